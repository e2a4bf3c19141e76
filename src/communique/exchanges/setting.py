"""The day, the place and the occasion of an exchange."""

import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from communique.exchanges.dates import Anchor, work_out, work_out_at
from communique.exchanges.draft import Draft
from communique.records import Actor, Clause, Occasion, Phrase, Place, Report, Span

#: Prepositions whose phrase names the occasion of words sent to somebody.
_FOR_WORDS = frozenset({"on", "for", "over", "upon", "regarding", "concerning", "about"})
#: Kinds whose "on …" is an occasion; that of talks is a matter.
_SENT = frozenset({"message", "gift"})
#: Heads of phrases with "on" and "for" that are no occasion: "on behalf", "on my way home".
_NO_OCCASION = frozenset(
    {"behalf", "way", "side", "part", "basis", "hand", "trip", "tour", "purpose", "time"}
)
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_DEATH = re.compile(
    r"\b(?:died?|death|deaths|demise|passing|passed away|killed|loss of (?:life|lives|human)|dead|assassination|murder|"
    r"victims|casualties|deceased)\b",
    re.IGNORECASE,
)


def set_date(
    draft: Draft, clauses: Sequence[Clause], report: Report, anchor: Anchor, before: Draft | None = None
) -> None:
    """Work out the day from the words of time in the clauses, else in the clause they hang on, else in the title.

    "The same day" is that of the exchange told ``before``.
    """
    ahead = draft.status == "planned"
    for phrase in _times(draft, clauses):
        if before is not None and before.date is not None and "same day" in phrase.span.quote(report.text):
            draft.date = msgspec.structs.replace(before.date, span=phrase.span)
            draft.note("date", (phrase.span,), "the same day as the exchange told before")
            return
        found = work_out_at(report.text, phrase.span, anchor, ahead=ahead)
        if found is not None:
            draft.date = found
            draft.note("date", (found.span or phrase.span,), found.derived_from)
            return
    if report.title:
        span = report.title_span or Span(0, 0)
        found = work_out(report.title, span, anchor, ahead=ahead)
        if found is not None and "month" in found.derived_from:
            kept = found if report.title_span else msgspec.structs.replace(found, span=None)
            draft.date = kept
            draft.note(
                "date",
                (found.span,) if report.title_span and found.span else (),
                f"{found.derived_from}, in the title",
            )


def _times(draft: Draft, clauses: Sequence[Clause]) -> Iterator[Phrase]:
    for clause in draft.clauses:
        yield from clause.when
    for clause in draft.clauses:
        if clause.parent is not None:
            yield from clauses[clause.parent].when
    for clause in draft.clauses:
        yield from (p for p in clause.about if p.preposition == "on")


def set_place(draft: Draft, actors: Mapping[str, Actor], report: Report) -> None:
    """Take the place from the clauses; a town goes before the state that it is in."""
    if draft.kind in {"message", "call"}:
        return
    if (span := _place_of_occasion(draft, report.text)) is not None:
        draft.place = Place(name=span.quote(report.text), country=None, span=span)
        draft.note("place", (span,), "place of the occasion")
        return
    phrases = [phrase for clause in draft.clauses for phrase in clause.where]
    if draft.kind == "visit":
        phrases += [phrase for clause in draft.clauses for phrase in clause.recipient if not phrase.actors]
    towns = [phrase for phrase in phrases if not any(actors[a].kind == "state" for a in phrase.actors)]
    for phrase in (*towns, *(phrases if draft.kind != "visit" else ())):
        span = _place_span(phrase, report.text)
        if span is not None:
            country = next(
                (actors[a].country for p in phrases for a in p.actors if actors[a].kind == "state"), None
            )
            draft.place = Place(name=span.quote(report.text), country=country, span=span)
            draft.note("place", (span,), "words of place in the clause")
            return


def _place_of_occasion(draft: Draft, text: str) -> Span | None:
    """Return the town in which the gathering was, on whose margins the sides met."""
    for clause in draft.clauses:
        for phrase in clause.occasion:
            town = _LAST_TOWN.search(phrase.span.quote(text))
            if (
                town is not None
                and phrase.preposition is not None
                and phrase.preposition.split()[-2] in _MARGINS
            ):
                return Span(phrase.span.start + town.start(1), phrase.span.start + town.end(1))
    return None


_MARGINS = frozenset({"sidelines", "margins", "fringes"})
_LAST_TOWN = re.compile(r"\s(?:in|at)\s+([A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*)$")


def _place_span(phrase: Phrase, text: str) -> Span | None:
    """Return the name of the place without article and without what follows a comma."""
    words = phrase.span.quote(text)
    start = phrase.span.start + (len(article.group()) if (article := _ARTICLE.match(words)) else 0)
    end = start + len(text[start : phrase.span.end].split(",", maxsplit=1)[0].rstrip())
    name = text[start:end]
    return Span(start, end) if any(c.isupper() for c in name) and not any(c.isdigit() for c in name) else None


def set_occasion(draft: Draft, clauses: Sequence[Clause], report: Report) -> None:
    """Take the occasion from "on the occasion of", and for what is sent also from "on", "for" and "over".

    The clauses that name the exchange go first, then the acts done in it, then what is told within those acts
    ("thanks for sending congratulations on the anniversary").
    """
    acts = [clause for clause in draft.acts if clause not in draft.clauses]
    within = [c for c in clauses if c not in acts and any(act.span.holds(c.span) for act in acts)]
    for told in (draft.clauses, [*acts, *within]):
        for clause, phrase in (*_phrases("occasion", told), *_phrases("about", told)):
            if _is_occasion(phrase, clause, draft, report.text):
                span = _without_town(
                    _before_relative(_with_as(phrase, clause, report.text), report.text), phrase, report.text
                )
                draft.occasion = Occasion(text=span.quote(report.text), span=span)
                draft.note("occasion", (span,), f"phrase with {phrase.preposition!r}")
                return


def _phrases(role: str, clauses: Sequence[Clause]) -> Iterator[tuple[Clause, Phrase]]:
    for clause in clauses:
        for phrase in getattr(clause, role):
            yield clause, phrase


def _before_relative(span: Span, text: str) -> Span:
    """Return an occasion without the relative clause that explains it: ", which …"."""
    relative = re.search(r",\s*(?:which|who|whose|where)\b", span.quote(text))
    return Span(span.start, span.start + relative.start()) if relative else span


def _without_town(span: Span, phrase: Phrase, text: str) -> Span:
    """Return the gathering on whose margins the sides met without its place, which is theirs."""
    town = _LAST_TOWN.search(span.quote(text))
    if town is None or (phrase.preposition or "").split()[-2:-1] not in ([m] for m in _MARGINS):
        return span
    return Span(span.start, span.start + town.start())


def _with_as(phrase: Phrase, clause: Clause, text: str) -> Span:
    """Join "as president" to "his election", where the parser hangs it on the verb."""
    for other in clause.adjuncts:
        if other.preposition == "as" and text[phrase.span.end : other.span.start].strip().lower() == "as":
            return phrase.span.joined(other.span)
    return phrase.span


def _is_occasion(phrase: Phrase, clause: Clause, draft: Draft, text: str) -> bool:
    if phrase.actors or phrase.head in _NO_OCCASION or phrase.span.quote(text).startswith("a visit"):
        return False
    if phrase.preposition in _FOR_WORDS:
        sent = draft.kind in _SENT or clause in draft.acts
        return sent and not _is_date(phrase.span.quote(text))
    return True


def _is_date(words: str) -> bool:
    return bool(
        re.fullmatch(
            r"(?:[A-Z][a-z]+\.?\s+\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?|[A-Z][a-z]+day)",
            words.strip(),
        )
    )


def mentions_death(words: str) -> bool:
    """Whether an occasion names a death: what is expressed is then a condolence, not sympathy."""
    return bool(_DEATH.search(words))
