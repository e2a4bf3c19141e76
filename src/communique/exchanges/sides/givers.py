"""All who send or give something together, listed in one phrase: "Brown, the Lake Party and the chairman of … sent".

Such lists are long, and the parser leaves them in disorder: it hangs "by the Committee" on the statues before it, or
takes the last of five parties for whom the gift goes to. So the text is read, as it is for lists in later sentences.
"""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.enumeration import listed_from
from communique.exchanges.scene import Scene
from communique.exchanges.words import KindRule
from communique.records import Clause, Span

#: Where the senders of what "was sent" begin.
_BY = re.compile(r"\bby\s+(?=(?:the\s+|an?\s+)?\S)")
#: What ends a list of senders behind "by" or "from": when, on what occasion, to whom.
_ENDS = re.compile(
    r",?\s+(?:on|in\s+(?:celebration|honou?r|memory|mourning|connection|token)|to\s+(?:mark|commemorate|celebrate|express|the)|"
    r"over|upon|via|through|was|were|who|which|for)\b"
)
#: The matter of an event: "the seminar [on the life of the poet]".
_ON_MATTER = re.compile(r"\s+on\s+(?:the|his|her|its)\b")


def add_listed(draft: Draft, clause: Clause, rule: KindRule, scene: Scene) -> None:
    """Take all who are listed as the senders of a gift or message, where the text names more than the parse.

    Nobody who is listed as a sender is among those whom it goes to.
    """
    gives = "agent" in rule.parties.get("from", ())
    stretch = (_of_subject(draft, clause, scene) or _behind_by(draft, clause, scene)) if gives else None
    stretch = stretch or _of_source(draft, clause)
    if stretch is None:
        return
    named = listed_from(stretch.start, tuple(scene.actors.values()), scene.text, stretch.end)
    senders = draft.actors.get("from", ())
    if len(named) > len(senders) and (not senders or set(named) & set(senders)):
        draft.refill("from", tuple(named), tuple(named.values()), "listed as senders in one phrase")
        _keep_recipients(draft, set(named))


def _keep_recipients(draft: Draft, senders: set[str]) -> None:
    others = tuple(a for a in draft.actors.get("to", ()) if a not in senders)
    if len(others) < len(draft.actors.get("to", ())):
        draft.actors["to"] = others


def _of_subject(draft: Draft, clause: Clause, scene: Scene) -> Span | None:
    """Return the stretch of the subject of an active verb that sends: from its first phrase to the verb.

    A verb that the parser leaves without one has for its subject the group that opens the sentence.
    """
    subject = [p.span for p in clause.agent if p.preposition is None and p.span.end <= clause.verb_span.start]
    thing_first = clause.noun_span is not None and clause.noun_span.start < clause.verb_span.start
    if thing_first or draft.actors.get("conveyed_by"):
        return None
    if not clause.agent and clause.form == "finite":
        opening = min(c.span for c in scene.clauses if c.sentence == clause.sentence)
        groups = (a for a in scene.actors.values() if a.kind == "group")
        subject = [at for a in groups for at in a.mentions if at.start == opening.start]
    start = min((span.start for span in subject), default=clause.verb_span.start)
    alone = start == clause.verb_span.start or _is_of_event(start, scene)
    return None if alone else Span(start, clause.verb_span.start)


def _is_of_event(start: int, scene: Scene) -> bool:
    """Whether those who send are of an event on a matter: "The participants of the seminar [on the poet] sent"."""
    groups = (a for a in scene.actors.values() if a.kind == "group")
    ends = [at.end for a in groups for at in a.mentions if at.start == start]
    return any(_ON_MATTER.match(scene.text, end) for end in ends)


def _behind_by(draft: Draft, clause: Clause, scene: Scene) -> Span | None:
    """Return the stretch behind "by" of a passive whose subject is what is sent."""
    thing_first = clause.noun_span is not None and clause.noun_span.start < clause.verb_span.start
    envoy = draft.actors.get("conveyed_by") or clause.on_behalf_of or clause.source
    if clause.form != "finite" or not thing_first or envoy:
        return None
    by = _BY.search(scene.text, clause.verb_span.end, clause.span.end)
    return _to_end(Span(by.end(), clause.span.end), scene) if by is not None else None


def _of_source(draft: Draft, clause: Clause) -> Span | None:
    """Return the stretch of the phrase with "from"."""
    return (
        min((p.span for p in clause.source if p.actors), default=None) if draft.actors.get("from") else None
    )


def _to_end(stretch: Span, scene: Scene) -> Span:
    end = _ENDS.search(scene.text, stretch.start, stretch.end)
    return Span(stretch.start, end.start()) if end is not None else stretch
