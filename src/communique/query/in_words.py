"""Filters as a sentence: what an answer shows."""

from collections.abc import Mapping, Sequence

from communique.query.subjects import Subject


def in_words(subject: Subject, filters: Mapping[str, Sequence[str]], sort: str) -> str:
    """Return what is shown: "exchanges from Halvar Lund for thanks or reply, since 2012, by date"."""
    order = f"{sort.lstrip('-')}, the last first" if sort.startswith("-") else sort
    return f"{described(subject, filters)}{',' if any(filters.values()) else ''} by {order}"


def described(subject: Subject, filters: Mapping[str, Sequence[str]]) -> str:
    """Return what is shown, without its order."""
    parts = [
        subject.filters[name].says.format(" or ".join(subject.filters[name].shown(value) for value in values))
        for name, values in filters.items()
        if values
    ]
    return " ".join([subject.name, ", ".join(parts)]).strip()


def counted(number: int, words: str) -> str:
    """Return a number with words that begin with a plural: "2,000 exchanges from Lund", "1 exchange from Lund"."""
    noun, *rest = words.split(" ", 1)
    return " ".join([f"{number:,}", noun.removesuffix("s") if number == 1 else noun, *rest])
