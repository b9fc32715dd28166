internal import InfraModel

/// Changes of records, and how they reach Route 53's servers.
///
/// Source: Route 53 API Reference, ChangeResourceRecordSets: all changes of a batch take place or none; a change is
/// `PENDING` until every server knows it, "generally within 60 seconds".
extension Route53 {
  static let change = Kind(
    "route53.change", missing: FaultForm("NoSuchChange", "Could not find resource with ID: {id}", status: 404)
  ) {
    $0.identifier = .capitals(prefix: "C", count: 20)
    $0.isGlobal = true
    $0.isStronglyConsistent = true
  }

  /// Seconds until a change has reached every server, and until nothing is known of it any more.
  static let reaching = 30.0
  private static let remembered = 2_592_000.0

  static let changes = ServiceBehavior(
    "route53", kinds: [change],
    operations: [
      "ChangeResourceRecordSets": Behavior(changeRecords),
      "GetChange": Behavior { cloud, call throws(Fault) in
        let id = try call.required("Id")
        let record = try cloud.get(change, id.split(separator: "/").last.map { String($0) } ?? id, call)
        return ["ChangeInfo": told(record)]
      },
    ])

  /// A change that begins to reach the servers.
  static func change(_ cloud: inout Cloud, _ call: Call, comment: Value? = nil) throws(Fault) -> Value {
    var fields: [String: Value] = ["Status": "PENDING", "SubmittedAt": .number(call.now)]
    fields["Comment"] = comment
    let record = try cloud.create(change, call, fields) {
      $0.becomes(["Status": "INSYNC"], at: call.after(reaching))
      $0.ends(at: call.now + remembered)
    }
    return told(record)
  }

  private static func told(_ record: Record) -> Value {
    .object(record.fields.merging(["Id": .string("/change/\(record.id)")]) { $1 })
  }

  @Sendable private static func changeRecords(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let zone = try zone(cloud, call, "HostedZoneId")
    var problems: [String] = []
    for change in call["ChangeBatch"]?["Changes"]?.list ?? [] {
      guard let given = change["ResourceRecordSet"]?.object, let action = change["Action"]?.string else { continue }
      let set = RecordSet(given)
      try set.checkContents(action)
      if let problem = try change.apply(action, set, zone, &cloud, call) { problems.append(problem) }
    }
    guard problems.isEmpty else {
      throw Fault("InvalidChangeBatch", "[\(problems.joined(separator: ", "))]", status: 400)
    }
    try ACM.reconsider(&cloud, call)
    return ["ChangeInfo": try self.change(&cloud, call, comment: call["ChangeBatch"]?["Comment"])]
  }
}

extension Value {
  /// Carries one change of a batch out; what Route 53 says against it.
  fileprivate func apply(
    _ action: String, _ set: Route53.RecordSet, _ zone: Record, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> String? {
    let id = set.id(in: zone)
    let before = cloud.find(Route53.recordSet, id, in: call.region)
    switch action {
    case "DELETE":
      guard let before else { return "Tried to delete \(set.words) but it was not found" }
      guard Route53.RecordSet(before.fields).isSame(as: set) else {
        return "Tried to delete \(set.words) but the values provided do not match the current values"
      }
      if Route53.isOwn(before, of: zone) {
        return set.type == "SOA"
          ? "A HostedZone must contain exactly one SOA record."
          : "A HostedZone must contain at least one NS record for the zone itself."
      }
      try cloud.delete(before)
    case "CREATE" where before != nil: return "Tried to create \(set.words) but it already exists"
    default:
      if let problem = set.problem(in: zone, Route53.records(of: zone, cloud)) { return problem }
      if let before { try cloud.delete(before) }
      try cloud.create(Route53.recordSet, named: id, call, set.fields(in: zone))
    }
    return nil
  }
}
