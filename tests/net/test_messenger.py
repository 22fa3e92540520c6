import asyncio
import socket
from datetime import timedelta

from monitor.model import Secret
from monitor.net.messenger import MAX_ANSWER, BrokenOff, Messenger
from tests.hostile_server import HostileServer
from tests.peers import HANG, OK, Answer, SlackPeer

URL = Secret("https://hooks.example/t0ken")


def a_messenger(**changes):
    return Messenger(**{"limit": timedelta(seconds=0.3), **changes})


async def unknown(_):
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


async def hung(*_):
    raise TimeoutError("no connection within 8 s")


async def test_a_name_that_no_one_knows_has_received_nothing():
    told = await a_messenger(resolve=unknown).send(URL, b"", {})

    assert told == BrokenOff(begun=False, detail="Name or service not known")


async def test_a_host_that_takes_no_connection_has_received_nothing():
    async def somewhere(_):
        return ["192.0.2.1"]

    told = await a_messenger(resolve=somewhere, connect=hung).send(URL, b"", {})

    assert (told.begun, "t0ken" in told.detail) == (False, False)


async def test_a_peer_that_never_answers_may_have_received_it():
    with SlackPeer(HANG) as peer:
        told = await a_messenger().send(Secret(peer.own_hook), b"{}", {})

    assert told == BrokenOff(begun=True, detail="no answer within 0.3 s")


async def test_a_header_that_cannot_be_sent_is_told_without_its_value():
    with SlackPeer() as peer:
        told = await a_messenger().send(Secret(peer.own_hook), b"{}", {"Authorization": Secret("Bearer t0ken\r\nX: y")})

    assert told == BrokenOff(begun=False, detail="this URL or a header of it cannot be sent")
    assert not peer.posted


async def test_each_message_has_a_connection_of_its_own():
    with SlackPeer(OK) as peer:
        messenger = a_messenger()
        for _ in range(2):
            assert (await messenger.send(Secret(peer.own_hook), b"{}", {})).status == 200

    assert {posted.headers["Connection"] for posted in peer.posted} == {"close"}


async def test_of_an_endless_answer_only_the_beginning_is_read():
    with SlackPeer(Answer(body=b"x" * (MAX_ANSWER * 3))) as peer:
        told = await a_messenger(limit=timedelta(seconds=5)).send(Secret(peer.own_hook), b"{}", {})

    assert MAX_ANSWER <= len(told.body) < MAX_ANSWER + (1 << 20)


async def test_to_reach_a_server_is_to_connect_and_ask_nothing():
    dialled = []

    async def dial(address, port):
        dialled.append(port)
        return await asyncio.open_connection(address, port)

    async with HostileServer() as server:
        assert await a_messenger(connect=dial).reach(Secret(server.url("/t0ken"))) is None

    assert (dialled, server.heads) == ([server.port], [])


async def test_a_server_that_cannot_prove_who_it_is_is_not_reached():
    async with HostileServer(tls=True) as server:
        told = await a_messenger(limit=timedelta(seconds=60)).reach(Secret(server.url("/t0ken", scheme="https")))

    assert "certificate verify failed" in told.detail
    assert "t0ken" not in told.detail


async def test_a_host_that_no_one_knows_is_not_reached():
    assert await a_messenger(resolve=unknown).reach(URL) == BrokenOff(begun=False, detail="Name or service not known")
