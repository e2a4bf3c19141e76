"""Where the monument stands before which something is laid: "before the statues at the [Lake Art Studio]"."""

import re
from functools import cache

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import Clause, Span

_RUN = r"(?:[A-Z][\w’'-]*\s+){1,5}"
_AREA = r"(?:(?:plaza|square|hall|garden|courtyard|lobby|compound)\s+of\s+(?:the\s+)?)?"


def site_of_monument(draft: Draft, scene: Scene) -> Span | None:
    """Return the site that clauses of a gift name, behind the monument or as the monument itself."""
    if draft.kind != "gift" or draft.headline:
        return None
    named = _named(scene.words.group("sites"))
    found = (named.search(scene.text, c.verb_span.end, c.span.end) for c in _laid(draft, scene))
    return next((Span(*site.span(1)) for site in found if site is not None), None)


@cache
def _named(sites: frozenset[str]) -> re.Pattern[str]:
    """Return the pattern of a phrase that names one of some sites."""
    nouns = "|".join(site.capitalize() for site in sorted(sites))
    return re.compile(
        rf"\b(?:at|in|on|before)\s+(?:the\s+)?({_AREA}{_RUN}(?:{nouns})s?)\b(?!\s+(?:of\s+)?[A-Z])"
    )


def _laid(draft: Draft, scene: Scene) -> list[Clause]:
    """Return the clauses of a gift that tell of a monument or of laying it, and what hangs on them."""
    laying = scene.words.kinds["lay-wreath"].verbs
    monuments = scene.words.group("monuments")
    told = {clause.id for clause in draft.clauses}
    around = [c for c in scene.clauses if c.id in told or c.parent in told]
    return [
        clause
        for clause in around
        if clause.verb in laying or any(p.head in monuments for p in (*clause.recipient, *clause.adjuncts))
    ]
