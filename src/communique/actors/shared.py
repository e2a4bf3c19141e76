"""Several actors who share one noun: "Presidents Berg and Odhiambo", "the Danish and Dutch governments".

Each is a phrase of its own, and "and" stays between them. A name that the words alone do not give is put
together: "Danish government".
"""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from communique.actors.appositions import take_apposition
from communique.actors.behind_title import name_after, past_honorifics
from communique.actors.bodies import body_at
from communique.actors.countries import modifier_at, state_at, state_name_at
from communique.actors.fields import field_end
from communique.actors.found import DETERMINERS, Found, FoundKind, FoundTitle, Scene, past_determiner
from communique.actors.names import past_distinctions
from communique.actors.word_kinds import Title


class _Noun(NamedTuple):
    """A noun in the plural: where it and its head begin and end, the head in the singular, its title, its field."""

    start: int
    head: int
    end: int
    single: str
    title: Title | None
    field: str = ""

    @property
    def kind(self) -> FoundKind:
        """Return the kind of actor that it names."""
        if self.title:
            return "office" if self.title.alone or _of_counterparts(self) else "group"
        return {"people": "people", "side": "state"}.get(self.single, "body")  # type: ignore[return-value]


def shared_at(scene: Scene, at: int) -> list[Found]:
    """Return the actors who share the noun in the plural that begins here or stands behind their states."""
    start = past_determiner(scene, at)
    noun = _noun_at(scene, start)
    if noun is not None:
        return _named(scene, at, noun) or _owned(scene, at, noun)
    return _described(scene, at, start) if state_name_at(scene, start) else []


def _noun_at(scene: Scene, at: int) -> _Noun | None:
    """Return the plural noun here, with "deputy" and the like before it."""
    here = at
    for _ in range(3):
        hit = scene.words.plural_titles.match(scene.tokens, here)
        if hit is not None:
            end = _past_field(scene, hit.end)
            field = f" {scene.tokens.quote(hit.end, end)}" if end > hit.end else ""
            return _Noun(at, here, end, *hit.worth, field)
        shared = scene.words.shared.get(scene.low(here))
        if shared is not None and (here == at or shared == "ministry"):  # "the foreign ministries of"
            return _Noun(at, here, here + 1, shared, None)
        before = scene.words.before_title.match(scene.tokens, here)
        if before is None and scene.low(here) not in scene.words.portfolio | {"foreign"}:
            return None
        here = before.end if before else here + 1
    return None


def _past_field(scene: Scene, at: int) -> int:
    """Return the place behind a field of office: "Ministers [of Foreign Affairs] of Kenya and Norway"."""
    end = field_end(scene, at + 1) if scene.low(at) == "of" else None
    return end if end is not None and scene.low(end) == "of" else at


def _list(scene: Scene, at: int, one: Callable[[int], Found | None]) -> list[Found]:
    """Return the members of a list that begins here: "A, B and C"; nothing where there is only one."""
    found: list[Found] = []
    here, last = at, False
    while (member := one(here)) is not None:
        found.append(member)
        here = member.end
        if last:
            break
        comma = scene.low(here) == ","
        last = scene.low(here + comma) in {"and", "&"}
        if not (comma or last):
            break
        here += comma + last
    return found if last and len(found) > 1 else []


def _named(scene: Scene, at: int, noun: _Noun) -> list[Found]:
    """Return the persons of "Presidents Berg and Odhiambo"."""
    title = noun.title
    if title is None:
        return []

    def person(here: int) -> Found | None:
        name_start, honoured = past_honorifics(scene, here)
        name = name_after(scene, name_start, -1)
        if name is None:
            return None
        given = FoundTitle(noun.start, noun.end, (noun.start, noun.end), *title)
        end = past_distinctions(scene, name[1])
        found = Found("person", here, end, name, titles=[given], titled=True, gender=honoured.gender)
        _take_state(scene, found, given)
        take_apposition(scene, found)
        return found

    found = _list(scene, noun.end, person)
    if found:
        found[0].start = at
    return found


def _take_state(scene: Scene, found: Found, title: FoundTitle) -> None:
    if scene.low(found.end) != "of":
        return
    state = state_at(scene, past_determiner(scene, found.end + 1))
    if state is not None:
        found.end, found.codes, found.codes_at = state.end, state.codes, state.codes_at
        found.inner.append(state)
        title.of, title.codes = state, state.codes


def _owned(scene: Scene, at: int, noun: _Noun) -> list[Found]:
    """Return the actors of "the Prime Ministers of Japan and Australia", "the peoples of Kenya and Norway"."""
    if scene.low(noun.end) != "of":
        return []

    def part(here: int) -> Found | None:
        start = past_determiner(scene, here)
        found = state_at(scene, start)
        if found is None:
            found = body_at(scene, start)
        return replace(found, start=here) if found else None

    owners = _list(scene, noun.end + 1, part)
    single = _single(scene, noun)
    found = [
        _made(noun, owner, f"{single} of {scene.tokens.quote(owner.start, owner.end)}") for owner in owners
    ]
    for made, owner in zip(found, owners, strict=True):
        if noun.single == "government" and not made.inner:
            made.inner.append(replace(owner))  # "the Governments of Kenya and Norway": the states speak
    if found:
        found[0].start = at
    return found


def _described(scene: Scene, at: int, start: int) -> list[Found]:
    """Return the actors of "the Danish and Dutch governments", "the Kenyan and Norwegian presidents"."""

    def state(here: int) -> Found | None:
        hit = modifier_at(scene, past_determiner(scene, here))
        if hit is None:
            return None
        return Found("state", here, hit.end, (here, hit.end), codes=hit.worth.codes, codes_at=(here, hit.end))

    owners = _list(scene, start, state)
    if not owners or scene.low(owners[-1].end) == "and":
        return []  # "from Kenya and Norway [and representatives of the unions]"
    here = owners[-1].end
    while scene.low(here) in scene.words.describing and here - owners[-1].end < 3:  # noqa: PLR2004
        here += 1
    noun = _noun_at(scene, here)
    if noun is None or (_of_counterparts(noun) and scene.low(noun.end) == ","):
        return []  # "her Thai and Danish counterparts, Wong and Berg": they are named
    noun = noun._replace(start=owners[-1].end)
    found = [_made(noun, owner, f"{_bare(scene, owner)} {_single(scene, noun)}") for owner in owners]
    found[-1].end = noun.end
    found[0].start = at
    return found


def _of_counterparts(noun: _Noun) -> bool:
    return noun.title is not None and noun.title.key == "counterpart"


def _made(noun: _Noun, owner: Found, called: str) -> Found:
    found = Found(
        noun.kind,
        owner.start,
        owner.end,
        owner.name,
        codes=owner.codes,
        codes_at=owner.codes_at,
        called=called,
    )
    if owner.inner or owner.kind == "body":
        found.inner.append(replace(owner))
    if noun.title:
        words = (noun.start, noun.end)
        given = FoundTitle(
            noun.start, noun.end, words, *noun.title, codes=owner.codes, codes_at=owner.codes_at
        )
        given.of = Found(owner.kind, *owner.name, owner.name, codes=owner.codes, codes_at=owner.codes_at)
        given.inner.append(given.of)
        found.titles = [given]
    return found


def _bare(scene: Scene, owner: Found) -> str:
    """Return the words of an owner without a determiner."""
    start = owner.start + (scene.low(owner.start) in DETERMINERS)
    return scene.tokens.quote(start, owner.end)


def _single(scene: Scene, noun: _Noun) -> str:
    """Return the noun as it is of one of them: in the singular, but for those who are many for each."""
    if noun.kind == "group":
        return scene.tokens.quote(noun.start, noun.end)
    before = scene.tokens.quote(noun.start, noun.head) + " " if noun.head > noun.start else ""
    return before + (noun.single.title() if scene.capital(noun.head) else noun.single) + noun.field
