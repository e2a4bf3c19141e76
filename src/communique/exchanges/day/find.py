"""The day of an exchange: what tells it, the surest first."""

from collections.abc import Sequence

from communique.exchanges.day.arrival import of_arrival
from communique.exchanges.day.before import later_that_day, same_day
from communique.exchanges.day.gathered import of_gathering
from communique.exchanges.day.headline import of_headline
from communique.exchanges.day.presence import of_presence
from communique.exchanges.day.release import of_head, of_release
from communique.exchanges.day.sentence import of_sentence
from communique.exchanges.day.spoken import day_spoken_of
from communique.exchanges.day.talks import of_talks
from communique.exchanges.day.words import of_plan, of_words
from communique.exchanges.draft import Draft
from communique.exchanges.headline_words import Cited
from communique.exchanges.scene import Scene
from communique.records import Clause


def set_date(draft: Draft, scene: Scene, before: Draft | None, stretch: Sequence[Clause] = ()) -> None:
    """Work out the day: from the words of time in the clauses, else in those they hang on, else in the headline.

    What is said in the first person is said on the day that stands over the release.

    Args:
        draft: The exchange.
        scene: The report.
        before: The exchange told before it, whose day "the same day" is.
        stretch: The clauses from the one that names it to the next exchange.
    """
    found = same_day(draft, scene, before) or of_words(draft, scene) or of_plan(draft, scene)
    found = found or of_sentence(draft, scene) or of_talks(draft, stretch, scene)
    found = found or later_that_day(draft, scene, before)
    found = found or of_headline(draft, scene) or of_release(draft, scene) or of_head(draft, scene)
    found = found or of_gathering(draft, scene) or day_spoken_of(draft, stretch, scene)
    found = found or of_presence(draft, stretch, scene)
    found = of_arrival(draft, found, scene)
    if found is not None:
        draft.date = found
        draft.cite("date", Cited("", found.span, found.in_title), found.derived_from)
