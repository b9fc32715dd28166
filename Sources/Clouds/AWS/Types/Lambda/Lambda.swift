/// The handlers of the service, one file a type.
enum Lambda {
  static let handlers: [Handler] = [function, version, alias, permission]
}
