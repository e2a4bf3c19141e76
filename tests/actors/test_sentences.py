"""The sentences that stand beside the entries of the word lists of titles and bodies."""

import pytest

from actors.reading import cast_of, words

TITLES = [(key, entry) for key, entry in words().title_entries.items() if entry.yes or entry.no]
BODIES = [(key, entry) for key, entry in words().body_entries.items() if entry.yes or entry.no]


def titles_in(sentence: str) -> set[str]:
    """Return the titles of all actors of a sentence, in small letters."""
    _, cast = cast_of(sentence)
    return {role.title.lower() for actor in cast.actors for role in actor.roles}


def bodies_in(sentence: str) -> set[str]:
    """Return the names of all bodies of a sentence, in small letters."""
    _, cast = cast_of(sentence)
    return {actor.name.lower() for actor in cast.actors if actor.kind == "body"}


@pytest.mark.parametrize(("key", "entry"), TITLES, ids=[key for key, _ in TITLES])
def test_the_sentences_of_a_title_hold(key: str, entry: object) -> None:
    """In "yes" the title names an actor, in "no" it names none."""
    forms = (key, *entry.forms)
    for sentence in entry.yes:
        assert any(form in title for form in forms for title in titles_in(sentence)), sentence
    for sentence in entry.no:
        assert not any(form in title for form in forms for title in titles_in(sentence)), sentence


@pytest.mark.parametrize(("key", "entry"), BODIES, ids=[key for key, _ in BODIES])
def test_the_sentences_of_a_body_hold(key: str, entry: object) -> None:
    """In "yes" the noun names a body, in "no" it names none."""
    forms = (key, *entry.forms)
    for sentence in entry.yes:
        assert any(form in name for form in forms for name in bodies_in(sentence)), sentence
    for sentence in entry.no:
        assert not any(form in name for form in forms for name in bodies_in(sentence)), sentence
