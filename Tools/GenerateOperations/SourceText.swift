import OperationModels

/// The generated Swift.
enum SourceText {
  private static let header = """
    // Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
    // swift-format-ignore-file

    """

  static func identifier(_ service: String) -> String {
    let words = service.split(separator: "-")
    return words.dropFirst().reduce(String(words[0])) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
  }

  static func fileName(_ service: String) -> String { "OperationTables+\(service).swift" }

  static func table(_ service: String, _ text: String) -> String {
    """
    \(header)
    extension OperationTables {
      static let `\(identifier(service))`: StaticString = #\"\"\"
    \(text)
    \"\"\"#
    }

    """
  }

  static func rulesFileName(_ service: String) -> String { "EndpointRuleTables+\(service).swift" }

  static func rules(_ service: String, _ text: String) -> String {
    """
    \(header)
    extension EndpointRuleTables {
      static let `\(identifier(service))`: StaticString = #\"\"\"
    \(text)
    \"\"\"#
    }

    """
  }

  static func rulesIndex(_ services: [String], _ partitions: String) -> String {
    let cases = services.map { "    case \"\($0)\": `\(identifier($0))`" }.joined(separator: "\n")
    return """
      \(header)
      /// The embedded endpoint rules, one a service, and the partitions.
      enum EndpointRuleTables {
        /// The rules' text of a service.
        static func text(of service: String) -> StaticString? {
          switch service {
      \(cases)
          default: nil
          }
        }

        static let partitions: StaticString = #\"\"\"
      \(partitions)
      \"\"\"#
      }

      """
  }

  static func index(_ facts: [ServiceFacts]) -> String {
    let services = facts.map(\.id)
    let ids = facts.map { "    \"\($0.id)\": \"\($0.serviceID)\"," }.joined(separator: "\n")
    let cases = services.map { "    case \"\($0)\": `\(identifier($0))`" }.joined(separator: "\n")
    let names = services.map { "\"\($0)\"" }.joined(separator: ", ")
    return """
      \(header)
      /// The embedded tables, one a service.
      enum OperationTables {
        /// The services that have a table, sorted.
        static let services: [String] = [\(names)]

        /// The names under which settings know the services.
        static let serviceIDs: [String: String] = [
      \(ids)
        ]

        /// The table's text of a service.
        static func text(of service: String) -> StaticString? {
          switch service {
      \(cases)
          default: nil
          }
        }
      }

      """
  }
}
