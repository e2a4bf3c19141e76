"""How readings are compared with gold.

``tally`` counts, ``names`` tells which names go for one actor, ``gold`` is what a person reads, and ``exchanges`` and
``statements`` pair what either side has. Each stands on those before it; ``score.py`` is the command.
"""

from scoring.exchanges import (
    NOTHING,
    Pair,
    Told,
    compare,
    may_be_one,
    pair_exchanges,
    right_ones,
    told_by_gold,
    told_by_reading,
)
from scoring.gold import GoldExchange, GoldReport, GoldStatement, Purpose, load_gold
from scoring.names import Name, Named, cast_of, match, overlap, same_name, words
from scoring.statements import Said, compare_statements, pair_statements, said_by_gold, said_by_reading
from scoring.tally import ACTOR_FIELDS, FIELDS, MEASURES, Miss, Scores, Tally

__all__ = [
    "ACTOR_FIELDS",
    "FIELDS",
    "MEASURES",
    "NOTHING",
    "GoldExchange",
    "GoldReport",
    "GoldStatement",
    "Miss",
    "Name",
    "Named",
    "Pair",
    "Purpose",
    "Said",
    "Scores",
    "Tally",
    "Told",
    "cast_of",
    "compare",
    "compare_statements",
    "load_gold",
    "match",
    "may_be_one",
    "overlap",
    "pair_exchanges",
    "pair_statements",
    "right_ones",
    "said_by_gold",
    "said_by_reading",
    "same_name",
    "told_by_gold",
    "told_by_reading",
    "words",
]
