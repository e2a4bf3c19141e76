"""Passages that are one speaker's own text, and those of a transcript ("President Lund: Welcome.")."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from communique.records import Clause, Span
from communique.statements.scene import Scene
from communique.statements.speaker import Speaker

#: A label ends a sentence before it, or begins a paragraph.
_BEFORE = re.compile(r"(?:^|[.!?…>*\])\"”]\s*|\n\s*)$")


@dataclass(frozen=True)
class Passage:
    """A stretch that is one speaker's own text.

    Attributes:
        stretch: Where it stands.
        speaker: Whose text it is.
        cue: The words that bring it in, for its first sentence.
        opener: The clause of the cue, which is no statement of its own.
    """

    stretch: Span
    speaker: Speaker
    cue: Span | None = None
    opener: Clause | None = None


def labelled(scene: Scene) -> Iterator[Passage]:
    """Yield what each speaker of a transcript says, from his label to the next one."""
    if not scene.report.paragraphs:
        return
    end = scene.report.paragraphs[-1].end
    # A name within a longer label ends where it does: the longest stands for both.
    labels = list(
        {label.end: (label, actors) for label, actors in sorted(_labels(scene), reverse=True)}.values()
    )[::-1]
    for (label, actors), (following, _) in pairwise([*labels, (Span(end, end), ())]):
        yield Passage(Span(label.end + 1, following.start), Speaker(actors, label, "label before a colon"))


def _labels(scene: Scene) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Yield the names that stand before a colon at the start of a paragraph or behind a sentence."""
    for actor in scene.actors.values():
        if actor.kind not in {"person", "office"}:
            continue
        for span in actor.mentions:
            if scene.text.startswith(": ", span.end) or scene.text.startswith(":\n", span.end):
                starts = [p.start for p in scene.report.paragraphs if p.start <= span.start < p.end]
                before = scene.text[max([*starts, span.start - 8]) : span.start]
                if starts and _BEFORE.search(before):
                    yield span, (actor.id,)
