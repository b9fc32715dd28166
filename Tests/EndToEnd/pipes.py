"""A run whose readers are gone goes on and ends as it would; what a killed one leaves in its files has the forms that
docs/schemas gives, and a key of digests that is kept elsewhere is in none."""

import json
import os
import subprocess

import jsonschema
import referencing

from common import ROOT, Checks, equal
from sandboxed import ENVIRONMENT, Project, declarations

SCHEMAS = {path.name: json.loads(path.read_text()) for path in (ROOT / "docs/schemas").glob("*.json")}
REGISTRY = referencing.Registry().with_resources(
    [(name, referencing.Resource.from_contents(schema)) for name, schema in SCHEMAS.items()])

checks = Checks("readers that are gone, and the forms of files")
first, second = declarations()


def is_of_form(name, document):
    jsonschema.Draft202012Validator(SCHEMAS[f"{name}.schema.json"], registry=REGISTRY).validate(document)


def unread(project, *words):
    """A command of which nobody reads a word: the pipes of both outputs have no reader from the start."""
    ends = [os.pipe(), os.pipe()]
    for reader, _ in ends:
        os.close(reader)
    process = subprocess.Popen(
        project.command(*words), env=project.environment(), stdin=subprocess.DEVNULL, stdout=ends[0][1],
        stderr=ends[1][1])
    for _, writer in ends:
        os.close(writer)
    return process.wait(300)


def nobody_reads():
    project = Project()
    equal(unread(project, "apply", ENVIRONMENT, "--graph", str(first), "--yes"), 0, "the exit code of an apply")
    project.run("plan", ENVIRONMENT, "--graph", str(first), "--fail-on", "changes")
    folder = project.folder / ".infra/sandbox-state/finally"
    equal((folder / "dev.journal").exists(), False, "an open journal")
    equal(unread(project, "plan", ENVIRONMENT, "--graph", str(second), "--fail-on", "changes"), 2, "that of a plan")
    equal(
        unread(project, "apply", ENVIRONMENT, "--graph", str(first), "--only", "nothing/here"), 64, "that of a mistake")
    project.discard()
    return "both outputs closed from the start"


def left_in_the_middle():
    """`infra apply | head -3`: who reads leaves while the plan is shown, and the apply goes on."""
    project = Project()
    process = subprocess.Popen(
        project.command("apply", ENVIRONMENT, "--graph", str(first), "--yes"), env=project.environment(),
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    for _ in range(3):
        process.stdout.readline()
    process.stdout.close()
    equal(process.wait(300), 0, "the exit code of an apply")
    project.run("plan", ENVIRONMENT, "--graph", str(first), "--fail-on", "changes")
    project.discard()
    return "standard output closed after three lines"


def killed(number):
    project = Project()
    project.run("apply", ENVIRONMENT, "--graph", str(first), "--yes")
    project.run(
        "apply", ENVIRONMENT, "--graph", str(second), "--yes", "--allow-deletions", "--parallelism", "1", expect=None,
        faulty=project.at(number))
    folder = project.folder / ".infra/sandbox-state/finally"
    is_of_form("state", json.loads((folder / "dev.json").read_text()))
    lines = (folder / "dev.journal").read_text().splitlines()
    for line in lines:
        is_of_form("journal-line", json.loads(line))
    for line in (folder / "dev.history.jsonl").read_text().splitlines():
        is_of_form("run-record", json.loads(line))
    runs = project.json("history", ENVIRONMENT)["runs"]
    equal([run["result"] for run in runs], ["died", "succeeded"], "the runs, newest first")
    project.discard()
    return f"{len(lines)} lines of a journal"


def key_elsewhere():
    """An environment whose key of digests is not in its state."""
    project = Project()
    held = {"INFRA_DIGEST_KEY": "5a" * 32}
    project.run("apply", ENVIRONMENT, "--graph", str(first), "--yes", faulty=held)
    state = json.loads((project.folder / ".infra/sandbox-state/finally/dev.json").read_text())
    is_of_form("state", state)
    equal(("digestKey" in state, "digestKeyName" in state), (False, True), "key and name in the state")
    unchanged = ("plan", ENVIRONMENT, "--graph", str(first), "--fail-on", "changes")
    project.run(*unchanged, faulty=held)
    project.run(*unchanged, "--no-refresh")
    for words in (unchanged, ("apply", ENVIRONMENT, "--graph", str(second), "--yes")):
        for other in ({}, {"INFRA_DIGEST_KEY": "5b" * 32}):
            said = project.run(*words, expect=1, faulty=other)
            equal("IN6036" in said.stdout + said.stderr, True, "a refusal without the key")
    project.run(*unchanged, expect=64, faulty={"INFRA_DIGEST_KEY": "guess"})
    project.run("apply", ENVIRONMENT, "--graph", str(second), "--yes", "--allow-deletions", faulty=held)
    project.run("plan", ENVIRONMENT, "--graph", str(second), "--fail-on", "changes", faulty=held)
    project.discard()
    return "bound at the first apply, needed from then on"


checks.check("nobody reads", nobody_reads)
checks.check("who reads leaves in the middle", left_in_the_middle)
checks.check("a key that is kept elsewhere", key_elsewhere)
for number in (120, 200):
    checks.check(f"killed at its call {number}", lambda number=number: killed(number))
checks.close()
