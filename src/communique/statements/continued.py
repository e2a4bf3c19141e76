"""A speaker carried on over sentences without a cue of their own.

"Lund said that the border is open. We are willing to talk." The second sentence is Lund's too. So is one that
tells what the speaker's own state believes, hopes or is ready to do, and a quotation without a cue.
"""

from collections.abc import Iterator, Sequence

from communique.records import Clause, Span
from communique.statements.draft import Draft
from communique.statements.first_person import statements_in
from communique.statements.scene import Scene
from communique.statements.speaker import Speaker, actors_of


def continued(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the statements of sentences that go on with the words of the speaker before."""
    found: list[Draft] = []
    for number, paragraph in enumerate(scene.report.paragraphs):
        known = sorted((d for d in drafts if d.paragraph == number), key=lambda d: d.place)
        if known:
            found.extend(_in_paragraph(number, paragraph, known, scene))
    return found


def _in_paragraph(number: int, paragraph: Span, known: Sequence[Draft], scene: Scene) -> Iterator[Draft]:
    last: Draft | None = None
    for sentence in scene.sentences(paragraph):
        own = [draft for draft in known if draft.whole.touches(sentence)]
        if own:
            _hand_down(own, last, scene)
            last = own[-1]
        elif last is not None and last.speakers and _goes_on(sentence, number, last, scene):
            speaker = Speaker(last.speakers, last.source, "goes on from the sentence before")
            found = list(statements_in(sentence, number, speaker, scene, "indirect"))
            yield from found
            last = found[-1] if found else last


def _hand_down(own: Sequence[Draft], last: Draft | None, scene: Scene) -> None:
    """Give "The DPRK firmly believes …" to the leader who spoke in the sentence before."""
    for draft in own:
        if last is None or draft.clause is None or draft.clause.tense != "present" or draft.embedded:
            continue
        if _is_state(draft.speakers, scene) and _may_be_of(last.speakers, draft.speakers, scene):
            draft.speakers, draft.source = last.speakers, last.source
            draft.why["speakers"] = "speaks for his state, going on from the sentence before"


def _is_state(actors: Sequence[str], scene: Scene) -> bool:
    return bool(actors) and all(scene.actors[a].kind in {"state", "people"} for a in actors)


def _may_be_of(speakers: Sequence[str], states: Sequence[str], scene: Scene) -> bool:
    """Whether the speakers are people of the states, as far as the text says."""
    theirs = {scene.actors[a].country for a in speakers} - {None}
    named = {scene.actors[a].country for a in states} - {None}
    return not _is_state(speakers, scene) and (not theirs or bool(theirs & named))


def _goes_on(sentence: Span, number: int, last: Draft, scene: Scene) -> bool:
    """Whether a sentence goes on in the first person, or with what the speaker's own state is ready to do."""
    main = [
        c
        for c in scene.clauses_of(number)
        if c.relation is None and c.form == "finite" and sentence.holds(c.verb_span)
    ]
    if not main:
        return False
    if any(
        quoted.touches(sentence) and quoted.end - quoted.start > len(sentence.quote(scene.text)) // 2
        for quoted in scene.quoted
    ):
        return True
    return any(_in_first_person(clause, scene) or _for_state(clause, last, scene) for clause in main)


def _in_first_person(clause: Clause, scene: Scene) -> bool:
    return any(phrase.head in scene.group("first-person") for phrase in clause.agent)


def _for_state(clause: Clause, last: Draft, scene: Scene) -> bool:
    agents = actors_of(clause.agent)
    return (
        clause.tense in {"present", "future"}
        and _is_state(agents, scene)
        and len(agents) == 1
        and _may_be_of(last.speakers, agents, scene)
    )
