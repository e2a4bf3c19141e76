"""The journey of one of several who leave together has a day with the others, but no place or occasion of theirs."""

from communique.pipeline import Reader
from exchanges.cases import Case, read

TEXT = (
    "Leaving here on Monday were a delegation of the DPRK Ministry of Ports led by its minister Ri Chol Nam "
    "to take part in the 12th meeting of the Union of Ports to be held in Nairobi, Kenya "
    "and a delegation of the Gardeners' Union of Korea led by Pak Sun Hui, chairwoman of its Central Committee "
    "to visit Norway and Peru."
)


def test_the_second_journey_shares_the_day_alone(reader: Reader) -> None:
    """Where the first go and what they attend is not told of the second; that they leave on Monday is."""
    first, second = read(Case("", "KCNA", "Visits", TEXT, []), reader).exchanges
    assert first.date is not None
    assert second.date is not None
    assert first.date.value == second.date.value
    assert first.place is not None
    assert (second.place, second.occasion) == (None, None)
