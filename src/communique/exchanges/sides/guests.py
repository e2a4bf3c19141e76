"""Who came to what somebody gave: "a reception in honor of the delegation", "Present on invitation were …"."""

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.exchanges.sides.attendance import attendance, says
from communique.exchanges.sides.missions import add_head_of_mission
from communique.records import Clause

#: What can be a guest: neither a state nor a people.
GUESTS = frozenset({"person", "office", "body", "group"})

#: What something is given for: "gave a banquet to [welcome] the delegation".
_WELCOMING = frozenset({"welcome", "honour", "honor", "fete"})


def add_guests(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Fill the side of a meeting that its clause leaves open from those honoured by it and those present at it."""
    if clause.noun is None or clause.form == "relative":
        return  # "Berg and his party who paid a call on him": it is told before who they are
    if draft.actors.get("from") and draft.actors.get("to"):
        add_head_of_mission(draft, clause, scene)
        return
    _honoured(draft, clause, scene)
    _dined(draft, clause, scene)
    for present in attendance(clause, scene):
        invited = says(present, "invited", scene)
        if draft.actors.get("from") and not draft.actors.get("to") and invited:
            _take("to", draft, present, scene, "present on invitation")
        elif draft.actors.get("to") and not draft.actors.get("from") and not invited:
            _take("from", draft, present, scene, "present for the side that receives")
    add_head_of_mission(draft, clause, scene)


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
    for aim in scene.clauses:
        if aim.parent == clause.id and aim.form == "infinitive" and aim.verb in _WELCOMING:
            guests, spans = scene.named(aim, "patient")
            guests = tuple(a for a in guests if scene.actors[a].kind in GUESTS and a not in draft.taken())
            draft.fill("to", guests, spans, f"whom the {clause.noun} is to {aim.verb}")
            draft.clauses.extend((aim,) if guests else ())


def _dined(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take who is told as the guest: "Brown attended a dinner given by Lund", "Brown was the guest of honour"."""
    if clause.noun not in scene.words.group("meals") or not draft.actors.get("from"):
        return
    above = (
        scene.clauses[clause.parent] if clause.parent is not None and clause.form == "participle" else None
    )
    at_it = above is not None and (above.noun == clause.noun or _is_guest(above)) and not above.negated
    behind = (c for c in scene.clauses if c.sentence == clause.sentence + 1 and _is_guest(c))
    for told in (*([above] if at_it and above is not None else []), *behind):
        guests, spans = scene.named(told, "agent")
        kept = tuple(a for a in guests if scene.actors[a].kind in GUESTS and a not in draft.taken())
        draft.fill("to", kept, spans, f"who is the guest at the {clause.noun}")


def _is_guest(clause: Clause) -> bool:
    """Whether a clause tells of somebody that he was the guest: "was the principal guest"."""
    return clause.verb == "be" and any(phrase.head == "guest" for phrase in clause.complement)


def _take(name: str, draft: Draft, present: Clause, scene: Scene, why: str) -> None:
    """Fill a side with all who are named in a clause: the list is long, and its grammar often in disorder.

    Those of the state of the guests are no hosts: "Present were Lund and members of the Kenyan party".
    """
    named = scene.named_within(present.span)
    theirs = scene.states_of(draft.actors.get("to", ())) if name == "from" else set[str]()
    kept = {
        a: span
        for a, span in named.items()
        if scene.actors[a].kind in GUESTS and a not in draft.taken() and not scene.is_unnamed(a)
        if scene.actors[a].country is None or scene.actors[a].country not in theirs
    }
    draft.fill(name, tuple(kept), tuple(kept.values()), why)
    if kept and present.verb != "invite":  # who is told to have been invited was there: nothing is asked for
        draft.acts.append(present)
