"""The ceremony that a visit is paid for, or that a reception is."""

from communique.exchanges.draft import Draft
from communique.exchanges.purposes.losses import names_any
from communique.exchanges.receptions import is_reception
from communique.exchanges.scene import Scene


def add_ceremony(draft: Draft, scene: Scene) -> None:
    """Add the ceremony that a visit is paid for, or that a reception is."""
    if draft.occasion is not None and is_reception(draft, scene):
        draft.add_purpose("ceremony", draft.clauses[0].predicate, "a reception that marks something")
    if draft.kind != "visit" or draft.occasion is None:
        return
    if names_any(draft.occasion.text, scene.words.group("ceremonies")):
        draft.add_purpose("ceremony", draft.occasion.span, "ceremony by what the occasion names")
