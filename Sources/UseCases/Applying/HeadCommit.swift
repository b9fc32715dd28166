internal import World

/// The commit of the Git checkout that a folder lies in, read from its files.
///
/// `.git` is a folder, or, in a worktree or a submodule, a file that names one. `HEAD` there is a commit, or names a
/// reference, which lies in a file of its own or in `packed-refs`; what a worktree lacks its common folder has.
/// Source: gitrepository-layout(5).
enum HeadCommit: Hashable {
  /// The folder lies in no checkout.
  case none
  /// The commit that is checked out, and the branch, where one is. Says nothing of changes that are not committed.
  case commit(String, branch: String?)
  /// There is a checkout whose commit cannot be read, and why.
  case unreadable(String)

  init(of folder: String, _ files: Files) {
    guard let (git, common) = Self.folders(around: folder, files) else {
      self = .none
      return
    }
    var name = "HEAD"
    var branch: String?
    // A reference may name another; Git follows as many.
    for _ in 0..<5 {
      guard let text = Self.reference(name, git, common, files) else {
        self = .unreadable("\(name) is not in \(git)")
        return
      }
      if text.hasPrefix("ref: ") {
        name = String(text.dropFirst("ref: ".count).drop { $0 == " " })
        if branch == nil, name.hasPrefix("refs/heads/") { branch = String(name.dropFirst("refs/heads/".count)) }
      } else {
        self = Self.isCommit(text) ? .commit(text, branch: branch) : .unreadable("\(name) in \(git) is not a commit")
        return
      }
    }
    self = .unreadable("references in \(git) name each other")
  }

  /// The most bytes of a file of Git's that is read here: packed references of a million branches.
  private static let mostBytes = 256 << 20

  var commit: String? { if case .commit(let id, _) = self { id } else { nil } }
  var branch: String? { if case .commit(_, let branch) = self { branch } else { nil } }
  var problem: String? { if case .unreadable(let why) = self { why } else { nil } }

  /// The folder of the checkout around `folder`, and the one that it has in common with other worktrees.
  private static func folders(around folder: String, _ files: Files) -> (git: String, common: String)? {
    guard var place = files.resolve(folder) else { return nil }
    while true {
      let candidate = path(".git", in: place)
      if let line = firstLine(candidate, files), line.hasPrefix("gitdir: ") {
        let git = path(String(line.dropFirst("gitdir: ".count)), in: place)
        return (git, firstLine(path("commondir", in: git), files).map { path($0, in: git) } ?? git)
      }
      if firstLine(path("HEAD", in: candidate), files) != nil { return (candidate, candidate) }
      if place == "/" { return nil }
      place = String(place[..<(place.lastIndex(of: "/") ?? place.startIndex)])
      if place.isEmpty { place = "/" }
    }
  }

  private static func reference(_ name: String, _ git: String, _ common: String, _ files: Files) -> String? {
    if let text = firstLine(path(name, in: git), files) ?? firstLine(path(name, in: common), files) { return text }
    guard let packed = try? files.readRegular(path("packed-refs", in: common), limit: mostBytes) else { return nil }
    for line in String(decoding: packed, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ")
      if parts.count == 2, parts[1] == name { return String(parts[0]) }
    }
    return nil
  }

  /// A SHA-1 or a SHA-256.
  private static func isCommit(_ text: String) -> Bool {
    [40, 64].contains(text.utf8.count) && text.allSatisfy { $0.isASCII && $0.isHexDigit }
  }

  private static func path(_ name: String, in folder: String) -> String {
    if name.hasPrefix("/") { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The first line of a file.
  private static func firstLine(_ path: String, _ files: Files) -> String? {
    guard let bytes = try? files.readRegular(path, limit: mostBytes) else { return nil }
    return String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }
}

extension Workspace {
  /// The commit of the project, where it is known.
  package var commit: String? { HeadCommit(of: settings.project, world.files).commit }
}
