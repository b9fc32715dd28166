// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSELB`: StaticString = #"""
DataProcessing-Bytes	type=classic	GB	0	-		dAC0.008
LCUUsage	type=application	LCU-Hrs	0	-		CFR0.008 DFR0.008 PFn0.008 PFA0.008 REy0.0076 UFn0.008 VE10.0084 YE60.0084 dFP0.008 dFn0.008 iE30.008
LCUUsage	type=gateway	GLCU-Hrs	0	-		CFR0.004 DFR0.004 PFR0.0042 dFR0.004 iFR0.004
LCUUsage	type=network	NLCU-Hrs	0	-		CFR0.006 DFR0.006 PE30.006 UAP0.006 dE30.006 iFR0.006
LoadBalancerUsage	type=application	Hrs	0	-		CAB0.0243 DAB0.0225 HAN0.0252 HAB0.0252 IAB0.0252 NAB0.02475 PFn0.027 PFA0.027 PAB0.027 REy0.02394 UFn0.0252 UAB0.0252 VAB0.02646 YE60.02646 dFP0.0225 dFn0.0225 dE30.0225 eAB0.0225 hAB0.0252 iE30.0225 iAB0.0225
LoadBalancerUsage	type=classic	Hrs	0	-		PE30.03 dAC0.025 iE30.025
LoadBalancerUsage	type=gateway	Hrs	0	-		CFR0.0135 DFR0.0125 PFR0.0147 dFR0.0125 iFR0.0125
LoadBalancerUsage	type=network	Hrs	0	-		CFR0.0243 DFR0.0225 PFR0.027 UAA0.0252 dFR0.0225 iFR0.0225

"""#
}
