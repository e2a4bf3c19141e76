"""An event on its way: sides as parties, before they have ids and codes."""

from dataclasses import dataclass, field

from communique.events.parties import Party
from communique.records import Place, ReportedDate, Span


@dataclass
class Draft:
    """An event before it is numbered."""

    act: str | None
    stance: str | None
    source: tuple[Party, ...]
    target: tuple[Party, ...]
    spans: tuple[Span, ...]
    why: dict[str, str]
    mutual: bool = False
    date: ReportedDate | None = None
    place: Place | None = None
    from_id: str | None = None
    clauses: frozenset[int] = field(default_factory=frozenset)

    @property
    def start(self) -> int:
        """Where it stands in the text."""
        return min((span.start for span in self.spans), default=0)
