"""Invitations that are told to be accepted: "Brown invited Dupont to visit Kenya, and the invitation was accepted"."""

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import Clause

#: How many sentences after an invitation it may be told to be accepted.
SOON = 1
#: Words for the invitation that is accepted; where none stands it is meant.
_INVITATION = frozenset({"invitation", "which", "it", "that"})


def accepted_visit(clause: Clause, scene: Scene) -> Draft | None:
    """Return the visit to which somebody says yes here who was invited right before, or ``None``."""
    if clause.verb not in scene.words.group("accepting") or clause.negated:
        return None
    if clause.noun not in {None, "invitation"} or _accepts_something_else(clause):
        return None
    invitation = _invitation_before(clause, scene)
    if invitation is None:
        return None
    draft = Draft("visit", "accepted-visit", [clause, invitation], status="planned")
    guest = "patient" if invitation.verb == "invite" else "recipient"
    got = invitation.verb in scene.words.group("getting")
    for name, role in (("from", "agent"), ("to", "source")) if got else (("from", guest), ("to", "agent")):
        actors, spans = scene.named(invitation, role)
        draft.fill(name, actors, spans, f"{role} of {invitation.verb!r} (accepted)")
    draft.note("kind", (invitation.verb_span, clause.predicate), "an invitation that is accepted")
    return draft


def _invitation_before(clause: Clause, scene: Scene) -> Clause | None:
    """Return the clause that invites somebody to come, in the same sentence or the one before."""
    for other in reversed(scene.clauses[: clause.id]):
        if clause.sentence - other.sentence > SOON:
            return None
        got = other.verb in scene.words.group("getting") and bool(other.source)
        invites = other.verb == "invite" or (other.noun == "invitation" and (got or bool(other.recipient)))
        if invites and other.modality == "fact" and not other.negated:
            return other if _to_come(other, scene) else None
    return None


def _to_come(invitation: Clause, scene: Scene) -> bool:
    """Whether somebody is invited to a journey, not to a game or a council."""
    told = invitation.span.quote(scene.text).lower().split()
    return not scene.words.group("journeys").isdisjoint(word.strip(".,") for word in told)


def _accepts_something_else(clause: Clause) -> bool:
    """Whether what is accepted is named, and is no invitation: "Dupont accepted the credentials"."""
    return not {phrase.head for phrase in clause.patient} <= _INVITATION
