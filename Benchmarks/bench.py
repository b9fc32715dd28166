"""What `make bench` measures: times, memory and their growth, in one run, on a cloud that others wrote (moto).

Each figure is the least of several runs, since machines are shared; memory is the largest resident set of the process
and everything it started. The figures that are expected stand beside the ones that are found; a miss is printed, and
does not stop the run.

usage: bench.py [PART …]
parts: plan, systems, edit, project, scale, apply, sandbox, states, rehearsal, client, cost, terraform (default: all)"""

import collections
import json
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Tests" / "EndToEnd"))
from common import ROOT, defines, words, Between, Infra, Moto, product  # noqa: E402
from machine import Machine, test_release  # noqa: E402
from sandboxed import BUCKET, PLACE, ServedStates, finish  # noqa: E402

PARTS = sys.argv[1:] or ["plan", "systems", "edit", "project", "scale", "apply", "sandbox", "states", "rehearsal", "client", "cost", "terraform"]
PRODUCTION = "finally/production"


def measured(command, environment, expect=(0,), cwd=None):
    """Wall seconds, CPU seconds and peak megabytes of one run."""
    with tempfile.TemporaryFile() as output:
        began = time.monotonic()
        process = subprocess.Popen(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, cwd=cwd)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in expect:
            output.seek(0)
            raise RuntimeError(f"{' '.join(map(str, command))}: exit {process.returncode}\n{output.read().decode()[-3000:]}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def least(runs, *arguments, **named):
    rows = [measured(*arguments, **named) for _ in range(runs)]
    return min(r[0] for r in rows), min(r[1] for r in rows), max(r[2] for r in rows)


def show(name, wall, cpu, memory, expected=None, processor=None):
    """One line; `expected` bounds wall time and memory, `processor` the processor time, which a busy machine leaves alone."""
    verdict = ""
    if processor:
        verdict = f"   {'within' if cpu <= processor else 'MISSES'} {processor * 1000:.0f} ms of processor time"
    if expected:
        limit, megabytes = expected
        fits = wall <= limit and (megabytes is None or memory <= megabytes)
        bound = f"{limit * 1000:.0f} ms" + (f", {megabytes} MB" if megabytes else "")
        verdict = f"   {'within' if fits else 'MISSES'} {bound}"
    print(f"  {name:<58} {wall * 1000:9.1f} ms {cpu * 1000:9.1f} ms CPU {memory:7.1f} MB{verdict}", flush=True)


def graph_of(count):
    """A graph of log groups and parameters in pairs: topics, and an alarm on each that names it (one edge a pair)."""
    resources = []
    for index in range(count // 2):
        group = f"pair-{index}/topic"
        resources.append({
            "address": group, "type": "AWS::SNS::Topic", "position": "Scale.swift:1:1",
            "properties": {"TopicName": f"scale-{index}", "Tags": [{"Key": "Index", "Value": str(index)}]}})
        resources.append({
            "address": f"pair-{index}/alarm", "type": "AWS::CloudWatch::Alarm", "position": "Scale.swift:2:1",
            "properties": {
                "AlarmName": f"scale-{index}", "ComparisonOperator": "GreaterThanThreshold", "EvaluationPeriods": 1,
                "Namespace": "AWS/Lambda", "MetricName": "Errors", "Period": 60, "Statistic": "Sum", "Threshold": 1,
                "AlarmActions": [{"$ref": group, "property": "TopicArn"}]}})
    resources.sort(key=lambda row: row["address"])
    return {"formatVersion": 1, "environment": "bench/scale", "region": "eu-central-1", "account": "123456789012",
            "resources": resources, "outputs": []}


def plan_part(moto):
    print("plan with nothing changed", flush=True)
    infra = Infra(moto)
    infra.run("apply", PRODUCTION, "--yes", *words(PRODUCTION), *defines(PRODUCTION))
    count = len(infra.json("state", "list", PRODUCTION)["resources"])
    environment = infra.environment()
    command = infra.command("plan", PRODUCTION, *defines(PRODUCTION))
    show(f"{PRODUCTION}, {count} resources, cached, without refresh",
         *least(10, command + ["--no-refresh"], environment), expected=(0.060, 60))
    show(f"{PRODUCTION}, {count} resources, cached, with refresh", *least(5, command, environment))
    show("--help", *least(10, [str(product()), "--help"], environment), expected=(0.010, None))
    infra.run("destroy", PRODUCTION, "--yes", *words(PRODUCTION), *defines(PRODUCTION))
    infra.discard()


def systems_part(_):
    """The production of every system that the repository declares, in the sandbox, whose own work is in the figures with
    refresh."""
    print("the productions of all systems in the sandbox: plan with nothing changed", flush=True)
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "INFRA_CACHE") if name in os.environ}
    environment = {**kept, "NO_COLOR": "1"}
    listed = subprocess.run(
        [str(product()), "environments", "--json", "--project", str(ROOT)], env=environment, check=True, capture_output=True)
    names = [row["name"] for row in json.loads(listed.stdout)["environments"] if row["isDeclared"]]
    for name in (name for name in names if name.endswith("/production")):
        with tempfile.TemporaryDirectory(prefix="infra-systems-") as folder:
            def command(*rest):
                # Its release's gates ask for what no sandbox has.
                return [str(product()), *rest, "--define", "without=release", "--sandbox", "--sandbox-file", f"{folder}/sandbox.json",
                        "--state", f"{folder}/state", "--project", str(ROOT)]

            measured(command("apply", name, "--yes", *words(name)), environment)
            plan = command("plan", name)
            told = json.loads(subprocess.run([*plan, "--json"], env=environment, check=True, capture_output=True).stdout)
            count = len(told["changes"])
            show(f"{name}, {count} resources, without refresh", *least(10, plan + ["--no-refresh"], environment),
                 expected=(0.060, 60))
            show(f"{name}, {count} resources, with refresh", *least(5, plan, environment), processor=0.3)
            calls = subprocess.run([*plan, "--debug-http"], env=environment, check=True, capture_output=True, text=True)
            asked = collections.Counter(re.findall(r"\b(Describe[A-Za-z]+)\b", calls.stderr))
            often = {operation: times for operation, times in asked.items() if times > 1}
            print(f"    describe calls more than once: {often or 'none'}", flush=True)


def edit_part(moto):
    """From an edit of an environment's Swift to the printed plan."""
    print("from an edit to the printed plan, compile included", flush=True)
    source = ROOT / "Environments" / "FinAlly" / "Production.swift"
    original = source.read_text()
    infra = Infra(moto)
    environment = {**infra.environment(), **{k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "TMPDIR")}}
    command = infra.command("plan", PRODUCTION, "--no-refresh", *defines(PRODUCTION))
    found = re.search(r"logRetention: \.days(\d+)", original)
    if not found:
        raise RuntimeError("no retention in days to edit in the production environment")
    try:
        measured(command, environment)
        rows = []
        for days in ("60", "90", "120", "180", "365"):
            source.write_text(original[:found.start(1)] + days + original[found.end(1):])
            rows.append(measured(command, environment))
        show(f"{PRODUCTION}, one value edited, least of {len(rows)}", min(r[0] for r in rows), min(r[1] for r in rows),
             max(r[2] for r in rows), expected=(2.0, None))
        show(f"{PRODUCTION}, one value edited, worst of {len(rows)}", max(r[0] for r in rows), max(r[1] for r in rows),
             max(r[2] for r in rows))
    finally:
        source.write_text(original)
        infra.discard()


def project_part(_):
    """A project of one's own with a release whose modules are compiled: its first plan ever, and an edit."""
    print("a fresh project with a release, compile included", flush=True)
    release = test_release()
    first, edits = [], []
    for _ in range(3):
        with tempfile.TemporaryDirectory() as folder:
            machine = Machine(pathlib.Path(folder), release)
            machine.install()
            project = machine.project("shop")
            command = [machine.prefix / "bin" / "infra", "plan", "shop/dev", "--sandbox"]
            first.append(measured(command, machine.environment(), cwd=project))
            declared = project / "Environments" / "Development.swift"
            declared.write_text(declared.read_text().replace(".days14", ".days30"))
            edits.append(measured(command, machine.environment(), cwd=project))
    for name, rows, limit in (("the first plan", first, 3.0), ("one value edited", edits, 1.2)):
        show(f"{name}, least of {len(rows)}", min(r[0] for r in rows), min(r[1] for r in rows), max(r[2] for r in rows),
             expected=(limit, None))


def scale_part(moto):
    print("plan of many resources, from nothing, without refresh", flush=True)
    walls = {}
    for count in (750, 1500, 3000, 6000):
        infra = Infra(moto)
        path = infra.state / "graph.json"
        path.write_text(json.dumps(graph_of(count)))
        row = least(5, infra.command("plan", "bench/scale", "--graph", str(path), "--no-refresh"), infra.environment())
        walls[count] = row[0]
        show(f"{count} resources", *row, expected=(0.400, None) if count == 3000 else None)
        infra.discard()
    growth = walls[6000] / walls[3000]
    print(f"  twice the resources take {growth:.2f} times as long (linear is 2)", flush=True)


def apply_part(moto):
    print("apply, plan again, destroy: 3,000 resources on moto (its own work included in the wall time)", flush=True)
    infra = Infra(moto)
    path = infra.state / "graph.json"
    path.write_text(json.dumps(graph_of(3000)))
    environment = infra.environment()
    show("apply of 3000", *measured(infra.command("apply", "bench/scale", "--graph", str(path), "--yes"), environment))
    command = infra.command("plan", "bench/scale", "--graph", str(path))
    show("plan of 3000, nothing changed, without refresh", *least(5, command + ["--no-refresh"], environment),
         expected=(0.400, None))
    show("plan of 3000, nothing changed, with refresh", *measured(command, environment))
    show("destroy of 3000", *measured(infra.command("destroy", "bench/scale", "--yes"), environment))
    infra.discard()


def sandbox_part(_):
    """Journal, state and the sandbox's own file included, all in one process."""
    print("apply, plan again, destroy in the sandbox", flush=True)
    environment = {"PATH": os.environ.get("PATH", ""), "HOME": os.environ.get("HOME", ""), "NO_COLOR": "1"}
    walls = {}
    for count in (3000, 10000):
        with tempfile.TemporaryDirectory(prefix="infra-sandbox-") as folder:
            graph = pathlib.Path(folder, "graph.json")
            graph.write_text(json.dumps(graph_of(count)))

            def command(*words):
                return [str(product()), *words, "--sandbox", "--sandbox-file", f"{folder}/sandbox.json",
                        "--state", f"{folder}/state", "--project", str(ROOT)]

            row = measured(command("apply", "bench/scale", "--graph", str(graph), "--yes"), environment)
            walls[count] = row[0]
            show(f"apply of {count}", *row, expected=(10.0, 300) if count == 3000 else None)
            plan = command("plan", "bench/scale", "--graph", str(graph))
            show(f"plan of {count}, nothing changed, without refresh", *least(3, plan + ["--no-refresh"], environment),
                 processor=1.0 if count == 10000 else None)
            show(f"plan of {count}, nothing changed, with refresh", *least(3, plan, environment),
                 processor=2.5 if count == 10000 else None)
            show(f"destroy of {count}", *measured(command("destroy", "bench/scale", "--yes"), environment))
    print(f"  10,000 take {walls[10000] / walls[3000]:.2f} times as long as 3,000 (linear is 3.33)", flush=True)


# What S3 takes for a request.
AWAY = 0.030


def kinds_of_state_requests(lines):
    """What the requests for a state were about, most first: `PUT journal`, `PUT lease`, `GET list`."""
    def kind(line):
        method, _, path = line.partition(" ")
        name = path.rpartition("/")[2]
        if path.rstrip("/") == f"/{BUCKET}":
            return f"{method} {'list' if method == 'GET' else 'bucket'}"
        if "/serials/" in path:
            return f"{method} {'copy' if name == 'state.json' else 'journal'}"
        return f"{method} {'history' if '/history/' in path else 'plan' if '/plans/' in path else name}"

    return ", ".join(f"{count} {name}" for name, count in collections.Counter(map(kind, lines)).most_common())


def states_part(_):
    """States on S3 beside states in files: the sandbox's server is the cloud, and S3 is 30 ms away for the states' requests.
    The cloud answers at once, which shows most of what states cost; or what takes AWS minutes takes seconds; or the
    cloud's requests are 30 ms away as well."""
    print(f"states on S3, {AWAY * 1000:.0f} ms a request, against states in files", flush=True)
    with tempfile.TemporaryDirectory(prefix="infra-states-") as folder:
        document = subprocess.run(
            [str(product()), "graph", "finally/dev", "--json", "--project", str(ROOT)], capture_output=True, text=True,
            env={"PATH": os.environ.get("PATH", ""), "HOME": os.environ.get("HOME", "")}, timeout=900, check=True).stdout
        graphs = {}
        for name, text in (("finally/dev", document), ("bench/scale", json.dumps(graph_of(3000))),
                           ("bench/large", json.dumps({**graph_of(10_000), "environment": "bench/large"}))):
            graphs[name] = pathlib.Path(folder, f"{name.replace('/', '-')}.json")
            graphs[name].write_text(text)

        def applied(environment, pace, cloud_is_away, in_s3):
            """One apply from nothing: its figures and the requests for its state."""
            cloud = ServedStates(pace=pace)
            try:
                with Between(cloud.url, pause=AWAY) as between, Between(cloud.url, pause=AWAY) as far:
                    place = f"{PLACE}&endpoint={between.url}" if in_s3 else str(cloud.folder / "states")
                    row = measured([
                        str(product()), "apply", environment, "--graph", str(graphs[environment]), "--yes", "--project",
                        str(cloud.folder), "--endpoint", far.url if cloud_is_away else cloud.url, "--state", place],
                        cloud.environment())
                    return row, list(between.lines)
            finally:
                cloud.discard()

        for environment, pace, cloud_is_away, runs, limit in (
                ("finally/dev", 0.01, False, 3, 1.15), ("finally/dev", 0, False, 3, None), ("finally/dev", 0, True, 3, None),
                ("bench/scale", 0, False, 2, 1.15), ("bench/scale", 0, True, 1, 1.15)):
            count = len(json.loads(graphs[environment].read_text())["resources"])
            manner = "1/100 of AWS's time" if pace else "all 30 ms away" if cloud_is_away else "cloud at once"
            title = f"{environment}, {count}, {manner}"
            rows, lines = {}, []
            for in_s3 in (False, True):
                found = [applied(environment, pace, cloud_is_away, in_s3) for _ in range(runs)]
                rows[in_s3] = min(row[0] for row, _ in found)
                lines = min((lines for _, lines in found), key=len)
                show(f"apply of {title}, {'S3' if in_s3 else 'files'}", rows[in_s3], min(row[1] for row, _ in found),
                     max(row[2] for row, _ in found))
            ratio, each = rows[True] / rows[False], len(lines) / count
            judged("  S3 against files", 100 * ratio, "% of the time", limit is None or ratio <= limit,
                   f"{100 * limit:.0f} %" if limit else "(no bound: nothing takes its time)")
            judged("  requests for the state an operation", each, "", each <= 1, f"1 ({kinds_of_state_requests(lines)})")

        cloud = ServedStates()
        try:
            command = [str(product()), "--project", str(cloud.folder), "--endpoint", cloud.url]
            measured([command[0], "apply", "bench/large", "--graph", str(graphs["bench/large"]), "--yes", *command[1:],
                      "--state", PLACE], cloud.environment())
            with Between(cloud.url, pause=AWAY) as between:
                row = measured([command[0], "state", "list", "bench/large", *command[1:], "--state",
                                f"{PLACE}&endpoint={between.url}"], cloud.environment())
                show("state list of 10000", *row)
                judged("  requests", len(between.lines), "", len(between.lines) <= 4,
                       f"4 ({kinds_of_state_requests(between.lines)})")
        finally:
            cloud.discard()


def rehearsal_part(_):
    """Plans that are saved, which are carried out in a twin first; all of the command's processor time."""
    print("plan that is saved, rehearsed", flush=True)
    environment = {"PATH": os.environ.get("PATH", ""), "HOME": os.environ.get("HOME", ""), "NO_COLOR": "1"}
    with tempfile.TemporaryDirectory(prefix="infra-rehearsal-") as folder:
        def command(*words):
            return [str(product()), *words, "--sandbox", "--sandbox-file", f"{folder}/sandbox.json",
                    "--state", f"{folder}/state", "--project", str(ROOT)]

        document = subprocess.run(
            command("graph", PRODUCTION, "--json", *defines(PRODUCTION)), env=environment, capture_output=True, text=True,
            timeout=900, check=True).stdout
        first, second = pathlib.Path(folder, "first.json"), pathlib.Path(folder, "second.json")
        first.write_text(document)
        graph = json.loads(document)
        for node in graph["resources"]:
            if node["type"] == "AWS::Logs::LogGroup":
                node["properties"]["RetentionInDays"] = 180
        second.write_text(json.dumps(graph))
        saved = ["--out", f"{folder}/plan.json"]
        plan = command("plan", PRODUCTION, "--graph", str(first), *saved)
        count = len(graph["resources"])
        show(f"{PRODUCTION}, {count} resources, from nothing", *least(5, plan, environment), processor=0.3)
        measured(command("apply", PRODUCTION, "--graph", str(first), "--yes", *words(PRODUCTION)), environment)
        plan = command("plan", PRODUCTION, "--graph", str(second), *saved)
        show(f"{PRODUCTION}, {count} resources, log groups changed", *least(5, plan, environment), processor=0.3)
        show("the same without its rehearsal", *least(5, plan + ["--no-rehearsal"], environment))


def judged(name, value, unit, fits, bound):
    print(f"  {name:<58} {value:12,.1f} {unit:<16} {'within' if fits else 'MISSES'} {bound}", flush=True)


def botocore_signatures():
    """Requests that botocore signs a second, on one core: the body's hash, and date and signature among the headers."""
    from botocore.auth import SigV4Auth
    from botocore.awsrequest import AWSRequest
    from botocore.credentials import Credentials
    signer = SigV4Auth(Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"), "ec2", "eu-central-1")
    body = "Action=DescribeSecurityGroups&Version=2016-11-15&" + "&".join(
        f"Filter.{n}.Name=group-name&Filter.{n}.Value.1=web-{n}" for n in range(1, 5))
    request = AWSRequest(
        "POST", "https://ec2.eu-central-1.amazonaws.com/", data=body.encode(),
        headers={"Content-Type": "application/x-www-form-urlencoded; charset=utf-8", "User-Agent": "infra/0.1"})
    best = 0.0
    for _ in range(5):
        began = time.process_time()
        for _ in range(3000):
            signer.add_auth(request)
        best = max(best, 3000 / (time.process_time() - began))
    return best


def client_part(_):
    """The client by itself; what it is called with and answered is as AWS has it, the server another process."""
    tool = product().with_name("aws-bench")
    if not tool.is_file():
        print("client: not measured (no aws-bench beside infra)", flush=True)
        return
    print("the client by itself", flush=True)

    def run(*arguments):
        done = subprocess.run([tool, *arguments], capture_output=True, text=True, timeout=900, check=True)
        return json.loads(done.stdout)

    ours, theirs = run("sign")["perSecond"], botocore_signatures()
    judged("signatures a second, one core", ours, "/s", True, f"(botocore {theirs:,.0f} /s)")
    judged("the same, against botocore", ours / theirs, "times", ours / theirs >= 20, "20 times")
    for kind, rows in run("codec").items():
        for name, speed in rows.items():
            judged(f"{kind} 5 MB: {name}", speed, "MB/s", speed >= 100, "100 MB/s")
    first = min(run("table", "ec2", "DescribeInstances")["microseconds"] for _ in range(5)) / 1000
    judged("the largest table (ec2) opened, its first operation read", first, "ms", first <= 3, "3 ms")
    with subprocess.Popen([tool, "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
        for name in ("calls", "failures"):
            rows = [run(name, url, "1000") for _ in range(3)]
            if not all(row["expected"] for row in rows):
                raise RuntimeError(f"{name}: not every call came out as it should")
            spent = min(row["microsecondsPerCall"] for row in rows)
            judged(f"1,000 {name}, 50 in flight: processor time a call", spent, "µs", spent <= 150, "150 µs")
            marks = run(name, url, "100000")["memory"]
            growth = marks[-1]["kilobytes"] / marks[0]["kilobytes"] * 100 - 100
            judged(f"memory from 10,000 to 100,000 {name}", growth, "% more", growth <= 5,
                   f"5 % ({marks[0]['kilobytes'] / 1024:.1f} to {marks[-1]['kilobytes'] / 1024:.1f} MB)")
        server.stdin.close()


def cost_part(moto):
    """What things cost: no cloud is asked."""
    print("cost", flush=True)
    infra = Infra(moto)
    infra.json("cost", PRODUCTION, *defines(PRODUCTION))
    show(f"{PRODUCTION}, cached",
         *least(10, infra.command("cost", PRODUCTION, *defines(PRODUCTION)), infra.environment()), expected=(0.015, None))
    bills = sorted((ROOT / "Tests" / "PricingTests" / "Fixtures" / "Bills").glob("*.txt"))
    lines = [line for path in bills for line in path.read_text().splitlines() if line.startswith('{"')]
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        file.write("\n".join((lines * (10_000 // len(lines) + 1))[:10_000]) + "\n")
        file.flush()
        show("10,000 resources from lines of JSON",
             *least(5, infra.command("cost", "resources", file.name), infra.environment()), expected=(0.300, None))
    infra.discard()


def terraform_part(moto):
    """The same system in Terraform, where it, its provider and the scripts for it are installed."""
    scripts = pathlib.Path(os.environ.get("TF_PEER") or ROOT.parent / "shared" / "peers" / "terraform")
    mirror = os.environ.get("TF_PLUGIN_MIRROR")
    if not (mirror and (scripts / "measure.py").is_file()):
        print("terraform: not measured (needs terraform, TF_PLUGIN_MIRROR, and in TF_PEER the folder of its configuration and scripts)", flush=True)
        return
    print("the same production in Terraform, same run: phase, exit, wall s, CPU s, peak MB, moto CPU s, requests", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        # The scripts look for the configuration beside their own folder.
        work = pathlib.Path(folder)
        shutil.copytree(scripts, work / "scripts", ignore=shutil.ignore_patterns("hcl"))
        shutil.copytree(scripts / "hcl", work / "hcl")
        done = subprocess.run(
            [sys.executable, str(work / "scripts" / "measure.py"), str(work / "out.json"), "production", "1"],
            capture_output=True, text=True, timeout=1800, env={**os.environ, "TFBENCH_WORK": str(work / "work")})
        for line in done.stdout.splitlines():
            print("  " + line, flush=True)
        if done.returncode:
            print("  " + done.stderr[-1000:], flush=True)


resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
print(f"infra: {product()}", flush=True)
with Moto() as server:
    for part in PARTS:
        server.reset()
        {"plan": plan_part, "systems": systems_part, "edit": edit_part, "project": project_part, "scale": scale_part, "apply": apply_part, "sandbox": sandbox_part, "states": states_part, "rehearsal": rehearsal_part, "client": client_part, "cost": cost_part, "terraform": terraform_part}[part](server)
finish()
