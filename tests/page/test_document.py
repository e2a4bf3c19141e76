"""The page of a reading."""

import re

import pytest
from lxml import html

from communique import page
from communique.page import escape
from communique.records import Failure, Unread
from page.made import TEXT, reading, span

HOSTILE = "</p><script>alert(1)</script><img src=x onerror=alert(1)>\"' & \x00\x1b[2J \u202egnp.exe \ud800"


def _document(*answers: object) -> html.HtmlElement:
    sections = "".join(page.section(answer, n) for n, answer in enumerate(answers, 1))  # type: ignore[arg-type]
    return html.document_fromstring(page.head() + sections + page.foot())


def test_the_text_stands_on_the_page_word_for_word() -> None:
    """Numbers apart, the marked text reads as the report does."""
    document = _document(reading())
    for number in document.xpath('//*[@class="text"]//a'):
        number.drop_tree()
    shown = [paragraph.text_content() for paragraph in document.xpath('//*[@class="text"]/p')]
    assert shown == TEXT.split("\n\n")


def test_every_link_within_the_page_leads_somewhere() -> None:
    """A card leads to its words, its words to the card, and no id stands twice."""
    document = _document(reading(), reading())
    ids = document.xpath("//@id")
    assert len(ids) == len(set(ids))
    targets = [href[1:] for href in document.xpath("//a/@href") if href.startswith("#")]
    assert set(targets) <= set(ids)
    assert {"r1-s1", "r1-s1-text", "r1-x1", "r1-x1-text", "r2-s2-text"} <= set(targets)


def test_a_statement_within_another_has_a_line_of_its_own() -> None:
    """Both are drawn over the words that they share."""
    document = _document(reading())
    over = document.xpath(
        '//span[text()="trade would grow"]/ancestor-or-self::span[contains(@class, "content")]'
    )
    assert {one.get("data-of"): one.get("class")[-2:] for one in over} == {"r1-s1": "l0", "r1-s2": "l1"}


def test_hostile_text_stays_text() -> None:
    """Whatever a report holds, no element, script or address of it comes into the page."""
    hostile = reading(HOSTILE, title=HOSTILE, publisher=HOSTILE, source=HOSTILE, url="javascript:alert(1)")
    document = _document(hostile, Unread(source=HOSTILE, error=Failure(kind="x", message=HOSTILE)))
    assert len(document.xpath("//script")) == 1
    assert not document.xpath("//img | //@onerror | //@style")
    assert not [href for href in document.xpath("//@href | //@src") if not href.startswith("#")]
    page.section(hostile, 1).encode("utf-8")


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "https://a b", "file:///x", 'https://a"b', None, ""]
)
def test_only_addresses_of_the_web_are_linked(address: str | None) -> None:
    """A script, a file or a broken address is no link."""
    assert escape.link(address) is None


def test_a_page_calls_nobody() -> None:
    """The document holds its style and its script itself, and lets in nothing else."""
    whole = page.head() + page.section(reading(), 1) + page.foot()
    assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//""", whole)
    assert "default-src 'none'" in whole
    assert "unsafe-inline" not in whole


def test_what_is_known_of_a_statement_is_on_its_card() -> None:
    """Act, topics and stance are shown in words."""
    card = _document(reading()).get_element_by_id("r1-s2").text_content()
    assert "positive" in card
    assert "trade would grow" in card
    assert span("trade would grow")
