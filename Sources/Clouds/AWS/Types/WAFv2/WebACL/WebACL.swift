import AWSClient
import InfraModel
import Provider

extension WAFv2 {
  /// A web firewall's rules. Each change takes the lock token of the last one, and gives the whole.
  ///
  /// Source: AWS WAFV2 API Reference, version 2019-07-29.
  static let webACL = Handler("AWS::WAFv2::WebACL", of: .wafV2, id: "Name|Id|Scope") {
    Create(
      "CreateWebACL", ["Name", "Scope"] + webACLSettings,
      outputs: ["Id": "Summary.Id", "Arn": "Summary.ARN"], name: Create.Name("Name", longest: 128),
      retries: [unavailable])
    Sets(
      properties: webACLSettings.compactMap(\.property), uses: ["GetWebACL", "UpdateWebACL"]
    ) { cloud, scope in
      try await locked(cloud, scope) { token in
        var input = cloud.input(["Name", "Scope", "Id"] + webACLSettings, scope)
        input["Rules"] = input["Rules"] ?? []
        input["LockToken"] = token
        _ = try await cloud.change("UpdateWebACL", input, retries: [unavailable])
      }
    }
    Tags(
      create: .list("Tags"),
      read: .call(Call("ListTagsForResource", [.field("Arn", as: "ResourceARN")]), at: "TagInfoForResource.TagList"),
      add: Call("TagResource", [.field("Arn", as: "ResourceARN"), .tagList()]),
      remove: Call("UntagResource", [.field("Arn", as: "ResourceARN"), .tagKeys()]))
    Reads(
      "GetWebACL", ["Name", "Scope", "Id"], at: "WebACL",
      maps: [.field("Arn", as: "ARN"), .field("Rules", as: "Rules", .firewallRules)], except: ["Scope"])
    Postprocess { properties, _, scope in
      properties["Scope"] = scope["Scope"]
      if properties["Rules"] == [] { properties["Rules"] = nil }
    }
    Deletes(uses: ["GetWebACL", "DeleteWebACL"]) { cloud, scope in
      try await locked(cloud, scope) { token in
        _ = try await cloud.change(
          "DeleteWebACL", cloud.input(["Name", "Scope", "Id"], scope).merging(["LockToken": token]) { $1 },
          retries: [Retry(on: ["WAFAssociatedItemException"], for: 300)])
      }
    }
    Finds.code(["ListWebACLs", "ListTagsForResource"]) { cloud, scope in
      let listed = try await cloud.ask("ListWebACLs", ["Scope": scope["Scope"] ?? ""])["WebACLs"]?.list ?? []
      var ours: [[String: Value]] = []
      for one in listed where one["Name"] == scope["Name"] {
        guard let id = one["Id"], let arn = one["ARN"] else { continue }
        let tags = try await cloud.askIfPresent("ListTagsForResource", ["ResourceARN": arn])
        let mark: Value = ["Key": .string(Tags.operationKey), "Value": .string(scope.operation)]
        if tags?["TagInfoForResource"]?["TagList"]?.list?.contains(mark) == true {
          ours.append(["Name": scope["Name"] ?? "", "Id": id, "Scope": scope["Scope"] ?? ""])
        }
      }
      return ours
    }
    Traits(
      comparisons: ["Rules": .form(.firewallRules), "TokenDomains": .unordered], volatile: ["Capacity"],
      exclusive: [], identities: [["Scope", "Name"]])
  }

  /// Makes a change with the token of what runs; where somebody else was faster, with the one after it.
  private static func locked(
    _ cloud: CloudCalls, _ scope: CallScope, _ change: (Value) async throws -> Void
  ) async throws {
    var tries = 3
    while true {
      let answer = try await cloud.ask("GetWebACL", cloud.input(["Name", "Scope", "Id"], scope))
      do { return try await change(answer["LockToken"] ?? "") } catch {
        tries -= 1
        guard tries > 0, (error as? ProviderError)?.code == "WAFOptimisticLockException" else { throw error }
      }
    }
  }

  /// What a web ACL names may not be known everywhere yet.
  static let unavailable = Retry(on: ["WAFUnavailableEntityException"], for: 300)

  private static let webACLSettings: [Field] = [
    "ApplicationConfig", "AssociationConfig", "CaptchaConfig", "ChallengeConfig", "CustomResponseBodies",
    "DataProtectionConfig", "DefaultAction", "Description", "OnSourceDDoSProtectionConfig",
    .field("Rules", as: "Rules", .firewallRules), "TokenDomains", "VisibilityConfig",
  ]
}
