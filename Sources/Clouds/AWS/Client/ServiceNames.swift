internal import OperationModels

/// The names that a service has besides the one of its folder.
package enum ServiceNames {
  /// The services that have a table, sorted.
  package static var all: [String] { OperationTables.services }

  /// The operations that a service's table has, sorted; none for a service without a table.
  package static func operations(of service: String) -> [String] {
    OperationLibrary.shared.table(service)?.operationNames ?? []
  }

  /// By what CloudTrail names a service, before `.amazonaws.com`: the prefix of its endpoints. A service without a table
  /// has its own name.
  /// Source: CloudTrail User Guide, "CloudTrail record contents for management, data, and network activity events", `eventSource`.
  package static func endpointPrefix(_ service: String) -> String {
    OperationLibrary.shared.table(service)?.facts.endpointPrefix ?? service
  }

  /// The name that settings of the service use (`CloudWatch Logs`); `nil` for a service without a table.
  package static func serviceID(_ service: String) -> String? { OperationTables.serviceIDs[service] }
}
