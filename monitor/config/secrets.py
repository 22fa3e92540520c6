"""Secrets are written as references: `env:NAME`, `file:PATH`, `cred:NAME` (a systemd credential)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from monitor.model import Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a value is written, which decides what it means. `is_public`: everybody on the machine can read it.

    follows: whether references are followed; who has no use for a secret need not have it, and gets its reference.
    """

    folder: Path
    is_public: bool
    environ: Mapping[str, str]
    follows: bool = True

    def leaves(self, text: str) -> bool:
        """Whether this is a reference, and stays one."""
        return not self.follows and re.match(r"env:|cred:|file:(?!//)", text) is not None

    def resolve(self, text: str) -> str:
        """Follow a reference; anything else is the value itself. ValueError tells why there is no secret."""
        kind, _, name = text.partition(":")
        if kind == "env":
            return self._variable(name)
        if kind == "cred":
            return self._credential(name)
        if kind == "file" and not name.startswith("//"):
            return _content(self.folder / Path(name).expanduser())
        return text

    def keep(self, written: str, value: str) -> Secret:
        """Make the secret; ValueError if it is written out where everybody can read it."""
        if written == value and self.is_public:
            raise ValueError('a secret in a file that all may read; write "env:NAME" or "cred:NAME", or chmod 600 it')
        return Secret(value)

    def _variable(self, name: str) -> str:
        if not self.environ.get(name):
            raise ValueError(f"${name} is not set; export it, or point elsewhere with file: or cred:")
        return self.environ[name]

    def _credential(self, name: str) -> str:
        folder = self.environ.get("CREDENTIALS_DIRECTORY")
        if folder is None or "/" in name:
            given = f"systemd gives it with LoadCredential={name}:PATH, a shell with CREDENTIALS_DIRECTORY"
            raise ValueError(f"no credential {name}; {given}")
        return _content(Path(folder) / name)


def split_url(url: str) -> SplitResult | None:
    """Take a URL apart; None where it cannot be one."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return None if re.search(r"\s", url) else parts


def may_hold_secret(url: str) -> bool:
    """Whether a channel's URL may hold a token: each may, but for those that only name a host and addresses."""
    parts = split_url(url)
    if parts is None or parts.password is not None:
        return True
    match parts.scheme:
        case "console" | "file":
            return False
        case "mailto" | "mailtos" | "smtp" | "smtps":
            return re.search(r"(?i)pass|token|key|secret", parts.query) is not None
        case "json" | "jsons" | "xml" | "xmls" | "form" | "forms":
            return parts.path not in ("", "/") or parts.query != ""
        case _:
            return True


def _content(path: Path) -> str:
    try:
        secret = path.read_text(encoding="utf-8-sig").strip()
    except OSError as error:
        raise ValueError(f"no secret in {path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise ValueError(f"no secret in {path}: it is not UTF-8") from None
    if not secret:
        raise ValueError(f"no secret in {path}: it is empty")
    return secret
