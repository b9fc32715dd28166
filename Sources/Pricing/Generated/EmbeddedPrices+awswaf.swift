// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `awswaf`: StaticString = #"""
AMR-BotControl-Entity		Mo	0	-		eAN10
RequestV2-Tier1		Requests	0	-		CFP0.0000006 DFP0.0000006 FAG0.0000006 PFP0.0000006 REw0.0000006 XAM0.0000006 YE40.0000006 dFP0.0000006 eAN0.0000006 iFP0.0000006
RuleV2		Rule-Mo	0	-		CFP1 DFP1 FAG1 PFP1 REw1 XAM1 YE41 dFP1 eAN1 iFP1
WebACLV2		ACL-Mo	0	-		CFP5 DFP5 FAG5 PFP5 REw5 XAM5 YE45 dFP5 eAN5
WebACLV2		Mo	0	-		iE15

"""#
}
