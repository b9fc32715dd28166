// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonApiGateway`: StaticString = #"""
ApiGatewayCacheUsage:0.5GB	cacheGB=0.5	Hrs	0	-		PFZ0.02
ApiGatewayHttpRequest		Requests	0	300000000		CFR0.00000129 DFR0.00000123 PFY0.0000012 dFP0.000001 dAD0.000001 iFR0.000001
ApiGatewayHttpRequest		Requests	300000000	-		dAD0.0000009
ApiGatewayMessage	type=WebSocket	Messages	0	1000000000		dFd0.000001
ApiGatewayMinute	type=WebSocket	Minutes	0	-		dFd0.00000025
ApiGatewayRequest	type=REST	Requests	0	333000000		PFZ0.0000037 dAD0.0000035
ApiGatewayRequest	type=REST	Requests	333000000	1000000000		dAD0.0000028
ApiGatewayRequest	type=REST	Requests	1000000000	20000000000		dAD0.00000238
ApiGatewayRequest	type=REST	Requests	20000000000	-		dAD0.00000151

"""#
}
