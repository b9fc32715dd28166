// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSSecretsManager`: StaticString = #"""
AWSSecretsManager-Secrets		Secrets-Mo	0	-		CFO0.4 DFP0.4 FAG0.4 HAH0.4 PFh0.4 PE80.4 UFh0.4 VEz0.4 YE40.4 dFh0.4 dAS0.4 iFP0.4
AWSSecretsManagerAPIRequest		Requests	0	-		CFO0.000005 DFP0.000005 HAH0.000005 PE80.000005 VEz0.000005 dFY0.000005 iFP0.000005

"""#
}
