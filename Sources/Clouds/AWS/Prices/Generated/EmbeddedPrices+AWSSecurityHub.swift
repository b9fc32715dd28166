// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSSecurityHub`: StaticString = #"""
PaidComplianceCheck		Checks	0	100000		CAE0.001 VE30.001

"""#
}
