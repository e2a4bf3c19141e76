"""Condolence and sympathy: told apart by what is named, felt where one is sad to hear of a loss."""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.occasion.told import DEATH_TOLD
from communique.exchanges.purposes.substance import Found
from communique.exchanges.scene import Scene, actors_of
from communique.records import Clause, Span

#: What one feels at the illness of another, and wishes him: "concern at his illness", "a speedy recovery".
_AT_ILLNESS = re.compile(
    r"\b(?:concern|regret|distress|sorrow|anxiety)\s+(?:at|over|about)\b(?:[^.;:]|\b(?:Mrs?|Dr|St)\.){0,60}?\b(?:illness|indisposition|injur\w+)\b"
    r"|\b(?:speedy|quick|rapid|early|full|complete|prompt)(?:\s+and\s+\w+)?\s+recovery\b"
)

#: What somebody died of, that need not be told apart from his death.
_DIED_OF = re.compile(
    r"(?:(?<=\bdied)|(?<=death)|(?<=away)|(?<=passing)|(?<=demise))\s+(?:of|from|due\s+to|after|following|through)\s+"
    r"(?:(?:a|an|his|her|long|short|serious|severe|grave|chronic|sudden|protracted|brief)\s+)*(?:illness|injury|injuries)\b",
    re.IGNORECASE,
)

#: Losses of which the report's own word for what is felt must tell whether somebody died: "claimed many casualties".
_HURT = frozenset({"casualties"})
#: Where the dead lie before they are buried.
_BIER = re.compile(r"\b(?:bier|coffin|catafalque)\b")
#: How far before "to hear of" it stands what that makes the sender, in characters.
_HEARD = 40


def saddened(stretch: Sequence[Clause], draft: Draft, scene: Scene) -> Iterator[Found]:
    """Yield sympathy where the sender is sad to hear of a loss: "I was grieved to learn of the death of your son"."""
    senders = set(draft.actors.get("from", ()))
    for clause in (*draft.clauses, *stretch):
        if (ill := _AT_ILLNESS.search(clause.span.quote(scene.text))) is not None:
            start = clause.span.start
            yield "sympathy", Span(start + ill.start(), start + ill.end()), "sympathy: concern at an illness"
            return
    for clause in stretch:
        heard = clause.verb in scene.words.group("learning") and senders & actors_of(clause.agent)
        before = scene.text[clause.span.start - _HEARD : clause.verb_span.start].lower() if heard else ""
        words = clause.span.quote(scene.text)
        if any(word in before for word in scene.words.group("saddened")) and any(_named_losses(words, scene)):
            yield "sympathy", clause.predicate, "sympathy: sad to hear of a loss"


def laid_at_bier(draft: Draft, scene: Scene) -> Iterator[Found]:
    """Yield condolence where a gift is for somebody who lies in state: "sent a wreath to the bier of Berg"."""
    for clause in draft.clauses if draft.kind == "gift" else ():
        found = _BIER.search(scene.text, clause.span.start, clause.span.end)
        if found is not None:
            yield "condolence", Span(*found.span()), "condolence: laid at a bier"
            return


def settle_sympathy(draft: Draft, scene: Scene) -> None:
    """Tell condolence from sympathy by what is named: deaths, a disaster, or both; the occasion first, then the words.

    What the occasion names decides alone, where it names either; else the clauses in which it is felt do.
    """
    felt = draft.purposes & {"condolence", "sympathy"}
    if not felt:
        return
    deaths, disasters = _named_losses(draft.occasion.text if draft.occasion else "", scene)
    deaths = deaths or draft.why.get("occasion") == DEATH_TOLD  # "the loss of Chairman Lund"
    said = " ".join(clause.span.quote(scene.text) for clause in (*draft.clauses, *draft.acts))
    if not (deaths or disasters):
        deaths, disasters = _named_losses(said, scene)
    where = draft.occasion.span if draft.occasion else draft.clauses[0].predicate
    for purpose, named in (("condolence", deaths), ("sympathy", disasters)):
        if named and purpose not in felt:
            draft.add_purpose(purpose, where, f"{purpose} by what the occasion names")
        elif not named and purpose in felt and (deaths or disasters):
            draft.purposes.discard(purpose)


def _named_losses(words: str, scene: Scene) -> tuple[bool, bool]:
    """Return whether words name deaths, and whether they name a disaster."""
    survived = _DIED_OF.sub("", words)  # nobody feels with the sick who is dead
    return names_any(words, scene.words.group("deaths") - _HURT), names_any(
        survived, scene.words.group("disasters")
    )


def names_any(words: str, group: frozenset[str]) -> bool:
    """Whether words have one of a group in them, as a whole."""
    stands = f" {' '.join(re.findall(r'[a-z]+', words.lower()))} "
    return any(f" {word} " in stands for word in group)
