"""Types without a handler of their own as people declare them: thirty of more than ten services, and what is changed of
them, as graph documents."""

REGION, ACCOUNT, ENVIRONMENT = "eu-central-1", "123456789012", "types/registry"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/sample"
STATES = '{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}'


def ref(address, property):
    return {"$ref": address, "property": property}


def tags(**named):
    return [{"Key": key, "Value": value} for key, value in named.items()]


# Address, type, properties, and the properties that the change gives other values.
TYPES = [
    ("appconfig/strategy", "AWS::AppConfig::DeploymentStrategy",
     {"Name": "one", "DeploymentDurationInMinutes": 10, "GrowthFactor": 20, "ReplicateTo": "NONE"}, {"GrowthFactor": 50}),
    ("appconfig/application", "AWS::AppConfig::Application", {"Name": "one", "Tags": tags(team="one")}, {"Description": "first"}),
    ("appconfig/environment", "AWS::AppConfig::Environment",
     {"ApplicationId": ref("appconfig/application", "ApplicationId"), "Name": "one"}, {"Description": "first"}),
    ("appconfig/profile", "AWS::AppConfig::ConfigurationProfile",
     {"ApplicationId": ref("appconfig/application", "ApplicationId"), "Name": "one", "LocationUri": "hosted"}, {"Description": "first"}),
    ("athena/group", "AWS::Athena::WorkGroup", {"Name": "one", "State": "ENABLED", "Tags": tags(team="one")}, {"State": "DISABLED"}),
    ("athena/query", "AWS::Athena::NamedQuery", {"Database": "default", "QueryString": "SELECT 1", "Name": "one"}, {}),
    ("cassandra/keys", "AWS::Cassandra::Keyspace", {"KeyspaceName": "one"}, {"Tags": tags(team="two")}),
    ("batch/shares", "AWS::Batch::SchedulingPolicy", {"Name": "one"}, {"FairsharePolicy": {"ComputeReservation": 10}}),
    ("codeartifact/domain", "AWS::CodeArtifact::Domain", {"DomainName": "one", "Tags": tags(team="one")}, {"Tags": tags(team="two")}),
    ("codeartifact/packages", "AWS::CodeArtifact::Repository",
     {"DomainName": ref("codeartifact/domain", "DomainName"), "RepositoryName": "packages", "Description": "first"}, {"Description": "second"}),
    ("devicefarm/project", "AWS::DeviceFarm::Project", {"Name": "one", "Tags": tags(team="one")}, {"Tags": tags(team="two")}),
    ("eks/cluster", "AWS::EKS::Cluster",
     {"Name": "one", "RoleArn": ROLE, "Version": "1.33", "ResourcesVpcConfig": {"SubnetIds": ["subnet-1", "subnet-2"]}}, {"Version": "1.34"}),
    ("eks/nodes", "AWS::EKS::Nodegroup",
     {"ClusterName": ref("eks/cluster", "Name"), "NodegroupName": "small", "NodeRole": ROLE, "Subnets": ["subnet-1"],
      "ScalingConfig": {"MinSize": 1, "DesiredSize": 1, "MaxSize": 2}}, {"ScalingConfig": {"MinSize": 1, "DesiredSize": 2, "MaxSize": 3}}),
    ("events/connection", "AWS::Events::Connection",
     {"Name": "one", "AuthorizationType": "API_KEY", "AuthParameters": {"ApiKeyAuthParameters": {"ApiKeyName": "key", "ApiKeyValue": "made-up"}}},
     {"Description": "first"}),
    ("glue/registry", "AWS::Glue::Registry", {"Name": "one", "Description": "first"}, {"Description": "second"}),
    ("glue/job", "AWS::Glue::Job", {"Name": "one", "Role": ROLE, "Command": {"Name": "glueetl", "ScriptLocation": "s3://a/b.py"}}, {"Timeout": 60}),
    ("groups/group", "AWS::ResourceGroups::Group", {"Name": "one", "Tags": tags(team="one")}, {"Description": "first"}),
    ("iot/thing", "AWS::IoT::Thing", {"ThingName": "one"}, {"AttributePayload": {"Attributes": {"place": "there"}}}),
    ("iot/policy", "AWS::IoT::Policy", {"PolicyName": "one", "PolicyDocument": {"Version": "2012-10-17", "Statement": []}}, {"Tags": tags(team="two")}),
    ("kinesis/stream", "AWS::Kinesis::Stream", {"Name": "one", "ShardCount": 1}, {"ShardCount": 2}),
    ("msk/configuration", "AWS::MSK::Configuration", {"Name": "one", "ServerProperties": "auto.create.topics.enable=false"}, {"Description": "first"}),
    ("route53/blocks", "AWS::Route53::CidrCollection", {"Name": "one"},
     {"Locations": [{"LocationName": "here", "CidrList": ["10.1.0.0/16"]}]}),
    ("schemas/registry", "AWS::EventSchemas::Registry", {"RegistryName": "one"}, {"Description": "first"}),
    ("ses/readers", "AWS::SES::ContactList", {"ContactListName": "one", "Tags": tags(team="one")}, {"Tags": tags(team="two")}),
    ("ssm/window", "AWS::SSM::MaintenanceWindow",
     {"Name": "one", "AllowUnassociatedTargets": True, "Cutoff": 1, "Duration": 2, "Schedule": "cron(0 2 ? * SUN *)"}, {"Duration": 3}),
    ("states/activity", "AWS::StepFunctions::Activity", {"Name": "one"}, {"Tags": tags(team="two")}),
    ("states/machine", "AWS::StepFunctions::StateMachine",
     {"StateMachineName": "one", "RoleArn": ROLE, "DefinitionString": STATES}, {"TracingConfiguration": {"Enabled": True}}),
    ("synthetics/group", "AWS::Synthetics::Group", {"Name": "one", "Tags": tags(team="one")}, {"Tags": tags(team="two")}),
    ("timestream/database", "AWS::Timestream::Database", {"DatabaseName": "one"}, {"Tags": tags(team="two")}),
    ("xray/group", "AWS::XRay::Group", {"GroupName": "one", "FilterExpression": "duration > 5"}, {"FilterExpression": "duration > 6"}),
]


def graph(changed=False, only=None):
    """The environment's graph, before or after the change; only some types, by name."""
    rows = [
        {"address": address, "type": kind, "position": f"Environments/Registry.swift:{line}:3",
         "properties": {**properties, **(change if changed else {})}}
        for line, (address, kind, properties, change) in enumerate(TYPES, 3) if only is None or kind in only]
    return {
        "formatVersion": 1, "environment": ENVIRONMENT, "region": REGION, "account": ACCOUNT, "outputs": [],
        "resources": sorted(rows, key=lambda row: row["address"])}
