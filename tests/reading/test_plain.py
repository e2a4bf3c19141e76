"""Paragraphs in the manners in which they are printed."""

import pytest

from communique.reading.lines import cut_lines
from communique.reading.plain import paragraphs

WRAPPED = """The Prime Minister of Norland, Mr Lund, received the envoy of
Sundria at noon. He said that the talks of last week had brought the
two sides nearer to each other than at any time.
The envoy thanked him for the welcome that he and his party had
had in the capital. He asked for another meeting in the autumn
or before, to which Mr Lund agreed.
They will meet again in Oslo."""


def read(text: str) -> list[str]:
    """Return the paragraphs of a text, each in one line."""
    return [" ".join(span.quote(text).split()) for span in paragraphs(text, cut_lines(text))]


def test_blank_lines_part_paragraphs() -> None:
    """Several of them part no more than one."""
    assert read("One sentence.\n\n\n Two sentences. \r\n\r\nThree.") == [
        "One sentence.",
        "Two sentences.",
        "Three.",
    ]


def test_a_line_is_a_paragraph_where_lines_are_long() -> None:
    """Agencies write so."""
    lines = [
        "The envoy of Sundria arrived in the capital of Norland on Monday " * 2 + str(n) + "."
        for n in range(4)
    ]
    assert read("\n".join(lines)) == lines


def test_wrapped_lines_are_joined() -> None:
    """A paragraph ends where a line that ends a sentence is short."""
    assert [paragraph.split()[0] for paragraph in read(WRAPPED)] == ["The", "The", "They"]


def test_wrapped_lines_are_joined_on_windows_too() -> None:
    """The manner of line ends makes no difference."""
    assert read(WRAPPED.replace("\n", "\r\n")) == read(WRAPPED)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The envoy of Sundria met\nthe minister.", ["The envoy of Sundria met the minister."]),
        ("The envoy left.\nthe minister stayed.", ["The envoy left.", "the minister stayed."]),
        ("VISIT OF THE ENVOY\nhe came on Monday.", ["VISIT OF THE ENVOY", "he came on Monday."]),
        ("They agreed\n- to meet,\n- to write.", ["They agreed", "to meet,", "to write."]),
        ("They agreed:\n• to meet;\n•to write.", ["They agreed:", "to meet;", "to write."]),
        ("-The envoy arrived.\n-He left.", ["The envoy arrived.", "He left."]),
        ("One.\n-----\nTwo.\n* * *\nThree.", ["One.", "Two.", "Three."]),
        ("1. They met.\n2. They wrote.", ["1. They met.", "2. They wrote."]),
        ("•", []),
    ],
)
def test_single_lines_run_on_only_within_a_sentence(text: str, expected: list[str]) -> None:
    """A bullet, a heading in capitals and a rule part paragraphs; their marks are no part of them."""
    assert read(text) == expected


def test_a_salutation_stands_by_itself_in_a_wrapped_letter() -> None:
    """A short line that ends no sentence is an address or a heading."""
    letter = (
        "Dear Mr. President,\nI thank you for the welcome that my party and I had in\nyour capital last week."
    )
    assert read(letter)[0] == "Dear Mr. President,"
    assert len(read(letter)) == 2


def test_an_indented_line_opens_a_paragraph() -> None:
    """Also where the line before it is full."""
    text = WRAPPED.replace("\nThe envoy", "xxxxxxxxxxxxxxx.\n    The envoy")
    assert len(read(text)) == 3


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The envoy of Sundria was received today by the President of\nNorland in the old harbour.", 1),
        ("The envoy of Sundria was received today by the Prime Minister\nMr Lund in the old harbour.", 1),
        ("The envoy of Sundria was received today by Mr Lund\nNorland is near.", 2),
        ("Greetings from the President of\nNorland is near.", 2),
    ],
)
def test_a_line_that_ends_in_an_open_word_goes_on(text: str, number: int) -> None:
    """Nothing ends in "of", unless it is short enough for a heading or a label."""
    assert len(read(text)) == number


def test_a_state_in_short_before_what_it_has_ends_no_line() -> None:
    """Behind "the" it does, where a sentence may well end."""
    assert len(read("Berg met with U.S.\nNational Adviser Lund in Oslo.")) == 1
    assert len(read("Berg left for the U.S.\nNational Adviser Lund stayed.")) == 2


def test_the_words_of_a_message_open_a_paragraph_though_the_colon_is_lost() -> None:
    """What announces them ends with the name of whom they go to."""
    text = (
        "The Prime Minister, Mr Lund, tonight\nsent the following message to the President, Mr Berg\n"
        '" I was very saddened to learn of\nthe loss of the ferry."'
    )
    assert read(text)[0].endswith("Mr Berg")


def test_a_narrow_text_is_wrapped_though_its_lines_begin_with_names() -> None:
    """Lines that all break off before a capital run on where no line is long and most end in no stop."""
    text = (
        "The Rt. Hon. T. F. Lund, Norwegian\nMinister of Fisheries and Food, will visit\n"
        "Kenya in May at the wish of the Kenyan\nGovernment."
    )
    assert [span.quote(text) for span in paragraphs(text, cut_lines(text))] == [text]
