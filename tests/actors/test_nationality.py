"""Whose state somebody is of by what he is called behind his name."""

import pytest

from actors.reading import actor


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Anna Berg, Norwegian poet, wrote a letter.", "NO"),
        ("Anna Berg, the Norwegian anti-war poet and singer, wrote a letter.", "NO"),
        ("Anna Berg, Norwegian poets, and others wrote a letter.", None),
        ("Anna Berg, a poet, wrote a letter.", None),
    ],
)
def test_a_demonym_between_commas_is_of_the_one_named_before(text: str, country: str | None) -> None:
    """One person is called so; a plural is of others."""
    assert actor("Anna Berg", text).country == country
