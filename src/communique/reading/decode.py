"""Bytes to text.

The text stays as published: line ends, odd spaces and all. Only a byte-order mark is no part of it.
"""

import codecs
import re
from typing import NamedTuple

from communique.errors import UnreadableReport

#: What a file begins with that holds no plain text, and what it is called.
SIGNATURES = {
    b"%PDF-": "a PDF file",
    b"PK\x03\x04": "a Word or zip file",
    b"\xd0\xcf\x11\xe0": "an old Word file",
    b"{\\rtf": "an RTF file",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
    b"\x1f\x8b": "a gzip file",
}

#: Byte-order marks, the longer ones first: that of UTF-16 begins that of UTF-32.
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

#: The encodings that a page may name, by the beginning of Python's name for them: those of written
#: languages.
NAMED = ("big5", "cp", "euc", "gb", "iso2022", "iso8859", "koi8", "mac-", "shift_jis", "tis-620", "utf-8")

#: What pages say and what they mean by it, as browsers have it.
MEANT = {"iso8859-1": "windows-1252", "ascii": "windows-1252", "gb2312": "gb18030", "gbk": "gb18030"}

# How much of a text may be control characters, and how much of windows-1252 accented letters and signs. Text
# in the languages of western Europe has a few hundredths of these, and no control characters.
MOST_CONTROLS = 0.02
MOST_ACCENTED = 0.35

_CHARSET = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
_ACCENTED = re.compile(r"[^\x00-\x7f]")
_HEAD = 4096


class Decoded(NamedTuple):
    """A text, the encoding that was assumed for its bytes, and what a reader should know of it."""

    text: str
    encoding: str | None
    notes: tuple[str, ...] = ()


def decode(data: bytes | str, *, page: bool = False) -> Decoded:
    """Return the text that some bytes hold.

    Args:
        data: Bytes as they were published; a text is only checked.
        page: Whether it is HTML, which may name its encoding.

    Raises:
        UnreadableReport: Where the bytes are no text.
    """
    decoded = Decoded(data, None) if isinstance(data, str) else _from_bytes(data, page=page)
    if len(_CONTROLS.findall(decoded.text)) > MOST_CONTROLS * len(decoded.text):
        raise UnreadableReport("this is no text but a binary file; save it as text (.txt) or HTML")
    text, halves = without_surrogates(decoded.text)
    if not halves:
        return decoded
    note = f"halves of a surrogate pair, which are no characters, stand as U+FFFD: {halves}"
    return Decoded(text, decoded.encoding, (*decoded.notes, note))


def _from_bytes(data: bytes, *, page: bool) -> Decoded:
    for signature, name in SIGNATURES.items():
        if data.startswith(signature):
            raise UnreadableReport(f"this is {name}, which is not read; save it as text (.txt) or HTML")
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding)
    return (
        _utf_8(data) or _utf_16(data) or (_named(data) if page else None) or _damaged(data) or _western(data)
    )


def _marked(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    lost = text.count("\ufffd") - data.count("\ufffd".encode(encoding))
    return Decoded(text, encoding, (_lost(encoding, lost),) if lost > 0 else ())


def _utf_8(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("utf-8"), "utf-8") if b"\0\0" not in data[:_HEAD] else None
    except UnicodeDecodeError:
        return None


def _utf_16(data: bytes) -> Decoded | None:
    """Read UTF-16 without a byte-order mark: in western text every second byte is zero."""
    head = data[:_HEAD]
    low, high = head[::2].count(0), head[1::2].count(0)
    if max(low, high) * 4 < len(head) or min(low, high) * 20 > len(head):
        return None
    encoding = "utf-16-le" if high > low else "utf-16-be"
    note = f"read as {encoding}: every second byte is zero, and no byte-order mark says more"
    return Decoded(data.decode(encoding, "replace"), encoding, (note,))


def _named(data: bytes) -> Decoded | None:
    """Read a page in the encoding it names, if that is one of a written language."""
    found = _CHARSET.search(data[:_HEAD])
    try:
        name = codecs.lookup(found[1].decode("ascii")).name if found else ""
        encoding = MEANT.get(name, name)
        return Decoded(data.decode(encoding), encoding) if name.startswith((*NAMED, "ascii")) else None
    except (LookupError, UnicodeError):
        return None


def _damaged(data: bytes) -> Decoded | None:
    """Read UTF-8 with a few broken places, such as a file that was cut in the middle of a letter."""
    text = data.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    whole = len(_ACCENTED.findall(text)) - lost
    return Decoded(text, "utf-8", (_lost("utf-8", lost),)) if whole > lost else None


def _western(data: bytes) -> Decoded:
    text = data.decode("windows-1252", "replace")
    if len(_ACCENTED.findall(text)) > MOST_ACCENTED * len(text):
        raise UnreadableReport("the encoding of this text is unknown; save it as UTF-8")
    note = "read as windows-1252: the text is not in UTF-8 and names no encoding of its own"
    return Decoded(text, "windows-1252", (note,))


def without_surrogates(text: str) -> tuple[str, int]:
    """Put U+FFFD for halves of a surrogate pair, which no encoding can hold; every offset stays as it was.

    Returns:
        The text, and how many halves there were.
    """
    return (text, 0) if text.isascii() else _SURROGATES.subn("\ufffd", text)


def _lost(encoding: str, lost: int) -> str:
    return f"read as {encoding}; places that are broken in it stand as U+FFFD: {lost}"
