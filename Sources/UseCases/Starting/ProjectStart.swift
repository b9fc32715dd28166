internal import Evaluation
package import InfraModel
package import Reports
package import World

/// Starts a project: what `infra init` writes into a folder.
///
/// The files are copies of the examples that come with the language, with the project's name in them. What exists
/// stays as it is, except for `.gitignore`, to which missing lines are added.
package struct ProjectStart: Sendable {
  /// What a project can start from, by the names of the folders of ``Language/examples``.
  package enum Example: String, CaseIterable, Sendable { case starter, web, containers, hosts, functions }

  /// Whose pipelines plan pull requests.
  package enum Pipeline: String, CaseIterable, Sendable { case github, gitlab }

  let language: Language
  let files: Files
  /// The project's folder.
  let folder: String
  let example: Example
  let pipeline: Pipeline?
  /// The first part of the environments' names.
  package let name: String
  let version: String

  /// - Parameters:
  ///   - name: The first part of the environments' names; `nil` for the folder's own name.
  ///   - version: The version of `infra` that the project is pinned to.
  package init(
    in folder: String, as name: String?, example: Example, pipeline: Pipeline?, version: String, _ world: World
  ) throws(CommandFailure) {
    guard let language = Language.find(in: world.variables, program: world.processes.programPath()),
      world.files.canRead(language.examples + "/project/Package.swift")
    else { throw EvaluationError.noLanguage.failure }
    self.language = language
    files = world.files
    self.folder = folder
    self.example = example
    self.pipeline = pipeline
    self.version = version
    if let name { self.name = name } else { self.name = try Self.name(of: folder, world.files) }
    guard environment.isWellFormed, !self.name.contains("/") else { throw .badProjectName(self.name) }
  }

  /// The environment that the example declares.
  package var environment: EnvironmentName { EnvironmentName(name + "/dev") }

  /// Writes the files.
  package func write() throws(CommandFailure) -> [WrittenFile] {
    do throws(FileFailure) {
      try files.makeSharedFolder(folder)
      var written = [try manifest(), try make(ProjectVersion.file, version + "\n", "the version of infra to use")]
      written += try copies("\(language.examples)/\(example.rawValue)/Environments", to: "Environments", "")
      let modules = try copies(
        "\(language.examples)/\(example.rawValue)/Modules", to: "Modules", "a module of your own")
      written += modules
      written.append(try make("Modules/README.md", try text("project/modules.md"), "where your modules come"))
      written.append(try ignored())
      for (source, path, purpose) in pipelineFiles {
        let text = try read("\(language.pipelines)/\(source)").replacing("finally/production", with: environment.name)
        written.append(try make(path, text, purpose))
      }
      return written
    } catch { throw .file(error) }
  }

  private var pipelineFiles: [(source: String, path: String, purpose: String)] {
    let script = ("../../Scripts/pull_request.py", "Scripts/pull_request.py", "writes the comment on a pull request")
    return switch pipeline {
    case nil: []
    case .github:
      [script]
        + [
          ("graph", "reads what a pull request declares, and holds nothing"),
          ("plan", "plans it, and comments"), ("apply", "applies a plan that was approved"),
        ].map { ("github-\($0.0).yml", ".github/workflows/infra-\($0.0).yml", $0.1) }
    case .gitlab: [script, ("gitlab-ci.yml", ".gitlab-ci.yml", "plans merge requests, and applies what was approved")]
    }
  }

  /// What git is to leave alone: of a file that is there only the lines that it lacks are added.
  private func ignored() throws(FileFailure) -> WrittenFile {
    let (path, purpose) = (".gitignore", "keeps states and caches out of git")
    let wanted = try text("project/gitignore")
    guard try files.stamp(place(path))?.kind == .file else { return try make(path, wanted, purpose) }
    let before = try read(place(path))
    let there = Set(before.split(whereSeparator: \.isNewline).map { $0.filter { $0 != "/" && $0 != " " } })
    let missing = wanted.split(separator: "\n").filter { !there.contains($0.filter { $0 != "/" }) }
    if missing.isEmpty { return WrittenFile(path: path, purpose: purpose, outcome: .kept) }
    let gap = before.isEmpty || before.hasSuffix("\n") ? "" : "\n"
    let added = missing.map { $0 + "\n" }.joined()
    try files.append(Array((gap + added).utf8), to: place(path))
    return WrittenFile(path: path, purpose: purpose, outcome: .extended)
  }

  /// The manifest for editors. A package that is there builds without `infra`, so its own stays as it is, and the
  /// environments become a package in it.
  private func manifest() throws(FileFailure) -> WrittenFile {
    let purpose = "for editors: SourceKit-LSP reads it"
    let (own, nested) = ("Package.swift", "Environments/Package.swift")
    if try files.stamp(place(own)) != nil, try !read(place(own)).contains("/.infra/language") {
      return try make(nested, try text("project/" + nested), purpose)
    }
    let folders = try files.names(in: "\(language.examples)/\(example.rawValue)/Modules").filter { !$0.contains(".") }
    let listed = folders.map { "\"\($0)\"" }.joined(separator: ", ")
    let manifest = try text("project/" + own).replacing(
      "let modules: [String] = []", with: "let modules: [String] = [\(listed)]")
    return try make(own, manifest, purpose)
  }

  /// Copies a folder of an example; none where it has no such folder.
  private func copies(_ source: String, to target: String, _ purpose: String) throws(FileFailure) -> [WrittenFile] {
    var found: [WrittenFile] = []
    for name in try files.names(in: source) where !name.hasPrefix(".") {
      let (from, path) = ("\(source)/\(name)", "\(target)/\(name)")
      if try files.stamp(from)?.kind == .folder {
        found += try copies(from, to: path, purpose)
      } else {
        found.append(try make(path, named(try read(from)), purpose.isEmpty ? Self.purpose(of: name) : purpose))
      }
    }
    return found
  }

  private static func purpose(of name: String) -> String {
    name == "main.swift" ? "lists the environments" : "the first environment"
  }

  private func make(_ path: String, _ text: String, _ purpose: String) throws(FileFailure) -> WrittenFile {
    if try files.stamp(place(path), followsLinks: false) != nil {
      return WrittenFile(path: path, purpose: purpose, outcome: .kept)
    }
    let target = place(path)
    if let slash = target.lastIndex(of: "/") { try files.makeSharedFolder(String(target[..<slash])) }
    try files.create(target, with: Array(text.utf8))
    return WrittenFile(path: path, purpose: purpose, outcome: .made)
  }

  private func place(_ path: String) -> String { Files.path(path, in: folder) }

  private func text(_ path: String) throws(FileFailure) -> String { named(try read("\(language.examples)/\(path)")) }

  private func read(_ path: String) throws(FileFailure) -> String {
    String(decoding: try files.read(path, limit: 1 << 20), as: UTF8.self)
  }

  /// A text of an example with the project's name.
  private func named(_ text: String) -> String {
    text.replacing("\"example/", with: "\"\(name)/").replacing("\"example\"", with: "\"\(name)\"")
  }

  /// A name from that of a folder: small letters, digits and hyphens.
  private static func name(of folder: String, _ files: Files) throws(CommandFailure) -> String {
    let path = files.resolve(folder) ?? folder
    let words = (path.split(separator: "/").last ?? "").lowercased()
      .split(whereSeparator: { !($0.isASCII && ($0.isLetter || $0.isNumber)) })
    let name = words.joined(separator: "-")
    guard let first = name.first, first.isLetter else { throw .badProjectName(name) }
    return name
  }
}

extension CommandFailure {
  fileprivate static func badProjectName(_ name: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .badEnvironmentName, "'\(name)' cannot be the first part of an environment's name",
        fix: "give a name of small letters, digits and hyphens: infra init --name shop"))
  }

  fileprivate static func file(_ failure: FileFailure) -> CommandFailure {
    .cannotWrite(failure.path, reason: "\(failure)")
  }
}
