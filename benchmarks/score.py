"""How well readings agree with gold: exchanges, their fields, and what is said.

    python benchmarks/score.py GOLD_DIR READING.jsonl [--misses]

GOLD_DIR holds one JSON file a report (``benchmarks/README.md`` tells the format); READING.jsonl is what
``communique read PATH… --format jsonl`` prints. A reading belongs to the gold whose id is the file name of
its source without the suffix, or the ``id`` of its row.

1. An exchange of the gold is paired with one of the reading of the same kind that has at least one sender
   and one recipient in common. Calls and meetings may stand the other way round; of a visit the visitor is
   enough. Of several that fit, the one most alike is taken, and each is taken once.
2. Fields are compared within the pairs; those of an exchange without a partner count as missed or spurious.
3. A statement is found where half of all the words of both contents are common to both; ``content+speakers``
   asks for the same speakers too, no more and no fewer. Where a report's statements were not annotated, they
   are left out of account.
"""

import argparse
import operator
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import Literal

import msgspec

from communique.records import Exchange, ExchangeKind, Reading, Statement, Status, Unread

#: Everything that is measured, in the order of the table.
MEASURES = (
    "exchange",
    "from",
    "to",
    "conveyed_by",
    "received_by",
    "on_behalf_of",
    "purpose",
    "date",
    "place",
    "occasion",
    "status",
    "content",
    "content+speakers",
)
ACTOR_FIELDS = ("from", "to", "conveyed_by", "received_by", "on_behalf_of")

#: What is told of an exchange beside its kind and status.
FIELDS = (*ACTOR_FIELDS, "purpose", "date", "place", "occasion")

#: Kinds in which neither side is the sender.
MUTUAL = frozenset({"call", "meeting"})

#: From this share of common words on, two contents or two occasions are the same.
SAME_WORDS = 0.5

#: From this share of common words on, two names of bodies are the same: "Central Committee of the Workers'
#: Party" and "Workers' Party Central Committee" are, "Communist Party" and "Communist Youth League" are not.
SAME_BODY = 0.6

#: A shorter name stands for a longer one that has up to this many words more: "Xi" for "Xi Jinping".
WORDS_MORE = 3

Purpose = Literal[
    "briefing",
    "ceremony",
    "condolence",
    "congratulation",
    "consultation",
    "credentials",
    "farewell",
    "greeting",
    "invitation",
    "protest",
    "reply",
    "request",
    "sympathy",
    "thanks",
]


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


class GoldExchange(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"from_": "from"}
):
    """An exchange as a person reads it; fields as in ``communique.records.Exchange``, actors by name."""

    kind: ExchangeKind
    status: Status
    from_: tuple[Name, ...] = ()
    to: tuple[Name, ...] = ()
    conveyed_by: tuple[Name, ...] = ()
    received_by: tuple[Name, ...] = ()
    on_behalf_of: tuple[Name, ...] = ()
    purpose: tuple[Purpose, ...] = ()
    occasion: str | None = None
    date: str | None = None
    place: str | None = None
    note: str | None = None


class GoldStatement(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A statement as a person reads it; its content in one stretch, or in several around an inserted cue."""

    speakers: tuple[Name, ...]
    cue: str | None
    content: str | tuple[str, ...]


class GoldReport(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The gold of one report; ``statements`` is ``None`` where they were not annotated."""

    id: str
    exchanges: tuple[GoldExchange, ...]
    statements: tuple[GoldStatement, ...] | None = None


@dataclass(frozen=True)
class Tally:
    """How many of the gold were found, out of how many there are and how many were read."""

    hits: int = 0
    gold: int = 0
    read: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        """Count both together."""
        return Tally(self.hits + other.hits, self.gold + other.gold, self.read + other.read)

    @property
    def precision(self) -> float:
        """The share of what was read that is right; 1 where nothing was read and nothing was to be."""
        return _share(self.hits, self.read, self.gold)

    @property
    def recall(self) -> float:
        """The share of the gold that was found; 1 where there is none and none was read."""
        return _share(self.hits, self.gold, self.read)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return _share(2 * self.hits, self.gold + self.read, 0)

    @property
    def likeness(self) -> float:
        """The share of all that either side has in which both agree."""
        return _share(self.hits, self.gold + self.read - self.hits, 0)


def _share(part: int, whole: int, otherwise: int) -> float:
    """Return part by whole; of an empty whole, 1 where the other side is empty too."""
    if whole:
        return part / whole
    return 0.0 if otherwise else 1.0


@dataclass(frozen=True)
class Miss:
    """One disagreement: in which report, on which measure, and what either side has."""

    report: str
    measure: str
    gold: str
    read: str


@dataclass
class Scores:
    """What a comparison found.

    Attributes:
        measures: A tally for each of :data:`MEASURES`.
        misses: Every disagreement.
        absent: Ids of the gold reports without a reading; all that is in them counts as missed.
    """

    measures: dict[str, Tally] = field(default_factory=lambda: dict.fromkeys(MEASURES, Tally()))
    misses: list[Miss] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)

    def count(self, tallies: Mapping[str, Tally]) -> None:
        """Add the tallies of one comparison."""
        for measure, tally in tallies.items():
            self.measures[measure] += tally


# --- Names


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


# --- Exchanges


@dataclass(frozen=True)
class Told:
    """An exchange as the gold or a reading tells it, in one shape for both."""

    kind: str = ""
    status: str = ""
    actors: Mapping[str, tuple[Named, ...]] = field(default_factory=dict)
    purpose: frozenset[str] = frozenset()
    date: str | None = None
    place: str | None = None
    occasion: str | None = None

    def turned(self) -> "Told":
        """Return the same exchange told from the other side."""
        return replace(self, actors={**self.actors, "from": self.of("to"), "to": self.of("from")})

    def of(self, role: str) -> tuple[Named, ...]:
        """Return the actors in a role."""
        return self.actors.get(role, ())

    def show(self, measure: str) -> str:
        """Tell one field in words; the whole of it for the measure "exchange"."""
        if measure == "exchange":
            told = [self.status, self.kind, *(f"{m}: {self.show(m)}" for m in FIELDS if self.show(m) != "-")]
            return ", ".join(told) if self.kind else "-"
        if measure in ACTOR_FIELDS:
            return "; ".join(actor.names[0] for actor in self.of(measure)) or "-"
        if measure == "purpose":
            return ", ".join(sorted(self.purpose)) or "-"
        values = {"date": self.date, "place": self.place, "occasion": self.occasion, "status": self.status}
        return values[measure] or "-"


NOTHING = Told()


def told_by_gold(exchange: GoldExchange) -> Told:
    """Bring an exchange of the gold to the shape in which both are compared."""
    fields = (exchange.from_, exchange.to, exchange.conveyed_by, exchange.received_by, exchange.on_behalf_of)
    return Told(
        kind=exchange.kind,
        status=exchange.status,
        actors=dict(zip(ACTOR_FIELDS, map(_named, fields), strict=True)),
        purpose=frozenset(exchange.purpose),
        date=exchange.date,
        place=exchange.place,
        occasion=exchange.occasion,
    )


def told_by_reading(exchange: Exchange, cast: Mapping[str, Named]) -> Told:
    """Bring an exchange of a reading to the shape in which both are compared."""
    fields = (
        exchange.senders,
        exchange.recipients,
        exchange.conveyed_by,
        exchange.received_by,
        exchange.on_behalf_of,
    )
    return Told(
        kind=exchange.kind,
        status=exchange.status,
        actors={role: _cast(ids, cast) for role, ids in zip(ACTOR_FIELDS, fields, strict=True)},
        purpose=frozenset(exchange.purpose),
        date=exchange.date.value if exchange.date else None,
        place=exchange.place.name if exchange.place else None,
        occasion=exchange.occasion.text if exchange.occasion else None,
    )


def _named(names: Iterable[Name]) -> tuple[Named, ...]:
    """Return actors of the gold by all their names."""
    return tuple(Named((name,) if isinstance(name, str) else name) for name in names)


def _cast(ids: Iterable[str], cast: Mapping[str, Named]) -> tuple[Named, ...]:
    """Return actors of a reading by all their names."""
    return tuple(cast[id_] for id_ in ids)


def cast_of(reading: Reading) -> dict[str, Named]:
    """Return the actors of a reading by id, each with its names and the words of its mentions."""
    return {
        actor.id: Named((actor.name, *actor.aliases, *(span.quote(reading.text) for span in actor.mentions)))
        for actor in reading.actors
    }


def compare(gold: Told, read: Told) -> dict[str, Tally]:
    """Tally every field of two exchanges; :data:`NOTHING` stands for one that the other side has not."""
    return {
        **{role: match(gold.of(role), read.of(role)) for role in ACTOR_FIELDS},
        "purpose": Tally(len(gold.purpose & read.purpose), len(gold.purpose), len(read.purpose)),
        "date": _value(gold.date, read.date, _same_day),
        "place": _value(gold.place, read.place, same_name),
        "occasion": _value(gold.occasion, read.occasion, _same_occasion),
        "status": _value(gold.status, read.status, operator.eq),
    }


def _value(gold: str | None, read: str | None, same: Callable[[str, str], bool]) -> Tally:
    """Tally a field that holds one value or none."""
    return Tally(int(bool(gold and read and same(gold, read))), int(bool(gold)), int(bool(read)))


def _same_day(gold: str, read: str) -> bool:
    """Whether a date is the one of the gold, or a day within its month or year."""
    return read == gold or read.startswith(f"{gold}-")


def _same_occasion(gold: str, read: str) -> bool:
    """Whether half the words are common to both, or the gold's stand in a phrase some twice as long."""
    if overlap(gold, read) >= SAME_WORDS:
        return True
    wanted, found = words(gold), words(read)
    return set(wanted) <= set(found) and len(found) <= 2 * len(wanted) + WORDS_MORE


@dataclass(frozen=True)
class Pair:
    """An exchange of the gold and the one of the reading that it was found in, or ``NOTHING`` for either."""

    gold: Told
    read: Told


def pair_exchanges(gold: Sequence[Told], read: Sequence[Told]) -> list[Pair]:
    """Pair the exchanges of a report, those most alike first; what stays alone is paired with nothing."""
    left_gold, left_read = dict(enumerate(gold)), dict(enumerate(read))
    pairs = []
    for i, j, seen in _pairing(gold, read):
        pairs.append(Pair(left_gold.pop(i), seen))
        del left_read[j]
    missed = [Pair(told, NOTHING) for told in left_gold.values()]
    return pairs + missed + [Pair(NOTHING, told) for told in left_read.values()]


def right_ones(report: GoldReport, reading: Reading) -> frozenset[str]:
    """Return the ids of the exchanges of a reading that are in its gold."""
    cast = cast_of(reading)
    gold = [told_by_gold(exchange) for exchange in report.exchanges]
    read = [told_by_reading(exchange, cast) for exchange in reading.exchanges]
    return frozenset(reading.exchanges[j].id for _, j, _ in _pairing(gold, read))


def _pairing(gold: Sequence[Told], read: Sequence[Told]) -> Iterator[tuple[int, int, Told]]:
    """Yield the numbers of those that are paired, each once, the most alike first, and the read one as it fits."""
    taken_gold, taken_read = set(), set()
    for _, i, j, seen in sorted(_candidates(gold, read), key=lambda found: -found[0]):
        if i not in taken_gold and j not in taken_read:
            taken_gold.add(i)
            taken_read.add(j)
            yield i, j, seen


def _candidates(gold: Sequence[Told], read: Sequence[Told]) -> Iterator[tuple[float, int, int, Told]]:
    """Yield every two that may be one: how alike they are, their numbers, and the read one as it fits."""
    for i, wanted in enumerate(gold):
        for j, found in enumerate(read):
            fitting = [
                (_likeness(wanted, seen), seen) for seen in _ways_round(found) if may_be_one(wanted, seen)
            ]
            if fitting:
                alike, seen = max(fitting, key=lambda fit: fit[0])
                yield alike, i, j, seen


def _ways_round(told: Told) -> tuple[Told, ...]:
    """Return an exchange as told, and turned round where neither side is the sender."""
    return (told, told.turned()) if told.kind in MUTUAL else (told,)


def _likeness(gold: Told, read: Told) -> float:
    """Return how much two exchanges have in common, over all fields."""
    return sum(compare(gold, read).values(), Tally()).likeness


def may_be_one(gold: Told, read: Told) -> bool:
    """Whether two exchanges are of one kind and have at least one sender and one recipient in common."""
    if gold.kind != read.kind:
        return False
    if not match(gold.of("from"), read.of("from")).hits and gold.of("from"):
        return False
    # The host of a visit may be told as a person or a state, so the visitor decides.
    return gold.kind == "visit" or not gold.of("to") or match(gold.of("to"), read.of("to")).hits > 0


# --- Statements


@dataclass(frozen=True)
class Said:
    """A statement as the gold or a reading tells it, in one shape for both."""

    speakers: tuple[Named, ...]
    content: str

    def __str__(self) -> str:
        """Tell it in a line."""
        return f"{'; '.join(speaker.names[0] for speaker in self.speakers)}: {' '.join(self.content.split())}"


def said_by_gold(statement: GoldStatement) -> Said:
    """Bring a statement of the gold to the shape in which both are compared."""
    content = statement.content
    return Said(_named(statement.speakers), content if isinstance(content, str) else " ".join(content))


def said_by_reading(statement: Statement, reading: Reading, cast: Mapping[str, Named]) -> Said:
    """Bring a statement of a reading to the shape in which both are compared."""
    content = " ".join(span.quote(reading.text) for span in statement.content)
    return Said(_cast(statement.speakers, cast), content)


def pair_statements(gold: Sequence[Said], read: Sequence[Said]) -> list[tuple[Said | None, Said | None]]:
    """Pair the statements of a report by their words, those most alike first; the rest with nothing."""
    candidates = sorted(
        (
            (-overlap(wanted.content, found.content), -_same_speakers(wanted, found), i, j)
            for i, wanted in enumerate(gold)
            for j, found in enumerate(read)
            if overlap(wanted.content, found.content) >= SAME_WORDS
        ),
    )
    pairs: list[tuple[Said | None, Said | None]] = []
    left_gold, left_read = dict(enumerate(gold)), dict(enumerate(read))
    for _, _, i, j in candidates:
        if i in left_gold and j in left_read:
            pairs.append((left_gold.pop(i), left_read.pop(j)))
    return [
        *pairs,
        *((said, None) for said in left_gold.values()),
        *((None, said) for said in left_read.values()),
    ]


def _same_speakers(gold: Said, read: Said) -> bool:
    """Whether both name the same speakers, no more and no fewer."""
    tally = match(gold.speakers, read.speakers)
    return tally.hits == tally.gold == tally.read


def compare_statements(gold: Said | None, read: Said | None) -> dict[str, Tally]:
    """Tally two paired statements, or one that the other side has not."""
    found, sizes = bool(gold and read), (int(bool(gold)), int(bool(read)))
    right = bool(gold and read and _same_speakers(gold, read))
    return {"content": Tally(int(found), *sizes), "content+speakers": Tally(int(right), *sizes)}


# --- Reports


def score(gold: Iterable[GoldReport], readings: Iterable[Reading]) -> Scores:
    """Compare readings with gold.

    Args:
        gold: The gold, a report each.
        readings: The readings, in any order; those of reports without gold are left out of account.

    Returns:
        A tally for each of :data:`MEASURES`, every disagreement, and the reports that have no reading.
    """
    by_id = {report_id(reading): reading for reading in readings}
    scores = Scores()
    for report in gold:
        reading = by_id.get(report.id)
        if reading is None:
            scores.absent.append(report.id)
        _score_exchanges(report, reading, scores)
        _score_statements(report, reading, scores)
    return scores


def report_id(reading: Reading) -> str:
    """Return the id under which the gold of a reading stands."""
    return PurePath(reading.source).stem


def _score_exchanges(report: GoldReport, reading: Reading | None, scores: Scores) -> None:
    """Count the exchanges of a report and their fields."""
    cast = cast_of(reading) if reading else {}
    read = [told_by_reading(exchange, cast) for exchange in reading.exchanges] if reading else []
    for pair in pair_exchanges([told_by_gold(exchange) for exchange in report.exchanges], read):
        sizes = (int(pair.gold is not NOTHING), int(pair.read is not NOTHING))
        tallies = {"exchange": Tally(min(sizes), *sizes), **compare(pair.gold, pair.read)}
        scores.count(tallies)
        # Of an exchange without a partner every field disagrees, which it is enough to say once.
        wrong = _wrong(tallies) if all(sizes) else ["exchange"]
        scores.misses += [Miss(report.id, m, pair.gold.show(m), pair.read.show(m)) for m in wrong]


def _wrong(tallies: Mapping[str, Tally]) -> list[str]:
    """Name the measures on which both sides disagree."""
    return [measure for measure, tally in tallies.items() if tally.likeness < 1]


def _score_statements(report: GoldReport, reading: Reading | None, scores: Scores) -> None:
    """Count the statements of a report, if its gold has any to say of them."""
    if report.statements is None:
        return
    cast = cast_of(reading) if reading else {}
    read = [said_by_reading(said, reading, cast) for said in reading.statements] if reading else []
    for gold, found in pair_statements([said_by_gold(said) for said in report.statements], read):
        tallies = compare_statements(gold, found)
        scores.count(tallies)
        # Where the content was not found, neither were its speakers, which it is enough to say once.
        scores.misses += [
            Miss(report.id, m, str(gold or "-"), str(found or "-")) for m in _wrong(tallies)[:1]
        ]


# --- Files


def load_gold(folder: Path) -> list[GoldReport]:
    """Read a folder of gold, in the order of the file names; a file holds a report or a list of them."""
    reports: list[GoldReport] = []
    for path in sorted(folder.glob("*.json")):
        found = msgspec.json.decode(path.read_bytes(), type=GoldReport | list[GoldReport])
        reports.extend([found] if isinstance(found, GoldReport) else found)
    return reports


def load_readings(path: Path) -> list[Reading]:
    """Read what ``communique read --format jsonl`` printed, without the reports that could not be read."""
    lines = [line for line in path.read_bytes().splitlines() if line.strip()]
    return [found for found in map(_load_line, lines) if isinstance(found, Reading)]


def _load_line(line: bytes) -> Reading | Unread:
    """Read one line: a reading, or why there is none."""
    fields = msgspec.json.decode(line)
    if "error" in fields:
        return msgspec.convert(fields, type=Unread)
    return msgspec.convert(fields, type=Reading)


def table(scores: Scores) -> str:
    """Return the figures as lines of text."""
    lines = [f"{'':18}{'precision':>10}{'recall':>10}{'F1':>10}{'hits':>7}{'gold':>7}{'read':>7}"]
    for measure, tally in scores.measures.items():
        shares = f"{tally.precision:10.3f}{tally.recall:10.3f}{tally.f1:10.3f}"
        lines.append(f"{measure:18}{shares}{tally.hits:7}{tally.gold:7}{tally.read:7}")
    return "\n".join(lines)


def tell_misses(scores: Scores) -> str:
    """Return every disagreement as lines of text."""
    return "\n".join(
        f"{miss.report}  {miss.measure}\n    gold  {miss.gold}\n    read  {miss.read}"
        for miss in scores.misses
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Score a file of readings and print the table."""
    parser = argparse.ArgumentParser(description="Score readings against gold.")
    parser.add_argument("gold", type=Path, help="folder of gold, one JSON file a report")
    parser.add_argument("reading", type=Path, help="what communique read --format jsonl printed")
    parser.add_argument("--misses", action="store_true", help="list every disagreement first")
    options = parser.parse_args(arguments)
    scores = score(load_gold(options.gold), load_readings(options.reading))
    if options.misses and scores.misses:
        print(tell_misses(scores))
    print(table(scores))
    if scores.absent:
        print(f"without a reading: {', '.join(scores.absent)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
