// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == Events.Rule {
  /// How many events of one's own the rule's bus takes in a month.
  public func usage(events: Quantity? = nil) -> Self {
    using(["events": events?.figure])
  }
}
