"""Parsed paragraphs → the clauses of a report, in the order of their predicates."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from communique.clauses.content import content_of, content_of_noun, remainder_of
from communique.clauses.modality import is_negated, modality_of, tense_of
from communique.clauses.nouns import add_noun, event_noun, has_part
from communique.clauses.roles import RoleFinder
from communique.clauses.verbs import Predicate, add_verb_roles, predicates_of, verb_lemma
from communique.clauses.words import ClauseWords
from communique.parse.parsed import ParsedParagraph
from communique.parse.syntax import CLAUSAL, children, governor, is_verb, subtree, trimmed
from communique.records import Clause, Form, Relation, Span

_RELATIONS: dict[str, Relation] = {
    "ccomp": "content",
    "xcomp": "content",
    "relcl": "relative",
    "acl": "relative",
    "conj": "conjunct",
    "parataxis": "conjunct",
    "pcomp": "manner",
}


@dataclass
class _Draft:
    """A predicate on its way to a clause."""

    predicate: Predicate
    finder: RoleFinder
    paragraph: ParsedParagraph
    sentence: int


def find_clauses(text: str, paragraphs: Sequence[ParsedParagraph], words: ClauseWords) -> tuple[Clause, ...]:
    """Find the clauses of a report.

    Args:
        text: The report as published.
        paragraphs: Its parsed paragraphs.
        words: The word lists to look up.

    Returns:
        The clauses, numbered from 0 in the order of their predicates.
    """
    drafts: list[_Draft] = []
    sentence = 0
    for paragraph in paragraphs:
        for sent in paragraph.doc.sents:
            drafts.extend(_drafts(list(sent), paragraph, text, words, sentence))
            sentence += 1 if drafts else 0  # a letterhead above the first sentence is none
    ids = {_key(draft): number for number, draft in reversed(list(enumerate(drafts)))}
    return tuple(_clause(number, draft, ids) for number, draft in enumerate(drafts))


def _key(draft: _Draft) -> tuple[int, int]:
    return draft.paragraph.number, draft.predicate.head.i


def _drafts(
    tokens: list[Token], paragraph: ParsedParagraph, text: str, words: ClauseWords, sentence: int
) -> list[_Draft]:
    """Find the predicates of a sentence: verbs first, then the nouns that no light verb carries."""
    found, carried = [], set()
    for token in tokens:
        if is_verb(token) and paragraph.mentions[token.i] is None:
            for predicate in predicates_of(token, RoleFinder(paragraph, text, words)):
                finder = RoleFinder(paragraph, text, words)
                add_verb_roles(predicate, finder)
                found.append(_Draft(predicate, finder, paragraph, sentence))
                carried |= _carried(predicate.noun)
    found.extend(_nominal(tokens, carried, paragraph, text, words, sentence))
    return sorted(found, key=lambda draft: draft.predicate.head.i)


def _carried(noun: Token | None) -> set[int]:
    """Return the noun of a predicate and the bare nouns that it is of: "message", "greeting"."""
    if noun is None:
        return set()
    return {noun.i, *(o.i for p in children(noun, "prep") if p.lower_ == "of" for o in children(p, "pobj"))}


def _nominal(
    tokens: list[Token],
    carried: set[int],
    paragraph: ParsedParagraph,
    text: str,
    words: ClauseWords,
    sentence: int,
) -> Iterator[_Draft]:
    for token in tokens:
        if token.i in carried or paragraph.mentions[token.i] is not None:
            continue
        saying = _says(token)
        if not saying and event_noun(token, words) is None:
            continue
        finder = RoleFinder(paragraph, text, words)
        add_noun(token, finder)
        if has_part(finder) or saying or _is_setting(token):
            yield _Draft(Predicate(None, token), finder, paragraph, sentence)


def _says(noun: Token) -> bool:
    """Whether a noun that somebody owns can bring what he says: "his claim that", "the plan of Lund to"."""
    return (
        noun.pos_ == "NOUN"
        and bool(children(noun, "acl", "ccomp"))
        and bool(children(noun, "poss") or any(p.lower_ in _OWNING for p in children(noun, "prep")))
    )


#: Prepositions that tell whose words a noun is: "claims by the mayor", "concern among voters".
_OWNING = frozenset({"by", "of", "from", "among"})


#: Nouns of the part, or of all, of the talks that set a scene.
_STRETCHES = frozenset({"round", "course", "series", "stage", "session"})


def _is_setting(noun: Token) -> bool:
    """Whether a noun sets the scene of what is said: "in the message", "during the talks"."""
    of = noun.head
    if noun.dep_ == "pobj" and of.lower_ == "of" and of.head.lemma_ in _STRETCHES:
        noun = of.head  # "during the second round of talks"
    return noun.dep_ == "pobj" and noun.head.lower_ in {"in", "during", "at"} and is_verb(noun.head.head)


def _clause(number: int, draft: _Draft, ids: dict[tuple[int, int], int]) -> Clause:
    verb, noun, paragraph = draft.predicate.verb, draft.predicate.noun, draft.paragraph
    head = draft.predicate.head
    content, mood = (
        content_of(verb, noun, paragraph) if verb is not None else content_of_noun(head, paragraph)
    )
    parent = _parent(draft, ids)
    return Clause(
        id=number,
        sentence=draft.sentence,
        paragraph=paragraph.number,
        span=paragraph.cite(trimmed(subtree(head)) or [head]),
        predicate=_predicate_span(draft),
        verb=verb_lemma(verb) if verb is not None else None,
        verb_span=_verb_span(draft),
        noun=noun.lemma_.lower() if noun is not None else None,
        noun_span=paragraph.spans[noun.i] if noun is not None else None,
        qualifiers=_qualifiers(noun),
        form=_form(draft.predicate),
        tense=tense_of(verb) if verb is not None else None,
        content=content,
        mood=mood,
        remainder=remainder_of(verb, paragraph) if verb is not None else None,
        negated=is_negated(verb) if verb is not None else False,
        modality=modality_of(verb) if verb is not None else "fact",
        parent=parent if parent != number else None,
        relation=_relation(draft.predicate) if parent is not None and parent != number else None,
        **draft.finder.roles(),
    )


def _qualifiers(noun: Token | None) -> tuple[str, ...]:
    """Return the lemmas before a noun, also before the one it is of: "new joint", "telephone"."""
    if noun is None:
        return ()
    return tuple(
        c.lemma_.lower() for c in noun.children if c.dep_ in {"amod", "compound", "nmod"} and c.i < noun.i
    )


def _verb_span(draft: _Draft) -> Span:
    head = draft.predicate.head
    parts = [
        c for c in head.children if c.dep_ in {"aux", "auxpass", "neg", "prt"} and abs(c.i - head.i) <= _NEAR
    ]
    return draft.paragraph.cite([head, *(parts if draft.predicate.verb is not None else [])])


#: How many words an auxiliary or a noun may stand from its verb to be cited with it.
_NEAR = 8


def _predicate_span(draft: _Draft) -> Span:
    span, noun = _verb_span(draft), draft.predicate.noun
    if noun is None or noun.i < draft.predicate.head.i or noun.i - draft.predicate.head.i > _NEAR:
        return span
    return span.joined(draft.paragraph.spans[noun.i])


def _form(predicate: Predicate) -> Form:
    verb = predicate.verb
    if verb is None:
        return "nominal"
    if verb.dep_ == "relcl":
        return "relative"
    if any(child.lower_ == "to" for child in children(verb, "aux")):
        return "infinitive"
    if verb.tag_ in {"VBG", "VBN"} and not children(verb, "aux", "auxpass"):
        return "participle"
    return "finite"


def _parent(draft: _Draft, ids: dict[tuple[int, int], int]) -> int | None:
    above = governor(draft.predicate.head)
    while above is not None:
        known = ids.get((draft.paragraph.number, above.i))
        if known is not None:
            return known
        above = governor(above)
    return None


def _relation(predicate: Predicate) -> Relation:
    verb = predicate.verb
    if verb is None:
        return "argument"
    if verb.dep_ == "advcl":
        return _adverbial(verb)
    if verb.dep_ == "pcomp" and verb.head.lower_ in {"after", "before", "upon", "since"}:
        return "time"
    return _RELATIONS.get(verb.dep_, "argument" if verb.dep_ in CLAUSAL else "manner")


def _adverbial(verb: Token) -> Relation:
    """Tell an aim from a time, a reason, a condition or an attendant act."""
    marks = {m.lower_ for m in children(verb, "mark", "advmod")}
    if any(child.lower_ == "to" for child in children(verb, "aux")):
        return "purpose"
    if marks & {"if", "unless", "provided"}:
        return "condition"
    if marks & {"because", "since", "as"}:
        return "reason"
    if marks & {"when", "while", "after", "before", "until", "once"}:
        return "time"
    return "manner"
