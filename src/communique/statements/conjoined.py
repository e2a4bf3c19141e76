"""Coordinate clauses that the parser hung on the wrong verb.

"Lund noted that trade grows, and reminded that …": what he reminded of is no part of what he noted.
"Lund said he is glad, and would like to thank …": what he would like is part of what he said.
"""

from collections.abc import Mapping

from communique.records import Clause, Span
from communique.statements.cue import is_passive
from communique.statements.draft import Draft
from communique.statements.scene import Scene

_ENDS = " \t\r\n,;"
_JOINED = (" and", " but")
#: How many characters behind a cue a coordinate of it may stand.
_NEAR = 1200


def rejoin(clause: Clause, draft: Draft, drafts: Mapping[int, Draft], scene: Scene) -> None:
    """Give to a statement what belongs to it, and to its speaker what is a statement of his own."""
    paragraph = scene.report.paragraphs[clause.paragraph]
    behind = Span(clause.verb_span.end, min(paragraph.end, clause.verb_span.end + _NEAR))
    for other in scene.clauses_in(behind):
        if other.relation != "conjunct" or other.parent is None:
            continue
        above = scene.clauses[other.parent]
        if above.id == clause.id and other.id not in drafts:
            _take_in(clause, other, draft, scene.text)
        elif clause.tense == "present" or clause.mood != "finite" or other.id not in drafts:
            continue
        elif _is_said(above, clause, draft) and _goes_back(other, above):
            _let_go(clause, other, draft, drafts[other.id], scene.text)


def _is_said(above: Clause, clause: Clause, draft: Draft) -> bool:
    return (
        above.parent == clause.id and above.relation == "content" and draft.content[0].holds(above.verb_span)
    )


def _goes_back(other: Clause, above: Clause) -> bool:
    """Whether a conjunct without a subject is told in the past, among what is said in the present or the passive."""
    if _has_own_agent(other) or other.tense != "past":
        return False
    return above.tense != "past" or (is_passive(above) and not is_passive(other))


def _take_in(clause: Clause, other: Clause, draft: Draft, text: str) -> None:
    """Add to what is said what follows it directly: "and would like to …", ", promote trade and …"."""
    last = draft.content[-1]
    between = text[last.end : other.verb_span.start].strip(_ENDS)
    said = other.modality in {"wish", "plan"} and clause.mood == "finite" and clause.content[-1:] == (last,)
    # A bare verb form is no coordinate of a cue in the past: it goes on with what the cue brings.
    bare = other.tense is None and other.form in {"finite", "participle"} and clause.tense == "past"
    if not _has_own_agent(other) and between in {"", "and", "but"} and (said or bare):
        draft.content = (*draft.content[:-1], Span(last.start, max(last.end, other.span.end)))


def _has_own_agent(clause: Clause) -> bool:
    return any(clause.span.holds(phrase.span) for phrase in clause.agent)


def _let_go(clause: Clause, other: Clause, draft: Draft, own: Draft, text: str) -> None:
    """Cut the conjunct off from what is said before it, and give it to the same speaker."""
    last = draft.content[-1]
    if not last.holds(other.verb_span):
        return
    kept = text[last.start : other.verb_span.start].rstrip(_ENDS)
    kept = next((kept.removesuffix(word) for word in _JOINED if kept.endswith(word)), kept).rstrip(_ENDS)
    draft.content = (*draft.content[:-1], Span(last.start, last.start + len(kept)))
    own.speakers, own.source = draft.speakers, draft.source
    own.why["speakers"] = f"agent of {clause.verb!r}, coordinate with it"
