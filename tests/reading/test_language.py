# ruff: noqa: RUF001 - marks and letters that look alike are what is tested
"""Which language a report is in."""

import pytest

from communique.errors import WrongLanguage
from communique.reading.language import check_language, detect, languages, name_of, normal

TEXTS = {
    "en": "The President of Norland received the Foreign Minister of Sundria, who had come with a message.",
    "fr": "Le président de la Norlande a reçu le ministre, qui est venu avec un message pour les deux pays.",
    "es": "El presidente de la república recibió al ministro, que llegó con un mensaje para los dos países.",
    "pt": "O presidente da república recebeu o ministro, que chegou com uma mensagem para os dois países.",
    "it": "Il presidente della repubblica ha ricevuto il ministro, che è arrivato con un messaggio.",
    "de": "Der Präsident hat den Minister empfangen, der mit einer Botschaft für die beiden Länder kam.",
    "nl": "De president van het land heeft de minister ontvangen, die met een boodschap kwam.",
    "id": "Presiden menerima menteri yang datang dengan pesan untuk kedua negara dan rakyat di negeri ini.",
    "vi": "Chủ tịch nước đã tiếp bộ trưởng và đoàn đại biểu của các nước trong chuyến thăm này.",
    "ru": "Президент принял министра, который прибыл с посланием.",
    "uk": "Президент прийняв міністра, який прибув із посланням.",
    "zh": "主席会见了外长，外长转达了口信。",
    "ja": "大統領は外相と会談し、メッセージを受け取った。",
    "ko": "주석은 외무상을 만나 구두친서를 전달받았다.",
    "ar": "استقبل الرئيس وزير الخارجية الذي نقل رسالة.",
    "fa": "رئیس جمهور با وزیر امور خارجه گفتگو کرد و پیام گرفت.",
    "el": "Ο πρόεδρος δέχθηκε τον υπουργό.",
    "he": "הנשיא קיבל את שר החוץ.",
    "hi": "राष्ट्रपति ने विदेश मंत्री से मुलाकात की।",
    "th": "ประธานาธิบดีพบรัฐมนตรี",
}


@pytest.mark.parametrize(("code", "text"), TEXTS.items(), ids=list(TEXTS))
def test_a_sentence_tells_its_language(code: str, text: str) -> None:
    """By its letters, or by its short, frequent words."""
    assert detect(text) == code
    assert name_of(code) == languages()[code].name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Envoy arrives",
        "Lula da Silva, Maria de los Angeles del Rio, Jean de la Fontaine",
        "King Juan Carlos de Borbón y Borbón met Ana de la Cruz in San Juan.",
        "Kim Yong Nam, Choe Thae Bok and Yang Hyong Sop, 2011",
        "习近平 (Xi Jinping) met the envoy of Sundria in Beijing.",
    ],
)
def test_a_doubt_is_read_as_english(text: str) -> None:
    """Names alone tell nothing."""
    assert detect(text) == "en"


@pytest.mark.parametrize("said", ["en", "EN", "en-US", "en_GB", "English", "english", "eng", " en "])
def test_a_source_may_say_it_in_many_ways(said: str) -> None:
    """All of them mean one language."""
    assert normal(said) == "en"


@pytest.mark.parametrize("code", ["fr", "es", "ru", "zh"])
def test_another_language_is_refused_by_its_name(code: str) -> None:
    """The message names the report, the language and what is read."""
    with pytest.raises(WrongLanguage) as caught:
        check_language("a.txt", None, TEXTS[code], "en")
    message = str(caught.value)
    assert message.startswith(f"a.txt: it is in {name_of(code)} ({code}), which is not read yet")
    assert "only English" in message


@pytest.mark.parametrize("said", ["fr", "Klingon"])
def test_a_source_that_says_another_language_is_believed(said: str) -> None:
    """Also where its name is not known."""
    with pytest.raises(WrongLanguage, match=r"not read yet"):
        check_language("a.txt", said, TEXTS["en"], "en")


def test_words_of_another_language_go_before_a_label_of_english() -> None:
    """Agencies label whole rows wrongly: the message says what the source says."""
    assert check_language("a.txt", "en-GB", TEXTS["en"], "en") == "en"
    with pytest.raises(WrongLanguage, match=r"Spanish \(es\), though its source says English"):
        check_language("a.txt", "en", TEXTS["es"], "en")
