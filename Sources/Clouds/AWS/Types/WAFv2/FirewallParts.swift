import AWSClient
import InfraModel
import Provider

/// What web ACLs and the sets that they name have in common: a change takes the lock token of the last one and gives the
/// whole, and each is named by three things.
///
/// Source: AWS WAFV2 API Reference, version 2019-07-29.
struct FirewallPart: Sendable {
  /// `WebACL`: `GetWebACL`, `UpdateWebACL`, `DeleteWebACL`.
  let word: String
  /// What a change gives.
  let settings: [Field]
  /// Members that the call needs where nothing is declared.
  var needed: [String: Value] = [:]

  static let names: [Field] = ["Name", "Scope", "Id"]

  /// The error of a lock token that is not the newest.
  private static let stale: Set<String> = ["WAFOptimisticLockException"]

  var sets: Sets {
    Sets(
      properties: settings.compactMap(\.property), uses: [Use("Get\(word)"), Use("Update\(word)")]
    ) { cloud, scope in
      try await cloud.changing("Get\(word)", cloud.input(Self.names, scope), stale: Self.stale) { answer in
        var input = cloud.input(Self.names + settings, scope)
        for (name, value) in needed where input[name] == nil { input[name] = value }
        input["LockToken"] = answer["LockToken"] ?? ""
        _ = try await cloud.change("Update\(word)", input, retries: [WAFv2.unavailable])
      }
    }
  }

  var deletes: Deletes {
    Deletes(uses: [Use("Get\(word)"), Use("Delete\(word)")]) { cloud, scope in
      let names = cloud.input(Self.names, scope)
      try await cloud.changing("Get\(word)", names, stale: Self.stale) { answer in
        _ = try await cloud.change(
          "Delete\(word)", names.merging(["LockToken": answer["LockToken"] ?? ""]) { $1 },
          retries: [Retry(on: ["WAFAssociatedItemException"], for: 300)])
      }
    }
  }

  /// What has the name and the operation's tag.
  var finds: Finds {
    let (operation, list) = ("List\(word)s", "\(word)s")
    return .code([Use(operation), "ListTagsForResource"]) { cloud, scope in
      let listed = try await cloud.ask(operation, ["Scope": scope["Scope"] ?? "", "Limit": 100])[list]?.list ?? []
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
  }
}

extension WAFv2 {
  static let tags = Tags(
    create: .list("Tags"),
    read: .call(Call("ListTagsForResource", [arn]), at: "TagInfoForResource.TagList"),
    add: Call("TagResource", [arn, .tagList()]), remove: Call("UntagResource", [arn, .tagKeys()]))

  private static let arn = Field.field("Arn", as: "ResourceARN")

  /// What a web ACL names may not be known everywhere yet.
  static let unavailable = Retry(on: ["WAFUnavailableEntityException"], for: 300)
}
