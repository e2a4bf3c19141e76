"""What a side says."""

from typing import Literal

import msgspec

from communique.records.clause import Modality
from communique.records.span import Span

#: direct: in quotation marks or as the text of a message; indirect: told; mixed: told with quoted words.
Quotation = Literal["direct", "indirect", "mixed"]
#: How a speaker takes what he speaks of, by what he does in saying it: he praises or condemns it.
Stance = Literal["positive", "negative"]


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """An assertion or speech act of somebody.

    Attributes:
        id: ``s1``, ``s2`` … in the order of the text.
        speakers: Ids of those whose words they are: the leader, where an envoy conveys them.
        addressees: Ids of those who are spoken to, where the text says.
        on_behalf_of: Ids of those for whom the speaker says to speak.
        exchange: Id of the exchange it belongs to.
        cue: The words that carry it ("stressed"); ``None`` in running text.
        source: The words that name the speaker.
        content: What is said, without cue and "that"; several stretches where the cue interrupts it.
        quotation: How it is given.
        act: The speech act: say, congratulate, thank, wish, urge …
        strength: How far the act commits the speaker or presses the other: 1 weak, 2 plain, 3 strong.
        topics: On which topics it is ("sanctions"), in the order of its words; entries of ``topics.yml``.
        about: Ids of the actors and states that its content names, its speakers left out.
        stance: Whether the act speaks for or against what it is about; ``None`` where it does neither or is denied.
        toward: Ids of those whom the act itself is done to: whom it thanks, praises, accuses.
        negated: Whether the saying is denied ("did not say").
        modality: How the saying is asserted.
        evidence: The stretches it rests on, sorted.
        why: For each field that is filled, the rule it rests on.
    """

    id: str
    speakers: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    on_behalf_of: tuple[str, ...] = ()
    exchange: str | None = None
    cue: Span | None = None
    source: Span | None = None
    content: tuple[Span, ...] = ()
    quotation: Quotation = "indirect"
    act: str = "say"
    strength: int = 2
    topics: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    stance: Stance | None = None
    toward: tuple[str, ...] = ()
    negated: bool = False
    modality: Modality = "fact"
    evidence: tuple[Span, ...] = ()
    why: dict[str, str] = {}

    @property
    def actors(self) -> tuple[str, ...]:
        """The ids of all whom it names, in whatever part."""
        return (*self.speakers, *self.addressees, *self.on_behalf_of, *self.about, *self.toward)
