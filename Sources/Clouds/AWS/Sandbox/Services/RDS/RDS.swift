internal import Digests
internal import InfraModel

/// Amazon RDS: a file for each group of its resources. Its names are in small letters, however they are written.
enum RDS {
  /// Its parts.
  static let parts: [ServiceBehavior] = [
    checks, subnetGroups, parameterGroups, clusterParameterGroups, instances, instanceLife, instanceSettings, copies,
    snapshots,
    clusters, clusterSettings, clusterLife, clusterCopies, proxies, proxyTargets, lists, tagging,
  ]

  /// A filter that the operation does not document is refused.
  private static let checks = FilterNames.rds.check(of: "rds") { invalid("Unrecognized filter name: \($0)") }

  /// The part of a host's name that is the same for all databases of an account in a region:
  /// https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.DBInstance.html.
  static func hostPart(_ call: Call) -> String {
    "c" + Digest.sha256(Array("\(call.account) \(call.region)".utf8)).prefix(11)
  }

  static func invalid(_ message: String) -> Fault { Fault("InvalidParameterValue", message) }
  static func conflicting(_ message: String) -> Fault { Fault("InvalidParameterCombination", message) }

  /// A name as RDS keeps it.
  static func name(_ call: Call, _ member: String) throws(Fault) -> String { try call.required(member).lowercased() }

  /// Tells records of a kind, by a member with a name or by filters.
  static func describe(_ kind: Kind, _ member: String, as output: String) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let call = normalized(call, [member], cloud)
      return [output: .list(try cloud.matching(kind, ids: member, call).map { cloud.view($0) })]
    }
  }

  /// A call whose members and filters name resources by their identifiers: they may be written with capitals, and as ARNs.
  static func normalized(_ call: Call, _ members: [String], _ cloud: Cloud) -> Call {
    var call = call
    for member in members {
      if let name = call.string(member) { call.input[member] = .string(identifier(name, cloud)) }
    }
    call.input["Filters"] = .list(
      call.list("Filters").map { filter in
        // Values that are no names are what they are.
        let values = (filter["Values"]?.list ?? []).compactMap(\.string)
        let all = values + values.map { identifier($0, cloud) }
        return filter.setting("Values", .list(Set(all).sorted().map(Value.string)))
      })
    return call
  }

  /// The identifier that a name or an ARN means.
  private static func identifier(_ name: String, _ cloud: Cloud) -> String {
    name.hasPrefix("arn:") ? cloud.find(arn: name)?.id ?? name : name.lowercased()
  }

  /// A kind of RDS: a name that the caller gives, an ARN, faults in RDS's words.
  /// - Parameters:
  ///   - id: The field of the name (`DBSubnetGroupName`).
  ///   - type: What stands before the name in the ARN (`subgrp`).
  ///   - code: What the codes of faults begin with (`DBSubnetGroup`).
  ///   - suffix: What the codes of faults end with; RDS is not of one mind.
  static func kind(
    _ name: String, id: String, arn: String, type: String, missing: String, exists: String, inUse: FaultForm? = nil,
    _ configure: (inout Kind) -> Void = { _ in }
  ) -> Kind {
    Kind(
      "rds.\(name)", missing: FaultForm(missing, "\(id) {id} not found."),
      exists: FaultForm(exists, "\(id) {id} already exists."), inUse: inUse
    ) {
      $0.idField = id
      $0.arn = "arn:{partition}:rds:{region}:{account}:\(type):{id}"
      $0.arnField = arn
      configure(&$0)
    }
  }

  /// Checks a name: letters, digits, hyphens, a letter first, no two hyphens, none at the end.
  static func check(identifier: String, _ member: String, longest: Int) throws(Fault) {
    let isFormed =
      identifier.first?.isLetter == true && identifier.last != "-" && identifier.count <= longest
      && identifier.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      && !identifier.split(separator: "-", omittingEmptySubsequences: false).contains("")
    guard isFormed else {
      throw invalid(
        "The parameter \(member) is not a valid identifier. Identifiers must begin with a letter; must contain only ASCII letters, digits, and hyphens; and must not end with a hyphen or contain two consecutive hyphens."
      )
    }
  }

  /// The key that something is encrypted with, as an ARN.
  static func key(_ cloud: inout Cloud, _ call: Call, _ given: String?) throws(Fault) -> Value {
    let text = given ?? "alias/aws/rds"
    guard let arn = try KMS.arn(of: text, &cloud, call) else {
      throw Fault(
        "KMSKeyNotAccessibleFault",
        "The specified KMS key [\(text)] does not exist, is not enabled or you do not have permissions to access it.")
    }
    return .string(arn)
  }

  /// The key that a service has in every account and region, as an ARN.
  static func ownKey(_ service: String, _ call: Call) -> Value {
    .string(call.arn("kms", "key/" + KMS.ownKey(service, call)))
  }

  /// Tags of whatever RDS has.
  static let tagging = ServiceBehavior(
    "rds", kinds: [],
    operations: [
      "AddTagsToResource": .tag(.arn("ResourceName", noResource)),
      "RemoveTagsFromResource": .untag(.arn("ResourceName", noResource)),
      "ListTagsForResource": .listTags(.arn("ResourceName", noResource), as: .list("TagList")),
    ])

  private static let noResource = FaultForm(
    "DBInstanceNotFound", "The specified resource name does not match an RDS resource: {id}")
}
