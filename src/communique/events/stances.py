"""How somebody stands to an act: promised, asked for, demanded, threatened, refused, ended.

A clause is read with all that hangs on it: "threatened to end its support" is the stance ``threaten`` over the
act that ending support is. So the mode of an event comes from the chain of governing clauses, and the code only
then.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from communique.events.acts import Act, act_of, noun_act
from communique.events.codebook import Codebook
from communique.events.words import EventWords, Sides, StanceUse
from communique.events.zone import Zone, zone_of
from communique.records import Clause

#: The CAMEO code of a stance to an act that has none of its own.
GENERIC: Mapping[str, str] = {
    "intend": "030",
    "appeal": "020",
    "demand": "100",
    "refuse": "120",
    "threaten": "130",
}
#: The CAMEO code of weighing a step, whichever it is.
CONSIDERED = "014"
#: Stances that stay what they are whoever promises or begins them.
_SPEAKING = frozenset({"appeal", "demand", "refuse", "threaten"})
#: How a clause hangs on the one that tells how somebody stands to it.
_UNDER = frozenset({"content", "purpose", "relative", "argument", "manner"})
_DEEP = 6


@dataclass(frozen=True)
class Reading:
    """What a clause tells with all that hangs on it.

    Attributes:
        clause: The clause whose agent is the source.
        act: The key of the act; ``None`` for a stance to something unknown.
        stance: How the source stands to it; ``None`` for a fact.
        entries: The keys of the entries it rests on, the outermost first.
        sides: How the sides of the act are read.
        worth: How well the entries fit.
        inner: The clauses that it is read from, the outermost first.
        denied: Whether it is told as not done.
    """

    clause: Clause
    act: str | None
    stance: str | None
    entries: tuple[str, ...]
    sides: Sides
    worth: float
    inner: tuple[int, ...]
    denied: bool = False

    def code(self, book: Codebook) -> str | None:
        """Return the CAMEO code, or ``None`` where nothing is known of the act."""
        if self.act is None:
            return GENERIC.get(self.stance or "")
        row = book.acts[self.act]
        if self.stance == "consider":
            return CONSIDERED
        if self.stance is None:
            return row.fact
        return getattr(row, self.stance) or GENERIC[self.stance]


class Chain:
    """The clauses of a report as they hang on one another, each read once."""

    def __init__(self, clauses: Sequence[Clause], text: str, words: EventWords) -> None:
        self.text = text
        self.words = words
        self.clauses = {clause.id: clause for clause in clauses}
        self.below: defaultdict[int, list[Clause]] = defaultdict(list)
        for clause in clauses:
            if clause.parent is not None and clause.relation in _UNDER:
                self.below[clause.parent].append(clause)
        self._zones: dict[int, Zone] = {}
        self._read: dict[int, Reading | None] = {}

    def readings(self) -> Iterator[Reading]:
        """Yield what each clause tells, in the order of the clauses."""
        for clause in self.clauses.values():
            found = self.reading(clause)
            if found is not None:
                yield found

    def zone(self, clause: Clause) -> Zone:
        """Return the words of a clause besides its verb."""
        if clause.id not in self._zones:
            self._zones[clause.id] = zone_of(clause, self.text)
        return self._zones[clause.id]

    def reading(self, clause: Clause) -> Reading | None:
        """Return what a clause tells, its own mode included, or ``None``."""
        if clause.id not in self._read:
            self._read[clause.id] = in_mode(clause, self.bare(clause), self.words.codebook)
        return self._read[clause.id]

    def bare(self, clause: Clause, depth: int = 0) -> Reading | None:
        """Return what a clause tells without its own mode: its act, or its stance to what hangs on it."""
        own = act_of(clause, self.zone(clause), self.words)
        found = self._of_act(clause, own) if own else []
        found += self._carried(clause, depth)
        stance = stance_of(self.zone(clause), self.words)
        if stance is not None and depth < _DEEP:
            found += self._under(clause, stance, depth)
        return max(found, key=lambda one: one.worth) if found else None

    def _under(self, clause: Clause, stance: StanceUse, depth: int) -> list[Reading]:
        """Return the readings of a clause as a stance to what hangs on it, or to what its object names."""
        if stance.stance == "tell":
            return list(self._told(clause, stance))
        below = [child for child in self.below[clause.id] if _is_under(child, stance)]
        stance = self._meant(clause, below, stance)
        found = [
            one
            for child in below
            if (inner := self._beneath(child, depth + 1, refused=stance.stance == "refuse"))
            for one in combined(clause, stance, inner, self.words.codebook)
        ]
        noun = noun_act(self._object(clause) if stance.stance == "end" else self.zone(clause), self.words)
        if noun is not None and stance.stance != "begin" and stance.over != "clauses":
            for one in self._of_act(clause, noun):
                found += combined(clause, stance, one, self.words.codebook)
        alone = "demand" if stance.stance == "order" and stance.tail is None else stance.stance
        if not found and alone in GENERIC:
            worth = 0.4 if alone == "intend" else 1.0
            found = [Reading(clause, None, alone, (stance.key,), "", worth, (clause.id,))]
        return found

    def _of_act(self, clause: Clause, act: Act) -> list[Reading]:
        """Return an act as a reading; one that is said to end, as the act that ending it is."""
        name = self.words.codebook.acts[act.name].end if act.ended else act.name
        if not name:
            return []
        return [Reading(clause, name, None, (act.entry.key,), act.entry.sides, act.worth, (clause.id,))]

    def _object(self, clause: Clause) -> Zone:
        """Return the zone of a clause with no nouns but those of its object, if it has one."""
        words = " ; ".join(phrase.span.quote(self.text).lower() for phrase in clause.patient)
        return replace(self.zone(clause), nouns=words) if words else self.zone(clause)

    def _carried(self, clause: Clause, depth: int) -> list[Reading]:
        """Return what the words say that somebody sends or adopts: "sent a letter threatening to …"."""
        heads = {phrase.head for phrase in clause.patient} | {clause.noun}
        if not heads & self.words.carriers or depth >= _DEEP:
            return []
        below = [self.bare(c, depth + 1) for c in self.below[clause.id] if c.form == "participle"]
        return [
            replace(one, clause=clause, worth=max(one.worth, 1.0) + 1.5, inner=(clause.id, *one.inner))
            for one in below
            if one
        ]

    def _told(self, clause: Clause, stance: StanceUse) -> Iterator[Reading]:
        """Yield what somebody says of himself ("said it would …"), and what he says that others must do."""
        for child in self.below[clause.id]:
            if child.relation != "content":
                continue
            if self._is_told_to(clause, child):
                known = self._beneath(child, 1) or Reading(child, None, None, (), "", 0.5, (child.id,))
                yield replace(_over(clause, stance, known), stance="appeal")
                continue
            inner = self.reading(child)
            if inner is None:
                continue
            demanded = (inner.stance == "demand" and child.modality == "duty") or inner.act == "accuse"
            if demanded or self._is_himself(clause, child):
                yield _over(clause, stance, inner)

    def _is_told_to(self, clause: Clause, child: Clause) -> bool:
        """Whether others are told to act: "told him to go", and in the subjunctive, "insisted that he go"."""
        asked = (child.form == "infinitive" and clause.verb not in _SAYING) or (
            child.form == "finite" and child.tense is None and child.modality == "fact"
        )
        return asked and bool(child.agent) and not self._is_himself(clause, child)

    def _meant(self, clause: Clause, below: Iterable[Clause], use: StanceUse) -> StanceUse:
        """Return a proposal as a plan where he himself is to act, as an appeal where others are: "wants it to go"."""
        if use.stance != "propose":
            return use
        others = any(child.agent and not self._is_himself(clause, child) for child in below)
        return use._replace(stance="appeal" if others else "intend")

    def _is_himself(self, clause: Clause, child: Clause) -> bool:
        """Whether who acts in what is said is who says it."""
        ids = {one for phrase in clause.agent for one in phrase.actors}
        for phrase in child.agent:
            if phrase.span.quote(self.text).lower() in _HIMSELF or ids & set(phrase.actors):
                return True
        return not child.agent and not child.patient

    def _beneath(self, child: Clause, depth: int, *, refused: bool = False) -> Reading | None:
        """Return what a clause under a stance tells; one that is denied, as the end of its act: "agreed not to …".

        What is refused counts as denied in the clause already, and is not denied a second time.
        """
        bare = self.bare(child, depth)
        if bare is None or refused or not child.negated or bare.stance is not None or bare.act is None:
            return bare
        ended = self.words.codebook.acts[bare.act].end
        return replace(bare, act=ended) if ended else None


#: Verbs that only report, and ask nobody to do anything.
_SAYING = frozenset({"say", "report", "state", "add", "announce", "note", "conclude", "reveal"})
#: Words for who has just been named.
_HIMSELF = frozenset(
    {"it", "he", "she", "they", "we", "i", "his country", "its country", "their country", "his government"}
)


def stance_of(zone: Zone, words: EventWords) -> StanceUse | None:
    """Return the stance that a clause's verb tells, or ``None``."""
    for use in words.stances.get(zone.verb, ()):
        if use.tail is None or use.tail.follows(zone.after) or use.tail.follows(zone.objects):
            return use
    return None


def _is_under(child: Clause, use: StanceUse) -> bool:
    """Whether a clause is what a stance is taken to; of relative clauses, infinitives ("a plan to …")."""
    if use.stance in {"begin", "end"}:
        return child.relation == "content" and child.form != "finite"
    return child.relation != "relative" or child.form == "infinitive"


#: Acts from this code on are those of material conflict.
HOSTILE = "140"
#: What a stance adds to the worth of what it stands to: both were found.
_STANDS = 0.5


def combined(clause: Clause, use: StanceUse, inner: Reading, book: Codebook) -> Iterable[Reading]:
    """Return what a stance to a reading is, in a list that is empty where it is nothing."""
    one = _over(clause, use, inner)
    match use.stance:
        case "tell" | "begin":
            return [replace(one, worth=inner.worth)]
        case "consider":
            return [one] if inner.stance else [replace(one, stance="consider")]
        case "order":
            hostile = inner.act is not None and book.acts[inner.act].fact >= HOSTILE
            return [replace(one, stance=None if hostile and inner.stance is None else "demand")]
        case "end":
            ended = book.acts[inner.act].end if inner.act and inner.stance is None else ""
            return [replace(one, act=ended)] if ended else []
        case "intend" if inner.stance in _SPEAKING:
            return [one]
        case _:
            return [replace(one, stance=use.stance)]


def _over(clause: Clause, use: StanceUse, inner: Reading) -> Reading:
    """Return a reading as told by a clause above it."""
    return replace(
        inner,
        clause=clause,
        entries=(use.key, *inner.entries),
        worth=max(inner.worth, 0.5) + _STANDS,
        inner=(clause.id, *(i for i in inner.inner if i != clause.id)),
    )


def in_mode(clause: Clause, bare: Reading | None, book: Codebook) -> Reading | None:
    """Return a reading in the mode of its clause: planned, demanded, denied, hypothetical."""
    if clause.modality == "duty" and (bare is None or bare.stance in {None, "intend"}):
        known = bare or Reading(clause, None, None, (), "", 0.5, (clause.id,))
        return replace(known, stance="demand")
    if bare is None:
        return None
    if clause.negated:
        return _opposite(bare, book) or _denied(clause, bare, book)
    if clause.modality == "plan" and bare.stance is None and bare.act and book.acts[bare.act].intend:
        return replace(bare, stance="intend")
    if clause.modality in {"condition", "wish", "ability"}:
        return replace(bare, worth=bare.worth - 1)
    return bare


def _opposite(bare: Reading, book: Codebook) -> Reading | None:
    """Return what a denied act is in the convention of PETRARCH, ``None`` where it has no opposite there."""
    code = (bare.code(book) or "") if book.denied and bare.stance is None else ""
    found = book.denied.get(code)
    return replace(bare, act=found) if found else None


def _denied(clause: Clause, bare: Reading, book: Codebook) -> Reading | None:
    """Return what a denied act is: a refusal where it is one to come, and to PETRARCH always; else told as not done."""
    if bare.stance in {"refuse", "threaten"}:
        return None
    refused = clause.modality == "plan" or clause.tense == "present" or bool(book.denied)
    return replace(bare, stance="refuse", denied=not refused)
