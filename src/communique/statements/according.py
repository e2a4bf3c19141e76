"""Statements whose cue is no verb: "According to the minister, the border is open", "in his view, …"."""

import re
from collections.abc import Iterator, Sequence

from communique.records import Clause, Phrase, Span
from communique.statements.draft import Draft
from communique.statements.scene import Scene
from communique.statements.speaker import Speaker, actors_of, source_span
from communique.statements.trim import trimmed

_ACCORDING = "according to"


def according(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the statements put beside their speaker, and of the others those that are not within them."""
    found = [draft for clause in scene.clauses for draft in _beside(clause, scene, drafts)]
    within = {draft.clause.id for draft in found if draft.clause is not None}
    kept = [draft for draft in drafts if draft.clause is None or not _hangs_on(draft.clause, within, scene)]
    return kept + found


def _hangs_on(clause: Clause, ids: set[int], scene: Scene) -> bool:
    """Whether a clause is one of these or a coordinate one of it."""
    return clause.id in ids or any(c.id in ids and clause.relation == "conjunct" for c in scene.above(clause))


def _beside(clause: Clause, scene: Scene, drafts: Sequence[Draft]) -> Iterator[Draft]:
    for phrase in clause.adjuncts:
        speaker = (
            _speaker(phrase, scene, drafts) if phrase.preposition == _ACCORDING else _owner(phrase, scene)
        )
        if speaker is not None:
            cue = _cue(phrase, scene.text)
            content = _without(_with_agent(clause), cue.joined(phrase.span), scene.text)
            if content:
                why = {
                    "speakers": speaker.why,
                    "content": "clause beside the cue",
                    "act": f"entry {cue.quote(scene.text).lower()!r}",
                }
                yield Draft(
                    content=content,
                    act="say" if phrase.preposition == _ACCORDING else "believe",
                    clause=clause,
                    cue=cue,
                    source=speaker.source,
                    speakers=speaker.actors,
                    paragraph=clause.paragraph,
                    why=why,
                )


#: How many characters before its clause an agent may stand that the clause shares with another.
_NEAR = 200


def _with_agent(clause: Clause) -> Span:
    """Return a clause with its agent, which may stand before it: "Students, called to the square, marched"."""
    starts = [p.span.start for p in clause.agent if 0 <= clause.span.start - p.span.start <= _NEAR]
    return Span(min([clause.span.start, *starts]), clause.span.end)


def _speaker(phrase: Phrase, scene: Scene, drafts: Sequence[Draft]) -> Speaker | None:
    """Return who is named; "him" is the one who spoke last."""
    named = actors_of([phrase])
    if named:
        return Speaker(named, source_span(phrase, scene), "named after 'according to'")
    if phrase.head in scene.group("pronouns"):
        before = [
            d for d in drafts if d.place < phrase.span.start and len(d.speakers) == 1 and not d.embedded
        ]
        last = max(before, key=lambda d: d.place, default=None)
        return Speaker(last.speakers if last else (), phrase.span, "the one who spoke last")
    if phrase.head in scene.group("measures"):  # "according to plan"
        return None
    return Speaker((), source_span(phrase, scene), "not named")


def _owner(phrase: Phrase, scene: Scene) -> Speaker | None:
    """Return whose view it is: "in Lund's view", "in the eyes of the miners", "in her opinion"."""
    if phrase.preposition != "in" or phrase.head not in scene.group("views"):
        return None
    found = _OWNED.match(phrase.span.quote(scene.text))
    if found is None or found[found.lastgroup or 0].lower() in {"my", "our", "this"}:
        return None
    source = Span(
        phrase.span.start + found.start(found.lastgroup or 0),
        phrase.span.start + found.end(found.lastgroup or 0),
    )
    named = tuple(a for span, ids in scene.named_at.items() if source.holds(span) for a in ids)
    return Speaker(named, source, f"whose {phrase.head} it is")


_OWNED = re.compile(r"(?P<owner>.+?)['’]s? \w+$|the \w+ of (?P<of>.+)$|(?P<his>his|her|their|my|our) \w+$")


def _cue(phrase: Phrase, text: str) -> Span:
    if phrase.preposition != _ACCORDING:
        return Span(text.lower().rfind("in", 0, phrase.span.start), phrase.span.end)
    start = text.lower().rfind(_ACCORDING, 0, phrase.span.start)
    return Span(start, start + len(_ACCORDING))


def _without(whole: Span, part: Span, text: str) -> tuple[Span, ...]:
    """Return a stretch without a part of it."""
    spans = (Span(whole.start, min(part.start, whole.end)), Span(max(part.end, whole.start), whole.end))
    kept = (trimmed(span, text) for span in spans if span.start < span.end)
    return tuple(span for span in kept if span is not None)
