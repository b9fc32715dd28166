import AWSClient
import InfraModel

extension CodeDeploy {
  /// What is deployed: a name for revisions, groups and deployments, which go with it.
  ///
  /// Source: CodeDeploy API Reference, version 2014-10-06.
  static let application = Handler(
    "AWS::CodeDeploy::Application", of: .codeDeploy, id: "ApplicationName", naming: .lowerCamel
  ) {
    Create(
      "CreateApplication", ["ApplicationName", "ComputePlatform"], name: Create.Name("ApplicationName", longest: 100))
    tags { "application:\($0.text("ApplicationName"))" }
    Reads(uses: readUses("GetApplication")) { cloud, scope in
      try await read(
        "GetApplication", ["ApplicationName"], at: "application", cloud, scope,
        "application:\(scope.text("ApplicationName"))")
    }
    Deletes("DeleteApplication", ["ApplicationName"])
    Finds.name
    Traits(defaults: ["ComputePlatform": "Server"], exclusive: [], rules: [history])
  }
}
