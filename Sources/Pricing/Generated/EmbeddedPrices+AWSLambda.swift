// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSLambda`: StaticString = #"""
Lambda-GB-Second	arch=x86_64	GB-Seconds	0	6000000000		NA00.0000166667 aA50.0000166667 aAw0.0000166667 fAw0.0000166667
Lambda-GB-Second-ARM	arch=arm64	GB-Seconds	0	7500000000		NBC0.0000133334 aA50.0000133334
Lambda-Provisioned-Concurrency	arch=x86_64	GB-Seconds	0	-		NAp0.0000041667 aBD0.0000041667
Lambda-Provisioned-GB-Second		GB-Seconds	0	-	component=duration under provisioned concurrency	fAw0.0000097222
Lambda-Provisioned-GB-Second	arch=x86_64	GB-Seconds	0	-		NAN0.0000097222 aAO0.0000097222
Lambda-Storage-GB-Second		GB-Seconds	0	-	above=512MB	aBD0.0000000309
Request		Requests	0	-		NA00.0000002 aA50.0000002 aAw0.0000002 bAw0.0000002

"""#
}
