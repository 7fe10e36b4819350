"""A NoneBot bot with both adapters. The `.env` is that of the folder that the argument names."""

import os
import sys
import threading

import nonebot
from nonebot.adapters.onebot import V11Adapter, V12Adapter
from nonebot.log import default_format, logger


def end_with_the_tests() -> None:
    sys.stdin.read()
    os._exit(0)


os.chdir(sys.argv[1])
threading.Thread(target=end_with_the_tests, daemon=True).start()

# The lines of standard output are for the tests.
logger.remove()
logger.add(sys.stderr, format=default_format, level="DEBUG", colorize=False)

nonebot.init()
driver = nonebot.get_driver()
driver.register_adapter(V11Adapter)
driver.register_adapter(V12Adapter)
nonebot.load_plugin("plugins.telling")
nonebot.load_plugin("plugins.commands")

if __name__ == "__main__":
    nonebot.run()
