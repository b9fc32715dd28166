// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonVPC`: StaticString = #"""
ClientVPN-ConnectionHours		Hrs	0	-		PFA0.05
ClientVPN-EndpointHours		Hrs	0	-		HAN0.15 PFA0.1
PublicIPv4:IdleAddress		Hrs	0	-		FE30.005 PFA0.005 WE30.005 dE30.005 iE30.005
PublicIPv4:InUseAddress		Hrs	0	-		CFQ0.005 CE30.005 FE30.005 HAN0.005 PFa0.005 PFn0.005 UFn0.005 VE30.005 YE60.005 dFP0.005 dFn0.005 dE30.005 eE30.005 hE30.005 iE30.005
TransitGateway-Bytes	type=VPC	GB	0	-		CFR0.02 DFR0.02 PFR0.02 dFR0.02 eAC0.02 iFR0.02
TransitGateway-Hours	type=VPC	Hrs	0	-		CFR0.07 DFR0.07 PFR0.06 dFR0.05 eAC0.05 iFR0.05
VPN-Usage-Hours:ipsec.1		Hrs	0	-		dFr0.05
VpcEndpoint-Bytes	type=Interface	GB	0	1048576		CFR0.01 DFR0.01 HAH0.01 PFb0.01 UAA0.01 VE10.01 dFP0.01 iFR0.01
VpcEndpoint-GWLBE-Bytes	type=GatewayLoadBalancer	GB	0	-		dAC0.0035
VpcEndpoint-GWLBE-Hours	type=GatewayLoadBalancer	Hrs	0	-		HAH0.013 dAC0.01
VpcEndpoint-Hours	type=Interface	Hrs	0	-		CFR0.014 DFR0.013 HAH0.013 PFb0.012 UAA0.011 VE10.011 dFP0.01 iFR0.01

"""#
}
