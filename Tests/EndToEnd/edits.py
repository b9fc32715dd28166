"""Every single edit of the environments, planned, rehearsed and applied in copies of a sandbox: no plan lies.

    edits.py                  all single edits, each environment's drifts and pairs
    edits.py 160 30 20        so many single edits, edits after a drift, and pairs of edits
    edits.py inverses 1000    edits of the environments and of the samples of all types, until so many were applied and taken
                              back: what the plan said would come back came back
    edits.py … --only TEXT    further options of edit-test
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

from common import ROOT, product

# What is sampled follows from it; another number tries others.
SEED = os.environ.get("EDIT_SEED", "1")
FOLDER = pathlib.Path(tempfile.mkdtemp(prefix="infra-edits-"))


def tool():
    """The newest build of edit-test: a release tries several times as many in the time."""
    found = [ROOT / ".build" / kind / "edit-test" for kind in ("release", "debug")]
    found = [path for path in found if path.exists()]
    if not found:
        sys.exit("no built edit-test: swift build --product edit-test")
    return max(found, key=lambda path: path.stat().st_mtime)


def infra(*words):
    done = subprocess.run(
        [str(product()), *words, "--json", "--project", str(ROOT)], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def graphs():
    """The graph of each environment that the project declares."""
    files = []
    for environment in infra("environments")["environments"]:
        if not environment["isDeclared"]:
            continue
        name = environment["name"]
        path = FOLDER / f"{name.replace('/', '-')}.json"
        path.write_text(json.dumps(infra("graph", name)))
        files.append(str(path))
    return files


counts = []
words = sys.argv[1:]
inverses = None
if words[:1] == ["inverses"]:
    inverses, words = int(words[1]), words[2:]
while words and words[0].isdigit():
    counts.append(words.pop(0))
if inverses is not None:
    # Rehearsals have nothing to do with the way back.
    words += ["--samples", "--inverses", str(inverses), "--no-rehearsal"]
elif counts:
    singles, drifts, pairs = counts
    words += ["--sample", singles, "--drifts", drifts, "--pairs", pairs]
else:
    words += ["--drifts", "500", "--pairs", "500"]
title = "edits of every environment, planned, rehearsed and applied"
if inverses is not None:
    title = f"{inverses} edits of every environment and type, applied and taken back"
print(f"== no plan lies: {title}", flush=True)
sys.exit(subprocess.run([str(tool()), *graphs(), "--seed", SEED, *words], cwd=ROOT).returncode)
