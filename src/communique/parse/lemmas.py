"""Lemmas that spaCy's English rules get wrong: "hoped" is of "hope", never of "hop".

A verb that ends in one vowel and one consonant doubles it ("hopped"), so a form that doesn't is of the verb in -e.
spaCy's lemmatizer (3.8, rule mode) strips the ending and takes the shorter verb: "staged" becomes "stag".
"""

import re
from collections.abc import Iterable, Mapping

from spacy.language import Language
from spacy.tokens import Doc

_DOUBLES = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")
_ENDINGS = ("es", "ed", "ing")
#: Irregular forms that its table lacks, and verbs in -e that it takes for verbs without.
_MORE = {
    "overflew": "overfly",
    "foresaw": "foresee",
    **dict.fromkeys(("lambastes", "lambasted", "lambasting"), "lambaste"),
    **dict.fromkeys(("axes", "axed", "axing"), "axe"),
}


def mended_forms(nlp: Language) -> dict[int, str]:
    """Return the lemma of each form that the pipeline's rules get wrong, by the form's number in its strings."""
    lookups = getattr(nlp.get_pipe("lemmatizer"), "lookups", None) if nlp.has_pipe("lemmatizer") else None
    if lookups is None:
        return {}
    verbs = lookups.get_table("lemma_index", {}).get("verb", ())
    return {nlp.vocab.strings.add(form): lemma for form, lemma in (_mistaken(verbs) | _MORE).items()}


def _mistaken(verbs: Iterable[str]) -> dict[str, str]:
    """Return the forms of verbs in -e that look as if they were of a verb without."""
    known = set(verbs)
    short = sorted(verb for verb in known if f"{verb}e" in known and _DOUBLES.fullmatch(verb))
    return {verb + ending: f"{verb}e" for verb in short for ending in _ENDINGS}


def mend_lemmas(doc: Doc, forms: Mapping[int, str]) -> None:
    """Set the lemmas of the verbs of a parse that the rules get wrong."""
    for token in doc:
        if token.lower in forms and token.pos_ == "VERB":
            token.lemma_ = forms[token.lower]
