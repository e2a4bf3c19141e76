"""One self-contained document: no address is called, no script but ours can run."""

import base64
import hashlib
from functools import cache
from importlib.resources import files

from communique.page import escape
from communique.page.cards import Cards
from communique.page.text import marked_text
from communique.records import Reading, Unread

_PARTS = files("communique.page")


@cache
def _part(name: str) -> str:
    return _PARTS.joinpath(name).read_text(encoding="utf-8")


def _digest(words: str) -> str:
    """Return the hash by which a policy of the page lets a part of it in."""
    return f"sha256-{base64.b64encode(hashlib.sha256(words.encode()).digest()).decode()}"


def head(title: str = "Reports, read by communique") -> str:
    """Return the beginning of a document."""
    style, script = _part("style.css"), _part("script.js")
    policy = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape.line(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        '<a class="skip" href="#r1">Skip to the first report</a>\n<main>\n'
    )


def section(answer: Reading | Unread, number: int) -> str:
    """Return one report with all that was found in it; ``number`` is its number in the document, from 1."""
    if isinstance(answer, Unread):
        return (
            f'<article class="report unread" id="r{number}"><header><h2>Not read</h2>'
            f"<p>{escape.line(answer.source)}: {escape.line(answer.error.message)}</p></header></article>\n"
        )
    prefix = f"r{number}-"
    cards = Cards(answer, prefix)
    lists = _list("Exchanges", "exchanges", cards) + _list("Who said what", "statements", cards)
    language = f' lang="{escape.line(answer.language)}"' if answer.language else ""
    return (
        f'<article class="report" id="r{number}" aria-labelledby="r{number}-title">\n{_header(answer, number)}'
        f'<div class="columns"><div class="text"{language}>\n{"".join(marked_text(answer, prefix))}</div>\n'
        f'<aside aria-label="What was found">\n{lists}'
        "</aside></div>\n</article>\n"
    )


def _header(reading: Reading, number: int) -> str:
    known = [reading.publisher, reading.dateline.place if reading.dateline else None, reading.published]
    facts = [escape.line(part) for part in known if part]
    address = escape.link(reading.url)
    source = escape.line(reading.source)
    facts.append(f'<a rel="noreferrer noopener" href="{address}">{source}</a>' if address else source)
    return (
        f'<header><h2 id="r{number}-title" dir="auto">{escape.line(reading.title or "(no headline)")}</h2>'
        f"<p>{' · '.join(facts)}</p></header>\n"
    )


def _list(title: str, what: str, cards: Cards) -> str:
    found = "".join(cards.exchanges() if what == "exchanges" else cards.statements())
    within = f'<ul class="exchanges">{found}</ul>' if what == "exchanges" and found else found
    return f"<section><h3>{title}</h3>{within or '<p class=none>None found.</p>'}</section>\n"


def foot() -> str:
    """Return the end of a document."""
    return f"</main>\n<script>{_part('script.js')}</script>\n</body>\n</html>\n"
