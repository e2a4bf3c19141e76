"""Asking: filters in, records out, page by page or all of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, func, or_, select

from communique.errors import QueryError
from communique.ledger import Ledger
from communique.ledger import tables as t
from communique.ledger.terms import Term, hits, parse_terms
from communique.query.asking import Asking
from communique.query.in_words import in_words
from communique.query.page import Mark
from communique.query.subjects import SUBJECTS, Record, Subject

#: So many records are made at once where all are asked for.
BATCH = 500
RANK = "rank"
#: So many characters stand around a hit.
AROUND = 60


class Question(NamedTuple):
    """A question.

    Attributes:
        subject: exchanges, statements, events, actors or reports.
        filters: Values by the name of their filter.
        sort: The order, with a minus sign for the reverse; ``None`` for the subject's own, or the rank of text.
        limit: The most rows of a page; ``None`` for all.
        after: The mark at the end of the page before.
    """

    subject: str
    filters: Mapping[str, Sequence[str]] = {}
    sort: str | None = None
    limit: int | None = 50
    after: str | None = None


class Answer(NamedTuple):
    """A page.

    Attributes:
        records: The records.
        total: How many there are on all pages.
        next: The mark from which the next page goes on, if there is one.
        words: What is shown, in words.
    """

    records: list[Record]
    total: int
    next: str | None
    words: str


class _Asked(NamedTuple):
    """A question as it is put to the database."""

    subject: Subject
    query: Select[Any]
    size: Select[Any]
    sort: str
    terms: tuple[Term, ...]


def ask(ledger: Ledger, question: Question) -> Answer:
    """Answer a question with a page of records.

    Raises:
        QueryError: Where the question cannot be answered as it is put; the message says what would do.
    """
    with ledger.reading() as connection:
        asked = _asked(Asking(connection, ledger.database), question)
        mark = Mark.parse(question.after) if question.after else None
        last = mark.reports if mark else connection.execute(select(func.max(t.report.c.key))).scalar() or 0
        total = connection.execute(asked.size).scalar_one()
        page = _page(asked, asked.query, mark)
        limit = question.limit
        rows = connection.execute(page.limit(limit + 1) if limit is not None else page).all()
        more = limit is not None and len(rows) > limit
        rows = rows[:limit]
        records = _with_hits(asked, asked.subject.shape(connection, rows), rows)
        following = str(_mark(asked, rows, mark, last)) if more else None
        return Answer(records, total, following, in_words(asked.subject, question.filters, asked.sort))


def all_records(ledger: Ledger, question: Question) -> Iterator[Record]:
    """Yield every record that answers a question, without holding them all."""
    with ledger.reading() as connection:
        asked = _asked(Asking(connection, ledger.database), question)
        page = _page(asked, asked.query, None)
        with connection.execution_options(yield_per=BATCH).execute(page) as result:
            for rows in result.partitions(BATCH):
                yield from _with_hits(asked, asked.subject.shape(connection, rows), rows)


def records_with(ledger: Ledger, subject: str, column: str, values: Iterable[Any]) -> Iterator[Record]:
    """Yield the records of a subject that have one of some values in a column of their table, sorted by id."""
    one, wanted = SUBJECTS[subject], sorted(set(values))
    held = one.key.table.c[column]
    with ledger.reading() as connection:
        for start in range(0, len(wanted), BATCH):
            asked = one.base.where(held.in_(wanted[start : start + BATCH])).order_by(one.key)
            yield from one.shape(connection, connection.execute(asked).all())


def selected(asking: Asking, question: Question, column: ColumnElement[Any]) -> Select[Any]:
    """Return the query of one column of all rows that answer a question, to be counted or joined."""
    subject = SUBJECTS[question.subject]
    return select(column).where(*_clauses(asking, subject, question.filters))


def _asked(asking: Asking, question: Question) -> _Asked:
    subject = SUBJECTS[question.subject]
    clauses = [*_clauses(asking, subject, question.filters)]
    query, count = subject.base.where(*clauses), select(func.count(subject.key)).where(*clauses)
    texts = question.filters.get("text", ())
    terms = parse_terms(" ".join(texts)) if texts and subject.searched else ()
    sort = question.sort or (RANK if terms else subject.sort)
    if sort == RANK:
        if not terms or not subject.searched:
            raise QueryError("an order by rank needs words that are looked for: --text WORDS")
        found = asking.database.matches(subject.searched, terms)
        owner = subject.base.selected_columns[
            "report" if subject.searched == "report" and subject.name != "reports" else "key"
        ]
        query = query.join(found, found.c.key == owner).add_columns(found.c.rank)
    elif sort.lstrip("-") not in subject.sorts:
        known = ", ".join([*subject.sorts, *([RANK] if subject.searched else [])])
        raise QueryError(
            f"{sort!r}: {subject.name} are not ordered by this, but by {known}; a minus sign before it turns it round"
        )
    return _Asked(subject, query, count, sort, terms)


def _clauses(
    asking: Asking, subject: Subject, filters: Mapping[str, Sequence[str]]
) -> Iterator[ColumnElement[bool]]:
    if subject.only is not None:
        yield subject.only
    for name, values in filters.items():
        if name not in subject.filters:
            raise QueryError(
                f"{name!r}: {subject.name} have no such filter, but {', '.join(subject.filters)}"
            )
        if values:
            yield or_(*(subject.filters[name].clause(asking, value) for value in values))


def _page(asked: _Asked, query: Select[Any], mark: Mark | None) -> Select[Any]:
    key = asked.subject.key
    if mark is not None and asked.subject.name != "actors":  # actors come and go, and are all shown
        query = query.where(t.report.c.key <= mark.reports)
    if asked.sort == RANK:
        ordered = query.order_by("rank", key)
        return ordered.offset(int(mark.value or 0)) if mark else ordered
    column: ColumnElement[Any] = asked.subject.sorts[asked.sort.lstrip("-")]
    if column.type.python_type is float:
        column = func.coalesce(column, 0.0)
    falling = asked.sort.startswith("-")
    order = (column.desc(), key.desc()) if falling else (column, key)
    if mark is not None:
        if mark.sort != asked.sort:
            raise QueryError(f"the mark is of a page ordered by {mark.sort}, not by {asked.sort}")
        beyond = column < mark.value if falling else column > mark.value
        within = and_(column == mark.value, key < mark.key if falling else key > mark.key)
        query = query.where(or_(beyond, within))
    return query.order_by(*order)


def _mark(asked: _Asked, rows: Sequence[Any], before: Mark | None, last: int) -> Mark:
    row = rows[-1]
    key = getattr(row, asked.subject.key.name)
    if asked.sort == RANK:
        shown = int(before.value or 0) if before else 0
        return Mark(RANK, shown + len(rows), key, last)
    column = asked.subject.sorts[asked.sort.lstrip("-")]
    value = getattr(row, column.name)
    return Mark(asked.sort, 0.0 if value is None else value, key, last)


def _with_hits(asked: _Asked, records: list[Record], rows: Sequence[Any]) -> list[Record]:
    """Put to each record what was found in its words; for what has no words of its own, nothing is added."""
    if not asked.terms:
        return records
    for record, row in zip(records, rows, strict=True):
        text = row.words if asked.subject.searched == "statement" else getattr(row, "text", None)
        if text is None:
            text = " ".join(cited["words"] for cited in record["evidence"])
        record["hit"] = excerpt(text, asked.terms)
    return records


def excerpt(text: str, terms: Sequence[Term]) -> str:
    """Return the words around the first hits in a text, the hits between « and »; "" where there are none."""
    found = hits(text, terms)
    if not found:
        return ""
    start, end = max(0, found[0].start - AROUND), found[0].end + AROUND
    shown, place = [], start
    for span in found:
        if place <= span.start and span.end <= end:
            shown += [text[place : span.start], "«", span.quote(text), "»"]
            place = span.end
    shown.append(text[place:end])
    words = " ".join("".join(shown).split())
    return f"{'…' * (start > 0)}{words}{'…' * (end < len(text))}"
