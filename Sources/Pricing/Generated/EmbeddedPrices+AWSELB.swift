// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSELB`: StaticString = #"""
DataProcessing-Bytes	type=classic	GB	0	-		dAC0.008
LCUUsage	type=application	LCU-Hrs	0	-		CFP0.008 DFP0.008 PFh0.008 PE80.008 REw0.0076 UFh0.008 VEz0.0084 YE40.0084 dFN0.008 dFh0.008 iE10.008
LCUUsage	type=gateway	GLCU-Hrs	0	-		CFP0.004 DFP0.004 PFP0.0042 dFP0.004 iFP0.004
LCUUsage	type=network	NLCU-Hrs	0	-		CFP0.006 DFP0.006 PE10.006 UAN0.006 dE10.006 iFP0.006
LoadBalancerUsage	type=application	Hrs	0	-		CAB0.0243 DAB0.0225 HAM0.0252 HAB0.0252 IAB0.0252 NAB0.02475 PFh0.027 PE80.027 PAB0.027 REw0.02394 UFh0.0252 UAB0.0252 VAB0.02646 YE40.02646 dFN0.0225 dFh0.0225 dE10.0225 eAB0.0225 hAB0.0252 iE10.0225 iAB0.0225
LoadBalancerUsage	type=classic	Hrs	0	-		PE10.03 dAC0.025 iE10.025
LoadBalancerUsage	type=gateway	Hrs	0	-		CFP0.0135 DFP0.0125 PFP0.0147 dFP0.0125 iFP0.0125
LoadBalancerUsage	type=network	Hrs	0	-		CFP0.0243 DFP0.0225 PFP0.027 UAA0.0252 dFP0.0225 iFP0.0225

"""#
}
