/// A program that a gate has run on all hosts of a resource.
public struct HostRun: Hashable, Sendable {
  public var resource: Address
  public var program: HostProgram
  /// Seconds after which it has failed; from 1 to ``longest``.
  public var timeout: Int

  /// Seconds: a day.
  public static let longest = 86_400

  public init(_ program: HostProgram, on resource: Address, timeout: Int) {
    self.resource = resource
    self.program = program
    self.timeout = timeout
  }

  func mapValues(_ change: (Value) -> Value) -> HostRun {
    HostRun(program.mapValues(change), on: resource, timeout: timeout)
  }

  /// What is wrong with it by itself, in words.
  var problem: String? {
    if !(1...Self.longest).contains(timeout) {
      return "RunCommand(…) takes from one second to a day, and this has \(timeout) seconds"
    }
    return program.lines.isEmpty && program.document == nil ? "RunCommand(…) has no line to run" : nil
  }
}

/// A program that is run on hosts by the cloud.
public struct HostProgram: Hashable, Sendable {
  /// The lines of a shell; the first that fails ends it. Empty where ``document`` is named.
  public var lines: [Value]
  /// A program that the cloud has by this name; `nil` for ``lines``.
  public var document: String?
  /// What that program is given.
  public var parameters: [String: [Value]]

  public init(_ lines: [Value] = [], document: String? = nil, parameters: [String: [Value]] = [:]) {
    self.lines = lines
    self.document = document
    self.parameters = parameters
  }

  /// The values in it, in the order of their places.
  var values: [Value] { lines + parameters.sorted { $0.key < $1.key }.flatMap(\.value) }

  func mapValues(_ change: (Value) -> Value) -> HostProgram {
    HostProgram(lines.map(change), document: document, parameters: parameters.mapValues { $0.map(change) })
  }
}

extension HostRun {
  /// Its members in the document of its gate.
  var members: [String: Value] {
    var members: [String: Value] = ["on": .string(resource.path), "timeout": .integer(Int64(timeout))]
    members["lines"] = program.lines.nonEmpty.map(Value.list)
    members["document"] = program.document.map(Value.string)
    members["parameters"] = program.parameters.nonEmpty.map { .object($0.mapValues(Value.list)) }
    return members
  }

  init(_ reader: DocumentReader) throws(DocumentError) {
    var parameters: [String: [Value]] = [:]
    for (name, value) in try reader.object("parameters") {
      guard let list = value.list else { throw DocumentError(path: "parameters.\(name)", .expected("a list")) }
      parameters[name] = list
    }
    self.init(
      HostProgram(
        try reader.list("lines") { (line) throws(DocumentError) in line },
        document: try reader.optionalString("document"), parameters: parameters),
      on: try reader.address("on"), timeout: try reader.integer("timeout"))
  }
}
