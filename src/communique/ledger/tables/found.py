"""What readings say, as rows that can be asked: all of it follows from readings, rulings and decisions."""

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, UniqueConstraint

from communique.ledger.tables.base import (
    Key,
    evidence,
    identity,
    key,
    labels,
    of,
    parties,
    spans,
    table,
    words,
)
from communique.ledger.types import Json, Words

actor = table(
    "actor",
    "A person, office, body, state, people or group over the whole ledger.",
    Column("id", Words, primary_key=True, comment="Its id, from its name."),
    words("kind", "person, office, body, state, people or group.", null=False),
    words("name", "Its name: the most frequent one, or the one a person has given it.", null=False),
    words("country", "ISO 3166-1 alpha-2 code."),
    Column("reports", Integer, nullable=False, comment="How many reports name it."),
    words("authority", "Its id in the authority file, where it is one."),
    Index("actor_reports", "reports"),
    Index("actor_country", "country"),
    Index("actor_name", "name"),
)


name = table(
    "name",
    "A name as reports write it, and the actor it belongs to.",
    key("Its number."),
    words("kind", "As of the actor.", null=False),
    words("name", "The name.", null=False),
    words("fold", "The name without accents, capitals and marks: what is compared.", null=False),
    words("country", "Country that the reports give with it; empty if none.", null=False),
    Column("reports", Integer, nullable=False, comment="How many reports give it."),
    Column("actor", Words, ForeignKey("actor.id"), comment="The actor it belongs to."),
    UniqueConstraint("kind", "name", "country"),
    Index("name_fold", "fold"),
    Index("name_actor", "actor"),
)


alias = table(
    "alias",
    "Another name that a report gives for a name.",
    of("name", "name", "The fullest name in that report.", primary=True),
    Column("alias", Words, primary_key=True, comment="The other name."),
    words("fold", "As in `name`.", null=False),
    Index("alias_fold", "fold"),
)


name_word = table(
    "name_word",
    "A word of a name or of another name for it, and all its words joined: by these names are found.",
    Column("word", Words, primary_key=True, comment="The word, without accents, capitals and marks."),
    of("name", "name", "The name.", primary=True),
)


cast_member = table(
    "cast_member",
    "An actor as one report names it.",
    of("report", "report", "The report.", primary=True),
    Column("id", Words, primary_key=True, comment="Its id in the reading: a1, a2 …"),
    of("name", "name", "Its name."),
    words("title", "The longest title that the report gives it."),
    spans("mentions", "Every place that names it, [[start, end] …]."),
    Index("cast_member_name", "name"),
)


exchange = table(
    "exchange",
    "A diplomatic communication, as one report tells it.",
    *identity(),
    words("kind", "message, call, meeting, visit, gift or joint_statement.", null=False),
    words("status", "held, planned or cancelled.", null=False),
    words("date", "As precise as the report: 2021-03-22, 2021-03 or 2021."),
    words(
        "date_from", "The first day that it may have been; the report's day where it says none.", null=False
    ),
    words(
        "date_until", "The last day that it may have been; the report's day where it says none.", null=False
    ),
    words("purpose", "Its purposes, parted by a comma."),
    words("occasion", "The words that name the occasion."),
    words("occasion_key", "The occasion in its normal form."),
    words("place", "Town or venue."),
    words("place_country", "Its country, ISO 3166-1 alpha-2."),
    Column("confidence", Float, comment="How sure the reading is, from 0 to 1."),
    evidence(),
    Column("fields", Json, nullable=False, comment="For each field, the words it rests on."),
    Column("why", Json, nullable=False, comment="For each field, the rule it rests on."),
    Column("ruled", Boolean, nullable=False, comment="Whether a person has decided on it."),
    Column(
        "first",
        Key,
        nullable=False,
        comment="The same exchange in the earliest of several copies; itself if alone.",
    ),
    Column("reports", Integer, nullable=False, comment="How many reports tell it, copies included."),
    Index("exchange_report", "report"),
    Index("exchange_date", "date_from", "id"),
    Index("exchange_kind", "kind", "date_from"),
    Index("exchange_first", "first"),
)


exchange_party = parties(
    "exchange", "Who takes part in an exchange.", "from, to, conveyed_by, received_by or on_behalf_of."
)


exchange_purpose = labels(
    "exchange", "purpose", "What an exchange was for.", "congratulation, condolence, briefing …"
)


statement = table(
    "statement",
    "What somebody says in a report.",
    *identity(),
    of("exchange", "exchange", "The exchange it belongs to.", null=True),
    words("act", "The speech act: say, congratulate, thank, urge …", null=False),
    Column(
        "strength",
        Integer,
        nullable=False,
        server_default="2",
        comment="How far the act commits the speaker or presses the other: 1 weak, 2 plain, 3 strong.",
    ),
    words("stance", "positive or negative: whether it speaks for or against what it is about."),
    words("quotation", "direct, indirect or mixed.", null=False),
    Column("negated", Boolean, nullable=False, comment="Whether the saying is denied."),
    words("modality", "How the saying is asserted: fact, plan, wish …", null=False),
    words("cue", "The words that carry it."),
    words("words", "What is said; stretches are parted by ' … '.", null=False),
    words("day", "Day of its exchange, else of the report; empty if not known.", null=False),
    spans("content", "Where the words stand, [[start, end] …]."),
    evidence(),
    Column("ruled", Boolean, nullable=False, comment="Whether a person has decided on it."),
    Index("statement_report", "report"),
    Index("statement_day", "day", "id"),
    Index("statement_act", "act", "day"),
    Index("statement_exchange", "exchange"),
)


statement_party = parties(
    "statement",
    "Who speaks in a statement, and to whom.",
    "speaker, addressee, on_behalf_of, about or toward.",
)


statement_topic = labels("statement", "topic", "What a statement is about.", "The topic, from the lexicon.")


event = table(
    "event",
    "A coded event.",
    *identity(),
    words("cameo", "CAMEO code."),
    words("plover", "PLOVER event type."),
    words("mode", "PLOVER mode."),
    words("context", "PLOVER contexts, parted by a comma."),
    words("quad", "Quad class: verbal cooperation, material conflict …"),
    Column("goldstein", Float, comment="Goldstein scale, -10 to 10."),
    words("source_code", "Code of the source, KPGOV."),
    words("target_code", "Code of the target."),
    words("date", "As precise as the report."),
    words("day", "The first day that it may have been; the report's day where it says none.", null=False),
    words("place", "Where."),
    words("origin", "Id of the exchange or statement that it was coded from."),
    evidence(),
    Index("event_report", "report"),
    Index("event_day", "day", "id"),
    Index("event_cameo", "cameo", "day"),
    Index("event_plover", "plover", "day"),
)


event_party = parties("event", "Source and target of an event.", "source or target.")
