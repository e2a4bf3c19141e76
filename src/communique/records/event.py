"""An act of one actor towards another, coded after CAMEO and PLOVER."""

import msgspec

from communique.records.exchange import Place, ReportedDate
from communique.records.span import Span


class Plover(msgspec.Struct, frozen=True, kw_only=True):
    """What an event is in PLOVER.

    Attributes:
        event: One of its sixteen events: "CONSULT".
        mode: Its mode, where the codebook has one for it: "phone".
        context: Its contexts: ["Diplomatic"].
        version: Version of the codebook.
    """

    event: str
    mode: str | None
    context: tuple[str, ...]
    version: str


class Event(msgspec.Struct, frozen=True, kw_only=True, rename={"from_id": "from"}):
    """A coded event. ``from_id`` is ``from`` in JSON.

    Attributes:
        id: ``e1``, ``e2`` … in the order of the text.
        source: Ids of those who act.
        target: Ids of those who are acted on.
        source_code: The actor code of each of the source, in their order: "PRKGOV".
        target_code: The actor code of each of the target.
        mutual: Whether each side acts on the other alike ("met"): codebooks count such an event both ways.
        act: The act, a key of ``codebooks/acts.csv``; ``None`` where only the stance to it is known.
        stance: How the source stands to the act (intend, consider, appeal, demand, refuse, threaten); ``None`` for
            a fact.
        cameo: The CAMEO code, two to four digits.
        cameo_version: Version of the codebook.
        plover: The event in PLOVER; ``None`` for what PLOVER has no place for (CAMEO's 01 and 02).
        quad: Quad class: "verbal cooperation" and so on.
        goldstein: Goldstein score of the CAMEO code, from -10 to 10.
        date: The day, where the report says.
        place: The place, where the report says.
        from_id: Id of the exchange or statement that it is the code of; ``None`` where a clause alone tells it.
        evidence: The stretches it rests on, sorted.
        why: For each field that is filled, the entries and rules it rests on.
    """

    id: str
    source: tuple[str, ...]
    target: tuple[str, ...]
    source_code: tuple[str, ...]
    target_code: tuple[str, ...]
    mutual: bool = False
    act: str | None = None
    stance: str | None = None
    cameo: str
    cameo_version: str
    plover: Plover | None = None
    quad: str
    goldstein: float | None = None
    date: ReportedDate | None = None
    place: Place | None = None
    from_id: str | None = None
    evidence: tuple[Span, ...] = ()
    why: dict[str, str] = {}
