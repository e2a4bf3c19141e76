"""Who a phrase stands for: the actors it names, or people of a role without a name ("Georgian demonstrators")."""

import re
from typing import NamedTuple

from communique.events.actor_codes import UNKNOWN
from communique.events.scene import Named, Scene
from communique.records import Phrase, Span
from communique.records.actor import ALIVE

#: What may stand between two names that are parties alike.
_JOINED = re.compile(r"^[\s,]*(?:,|and|or|as well as|with)?[\s,]*(?:the|its|his|her)?\s*$", re.IGNORECASE)
_WIDELY_JOINED = re.compile(
    r"^[\s\w]{0,20}(?:,|and|,\s*and)\s+(?:the\s+)?(?!(?:wh\w+|that|in|on|at|of|by|for|from|after|before|over)\b)(?:[a-z-]+\s+){0,2}$"
)
#: Head words that only count those who hang on them: "thousands of protesters".
_MANY = frozenset(
    {
        *(
            "thousand",
            "thousands",
            "hundred",
            "hundreds",
            "dozen",
            "dozens",
            "ten",
            "tens",
            "score",
            "scores",
        ),
        *("million", "millions", "number", "group", "crowd", "majority", "handful", "some", "most", "many"),
        *("member", "members"),
    }
)
#: How what is somebody's begins, who is not named here: "its embassy".
_OF_SOMEBODY = re.compile(r"(?:its|their|his|her)\b", re.IGNORECASE)
#: Roles whose words, in capitals behind another capital, are part of a name: "West Bank", "Red Cross Hospital".
_NAME_LIKE = frozenset({"BUS", "HLH", "EDU", "CVL", "REL", "MED", "PTY"})


class Party(NamedTuple):
    """Somebody who acts or is acted on.

    Attributes:
        actor: The id of the actor; ``None`` for people of a role without a name.
        code: The actor code.
        span: Where it stands.
    """

    actor: str | None
    code: str
    span: Span


def parties_of(
    phrase: Phrase, scene: Scene, *, named_only: bool = False, other_than: str = ""
) -> list[Party]:
    """Return who a phrase stands for.

    Args:
        phrase: The phrase.
        scene: The report.
        other_than: The code of a country; of several names in what hangs on the phrase's head, those of others go
            before it: in "our support for Sweden" told by the United States, Sweden.
        named_only: Whether people of a role without a name or a country are nobody.
    """
    names = [one for one in scene.named_in(phrase.span) if not _hangs(one, phrase, scene)]
    if other_than and not _is_list(phrase, names):
        names = [one for one in names if not one.code.startswith(other_than)] or names
    roles = _roles(phrase.span, names, scene)
    if not names:
        if named_only or _OF_SOMEBODY.match(phrase.span.quote(scene.text)):
            return []
        many = phrase.head in _MANY
        heads = roles if many or any(r.start <= phrase.head_span.start < r.end for r in roles) else []
        heads = heads if _several(heads, scene) else heads[:1]
        return [Party(None, scene.codes.joined(UNKNOWN, role.code), phrase.span) for role in heads]
    kept = names if _is_list(phrase, names) else _first(names, scene)
    return _unique([party for name in kept for party in _with_roles(name, kept, roles, scene)])


#: What parts a head from what only tells of it: "a group [urging the impeachment of] Dupont".
_HANGING = re.compile(
    r"\b(?:who|which|that|whose|since|after|before|amid|despite|(?!includ|dur|regard|concern|follow)[a-z]{2,}ing"
    r"|(?:they|it|he|she|we) [a-z]+ed|(?:held|born|based|located|stationed|deployed|built) (?:at|in|on|by|near))\b"
)


def _hangs(name: Named, phrase: Phrase, scene: Scene) -> bool:
    """Whether a name stands in what tells of the head of a phrase, and does not name it."""
    if name.actor in phrase.actors or name.span.start <= phrase.head_span.end:
        return False
    return _HANGING.search(scene.text, phrase.head_span.end, name.span.start) is not None


def _is_list(phrase: Phrase, names: list[Named]) -> bool:
    """Whether the phrase names its actors itself, and not only in what hangs on it."""
    return bool(phrase.actors) and all(one.actor in phrase.actors for one in names)


def _first(names: list[Named], scene: Scene) -> list[Named]:
    """Return the first name and those joined with it: of "an attack by soldiers of A in B", A."""
    kept = names[:1]
    for one in names[1:]:
        between = scene.text[kept[-1].span.end : one.span.start]
        if not _JOINED.match(between) and not _WIDELY_JOINED.match(between):
            break
        kept.append(one)
    return kept


class _Role(NamedTuple):
    """A role that words name, and where they stand."""

    start: int
    end: int
    code: str
    of_file: bool = False


def _roles(span: Span, names: list[Named], scene: Scene) -> list[_Role]:
    """Return the roles that the words of a phrase name outside its names."""
    found = []
    for hit, key in scene.codes.agents_in(span.quote(scene.text)):
        place, code = Span(span.start + hit.start(), span.start + hit.end()), scene.codes.agents[key]
        in_name = hit.start() and hit.group()[0].isupper() and code in _NAME_LIKE
        if (
            _NO_ROLE.search(scene.text, span.start, place.end) is None
            and not in_name
            and not any(one.span.touches(place) for one in names)
        ):
            found.append(_Role(place.start, place.end, code, key in scene.codes.file.agents))
    return found


#: Words of a role for those who have none: who takes part in something, who speaks at a rally, whoever is hostile.
_NO_ROLE = re.compile(
    r"\b(?:(?:all|both|the|other|relevant|interested|concerned|warring|third|two|three) parties|third party|speakers"
    r"|(?:hostile|war-?like|foreign|outside|aggressive|reactionary|dishonest) forces)\Z",
    re.IGNORECASE,
)


def _with_roles(name: Named, names: list[Named], roles: list[_Role], scene: Scene) -> list[Party]:
    """Return a name with the role that its phrase gives it: "Georgian demonstrators", "soldiers of Gondor"."""
    actor = scene.actors.get(name.actor or "")
    whole = actor is not None and (
        actor.kind in ALIVE or (actor.kind == "body" and not name.code.startswith("IGO"))
    )
    if whole and not name.of_file:
        return [Party(name.actor, name.code, name.span)]
    near = [
        role
        for role in roles
        if _belongs(role, name, names, roles, scene) and not _is_theirs(role, name, scene)
    ]
    kept = near if _several(near, scene) else near[-1:]
    if name.of_file and near and all(role.of_file for role in near) and not _several(near, scene):
        kept = [_joined(near)]
    return [
        Party(
            name.actor if whole else None,
            scene.codes.joined(name.code, role.code),
            Span(min(role.start, name.span.start), max(role.end, name.span.end)),
        )
        for role in kept
    ] or [Party(name.actor, name.code, name.span)]


def _joined(roles: list[_Role]) -> _Role:
    """Return the roles of a user's file as one: "opposition police" are OPPCOP, as PETRARCH has them."""
    before = [role.code for role in roles if role.code.endswith("~")]
    behind = [role.code.removeprefix("~") for role in roles if not role.code.endswith("~")]
    code = before[0] if before else "~" + "".join(dict.fromkeys(behind))
    return _Role(min(role.start for role in roles), max(role.end for role in roles), code, of_file=True)


#: What stands between a country and those who are its: "Georgian [opposition] demonstrators", "soldiers [of] Gondor".
_APART = re.compile(
    r"[,;:.]|\b(?:in|on|at|for|by|from|to|among|over|against|about|as|with|of|and|towards?|after|before|since|when|while"
    r"|who|which|that|where|years?|days?|months?|weeks?|almost)\b",
    re.IGNORECASE,
)
#: Roles that share a country: "Georgian media and government", not "Georgia and the government of Armenia".
_AND = re.compile(r" and (?!the |its |their )")
_OF = re.compile(r"^\W*(?:[\w'’-]+\W+){0,2}(?:of|from|in|for|to|at)\b[^,;]{0,20}$", re.IGNORECASE)
_THEIRS = re.compile(r"\b(?:its|their|his|her|our) (?:[\w-]+ ){0,2}$", re.IGNORECASE)
_REACH = 40


def _has_own(name: Named, role: _Role, names: list[Named], roles: list[_Role]) -> bool:
    """Whether a role stands behind another name, and a name has its own: "Norland officials and Sudland police"."""
    other = next((one.span.start for one in names if name.span.end <= one.span.start < role.start), None)
    return other is not None and any(name.span.end <= one.start < other for one in roles)


def _belongs(role: _Role, name: Named, names: list[Named], roles: list[_Role], scene: Scene) -> bool:
    """Whether a role is that of somebody of a country."""
    if role.start >= name.span.end:
        between = scene.text[name.span.end : role.start]
        if _has_own(name, role, names, roles):
            return False
        return len(between) <= _REACH and _APART.search(_AND.sub(" & ", between)) is None
    after = next(one.span.start for one in names if one.span.start >= role.end)
    if role.code.endswith("~") and not scene.text[role.end : after].strip():  # "MSF Norland"
        return True
    return after - role.end <= _REACH and _OF.match(scene.text[role.end : after]) is not None


def _is_theirs(role: _Role, name: Named, scene: Scene) -> bool:
    """Whether a role before a name is that of others: "its ambassador to Norland"."""
    before = scene.text[max(role.start - 20, 0) : role.start]
    return role.end <= name.span.start and _THEIRS.search(before) is not None


def _several(roles: list[_Role], scene: Scene) -> bool:
    """Whether roles are joined: "media and government"."""
    if len(roles) < 2:  # noqa: PLR2004 - two are joined
        return False
    return re.search(r"\band\b|,", scene.text[roles[0].start : roles[-1].start]) is not None


def _unique(parties: list[Party]) -> list[Party]:
    return list({(party.actor, party.code): party for party in parties}.values())
