package import InfraModel

/// The one place that writes command lines for a person to copy.
///
/// A command that is offered goes to the same place and is about the same things as the one that offers it: without
/// `--sandbox` or `--only`, a copied line would go to the real account, or apply everything.
package enum CommandLine {
  /// A line from its words, each quoted where a shell would take it apart.
  package static func of(_ words: String..., options: [String]...) -> String {
    (["infra"] + words + options.joined()).map(quoted).joined(separator: " ")
  }

  /// A word as a POSIX shell reads it back.
  package static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-_./:=,@%+".utf8.contains(byte)
      }
    }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
  }
}

extension Plan {
  /// The command that makes it again, and reads what runs.
  package var commandLine: String {
    CommandLine.of(
      "plan", environment.name, options: purpose == .destroy ? ["--destroy"] : [],
      choice.only.flatMap { ["--only", $0.path] }, choice.replacing.flatMap { ["--replace", $0.path] },
      choice.rotating.flatMap { ["--rotate", $0.path] },
      choice.restoring.sorted { $0.key < $1.key }.flatMap { ["--restore", "\($0.key)=\($0.value)"] })
  }
}
