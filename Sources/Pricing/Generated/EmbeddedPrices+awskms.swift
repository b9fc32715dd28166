// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `awskms`: StaticString = #"""
KMS-Keys		Keys-Mo	0	-		NA01 NAw1 SA11 aAM1 bAw1 fAw1
KMS-Requests		Requests	0	-		NA00.000003 aAM0.000003
KMS-Requests-GenerateDataKeyPair	keySpec=ECC or RSA	Requests	0	-		NA00.00001

"""#
}
