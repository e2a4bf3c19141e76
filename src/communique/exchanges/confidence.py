"""How sure a reading of an exchange is, as a probability.

A logistic model of a few signs that a reader would go by. The weights were fitted by ``benchmarks/calibration.py``;
run it again after a change that moves the precision of exchanges.
"""

import math
from collections.abc import Mapping

from communique.records import Actor, Exchange

#: Weights of the signs below and of the constant, with a ridge penalty of 1. Fitted on 746 exchanges, of which 70 were
#: wrong: 405 of fresh reports that were read beside their text, the rest of reports annotated by hand; how they hold in
#: five folds stands in docs/explanation/accuracy.md.
WEIGHTS: Mapping[str, float] = {
    "constant": 0.86,
    "persons": 1.44,
    "early": 0.88,
    "late": 0.38,
    "by reference": -1.17,
    "dated": 0.7,
    "states known": -0.12,
    "headline only": 0.96,
}
#: Characters from the start of the body within which a report tells its news, and after which it tells background.
EARLY, LATE = 250, 900


def signs(exchange: Exchange, actors: Mapping[str, Actor], text: str, start: int = 0) -> dict[str, float]:
    """Return the signs of an exchange, each 0 or 1.

    Args:
        exchange: The exchange.
        actors: The actors of its report by id.
        text: The report.
        start: Where its body begins.
    """
    sides = [actors[a] for a in (*exchange.senders, *exchange.recipients)]
    told = min((span.start for span in exchange.fields.get("kind", ())), default=start) - start
    return {
        "constant": 1.0,
        "persons": float(all(actor.kind == "person" for actor in sides)),
        "early": float(told < EARLY),
        "late": float(told > LATE),
        "by reference": float(_by_reference(exchange, sides, text)),
        "dated": float(exchange.date is not None),
        "states known": float(all(actor.country is not None for actor in sides)),
        "headline only": float(exchange.why.get("kind", "").startswith("headline")),
    }


def _by_reference(exchange: Exchange, sides: list[Actor], text: str) -> bool:
    """Whether a side is named by "he", "the President" or "the two leaders" where the exchange is told."""
    names = {word for actor in sides for name in (actor.name, *actor.aliases) for word in name.split()}
    spans = (*exchange.fields.get("from", ()), *exchange.fields.get("to", ()))
    return any(not names & set(span.quote(text).replace(",", " ").split()) for span in spans)


def probability(found: Mapping[str, float], weights: Mapping[str, float] = WEIGHTS) -> float:
    """Return the probability that an exchange with these signs is right, to two digits."""
    logit = sum(weights[name] * value for name, value in found.items())
    return round(1 / (1 + math.exp(-logit)), 2)
