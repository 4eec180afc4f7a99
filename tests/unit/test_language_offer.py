"""The language of somebody's own words, when it is surely another than the chat's."""

import pytest

from bot.handlers.language_offer import written_in


@pytest.mark.parametrize(
    ("text", "chat", "found"),
    [
        ("Jag har bakat bröd hemma och sytt kläder", "en", "sv"),
        ("I have baked bread at home and sewn clothes", "sv", "en"),
        ("كنت أعمل في الخياطة وأطبخ الخبز في البيت", "sv", "ar"),
        ("من در خانه خیاطی می‌کردم و نان می‌پختم", "sv", "fa"),
        ("Я шила одяг і пекла хліб удома", "sv", "uk"),
        ("ኣብ ገዛ ክዳን እሰፊ ነይረ", "sv", "ti"),
        ("Waxaan tolay dhar waxaana dubay rooti guriga", "sv", "so"),
        ("Jag har bakat bröd hemma och sytt kläder", "sv", None),
        ("CNC och svets", "ar", None),
        ("Mörsjö Deli", "ti", None),
        ("Я был сварщиком на заводе и водил трактор", "sv", "ru"),
        ("Готовила дома, шила соседкам платья", "sv", "ru"),
        ("Я шила одяг і пекла хліб удома", "ru", "uk"),
        ("Я был сварщиком на заводе и водил трактор", "uk", None),
        ("Jag har bakat bröd hemma och sytt kläder", "ru", "sv"),
        ("Аз съм заварчик и работих в завод", "sv", None),
        ("Я працаваў на заводзе і варыў метал", "sv", None),
        ("Ich bin Schweißer und repariere alte Autos", "en", None),
        ("Pracowałem w magazynie i woziłem towar wózkiem", "sv", None),
        ("ምግብ አበስላለሁ፣ በሆቴል ቤት ሰርቻለሁ", "sv", None),
        ("", "sv", None),
        ("123 456 789 000 111", "sv", None),
    ],
)
def test_only_what_is_sure_is_found(text: str, chat: str, found: str | None) -> None:
    assert written_in(text, chat=chat) == found
