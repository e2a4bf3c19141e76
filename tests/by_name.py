"""Readings made from a few words, for tests of what is kept and asked. All names are invented."""

import hashlib

from communique.records import (
    Actor,
    Event,
    Exchange,
    MadeBy,
    Occasion,
    Place,
    Plover,
    Reading,
    ReportedDate,
    Role,
    Span,
    Statement,
)

MADE_BY = MadeBy(version="0.1.0", model="none 0", model_digest="0", lexicons="0")
SAID = (
    "that the harbour would stay open for ships of both coasts, in winter as in summer, and for all who come"
)


def reading(
    sender: str = "Halvar Lund",
    recipient: str = "Mira Sol",
    *,
    day: str = "2021-03-22",
    kind: str = "message",
    purpose: tuple[str, ...] = ("congratulation",),
    countries: tuple[str | None, str | None] = ("NO", "SE"),
    publisher: str = "Northern Wire",
    title: str | None = "Leaders exchange messages",
    url: str | None = None,
    source: str = "row",
    more: str = "",
    made_by: MadeBy = MADE_BY,
    envoy: str | None = None,
    said: str = SAID,
) -> Reading:
    """Return the reading of a report in which one side sends the other something and says a sentence.

    The text tells all of it, so that two readings differ in their text where they differ in what is told;
    ``more`` is put behind it.
    """
    opening = f"President {sender} sent a {kind} to Prime Minister {recipient} on {day} in Port Hallan"
    carried = f", through {envoy}" if envoy else ""
    text = f"{opening}{carried}, on the day of the treaty. {sender} said {said}. {more}".strip()

    def at(words: str) -> Span:
        start = text.index(words)
        return Span(start, start + len(words))

    people = [("a1", sender, "President", countries[0]), ("a2", recipient, "Prime Minister", countries[1])]
    actors = [
        Actor(
            id=id_,
            kind="person",
            name=name,
            country=country,
            roles=(Role(title=title_, of=None, span=at(title_)),),
            mentions=(at(name),),
        )
        for id_, name, title_, country in people
    ]
    if envoy:
        actors.append(Actor(id="a3", kind="person", name=envoy, mentions=(at(envoy),)))
    exchange = Exchange(
        id="x1",
        kind=kind,
        senders=("a1",),
        recipients=("a2",),
        conveyed_by=("a3",) if envoy else (),
        purpose=purpose,
        occasion=Occasion(text="the day of the treaty", span=at("the day of the treaty")),
        date=ReportedDate(value=day, span=at(day), derived_from="the day told"),
        place=Place(name="Port Hallan", country="NO", span=at("Port Hallan")),
        evidence=(at(opening),),
        why={"kind": "the verb send"},
        fields={"from": (at(sender),)},
        confidence=0.75,
    )
    statement = Statement(
        id="s1",
        speakers=("a1",),
        addressees=("a2",),
        exchange="x1",
        cue=at("said"),
        content=(at(said),),
        evidence=(at(said),),
    )
    return Reading(
        source=source,
        id=hashlib.sha256(text.encode()).hexdigest(),
        title=title,
        title_span=None,
        publisher=publisher,
        published=day,
        url=url,
        language="en",
        dateline=None,
        text=text,
        actors=tuple(actors),
        exchanges=(exchange,),
        statements=(statement,),
        made_by=made_by,
    )


def coded(one: Reading) -> Event:
    """Return the event that the exchange of such a reading may be coded as."""
    return Event(
        id="e1",
        source=("a1",),
        target=("a2",),
        source_code=("NORGOV",),
        target_code=("SWEGOV",),
        cameo="0331",
        cameo_version="1.1b3",
        plover=Plover(event="COOPERATE", mode=None, context=("trade",), version="1"),
        quad="verbal cooperation",
        goldstein=5.2,
        from_id="x1",
        evidence=one.exchanges[0].evidence,
    )
