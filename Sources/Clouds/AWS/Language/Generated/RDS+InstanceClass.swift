// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension RDS {
  /// The class of a database instance (`db.t3.medium`). The list is open: common ones have names, any other is written as text.
  public enum InstanceClass: TextValue {}
}

/// The ones in common use.
extension Input where Wrapped == RDS.InstanceClass {
  /// `db.t3.micro`: 2 vCPU, 1 GiB.
  public static var t3Micro: Self { "db.t3.micro" }
  /// `db.t3.small`: 2 vCPU, 2 GiB.
  public static var t3Small: Self { "db.t3.small" }
  /// `db.t3.medium`: 2 vCPU, 4 GiB.
  public static var t3Medium: Self { "db.t3.medium" }
  /// `db.t3.large`: 2 vCPU, 8 GiB.
  public static var t3Large: Self { "db.t3.large" }
  /// `db.t3.xlarge`: 4 vCPU, 16 GiB.
  public static var t3Xlarge: Self { "db.t3.xlarge" }
  /// `db.t3.2xlarge`: 8 vCPU, 32 GiB.
  public static var t3_2xlarge: Self { "db.t3.2xlarge" }
  /// `db.t4g.micro`: 2 vCPU, 1 GiB.
  public static var t4gMicro: Self { "db.t4g.micro" }
  /// `db.t4g.small`: 2 vCPU, 2 GiB.
  public static var t4gSmall: Self { "db.t4g.small" }
  /// `db.t4g.medium`: 2 vCPU, 4 GiB.
  public static var t4gMedium: Self { "db.t4g.medium" }
  /// `db.t4g.large`: 2 vCPU, 8 GiB.
  public static var t4gLarge: Self { "db.t4g.large" }
  /// `db.t4g.xlarge`: 4 vCPU, 16 GiB.
  public static var t4gXlarge: Self { "db.t4g.xlarge" }
  /// `db.t4g.2xlarge`: 8 vCPU, 32 GiB.
  public static var t4g_2xlarge: Self { "db.t4g.2xlarge" }
  /// `db.m5.large`: 2 vCPU, 8 GiB.
  public static var m5Large: Self { "db.m5.large" }
  /// `db.m5.xlarge`: 4 vCPU, 16 GiB.
  public static var m5Xlarge: Self { "db.m5.xlarge" }
  /// `db.m5.2xlarge`: 8 vCPU, 32 GiB.
  public static var m5_2xlarge: Self { "db.m5.2xlarge" }
  /// `db.m5.4xlarge`: 16 vCPU, 64 GiB.
  public static var m5_4xlarge: Self { "db.m5.4xlarge" }
  /// `db.m6g.large`: 2 vCPU, 8 GiB.
  public static var m6gLarge: Self { "db.m6g.large" }
  /// `db.m6g.xlarge`: 4 vCPU, 16 GiB.
  public static var m6gXlarge: Self { "db.m6g.xlarge" }
  /// `db.m6g.2xlarge`: 8 vCPU, 32 GiB.
  public static var m6g_2xlarge: Self { "db.m6g.2xlarge" }
  /// `db.m6g.4xlarge`: 16 vCPU, 64 GiB.
  public static var m6g_4xlarge: Self { "db.m6g.4xlarge" }
  /// `db.m6i.large`: 2 vCPU, 8 GiB.
  public static var m6iLarge: Self { "db.m6i.large" }
  /// `db.m6i.xlarge`: 4 vCPU, 16 GiB.
  public static var m6iXlarge: Self { "db.m6i.xlarge" }
  /// `db.m6i.2xlarge`: 8 vCPU, 32 GiB.
  public static var m6i_2xlarge: Self { "db.m6i.2xlarge" }
  /// `db.m6i.4xlarge`: 16 vCPU, 64 GiB.
  public static var m6i_4xlarge: Self { "db.m6i.4xlarge" }
  /// `db.m7g.large`: 2 vCPU, 8 GiB.
  public static var m7gLarge: Self { "db.m7g.large" }
  /// `db.m7g.xlarge`: 4 vCPU, 16 GiB.
  public static var m7gXlarge: Self { "db.m7g.xlarge" }
  /// `db.m7g.2xlarge`: 8 vCPU, 32 GiB.
  public static var m7g_2xlarge: Self { "db.m7g.2xlarge" }
  /// `db.m7g.4xlarge`: 16 vCPU, 64 GiB.
  public static var m7g_4xlarge: Self { "db.m7g.4xlarge" }
  /// `db.r5.large`: 2 vCPU, 16 GiB.
  public static var r5Large: Self { "db.r5.large" }
  /// `db.r5.xlarge`: 4 vCPU, 32 GiB.
  public static var r5Xlarge: Self { "db.r5.xlarge" }
  /// `db.r5.2xlarge`: 8 vCPU, 64 GiB.
  public static var r5_2xlarge: Self { "db.r5.2xlarge" }
  /// `db.r5.4xlarge`: 16 vCPU, 128 GiB.
  public static var r5_4xlarge: Self { "db.r5.4xlarge" }
  /// `db.r6g.large`: 2 vCPU, 16 GiB.
  public static var r6gLarge: Self { "db.r6g.large" }
  /// `db.r6g.xlarge`: 4 vCPU, 32 GiB.
  public static var r6gXlarge: Self { "db.r6g.xlarge" }
  /// `db.r6g.2xlarge`: 8 vCPU, 64 GiB.
  public static var r6g_2xlarge: Self { "db.r6g.2xlarge" }
  /// `db.r6g.4xlarge`: 16 vCPU, 128 GiB.
  public static var r6g_4xlarge: Self { "db.r6g.4xlarge" }
  /// `db.r6i.large`: 2 vCPU, 16 GiB.
  public static var r6iLarge: Self { "db.r6i.large" }
  /// `db.r6i.xlarge`: 4 vCPU, 32 GiB.
  public static var r6iXlarge: Self { "db.r6i.xlarge" }
  /// `db.r6i.2xlarge`: 8 vCPU, 64 GiB.
  public static var r6i_2xlarge: Self { "db.r6i.2xlarge" }
  /// `db.r6i.4xlarge`: 16 vCPU, 128 GiB.
  public static var r6i_4xlarge: Self { "db.r6i.4xlarge" }
  /// `db.r7g.large`: 2 vCPU, 16 GiB.
  public static var r7gLarge: Self { "db.r7g.large" }
  /// `db.r7g.xlarge`: 4 vCPU, 32 GiB.
  public static var r7gXlarge: Self { "db.r7g.xlarge" }
  /// `db.r7g.2xlarge`: 8 vCPU, 64 GiB.
  public static var r7g_2xlarge: Self { "db.r7g.2xlarge" }
  /// `db.r7g.4xlarge`: 16 vCPU, 128 GiB.
  public static var r7g_4xlarge: Self { "db.r7g.4xlarge" }
}
