"""What the bot does when it is told to: commands of messages, and requests that it grants."""

import json
from typing import Any

from nonebot import on_command, on_notice, on_request
from nonebot.adapters import Bot, Event, Message
from nonebot.adapters.onebot import v11, v12
from nonebot.exception import ActionFailed, NetworkError
from nonebot.matcher import Matcher
from nonebot.params import CommandArg

from tell import tell


async def attempt(bot: Bot, action: str, params: dict[str, Any]) -> None:
    try:
        data = await bot.call_api(action, **params)
        tell("answered", action=action, data=data)
    except (ActionFailed, NetworkError) as error:
        tell("failed", action=action, error=type(error).__name__, text=repr(error))


@on_command("echo").handle()
async def echo(matcher: Matcher, text: Message = CommandArg()) -> None:
    await matcher.finish(text)


@on_command("answer").handle()
async def answer(bot: v11.Bot | v12.Bot, event: Event, text: Message = CommandArg()) -> None:
    data = await bot.send(event, text, at_sender=True, reply_message=True)
    tell("answered", action="send", data=data)


@on_command("picture").handle()
async def picture(bot: v11.Bot, event: v11.MessageEvent) -> None:
    await bot.send(event, v11.MessageSegment.image(b"\x89PNG") + "a, [b] & c")


@on_command("call").handle()
async def call(bot: Bot, text: Message = CommandArg()) -> None:
    action, _, params = text.extract_plain_text().partition(" ")
    await attempt(bot, action, json.loads(params or "{}"))


@on_command("upload").handle()
async def upload(bot: v12.Bot) -> None:
    await attempt(bot, "upload_file", {"type": "data", "name": "a.bin", "data": b"\x00\x01\xff"})


@on_request().handle()
async def grant(bot: v11.Bot, event: v11.FriendRequestEvent) -> None:
    await event.approve(bot, remark="朋友")


@on_notice().handle()
async def poked(bot: v11.Bot, event: v11.PokeNotifyEvent) -> None:
    if event.is_tome():
        await bot.send(event, "poked")
