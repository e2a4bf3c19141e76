"""A problem of a word list, as an editor is told it."""

from pathlib import Path
from typing import NamedTuple


class Problem(NamedTuple):
    """Something that is wrong in a word list, and where."""

    file: Path
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file.as_posix()}:{self.line}: {self.message}"


def text_of(path: Path, problems: list[Problem]) -> str:
    """Return the text of a file, without a byte order mark; one that is empty or not UTF-8 is a problem, and none."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as problem:
        line = problem.object[: problem.start].count(b"\n") + 1
        problems.append(Problem(path, line, "this is not UTF-8; save the file as UTF-8"))
        return ""
    if path.suffix == ".csv" and not text.strip():
        problems.append(Problem(path, 1, "the file is empty; its first line must name the columns"))
    return text
