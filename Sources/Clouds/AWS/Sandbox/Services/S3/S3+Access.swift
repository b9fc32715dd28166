internal import AWSClient
internal import InfraModel

extension S3 {
  /// Who may do what with a bucket, and its tags.
  static let access = ServiceBehavior(
    "s3", kinds: [],
    operations: [
      "PutBucketPolicy": Behavior { cloud, call throws(Fault) in
        let record = try bucket(cloud, call)
        try checkPolicy(try call.required("Policy"), record, cloud, call)
        try cloud.change(record) { $0.set("Policy", in: "Settings", to: call["Policy"]) }
        return [:]
      },
      "GetBucketPolicy": Behavior { cloud, call throws(Fault) in ["Policy": try policy(cloud, call)] },
      "GetBucketPolicyStatus": Behavior { cloud, call throws(Fault) in
        ["PolicyStatus": ["IsPublic": .bool(isPublic(try policy(cloud, call).string ?? ""))]]
      },
      "DeleteBucketPolicy": Behavior { cloud, call throws(Fault) in
        try cloud.change(try bucket(cloud, call)) { $0.set("Policy", in: "Settings", to: nil) }
        return [:]
      },
      "PutBucketAcl": Behavior { cloud, call throws(Fault) in
        let record = try bucket(cloud, call)
        let acl = call.string("ACL") ?? "private"
        try checkACL(acl, record["Settings"] ?? [:])
        try cloud.change(record) { record in
          record.set("Acl", in: "Settings", to: .string(acl))
          record.set("Grants", in: "Settings", to: call["AccessControlPolicy"]?["Grants"])
        }
        return [:]
      },
      "GetBucketAcl": Behavior { cloud, call throws(Fault) in
        let settings = try bucket(cloud, call)["Settings"]
        let grants = settings?["Grants"] ?? .list(grants(settings?["Acl"]?.string ?? "private", call))
        return ["Owner": owner(call.account), "Grants": grants]
      },
      "PutBucketTagging": Behavior { cloud, call throws(Fault) in
        let tags = Call.tags(call["Tagging"]?["TagSet"])
        if tags.keys.contains(where: { $0.lowercased().hasPrefix("aws:") }) {
          throw Fault("InvalidTag", "System tags cannot be added/updated by requester", status: 400)
        }
        try cloud.change(try bucket(cloud, call)) { $0.tags = tags }
        return [:]
      },
      "GetBucketTagging": Behavior { cloud, call throws(Fault) in
        let tags = try bucket(cloud, call).tags
        if tags.isEmpty { throw Fault("NoSuchTagSet", "The TagSet does not exist", status: 404) }
        return ["TagSet": Kind.TagForm.list().value(tags)]
      },
      "DeleteBucketTagging": Behavior { cloud, call throws(Fault) in
        try cloud.change(try bucket(cloud, call)) { $0.tags = [:] }
        return [:]
      },
    ])

  private static func policy(_ cloud: Cloud, _ call: Call) throws(Fault) -> Value {
    guard let policy = try bucket(cloud, call)["Settings"]?["Policy"] else {
      throw Fault("NoSuchBucketPolicy", "The bucket policy does not exist", status: 404)
    }
    return policy
  }

  private static func checkPolicy(_ text: String, _ bucket: Record, _ cloud: Cloud, _ call: Call) throws(Fault) {
    func malformed(_ message: String) -> Fault { Fault("MalformedPolicy", message, status: 400) }
    let document: PolicyDocument
    do throws(PolicyDocument.Flaw) { document = try PolicyDocument(text, .resource) } catch {
      switch error {
      case .notJSON:
        throw malformed("Policies must be valid JSON and the first byte must be '{'")
      case .noStatement: throw malformed("Missing required field Statement")
      case .noPrincipal: throw malformed("Missing required field Principal")
      case .noAction: throw malformed("Missing required field Action")
      case .effect: throw malformed("Missing required field Effect")
      case .action: throw malformed("Policy has invalid action")
      case .version: throw malformed("The policy must contain a valid version string")
      case .resource, .noResource, .hasResource, .hasPrincipal: throw malformed("Policy has invalid resource")
      }
    }
    let arn = bucket.arn ?? ""
    let resources = document.resources
    if resources.isEmpty { throw malformed("Missing required field Resource") }
    guard resources.allSatisfy({ $0 == arn || $0.hasPrefix(arn + "/") || $0 == "*" || Wildcard.matches(arn, $0) })
    else {
      throw malformed("Policy has invalid resource")
    }
    if !document.principals.allSatisfy({ cloud.knows(principal: $0, call) }) {
      throw malformed("Invalid principal in policy")
    }
    if bucket["Settings"]?["PublicAccessBlock"]?["BlockPublicPolicy"] == true, isPublic(text) {
      throw Fault(
        "AccessDenied",
        "User: \(call.principal.arn) is not authorized to perform: s3:PutBucketPolicy on resource: \"\(arn)\" because public "
          + "policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.", status: 403)
    }
  }

  /// Whether everybody is allowed something, without a condition.
  private static func isPublic(_ text: String) -> Bool {
    let statements = (try? PolicyDocument(text, .resource))?.statements ?? []
    return statements.contains { statement in
      let principal = statement["Principal"]
      let isEverybody = principal == "*" || PolicyGrammar.texts(principal?["AWS"]).contains("*")
      return statement["Effect"] == "Allow" && isEverybody && statement["Condition"] == nil
    }
  }

  /// Lists of access are off where the bucket's owner owns every object, and public ones where that is blocked.
  static func checkACL(_ acl: String, _ settings: Value) throws(Fault) {
    if acl == "private" { return }
    if settings["OwnershipControls"]?["Rules"]?[0]?["ObjectOwnership"] == "BucketOwnerEnforced" {
      throw Fault("AccessControlListNotSupported", "The bucket does not allow ACLs", status: 400)
    }
    if acl.hasPrefix("public-"), settings["PublicAccessBlock"]?["BlockPublicAcls"] == true { throw denied }
  }

  private static func grants(_ acl: String, _ call: Call) -> [Value] {
    let groups = "http://acs.amazonaws.com/groups/"
    func group(_ name: String, _ permission: Value) -> Value {
      ["Grantee": ["Type": "Group", "URI": .string(groups + name)], "Permission": permission]
    }
    let own: Value = [
      "Grantee": owner(call.account).setting("Type", to: "CanonicalUser"), "Permission": "FULL_CONTROL",
    ]
    switch acl {
    case "public-read": return [own, group("global/AllUsers", "READ")]
    case "public-read-write": return [own, group("global/AllUsers", "READ"), group("global/AllUsers", "WRITE")]
    case "authenticated-read": return [own, group("global/AuthenticatedUsers", "READ")]
    case "log-delivery-write": return [own, group("s3/LogDelivery", "WRITE"), group("s3/LogDelivery", "READ_ACP")]
    default: return [own]
    }
  }
}
