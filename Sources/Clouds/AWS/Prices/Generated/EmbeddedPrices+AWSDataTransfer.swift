// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSDataTransfer`: StaticString = #"""
AWS-Out-Bytes	scope=inter-region	GB	0	-		CE30.09 PE30.02 dFN0.02
DataTransfer-Out-Bytes		GB	0	10240		CE30.114 DFR0.126 FE30.1093 PE30.09 RE30.09 UE30.09 VE30.09 dE30.09 eE30.09 iE30.09
DataTransfer-Out-Bytes		GB	10240	51200		PAA0.085 UAA0.085 dE30.085 iE30.085
DataTransfer-Out-Bytes		GB	51200	153600		PFk0.07 dFN0.07
DataTransfer-Out-Bytes		GB	153600	-		PFk0.05 dFN0.05
DataTransfer-Regional-Bytes		GB	0	-		PE30.01 UE30.01 dE30.01 eE30.01 iE30.01

"""#
}
