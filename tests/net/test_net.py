import asyncio
import gzip
import tracemalloc
import zlib
from datetime import timedelta

import pytest

from monitor.model import Failure, Fetched, NotModified, Request, Secret
from monitor.net import gunzip
from monitor.net.guard import Unfetchable, system_addresses
from tests.hostile_server import HostileServer, answer, dripping, endless, ok, redirect
from tests.made_up_web import Web, a_net, failure, get


@pytest.fixture
async def server():
    async with HostileServer() as server:
        yield server


# --- what we ask ----------------------------------------------------------------------------------------------------


async def test_a_body_comes_with_its_validators_and_freshness(server):
    server.replies["/feed"] = ok(
        b"<rss/>", Content_Type="text/xml; charset=rot13", ETag='"a"', Last_Modified="Sat, 14 Mar 2026 12:00:00 GMT",
        Cache_Control="public, max-age=600",
    )  # fmt: skip
    assert await get(server.url("/feed")) == Fetched(
        url=server.url("/feed"), body=b"<rss/>", content_type="text/xml; charset=rot13", etag='"a"',
        last_modified="Sat, 14 Mar 2026 12:00:00 GMT", fresh_for=timedelta(minutes=10),
    )  # fmt: skip


async def test_the_request_says_who_asks_and_takes_gzip_only(server):
    server.replies["/"] = ok()
    await get(server.url(), headers={"X-Token": Secret("t0ken"), "User-Agent": Secret("a reader")})
    head = server.heads[0].lower()
    assert f"host: 127.0.0.1:{server.port}\r\n" in head
    assert "accept-encoding: gzip\r\n" in head
    assert "x-token: t0ken\r\n" in head
    assert head.count("user-agent:") == 1
    assert "user-agent: a reader\r\n" in head


async def test_what_has_not_changed_is_not_sent_again(server):
    server.replies["/"] = answer(304, Cache_Control="max-age=60")
    outcome = await get(server.url(), etag='"a"', last_modified="Sat, 14 Mar 2026 12:00:00 GMT")
    assert outcome == NotModified(url=server.url(), fresh_for=timedelta(minutes=1))
    assert 'If-None-Match: "a"\r\n' in server.heads[0]
    assert "If-Modified-Since: Sat, 14 Mar 2026 12:00:00 GMT\r\n" in server.heads[0]


@pytest.mark.parametrize(
    "validator",
    [{"ETag": '"été"'}, {"Last_Modified": "Sam, 14 Fév 2026 12:00:00 GMT"}, {"ETag": f'"{"x" * 9000}"'}],
    ids=["etag", "date", "long"],
)
async def test_a_validator_that_cannot_be_said_back_is_none(server, validator):
    server.replies["/"] = ok(b"<rss/>", **validator)

    document = await get(server.url())

    assert (document.etag, document.last_modified) == (None, None)


async def test_not_modified_is_a_failure_to_someone_who_never_had_it(server):
    server.replies["/"] = answer(304)
    assert "304" in (await get(server.url())).detail


@pytest.mark.parametrize(
    ("cache_control", "fresh_for"),
    [
        ("max-age=60", timedelta(minutes=1)),
        ("public,MAX-AGE=60", timedelta(minutes=1)),
        ('max-age="60"', timedelta(minutes=1)),
        ("s-maxage=60", None),
        ("x-max-age=60", None),
        ("max-age=soon", None),
        ("max-age=-1", None),
        ("no-cache", None),
    ],
)
async def test_freshness_is_the_max_age_of_cache_control(server, cache_control, fresh_for):
    server.replies["/"] = ok(Cache_Control=cache_control)
    assert (await get(server.url())).fresh_for == fresh_for


async def test_cookies_are_not_kept(server):
    server.replies["/"] = ok(Set_Cookie="session=1; Path=/")
    async with a_net(allow_private=True) as net:
        for _ in range(2):
            await net.get(Request(url=server.url(), accept="*/*"))
    assert not any("cookie" in head.lower() for head in server.heads)


async def test_a_connection_serves_the_next_request_to_its_host(server):
    server.replies["/"] = ok()
    async with a_net(allow_private=True) as net:
        for _ in range(3):
            assert isinstance(await net.get(Request(url=server.url(), accept="*/*")), Fetched)
    assert server.connections == 1


async def test_a_connection_that_its_server_has_ended_is_not_asked_again(server):
    readers, answered = [], asyncio.Event()

    async def ended_afterwards():
        yield ok()
        await answered.wait()

    server.replies["/"] = ended_afterwards

    async def connect(address, port):
        reader, writer = await asyncio.open_connection(address, port)
        readers.append(reader)
        return reader, writer

    async with a_net(allow_private=True, connect=connect) as net:
        for asked in range(1, 3):
            assert isinstance(await net.get(Request(url=server.url(), accept="*/*")), Fetched)
            assert len(readers) == asked
            answered.set()
            async with asyncio.timeout(30):
                while not readers[-1].at_eof():  # noqa: ASYNC110 - we hear of it a moment later
                    await asyncio.sleep(0.01)


async def test_where_a_kept_connection_ends_as_it_is_asked_a_new_one_is(server):
    server.replies["/"] = ok()
    async with a_net(allow_private=True) as net:
        await net.get(Request(url=server.url(), accept="*/*"))
        server.ends_next = True
        assert isinstance(await net.get(Request(url=server.url(), accept="*/*")), Fetched)

    assert (server.connections, len(server.heads)) == (2, 3)


async def test_a_server_that_ends_every_connection_is_asked_no_further(server):
    server.ends_next = True
    assert failure(await get(server.url())) is Failure.PROTOCOL
    assert len(server.heads) == 1


# --- what comes instead of a body -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (204, Failure.PROTOCOL),
        (206, Failure.PROTOCOL),
        (300, Failure.REDIRECTS),
        (302, Failure.REDIRECTS),
        (401, Failure.UNAUTHORIZED),
        (403, Failure.FORBIDDEN),
        (404, Failure.NOT_FOUND),
        (410, Failure.GONE),
        (418, Failure.CLIENT_ERROR),
        (429, Failure.RATE_LIMITED),
        (503, Failure.SERVER_ERROR),
        (999, Failure.PROTOCOL),
    ],
)
async def test_only_a_200_has_a_body_and_every_other_status_a_reason(server, status, expected):
    server.replies["/"] = answer(status, b"" if status == 204 else b"<rss/>")
    outcome = await get(server.url())
    assert failure(outcome) is expected
    assert str(status) in outcome.detail


@pytest.mark.parametrize(
    ("header", "asked"),
    [
        ("120", timedelta(minutes=2)),
        ("Sat, 14 Mar 2026 12:05:00 GMT", timedelta(minutes=5)),
        ("Sat, 14 Mar 2026 11:00:00 GMT", timedelta(0)),
        ("86400000", timedelta(days=1000)),
        ("9" * 4400, None),
        ("soon", None),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
async def test_a_server_may_ask_for_a_pause(server, status, header, asked):
    server.replies["/"] = answer(status, Retry_After=header, Date="Sat, 14 Mar 2026 12:00:00 GMT")
    assert (await get(server.url())).retry_after == asked


async def test_a_closed_port_is_a_failure_to_connect(server):
    await server.__aexit__()
    assert failure(await get(server.url())) is Failure.CONNECT


async def test_a_name_without_an_address_is_a_failure_of_dns(server):
    assert failure(await get("http://nowhere.example/", web=Web(server, nowhere_example=[[]]))) is Failure.DNS


@pytest.mark.parametrize("host", ["a..b", "x" * 70 + ".example"])
async def test_what_is_not_a_host_name_is_a_failure_of_dns(host):
    with pytest.raises(OSError, match="not a host name"):
        await system_addresses(host)


async def test_the_system_resolver_knows_loopback():
    assert "127.0.0.1" in await system_addresses("localhost")


@pytest.mark.parametrize(
    "url", ["ftp://127.0.0.1/", "file:///etc/passwd", "http:///feed", "nonsense", "http://h:99999/", "http://[::1", ""]
)
async def test_only_http_and_https_are_fetched(url):
    assert failure(await get(url)) is Failure.ADDRESS_REFUSED


@pytest.mark.parametrize("url", ["http://xn--/", "https://u:c4n4ry@xn--a.example/", "http://river.example/\ud800"])
async def test_what_looks_like_a_url_and_is_none_is_a_value_too(url):
    outcome = await get(url)

    assert (outcome.failure, outcome.detail) == (Failure.ADDRESS_REFUSED, "that is not a URL")
    assert "c4n4ry" not in repr(outcome)


async def test_a_redirect_to_what_is_no_url_is_a_value_too(server):
    server.replies["/moved"] = redirect("http://xn--/")

    assert failure(await get(server.url("/moved"))) is Failure.ADDRESS_REFUSED


@pytest.mark.parametrize(
    "reply",
    [
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1, 2\r\n\r\nxx",
        b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n<rss/>",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * (10 << 20) + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200_000 + b"\r\n",
        b"",
    ],
    ids=["ssh", "two lengths", "too short", "no chunk", "header of 10 MB", "200,000 headers", "nothing"],
)
async def test_what_is_not_http_is_a_failure_of_the_protocol(server, reply):
    async def reply_and_close():
        yield reply

    server.replies["/"] = reply_and_close
    outcome = await get(server.url())
    assert failure(outcome) is Failure.PROTOCOL
    assert outcome.detail.isprintable()
    assert len(outcome.detail) < 300


async def test_what_follows_the_announced_length_is_not_read(server):
    server.replies["/"] = ok(b"<rss/>") + b"<script>"
    async with a_net(allow_private=True) as net:
        for connections in (1, 2):  # nor taken for what comes next
            assert (await net.get(Request(url=server.url(), accept="*/*"))).body == b"<rss/>"
            assert server.connections == connections


# --- encodings ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (gzip.compress(b"<rss/>", mtime=0), {"Content_Encoding": "gzip"}),
        (gzip.compress(b"<rss/>", mtime=0), {"Content_Encoding": " X-GZIP "}),
        (gzip.compress(b"<rs", mtime=0) + gzip.compress(b"s/>", mtime=0), {"Content_Encoding": "gzip"}),
        (gzip.compress(b"<rss/>", mtime=0) + bytes(16), {"Content_Encoding": "gzip"}),
        (gzip.compress(gzip.compress(b"<rss/>", mtime=0), mtime=0), {"Content_Encoding": "gzip"}),
        (gzip.compress(b"<rss/>", mtime=0), {"Content_Type": "application/gzip"}),
        (b"<rss/>", {"Content_Encoding": "identity"}),
    ],
    ids=["gzip", "x-gzip", "two members", "padding", "twice", "unannounced", "identity"],
)
async def test_a_body_comes_out_of_its_gzip(server, body, headers):
    server.replies["/"] = ok(body, **headers)
    assert (await get(server.url())).body == b"<rss/>"


async def test_an_empty_body_is_empty_whatever_its_encoding(server):
    server.replies["/"] = ok(b"", Content_Encoding="gzip")
    assert (await get(server.url())).body == b""


@pytest.mark.parametrize("encoding", ["br", "zstd", "deflate", "gzip, gzip", "deflate, gzip", "br\x85\x07"])
async def test_an_encoding_that_we_did_not_ask_for_is_refused_with_its_name(server, encoding):
    server.replies["/"] = ok(zlib.compress(b"<rss/>"), Content_Encoding=encoding)
    outcome = await get(server.url())
    assert failure(outcome) in {Failure.BAD_ENCODING, Failure.PROTOCOL}
    assert outcome.detail.isprintable()


@pytest.mark.parametrize(
    "body",
    [b"<rss/>", gzip.compress(b"<rss/>", mtime=0)[:-4], b"\x1f\x8b" + bytes(30), gzip.compress(b"x", mtime=0) * 9],
)
async def test_a_gzip_that_is_none_or_broken_is_refused(server, body):
    server.replies["/"] = ok(body, Content_Encoding="gzip")
    assert failure(await get(server.url())) is Failure.BAD_ENCODING


@pytest.mark.parametrize("wraps", [1, 2])
async def test_a_bomb_is_refused_before_it_is_inflated(server, wraps):
    bomb = bytes(64 << 20)
    for _ in range(wraps):
        bomb = gzip.compress(bomb)
    server.replies["/"] = ok(bomb, Content_Encoding="gzip")
    outcome = await get(server.url())
    assert failure(outcome) is Failure.TOO_LARGE
    assert "inflated" in outcome.detail


def test_a_bomb_costs_no_more_memory_than_its_bound():
    bomb = gzip.compress(bytes(64 << 20))
    tracemalloc.start()
    with pytest.raises(Unfetchable):
        gunzip(bomb, 1 << 20)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 4 << 20


def test_inflating_ends_at_its_bound():
    assert gunzip(gzip.compress(b"x" * 100), 100) == b"x" * 100
    with pytest.raises(Unfetchable, match="more than 99 bytes"):
        gunzip(gzip.compress(b"x" * 100), 99)


async def test_a_body_may_be_as_large_as_its_bound_and_no_larger(server):
    server.replies |= {"/fits": ok(bytes(1000)), "/larger": ok(bytes(1001))}
    assert len((await get(server.url("/fits"), max_bytes=1000)).body) == 1000
    assert failure(await get(server.url("/larger"), max_bytes=1000)) is Failure.TOO_LARGE


async def test_an_endless_body_ends_at_its_bound(server):
    async def body():
        yield b"HTTP/1.1 200 OK\r\n\r\n"
        async for piece in endless(bytes(65536)):
            yield piece

    server.replies["/"] = body
    assert failure(await get(server.url())) is Failure.TOO_LARGE


# --- time -----------------------------------------------------------------------------------------------------------


async def dripping_head():
    async for byte in dripping(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 1000):
        yield byte


async def dripping_body():
    yield b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n"
    async for byte in dripping(bytes(5000)):
        yield byte


async def dripping_chunks():
    yield b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    async for byte in dripping(b"1\r\nx\r\n" * 1000):
        yield byte


async def for_ever_to_be_continued():
    async for piece in endless(b"HTTP/1.1 100 Continue\r\n\r\n" * 100):
        yield piece


async def tiny_chunks():
    yield b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    async for piece in endless(b"1\r\nx\r\n" * 1000):
        yield piece


async def silence():
    await asyncio.sleep(60)
    yield b""


@pytest.mark.parametrize(
    ("reply", "seconds"),
    [
        (dripping_head, 0.3),
        (dripping_body, 0.3),
        (dripping_chunks, 0.3),
        (for_ever_to_be_continued, 1.5),  # who is flooded gets a few turns of a second, on a busy machine
        (tiny_chunks, 1.5),
        (silence, 0.3),
    ],
)
async def test_a_fetch_ends_at_its_deadline_and_keeps_the_loop_free(server, reply, seconds):
    server.replies["/"] = reply
    turns = []
    beat = asyncio.create_task(heart_beat(turns))
    async with asyncio.timeout(20):  # the server would go on for a minute, or for ever
        outcome = await get(server.url(), timeout=timedelta(seconds=seconds))
    beat.cancel()
    assert failure(outcome) is Failure.TIMEOUT
    assert f"{seconds} s" in outcome.detail
    assert len(turns) > 1


async def heart_beat(turns):
    """Note each turn that the loop gives: had the fetch held it, there would be one at the most."""
    while True:
        await asyncio.sleep(0.01)
        turns.append("turn")


async def test_the_deadline_is_for_all_redirects_together(server):
    async def slow_redirect():
        await asyncio.sleep(0.12)
        yield redirect("/")

    server.replies["/"] = slow_redirect
    assert failure(await get(server.url(), timeout=timedelta(seconds=0.3))) is Failure.TIMEOUT


async def test_a_slow_look_up_counts_too(server):
    web = Web(server)
    web.resolve = lambda _: asyncio.sleep(60)
    assert failure(await get("http://slow.example/", web=web, timeout=timedelta(seconds=0.1))) is Failure.TIMEOUT
