internal import Archives
internal import Digests
internal import InfraModel
internal import World

/// The files of a folder that is packed.
struct PackedFolder {
  /// Bytes of all files together: the most that a function can have, unpacked, is 250 MB.
  static let longestContent: Int64 = 256 << 20
  static let mostFiles = 20_000

  struct File {
    /// From the folder.
    var name: String
    /// From the project's folder.
    var path: String
    var stamp: EvaluationFiles.Stamp
    var isExecutable: Bool
  }

  var files: [File] = []
  var size: Int64 = 0

  /// What is left out: names at any depth, or paths from the folder; `*` stands for any letters but `/`.
  static func isLeftOut(_ name: String, _ path: String, _ patterns: [String]) -> Bool {
    if ProjectFiles.isOurs(name) || name == ".DS_Store" { return true }
    return patterns.contains { pattern in
      let pattern = pattern.hasSuffix("/") ? String(pattern.dropLast()) : pattern
      return matches(Array((pattern.contains("/") ? path : name).utf8)[...], Array(pattern.utf8)[...])
    }
  }

  private static func matches(_ text: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    guard let star = pattern.firstIndex(of: UInt8(ascii: "*")) else { return text.elementsEqual(pattern) }
    let head = pattern[..<star]
    guard text.starts(with: head) else { return false }
    var rest = text.dropFirst(head.count)
    let tail = pattern[(star + 1)...]
    while true {
      if matches(rest, tail) { return true }
      guard let next = rest.popFirst(), next != UInt8(ascii: "/") else { return false }
    }
  }
}

extension ProjectFiles {
  /// The files below a folder, or why they cannot be packed.
  func folder(_ path: String, except: [String]) throws(EvaluationError) -> Result<PackedFolder, FileProblem> {
    var result = PackedFolder()
    var open = [""]
    while let folder = open.popLast() {
      for name in try EvaluationFiles.names(in: root + "/" + path + "/" + folder) {
        let inner = folder.isEmpty ? name : folder + "/" + name
        if PackedFolder.isLeftOut(name, inner, except) { continue }
        let place = path + "/" + inner
        guard FileAsk.isPath(place), let stamp = try EvaluationFiles.stamp(root + "/" + place, followsLinks: false)
        else { return .failure(.special(place)) }
        switch stamp.kind {
        case .folder: open.append(inner)
        case .link: return .failure(.link(place))
        case .other: return .failure(.special(place))
        case .file:
          result.size += stamp.size
          result.files.append(
            PackedFolder.File(
              name: inner, path: place, stamp: stamp, isExecutable: EvaluationFiles.isExecutable(root + "/" + place)))
        }
        guard result.files.count + open.count <= PackedFolder.mostFiles else {
          return .failure(.tooMany(limit: PackedFolder.mostFiles))
        }
        guard result.size <= PackedFolder.longestContent else {
          return .failure(.tooLarge(limit: PackedFolder.longestContent))
        }
      }
    }
    if result.files.isEmpty { return .failure(.empty) }
    result.files.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return .success(result)
  }

  /// A digest over names, contents and rights.
  func fingerprint(
    of folder: Result<PackedFolder, FileProblem>, _ index: inout SourceIndex
  ) throws(EvaluationError) -> String {
    let found: PackedFolder
    switch folder {
    case .failure(let problem): return Self.fingerprint(of: problem)
    case .success(let success): found = success
    }
    var lines: [UInt8] = []
    for file in found.files {
      guard let digest = try digest(of: file.path, file.stamp, &index) else {
        return Self.fingerprint(of: .unreadable("\(file.path) cannot be read"))
      }
      lines += "\(file.isExecutable ? "x" : "-") \(digest) \(file.name)\n".utf8
    }
    return Digest.sha256(lines)
  }

  /// The archive of a folder, by its digest.
  func archive(
    _ path: String, _ ask: FileAsk, _ index: inout SourceIndex
  ) throws(EvaluationError) -> (answer: FileAnswer, fingerprint: String) {
    let folder = try folder(path, except: ask.except)
    let fingerprint = try fingerprint(of: folder, &index)
    let found: PackedFolder
    switch folder {
    case .failure(let problem): return (.problem(problem), fingerprint)
    case .success(let success): found = success
    }
    switch entries(found) {
    case .failure(let problem): return (.problem(problem), fingerprint)
    case .success(let entries): return (.archive(try PackedArchive(entries, as: ask).archive), fingerprint)
    }
  }

  /// The files of a folder with what is in them.
  func entries(_ folder: PackedFolder) -> Result<[ZIPArchive.Entry], FileProblem> {
    var entries: [ZIPArchive.Entry] = []
    do throws(FileFailure) {
      for file in folder.files {
        let content = try read(file.path, limit: Int(PackedFolder.longestContent))
        entries.append(ZIPArchive.Entry(file.name, content, isExecutable: file.isExecutable))
      }
    } catch {
      return .failure(FileProblem(error, limit: PackedFolder.longestContent))
    }
    return .success(entries)
  }
}
