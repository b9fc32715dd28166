// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonECS`: StaticString = #"""
Fargate-ARM-GB-Hours	arch=arm64;os=Linux	GB-Hrs	0	-		CFP0.00442 DFP0.00409 PFP0.00409 REw0.00392 UAA0.00356 VEz0.00409 YE40.00455168 dFN0.00356 iE10.00356
Fargate-ARM-vCPU-Hours:perCPU	arch=arm64;os=Linux	vCPU-Hrs	0	-		CFP0.04045 DFP0.03725 PFP0.03725 REw0.0356 UAA0.03238 VEz0.03725 YE40.04145152 dFN0.03238 iFP0.03238
Fargate-EphemeralStorage-GB-Hours		GB-Hrs	0	-	above=20GB	PAA0.000132 REw0.000116 UAA0.000122 VEz0.000129 dFN0.000111
Fargate-GB-Hours	arch=x86_64;os=Linux	GB-Hrs	0	-		CFP0.00553 DFP0.00511 HAL0.00553 PFh0.00511 PFa0.00511 REw0.0049 UFh0.004445 VEz0.00511 YE40.0056896 dFN0.004445 dFh0.004445 iE10.004445
Fargate-vCPU-Hours:perCPU	arch=x86_64;os=Linux	vCPU-Hrs	0	-		CFP0.05056 DFP0.04656 HAL0.05056 PFh0.04656 PFa0.04656 REw0.0445 UFh0.04048 VEz0.04656 YE40.0518144 dFN0.04048 dFh0.04048 iE10.04048

"""#
}
