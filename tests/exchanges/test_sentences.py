"""The sentences of ``exchange_kinds.yml``, read by the real parser: an editor's own sentences decide."""

import re

import pytest

from communique.clauses import find_clauses, load_clause_words, resolve
from communique.exchanges import find_exchanges, load_exchange_words
from communique.exchanges.kinds import kind_of
from communique.parse import load_parser, parse_report
from communique.parse.build import Parser
from communique.records import Actor, Cast, Clause, Mention, Report, Span
from communique.settings import Settings

WORDS = load_exchange_words()
CLAUSE_WORDS = load_clause_words()
_NAMES = re.compile(r"\b(?:Smith|Dupont|France|The ambassador)\b")
ACTORS = (
    Actor(id="Smith", kind="person", name="Smith", country="US"),
    Actor(id="Dupont", kind="person", name="Dupont", country="FR"),
    Actor(id="The ambassador", kind="office", name="The ambassador", country="US"),
    Actor(id="France", kind="state", name="France", country="FR"),
)
KINDS = {actor.id: actor.kind for actor in ACTORS}


@pytest.fixture(scope="module")
def parser() -> Parser:
    """Return the parser."""
    return load_parser(Settings())


def report_of(sentence: str) -> Report:
    """Return a sentence as a report."""
    return Report(source="x", id="x", text=sentence, paragraphs=(Span(0, len(sentence)),))


def clauses_of(sentence: str, parser: Parser) -> tuple[Clause, ...]:
    """Return the clauses of a sentence whose names are known."""
    places = [(name.group(), Span(*name.span())) for name in _NAMES.finditer(sentence)]
    mentions = tuple(Mention(span=span, name=span, actors=(name,), kind=KINDS[name]) for name, span in places)
    paragraphs = parse_report(report_of(sentence), Cast(actors=ACTORS, mentions=mentions), parser)
    return resolve(find_clauses(sentence, paragraphs, CLAUSE_WORDS), ACTORS, sentence, CLAUSE_WORDS)[0]


@pytest.mark.parametrize(("name", "sentence"), [(n, s) for n, rule in WORDS.kinds.items() for s in rule.yes])
def test_a_sentence_that_must_match_does(name: str, sentence: str, parser: Parser) -> None:
    """Each "yes" sentence is read by its entry."""
    found = [kind_of(clause, WORDS, sentence) for clause in clauses_of(sentence, parser)]
    assert name in [hit[0] for hit in found if hit is not None]


@pytest.mark.parametrize(("name", "sentence"), [(n, s) for n, rule in WORDS.kinds.items() for s in rule.no])
def test_a_sentence_that_must_not_match_does_not(name: str, sentence: str, parser: Parser) -> None:
    """No "no" sentence is read by its entry."""
    found = find_exchanges(report_of(sentence), clauses_of(sentence, parser), ACTORS, WORDS)
    assert name not in [exchange.why["kind"] for exchange in found]


@pytest.mark.parametrize("name", list(WORDS.kinds))
def test_every_entry_has_sentences_of_both_sorts(name: str) -> None:
    """An entry without sentences can't be told from a wrong one."""
    assert WORDS.kinds[name].yes
    assert WORDS.kinds[name].no


def _reads(name: str, headline: str) -> bool:
    words = headline.lower()
    return any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", words) for word in WORDS.headlines[name].words)


@pytest.mark.parametrize(
    ("name", "headline"), [(n, h) for n, rule in WORDS.headlines.items() for h in rule.yes]
)
def test_a_headline_that_must_match_does(name: str, headline: str) -> None:
    """Each "yes" headline holds the words of its entry."""
    assert _reads(name, headline)


@pytest.mark.parametrize(
    ("name", "headline"), [(n, h) for n, rule in WORDS.headlines.items() for h in rule.no]
)
def test_a_headline_that_must_not_match_does_not(name: str, headline: str) -> None:
    """No "no" headline does."""
    assert not _reads(name, headline)
