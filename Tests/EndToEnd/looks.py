"""What people look at: pages of plans, runs and costs as Chromium shows them ask for nothing, say what `--json` says, and can
be read in light and dark, on a telephone and on a desk; a run in a small terminal stays in it.

    looks.py [FOLDER]      leaves the pages and their pictures in a folder, to be looked at
"""

import fcntl
import json
import os
import pathlib
import pty
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import termios

import chromium
from common import Checks, equal
from sandboxed import ENVIRONMENT, Project, Served, declarations, finish

checks = Checks("pages")
first, second = declarations()
kept = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else None
folder = kept or pathlib.Path(tempfile.mkdtemp(prefix="infra-looks-"))
folder.mkdir(parents=True, exist_ok=True)

# What of a page cannot be read: what sticks out, what is cut off, and what is too pale (WCAG 2.2, 1.4.3: 4.5, or 3 for
# large text). A drawing may be wider than the page in a box of its own that scrolls.
UNREADABLE = r"""(() => {
  const found = [], wide = document.documentElement.scrollWidth
  if (wide > innerWidth) found.push(`the page is ${wide} wide`)
  const number = text => text.match(/[\d.]+/g).map(Number)
  const luminance = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0)
  const behind = element => {
    for (; element; element = element.parentElement) {
      const color = number(getComputedStyle(element).backgroundColor)
      if (color.length === 3 || color[3] > 0) return color
    }
    return [255, 255, 255]
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let count = 0
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement
    if (!texts.currentNode.data.trim() || element.closest('script,style,title')) continue
    const style = getComputedStyle(element), drawn = element.closest('svg')
    const box = element.getBoundingClientRect()
    if (!box.width || !element.checkVisibility()) continue
    count += 1
    const name = texts.currentNode.data.trim().slice(0, 40)
    if (!drawn && box.right > innerWidth + 1) found.push(`sticks out: ${name}`)
    const fore = number(drawn ? style.fill : style.color)
    const back = drawn ? number(getComputedStyle(element.closest('g').querySelector('rect')).fill) : behind(element)
    const [light, dark] = [luminance(fore), luminance(back)].sort((a, b) => b - a)
    const ratio = (light + .05) / (dark + .05), size = parseFloat(style.fontSize)
    const isLarge = size >= 24 || (size >= 18.66 && style.fontWeight >= 700)
    if (ratio < (isLarge ? 3 : 4.5)) found.push(`${ratio.toFixed(2)} contrast: ${name}`)
  }
  for (const cell of document.querySelectorAll('td,th,li,p,h1,h2,h3,pre')) {
    if (cell.scrollWidth > cell.clientWidth + 1 && cell.checkVisibility()) found.push(`cut off: ${cell.textContent.slice(0, 40)}`)
  }
  return [count, found]
})()"""

CARDS = """[...document.querySelectorAll('[data-address][data-action].card')]
  .map(card => [card.dataset.address, card.dataset.action])"""
SPANS = """[...document.querySelectorAll('.span')]
  .map(row => [row.dataset.address, row.dataset.action, row.dataset.outcome])"""
PATH = "[...document.querySelectorAll('.path li')].map(row => row.dataset.address)"
BARS = """[...document.querySelectorAll('rect[data-usd]')]
  .map(bar => [bar.dataset.name, bar.dataset.series, Number(bar.dataset.usd)])"""
WORDS = "document.querySelector('.facts').textContent"
HEADINGS = "[...document.querySelectorAll('h2')].map(title => title.textContent)"


def look(browser, page):
    """A page on both screens in both schemes; it stays open."""
    texts = 0
    for width in (420, 1280):
        for scheme in ("light", "dark"):
            browser.open(page, width, scheme)
            for unfolded in ("false", "true"):
                browser.ask(f"document.querySelectorAll('details').forEach(part => part.open = {unfolded})")
                count, found = browser.ask(UNREADABLE)
                equal(found[:5], [], f"what cannot be read at {width}, {scheme}")
                texts = max(texts, count)
            if kept:
                browser.picture(page.with_name(f"{page.stem}-{width}-{scheme}.png"))
            equal(browser.requests, [page.as_uri()], "what it asked for")
    equal(browser.ask("document.documentElement.lang"), "en", "its language")
    equal(browser.ask("document.title") != "", True, "whether it has a title")
    equal(browser.ask("[...document.querySelectorAll('.scroll')].every(box => box.tabIndex == 0)"), True, "by keyboard")
    equal(browser.ask("document.querySelectorAll('script:not([type=\"application/json\"])').length"), 0, "scripts")
    return texts


def high(amount):
    return amount["high"] if isinstance(amount, dict) else amount


def plan(browser):
    page = folder / "plan.html"
    project.run("apply", ENVIRONMENT, "--graph", str(first), "--yes")
    told = project.json("plan", ENVIRONMENT, "--graph", str(second), "--html", str(page))
    texts = look(browser, page)
    changes = [change for change in told["changes"] if change["action"] != "none"]
    equal(sorted(browser.ask(CARDS)), sorted([change["address"], change["action"]] for change in changes), "changes")
    lost = browser.ask("[...document.querySelectorAll('#losses .card')].map(card => card.dataset.address)")
    equal(sorted(lost), sorted(
        change["address"] for change in changes
        if change["action"] in ("delete", "replace") or change.get("consequence", {}).get("kind") == "dataLoss"), "losses")
    words, summary = browser.ask(WORDS), told["summary"]
    for name, count in (("change", summary["changes"]), ("deletion", summary["deletions"]), ("restart", summary["restarts"])):
        equal(f"{count} {name}" in words, True, f"{count} {name} in: {words}")
    equal(browser.ask(PATH), [step["address"] for step in told["rehearsal"]["criticalPath"]], "the critical path")
    equal(browser.ask(HEADINGS)[0], f"Deletions and data loss ({len(lost)})", "what comes first")
    for place, side in (("before", 0), ("after", 1)):
        for name, series, usd in browser.ask(BARS):
            inside = [change["cost"] for change in told["changes"]
                      if change["address"].split("/")[0] == name and "cost" in change]
            wanted = sum(high(cost[place]["monthly"]) for cost in inside if place in cost)
            if series == place and abs(usd - wanted) > 1e-4:
                raise AssertionError(f"the bar of {name} {series} is {usd}, not {wanted}")
    equal(browser.ask("document.querySelector('#next code').textContent").startswith(f"infra apply {ENVIRONMENT}"), True, "next")
    return f"{len(changes)} changes, {texts} texts"


def run(browser):
    page = folder / "run.html"
    told = project.json(
        "apply", ENVIRONMENT, "--graph", str(second), "--yes", "--allow-deletions", "--html", str(page))
    texts = look(browser, page)
    equal(sorted(browser.ask(SPANS)), sorted([row["address"], row["action"], "done"] for row in told["done"]), "operations")
    equal(browser.ask(PATH), [step["address"] for step in told["criticalPath"]], "the critical path")
    words = browser.ask(WORDS)
    equal(f"{told['calls']} calls" in words and f"serial {told['serial']}" in words, True, words)
    shown = browser.ask("[...document.querySelectorAll('#outputs li')].map(row => row.querySelector('code').textContent)")
    equal(shown, sorted(told["outputs"]), "outputs")
    return f"{len(told['done'])} operations, {texts} texts"


def failed(browser):
    page, other = folder / "failed.html", Project()
    told = other.json(
        "apply", ENVIRONMENT, "--graph", str(first), "--yes", "--no-rehearsal", "--misbehave", "quota:ec2.vpc=0",
        "--html", str(page), expect=None)
    equal(told["result"], "partial", "the result")
    look(browser, page)
    failures = [row for row in browser.ask(SPANS) if row[2] == "failed"]
    equal(len(failures) > 0, True, "failures")
    text = browser.ask("document.querySelector('#failures').textContent")
    for diagnostic in told["diagnostics"]:
        equal(diagnostic["code"] in text and diagnostic["message"] in text, True, diagnostic["message"])
    equal(".swift:" in text, True, "the user's line")
    skipped = browser.ask("[...document.querySelectorAll('#skipped li')].map(row => row.dataset.address)")
    equal(skipped, [row["address"] for row in told["skipped"]], "what was not begun")
    other.discard()
    return f"{len(failures)} failed, {len(skipped)} not begun"


def refused(browser):
    """A plan that would fail has a page that says so, and ends as it does without."""
    graph = json.loads(first.read_text())
    source = next(resource for resource in graph["resources"] if resource["address"] == "network/vpc")
    graph["resources"] += [{**source, "address": f"again/{number}"} for number in range(5)]
    path, page, other = folder / "refused.json", folder / "refused.html", Project()
    path.write_text(json.dumps(graph))
    told = other.json("plan", ENVIRONMENT, "--graph", str(path), "--html", str(page), expect=14)
    look(browser, page)
    equal("would fail" in browser.ask(WORDS), True, "the headline")
    text = browser.ask("document.querySelector('#errors').textContent")
    equal(browser.ask(HEADINGS)[0], "Errors", "what comes first")
    for diagnostic in told["rehearsal"]["diagnostics"]:
        equal(diagnostic["message"] in text, True, diagnostic["message"])
    equal(browser.ask("document.querySelector('#next')"), None, "a next command")
    other.discard()


def killed(browser):
    """A killed run leaves a page that says that it has not ended; the next run's takes its place."""
    page, other = folder / "killed.html", Project()
    page.write_text("that of an earlier run")
    words = ("apply", ENVIRONMENT, "--graph", str(first), "--yes", "--html", str(page))
    other.run(*words, faulty=other.at(400), expect=None)
    browser.open(page, 420, "light")
    equal("in progress" in browser.ask(WORDS), True, "the page of a killed run")
    told = other.json(*words)
    browser.open(page, 420, "light")
    equal(browser.ask(WORDS).startswith("applied"), True, "the page of the next run")
    equal(len(browser.ask(SPANS)), len(told["done"]), "its operations")
    other.json("destroy", ENVIRONMENT, "--graph", str(first), "--yes", "--allow-deletions", "--html", str(page))
    look(browser, page)
    equal(browser.ask("document.title"), f"Destroy of {ENVIRONMENT}", "the title of what destroys")
    equal("Deleted" in browser.ask(HEADINGS)[0], True, "what comes first")
    other.discard()


def nowhere():
    other = Project()
    other.run("apply", ENVIRONMENT, "--graph", str(first), "--yes", "--html", "/nowhere/run.html", expect=1)
    equal(other.inventory(), {}, "what was made")
    other.discard()


def hostile(browser):
    """Names from a declaration are shown, and do nothing."""
    mark = "</script></style><img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>"
    graph = json.loads(first.read_text())
    for resource in graph["resources"]:
        if resource["type"] == "AWS::SNS::Topic":
            resource["properties"]["DisplayName"] = mark
    path, page = folder / "hostile.json", folder / "hostile.html"
    path.write_text(json.dumps(graph))
    other = Project()
    other.run("plan", ENVIRONMENT, "--graph", str(path), "--html", str(page), "--no-refresh", "--no-rehearsal")
    look(browser, page)
    equal(browser.ask("document.querySelectorAll('img').length"), 0, "pictures")
    equal(browser.ask("document.title"), f"Plan of {ENVIRONMENT}", "the title")
    equal(mark in browser.ask("document.body.textContent"), True, "whether it is shown")
    other.discard()


def costs(browser):
    texts = 0
    for name, words in (("cost", [ENVIRONMENT, "--graph", str(first)]), ("diff", ["diff", str(first), str(second)])):
        page = folder / f"{name}.html"
        project.run("cost", *words, "--details", "--html", str(page))
        texts += look(browser, page)
        legend = browser.ask("""[...document.querySelectorAll('.legend span')].map(part => part.getBoundingClientRect())
          .map(box => [box.left, box.right, box.top])""")
        for (_, right, top), (left, _, below) in zip(legend, legend[1:]):
            equal(left >= right or below > top, True, f"the legend overlaps: {legend}")
    return f"{texts} texts"


def terminal():
    """An apply on a terminal that becomes smaller: no frame is larger than the terminal was a moment ago."""
    other = Served(pace=0.006)
    screen, seat = pty.openpty()

    def resize(rows, columns):
        fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    resize(10, 80)
    process = subprocess.Popen(
        other.command("apply", ENVIRONMENT, "--graph", str(first), "--yes"), env=other.environment(),
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=seat)
    os.close(seat)
    text, smaller = "", None
    while True:
        try:
            piece = os.read(screen, 1 << 16)
        except OSError:  # the other end is closed
            break
        text += piece.decode(errors="replace")
        if smaller is None and len(re.findall(r"min · \d+ wait for it", text)) > 3:
            resize(6, 50)
            smaller = len(text)
    os.close(screen)
    equal(process.wait(60), 0, "the exit code")
    frames = [(match.start(), re.sub(r"\x1b\[\??\d*[A-Za-z]", "", match[1]).replace("\r", "").split("\n")[:-1])
              for match in re.finditer(r"\x1b\[\?2026h(.*?)\x1b\[\?2026l", text, re.DOTALL)]
    # The last one stays when the run is over, and one may be on its way while the terminal becomes smaller.
    *running, (_, last) = frames
    later = [lines for place, lines in running if place > smaller][1:]
    equal(len(later) > 3, True, "frames on the smaller terminal")
    for lines, rows, columns in [(lines, 10, 80) for _, lines in running] + [(lines, 6, 50) for lines in later]:
        if len(lines) >= rows or max(map(len, lines), default=0) >= columns:
            raise AssertionError(f"a frame does not fit {rows} rows of {columns}: {lines}")
    shown = "\n".join("\n".join(lines) for _, lines in running)
    for words in (r"\d+ of 70", r"main +creating \d:\d\d of ~\d min · \d+ wait for it", r"min left \(", "done: network"):
        if not re.search(words, shown):
            raise AssertionError(f"no {words} in:\n{shown[-2000:]}")
    equal(any("70 of 70" in line for line in last), False, "a headline when the run is over")
    equal(sum(int(number) for number in re.findall(r"(\d+) created", "\n".join(last))), 70, "what stays")
    other.discard()
    return f"{len(running)} frames, {len(later)} of them on the smaller terminal"


project = Project()
with chromium.Browser(folder) as browser:
    checks.check("a plan's page says what --json says", lambda: plan(browser))
    checks.check("a run's page says what --json says", lambda: run(browser))
    checks.check("a run that fails leaves a page with its failures", lambda: failed(browser))
    checks.check("a plan that would fail has a page that says so", lambda: refused(browser))
    checks.check("a killed run leaves a page that says that it has not ended", lambda: killed(browser))
    checks.check("a page that cannot be written ends a run before anything is sent", nowhere)
    checks.check("hostile names do nothing", lambda: hostile(browser))
    checks.check("pages of costs can be read on a telephone", lambda: costs(browser))
checks.check("a run in a small terminal stays in it", terminal)
project.discard()
if kept is None:
    shutil.rmtree(folder, ignore_errors=True)
finish()
checks.close()
