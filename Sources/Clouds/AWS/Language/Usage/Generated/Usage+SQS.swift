// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == SQS.Queue {
  /// How often a queue is asked in a month: sending, receiving and deleting a message are three requests.
  public func usage(requests: Quantity? = nil) -> Self {
    using(["requests": requests?.figure])
  }
}
