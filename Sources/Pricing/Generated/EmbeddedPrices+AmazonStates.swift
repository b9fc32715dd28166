// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonStates`: StaticString = #"""
StateTransition	type=standard	StateTransitions	0	-		AA30.00002975 BA30.0000275 DA30.0000271 FA30.0000285 NA30.000025 QA30.00002625 UA30.0000297 YA30.0000275 ZA30.0000375 aA30.000025 cA30.00003 dA30.00003 eA30.0000279 fAw0.000025

"""#
}
