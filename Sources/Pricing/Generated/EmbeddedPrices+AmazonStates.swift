// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonStates`: StaticString = #"""
StateTransition	type=standard	StateTransitions	0	-		AFC0.00002975 BFC0.0000275 CFP0.000025 DFC0.0000271 FFC0.0000285 PFC0.000025 SFC0.00002625 UAA0.000025 WFC0.0000297 aFC0.0000275 cFC0.0000375 dFC0.000025 fFC0.00003 gFC0.00003 hFC0.0000279 iE10.000025
StepFunctions-GB-Second	type=express	GB-Seconds	0	3600000		PAA0.00001667 UAA0.00001667 dAA0.00001667
StepFunctions-GB-Second	type=express	GB-Seconds	3600000	18000000		PAA0.00000833 UAA0.00000833 dAA0.00000833
StepFunctions-GB-Second	type=express	GB-Seconds	18000000	-		PAA0.00000456 UAA0.00000456 dAA0.00000456
StepFunctions-Request	type=express	Requests	0	-		PAA0.000001 UAA0.000001 dAA0.000001

"""#
}
