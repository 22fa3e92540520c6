import asyncio
import socket
import threading

import pytest

from tests.conftest import LeftLoopback

FOREIGN = ["192.0.2.1", "10.0.0.1", "0.0.0.0", "128.0.0.1", "2001:db8::1"]


@pytest.mark.parametrize("host", FOREIGN)
def test_no_connection_leaves_the_loopback(host):
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as udp, pytest.raises(LeftLoopback):
        udp.connect((host, 9))


@pytest.mark.parametrize("host", FOREIGN)
def test_no_datagram_and_no_listener_leaves_the_loopback(host):
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as udp:
        with pytest.raises(LeftLoopback):
            udp.sendto(b"", (host, 9))
        with pytest.raises(LeftLoopback):
            udp.bind((host, 0))


def test_no_name_is_looked_up():
    with pytest.raises(LeftLoopback):
        socket.getaddrinfo("news.example", 443)


async def test_the_guard_holds_in_the_event_loop():
    with pytest.raises(LeftLoopback):
        await asyncio.open_connection("192.0.2.1", 80)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.4.5.6", "localhost"])
def test_the_whole_loopback_is_open(host):
    with socket.create_server((host, 0)) as server:
        caller = threading.Thread(target=lambda: socket.create_connection(server.getsockname()).close())
        caller.start()
        server.accept()[0].close()
        caller.join()
