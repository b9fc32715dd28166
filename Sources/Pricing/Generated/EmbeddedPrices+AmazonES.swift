// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonES`: StaticString = #"""
ES:GP3-Storage	volumeType=gp3	GB-Mo	0	-		CFP0.1464 DFP0.1391 PFP0.1452 dFP0.122 iFP0.122
ESInstance:m6g.large.search	instanceType=m6g.large.search	Hrs	0	-		CFP0.164 DFP0.156 PFP0.153 dFP0.128 iFP0.128
ESInstance:t3.small.search	instanceType=t3.small.search	Hrs	0	-		CFP0.056 DFP0.056 PFP0.042 dFP0.036 iFP0.036

"""#
}
