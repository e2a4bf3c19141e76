"""Whether an entry fits the record that its list is made of, and what an editor is told where it does not."""

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar, get_args

import msgspec

from communique.errors import LexiconError

Entry = TypeVar("Entry")

#: How msgspec says that a value is none of the few that its field may hold, and in which field that is.
_NOT_ONE_OF = re.compile(r"Invalid enum value '(.*?)'.*?`\$\.(\w+)")
_NOT_A_LIST = re.compile(r"Expected `array`, got `str` - at `\$\.(\w+)`")

#: So many values are named in full where one of them must stand.
_FEW = 12


def fit(value: Any, shape: type[Entry], place: str) -> Entry:
    """Return an entry as a record.

    Raises:
        LexiconError: Where it does not fit, with its place, and what would do.
    """
    try:
        return msgspec.convert(value, shape, strict=False)
    except msgspec.ValidationError as problem:
        raise LexiconError(f"{place}: {problem}{_hint(value, shape, str(problem))}") from problem


def near(word: str, known: Iterable[str]) -> str:
    """Return the known word that comes nearest, as a question to put behind a message, or nothing."""
    found = difflib.get_close_matches(word, list(known), n=1)
    return f"; did you mean {found[0]!r}?" if found else ""


def _hint(value: Any, shape: type[Any], problem: str) -> str:
    return _field(value, shape) or _choice(shape, problem) or _list(value, problem)


def _field(value: Any, shape: type[Any]) -> str:
    """Suggest a known field for the first unknown one."""
    known = [one.encode_name for one in msgspec.structs.fields(shape)]
    unknown = [key for key in value if key not in known] if isinstance(value, Mapping) else []
    found = difflib.get_close_matches(unknown[0], known, n=1) if unknown else []
    return f"; did you mean {found[0]!r} for {unknown[0]!r}?" if found else ""


def _choice(shape: type[Any], problem: str) -> str:
    """Name what may stand in a field that holds one of a few words."""
    found = _NOT_ONE_OF.search(problem)
    if found is None:
        return ""
    types = {one.encode_name: one.type for one in msgspec.structs.fields(shape)}
    choices = list(dict.fromkeys(_words(types.get(found[2]))))
    some = ", ".join(choices) if len(choices) <= _FEW else ""
    return near(found[1], choices) or (f"; it may be {some}" if some else "")


def _words(kind: Any) -> Iterator[str]:
    """Yield the words that a type allows, however deep they lie in it."""
    for part in get_args(kind):
        if isinstance(part, str):
            yield part
        else:
            yield from _words(part)


def _list(value: Any, problem: str) -> str:
    """Show how a single word is written where a list must stand."""
    found = _NOT_A_LIST.search(problem)
    return f"; write it as a list: [{value[found[1]]}]" if found and isinstance(value, Mapping) else ""
