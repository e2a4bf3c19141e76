"""Asking, on both databases."""

import pytest

from by_name import reading
from communique.errors import QueryError
from communique.ledger import Ledger
from communique.query import SUBJECTS, Question, all_records, ask

SOME = (
    reading("Halvar Lund", "Mira Sol", day="2021-03-22", envoy="Edda Brandt"),
    reading(
        "Mira Sol", "Halvar Lund", day="2021-04-02", kind="gift", purpose=("thanks",), countries=("SE", "NO")
    ),
    reading("Halvar Lund", "Ilan Ferro", day="2021-04", countries=("NO", "FI"), publisher="Southern Post"),
    reading(
        "Ilan Ferro",
        "Halvar Lund",
        day="2022",
        kind="visit",
        countries=("FI", "NO"),
        said="he would come by ship, oral messages in his bag",
        title="Ferro to visit",
    ),
)

ASKED = [
    ({"from": ["Halvar Lund"]}, {0, 2}),
    ({"from": ["lund"]}, {0, 2}),
    ({"to": ["halvarlund.no"]}, {1, 3}),
    ({"side": ["Mira Sol"]}, {0, 1}),
    ({"side": ["Sweden"]}, {0, 1}),
    ({"to": ["SE", "FI"]}, {0, 2}),
    ({"envoy": ["Brandt"]}, {0}),
    ({"actor": ["Edda Brandt"]}, {0}),
    ({"kind": ["gift", "visit"]}, {1, 3}),
    ({"purpose": ["thanks"]}, {1}),
    ({"occasion": ["Day of the TREATY"]}, {0, 1, 2, 3}),
    ({"place": ["port"]}, {0, 1, 2, 3}),
    ({"place": ["NO"]}, {0, 1, 2, 3}),
    ({"since": ["2021-04-15"]}, {2, 3}),
    ({"until": ["2021-03"]}, {0}),
    ({"on": ["2021-04"]}, {1, 2}),
    ({"publisher": ["southern"]}, {2}),
    ({"title": ["ferro"]}, {3}),
    ({"report": [SOME[1].id[:8]]}, {1}),
    ({"confidence": ["0.7"]}, {0, 1, 2, 3}),
    ({"confidence": ["0.8"]}, set()),
    ({"status": ["planned"]}, set()),
    ({"text": ["gift"]}, {1}),
    ({"text": ['"oral messages" sh*']}, {3}),
    ({"text": ['"oral bag"']}, set()),
    ({"text": ["treaty -gift -visit"]}, {0, 2}),
    ({"from": ["Halvar Lund"], "to": ["Ilan Ferro"]}, {2}),
]


@pytest.mark.parametrize(("filters", "found"), ASKED, ids=[str(one[0]) for one in ASKED])
def test_filters_find_what_they_say(ledger: Ledger, filters: dict[str, list[str]], found: set[int]) -> None:
    """Each filter asks for what its help says."""
    ledger.add(SOME)
    answer = ask(ledger, Question("exchanges", filters))
    assert {one["report"] for one in answer.records} == {SOME[number].id for number in found}
    assert answer.total == len(found)


def test_a_record_has_its_evidence_and_its_report(ledger: Ledger) -> None:
    """What an exchange rests on stands beside it."""
    ledger.add(SOME)
    record = ask(ledger, Question("exchanges", {"envoy": ["Brandt"]})).records[0]
    assert record["from"] == [
        {"actor": "halvarlund.no", "name": "Halvar Lund", "country": "NO", "as": "Halvar Lund"}
    ]
    assert record["evidence"][0]["words"].startswith("President Halvar Lund sent a message")
    start, end = record["evidence"][0]["span"]
    assert SOME[0].text[start:end] == record["evidence"][0]["words"]
    assert (record["report"], record["publisher"]) == (SOME[0].id, "Northern Wire")


def test_statements_are_found_by_their_words(ledger: Ledger) -> None:
    """Words are looked for in what is said, and marked where they stand."""
    ledger.add(SOME)
    answer = ask(ledger, Question("statements", {"text": ["ORAL mess*"], "speaker": ["Ferro"]}))
    assert [one["hit"] for one in answer.records] == ["he would come by ship, «oral» «messages» in his bag"]


def test_reports_and_actors_are_found(ledger: Ledger) -> None:
    """Reports are found by whom they name, actors by their names, those of most reports first."""
    ledger.add(SOME)
    assert ask(ledger, Question("reports", {"actor": ["Mira Sol"]})).total == 2
    assert ask(ledger, Question("actors")).records[0]["name"] == "Halvar Lund"
    assert ask(ledger, Question("actors", {"name": ["Lund"], "country": ["NO"]})).records[0]["reports"] == 4


@pytest.mark.parametrize("sort", ["date", "-date", "confidence"])
def test_pages_show_each_row_once_while_the_ledger_grows(ledger: Ledger, sort: str) -> None:
    """What is added between two pages is on neither, and nothing is shown twice or left out."""
    ledger.add(SOME)
    first = ask(ledger, Question("exchanges", sort=sort, limit=2))
    ledger.add([reading("Edda Brandt", day=day) for day in ("2019-01-01", "2021-04-01", "2030-01-01")])
    second = ask(ledger, Question("exchanges", sort=sort, limit=2, after=first.next))
    assert second.next is None
    shown = [one["report"] for one in (*first.records, *second.records)]
    assert sorted(shown) == sorted(one.id for one in SOME)


def test_pages_by_rank_go_on(ledger: Ledger) -> None:
    """Pages by rank, too, show each row once."""
    ledger.add(SOME)
    first = ask(ledger, Question("reports", {"text": ["lund"]}, limit=3))
    second = ask(ledger, Question("reports", {"text": ["lund"]}, limit=3, after=first.next))
    assert len({one["id"] for one in (*first.records, *second.records)}) == 4


@pytest.mark.parametrize(
    ("question", "says"),
    [
        (Question("exchanges", {"from": ["Halvar Lunt"]}), "did you mean 'Halvar Lund'"),
        (Question("exchanges", {"since": ["soon"]}), "2012-04-15"),
        (Question("exchanges", {"kind": ["mesage"]}), "did you mean 'message'"),
        (Question("statements", {"modality": ["certain"]}), "fact, plan, wish"),
        (Question("exchanges", {"colour": ["red"]}), "no such filter"),
        (Question("exchanges", sort="colour"), "confidence"),
        (Question("exchanges", sort="rank"), "--text"),
        (Question("exchanges", after="nonsense"), "mark"),
        (Question("exchanges", {"text": ["-only"]}), "no word to look for"),
        (Question("exchanges", {"confidence": ["much"]}), "no number"),
    ],
)
def test_a_wrong_question_is_told_what_would_do(ledger: Ledger, question: Question, says: str) -> None:
    """A question that cannot be answered says why, and what to ask instead."""
    ledger.add(SOME)
    with pytest.raises(QueryError, match=says):
        ask(ledger, question)


OPERATORS = ("a AND zz", "NEAR(a b)", "title:x", "'; DROP", "&|!zz", "a:* & b", "^zz", "x OR", "zz*) OR (a")


@pytest.mark.parametrize("words", OPERATORS)
def test_no_search_is_an_operator(ledger: Ledger, words: str) -> None:
    """What a database takes for an operator is a word like others."""
    ledger.add(SOME)
    assert ask(ledger, Question("reports", {"text": [words]})).total == 0


@pytest.mark.parametrize("words", ['"', "(", "&|!", "", "-"])
def test_a_search_without_a_word_is_told_so(ledger: Ledger, words: str) -> None:
    """Marks alone are nothing to look for."""
    with pytest.raises(QueryError, match="no word"):
        ask(ledger, Question("reports", {"text": [words]}))


def test_all_records_are_those_of_all_pages(ledger: Ledger) -> None:
    """What is exported is what is shown."""
    ledger.add(SOME)
    for subject in SUBJECTS:
        assert (
            list(all_records(ledger, Question(subject))) == ask(ledger, Question(subject, limit=None)).records
        )


def test_an_answer_says_in_words_what_it_shows(ledger: Ledger) -> None:
    """The filters are a sentence above the answer."""
    ledger.add(SOME)
    filters = {"from": ["Norway"], "kind": ["message", "gift"], "since": ["2021"]}
    assert ask(ledger, Question("exchanges", filters, sort="-date")).words == (
        "exchanges from Norway (all actors of NO), of the kind message or gift, since 2021, by date, the last first"
    )
