"""A fresh sandbox for each test, without limits unless the test asks for them."""

from collections.abc import AsyncIterator

import pytest

from tests.sandbox.ground import Ground, new_ground


@pytest.fixture
async def ground() -> AsyncIterator[Ground]:
    async with new_ground(rate=None) as ground:
        yield ground
