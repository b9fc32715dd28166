"""Ctrl-C and termination signals: the first ends in order, the second saves and leaves; the next apply finishes."""

import os
import signal
import subprocess
import time

from common import Checks, Infra, Moto, counts, defines, equal, inventory

ENVIRONMENT = "finally/dev"

checks = Checks(f"signals during an apply of {ENVIRONMENT}")
with Moto() as moto:
    calm = Infra(moto)
    calm.run("apply", ENVIRONMENT, "--yes", *defines(ENVIRONMENT))
    expected = counts(inventory(moto))
    calm.run("destroy", ENVIRONMENT, "--yes", "--skip-snapshots", *defines(ENVIRONMENT))
    calm.discard()

    def stopped(number, times):
        # moto keeps the tags of a deleted bucket for the next one of its name; a finder must not believe them.
        moto.reset()
        infra = Infra(moto)
        process = subprocess.Popen(
            infra.command("apply", ENVIRONMENT, "--yes", *defines(ENVIRONMENT)), env=infra.environment(), stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        # The journal appears when the first call is about to be sent.
        deadline = time.monotonic() + 60
        while not any(path.stat().st_size > 0 for path in infra.state.rglob("*journal*")):
            if time.monotonic() > deadline or process.poll() is not None:
                raise AssertionError("the apply sent nothing")
            time.sleep(0.005)
        for _ in range(times):
            os.kill(process.pid, number)
            time.sleep(0.05)
        said, told = process.communicate(timeout=120)
        equal(process.returncode, 130, f"the exit code\n{said}\n{told}")
        for text in ("stopped", f"next: infra apply {ENVIRONMENT}", " ".join(defines(ENVIRONMENT))):
            if text not in said:
                raise AssertionError(f"'{text}' is not in what was said:\n{said}\n{told}")
        there = sum(counts(inventory(moto)).values())
        infra.run("apply", ENVIRONMENT, "--yes", *defines(ENVIRONMENT))
        equal(counts(inventory(moto)), expected, "what is there after the next apply")
        infra.run("plan", ENVIRONMENT, "--fail-on", "changes", *defines(ENVIRONMENT))
        infra.run("destroy", ENVIRONMENT, "--yes", "--skip-snapshots", *defines(ENVIRONMENT))
        equal(inventory(moto), {}, "left over after the destroy")
        infra.discard()
        return f"{there} listed resources when it ended"

    checks.check("Ctrl-C once ends in order", lambda: stopped(signal.SIGINT, 1))
    checks.check("Ctrl-C twice saves and leaves", lambda: stopped(signal.SIGINT, 2))
    checks.check("a termination signal ends in order", lambda: stopped(signal.SIGTERM, 1))
checks.close()
