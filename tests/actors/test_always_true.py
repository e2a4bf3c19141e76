"""What is always true of a cast, whatever the report."""

from hypothesis import given
from hypothesis import strategies as st

from actors.reading import cast_of

WORDS = [
    "Presidents",
    "governments",
    "leaders",
    "members",
    "group",
    "Danish",
    "@",
    '"',
    ":",
    "is",
    "family",
    "deceased",
    "BERG",
    "Forum",
    "President",
    "of",
    "the",
    "Kenya",
    "Anna",
    "Berg",
    ",",
    "and",
    "'s",
    "Mr.",
    "(KPU)",
    "Committee",
    "Foreign",
    "Minister",
    "a",
    "delegation",
    "people",
    "government",
    "met",
    "el-Amin",
    "general",
    "secretary",
    ".",
    "as",
    "-",
    "Norwegian",
    "to",
    "Ri",
    "Song",
    "Min",
    "who",
    "C.C.",
    "Jr.",
    "for",
    "in",
    "Oslo",
    "White",
    "House",
    "’s",
]
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=30).map(" ".join)


@given(st.lists(TEXTS, min_size=1, max_size=3), TEXTS)
def test_a_cast_is_sound(paragraphs: list[str], title: str) -> None:
    """Mentions are sorted and apart, lie inside the text, and every id that is named exists."""
    made, cast = cast_of(*paragraphs, title=title)
    ids = {actor.id for actor in cast.actors}
    end = 0
    for mention in cast.mentions:
        assert end <= mention.span.start < mention.span.end <= len(made.text)
        assert mention.span.holds(mention.name)
        assert set(mention.actors) <= ids
        end = mention.span.end
    assert all(role.of in ids for actor in cast.actors for role in actor.roles if role.of)
    assert all(actor.name for actor in cast.actors)


@given(TEXTS)
def test_the_same_report_gives_the_same_cast(text: str) -> None:
    """Nothing is remembered from one report to the next."""
    assert cast_of(text) == cast_of(text)
