"""Messages given as text: every sentence after "The message said:" is a statement of the sender.

The text begins behind a colon. In quotation marks it ends with them; without, it goes on until the report
speaks of the sender again. A report in the first person whose title names its speaker is such a text as a whole.
"""

import re
from collections.abc import Iterator, Sequence

from communique.records import Clause, Span
from communique.statements.cues import cue_of
from communique.statements.draft import Draft
from communique.statements.first_person import statements_in
from communique.statements.scene import Scene
from communique.statements.speaker import Speaker, actors_of, sender_of, source_span
from communique.statements.titled import titled_speaker
from communique.statements.transcript import Passage, by_paragraph, captioned, labelled

_COLON = re.compile(r":(?:-|—)?(?=\s|[\"“]|$)")
#: How many characters a quotation may stand behind its colon.
_NEAR = 3
#: How many characters before its verb a clause may say that the message follows.
_BEFORE = 40
#: What may stand between two paragraphs of one quotation.
_BETWEEN = " \t\r\n\"“”'‘’."


def running(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the statements, those within a message's text read as such."""
    passages = list(_passages(scene))
    if not passages:
        return list(drafts)
    openers = {passage.opener.id for passage in passages if passage.opener is not None}
    outside = [draft for draft in drafts if not _belongs(draft, passages, openers)]
    return outside + [draft for passage in passages if not passage.asked for draft in _read(passage, scene)]


def _belongs(draft: Draft, passages: Sequence[Passage], openers: set[int]) -> bool:
    if draft.clause is not None and draft.clause.id in openers:
        return True
    return any(passage.stretch.start <= draft.place < passage.stretch.end for passage in passages)


def _passages(scene: Scene) -> Iterator[Passage]:
    """Yield the passages of a report, in order and apart."""
    opened = [*labelled(scene)] or [*_opened(scene)]
    whole = titled_speaker(scene) if not opened and scene.report.paragraphs else None
    if whole is not None:
        yield Passage(Span(scene.report.paragraphs[0].start, scene.report.paragraphs[-1].end), whole)
    yield from opened


def _opened(scene: Scene) -> Iterator[Passage]:
    """Yield the passages that a colon behind a cue opens."""
    end = 0
    for number, paragraph in enumerate(scene.report.paragraphs):
        for colon in _COLON.finditer(scene.text, max(paragraph.start, end), paragraph.end):
            passage = _passage(number, colon.start(), colon.end(), scene) if colon.start() >= end else None
            if passage is not None:
                yield passage
                end = passage.stretch.end


def _passage(number: int, colon: int, start: int, scene: Scene) -> Passage | None:
    """Return the passage that a colon opens, or ``None``."""
    opener = _opener(number, colon, scene)
    if opener is None or (not _is_message(opener, scene) and _quotes_here(number, start, scene)):
        return None
    speaker = _speaker(opener, scene)
    stretch = _stretch(number, start, opener, speaker, scene)
    if stretch is None:
        return None
    return Passage(stretch, speaker, opener.verb_span, opener)


def _quotes_here(number: int, start: int, scene: Scene) -> bool:
    """Whether a quotation of the same paragraph stands behind a colon: one statement of who says it."""
    quoted = _quotation_at(start, scene)
    return quoted is not None and quoted.start < scene.report.paragraphs[number].end


def _opener(number: int, colon: int, scene: Scene) -> Clause | None:
    """Return the clause before a colon by which somebody speaks or a message is sent: the nearest one."""
    sentence = _sentence_start(scene, scene.report.paragraphs[number], colon)
    found = None
    for clause in scene.clauses_of(number):
        if (
            sentence <= clause.verb_span.start
            and clause.verb_span.end <= colon
            and _opens(clause, colon, scene)
        ):
            found = clause
    return found


def _sentence_start(scene: Scene, paragraph: Span, place: int) -> int:
    starts = [sentence.start for sentence in scene.sentences(Span(paragraph.start, place))]
    return starts[-1] if starts else paragraph.start


def _opens(clause: Clause, colon: int, scene: Scene) -> bool:
    """Whether a clause can open a text: a verb of saying just before the colon, or a message that is sent."""
    entry = scene.words.verb(clause.verb or "")
    if clause.verb in scene.group("sent"):
        between = scene.text[max(0, clause.verb_span.start - _BEFORE) : colon].lower()
        told = {phrase.head for phrase in clause.agent} if clause.verb == "follow" else set()
        is_summary = told and not told & (scene.group("messages") | scene.group("texts"))
        if set(between.split()) & scene.group("listings"):
            return False
        return ("following" in between or "as follows" in between) and not is_summary
    if entry is None or not entry.opens or clause.modality != "fact" or clause.relation == "relative":
        return False
    return bool(clause.agent) or clause.form != "nominal"


def _names_text(clause: Clause, colon: int, scene: Scene) -> bool:
    """Whether what follows is a text that somebody gave, and no list of news."""
    words = scene.text[clause.span.start : colon].lower().split()
    return bool(set(words) & (scene.group("texts") | scene.group("messages")))


def _speaker(opener: Clause, scene: Scene) -> Speaker:
    """Return whose text an opener brings: the sender of a message, else the agent."""
    first = opener.agent[0] if opener.agent else None
    if opener.verb in scene.group("sent") or first is None or first.head in scene.group("messages"):
        phrase = first or next(iter(opener.patient), None)
        found = sender_of(opener, phrase.span if phrase is not None else opener.verb_span, "message", scene)
        own = actors_of(opener.agent) if opener.verb in scene.group("issuing") else ()
        return Speaker(own, found.source, f"agent of {opener.verb!r}") if own and not found.actors else found
    return Speaker(actors_of(opener.agent), source_span(first, scene), f"agent of {opener.verb!r}")


def _stretch(number: int, start: int, opener: Clause, speaker: Speaker, scene: Scene) -> Span | None:
    """Return the text behind a colon."""
    paragraphs = scene.report.paragraphs
    here = (
        start
        + len(scene.text[start : paragraphs[number].end])
        - len(scene.text[start : paragraphs[number].end].lstrip())
    )
    if here >= paragraphs[number].end:
        number += 1
        if number >= len(paragraphs):
            return None
        here = paragraphs[number].start
    elif not _is_message(opener, scene):
        return _rest(number, here, scene)
    return Span(here, _end(number, here, speaker, scene))


def _is_message(opener: Clause, scene: Scene) -> bool:
    """Whether a message speaks, whose text can go on over paragraphs, and not a person in one sentence."""
    if opener.verb in scene.group("sent") or not opener.agent:
        return True
    return opener.agent[0].head in scene.group("messages") or opener.agent[0].head in scene.group("texts")


def _rest(number: int, here: int, scene: Scene) -> Span | None:
    """Return what a person says behind a colon: the quotation, else the rest of the sentence."""
    quoted = _quotation_at(here, scene)
    if quoted is not None:
        return quoted
    return next(scene.sentences(Span(here, scene.report.paragraphs[number].end)), None)


def _quotation_at(place: int, scene: Scene) -> Span | None:
    return next((q for q in scene.quoted if place <= q.start <= place + _NEAR), None)


def _end(number: int, here: int, speaker: Speaker, scene: Scene) -> int:
    """Return where a text ends that begins at a place of a paragraph."""
    if _quotation_at(here, scene) is not None:
        return _quoted_end(number, here, scene)
    paragraphs = scene.report.paragraphs
    end = paragraphs[number].end
    for following in range(number + 1, len(paragraphs)):
        if _resumes(following, speaker, scene):
            break
        end = paragraphs[following].end
    return end


def _quoted_end(number: int, here: int, scene: Scene) -> int:
    """Return the end of a quotation that may be opened again with every paragraph."""
    end = here
    starts = [paragraph.start for paragraph in scene.report.paragraphs[number:]]
    for quoted in scene.quoted:
        if quoted.end <= here:
            continue
        follows = here <= quoted.start <= here + _NEAR or any(
            s <= quoted.start <= s + _NEAR for s in starts[1:]
        )
        if end > here and (not follows or scene.text[end : quoted.start].strip(_BETWEEN)):
            break
        end = quoted.end
    return end


def _resumes(number: int, speaker: Speaker, scene: Scene) -> bool:
    """Whether a paragraph is the report's own again: it tells what the message, its sender or its recipient said."""
    own = False
    parties = {*speaker.actors, *_recipients(speaker, scene)}
    for clause in scene.clauses_of(number):
        if clause.parent is not None and clause.relation not in {"conjunct", None}:
            continue
        heads = {phrase.head for phrase in clause.agent}
        if heads & scene.group("first-person"):
            return False
        message = bool(heads & scene.group("messages"))
        named = bool(set(actors_of(clause.agent)) & parties) and clause.tense == "past"
        if (message or named) and cue_of(clause, scene.words, scene.text) is not None:
            own = True
    return own


def _recipients(speaker: Speaker, scene: Scene) -> set[str]:
    """Return those to whom the speaker has sent a message."""
    sent = (x for x in scene.exchanges if x.kind == "message" and set(x.senders) & set(speaker.actors))
    return {actor for exchange in sent for actor in exchange.recipients}


def _read(passage: Passage, scene: Scene) -> Iterator[Draft]:
    """Yield the statements of a passage: those of a text sentence by sentence, a caption as one."""
    if passage.is_single:
        yield from captioned(passage, scene)
    else:
        yield from _sentence_by_sentence(passage, scene)


def _sentence_by_sentence(passage: Passage, scene: Scene) -> Iterator[Draft]:
    first = True
    for paragraph, stretch in by_paragraph(passage.stretch, scene):
        for sentence in scene.sentences(stretch):
            if scene.text[sentence.end - 1] == ":":  # "The following is the statement of …:"
                continue
            for draft in statements_in(sentence, paragraph, passage.speaker, scene):
                if draft.cue is None and first:
                    draft.cue = passage.cue
                first = False
                yield draft
