"""One predicate brought to one form, whatever the grammar it came in."""

from typing import Literal

import msgspec

from communique.records.span import Span

#: How the predicate stands in the grammar. A nominal clause has no verb: "X's visit to Y".
Form = Literal["finite", "infinitive", "participle", "relative", "nominal"]

#: How the predicate is asserted.
Modality = Literal["fact", "plan", "wish", "duty", "ability", "condition"]

#: How a clause hangs on its governor: it is what is said (content), an aim (purpose: "to discuss"),
#: an attendant act (manner: "congratulating him"), a description (relative), a time ("after meeting"),
#: a coordinate clause (conjunct), or a noun's own predicate inside it (argument).
Relation = Literal[
    "content", "purpose", "manner", "relative", "time", "reason", "condition", "conjunct", "argument"
]


class Phrase(msgspec.Struct, frozen=True, kw_only=True):
    """The words that fill a role.

    Attributes:
        span: The whole phrase without its preposition, with everything that hangs on its head.
        head: The lemma of its head word in lower case ("message"); for a name, the name.
        head_span: Where the head word, or the whole mention of an actor, stands.
        actors: Ids of the actors that the phrase names, its coordinates included, modifiers not.
        preposition: The preposition it came with, in lower case ("on behalf of"), or ``None``.
        proper: Whether its head word is a proper noun ("Lund"), though it may name no known actor.
    """

    span: Span
    head: str
    head_span: Span
    actors: tuple[str, ...] = ()
    preposition: str | None = None
    proper: bool = False


class Clause(msgspec.Struct, frozen=True, kw_only=True):
    """One predicate with its cited roles.

    A light verb and its noun are one predicate: "sent a message of congratulations to Y" has the verb
    ``send``, the noun ``message``, ``of`` = congratulations and the recipient Y. Passives, relative clauses,
    control and coordination are undone: the agent is who does it, wherever it stands.

    Attributes:
        id: Its number in the report, from 0, in the order of the predicates in the text.
        sentence: Number of its sentence in the report, from 0.
        paragraph: Number of its paragraph in the report, from 0.
        span: The stretch from the first to the last word of the clause and all it governs.
        predicate: The words of the predicate ("sent … message": from the verb to the noun's last word).
        verb: Lemma of the verb with its particle ("send", "hand over"); ``None`` for a nominal clause.
        verb_span: Where the verb with its auxiliaries stands; for a nominal clause, the noun.
        noun: Lemma of the noun that makes the predicate with a light verb, or of the nominal predicate.
        noun_span: Where that noun stands.
        qualifiers: Lemmas of the words before that noun ("telephone", "joint", "congratulatory").
        form: How the predicate stands in the grammar.
        tense: ``past``, ``present`` or ``future`` where the grammar shows it.
        agent: Who does it.
        patient: Whom or what it is done to; the theme that is conveyed or said.
        recipient: To whom.
        source: From whom; for a noun also whose ("Xi's message", "a message from Xi", "greetings of Xi").
        via: Through whom or what.
        on_behalf_of: On whose behalf.
        companion: With whom; between whom.
        about: On what matter.
        of: What the noun is of ("congratulations" in "message of congratulations").
        occasion: On what occasion: "on his election", "over the death of", "in connection with".
        when: Words of time.
        where: Words of place.
        complement: Predicate of a copula or object ("in Pyongyang", "chairman").
        adjuncts: Prepositional phrases in no other role ("on the margins of", "at the invitation of").
        remainder: What follows the verb in its clause, without coordinate clauses: the object of an act
            that has no clause for its content ("China for its support").
        content: What is said, without cue and "that"; several stretches where the cue interrupts it.
        mood: Whether the content is a finite clause ("that …", direct words), an infinitive, or none.
        negated: Whether it is denied.
        modality: How it is asserted.
        parent: ``id`` of the clause it hangs on.
        relation: How it hangs there.
    """

    id: int
    sentence: int
    paragraph: int
    span: Span
    predicate: Span
    verb: str | None
    verb_span: Span
    noun: str | None = None
    noun_span: Span | None = None
    qualifiers: tuple[str, ...] = ()
    form: Form = "finite"
    tense: Literal["past", "present", "future"] | None = None
    agent: tuple[Phrase, ...] = ()
    patient: tuple[Phrase, ...] = ()
    recipient: tuple[Phrase, ...] = ()
    source: tuple[Phrase, ...] = ()
    via: tuple[Phrase, ...] = ()
    on_behalf_of: tuple[Phrase, ...] = ()
    companion: tuple[Phrase, ...] = ()
    about: tuple[Phrase, ...] = ()
    of: tuple[Phrase, ...] = ()
    occasion: tuple[Phrase, ...] = ()
    when: tuple[Phrase, ...] = ()
    where: tuple[Phrase, ...] = ()
    complement: tuple[Phrase, ...] = ()
    adjuncts: tuple[Phrase, ...] = ()
    remainder: Span | None = None
    content: tuple[Span, ...] = ()
    mood: Literal["finite", "infinitive"] | None = None
    negated: bool = False
    modality: Modality = "fact"
    parent: int | None = None
    relation: Relation | None = None
