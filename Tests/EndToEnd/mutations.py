"""Another value for every mutable property that an environment uses: what "accepts every change in place" is tried with.

A property that is used, can change and has neither a mutation nor a reason here fails the check, so that a new one
cannot slip through."""

import json

from common import ROOT

FACTS = ROOT / "Facts" / "aws-schemas"

# What cannot be tried on moto, or has no second value, with the reason; the handlers' own tests prove these by the
# requests that they send and the answers that AWS documents.
NOT_TRIED = {
    ("AWS::RDS::DBSubnetGroup", "*"): "moto's ModifyDBSubnetGroup removes the group",
    ("AWS::ApiGatewayV2::Stage", "*"): "moto has no UpdateStage",
    ("AWS::Lambda::Alias", "ProvisionedConcurrencyConfig"): "moto has no provisioned concurrency",
    ("AWS::EC2::EIP", "Domain"): "'vpc' is the only value",
    ("AWS::EC2::Route", "GatewayId"): "a network has one internet gateway; another kind of gateway is tried on private routes",
    ("AWS::RDS::DBInstance", "DeleteAutomatedBackups"): "it counts at the deletion, which shall leave nothing",
    ("AWS::RDS::DBInstance", "Engine"): "another engine is another database: replaced",
    ("AWS::EC2::VPCGatewayAttachment", "InternetGatewayId"): "an attachment is the pair of the two: replaced",
    ("AWS::Cognito::UserPool", "AutoVerifiedAttributes"): "a telephone number can be verified only where messages are paid for",
    ("AWS::Cognito::UserPool", "DeletionProtection"): "it forbids the destroy",
    ("AWS::Cognito::UserPool", "MfaConfiguration"): "a second factor is named beside it: in the type's own life",
    ("AWS::Cognito::UserPool", "UsernameAttributes"): "another name to sign in with is another pool: replaced",
    ("AWS::Cognito::UserPoolClient", "AllowedOAuthFlowsUserPoolClient"): "the flows need it",
    ("AWS::Cognito::UserPoolClient", "SupportedIdentityProviders"): "the pool itself is the only provider",
}


def trust(*services):
    return {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": [f"{s}.amazonaws.com" for s in services]}}]}


def ref(address, name):
    return {"$ref": address, "property": name}


def extras(name):
    """Resources that changed references lead to."""
    return [
        ("tried/key", "AWS::KMS::Key", {"Description": "tried", "PendingWindowInDays": 7, "KeyPolicy": {
            "Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "kms:*", "Resource": "*", "Principal": {
                "AWS": "arn:aws:iam::123456789012:root"}}]}}),
        ("tried/role", "AWS::IAM::Role", {"RoleName": f"{name}-tried", "AssumeRolePolicyDocument": trust("lambda", "ec2")}),
        ("tried/profile", "AWS::IAM::InstanceProfile", {
            "InstanceProfileName": f"{name}-tried", "Roles": [ref("tried/role", "RoleName")]}),
        ("tried/parameters", "AWS::RDS::DBParameterGroup", {
            "DBParameterGroupName": f"{name}-tried", "Family": "postgres16", "Description": "tried",
            "Parameters": {"log_connections": "1"}}),
        ("tried/topic", "AWS::SNS::Topic", {"TopicName": f"{name}-tried"}),
        ("tried/integration", "AWS::ApiGatewayV2::Integration", {
            "ApiId": ref("api/gateway", "ApiId"), "IntegrationType": "HTTP_PROXY", "IntegrationMethod": "GET",
            "IntegrationUri": "https://example.com/tried", "PayloadFormatVersion": "1.0"}),
    ]


def other(values):
    """The next of some values."""
    return lambda value, _: values[(values.index(value) + 1) % len(values)]


def text(value, _):
    return value + " (changed)"


def tags(value, _):
    if isinstance(value, dict):
        return {**value, "Project": "Changed", "Added": "yes"}
    kept = [tag for tag in value if tag["Key"] != "ManagedBy"]
    # Tags of some types say more than a key and a value.
    added = {**(kept[0] if kept else {}), "Key": "Added", "Value": "yes"}
    return [{**tag, "Value": "Changed"} if tag["Key"] == "Project" else tag for tag in kept] + [added]


def policy(value, _):
    statement = {"Sid": "Tried", "Effect": "Allow", "Action": ["sqs:SendMessage"], "Resource": "*"}
    return {**value, "Statement": value["Statement"] + [statement]}


def bucket_policy(value, _):
    statement = {"Sid": "Tried", "Effect": "Allow", "Action": ["s3:GetObject"], "Principal": {"AWS": "123456789012"},
                 "Resource": value["Statement"][0]["Resource"]}
    return {**value, "Statement": value["Statement"] + [statement]}


def key_policy(value, _):
    statement = {"Sid": "Tried", "Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*",
                 "Principal": {"AWS": "arn:aws:iam::123456789012:root"}}
    return {**value, "Statement": value["Statement"] + [statement]}


def lifecycle(value, _):
    rules = json.loads(value["LifecyclePolicyText"])
    rules["rules"][0]["selection"]["countNumber"] += 5
    return {"LifecyclePolicyText": json.dumps(rules)}


def metrics(value, _):
    return [{**metric, "Label": "changed"} if "Expression" in metric else metric for metric in value]


def code(value, _):
    pieces = value["ImageUri"]["$join"]
    return {"ImageUri": {"$join": pieces[:-1] + [":next"]}}


def variables(value, _):
    return {"Variables": {**value["Variables"], "LOG_LEVEL": "warning", "TRIED": "yes"}}


def without_last_subnet(value, _):
    return {**value, "SubnetIds": value["SubnetIds"][:-1]}


MUTATIONS = {
    ("AWS::Budgets::Budget", "Budget"): lambda value, _: {
        **value, "BudgetLimit": {**value["BudgetLimit"], "Amount": value["BudgetLimit"]["Amount"] + 5}},
    ("AWS::CloudWatch::Dashboard", "DashboardBody"): lambda *_: '{"widgets": []}',
    ("AWS::Cognito::UserPool", "AccountRecoverySetting"): lambda value, _: {
        "RecoveryMechanisms": value["RecoveryMechanisms"] + [{"Name": "verified_phone_number", "Priority": 2}]},
    ("AWS::Cognito::UserPool", "Policies"): lambda value, _: {
        "PasswordPolicy": {**value["PasswordPolicy"], "MinimumLength": value["PasswordPolicy"]["MinimumLength"] + 2}},
    ("AWS::Cognito::UserPool", "UserPoolName"): lambda value, _: value + "-tried",
    ("AWS::Cognito::UserPoolClient", "AllowedOAuthFlows"): lambda value, _: value + ["implicit"],
    ("AWS::Cognito::UserPoolClient", "AllowedOAuthScopes"): lambda value, _: value[:-1],
    ("AWS::Cognito::UserPoolClient", "CallbackURLs"): lambda value, _: value + ["https://example.com/tried"],
    ("AWS::Cognito::UserPoolClient", "ClientName"): lambda value, _: value + "-tried",
    ("AWS::Cognito::UserPoolClient", "EnableTokenRevocation"): lambda value, _: not value,
    ("AWS::Cognito::UserPoolClient", "ExplicitAuthFlows"): lambda value, _: value + ["ALLOW_USER_PASSWORD_AUTH"],
    ("AWS::Cognito::UserPoolClient", "LogoutURLs"): lambda value, _: value + ["https://example.com/tried"],
    ("AWS::Cognito::UserPoolClient", "PreventUserExistenceErrors"): other(["ENABLED", "LEGACY"]),
    ("AWS::ApiGatewayV2::Api", "Name"): lambda v, _: v + "-changed",
    ("AWS::ApiGatewayV2::Integration", "IntegrationMethod"): other(["POST", "PUT"]),
    ("AWS::ApiGatewayV2::Integration", "IntegrationType"): other(["AWS_PROXY", "HTTP_PROXY"]),
    ("AWS::ApiGatewayV2::Integration", "IntegrationUri"): lambda v, _: "https://example.com/changed",
    ("AWS::ApiGatewayV2::Integration", "PayloadFormatVersion"): other(["2.0", "1.0"]),
    ("AWS::ApiGatewayV2::Route", "RouteKey"): lambda v, _: v.replace("/", "/changed/", 1),
    ("AWS::ApiGatewayV2::Route", "Target"): lambda v, _: {"$join": ["integrations/", ref("tried/integration", "IntegrationId")]},
    ("AWS::CloudWatch::Alarm", "AlarmActions"): lambda v, _: v + [ref("tried/topic", "TopicArn")],
    ("AWS::CloudWatch::Alarm", "OKActions"): lambda v, _: [ref("tried/topic", "TopicArn")],
    ("AWS::CloudWatch::Alarm", "AlarmDescription"): text,
    ("AWS::CloudWatch::Alarm", "ComparisonOperator"): other(
        ["GreaterThanThreshold", "GreaterThanOrEqualToThreshold", "LessThanThreshold"]),
    ("AWS::CloudWatch::Alarm", "Dimensions"): lambda v, _: v + [{"Name": "Tried", "Value": "yes"}],
    ("AWS::CloudWatch::Alarm", "EvaluationPeriods"): lambda v, _: v + 1,
    ("AWS::CloudWatch::Alarm", "DatapointsToAlarm"): lambda v, _: v + 1,
    ("AWS::CloudWatch::Alarm", "ExtendedStatistic"): other(["p99", "p95"]),
    ("AWS::CloudWatch::Alarm", "MetricName"): text,
    ("AWS::CloudWatch::Alarm", "Metrics"): metrics,
    ("AWS::CloudWatch::Alarm", "Namespace"): lambda v, _: "Changed",
    ("AWS::CloudWatch::Alarm", "Period"): lambda v, _: v * 2,
    ("AWS::CloudWatch::Alarm", "Statistic"): other(["Average", "Maximum", "Sum", "Minimum"]),
    ("AWS::CloudWatch::Alarm", "Threshold"): lambda v, _: v * 2,
    ("AWS::CloudWatch::Alarm", "TreatMissingData"): other(["notBreaching", "breaching", "missing", "ignore"]),
    ("AWS::EC2::Instance", "IamInstanceProfile"): lambda v, _: ref("tried/profile", "InstanceProfileName"),
    ("AWS::EC2::Instance", "InstanceType"): lambda v, _: "t3.micro",
    ("AWS::EC2::Instance", "SecurityGroupIds"): lambda v, _: v + [ref("function-group", "GroupId")],
    ("AWS::EC2::Instance", "MetadataOptions"): lambda v, _: {**v, "HttpPutResponseHopLimit": 3},
    ("AWS::EC2::SecurityGroup", "SecurityGroupEgress"): lambda v, _: [
        {"CidrIp": "0.0.0.0/0", "Description": "changed", "IpProtocol": "tcp", "FromPort": 443, "ToPort": 443}],
    ("AWS::EC2::SecurityGroupIngress", "Description"): text,
    ("AWS::EC2::Subnet", "MapPublicIpOnLaunch"): lambda v, _: not v,
    ("AWS::EC2::VPC", "EnableDnsHostnames"): lambda v, _: not v,
    ("AWS::EC2::VPC", "EnableDnsSupport"): lambda v, _: not v,
    ("AWS::EC2::VPCEndpoint", "RouteTableIds"): lambda v, _: v[:-1],
    ("AWS::ECR::Repository", "EmptyOnDelete"): lambda v, _: not v,
    ("AWS::ECR::Repository", "ImageScanningConfiguration"): lambda v, _: {"ScanOnPush": not v["ScanOnPush"]},
    ("AWS::ECR::Repository", "ImageTagMutability"): other(["MUTABLE", "IMMUTABLE"]),
    ("AWS::ECR::Repository", "LifecyclePolicy"): lifecycle,
    ("AWS::IAM::InstanceProfile", "Roles"): lambda v, _: [ref("tried/role", "RoleName")],
    ("AWS::IAM::ManagedPolicy", "PolicyDocument"): policy,
    ("AWS::IAM::ManagedPolicy", "Roles"): lambda v, _: v + [ref("tried/role", "RoleName")],
    ("AWS::IAM::Role", "AssumeRolePolicyDocument"): lambda v, _: trust("lambda", "ec2", "events"),
    ("AWS::IAM::Role", "ManagedPolicyArns"): lambda v, _: v + ["arn:aws:iam::aws:policy/CloudWatchAgentServerPolicy"],
    ("AWS::KMS::Alias", "TargetKeyId"): lambda v, _: ref("tried/key", "KeyId"),
    ("AWS::KMS::Key", "Description"): text,
    ("AWS::KMS::Key", "EnableKeyRotation"): lambda v, _: not v,
    ("AWS::KMS::Key", "KeyPolicy"): key_policy,
    ("AWS::KMS::Key", "PendingWindowInDays"): lambda v, _: v + 3,
    ("AWS::Lambda::Alias", "FunctionVersion"): lambda v, _: "$LATEST",
    ("AWS::Lambda::Function", "Code"): code,
    ("AWS::Lambda::Function", "Environment"): variables,
    ("AWS::Lambda::Function", "MemorySize"): lambda v, _: v + 256,
    ("AWS::Lambda::Function", "Role"): lambda v, _: ref("tried/role", "Arn"),
    ("AWS::Lambda::Function", "Timeout"): lambda v, _: v - 5,
    ("AWS::Lambda::Function", "VpcConfig"): without_last_subnet,
    ("AWS::Logs::LogGroup", "RetentionInDays"): lambda v, _: 90,
    ("AWS::RDS::DBInstance", "AllocatedStorage"): lambda v, _: str(int(v) + 10),
    ("AWS::RDS::DBInstance", "AutoMinorVersionUpgrade"): lambda v, _: not v,
    ("AWS::RDS::DBInstance", "BackupRetentionPeriod"): lambda v, _: v + 1,
    ("AWS::RDS::DBInstance", "CopyTagsToSnapshot"): lambda v, _: not v,
    ("AWS::RDS::DBInstance", "DBInstanceClass"): lambda v, _: "db.t3.large",
    ("AWS::RDS::DBInstance", "DBParameterGroupName"): lambda v, _: ref("tried/parameters", "DBParameterGroupName"),
    ("AWS::RDS::DBInstance", "DeletionProtection"): lambda v, _: not v,
    ("AWS::RDS::DBInstance", "EngineVersion"): lambda v, _: "16.14",
    # The secret is made anew with another length, and the password follows it.
    ("AWS::RDS::DBInstance", "MasterUserPassword"): lambda v, _: {**v},
    ("AWS::RDS::DBInstance", "MultiAZ"): lambda v, _: not v,
    ("AWS::RDS::DBInstance", "PubliclyAccessible"): lambda v, _: not v,
    ("AWS::RDS::DBInstance", "StorageType"): other(["gp3", "gp2"]),
    ("AWS::RDS::DBInstance", "VPCSecurityGroups"): lambda v, _: v + [ref("function-group", "GroupId")],
    ("AWS::RDS::DBInstance", "EnableCloudwatchLogsExports"): lambda v, _: ["postgresql", "upgrade"],
    ("AWS::RDS::DBParameterGroup", "Parameters"): lambda v, _: {**v, "max_connections": "77"},
    ("AWS::S3::Bucket", "BucketEncryption"): lambda v, _: {"ServerSideEncryptionConfiguration": [
        {"ServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}, "BucketKeyEnabled": True}]},
    ("AWS::S3::Bucket", "PublicAccessBlockConfiguration"): lambda v, _: {**v, "IgnorePublicAcls": False},
    ("AWS::S3::Bucket", "VersioningConfiguration"): lambda v, _: {"Status": "Suspended"},
    ("AWS::S3::BucketPolicy", "PolicyDocument"): bucket_policy,
    ("AWS::SecretsManager::Secret", "Description"): text,
    ("AWS::SecretsManager::Secret", "KmsKeyId"): lambda v, _: ref("tried/key", "Arn"),
    ("AWS::SecretsManager::Secret", "GenerateSecretString"): lambda v, _: {**v, "PasswordLength": 40},
}


def to_internet(properties, graph):
    """A private route that leads to the other kind of gateway: both properties change with one ReplaceRoute."""
    gateways = [r["address"] for r in graph["resources"] if r["type"] == "AWS::EC2::InternetGateway"]
    del properties["NatGatewayId"]
    properties["GatewayId"] = ref(gateways[0], "InternetGatewayId")
    return ["NatGatewayId", "GatewayId"]


def mutate(graph):
    """A copy of a graph with every mutable property changed: the graph, what was changed (address to names), and what
    was left alone with the reason."""
    graph = json.loads(json.dumps(graph))
    # What is changed may cost more than the environment's budget.
    graph["settings"].pop("budget", None)
    changed, left, missing = {}, {}, []
    for node in graph["resources"]:
        kind = node["type"]
        facts = json.loads((FACTS / (kind.replace("::", "-") + ".json")).read_text())
        fixed = set(facts.get("createOnly", [])) | set(facts.get("readOnly", []))
        properties = node.get("properties", {})
        names = [name for name in sorted(properties) if name not in fixed]
        if kind == "AWS::EC2::Route" and "NatGatewayId" in properties:
            changed[node["address"]] = to_internet(properties, graph)
            continue
        for name in names:
            reason = NOT_TRIED.get((kind, name)) or NOT_TRIED.get((kind, "*"))
            if reason:
                left[(kind, name)] = reason
                continue
            change = MUTATIONS.get((kind, name)) or (tags if name == facts.get("tagging", {}).get("tagProperty", "").split("/")[-1] else None)
            if change is None:
                missing.append(f"{kind} {name}")
                continue
            before = properties[name]
            properties[name] = change(before, graph)
            if properties[name] != before or name == "MasterUserPassword":
                changed.setdefault(node["address"], []).append(name)
    if missing:
        raise AssertionError("used and mutable, but with no other value to try: " + ", ".join(sorted(set(missing))))
    name = graph["environment"].replace("/", "-")
    for address, kind, properties in extras(name):
        graph["resources"].append({"address": address, "type": kind, "properties": properties})
    graph["resources"].sort(key=lambda node: node["address"])
    return graph, changed, left
