import InfraModel
import Planner

extension Demand {
  /// What every service asks of tags: https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html
  @Sendable static func tags(of schema: ResourceSchema) -> [Demand] {
    guard let property = schema.tagging.property else { return [] }
    return [
      Demand { subject in
        guard let tags = subject.given(property) else { return [] }
        let pairs: [(name: String, key: Value?, value: Value?)] =
          tags.list.map { list in
            list.enumerated().map { ("\(property).\($0.offset)", $0.element["Key"], $0.element["Value"]) }
          }
          ?? (tags.object ?? [:]).sorted { $0.key < $1.key }.map {
            ("\(property).\($0.key)", .string($0.key), $0.value)
          }
        var seen: Set<String> = []
        return pairs.compactMap { name, key, value in
          guard let key = subject.declared.literal(key)?.string else { return nil }
          guard
            let (message, fix) = problem(key, subject.declared.literal(value)?.string, isNew: seen.insert(key).inserted)
          else { return nil }
          return subject.problem(.impossibleProperty, "\(property): \(message)", at: name, fix: fix)
        }
      }
    ]
  }

  private static func problem(_ key: String, _ value: String?, isNew: Bool) -> (String, String)? {
    let shown = key.prefix(32) == key ? key : key.prefix(32) + "…"
    if key.isEmpty { return ("a tag's key is empty", "give it a key of 1 to 128 characters") }
    if key.unicodeScalars.count > 128 {
      return ("the key \"\(shown)\" has \(key.unicodeScalars.count) characters", "use 128 at most")
    }
    if key.lowercased().hasPrefix("aws:") {
      return ("the key \"\(shown)\" begins with aws:, which is AWS's own", "choose another key")
    }
    if let value, value.unicodeScalars.count > 256 {
      return ("the value of \"\(shown)\" has \(value.unicodeScalars.count) characters", "use 256 at most")
    }
    return isNew ? nil : ("the key \"\(shown)\" occurs twice", "keep one of them")
  }
}
