"""A OneBot V12 implementation on pylibob without a platform: tests tell it what happens.

It takes the flags of rig.ts. Each line that it reads is an event to make; each line that it writes is a call that came
over a transport. It ends with its input.
"""

import argparse
import asyncio
import json
import os
import sys
import threading
import time
import uuid
from typing import Any

from pylibob import HTTP, Bot, Event, HTTPWebhook, OneBotImpl, WebSocket, WebSocketReverse
from pylibob.asgi import asgi_lifespan_manager
from pylibob.event import ChannelMessageEvent, FriendIncreaseEvent, GroupMessageEvent, PrivateMessageEvent
from pylibob.exception import OneBotImplError
from pylibob.segment import Mention, Text

HOST = "127.0.0.1"
BOT = Bot(platform="rig", user_id="bot1", online=True)


class Reverse(WebSocketReverse):
    async def run(self) -> None:
        await read_input()
        await super().run()


def connections(flags: argparse.Namespace) -> dict[str, Any]:
    """What the flags ask for, by the name that a call is reported with."""
    token = flags.token or None
    beat = {"enable_heartbeat": flags.heartbeat > 0, "heartbeat_interval": flags.heartbeat or 5000}
    found: dict[str, Any] = {}
    if flags.http:
        found["http"] = HTTP(host=HOST, port=flags.http, access_token=token, event_buffer_size=0)
    if flags.webhook:
        found["webhook"] = HTTPWebhook(flags.webhook, access_token=token)
    if flags.ws:
        found["ws"] = WebSocket(host=HOST, port=flags.ws, access_token=token, **beat)
    if flags.reverse:
        found["ws-reverse"] = Reverse(flags.reverse, access_token=token, reconnect_interval=50, **beat)
    return found


def report(name: str, connection: Any) -> None:
    """Writes each call to the output before it is carried out."""
    carry_out = connection.run_action

    async def run_action(data: dict[str, Any]) -> Any:
        line = {"action": data["action"], "params": data["params"], "by": name}
        print(json.dumps(line, default=list), flush=True)
        return await carry_out(data)

    connection.run_action = run_action


def event_of(kind: str, message_id: str, text: str) -> Event:
    common = {"id": str(uuid.uuid4()), "time": time.time(), "self": BOT}
    said = {"message_id": message_id, "message": [Mention(BOT.user_id), Text(text)], "alt_message": text}
    if kind == "private":
        return PrivateMessageEvent(**common, **said, user_id="u1")
    if kind == "group":
        return GroupMessageEvent(**common, **said, user_id="u1", group_id="g1")
    if kind == "channel":
        return ChannelMessageEvent(**common, **said, user_id="u1", guild_id="gu1", channel_id="ch1")
    if kind == "notice":
        return FriendIncreaseEvent(**common, user_id="u2")
    return Event(**common, type="meta", detail_type=f"rig.{kind}")


async def read_input() -> None:
    loop = asyncio.get_running_loop()

    def read() -> None:
        for line in sys.stdin:
            given = json.loads(line)["params"]
            event = event_of(given["kind"], given.get("id", ""), given.get("text", ""))
            asyncio.run_coroutine_threadsafe(impl.emit(event), loop)
        os._exit(0)

    threading.Thread(target=read, daemon=True).start()


arguments = argparse.ArgumentParser()
for text_flag in ("token", "webhook", "reverse"):
    arguments.add_argument(f"-{text_flag}", default="")
for number_flag in ("http", "ws", "heartbeat"):
    arguments.add_argument(f"-{number_flag}", type=int, default=0)
conns = connections(arguments.parse_args())
impl = OneBotImpl("pylibob-rig", "0.1.0", list(conns.values()), BOT)
for conn_name, conn in conns.items():
    report(conn_name, conn)
asgi_lifespan_manager.on_startup(read_input)


@impl.action("rig.echo")
async def echo(data: Any) -> Any:
    return data


@impl.action("rig.slow")
async def slow(ms: str) -> None:
    await asyncio.sleep(int(ms) / 1000)


@impl.action("rig.fail")
async def fail() -> None:
    raise OneBotImplError(35000, message="it does not want to")


@impl.action("send_message")
async def send_message(
    detail_type: str,
    message: list,
    user_id: str = "",
    group_id: str = "",
    guild_id: str = "",
    channel_id: str = "",
) -> dict[str, Any]:
    return {"message_id": f"sent{uuid.uuid4().int}", "time": time.time()}


impl.run()
