"""Both sides of an exchange, from the roles of its clause."""

from collections.abc import Mapping, Sequence

from communique.exchanges.draft import Draft, named
from communique.exchanges.words import ExchangeWords, KindRule
from communique.records import Actor, Clause, Report, Span

#: Kinds in which both sides do the same.
MUTUAL = frozenset({"call", "meeting"})


def fill_parties(
    draft: Draft, clause: Clause, rule: KindRule, clauses: Sequence[Clause], actors: Mapping[str, Actor]
) -> None:
    """Fill the parties of a draft from the roles that the rule names."""
    for name, roles in rule.parties.items():
        for role in roles:
            found, spans = _of_kind(clause, role, rule, name, actors)
            found = tuple(actor for actor in found if actor not in _taken(draft, name))
            if found:
                draft.fill(name, found, spans, f"{role} of {_told(clause)!r} ({draft.rule})")
                break
    if not draft.actors.get("from"):
        _from_governor(draft, clause, clauses)
    if "companion" in rule.parties.get("to", ()) and (draft.kind in MUTUAL or rule.reciprocal):
        _split_sides(draft)


def _of_kind(
    clause: Clause, role: str, rule: KindRule, name: str, actors: Mapping[str, Actor]
) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    found, spans = named(getattr(clause, role))
    kinds = rule.kinds.get(name)  # type: ignore[call-overload]
    if kinds:
        found = tuple(actor for actor in found if actors[actor].kind in kinds)
    return found, spans


def _taken(draft: Draft, name: str) -> set[str]:
    """Return the actors of the other fields: nobody is on both sides."""
    return {actor for other, ids in draft.actors.items() if other != name for actor in ids}


def _told(clause: Clause) -> str:
    return " ".join(word for word in (clause.verb, clause.noun) if word)


def _from_governor(draft: Draft, clause: Clause, clauses: Sequence[Clause]) -> None:
    """Take the sender of "in a message to Y, X said" from the clause it stands in."""
    if clause.form != "nominal" or clause.parent is None:
        return
    found, spans = named(clauses[clause.parent].agent)
    draft.fill(
        "from",
        tuple(a for a in found if a not in _taken(draft, "from")),
        spans,
        "agent of the clause it stands in",
    )


def _split_sides(draft: Draft) -> None:
    """Part the sides that one phrase names: "X and Y met", "talks between X and Y"."""
    for full, empty in (("from", "to"), ("to", "from")):
        ids = draft.actors.get(full, ())
        if len(ids) > 1 and not draft.actors.get(empty):
            spans = tuple(draft.words[full])
            draft.actors["from"], draft.actors["to"] = ids[:1], ids[1:]
            for name in ("from", "to"):
                draft.note(name, spans, f"both sides in one phrase ({draft.rule})")
            return


def is_between_states(
    draft: Draft, actors: Mapping[str, Actor], report: Report, words: ExchangeWords
) -> bool:
    """Whether the two sides are not of one state.

    An organisation of states is a side of its own. Where the text says neither side's state, it must show otherwise
    that one is abroad ("on his election as Irish Prime Minister"): whom a publisher names without more is at home.
    """
    if draft.kind == "joint_statement":
        return len(draft.actors.get("from", ())) > 1
    if draft.kind == "visit" and not draft.actors.get("to"):
        return _leads_abroad(draft, actors, report, words)
    one = {_state_of(actors[a], actors) for a in draft.actors.get("from", ())}
    other = {_state_of(actors[a], actors) for a in draft.actors.get("to", ())}
    if one | other == {None}:
        home = words.home_of(report)
        return home is None or bool(words.states_in(_around(draft, report)) - {home})
    return one != other or len(one) > 1


def _leads_abroad(draft: Draft, actors: Mapping[str, Actor], report: Report, words: ExchangeWords) -> bool:
    """Whether a visit whose host is not named goes to a town abroad, or comes "here" from abroad."""
    places = [p for clause in draft.clauses for p in (*clause.where, *clause.recipient, *clause.patient)]
    here = words.home_of(report) if any(place.head == "here" for place in places) else None
    towns = {code for place in places for code in words.states_in(place.span.quote(report.text))} | {here}
    own = {actors[a].country for a in draft.actors.get("from", ())}
    return bool(towns - own - {None})


def _state_of(actor: Actor, actors: Mapping[str, Actor]) -> str | None:
    """Return the state of an actor, or the body of no state that it is or holds an office of."""
    if actor.country is not None or actor.kind == "body":
        return actor.country or actor.name
    owners = [actors[role.of] for role in actor.roles if role.of is not None and role.of in actors]
    return next((owner.country or owner.name for owner in owners if owner.kind == "body"), None)


def _around(draft: Draft, report: Report) -> str:
    """Return the words that may show where the sides are from: the title, and what the exchange is on."""
    phrases = [p for clause in draft.clauses for p in (*clause.occasion, *clause.about, *clause.adjuncts)]
    return ". ".join([report.title or "", *(phrase.span.quote(report.text) for phrase in phrases)])
