"""Reading: a raw report in, a report as text with its masthead told apart from its body out.

1. decode.py     bytes to text, and what is no text;
2. html.py       the article of a page;
3. language.py   which language it is in;
4. lines.py      the text cut into lines;
5. masthead.py   title (title.py), day (dates.py) and dateline (dateline.py), above the body and below it;
6. plain.py      the body, paragraph by paragraph; markdown.py knows its marks;
7. quotation.py  quoted stretches, also those left open;
8. marks.py      marks of layout in the text, blanked for the stages that read its words.
"""

from communique.reading.marks import unmarked
from communique.reading.quotation import quotations
from communique.reading.read import read_report

__all__ = ["quotations", "read_report", "unmarked"]
