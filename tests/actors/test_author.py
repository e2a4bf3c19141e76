"""Who says "I" in a report that is told in the first person."""

import msgspec
import pytest

from actors.reading import cast_of, report, words
from communique.actors import author_of, find_actors, with_publisher
from communique.records import Span


def author(*paragraphs: str, title: str | None = None, publisher: str | None = None) -> str | None:
    """Return the name of the author of a report."""
    made, cast = cast_of(*paragraphs, title=title, publisher=publisher)
    actors = with_publisher(made, cast.actors, words())
    found = author_of(made, actors, words())
    return next((actor.name for actor in actors if actor.id == found), None)


def by(line: str, *paragraphs: str, publisher: str | None = None) -> str | None:
    """Return the name of the author of a report with a line of its head that says whose words follow."""
    made = report(line, *paragraphs, publisher=publisher)
    head, *body = made.paragraphs
    made = msgspec.structs.replace(made, byline=Span(head.start, head.end), paragraphs=tuple(body))
    cast = find_actors(made, words())
    actors = with_publisher(made, cast.actors, words())
    found = author_of(made, actors, words())
    return next((actor.name for actor in actors if actor.id == found), None)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("the Minister of Trade, Mr. Olav Moe", "Olav Moe"),
        ("THE PRIME MINISTER, THE RT HON OLAV MOE", "OLAV MOE"),
        ("Olav Moe", "Olav Moe"),
    ],
)
def test_who_is_named_in_the_head_is_the_author(line: str, name: str) -> None:
    """The line goes before the foot and the publisher; in capitals it names as well."""
    assert by(line, "I met Anna Berg.", "Anna Berg", publisher="White House") == name


def test_a_person_in_the_head_goes_before_an_office() -> None:
    """Where the line names both, the person speaks."""
    assert by("the Prime Minister of Kenya and Olav Moe", "I met Anna Berg.") == "Olav Moe"


def test_the_headline_goes_before_the_foot() -> None:
    """Whose words a headline gives, that is the author, whoever is named alone below."""
    found = author("Olav Moe left.", "Anna Berg", title="Statement from Olav Moe on trade")
    assert found == "Olav Moe"


def test_who_signs_goes_before_the_publisher() -> None:
    """A bare name in the last line is a signature."""
    assert author("I met Olav Moe.", "Anna Berg", publisher="White House") == "Anna Berg"


@pytest.mark.parametrize(
    ("publisher", "text", "name"),
    [
        ("Prime Minister of Australia", "I met Olav Moe.", "Prime Minister of Australia"),
        ("White House", "I met Olav Moe.", "White House"),
        ("White House", "I met Olav Moe in the United States.", "United States"),
        ("Norland News", "I met Olav Moe.", None),
    ],
)
def test_an_unsigned_report_is_its_publishers(publisher: str, text: str, name: str | None) -> None:
    """The office that publishes it speaks, else its state, else the seat; of no known state nobody does."""
    assert author(text, publisher=publisher) == name
