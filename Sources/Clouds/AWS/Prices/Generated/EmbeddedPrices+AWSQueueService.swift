// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSQueueService`: StaticString = #"""
Requests	queueType=standard	Requests	0	100000000000		CFR0.0000004 DE30.0000004 PE30.0000004 UAA0.0000004 VE10.0000004 YE60.00000042 dFl0.0000004 dE30.0000004 iE30.0000004
Requests-FIFO	queueType=fifo	Requests	0	100000000000		PAA0.0000005 UAA0.0000005 VE10.0000005 dFl0.0000005
Requests-FairQueue	queueType=standard	Requests	0	-		PAA0.0000001 UAA0.0000001 dAA0.0000001

"""#
}
