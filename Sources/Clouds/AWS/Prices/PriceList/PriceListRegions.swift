import Pricing

/// How the price list names regions: in front of usage types (`EUC1-NatGateway-Hours`).
///
/// Source: the usage types in AWS's bills and price lists. us-east-1 has no prefix in most of them.
enum PriceListRegions {
  private static let prefixes: [String: [String]] = [
    "af-south-1": ["AFS1"], "ap-east-1": ["APE1"], "ap-northeast-1": ["APN1"], "ap-northeast-2": ["APN2"],
    "ap-northeast-3": ["APN3"], "ap-south-1": ["APS3"], "ap-south-2": ["APS5"], "ap-southeast-1": ["APS1"],
    "ap-southeast-2": ["APS2"], "ap-southeast-3": ["APS4"], "ap-southeast-4": ["APS6"], "ca-central-1": ["CAN1"],
    "ca-west-1": ["CAN2"], "eu-central-1": ["EUC1"], "eu-central-2": ["EUC2"], "eu-north-1": ["EUN1"],
    "eu-south-1": ["EUS1"], "eu-south-2": ["EUS2"], "eu-west-1": ["EU", "EUW1"], "eu-west-2": ["EUW2"],
    "eu-west-3": ["EUW3"], "il-central-1": ["ILC1"], "me-central-1": ["MEC1"], "me-south-1": ["MES1"],
    "sa-east-1": ["SAE1"], "us-east-1": ["USE1"], "us-east-2": ["USE2"], "us-gov-east-1": ["UGE1"],
    "us-gov-west-1": ["UGW1"], "us-west-1": ["USW1"], "us-west-2": ["USW2"],
  ]

  /// A usage type without its region's prefix. Some services have the region's own name as one (`eu-west-1-KMS-Keys`).
  static func plain(_ usageType: String, in region: String) -> String {
    for prefix in [region] + (prefixes[region] ?? []) where usageType.hasPrefix(prefix + "-") {
      return String(usageType.dropFirst(prefix.count + 1))
    }
    // A region that is newer than this table: its products have been asked for, so any region's prefix is its own.
    if prefixes[region] == nil, region != PriceQuery.global, let match = usageType.prefixMatch(of: /[A-Z]{3}[0-9]-/) {
      return String(usageType[match.range.upperBound...])
    }
    return usageType
  }
}
