"""Scanned texts mended: what is brought back, and what is left alone."""

import pytest

from communique.lexicons.world import load_world
from communique.reading.scanned import ScannedWords, load_scanned_words, mend

#: A little English, so that these tests run without the language model.
ENGLISH = frozenset(
    """
    the and of to in on at for with from had sent his her great that was is a new house our way could
    not be known yesterday senior officials members society wash told last night leaders spoke about
    history story hi went home cardinal first paper men women were met who said it they are due leave
    people Africa went road by sea of co operation occupied occupies Mr Berg world
    """.split()  # noqa: SIM905 - a text is easier to read
)

#: Two lines of which the first breaks off in the middle of a sentence, as scanned texts are set.
SET = "they went home by\nsea "


@pytest.fixture(scope="module")
def words() -> ScannedWords:
    """Return the words that texts are mended by."""
    return load_scanned_words(ENGLISH, load_world("en"))


@pytest.mark.parametrize(
    ("stored", "mended"),
    [
        ("the Frime Minister", "the Prime Minister"),
        ("the Prime riinister", "the Prime Minister"),
        ("by the Japanee leaders", "by the Japanese leaders"),
        ("Her M11ajesty", "Her Majesty"),
        ("the Cormonwealth of Australia", "the Commonwealth of Australia"),
        ("deep sympahty", "deep sympathy"),
        ("HIGH COM14ISSIONER", "HIGH COMMISSIONER"),
        ("Prime Ministe'r", "Prime Minister"),
        ("a Govern ment", "a Government"),
        ("the Govern~ ment", "the Government"),
        ("the first ca. rdinal", "the first cardinal"),
        ("went to Wash-ington", "went to Washington"),
        ("the world hi story", "the world history"),
        ("a mess age from", "a message from"),
        ("thle men", "the men"),
        ("the PrimeMinister of Japan", "the Prime Minister of Japan"),
        ("officials withsenior members", "officials with senior members"),
        ("on Saturday26 October", "on Saturday 26 October"),
        ("from l5 August", "from 15 August"),
        ("the 3Oth July, 1974", "the 30th July, 1974"),
        ("on 2 July 197i", "on 2 July 1974"),
        ("they are due. to leave", "they are due to leave"),
        ("the . new road", "the  new road"),
        ("Mr Berg' s house", "Mr Berg's house"),
    ],
)
def test_what_a_scanner_made_of_words(words: ScannedWords, stored: str, mended: str) -> None:
    """A word that a scanner misread, cut or ran together is brought back."""
    assert mend(SET + stored, words, "A VISIT", "1974-08-01").text == SET + mended


@pytest.mark.parametrize(
    "stored",
    [
        "Mr. Sogavare met Mrs. Tanumafili",  # names that are no English words
        "the occupiers were known",  # an ending is not taken off
        "Canada's leaders",
        "it didn't",
        "President Samora",  # nearly a state
        "Indira Gandhi",
        "re-election and co-operation",
        "an ambassador's house",
        "the Minister said so. He spoke",
        "of Norway's own house",
        "Australian and Zambian leaders",
        "on 2nd December and 3rd May",
    ],
)
def test_what_is_left_alone(words: ScannedWords, stored: str) -> None:
    """Names and words that are merely rare stay what they are."""
    assert not mend(SET + stored, words, None, None).changed


def test_a_text_whose_lines_are_whole_is_left_alone(words: ScannedWords) -> None:
    """A text that was never set in lines was not scanned, whatever stands in it."""
    assert not mend("The Frime Minister spoke.\nHe went home.", words).changed


def test_a_name_is_brought_to_how_the_headline_has_it(words: ScannedWords) -> None:
    """A name that is whole in the headline is brought back in the text."""
    text = SET + "Mr Mieany spoke"
    assert mend(text, words, "DEATH OF GEORGE MEANY").text.endswith("Mr Meany spoke")
    assert not mend(text, words, "DEATH OF A LEADER").changed


@pytest.mark.parametrize(
    ("stored", "mended"),
    [
        ("the people of / 2\n\n-2-\nAfrica", "the people of\nAfrica"),
        ("the people of 2..\n\n-2-\nAfrica", "the people of\nAfrica"),
        ("the people of\n3..\n\nAfrica", "the people of\nAfrica"),
        ("went home. / 2\n\n-2-\nThe people", "went home.\n\nThe people"),
        ("went home. 2.\n\n2.\nThe people", "went home.\n\nThe people"),
        ("told the\n\npeople", "told the\npeople"),
    ],
)
def test_the_end_of_a_page(words: ScannedWords, stored: str, mended: str) -> None:
    """A sentence goes on over the end of a page, and the numbers of pages are none of its words."""
    assert mend(SET + stored, words).text == SET + mended


def test_a_day_at_the_end_of_a_paragraph_is_no_page(words: ScannedWords) -> None:
    """A number that no page number answers to is the text's own."""
    text = SET + "they are due on Sunday 3.\n\nThe people went home"
    assert not mend(text, words).changed
