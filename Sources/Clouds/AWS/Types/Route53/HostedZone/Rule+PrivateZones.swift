import InfraModel
import Planner

extension Rule {
  static let privateZones = [onceInNetwork]

  /// `ConflictingDomainExists`: "the VPC that you're trying to associate … is already associated with another hosted zone
  /// that has the same domain name":
  /// https://docs.aws.amazon.com/Route53/latest/APIReference/API_AssociateVPCWithHostedZone.html
  private static let onceInNetwork = Rule(
    .identityDeclaredTwice, "A network has one private zone of a name."
  ) { declared in
    var first: [String: ResourceNode] = [:]
    return declared.resources("AWS::Route53::HostedZone").compactMap { zone -> Diagnostic? in
      guard let name = declared.literal(zone.properties["Name"])?.string else { return nil }
      for element in zone.elements("VPCs") {
        let network =
          declared.target(element["VPCId"])?.address.path ?? declared.literal(element["VPCId"])?.string
        guard let network else { continue }
        let key = "\(DomainName.normal(name)) \(network)"
        guard let other = first[key], other.address != zone.address else {
          first[key] = zone
          continue
        }
        return zone.diagnostic(
          .identityDeclaredTwice, "it is \(name) in \(network), as \(other.address) is already", property: "VPCs",
          notes: [other.note("is declared here")], fix: "remove one of them, or that network from one of them")
      }
      return nil
    }
  }
}
