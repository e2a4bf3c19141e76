"""Who is honoured by what is laid before a monument: whose statue it is, or the state whose dead it is for."""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import Actor, Clause, Span

#: Verbs of what is done with a wreath before a monument: "sent a wreath to be laid before the portrait".
_LAYING = frozenset({"lay", "place", "set", "put"})
_OCCASIONS = (
    r"(?:liberation|independence|founding|foundation|establishment|victory|anniversary|birth|birthday|"
    r"unification|reunification|day)"
)
#: What stands before and behind a state that only an occasion names: "the liberation of Kenya", "Kenya's liberation".
_OF_OCCASION = re.compile(rf"\b{_OCCASIONS}\s+(?:day\s+)?of\s+(?:the\s+)?$", re.IGNORECASE)
_WITH_OCCASION = re.compile(rf"(?:[’']s?)?\s+(?:\d+\w*\s+)?(?:national\s+)?{_OCCASIONS}\b", re.IGNORECASE)
#: For whose dead a monument stands: "the fallen fighters of the [Soviet] Army", "[Kenyan] soldiers".
_DEAD = r"(?:soldiers|fighters|martyrs|dead|fallen|heroes|servicemen|combatants|airmen|sailors|officers|men)"
_DEAD_OF = re.compile(rf"\b{_DEAD}\s+(?:of|from)\s+(?:the\s+)?$", re.IGNORECASE)
_DEAD_BEHIND = re.compile(rf"\s+(?:(?:fallen|dead|army|navy|war)\s+)*{_DEAD}\b", re.IGNORECASE)


def honoured_by_monument(draft: Draft, scene: Scene) -> None:
    """Take for the recipients of a gift those whose statue, portrait or tomb it goes to or is laid before.

    "The statues of the great leaders" are those of whom a monument was told before.
    """
    if draft.actors.get("to"):
        return
    laid = [c for c in scene.clauses if c.verb in _LAYING and c.parent in {one.id for one in draft.clauses}]
    monuments = list(_monuments((*draft.clauses, *laid), scene))
    if monuments:
        _without_honoured(draft, scene)
    for honoured, head in monuments:
        others = {a: at for a, at in honoured.items() if a not in draft.taken()}
        draft.fill("to", tuple(others), tuple(others.values()), f"whose {head} it is")
    if monuments:
        earlier = scene.clauses[: draft.clauses[0].id]
        before = [one for one, _ in _monuments(earlier, scene, visited=True) if one]
        named = tuple(a for a in before[-1] if a not in draft.taken()) if before else ()
        draft.fill("to", named, (draft.clauses[0].predicate,), "whose monument was told of before")


def _without_honoured(draft: Draft, scene: Scene) -> None:
    """Take those who are honoured by a monument from among the givers, where others give as well."""
    honoured = {actor for named, _ in _monuments(scene.clauses, scene) for actor in named}
    givers = tuple(a for a in draft.actors.get("from", ()) if a not in honoured)
    if givers and honoured & set(draft.actors["from"]):
        draft.actors["from"] = givers


def take_honoured(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take whose bier or statue it is before which what came is laid, where nobody said to whom it came."""
    if draft.kind == "gift" and not draft.actors.get("to"):
        for honoured, head in _monuments((clause,), scene):
            draft.fill("to", tuple(honoured), tuple(honoured.values()), f"before whose {head} it is laid")


def _monuments(
    clauses: Sequence[Clause], scene: Scene, *, visited: bool = False
) -> Iterator[tuple[dict[str, Span], str]]:
    """Yield the persons who are honoured by each monument that clauses tell of, and its noun.

    A monument may only be ``visited``: "visited the statues of Brown and Dupont. They laid a basket before them".
    """
    goals = [p for c in clauses if visited and c.verb in scene.words.group("visiting") for p in c.patient]
    for phrase in (
        *goals,
        *(p for clause in clauses for p in (*clause.recipient, *clause.adjuncts, *clause.where)),
    ):
        if phrase.head in scene.words.group("monuments"):
            named = scene.named_within(phrase.span)
            yield {a: at for a, at in named.items() if scene.actors[a].kind == "person"}, phrase.head
        elif phrase.preposition == "before" and phrase.head in {"it", "they", "them"}:
            yield {}, "monument"  # "visited the statues. They laid bouquets before them"


def state_of_monument(draft: Draft, scene: Scene) -> None:
    """Take the state of the report for the one honoured by a wreath that guests from abroad lay there.

    So too the state of the town where somebody of another lays one: "Our Ambassador in Oslo has laid a wreath".
    """
    if draft.actors.get("to") or draft.rule != "lay-wreath" or is_for_own_dead(draft, scene):
        return
    _state_of_town(draft, scene)
    here = scene.here
    givers = scene.states_of(draft.actors.get("from", ()))
    state = scene.state_in(here)
    known = state is not None and _is_told_beside_occasions(state, scene)
    if known and state is not None and givers and here not in givers and here == scene.home:
        draft.fill("to", (state.id,), (draft.clauses[0].predicate,), "the state whose monument it is")


def _state_of_town(draft: Draft, scene: Scene) -> None:
    givers = scene.states_of(draft.actors.get("from", ()))
    for phrase in (p for clause in draft.clauses for p in clause.where):
        code = scene.words.world.place_code(phrase.head_span.quote(scene.text))
        state = scene.state_in(code) if code is not None and givers and code not in givers else None
        if state is not None:
            draft.fill("to", (state.id,), (phrase.head_span,), "the state of the town where it is laid")


def is_for_own_dead(draft: Draft, scene: Scene) -> bool:
    """Whether a wreath is for the dead of those who lay it: it goes to nobody of another state.

    So it is where the report names only dead of theirs, or of the state that theirs followed, and its own state by an
    occasion at most: "a wreath before the cemetery of fighters of the Soviet Army on Kenya's liberation day".
    """
    if draft.rule != "lay-wreath" or draft.actors.get("to"):
        return False
    own = {code for code in scene.states_of(draft.actors.get("from", ())) if code != scene.home}
    own |= {before for code in own for before in scene.words.world.former(code)}
    return any(
        actor.country in own
        and any(
            _DEAD_OF.search(scene.text[max(0, at.start - 40) : at.start])
            or _DEAD_BEHIND.match(scene.text, at.end)
            for at in actor.mentions
        )
        for actor in scene.actors.values()
    )


def _is_told_beside_occasions(state: Actor, scene: Scene) -> bool:
    """Whether a report names a state otherwise than by an occasion: not only "the day of Kenya's liberation"."""
    return any(
        not _OF_OCCASION.search(scene.text[max(0, at.start - 40) : at.start])
        and not _WITH_OCCASION.match(scene.text, at.end)
        for at in state.mentions
    )
