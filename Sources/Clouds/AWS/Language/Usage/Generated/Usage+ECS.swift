// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == ECS.Service {
  /// How many tasks run on average.
  public func usage(tasks: Quantity? = nil) -> Self {
    using(["tasks": tasks?.figure])
  }
}
