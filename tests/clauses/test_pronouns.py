"""What a pronoun shows of whom it stands for."""

from communique.clauses.pronouns import misfits, sexes_of
from communique.records import Actor, Span

TEXT = "Mrs Berg met Mr Otieno and Carver."
WOMEN, MEN = frozenset({"mrs"}), frozenset({"mr"})


def _person(number: int, words: str) -> Actor:
    start = TEXT.index(words)
    place = Span(start, start + len(words))
    return Actor(id=f"a{number}", kind="person", name=words, mentions=(place,))


ACTORS = (_person(1, "Mrs Berg"), _person(2, "Mr Otieno"), _person(3, "Carver"))


def test_words_of_respect_show_a_woman_or_a_man() -> None:
    """Who is called Mrs is a woman and who is called Mr a man; of a bare name nothing is known."""
    assert sexes_of(ACTORS, TEXT, WOMEN, MEN) == {"a1": "f", "a2": "m"}


def test_a_pronoun_stands_for_nobody_of_the_other_sex() -> None:
    """No "him" is Mrs Berg and no "she" Mr Otieno; "they" may be either."""
    sexes = sexes_of(ACTORS, TEXT, WOMEN, MEN)
    assert misfits("him", sexes) == {"a1"}
    assert misfits("She", sexes) == {"a2"}
    assert misfits("they", sexes) == set()
