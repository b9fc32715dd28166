"""Flow logs and volumes of EC2, documents of Systems Manager, alarms over alarms."""

import json

from sequences import call, of, pairs, sequence

ec2 = of("ec2")
ssm = of("ssm")
alarms = of("cloudwatch")
NAME = "deploy-${run}"
RULE = "ALARM(\"errors-${run}\")"
GROUP = "/traffic/${run}"


def content(command):
    return json.dumps({"schemaVersion": "2.2", "description": "deploys", "mainSteps": [
        {"action": "aws:runShellScript", "name": "deploy", "inputs": {"runCommand": [command]}}]})


def tagged(kind, **tags):
    return [{"ResourceType": kind, "Tags": pairs(**tags)}]


SEQUENCES = [
    sequence(
        "AWS::EC2::FlowLog",
        ec2("CreateVpc", keep={"vpc": "Vpc.VpcId"}, apart=True, CidrBlock="10.0.0.0/16"),
        call("logs", "CreateLogGroup", logGroupName=GROUP),
        ec2("CreateFlowLogs", keep={"log": "FlowLogIds.0"}, ResourceType="VPC", ResourceIds=["$vpc"], TrafficType="ALL",
            LogGroupName=GROUP, DeliverLogsPermissionArn="arn:aws:iam::123456789012:role/flows",
            TagSpecifications=tagged("vpc-flow-log", Name="traffic")),
        ec2("CreateFlowLogs", fails="FlowLogAlreadyExists", ResourceType="VPC", ResourceIds=["$vpc"], TrafficType="ALL",
            LogGroupName=GROUP, DeliverLogsPermissionArn="arn:aws:iam::123456789012:role/flows"),
        ec2("DescribeFlowLogs", FlowLogIds=["$log"]),
        ec2("DescribeFlowLogs", Filter=[{"Name": "resource-id", "Values": ["$vpc"]}]),
        ec2("DeleteFlowLogs", FlowLogIds=["$log"]),
        ec2("DescribeFlowLogs", FlowLogIds=["$log"]),
    ),
    sequence(
        "AWS::EC2::Volume",
        ec2("CreateVolume", keep={"volume": "VolumeId"}, AvailabilityZone="eu-central-1a", Size=10, VolumeType="gp3",
            TagSpecifications=tagged("volume", Name="data")),
        ec2("DescribeVolumes", until={"Volumes.0.State": "available"}, VolumeIds=["$volume"]),
        ec2("ModifyVolume", fails="InvalidParameterValue", VolumeId="$volume", Size=5),
        ec2("ModifyVolumeAttribute", VolumeId="$volume", AutoEnableIO={"Value": True}),
        ec2("DescribeVolumeAttribute", VolumeId="$volume", Attribute="autoEnableIO"),
        ec2("DeleteVolume", VolumeId="$volume"),
        ec2("DescribeVolumes", gone="InvalidVolume.NotFound", VolumeIds=["$volume"]),
        title="whose settings change",
    ),
    sequence(
        "AWS::SSM::Document",
        ssm("CreateDocument", Name=NAME, DocumentType="Command", DocumentFormat="JSON", Content=content("one"),
            Tags=pairs(Name="deploy")),
        ssm("CreateDocument", fails="DocumentAlreadyExists", Name=NAME, DocumentType="Command", Content=content("one")),
        ssm("DescribeDocument", Name=NAME),
        ssm("UpdateDocument", Name=NAME, Content=content("two"), DocumentVersion="1"),
        ssm("UpdateDocument", fails="DuplicateDocumentContent", Name=NAME, Content=content("two"), DocumentVersion="2"),
        ssm("UpdateDocumentDefaultVersion", Name=NAME, DocumentVersion="2"),
        ssm("GetDocument", Name=NAME),
        ssm("ListDocumentVersions", Name=NAME),
        ssm("AddTagsToResource", ResourceType="Document", ResourceId=NAME, Tags=pairs(Owner="me")),
        ssm("RemoveTagsFromResource", ResourceType="Document", ResourceId=NAME, TagKeys=["Name"]),
        ssm("ListTagsForResource", ResourceType="Document", ResourceId=NAME),
        ssm("DeleteDocument", Name=NAME),
        ssm("DescribeDocument", fails="InvalidDocument", Name=NAME),
    ),
    sequence(
        "AWS::CloudWatch::CompositeAlarm",
        alarms("PutCompositeAlarm", fails="ValidationError", AlarmName="all-${run}", AlarmRule=RULE),
        alarms("PutMetricAlarm", AlarmName="errors-${run}", Namespace="AWS/Lambda", MetricName="Errors", Statistic="Sum",
               Period=60, EvaluationPeriods=1, Threshold=1, ComparisonOperator="GreaterThanThreshold"),
        alarms("PutCompositeAlarm", AlarmName="all-${run}", AlarmRule=RULE, Tags=pairs(Name="all")),
        alarms("DescribeAlarms", keep={"alarm": "CompositeAlarms.0.AlarmArn"}, AlarmNames=["all-${run}"],
               AlarmTypes=["CompositeAlarm"]),
        alarms("ListTagsForResource", ResourceARN="$alarm"),
        alarms("DeleteAlarms", fails="ValidationError", AlarmNames=["errors-${run}"]),
        alarms("DeleteAlarms", AlarmNames=["all-${run}"]),
        alarms("DeleteAlarms", AlarmNames=["errors-${run}"]),
    ),
]
