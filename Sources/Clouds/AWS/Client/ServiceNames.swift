/// The names that a service has besides the one of its folder.
package enum ServiceNames {
  /// The services that have a table, sorted.
  package static var all: [String] { OperationTables.services }

  /// The name that settings of the service use (`CloudWatch Logs`); `nil` for a service without a table.
  package static func serviceID(_ service: String) -> String? { OperationTables.serviceIDs[service] }
}
