"""What an exchange is for: congratulation, condolence, briefing, consultation …"""

from collections.abc import Iterator, Mapping, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.setting import mentions_death
from communique.exchanges.words import ExchangeWords, PurposeRule
from communique.records import Actor, Clause, Report, Span

#: Purposes that one side has with the other; the others are what both do.
_OF_BOTH = frozenset({"consultation"})


def set_purposes(draft: Draft, clauses: Sequence[Clause], actors: Mapping[str, Actor], report: Report, words: ExchangeWords) -> None:
    """Add the purposes that the clauses of an exchange, and the acts of its sides around them, name."""
    for clause in (*draft.clauses, *draft.acts):
        _add(draft, _named_by(clause, draft, words))
    _add(draft, _named_beside(draft, clauses, words))
    if draft.kind in {"call", "meeting", "visit"}:
        _add_acts_of_both(draft, clauses, words)
    else:
        _add_acts_of_sender(draft, clauses, words)
    _settle(draft, report)


def _add(draft: Draft, found: Iterator[tuple[str, Span, str]]) -> None:
    for purpose, span, why in found:
        draft.add_purpose(purpose, span, why)


def _named_by(clause: Clause, draft: Draft, words: ExchangeWords) -> Iterator[tuple[str, Span, str]]:
    """Yield the purposes that a clause's own words name: "a message of greeting", "congratulated"."""
    for purpose, rule in words.purposes.items():
        if rule.kinds and draft.kind not in rule.kinds:
            continue
        span = _span_of(clause, rule)
        if span is not None:
            yield purpose, span, f"{purpose} by its words"


def _named_beside(draft: Draft, clauses: Sequence[Clause], words: ExchangeWords) -> Iterator[tuple[str, Span, str]]:
    """Yield the purposes of the nouns that other clauses of the same sentence are about: "a briefing on …"."""
    sentences = {clause.sentence for clause in draft.clauses}
    for clause in clauses:
        if clause.sentence not in sentences or clause in draft.clauses or draft.kind != "message":
            continue
        for phrase in clause.agent:
            for purpose, rule in words.purposes.items():
                if phrase.head in rule.nouns and (not rule.kinds or draft.kind in rule.kinds):
                    yield purpose, phrase.head_span, f"{purpose} by its words"


def _span_of(clause: Clause, rule: PurposeRule) -> Span | None:
    if clause.noun in rule.nouns or set(clause.qualifiers) & rule.qualifiers:
        return clause.noun_span
    if clause.verb in rule.verbs:
        return clause.verb_span
    return next((phrase.head_span for phrase in clause.of if phrase.head in rule.nouns), None)


def _add_acts_of_sender(draft: Draft, clauses: Sequence[Clause], words: ExchangeWords) -> None:
    """Add what the sender does in the message: "In the message he extended congratulations"."""
    senders = set(draft.actors.get("from", ()))
    for clause in clauses:
        if clause in draft.clauses or clause.negated or not _speaks(clause, senders):
            continue
        if clause.verb in _PERFORMING or clause.noun is None:
            _add(draft, _named_by(clause, draft, words))


#: Verbs with which a sender does what the noun names: "extended congratulations", "expressed his condolences".
_PERFORMING = frozenset({"extend", "express", "offer", "convey", "send", "voice", "give", "present"})


def _speaks(clause: Clause, senders: set[str]) -> bool:
    return bool(senders & {actor for phrase in clause.agent for actor in phrase.actors})


def _add_acts_of_both(draft: Draft, clauses: Sequence[Clause], words: ExchangeWords) -> None:
    """Add consultation where the sides discuss matters, and what one does to the other."""
    sides = set(draft.actors.get("from", ())) | set(draft.actors.get("to", ()))
    for clause in clauses:
        doers = {actor for phrase in clause.agent for actor in phrase.actors}
        if not doers & sides or clause.negated or clause in draft.clauses:
            continue
        for purpose, span, why in _named_by(clause, draft, words):
            together = len(doers & sides) > 1 or draft.kind != "visit"
            if purpose in _OF_BOTH and together and draft.kind != "visit":
                draft.add_purpose(purpose, span, why)


def _settle(draft: Draft, report: Report) -> None:
    """A death makes sympathy a condolence; the words sent by an envoy are no thanks for him."""
    if "sympathy" in draft.purposes and draft.occasion is not None and mentions_death(draft.occasion.text):
        draft.purposes.discard("sympathy")
        draft.add_purpose("condolence", draft.occasion.span, "sympathy over a death")
    _ = report
