import InfraModel
import Planner

extension Rule {
  static let files = [oneInAZone]

  /// "You can create one mount target in each Availability Zone"; a file system in one zone has its only one there.
  /// https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html: `MountTargetConflict`,
  /// `AvailabilityZonesMismatch`
  private static let oneInAZone = Rule(
    .impossibleProperty, "A file system has one mount target in a zone, and one in one zone has it there."
  ) { declared in
    var first: [String: ResourceNode] = [:]
    return declared.resources("AWS::EFS::MountTarget").compactMap { target in
      guard let system = declared.target(target.properties["FileSystemId"]),
        let subnet = declared.target(target.properties["SubnetId"]), subnet.type == "AWS::EC2::Subnet",
        let zone = declared.literal(subnet.properties["AvailabilityZone"])?.string
      else { return nil }
      if let own = declared.literal(system.properties["AvailabilityZoneName"])?.string, own != zone {
        return target.diagnostic(
          .impossibleProperty, "its subnet is in \(zone), and its file system \(system.address) in \(own) alone",
          property: "SubnetId", notes: [system.note("is declared here")], fix: "use a subnet in \(own)")
      }
      let place = "\(system.address) \(zone)"
      guard let other = first[place] else {
        first[place] = target
        return nil
      }
      return target.diagnostic(
        .impossibleProperty, "it is in \(zone), where its file system \(system.address) has \(other.address) already",
        property: "SubnetId", notes: [other.note("is declared here")],
        fix: "use a subnet in another zone, or remove one of the two")
    }
  }
}
