"""What is only talked of: the theme of talks, what one answers, gives thanks for, proposes or is invited to."""

import re

from communique.exchanges.first_person import in_first_person
from communique.exchanges.scene import Scene
from communique.records import Clause

#: What stands before talks that are the ground or the aim of something else.
_RESTS_ON = re.compile(
    r"\b(?:parts?|results?|outcomes?|decisions?|resolutions?|follow[- ]?up|ahead|prior|since|ongoing|importance|need|"
    r"calls?|readiness|ready|possibility|prospects?|progress|status|course|view|formats?|platforms?|chances?|idea|interested)\s+"
    r"(?:with\s+(?:the\s+)?(?:[A-Z][\w.]*\s+){1,3})?(?:of|to|for|on|in|at)?\s*"
    r"(?:immediately\s+)?(?:starting\s+|holding\s+)?"
    r"(?:(?:the|his|her|their|its)\s+)?(?:[\w’']+\s+){0,3}$"
)
#: A further theme of what is talked of: "discussed the fleet, as well as [the negotiations between …]".
_ALSO = re.compile(r"\b(?:as well as|along with|including)\s+(?:the\s+)?(?:[\w’'-]+\s+){0,3}$")
#: What stands before talks of another time, at which something was agreed on: "reached during [his meeting with …]".
_REACHED_AT = re.compile(
    r"\b(?:reached|agreed|made|signed|achieved|concluded|started)(?:\s+upon|\s+on)?\s+"
    r"(?:during|at|in|following)\s+(?:(?!\.\s)[^,;])*$"
)
#: What stands before talks at which something was dealt with: "areas discussed in [the meetings co-chaired by …]".
_DEALT_WITH_AT = re.compile(r"\b(?:in|at|during)\s+(?:the|their|its)\s+(?:[\w()’'-]+\s+){0,6}$")
#: What stands before talks that only tell when others were: "a day after [his call with Brown]".
_DAYS_AFTER = re.compile(
    r"\b(?:hours?|days?|weeks?|months?|years?)\s+(?:after|following|since)\s+(?:his|her|their|the|a|an)\s+(?:[\w-]+\s+){0,3}$"
)
#: What stands before talks that somebody else had before: "Following the Vice President's [meetings], she directed".
_OWN_BEFORE = re.compile(
    r"(?:^|[.!?]\s+)(?:Following|After)\s+(?:the\s+)?(?:[A-Z][\w.]*\s+){0,4}[A-Z]\w+[’']s\s+(?:\w+\s+){0,2}$"
)
#: What stands before talks of which no more is told than that they go on: "In [talks with Kenya], Norway will seek".
_AT_ANY = re.compile(r"(?:^|[.!?]\s+)In\s+$")
#: What one does while he asks others is only done "in close [consultation] with" them.
_IN_CONSULTATION = re.compile(
    r"(?<!were )(?<!was )(?<!engaged )\bin\s+(?:(?:close|full|further|prior|due|regular)\s+)?$"
)
#: What stands before an act that somebody only finds important: "the importance of [concluding negotiations]".
_WORTH = re.compile(
    r"\b(?:importance|necessity|need|possibility|prospects?|urgency|idea|aim|goal)\s+(?:of|for)\s+(?:\w+ly\s+)?$"
)
#: What stands before a journey that somebody is only willing to make, a word to him between dashes or not.
_WILLING = re.compile(r"\bwillingness(?:\s+(?!\.\s)[^,;]{1,60})?\s+to\s+$")
#: What stands before talks that questions are about.
_RELATED = re.compile(
    r"\b(?:related to|concerning|regarding|connected with)\s+(?:the\s+)?(?:[\w-]+\s+){0,4}$"
)
#: Nouns of dealings that are referred back to; a message or a visit may be told so.
DEALINGS = frozenset({"talk", "meeting", "call", "conversation", "discussion", "consultation", "negotiation"})
#: What stands before talks of others that are only talked of: "views on Samoa, including the recent [meeting …]".
_RECENT = re.compile(
    r"\b(?:including|on|about|regarding|discussed|noted|welcomed)\s+(?:the|his|her|their)\s+(?:recent|latest)\s+"
    r"(?:[\w-]+\s+){0,2}$"
)
#: What stands before talks that one of the sides only tells the other of: "informed him of his May 2 [meeting with …]".
_INFORMED = re.compile(
    r"\b(?:inform|brief|told|tell|updat|notif)\w*\s+(?:(?!\.\s)[^,;]){2,80}?\s(?:of|about|on)\s+(?:his|her|their)\s+"
    r"(?:(?!upcoming|forthcoming|planned|next)[\w’'-]+\s+){0,4}$"
)
#: Words before talks that come before those of the report.
_PREVIOUS = re.compile(r"\b(?:previous|earlier|prior|preceding)\s+(?:[\w-]+\s+){0,2}$")


#: Verbs and nouns of what one does who thanks.
_THANKING = frozenset({"thank", "gratitude", "appreciation", "appreciate"})


def is_thanked_for(clause: Clause, scene: Scene) -> bool:
    """Whether an act is only what somebody is thanked for: "thanked him for congratulating him on his birthday"."""
    above = next(scene.above(clause), None)
    thanked = (
        above is not None
        and clause.form == "participle"
        and not _THANKING.isdisjoint({above.verb, above.noun})
    )
    return thanked and scene.text.endswith(" for ", 0, clause.verb_span.start)


def is_proposed(clause: Clause, scene: Scene) -> bool:
    """Whether an act is only what somebody proposes, or finds important: "supported his proposal to hold a meeting"."""
    if clause.form == "infinitive" and _WILLING.search(scene.text[: clause.verb_span.start][-90:]):
        return True
    if clause.form == "participle" and _WORTH.search(scene.text[: clause.verb_span.start][-40:]):
        return True
    if _is_only_invited(clause, scene):
        return True
    return clause.form == "infinitive" and any(
        other.form == "nominal"
        and other.noun in scene.words.group("proposing")
        and any(said.holds(clause.predicate) for said in other.content)
        for other in scene.clauses
        if other.sentence == clause.sentence
    )


def _is_only_invited(clause: Clause, scene: Scene) -> bool:
    """Whether a journey is only what somebody got an invitation to: "had received an invitation to visit Kenya"."""
    above = next(scene.above(clause), None)
    return (
        clause.form == "infinitive"
        and above is not None
        and above.noun == "invitation"
        and above.verb in scene.words.group("getting")
    )


def is_answered(clause: Clause, scene: Scene) -> bool:
    """Whether a message is only what another answers: "his reply to the letter addressed to him by Brown"."""
    if clause.form not in {"participle", "relative"} or clause.noun_span is None:
        return False
    return any(
        phrase.head_span == clause.noun_span
        for other in scene.clauses
        if other.noun in {"reply", "response", "answer"} or other.verb in {"reply", "respond", "answer"}
        for phrase in other.recipient
    )


def is_topic(clause: Clause, scene: Scene) -> bool:
    """Whether an act is only what somebody talks of: "discussed the negotiations between Kenya and Norway"."""
    if clause.form == "relative" and clause.parent is not None:
        above = scene.clauses[clause.parent]  # "criticizes the letter that Brown sent to Oslo"
        talked_of = above.verb in scene.words.group("talking-of")
        return talked_of and any(p.head == clause.noun and not p.actors for p in above.patient)
    if clause.form != "nominal" or clause.parent is None or clause.noun_span is None:
        return False
    if {"upcoming", "forthcoming", "planned", "plan"} & set(clause.qualifiers):
        return False  # what is still to come is news, though it be talked of
    above = scene.clauses[clause.parent]
    themes = (*above.patient, *above.about, *above.of, *above.occasion)
    if above.verb in {"expect", "hope", "await"} and in_first_person(above):
        return True
    listed = _ALSO.search(scene.text, above.verb_span.end, clause.noun_span.start) is not None
    return above.verb in scene.words.group("talking-of") and (
        listed or any(p.span.holds(clause.noun_span) for p in themes)
    )


def is_related(clause: Clause, scene: Scene) -> bool:
    """Whether talks are only what questions are about: "issues related to the second round of talks, held in Oslo"."""
    before = scene.text[max(0, clause.span.start - 90) : (clause.noun_span or clause.span).start]
    return clause.form in {"participle", "relative"} and bool(_RELATED.search(before))


def is_background(clause: Clause, scene: Scene) -> bool:
    """Whether a noun names talks that something rests on or aims at: "the results of his talks", "need for talks"."""
    if clause.noun not in DEALINGS or clause.noun_span is None:
        return False
    before = scene.text[max(0, clause.noun_span.start - 120) : clause.noun_span.start]
    if _is_where_dealt_with(clause, before, scene):
        return True
    if clause.form != "nominal" or _PREVIOUS.search(before):
        return _PREVIOUS.search(before) is not None
    if _is_chance(clause, scene) or _RECENT.search(before[-60:]):
        return True
    if any(pattern.search(before) for pattern in (_OWN_BEFORE, _INFORMED, _DAYS_AFTER)):
        return True
    if clause.noun == "consultation" and _IN_CONSULTATION.search(before):
        return True
    return bool(_RESTS_ON.search(before[-60:]) or _REACHED_AT.search(before) or _AT_ANY.search(before))


def _is_where_dealt_with(clause: Clause, before: str, scene: Scene) -> bool:
    """Whether talks of others are only where something was dealt with: "areas discussed at the talks chaired by …"."""
    above = next(scene.above(clause), None)
    passing = above is not None and above.form in {"participle", "relative"} and above.tense != "future"
    return clause.form == "participle" and passing and bool(_DEALT_WITH_AT.search(before))


def _is_chance(clause: Clause, scene: Scene) -> bool:
    """Whether talks are only said to be of use: "the meeting between Brown and Berg is an opportunity to build"."""
    above = next(scene.above(clause), None)
    if above is None or above.verb not in {"be", "offer", "provide", "present"} or above.tense != "present":
        return False
    return any(p.head in {"opportunity", "chance", "occasion"} for p in (*above.complement, *above.patient))
