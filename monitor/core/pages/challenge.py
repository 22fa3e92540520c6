"""Pages that stand in the place of another until a browser or a human has shown itself, or has agreed to something."""

import re

_SIGNS = (
    "just a moment...", "attention required!", "cf-chl", "cf_chl", "/cdn-cgi/challenge", "ddos-guard", "access denied",
    "captcha", "are you a robot", "enable javascript and cookies", "checking your browser", "verify you are human",
    "incapsula", "perimeterx", "datadome", "request unsuccessful", "making sure you're not a bot", "bot verification",
    "awswaf", "sucuri website firewall", "imunify360", "slowaes.decrypt", "ddos protection by",
    "unusual traffic from your",
)  # fmt: skip
_CONSENT = re.compile(
    r"your privacy|(?:we|our partners) (?:use cookies|store and/or access)|accept (?:all )?cookies|votre vie privée|"
    r"utilis\w+ des cookies|continuer sans accepter|(?:verwenden|nutzen) cookies|mit werbung weiterlesen|"
    r"(?:usamos|utilizamos) cookies|(?:tu|su|sua) privacida|используем (?:файлы )?cookie|ملفات تعريف الارتباط",
    re.IGNORECASE,
)
_HEAD = 20_000


def is_challenge(document: str) -> bool:
    """Whether a document that is not what it should be looks like such a page; an article may speak of a captcha."""
    head = document[:_HEAD].lower()
    return any(sign in head for sign in _SIGNS)


def asks_consent(text: str) -> bool:
    """Whether what a page says has the words by which a reader is asked to agree to cookies."""
    return _CONSENT.search(text) is not None
