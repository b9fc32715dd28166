/// The availability zones of a region.
///
/// Which letter an account has for which zone differs from account to account; here the letters are in the zones' order.
/// Source: the list of regions and zones in the documentation of AWS.
enum Zones {
  /// Regions that do not simply have `a`, `b` and `c`.
  private static let letters: [String: String] = [
    "us-east-1": "abcdef", "us-west-1": "ab", "us-west-2": "abcd", "ap-northeast-1": "acd", "ap-northeast-2": "abcd",
    "ca-central-1": "abd",
  ]

  /// The regions that every account can use without asking for them.
  /// https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
  static let enabledRegions = [
    "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1", "ap-southeast-2",
    "ca-central-1",
    "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1", "us-east-1", "us-east-2",
    "us-west-1",
    "us-west-2",
  ]

  /// The names of a region's zones.
  static func names(in region: String) -> [String] { (letters[region] ?? "abc").map { "\(region)\($0)" } }

  /// The identifier of a zone, which is the same in every account: `euc1-az2`.
  static func id(of zone: String) -> String {
    let region = String(zone.dropLast())
    let position = (names(in: region).firstIndex(of: zone) ?? 0) + 1
    return "\(short(region))-az\(position)"
  }

  /// A zone by its identifier.
  static func name(of id: String, in region: String) -> String? { names(in: region).first { self.id(of: $0) == id } }

  /// `eu-central-1` is `euc1`, `ap-southeast-2` is `apse2`.
  private static func short(_ region: String) -> String {
    let parts = region.split(separator: "-").map(String.init)
    guard parts.count > 2, let area = parts.first, let number = parts.last else { return region }
    let middle = parts.dropFirst().dropLast().map { direction in
      ["northeast": "ne", "northwest": "nw", "southeast": "se", "southwest": "sw", "gov": "g"][direction]
        ?? String(direction.prefix(1))
    }
    return area + middle.joined() + number
  }
}
