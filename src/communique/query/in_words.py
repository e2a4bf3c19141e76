"""Filters as a sentence: what an answer shows."""

from collections.abc import Mapping, Sequence

from communique.query.subjects import Subject


def in_words(subject: Subject, filters: Mapping[str, Sequence[str]], sort: str) -> str:
    """Return what is shown: "exchanges from Halvar Lund for thanks or reply, since 2012, by date"."""
    parts = [
        subject.filters[name].says.format(" or ".join(subject.filters[name].shown(value) for value in values))
        for name, values in filters.items()
        if values
    ]
    order = f"{sort.lstrip('-')}, the last first" if sort.startswith("-") else sort
    return f"{subject.name} {', '.join(parts) + ', ' if parts else ''}by {order}"
