"""Which names go for one actor, and which words are the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from score import Named, Tally, match, overlap, same_name, words


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Kim Jong-un", "Kim Jong Un"),
        ("Kim Jong-un", "Kim Jongun"),
        ("Xi", "Xi Jinping"),
        ("Zelenskyy", "President Volodymyr Zelenskyy"),
        ("Nikita S. Khrushchev", "Nikita Khrushchev"),
        ("Viktor Orbán", "Viktor Orban"),
        ("Kemal Aydoğan", "Kemal Aydogan"),
        ("Mohammed Shia\u2019 al-Sudani", "Mohammed Shia al Sudani"),
        ("Speaker\u2019s office", "Speaker's office"),
        ("Prime Minister of Samoa", "the Prime Minister"),
        ("Central Committee of the Workers' Party of Korea", "Workers' Party of Korea Central Committee"),
        ("the White House", "White House"),
    ],
)
def test_names_of_one_actor_agree(left: str, right: str) -> None:
    """Titles, accents, hyphens, apostrophes and a shortened name make no difference on either side."""
    assert same_name(left, right)
    assert same_name(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Edda Brandt", "Ilan Ferro"),
        ("China", "Communist Party of China"),
        ("Norland delegation", "Sundrian delegation"),
        ("President", "Prime Minister"),
        ("Lund", "Halvar Lund who came by way of the northern islands"),
        ("", "Halvar Lund"),
        ("-", "-"),
    ],
)
def test_names_of_two_actors_do_not_agree(left: str, right: str) -> None:
    """A shared word alone makes no two actors one."""
    assert not same_name(left, right)
    assert not same_name(right, left)


def test_an_alias_agrees_word_for_word() -> None:
    """A short name in a mention counts where the gold has just that name."""
    assert Named(("Sundria",)).is_named(Named(("Federal Republic of the Sundrian Isles", "Sundria")))
    assert not Named(("Sundria",)).is_named(Named(("Norland", "neighbour of Sundria")))


def test_each_actor_is_used_once() -> None:
    """Of two gold actors that fit one read actor, the one that fits no other gets it."""
    lund, both = Named(("Lund",)), (Named(("Halvar Lund",)), Named(("Marit Lund",)))
    assert match([lund, Named(("Halvar Lund",))], both) == Tally(2, 2, 2)
    assert match([lund, lund, lund], both) == Tally(2, 3, 2)


@given(st.text(max_size=30))
def test_words_are_plain(text: str) -> None:
    """Whatever the text, its words are words, and taken apart again they stay as they are."""
    assert all(words(word) == (word,) for word in words(text))


def test_the_overlap_counts_repeated_words() -> None:
    """A word that stands twice on one side and once on the other is common once."""
    assert overlap("peace and peace", "peace") == pytest.approx(1 / 3)
    assert overlap("", "") == 0
