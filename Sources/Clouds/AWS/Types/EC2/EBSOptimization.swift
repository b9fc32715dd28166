import Pricing

/// Instance types of earlier generations that pay by the hour for a network of their own to their volumes; for all
/// newer types it is part of the price (docs.aws.amazon.com/ebs, "Amazon EBS-optimized instance types", those that are
/// supported and not optimized by default).
enum EBSOptimization {
  private static let sizes: [String: Set<String>] = [
    "c1": ["xlarge"], "c3": ["xlarge", "2xlarge", "4xlarge"], "g2": ["2xlarge"],
    "i2": ["xlarge", "2xlarge", "4xlarge"],
    "m1": ["large", "xlarge"], "m2": ["2xlarge", "4xlarge"], "m3": ["xlarge", "2xlarge"],
    "r3": ["xlarge", "2xlarge", "4xlarge"],
  ]

  static func isPaid(_ type: String) -> Bool {
    let parts = type.split(separator: ".").map(String.init)
    return parts.count == 2 && sizes[parts[0]]?.contains(parts[1]) == true
  }
}
