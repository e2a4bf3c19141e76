"""Which act a clause tells: the most specific entry that fits its verb and its objects.

A verb alone is weaker than a verb with its object, an object near the verb stronger than one far from it; a
light verb ("launched", "held") tells nothing without the noun that names the act.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from communique.events.words import Entry, EventWords
from communique.events.zone import Zone
from communique.records import Clause

#: How much a find is worth by what it rests on; a hundred characters between verb and object cost one.
_TAIL, _OBJECT, _NOUN, _NOMINAL, _VERB = 2.3, 2.0, 2.1, 1.5, 1.2
#: … and what it gains where who does it must be of a kind: "troops" that leave.
_AGENT = 0.5
_FAR = 100
#: How many letters behind a verb a noun still is what it carries.
_NEAR = 70
#: What something is said to be, and of what: "is the linchpin [of peace]" tells nothing of peace.
_OF_WHAT = re.compile(r" of ")
#: Acts from this code on are done by force.
_VIOLENT = "180"


class Act(NamedTuple):
    """An act that a clause tells: how well the entry fits, the entry, and whether it ends."""

    worth: float
    entry: Entry
    ended: bool = False

    @property
    def name(self) -> str:
        """Its key in the table of acts."""
        return self.entry.act


def act_of(clause: Clause, zone: Zone, words: EventWords) -> Act | None:
    """Return the act that a clause tells by itself, or ``None``."""
    return max(acts_of(clause, zone, words), key=lambda act: act.worth, default=None)


def acts_of(clause: Clause, zone: Zone, words: EventWords) -> list[Act]:
    """Return every act whose entry fits a clause."""
    return [*acts_by_verb(zone, words), *_by_noun(clause, zone, words)]


#: Words between a verb and a noun by which the noun is no object of it: "went on in the face of attacks".
_APART = re.compile(
    r"\b(?:in|over|after|amid|despite|during|against|following|about|because|before|since|at|from|by|for|with|on|as|which"
    r"|that|who|while|where|when|if|is|are|was|were|and \w+ing|\w+ing (?:the|a|an|its|their))\b"
)
_FIRST_WORDS = re.compile(r"^\W*(?:[\w'’-]+\W+)?(?:on|for|to|from|with|against|about|by|in|at|of|into)\b")


def noun_act(zone: Zone, words: EventWords) -> Act | None:
    """Return the act that the object of a zone names: "demanded [the release of] …", or ``None``."""
    opening = _FIRST_WORDS.match(zone.nouns)
    after = opening.end() if opening else 0
    nouns = zone.nouns[:_NEAR]
    if zone.verb == "be":
        nouns = _OF_WHAT.split(nouns, maxsplit=1)[0]
    for start, entries in _named(nouns, words):
        if _APART.search(zone.nouns, after, start):
            return None
        for entry in entries:
            if entry.without is None or not entry.without.search(zone.objects):
                ended = words.ending.search(zone.nouns[:start]) is not None
                return Act(_NOUN - start / _FAR, entry, ended)
    return None


_WORD = re.compile(r"[\w'’.-]*\w")
_LONGEST = 4


def _named(text: str, words: EventWords) -> Iterator[tuple[int, tuple[Entry, ...]]]:
    """Yield the nouns of a text that name acts, the longest at each place, with where they stand."""
    hits = list(_WORD.finditer(text))
    tokens = [hit.group() for hit in hits]
    at = 0
    while at < len(tokens):
        length = 1
        if tokens[at] in words.nouns:
            for size in range(min(_LONGEST, len(tokens) - at), 0, -1):
                entries = words.named.get(" ".join(tokens[at : at + size]))
                if entries:
                    yield hits[at].start(), entries
                    length = size
                    break
        at += length


#: Verbs behind which an infinitive is no place: "went to Gondor", but "is going to stage …".
_MOVING = frozenset({"go", "come"})


def acts_by_verb(zone: Zone, words: EventWords) -> Iterator[Act]:
    """Yield the acts whose entries fit a verb and what stands behind it."""
    objects = zone.nouns if zone.verb in words.telling else zone.objects
    after = zone.nouns if zone.verb in _MOVING else zone.after
    moved = zone.objects != zone.after and zone.verb not in _MOVING
    for tail, entry in words.verbs.get(zone.verb, ()):
        if tail is not None and not tail.follows(after) and not (moved and tail.follows(zone.objects)):
            continue
        if entry.agents is not None and not entry.agents.search(zone.agents):
            continue
        if entry.before is not None and not entry.before.search(zone.before):
            continue
        worth = _worth(tail is not None, entry, objects)
        if worth and (entry.without is None or not entry.without.search(zone.objects)):
            yield Act(worth + entry.worth, entry)


def _worth(tailed: bool, entry: Entry, objects: str) -> float:
    """Return how well an entry fits whose verb does, 0 where its object is missing."""
    if entry.objects is None:
        return (_TAIL if tailed else _VERB) + (entry.agents is not None) * _AGENT
    hit = entry.objects.search(objects)
    if hit is None:
        return 0.0
    return _OBJECT + (0.7 if tailed else 0) + (entry.agents is not None) * _AGENT - hit.start() / _FAR


#: Verbs that say of an act that it takes place, with the act as their subject.
_HAPPENING = frozenset(
    {"continue", "erupt", "occur", "break", "rage", "intensify", "resume", "persist", "escalate"}
)


#: Light verbs that carry no attack: "gave them a fighting chance", "are the greatest fighting force".
_MILD = frozenset({"be", "give", "win", "lead", "see", "seek", "reach", "come", "secure", "obtain"})


#: Light verbs whose agent is given what the noun names.
_GETTING = frozenset({"receive", "get", "obtain"})
#: CAMEO's root for what is given.
_AID = "07"


def _received(act: Act, words: EventWords) -> Act:
    """Return aid that somebody receives as done by whom it comes from."""
    given = words.codebook.acts[act.name].fact.startswith(_AID)
    return act._replace(entry=act.entry._replace(sides="swapped")) if given else act


def _is_hostile(act: Act, words: EventWords) -> bool:
    return not act.ended and words.codebook.acts[act.name].fact >= _VIOLENT


def _by_noun(clause: Clause, zone: Zone, words: EventWords) -> Iterator[Act]:
    if clause.verb is None:
        noun = clause.noun or ""
        qualified = " ".join([*clause.qualifiers[-1:], noun])
        for entry in words.named.get(qualified) or words.named.get(noun, ()):
            yield Act(_NOMINAL, entry)
    elif zone.verb in _HAPPENING and not clause.patient:  # "riots erupted in Gondor"
        found = noun_act(replace(zone, nouns=zone.agents), words)
        if found is not None:
            yield found
    elif zone.verb in words.light or clause.verb in words.light:
        found = noun_act(zone, words)
        if found is not None and not (zone.verb in _MILD and _is_hostile(found, words)):
            yield _received(found, words) if zone.verb in _GETTING else found
