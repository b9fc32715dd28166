// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `awswaf`: StaticString = #"""
AMR-BotControl-Entity		Mo	0	-		eAP10
RequestV2-Tier1		Requests	0	-		CFR0.0000006 DFR0.0000006 FAG0.0000006 PFR0.0000006 REy0.0000006 XAN0.0000006 YE60.0000006 dFR0.0000006 eAP0.0000006 iFR0.0000006
RuleV2		Rule-Mo	0	-		CFR1 DFR1 FAG1 PFR1 REy1 XAN1 YE61 dFR1 eAP1 iFR1
WebACLV2		ACL-Mo	0	-		CFR5 DFR5 FAG5 PFR5 REy5 XAN5 YE65 dFR5 eAP5
WebACLV2		Mo	0	-		iE35

"""#
}
