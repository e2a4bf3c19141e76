"""Both sides from the noun of talks: "a meeting of the delegations of Kenya and Norway"."""

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import Clause


def sides_of_noun(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take both sides from the noun where it names them: "the Office hosts a meeting of the delegations of A and B".

    So too "the meeting of the Council between A and B".
    """
    named = [p for p in clause.companion if p.preposition == "between" and len(p.actors) > 1]
    end = clause.noun_span.end if clause.noun_span is not None else clause.span.end
    behind = (p for p in clause.agent if p.span.start > end)
    named += [p for p in behind if len(scene.states_of(p.actors)) > 1]
    _without_forum(draft, clause, end, scene)
    if named and set(draft.actors.get("from", ())) - set(named[0].actors):
        both = named[0].actors
        draft.actors["from"], draft.actors["to"] = both[:1], both[1:]
        for name in ("from", "to"):
            draft.note(name, (named[0].head_span,), "both sides of the noun")


def _without_forum(draft: Draft, clause: Clause, end: int, scene: Scene) -> None:
    """Leave out the body whose meeting two sides hold: "Smith and Brown convened a meeting of the Joint Group"."""
    forum = {
        a for p in clause.agent if p.span.start > end for a in p.actors if scene.actors[a].kind == "body"
    }
    sides = [a for a in (*draft.actors.get("from", ()), *draft.actors.get("to", ())) if a not in forum]
    own = clause.noun == "session" and not any(
        scene.is_sent(a) for a in forum
    )  # "its session of the Committee"
    if forum and (own or len({scene.actors[a].country for a in sides}) > 1):
        for name in ("from", "to"):
            if name in draft.actors:
                draft.actors[name] = tuple(a for a in draft.actors[name] if a not in forum)


def is_of_one_body(clause: Clause, governor: Clause, scene: Scene) -> bool:
    """Whether a meeting is one of a body of one state, or one at which members of one side only speak.

    "A matter dealt with at a meeting of the Political Bureau", "Berg, a worker, and Lund, a teacher, spoke at the
    meeting": who is named beside it did not meet anybody there.
    """
    if clause.noun != "meeting" or any(phrase.actors for phrase in clause.companion):
        return False
    end = clause.noun_span.end if clause.noun_span is not None else clause.span.end
    owners = [a for p in clause.agent if p.span.start > end for a in p.actors]
    own = bool(owners) and all(scene.actors[a].kind == "body" and scene.actors[a].country for a in owners)
    speakers = [a for p in governor.agent for a in p.actors]
    return own or (governor.verb == "speak" and not scene.states_of(speakers) - {None})
