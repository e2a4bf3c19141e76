"""Messages that follow in a list, each under the one whom it is from or goes to.

"The Prime Minister has received the following messages: / From the President of Kenya: / …" is a message of each of
those who are named in lines of their own behind it.
"""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.exchanges.words import Field
from communique.records import Span

#: A line of a list, but for whoever is named in it.
_LINE = re.compile(
    r"(?:[(\[]?[a-z\d]{1,3}[.)\]]\s*)?(?P<and>And\s+)?(?P<way>From|To)\s+(?=\S)", re.IGNORECASE
)
_ENDS = re.compile(r"[,.]?\s*(?:[:;][-\u2013\u2014]*|[-\u2013\u2014]+)?\s*$")
#: A line with more characters is a sentence.
_LONGEST = 160


def listed(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Return the messages that the lines below an announcement name, one for each line.

    Args:
        drafts: The exchanges found so far, those without a second side as well.
        scene: The report.
    """
    found: list[Draft] = []
    for draft in drafts:
        side = _open_side(draft)
        if side is not None and not found:
            more = all(draft.sides())
            found += [
                _with(draft, side, actors, span)
                for actors, span in _named_below(draft, side, scene, more=more)
            ]
    return found


def _open_side(draft: Draft) -> Field | None:
    """Return the side of a message that is left to the lines below."""
    if draft.kind != "message" or draft.speech_act:
        return None
    one, other = draft.sides()
    if one:
        return "to"
    return "from" if other else None


def _named_below(
    draft: Draft, side: Field, scene: Scene, *, more: bool
) -> Iterator[tuple[tuple[str, ...], Span]]:
    """Yield who is named in each line of the list, and where; behind a whole message in lines with "And to" alone."""
    for paragraph in scene.report.paragraphs:
        line = _LINE.match(scene.text, paragraph.start, paragraph.end)
        words = paragraph.quote(scene.text)
        way = "from" if line is not None and line["way"].lower() == "from" else "to"
        below = paragraph.start > draft.clauses[0].verb_span.end
        if line is None or not below or way != side or len(words) > _LONGEST or (more and not line["and"]):
            continue
        named = scene.named_within(Span(line.end(), paragraph.end))
        last = max((place.end for place in named.values()), default=paragraph.start)
        if named and _ENDS.match(scene.text, last, paragraph.end):
            yield tuple(a for a in named if a not in draft.taken()), paragraph


def _with(draft: Draft, side: Field, actors: tuple[str, ...], span: Span) -> Draft:
    """Return the message of one line, told by the clause that announces them all."""
    own: Field = "from" if side == "to" else "to"
    one = Draft("message", draft.rule, list(draft.clauses))
    one.fill(own, draft.actors[own], tuple(draft.words.get(own, ())), draft.why.get(own, draft.rule))
    one.fill("on_behalf_of", draft.actors.get("on_behalf_of", ()), (), "on behalf of")
    one.fill(side, actors, (span,), "named in the list below")
    one.purposes = set(draft.purposes)
    one.note("kind", (draft.clauses[0].predicate, span), draft.rule)
    return one
