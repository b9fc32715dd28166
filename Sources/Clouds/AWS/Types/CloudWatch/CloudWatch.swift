/// The handlers of the service, one file a type.
enum CloudWatch {
  static let handlers: [Handler] = [alarm]
}
