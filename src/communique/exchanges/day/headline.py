"""The day that the headline names."""

import re

import msgspec

from communique.exchanges.dates import work_out
from communique.exchanges.draft import Draft
from communique.exchanges.headline_words import Headline
from communique.exchanges.scene import Scene
from communique.records import ReportedDate, Span

#: A day that stands behind these words is that of what they tell of: "the fire that broke out on May 5".
_OF_ANOTHER = re.compile(r"\b(?:that|which|who)\s+(?:[a-z]+\s+){1,4}$")
#: A headline over what two sides state together: its day is that of the statement, and not of what is told in it.
_OF_STATEMENT = re.compile(r"^joint\s+(?:\w+\s+)?(?:statement|communiqu[eé])", re.IGNORECASE)


def of_headline(draft: Draft, scene: Scene) -> ReportedDate | None:
    """Take the day that the headline gives with its month: "On May 5, talks will be held".

    Not one of something else ("a message of condolences on the fire that broke out on May 5"), nor of what a joint
    statement tells of beside itself.
    """
    headline = Headline.of(scene.report)
    if not draft.headline and draft.kind != "joint_statement" and _OF_STATEMENT.search(headline.words):
        return None
    whole = Span(0, len(headline.words))
    found = work_out(headline.words, whole, scene.anchor, ahead=draft.status == "planned")
    if found is None or found.span is None or "month" not in found.derived_from:
        return None
    if _OF_ANOTHER.search(headline.words[: found.span.start]):
        return None
    cited = headline.cite(found.span.start, found.span.end)
    why = f"{found.derived_from}, in the headline"
    return msgspec.structs.replace(found, span=cited.span, in_title=cited.in_title, derived_from=why)
