"""The place of a meeting or visit where its own clause names none: what is told of the visitor, the talks, the host."""

import re
from collections.abc import Iterable, Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.headline_words import Cited, Headline
from communique.exchanges.kinds import is_ahead
from communique.exchanges.place.words import is_embassy, is_state, no_states
from communique.exchanges.scene import Scene, actors_of
from communique.exchanges.spoken import spoken_paragraphs
from communique.records import Clause, Phrase, Span
from communique.records.actor import ALIVE

#: The town of a visit that somebody is on: "who is on a working visit to Oslo", "who arrived in Oslo".
_WHO_VISITS = re.compile(
    r"\bwho\s+(?:(?:is|are|was|were)\s+(?:\w+\s+){0,2}?(?:visiting|on\s+an?\s+(?:[\w-]+\s+){0,3}visit\s+(?:to|in))"
    r"|(?:has\s+|have\s+)?(?:arrived|come|came)\s+(?:in|to|at))\s+([A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*)"
)
#: The town of an embassy: "the Kenyan embassy in Oslo".
_EMBASSY_IN = re.compile(
    r"\b(?:[Ee]mbass(?:y|ies)|[Cc]onsul(?:ate)?(?:[ -][Gg]eneral)?|[Mm]issions?)\b.*?\sin\s+"
    r"([A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*)"
)
#: A visit or stay told beside a meeting: "During a working visit to Oslo, Lund met Brown".
_DURING = re.compile(
    r"\b(?:[Dd]uring|[Ii]n the course of|[Aa]s part of|[Ww]ithin the framework of|[Oo]n)\s+(?:an?|the|his|her|their)\s+"
    r"(?:[\w-]+\s+){0,3}(?:visit|stay|trip|stopover|tour)\s+(?:to|in)\s+([A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*)"
)
#: The town at the end of a title behind a name: "Lund, Chairman of the Council in Oslo, Norway".
_BEHIND_TITLE = re.compile(
    r",\s+(?:the\s+)?[A-Z][^,]+\sin\s+([A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*)(?:,\s+(?:the\s+)?[A-Z][\w’' -]*)?$"
)
#: Who has his post in a town.
_POSTED = re.compile(
    r"\b(?:[Aa]mbassador|[Ee]nvoy|[Cc]onsul|[Rr]epresentative|[Ee]mbassy|[Mm]ission|[Oo]ffice|[Cc]hargé|[Cc]harge|[Cc]orrespondent|[Bb]ased|located|headquartered)\b"
)
#: The end of a headline that names where: "talks with President Lund in Oslo", "arrived in Port Hallan".
_AT_END = re.compile(r"\s(?:in|at)\s+(?:the\s+)?([A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,2})$")
#: The middle of one: "met with the Prime Minister in Oslo for the second time".
_INSIDE = re.compile(r"\sin\s+([A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)?)(?=\s+(?:for|on|to|as)\b|$)")
#: Where talks were, behind who held them: "Remarks at meeting with Brown, [Perth]", "… - [Athens], Greece",
#: "…, [Oslo], 6 May 1984".
_CLOSING = re.compile(
    r"(?:,|\s[-–|])\s*(?P<town>[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,2})(?:,\s*[A-Z][\w’'. -]+?)??"
    r"(?:[\s,–-]+\d{1,2}(?:st|nd|rd|th)?\s[\w, ]+\d{4})?$"
)
#: What a headline tells where it was.
_CLOSED = frozenset({"meeting", "joint_statement"})
#: How a speaker says that the other side is yet to be seen.
_HOPED = re.compile(
    r"\b(?:look(?:s|ed|ing)?\s+forward|hop(?:e|es|ed|ing)|expect(?:s|ed|ing)?|await(?:s|ed|ing)?|wait(?:s|ed|ing)?"
    r"|would|will|shall|like|want|wish|last|when|once|soon|next)\b[^.!?;]*$",
    re.IGNORECASE,
)
#: In how many sentences from its start a report tells of the talks whose words it gives.
_OPENING = 3
#: What a verb has before it that is told in full: "which was held".
_AUXILIARY = re.compile(r"\b(?:was|were|is|are|been|be|which|that|took|takes|will)\b")
_TALKS = re.compile(r"\b(?:met|meets?|meeting|talks|negotiations|receive[ds]?)\b", re.IGNORECASE)
#: The beginning of one: "In Oslo, the President met with Brown".
_AT_START = re.compile(r"In ([A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,2}),?\s+(?:the|[A-Z])")
#: The line before the time in a transcript: "Oval Office", "11:14 A.M. EST"; not how it was held.
_ROOM = re.compile(r"^[ \t]*([A-Z][^\n:]{2,60}?)\s*\n+\s*\d{1,2}:\d\d\s*[AaPp]\.?[Mm]", re.MULTILINE)
_NO_ROOM = re.compile(r"\d|\b(?:[Vv]ia|[Bb]y|[Tt]eleconference|[Tt]elephone|Remarks)\b")


def phrases_around(draft: Draft, stretch: Sequence[Clause], scene: Scene) -> Iterator[Phrase]:
    """Yield phrases of place that other clauses have for a meeting: of the talks themselves, of the welcome to it.

    Args:
        draft: The exchange.
        stretch: The clauses from the one that names it to the next exchange.
        scene: The report.
    """
    if draft.kind != "meeting":
        return
    for clause in stretch:
        if tells_of_talks(clause, draft, scene):
            yield from no_states(clause.where, scene)
    if draft.headline or (draft.status == "held" and draft.clauses[0].sentence < _OPENING):
        for clause in scene.clauses:
            if _welcomes(clause, draft, scene) or _is_glad(clause, scene):
                yield from no_states((*clause.where, *clause.recipient), scene)


def tells_of_talks(clause: Clause, draft: Draft, scene: Scene) -> bool:
    """Whether a later clause says when and where the talks were: "The meeting was held in Oslo on May 5"."""
    things = {clause.noun, *(p.head for p in (*clause.agent, *clause.patient))} & scene.words.group(
        "talk-things"
    )
    return (
        bool(things)
        and clause not in draft.clauses
        and not (draft.status == "held" and (is_ahead(clause) or clause.form == "infinitive"))
        and not _is_of_others(clause, draft, scene)
        and clause.verb in scene.words.group("taking-place")
        and not actors_of((*clause.agent, *clause.companion))
    )


def _is_of_others(clause: Clause, draft: Draft, scene: Scene) -> bool:
    """Whether a word behind a noun only says which talks are meant: "in follow-up to the talks held on April 12"."""
    bare = not _AUXILIARY.search(scene.text, clause.verb_span.start - 12, clause.verb_span.end)
    reduced = (
        clause.relation == "relative" and bare and clause.parent not in {one.id for one in draft.clauses}
    )
    return clause.form == "participle" or reduced


def _welcomes(clause: Clause, draft: Draft, scene: Scene) -> bool:
    """Whether a speaker says where he has the other side: "I am glad to receive you in Moscow"."""
    if clause.verb not in scene.words.group("welcoming") or clause.negated or _is_hoped_for(clause, scene):
        return False
    if not draft.headline and not any(p.head == "you" for p in clause.patient):
        return False
    return any(p.head == "you" or set(p.actors) & draft.taken() for p in clause.patient)


def _is_glad(clause: Clause, scene: Scene) -> bool:
    """Whether a speaker says where the two meet: "It is a pleasure to meet with you in Sochi"."""
    meets = clause.verb in {"meet", "see", "talk"} and not clause.negated
    you = any(p.head == "you" for p in (*clause.patient, *clause.companion))
    return meets and you and scene.is_spoken(clause) and not _is_hoped_for(clause, scene)


def _is_hoped_for(clause: Clause, scene: Scene) -> bool:
    """Whether a guest is only hoped to be seen somewhere: "We look forward to seeing you in the temple of …"."""
    if clause.modality != "fact" or clause.tense == "future":
        return True
    return bool(_HOPED.search(scene.text[max(0, clause.verb_span.start - 60) : clause.verb_span.start]))


def town_behind_title(draft: Draft, scene: Scene) -> Span | None:
    """Return the known town that ends the sentence behind a title: "met Lund, Chairman of the Council in Oslo, Norway".

    Where somebody has his post, the town is no place of the meeting: "the consul in Oslo".
    """
    for clause in draft.clauses if draft.kind == "meeting" else ():
        for phrase in (*clause.companion, *clause.patient, *clause.agent):
            words = phrase.span.quote(scene.text)
            town = (
                _BEHIND_TITLE.search(words) if scene.text[phrase.span.end :][:1] in {".", "\n", ""} else None
            )
            if (
                town is not None
                and any(scene.actors[a].kind in ALIVE for a in phrase.actors)
                and scene.words.world.place_code(town[1])
                and not is_state(town[1], scene)
                and not _POSTED.search(words, 0, town.start(1))
            ):
                return Span(phrase.span.start + town.start(1), phrase.span.start + town.end(1))
    return None


def town_of_visitor(draft: Draft, scene: Scene) -> Span | None:
    """Return the town that one of the sides is visiting: "met with Brown, who is on a visit to Oslo"."""
    if draft.kind != "meeting" or draft.headline:
        return None
    spans = [clause.span for clause in draft.clauses]
    sentences = {clause.sentence for clause in draft.clauses}
    beside = [c.span for c in scene.clauses if c.sentence in sentences]
    whole = [min(beside).joined(max(beside, key=lambda span: span.end))] if beside else []
    towns = [*_towns(spans, _WHO_VISITS, scene), *_towns(_with_before(whole, scene), _DURING, scene)]
    return next((span for span in towns if not is_state(span.quote(scene.text), scene)), None)


def _with_before(spans: Iterable[Span], scene: Scene) -> Iterator[Span]:
    """Yield spans with the words before them to the start of their sentence, which no clause may hold."""
    for span in spans:
        before = scene.text[: span.start]
        start = max(before.rfind(". ") + 2, before.rfind("\n") + 1, 0)
        yield Span(min(start, span.start), span.end)


def town_of_embassy(draft: Draft, scene: Scene) -> Span | None:
    """Return the town of the embassy that is visited: "visited the Kenyan embassy in Oslo".

    Where the clause does not say it, what the report says of an embassy of that state before does.
    """
    if draft.kind not in {"visit", "gift"}:
        return None
    phrases = [p for clause in draft.clauses for p in (*clause.patient, *clause.recipient)]
    town = next(_towns((p.span for p in phrases), _EMBASSY_IN, scene), None)
    if draft.kind == "gift":
        return town or _town_of_receiver(draft, scene)
    posts = [p for p in phrases if is_embassy(p, scene)]
    if town is not None or not posts:
        return town
    states = {scene.actors[a].country for p in posts for a in p.actors}
    same = sorted(
        place
        for actor in scene.actors.values()
        if actor.country in states
        for place in actor.mentions
        if place.end <= posts[0].span.start
    )
    return next(_towns(reversed(same), _EMBASSY_IN, scene), None)


def _town_of_receiver(draft: Draft, scene: Scene) -> Span | None:
    """Return the town of the post of whoever took a gift: "handed it to the consul general in Oslo"."""
    takers = draft.actors.get("received_by", ())
    if not any(scene.words.group("posts") & set(scene.actors[a].name.lower().split()) for a in takers):
        return None
    places = sorted(place for a in takers for place in scene.actors[a].mentions)
    return next(_towns(places, _EMBASSY_IN, scene), None)


def _towns(spans: Iterable[Span], grammar: re.Pattern[str], scene: Scene) -> Iterator[Span]:
    for span in spans:
        found = grammar.search(span.quote(scene.text))
        if found is not None:
            yield Span(span.start + found.start(1), span.start + found.end(1))


def town_in_headline(draft: Draft, scene: Scene) -> tuple[Cited, str] | None:
    """Return the town that the headline names, with why: at the end of one that alone names an exchange, or first."""
    headline = Headline.of(scene.report)
    of_it = draft.headline or _is_in_headline(draft, headline.words, scene)
    inside = _INSIDE.search(headline.words) if of_it else None
    at_end = _AT_END.search(headline.words.rstrip()) if draft.headline else None
    at_start = _AT_START.match(headline.words) if draft.kind == "meeting" and draft.status == "held" else None
    for found in (at_end, at_start, inside):
        if found and scene.words.world.place_code(found[1]) and not is_state(found[1], scene):
            return headline.cite(*found.span(1)), "the town in the headline"
    closing = _CLOSING.search(headline.words.rstrip()) if draft.headline and draft.kind in _CLOSED else None
    if closing is not None and _is_town(closing["town"], scene):
        return headline.cite(*closing.span("town")), "the town behind the headline"
    return None


def _is_town(name: str, scene: Scene) -> bool:
    """Whether a name, in capitals or not, is that of a town."""
    spelt = name.title() if name.isupper() else name
    return scene.words.world.place_code(spelt) is not None and not is_state(spelt, scene)


def _is_in_headline(draft: Draft, words: str, scene: Scene) -> bool:
    """Whether a headline tells of a meeting: it names the talks and, by a name or a title, both sides."""
    if draft.kind != "meeting" or draft.status != "held" or _TALKS.search(words) is None:
        return False
    lower = words.lower()
    known = (
        any(
            part in lower
            for a in side
            for part in (
                scene.actors[a].name.split()[-1].lower(),
                *(r.title.lower() for r in scene.actors[a].roles),
            )
        )
        for side in draft.sides()
    )
    return all(known)


def town_over_release(draft: Draft, scene: Scene) -> tuple[Cited, str] | None:
    """Return the room or town that stands over the spoken words of a meeting, above the time, with why.

    A transcript gives them on a line of its own: "Oval Office", "11:14 A.M. EST".
    """
    spoken = spoken_paragraphs(scene.report)
    if not (draft.headline and draft.kind == "meeting" and spoken):
        return None
    found = _ROOM.search(scene.text, scene.start, scene.report.paragraphs[min(spoken)].start)
    if found is None or _NO_ROOM.search(found[1]):
        return None
    return Cited(found[1], Span(*found.span(1)), None), "the line over the spoken words"
