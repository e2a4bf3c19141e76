"""What an exchange is for: congratulation, condolence, briefing, consultation and others."""

import re
from collections.abc import Iterable, Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.receptions import is_reception
from communique.exchanges.scene import Scene, actors_of
from communique.exchanges.substance import BOTH, FELT, TOGETHER, Found, consultation
from communique.exchanges.words import PurposeRule
from communique.records import Clause, Span

#: What one feels at the illness of another, and wishes him: "concern at his illness", "a speedy recovery".
_AT_ILLNESS = re.compile(
    r"\b(?:concern|regret|distress|sorrow|anxiety)\s+(?:at|over|about)\b(?:[^.;:]|\b(?:Mrs?|Dr|St)\.){0,60}?\b(?:illness|indisposition|injur\w+)\b"
    r"|\b(?:speedy|quick|rapid|early|full|complete|prompt)(?:\s+and\s+\w+)?\s+recovery\b"
)
#: What somebody died of, that need not be told apart from his death.
_DIED_OF = re.compile(
    r"(?:(?<=\bdied)|(?<=death)|(?<=away)|(?<=passing)|(?<=demise))\s+(?:of|from|due\s+to|after|following|through)\s+"
    r"(?:(?:a|an|his|her|long|short|serious|severe|grave|chronic|sudden|protracted|brief)\s+)*(?:illness|injury|injuries)\b",
    re.IGNORECASE,
)
#: How far before "to hear of" it stands what that makes the sender, in characters.
_HEARD = 40


def set_purposes(
    draft: Draft, scene: Scene, stretch: Sequence[Clause] = (), apart: frozenset[int] = frozenset()
) -> None:
    """Add the purposes that the clauses of an exchange, and the acts of its sides around them, name.

    Args:
        draft: The exchange.
        scene: The report.
        stretch: The clauses from the one that names it to the next exchange.
        apart: The ids of the clauses that tell of other exchanges.
    """
    for clause in (*draft.clauses, *draft.acts):
        found = _named_by(clause, draft, scene)
        _add(draft, (one for one in found if not _is_courtesy(one[0], draft)))
    if draft.kind in {"call", "meeting", "visit"}:
        _add_acts_of_both(draft, scene, stretch)
        if draft.kind != "visit":
            _add(draft, consultation(stretch, draft, scene))
        if "credentials" in draft.purposes:  # what else is said on that day is a courtesy
            draft.purposes &= {"credentials", "farewell"}
            draft.acts.clear()
    else:
        _add(draft, _named_beside(draft, scene))
        _add_acts_of_sender(draft, scene, stretch, apart)
        if draft.kind == "message" and not draft.purposes & {"condolence", "sympathy"}:
            _add(draft, _saddened(stretch, draft, scene))


def _add(draft: Draft, found: Iterable[Found]) -> None:
    for purpose, span, why in found:
        draft.add_purpose(purpose, span, why)


def _named_by(clause: Clause, draft: Draft, scene: Scene) -> Iterator[Found]:
    """Yield the purposes that a clause's own words name: "a message of greeting", "congratulated"."""
    for purpose, rule in _rules(draft, scene):
        span = _span_of(clause, rule)
        if span is not None:
            yield purpose, span, f"{purpose} by its words"


def _is_courtesy(purpose: str, draft: Draft) -> bool:
    """Whether a host only thanks his guest for coming, in the words with which a transcript of their talks begins."""
    return purpose == "thanks" and draft.headline and draft.kind == "meeting"


def _rules(draft: Draft, scene: Scene) -> Iterator[tuple[str, PurposeRule]]:
    for purpose, rule in scene.words.purposes.items():
        if not rule.kinds or draft.kind in rule.kinds:
            yield purpose, rule


def _named_beside(draft: Draft, scene: Scene) -> Iterator[Found]:
    """Yield the purposes of the nouns that other clauses of the same sentence are about: "a briefing on …"."""
    sentences = {clause.sentence for clause in draft.clauses}
    beside = [c for c in scene.clauses if c.sentence in sentences and c not in draft.clauses]
    for phrase in (phrase for clause in beside for phrase in clause.agent):
        for purpose, rule in _rules(draft, scene):
            if phrase.head in rule.nouns:
                yield purpose, phrase.head_span, f"{purpose} by its words"


def _span_of(clause: Clause, rule: PurposeRule) -> Span | None:
    if clause.noun in rule.nouns or set(clause.qualifiers) & rule.qualifiers:
        return clause.noun_span
    if clause.verb in rule.verbs:
        return clause.verb_span
    return next((phrase.head_span for phrase in clause.of if phrase.head in rule.nouns), None)


def _add_acts_of_sender(draft: Draft, scene: Scene, stretch: Sequence[Clause], apart: frozenset[int]) -> None:
    """Add what the sender does in the message: "In the message he extended congratulations"."""
    senders = set(draft.actors.get("from", ()))
    for clause in scene.clauses:
        theirs = senders & actors_of(clause.agent) or _asks_here(clause, stretch, scene)
        theirs = theirs or (
            draft.kind == "message"
            and clause in stretch
            and (_says_to_you(clause) or _is_his_own(clause, senders))
        )
        if clause in draft.clauses or clause.negated or not theirs:
            continue
        if (
            clause.noun is None
            or clause.verb in scene.words.group("performing")
            or _asks_here(clause, stretch, scene)
        ):
            others = _is_to_others(clause, draft, apart)
            found = [
                one
                for one in _named_by(clause, draft, scene)
                if not _is_by_the_way(one[0], draft) and not (others and one[0] not in draft.purposes)
            ]
            _add(draft, found)
            draft.acts.extend([clause] if found else [])


def _is_to_others(clause: Clause, draft: Draft, apart: frozenset[int]) -> bool:
    """Whether a clause tells of another message, to others: "I congratulate Brown. I send my wishes to his people"."""
    whom = actors_of((*clause.patient, *clause.recipient))
    return clause.id in apart and bool(whom) and whom.isdisjoint(draft.actors.get("to", ()))


def _saddened(stretch: Sequence[Clause], draft: Draft, scene: Scene) -> Iterator[Found]:
    """Yield sympathy where the sender is sad to hear of a loss: "I was grieved to learn of the death of your son"."""
    senders = set(draft.actors.get("from", ()))
    for clause in (*draft.clauses, *stretch):
        if (ill := _AT_ILLNESS.search(clause.span.quote(scene.text))) is not None:
            start = clause.span.start
            yield "sympathy", Span(start + ill.start(), start + ill.end()), "sympathy: concern at an illness"
            return
    for clause in stretch:
        heard = clause.verb in scene.words.group("learning") and senders & actors_of(clause.agent)
        before = scene.text[clause.span.start - _HEARD : clause.verb_span.start].lower() if heard else ""
        words = clause.span.quote(scene.text)
        if any(word in before for word in scene.words.group("saddened")) and any(_named_losses(words, scene)):
            yield "sympathy", clause.predicate, "sympathy: sad to hear of a loss"


def _says_to_you(clause: Clause) -> bool:
    """Whether somebody does in the first person what he does to the one he writes to: "I congratulate you"."""
    first = any(phrase.head in {"i", "we"} for phrase in clause.agent)
    return first and any(phrase.head == "you" for phrase in (*clause.patient, *clause.recipient))


def _is_his_own(clause: Clause, senders: set[str]) -> bool:
    """Whether a sender gives words of his own, himself left out: "It is a pleasure to offer my congratulations"."""
    own = any(phrase.head in {"my", "our"} and senders & set(phrase.actors) for phrase in clause.source)
    return own and all(phrase.head == "it" for phrase in clause.agent)


def _is_by_the_way(purpose: str, draft: Draft) -> bool:
    """Whether a purpose is a courtesy in a message sent for another: congratulations that also thank for help."""
    return purpose == "thanks" and not draft.purposes.isdisjoint(FELT)


def _asks_here(clause: Clause, stretch: Sequence[Clause], scene: Scene) -> bool:
    """Whether words are given to whom a message addresses, in its own stretch of the text."""
    return (not stretch or clause in stretch) and asks_to_accept(clause, scene)


def asks_to_accept(clause: Clause, scene: Scene) -> bool:
    """Whether a clause gives words to whom it addresses: "Please accept our condolences"."""
    before = scene.text[: clause.verb_span.start][-12:].rstrip()
    return (
        clause.verb == "accept"
        and clause.tense is None
        and before.lower().endswith(("please", '"', "“", "to"))
    )


def _add_acts_of_both(draft: Draft, scene: Scene, stretch: Sequence[Clause]) -> None:
    """Add consultation where the sides discuss matters, and the aim of the exchange: "called to congratulate"."""
    sides = draft.taken()
    named = {clause.id for clause in draft.clauses}
    for clause in scene.clauses:
        if clause.negated or clause in draft.clauses or not _is_done_by(clause, sides, draft):
            continue
        if not _is_of_it(clause, draft, stretch):
            continue
        aim = _is_aim(clause, named, scene)
        for purpose, span, why in _named_by(clause, draft, scene):
            aim = aim or _is_grave_act(purpose, clause, sides, scene) or _is_invited(purpose, clause, draft)
            if aim or (purpose == TOGETHER and (draft.kind != "visit" or draft.status == "planned")):
                draft.add_purpose(purpose, span, why)
                draft.acts.extend([clause] if aim else [])


def _is_aim(clause: Clause, named: set[int], scene: Scene) -> bool:
    """Whether a clause is what an exchange is for, or goes on with it: "called to thank and to congratulate him"."""
    while clause.relation == "conjunct" and clause.form == "infinitive" and clause.parent is not None:
        clause = scene.clauses[clause.parent]
    return clause.relation == "purpose" and clause.parent in named


def _is_invited(purpose: str, clause: Clause, draft: Draft) -> bool:
    """Whether one side invites the other: "Brown invited Lund to visit Nairobi"."""
    one, other = draft.sides()
    host, guest = actors_of(clause.agent), actors_of((*clause.patient, *clause.recipient))
    across = (host & one and guest & other) or (host & other and guest & one)
    return purpose == "invitation" and clause.verb not in {"accept", "decline"} and bool(across)


def _is_of_it(clause: Clause, draft: Draft, stretch: Sequence[Clause]) -> bool:
    """Whether an act may belong to an exchange: done by both sides or in its stretch of the text, and then to come."""
    one, other = draft.sides()
    doers = actors_of((*clause.agent, *clause.companion))
    beside = clause in stretch or (doers & one and doers & other)
    ahead = clause.modality == "plan" or clause.tense in {"future", None}
    return bool(beside) and (draft.status != "planned" or ahead)


def _is_grave_act(purpose: str, clause: Clause, sides: set[str], scene: Scene) -> bool:
    """Whether one side mourns or feels with the other, whom it need not name: "He offered his condolences"."""
    others = actors_of(clause.recipient) - sides
    grave = purpose in {"condolence", "sympathy"} and clause.verb in scene.words.group("performing")
    return grave and bool(actors_of(clause.agent) & sides) and not others


def _is_done_by(clause: Clause, sides: set[str], draft: Draft) -> bool:
    """Whether a side does it; a planned visit is "an opportunity to discuss", whoever does so."""
    if draft.kind == "visit":
        visitors = set(draft.actors.get("from", ()))
        by_visit = any(p.head in {"visit", "trip"} for p in clause.agent)
        doers = actors_of(clause.agent)
        both = any(not p.actors and p.head in BOTH for p in clause.agent)
        return by_visit or both or bool(doers & visitors and doers <= sides)
    # "Matters of transit were discussed": a passive that names nobody tells of both sides
    of_both = not clause.agent and bool(clause.patient) and clause.id > draft.clauses[0].id
    of_both = of_both or _is_by_both(clause, draft)
    return of_both or bool(actors_of(clause.agent) & sides)


def _is_by_both(clause: Clause, draft: Draft) -> bool:
    """Whether a plural that names nobody does it, after a headline that names both: "The presidents discussed …"."""
    return draft.headline and any(
        not p.actors and p.span != p.head_span and p.head in BOTH for p in clause.agent
    )


def add_ceremony(draft: Draft, scene: Scene) -> None:
    """Add the ceremony that a visit is paid for, or that a reception is."""
    if draft.occasion is not None and is_reception(draft, scene):
        draft.add_purpose("ceremony", draft.clauses[0].predicate, "a reception that marks something")
    if draft.kind != "visit" or draft.occasion is None:
        return
    if _names(draft.occasion.text, scene.words.group("ceremonies")):
        draft.add_purpose("ceremony", draft.occasion.span, "ceremony by what the occasion names")


def settle_sympathy(draft: Draft, scene: Scene) -> None:
    """Tell condolence from sympathy by what is named: deaths, a disaster, or both; the occasion first, then the words.

    What the occasion names decides alone, where it names either; else the clauses in which it is felt do.
    """
    felt = draft.purposes & {"condolence", "sympathy"}
    if not felt:
        return
    deaths, disasters = _named_losses(draft.occasion.text if draft.occasion else "", scene)
    said = " ".join(clause.span.quote(scene.text) for clause in (*draft.clauses, *draft.acts))
    if not (deaths or disasters):
        deaths, disasters = _named_losses(said, scene)
    where = draft.occasion.span if draft.occasion else draft.clauses[0].predicate
    for purpose, named in (("condolence", deaths), ("sympathy", disasters)):
        if named and purpose not in felt:
            draft.add_purpose(purpose, where, f"{purpose} by what the occasion names")
        elif not named and purpose in felt and (deaths or disasters):
            draft.purposes.discard(purpose)


def _named_losses(words: str, scene: Scene) -> tuple[bool, bool]:
    """Return whether words name deaths, and whether they name a disaster."""
    survived = _DIED_OF.sub("", words)  # nobody feels with the sick who is dead
    return _names(words, scene.words.group("deaths")), _names(survived, scene.words.group("disasters"))


def _names(words: str, group: frozenset[str]) -> bool:
    stands = f" {' '.join(re.findall(r'[a-z]+', words.lower()))} "
    return any(f" {word} " in stands for word in group)
