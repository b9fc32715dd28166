/// The handlers of the service, one file a type.
enum RDS {
  static let handlers: [Handler] = [dbInstance, dbParameterGroup, dbSubnetGroup]
}
