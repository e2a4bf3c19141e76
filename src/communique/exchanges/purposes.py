"""What an exchange is for: congratulation, condolence, briefing, consultation and others."""

from collections.abc import Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.setting import mentions_death
from communique.exchanges.words import ExchangeWords, PurposeRule
from communique.records import Clause, Span

#: Purposes that one side has with the other; the others are what both do.
_OF_BOTH = frozenset({"consultation"})


def set_purposes(draft: Draft, clauses: Sequence[Clause], words: ExchangeWords) -> None:
    """Add the purposes that the clauses of an exchange, and the acts of its sides around them, name."""
    for clause in (*draft.clauses, *draft.acts):
        _add(draft, _named_by(clause, draft, words))
    _add(draft, _named_beside(draft, clauses, words))
    if draft.kind in {"call", "meeting", "visit"}:
        _add_acts_of_both(draft, clauses, words)
    else:
        _add_acts_of_sender(draft, clauses, words)


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


def _named_beside(
    draft: Draft, clauses: Sequence[Clause], words: ExchangeWords
) -> Iterator[tuple[str, Span, str]]:
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
            found = list(_named_by(clause, draft, words))
            _add(draft, iter(found))
            draft.acts.extend([clause] if found else [])


#: Verbs with which a sender does what the noun names: "extended congratulations", "expressed his condolences".
_PERFORMING = frozenset({"extend", "express", "offer", "convey", "send", "voice", "give", "present"})


def _speaks(clause: Clause, senders: set[str]) -> bool:
    return bool(senders & {actor for phrase in clause.agent for actor in phrase.actors})


def _add_acts_of_both(draft: Draft, clauses: Sequence[Clause], words: ExchangeWords) -> None:
    """Add consultation where the sides discuss matters, and the aim of the exchange: "called to congratulate"."""
    sides = set(draft.actors.get("from", ())) | set(draft.actors.get("to", ()))
    named = {clause.id for clause in draft.clauses}
    for clause in clauses:
        doers = {actor for phrase in clause.agent for actor in phrase.actors}
        if not doers & sides or clause.negated or clause in draft.clauses:
            continue
        aim = clause.relation == "purpose" and clause.parent in named
        for purpose, span, why in _named_by(clause, draft, words):
            if aim or (purpose in _OF_BOTH and draft.kind != "visit"):
                draft.add_purpose(purpose, span, why)
                draft.acts.extend([clause] if aim else [])


def settle_sympathy(draft: Draft) -> None:
    """Make sympathy over a death a condolence."""
    if "sympathy" in draft.purposes and draft.occasion is not None and mentions_death(draft.occasion.text):
        draft.purposes.discard("sympathy")
        draft.add_purpose("condolence", draft.occasion.span, "sympathy over a death")
