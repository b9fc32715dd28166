import AWSClient
import InfraModel

extension Lambda {
  static let version = Handler("AWS::Lambda::Version", of: .lambda, id: "FunctionArn") {
    Create(
      "PublishVersion",
      [
        .code(as: "FunctionName", of: "FunctionName") { .string(FunctionName($0.text("FunctionName")).name) },
        "Description", "CodeSha256",
      ],
      outputs: ["FunctionArn": "FunctionArn", "Version": "Version"], retries: [.updating])
    Sets(
      "ProvisionedConcurrencyConfig", uses: ProvisionedConcurrency.uses
    ) { cloud, scope in
      try await ProvisionedConcurrency.set(cloud, scope, FunctionName(scope.text("FunctionArn")))
    }
    Sets(
      "RuntimePolicy", by: "PutRuntimeManagementConfig",
      [
        .code(as: "FunctionName") { .string(FunctionName($0.text("FunctionArn")).name) },
        .code(as: "Qualifier") { FunctionName($0.text("FunctionArn")).qualifier.map(Value.string) },
        .field("RuntimePolicy.UpdateRuntimeOn", as: "UpdateRuntimeOn"),
        .field("RuntimePolicy.RuntimeVersionArn", as: "RuntimeVersionArn"),
      ], removed: .to(["RuntimePolicy": ["UpdateRuntimeOn": "Auto"]]))
    Sets(
      "FunctionScalingConfig", by: "PutFunctionScalingConfig",
      [
        .code(as: "FunctionName") { .string(FunctionName($0.text("FunctionArn")).name) },
        .code(as: "Qualifier") { FunctionName($0.text("FunctionArn")).qualifier.map(Value.string) },
        "FunctionScalingConfig",
      ], removed: .to(["FunctionScalingConfig": [:]]))
    Reads(uses: ["GetFunctionConfiguration"], except: ["FunctionName"]) { cloud, scope in
      let published = FunctionName(scope.text("FunctionArn"))
      let answer = try await cloud.ask(
        "GetFunctionConfiguration",
        ["FunctionName": .string(published.name), "Qualifier": .string(published.qualifier ?? "$LATEST")])
      return .object(answer)
    }
    FurtherRead(uses: ["GetProvisionedConcurrencyConfig"]) { cloud, scope in
      try await ProvisionedConcurrency.read(cloud, scope, FunctionName(scope.text("FunctionArn")))
    }
    Postprocess { properties, _, scope in
      // A function's own description shows through where the version was given none.
      if scope["Description"] == nil { properties["Description"] = nil }
      properties["FunctionName"] = scope["FunctionName"] ?? .string(FunctionName(scope.text("FunctionArn")).name)
    }
    Ready(
      "State", is: ["Active", "Inactive", "ActiveNonInvocable"], failed: ["Failed"], saying: "StateReason", every: 1)
    BeingDeleted("State", in: ["Deleting"])
    Deletes(
      "DeleteFunction",
      [
        .code(as: "FunctionName") { .string(FunctionName($0.text("FunctionArn")).name) },
        .code(as: "Qualifier") { FunctionName($0.text("FunctionArn")).qualifier.map(Value.string) },
      ], retries: [.updating])
    // Publishing unchanged code gives the version that is there, so the newest with the code of the function is it.
    Finds.likeness(["ListVersionsByFunction"]) { cloud, scope in
      let name = FunctionName(scope.text("FunctionName")).name
      let answer = try await cloud.askIfPresent("ListVersionsByFunction", ["FunctionName": .string(name)])
      let versions = answer?["Versions"]?.list ?? []
      let latest = versions.first { $0["Version"] == "$LATEST" }
      let published = versions.filter { version in
        version["Version"] != "$LATEST" && version["CodeSha256"] == latest?["CodeSha256"]
          && (scope["Description"] == nil || version["Description"] == scope["Description"])
      }
      let newest = published.max { left, right in
        (left["Version"]?.string.flatMap { Int($0) } ?? 0) < (right["Version"]?.string.flatMap { Int($0) } ?? 0)
      }
      guard let arn = newest?["FunctionArn"]?.string, let number = newest?["Version"] else { return [] }
      // Some answers leave the version out of the ARN of a listed version.
      let qualified = FunctionName(arn).qualifier == nil ? arn + ":" + (number.string ?? "") : arn
      return [["FunctionArn": .string(qualified), "Version": number]]
    }
    Traits(comparisons: ["FunctionName": .nameOrIdentifier], exclusive: [])
  }
}
