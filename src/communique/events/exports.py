"""Events in the formats of the field: PLOVER JSON, GDELT 2.0 columns, PETRARCH's lines.

Formats as in the PLOVER manual 1.3 (Open Event Data Alliance, February 2022), the GDELT event codebook 2.0
(February 2015) and the output of PETRARCH-2.
"""

import json
from collections.abc import Iterator

from communique.events.codebook import PLOVER_VERSION
from communique.events.dyads import QUADS, Dyad
from communique.records import Event, Reading

_ACTOR = ("Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code",
          "Type1Code", "Type2Code", "Type3Code")  # fmt: skip
_GEO = ("Geo_Type", "Geo_FullName", "Geo_CountryCode", "Geo_ADM1Code", "Geo_ADM2Code", "Geo_Lat", "Geo_Long",
        "Geo_FeatureID")  # fmt: skip

#: The columns of an event file of GDELT 2.0, in their order.
GDELT_COLUMNS = (
    "GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate",
    *(f"Actor1{name}" for name in _ACTOR),
    *(f"Actor2{name}" for name in _ACTOR),
    "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale",
    "NumMentions", "NumSources", "NumArticles", "AvgTone",
    *(f"Actor1{name}" for name in _GEO),
    *(f"Actor2{name}" for name in _GEO),
    *(f"Action{name}" for name in _GEO),
    "DATEADDED", "SOURCEURL",
)  # fmt: skip

#: A code begins with three letters of its country, role or sort of organisation; then three for each role.
_LETTERS = 3
_NO_COUNTRY = frozenset({"---", "IGO", "NGO", "NGM", "IMG", "MNC"})


def plover_json(reading: Reading, coder: str) -> Iterator[str]:
    """Yield the events of a reading that PLOVER has a place for, each as a line of its JSON.

    Args:
        reading: The reading.
        coder: What coded them: "communique 0.1.0".
    """
    names = {actor.id: actor.name for actor in reading.actors}
    for event in reading.events:
        if event.plover is None:
            continue
        words = {
            "id": f"{reading.id}-{event.id}",
            "date": event.date.value if event.date else (reading.published or "")[:10],
            "source": _actors(event.source, event.source_code, names),
            "target": _actors(event.target, event.target_code, names),
            "event": event.plover.event,
            "eventText": _words(event, reading),
            "mode": event.plover.mode or "",
            "context": list(event.plover.context),
            "text": _words(event, reading),
            "version": PLOVER_VERSION,
            "coder": coder,
        }
        yield json.dumps(words, ensure_ascii=False)


def _actors(ids: tuple[str, ...], codes: tuple[str, ...], names: dict[str, str]) -> list[dict[str, str]]:
    return [
        {"actorText": names.get(one, one), "code": country_of(code), "sector": " ".join(roles_of(code))}
        for one, code in zip(ids, codes, strict=True)
    ]


def _words(event: Event, reading: Reading) -> str:
    return " … ".join(" ".join(span.quote(reading.text).split()) for span in event.evidence)


def country_of(code: str) -> str:
    """Return the country of an actor code, "" where it has none."""
    return "" if code[:_LETTERS] in _NO_COUNTRY else code[:_LETTERS]


def roles_of(code: str) -> list[str]:
    """Return the roles of an actor code, three letters each: ["GOV", "MIL"]."""
    rest = code if code[:_LETTERS] in _NO_COUNTRY - {"---"} else code[_LETTERS:]
    return [rest[i : i + _LETTERS] for i in range(0, len(rest), _LETTERS)]


def gdelt_line(row: Dyad, number: int) -> str:
    """Return a dyad as a line of GDELT 2.0: 61 columns between tabs; what is not known is empty."""
    digits = row.day.replace("-", "")
    day = digits.ljust(8, "0") if digits else ""
    cells = {
        "GLOBALEVENTID": str(number),
        "SQLDATE": day,
        "MonthYear": day[:6],
        "Year": day[:4],
        "FractionDate": _fraction(row.day),
        **_actor_cells("Actor1", row.source_code, row.source),
        **_actor_cells("Actor2", row.target_code, row.target),
        "IsRootEvent": "1",
        "EventCode": row.cameo,
        "EventBaseCode": row.cameo[:3],
        "EventRootCode": row.cameo[:2],
        "QuadClass": str(QUADS.index(row.quad) + 1),
        "GoldsteinScale": "" if row.goldstein is None else str(row.goldstein),
        "NumMentions": "1",
        "NumSources": "1",
        "NumArticles": "1",
        "DATEADDED": f"{day}000000" if day else "",
        "SOURCEURL": _flat(row.where),
    }
    return "\t".join(cells.get(name, "") for name in GDELT_COLUMNS)


def _actor_cells(actor: str, code: str, name: str) -> dict[str, str]:
    roles = roles_of(code)
    cells = {f"{actor}Code": code.removeprefix("---"), f"{actor}Name": _flat(name).upper()}
    cells[f"{actor}CountryCode"] = country_of(code)
    return {**cells, **{f"{actor}Type{n}Code": role for n, role in enumerate(roles[:3], 1)}}


#: GDELT's days of a year that has none but thirty to a month.
_DAYS = 365


def _fraction(day: str) -> str:
    """Return the year with the part of it that has passed, as GDELT counts it: (month * 30 + day) / 365."""
    parts = [int(part) for part in day.split("-") if part.isdigit()]
    if not parts:
        return ""
    year, month, of_month = (*parts, 1, 1)[:3] if len(parts) < 3 else parts  # noqa: PLR2004 - year, month, day
    return f"{year + min((month * 30 + of_month) / _DAYS, 0.9999):.4f}"


def petrarch_line(row: Dyad) -> str:
    """Return a dyad as a line of PETRARCH: day, source, target, code, id, where it was read from."""
    day = row.day.replace("-", "")
    cells = (day, row.source_code, row.target_code, row.cameo, f"{row.report}_{row.event}", _flat(row.where))
    return "\t".join(cells)


def _flat(text: str) -> str:
    """Return a text that can stand between tabs."""
    return " ".join(text.split())
