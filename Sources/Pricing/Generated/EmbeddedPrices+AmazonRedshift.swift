// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonRedshift`: StaticString = #"""
Node:dc2.large	instanceType=dc2.large	Hrs	0	-		CFP0.314 DFP0.3 PFP0.324 dFP0.25 iFP0.25
Node:ra3.large	instanceType=ra3.large	Hrs	0	-		CFP0.639 DFP0.639 PFP0.649 dFP0.543 iFP0.543
Node:ra3.xlplus	instanceType=ra3.xlplus	Hrs	0	-		CFP1.278 DFP1.278 PFP1.298 dFP1.086 iFP1.086
RMS:ra3		GB-Mo	0	-		CFP0.0261 DFP0.0261 PFP0.0256 dFP0.024 iFP0.024
Redshift:ServerlessUsage		RPU-Hrs	0	-		HAH0.45

"""#
}
