"""Exchanges that only the headline names: "Telephone conversation with …", "Joint Statement by A and B".

The body of such a report begins in the middle of the exchange, or is its text. Where the body names an exchange of
the kind itself, the headline adds none.
"""

import re
from collections.abc import Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.headline.entries import entries_in
from communique.exchanges.headline.groups import group_met
from communique.exchanges.headline.letters import ends_of_message
from communique.exchanges.headline.sides import (
    first_states,
    first_to_act,
    first_to_speak,
    home_state,
    is_abroad,
    is_of_a_title,
    leaders_of,
    matter_of,
    named_in,
    of_states,
    sides_among,
    speaks_for_others,
    states_visited,
    with_home,
)
from communique.exchanges.kinds import is_ahead
from communique.exchanges.scene import Scene
from communique.exchanges.status import announces
from communique.exchanges.words import HeadlineRule
from communique.records import Actor
from communique.records.actor import ALIVE

#: Meetings that are held from afar.
_FROM_AFAR = re.compile(r"\b(?:online|virtual(?:ly)?|video|video\s?conferenc(?:e|ing))\b", re.IGNORECASE)
#: What a message is on, in a headline.
_MATTER = re.compile(r"\b(?:on|over|regarding|concerning|about|designating)\b", re.IGNORECASE)

#: With whom a joint statement is made, in a headline.
_BESIDE = re.compile(r"\bwith\b", re.IGNORECASE)
#: Who says what stands before in a headline: "… - Ann Lee".
_SPEAKER = re.compile(r"\s[-–—]\s(?=[^-–—]*$)")


def headline_draft(scene: Scene, drafts: Sequence[Draft]) -> Draft | None:
    """Return the exchange that the headline alone names, if it is of a kind that the body does not tell of."""
    headline = scene.report.title or ""
    for name, rule, place in entries_in(headline, scene):
        told = [
            draft
            for draft in drafts
            if draft.kind in _told_as(name, rule, headline)
            or (rule.kind == "meeting" and (_is_from_afar(draft, scene) or _is_visit_ahead(draft)))
        ]
        if not scene.report.paragraphs or (told and rule.all):
            continue
        joint = rule.all and (_joint(name, headline, scene) or _of_visit(name, rule, drafts, scene))
        draft = (joint or None) if rule.all else _between(name, rule, headline, place, scene)
        if draft is not None and not any(_has_a_side_of(draft, other, scene) for other in told):
            return draft
    return None


def joint_beside(announced: Draft | None, drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Return the joint statement of a headline that names the talks too: "Joint Communique following talks between"."""
    told = any(draft.kind == "joint_statement" for draft in drafts)
    if announced is None or announced.kind not in {"meeting", "visit"} or told:
        return []
    headline = scene.report.title or ""
    joint = (
        _joint(name, headline, scene)
        for name, rule, _ in entries_in(headline, scene)
        if rule.kind == "joint_statement"
    )
    return [draft for draft in joint if draft is not None][:1]


def _has_a_side_of(announced: Draft, told: Draft, scene: Scene) -> bool:
    """Whether one of those whom the headline names beside the publisher's own, or his state, deals in the body too.

    A visit or a message of the body is always that of the headline.
    """
    named = {actor for actor in announced.taken() if is_abroad(scene.actors[actor], scene)}
    persons = any(scene.actors[actor].kind in ALIVE for actor in named)
    if not persons or announced.kind not in {"call", "meeting"}:
        return True  # "the head of GUAM" is whom the body names
    states = scene.states_of(named) - {scene.home}
    if _is_visit_ahead(told) and told.actors.get("from") and announced.taken().isdisjoint(told.taken()):
        return False  # "I expect your Prime Minister in December" is said in the talks
    return bool(named & told.taken() or states & scene.states_of(told.taken()))


def _told_as(name: str, rule: HeadlineRule, headline: str) -> set[str]:
    """Return as what kinds the body may tell what the headline names: an announced meeting may be a visit."""
    if name == "visit-of":
        return {"visit", "meeting"}
    if rule.kind == "meeting" and (_FROM_AFAR.search(headline) or "conversation with" in headline.lower()):
        return {"meeting", "call"}
    if rule.kind == "meeting" and announces(headline):
        return {"meeting", "visit"}
    if rule.kind == "message":
        return {"message", "gift"}  # "Congratulations from Brown", who has sent a basket
    return {rule.kind}


def _is_visit_ahead(draft: Draft) -> bool:
    """Whether a visit is planned for the talks that a headline names: "Talks with Brown. I shall visit Oslo"."""
    return draft.kind == "visit" and (draft.status == "planned" or is_ahead(draft.clauses[0]))


def _is_from_afar(draft: Draft, scene: Scene) -> bool:
    """Whether a call is told as a meeting held from afar: "met virtually"."""
    told = (clause.span.quote(scene.text) for clause in draft.clauses)
    return draft.kind == "call" and any(map(_FROM_AFAR.search, told))


def add_purposes(drafts: Sequence[Draft], scene: Scene) -> None:
    """Give to the messages of the body the purposes that the headline says: "Congratulations to …"."""
    headline = scene.report.title or ""
    for name, rule, place in entries_in(headline, scene):
        named = {actor.id for at, actor in named_in(headline, scene) if at >= place}
        for draft in (d for d in drafts if d.kind == rule.kind == "message"):
            if named & set(draft.actors.get("from" if rule.sender else "to", ())):
                for purpose in rule.purpose:
                    draft.purposes.add(purpose)
                    spans = (scene.report.title_span,) if scene.report.title_span else ()
                    draft.note("purpose", spans, f"{purpose} by the headline ({name})")


def _between(name: str, rule: HeadlineRule, headline: str, place: int, scene: Scene) -> Draft | None:
    """Return an exchange of the one named behind the words with the publisher's side."""
    visit = rule.kind == "visit"
    matter = (_SPEAKER if visit else _MATTER).search(headline, place) or _SPEAKER.search(headline, place)
    told = headline[: matter.start()] if matter is not None else headline
    named = [(at, actor) for at, actor in named_in(told, scene) if visit or actor.kind != "state"]
    # what talks are on does not say where somebody is from: "Call with Speaker Lund on Kenya"
    shown = told if rule.kind in {"call", "meeting"} else None
    others = [
        actor
        for at, actor in named
        if at >= place and (is_abroad(actor, scene, shown) or scene.words.organisation_in(headline[place:at]))
    ]
    others = [actor for actor in others if not is_of_a_title(actor, headline, others)]
    if rule.kind == "message" and (ends := ends_of_message(told, place, named, scene)) is not None:
        return _message(name, rule, ends, scene)
    others = others or (states_visited(headline[place:], scene) if visit and not rule.sender else [])
    others = others or (group_met(headline, place, scene) if rule.kind == "meeting" else [])
    if rule.sender and visit:
        others = [actor for actor in others if actor.kind in ALIVE]
    own = [
        actor
        for at, actor in named
        if at < place and (not visit or actor.kind in ALIVE) and not speaks_for_others(actor, scene)
    ]
    here = [scene.actors[a] for a in scene.host_in(scene.home)] if rule.sender and visit else []
    own = own[-1:] or first_to_speak(others, scene) or here or home_state(scene)
    if not others or not own:
        return None
    draft = _draft(name, rule, scene)
    spans = (scene.report.title_span,) if scene.report.title_span else ()
    one, other = ("to", "from") if rule.sender else ("from", "to")
    draft.fill(one, tuple(a.id for a in own[:1]), spans, "the side that the headline leaves to the body")
    draft.fill(other, tuple(a.id for a in others), spans, "named in the headline")
    for purpose in rule.purpose:
        draft.purposes.add(purpose)
        draft.note("purpose", spans, f"{purpose} by the words of the headline")
    return draft


def _message(
    name: str, rule: HeadlineRule, ends: tuple[list[Actor], list[Actor]], scene: Scene
) -> Draft | None:
    """Return the message of a headline that names both ends, the publisher's own left out or not."""
    senders, recipients = (end or home_state(scene) for end in ends)
    if not senders or not recipients or {a.id for a in senders} & {a.id for a in recipients}:
        return None
    draft = _draft(name, rule, scene)
    spans = (scene.report.title_span,) if scene.report.title_span else ()
    draft.fill("from", tuple(a.id for a in senders), spans, "named in the headline behind from")
    draft.fill("to", tuple(a.id for a in recipients), spans, "named in the headline behind to")
    for purpose in rule.purpose:
        draft.add_purpose(purpose, None, f"{purpose} by the words of the headline")
    return draft


def _joint(name: str, headline: str, scene: Scene) -> Draft | None:
    """Return the joint statement of those whom the headline names, else of the first to act."""
    named = named_in(headline, scene)
    if name == "states-talk":
        return _of_two(name, of_states(headline, scene), scene)
    matter = matter_of(headline, named)
    sides = (
        sides_among([actor for at, actor in named if at < matter])
        or sides_among([actor for _, actor in named])
        or first_to_act(scene)
        or first_states(scene)
        or with_home(headline[:matter], scene)
        or _with_the_other(headline, matter, named, scene)
    )
    if sides and all(actor.kind == "state" for actor in sides):
        sides = leaders_of(sides, headline, scene) or sides
    if len(scene.states_of(actor.id for actor in sides) - {None}) == 1 and _are_guests(sides, scene):
        sides = [*sides, *(first_to_speak(sides, scene) or home_state(scene))[:1]]
    return _of_two(name, _once(sides, scene), scene)


def _with_the_other(
    headline: str, matter: int, named: Sequence[tuple[int, Actor]], scene: Scene
) -> list[Actor]:
    """Return the publisher's own side and whom a headline names alone: "Joint Statement with President Berg"."""
    beside = _BESIDE.search(headline[:matter])
    people = [a for at, a in named if beside is not None and beside.end() <= at < matter and a.kind in ALIVE]
    others = [actor for actor in people if is_abroad(actor, scene)]
    own = (first_to_speak(others, scene) or home_state(scene)) if others else []
    return [*own[:1], *others]


def _are_guests(sides: Sequence[Actor], scene: Scene) -> bool:
    """Whether all the sides found are of one visit from abroad: "on the visit of the King and Queen of Kenya"."""
    own = scene.home is not None and scene.own_office() is not None
    return own and bool(sides) and all(is_abroad(actor, scene) for actor in sides)


def _once(sides: list[Actor], scene: Scene) -> list[Actor]:
    """Return some sides without the office that publishes, where who holds it is named: "Berg, President of Kenya"."""
    own = any(side.kind == "person" and scene.is_own(side) for side in sides)
    each = {side.name: side for side in reversed(sides)}  # one office, named alone and with others
    return [
        s for s in dict.fromkeys(each[side.name] for side in sides) if not (own and s.name == scene.publisher)
    ]


def _of_visit(name: str, rule: HeadlineRule, drafts: Sequence[Draft], scene: Scene) -> Draft | None:
    """Return the joint statement of the two sides of the visit that the body tells of, where nobody else is named."""
    visits = (
        draft for draft in drafts if draft.kind == "visit" and draft.status == "held" and all(draft.sides())
    )
    visit = next(visits, None) if rule.kind == "joint_statement" else None
    if visit is None:
        return None
    ids = (*visit.actors["from"], *visit.actors["to"])
    return _of_two(name, [scene.actors[actor] for actor in ids], scene)


def _of_two(name: str, sides: list[Actor], scene: Scene) -> Draft | None:
    """Return the exchange of some sides, if there are two: nobody makes a joint statement alone."""
    if len(sides) < 2:  # noqa: PLR2004
        return None
    draft = _draft(name, scene.words.headlines[name], scene)
    if scene.words.headlines[name].abroad and not any(is_abroad(side, scene) for side in sides):
        return None
    spans = (scene.report.title_span,) if scene.report.title_span else ()
    ids = tuple(actor.id for actor in sides)
    if draft.kind == "joint_statement":
        draft.fill("from", ids, spans, "named as joint")
    else:
        draft.fill("from", ids[:1], spans, "named first in the headline")
        draft.fill("to", ids[1:], spans, "named in the headline")
    return draft


def _draft(name: str, rule: HeadlineRule, scene: Scene) -> Draft:
    draft = Draft(rule.kind, name, list(scene.clauses[:1]), headline=True)
    draft.note("kind", (scene.report.title_span or scene.report.paragraphs[0],), f"headline ({name})")
    return draft
