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

  private let state = Mutex<[Creation]>([])

  /// Those of the evaluation that is running.
  @TaskLocal static var current: Creations?

  func add(_ token: Token, _ type: ResourceType?) {
    state.withLock { $0.append(Creation(token: token, type: type)) }
  }

  /// In the order in which they were declared.
  var all: [Creation] { state.withLock { $0 } }
}

extension Walk {
  /// The user's declarations of which nothing is placed, and to which nothing refers that is.
  ///
  /// A line of which one value is placed counts as placed: what a function or a loop declares several times need not be
  /// placed each time. Where a component is left out, what its own file declares is left out with it.
  func unplaced(among creations: [Creations.Creation], referredTo: Set<Token>) -> [Graph.Unplaced] {
    let placedLines = Set(creations.filter { addresses[$0.token] != nil }.map { Line($0.token) })
    var told: Set<Line> = []
    let left = creations.filter { creation in
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
    }.map {
      Graph.Unplaced(
        name: $0.token.name, type: $0.type, position: Self.relative($0.token.position, to: root))
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
