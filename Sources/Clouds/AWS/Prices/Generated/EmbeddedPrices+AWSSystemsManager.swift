// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSSystemsManager`: StaticString = #"""
JustInTimeNode-Hours		Hrs	0	-		UAP0.0137
PS-Advanced-Param-Tier1		Param-Mo	0	-		PE50.05 UAP0.05 VE10.05
PS-Advanced-Param-Tier1	per=hour	Param-Hrs	0	-		CFR0.00007 DFR0.00007 PFR0.00007 dFR0.00007 iFR0.00007
PS-Param-Processed-Tier1		Requests	0	-		CFR0.000005 DFR0.000005 PFR0.000005 VE10.000005 dFR0.000005 iFR0.000005

"""#
}
