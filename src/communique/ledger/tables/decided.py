"""What people decide: never erased, only withdrawn."""

from sqlalchemy import Column, ForeignKey, Index

from communique.ledger.tables.base import key, of, table, words
from communique.ledger.types import Words

ruling = table(
    "ruling",
    "What a person decided on a value; never erased, only withdrawn.",
    key("Its number."),
    of("report", "report", "The report."),
    words("subject", "exchange or statement.", null=False),
    words("action", "set, reject or add.", null=False),
    words("record", "The exchange or statement as it stood then, or as it is added, as JSON.", null=False),
    words("cast", "The actors that the record names, as JSON.", null=False),
    words("field", "The field that is set."),
    words("value", "Its value, as JSON."),
    words("decided_by", "Who decided.", null=False),
    words("decided_at", "When, in UTC.", null=False),
    words("why", "Why.", null=False),
    words("withdrawn_by", "Who withdrew it."),
    words("withdrawn_at", "When, in UTC."),
    words("withdrawn_why", "Why."),
    Index("ruling_report", "report"),
)


decision = table(
    "decision",
    "What a person decided on actors; never erased, only withdrawn.",
    key("Its number."),
    words("action", "merge, split or rename.", null=False),
    words("left", "A name: kind|fold|country.", null=False),
    words("right", "The other name; for a renaming the new name.", null=False),
    words("decided_by", "Who decided.", null=False),
    words("decided_at", "When, in UTC.", null=False),
    words("why", "Why.", null=False),
    words("withdrawn_by", "Who withdrew it."),
    words("withdrawn_at", "When, in UTC."),
    words("withdrawn_why", "Why."),
)


authority = table(
    "authority",
    "An actor of the authority file that is laid under.",
    Column("id", Words, primary_key=True, comment="Its id in that file: a Wikidata id, say."),
    words("kind", "As of actors.", null=False),
    words("name", "Its name.", null=False),
    words("country", "ISO 3166-1 alpha-2 code."),
)


authority_name = table(
    "authority_name",
    "A name of an actor of the authority file.",
    Column("authority", Words, ForeignKey("authority.id"), primary_key=True, comment="The actor."),
    Column("name", Words, primary_key=True, comment="The name."),
    words("fold", "As in `name`.", null=False),
    Index("authority_name_fold", "fold"),
)
