/// The handlers of the service, one file a type.
enum KMS {
  static let handlers: [Handler] = [alias, key]
}
