"""What a source gave, where it is more than the text that was read in it."""

import zlib
from typing import Any

from communique.records import RawReport


def bytes_of(raw: RawReport) -> bytes:
    """Return what a source gave, as bytes; a text in UTF-8."""
    return raw.data.encode("utf-8", "surrogatepass") if isinstance(raw.data, str) else raw.data


def original_row(digest: str, raw: RawReport, text: str) -> dict[str, Any] | None:
    """Return the row of ``original``; ``None`` where the text is all that the source gave."""
    data = bytes_of(raw)
    if data == text.encode():
        return None
    return {"raw": digest, "media_type": raw.media_type, "data": zlib.compress(data)}


def restored(row: Any) -> bytes:
    """Return what the source gave, from a row of ``original``."""
    return zlib.decompress(row.data)
