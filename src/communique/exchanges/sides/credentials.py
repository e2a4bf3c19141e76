"""Letters of credence that a head of state sends another: the ambassador carries them, a deputy may take them.

"Brown accepted the credentials of the Kenyan ambassador from President Odhiambo. Upon his authorization Lund received
the credentials from Ambassador Wanjiru." Where only the ambassador is named, it is a meeting with him.
"""

from collections.abc import Iterable, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.exchanges.sides.missions import is_head_of_mission
from communique.records import Clause, Phrase, Span

#: The rule by which credentials are handed over.
RULE = "present-credentials"


def settle_credentials(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Give credentials sent by somebody his side, and join with them their handing over to a deputy.

    Args:
        drafts: The exchanges found so far.
        scene: The report.

    Returns:
        The exchanges, without those that are a part of another.
    """
    kept: list[Draft] = []
    for draft in drafts:
        if draft.rule != RULE:
            kept.append(draft)
            continue
        _take_sender(draft, scene)
        whole = next((one for one in kept if one.rule == RULE and _is_handing_of(draft, one)), None)
        if whole is None:
            kept.append(draft)
        else:
            _take_receiver(whole, draft)
    return kept


def _take_sender(draft: Draft, scene: Scene) -> None:
    """Make the one whom the credentials are from their sender, and the ambassador whose they are their envoy."""
    clause = draft.clauses[0]
    sent = [c for c in scene.clauses if c.parent == clause.id and c.form == "participle" and c.verb == "send"]
    senders = _others((p for p in clause.source if p.preposition == "from"), scene)
    senders = senders or _others((p for c in sent for p in c.agent), scene)
    envoys = tuple(sorted(a for a in draft.taken() if is_head_of_mission(scene.actors[a], scene)))
    if not senders or not envoys:
        return
    _pass_on(draft, clause, sent, scene)
    draft.refill("from", *senders, "whom the credentials are from")
    draft.refill("conveyed_by", envoys, (clause.predicate,), "whose credentials they are")


def _pass_on(draft: Draft, clause: Clause, sent: Iterable[Clause], scene: Scene) -> None:
    """Find to whom the credentials go: to whom they were sent, to whom they were presented, who took them."""
    addressed = _others((p for c in sent for p in c.recipient), scene)
    shown = _others((p for p in clause.recipient if p.preposition == "to"), scene)
    recipients = addressed or shown or _others(clause.agent, scene)
    if recipients:
        draft.refill("to", *recipients, "to whom the credentials go")
    if addressed and shown and set(shown[0]).isdisjoint(addressed[0]):
        draft.refill("received_by", *shown, "who took the credentials for another")


def _others(phrases: Iterable[Phrase], scene: Scene) -> tuple[tuple[str, ...], tuple[Span, ...]] | None:
    """Return those named in some phrases who are no ambassadors, with the words; ``None`` where there are none."""
    found = {
        actor: phrase.head_span
        for phrase in phrases
        for actor in phrase.actors
        if not is_head_of_mission(scene.actors[actor], scene)
    }
    return (tuple(found), tuple(found.values())) if found else None


def _is_handing_of(draft: Draft, whole: Draft) -> bool:
    """Whether a draft tells how the same ambassador handed over the credentials of another draft."""
    envoys = set(whole.actors.get("conveyed_by", ()))
    return bool(envoys & draft.taken()) and not draft.actors.get("conveyed_by")


def _take_receiver(whole: Draft, handing: Draft) -> None:
    """Take from their handing over who received them, its day and place."""
    parties = set(whole.actors["to"]) | set(whole.actors["from"]) | set(whole.actors["conveyed_by"])
    deputies = tuple(sorted(handing.taken() - parties))
    whole.fill(
        "received_by", deputies, (handing.clauses[0].predicate,), "who took the credentials for another"
    )
    whole.clauses.extend(handing.clauses)
