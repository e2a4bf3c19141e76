"""The reference of what can be imported from ``communique``."""

import inspect
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
    return "\n".join(parts).rstrip() + "\n"


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
    for module in ("communique.records.reading.", "communique.records.report.", "communique.settings."):
        text = text.replace(module, "")
    for module in ("collections.abc.", "pathlib.", "typing."):
        text = text.replace(module, "")
    return text
