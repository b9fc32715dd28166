internal import AWSClient
internal import Digests
internal import InfraModel

/// The policies that AWS keeps for every account. Their names are known; of their documents only those that say what
/// everybody knows them to say.
enum AWSManagedPolicies {
  private static let names: Set<String> = {
    let text = AWSManagedPolicyNames.text
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return Set(bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) })
  }()

  private static let allowing: [String: [String]] = [
    "AdministratorAccess": ["*"],
    "ReadOnlyAccess": ["*:Describe*", "*:Get*", "*:List*"],
    "service-role/AWSLambdaBasicExecutionRole": ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
    "service-role/AWSLambdaVPCAccessExecutionRole": [
      "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents", "ec2:CreateNetworkInterface",
      "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets", "ec2:DeleteNetworkInterface",
      "ec2:AssignPrivateIpAddresses", "ec2:UnassignPrivateIpAddresses",
    ],
    "AmazonSSMManagedInstanceCore": ["ssm:*", "ssmmessages:*", "ec2messages:*"],
  ]

  /// Whether an ARN is one of theirs.
  static func has(_ arn: String, _ partition: String) -> Bool { name(of: arn, partition).map(names.contains) ?? false }

  private static func name(of arn: String, _ partition: String) -> String? {
    let start = "arn:\(partition):iam::aws:policy/"
    return arn.hasPrefix(start) ? String(arn.dropFirst(start.count)) : nil
  }

  /// One of them as IAM tells it; `nil` where AWS has none of that ARN.
  static func policy(_ arn: String, _ partition: String) -> [String: Value]? {
    guard let path = name(of: arn, partition), names.contains(path) else { return nil }
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    let document: Value = [
      "Version": "2012-10-17",
      "Statement": .list(
        (allowing[path] ?? []).map { ["Effect": "Allow", "Action": .string($0), "Resource": "*"] }),
    ]
    // Their identifiers and dates are AWS's own; these are the same in every sandbox.
    let id = Digest.sha256(Array(path.utf8)).uppercased().prefix(17)
    return [
      "PolicyName": .string(name), "Arn": .string(arn), "Path": .string("/" + path.dropLast(name.count)),
      "PolicyId": .string("ANPA" + id), "DefaultVersionId": "v1", "IsAttachable": true, "CreateDate": 1_423_161_633,
      "UpdateDate": 1_423_161_633,
      "Versions": [
        [
          "VersionId": "v1", "IsDefaultVersion": true, "CreateDate": 1_423_161_633,
          "Document": .string(PercentEncoding.encode(JSON.canonicalText(document))),
        ]
      ],
    ]
  }

  /// All of them, sorted by name.
  static func all(_ partition: String) -> [[String: Value]] {
    names.sorted().compactMap { policy("arn:\(partition):iam::aws:policy/\($0)", partition) }
  }
}
