"""Whose words they are.

1. the owner of what an envoy conveys ("conveyed the greetings of Kim");
2. the agent of the cue;
3. the sender, where a message speaks ("the letter said");
4. the outer speaker, where the agent is "I" or "we";
5. both sides, where nobody is named ("it was agreed that").
"""

from collections.abc import Iterable
from dataclasses import dataclass

from communique.records import Clause, Exchange, Phrase, Span
from communique.statements.cue import Cue, is_passive
from communique.statements.scene import Scene

#: Why a speaker is not named: he says "I".
FIRST_PERSON = "first person"
#: How many words a phrase for both sides has at the most: "the two foreign ministers".
_SHORT = 4


@dataclass(frozen=True)
class Speaker:
    """Who speaks (none where the text names nobody), the words that name them, and how they were found."""

    actors: tuple[str, ...]
    source: Span | None
    why: str


def speaker_of(cue: Cue, scene: Scene) -> Speaker | None:
    """Return who speaks by a cue, or ``None`` where nobody does, so that it is no statement."""
    clause = cue.clause
    owner = _owner(cue, scene)
    if owner is not None:
        return owner
    if clause.agent:
        found = _agent(clause, cue, scene)
        return _together(found, cue, scene) if found is not None and cue.together else found
    if cue.hearsay:
        return Speaker((), None, "nobody is named")
    if is_passive(clause) or _is_impersonal(clause):
        return _both_sides(clause, scene)
    return None


def _owner(cue: Cue, scene: Scene) -> Speaker | None:
    """Return whose the greetings are that somebody else conveys."""
    if not cue.conveyed or cue.clause.verb not in scene.group("carrying"):
        return None
    phrases = [phrase for phrase in cue.clause.source if phrase.actors]
    if not phrases:
        return None
    return Speaker(actors_of(phrases), source_span(phrases[0], scene), f"whose the {cue.clause.noun} is")


def _agent(clause: Clause, cue: Cue, scene: Scene) -> Speaker | None:
    named = actors_of(clause.agent)
    first = clause.agent[0]
    if named:
        return Speaker(named, source_span(first, scene), f"agent of {cue.name!r}")
    if first.head == "you" and cue.act in scene.group("own-mind"):  # "as you know"
        return None
    if first.head in scene.group("messages"):
        return sender_of(clause, first.span, first.head, scene)
    if first.head in scene.group("texts"):
        issued = _latest(scene, clause.span.start, {"joint_statement"})
        who = issued.senders if issued is not None else ()
        return Speaker(who, first.span, f"those who issue the {first.head}")
    if first.head in scene.group("first-person"):
        return Speaker((), source_span(first, scene), FIRST_PERSON)
    if _is_of_both(first, scene):
        both = _both_sides(clause, scene)
        return Speaker(both.actors, source_span(first, scene), f"{both.why}, but as both")
    if can_speak(first, scene) or (cue.is_saying and first.head not in scene.group("things")):
        return Speaker((), source_span(first, scene), f"agent of {cue.name!r}, not named")
    return None


def _is_of_both(phrase: Phrase, scene: Scene) -> bool:
    """Whether a phrase stands for both sides: "they", "the two", "both ministers", "the parties"."""
    words = phrase.span.quote(scene.text).lower().split()
    if len(words) == 1:
        return words[0] in {"they", "both"}
    plural = words[-1].endswith("s") or words[-1] == "two"
    return (
        len(words) <= _SHORT
        and words[0] in {"the", "both", "two"}
        and plural
        and phrase.head in scene.group("speakers")
    )


def can_speak(phrase: Phrase, scene: Scene) -> bool:
    """Whether a phrase that names no actor is one for people: "he", "officials", "the Hungarian leader"."""
    words = phrase.span.quote(scene.text)
    return (
        phrase.proper
        or phrase.head in scene.group("pronouns")
        or phrase.head in scene.group("speakers")
        or words[1:] != words[1:].lower()
        or words in scene.capitalised
    )


def sender_of(clause: Clause, place: Span, noun: str, scene: Scene) -> Speaker:
    """Return the sender of the message that speaks: whose it is, else that of the latest message before."""
    receivers = set(actors_of(clause.agent))
    owners = [p for p in clause.source if set(p.actors) - receivers]
    if owners:
        return Speaker(actors_of(owners), place, f"whose the {noun} is")
    message = _latest(scene, clause.verb_span.start, {"message"})
    if message is not None:
        return Speaker(message.senders, place, f"sender of the {noun} {message.id}")
    first = clause.agent[0].head if clause.agent else noun
    own = first in scene.group("first-person") or first in scene.group("messages")
    publisher = publisher_of(scene) if own else ()
    return Speaker(
        publisher, place, "who publishes, in the first person" if publisher else "sender, not known"
    )


def publisher_of(scene: Scene) -> tuple[str, ...]:
    """Return the office or state that publishes the report, where the report names it."""
    published = set((scene.report.publisher or "").lower().split())
    known = [actor for actor in scene.actors.values() if actor.kind in {"office", "state"}]
    fitting = [actor for actor in known if set(actor.name.lower().split()) - {"the"} <= published]
    best = max(fitting, key=lambda actor: (actor.kind == "office", len(actor.name)), default=None)
    return (best.id,) if best is not None else ()


def _latest(scene: Scene, place: int, kinds: set[str]) -> Exchange | None:
    """Return the latest exchange of a kind that is told of before a place, else the first after it."""
    known = [x for x in scene.exchanges if x.kind in kinds]
    before = [x for x in known if begin(x) <= place]
    return max(before, key=begin) if before else (known[0] if known else None)


def begin(exchange: Exchange) -> int:
    """Where a report first tells of an exchange."""
    return min((span.start for span in exchange.evidence), default=0)


def _together(found: Speaker, cue: Cue, scene: Scene) -> Speaker:
    """Add those who stand with the speaker: "Lund discussed with Vega", "met with Vega to discuss"."""
    clause = cue.clause
    others = actors_of(clause.companion)
    if not others and clause.relation == "purpose" and clause.parent is not None:
        others = actors_of(scene.clauses[clause.parent].companion)
        if not others and scene.clauses[clause.parent].verb in scene.group("holding"):
            others = tuple(
                a for a in actors_of(scene.clauses[clause.parent].patient) if scene.actors[a].kind != "state"
            )
    if not found.actors or not others:
        return found
    return Speaker(
        tuple(dict.fromkeys((*found.actors, *others))), found.source, f"{found.why}, and who is with it"
    )


def _is_impersonal(clause: Clause) -> bool:
    """Whether a finite clause has nobody to do it: "it was agreed that"."""
    return (
        clause.form == "finite" and clause.verb_span.end - clause.verb_span.start > len(clause.verb or "") + 2
    )


def _both_sides(clause: Clause, scene: Scene) -> Speaker:
    dealing = _latest(scene, clause.span.start, {"call", "meeting", "joint_statement", "visit"})
    if dealing is None:
        return Speaker((), None, "nobody is named")
    sides = tuple(dict.fromkeys((*dealing.senders, *dealing.recipients)))
    return Speaker(sides, None, f"both sides of {dealing.id}: nobody is named")


def actors_of(phrases: Iterable[Phrase]) -> tuple[str, ...]:
    """Return the actors that phrases name, each once."""
    return tuple(dict.fromkeys(actor for phrase in phrases for actor in phrase.actors))


def source_span(phrase: Phrase, scene: Scene) -> Span:
    """Return the words that name the speaker: a whole mention, else the noun with what stands before it."""
    if phrase.head_span in scene.known_names:
        return phrase.head_span
    words = phrase.span.quote(scene.text)
    return Span(
        phrase.span.start, max(phrase.head_span.end, phrase.span.start + len(words.split(",")[0].rstrip()))
    )
