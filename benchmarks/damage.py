"""What scanning costs: the sample reports read as they are, set in lines, and with a scanner's damage put in.

    python benchmarks/damage.py [--every N] [--seeds N]

The damage is the kind that old press papers have: letters misread or added, words cut by a blank or a sign, run
together, days whose digits are letters, the end of a page in the middle of a sentence. One word in N has some. Each
row tells how many exchanges of the gold are found so: as the sample stands, set in lines of a typewriter's width,
damaged, and damaged with the mending left out.
"""

import argparse
import random
import re
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest.mock import patch

import msgspec

from communique import RawReport, Reading, Settings
from communique.pipeline import Reader
from communique.reading import read_report
from communique.reading.scanned import Mended
from communique.sources import open_sources
from gate import Places, report_files
from score import Tally, load_gold, score

WIDTH = 64
#: A page ends after so many lines.
PAGE = 14
_MISREAD = {
    "m": "n",
    "e": "c",
    "i": "l",
    "n": "r",
    "o": "c",
    "c": "o",
    "a": "o",
    "l": "i",
    "P": "F",
    "M": "Il",
}
_DAY = re.compile(
    r"\b1(?=\d? (?:January|February|March|April|May|June|July|August|September|October|November|December))"
)


def main() -> None:
    """Print how many exchanges are found, by how the reports are set."""
    options = arguments()
    reader, raws = Reader(), list(reports(Places().reports))
    print(f"{'':32}{'precision':>10}{'recall':>10}{'F1':>10}")
    show("as they are", found(reader, raws))
    show("set in lines", found(reader, [with_text(raw, set_in_lines(raw)) for raw in raws]))
    damaged = [
        [with_text(raw, damage(set_in_lines(raw), options.every, f"{seed}{raw.source}")) for raw in raws]
        for seed in range(options.seeds)
    ]
    show("damaged", *(found(reader, some) for some in damaged))
    with patch("communique.pipeline.mend", lambda text, *_: Mended(text)):
        show("damaged, and not mended", *(found(reader, some) for some in damaged))


def arguments() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--every", type=int, default=25, help="one word in so many is damaged")
    parser.add_argument("--seeds", type=int, default=3, help="how often the damage is put in anew")
    return parser.parse_args()


def reports(folder: Path) -> Iterator[RawReport]:
    """Yield the sample reports that are plain text, with headline and day as a catalogue has them."""
    paths = [str(path) for path in report_files(folder) if path.suffix == ".txt"]
    for raw in open_sources(paths):
        if isinstance(raw, RawReport):
            read = read_report(raw, Settings())
            yield msgspec.structs.replace(raw, title=read.title, published=read.published)


def set_in_lines(raw: RawReport) -> str:
    """Return the text of a report in lines of one width."""
    text = raw.data if isinstance(raw.data, str) else raw.data.decode()
    return "\n".join(
        "\n".join(textwrap.wrap(line, WIDTH, break_on_hyphens=False)) for line in text.splitlines()
    )


def damage(text: str, every: int, seed: str) -> str:
    """Return a text with a scanner's damage in one word of so many; the same seed gives the same."""
    chance = random.Random(seed)  # noqa: S311 - nothing is secret here
    kinds: tuple[Callable[[str, random.Random], str], ...] = (misread, added, speck, cut, cut_by_sign)
    words = re.split(r"(\s+)", _DAY.sub("l", text))
    for n in range(0, len(words), 2):
        if len(words[n]) > 5 and words[n].isalpha() and chance.randrange(every) < 2:  # noqa: PLR2004
            words[n] = chance.choice(kinds)(words[n], chance)
    return paged("".join(words))


def misread(word: str, chance: random.Random) -> str:
    """Return a word with one letter read for another."""
    places = [n for n, letter in enumerate(word) if letter in _MISREAD]
    if not places:
        return word
    n = chance.choice(places)
    return word[:n] + _MISREAD[word[n]] + word[n + 1 :]


def added(word: str, chance: random.Random) -> str:
    """Return a word with a letter too many."""
    n = chance.randrange(1, len(word) - 2)
    return word[:n] + chance.choice("ilt1") + word[n:]


def speck(word: str, chance: random.Random) -> str:
    """Return a word with a sign in it."""
    n = chance.randrange(2, len(word) - 1)
    return word[:n] + chance.choice(("~ ", "'", "-", "~")) + word[n:]


def cut(word: str, chance: random.Random) -> str:
    """Return a word cut by a blank."""
    n = chance.randrange(2, len(word) - 1)
    return f"{word[:n]} {word[n:]}"


def cut_by_sign(word: str, chance: random.Random) -> str:
    """Return a word cut by a stop."""
    n = chance.randrange(2, len(word) - 1)
    return f"{word[:n]}. {word[n:]}"


def paged(text: str) -> str:
    """Return a text cut into numbered pages."""
    lines = text.splitlines()
    pages = [lines[n : n + PAGE] for n in range(0, len(lines), PAGE)]
    parts = ["\n".join(page) for page in pages]
    return "".join(
        part + (f" / {n}\n\n-{n}-\n" if n <= len(parts) else "") for n, part in enumerate(parts, start=2)
    )


def with_text(raw: RawReport, text: str) -> RawReport:
    """Return a report with another text."""
    return msgspec.structs.replace(raw, data=text)


def found(reader: Reader, raws: list[RawReport]) -> Tally:
    """Read some reports and return how their exchanges agree with the gold."""
    readings = [answer for answer in map(reader.read, raws) if isinstance(answer, Reading)]
    ids = {Path(raw.source).stem for raw in raws}
    gold = [one for one in load_gold(Places().gold) if one.id in ids]
    return score(gold, readings).measures["exchange"]


def show(name: str, *tallies: Tally) -> None:
    """Print the means of some tallies."""
    means = (
        sum(getattr(tally, part) for tally in tallies) / len(tallies)
        for part in ("precision", "recall", "f1")
    )
    print(f"{name:32}" + "".join(f"{mean:10.3f}" for mean in means))


if __name__ == "__main__":
    main()
