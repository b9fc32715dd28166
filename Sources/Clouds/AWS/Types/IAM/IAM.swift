/// The handlers of the service, one file a type.
enum IAM {
  static let handlers: [Handler] = [instanceProfile, managedPolicy, role]
}
