"""Whose an occasion is: whom it names, and whom "his", "its", "your" and "the two countries" mean in it."""

import re
from collections.abc import Callable, Mapping

from communique.exchanges.occasion.case import ARTICLE, AS, WHOSE, Case
from communique.exchanges.occasion_words import EventWords, Owner
from communique.records.actor import ALIVE

_GATHERED = re.compile(r"\b(?:Leaders'?|Presidential|Ministerial|High-Level|Annual)\s*$|\s*\([^)]*\)")
_CAPITALISED = re.compile(r"(?:[A-Z(][\w'()+-]*\s+)+$")
_OF_NAME = re.compile(r"\s+(?:of|on|for|to)\s+(?:the\s+)?([A-Z][\w'-]*(?:\s+[A-Z][\w'-]*)*)")
_OF = re.compile(r"\s+of\s+")
_LEAVES_OFF = re.compile(r",|\s+(?:which|that|who|with|in|on|at|held|during)\b")
_SIDES = 2
#: In a message for one of these purposes the recipient is the one whose occasion it is.
_GLAD = frozenset({"congratulation", "greeting"})


def owners(owner: Owner, found: EventWords, case: Case) -> list[str] | None:
    """Return whose an event is, by names that are the same in every report.

    Args:
        owner: What the entry of the event asks for.
        found: The event in the words of the occasion.
        case: The occasion.

    Returns:
        The names; none for what all have in common; ``None`` where it is not told whose it is.
    """
    return _WAYS[owner](found, case)


def _nobody(found: EventWords, case: Case) -> list[str] | None:  # noqa: ARG001 - one form for all ways
    """Return that it is nobody's own; the New Year of one state is not the one that all have."""
    return None if any(actor.kind == "state" for _, actor in case.named) else []


def _person(found: EventWords, case: Case) -> list[str] | None:
    """Return the first person named before the office, else whom the pronoun means; who died is named."""
    office = AS.search(case.quote)
    end = case.span.start + office.start() if office else case.span.end
    first = next((a for span, a in case.named if a.kind in ALIVE and span.start < end), None)
    if first is not None:
        return [first.name] if first.kind == "person" or first.country is not None else None
    if found.event == "death":
        return None
    return _meant_person(case) if WHOSE.search(case.quote) else _unsaid(found, case, end)


def _meant_person(case: Case) -> list[str] | None:
    """Return the one whom "his" or "your" means, who is the recipient, or "my", who is the sender.

    Where the occasion names another state than his ("his election as secretary of the party"), he is not meant.
    """
    found = WHOSE.search(case.quote)
    if found is None or found[1].lower() in {"its", "our"}:
        return None
    people = case.alive(case.exchange.senders if found[1].lower() == "my" else case.exchange.recipients)
    if len(people) != 1:
        return None
    there = {actor.country for _, actor in case.named if actor.kind in {"state", "body"}} - {None}
    is_his = not there or people[0].country is None or people[0].country in there
    return [people[0].name] if is_his else None


def _unsaid(found: EventWords, case: Case, end: int) -> list[str] | None:
    """Return the state that is elected or that votes, else the one who is congratulated."""
    first = next(((span, actor) for span, actor in case.named if span.start < end), None)
    if found.event == "election" and first is not None and first[1].kind in {"state", "body"}:
        return [case.name_of(first[1])]
    people = case.alive(case.exchange.recipients)
    return [people[0].name] if len(people) == 1 and _GLAD & set(case.exchange.purpose) else None


def _state(found: EventWords, case: Case) -> list[str] | None:  # noqa: ARG001 - one form for all ways
    """Return the first state or body named, else the state that "its" and "the Republic" mean: the one before."""
    for _, actor in case.named:
        if actor.kind in {"state", "people", "body", "group"}:
            return [case.name_of(actor)]
    if case.named and not WHOSE.search(case.quote):
        return None
    theirs, ours = case.states(case.exchange.recipients), case.states(case.exchange.senders)
    strange = set(ours) - set(theirs)  # nobody is congratulated on the sender's own day
    before = max((pair for pair in case.states_before() if pair[1] not in strange), default=None)
    return [before[1]] if before else _only(theirs)


def _sides(found: EventWords, case: Case) -> list[str] | None:  # noqa: ARG001 - one form for all ways
    """Return the two states that are named ("the China-Laos treaty"), else those of both sides of the exchange."""
    named = sorted({case.name_of(actor) for _, actor in case.named if actor.kind == "state"})
    within = sorted(case.full_name(code) for code in case.words.states_in(case.quote.replace("-", " ")))
    both = case.states((*case.exchange.senders, *case.exchange.recipients))
    return next((states for states in (named, within, both) if len(states) == _SIDES), None)


def _place(found: EventWords, case: Case) -> list[str] | None:  # noqa: ARG001 - one form for all ways
    """Return the one state where it happened, by its name or that of a place in it, else the recipient's."""
    codes = {actor.country for _, actor in case.named if actor.kind == "state" and actor.country}
    codes = codes or case.words.states_in(case.quote)
    return _only([case.full_name(code) for code in sorted(codes)] or case.states(case.exchange.recipients))


def _everybody(found: EventWords, case: Case) -> list[str] | None:  # noqa: ARG001 - one form for all ways
    """Return all who are named, with whom the pronoun means: "his visit to China"."""
    names = [case.name_of(actor) for _, actor in case.named if actor.kind != "office"]
    if not any(actor.kind == "person" for _, actor in case.named):
        names = [*(_meant_visitor(case) or ()), *names]
    return names if len(names) >= _SIDES else None


def _meant_visitor(case: Case) -> list[str] | None:
    found = WHOSE.search(case.quote)
    people = case.alive(case.exchange.recipients)
    if found is None or found[1].lower() not in {"his", "her", "your"} or len(people) != 1:
        return None
    return [people[0].name]


def _gathering(found: EventWords, case: Case) -> list[str] | None:
    """Return the body that gathers, where it is known, else the gathering's name: "Summit of the Americas"."""
    before, behind = _name_before(found, case), _OF_NAME.match(case.quote, found.end)
    gathers = _GATHERED.sub("", _GATHERED.sub("", before)).strip()
    for name in (gathers, behind[1] if behind else ""):
        body = case.words.world.body(name)
        if body is not None:
            return [body.name]
    name = f"{before} {case.quote[found.start : found.end]}{behind.group() if behind else ''}"
    return [name.strip()] if before or behind else None


def _name_before(found: EventWords, case: Case) -> str:
    """Return the capitalised words before the event, without its number: "Winter" of "the Ninth Winter Games"."""
    before = _CAPITALISED.search(case.quote[: found.start])
    words = before.group().split() if before else []
    return " ".join(word for word in words if not any(case.words.occasions.numbers_in(word)))


def _words(found: EventWords, case: Case) -> list[str] | None:
    """Return what is opened or signed, in the words of the text."""
    rest = _OF.match(case.quote, found.end)
    if rest is None:
        return None
    words = ARTICLE.sub("", case.quote[rest.end() :])
    return [" ".join(_LEAVES_OFF.split(words)[0].split())]


def _only(names: list[str]) -> list[str] | None:
    return names if len(names) == 1 else None


_WAYS: Mapping[Owner, Callable[[EventWords, Case], list[str] | None]] = {
    "person": _person,
    "state": _state,
    "sides": _sides,
    "place": _place,
    "everybody": _everybody,
    "name": _gathering,
    "words": _words,
    "nobody": _nobody,
}
