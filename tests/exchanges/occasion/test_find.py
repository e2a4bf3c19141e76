"""The occasion of an exchange: in its sentence, in the message's own words, in the headline."""

import pytest

from by_hand import ACTORS, clause, mentioned, naming, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Clause, Exchange, Span

WORDS = load_exchange_words()


def only(text: str, *clauses: Clause, title: str | None = None) -> Exchange:
    """Return the only exchange of a text."""
    actors = [mentioned(actor, text) for actor in ACTORS]
    (exchange,) = find_exchanges(report(text, title=title), clauses, actors, WORDS)
    return exchange


def occasion(text: str, *clauses: Clause, title: str | None = None) -> str | None:
    """Return the words of the occasion of the only exchange of a text."""
    found = only(text, *clauses, title=title).occasion
    return found.text if found else None


def message(text: str, of: str, **roles: object) -> Clause:
    """Return the clause of "Smith sent a message of greeting to Dupont"."""
    words = text.partition(".")[0] + "."
    return clause(
        text, "sent", verb="send", noun="message", agent="Smith", recipient=("to", "Dupont"), of=("of", of),
        within=words, **roles,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Greetings to Dupont on the 30th anniversary of relations", "the 30th anniversary of relations"),
        ("Smith Greets Dupont on Receiving the Silver Anchor", "Receiving the Silver Anchor"),
        ("Birthday greetings to Dupont", "Birthday"),
        ("New Year 2022 greetings to Dupont", "New Year 2022"),
        ("Greetings to Dupont on May 5", None),
        ("Spring greetings to Dupont", None),
        ("Statement on the price of grain", None),
        ("Statement on the passing of the old king", "the passing of the old king"),
        (None, None),
    ],
)  # fmt: skip
def test_the_headline_names_the_occasion_that_the_text_does_not(title: str | None, words: str | None) -> None:
    """What is greeted on is the occasion whatever it is; what a statement is on must name an event."""
    text = "Smith sent a message of greeting to Dupont."
    exchange = only(text, message(text, "greeting"), title=title)
    if words is None:
        assert exchange.occasion is None
        return
    assert exchange.occasion is not None
    assert exchange.occasion.span is None
    assert exchange.occasion.in_title is not None
    assert exchange.occasion.in_title.quote(title or "") == exchange.occasion.text == words
    assert exchange.in_title["occasion"] == (exchange.occasion.in_title,)
    assert exchange.why["occasion"] == "words of the headline"


def test_an_occasion_of_the_headline_has_its_form() -> None:
    """Whose anniversary it is, the headline says too."""
    text = "Smith sent a message of greeting to Dupont."
    found = only(
        text, message(text, "greeting"), title="Greetings on the 20th anniversary of the founding of France"
    )
    assert found.occasion is not None
    assert found.occasion.form is not None
    assert found.occasion.form.key == "20th anniversary of founding · French Republic"


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Joint Statement by Smith and Dupont on the Third Summit of the Isles", "the Third Summit of the Isles"),
        ("Joint Statement by Smith and Dupont Following Their Talks on Fish", "Their Talks on Fish"),
        ("Joint Communique - Visit of the King of France - Smith and Dupont", "Visit of the King of France"),
        ("Joint Communique of Smith and Dupont at the Close of the Visit", "the Close of the Visit"),
        ("Joint Statement by Smith and Dupont on Grain", None),
    ],
)  # fmt: skip
def test_a_joint_statement_is_made_on_what_its_headline_names(title: str, words: str | None) -> None:
    """An event is an occasion, a matter is none."""
    text = "Smith and Dupont will keep the harbours open."
    assert (
        occasion(text, clause(text, "will keep", verb="keep", agent="Smith and Dupont"), title=title) == words
    )


@pytest.mark.parametrize(
    ("more", "given", "words"),
    [
        ("People celebrate the 20th anniversary of the Republic, it said.",
         {"predicate": "celebrate", "verb": "celebrate", "patient": "the 20th anniversary"},
         "the 20th anniversary of the Republic"),
        ("People celebrate the harvest.", {"predicate": "celebrate", "verb": "celebrate", "patient": "the harvest"},
         None),
        ("Availing himself of the celebration of the birthday of the king, he gave thanks.",
         {"predicate": "Availing", "verb": "avail", "of": ("of", "the celebration")}, "the birthday of the king"),
        ("It wished well on the occasion of its national day.",
         {"predicate": "wished", "verb": "wish", "occasion": ("on the occasion of", "its national day")},
         "its national day"),
        ("It wished him well on the occasion of October 10, the 20th anniversary of the Republic.",
         {"predicate": "wished", "verb": "wish",
          "occasion": ("on the occasion of", "October 10, the 20th anniversary of the Republic")},
         "the 20th anniversary of the Republic"),
    ],
)  # fmt: skip
def test_a_glad_message_names_its_day(more: str, given: dict[str, object], words: str | None) -> None:
    """The day that the message's own words say is celebrated is the one it was sent on."""
    text = f"Smith sent a message of greeting to Dupont. {more}"
    told = clause(text, str(given.pop("predicate")), number=1, sentence=1, within=more, **given)
    assert occasion(text, message(text, "greeting"), told) == words


@pytest.mark.parametrize(("heard", "words"), [("the murder", "the murder of Durand"), ("the weather", None)])
def test_a_sad_message_names_what_its_sender_heard_of(heard: str, words: str | None) -> None:
    """One condoles over the death that one has heard of, and not over whatever one has heard of."""
    more = f"I was sad to hear of {heard} of Durand."
    text = f"Smith sent a message of condolence to Dupont. {more}"
    told = clause(text, "hear", number=1, sentence=1, verb="hear", of=("of", heard), within=more)
    assert occasion(text, message(text, "condolence"), told) == words


def test_thanks_are_for_the_visit_that_is_over() -> None:
    """A traveller thanks his hosts."""
    more = "After winding up the visit to France, I thank you."
    text = f"Smith sent a message of thanks to Dupont. {more}"
    told = clause(
        text,
        "winding up",
        number=1,
        sentence=1,
        verb="wind up",
        noun="visit",
        recipient=("to", "France"),
        within=more,
    )
    assert occasion(text, message(text, "thanks"), told) == "the visit to France"


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("the adoption by the House of a law on the evening of May 5", "the adoption by the House of a law"),
        ("the election to be the next head of the isles", "the election to be the next head of the isles"),
        ("the victory and wished him well", "the victory"),
        ("landmark event - the 30th anniversary of ties. He left", "the 30th anniversary of ties"),
    ],
)  # fmt: skip
def test_an_occasion_goes_on_where_the_parser_cut_it(words: str, named: str) -> None:
    """Who did it, what it is of and what it makes one belong to it; a day and another act do not."""
    text = f"Smith congratulated Dupont on {words}."
    head = " ".join(words.split()[:2])
    told = clause(
        text, "congratulated", verb="congratulate", agent="Smith", patient="Dupont", about=("on", head)
    )
    assert occasion(text, told) == named


@pytest.mark.parametrize(
    ("roles", "words"),
    [
        ({"about": ("on", "a goodwill visit to the coast")}, None),
        ({"about": ("on", "the supply of gas")}, None),
        ({"about": ("on", "the 20th anniversary of the pact")}, "the 20th anniversary of the pact"),
    ],
)
def test_a_matter_or_a_visit_in_passing_is_no_occasion(
    roles: dict[str, tuple[str, str]], words: str | None
) -> None:
    """A message that is neither glad nor sad has a matter, unless an event is named."""
    ((preposition, phrase),) = roles.values()
    text = f"Smith sent a message to Dupont {preposition} {phrase}."
    sent = clause(
        text, "sent", verb="send", noun="message", agent="Smith", recipient=("to", "Dupont"), **roles
    )
    assert occasion(text, sent) == words


def test_a_passing_told_with_a_bare_verb_is_a_death() -> None:
    """The parser may leave "away" to itself."""
    more = "The news that Durand passed away all of a sudden came late."
    text = f"Smith sent a message of condolence to Dupont. {more}"
    told = clause(
        text, "passed", number=1, sentence=1, verb="pass", agent="Durand", within=more, remainder=Span(0, 1)
    )
    found = only(text, message(text, "condolence"), told)
    assert found.occasion is not None
    assert found.why["occasion"] == "the death that the condolence is over"


@pytest.mark.parametrize(
    ("thanked", "words"),
    [
        ("your congratulations on the 20th anniversary of the pact", "the 20th anniversary of the pact"),
        ("your kind letter on the price of grain", None),
        ("your successful visit", "your successful visit"),
        ("the help given to us", None),
    ],
)
def test_what_thanks_are_for_is_an_occasion_where_it_is_an_event(thanked: str, words: str | None) -> None:
    """A reply has the occasion of the congratulations that it answers; help is none."""
    more = f"I express thanks for {thanked}."
    text = f"Smith sent a message of thanks to Dupont. {more}"
    thank = clause(
        text,
        "express",
        number=1,
        sentence=1,
        verb="express",
        noun="thanks",
        agent="I",
        about=("for", thanked),
        within=more,
    )
    assert occasion(text, message(text, "thanks"), naming(thank, "agent", "smith")) == words
