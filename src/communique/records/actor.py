"""Who acts in a report."""

from typing import Literal

import msgspec

from communique.records.span import Span

#: A person; an office known only by its title; a body (ministry, party, organisation, embassy, delegation);
#: a state; a people; a group ("government and people of …").
ActorKind = Literal["person", "office", "body", "state", "people", "group"]
#: The kinds of one who is alive: a person, and who holds an office.
ALIVE: frozenset[ActorKind] = frozenset({"person", "office"})


class Role(msgspec.Struct, frozen=True, kw_only=True):
    """A title that the text gives an actor.

    Attributes:
        title: The title as in the text, without the body or state that it is of.
        of: Id of the actor (state, body) that the title belongs to, where the text says.
        span: Where the whole title stands.
    """

    title: str
    of: str | None
    span: Span


class Actor(msgspec.Struct, frozen=True, kw_only=True):
    """One person, office, body, state, people or group of a report.

    Attributes:
        id: ``a1``, ``a2`` …, in the order of first mention.
        kind: What sort of actor it is.
        name: The fullest name in the report, without titles; for an office, its title as in the text.
        aliases: Its other names in the report.
        country: ISO 3166-1 alpha-2 code of the state it belongs to, where the text says.
        country_span: The words that the country was taken from.
        roles: Its titles.
        mentions: Every place that names it or stands for it, in order.
    """

    id: str
    kind: ActorKind
    name: str
    aliases: tuple[str, ...] = ()
    country: str | None = None
    country_span: Span | None = None
    roles: tuple[Role, ...] = ()
    mentions: tuple[Span, ...] = ()


class Mention(msgspec.Struct, frozen=True, kw_only=True):
    """One place in the text that names actors.

    Attributes:
        span: The whole phrase, with titles before and appositions after the name:
            "Kim Yong Nam, president of the Presidium of the DPRK Supreme People's Assembly".
        name: The words of the name in it ("Kim Yong Nam"); for an office or state the phrase itself.
        actors: Ids of those it names; several for "the two leaders".
        kind: What sort of actor it names.
    """

    span: Span
    name: Span
    actors: tuple[str, ...]
    kind: ActorKind


class Cast(msgspec.Struct, frozen=True, kw_only=True):
    """All actors of a report and the phrases that name them.

    Attributes:
        actors: In the order of first mention.
        mentions: The outermost phrases, sorted and not overlapping. A state inside a person's title
            is in that state's ``Actor.mentions`` but is no mention here.
    """

    actors: tuple[Actor, ...]
    mentions: tuple[Mention, ...]
