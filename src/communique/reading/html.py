"""The article of a page, without its menus and margins."""

import logging
import re
from typing import Any, NamedTuple

from communique.errors import UnreadableReport

# The day is taken from what the page says of itself, not searched for in its text: a day that is only
# mentioned is not the day of publication. The last day that counts is fixed, so that a page reads the same
# next year.
PUBLISHED: dict[str, Any] = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}

# trafilatura writes to the log of what it leaves out; without a handler Python would print that.
for _name in ("trafilatura", "htmldate", "courlan"):
    logging.getLogger(_name).addHandler(logging.NullHandler())


class Page(NamedTuple):
    """The article of a page and what the page says of it."""

    text: str
    title: str | None
    published: str | None
    publisher: str | None
    url: str | None


#: What is shorter is a menu or a caption: the shortest reports of agencies have a dozen words.
FEWEST_WORDS = 6
_SENTENCE = re.compile(r"\w[^.!?]*[.!?”\"’)]")


def extract_article(page: str) -> Page:
    """Return the article of a page of HTML, a paragraph a line.

    Raises:
        UnreadableReport: Where the page holds no article, or the part that reads pages cannot be loaded.
    """
    try:
        # Loading it takes as long as reading a thousand plain reports.
        from trafilatura import bare_extraction  # noqa: PLC0415
        from trafilatura.settings import Document  # noqa: PLC0415
    except ImportError as problem:
        advice = "pip install trafilatura lxml_html_clean"
        raise UnreadableReport(f"pages cannot be read: {problem}; {advice}") from problem
    found = bare_extraction(
        page, with_metadata=True, include_comments=False, date_extraction_params=dict(PUBLISHED)
    )
    if not isinstance(found, Document) or not _is_prose(found.text or ""):
        raise UnreadableReport("no article was found on this page; save its text as a .txt file")
    return Page(
        text=found.text or "",
        title=found.title or None,
        published=found.date or None,
        publisher=found.sitename or None,
        url=found.url or None,
    )


def _is_prose(text: str) -> bool:
    """Whether what is left of a page is an article: a sentence at least, not the words of a menu."""
    return len(text.split()) >= FEWEST_WORDS and bool(_SENTENCE.search(text))
