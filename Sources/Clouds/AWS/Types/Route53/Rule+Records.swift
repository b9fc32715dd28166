import InfraModel
import Planner

extension Rule {
  static let records = [place, apex]

  /// `InvalidChangeBatch`: `RRSet with DNS name … is not permitted in zone …`.
  private static let place = Rule(.recordOutsideZone, "A record lies in the domain of its zone.") { declared in
    declared.resources("AWS::Route53::RecordSet").compactMap { record in
      guard let (name, zone, notes) = declared.place(of: record), !DomainName.isInside(name, zone) else { return nil }
      return record.diagnostic(
        .recordOutsideZone, "Name \(name) is outside of \(zone), the domain of its zone", property: "Name",
        notes: notes, fix: "choose a name that ends with .\(DomainName.normal(zone)), or another zone")
    }
  }

  /// `InvalidChangeBatch`: `RRSet of type CNAME with DNS name … is not permitted at apex in zone …`.
  private static let apex = Rule(.recordOutsideZone, "A CNAME stands below the name of its zone.") { declared in
    declared.resources("AWS::Route53::RecordSet").compactMap { record in
      guard declared.literal(record.properties["Type"]) == "CNAME",
        let (name, zone, notes) = declared.place(of: record), DomainName.normal(name) == DomainName.normal(zone)
      else { return nil }
      return record.diagnostic(
        .recordOutsideZone, "a CNAME cannot stand at \(name), the name of its zone", property: "Type", notes: notes,
        fix: "declare an alias: type A, and aliasTarget instead of resourceRecords")
    }
  }
}

extension Declared {
  /// The name of a record and that of its zone, where the declaration tells both.
  fileprivate func place(of record: ResourceNode) -> (name: String, zone: String, notes: [Diagnostic.Note])? {
    guard let name = literal(record.properties["Name"])?.string else { return nil }
    if let zone = literal(record.properties["HostedZoneName"])?.string { return (name, zone, []) }
    guard let node = target(record.properties["HostedZoneId"]), node.type == "AWS::Route53::HostedZone",
      let zone = literal(node.properties["Name"])?.string
    else { return nil }
    return (name, zone, [node.note("is declared here")])
  }
}
