"""The occasion of an exchange."""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.occasion.extent import BARE_DATE, names_event, words_of
from communique.exchanges.occasion.headline import FELT, occasion_in_headline
from communique.exchanges.occasion.told import mourned, told_in_message
from communique.exchanges.place.words import is_gathering
from communique.exchanges.receptions import is_reception
from communique.exchanges.scene import Scene
from communique.records import Clause, Occasion, Phrase, Span

#: Kinds whose "on …" is an occasion; that of talks is a matter.
_SENT = frozenset({"message", "gift"})
#: A loss that its words do not name: "in their loss", "at the loss of their national leader".
_THEIR_LOSS = re.compile(
    r"(?:the\s+)?(?:their|his|her|its|this|such|\w+)?\s*(?:\w+\s+)?(?:loss|bereavement|sorrow|grief)\b(?!\s+of\s+(?:[A-Z]|the\b|life\b|lives\b|so\b))"
)
#: Purposes of words at a loss.
_SAD = frozenset({"condolence", "sympathy"})
#: Words that were sent, and on what: "your warm congratulations on the occasion of".
_SENT_ON = re.compile(
    r"\b(?:congratulations?|greetings?|messages?|letter|condolences|sympathy|wishes)\s+"
    r"(?:on the occasion of|on|over|upon)\s+",
    re.IGNORECASE,
)
#: Prepositions that set a meeting at a gathering, or a visitor at a ceremony.
_GATHERED = frozenset({"at", "during", "for", "in"})
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
#: How many sentences after a visit what the visitor takes part in may be told.
_LATER = 2
#: A day on which two speak: "spoke with Brown on the one-year anniversary of the attack".
_ON_ANNIVERSARY = re.compile(r"the (?:[\w-]+ ){0,3}anniversary of\b")
#: What one does himself before he meets others: "Following his speech in Oslo, he met Brown".
_OWN_DOING = frozenset(
    {"speech", "remark", "remarks", "address", "visit", "trip", "arrival", "meeting", "call", "talk"}
)
_THEY = frozenset({"it", "they"})
#: How many words may stand before the event that somebody is thanked for: "for his successful visit".
_NEAR = 3
#: What is talked of, or only tells where somebody is: "on a goodwill visit to the country".
_PASSING = re.compile(
    r"(?:a|an)\s+(?:[\w-]+\s+){0,3}(?:visit|tour|trip)\b|(?:leaving|departing|arriving|returning)\b",
    re.IGNORECASE,
)


#: What joins a day to what is done on it.
_ON_DAY = re.compile(r",?\s+on\s+$")


def set_occasion(draft: Draft, scene: Scene, stretch: Sequence[Clause] = ()) -> None:
    """Take the first of what may be the occasion; a death that is told goes before "hearing the sad news of" it.

    Where the sentences that name the exchange say nothing, the rest of a message does, and then the headline.

    Args:
        draft: The exchange.
        scene: The report.
        stretch: The clauses from the one that names it to the next exchange.
    """
    told = (one for one in _candidates(draft, scene) if not BARE_DATE.fullmatch(one[0].quote(scene.text)))
    found = next(told, None)
    if found is not None and _THEIR_LOSS.match(found[0].quote(scene.text)):
        found = next(mourned(draft, scene), found)  # it was told before whose death it is
    death = _death_told(draft, scene)
    if death is not None and (found is None or found[0].holds(death)):
        found = death, "the death that the condolence is over"
    found = found or next(told_in_message(draft, stretch, scene), None) or _held_on(draft, stretch, scene)
    if found is not None:
        span, why = _without_day(found[0], draft, scene), found[1]
        draft.occasion = Occasion(text=span.quote(scene.text), span=span)
        draft.note("occasion", (span,), why)
    elif (cited := occasion_in_headline(draft, scene)) is not None:
        draft.occasion = Occasion(text=cited.words, span=cited.span, in_title=cited.in_title)
        draft.cite("occasion", cited, "words of the headline")


def _without_day(span: Span, draft: Draft, scene: Scene) -> Span:
    """Return an occasion without the day of the exchange that ends it: "on the congress of the party [on August 3]"."""
    day = draft.date.span if draft.date is not None else None
    if day is None or day.end != span.end or not span.holds(day):
        return span
    before = _ON_DAY.search(scene.text, span.start, day.start)
    return Span(span.start, before.start()) if before is not None and before.start() > span.start else span


def _candidates(draft: Draft, scene: Scene) -> Iterator[tuple[Span, str]]:
    """Yield what may be the occasion, with why.

    The phrases with "on the occasion of", and for what is sent also with "on", "for" and "over": of the clauses that
    name the exchange first, then of the acts done in it, then of what is told within those acts ("thanks for sending
    congratulations on the anniversary"). Then what somebody besides the recipient is congratulated as, what a briefing
    is on, and what is attended or marked.
    """
    acts = [clause for clause in draft.acts if clause not in draft.clauses]
    within = [c for c in scene.clauses if c not in acts and any(act.span.holds(c.span) for act in acts)]
    for told in (draft.clauses, [*acts, *within]):
        for clause, phrase in (*_phrases("occasion", told), *_phrases("about", told)):
            if _is_occasion(phrase, clause, draft, scene):
                yield words_of(phrase, clause, scene), f"phrase with {phrase.preposition!r}"
        for clause, phrase in _phrases("adjuncts", told if draft.purposes & _SAD else ()):
            if phrase.preposition == "at" and _names_loss(phrase, scene):
                yield words_of(phrase, clause, scene), "the loss at which one feels with others"
    if (span := _thanked_for(draft, scene)) is not None:
        yield span, "the occasion of what one gives thanks for"
    if (span := _congratulated(draft, scene) or _briefed_on(draft, scene)) is not None:
        yield span, "what the act is on"
    for phrase in _attended(draft, scene):
        yield words_of(phrase, draft.clauses[0], scene), "what it serves to attend or mark"
    for clause, phrase in _taken_part_on_visit(draft, scene):
        yield words_of(phrase, clause, scene), "what the visitor takes part in"
    yield from _gathered(draft, scene)


def _names_loss(phrase: Phrase, scene: Scene) -> bool:
    """Whether a phrase names a death, a loss or a disaster."""
    words = f" {phrase.span.quote(scene.text).lower()} "
    grave = scene.words.group("deaths") | scene.words.group("disasters")
    return phrase.head == "loss" or any(f" {word} " in words for word in grave)


def _death_told(draft: Draft, scene: Scene) -> Span | None:
    """Return the clause of the death over which condolences are given: "the sad news that Brown passed away"."""
    if "condolence" not in draft.purposes or draft.kind != "message":
        return None
    for clause in scene.clauses[draft.clauses[0].id :]:
        if _tells_death(clause, scene) and any(phrase.actors for phrase in clause.agent):
            who = min(phrase.span for phrase in clause.agent)
            return who.joined(clause.remainder or clause.verb_span)
    return None


def _held_on(draft: Draft, stretch: Sequence[Clause], scene: Scene) -> tuple[Span, str] | None:
    """Return the occasion on which a meeting is said to have been held: "It was held on the occasion of"."""
    for clause in stretch if draft.kind == "meeting" else ():
        told = clause.verb in scene.words.group("taking-place") and clause.sentence - stretch[0].sentence <= 1
        for phrase in clause.occasion if told and clause.form == "finite" else ():
            if phrase.preposition in scene.words.group("on-occasion"):
                return words_of(phrase, clause, scene), f"phrase with {phrase.preposition!r}"
    return None


def _thanked_for(draft: Draft, scene: Scene) -> Span | None:
    """Return the occasion of the words that thanks are given for: "thanks for your congratulations on our day"."""
    for clause, phrase in _phrases("about", (*draft.clauses, *draft.acts)):
        words = phrase.span.quote(scene.text)
        sent_on = (
            _SENT_ON.search(words) if phrase.preposition == "for" and _is_thanks(clause, scene) else None
        )
        if sent_on is not None and names_event(words[sent_on.end() :], scene):
            return Span(phrase.span.start + sent_on.end(), phrase.span.end)
    return None


def _tells_death(clause: Clause, scene: Scene) -> bool:
    """Whether a clause tells of a death; of "passed away" the parser may leave the second word out."""
    away = clause.verb == "pass" and scene.text[clause.verb_span.end :].lstrip().startswith("away")
    return away or clause.verb in scene.words.group("dying")


def _congratulated(draft: Draft, scene: Scene) -> Span | None:
    """Return a congress, a day or a body that is congratulated besides the recipient."""
    for clause in draft.acts:
        for phrase in clause.patient:
            alive = any(scene.actors[a].kind != "body" for a in phrase.actors)
            if clause.noun is None and phrase.actors and not alive:
                return phrase.span
    return None


def _briefed_on(draft: Draft, scene: Scene) -> Span | None:
    """Return what "a briefing on …" in the sentence of a message is on."""
    sentences = {clause.sentence for clause in draft.clauses}
    for phrase in (
        p for c in scene.clauses if c.sentence in sentences for p in c.agent if p.head == "briefing"
    ):
        topic = re.search(r"\bon\s+", phrase.span.quote(scene.text))
        if topic is not None and draft.kind == "message":
            return Span(phrase.span.start + topic.end(), phrase.span.end)
    return None


def _attended(draft: Draft, scene: Scene) -> Iterator[Phrase]:
    """Yield what is attended or marked by the aim of a clause: "a delegation to attend the inauguration"."""
    if draft.kind not in {"visit", "message", "gift"} and not is_reception(draft, scene):
        return
    sentences = {clause.sentence for clause in draft.clauses}
    for clause in scene.clauses:
        if clause.sentence not in sentences or not _serves(clause, draft, scene):
            continue
        if clause.verb in scene.words.group("attending"):
            merits = scene.words.group("merits")
            yield from (p for p in clause.patient if not p.actors and p.head not in merits)
        yield from _taken_part_in(clause, scene)


def _serves(clause: Clause, draft: Draft, scene: Scene) -> bool:
    """Whether a clause says what for: "to attend the inauguration", and of one who is back "after attending" it."""
    before = scene.text[: clause.verb_span.start].rstrip().lower()
    to = before.endswith(" to") or clause.verb_span.quote(scene.text).lower().startswith("to ")
    aim = clause.form == "infinitive" or (clause.form == "relative" and to)
    return aim or (draft.kind == "visit" and clause.form == "participle" and before.endswith(" after"))


def _taken_part_on_visit(draft: Draft, scene: Scene) -> Iterator[tuple[Clause, Phrase]]:
    """Yield the event in which a visitor is said to take part: "It will take part in the celebrations of the day"."""
    last = max(clause.sentence for clause in draft.clauses) if draft.kind == "visit" else 0
    visitors = set(draft.actors.get("from", ()))
    for clause in scene.clauses[draft.clauses[0].id :] if visitors and draft.kind == "visit" else ():
        theirs = any(visitors & set(p.actors) or (not p.actors and p.head in _THEY) for p in clause.agent)
        if theirs and 0 < clause.sentence - last <= _LATER and clause.form == "finite" and not clause.negated:
            attended = clause.patient if clause.verb in scene.words.group("attending") else ()
            marked = (p for p in attended if names_event(p.span.quote(scene.text), scene))
            yield from ((clause, phrase) for phrase in (*marked, *_taken_part_in(clause, scene)))


def _taken_part_in(clause: Clause, scene: Scene) -> Iterator[Phrase]:
    """Yield what somebody takes part in, where he does and it is an event."""
    part = clause.verb == "take" and any(p.head == "part" for p in clause.patient)
    if not part and clause.verb != "participate":
        return
    for phrase in (*clause.adjuncts, *clause.where, *clause.about, *clause.when):
        if phrase.preposition == "in" and names_event(phrase.span.quote(scene.text), scene):
            yield phrase


def _gathered(draft: Draft, scene: Scene) -> Iterator[tuple[Span, str]]:
    """Yield the gathering at which two meet: "at the G7", "during the General Assembly", "for the Arctic Summit".

    And the ceremony that a visitor is at: "will represent the government at the funeral of President Brown".
    """
    if draft.kind not in {"meeting", "visit"} or draft.headline:
        return
    for clause in draft.clauses:
        for phrase in (*clause.occasion, *clause.where, *clause.adjuncts, *clause.when, *clause.about):
            words = _ARTICLE.sub("", phrase.span.quote(scene.text))
            if phrase.preposition not in _GATHERED or BARE_DATE.fullmatch(words):
                continue
            if draft.kind == "meeting" and is_gathering(words.partition(" in ")[0], scene):
                yield words_of(phrase, clause, scene), "the gathering at which they meet"
            first = words.split(" ", 1)[0].lower()
            if draft.kind == "visit" and first in scene.words.group("ceremonies"):
                yield words_of(phrase, clause, scene), "the ceremony that the visitor is at"


def _phrases(role: str, clauses: Sequence[Clause]) -> Iterator[tuple[Clause, Phrase]]:
    for clause in clauses:
        for phrase in getattr(clause, role):
            yield clause, phrase


def _is_occasion(phrase: Phrase, clause: Clause, draft: Draft, scene: Scene) -> bool:
    words = phrase.span.quote(scene.text)
    beside = phrase.preposition in scene.words.group("gatherings")
    if beside and all(scene.actors[a].kind == "body" for a in phrase.actors):
        return True
    near = phrase.head in {
        *scene.words.group("near-ones"),
        "victim",
    }  # "sympathy for the grieving family" is for whom it goes to
    if phrase.preposition == "following" and draft.kind in {"call", "meeting"} and phrase.head in _OWN_DOING:
        return False
    if phrase.actors or near or phrase.head in scene.words.group("no-occasion") or _PASSING.match(words):
        return False
    if phrase.preposition in scene.words.group("matters"):
        if BARE_DATE.fullmatch(words.strip()):
            return False
        if phrase.preposition == "on" and clause in draft.clauses and _ON_ANNIVERSARY.match(words):
            return True
        if phrase.preposition == "for" and (clause.noun == "wish" or _is_thanks(clause, scene)):
            return names_event(words, scene, _NEAR)
        if draft.kind == "message" and draft.purposes.isdisjoint({*FELT, "thanks", "reply"}):
            return names_event(words, scene)  # else it is its matter
        sent = draft.kind in _SENT or clause in draft.acts or is_reception(draft, scene)
        return sent or _is_felt(clause, scene)
    return True


def _is_thanks(clause: Clause, scene: Scene) -> bool:
    """Whether a clause thanks: "for" then brings in what for, which need be no occasion."""
    return clause.verb == "thank" or clause.noun in scene.words.purposes["thanks"].nouns


def _is_felt(clause: Clause, scene: Scene) -> bool:
    """Whether a clause is an act that is done on an occasion: "congratulated him on", "paid a condolatory visit on"."""
    rules = [scene.words.purposes[purpose] for purpose in sorted({*FELT, "protest"})]
    return any(
        clause.verb in rule.verbs
        or clause.noun in rule.nouns
        or not rule.qualifiers.isdisjoint(clause.qualifiers)
        for rule in rules
    )
