"""The reference of the record of a report, field by field."""

from types import UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

import msgspec

from communique.records import (
    Actor,
    Clause,
    Dateline,
    Event,
    Exchange,
    Failure,
    MadeBy,
    Occasion,
    OccasionForm,
    Phrase,
    Place,
    Plover,
    Reading,
    Report,
    ReportedDate,
    Role,
    Span,
    Statement,
    Unread,
)
from machinery.docstrings import entries, sections

HEAD = """\
# The fields of a reading

This page is made from the records; `make docs` writes it anew. `communique schema` prints the same for
programs.

Each report is one JSON object: a [reading](#reading), or an [unread](#unread) report with the reason. A
*span* is `[start, end]`: offsets in Unicode code points of the reading's `text`, the end not included. What
the text does not say is `null`, or an empty list.
"""

PARTS = (
    Reading,
    Dateline,
    Actor,
    Role,
    Exchange,
    Occasion,
    OccasionForm,
    ReportedDate,
    Place,
    Statement,
    Event,
    Plover,
    Clause,
    Phrase,
    MadeBy,
    Unread,
    Failure,
)

#: What is said of a field elsewhere than in its own record.
SAID_ELSEWHERE: dict[Any, dict[str, str]] = {
    Reading: {
        **entries(sections(Report)["Attributes"]),
        "source": "Where it was read from: a path, an address, or the `id` of a row.",
        "title_span": "Where the headline stands in `text`; `null` where it came from the source alone.",
        "actors": "Who acts in it.",
        "exchanges": "The diplomatic communications it tells of.",
        "statements": "What each side says in it.",
        "events": "Who did what to whom, coded after CAMEO and PLOVER.",
        "clauses": "Its clauses, where they were asked for (`--clauses`); else `null`.",
        "made_by": "What the reading was made with.",
    },
    Exchange: {
        "senders": "Senders; givers; the side that calls, comes or is named first.",
        "recipients": "Recipients; the other side, or the host; none for a joint statement.",
        "conveyed_by": "Who carried it, handed it over or read it out for the sender.",
        "received_by": "Who took it in place of the recipient.",
        "on_behalf_of": "Those for whom the sender says to speak.",
        "occasion": "The words that name the occasion, where the text says.",
    },
    Unread: {"source": "As in a reading.", "error": "Why it could not be read."},
    Failure: {"kind": "A short name of what went wrong.", "message": "What is wrong, where, and what to do."},
    Place: {
        "name": "The name as in the text.",
        "country": "ISO 3166-1 alpha-2 code of its country, where known.",
        "span": "Where it stands.",
    },
}


def page() -> str:
    """Return the page."""
    return HEAD + "".join(_part(part) for part in PARTS)


def _part(part: type[Any]) -> str:
    said = sections(part)
    about = entries(said.get("Attributes", "")) | SAID_ELSEWHERE.get(part, {})
    about = {**about, **_by_json_name(part, about)}
    types = get_type_hints(part)
    rows = [
        f"| `{f.encode_name}` | {shown(types[f.name])} | {about[f.name]} |"
        for f in msgspec.structs.fields(part)
    ]
    summary = said[""].partition("\n")[0].partition(" Attributes as in")[0]
    return (
        f"\n## {part.__name__}\n\n{summary}\n\n| field | holds | |\n|---|---|---|\n" + "\n".join(rows) + "\n"
    )


def _by_json_name(part: type[Any], about: dict[str, str]) -> dict[str, str]:
    """Return what is said under the name that a field has in Python."""
    return {f.name: about[f.encode_name] for f in msgspec.structs.fields(part) if f.encode_name in about}


def shown(kind: Any) -> str:
    """Return a type as it is met in JSON."""
    origin, inside = get_origin(kind), get_args(kind)
    if origin is Literal:
        return ", ".join(f"`{value}`" for value in inside)
    if origin is tuple:
        return f"list of {shown(inside[0])}" if inside else "empty list"
    if origin is dict:
        return f"object of {shown(inside[1])} by field"
    if origin is UnionType or len(inside) > 1:
        return " or ".join(shown(one) for one in inside)
    return _single(kind)


def _single(kind: Any) -> str:
    names = {
        str: "text",
        bool: "true or false",
        float: "number",
        int: "number",
        type(None): "null",
        Span: "span",
    }
    return names.get(kind) or f"[{kind.__name__}](#{kind.__name__.lower()})"
