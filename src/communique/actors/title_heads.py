"""Title words with what stands before them: "new Belgian Ambassador", "Deputy Foreign Minister", "TPB Chair"."""

from communique.actors.bodies import body_at
from communique.actors.countries import modifier_at, state_name_at
from communique.actors.found import Found, FoundTitle, Scene
from communique.actors.names import NAMELIKE_TITLES, is_ordinary
from communique.actors.phrases import Hit
from communique.actors.word_kinds import StateName, Title


def head_at(scene: Scene, at: int, depth: int = 0) -> FoundTitle | None:
    """Return the title word here, with the words before it."""
    hit = scene.words.titles.match(scene.tokens, at)
    if hit is not None and _is_name(scene, at, hit):
        return None
    if hit is not None and hit.end > at + 1:
        return _plain(at, hit)
    if depth < 8:  # noqa: PLR2004 - more words than any title has before its head
        longer = (
            _after_state(scene, at, depth)
            or _after_word(scene, at, depth)
            or _after_body(scene, at, depth)
            or _after_short(scene, at, depth)
        )
        if longer is not None:
            return longer
    return _plain(at, hit) if hit is not None else _vice(scene, at)


def _is_name(scene: Scene, at: int, hit: Hit[Title]) -> bool:
    """Whether a word for kin is a family name here: "Son Tae Jin", not "his son Tae Jin"."""
    kin = hit.worth.closed and hit.worth.key in NAMELIKE_TITLES
    return kin and scene.capital(at) and scene.low(hit.end) != "of"


def _plain(at: int, hit: Hit[Title]) -> FoundTitle:
    worth = hit.worth
    return FoundTitle(at, hit.end, (at, hit.end), *worth)


def _vice(scene: Scene, at: int) -> FoundTitle | None:
    """Return a title written in one word with its rank: "vice-minister", "ex-president"."""
    rank, _, word = scene.low(at).partition("-")
    if not word or rank not in {"vice", "deputy", "ex", "co", "sub"}:
        return None
    return FoundTitle(at, at + 1, (at, at + 1), scene.low(at))


def _after_state(scene: Scene, at: int, depth: int) -> FoundTitle | None:
    if state_name_at(scene, at) is None:
        return None
    hit = modifier_at(scene, at) or _seat(scene, at)
    title = head_at(scene, hit.end, depth + 1) if hit else None
    if hit is None or title is None:
        return None
    if not title.codes:
        title.codes, title.codes_at = hit.worth.codes, (at, hit.end)
        end = hit.end - (scene.low(hit.end - 1) in {"'s", "'"})
        state = Found("state", at, end, (at, end), codes=hit.worth.codes, codes_at=(at, end))
        title.inner.append(state)
        title.of = title.of or state
    return title


def _seat(scene: Scene, at: int) -> Hit[StateName] | None:
    """Return the seat of a government before its officer: "White House Coordinator"."""
    hit = state_name_at(scene, at)
    if scene.low(at - 1) == "the" and scene.low(at - 2) in {"in", "at"}:
        return None  # "received in the Kremlin President Berg"
    return hit if hit and hit.worth.kind == "seat" else None


def _after_word(scene: Scene, at: int, depth: int) -> FoundTitle | None:
    """Return a title with "deputy", "new", "Foreign" … before it."""
    before = scene.words.before_title.match(scene.tokens, at)
    end = before.end if before else at + 1 if _of_field(scene, at) else 0
    if not end:
        return None
    if scene.low(end) in {"and", "&", ","} and scene.low(end + 1) in scene.words.portfolio:
        end += 1
    title = head_at(scene, end, depth + 1)
    if title is not None and title.words[0] == end:
        title.words = (at, title.words[1])
    return title


def _of_field(scene: Scene, at: int) -> bool:
    return scene.low(at) in scene.words.portfolio or (scene.capital(at) and is_ordinary(scene.low(at)))


def _after_body(scene: Scene, at: int, depth: int) -> FoundTitle | None:
    body = body_at(scene, at, whole=False) if scene.capital(at) else None
    if body is None:
        return None
    end = body.end + (scene.low(body.end) == "'s")
    title = head_at(scene, end, depth + 1)
    if title is None:
        return None
    title.of = body
    title.inner.append(body)
    title.codes, title.codes_at = title.codes or body.codes, title.codes_at or body.codes_at
    return title


def _after_short(scene: Scene, at: int, depth: int) -> FoundTitle | None:
    """Return a title behind a short name that nobody knows: "TPB Chair"."""
    if not scene.tokens.shout(at) or depth or len(scene.tokens.words[at]) > 6:  # noqa: PLR2004
        return None
    if scene.words.titles.match(scene.tokens, at):
        return None
    hit = scene.words.titles.match(scene.tokens, at + 1)
    if hit is None or not scene.capital(at + 1) or scene.tokens.shout(at + 1):
        return None
    return _plain(at + 1, hit)
