public import Infra

extension RDS {
  /// Stands for the class of a database instance (`db.t3.medium`).
  public enum InstanceClass: TextValue {}
}

/// The classes in common use; others are written as text.
extension Input where Wrapped == RDS.InstanceClass {
  public static var t3Micro: Self { "db.t3.micro" }
  public static var t3Small: Self { "db.t3.small" }
  public static var t3Medium: Self { "db.t3.medium" }
  public static var t3Large: Self { "db.t3.large" }
  public static var t4gMicro: Self { "db.t4g.micro" }
  public static var t4gSmall: Self { "db.t4g.small" }
  public static var t4gMedium: Self { "db.t4g.medium" }
  public static var t4gLarge: Self { "db.t4g.large" }
  public static var m6gLarge: Self { "db.m6g.large" }
  public static var m6gExtraLarge: Self { "db.m6g.xlarge" }
  public static var r6gLarge: Self { "db.r6g.large" }
  public static var r6gExtraLarge: Self { "db.r6g.xlarge" }
}
