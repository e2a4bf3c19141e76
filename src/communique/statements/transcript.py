"""Passages that are one speaker's own text, and those of a transcript ("President Lund: Welcome.")."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from communique.records import Clause, Span
from communique.records.actor import ALIVE
from communique.statements.draft import Draft
from communique.statements.scene import Scene
from communique.statements.speaker import Speaker
from communique.statements.trim import trimmed

#: A label ends a sentence before it, or begins a paragraph.
_BEFORE = re.compile(r"(?:^|[.!?…>*\])\"”]\s*|\n\s*)$")
#: "Q", "Question:", or the name of who asks, at the start of a paragraph.
_ASKS = re.compile(r"(Q|Question|[A-Z][\w.&’'-]*(?: [A-Z][\w.&’'-]*){0,4})(?::\s|(?<=Q)\s)")


@dataclass(frozen=True)
class Passage:
    """A stretch that is one speaker's own text.

    Attributes:
        stretch: Where it stands.
        speaker: Whose text it is.
        cue: The words that bring it in, for its first sentence.
        opener: The clause of the cue, which is no statement of its own.
        is_single: Whether it is one label alone, whose words are one statement.
        asked: Whether the press asks in it, which is no side of anything.
    """

    stretch: Span
    speaker: Speaker
    cue: Span | None = None
    opener: Clause | None = None
    is_single: bool = False
    asked: bool = False


def labelled(scene: Scene) -> Iterator[Passage]:
    """Yield what each speaker of a transcript says, from his label to the next one."""
    if not scene.report.paragraphs:
        return
    end = scene.report.paragraphs[-1].end
    # A name within a longer label ends where it does: the longest stands for both.
    labels = list(
        {label.end: (label, actors) for label, actors in sorted(_labels(scene), reverse=True)}.values()
    )[::-1]
    asking = _questions(scene, [span for span, _ in labels]) if labels else ()
    labels = sorted([*labels, *((span, ()) for span in asking)])
    single = len(labels) == 1
    if single:  # a headline or a caption: "Lund: The border is open"
        ((label, actors),) = labels
        end = next(p.end for p in scene.report.paragraphs if p.start <= label.start < p.end)
    for (label, actors), (following, _) in pairwise([*labels, (Span(end, end), ())]):
        colon = Span(label.end, label.end + 1)
        speaker = Speaker(actors, label, "label before a colon")
        yield Passage(
            Span(colon.end, following.start),
            speaker,
            colon if single else None,
            is_single=single,
            asked=not actors,
        )


def _questions(scene: Scene, labels: Sequence[Span]) -> Iterator[Span]:
    """Yield the labels of those who ask between the speakers: "Q", "Northern Wire:"."""
    for paragraph in scene.report.paragraphs:
        found = _ASKS.match(scene.text, paragraph.start, paragraph.end)
        if found is not None and scene.text[: paragraph.end].rstrip().endswith("?"):
            span = Span(found.start(), found.end(1))
            if not any(label.touches(span) for label in labels):
                yield span


def _labels(scene: Scene) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Yield the names that stand before a colon at the start of a paragraph or behind a sentence."""
    for actor in scene.actors.values():
        if actor.kind not in ALIVE:
            continue
        for span in actor.mentions:
            if scene.text.startswith(": ", span.end) or scene.text.startswith(":\n", span.end):
                starts = [p.start for p in scene.report.paragraphs if p.start <= span.start < p.end]
                before = scene.text[max([*starts, span.start - 8]) : span.start]
                if starts and _BEFORE.search(before):
                    yield span, (actor.id,)


def captioned(passage: Passage, scene: Scene) -> Iterator[Draft]:
    """Yield what stands behind a label that is alone in its report as one statement."""
    content = trimmed(passage.stretch, scene.text)
    if content is not None and any(clause.form == "finite" for clause in scene.clauses_in(content)):
        number = next(n for n, paragraph in by_paragraph(passage.stretch, scene))
        why = {
            "speakers": passage.speaker.why,
            "content": "what stands behind a label",
            "act": "no cue: told",
        }
        yield Draft(
            content=(content,),
            act="say",
            cue=passage.cue,
            source=passage.speaker.source,
            speakers=passage.speaker.actors,
            paragraph=number,
            quotation="direct",
            why=why,
        )


def by_paragraph(stretch: Span, scene: Scene) -> Iterator[tuple[int, Span]]:
    """Yield the parts of a stretch that lie in each paragraph, with the number of the paragraph."""
    for number, paragraph in enumerate(scene.report.paragraphs):
        if paragraph.touches(stretch):
            yield number, Span(max(paragraph.start, stretch.start), min(paragraph.end, stretch.end))
