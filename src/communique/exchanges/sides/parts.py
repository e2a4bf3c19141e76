"""Who acts within one state only: a governor, the head of a party, a tribal nation."""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.exchanges.sides.state_of import state_of
from communique.records import Actor, Role, Span

_WORD = re.compile(r"[\w-]+")
_OF_PART = re.compile(r"\s+of\s+(?:the\s+)?(?:[A-Z][\w-]+\s?){1,4}")


def is_within_one(draft: Draft, scene: Scene) -> bool:
    """Whether a side acts within one state only (a governor, a tribal nation), and the other is not shown to be abroad.

    "Governor Smith of Georgia" is of no state that the other side could be told apart from.
    """
    for mine, other in (("from", "to"), ("to", "from")):
        side = [scene.actors[a] for a in draft.actors.get(mine, ())]
        states = {state_of(scene.actors[a], scene) for a in draft.actors.get(other, ())} - {None}
        own = {actor.country for actor in side} - {None} or {scene.home} - {None}
        if (
            side
            and all(_is_of_a_part(actor, scene) for actor in side)
            and (not states or not own or own == states)
        ):
            return True
    return False


def _is_of_a_part(actor: Actor, scene: Scene) -> bool:
    """Whether an actor's titles are all of a part of a state, or of a party or a tribe in it."""
    if scene.serves_organisation(actor):
        return False  # "President of the Congress of Authorities of the Council of Europe"
    owners = _owners(actor, scene)
    if any(owner.kind == "body" and not scene.is_own(owner) for _, owner in owners):
        return False  # "general secretary of the National Congress of Kenya"
    if _is_in_state(actor, scene):
        return False
    parts = scene.words.group("parts-of-states")
    if any(owner.kind == "state" and not _names_part(role.title, parts) for role, owner in owners):
        return False  # "President-elect of Kenya, Senator Berg"
    named = {span for span in actor.mentions for role in actor.roles if span.holds(role.span)}
    told = [_with_part(span, scene.text) for span in named]
    return bool(told) and all(_names_part(words, parts) for words in told)


def _is_in_state(actor: Actor, scene: Scene) -> bool:
    """Whether the part is told to lie in another state: "mayor of [Lund City of Sweden]", not "of Georgia"."""
    state = scene.state_in(actor.country)
    if state is None or actor.country == scene.home:
        return False
    names = "|".join(re.escape(name) for name in (state.name, *state.aliases))
    told = (span.quote(scene.text) for span in actor.mentions)
    return any(re.search(rf"\bof\s.+\bof\s+(?:the\s+)?(?:{names})\b", words) for words in told)


def _owners(actor: Actor, scene: Scene) -> list[tuple[Role, Actor]]:
    """Return the titles of an actor that are of somebody named, each with whose it is."""
    return [(role, scene.actors[role.of]) for role in actor.roles if role.of is not None]


def _names_part(title: str, parts: frozenset[str]) -> bool:
    words = f" {' '.join(_WORD.findall(title.lower()))} "
    return any(f" {part} " in words for part in parts)


def _with_part(span: Span, text: str) -> str:
    """Return the words of a name with the part of a state that follows: "President Begaye [of the Navajo Nation]"."""
    behind = _OF_PART.match(text, span.end)
    return text[span.start : behind.end() if behind else span.end]
