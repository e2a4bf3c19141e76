"""How fast reports are read, against spaCy's bare pipeline on the same text.

    python benchmarks/speed.py [--rounds N] [PATH…]

Both are measured in one run, in rounds that alternate, in CPU time of this process: the ratio holds on any
machine, also on a busy one. The share of each stage is measured in a round of its own: timing it costs time.
"""

import argparse
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import spacy

from communique import RawReport, Reading, Settings, pipeline
from communique.sources import open_sources

SAMPLES = Path(__file__).parents[1] / "examples/reports"

#: The parts of spaCy's pipeline that reading uses; it finds names by itself.
BARE = ("tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer")

#: The stages, by the names under which the pipeline calls them.
STAGES = ("read_report", "find_actors", "parse_report", "find_clauses", "find_exchanges", "find_statements")


def main() -> None:
    """Measure, and print words a second, the ratio and the shares."""
    options = arguments()
    raws = [raw for raw in open_sources(options.paths) if isinstance(raw, RawReport)] * options.repeat
    reader = pipeline.Reader(Settings())
    texts = [answer.text for answer in map(reader.read, raws) if isinstance(answer, Reading)]
    nlp = bare_pipeline()
    words = sum(len(text.split()) for text in texts)
    whole, bare = rounds(
        options.rounds, lambda: [reader.read(raw) for raw in raws], lambda: [nlp(text) for text in texts]
    )
    print(f"{len(raws):,} reports, {words:,} words, {options.rounds} rounds, CPU time, medians")
    print(f"reading whole         {words / whole:>9,.0f} words a second")
    print(f"spaCy's bare pipeline {words / bare:>9,.0f} words a second")
    print(f"ratio of CPU time     {whole / bare:>9.2f}")
    for stage, share in shares(lambda: [reader.read(raw) for raw in raws]):
        print(f"  {stage:<20}{share:>9.1%}")


def arguments() -> argparse.Namespace:
    """Return the options."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "paths", nargs="*", default=[str(SAMPLES)], metavar="PATH", help="the sample reports if none"
    )
    parser.add_argument("--rounds", type=int, default=5, help="how often both are measured (5)")
    parser.add_argument("--repeat", type=int, default=1, help="how often the reports are read in a round (1)")
    return parser.parse_args()


def bare_pipeline() -> spacy.language.Language:
    """Return the model with the parts that reading uses, and nothing of ours."""
    nlp = spacy.load(Settings().model)
    for name in nlp.pipe_names:
        if name not in BARE:
            nlp.remove_pipe(name)
    return nlp


def rounds(number: int, *works: Callable[[], object]) -> list[float]:
    """Return the median CPU time of each work, measured in turns."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(number):
        for work, taken in zip(works, times, strict=True):
            start = time.process_time()
            work()
            taken.append(time.process_time() - start)
    return [statistics.median(taken) for taken in times]


def shares(work: Callable[[], object]) -> Iterator[tuple[str, float]]:
    """Yield the share of each stage in the CPU time of the work, and what is left for the rest."""
    with timed_stages() as taken:
        start = time.process_time()
        work()
        whole = time.process_time() - start
    for stage in (name for name in STAGES if name in taken):
        yield stage, taken[stage] / whole
    yield "the rest", 1 - sum(taken.values()) / whole


@contextmanager
def timed_stages() -> Iterator[Counter[str]]:
    """Put a clock before each stage of the pipeline for the time of the block."""
    taken: Counter[str] = Counter()
    stages = {name: getattr(pipeline, name) for name in STAGES if hasattr(pipeline, name)}
    try:
        for name, stage in stages.items():
            setattr(pipeline, name, timed(name, stage, taken))
        yield taken
    finally:
        for name, stage in stages.items():
            setattr(pipeline, name, stage)


def timed(name: str, stage: Callable[..., object], taken: Counter[str]) -> Callable[..., object]:
    """Return the stage with its time counted."""

    def run(*arguments: object, **options: object) -> object:
        start = time.process_time()
        try:
            found = stage(*arguments, **options)
            return list(found) if isinstance(found, Iterator) else found
        finally:
            taken[name] += time.process_time() - start  # type: ignore[assignment]

    return run


if __name__ == "__main__":
    main()
