/// What the environments' program is asked.
struct Request: Equatable {
  enum Question: Equatable {
    case list
    case graph(String)
  }

  /// Arguments that are not understood.
  struct Misuse: Error, Equatable, CustomStringConvertible {
    var argument: String
    var description: String {
      "'\(argument)' is not understood; usage: environments list|graph NAME "
        + "[--root DIR] [--define NAME=VALUE]… [--files N] [--fd N]"
    }
  }

  var question: Question
  var root: String?
  var definitions: [String: String] = [:]
  var descriptor: Int32 = 3
  /// The descriptor from which the table of files is read; `nil` where there is none.
  var files: Int32?

  init(arguments: some Collection<String>) throws(Misuse) {
    var rest = Array(arguments)[...]
    switch rest.popFirst() {
    case "list": question = .list
    case "graph":
      guard let name = rest.popFirst() else { throw Misuse(argument: "graph") }
      question = .graph(name)
    case let other: throw Misuse(argument: other ?? "")
    }
    while let option = rest.popFirst() {
      guard let value = rest.popFirst() else { throw Misuse(argument: option) }
      try set(option, to: value)
    }
  }

  private mutating func set(_ option: String, to value: String) throws(Misuse) {
    switch option {
    case "--root": root = value
    case "--define":
      let halves = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2, !halves[0].isEmpty else { throw Misuse(argument: value) }
      definitions[String(halves[0])] = String(halves[1])
    case "--fd": descriptor = try number(value)
    case "--files": files = try number(value)
    default: throw Misuse(argument: option)
    }
  }

  private func number(_ value: String) throws(Misuse) -> Int32 {
    guard let number = Int32(value), number >= 0 else { throw Misuse(argument: value) }
    return number
  }
}
