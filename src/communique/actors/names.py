"""Runs of words that make up a person's name."""

import re

from communique.actors.countries import state_name_at
from communique.actors.found import Scene, Stretch

#: Months and short forms of months that are also names.
DOUBTFUL_MONTHS = frozenset(
    {"may", "april", "june", "august", "jun", "jan", "mar", "jul", "march", "wed", "sun", "sat"}
)
#: Last words of what is kept or counted, whose names are nobody's though a title stand behind them.
DAYS = frozenset({"day", "days", "eve", "anniversary", "birthday", "week", "year"})
#: Words after which they are months.
BEFORE_MONTH = frozenset(
    {"in", "of", "on", "since", "until", "by", "last", "this", "next", "from", "early", "late", "mid"}
)
#: Endings of common nouns that names hardly ever have.
ORDINARY = ("tion", "tions", "sion", "sions", "ment", "ments", "ness", "ity", "ities", "ism", "ship", "ships",
            "ology", "ency", "grants", "graphy", "ings")  # fmt: skip
#: Syllables of names that open no sentence before another capital: "Ho Jin Sok sent".
NEVER_OPENING = frozenset({"ho", "ha", "u", "o"})
_LETTERS = re.compile(r"(?:[A-Z]\.){2,}[A-Z]?$")
#: Longest initial, in letters with its full stop.
INITIAL = 2
#: Longest name, in words.
LONGEST = 7
#: Titles that also occur as names; others end a name.
#: Most initials that stand before a name, and the honorifics behind which they may lack their stops.
INITIALS = 3
#: Honorifics that end a name before them, and behind which no title stands but those of judges.
MISTER = frozenset({"mr", "mrs", "ms", "miss"})
BEFORE_INITIALS = frozenset({"mr", "mrs", "ms", "miss", "dr", "hon", "honourable", "sir", "senator", "prof"})
NAMELIKE_TITLES = frozenset(
    {"king", "queen", "prince", "princess", "marshal", "pope", "sultan", "judge", "dean", "lord", "justice",
     "general", "head", "emir", "shah", "cardinal", "imam", "sheikh", "major", "brigadier", "tsar",
     "patriarch", "son"}
)  # fmt: skip


def name_at(scene: Scene, at: int, *, titled: bool = False) -> Stretch | None:
    """Return the run of capitals that begins here and could be a person's name.

    Behind a title a name may begin with a small particle: "President von der Leyen".
    """
    end = _begin(scene, at, titled=titled)
    if end is None:
        return None
    while end - at < LONGEST:
        after = _more(scene, end)
        if after is None or _is_printed_twice(scene, at, end, after):
            break
        end = after
    return _as_spelt(scene, at, _suffix(scene, end))


def _is_printed_twice(scene: Scene, at: int, end: int, after: int) -> bool:
    """Whether a name begins anew, with no particle between: not so in "Sidi Ould Sidi"."""
    word = scene.low(after - 1)
    return after == end + 1 and len(word) > INITIAL and word in scene.tokens.lows[at:end]


def _as_spelt(scene: Scene, at: int, end: int) -> Stretch | None:
    """Keep of a run of capitals in a headline the name that the body spells: "[Lee Myung Bak] Flails Again".

    Where that name begins later ("Punish [Lee Myung Bak]"), none begins here.
    """
    for start in range(at, end - 1) if scene.spelt else ():
        for stop in range(end, start + 1, -1):
            if tuple(scene.tokens.lows[start:stop]) in scene.spelt:
                return (at, stop) if start == at else None
    return at, end


def _begin(scene: Scene, at: int, *, titled: bool) -> int | None:
    if scene.low(at) in scene.words.leading_particles and (titled or scene.capital(at)):
        return _more(scene, at)
    return at + 1 if _name_word(scene, at) else None


def _more(scene: Scene, at: int) -> int | None:
    """Return the end of the next word of a name, over particles."""
    here = at
    while scene.low(here) in scene.words.particles and here - at < 3:  # noqa: PLR2004 - "van der den"
        here += 1
    if _name_word(scene, here) and not _other_begins(scene, here):
        return here + 1
    # "Ko Nam Du": with a capital, and nothing behind it to hang on, a particle is the name itself
    alone = here == at + 1 and scene.capital(at) and not scene.capital(here)
    return here if alone else None


def _name_word(scene: Scene, at: int) -> bool:
    words = scene.words
    low = scene.low(at)
    if not (scene.capital(at) or _hung_on(scene, at)) or is_date_word(scene, at):
        return False
    if low in words.syllables and not scene.headline:
        opens = scene.tokens.opens(at) and not (low in NEVER_OPENING and scene.capital(at + 1))
        return not opens and _is_name_beside(scene, at)
    if len(low) == 1:
        return _is_initial(scene, at)
    if low in words.never or ("-" in low and _of_state(scene, at)):
        return False
    if scene.headline and scene.tokens.shout(at) and low in words.distinctions:
        return False
    if scene.headline and _is_told(low, words.headline):
        return False
    if scene.tokens.shout(at) and low not in words.suffixes and not scene.headline:
        return False
    return scene.tokens.words[at][0].isalpha()


def _is_initial(scene: Scene, at: int) -> bool:
    """Whether a letter without its stop is one of a name's initials: "Mr [J] Berg", "President Anna [W] Berg"."""
    if _is_middle(scene, at):
        return True
    first, last = at, at + 1
    while _is_letter(scene, first - 1):
        first -= 1
    while _is_letter(scene, last):
        last += 1
    named = scene.capital(last) and len(scene.low(last)) > 1 and last - first <= INITIALS
    return named and scene.low(first - 1).rstrip(".") in BEFORE_INITIALS and scene.low(at) != "i"


def _is_middle(scene: Scene, at: int) -> bool:
    """Whether a letter stands between a first name and a family name, and is no word itself."""
    first, last = (scene.capital(near) and len(scene.low(near)) > INITIAL for near in (at - 1, at + 1))
    return first and last and scene.capital(at) and scene.low(at) not in {"a", "i", "o"}


def _is_letter(scene: Scene, at: int) -> bool:
    return at >= 0 and len(scene.low(at)) == 1 and scene.capital(at)


def _is_told(low: str, verbs: frozenset[str]) -> bool:
    """Whether a word of a headline is one that tells what is done: "Sends", "Sending", "Welcoming"."""
    stem = low.removesuffix("ing")
    return low in verbs or (stem != low and (stem in verbs or f"{stem}e" in verbs))


def _is_name_beside(scene: Scene, at: int) -> bool:
    """Whether a capital stands right before or behind a syllable that is also a small word: "Pak In Guk"."""
    return scene.capital(at + 1) or scene.capital(at - 1)


def _hung_on(scene: Scene, at: int) -> bool:
    """Whether a small particle is tied to a family name: "el-Sisi"."""
    particle, dash, name = scene.tokens.words[at].partition("-") if at < len(scene.tokens) else ("", "", "")
    return bool(dash) and particle in scene.words.particles and name[:1].isupper()


def _of_state(scene: Scene, at: int) -> bool:
    """Whether a tied word begins with a state: "American-made", "Korean-style"."""
    return scene.low(at).partition("-")[0] in scene.words.state_words


def is_date_word(scene: Scene, at: int) -> bool:
    """Whether a word is a weekday, or a month that is no name here ("Theresa May", "Ri Ho Jun")."""
    low = scene.low(at)
    if low not in scene.words.months:
        return False
    if low not in DOUBTFUL_MONTHS:
        return True
    beside = scene.low(at - 1)
    return scene.low(at + 1)[:1].isdigit() or beside[:1].isdigit() or beside in BEFORE_MONTH


def _other_begins(scene: Scene, at: int) -> bool:
    """Whether a state, a title or a body begins inside a run of capitals."""
    tokens, words = scene.tokens, scene.words
    state = state_name_at(scene, at)
    if state is not None:
        return True
    if words.before_title.match(tokens, at) and words.titles.match(tokens, at + 1):
        return True
    if scene.low(at).rstrip(".") in MISTER:
        return True  # "Thanked [Mrs] Berg"
    title = words.titles.match(tokens, at)
    if title is not None and (title.end > at + 1 or title.worth.key not in NAMELIKE_TITLES):
        return True
    if words.bodies.match(tokens, at) or words.body_nouns.match(tokens, at):
        return True
    return is_date_word(scene, at)


def _suffix(scene: Scene, end: int) -> int:
    """Return the end of what may follow a name and is part of it: ", Jr.", "III"."""
    comma = scene.low(end) == "," and scene.low(end + 1) in {"jr.", "jr", "sr.", "sr"}
    at = end + comma
    while (scene.low(at) in scene.words.suffixes and scene.capital(at)) or _is_first(scene, at):
        at += 1
    return at if at > end + comma else end


def _is_first(scene: Scene, at: int) -> bool:
    """Whether "I" is the number of a monarch: "Olaf [I], king of Norway", "Olaf [I] and Queen Maud", not who speaks."""
    if scene.tokens.words[at : at + 1] != ["I"]:
        return False
    if scene.low(at + 1) == "and" and scene.low(at + 2):
        honour = scene.words.honorifics.match(scene.tokens, at + 2)
        behind = honour.end if honour else at + 2
        return bool(scene.low(behind)) and scene.words.titles.match(scene.tokens, behind) is not None
    titled = scene.low(at + 1) == "," and scene.words.titles.match(scene.tokens, at + 2) is not None
    return titled or scene.low(at + 1) == "of"


def past_distinctions(scene: Scene, at: int) -> int:
    """Return the place behind the letters of an honour: "MP", ", CH, MP,", not in "Anna Berg, MP for Oslo"."""
    while True:
        letters = at + (scene.low(at) == ",")
        long = 1 if _is_distinction(scene, letters) else _apart(scene, letters)
        if not long:
            return at
        at = letters + long


def _is_distinction(scene: Scene, at: int) -> bool:
    """Whether the letters of an honour stand here; those behind a comma are none where they say of what."""
    if _dotted(scene, at):
        return True
    letters = scene.low(at) in scene.words.distinctions and scene.tokens.shout(at)
    return letters and not (scene.low(at - 1) == "," and scene.low(at + 1) in {"for", "of"})


def _apart(scene: Scene, at: int) -> int:
    """Return of how many words the letters of an honour are that are typed apart: "M. P.", "C. H."; none: 0."""
    known = {form.replace(".", "") for form in scene.words.distinctions}
    joined, here = "", at
    while (long := _letter(scene, here)) > 0:
        joined += scene.low(here).removesuffix(".")
        here += long
    return here - at if joined in known and len(joined) > 1 else 0


def _letter(scene: Scene, at: int) -> int:
    """Return of how many words a capital with its stop is, which may be parted from it; none: 0."""
    word = scene.tokens.words[at] if at < len(scene.tokens) else ""
    if len(word.removesuffix(".")) != 1 or not word[0].isupper():
        return 0
    return 1 if word.endswith(".") else 2 * (scene.low(at + 1) == ".")


def _dotted(scene: Scene, at: int) -> bool:
    """Whether letters of an honour stand here with their stops: "K.C.M.G."."""
    word = scene.tokens.words[at] if at < len(scene.tokens) else ""
    return bool(_LETTERS.match(word)) and scene.low(at).removesuffix(".") in {
        form.removesuffix(".") for form in scene.words.distinctions
    }


def is_ordinary(low: str) -> bool:
    """Whether the ending of a word shows that it is a noun of the language, not a name."""
    return low.endswith(ORDINARY) and len(low) > 6  # noqa: PLR2004 - longer than "Clement"
