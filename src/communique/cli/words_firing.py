"""Which entries of the word lists fire in a sentence, where each stands, and what came of it.

Titles, bodies and states are looked up in the words; event nouns, prepositions and exchange kinds in the clauses;
purposes, cues and speech acts in what was read.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, TypeVar

from communique.actors import ActorWords
from communique.actors.phrases import Phrases
from communique.cli.names import listed
from communique.cli.words_lists import Entry
from communique.cli.words_sentences import cue_entry
from communique.events.stances import Chain
from communique.events.words import PATTERNS
from communique.exchanges.kind_order import KINDS
from communique.exchanges.kinds import kind_of
from communique.lexicons.world import forms
from communique.pipeline import Findings, Reader
from communique.records import Actor, Clause, Exchange, Phrase, Report, Span, Statement

Worth = TypeVar("Worth")

#: The roles of a clause in the order in which they are told.
ROLES = (
    "agent", "patient", "recipient", "source", "via", "on_behalf_of", "companion", "about", "of", "occasion",
    "when", "where", "complement", "adjuncts",
)  # fmt: skip


class Firing(NamedTuple):
    """An entry that fires: its list and key, the words it stands in, and what came of it."""

    list: str
    key: str
    span: Span
    outcome: str


def firings(report: Report, found: Findings, reader: Reader) -> list[Firing]:
    """Return the entries that fire in a report, in the order of the stages and of the text."""
    stages = (
        _in_words(report, found.actors, reader.actor_words),
        _in_clauses(report, found, reader),
        _in_exchanges(found.exchanges),
        _in_statements(found.statements, reader),
        _in_events(report, found, reader),
    )
    return [one for stage in stages for one in sorted(dict.fromkeys(stage), key=lambda one: one.span)]


# Words that name actors


def _in_words(report: Report, actors: Iterable[Actor], words: ActorWords) -> Iterator[Firing]:
    for span, title in _hits(report, words.titles, words):
        yield Firing("en/titles.yml", title.key, span, _title(span, actors))
    for span, noun in _hits(report, words.body_nouns, words):
        if noun.lower or span.quote(report.text)[:1].isupper():
            yield Firing("en/body_words.yml", noun.key, span, _name(span, actors))
    for span, body in _hits(report, words.bodies, words):
        yield Firing("world/bodies.csv", body.id, span, _name(span, actors))
    for span, state in _hits(report, words.states, words):
        yield Firing("world/country_names.csv", span.quote(report.text), span, " or ".join(state.codes))


def _hits(report: Report, phrases: Phrases[Worth], words: ActorWords) -> Iterator[tuple[Span, Worth]]:
    """Yield where the phrases of a list stand, the longest at each place."""
    tokens, at = words.tokeniser.cut(report.text, 0, len(report.text)), 0
    while at < len(tokens):
        hit = phrases.match(tokens, at)
        if hit is not None:
            yield Span(tokens.starts[at], tokens.ends[hit.end - 1]), hit.worth
        at = hit.end if hit is not None else at + 1


def _title(span: Span, actors: Iterable[Actor]) -> str:
    held = [actor.name for actor in actors if any(role.span.holds(span) for role in actor.roles)]
    return f"title of {listed(held)}" if held else _name(span, actors)


def _name(span: Span, actors: Iterable[Actor]) -> str:
    named = [actor.name for actor in actors if any(place.holds(span) for place in actor.mentions)]
    return f"in the name of {listed(named)}" if named else "names nobody here"


# Words that make clauses and tell of exchanges


def _in_clauses(report: Report, found: Findings, reader: Reader) -> Iterator[Firing]:
    for clause in found.clauses:
        if clause.noun is not None and clause.noun_span is not None:
            with_verb = f"one predicate with {clause.verb!r}" if clause.verb else "a predicate by itself"
            yield Firing("en/event_nouns.yml", clause.noun, clause.noun_span, with_verb)
        yield from _prepositions(report, clause, reader)
        kind = kind_of(clause, reader.exchange_words, report.text)
        if kind is not None:
            outcome = _told(kind[0], clause, found.exchanges)
            yield Firing(KINDS[kind[1].kind], kind[0], clause.predicate, outcome)


def _prepositions(report: Report, clause: Clause, reader: Reader) -> Iterator[Firing]:
    for role, phrase in phrases_of(clause):
        word = phrase.preposition or ""
        start = report.text.lower().rfind(word, 0, phrase.span.start) if word else -1
        if start >= 0 and word in reader.clause_words.prepositions:
            outcome = f"{role_name(role)}: {phrase.span.quote(report.text)}"
            yield Firing("en/prepositions.yml", word, Span(start, start + len(word)), outcome)


def _told(name: str, clause: Clause, exchanges: Iterable[Exchange]) -> str:
    told = [x.id for x in exchanges if x.why.get("kind") == name and clause.span in x.evidence]
    joined = [x.id for x in exchanges if clause.span in x.evidence]
    return f"tells of {listed(told or joined)}" if told or joined else "fits, but no exchange came of it"


def phrases_of(clause: Clause) -> Iterator[tuple[str, Phrase]]:
    """Yield the phrases of a clause with their roles."""
    for role in ROLES:
        yield from ((role, phrase) for phrase in getattr(clause, role))


def role_name(role: str) -> str:
    """Return a role as people write it: "on behalf of"."""
    return role.replace("_", " ")


# Words that say what for, and carry what is said


def _in_exchanges(exchanges: Iterable[Exchange]) -> Iterator[Firing]:
    for exchange in exchanges:
        for purpose in exchange.purpose:
            for span in exchange.fields.get("purpose", ()):
                yield Firing("en/exchanges/purposes.yml", purpose, span, f"purpose of {exchange.id}")
        occasion = exchange.occasion
        if occasion is not None and occasion.form is not None and occasion.span is not None:
            form = occasion.form
            outcome = f"{form.key}: occasion of {exchange.id}"
            yield Firing("en/exchanges/occasions.yml", form.event, occasion.span, outcome)


def _in_statements(statements: Iterable[Statement], reader: Reader) -> Iterator[Firing]:
    words = reader.statement_words
    for one in statements:
        if one.cue is None:
            continue
        cue = cue_entry(one)
        verb, noun = words.verb(cue), cue.rpartition(" ")[2]
        if verb is not None:
            yield Firing("en/cue_verbs.yml", words.misread.get(cue, cue), one.cue, f"carries {one.id}")
        elif key := next((n for n in (noun, noun.removesuffix("s")) if n in words.nouns), None):
            yield Firing("en/cue_nouns.yml", key, one.cue, f"carries {one.id}")
        yield Firing("en/speech_acts.yml", one.act, one.cue, f"act of {one.id}")
        for topic in one.topics:
            yield Firing("en/topics.yml", topic, one.content[0], f"topic of {one.id}")


def _in_events(report: Report, found: Findings, reader: Reader) -> Iterator[Firing]:
    lists = {
        key: f"en/event_patterns_{name}.yml"
        for name in PATTERNS
        for key in reader.coder.words.keys_of.get(name, ())
    }
    for one in Chain(found.clauses, report.text, reader.coder.words).readings():
        code = one.code(reader.coder.words.codebook)
        for key in one.entries:
            outcome = f"{code}, {one.stance}" if one.stance else f"{code}"
            yield Firing(
                lists.get(key, "en/event_stances.yml"), key, one.clause.predicate, f"codes {outcome}"
            )


# Where the entries stand


def places(entries: Iterable[Entry]) -> Mapping[tuple[str, str], Entry]:
    """Return the entries by list and key; those of states and bodies by every form of a name, or by their id."""
    found: dict[tuple[str, str], Entry] = {}
    for entry in entries:
        name = entry.fields.get("name", "")
        keys = [entry.key]
        if entry.list == "world/country_names.csv":
            keys = forms(name)
        for key in keys:
            found.setdefault((entry.list, key), entry)
    return found
