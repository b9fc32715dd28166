internal import AWSClient
internal import InfraModel

/// AWS Identity and Access Management: one for the account, whatever the region.
///
/// Source: IAM API Reference, version 2010-05-08; IAM User Guide, "IAM and AWS STS quotas".
enum IAM {
  static let role = principal("Role", prefix: "AROA", quota: 1000)
  static let user = principal("User", prefix: "AIDA", quota: 5000) {
    $0.links.append(Link("Groups", to: "iam.group"))
    $0.inUse = FaultForm("DeleteConflict", "Cannot delete entity, must delete access keys first.")
  }
  static let group = principal("Group", prefix: "AGPA", quota: 300) {
    $0.inUse = FaultForm("DeleteConflict", "Cannot delete entity, must remove users from group first.")
  }

  static let policy = Kind(
    "iam.policy", missing: FaultForm("NoSuchEntity", "Policy {id} was not found."),
    exists: FaultForm(
      "EntityAlreadyExists", "A policy called {id} already exists. Duplicate names are not allowed."),
    inUse: FaultForm("DeleteConflict", "Cannot delete a policy attached to entities.")
  ) {
    $0.isGlobal = true
    $0.idField = "PolicyName"
    $0.arn = "arn:{partition}:iam::{account}:policy{Path}{PolicyName}"
    $0.arnField = "Arn"
    $0.tags = .list()
    $0.quota = Kind.Quota(1500, FaultForm("LimitExceeded", "Cannot exceed quota for PoliciesPerAccount: 1500"))
  }

  static let profile = Kind(
    "iam.instance-profile",
    missing: FaultForm("NoSuchEntity", "Instance Profile {id} cannot be found."),
    exists: FaultForm("EntityAlreadyExists", "Instance Profile {id} already exists."),
    inUse: FaultForm("DeleteConflict", "Cannot delete entity, it is in use by an instance.")
  ) {
    $0.isGlobal = true
    $0.idField = "InstanceProfileName"
    $0.arn = "arn:{partition}:iam::{account}:instance-profile{Path}{InstanceProfileName}"
    $0.arnField = "Arn"
    $0.links = [Link("RoleName", to: "iam.role")]
    $0.tags = .list()
    $0.quota = Kind.Quota(
      1000, FaultForm("LimitExceeded", "Cannot exceed quota for InstanceProfilesPerAccount: 1000"))
  }

  private static func principal(
    _ word: String, prefix: String, quota: Int, _ configure: (inout Kind) -> Void = { _ in }
  ) -> Kind {
    Kind(
      "iam.\(word.lowercased())",
      missing: FaultForm("NoSuchEntity", "The \(word.lowercased()) with name {id} cannot be found."),
      exists: FaultForm("EntityAlreadyExists", "\(word) with name {id} already exists."),
      inUse: FaultForm("DeleteConflict", "Cannot delete entity, must remove roles from instance profile first.")
    ) {
      $0.isGlobal = true
      $0.idField = word + "Name"
      $0.arn = "arn:{partition}:iam::{account}:\(word.lowercased()){Path}{\(word)Name}"
      $0.arnField = "Arn"
      $0.links = [Link("AttachedPolicies", to: "iam.policy", isARN: true, mustExist: false)]
      if word != "Group" {
        $0.tags = .list()
        $0.links.append(
          Link("PermissionsBoundary.PermissionsBoundaryArn", to: "iam.policy", isARN: true, mustExist: false))
      }
      $0.quota = Kind.Quota(
        quota, FaultForm("LimitExceeded", "Cannot exceed quota for \(word)sPerAccount: \(quota)"))
      configure(&$0)
    }
  }

  static func absent(_ message: String) -> Fault { Fault("NoSuchEntity", message) }
  static func inUse(_ why: String) -> Fault { Fault("DeleteConflict", why) }

  /// What a new entity of any kind has besides its name and ARN.
  static func entity(
    _ word: String, prefix: String, _ cloud: inout Cloud, _ call: Call
  ) -> [String: Value] {
    [
      "Path": call["Path"] ?? "/", "CreateDate": .integer(Int64(call.now)),
      word + "Id": .string(cloud.identifier(.capitals(prefix: prefix, count: 17))),
    ]
  }

  /// Checks a policy's text; says no as IAM words it.
  @discardableResult
  static func check(_ text: String, _ kind: PolicyDocument.Kind) throws(Fault) -> PolicyDocument {
    do throws(PolicyDocument.Flaw) { return try PolicyDocument(text, kind) } catch {
      throw Fault("MalformedPolicyDocument", words(error))
    }
  }

  private static func words(_ flaw: PolicyDocument.Flaw) -> String {
    switch flaw {
    case .notJSON: "This policy contains invalid Json"
    case .version: "The policy must contain a valid version string"
    case .noStatement, .effect: "Syntax errors in policy."
    case .noAction: "Policy statement must contain actions."
    case .action: "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."
    case .noPrincipal: "Policy document must specify a principal."
    case .hasPrincipal: "Policy document should not specify a principal."
    case .noResource: "Policy statement must contain resources."
    case .hasResource: "Has prohibited field Resource"
    case .resource(let text): "Resource \(text) must be in ARN format or \"*\"."
    }
  }

  /// How many characters of a policy's text count: white space does not.
  ///
  /// Source: user guide, "IAM and AWS STS quotas".
  static func size(_ document: String) -> Int {
    document.utf8.count(where: { ![0x20, 0x0A, 0x0D, 0x09].contains($0) })
  }

  /// Policies travel percent-encoded in answers.
  static func encoded(_ document: String) -> Value { .string(PercentEncoding.encode(document)) }

  /// The policy of an ARN that can be attached, of the account or of AWS.
  static func checkAttachable(_ arn: String, _ cloud: Cloud) throws(Fault) {
    guard cloud.find(arn: arn) != nil || AWSManagedPolicies.has(arn, cloud.partition) else {
      throw absent("Policy \(arn) does not exist or is not attachable.")
    }
  }

  /// What stands under a path (`PathPrefix`).
  static func underPath(_ records: [Record], _ call: Call) -> [Record] {
    guard let prefix = call.string("PathPrefix") else { return records }
    return records.filter { $0.string("Path")?.hasPrefix(prefix) == true }
  }

  /// A record as IAM tells it: a list of tags only where there are any.
  static func view(_ cloud: Cloud, _ record: Record) -> Value {
    record.tags.isEmpty ? .object(record.fields) : cloud.view(record)
  }
}
