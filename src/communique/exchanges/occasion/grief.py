"""The loss over which a wreath is sent, wherever its sentence says so: "in deep mourning over his demise"."""

import re
from collections.abc import Iterator

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import Span

_GRIEVED = re.compile(
    r"\b(?P<felt>mourning|condolences?|grief|sorrow|sympathy|sympathies)\s+(?:over|on|at|upon)\s+"
    r"(?P<loss>(?:the|his|her|their)\s+(?:[a-z]+\s+){0,2}(?:demise|death|passing(?:\s+away)?|loss)\b(?:\s+of\s+[^.,;:]+)?)"
)


def grieved(draft: Draft, scene: Scene) -> Iterator[tuple[Span, Span]]:
    """Yield the words of grief in the sentences of a gift, and the loss that they are over."""
    if draft.kind != "gift" or draft.headline:
        return
    sentences = {clause.sentence for clause in draft.clauses}
    told = [clause.span for clause in scene.clauses if clause.sentence in sentences]
    for span in sorted(set(told)):
        for found in _GRIEVED.finditer(scene.text, span.start, span.end):
            yield Span(*found.span("felt")), Span(*found.span("loss"))
