"""The occasion within an act: what thanks are for, whom one congratulates besides, what a briefing is on, who died."""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.occasion.extent import names_event
from communique.exchanges.occasion.phrases import is_thanks, phrases_of
from communique.exchanges.scene import Scene
from communique.records import Clause, Span

#: Words that were sent, and on what: "your warm congratulations on the occasion of".
_SENT_ON = re.compile(
    r"\b(?:congratulations?|greetings?|messages?|letter|condolences|sympathy|wishes)\s+"
    r"(?:on the occasion of|on|over|upon)\s+",
    re.IGNORECASE,
)


def death_told(draft: Draft, scene: Scene) -> Span | None:
    """Return the clause of the death over which condolences are given: "the sad news that Brown passed away"."""
    if "condolence" not in draft.purposes or draft.kind != "message":
        return None
    for clause in scene.clauses[draft.clauses[0].id :]:
        if (
            _tells_death(clause, scene)
            and not clause.negated
            and any(phrase.actors for phrase in clause.agent)
        ):
            who = min(phrase.span for phrase in clause.agent)
            return who.joined(clause.remainder or clause.verb_span)
    return None


def thanked_for(draft: Draft, scene: Scene) -> Span | None:
    """Return the occasion of the words that thanks are given for: "thanks for your congratulations on our day"."""
    for clause, phrase in phrases_of("about", (*draft.clauses, *draft.acts)):
        words = phrase.span.quote(scene.text)
        sent_on = _SENT_ON.search(words) if phrase.preposition == "for" and is_thanks(clause, scene) else None
        if sent_on is not None and names_event(words[sent_on.end() :], scene):
            return Span(phrase.span.start + sent_on.end(), phrase.span.end)
    return None


def _tells_death(clause: Clause, scene: Scene) -> bool:
    """Whether a clause tells of a death; of "passed away" the parser may leave the second word out."""
    away = clause.verb == "pass" and scene.text[clause.verb_span.end :].lstrip().startswith("away")
    return away or clause.verb in scene.words.group("dying")


def congratulated(draft: Draft, scene: Scene) -> Span | None:
    """Return a congress, a day or a body that is congratulated besides the recipient."""
    for clause in draft.acts:
        for phrase in clause.patient:
            alive = any(scene.actors[a].kind != "body" for a in phrase.actors)
            if clause.noun is None and phrase.actors and not alive:
                return phrase.span
    return None


def briefed_on(draft: Draft, scene: Scene) -> Span | None:
    """Return what "a briefing on …" in the sentence of a message is on."""
    sentences = {clause.sentence for clause in draft.clauses}
    for phrase in (
        p for c in scene.clauses if c.sentence in sentences for p in c.agent if p.head == "briefing"
    ):
        topic = re.search(r"\bon\s+", phrase.span.quote(scene.text))
        if topic is not None and draft.kind == "message":
            return Span(phrase.span.start + topic.end(), phrase.span.end)
    return None
