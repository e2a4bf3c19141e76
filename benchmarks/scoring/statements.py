"""Statements: in one shape for gold and reading, and paired by the words of their contents."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from communique.records import Reading, Statement
from scoring.gold import GoldStatement
from scoring.names import SAME_WORDS, Named, in_cast, match, named, overlap
from scoring.tally import Tally


@dataclass(frozen=True)
class Said:
    """A statement as the gold or a reading tells it, in one shape for both."""

    speakers: tuple[Named, ...]
    content: str

    def __str__(self) -> str:
        """Tell it in a line."""
        return f"{'; '.join(speaker.names[0] for speaker in self.speakers)}: {' '.join(self.content.split())}"


def said_by_gold(statement: GoldStatement) -> Said:
    """Bring a statement of the gold to the shape in which both are compared."""
    content = statement.content
    return Said(named(statement.speakers), content if isinstance(content, str) else " ".join(content))


def said_by_reading(statement: Statement, reading: Reading, cast: Mapping[str, Named]) -> Said:
    """Bring a statement of a reading to the shape in which both are compared."""
    content = " ".join(span.quote(reading.text) for span in statement.content)
    return Said(in_cast(statement.speakers, cast), content)


def pair_statements(gold: Sequence[Said], read: Sequence[Said]) -> list[tuple[Said | None, Said | None]]:
    """Pair the statements of a report by their words, those most alike first; the rest with nothing."""
    candidates = sorted(
        (
            (-overlap(wanted.content, found.content), -_same_speakers(wanted, found), i, j)
            for i, wanted in enumerate(gold)
            for j, found in enumerate(read)
            if overlap(wanted.content, found.content) >= SAME_WORDS
        ),
    )
    pairs: list[tuple[Said | None, Said | None]] = []
    left_gold, left_read = dict(enumerate(gold)), dict(enumerate(read))
    for _, _, i, j in candidates:
        if i in left_gold and j in left_read:
            pairs.append((left_gold.pop(i), left_read.pop(j)))
    return [
        *pairs,
        *((said, None) for said in left_gold.values()),
        *((None, said) for said in left_read.values()),
    ]


def _same_speakers(gold: Said, read: Said) -> bool:
    """Whether both name the same speakers, no more and no fewer."""
    tally = match(gold.speakers, read.speakers)
    return tally.hits == tally.gold == tally.read


def compare_statements(gold: Said | None, read: Said | None) -> dict[str, Tally]:
    """Tally two paired statements, or one that the other side has not."""
    found, sizes = bool(gold and read), (int(bool(gold)), int(bool(read)))
    right = bool(gold and read and _same_speakers(gold, read))
    return {"content": Tally(int(found), *sizes), "content+speakers": Tally(int(right), *sizes)}
