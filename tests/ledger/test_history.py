"""What stood at an address, on both databases."""

from collections.abc import Iterator

import msgspec

from by_name import reading
from communique.ledger import Intake, Ledger
from communique.ledger.history import Change, Page, Version, changes, history, pages, refusals
from communique.records import Failure, RawReport, Reading, Unread

ADDRESS = "https://example.org/1"
FIRST = reading(url=ADDRESS, title="Lund writes to Sol", said="that the harbour would stay open")


def add(ledger: Ledger, raw: RawReport, answer: Reading | Unread) -> None:
    """Add what a source gave, with what is read in it."""

    def read(raws: Iterator[RawReport | Unread]) -> Iterator[Reading | Unread]:
        for _ in raws:
            yield answer

    list(Intake(ledger).read([raw], read))


def page(markup: str) -> RawReport:
    """Return a page as it came from the address."""
    return RawReport(source=ADDRESS, url=ADDRESS, data=markup.encode("latin-1"), media_type="text/html")


def test_a_page_is_kept_byte_for_byte(ledger: Ledger) -> None:
    """Whatever a page was, it comes out as it came; also where only its markup changed."""
    add(ledger, page("<p>Caf\xe9"), FIRST)
    add(ledger, page("<p class=x>Caf\xe9"), FIRST)
    add(ledger, page("<p>Caf\xe9"), FIRST)
    kept = list(pages(ledger, ADDRESS))
    assert [one.data for one in kept] == [b"<p>Caf\xe9", b"<p class=x>Caf\xe9"]
    assert all(one.name.endswith(".html") for one in kept)
    assert len({one.name for one in kept}) == 2
    assert [len(thread) for thread in history(ledger, ADDRESS)] == [1]


def test_what_is_no_more_than_its_text_is_kept_once(ledger: Ledger) -> None:
    """A text in UTF-8 is its own original; one in another encoding is kept beside."""
    add(ledger, RawReport(source="a", data=FIRST.text.encode()), msgspec.structs.replace(FIRST, url=None))
    with ledger.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM original").scalar() == 0
    (one,) = pages(ledger, "row")
    assert one == Page(one.name, FIRST.text.encode())
    assert one.name.endswith(".txt")


def test_a_text_that_changed_is_shown_with_the_words_around() -> None:
    """A change is what is gone and what is new, with some words on either side."""
    later = msgspec.structs.replace(FIRST, text=FIRST.text.replace("would stay open", "will be closed"))
    one, other = (
        Version(number, "Lund writes to Sol", None, "", "", it.text)
        for number, it in (("1", FIRST), ("2", later))
    )
    assert list(changes(one, other)) == [
        Change("would stay open.", "will be closed.", "that the harbour", "")
    ]
    assert list(changes(one, one)) == []


def test_a_headline_that_changed_is_shown(ledger: Ledger) -> None:
    """The same text under another headline is another version of the report."""
    ledger.add([FIRST, msgspec.structs.replace(FIRST, title="Lund warns Sol")])
    (thread,) = history(ledger, ADDRESS)
    assert [one.title for one in thread] == ["Lund writes to Sol", "Lund warns Sol"]
    assert list(changes(*thread)) == [Change("Lund writes to Sol", "Lund warns Sol")]


def test_other_reports_at_an_address_are_other_threads(ledger: Ledger) -> None:
    """A page of the latest news has one report after another, which are no versions of one."""
    other = (
        "A fair of boats opened in Lervik, where builders show what they have made since autumn last year."
    )
    news = msgspec.structs.replace(FIRST, id="0" * 64, text=other, exchanges=(), statements=(), actors=())
    edited = reading(url=ADDRESS, said="that the harbour would stay open for all")
    ledger.add([FIRST, news, edited])
    assert [[one.report for one in thread] for thread in history(ledger, ADDRESS)] == [
        [FIRST.id, edited.id],
        [news.id],
    ]


def test_a_page_that_is_gone_is_told(ledger: Ledger) -> None:
    """When a page no longer holds a report, its text stays, and so does the day on which it was missed."""
    add(ledger, page("<p>a"), FIRST)
    gone = Unread(source=ADDRESS, error=Failure(kind="no_text", message="no article was found"))
    add(ledger, page("<p>404"), gone)
    (told,) = refusals(ledger, ADDRESS)
    assert told.message == "no article was found"
    assert [[one.report for one in thread] for thread in history(ledger, ADDRESS)] == [[FIRST.id]]
