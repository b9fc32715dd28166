internal import Digests
internal import InfraModel

/// Images that Amazon publishes, and the public parameters that name the newest of each line.
///
/// Source: Systems Manager User Guide, "Calling AMI public parameters"; names as DescribeImages tells them.
struct PublicImage: Sendable {
  /// Its name, which says when it was made.
  let name: String
  let architecture: String
  /// The day on which it was made.
  let day: String
  /// The last parts of the parameters that name it; none for one that is not the newest of its line.
  let aliases: [String]

  static let owner = "137112412989"
  /// What the names of the parameters begin with.
  static let folder = "/aws/service/ami-amazon-linux-latest/"

  static let all = [
    PublicImage(
      name: "al2023-ami-2023.5.20240819.0-kernel-6.1-x86_64", architecture: "x86_64", day: "2024-08-16", aliases: []),
    PublicImage(
      name: "al2023-ami-2023.6.20241121.0-kernel-6.1-x86_64", architecture: "x86_64", day: "2024-11-20",
      aliases: ["al2023-ami-kernel-default-x86_64", "al2023-ami-kernel-6.1-x86_64"]),
    PublicImage(
      name: "al2023-ami-2023.6.20241121.0-kernel-6.1-arm64", architecture: "arm64", day: "2024-11-20",
      aliases: ["al2023-ami-kernel-default-arm64", "al2023-ami-kernel-6.1-arm64"]),
    PublicImage(
      name: "amzn2-ami-hvm-2.0.20241113.1-x86_64-gp2", architecture: "x86_64", day: "2024-11-14",
      aliases: ["amzn2-ami-hvm-x86_64-gp2"]),
    PublicImage(
      name: "amzn2-ami-hvm-2.0.20241113.1-arm64-gp2", architecture: "arm64", day: "2024-11-14",
      aliases: ["amzn2-ami-hvm-arm64-gp2"]),
  ]

  /// Its identifier, another one in each region.
  func id(in region: String) -> String { "ami-0" + Digest.sha256(Array("\(region) \(name)".utf8)).prefix(16) }

  /// The image of an identifier.
  static func find(_ id: String, in region: String) -> PublicImage? { all.first { $0.id(in: region) == id } }

  /// The parameter of a name, as GetParameter tells it; `nil` for one that is not of these.
  static func parameter(_ name: String, _ call: Call) -> Value? {
    guard name.hasPrefix(folder) else { return nil }
    let alias = name.dropFirst(folder.count)
    guard let image = all.first(where: { $0.aliases.contains { $0 == alias } }) else { return nil }
    return [
      "Name": .string(name), "Type": "String", "Value": .string(image.id(in: call.region)), "Version": 1,
      "LastModifiedDate": 1_732_233_600, "DataType": "text",
      "ARN": .string("arn:\(call.partition):ssm:\(call.region)::parameter\(name)"),
    ]
  }
}
