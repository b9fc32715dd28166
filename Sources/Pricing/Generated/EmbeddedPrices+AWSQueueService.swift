// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSQueueService`: StaticString = #"""
Requests	queueType=standard	Requests	0	100000000000		CFP0.0000004 DE10.0000004 PE10.0000004 UAA0.0000004 VEz0.0000004 YE40.00000042 dFf0.0000004 dE10.0000004 iE10.0000004
Requests-FIFO	queueType=fifo	Requests	0	100000000000		PAA0.0000005 UAA0.0000005 VEz0.0000005 dFf0.0000005
Requests-FairQueue	queueType=standard	Requests	0	-		PAA0.0000001 UAA0.0000001 dAA0.0000001

"""#
}
