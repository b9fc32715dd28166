internal import AWSClient
internal import Digests
internal import InfraModel

/// Amazon S3: buckets, of which each has a name that nobody else has, and their objects.
///
/// Source: S3 API Reference, version 2006-03-01, "Error responses"; S3 User Guide, "Bucket naming rules".
enum S3 {
  static let bucket = Kind(
    "s3.bucket", missing: FaultForm("NoSuchBucket", "The specified bucket does not exist", status: 404),
    exists: FaultForm(
      "BucketAlreadyOwnedByYou",
      "Your previous request to create the named bucket succeeded and you already own it.", status: 409),
    inUse: FaultForm("BucketNotEmpty", "The bucket you tried to delete is not empty", status: 409)
  ) {
    $0.isGlobal = true
    $0.idField = "Name"
    $0.arn = "arn:{partition}:s3:::{id}"
    $0.arnField = "BucketArn"
    $0.quota = Kind.Quota(
      10_000, FaultForm("TooManyBuckets", "You have attempted to create more buckets than allowed", status: 400))
  }

  static let buckets = ServiceBehavior(
    "s3", kinds: [bucket],
    operations: [
      "CreateBucket": Behavior(create),
      "HeadBucket": Behavior { cloud, call throws(Fault) in
        guard let record = cloud.find(bucket, try call.required("Bucket"), in: call.region) else {
          throw Fault("NotFound", "Not Found", status: 404)
        }
        try check(record, call)
        return ["BucketRegion": record["BucketRegion"] ?? "", "BucketArn": record["BucketArn"] ?? ""]
      },
      "GetBucketLocation": Behavior { cloud, call throws(Fault) in
        let region = try bucket(cloud, call)["BucketRegion"] ?? ""
        return region == "us-east-1" ? [:] : ["LocationConstraint": region]
      },
      "ListBuckets": Behavior { cloud, call throws(Fault) in
        let found = cloud.list(bucket, in: call.region).filter {
          $0.id.hasPrefix(call.string("Prefix") ?? "")
            && (call["BucketRegion"] == nil || call["BucketRegion"] == $0["BucketRegion"])
        }
        return [
          "Buckets": .list(found.sorted { $0.id < $1.id }.map { .object($0.fields) }), "Owner": owner(call.account),
        ]
      },
      "DeleteBucket": Behavior { cloud, call throws(Fault) in
        let record = try bucket(cloud, call)
        if record["Settings"]?["Versioning"] != nil, !cloud.referrers(of: record).isEmpty {
          throw Fault(
            "BucketNotEmpty",
            "The bucket you tried to delete is not empty. You must delete all versions in the bucket.", status: 409)
        }
        try cloud.delete(record)
        return [:]
      },
    ])

  /// The bucket of a call, asked for in its region and by its owner.
  static func bucket(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let record = try cloud.get(bucket, try call.required("Bucket"), call)
    try check(record, call)
    return record
  }

  /// Makes a bucket that is taken to be there.
  static func assumeBucket(_ cloud: inout Cloud, _ call: Call) throws(Fault) {
    let name = try call.required("Bucket")
    guard cloud.find(bucket, name, in: call.region) == nil else { return }
    try cloud.create(
      bucket, named: name, call, ["BucketRegion": .string(call.region), "Settings": .object(Setting.initial)])
  }

  private static func check(_ record: Record, _ call: Call) throws(Fault) {
    if let region = record.string("BucketRegion"), region != call.region {
      throw Fault(
        "AuthorizationHeaderMalformed",
        "The authorization header is malformed; the region '\(call.region)' is wrong; expecting '\(region)'",
        status: 400, members: ["Region": .string(region)])
    }
    if let owner = call.string("ExpectedBucketOwner"), owner != call.account { throw denied }
  }

  static let denied = Fault("AccessDenied", "Access Denied", status: 403)

  /// The canonical user of an account.
  static func owner(_ account: String) -> Value {
    ["ID": .string(Digest.sha256(Array(account.utf8)))]
  }

  @Sendable private static func create(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let name = try call.required("Bucket")
    guard isName(name) else { throw Fault("InvalidBucketName", "The specified bucket is not valid.", status: 400) }
    let configuration = call["CreateBucketConfiguration"]
    let region = configuration?["LocationConstraint"]?.string ?? "us-east-1"
    if region != call.region, !(region == "EU" && call.region == "eu-west-1") {
      throw Fault(
        "IllegalLocationConstraintException",
        "The \(configuration?["LocationConstraint"] == nil ? "unspecified" : region) location constraint is incompatible "
          + "for the region specific endpoint this request was sent to.", status: 400)
    }
    let location = call.region == "us-east-1" ? "/\(name)" : "http://\(name).s3.amazonaws.com/"
    let answer: [String: Value] = [
      "Location": .string(location), "BucketArn": .string("arn:\(call.partition):s3:::\(name)"),
    ]
    // The oldest region says yes to one's own bucket again.
    if call.region == "us-east-1", cloud.find(bucket, name, in: call.region) != nil { return answer }
    var settings = Setting.initial
    if let ownership = call["ObjectOwnership"] {
      settings["OwnershipControls"] = ["Rules": [["ObjectOwnership": ownership]]]
    }
    if call["ObjectLockEnabledForBucket"] == true {
      settings["ObjectLockConfiguration"] = ["ObjectLockEnabled": "Enabled"]
      settings["Versioning"] = ["Status": "Enabled"]
    }
    if let acl = call.string("ACL") {
      try checkACL(acl, .object(settings))
      settings["Acl"] = .string(acl)
    }
    try cloud.create(
      bucket, named: name, call,
      [
        "CreationDate": .integer(Int64(call.now)), "BucketRegion": .string(call.region), "Settings": .object(settings),
      ], tags: Call.tags(configuration?["Tags"]))
    return answer
  }

  /// 3 to 63 small letters, digits, dots and hyphens, beginning and ending with one of the first two.
  private static func isName(_ name: String) -> Bool {
    let allowed = name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-" || $0 == ".") }
    let ends = [name.first, name.last].allSatisfy { $0?.isLetter == true || $0?.isNumber == true }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let isAddress = parts.count == 4 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
    let isReserved =
      ["xn--", "sthree-", "amzn-s3-demo-"].contains(where: name.hasPrefix)
      || ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"].contains(where: name.hasSuffix)
    return (3...63).contains(name.count) && allowed && ends && !name.contains("..") && !isAddress && !isReserved
  }
}
