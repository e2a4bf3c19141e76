"""What stands between a title and its name: honorifics, a comma, nothing."""

from itertools import pairwise

from communique.actors.countries import state_name_at
from communique.actors.found import Scene, Stretch
from communique.actors.names import MISTER, NAMELIKE_TITLES, is_ordinary, name_at, past_distinctions
from communique.actors.titles import title_at
from communique.actors.word_kinds import Honorific

#: Longest name that is printed in capitals, in tokens.
LONGEST_LABEL = 4
#: Endings of common nouns that family names have too: "Holness", "Blankenship", "Clement", "Jennings".
FAMILY = ("ness", "ship", "ment", "ings")
#: Words that join a name to another: a list, and no apposition, may go on so.
LINKS = frozenset({"and", "or", "of", "s"})
#: What may stand right behind an apposition.
CLOSERS = frozenset(',.;:!?)]"”»—–-')
#: What is done by one in whose place another goes.
_SENDING = frozenset({"authorized", "authorised", "entrusted", "commissioned", "instructed", "delegated"})
#: What it is called in whose place he goes: "upon authorization of", "on behalf of".
_IN_NAME = frozenset({"authorization", "authorisation", "behalf", "instruction", "instructions"})
#: How far before the end of a title the word for that may stand, in tokens.
_TITLE_REACH = 6


def past_honorifics(scene: Scene, at: int) -> tuple[int, Honorific]:
    """Return the place behind honorifics, and what they say together."""
    single, gender = False, ""
    while (hit := scene.words.honorifics.match(scene.tokens, at)) and (
        scene.capital(at) or _goes_on(scene, hit.end)
    ):
        single, gender = single or hit.worth.single, hit.worth.gender or gender
        at = hit.end
    return at, Honorific(single, gender)


def _goes_on(scene: Scene, at: int) -> bool:
    """Whether a capital or another honorific follows one in small letters."""
    return scene.capital(at) or scene.low(at) in {"comrade", "leader", "respected", "marshal", "general"}


def name_after(scene: Scene, here: int, title_end: int) -> Stretch | None:
    """Return the name behind a title: at once, or set off by commas or brackets."""
    here, _ = past_honorifics(scene, here)
    if is_handle(scene, here):
        return here + 1, here + 2
    if scene.tokens.shout(here) and scene.tokens.shout(here - 1):
        return _label(scene, here)
    if state_name_at(scene, here) and not _state_is_name(scene, here):
        return None
    if scene.low(here) not in {",", "("}:
        name = name_at(scene, here, titled=True)
        return None if name is None or _is_thing(scene, name, title_end) else name
    return None if is_sender(scene, title_end) else _set_off(scene, here, title_end)


def _set_off(scene: Scene, here: int, title_end: int) -> Stretch | None:
    """Return the name behind a comma or bracket: "the Prime Minister, Mrs Berg, "."""
    behind, honoured = past_honorifics(scene, here + 1)
    respected = behind > here + 1
    if scene.low(here + 1) == "the":  # "the Prime Minister, the Rt Hon Anna Berg"
        further, told = past_honorifics(scene, here + 2)
        respected = further > here + 2
        behind, honoured = (further, told) if respected else (behind, honoured)
    behind = _past_rank(scene, behind) if respected else behind
    if honoured.single and here == title_end and (loud := _loud_name(scene, behind)) is not None:
        return loud
    name = name_at(scene, behind)
    if name is None or here != title_end or (name[1] - name[0] < 2 and not honoured.single):  # noqa: PLR2004
        return None
    if (
        (title_at(scene, behind) and not is_given_name(scene, behind))
        or state_name_at(scene, behind)
        or scene.words.places.match(scene.tokens, behind)
    ):
        return None
    behind_name = scene.low(past_distinctions(scene, name[1]))
    if scene.low(here) == "(" and behind_name != ")":
        return None  # "the President (Berg's predecessor)"
    goes_on = respected and behind_name.isalpha() and not scene.capital(past_distinctions(scene, name[1]))
    closed = behind_name in CLOSERS or not behind_name or (goes_on and behind_name not in LINKS)
    return name if closed or _another_follows(scene, here, name[1]) else None


def _past_rank(scene: Scene, at: int) -> int:
    """Return the place behind a rank that follows honours: "the Governor, His Excellency [Major General] Anna Berg"."""
    rank = title_at(scene, at)
    bare = rank is not None and rank.of is None and not rank.alone and not is_given_name(scene, at)
    return rank.end if rank is not None and bare and name_at(scene, rank.end) is not None else at


def _another_follows(scene: Scene, here: int, end: int) -> bool:
    """Whether "and the" leads on to another behind a name of honour: "the Hon Anna Berg MP [and the] Minister"."""
    behind = past_distinctions(scene, end)
    return scene.low(here + 1) == "the" and scene.low(behind) == "and" and scene.low(behind + 1) == "the"


def is_given_name(scene: Scene, at: int) -> bool:
    """Whether a title is the first name here, an honorific before it and a family name behind: "Mr. [Dean] Berg"."""
    mister = scene.low(at - 1).rstrip(".") in MISTER
    return mister and scene.low(at) in NAMELIKE_TITLES - {"justice"} and name_at(scene, at + 1) is not None


def is_sender(scene: Scene, title_end: int) -> bool:
    """Whether a title is that of who sends another, named behind: "Authorized by the king, [Anna Berg] visited"."""
    lows = scene.tokens.lows[max(0, title_end - _TITLE_REACH) : title_end]
    pairs = pairwise(lows)
    return any(
        (one in _SENDING and after == "by") or (one in _IN_NAME and after == "of") for one, after in pairs
    )


def _loud_name(scene: Scene, here: int) -> Stretch | None:
    """Return the name in capitals behind a title in capitals: "THE PRIME MINISTER, MR [ANNA BERG]"."""
    end = here
    while end - here < LONGEST_LABEL and _is_loud(scene, end):
        end += 1
    return (here, end) if end > here else None


def _is_loud(scene: Scene, at: int) -> bool:
    """Whether a word of a name stands here in capitals: no letters of an honour, which follow it."""
    letters = at < len(scene.tokens) and scene.low(at) in scene.words.distinctions
    joins = scene.low(at) in {"and", "the"}  # "MR BERG AND THE PRIME MINISTER OF KENYA"
    return scene.tokens.shout(at) and scene.tokens.words[at][-1].isalpha() and not letters and not joins


#: What stands before one who is named in a headline, or behind him.
_AROUND = frozenset({"to", "from", "by", "with", "of", "and", "for", "on", "at", "in"})


def _label(scene: Scene, here: int) -> Stretch | None:
    """Return the name in a label of a transcript or a headline in capitals: "PRIME MINISTER [BERG]:"."""
    end = here
    while scene.tokens.shout(end) and scene.low(end) not in _AROUND:
        end += 1
    if not here < end < here + LONGEST_LABEL:
        return None
    return (here, end) if scene.low(end) == ":" or _is_in_headline(scene, here, end) else None


def _is_in_headline(scene: Scene, here: int, end: int) -> bool:
    """Whether a headline in capitals names somebody here by title and name: "MESSAGE TO PRESIDENT [BERG]"."""
    before = next((low for at in range(here - 1, here - 6, -1) if (low := scene.low(at)) in _AROUND), "")
    ends = scene.low(end) in _AROUND or not scene.low(end).isalpha()
    lows = [scene.low(at) for at in range(here, end)]
    thing = lows[0] in scene.words.never or lows[-1] in scene.words.thing_heads
    named = not thing and not any(map(is_ordinary, lows))
    return scene.headline and before in _AROUND - {"on", "at", "in"} and ends and named


def is_handle(scene: Scene, at: int) -> bool:
    """Whether "@" stands here with a name behind it, and none before it: "@AnnaBerg"."""
    tokens = scene.tokens
    if scene.low(at) != "@" or at + 1 >= len(tokens) or tokens.starts[at + 1] != tokens.ends[at]:
        return False
    apart = at == 0 or tokens.ends[at - 1] < tokens.starts[at] or scene.low(at - 1) == "."  # ".@AnnaBerg met"
    return apart and tokens.words[at + 1][0].isalpha()


def _state_is_name(scene: Scene, at: int) -> bool:
    """Whether a state's name is a first name here, a family name following: "Israel Katz"."""
    hit = state_name_at(scene, at)
    return (
        hit is not None
        and hit.end == at + 1
        and hit.worth.kind in {"name", "capital"}
        and name_at(scene, hit.end) is not None
    )


def _is_thing(scene: Scene, name: Stretch, title_end: int) -> bool:
    """Whether a single capital behind a title is a common word: "chairman of the Oslo Headquarters"."""
    if name[1] - name[0] > 1:
        return False
    words, low = scene.words, scene.low(name[0])
    noun = words.body_nouns.match(scene.tokens, name[0])
    if low in words.portfolio or noun is not None:
        return True
    return is_ordinary(low) and not _is_addressed(scene, name[0], title_end)


def _is_addressed(scene: Scene, at: int, title_end: int) -> bool:
    """Whether a name that ends like a noun stands in running text right behind a bare title: "President Harkness".

    Not in a headline, where any word has a capital, nor behind an article: "the President Generation".
    """
    if not scene.low(at).endswith(FAMILY):
        return False
    start = title_end
    while scene.capital(start - 1):
        start -= 1
    bare = start < title_end and scene.low(start - 1) not in {"the", "a", "an"}
    return at == title_end and bare and not scene.headline and not scene.capital(at + 1)
