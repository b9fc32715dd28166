internal import Digests
internal import InfraModel
internal import World
internal import YAML

/// The files of a project that its declaration asks for: regular files inside of the project, to which no link leads.
///
/// Whoever asks is somebody's code. What it names is found name by name from the project's folder, is bounded in size,
/// and is refused where it is a link, a pipe, a device, git's or `infra`'s own.
struct ProjectFiles {
  /// Bytes of a file: more than any cloud takes of a text.
  static let longestFile: Int64 = 8 << 20

  let root: String

  /// A file that is there.
  struct Found {
    var path: String
    var stamp: EvaluationFiles.Stamp
  }

  /// What tells whether an ask would be answered in the same way again; unchanged files are not read for it.
  /// - Parameter index: the digests of what has been read, by the stamps of the files.
  func fingerprint(of ask: FileAsk, _ index: inout SourceIndex) throws(EvaluationError) -> String {
    switch try found(ask) {
    case .failure(let problem): return Self.fingerprint(of: problem)
    case .success(let found) where ask.form == .archive:
      return try fingerprint(of: folder(found.path, except: ask.except), &index)
    case .success(let found):
      return try digest(of: found.path, found.stamp, &index)
        ?? Self.fingerprint(of: .unreadable("it changed meanwhile"))
    }
  }

  /// What is there, and its fingerprint.
  func answer(
    to ask: FileAsk, _ index: inout SourceIndex
  ) throws(EvaluationError) -> (answer: FileAnswer, fingerprint: String) {
    let found: Found
    switch try self.found(ask) {
    case .failure(let problem): return (.problem(problem), Self.fingerprint(of: problem))
    case .success(let success): found = success
    }
    if ask.form == .archive { return try archive(found.path, ask, &index) }
    let bytes: [UInt8]
    do throws(FileFailure) { bytes = try read(found.path, limit: Int(Self.longestFile)) } catch {
      let problem = FileProblem(error, limit: Self.longestFile)
      return (.problem(problem), Self.fingerprint(of: problem))
    }
    return (Self.answer(bytes, as: ask.form), Digest.sha256(bytes))
  }

  private static func answer(_ bytes: [UInt8], as form: FileAsk.Form) -> FileAnswer {
    switch form {
    case .content, .archive: return .content(bytes)
    case .json:
      do throws(JSON.SyntaxError) { return .document(try JSON.parse(bytes, repeats: .refused)) } catch {
        return .problem(.syntax(line: error.line, column: error.column, error.problem))
      }
    case .yaml:
      do throws(YAML.SyntaxError) { return .document(try YAML.parse(bytes)) } catch {
        return .problem(.syntax(line: error.line, column: error.column, error.problem))
      }
    }
  }

  static func fingerprint(of problem: FileProblem) -> String { JSON.canonicalText(problem.document) }

  /// The file or the folder, whichever is asked for; the way there has no link on it.
  func found(_ ask: FileAsk) throws(EvaluationError) -> Result<Found, FileProblem> {
    var path = ""
    var last: EvaluationFiles.Stamp?
    for name in ask.path.split(separator: "/").map(String.init) {
      if Self.isOurs(name) { return .failure(.ours) }
      if let last, last.kind != .folder { return .failure(.missing(near: nil)) }
      let place = path.isEmpty ? name : path + "/" + name
      guard let stamp = try EvaluationFiles.stamp(root + "/" + place, followsLinks: false) else {
        let names = try EvaluationFiles.names(in: path.isEmpty ? root : root + "/" + path)
        return .failure(.missing(near: Spelling.nearest(to: name, among: names.filter { !Self.isOurs($0) })))
      }
      if stamp.kind == .link { return .failure(.link(place)) }
      path = place
      last = stamp
    }
    guard let last else { return .failure(.missing(near: nil)) }
    if ask.form == .archive {
      return last.kind == .folder ? .success(Found(path: path, stamp: last)) : .failure(.notAFolder)
    }
    guard last.kind == .file else { return .failure(.notAFile) }
    guard last.size <= Self.longestFile else { return .failure(.tooLarge(limit: Self.longestFile)) }
    return .success(Found(path: path, stamp: last))
  }

  /// What belongs to git and to `infra`, at any depth.
  static func isOurs(_ name: String) -> Bool { name == ".git" || name == ".infra" }

  /// Reads a file by names none of which may be a link.
  func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    try Files.live.read(below: root, path.split(separator: "/").map(String.init), limit: limit)
  }

  /// The digest of a file; `nil` where it cannot be read.
  func digest(
    of path: String, _ stamp: EvaluationFiles.Stamp, _ index: inout SourceIndex
  ) throws(EvaluationError) -> String? {
    try index.digest(of: path, stamp) { try? read(path, limit: Int(PackedFolder.longestContent)) }
  }
}

extension FileProblem {
  init(_ failure: FileFailure, limit: Int64) {
    if failure.isTooLarge {
      self = .tooLarge(limit: limit)
    } else if failure.isMissing {
      self = .missing(near: nil)
    } else if failure.isNoFile {
      self = .notAFile
    } else {
      self = .unreadable(failure.reason)
    }
  }
}
