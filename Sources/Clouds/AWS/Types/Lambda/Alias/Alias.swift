import AWSClient
import InfraModel

extension Lambda {
  static let alias = Handler("AWS::Lambda::Alias", of: .lambda, id: "AliasArn") {
    Create(
      "CreateAlias", [name, "Name", "FunctionVersion", "Description", routing], outputs: ["AliasArn": "AliasArn"],
      retries: [.updating])
    // Weights first: provisioned instances follow the versions that they point at.
    Sets(
      "Description", "FunctionVersion", "RoutingConfig", by: "UpdateAlias",
      [name, "Name", "FunctionVersion", "Description", routing],
      removed: .to(["Description": "", "RoutingConfig": ["AdditionalVersionWeights": []]]), retries: [.updating])
    Sets("ProvisionedConcurrencyConfig", uses: ProvisionedConcurrency.uses) { cloud, scope in
      try await ProvisionedConcurrency.set(cloud, scope, FunctionName(scope.text("AliasArn")))
    }
    Reads(uses: ["GetAlias"], maps: [routing], except: ["FunctionName"]) { cloud, scope in
      let alias = FunctionName(scope.text("AliasArn"))
      return .object(
        try await cloud.ask(
          "GetAlias", ["FunctionName": .string(alias.name), "Name": .string(alias.qualifier ?? scope.text("Name"))]))
    }
    FurtherRead(uses: ["GetProvisionedConcurrencyConfig"]) { cloud, scope in
      try await ProvisionedConcurrency.read(cloud, scope, FunctionName(scope.text("AliasArn")))
    }
    Postprocess { properties, _, scope in
      properties["FunctionName"] = scope["FunctionName"] ?? .string(FunctionName(scope.text("AliasArn")).name)
    }
    Deletes("DeleteAlias", [name, "Name"], retries: [.updating])
    // A function has one alias of a name, and the function is ours; another version behind it is somebody's work.
    Finds.likeness(["GetAlias"]) { cloud, scope in
      let answer = try await cloud.askIfPresent(
        "GetAlias",
        ["FunctionName": .string(FunctionName(scope.text("FunctionName")).name), "Name": .string(scope.text("Name"))])
      guard let answer, answer["FunctionVersion"] == scope["FunctionVersion"], let arn = answer["AliasArn"] else {
        return []
      }
      return [["AliasArn": arn]]
    }
    Traits(
      comparisons: ["FunctionName": .nameOrIdentifier], defaults: ["Description": ""], exclusive: [],
      holds: ["FunctionVersion", "RoutingConfig.AdditionalVersionWeights.*.FunctionVersion"],
      identities: [["FunctionName", "Name"]],
      // The weight of the further version, from 0 to 1; the alias's own version gets the rest:
      // https://docs.aws.amazon.com/lambda/latest/api/API_AliasRoutingConfiguration.html
      sharing: TrafficSharing(
        "FunctionVersion", others: "RoutingConfig.AdditionalVersionWeights", name: "FunctionVersion",
        weight: "FunctionWeight"), identifierDerived: true)
  }

  private static let name = Field.code(as: "FunctionName", of: "FunctionName") {
    .string(FunctionName($0.text("FunctionName")).name)
  }

  /// The registry has a list of versions and weights where the API has a map.
  private static let routing = Field.field(
    "RoutingConfig", as: "RoutingConfig",
    .code(
      encode: { config in
        let weights = (config["AdditionalVersionWeights"]?.list ?? []).compactMap { weight in
          weight["FunctionVersion"]?.string.map { ($0, weight["FunctionWeight"] ?? 0) }
        }
        return ["AdditionalVersionWeights": .object(Dictionary(weights, uniquingKeysWith: { $1 }))]
      },
      decode: { config in
        guard let weights = config["AdditionalVersionWeights"]?.object, !weights.isEmpty else { return nil }
        return [
          "AdditionalVersionWeights": .list(
            weights.sorted { $0.key < $1.key }.map {
              ["FunctionVersion": .string($0.key), "FunctionWeight": $0.value]
            })
        ]
      }))
}
