// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSSecretsManager`: StaticString = #"""
AWSSecretsManager-Secrets		Secrets-Mo	0	-		CFQ0.4 DFR0.4 FAG0.4 HAH0.4 PFn0.4 PFA0.4 UFn0.4 VE10.4 YE60.4 dFn0.4 dAU0.4 iFR0.4
AWSSecretsManagerAPIRequest		Requests	0	-		CFQ0.000005 DFR0.000005 HAH0.000005 PFA0.000005 VE10.000005 dFd0.000005 iFR0.000005

"""#
}
