"""Flow logs and volumes of EC2, at machines and by themselves, documents of Systems Manager, alarms over alarms."""

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


def attached(state, **more):
    return ec2("DescribeVolumes", VolumeIds=["$volume"], until={"Volumes.0.State": state, **more})


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
        "AWS::EC2::VolumeAttachment",
        ec2("CreateVpc", keep={"vpc": "Vpc.VpcId"}, apart=True, CidrBlock="10.0.0.0/16"),
        ec2("CreateSubnet", keep={"subnet": "Subnet.SubnetId"}, apart=True, VpcId="$vpc", CidrBlock="10.0.1.0/24",
            AvailabilityZone="eu-central-1a"),
        ec2("RunInstances", keep={"instance": "Instances.0.InstanceId"}, apart=True, ImageId="ami-12c6146b",
            InstanceType="t3.micro", MinCount=1, MaxCount=1, SubnetId="$subnet"),
        ec2("DescribeInstances", until={"Reservations.0.Instances.0.State.Name": "running"}, apart=True,
            InstanceIds=["$instance"]),
        ec2("CreateVolume", keep={"volume": "VolumeId"}, apart=True, AvailabilityZone="eu-central-1a", Size=10, VolumeType="gp3"),
        ec2("CreateVolume", keep={"far": "VolumeId"}, apart=True, AvailabilityZone="eu-central-1b", Size=10, VolumeType="gp3"),
        attached("available"),
        ec2("DescribeVolumes", until={"Volumes.0.State": "available"}, VolumeIds=["$far"]),
        ec2("AttachVolume", VolumeId="$volume", InstanceId="$instance", Device="/dev/sdf"),
        attached("in-use", **{"Volumes.0.Attachments.0.State": "attached"}),
        ec2("DescribeVolumes", Filters=[{"Name": "attachment.instance-id", "Values": ["$instance"]},
                                        {"Name": "attachment.device", "Values": ["/dev/sdf"]}]),
        ec2("AttachVolume", fails="VolumeInUse", VolumeId="$volume", InstanceId="$instance", Device="/dev/sdg"),
        ec2("AttachVolume", fails="InvalidVolume.ZoneMismatch", VolumeId="$far", InstanceId="$instance", Device="/dev/sdh"),
        ec2("DeleteVolume", fails="VolumeInUse", VolumeId="$volume"),
        ec2("DetachVolume", VolumeId="$volume", InstanceId="$instance", Device="/dev/sdf"),
        attached("available", **{"Volumes.0.Attachments.0": None}),
        ec2("DetachVolume", fails="IncorrectState", VolumeId="$volume"),
        ec2("DeleteVolume", VolumeId="$volume"),
        ec2("DeleteVolume", VolumeId="$far"),
        ec2("TerminateInstances", InstanceIds=["$instance"], apart=True),
        ec2("DescribeInstances", until={"Reservations.0.Instances.0.State.Name": "terminated"}, gone="InvalidInstanceID.NotFound",
            apart=True, InstanceIds=["$instance"]),
        ec2("DeleteSubnet", SubnetId="$subnet", apart=True),
        ec2("DeleteVpc", VpcId="$vpc", apart=True),
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
