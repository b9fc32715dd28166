"""Both ways of CloudFormation. MiniStack's own deploys what `infra export cloudformation` writes of each environment: the resources of the types
that it has, and what they refer to. The stack is complete, has each of them, and goes as a whole. Before that, one of the stacks
is taken over as another environment, by what MiniStack says of it.

    deploys.py                  two environments
    deploys.py --all            all of them
    deploys.py ENVIRONMENT …    these
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import botocore.exceptions

from common import REGION, ROOT, Checks, Infra, MiniStack, boto, equal, product

QUICK = ["fintrack/dev", "moneyflow/staging"]
# Properties with which MiniStack refuses a type, and why: such a resource is left out.
REFUSED = {
    ("AWS::CloudWatch::Alarm", "Metrics"): "no arithmetic of metrics",
}
# The template is longer than a call may carry: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
TEMPLATES = "templates-of-tests"
# The environment whose stack is taken over, what of it MiniStack does not tell, and what it tells otherwise.
TAKEN = "fintrack/dev"
UNREAD = {
    "DomainZone": "no ListQueryLoggingConfigs", "AppService": "the ARN of a service has the cluster's in itself",
    "AppTask": "the secrets of a container have no names", "MonitoringSubscriptionCritical": "no endpoint",
    "MonitoringSubscriptionWarning": "no endpoint",
}
TOLD_OTHERWISE = {"app-execution-policy": "the secrets in a policy are as the template had them"}


def known():
    """The types that MiniStack's CloudFormation makes."""
    text = "import json; from ministack.services.cloudformation.provisioners import _RESOURCE_HANDLERS as h; print(json.dumps(sorted(h)))"
    done = subprocess.run([str(ROOT / ".venv-ministack" / "bin" / "python"), "-c", text], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


def referred(value):
    """The resources that a part of a template refers to, by their logical names."""
    if isinstance(value, list):
        return {name for element in value for name in referred(element)}
    if not isinstance(value, dict):
        return set()
    found = set()
    for key, inner in value.items():
        if key == "Ref" and isinstance(inner, str):
            found.add(inner)
        elif key == "Fn::GetAtt":
            found.add(inner[0] if isinstance(inner, list) else inner.split(".")[0])
        elif key == "DependsOn":
            found |= {inner} if isinstance(inner, str) else set(inner)
        elif key == "Fn::Sub":
            text, *more = inner if isinstance(inner, list) else [inner]
            found |= {part.split("}")[0].split(".")[0] for part in text.split("${")[1:]} | referred(more)
        else:
            found |= referred(inner)
    return found


def pruned(template, types):
    """The template without types that are not known, and without what refers to such."""
    names = set(template["Resources"])
    kept = {
        name for name, resource in template["Resources"].items()
        if resource["Type"] in types
        and not any((resource["Type"], property) in REFUSED for property in resource.get("Properties", {}))}
    while True:
        lacking = {name for name in kept if (referred(template["Resources"][name]) & names) - kept}
        if not lacking:
            break
        kept -= lacking
    template["Resources"] = {name: template["Resources"][name] for name in sorted(kept)}
    template["Outputs"] = {
        name: output for name, output in template.get("Outputs", {}).items() if not (referred(output) & names) - kept}
    if not template["Outputs"]:
        del template["Outputs"]
    return template


def packaged(cloud, template):
    """The template as the AWS CLI packages it: folders with code are uploaded, and named by their place."""
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "Environments").symlink_to(ROOT / "Environments")
        path = pathlib.Path(folder) / "template.json"
        path.write_text(json.dumps(template))
        cloud.aws(
            "cloudformation", "package", "--template-file", str(path), "--s3-bucket", TEMPLATES, "--use-json", "--output-template-file",
            f"{folder}/packaged.json", tells=False)
        return (pathlib.Path(folder) / "packaged.json").read_bytes()


def settled(client, stack, going):
    """The status of a stack that nothing is done to any more; None for one that is gone."""
    for _ in range(600):
        try:
            found = client.describe_stacks(StackName=stack)["Stacks"][0]
        except botocore.exceptions.ClientError as error:
            if going and "does not exist" in str(error):
                return None, ""
            raise
        if not found["StackStatus"].endswith("_IN_PROGRESS"):
            return found["StackStatus"], found.get("StackStatusReason", "")
        time.sleep(0.2)
    raise AssertionError("the stack is never done")


def imported(cloud, stack, made):
    """The stack becomes an environment of a new project; what does not, and why, is what MiniStack lacks."""
    with tempfile.TemporaryDirectory() as folder:
        def infra(*words):
            done = subprocess.run(
                [str(product()), *words, "--project", folder], capture_output=True, text=True, timeout=600, stdin=subprocess.DEVNULL,
                env={"PATH": os.environ["PATH"], "HOME": os.environ["HOME"], "NO_COLOR": "1", "AWS_EC2_METADATA_DISABLED": "true",
                     "AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull, **cloud.credentials})
            if done.returncode != 0:
                raise AssertionError(f"infra {' '.join(words)}: exit {done.returncode}\n{done.stdout}\n{done.stderr}")
            return done.stdout

        infra("init", "--name", "start")
        told = json.loads(infra(
            "import", "cloudformation", stack, "--region", REGION, "--as", "taken/test", "--endpoint", cloud.url, "--json"))
        equal({entry["source"] for entry in told["left"]} - UNREAD.keys(), set(), f"left out: {told['left']}")
        equal({change["address"] for change in told["differences"]} - TOLD_OTHERWISE.keys(), set(), f"differences: {told['differences']}")
        equal({resource["source"] for resource in told["resources"]}, made - {entry["source"] for entry in told["left"]}, "taken over")
        return f"; {len(told['resources'])} of them taken over by infra import"


def deployed(environment, types):
    with MiniStack() as cloud:
        infra = Infra(cloud)
        infra.credentials = cloud.credentials
        whole = json.loads(infra.run("export", "cloudformation", environment).stdout)
        total = len(whole["Resources"])
        template = pruned(whole, types)
        if not template["Resources"]:
            return f"none of {total} resources: MiniStack has none of their types, or lacks what they refer to"
        client = boto("cloudformation", cloud.url, *cloud.credentials.values())
        stack = environment.replace("/", "-")
        parameters = [{"ParameterKey": name, "ParameterValue": given.get("Default") or "made-up-value"}
                      for name, given in template.get("Parameters", {}).items()]
        s3 = boto("s3", cloud.url, *cloud.credentials.values())
        s3.create_bucket(Bucket=TEMPLATES, CreateBucketConfiguration={"LocationConstraint": REGION})
        s3.put_object(Bucket=TEMPLATES, Key=stack, Body=packaged(cloud, template))
        client.create_stack(StackName=stack, TemplateURL=f"{cloud.url}/{TEMPLATES}/{stack}", Parameters=parameters,
                            Capabilities=["CAPABILITY_NAMED_IAM"], DisableRollback=True)
        status, reason = settled(client, stack, going=False)
        if status != "CREATE_COMPLETE":
            events = client.describe_stack_events(StackName=stack)["StackEvents"]
            failed = [f"{row['LogicalResourceId']} ({row['ResourceType']}): {row.get('ResourceStatusReason', '')}"
                      for row in events if row["ResourceStatus"].endswith("FAILED")]
            raise AssertionError(f"{status} {reason}\n" + "\n".join(failed[:8]))
        made = {row["LogicalResourceId"]
                for page in client.get_paginator("list_stack_resources").paginate(StackName=stack) for row in page["StackResourceSummaries"]}
        equal(made, set(template["Resources"]), "resources of the stack")
        taken = imported(cloud, stack, made) if environment == TAKEN else ""
        client.delete_stack(StackName=stack)
        status, reason = settled(client, stack, going=True)
        if status not in (None, "DELETE_COMPLETE"):
            raise AssertionError(f"{status} {reason}")
        infra.discard()
        types = {row["Type"] for row in template["Resources"].values()}
        return f"{len(made)} of {total} resources, of {len(types)} types{taken}"


def main(given):
    checks = Checks("MiniStack's CloudFormation on the exported templates")
    types = known()
    with MiniStack() as cloud:
        infra = Infra(cloud)
        names = [row["name"] for row in infra.json("environments")["environments"] if row["isDeclared"]]
        infra.discard()
    for environment in names if "--all" in given else given or QUICK:
        checks.check(environment, lambda environment=environment: deployed(environment, types))
    checks.close()


if __name__ == "__main__":
    main(sys.argv[1:])
