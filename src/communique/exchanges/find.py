"""Clauses → the exchanges of a report."""

from collections.abc import Iterator, Mapping, Sequence

from communique.exchanges.assemble import attach, join
from communique.exchanges.conveyed import set_receivers
from communique.exchanges.dates import Anchor
from communique.exchanges.draft import Draft
from communique.exchanges.headline import joint_statement
from communique.exchanges.kinds import kind_of
from communique.exchanges.parties import fill_parties, is_between_states
from communique.exchanges.purposes import set_purposes, settle_sympathy
from communique.exchanges.setting import set_date, set_occasion, set_place
from communique.exchanges.status import is_looked_back_on, is_told, start_of_transcript, status_of
from communique.exchanges.words import ExchangeWords, KindRule
from communique.records import Actor, Clause, Exchange, Report


def find_exchanges(
    report: Report, clauses: Sequence[Clause], actors: Sequence[Actor], words: ExchangeWords
) -> tuple[Exchange, ...]:
    """Find the exchanges that a report tells of.

    Args:
        report: The report.
        clauses: Its clauses, in order.
        actors: Its actors.
        words: The word lists.

    Returns:
        The exchanges, in the order of the clauses that name them.
    """
    cast = {actor.id: actor for actor in actors}
    anchor = Anchor.of(report)
    joined = join(_drafts(report, clauses, cast, words), cast)
    drafts = [draft for draft in joined if is_between_states(draft, cast, report, words)]
    announced = joint_statement(report, clauses, cast)
    if announced is not None and not any(draft.kind == "joint_statement" for draft in drafts):
        drafts.insert(0, announced)
    attach(drafts, clauses, report.text)
    before: Draft | None = None
    for draft in drafts:
        draft.status = status_of(draft, anchor)
        set_date(draft, clauses, report, anchor, before)
        before = draft
        draft.status = status_of(draft, anchor)
        set_place(draft, cast, report)
        set_purposes(draft, clauses, words)
        set_occasion(draft, clauses, report)
        settle_sympathy(draft)
    set_receivers(drafts, cast)
    return tuple(draft.finished(number) for number, draft in enumerate(drafts, 1))


def _drafts(
    report: Report, clauses: Sequence[Clause], cast: Mapping[str, Actor], words: ExchangeWords
) -> Iterator[Draft]:
    spoken = start_of_transcript(report)
    for clause in clauses:
        if clause.paragraph >= spoken or not is_told(clause, clauses):
            continue
        found = kind_of(clause, words, report.text)
        if found is not None and not is_looked_back_on(clause, found[1].kind):
            name, rule = found
            draft = Draft(rule.kind, name, [clause], status=rule.status, speech_act=rule.speech_act)
            fill_parties(draft, clause, rule, clauses, cast)
            draft.note("kind", (clause.predicate,), name)
            yield from _both_ways(draft, rule)


def _both_ways(draft: Draft, rule: KindRule) -> Iterator[Draft]:
    """Yield a draft, and its mirror where both sides do the same to each other."""
    yield draft
    if rule.reciprocal and draft.actors.get("to"):
        mirror = Draft(draft.kind, draft.rule, list(draft.clauses), draft.status, speech_act=draft.speech_act)
        mirror.actors = {"from": draft.actors["to"], "to": draft.actors["from"]}
        mirror.why = dict(draft.why)
        mirror.words = {name: set(spans) for name, spans in draft.words.items()}
        yield mirror
