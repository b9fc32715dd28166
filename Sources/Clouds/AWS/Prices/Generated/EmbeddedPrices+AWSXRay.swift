// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSXRay`: StaticString = #"""
XRay-TracesAccessed		Traces	0	-		PFJ0.0000005 iFq0.0000005
XRay-TracesStored		Traces	0	-		PFJ0.000005 iFq0.000005

"""#
}
