import AWSClient
import InfraModel
import Planner

extension Demand {
  static let websiteOfItsOwn = Condition(words: "where WebsiteConfiguration redirects nothing") { subject in
    subject.isGiven("WebsiteConfiguration") && !subject.isGiven("WebsiteConfiguration.RedirectAllRequestsTo")
  }

  static let bucketName = TextForm(
    "a name that buckets can have",
    fix:
      "use small letters, digits and hyphens; no two dots in a row, no IP address, none of AWS's own prefixes and suffixes"
  ) { name in
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let isAddress = parts.count == 4 && parts.allSatisfy { !$0.isEmpty && Letters.digits.areAll(of: $0) }
    return !isAddress && !parts.dropFirst().dropLast().contains("")
      && !["xn--", "sthree-", "amzn-s3-demo-"].contains(where: name.hasPrefix)
      && !["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"].contains(where: name.hasSuffix)
  }

  /// `MalformedXML`: a rule does something. https://docs.aws.amazon.com/AmazonS3/latest/API/API_LifecycleRule.html
  static let action = Demand { subject in
    let actions = [
      "AbortIncompleteMultipartUpload", "ExpirationDate", "ExpirationInDays", "ExpiredObjectDeleteMarker",
      "NoncurrentVersionExpiration", "NoncurrentVersionExpirationInDays", "NoncurrentVersionTransition",
      "NoncurrentVersionTransitions", "Transition", "Transitions",
    ]
    guard !actions.contains(where: subject.isGiven) else { return [] }
    return [
      subject.problem(
        .needsOneOf, "\(subject.path) has no action", at: "", fix: "declare one, such as expirationInDays")
    ]
  }

  /// `MalformedPolicy`: "Policy has invalid resource". A bucket's policy is about the bucket and what is in it.
  static func foreign(_ policy: Statements) -> [Diagnostic] {
    let subject = policy.subject
    let own = subject.declared.target(subject.given("Bucket"))
    let name = subject.text("Bucket") ?? own.flatMap { subject.declared.literal($0.properties["BucketName"])?.string }
    for statement in policy.all ?? [] {
      for resource in PolicyGrammar.elements(statement["Resource"]) {
        if let found = bucket(of: resource, subject.declared), let own, found.address != own.address {
          return [
            policy.problem(
              "it names \(found.address), and is the policy of \(own.address)",
              fix: "name \(own.address) and what is in it")
          ]
        }
        guard let name, let text = subject.declared.literal(resource)?.string else { continue }
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[2] == "s3" else {
          return [policy.problem("its resource \"\(text)\" is not a bucket", fix: "write arn:aws:s3:::\(name)/*")]
        }
        let bucket = parts[5].prefix { $0 != "/" }
        guard !bucket.contains("*"), !bucket.contains("?"), bucket != name, !bucket.isEmpty else { continue }
        return [policy.problem("its resource \"\(text)\" is not in \(name)", fix: "write arn:aws:s3:::\(name)/*")]
      }
    }
    return []
  }

  /// The declared bucket whose ARN begins a resource.
  static func bucket(of value: Value, _ declared: Declared) -> ResourceNode? {
    let first: Value? = if case .interpolation(let pieces) = value { pieces.first } else { value }
    guard case .reference(let reference)? = first, reference.property == "Arn",
      let node = declared.nodes[reference.address], node.type == "AWS::S3::Bucket"
    else { return nil }
    return node
  }

  /// `AccessDenied`: a bucket that blocks public policies refuses one that lets everybody in without a condition.
  /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
  static func open(_ policy: Statements) -> [Diagnostic] {
    let subject = policy.subject
    guard let bucket = subject.declared.target(subject.given("Bucket")), bucket.type == "AWS::S3::Bucket",
      subject.declared.literal(
        Value.object(bucket.properties)[path: "PublicAccessBlockConfiguration.BlockPublicPolicy"]) == true
    else { return [] }
    let isOpen = (policy.all ?? []).contains { statement in
      let principal = statement["Principal"]
      let isEverybody = principal == "*" || policy.texts(principal?["AWS"]).contains("*")
      return isEverybody && subject.declared.literal(statement["Effect"]) == "Allow" && statement["Condition"] == nil
    }
    return isOpen
      ? [
        policy.problem(
          "it lets everybody in, and \(bucket.address) blocks public policies",
          fix: "name who may, or set blockPublicPolicy of \(bucket.address) to false")
      ] : []
  }
}
