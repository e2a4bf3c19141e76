"""Topics: the matters that what is said is about."""

import pytest

from communique.pipeline import Reader
from communique.records import RawReport, Reading
from communique.statements.topics import Topic, Topics
from statements.clauses_by_hand import WORDS

TOPICS = Topics(
    {
        "trade": Topic(means="Trade.", words=("trade", "free trade zone")),
        "zones": Topic(means="Zones.", words=("free trade zone",)),
        "unions": Topic(means="Unions.", words=(), names=("AU",)),
    }
)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the Free-Trade zones", ["trade", "zones"]),
        ("trade and trades", ["trade", "trade"]),
        ("the AU's summit", ["unions"]),
        ("au revoir, tradesman", []),
    ],
)
def test_words_name_topics(words: str, expected: list[str]) -> None:
    """The longest words first, whatever their capitals and hyphens; names only as they are written."""
    assert [one.topic for one in TOPICS.named_in(words)] == expected


@pytest.mark.parametrize(
    ("key", "sentence", "holds"),
    [
        (key, sentence, holds)
        for key, topic in WORDS.topics.entries.items()
        for holds, sentences in ((True, topic.yes), (False, topic.no))
        for sentence in sentences
    ],
)
def test_the_sentences_of_a_topic_hold(key: str, sentence: str, holds: bool, reader: Reader) -> None:
    """A sentence under "yes" is on the topic, one under "no" is not."""
    reading = reader.read(RawReport(source="sentence", data=sentence))
    assert isinstance(reading, Reading)
    assert any(key in statement.topics for statement in reading.statements) == holds


def test_every_topic_has_sentences_of_both_kinds() -> None:
    """No topic comes without a sentence on it and one that only looks as if it were."""
    assert not [key for key, topic in WORDS.topics.entries.items() if not (topic.yes and topic.no)]
