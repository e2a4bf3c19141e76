"""Statements that a clause of the report tells: one for each cue that somebody speaks by."""

from collections.abc import Iterator, Mapping, Sequence

from communique.records import Clause, Span
from communique.records.actor import ALIVE
from communique.statements.beside_quotation import beside_quotation, unlisted
from communique.statements.beside_sentence import beside_sentence
from communique.statements.conjoined import rejoin
from communique.statements.cue import Cue
from communique.statements.cues import cue_of
from communique.statements.draft import Draft
from communique.statements.extent import settle_extents
from communique.statements.scene import Scene
from communique.statements.speaker import Speaker, actors_of, speaker_of
from communique.statements.trim import trimmed

#: Modalities in which something is said at all; what is only planned, wished for or possible is an agenda.
_SAID = frozenset({"fact"})
#: … but who "will say that" or "may argue that" says it, and how it is asserted stays with the statement.
_MAY_BE_SAID = frozenset({"plan", "ability", "duty", "wish"})


def told(scene: Scene) -> list[Draft]:
    """Return the statements that clauses tell, in the order of their cues."""
    cues = {clause.id: cue for clause in scene.clauses if (cue := _cue(clause, scene)) is not None}
    drafts = {number: draft for number, cue in cues.items() if (draft := _draft(cue, scene)) is not None}
    for number, draft in drafts.items():
        rejoin(scene.clauses[number], draft, drafts, scene)
    settle_extents(drafts, scene)
    for number, draft in drafts.items():
        _settle(scene.clauses[number], draft, drafts, scene)
    standing = [d for number, d in drafts.items() if _stands(scene.clauses[number], d, drafts, scene)]
    return [draft for draft in standing if not _is_told_anyway(draft, standing)]


def _is_told_anyway(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether what a noun brings is said by a verb too: "confirmed his readiness to"."""
    if draft.clause is None or draft.clause.form != "nominal":
        return False
    others = (other for other in drafts if other.clause is not None and other.clause.form != "nominal")
    return any(span.touches(draft.content[0]) for other in others for span in other.content)


def _cue(clause: Clause, scene: Scene) -> Cue | None:
    cue = (
        cue_of(clause, scene.words, scene.text)
        or beside_quotation(clause, scene)
        or beside_sentence(clause, scene)
        or unlisted(clause, scene)
    )
    if cue is not None and clause.form == "participle" and cue.act in scene.group("own-mind"):
        return cue if cue.is_saying else None  # "regarding them as a thorn": no act of speech
    if cue is None or may_carry(clause, scene):
        return cue
    return cue if _may_bring(cue, scene) else None


def _may_bring(cue: Cue, scene: Scene) -> bool:
    """Whether what somebody will or may say is told with its words: "will say that", "tried to argue that"."""
    clause = cue.clause
    if not cue.is_saying or cue.together or clause.relation == "condition" or is_first_person(clause, scene):
        return False
    return clause.modality in _MAY_BE_SAID or clause.form in {"infinitive", "participle"}


def may_carry(clause: Clause, scene: Scene) -> bool:
    """Whether a clause is told in a way in which somebody can speak by it."""
    if clause.form == "nominal":
        return bool(clause.content and clause.agent)
    if clause.relation == "condition":
        return False
    if clause.form == "infinitive":
        return _infinitive_says(clause, scene)
    if clause.form == "participle":
        return _participle_says(clause, scene)
    return clause.modality in _SAID or (clause.modality == "wish" and is_first_person(clause, scene))


def is_first_person(clause: Clause, scene: Scene) -> bool:
    """Whether "I" or "we" do it."""
    return bool(clause.agent) and clause.agent[0].head in scene.group("first-person")


def _infinitive_says(clause: Clause, scene: Scene) -> bool:
    """Tell "spoke with him to express condolences" and "would like to thank" from what is only to be said."""
    above = scene.clauses[clause.parent] if clause.parent is not None else None
    if above is None:
        return False
    if above.verb in scene.group("going-on"):
        return not _is_ahead(clause, scene)
    if above.verb in scene.group("performing") or above.verb in scene.group("asking"):
        return clause.relation == "content"
    if clause.relation == "relative" or not (
        clause.relation == "content" or above.verb in scene.group("holding")
    ):
        return False
    return clause.modality in _SAID and not _is_ahead(clause, scene)


def _is_brought_in(clause: Clause, scene: Scene) -> bool:
    """Whether an infinitive only does what the verb above brings in: "I would like to thank", "went on to say"."""
    above = scene.clauses[clause.parent] if clause.parent is not None else None
    brings = scene.group("performing") - scene.group("asking") | scene.group("going-on")
    return above is not None and above.verb in brings


def _is_ahead(clause: Clause, scene: Scene) -> bool:
    return any(above.modality != "fact" or above.tense == "future" for above in scene.above(clause))


def _participle_says(clause: Clause, scene: Scene) -> bool:
    """Tell "stressing that" and "congratulating him" from "the views expressed" and "need of stressing"."""
    words = clause.verb_span.quote(scene.text)
    if words.lower().startswith("being "):  # "Being briefed on the plan"
        return False
    if not words.endswith("ing"):
        return clause.relation == "conjunct" and clause.modality in _SAID
    before = scene.text[max(0, clause.verb_span.start - 16) : clause.verb_span.start].split()
    if before and before[-1].lower() in scene.group("prepositions"):
        return False
    return not _is_ahead(clause, scene) or _goes_on_from_said(clause, before, scene)


def _goes_on_from_said(clause: Clause, before: Sequence[str], scene: Scene) -> bool:
    """Whether a participle behind a comma follows what somebody says: "said she would stay, citing the floods"."""
    above = scene.clauses[clause.parent] if clause.parent is not None else None
    return above is not None and above.relation == "content" and bool(before) and before[-1].endswith(",")


def _draft(cue: Cue, scene: Scene) -> Draft | None:
    speaker = _speaker(cue, scene)
    content = tuple(kept for span in cue.content if (kept := trimmed(_opened(span, cue, scene), scene.text)))
    if len(content) > 1 and content[0].quote(scene.text).lower() in scene.group("links"):
        content = content[1:]
    empty = scene.group("pointing") | scene.group("unnamed")
    if speaker is None or not content or content[0].quote(scene.text).lower() in empty:
        return None
    return Draft(
        content=content,
        act=cue.act,
        clause=cue.clause,
        cue=_widened(cue, scene),
        source=speaker.source,
        speakers=speaker.actors,
        paragraph=cue.clause.paragraph,
        together=cue.together,
        why={"speakers": speaker.why, "content": cue.rule, "act": f"entry {cue.name!r}"},
    )


def _opened(span: Span, cue: Cue, scene: Scene) -> Span:
    """Return a content that the parser took for an object ("that freedom …") as the clause that it is."""
    words = span.quote(scene.text)
    if not words.startswith("that "):
        return span
    paragraph = scene.report.paragraphs[cue.clause.paragraph]
    inside = (s for s in scene.sentences(paragraph) if s.holds(span))
    sentence = next(inside, span)
    return Span(span.start + len("that "), max(span.end, sentence.end))


def _speaker(cue: Cue, scene: Scene) -> Speaker | None:
    """Return who speaks; who asks another to convey his words speaks them."""
    above = scene.clauses[cue.clause.parent] if cue.clause.parent is not None else None
    if above is None or cue.clause.form != "infinitive" or above.verb not in scene.group("asking"):
        return speaker_of(cue, scene)
    asking = actors_of(above.agent)
    if cue.clause.verb not in scene.group("carrying") or not asking:
        return None
    return Speaker(asking, above.agent[0].head_span, f"agent of {above.verb!r}")


def _widened(cue: Cue, scene: Scene) -> Span:
    """Add to a cue what brings it in: "would like to extend", "asked him to convey", "declined to comment"."""
    clause = cue.clause
    if clause.form == "infinitive" and clause.parent is not None:
        above = scene.clauses[clause.parent]
        if above.verb in scene.group("going-on"):
            return above.verb_span.joined(cue.span)
    if clause.form == "infinitive" and clause.relation == "content" and clause.parent is not None:
        brings_in = scene.group("performing") | scene.group("asking")
        if above.verb in brings_in or clause.negated:
            return above.verb_span.joined(cue.span)
    return cue.span


def _settle(clause: Clause, draft: Draft, drafts: Mapping[int, Draft], scene: Scene) -> None:
    """Give to "I" and "we" within what somebody says that somebody."""
    outer = _outer(clause, drafts, scene)
    draft.embedded = outer is not None
    if outer is not None and is_first_person(clause, scene):
        draft.speakers, draft.why["speakers"] = outer.speakers, "first person within what is said"


def _outer(clause: Clause, drafts: Mapping[int, Draft], scene: Scene) -> Draft | None:
    """Return the nearest statement above whose content holds the clause."""
    for above in scene.above(clause):
        found = drafts.get(above.id)
        if found is not None and any(span.holds(clause.verb_span) for span in found.content):
            return found
    return next((d for d in drafts.values() if _is_cut_in(d, clause)), None)


def _is_cut_in(draft: Draft, clause: Clause) -> bool:
    """Whether a clause stands in what is said before the cue within it: "Lund defended peace, she said, and …"."""
    before = draft.clause is not None and draft.clause.id != clause.id and len(draft.content) > 1
    return before and draft.content[0].holds(clause.verb_span)


def _stands(clause: Clause, draft: Draft, drafts: Mapping[int, Draft], scene: Scene) -> bool:
    """Whether a statement within another is one: by the same speaker, or a person that it tells of."""
    outer = _outer(clause, drafts, scene)
    if outer is None:  # what a report says in the first person of itself is an announcement
        return not is_first_person(clause, scene)
    if clause.form in {"participle", "relative", "nominal"} or draft.act in scene.group("own-mind"):
        return False
    if clause.form == "infinitive" and not _is_brought_in(clause, scene):
        return False
    if set(draft.speakers) == set(outer.speakers) and draft.speakers:
        return True
    by_person = any(scene.actors[a].kind in ALIVE for a in draft.speakers)
    return clause.form == "finite" and by_person and not _is_cut_in(outer, clause)


def reporting(drafts: list[Draft]) -> Iterator[Draft]:
    """Yield the statements that are not within others."""
    return (draft for draft in drafts if not draft.embedded)
