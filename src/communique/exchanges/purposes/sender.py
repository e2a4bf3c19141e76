"""What the sender does in a message: "In the message he extended congratulations"."""

from collections.abc import Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.first_person import in_first_person
from communique.exchanges.purposes.substance import FELT
from communique.exchanges.purposes.words import add_found, named_by
from communique.exchanges.scene import Scene, actors_of
from communique.records import Clause


def add_acts_of_sender(draft: Draft, scene: Scene, stretch: Sequence[Clause], apart: frozenset[int]) -> None:
    """Add what the sender does in the message: "In the message he extended congratulations"."""
    senders = set(draft.actors.get("from", ()))
    for clause in scene.clauses:
        theirs = senders & actors_of(clause.agent) or _asks_here(clause, stretch, scene)
        theirs = theirs or (
            draft.kind == "message"
            and clause in stretch
            and (_says_to_you(clause) or _is_his_own(clause, senders))
        )
        if clause in draft.clauses or clause.negated or not theirs:
            continue
        if (
            clause.noun is None
            or clause.verb in scene.words.group("performing")
            or _asks_here(clause, stretch, scene)
        ):
            others = _is_to_others(clause, draft, apart)
            found = [
                one
                for one in named_by(clause, draft, scene)
                if not _is_by_the_way(one[0], draft) and not (others and one[0] not in draft.purposes)
            ]
            add_found(draft, found)
            draft.acts.extend([clause] if found else [])


def _is_to_others(clause: Clause, draft: Draft, apart: frozenset[int]) -> bool:
    """Whether a clause tells of another message, to others: "I congratulate Brown. I send my wishes to his people"."""
    whom = actors_of((*clause.patient, *clause.recipient))
    return clause.id in apart and bool(whom) and whom.isdisjoint(draft.actors.get("to", ()))


def _says_to_you(clause: Clause) -> bool:
    """Whether somebody does in the first person what he does to the one he writes to: "I congratulate you"."""
    first = in_first_person(clause)
    return first and any(phrase.head == "you" for phrase in (*clause.patient, *clause.recipient))


def _is_his_own(clause: Clause, senders: set[str]) -> bool:
    """Whether a sender gives words of his own, himself left out: "It is a pleasure to offer my congratulations"."""
    own = any(phrase.head in {"my", "our"} and senders & set(phrase.actors) for phrase in clause.source)
    return own and all(phrase.head == "it" for phrase in clause.agent)


def _is_by_the_way(purpose: str, draft: Draft) -> bool:
    """Whether a purpose is a courtesy in a message sent for another: congratulations that also thank for help.

    A reply is sent to thank, whatever else it wishes.
    """
    return purpose == "thanks" and not draft.purposes.isdisjoint(FELT) and "reply" not in draft.purposes


def _asks_here(clause: Clause, stretch: Sequence[Clause], scene: Scene) -> bool:
    """Whether words are given to whom a message addresses, in its own stretch of the text."""
    return (not stretch or clause in stretch) and asks_to_accept(clause, scene)


def asks_to_accept(clause: Clause, scene: Scene) -> bool:
    """Whether a clause gives words to whom it addresses: "Please accept our condolences"."""
    before = scene.text[: clause.verb_span.start][-12:].rstrip()
    return (
        clause.verb == "accept"
        and clause.tense is None
        and before.lower().endswith(("please", '"', "“", "to"))
    )
