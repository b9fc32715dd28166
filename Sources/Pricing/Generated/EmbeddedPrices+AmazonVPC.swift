// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonVPC`: StaticString = #"""
ClientVPN-ConnectionHours		Hrs	0	-		PE80.05
ClientVPN-EndpointHours		Hrs	0	-		HAM0.15 PE80.1
PublicIPv4:IdleAddress		Hrs	0	-		FE10.005 PE80.005 WE10.005 dE10.005 iE10.005
PublicIPv4:InUseAddress		Hrs	0	-		CFO0.005 CE10.005 FE10.005 HAM0.005 PFV0.005 PFh0.005 UFh0.005 VE10.005 YE40.005 dFN0.005 dFh0.005 dE10.005 eE10.005 hE10.005 iE10.005
TransitGateway-Bytes	type=VPC	GB	0	-		CFP0.02 DFP0.02 PFP0.02 dFP0.02 eAC0.02 iFP0.02
TransitGateway-Hours	type=VPC	Hrs	0	-		CFP0.07 DFP0.07 PFP0.06 dFP0.05 eAC0.05 iFP0.05
VPN-Usage-Hours:ipsec.1		Hrs	0	-		dFl0.05
VpcEndpoint-Bytes	type=Interface	GB	0	1048576		CFP0.01 DFP0.01 HAH0.01 PFW0.01 UAA0.01 VEz0.01 dFN0.01 iFP0.01
VpcEndpoint-GWLBE-Bytes	type=GatewayLoadBalancer	GB	0	-		dAC0.0035
VpcEndpoint-GWLBE-Hours	type=GatewayLoadBalancer	Hrs	0	-		HAH0.013 dAC0.01
VpcEndpoint-Hours	type=Interface	Hrs	0	-		CFP0.014 DFP0.013 HAH0.013 PFW0.012 UAA0.011 VEz0.011 dFN0.01 iFP0.01

"""#
}
