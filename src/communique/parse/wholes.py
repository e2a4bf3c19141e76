"""Verbs with a hyphen that stay one word: "co-chaired".

spaCy's tokenizer parts words at a hyphen between letters, and its parser then takes "co" for the last word of the
subject; so the verbs that states do together are told to it as words of their own.
"""

from collections.abc import Callable, Iterator

from spacy.language import Language

#: What several do together, in the forms that English spells.
_TOGETHER = {
    "chair": ("chair", "chairs", "chaired", "chairing"),
    "host": ("host", "hosts", "hosted", "hosting"),
    "lead": ("lead", "leads", "led", "leading"),
    "sponsor": ("sponsor", "sponsors", "sponsored", "sponsoring"),
    "sign": ("sign", "signs", "signed", "signing"),
    "author": ("author", "authors", "authored", "authoring"),
    "convene": ("convene", "convenes", "convened", "convening"),
    "organize": ("organize", "organizes", "organized", "organizing"),
    "organise": ("organise", "organises", "organised", "organising"),
}


def keep_whole(nlp: Language) -> None:
    """Tell a pipeline's tokenizer the words that it must not part."""
    add: Callable[..., None] | None = getattr(nlp.tokenizer, "add_special_case", None)
    if add is None:
        return  # a pipeline with a tokenizer of its own keeps its own words
    for word in _wholes():
        add(word, [{"ORTH": word}])


def together_forms(nlp: Language) -> dict[int, str]:
    """Return the lemma of each form, by the form's number in the strings of a pipeline."""
    return {
        nlp.vocab.strings.add(f"co-{form}"): f"co-{verb}"
        for verb, forms in _TOGETHER.items()
        for form in forms
    }


def _wholes() -> Iterator[str]:
    for forms in _TOGETHER.values():
        for form in forms:
            yield from (f"co-{form}", f"Co-{form}")
