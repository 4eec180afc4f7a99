"""python-telegram-bot's requests over aiohttp: about a third of the processor time of its default (ADR 3)."""

import os

import aiohttp
from telegram._utils.defaultvalue import DefaultValue
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

# python-telegram-bot 22 asks programs to choose how RetryAfter gives its time; this is its future way.
os.environ.setdefault("PTB_TIMEDELTA", "true")

#: Seconds. Telegram answers most calls within one; uploads may take longer.
READ_TIMEOUT = 20.0
CONNECT_TIMEOUT = 10.0


class AiohttpRequest(BaseRequest):
    """One pool of kept-open connections to the Bot API."""

    def __init__(self, connections: int = 64) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return READ_TIMEOUT

    async def initialize(self) -> None:
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=60),
                headers={"User-Agent": self.USER_AGENT},
                cookie_jar=aiohttp.DummyCookieJar(),
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """One HTTP exchange: (status, body). Raises TimedOut or NetworkError without the URL, which holds the token."""
        if self._session is None:
            raise RuntimeError("the request was not initialized")
        total = (READ_TIMEOUT if isinstance(read_timeout, DefaultValue) else read_timeout) or READ_TIMEOUT
        timeout = aiohttp.ClientTimeout(total=total + CONNECT_TIMEOUT, sock_connect=CONNECT_TIMEOUT, sock_read=total)
        try:
            data, headers = _body(request_data)
            async with self._session.request(method, url, timeout=timeout, data=data, headers=headers) as response:
                return response.status, await response.read()
        except TimeoutError:
            raise TimedOut from None
        except aiohttp.ClientError as error:
            raise NetworkError(type(error).__name__) from None


def _body(request_data: RequestData | None) -> tuple[aiohttp.FormData | bytes | None, dict[str, str]]:
    """Body and headers of a request: JSON, or a form when files go along."""
    if request_data is None:
        return None, {}
    if not request_data.contains_files:
        return request_data.json_payload, {"Content-Type": "application/json"}
    form = aiohttp.FormData()
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime_type) in request_data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime_type)
    return form, {}
