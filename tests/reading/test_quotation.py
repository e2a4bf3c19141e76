"""Quoted stretches, straight and curly, nested, over paragraphs and left open."""

import re

import pytest

from communique.reading import quotations
from communique.records import Span


def read(text: str) -> list[str]:
    """Return the quoted stretches of a text whose paragraphs are parted by blank lines."""
    spans = [Span(*found.span()) for found in re.finditer(r"[^\n]+", text)]
    return [span.quote(text) for span in quotations(text, spans)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "peace" and "trust".', ["peace", "trust"]),
        ("He said “peace” and “trust”.", ["peace", "trust"]),
        ("He said ''peace'' and ``trust''.", ["peace", "trust"]),
        ("He said «peace» and „trust“ and 「calm」.", ["peace", "trust", "calm"]),
        ("He said ‘peace’ and 'trust'.", ["peace", "trust"]),
        ('"Peace," he said, "and trust."', ["Peace,", "and trust."]),
        ('He said:"Peace."', ["Peace."]),
        ('He said—"peace"—and left.', ["peace"]),
        ('(" peace ")', ["peace"]),
        ('He said "" and “ ”.', []),
        ("No marks at all.", []),
    ],
)
def test_a_quotation_is_what_stands_between_its_marks(text: str, expected: list[str]) -> None:
    """The marks and the white space inside them are no part of it."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“He called it ‘a new page’ of “our” book,” she said.",
            ["He called it ‘a new page’ of “our” book,"],
        ),
        ("\"He called it 'a new page',\" she said.", ["He called it 'a new page',"]),
        ("‘He called it “a new page”,’ she said.", ["He called it “a new page”,"]),
        ('"The "new" page is turned," she said.', ['The "new" page is turned,']),
    ],
)
def test_only_the_outermost_is_told(text: str, expected: list[str]) -> None:
    """What is quoted inside a quotation belongs to it."""
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The minister's and the ministers' talks weren't long.",
        "The minister’s and the ministers’ talks weren’t long.",
        "In the '90s rock 'n' roll came to Sundria, o'clock and all.",
        "‘90s music and ’tis the season.",
        "It is 5' 10\" tall.",
        "A stray ” and a stray » and a stray ’ are no quotations.",
    ],
)
def test_apostrophes_and_stray_marks_are_no_quotations(text: str) -> None:
    """They open nothing."""
    assert [words for words in read(text) if words not in {"n", "n'"}] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‘The ministers’ talks were long,’ he said.", ["The ministers’ talks were long,"]),
        ("'The ministers' talks were long,' he said.", ["The ministers' talks were long,"]),
        ("'It's late,' he said.", ["It's late,"]),
    ],
)
def test_an_apostrophe_does_not_end_a_quotation(text: str, expected: list[str]) -> None:
    """Nor does that of a plural, if the quotation is closed further on."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"One.\n"Two.\n"Three." He left.', ["One.", "Two.", "Three."]),
        ("“One.\n“Two.”\nHe left.", ["One.", "Two."]),
        ("‘One.\n‘Two.’\nHe left.", ["One.", "Two."]),
    ],
)
def test_a_quotation_opened_again_has_a_stretch_for_each_paragraph(text: str, expected: list[str]) -> None:
    """So are long messages printed."""
    assert read(text) == expected


@pytest.mark.parametrize(
    "text", ['He wrote: "One.\nTwo.\nThree." He left.', "He wrote: “One.\nTwo.\nThree.” He left."]
)
def test_a_quotation_opened_and_closed_once_is_one_stretch(text: str) -> None:
    """It runs over its paragraphs to the mark that closes it."""
    assert read(text) == ["One.\nTwo.\nThree."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said: "Peace.\nHe left.', ["Peace."]),
        ("He said: “Peace.\nHe left.", ["Peace."]),
        ('He said: "Peace.\nShe said: "Trust."', ["Peace.", "Trust."]),
        ('"Peace, he said. "Trust," he went on.', ["Peace, he said.", "Trust,"]),
        ('“Peace," he said.', ["Peace,"]),
        ("“Peace “and trust,” he said.", ["Peace “and trust,"]),
        ('He said: "', []),
    ],
)
def test_a_quotation_left_open_ends_with_its_paragraph(text: str, expected: list[str]) -> None:
    """Or where the next one opens."""
    assert read(text) == expected


def test_many_marks_take_no_more_time_than_their_number() -> None:
    """A paragraph of marks is read at once, as no quotation is searched for its end without end."""
    assert read("“a " * 20_000)
    assert read("'a " * 20_000) == []
