// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `awskms`: StaticString = #"""
KMS-Keys		Keys-Mo	0	-		CFR1 DFR1 FAG1 HAH1 PFA1 PE31 UFB1 VE11 YE61 dFR1 dAc1 eE31 iE31
KMS-Requests		Requests	0	-		CFR0.000003 DFR0.000003 FAG0.000003 HAH0.000003 PFA0.000003 VE10.000003 YE60.000003 dFR0.000003 dAc0.000003 iFR0.000003
KMS-Requests-Asymmetric	keySpec=except RSA_2048	Requests	0	-		CFR0.000015 DFR0.000015 PFR0.000015 dFR0.000015 iFR0.000015
KMS-Requests-Asymmetric-RSA_2048	keySpec=RSA_2048	Requests	0	-		CFR0.000003 DFR0.000003 PFR0.000003 dFR0.000003 iFR0.000003
KMS-Requests-GenerateDataKeyPair	keySpec=ECC or RSA	Requests	0	-		PFA0.00001

"""#
}
