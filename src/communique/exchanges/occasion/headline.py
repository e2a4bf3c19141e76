"""The occasion that the headline names: "Greetings on the 30th anniversary of …", "Communique at Close of Visit"."""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.headline_words import Cited, Headline
from communique.exchanges.occasion.extent import BARE_DATE, names_event
from communique.exchanges.scene import Scene

#: Purposes whose acts are done on an occasion.
FELT = frozenset({"congratulation", "greeting", "condolence", "sympathy"})
#: What brings in an occasion in a headline, whatever it is; and what brings in a matter as well.
_OCCASION = re.compile(
    r"\b(?:on the occasion of|in connection with|in commemoration of|to mark|marking|commemorating|celebrating"
    r"|following|after)\s+",
    re.IGNORECASE,
)
_MATTER = re.compile(r"\b(?:on|upon|over|at(?=\s+(?:the\s+)?(?:close|end|conclusion)\b))\s+", re.IGNORECASE)
#: A statement of somebody who says in it that he congratulates or mourns; what it is "on" is the occasion.
_STATED = re.compile(r"(?:Statement|Message|Remarks)\b.*?\b(?:by|from|of)\b", re.IGNORECASE)
#: A day that stands before what is sent: "Birthday greetings to", "New Year message to".
_BEFORE = re.compile(r"^(?P<words>.+?)\s+(?:greetings|congratulations|message|letter)\b", re.IGNORECASE)
#: A part of a headline behind a dash or a colon: "Joint Communique - Visit of the Prime Minister".
_BEHIND_DASH = re.compile(r"(?:\s[-–—]|:)\s+")
_ENDS = re.compile(r"\s[-–—|]\s|[:;]\s|$")
#: How many words may stand before the word that names the event.
_FIRST = 8
_MOST_BEFORE_DASHED = 2


def occasion_in_headline(draft: Draft, scene: Scene) -> Cited | None:
    """Return the words of the headline that name the occasion of a message, gift or joint statement.

    What is congratulated or condoled on needs no more; a matter ("a statement on the meeting") is an occasion only
    where it names an event of ``occasions.yml``.
    """
    headline = Headline.of(scene.report)
    if _is_only_cut(scene):
        return None
    if draft.kind == "joint_statement":
        told = "joint" in headline.words.lower() or "communique" in headline.words.lower()
        found = _brought_in(headline, scene, needs_event=True) if told else None
        return found or (_behind_dash(headline, scene) if told else None)
    if draft.kind not in {"message", "gift"} or not draft.purposes & FELT:
        return None
    at = _act(headline, draft, scene)
    stated = _STATED.match(headline.words)
    if at is None and stated and draft.speech_act:
        at = stated.end()
    named = _brought_in(headline, scene, after=at or 0, needs_event=at is None)
    return named or _before(headline, scene)


def _is_only_cut(scene: Scene) -> bool:
    """Whether a title is the text's own beginning, cut off: a post has none of its own."""
    title = (scene.report.title or "").rstrip(" .…")
    behind = scene.text.lstrip()[len(title) : len(title) + 1]
    return bool(title) and scene.text.lstrip().startswith(title) and behind not in {"", "\n"}


def _act(headline: Headline, draft: Draft, scene: Scene) -> int | None:
    """Return where the headline names one of the acts that a message is for: "Congratulations", "Congratulates"."""
    rules = [scene.words.purposes[purpose] for purpose in sorted(draft.purposes & FELT)]
    stems = {re.escape(word.removesuffix("e")) for rule in rules for word in (*rule.nouns, *rule.verbs)}
    found = re.search(rf"\b(?:{'|'.join(sorted(stems))})", headline.words, re.IGNORECASE)
    return found.end() if found else None


def _brought_in(headline: Headline, scene: Scene, *, needs_event: bool, after: int = 0) -> Cited | None:
    for grammar, free in ((_OCCASION, True), (_MATTER, not needs_event)):
        for found in grammar.finditer(headline.words, after):
            words = _cut(headline, found.end())
            if words is not None and (free or names_event(words.words, scene, _FIRST)):
                return words
    return None


def _behind_dash(headline: Headline, scene: Scene) -> Cited | None:
    parts = (_cut(headline, found.end()) for found in _BEHIND_DASH.finditer(headline.words))
    return next((p for p in parts if p and names_event(p.words, scene, _MOST_BEFORE_DASHED)), None)


def _before(headline: Headline, scene: Scene) -> Cited | None:
    found = _BEFORE.search(headline.words)
    if found is None:
        return None
    events = scene.words.occasions.events_in(found["words"])
    named = any(not found["words"][event.end :].strip(" 0123456789") for event in events)
    return headline.cite(*found.span("words")) if named else None


def _cut(headline: Headline, start: int) -> Cited | None:
    """Return the words from a place to the end of their part of the headline; a bare day is none."""
    end = next((m.start() for m in _ENDS.finditer(headline.words, start)), len(headline.words))
    words = headline.words[start:end].rstrip()
    return headline.cite(start, start + len(words)) if words and not BARE_DATE.fullmatch(words) else None
