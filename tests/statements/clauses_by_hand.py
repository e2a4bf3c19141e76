"""Clauses built by hand: the words are given, and found in the text, so no offset is counted by eye."""

from collections.abc import Iterable
from typing import Any

import msgspec

from communique.records import Actor, ActorKind, Clause, Exchange, Phrase, Report, Span, Statement
from communique.statements import find_statements, load_statement_words

WORDS = load_statement_words()
ROLES = ("agent", "patient", "recipient", "source", "companion", "about", "of", "on_behalf_of", "adjuncts")


class Readout:
    """A report with its actors, clauses and exchanges, built piece by piece."""

    def __init__(self, text: str, *, title: str | None = None, publisher: str | None = None) -> None:
        """Take the text; paragraphs are parted by empty lines."""
        self.text = text
        self.title, self.publisher = title, publisher
        self.actors: list[Actor] = []
        self.clauses: list[Clause] = []
        self.exchanges: list[Exchange] = []

    def span(self, words: str, after: int = 0) -> Span:
        """Return where words first stand behind a place, else where they first stand at all."""
        start = self.text.find(words, after)
        start = start if start >= 0 else self.text.index(words)
        return Span(start, start + len(words))

    def actor(self, name: str, kind: ActorKind = "person", country: str | None = None) -> str:
        """Add an actor with all places that name it, and return its id."""
        number = f"a{len(self.actors) + 1}"
        places = [i for i in range(len(self.text)) if self.text.startswith(name, i)]
        spans = tuple(Span(i, i + len(name)) for i in places)
        self.actors.append(Actor(id=number, kind=kind, name=name, country=country, mentions=spans))
        return number

    def clause(self, words: str, verb: str, said: str, **parts: Any) -> Clause:
        """Add a clause.

        Args:
            words: All its words.
            verb: The lemma of its verb.
            said: The verb as it stands in the text.
            parts: Roles, each as words or (words, actors); content and remainder as words; others as they are.
        """
        whole = self.span(words)
        roles = {role: self._phrases(parts.pop(role), whole.start) for role in ROLES if role in parts}
        content = tuple(self.span(w, whole.start) for w in _several(parts.pop("content", ())))
        remainder = parts.pop("remainder", None)
        noun = parts.get("noun")
        verb_span = self.span(said, whole.start)
        clause = Clause(
            id=len(self.clauses),
            sentence=self.text.count(". ", 0, whole.start),
            paragraph=self.text.count("\n\n", 0, whole.start),
            span=whole,
            predicate=verb_span,
            verb=verb,
            verb_span=verb_span,
            noun_span=self.span(noun, whole.start) if noun else None,
            tense=parts.pop("tense", "past"),
            content=content,
            mood=parts.pop("mood", "finite" if content else None),
            remainder=self.span(remainder, verb_span.end) if remainder else None,
            **roles,
            **parts,
        )
        self.clauses.append(clause)
        return clause

    def _phrases(self, given: Any, after: int) -> tuple[Phrase, ...]:
        words, actors, preposition = (*given, None)[:3] if isinstance(given, tuple) else (given, (), None)
        span = self.span(words, after)
        head = words.split()[-1] if not actors else words
        head_span = Span(span.end - len(head), span.end)
        lemma = head.lower() if actors else _singular(head.lower())
        return (
            Phrase(span=span, head=lemma, head_span=head_span, actors=tuple(actors), preposition=preposition),
        )

    def with_time(self, clause: Clause, words: str, preposition: str) -> Clause:
        """Return a clause with words of time."""
        phrase = self._phrases((words, (), preposition), clause.span.start)
        return msgspec.structs.replace(clause, when=phrase)

    def exchange(self, kind: str, senders: Iterable[str], recipients: Iterable[str], words: str) -> None:
        """Add an exchange that rests on words."""
        self.exchanges.append(
            Exchange(
                id=f"x{len(self.exchanges) + 1}",
                kind=kind,  # type: ignore[arg-type]
                senders=tuple(senders),
                recipients=tuple(recipients),
                evidence=(self.span(words),),
            )
        )

    def statements(self) -> tuple[Statement, ...]:
        """Find the statements."""
        return find_statements(self._report(), self.clauses, self.exchanges, self.actors, WORDS)

    def said(self) -> list[tuple[tuple[str, ...], str | None, str]]:
        """Return (speakers, cue, content) of every statement."""
        return [
            (
                statement.speakers,
                statement.cue.quote(self.text) if statement.cue else None,
                " … ".join(span.quote(self.text) for span in statement.content),
            )
            for statement in self.statements()
        ]

    def _report(self) -> Report:
        paragraphs, start = [], 0
        for words in self.text.split("\n\n"):
            paragraphs.append(Span(start, start + len(words)))
            start += len(words) + 2
        return Report(
            source="readout",
            id="readout",
            text=self.text,
            paragraphs=tuple(paragraphs),
            title=self.title,
            publisher=self.publisher,
        )


def _singular(word: str) -> str:
    """Return the dictionary form of a noun, as far as these tests need it."""
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")


def _several(words: Any) -> tuple[str, ...]:
    return (words,) if isinstance(words, str) else tuple(words)
