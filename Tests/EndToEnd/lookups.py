"""What exists already, on moto and in the sandbox: two environments with a reference between them, and a look-up of
every kind; changed, broken and repaired. `lookups.py moto` or `lookups.py sandbox` does one of them."""

import json
import os
import sys
import time

from common import Checks, Infra, Moto, boto, equal, examples_project
from sandboxed import ACCOUNT, Served

checks = Checks("look-ups")

SHARED = r'''
import AWS
import Infra

struct Shared: EnvironmentOutputs {
  let vpcID = OutputKey<EC2.VPC.ID>("vpc-id")
  let block = OutputKey<IPv4Block>("block")
}

let labShared = Environment("lab/shared", in: .euCentral1) {
  let vpc = EC2.VPC("vpc", cidrBlock: "%(block)s")
  vpc
  Output(\Shared.vpcID, vpc.vpcId)
  Output(\Shared.block, vpc.cidrBlock)
  %(more)s
}
.sharing(Shared.self)
'''

APP = r'''
import AWS
import Infra

let labApp = Environment("lab/app", in: .euCentral1) {
  let image = EC2.Image.latest(alias: "/golden/web")
  let zone = Route53.HostedZone.existing(named: "example.com")
  let certificate = CertificateManager.Certificate.existing(domain: "www.example.com")
  let secret = SecretsManager.Secret.existing(named: "lab/password")
  let office = EC2.VPC.existing(tagged: ["Name": "office"])
  let same = EC2.VPC.existing(id: office.vpcId)
  let zones = AvailabilityZones()
  let newest = EC2.Image.latest(
    named: "al2023-ami-2*", owner: "amazon", architecture: "x86_64")

  let subnet = EC2.Subnet(
    "subnet", vpcId: labShared.output(\.vpcID), availabilityZone: zones.name(0), cidrBlock: "10.0.1.0/24")
  subnet
  EC2.Instance("server", imageId: image.imageId, instanceType: .t3Micro, subnetId: subnet.subnetId)
  SNS.Topic("topic", kmsMasterKeyId: "alias/aws/sns", topicName: "lab-app")

  Output("zone", zone.id)
  Output("certificate", certificate.id)
  Output("secret", secret.id)
  Output("office", "\(office.cidrBlock) of \(same.vpcId)")
  Output("caller", Caller().account)
  Output("newest", newest.imageId)
  Output("container", ContainerImage.existing(repository: "lab/api", tag: "release").uri)
  Output("public", EC2.Image.latest(alias: "%(public)s").imageId)
  %(more)s
}
'''

MAIN = """
import Infra

Environments.run {
  labShared
  labApp
}
"""
PUBLIC = "/aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2"


class Lab:
    """A project with two environments, and the witness that makes what they look up."""

    def __init__(self, infra, client):
        self.infra = infra
        self.client = client
        self.folder = examples_project()
        infra.project = self.folder
        (self.folder / "Environments" / "main.swift").write_text(MAIN)
        self.shared()
        self.app()

    def shared(self, block="10.0.0.0/16", more=""):
        (self.folder / "Environments" / "Shared.swift").write_text(SHARED % {"block": block, "more": more})

    def app(self, more="", instead=()):
        text = APP % {"public": PUBLIC, "more": more}
        for old, new in instead:
            text = text.replace(old, new)
        (self.folder / "Environments" / "App.swift").write_text(text)

    def refused(self, *words, status, codes):
        """Ends with a status, and says why by these codes; what it said."""
        done = self.infra.run(*words, expect=status)
        found = sorted({word.rstrip(":") for word in done.stderr.split() if word.startswith("IN") and word.endswith(":")})
        equal(found, sorted(codes), f"codes of {' '.join(words)}\n{done.stderr}")
        return done.stderr

    def found(self, environment="lab/app"):
        """What the state says was looked up, by key, then by attribute."""
        state = self.infra.json("state", "list", environment)
        return {(row["kind"], json.dumps(row.get("arguments", {}), sort_keys=True)): row["found"] for row in state.get("lookups", [])}


def images(client, title):
    """Two images that the account can start; the sandbox takes every identifier for one."""
    if title == "sandbox":
        return ["ami-0a1b2c3d4e5f60001", "ami-0a1b2c3d4e5f60002"]
    ec2 = client("ec2")
    subnet = ec2.create_subnet(
        VpcId=ec2.create_vpc(CidrBlock="10.77.0.0/16")["Vpc"]["VpcId"], CidrBlock="10.77.0.0/24")["Subnet"]["SubnetId"]
    known = client("ssm").get_parameter(Name=PUBLIC)["Parameter"]["Value"]
    machine = ec2.run_instances(ImageId=known, InstanceType="t3.micro", MinCount=1, MaxCount=1, SubnetId=subnet)
    machine = machine["Instances"][0]["InstanceId"]
    return [ec2.create_image(InstanceId=machine, Name=f"golden-{number}")["ImageId"] for number in (1, 2)]


def seed(client):
    """Everything that the application looks up."""
    vpc = client("ec2").create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
    client("ec2").create_tags(Resources=[vpc], Tags=[{"Key": "Name", "Value": "office"}])
    zone = client("route53").create_hosted_zone(Name="example.com", CallerReference="1")["HostedZone"]["Id"]
    client("route53").create_hosted_zone(Name="example.org", CallerReference="2")
    client("secretsmanager").create_secret(Name="lab/password", SecretString="hush-hush")
    client("ecr").create_repository(repositoryName="lab/api")
    push(client, "first")
    arn = client("acm").request_certificate(
        DomainName="example.com", SubjectAlternativeNames=["www.example.com"], ValidationMethod="DNS")["CertificateArn"]
    prove(client, arn, zone)
    return vpc


def prove(client, arn, zone):
    """Makes the records that a certificate waits for, and waits until it is issued."""
    def certificate():
        return client("acm").describe_certificate(CertificateArn=arn)["Certificate"]

    while not all("ResourceRecord" in option for option in certificate()["DomainValidationOptions"]):
        time.sleep(0.2)
    records = [option["ResourceRecord"] for option in certificate()["DomainValidationOptions"]]
    client("route53").change_resource_record_sets(HostedZoneId=zone, ChangeBatch={"Changes": [
        {"Action": "UPSERT", "ResourceRecordSet": {
            "Name": record["Name"], "Type": "CNAME", "TTL": 60, "ResourceRecords": [{"Value": record["Value"]}]}}
        for record in records]})
    while certificate()["Status"] != "ISSUED":
        time.sleep(0.2)


def push(client, name):
    """Puts an image under the tag, which names another one then; its address by its digest."""
    manifest = {
        "schemaVersion": 2, "mediaType": "application/vnd.docker.distribution.manifest.v2+json",
        "config": {"mediaType": "application/vnd.docker.container.image.v1+json", "size": 7, "digest": "sha256:" + name.encode().hex().ljust(64, "0")},
        "layers": []}
    client("ecr").put_image(repositoryName="lab/api", imageTag="release", imageManifest=json.dumps(manifest))
    told = client("ecr").describe_images(repositoryName="lab/api", imageIds=[{"imageTag": "release"}])["imageDetails"][0]
    uri = client("ecr").describe_repositories(repositoryNames=["lab/api"])["repositories"][0]["repositoryUri"]
    return f"{uri}@{told['imageDigest']}"


def everything(lab):
    client, infra = lab.client, lab.infra
    state = {}

    def nothing_there():
        infra.run("validate")
        said = lab.refused("plan", "lab/app", status=7, codes=["IN2100", "IN2108"])
        for word in ("there is no AWS::EC2::VPC(Tags: {Name: office})", "App.swift:6:", "infra apply lab/shared"):
            if word not in said:
                raise AssertionError(f"{word!r} is not said:\n{said}")
        infra.run("cost", "lab/app")
        lab.refused("plan", "lab/app", "--no-refresh", status=7, codes=["IN2106"])

    def applied():
        state["office"] = seed(client)
        state["images"] = images(client, lab.title)
        put(state["images"][0])
        infra.run("apply", "lab/shared", "--yes")
        infra.run("apply", "lab/app", "--yes", "--no-rehearsal")
        equal(infra.json("plan", "lab/app")["empty"], True, "the plan after the apply is empty")
        outputs = infra.json("output", "lab/app")["outputs"]
        equal(outputs["office"], f"10.9.0.0/16 of {state['office']}", "a VPC by its tags, and by its identifier")
        equal(outputs["caller"], client("sts").get_caller_identity()["Account"], "the account")
        zones = client("route53").list_hosted_zones()["HostedZones"]
        zone = next(zone["Id"] for zone in zones if zone["Name"] == "example.com.")
        equal(outputs["zone"], zone.rsplit("/")[-1], "the zone")
        arn = client("acm").list_certificates()["CertificateSummaryList"][0]["CertificateArn"]
        equal(outputs["certificate"], arn, "the certificate")
        equal(outputs["container"].startswith(client("ecr").describe_repositories()["repositories"][0]["repositoryUri"] + "@sha256:"), True, "the container's image")
        equal(outputs["secret"], client("secretsmanager").describe_secret(SecretId="lab/password")["ARN"], "the secret")
        equal(outputs["public"], client("ssm").get_parameter(Name=PUBLIC)["Parameter"]["Value"], "the public image")
        filters = [
            {"Name": "name", "Values": ["al2023-ami-2*"]}, {"Name": "architecture", "Values": ["x86_64"]}]
        newest = client("ec2").describe_images(Owners=["amazon"], Filters=filters)["Images"]
        equal(outputs["newest"], max(newest, key=lambda row: (row["CreationDate"], row["ImageId"]))["ImageId"], "the newest image")
        subnets = client("ec2").describe_subnets(Filters=[{"Name": "cidr-block", "Values": ["10.0.1.0/24"]}])["Subnets"]
        equal(subnets[0]["VpcId"], infra.json("output", "lab/shared")["outputs"]["vpc-id"], "the subnet's VPC")
        if "hush-hush" in infra.run("state", "list", "lab/app", "--json").stdout:
            raise AssertionError("the secret's text is in the state")
        return f"{len(lab.found())} look-ups"

    def put(image):
        client("ssm").put_parameter(Name="/golden/web", Value=image, Type="String", Overwrite=True)

    def changed():
        first, second = state["images"]
        saved = lab.folder / "plan.json"
        lab.app(more='Output("note", "x")')
        infra.run("plan", "lab/app", "--out", str(saved), "--no-rehearsal")
        # The twin has the network of the other environment, too.
        lab.app(more='SNS.Topic("more", topicName: "lab-more")')
        plan = infra.json("plan", "lab/app", "--replace", "subnet", "--out", str(lab.folder / "other.json"))
        if "rehearsal" not in plan or plan["rehearsal"].get("gaps"):
            raise AssertionError(f"it was not rehearsed: {plan.get('rehearsal')}")
        lab.app(more='Output("note", "x")')
        put(second)
        said = lab.refused("apply", str(saved), "--yes", status=5, codes=["IN2107"])
        if first not in said or second not in said:
            raise AssertionError(f"the difference is not said:\n{said}")
        plan = infra.json("plan", "lab/app")
        machine = next(row for row in plan["changes"] if row["address"] == "server")
        equal((machine["action"], machine["properties"][0]["after"]), ("replace", second), "the machine")
        image = next(row for row in plan["lookups"] if row.get("arguments") == {"Alias": "/golden/web"})
        equal((image["before"], image["after"]), ({"ImageId": first}, {"ImageId": second}), "the image")
        equal(image["uses"], [{"address": "server", "property": "ImageId"}], "where it stands")
        text = infra.run("plan", "lab/app").stdout
        if "found by Image(Alias: /golden/web)" not in text:
            raise AssertionError(f"the reason is not said:\n{text}")
        if second not in infra.run("plan", "lab/app", "--markdown", "--no-rehearsal").stdout:
            raise AssertionError("the comment does not say it")
        moved = push(client, "second")
        plan = infra.json("plan", "lab/app")
        container = next(row for row in plan["lookups"] if row.get("arguments") == {"Repository": "lab/api", "Tag": "release"})
        equal(container["after"], {"Uri": moved}, "the container's image that the tag names now")
        # Without a look at the cloud, what the last apply found holds.
        equal(infra.json("plan", "lab/app", "--no-refresh")["summary"]["changes"], 0, "changes without a look")
        infra.run("apply", "lab/app", "--yes", "--allow-deletions", "--no-rehearsal")
        equal(infra.json("plan", "lab/app")["empty"], True, "the plan after the apply is empty")

    def several():
        again = client("ec2").create_vpc(CidrBlock="10.8.0.0/16")["Vpc"]["VpcId"]
        client("ec2").create_tags(Resources=[again], Tags=[{"Key": "Name", "Value": "office"}])
        said = lab.refused("plan", "lab/app", status=7, codes=["IN2101"])
        if again not in said or state["office"] not in said:
            raise AssertionError(f"the two are not named:\n{said}")
        client("ec2").delete_vpc(VpcId=again)
        infra.run("plan", "lab/app")

    def broken():
        lab.app(instead=[("labShared.output(\\.vpcID)", 'Environment.output("vpcid", of: "lab/shared", as: EC2.VPC.ID.self)')])
        said = lab.refused("plan", "lab/app", status=7, codes=["IN1020"])
        if "did you mean 'vpc-id'?" not in said:
            raise AssertionError(f"no name is proposed:\n{said}")
        # An output that others take does not go.
        shared = lab.folder / "Environments" / "Shared.swift"
        text = shared.read_text()
        shared.write_text(
            text.replace("  Output(\\Shared.vpcID, vpc.vpcId)\n", "").replace('  let vpcID = OutputKey<EC2.VPC.ID>("vpc-id")\n', "")
        )
        lab.app(instead=[("labShared.output(\\.vpcID)", 'Environment.output("vpc-id", of: "lab/shared", as: EC2.VPC.ID.self)')])
        said = lab.refused("plan", "lab/shared", status=3, codes=["IN2111"])
        if "lab/app takes 'vpc-id'" not in said:
            raise AssertionError(f"who is broken is not said:\n{said}")
        lab.refused("destroy", "lab/shared", "--yes", "--allow-deletions", status=3, codes=["IN2111"])
        infra.run("apply", "lab/shared", "--yes", "--breaking", "lab/app")
        lab.refused("plan", "lab/app", status=7, codes=["IN1020", "IN2109"][:1])
        # The state alone says it, too, where the other is not declared any more.
        lab.shared()
        lab.app(more='Output("note", "x")')
        infra.run("apply", "lab/shared", "--yes")
        equal(infra.json("plan", "lab/app")["empty"], True, "nothing has changed")

    def next_is_told():
        lab.shared(more='Output("image", EC2.Image.latest(alias: "/golden/web").imageId)')
        lab.app(more='Output("from", labShared.environment.output("image"))')
        lab.refused("plan", "lab/app", status=7, codes=["IN2109"])
        infra.run("apply", "lab/shared", "--yes")
        infra.run("apply", "lab/app", "--yes", "--no-rehearsal")
        put(state["images"][0])
        said = infra.run("plan", "lab/shared")
        if "IN2112" not in said.stdout + said.stderr or "infra plan lab/app" not in said.stdout + said.stderr:
            raise AssertionError(f"whom to plan next is not said:\n{said.stdout}{said.stderr}")
        put(state["images"][1])

    def circle():
        lab.shared(more='Output("back", Environment.output("zone", of: "lab/app"))')
        said = lab.refused("plan", "lab/shared", status=7, codes=["IN1019"])
        for place in ("App.swift:", "Shared.swift:"):
            if place not in said:
                raise AssertionError(f"{place} is not said:\n{said}")
        lab.shared(more='Output("image", EC2.Image.latest(alias: "/golden/web").imageId)')

    def destroyed():
        # What is looked up is gone, and deleting goes on.
        client("ssm").delete_parameter(Name="/golden/web")
        client("secretsmanager").delete_secret(SecretId="lab/password", ForceDeleteWithoutRecovery=True)
        lab.refused("plan", "lab/app", status=7, codes=["IN2100"])
        infra.run("destroy", "lab/app", "--yes", "--allow-deletions")
        infra.run("destroy", "lab/shared", "--yes", "--allow-deletions", "--breaking", "lab/app")

    for name, work in [
        ("nothing is there yet", nothing_there), ("found and applied", applied), ("another image", changed),
        ("two of the same tags", several), ("an output that goes", broken), ("an output that changes", next_is_told),
        ("a circle", circle), ("destroyed without what was looked up", destroyed),
    ]:
        if not checks.check(f"{lab.title}: {name}", work):
            break


def on_moto():
    with Moto() as moto:
        infra = Infra(moto)
        lab = Lab(infra, moto.client)
        lab.title = "moto"
        everything(lab)
        infra.discard()


class ServedLab(Served):
    """The sandbox's server, and a project that lies elsewhere: what was compiled for it is there for other checks, too."""

    project = None

    def command(self, *words):
        command = super().command(*words)
        command[command.index("--project") + 1] = str(self.project)
        return command

    def environment(self, **faulty):
        return super().environment(HOME=os.environ["HOME"], **faulty)


def in_the_sandbox():
    served = ServedLab()
    try:
        lab = Lab(served, lambda service: boto(service, served.url, ACCOUNT, "sandbox"))
        lab.title = "sandbox"
        everything(lab)
    finally:
        served.stop()


which = sys.argv[1:] or ["moto", "sandbox"]
if "moto" in which:
    on_moto()
if "sandbox" in which:
    in_the_sandbox()
checks.close()
