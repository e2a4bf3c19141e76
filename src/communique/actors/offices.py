"""Whom a title alone stands for: "the President", "the Russian leader", "the ambassador"."""

import re
from collections.abc import Iterable, Sequence

from communique.actors.cast_keys import OF_OLD
from communique.actors.found import FoundTitle
from communique.actors.sighting import Draft, Sighting

#: Words of rank that do not tell one title from another.
IDLE = frozenset({"the", "of", "new", "federal", "comrade", "great", "top", "for", "and", "-"})
#: Words of rank that do.
RANKS = frozenset({"deputy", "vice", "acting", "former", "assistant", "under", "ex"})

#: Words behind which somebody is only named, and does nothing himself.
BESIDE = frozenset({"by", "of", "under", "from", "against", "for", "with", "to", "like", "and"})

#: What stands between one who is named and the title that he is then called by: "with Berg [to thank]".
_TO_DO = re.compile(r"^[^,.;:]+ to [a-z]+ $")


def holder(
    office: Sighting,
    people: Sequence[Draft],
    home: str | None,
    unnamed: Draft | None,
    *,
    head: str | None = None,
    spoken: bool = False,
    several: bool = False,
) -> Draft | None:
    """Return the person of this report who holds a title, or ``None``.

    Those who were given the title come into question; if it names a state, only those of that state.

    1. A title without a state is that of the publisher's own side ("The President" of the White House), but one that
       no leader has is rather that of a guest who was named before than of one of that side who is named only later.
    2. It is rather a title of a state than of a body.
    3. It is not that of somebody whom the same sentence has named already, who would be "he", unless it tells what was
       done to him there ("spoke with Prime Minister Berg to thank the Prime Minister"); before the publisher's
       own side nor of one whom the sentence still names, or who comes only later ("The Prime Minister met the Prime
       Minister of Kenya").
    4. It is that of the one named last.
    5. A title with a state may be that of the only one who is given it without any, where no side is the
       publisher's own.

    ``unnamed`` is the publisher's own leader, whom it names without any title; where the publisher is his office, its
    title (``head``) without a state is his, whoever else has it. Where the report is ``spoken`` in the first person,
    its leader is who speaks, and whoever it names is somebody else. Where the title is told of ``several`` states, one
    who has it without any is of nobody knows which.
    """
    title = office.found.titles[0]
    fits = [
        person
        for person in people
        if any(
            _fits(title, other, office, by) and not _is_gone(other, by, title, office)
            for other, by in person.titles
        )
        and not (_is_of_what_is_named(office) and _comes_only_later(person, office))
    ]
    if title.codes:
        known = [p for p in fits if _of_state(p, title.codes) or not several]
        return _of_that_state(office, known, home, unnamed, spoken=spoken)
    own = [person for person in fits if not person.codes or _of_state(person, (home or "",))]
    own = [person for person in own if not title.leads or _is_stately(person, title)]
    if home and own and not _is_of_the_guest(office, own, fits, head):
        return _likeliest(own, office, first=True)
    leader = unnamed if unnamed is not None and not _is_beside(unnamed, office) else None
    may_be_his = title.wide or title.key == head or (head is None and not fits)
    if home and leader and title.leads and may_be_his and _with_capital(office):
        return leader
    aimed = [person for person in fits if _is_aimed_at(person, office)]
    others = aimed or [
        person
        for person in fits
        if not _named_before(person, office) and not (home and _is_yet_to_come(person, office))
    ]
    return _likeliest(others, office) if others else None


def _is_of_the_guest(office: Sighting, own: Sequence[Draft], fits: Sequence[Draft], head: str | None) -> bool:
    """Whether a title is that of somebody named before, and all of the publisher's own side who have it come later."""
    title = office.found.titles[0]
    told = any(not _comes_only_later(person, office) for person in fits)
    leads = title.wide or (title.leads and title.key == (head or title.key))
    return told and not leads and all(_comes_only_later(person, office) for person in own)


def _of_that_state(
    office: Sighting, fits: Sequence[Draft], home: str | None, unnamed: Draft | None, *, spoken: bool
) -> Draft | None:
    title = office.found.titles[0]
    named = [person for person in fits if _of_state(person, title.codes)]
    if named:
        return _likeliest(named, office)
    if home not in title.codes:
        if title.of is not None and title.of.kind == "body":
            return None  # rather of that body than of any state
        stateless = [
            person
            for person in fits
            if not person.codes
            and _is_stately(person, title)
            and not _is_of_body(person)
            and not _named_before(person, office)
            and not _is_only_honoured(person, office)
        ]
        return stateless[0] if len(stateless) == 1 and home is None else None
    if unnamed and title.leads and not _is_mentioned_by_the_way(unnamed, office):
        return unnamed
    own = [person for person in fits if not person.codes and _is_stately(person, title)]
    return own[0] if len(own) == 1 and not spoken else None  # of several nobody knows which; "I" is not named


def _is_gone(held: FoundTitle, named: Sighting, title: FoundTitle, office: Sighting) -> bool:
    """Whether somebody has a title no longer: neither "the late" nor "the former President Berg" is "the President"."""
    late = "late" in named.scene.tokens.lows[named.found.start : named.found.name[0]]
    return late or (_is_of_old(held, named) and not _is_of_old(title, office))


def _is_of_old(title: FoundTitle, where: Sighting) -> bool:
    """Whether a title is one that somebody had: "former Chancellor", "the former Kenyan President"."""
    start = max(0, title.words[0] - 2)
    return not OF_OLD.isdisjoint(where.scene.tokens.lows[start : title.words[1]])


#: What stands before one who is only honoured: "the statues of [President Berg]".
_MONUMENT_OF = re.compile(
    r"\b(?:statues?|portraits?|busts?|biers?|mausoleum|tombs?|graves?|birthplace|home|monuments?)\s+(?:of|to)\s+"
    r"(?:the\s+)?(?:(?:late|great|smiling)\s+)*$"
)
#: What stands behind a title that is of something named, understood or not: "the chairman [of the Lake Forum]".
_OF_NAMED = re.compile(r"\s+(?:and\s+the\s+(?:[a-z-]+\s+){1,3})?of\s+(?:the\s+)?[A-Z]")


def _is_of_what_is_named(office: Sighting) -> bool:
    """Whether a title is of something that is named and not understood: it is short for nobody named later."""
    title = office.found.titles[0]
    whole = office.whole()
    return not title.codes and title.of is None and bool(_OF_NAMED.match(office.scene.tokens.text, whole.end))


def _is_only_honoured(person: Draft, office: Sighting) -> bool:
    """Whether somebody is named only as whose monument it is: "the statues of President Berg"."""
    text = office.scene.tokens.text
    return all(_MONUMENT_OF.search(text, max(0, start - 60), start) for _, start in person.places)


def _comes_only_later(person: Draft, office: Sighting) -> bool:
    return all(start > office.start for _, start in person.places)


def _is_mentioned_by_the_way(person: Draft, office: Sighting) -> bool:
    """Whether somebody is named but once, and only within a phrase: "the coalition led by Berg".

    Not so who is named before his ministers: "discussions with Mr. Berg and other Cabinet Ministers".
    """
    (_, sentence), start = min(person.places)
    text = office.scene.tokens.text
    before = text[max(0, start - 20) : start].split()[-1:]
    by_the_way = len(person.places) == 1 and sentence > 0 and bool(BESIDE.intersection(before))
    return by_the_way and _BEFORE_MINISTERS.match(text, start + len(person.fullest())) is None


#: What stands behind the head of a government who is named with his ministers.
_BEFORE_MINISTERS = re.compile(
    r"[^,.;]{0,20}?\s+and\s+(?:other\s+(?:\w+\s+)?|(?:\w+\s+)?members\s+of\s+his\s+)(?:[Mm]inisters|[Cc]abinet)\b"
)


def _is_of_body(person: Draft) -> bool:
    """Whether somebody holds a title of a body: the President of the Council is not that of a state."""
    return any(title.of is not None and title.of.kind == "body" for title, _ in person.titles)


def _with_capital(office: Sighting) -> bool:
    return office.scene.capital(office.found.name[0])


def _fits(title: FoundTitle, other: FoundTitle, office: Sighting, by: Sighting) -> bool:
    if title.wide:
        return other.leads
    if title.key == "counterpart":
        return bool(title.codes)
    if title.key != other.key:
        return False
    wanted, have = _rank_words(title, office), _rank_words(other, by)
    return (wanted <= have or have <= wanted) and not (wanted ^ have) & RANKS


def _rank_words(title: FoundTitle, where: Sighting) -> set[str]:
    """Return the words that tell this title from others with the same head: "deputy", "foreign affairs"."""
    words = {_single(low) for low in where.scene.tokens.lows[title.words[0] : title.words[1]]} - IDLE
    return words - {"affair", "minister", "secretary"} | ({"foreign"} if "foreign" in words else set())


def _single(low: str) -> str:
    """Return a word without the ending of a plural: "presidents" and "president" are one title."""
    return f"{low[:-3]}y" if low.endswith("ies") else low.removesuffix("s")


def _of_state(person: Draft, codes: Iterable[str]) -> bool:
    wanted = set(codes)
    return any(wanted & set(own) for own, _ in person.codes)


def _named_before(person: Draft, office: Sighting) -> bool:
    return any(sentence == office.sentence and start < office.start for sentence, start in person.places)


def _is_aimed_at(person: Draft, office: Sighting) -> bool:
    """Whether a title tells what one does to whom the sentence named: "spoke with Berg to thank [the Minister]"."""
    text = office.scene.tokens.text
    return any(
        sentence == office.sentence and start < office.start and _TO_DO.search(text[start : office.start])
        for sentence, start in person.places
    )


def _is_beside(person: Draft, office: Sighting) -> bool:
    """Whether somebody is named behind a title in its sentence: "The Prime Minister has written to Mr. Berg"."""
    return any(sentence == office.sentence and start > office.start for sentence, start in person.places)


def _is_yet_to_come(person: Draft, office: Sighting) -> bool:
    """Whether somebody is named behind a title in its sentence, or nowhere before it."""
    places = [(sentence, start) for sentence, start in person.places if start > office.start]
    return len(places) == len(person.places) or any(sentence == office.sentence for sentence, _ in places)


def _likeliest(people: Sequence[Draft], office: Sighting, *, first: bool = False) -> Draft:
    """Return the one whose title is of a state, and among those the one named last; the first if none was.

    Where the title is that of the publisher's own side, that side is the ``first`` to be named.
    """
    title = office.found.titles[0]

    opens = office.found.start == 0 and office.sentence[1] == 0 and not title.codes

    def rank(person: Draft) -> tuple[bool, int, int]:
        last = max((start for _, start in person.places if start < office.start), default=-1)
        at = min(start for _, start in person.places)
        # at the head of a paragraph it is the one whom the report is about: the first to be named
        return _is_stately(person, title), -at if opens or first else last, -person.places[0][1]

    return max(people, key=rank)


def _is_stately(person: Draft, title: FoundTitle) -> bool:
    """Whether somebody holds such a title of a state, or of nothing that is named, rather than of a body."""
    held = [other for other, _ in person.titles if other.key == title.key or (title.wide and other.leads)]
    return any(other.of is None or other.of.kind == "state" for other in held)
