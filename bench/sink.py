"""A peer on loopback that takes every message, in a process of its own, and says when each came.

Run as `python -m bench.sink` it prints its port, then a line of JSON a message.
"""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"


class Sink:
    """`heard` grows with each message: when it came, in seconds since 1970, and its body."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout
        self.heard: list[tuple[float, dict[str, Any]]] = []
        self.host = f"127.0.0.1:{process.stdout.readline().strip()}"
        Thread(target=self._listen, args=(process.stdout,), daemon=True).start()

    def _listen(self, lines: Iterator[str]) -> None:
        for line in lines:
            at, body = json.loads(line)
            self.heard.append((at, json.loads(body)))


@contextmanager
def a_sink() -> Iterator[Sink]:
    with subprocess.Popen([sys.executable, "-m", "bench.sink"], stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Sink(process)
        finally:
            process.kill()


async def take(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
    length = int(head.partition("content-length:")[2].partition("\r\n")[0] or 0)
    body = await reader.readexactly(length)
    print(json.dumps((time.time(), body.decode())), flush=True)
    writer.write(OK)
    await writer.drain()
    writer.close()


async def main() -> None:
    server = await asyncio.start_server(take, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
