"""Names and words: when two names go for one actor, and how many words two texts have in common."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from communique.records import Reading
from scoring.tally import Tally

#: From this share of common words on, two contents or two occasions are the same.
SAME_WORDS = 0.5

#: From this share of common words on, two names of bodies are the same: "Central Committee of the Workers'
#: Party" and "Workers' Party Central Committee" are, "Communist Party" and "Communist Youth League" are not.
SAME_BODY = 0.6

#: A shorter name stands for a longer one that has up to this many words more: "Xi" for "Xi Jinping".
WORDS_MORE = 3


def _word_set(text: str) -> frozenset[str]:
    """Return the words of a text, told apart by spaces."""
    return frozenset(text.split())


#: Words of a title or an address: they make no difference between two names.
TITLE_WORDS = _word_set("""
    acting adviser advisor affairs ambassador and chairman chairperson chairwoman chancellor chief comrade
    consul councillor councilor crown deputy dr emir emperor envoy excellency first for foreign former
    general governor head her high highness his honorable honourable jr king leader lord madam majesty
    marshal minister miss mr mrs ms of permanent premier president prime prince princess professor queen
    respected secretary senior sheikh sir speaker special sultan supreme the vice
""")

#: Words that show the name of a body, which has no shorter form by leaving words away.
BODY_WORDS = _word_set("""
    agency alliance army assembly association authority bank board bureau cabinet centre center commission
    committee community company congress council court delegation department embassy family federation forces
    foundation front government group institute kingdom league mission ministry nations office organisation
    organization parliament party people peoples presidium republic secretariat senate side society staff
    state states union university
""")

#: Letters that Unicode does not take apart into a plain one and a mark.
PLAIN_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "\N{LATIN SMALL LETTER DOTLESS I}": "i", "æ": "ae", "œ": "oe"}
)

#: Curly apostrophes, and the letter and the marks that are printed in their place.
APOSTROPHES = str.maketrans(dict.fromkeys("`\u2018\u2019\u02bc\u00b4", "'"))

#: One name as in the text, or several of one actor.
Name = str | tuple[str, ...]


def words(text: str) -> tuple[str, ...]:
    """Return the words of a text without case, accents, hyphens, apostrophes and the possessive s."""
    letters = unicodedata.normalize("NFKD", text.translate(APOSTROPHES))
    plain = "".join(c for c in letters if not unicodedata.combining(c)).casefold()
    plain = plain.translate(PLAIN_LETTERS).translate(APOSTROPHES)
    return tuple(re.findall(r"\w+", re.sub(r"'s\b", "", plain).replace("'", "")))


def same_name(left: str, right: str) -> bool:
    """Whether two names go for one actor: "Xi" and "Xi Jinping", "Kim Jong-un" and "Mr Kim Jong Un"."""
    one, other = words(left), words(right)
    if not one or not other:
        return False
    if "".join(one) == "".join(other):
        return True
    short, long = sorted((frozenset(one) - TITLE_WORDS, frozenset(other) - TITLE_WORDS), key=len)
    if not short:  # an office without a name: "Prime Minister" and "the Prime Minister of Samoa"
        short, long = sorted((frozenset(one) - {"the"}, frozenset(other) - {"the"}), key=len)
    elif (short | long) & BODY_WORDS:
        return len(short & long) / len(short | long) >= SAME_BODY
    return short <= long and len(long) - len(short) <= WORDS_MORE


@dataclass(frozen=True)
class Named:
    """An actor by all the names it goes by; the first one of a reading is its fullest."""

    names: tuple[str, ...]

    def is_named(self, read: "Named") -> bool:
        """Whether an actor of a reading is this one of the gold."""
        if any(same_name(name, read.names[0]) for name in self.names):
            return True
        return not {words(name) for name in self.names}.isdisjoint(words(name) for name in read.names)


def match(gold: Sequence[Named], read: Sequence[Named]) -> Tally:
    """Tally the largest matching of gold actors with read ones in which each is used once."""
    fits = [[j for j, actor in enumerate(read) if wanted.is_named(actor)] for wanted in gold]
    partner: dict[int, int] = {}

    def seat(i: int, tried: set[int]) -> bool:
        """Find an actor for the i-th of the gold, moving others where need be."""
        for j in fits[i]:
            if j not in tried:
                tried.add(j)
                if j not in partner or seat(partner[j], tried):
                    partner[j] = i
                    return True
        return False

    return Tally(sum(seat(i, set()) for i in range(len(gold))), len(gold), len(read))


def overlap(left: str, right: str) -> float:
    """Return the share of the words of both texts that they have in common, repeated words counted."""
    one, other = Counter(words(left)), Counter(words(right))
    return (one & other).total() / max((one | other).total(), 1)


def named(names: Iterable[Name]) -> tuple[Named, ...]:
    """Return actors of the gold by all their names."""
    return tuple(Named((name,) if isinstance(name, str) else name) for name in names)


def in_cast(ids: Iterable[str], cast: Mapping[str, Named]) -> tuple[Named, ...]:
    """Return actors of a reading by all their names."""
    return tuple(cast[id_] for id_ in ids)


def cast_of(reading: Reading) -> dict[str, Named]:
    """Return the actors of a reading by id, each with its names and the words of its mentions."""
    return {
        actor.id: Named((actor.name, *actor.aliases, *(span.quote(reading.text) for span in actor.mentions)))
        for actor in reading.actors
    }
