"""Approvals of saved plans, with real repositories of Git and real signatures of OpenSSH: who may approve, what an
approval is bound to, and that ssh-keygen and infra agree on which signatures are good. In the sandbox.

    approvals.py
"""

import base64
import json
import os
import pathlib
import subprocess
import tempfile
import time

from common import Checks, equal, product

checks = Checks("approvals")
NAME = "shop/production"
SCRATCH = pathlib.Path(tempfile.mkdtemp(prefix="infra-approvals-"))
SIGNERS = "ops/allowed-signers"
VARIABLES = {
    "PATH": os.environ["PATH"], "HOME": str(SCRATCH), "GIT_CONFIG_NOSYSTEM": "1",
    **{f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER")
       for what, value in (("NAME", "Test"), ("EMAIL", "test@example.com"))}}


def shell(*words, folder=SCRATCH, data=None, status=0, variables=VARIABLES):
    done = subprocess.run(
        [str(word) for word in words], cwd=folder, input=data, capture_output=True, env=variables, timeout=120)
    if status is not None and done.returncode != status:
        raise AssertionError(f"{words}: status {done.returncode}: {(done.stdout + done.stderr).decode()}")
    return done


def key(name, *form):
    path = SCRATCH / "keys" / name
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        shell("ssh-keygen", "-q", "-N", "", "-C", name, "-f", path, *(form or ("-t", "ed25519")))
    return path


def line(names, path, options=""):
    kind, encoded = (path.parent / f"{path.name}.pub").read_text().split()[:2]
    return " ".join(part for part in (names, options, kind, encoded) if part) + "\n"


def rule(*when, count=1, signers=SIGNERS, branch="main"):
    return {"count": count, "signers": signers, "branch": branch, "when": list(when)}


class Project:
    """A repository with an origin, an environment that is declared by a graph, and a sandbox."""

    def __init__(self, name, signers, rules=(rule("always"),)):
        self.origin, self.folder = SCRATCH / f"{name}.git", SCRATCH / name
        shell("git", "init", "-q", "--bare", "-b", "main", self.origin)
        shell("git", "init", "-q", "-b", "main", self.folder)
        self.git("remote", "add", "origin", self.origin)
        (self.folder / ".gitignore").write_text(".infra/\n*.json\n*.approvals/\n")
        self.commit(signers, push=True)
        self.declare(rules)

    def git(self, *words):
        return shell("git", *words, folder=self.folder).stdout.decode().strip()

    def commit(self, signers, push=False, branch="main"):
        (self.folder / "ops").mkdir(exist_ok=True)
        (self.folder / SIGNERS).write_text(signers)
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", "signers")
        if push:
            self.git("push", "-q", "origin", branch)
            self.git("fetch", "-q", "origin")
        return self.git("rev-parse", "HEAD")

    def declare(self, rules, second=None, cidr="10.0.0.0/16"):
        resources = [{"address": "network", "type": "AWS::EC2::VPC", "properties": {"CidrBlock": cidr}}]
        if second:
            resources.append({"address": "other", "type": "AWS::EC2::VPC", "properties": {"CidrBlock": second}})
        graph = {
            "formatVersion": 2 if rules else 1, "environment": NAME, "region": "eu-central-1", "resources": resources,
            "outputs": []}
        if rules:
            graph["settings"] = {"approvals": list(rules)}
        (self.folder / "graph.json").write_text(json.dumps(graph))

    def infra(self, *words, status=0, code=None, variables=VARIABLES, isGraph=True):
        command = [product(), *words, "--sandbox", "--color", "never"]
        if isGraph:
            command += ["--graph", "graph.json"]
        done = shell(*command, folder=self.folder, status=status, variables=variables)
        text = (done.stdout + done.stderr).decode()
        if code and code not in text:
            raise AssertionError(f"{words}: no {code} in: {text}")
        return text

    def json(self, *words, status=0):
        done = shell(product(), *words, "--sandbox", "--json", folder=self.folder, status=status)
        return json.loads(done.stdout)

    def plan(self, *words, out="plan.json"):
        self.infra("plan", NAME, "--out", out, *words)
        return json.loads((self.folder / out).read_text())["digest"]

    def approve(self, path, *words, plan="plan.json", **expected):
        return self.infra("approve", plan, "--key", path, "--yes", *words, isGraph=False, **expected)

    def apply(self, *words, plan="plan.json", **expected):
        return self.infra("apply", plan, "--yes", "--allow-deletions", *words, isGraph=False, **expected)

    def states(self):
        return sorted(
            (path.name, path.read_bytes()) for path in (self.folder / ".infra" / "sandbox-state").rglob("*.json")
            if path.parent.suffix != ".plans")

    def approvals(self, plan="plan"):
        return sorted((self.folder / f"{plan}.approvals").glob("*.sig"))


def sign(path, digest, namespace="infra-plan", *more):
    return shell(
        "ssh-keygen", "-q", "-Y", "sign", "-n", namespace, *more, "-f", path, data=f"{digest}\n".encode()).stdout


def verify(signers, name, signature, digest):
    """Whether ssh-keygen takes it for an approval of a plan."""
    signature_file, signers_file = SCRATCH / "a.sig", SCRATCH / "a.signers"
    signature_file.write_bytes(signature)
    signers_file.write_text(signers)
    return shell(
        "ssh-keygen", "-Y", "verify", "-f", signers_file, "-I", name, "-n", "infra-plan", "-s", signature_file,
        data=f"{digest}\n".encode(), status=None, variables={**VARIABLES, "TZ": "UTC"}).returncode == 0


def a_round():
    ada = key("ada")
    project = Project("round", line("ada@example.com", ada))
    digest = project.plan()
    shown = project.infra("approvals", "plan.json", status=11, isGraph=False)
    if f"0 of 1 approval by {SIGNERS} of main: every change" not in shown:
        raise AssertionError(shown)
    project.apply(status=11, code="fix: infra approve plan.json --key KEY")
    equal(project.states(), [], "states before the approval")
    # Standard input is not a terminal, and there is no --yes.
    project.infra("approve", "plan.json", "--key", ada, status=11, code="IN6010", isGraph=False)
    equal(project.approvals(), [], "approvals before the yes")
    project.approve(ada)
    [file] = project.approvals()
    equal(verify(line("ada@example.com", ada), "ada@example.com", file.read_bytes(), digest), True, "ssh-keygen agrees")
    equal(project.json("approvals", "plan.json")["approved"], True, "approved")
    project.apply()
    [run] = project.json("history", NAME)["runs"]
    equal([approval["by"] for approval in run["approvals"]], [["ada@example.com"]], "the approvals of the run")
    if "approved by ada@example.com" not in project.infra("history", NAME):
        raise AssertionError("the history does not name who approved")
    project.apply(status=11, code="IN6043")
    return "refused, approved, applied, recorded, and not applied twice"


def not_saved():
    project = Project("unsaved", line("ada", key("ada")), [rule("deletion")])
    # What creates only needs no approval of deletions.
    project.plan()
    for command in (("approvals", "plan.json"), ("approve", "plan.json", "--key", key("ada"))):
        if "this plan needs no approvals" not in project.infra(*command, isGraph=False):
            raise AssertionError("it should need none")
    project.infra("apply", NAME, "--yes")
    before = project.states()
    project.infra("destroy", NAME, "--yes", status=11, code="IN6041")
    project.declare([rule("deletion")], cidr="10.1.0.0/16")
    project.infra("apply", NAME, "--yes", "--allow-deletions", status=11, code="IN6041")
    equal(project.states(), before, "states")
    project.infra("plan", NAME, "--destroy", "--out", "plan.json")
    project.approve(key("ada"))
    project.apply()
    equal(project.json("history", NAME)["runs"][0]["approvals"][0]["by"], ["ada"], "who approved the destroy")
    return "an apply and a destroy that were not saved are refused; a saved destroy is approved"


def how_many():
    ada, again, lin = key("ada"), key("ada-again"), key("lin")
    project = Project(
        "many", line("ada", ada) + line("ada", again) + line("lin", lin),
        [rule("always"), rule("always", count=2)])
    project.plan()
    for path in (ada, again):
        project.approve(path)
    project.apply(status=11, code="1 of 2 approvals")
    project.approve(lin)
    project.apply()
    return "two keys of one signer count once"


def attacker():
    ada, eve = key("ada"), key("eve")
    project = Project("attacker", line("ada", ada))
    project.git("checkout", "-q", "-b", "evil")
    project.commit(line("eve", eve))
    project.git("branch", "-f", "main", "evil")
    digest = project.plan()
    project.approve(eve, status=11, code="IN6046")
    equal(project.approvals(), [], "approvals")
    (project.folder / "plan.approvals").mkdir()
    (project.folder / "plan.approvals" / "eve.sig").write_bytes(sign(eve, digest))
    project.apply(status=11, code="is not that of a signer")
    # Its own branch as the declared one takes nothing from the rule of the last apply.
    project.approve(ada)
    project.apply()
    project.git("push", "-q", "origin", "evil")
    project.git("fetch", "-q", "origin")
    for rules in ([rule("always", branch="evil")], []):
        project.declare(rules, second="10.9.0.0/16")
        if rules:
            project.plan()
            project.approve(eve)
            project.apply(status=11, code="the declaration ends this rule of the last apply")
        project.infra("apply", NAME, "--yes", status=11, code="IN6041")
    return "a key of the pull request's own tree, of a local main, of its own rule, and no rule, are refused"


def revoked():
    ada, lin = key("ada"), key("lin")
    project = Project("revoked", line("ada", ada) + line("lin", lin))
    project.plan()
    project.approve(ada)
    project.commit(line("lin", lin), push=True)
    project.apply(status=11, code="is not that of a signer")
    project.apply("--base", "HEAD~1")
    return "a signer who is listed no longer; --base"


def expired_and_foreign():
    ada = key("ada")
    project = Project("expired", line("ada", ada))
    project.plan("--expires", "1s")
    project.approve(ada)
    time.sleep(2.1)
    project.apply(status=11, code="IN6042")
    project.approve(ada, status=11, code="IN6042")
    project.infra("approvals", "plan.json", status=11, code="IN6042", isGraph=False)
    [old] = [path.read_bytes() for path in project.approvals()]
    project.plan()
    equal(project.approvals(), [], "approvals after another plan was saved")
    (project.folder / "plan.approvals" / "old.sig").write_bytes(old)
    project.apply(status=11, code="is not a signature of this plan")
    # Another expiry, by hand: another plan.
    plan = json.loads((project.folder / "plan.json").read_text())
    plan["approvals"]["expires"] += 1000
    (project.folder / "edited.json").write_text(json.dumps(plan))
    project.apply(plan="edited.json", status=9, code="IN2062")
    return "an expired plan, the approval of another plan, an edited expiry"


def in_the_store():
    ada = key("ada")
    project = Project("store", line("ada", ada))
    project.infra("plan", NAME, "--out", "store")
    [plan] = (project.folder / ".infra" / "sandbox-state").rglob("*.plans/*.json")
    digest = plan.stem
    project.infra("apply", NAME, "--plan", digest, "--yes", status=11, code="IN6040")
    project.infra("approve", NAME, "--plan", digest[:12], "--key", ada, "--yes", isGraph=False)
    project.infra("approvals", NAME, "--plan", digest[:12], isGraph=False)
    project.infra("apply", NAME, "--plan", digest, "--yes")
    project.infra("apply", NAME, "--plan", digest, "--yes", status=11, code="IN6043")
    return "approved and applied by its digest"


def killed():
    """A run that is killed has used its approvals; what it left open is settled, and another plan goes on from there."""
    ada, groups = key("ada"), 200
    project = Project("killed", line("ada", ada))
    graph = json.loads((project.folder / "graph.json").read_text())
    graph["resources"] = [
        {"address": f"logs-{number:03}", "type": "AWS::Logs::LogGroup", "properties": {"LogGroupName": f"/shop/{number}"}}
        for number in range(groups)]
    (project.folder / "graph.json").write_text(json.dumps(graph))
    project.plan()
    project.approve(ada)
    states = project.folder / ".infra" / "sandbox-state" / "shop"
    process = subprocess.Popen(
        [product(), "apply", "plan.json", "--yes", "--sandbox"], cwd=project.folder, env=VARIABLES,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 60
    journal = states / "production.journal"
    while not journal.exists() or journal.stat().st_size < 30_000:
        if process.poll() is not None or time.monotonic() > deadline:
            raise AssertionError("the run was never seen at work")
        time.sleep(0.001)
    process.kill()
    process.wait()
    equal(process.returncode, -9, "it was killed before its end")
    project.apply(status=11, code="IN6043")
    project.infra("apply", NAME, "--yes", status=11, code="IN6041")
    project.plan()
    project.approve(ada)
    project.apply()
    runs = project.json("history", NAME)["runs"]
    equal([(run["result"], run["approvals"][0]["by"]) for run in runs], [("succeeded", ["ada"]), ("died", ["ada"])], "runs")
    equal(len(project.json("state", "list", NAME)["resources"]), groups, "resources")
    return f"killed at work on {groups} resources, {sum(runs[0]['changes'].values())} of them left for the next plan"


def no_signers():
    ada = key("ada")
    project = Project("none", "ada\n")
    project.plan()
    project.approve(ada, status=11, code=f"{SIGNERS}:1")
    project.git("rm", "-q", SIGNERS)
    project.git("commit", "-q", "-m", "none")
    project.git("push", "-q", "origin", "main")
    project.git("fetch", "-q", "origin")
    project.apply(status=11, code="is not among the files of main")
    project.declare([rule("always", branch="gone")])
    project.plan()
    project.apply(status=11, code="git fetch origin gone")
    shell("rm", "-r", project.folder / ".git")
    project.apply(status=11, code="IN6044")
    project.approve(project.folder / "missing", status=64, code="IN6004")
    text = project.folder / "text"
    text.write_text("no key\n")
    project.approve(text, status=1, code="IN6045")
    return "a bad line, no file, no branch, no repository, no key"


def with_an_agent():
    locked = SCRATCH / "keys" / "locked"
    shell("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", locked)
    project = Project("agent", line("ada", locked))
    project.plan()
    public = SCRATCH / "keys" / "public.pub"
    public.write_text((SCRATCH / "keys" / "locked.pub").read_text())
    script = f'ssh-add -q "{locked}" && rm "{locked}" && exec "$@"'
    shell(
        "ssh-agent", "sh", "-c", script, "sh", product(), "approve", "plan.json", "--key", public, "--yes", "--sandbox",
        folder=project.folder)
    project.apply()
    return "a key that only an agent has"


def changed(signature, at):
    """The signature with a byte of what is encoded in it changed."""
    head, *body, foot = signature.decode().strip().split("\n")
    data = bytearray(base64.b64decode("".join(body)))
    data[at] ^= 1
    return f"{head}\n{base64.b64encode(data).decode()}\n{foot}\n".encode()


def agreement():
    """Every case is judged by both; where they may differ, the case says why."""
    forms = {
        "ed25519": (), "rsa2048": ("-t", "rsa", "-b", "2048"), "rsa4096": ("-t", "rsa", "-b", "4096"),
        "p256": ("-t", "ecdsa", "-b", "256"), "p384": ("-t", "ecdsa", "-b", "384"), "p521": ("-t", "ecdsa", "-b", "521")}
    ada, lin = key("ada"), key("lin")
    project = Project("agreement", line("ada", ada))
    digest, other = project.plan(), "0" * 64
    good = sign(ada, digest)
    cases = []
    for name, form in forms.items():
        path = key(f"form-{name}", *form)
        signature = sign(path, digest)
        cases.append((f"{name}", line("ada", path), signature))
        cases.append((f"{name}, of another plan", line("ada", path), sign(path, other)))
        cases.append((f"{name}, a byte changed", line("ada", path), changed(signature, -1)))
        cases.append((f"{name}, by another key", line("ada", lin), signature))
    cases += [
        ("another namespace", line("ada", ada), sign(ada, digest, "file")),
        ("SHA-256", line("ada", ada), sign(ada, digest, "infra-plan", "-O", "hashalg=sha256")),
        ("no signature", line("ada", ada), b"hello\n"),
        ("empty", line("ada", ada), b""),
        ("cut short", line("ada", ada), good[:-40]),
        ("its version changed", line("ada", ada), changed(good, 9)),
        ("its key changed", line("ada", ada), changed(good, 40)),
        ("comments, tabs and a comment of the key", "# us\n\n\t" + line("ada", ada).replace(" ", "\t").rstrip() + " at home\n", good),
        ("two names", line("lin,ada", ada), good),
        ("namespaces", line("ada", ada, 'namespaces="git,infra-*"'), good),
        ("other namespaces", line("ada", ada, 'namespaces="git"'), good),
        ("namespaces that forbid it", line("ada", ada, 'namespaces="*,!infra-plan"'), good),
        ("valid since", line("ada", ada, 'valid-after="20200101Z"'), good),
        ("not yet valid", line("ada", ada, 'valid-after="20990101Z"'), good),
        ("still valid", line("ada", ada, 'valid-before="20990101"'), good),
        ("no longer valid", line("ada", ada, 'valid-before="202001011230Z"'), good),
        ("both times, with seconds", line("ada", ada, 'valid-after="20200101000000Z",valid-before="20990101000000Z"'), good),
        ("times the wrong way around", line("ada", ada, 'valid-after="20990101Z",valid-before="20200101Z"'), good),
        ("an unknown option", line("ada", ada, "frobnicate"), good),
        ("not a time", line("ada", ada, 'valid-after="soon"'), good),
        ("not a key", "ada ssh-ed25519 AAAA\n", good),
        ("a later line", line("lin", lin) + line("ada", ada), good),
    ]
    folder, wrong, accepted = project.folder / "plan.approvals", [], 0
    folder.mkdir()
    for what, signers, signature in cases:
        (folder / "a.sig").write_bytes(signature)
        commit = project.commit(signers)
        done = shell(
            product(), "approvals", "plan.json", "--sandbox", "--json", "--base", commit, folder=project.folder,
            status=None)
        ours = done.returncode == 0
        theirs = verify(signers, "ada", signature, digest)
        accepted += ours
        if ours != theirs:
            wrong.append(f"{what}: infra {ours}, ssh-keygen {theirs}: {(done.stdout + done.stderr).decode()}")
    equal(wrong, [], "disagreements")
    return f"{len(cases)} cases, {accepted} of them good"


for name, check in (
    ("a round", a_round), ("what was not saved", not_saved), ("how many", how_many), ("an attacker", attacker),
    ("a signer who is revoked", revoked), ("expired, and of another plan", expired_and_foreign),
    ("in the store", in_the_store), ("a run that is killed", killed), ("no signers", no_signers), ("an agent", with_an_agent),
    ("infra and ssh-keygen agree", agreement),
):
    checks.check(name, check)
shell("rm", "-rf", SCRATCH, folder="/")
checks.close()
