/// Which environment of the project a value is part of, found out when it is first asked.
final class Owners {
  private let environments: [Environment]
  private let root: String?
  private let definitions: [String: String]
  private lazy var names = find()

  init(_ environments: [Environment], root: String?, definitions: [String: String]) {
    self.environments = environments
    self.root = root
    self.definitions = definitions
  }

  /// The first environment that places the value.
  func owner(_ token: Token) -> String? { names[token] }

  /// Walks the other environments apart from this one, so that its own definitions and values do not count theirs.
  private func find() -> [Token: String] {
    var found: [Token: String] = [:]
    for environment in environments {
      let addresses = Definitions.$current.withValue(Definitions(definitions)) {
        Creations.$current.withValue(Creations()) {
          FileReads.$current.withValue(FileReads.current.apart) { Walk(environment, root: root).addresses }
        }
      }
      for token in addresses.keys where found[token] == nil { found[token] = environment.name }
    }
    return found
  }
}
