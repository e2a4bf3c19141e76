"""A sentence of somebody's own text → its statements.

"I thank you and wish you good health" does two things; a sentence without a cue of "I" or "we" tells one
thing as a whole.
"""

from collections.abc import Iterator
from itertools import pairwise

from communique.records import Clause, Quotation, Span
from communique.statements.cues import cue_of
from communique.statements.draft import Draft
from communique.statements.scene import Scene
from communique.statements.speaker import Speaker
from communique.statements.told import is_first_person
from communique.statements.trim import trimmed


def statements_in(
    sentence: Span, paragraph: int, speaker: Speaker, scene: Scene, quotation: Quotation = "direct"
) -> Iterator[Draft]:
    """Yield the statements of one sentence of a speaker's own text."""
    for stretch, clause in _parts(sentence, scene):
        draft = _act(stretch, clause, scene) or _whole(stretch, scene.text)
        if draft is not None:
            draft.speakers, draft.source = speaker.actors, speaker.source
            draft.paragraph, draft.quotation = paragraph, quotation
            draft.why["speakers"] = speaker.why
            yield draft


def _parts(sentence: Span, scene: Scene) -> Iterator[tuple[Span, Clause | None]]:
    """Yield the main clauses of a sentence that are acts, and what is left as one part."""
    main = [clause for clause in scene.clauses_in(sentence) if _is_main(clause, sentence, scene)]
    acts = [clause for clause in main if _is_act(clause, scene)]
    if not acts:
        if _has_verb(sentence, scene):
            yield sentence, None
        return
    starts = sorted(
        {_start(clause, sentence, main) for clause in main if clause in acts or _has_own_agent(clause)}
    )
    bounds = [sentence.start, *(start for start in starts if start > sentence.start), sentence.end]
    for start, end in pairwise(bounds):
        stretch = Span(start, end)
        yield stretch, next((c for c in acts if stretch.holds(c.verb_span)), None)


def _has_verb(sentence: Span, scene: Scene) -> bool:
    """Whether a stretch is a sentence, and no salutation, signature or line of place and day."""
    return any(clause.form != "nominal" for clause in scene.clauses_in(sentence))


def _is_main(clause: Clause, sentence: Span, scene: Scene) -> bool:
    if not sentence.holds(clause.verb_span) or clause.form in {"nominal", "relative"}:
        return False
    if clause.relation is None:
        return True
    above = scene.clauses[clause.parent] if clause.parent is not None else None
    return clause.relation == "conjunct" and above is not None and _is_main(above, sentence, scene)


def _is_act(clause: Clause, scene: Scene) -> bool:
    return (
        is_first_person(clause, scene) and clause.modality in {"fact", "wish"} and _cue_exists(clause, scene)
    )


def _cue_exists(clause: Clause, scene: Scene) -> bool:
    return cue_of(clause, scene.words, scene.text) is not None


def _has_own_agent(clause: Clause) -> bool:
    """Whether a clause names its agent itself, and does not share that of the clause before."""
    return any(clause.span.holds(phrase.span) for phrase in clause.agent)


def _start(clause: Clause, sentence: Span, main: list[Clause]) -> int:
    """Return where the part of a clause begins; that of the first one with the sentence."""
    if clause is min(main, key=lambda c: c.verb_span):
        return sentence.start
    own = [phrase.span.start for phrase in clause.agent if clause.span.holds(phrase.span)]
    return min([clause.verb_span.start, *own, clause.span.start])


def _act(stretch: Span, clause: Clause | None, scene: Scene) -> Draft | None:
    """Return the statement of a part by its own cue: congratulate | you on your election."""
    cue = cue_of(clause, scene.words, scene.text) if clause is not None else None
    if cue is None:
        return None
    spans = (Span(max(span.start, stretch.start), min(span.end, stretch.end)) for span in cue.content)
    content = tuple(kept for span in spans if span.start < span.end and (kept := trimmed(span, scene.text)))
    if not content:
        return None
    why = {"content": cue.rule, "act": f"entry {cue.name!r}"}
    return Draft(
        content=content, act=cue.act, clause=cue.clause, cue=cue.span, together=cue.together, why=why
    )


def _whole(stretch: Span, text: str) -> Draft | None:
    words = stretch.quote(text).rstrip()
    joined = next((w for w in (" and", " but", ", and", ", but") if words.endswith(w)), "")
    content = trimmed(Span(stretch.start, stretch.start + len(words) - len(joined)), text)
    if content is None:
        return None
    return Draft(content=(content,), act="say", why={"content": "sentence of a text", "act": "no cue: told"})
