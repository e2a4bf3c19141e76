"""The clauses that name an exchange."""

import re

from communique.exchanges.first_person import in_first_person
from communique.exchanges.opening import LEAD, is_set_for_later, opens_sentence
from communique.exchanges.words import ExchangeWords, KindRule
from communique.records import Clause

_WORD = re.compile(r"[\w-]+")
#: How far before an infinitive it may be told how one does it: "was [glad to] see".
_MOOD = 16
#: What is told of somebody who was named, and not of the act: "received Brown, [who is here on an official visit]".
_ASIDE = re.compile(r",\s+who(?:se|m)?\b.*", re.DOTALL)


def kind_of(clause: Clause, words: ExchangeWords, text: str) -> tuple[str, KindRule] | None:
    """Return the name and the rule of the exchange that a clause tells of, or ``None``."""
    for name, rule in words.kinds_by_verb(clause.verb, nominal=clause.form == "nominal"):
        if _fits(clause, rule, words, text):
            return name, rule
    return None


def _fits(clause: Clause, rule: KindRule, words: ExchangeWords, text: str) -> bool:
    return (
        _fits_noun(clause, rule)
        and (not rule.agents or any(phrase.head in rule.agents for phrase in clause.agent))
        and (not rule.finite or clause.form == "finite")
        and (not rule.lead or clause.sentence < LEAD or _is_later(clause, rule, text))
        and (not rule.tense or _tense(clause) in rule.tense)
        and all(any(phrase.actors for phrase in getattr(clause, role)) for role in rule.needs)
        and (not rule.sole or all(phrase.actors for phrase in clause.patient[1:]))
        and _fits_words(clause, rule, text)
        and (rule.thing is None or rule.thing == is_about_thing(clause))
        and (rule.asks is None or rule.asks == _asks(clause))
        and (not rule.to_state or _leads_to_state(clause, words, text))
        and not (rule.root and clause.parent is not None)
        and not (rule.status == "planned" and clause.negated)  # "no call is planned"
        and not _carries_for_itself(clause, rule)
    )


def _is_later(clause: Clause, rule: KindRule, text: str) -> bool:
    """Whether a later sentence tells of talks by its setting: "During a meeting with Brown, he said …"."""
    if rule.verbs or rule.kind not in {"call", "meeting"}:
        return False
    return (bool(clause.companion) and opens_sentence(clause, text)) or is_set_for_later(clause, text)


def _leads_to_state(clause: Clause, words: ExchangeWords, text: str) -> bool:
    """Whether a phrase with "to" names a state or its capital, not only a house in it."""
    phrases = (phrase for phrase in clause.recipient if phrase.preposition == "to")
    return any(words.names_land(phrase.span.quote(text)) for phrase in phrases)


def _fits_noun(clause: Clause, rule: KindRule) -> bool:
    if not rule.nouns:
        return clause.noun is None
    if clause.noun not in rule.nouns:
        return False
    before = set(clause.qualifiers)
    return bool(not rule.qualifiers or before & rule.qualifiers) and not before & rule.unless


def _fits_words(clause: Clause, rule: KindRule, text: str) -> bool:
    if not rule.words and not rule.without:
        return True
    told = _ASIDE.sub("", clause.span.quote(text))
    stands = f" {' '.join(_WORD.findall(told.lower()))} "
    mood = text[max(0, clause.span.start - _MOOD) : clause.span.start] if clause.form == "infinitive" else ""
    wide = f" {' '.join(_WORD.findall(mood.lower()))}{stands}"
    return (not rule.words or any(f" {word} " in wide for word in rule.words)) and not any(
        f" {word} " in stands for word in rule.without
    )


def is_about_thing(clause: Clause) -> bool:
    """Whether the object of a clause names nobody: "met the target"."""
    return bool(clause.patient) and not any(phrase.actors for phrase in clause.patient)


def _asks(clause: Clause) -> bool:
    """Whether a clause asks for something: "called on him to help", "for help"; not "called on him today"."""
    return any(phrase.preposition == "for" for phrase in clause.about) or bool(
        clause.content and not clause.when
    )


def is_ahead(clause: Clause) -> bool:
    """Whether a clause tells of what is still to come: "will meet", "agreed to meet again"."""
    return _tense(clause) == "future"


def _tense(clause: Clause) -> str | None:
    return "future" if clause.modality == "plan" else clause.tense


def _carries_for_itself(clause: Clause, rule: KindRule) -> bool:
    """Whether a rule for an envoy meets a clause whose agent is the sender: "Xi conveyed his greetings"."""
    if "agent" not in rule.parties.get("conveyed_by", ()):
        return False
    if in_first_person(clause):
        return True  # "I conveyed the sympathy of the Australian people": it is I who write, for them
    senders = {actor for phrase in clause.source for actor in phrase.actors}
    return bool(senders & {actor for phrase in clause.agent for actor in phrase.actors})
