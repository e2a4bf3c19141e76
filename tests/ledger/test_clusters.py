"""Which names are one actor."""

from hypothesis import given
from hypothesis import strategies as st

from communique.ledger.clusters import Decision, Known, Name, clustered
from communique.ledger.names import Sign, fold

LUND, LUND_NO, LUND_SE = (
    Sign("person", "halvarlund", ""),
    Sign("person", "halvarlund", "NO"),
    Sign("person", "halvarlund", "SE"),
)


def person(key: int, name: str, country: str = "", reports: int = 1) -> Name:
    """Return a name of a person."""
    return Name(key, "person", name, country, reports)


def parts(*names: Name, decisions: tuple[Decision, ...] = ()) -> list[tuple[int, ...]]:
    """Return the numbers of the names of each actor."""
    return [one.names for one in clustered(names, decisions)]


def test_a_name_is_one_however_it_is_written() -> None:
    """Hyphens, capitals, accents and blanks make no second person."""
    assert parts(
        person(1, "Kim Jong-un", "KP"), person(2, "KIM Jong Un", "KP"), person(3, "Kim Jongun", "KP")
    ) == [(1, 2, 3)]


def test_a_full_name_without_country_belongs_to_the_one_of_that_name() -> None:
    """Where one country alone claims a full name, reports that name no country mean him."""
    assert parts(person(1, "Halvar Lund"), person(2, "Halvar Lund", "NO")) == [(1, 2)]
    assert parts(person(1, "Lund"), person(2, "Lund", "NO")) == [(1,), (2,)]


def test_a_name_of_several_countries_stays_apart() -> None:
    """Two countries claim the name, neither with most of the reports: nobody is put together."""
    assert (
        len(
            parts(
                person(1, "Halvar Lund"), person(2, "Halvar Lund", "NO", 2), person(3, "Halvar Lund", "SE", 2)
            )
        )
        == 3
    )
    assert parts(
        person(1, "Halvar Lund"), person(2, "Halvar Lund", "NO", 9), person(3, "Halvar Lund", "SE")
    ) == [(1, 2), (3,)]


def test_a_state_is_its_code() -> None:
    """All names of a state are one actor."""
    some = [("DPRK", "KP", 5), ("Korea", "KP", 1), ("Norway", "NO", 2)]
    found = clustered([Name(key, "state", *one) for key, one in enumerate(some)])
    assert [(one.id, one.name, one.reports) for one in found] == [
        ("state.kp", "DPRK", 6),
        ("state.no", "Norway", 2),
    ]


def test_people_put_together_and_hold_apart() -> None:
    """The last decision on a pair counts; a renaming names the whole actor."""
    names = (person(1, "Halvar Lund"), person(2, "Halvar Lund", "NO"), person(3, "Halvar Lund", "SE"))
    split = Decision("split", str(LUND), str(LUND_NO))
    merge = Decision("merge", str(LUND_NO), str(LUND_SE))
    assert (1,) in parts(*names, decisions=(split,))
    assert (2, 3) in parts(*names, decisions=(split, merge))
    assert (2, 3) not in parts(*names, decisions=(merge, merge._replace(action="split")))
    assert (2, 3) in parts(*names, decisions=(merge._replace(action="split"), merge))
    rename = Decision("rename", str(LUND_NO), "Lund the Elder")
    assert "Lund the Elder" in {one.name for one in clustered(names, [rename])}


def test_the_authority_file_puts_its_names_together() -> None:
    """Two names of one actor of the authority file are one actor, under its id and name."""
    known = Known("Q42", "Halvar Lund", "NO")
    other = Sign("person", "halvardlund", "")
    found = clustered(
        [person(1, "Halvar Lund", "NO"), person(2, "Halvard Lund")], (), {LUND_NO: known, other: known}
    )
    assert [(one.id, one.names, one.authority) for one in found] == [("Q42", (1, 2), "Q42")]


names = st.lists(
    st.tuples(
        st.sampled_from(["Halvar Lund", "Mira Sol", "Sol"]),
        st.sampled_from(["", "NO", "SE"]),
        st.integers(1, 9),
    ),
    unique_by=lambda one: one[:2],
)


@given(names, st.randoms())
def test_the_order_of_names_makes_no_difference(some: list[tuple[str, str, int]], random: object) -> None:
    """The same names give the same actors, and each name belongs to one."""
    rows = [person(key, *one) for key, one in enumerate(some)]
    mixed = list(rows)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    found = clustered(rows)
    assert clustered(mixed) == found
    assert sorted(key for one in found for key in one.names) == [row.key for row in rows]
    assert len({one.id for one in found}) == len(found)


@given(st.text(min_size=1), st.sampled_from(["person", "body"]))
def test_no_name_is_nothing(name: str, kind: str) -> None:
    """Whatever a name is written in, something is left to compare."""
    assert fold(name, kind)
    assert "|" not in fold(name, kind)
