/// What does not fit in an input that a server was sent.
package struct InputProblem: Error, Hashable {
  package enum Kind: Hashable, Sendable {
    case missing
    case unknown
    case malformed
    case outOfBounds
  }

  /// The member, by a dotted path of the model's names.
  package var path: String
  /// The rest of a sentence that begins with the path.
  package var problem: String
  package var kind: Kind

  package init(path: String, problem: String, kind: Kind) {
    self.path = path
    self.problem = problem
    self.kind = kind
  }
}
