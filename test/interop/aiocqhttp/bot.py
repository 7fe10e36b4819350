"""A bot on aiocqhttp. The argument is the JSON of what `CQHttp` takes."""

import json
import logging
import os
import sys
import threading
from typing import Any

from aiocqhttp import CQHttp, Error, Event, Message


def end_with_the_tests() -> None:
    sys.stdin.read()
    os._exit(0)


def tell(kind: str, **what: Any) -> None:
    print(json.dumps({"kind": kind, **what}), flush=True)


threading.Thread(target=end_with_the_tests, daemon=True).start()
bot = CQHttp("bot", message_class=Message, **json.loads(sys.argv[1]))
# It says which port it has got.
bot.logger.setLevel(logging.INFO)


async def attempt(action: str, params: dict[str, Any]) -> None:
    try:
        tell("answered", action=action, data=await bot.call_action(action, **params))
    except Error as error:
        tell("failed", action=action, error=type(error).__name__, text=str(error))


@bot.before("message", "notice", "request", "meta_event")
async def heard(event: Event) -> None:
    tell("event", name=event.name, message=str(event.message), event=event)


@bot.on_websocket_connection
async def connected(event: Event) -> None:
    await attempt("get_login_info", {"self_id": event.self_id})


@bot.server_app.teardown_websocket
async def left(_: Any) -> None:
    tell("left")


@bot.on_message
async def obey(event: Event) -> Any:
    command, _, rest = str(event.message).partition(" ")
    if command == "/echo":
        await bot.send(event, rest, at_sender=True)
    if command == "/call":
        action, _, params = event.message.extract_plain_text()[6:].partition(" ")
        await attempt(action, json.loads(params or "{}"))
    if command == "/quick":
        return {"reply": rest, "at_sender": False}


@bot.on_request("friend", "group")
async def grant(event: Event) -> Any:
    return {"approve": True, "remark": event.comment}


bot.run("127.0.0.1", 0)
