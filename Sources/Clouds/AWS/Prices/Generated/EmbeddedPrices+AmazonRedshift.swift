// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonRedshift`: StaticString = #"""
Node:dc2.large	instanceType=dc2.large	Hrs	0	-		CFR0.314 DFR0.3 PFR0.324 dFR0.25 iFR0.25
Node:ra3.large	instanceType=ra3.large	Hrs	0	-		CFR0.639 DFR0.639 PFR0.649 dFR0.543 iFR0.543
Node:ra3.xlplus	instanceType=ra3.xlplus	Hrs	0	-		CFR1.278 DFR1.278 PFR1.298 dFR1.086 iFR1.086
RMS:ra3		GB-Mo	0	-		CFR0.0261 DFR0.0261 PFR0.0256 dFR0.024 iFR0.024
Redshift:ServerlessUsage		RPU-Hrs	0	-		HAH0.45

"""#
}
