// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Lambda {
  /// What runs the code of a function (`python3.13`). The list is open: common ones have names, any other is written as text.
  public enum Runtime: TextValue {}
}

/// The ones in common use.
extension Input where Wrapped == Lambda.Runtime {
  /// `dotnet8`.
  public static var dotnet8: Self { "dotnet8" }
  /// `dotnet10`.
  public static var dotnet10: Self { "dotnet10" }
  /// `java17`.
  public static var java17: Self { "java17" }
  /// `java21`.
  public static var java21: Self { "java21" }
  /// `java25`.
  public static var java25: Self { "java25" }
  /// `nodejs20.x`.
  public static var nodejs20X: Self { "nodejs20.x" }
  /// `nodejs22.x`.
  public static var nodejs22X: Self { "nodejs22.x" }
  /// `nodejs24.x`.
  public static var nodejs24X: Self { "nodejs24.x" }
  /// `provided.al2`.
  public static var providedAl2: Self { "provided.al2" }
  /// `provided.al2023`.
  public static var providedAl2023: Self { "provided.al2023" }
  /// `python3.10`.
  public static var python3_10: Self { "python3.10" }
  /// `python3.11`.
  public static var python3_11: Self { "python3.11" }
  /// `python3.12`.
  public static var python3_12: Self { "python3.12" }
  /// `python3.13`.
  public static var python3_13: Self { "python3.13" }
  /// `python3.14`.
  public static var python3_14: Self { "python3.14" }
  /// `ruby3.3`.
  public static var ruby3_3: Self { "ruby3.3" }
  /// `ruby3.4`.
  public static var ruby3_4: Self { "ruby3.4" }
  /// `ruby4.0`.
  public static var ruby4_0: Self { "ruby4.0" }
}
