internal import InfraModel

/// AWS's partitions: groups of regions that share domains and accounts.
final class Partitions: Sendable {
  static let shared = Partitions()

  private let partitions: [Value]

  private init() {
    let text = EndpointRuleTables.partitions
    let source = try? JSON.parse(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    partitions = source?["partitions"]?.list ?? []
  }

  /// What the rules may know of a region's partition. An unknown region belongs where its name's form does, and
  /// failing that to the commercial one.
  func partition(of region: String) -> Value {
    for partition in partitions {
      if let known = partition["regions"]?[region] { return Self.outputs(partition, known) }
    }
    for partition in partitions {
      guard let form = partition["regionRegex"]?.string, let pattern = try? Regex(form) else { continue }
      if (try? pattern.wholeMatch(in: region)) != nil { return Self.outputs(partition, nil) }
    }
    return partitions.first { $0["id"] == "aws" }.map { Self.outputs($0, nil) } ?? [:]
  }

  private static func outputs(_ partition: Value, _ region: Value?) -> Value {
    var outputs = partition["outputs"]?.object ?? [:]
    for (name, value) in region?.object ?? [:] where name != "description" { outputs[name] = value }
    return .object(outputs)
  }
}
