"""Readings made by hand, so that what shows them can be tested without a model. All names are invented."""

from communique.records import (
    Actor,
    Dateline,
    Exchange,
    MadeBy,
    Occasion,
    Place,
    Reading,
    ReportedDate,
    Role,
    Span,
    Statement,
)

TEXT = """\
Leaders of Norland and Sundria exchange messages
2021-03-23

PORT HALLAN, March 22 (Norland News Agency) -- Edda Brandt, special envoy of President Halvar Lund, met
Sundrian Ambassador Ilan Ferro here on Monday. Brandt conveyed a message from President Lund to Prime
Minister Mira Sol, congratulating her on the 20th anniversary of the harbour treaty.

Lund said that the treaty is "a common asset of both coasts". He did not say when he would visit Sundria.

Sol stressed: "We shall keep the harbours open."
"""


def at(words: str, after: str = "") -> Span:
    """Return where the words stand in the text, the first time after some others."""
    start = TEXT.index(words, TEXT.index(after))
    return Span(start, start + len(words))


MADE_BY = MadeBy(version="0.1.0", model="none 0", model_digest="0", lexicons="0")

ACTORS = (
    Actor(id="a1", kind="person", name="Edda Brandt", mentions=(at("Edda Brandt"),)),
    Actor(
        id="a2",
        kind="person",
        name="Halvar Lund",
        roles=(Role(title="President", of=None, span=at("President")),),
        mentions=(at("President Halvar Lund"),),
    ),
    Actor(id="a3", kind="person", name="Ilan Ferro", mentions=(at("Ilan Ferro"),)),
    Actor(
        id="a4",
        kind="person",
        name="Mira Sol",
        roles=(Role(title="Prime Minister", of=None, span=at("Prime\nMinister")),),
        mentions=(at("Prime\nMinister Mira Sol"),),
    ),
)

EXCHANGES = (
    Exchange(
        id="x1",
        kind="meeting",
        senders=("a1",),
        recipients=("a3",),
        date=ReportedDate(value="2021-03-22", span=at("on Monday"), derived_from="weekday of the dateline"),
        place=Place(name="Port Hallan", country=None, span=at("PORT HALLAN")),
        evidence=(at("met\nSundrian"),),
        why={"kind": "the verb meet", "from": "its subject"},
        fields={"kind": (at("met"),), "from": (at("Edda Brandt"),)},
    ),
    Exchange(
        id="x2",
        kind="message",
        senders=("a2",),
        recipients=("a4",),
        conveyed_by=("a1",),
        received_by=("a3",),
        purpose=("congratulation",),
        occasion=Occasion(
            text="the 20th anniversary of the harbour treaty",
            span=at("the 20th anniversary of the harbour treaty"),
        ),
        evidence=(at("conveyed a message"),),
        why={"kind": "convey + message", "purpose": "congratulating, told with the message"},
        fields={"kind": (at("message", "conveyed"),), "purpose": (at("congratulating"),)},
    ),
    Exchange(id="x3", kind="visit", status="planned", senders=("a2",)),
)

STATEMENTS = (
    Statement(
        id="s1",
        speakers=("a2",),
        exchange="x2",
        cue=at("said"),
        source=at("Lund", "treaty."),
        content=(at('the treaty is "a common asset of both coasts"'),),
        quotation="mixed",
        why={"speakers": "subject of the cue"},
    ),
    Statement(
        id="s2",
        speakers=("a2",),
        cue=at("say", "He did"),
        source=at("He", "coasts"),
        content=(at("when he would visit Sundria"),),
        negated=True,
    ),
    Statement(
        id="s3",
        speakers=("a4",),
        cue=at("stressed"),
        source=at("Sol", "Sundria."),
        content=(at("We shall keep the harbours open."),),
        quotation="direct",
        act="stress",
        modality="plan",
    ),
)

READING = Reading(
    source="reports/lund.txt",
    id="0" * 64,
    title="Leaders of Norland and Sundria exchange messages",
    title_span=at("Leaders of Norland and Sundria exchange messages"),
    publisher="Norland News Agency",
    published="2021-03-23",
    url=None,
    language="en",
    dateline=Dateline(place="Port Hallan", date="2021-03-22", agency="Norland News Agency", span=at("PORT")),
    text=TEXT,
    actors=ACTORS,
    exchanges=EXCHANGES,
    statements=STATEMENTS,
    notes=("read as windows-1252, since it is not UTF-8",),
    made_by=MADE_BY,
)
