"""An exchange on its way, on clauses written by hand."""

from by_hand import clause, span_of
from communique.exchanges.draft import Draft

TEXT = "Smith exchanged a message with Dupont."


def _draft() -> Draft:
    exchanged = clause(TEXT, "exchanged", verb="exchange", noun="message", agent="Smith")
    draft = Draft("message", "exchange-messages", [exchanged], "planned")
    draft.fill("from", ("smith",), (span_of(TEXT, "Smith"),), "agent")
    draft.fill("to", ("dupont",), (span_of(TEXT, "Dupont"),), "companion")
    draft.add_purpose("greeting", span_of(TEXT, "message"), "greeting by its words")
    return draft


def test_a_draft_between_other_sides_is_of_the_same_clauses() -> None:
    """It has all that is known but the sides."""
    mirror = _draft().between(("dupont",), ("smith",))
    assert mirror.actors == {"from": ("dupont",), "to": ("smith",)}
    one, other = _draft().finished(1), mirror.finished(1)
    assert (one.evidence, one.purpose, one.status, one.why) == (
        other.evidence,
        other.purpose,
        other.status,
        other.why,
    )


def test_a_draft_between_other_sides_goes_its_own_way() -> None:
    """What is found later of the one is not told of the other."""
    draft = _draft()
    mirror = draft.between(("dupont",), ("smith",))
    mirror.note("place", (span_of(TEXT, "Dupont"),), "told")
    mirror.add_purpose("congratulation", span_of(TEXT, "message"), "told")
    mirror.clauses.clear()
    assert draft.purposes == {"greeting"}
    assert "place" not in draft.why
    assert len(draft.clauses) == 1


def test_a_field_is_filled_once() -> None:
    """The first rule that fills it decides."""
    draft = _draft()
    draft.fill("to", ("durand",), (), "another rule")
    assert (draft.actors["to"], draft.why["to"]) == (("dupont",), "companion")
