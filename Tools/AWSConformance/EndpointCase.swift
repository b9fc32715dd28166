import AWSClient
import InfraModel

/// Where the rules of a service send a call.
enum EndpointCase {
  static func answer(_ input: Value) -> Value? {
    guard let service = input["service"]?.string, EndpointLibrary.shared.rules(service) != nil else { return nil }
    let resolver = EndpointResolver(override: nil)
    do throws(EndpointResolver.Refusal) {
      let endpoint = try resolver.resolve(service, input["params"]?.object ?? [:], signingName: service)
      return [
        "url": .string(endpoint.url), "signingName": .string(endpoint.signingName),
        "signingRegion": .string(endpoint.signingRegion),
      ]
    } catch {
      return ["error": .string(error.problem)]
    }
  }
}
