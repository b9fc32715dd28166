import AWSClient
import InfraModel
import Provider

/// What the policies of cache behaviors have in common: a name that is the account's only one, a configuration that a
/// change gives as a whole, with the newest version (`ETag`), and no tags. One that a distribution names is not deleted.
///
/// Source: Amazon CloudFront API Reference, version 2020-05-31.
struct EdgePolicy: Sendable {
  /// `CachePolicy`: `CreateCachePolicy`, `GetCachePolicy` and on.
  let word: String
  /// `CachePolicies`: `ListCachePolicies`.
  let plural: String
  /// Lists in the configuration in which the order says nothing.
  var unordered: [String] = []

  private var config: String { word + "Config" }

  var create: Create {
    Create(
      "Create\(word)", [.field(config, .countedLists)], outputs: ["Id": "\(word).Id"])
  }

  var sets: Sets {
    Sets(config, uses: [Use("Get\(word)"), Use("Update\(word)")]) { cloud, scope in
      let id = Value.string(scope.text("Id"))
      try await cloud.changing("Get\(word)", ["Id": id], stale: CloudFront.stale) { answer in
        _ = try await cloud.change(
          "Update\(word)",
          ["Id": id, "IfMatch": answer["ETag"] ?? "", config: CountedLists.sent(scope[config] ?? [:])])
      }
    }
  }

  var reads: Reads {
    Reads(
      "Get\(word)", ["Id"], at: word,
      maps: [.field(config, .countedLists), .field("LastModifiedTime", .time)])
  }

  var deletes: Deletes {
    Deletes(uses: [Use("Get\(word)"), Use("Delete\(word)")]) { cloud, scope in
      let id = Value.string(scope.text("Id"))
      try await cloud.changing("Get\(word)", ["Id": id], stale: CloudFront.stale) { answer in
        _ = try await cloud.change(
          "Delete\(word)", ["Id": id, "IfMatch": answer["ETag"] ?? ""],
          retries: [Retry(on: ["\(word)InUse"], for: 60)])
      }
    }
  }

  /// What has the name and all that is declared.
  var finds: Finds {
    .likeness([Use("List\(plural)")]) { cloud, scope in
      let declared = scope[config] ?? [:]
      var input: [String: Value] = ["Type": "custom"]
      var found: [[String: Value]] = []
      while true {
        let list = try await cloud.ask("List\(plural)", input)["\(word)List"]
        for item in list?["Items"]?.list ?? [] {
          guard let policy = item[word], let id = policy["Id"], let told = policy[config],
            CountedLists.has(CountedLists.told(told), all: declared)
          else { continue }
          found.append(["Id": id])
        }
        guard let marker = list?["NextMarker"]?.string, !marker.isEmpty, input["Marker"] != .string(marker) else {
          return found
        }
        input["Marker"] = .string(marker)
      }
    }
  }

  var traits: Traits {
    Traits(
      comparisons: Dictionary(uniqueKeysWithValues: unordered.map { ("\(config).\($0)", .unordered) }),
      volatile: ["LastModifiedTime"], exclusive: ["\(config).Name"], identities: [["\(config).Name"]])
  }
}

extension Handler {
  /// The handler of a policy of cache behaviors.
  init(_ type: ResourceType, policy: EdgePolicy) {
    self.init(type, of: .cloudFront, id: "Id") {
      policy.create
      policy.sets
      policy.reads
      policy.deletes
      policy.finds
      policy.traits
    }
  }
}
