internal import ArgumentParser
internal import InfraModel

/// A word in the place of a command that is none.
struct UnknownCommand {
  private let word: String
  /// The commands before it.
  private let path: [String]
  /// Those that it could be.
  private let known: [String]

  init?(_ arguments: [String]) {
    var command: any ParsableCommand.Type = Infra.self
    var path = ["infra"]
    for word in arguments {
      let inner = command.configuration.subcommands
      // Where a command is meant if none is named, the word may be its argument.
      guard !inner.isEmpty, command.configuration.defaultSubcommand == nil, !word.hasPrefix("-"), word != "help" else {
        return nil
      }
      guard let next = inner.first(where: { $0._commandName == word }) else {
        (self.word, self.path, known) = (word, path, inner.map { $0._commandName })
        return
      }
      command = next
      path.append(word)
    }
    return nil
  }

  /// As the parser of options would say it.
  var text: String {
    let name = path.joined(separator: " ")
    let near = Spelling.nearest(to: word, among: known).map { " Did you mean '\(name) \($0)'?" } ?? ""
    return """
      Error: There is no command '\(name) \(word)'.\(near)
      Usage: \(name) <subcommand>
        See '\(name) --help' for more information.
      """
  }
}
