"""Whether an exchange is told as such: as news of the report's own, and not as wished, talked of or answered."""

import re

from communique.exchanges.kinds import is_ahead
from communique.exchanges.scene import Scene, actors_of
from communique.records import Clause, ExchangeKind, Phrase

#: Sentences from the start of a report in which an announcing verb may carry the news.
HEAD = 2
#: What stands before talks that are the ground or the aim of something else.
_RESTS_ON = re.compile(
    r"\b(?:results?|outcomes?|decisions?|resolutions?|follow[- ]?up|ahead|prior|since|ongoing|importance|need|calls?|"
    r"readiness|ready|possibility|prospects?|view|formats?|platforms?|chances?|idea|interested)\s+(?:of|to|for|on)?\s*"
    r"(?:immediately\s+)?(?:starting\s+|holding\s+)?"
    r"(?:(?:the|his|her|their|its)\s+)?(?:[\w’']+\s+){0,3}$"
)
#: Headlines of briefings on what is to come.
_PREVIEW = re.compile(r"\b(?:press call|previews?|previewing|upcoming)\b", re.IGNORECASE)
#: What stands before what one says that one will gladly do.
_FORWARD = re.compile(r"\blook(?:s|ed|ing)?\s+forward\s+(?:to\s+)?(?:\w+ly\s+)?$")
#: A further theme of what is talked of: "discussed the fleet, as well as [the negotiations between …]".
_ALSO = re.compile(r"\b(?:as well as|along with|including)\s+(?:the\s+)?(?:[\w’'-]+\s+){0,3}$")
#: What stands before talks of another time, at which something was agreed on: "reached during [his meeting with …]".
_REACHED_AT = re.compile(
    r"\b(?:reached|agreed|made|signed|achieved|concluded|started)(?:\s+upon|\s+on)?\s+"
    r"(?:during|at|in|following)\s+(?:(?!\.\s)[^,;])*$"
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
    r"\b(?:importance|necessity|need|possibility|prospects?|urgency|idea)\s+(?:of|for)\s+(?:\w+ly\s+)?$"
)
#: What stands before talks that questions are about.
_RELATED = re.compile(
    r"\b(?:related to|concerning|regarding|connected with)\s+(?:the\s+)?(?:[\w-]+\s+){0,4}$"
)
#: How a sentence opens that tells of a time long gone: "[That night] I spoke with Brown".
_THEN = re.compile(
    r"^(?:And\s+)?(?:That (?:night|day|morning|evening|week|time|year)|At that time|Back then|In those days)\b"
)
#: What stands before an act that only gives the ground of what is said: "[It was against this backdrop] that he came".
_BACKDROP = re.compile(r"\bagainst (?:this|that|such a|the same) (?:back\s?drop|background)\s+that\b")
_UNSURE = frozenset({"wish", "ability", "condition"})
#: Nouns of dealings that are referred back to; a message or a visit may be told so.
_DEALINGS = frozenset(
    {"talk", "meeting", "call", "conversation", "discussion", "consultation", "negotiation"}
)
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
#: Words by which talks are a habit.
_HABITUAL = frozenset({"regular", "frequent", "constant", "daily", "weekly", "periodic", "numerous"})
#: Nouns of what something may be likened to: "this will be our [response] to Kenya".
_SIGNS = frozenset({"reply", "response", "answer", "message", "signal"})
#: What stands before talks at which somebody was.
_INSIDE = re.compile(r"\b(?:in|at|during)\s+(?:the|this|that|these)\s+(?:\w+\s+)?$")
#: What stands before a journey that one cannot make.
_UNABLE = re.compile(
    r"\b(?:unable|not be able|not been able|impossible(?:\s+for\s+\w+)?)\s+(?:to\s+)?[\w\s]*$"
)
#: … that one was to make and did not, and that one must put off.
_WAS_TO = re.compile(r"\b(?:was|were)\s+to\s+have\s+(?:been\s+)?\w+$")
_HAS_TO = re.compile(
    r"\b(?:would|will|had|has had)\s+(?:have\s+)?to\s+(?:postpone|cancel|defer|put off|delay|call off|abandon)$"
)


def is_previewed(clause: Clause, scene: Scene) -> bool:
    """Whether a briefing ahead of an event tells in spoken words what others will do: "He will host Brown tomorrow"."""
    of_himself = any(phrase.head in {"i", "we", "you"} for phrase in clause.agent)
    return is_ahead(clause) and not of_himself and bool(_PREVIEW.search(scene.report.title or ""))


def is_declined_by_guest(clause: Clause, scene: Scene) -> bool:
    """Whether somebody says that he cannot come: "he would be unable to visit Kenya"."""
    before = scene.text[max(0, clause.verb_span.start - 40) : clause.verb_span.end]
    journey = clause.verb in {"make", "pay", "undertake"} and clause.noun in {"visit", "journey", "trip"}
    goes = journey or clause.verb in {"visit", "come", "attend", "travel", "accept", "take up"}
    put_off = clause.noun == "visit" and bool(_HAS_TO.search(before))
    return (goes and bool(_UNABLE.search(before) or _WAS_TO.search(before))) or put_off


def is_told(clause: Clause, scene: Scene) -> bool:
    """Whether a clause is told by the report itself: no wish, no condition, not only within what somebody says."""
    unsure = clause.modality in _UNSURE and not is_declined_by_guest(clause, scene)
    if unsure or clause.relation == "condition" or _is_earlier(clause, scene):
        return False
    where = scene.text[clause.span.start : clause.span.end].lower().startswith("where ")
    if clause.form == "relative" and clause.modality != "plan" and clause.noun is None and not where:
        return False
    if _is_meant_otherwise(clause, scene) or _is_related(clause, scene) or _is_awaited(clause):
        return False
    if _is_set_against(clause, scene):
        return False
    if (
        _is_regretted(clause, scene)
        or _is_described(clause)
        or _is_background(clause, scene)
        or _is_attended(clause, scene)
        or _is_habit(clause, scene)
        or _is_likened(clause, scene)
    ):
        return False
    if _is_answered(clause, scene) or _is_thanked_for(clause, scene) or _is_proposed(clause, scene):
        return False
    return not _is_reported(clause, scene) and not _is_topic(clause, scene)


def _is_meant_otherwise(clause: Clause, scene: Scene) -> bool:
    """Whether a verb stands alone in quotation marks, by which the opposite is meant."""
    before, behind = scene.text[: clause.verb_span.start][-1:], scene.text[clause.verb_span.end :][:1]
    return bool(before) and before in '"“' and bool(behind) and behind in '"”'


def _is_regretted(clause: Clause, scene: Scene) -> bool:
    """Whether one who writes says that he does not meet whom he writes to: "were looking forward to receiving you"."""
    if not any(phrase.head == "you" for phrase in clause.patient) or clause.form == "finite":
        return False
    above = next(scene.above(clause), None)
    return clause.negated or (above is not None and above.verb == "look" and above.tense == "past")


def _is_set_against(clause: Clause, scene: Scene) -> bool:
    """Whether an act is told of for its background alone: "It was against this backdrop that Lund visited Oslo"."""
    above = next(scene.above(clause), None)
    start = clause.span.start if above is None else above.span.start
    return bool(_BACKDROP.search(scene.text, max(0, start - 12), clause.verb_span.start))


def _is_awaited(clause: Clause) -> bool:
    """Whether one who speaks only expects what others may do: "We expect negotiations between Kenya and Norway"."""
    mine = any(
        phrase.head in {"i", "we"} and not phrase.span.holds(clause.verb_span) for phrase in clause.agent
    )
    return mine and clause.verb in {"expect", "hope", "await"} and clause.noun in _DEALINGS


def _is_attended(clause: Clause, scene: Scene) -> bool:
    """Whether a sentence only lists who was there: "Also in the meeting were Brown and Dupont"."""
    above = next(scene.above(clause), None)
    if clause.form != "nominal" or clause.noun not in _DEALINGS or above is None or above.verb != "be":
        return False
    return bool(_INSIDE.search(scene.text, above.span.start, clause.verb_span.start))


def _is_habit(clause: Clause, scene: Scene) -> bool:
    """Whether talks are what somebody always has: "He has regular meetings with other leaders of the country"."""
    told = clause if clause.form != "nominal" else next(scene.above(clause), clause)
    if clause.noun not in _DEALINGS or clause.noun_span is None or told.tense != "present":
        return False
    plural = clause.noun_span.quote(scene.text).endswith("s")
    return plural and bool(_HABITUAL & set(clause.qualifiers)) and clause.modality == "fact"


def _is_likened(clause: Clause, scene: Scene) -> bool:
    """Whether something is only said to be as good as a message: "This will be the union's response to Kenya"."""
    above = next(scene.above(clause), None)
    if clause.form != "nominal" or clause.noun not in _SIGNS or above is None or above.verb != "be":
        return False
    pointed = any(phrase.head in {"this", "that", "it", "these", "which"} for phrase in above.agent)
    within = any(phrase.span.holds(clause.verb_span) for phrase in above.complement)
    return pointed and within and above.tense != "past"


def _is_thanked_for(clause: Clause, scene: Scene) -> bool:
    """Whether an act is only what somebody is thanked for: "thanked him for congratulating him on his birthday"."""
    above = next(scene.above(clause), None)
    thanked = above is not None and clause.form == "participle" and "thank" in {above.verb, above.noun}
    return thanked and scene.text.endswith(" for ", 0, clause.verb_span.start)


def _is_proposed(clause: Clause, scene: Scene) -> bool:
    """Whether an act is only what somebody proposes, or finds important: "supported his proposal to hold a meeting"."""
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
        and above.verb in scene.words.group("receiving-invitation")
    )


def _is_answered(clause: Clause, scene: Scene) -> bool:
    """Whether a message is only what another answers: "his reply to the letter addressed to him by Brown"."""
    if clause.form not in {"participle", "relative"} or clause.noun_span is None:
        return False
    return any(
        phrase.head_span == clause.noun_span
        for other in scene.clauses
        if other.noun in {"reply", "response", "answer"} or other.verb in {"reply", "respond", "answer"}
        for phrase in other.recipient
    )


def _is_topic(clause: Clause, scene: Scene) -> bool:
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
    if above.verb in {"expect", "hope", "await"} and any(p.head in {"i", "we"} for p in above.agent):
        return True
    listed = _ALSO.search(scene.text, above.verb_span.end, clause.noun_span.start) is not None
    return above.verb in scene.words.group("talking-of") and (
        listed or any(p.span.holds(clause.noun_span) for p in themes)
    )


def _is_related(clause: Clause, scene: Scene) -> bool:
    """Whether talks are only what questions are about: "issues related to the second round of talks, held in Oslo"."""
    before = scene.text[max(0, clause.span.start - 90) : (clause.noun_span or clause.span).start]
    return clause.form in {"participle", "relative"} and bool(_RELATED.search(before))


def _is_background(clause: Clause, scene: Scene) -> bool:
    """Whether a noun names talks that something rests on or aims at: "the results of his talks", "need for talks"."""
    if clause.form != "nominal" or clause.noun not in _DEALINGS or clause.noun_span is None:
        return False
    before = scene.text[max(0, clause.noun_span.start - 120) : clause.noun_span.start]
    if _is_chance(clause, scene) or _RECENT.search(before[-60:]):
        return True
    if _OWN_BEFORE.search(before) or _INFORMED.search(before):
        return True
    if clause.noun == "consultation" and _IN_CONSULTATION.search(before):
        return True
    return bool(_RESTS_ON.search(before[-60:]) or _REACHED_AT.search(before) or _AT_ANY.search(before))


def _is_chance(clause: Clause, scene: Scene) -> bool:
    """Whether talks are only said to be of use: "the meeting between Brown and Berg is an opportunity to build"."""
    above = next(scene.above(clause), None)
    if above is None or above.verb not in {"be", "offer", "provide", "present"} or above.tense != "present":
        return False
    return any(p.head in {"opportunity", "chance", "occasion"} for p in (*above.complement, *above.patient))


def _is_earlier(clause: Clause, scene: Scene) -> bool:
    """Whether a clause says that it tells of what was before: "earlier sent a message", "whether he has called"."""
    before = scene.text[max(clause.span.start - 12, 0) : clause.verb_span.end]
    words = "earlier|previously" if clause.sentence < HEAD else "earlier|previously|recently|last"
    if re.search(rf"\b(?:{words})\s+(?:has\s+|had\s+)?\w+$|\bwhether\s", before):
        return True
    return any(phrase.head == "i" for phrase in clause.agent) and _is_then(clause, scene)


def _is_then(clause: Clause, scene: Scene) -> bool:
    """Whether one who speaks tells of another day, as "That night I spoke with Brown. I spoke with Dupont" does."""
    here: Clause | None = clause
    while here is not None:
        opens = max(scene.text.rfind(end, 0, here.predicate.start) + 1 for end in ".!?")
        if _THEN.match(scene.text[opens : here.predicate.start].lstrip()):
            return True
        here = None if here.when else _said_before(here, scene)
    return False


def _said_before(clause: Clause, scene: Scene) -> Clause | None:
    """Return where the same one said just before that he did the same."""
    for before in reversed(scene.clauses[: clause.id]):
        if clause.sentence - before.sentence > HEAD:
            return None
        mine = any(phrase.head == "i" for phrase in before.agent)
        if mine and before.verb == clause.verb and before.sentence < clause.sentence:
            return before
    return None


def _is_described(clause: Clause) -> bool:
    """Whether a dealing is only what a noun is described by: "satisfaction with the talks that he had with Brown"."""
    before = clause.noun_span is not None and clause.noun_span.end <= clause.verb_span.start
    return clause.form == "relative" and clause.noun in _DEALINGS and before and clause.modality == "fact"


def is_looked_back_on(clause: Clause, kind: ExchangeKind) -> bool:
    """Whether a visit is only what something else comes after, or came with: "after winding up the visit".

    Also where one says so of himself: "He was in ill health when I visited Kenya", "When I met Brown last month".
    """
    mine = any(phrase.head in {"i", "we"} for phrase in clause.agent)
    looked_back = kind == "visit" and clause.form == "participle" and clause.relation in {"time", "manner"}
    recalled = mine and clause.tense == "past" and clause.relation == "time"
    recalled = recalled and (kind == "visit" or any(map(_is_long_ago, clause.when)))
    return (looked_back or recalled) and clause.modality == "fact"


def _is_long_ago(when: Phrase) -> bool:
    """Whether words of time name a day that is no news: "last month", "two weeks ago", "earlier this year"."""
    return when.head in {"month", "year", "summer", "autumn", "fall", "winter", "spring", "ago", "week"}


def _is_reported(clause: Clause, scene: Scene) -> bool:
    here = clause
    if _is_promised(clause, scene):
        return False
    for above in scene.above(clause):
        own = (
            _announces(above, here, scene)
            or _is_written(above, here, scene)
            or _tells_for(above, here, scene)
            or _is_settled(above, clause, scene)
            or _is_welcomed(above, clause)
        )
        beside = bool(above.content) and not any(said.touches(clause.predicate) for said in above.content)
        if here.relation == "content" and above.mood == "finite" and not (own or beside or _is_cleft(above)):
            return True
        here = above
    return False


def _is_settled(above: Clause, told: Clause, scene: Scene) -> bool:
    """Whether what is to come is told to be settled, or heard, by nobody: "It is agreed that Brown will visit"."""
    if any(phrase.actors for phrase in above.agent):
        return False
    heard = above.verb in {"receive", "come", "reach"} and any(
        phrase.head in scene.words.group("word") for phrase in (*above.patient, *above.agent)
    )
    planned = told.modality in {"plan", "duty"} and above.tense != "future"
    return heard or (above.verb in scene.words.group("settling") and planned)


def _is_welcomed(above: Clause, told: Clause) -> bool:
    """Whether what others mean to do is told by those who are glad of it: "welcomed that Brown and Berg will meet"."""
    return above.verb in {"welcome", "applaud"} and above.tense != "future" and told.modality == "plan"


def _is_cleft(above: Clause) -> bool:
    """Whether a clause only points out a part of what is told: "it was here that they met"."""
    return above.verb == "be" and above.tense == "past" and any(phrase.head == "it" for phrase in above.agent)


def _is_promised(clause: Clause, scene: Scene) -> bool:
    """Whether a guest is promised to be welcomed, whoever says so: "said that Brown looks forward to hosting her"."""
    before = scene.text[max(0, clause.verb_span.start - 30) : clause.verb_span.start]
    return is_ahead(clause) and bool(_FORWARD.search(before))


def _announces(above: Clause, told: Clause, scene: Scene) -> bool:
    """Whether the report gives as its own news what is said; not what somebody tells of himself."""
    mine = any(phrase.head in {"i", "we"} for phrase in above.agent)
    of_himself = any(phrase.head in {"i", "we"} for phrase in told.agent) and not mine
    if above.verb in scene.words.group("knowing") and any(phrase.head == "i" for phrase in told.agent):
        return True  # "Members will wish to know that I sent a cable"
    if above.verb in scene.words.group("stating") and _is_his_own_act(above, told):
        return True
    if _recalls_his_own(above, told, scene):
        return False
    near = above.sentence < HEAD or _plans_his_own(above, told, scene)
    return above.verb in scene.words.group("announcing") and near and not of_himself


def _recalls_his_own(above: Clause, told: Clause, scene: Scene) -> bool:
    """Whether somebody only says what he talked of before: "Brown said that he had discussed it with Berg"."""
    same = actors_of(above.agent) & actors_of(told.agent)
    before = told.verb_span.quote(scene.text).startswith("had ") or scene.text.endswith(
        " had ", 0, told.verb_span.start
    )
    return bool(same) and before and told.noun is None and told.verb in {"discuss", "talk", "speak"}


def _is_his_own_act(above: Clause, told: Clause) -> bool:
    """Whether one who speaks tells what he did himself: "I want to make it clear that I received a letter"."""
    mine = all(any(phrase.head == "i" for phrase in agent) for agent in (above.agent, told.agent))
    return mine and told.tense == "past" and told.modality == "fact"


def _plans_his_own(above: Clause, told: Clause, scene: Scene) -> bool:
    """Whether the office that publishes tells, anywhere in its report, what it will do: "said that he would go"."""
    own = scene.own_office()
    both = (above.agent, told.agent)
    return told.modality == "plan" and own is not None and all(own in actors_of(agent) for agent in both)


def _is_written(above: Clause, told: Clause, scene: Scene) -> bool:
    """Whether somebody does in writing what he says: 'He wrote in the book: "I offer my condolences to …"'."""
    return above.verb in scene.words.group("writing") and any(
        phrase.head in {"i", "we"} for phrase in told.agent
    )


def _tells_for(above: Clause, told: Clause, scene: Scene) -> bool:
    """Whether a spokesman does for another what he says: "said that the Secretary-General extends her condolences"."""
    performs = (
        told.tense == "present" and told.verb in scene.words.group("performing") and told.noun is not None
    )
    others = {a for phrase in told.agent for a in phrase.actors} - {
        a for phrase in above.agent for a in phrase.actors
    }
    return performs and bool(others) and above.verb in scene.words.group("announcing")
