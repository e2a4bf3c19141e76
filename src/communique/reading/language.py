"""Which language a report is in.

A source that says another language is believed. Else the letters tell (Cyrillic, Han, Hangul …), and among the
languages with Latin letters their short, frequent words, whatever the source says: agencies label rows of another
language as English. Where that leaves a doubt, the report is taken for the one that is read: a sentence of English
with many names holds few such words.
"""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

import msgspec

from communique.errors import WrongLanguage
from communique.lexicons.load import HOME, read_yaml

# So much of a text tells its language.
SAMPLE = 1500

# Another language is only believed with so many of its words, this share of all words, and so many times as
# many as the language that is read has. Among 20,264 reports of one agency this finds the 835 in Spanish,
# from one sentence up, and takes none in English for anything else.
LEAST_WORDS = 4
LEAST_SHARE = 0.15
MORE_OFTEN = 2.0

# With so many of its own words a text needs no further look: so has nearly all running text.
SURE_SHARE = 0.2

# Short words that also stand in names: alone they tell nothing.
IN_NAMES = frozenset(
    {"al", "da", "das", "de", "del", "den", "der", "di", "do", "dos", "du", "e", "el", "la", "las"}
)
IN_NAMES |= {"le", "los", "van", "von", "y", "ze"}

_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_WORD = re.compile(r"[^\W\d_]+")

#: Letters that belong to one language or a few, and the language that is named for them.
SCRIPTS = {
    "ja": re.compile(r"[ぁ-ヿ]"),
    "zh": re.compile(r"[㐀-鿿]"),
    "ko": re.compile(r"[가-힯ᄀ-ᇿ]"),
    "uk": re.compile(r"[іїєґІЇЄҐ]"),
    "ru": re.compile(r"[Ѐ-ӿ]"),
    "fa": re.compile(r"[پچژگ]"),
    "ar": re.compile(r"[؀-ۿ]"),
    "el": re.compile(r"[Ͱ-Ͽ]"),
    "he": re.compile(r"[֐-׿]"),
    "hi": re.compile(r"[ऀ-ॿ]"),
    "th": re.compile(r"[฀-๿]"),
}

# Kana stand among Han, and the letters of Ukrainian and Persian among those of Russian and Arabic: a
# twentieth of them is enough to tell.
TELLING = {"ja": "zh", "uk": "ru", "fa": "ar"}
TELLING_SHARE = 0.05


class Language(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One language of ``function_words.yml``.

    Attributes:
        name: Its name in English.
        codes: Other codes and names that sources use for it.
        words: Its short, frequent words.
    """

    name: str
    codes: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


@cache
def languages() -> Mapping[str, Language]:
    """Return the languages that are told apart, by ISO 639-1 code."""
    return read_yaml(HOME / "function_words.yml", Language)


def check_language(source: str, said: str | None, text: str, wanted: str) -> str:
    """Return the language of a report.

    Args:
        source: The report, as messages name it.
        said: What its source says: "en", "en-US", "English"; ``None`` where it says nothing.
        text: The report.
        wanted: The language that is read.

    Raises:
        WrongLanguage: Where it is in another one.
    """
    language = normal(said) if said else wanted
    detected = detect(text, wanted) if language == wanted else language
    if detected != wanted:
        raise WrongLanguage(
            f"{source}: {_why_not(detected, wanted, labelled=said is not None and language == wanted)}"
        )
    return language


def _why_not(language: str, wanted: str, *, labelled: bool) -> str:
    though = f", though its source says {name_of(wanted)}" if labelled else ""
    return (
        f"it is in {name_of(language)} ({language}){though}, which is not read yet; "
        f"only {name_of(wanted)} is: leave it out, or give a translation"
    )


def normal(said: str) -> str:
    """Return the ISO 639-1 code for what a source says: "en" for "en-US", "EN_gb", "eng" and "English"."""
    name = said.strip().lower()
    code = re.split(r"[-_]", name)[0]
    for known, language in languages().items():
        if code == known or name == language.name.lower() or code in language.codes or name in language.codes:
            return known
    return code


def name_of(code: str) -> str:
    """Return the English name of a language; its code where the name is not known."""
    language = languages().get(code)
    return language.name if language else code


def detect(text: str, wanted: str = "en") -> str:
    """Return the language that a text is most likely in; the wanted one where it is in doubt."""
    sample = text[:SAMPLE]
    if not sample.isascii() and (script := _by_script(sample)):
        return script
    return _by_words(sample, wanted)


def _by_script(sample: str) -> str | None:
    """Return the language whose letters outnumber the Latin ones, if there is one."""
    counts = Counter({code: len(letters.findall(sample)) for code, letters in SCRIPTS.items()})
    code, most = counts.most_common(1)[0]
    if most <= len(_LATIN.findall(sample)):
        return None
    for telling, among in TELLING.items():
        if code == among and counts[telling] > TELLING_SHARE * most:
            return telling
    return code


def _by_words(sample: str, wanted: str) -> str:
    words = Counter(_WORD.findall(sample.lower()))
    if sum(words[word] for word in words.keys() & _words_of(wanted)) > SURE_SHARE * words.total():
        return wanted
    counts: Counter[str] = Counter()
    sure: set[str] = set()
    for word in words.keys() & _spoken().keys():
        counts.update(dict.fromkeys(_spoken()[word], words[word]))
        sure.update(_spoken()[word] if word not in IN_NAMES else ())
    least = max(LEAST_WORDS, LEAST_SHARE * words.total(), MORE_OFTEN * counts[wanted] + 1)
    likely = [(-count, code) for code, count in counts.items() if code in sure and count >= least]
    return min(likely)[1] if likely else wanted


@cache
def _words_of(code: str) -> frozenset[str]:
    return frozenset(languages()[code].words if code in languages() else ())


@cache
def _spoken() -> Mapping[str, tuple[str, ...]]:
    """Return the languages of each short word."""
    found: dict[str, tuple[str, ...]] = {}
    for code, language in languages().items():
        for word in language.words:
            found[word] = (*found.get(word, ()), code)
    return found
