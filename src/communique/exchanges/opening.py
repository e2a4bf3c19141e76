"""Talks that open a sentence as the setting or the matter of what it tells: "During a meeting with Brown, …"."""

import re

from communique.records import Clause

#: What stands at the beginning of such a sentence, before the noun of the talks.
_OPENS = re.compile(
    r"(?:^|[.!?:]\s+|\n\s*)(?:[A-Z][\w ]{2,30},\s+)?"
    r"(?:(?:I\s+(?:felt|heard|noted|stressed|emphasi[sz]ed|mentioned|raised|explained|learned|assured)\s+(?:this\s+)?)?"
    r"(?:[Dd]uring|[Aa]t|[Ii]n|[Ii]n the course of|[Aa]s part of)\s+(?:an?|the|my)?\s*"
    r"|[Tt]he\s+(?:[\w-]+\s+){0,2}(?:topics?|agenda|subjects?|focus|themes?|issues?|purpose)\s+of\s+"
    r"(?:the|an?|his|her|my|(?:[A-Z][\w’'-]+\s+){1,3})?\s*)"
    r"(?:(?!previous|recent|last|earlier|first|next|past|future|upcoming|forthcoming|another)[\w-]+\s+){0,3}$"
)
#: What stands before talks after which somebody speaks to the press, and who asks him.
_AFTER = re.compile(r"\b(?:[Aa]fter|[Ff]ollowing)\s+(?:an?\s+|the\s+|his\s+|her\s+)?(?:[\w-]+\s+){0,2}$")
_PRESS = re.compile(r"\b(?:journalists?|reporters?|media|press)\b")
#: What stands between an inverted verb and who is named behind it: "arriving here [on Monday was] a delegation".
_BEHIND_BE = re.compile(r"\w+ing\b[^.;:\n]{0,48}?\b(?:was|were|is|are)\s+(?=the\b|an?\b|[A-Z\d])")
#: What sums up who came.
_ARRIVALS = re.compile(r"Arrivals\s+here\b[^.;:\n]{0,48}?\bincluded?\s+")
#: What may stand before such a verb.
_BEFORE_IT = re.compile(r"(?:^|[.!?]\s+|\n\s*)(?:(?:Also|Meanwhile|Earlier|Besides|Then),?\s+)?$")
#: What stands before talks to come at which something will be done: "will discuss it at their [meeting]".
_AT_NEXT = re.compile(
    r"\b(?:will|shall)\s+(?!not\b)[^;]*\b(?:[Dd]uring|[Aa]t|[Ii]n)\s+their\s+(?:upcoming|forthcoming)\s+(?:\w+\s+){0,2}$"
)
#: Sentences from the start of a report in which an announcing verb may carry the news.
HEAD = 2
#: Sentences from the start of a report that tell its news.
LEAD = 2
#: How far before the noun the sentence may begin.
_NEAR = 140
_LONG_AGO = re.compile(r"\b(?:last|ago|earlier|previous|recent)\b")


def opens_sentence(clause: Clause, text: str) -> bool:
    """Whether a sentence begins with talks as the setting or the matter of what it tells."""
    if clause.form != "nominal" or clause.noun_span is None:
        return False
    if any(_LONG_AGO.search(phrase.span.quote(text).lower()) for phrase in clause.when):
        return False
    before = text[max(0, clause.noun_span.start - _NEAR) : clause.noun_span.start]
    sentence = re.split(r"[.!?]\s", before)[-1]
    to_press = _AFTER.search(before) is not None and _PRESS.search(sentence) is not None
    return to_press or _OPENS.search(before) is not None


def is_set_for_later(clause: Clause, text: str) -> bool:
    """Whether something is put off to talks to come: "will discuss it further during their upcoming [meeting]"."""
    if clause.form != "nominal" or clause.noun_span is None:
        return False
    before = text[max(0, clause.noun_span.start - _NEAR) : clause.noun_span.start]
    return _AT_NEXT.search(re.split(r"[.!?]\s", before)[-1]) is not None


def inverted(clause: Clause, text: str) -> int | None:
    """Return where those are named of whom an inverted sentence tells: "Also arriving here were [Brown and Dupont]".

    So too "Arrivals here on Monday included [Brown and Dupont]".
    """
    if clause.verb == "include" and (sum_ := _ARRIVALS.match(text, clause.span.start)):
        return sum_.end()
    before = text[max(0, clause.verb_span.start - 16) : clause.verb_span.start]
    found = _BEHIND_BE.match(text, clause.verb_span.start)
    return found.end() if found is not None and _BEFORE_IT.search(before) else None


def goes_from_here(clause: Clause, text: str) -> bool:
    """Whether an inverted verb says that one goes from here: "Departing [from here] on Monday were Brown and Lund"."""
    behind = inverted(clause, text)
    return behind is not None and " here" in text[min(clause.span.start, clause.verb_span.start) : behind]
