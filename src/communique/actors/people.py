"""Persons and offices: a name with its titles before and behind it, or a title alone."""

from communique.actors.countries import state_at, state_name_at
from communique.actors.found import Found, FoundTitle, Scene, Stretch, past_determiner
from communique.actors.names import name_at, past_distinctions
from communique.actors.titles import title_at
from communique.actors.words import Honorific

#: What may stand right behind an apposition.
CLOSERS = frozenset(",.;:!?)]\"”»—–-")  # noqa: RUF001 - published dashes
#: Words that show that an apposition was cut short.
OPEN_ENDS = frozenset({"of", "for", "'s", "'", "&"})
#: Small words that may stand inside an apposition.
INSIDE = frozenset({"of", "the", "for", "and", "to", "in", "on", "at", "a", "an", "'s", "'", "with", "as", "well", "his",
                    "her", "its", "under", "former", "our", "who's", "here", ",", "(", ")"})  # fmt: skip
#: Longest apposition that is taken in though its words are unknown, in tokens.
LONGEST = 40


def person_at(scene: Scene, at: int) -> Found | None:
    """Return the person or office that begins here."""
    start = past_determiner(scene, at)
    here, honoured = _past_honorifics(scene, start)
    titles = _title_chain(scene, here)
    found = _titled(scene, at, titles) if titles else None
    if found is None and here > start:
        found = _honoured(scene, at, here, single=honoured.single)
    if found is not None:
        found.gender = found.gender or honoured.gender
    return found


def bare_at(scene: Scene, at: int) -> Found | None:
    """Return the run of capitals that begins here, with its appositions, as what may be a person."""
    if state_name_at(scene, at) or scene.words.places.match(scene.tokens, at):
        return None
    name = name_at(scene, at)
    if name is None:
        return None
    found = Found("bare", name[0], past_distinctions(scene, name[1]), name)
    _take_apposition(scene, found)
    return found


def _past_honorifics(scene: Scene, at: int) -> tuple[int, Honorific]:
    """Return the place behind honorifics, and what they say together."""
    single, gender = False, ""
    while (hit := scene.words.honorifics.match(scene.tokens, at)) and (scene.capital(at) or _goes_on(scene, hit.end)):
        single, gender = single or hit.worth.single, hit.worth.gender or gender
        at = hit.end
    return at, Honorific(single, gender)


def _goes_on(scene: Scene, at: int) -> bool:
    """Whether a capital or another honorific follows one in small letters."""
    return scene.capital(at) or scene.low(at) in {"comrade", "leader", "respected", "marshal", "general"}


def _title_chain(scene: Scene, at: int) -> list[FoundTitle]:
    """Return the titles that stand before a name, or the one title that stands alone."""
    first = title_at(scene, at)
    if first is None:
        return []
    chain = [first]
    while (following := _next_title(scene, chain)) is not None:
        chain.append(following)
    while len(chain) > 1 and _name_after(scene, chain[-1].end, chain[-1].end) is None:
        chain.pop()
    return chain


def _next_title(scene: Scene, chain: list[FoundTitle]) -> FoundTitle | None:
    here = chain[-1].end
    joined = scene.low(here) in {",", "and", "-", "–", "&"}  # noqa: RUF001 - published dashes
    start = here + joined
    if joined and scene.low(start) == "and":
        start += 1
    start, _ = _past_honorifics(scene, start) if not joined else (start, False)
    if not scene.capital(start) and joined and scene.capital(chain[0].words[0]):
        return None
    following = title_at(scene, start)
    if following is None or (joined and _clash(chain, following)):
        return None
    if scene.low(following.words[1]) in {"bin", "bint", "ibn", "al"}:
        return None  # the word is a name here: "Crown Prince Sultan bin …"
    return following


def _clash(chain: list[FoundTitle], following: FoundTitle) -> bool:
    """Whether two titles are of different states, so that they belong to two persons."""
    return any(title.codes and following.codes and title.codes != following.codes for title in chain)


def _titled(scene: Scene, at: int, titles: list[FoundTitle]) -> Found:
    last = titles[-1]
    here, honoured = _past_honorifics(scene, last.end)
    name = _name_after(scene, here, last.end)
    if name is None:
        return _office(scene, at, titles)
    found = Found("person", at, past_distinctions(scene, name[1]), name, titles=titles, titled=True)
    found.gender = honoured.gender
    if name[0] > here and scene.low(here) == ",":
        found.comma = True
    _finish_person(scene, found)
    return found


def _name_after(scene: Scene, here: int, title_end: int) -> Stretch | None:
    """Return the name behind a title: at once, or set off by commas."""
    here, _ = _past_honorifics(scene, here)
    if state_name_at(scene, here) and not _state_is_name(scene, here):
        return None
    if scene.low(here) != ",":
        return name_at(scene, here, titled=True)
    behind, honoured = _past_honorifics(scene, here + 1)
    name = name_at(scene, behind)
    if name is None or here != title_end or (name[1] - name[0] < 2 and not honoured.single):  # noqa: PLR2004
        return None
    if title_at(scene, behind) or state_name_at(scene, behind) or scene.words.places.match(scene.tokens, behind):
        return None
    return name if scene.low(past_distinctions(scene, name[1])) in CLOSERS else None


def _state_is_name(scene: Scene, at: int) -> bool:
    """Whether a state's name is a first name here, a family name following: "Israel Katz"."""
    hit = state_name_at(scene, at)
    return hit is not None and hit.end == at + 1 and hit.worth.kind == "name" and name_at(scene, hit.end) is not None


def _office(scene: Scene, at: int, titles: list[FoundTitle]) -> Found:
    first = titles[0]
    found = Found("office", at, first.end, (past_determiner(scene, at), first.end), titles=[first])
    found.codes, found.codes_at, found.inner = first.codes, first.codes_at, list(first.inner)
    return found


def _honoured(scene: Scene, at: int, here: int, *, single: bool) -> Found | None:
    if state_name_at(scene, here):
        return None
    name = name_at(scene, here, titled=True)
    if name is None or not (single or name[1] - name[0] > 1):
        return None
    found = Found("person", at, past_distinctions(scene, name[1]), name, titled=True)
    _finish_person(scene, found)
    return found


def _finish_person(scene: Scene, found: Found) -> None:
    _take_state_behind(scene, found)
    _take_apposition(scene, found)
    for title in found.titles:
        found.inner.extend(title.inner)
        if not found.codes:
            found.codes, found.codes_at = title.codes, title.codes_at


def _take_state_behind(scene: Scene, found: Found) -> None:
    """Take in the state behind a name with a title: "Prime Minister Kishida of Japan"."""
    if not found.titles or scene.low(found.end) != "of":
        return
    state = state_at(scene, past_determiner(scene, found.end + 1))
    if state is None:
        return
    found.end = state.end
    found.inner.append(state)
    found.codes, found.codes_at = state.codes, state.codes_at
    found.titles[-1].of = found.titles[-1].of or state
    found.titles[-1].codes = found.titles[-1].codes or state.codes


def _take_apposition(scene: Scene, found: Found) -> None:
    """Take in the titles behind a name: ", general secretary of … and president of …,"."""
    if scene.low(found.end) != ",":
        return
    titles = _titles_behind(scene, found.end + 1)
    end = titles[-1].end if titles else found.end
    if not titles or not _closed(scene, end):
        opaque = _opaque_end(scene, found.end + 1)
        if opaque is None:
            return
        titles, end = titles[:1], opaque
    found.titles.extend(titles)
    found.end = end
    found.comma = scene.low(end) == ","
    found.titled = True
    if found.kind == "bare":
        _adopt(found)


def _adopt(found: Found) -> None:
    found.kind = "person"
    for title in found.titles:
        found.inner.extend(title.inner)
        if not found.codes:
            found.codes, found.codes_at = title.codes, title.codes_at


def _titles_behind(scene: Scene, at: int) -> list[FoundTitle]:
    """Return the titles of an apposition, one after another."""
    start, _ = _past_honorifics(scene, past_determiner(scene, at))
    first = title_at(scene, start, loose=True)
    if first is None:
        return []
    found = [first]
    while (following := _joined_title(scene, found[-1].end)) is not None:
        found.append(following)
    return found if len(found) > 1 or _weighty(scene, at, first) else []


def _weighty(scene: Scene, at: int, title: FoundTitle) -> bool:
    """Whether a title says of what it is, or stands alone between its commas."""
    return title.end > title.words[1] or bool(title.codes) or title.of is not None or scene.low(at) in {"the", "a", "an"} or (
        scene.low(title.end) in CLOSERS and _name_after(scene, title.end, -1) is None
    )


def _joined_title(scene: Scene, at: int) -> FoundTitle | None:
    start = at
    if scene.low(start) == ",":
        start += 1
    if scene.low(start) in {"and", "&"}:
        start += 1
    if start == at:
        return None
    title = title_at(scene, past_determiner(scene, start), loose=True)
    if title is None or not (title.end > title.words[1] or title.of is not None or title.codes):
        return None
    return None if _name_after(scene, title.end, title.end) else title


def _closed(scene: Scene, end: int) -> bool:
    """Whether an apposition may end here."""
    low = scene.low(end)
    if not low or low in CLOSERS:
        return True
    if low == "and":
        return scene.capital(end + 1) or scene.low(end + 1) in {"the", "his", "her", "other", "others"}
    return low not in OPEN_ENDS and not scene.capital(end) and not low[0].isdigit()


def _opaque_end(scene: Scene, at: int) -> int | None:
    """Return the end of an apposition that begins with a title and whose other words are unknown."""
    start, _ = _past_honorifics(scene, past_determiner(scene, at))
    title = title_at(scene, start)
    if title is None or _name_after(scene, title.end, -1):
        return None
    here = title.end
    while here - at < LONGEST and _may_stand_inside(scene, here):
        here += 1
    return here if here > title.end and scene.low(here) in CLOSERS and scene.low(here) != "-" else None


def _may_stand_inside(scene: Scene, at: int) -> bool:
    words = scene.words
    low = scene.low(at)
    if low == ",":
        return False
    return scene.capital(at) or low in INSIDE or low in words.portfolio or (
        words.titles.match(scene.tokens, at) is not None
        or words.body_nouns.match(scene.tokens, at) is not None
        or words.before_title.match(scene.tokens, at) is not None
    ) if at < len(scene.tokens) else False
