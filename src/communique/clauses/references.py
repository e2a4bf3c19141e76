"""Whom a phrase without a name stands for: "he", "the two leaders", "his counterpart", "the ambassador".

The clauses are read in their order, with a memory of who spoke or acted last and of the two sides who last met in a
clause. A phrase that nothing decides stays without an actor. After Hobbs (1978) in its order of search, reduced to
what clauses show: the governing clause's agent first, then the agents of the sentences before, the nearest first.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import msgspec

from communique.records import Actor, Clause, Phrase, Span

_I = frozenset({"i", "me", "my", "myself", "we", "us", "our", "ourselves"})
_REFLEXIVE = frozenset({"himself", "herself", "themselves", "itself"})
#: What stands for the one who has it: "our hearts go out to".
_FEELING = frozenset({"heart", "thought", "prayer", "sympathy", "condolence"})
_YOU = frozenset({"you", "your", "yourself"})
_HE = frozenset({"he", "she", "him", "her", "his", "himself", "herself"})
_THEY = frozenset({"they", "them", "their", "themselves", "both"})
_SIDES = re.compile(
    r"^(?:the\s+)?(?:both|two|both the|all|three)?\s*(?:leaders?|sides|parties|presidents|ministers|interlocutors|"
    r"heads of state|heads|delegations|counterparts|prime ministers|foreign ministers|countries|diplomats|advisers|"
    r"advisors|principals|governments|statesmen|participants)\b",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"^(?:the\s+|both\s+|the two\s+|two\s+)", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:his|her|its|their)\s+(?:\w+\s+)?(?:counterpart|colleague|interlocutor|guest|host)\b|"
    r"\bthe (?:interlocutor|other side|guest)\b",
    re.IGNORECASE,
)
#: What is written, and speaks for its writer: "the message said".
WRITTEN = frozenset(
    [
        "message",
        "letter",
        "telegram",
        "cable",
        "note",
        "reply",
        "card",
        "greeting",
        "congratulation",
        "condolence",
    ]
)
_RECEIVING = frozenset({"receive", "get", "accept"})
#: Roles in which a phrase may stand for an actor.
ROLES = ("agent", "patient", "recipient", "source", "via", "on_behalf_of", "companion", "about", "complement")
#: How many clauses back a pronoun looks for an agent.
REACH = 40


@dataclass
class _Memory:
    """What has been read so far: who acted, and in main clauses (``told``), and the two sides of the latest dealing."""

    kinds: Mapping[str, str]
    agents: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)
    told: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)
    sides: tuple[tuple[str, ...], tuple[str, ...]] | None = None
    writers: tuple[str, ...] = ()
    readers: tuple[str, ...] = ()
    author: str | None = None
    known: dict[Span, tuple[str, ...]] = field(default_factory=dict)


def resolve(
    clauses: Sequence[Clause], actors: Sequence[Actor], text: str, author: str | None = None
) -> tuple[tuple[Clause, ...], dict[str, tuple[Span, ...]]]:
    """Give an actor to each phrase that stands for one without naming it.

    Args:
        clauses: The clauses of a report, in order.
        actors: Its actors.
        text: The report.
        author: Id of the actor who speaks in the first person outside quotations, if any.

    Returns:
        The clauses with their phrases resolved, and for each actor the places that stand for it.
    """
    memory = _Memory({actor.id: actor.kind for actor in actors}, author=author)
    titles = _titles(actors)
    done: list[Clause] = []
    for clause in clauses:
        done.append(_resolved(clause, done, memory, titles, text))
        _remember(done[-1], memory, is_main=_is_main(done[-1], done))
    places: dict[str, set[Span]] = defaultdict(set)
    for span, ids in memory.known.items():
        for actor in ids:
            places[actor].add(span)
    return tuple(done), {actor: tuple(sorted(spans)) for actor, spans in sorted(places.items())}


def _resolved(
    clause: Clause, before: list[Clause], memory: _Memory, titles: Mapping[str, tuple[str, ...]], text: str
) -> Clause:
    for role in ROLES:  # the agent first: "him" is another than who acts
        phrases = getattr(clause, role)
        if any(not phrase.actors for phrase in phrases):
            named = tuple(_phrase(p, role, clause, before, memory, titles, text) for p in phrases)
            clause = msgspec.structs.replace(clause, **{role: named})
    return _disjoint(clause, memory, text)


def _disjoint(clause: Clause, memory: _Memory, text: str) -> Clause:
    """Give a title alone to the other side where it would act on itself: "The President thanked President Brown".

    Nobody is both the agent and the object of one clause but by a reflexive (Principle B of Chomsky 1981).
    """
    if len(clause.agent) != 1 or len(clause.agent[0].actors) != 1 or memory.sides is None:
        return clause
    agent, objects = clause.agent[0], (*clause.patient, *clause.recipient, *clause.companion)
    if not any(agent.actors == phrase.actors and phrase.head not in _REFLEXIVE for phrase in objects):
        return clause
    others = next((t for m, t in (memory.sides, memory.sides[::-1]) if agent.actors == m), ())
    if len(others) != 1 or not agent.span.quote(text).lower().startswith("the "):
        return clause
    return msgspec.structs.replace(clause, agent=(msgspec.structs.replace(agent, actors=others),))


def _phrase(
    phrase: Phrase,
    role: str,
    clause: Clause,
    before: list[Clause],
    memory: _Memory,
    titles: Mapping[str, tuple[str, ...]],
    text: str,
) -> Phrase:
    if phrase.actors:
        return phrase
    if phrase.head_span not in memory.known:
        found = _whom(phrase, role, clause, before, memory, titles, text)
        if not found:
            return phrase
        if phrase.head in WRITTEN:
            return msgspec.structs.replace(phrase, actors=found)
        memory.known[phrase.head_span] = found
    return msgspec.structs.replace(phrase, actors=memory.known[phrase.head_span])


def _whom(
    phrase: Phrase,
    role: str,
    clause: Clause,
    before: list[Clause],
    memory: _Memory,
    titles: Mapping[str, tuple[str, ...]],
    text: str,
) -> tuple[str, ...]:
    """Return those that a phrase stands for, or none."""
    words = phrase.span.quote(text)
    if phrase.head in WRITTEN:
        return memory.writers if role == "agent" and clause.noun != phrase.head else ()
    if phrase.head in _I or (phrase.head in _FEELING and words.lower().startswith(("our ", "my "))):
        return _speaker(clause, before, memory)
    if phrase.head in _YOU:
        return memory.readers
    if phrase.head in _HE:
        return _person(role, clause, before, memory)
    if role != "about" and (phrase.head in _THEY or _SIDES.match(words)):
        return _sides(memory) if phrase.head in _THEY or _plural(words) else ()
    if role == "about":
        return ()
    if _OTHER.search(words):
        return _other(clause, before, memory)
    return titles.get(phrase.head, ()) if words.lower().startswith(("the ", "this ")) else ()


def _speaker(clause: Clause, before: list[Clause], memory: _Memory) -> tuple[str, ...]:
    """Return who says "I": whose words the clause is told as, else who wrote the message, else the author."""
    here: Clause | None = clause
    while here is not None and here.parent is not None and here.parent < len(before):
        above = before[here.parent]
        agents = tuple(actor for phrase in above.agent for actor in phrase.actors)
        if here.relation == "content" and agents:
            return agents
        here = above
    return memory.writers or ((memory.author,) if memory.author else ())


def _plural(words: str) -> bool:
    return bool(_PLURAL.match(words)) or words[:1].isupper()


def _sides(memory: _Memory) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*memory.sides[0], *memory.sides[1]))) if memory.sides else ()


def _other(clause: Clause, before: list[Clause], memory: _Memory) -> tuple[str, ...]:
    """Return the side that the clause's agent deals with."""
    if memory.sides is None:
        return ()
    own = {actor for phrase in clause.agent for actor in phrase.actors} or set(_governing(clause, before))
    for mine, theirs in (memory.sides, memory.sides[::-1]):
        if own & set(mine):
            return theirs
    return ()


def _person(role: str, clause: Clause, before: list[Clause], memory: _Memory) -> tuple[str, ...]:
    """Return the one person a singular pronoun stands for."""
    own = {actor for phrase in clause.agent for actor in phrase.actors} if role != "agent" else set()
    candidates = [_governing(clause, before)]
    # Who acts in a main clause is what a report is about; an actor of what somebody says is told of in passing.
    candidates += [ids for _, ids in (*reversed(memory.told[-REACH:]), *reversed(memory.agents[-REACH:]))]
    if role != "agent" and own and memory.sides is not None:
        candidates.insert(0, _other(clause, before, memory))
    for ids in candidates:
        people = [
            actor for actor in ids if memory.kinds.get(actor) in {"person", "office"} and actor not in own
        ]
        if len(people) == 1:
            return (people[0],)
    return ()


def _governing(clause: Clause, before: list[Clause]) -> tuple[str, ...]:
    """Return the agents of the nearest clause above that has one."""
    parent = clause.parent
    while parent is not None and parent < len(before):  # a governor that follows is not resolved yet
        found = tuple(actor for phrase in before[parent].agent for actor in phrase.actors)
        if found:
            return found
        parent = before[parent].parent
    return ()


def _is_main(clause: Clause, before: list[Clause]) -> bool:
    """Whether a clause is told by the report itself, and not within what it tells."""
    while clause.relation == "conjunct" and clause.parent is not None and clause.parent < clause.id:
        clause = before[clause.parent]
    return clause.relation is None


def _remember(clause: Clause, memory: _Memory, *, is_main: bool) -> None:
    agents = tuple(dict.fromkeys(a for p in clause.agent for a in p.actors))
    others = tuple(
        dict.fromkeys(
            a
            for p in (*clause.companion, *clause.recipient, *clause.source, *clause.patient)
            for a in p.actors
        )
    )
    if agents:
        memory.agents.append((clause.id, agents))
    if clause.noun in WRITTEN:
        memory.writers = _writers(clause, agents) or memory.writers
        memory.readers = _readers(clause, agents) or memory.readers
    if is_main and agents:  # after "Kim received a message from Ri" it is Ri who speaks on
        written = clause.noun in WRITTEN and clause.verb in _RECEIVING
        memory.told.append((clause.id, (memory.writers if written else ()) or _topic(clause) or agents))
    if clause.form not in {"finite", "nominal"} or (memory.sides is not None and not is_main):
        return
    if agents and others and _may_deal(agents, others, memory):
        memory.sides = (agents, others)
    elif len(set(others)) == 2 and not agents and all(memory.kinds.get(a) != "state" for a in others):  # noqa: PLR2004
        memory.sides = ((others[0],), (others[1],))
    elif len(agents) == 2 and not others and all(memory.kinds.get(a) in {"person", "office"} for a in agents):  # noqa: PLR2004
        memory.sides = ((agents[0],), (agents[1],))


def _topic(clause: Clause) -> tuple[str, ...]:
    """Return whom a passive is about: in "Kim was accompanied by Ri" it is Kim."""
    if any(phrase.preposition == "by" for phrase in clause.agent):
        return tuple(dict.fromkeys(a for phrase in clause.patient for a in phrase.actors))
    return ()


def _writers(clause: Clause, agents: tuple[str, ...]) -> tuple[str, ...]:
    """Return those whose words a message is: its source, else who sends it."""
    sources = tuple(dict.fromkeys(a for p in clause.source for a in p.actors))
    return sources or (() if clause.verb in _RECEIVING else agents)


def _readers(clause: Clause, agents: tuple[str, ...]) -> tuple[str, ...]:
    """Return those to whom a message goes: its recipient, else who receives it."""
    recipients = tuple(dict.fromkeys(a for p in clause.recipient for a in p.actors))
    return recipients or (agents if clause.verb in _RECEIVING else ())


def _may_deal(agents: Iterable[str], others: Iterable[str], memory: _Memory) -> bool:
    """Whether two sets of actors are two sides who deal with each other: no one in both, no bare state."""
    if set(agents) & set(others):
        return False
    alive = [a for a in others if memory.kinds.get(a) in {"person", "office", "body", "group"}]
    return bool(alive) or memory.sides is None


def _titles(actors: Sequence[Actor]) -> dict[str, tuple[str, ...]]:
    """Map the last words of titles ("ambassador", "minister") to the one actor that has them."""
    found: dict[str, set[str]] = defaultdict(set)
    for actor in actors:
        if actor.kind not in {"person", "office"}:
            continue
        for role in actor.roles:
            for word in re.findall(r"[a-z]+", role.title.lower()):
                found[word].add(actor.id)
    return {word: tuple(ids) for word, ids in found.items() if len(ids) == 1}
