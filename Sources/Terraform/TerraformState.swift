package import InfraModel

/// A state of Terraform or OpenTofu, as far as taking its resources over needs it.
///
/// The form is version 4 of the file that `terraform state pull` gives:
/// https://developer.hashicorp.com/terraform/internals/json-format and `internal/states/statefile/version4.go`.
package struct TerraformState: Hashable, Sendable {
  /// The version of the form that can be read.
  package static let formatVersion: Int64 = 4

  /// What Terraform manages; what it only reads is left out.
  package var resources: [TerraformResource]

  /// Reads a state.
  /// - Throws: ``TerraformProblem``, which names no value of the state.
  package init(_ document: Value) throws(TerraformProblem) {
    guard let members = document.object else { throw .notAState }
    if members["encrypted_data"] != nil { throw .encrypted }
    guard let version = members["version"]?.integer else { throw .notAState }
    guard version == Self.formatVersion else { throw .version(version) }
    guard let resources = members["resources"]?.list else { throw .notAState }
    var found: [TerraformResource] = []
    for (place, resource) in resources.enumerated() {
      guard resource["mode"]?.string != "data" else { continue }
      found += try Self.instances(of: resource, at: place)
    }
    self.resources = found
    try refuseDoubles()
  }

  private static func instances(of resource: Value, at place: Int) throws(TerraformProblem) -> [TerraformResource] {
    guard let type = resource["type"]?.string, let name = resource["name"]?.string,
      let instances = resource["instances"]?.list
    else { throw .unreadable("resources[\(place)]") }
    var blank = TerraformResource(
      modules: modules(resource["module"]?.string ?? ""), type: type, name: name, key: nil,
      provider: provider(resource["provider"]?.string ?? ""), attributes: [:], sensitive: [], dependencies: [],
      isTainted: false,
      deposed: 0)
    var found: [TerraformResource] = []
    var deposed: [TerraformResource.Key?: Int] = [:]
    for instance in instances {
      let key = try key(instance["index_key"], of: blank.block)
      guard instance["deposed"]?.string == nil else {
        deposed[key, default: 0] += 1
        continue
      }
      guard let attributes = instance["attributes"]?.object else { throw .unreadable(blank.block) }
      blank.key = key
      blank.attributes = attributes
      blank.sensitive = instance["sensitive_attributes"]?.list?.compactMap(\.list) ?? []
      blank.dependencies = instance["dependencies"]?.list?.compactMap(\.string) ?? []
      blank.isTainted = instance["status"]?.string == "tainted"
      found.append(blank)
    }
    return found.map { resource in
      var resource = resource
      resource.deposed = deposed[resource.key] ?? 0
      return resource
    }
  }

  private static func key(_ value: Value?, of block: String) throws(TerraformProblem) -> TerraformResource.Key? {
    switch value {
    case nil, .null?: return nil
    case .integer(let number)?: return .number(number)
    case .string(let text)?: return .text(text)
    default: throw .unreadable(block)
    }
  }

  /// The names of `module.a.module.b["c.d"]`; a point within brackets is part of a key.
  private static func modules(_ address: String) -> [String] {
    var names: [String] = []
    var current = ""
    var isKey = false
    for character in address {
      if character == "[" { isKey = true }
      if character == "]" { isKey = false }
      if character == ".", !isKey {
        names.append(current)
        current = ""
      } else {
        current.append(character)
      }
    }
    names.append(current)
    return names.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }

  /// The source of `provider["registry.terraform.io/hashicorp/aws"].west`.
  private static func provider(_ text: String) -> String {
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    return parts.count >= 3 ? String(parts[1]) : text
  }

  private func refuseDoubles() throws(TerraformProblem) {
    var seen: Set<String> = []
    for resource in resources where !seen.insert(resource.address).inserted { throw .twice(resource.address) }
  }
}
