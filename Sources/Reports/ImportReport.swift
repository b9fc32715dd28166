public import InfraModel

/// What was taken over from another tool, or would be.
public struct ImportReport: Sendable {
  /// A resource that is taken over.
  public struct Resource: Hashable, Sendable {
    /// How the other tool calls it.
    public var source: String
    public var type: ResourceType
    public var id: ResourceID
    /// Where it is here; `nil` as long as it is nowhere.
    public var address: Address?

    public init(source: String, type: ResourceType, id: ResourceID, address: Address? = nil) {
      self.source = source
      self.type = type
      self.id = id
      self.address = address
    }
  }

  /// What is not taken over, or deserves a look, and why: a clause.
  public struct Left: Hashable, Sendable {
    public var source: String
    public var reason: String

    public init(source: String, reason: String) {
      self.source = source
      self.reason = reason
    }
  }

  /// What the plan afterwards would change.
  public struct Difference: Hashable, Sendable {
    public var address: Address
    public var action: Change.Action
    public var paths: [String]
    public var position: SourcePosition?

    public init(address: Address, action: Change.Action, paths: [String], position: SourcePosition?) {
      self.address = address
      self.action = action
      self.paths = paths
      self.position = position
    }
  }

  public enum Result: Sendable {
    /// Nothing was read and nothing written.
    case reviewed
    /// - unsaid: Properties that the Swift leaves out.
    /// - hidden: How many of them for holding something secret.
    case imported(files: [WrittenFile], differences: [Difference], unsaid: [String], hidden: Int, serial: Int)
  }

  private let environment: EnvironmentName
  private let tool: String
  private let result: Result
  private let resources: [Resource]
  private let parts: Int
  private let left: [Left]
  private let notes: [Left]

  /// - Parameters:
  ///   - tool: Whose state it was.
  ///   - parts: How many things of the other tool are part of others here.
  public init(
    _ environment: EnvironmentName, from tool: String, _ result: Result, resources: [Resource], parts: Int,
    left: [Left], notes: [Left]
  ) {
    self.environment = environment
    self.tool = tool
    self.result = result
    self.resources = resources
    self.parts = parts
    self.left = left
    self.notes = notes
  }

  public var document: Value {
    var members: [String: Value] = [
      "formatVersion": 1, "kind": "import", "environment": .string(environment.name), "tool": .string(tool),
      "parts": .integer(Int64(parts)), "left": Self.list(left), "notes": Self.list(notes),
      "resources": .list(
        resources.map { one in
          .compact([
            "source": .string(one.source), "type": .string(one.type.name), "id": .string(one.id.text),
            "address": one.address.map { .string($0.path) },
          ])
        }),
    ]
    if case .imported(let files, let differences, let unsaid, _, let serial) = result {
      members["files"] = .list(files.map(\.document))
      members["serial"] = .integer(Int64(serial))
      members["unsaid"] = .list(unsaid.map(Value.string))
      members["differences"] = .list(
        differences.map { one in
          .compact([
            "address": .string(one.address.path), "action": .string(one.action.rawValue),
            "properties": .list(one.paths.map(Value.string)),
            "file": one.position.map { .string($0.file) }, "line": one.position.map { .integer(Int64($0.line)) },
          ])
        })
    }
    return .object(members)
  }

  private static func list(_ left: [Left]) -> Value {
    .list(left.map { ["source": .string($0.source), "reason": .string($0.reason)] })
  }

  /// - Parameter next: The commands to go on with.
  public func lines(next: [String]) -> [Line] {
    var lines = [headline]
    lines += Self.section("left out", left, .change) + Self.section("to be looked at", notes, .change)
    if case .imported(let files, let differences, let unsaid, let hidden, _) = result {
      if !differences.isEmpty {
        lines += [Line(), Line("the next plan would change:", .change)]
        lines += differences.map { one in
          var line = Line("  \(one.action.rawValue) \(one.address)")
          if !one.paths.isEmpty { line.add("  " + one.paths.joined(separator: ", ")) }
          if let position = one.position { line.add("  \(position.file):\(position.line)", .quiet) }
          return line
        }
      }
      if !unsaid.isEmpty {
        let why = hidden > 0 ? ", \(hidden) of them since \(tool) calls what they hold secret" : ""
        lines += [Line(), Line("not declared\(why):", .quiet)] + unsaid.map { Line("  \($0)", .quiet) }
      }
      if !files.isEmpty { lines += [Line()] + WrittenFile.lines(of: files) }
    }
    return next.isEmpty ? lines : lines + [Line()] + Line.next(next)
  }

  private var headline: Line {
    var line = Line("\(environment)", .strong)
    let count = "\(resources.count) resource\(resources.count == 1 ? "" : "s")"
    let joined = parts > 0 ? " and \(parts) part\(parts == 1 ? "" : "s") of them" : ""
    switch result {
    case .reviewed: line.add(" · would take over \(count)\(joined) from \(tool)")
    case .imported(_, let differences, _, _, _):
      line.add(" · took over \(count)\(joined) from \(tool) · ")
      if differences.isEmpty {
        line.add("the plan is empty", .addition)
      } else {
        line.add("the plan has \(differences.count) change\(differences.count == 1 ? "" : "s")", .change)
      }
    }
    if !left.isEmpty { line.add(" · \(left.count) left out", .change) }
    return line
  }

  private static func section(_ title: String, _ left: [Left], _ ink: Ink) -> [Line] {
    guard !left.isEmpty else { return [] }
    let column = min(60, left.reduce(0) { max($0, $1.source.columns) } + 2)
    return [Line(), Line(title + ":", ink)]
      + left.map { one in
        var line = Line("  \(one.source)")
        line.pad(to: column, gap: 2)
        line.add(one.reason, .quiet)
        return line
      }
  }
}
