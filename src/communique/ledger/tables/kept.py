"""What was published, and what was read of it: the tables that are never made anew."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, UniqueConstraint

from communique.ledger.tables.base import key, of, table, words
from communique.ledger.types import Words

version = table(
    "version",
    "Which changes of the tables this ledger has been through.",
    Column("number", Integer, primary_key=True, autoincrement=False, comment="Number of the change."),
    words("name", "What it did.", null=False),
    words("applied_at", "When, in UTC.", null=False),
)


made_by = table(
    "made_by",
    "What readings were made with.",
    key("Its number in this ledger."),
    words("version", "Version of communique.", null=False),
    words("model", "Name and version of the language model.", null=False),
    words("model_digest", "SHA-256 of the model's files.", null=False),
    words("lexicons", "SHA-256 of the word lists.", null=False),
    UniqueConstraint("version", "model", "model_digest", "lexicons"),
)


report = table(
    "report",
    "A published text, once, however often it was published.",
    key("Its number in this ledger, in the order of adding."),
    Column("id", Words, nullable=False, unique=True, comment="SHA-256 of the text in UTF-8."),
    words("source", "Where it was first read from: a path, an address or the id of a row.", null=False),
    words("title", "The headline."),
    words("publisher", "Who published it."),
    words("published", "ISO date or date-time of publication."),
    words("day", "The day of publication alone; empty if not known.", null=False),
    words("url", "Its address."),
    words("language", "ISO 639-1 code."),
    words("place", "Place of the dateline."),
    words("dateline_date", "Day of the dateline."),
    words("agency", "Agency of the dateline."),
    words("text", "The text as published; a NUL stands as ␀.", null=False),
    Column("length", Integer, nullable=False, comment="Its length in Unicode code points."),
    of("copy_of", "report", "The earliest of the reports that are copies of one another; itself if alone."),
    words("added_at", "When it was added, in UTC.", null=False),
    Index("report_day", "day"),
    Index("report_publisher", "publisher", "day"),
    Index("report_copy_of", "copy_of"),
)


snapshot = table(
    "snapshot",
    "A text as it stood at an address; an address whose page changed has several.",
    key("Its number."),
    Column(
        "raw",
        Words,
        nullable=False,
        unique=True,
        comment="SHA-256 of all that the source gave, to know it again.",
    ),
    words("address", "The URL, or the source where it has none.", null=False),
    words("source", "Where it was read from.", null=False),
    of("report", "report", "The text."),
    words("title", "The headline there."),
    words("publisher", "Who published it there."),
    words("published", "The day of publication there."),
    words("first_seen", "When it was first added, in UTC.", null=False),
    words("last_seen", "When it was last added, in UTC.", null=False),
    Index("snapshot_address", "address"),
    Index("snapshot_report", "report"),
)


original = table(
    "original",
    "What a source gave, byte for byte, where it is more than the text: a page of HTML, a text in another encoding.",
    Column("raw", Words, ForeignKey("snapshot.raw"), primary_key=True, comment="The snapshot, by its `raw`."),
    words("media_type", "text/html, text/plain or text/markdown.", null=False),
    Column("data", LargeBinary, nullable=False, comment="The bytes, compressed with zlib."),
)


reading = table(
    "reading",
    "What was read of a report, whole, as JSON; later readings stand beside earlier ones.",
    key("Its number."),
    of("report", "report", "Of which report."),
    of("made_by", "made_by", "What it was made with."),
    words("state", "current, proposed (read anew, not yet kept), superseded or dropped.", null=False),
    Column(
        "record",
        LargeBinary,
        nullable=False,
        comment="The reading as `communique read --format jsonl` prints it, with `text` null unless `report` "
        "cannot hold it; compressed with zlib.",
    ),
    words("read_at", "When it was stored, in UTC.", null=False),
    words("settled_at", "When it was kept, superseded or dropped, in UTC."),
    Index("reading_report", "report", "state"),
    Index("reading_state", "state", "made_by"),
)


unread = table(
    "unread",
    "What could not be read, and why; it is tried again when it is added again.",
    words("source", "Path, address or id of the row.", null=False),
    Column("raw", Words, primary_key=True, comment="SHA-256 of what the source gave, or of the source."),
    words("kind", "A short name of what went wrong.", null=False),
    words("message", "What is wrong, and what to do.", null=False),
    words("tried_at", "When, in UTC.", null=False),
)


band = table(
    "band",
    "Hashes of word groups by which copies are found.",
    Column(
        "hash", BigInteger, primary_key=True, autoincrement=False, comment="A part of a MinHash signature."
    ),
    of("report", "report", "The report.", primary=True),
)
