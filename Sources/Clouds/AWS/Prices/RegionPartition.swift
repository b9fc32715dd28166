import Pricing

/// A group of regions with accounts, price lists and, in China, a currency of its own.
///
/// Source: `partitions.json` of the AWS SDKs, `regionRegex`.
public enum RegionPartition: String, Hashable, Sendable, CaseIterable {
  /// The commercial regions, which the prices in the program are of.
  case aws
  case china = "aws-cn"
  case government = "aws-us-gov"
  case iso = "aws-iso"
  case isoB = "aws-iso-b"
  case isoE = "aws-iso-e"
  case isoF = "aws-iso-f"
  case european = "aws-eusc"

  /// The partition that a region belongs to, by the beginning of its name.
  public init(of region: String) {
    self = Self.prefixes.first { region.utf8.starts(with: $0.prefix.utf8) }?.partition ?? .aws
  }

  private static let prefixes: [(prefix: String, partition: RegionPartition)] = [
    ("cn-", .china), ("us-gov-", .government), ("us-iso-", .iso), ("us-isob-", .isoB), ("eu-isoe-", .isoE),
    ("us-isof-", .isoF), ("eusc-", .european),
  ]
}
