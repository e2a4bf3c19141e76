"""Actor and agent files in the format of PETRARCH, so that old dictionaries go on working.

Format as in the PETRARCH-2 manual (Open Event Data Alliance) and TABARI's before it::

    # a comment; what follows ";" is one too
    FREDONIA_  [FRD]
    RUFUS_FIREFLY_
    +FIREFLY_
        [FRDGOV 330101-331231]
        [FRDELI >331231]
    POLICEMAN_ {POLICEMEN_} [~COP]
    !PERSON! = MAN, WOMAN
    POLICE!PERSON! [~COP]

Words between "!" stand for each of those that they are set to. A name may have several codes, each with the days for
which it holds: ``[CODE a-b]``, ``[CODE <day]``,
``[CODE >day]``, days as YYMMDD or YYYYMMDD. Codes with "~" are agents: "~COP" stands behind the code of a country,
"NGO~" before it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from communique.errors import LexiconError

_CODE = re.compile(r"\[\s*([^\]\s]+)\s*([^\]]*)\]")
#: A comment goes to the end of its line; "###" in brackets is a code.
_COMMENT = re.compile(r"(?<!\[)[#;](?![^\[]*\]).*")
_BLOCK = re.compile(r"<!\s?--.*?-->", re.DOTALL)
_PLURAL = re.compile(r"\{([^}]*)\}")
_RANGE = re.compile(r"(\d{6,8})\s*-\s*(\d{6,8})")
_LIMIT = re.compile(r"([<>])\s*(\d{6,8})")
_SET = re.compile(r"\s*(!\w+!)\s*=\s*(.+)")
_MARK = re.compile(r"!\w+!")
#: Years of two digits up to this one are of this century.
_PIVOT = 40


class DatedCode(NamedTuple):
    """A code and the days, as YYYYMMDD, from and until which it holds; "" where there is no limit."""

    code: str
    since: str = ""
    until: str = ""

    def holds(self, day: str) -> bool:
        """Whether it holds on a day ("20121109"), or on any day where none is given."""
        if not day:
            return not self.until
        return self.since <= day and (not self.until or day <= self.until)


@dataclass(frozen=True)
class ActorFile:
    """Names and agents with their codes.

    Attributes:
        names: The codes of each name, by its words in lower case.
        agents: The code of each agent, by its words in lower case.
        exact: The words of agents whose plural is given, or of which "{}" says that they have none.
    """

    names: Mapping[str, tuple[DatedCode, ...]] = field(default_factory=dict)
    agents: Mapping[str, str] = field(default_factory=dict)
    exact: frozenset[str] = frozenset()

    def code(self, name: str, day: str = "") -> str | None:
        """Return the code of a name on a day: the last that holds, since general codes stand first; or ``None``."""
        codes = self.names.get(name.lower(), ())
        held = [one for one in codes if one.holds(day)] or [
            one for one in codes if not (one.since or one.until)
        ]
        dated = [one for one in held if one.since or one.until]
        return (dated or held)[0].code if held else None


def read_actor_files(paths: Iterable[Path]) -> ActorFile:
    """Read files in PETRARCH's format as one.

    Raises:
        LexiconError: With file and line, where a line is none of the format's.
    """
    names: dict[str, tuple[DatedCode, ...]] = {}
    agents: dict[str, str] = {}
    exact: set[str] = set()
    for path in paths:
        for entry in _entries(path):
            found = [code for code in entry.codes if "~" in code.code]
            exact.update(entry.names if found and entry.braced else ())
            for name in entry.names:
                if found:
                    agents[name] = found[0].code
                else:
                    names[name] = names.get(name, ()) + tuple(entry.codes)
    return ActorFile(names, agents, frozenset(exact))


@dataclass
class _Entry:
    """An entry as it is read: names, codes, and whether braces give a plural or deny one."""

    names: list[str] = field(default_factory=list)
    codes: list[DatedCode] = field(default_factory=list)
    braced: bool = False


def _entries(path: Path) -> Iterator[_Entry]:
    """Yield each entry: a line of its own, and the lines that go on with it."""
    entry, marks = _Entry(), dict[str, list[str]]()
    for number, line in enumerate(_lines(path), 1):
        text = _COMMENT.sub("", line).rstrip()
        if meant := _SET.fullmatch(text):
            marks[meant[1].lower()] = [word.strip().lower() for word in meant[2].split(",") if word.strip()]
            continue
        if not text.strip() or text.lstrip().startswith(("&", "@")):
            continue
        goes_on = text.lstrip().startswith(("+", "["))
        if not goes_on and entry.names:
            yield entry
            entry = _Entry()
        if goes_on and not entry.names:
            raise LexiconError(f"{path}:{number}: this line goes on with a name, but none stands before it")
        entry.names += [name for bare in _names(text) for name in _filled(bare, marks)]
        entry.codes += _codes(text, path, number)
        entry.braced = entry.braced or _PLURAL.search(text) is not None
    if entry.names:
        yield entry


def _lines(path: Path) -> list[str]:
    try:
        text = path.read_text(encoding="utf-8-sig")
        return _BLOCK.sub(lambda hit: "\n" * hit.group().count("\n"), text).splitlines()
    except OSError as problem:
        raise LexiconError(f"{path}: cannot read this actor file: {problem.strerror or problem}") from problem
    except UnicodeDecodeError as problem:
        raise LexiconError(f"{path}:1: this is not UTF-8; save the file as UTF-8") from problem


def _names(text: str) -> list[str]:
    """Return the names of a line, in lower case, with the plural that braces give or that English makes."""
    plural = _PLURAL.search(text)
    bare = _PLURAL.sub("", _CODE.sub("", text)).lstrip().lstrip("+")
    name = " ".join(bare.replace("_", " ").split()).lower()
    if not name:
        return []
    more = " ".join(plural[1].replace("_", " ").split()).lower() if plural else ""
    return [name, *([more] if more else [])]


def _filled(name: str, marks: Mapping[str, list[str]]) -> list[str]:
    """Return a name with each word that its mark stands for."""
    mark = _MARK.search(name)
    if mark is None:
        return [name]
    words = marks.get(mark.group(), [])
    return [one for word in words for one in _filled(name.replace(mark.group(), word, 1), marks)]


def _codes(text: str, path: Path, number: int) -> Iterator[DatedCode]:
    for code, days in _CODE.findall(text):
        if days.strip() and not (_RANGE.search(days) or _LIMIT.search(days)):
            raise LexiconError(
                f"{path}:{number}: {days.strip()!r} is no range of days; write 990101-991231, <990101 or >991231"
            )
        yield _dated(code, days)


def _dated(code: str, days: str) -> DatedCode:
    if between := _RANGE.search(days):
        return DatedCode(code, _day(between[1]), _day(between[2]))
    if limit := _LIMIT.search(days):
        return DatedCode(code, "", _day(limit[2])) if limit[1] == "<" else DatedCode(code, _day(limit[2]))
    return DatedCode(code)


_LONG = 8


def _day(digits: str) -> str:
    """Return a day as YYYYMMDD."""
    if len(digits) == _LONG:
        return digits
    return f"{'20' if int(digits[:2]) <= _PIVOT else '19'}{digits[:6]}"
