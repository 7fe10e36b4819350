"""Lines for the tests."""

import json
from typing import Any

from nonebot.utils import DataclassEncoder


class Encoder(DataclassEncoder):
    def default(self, o: Any) -> Any:
        try:
            return super().default(o)
        except TypeError:
            return str(o)


def tell(kind: str, **what: Any) -> None:
    print(json.dumps({"kind": kind, **what}, cls=Encoder), flush=True)
