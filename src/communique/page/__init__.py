"""A reading as a page: the report with its statements and exchanges marked in it, beside a list of them.

1. escape.py     text that can do no harm in HTML;
2. layers.py     cuts the text at every edge of a mark, and gives marks that overlap lines of their own;
3. text.py       the report, paragraph by paragraph, with its marks;
4. cards.py      who is told of, the exchanges, and what each side says;
5. document.py   one self-contained document of all reports, with style.css and script.js in it.
"""

from communique.page.document import foot, head, section

__all__ = ["foot", "head", "section"]
