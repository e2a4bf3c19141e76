"""Words as a scanner may have left them: with one letter put wrong, put in or lost."""

import re

#: Shorter words are other words with one letter wrong.
_LONG = 6


def spelt(*words: str) -> str:
    """Return a pattern for some words as they are spelt, or with one letter wrong: "message", "mes5age", "messa-e".

    Args:
        words: Words in small letters; short ones only as they are spelt.

    Returns:
        A pattern to stand in another, in one group; the first letter is always right, or has a sign before it.
    """
    return f"(?:{'|'.join(form for word in words for form in _forms(word))})"


def _forms(word: str) -> list[str]:
    if len(word) < _LONG:
        return [re.escape(word)]
    places = range(1, len(word))
    wrong = (rf"{word[:at]}\S{word[at + 1 :]}" for at in places)
    put_in = (rf"{word[:at]}\S{word[at:]}" for at in places)
    lost = (f"{word[:at]}{word[at + 1 :]}" for at in places[:-1])
    return [word, *wrong, *put_in, *lost]
