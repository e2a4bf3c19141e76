"""The states that the words around an exchange name: its headline, what it is on, the towns of those who are met."""

import re
from collections.abc import Iterator

from communique.exchanges.draft import Draft
from communique.exchanges.first_person import in_first_person
from communique.exchanges.scene import Scene, without_games
from communique.exchanges.sides.at_home import without_mourned
from communique.records import Span
from communique.records.actor import ALIVE

#: The town behind somebody who is met there, and how far behind a clause it may stand.
_IN_TOWN = re.compile(r"\s+in\s+([A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)")
_NEAR = 90
#: Near ones by the one whose they are, and how far before them he may be named.
_HIS = re.compile(
    r"(?:his|her)\s+(?:(?:widow|wife|husband)\s+and\s+)?(?:\w+\s+)?(?:family|families|relatives|widow)\b"
)
_NAMED = 300


def states_around(draft: Draft, scene: Scene) -> set[str]:
    """Return the states that are named around an exchange, by names that are not those of parts of the publisher's."""
    to = (p.span.quote(scene.text) for c in draft.clauses for p in c.recipient)
    words = without_mourned(_around(draft, scene), ". ".join(to), scene)
    home = scene.home
    heads = {h.code for h in scene.headings for c in draft.clauses if h.stretch.holds(c.verb_span)}
    for name in scene.words.world.homonyms_in(f"{words} {scene.text}", home):
        words = words.replace(name, "")
    return scene.words.states_in(words) | heads | set(_states_of_kin(draft, scene))


def _states_of_kin(draft: Draft, scene: Scene) -> Iterator[str]:
    """Yield the state of the one from abroad named last before his near ones: "President Berg died … to his family"."""
    for phrase in (p for clause in draft.clauses for p in clause.recipient):
        if _HIS.match(phrase.span.quote(scene.text)) is None:
            continue
        named = (
            (place.end, actor.country)
            for actor in scene.actors.values()
            if actor.kind in ALIVE and not scene.is_own(actor)
            for place in actor.mentions
            if phrase.span.start - _NAMED < place.end <= phrase.span.start
        )
        yield from (state for _, state in sorted(named)[-1:] if state is not None)


def _towns_behind(draft: Draft, scene: Scene) -> Iterator[str]:
    """Yield the town right behind the name of whom one meets there: "talks with Mr. Berg [in Oslo]"."""
    met = {a for name in ("from", "to") for a in draft.actors.get(name, ())}
    for clause in draft.clauses:
        stretch = Span(clause.span.start, min(clause.span.end + _NEAR, len(scene.text)))
        for actor, place in scene.named_within(stretch).items():
            found = _IN_TOWN.match(scene.text, place.end)
            if actor in met and found is not None:
                yield found[1]


def _around(draft: Draft, scene: Scene) -> str:
    """Return the words that may show where the sides are from: the title, and what the exchange is on."""
    phrases = [p for clause in draft.clauses for p in (*clause.occasion, *clause.about, *clause.adjuncts)]
    # "to the families of the victims of the attack in Kenya"
    groups = {a for a in draft.actors.get("to", ()) if scene.actors[a].kind == "group"}
    phrases += [p for clause in draft.clauses for p in clause.recipient if groups & set(p.actors)]
    # "through the Embassy in Oslo"
    phrases += [p for clause in draft.clauses if clause.via for p in (*clause.where, *clause.via)]
    # "I had talks in Oslo with Mr. Berg": who tells of himself abroad meets those who are at home there
    mine = [c for c in draft.clauses if in_first_person(c)]
    phrases += [p for clause in mine if draft.kind == "meeting" for p in clause.where]
    phrases_behind = _towns_behind(draft, scene) if draft.kind == "meeting" else ()
    return ". ".join(
        [
            scene.headline,
            *phrases_behind,
            *(without_games(phrase.span.quote(scene.text)) for phrase in phrases),
        ]
    )
