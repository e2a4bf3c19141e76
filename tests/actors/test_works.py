"""Titles of works in quotation marks."""

import pytest

from actors.reading import shadow


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('They sang "Song of General Anna Berg" there.', 'They sang "Song of General Anna Berg" there.'),
        ('"President Berg is coming," he said.', '"[Berg] is coming," he said.'),
        ('He said: "Letter from Anna Berg".', 'He said: "Letter from [Anna Berg]".'),
        ('The "European Union" acts.', 'The "[European Union]" acts.'),
    ],
)
def test_nobody_acts_in_the_title_of_a_work(text: str, expected: str) -> None:
    """Capitals with small words between them are a title; what is said, or a name alone, is none."""
    assert shadow(text) == expected
