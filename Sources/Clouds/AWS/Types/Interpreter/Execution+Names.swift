import InfraModel
import Provider

extension Execution {
  /// The other names of what resources name that were read together. Where they can't be asked for they are not known,
  /// which is no reason not to plan.
  func named(_ readings: [Result<Reading?, ProviderError>]) async -> [Result<Reading?, ProviderError>] {
    var readings = readings
    for names in handler.names {
      let texts = readings.map { reading in
        (try? reading.get()).map { names.texts(in: $0.resource.properties) } ?? []
      }
      let all = texts.reduce(into: Set()) { $0.formUnion($1) }
      guard !all.isEmpty, let known = try? await names.code(cloud, all) else { continue }
      for (index, texts) in texts.enumerated() where !texts.isEmpty {
        guard case .success(var reading?) = readings[index] else { continue }
        for text in texts { reading.resource.otherNames[text, default: []].formUnion(known[text] ?? []) }
        readings[index] = .success(reading)
      }
    }
    return readings
  }
}
