internal import InfraModel

extension Rule {
  static let secrets = [generatedKeys]

  /// What reads one key of a generated secret finds it only if the secret has it: Secrets Manager puts the generated text
  /// under `GenerateStringKey` into the template's object.
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-secretsmanager-secret-generatesecretstring.html
  private static let generatedKeys = Rule("IN2088", "What reads a key of a secret reads one that it has.") { declared in
    declared.graph.resources.flatMap { node in
      node.properties.sorted { $0.key < $1.key }.compactMap { name, value -> Diagnostic? in
        for case .stored(let secret, let key?) in value.secretSources {
          guard let holder = declared.target(secret), let keys = keys(of: holder, declared), !keys.contains(key) else {
            continue
          }
          return node.diagnostic(
            "IN2088", "\(name) reads the key \(key) of \(holder.address), which has \(keys.joined(separator: ", "))",
            property: name, notes: [holder.note("is declared here")],
            fix: Spelling.nearest(to: key, among: keys).map { "did you mean \($0)?" } ?? "read one of its keys")
        }
        return nil
      }
    }
  }

  /// The keys of a secret that is generated or written out; `nil` where they are not known.
  private static func keys(of holder: ResourceNode, _ declared: Declared) -> [String]? {
    guard let generated = holder.properties["GenerateSecretString"],
      let key = declared.literal(generated["GenerateStringKey"])?.string,
      let template = generated["SecretStringTemplate"]
    else { return nil }
    let members = declared.literal(template)?.string.flatMap { try? JSON.parse($0) }?.object ?? template.object
    return members.map { ($0.keys + [key]).sorted() }
  }
}

extension Value {
  /// The sources of the secrets inside.
  fileprivate var secretSources: [SecretSource] {
    switch self {
    case .secret(let source): [source]
    case .list(let elements), .interpolation(let elements): elements.flatMap(\.secretSources)
    case .object(let members): members.values.flatMap(\.secretSources)
    default: []
    }
  }
}
