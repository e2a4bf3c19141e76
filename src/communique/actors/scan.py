"""One pass over a stretch of text: every outermost phrase that names an actor.

At each word the readings are tried in this order, and the first that holds is taken:

1. shared.py     several who share a noun ("Presidents Berg and Odhiambo");
2. people.py     a person or an office with a title ("President of Kenya Anna Berg");
3. gatherings.py  "Kenyan party leaders"; groups.py "the government and people of Kenya";
4. bodies.py     ministries, parties, organisations;
5. countries.py  sides, peoples, states;
6. people.py     a bare run of capitals, which may be a name.
"""

from communique.actors.bodies import body_at
from communique.actors.capitals import seat_at
from communique.actors.chambers import chamber_at
from communique.actors.countries import people_at, side_at, state_at, yoked_end
from communique.actors.firm import opens_only
from communique.actors.found import DETERMINERS, Found, FoundTitle, Scene, past_determiner
from communique.actors.gatherings import gathering_at
from communique.actors.groups import group_at
from communique.actors.people import bare_at, handle_at, person_at
from communique.actors.shared import shared_at
from communique.actors.titles import title_at
from communique.actors.works import OPENING, past_work
from communique.records.actor import ALIVE

#: How far from the first of several the noun that they share may stand, in tokens.
NEAR = 12


def scan(scene: Scene) -> list[Found]:
    """Return the outermost phrases that name actors, in order."""
    found: list[Found] = []
    at = 0
    while at < len(scene.tokens):
        if not _may_begin(scene, at):
            at = (past_work(scene, at) if scene.low(at) in OPENING else None) or at + 1
            continue
        several = shared_at(scene, at) if _many_near(scene, at) else []
        if several:
            found += several
            at = several[-1].end
            continue
        phrase = mention_at(scene, at)
        at = _take(scene, found, phrase) if phrase else _past_idle(scene, found, at)
    return [] if _is_address(scene, found) else found


def _is_address(scene: Scene, found: list[Found]) -> bool:
    """Whether a paragraph only addresses somebody by title: "The respected Comrade General Secretary,"."""
    if len(found) != 1 or found[0].kind != "office":
        return False
    return found[0].start == 0 and len(scene.tokens) - found[0].end <= 1 and not scene.headline


def _past_idle(scene: Scene, found: list[Found], at: int) -> int:
    """Return where to read on behind a word that begins no mention.

    A title that names nobody is passed over whole, and so are states that are yoked together before a noun
    ("Kenya-Norway relations").
    """
    start = past_determiner(scene, at)
    title = title_at(scene, start)
    if title is not None:
        if _is_predicate(scene, at):
            found.append(_predicate(scene, start, title))
        return title.words[1]
    state = state_at(scene, at)
    return yoked_end(scene, state.end) if state else at + 1


def _predicate(scene: Scene, start: int, title: FoundTitle) -> Found:
    """Return a title that somebody is said to have, and mark the one that is joined to it."""
    if scene.low(title.end) in {"and", "&"}:
        scene.predicates.add(title.end + 1)
    return Found("predicate", start, title.words[1], title.words, titles=[title], inner=title.inner)


def _take(scene: Scene, found: list[Found], phrase: Found) -> int:
    """Keep a phrase and what its possessive leads to; return where to read on."""
    joined = _owned(scene, phrase)
    if found:
        _share_state(scene, found[-1], joined)
    _introduce(scene, joined)
    found.append(joined)
    return max(joined.end, joined.start + 1)


def _share_state(scene: Scene, before: Found, phrase: Found) -> None:
    """Give the state behind a spouse to both: "President Berg and Mrs Berg of Norway"."""
    joined = before.end + 1 == phrase.start and scene.low(before.end) in {"and", "&"}
    behind = phrase.codes_at is not None and phrase.codes_at[0] >= phrase.name[1]
    couple = {before.kind, phrase.kind} == {"person"} and not phrase.titles
    if joined and behind and couple and not before.codes:
        before.codes, before.codes_at = phrase.codes, phrase.codes_at


#: Verbs by which an envoy hands over what was sent, in the past.
_HANDED = frozenset({"handed", "conveyed", "delivered", "passed", "forwarded"})
#: How many words before or behind who does it such a verb may stand.
_FAR, _BESIDE = 24, 4


def _may_begin(scene: Scene, at: int) -> bool:
    if scene.capital(at):
        return True
    low = scene.low(at)
    if low == "@":
        return True
    if low in DETERMINERS:
        return scene.capital(at + 1) or scene.low(at + 1) in scene.words.starters
    if low in scene.words.leaning:
        return scene.capital(at + 1) or scene.low(at + 1) in scene.words.starters
    return low in scene.words.starters


def mention_at(scene: Scene, at: int) -> Found | None:
    """Return the phrase that names an actor and begins here, or ``None``."""
    person = person_at(scene, at)
    if person is not None and person.kind == "person":
        return person
    if handle := handle_at(scene, at):
        return handle
    start = past_determiner(scene, at)
    other = _longest(
        gathering_at(scene, start) if _many_near(scene, at) else None,
        _joint_at(scene, at, start) or _body(scene, at, start) or chamber_at(scene, start),
    )
    if person is not None and _stands_alone(scene, at, person) and (other is None or other.end <= person.end):
        return person
    if other is None:
        other = side_at(scene, start) or people_at(scene, start) or _state(scene, start)
    if other is not None:
        other.start = at if _takes_determiner(scene, at) else other.start
        return other
    return _bare(scene, at) if start == at else None


def _many_near(scene: Scene, at: int) -> bool:
    """Whether a noun in the plural comes soon, which those who are named together have."""
    return not scene.words.plurals.isdisjoint(scene.tokens.lows[at : at + NEAR])


def _longest(one: Found | None, other: Found | None) -> Found | None:
    """Return the longer of two readings, the second where both are of one length."""
    if one is None or other is None:
        return one or other
    firm = one.kind == "group" and one.known is not None  # "the Military Attaches Corps" is no body
    return one if one.end > other.end or (firm and one.end == other.end) else other


def _joint_at(scene: Scene, at: int, start: int) -> Found | None:
    """Return a group or a people, with "all the" and "fraternal" before it."""
    here = start
    while (
        scene.low(here) in scene.words.joined
        and here - start < 3  # noqa: PLR2004 - "all the fraternal"
        and (start > at or scene.low(here) in {"all", "the"})
    ):
        here += 1
    found = group_at(scene, here) or (people_at(scene, here) if here > start else None)
    if found is not None:
        found.start = start
    return found


def _takes_determiner(scene: Scene, at: int) -> bool:
    return scene.low(at) in {"the", "a", "an", "all"}


def _state(scene: Scene, at: int) -> Found | None:
    state = state_at(scene, at)
    if state is not None:
        return state if yoked_end(scene, state.end) == state.end else None
    return seat_at(scene, at)


def _body(scene: Scene, at: int, start: int) -> Found | None:
    found = body_at(scene, start)
    state = state_at(scene, start)
    if found is None or (state is not None and state.end >= found.end):
        return None
    if scene.headline and not (found.known or found.codes or found.inner):
        return None
    alone = found.end == start + 1 and found.known is None and not found.codes
    if alone and not (scene.low(at) == "the" and _small_noun(scene, start)):
        return None
    return found


def _small_noun(scene: Scene, at: int) -> bool:
    hit = scene.words.body_nouns.match(scene.tokens, at)
    return hit is not None and hit.worth.lower


def _stands_alone(scene: Scene, at: int, office: Found) -> bool:
    """Whether a title without a name stands for somebody."""
    title = office.titles[0]
    owned = bool(title.codes) or title.of is not None
    first = scene.low(at)
    if _is_predicate(scene, at):
        return False
    if title.key == "counterpart":
        return owned  # "met her Thai counterpart"
    if not title.alone:
        return first == "the" and title.of is not None and title.of.kind == "body"  # if somebody holds it
    if title.key == "spokesperson" and owned:
        return True
    if first in DETERMINERS and first != "the":
        return owned and first in {"a", "an"} and _is_envoy(scene, at, office)
    if first == "the" or _is_consort(scene, at, title.key):
        return True
    return owned


#: Titles of those who reign, and of their families.
_ROYAL = frozenset(
    {"king", "queen", "emperor", "empress", "prince", "princess", "duke", "duchess", "grand duke", "grand duchess",
     "crown prince", "crown princess"}
)  # fmt: skip


def _is_consort(scene: Scene, at: int, key: str) -> bool:
    """Whether a royal title follows another under one article: "The Duke and [Duchess] of Kent"."""
    joined = key in _ROYAL and scene.low(at - 1) == "and"
    first = next((back for back in (2, 3) if scene.low(at - back - 1) == "the"), None) if joined else None
    before = title_at(scene, at - first) if first is not None else None
    return before is not None and before.key in _ROYAL and before.words[1] == at - 1


def _is_envoy(scene: Scene, at: int, office: Found) -> bool:
    """Whether one of several who hold a title hands something over, or takes it: "handed over by [a minister]"."""
    before, behind = (
        scene.tokens.lows[max(0, at - _FAR) : at],
        scene.tokens.lows[office.end : office.end + _BESIDE],
    )
    handed = not _HANDED.isdisjoint(before) and bool(before) and before[-1] in {"by", "to"}
    return handed or (scene.tokens.opens(at) and not _HANDED.isdisjoint(behind))


def _is_predicate(scene: Scene, at: int) -> bool:
    """Whether a title is what somebody is or becomes: "elected President"."""
    if at in scene.predicates:
        return True
    at -= scene.low(at - 1) in DETERMINERS
    if [scene.low(at - 3), scene.low(at - 2), scene.low(at - 1)] == ["as", "well", "as"]:
        return False  # "the President, as well as [the Prime Minister of Kenya]"
    for back in (1, 2, 3):
        hit = scene.words.predicate.match(scene.tokens, at - back) if at >= back else None
        if hit is not None and hit.end == at:
            return True
    return False


def _bare(scene: Scene, at: int) -> Found | None:
    if scene.tokens.opens(at) and opens_only(scene, at):
        return None
    return bare_at(scene, at)


def _owned(scene: Scene, phrase: Found) -> Found:
    """Join "President Berg" with "'s Head of Cabinet Han Mei", who is then the one named."""
    if scene.low(phrase.end) != "'s" or phrase.kind not in ALIVE:
        return phrase
    other = person_at(scene, phrase.end + 1)
    if other is None or other.kind != "person" or not other.titles:
        return phrase
    other.start = phrase.start
    other.inner.append(phrase)
    return other


def _introduce(scene: Scene, phrase: Found) -> None:
    """Remember the short names that a phrase brings with it."""
    for part in (phrase, *phrase.inner, *(inner for title in phrase.titles for inner in title.inner)):
        for start, _ in part.aliases:
            scene.aliases[scene.tokens.words[start]] = part.codes
