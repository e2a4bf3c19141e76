"""A message that thanks for another answers it: "I am grateful for your message of congratulations"."""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.purposes.substance import Found
from communique.exchanges.scene import Scene
from communique.records import Clause, Span

_FOR_WORDS = re.compile(
    r"\b(?:thank\w*|grateful|gratitude|appreciation|obliged|touched\s+by)\b[^.;:!?]{0,60}?\b(?:for|by|of)\s+"
    r"(?:(?:sending|conveying)\s+(?:\w+\s+){0,3}?)?(?:your|his|her|the)\s+(?:[\w-]+\s+){0,3}?"
    r"(?P<words>messages?|letters?|telegrams?|cables?|notes?|greetings|congratulations|condolences|wishes|sympathy)\b"
)


def answered(draft: Draft, stretch: Sequence[Clause], scene: Scene) -> Iterator[Found]:
    """Yield that a message is a reply, where its sender gives thanks in it for words of the other side.

    Args:
        draft: The message.
        stretch: The clauses from the one that names it to the next exchange.
        scene: The report.
    """
    if draft.kind != "message" or "thanks" not in draft.purposes:
        return
    for clause in (*draft.clauses, *draft.acts, *stretch):
        found = _FOR_WORDS.search(scene.text, clause.span.start, clause.span.end)
        if found is not None:
            yield "reply", Span(*found.span("words")), "reply: thanks for words"
            return
