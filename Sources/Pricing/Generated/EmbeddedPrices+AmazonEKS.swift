// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonEKS`: StaticString = #"""
AmazonEKS-Hours:extendedSupport		Hrs	0	-		CFP0.5 DFP0.5 PFP0.5 dFP0.5 iFP0.5
AmazonEKS-Hours:perCluster		Hrs	0	-		CFP0.1 DFP0.1 PE80.1 dFP0.1 eE10.1 iFP0.1
AmazonEKS-Hours:provisionedControlPlane	size=2XL	Hrs	0	-		CFP3.4 DFP3.4 PFP3.4 dFP3.4 iFP3.4
AmazonEKS-Hours:provisionedControlPlane	size=4XL	Hrs	0	-		CFP6.9 DFP6.9 PFP6.9 dFP6.9 iFP6.9
AmazonEKS-Hours:provisionedControlPlane	size=8XL	Hrs	0	-		CFP13.9 DFP13.9 PFP13.9 dFP13.9 iFP13.9
AmazonEKS-Hours:provisionedControlPlane	size=XL	Hrs	0	-		CFP1.65 DFP1.65 PFP1.65 dFP1.65 iFP1.65

"""#
}
