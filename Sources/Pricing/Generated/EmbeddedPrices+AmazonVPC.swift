// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonVPC`: StaticString = #"""
ClientVPN-ConnectionHours		Hrs	0	-		NA00.05
ClientVPN-EndpointHours		Hrs	0	-		HAE0.15 NA00.1
PublicIPv4:IdleAddress		Hrs	0	-		FAw0.005 NA00.005 UAw0.005 aAw0.005 fAw0.005
PublicIPv4:InUseAddress		Hrs	0	-		CA60.005 CAw0.005 FAw0.005 HAE0.005 NBA0.005 NBK0.005 SBK0.005 TAw0.005 aA50.005 aBK0.005 aAw0.005 bAw0.005 eAw0.005 fAw0.005
VpcEndpoint-Bytes	type=Interface	GB	0	1048576		NBB0.01 aA50.01
VpcEndpoint-Hours	type=Interface	Hrs	0	-		NBB0.012 aA50.01

"""#
}
