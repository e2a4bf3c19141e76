"""What stands above and below the body is taken off, and nothing of the body with it."""

import pytest

from communique.reading import read_report
from communique.reading.lines import cut_lines
from communique.reading.masthead import Masthead, day_of_publication, read_masthead
from communique.records import RawReport
from communique.settings import Settings

BODY = "The envoy of Sundria arrived in the capital of Norland on Monday at noon."
MORE = "He was met by the Foreign Minister, who thanked him for coming."


def read(text: str, title: str | None = None, published: str | None = None) -> Masthead:
    """Read the masthead of a text."""
    return read_masthead(text, cut_lines(text), title, published)


def body(text: str, title: str | None = None) -> list[str]:
    """Return the lines that are left for the body."""
    return [line.quote(text) for line in read(text, title).body]


@pytest.mark.parametrize(
    "head",
    [
        "Envoy of Sundria arrives\n2021-03-23 16:12\n\n",
        "Envoy of Sundria arrives\n\n",
        "Envoy of Sundria arrives\n",
        "2021-03-23 16:12\nEnvoy of Sundria arrives\n\n",
        "ENVOY OF SUNDRIA\nARRIVES\n",
        "PRIME MINISTER\nFOR PRESS 14 SEPTEMBER 1976\nENVOY OF SUNDRIA ARRIVES\n",
        "PRESS STATEMENT NO. 511\n9 June 1975\nENVOY OF SUNDRIA ARRIVES\n",
        "For Immediate Release\n\nEnvoy of Sundria arrives\n\n12 March 1969\n\n",
        "Envoy of Sundria arrives\nBy Mira Sol\n\n",
        "Envoy of Sundria arrives\n\nOSLO, March 3 (NNA) -- ",
    ],
)
@pytest.mark.parametrize("title", [None, "Envoy of Sundria arrives"])
def test_the_headline_is_told_from_the_body(head: str, title: str | None) -> None:
    """Whether the source gave it or it is known by its looks."""
    text = f"{head}{BODY}\n\n{MORE}"
    found = read(text, title)
    span = found.title_span()
    assert span
    assert " ".join(span.quote(text).split()).casefold() == "envoy of sundria arrives"
    assert body(text, title) == [BODY, MORE]


@pytest.mark.parametrize(
    "head",
    [
        "",
        "2021-03-23 16:12\n\n",
        " date 2021-01-12 ",
        " date 2021-01-12 OSLO, Jan. 11 (NNA) -- ",
        "OSLO, Jan. 11 (NNA) -- ",
        "OSLO, Jan. 11 (NNA) --\n",
        "12 March 1969\n",
        "For Immediate Release\n\n",
        "AUSTRA L A\nPRIME MINISTER\nFOR PRESS 14 SEPTEMBER 1976\n",
        "t\nM/ 57 21 March 1973\n",
    ],
)
@pytest.mark.parametrize(
    "foot", ["", "\n\n16 March 2015\n", "\nOSLO 16 March 2015", "\n\n[ENDS]", "\n000ooo000\n", " -0-"]
)
def test_days_and_marks_around_the_body_are_taken_off(head: str, foot: str) -> None:
    """A report without a headline has none."""
    text = f"{head}{BODY}\n\n{MORE}{foot}"
    assert body(text) == [BODY, MORE]
    assert read(text).title_span() is None


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        BODY.rstrip("."),
        f"{BODY}\n\n{MORE}",
        "12 March 1969",
        "Envoy of Sundria arrives",
        "Sundria\n\nNorland",
        f"The Honourable Halvar Lund\nHouse of Norland\n\n3 May 2021\n\n{BODY}",
        f"Dear Mr President\n\n{BODY}",
        f"The message reads:\n\n{BODY}",
        "The envoy of Sundria arrived on\n12 March 1969\nand left on the next day.",
        "Great day with @envoy! We talked about\nharbours. https://example.org/x",
    ],
)
def test_what_may_be_body_is_body(text: str) -> None:
    """A line is only taken off where its form leaves no doubt; a day above a letter leaves none."""
    left = " ".join(body(text))
    assert all(word in left for word in text.replace("3 May 2021", "").split() if word.isalpha())


def test_a_report_whose_text_is_its_title_keeps_it_as_body() -> None:
    """A report of one sentence must remain one."""
    assert body(BODY, BODY) == [BODY]


def test_a_title_that_is_only_the_beginning_of_the_text_is_no_headline_there() -> None:
    """Some sources cut a title out of the first sentence."""
    assert body(f"{BODY}\n{MORE}", BODY[:40]) == [BODY, MORE]


def test_misread_headlines_are_told_by_the_one_that_the_source_gave() -> None:
    """Below a release number, a line in the headline's words is the headline."""
    text = f"64/ 067\nFOR PRESS P. M. No. 47/ 1964\nEXCHANGE OF MESSAGE3\nStatement by Mr Lvnd\n{BODY}"
    found = read(text, "FOR PRESS: P.M.NO. 47/1964 EXCHANGE OF MESSAGES - STATEMENT BY MR LUND")
    assert [line.quote(text) for line in found.title_lines] == [
        "EXCHANGE OF MESSAGE3",
        "Statement by Mr Lvnd",
    ]
    assert [line.quote(text) for line in found.body] == [BODY]


@pytest.mark.parametrize(
    ("text", "place", "date"),
    [
        (f"OSLO, Jan. 11 (NNA) -- {BODY}", "OSLO", "2021-01-11"),
        (f" date 2021-01-12 OSLO, Jan. 11 (NNA) -- {BODY}", "OSLO", "2021-01-11"),
        (f"2021-01-12\n\nEnvoy of Sundria arrives\n\nOSLO, Dec. 31 (NNA) -- {BODY}", "OSLO", "2020-12-31"),
        (f"A first line of summary.\n\nOSLO (AP) — {BODY}", "OSLO", None),
        (f"{BODY}\nOSLO 12 January 2021", "OSLO", "2021-01-12"),
    ],
)
def test_the_dateline_has_town_and_day(text: str, place: str, date: str | None) -> None:
    """Its year is taken from the day of publication, of the source or of the text."""
    found = read(text, None, None if text.lstrip().startswith(("date", "2021")) else "2021-01-12")
    assert found.dateline
    assert (found.dateline.place, found.dateline.date) == (place, date)


@pytest.mark.parametrize(
    ("said", "text", "published"),
    [
        ("2021-01-13", f"2021-01-12\n{BODY}", "2021-01-13"),
        (None, f"2021-01-12 16:05\n{BODY}", "2021-01-12T16:05"),
        (None, f"{BODY}\n12 January 2021", "2021-01-12"),
        (None, f"OSLO, 3 May 2021 (AP) - {BODY}", "2021-05-03"),
        (None, f"OSLO, May 3 (AP) - {BODY}", None),
        (None, BODY, None),
    ],
)
def test_the_day_of_publication_is_the_source_s_or_the_text_s(said: str, text: str, published: str) -> None:
    """What the source says goes first; where nobody says, there is none."""
    assert day_of_publication(said, read(text, None, said)) == published


def test_what_follows_a_dateline_does_not_run_on_from_the_line_above() -> None:
    """Else a paragraph would go through the dateline."""
    assert [
        line.apart
        for line in read("A first line of summary,\nOSLO, Jan. 11 (NNA) -- the envoy arrived.").body
    ] == [
        True,
        True,
    ]


def test_no_text_has_no_masthead() -> None:
    """Nothing in, nothing out."""
    assert read("") == Masthead([])


@pytest.mark.parametrize(
    "head",
    ["", "Envoy of Sundria arrives\n2021-03-23 16:12\n\n", "PRIME MINISTER\nFOR PRESS 14 SEPTEMBER 1976\n"],
)
def test_the_line_that_says_whose_words_follow_is_kept_and_is_no_body(head: str) -> None:
    """It may stand between the head and the first paragraph."""
    text = f"{head}STATEMENT BY THE PRIME MINISTER, MR. BERG\n\n{BODY}\n\n{MORE}"
    found = read(text)
    assert found.byline is not None
    assert found.byline.quote(text) == "THE PRIME MINISTER, MR. BERG"
    assert [line.quote(text) for line in found.body] == [BODY, MORE]


def test_a_report_of_nobodys_words_has_no_byline() -> None:
    """Most reports tell in the third person."""
    assert read(f"Envoy of Sundria arrives\n\n{BODY}\n\n{MORE}").byline is None


def test_a_headline_may_end_in_a_title_above_its_day() -> None:
    """The day below it is no name that goes on with "President"."""
    text = (
        "Kenyan President Receives Greetings from Norwegian President\n2023-09-03\n\nNairobi (Wire) -- Body."
    )
    report = read_report(RawReport(source="x", data=text), Settings())
    assert report.title == "Kenyan President Receives Greetings from Norwegian President"
    assert report.published == "2023-09-03"


def test_a_sentence_that_names_whom_the_headline_names_is_body() -> None:
    """Its first line is no line of the headline where the next one goes on with it."""
    title = "LOSS OF THE FERRY - STATEMENT BY THE PRIME MINISTER, MR HALVAR LUND"
    text = (
        "FOR PRESS: PM No. 12/ 1968\nLOSS OF THE FERRY\nStatement by the Prime Minister, Mr Halvar Lund\n"
        "The Prime Minister, Mr Halvar Lund, tonight\nsent a message to the President of Sundria.\n"
    )
    assert body(text, title)[0] == "The Prime Minister, Mr Halvar Lund, tonight"


def test_the_last_line_of_a_headline_may_be_short_and_torn_apart() -> None:
    """A scanner parts the letters of a name."""
    title = "MEETING BETWEEN THE PRIME MINISTER OF NORLAND AND THE PRIME MINISTER OF VELTA"
    head = "66/ 153\nFOR PRESS: P M. No. 111/ 1966\nMEETING BETWEEN THE PRIME MINISTER OF\n"
    text = f"{head}NORLAND AND THE PRIME MINISTER OF\nVE LTA\n{BODY}"
    assert body(text, title) == [BODY]


def test_a_label_may_be_run_together_with_the_first_words() -> None:
    """What stands behind it is the body."""
    assert body(f"64/ 014\nFOR PRESS {BODY}\n{MORE}") == [BODY, MORE]
