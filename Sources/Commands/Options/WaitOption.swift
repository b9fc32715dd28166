internal import ArgumentParser

/// How long a command waits for an environment that somebody else changes.
struct WaitOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How long to wait for an environment that another run changes, such as 90s, 10m or 1h.", valueName: "time"))
  var wait: WaitTime?

  var seconds: Double { wait?.seconds ?? 0 }
  var given: [String] { wait.map { ["--wait", $0.text] } ?? [] }
}

/// A length of time as people write it: a whole number and `s`, `m`, `h` or `d`.
struct WaitTime: ExpressibleByArgument, Hashable {
  let text: String
  let seconds: Double

  init?(argument: String) {
    guard let unit = argument.last, let count = Int(argument.dropLast()), (0...100_000).contains(count) else {
      return nil
    }
    switch unit {
    case "s": seconds = Double(count)
    case "m": seconds = Double(count) * 60
    case "h": seconds = Double(count) * 3600
    case "d": seconds = Double(count) * 86_400
    default: return nil
    }
    text = argument
  }

  init(days: Int) {
    text = "\(days)d"
    seconds = Double(days) * 86_400
  }

  var defaultValueDescription: String { text }
}
