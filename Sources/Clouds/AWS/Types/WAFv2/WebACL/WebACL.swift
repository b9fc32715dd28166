import AWSClient
import InfraModel

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
      try await cloud.changing("GetWebACL", cloud.input(webACLNames, scope), stale: stale) { answer in
        var input = cloud.input(webACLNames + webACLSettings, scope)
        input["Rules"] = input["Rules"] ?? []
        input["LockToken"] = answer["LockToken"] ?? ""
        _ = try await cloud.change("UpdateWebACL", input, retries: [unavailable])
      }
    }
    Tags(
      create: .list("Tags"),
      read: .call(Call("ListTagsForResource", [.field("Arn", as: "ResourceARN")]), at: "TagInfoForResource.TagList"),
      add: Call("TagResource", [.field("Arn", as: "ResourceARN"), .tagList()]),
      remove: Call("UntagResource", [.field("Arn", as: "ResourceARN"), .tagKeys()]))
    Reads(
      "GetWebACL", webACLNames, at: "WebACL",
      maps: [.field("Arn", as: "ARN"), .field("Rules", as: "Rules", .firewallRules)])
    Postprocess { properties, _, _ in
      if properties["Rules"] == [] { properties["Rules"] = nil }
    }
    Deletes(uses: ["GetWebACL", "DeleteWebACL"]) { cloud, scope in
      let names = cloud.input(webACLNames, scope)
      try await cloud.changing("GetWebACL", names, stale: stale) { answer in
        _ = try await cloud.change(
          "DeleteWebACL", names.merging(["LockToken": answer["LockToken"] ?? ""]) { $1 },
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

  /// The error of a lock token that is not the newest.
  private static let stale: Set<String> = ["WAFOptimisticLockException"]

  private static let webACLNames: [Field] = ["Name", "Scope", "Id"]

  /// What a web ACL names may not be known everywhere yet.
  static let unavailable = Retry(on: ["WAFUnavailableEntityException"], for: 300)

  private static let webACLSettings: [Field] = [
    "ApplicationConfig", "AssociationConfig", "CaptchaConfig", "ChallengeConfig", "CustomResponseBodies",
    "DataProtectionConfig", "DefaultAction", "Description", "OnSourceDDoSProtectionConfig",
    .field("Rules", as: "Rules", .firewallRules), "TokenDomains", "VisibilityConfig",
  ]
}
