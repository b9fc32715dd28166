public import Infra

extension RDS {
  /// Stands for the class of a database instance (`db.t3.medium`).
  public enum InstanceClass: TextValue {}
}

/// The classes in common use; others are written as text.
extension Input where Wrapped == RDS.InstanceClass {
  /// `db.t3.micro`: 2 vCPU, 1 GiB.
  public static var t3Micro: Self { "db.t3.micro" }
  /// `db.t3.small`: 2 vCPU, 2 GiB.
  public static var t3Small: Self { "db.t3.small" }
  /// `db.t3.medium`: 2 vCPU, 4 GiB.
  public static var t3Medium: Self { "db.t3.medium" }
  /// `db.t3.large`: 2 vCPU, 8 GiB.
  public static var t3Large: Self { "db.t3.large" }
  /// `db.t4g.micro`: 2 vCPU, 1 GiB.
  public static var t4gMicro: Self { "db.t4g.micro" }
  /// `db.t4g.small`: 2 vCPU, 2 GiB.
  public static var t4gSmall: Self { "db.t4g.small" }
  /// `db.t4g.medium`: 2 vCPU, 4 GiB.
  public static var t4gMedium: Self { "db.t4g.medium" }
  /// `db.t4g.large`: 2 vCPU, 8 GiB.
  public static var t4gLarge: Self { "db.t4g.large" }
  /// `db.m6g.large`: 2 vCPU, 8 GiB.
  public static var m6gLarge: Self { "db.m6g.large" }
  /// `db.m6g.xlarge`: 4 vCPU, 16 GiB.
  public static var m6gExtraLarge: Self { "db.m6g.xlarge" }
  /// `db.r6g.large`: 2 vCPU, 16 GiB.
  public static var r6gLarge: Self { "db.r6g.large" }
  /// `db.r6g.xlarge`: 4 vCPU, 32 GiB.
  public static var r6gExtraLarge: Self { "db.r6g.xlarge" }
}
