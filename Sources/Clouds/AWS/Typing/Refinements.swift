package import InfraModel

/// What `Facts/refinements.json` adds to the facts.
package struct Refinements {
  /// The unit that a property counts.
  enum Unit: String {
    case seconds, days, mebibytes, gibibytes, gibibytesText

    /// What is counted.
    var plural: String {
      switch self {
      case .seconds: "seconds"
      case .days: "days"
      case .mebibytes: "MiB"
      case .gibibytes, .gibibytesText: "GiB"
      }
    }

    /// The type of the argument.
    var swiftType: String {
      switch self {
      case .seconds, .days: "TimeSpan"
      case .mebibytes, .gibibytes, .gibibytesText: "ByteCount"
      }
    }

    /// The member that gives the property's value.
    var conversion: String { "in" + rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
  }

  package var types: [String: String] = [:]
  var secrets: Set<String> = []
  var policies: Set<String> = []
  var units: [String: Unit] = [:]
  var integerCases: [String: String] = [:]
  /// The most values that a closed enumeration of texts has.
  package var closedUpTo: Int
  package var openTypes: [OpenType] = []
  /// Where they were read from; null where they were not.
  private(set) var document = Value.null

  /// None.
  package init(closedUpTo: Int) { self.closedUpTo = closedUpTo }

  package init(document: Value) throws(DocumentError) {
    self.document = document
    let reader = try DocumentReader(document)
    types = try reader.object("types").compactMapValues(\.string)
    secrets = Set(try reader.strings("secrets"))
    policies = Set(try reader.strings("policies"))
    units = try reader.object("units").compactMapValues { $0.string.flatMap(Unit.init(rawValue:)) }
    integerCases = try reader.object("integerCases").compactMapValues(\.string)
    closedUpTo = try reader.integer("closedUpTo")
    for (name, document) in try reader.object("openTypes").sorted(by: { $0.key < $1.key }) {
      openTypes.append(try OpenType(name: name, document: document))
    }
  }

  /// The paths that no facts know: a typing error in the refinements.
  package func unknownPaths(among known: Set<String>) -> [String] {
    (Set(types.keys).union(secrets).union(policies).union(units.keys)).subtracting(known).sorted()
  }
}
