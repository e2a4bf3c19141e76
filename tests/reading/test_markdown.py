"""The marks of Markdown are no part of the words."""

import pytest

from communique.reading.lines import cut_lines
from communique.reading.markdown import front_matter, unmarked


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("# Envoy arrives", "Envoy arrives"),
        ("### Envoy arrives ###", "Envoy arrives"),
        ("> Envoy arrives", "Envoy arrives"),
        ("> > ## Envoy arrives", "Envoy arrives"),
        ("**Envoy arrives**", "Envoy arrives"),
        ("_Envoy_ arrives", "_Envoy_ arrives"),
        ("#hashtag", "#hashtag"),
        ("#", "#"),
        ("****", "****"),
    ],
)
def test_marks_at_the_edges_are_left_out(line: str, words: str) -> None:
    """Those within a line stay: the words around them are one stretch."""
    assert [found.quote(line) for found in unmarked(line, cut_lines(line))] == [words]


def test_a_heading_stands_apart_from_the_text_below_it() -> None:
    """No blank line is needed after it."""
    text = "# Envoy arrives\nThe envoy arrived.\nHe stayed."
    assert [line.apart for line in unmarked(text, cut_lines(text))] == [True, True, False]


def test_front_matter_is_read_and_counted() -> None:
    """Its fields may say title and day."""
    text = '---\ntitle: "Envoy arrives"\ndate: 2021-03-04\ndraft:\n---\nThe envoy arrived.'
    assert front_matter(text, cut_lines(text)) == ({"title": "Envoy arrives", "date": "2021-03-04"}, 5)


@pytest.mark.parametrize(
    "text", ["", "The envoy.", "---\nThe envoy arrived.", "---\n" + "x: y\n" * 60 + "---\n"]
)
def test_a_rule_at_the_top_is_no_front_matter(text: str) -> None:
    """It must be closed soon."""
    assert front_matter(text, cut_lines(text)) == ({}, 0)
