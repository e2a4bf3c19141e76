"""The same text gives the same id, on any machine; and what a source gave is known again."""

import hashlib

import msgspec

from communique.records import RawReport, Reading

#: So many digits of a report's id stand in the ids of what was read in it.
SHORT = 16


def id_of(report: str, number: str) -> str:
    """Return the id of an exchange, statement or event over the whole ledger: "3828ade7bd192e9f.x1"."""
    return f"{report[:SHORT]}.{number}"


def raw_digest(raw: RawReport) -> str:
    """Return the SHA-256 of all that a source gave, by which it is known again without being read."""
    return hashlib.sha256(msgspec.msgpack.encode(raw)).hexdigest()


def reading_digest(reading: Reading) -> str:
    """Return what stands in place of :func:`raw_digest` for a reading that was made elsewhere."""
    known = (reading.source, reading.url, reading.title, reading.published, reading.publisher, reading.id)
    return hashlib.sha256(msgspec.msgpack.encode(known)).hexdigest()


def source_digest(source: str) -> str:
    """Return what stands in place of :func:`raw_digest` where a source gave nothing."""
    return hashlib.sha256(source.encode("utf-8", "backslashreplace")).hexdigest()
