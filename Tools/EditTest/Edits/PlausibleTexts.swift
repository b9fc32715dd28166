internal import InfraModel

/// Texts that a person could write instead of one, told from what it looks like.
struct PlausibleTexts {
  let region: String

  /// Numbers worth trying by the property's name, beside neighbors and bounds.
  static let numbers: [String: [Double]] = [
    "Period": [60, 10, 30, 3600], "FromPort": [5433], "ToPort": [5433], "AllocatedStorage": [100],
    "BackupRetentionPeriod": [0, 14, 35], "MemorySize": [1024], "Timeout": [60, 900],
  ]

  /// Texts worth trying by the property's name.
  private static let byName: [String: [String]] = [
    "Engine": ["mysql"], "EngineVersion": ["16.12", "17.2", "15.10"], "Family": ["postgres17"],
    "DBInstanceClass": ["db.t4g.small", "db.m6g.large"], "InstanceType": ["t3.micro", "t4g.nano"],
    "StorageType": ["gp2", "io1"], "IpProtocol": ["udp", "-1", "6"], "Protocol": ["https", "sms"],
    "Principal": ["events.amazonaws.com"], "Service": ["ecs-tasks.amazonaws.com"], "ImageId": ["ami-0abcdef1234567890"],
    "Effect": ["Allow", "Deny"], "MasterUsername": ["ledger", "admin"], "DBName": ["ledger"],
    "Action": ["s3:GetObject", "logs:DescribeLogGroups"], "ProtocolType": ["WEBSOCKET"], "Domain": ["standard"],
    "IntegrationType": ["HTTP_PROXY"], "IntegrationMethod": ["GET"], "PayloadFormatVersion": ["1.0"],
    "StageName": ["live"], "Statistic": ["Minimum"], "Stat": ["Average"], "ExtendedStatistic": ["p95"],
    "ComparisonOperator": ["GreaterThanOrEqualToThreshold"], "TreatMissingData": ["missing"],
    "Version": ["2008-10-17"], "SSEAlgorithm": ["aws:kms"], "EncryptionType": ["KMS"], "Status": ["Suspended"],
    "ImageTagMutability": ["IMMUTABLE"], "PackageType": ["Zip"], "VpcEndpointType": ["Interface"],
    "LOG_LEVEL": ["info"], "Namespace": ["AWS/Lambda"], "AWS": ["arn:aws:iam::210987654321:root"],
    "Expression": ["part / whole"],
  ]

  /// In order of plausibility, without regard to the facts' patterns.
  func others(_ text: String, _ facts: PropertySchema?, _ path: [String]) -> [String] {
    let allowed = (facts?.allowedValues ?? []).compactMap(\.string)
    if !allowed.isEmpty { return allowed }
    let name = path.last { $0 != "*" } ?? ""
    let named = Self.byName[name] ?? []
    return named + (byForm(text) ?? (named.isEmpty ? suffixed(text) : []))
  }

  /// Any other text.
  private func suffixed(_ text: String) -> [String] {
    text.contains(" ") ? [text + ", edited"] : [text + "-2", text + "2"]
  }

  /// Texts of the same form; `nil` for one without a form.
  private func byForm(_ text: String) -> [String]? {
    if let block = blocks(text) { return block }
    if text.hasPrefix(region), text.count == region.count + 1 { return [region + "c", region + "a", "us-east-1a"] }
    if let service = text.wholeMatch(of: /com\.amazonaws\.[a-z0-9-]+\.[a-z0-9.-]+/) {
      return ["dynamodb", "sqs", "nothing"].map { "com.amazonaws.\(region).\($0)" }.filter { $0 != service.output }
    }
    if let number = Int(text) { return ["\(number * 2)", "\(max(1, number / 2))", "\(number + 1)"] }
    if text == "true" || text == "false" { return [text == "true" ? "false" : "true"] }
    if text.hasPrefix("{"), let document = try? JSON.parse(text) { return documents(document) }
    if text.contains("@") { return ["edited@example.com"] }
    if let route = text.wholeMatch(of: /([A-Z]+) (\/.*)/) {
      return ["\(route.1 == "GET" ? "POST" : "GET") \(route.2)", "\(route.1) /edited"]
    }
    if text.hasPrefix("arn:aws:iam::aws:policy/") { return ["arn:aws:iam::aws:policy/ReadOnlyAccess"] }
    return text == "*" || text.hasSuffix("amazonaws.com") ? [] : nil
  }

  /// Other blocks of addresses.
  private func blocks(_ text: String) -> [String]? {
    guard let match = text.wholeMatch(of: /(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)/), let length = Int(match.5) else {
      return nil
    }
    return switch length {
    case 0: ["10.0.0.0/8", "192.0.2.0/24"]
    case ...16: ["10.1.0.0/16", "\(match.1).\(match.2).0.0/18", "\(match.1).\(match.2).0.0/\(length - 1)"]
    default:
      [
        "\(match.1).\(match.2).77.0/\(length)", "\(match.1).\(match.2).\(match.3).0/\(length + 1)",
        "172.16.3.0/\(length)",
      ]
    }
  }

  /// A document with one text or number in it changed.
  private func documents(_ document: Value) -> [String] {
    func changed(_ value: Value) -> Value? {
      switch value {
      case .object(let members):
        for (name, member) in members.sorted(by: { $0.key < $1.key }) {
          if let member = changed(member) { return .object(members.merging([name: member]) { $1 }) }
        }
        return nil
      case .list(let elements):
        for (index, element) in elements.enumerated() {
          guard let element = changed(element) else { continue }
          var list = elements
          list[index] = element
          return .list(list)
        }
        return nil
      case .integer(let number): return .integer(number + 1)
      default: return nil
      }
    }
    var found = changed(document).map { [JSON.canonicalText($0)] } ?? []
    if let members = document.object, let last = members.keys.max(), members.count > 1 {
      found.append(JSON.canonicalText(.object(members.filter { $0.key != last })))
    }
    return found
  }
}
