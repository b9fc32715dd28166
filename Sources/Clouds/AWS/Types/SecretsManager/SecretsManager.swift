/// The handlers of the service, one file a type.
enum SecretsManager {
  static let handlers: [Handler] = [secret]
}
