// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == Cognito.UserPool {
  /// How many people sign in at least once in a month.
  public func usage(activeUsers: Quantity? = nil) -> Self {
    using(["activeUsers": activeUsers?.figure])
  }
}
