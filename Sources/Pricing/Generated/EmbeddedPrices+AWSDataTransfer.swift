// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSDataTransfer`: StaticString = #"""
AWS-Out-Bytes	scope=inter-region	GB	0	-		CE10.09 PE10.02 dFL0.02
DataTransfer-Out-Bytes		GB	0	10240		CE10.114 DFP0.126 FE10.1093 PE10.09 RE10.09 UE10.09 VE10.09 dE10.09 eE10.09 iE10.09
DataTransfer-Out-Bytes		GB	10240	51200		PAA0.085 UAA0.085 dE10.085 iE10.085
DataTransfer-Out-Bytes		GB	51200	153600		PFe0.07 dFL0.07
DataTransfer-Out-Bytes		GB	153600	-		PFe0.05 dFL0.05
DataTransfer-Regional-Bytes		GB	0	-		PE10.01 UE10.01 dE10.01 eE10.01 iE10.01

"""#
}
