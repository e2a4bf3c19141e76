"""Report → cast: the two steps of this stage, one after the other."""

import re
from collections.abc import Iterable

from communique.actors.cast import make_cast
from communique.actors.firm import is_firm
from communique.actors.found import Scene
from communique.actors.scan import scan
from communique.actors.sighting import Sighting
from communique.actors.tokens import Tokens
from communique.actors.words import ActorWords
from communique.records import Cast, Report

_WORD = re.compile(r"[^\W\d_][\w-]{2,}")  # "President-elect" is one word
#: Words that have a capital in a headline in which every word has one, though they may open a sentence, too.
_VERBAL = frozenset({"will", "would", "shall", "have", "has", "had", "been", "talks", "thanks", "wishes"})


def find_actors(report: Report, words: ActorWords) -> Cast:
    """Find who is named in the headline and the body of a report."""
    aliases: dict[str, tuple[str, ...]] = {}
    sightings: list[Sighting] = []
    home = home_of(report, words)
    homonyms = words.world.homonyms_in(f"{report.title or ''} {report.text}", home)
    for number, block in enumerate(report.paragraphs):
        tokens = words.tokeniser.cut(report.text, block.start, block.end)
        loud = block.quote(report.text).isupper()  # as telegrams were
        sightings += _sightings(Scene(words, tokens, aliases, loud, homonyms=homonyms), number)
    if report.byline is not None:
        tokens = words.tokeniser.cut(report.text, report.byline.start, report.byline.end)
        loud = report.byline.quote(report.text).isupper()
        sightings += _sightings(
            Scene(words, tokens, aliases, loud, homonyms=homonyms), len(report.paragraphs) + 1
        )
    sightings += _of_headline(report, words, aliases, _spelt(sightings), homonyms)
    publisher = (report.publisher or "").lower()
    return make_cast(sightings, words, home, words.publishers.get(publisher), head=words.heads.get(publisher))


def _spelt(sightings: Iterable[Sighting]) -> frozenset[tuple[str, ...]]:
    """Return the names of two words and more that a report spells, in small letters."""
    names = (
        s.scene.tokens.lows[slice(*s.found.name)] for s in sightings if s.found.kind in {"person", "bare"}
    )
    return frozenset(tuple(name) for name in names if len(name) > 1)


def _of_headline(
    report: Report,
    words: ActorWords,
    aliases: dict[str, tuple[str, ...]],
    spelt: frozenset[tuple[str, ...]],
    homonyms: frozenset[str],
) -> list[Sighting]:
    """Read the headline last: it knows the names that the body has spelt out."""
    span, title = report.title_span, report.title or ""
    text, start, end = (report.text, span.start, span.end) if span else (title, 0, len(title))
    loud = _every_word_capital(text[start:end], words)
    tokens = words.tokeniser.cut(text, start, end)
    scene = Scene(words, tokens, aliases, loud, spelt if loud else frozenset(), homonyms)
    return _sightings(scene, len(report.paragraphs), outside=span is None)


def _sightings(scene: Scene, block: int, *, outside: bool = False) -> list[Sighting]:
    sentences = _sentence_numbers(scene.tokens)
    return [
        Sighting(found, scene, (block, sentences[found.start]), is_firm(scene, found), outside=outside)
        for found in scan(scene)
    ]


def _sentence_numbers(tokens: Tokens) -> list[int]:
    """Return for every token the number of its sentence in the block."""
    numbers: list[int] = []
    number = 0
    for word in tokens.words:
        numbers.append(number)
        number += word in {".", "!", "?"}
    return numbers


def _every_word_capital(text: str, words: ActorWords) -> bool:
    """Whether a headline is in the manner in which all but the small words have a capital."""
    small = {word.partition("-")[0] for word in _WORD.findall(text) if word[0].islower()}  # "al-Sudani"
    return small <= (words.openers - _VERBAL) | words.particles | {"the"}


def home_of(report: Report, words: ActorWords) -> str | None:
    """Return the state whose office or seat publishes the report: "White House", "President of Ukraine"."""
    name = report.publisher or ""
    tokens = words.tokeniser.cut(name, 0, len(name))
    for at in range(len(tokens)):
        hit = words.states.match(tokens, at)
        if hit is not None and len(hit.worth.codes) == 1:
            return hit.worth.codes[0]
    return None
