"""Verb dictionaries in the format of PETRARCH, so that old patterns go on working: they go before ours.

Format as in the PETRARCH and PETRARCH-2 manuals (Open Event Data Alliance)::

    &TREATY               a set of words, one a line; "_" behind one that has no plural
    +PACT
    +ACCORD
    --- SIGN [057] ---    a block: its code holds for all its verbs where no pattern fits
    SIGN {SIGNS SIGNED SIGNING}
    +DRAW_UP              a verb of several words: "+" marks the one that is declined
    - * &TREATY [057]     what stands behind the verb (*)
    - * AID (TO +) [070]  the target (+) and the source ($) are found by the grammar of the clause
    - % * TALKS [046]     said of those who do it together (%)
    - * (AT) ^ + [130]      "^" is somebody between, who is no target
    - WILL NOT * [121]      what stands before the verb
    - * VISIT [042:043]   the code each way; [:173] of the other way alone, [---] of no event

A pattern that stands twice has its last code. One with the target before the verb and the source behind it
("+ * MONEY $") has its sides swapped.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from communique.errors import LexiconError
from communique.events.codebook import ActRow
from communique.events.patterns import Pattern, Tail
from communique.events.words import Entry, EventWords, Sides, StanceUse, VerbUse

#: A comment goes to the end of its line; "###" in brackets is a code.
_COMMENT = re.compile(r"(?<![\[#])#.*")
_BLOCK = re.compile(r"---\s*(.*?)\s*\[([^\]]*)\]\s*---")
_CODE = re.compile(r"\[([^\]]*)\]")
_FORMS = re.compile(r"\{[^}]*\}")
#: Words in braces stand side by side; those in parentheses, a preposition first, may have others between them.
_GROUP = re.compile(r"\{[^}]*\}|[^\s(){}]+")
_GROUP_SIGNS = re.compile(r"[{}]")
#: What shows that several act together.
_SEVERAL = r"(?:\band\b|,)"
#: A code of CAMEO: one of its twenty roots, and up to two digits more.
_CAMEO = re.compile(r"(?:0[1-9]|1\d|20)\d{0,2}")
#: Signs of a pattern that stand for somebody, or for anything.
_SIGNS = frozenset({"+", "$", "^", "%", "*"})
#: What a pattern of the user's is worth, more than any of ours; and each of its words.
_WORTH, _A_WORD = 4.0, 0.4
#: … and what one gains that says of both sides that they act together.
_BOTH = 1.5
#: Somebody stands between the verb and the target: "warned in Norland of [the] Sudlanders".
_SECOND = re.compile(r"\^.*\+")
#: How many letters may stand between two words of a pattern.
_GAP = 80


class Codes(NamedTuple):
    """The codes of a pattern: what the source does, and what the target does at the same time; "" for nothing."""

    forth: str
    back: str = ""

    @property
    def act(self) -> str:
        """Their key in the table of acts, "" where nothing is done."""
        return self.forth + (f":{self.back}" if self.forth and self.back else "") or self.back

    def rows(self) -> Iterator[ActRow]:
        """Yield the rows that they add to the table of acts."""
        for code in {self.forth, self.back} - {""}:
            yield ActRow(act=code, name=f"code {code} of a verb dictionary", fact=code)
        if self.forth and self.back:
            yield ActRow(act=self.act, name="codes of a verb dictionary", fact=self.forth, back=self.back)


@dataclass(frozen=True)
class VerbFile:
    """Verb dictionaries, ready to be looked up.

    Attributes:
        verbs: The uses of each verb, by its first word; those with a tail first.
        acts: The acts that their codes are, by their keys.
    """

    verbs: Mapping[str, tuple[VerbUse, ...]] = field(default_factory=dict)
    acts: Mapping[str, ActRow] = field(default_factory=dict)


def read_verb_files(paths: Iterable[Path]) -> VerbFile:
    """Read files in PETRARCH's format as one.

    Raises:
        LexiconError: With file and line, where a line is none of the format's.
    """
    reading = _Reading()
    for path in paths:
        for number, line in enumerate(_lines(path), 1):
            reading.take(line, f"{path}:{number}")
    return VerbFile({verb: tuple(uses) for verb, uses in reading.verbs.items()}, reading.acts)


def with_verb_file(words: EventWords, file: VerbFile) -> EventWords:
    """Return the word lists with the user's verbs before ours.

    Verbs that only tell ("said", "indicated") keep their place, whatever code of a mere statement a dictionary has
    for them: what they tell is coded, not that it is told.
    """
    if not file.verbs:
        return words
    verbs, stances = dict(words.verbs), dict(words.stances)
    for verb, uses in file.verbs.items():
        telling = verb in words.telling
        kept = [use for use in uses if not (telling and _is_bare(use) and _is_mere(use.entry))]
        verbs[verb] = (*kept, *verbs.get(verb, ()))
        if any(use.tail is None and not use.entry.act for use in uses):
            stances[verb] = tuple(_telling(one) for one in stances.get(verb, ()))
    book = replace(words.codebook, acts={**words.codebook.acts, **file.acts})
    return replace(words, verbs=verbs, stances=stances, codebook=book)


def _is_same(one: VerbUse, other: VerbUse) -> bool:
    """Whether two uses of a verb have the same words: the later goes before."""
    return (one.tail, one.entry.agents, one.entry.before) == (
        other.tail,
        other.entry.agents,
        other.entry.before,
    )


def _is_bare(use: VerbUse) -> bool:
    """Whether a use of a verb asks for no other words."""
    return use.tail is None and use.entry.agents is None and use.entry.before is None


def _is_mere(entry: Entry) -> bool:
    """Whether an entry codes no more than that something is said."""
    return entry.act in {"", "010"}


def _telling(use: StanceUse) -> StanceUse:
    """Return a use of a verb that has no code of its own: it only tells what it was a stance to."""
    return use if use.stance in {"begin", "end", "tell"} else use._replace(stance="tell")


def _lines(path: Path) -> list[str]:
    try:
        return [_COMMENT.sub("", line).strip() for line in path.read_text(encoding="utf-8-sig").splitlines()]
    except OSError as problem:
        raise LexiconError(f"{path}: cannot read this verb file: {problem.strerror or problem}") from problem
    except UnicodeDecodeError as problem:
        raise LexiconError(f"{path}:1: this is not UTF-8; save the file as UTF-8") from problem


@dataclass
class _Reading:
    """A dictionary as far as it is read: its sets of words, and the block that is open."""

    sets: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    verbs: defaultdict[str, list[VerbUse]] = field(default_factory=lambda: defaultdict(list))
    acts: dict[str, ActRow] = field(default_factory=dict)
    open_set: str | None = None
    block: list[tuple[str, ...]] = field(default_factory=list)
    default: str | None = None

    def take(self, line: str, place: str) -> None:
        """Take one line."""
        opened = _BLOCK.match(line)
        if not line:
            self.open_set = None
        elif opened:
            self.open_set, self.block, self.default = None, [], opened[2]
        elif line.startswith("&"):
            self.open_set = _set_name(line)
        elif self.open_set is not None and line.startswith("+"):
            self.sets[self.open_set].append(line[1:].strip())
        elif self.default is None:
            raise LexiconError(f"{place}: this line is in no block; a block begins with --- VERB [code] ---")
        elif "*" in line:
            self._pattern(line, place)
        else:
            self._verb(line)

    def _verb(self, line: str) -> None:
        own = _CODE.search(line)
        words = _FORMS.sub("", _CODE.sub("", line)).lower().replace("+", "").replace("_", " ").split()
        if words:
            self.block.append(tuple(words))
            self._use(words, [], _codes(own[1] if own else self.default or ""), "", worth=0.0)

    def _pattern(self, line: str, place: str) -> None:
        code = _CODE.search(line)
        if code is None:
            raise LexiconError(f"{place}: a pattern needs a code in brackets")
        before, _, after = _CODE.sub("", line).lstrip("- ").partition("*")
        needs, leading = self._words(after), self._words(before)
        sides: Sides = "swapped" if "+" in before and "$" in after else ""
        sides = "second" if _SECOND.search(after) else sides
        worth = (len(needs) + len(leading)) * _A_WORD
        if "%" in before:
            sides, worth = "mutual", worth + _BOTH
        for verb in self.block:
            self._use(verb, needs, _codes(code[1]), sides, worth=worth, leading=leading)

    def _use(
        self,
        verb: Iterable[str],
        needs: list[str],
        codes: Codes,
        sides: Sides,
        *,
        worth: float,
        leading: Iterable[str] = (),
    ) -> None:
        first, *rest = verb
        self.acts.update({row.act: row for row in codes.rows()})
        opening = "".join(rf"(?=.*{word})" for word in leading)
        entry = Entry(
            key=" ".join([first, *rest]) + " of the verb file",
            act=codes.act,
            sides="swapped" if codes.back and not codes.forth else sides,
            objects=None,
            without=None,
            agents=Pattern(_SEVERAL) if sides == "mutual" else None,
            worth=_WORTH + worth,
            before=Pattern(f"(?s){opening}") if opening else None,
        )
        use = VerbUse(_tail([rf"\b{re.escape(word)}\b" for word in rest] + needs), entry)
        self.verbs[first] = [one for one in self.verbs[first] if not _is_same(one, use)] + [use]

    def _words(self, part: str) -> list[str]:
        """Return the words of a part of a pattern, without the signs for who acts."""
        groups = [_GROUP_SIGNS.sub("", group).split() for group in _GROUP.findall(part)]
        return [
            r"\W+".join(self._word(token) for token in group if token not in _SIGNS)
            for group in groups
            if set(group) - _SIGNS
        ]

    def _word(self, token: str) -> str:
        """Return a word of a pattern, or a set of them, as a regular expression."""
        if token.startswith("&"):
            words = self._members(_set_name(token), frozenset())
            return rf"\b(?:{'|'.join(words)})" if words else "(?!)"
        return rf"\b{_form(token)}"

    def _members(self, name: str, above: frozenset[str]) -> list[str]:
        """Return the words of a set, those of the sets in it included."""
        found = []
        for word in self.sets.get(name, ()):
            inner = _set_name(word)
            if not word.startswith("&"):
                found.append(_form(word.strip("()")))
            elif inner not in above:
                found += self._members(inner, above | {name})
        return found


def _tail(words: list[str]) -> Tail | None:
    gaps = "".join(rf".{{0,{_GAP}}}?{word}" for word in words)
    return Tail((), Pattern(f"(?s){gaps}")) if words else None


def _set_name(line: str) -> str:
    return line.strip().lstrip("&").rstrip("_").upper()


def _form(word: str) -> str:
    """Return a word, or several joined by "_", as a regular expression, with its plural unless "_" ends it."""
    lower = word.lower().replace("_", " ").rstrip()
    plural = "" if word.endswith("_") else r"(?:s|es)?"
    return rf"{re.escape(lower)}{plural}\b"


def _codes(code: str) -> Codes:
    """Return the codes of a pattern; what is no code of CAMEO ("---", "###") tells nothing."""
    forth, _, back = code.partition(":")
    found = [hit.group() if (hit := _CAMEO.match(part.strip())) else "" for part in (forth, back)]
    return Codes(*found)
