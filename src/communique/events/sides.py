"""Who does what a reading tells, and to whom: source and target, over the clauses it is read from."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from communique.events.actor_codes import UNKNOWN
from communique.events.parties import Party, parties_of
from communique.events.scene import Scene
from communique.events.stances import HOSTILE, Reading
from communique.records import Clause, Phrase

#: The roles in which the other side stands, the likeliest first.
_TARGETS = (
    "recipient",
    "patient",
    "companion",
    "source",
    "where",
    "adjuncts",
    "about",
    "of",
    "occasion",
    "complement",
)
#: The rule by which those who do something with one another are its two sides.
TOGETHER = "acts together with the source"
#: Prepositions that lead to nobody who is acted on.
_ASIDE = frozenset(
    {
        *("as", "despite", "during", "amid", "after", "before", "since", "without", "until", "like", "near"),
        *("upon", "under", "according to", "in accordance with", "thanks to", "because of", "due to"),
    }
)
#: Acts in which who is spoken to is named in the same clause as the stance.
_SPOKEN_TO = frozenset({"appeal", "demand", "threaten"})


class Sides(NamedTuple):
    """Source and target, and the rules by which they were found."""

    source: tuple[Party, ...]
    target: tuple[Party, ...]
    why: tuple[str, str]


def sides_of(reading: Reading, scene: Scene, *, partial: bool = False) -> Sides | None:
    """Return the sides of a reading, or ``None`` where one of them is missing: with ``partial``, where both are."""
    chain = [clause for clause in scene.clauses if clause.id in reading.inner]
    chain.sort(key=lambda clause: reading.inner.index(clause.id))
    lost = (reading.act in _LOST or reading.sides == "swapped") and not any(one.agent for one in chain)
    source, source_why = _source(chain, scene, lost=lost)
    if not source and not partial:
        return None
    if reading.sides == "second":
        target, target_why = _named_second(chain[-1], source, scene)
    else:
        target, target_why = _target(reading, chain, source, scene)
    together = (
        (reading.sides in {"mutual", "with", "partner"} and not _is_attended(reading))
        or reading.act in _RECIPROCAL
        or reading.clause.verb in _EXCHANGING
    )
    if not target and len(source) > 1 and together:
        return Sides(tuple(source[:1]), tuple(source[1:]), (source_why, TOGETHER))
    if not target and not (partial and source):
        return None
    if reading.sides == "swapped" and not lost:
        source, target, source_why, target_why = target, source, target_why, source_why
    return Sides(tuple(source), tuple(target), (source_why, target_why))


def _is_attended(reading: Reading) -> bool:
    """Whether those who do it do it side by side, not with one another: those who visit, attend or host together."""
    return (
        reading.act in _JOURNEYS
        or reading.entries[-1:] == ("attend",)
        or reading.clause.verb in {"host", "convene"}
    )


def _source(chain: Sequence[Clause], scene: Scene, *, lost: bool) -> tuple[list[Party], str]:
    """Return who acts: for whom an envoy speaks, else the agent of the outermost clause that has one.

    ``lost``: who gives somebody up is named by the preposition, "was freed from Mordor".
    """
    for clause in chain:
        for role in ("on_behalf_of", "agent", "source"):
            if role == "source" and clause.form != "nominal" and not lost:
                continue
            found = [party for phrase in getattr(clause, role) for party in parties_of(phrase, scene)]
            if found:
                return _unique(found), f"{role} of {clause.verb or clause.noun!r}"
        if clause.agent:  # somebody does it who is no side: what hangs on it is not done by those it names
            return _between(clause, scene)
    return _by_noun(chain[-1], scene)


def _between(clause: Clause, scene: Scene) -> tuple[list[Party], str]:
    """Return between whom something takes place: "fighting erupted between Norland and Sudland"."""
    found = [p for one in clause.companion if one.preposition == "between" for p in parties_of(one, scene)]
    return (_unique(found), f"companion of {clause.verb!r}") if len(found) > 1 else ([], "")


def _by_noun(clause: Clause, scene: Scene) -> tuple[list[Party], str]:
    """Return who does what a noun beside a passive tells: "were killed in an attack by Norland"."""
    for below in scene.clauses:
        if below.parent == clause.id and below.form == "nominal":
            found = [party for phrase in below.agent for party in parties_of(phrase, scene)]
            if found:
                return _unique(found), f"agent of {below.noun!r}"
    return [], ""


def _target(
    reading: Reading, chain: Sequence[Clause], source: Sequence[Party], scene: Scene
) -> tuple[list[Party], str]:
    """Return who is acted on: in the clause of the stance, then in that of the act."""
    home = _country(source)
    own = home if any(party.code[3:6] in _OFFICIAL for party in source) else ""
    bare = bool(home) and all(party.code == home for party in source)  # no state acts on its own government
    taken = {party.actor or party.code for party in source}
    hostile = reading.act is not None and scene.words.codebook.acts[reading.act].fact >= HOSTILE
    for number, clause in enumerate(chain):
        for role, phrase in _phrases(clause, inner=number > 0, near=hostile):
            if reading.act in _DIRECT and clause.patient and role not in _OBJECTS:
                continue
            if not _may_be_target(reading, role, phrase, scene):
                continue
            named_only = role in _PLACES
            found = [
                party
                for party in parties_of(phrase, scene, named_only=named_only, other_than=home)
                if not _is_of(party, taken)
                and party.code != own
                and not (bare and party.code[:3] == home and party.code[3:6] in _OFFICIAL)
                and not _is_victim(reading, party, phrase, scene)
            ]
            if found:
                return _unique(found), f"{role} of {clause.verb or clause.noun!r}"
    below = [c for c in scene.clauses if c.parent == chain[-1].id and c.relation in {"content", "relative"}]
    if reading.sides not in _SHARED and reading.act not in _SAVING:
        for clause in below:
            for role in ("agent", "patient"):
                found = [
                    party
                    for phrase in getattr(clause, role)
                    for party in parties_of(phrase, scene)
                    if not _is_of(party, taken) and party.code != own
                ]
                if found:
                    return _unique(found), f"{role} of {clause.verb or clause.noun!r}, in what is said"
    return [], ""


def _named_second(clause: Clause, source: Sequence[Party], scene: Scene) -> tuple[list[Party], str]:
    """Return who is named second behind a verb, or first where nobody else is: as a user's verb dictionary asks."""
    taken = {party.actor or party.code for party in source}
    named = scene.named_in(clause.remainder) if clause.remainder is not None else []
    found = [one for one in (Party(n.actor, n.code, n.span) for n in named) if not _is_of(one, taken)]
    target = found[1:2] or found[:1]
    return (target, f"named behind {clause.verb!r}") if target else ([], "")


#: Acts in words against whoever did something: of "the attack on Libya", not Libya.
_AGAINST = frozenset(
    {"criticise", "accuse", "accuse-aggression", "accuse-rights", "accuse-war-crimes", "reject"}
)
#: What one brings against somebody, and no deed that was done to him.
_CHARGES = frozenset({"evidence", "charge", "complaint", "accusation", "allegation", "case", "indictment"})
_UPON = re.compile(r"\b(?:on|against|upon|towards?)\s+(?:the\s+)?$", re.IGNORECASE)


def _is_victim(reading: Reading, party: Party, phrase: Phrase, scene: Scene) -> bool:
    """Whether a phrase names somebody as the one to whom the denounced deed was done, or whose place is seen."""
    if party.span.start <= phrase.head_span.end:
        return False
    if reading.act in _JOURNEYS:  # "the birthplace of Dupont" is a place, and he no host
        actor = scene.actors.get(party.actor or "")
        return actor is not None and actor.kind == "person"
    if reading.act not in _AGAINST or phrase.head in _CHARGES:
        return False
    return _UPON.search(scene.text, phrase.head_span.end, party.span.start) is not None


#: Acts that those who do them together do to one another, where nobody else is named.
_RECIPROCAL = frozenset(
    {
        *("attack", "fight", "cease-fire", "halt-negotiations", "cancel-meeting", "diplomatic-relations"),
        *("break-relations", "reduce-relations", "de-escalate", "accord"),
    }
)
_JOURNEYS = frozenset({"visit", "host"})
_EXCHANGING = frozenset({"exchange", "swap", "trade"})
#: Acts in which somebody or something leaves the hands of who does it.
_LOST = frozenset({"release", "release-persons", "release-property"})
#: Acts whose object is one's own: who masses troops acts on those against whom they stand.
_OWN = frozenset(
    [
        "mobilise-forces",
        "mobilise-police",
        "retreat",
        "protect",
        "withdraw-peacekeepers",
        "show-force",
        "military-alert",
    ]
)


#: Acts on whom or what their object names: of those praised in somebody's town, not the town.
_DIRECT = frozenset(
    [
        "praise",
        "congratulate",
        "criticise",
        "arrest",
        "kill",
        "defend",
        "release-persons",
        "abduct",
        "assault",
    ]
)
_OBJECTS = frozenset({"agent", "recipient", "patient", "companion", "source"})


def _may_be_target(reading: Reading, role: str, phrase: Phrase, scene: Scene) -> bool:
    """Whether a phrase in a role may name the other side of an act."""
    if reading.sides == "partner":
        return role == "companion"
    if reading.sides == "with" and role != "companion" and reading.stance not in _SPOKEN_TO:
        return _is_with(phrase, scene)
    if reading.entries[-1:] in _MEETINGS and role in _PLACES and reading.clause.verb != "host":
        return False
    if (reading.act in _MATTERS and role == "about") or (reading.act in _SAVING and role == "source"):
        return False
    if phrase.preposition is not None and phrase.head in (
        _SAKES if reading.sides in _SHARED else _SAKES | _BESIDE
    ):
        return False
    if reading.act is None and role in _PLACES:  # what is asked for is not known, nor whom it is asked of
        return False
    return not (role == "patient" and reading.act in _OWN and not scene.named_in(phrase.span))


#: Acts on a matter that is nobody: "talks on Iran".
_MATTERS = frozenset({"meet", "consult", "negotiate", "telephone", "host", "mediate"})
#: Entries for those who meet somewhere: a place is nobody who is met.
_MEETINGS = {("meet",), ("telephone",), ("call-a-person",)}
#: Acts that save somebody from others: "defended its people from Norland".
_SAVING = frozenset({"defend", "protect"})
#: For whose sake something is done: "struck the rebels in defense of Norland".
_SAKES = frozenset(
    {"defense", "defence", "favour", "favor", "honour", "honor", "memory", "solidarity", "name"}
)
#: With whom something is done to others, or by oneself.
_BESIDE = frozenset(
    {"collusion", "cooperation", "coordination", "conjunction", "concert", "partnership", "tandem"}
)
#: Acts that are done with somebody.
_SHARED = frozenset({"mutual", "with", "partner"})
#: Roles in which only a name is somebody.
_PLACES = frozenset({"where", "occasion", "complement", "of"})
_WITH = re.compile(r"\b(?:with|between)\s[^,;]*", re.IGNORECASE)


def _is_with(phrase: Phrase, scene: Scene) -> bool:
    """Whether a phrase names those with whom something is done: "a treaty with Gondor"."""
    return (
        phrase.preposition in {"with", "between"} or _WITH.search(phrase.span.quote(scene.text)) is not None
    )


#: Roles of those who act for their state, and so not on it.
_OFFICIAL = frozenset({"GOV", "MIL", "LEG"})


def _country(source: Sequence[Party]) -> str:
    """Return the code of the one country that acts, "" where there is none or several."""
    codes = {party.code[:3] for party in source} - {UNKNOWN}
    code = next(iter(codes)) if len(codes) == 1 else ""
    return "" if code in {"IGO", "NGO"} else code


def _phrases(clause: Clause, *, inner: bool, near: bool) -> Iterator[tuple[str, Phrase]]:
    """Yield the phrases of a clause that may name who is acted on; ``near``: by fire near him, too."""
    roles = ("agent", *_TARGETS) if inner else _TARGETS
    phrases = [
        (role, phrase)
        for role in roles
        for phrase in getattr(clause, role)
        if phrase.preposition not in _ASIDE or (near and phrase.preposition == "near")
    ]
    yield from sorted(
        phrases, key=lambda one: one[0] not in {"agent", "recipient", "companion"} and not one[1].actors
    )


def _is_of(party: Party, taken: set[str]) -> bool:
    return (party.actor or party.code) in taken


def _unique(parties: Sequence[Party]) -> list[Party]:
    return list({(party.actor or party.code, party.code): party for party in parties}.values())
