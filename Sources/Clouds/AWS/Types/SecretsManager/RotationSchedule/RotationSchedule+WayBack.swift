import InfraModel

extension WayBackFacts {
  /// What of a rotation's changes nothing brings back. Its identifier is the secret's.
  /// Source: the API reference of Secrets Manager, RotateSecret, `RotateImmediately`.
  static let rotationSchedule = WayBackFacts(
    rules: [
      ChangeRule("rotated at once") { change in
        change.after["RotateImmediatelyOnUpdate"] == false
          ? [] : [.irreversible("the secret is rotated at once, and its earlier value does not come back")]
      }
    ], isIdentifierDerived: true)
}
