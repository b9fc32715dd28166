// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSLambda`: StaticString = #"""
Lambda-Edge-GB-Second		GB-Seconds	0	-		dFN0.00005001 iE30.00005001
Lambda-Edge-Request		Requests	0	-		dFN0.0000006
Lambda-GB-Second	arch=x86_64	GB-Seconds	0	6000000000		CFR0.0000166667 DFR0.0000166667 PFA0.0000166667 VE10.0000166667 dFP0.0000166667 dE30.0000166667 iE30.0000166667
Lambda-GB-Second	arch=x86_64	GB-Seconds	6000000000	15000000000		dFN0.000015
Lambda-GB-Second	arch=x86_64	GB-Seconds	15000000000	-		dFN0.0000133334
Lambda-GB-Second-ARM	arch=arm64	GB-Seconds	0	7500000000		CFR0.0000133334 DFR0.0000133334 PFc0.0000133334 VE10.0000133334 dFP0.0000133334 iFR0.0000133334
Lambda-GB-Second-ARM	arch=arm64	GB-Seconds	7500000000	18750000000		dFN0.0000120001
Lambda-GB-Second-ARM	arch=arm64	GB-Seconds	18750000000	-		dFN0.0000106667
Lambda-MicroVM-ARM-GB-Second	arch=arm64	GB-Seconds	0	-		PFH0.000004633
Lambda-MicroVM-ARM-vCPU-Second	arch=arm64	vCPU-Seconds	0	-		PFH0.000034996
Lambda-Provisioned-Concurrency	arch=x86_64	GB-Seconds	0	-		PEj0.0000041667 VE10.0000048304 dFd0.0000041667
Lambda-Provisioned-Concurrency-ARM	arch=arm64	GB-Seconds	0	-		dFN0.0000033334
Lambda-Provisioned-GB-Second		GB-Seconds	0	-	component=duration under provisioned concurrency	iE30.0000097222
Lambda-Provisioned-GB-Second	arch=x86_64	GB-Seconds	0	-		PAd0.0000097222 dFN0.0000097222 dAe0.0000097222
Lambda-Provisioned-GB-Second-ARM	arch=arm64	GB-Seconds	0	-		dFN0.0000077778 iFq0.0000077778
Lambda-Response-Streaming-Bytes		GB	0	-		dFF0.008
Lambda-SnapStart-GB-Second		GB-Seconds	0	-	component=cache	dFF0.0000015046
Lambda-SnapStart-Restored-GB		GB	0	-	component=restore	dFF0.0001397998
Lambda-Storage-GB-Second		GB-Seconds	0	-	above=512MB	dFd0.0000000309
Lambda-Storage-GB-Second	arch=x86_64	GB-Seconds	0	-	above=512MB	VE10.0000000358 dFN0.0000000309
Lambda-Storage-GB-Second-ARM	arch=arm64	GB-Seconds	0	-	above=512MB	dFN0.0000000309
Request		Requests	0	-		CFR0.0000002 DFR0.0000002 PFA0.0000002 VE10.0000002 dFP0.0000002 dE30.0000002 eE30.0000002 iFR0.0000002

"""#
}
