"""Clauses behind a name that only say who somebody is."""

import pytest

from actors.reading import actor, shadow


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "It was handed to Marshal Ri Song Min who is minister of the Armed Forces by Anna Berg, commander of "
                "the Norwegian Navy who is heading the delegation, on May 17."
            ),
            "It was handed to [Ri Song Min] by [Anna Berg] on May 17.",
        ),
        ("He met Anna Berg, who is prime minister of Norway, and left.", "He met [Anna Berg] and left."),
        ("He met Anna Berg, who is on a visit to Kenya, at noon.", "He met [Anna Berg] at noon."),
        (
            "He met Anna Berg who doubles as secretary general of the Council, Han Mei, mayor of Oslo, and others.",
            "He met [Anna Berg], [Han Mei] and others.",
        ),
        ("He met Anna Berg, who is happy, at noon.", "He met [Anna Berg], who is happy, at noon."),
        ("He met Anna Berg, who paid a call on him.", "He met [Anna Berg], who paid a call on him."),
    ],
)
def test_who_somebody_is_belongs_to_his_mention(text: str, expected: str) -> None:
    """A clause that only gives a title is taken in; one that tells something is not."""
    assert shadow(text) == expected


def test_a_title_in_a_clause_is_kept() -> None:
    """The title is one of the person, and its state is the person's."""
    person = actor("Anna Berg", "He met Anna Berg, who is prime minister of Norway, and left.")
    assert ([role.title for role in person.roles], person.country) == (["prime minister"], "NO")
