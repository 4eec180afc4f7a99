"""The extract of the official description, and the checks that are made of it."""

from typing import Any

import pytest

from sandbox import extract_schema, schema
from sandbox.bot_api import METHODS
from sandbox.errors import ApiError

KEYS = {"inline_keyboard": [[{"text": "Ja", "callback_data": "yes"}]]}


def test_every_method_that_is_carried_out_is_described_and_the_other_way_round() -> None:
    assert set(METHODS) == set(extract_schema.METHODS)
    for method in METHODS:
        assert schema.official_name(method.upper()) == method
        assert isinstance(schema.parameters(method), dict)


def test_the_extract_is_in_the_form_that_the_script_writes() -> None:
    described = schema._schema()
    assert extract_schema.as_text(described) == schema._FILE.read_text(encoding="utf-8")


def test_extracting_follows_types_and_reads_the_tags_of_unions() -> None:
    def field(name: str, kind: str, text: str = "", *, required: bool = True) -> dict[str, Any]:
        return {"name": name, "types": [kind], "required": required, "description": text}

    api = {
        "version": "Bot API 0",
        "methods": {"show": {"fields": [field("menu", "Array of Menu"), field("note", "String", required=False)]}},
        "types": {
            "Menu": {"subtypes": ["MenuA", "MenuB"]},
            "MenuA": {"fields": [field("type", "String", "Kind, must be a")]},
            "MenuB": {"fields": [field("type", "String", "Kind, always “b”"), field("next", "Menu")]},
            "Unused": {"fields": []},
        },
    }
    assert extract_schema.extract(api, ["show"]) == {
        "version": "Bot API 0",
        "methods": {"show": {"menu": [["Array of Menu"], True], "note": [["String"], False]}},
        "types": {
            "Menu": {"subtypes": {"a": "MenuA", "b": "MenuB"}},
            "MenuA": {"fields": {"type": [["String"], True]}},
            "MenuB": {"fields": {"type": [["String"], True], "next": [["Menu"], True]}},
        },
    }


def test_the_extract_of_updates_follows_every_type_and_knows_what_a_field_always_says() -> None:
    def field(name: str, kinds: list[str], text: str = "", *, required: bool = True) -> dict[str, Any]:
        return {"name": name, "types": kinds, "required": required, "description": text}

    api = {
        "version": "Bot API 0",
        "types": {
            "Update": {"fields": [field("thing", ["Array of Thing"], required=False)]},
            "Thing": {"subtypes": ["Left", "Old"]},
            "Left": {"fields": [field("status", ["String"], "The status, always “left”")]},
            "Old": {"fields": [field("date", ["Integer"], "Always 0. Nothing else."), field("of", ["Update"])]},
            "Unused": {"fields": []},
        },
    }
    assert extract_schema.extract_updates(api)["types"] == {
        "Left": {"fields": {"status": [["String"], True, "left"]}},
        "Old": {"fields": {"date": [["Integer"], True, 0], "of": [["Update"], True]}},
        "Thing": {"subtypes": ["Left", "Old"]},
        "Update": {"fields": {"thing": [["Array of Thing"], False]}},
    }


def test_forms_send_text_and_the_checks_put_types_right() -> None:
    given = {"chat_id": "5", "text": "12", "disable_notification": "True", "reply_markup": '{"remove_keyboard":true}'}
    known = schema.checked("sendMessage", given, strict=True)
    assert known == {
        "chat_id": "5", "text": "12", "disable_notification": True, "reply_markup": {"remove_keyboard": True},
    }  # fmt: skip


@pytest.mark.parametrize(
    ("method", "params", "words"),
    [
        ("sendMessage", {"text": "a"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 1}, "message text is empty"),
        ("sendMessage", {"chat_id": 1, "text": ""}, "message text is empty"),
        ("sendVenue", {"chat_id": 1, "latitude": 1, "longitude": 2, "title": "a"}, 'parameter "address" is required'),
        ("sendMessage", {"chat_id": 1, "text": "a", "colour": 1}, 'unknown parameter "colour" of sendMessage'),
        ("sendMessage", {"chat_id": [1], "text": "a"}, 'field "chat_id" must be of type Integer or String'),
        ("sendMessage", {"chat_id": 1, "text": 5}, 'field "text" must be of type String'),
        ("sendMessage", {"chat_id": True, "text": "a"}, 'field "chat_id" must be of type Integer or String'),
        ("sendMessage", {"chat_id": 1, "text": "a", "reply_markup": "{"}, 'can\'t parse "reply_markup": it is no JSON'),
        ("sendMessage", {"chat_id": 1, "text": "a", "reply_markup": {"inline_keyboard": [[{"data": "x"}]]}},
         'field "reply_markup.inline_keyboard[0][0].text" of type InlineKeyboardButton is required'),
        ("sendMessage", {"chat_id": 1, "text": "a", "reply_markup": {"inline_keyboard": [[{"text": "", "data": ""}]]}},
         'unknown field "data" in "reply_markup.inline_keyboard[0][0]" of type InlineKeyboardButton'),
        ("sendMessage", {"chat_id": 1, "text": "a", "reply_markup": {"inline_keyboard": [{"text": "x"}]}},
         'field "reply_markup.inline_keyboard[0]" must be an Array'),
        ("sendMessage", {"chat_id": 1, "text": "a", "reply_markup": {"buttons": []}},
         'field "reply_markup" must be of type '
         "InlineKeyboardMarkup or ReplyKeyboardMarkup or ReplyKeyboardRemove or ForceReply"),
        ("setMyCommands", {"commands": [], "scope": {"type": "planet"}},
         'field "scope.type" of BotCommandScope must be one of default, all_private_chats, all_group_chats, '
         "all_chat_administrators, chat, chat_administrators, chat_member"),
        ("sendMediaGroup", {"chat_id": 1, "media": [{"type": "photo"}]},
         'field "media[0].media" of type InputMediaPhoto is required'),
        ("deleteMessages", {"chat_id": 1, "message_ids": [1, "x"]}, 'field "message_ids[1]" must be of type Integer'),
    ],
)  # fmt: skip
def test_wrong_requests_are_told_what_is_wrong_where(method: str, params: dict[str, Any], words: str) -> None:
    with pytest.raises(ApiError) as refused:
        schema.checked(method, params, strict=True)
    assert (refused.value.status, refused.value.description) == (400, f"Bad Request: {words}")


def test_without_strictness_unknown_parameters_are_let_through() -> None:
    assert schema.checked("sendMessage", {"chat_id": 1, "text": "a", "colour": 1}, strict=False) == {
        "chat_id": 1, "text": "a",
    }  # fmt: skip
