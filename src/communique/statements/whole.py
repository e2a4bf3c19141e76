"""One quotation under one cue is one statement, however many sentences it has and however often its cue cuts it.

'"Peace holds. Trade grows," Lund said. "All is well."' is one statement in two stretches. The parser sees sentences and
gives the cue only the nearest one; the marks show the rest.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from communique.records import Span
from communique.statements.draft import Draft
from communique.statements.scene import Scene
from communique.statements.trim import trimmed


def whole_quotations(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """Give to each statement the whole of the quotations it begins or ends in; what is within them is theirs.

    Returns:
        The statements, without those that only tell of the speaker's own mind within his quotation ("I think that").
    """
    for draft in drafts:
        if draft.cue is not None and not draft.embedded:
            draft.content = _merged(_widened(span, draft.cue, scene) for span in draft.content)
    minds = [draft for draft in drafts if _is_own_mind(draft, drafts, scene)]
    return [draft for draft in drafts if not any(draft is mind for mind in minds)]


def append(draft: Draft, stretch: Span, text: str) -> None:
    """Add a further stretch to what a statement says."""
    kept = trimmed(stretch, text)
    if kept is not None:
        draft.content = _merged((*draft.content, kept))


def _widened(span: Span, cue: Span, scene: Scene) -> Span:
    """Return a stretch with the whole of the quotations that it cuts into, but for one that its cue stands in."""
    for quoted in _touched(span, scene.quoted):
        cuts = not span.holds(quoted)
        if cuts and not quoted.touches(cue):
            whole = trimmed(span.joined(quoted), scene.text)
            span = whole if whole is not None and not whole.touches(cue) else span
    return span


def _touched(span: Span, quoted: Sequence[Span]) -> Iterable[Span]:
    number = max(0, bisect_left(quoted, span) - 1)
    while number < len(quoted) and quoted[number].start < span.end:
        if quoted[number].touches(span):
            yield quoted[number]
        number += 1


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return stretches in their order, those that touch as one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.touches(found[-1]):
            found[-1] = found[-1].joined(span)
        else:
            found.append(span)
    return tuple(found)


def _is_own_mind(draft: Draft, drafts: Sequence[Draft], scene: Scene) -> bool:
    """Whether a statement only says within somebody's quotation what he himself thinks."""
    if draft.cue is None or draft.act not in scene.group("own-mind"):
        return False
    cue = draft.cue
    return any(
        other is not draft
        and other.cue != cue
        and any(span.holds(cue) for span in other.content)
        and any(quoted.holds(cue) for quoted in scene.quoted)
        for other in drafts
    )
