"""An editor's own sentences, tried: under ``yes`` the entry must be found, under ``no`` it must not.

1. titles, bodies          the words name an actor of the sentence;
2. event nouns             the noun makes a clause;
3. exchange kinds          an exchange is told by the entry; under ``yes`` it is enough that a clause is;
4. headlines               the sentence holds words of the entry;
5. purposes                an exchange of the sentence has the purpose;
6. occasions               of the events that the words name, the entry is the first;
7. cue verbs and nouns     a statement is carried by the entry;
8. topics                  a statement of the sentence is on the topic;
9. event patterns, stances a clause tells the act, or stands so to one, by the entry.

Where a sentence of 2, 3 or 5 has one of the stand-ins Smith, Dupont, "The ambassador" and France, these are its actors
and no others; else its actors are those that the program finds.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from communique.actors import find_actors
from communique.cli.words_lists import Entry
from communique.events.acts import acts_of
from communique.events.stances import Chain, stance_of
from communique.events.words import PATTERNS
from communique.events.zone import zone_of
from communique.exchanges.kind_order import KINDS
from communique.exchanges.kinds import kind_of
from communique.lexicons.problem import Problem
from communique.pipeline import Findings, Reader
from communique.records import Actor, ActorKind, Cast, Mention, Report, Span, Statement

_STAND_IN = re.compile(r"\b(?:Smith|Dupont|France|The ambassador)\b")
_STAND_INS = (
    Actor(id="Smith", kind="person", name="Smith", country="US"),
    Actor(id="Dupont", kind="person", name="Dupont", country="FR"),
    Actor(id="The ambassador", kind="office", name="The ambassador", country="US"),
    Actor(id="France", kind="state", name="France", country="FR"),
)
_KINDS: Mapping[str, ActorKind] = {actor.id: actor.kind for actor in _STAND_INS}


def failures(reader: Reader, entries: Iterable[Entry]) -> Iterator[Problem]:
    """Yield the sentences that do not hold, with the entries they stand beside."""
    for entry in entries:
        for wanted in ("yes", "no"):
            for sentence in _given(entry, wanted):
                if found_in(reader, entry, sentence, wanted == "yes") != (wanted == "yes"):
                    yield Problem(
                        entry.folder / entry.list, entry.line, _message(entry.key, wanted, sentence)
                    )


def found_in(reader: Reader, entry: Entry, sentence: str, wanted: bool) -> bool:
    """Whether an entry is found in a sentence; where it should be, the weaker sign is enough."""
    name = entry.list.rpartition("/")[2]
    tests = [_TESTS[name], *([_ENOUGH[name]] if wanted and name in _ENOUGH else [])]
    return any(test(reader, entry, sentence) for test in tests)


def _given(entry: Entry, wanted: str) -> list[str]:
    sentences = entry.fields.get(wanted) if entry.list.rpartition("/")[2] in _TESTS else None
    return [one for one in sentences if one] if isinstance(sentences, list) else []


def _message(key: str, wanted: str, sentence: str) -> str:
    found = "not found" if wanted == "yes" else "found"
    return f"{key}: {found} in a sentence that stands under {wanted!r}: {sentence}"


# The sentence as a report


def _report(sentence: str) -> Report:
    return Report(source="sentence", id="sentence", text=sentence, paragraphs=(Span(0, len(sentence)),))


def _findings(reader: Reader, sentence: str) -> Findings:
    places = [(name.group(), Span(*name.span())) for name in _STAND_IN.finditer(sentence)]
    mentions = tuple(
        Mention(span=span, name=span, actors=(name,), kind=_KINDS[name]) for name, span in places
    )
    return reader.stages(_report(sentence), Cast(actors=_STAND_INS, mentions=mentions) if places else None)


# Whether an entry is found in it


def _names_title(reader: Reader, entry: Entry, sentence: str) -> bool:
    actors = find_actors(_report(sentence), reader.actor_words).actors
    return _is_in(entry, [role.title for actor in actors for role in actor.roles])


def _names_body(reader: Reader, entry: Entry, sentence: str) -> bool:
    actors = find_actors(_report(sentence), reader.actor_words).actors
    return _is_in(entry, [actor.name for actor in actors if actor.kind == "body"])


def _is_in(entry: Entry, names: Sequence[str]) -> bool:
    forms = [form.lower() for form in (entry.key, *entry.fields.get("forms", ()))]
    return any(form in name.lower() for form in forms for name in names)


def _makes_clause(reader: Reader, entry: Entry, sentence: str) -> bool:
    return any(clause.noun == entry.key for clause in _findings(reader, sentence).clauses)


def _tells_exchange(reader: Reader, entry: Entry, sentence: str) -> bool:
    return any(x.why.get("kind") == entry.key for x in _findings(reader, sentence).exchanges)


def _fits_clause(reader: Reader, entry: Entry, sentence: str) -> bool:
    clauses = _findings(reader, sentence).clauses
    kinds = [kind_of(clause, reader.exchange_words, sentence) for clause in clauses]
    return any(kind is not None and kind[0] == entry.key for kind in kinds)


def _holds_words(reader: Reader, entry: Entry, sentence: str) -> bool:  # noqa: ARG001 - one form for all tests
    words = [
        (r"(?<!\w)" if word[:1].isalnum() else "") + re.escape(word) for word in entry.fields.get("words", ())
    ]  # "'s dinner" stands behind a name
    return any(re.search(rf"{word}(?!\w)", sentence.lower()) for word in words)


def _has_purpose(reader: Reader, entry: Entry, sentence: str) -> bool:
    return any(entry.key in exchange.purpose for exchange in _findings(reader, sentence).exchanges)


def _names_event(reader: Reader, entry: Entry, sentence: str) -> bool:
    found = reader.exchange_words.occasions.events_in(sentence)
    return bool(found) and found[0].event == entry.key


def _carries_statement(reader: Reader, entry: Entry, sentence: str) -> bool:
    found = reader.stages(_report(sentence))
    return any(is_cue(entry.key, one) for one in found.statements)


def _is_on_topic(reader: Reader, entry: Entry, sentence: str) -> bool:
    return any(entry.key in one.topics for one in reader.stages(_report(sentence)).statements)


def _codes(reader: Reader, entry: Entry, sentence: str) -> bool:
    clauses = _findings(reader, sentence).clauses
    found = Chain(clauses, sentence, reader.coder.words).readings()
    act = entry.fields.get("act")
    return any(entry.key in one.entries and act in {None, one.act} for one in found)


def _fits_pattern(reader: Reader, entry: Entry, sentence: str) -> bool:
    words = reader.coder.words
    for clause in _findings(reader, sentence).clauses:
        zone = zone_of(clause, sentence)
        stance = stance_of(zone, words)
        keys = {act.entry.key for act in acts_of(clause, zone, words)} | {stance.key if stance else ""}
        if entry.key in keys:
            return True
    return False


def is_cue(key: str, statement: Statement) -> bool:
    """Whether a statement is carried by an entry: the cue "express hope" by the entry "hope"."""
    cue = cue_entry(statement)
    return f" {key} " in f" {cue} " or cue.endswith(f" {key}s")


def cue_entry(statement: Statement) -> str:
    """Return the words by which the statement was found: "stress", "express hope"; nothing without a cue."""
    rule = statement.why.get("act", "")
    return rule.removeprefix("entry ").strip("'\"") if rule.startswith("entry ") else ""


_Test = Callable[[Reader, Entry, str], bool]

_TESTS: Mapping[str, _Test] = {
    "titles.yml": _names_title,
    "body_words.yml": _names_body,
    "event_nouns.yml": _makes_clause,
    **{name.rpartition("/")[2]: _tells_exchange for name in KINDS.values()},
    "headlines.yml": _holds_words,
    "purposes.yml": _has_purpose,
    "occasions.yml": _names_event,
    "cue_verbs.yml": _carries_statement,
    "cue_nouns.yml": _carries_statement,
    "topics.yml": _is_on_topic,
    **{f"event_patterns_{name}.yml": _codes for name in PATTERNS},
    "event_stances.yml": _codes,
}

#: What is enough where the entry should be found: of two clauses on one exchange, one names it.
_ENOUGH: Mapping[str, _Test] = {
    **{name.rpartition("/")[2]: _fits_clause for name in KINDS.values()},
    **{f"event_patterns_{name}.yml": _fits_pattern for name in PATTERNS},
    "event_stances.yml": _fits_pattern,
}
