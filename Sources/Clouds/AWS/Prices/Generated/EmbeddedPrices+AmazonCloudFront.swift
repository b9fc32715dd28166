// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonCloudFront`: StaticString = #"""
DataTransfer-Out-Bytes	edgeRegion=AP	GB	0	10240		XFR0.12
DataTransfer-Out-Bytes	edgeRegion=EU	GB	0	10240		XE30.085
DataTransfer-Out-Bytes	edgeRegion=EU	GB	10240	51200		XFk0.08
DataTransfer-Out-Bytes	edgeRegion=EU	GB	51200	153600		XFk0.06
DataTransfer-Out-Bytes	edgeRegion=EU	GB	153600	512000		XFk0.04
DataTransfer-Out-Bytes	edgeRegion=EU	GB	512000	1048576		XFk0.03
DataTransfer-Out-Bytes	edgeRegion=EU	GB	1048576	5242880		XFk0.025
DataTransfer-Out-Bytes	edgeRegion=EU	GB	5242880	-		XFk0.02
DataTransfer-Out-Bytes	edgeRegion=IN	GB	0	10240		XAG0.109
DataTransfer-Out-Bytes	edgeRegion=ME	GB	0	10240		XE30.11
DataTransfer-Out-Bytes	edgeRegion=North America	GB	0	10240		dFP0.085
DataTransfer-Out-Bytes	edgeRegion=US	GB	0	10240		XFR0.085
DataTransfer-Out-Bytes	edgeRegion=US	GB	10240	51200		XE30.08
DataTransfer-Out-Bytes	edgeRegion=US	GB	51200	153600		XFN0.06
DataTransfer-Out-Bytes	edgeRegion=US	GB	153600	512000		XFN0.04
DataTransfer-Out-Bytes	edgeRegion=US	GB	512000	1048576		XFN0.03
DataTransfer-Out-Bytes	edgeRegion=US	GB	1048576	5242880		XFN0.025
DataTransfer-Out-Bytes	edgeRegion=US	GB	5242880	-		XFN0.02
DataTransfer-Out-OBytes	edgeRegion=EU	GB	0	-		XE10.02
Executions-CloudFrontFunctions		Invocations	0	-	above=2M	XE10.0000001
Invalidations		URLs	0	-	above=1000	XE10.005
Requests-Tier1	edgeRegion=AP	Requests	0	-		XAT0.0000009
Requests-Tier1	edgeRegion=AU	Requests	0	-		XAT0.0000009
Requests-Tier1	edgeRegion=CA	Requests	0	-		XAT0.00000075
Requests-Tier1	edgeRegion=EU	Requests	0	-		XAT0.0000009
Requests-Tier1	edgeRegion=IN	Requests	0	-		XAT0.0000009
Requests-Tier1	edgeRegion=JP	Requests	0	-		XAT0.0000009
Requests-Tier1	edgeRegion=ME	Requests	0	-		XAT0.0000009
Requests-Tier1	edgeRegion=SA	Requests	0	-		XAT0.0000016
Requests-Tier1	edgeRegion=US	Requests	0	-		XAT0.00000075
Requests-Tier1	edgeRegion=ZA	Requests	0	-		XAT0.0000009
Requests-Tier1	edgeRegion=us-east-1	Requests	0	-		XE30.00000075
Requests-Tier2-HTTPS	edgeRegion=AP	Requests	0	-		XAT0.0000012
Requests-Tier2-HTTPS	edgeRegion=AU	Requests	0	-		XAT0.00000125
Requests-Tier2-HTTPS	edgeRegion=CA	Requests	0	-		XAT0.000001
Requests-Tier2-HTTPS	edgeRegion=EU	Requests	0	-		XAT0.0000012
Requests-Tier2-HTTPS	edgeRegion=IN	Requests	0	-		XAT0.0000012
Requests-Tier2-HTTPS	edgeRegion=JP	Requests	0	-		XAT0.0000012
Requests-Tier2-HTTPS	edgeRegion=ME	Requests	0	-		XAT0.0000012
Requests-Tier2-HTTPS	edgeRegion=North America	Requests	0	-		dFP0.000001
Requests-Tier2-HTTPS	edgeRegion=SA	Requests	0	-		XAT0.0000022
Requests-Tier2-HTTPS	edgeRegion=US	Requests	0	-		XAT0.000001
Requests-Tier2-HTTPS	edgeRegion=ZA	Requests	0	-		XAT0.0000012
Requests-Tier2-HTTPS	edgeRegion=ca-central-1	Requests	0	-		XE30.000001
Requests-Tier2-HTTPS	edgeRegion=us-east-1	Requests	0	-		XE30.000001

"""#
}
