"""A dossier of a question: one page that needs nothing else, each exchange with its words and its report."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from communique.export.selection import Selection, Told
from communique.query import SUBJECTS, Record
from communique.query.in_words import counted, in_words

HEAD = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
body {{ font: 16px/1.5 Georgia, serif; margin: 2rem auto; max-width: 52rem; padding: 0 1rem; color: #1a1a1a; }}
h1 {{ font-size: 1.5rem; }}
article {{ border-top: 1px solid #bbb; padding: 1rem 0; }}
h2 {{ font-size: 1.1rem; margin: 0; }}
dl {{ display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: .5rem 0; }}
dt {{ color: #666; }}
dd {{ margin: 0; }}
blockquote {{ border-left: 3px solid #8aa; margin: .5rem 0; padding-left: .8rem; }}
ul {{ margin: .5rem 0; padding-left: 1.2rem; }}
cite, .said {{ color: #555; font-size: .9rem; }}
@media (prefers-color-scheme: dark) {{
  body {{ background: #16181a; color: #e6e6e6; }}
  dt, cite, .said {{ color: #aaa; }}
}}
</style>
</head>
<body>
"""
FIELDS = {
    "conveyed_by": "carried by",
    "received_by": "received by",
    "on_behalf_of": "on behalf of",
    "purpose": "purpose",
    "occasion": "occasion",
    "place": "place",
    "status": "status",
}
MUTUAL = frozenset({"call", "meeting", "joint_statement"})


def export_dossier(selection: Selection, path: Path) -> Told:
    """Write a page of HTML with the exchanges that are chosen, and what was said in each."""
    exchanges = list(selection.records("exchanges"))
    said: dict[str, list[Record]] = defaultdict(list)
    for statement in selection.records("statements"):
        if statement["exchange"]:
            said[statement["exchange"]].append(statement)
    told = in_words(SUBJECTS["exchanges"], selection.filters, "date")
    wrote = {"exchanges": len(exchanges), "statements": sum(len(said[one["id"]]) for one in exchanges)}
    page = "".join(_page(told, exchanges, said))
    path.write_text(page, encoding="utf-8")
    return Told(wrote, selection.left_out(wrote))


def _page(told: str, exchanges: Sequence[Record], said: dict[str, list[Record]]) -> Iterator[str]:
    yield HEAD.format(title=_plain(told))
    yield f"<h1>{_plain(counted(len(exchanges), told))}</h1>\n"
    for one in exchanges:
        yield _article(one, said[one["id"]])
    yield "</body>\n</html>\n"


def _article(one: Record, said: Sequence[Record]) -> str:
    arrow = "↔" if one["kind"] in MUTUAL else "→"
    sides = f"{_names(one['from']) or '(not named)'} {arrow} {_names(one['to']) or '(not named)'}"
    date = one["date"] or f"(reported {(one['published'] or 'on an unknown day')[:10]})"
    kind = one["kind"].replace("_", " ")
    rows = "".join(
        f"<dt>{label}</dt><dd>{value}</dd>"
        for field, label in FIELDS.items()
        if (value := _value(one[field]))
    )
    words = "".join(f"<blockquote>{_plain(cited['words'])}</blockquote>" for cited in one["evidence"])
    statements = "".join(f"<li>{_statement(statement)}</li>" for statement in said)
    return (
        f'<article id="{_plain(one["id"])}">\n<h2>{_plain(date)}: {_plain(kind)}, {sides}</h2>\n<dl>{rows}</dl>\n'
        f"{words}\n{f'<ul>{statements}</ul>' if statements else ''}\n<cite>{_cited(one)}</cite>\n</article>\n"
    )


def _statement(one: Record) -> str:
    speakers = _names(one["speakers"]) or "(speaker not named)"
    return f'<span class="said">{speakers}, {_plain(one["act"])}:</span> {_plain(one["words"])}'


def _cited(one: Record) -> str:
    title = _plain(one["title"] or "(no headline)")
    url = one["url"] or ""
    linked = f'<a href="{_plain(url)}">{title}</a>' if url.startswith(("http://", "https://")) else title
    known = [linked, _plain(one["publisher"]), _plain(one["published"]), f"report {one['report'][:12]}"]
    return " · ".join(part for part in known if part)


def _value(value: object) -> str:
    if isinstance(value, list):
        return _names(value) if value and isinstance(value[0], dict) else ", ".join(map(_plain, value))
    return "" if value == "held" else _plain(value)


def _names(actors: Sequence[Record]) -> str:
    return ", ".join(_plain(one["name"]) for one in actors)


def _plain(text: object) -> str:
    """Return text that stands for itself in HTML, in its own direction."""
    words = " ".join(str(text or "").replace("\x00", "\N{SYMBOL FOR NULL}").split())
    safe = escape(words)
    return (
        f"<bdi>{safe}</bdi>"
        if any("\u2066" <= c <= "\u2069" or "\u202a" <= c <= "\u202e" for c in words)
        else safe
    )
