// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == KMS.Key {
  /// How often a key is used in a month.
  public func usage(requests: Quantity? = nil) -> Self {
    using(["requests": requests?.figure])
  }
}
