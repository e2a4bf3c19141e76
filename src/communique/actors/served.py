"""Whom a title serves: "chief of staff to [Prime Minister Anna Berg of Norway]".

The one who is served is named, but takes no part: only the one who has the title does.
"""

from communique.actors.behind_title import name_after, past_honorifics
from communique.actors.found import DETERMINERS, Found, FoundTitle, Scene
from communique.actors.names import past_distinctions
from communique.actors.state_behind import take_state_behind


def take_served(scene: Scene, title: FoundTitle) -> None:
    """Take into a title the name of whose office it serves, where that name stands right behind the office."""
    served, title.serves = title.serves, None
    here, _ = past_honorifics(scene, title.end)
    if served is None or not scene.capital(here) or scene.low(served.start - 1) in DETERMINERS:
        return  # "…, adviser to [the] President Otto Lund": it is the adviser who is named
    name = name_after(scene, here, title.end)
    if name is None:
        return
    boss = Found(
        "person", served.start, past_distinctions(scene, name[1]), name, titles=[served], titled=True
    )
    boss.codes, boss.codes_at, boss.inner = served.codes, served.codes_at, list(served.inner)
    take_state_behind(scene, boss)
    title.inner = [boss, *(found for found in title.inner if found not in served.inner)]
    title.codes, title.codes_at = title.codes or boss.codes, title.codes_at or boss.codes_at
    title.end = boss.end
