"""``communique words check``: what is wrong in word lists, each with its file and line."""

from collections.abc import Iterator
from pathlib import Path

from communique.cli.words_lists import entries, place_of, shapes
from communique.errors import LexiconError
from communique.lexicons.check import check
from communique.lexicons.load import HOME
from communique.lexicons.overlay import layers
from communique.lexicons.problem import Problem
from communique.settings import Settings


def problems(words: Path | None, settings: Settings) -> Iterator[str]:
    """Yield the problems of our lists, or of a folder laid over ours, as lines.

    First the lists as they are written. Where nothing there keeps them from being read, the sentences beside the
    entries: with a folder also those beside ours, since a word of the user's can undo one of ours.
    """
    written = _written(words)
    yield from map(_line, written)
    try:
        yield from map(_line, _untrue(words, settings))
    except LexiconError:
        if not written:
            raise


def _written(words: Path | None) -> list[Problem]:
    folders = [HOME] if words is None else [HOME, words]
    return [problem for problem in check(folders, shapes()) if problem.file.is_relative_to(folders[-1])]


def _untrue(words: Path | None, settings: Settings) -> Iterator[Problem]:
    # The stages are imported here, since the parser takes a second that --help should not.
    from communique.cli.words_sentences import failures  # noqa: PLC0415
    from communique.pipeline import Reader  # noqa: PLC0415

    yield from failures(Reader(settings), entries(layers(words)))


def _line(problem: Problem) -> str:
    return f"{place_of(problem.file)}:{problem.line}: {problem.message}"
