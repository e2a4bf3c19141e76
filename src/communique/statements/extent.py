"""How far what somebody says goes, where the parser stopped too early or went on too far.

"said that in May | the border would open": the rest of the sentence is said too.
"praised the plan | on Monday": when he did it is no part of what he praised.
"said the border would stay shut, | citing the floods": a second act of the same speaker.
"""

import re
from collections.abc import Iterator, Mapping

from communique.records import Clause, Phrase, Span
from communique.statements.draft import Draft
from communique.statements.scene import Scene
from communique.statements.trim import trimmed

#: A word that goes on with a clause, and no conjunction that begins another.
_GOES_ON = re.compile(r"\s+(?!(?:and|but|or|nor|while|whereas|as|after|when|because|before|since|if)\b)\w")
_COMMA = re.compile(r",\s+\w")
_DESCRIBED = re.compile(r",\s+(?:who|whose|whom)\b")
#: A day of the report's own week: on it the act was done, and not what is spoken of.
_DAY = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tonight)\b", re.IGNORECASE
)
#: What goes on behind a cue, and what links a second verb to the first.
_CONDITION = re.compile(r",\s+(?:if|unless|because|as long as|provided|even if|so long as)\b")
_LINK = re.compile(r",?\s+(?:and|but)\s+(?:also\s+)?$")
_OBJECTS = frozenset({"object of the cue", "what follows the cue"})


def settle_extents(drafts: Mapping[int, Draft], scene: Scene) -> None:
    """Bring what is said to its end: the whole of a clause, an object without the circumstances of the act."""
    for draft in drafts.values():
        clause = draft.clause
        if clause is None or draft.cue is None or not draft.content:
            continue
        if draft.content[0].start < draft.cue.end:
            _go_on(clause, draft, scene)
            continue
        if clause.mood == "finite" and clause.content and clause.form != "nominal":
            _lengthen(clause, draft, drafts, scene)
            _part_from_next_act(draft, drafts, scene)
            _part_from_coordinate(draft, drafts, scene)
        elif draft.why.get("content") in _OBJECTS:
            _shorten(clause, draft, scene)
            _part_from_coordinate(draft, drafts, scene)


def _go_on(clause: Clause, draft: Draft, scene: Scene) -> None:
    """Add to what stands before a cue the condition or reason behind it: "She would resign, she said, | if …"."""
    cue = draft.cue
    last = draft.content[-1]
    sentence = _sentence(clause, last, scene)
    if cue is None or last.end > cue.start or sentence is None:
        return
    place = max([cue.end, *([draft.source.end] if draft.source is not None else [])])
    found = _CONDITION.match(scene.text, place, sentence.end)
    kept = trimmed(Span(place, sentence.end), scene.text) if found is not None else None
    if kept is not None:
        draft.content = (*draft.content, kept)


def _lengthen(clause: Clause, draft: Draft, drafts: Mapping[int, Draft], scene: Scene) -> None:
    """Give to a clause the rest of its sentence, where it breaks off before a word or has no verb yet."""
    last = draft.content[-1]
    sentence = _sentence(clause, last, scene)
    if sentence is None:
        return
    bare = _COMMA.match(scene.text, last.end) and not _has_verb(last, scene)
    if not (bare or _GOES_ON.match(scene.text, last.end, sentence.end)):
        return
    behind = Span(last.end, sentence.end)
    others = [c.span.start for c in scene.clauses_in(behind) if c.id in drafts and c.relation == "conjunct"]
    end = min([sentence.end, *(start for start in others if start > last.end)])
    kept = trimmed(Span(last.start, end), scene.text)
    if kept is not None:
        draft.content = (*draft.content[:-1], kept)


def _sentence(clause: Clause, said: Span, scene: Scene) -> Span | None:
    paragraph = scene.report.paragraphs[clause.paragraph]
    return next((s for s in scene.sentences(paragraph) if s.start <= said.start < s.end), None)


def _has_verb(stretch: Span, scene: Scene) -> bool:
    return any(clause.form == "finite" for clause in scene.clauses_in(stretch))


def _part_from_next_act(draft: Draft, drafts: Mapping[int, Draft], scene: Scene) -> None:
    """Cut off a participle by which the same speaker goes on: "would stay shut, | citing the floods"."""
    last = draft.content[-1]
    for clause in scene.clauses_in(last):
        if clause.id not in drafts or clause.form != "participle" or not _is_added(clause, scene):
            continue
        kept = trimmed(Span(last.start, clause.verb_span.start), scene.text)
        if kept is not None and _is_ahead(clause, scene):
            draft.content = (*draft.content[:-1], kept)
            _hand_on_speaker(draft, drafts[clause.id])
            return


def _part_from_coordinate(draft: Draft, drafts: Mapping[int, Draft], scene: Scene) -> None:
    """Cut off a verb in the past that the parser put beside an infinitive: "his promise to stay | and thanked them"."""
    last = draft.content[-1]
    for other in scene.clauses_in(last):
        above = scene.clauses[other.parent] if other.parent is not None else None
        if (
            other.relation != "conjunct"
            or other.tense != "past"
            or above is None
            or above.form != "infinitive"
        ):
            continue
        link = _LINK.search(scene.text[: other.verb_span.start], last.start)
        if link is None or other.form != "finite" or other.verb_span.quote(scene.text).startswith("to "):
            continue
        draft.content = (*draft.content[:-1], Span(last.start, link.start()))
        if other.id in drafts:
            _hand_on_speaker(draft, drafts[other.id])
        return


def _hand_on_speaker(draft: Draft, other: Draft) -> None:
    other.speakers, other.source = draft.speakers, draft.source
    other.why["speakers"] = "speaker of the clause before"


def _is_added(clause: Clause, scene: Scene) -> bool:
    """Whether a participle stands behind a comma, outside quotation marks."""
    before = scene.text[: clause.verb_span.start].rstrip()
    quoted = any(q.holds(clause.verb_span) for q in scene.quoted)
    return before.endswith(",") and clause.verb_span.quote(scene.text).endswith("ing") and not quoted


def _is_ahead(clause: Clause, scene: Scene) -> bool:
    """Whether what was said before a participle is no act of the past, by which another could go on to speak."""
    above = next(scene.above(clause), None)
    return above is not None and (
        above.tense != "past" or above.modality != "fact" or above.verb == "be" or above.negated
    )


def _shorten(clause: Clause, draft: Draft, scene: Scene) -> None:
    """Leave out of an object when it was done, and what the report tells of it besides."""
    last = draft.content[-1]
    inside = [stop for stop in _stops(clause, last, scene) if last.start < stop < last.end]
    kept = trimmed(Span(last.start, min(inside)), scene.text) if inside else None
    if kept is not None:
        draft.content = (*draft.content[:-1], kept)


def _stops(clause: Clause, said: Span, scene: Scene) -> Iterator[int]:
    """Yield where words begin that tell of the act and not of what was said."""
    objects = [phrase.span for phrase in clause.patient if phrase.span.start >= said.start]
    for phrase in clause.when:
        if _DAY.search(phrase.span.quote(scene.text)) and not any(
            span.holds(phrase.span) for span in objects
        ):
            yield _with_preposition(phrase, scene.text)
    for other in scene.clauses_in(said):
        if other.parent == clause.id and other.relation in {"time", "reason", "condition"}:
            yield other.span.start
    described = _DESCRIBED.search(scene.text, said.start, said.end)
    if described is not None and not any(q.start <= described.start() < q.end for q in scene.quoted):
        yield described.start()


def _with_preposition(phrase: Phrase, text: str) -> int:
    before = f"{phrase.preposition} " if phrase.preposition else ""
    start = phrase.span.start - len(before)
    return (
        start if before and text[max(0, start) : phrase.span.start].lower() == before else phrase.span.start
    )
