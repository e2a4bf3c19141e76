"""Whether a report tells what a clause says as an event, not as a matter, an aim, a question, a title or history."""

import re

from communique.events.stances import Chain, Reading
from communique.records import Clause

#: How a clause is told where what it tells is no event of the report.
_HYPOTHETICAL = frozenset({"condition", "wish", "ability"})
#: Clauses that only look back or tell who somebody is; nouns without a verb ("his coming visit") are matters, no acts.
_ASIDE = frozenset({"relative", "time", "condition"})
#: How a participle hangs that names a matter and tells nothing: "discussed increasing aid to …".
_MATTER = frozenset({"argument", "content"})
#: Below this a reading is too weak to be an event without a given pair.
_WEAK = 1.0
#: … and so is one that rests on a word far from its verb, which is worth no less than a verb alone.
_VERB_ALONE, _FAR = 1.2, 1.5


def is_told(reading: Reading, chain: Chain) -> bool:
    """Whether a report tells what a clause says as an event: done, planned, asked for or refused."""
    clause = reading.clause
    return _is_an_act(reading, chain) and _is_fact(clause, chain) and not _is_question(clause, chain.text)


#: Roots of CAMEO under which what hangs on an act is only said: "accused him of selling arms".
_SAID = frozenset({"01", "02", "09", "10", "11", "12", "13"})


def is_alleged(clause: Clause, chain: Chain, used: set[int]) -> bool:
    """Whether a clause only tells what somebody is accused of, asked for or threatened with."""
    if clause.parent not in used or clause.relation in {"conjunct", None}:
        return False
    above = chain.reading(chain.clauses[clause.parent])
    code = above.code(chain.words.codebook) if above is not None else None
    return code is not None and code[:2] in _SAID


#: How what a clause tells may hang on what is only aimed at, or told of as a matter: "their wish to go on giving".
_HANGING = frozenset({"content", "purpose", "manner", "argument"})


def _is_fact(clause: Clause, chain: Chain) -> bool:
    """Whether no clause above makes of it an aim, a wish or a matter."""
    at = _joined_to(clause, chain)
    while at.relation in _HANGING and at.parent is not None and at.parent in chain.clauses:
        below, at = at, chain.clauses[at.parent]
        fronted = (
            below.form == "finite" and below.span.start < at.verb_span.start
        )  # "it will leave, he is to say"
        if (at.form == "infinitive" and not fronted) or at.modality in _HYPOTHETICAL:
            return False
    return True


_SENTENCE_END = re.compile(r"[.?!](?=[\s\"'”’]|$)|\n")


def _is_question(clause: Clause, text: str) -> bool:
    """Whether the sentence of a clause asks."""
    end = _SENTENCE_END.search(text, max(clause.span.end - 1, clause.span.start))
    return end is not None and end.group() == "?"


def _joined_to(clause: Clause, chain: Chain) -> Clause:
    """Return the first of the clauses that a clause goes on with: "to meet him, thank her [and go]"; else itself."""
    at = clause
    while at.relation == "conjunct" and at.tense is None and at.parent in chain.clauses:
        at = chain.clauses[at.parent]
    return at


#: Nouns that say of an act that it goes on: "began the process of returning the ships".
_COURSES = frozenset({"process", "task", "course", "work", "practice", "campaign", "act"})


#: Prepositions behind which a participle names a matter: "took the lead [in helping] them".
_PREPOSED = re.compile(
    r"\b(?:in|for|about|on|without|despite|from|to|towards?|as|including)\s+(?:\w+ly\s+)?\Z"
)


def _is_of_noun(clause: Clause, chain: Chain) -> bool:
    """Whether a participle tells what a noun before it is about: "the importance [of keeping] peace"."""
    above = chain.clauses.get(clause.parent) if clause.parent is not None else None
    if above is None or clause.form != "participle" or clause.relation != "manner":
        return False
    return _PREPOSED.search(chain.text, 0, clause.verb_span.start) is not None or any(
        phrase.span.start <= clause.verb_span.start < phrase.span.end
        and phrase.head_span.end < clause.verb_span.start
        and phrase.head not in _COURSES
        for phrase in (*above.patient, *above.complement, *above.about, *above.adjuncts, *above.of)
    )


#: A verb with a capital behind a quotation mark is the first word of a title: the work "Let Us March".
_TITLE = re.compile(r"[\"“‘']\Z")
_CAPITALS = re.compile(r"[A-Z]\w* [A-Z]")
_SINCE = re.compile(r"\bsince\b[^,.;]{0,40}\Z", re.IGNORECASE)


def _is_title(clause: Clause, text: str) -> bool:
    """Whether the verb of a clause begins the title of a work."""
    start = clause.verb_span.start
    titled = clause.parent is not None or _CAPITALS.match(text, start) is not None
    return titled and text[start].isupper() and _TITLE.search(text, 0, start) is not None


def _is_an_act(reading: Reading, chain: Chain) -> bool:
    """Whether the report tells it as an event: done, planned, asked for or refused, and not by the way."""
    clause = reading.clause
    far = len(reading.entries) == 1 and _VERB_ALONE < reading.worth < _FAR
    if reading.denied or reading.worth < _WEAK or far or reading.act == "state":
        return False
    if reading.act is None and (reading.stance == "intend" or set(reading.entries) <= {"tell"}):
        return False  # what it is that is intended, or that "should be", nothing tells
    at = _joined_to(clause, chain)
    if clause.verb is None or {clause.relation, at.relation} & _ASIDE:
        return False
    if _is_recalled(clause, chain) or _is_title(clause, chain.text) or _is_backdrop(clause, chain.text):
        return False
    if reading.stance is not None:
        return (
            reading.act is not None or clause.relation != "purpose"
        )  # "made contacts to prevent any measure"
    if at is not clause and at.tense == "past" and clause.form == "finite" and clause.modality == "fact":
        return False  # "stressed the need to go and meet": no past, so it goes on with an infinitive
    if at.form == "participle" and (at.relation in _MATTER or _is_of_noun(at, chain)):
        return False
    return not (at.form == "infinitive" or clause.modality in _HYPOTHETICAL)


def _is_recalled(clause: Clause, chain: Chain) -> bool:
    """Whether somebody calls to mind what a clause tells, or demands it in the subjunctive: "demanded that he go"."""
    above = chain.clauses.get(clause.parent) if clause.parent is not None else None
    if above is None or clause.relation not in {"content", "manner", "argument"}:
        return False
    if above.verb in _ALLEGING and clause.form == "participle":
        return True
    demanded = clause.form == "finite" and clause.tense is None and clause.modality == "fact"
    return clause.relation == "content" and (
        above.verb in _RECALLING or (demanded and bool(clause.agent) and above.verb in _DEMANDING)
    )


#: Verbs behind which a participle is only what somebody is said to have done: "was accused of attacking".
_ALLEGING = frozenset(
    {"accuse", "suspect", "charge", "blame", "condemn", "denounce", "criticise", "criticize"}
)
#: Verbs for what is called to mind, and verbs behind which a bare verb is a demand.
_RECALLING = frozenset({"recall", "remember", "commemorate", "mark", "look back"})
_DEMANDING = frozenset(
    {"demand", "insist", "urge", "ask", "request", "propose", "recommend", "require", "suggest"}
)


def _is_backdrop(clause: Clause, text: str) -> bool:
    """Whether a clause only tells since when something else holds: "since troops began to mass"."""
    return clause.relation == "reason" and _SINCE.search(text, 0, clause.verb_span.start) is not None
