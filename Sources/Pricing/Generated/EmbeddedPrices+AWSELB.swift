// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSELB`: StaticString = #"""
LCUUsage	type=application	LCU-Hrs	0	-		NBK0.008 NA00.008 SBK0.008 aA50.008 aBK0.008 fAw0.008
LCUUsage	type=network	NLCU-Hrs	0	-		NAw0.006 aAw0.006
LoadBalancerUsage	type=application	Hrs	0	-		CAA0.0243 DAA0.0225 HAE0.0252 HAA0.0252 IAA0.0252 LAA0.02475 NBK0.027 NA00.027 NAA0.027 SBK0.0252 SAA0.0252 TAA0.02646 aA50.0225 aBK0.0225 aAw0.0225 bAA0.0225 eAA0.0252 fAw0.0225 fAA0.0225
LoadBalancerUsage	type=classic	Hrs	0	-		NAw0.03 fAw0.025

"""#
}
