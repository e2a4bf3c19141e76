"""The cue of a statement: the words that carry it, and what they say."""

from dataclasses import dataclass

from communique.records import Clause, Span

#: The words of a cue, what is said, and how that was found.
Found = tuple[Span, tuple[Span, ...], str]


@dataclass(frozen=True)
class Cue:
    """A clause that carries a statement.

    Attributes:
        clause: The clause.
        name: The entry by which it does ("stress", "express … hope").
        act: The speech act.
        span: The words of the cue.
        content: What is said.
        rule: How the content was found, in words.
        together: Whether those stand with the speaker speak too.
        is_saying: Whether it brings a clause or direct words, which nothing that cannot speak does.
        conveyed: Whether the words can be another's, whose the noun is ("conveyed the greetings of Kim").
        hearsay: Whether it is told in the passive of somebody who need not be named ("is expected to").
    """

    clause: Clause
    name: str
    act: str
    span: Span
    content: tuple[Span, ...]
    rule: str
    together: bool = False
    conveyed: bool = False
    is_saying: bool = False
    hearsay: bool = False


def is_passive(clause: Clause) -> bool:
    """Whether the clause tells first what is said or done: "Hope was expressed", "it was noted by"."""
    by = all(phrase.preposition == "by" for phrase in clause.agent)
    return by and bool(clause.patient) and clause.patient[0].span.start < clause.verb_span.start


def split_opener(rest: Span, openers: tuple[str, ...], text: str) -> tuple[Span, Span] | None:
    """Return the opener that a stretch begins with and what comes after it, or ``None``."""
    words = rest.quote(text)
    start = rest.start + len(words) - len(words.lstrip())
    low = words.lstrip().lower()
    for opener in openers:
        if low.startswith(f"{opener} ") and len(low) > len(opener) + 1:
            end = start + len(opener)
            behind = end + len(text[end : rest.end]) - len(text[end : rest.end].lstrip())
            return Span(start, end), Span(behind, rest.end)
    return None
