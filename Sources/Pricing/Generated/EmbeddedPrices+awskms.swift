// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `awskms`: StaticString = #"""
KMS-Keys		Keys-Mo	0	-		CFP1 DFP1 FAG1 HAH1 PE81 PE11 UE91 VEz1 YE41 dFP1 dAa1 eE11 iE11
KMS-Requests		Requests	0	-		CFP0.000003 DFP0.000003 FAG0.000003 HAH0.000003 PE80.000003 VEz0.000003 YE40.000003 dFP0.000003 dAa0.000003 iFP0.000003
KMS-Requests-Asymmetric	keySpec=except RSA_2048	Requests	0	-		CFP0.000015 DFP0.000015 PFP0.000015 dFP0.000015 iFP0.000015
KMS-Requests-Asymmetric-RSA_2048	keySpec=RSA_2048	Requests	0	-		CFP0.000003 DFP0.000003 PFP0.000003 dFP0.000003 iFP0.000003
KMS-Requests-GenerateDataKeyPair	keySpec=ECC or RSA	Requests	0	-		PE80.00001

"""#
}
