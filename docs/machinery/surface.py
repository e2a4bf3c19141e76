"""The reference of what can be imported from ``communique``."""

import inspect
import re
from typing import Any

import msgspec

import communique
from machinery.docstrings import entries, plain, sections

HEAD = """\
# Python

This page is made from the package; `make docs` writes it anew. [How to use communique from Python](
../how-to/use-from-python.md) shows it at work.
""".replace("(\n", "(")

GROUPS = (
    ("Functions", inspect.isfunction),
    (
        "The ledger",
        lambda thing: inspect.isclass(thing) and not issubclass(thing, msgspec.Struct | Exception),
    ),
    ("Records", lambda thing: inspect.isclass(thing) and issubclass(thing, msgspec.Struct)),
    ("Errors", lambda thing: inspect.isclass(thing) and issubclass(thing, Exception)),
)


def page() -> str:
    """Return the page."""
    things = {name: getattr(communique, name) for name in communique.__all__}
    return HEAD + "".join(
        f"\n## {title}\n" + "".join(_entry(name, thing) for name, thing in things.items() if belongs(thing))
        for title, belongs in GROUPS
    )


def _entry(name: str, thing: Any) -> str:
    said = sections(thing)
    parts = [f"\n### `{name}`\n", said[""]]
    if inspect.isfunction(thing):
        parts.insert(1, f"```text\n{_signature(name, thing)}\n```\n")
    parts += [_section(section, text) for section, text in said.items() if section]
    parts += [_method(name, one) for one in _methods(thing)]
    return "\n".join(parts).rstrip() + "\n"


def _methods(thing: Any) -> list[Any]:
    """Return the public methods of a class that is more than its fields."""
    if not inspect.isclass(thing) or issubclass(thing, msgspec.Struct | Exception | tuple):
        return []
    return [one for name, one in vars(thing).items() if name[0] != "_" and inspect.isfunction(one)]


def _method(owner: str, function: Any) -> str:
    return f"\n#### `{owner}.{function.__name__}`\n\n{sections(function)[''].splitlines()[0]}"


def _section(name: str, text: str) -> str:
    found = entries(text)
    body = "\n".join(f"- `{key}`: {value}" for key, value in found.items()) or plain(" ".join(text.split()))
    return f"\n{name}:\n\n{body}"


def _signature(name: str, function: Any) -> str:
    """Return the call with one argument a line, as it would be written."""
    whole = inspect.signature(function)
    arguments, keyword = [], False
    for parameter in whole.parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY and not keyword:
            arguments.append("*")
            keyword = True
        arguments.append(str(parameter))
    body = "".join(f"    {_short(argument)},\n" for argument in arguments)
    end = f" -> {_short(inspect.formatannotation(whole.return_annotation))}"
    return f"{name}(\n{body}){end}" if arguments else f"{name}(){end}"


def _short(text: str) -> str:
    """Return an annotation without the modules that its names come from."""
    text = re.sub(r"\bcommunique(?:\.[a-z_]+)+\.(?=[A-Z])", "", text)
    text = re.sub(r"'([A-Z]\w*)'", r"\1", text)
    for module in ("collections.abc.", "pathlib.", "typing."):
        text = text.replace(module, "")
    return text
