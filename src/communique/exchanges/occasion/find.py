"""The occasion of an exchange."""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.occasion.acts import briefed_on, congratulated, death_told, thanked_for
from communique.exchanges.occasion.attended import attended, gathered, taken_part_on_visit
from communique.exchanges.occasion.extent import BARE_DATE, words_of
from communique.exchanges.occasion.grief import grieved
from communique.exchanges.occasion.headline import occasion_in_headline
from communique.exchanges.occasion.marked import marked
from communique.exchanges.occasion.phrases import held_on, is_occasion, losses_beside, names_loss, phrases_of
from communique.exchanges.occasion.told import mourned, told_in_message
from communique.exchanges.scene import Scene
from communique.records import Clause, Occasion, Span

#: A loss that its words do not name: "in their loss", "at the loss of their national leader".
_THEIR_LOSS = re.compile(
    r"(?:the\s+)?(?:their|his|her|its|this|such|\w+)?\s*(?:\w+\s+)?(?:loss|bereavement|sorrow|grief)\b(?!\s+of\s+(?:[A-Z]|the\b|life\b|lives\b|so\b))"
)

#: Purposes of words at a loss.
_SAD = frozenset({"condolence", "sympathy"})

#: What joins a day to what is done on it.
_ON_DAY = re.compile(r",?\s+on\s+$")


def set_occasion(draft: Draft, scene: Scene, stretch: Sequence[Clause] = ()) -> None:
    """Take the first of what may be the occasion; a death that is told goes before "hearing the sad news of" it.

    Where the sentences that name the exchange say nothing, the rest of a message does, and then the headline.

    Args:
        draft: The exchange.
        scene: The report.
        stretch: The clauses from the one that names it to the next exchange.
    """
    told = (one for one in _candidates(draft, scene) if not BARE_DATE.fullmatch(one[0].quote(scene.text)))
    found = next(told, None)
    if found is not None and _THEIR_LOSS.match(found[0].quote(scene.text)):
        found = next(mourned(draft, scene), found)  # it was told before whose death it is
    death = death_told(draft, scene)
    if death is not None and (found is None or found[0].holds(death)):
        found = death, "the death that the condolence is over"
    found = found or next(told_in_message(draft, stretch, scene), None) or held_on(draft, stretch, scene)
    if found is not None:
        span, why = _without_day(found[0], draft, scene), found[1]
        draft.occasion = Occasion(text=span.quote(scene.text), span=span)
        draft.note("occasion", (span,), why)
    elif (cited := occasion_in_headline(draft, scene)) is not None:
        draft.occasion = Occasion(text=cited.words, span=cited.span, in_title=cited.in_title)
        draft.cite("occasion", cited, "words of the headline")


def _without_day(span: Span, draft: Draft, scene: Scene) -> Span:
    """Return an occasion without the day of the exchange that ends it: "on the congress of the party [on August 3]"."""
    day = draft.date.span if draft.date is not None else None
    if day is None or day.end != span.end or not span.holds(day):
        return span
    before = _ON_DAY.search(scene.text, span.start, day.start)
    return Span(span.start, before.start()) if before is not None and before.start() > span.start else span


def _candidates(draft: Draft, scene: Scene) -> Iterator[tuple[Span, str]]:
    """Yield what may be the occasion, with why.

    The phrases with "on the occasion of", and for what is sent also with "on", "for" and "over": of the clauses that
    name the exchange first, then of the acts done in it, then of what is told within those acts ("thanks for sending
    congratulations on the anniversary"). Then what somebody besides the recipient is congratulated as, what a briefing
    is on, and what is attended or marked.
    """
    acts = [clause for clause in draft.acts if clause not in draft.clauses]
    within = [c for c in scene.clauses if c not in acts and any(act.span.holds(c.span) for act in acts)]
    for told in (draft.clauses, [*acts, *within]):
        for clause, phrase in (*phrases_of("occasion", told), *phrases_of("about", told)):
            if is_occasion(phrase, clause, draft, scene):
                yield words_of(phrase, clause, scene), f"phrase with {phrase.preposition!r}"
        for clause, phrase in losses_beside(told if draft.purposes & _SAD else (), scene):
            if names_loss(phrase, scene):
                yield words_of(phrase, clause, scene), "the loss at which one feels with others"
    if (span := thanked_for(draft, scene)) is not None:
        yield span, "the occasion of what one gives thanks for"
    if (span := congratulated(draft, scene) or briefed_on(draft, scene)) is not None:
        yield span, "what the act is on"
    for span in (*attended(draft, scene), *marked(draft, scene)):
        yield span, "what it serves to attend or mark"
    for clause, phrase in taken_part_on_visit(draft, scene):
        yield words_of(phrase, clause, scene), "what the visitor takes part in"
    yield from gathered(draft, scene)
    yield from ((loss, "the loss over which one grieves") for _, loss in grieved(draft, scene))
