// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSGlobalAccelerator`: StaticString = #"""
Accelerator-Hours		Hrs	0	-		XAC0.025
DT-Premium-Bytes	from=APAC;to=APAC	GB	0	-		XAC0.01
DT-Premium-Bytes	from=US;to=APAC	GB	0	-		XAC0.035
DT-Premium-Bytes	from=US;to=AU	GB	0	-		XAC0.105
DT-Premium-Bytes	from=US;to=US	GB	0	-		XAC0.015

"""#
}
