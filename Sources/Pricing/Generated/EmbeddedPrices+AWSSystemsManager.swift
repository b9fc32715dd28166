// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSSystemsManager`: StaticString = #"""
JustInTimeNode-Hours		Hrs	0	-		UAN0.0137
PS-Advanced-Param-Tier1		Param-Mo	0	-		PE30.05 UAN0.05 VEz0.05
PS-Advanced-Param-Tier1	per=hour	Param-Hrs	0	-		CFP0.00007 DFP0.00007 PFP0.00007 dFP0.00007 iFP0.00007
PS-Param-Processed-Tier1		Requests	0	-		CFP0.000005 DFP0.000005 PFP0.000005 VEz0.000005 dFP0.000005 iFP0.000005

"""#
}
