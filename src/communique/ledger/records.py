"""Readings as the ledger keeps them whole: canonical JSON, compressed, with the text stored once."""

import zlib

import msgspec

from communique.ledger.types import holdable
from communique.records import Reading

#: More would take longer and save little: the JSON of a reading shrinks to a seventh.
LEVEL = 1


def kept(reading: Reading) -> bytes:
    """Return a reading as it is stored: without its text, unless ``report`` cannot hold that as it is."""
    fields = msgspec.to_builtins(reading)
    if holdable(reading.text) == reading.text:
        fields["text"] = None
    return zlib.compress(msgspec.json.encode(fields), LEVEL)


def restored(record: bytes, text: str) -> Reading:
    """Return a reading from what is stored: the columns ``reading.record`` and ``report.text``."""
    fields = msgspec.json.decode(zlib.decompress(record))
    if fields["text"] is None:
        fields["text"] = text
    return msgspec.convert(fields, Reading)
