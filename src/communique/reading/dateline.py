# ruff: noqa: RUF001 - marks that look alike are told apart here
"""The line that opens an agency report: ``BEIJING, Jan. 11 (Xinhua) --``."""

import re

from communique.reading.dates import DAY, MONTH, WEEKDAY, find_day, with_year
from communique.records import Dateline, Span

#: Agencies that stand in brackets after a town that is not in capitals.
AGENCIES = frozenset(
    """
    ACN AFP AGERPRES AKP ANI ANSA AP APA APP AZERTAC Anadolu Antara BTA BelTA Bernama Bloomberg CNA CNN
    CNS DPA EFE IANS INA IRNA ITAR-TASS Interfax JANA JCNA KCNA KUNA KPL Kyodo Lusa MAP MENA MNA NAN NHK
    NCNA NNA PAP PNA PTI QNA Reuters SABA SANA SPA Sputnik TAP TASS TNA Tanjug UNB UPI Ukrinform VNA WAFA WAM Xinhua
    Yonhap dpa
    """.split()  # noqa: SIM905 - a list to be read, not typed
)

#: Towns that stand alone, in capitals, before a dash. Others need a region, a day or an agency beside them,
#: for what opens with a name in capitals and a dash may as well be a speaker.
TOWNS = frozenset(
    " ".join(town.split())
    for town in """
    ABUJA, ALGIERS, AMMAN, ANKARA, ATHENS, ATLANTA, BAGHDAD, BAKU, BALTIMORE, BANGKOK, BEIJING, BEIRUT,
    BELGRADE, BERLIN, BERN, BOGOTA, BOSTON, BRASILIA, BRUSSELS, BUCHAREST, BUDAPEST, CAIRO, CANBERRA,
    CARACAS, CHICAGO, COLOMBO, COPENHAGEN, DALLAS, DAMASCUS, DENVER, DHAKA, DOHA, DUBAI, DUBLIN, GENEVA,
    HANOI, HARARE, HAVANA, HELSINKI, HONG KONG, HONOLULU, HOUSTON, ISLAMABAD, ISTANBUL, JAKARTA,
    JERUSALEM, KABUL, KATHMANDU, KHARTOUM, KIEV, KINSHASA, KUALA LUMPUR, KUWAIT CITY, KYIV, LAGOS, LAS
    VEGAS, LIMA, LISBON, LONDON, LOS ANGELES, LUANDA, LUXEMBOURG, MACAO, MADRID, MANILA, MEXICO CITY,
    MIAMI, MILWAUKEE, MINSK, MONTREAL, MOSCOW, MUNICH, NAIROBI, NEW DELHI, NEW ORLEANS, NEW YORK, OSLO,
    OTTAWA, PARIS, PHILADELPHIA, PHNOM PENH, PHOENIX, PRAGUE, PYONGYANG, RABAT, REYKJAVIK, RIYADH, ROME,
    SAN FRANCISCO, SANTIAGO, SEATTLE, SEOUL, SHANGHAI, SINGAPORE, SOFIA, STOCKHOLM, SYDNEY, TAIPEI,
    TASHKENT, TBILISI, TEHRAN, TOKYO, TORONTO, TRIPOLI, TUNIS, ULAANBAATAR, UNITED NATIONS, VIENNA,
    VIENTIANE, WARSAW, WASHINGTON, WELLINGTON, YANGON, YEREVAN, ZURICH
    """.split(",")  # noqa: SIM905 - as above
)

#: Words that open a sentence or name a speaker, and no town.
NO_TOWN = frozenset(
    """
    a after an and as at before by following for from he his i if in it its mr mrs ms no of on our
    president prime minister question she since so statement text that the their there these they this
    those to today we when while with
    """.split()  # noqa: SIM905 - a list to be read, not typed
)

# A dateline is short; what is longer before its dash is a sentence.
LONGEST = 120

_NAME = rf"(?!{MONTH}\s*\d)[^\W\d_][^\W\d_]*\.?(?:[.'’/-][^\W\d_]+)*\.?"
_PLACE = rf"{_NAME}(?:[ \t\xa0]{_NAME}){{0,3}}"
_AGENCY = r"[(/\[](?P<{}>[^\W\d_][^()/\[\]\n]{{0,30}})[)/\]]"

_DATELINE = re.compile(
    rf"""
    [*_]{{0,3}}
    (?:(?P<place>{_PLACE})(?P<region>(?:,[ \t\xa0]*{_PLACE}){{0,2}}))?
    (?:\s*{_AGENCY.format("before")})?
    (?:[,.;:]?\s*(?:{WEEKDAY}\s*)?(?P<day>{DAY})(?P<stop>[,.:]?))?
    (?:\s*{_AGENCY.format("after")}\.?)?
    [*_]{{0,3}}
    (?P<dash>\s*:?\s*(?:--+|[–—―‒]+)|\s+-|(?<=\))-|:(?=\s))?
    [*_]{{0,3}}
    (?=\s|[“"‘']|(?<=[-–—―‒])\w|\Z)
    """,
    re.VERBOSE,
)


def find_dateline(text: str, start: int, published: str | None = None) -> Dateline | None:
    """Return the dateline that opens at a place of the text.

    Args:
        text: The report.
        start: Where a line or paragraph begins.
        published: The day of publication, from which a missing year is taken.

    Returns:
        The dateline; ``None`` where the words there are body.
    """
    found = _DATELINE.match(text, start, min(len(text), start + LONGEST))
    return _dateline(found, published) if found and _stands(found) else None


def _dateline(found: re.Match[str], published: str | None) -> Dateline:
    day = find_day(found["day"]) if found["day"] else None
    return Dateline(
        place=found["place"],
        date=with_year(day, published) if day else None,
        agency=found["before"] or found["after"],
        span=Span(found.start(), found.end()),
    )


def _stands(found: re.Match[str]) -> bool:
    """Whether enough of a dateline is there that it can be nothing else."""
    if not _is_town(found["place"]):
        return False
    agency, day, dash = found["before"] or found["after"], found["day"], found["dash"]
    if day and agency:
        return True
    if _is_sentence_of_its_own(found):
        return True
    if not dash:
        return False
    if dash == ":":  # "CAIRO: The minister"
        return (found["place"] or "") in TOWNS and not (agency or day)
    if agency:
        return agency in AGENCIES or bool(found["place"] and found["place"].isupper())
    return bool(found["place"]) and (bool(day) or _stands_alone(found))


def _is_sentence_of_its_own(found: re.Match[str]) -> bool:
    """Whether town and whole day stand before a full stop: "Oslo, 12 May 2020. The minister …"."""
    day = find_day(found["day"]) if found["day"] and found["place"] and found["stop"] in (".", ":") else None
    between = found.string[found.end("place") : found.start("day")] if day else ""
    return day is not None and day.year is not None and between.startswith(",")


def _is_town(place: str | None) -> bool:
    if place is None:
        return True
    return place[0].isupper() and place.split()[0].lower() not in NO_TOWN


def _stands_alone(found: re.Match[str]) -> bool:
    place: str = found["place"]
    return place.upper() in TOWNS if not found["region"] else place.isupper()
