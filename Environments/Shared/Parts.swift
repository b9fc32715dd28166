import Infra

/// What not every cloud at hand has, and can be left out: `--define without=users,budget`.
enum Parts {
  /// Whether the environments have a part, by its name.
  static func include(_ name: String) -> Bool {
    !Parameter("without", default: "").value.split(separator: ",").contains { $0 == name }
  }
}
