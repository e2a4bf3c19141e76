"""The purposes that the words of a clause name."""

import re
from collections.abc import Iterable, Iterator

from communique.exchanges.draft import Draft
from communique.exchanges.purposes.substance import Found
from communique.exchanges.scene import Scene
from communique.exchanges.words import PurposeRule
from communique.records import Clause, Span

#: What stands behind a feeling that is shown to somebody, or for something.
_TOWARDS = re.compile(r"\s+(?:to|for)\b")
#: Verbs that say what somebody feels.
_FEELING = frozenset({"be", "feel", "remain"})


def add_found(draft: Draft, found: Iterable[Found]) -> None:
    """Add purposes to an exchange, each with its words and why."""
    for purpose, span, why in found:
        draft.add_purpose(purpose, span, why)


def named_by(clause: Clause, draft: Draft, scene: Scene) -> Iterator[Found]:
    """Yield the purposes that a clause's own words name: "a message of greeting", "congratulated"."""
    for purpose, rule in _rules(draft, scene):
        span = _span_of(clause, rule) or _felt(clause, rule, scene)
        span = span or (_answered(clause, rule, scene) if purpose == "reply" else None)
        if span is not None:
            yield purpose, span, f"{purpose} by its words"


def _rules(draft: Draft, scene: Scene) -> Iterator[tuple[str, PurposeRule]]:
    for purpose, rule in scene.words.purposes.items():
        if not rule.kinds or draft.kind in rule.kinds:
            yield purpose, rule


def named_beside(draft: Draft, scene: Scene) -> Iterator[Found]:
    """Yield the purposes of the nouns that other clauses of the same sentence are about: "a briefing on …"."""
    sentences = {clause.sentence for clause in draft.clauses}
    beside = [c for c in scene.clauses if c.sentence in sentences and c not in draft.clauses]
    for phrase in (phrase for clause in beside for phrase in clause.agent):
        for purpose, rule in _rules(draft, scene):
            if phrase.head in rule.nouns:
                yield purpose, phrase.head_span, f"{purpose} by its words"


def _span_of(clause: Clause, rule: PurposeRule) -> Span | None:
    if clause.noun in rule.nouns or set(clause.qualifiers) & rule.qualifiers:
        return clause.noun_span
    if clause.verb in rule.verbs:
        return clause.verb_span
    return next((phrase.head_span for phrase in clause.of if phrase.head in rule.nouns), None)


def _felt(clause: Clause, rule: PurposeRule, scene: Scene) -> Span | None:
    """Return the words that say what the sender feels towards somebody, or for what: "I am grateful to you"."""
    felt = clause.complement if clause.verb in _FEELING and clause.noun is None else ()
    places = (phrase.head_span for phrase in felt if phrase.head in rule.feelings)
    return next((place for place in places if _TOWARDS.match(scene.text, place.end)), None)


def _answered(clause: Clause, rule: PurposeRule, scene: Scene) -> Span | None:
    """Return the words that name what a message answers: "sent a message in reply to his [letter]"."""
    answering = {f"in {noun} to" for noun in rule.nouns}
    sent = scene.words.kinds["send-message"].nouns
    behind = (p for p in clause.adjuncts if p.preposition in answering and p.head in sent)
    return next((phrase.head_span for phrase in behind), None)
