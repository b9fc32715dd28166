package import InfraModel

/// A call as CloudTrail recorded it.
///
/// Source: CloudTrail User Guide, "CloudTrail record contents for management, data, and network activity events".
package struct TrailEvent: Hashable, Sendable {
  package let id: String
  /// The service's endpoint prefix (`rds`).
  package let source: String
  /// The API's name of the operation, without the version that some services append to it.
  package let operation: String
  package let region: String
  /// Seconds since 1970.
  package let time: Double
  package let identity: TrailIdentity
  package let request: Value
  package let response: Value
  /// Whether it changed nothing: it was refused, or only read.
  package let isWithoutEffect: Bool

  /// - Returns: `nil` for what is no record of a call.
  package init?(_ record: Value) {
    guard let id = record["eventID"]?.string, let source = record["eventSource"]?.string,
      let name = record["eventName"]?.string, let time = record["eventTime"]?.string.flatMap(Self.seconds),
      let identity = TrailIdentity(record["userIdentity"] ?? .null)
    else { return nil }
    self.id = id
    self.source = source.hasSuffix(Self.domain) ? String(source.dropLast(Self.domain.count)) : source
    operation = Self.withoutVersion(name)
    region = record["awsRegion"]?.string ?? ""
    self.time = time
    self.identity = identity
    request = record["requestParameters"] ?? .null
    response = record["responseElements"] ?? .null
    isWithoutEffect = record["errorCode"]?.string != nil || record["readOnly"] == true
  }

  private static let domain = ".amazonaws.com"

  /// `UpdateFunctionConfiguration20150331v2` and `UpdateDistribution2020_05_31` without the API's version.
  private static func withoutVersion(_ name: String) -> String {
    guard let start = name.firstIndex(where: \.isNumber), start > name.startIndex else { return name }
    let version = name[start...]
    let digits = version.filter(\.isNumber)
    guard version.hasPrefix("20"), digits.count >= 8, version.allSatisfy({ $0.isNumber || $0 == "_" || $0 == "v" })
    else { return name }
    return String(name[..<start])
  }

  /// Seconds since 1970 of `2026-01-31T12:00:00Z`, the only form that records have.
  private static func seconds(_ text: String) -> Double? {
    let parts = text.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
    guard text.hasSuffix("Z"), parts.count >= 6, (1...12).contains(parts[1]), (1...31).contains(parts[2]) else {
      return nil
    }
    let date = CivilDate(year: parts[0], month: parts[1], day: parts[2])
    return Double(date.daysSince1970 * 86_400 + parts[3] * 3600 + parts[4] * 60 + parts[5])
  }
}

/// Whose credentials a call was signed with. What a caller says about itself (its user agent, its address) is no part of it.
///
/// Source: CloudTrail User Guide, "CloudTrail userIdentity element".
package struct TrailIdentity: Hashable, Sendable {
  package let type: String
  package let userName: String?
  package let arn: String?
  package let account: String?
  package let accessKey: String?
  /// The role whose session it is, by its name.
  package let role: String?
  /// The service that made the call, by itself or for somebody.
  package let invokedBy: String?

  init?(_ element: Value) {
    guard let type = element["type"]?.string else { return nil }
    self.type = type
    userName = element["userName"]?.string
    arn = element["arn"]?.string
    account = element["accountId"]?.string
    accessKey = element["accessKeyId"]?.string
    role = element["sessionContext"]?["sessionIssuer"]?["userName"]?.string
    invokedBy = element["invokedBy"]?.string
  }

  /// The session of a role; `nil` for any other identity.
  var session: (role: String, name: String)? {
    guard type == "AssumedRole", let parts = arn?.split(separator: "/"), parts.count >= 3 else { return nil }
    return (role ?? String(parts[parts.count - 2]), String(parts[parts.count - 1]))
  }

  /// What the record itself calls the person or the program.
  var name: String? {
    switch type {
    case "AssumedRole": nil
    case "Root": "the root user" + (account.map { " of \($0)" } ?? "")
    case "AWSService": invokedBy
    case "AWSAccount": account.map { "the account \($0)" }
    default: userName ?? arn?.split(separator: "/").last.map(String.init)
    }
  }
}
