"""Changes to a text, and the way back from the changed text to the stored one."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from communique.records import Span


class Edit(NamedTuple):
    """Other words for the stretch ``[start, end)`` of a text."""

    start: int
    end: int
    words: str


class _Piece(NamedTuple):
    """A stretch of the changed text, and the stretch of the text before that it stands for."""

    start: int
    before: Span
    same: bool


class Mended:
    """A text after some rounds of edits.

    Attributes:
        text: The changed text.
        changed: Whether it differs from the stored one.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._rounds: list[tuple[_Piece, ...]] = []

    @property
    def changed(self) -> bool:
        """Whether anything was changed."""
        return bool(self._rounds)

    def apply(self, edits: Iterable[Edit]) -> None:
        """Change the text; of edits that overlap, the first counts."""
        chosen = _apart(edits)
        if chosen:
            self.text, pieces = _changed(self.text, chosen)
            self._rounds.append(pieces)

    def back(self, span: Span) -> Span:
        """Return where a stretch of the changed text stands in the stored one; a mended word does so as a whole."""
        for pieces in reversed(self._rounds):
            span = _back(span, pieces)
        return span


def _apart(edits: Iterable[Edit]) -> list[Edit]:
    chosen: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: (edit.start, -edit.end)):
        if not chosen or edit.start >= chosen[-1].end:
            chosen.append(edit)
    return chosen


def _changed(text: str, edits: Sequence[Edit]) -> tuple[str, tuple[_Piece, ...]]:
    words: list[str] = []
    pieces: list[_Piece] = []
    here = length = 0
    for edit in (*edits, Edit(len(text), len(text), "")):
        for start, end, new in ((here, edit.start, None), edit):
            put = text[start:end] if new is None else new
            if put:
                pieces.append(_Piece(length, Span(start, end), new is None))
                words.append(put)
                length += len(put)
        here = edit.end
    return "".join(words), tuple(pieces)


def _back(span: Span, pieces: Sequence[_Piece]) -> Span:
    first = pieces[_piece_at(pieces, span.start)]
    last = pieces[_piece_at(pieces, max(span.start, span.end - 1))]
    start = first.before.start + (span.start - first.start if first.same else 0)
    end = last.before.start + span.end - last.start if last.same else last.before.end
    return Span(start, end)


def _piece_at(pieces: Sequence[_Piece], position: int) -> int:
    return max(0, bisect_right(pieces, position, key=lambda piece: piece.start) - 1)
