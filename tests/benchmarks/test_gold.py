"""The gold says only what stands in its report, in words that are known."""

import html
import json
import re
from collections.abc import Iterator
from datetime import date

import pytest

from gate import Places, report_files
from score import ACTOR_FIELDS, GoldExchange, GoldReport, Name, load_gold, told_by_gold

GOLD = load_gold(Places().gold)
EACH = pytest.mark.parametrize("gold", GOLD, ids=lambda gold: gold.id)

#: What the sample reports are to show.
KINDS = {"message", "call", "meeting", "visit", "gift", "joint_statement"}
STATUSES = {"held", "planned", "cancelled"}


def reports() -> Iterator[tuple[str, str]]:
    """Yield the id and the words of each sample report, titles and publishers included, without the tags of a page."""
    for path in report_files(Places().reports):
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".jsonl":
            rows = [json.loads(line) for line in text.splitlines()]
            yield from ((row["id"], f"{row['title']}\n{row['publisher']}\n{row['text']}") for row in rows)
        elif path.suffix == ".html":
            yield path.stem, html.unescape(re.sub(r"<[^>]*>", "", text))
        else:
            yield path.stem, text


REPORTS = dict(reports())


def one_line(text: str) -> str:
    """Return a text with a single space wherever it has spaces or line ends."""
    return " ".join(text.split())


def names(values: tuple[Name, ...]) -> Iterator[str]:
    """Yield every name of every actor."""
    for value in values:
        yield from (value,) if isinstance(value, str) else value


def actors(exchange: GoldExchange) -> Iterator[str]:
    """Yield every name in every role of an exchange."""
    told = told_by_gold(exchange)
    yield from (name for role in ACTOR_FIELDS for actor in told.of(role) for name in actor.names)


def quotations(gold: GoldReport) -> Iterator[str]:
    """Yield everything of the gold that must stand in the report word for word."""
    for exchange in gold.exchanges:
        yield from actors(exchange)
        yield from (words for words in (exchange.occasion, exchange.place) if words)
    for statement in gold.statements or ():
        yield from names(statement.speakers)
        yield from names((statement.content,))
        yield from (statement.cue,) if statement.cue else ()


def test_every_report_has_its_gold() -> None:
    """Gold and reports are one to one, rows counted one by one."""
    assert sorted(gold.id for gold in GOLD) == sorted(REPORTS)


@EACH
def test_gold_stands_in_its_report(gold: GoldReport) -> None:
    """Every name, occasion, place, cue and content stands word for word in the report, wherever lines break."""
    text = one_line(REPORTS[gold.id])
    assert [words for words in quotations(gold) if one_line(words) not in text] == []


@EACH
def test_contents_leave_out_their_cue(gold: GoldReport) -> None:
    """No content begins with "that" or ends with a full stop."""
    contents = [words for said in gold.statements or () for words in names((said.content,))]
    assert not [words for words in contents if words.startswith("that ") or words.endswith((".", ",", " "))]


@EACH
def test_dates_are_dates(gold: GoldReport) -> None:
    """A date is a day, a month or a year."""
    for exchange in gold.exchanges:
        if exchange.date:
            assert date.fromisoformat(f"{exchange.date}-01-01"[:10])


@EACH
def test_an_exchange_has_its_sides(gold: GoldReport) -> None:
    """Every exchange has a sender, and all but joint statements a recipient."""
    for exchange in gold.exchanges:
        assert exchange.from_
        assert bool(exchange.to) != (exchange.kind == "joint_statement")


def test_the_reports_show_every_kind_and_status() -> None:
    """The sample reports hold each kind of exchange, each status, and reports without any."""
    exchanges = [exchange for gold in GOLD for exchange in gold.exchanges]
    assert {exchange.kind for exchange in exchanges} == KINDS
    assert {exchange.status for exchange in exchanges} == STATUSES
    assert sum(not gold.exchanges for gold in GOLD) >= 3
    assert sum(bool(gold.statements) for gold in GOLD) >= 12


def test_the_readme_names_every_report() -> None:
    """The folder's README says of each report which events it tells of."""
    readme = (Places().reports / "README.rst").read_text(encoding="utf-8")
    lines = [line.split("  ") for line in readme.splitlines() if line[:2].isdigit()]
    assert [line[0] for line in lines] == [path.name for path in report_files(Places().reports)]
    assert {line[-1].strip() for line in lines} == {"invented", "invented states", "retold"}
