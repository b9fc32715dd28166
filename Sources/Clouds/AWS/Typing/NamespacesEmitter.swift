internal import InfraModel

/// Writes the services' namespaces.
struct NamespacesEmitter {
  var facts: [Facts]
  var heading: String

  func text() -> String {
    var output = heading
    for (service, members) in Dictionary(grouping: facts, by: { String($0.type.service) }).sorted(by: {
      $0.key < $1.key
    }) {
      output += "/// Resources of \(service): \(members.map { String($0.type.shortName) }.joined(separator: ", ")).\n"
      output += "public enum \(service) {}\n\n"
    }
    return output
  }
}
