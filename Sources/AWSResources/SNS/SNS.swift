/// The handlers of the service, one file a type.
enum SNS {
  static let handlers: [Handler] = []
}
