"""What a statement is about: its topics, the actors and states that it speaks of, and how it stands to them."""

from bisect import bisect_left
from collections.abc import Iterator

from communique.records import Span
from communique.statements.draft import Draft
from communique.statements.scene import Scene
from communique.statements.speaker import actors_of


def tell_matter(draft: Draft, scene: Scene) -> None:
    """Fill in topics, the actors spoken of, strength and stance."""
    named = [one for span in draft.content for one in scene.words.topics.named_in(span.quote(scene.text))]
    draft.topics = tuple(dict.fromkeys(one.topic for one in named))
    if named:
        draft.why["topics"] = ", ".join(dict.fromkeys(repr(one.words) for one in named))
    draft.about = tuple(actor for actor in _named_in(draft, scene) if actor not in draft.speakers)
    if draft.about:
        draft.why["about"] = "named in what is said"
    _take_stance(draft, scene)


def _named_in(draft: Draft, scene: Scene) -> dict[str, None]:
    """Return the actors whom the content names, in the order of the text; a state within a title is not spoken of."""
    found: dict[str, None] = {}
    for content in draft.content:
        for span in _outermost(content, scene):
            found |= dict.fromkeys(scene.named_at[span])
    return found


def _outermost(content: Span, scene: Scene) -> Iterator[Span]:
    names = scene.names
    end = content.start
    for number in range(bisect_left(names, Span(content.start, 0)), len(names)):
        span = names[number]
        if span.start >= content.end:
            return
        following = names[number + 1] if number + 1 < len(names) else span
        longer = following.start == span.start and following.end <= content.end and following != span
        if span.start >= end and span.end <= content.end and not longer:
            yield span
            end = span.end


def _take_stance(draft: Draft, scene: Scene) -> None:
    """Say how strong the act is, whether it speaks for or against, and of whom."""
    act = scene.words.acts.get(draft.act)
    if act is None:
        return
    draft.strength = act.strength
    if act.stance is None or (draft.clause is not None and draft.clause.negated):
        return
    draft.stance = act.stance
    draft.why["stance"] = f"act {draft.act!r}"
    clause = draft.clause
    met = actors_of((*clause.patient, *clause.recipient)) if clause is not None else ()
    spoken_of = set(draft.about) | set(draft.addressees)
    draft.toward = tuple(actor for actor in met if actor in spoken_of and actor not in draft.speakers)
    if not draft.toward and act.kind == "expressive" and act.stance == "positive" and not draft.about:
        draft.toward = draft.addressees
