"""Both sides of an exchange, from the roles of its clause."""

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.exchanges.words import Field, KindRule
from communique.records import Clause, Span

#: Kinds in which both sides do the same.
MUTUAL = frozenset({"call", "meeting"})


def fill_parties(draft: Draft, clause: Clause, rule: KindRule, scene: Scene) -> None:
    """Fill the parties of a draft from the roles that the rule names."""
    for name, roles in rule.parties.items():
        for role in roles:
            found, spans = _of_kind(clause, role, rule, name, scene)
            found = tuple(actor for actor in found if actor not in draft.taken(name))
            if found:
                draft.fill(name, found, spans, f"{role} of {_told(clause)!r} ({draft.rule})")
                break
    if not draft.actors.get("from"):
        _from_governor(draft, clause, scene)
    if draft.kind == "visit":
        _host_by_invitation(draft, clause, scene)
        _host_by_place(draft, clause, scene)
    if "companion" in rule.parties.get("to", ()) and (draft.kind in MUTUAL or rule.reciprocal):
        _split_sides(draft)


def _of_kind(
    clause: Clause, role: str, rule: KindRule, name: Field, scene: Scene
) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    found, spans = scene.named(clause, role)
    kinds = rule.kinds.get(name)
    if kinds:
        found = tuple(actor for actor in found if scene.actors[actor].kind in kinds)
    return found, spans


def _told(clause: Clause) -> str:
    return " ".join(word for word in (clause.verb, clause.noun) if word)


def _from_governor(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take the sender of "in a message to Y, X said" from the clause it stands in."""
    if clause.form != "nominal" or clause.parent is None:
        return
    found, spans = scene.named(scene.clauses[clause.parent], "agent")
    senders = tuple(actor for actor in found if actor not in draft.taken("from"))
    draft.fill("from", senders, spans, "agent of the clause it stands in")


def _host_by_invitation(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take the person at whose invitation a visit is paid for its host, before the state."""
    for phrase in clause.adjuncts:
        hosts = tuple(a for a in phrase.actors if scene.actors[a].kind in {"person", "office"})
        if hosts and phrase.preposition in scene.words.group("inviting"):
            draft.actors.pop("to", None)
            draft.why.pop("to", None)
            draft.fill("to", hosts, (phrase.head_span,), f"phrase with {phrase.preposition!r}")


def _host_by_place(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take the state that a visitor who arrives "here" comes to, where the report names it."""
    here = [phrase for phrase in clause.where if phrase.head == "here"]
    state = scene.words.here_of(scene.report) if here else None
    own = {scene.actors[a].country for a in draft.actors.get("from", ())}
    if state is None or state in own or draft.actors.get("to"):
        return
    hosts = [a.id for a in scene.actors.values() if a.kind == "state" and a.country == state]
    draft.fill("to", tuple(hosts[:1]), (here[0].head_span,), "the state of the dateline")


def _split_sides(draft: Draft) -> None:
    """Part the sides that one phrase names: "X and Y met", "talks between X and Y"."""
    for full, empty in (("from", "to"), ("to", "from")):
        ids = draft.actors.get(full, ())
        if len(ids) > 1 and not draft.actors.get(empty):
            spans = tuple(draft.words[full])
            draft.actors["from"], draft.actors["to"] = ids[:1], ids[1:]
            for name in ("from", "to"):
                draft.note(name, spans, f"both sides in one phrase ({draft.rule})")
            return
