internal import InfraModel

extension S3 {
  private static let failed = Fault(
    "PreconditionFailed", "At least one of the pre-conditions you specified did not hold", status: 412)

  private static let notImplemented = Fault(
    "NotImplemented", "A header you provided implies functionality that is not implemented", status: 501)

  /// Entity tags come with quotes and without.
  private static func bare(_ tag: String) -> String { tag.filter { $0 != "\"" } }

  /// Whether a condition (`*`, a tag, or several between commas) holds for an object's tag.
  private static func holds(_ condition: String, for record: Record) -> Bool {
    let tag = bare(record.string("ETag") ?? "")
    return condition.split(separator: ",").contains { one in
      let one = bare(String(one)).drop { $0 == " " }
      return one == "*" || one == tag
    }
  }

  /// Checks the conditions of a read, or of a copy's source, which are named alike behind a prefix.
  ///
  /// Source: RFC 9110, 13.2.2; S3 API Reference, "GetObject" and "CopyObject": a tag that matches makes up for a time
  /// that does not, and a tag that does not match for one that does. A time to come is passed over (RFC 9110, 13.1.3).
  static func checkRead(_ record: Record, _ call: Call, prefix: String = "") throws(Fault) {
    let changed = record["LastModified"]?.number ?? 0
    if let tag = call.string(prefix + "IfMatch") {
      if !holds(tag, for: record) { throw failed }
    } else if let time = call[prefix + "IfUnmodifiedSince"]?.number, changed > time {
      throw failed
    }
    var isModified = true
    if let tag = call.string(prefix + "IfNoneMatch") {
      isModified = !holds(tag, for: record)
    } else if let time = call[prefix + "IfModifiedSince"]?.number {
      isModified = changed > time || time > call.now
    }
    if isModified { return }
    if !prefix.isEmpty { throw failed }
    throw Fault("NotModified", "Not Modified", status: 304, headers: ["ETag": record.string("ETag") ?? ""])
  }

  /// Checks that S3 knows the conditions of a write: one of a tag to match and `*` that none may match.
  ///
  /// Source: S3 User Guide, "How to prevent object overwrites with conditional writes". Codes and status of what it
  /// does not take are those that S3 answers with.
  static func checkForm(ofConditions call: Call) throws(Fault) {
    let match = call.string("IfMatch")
    let none = call.string("IfNoneMatch")
    if match != nil && none != nil || match == "*" || none ?? "*" != "*" { throw notImplemented }
  }

  /// Checks the condition of a write.
  static func checkWrite(_ key: String, in bucket: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    if let match = call.string("IfMatch") {
      try checkMatch(match, key, in: bucket, &cloud, call)
    } else if call["IfNoneMatch"] != nil {
      try checkConflict(call)
      if current(key, in: bucket, &cloud) != nil { throw failed }
    }
  }

  /// Checks the condition of a deletion, by an entity tag or by `*` for any.
  ///
  /// Source: S3 User Guide, "How to perform conditional deletes": only the current version is judged. Conditions on
  /// size and time are those of directory buckets alone.
  static func checkDeletion(
    _ key: String, match: String?, version: String?, in bucket: Record, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) {
    if call["IfMatchSize"] != nil || call["IfMatchLastModifiedTime"] != nil { throw notImplemented }
    guard let match else { return }
    if version != nil { throw notImplemented }
    try checkMatch(match, key, in: bucket, &cloud, call)
  }

  private static func checkMatch(
    _ match: String, _ key: String, in bucket: Record, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) {
    try checkConflict(call)
    guard let current = current(key, in: bucket, &cloud) else {
      throw match == "*" ? failed : missing(key, in: bucket, cloud, call)
    }
    if match != "*", bare(match) != bare(current.string("ETag") ?? "") { throw failed }
  }

  /// What a conditional write gets while another write of the same object is not through.
  private static func checkConflict(_ call: Call) throws(Fault) {
    guard call.meetsConflict else { return }
    throw Fault(
      "ConditionalRequestConflict",
      "The conditional request cannot succeed due to a conflicting operation against this resource.", status: 409)
  }
}
