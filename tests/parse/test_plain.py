"""Paragraphs put plainly, each character traced to the published text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.parse.plain import plain_text
from communique.records import Mention, Span


def _mention(text: str, words: str, kind: str = "person") -> Mention:
    start = text.index(words)
    span = Span(start, start + len(words))
    return Mention(span=span, name=span, actors=(words,), kind=kind)  # type: ignore[arg-type]


def test_a_name_with_its_titles_becomes_one_plain_name() -> None:
    """The parser sees one familiar name in place of a name with a long title, and no comma behind it."""
    text = "Ann Lee, president of the Republic of Chile, sent a letter."
    mention = _mention(text, "Ann Lee, president of the Republic of Chile,")
    assert plain_text(text, Span(0, len(text)), [mention]).text == "Smith sent a letter."


def test_a_plain_name_is_traced_to_the_whole_mention_without_its_comma() -> None:
    """What stands for a mention is cited as the mention, which ends before the comma that closes it."""
    text = "Ann Lee, president of Chile, sent a letter."
    plain = plain_text(text, Span(0, len(text)), [_mention(text, "Ann Lee, president of Chile,")])
    start, end, mention = plain.locate(0, len("Smith"))
    assert text[start:end] == "Ann Lee, president of Chile"
    assert mention is not None


@pytest.mark.parametrize("words", ["Lee Monday sent a letter.", "Thursday he met Lee."])
def test_a_bare_weekday_becomes_an_adverb(words: str) -> None:
    """A weekday without a preposition is put as an adverb, which the parser takes for one."""
    assert "yesterday" in plain_text(words, Span(0, len(words)), []).text


@pytest.mark.parametrize(
    "words", ["On Monday Lee sent a letter.", "The Monday talks went on.", "Lee left last Friday."]
)
def test_a_weekday_with_its_preposition_stays(words: str) -> None:
    """A weekday that the parser understands is left as it is."""
    assert plain_text(words, Span(0, len(words)), []).text == words


def test_white_space_and_quotation_marks_are_evened() -> None:
    """Line breaks and curly marks don't reach the parser, and keep their places."""
    text = "Lee said:\n  “peace”"
    plain = plain_text(text, Span(0, len(text)), [])
    assert plain.text == 'Lee said: "peace"'
    start, end, _ = plain.locate(11, 16)
    assert text[start:end] == "peace"


@given(st.text(alphabet="ab .,\n\u00a0“”MondayTue", max_size=60))
def test_every_word_of_a_plain_text_can_be_found_again(text: str) -> None:
    """Whatever the text, a copied word stands at its place in the report."""
    plain = plain_text(text, Span(0, len(text)), [])
    for number, character in enumerate(plain.text):
        start, end, _ = plain.locate(number, number + 1)
        assert 0 <= start <= end <= len(text)
        if character.isalpha() and end == start + 1:
            assert text[start:end] == character


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("It was handed to officials concerned by Lee.", "It was handed to officials by Lee."),
        ("It was handed to the organs concerned.", "It was handed to the organs."),
        ("Lee is concerned by it.", "Lee is concerned by it."),
    ],
)
def test_officials_concerned_are_officials(text: str, plain: str) -> None:
    """Behind its noun the adjective would pass for a verb; as a verb it stays."""
    given = plain_text(text, Span(0, len(text)), [])
    assert " ".join(given.text.split()).replace(" .", ".") == plain


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("The two discussed trade and agreed to meet.", "The leaders discussed trade and agreed to meet."),
        ("The two also discussed trade.", "The leaders also discussed trade."),
        ("The two ships sailed.", "The two ships sailed."),
    ],
)
def test_the_two_who_do_something_are_leaders(text: str, plain: str) -> None:
    """Bare "the two" before a verb would pass for those of its object."""
    assert plain_text(text, Span(0, len(text)), []).text == plain


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("During his stay in Oslo Ann Lee left.", "During his stay in Oslo , Smith left."),
        ("During his stay in Port Hallan Ann Lee left.", "During his stay in Port Hallan , Smith left."),
        ("In the town of Oslo Ann Lee left.", "In the town of Oslo Smith left."),
        ("Yesterday Ann Lee left.", "Yesterday Smith left."),
    ],
)
def test_a_name_right_behind_a_town_is_set_off(text: str, plain: str) -> None:
    """Else it would pass for a part of the town's name; the comma stands at no place of the text."""
    given = plain_text(text, Span(0, len(text)), [_mention(text, "Ann Lee")])
    assert given.text == plain
    start, end, mention = given.locate(given.text.index("Smith"), given.text.index("Smith") + 5)
    assert (text[start:end], mention is not None) == ("Ann Lee", True)


def test_a_body_behind_a_town_is_not_set_off() -> None:
    """A body may well have the town in its name."""
    text = "In Oslo Trade Council met."
    assert "," not in plain_text(text, Span(0, len(text)), [_mention(text, "Trade Council", "body")]).text


def test_signs_of_the_net_before_a_name_are_left_out() -> None:
    """The stop before "@AnnLee" and the sign before a word are no part of the sentence."""
    text = ".@AnnLee met the press of #Kenya."
    plain = plain_text(text, Span(0, len(text)), [_mention(text, "@AnnLee")])
    assert plain.text == "Smith met the press of Kenya."
