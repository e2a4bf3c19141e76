"""What two consult about: what talks are said to deal with, what the sides are told and heard to say."""

import re
from collections.abc import Iterable, Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene, actors_of
from communique.records import Clause, Span

#: A purpose, its words, and why.
Found = tuple[str, Span, str]
#: The purpose that both sides have together; the others are what one has with the other.
TOGETHER = "consultation"
#: Purposes for which a message is sent, whatever else it says.
FELT = frozenset({"congratulation", "greeting", "condolence", "sympathy"})
#: Plurals for the two sides whom only the headline names.
BOTH = frozenset(
    {
        "leader",
        "president",
        "side",
        "party",
        "minister",
        "participant",
        "head",
        "counterpart",
        "discussion",
        "conversation",
    }
)
#: How many things of substance make what is said a consultation.
_SEVERAL = 2
#: How many characters of spoken words are more than a greeting.
_AT_LENGTH = 400
#: Prepositions that bring in what two speak of.
_ABOUT = frozenset({"about", "on", "regarding", "concerning", "over"})
#: What talks are told to have been, as an object: "There was an exchange of views on trade".
_VIEWS = re.compile(r"\bexchanges? of (?:views|opinions?|ideas|information)\b")
#: How one who speaks at a meeting says that there is something to talk over, or that it was: "a lot to discuss",
#: "in our talks today", "we have had a very warm dialogue".
_SPOKEN_OF = re.compile(
    r"\b(?:lots?|much|plenty|deal|range|things|matters|issues|subjects)\s+to\s+(?:discuss|talk\s+(?:about|over))\b"
    r"|\b(?:in|during|for|from|of)\s+(?:our|the|these|your)\s+(?:[\w-]+\s+){0,2}(?:discussions?|talks|dialogue|conversations?)\s+(?:today|this\s)"
    r"|\b(?:today[’']s|this\s+(?:morning|afternoon)[’']s)\s+(?:[\w-]+\s+)?(?:discussions?|talks|dialogue|conversations?)\b"
    r"|\b[Ww]e\s+(?:(?:have|[’']ve)\s+(?:just\s+)?)?(?:had|held|did\s+hold)\s+(?:an?\s+|some\s+|very\s+)*(?:[\w-]+,?\s+(?:and\s+)?){0,3}"
    r"(?:discussions?|talks|dialogue|conversations?)\b(?![^.!?]{0,60}\b(?:last\s+(?:year|month|week|time)|when\s+we))"
    r"|\b(?:will|to|shall|going\s+to)\s+(?:also\s+)?(?:be\s+)?(?:discuss(?:ing)?|talk(?:ing)?)\s+(?:to\s+(?:you|him|her)\s+)?(?:about\b|the\b|our\b|trade\b)",
)


def consultation(stretch: Sequence[Clause], draft: Draft, scene: Scene) -> Iterator[Found]:
    """Yield consultation where a call or meeting is told to have dealt with matters, with the words that say so.

    Args:
        stretch: The clauses from the one that names the exchange to the next exchange.
        draft: The call or meeting.
        scene: The report.
    """
    yield from _matters(stretch, draft, scene)
    yield from _substance(stretch, draft, scene)
    yield from _words_spoken(draft, scene)
    yield from _spoken_of(draft, scene)


def _matters(stretch: Iterable[Clause], draft: Draft, scene: Scene) -> Iterator[Found]:
    """Yield consultation where the talks themselves, or those who take part, are said to deal with matters.

    "The talks covered trade", "there was an exchange of views on trade", "The two discussed it", "spoke about it".
    """
    rule, group = scene.words.purposes[TOGETHER], scene.words.group
    for clause in draft.clauses:
        for phrase in clause.about:
            said = {clause.verb, clause.noun} & group("speaking") and phrase.preposition in _ABOUT
            if said and not phrase.actors and phrase.head not in group("no-occasion"):
                yield TOGETHER, phrase.head_span, f"{TOGETHER}: what they spoke about"
    for clause in stretch:
        if clause.negated or (draft.status == "planned" and clause.tense == "past"):
            continue
        heads = {phrase.head for phrase in clause.agent if not phrase.actors}
        treated = clause.verb in group("treating") and heads & group("talk-things")
        views = any(_VIEWS.search(span.quote(scene.text)) for span in _objects(clause))
        together = clause.verb in rule.verbs and heads & (BOTH | group("taking-part"))
        if treated or views or together:
            yield TOGETHER, clause.predicate, f"{TOGETHER}: what the talks dealt with"


def _objects(clause: Clause) -> Iterator[Span]:
    """Yield what a verb has for its object, also where its noun is part of it: "continued [an exchange of views]"."""
    yield from (phrase.span for phrase in (*clause.patient, *clause.complement))
    if clause.noun_span is not None:
        yield Span(clause.noun_span.start, max(clause.noun_span.end, clause.span.end))


def _substance(stretch: Iterable[Clause], draft: Draft, scene: Scene) -> Iterator[Found]:
    """Yield consultation where the sides are told to have said several things of substance, without "discussed"."""
    if draft.status != "held" or draft.purposes & (FELT | {TOGETHER}):
        return
    sides, dwelling = draft.taken(), scene.words.group("dwelling")
    said = [
        clause
        for clause in stretch
        if clause.verb in dwelling and not clause.negated and actors_of(clause.agent) & sides
    ]
    if len(said) >= _SEVERAL:
        yield TOGETHER, said[0].predicate, f"{TOGETHER}: what the sides said"


def _words_spoken(draft: Draft, scene: Scene) -> Iterator[Found]:
    """Yield consultation where the report gives at length what was said at the meeting."""
    if draft.status != "held" or draft.kind != "meeting" or draft.purposes:
        return
    said = [c for c in scene.clauses if scene.is_spoken(c)]
    if said and said[-1].span.end - said[0].span.start >= _AT_LENGTH:
        yield TOGETHER, said[0].predicate, f"{TOGETHER}: the words spoken there"


def _spoken_of(draft: Draft, scene: Scene) -> Iterator[Found]:
    """Yield consultation where one who speaks at the meeting of a headline says that they talk, or have talked."""
    if draft.status != "held" or draft.kind != "meeting" or not draft.headline or draft.purposes:
        return
    found = _SPOKEN_OF.search(scene.text, scene.start)
    if found is not None:
        yield TOGETHER, Span(*found.span()), f"{TOGETHER}: how one who speaks there tells of the talks"
