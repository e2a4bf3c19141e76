"""Two readings of one report: which exchanges and statements appear, vanish or change."""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal, NamedTuple, TypeVar

from communique.cli.names import Names, kind, one_line
from communique.records import Exchange, Reading, Statement

Record = TypeVar("Record")


class Change(NamedTuple):
    """Something that appears (+), vanishes (-) or changes (~), in words."""

    sign: Literal["+", "-", "~"]
    told: str


def changes(before: Reading, after: Reading) -> list[Change]:
    """Return what is other in the second reading of a report."""
    old, new = Names(before), Names(after)
    exchanges = _compared(
        [(one, _exchange(one, old)) for one in before.exchanges],
        [(one, _exchange(one, new)) for one in after.exchanges],
        lambda one, other: any(a.touches(b) for a in one.evidence for b in other.evidence),
    )
    statements = _compared(
        [(one, _statement(one, old)) for one in before.statements],
        [(one, _statement(one, new)) for one in after.statements],
        lambda one, other: any(a.touches(b) for a in one.content for b in other.content),
    )
    return exchanges + statements


_Fields = Mapping[str, str]


def _compared(
    before: Sequence[tuple[Record, _Fields]],
    after: Sequence[tuple[Record, _Fields]],
    near: Callable[[Record, Record], bool],
) -> list[Change]:
    """Pair what is the same, then what rests on the same words, and tell of the rest."""
    told: list[Change] = []
    left = _without(after, before)
    for record, fields in _without(before, after):
        other = next((pair for pair in left if near(record, pair[0])), None)
        if other is None:
            told.append(Change("-", _told(fields)))
        else:
            left.remove(other)
            told.append(_changed(fields, other[1]))
    return [*told, *(Change("+", _told(fields)) for _, fields in left)]


def _without(
    some: Sequence[tuple[Record, _Fields]], others: Sequence[tuple[Record, _Fields]]
) -> list[tuple[Record, _Fields]]:
    """Return some records without those that read the same among the others, one for one."""
    known = [fields for _, fields in others]
    found: list[tuple[Record, _Fields]] = []
    for record, fields in some:
        if fields in known:
            known.remove(fields)
        else:
            found.append((record, fields))
    return found


def _changed(old: _Fields, new: _Fields) -> Change:
    fields = [name for name in old if old[name] != new[name]]
    other = [f"{name}: {old[name] or '(none)'} → {new[name] or '(none)'}" for name in fields]
    return Change("~", "\n".join([_told(old), *other]))


def _told(fields: _Fields) -> str:
    return " · ".join(value for value in fields.values() if value)


def _exchange(one: Exchange, names: Names) -> _Fields:
    left, arrow, right = names.parties(one)
    return {
        "kind": kind(one),
        "parties": f"{left} {arrow} {right}".rstrip(),
        "status": one.status if one.status != "held" else "",
        "carried by": names.of(one.conveyed_by),
        "received by": names.of(one.received_by),
        "on behalf of": names.of(one.on_behalf_of),
        "purpose": ", ".join(one.purpose),
        "date": one.date.value if one.date else "",
        "place": one_line(one.place.name) if one.place else "",
        "occasion": one_line(one.occasion.text) if one.occasion else "",
    }


def _statement(one: Statement, names: Names) -> _Fields:
    said = " … ".join(one_line(span.quote(names.text)) for span in one.content)
    return {
        "speakers": names.of(one.speakers) or "(speaker not named)",
        "act": one.act,
        "addressees": names.of(one.addressees),
        "modality": one.modality if one.modality != "fact" else "",
        "denied": "denied" * one.negated,
        "words": said,
    }
