"""The fit of the weights of confidence."""

from calibration import Case, fit, plot, table, unseen


def cases() -> list[Case]:
    """Return cases in which the second sign tells right from wrong nine times in ten."""
    good = [Case(f"g{n}", (1.0, 1.0), n % 10 != 0) for n in range(100)]
    return good + [Case(f"b{n}", (1.0, 0.0), n % 10 == 0) for n in range(100)]


def test_a_sign_that_tells_gets_its_weight() -> None:
    """What is right nine times in ten with a sign, and once without, has a weight of about twice ln 9."""
    assert 3.5 < fit(cases())[1] < 4.5


def test_what_is_told_holds_for_reports_that_were_not_seen() -> None:
    """In each bin about as many are right as was told."""
    rows = table(unseen(cases()))
    assert sum(number for _, number, _, _ in rows) == 200
    assert all(abs(told - share) < 0.1 for _, _, told, share in rows)


def test_the_plot_is_svg() -> None:
    """A point is drawn for each bin."""
    assert plot(table(unseen(cases()))).count("<circle") == len(table(unseen(cases())))
