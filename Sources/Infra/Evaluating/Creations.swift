import InfraModel
import Synchronization

/// The values that were declared while an environment was evaluated, placed or not.
final class Creations: Sendable {
  /// One declared value.
  struct Creation: Sendable {
    let token: Token
    /// The registry's name of a resource's type; `nil` for a component.
    let type: ResourceType?
  }

  private struct Storage {
    var all: [Creation] = []
    var optional: Set<Token> = []
  }

  private let storage = Mutex(Storage())

  /// Those of the evaluation that is running.
  @TaskLocal static var current: Creations?

  func add(_ token: Token, _ type: ResourceType?) {
    storage.withLock { $0.all.append(Creation(token: token, type: type)) }
  }

  /// Notes that no body need name a value.
  func noteOptional(_ token: Token) { storage.withLock { _ = $0.optional.insert(token) } }

  /// In the order in which they were declared.
  var all: [Creation] { storage.withLock(\.all) }

  /// The values that no body need name.
  var optional: Set<Token> { storage.withLock(\.optional) }
}

extension Walk {
  /// An error for each of the user's declarations of which nothing is placed, and to which nothing refers that is.
  ///
  /// A line of which one value is placed counts as placed: what a function or a loop declares several times need not be
  /// placed each time. Where a component is left out, what its own file declares is left out with it.
  func unplaced(among creations: Creations, referredTo: Set<Token>) -> [Diagnostic] {
    let (all, optional) = (creations.all, creations.optional)
    let placedLines = Set(all.filter { addresses[$0.token] != nil }.map { Line($0.token) })
    var told: Set<Line> = []
    let left = all.filter { creation in
      let token = creation.token
      return !token.name.isEmpty && !referredTo.contains(token) && !placedLines.contains(Line(token))
        && isUsers(Self.relative(token.position, to: root)) && told.insert(Line(token)).inserted
    }
    let components = left.filter { $0.type == nil }.map(\.token.position)
    let files = Set(components.map(\.file))
    return left.filter { creation in
      let position = creation.token.position
      guard creation.type != nil, !components.isEmpty else { return true }
      return files.contains(position.file) && !components.contains(position)
    }.filter { !optional.contains($0.token) }.map { creation in
      DeclarationProblem.unplaced(name: creation.token.name)
        .diagnostic(at: Self.relative(creation.token.position, to: root))
    }
  }

  private struct Line: Hashable {
    let name: String
    let file: String
    let line: Int

    init(_ token: Token) {
      name = token.name
      file = token.position.file
      line = token.position.line
    }
  }
}
