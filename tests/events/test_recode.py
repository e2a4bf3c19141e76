"""Events coded anew, from clauses that were kept or from their acts."""

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
import pytest

from communique.events import Coder, load_coder
from communique.events.recode import changes, recode
from communique.pipeline import Reader
from communique.records import RawReport, Reading
from communique.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXT = (
    "PARIS, March 22 -- Bolivian protesters condemned the French government on Monday. France thanked Norway."
)
CODER = load_coder()


@pytest.fixture(scope="module")
def kept() -> Reading:
    """Return a reading that kept its clauses."""
    found = Reader(Settings(clauses=True)).read(RawReport(source="here", data=TEXT, published="2021-03-22"))
    assert isinstance(found, Reading)
    return found


def with_act(act: str, **columns: str) -> Coder:
    """Return our coder with other codes for an act."""
    book = CODER.words.codebook
    acts: Mapping[str, object] = {**book.acts, act: msgspec.structs.replace(book.acts[act], **columns)}
    words = replace(CODER.words, codebook=replace(book, acts=acts))  # type: ignore[arg-type]
    return replace(CODER, words=words)


def test_a_reading_with_its_clauses_is_coded_as_it_was(kept: Reading) -> None:
    """With the same words and tables nothing changes, byte by byte."""
    assert kept.events
    assert recode(kept, CODER).to_json() == kept.to_json()
    assert not list(changes(kept, recode(kept, CODER)))


def test_it_goes_through_json_unharmed(kept: Reading) -> None:
    """A reading read back from its line is coded the same."""
    assert recode(Reading.from_json(kept.to_json()), CODER) == kept


@pytest.mark.parametrize("clauses", [True, False])
def test_a_changed_table_changes_the_codes(kept: Reading, *, clauses: bool) -> None:
    """With the clauses or without, new tables take effect, and the diff says where."""
    before = kept if clauses else msgspec.structs.replace(kept, clauses=None)
    after = recode(before, with_act("criticise", fact="113"))
    (change,) = changes(before, after)
    assert change.before is not None
    assert change.after is not None
    assert (change.before.cameo, change.after.cameo) == ("111", "113")


def test_an_event_that_is_gone_is_told(kept: Reading) -> None:
    """What is no longer found is a change without an after."""
    found = list(changes(kept, msgspec.structs.replace(kept, events=())))
    assert len(found) == len(kept.events)
    assert all(change.after is None for change in found)
