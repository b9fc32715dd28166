// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonECS`: StaticString = #"""
Fargate-ARM-GB-Hours	arch=arm64;os=Linux	GB-Hrs	0	-		aA50.00356 fAw0.00356
Fargate-ARM-vCPU-Hours:perCPU	arch=arm64;os=Linux	vCPU-Hrs	0	-		aA50.03238
Fargate-EphemeralStorage-GB-Hours		GB-Hrs	0	-	above=20GB	aA50.000111
Fargate-GB-Hours	arch=x86_64;os=Linux	GB-Hrs	0	-		HAD0.00553 NBK0.00511 NBF0.00511 SBK0.004445 aA50.004445 aBK0.004445 fAw0.004445
Fargate-vCPU-Hours:perCPU	arch=x86_64;os=Linux	vCPU-Hrs	0	-		HAD0.05056 NBK0.04656 NBF0.04656 SBK0.04048 aA50.04048 aBK0.04048 fAw0.04048

"""#
}
