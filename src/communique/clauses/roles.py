"""The roles of a predicate: who does it to whom, through whom, for whom, with whom, about what, when and where."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from communique.clauses.phrases import lifted, phrase, tells_time
from communique.clauses.words import ClauseWords
from communique.parse.parsed import ParsedParagraph
from communique.parse.syntax import children, conjuncts, is_passive
from communique.records import Phrase

#: Prepositions that set a place, where their object is no person and no time.
PLACING = frozenset({"in", "at", "near", "inside", "outside", "aboard", "into"})
#: Prepositions that go with a word of time.
TIMING = frozenset(
    {
        "on",
        "in",
        "at",
        "during",
        "before",
        "after",
        "since",
        "until",
        "till",
        "by",
        "from",
        "earlier",
        "for",
        "of",
        "upon",
        "between",
    }
)

#: Prepositions whose gerund is a matter or an occasion: "on taking office", "for hosting him".
GERUND_OCCASIONS = frozenset({"on", "upon", "for", "about", "over"})

Roles = dict[str, tuple[Phrase, ...]]


class RoleFinder:
    """Finds the phrases of a predicate in one paragraph and the part that each plays."""

    def __init__(self, paragraph: ParsedParagraph, text: str, words: ClauseWords) -> None:
        self.paragraph = paragraph
        self.text = text
        self.words = words
        self.found: defaultdict[str, list[Phrase]] = defaultdict(list)

    def add(self, role: str, head: Token, preposition: str | None = None) -> None:
        """Give a word's phrase a role; what hangs on a name in it is looked at as the predicate's own."""
        self.found[role].append(phrase(self.paragraph, head, preposition))
        self.add_adverbials(lifted(self.paragraph, head, preposition))

    def add_adverbials(self, tokens: Iterable[Token]) -> None:
        """Sort prepositional phrases and bare words of time into roles."""
        for token in tokens:
            if token.dep_ in {"npadvmod", "advmod"}:
                self._add_bare(token)
            elif token.dep_ in {"prep", "dative", "agent", "conj", "dep"}:
                for name, head in self._objects(token):
                    # "by" names the one who acts of a passive and of a noun, but not of an active verb
                    active = (
                        name == "by"
                        and token.dep_ != "agent"
                        and token.head.pos_ in {"VERB", "AUX"}
                        and not is_passive(token.head)
                    )
                    self._add_prepositional("beside" if active else name, head)

    def roles(self) -> Roles:
        """Return what was found, each role's phrases once, in the order of the text."""
        return {
            role: tuple(sorted(dict.fromkeys(phrases), key=lambda p: p.span))
            for role, phrases in self.found.items()
        }

    def _add_bare(self, token: Token) -> None:
        if tells_time(self.paragraph, token, self.text):
            self.add("when", token)
        elif token.lower_ in {"here", "there"}:
            self.add("where", token)

    def _objects(self, token: Token) -> Iterator[tuple[str, Token]]:
        """Yield (preposition, object) of a preposition; "on behalf of X" is one preposition with the object X."""
        name = token.lower_
        before = [
            child
            for child in token.children
            if child.dep_ == "advmod" and child.lower_ in {"together", "along"}
        ]
        if before:
            name = f"{before[0].lower_} {name}"
        if token.dep_ == "dative" and not children(token, "pobj"):
            yield "to", token
            return
        for child in token.children:
            if child.dep_ == "pobj":
                yield from self._complex(name, child)
            elif child.dep_ == "pcomp" and name in GERUND_OCCASIONS:
                yield name, child
            elif child.dep_ == "prep":  # "out of" is one preposition, "from Kim to Xi" two
                alone = not children(token, "pobj", "pcomp")
                yield from (
                    (f"{name} {inner}" if alone else inner, head) for inner, head in self._objects(child)
                )
            elif child.dep_ == "conj" and child.pos_ == "ADP":
                yield from self._objects(child)

    def _complex(self, name: str, noun: Token) -> Iterator[tuple[str, Token]]:
        """Yield the object behind a preposition of several words, else the noun itself."""
        for inner in children(noun, "prep"):
            for words in (f"{name} {noun.lower_} {inner.lower_}", f"{name} the {noun.lower_} {inner.lower_}"):
                if words in self.words.prepositions:
                    for child in children(inner, "pobj"):
                        yield words, child
                    # "on behalf of the party and on his own behalf": the second is a phrase of its own
                    for other in children(noun, "conj"):
                        yield name, other
                    return
        yield name, noun

    def _add_prepositional(self, name: str, head: Token) -> None:
        role = self._role(name, head)
        if role is not None:
            self.add(role, head, name)

    def _role(self, name: str, head: Token) -> str | None:
        """Return the role of a prepositional phrase."""
        mention = self.paragraph.mentions[head.i]
        if name in TIMING and tells_time(self.paragraph, head, self.text):
            return "when"
        if name in PLACING:
            return self._placed(head, mention is not None and mention.kind not in {"state", "body"})
        known = self.words.prepositions.get(name)
        return known.role if known else "adjuncts"

    def _placed(self, head: Token, is_person: bool) -> str:
        """Tell a place ("in Beijing", "at the Mansudae Hall") from other phrases with "in" and "at"."""
        if is_person:
            return "adjuncts"
        proper = any(t.pos_ == "PROPN" or self.paragraph.mentions[t.i] for t in conjuncts(head))
        return "where" if proper else "adjuncts"
