// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonMSK`: StaticString = #"""
Kafka.Storage.GP2		GB-Mo	0	-		CFP0.12 DFP0.114 HAH0.12 PFP0.119 dFP0.1 iFP0.1
Kafka.m5.large	instanceType=kafka.m5.large	Hrs	0	-		CFP0.271 DFP0.258 HAH0.263 PFP0.252 dFP0.21 iFP0.21
Kafka.m7g.large	instanceType=kafka.m7g.large	Hrs	0	-		CFP0.2635 DFP0.2508 HAH0.255 PFP0.2445 dFP0.204 iFP0.204
Kafka.m7g.xlarge	instanceType=kafka.m7g.xlarge	Hrs	0	-		HAH0.51
Kafka.t3.small	instanceType=kafka.t3.small	Hrs	0	-		CFP0.0596 DFP0.0569 HAH0.0578 PFP0.0526 dFP0.0456 iFP0.0456

"""#
}
