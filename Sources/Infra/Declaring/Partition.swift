/// The group of regions that a region belongs to, with accounts and ARNs of their own.
public enum Partition {
  /// The second part of ARNs (`aws`, `aws-cn`, `aws-us-gov`, `aws-eusc`), wherever a resource is placed.
  public static var current: Input<String> { Input(expression: .ambient(.partition)) }
}

extension Region {
  /// The second part of ARNs of the region.
  /// Source: AWS general reference, "Amazon Resource Names (ARNs)".
  public var partition: String {
    for (prefix, partition) in [("cn-", "aws-cn"), ("us-gov-", "aws-us-gov"), ("eusc-", "aws-eusc")]
    where name.hasPrefix(prefix) {
      return partition
    }
    return "aws"
  }
}
