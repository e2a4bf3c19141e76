"""A speaker carried on over sentences without a cue of their own.

"Lund said that the border is open. We are willing to talk." The second sentence is Lund's too. So is one that
tells what the speaker's own state believes, hopes or is ready to do, and a quotation without a cue.
"""

from collections import deque
from collections.abc import Iterator, Sequence

from communique.records import Clause, Span
from communique.statements.draft import Draft
from communique.statements.first_person import statements_in
from communique.statements.quoted import quotation_of
from communique.statements.scene import Scene
from communique.statements.speaker import Speaker, actors_of
from communique.statements.whole import append

#: How many characters of a paragraph may stand outside a quotation that it is as a whole: its marks, a stop.
_MARKS = 4


def continued(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the statements of sentences that go on with the words of the speaker before."""
    found: list[Draft] = []
    last: Draft | None = None
    for number, paragraph in enumerate(scene.report.paragraphs):
        known = sorted((d for d in drafts if d.paragraph == number), key=lambda d: d.place)
        if known:
            own = list(_in_paragraph(number, paragraph, known, scene))
            found.extend(own)
            last = max([*known, *own], key=lambda d: d.whole.end)
        elif last is not None and not _runs_on(last, paragraph, scene):
            last = None
    return found


def _runs_on(last: Draft, paragraph: Span, scene: Scene) -> bool:
    """Add to a statement a paragraph that is a quotation as a whole and has no cue of its own."""
    quoted = _quoted(paragraph, scene)
    if (
        quoted is None
        or last.cue is None
        or paragraph.end - paragraph.start - (quoted.end - quoted.start) > _MARKS
    ):
        return False
    append(last, quoted, scene.text)
    return True


class _Window:
    """Statements in the order of their places, asked for one stretch after the other."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self._ahead = deque((draft.whole, draft) for draft in drafts)
        self._open: list[tuple[Span, Draft]] = []

    def touching(self, stretch: Span) -> list[Draft]:
        """Return the statements that touch a stretch; each stretch must follow the one before."""
        self._open = [pair for pair in self._open if pair[0].end > stretch.start]
        while self._ahead and self._ahead[0][0].start < stretch.end:
            self._open.append(self._ahead.popleft())
        return [draft for whole, draft in self._open if whole.touches(stretch)]


def _in_paragraph(number: int, paragraph: Span, known: Sequence[Draft], scene: Scene) -> Iterator[Draft]:
    last: Draft | None = None
    near = _Window(known)
    for sentence in scene.sentences(paragraph):
        own = near.touching(sentence)
        if own:
            _hand_down(own, last, scene)
            _take_up(own, sentence, known, scene)
            last = own[-1]
            continue
        before = _same_quotation(sentence, known, scene) or last
        stretch = (
            _going_on(sentence, before, scene)
            if before is not None and (before.speakers or before.source)
            else None
        )
        if before is not None and stretch is not None and _is_quotation(before, sentence, scene):
            append(before, stretch, scene.text)
        elif before is not None and stretch is not None:
            speaker = Speaker(before.speakers, before.source, "goes on from the sentence before")
            found = list(statements_in(stretch, number, speaker, scene, "indirect"))
            yield from found
            last = found[-1] if found else last


def _take_up(own: Sequence[Draft], sentence: Span, known: Sequence[Draft], scene: Scene) -> None:
    """Add to a quotation what goes on with it behind its cue: '"Peace holds," Lund said, "as long as …"'."""
    for quoted in scene.quoted:
        if not sentence.start <= quoted.start < sentence.end or any(
            s.touches(quoted) for d in known for s in d.content
        ):
            continue
        before = [d for d in own if d.cue is not None and d.whole.end <= quoted.start and not d.embedded]
        last = max(before, key=lambda d: d.whole.end, default=None)
        if last is not None and _is_cut(last, quoted, scene):
            append(last, quoted, scene.text)


def _is_cut(draft: Draft, quoted: Span, scene: Scene) -> bool:
    """Whether only the cue with its speaker parts a quotation from what follows it."""
    if quotation_of(draft.content, scene.quoted) == "indirect" or draft.cue is None:
        return False
    end = max([draft.cue.end, *([draft.source.end] if draft.source is not None else [])])
    between = scene.text[end : quoted.start].rstrip("\"“'‘ ")
    return draft.whole.end > draft.content[-1].end and between.endswith((",", "—", "–", "-", ":"))


def _is_quotation(before: Draft, sentence: Span, scene: Scene) -> bool:
    """Whether a statement under a cue is a quotation that a quoted sentence goes on with."""
    if before.cue is None or _quoted(sentence, scene) is None:
        return False
    return quotation_of(before.content, scene.quoted) != "indirect"


def _same_quotation(sentence: Span, known: Sequence[Draft], scene: Scene) -> Draft | None:
    """Return a statement that stands in the same quotation, before the sentence or behind it."""
    quoted = _quoted(sentence, scene)
    if quoted is None:
        return None
    return next(
        (d for d in known if not d.embedded and any(span.touches(quoted) for span in d.content)), None
    )


def _quoted(sentence: Span, scene: Scene) -> Span | None:
    """Return the quotation in which most of a sentence stands."""
    half = (sentence.end - sentence.start) // 2
    overlaps = ((min(q.end, sentence.end) - max(q.start, sentence.start), q) for q in scene.quoted)
    return next((quoted for shared, quoted in overlaps if shared > half), None)


def _hand_down(own: Sequence[Draft], last: Draft | None, scene: Scene) -> None:
    """Give "The DPRK firmly believes …" to the leader who spoke in the sentence before."""
    for draft in own:
        if last is None or draft.clause is None or draft.clause.tense != "present" or draft.embedded:
            continue
        if _is_state(draft.speakers, scene) and _may_be_of(last.speakers, draft.speakers, scene):
            draft.speakers, draft.source = last.speakers, last.source
            draft.why["speakers"] = "speaks for his state, going on from the sentence before"


def _is_state(actors: Sequence[str], scene: Scene) -> bool:
    return bool(actors) and all(scene.actors[a].kind in {"state", "people"} for a in actors)


def _may_be_of(speakers: Sequence[str], states: Sequence[str], scene: Scene) -> bool:
    """Whether the speakers are people of the states, as far as the text says."""
    theirs = {scene.actors[a].country for a in speakers} - {None}
    named = {scene.actors[a].country for a in states} - {None}
    return not _is_state(speakers, scene) and (not theirs or bool(theirs & named))


def _going_on(sentence: Span, last: Draft, scene: Scene) -> Span | None:
    """Return the words of a sentence that go on with the speaker's: quoted ones, or a whole sentence.

    A whole one goes on in the first person, or with what the speaker's own state is ready to do.
    """
    quoted = _quoted(sentence, scene)
    if quoted is not None:
        return Span(max(quoted.start, sentence.start), min(quoted.end, sentence.end))
    main = [c for c in scene.clauses_in(sentence) if c.relation is None and c.form == "finite"]
    own = _may_say_i(last, scene)
    goes_on = any(
        (own and _in_first_person(clause, scene)) or _for_state(clause, last, scene) for clause in main
    )
    return sentence if goes_on else None


def _may_say_i(last: Draft, scene: Scene) -> bool:
    """Whether "I" behind a statement can be its speaker: nobody of whom another only tells ("they", "some")."""
    if last.speakers or last.source is None:
        return bool(last.speakers)
    words = last.source.quote(scene.text).lower().split()
    return words[0] not in scene.group("anybody")


def _in_first_person(clause: Clause, scene: Scene) -> bool:
    return any(phrase.head in scene.group("first-person") for phrase in clause.agent)


def _for_state(clause: Clause, last: Draft, scene: Scene) -> bool:
    agents = actors_of(clause.agent)
    return (
        clause.tense in {"present", "future"}
        and _is_state(agents, scene)
        and len(agents) == 1
        and _may_be_of(last.speakers, agents, scene)
    )
