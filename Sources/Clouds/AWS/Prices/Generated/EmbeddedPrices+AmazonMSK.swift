// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonMSK`: StaticString = #"""
Kafka.Storage.GP2		GB-Mo	0	-		CFR0.12 DFR0.114 HAH0.12 PFR0.119 dFR0.1 iFR0.1
Kafka.m5.large	instanceType=kafka.m5.large	Hrs	0	-		CFR0.271 DFR0.258 HAH0.263 PFR0.252 dFR0.21 iFR0.21
Kafka.m7g.large	instanceType=kafka.m7g.large	Hrs	0	-		CFR0.2635 DFR0.2508 HAH0.255 PFR0.2445 dFR0.204 iFR0.204
Kafka.m7g.xlarge	instanceType=kafka.m7g.xlarge	Hrs	0	-		HAH0.51
Kafka.t3.small	instanceType=kafka.t3.small	Hrs	0	-		CFR0.0596 DFR0.0569 HAH0.0578 PFR0.0526 dFR0.0456 iFR0.0456

"""#
}
