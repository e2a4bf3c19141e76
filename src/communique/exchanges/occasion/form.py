"""The normal form of an occasion, in which its paraphrases are one.

"The 64th anniversary of the founding of the DPRK" and "the DPRK's 64th founding anniversary" both are the 64th
anniversary of founding of one state. The form is made of

1. the event: of the entries of ``occasions.yml`` the one whose words come first, outside of the names of actors;
2. its number, and whether it is an anniversary of the event;
3. whose it is: the actors that the occasion names, else those that "its", "his", "your" and "the two countries" mean;
4. the office that it gives: "as President of Ireland".

There is none where the words name no event, or two; and none where it is not told whose the event is.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from communique.exchanges.occasion.case import ARTICLE, AS, Case
from communique.exchanges.occasion.owner import owners
from communique.exchanges.occasion_words import EventWords, OccasionRule
from communique.exchanges.words import ExchangeWords
from communique.records import Actor, Exchange, OccasionForm, Span

#: What says that the day of an event comes round.
_RETURNS = re.compile(
    r"\b(?:anniversar(?:y|ies)|\w*centenary|\w*centennial|\d+ years (?:of|since))\b", re.IGNORECASE
)
_AND = re.compile(r"\band\s+(?:\S+\s+){0,6}$", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_OFFICE_ENDS = re.compile(r"\s+(?:in|at|and|on|under)\b|,|\(")
_OFFICE_OF = re.compile(r"\s+(?:of|for)\s+")
_FOREIGN = re.compile(
    r"minister\s+(?:of|for)\s+foreign\s+affairs|minister\s+of\s+external\s+affairs", re.IGNORECASE
)
_ANNIVERSARY_OF = re.compile(r"anniversary of (?:the )?(?:\w+ )?$", re.IGNORECASE)
_ITS_ANNIVERSARY = re.compile(r"['’]s?\s+(?:\S+\s+)?anniversary\s*$", re.IGNORECASE)
_DAY_OF = re.compile(r"(?:the )?day of (?:the )?", re.IGNORECASE)
_ITS = re.compile(r"\b(?:its|our)\b", re.IGNORECASE)
#: The event is told in the first words of an occasion; what comes late in a long clause is not what it is on.
_FIRST = 8
_BODIES = frozenset({"state", "body", "people"})
_TEENS = frozenset({11, 12, 13})
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def form_of(
    exchange: Exchange, text: str, actors: Mapping[str, Actor], words: ExchangeWords, title: str = ""
) -> OccasionForm | None:
    """Return the normal form of the occasion of an exchange, or ``None`` where none can be made.

    Args:
        exchange: The exchange; its sides are whom "his", "your" and "the two countries" mean.
        text: The report.
        actors: Its actors by id.
        words: The word lists.
        title: The source's own headline, which may alone have the occasion.
    """
    occasion = exchange.occasion
    if occasion is None:
        return None
    if occasion.span is not None:
        case = Case(exchange, occasion.span, text, actors, words)
    else:
        case = Case(exchange, occasion.in_title or Span(0, 0), title, _named_in(title, actors), words)
    found = _event(case)
    if found is None:
        return None
    found = _for_bodies(found, case)
    rule = words.occasions.rules[found.event]
    of = owners(rule.of, found, case)
    return _form(rule, found, of, case) if of is not None else None


def _named_in(title: str, actors: Mapping[str, Actor]) -> Mapping[str, Actor]:
    """Return the actors with the places where a headline has one of their names."""
    return {
        id_: msgspec.structs.replace(
            actor,
            mentions=tuple(
                Span(*found.span())
                for name in (actor.name, *actor.aliases)
                for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", title)
            ),
        )
        for id_, actor in actors.items()
    }


def _form(rule: OccasionRule, found: EventWords, of: Iterable[str], case: Case) -> OccasionForm:
    anniversary = rule.of != "nobody" and (found.day or bool(_RETURNS.search(case.quote)))
    number = _number(rule, found, case, anniversary=anniversary)
    office = _office(case, found.start) if rule.office else None
    whose = tuple(sorted(dict.fromkeys(of)))
    name = f"anniversary of {found.event}" if anniversary else found.event
    if number is not None:
        name = f"{name} {number}" if rule.numbered == "year" else f"{ordinal(number)} {name}"
    return OccasionForm(
        key=" · ".join((name, *whose, *([office] if office else []))),
        event=found.event,
        anniversary=anniversary,
        number=number,
        of=whose,
        office=office,
    )


def ordinal(number: int) -> str:
    """Return a number as an ordinal: 64 as "64th"."""
    return f"{number}{'th' if number % 100 in _TEENS else _ENDINGS.get(number % 10, 'th')}"


# The event


def _event(case: Case) -> EventWords | None:
    """Return the event that the words outside of names tell of, if it is one."""
    found = case.words.occasions.events_in(case.masked) or _within_names(case)
    returns = list(_RETURNS.finditer(case.quote))
    if not found:
        return _by_owner(case, returns)
    first, *others = found
    if any(_AND.search(case.quote[first.end : other.start]) for other in others) or len(returns) > 1:
        return None
    late = len(case.masked[: first.start].split()) > _FIRST and not returns
    return None if late and case.words.occasions.rules[first.event].of != "place" else first


def _within_names(case: Case) -> Sequence[EventWords]:
    """Return the gatherings in whose names the event stands: "the Eighth Congress of the Party"."""
    found = case.words.occasions.events_in(case.quote)
    return [hit for hit in found if case.words.occasions.rules[hit.event].numbered == "ordinal"]


def _by_owner(case: Case, returns: Sequence[re.Match[str]]) -> EventWords | None:
    """Return the founding of the state or body whose anniversary is told without more, or the day of a state."""
    for span, actor in case.named:
        before, behind = case.text[case.span.start : span.start], case.text[span.end : case.span.end]
        if actor.kind not in {"state", "body"}:
            continue
        if len(returns) == 1 and (_ANNIVERSARY_OF.search(before) or _ITS_ANNIVERSARY.match(behind)):
            return EventWords("founding", True, *returns[0].span())
        if actor.kind == "state" and _DAY_OF.fullmatch(before):
            return EventWords("national day", False, 0, len(before))
    return None


def _for_bodies(found: EventWords, case: Case) -> EventWords:
    """Return the event as it is for a state or a body: its birthday is that of its founding."""
    rule = case.words.occasions.rules[found.event]
    kinds = [actor.kind for _, actor in case.named]
    of_body = kinds[0] in _BODIES if kinds else _ITS.search(case.quote)
    return found._replace(event=rule.of_body) if rule.of_body and of_body else found


# Number and office


def _number(rule: OccasionRule, found: EventWords, case: Case, *, anniversary: bool) -> int | None:
    if rule.numbered == "year":
        year = _YEAR.search(case.quote)
        return int(year.group()) if year else None
    if not anniversary and rule.numbered is None:
        return None
    returns = _RETURNS.search(case.quote)
    end = max(found.end, returns.end() if returns else 0)
    return next(
        (number for number, start in case.words.occasions.numbers_in(case.quote) if start <= end), None
    )


def _office(case: Case, start: int) -> str | None:
    """Return the office that stands behind "as" after the event, without its state."""
    found = AS.search(case.quote, start)
    if found is None:
        return None
    words = case.quote[found.end() :]
    if _FOREIGN.search(words):
        return "foreign minister"
    title, *fields = _OFFICE_OF.split(_OFFICE_ENDS.split(words)[0])
    kept = (word for word in ARTICLE.sub("", title).split() if not _names_state(word, case))
    return " of ".join((" ".join(kept), *_own_fields(fields, case))).lower() or None


def _own_fields(fields: Iterable[str], case: Case) -> Iterator[str]:
    """Yield what an office is for, until a state or a body is named that it is of: "minister of State", of no state."""
    for field in fields:
        if ARTICLE.match(field) or _names_state(field, case) or case.words.world.body(field):
            return
        yield field


def _names_state(words: str, case: Case) -> bool:
    return bool(case.words.states_in(words.removesuffix("'s")))
