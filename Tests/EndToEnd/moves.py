"""A move of ten resources between two environments that ends at any of its boundaries: each is in one state after it, as
it is read and as the next command leaves it, and nothing is made or deleted.

usage: moves.py [all | POINTS=12] [SEED=1]"""

import json
import random
import sys

from common import REGION, Checks, equal
from sandboxed import ACCOUNT, SCRATCH, Project, ServedStates, each, finish

POINTS = None if sys.argv[1:2] == ["all"] else int(sys.argv[1]) if len(sys.argv) > 1 else 12
SEED = int(sys.argv[2]) if len(sys.argv) > 2 else 1
DEV, SHARED = "lab/dev", "lab/shared"
KINDS = {Project: "states in files", ServedStates: "states on S3"}

checks = Checks(f"a move of ten resources that ends anywhere ({'all' if POINTS is None else POINTS} of its boundaries, seed {SEED})")
chance = random.Random(SEED)


def topic(address):
    return address, "AWS::SNS::Topic", {"TopicName": address.replace("/", "-")}


MOVING = [("network/vpc", "AWS::EC2::VPC", {"CidrBlock": "10.7.0.0/16"})] + [
    (f"network/subnet/{letter}", "AWS::EC2::Subnet", {
        "VpcId": {"$ref": "network/vpc", "property": "VpcId"}, "CidrBlock": f"10.7.{number}.0/24",
        "AvailabilityZone": f"{REGION}{letter}"}) for number, letter in enumerate("ab")
] + [topic(f"news/{number}") for number in range(7)]
STAYING = [topic("own/topic")]
OTHERS = [topic("other/topic")]


def graph(environment, name, rows):
    path = SCRATCH / f"{name}.json"
    path.write_text(json.dumps({
        "formatVersion": 1, "environment": environment, "region": REGION, "account": ACCOUNT, "outputs": [],
        "resources": [
            {"address": address, "type": kind, "position": f"Environments/Lab.swift:{line}:3", "properties": properties}
            for line, (address, kind, properties) in enumerate(sorted(rows), 1)]}))
    return path


BEFORE = {DEV: graph(DEV, "dev-before", MOVING + STAYING), SHARED: graph(SHARED, "shared-before", OTHERS)}
AFTER = {DEV: graph(DEV, "dev-after", STAYING), SHARED: graph(SHARED, "shared-after", MOVING + OTHERS)}
MOVE = ["state", "move-resource", f"{DEV}:network", f"{DEV}:news", f"{SHARED}:", "--graph", str(AFTER[SHARED]), "--yes"]


class Place:
    """Both environments as they are before the move, and where a move has its boundaries."""

    def __init__(self, kind):
        self.kind = kind
        self.base = kind()
        for environment in (DEV, SHARED):
            self.base.run("apply", environment, "--graph", str(BEFORE[environment]), "--yes")
        self.ids = self.identities(self.base)
        equal(len(self.ids), len(MOVING) + len(STAYING) + len(OTHERS), "resources before the move")
        moved = kind(self.base)
        log = SCRATCH / f"{KINDS[kind]}.log"
        moved.run(*MOVE, faulty=moved.at(log=log))
        self.calls = log.read_text().splitlines()
        self.is_right(moved, AFTER)
        moved.discard()

    @staticmethod
    def identities(project):
        """What is in the states, each as often as it is."""
        return sorted(
            row["id"] for environment in (DEV, SHARED)
            for row in project.json("state", "list", environment)["resources"])

    def is_right(self, project, declared):
        equal(self.identities(project), self.ids, "what is in the states")
        for environment in (DEV, SHARED):
            project.run("plan", environment, "--graph", str(declared[environment]), "--fail-on", "changes")

    def interrupted(self, number):
        project = self.kind(self.base)
        ended = project.run(*MOVE, expect=None, faulty=project.at(number))
        if ended.returncode not in (0, -9):
            raise AssertionError(f"exit {ended.returncode}\n{ended.stdout}\n{ended.stderr}")
        equal(self.identities(project), self.ids, "what is in the states as they are read")
        here = [row["address"] for row in project.json("state", "list", DEV)["resources"]]
        declared = BEFORE if "network/vpc" in here else AFTER
        # The next command may be of either environment, and settles what the move left.
        next_one = DEV if number % 2 else SHARED
        project.run("apply", next_one, "--graph", str(declared[next_one]), "--yes")
        self.is_right(project, declared)
        if declared is BEFORE:
            project.run(*MOVE)
            self.is_right(project, AFTER)
        project.discard()
        return ended.returncode == -9


def tried(kind, points):
    place = Place(kind)
    numbers = range(1, len(place.calls) + 1)
    chosen = list(numbers) if points is None else sorted(chance.sample(numbers, min(points, len(numbers))))
    reached, failures = each(place.interrupted, chosen)
    if failures:
        raise AssertionError(f"{len(failures)} of {len(chosen)} did not come to their end")
    if sum(reached) < 0.8 * len(chosen):
        raise AssertionError(f"only {sum(reached)} of {len(chosen)} moves were ended: the boundaries have moved")
    return f"{sum(reached)} of {len(chosen)} ended, of {len(numbers)} boundaries; each resource in one state"


for kind, share in ((Project, 2), (ServedStates, 1)):
    checks.check(KINDS[kind], lambda: tried(kind, None if POINTS is None else max(1, POINTS * share // 3)))
finish()
checks.close()
