// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonRoute53`: StaticString = #"""
DNS-Queries		Queries	0	1000000000		VAw0.0000004
DNS-Queries	routing=geo	Queries	0	1000000000		VA00.0000007
DNS-Queries	routing=latency-based	Queries	0	1000000000		VA00.0000006
DNS-Queries	routing=standard	Queries	0	1000000000		VA00.0000004
HostedZone		Zone-Mo	0	25		VA50.5

"""#
}
