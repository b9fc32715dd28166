// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `awswaf`: StaticString = #"""
RequestV2-Tier1		Requests	0	-		VAE0.0000006
RuleV2		Rule-Mo	0	-		VAE1
WebACLV2		ACL-Mo	0	-		VAE5
WebACLV2		Mo	0	-		fAw5

"""#
}
