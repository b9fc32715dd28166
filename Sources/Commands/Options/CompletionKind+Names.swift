internal import ArgumentParser
internal import InfraModel
internal import UseCases
internal import World

extension CompletionKind {
  /// Offers names that are known already: nothing is compiled, called or said for them.
  static func names(_ names: @escaping @Sendable (KnownNames) async -> [String]) -> CompletionKind {
    .custom { (words: [String], _: Int, _: String) async -> [String] in
      guard let world = CompletionWorld.current, let known = KnownNames.names(of: words.dropFirst(), world) else {
        return []
      }
      return await names(known)
    }
  }
}

/// The world of the command line that is being completed: the parser hands its closures the words, and nothing else.
enum CompletionWorld {
  @TaskLocal static var current: World?
}

extension KnownNames {
  /// Those of a command line that is not finished, or not right; its words without the program's name.
  static func names(of words: some Sequence<String>, _ world: World) -> KnownNames? {
    let words = Array(words)
    func value(_ name: String) -> String? {
      if let joined = words.first(where: { $0.hasPrefix(name + "=") }) {
        return String(joined.dropFirst(name.count + 1))
      }
      guard let index = words.firstIndex(of: name), words.indices.contains(index + 1) else { return nil }
      return words[index + 1]
    }
    let project = value("--project") ?? ProjectSearch.project(above: ".", world.files) ?? "."
    let sandbox = Settings.Sandbox(
      file: value("--sandbox-file") ?? Settings.sandboxFile(of: project))
    let settings = Settings(
      project: project, state: value("--state"), sandbox: words.contains("--sandbox") ? sandbox : nil)
    return (try? Workspace(settings, world)).map { KnownNames($0, words: words) }
  }
}
