"""Where the answers go, and in which format."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import IO

from rich.text import Text

from communique import page
from communique.cli.card import card
from communique.cli.layout import console_for
from communique.errors import SourceError
from communique.records import Reading, Unread


class Format(StrEnum):
    """The formats of ``communique read``."""

    card = "card"
    json = "json"
    jsonl = "jsonl"
    html = "html"


@contextmanager
def opened(path: Path | None) -> Iterator[IO[str]]:
    """Open standard output, or a file that appears under its name only when all is written."""
    if path is None:
        yield sys.stdout
        return
    try:
        with _whole(path.resolve()) as out:
            yield out
    except BrokenPipeError:
        raise
    except OSError as problem:
        raise SourceError(f"cannot write {path}: {problem.strerror or problem}") from problem


@contextmanager
def _whole(path: Path) -> Iterator[IO[str]]:
    """Open a file beside the path and give it its name at the end; a device is written to as it is."""
    if path.exists() and not path.is_file():
        with path.open("w", encoding="utf-8") as out:
            yield out
        return
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("x", encoding="utf-8") as out:
            yield out
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def write_cards(answers: Iterable[Reading | Unread], out: IO[str]) -> int:
    """Write a card for each report that was read, with a rule between them; return the number of lines."""
    console = console_for(out)
    number = 0
    for answer in answers:
        if isinstance(answer, Unread):
            continue
        rule = [Text(), Text("─" * console.width, "dim"), Text()] if number else []
        for line in [*rule, *card(answer, console)]:
            console.print(line, soft_wrap=True)
            number += 1
    return number


def write_json_lines(answers: Iterable[Reading | Unread], out: IO[str]) -> int:
    """Write one JSON object a line, one that could not be read included; return the number of lines."""
    number = 0
    for number, answer in enumerate(answers, 1):  # noqa: B007 - the last number is returned
        out.write(answer.to_json() + "\n")
    return number


def write_json(answers: Iterable[Reading | Unread], out: IO[str]) -> int:
    """Write one JSON array, report by report; return the number of lines."""
    number = 0
    for number, answer in enumerate(answers, 1):
        out.write(("[\n" if number == 1 else ",\n") + answer.to_json())
    out.write("\n]\n" if number else "[]\n")
    return number + 2 if number else 1


def write_html(answers: Iterable[Reading | Unread], out: IO[str]) -> int:
    """Write one self-contained page with a section for each report; return the number of lines."""
    head, foot = page.head(), page.foot()
    out.write(head)
    number = head.count("\n") + foot.count("\n")
    for count, answer in enumerate(answers, 1):
        section = page.section(answer, count)
        out.write(section)
        number += section.count("\n")
    out.write(foot)
    return number


WRITERS: dict[Format, Callable[[Iterable[Reading | Unread], IO[str]], int]] = {
    Format.card: write_cards,
    Format.json: write_json,
    Format.jsonl: write_json_lines,
    Format.html: write_html,
}
