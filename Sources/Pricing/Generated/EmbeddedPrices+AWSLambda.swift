// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSLambda`: StaticString = #"""
Lambda-Edge-GB-Second		GB-Seconds	0	-		dFL0.00005001 iE10.00005001
Lambda-Edge-Request		Requests	0	-		dFL0.0000006
Lambda-GB-Second	arch=x86_64	GB-Seconds	0	6000000000		CFP0.0000166667 DFP0.0000166667 PE80.0000166667 VEz0.0000166667 dFN0.0000166667 dE10.0000166667 iE10.0000166667
Lambda-GB-Second	arch=x86_64	GB-Seconds	6000000000	15000000000		dFL0.000015
Lambda-GB-Second	arch=x86_64	GB-Seconds	15000000000	-		dFL0.0000133334
Lambda-GB-Second-ARM	arch=arm64	GB-Seconds	0	7500000000		CFP0.0000133334 DFP0.0000133334 PFX0.0000133334 VEz0.0000133334 dFN0.0000133334 iFP0.0000133334
Lambda-GB-Second-ARM	arch=arm64	GB-Seconds	7500000000	18750000000		dFL0.0000120001
Lambda-GB-Second-ARM	arch=arm64	GB-Seconds	18750000000	-		dFL0.0000106667
Lambda-MicroVM-ARM-GB-Second	arch=arm64	GB-Seconds	0	-		PFF0.000004633
Lambda-MicroVM-ARM-vCPU-Second	arch=arm64	vCPU-Seconds	0	-		PFF0.000034996
Lambda-Provisioned-Concurrency	arch=x86_64	GB-Seconds	0	-		PEh0.0000041667 VEz0.0000048304 dFY0.0000041667
Lambda-Provisioned-Concurrency-ARM	arch=arm64	GB-Seconds	0	-		dFL0.0000033334
Lambda-Provisioned-GB-Second		GB-Seconds	0	-	component=duration under provisioned concurrency	iE10.0000097222
Lambda-Provisioned-GB-Second	arch=x86_64	GB-Seconds	0	-		PAb0.0000097222 dFL0.0000097222 dAc0.0000097222
Lambda-Provisioned-GB-Second-ARM	arch=arm64	GB-Seconds	0	-		dFL0.0000077778 iFk0.0000077778
Lambda-Response-Streaming-Bytes		GB	0	-		dFD0.008
Lambda-SnapStart-GB-Second		GB-Seconds	0	-	component=cache	dFD0.0000015046
Lambda-SnapStart-Restored-GB		GB	0	-	component=restore	dFD0.0001397998
Lambda-Storage-GB-Second		GB-Seconds	0	-	above=512MB	dFY0.0000000309
Lambda-Storage-GB-Second	arch=x86_64	GB-Seconds	0	-	above=512MB	VEz0.0000000358 dFL0.0000000309
Lambda-Storage-GB-Second-ARM	arch=arm64	GB-Seconds	0	-	above=512MB	dFL0.0000000309
Request		Requests	0	-		CFP0.0000002 DFP0.0000002 PE80.0000002 VEz0.0000002 dFN0.0000002 dE10.0000002 eE10.0000002 iFP0.0000002

"""#
}
