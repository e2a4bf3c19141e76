"""The article of a page."""

import sys

import pytest

from communique.errors import UnreadableReport
from communique.reading.html import extract_article

PAGE = """<!doctype html><html><head><title>Envoy of Sundria arrives</title>
<meta property="og:site_name" content="Ministry of Norland">
<meta property="article:published_time" content="2021-03-04T10:00:00Z">
<link rel="canonical" href="https://example.org/news/1"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Envoy of Sundria arrives</h1>
<p>The envoy of Sundria arrived in the capital of Norland on Monday.</p>
<p>He carries a message, and will meet the Foreign Minister &amp; her deputy on 5 May 2020.</p>
</article><footer><p>Copyright Ministry of Norland</p></footer></body></html>"""


def test_the_article_is_read_with_what_the_page_says_of_itself() -> None:
    """Menus and margins are left out."""
    page = extract_article(PAGE)
    assert page.text.splitlines()[-2:] == [
        "The envoy of Sundria arrived in the capital of Norland on Monday.",
        "He carries a message, and will meet the Foreign Minister & her deputy on 5 May 2020.",
    ]
    assert page.title == "Envoy of Sundria arrives"
    assert page.publisher == "Ministry of Norland"
    assert page.published == "2021-03-04"
    assert page.url == "https://example.org/news/1"


def test_a_page_that_says_nothing_of_itself_has_no_day() -> None:
    """A day that is only mentioned is not the day of publication."""
    page = extract_article("<html><body><p>The envoy arrived on 5 May 2020 in the capital.</p></body></html>")
    assert page.published is None
    assert page.publisher is None


@pytest.mark.parametrize("page", ["", "words alone", "<html></html>"])
def test_a_page_without_an_article_is_refused(page: str) -> None:
    """The message says what to do."""
    with pytest.raises(UnreadableReport, match=r"no article was found .* \.txt"):
        extract_article(page)


def test_a_part_that_is_missing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Plain reports are read without it."""
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(UnreadableReport, match="pip install"):
        extract_article(PAGE)


def test_the_words_of_a_menu_are_no_article() -> None:
    """A page of links is told as one without an article, not read as a report."""
    with pytest.raises(UnreadableReport, match="no article"):
        extract_article("<html><body><nav>Home News Contact</nav><p>Menu</p></body></html>")
