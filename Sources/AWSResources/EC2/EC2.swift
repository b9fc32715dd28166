/// The handlers of the service, one file a type.
enum EC2 {
  static let handlers: [Handler] = [vpc, subnet]
}
