// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonES`: StaticString = #"""
ES:GP3-Storage	volumeType=gp3	GB-Mo	0	-		CFR0.1464 DFR0.1391 PFR0.1452 dFR0.122 iFR0.122
ESInstance:m6g.large.search	instanceType=m6g.large.search	Hrs	0	-		CFR0.164 DFR0.156 PFR0.153 dFR0.128 iFR0.128
ESInstance:t3.small.search	instanceType=t3.small.search	Hrs	0	-		CFR0.056 DFR0.056 PFR0.042 dFR0.036 iFR0.036

"""#
}
