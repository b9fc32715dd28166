"""kill -9 at random moments of an apply: the next apply finishes, nothing is there twice, nothing is left over,
nothing is asked.

usage: kill.py [KILLS=20] [SEED=1] [ENVIRONMENT=finally/dev]"""

import os
import random
import signal
import sys
import time

from common import Checks, Infra, Moto, counts, defines, equal, inventory

KILLS = int(sys.argv[1]) if len(sys.argv) > 1 else 20
SEED = int(sys.argv[2]) if len(sys.argv) > 2 else 1
ENVIRONMENT = sys.argv[3] if len(sys.argv) > 3 else "finally/dev"

checks = Checks(f"kill -9 at {KILLS} random moments of an apply of {ENVIRONMENT}, seed {SEED}")
chance = random.Random(SEED)

with Moto() as moto:
    # An undisturbed apply tells how long one takes and what should be there; the one before it warms the cloud up.
    calm = Infra(moto)
    calm.run("apply", ENVIRONMENT, "--yes", *defines(ENVIRONMENT))
    calm.run("destroy", ENVIRONMENT, "--yes", "--skip-snapshots", *defines(ENVIRONMENT))
    # Evaluated once, so that the moments lie in the apply itself.
    inventory(moto)
    calm.run("plan", ENVIRONMENT, *defines(ENVIRONMENT))
    began = time.monotonic()
    calm.run("apply", ENVIRONMENT, "--yes", *defines(ENVIRONMENT))
    duration = time.monotonic() - began
    expected = counts(inventory(moto))
    resources = len(calm.json("state", "list", ENVIRONMENT)["resources"])
    calm.run("destroy", ENVIRONMENT, "--yes", "--skip-snapshots", *defines(ENVIRONMENT))
    checks.check("the undisturbed destroy leaves nothing", lambda: equal(inventory(moto), {}, "left over"))
    calm.discard()
    print(f"  undisturbed: {resources} resources in {duration:.2f} s", flush=True)

    for number in range(1, KILLS + 1):
        moto.reset()
        # After a reset moto loads AWS's own policies with the first question; every apply meets it as warm as the first.
        inventory(moto)
        moment = chance.uniform(0.02, 1.0) * duration

        def killed_and_finished():
            infra = Infra(moto)
            process = infra.start("apply", ENVIRONMENT, "--yes", *defines(ENVIRONMENT))
            time.sleep(moment)
            # The group: whatever the command started goes with it.
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            process.wait()
            process.stderr.close()
            there = sum(counts(inventory(moto)).values())
            infra.run("apply", ENVIRONMENT, "--yes", *defines(ENVIRONMENT))
            equal(counts(inventory(moto)), expected, "what is there after the second apply")
            equal(len(infra.json("state", "list", ENVIRONMENT)["resources"]), resources, "resources in the state")
            infra.run("plan", ENVIRONMENT, "--fail-on", "changes", *defines(ENVIRONMENT))
            infra.run("destroy", ENVIRONMENT, "--yes", "--skip-snapshots", *defines(ENVIRONMENT))
            equal(inventory(moto), {}, "left over after the destroy")
            infra.discard()
            return f"{there} listed resources at the kill"

        checks.check(f"{number}: killed after {moment:.2f} s", killed_and_finished)

checks.close()
