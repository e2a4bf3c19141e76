"""Where a report gives spoken words under their speakers' names: a transcript tells no news itself."""

import re
from collections.abc import Iterable

from communique.records import Actor, Report, Span
from communique.records.actor import ALIVE

#: The name or office of a speaker before what is said in a transcript: "PRIME MINISTER:", "Ann Lee:".
_LABEL = re.compile(
    r"(?:[A-Z][\w.’'-]*|of|the|and|for)(?:[ ,]+(?:[A-Z][\w.’'-]*|of|the|and|for|\([^)]*\))){0,9}\s?:\s"
)
#: What stands behind the name of who speaks inside a paragraph: ": ", "(retranslated): ".
_SAYS = re.compile(r"(?:\s?\([a-z ]{3,30}\))?: ")
#: What stands over a release before a colon, and names no speaker: "EMBARGO: 6.00 p.m.", "FOR PRESS:", "Background:".
_NOTICE = re.compile(
    r"(?:under\s+)?embargo|for\s+(?:press|media|immediate|release)|(?:press\s+)?release\b|not\s+(?:for|to\s+be)\b"
    r"|(?:additional\s+)?background|biographical|programme?\b|itinerary|not[ei]\b|p\.?\s?m\.?\s?no|date\b|contact"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    re.IGNORECASE,
)
#: What stands before the first speaker of a transcript: a full stop, or a title of the transcript behind stars.
_BREAK = re.compile(r"(?:[.!?)\]”\"]|(?:\*(?:\s?\*)+|[.!?]\s{3,})[^.!?]{0,150})\s*$")
#: Whose spoken words are the publisher's own.
_OWN_VOICE = ("spokes", "answer", "a:")


def spoken_stretches(report: Report, actors: Iterable[Actor]) -> tuple[Span, ...]:
    """Return the stretches that give spoken words under their speakers' names: a transcript tells no news itself.

    They are whole paragraphs, or run from a name with a colon behind a full stop to the end of its paragraph.
    """
    paragraphs = spoken_paragraphs(report)
    speakers = [actor for actor in actors if actor.kind in ALIVE]
    spoken = [p for number, p in enumerate(report.paragraphs) if number in paragraphs]
    for number, paragraph in enumerate(report.paragraphs):
        start = _speech_within(paragraph, speakers, report.text) if number not in paragraphs else None
        if start is not None:
            spoken.append(Span(start, paragraph.end))
    return tuple(spoken)


def _speech_within(paragraph: Span, speakers: Iterable[Actor], text: str) -> int | None:
    """Return where the first speaker is named inside a paragraph: "… signed. *** President Berg: Mr President, …"."""
    places = (
        place.start
        for actor in speakers
        for place in actor.mentions
        if paragraph.holds(place) and _SAYS.match(text, place.end)
    )
    return min(
        (at for at in places if _BREAK.search(text[max(paragraph.start, at - 160) : at])), default=None
    )


def spoken_paragraphs(report: Report) -> frozenset[int]:
    """Return the paragraphs that give spoken words under their speakers' names: a transcript tells no news itself.

    A spokesperson's answers do: they are the publisher's own.
    """
    spoken, within = set(), False
    for number, paragraph in enumerate(report.paragraphs):
        label = _label(paragraph.quote(report.text))
        if label is not None:
            within = not _is_own_voice(label, report)
        if within:
            spoken.add(number)
    return frozenset(spoken)


def _label(paragraph: str) -> str | None:
    """Return the name or office before a colon with which a paragraph of a transcript begins."""
    found = _LABEL.match(paragraph)
    if (
        found is None
        or found.end() >= len(paragraph)
        or found.group().startswith(("The ", "Note", "Present"))
        or _NOTICE.match(found.group())
    ):
        return None
    return found.group()


def _is_own_voice(label: str, report: Report) -> bool:
    """Whether a label is that of an answer, or of whom the headline names as the spokesperson."""
    name = re.escape(label.partition(":")[0].strip())
    named = re.search(rf"\bspokes\w+\s+(?:\w+\.\s+)?{name}", report.title or "", re.IGNORECASE)
    return label.lower().startswith(_OWN_VOICE) or named is not None
