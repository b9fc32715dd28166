public import AWSClient
internal import AWSPrices
public import InfraModel

/// A bucket as it should be to keep states: what of that it is, and the calls that make it so.
///
/// Versioned, so that no state is ever overwritten for good; encrypted; closed to the public and to plain HTTP; and
/// with overwritten versions that expire.
public struct BucketSetup: Sendable {
  /// One thing that a bucket should have.
  public struct Setting: Sendable, Hashable {
    public enum Condition: Sendable, Hashable {
      case asWanted
      /// It is not, and this is how it is.
      case differs(String)
      /// The store knows no such setting, or does not let it be read.
      case notKnown(String)
    }

    public var name: String
    public var wanted: String
    public var condition: Condition

    public var differs: Bool { if case .differs = condition { true } else { false } }
  }

  private let client: any AWSCalling
  private let place: BucketPlace
  private let region: String

  public init(_ client: any AWSCalling, _ place: BucketPlace, region: String) {
    self.client = client
    self.place = place
    self.region = region
  }

  /// Looks at the bucket, changing nothing. The first setting is that it exists.
  public func examine() async throws(AWSError) -> [Setting] {
    let exists = try await bucketExists()
    var settings = [
      Setting(
        name: "bucket", wanted: "\(place.bucket) in \(region)", condition: exists ? .asWanted : .differs("missing"))
    ]
    for part in Part.allCases {
      var setting = Setting(name: part.rawValue, wanted: wanted(part), condition: .differs("not set"))
      if exists { setting.condition = try await condition(of: part) }
      settings.append(setting)
    }
    return settings
  }

  /// Makes what differs as it is wanted.
  public func apply(_ settings: [Setting], done: (Setting) -> Void) async throws(AWSError) {
    for setting in settings where setting.differs {
      if let part = Part(rawValue: setting.name) { try await set(part) } else { try await make() }
      done(setting)
    }
  }

  enum Part: String, CaseIterable {
    case versioning
    case publicAccess = "public access"
    case encryption
    case transport
    case lifecycle
  }

  /// Days that overwritten versions are kept.
  static let keptDays = 90

  private func wanted(_ part: Part) -> String {
    switch part {
    case .versioning: "on"
    case .publicAccess: "blocked"
    case .encryption:
      if case .service(let key) = place.encryption { "by \(key)" } else { "on" }
    case .transport: "TLS only"
    case .lifecycle: "versions that were overwritten end after \(Self.keptDays) days"
    }
  }
}

extension BucketSetup {
  private func call(_ operation: String, _ input: [String: Value] = [:]) async throws(AWSError) -> [String: Value] {
    var input = input
    input["Bucket"] = .string(place.bucket)
    return try await client.call(.s3, operation, input, region: region)
  }

  private func bucketExists() async throws(AWSError) -> Bool {
    do throws(AWSError) { _ = try await call("HeadBucket") } catch {
      if error.status == 404 { return false }
      throw error
    }
    return true
  }

  private func make() async throws(AWSError) {
    // us-east-1 is what S3 calls no constraint at all.
    _ = try await call(
      "CreateBucket",
      region == "us-east-1" ? [:] : ["CreateBucketConfiguration": ["LocationConstraint": .string(region)]])
  }

  private func condition(of part: Part) async throws(AWSError) -> Setting.Condition {
    do throws(AWSError) { return try await found(part) ? .asWanted : .differs("not set") } catch {
      guard let code = error.code else { throw error }
      if Self.missing.contains(code) { return .differs("not set") }
      if error.status == 501 || ["NotImplemented", "MethodNotAllowed", "AccessDenied"].contains(code) {
        return .notKnown(code)
      }
      throw error
    }
  }

  /// How S3 says that nothing is set.
  private static let missing: Set<String> = [
    "NoSuchPublicAccessBlockConfiguration", "ServerSideEncryptionConfigurationNotFoundError", "NoSuchBucketPolicy",
    "NoSuchLifecycleConfiguration",
  ]

  private func found(_ part: Part) async throws(AWSError) -> Bool {
    switch part {
    case .versioning: return try await call("GetBucketVersioning")["Status"] == "Enabled"
    case .publicAccess:
      let block = try await call("GetPublicAccessBlock")["PublicAccessBlockConfiguration"]
      return Self.blocked.allSatisfy { block?[$0.key] == true }
    case .encryption:
      let rules = try await call("GetBucketEncryption")["ServerSideEncryptionConfiguration"]?["Rules"]?.list
      let rule = rules?.first?["ApplyServerSideEncryptionByDefault"]
      guard case .service(let key) = place.encryption else { return rule?["SSEAlgorithm"] != nil }
      return rule?["SSEAlgorithm"] == "aws:kms" && rule?["KMSMasterKeyID"]?.string == key
    case .transport: return try await policy().contains { $0["Sid"]?.string == Self.statementID }
    case .lifecycle: return try await rules().contains { $0["ID"]?.string == ruleID }
    }
  }

  private func set(_ part: Part) async throws(AWSError) {
    switch part {
    case .versioning: _ = try await call("PutBucketVersioning", ["VersioningConfiguration": ["Status": "Enabled"]])
    case .publicAccess:
      _ = try await call("PutPublicAccessBlock", ["PublicAccessBlockConfiguration": .object(Self.blocked)])
    case .encryption:
      var rule: [String: Value] = ["SSEAlgorithm": "AES256"]
      if case .service(let key) = place.encryption {
        rule = ["SSEAlgorithm": "aws:kms", "KMSMasterKeyID": .string(key)]
      }
      _ = try await call(
        "PutBucketEncryption",
        [
          "ServerSideEncryptionConfiguration": [
            "Rules": [["ApplyServerSideEncryptionByDefault": .object(rule), "BucketKeyEnabled": true]]
          ]
        ])
    case .transport:
      let statements = try await orNone { () async throws(AWSError) in try await policy() } + [statement]
      let document: Value = ["Version": "2012-10-17", "Statement": .list(statements)]
      _ = try await call("PutBucketPolicy", ["Policy": .string(JSON.canonicalText(document))])
    case .lifecycle:
      let all = try await orNone { () async throws(AWSError) in try await rules() } + [rule]
      _ = try await call("PutBucketLifecycleConfiguration", ["LifecycleConfiguration": ["Rules": .list(all)]])
    }
  }

  private func orNone(_ read: () async throws(AWSError) -> [Value]) async throws(AWSError) -> [Value] {
    do throws(AWSError) { return try await read() } catch {
      if error.code.map(Self.missing.contains) == true { return [] }
      throw error
    }
  }

  private static let blocked: [String: Value] = [
    "BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true, "RestrictPublicBuckets": true,
  ]

  /// What somebody else has set stays beside ours.
  private func policy() async throws(AWSError) -> [Value] {
    let text = try await call("GetBucketPolicy")["Policy"]?.string ?? ""
    guard let document = try? JSON.parse(Array(text.utf8)), let statements = document["Statement"] else { return [] }
    return statements.list ?? [statements]
  }

  private static let statementID = "InfraStatesByTLSOnly"

  private var statement: Value {
    let arn = "arn:\(RegionPartition(of: region).rawValue):s3:::\(place.bucket)"
    return [
      "Sid": .string(Self.statementID), "Effect": "Deny", "Principal": "*", "Action": "s3:*",
      "Resource": [.string(arn), .string(arn + "/*")],
      "Condition": ["Bool": ["aws:SecureTransport": "false"]],
    ]
  }

  private func rules() async throws(AWSError) -> [Value] {
    let answer = try await call("GetBucketLifecycleConfiguration")
    return answer["Rules"]?.list ?? []
  }

  private var ruleID: String {
    "infra-states" + (place.prefix.isEmpty ? "" : "-\(place.prefix.replacing("/", with: "-"))")
  }

  private var rule: Value {
    [
      "ID": .string(ruleID), "Status": "Enabled",
      "Filter": ["Prefix": .string(place.prefix.isEmpty ? "" : place.prefix + "/")],
      "NoncurrentVersionExpiration": ["NoncurrentDays": .integer(Int64(Self.keptDays))],
      "AbortIncompleteMultipartUpload": ["DaysAfterInitiation": 7],
    ]
  }
}
