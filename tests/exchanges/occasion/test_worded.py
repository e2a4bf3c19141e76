"""Tests of the occasion that only the words of a message or a gift name."""

import pytest

from communique.pipeline import Reader
from communique.records import RawReport

_SAD = "Premier Han Mu Gil received a message of condolences from President Berg of Norway on August 5. It said:\n\n"
_GLAD = "Premier Han Mu Gil received a congratulatory message from President Berg of Norway on August 5. It said:\n\n"
_BASKET = (
    "Premier Han Mu Gil was presented with a floral basket by the family of Ivo Berg, Norwegian weaver, "
)
_THANKS = "Premier Han Mu Gil of the DPRK Tuesday sent a message of thanks to President Berg of Norway on his way home "


@pytest.mark.parametrize(
    ("text", "occasion"),
    [
        (
            f"{_SAD}Please accept my sincere condolences and sympathy on the sad demise of Queen Anna.",
            "the sad demise of Queen Anna",
        ),
        (
            f"{_GLAD}Please accept my congratulations upon your election as premier.",
            "your election as premier",
        ),
        (
            f"{_BASKET}on the occasion of the 40th anniversary of the harbour treaty.",
            "the 40th anniversary of the harbour treaty",
        ),
        (f"{_THANKS}after visiting Oslo.", "visiting Oslo"),
        (f"{_SAD}Please accept my sincere condolences on behalf of the people.", None),
        (f"{_GLAD}Please accept my congratulations on Monday.", None),
    ],
    ids=["demise", "election", "behind-a-name", "after-visiting", "for-others", "a-day"],
)
def test_the_words_name_the_occasion(reader: Reader, text: str, occasion: str | None) -> None:
    """What is felt or congratulated on is the occasion; for whom one speaks, and when, is none."""
    title = "Exchange with Norwegian"
    read = reader.read(
        RawReport(source="x", data=text, title=title, publisher="KCNA", published="2024-08-07")
    )
    (exchange,) = read.exchanges
    assert (exchange.occasion and exchange.occasion.text) == occasion
