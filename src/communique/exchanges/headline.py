"""Exchanges that only the headline names: "Telephone conversation with …", "Joint Statement by A and B".

The body of such a report begins in the middle of the exchange, or is its text. Where the body names an exchange of
the kind itself, the headline adds none.
"""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.assemble import says_no_channel
from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.exchanges.status import announces
from communique.exchanges.words import HeadlineRule
from communique.records import Actor, Clause, Phrase

#: Two states or their people with a dash between them before "talks": "Kenya-Norway talks", "Russian–Indian talks".
_YOKED_TALKS = re.compile(r"\b[A-Z]\w+\s?[-‐‑‒–—]\s?[A-Z]\w+(?:\s\w+)?\s[Tt]alks\b")  # noqa: RUF001
_WE = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)
_ALIVE = frozenset({"person", "office"})
#: Plurals that stand for several who were named before.
PLURALS = frozenset({"leader", "president", "minister", "they", "side", "both", "party", "two"})
#: What stands behind the name of a speaker in a transcript.
_LABEL_END = re.compile(r": (?=[A-Z“\"])")


def headline_draft(scene: Scene, drafts: Sequence[Draft]) -> Draft | None:
    """Return the exchange that the headline alone names, if it is of a kind that the body does not tell of."""
    headline = scene.report.title or ""
    for name, rule, place in _entries(headline, scene):
        told = [draft for draft in drafts if draft.kind in _told_as(name, rule, headline)]
        if not scene.report.paragraphs or (told and rule.all):
            continue
        draft = _joint(name, headline, scene) if rule.all else _between(name, rule, headline, place, scene)
        if draft is not None and not any(_has_a_side_of(draft, other, scene) for other in told):
            return draft
    return None


def _has_a_side_of(announced: Draft, told: Draft, scene: Scene) -> bool:
    """Whether one of those whom the headline names beside the publisher's own, or his state, deals in the body too.

    A visit or a message of the body is always that of the headline.
    """
    home = scene.words.home_of(scene.report)
    named = {actor for actor in announced.taken() if _is_abroad(scene.actors[actor], scene)}
    states = scene.states_of(named) - {home}
    if not named or announced.kind not in {"call", "meeting"}:
        return True
    return bool(named & told.taken() or states & scene.states_of(told.taken()))


def _told_as(name: str, rule: HeadlineRule, headline: str) -> set[str]:
    """Return as what kinds the body may tell what the headline names: an announced meeting may be a visit."""
    if name == "visit-of":
        return {"visit", "meeting"}
    if rule.kind == "meeting" and announces(headline):
        return {"meeting", "visit"}
    return {rule.kind}


def settle_channel(drafts: Sequence[Draft], scene: Scene) -> None:
    """Take for a meeting the talk whose words do not say how it was held, where the headline says so."""
    kinds = {rule.kind for _, rule, _ in _entries(scene.report.title or "", scene)} & {"call", "meeting"}
    for draft in drafts:
        if kinds == {"meeting"} and draft.kind == "call" and says_no_channel(draft, scene):
            draft.kind = "meeting"
            draft.note("kind", (), "a meeting by the headline")


def add_purposes(drafts: Sequence[Draft], scene: Scene) -> None:
    """Give to the messages of the body the purposes that the headline says: "Congratulations to …"."""
    headline = scene.report.title or ""
    for name, rule, place in _entries(headline, scene):
        named = {actor.id for at, actor in _named(headline, scene) if at >= place}
        for draft in (d for d in drafts if d.kind == rule.kind == "message"):
            if named & set(draft.actors.get("from" if rule.sender else "to", ())):
                for purpose in rule.purpose:
                    draft.purposes.add(purpose)
                    spans = (scene.report.title_span,) if scene.report.title_span else ()
                    draft.note("purpose", spans, f"{purpose} by the headline ({name})")


def _entries(headline: str, scene: Scene) -> Iterator[tuple[str, HeadlineRule, int]]:
    """Yield the entries whose words the headline holds, with the place behind the words."""
    words, taken = headline.lower(), set[int]()
    for name, rule in scene.words.headlines.items():
        found = next(
            (place for word in rule.words if word in words and (place := _place_of(word, words))), None
        )
        if found is not None and found.end() not in taken:  # a "telephone conversation with" is no meeting
            taken.add(found.end())
            yield name, rule, found.end()


def _place_of(word: str, words: str) -> re.Match[str] | None:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", words)


def _between(name: str, rule: HeadlineRule, headline: str, place: int, scene: Scene) -> Draft | None:
    """Return an exchange of the one named behind the words with the publisher's side."""
    visit = rule.kind == "visit"
    named = [(at, actor) for at, actor in _named(headline, scene) if visit or actor.kind != "state"]
    others = [
        actor
        for at, actor in named
        if at >= place and (_is_abroad(actor, scene) or scene.words.organisation_in(headline[place:at]))
    ]
    others = [actor for actor in others if not _is_of_a_title(actor, headline, others)]
    others = others or (_states_visited(headline[place:], scene) if visit and not rule.sender else [])
    if rule.sender and visit:
        others = [actor for actor in others if actor.kind in _ALIVE]
    own = [
        actor
        for at, actor in named
        if at < place and (not visit or actor.kind in _ALIVE) and not _speaks_for_others(actor, scene)
    ]
    own = own[-1:] or _first_to_speak(others, scene) or _home_state(scene)
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


def _is_of_a_title(body: Actor, headline: str, others: Sequence[Actor]) -> bool:
    """Whether a body is only what one of the others has a title of: "President of the World Bank Anna Berg"."""
    words = headline.lower()
    behind = tuple(
        name.lower() for other in others if other.kind == "person" for name in (other.name, *other.aliases)
    )
    return body.kind == "body" and any(
        words[match.end() :].lstrip(" ,").startswith(behind) for match in _as_word(body.name).finditer(words)
    )


def _states_visited(words: str, scene: Scene) -> list[Actor]:
    """Return the states of the report whose towns a headline names: "arrived in New Delhi"."""
    codes = scene.words.states_in(words) - {scene.words.home_of(scene.report)}
    return [actor for actor in scene.actors.values() if actor.kind == "state" and actor.country in codes]


def _speaks_for_others(actor: Actor, scene: Scene) -> bool:
    """Whether somebody only announces: "Statement by Spokesperson Lee on President Berg's Meeting with …"."""
    announcers = scene.words.group("announcers")
    titles = {role.title.lower() for role in actor.roles}
    headline = (scene.report.title or "").lower()
    named = {title for title in announcers if f"{title} {actor.name.lower()}" in headline}
    return bool(named) or any(title in announcers for title in titles)


def _home_state(scene: Scene) -> list[Actor]:
    """Return the state of the office that publishes."""
    home = scene.words.home_of(scene.report)
    states = (a for a in scene.actors.values() if a.kind == "state" and a.country == home)
    publisher = (a for a in scene.actors.values() if not a.mentions and a.country == home)
    return [*states, *publisher][:1] if home is not None else []


def _joint(name: str, headline: str, scene: Scene) -> Draft | None:
    """Return the joint statement of those whom the headline names, else of the first to act."""
    named = _named(headline, scene)
    before, _, _ = headline.lower().partition(" on ")  # "Joint Statement by A and B on the Coral Reefs"
    if name == "states-talk":
        return _of_two(name, _of_states(headline, scene), scene)
    sides = (
        _sides([actor for at, actor in named if at < len(before)])
        or _sides([actor for _, actor in named])
        or _first_to_act(scene)
        or _first_states(scene)
    )
    return _of_two(name, sides, scene)


def _of_two(name: str, sides: list[Actor], scene: Scene) -> Draft | None:
    """Return the exchange of some sides, if there are two: nobody makes a joint statement alone."""
    if len(sides) < 2:  # noqa: PLR2004
        return None
    draft = _draft(name, scene.words.headlines[name], scene)
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


def _named(headline: str, scene: Scene) -> list[tuple[int, Actor]]:
    """Return the actors whom the headline names, with their places in it, in its order."""
    words = headline.lower()
    found = []
    for actor in scene.actors.values():
        places = [m.start() for name in (actor.name, *actor.aliases) if (m := _as_word(name).search(words))]
        organised = actor.kind == "body" and any(
            map(scene.words.organisation_in, (actor.name, *actor.aliases))
        )
        if places and (organised or actor.kind in {"person", "office", "state"}):
            found.append((min(places), actor))
    return sorted(found, key=lambda pair: (pair[0], pair[1].id))


def _as_word(name: str) -> re.Pattern[str]:
    """Return what finds a name that stands by itself: "UN" is not in "United"."""
    return re.compile(rf"(?<!\w){re.escape(name.lower())}(?!\w)")


def _is_abroad(actor: Actor, scene: Scene) -> bool:
    """Whether an actor is known to be of another state than the publisher's, or of an organisation of states."""
    home = scene.words.home_of(scene.report)
    headline = scene.words.states_in(scene.headline) - {home}
    stateless = actor.country is None and actor.kind != "office"  # an office without a state is one at home
    known = actor.country not in {None, home} or scene.serves_organisation(actor)
    return known or (stateless and bool(headline))


def _speakers(phrase: Phrase, scene: Scene) -> tuple[str, ...]:
    """Return whom a phrase names, but for "the leaders", and for the spouse beside an office: "Anna and I"."""
    if len(phrase.actors) > 1 and phrase.head in PLURALS:
        return ()
    offices = any(scene.actors[a].kind == "office" for a in phrase.actors)
    return tuple(a for a in phrase.actors if not offices or scene.actors[a].roles)


def _first_to_speak(others: list[Actor], scene: Scene) -> list[Actor]:
    """Return the publisher's own leader: the first to act in the body who is not one of the others."""
    home = scene.words.home_of(scene.report)
    acting = [
        scene.actors[a]
        for clause in scene.clauses
        if clause.form == "finite"  # "a delegation headed by Lund" is led, not received
        for phrase in clause.agent
        for a in _speakers(phrase, scene)
    ]
    for actor in (*_first_label(scene), *acting):
        if actor.kind == "person" and actor not in others and actor.country in {None, home}:
            return [actor]
    own = [a for a in scene.actors.values() if a.country == home and a not in others and home is not None]
    people = [a for a in own if a.kind in _ALIVE and a.mentions]
    return people[:1] or _publisher(own, scene)


def _first_label(scene: Scene) -> list[Actor]:
    """Return under whose name the first words of a transcript stand: "President of Kenya Anna Berg: Good morning"."""
    labels = (
        (place.start, actor)
        for actor in scene.actors.values()
        for place in actor.mentions
        if actor.kind == "person" and _LABEL_END.match(scene.text, place.end)
    )
    return [actor for _, actor in sorted(labels, key=lambda label: label[0])][:1]


def _publisher(own: list[Actor], scene: Scene) -> list[Actor]:
    """Return the office that publishes the report."""
    return [actor for actor in own if actor.name == scene.publisher][:1]


def _sides(named: list[Actor]) -> list[Actor]:
    """Return the persons among those named, or the states where there are not two of them."""
    people = [actor for actor in named if actor.kind in _ALIVE]
    states = [actor for actor in named if actor.kind in {"state", "body"}]
    return people if len(people) > 1 else states if len(states) > 1 else []


def _of_states(headline: str, scene: Scene) -> list[Actor]:
    """Return for each of the states that a headline yokes together its first person: "Kenya-Norway talks"."""
    if not _YOKED_TALKS.search(headline):
        return []
    codes = scene.words.states_in(re.sub(r"[-‐‑‒–—]", " ", headline))  # noqa: RUF001
    home = scene.words.home_of(scene.report)
    people = [a for a in scene.actors.values() if a.kind in _ALIVE and a.mentions]
    found = [
        next((a for a in people if a.country == code), None)
        for code in sorted(codes, key=lambda c: c != home)
    ]
    sides = [actor for actor in found if actor is not None]
    if len(sides) == 1 and home in codes and sides[0].country != home:
        sides = [*_first_to_speak(sides, scene), *sides]
    return sides if len(sides) > 1 else []


def _first_to_act(scene: Scene) -> list[Actor]:
    """Return the two sides of the first clause in which persons of two states act or meet."""
    for clause in scene.clauses:
        people = [actor for actor in _taking_part(clause, scene) if actor.kind in _ALIVE]
        if len({actor.country for actor in people} - {None}) > 1:
            return people
    return []


def _taking_part(clause: Clause, scene: Scene) -> list[Actor]:
    phrases = (*clause.agent, *clause.companion, *clause.patient, *clause.recipient)
    return list(dict.fromkeys(scene.actors[a] for phrase in phrases for a in phrase.actors))


def _first_states(scene: Scene) -> list[Actor]:
    """Return the states that the first sentence names where they speak: "As leaders of Canada, Finland and …, we"."""
    opening = scene.report.paragraphs[0]
    end = scene.text.find(". ", opening.start, opening.end)
    sentence = (opening.start, end if end > 0 else opening.end)
    if not _WE.search(scene.text, *sentence):
        return []
    states = (a for a in scene.actors.values() if a.kind == "state")
    return [a for a in states if any(sentence[0] <= m.start < sentence[1] for m in a.mentions)]
