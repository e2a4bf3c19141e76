"""A cue beside a quotation that the parser took for a sentence of its own: '"What now?" Lund asked.'."""

from communique.records import Clause, Span
from communique.statements.cue import Cue, is_passive
from communique.statements.scene import Scene
from communique.statements.speaker import can_speak

#: What may stand between a quotation and its cue.
_MARKS = " \t\r\n\xa0,;:.?!'\"“”‘’—–-"
#: How many characters a quotation may stand behind its cue: "said in Oslo on Monday: …".
_NEAR = 90


def beside_quotation(clause: Clause, scene: Scene) -> Cue | None:
    """Return the cue of a clause that brings nothing itself but stands beside a quotation, else ``None``."""
    entry = scene.words.verb(clause.verb or "")
    if entry is None or "quotation" not in entry.takes or clause.content or not clause.agent:
        return None
    return _beside(clause, entry.act, clause.verb or "", scene)


def unlisted(clause: Clause, scene: Scene) -> Cue | None:
    """Return the cue of a verb that no list has, but that brings direct words or a clause with "that" of somebody."""
    verb = clause.verb or ""
    if scene.words.verb(verb) is not None or verb in scene.group("not-said") or not clause.agent:
        return None
    if not clause.agent[0].actors and not can_speak(clause.agent[0], scene):
        return None
    if clause.mood == "finite" and clause.content and _has_that(clause, scene.text):
        return Cue(
            clause, UNLISTED, "say", clause.verb_span, clause.content, "clause with 'that'", is_saying=True
        )
    if clause.form != "finite" or clause.content or is_passive(clause):
        return None
    cue = _beside(clause, "say", UNLISTED, scene)
    return cue if cue is not None and _is_sentence(cue.content[0], scene) else None


#: The name of a cue that is in no list.
UNLISTED = "a verb in no list"


def _is_sentence(quoted: Span, scene: Scene) -> bool:
    """Whether words in quotation marks can be said, and are no title: they end as a sentence does or have a verb."""
    ended = scene.text[quoted.end - 1 : quoted.end] in set(".,!?")
    return ended or any(clause.form == "finite" for clause in scene.clauses_in(quoted))


def _has_that(clause: Clause, text: str) -> bool:
    between = text[clause.verb_span.end : clause.content[0].start]
    return between.rstrip().endswith(" that") and not set(between) & set(",;:—–")


def _beside(clause: Clause, act: str, name: str, scene: Scene) -> Cue | None:
    quoted = _before(clause, scene) or _behind(clause, scene)
    if quoted is None:
        return None
    return Cue(clause, name, act, clause.verb_span, (quoted,), "quotation beside the cue", is_saying=True)


def _before(clause: Clause, scene: Scene) -> Span | None:
    """Return the quotation that ends right before the cue or its agent."""
    start = min(clause.verb_span.start, *(phrase.span.start for phrase in clause.agent))
    paragraph = scene.report.paragraphs[clause.paragraph]
    ended = [q for q in scene.quoted if paragraph.start <= q.start and q.end <= start]
    last = ended[-1] if ended else None
    return last if last is not None and not scene.text[last.end : start].strip(_MARKS) else None


def _behind(clause: Clause, scene: Scene) -> Span | None:
    """Return the quotation that a comma or colon behind the cue brings in."""
    end = max(clause.verb_span.end, *(phrase.span.end for phrase in clause.agent))
    paragraph = scene.report.paragraphs[clause.paragraph]
    begun = (q for q in scene.quoted if end <= q.start <= min(end + _NEAR, paragraph.end))
    quoted = next(begun, None)
    if quoted is None:
        return None
    between = scene.text[end : quoted.start].rstrip("\"“'‘ \t\xa0")
    return quoted if between.endswith((",", ":")) and not any(c in between for c in ".?!") else None
