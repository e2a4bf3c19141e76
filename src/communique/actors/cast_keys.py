"""What tells actors of one kind apart, and which of them is the publisher's own."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from communique.actors.found import FoundTitle
from communique.actors.sighting import Draft, Sighting
from communique.actors.words import ActorWords

#: Words before a title that somebody has no more.
OF_OLD = frozenset({"former", "ex"})
#: Words in small letters behind the number of a king.
_NO_VERBS = frozenset({"of", "and", "or", "in", "at", "to"})
#: What follows a name that is no signature.
_GOES_ON = re.compile(r"[a-z]{3,}")
#: What follows a town and its month under a paper, were they ever so damaged: "LVNDE Aprll, 1963".
_YEAR_BEHIND = re.compile(r"[\s,.]*(?:19|20)\d\d[\s.]*")
#: A message that has come is signed by somebody else.
_GOT = re.compile(
    r"\b(?:has|have|had|been|was|were|today|to-day|tonight|yesterday)\s+received\b|\breceived\s+(?:today|to-day|the\s+following)\b"
    r"|\b(?:message|cable|telegram|letter|reply)s?\s+(?:received|from)\b",
    re.IGNORECASE,
)


def states_named(sightings: Iterable[Sighting], seat: str | None) -> Counter[str]:
    """Count how often each state is named by words that no other state shares; the publisher's own is ahead."""
    counts = Counter(s.found.codes[0] for s in sightings if len(s.found.codes) == 1)
    if seat:
        counts[seat] += counts.total()
    return counts


def group_nouns(sighting: Sighting, words: ActorWords) -> tuple[str, ...]:
    """Return what tells one group of a state from another: its nouns, or all the words of a gathering."""
    lows = sighting.scene.tokens.lows[slice(*sighting.found.name)]
    joined = {low for low in lows if low in words.group}
    gathers = any(
        low in phrases for low in lows for phrases in (words.many, words.kin, words.corps, words.unnamed)
    )
    return tuple(sorted(joined if joined and not gathers else set(lows)))


def title_words(sighting: Sighting) -> tuple[str, ...]:
    """Return the words that tell one office of a state from another."""
    start, end = sighting.found.titles[0].words
    lows = sighting.scene.tokens.lows
    old = OF_OLD.intersection(lows[max(0, start - 2) : start])  # "the former German chancellor" is another
    return tuple(sorted({*lows[start:end], *old}))


def may_be_own(title: FoundTitle, head: str | None) -> bool:
    """Whether one of a title that leads a state may be the report's own: no president's, where another publishes."""
    return title.leads and (title.key != "president" or head in {None, "president"})


def first_person(sightings: Iterable[Sighting]) -> bool:
    """Whether a report is told by one who says "I", outside quotation marks."""
    scenes = {id(sighting.scene): sighting.scene for sighting in sightings}.values()
    quoting = frozenset('"“”«»„')
    return any(
        quoting.isdisjoint(scene.tokens.words)
        and any(map(_speaks, scene.tokens.words, scene.tokens.words[1:]))
        for scene in scenes
    )


def _speaks(word: str, after: str) -> bool:
    """Whether a word is "I" before a verb, and no initial or number ("Mr. I. Berg", "King Olaf I of Norway")."""
    return word == "I" and after[:1].islower() and after not in _NO_VERBS


#: What stands before a guest in a headline.
_VISIT_OF = re.compile(r"\b(?:visit|tour|arrival)\s+(?:by|of|from)\s+(?:the\s+)?$", re.IGNORECASE)


def comes_to_visit(person: Sighting) -> bool:
    """Whether somebody is named as one whose visit is announced: "VISIT BY MR BERG"."""
    tokens = person.scene.tokens
    return bool(_VISIT_OF.search(tokens.text, 0, tokens.starts[person.found.start]))


def is_of_date(name: Sighting) -> bool:
    """Whether a name is a town with a month before the year that closes a text."""
    tokens = name.scene.tokens
    return bool(_YEAR_BEHIND.fullmatch(tokens.text[tokens.ends[name.found.end - 1] :]))


#: The year in which somebody did what is told: "the first visit since that of Mr Berg in 1967".
_IN_YEAR = re.compile(r",?\s+in\s+(?:\w+\s+)?(?:18|19|20)\d\d\b")


def is_of_old_year(name: Sighting) -> bool:
    """Whether somebody is named for what he did in a year: "since the visit made by Mr Berg in 1967"."""
    tokens = name.scene.tokens
    return bool(_IN_YEAR.match(tokens.text, tokens.ends[name.found.end - 1]))


def own_leader(
    people: Sequence[Draft],
    head: str | None = None,
    *,
    signer: Draft | None = None,
    others: Collection[int] = (),
) -> Draft | None:
    """Return the one person whom the report never gives a title, and who is none of the ``others`` (by ``id``).

    Of several it is the one who signs what the report gives (``signer``); else the one whom the first sentence names
    first, if nobody else is named as often; where the publisher is the office of a leader (``head``), if that sentence
    names him in full and no other.
    """
    untitled = (
        person
        for person in people
        if not person.titles and id(person) not in others and not _is_spouse(person, people)
    )
    bare = sorted(untitled, key=lambda person: min(person.places))
    if head is not None and signer is not None and any(person is signer for person in bare):
        return signer
    if len(bare) < 2:  # noqa: PLR2004
        return bare[0] if bare else None
    first, *more = bare
    opens = min(first.places)[0] == (0, 0)
    named_alone = opens and all(min(other.places)[0] > (0, 0) for other in more)
    if head is not None and named_alone and len(first.fullest().split()) > 1:
        return first
    return first if opens and all(len(first.places) > len(other.places) for other in more) else None


def signed_by(sightings: Sequence[Sighting]) -> Sighting | None:
    """Return the name that stands under the words of a message which the report's own side has sent.

    It closes the last paragraph, or the one before a mark of the typist's, behind a full stop or on a line of its own.
    """
    people = [s for s in sightings if s.found.kind in {"person", "bare"} and not s.outside]
    last = max(people, key=lambda sighting: sighting.start, default=None)
    if last is None:
        return None
    text, span = last.scene.tokens.text, last.whole()
    behind = text[span.end : last.scene.tokens.ends[-1]]
    before = text[: span.start].rstrip(" ")
    stands = last.found.start == 0 or before.endswith(tuple('.!?,\n"“'))
    initials = all(len(word.rstrip(".")) == 1 for word in last.name.split())  # "CANBERRA, A. C. T."
    if (
        not stands
        or initials
        or is_of_date(last)
        or _GOES_ON.search(behind)
        or _GOT.search(text[: span.start])
    ):
        return None
    return last


def _is_spouse(person: Draft, people: Sequence[Draft]) -> bool:
    """Whether a woman has the family name of somebody with a title: "President Berg and Mrs. Berg"."""
    last = person.fullest().split()[-1].lower()
    others = (other for other in people if other is not person and other.titles)
    return person.genders == {"f"} and any(other.fullest().split()[-1].lower() == last for other in others)
