"""Who says "I" in a report that is told in the first person."""

import re
from collections.abc import Sequence

from communique.actors.find import home_of
from communique.actors.same_name import plain
from communique.actors.words import ActorWords
from communique.records import Actor, Report
from communique.records.actor import ALIVE

#: A headline that says whose words follow: "Statement from President Lund on …", "Message by the Prime Minister".
_GIVEN_BY = re.compile(
    r"\b(?:(?:statement|remarks|address|speech|tribute)\s+of|(?:statement|remarks|message|letter|address|article|op-ed|speech|tribute|"
    r"greetings?|condolences?)\b.*?\b(?:from|by))\s+(?P<who>.+?)(?:\s+(?:on|at|to|for|regarding|about|following|after|congratulating|marking|in)\b|$)",
    re.IGNORECASE,
)
#: A transcript of an office's words, before what they were said at: "Transcript of the Prime Minister, Mr. Berg,
#: Doorstop".
_TRANSCRIPT = re.compile(
    r"\btranscript\s+of\s+(?:the\s+)?(?P<who>(?:(?:acting|deputy|vice)\s+)?(?:prime\s+minister|president|premier|chancellor)\b"
    r"(?!['’]s).*?)"
    r"(?=\s(?:joint|press|news|media|doorstop|interview|address|speech|statement|remarks|toast|opening|at|with|and|to|on|in)\b|$)",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")


def author_of(report: Report, actors: Sequence[Actor], words: ActorWords) -> str | None:
    """Return the id of the actor who speaks in the first person, outside quotations.

    That is whom the headline, or a line of the head, names as the one whose words these are; else who signs at the
    foot; else the office, or the state, that publishes the report.
    """
    return (
        _of_headline(report, actors)
        or _of_byline(report, actors)
        or _who_signs(report, actors)
        or _who_publishes(report, actors, words)
    )


def _of_headline(report: Report, actors: Sequence[Actor]) -> str | None:
    headline = report.title or ""
    given = _TRANSCRIPT.search(headline) or _GIVEN_BY.search(headline)
    if given is None:
        return None
    named = _WORD.findall(plain(given["who"]))
    people = [actor for actor in actors if actor.kind in ALIVE and _place(actor, named) >= 0]
    return min(people, key=lambda a: (a.kind != "person", _place(a, named))).id if people else None


def _place(actor: Actor, named: list[str]) -> int:
    """Return where among the words of a headline an actor is named, -1 where he is not: the first of two speaks."""
    names = [_WORD.findall(plain(name)) for name in (actor.name, *actor.aliases)]
    return min((named.index(name[0]) for name in names if name and set(name) <= set(named)), default=-1)


def _of_byline(report: Report, actors: Sequence[Actor]) -> str | None:
    """Return who is named in the line of the head that says whose words follow: a person rather than an office."""
    line = report.byline
    if line is None:
        return None
    named = [a for a in actors if a.kind in ALIVE and any(map(line.holds, a.mentions))]
    return min(named, key=lambda actor: actor.kind != "person").id if named else None


def _who_signs(report: Report, actors: Sequence[Actor]) -> str | None:
    """Return the person whose bare name is the last line of the report."""
    last = report.paragraphs[-1].quote(report.text) if report.paragraphs else ""
    signed = set(_WORD.findall(plain(last)))
    return next((a.id for a in actors if a.kind == "person" and _words(a.name) == signed), None)


def _who_publishes(report: Report, actors: Sequence[Actor], words: ActorWords) -> str | None:
    home = home_of(report, words)
    if home is None:
        return None
    published = set(_WORD.findall(plain(report.publisher or "")))
    own = [a for a in actors if a.kind in {"office", "body"} and _words(a.name) <= published]
    offices = (a.id for a in own if a.kind == "office")
    states = (a.id for a in actors if a.kind == "state" and a.country == home)
    return next(offices, None) or next(states, None) or next((a.id for a in own), None)


def _words(name: str) -> set[str]:
    return set(_WORD.findall(plain(name))) or {""}
