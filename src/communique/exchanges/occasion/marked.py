"""The day or event that talks mark: "received Brown at the palace to celebrate the national day"."""

import re
from collections.abc import Iterator

from communique.exchanges.draft import Draft
from communique.exchanges.occasion.extent import names_event, words_of
from communique.exchanges.scene import Scene
from communique.records import Phrase, Span

#: How many words may stand before the event that is marked: "Kenya's 25th anniversary".
_NEAR = 3
#: A day by its name.
_NAMED_DAY = re.compile(r"[A-Z][\w.’']*\s+Day$")


def marked(draft: Draft, scene: Scene) -> Iterator[Span]:
    """Yield the days and events that a call or a meeting is held to mark."""
    own = {clause.id for clause in draft.clauses} if draft.kind in {"call", "meeting"} else set()
    for clause in scene.clauses:
        aim = clause.form == "infinitive" and clause.parent in own
        if aim and clause.verb in scene.words.group("marking"):
            named = (phrase for phrase in clause.patient if _is_marked(phrase, scene))
            yield from (words_of(phrase, clause, scene) for phrase in named)


def _is_marked(phrase: Phrase, scene: Scene) -> bool:
    """Whether a phrase names a day or an event: "Kenya's 25th anniversary as a member", "St. Andrew's Day"."""
    words = phrase.span.quote(scene.text)
    return names_event(words, scene, _NEAR) or _NAMED_DAY.search(words) is not None
