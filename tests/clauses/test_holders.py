"""Who has a title, alone or with others."""

import pytest

from communique.clauses.holders import holders_of
from communique.pipeline import Reader
from communique.records import Actor, RawReport, Reading, Role, Span


def _person(id_: str, name: str, title: str) -> Actor:
    return Actor(id=id_, kind="person", name=name, roles=(Role(title=title, of=None, span=Span(0, 1)),))


KENYAN = _person("a", "John Odhiambo", "Prime Minister")
NORSE = _person("b", "Lars Berg", "Prime Minister")
TRADE = _person("c", "Anna Lund", "Minister of Trade")
SENT = Actor(id="d", kind="body", name="Delegation of Kenya", mentions=(Span(0, 3),))
THEM = holders_of([KENYAN, NORSE, TRADE, SENT], frozenset({"delegation"}))


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("the Prime Ministers", ("a", "b")),
        ("The two prime ministers", ("a", "b")),
        ("the ministers", ("a", "b", "c")),
        ("the trade ministers", ()),
        ("the presidents", ()),
    ],
)
def test_a_title_in_the_plural_is_that_of_all_who_have_it(words: str, ids: tuple[str, ...]) -> None:
    """One holder is no several, and a title that nobody has stands for nobody."""
    assert THEM.several(words) == ids


def test_a_word_that_one_alone_has_is_his() -> None:
    """The only one sent is "the delegation"; of three ministers none is "the minister"."""
    assert (THEM.one("delegation"), THEM.one("trade"), THEM.one("minister")) == (("d",), ("c",), ())


def test_three_prime_ministers_speak_together() -> None:
    """Whoever speaks as "the Prime Ministers" is none of those spoken to; the report is read to its end."""
    text = (
        "The Prime Minister of Kenya, Mr. John Odhiambo, the Prime Minister of Norway, Mr. Lars Berg, and the Prime "
        "Minister of Ghana, Mr. Kofi Mensah, called today for the release of Peter Lund.\n\n"
        '"We call upon Peru to lift the ban on the Lake Congress", said the Prime Ministers.'
    )
    reading = Reader().read(RawReport(source="s", data=text, published="1989-05-03"))
    assert isinstance(reading, Reading)
    names = {actor.id: actor.name for actor in reading.actors}
    assert {"John Odhiambo", "Lars Berg", "Kofi Mensah"} in [
        {names[a] for a in statement.speakers} for statement in reading.statements
    ]
