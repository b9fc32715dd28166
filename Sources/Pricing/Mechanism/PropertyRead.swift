import InfraModel

/// Properties that a price depends on, and what they must be. A model takes a default where one is absent; where one is
/// there and cannot be read, the estimate says so.
public struct PropertyRead: Sendable {
  enum Kind: Sendable {
    /// A number, or a text that is one, from zero to ``most``.
    case number
    case flag
    case text
  }

  /// More than anybody declares of anything.
  private static let most: Quantity = 1_000_000_000_000_000

  var kind: Kind
  /// Dotted; `*` stands for the elements of a list.
  var paths: [String]
  /// The same, split at their dots.
  private let parts: [[String]]

  private init(kind: Kind, paths: [String]) {
    self.kind = kind
    self.paths = paths
    parts = paths.map { $0.split(separator: ".").map(String.init) }
  }

  public static func numbers(_ paths: String...) -> PropertyRead { PropertyRead(kind: .number, paths: paths) }
  public static func flags(_ paths: String...) -> PropertyRead { PropertyRead(kind: .flag, paths: paths) }
  public static func texts(_ paths: String...) -> PropertyRead { PropertyRead(kind: .text, paths: paths) }

  /// What cannot be read of a resource.
  func problems(of resource: PricedResource) -> [UnknownCost] {
    zip(paths, parts).flatMap { path, parts in
      Self.values(at: parts[...], in: .object(resource.properties)).compactMap { problem($0, path, resource) }
    }
  }

  private func problem(_ value: Value, _ path: String, _ resource: PricedResource) -> UnknownCost? {
    var what: String { String(resource.type.shortName) }
    guard value.isConcrete else { return .propertyMissing(path, for: what) }
    let isReadable =
      switch kind {
      case .number: Quantity(value: value).map { $0 >= .zero && $0 <= Self.most } ?? false
      case .flag: value.bool != nil || ["true", "false", "True", "False"].contains(value.string)
      case .text: value.string != nil
      }
    return isReadable ? nil : .badProperty(path, Self.shown(value), for: what)
  }

  private static func shown(_ value: Value) -> String {
    value.string.map { "'\($0)'" } ?? String(decoding: JSON.canonical(value), as: UTF8.self)
  }

  private static func values(at path: ArraySlice<String>, in value: Value) -> [Value] {
    guard let name = path.first else { return value.isNull ? [] : [value] }
    if name == "*" { return (value.list ?? []).flatMap { values(at: path.dropFirst(), in: $0) } }
    return value[name].map { values(at: path.dropFirst(), in: $0) } ?? []
  }
}
