"""Those who deal with each other again stand on the sides on which they stood before.

"President Smith and Vice President Lee spoke with Berg. … The leaders agreed to speak again" is one phrase for all, of
which nobody could tell who is with whom.
"""

from collections.abc import Iterable

from communique.exchanges.draft import IN_ONE_PHRASE, Draft

_TALKS = frozenset({"call", "meeting"})


def arrange(drafts: Iterable[Draft]) -> None:
    """Part those whom one phrase names as the talks before parted them."""
    before: list[Draft] = []
    for draft in drafts:
        if draft.kind not in _TALKS:
            continue
        same = next((other for other in before if other.taken() == draft.taken()), None)
        if same is not None and draft.why.get("from", "").startswith(IN_ONE_PHRASE):
            draft.actors["from"], draft.actors["to"] = same.actors["from"], same.actors["to"]
        before.append(draft)
