"""Clauses and exchanges → the statements of a report."""

from collections.abc import Iterable, Sequence

from communique.records import Actor, Clause, Exchange, Report, Statement
from communique.statements.according import according
from communique.statements.addressee import place_in_exchange
from communique.statements.continued import continued
from communique.statements.draft import Draft
from communique.statements.quoted import quotation_of
from communique.statements.running_text import running
from communique.statements.scene import Scene
from communique.statements.spoken_of import tell_matter
from communique.statements.told import told
from communique.statements.whole import whole_quotations
from communique.statements.words import StatementWords


def find_statements(
    report: Report,
    clauses: Sequence[Clause],
    exchanges: Sequence[Exchange],
    actors: Sequence[Actor],
    words: StatementWords,
) -> tuple[Statement, ...]:
    """Find what each side says.

    Args:
        report: The report.
        clauses: Its clauses, in order, with their references resolved.
        exchanges: Its exchanges.
        actors: Its actors.
        words: The word lists.

    Returns:
        The statements, in the order of the text.
    """
    scene = Scene(report, clauses, exchanges, {actor.id: actor for actor in actors}, words)
    drafts = running(scene, whole_quotations(scene, according(scene, told(scene))))
    drafts += continued(scene, drafts)
    for draft in drafts:
        if draft.quotation == "indirect":
            draft.quotation = quotation_of(draft.content, scene.quoted)
        place_in_exchange(draft, scene)
        tell_matter(draft, scene)
    return tuple(draft.finished(number) for number, draft in enumerate(_ordered(drafts), 1))


def _ordered(drafts: Iterable[Draft]) -> list[Draft]:
    """Return the statements in the order of the text, each once."""
    kept = {(draft.whole, draft.content, draft.cue): draft for draft in drafts}
    return [kept[key] for key in sorted(kept, key=lambda key: (key[0], key[1], key[2] or key[0]))]
