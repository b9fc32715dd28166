"""What environments and changes cost: every form of a report says the same, a plan's bill follows the state, budgets
stop what is too dear, and a page is opened in Chromium."""

import html.parser
import json
import pathlib
import subprocess
import tempfile

import chromium
import jsonschema
import referencing
from common import ROOT, Checks, Infra, Moto, copy_project, counts, defines, equal, inventory

ENVIRONMENTS = ["finally/dev", "finally/staging", "finally/production"]


def low(amount):
    return amount["low"] if isinstance(amount, dict) else amount


def high(amount):
    return amount["high"] if isinstance(amount, dict) else amount


def text(amount):
    """An amount as reports write it."""
    def dollars(number):
        return f"${number:,.2f}"
    return dollars(low(amount)) if dollars(low(amount)) == dollars(high(amount)) else \
        f"{dollars(low(amount))}–{dollars(high(amount))}"


SCHEMAS = {path.name: json.loads(path.read_text()) for path in (ROOT / "docs/schemas").glob("*.json")}
REGISTRY = referencing.Registry().with_resources(
    [(name, referencing.Resource.from_contents(schema)) for name, schema in SCHEMAS.items()])


def follows(document, name):
    jsonschema.Draft202012Validator(SCHEMAS[f"{name}.schema.json"], registry=REGISTRY).validate(document)


def near(left, right, what):
    if abs(left - right) > 1e-5:
        raise AssertionError(f"{what}: expected {right}, found {left}")


class Page(html.parser.HTMLParser):
    """The table and the chart of a page."""

    def __init__(self, source):
        super().__init__()
        self.rows, self.bars, self.data = [], [], ""
        self.cell = self.script = None
        self.feed(source)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "tr" and "class" in attributes:
            self.rows.append((attributes["class"], attributes.get("data-address", ""), []))
        elif tag == "td":
            self.cell = ""
        elif tag == "rect" and "data-usd" in attributes:
            self.bars.append((attributes["data-name"], attributes["data-series"], attributes))
        elif tag == "script":
            self.script = True

    def handle_endtag(self, tag):
        if tag == "td":
            self.rows[-1][2].append(self.cell)
            self.cell = None
        elif tag == "script":
            self.script = None

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data
        elif self.script:
            self.data += data


checks = Checks("what it costs")
with Moto() as moto, tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    infra = Infra(moto)

    def graph(environment):
        path = folder / (environment.replace("/", "-") + ".json")
        if not path.exists():
            path.write_text(infra.run("graph", environment, "--json").stdout)
        return path

    for environment in ENVIRONMENTS:
        def forms():
            report = infra.json("cost", environment)
            follows(report, "cost")
            for kind in ("monthly", "fixed", "usage"):
                for end in (low, high):
                    near(sum(end(row[kind]) for row in report["resources"]), end(report["cost"][kind]), kind)
            for row in report["resources"]:
                near(sum(high(part["monthly"]) for part in row["components"] if "monthly" in part), high(row["monthly"]),
                     row["address"])
                for part in row["components"]:
                    if "unitPrice" in part and part["kind"] != "free":
                        equal(sorted({"source", "date", "confidence"} - set(part)), [], part["name"])
            total = text(report["cost"]["monthly"])
            for form in ([], ["--details"], ["--markdown"]):
                if total not in infra.run("cost", environment, *form).stdout.replace("\\$", "$"):
                    raise AssertionError(f"{form} does not say {total}")
            equal(infra.json("cost", environment, "--graph", str(graph(environment))), report, "from a saved graph")
            return f"{total} a month"

        checks.check(f"{environment}: sums are sums of their parts, and every form says the same", forms)

    def page():
        path = folder / "cost.html"
        report = json.loads(infra.run("cost", "finally/production", "--json", "--html", str(path)).stdout)
        shown = Page(chromium.document(path, folder))
        equal(json.loads(shown.data), report, "the data that the page carries")
        resources = {row["address"]: row for row in report["resources"]}
        found = 0
        for kind, address, cells in shown.rows:
            if kind == "resource":
                row = resources[address]
                equal(cells[1:], [text(row[part]) if high(row[part]) else "" for part in ("fixed", "usage")]
                      + [text(row["monthly"])], address)
                found += 1
            elif kind == "total":
                equal(cells[3], text(report["cost"]["monthly"]), "the total")
        equal(found, sum(1 for row in resources.values() if high(row["monthly"]) > 0), "rows")
        bars = {}
        for part, series, attributes in shown.bars:
            bars.setdefault(part, {})[series] = (float(attributes["data-usd"]), float(attributes["width"]))
        scale = [width / usd for series in bars.values() for usd, width in series.values() if usd > 1]
        if max(scale) - min(scale) > 0.02 * max(scale):
            raise AssertionError(f"bars are not in proportion: {bars}")
        for part, series in bars.items():
            inside = [row for row in report["resources"] if row["address"].split("/")[0] == part]
            for key, title in (("fixed", "fixed"), ("usage", "by usage")):
                near(series[title][0], sum(high(row[key]) for row in inside), f"bar {part}, {title}")
        pixels = chromium.colors(path, folder)
        seen = [pixels.get(bytes.fromhex(color), 0) for color in ("2f6db3", "d98e04")]
        if min(seen) < 100:
            raise AssertionError(f"the picture shows no bars: {seen} pixels")
        return f"{found} rows, {len(bars)} bars, {seen[0]} + {seen[1]} pixels"

    def explained():
        report = infra.json("cost", "finally/production")
        for row in report["resources"]:
            told = infra.json("cost", "explain", "finally/production", row["address"], "--graph",
                              str(graph("finally/production")))
            follows(told, "cost-explanation")
            for end in (low, high):
                near(end(told["cost"]["monthly"]), end(row["monthly"]), row["address"])
            for part in told["components"]:
                if "price" in part:
                    equal(part["price"]["date"], part["date"], part["name"])
        wrong = infra.run("cost", "explain", "finally/production", "databse/main", expect=64)
        equal("did you mean 'database/main'?" in wrong.stderr, True, "the nearest address")
        return f"{len(report['resources'])} resources"

    checks.check("each resource's cost is explained, and an address that is not there names the nearest", explained)

    def dated():
        report = infra.json("cost", "finally/production", "--max-age", "100000")
        equal(report["cost"].get("incomplete", False), False, "any age is allowed")
        old = infra.json("cost", "finally/production", "--max-age", "900")
        equal(old["cost"]["monthly"], report["cost"]["monthly"], "an old price stays in the sum")
        if old["cost"].get("incomplete", False):
            equal(old["unknown"][0]["code"], "IN7013", "what is said")
            equal([row for row in old["oldPrices"] if row["days"] <= 900], [], "younger ones")

    checks.check("prices that are too old are named, and make the sum incomplete", dated)

    checks.check("the page in Chromium shows the table and the chart of --json", page)

    def difference():
        bills = [infra.json("cost", name)["cost"]["monthly"] for name in ("finally/staging", "finally/production")]
        diff = infra.json("cost", "diff", "finally/staging", "finally/production")
        for end in (low, high):
            near(end(diff["difference"]), end(bills[1]) - end(bills[0]), "difference")
            near(sum(end(row["difference"]) for row in diff["resources"]), end(diff["difference"]), "sum")
        files = infra.json("cost", "diff", str(graph("finally/staging")), str(graph("finally/production")))
        equal(files["resources"], diff["resources"], "two files")
        path = folder / "diff.html"
        infra.run("cost", "diff", "finally/staging", "finally/production", "--html", str(path))
        shown = Page(chromium.document(path, folder))
        equal(json.loads(shown.data), diff, "the data that the page carries")
        infra.run("cost", "diff", "finally/staging", "finally/production", "--max-increase", "1", expect=12)
        infra.run("cost", "diff", "finally/production", "finally/staging", "--max-increase", "1")
        return text(diff["difference"])

    checks.check("the difference of two environments is the difference of their bills", difference)

    def commits():
        project = folder / "project"
        copy_project(project)
        git = ["git", "-C", str(project), "-c", "user.name=t", "-c", "user.email=t@example.com"]
        subprocess.run([*git, "init", "-q", "-b", "main"], check=True)
        subprocess.run([*git, "add", "-A"], check=True)
        subprocess.run([*git, "commit", "-q", "-m", "first"], check=True)
        production = project / "Environments/FinAlly/Production.swift"
        production.write_text(production.read_text().replace(".t3Medium", ".t3Large"))
        here = Infra(moto, project=project)
        diff = here.json("cost", "diff", "HEAD", ".", "--environment", "finally/production")
        equal([row["address"] for row in diff["resources"]], ["database/main"], "what costs otherwise")
        equal(production.read_text().count(".t3Large"), 1, "the working tree is left alone")
        here.run("cost", "diff", "nowhere", ".", "--environment", "finally/production", expect=8)
        here.discard()
        return text(diff["difference"])

    checks.check("the difference of two commits", commits)

    # A small environment of its own for what writes.
    def tried(budget=None, size="t3.micro", count=2, usage=None):
        path = folder / "tried.json"
        address = {"address": "server/address", "type": "AWS::EC2::EIP", "position": "Environments/Tried.swift:9:3",
                   "properties": {"Domain": "vpc"}}
        volumes = [{
            "address": f"logs/{index}", "type": "AWS::Logs::LogGroup", "position": f"Environments/Tried.swift:{20 + index}:3",
            "properties": {"LogGroupName": f"tried-{index}", "RetentionInDays": 30},
            "usage": usage or {}} for index in range(count)]
        path.write_text(json.dumps({
            "formatVersion": 1, "environment": "finally/tried", "region": "eu-central-1", "account": "123456789012",
            "outputs": [], "resources": [*volumes, address],
            "settings": {} if budget is None else
            {"budget": {"period": "monthly", "limit": {"amount": budget, "currency": "USD"}}}}))
        return ["finally/tried", "--graph", str(path)]

    def budget():
        moto.reset()
        over = tried(budget=3)
        equal("IN7101" in infra.run("plan", *over, expect=12).stderr, True, "plan names the budget")
        infra.run("cost", *over, expect=12)
        infra.run("apply", *over, "--yes", expect=12)
        equal(counts(inventory(moto)), {}, "what an apply over the budget made")
        infra.run("plan", *tried(), "--max-increase", "3", expect=12)
        infra.run("plan", *tried(), "--max-increase", "10%", expect=12)
        infra.run("plan", *tried(), "--max-increase", "3.65")
        infra.run("plan", *tried(), "--max-increase", "much", expect=64)
        infra.run("apply", *over, "--yes", "--allow-cost")
        # What was spent before stops no change that costs nothing more.
        infra.run("apply", *tried(budget=3, count=3), "--yes")
        infra.run("cost", *tried(), "--max-increase", "0")

    checks.check("a budget and an increase stop plan, cost and apply with their own exit code", budget)

    def unknown():
        negative = tried(usage={"ingestedGigabytes": -5})
        said = infra.run("cost", *negative, "--require-complete", expect=13)
        for part in ("IN7103", "ingestedGigabytes", "below zero", "incomplete"):
            if part not in (said.stdout + said.stderr):
                raise AssertionError(f"nothing about {part}:\n{said.stdout}{said.stderr}")
        infra.run("cost", *negative)
        old = infra.run("cost", *tried(), "--max-age", "0", "--require-complete", expect=13 if aged() else 0)
        return "prices of today" if old.returncode == 0 else None

    def aged():
        report = infra.json("cost", *tried(), "--max-age", "0")
        return report["cost"].get("incomplete", False)

    checks.check("what is not known is named, and fails where all must be known", unknown)

    def followed():
        plan = infra.json("plan", *tried(count=3))
        equal(plan["empty"], True, "empty")
        equal(plan["cost"]["difference"], 0, "difference")
        near(plan["cost"]["before"]["monthly"], 3.65, "an address of $0.005 an hour for 730 hours")
        gone = infra.json("plan", *tried(), "--destroy")
        near(gone["cost"]["difference"], -3.65, "destroy")
        equal([row["cost"]["difference"] for row in gone["changes"] if row["address"] == "server/address"], [-3.65], "it")
        used = infra.json("plan", *tried(count=3, usage={"ingestedGigabytes": {"low": 1, "high": 2}}))
        equal(used["empty"], True, "usage is no change")
        if low(used["cost"]["before"]["usage"]) <= 0 or used["cost"]["difference"] != 0:
            raise AssertionError(used["cost"])
        saved = folder / "plan.json"
        infra.run("plan", *tried(count=4), "--out", str(saved))
        follows(json.loads(saved.read_text()), "plan")
        equal(json.loads(saved.read_text())["cost"]["catalogueDigest"], plan["cost"]["catalogueDigest"], "prices")
        infra.run("apply", str(saved), "--yes")
        infra.run("destroy", *tried(count=4), "--yes")

    checks.check("a plan's bill is before and after what the state holds", followed)

    def production():
        moto.reset()
        words = defines("finally/production")
        infra.run("apply", "finally/production", *words, "--yes", "--approve", "APPLY PRODUCTION", timeout=900)
        plan = infra.json("plan", "finally/production", *words, "--destroy")
        bill = infra.json("cost", "finally/production", *words)
        for kind in ("fixed", "usage"):
            for end in (low, high):
                near(end(plan["cost"]["before"][kind]), end(bill["cost"][kind]), f"state and declaration, {kind}")
        return text(plan["cost"]["before"]["monthly"])

    checks.check("what the state holds costs what was declared", production)

    def comment():
        body = infra.run("plan", "finally/production", *defines("finally/production"), "--destroy", "--markdown").stdout
        equal(len(body.encode()) < 60_000 and body.startswith("<!-- infra plan finally/production -->"), True, "form")
        equal("Deletions and data loss" in body.split("####")[1], True, "losses first")
        return f"{len(body)} characters"

    checks.check("a plan as a comment", comment)
    infra.discard()
checks.close()
