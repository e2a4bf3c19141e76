"""Who took a message in place of its recipient: the one whom its envoy met."""

from collections.abc import Mapping, Sequence

from communique.exchanges.draft import Draft
from communique.records import Actor


def set_receivers(drafts: Sequence[Draft], actors: Mapping[str, Actor]) -> None:
    """Give to each message carried by an envoy the receiver whom the envoy met in the same report.

    The one met must be of the recipient's side: of the same state, as far as the text says.
    """
    meetings = [draft for draft in drafts if draft.kind == "meeting"]
    for draft in drafts:
        envoys = set(draft.actors.get("conveyed_by", ()))
        if not envoys or draft.actors.get("received_by"):
            continue
        for meeting in meetings:
            met = _other_side(meeting, envoys)
            recipients = set(draft.actors.get("to", ()))
            if met and not met & recipients and _one_side(met, recipients, actors):
                draft.fill("received_by", tuple(sorted(met)), (), "whom the envoy met in this report")
                draft.words.setdefault("received_by", set()).update(meeting.words.get("kind", ()))


def _other_side(meeting: Draft, envoys: set[str]) -> set[str]:
    one, other = meeting.sides()
    if envoys & one:
        return set(other)
    return set(one) if envoys & other else set()


def _one_side(met: set[str], recipients: set[str], actors: Mapping[str, Actor]) -> bool:
    known = {actors[a].country for a in recipients} - {None}
    theirs = {actors[a].country for a in met} - {None}
    return not known or not theirs or bool(known & theirs)
