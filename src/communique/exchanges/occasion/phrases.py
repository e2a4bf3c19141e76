"""Which phrase of a clause is an occasion and which only its matter, and the loss at which one feels."""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.occasion.extent import BARE_DATE, names_event, words_of
from communique.exchanges.occasion.headline import FELT
from communique.exchanges.receptions import is_reception
from communique.exchanges.scene import Scene
from communique.records import Clause, Phrase, Span

#: Kinds whose "on …" is an occasion; that of talks is a matter.
_SENT = frozenset({"message", "gift"})

#: A day on which two speak: "spoke with Brown on the one-year anniversary of the attack".
_ON_ANNIVERSARY = re.compile(r"the (?:[\w-]+ ){0,3}anniversary of\b")

#: What one does himself before he meets others: "Following his speech in Oslo, he met Brown".
_OWN_DOING = frozenset(
    {
        *("speech", "remark", "remarks", "address", "visit", "trip", "arrival", "meeting", "call", "talk"),
        *("discussion", "consultation", "attendance"),
    }
)

#: How many words may stand before the event that somebody is thanked for: "for his successful visit".
_NEAR = 3

#: What is talked of, or only tells where somebody is: "on a goodwill visit to the country".
_PASSING = re.compile(
    r"(?:a|an)\s+(?:[\w-]+\s+){0,3}(?:visit|tour|trip)\b|(?:leaving|departing|arriving|returning)\b",
    re.IGNORECASE,
)


def names_loss(phrase: Phrase, scene: Scene) -> bool:
    """Whether a phrase names a death, a loss or a disaster."""
    words = f" {phrase.span.quote(scene.text).lower()} "
    grave = scene.words.group("deaths") | scene.words.group("disasters")
    return phrase.head == "loss" or any(f" {word} " in words for word in grave)


def held_on(draft: Draft, stretch: Sequence[Clause], scene: Scene) -> tuple[Span, str] | None:
    """Return the occasion on which a meeting is said to have been held: "It was held on the occasion of"."""
    for clause in stretch if draft.kind == "meeting" else ():
        told = clause.verb in scene.words.group("taking-place") and clause.sentence - stretch[0].sentence <= 1
        for phrase in clause.occasion if told and clause.form == "finite" else ():
            if phrase.preposition in scene.words.group("on-occasion"):
                return words_of(phrase, clause, scene), f"phrase with {phrase.preposition!r}"
    return None


def phrases_of(role: str, clauses: Sequence[Clause]) -> Iterator[tuple[Clause, Phrase]]:
    """Yield the phrases that clauses have in a role, each with its clause."""
    for clause in clauses:
        for phrase in getattr(clause, role):
            yield clause, phrase


def losses_beside(clauses: Sequence[Clause], scene: Scene) -> Iterator[tuple[Clause, Phrase]]:
    """Yield the phrases in which clauses may name what they feel at: "[at] the news of", "[after] the flood".

    "The people of Kenya following the flood" is read as a clause of its own.
    """
    for clause, phrase in phrases_of("adjuncts", clauses):
        if phrase.preposition in {"at", "after"}:
            yield clause, phrase
    told = {clause.id for clause in clauses}
    behind = [c for c in scene.clauses if c.parent in told and c.form == "participle" and c.verb == "follow"]
    yield from phrases_of("patient", behind)


def is_occasion(phrase: Phrase, clause: Clause, draft: Draft, scene: Scene) -> bool:
    """Whether a phrase names the occasion, and not whom it is for or what it is about."""
    words = phrase.span.quote(scene.text)
    beside = phrase.preposition in scene.words.group("gatherings")
    if beside and all(scene.actors[a].kind == "body" for a in phrase.actors):
        return True
    if phrase.preposition == "following" and (
        draft.kind == "visit" or (draft.kind != "message" and phrase.head in _OWN_DOING)
    ):
        return False  # what was before a visit is no occasion of it
    if phrase.actors or _is_for_somebody(phrase, scene) or _PASSING.match(words):
        return False
    if phrase.head in scene.words.group("sites") and not names_event(words, scene):
        return False  # "before the statues on Lake Hill"
    if phrase.preposition in scene.words.group("matters"):
        if BARE_DATE.fullmatch(words.strip()):
            return False
        if phrase.preposition == "on" and clause in draft.clauses and _ON_ANNIVERSARY.match(words):
            return True
        if phrase.preposition == "for" and (clause.noun == "wish" or is_thanks(clause, scene)):
            return names_event(words, scene, _NEAR)
        if draft.kind == "message" and draft.purposes.isdisjoint({*FELT, "thanks", "reply"}):
            return names_event(words, scene)  # else it is its matter
        return draft.kind in _SENT or is_reception(draft, scene) or _is_felt(clause, scene)
    free = draft.kind not in {"call", "meeting"} or phrase.preposition in scene.words.group("on-occasion")
    return free or _is_felt(clause, scene) or names_event(words, scene)


def _is_for_somebody(phrase: Phrase, scene: Scene) -> bool:
    """Whether a phrase names for whom one feels, or what can be no occasion.

    "Sympathy for the grieving family" is for whom it goes to, "in deep reverence [for the great men]" for the dead.
    """
    before = scene.text[: phrase.span.start].lower().rsplit(None, 2)[-2:]
    revered = before[-1:] == ["for"] and before[0] in scene.words.group("feelings")
    near = phrase.head in {*scene.words.group("near-ones"), "victim"}
    return revered or near or phrase.head in scene.words.group("no-occasion")


def is_thanks(clause: Clause, scene: Scene) -> bool:
    """Whether a clause thanks: "for" then brings in what for, which need be no occasion."""
    return clause.verb == "thank" or clause.noun in scene.words.purposes["thanks"].nouns


def _is_felt(clause: Clause, scene: Scene) -> bool:
    """Whether a clause is an act that is done on an occasion: "congratulated him on", "paid a condolatory visit on"."""
    rules = [scene.words.purposes[purpose] for purpose in sorted({*FELT, "protest"})]
    return any(
        clause.verb in rule.verbs
        or clause.noun in rule.nouns
        or not rule.qualifiers.isdisjoint(clause.qualifiers)
        for rule in rules
    )
