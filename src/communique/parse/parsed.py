"""The parse of a paragraph, every token with its place in the published text."""

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from communique.parse.build import Parser
from communique.parse.plain import PlainText, plain_text
from communique.records import Cast, Mention, Report, Span


@dataclass(frozen=True)
class ParsedParagraph:
    """A paragraph with its parse.

    Attributes:
        doc: The parse of its plain words.
        spans: Where each token stands in the published text; a stand-in stands where its whole mention does.
        mentions: The mention that each token stands for, or ``None``.
        number: The number of the paragraph in the report, from 0.
    """

    doc: Doc
    spans: tuple[Span, ...]
    mentions: tuple[Mention | None, ...]
    number: int = 0

    def cite(self, tokens: Sequence[Token]) -> Span:
        """Return the smallest stretch that holds the tokens; there must be one at least."""
        return Span(
            min(self.spans[token.i].start for token in tokens),
            max(self.spans[token.i].end for token in tokens),
        )


def parse_report(report: Report, cast: Cast, parser: Parser) -> list[ParsedParagraph]:
    """Parse each paragraph of the body of a report, with its names put short."""
    plains = [plain_text(report.text, paragraph, cast.mentions) for paragraph in report.paragraphs]
    docs = parser.parse([plain.text for plain in plains])
    return [_traced(doc, plain, number) for number, (doc, plain) in enumerate(zip(docs, plains, strict=True))]


def _traced(doc: Doc, plain: PlainText, number: int) -> ParsedParagraph:
    """Give each token its place in the published text."""
    spans, mentions = [], []
    for token in doc:
        start, end, mention = plain.locate(token.idx, token.idx + len(token))
        spans.append(Span(start, end))
        mentions.append(mention)
    return ParsedParagraph(doc, tuple(spans), tuple(mentions), number)
