// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSSecretsManager`: StaticString = #"""
AWSSecretsManager-Secrets		Secrets-Mo	0	-		CA60.4 NBK0.4 NA00.4 SBK0.4 aBK0.4 aAH0.4
AWSSecretsManagerAPIRequest		Requests	0	-		CA60.000005 NA00.000005 aBD0.000005

"""#
}
