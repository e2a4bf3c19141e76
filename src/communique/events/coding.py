"""An act and the stance to it, as codes: CAMEO, PLOVER, quad class, Goldstein score."""

from communique.events.codebook import CAMEO_VERSION, PLOVER_VERSION, Codebook
from communique.events.stances import CONSIDERED, GENERIC
from communique.records import Event, Plover

#: The quad classes by the two digits of CAMEO's root classes (Goldstein's scale, in four).
_QUADS = (
    (5, "verbal cooperation"),
    (8, "material cooperation"),
    (13, "verbal conflict"),
    (20, "material conflict"),
)


def cameo_of(act: str | None, stance: str | None, book: Codebook) -> str:
    """Return the CAMEO code of an act under a stance.

    Args:
        act: A key of the table of acts; ``None`` where only the stance is known.
        stance: intend, consider, appeal, demand, refuse or threaten; ``None`` for a fact.
        book: The codebooks.
    """
    if stance == "consider":
        return CONSIDERED
    if act is None or act not in book.acts:
        return GENERIC.get(stance or "", "010")
    row = book.acts[act]
    return row.fact if stance is None else getattr(row, stance) or GENERIC[stance]


def quad_of(cameo: str) -> str:
    """Return the quad class of a CAMEO code."""
    root = int(cameo[:2])
    return next(name for last, name in _QUADS if root <= last)


def plover_of(cameo: str, book: Codebook) -> Plover | None:
    """Return what a CAMEO code is in PLOVER, or ``None`` where it has no place there."""
    crossing = book.crossing(cameo)
    if not crossing.plover:
        return None
    context = (crossing.context,) if crossing.context else ()
    return Plover(event=crossing.plover, mode=crossing.mode or None, context=context, version=PLOVER_VERSION)


def codes_of(act: str | None, stance: str | None, book: Codebook) -> dict[str, object]:
    """Return the fields of an event that its act and stance give it."""
    cameo = cameo_of(act, stance, book)
    return {
        "act": act,
        "stance": stance,
        "cameo": cameo,
        "cameo_version": CAMEO_VERSION,
        "plover": plover_of(cameo, book),
        "quad": quad_of(cameo),
        "goldstein": book.goldstein(cameo),
    }


def recoded(event: Event, book: Codebook) -> Event:
    """Return an event with the codes that the tables give its act now."""
    kept = {name: getattr(event, name) for name in event.__struct_fields__}
    return Event(**{**kept, **codes_of(event.act, event.stance, book)})
