"""Whether an exchange is told as such: as news of the report's own, and not as wished, talked of or answered."""

import re
from collections.abc import Callable

from communique.exchanges.kinds import is_ahead
from communique.exchanges.recalled import is_described, is_earlier
from communique.exchanges.reported import is_reported
from communique.exchanges.scene import Scene
from communique.exchanges.talked_of import (
    DEALINGS,
    is_answered,
    is_background,
    is_proposed,
    is_related,
    is_thanked_for,
    is_topic,
)
from communique.records import Clause
from communique.records.actor import ALIVE

#: Headlines of briefings on what is to come.
_PREVIEW = re.compile(r"\b(?:press call|previews?|previewing|upcoming)\b", re.IGNORECASE)
#: What stands before an act that only gives the ground of what is said: "[It was against this backdrop] that he came".
_BACKDROP = re.compile(r"\bagainst (?:this|that|such a|the same) (?:back\s?drop|background)\s+that\b")
_UNSURE = frozenset({"wish", "ability", "condition"})
#: Words by which talks are a habit.
_HABITUAL = frozenset({"regular", "frequent", "constant", "daily", "weekly", "periodic", "numerous"})
#: Words that only tell how many talks there were.
_SEVERAL = frozenset({"several", "many", "numerous", "multiple", "various"})
#: Nouns of what one makes to be somewhere.
_JOURNEYS = frozenset({"visit", "trip", "tour", "journey"})
#: Nouns of what something may be likened to: "this will be our [response] to Kenya".
_SIGNS = frozenset({"reply", "response", "answer", "message", "signal"})
#: What stands before talks at which somebody was.
_INSIDE = re.compile(r"\b(?:in|at|during)\s+(?:the|this|that|these)\s+(?:\w+\s+)?$")
#: What stands before a journey that one cannot make.
_UNABLE = re.compile(
    r"\b(?:unable|not be able|not been able|impossible(?:\s+for\s+\w+)?)\s+(?:to\s+)?[\w\s]*$"
)
#: … that is put off: "a postponement of his visit".
_PUT_OFF = re.compile(r"\b(?:postponement|cancellation|deferment|deferral)\s+of\s+(?:\w+\s+){1,3}$")
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
    if clause.form == "nominal" and clause.noun in _JOURNEYS:
        return bool(_PUT_OFF.search(scene.text, max(0, clause.predicate.start - 60), clause.predicate.start))
    journey = clause.verb in {"make", "pay", "undertake", "proceed"} and clause.noun in _JOURNEYS
    goes = journey or clause.verb in {"visit", "come", "attend", "travel", "accept", "take up", "proceed"}
    put_off = clause.noun == "visit" and bool(_HAS_TO.search(before))
    return (goes and bool(_UNABLE.search(before) or _WAS_TO.search(before))) or put_off


def is_told(clause: Clause, scene: Scene) -> bool:
    """Whether a clause is told by the report itself: no wish, no condition, not only within what somebody says."""
    sure = is_declined_by_guest(clause, scene) or is_charged(clause, scene)
    unsure = clause.modality in _UNSURE and not sure
    if unsure or clause.relation == "condition" or is_earlier(clause, scene):
        return False
    where = scene.text[clause.span.start : clause.span.end].lower().startswith("where ")
    if clause.form == "relative" and clause.modality != "plan" and clause.noun is None and not where:
        return False
    if _is_awaited(clause) or is_described(clause):
        return False
    said = (is_other for is_other in _OTHERWISE if not (sure and is_other is is_reported))
    return not any(is_other(clause, scene) for is_other in said)


def is_charged(clause: Clause, scene: Scene) -> bool:
    """Whether somebody is asked to stand for another somewhere: "I have asked Brown to represent Kenya at …"."""
    above = next(scene.above(clause), None)
    charged = above is not None and above.verb in {"ask", "invite", "request", "nominate", "appoint"}
    return charged and above is not None and above.tense == "past" and clause.verb == "represent"


def _is_meant_otherwise(clause: Clause, scene: Scene) -> bool:
    """Whether a verb stands alone in quotation marks, by which the opposite is meant."""
    before, behind = scene.text[: clause.verb_span.start][-1:], scene.text[clause.verb_span.end :][:1]
    return bool(before) and before in '"“' and bool(behind) and behind in '"”'


def _is_heading(clause: Clause, scene: Scene) -> bool:
    """Whether a verb is a noun in a numbered heading in capitals: "I VISIT TO KENYA OF THE PRESIDENT"."""
    numbered = any(phrase.span.quote(scene.text) == "I" for phrase in clause.agent)
    behind = scene.text[clause.verb_span.end :][:4].split()
    return (
        numbered and clause.verb_span.quote(scene.text) == "VISIT" and behind[:1] in (["TO"], ["OF"], ["BY"])
    )


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
    return mine and clause.verb in {"expect", "hope", "await"} and clause.noun in DEALINGS


def _is_attended(clause: Clause, scene: Scene) -> bool:
    """Whether a sentence only lists who was there: "Also in the meeting were Brown and Dupont"."""
    above = next(scene.above(clause), None)
    if clause.form != "nominal" or clause.noun not in DEALINGS or above is None or above.verb != "be":
        return False
    return bool(_INSIDE.search(scene.text, above.span.start, clause.verb_span.start))


#: Journeys that somebody makes again and again: "will reside in Oslo and make periodic visits to Kenya".
_OFTEN = re.compile(r"\b(?:periodic(?:al)?|regular|frequent|occasional)\s+(?:visits|trips|journeys)\b")


def _is_habit(clause: Clause, scene: Scene) -> bool:
    """Whether talks are what somebody always has: "He has regular meetings with other leaders of the country"."""
    told = clause if clause.form != "nominal" else next(scene.above(clause), clause)
    if _goes_on_always(clause, scene) or _OFTEN.search(clause.span.quote(scene.text)):
        return True
    if clause.noun not in DEALINGS or clause.noun_span is None or told.tense != "present":
        return False
    plural = clause.noun_span.quote(scene.text).endswith("s")
    return plural and bool(_HABITUAL & set(clause.qualifiers)) and clause.modality == "fact"


def _goes_on_always(clause: Clause, scene: Scene) -> bool:
    """Whether those sent out are only said to be in contact, on no day: "our delegation speaks with that of Kenya"."""
    present = clause.form == "finite" and clause.tense == "present" and clause.modality == "fact"
    verbs = {"speak", "talk", "negotiate", "communicate"}
    bodies = all(scene.actors[actor].kind not in ALIVE for phrase in clause.agent for actor in phrase.actors)
    return present and clause.verb in verbs and clause.noun is None and not clause.when and bodies


def _are_summed_up(clause: Clause, scene: Scene) -> bool:  # noqa: ARG001 - one shape for all
    """Whether talks are only told by their number, aside: "from Oslo, where she had several talks with leaders"."""
    several = clause.noun in DEALINGS and not _SEVERAL.isdisjoint(clause.qualifiers)
    return several and clause.form == "relative" and clause.modality == "fact" and not clause.when


def _is_likened(clause: Clause, scene: Scene) -> bool:
    """Whether something is only said to be as good as a message: "This will be the union's response to Kenya"."""
    above = next(scene.above(clause), None)
    if clause.form != "nominal" or clause.noun not in _SIGNS or above is None or above.verb != "be":
        return False
    pointed = any(phrase.head in {"this", "that", "it", "these", "which"} for phrase in above.agent)
    within = any(phrase.span.holds(clause.verb_span) for phrase in above.complement)
    return pointed and within and above.tense != "past"


def _is_appraised(clause: Clause, scene: Scene) -> bool:  # noqa: ARG001 - one shape for all
    """Whether something is only said of a visit: "His visits to Kenya are of great weight"."""
    before = clause.noun_span is not None and clause.noun_span.end <= clause.verb_span.start
    return clause.verb == "be" and before and clause.noun in _JOURNEYS and clause.modality == "fact"


def _is_of_partner(clause: Clause, scene: Scene) -> bool:
    """Whether talks are only told aside of one with whom the speaker talked: "I spoke with Brown, who had met Lund"."""
    above = next(scene.above(clause), None)
    aside = clause.form == "relative" and clause.noun in DEALINGS and not clause.when
    return (
        aside
        and above is not None
        and above.verb in {"speak", "talk", "meet"}
        and (any(phrase.head in {"i", "we"} for phrase in above.agent))
    )


#: What makes an act none that the report tells as its own news.
_OTHERWISE: tuple[Callable[[Clause, Scene], bool], ...] = (
    _is_meant_otherwise, _is_heading, is_related, _is_set_against, _is_regretted, is_background, _is_attended,
    _is_habit, _are_summed_up, _is_likened, _is_appraised, _is_of_partner, is_answered, is_thanked_for, is_proposed,
    is_reported, is_topic,
)  # fmt: skip
