"""Small questions to a parse, in the labels of the ClearNLP scheme that spaCy's English pipelines use."""

from collections.abc import Iterator

from spacy.tokens import Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
RELATIVE_PRONOUNS = frozenset({"who", "which", "that", "whom", "whose"})
#: Dependencies under which a word begins a clause of its own.
CLAUSAL = frozenset({"ccomp", "xcomp", "advcl", "relcl", "acl", "csubj", "csubjpass", "pcomp", "parataxis"})
#: Verbs that need a subject: "sends", "sent", "send".
_FINITE = frozenset({"VBZ", "VBD", "VBP"})
#: Subjects with which no verb in -s agrees.
_NOT_THIRD = frozenset({"i", "we", "you", "they"})
_NO_PREDICATE = frozenset({"aux", "auxpass", "amod", "compound", "prep"})


def is_verb(token: Token) -> bool:
    """Whether a token is the main word of a verbal predicate: no auxiliary, no participle before a noun."""
    return token.pos_ in {"VERB", "AUX"} and token.dep_ not in _NO_PREDICATE


def children(token: Token, *labels: str) -> list[Token]:
    """Return the children under one of the labels, in the order of the text."""
    return [child for child in token.children if child.dep_ in labels]


def conjuncts(token: Token) -> Iterator[Token]:
    """Yield a token and those coordinated with it, in order."""
    yield token
    for child in token.children:
        if child.dep_ == "conj":
            yield from conjuncts(child)


def is_passive(verb: Token) -> bool:
    """Whether the verb's subject is what it is done to: "was sent", "a message sent by"."""
    if children(verb, "auxpass", "nsubjpass", "csubjpass"):
        return True
    if verb.tag_ != "VBN" or children(verb, "aux", "nsubj"):
        return bool(
            verb.dep_ == "conj"
            and verb.tag_ == "VBN"
            and not children(verb, "nsubj", "aux")
            and is_passive(verb.head)
        )
    return verb.dep_ in {"acl", "advcl"}


def governor(token: Token) -> Token | None:
    """Return the nearest verb above a token, or ``None``."""
    cue = raised(token)
    if cue is not None:
        return cue
    for above in token.ancestors:
        if is_verb(above):
            return above
    return None


def subject_of(verb: Token) -> Token | None:
    """Return the word that is the verb's subject, also where grammar leaves it to be understood.

    Coordination, infinitives, participles and relative clauses take it from the clause they hang on.
    """
    own = children(verb, "nsubj", "nsubjpass")
    if own:
        return _antecedent(own[0], verb)
    if (cue := raised(verb)) is not None:
        return subject_of(cue)
    if verb.dep_ == "conj":
        return _shared(verb)
    if verb.dep_ in {"relcl", "acl"}:
        return _described(verb)
    if verb.dep_ in {"xcomp", "advcl", "ccomp", "pcomp"}:
        return _controller(verb)
    return None


def _shared(verb: Token) -> Token | None:
    """Return the subject that a verb has from the one it is coordinated with, or from that above the noun beside it.

    What does not agree with it is of those of whom that verb tells: "I move that this House record its regret and
    extends its sympathy".
    """
    above = verb.head if is_verb(verb.head) else governor(verb) if verb.tag_ in _FINITE else None
    subject = subject_of(above) if above is not None else None
    if above is None or subject is None or verb.tag_ != "VBZ" or subject.lower_ not in _NOT_THIRD:
        return subject
    told = (subject_of(c) for c in children(above, "ccomp") if c.i < verb.i)
    return next((s for s in told if s is not None and s.lower_ not in _NOT_THIRD), subject)


def _antecedent(subject: Token, verb: Token) -> Token:
    """Return the noun that a relative pronoun stands for, else the subject itself."""
    if subject.lower_ in RELATIVE_PRONOUNS and subject.tag_ in {"WP", "WDT", "WP$", "IN"}:
        clause = verb
        while clause.dep_ in {"conj", "ccomp", "xcomp"}:
            clause = clause.head
        if clause.dep_ == "relcl":
            return clause.head
    return subject


def _described(verb: Token) -> Token | None:
    """Return the noun that a relative or participle clause describes, where it is the clause's subject."""
    if verb.dep_ == "acl" and verb.tag_ != "VB":
        return verb.head
    if verb.dep_ == "acl":  # "his decision to visit": whoever owns the noun, else the governing subject
        owners = children(verb.head, "poss")
        above = governor(verb)
        if verb.head.lemma_ == "invitation" and above is not None and above.lemma_ in ACCEPTING:
            return subject_of(above)  # "accepted my invitation to visit": the one who is invited
        return owners[0] if owners else (subject_of(above) if above is not None else None)
    return None


def _controller(verb: Token) -> Token | None:
    """Return the understood subject of an infinitive or participle: the governor's object or subject."""
    above = governor(verb)
    if above is None:
        return None
    objects = children(above, "dobj", "dative")
    if verb.dep_ == "pcomp" and verb.head.lower_ == "for":  # "thanked him for coming": what he did
        return next((o for o in objects if o.pos_ in {"PROPN", "PRON"}), None)
    if verb.dep_ == "pcomp" and verb.head.lower_ == "from" and objects:  # "kept him from meeting Brown"
        return objects[0]
    if verb.dep_ == "xcomp" and objects and verb.tag_ == "VB" and is_object_control(above):
        return objects[0]
    if verb.dep_ == "ccomp" and verb.tag_ != "VB":
        return None
    return subject_of(above)


#: Verbs whose subject is the one who is invited.
ACCEPTING = frozenset({"accept", "receive", "decline", "have", "get", "refuse", "take"})

#: Verbs whose object is the one who acts in the infinitive after them: "asked the envoy to convey".
OBJECT_CONTROL = frozenset(
    [
        "ask",
        "tell",
        "urge",
        "request",
        "invite",
        "instruct",
        "order",
        "authorize",
        "authorise",
        "task",
        "entrust",
        "call",
        "persuade",
        "encourage",
        "allow",
        "enable",
        "permit",
        "help",
        "require",
        "beg",
        "advise",
        "appoint",
        "designate",
        "direct",
        "want",
        "press",
        "summon",
        "expect",
    ]
)


def is_object_control(verb: Token) -> bool:
    """Whether the verb's object acts in the infinitive that follows."""
    return verb.lemma_ in OBJECT_CONTROL


def subtree(token: Token, *, without: frozenset[int] = frozenset()) -> list[Token]:
    """Return a token and all below it in the order of the text, leaving out the subtrees of some tokens."""
    found: list[Token] = []
    stack = [token]
    while stack:
        here = stack.pop()
        found.append(here)
        stack.extend(child for child in here.children if child.i not in without)
    return sorted(found, key=lambda t: t.i)


def trimmed(tokens: list[Token]) -> list[Token]:
    """Return the tokens without punctuation, white space and conjunctions at their ends."""
    first, last = 0, len(tokens)
    while first < last and (tokens[first].is_punct or tokens[first].is_space or tokens[first].dep_ == "cc"):
        first += 1
    while last > first and _closes(tokens[last - 1]):
        last -= 1
    return tokens[first:last]


def _closes(token: Token) -> bool:
    """Whether a last word is no part of what goes before: a comma, a stop, "and"; not a closing bracket."""
    return bool((token.is_punct and token.text not in {")", "%"}) or token.is_space or token.dep_ == "cc")


def runs(tokens: list[Token]) -> list[list[Token]]:
    """Split tokens in the order of the text into unbroken runs."""
    found: list[list[Token]] = []
    for token in tokens:
        if found and found[-1][-1].i + 1 == token.i:
            found[-1].append(token)
        else:
            found.append([token])
    return found


#: Verbs by which one who has just been quoted goes on to act: "said he was glad, and extended congratulations".
GOING_ON = frozenset(
    [
        "extend",
        "wish",
        "thank",
        "congratulate",
        "call",
        "urge",
        "stress",
        "emphasize",
        "emphasise",
        "note",
        "reaffirm",
        "reiterate",
        "welcome",
        "propose",
        "invite",
        "convey",
        "underscore",
        "underline",
        "pledge",
        "assure",
        "condemn",
        "praise",
        "voice",
    ]
)


def raised(verb: Token) -> Token | None:
    """Return the cue that a verb is coordinated with, where the parser hung it on what the cue says.

    In "Smith said she was glad, and extended congratulations" a comma parts the last verb from what is said.
    """
    if verb.dep_ != "conj" or verb.lemma_ not in GOING_ON or verb.tag_ != "VBD" or children(verb, "nsubj"):
        return None
    comma, link = verb.i - 2, verb.i - 1
    if comma < 0 or verb.doc[comma].text != "," or verb.doc[link].lower_ != "and":
        return None
    below = verb
    for above in verb.ancestors:  # the outermost cue in the past, before what it says
        if below.dep_ == "ccomp" and above.tag_ == "VBD" and above.dep_ == "ROOT" and below.i > above.i:
            return above
        below = above
    return None
