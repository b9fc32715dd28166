"""Writes what fuzzing begins with: texts from the published cases, a folder for each target.

usage: samples.py FOLDER"""

import hashlib
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = pathlib.Path(sys.argv[1])


def write(target, text):
    data = text.encode()
    if 0 < len(data) <= 4096:
        (FOLDER / target / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)


for target in ("xml", "json", "config", "endpoint", "signing", "table"):
    (FOLDER / target).mkdir(parents=True, exist_ok=True)

for path in sorted((ROOT / "Tests/AWSClientTests/Fixtures/conformance").rglob("*.jsonl")):
    for line in path.read_text().splitlines():
        case = json.loads(line)
        kind, given = case["kind"], case["input"]
        if kind == "parse":
            body = given["response"].get("body") or ""
            write("xml" if body.lstrip().startswith("<") else "json", body)
        elif kind == "config":
            write("config", given.get("configFile") or "")
            write("config", given.get("credentialsFile") or "")
        elif kind == "endpoint":
            params = given["params"]
            flags = sum(1 << bit for bit, name in enumerate(("UseFIPS", "UseDualStack", "ForcePathStyle")) if params.get(name))
            lines = [given["service"]] + [str(params.get(name) or "") for name in ("Region", "Bucket", "Endpoint")]
            write("endpoint", "\n".join(lines + [chr(0x40 + flags)]))
        elif kind in ("sign", "presign"):
            headers = [f"{name}:{value}" for name, value in given["headers"]]
            write("signing", "\n".join([given["uri"].lstrip("/")] + headers))

generated = ROOT / "Sources/Clouds/AWS/Client/Generated"
for path in sorted(generated.glob("OperationTables+*.swift")):
    write("table", path.read_text().split('#"""\n')[1][:4096])
for path in sorted(generated.glob("EndpointRuleTables+*.swift")):
    found = re.search(r'#"""\n(.*)\n"""#', path.read_text(), re.S)
    write("endpoint", found.group(1))
print({folder.name: len(list(folder.iterdir())) for folder in sorted(FOLDER.iterdir())})
