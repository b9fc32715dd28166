// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonInspectorV2`: StaticString = #"""
Code-Repository-Scan-IaC		Scans	0	-		eAP0.15
Code-Repository-Scan-SAST		Scans	0	-		eAP0.15
Code-Repository-Scan-SCA		Scans	0	-		eAP0.15
EC2-CIS-checks		Checks	0	-		eAP0.03
EC2-Scanning		Hrs	0	-		eAP0.00174
EC2-Scanning-agentless		Hrs	0	-		eAP0.00243
Lambda-Code-Scanning		Hrs	0	-		eAP0.00084
Lambda-Standard-Scanning		Hrs	0	-		eAP0.000417
container-image-initial-scan		Images	0	-		eAP0.09
container-image-re-scan		Images	0	-		eAP0.01

"""#
}
