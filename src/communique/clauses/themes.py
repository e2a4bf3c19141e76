"""What a verb is about: the nouns of acts that it carries as its object, its subject or behind a preposition."""

from collections.abc import Iterator

from spacy.tokens import Token

from communique.clauses.nouns import event_noun
from communique.clauses.roles import RoleFinder
from communique.parse.syntax import children, conjuncts, is_passive, subject_of, subtree

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
#: Nouns of how long something lasts.
MEASURES = frozenset({"hour", "minute", "day", "week", "month", "while", "time", "night"})
#: Verbs by which what is sent comes to somebody: "a letter from Y arrived".
COMING = frozenset({"come", "arrive", "go"})
#: Verbs that answer what their "to" names: "responded to a letter from Y".
ANSWERING = frozenset({"reply", "respond"})
#: Verbs of being away "on" what they name, and those acts: "is on a three-day visit to Y".
AWAY = frozenset({"be", "go", "embark"})
JOURNEYS = frozenset({"visit", "trip", "tour", "journey"})
#: Acts to which one looks forward: "looks forward to the meeting with Y".
AWAITED = frozenset({"meeting", "talk", "summit"})
#: Verbs whose "with" brings what is given, and whose object receives it: "presented Kim with gifts".
GIVING_WITH = frozenset(["present", "provide", "honor", "honour", "reward"])


def themes_of(verb: Token, finder: RoleFinder) -> Iterator[Token]:
    """Yield the event nouns that the verb is about: its object, or its subject where the act is the subject."""
    heads = [o for o in children(verb, "dobj", "attr", "oprd") if not _is_measure(o, verb)]
    near = beside(verb, finder)
    received = [noun for noun in heads if event_noun(noun, finder.words) is not None]
    if near:
        heads = near
    elif is_passive(verb) and received:  # "was given a gift by Brown"
        heads = received
    elif is_passive(verb) and verb.lemma_ in GIVING_WITH and not _is_given(verb, finder):
        heads = []
    elif is_passive(verb) or (verb.lemma_ in HAPPENING | COMING and not heads) or _takes_place(verb):
        subject = subject_of(verb)
        heads = [subject] if subject is not None else []
    if takes_part(verb):
        heads = [o for p in _prepositions(verb) if p.lower_ == "in" for o in children(p, "pobj")]
    if not heads and not is_passive(verb):
        heads = list(_shifted(verb, finder))
    for head in heads:
        for token in (_counted(token, finder) for token in conjuncts(antecedent(head))):
            if event_noun(token, finder.words) is not None and finder.paragraph.mentions[token.i] is None:
                yield outer(token, finder)


def _is_measure(thing: Token, verb: Token) -> bool:
    """Whether an object only says how long something lasts: "the talks lasted [nine hours]"."""
    return verb.lemma_ == "last" and thing.lemma_ in MEASURES


def beside(verb: Token, finder: RoleFinder) -> list[Token]:
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
    if verb.lemma_ == "look" and any(c.lower_ == "forward" for c in verb.children):
        return [noun for noun in _behind(verb, "to") if noun.lemma_ in AWAITED]
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


def outer(noun: Token, finder: RoleFinder) -> Token:
    """Return "message" for the "greeting" of "a message of greeting sent by Y", on which the parser hangs "sent"."""
    if (
        noun.dep_ == "pobj"
        and noun.head.lower_ == "of"
        and event_noun(noun.head.head, finder.words) is not None
    ):
        return noun.head.head
    return noun


def antecedent(token: Token) -> Token:
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


def takes_part(verb: Token) -> bool:
    """Whether a verb says that somebody is in what its "in" names: "took part in talks", "engaged in a meeting"."""
    part = verb.lemma_ == "take" and any(child.lower_ == "part" for child in children(verb, "dobj"))
    return part or (verb.lemma_ in {"participate", "engage"} and not children(verb, "dobj"))


def _prepositions(verb: Token) -> Iterator[Token]:
    """Yield the prepositions of a verb and of its "part"."""
    yield from children(verb, "prep")
    for part in children(verb, "dobj"):
        yield from children(part, "prep")
