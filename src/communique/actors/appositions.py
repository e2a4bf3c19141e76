"""Titles behind a name, between commas: "Anna Berg, prime minister of Norway, "."""

from communique.actors.behind_title import CLOSERS, name_after, past_honorifics
from communique.actors.found import Found, FoundTitle, Scene, past_determiner
from communique.actors.names import past_distinctions
from communique.actors.nationality import take_nationality
from communique.actors.relatives import take_relative
from communique.actors.served import take_served
from communique.actors.titles import title_at

#: Words that show that an apposition was cut short.
OPEN_ENDS = frozenset({"of", "for", "'s", "'", "&"})
#: Small words that may stand inside an apposition.
INSIDE = frozenset(
    {"of", "the", "for", "and", "to", "in", "on", "at", "a", "an", "'s", "'", "with", "as", "well", "his",
     "her", "its", "under", "former", "our", "here", "(", ")"}
)  # fmt: skip
#: Verbs of saying that show that a title behind a comma opens a clause of its own.
SAYING = frozenset(
    {"said", "noted", "stressed", "added", "emphasised", "emphasized", "underlined", "recalled", "remarked", "pointed",
     "continued", "concluded", "stated", "explained", "believes", "says", "thinks", "assured", "reiterated"}
)  # fmt: skip
#: Verbs that tell the same behind "the" and a title: "At the request of Berg, the President of Kenya [spoke] …".
_TELLING = frozenset({"spoke", "told", "gave", "drew", "made", "paid", "sent", "also", "again", "once"})
#: What may be said of somebody behind his title, and is no verb of his.
_BEHIND = frozenset(
    {"elected", "appointed", "named", "accredited", "based", "accompanied", "led", "headed", "assisted"}
)
#: Longest apposition that is taken in though its words are unknown, in tokens.
LONGEST = 40


def take_apposition(scene: Scene, found: Found) -> None:
    """Take in the titles behind a name: ", general secretary of … and president of …,", "who is …"."""
    if scene.low(found.end) == ",":
        _take_titles(scene, found)
    take_relative(scene, found, _closed_title)
    take_nationality(scene, found)
    if found.kind == "bare" and found.titled:
        _adopt(found)


def _closed_title(scene: Scene, at: int) -> FoundTitle | None:
    """Return the title here, if it may close what is said of somebody."""
    title = title_at(scene, at, loose=True)
    return title if title and _closed(scene, title.end) and _weighty(scene, at, title) else None


def _take_titles(scene: Scene, found: Found) -> None:
    titles = _titles_behind(scene, found.end + 1)
    if titles and (_acts(scene, found, titles[-1].end) or _clash(found, titles[0])):
        return  # "with Prime Minister Berg, the Russian President noted": it is he who speaks
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


def _acts(scene: Scene, found: Found, end: int) -> bool:
    """Whether a verb follows a title at once: "At the request of Berg, [the President of Kenya] briefed him"."""
    low = scene.low(end)
    tells = (low.endswith("ed") and low not in _BEHIND) or low in _TELLING
    return low in SAYING or (tells and scene.low(found.end + 1) == "the")


def _clash(found: Found, title: FoundTitle) -> bool:
    """Whether a title is of another state: "with US Vice President Berg, [the President of Kenya] thanked"."""
    own = found.codes or next((known.codes for known in found.titles if known.codes), ())
    return bool(own and title.codes) and set(own).isdisjoint(title.codes)


def _adopt(found: Found) -> None:
    found.kind = "person"
    for title in found.titles:
        found.inner.extend(title.inner)
        if not found.codes:
            found.codes, found.codes_at = title.codes, title.codes_at


def _titles_behind(scene: Scene, at: int) -> list[FoundTitle]:
    """Return the titles of an apposition, one after another."""
    start, _ = past_honorifics(scene, past_determiner(scene, at))
    first = title_at(scene, start, loose=True)
    if first is not None:
        take_served(scene, first)
    if first is None or _leads_to_name(scene, start, first):
        return []
    found = [first]
    while (following := _joined_title(scene, found[-1].end)) is not None:
        found.append(following)
    return found if len(found) > 1 or _weighty(scene, at, first) else []


def _leads_to_name(scene: Scene, at: int, title: FoundTitle) -> bool:
    """Whether a title stands before the name of somebody else: "…, Chief Secretary of the Council Anna Berg"."""
    strict = title_at(scene, at)
    if strict is not None and strict.end == title.end and name_after(scene, title.end, -1) is not None:
        return True
    behind, _ = past_honorifics(
        scene, title.end + 1
    )  # "…, the President of Kenya, H.E. Ann Berg, is on a visit"
    set_off = scene.low(title.end) == "," and behind > title.end + 1
    return set_off and name_after(scene, behind, -1) is not None


def _weighty(scene: Scene, at: int, title: FoundTitle) -> bool:
    """Whether a title says of what it is, or stands alone between its commas."""
    return (
        title.end > title.words[1]
        or bool(title.codes)
        or title.of is not None
        or (scene.low(at) in {"the", "a", "an"} and scene.low(title.end) in CLOSERS)
        or (scene.low(title.end) in CLOSERS and name_after(scene, title.end, -1) is None)
    )


def _joined_title(scene: Scene, at: int) -> FoundTitle | None:
    start = at
    if scene.low(start) == ",":
        start += 1
    if scene.low(start) in {"and", "&"}:
        start += 1
    if start == at:
        return None
    at_once = scene.low(start) == "concurrently"  # "deputy prime minister and concurrently foreign minister"
    title = title_at(scene, past_determiner(scene, start + at_once), loose=True)
    if at_once and title is not None:
        return title
    if title is None or not (title.end > title.words[1] or title.of is not None or title.codes):
        return None
    return None if _is_of_another(scene, title) else title


def _is_of_another(scene: Scene, title: FoundTitle) -> bool:
    """Whether a title stands before the name of somebody else, who has no title behind it."""
    name = name_after(scene, title.end, title.end)
    if name is None or scene.low(title.end) != ",":
        return name is not None
    behind = past_distinctions(scene, name[1]) + 1
    return title_at(scene, past_determiner(scene, behind), loose=True) is None


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
    start, _ = past_honorifics(scene, past_determiner(scene, at))
    title = title_at(scene, start)
    if title is None or name_after(scene, title.end, -1):
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
    return (
        scene.capital(at)
        or low in INSIDE
        or low in words.portfolio
        or (
            words.titles.match(scene.tokens, at) is not None
            or words.body_nouns.match(scene.tokens, at) is not None
            or words.before_title.match(scene.tokens, at) is not None
        )
        if at < len(scene.tokens)
        else False
    )
