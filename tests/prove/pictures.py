"""Pictures of the HTML mail as Chromium shows it: in a narrow and a wide window, light and dark.

./run prove pictures [FOLDER]     default: docs/pictures
"""

import html
import json
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from monitor.core.delivery.message import render
from monitor.model import AlertKind, Digest, Excerpt, FiredRule, RuleId, Severity, StoryId
from tests.builders import NOON, a_figure, a_notification, a_standing, an_alert, an_alert_content

FOLDER = Path(__file__).parents[2] / "docs/pictures"
WINDOWS = {"wide": (900, 1300), "narrow": (390, 1500)}
SCHEMES = {"light": 1, "dark": 0}

# Of the mail in its frame: by how much it is wider than its window, its colours, and of each line the edges of its text.
LOOK = """
<script>
onload = () => {
  const mail = document.querySelector("iframe").contentDocument, root = mail.documentElement;
  const range = mail.createRange(), style = mail.defaultView.getComputedStyle(mail.body);
  const lines = [...mail.querySelectorAll("h2, blockquote, li, p")].map(line => {
    range.selectNodeContents(line);
    const [text, box] = [range.getBoundingClientRect(), line.getBoundingClientRect()];
    return {text: line.textContent, left: text.left - box.left, right: box.right - text.right};
  });
  const seen = {beyond: root.scrollWidth - root.clientWidth, ink: style.color, paper: style.backgroundColor, lines};
  document.body.append(Object.assign(document.createElement("pre"), {textContent: JSON.stringify(seen)}));
};
</script>
"""


def an_excerpt(text, *words):
    return Excerpt(text=text, marks=tuple((text.index(word), text.index(word) + len(word)) for word in words))


def rules(*titles):
    return tuple(FiredRule(id=RuleId(title), title=title, severity=Severity.HIGH) for title in titles)


ATTACK = an_alert(
    "0f3a9c1b22d4",
    severity=Severity.CRITICAL,
    content=an_alert_content(
        headline="Gunmen attack a convoy near Bandiagara; at least nine soldiers are dead",
        rules=rules("Attacks in Mali", "JNIM"),
        excerpt=an_excerpt(
            "JNIM said that its men stopped the convoy on the road to Bandiagara.", "JNIM", "Bandiagara"
        ),
        figures=(a_figure(low=9, high=None),),
        standing=a_standing(claimed_by="JNIM"),
    ),
)
UPDATE = an_alert(
    "77c1e04d9a52",
    story=StoryId("s2"),
    kind=AlertKind.UPDATE,
    content=an_alert_content(
        headline="مقتل أحد عشر جنديا في كمين قرب باندياغارا",
        outlet="صوت الساحل",
        lang="ar",
        link="https://sahel-voice.example/mali/kamin-bandiagara",
        rules=rules("Attacks in Mali"),
        entities=("JNIM",),
        excerpt=an_excerpt("وقالت وزارة الدفاع إن جماعة نصرة الإسلام هاجمت القافلة صباح اليوم.", "جماعة نصرة الإسلام"),
        changed="killed at least 9 → 11, says صوت الساحل; denied by the army",
        standing=a_standing(sources=3, first="Mali Actu", first_at=NOON - timedelta(minutes=40), denied_by="the army"),
    ),
)
RUSSIAN = an_alert(
    "b9d20c6ef113",
    story=StoryId("s3"),
    severity=Severity.MEDIUM,
    content=an_alert_content(
        headline="В Мали сообщили о гибели бойцов ЧВК «Вагнер»",
        outlet="Вести Сахеля",
        country="RU",
        lang="ru",
        link="https://vesti-sahel.example/mali/1017",
        rules=rules("Wagner"),
        excerpt=an_excerpt("По данным местных властей, погибли четверо бойцов ЧВК «Вагнер».", "ЧВК «Вагнер»"),
    ),
)


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    if not find_chromium():
        print("Chromium is not here: apt-get install chromium fonts-noto-core", file=sys.stderr)
        return 69
    folder.mkdir(parents=True, exist_ok=True)
    for name, mail, window in (
        ("mail", a_mail(), "wide"),
        ("mail", a_mail(), "narrow"),
        ("digest", a_digest(), "narrow"),
    ):
        for scheme in SCHEMES:
            picture = folder / f"{name}-{window}-{scheme}.png"
            show(mail, window, scheme, f"--screenshot={picture}")
            print(picture)
    return 0


def find_chromium():
    return shutil.which("chromium")


def a_mail():
    return render(a_notification(alerts=(ATTACK, UPDATE, RUSSIAN), repeat=True), ZoneInfo("Africa/Bamako")).html


def a_digest():
    """The same in brief, under what it is."""
    watched = "58 of 60 sources answered; 3 of 412 new articles matched since 2026-03-13 12:00 GMT"
    digest = Digest(title="Digest 2026-03-14 12:00 GMT", remarks=(watched,))
    return render(a_notification(alerts=(ATTACK, UPDATE, RUSSIAN), digest=digest), ZoneInfo("Africa/Bamako")).html


def look(mail, window, scheme):
    """What there is to see of the mail, as `LOOK` says."""
    shown = show(mail, window, scheme, "--dump-dom")
    return json.loads(html.unescape(re.search(r"<pre>(.*)</pre>", shown, re.DOTALL)[1]))


def show(mail, window, scheme, *options):
    """In a frame of that size: Chromium itself opens no window narrower than 500 pixels."""
    width, height = WINDOWS[window]
    frame = f'<iframe style="border:0" width="{width}" height="{height}" srcdoc="{html.escape(mail)}"></iframe>'
    head = '<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light dark">'
    with tempfile.TemporaryDirectory() as scratch:
        page = Path(scratch) / "page.html"
        page.write_text(f'{head}{LOOK}<body style="margin:0">{frame}')
        shown = subprocess.run(
            [
                find_chromium(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--disable-extensions",
                f"--user-data-dir={scratch}/profile", f"--blink-settings=preferredColorScheme={SCHEMES[scheme]}",
                f"--window-size={width},{height}", *options, page.as_uri(),
            ],
            check=True, capture_output=True, text=True, timeout=90,
        )  # fmt: skip
    return shown.stdout


if __name__ == "__main__":
    sys.exit(main())
