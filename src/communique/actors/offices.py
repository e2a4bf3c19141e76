"""Whom a title alone stands for: "the President", "the Russian leader", "the ambassador"."""

from collections.abc import Iterable, Sequence

from communique.actors.found import FoundTitle
from communique.actors.sighting import Draft, Sighting

#: Words of rank that do not tell one title from another.
IDLE = frozenset({"the", "of", "new", "federal", "comrade", "great", "top", "for", "and", "-"})


def holder(
    office: Sighting, people: Sequence[Draft], home: str | None, unnamed: Draft | None
) -> Draft | None:
    """Return the person of this report who holds a title.

    Those who were named with the title in question, and with the same state if one is named, come into question.
    A title without a state is that of the publisher's own side, if its holder is named; otherwise that of the
    person named last. ``unnamed`` is the publisher's own leader, whom it names without any title.
    """
    title = office.found.titles[0]
    fits = [person for person in people if any(_fits(title, other, office, by) for other, by in person.titles)]
    if title.codes:
        named = [person for person in fits if _of_state(person, title.codes)]
        if named:
            return _last_named(named, office)
        if home in title.codes:
            own = [person for person in fits if not person.codes]
            return _last_named(own, office) if own else _own_leader(title, unnamed)
        return None
    own = [person for person in fits if not person.codes or (home and _of_state(person, (home,)))]
    if home and own:
        return _last_named(own, office)
    if home and unnamed is not None and title.leads and (title.wide or not fits) and office.scene.capital(office.found.name[0]):
        return unnamed
    return _last_named(fits, office) if fits else None


def _own_leader(title: FoundTitle, unnamed: Draft | None) -> Draft | None:
    return unnamed if title.leads else None


def _fits(title: FoundTitle, other: FoundTitle, office: Sighting, by: Sighting) -> bool:
    if title.wide:
        return other.leads
    if title.key != other.key:
        return False
    wanted, have = _rank_words(title, office), _rank_words(other, by)
    return wanted <= have or have <= wanted


def _rank_words(title: FoundTitle, where: Sighting) -> set[str]:
    """Return the words that tell this title from others with the same head: "deputy", "foreign affairs"."""
    words = set(where.scene.tokens.lows[title.words[0] : title.words[1]]) - IDLE
    return words - {"affairs", "minister", "secretary"} | ({"foreign"} if "foreign" in words else set())


def _of_state(person: Draft, codes: Iterable[str]) -> bool:
    wanted = set(codes)
    return any(wanted & set(own) for own, _ in person.codes)


def _last_named(people: Sequence[Draft], office: Sighting) -> Draft:
    """Return the one named last before a place; the first of all where none was."""
    def last(person: Draft) -> int:
        return max((span.start for span in person.spans if span.start < office.start), default=-1)

    return max(people, key=lambda person: (last(person), -person.spans[0].start))
