"""Text of others in HTML, harmless whatever it holds."""

import html
import re

#: Characters that no page may hold: controls but for tab and line ends, lone surrogates, non-characters.
_UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
#: Marks that turn the direction of writing until they are closed: they could turn the page itself.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")
_SPACES = re.compile(r"\s+")


def text(words: str) -> str:
    """Return words as HTML: marks of HTML escaped, what no page may hold shown as U+FFFD."""
    return html.escape(_TURNING.sub("", _UNFIT.sub("\ufffd", words)), quote=True)


def line(words: str) -> str:
    """Return words as HTML on one line."""
    return text(_SPACES.sub(" ", words).strip())


def link(address: str | None) -> str | None:
    """Return an address as HTML where it is one of the web, else ``None``: a script is no address."""
    known = address is not None and re.match(r"https?://[^\s\"'<>]+\Z", address, re.IGNORECASE)
    return text(address) if address is not None and known else None
