"""Verbal predicates: passives, relatives, control and coordination brought to one form."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from communique.clauses.nouns import add_noun, event_noun
from communique.clauses.roles import RoleFinder
from communique.parse.syntax import CLAUSAL, children, conjuncts, is_passive, is_verb, subject_of, subtree

#: Verbs that say of an act that it took place, with the act as their subject: "talks took place".
HAPPENING = frozenset(
    [
        "take",
        "begin",
        "start",
        "open",
        "end",
        "conclude",
        "proceed",
        "occur",
        "happen",
        "follow",
        "finish",
        "be",
        "last",
    ]
)
#: Verbs by which what is sent comes to somebody: "a letter from Y arrived".
COMING = frozenset({"come", "arrive", "go"})
#: Verbs that answer what their "to" names: "responded to a letter from Y".
ANSWERING = frozenset({"reply", "respond"})
#: Verbs of being away "on" what they name, and those acts: "is on a three-day visit to Y".
AWAY = frozenset({"be", "go", "embark"})
#: Verbs whose "with" brings in the other side, wherever the parser hangs it: "exchanged views with Y".
SHARING = frozenset({"exchange", "share"})
JOURNEYS = frozenset({"visit", "trip", "tour", "journey"})
#: Verbs whose "with" brings what is given, and whose object receives it: "presented Kim with gifts".
GIVING_WITH = frozenset(["present", "provide", "honor", "honour", "reward"])


#: Prepositions that join one who acts with the subject.
TOGETHER = frozenset({"together with", "along with", "alongside"})


@dataclass(frozen=True)
class Predicate:
    """The words that make one predicate: a verb and, with a light verb, its noun; or a noun alone."""

    verb: Token | None
    noun: Token | None = None

    @property
    def head(self) -> Token:
        """The word that stands for the predicate in the parse."""
        token = self.verb if self.verb is not None else self.noun
        assert token is not None  # noqa: S101 - a predicate has one of the two
        return token


def verb_lemma(verb: Token) -> str:
    """Return the verb's lemma with its particle: "hand over"."""
    particle = "".join(f" {p.lower_}" for p in children(verb, "prt"))
    return f"{verb.lemma_.lower()}{particle}"


def predicates_of(verb: Token, finder: RoleFinder) -> Iterator[Predicate]:
    """Yield the predicates that a verb makes: one for each event noun that it carries, else one of its own."""
    nouns = [noun for noun in _themes(verb, finder) if _is_light(verb, noun, finder)]
    if not nouns:
        yield Predicate(verb)
    for noun in nouns:
        yield Predicate(verb, noun)


def _themes(verb: Token, finder: RoleFinder) -> Iterator[Token]:
    """Yield the event nouns that the verb is about: its object, or its subject where the act is the subject."""
    heads = children(verb, "dobj", "attr", "oprd")
    beside = _beside(verb, finder)
    received = [noun for noun in heads if event_noun(noun, finder.words) is not None]
    if beside:
        heads = beside
    elif is_passive(verb) and received:  # "was given a gift by Brown"
        heads = received
    elif is_passive(verb) and verb.lemma_ in GIVING_WITH and not _is_given(verb, finder):
        heads = []
    elif is_passive(verb) or (verb.lemma_ in HAPPENING | COMING and not heads) or _takes_place(verb):
        subject = subject_of(verb)
        heads = [subject] if subject is not None else []
    if _takes_part(verb):
        heads = [o for p in _prepositions(verb) if p.lower_ == "in" for o in children(p, "pobj")]
    if not heads and not is_passive(verb):
        heads = list(_shifted(verb, finder))
    for head in heads:
        for token in (_counted(token, finder) for token in conjuncts(_antecedent(head))):
            if event_noun(token, finder.words) is not None and finder.paragraph.mentions[token.i] is None:
                yield _outer(token, finder)


def _beside(verb: Token, finder: RoleFinder) -> list[Token]:
    """Return the acts that a verb names by a preposition, or as the subject of a verb that has an object too.

    "Responded to a letter", "is on a visit", "presented Kim with a gift"; "a message reached Kim".
    """
    subject = subject_of(verb)
    if verb.lemma_ == "reach" and subject is not None and event_noun(subject, finder.words) is not None:
        return [subject]
    objects = children(verb, "dobj")
    given = all(finder.paragraph.mentions[o.i] is not None or o.pos_ == "PRON" for o in objects)
    if verb.lemma_ in GIVING_WITH and given and not _is_given(verb, finder):
        return _behind(verb, "with")
    if verb.lemma_ in ANSWERING:
        return [
            noun for noun in _behind(verb, "to") if event_noun(noun, finder.words) and list(noun.children)
        ]
    if (
        verb.lemma_ == "get"
        and subject is not None
        and any(o.lower_ == "way" for o in _behind(verb, "under"))
    ):
        return [subject]
    if verb.lemma_ in AWAY and not is_passive(verb):
        return [noun for noun in _behind(verb, "on") if noun.lemma_ in JOURNEYS]
    return []


def _behind(verb: Token, preposition: str) -> list[Token]:
    """Return the objects of a preposition of a verb."""
    return [o for p in children(verb, "prep") if p.lower_ == preposition for o in children(p, "pobj")]


#: Nouns that only count acts, or are of their words or one's joy in them: "the first round of negotiations", "the text
#: of a message", "the opportunity of talks".
COUNTING = frozenset(
    {
        "round",
        "series",
        "number",
        "hour",
        "day",
        "session",
        "range",
        "set",
        "cycle",
        "text",
        "copy",
        "content",
        "opportunity",
        "pleasure",
        "privilege",
        "benefit",
    }
)


def _counted(token: Token, finder: RoleFinder) -> Token:
    """Return the act that is counted: the "negotiations" of "a round of negotiations"."""
    if token.lemma_ not in COUNTING:
        return token
    ways = {"of", "for"} if token.lemma_ == "opportunity" else {"of"}
    inner = (o for p in children(token, "prep") if p.lower_ in ways for o in children(p, "pobj"))
    return next((noun for noun in inner if event_noun(noun, finder.words) is not None), token)


def _outer(noun: Token, finder: RoleFinder) -> Token:
    """Return "message" for the "greeting" of "a message of greeting sent by Y", on which the parser hangs "sent"."""
    if (
        noun.dep_ == "pobj"
        and noun.head.lower_ == "of"
        and event_noun(noun.head.head, finder.words) is not None
    ):
        return noun.head.head
    return noun


def _antecedent(token: Token) -> Token:
    """Return the noun of a relative clause whose object is the pronoun: "the message which Kim sent"."""
    if token.tag_ in {"WDT", "WP"} and token.head.dep_ == "relcl":
        return token.head.head
    return token


def _takes_place(verb: Token) -> bool:
    return verb.lemma_ == "take" and any(child.lower_ == "place" for child in children(verb, "dobj"))


def _shifted(verb: Token, finder: RoleFinder) -> Iterator[Token]:
    """Yield the words that the parser hung on those they go to or through: "extend to you and his family our sympathy".

    "Has received, through Brown, a message" has the message beside Brown.
    """
    for preposition in children(verb, "prep", "dative"):
        if preposition.lower_ in {"to", "through", "via"}:
            for token in subtree(preposition):
                owned = any(child.dep_ in {"poss", "det"} for child in token.children)
                if owned and event_noun(token, finder.words) is not None:
                    yield token
                    return


def _is_given(verb: Token, finder: RoleFinder) -> bool:
    """Whether the subject of a passive is what is given: "letters of credence were presented", not "Kim was"."""
    subject = subject_of(verb)
    return subject is not None and event_noun(subject, finder.words) is not None


def _takes_part(verb: Token) -> bool:
    """Whether a verb says that somebody is in what its "in" names: "took part in talks", "engaged in a meeting"."""
    part = verb.lemma_ == "take" and any(child.lower_ == "part" for child in children(verb, "dobj"))
    return part or (verb.lemma_ in {"participate", "engage"} and not children(verb, "dobj"))


def _prepositions(verb: Token) -> Iterator[Token]:
    """Yield the prepositions of a verb and of its "part"."""
    yield from children(verb, "prep")
    for part in children(verb, "dobj"):
        yield from children(part, "prep")


def _is_light(verb: Token, noun: Token, finder: RoleFinder) -> bool:
    entry = event_noun(noun, finder.words)
    lemma = verb_lemma(verb)
    if entry is None:
        return False
    return (
        _takes_part(verb)
        or noun in _beside(verb, finder)
        or lemma in entry.light
        or verb.lemma_ in entry.light
        or (verb.lemma_ in HAPPENING and (not children(verb, "attr") or bool(children(verb, "expl"))))
    )


def add_verb_roles(predicate: Predicate, finder: RoleFinder) -> None:
    """Find the roles of a verbal predicate, with those of its noun."""
    verb = predicate.verb
    if verb is None:
        return
    _add_subject(predicate, finder, passive=is_passive(verb))
    _add_objects(predicate, finder)
    finder.add_adverbials(child for child in verb.children if _is_adverbial(child))
    _add_shared(verb, finder)
    if predicate.noun is not None:
        add_noun(predicate.noun, finder)
    if verb.lemma_ in ANSWERING:
        finder.found.pop("of", None)  # "replied to a message of sympathy": that message was one


def _is_adverbial(child: Token) -> bool:
    """Whether a child of a verb is a phrase of it, also one that is coordinated: "to you and, through you, to them"."""
    if child.dep_ in {"conj", "dep"}:
        return bool(child.pos_ == "ADP")
    return child.dep_ in {"prep", "dative", "agent", "npadvmod", "advmod"}


def _add_subject(predicate: Predicate, finder: RoleFinder, *, passive: bool) -> None:
    subject = subject_of(predicate.verb) if predicate.verb is not None else None
    if subject is None or subject.dep_ == "expl" or predicate.noun in {subject, _outer(subject, finder)}:
        return
    role = "patient" if passive else "agent"
    if (
        passive
        and predicate.noun is not None
        and predicate.verb is not None
        and (predicate.verb.lemma_ in GIVING_WITH or predicate.noun.dep_ == "dobj")
    ):
        role = "recipient"
    finder.add(role, subject)
    together = [p for p in finder.found.get("companion", ()) if p.preposition in TOGETHER]
    for other in together:  # "Kim, together with Ri, received": they act together
        finder.found["companion"].remove(other)
        finder.found[role].append(other)


def _add_objects(predicate: Predicate, finder: RoleFinder) -> None:
    verb = predicate.verb
    if verb is None:
        return
    for child in children(verb, "dobj", "oprd"):
        token = _antecedent(child)
        if verb.lemma_ in SHARING:
            finder.add_adverbials(p for p in children(child, "prep") if p.lower_ == "with")
        if token != predicate.noun:
            finder.add("recipient" if verb.lemma_ in GIVING_WITH and predicate.noun else "patient", token)
    for child in _joined(predicate, finder):
        finder.add("recipient", child)
    for child in children(verb, "attr", "acomp"):
        finder.add("complement", child)


def _joined(predicate: Predicate, finder: RoleFinder) -> Iterator[Token]:
    """Yield the name that the parser took into what is sent: "sends Brown heartfelt congratulations"."""
    noun = predicate.noun
    entry = event_noun(noun, finder.words) if noun is not None else None
    if noun is None or noun.dep_ != "dobj" or entry is None or entry.owner != "source":
        return
    for child in children(noun, "nmod", "compound"):
        if finder.paragraph.mentions[child.i] is not None and child.i == subtree(noun)[0].i:
            yield child


def _add_shared(verb: Token, finder: RoleFinder) -> None:
    """Take from the first of coordinate verbs the words of time and place that stand before both."""
    if verb.dep_ != "conj" or not is_verb(verb.head):
        return
    before = [
        child
        for child in verb.head.children
        if child.dep_ in {"prep", "npadvmod"} and child.i < verb.head.i and child.dep_ not in CLAUSAL
    ]
    kept = {role: list(phrases) for role, phrases in finder.found.items()}
    finder.add_adverbials(before)
    for role in ("when", "where"):
        kept[role] = finder.found[role]
    finder.found.clear()
    finder.found.update(kept)
