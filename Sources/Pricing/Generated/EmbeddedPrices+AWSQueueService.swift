// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSQueueService`: StaticString = #"""
Requests	queueType=standard	Requests	0	100000000000		DAw0.0000004 NAw0.0000004 aBI0.0000004 aAw0.0000004 fAw0.0000004
Requests-FIFO	queueType=fifo	Requests	0	100000000000		aBI0.0000005

"""#
}
