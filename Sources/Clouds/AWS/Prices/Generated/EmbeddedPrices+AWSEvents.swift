// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSEvents`: StaticString = #"""
ApiDestinationInvocation		Invocations	0	-		PAA0.00000024 UAA0.0000002 dAA0.0000002
ArchivedEvents-Bytes		GB	0	-		PAA0.12 UAA0.11 dAA0.1
EnhancedBus-Egress-Bytes		GB	0	-		PFK0.0711
EnhancedBus-Ingress-Bytes		GB	0	5000		PFK0.2351
Event-64K-Chunks	type=cross-account	Events	0	-		PAA0.00000005 UAA0.00000005 dAA0.00000005
Event-64K-Chunks	type=custom	Events	0	-		CFR0.000001 DFR0.000001 PFR0.000001 UAA0.000001 dFR0.000001 iFR0.000001
Pipes-Request		Requests	0	-		PAA0.00000046 UAA0.0000004 dAA0.0000004
SchedulerInvocation		Invocations	0	-	above=14M	PAA0.00000115 UAA0.000001 VE10.00000115 dFP0.000001
TimedStorage-ByteHrs	type=archive	GB-Mo	0	-		PAA0.0245 UAA0.023 dAA0.023

"""#
}
