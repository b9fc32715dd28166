import AWSClient
import InfraModel
import Provider

/// What namespaces of every kind have in common: how they go, and how one is found whose create had no answer.
enum NamespaceCalls {
  /// What ECS has registered for its services goes some time after them.
  private static let registered = Retry(on: ["ResourceInUse"], for: 120)

  static let deletes = Deletes(uses: DiscoveryOperation.uses("DeleteNamespace"), waits: true) { cloud, scope in
    _ = try await DiscoveryOperation.carryOut(
      "DeleteNamespace", ["Id": .string(scope.id.text)], retries: [registered], cloud)
  }

  static func reads(_ type: String, maps: [Field] = []) -> Reads {
    Reads("ListNamespaces", all: "Namespaces", [.constant([filter("TYPE", type)], as: "Filters")], maps: maps)
  }

  /// The namespace of the name that has the operation's tag.
  static func finds(_ type: String) -> Finds {
    .code(["ListNamespaces", "ListTagsForResource", "ListOperations"]) { cloud, scope in
      let listed = try await cloud.ask(
        "ListNamespaces", ["Filters": [filter("TYPE", type), filter("NAME", scope.text("Name"))]])
      for space in listed["Namespaces"]?.list ?? [] where space["Name"] == scope["Name"] {
        guard let id = space["Id"], let arn = space["Arn"] else { continue }
        let tags = try await cloud.askIfPresent("ListTagsForResource", ["ResourceARN": arn])?["Tags"]
        if Execution.plainTags(tags)[Tags.operationKey] == scope.operation { return [["Id": id]] }
      }
      // An operation tells what it makes when it has ended.
      let going = try await cloud.ask(
        "ListOperations", ["Filters": [filter("TYPE", "CREATE_NAMESPACE"), filter("STATUS", "SUBMITTED", "PENDING")]])
      if (going["Operations"]?.list ?? []).contains(where: isGoing) { throw Finds.Unfinished() }
      return []
    }
  }

  private static func isGoing(_ operation: Value) -> Bool {
    operation["Status"] == "SUBMITTED" || operation["Status"] == "PENDING"
  }

  private static func filter(_ name: String, _ values: String...) -> Value {
    [
      "Name": .string(name), "Values": .list(values.map { .string($0) }),
      "Condition": values.count == 1 ? "EQ" : "IN",
    ]
  }
}
