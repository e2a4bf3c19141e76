"""Words of the lists as patterns of a text in lower case.

The lists have thousands, of which a report asks few: each is compiled when it is first asked.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

#: How many words may stand between a verb and what belongs to it: "held [a long] meeting".
_BETWEEN = 4
#: … and behind "be": "is very critical", not "is at work on a critical task".
_AFTER_BE = 2
#: … and before a preposition or a particle: "called [on Monday] for".
_CLOSE = {
    **dict.fromkeys(("of", "up", "down", "out", "off", "over", "at"), 0),
    **dict.fromkeys(("for", "on", "to", "with", "from", "in", "against", "about", "upon", "into"), 3),
}


@dataclass(frozen=True)
class Pattern:
    """A regular expression by its text."""

    text: str

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression, ready to be asked."""
        return re.compile(self.text)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first place of a text that it fits, or ``None``."""
        return self.compiled.search(text)


@dataclass(frozen=True)
class Tail:
    """What must follow a verb: its words, which are looked for first since that is fast, and their pattern."""

    words: tuple[str, ...]
    pattern: Pattern

    def follows(self, text: str) -> bool:
        """Whether a text begins with them, near enough."""
        for word in self.words:  # a loop, since this is asked more often than anything else
            if word not in text:
                return False
        return self.pattern.compiled.match(text) is not None


def any_of(words: Iterable[str]) -> Pattern:
    """Return a pattern that finds any of the words, longest first; a star is any ending, "^" the start."""
    ordered = sorted((word.strip() for word in words), key=lambda word: (-len(word), word))
    anywhere = "|".join(_body(word) for word in ordered if not word.startswith("^"))
    opening = "|".join(_body(word[1:]) for word in ordered if word.startswith("^"))
    parts = [
        *([rf"(?<!\w)(?:{anywhere})"] if anywhere else []),
        *([rf"\A\W*(?:{opening})"] if opening else []),
    ]
    return Pattern("|".join(parts) or "(?!)")


def tail_of(verb: str, words: list[str]) -> Tail | None:
    """Return a pattern of what must follow a verb, or ``None`` where nothing must."""
    if not words:
        return None
    most = _AFTER_BE if verb == "be" else _BETWEEN
    pattern = "".join(f"{_gap(word, most)}{_worded(word)}" for word in words)
    return Tail(tuple(word.rstrip("*") for word in words), Pattern(pattern))


def _gap(word: str, most: int) -> str:
    return rf"(?:\W*[\w'’.-]+){{0,{_CLOSE.get(word, most)}}}?\W*"


def _worded(word: str) -> str:
    return rf"(?<!\w){_body(word)}"


def _body(word: str) -> str:
    return rf"{re.escape(word[:-1])}\w*" if word.endswith("*") else rf"{re.escape(word)}(?:s|es)?(?!\w)"
