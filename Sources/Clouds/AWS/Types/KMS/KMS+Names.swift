import AWSClient
import InfraModel

extension KMS {
  /// The other names of keys that services give back by ARN, whatever name they were given: the identifier, the aliases
  /// and the aliases' ARNs.
  /// Source: KMS API reference, ListAliases; KMS developer guide, "Key identifiers (KeyId)".
  /// - Parameter properties: where keys stand; dotted, with `*` for elements.
  static func names(_ properties: String...) -> Names {
    Names(properties, uses: [Use("ListAliases", of: .kms)]) { cloud, texts in
      let aliases = try await cloud.ask("ListAliases", [:], of: .kms)["Aliases"]?.list ?? []
      var known: [String: Set<String>] = [:]
      for alias in aliases {
        guard let key = alias["TargetKeyId"]?.string else { continue }
        known[key, default: [key]].formUnion(["AliasName", "AliasArn"].compactMap { alias[$0]?.string })
      }
      return texts.reduce(into: [:]) { result, text in
        let id = text.split(separator: "/").last.map(String.init) ?? text
        result[text] = known[id] ?? [id]
      }
    }
  }
}
