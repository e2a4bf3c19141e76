"""States, and the sides and peoples that are named after them."""

from communique.actors.found import Found, Scene, bracket
from communique.actors.phrases import Hit
from communique.actors.word_kinds import StateName
from communique.actors.words import DIRECTIONS

#: Kinds of names that stand for the state itself.
NAMES = frozenset({"name", "full_name", "short", "abbreviation", "former"})
#: Kinds of names that stand for a state only as somebody who acts.
PLACES = frozenset({"capital", "seat"})
#: With a capital before it, the name of a state is a part of the world.
CONTINENTAL = frozenset({"latin", "north", "south", "central"})


def state_name_at(scene: Scene, at: int) -> Hit[StateName] | None:
    """Return the name, demonym or capital that begins here."""
    if not scene.capital(at) and scene.low(at) not in DIRECTIONS:
        return None
    if at not in scene.states:
        scene.states[at] = _find_state_name(scene, at)
    return scene.states[at]


def _is_another_land(scene: Scene, at: int) -> bool:
    """Whether "New" stands before a name in running text, where a capital says that it is part of the name."""
    return (
        scene.low(at - 1) == "new"
        and scene.capital(at - 1)
        and not scene.tokens.opens(at - 1)
        and not scene.headline
    )


def _find_state_name(scene: Scene, at: int) -> Hit[StateName] | None:
    if at and scene.low(at - 1) in CONTINENTAL and scene.capital(at - 1):
        return None  # "Latin America"
    of = scene.low(at - 1) == "of"  # "Prime Minister of [Israel] Berg"
    if scene.low(at) in scene.words.given and not of and _family_name_follows(scene, at + 1):
        return None  # "Jordan Smith"
    hit = scene.words.states.match(scene.tokens, at)
    if hit is not None and scene.homonyms and scene.tokens.words[at].title() in scene.homonyms:
        return None  # Georgia, the American state
    if hit is not None and hit.worth.kind == "name" and _is_another_land(scene, at):
        return None  # "New Mexico", "New Guinea"
    if hit is None or not scene.tokens.shout(at) or scene.headline:
        return hit
    body = scene.words.bodies.match(scene.tokens, at)
    return None if body is not None and body.end >= hit.end else hit  # "GUAM" is not Guam


def _family_name_follows(scene: Scene, at: int) -> bool:
    """Whether one capital stands here that is no title, body, state or thing."""
    words, tokens, low = scene.words, scene.tokens, scene.low(at)
    if not scene.capital(at) or scene.capital(at + 1) or scene.headline or tokens.shout(at) or "-" in low:
        return False
    known = (
        words.portfolio,
        words.thing_heads,
        words.thing_fronts,
        words.never,
        words.months,
        words.state_words,
    )
    listed = (
        words.titles,
        words.plural_titles,
        words.before_title,
        words.body_nouns,
        words.bodies,
        words.places,
    )
    return not (any(low in group for group in known) or any(group.match(tokens, at) for group in listed))


def modifier_at(scene: Scene, at: int) -> Hit[StateName] | None:
    """Return a state's name or demonym that may stand before a noun, with its "'s"."""
    hit = state_name_at(scene, at)
    if hit is None or hit.worth.kind in PLACES:
        return None
    return Hit(hit.end + 1, hit.worth) if scene.low(hit.end) in {"'s", "'"} else hit


def state_at(scene: Scene, at: int) -> Found | None:
    """Return the state named here, its short name in brackets included."""
    hit = state_name_at(scene, at)
    if hit is None or hit.worth.kind not in NAMES:
        return None
    found = Found("state", at, hit.end, (at, hit.end), codes=hit.worth.codes, codes_at=(at, hit.end))
    short = bracket(scene, hit.end)
    if short and scene.words.states.match(scene.tokens, short[0]):
        found.aliases.append(short)
        found.end = short[1] + 1
    return found


def free_state_at(scene: Scene, at: int) -> Found | None:
    """Return the state named here, unless it only begins a title: "[US] President Berg"."""
    state = state_at(scene, at)
    return None if state is None or scene.words.titles.match(scene.tokens, state.end) else state


def side_at(scene: Scene, at: int) -> Found | None:
    """Return the state whose side is named here: "Russian side"."""
    hit = modifier_at(scene, at)
    if hit is None or scene.low(hit.end) not in scene.words.sides:
        return None
    end = hit.end + 1
    return Found("state", at, end, (at, end), codes=hit.worth.codes, codes_at=(at, hit.end))


def people_at(scene: Scene, at: int) -> Found | None:
    """Return the people named here: "Korean people", "people of Ukraine", "Emiratis"."""
    hit = modifier_at(scene, at)
    if hit is not None and scene.low(hit.end + 1) == "'s" and scene.capital(hit.end + 2):
        return None  # "Kenya People's Defence Forces"
    if hit is not None:
        arab = scene.low(hit.end) == "arab"  # "the Syrian Arab people"
        people = scene.low(hit.end + arab) in scene.words.people
        end = hit.end + arab + 1 if people else hit.end
        if end == hit.end and hit.worth.kind != "people":
            return None
        return Found("people", at, end, (at, end), codes=hit.worth.codes, codes_at=(at, hit.end))
    return _people_of(scene, at)


def _people_of(scene: Scene, at: int) -> Found | None:
    if scene.low(at) not in scene.words.people or scene.low(at + 1) != "of":
        return None
    state = state_at(scene, at + 3 if scene.low(at + 2) == "the" else at + 2)
    if state is None:
        return None
    return Found(
        "people", at, state.end, (at, state.end), codes=state.codes, codes_at=state.codes_at, inner=[state]
    )


def yoked_end(scene: Scene, end: int) -> int:
    """Return the end of the states that a dash ties to the one that ends here: "U.S.-Kenya"."""
    tokens = scene.tokens
    while scene.low(end) in {"-", "–", "/"} and tokens.ends[end - 1] == tokens.starts[end]:
        other = state_name_at(scene, end + 1) if end + 1 < len(tokens) else None
        if other is None or tokens.starts[end + 1] != tokens.ends[end]:
            return end
        end = other.end
    return end
