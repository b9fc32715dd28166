"""Types of the registry that the language does not have: found, written into a project of one's own, declared.

From `infra init` on, as somebody would; and all of them once, since no fault of a facts file may reach a project."""

import json
import pathlib
import subprocess
import tempfile

from common import Checks, equal, product

ADDED = ["AWS::EKS::Cluster", "AWS::EKS::Nodegroup", "AWS::Scheduler::Schedule", "AWS::SQS::QueuePolicy"]
# As `infra` compiles what people write (Sources/Evaluation/BuildStage.swift).
SETTINGS = [
    "-swift-version", "6", "-enable-upcoming-feature", "ExistentialAny", "-enable-upcoming-feature",
    "MemberImportVisibility", "-enable-upcoming-feature", "InternalImportsByDefault", "-warnings-as-errors",
    "-wmo", "-parse-as-library", "-typecheck", "-module-name", "AWSTypes"]

ENVIRONMENT = r"""
import AWS
import Infra
import AWSTypes
import Modules

let development = Environment("shop/dev", in: .euCentral1, account: "123456789012") {
  // A component of the standard modules beside types of the registry.
  PrivateBucket("files")
  let role = IAM.Role("role", assumeRolePolicyDocument: .assumable(by: .service("eks.amazonaws.com")))
  role
  let invoking = IAM.Role("invoking", assumeRolePolicyDocument: .assumable(by: .service("scheduler.amazonaws.com")))
  invoking
  let network = EC2.VPC("network", cidrBlock: "10.0.0.0/16")
  network
  let subnet = EC2.Subnet("subnet", vpcId: network.vpcId, cidrBlock: "10.0.0.0/24")
  subnet

  let cluster = EKS.Cluster(
    "cluster", resourcesVpcConfig: .init(subnetIds: [subnet.subnetId]), roleArn: role.arn, name: "shop",
    tags: ["Team": "platform"])
  cluster
  let nodes = EKS.Nodegroup(
    "nodes", clusterName: cluster.name, nodeRole: "\(role.arn)", subnets: [subnet.subnetId], capacityType: .spot)
  nodes

  let queue = SQS.Queue("queue")
  queue
  SQS.QueuePolicy(
    "policy", policyDocument: PolicyDocument { Statement.allow("sqs:SendMessage", on: queue.arn.text, to: .service("sns.amazonaws.com")) },
    queues: [queue.queueUrl])
  Scheduler.Schedule(
    "schedule", flexibleTimeWindow: .init(mode: .off), scheduleExpression: "rate(1 hour)",
    target: .init(arn: queue.arn.text, roleArn: invoking.arn))
  Output("cluster", cluster.arn)
}
"""


class Project:
    def __init__(self, folder):
        self.folder = folder

    def run(self, *words, status=0):
        done = subprocess.run([str(product()), *words], cwd=self.folder, capture_output=True, text=True)
        equal(done.returncode, status, f"infra {' '.join(words)}\n{done.stdout}{done.stderr}")
        return done

    def infra(self, *words, status=0):
        done = self.run(*words, status=status)
        return done.stdout + done.stderr

    def document(self, *words):
        return json.loads(self.run(*words, "--json").stdout)


def contains(text, *parts):
    for part in parts:
        equal(part in text, True, f"{part!r} in\n{text}")


with tempfile.TemporaryDirectory() as name:
    checks = Checks("types of the registry in a project")
    project = Project(pathlib.Path(name).resolve() / "shop")
    project.folder.mkdir()
    project.infra("init")
    modules = project.folder / "Modules" / "AWSTypes"

    def looked_up():
        contains(project.infra("types", "--search", "eks"), "AWS::EKS::Cluster", "infra types add TYPE")
        shown = project.infra("types", "AWS::EKS::Cluster")
        contains(shown, "adopting(id:)  Name", "ResourcesVpcConfig", "next: infra types add AWS::EKS::Cluster")
        contains(project.infra("types", "add", "AWS::EKS::Clustr", status=64), "did you mean 'AWS::EKS::Cluster'?")
        contains(project.infra("types", "add", "AWS::EC2::VPC"), "part of the language", "EC2.VPC")
        equal(modules.exists(), False, "a folder for what is built in")
        everything = project.document("types", "--all")["types"]
        return f"{len(everything)} types, {sum(not one['isBuiltIn'] for one in everything)} beyond the language"

    checks.check("types are listed, searched and shown, and the next command is at hand", looked_up)

    def added():
        first = project.infra("types", "add", *ADDED[:1], *ADDED[2:])
        contains(first, "import AWSTypes", "EKS.Cluster, Scheduler.Schedule, SQS.QueuePolicy", "~ Package.swift")
        contains((project.folder / "Package.swift").read_text(), 'let modules: [String] = ["AWSTypes"]')
        project.infra("types", "add", "EKS::Nodegroup")
        written = {path: path.read_bytes() for path in modules.iterdir()}
        equal(
            sorted(path.name for path in written),
            ["EKS+Cluster.swift", "EKS+Nodegroup.swift", "EKS.swift", "SQS+QueuePolicy.swift",
             "Scheduler+Schedule.swift", "Scheduler.swift"], "files")
        again = project.document("types", "add", *ADDED)
        equal({one["outcome"] for one in again["files"]}, {"kept"}, "what a second time changes")
        equal({path: path.read_bytes() for path in modules.iterdir()}, written, "the files after it")
        subprocess.run(["swift", "format", "lint", "--strict", "--recursive", str(modules)], check=True)

    checks.check("files are written once, linted, and not changed by a second time", added)

    def foreign():
        mine = project.folder / "Modules" / "Company" / "EKS.swift"
        mine.parent.mkdir()
        mine.write_text("public enum EKS {}\n")
        contains(project.infra("types", "add", "EKS::Addon", "--module", "Company", status=1), "EKS.swift", "--module")
        equal(sorted(path.name for path in mine.parent.iterdir()), ["EKS.swift"], "files")
        mine.unlink()
        mine.parent.rmdir()

    checks.check("what somebody else wrote is not overwritten, and nothing beside it is written", foreign)

    def declared():
        for path in (project.folder / "Environments").glob("*.swift"):
            if path.name != "main.swift":
                path.unlink()
        (project.folder / "Environments" / "Shop.swift").write_text(ENVIRONMENT)
        graph = project.document("graph", "shop/dev")
        resources = {one["address"]: one for one in graph["resources"]}
        equal(
            sorted(one["type"] for one in resources.values() if one["type"] in ADDED), sorted(ADDED), "declared types")
        contains(json.dumps(resources), "shop", "platform", "SPOT", "rate(1 hour)")

    checks.check("they are declared with typed references, and evaluated", declared)

    def lived():
        """Planned with what is not known said, applied, planned without a change, changed in place, replaced, destroyed."""
        plan = project.infra("plan", "shop/dev", "--sandbox")
        contains(plan, "warning IN2128: only the schema of", "cluster (AWS::EKS::Cluster)", "+ nodes", "+ schedule")
        priced = project.document("cost", "shop/dev")
        contains(json.dumps(priced), "AWS::EKS::Nodegroup")
        applied = project.infra("apply", "shop/dev", "--sandbox", "--yes")
        contains(applied, "shop/dev · applied", "arn:aws:eks:eu-central-1:123456789012:cluster/shop")
        contains(project.infra("plan", "shop/dev", "--sandbox"), "no change")
        source = project.folder / "Environments" / "Shop.swift"
        text = source.read_text()
        source.write_text(text.replace("rate(1 hour)", "rate(2 hours)").replace('"platform"', '"shop"'))
        changed = project.infra("apply", "shop/dev", "--sandbox", "--yes")
        contains(changed, "2 updated", "ScheduleExpression", "Tags.Team")
        # What a node group is bought as, only a create can say.
        source.write_text(source.read_text().replace("capacityType: .spot", "capacityType: .onDemand"))
        contains(project.infra("plan", "shop/dev", "--sandbox"), "nodes", "CapacityType", "1 deletion")
        contains(project.infra("apply", "shop/dev", "--sandbox", "--yes", "--allow-deletions"), "1 created · 1 deleted")
        contains(project.infra("destroy", "shop/dev", "--sandbox", "--yes"), "destroyed")
        left = project.infra("sandbox", "call", "cloudcontrol", "ListResources", "--input", json.dumps({"TypeName": "AWS::EKS::Cluster"}))
        equal("shop" in left, False, left)

    checks.check("they are planned, applied, changed, replaced and destroyed in the sandbox", lived)

    def all_compile():
        everything = project.document("types", "--all")["types"]
        names = [one["type"] for one in everything if not one["isBuiltIn"] and one["isApplied"]]
        project.infra("types", "add", *names)
        files = sorted(modules.glob("*.swift"))
        # In parts, by service, so that the compiler needs little memory.
        parts, part = [], []
        for index, path in enumerate(files):
            part.append(str(path))
            service = path.stem.split("+")[0]
            is_last = index + 1 == len(files) or files[index + 1].stem.split("+")[0] != service
            if is_last and (len(part) > 150 or index + 1 == len(files)):
                parts.append(part)
                part = []
        for part in parts:
            done = subprocess.run(
                ["swiftc", *SETTINGS, "-I", str(project.folder / ".infra" / "language"), "-module-cache-path",
                 str(project.folder / ".infra" / "modules"), *part], capture_output=True, text=True)
            equal(done.returncode, 0, (done.stdout + done.stderr)[:2000])
        return f"{len(names)} types in {len(parts)} parts"

    checks.check("every type of the registry compiles without a warning", all_compile)
    checks.close()
