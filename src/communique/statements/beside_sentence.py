"""A cue whose words the parser did not hang on it: "The plan, Lund said in Oslo, …", "said at the rally that …"."""

import re

from communique.records import Clause, Span
from communique.statements.cue import Cue
from communique.statements.scene import Scene
from communique.statements.trim import trimmed

_RULE = "sentence beside the cue"
#: How far behind a cue its "that" may stand: "told a crowd in the harbour of Oslo on Monday that".
_NEAR = 90
_THAT = re.compile(r"[^,.;:?!\"“”]*?\bthat\s+")
#: What may stand between a cue and the comma that ends it: "Lund said in a statement on Monday,".
_REST = re.compile(r"[^,.;:?!\"“”]*")
#: How many words a report gives before a cue that ends it at the least; fewer only say when or where.
_LEAST = 3


def beside_sentence(clause: Clause, scene: Scene) -> Cue | None:
    """Return the cue of a verb of saying that brings nothing itself, with what stands around it, else ``None``."""
    entry = scene.words.verb(clause.verb or "")
    if entry is None or not entry.takes >= {"that-clause", "quotation"} or not _is_bare(clause):
        return None
    content = _behind(clause, scene) or _around(clause, scene)
    if not content:
        return None
    name = scene.words.misread.get(clause.verb or "", clause.verb or "")
    return Cue(clause, name, entry.act, clause.verb_span, content, _RULE, is_saying=True)


def _is_bare(clause: Clause) -> bool:
    """Whether a clause with its own agent in front has no object."""
    if clause.form != "finite" or clause.content or not clause.agent:
        return False
    return clause.agent[0].span.end <= clause.verb_span.start and not clause.patient


def _sentence(clause: Clause, scene: Scene) -> Span:
    paragraph = scene.report.paragraphs[clause.paragraph]
    found = (s for s in scene.sentences(paragraph) if s.holds(clause.verb_span))
    return next(found, clause.span)


def _behind(clause: Clause, scene: Scene) -> tuple[Span, ...]:
    """Return what a "that" a little behind the cue brings in."""
    sentence = _sentence(clause, scene)
    found = _THAT.match(scene.text, clause.verb_span.end, min(sentence.end, clause.verb_span.end + _NEAR))
    kept = trimmed(Span(found.end(), sentence.end), scene.text) if found is not None else None
    return (kept,) if kept is not None else ()


def _around(clause: Clause, scene: Scene) -> tuple[Span, ...]:
    """Return the sentence in which a cue stands between commas, or which it ends."""
    sentence = _sentence(clause, scene)
    start = clause.agent[0].span.start
    before = scene.text[sentence.start : start].rstrip()
    rest = _REST.match(scene.text, clause.verb_span.end, sentence.end)
    end = rest.end() if rest is not None else sentence.end
    goes_on = scene.text[end : end + 1] == ","
    if not before.endswith(",") or (len(before.split()) < _LEAST and not goes_on):
        return ()
    parts = [Span(sentence.start, start)]
    if goes_on:
        parts.append(Span(end, sentence.end))
    if not any(_is_main(other, clause, parts) for other in scene.clauses_in(sentence)):
        return ()
    return tuple(kept for part in parts if (kept := trimmed(part, scene.text)) is not None)


def _is_main(other: Clause, clause: Clause, parts: list[Span]) -> bool:
    """Whether a clause can be what is said: a main clause among these words, and no "Asked whether he would"."""
    if other.form != "finite" or not any(part.holds(other.verb_span) for part in parts):
        return False
    return other.relation is None or other.parent == clause.id
