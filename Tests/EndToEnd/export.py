"""cfn-lint, which others wrote, judges `infra export cloudformation` of each environment."""

import json
import pathlib
import subprocess
import tempfile

from common import BIN, Checks, Infra, Moto

checks = Checks("cfn-lint on the exported templates")
with Moto() as moto, tempfile.TemporaryDirectory() as folder:
    infra = Infra(moto)
    for environment in [row["name"] for row in infra.json("environments")["environments"] if row["isDeclared"]]:
        path = pathlib.Path(folder) / (environment.replace("/", "-") + ".json")

        def lint():
            path.write_text(infra.run("export", "cloudformation", environment).stdout)
            template = json.loads(path.read_text())
            tool = BIN / "cfn-lint"
            done = subprocess.run(
                [str(tool) if tool.exists() else "cfn-lint", "--regions", "eu-central-1", "--format", "parseable", str(path)],
                capture_output=True, text=True, timeout=300)
            errors = [line for line in done.stdout.splitlines() if ":E" in line]
            warnings = [line for line in done.stdout.splitlines() if ":W" in line]
            if errors or (done.returncode & 2) or done.returncode not in (0, 4, 8, 12):
                raise AssertionError("\n".join(errors) or done.stdout + done.stderr)
            for line in warnings:
                print(f"    warning {line.split(':', 4)[-1]}")
            return f"{len(template['Resources'])} resources, 0 errors, {len(warnings)} warnings"

        checks.check(environment, lint)
    infra.discard()
checks.close()
