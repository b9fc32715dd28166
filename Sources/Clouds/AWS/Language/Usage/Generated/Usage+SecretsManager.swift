// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == SecretsManager.Secret {
  /// How often a secret is asked for in a month.
  public func usage(requests: Quantity? = nil) -> Self {
    using(["requests": requests?.figure])
  }
}
