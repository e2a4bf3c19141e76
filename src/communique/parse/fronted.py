"""Who stands behind a fronted phrase: "At the invitation of Brown, Smith, accompanied by his wife, paid a visit".

A small parser takes the second name for an apposition of the first, and leaves the verb without its subject; so too
"To open the cable Smith spoke", "on medical advice, Smith, had been obliged". Names are whole mentions with their
titles, so that one name is no apposition of another here. A time between two verbs is no subject of the second.
"""

from spacy.tokens import Doc, Token

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
#: What a parser makes of a name that it does not know what to do with.
_STRAY = frozenset({"appos", "prep", "dep", "npadvmod", "nmod"})
_MONTHS = frozenset(
    {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
     "December"}
)  # fmt: skip
_TIMES = frozenset({"morning", "afternoon", "evening", "night", "day", "week", "month"})


def mend_fronted(doc: Doc) -> None:
    """Make the last name of a fronted phrase the subject of a verb that has none."""
    for verb in doc:
        if not _is_finite(verb):
            continue
        _free_of_time(verb)
        _free_list_of_day(verb)
        if not any(c.dep_ in _SUBJECTS for c in verb.children):
            subject = _behind_day(verb) or _behind_fronted(verb) or _behind_list(verb) or _just_before(verb)
            if subject is not None:
                _make_subject(subject, verb)


def _is_finite(verb: Token) -> bool:
    return verb.tag_ in _FINITE or any(
        c.dep_ in {"aux", "auxpass"} and c.tag_ in {*_FINITE, "MD"} for c in verb.children
    )


def _free_of_time(verb: Token) -> None:
    """Take a time for no subject: "were entertained by Brown and this afternoon were received by Smith"."""
    for child in verb.children:
        if verb.dep_ == "conj" and child.dep_ in {"nsubj", "nsubjpass"} and child.lemma_ in _TIMES:
            child.dep_ = "npadvmod"


def _free_list_of_day(verb: Token) -> None:
    """Give the first of a list back to its verb from the day before it: "On May 6, [Smith, Brown], and Lee met"."""
    last = next((c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < verb.i), None)
    fronted = next((c for c in verb.children if c.dep_ == "prep" and c.is_sent_start), None)
    if (
        last is None
        or fronted is None
        or last.left_edge.i <= fronted.i
        or last.left_edge.nbor(-1).lower_ != "and"
    ):
        return
    month = next((t for t in fronted.subtree if t.text in _MONTHS), None)
    names = [
        t
        for t in fronted.subtree
        if month and t.i > month.i and t.dep_ in {"appos", "conj"} and t.tag_ == "NNP"
    ]
    if month is None or not names or names[0].left_edge.nbor(-1).text != ",":
        return
    first, label = names[0], last.dep_
    for name in (*names[1:], last):
        name.head, name.dep_ = first, "conj"
    first.head, first.dep_ = verb, label


def _behind_day(verb: Token) -> Token | None:
    """Return the name that a parser ran together with the day before it: "On the 4th June [Smith] will arrive"."""
    fronted = next((c for c in verb.children if c.dep_ == "prep" and c.is_sent_start), None)
    names = [t for t in fronted.subtree if t.dep_ == "pobj" and t.i < verb.i] if fronted is not None else []
    name = names[-1] if names else None
    month = name.nbor(-1) if name is not None and name.i > 1 else None
    if name is None or month is None or month.text not in _MONTHS or name.tag_ != "NNP":
        return None
    for child in [c for c in name.children if c.i < month.i]:
        child.head = month
    month.head, month.dep_ = name.head, "pobj"
    return name


def _behind_fronted(verb: Token) -> Token | None:
    """Return the name that closes the phrase with which the verb's sentence begins, or ``None``."""
    fronted = next((c for c in verb.children if _opens(c)), None)
    if fronted is None:
        return None
    names = [
        t
        for t in fronted.subtree
        if t.dep_ == "appos" and t.tag_ == "NNP" and t.head.tag_ == "NNP" and t.nbor(-1).text == ","
    ]
    last = names[-1] if names else None
    if last is None or last.i >= verb.i:
        return None
    behind = last.nbor(1)
    timed = behind.head.i == verb.i and behind.dep_ in {"npadvmod", "advmod"} and behind.i < verb.i
    return last if timed or behind.text in {",", _first_word(verb).text} else None


def _opens(child: Token) -> bool:
    """Whether a phrase begins a sentence: "At the invitation of", "Authorized by"."""
    return child.is_sent_start is True and (
        child.dep_ == "prep" or (child.dep_ == "advcl" and child.tag_ == "VBN")
    )


def _behind_list(verb: Token) -> Token | None:
    """Return the name behind a list that "and" has closed: "Before talks of Smith and Brown, [Lee] and Berg met"."""
    fronted = next((c for c in verb.children if c.dep_ == "prep" and c.is_sent_start), None)
    if fronted is None:
        return None
    return next((t for t in fronted.subtree if t.i < verb.i and _opens_behind(t)), None)


def _opens_behind(name: Token) -> bool:
    """Whether a name stands behind a comma, and the "and" that closed the list it was hung on, or none in that list."""
    first = name.left_edge
    if first.i == 0 or name.tag_ not in {"NNP", "NNPS"} or first.nbor(-1).text != ",":
        return False
    if _is_listed_with_people(name):
        return True
    if name.dep_ == "appos":
        return name.nbor(1).lower_ == "with"
    if name.dep_ != "conj":
        return False
    listed = [t for t in (name.head, *name.head.ancestors, name) if t.tag_ in {"NNP", "NNPS"}]
    ands = [c for t in listed for c in t.children if c.dep_ == "cc"]
    return not ands or any(c.i < name.i for c in ands)


def _is_listed_with_people(name: Token) -> bool:
    """Whether the first of two names was hung on a noun: "After talks with their team, [Lee] and Berg met"."""
    return (
        name.dep_ in {"appos", "conj"}
        and name.head.tag_ in {"NN", "NNS"}
        and name.head.dep_ == "pobj"
        and name.nbor(1).lower_ == "and"
    )


def _first_word(verb: Token) -> Token:
    """Return the first word of a verb with its auxiliaries."""
    auxiliaries = [c for c in verb.children if c.dep_ in {"aux", "auxpass"} and c.i < verb.i]
    return min([verb, *auxiliaries], key=lambda t: t.i)


def _just_before(verb: Token) -> Token | None:
    """Return the name that stands right before a verb and was hung on something else."""
    at = _first_word(verb).i - 1
    if at > 0 and verb.doc[at].text == ",":
        at -= 1
    name = verb.doc[at] if at >= 0 else None
    stray = name is not None and name.tag_ == "NNP" and name.dep_ in _STRAY and verb.dep_ in {"ROOT", "ccomp"}
    return name if stray and name is not None and name.is_sent_start is not True else None


def _make_subject(name: Token, verb: Token) -> None:
    """Hang a name on its verb, with what is told of it behind it."""
    label = "nsubjpass" if any(c.dep_ == "auxpass" for c in verb.children) else "nsubj"
    name.head, name.dep_ = verb, label
    for token in list(verb.doc[name.i + 1 : verb.i]):
        if token.dep_ in {"acl", "relcl"} and token.head.i < name.i:
            token.head = name
