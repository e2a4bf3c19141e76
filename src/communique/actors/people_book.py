"""The persons of a report: which names are one person's, and whom a short name stands for.

Full names are joined first, longest first, wherever they stand; then each single name is given to one of
them. A single name that fits several ("Kim" beside two Kims) goes to the one who was named first in the
latest sentence, up to and with its own, that names any of them in full. It is decided here and nowhere else.
"""

from collections.abc import Sequence

from communique.actors.same_name import NameWords, fits_short, name_words, same_person
from communique.actors.sighting import Draft, Sighting
from communique.actors.words import ActorWords


def join_people(sightings: Sequence[Sighting], words: ActorWords) -> list[tuple[Sighting, Draft]]:
    """Return every phrase that names a person, with that person."""
    idle = words.particles | words.suffixes | frozenset(word.strip(".") for word in words.suffixes)
    named = [(sighting, name_words(sighting.name, idle)) for sighting in sightings]
    book = _Book(words)
    for sighting, name in sorted(named, key=lambda pair: (-len(pair[1]), pair[0].start)):
        if sighting.firm and len(name) > 1:
            book.enter(sighting, name)
    for sighting, name in named:
        if sighting not in book.found:
            book.place(sighting, name)
    return [(sighting, book.found[sighting]) for sighting in sightings if sighting in book.found]


class _Book:
    """Persons with the words of all their names."""

    def __init__(self, words: ActorWords) -> None:
        self._words = words
        self._people: list[tuple[Draft, list[NameWords]]] = []
        self.found: dict[Sighting, Draft] = {}

    def enter(self, sighting: Sighting, name: NameWords) -> None:
        """Give a full name to the person it fits, or to a new one."""
        for person, names in self._people:
            if any(same_person(name, other, self._words.nicknames) for other in names[:4]):
                if name not in names:
                    names.append(name)
                self._give(sighting, person, full=True)
                return
        self._new(sighting, name)

    def place(self, sighting: Sighting, name: NameWords) -> None:
        """Give a single or doubtful name to the person it fits; one with a title is a person in any case."""
        fits = [
            person
            for person, names in self._people
            if any(_fits(name, other, self._words) for other in names)
        ]
        fits = _of_gender(fits, sighting.found.gender)
        if fits:
            self._give(sighting, _nearest(fits, sighting), full=False)
        elif sighting.found.titled:
            self._new(sighting, name)

    def _new(self, sighting: Sighting, name: NameWords) -> None:
        person = Draft("person")
        self._people.append((person, [name]))
        self._give(sighting, person, full=True)

    def _give(self, sighting: Sighting, person: Draft, *, full: bool) -> None:
        self.found[sighting] = person
        if sighting.found.gender:
            person.genders.add(sighting.found.gender)
        person.titled = person.titled or bool(sighting.found.titles)
        if full:
            person.full.append((sighting.sentence, sighting.start))


def _fits(name: NameWords, full: NameWords, words: ActorWords) -> bool:
    return same_person(name, full, words.nicknames) if len(name) > 1 else fits_short(name, full)


def _nearest(fits: list[Draft], sighting: Sighting) -> Draft:
    """Return the one named first in the latest sentence that names any of them in full."""

    def rank(person: Draft) -> tuple[tuple[int, int], int]:
        earlier = [(sentence, -start) for sentence, start in person.full if sentence <= sighting.sentence]
        return max(earlier, default=((-1, -1), -person.full[0][1]))

    return max(fits, key=rank)


def _of_gender(fits: list[Draft], gender: str) -> list[Draft]:
    """Return those whom an honorific may mean: "Mrs Berg" is nobody with a title who is never called so."""
    if not gender:
        return fits
    same = [person for person in fits if gender in person.genders]
    if same or gender == "m":
        return same or [person for person in fits if not person.genders & {"f", "w"}]
    if gender == "w":
        return [person for person in fits if "m" not in person.genders]
    return [person for person in fits if not person.titled and not person.genders]
