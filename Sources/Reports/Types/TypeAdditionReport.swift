public import InfraModel

/// What `infra types add` wrote, as text.
public struct TypeAdditionReport: Sendable {
  /// A type that was asked for.
  public struct Added: Hashable, Sendable {
    public var type: String
    /// How it is written (`EKS.Cluster`).
    public var swiftName: String

    public init(type: String, swiftName: String) {
      self.type = type
      self.swiftName = swiftName
    }
  }

  /// The module that a declaration imports.
  private let module: String
  public let files: [WrittenFile]
  public let added: [Added]
  private let builtIn: [Added]

  /// - Parameter builtIn: Those of the language, of which nothing is written.
  public init(importing module: String, files: [WrittenFile], added: [Added], builtIn: [Added]) {
    self.module = module
    self.files = files
    self.added = added
    self.builtIn = builtIn
  }

  /// - Parameter next: The commands to go on with.
  public func lines(next: [String]) -> [Line] {
    var lines: [Line] = []
    if !added.isEmpty {
      var headline = Line("import \(module)", .strong)
      headline.add(" · " + added.map(\.swiftName).joined(separator: ", "))
      lines += [headline, Line()] + WrittenFile.lines(of: files)
      if !builtIn.isEmpty { lines.append(Line()) }
    }
    lines += builtIn.map { Line("\($0.type) is part of the language: import AWS, and declare \($0.swiftName)") }
    return next.isEmpty ? lines : lines + [Line()] + Line.next(next)
  }

  public var document: Value {
    func list(_ types: [Added]) -> Value {
      .list(types.map { ["type": .string($0.type), "swiftName": .string($0.swiftName)] })
    }
    return [
      "formatVersion": 1, "kind": "types-added", "module": .string(module), "added": list(added),
      "builtIn": list(builtIn), "files": .list(files.map(\.document)),
    ]
  }
}
