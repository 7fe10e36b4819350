"""Tells of accounts that come and go, and of every event as NoneBot has understood it."""

from nonebot import get_driver
from nonebot.adapters import Bot, Event
from nonebot.compat import model_dump
from nonebot.message import event_preprocessor

from tell import tell

driver = get_driver()


@driver.on_bot_connect
async def connected(bot: Bot) -> None:
    tell("connected", adapter=bot.adapter.get_name(), self_id=bot.self_id)


@driver.on_bot_disconnect
async def disconnected(bot: Bot) -> None:
    tell("disconnected", adapter=bot.adapter.get_name(), self_id=bot.self_id)


@event_preprocessor
async def heard(bot: Bot, event: Event) -> None:
    tell(
        "event",
        self_id=bot.self_id,
        model=type(event).__name__,
        name=event.get_event_name(),
        to_me=event.is_tome(),
        message=str(event.get_message()) if event.get_type() == "message" else None,
        event=model_dump(event),
    )
