"""Who came to what somebody gave: "a reception in honor of the delegation", "Present on invitation were …"."""

from collections.abc import Iterator

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import Actor, Clause

#: In how many sentences after a reception its guests may be named.
NEXT = 4
#: What can be a guest: neither a state nor a people.
GUESTS = frozenset({"person", "office", "body", "group"})


def add_guests(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Fill the side of a meeting that its clause leaves open from those honoured by it and those present at it."""
    if clause.noun is None:
        return
    if draft.actors.get("from") and draft.actors.get("to"):
        _add_head_of_mission(draft, clause, scene)
        return
    _honoured(draft, clause, scene)
    for present in _attendance(clause, scene):
        invited = _says(present, "invited", scene)
        if draft.actors.get("from") and not draft.actors.get("to") and invited:
            _take("to", draft, present, scene, "present on invitation")
        elif draft.actors.get("to") and not draft.actors.get("from") and not invited:
            _take("from", draft, present, scene, "present for the side that receives")
    _add_head_of_mission(draft, clause, scene)


def _add_head_of_mission(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Add the ambassador who is present at a reception that his embassy gives: he is its host too."""
    givers = [scene.actors[a] for a in draft.actors.get("from", ())]
    if len(givers) != 1 or not any(word in givers[0].name.lower() for word in scene.words.group("missions")):
        return
    for present in _attendance(clause, scene):
        for actor, span in scene.named_within(present.span).items():
            if actor not in draft.taken() and _is_of(scene.actors[actor], givers[0].country, scene):
                draft.actors["from"] = (*draft.actors["from"], actor)
                draft.words.setdefault("from", set()).add(span)
                draft.acts.append(present)
                return


def _is_of(actor: Actor, country: str | None, scene: Scene) -> bool:
    """Whether somebody is an ambassador of a state."""
    return country is not None and actor.country == country and is_head_of_mission(actor, scene)


def is_head_of_mission(actor: Actor, scene: Scene) -> bool:
    """Whether somebody is an ambassador, or at the head of another mission."""
    office = actor.name if actor.kind == "office" else ""
    titles = " ".join((office, *(role.title for role in actor.roles))).lower()
    return any(word in titles for word in scene.words.group("heads-of-mission"))


def _honoured(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take those in whose honour it is given."""
    it = [
        c
        for c in scene.clauses
        if c.sentence == clause.sentence + 1 and any(p.head == "it" for p in c.patient)
    ]
    told = (clause, *it)  # "hosted a reception. It was given in honor of the delegation"
    phrases = [p for c in told for p in c.occasion if p.preposition in scene.words.group("honouring")]
    found = [a for phrase in phrases for a in (*phrase.actors, *scene.leaders(phrase))]
    actors = tuple(a for a in found if scene.actors[a].kind in GUESTS and a not in draft.taken())
    spans = tuple(phrase.head_span for phrase in phrases if phrase.actors)
    draft.fill("to", actors, spans, f"in whose honour is the {clause.noun}")


def _attendance(clause: Clause, scene: Scene) -> Iterator[Clause]:
    """Yield the clauses that tell who was there."""
    for other in scene.clauses:
        later = 0 < other.sentence - clause.sentence <= NEXT
        opening = scene.text[other.span.start : other.predicate.end + len(" present")]
        if later and other.form == "finite" and _says_so(opening, "attendance", scene):
            yield other


def _says(clause: Clause, group: str, scene: Scene) -> bool:
    return _says_so(clause.span.quote(scene.text), group, scene)


def _says_so(words: str, group: str, scene: Scene) -> bool:
    return any(f" {word} " in f" {words.lower()} " for word in scene.words.group(group))


def _take(name: str, draft: Draft, present: Clause, scene: Scene, why: str) -> None:
    """Fill a side with all who are named in a clause: the list is long, and its grammar often in disorder."""
    named = scene.named_within(present.span)
    kept = {
        a: span
        for a, span in named.items()
        if scene.actors[a].kind in GUESTS and a not in draft.taken() and not scene.is_unnamed(a)
    }
    draft.fill(name, tuple(kept), tuple(kept.values()), why)
    if kept:
        draft.acts.append(present)
