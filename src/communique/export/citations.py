"""The reports as literature: BibTeX, and CSL-JSON (Citation Style Language 1.0.2)."""

import json
import re
from pathlib import Path
from typing import Any

from communique.export.selection import Selection, Told
from communique.query import Record

#: What LaTeX takes for itself.
_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "%": r"\%",
    "&": r"\&",
    "#": r"\#",
    "$": r"\$",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
_CONTROL = re.compile(r"[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]")


def export_bibtex(selection: Selection, path: Path) -> Told:
    """Write the reports as entries of BibTeX."""
    entries = [_bibtex(record) for record in selection.records("reports")]
    path.write_text("\n".join(entries), encoding="utf-8")
    wrote = {"reports": len(entries)}
    return Told(wrote, selection.left_out(wrote))


def export_csl(selection: Selection, path: Path) -> Told:
    """Write the reports as one array of CSL-JSON."""
    items = [_csl(record) for record in selection.records("reports")]
    path.write_text(json.dumps(items, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    wrote = {"reports": len(items)}
    return Told(wrote, selection.left_out(wrote))


def _bibtex(record: Record) -> str:
    year, month, _ = _date(record)
    fields = {
        "title": f"{{{_tex(record['title'])}}}" if record["title"] else "",
        "author": f"{{{_tex(record['publisher'])}}}" if record["publisher"] else "",
        "year": year,
        "month": month,
        "date": (record["published"] or "")[:10],
        "url": re.sub(r"[{}\\\s]", "", record["url"] or ""),
        "note": f"SHA-256 {record['id']}",
    }
    body = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@misc{{{_key(record)},\n{body}}}\n"


def _key(record: Record) -> str:
    publisher = re.sub(r"[^a-z]", "", (record["publisher"] or "report").lower())[:20] or "report"
    return f"{publisher}{_date(record)[0]}{record['id'][:12]}"


def _date(record: Record) -> tuple[str, str, str]:
    year, month, day = [*(record["published"] or "")[:10].split("-"), "", "", ""][:3]
    return year, month, day


def _tex(text: str) -> str:
    return "".join(_SPECIAL.get(character, character) for character in _plain(text))


def _plain(text: str) -> str:
    return " ".join(_CONTROL.sub(" ", text).split())


def _csl(record: Record) -> dict[str, Any]:
    parts = [int(part) for part in _date(record) if part.isdigit()]
    item: dict[str, Any] = {"id": record["id"], "type": "article-newspaper"}
    if record["title"]:
        item["title"] = _plain(record["title"])
    if record["publisher"]:
        item |= {
            "author": [{"literal": _plain(record["publisher"])}],
            "publisher": _plain(record["publisher"]),
        }
    if parts:
        item["issued"] = {"date-parts": [parts]}
    return item | ({"URL": record["url"]} if record["url"] else {}) | {"note": f"SHA-256 {record['id']}"}
