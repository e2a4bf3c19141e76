"""Who is meant by "the head of the delegation": the one who is said to lead it."""

import re
from collections.abc import Sequence

from communique.records import Actor
from communique.records.actor import ALIVE

#: A delegation's head without a name: "the head of the delegation", "the delegation head", "its leader".
HEAD_OF_SENT = re.compile(
    r"(?:the\s+)?(?:head|chief|leader)\s+of\s+(?:the|this)\s+(?:[\w-]+\s+){0,2}?(?:delegation|mission|group|team)"
    r"|(?:the\s+)?(?:delegation|mission)(?:['’]s)?\s+(?:head|chief|leader)",
    re.IGNORECASE,
)
#: What stands before who leads a delegation.
_LED_BY = re.compile(r"\b(?:led|headed)\s+by\s+(?:(?:the|its|their)\s+)?$")
#: How far back to look for it, in characters.
_REACH = 24


def head_of_sent(actors: Sequence[Actor], text: str) -> tuple[str, ...]:
    """Return the id of the only one who is said to lead a delegation, none where several are or nobody is."""
    heads = [
        actor.id
        for actor in actors
        if actor.kind in ALIVE
        and any(_LED_BY.search(text, max(0, m.start - _REACH), m.start) for m in actor.mentions)
    ]
    return (heads[0],) if len(heads) == 1 else ()
