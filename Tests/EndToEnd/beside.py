"""Files beside the declaration, on moto: a function from a folder that changes only when its content does, user data, a
template, YAML as PyYAML reads it. Python's own zipfile says what the archive must be."""

import base64
import hashlib
import json
import os
import shutil
import subprocess
import tempfile

import yaml
from common import ROOT, Checks, Infra, Moto, equal, examples_project
from packed import archive, write as written

DECLARATION = """import AWS
import Infra

let beside = Environment("beside/dev", in: .euCentral1, account: "123456789012") {
  let role = IAM.Role(
    "role", assumeRolePolicyDocument: .assumable(by: .service("lambda.amazonaws.com")), roleName: "beside")
  role
  let api = Lambda.Function(
    "api", code: .archive(Archive("Beside/function/", except: ["*.test.js"])), role: role.arn, functionName: "beside",
    handler: "index.handler", runtime: .nodejs22X)
  api
  EC2.Instance(
    "web", imageId: "ami-12c6146b", instanceType: .t3Micro,
    userData: Template("Beside/start.sh", with: ["port": "8080", "function": "\\(api.arn)"]).text)
}

let yamls = Environment("beside/yaml", in: .euCentral1, account: "123456789012") {
  for name in File("Beside/yaml/names.txt").string.split(separator: "\\n") {
    Output(String(name), YAMLFile("Beside/yaml/\\(name).yaml").text)
  }
}

let missing = Environment("beside/missing", in: .euCentral1, account: "123456789012") {
  Output("text", File("Beside/strat.sh").text)
}
"""
START = "#!/bin/sh\necho port=@{port} $HOME ${X:-1} @@{kept}\nrun @{function}\n"
OTHER = b"exports.handler = async () => 2\n" * 99
FUNCTION = {"index.js": b"exports.handler = async () => 1\n" * 99, "lib/x.js": b"exports.x = 1\n", "bin/run": b"#!/bin/sh\n"}
# What YAML 1.1, which PyYAML reads, and 1.2 read in the same way.
YAMLS = {
    "scalars": "a: 1\nb: -2.5\nc: text with blanks\nd: 'it''s'\ne: \"\\u00e9\\n\"\nf: ~\ng:\nh: true\ni: 0x1F\nj: 1.5e+3\n",
    "lists": "- a\n- - b\n  - c\n-\n  - d\n- e: 1\n  f: 2\n- {g: [1, 2, {h: i}], j: k}\n",
    "indentless": "a:\n- 1\n- 2\nb:\n  - 3\nc:\n    d: 4\n",
    "folding": "a: one\n  two\n\n  three\nb: \"one\n  two\\\n  three\n\n  four\"\nc: 'one\n\n  two'\n",
    "literal": "a: |\n  x\n   y\n\n  z\n\nb: |-\n  x\n\nc: |+\n  x\n\nd: |2\n    x\n   y\n",
    "folded": "a: >\n  x\n  y\n\n  z\n   more\n   less\n  w\n\n\n  v\nb: >-\n  x\n\n  y\n",
    "comments": "# first\na: 1 # one\n# between\nb: # two\n  - c # three\n\n  # in\n  - d#e\n",
    "flow": "{\n  \"a\": [1, 2,\n    3],\n  b: {c: d e,\n    f: g},\n  h: http://x:80/y,\n}\n",
    "policy": "Version: \"2012-10-17\"\nStatement:\n- Sid: One\n  Effect: Allow\n  Action:\n  - s3:GetObject\n  - \"s3:List*\"\n"
              "  Resource: [\"arn:aws:s3:::a\", 'arn:aws:s3:::a/*']\n  Condition: {StringEquals: {\"aws:x\": [y]}}\n",
    "markers": "---\na: 1\n...\n",
}


def numbered(number):
    return b"exports.handler = async () => 'plan %d'\n" % number * 99


def write(files):
    written(folder / "function", files)


checks = Checks("files beside the declaration")
project = examples_project()
folder = project / "Environments" / "Beside"
(project / "Environments" / "main.swift").write_text("import Infra\n\nEnvironments.run {\n  beside\n  yamls\n  missing\n}\n")
declaration = project / "Environments" / "Beside.swift"
declaration.write_text(DECLARATION)
(folder / "yaml").mkdir(parents=True)
(folder / "start.sh").write_text(START)
(folder / "yaml" / "names.txt").write_text("\n".join(YAMLS) + "\n")
for name, text in YAMLS.items():
    (folder / "yaml" / f"{name}.yaml").write_text(text)
write({**FUNCTION, "index.test.js": b"not packed\n"})

with Moto() as moto:
    infra = Infra(moto, project=project)
    functions, machines = moto.client("lambda"), moto.client("ec2")

    def code():
        return base64.b64decode(functions.get_function(FunctionName="beside")["Configuration"]["CodeSha256"]).hex()

    def recorded():
        """The archive of the state: the digest of its files, and that of what was sent."""
        state = json.loads((infra.state / "beside" / "dev.json").read_text())
        return next(one for one in state["resources"] if one["address"] == "api")["properties"]["Code"]["ZipFile"]["$archive"]

    def deployed(files):
        told = recorded()
        equal(told["digest"], hashlib.sha256(archive(files)).hexdigest(), "the digest is that of what zipfile stores")
        equal(told["packed"], code(), "what runs is what was sent")
        equal(told["size"] < told["contentSize"] == sum(map(len, files.values())), True, "it is compressed")

    def changes(*words):
        return {row["address"]: [part["path"] for part in row["properties"]]
                for row in infra.json("plan", "beside/dev", *words)["changes"] if row.get("properties")}

    def created():
        infra.run("apply", "beside/dev", "--yes")
        deployed(FUNCTION)
        names = machines.describe_instances(Filters=[{"Name": "instance-state-name", "Values": ["running"]}])
        machine = names["Reservations"][0]["Instances"][0]["InstanceId"]
        told = machines.describe_instance_attribute(InstanceId=machine, Attribute="userData")["UserData"]["Value"]
        arn = functions.get_function(FunctionName="beside")["Configuration"]["FunctionArn"]
        equal(base64.b64decode(told).decode(), f"#!/bin/sh\necho port=8080 $HOME ${{X:-1}} @{{kept}}\nrun {arn}\n", "user data")
        equal("#!/bin/sh\\necho port=8080" in (infra.state / "beside" / "dev.json").read_text(), True, "the state has text")

    def unchanged():
        equal(changes(), {}, "changes")
        for path in sorted(folder.rglob("*")):
            os.utime(path, (1, 1))
        (folder / "function" / "index.test.js").write_text("other\n")
        equal(changes(), {}, "changes after times and what is left out")

    def changed():
        write({"index.js": OTHER})
        equal(changes(), {"api": ["Code.ZipFile"]}, "changes")
        infra.run("apply", "beside/dev", "--yes")
        deployed({**FUNCTION, "index.js": OTHER})
        equal(changes(), {}, "changes after it")

    def recompressed():
        """Another zlib makes other bytes of the same files, and they are not sent."""
        library = infra.state / "other_zlib.so"
        source = ROOT / "Tests" / "EndToEnd" / "other_zlib.c"
        subprocess.run([shutil.which("cc") or "clang", "-shared", "-fPIC", "-o", library, source, "-Wl,--no-as-needed", "-lz", "-ldl"], check=True)
        before = code()
        infra.credentials["LD_PRELOAD"] = str(library)
        try:
            # What was packed for an earlier answer is not packed again: this is another declaration.
            declaration.write_text(DECLARATION + "// The same files.\n")
            graph = infra.json("graph", "beside/dev")
            told = next(row for row in graph["resources"] if row["address"] == "api")["properties"]["Code"]["ZipFile"]["$archive"]
            equal((told["digest"], told["packed"] != before), (recorded()["digest"], True), "other bytes of the same files")
            equal(changes(), {}, "changes")
            # A change of something else keeps what is known of what runs.
            declaration.write_text(DECLARATION.replace('handler: "index.handler"', 'handler: "index.handler", memorySize: .mebibytes(256)'))
            infra.run("apply", "beside/dev", "--yes")
            equal((code(), recorded()["packed"]), (before, before), "the code that runs")
        finally:
            del infra.credentials["LD_PRELOAD"]
        equal(changes(), {}, "changes after it")

    def drifted():
        functions.update_function_code(FunctionName="beside", ZipFile=archive({"index.js": b"by hand\n"}))
        found = infra.json("plan", "beside/dev")["changes"]
        equal([(row["address"], part["path"], part["reason"]) for row in found for part in row.get("properties", [])],
              [("api", "Code.ZipFile", "drift")], "drift")
        infra.run("apply", "beside/dev", "--yes")
        equal(changes(), {}, "changes after it")

    def saved(number, *where):
        """A plan of new code, saved; the folder is another one by the time that it is applied."""
        write({"index.js": numbered(number)})
        infra.run("plan", "beside/dev", "--out", *(where or [str(infra.state / "saved.json")]))
        write({"index.js": numbered(0)})
        return {**FUNCTION, "index.js": numbered(number)}

    def travels():
        files = saved(1)
        path = infra.state / "saved.json"
        text = path.read_text()
        equal("exports.handler" in text or base64.b64encode(b"exports.handler").decode() in text, False, "bytes in the plan")
        beside = list((infra.state / "saved.files").iterdir())
        equal([one.name for one in beside], [hashlib.sha256(archive(files)).hexdigest() + ".zip"], "what is beside it")
        equal(beside[0].read_bytes(), archive(files), "it is what zipfile stores")
        # A machine that has the plan, what is beside it and the states, and no project.
        with tempfile.TemporaryDirectory() as empty:
            Infra(moto, state=infra.state, project=empty).run("apply", str(path), "--yes")
        deployed(files)

    def replaced():
        """What is beside a plan is that of the last one that was saved there."""
        saved(2)
        write({"index.js": numbered(1)})
        infra.run("plan", "beside/dev", "--out", str(infra.state / "saved.json"))
        equal((infra.state / "saved.files").exists() and list((infra.state / "saved.files").iterdir()), [], "what is beside it")

    def refuses():
        before = code()
        saved(3)
        path = next((infra.state / "saved.files").iterdir())
        bytes = bytearray(path.read_bytes())

        def refused(what):
            done = infra.run("apply", str(infra.state / "saved.json"), "--yes", expect=None)
            equal((done.returncode, "IN2130" in done.stderr + done.stdout, code()), (5, True, before), what)

        # In the folder there is what the plan names: what came with the plan counts all the same.
        write({"index.js": numbered(3)})
        for place in (0, len(bytes) // 2, len(bytes) - 1):
            path.write_bytes(bytes[:place] + bytearray([bytes[place] ^ 1]) + bytes[place + 1:])
            refused("a byte is another one")
        path.write_bytes(bytes[:-1])
        refused("it is cut short")
        path.unlink()
        write({"index.js": numbered(0)})
        refused("nothing is beside it, and the folder is another one")
        write({"index.js": numbered(3)})
        infra.run("apply", str(infra.state / "saved.json"), "--yes")
        deployed({**FUNCTION, "index.js": numbered(3)})

    def kept():
        files = saved(4, "store")
        plan = next((infra.state / "beside" / "dev.plans").glob("*.json"))
        infra.run("apply", "beside/dev", "--plan", plan.stem, "--yes")
        deployed(files)

    def read():
        graph = infra.json("graph", "beside/yaml")
        found = {row["name"]: json.loads(row["value"]) for row in graph["outputs"]}
        equal(found, {name: yaml.safe_load(text) for name, text in YAMLS.items()}, "documents")
        return f"{len(found)} documents"

    def told():
        done = infra.run("validate", "beside/missing", expect=None)
        shown = done.stdout + done.stderr
        for line in ("IN1023", "there is no file Environments/Beside/strat.sh", "Beside.swift:", "did you mean 'start.sh'?"):
            equal(line in shown, True, line)

    if checks.check("a function from a folder and user data from a template are made as they are meant", created):
        checks.check("times and what is left out change nothing", unchanged)
        checks.check("a change of the content changes the function", changed)
        checks.check("what another zlib packed of the same files is not sent again", recompressed)
        checks.check("code that somebody else uploaded is drift", drifted)
        checks.check("a saved plan brings the code that it sends", travels)
        checks.check("a plan that sends nothing has nothing beside it", replaced)
        checks.check("code that is not what was planned is not sent", refuses)
        checks.check("a plan in the store brings its code, too", kept)
    checks.check("YAML is read as PyYAML reads it", read)
    checks.check("a file that is missing is told at its line", told)
    infra.discard()
checks.close()
