"""What lies behind the news: talks of an earlier time, told to look back or to say what somebody was."""

import re

from communique.exchanges.first_person import in_first_person
from communique.exchanges.opening import HEAD
from communique.exchanges.scene import Scene
from communique.exchanges.talked_of import DEALINGS
from communique.records import Clause, ExchangeKind, Phrase

#: What stands before an act of another time; of the first sentences, "recently" tells the news.
_EARLIER, _EARLIER_OR_LAST = (
    re.compile(rf"\b(?:{when})\s+(?:has\s+|had\s+)?\w+$|\bwhether\s|\bas\s+(?:discussed|agreed)$")
    for when in ("earlier|previously", "earlier|previously|recently|last")
)
#: How a sentence opens that tells of a time long gone: "[That night] I spoke with Brown".
_THEN = re.compile(
    r"^(?:And\s+)?(?:That (?:night|day|morning|evening|week|time|year)|At that time|Back then|In those days)\b"
)


#: Words of time that lie before what a report is about.
_LAST = re.compile(
    r"^(?:last|the previous) (?:month|year|summer|autumn|fall|winter|spring)\b|\b(?:months?|years?) ago\b"
)
#: How a sentence opens that tells of another year: "[Last year when I was in Oslo] I met Brown".
_LAST_YEAR = re.compile(
    r"^(?:And\s+)?(?:(?:Last|The\s+previous)\s+(?:year|month)\b|(?:\w+\s+){1,4}(?:years?|months?)\s+ago\b"
    r"|When\s+I\s+(?:was|visited|came|went|travelled)\b[^.;]*?\b(?:(?:19|20)\d\d|last\s+(?:year|month)|ago)\b)"
)

#: Those who act, of whom one speaks: "I", "we", "President Brown and I".
_WITH_ME = re.compile(r"^(?:I|[Ww]e)$|\band I$")
#: How a sentence opens that names its year: "[In 2014], I had the honor of meeting Brown".
_IN_YEAR = re.compile(
    r"^(?:And\s+|Back\s+)*(?:[Ii]n|[Dd]uring)\s+(?:\w+\s+(?:of\s+)?)?(?P<year>(?:19|20)\d\d)\b"
)


def is_earlier(clause: Clause, scene: Scene) -> bool:
    """Whether a clause says that it tells of what was before: "earlier sent a message", "whether he has called"."""
    before = scene.text[max(clause.span.start - 12, 0) : clause.verb_span.end]
    if (_EARLIER if clause.sentence < HEAD else _EARLIER_OR_LAST).search(before):
        return True
    if clause.sentence >= HEAD and clause.tense == "past" and _is_of_last(clause, scene):
        return True
    if any(_WITH_ME.search(phrase.span.quote(scene.text)) for phrase in clause.agent):
        return _is_then(clause, scene) or _is_of_year_gone(clause, scene)
    return False


def _is_of_last(clause: Clause, scene: Scene) -> bool:
    """Whether a later sentence tells of talks of the month or year before: "met with Brown in Oslo last month"."""
    return any(_LAST.search(phrase.span.quote(scene.text)) for phrase in clause.when)


def _is_then(clause: Clause, scene: Scene) -> bool:
    """Whether one who speaks tells of another day, as "That night I spoke with Brown. I spoke with Dupont" does."""
    here: Clause | None = clause
    while here is not None:
        opening = _opening(here, scene)
        if _THEN.match(opening) or _LAST_YEAR.match(opening):
            return True
        here = None if here.when else _said_before(here, scene)
    return False


def _is_of_year_gone(clause: Clause, scene: Scene) -> bool:
    """Whether one who speaks tells of a year gone by: "In 2014, I had the honor of meeting with Brown"."""
    year = _IN_YEAR.match(_opening(clause, scene))
    day = scene.anchor.day
    return year is not None and (day is None or int(year["year"]) < day.year)


def _opening(clause: Clause, scene: Scene) -> str:
    """Return the words of a sentence before the act that a clause tells."""
    opens = max(scene.text.rfind(end, 0, clause.predicate.start) + 1 for end in ".!?\n")
    return scene.text[opens : clause.predicate.start].lstrip()


def _said_before(clause: Clause, scene: Scene) -> Clause | None:
    """Return where the same one said just before that he did the same."""
    for before in reversed(scene.clauses[: clause.id]):
        if clause.sentence - before.sentence > HEAD:
            return None
        mine = any(phrase.head == "i" for phrase in before.agent)
        if mine and before.verb == clause.verb and before.sentence < clause.sentence:
            return before
    return None


def is_described(clause: Clause) -> bool:
    """Whether a dealing is only what a noun is described by: "satisfaction with the talks that he had with Brown"."""
    before = clause.noun_span is not None and clause.noun_span.end <= clause.verb_span.start
    return clause.form == "relative" and clause.noun in DEALINGS and before and clause.modality == "fact"


def is_looked_back_on(clause: Clause, kind: ExchangeKind) -> bool:
    """Whether a visit is only what something else comes after, or came with: "after winding up the visit".

    Also where one says so of himself: "He was in ill health when I visited Kenya", "When I met Brown last month".
    """
    mine = in_first_person(clause)
    looked_back = kind == "visit" and clause.form == "participle" and clause.relation in {"time", "manner"}
    recalled = mine and clause.tense == "past" and clause.relation == "time"
    recalled = recalled and (kind == "visit" or any(map(_is_long_ago, clause.when)))
    return (looked_back or recalled) and clause.modality == "fact"


def _is_long_ago(when: Phrase) -> bool:
    """Whether words of time name a day that is no news: "last month", "two weeks ago", "earlier this year"."""
    return when.head in {"month", "year", "summer", "autumn", "fall", "winter", "spring", "ago", "week"}
