"""Google-style docstrings, read into their parts."""

import inspect
import re

SECTION = re.compile(r"^(Args|Attributes|Returns|Yields|Raises):$", re.MULTILINE)
ENTRY = re.compile(r"^    (\S[^:]*): (.*(?:\n     +.*)*)", re.MULTILINE)
ROLE = re.compile(r":(?:class|func|mod):`~?(?:[\w.]*\.)?(\w+)`")


def sections(thing: object) -> dict[str, str]:
    """Return the sections of a docstring by name; what comes before the first stands under ""."""
    parts = SECTION.split(inspect.getdoc(thing) or "")
    return {"": plain(parts[0])} | {
        name: text.strip("\n") for name, text in zip(parts[1::2], parts[2::2], strict=True)
    }


def entries(section: str) -> dict[str, str]:
    """Return the entries of a section; one that names several ("title, url: …") stands under each."""
    found: dict[str, str] = {}
    for names, text in ENTRY.findall(section):
        found |= {name.strip(): plain(" ".join(text.split())) for name in names.split(",")}
    return found


def plain(text: str) -> str:
    """Return reStructuredText as the little Markdown that it is here."""
    return ROLE.sub(r"`\1`", text).replace("``", "`").strip()
