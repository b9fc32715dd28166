internal import InfraModel

extension Bridge {
  /// Source: EC2 API Reference; CloudFormation reference, AWS::EC2::FlowLog.
  static let flowLog = Bridge(
    type: "AWS::EC2::FlowLog", service: "ec2", forms: ["Tags": .tags(.list())],
    create: Step(
      "CreateFlowLogs",
      named(noted + ["ResourceType"]).merging([
        "ResourceIds": .list(["ResourceId"]), "TagSpecifications": tagged("vpc-flow-log"),
      ]) { $1 }, gives: ["Id": "FlowLogIds.0"]),
    changes: [tagging("Id")],
    reads: [
      .item(
        Step(
          "DescribeFlowLogs", ["FlowLogIds": .list(["Id"])], at: "FlowLogs",
          gives: taken(noted).merging([
            "ResourceId": "ResourceId", "ResourceType": Taken("ResourceId", .networkPart), "Tags": "Tags",
          ]) { $1 }))
    ],
    delete: Step("DeleteFlowLogs", ["FlowLogIds": .list(["Id"])]),
    list: Step("DescribeFlowLogs", at: "FlowLogs", gives: ["Id": "FlowLogId"]))

  private static let noted = [
    "DeliverCrossAccountRole", "DeliverLogsPermissionArn", "DestinationOptions", "LogDestination",
    "LogDestinationType", "LogFormat", "LogGroupName", "MaxAggregationInterval", "TrafficType",
  ]

  /// Source: EC2 API Reference; CloudFormation reference, AWS::EC2::Volume.
  static let volume = Bridge(
    type: "AWS::EC2::Volume", service: "ec2", forms: ["Tags": .tags(.list())],
    create: Step(
      "CreateVolume", named(made + sized).merging(["TagSpecifications": tagged("volume")]) { $1 },
      gives: ["VolumeId": "VolumeId"]),
    changes: [
      .set(sized, [Step("ModifyVolume", named(sized + ["VolumeId"]))], removed: []),
      .set(
        ["AutoEnableIO"],
        [
          Step(
            "ModifyVolumeAttribute",
            ["VolumeId": "VolumeId", "AutoEnableIO": .object(["Value": .first("AutoEnableIO", orElse: false)])])
        ]),
      tagging("VolumeId"),
    ],
    reads: [
      .item(
        Step(
          "DescribeVolumes", ["VolumeIds": .list(["VolumeId"])], at: "Volumes",
          gives: taken(made + sized + ["Tags"]), absent: ["InvalidVolume.NotFound"])),
      .item(
        Step(
          "DescribeVolumeAttribute", ["VolumeId": "VolumeId", "Attribute": .constant("autoEnableIO")],
          gives: ["AutoEnableIO": Taken("AutoEnableIO.Value", .switched)])),
    ],
    gone: ["State": "deleting"], delete: Step("DeleteVolume", ["VolumeId": "VolumeId"]),
    list: Step("DescribeVolumes", at: "Volumes", gives: ["VolumeId": "VolumeId"]))

  private static let made = [
    "AvailabilityZone", "AvailabilityZoneId", "Encrypted", "KmsKeyId", "OutpostArn", "SnapshotId",
    "VolumeInitializationRate",
  ]
  private static let sized = ["Iops", "MultiAttachEnabled", "Size", "Throughput", "VolumeType"]
}

extension Bridge.Form {
  /// A flag that is off is told as if it were not there.
  fileprivate static let switched = Bridge.Form(encode: { $0 }, decode: { $0 == true ? true : Value?.none })

  /// What an identifier is of.
  fileprivate static let networkPart = Bridge.Form(
    encode: { $0 },
    decode: { id in
      let kinds = ["vpc-": "VPC", "subnet-": "Subnet", "eni-": "NetworkInterface"]
      return kinds.first { id.string?.hasPrefix($0.key) == true }.map { .string($0.value) }
    })
}
