import AWSClient
import InfraModel

extension EFS {
  /// A file system's address in one zone. Nothing marks it, and a file system has one in a zone.
  ///
  /// Source: Amazon EFS API Reference, CreateMountTarget.
  static let mountTarget = Handler("AWS::EFS::MountTarget", of: .efs, id: "Id") {
    Create(
      "CreateMountTarget",
      ["FileSystemId", "SubnetId", "IpAddress", "IpAddressType", "Ipv6Address", "SecurityGroups"],
      outputs: ["Id": "MountTargetId"], retries: [systemBusy])
    Sets("SecurityGroups", by: "ModifyMountTargetSecurityGroups", [target, "SecurityGroups"])
    Reads("DescribeMountTargets", [target], at: "MountTargets", maps: [target])
    FurtherRead(
      "DescribeMountTargetSecurityGroups", [target], maps: ["SecurityGroups"],
      when: { item, _ in item["LifeCycleState"] != "deleting" && item["LifeCycleState"] != "deleted" })
    Ready("LifeCycleState", is: ["available"], failed: ["error"], every: 5, typically: 80)
    BeingDeleted("LifeCycleState", in: ["deleting", "deleted"])
    Deletes("DeleteMountTarget", [target], waits: true)
    Finds.likeness(["DescribeMountTargets"]) { cloud, scope in
      let told = try await cloud.askIfPresent(
        "DescribeMountTargets", ["FileSystemId": .string(scope.text("FileSystemId"))])
      let same = (told?["MountTargets"]?.list ?? []).filter { $0["SubnetId"] == scope["SubnetId"] }
      return same.compactMap { $0["MountTargetId"] }.map { ["Id": $0] }
    }
    Traits(
      comparisons: ["SecurityGroups": .unordered], exclusive: ["FileSystemId"],
      holds: ["FileSystemId", "SecurityGroups.*", "SubnetId"], identities: [["FileSystemId", "SubnetId"]])
  }

  private static let target = Field.field("Id", as: "MountTargetId")
}
