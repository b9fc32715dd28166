// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonEKS`: StaticString = #"""
AmazonEKS-Hours:extendedSupport		Hrs	0	-		CFR0.5 DFR0.5 PFR0.5 dFR0.5 iFR0.5
AmazonEKS-Hours:perCluster		Hrs	0	-		CFR0.1 DFR0.1 PFA0.1 dFR0.1 eE30.1 iFR0.1
AmazonEKS-Hours:provisionedControlPlane	size=2XL	Hrs	0	-		CFR3.4 DFR3.4 PFR3.4 dFR3.4 iFR3.4
AmazonEKS-Hours:provisionedControlPlane	size=4XL	Hrs	0	-		CFR6.9 DFR6.9 PFR6.9 dFR6.9 iFR6.9
AmazonEKS-Hours:provisionedControlPlane	size=8XL	Hrs	0	-		CFR13.9 DFR13.9 PFR13.9 dFR13.9 iFR13.9
AmazonEKS-Hours:provisionedControlPlane	size=XL	Hrs	0	-		CFR1.65 DFR1.65 PFR1.65 dFR1.65 iFR1.65

"""#
}
