import AWSClient
import InfraModel
internal import World

/// What the shared files and the environment say.
enum ConfigurationCase {
  static func config(_ input: Value) -> Value {
    let shared = SharedConfiguration(
      config: input["configFile"]?.string ?? "", credentials: input["credentialsFile"]?.string ?? "")
    if let problem = shared.problem { return ["error": .string(problem)] }
    return [
      "profiles": plain(shared.profiles), "ssoSessions": plain(shared.ssoSessions), "services": plain(shared.services),
    ]
  }

  private static func plain(_ sections: [String: SharedConfiguration.Section]) -> Value {
    .object(sections.mapValues { .object($0.values.mapValues { .string($0) }) })
  }

  static func location(_ input: Value) -> Value {
    let places = SharedConfigurationPlaces(world(input))
    var answer: [String: Value] = [
      "configLocation": .string(places.config), "credentialsLocation": .string(places.credentials),
    ]
    // The specification's cases that only move a file say nothing of the profile, and answers are compared whole.
    let variables = input["environment"]?.object ?? [:]
    if variables["AWS_PROFILE"] != nil || variables["AWS_CONFIG_FILE"] == nil {
      answer["profile"] = .string(places.profile)
    }
    return .object(answer)
  }

  static func endpoint(_ input: Value) -> Value? {
    guard let service = input["service"]?.string, let serviceID = ServiceNames.serviceID(service) else { return nil }
    if let url = input["client"]?["endpoint_url"]?.string { return ["endpointUrl": .string(url)] }
    let shared = SharedConfiguration(config: input["configFile"]?.string ?? "", credentials: "")
    let profile = input["profile"]?.string ?? "default"
    let configured = ConfiguredEndpoints(world: world(input), shared: shared, profile: profile)
    if input["client"]?["ignore_configured_endpoint_urls"]?.bool != true,
      let url = (configured.own(serviceID) ?? configured.common)?.value
    {
      return ["endpointUrl": .string(url)]
    }
    let region = shared.profile(profile)["region"] ?? "us-east-1"
    let answer = EndpointCase.answer(["service": .string(service), "params": ["Region": .string(region)]])
    return answer?["url"].map { ["endpointUrl": $0] } ?? answer
  }

  private static func world(_ input: Value) -> World {
    let variables = input["environment"]?.object ?? [:]
    return World(
      clock: WorldClock(now: { 0 }, sleep: { _ in }), random: Randomness { 0 }, files: Files(.inMemory()),
      variables: variables.compactMapValues(\.string))
  }
}
