// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonECS`: StaticString = #"""
Fargate-ARM-GB-Hours	arch=arm64;os=Linux	GB-Hrs	0	-		CFR0.00442 DFR0.00409 PFR0.00409 REy0.00392 UAA0.00356 VE10.00409 YE60.00455168 dFP0.00356 iE30.00356
Fargate-ARM-vCPU-Hours:perCPU	arch=arm64;os=Linux	vCPU-Hrs	0	-		CFR0.04045 DFR0.03725 PFR0.03725 REy0.0356 UAA0.03238 VE10.03725 YE60.04145152 dFP0.03238 iFR0.03238
Fargate-EphemeralStorage-GB-Hours		GB-Hrs	0	-	above=20GB	PAA0.000132 REy0.000116 UAA0.000122 VE10.000129 dFP0.000111
Fargate-GB-Hours	arch=x86_64;os=Linux	GB-Hrs	0	-		CFR0.00553 DFR0.00511 HAM0.00553 PFn0.00511 PFf0.00511 REy0.0049 UFn0.004445 VE10.00511 YE60.0056896 dFP0.004445 dFn0.004445 iE30.004445
Fargate-vCPU-Hours:perCPU	arch=x86_64;os=Linux	vCPU-Hrs	0	-		CFR0.05056 DFR0.04656 HAM0.05056 PFn0.04656 PFf0.04656 REy0.0445 UFn0.04048 VE10.04656 YE60.0518144 dFP0.04048 dFn0.04048 iE30.04048

"""#
}
