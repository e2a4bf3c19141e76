"""Report and cast → parsed paragraphs.

1. plain.py   puts names short: "Kim Yong Nam, president of …," becomes one plain name, so that the parser,
              which was trained on newspaper English, sees a sentence that it knows;
2. build.py   loads the spaCy pipeline and says which it is;
3. parsed.py  the parse of a paragraph, every token with its place in the published text;
4. syntax.py  small questions to a parse.
"""

from communique.parse.build import Parser, load_parser
from communique.parse.parsed import ParsedParagraph, parse_report

__all__ = ["ParsedParagraph", "Parser", "load_parser", "parse_report"]
