// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonCognito`: StaticString = #"""
CognitoEssentialsMAU	plan=Essentials	MAU	0	-		CFP0.015 DFP0.015 PFP0.015 YE40.015 dFP0.015 iFP0.015
CognitoLiteMAU	plan=Lite	MAU	0	-		CFP0.0055 DFP0.0055 PFP0.0055 YE40.0055 dFP0.0055 iFP0.0055
CognitoPlusMAU	plan=Plus	MAU	0	-		CFP0.02 DFP0.02 PFP0.02 YE40.02 dFP0.02 iFP0.02
CognitoUserPoolsAdvancedSecurityMAU		MAU	0	-		iFk0.05

"""#
}
