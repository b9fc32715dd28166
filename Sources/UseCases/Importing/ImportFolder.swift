internal import InfraModel
internal import Reports
internal import World

/// Where the Swift of what is taken over comes: a file of its own, and a line in the list of environments.
struct ImportFolder: Sendable {
  private let path: String
  private let project: String
  private let files: Files

  /// - Parameter folder: From the project's folder.
  init(_ folder: String, of environment: EnvironmentName, project: String, files: Files) {
    let words = environment.name.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    path = folder + "/\(name).swift"
    self.project = project
    self.files = files
  }

  private static let list = "Environments/main.swift"
  private static let opening = "Environments.run {"

  /// Refuses to write over what is there.
  func refuseExisting() throws(CommandFailure) {
    guard files.isFile(Files.path(Self.list, in: project)) else {
      throw .cannotWrite(path, reason: "\(project) is not a project: there is no \(Self.list); infra init starts one")
    }
    if files.isFile(Files.path(path, in: project)) {
      throw .cannotWrite(path, reason: "it is there; remove it, or give another --into")
    }
  }

  /// Writes the file, and lists the environment.
  func write(_ text: String, listing constant: String) throws(CommandFailure) -> [WrittenFile] {
    do throws(FileFailure) {
      let place = Files.path(path, in: project)
      try files.makeSharedFolder(String(place[..<(place.lastIndex(of: "/") ?? place.startIndex)]))
      try files.create(place, with: Array(text.utf8))
      var written = [WrittenFile(path: path, purpose: "declares what exists", outcome: .made)]
      let list = Files.path(Self.list, in: project)
      let before = String(decoding: try files.readRegular(list, limit: 1 << 20), as: UTF8.self)
      guard let start = before.firstRange(of: Self.opening)?.upperBound else { return written }
      let after = before[..<start] + "\n  \(constant)" + before[start...]
      try files.write(Array(after.utf8), to: list, isFlushed: false)
      written.append(WrittenFile(path: Self.list, purpose: "lists the environment", outcome: .changed))
      return written
    } catch { throw .cannotWrite(error.path, reason: "\(error)") }
  }
}
