import asyncio
import base64
import re
import ssl
from ipaddress import ip_address

import pytest

from monitor.model import Failure, Fetched, NotModified, Request, Secret
from monitor.net.guard import is_public
from tests.hostile_server import CERTIFICATE, HostileServer, answer, ok, redirect
from tests.made_up_web import PUBLIC, Web, a_net, failure, get

OTHER = "1.1.1.1"
SPELLINGS = [
    "127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.1", "017700000001", "0", "0.0.0.0",
    "10.0.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "192.0.0.8", "198.18.0.1", "224.0.0.1",
    "240.0.0.1", "255.255.255.255", "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]",
    "[0:0:0:0:0:ffff:a9fe:a9fe]", "[64:ff9b::7f00:1]", "[64:ff9b::1.1.1.1]", "[64:ff9b:1::1]", "[2002:7f00:1::]",
    "[2002:0101:0101::]", "[2001:0:4136:e378:8000:63bf:3fff:fdd2]", "[fc00::1]", "[fd00:ec2::254]", "[fe80::1]",
    "[fec0::1]", "[ff02::1]", "[100::1]", "[2001:db8::1]", "[3fff::1]",
]  # fmt: skip


@pytest.fixture
async def server():
    async with HostileServer() as server:
        server.replies["/"] = ok()
        yield server


# --- addresses ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("host", SPELLINGS)
async def test_no_spelling_of_an_inner_address_is_fetched(server, host):
    web = Web(server)
    assert failure(await get(f"http://{host}/", web=web)) is Failure.ADDRESS_REFUSED
    assert (web.dialled, server.connections) == ([], 0)


@pytest.mark.parametrize("address", [host.strip("[]") for host in SPELLINGS if host.count(".") == 3 or ":" in host])
async def test_no_name_leads_to_an_inner_address(server, address):
    web = Web(server, inner_example=[[address]])
    assert failure(await get("http://inner.example/", web=web)) is Failure.ADDRESS_REFUSED
    assert (web.dialled, server.connections) == ([], 0)


@pytest.mark.parametrize(
    "address", ["1.1.1.1", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2001:4860:4860::8888"]
)
def test_the_open_internet_is_public(address):
    assert is_public(ip_address(address))


async def test_an_inner_address_is_fetched_by_who_allows_it(server):
    assert isinstance(await get(server.url(), allow_private=True), Fetched)


KEYS = [
    "169.254.169.254", "[fe80::1]", "[::ffff:169.254.169.254]", "100.100.100.200", "[::ffff:100.100.100.200]",
    "168.63.129.16", "192.0.0.192", "[fd00:ec2::254]", "[fd20:ce::254]", "[fd00:42::42]",
]  # fmt: skip


@pytest.mark.parametrize("host", KEYS)
async def test_where_clouds_keep_the_keys_of_a_machine_nobody_is_let(server, host):
    web = Web(server, keys_example=[[host.strip("[]")]])
    for name in (host, "keys.example"):
        outcome = await get(f"http://{name}/", web=web, allow_private=True)
        assert failure(outcome) is Failure.ADDRESS_REFUSED
        assert outcome.detail.endswith(", where clouds keep the keys of their machines: it is never fetched")
    assert (web.dialled, server.connections) == ([], 0)


async def test_nor_does_a_proxy_ask_there(server):
    proxy = Secret(server.url())
    outcome = await get("http://169.254.169.254/", web=None, allow_private=True, proxy=proxy)
    assert failure(outcome) is Failure.ADDRESS_REFUSED
    assert server.connections == 0


async def test_what_lets_an_inner_address_be_fetched_is_told(server):
    outcome = await get("http://inner.example/", web=Web(server, inner_example=[["10.0.0.1"]]))
    assert outcome.detail == (
        "inner.example is at 10.0.0.1, which is no public address; "
        "where you mean it, write allow_private = true under [fetch]"
    )


@pytest.mark.parametrize("addresses", [[PUBLIC, "10.0.0.1"], ["::1", PUBLIC]])
async def test_one_inner_address_among_others_refuses_the_host(server, addresses):
    web = Web(server, mixed_example=[addresses])
    outcome = await get("http://mixed.example/", web=web)
    assert failure(outcome) is Failure.ADDRESS_REFUSED
    assert "mixed.example" in outcome.detail
    assert web.dialled == []


async def test_a_host_is_looked_up_once_and_the_checked_address_is_dialled(server):
    web = Web(server, rebinding_example=[[PUBLIC], ["127.0.0.1"]])
    assert isinstance(await get("http://rebinding.example/", web=web), Fetched)
    assert (web.looked_up, web.dialled) == (["rebinding.example"], [PUBLIC])
    assert "host: rebinding.example\r\n" in server.heads[0].lower()


async def test_a_new_connection_is_checked_anew(server):
    web = Web(server, rebinding_example=[[PUBLIC], ["127.0.0.1"]])
    server.replies["/"] = redirect("http://rebinding.example:81/")
    assert failure(await get("http://rebinding.example/", web=web)) is Failure.ADDRESS_REFUSED
    assert web.dialled == [PUBLIC]


async def test_the_next_address_is_tried_when_one_does_not_answer(server):
    web = Web(server, two_example=[[OTHER, PUBLIC]])
    answering = web.connect

    async def connect(address, port):
        if address == OTHER:
            raise ConnectionRefusedError
        return await answering(address, port)

    web.connect = connect
    assert isinstance(await get("http://two.example/", web=web), Fetched)


# --- redirects ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_is_followed_and_the_last_hop_named(server, status):
    server.replies |= {"/old": redirect("/new#part", status), "/new": ok(b"<rss/>")}
    outcome = await get(server.url("/old"), allow_private=True)
    assert (outcome.url, outcome.body) == (server.url("/new"), b"<rss/>")


@pytest.mark.parametrize(
    ("statuses", "moved"),
    [((), None), ((301,), "/1"), ((308, 301), "/2"), ((307,), None), ((301, 302), "/1"), ((302, 301), None)],
    ids=str,
)
async def test_where_something_moved_for_good_is_told(server, statuses, moved):
    for hop, status in enumerate(statuses):
        server.replies[f"/{hop}"] = redirect(server.url(f"/{hop + 1}", host="me:s3cret@127.0.0.1"), status)
    server.replies[f"/{len(statuses)}"] = ok()
    assert (await get(server.url("/0"))).moved == (moved and server.url(moved))


async def test_validators_go_along_a_redirect(server):
    server.replies |= {"/old": redirect("/new"), "/new": answer(304)}
    outcome = await get(server.url("/old"), allow_private=True, etag='"a"')
    assert outcome == NotModified(url=server.url("/new"))


@pytest.mark.parametrize("inner", ["http://127.0.0.1/", "http://inner.example/", "//169.254.169.254/latest/"])
async def test_a_redirect_does_not_lead_inside(server, inner):
    web = Web(server, inner_example=[["10.0.0.1"]])
    server.replies["/"] = redirect(inner)
    assert failure(await get("http://outer.example/", web=web)) is Failure.ADDRESS_REFUSED
    assert web.dialled == [PUBLIC]


@pytest.mark.parametrize("location", ["file:///etc/passwd", "gopher://127.0.0.1:70/", "javascript:1", "http://[::1"])
async def test_a_redirect_does_not_leave_http(server, location):
    server.replies["/"] = redirect(location)
    assert failure(await get(server.url(), allow_private=True)) is Failure.ADDRESS_REFUSED


async def test_five_redirects_are_followed_and_six_are_not(server):
    server.replies |= {f"/{left}": redirect(f"/{left - 1}") for left in range(1, 7)} | {"/0": ok()}
    assert isinstance(await get(server.url("/5"), allow_private=True), Fetched)
    assert failure(await get(server.url("/6"), allow_private=True)) is Failure.REDIRECTS


async def test_a_redirect_loop_ends(server):
    server.replies["/"] = redirect("/")
    assert failure(await get(server.url(), allow_private=True)) is Failure.REDIRECTS


# --- secrets --------------------------------------------------------------------------------------------------------

SECRET = {"Authorization": Secret("Bearer s3cret"), "X-Token": Secret("s3cret")}


async def test_a_redirect_on_one_origin_keeps_its_secrets(server):
    server.replies |= {"/old": redirect("/new"), "/new": ok()}
    await get(server.url("/old"), allow_private=True, headers=SECRET)
    assert [head.count("s3cret") for head in server.heads] == [2, 2]


async def test_a_redirect_off_the_origin_loses_the_secrets_for_good(server):
    async with HostileServer() as other:
        server.replies |= {"/old": redirect(other.url("/hop")), "/back": ok()}
        other.replies["/hop"] = redirect(server.url("/back"))
        assert isinstance(await get(server.url("/old"), allow_private=True, headers=SECRET), Fetched)
        assert [head.count("s3cret") for head in server.heads + other.heads] == [2, 0, 0]


async def test_user_and_password_of_a_url_are_sent_and_not_shown(server):
    url = server.url("/feed").replace("http://", "http://ann:s3cr%40t@")
    server.replies["/feed"] = ok()
    outcome = await get(url, allow_private=True)
    token = base64.b64encode(b"ann:s3cr@t").decode()
    assert f"authorization: basic {token}\r\n".lower() in server.heads[0].lower()
    assert outcome.url == server.url("/feed")


async def test_user_and_password_of_a_redirect_are_ignored(server):
    server.replies |= {"/old": redirect(server.url("/new").replace("http://", "http://eve:x@")), "/new": ok()}
    outcome = await get(server.url("/old"), allow_private=True)
    assert outcome.url == server.url("/new")
    assert "authorization" not in server.heads[1].lower()


@pytest.mark.parametrize(
    ("url", "headers"),
    [
        ("http://ann:s3cret@127.0.0.1:1/", {}),
        ("http://ann:s3cret@nowhere.example/", {}),
        ("http://ann:s3cret/x@127.0.0.1/", {}),
        ("ftp://ann:s3cret@127.0.0.1/", {}),
        ("http:ann:s3cret@127.0.0.1/", {}),
        ("http://[ann:s3cret@127.0.0.1/", {}),
        ("http://127.0.0.1:1/", {"X-Token": Secret("s3cret")}),
        ("/", {"X-Token": Secret("s3cret\r\nX: y")}),
        ("/", {"X-Token": Secret("s3crét")}),
        ("/", {"X Token": Secret("s3cret")}),
    ],
)
async def test_no_failure_tells_a_secret(server, url, headers):
    web = Web(server, nowhere_example=[[]])
    url = server.url() if url == "/" else url
    for options in ({"web": web}, {"allow_private": True, "resolve": web.resolve}):
        outcome = await get(url, headers=headers, **options)
        assert failure(outcome)
        assert "s3cr" not in repr(outcome)


# --- proxies and TLS ------------------------------------------------------------------------------------------------


async def test_the_environment_chooses_no_proxy(server, monkeypatch):
    async with HostileServer() as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url())
        assert isinstance(await get(server.url(), allow_private=True), Fetched)
        assert (server.connections, proxy.connections) == (1, 0)


async def test_a_proxy_is_asked_for_the_name_and_may_be_anywhere(server):
    server.replies["http://outer.example/feed"] = ok()
    proxy = Secret(server.url().replace("http://", "http://ann:s3cret@"))
    assert isinstance(await get("http://outer.example/feed", web=None, allow_private=False, proxy=proxy), Fetched)
    token = base64.b64encode(b"ann:s3cret").decode()
    assert f"proxy-authorization: basic {token}\r\n".lower() in server.heads[0].lower()


@pytest.mark.parametrize("host", SPELLINGS)
async def test_a_proxy_is_not_asked_for_an_inner_address(server, host):
    outcome = await get(f"http://{host}/", allow_private=False, proxy=Secret(server.url()))
    assert failure(outcome) is Failure.ADDRESS_REFUSED
    assert server.connections == 0


async def test_a_proxy_that_refuses_is_a_failure_to_connect(server):
    server.replies["outer.example:443"] = answer(407)
    outcome = await get("https://outer.example/", allow_private=False, proxy=Secret(server.url()))
    assert failure(outcome) is Failure.CONNECT
    assert "407" in outcome.detail


async def test_tls_is_checked_against_the_name_and_not_the_address():
    trusting = ssl.create_default_context(cafile=CERTIFICATE)
    async with HostileServer(tls=True) as server:
        server.replies["/"] = ok(bytes(300_000))
        web = Web(server, news_example=[[PUBLIC]])
        outcome = await get("https://news.example/", web=web, trust=lambda: trusting)
        assert len(outcome.body) == 300_000
        assert failure(await get("https://other.example/", web=web, trust=lambda: trusting)) is Failure.TLS


async def test_a_certificate_that_nobody_vouches_for_is_a_failure_of_tls():
    async with HostileServer(tls=True) as server:
        outcome = await get("https://news.example/", web=Web(server))
        assert failure(outcome) is Failure.TLS
        assert "self-signed" in outcome.detail
        assert not re.search(r"[][()]", outcome.detail), "the marks of Python are left out"


async def test_a_server_without_tls_is_a_failure_of_tls():
    def answer_in_plain(_, writer):
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(answer_in_plain, "127.0.0.1", 0) as plain:
        port = plain.sockets[0].getsockname()[1]
        assert failure(await get(f"https://127.0.0.1:{port}/", allow_private=True)) is Failure.TLS


async def test_idle_connections_to_many_hosts_do_not_pile_up(server):
    web = Web(server)
    async with a_net(resolve=web.resolve, connect=web.connect) as net:
        for host in range(40):
            assert isinstance(await net.get(Request(url=f"http://h{host}.example/", accept="*/*")), Fetched)
        async with asyncio.timeout(30):
            while server.open > 20:  # noqa: ASYNC110 - the server hears of it a moment later
                await asyncio.sleep(0.01)
