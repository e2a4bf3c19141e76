"""Whom a headline names, and who is the publisher's own side where it names only the other."""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.scene import Scene
from communique.records import Actor, Clause, Phrase
from communique.records.actor import ALIVE

#: Two states or their people with a dash between them before "talks": "Kenya-Norway talks", "Russian–Indian talks".
_YOKED_TALKS = re.compile(r"\b[A-Z]\w+\s?[-‐‑‒–—]\s?[A-Z]\w+(?:\s\w+)?\s[Tt]alks\b")  # noqa: RUF001
_WE = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)
#: Plurals that stand for several who were named before.
_PLURALS = frozenset({"leader", "president", "minister", "they", "side", "both", "party", "two"})
#: What stands behind the name of a speaker in a transcript.
_LABEL_END = re.compile(r":\s+(?=[A-Z“\"])")
#: A label on a line of its own.
_LABEL_LINE = re.compile(r"^[A-Z][A-Z .’'-]+:\s*$", re.MULTILINE)

#: Leaders of whom a headline names only the states.
_LEADERS = re.compile(
    r"\b(?:prime ministers?|presidents?|premiers?|ministers?|leaders|heads of (?:state|government))\b[^,;:]*?\bof\b",
    re.IGNORECASE,
)
#: What stands between a body and who is named by his office in it: no "and" or "with".
_TITLES = re.compile(r"(?:['’]s)?\s(?!and\b|with\b|, )(?:(?!\band\b|\bwith\b|[:;.])[^\d])+")
#: Behind what an office names whom it meets: he is none of its own title.
_MET = re.compile(
    r"\b(?:remarks|meeting|talks|conference|statement|lunch(?:eon)?|dinner|call)\s+with\s", re.IGNORECASE
)
#: What a joint statement is on, or does: "on the Coral Reefs", "Endorsing the Opening of a Port", "to Protect".
_MATTER = re.compile(r"\s(?:on|regarding|about|after|to|[a-z]{3,}ing)\s", re.IGNORECASE)


def named_in(headline: str, scene: Scene) -> list[tuple[int, Actor]]:
    """Return the actors whom the headline names, with their places in it, in its order."""
    words = headline.lower()
    found = []
    for actor in scene.actors.values():
        spelt = (actor.name, *actor.aliases, *_in_title(actor, scene), *_offices_of(actor, scene))
        names = (name for name in spelt if name.lower() in words)
        places = [m.start() for name in names if (m := as_word(name).search(words))]
        organised = actor.kind == "body" and any(
            map(scene.words.organisation_in, (actor.name, *actor.aliases))
        )
        if places and (organised or actor.kind in {"person", "office", "state"}):
            found.append((min(places), actor))
    return sorted(found, key=lambda pair: (pair[0], pair[1].id))


def _in_title(actor: Actor, scene: Scene) -> list[str]:
    """Return how a headline that stands in the text names an actor: by his office alone."""
    title = scene.report.title_span
    places = (place for place in actor.mentions if title is not None and title.holds(place))
    return [" ".join(place.quote(scene.text).split()) for place in places]


def _offices_of(actor: Actor, scene: Scene) -> Iterator[str]:
    """Yield the offices that the text gives to a person with whose they are: "President of Malta"."""
    for role in actor.roles if actor.kind == "person" else ():
        office = " ".join(role.span.quote(scene.text).split())
        if role.of is not None and office.lower() != role.title.lower():
            yield office


def matter_of(headline: str, named: Sequence[tuple[int, Actor]]) -> int:
    """Return where a headline comes to the matter, behind one whom it names: "by Kenya and Norway [on the Reefs]"."""
    first = headline.lower().find(" on ")
    for found in _MATTER.finditer(headline):
        within = any(at <= found.start() < at + len(actor.name) for at, actor in named)
        if not within and any(at < found.start() for at, _ in named):
            return found.start() if first < 0 else min(first, found.start())
    return first if first >= 0 else len(headline)


def with_home(headline: str, scene: Scene) -> list[Actor]:
    """Return the only state abroad that a headline yokes to the publisher's own: "U.S.-Kenya Joint Statement"."""
    codes = scene.words.states_in(re.sub(r"[-‐‑‒–—]", " ", headline))  # noqa: RUF001
    abroad = [a for code in codes - {scene.home} if (a := scene.state_in(code)) is not None]
    both = scene.home in codes and len(abroad) == len(codes) - 1 == 1
    return [*home_state(scene), *abroad] if both else []


def as_word(name: str) -> re.Pattern[str]:
    """Return what finds a name that stands by itself: "UN" is not in "United"."""
    apart = r"(?<!\w)" if name[:1].isalnum() else ""  # "'s dinner" stands behind a name
    return re.compile(rf"{apart}{re.escape(name.lower())}(?!\w)")


def is_abroad(actor: Actor, scene: Scene, headline_told: str | None = None) -> bool:
    """Whether an actor is known to be of another state than the publisher's, or of an organisation of states.

    Args:
        actor: The actor.
        scene: The report.
        headline_told: The part of the headline by whose states one of no known state is abroad; all of it if not given.
    """
    own = scene.own_states
    headline = scene.words.states_in(scene.headline if headline_told is None else headline_told) - own
    stateless = actor.country is None and actor.kind != "office"  # an office without a state is one at home
    known = actor.country not in {None, *own} or scene.serves_organisation(actor)
    return known or (stateless and bool(headline)) or _is_leader_abroad(actor, scene)


def _is_leader_abroad(actor: Actor, scene: Scene) -> bool:
    """Whether somebody leads a state that is not told: "President Berg" in a kingdom, another Prime Minister."""
    if actor.kind != "person" or actor.country is not None or says_i(actor, scene):
        return False
    titles = [role.title.lower() for role in actor.roles if role.of is None]
    before = _before(actor, (scene.report.title or "").lower())
    if any(scene.words.holds_title_abroad(title, scene.home) for title in (*titles, before)):
        return True
    own = scene.publisher.lower().partition(" of ")[0]
    same = bool(own) and (own in titles or before.endswith(own))
    if same and _is_met(actor, scene):
        return True
    others = [other for other in scene.actors.values() if other.id != actor.id]
    return same and any(says_i(other, scene) or _holds_too(other, own) for other in others)


def _is_met(actor: Actor, scene: Scene) -> bool:
    """Whether the headline names somebody with an office behind whom it is met: "Meeting with Prime Minister Lund"."""
    met = _MET.search(scene.report.title or "")
    return (
        met is not None
        and as_word(actor.name).search((scene.report.title or "").lower(), met.end()) is not None
    )


def _holds_too(actor: Actor, office: str) -> bool:
    """Whether another person has an office in the text, too: "Prime Ministers Lund and Berg"."""
    titles = {role.title.lower().removesuffix("s") for role in actor.roles}
    return actor.kind == "person" and office in titles


def _before(actor: Actor, headline: str) -> str:
    """Return the words that stand before a name in a headline, from the last mark or small word on."""
    found = as_word(actor.name).search(headline)
    words = headline[: found.start()].rstrip() if found is not None else ""
    return re.split(r"[,;:]|\b(?:(?<!crown prince )of|with|by|and|for|to|the)\b", words)[-1].strip()


def says_i(actor: Actor, scene: Scene) -> bool:
    """Whether somebody speaks of himself in the report."""
    return any(place.quote(scene.text) in {"I", "me", "my"} for place in actor.mentions)


def states_visited(words: str, scene: Scene) -> list[Actor]:
    """Return the states of the report whose towns a headline names: "arrived in New Delhi"."""
    codes = scene.words.states_in(words) - {scene.home}
    return [actor for actor in scene.actors.values() if actor.kind == "state" and actor.country in codes]


def is_of_a_title(body: Actor, headline: str, others: Sequence[Actor]) -> bool:
    """Whether a body is only what one of the others has a title of: "President of the World Bank Anna Berg"."""
    words = headline.lower()
    behind = tuple(
        name.lower() for other in others if other.kind == "person" for name in (other.name, *other.aliases)
    )
    ends = [match.end() for match in as_word(body.name).finditer(words)]
    return body.kind in {"body", "office"} and any(
        words[end:].lstrip(" ,").startswith(behind) or _serves(words[end:], behind) for end in ends
    )


def _serves(words: str, names: Sequence[str]) -> bool:
    """Whether words go on to the titles of somebody: "[African Union] Chairperson, President of Kenya Anna Berg"."""
    ends = [at for name in names if (at := words.find(name)) > 0]
    titles = words[: min(ends)] if ends else ""
    return _TITLES.fullmatch(titles) is not None


def speaks_for_others(actor: Actor, scene: Scene) -> bool:
    """Whether somebody only announces: "Statement by Spokesperson Lee on President Berg's Meeting with …"."""
    announcers = scene.words.group("announcers")
    titles = {role.title.lower() for role in actor.roles}
    headline = (scene.report.title or "").lower()
    named = {title for title in announcers if f"{title} {actor.name.lower()}" in headline}
    return bool(named) or any(title in announcers for title in titles)


def home_state(scene: Scene) -> list[Actor]:
    """Return the state of the office that publishes."""
    home = scene.home
    state = scene.state_in(home)
    publisher = (
        a
        for a in scene.actors.values()
        if a.country == home and (not a.mentions or a.name == scene.publisher)
    )
    return [state] if state is not None else list(publisher)[:1] if home is not None else []


def first_to_speak(others: list[Actor], scene: Scene) -> list[Actor]:
    """Return the publisher's own leader: the first to act in the body who is not one of the others."""
    home = scene.home
    acting = [
        scene.actors[a]
        for clause in scene.clauses
        if clause.form == "finite"  # "a delegation headed by Lund" is led, not received
        for phrase in clause.agent
        for a in _speakers(phrase, scene)
    ]
    people = (actor for actor in acting if actor.kind == "person")
    for actor in (*_first_label(scene), *people):
        if actor not in others and scene.is_own(actor):
            return [actor]
    own = [a for a in scene.actors.values() if a.country == home and a not in others and home is not None]
    if _speaks_as_publisher(scene) and (office := _publisher(own, scene)):
        return office
    named = [a for a in own if a.kind in ALIVE and a.mentions]
    return named[:1] or _publisher(own, scene)


def _speaks_as_publisher(scene: Scene) -> bool:
    """Whether words of a transcript stand under the title of the office that publishes it, without a name."""
    title = scene.publisher.lower().partition(" of ")[0]
    labels = (label.group().strip(" :\n").lower() for label in _LABEL_LINE.finditer(scene.text))
    return bool(title) and title in labels


def _speakers(phrase: Phrase, scene: Scene) -> tuple[str, ...]:
    """Return whom a phrase names, but for "the leaders", and for the spouse beside an office: "Anna and I"."""
    if len(phrase.actors) > 1 and phrase.head in _PLURALS:
        return ()
    offices = any(scene.actors[a].kind == "office" for a in phrase.actors)
    return tuple(a for a in phrase.actors if not offices or scene.actors[a].roles)


def _first_label(scene: Scene) -> list[Actor]:
    """Return under whose name the first words of a transcript stand: "President of Kenya Anna Berg: Good morning"."""
    labels = (
        (place.start, actor)
        for actor in scene.actors.values()
        for place in actor.mentions
        if actor.kind in ALIVE and _LABEL_END.match(scene.text, place.end)
    )
    first = min(labels, key=lambda label: label[0], default=None)
    # "PRIME MINISTER:" alone is the publisher's own
    spoken = first is None or _LABEL_LINE.search(scene.text, scene.start, first[0])
    return [] if first is None or spoken else [first[1]]


def _publisher(own: list[Actor], scene: Scene) -> list[Actor]:
    """Return the office that publishes the report."""
    return [actor for actor in own if actor.name == scene.publisher][:1]


def sides_among(named: list[Actor]) -> list[Actor]:
    """Return the persons among those named, or the states where there are not two of them."""
    people = _without_offices_held([actor for actor in named if actor.kind in ALIVE])
    states = [actor for actor in named if actor.kind in {"state", "body"}]
    return people if len(people) > 1 else states if len(states) > 1 else []


def _without_offices_held(people: list[Actor]) -> list[Actor]:
    """Return those named without the offices that one of them holds: "by the Prime Minister of Kenya, Mr. Berg"."""
    held = {
        actor.id
        for actor in people
        if actor.kind == "office" and any(_holds(other, actor) for other in people if other is not actor)
    }
    return [actor for actor in people if actor.id not in held]


def _holds(actor: Actor, office: Actor) -> bool:
    """Whether a person has an office's title in its state, or another office is the same with its state."""
    if actor.kind == "office":
        return actor.name.lower().startswith(f"{office.name.lower()} of ")
    titles = tuple(role.title.lower() for role in actor.roles)
    return bool(titles) and office.name.lower().startswith(titles) and actor.country in {None, office.country}


def leaders_of(states: list[Actor], headline: str, scene: Scene) -> list[Actor]:
    """Return those who act for the states whose leaders a headline has: "by the Prime Ministers of Fiji and Kenya"."""
    if not _LEADERS.search(headline):
        return []
    people = _without_offices_held(first_to_act(scene))
    if {actor.country for actor in people} == {actor.country for actor in states}:
        return people
    # who signs: "President of Kenya John Odhiambo President of Norway Anna Berg"
    signed = [[a for a in scene.actors.values() if _signs_for(a, state)] for state in states]
    return [one for (one,) in signed] if all(len(found) == 1 for found in signed) else []


def _signs_for(actor: Actor, state: Actor) -> bool:
    return actor.kind == "person" and actor.country == state.country and bool(actor.roles)


def of_states(headline: str, scene: Scene) -> list[Actor]:
    """Return for each of the states that a headline yokes together its first person: "Kenya-Norway talks"."""
    if not _YOKED_TALKS.search(headline):
        return []
    codes = scene.words.states_in(re.sub(r"[-‐‑‒–—]", " ", headline))  # noqa: RUF001
    home = scene.home
    people = [a for a in scene.actors.values() if a.kind in ALIVE and a.mentions]
    found = [
        next((a for a in people if a.country == code), None)
        for code in sorted(codes, key=lambda c: c != home)
    ]
    sides = [actor for actor in found if actor is not None]
    if len(sides) == 1 and home in codes and sides[0].country != home:
        sides = [*first_to_speak(sides, scene), *sides]
    return sides if len(sides) > 1 else []


def first_to_act(scene: Scene) -> list[Actor]:
    """Return the two sides of the first clause in which persons of two states act or meet."""
    for clause in scene.clauses:
        people = [actor for actor in _taking_part(clause, scene) if actor.kind in ALIVE]
        if len({actor.country for actor in people} - {None}) > 1:
            return people
    return []


def _taking_part(clause: Clause, scene: Scene) -> list[Actor]:
    phrases = (*clause.agent, *clause.companion, *clause.patient, *clause.recipient)
    return list(dict.fromkeys(scene.actors[a] for phrase in phrases for a in phrase.actors))


def first_states(scene: Scene) -> list[Actor]:
    """Return the states that the first sentence names where they speak: "As leaders of Canada, Finland and …, we"."""
    opening = scene.report.paragraphs[0]
    end = scene.text.find(". ", opening.start, opening.end)
    sentence = (opening.start, end if end > 0 else opening.end)
    if not _WE.search(scene.text, *sentence):
        return []
    states = (a for a in scene.actors.values() if a.kind == "state")
    return [a for a in states if any(sentence[0] <= m.start < sentence[1] for m in a.mentions)]
