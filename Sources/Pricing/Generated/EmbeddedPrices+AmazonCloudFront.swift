// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonCloudFront`: StaticString = #"""
DataTransfer-Out-Bytes	edgeRegion=EU	GB	0	10240		VAw0.085
DataTransfer-Out-Bytes	edgeRegion=North America	GB	0	10240		aA50.085
Requests-Tier1	edgeRegion=AP	Requests	0	-		VAG0.0000009
Requests-Tier1	edgeRegion=AU	Requests	0	-		VAG0.0000009
Requests-Tier1	edgeRegion=CA	Requests	0	-		VAG0.00000075
Requests-Tier1	edgeRegion=EU	Requests	0	-		VAG0.0000009
Requests-Tier1	edgeRegion=IN	Requests	0	-		VAG0.0000009
Requests-Tier1	edgeRegion=JP	Requests	0	-		VAG0.0000009
Requests-Tier1	edgeRegion=ME	Requests	0	-		VAG0.0000009
Requests-Tier1	edgeRegion=SA	Requests	0	-		VAG0.0000016
Requests-Tier1	edgeRegion=US	Requests	0	-		VAG0.00000075
Requests-Tier1	edgeRegion=ZA	Requests	0	-		VAG0.0000009
Requests-Tier1	edgeRegion=us-east-1	Requests	0	-		VAw0.00000075
Requests-Tier2-HTTPS	edgeRegion=AP	Requests	0	-		VAG0.0000012
Requests-Tier2-HTTPS	edgeRegion=AU	Requests	0	-		VAG0.00000125
Requests-Tier2-HTTPS	edgeRegion=CA	Requests	0	-		VAG0.000001
Requests-Tier2-HTTPS	edgeRegion=EU	Requests	0	-		VAG0.0000012
Requests-Tier2-HTTPS	edgeRegion=IN	Requests	0	-		VAG0.0000012
Requests-Tier2-HTTPS	edgeRegion=JP	Requests	0	-		VAG0.0000012
Requests-Tier2-HTTPS	edgeRegion=ME	Requests	0	-		VAG0.0000012
Requests-Tier2-HTTPS	edgeRegion=North America	Requests	0	-		aA50.000001
Requests-Tier2-HTTPS	edgeRegion=SA	Requests	0	-		VAG0.0000022
Requests-Tier2-HTTPS	edgeRegion=US	Requests	0	-		VAG0.000001
Requests-Tier2-HTTPS	edgeRegion=ZA	Requests	0	-		VAG0.0000012
Requests-Tier2-HTTPS	edgeRegion=ca-central-1	Requests	0	-		VAw0.000001
Requests-Tier2-HTTPS	edgeRegion=us-east-1	Requests	0	-		VAw0.000001

"""#
}
