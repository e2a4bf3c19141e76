"""Those for whom a sender says to speak, found by the words wherever the grammar hangs them."""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.draft import OF_SEVERAL, Draft
from communique.exchanges.first_person import FIRST_PERSON
from communique.exchanges.scene import Scene, actors_of
from communique.exchanges.talked_of import is_thanked_for
from communique.records import Span

_COMFORT = r"(?:congratulations|condolences?|sympath(?:y|ies)|greetings|felicitations|wishes|regrets?)"
#: The words that bring in those for whom somebody speaks.
_FOR = re.compile(
    r"\b(?:on\s+(?:the\s+)?behalf\s+of|in\s+the\s+(?:joint\s+)?name\s+of|(?:up)?on\s+(?:the\s+)?authori[sz]ation\s+of"
    rf"|{_COMFORT}\s+and\s+(?:those|that|the\s+(?:\w+\s+)?{_COMFORT})\s+of)\b",
    re.IGNORECASE,
)
#: The words that bring in who sends a visitor in his own place.
_SENT_BY = re.compile(
    r"(?:\b(?:[Aa]uthori[sz]ed|[Ee]ntrusted|[Cc]ommissioned|[Ii]nstructed|[Dd]elegated)\s+by"
    r"|\b(?:[Uu]pon|[Oo]n|[Ww]ith)\s+(?:the\s+)?(?:authori[sz]ation|instructions?|behalf)\s+of)\b"
)
#: Words that may stand before each of them: "on behalf of [all the members of] the union [and the] people".
_GAP = re.compile(
    r"\s*(?:,?\s*\band\b|,)?(?:\s*\b(?:all|the|entire|whole|both|members|leaders|officials|of|people|its|his|her|my|our)\b)*\s*",
    re.IGNORECASE,
)
#: A body that the sender calls his own.
_OWN_BODY = re.compile(
    r"\s*(?:all\s+the\s+)?(?:members\s+of\s+)?(?:his|her|my|our|its|their)\s+(?:[a-z]+\s+)?"
    r"([Pp]arty|[Uu]nion|[Aa]ssociation|[Oo]rgani[sz]ation|[Cc]ommittee|[Ss]ociety|[Ff]ront|[Mm]ovement|[Ii]nstitute|[Ff]ederation)\b"
)
#: One who is told in small words before those who are named: "on behalf of [the government for unity and the] people".
_UNNAMED_FIRST = re.compile(r"\s*(?:the\s+)?(?:[a-z]+\s+){1,8}and\s+(?:the\s+)?")
#: How many sentences behind the telling of a call those may be told for whom a side speaks in it.
_NEAR = 1
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|me|my|our|us)\b")


def attach_spoken_for(drafts: Sequence[Draft], scene: Scene) -> None:
    """Give a message those for whom its sender says to speak, where no clause's role has them.

    The sentence must be the sender's: it names him, or speaks in the first person after his message is told.
    """
    open_ones = [d for d in drafts if d.kind == "message" and not d.actors.get("on_behalf_of")]
    for words in _FOR.finditer(scene.text, scene.start) if open_ones else ():
        sentence = _sentence(words.end(), scene)
        if any(c.span.holds(Span(*words.span())) and is_thanked_for(c, scene) for c in scene.clauses):
            continue  # "thanked him for his sympathy on behalf of his people" tells for whom he spoke
        named = dict(_named_from(words.end(), scene))
        owner = _whose(sentence, words.start(), drafts, scene) if sentence else None
        if owner is not None and not owner.actors.get("on_behalf_of"):
            named = named or _own_body(words.end(), owner, scene)
            others = {a: place for a, place in named.items() if a not in owner.taken()}
            why = f"behind {words.group().lower()!r} in a sentence of the sender's"
            owner.fill("on_behalf_of", tuple(others), tuple(others.values()), why)


def attach_authorised(drafts: Sequence[Draft], scene: Scene) -> None:
    """Give a visit those who sent the visitor in their own place: "Authorized by the President, the minister visited".

    So too a call or meeting in which a side says to speak for others: "He expressed his sympathy on behalf of Brown".
    """
    for words in _SENT_BY.finditer(scene.text, scene.start):
        sentence = _sentence(words.end(), scene)
        named = dict(_named_from(words.end(), scene))
        for draft in drafts:
            visitors = draft.actors.get("from", ())
            told = sentence is not None and any(sentence.holds(c.verb_span) for c in draft.clauses)
            others = {
                a: place
                for a, place in named.items()
                if a not in draft.taken() and scene.actors[a].kind != "state"
            }
            if draft.kind == "visit" and told and visitors and not draft.actors.get("on_behalf_of"):
                why = f"behind {words.group().strip().lower()!r}"
                draft.fill("on_behalf_of", tuple(others)[:1], tuple(others.values())[:1], why)
    starts = sorted({draft.clauses[0].id for draft in drafts})
    for draft in (draft for draft in drafts if draft.kind in {"call", "meeting"}):
        first = draft.clauses[0].id
        end = next((at for at in starts if at > first), len(scene.clauses))
        for clause in scene.clauses[first:end]:
            speakers = actors_of(clause.agent)
            near = any(0 <= clause.sentence - told.sentence <= _NEAR for told in draft.clauses)
            if near and clause.on_behalf_of and speakers and speakers <= set(draft.actors.get("from", ())):
                found, spans = scene.named(clause, "on_behalf_of")
                others_ids = tuple(
                    a for a in found if a not in draft.taken() and scene.actors[a].kind != "state"
                )
                draft.fill("on_behalf_of", others_ids, spans, "on behalf of")


def _sentence(place: int, scene: Scene) -> Span | None:
    """Return the stretch of the clauses that hold a place."""
    around = [c.span for c in scene.clauses if c.span.start <= place < c.span.end]
    return Span(min(s.start for s in around), max(s.end for s in around)) if around else None


def _whose(sentence: Span, place: int, drafts: Sequence[Draft], scene: Scene) -> Draft | None:
    """Return the latest message told up to a place whose sender the sentence names or speaks as."""
    told = [d for d in drafts if d.kind == "message" and d.clauses and d.clauses[0].span.start <= place]
    told = [d for d in told if not _is_done_by_another(place, d, scene)]
    for draft in sorted(told, key=lambda d: d.clauses[0].span.start, reverse=True):
        senders = draft.actors.get("from", ())
        if any(sentence.holds(at) for a in senders for at in scene.actors[a].mentions):
            return draft
    spoken = _FIRST_PERSON.search(scene.text, sentence.start, sentence.end)
    return max(told, key=lambda d: d.clauses[0].span.start) if told and spoken else None


def _is_done_by_another(place: int, draft: Draft, scene: Scene) -> bool:
    """Whether another than the sender does what is done in somebody's name: "Brown fought in the name of Kenya"."""
    around = [
        c for c in scene.clauses if c.span.holds(Span(place, place)) and c.agent and c.form != "nominal"
    ]
    inner = min(around, key=lambda c: c.span.end - c.span.start, default=None)
    if draft.rule == OF_SEVERAL and inner is not None and inner.agent[0].head in FIRST_PERSON:
        return False  # who says "I" in a letter signs it
    doing = actors_of(inner.agent) if inner is not None else set()
    sides = {*draft.actors.get("from", ()), *draft.actors.get("to", ())}
    return bool(doing) and doing.isdisjoint(sides)


def _own_body(start: int, draft: Draft, scene: Scene) -> dict[str, Span]:
    """Return the body of the sender's own that is told without its name: "on behalf of [his party]"."""
    own = _OWN_BODY.match(scene.text, start)
    titles = [role.span for a in draft.actors.get("from", ()) for role in scene.actors[a].roles]
    bodies = (a for a in scene.actors.values() if a.kind == "body" and own is not None)
    held = [
        body
        for body in bodies
        if own
        and own[1].lower() in body.name.lower().split()
        and any(title.holds(place) for title in titles for place in body.mentions)
    ]
    body = min(held, key=lambda one: len(one.name), default=None)
    return {body.id: Span(*own.span(1))} if body is not None and own is not None else {}


def _named_from(start: int, scene: Scene) -> Iterator[tuple[str, Span]]:
    """Yield those who are named one after the other from a place on."""
    places = sorted((m, a.id) for a in scene.actors.values() for m in a.mentions if m.start >= start)
    here = start
    for place, actor in places:
        if place.start < here:
            continue
        unnamed = here == start and _UNNAMED_FIRST.fullmatch(scene.text, here, place.start)
        if not unnamed and not _GAP.fullmatch(scene.text, here, place.start):
            return
        yield actor, place
        here = place.end
