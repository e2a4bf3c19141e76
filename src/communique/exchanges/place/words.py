"""The words of a place: where its name begins and ends, and what is a state or a gathering and no place."""

import re
from collections.abc import Iterable, Iterator

from communique.exchanges.scene import Scene
from communique.reading.dates import MONTH
from communique.records import Phrase, Span
from communique.records.actor import ALIVE

#: The town at the end of words: "the Climate Conference in Glasgow".
LAST_TOWN = re.compile(
    r"\s(?:in|at)\s+(?:the\s+)?([A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*)(?:\s+\([A-Z][\w’' -]*\))?$"
)
_WORD = re.compile(r"\w+")
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
#: Where the name of a place ends: "the White House with Prime Minister Ardern", "Hanoi, where", "Oslo between A and B".
_END = re.compile(
    r",|\sand\s(?=(?:Mr|Mrs|Ms|Dr|Sir|President|Prime\sMinister|Chancellor|King|Queen)\b)|\s(?:with|between|on|before|after|during|ahead|following|where|who|today|yesterday|to|for)\s|\s(?:an?|the)\s(?=[a-z])"
)
_TOWN = r"[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,2}"
#: Several towns in one phrase: "Oslo, Bergen and Narvik".
_ROW = re.compile(rf"(?:{_TOWN},\s+)+{_TOWN},?\s+and\s+{_TOWN}")
_IN_STATE = re.compile(r"(?<=\w)\s+in\s+(?:the\s+)?([A-Z][\w’' -]*)$")
#: What is told of a seat behind its name: "the White House [of the Strategic Group]".
_OF = re.compile(r"\sof\s")


#: Places that are several, or named by whose they are: "their countries".
_UNNAMED = re.compile(r"(?:their|its|various|different|many|several|other)\s+\w+")
#: A month or day, which is no place: "a visit in September".
_TIME = re.compile(rf"(?:{MONTH}|[A-Z][a-z]+day)(?:\s+\d+)?")
#: A town that is told with whose it is: "his home town of Oslo".
_HOME_TOWN = re.compile(
    r"\b(?:home\s?town|native town|hometown|city|town) of ([A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*)$"
)


def name_of_place(phrase: Phrase, scene: Scene) -> Span | None:
    """Return the name of a place without article and without what follows a comma or "with".

    A venue of the group "venues" needs no name: "his embassy"; a gathering ("at the G7") is an occasion and no place.
    """
    text = scene.text
    article = _ARTICLE.match(phrase.span.quote(text))
    start = phrase.span.start + (len(article.group()) if article else 0)
    end = start + len(_END.split(text[start : phrase.span.end], maxsplit=1)[0].rstrip())
    seat = text[start : start + len(_OF.split(text[start:end], maxsplit=1)[0])]
    entry = scene.words.world.names.get(seat)
    known = entry is None and scene.words.world.place_code(seat) is not None  # "Geneva of Switzerland"
    end = start + len(seat) if known or (entry is not None and "seat" in entry.kinds) else end
    end = max(end, start + len(_row_of_towns(text[start : phrase.span.end], scene)))
    inside = _IN_STATE.search(text[:end], start)
    if inside is not None and is_state(inside[1], scene):
        end = inside.start()  # "Gabu in Kenya"
    name = text[start:end]
    none = _is_vehicle(phrase, scene) or _is_organisation(name, scene) or _UNNAMED.match(name)
    if is_gathering(name, scene) or none:
        return None
    home = _HOME_TOWN.search(name)
    if home is not None:
        return Span(start + home.start(1), start + home.end(1))
    event = name[:1].islower() or scene.words.occasions.events_in(name.partition(" in ")[0])
    town = LAST_TOWN.search(name) if event else None  # "the annual summit in Oslo"
    if town is not None and name.startswith("here in ") and is_state(town[1], scene):
        return None  # "here in Russia, in St Petersburg" tells of the town
    if town is not None:
        return Span(start + town.start(1), start + town.end(1))
    named = any(c.isupper() for c in name) and not any(c.isdigit() for c in name)
    named = named and (phrase.proper or bool(phrase.actors) or name[:1].isupper())
    return Span(start, end) if named or phrase.head in scene.words.group("venues") else None


def _row_of_towns(words: str, scene: Scene) -> str:
    """Return the towns that words begin with, where they are several and no states: "Oslo, Bergen and Narvik"."""
    row = _ROW.match(words)
    towns = re.split(r",\s+(?:and\s+)?|\s+and\s+", row.group()) if row is not None else []
    lands = {scene.words.world.place_code(town) for town in towns} - {None}
    one = len(lands) <= 1 and not any(is_state(town, scene) for town in towns)  # else of several journeys
    return row.group() if row is not None and one else ""


def _is_vehicle(phrase: Phrase, scene: Scene) -> bool:
    """Whether somebody travels in what a phrase names: "in an aircraft of the Air Force"; aboard it one may meet."""
    return phrase.preposition in {"in", "by"} and phrase.head in scene.words.group("vehicles")


def is_gathering(name: str, scene: Scene) -> bool:
    """Whether a name is that of a gathering or of a group of states, or of a month: "the G7", "the Arctic Summit"."""
    if _TIME.fullmatch(name):
        return True
    body = scene.words.world.body(name)
    if body is not None and body.kind == "bloc":
        return True
    events = scene.words.occasions.events_in(name)
    last = max((event for event in events), key=lambda event: event.end, default=None)
    owner = scene.words.occasions.rules[last.event].of if last else None
    return last is not None and owner == "name" and not name[last.end :].strip()


def _is_organisation(name: str, scene: Scene) -> bool:
    """Whether a name is that of an organisation, which is no place: "the mission at the UN"; its seat would be."""
    body = scene.words.world.body(name)
    return body is not None and body.kind in {"igo", "alliance", "ngo", "party"}


def is_state(name: str, scene: Scene) -> bool:
    """Whether a name is that of a state and of no town: a capital, and "Singapore", may be where they met."""
    entry = scene.words.world.names.get(name)
    return entry is not None and not entry.kinds & {"capital", "seat"}


#: Whose visit it is, behind the state that it leads to: "the visit to Kenya [of King Olaf]".
_OWNER = re.compile(r"\s(?:of|by)\s+(?=(?:the\s+)?[A-Z])")


def names_state(phrase: Phrase, scene: Scene) -> bool:
    """Whether a phrase names a state, by its name or as an actor; a capital that stands for one is a town."""
    whole = _ARTICLE.sub("", phrase.span.quote(scene.text))
    name = _OWNER.split(_END.split(whole, maxsplit=1)[0], maxsplit=1)[0]
    entry = scene.words.world.names.get(name)
    if (
        entry is None and name != whole and not _OWNER.search(whole)
    ):  # a town before its state: "Gabu, Guinea"
        return False
    if entry is not None:
        return "name" in entry.kinds or not entry.kinds & {"capital", "seat"}
    return any(scene.actors[a].kind == "state" for a in phrase.actors)


def no_states(phrases: Iterable[Phrase], scene: Scene) -> Iterator[Phrase]:
    """Yield the phrases that name no state, person or office: what may be a town or a hall."""
    for phrase in phrases:
        living = any(scene.actors[a].kind in ALIVE for a in phrase.actors)
        if not living and not names_state(phrase, scene):
            yield phrase


def is_embassy(phrase: Phrase, scene: Scene) -> bool:
    """Whether a phrase names an embassy or mission, which is a side that is visited and no place of it."""
    words = set(_WORD.findall(phrase.span.quote(scene.text).lower()))
    return bool(words & scene.words.group("posts")) and any(
        scene.actors[a].kind == "body" for a in phrase.actors
    )


def place_code(phrase: Phrase, scene: Scene) -> str | None:
    """Return the state that the place which a phrase names lies in, where it is known."""
    place = name_of_place(phrase, scene)
    return scene.words.world.place_code(place.quote(scene.text)) if place is not None else None
