"""How far the words of an occasion reach: a parser cuts them short, or lets them run on."""

import re

from communique.exchanges.place.words import LAST_TOWN, is_state
from communique.exchanges.scene import Scene
from communique.reading.dates import MONTH
from communique.records import Clause, Phrase, Span

#: A day alone is no occasion.
BARE_DATE = re.compile(
    r"(?:[A-Z][a-z]+\.?\s+\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?|[A-Z][a-z]+day)(?:,?\s+\d{4})?"
    rf"|{MONTH}(?:,?\s+\d{{4}})?"
)
_RELATIVE = re.compile(
    r",\s*(?:which|who|whose|where|held|hosted|taking place|organi[sz]ed)\b|\s+from,"
    r"|\s+(?:(?:to be|being)\s+)?held\s+(?:in|at|on|from|here)\b|\s+(?:slated|scheduled|due)\s+(?:for|to)\b"
    r"|\s+to\s+(?:be\s+held|take\s+place|open)\b"
    r"|,?\s+and\s+(?:also\s+|then\s+)?(?:underscored|underlined|stressed|emphasi[sz]ed|highlighted|reaffirmed|reiterated|affirmed|noted"
    r"|expressed|conveyed|extended|thanked|praised|commended|applauded|welcomed|pledged|offered|wished|discussed|assured|invited)\b"
    r"|,?\s+and\s+(?:an?|the)\s+(?:[\w’'-]+\s+){0,3}?delegations?\b(?=[^.;]*\b(?:led|headed)\s+by\b)"
    r"|,?\s+and\s+(?:to\s+)?(?:visit|tour|pay|wrap|wind)\w*\b|,\s+(?:I|we),?$"
)
#: Who died, before what is told of him: "the death of Anna Berg[, president of Norway]", "[who led the party]".
_DEAD = re.compile(
    r"\b(?:death|demise|passing|murder|assassination)\s+of\s+[^,;]*?[A-Z][^,;]*?(?=,\s+(?!and\b|or\b)[a-z]|\s+who\b)"
)
#: For whom somebody speaks: "on his appointment [on behalf of the president]".
_FOR_OTHERS = re.compile(r"\s+(?:on behalf of|in the name of)\b")
#: What a parser cuts off a word: "his re-election".
_HYPHENED = re.compile(r"-\w+")
#: A day before the occasion that falls on it: "October 10, the 79th founding anniversary".
_DAY_BEFORE = re.compile(r"[A-Z][a-z]+\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,\s*\d{4})?,\s+(?=the\b)")
#: What goes on with an occasion though the parser hung it on the verb: who did it, what it is of, what it makes one.
_GOES_ON = re.compile(
    r"\s+(?:by\s+(?:the\b|[A-Z])|of\b|away\b|to\s+(?:be|become)\b|as\b"
    r"|to\s+(?:the|an?)\s+(?:[\w-]+\s+){0,3}(?:office|post|position|presidency|seat|rank)\b)"
)
#: Where an occasion that goes on ends: at a stop, a comma, or a day.
_STOPS = re.compile(
    r"[.;:!?](?:\s|$)|(?<! free)(?<! fair)(?<! open)(?<! peaceful)(?<! transparent)(?<! inclusive),"
    r"|\n\n|[\"”]|\s+and\s+(?:to\s+)?(?:wish|extend|convey|express|note|thank|stress|said|say)\w*\b"
    r"|\s+on\s+(?:the\s+(?:evening|morning|afternoon|night|eve)\s+of\s+)?"
    r"(?:[A-Z][a-z]+day|[A-Z][a-z]+\.?\s+\d|\d{1,2}\s)|\s+(?:today|yesterday|earlier|where|who|which)\b"
)
#: What only brings in what happened: "as regards the fact that Brown died", "upon hearing the sad news of the death".
_FACT = re.compile(
    r"(?:(?:hearing|learning|receiving)\s+(?:of\s+)?)?(?:the\s+)?(?:\w+\s+){0,2}(?:fact|news|tidings)\s+(?:that|of|about)\s+"
)
#: A day or event that is named behind a dash or a comma.
_UNNAMED = re.compile(r"\b(?:event|occasion|date|day|holiday|milestone|anniversary)$", re.IGNORECASE)
_BEHIND_DASH = re.compile(r"(?:\s*[\N{EN DASH}\N{EM DASH}-]|,)\s+(?=the\b)")
#: Of what has no event of its own: "the 64th anniversary of Kenya".
_COMES_ROUND = re.compile(r"\banniversar(?:y|ies)\b", re.IGNORECASE)
_ABBREVIATED = re.compile(r"(?:\b[A-Z]|Mr|Mrs|Ms|Dr|St|Jr|No)$")


def words_of(phrase: Phrase, clause: Clause, scene: Scene) -> Span:
    """Return the words that name the occasion, no more and no less than it.

    Args:
        phrase: The phrase that the clause has for it.
        clause: The clause.
        scene: The report.
    """
    span = _with_as(phrase, clause, scene.text)
    hyphened = _HYPHENED.match(scene.text, span.end)
    span = Span(span.start, hyphened.end()) if hyphened else span
    span = without_front(span, scene.text)
    if (shorter := cut_back(span, scene.text)) != span:
        return shorter
    town = (
        LAST_TOWN.search(span.quote(scene.text))
        if phrase.preposition in scene.words.group("gatherings")
        else None
    )
    if town is not None and not is_state(town[1], scene):
        return Span(span.start, span.start + town.start())
    dead = _DEAD.search(span.quote(scene.text))
    if dead is not None:
        return Span(span.start, span.start + dead.end())
    return _named_behind(span, scene) or cut_back(run_on(span, scene.text), scene.text)


def without_front(span: Span, text: str) -> Span:
    """Return an occasion without its day and without what only brings it in: "[hearing the sad news of] the death"."""
    for before in (_DAY_BEFORE, _FACT):
        found = before.match(span.quote(text))
        span = Span(span.start + found.end(), span.end) if found else span
    return span


def cut_back(span: Span, text: str) -> Span:
    """Return an occasion without what is told of it: "the congress[, which opened on May 5]", "[to be held here]"."""
    cut = _RELATIVE.search(span.quote(text)) or _FOR_OTHERS.search(span.quote(text))
    return Span(span.start, span.start + cut.start()) if cut is not None else span


def _named_behind(span: Span, scene: Scene) -> Span | None:
    """Return what a day without a name is said to be: "on a landmark event – the 30th anniversary of relations".

    A day that has a name keeps it before what only praises it: "on its independence day, the holiday of the people".
    """
    text = scene.text
    found = _BEHIND_DASH.match(text, span.end) if _UNNAMED.search(span.quote(text)) else None
    if found is None:
        return None
    stop = _STOPS.search(text, found.end())
    behind = Span(found.end(), stop.start() if stop else len(text))
    praised = names_event(span.quote(text), scene) and not names_event(behind.quote(text), scene)
    return None if praised else behind


def names_event(words: str, scene: Scene, first: int | None = None) -> bool:
    """Whether words name an event of ``occasions.yml``, or any anniversary; with ``first``, behind at most so many."""
    places = [event.start for event in scene.words.occasions.events_in(words)]
    places += [found.start() for found in _COMES_ROUND.finditer(words)]
    return any(first is None or len(words[:at].split()) <= first for at in places)


def run_on(span: Span, text: str) -> Span:
    """Return words with what goes on with them to the end of their clause: "the adoption [by the House of a law]"."""
    return to_the_end(span, text) if _GOES_ON.match(text, span.end) else span


def to_the_end(span: Span, text: str) -> Span:
    """Return words with all that follows them to the end of their clause."""
    ends = (found.start() for found in _STOPS.finditer(text, span.end))
    end = next((at for at in ends if not _ABBREVIATED.search(text[span.start : at])), len(text))
    return Span(span.start, end)


def _with_as(phrase: Phrase, clause: Clause, text: str) -> Span:
    """Join "as president" to "his election", where the parser hangs it on the verb."""
    for other in clause.adjuncts:
        if other.preposition == "as" and text[phrase.span.end : other.span.start].strip().lower() == "as":
            return phrase.span.joined(other.span)
    return phrase.span
