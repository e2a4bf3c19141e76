"""A reading put together by hand, to be shown on a page."""

from communique.records import Actor, Exchange, MadeBy, Reading, Span, Statement

TEXT = 'Lund met Vega in Oslo.\n\nLund said that she hoped "trade would grow" and thanked Vega.'


def span(words: str, text: str = TEXT) -> Span:
    """Return where words stand."""
    return Span(text.index(words), text.index(words) + len(words))


def reading(text: str = TEXT, **changes: object) -> Reading:
    """Return a reading of one exchange and two statements, one within the other."""
    parts: dict[str, object] = {
        "source": "readout",
        "id": "0",
        "title": "Lund meets Vega",
        "title_span": None,
        "publisher": "Northern Wire",
        "published": "2024-05-02",
        "url": None,
        "language": "en",
        "dateline": None,
        "text": text,
        "made_by": MadeBy(version="0", model="none", model_digest="", lexicons=""),
    }
    return Reading(**{**parts, **(changes or found())})  # type: ignore[arg-type]


def found() -> dict[str, object]:
    """Return the actors, the exchange and the statements of the text."""
    outer = span('she hoped "trade would grow" and thanked Vega')
    return {
        "actors": (
            Actor(id="a1", kind="person", name="Ann Lund", mentions=(span("Lund"),)),
            Actor(id="a2", kind="person", name="Eva Vega", mentions=(span("Vega"),)),
        ),
        "exchanges": (
            Exchange(
                id="x1", kind="meeting", senders=("a1",), recipients=("a2",), evidence=(span("met Vega"),)
            ),
        ),
        "statements": (
            Statement(
                id="s1",
                speakers=("a1",),
                exchange="x1",
                cue=span("said"),
                content=(outer,),
                topics=("trade",),
            ),
            Statement(
                id="s2",
                speakers=("a1",),
                cue=span("hoped"),
                content=(span("trade would grow"),),
                stance="positive",
            ),
        ),
    }
