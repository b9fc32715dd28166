// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ElastiCache {
  /// The class of a cache node (`cache.t3.micro`). The list is open: common ones have names, any other is written as text.
  public enum NodeType: TextValue {}
}

/// The ones in common use.
extension Input where Wrapped == ElastiCache.NodeType {
  /// `cache.t3.micro`: 0.5 GiB.
  public static var t3Micro: Self { "cache.t3.micro" }
  /// `cache.t3.small`: 1.37 GiB.
  public static var t3Small: Self { "cache.t3.small" }
  /// `cache.t3.medium`: 3.09 GiB.
  public static var t3Medium: Self { "cache.t3.medium" }
  /// `cache.t4g.micro`: 0.5 GiB.
  public static var t4gMicro: Self { "cache.t4g.micro" }
  /// `cache.t4g.small`: 1.37 GiB.
  public static var t4gSmall: Self { "cache.t4g.small" }
  /// `cache.t4g.medium`: 3.09 GiB.
  public static var t4gMedium: Self { "cache.t4g.medium" }
  /// `cache.m6g.large`: 6.38 GiB.
  public static var m6gLarge: Self { "cache.m6g.large" }
  /// `cache.m6g.xlarge`: 12.93 GiB.
  public static var m6gXlarge: Self { "cache.m6g.xlarge" }
  /// `cache.m6g.2xlarge`: 26.04 GiB.
  public static var m6g_2xlarge: Self { "cache.m6g.2xlarge" }
  /// `cache.r6g.large`: 13.07 GiB.
  public static var r6gLarge: Self { "cache.r6g.large" }
  /// `cache.r6g.xlarge`: 26.32 GiB.
  public static var r6gXlarge: Self { "cache.r6g.xlarge" }
  /// `cache.r6g.2xlarge`: 52.82 GiB.
  public static var r6g_2xlarge: Self { "cache.r6g.2xlarge" }
}
