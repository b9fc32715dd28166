/// The handlers of the service, one file a type.
enum Logs {
  static let handlers: [Handler] = [logGroup]
}
