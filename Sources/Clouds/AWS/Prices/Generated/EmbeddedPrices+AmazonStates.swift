// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonStates`: StaticString = #"""
StateTransition	type=standard	StateTransitions	0	-		AFE0.00002975 BFE0.0000275 CFR0.000025 DFE0.0000271 FFE0.0000285 PFE0.000025 SFE0.00002625 UAA0.000025 WFE0.0000297 aFE0.0000275 cFE0.0000375 dFE0.000025 fFE0.00003 gFE0.00003 hFE0.0000279 iE30.000025
StepFunctions-GB-Second	type=express	GB-Seconds	0	3600000		PAA0.00001667 UAA0.00001667 dAA0.00001667
StepFunctions-GB-Second	type=express	GB-Seconds	3600000	18000000		PAA0.00000833 UAA0.00000833 dAA0.00000833
StepFunctions-GB-Second	type=express	GB-Seconds	18000000	-		PAA0.00000456 UAA0.00000456 dAA0.00000456
StepFunctions-Request	type=express	Requests	0	-		PAA0.000001 UAA0.000001 dAA0.000001

"""#
}
