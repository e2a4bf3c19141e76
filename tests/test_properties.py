"""What is always true of a reading, whatever the report."""

import random
from collections.abc import Sequence
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from communique import RawReport, Reading, Settings, Unread
from communique.pipeline import Reader
from communique.sources import open_sources
from communique.workers import read_all
from spans import spans_in, spans_in_title
from strategies import garbage, raw_reports

SAMPLES = Path(__file__).parents[1] / "examples/reports"

# The reader is loaded once and never changes, so that sharing it between examples is no fault.
shared = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def is_sound(reading: Reading) -> None:
    """Check what must hold for every reading."""
    for span in spans_in(reading):
        assert 0 <= span.start < span.end <= len(reading.text)
        assert span.quote(reading.text).strip()
    for span in spans_in_title(reading):
        assert span.quote(reading.title or "").strip()
    check_ids(reading)
    check_words(reading)
    assert Reading.from_json(reading.to_json()) == reading


def check_ids(reading: Reading) -> None:
    """Every id is given once, and every id that is named is given."""
    actors = [actor.id for actor in reading.actors]
    exchanges = [exchange.id for exchange in reading.exchanges]
    for ids in (actors, exchanges, [statement.id for statement in reading.statements]):
        assert len(set(ids)) == len(ids)
    for x in reading.exchanges:
        assert {*x.senders, *x.recipients, *x.conveyed_by, *x.received_by, *x.on_behalf_of} <= set(actors)
    for s in reading.statements:
        assert {*s.speakers, *s.addressees, *s.on_behalf_of} <= set(actors)
        assert s.exchange is None or s.exchange in exchanges
    assert {role.of for actor in reading.actors for role in actor.roles} <= {None, *actors}


def check_words(reading: Reading) -> None:
    """What is given as words stands so at the place it names, white space aside."""
    occasions = [x.occasion for x in reading.exchanges if x.occasion]
    told = [(one.text, one.span, one.in_title) for one in occasions]
    places = [x.place for x in reading.exchanges if x.place]
    told += [(one.name, one.span, one.in_title) for one in places]
    told += [(reading.title, reading.title_span, None)] if reading.title and reading.title_span else []
    for words, span, in_title in told:
        assert (span is None) != (in_title is None)
        cited = span.quote(reading.text) if span else in_title.quote(reading.title or "") if in_title else ""
        assert words.split() == cited.split()


@shared
@given(raw_reports())
def test_every_reading_is_sound(reader: Reader, raw: RawReport) -> None:
    """Spans lie inside the text and read back its words, ids lead somewhere, and nothing crashes."""
    answer = reader.read(raw)
    if isinstance(answer, Unread):
        assert answer.error.kind != "internal", answer.error.message
    else:
        is_sound(answer)


@shared
@given(garbage)
def test_bytes_that_are_no_report_are_answered_too(reader: Reader, raw: RawReport) -> None:
    """Whatever the bytes, there is a reading or a reason, and the reason is not a fault of ours."""
    answer = reader.read(raw)
    assert answer.source == raw.source
    if isinstance(answer, Unread):
        assert answer.error.kind != "internal", answer.error.message


@shared
@given(raw_reports(), raw_reports())
def test_a_reading_does_not_depend_on_what_was_read_before(
    reader: Reader, first: RawReport, second: RawReport
) -> None:
    """The same report gives the same bytes, before and after another."""
    alone = reader.read(first).to_json()
    reader.read(second)
    assert reader.read(first).to_json() == alone


def test_the_sample_reports_are_read_soundly(reader: Reader) -> None:
    """Every sample report is read, and its reading is sound."""
    for raw in samples():
        answer = reader.read(raw)
        assert isinstance(answer, Reading), answer
        is_sound(answer)


def test_neither_order_nor_number_of_processes_changes_a_byte(reader: Reader) -> None:
    """Two processes give in order the bytes that one gives, also for reports in another order."""
    raws = samples()
    shuffled = random.Random(7).sample(raws, len(raws))  # noqa: S311 - any order does
    here = {raw.source: reader.read(raw).to_json() for raw in raws}
    assert lines(read_all(shuffled, Settings(), jobs=2)) == [here[raw.source] for raw in shuffled]


def samples() -> list[RawReport]:
    """Return the sample reports."""
    return [raw for raw in open_sources([str(SAMPLES)]) if isinstance(raw, RawReport)]


def lines(answers: object) -> Sequence[str]:
    """Return answers as they are written."""
    return [answer.to_json() for answer in answers]  # type: ignore[attr-defined]
