import InfraModel

extension Samples {
  package static let volumes: [Sample] = [flowLog, volume, volumeThatGoesOn, volumeAttachment]

  package static let flowLog = Sample(
    "AWS::EC2::FlowLog",
    needs: [
      aVPC, Sample.Need("logs", "AWS::Logs::LogGroup", ["LogGroupName": "/infra/traffic"]),
      Sample.Need("role", "AWS::IAM::Role", ["AssumeRolePolicyDocument": trust("vpc-flow-logs.amazonaws.com")]),
    ],
    [
      "ResourceType": "VPC", "ResourceId": .ref("vpc", "VpcId"), "TrafficType": "REJECT",
      "LogGroupName": .ref("logs", "LogGroupName"), "DeliverLogsPermissionArn": .ref("role", "Arn"),
      "MaxAggregationInterval": 60, "Tags": .tags(["Name": "traffic"]),
    ], updates: [.set(["Tags": .tags(["Owner": "me"])]), .remove("Tags")])

  package static let volume = Sample(
    "AWS::EC2::Volume",
    [
      "AvailabilityZone": "eu-central-1a", "Size": 10, "VolumeType": "gp3", "Encrypted": true,
      "Tags": .tags(["Name": "data"]),
    ],
    updates: [
      .set(["Size": 20, "Iops": 4000, "Throughput": 250, "Tags": .tags(["Owner": "me"])]), .remove("Tags"),
    ], motoLacks: ["Iops": "moto does not change them", "Throughput": "moto does not change it"])

  package static let volumeThatGoesOn = Sample(
    "AWS::EC2::Volume", title: "that goes on after an error",
    ["AvailabilityZone": "eu-central-1a", "Size": 10, "VolumeType": "io2", "Iops": 200, "AutoEnableIO": true],
    updates: [.set(["Iops": 300]), .remove("AutoEnableIO")], motoCannot: "moto has no ModifyVolumeAttribute")

  package static let aVolume = Sample.Need(
    "volume", "AWS::EC2::Volume", ["AvailabilityZone": "eu-central-1a", "Size": 10, "VolumeType": "gp3"])

  package static let volumeAttachment = Sample(
    "AWS::EC2::VolumeAttachment", needs: [aVPC, aSubnet, anInstance, aVolume],
    [
      "VolumeId": .ref("volume", "VolumeId"), "InstanceId": .ref("instance", "InstanceId"), "Device": "/dev/sdf",
    ])
}
