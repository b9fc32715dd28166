import AWSClient
import InfraModel

extension EC2 {
  /// A virtual machine.
  ///
  /// Some changes need it stopped; it is stopped, changed and started again. Its disks can grow, change their kind and
  /// whether they end with it; any other change of a disk replaces the machine.
  /// Source: the API reference of RunInstances, ModifyInstanceAttribute and ModifyVolume.
  static let instance = Handler("AWS::EC2::Instance", of: .ec2, id: "InstanceId") {
    Create(
      "RunInstances", InstanceFields.run, outputs: ["InstanceId": "Instances.0.InstanceId"],
      retries: [
        // A profile or a role that was created a moment ago.
        Retry(on: ["InvalidParameterValue"], saying: "instance profile", for: 120)
      ])
    Sets(
      properties: InstanceRestart.properties,
      uses: InstanceRestart.uses, removed: .kept, consequence: .restart(minutes: 2), waitsUntilReady: true,
      InstanceRestart.change)
    Sets(
      "SourceDestCheck", by: "ModifyInstanceAttribute", attribute("SourceDestCheck"),
      removed: .to(["SourceDestCheck": true]))
    Sets(
      "DisableApiTermination", by: "ModifyInstanceAttribute", attribute("DisableApiTermination"),
      removed: .to(["DisableApiTermination": false]))
    Sets(
      "InstanceInitiatedShutdownBehavior", by: "ModifyInstanceAttribute",
      [
        "InstanceId", .constant("instanceInitiatedShutdownBehavior", as: "Attribute"),
        .field("InstanceInitiatedShutdownBehavior", as: "Value"),
      ], removed: .to(["InstanceInitiatedShutdownBehavior": "stop"]))
    Sets(
      "SecurityGroupIds", by: "ModifyInstanceAttribute", ["InstanceId", .field("SecurityGroupIds", as: "Groups")],
      removed: .kept)
    Sets("Monitoring", uses: ["MonitorInstances", "UnmonitorInstances"], removed: .to(["Monitoring": false])) {
      cloud, scope in
      _ = try await cloud.change(
        scope["Monitoring"] == true ? "MonitorInstances" : "UnmonitorInstances",
        ["InstanceIds": [.string(scope.id.text)]])
    }
    Sets(
      "MetadataOptions", by: "ModifyInstanceMetadataOptions",
      [
        "InstanceId", metadata("HttpEndpoint"), metadata("HttpProtocolIpv6"), metadata("HttpPutResponseHopLimit"),
        metadata("HttpTokens"), metadata("InstanceMetadataTags"),
      ], removed: .kept)
    Sets(
      "CreditSpecification", by: "ModifyInstanceCreditSpecification",
      [
        .code(as: "InstanceCreditSpecifications") { scope in
          [["InstanceId": .string(scope.id.text), "CpuCredits": scope["CreditSpecification.CPUCredits"] ?? .null]]
        }
      ], removed: .kept)
    Sets("IamInstanceProfile", uses: InstanceProfileLink.uses, InstanceProfileLink.set)
    Sets("BlockDeviceMappings", uses: InstanceDisks.uses, removed: .kept, InstanceDisks.change)
    Members(
      "Volumes", key: .members(["VolumeId"]),
      add: Call(
        "AttachVolume", ["InstanceId", .element("VolumeId", as: "VolumeId"), .element("Device", as: "Device")]),
      remove: Call("DetachVolume", ["InstanceId", .element("VolumeId", as: "VolumeId")]))
    Sets("SsmAssociations", uses: InstanceAssociations.uses, InstanceAssociations.set)
    Sets("PropagateTagsToVolumeOnCreation", uses: ["DescribeVolumes", "CreateTags"], removed: .kept, InstanceDisks.tag)
    Tags.ec2("instance", id: "InstanceId")
    Hosts { ["InstanceIds": [.string($0.id.text)]] }
    Reads(
      "DescribeInstances", filter: "instance-id", of: "InstanceId", at: "Reservations", inner: "Instances",
      maps: InstanceFields.read, except: ["BlockDeviceMappings", "NetworkInterfaces", "LaunchTemplate"],
      absent: (path: "State.Name", values: ["terminated"]))
    for name in ["DisableApiTermination", "InstanceInitiatedShutdownBehavior", "UserData"] {
      let attribute = name.prefix(1).lowercased() + name.dropFirst()
      FurtherRead(
        "DescribeInstanceAttribute", ["InstanceId", .constant(.string(attribute), as: "Attribute")],
        maps: [.field(name, as: "\(name).Value")], when: { _, scope in scope[name] != nil })
    }
    FurtherRead(
      "DescribeInstanceCreditSpecifications", [.field("InstanceId", as: "InstanceIds", .listOfOne)],
      at: "InstanceCreditSpecifications.0", maps: [.field("CreditSpecification.CPUCredits", as: "CpuCredits")],
      when: { _, scope in scope["CreditSpecification"] != nil })
    // The machine itself may still name the profile before.
    FurtherRead(
      "DescribeIamInstanceProfileAssociations",
      [.filter("instance-id", "InstanceId"), .filter("state", is: "associated")],
      at: "IamInstanceProfileAssociations.0",
      maps: [.field("IamInstanceProfile", as: "IamInstanceProfile.Arn", InstanceFields.profileName)],
      when: { _, scope in scope["IamInstanceProfile"] != nil })
    FurtherRead(
      uses: ["DescribeVolumes"], when: { _, scope in scope["BlockDeviceMappings"] != nil }, InstanceDisks.read)
    Postprocess(InstanceFields.adjust)
    KMS.names("BlockDeviceMappings.*.Ebs.KmsKeyId")
    // A launch that fails shuts down; what is told of it stays for an hour.
    Ready(
      "State.Name", is: ["running", "stopped"], failed: ["shutting-down"], saying: "StateReason.Message", every: 3,
      typically: 20)
    BeingDeleted("State.Name", in: ["shutting-down"])
    Deletes("TerminateInstances", [.field("InstanceId", as: "InstanceIds", .listOfOne)], waits: true)
    Finds.operationTag
    Traits(
      holdsData: "what is on the disks that end with it",
      consequences: ["SecurityGroupIds": .none, "Volumes": .interruption],
      replacing: [
        "AdditionalInfo", "BlockDeviceMappings.*.DeviceName", "BlockDeviceMappings.*.NoDevice",
        "BlockDeviceMappings.*.VirtualName", "BlockDeviceMappings.*.Ebs.Encrypted",
        "BlockDeviceMappings.*.Ebs.KmsKeyId", "BlockDeviceMappings.*.Ebs.SnapshotId",
      ],
      comparisons: ["BlockDeviceMappings.*.Ebs.KmsKeyId": .anyName, "IamInstanceProfile": .nameOrIdentifier],
      defaults: ["EbsOptimized": false, "Tenancy": "default"],
      // A change of its class stops and starts it.
      volatile: ["PublicDnsName", "PublicIp", "State"],
      exclusive: ["PrivateIpAddress", "Ipv6Addresses", "NetworkInterfaces", "Volumes"],
      holds: [
        "SubnetId", "SecurityGroupIds.*", "SecurityGroups.*", "NetworkInterfaces.*.NetworkInterfaceId",
        "NetworkInterfaces.*.SubnetId", "NetworkInterfaces.*.GroupSet.*", "PlacementGroupName", "Volumes.*.VolumeId",
      ], guards: ["DisableApiTermination"], rules: InstanceRules.all)
  }

  private static func metadata(_ name: String) -> Field { .field("MetadataOptions.\(name)", as: name) }

  private static func attribute(_ name: String) -> [Field] { ["InstanceId", .field(name, as: "\(name).Value")] }
}
