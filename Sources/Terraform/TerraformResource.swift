package import InfraModel

/// One resource of a Terraform state: an instance of a block, as the provider last saw it.
package struct TerraformResource: Hashable, Sendable {
  /// The key of an instance among those of its block.
  package enum Key: Hashable, Sendable {
    /// Of `count`.
    case number(Int64)
    /// Of `for_each`.
    case text(String)
  }

  /// The modules that it stands in, from the outside in, each as the address has it (`finally`, `shop["eu"]`).
  package var modules: [String]
  /// Terraform's type (`aws_vpc`).
  package var type: String
  /// The name of its block.
  package var name: String
  package var key: Key?
  /// The provider's source (`registry.terraform.io/hashicorp/aws`).
  package var provider: String
  /// What the provider saw, by its own names. May hold secrets in the clear.
  package var attributes: [String: Value]
  /// The paths of attributes that Terraform marks as sensitive, each as the file has it: steps of `get_attr` and `index`.
  package var sensitive: [[Value]]
  /// The blocks that its own refers to, by their addresses without keys (`module.finally.aws_vpc.this`).
  package var dependencies: [String]
  /// Whether Terraform would replace it, as its creation was not finished.
  package var isTainted: Bool
  /// How many predecessors of it are still to be deleted.
  package var deposed: Int

  /// The block's address, without a key.
  package var block: String {
    (modules.flatMap { ["module", $0] } + [type, name]).joined(separator: ".")
  }

  /// The address as Terraform writes it (`module.finally.aws_subnet.public[0]`).
  package var address: String {
    switch key {
    case nil: block
    case .number(let number)?: "\(block)[\(number)]"
    case .text(let text)?: "\(block)[\(JSON.canonicalText(.string(text)))]"
    }
  }

  /// An attribute, dotted where nested; `nil` where it is not there, null or an empty text, which Terraform writes for
  /// what is not set.
  package func attribute(_ path: String) -> Value? {
    guard let value = Value.object(attributes)[path: path], !value.isNull, value != "" else { return nil }
    return value
  }

  /// An attribute as text.
  package func text(_ path: String) -> String? { attribute(path)?.plainText }

  /// The texts that must not be seen: those of attributes that Terraform marks, and of those that the provider calls a
  /// password, a secret text, a token or a private key. Shorter ones than a password could be are none.
  /// - Parameter open: Attributes that are not secret, whatever the state says of them.
  package func secrets(without open: Set<String> = []) -> Set<String> {
    var found: Set<String> = []
    for path in sensitive where path.first?["value"]?.string.map(open.contains) != true {
      Self.at(path[...], in: .object(attributes))?.collectTexts(into: &found)
    }
    for (name, value) in attributes where Self.secretNames.contains(where: name.hasSuffix) && !open.contains(name) {
      value.collectTexts(into: &found)
    }
    return found.filter { $0.utf8.count >= Self.shortestSecret }
  }

  private static let shortestSecret = 6
  private static let secretNames = [
    "password", "secret_string", "secret_binary", "auth_token", "private_key", "client_secret", "access_key_secret",
  ]

  private static func at(_ path: ArraySlice<Value>, in value: Value) -> Value? {
    guard let step = path.first else { return value }
    guard let key = step["value"] else { return nil }
    // A number of an index is written with its type.
    let inner = key.object?["value"] ?? key
    let next = inner.string.flatMap { value[$0] } ?? inner.integer.flatMap { value[Int($0)] }
    return next.flatMap { at(path.dropFirst(), in: $0) }
  }
}

extension Value {
  fileprivate func collectTexts(into found: inout Set<String>) {
    switch self {
    case .string(let text): found.insert(text)
    case .list(let elements): for element in elements { element.collectTexts(into: &found) }
    case .object(let members): for member in members.values { member.collectTexts(into: &found) }
    default: break
    }
  }
}
