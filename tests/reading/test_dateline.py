"""Datelines, and what only looks like one."""

import pytest

from communique.reading.dateline import find_dateline

DATELINES = [
    ("BEIJING, Jan. 11 (Xinhua) -- ", "BEIJING", "2021-01-11", "Xinhua"),
    ("Pyongyang, October 6 (KCNA) --", "Pyongyang", "2020-10-06", "KCNA"),
    ("Pyongyang, Oct. 6 (KCNA)", "Pyongyang", "2020-10-06", "KCNA"),
    ("LONDON, 3 May 2021 (Reuters) - ", "LONDON", "2021-05-03", "Reuters"),
    ("WASHINGTON (AP) — ", "WASHINGTON", None, "AP"),
    ("KYIV, Ukraine (AP) — ", "KYIV", None, "AP"),
    ("UNITED NATIONS (AP) — ", "UNITED NATIONS", None, "AP"),
    ("MOSCOW, January 5. /TASS/. ", "MOSCOW", "2021-01-05", "TASS"),
    ("Oslo, 12 May 2020.", "Oslo", "2020-05-12", None),
    ("Geneva, 12 May 2020 – ", "Geneva", "2020-05-12", None),
    ("Phnom Penh (FN), Jan. 3 – ", "Phnom Penh", "2021-01-03", "FN"),
    ("St. Petersburg, 4 June 2021 — ", "St. Petersburg", "2021-06-04", None),
    ("OTTAWA, Sunday, Jan. 10 (Xinhua) -- ", "OTTAWA", "2021-01-10", "Xinhua"),
    ("HARBOUR FALLS, Ont. — ", "HARBOUR FALLS", None, None),
    ("NEW DELHI — ", "NEW DELHI", None, None),
    ("March 3 (Reuters) - ", None, "2021-03-03", "Reuters"),
    ("(Reuters) - ", None, None, "Reuters"),
    ("PEKING, June 4 (NCNA)- ", "PEKING", "2021-06-04", "NCNA"),
    ("Belgrade (Tanjug) - ", "Belgrade", None, "Tanjug"),
    ("CAIRO: ", "CAIRO", None, None),
    ("Luanda - ", "Luanda", None, None),
    ("**BEIJING, Jan. 11 (Xinhua)** -- ", "BEIJING", "2021-01-11", "Xinhua"),
]


@pytest.mark.parametrize(("line", "place", "date", "agency"), DATELINES, ids=[line for line, *_ in DATELINES])
def test_a_dateline_has_town_day_and_agency(line: str, place: str, date: str, agency: str) -> None:
    """What the line does not say is null, save the year."""
    found = find_dateline(line.strip() + " The envoy arrived.", 0, "2021-01-12")
    assert found
    assert (found.place, found.date, found.agency) == (place, date, agency)
    assert found.span.quote(line) == line.strip()


@pytest.mark.parametrize(
    "words",
    [
        "",
        "The envoy arrived in Beijing.",
        "Lund, president of Norland, arrived.",
        "On March 3 - the second day - they met.",
        "Today, March 3 - a Monday - they met.",
        "PRIME MINISTER - I am glad to be here.",
        "LUND — I am glad to be here.",
        "Halvar Lund – the envoy – arrived.",
        "The members of the Initiative (ISI) — sixty in all — met.",
        "The President (right) -- said.",
        "Beijing, March 3 the two sides met.",
        "Beijing, March 3. The two sides met.",
        "Beijing 3 March 2021. The two sides met.",
        "Beijing, 3 March 2021 was the day.",
        "Oslo (pop. 700,000) is the seat of the talks.",
    ],
)
def test_a_sentence_is_no_dateline(words: str) -> None:
    """What may be body is body."""
    assert find_dateline(words, 0, "2021-01-12") is None


def test_a_dateline_is_looked_for_where_the_line_begins() -> None:
    """Its span counts in the whole text."""
    text = "Envoy arrives\n\nOSLO, 3 May 2021 (AP) - The envoy arrived."
    found = find_dateline(text, 15)
    assert found
    assert found.span.quote(text) == "OSLO, 3 May 2021 (AP) -"
