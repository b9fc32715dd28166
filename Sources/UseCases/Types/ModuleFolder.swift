internal import AWSTyping
internal import InfraModel
internal import Reports
internal import World

/// The folder of a project's module that types are added to.
struct ModuleFolder: Sendable {
  let module: String
  let project: String
  let files: Files

  /// Whether it is in the folder of a project.
  var isInProject: Bool { ((try? files.stamp(place("Environments"))) ?? nil)?.kind == .folder }

  /// The path of a file, from the project's folder.
  func path(of name: String) -> String { "Modules/\(module)/\(name)" }

  /// The types that were added before.
  func types() throws(FileFailure) -> [ResourceType] {
    var found: [ResourceType] = []
    for name in try files.names(in: place("Modules/\(module)")) where name.hasSuffix(".swift") {
      if let type = RegistryModule.type(inHeadingOf: try read(path(of: name))) { found.append(type) }
    }
    return found
  }

  /// The path of the first of some files that exists and that infra did not write.
  func foreign(among names: [String]) throws(FileFailure) -> String? {
    for name in names where try files.stamp(place(path(of: name)), followsLinks: false) != nil {
      if try !RegistryModule.isOurs(read(path(of: name))) { return path(of: name) }
    }
    return nil
  }

  /// Writes a file, unless it is there and says the same.
  func write(_ text: String, to name: String, _ purpose: String) throws(FileFailure) -> WrittenFile {
    let path = path(of: name)
    guard try files.stamp(place(path)) != nil else {
      try files.makeSharedFolder(place("Modules/\(module)"))
      try files.create(place(path), with: Array(text.utf8))
      return WrittenFile(path: path, purpose: purpose, outcome: .made)
    }
    if RegistryModule.isSame(try read(path), text) { return WrittenFile(path: path, purpose: purpose, outcome: .kept) }
    try files.write(Array(text.utf8), to: place(path), isFlushed: false)
    return WrittenFile(path: path, purpose: purpose, outcome: .changed)
  }

  /// Names the module in the list of the manifest for editors.
  /// - Returns: `nil` where there is nothing to do: it is named, or the manifest has no such list.
  func listInManifest() throws(FileFailure) -> WrittenFile? {
    let (path, start) = ("Package.swift", "let modules: [String] = [")
    guard try files.stamp(place(path)) != nil else { return nil }
    let text = try read(path)
    guard let opening = text.firstRange(of: start)?.upperBound, let end = text[opening...].firstIndex(of: "]") else {
      return nil
    }
    let listed = text[opening..<end]
    if listed.contains("\"\(module)\"") { return nil }
    let name = (listed.allSatisfy(\.isWhitespace) ? "" : ", ") + "\"\(module)\""
    try files.write(Array((text[..<end] + name + text[end...]).utf8), to: place(path), isFlushed: false)
    return WrittenFile(path: path, purpose: "lists the module, for editors", outcome: .changed)
  }

  private func place(_ path: String) -> String { Files.path(path, in: project) }

  private func read(_ path: String) throws(FileFailure) -> String {
    String(decoding: try files.readRegular(place(path), limit: 1 << 23), as: UTF8.self)
  }
}
