"""A raw report in, its reading out: the one place that knows every stage.

sources → reading → actors → parse → clauses → exchanges → statements → events

A :class:`Reader` loads the model and the word lists once. What it reads depends on nothing but the report:
nothing is remembered between reports, so readings are the same in any order and on any number of processes.
"""

from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import msgspec

from communique.actors import author_of, find_actors, load_actor_words, with_publisher
from communique.clauses import find_clauses, load_clause_words, resolve
from communique.errors import CommuniqueError
from communique.events import find_events, load_coder
from communique.exchanges import find_exchanges, load_exchange_words
from communique.lexicons.fingerprint import fingerprint
from communique.lexicons.overlay import layers
from communique.lexicons.world import load_world
from communique.parse import load_parser, parse_report
from communique.reading import read_report, unmarked
from communique.reading.scanned import Mended, load_scanned_words, mend, moved_back
from communique.records import (
    Actor,
    Cast,
    Clause,
    Event,
    Exchange,
    Failure,
    MadeBy,
    RawReport,
    Reading,
    Report,
    Span,
    Statement,
    Unread,
)
from communique.settings import Settings
from communique.statements import find_statements, load_statement_words


class Findings(NamedTuple):
    """What the stages found in one report."""

    actors: tuple[Actor, ...] = ()
    clauses: tuple[Clause, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()


class Reader:
    """Reads reports one by one; all that it needs is loaded when it is made."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        folders = layers(self.settings.words)
        world = load_world("en", *folders)
        self.actor_words = load_actor_words(folders, world)
        self.clause_words = load_clause_words(folders)
        self.exchange_words = load_exchange_words(folders, world)
        self.statement_words = load_statement_words(folders)
        self.coder = load_coder(
            folders,
            self.settings.actor_files,
            self.settings.verb_files,
            world=world,
            partial=self.settings.partial_events,
            future_as_done=self.settings.future_as_done,
            as_petrarch=self.settings.as_petrarch,
        )
        self.parser = load_parser(self.settings)
        self.scanned_words = load_scanned_words(self.parser.words, world, folders)
        self.made_by = MadeBy(
            version=version("communique"),
            model=self.parser.name,
            model_digest=self.parser.digest,
            lexicons=fingerprint(folders),
        )

    def read(self, raw: RawReport) -> Reading | Unread:
        """Read one report; whatever goes wrong in it is an answer too, and the others go on."""
        try:
            report = read_report(raw, self.settings)
            mended = mend(report.text, self.scanned_words, raw.title, raw.published)
            if mended.changed and raw.media_type == "text/plain":
                return self._mended_reading(raw, report, mended)
            return self.reading(report, self.stages(report))
        except CommuniqueError as problem:
            return _unread(raw.source, problem.kind, str(problem))
        except Exception as problem:  # noqa: BLE001 - a fault of ours in one report must not cost the rest
            return _unread(raw.source, "internal", _fault(problem))

    def stages(self, report: Report, cast: Cast | None = None) -> Findings:
        """Take a report through the stages, each building on what the earlier ones found.

        Args:
            report: The report.
            cast: Who is named in it, where that is known; else it is found.
        """
        plain = unmarked(report)  # the same offsets, without marks of layout in its words
        cast = cast or find_actors(plain, self.actor_words)
        paragraphs = parse_report(plain, cast, self.parser)
        named = find_clauses(plain.text, paragraphs, self.clause_words)
        known = with_publisher(plain, cast.actors, self.actor_words)
        author = author_of(plain, known, self.actor_words)
        clauses, places = resolve(named, known, plain.text, self.clause_words, author)
        actors = tuple(_with_places(actor, places.get(actor.id, ())) for actor in known)
        exchanges = find_exchanges(plain, clauses, actors, self.exchange_words)
        statements = find_statements(plain, clauses, exchanges, actors, self.statement_words)
        published = tuple(_in_its_words(exchange, report.text) for exchange in exchanges)
        events, groups = find_events(plain, clauses, published, statements, actors, self.coder)
        parties = {a for x in exchanges for a in x.actors} | {a for s in statements for a in s.actors}
        parties |= {a for e in events for a in (*e.source, *e.target)}
        told = tuple(a for n, a in enumerate(actors) if n < len(cast.actors) or a.id in parties)
        return Findings(told + groups, clauses, published, statements, events)

    def _mended_reading(self, raw: RawReport, report: Report, mended: Mended) -> Reading:
        """Read a scanned report by its mended text; every place in the reading is one of the text as stored."""
        copy = read_report(msgspec.structs.replace(raw, data=mended.text), self.settings)
        read = moved_back(self.reading(copy, self.stages(copy)), mended)
        return msgspec.structs.replace(
            read,
            id=report.id,
            text=report.text,
            title=_title_of(raw, read, report.text),
            exchanges=tuple(_in_its_words(exchange, report.text) for exchange in read.exchanges),
            notes=report.notes,
        )

    def reading(self, report: Report, found: Findings) -> Reading:
        """Put together what is known of a report and what was found in it."""
        return Reading(
            source=report.source,
            id=report.id,
            title=report.title,
            title_span=report.title_span,
            publisher=report.publisher,
            published=report.published,
            url=report.url,
            language=report.language,
            dateline=report.dateline,
            text=report.text,
            actors=found.actors,
            exchanges=found.exchanges,
            statements=found.statements,
            events=found.events,
            clauses=found.clauses if self.settings.clauses else None,
            notes=report.notes,
            made_by=self.made_by,
        )


def _with_places(actor: Actor, places: tuple[Span, ...]) -> Actor:
    """Return an actor with the places that stand for it ("he", "the two leaders") among its mentions."""
    return msgspec.structs.replace(actor, mentions=tuple(sorted({*actor.mentions, *places})))


def _in_its_words(exchange: Exchange, text: str) -> Exchange:
    """Return an exchange whose occasion and place read as published, marks of layout included."""
    occasion, place = exchange.occasion, exchange.place
    if occasion is not None and occasion.span is not None:
        occasion = msgspec.structs.replace(occasion, text=occasion.span.quote(text))
    if place is not None and place.span is not None:
        place = msgspec.structs.replace(place, name=place.span.quote(text))
    return msgspec.structs.replace(exchange, occasion=occasion, place=place)


def _title_of(raw: RawReport, read: Reading, text: str) -> str | None:
    """Return the headline that the source gave, else that of the text, in its own words."""
    own = raw.title is None and read.title_span is not None
    return " ".join(read.title_span.quote(text).split()) if own and read.title_span else read.title


def _unread(source: str, kind: str, message: str) -> Unread:
    return Unread(source=source, error=Failure(kind=kind, message=message))


def _fault(problem: Exception) -> str:
    """Say what failed and where in the program, without paths of this machine."""
    place = problem.__traceback__
    while place and place.tb_next:
        place = place.tb_next
    where = f"{Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno}" if place else "some place"
    return (
        f"communique failed on this report ({type(problem).__name__} in {where}: {problem}); "
        "this is a fault of ours: please report it, with the report's text"
    )
