"""Files: pictures, documents and albums that a bot sends, and fetching what people sent."""

import re
import struct
from collections.abc import Awaitable, Callable
from typing import Any

from sandbox.bot_api.context import Call, caption_of, some
from sandbox.bot_api.messages import send
from sandbox.errors import bad_request
from sandbox.world import Message, StoredFile

#: Telegram's limits, in bytes: pictures that bots send, and files that they may fetch.
MAX_PHOTO = 10 * 1024 * 1024
MAX_FETCHED = 20 * 1024 * 1024
ALBUM = range(2, 11)
#: JPEG segments that tell the size of the picture.
_JPEG_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}


async def send_photo(call: Call) -> Message:
    return send(call, photo(stored(call, "photo")) | caption_of(call.params) | _look(call))


async def send_document(call: Call) -> Message:
    return send(call, document(stored(call, "document")) | caption_of(call.params))


async def send_media_group(call: Call) -> list[Message]:
    """An album: nothing is sent unless all of it can be."""
    items = call.params["media"]
    if len(items) not in ALBUM:
        raise bad_request("an album has 2 to 10 items")
    if len({item["type"] == "document" for item in items}) > 1:
        raise bad_request("documents can't be mixed with other media in an album")
    contents = [media_content(call, item) for item in items]
    call.counted(call.chat(), len(contents))
    group = f"album-{call.world.next_album_id()}"
    return [send(call, {"media_group_id": group, **content}, is_counted=True) for content in contents]


def media_content(call: Call, item: dict[str, Any]) -> dict[str, Any]:
    """The fields of a message for an InputMedia object."""
    makers: dict[str, Callable[[StoredFile], dict[str, Any]]] = {"photo": photo, "document": document}
    make = makers.get(item["type"])
    if make is None:
        raise bad_request("the sandbox sends photos and documents only")
    return make(stored_as(call, item["media"])) | caption_of(item)


def photo(file: StoredFile) -> dict[str, Any]:
    """The field `photo` of a message. Raises 400 when the file is no picture that Telegram would take."""
    size = image_size(file.content)
    if size is None or not all(size):
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = size
    if len(file.content) > MAX_PHOTO:
        raise bad_request("file of size too big for a photo")
    if width + height > 10_000 or max(size) > 20 * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return {"photo": [file.as_dict() | {"width": width, "height": height}]}


def document(file: StoredFile) -> dict[str, Any]:
    """The field `document` of a message."""
    return {"document": file.as_dict() | {"file_name": file.name, "mime_type": file.mime_type}}


def _look(call: Call) -> dict[str, Any]:
    return some(
        has_media_spoiler=call.params.get("has_spoiler"),
        show_caption_above_media=call.params.get("show_caption_above_media"),
    )


def stored(call: Call, key: str) -> StoredFile:
    """The file of a parameter: uploaded now, or sent before (file_id)."""
    return stored_as(call, str(call.params[key]))


def stored_as(call: Call, name: str) -> StoredFile:
    """The file with this file_id, or the one that came along as `attach://name`. Raises 400."""
    upload = call.uploads.get(name.removeprefix("attach://")) if name.startswith("attach://") else None
    if upload is not None:
        if not upload.content:
            raise bad_request("file must be non-empty")
        return call.world.store_file(upload.name, upload.mime_type, upload.content)
    if name in call.world.files:
        return call.world.files[name]
    if name.startswith(("http://", "https://")):
        raise bad_request("wrong type of the web page content: the sandbox fetches nothing from the net")
    raise bad_request("wrong file identifier/HTTP URL specified")


def image_size(content: bytes) -> tuple[int, int] | None:
    """Width and height in pixels, read from the head of a PNG, GIF, WebP or JPEG; None for anything else."""
    try:
        if content.startswith(b"\x89PNG\r\n\x1a\n"):
            return struct.unpack(">II", content[16:24])
        if content[:4] == b"GIF8":
            return struct.unpack("<HH", content[6:10])
        if content[:4] == b"RIFF" and content[8:16] == b"WEBPVP8X":
            return 1 + int.from_bytes(content[24:27], "little"), 1 + int.from_bytes(content[27:30], "little")
        return _jpeg_size(content) if content.startswith(b"\xff\xd8") else None
    except (struct.error, IndexError):
        return None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    at = 2
    while content[at] == 0xFF:
        marker, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4], "big")
        if marker in _JPEG_FRAMES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None


async def get_file(call: Call) -> dict[str, Any]:
    file = call.world.files.get(call.params["file_id"])
    if file is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(file.content) > MAX_FETCHED:
        raise bad_request("file is too big")
    return file.as_dict() | {"file_path": f"files/{file.id}/{safe_name(file.name)}"}


def safe_name(name: str) -> str:
    """A file name that needs no quoting in an address or a header."""
    return re.sub(r"[^A-Za-z0-9._-]", "_", name) or "file"


METHODS: dict[str, Callable[[Call], Awaitable[Any]]] = {
    "sendPhoto": send_photo,
    "sendDocument": send_document,
    "sendMediaGroup": send_media_group,
    "getFile": get_file,
}
