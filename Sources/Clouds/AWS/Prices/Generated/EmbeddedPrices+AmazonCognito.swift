// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonCognito`: StaticString = #"""
CognitoEssentialsMAU	plan=Essentials	MAU	0	-		CFR0.015 DFR0.015 PFR0.015 YE60.015 dFR0.015 iFR0.015
CognitoLiteMAU	plan=Lite	MAU	0	-		CFR0.0055 DFR0.0055 PFR0.0055 YE60.0055 dFR0.0055 iFR0.0055
CognitoPlusMAU	plan=Plus	MAU	0	-		CFR0.02 DFR0.02 PFR0.02 YE60.02 dFR0.02 iFR0.02
CognitoUserPoolsAdvancedSecurityMAU		MAU	0	-		iFq0.05

"""#
}
