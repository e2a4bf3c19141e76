"""What stands in the words of a document that a report gives: "The statement said: / Lund visited Kenya in May."."""

import re

from communique.exchanges.first_person import in_first_person
from communique.exchanges.scene import Scene
from communique.records import Clause, ExchangeKind

#: What opens the words of a document, which then run on in paragraphs of their own; a press statement is the news.
_OPENS = re.compile(
    r"(?<!\bpress )(?<!\bjoint )"
    r"\b(?:statement|declaration|article|commentary|bulletin|letter|message|appeal|editorial)\s+"
    r"(?:(?:said|says|reads?|noted|notes|stressed|continued|continues|added)|[^.:\n]*\band\s+went\s+on)\s*:\s*\n",
    re.IGNORECASE,
)
#: Kinds of which a document recalls what its reader knows; what one sends may be sent by it.
_RECALLED = frozenset({"visit", "meeting", "call"})


def is_in_document(clause: Clause, kind: ExchangeKind, scene: Scene) -> bool:
    """Whether a document that the report gives only recalls that some met or travelled: no news of the report."""
    if kind not in _RECALLED or clause.tense != "past" or clause.modality != "fact":
        return False
    if in_first_person(clause):
        return False
    return _OPENS.search(scene.text, 0, clause.predicate.start) is not None
