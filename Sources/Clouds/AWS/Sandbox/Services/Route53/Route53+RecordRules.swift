internal import InfraModel

/// What Route 53 says against a record.
///
/// Source: Route 53 Developer Guide, "Supported DNS record types" and "Values that you specify when you create or edit
/// records"; the words are those of its answers.
extension Route53.RecordSet {
  /// The record as people are told of it.
  var words: String {
    let identifier = set.map { ", set-identifier='\($0)'" } ?? ""
    return "resource record set [name='\(name)', type='\(type)'\(identifier)]"
  }

  private static let policies = [
    "CidrRoutingConfig", "Failover", "GeoLocation", "GeoProximityLocation", "MultiValueAnswer", "Region", "Weight",
  ]

  /// How it stands beside others of its name and type; empty for one that stands alone.
  private var policy: String { Self.policies.first { members[$0] != nil } ?? "" }

  /// What no batch can have, whatever the zone.
  func checkContents(_ action: String) throws(Fault) {
    let isAlias = members["AliasTarget"] != nil
    let values = members["ResourceRecords"]?.list ?? []
    let isPlain = !values.isEmpty && members["TTL"] != nil
    let what = "[AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId]"
    let place = "Change with [Action=\(action), Name=\(name), Type=\(type), SetIdentifier=\(set ?? "null")]"
    if isAlias && (members["TTL"] != nil || !values.isEmpty) {
      throw invalid("Invalid request: Expected exactly one of \(what), but found more than one in \(place)")
    }
    if !isAlias && !isPlain {
      throw invalid("Invalid request: Expected exactly one of \(what), but found none in \(place)")
    }
    let given = Self.policies.filter { members[$0] != nil }
    if given.count != 1, set != nil || !given.isEmpty {
      let found = given.isEmpty ? "none" : "more than one"
      throw invalid(
        "Invalid request: Expected exactly one of [Weight, Region, Failover, GeoLocation, MultiValueAnswer, "
          + "GeoProximityLocation, or CidrRoutingConfig], but found \(found) in \(place)")
    }
    if set == nil, !given.isEmpty {
      throw invalid("Invalid request: Missing field 'SetIdentifier' in \(place)")
    }
  }

  private func invalid(_ message: String) -> Fault { Fault("InvalidInput", message, status: 400) }

  /// What is said against putting it into a zone beside the records that are there.
  func problem(in zone: Record, _ others: [Record]) -> String? {
    let domain = zone.string("Name") ?? ""
    guard name == domain || name.hasSuffix("." + domain) else {
      return "RRSet with DNS name \(name) is not permitted in zone \(domain)"
    }
    let sameName = others.filter { $0.string("Name") == name }
    if type == "CNAME" {
      if name == domain {
        return "RRSet of type CNAME with DNS name \(name) is not permitted at apex in zone \(domain)"
      }
      if sameName.contains(where: { $0.string("Type") != "CNAME" }) {
        return "RRSet of type CNAME with DNS name \(name) is not permitted as it conflicts with other records with the "
          + "same DNS name in zone \(domain)"
      }
    } else if sameName.contains(where: { $0.string("Type") == "CNAME" }) {
      return "RRSet of type \(type) with DNS name \(name) is not permitted because a conflicting RRSet of type CNAME "
        + "with the same DNS name already exists in zone \(domain)"
    }
    let beside = sameName.filter { $0.string("Type") == type && $0.string("SetIdentifier") != set }
    if beside.contains(where: { Self($0.fields).policy != policy || policy.isEmpty }) {
      return
        "RRSet with DNS name \(name), type \(type), SetIdentifier \(set ?? "null") cannot be created as other RRSets "
        + "exist with the same name and type"
    }
    return aliasProblem(in: zone, others) ?? contentProblem()
  }

  /// An alias of the same zone leads to a record that is there.
  private func aliasProblem(in zone: Record, _ others: [Record]) -> String? {
    guard let target = members["AliasTarget"], target["HostedZoneId"]?.string == zone.id,
      let other = target["DNSName"]?.string
    else { return nil }
    let attempt = "Tried to create an alias that targets \(other), type \(type) in zone \(zone.id), but"
    let domain = zone.string("Name") ?? ""
    guard other == domain || other.hasSuffix("." + domain) else {
      return "\(attempt) the alias target name does not lie within the target zone"
    }
    let isThere = others.contains { $0.string("Name") == other && $0.string("Type") == type }
    return isThere ? nil : "\(attempt) that target was not found"
  }

  private func contentProblem() -> String? {
    let values = (members["ResourceRecords"]?.list ?? []).compactMap { $0["Value"]?.string }
    if type == "CNAME", values.count > 1 {
      return "Invalid Resource Record: 'FATAL problem: MultipleCNAMERecords (A CNAME has one value)'"
    }
    for value in values {
      let reason: String?
      switch type {
      case "A": reason = Self.isAddress(value) ? nil : "ARRDATAIllegalIPv4Address (Value is not a valid IPv4 address)"
      case "AAAA":
        reason = value.contains(":") ? nil : "AAAARRDATAIllegalIPv6Address (Value is not a valid IPv6 address)"
      case "TXT", "SPF":
        let isQuoted = value.count > 1 && value.hasPrefix("\"") && value.hasSuffix("\"")
        reason = isQuoted ? nil : "InvalidCharacterString (Value should be enclosed in quotation marks)"
      default: reason = nil
      }
      if let reason { return "Invalid Resource Record: 'FATAL problem: \(reason) encountered with '\(value)''" }
    }
    return nil
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { Int($0).map { 0...255 ~= $0 } ?? false }
  }
}
