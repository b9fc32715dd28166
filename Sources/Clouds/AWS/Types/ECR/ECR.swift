/// The handlers of the service, one file a type.
enum ECR {
  static let handlers: [Handler] = [repository]
}
