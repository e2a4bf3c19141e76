"""What all steps of this stage look at: one report with its clauses, exchanges and actors."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from communique.reading import quotations
from communique.records import Actor, Clause, Exchange, Report, Span
from communique.statements.sentences import sentences
from communique.statements.words import StatementWords

_WITHIN = re.compile(r"(?<=[a-z,] )[A-Z][\w'’-]*\w")


@dataclass(frozen=True)
class Scene:
    """A report as far as it has been read, and the words to read it with."""

    report: Report
    clauses: Sequence[Clause]
    exchanges: Sequence[Exchange]
    actors: Mapping[str, Actor]
    words: StatementWords

    @property
    def text(self) -> str:
        """The report's text."""
        return self.report.text

    @cached_property
    def quoted(self) -> tuple[Span, ...]:
        """Its quoted stretches."""
        return quotations(self.report.text, self.report.paragraphs)

    @cached_property
    def names(self) -> tuple[Span, ...]:
        """Where actors are named, in order."""
        return tuple(sorted({span for actor in self.actors.values() for span in actor.mentions}))

    @cached_property
    def named_at(self) -> Mapping[Span, tuple[str, ...]]:
        """Who is named at each place."""
        found: dict[Span, list[str]] = {}
        for actor in self.actors.values():
            for span in actor.mentions:
                found.setdefault(span, []).append(actor.id)
        return {span: tuple(ids) for span, ids in found.items()}

    @cached_property
    def capitalised(self) -> frozenset[str]:
        """Words that begin with a capital within a sentence: names, though no actor's."""
        return frozenset(_WITHIN.findall(self.text))

    @cached_property
    def known_names(self) -> frozenset[Span]:
        """Where actors are named, to look up."""
        return frozenset(self.names)

    @cached_property
    def by_paragraph(self) -> Mapping[int, tuple[Clause, ...]]:
        """The clauses of each paragraph, in order."""
        found: dict[int, list[Clause]] = {}
        for clause in self.clauses:
            found.setdefault(clause.paragraph, []).append(clause)
        return {number: tuple(clauses) for number, clauses in found.items()}

    def clauses_of(self, paragraph: int) -> tuple[Clause, ...]:
        """Return the clauses of a paragraph."""
        return self.by_paragraph.get(paragraph, ())

    @cached_property
    def _by_place(self) -> tuple[list[int], list[Clause]]:
        ordered = sorted(self.clauses, key=lambda clause: clause.verb_span)
        return [clause.verb_span.start for clause in ordered], ordered

    def clauses_in(self, stretch: Span) -> list[Clause]:
        """Return the clauses whose verb stands in a stretch, in order."""
        starts, ordered = self._by_place
        found = ordered[bisect_left(starts, stretch.start) : bisect_left(starts, stretch.end)]
        return [clause for clause in found if clause.verb_span.end <= stretch.end]

    def group(self, name: str) -> frozenset[str]:
        """Return a group of words."""
        return self.words.groups[name]

    def sentences(self, stretch: Span) -> Iterator[Span]:
        """Yield the sentences of a stretch."""
        return sentences(self.text, stretch, self.names, self.group("abbreviations"))

    def above(self, clause: Clause) -> Iterator[Clause]:
        """Yield the clauses that a clause hangs on, the nearest first."""
        seen = {clause.id}
        while clause.parent is not None and clause.parent not in seen:
            clause = self.clauses[clause.parent]
            seen.add(clause.id)
            yield clause
