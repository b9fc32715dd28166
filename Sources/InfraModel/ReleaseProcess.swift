/// What surrounds an apply of an environment: its gates, in the order in which they are passed.
public struct ReleaseProcess: Hashable, Sendable {
  /// What happens if a gate after the apply fails.
  public enum FailureAction: String, Hashable, Sendable {
    /// The release ends there; what was applied stays.
    case stop
    /// A person is asked whether to roll back. In a non-interactive run the release ends there.
    case ask
    /// What was declared before is applied again.
    case rollBack
  }

  /// At most ``mostGates``. One of them is the apply.
  public var gates: [ReleaseGate]
  public var onFailure: FailureAction

  /// The most gates of a release.
  public static let mostGates = 100

  public init(gates: [ReleaseGate], onFailure: FailureAction = .stop) {
    self.gates = gates
    self.onFailure = onFailure
  }

  /// The place of the apply among the gates.
  public var applyIndex: Int { gates.firstIndex { $0.kind == .apply } ?? gates.count }

  /// What is left of it where everything is deleted: nothing is there to be checked afterwards.
  public var ofDestroy: ReleaseProcess {
    ReleaseProcess(
      gates: gates.filter { gate in
        switch gate.kind {
        case .preflight, .confirm, .apply: true
        case .wait, .backUp, .quiet, .shift, .rollout, .run, .health, .command, .smoke: false
        }
      }, onFailure: .stop)
  }

  /// The same with each declared value replaced by what a function makes of it.
  public func mapValues(_ change: (Value) -> Value) -> ReleaseProcess {
    var result = self
    for index in gates.indices { result.gates[index] = gates[index].mapValues(change) }
    return result
  }
}

extension ReleaseGate {
  /// The resources that it names by their addresses.
  public var addresses: [Address] {
    switch kind {
    case .backUp(let address): [address]
    case .quiet(let alarms, _): alarms
    case .shift(let shift): [shift.resource] + shift.alarms
    case .rollout(let rollout): [rollout.resource]
    case .run(let run): [run.resource]
    case .preflight, .confirm, .apply, .wait, .health, .command, .smoke: []
    }
  }

  /// The values in it that may refer to something.
  public var values: [Value] {
    switch kind {
    case .health(let check):
      [check.url] + check.expectations.compactMap { if case .json(_, let value) = $0 { value } else { nil } }
    case .command(let command), .smoke(let command): command.environment.sorted { $0.key < $1.key }.map(\.value)
    case .run(let run): run.program.values
    case .preflight, .confirm, .apply, .wait, .backUp, .quiet, .shift, .rollout: []
    }
  }

  /// The same with each declared value replaced by what a function makes of it.
  public func mapValues(_ change: (Value) -> Value) -> ReleaseGate {
    var result = self
    switch kind {
    case .health(var check):
      check.url = change(check.url)
      check.expectations = check.expectations.map {
        if case .json(let path, let value) = $0 { .json(path, change(value)) } else { $0 }
      }
      result.kind = .health(check)
    case .command(let command): result.kind = .command(command.mapValues(change))
    case .smoke(let command): result.kind = .smoke(command.mapValues(change))
    case .run(let run): result.kind = .run(run.mapValues(change))
    case .preflight, .confirm, .apply, .wait, .backUp, .quiet, .shift, .rollout: break
    }
    return result
  }
}

/// One step of a release.
public struct ReleaseGate: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// What must hold before anything else is done: all of it is checked, and told at once.
    case preflight([PreflightCheck])
    /// A person types these words.
    case confirm(words: String)
    /// The plan is carried out.
    case apply
    case wait(seconds: Int)
    /// A backup is made of what a resource holds, and is there.
    case backUp(Address)
    /// No alarm says anything while time passes.
    case quiet([Address], seconds: Int)
    /// A part of the traffic moves to what the apply made, and stays while no alarm says anything.
    case shift(TrafficShift)
    /// What runs of a resource is what was applied: all of its containers, all of its machines.
    case rollout(Rollout)
    /// A program on hosts ends with 0 on all of them.
    case run(HostRun)
    case health(HealthCheck)
    case command(GateCommand)
    /// The same, as a test of what was applied.
    case smoke(GateCommand)
  }

  public var kind: Kind
  /// Where it was declared.
  public var position: SourcePosition?

  public init(_ kind: Kind, at position: SourcePosition? = nil) {
    self.kind = kind
    self.position = position
  }
}

extension ReleaseGate.Kind {
  /// Its name in documents.
  public var name: String {
    switch self {
    case .preflight: "preflight"
    case .confirm: "confirm"
    case .apply: "apply"
    case .wait: "wait"
    case .backUp: "backUp"
    case .quiet: "quiet"
    case .shift: "shift"
    case .rollout(let rollout): rollout.name
    case .run: "run"
    case .health: "health"
    case .command: "command"
    case .smoke: "smoke"
    }
  }
}

/// What must hold before a release begins.
public enum PreflightCheck: Hashable, Sendable {
  /// Nothing in the checkout is changed or untracked.
  case cleanTree
  /// This branch is checked out.
  case branch(String)
  /// What is checked out is what the branch's upstream has.
  case upToDate
  /// This program ends with 0.
  case command(GateCommand)
}

/// A program that is run by a release, in the project's folder, without a shell.
public struct GateCommand: Hashable, Sendable {
  /// The program and its arguments: a name that is looked up in `PATH`, or a path from the project's folder.
  public var words: [String]
  /// Variables that it gets beside `PATH`, `HOME`, `LANG` and `TMPDIR`; none of them secret.
  public var environment: [String: Value]
  /// The names of the variables of infra's own process that are handed over: credentials, for example.
  public var inherited: [String]
  /// Seconds until it is killed with all that it started; from 1 to ``longest``.
  public var timeout: Int

  /// Seconds: six hours.
  public static let longest = 21_600
  /// Seconds where none are declared.
  public static let usualTimeout = 600

  public init(
    _ words: [String], environment: [String: Value] = [:], inherited: [String] = [],
    timeout: Int = GateCommand.usualTimeout
  ) {
    self.words = words
    self.environment = environment
    self.inherited = inherited
    self.timeout = timeout
  }
}

/// A request that a healthy system answers as expected.
public struct HealthCheck: Hashable, Sendable {
  /// What an answer must have.
  public enum Expectation: Hashable, Sendable {
    case status(Int)
    /// A member of the answer's JSON, dotted where nested, with the value that it must have.
    case json(String, Value)
    /// A text that the body holds.
    case text(String)
  }

  /// A text, once references are resolved.
  public var url: Value
  /// All must hold. A status from 200 to 299 where none is named.
  public var expectations: [Expectation]
  /// How often it is asked at most; from 1 to ``mostAttempts``.
  public var attempts: Int
  /// Seconds between the end of an attempt and the beginning of the next; from 0 to ``longestPause``.
  public var pause: Int
  /// Seconds that an answer may take; from 1 to ``longestAnswer``.
  public var timeout: Int

  public static let mostAttempts = 1000
  public static let longestPause = 3600
  public static let longestAnswer = 300

  public init(url: Value, expectations: [Expectation], attempts: Int, pause: Int, timeout: Int) {
    self.url = url
    self.expectations = expectations
    self.attempts = attempts
    self.pause = pause
    self.timeout = timeout
  }
}

extension ReleaseProcess {
  /// Something that cannot be carried out, with the gate that it is about; `nil` where it is about all of them.
  public struct Problem: Error, Hashable, Sendable {
    public var gate: Int?
    public var words: String
  }

  /// What is wrong with it, in the order of the gates.
  public var problems: [Problem] {
    var found: [Problem] = []
    let applies = gates.indices.filter { gates[$0].kind == .apply }
    if applies.isEmpty {
      found.append(Problem(gate: nil, words: "a release with gates has one Apply(), and this none"))
    }
    for second in applies.dropFirst() {
      found.append(Problem(gate: second, words: "a release has one Apply(), and this is another"))
    }
    if gates.count > Self.mostGates {
      found.append(Problem(gate: nil, words: "a release has at most \(Self.mostGates) gates"))
    }
    var isFirst = true
    for (index, gate) in gates.enumerated() {
      if let words = gate.problem { found.append(Problem(gate: index, words: words)) }
      switch gate.kind {
      case .preflight:
        if !isFirst { found.append(Problem(gate: index, words: "Preflight(…) stands before all other gates")) }
      case .confirm:
        if index > applyIndex { found.append(Problem(gate: index, words: "Confirm(…) stands before Apply()")) }
        isFirst = false
      case .apply, .wait, .backUp, .quiet, .shift, .rollout, .run, .health, .command, .smoke: isFirst = false
      }
    }
    return found + shiftProblems
  }
}

extension ReleaseGate {
  /// What is wrong with it by itself, in words.
  var problem: String? {
    if values.contains(where: \.holdsSecret) {
      return "a release has no secrets in its values: hand a variable over by inheriting:"
    }
    return switch kind {
    case .apply: nil
    case .preflight(let checks):
      if checks.isEmpty { "Preflight(…) checks nothing" } else { checks.lazy.compactMap(\.problem).first }
    case .confirm(let words): words.isEmpty ? "Confirm(typing:) has no words to type" : nil
    case .wait(let seconds):
      (1...86_400).contains(seconds) ? nil : "Wait(…) takes from one second to a day, and this has \(seconds) seconds"
    case .backUp: nil
    case .quiet(let alarms, let seconds):
      if alarms.isEmpty {
        "Quiet(…) watches no alarm"
      } else {
        (1...86_400).contains(seconds)
          ? nil : "Quiet(…) takes from one second to a day, and this has \(seconds) seconds"
      }
    case .shift(let shift): shift.problem
    case .rollout(let rollout): rollout.problem
    case .run(let run): run.problem
    case .health(let check): check.problem
    case .command(let command), .smoke(let command): command.problem
    }
  }
}

extension PreflightCheck {
  fileprivate var problem: String? {
    switch self {
    case .cleanTree, .upToDate: nil
    case .branch(let name): name.isEmpty ? ".branch(…) names no branch" : nil
    case .command(let command): command.problem
    }
  }
}

extension GateCommand {
  fileprivate func mapValues(_ change: (Value) -> Value) -> GateCommand {
    var result = self
    result.environment = environment.mapValues(change)
    return result
  }

  fileprivate var problem: String? {
    guard let program = words.first, !program.isEmpty else { return "a command names no program" }
    if program.hasPrefix("/") || program.split(separator: "/").contains("..") {
      return "'\(program)' is neither a name nor a path below the project's folder"
    }
    if words.contains(where: { $0.utf8.contains(0) }) { return "a command's words have no null characters" }
    for name in environment.keys.sorted() + inherited where !Self.isName(name) {
      return "'\(name)' is not the name of a variable: letters, digits and '_', beginning with no digit"
    }
    if !(1...Self.longest).contains(timeout) {
      return "a command takes from one second to six hours, and this has \(timeout) seconds"
    }
    return nil
  }

  private static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return false }
    return text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }
}

extension HealthCheck {
  fileprivate var problem: String? {
    if !(1...Self.mostAttempts).contains(attempts) {
      return "Health(…) is asked from 1 to \(Self.mostAttempts) times, and this \(attempts) times"
    }
    if !(0...Self.longestPause).contains(pause) { return "Health(…) waits for at most an hour between two attempts" }
    if !(1...Self.longestAnswer).contains(timeout) {
      return "an answer may take from 1 to \(Self.longestAnswer) seconds, and this \(timeout)"
    }
    for expectation in expectations {
      switch expectation {
      case .status(let status) where !(100...599).contains(status): return "\(status) is not a status of HTTP"
      case .json(let path, _) where path.split(separator: ".", omittingEmptySubsequences: false).contains(""):
        return "'\(path)' is not a path into JSON, such as status or checks.database"
      case .text(""): return "every body holds an empty text"
      case .status, .json, .text: break
      }
    }
    return urlProblem
  }

  private var urlProblem: String? {
    switch url {
    case .reference, .lookup, .unknown: return nil
    case .string(let text): return Self.problem(ofBeginning: text)
    case .interpolation(let pieces):
      guard case .string(let start)? = pieces.first else { return nil }
      return Self.problem(ofBeginning: start)
    default: return "the health check's URL is not a text"
    }
  }

  private static func problem(ofBeginning text: String) -> String? {
    text.hasPrefix("http://") || text.hasPrefix("https://")
      ? nil : "'\(text)' begins with neither https:// nor http://"
  }
}
