"""The codes of actors."""

import pytest

from communique.events.actor_codes import load_actor_codes
from communique.events.petrarch import ActorFile, DatedCode
from communique.records import Actor, Role, Span

CODES = load_actor_codes()


def actor(kind: str, name: str, country: str | None = None, title: str = "") -> Actor:
    """Make an actor."""
    roles = (Role(title=title, of=None, span=Span(0, 1)),) if title else ()
    return Actor(id="a", kind=kind, name=name, country=country, roles=roles)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("who", "code"),
    [
        (actor("state", "France", "FR"), "FRA"),
        (actor("people", "French", "FR"), "FRACVL"),
        (actor("person", "Lea Roux", "FR", "Foreign Minister"), "FRAGOV"),
        (actor("person", "Lea Roux", "FR", "judge of the Supreme Court"), "FRAJUD"),
        (actor("person", "Lea Roux", "FR"), "FRA"),
        (actor("body", "National Assembly", "FR"), "FRALEG"),
        (actor("body", "United Nations"), "IGOUNO"),
        (actor("office", "Head of State"), "---GOV"),
        (actor("person", "Lea Roux"), "---"),
        (actor("state", "Soviet Union", "SU"), "SUN"),
    ],
)
def test_an_actor_has_the_code_of_his_country_and_role(who: Actor, code: str) -> None:
    """The country comes first, the role behind it."""
    assert CODES.of_actor(who, who.name) == code


def test_who_holds_an_office_is_of_the_publisher_s_country_where_no_other_is_told() -> None:
    """A president without a country, in a release of his own government."""
    assert CODES.of_actor(actor("person", "Lea Roux", None, "President"), "Roux", home="FR") == "FRAGOV"
    assert CODES.of_actor(actor("person", "Lea Roux"), "Roux", home="FR") == "---"


def test_a_user_s_file_goes_before_our_tables() -> None:
    """A name of the user's own has the code of his file on its day."""
    file = ActorFile(
        {"france": (DatedCode("GAU"), DatedCode("FRK", "08000101", "09871231"))}, {"druid": "~REL"}
    )
    codes = load_actor_codes(file=file)
    assert codes.of_actor(actor("state", "France", "FR"), "France") == "GAU"
    assert codes.of_actor(actor("state", "France", "FR"), "France", "08500101") == "FRK"
    assert codes.agent("two druids") == "~REL"


@pytest.mark.parametrize(
    ("base", "agent", "code"),
    [
        ("USA", "MIL", "USAMIL"),
        ("USA", "~MIL", "USAMIL"),
        ("USA", "NGO~", "NGOUSA"),
        ("USAMIL", "MIL", "USAMIL"),
        ("---", "NGO~", "NGO"),
    ],
)
def test_an_agent_is_joined_with_its_country(base: str, agent: str, code: str) -> None:
    """An agent stands behind its country, or before it where its mark says so; none stands twice."""
    assert CODES.joined(base, agent) == code


def test_words_name_roles_in_singular_and_plural() -> None:
    """The last role of a phrase is that of its head."""
    assert CODES.agent("three ministries") == "GOV"
    assert CODES.agent("opposition soldiers") == "MIL"
    assert CODES.agent("the weather") == ""
