"""The canonical URL: one address for one article, however it was linked to."""

import re
from functools import lru_cache
from urllib.parse import unquote_plus, urlsplit, urlunsplit

# What publishers, mailers and social networks add to see where a reader came from. Not `id`, `p`, `cid`, `s`, `page`
# and the like: on some site each of them is the only thing that tells one article from another.
_TRACKING_PREFIXES = (
    "utm_", "at_", "mc_", "ns_", "pk_", "mtm_", "matomo_", "piwik_", "hsa_", "_hs", "oly_", "vero_", "amp_", "guce_",
    "wt_", "wt.", "ga_", "fb_", "aspsessionid",
)  # fmt: skip
_TRACKING_NAMES = """
    _ _ga _gl _openstat amp cb cachebuster cfid cftoken cmp cmpid cx_campaign dclid echobox fbclid feedname feedtype
    fref gbraid gclid gclsrc guccounter hootpostid igsh igshid ito jsessionid maca mbid mkt_tok msclkid ncid nocache
    ocid origref phpsessid rand ref ref_src ref_url referer referrer s_cid sc_cid share sharetoken smid smtyp spm
    spref sr_share traffic_source trk trkcampaign ttclid twclid usqp wbraid wprov xtatc xtcr xtmc xtor xtref yclid
    zanpid __twitter_impression
"""
_TRACKING = frozenset(_TRACKING_NAMES.split())
_SESSIONS = frozenset({"sid", "s", "session", "session_id", "sessionid", "sess", "oscsid", "zenid"})
_LOOKS = frozenset({"outputtype", "output", "view", "mode", "type", "layout"})
_TOKEN = re.compile(r"(?=.*\d)[0-9a-z,_-]{16,}", re.IGNORECASE)

_REGISTRIES = frozenset(
    {"ac", "asso", "co", "com", "edu", "go", "gob", "gouv", "gov", "mil", "ne", "net", "nom", "or", "org"}
)

# Most addresses of articles: nothing in them can be spelled in two ways, and they are read six times as fast.
_PLAIN = re.compile(
    r"https?://((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,})((?:/(?!\.)[A-Za-z0-9_.~-]*)*)(?:\?([A-Za-z0-9_.~=&-]*))?"
)
_MOBILE_HOST = re.compile(r"^(?:(?:www|m|mobile|amp)\.)+(?=[^.]+\.)")
_AMP_CACHE = re.compile(
    r"^https?://(?:[a-z0-9-]+\.cdn\.ampproject\.org/[a-z]|www\.google\.[a-z.]{2,6}/amp)/(?:s/)?(?=[^/]+\.)",
    re.IGNORECASE,
)
_MARKUP_AMPERSAND = re.compile(r"&(?:amp;)+", re.IGNORECASE)
_ODD_PATH = re.compile(r"//|;|amp", re.IGNORECASE)
_SESSION_IN_PATH = re.compile(r";(?:jsessionid|phpsessid)=[^/;]*", re.IGNORECASE)
_AMP_PREFIX = re.compile(r"^(?:/amp)+(?=/.)", re.IGNORECASE)
_AMP_PAGE = re.compile(r"(?:\.amp)+(?=\.html?$)", re.IGNORECASE)

LONGEST = 4_096
"""Characters of a URL that anything still follows; a longer one is bait."""


@lru_cache(maxsize=1024)  # a guid is mostly the link once more
def canonical_url(url: str) -> str | None:
    """The identity of the article at this address, or None if it is no http(s) address, or longer than LONGEST.

    Two addresses have the same one if they differ only in the scheme, a `www`, mobile or AMP variant, tracking or
    session parameters, the order of parameters, a trailing slash, or spelling. It is made for comparing: fetch what
    the feed gave.
    """
    if len(url) > LONGEST or ("/" not in url and "\\" not in url):  # many a guid is a number or a word
        return None
    if "/amp/" in url or "ampproject" in url:
        url = _AMP_CACHE.sub("https://", url)
    plain = _PLAIN.fullmatch(url)
    if plain is None:
        return _canonical(url)
    query = _canonical_query(_in_order(plain[3])) if plain[3] else ""
    return f"https://{_MOBILE_HOST.sub('', plain[1])}{_canonical_path(plain[2] or '/')}{query and '?' + query}"


def _canonical(url: str) -> str | None:
    from w3lib.url import canonicalize_url  # noqa: PLC0415 - it costs as much as click, and `check` needs none

    try:
        parts = urlsplit(canonicalize_url(_MARKUP_AMPERSAND.sub("&", url), keep_fragments=True))
        host = _canonical_host(parts.hostname or "", parts.port)
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or host is None:
        return None
    path, query = _canonical_path(parts.path), _canonical_query(parts.query)
    return urlunsplit(("https", host, path, query, _route(parts.fragment)))


def host_of(url: str) -> str:
    """The host of a URL in lower case, without port; "" if it has none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def same_origin(url: str, other: str) -> bool:
    """Whether two URLs have scheme, host and port in common, so that what is secret to one may be told to the other."""
    origin, others = _origin(url), _origin(other)
    return origin is not None and origin == others


def _origin(url: str) -> tuple[str, str, int | None] | None:
    try:
        parts = urlsplit(url)
        port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    except ValueError:
        return None
    return (parts.scheme, parts.hostname, port) if parts.hostname else None


def domain_of(url: str) -> str:
    """The part of a URL's host that one registers: its last two names, or three where the last two are a registry.

    By shape and without a list, it is for guessing who shares a server, and never for trust.
    """
    host = host_of(url).rstrip(".")
    names = host.split(".")
    if len(names) < 3 or ":" in host or names[-1].isdecimal():
        return host
    is_registry = len(names[-1]) == 2 and names[-2] in _REGISTRIES
    return ".".join(names[-3 if is_registry else -2 :])


def _canonical_host(host: str, port: int | None) -> str | None:
    name = _MOBILE_HOST.sub("", host.rstrip("."))
    if not name or not re.fullmatch(r"[\w.:-]+", name):
        return None
    name = f"[{name}]" if ":" in name else name
    return name if port in {None, 80, 443} else f"{name}:{port}"


def _canonical_path(path: str) -> str:
    if not _ODD_PATH.search(path):
        return path.rstrip("/") or "/"
    path = _AMP_PREFIX.sub("", re.sub("/{2,}", "/", _SESSION_IN_PATH.sub("", path)))
    while path.endswith("/") or (path.lower().endswith(("/amp", ".amp")) and len(path) > len("/amp")):
        path = path.removesuffix("/") if path.endswith("/") else path[: -len("/amp")]
    return _AMP_PAGE.sub("", path) or "/"


def _in_order(query: str) -> str:
    """The parameters by name and value, each with its sign, as w3lib has them."""
    pairs = sorted(pair.partition("=") for pair in query.split("&") if pair)
    return "&".join(f"{name}={value.replace('=', '%3D')}" for name, _, value in pairs)


def _canonical_query(query: str) -> str:
    return "&".join(pair for pair in query.split("&") if pair and not _is_noise(pair))


def _is_noise(pair: str) -> bool:
    name, _, value = unquote_plus(pair).lower().partition("=")
    if name in _TRACKING or name.startswith(_TRACKING_PREFIXES):
        return True
    if value == "amp" and name in _LOOKS:
        return True
    if value.startswith("rss") and name in {"source", "from", "via"}:
        return True
    return name in _SESSIONS and _TOKEN.fullmatch(value) is not None


def _route(fragment: str) -> str:
    """The fragment of a site that draws its pages by script, where it is the only name of an article."""
    return fragment if fragment.startswith(("!/", "/")) else ""
