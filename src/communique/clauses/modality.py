"""Denied or not, and how a predicate is asserted: as fact, plan, wish, duty, ability or condition."""

from typing import Literal

from spacy.tokens import Token

from communique.parse.syntax import children, governor
from communique.records import Modality

#: Adjectives whose infinitive is done by whoever feels so.
_GLAD = frozenset({"glad", "happy", "pleased", "honored", "honoured", "delighted", "proud"})
Tense = Literal["past", "present", "future"]

_FUTURE = frozenset({"will", "shall", "'ll", "wo"})
_DUTY = frozenset({"must", "should", "ought"})
_MAY = frozenset({"may", "might", "can", "could", "ca"})
_CONDITION = frozenset({"if", "unless", "provided", "whether"})
#: Verbs and adjectives whose infinitive is a plan: "plans to visit", "is scheduled to meet".
PLANNING = frozenset(
    [
        "plan",
        "intend",
        "schedule",
        "expect",
        "prepare",
        "agree",
        "decide",
        "set",
        "promise",
        "arrange",
        "due",
        "slate",
        "pledge",
        "accept",
        "announce",
        "confirm",
        "intent",
        "intention",
        "commitment",
    ]
)
#: … and those whose infinitive is a wish.
WISHING = frozenset(
    [
        "want",
        "wish",
        "hope",
        "like",
        "love",
        "seek",
        "aim",
        "look",
        "ask",
        "request",
        "invite",
        "ready",
        "willing",
        "eager",
        "propose",
        "urge",
        "call",
        "try",
        "attempt",
        "offer",
        "wait",
    ]
)
#: … those of one's joy in what is done.
_JOYS = frozenset({"pleasure", "honour", "honor", "privilege", "delight", "joy"})
#: … and those whose infinitive was not done: "declined to comment" (negative implicatives, Karttunen 1971).
REFUSING = frozenset({"refuse", "decline", "fail", "neglect", "forget", "unable"})
#: … and those behind whose "from" stands what was not done: "kept him from meeting Brown".
_PREVENTING = frozenset(
    {
        "prevent",
        "deter",
        "keep",
        "stop",
        "bar",
        "dissuade",
        "discourage",
        "exclude",
        "hinder",
        "refrain",
        "abstain",
    }
)


def is_negated(verb: Token) -> bool:
    """Whether a predicate is denied: "did not meet", "never met", "no message was sent", "refused to meet"."""
    if children(verb, "neg") or any(c.lower_ == "never" for c in verb.children):
        return True
    if verb.dep_ == "xcomp" and verb.head.lemma_ in REFUSING and children(verb, "aux"):
        return not is_negated(verb.head)  # "did not fail to mention"
    if verb.dep_ == "pcomp" and verb.head.lower_ == "from" and verb.head.head.lemma_ in _PREVENTING:
        return not is_negated(verb.head.head)
    return any(
        child.dep_ in {"dobj", "nsubj", "nsubjpass"}
        and any(d.lower_ == "no" and d.dep_ == "det" for d in child.children)
        for child in verb.children
    )


def modality_of(verb: Token) -> Modality:
    """Return how a predicate is asserted, from its auxiliaries, its conjunction and what it hangs on."""
    auxiliaries = {child.lower_ for child in children(verb, "aux")}
    marks = {child.lower_ for child in children(verb, "mark")}
    if marks & _CONDITION and verb.dep_ == "advcl":
        return "condition"
    if auxiliaries & _FUTURE or _going_to(verb):
        return "plan"
    if auxiliaries & _DUTY:
        return "duty"
    if "would" in auxiliaries:
        return "plan" if _is_future_of_past(verb) else "wish"
    if auxiliaries & _MAY:
        return "ability"
    finite = [
        child for child in children(verb, "nsubj", "nsubjpass", "aux", "auxpass") if child.lower_ != "be"
    ]
    beside = verb.dep_ == "conj" and not finite  # "will have talks and be given a dinner"
    if beside and not (verb.tag_ == "VBD" and "to" in {a.lower_ for a in children(verb.head, "aux")}):
        return modality_of(verb.head)
    if verb.dep_ == "conj" and "to" in auxiliaries & {a.lower_ for a in children(verb.head, "aux")}:
        return modality_of(verb.head)  # "will leave to attend a meeting and to pay a visit"
    if "to" in auxiliaries or (verb.tag_ == "VBG" and verb.dep_ in {"xcomp", "pcomp"}):
        return _inherited(verb)
    return "fact"


def _is_future_of_past(verb: Token) -> bool:
    """Whether "would" is the future of what was said: "announced that he would visit"."""
    if verb.dep_ in {"acl", "ccomp"} and verb.head.lemma_ in _TOLD:
        return True  # "his announcement that he would visit"
    if verb.dep_ == "conj" and _is_would(verb.head):
        return _is_future_of_past(verb.head)  # "… and that he would meet Brown"
    if verb.dep_ == "ROOT":
        return _goes_on_to_tell(verb)
    above = governor(verb) if verb.dep_ == "ccomp" else None
    if above is None or tense_of(above) != "past":
        return False
    settled = above.lemma_ in {"agree", "decide", "arrange"} and bool(children(above, "nsubjpass", "auxpass"))
    return above.lemma_ in _TELLING or settled  # "it was agreed that he would visit"


def _goes_on_to_tell(verb: Token) -> bool:
    """Whether a sentence goes on with what was said before it: "He said that Lund would come. He would meet Berg".

    Only of a person, and where no condition is told: "It would be of use", "He would come if he were asked".
    """
    subject = next(iter(children(verb, "nsubj", "nsubjpass")), None)
    if subject is None or not (subject.pos_ == "PROPN" or subject.lower_ in {"he", "she", "they"}):
        return False
    start = verb.sent.start
    if start == 0 or any(token.lower_ in _CONDITION for token in verb.sent):
        return False
    before = verb.doc[start - 1].sent.root
    if _is_would(before):
        return _goes_on_to_tell(before)
    told = (child for child in before.children if child.dep_ == "ccomp" and child.i > before.i)
    return before.lemma_ in _TELLING and tense_of(before) == "past" and any(map(_is_told_of_later, told))


def _is_would(verb: Token) -> bool:
    return any(child.lower_ == "would" for child in children(verb, "aux"))


def _is_told_of_later(verb: Token) -> bool:
    """Whether what is said is to come, or an invitation that was accepted: "that he would visit"."""
    return _is_would(verb) or (verb.lemma_ == "accept" and tense_of(verb) == "past")


_TELLING = frozenset(
    {
        "say",
        "announce",
        "state",
        "confirm",
        "declare",
        "tell",
        "report",
        "disclose",
        "reveal",
        "recall",
        "add",
        "indicate",
        "explain",
        "note",
        "mention",
        "advise",
        "intimate",
    }
)
_TOLD = frozenset({"announcement", "statement", "news", "confirmation", "advice"})


def _going_to(verb: Token) -> bool:
    return verb.dep_ == "xcomp" and verb.head.lower_ == "going" and bool(children(verb.head, "aux"))


def _inherited(verb: Token) -> Modality:
    """Return the modality of an infinitive or gerund: that of the plan or wish it hangs on."""
    above = governor(verb)
    if above is not None and above.lemma_ == "look" and any(c.lower_ == "forward" for c in above.children):
        had = any(child.lower_ == "had" for child in children(above, "aux"))
        return "wish" if had else "plan"  # "look forward to welcoming"; "had looked forward" came to nothing
    if verb.dep_ == "advcl":  # an aim is asserted as what it serves: "called him to express"
        return modality_of(above) if above is not None else "fact"
    head = verb.head.lemma_.lower()
    if _is_joy(verb):
        return modality_of(verb.head)  # "it was a pleasure to welcome"
    if {head, above.lemma_.lower() if above is not None else ""} & PLANNING or head == "be":
        return "plan"  # "plans to visit", "is to visit"
    if head in {"able", "unable"}:
        return "ability"
    if {head, above.lemma_.lower() if above is not None else ""} & WISHING:
        return "wish"
    return modality_of(above) if above is not None and verb.dep_ == "xcomp" else "fact"


def _is_joy(verb: Token) -> bool:
    """Whether an infinitive is what it is a joy to do: "It was a pleasure to welcome Brown"."""
    if verb.head.i == verb.i or verb.head.lemma_ != "be" or verb.dep_ == "conj":
        return False
    infinitive = any(child.lower_ == "to" for child in children(verb, "aux"))
    return infinitive and any(child.lemma_ in _JOYS for child in children(verb.head, "attr"))


def tense_of(verb: Token) -> Tense | None:
    """Return the tense that the verb or its auxiliaries show; of what it "was a pleasure" to do that of "was"."""
    if _is_joy(verb):
        return tense_of(verb.head)
    words = [verb, *children(verb, "aux", "auxpass")]
    above = governor(verb) if verb.dep_ == "xcomp" and verb.head.lower_ in _GLAD else None
    if above is not None and above != verb:
        return tense_of(above)  # "was glad to welcome him"
    if any(word.lower_ in _FUTURE for word in words):
        return "future"
    if any(word.tag_ == "VBD" for word in words) or any(
        w.lower_ in {"has", "have", "had"} for w in words[1:]
    ):
        return "past"
    if any(word.tag_ in {"VBZ", "VBP"} for word in words):
        return "present"
    return "past" if verb.tag_ == "VBN" and verb.dep_ in {"acl", "advcl"} else None
