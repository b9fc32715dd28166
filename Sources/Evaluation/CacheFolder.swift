internal import Digests
internal import Glibc

/// The folder in which evaluations keep what they made. What stands in it is believed, so it is the user's own and lies
/// outside of every project: a pull request cannot bring answers along.
///
///     ~/.cache/infra/             INFRA_CACHE names another, XDG_CACHE_HOME the one around it
///       language/                 of all projects: the language, compiled
///       75b1…64 digits…/          of one project, by where it and the cache are
///         project                 the project's path
///         build/                  compiled modules and programs
///         graphs/ asks/           what the programs answered, and the files that they asked for
///         package/                what SwiftPM keeps
///         sources.json files.json the digests of the sources, and of the files that were asked for
///         commits/                the project as it was at a commit
public struct CacheFolder: Hashable, Sendable {
  let path: String

  public init(_ path: String) { self.path = path }

  /// Finds the folder by the variables of the process's environment.
  public static func find(in variables: [String: String]) throws(EvaluationError) -> CacheFolder {
    if let named = variables["INFRA_CACHE"], !named.isEmpty { return CacheFolder(named) }
    // A relative path is to be ignored: https://specifications.freedesktop.org/basedir-spec/latest/
    if let caches = variables["XDG_CACHE_HOME"], caches.hasPrefix("/") { return CacheFolder(caches + "/infra") }
    guard let home = variables["HOME"].flatMap({ $0.isEmpty ? nil : $0 }) ?? userHome() else { throw .noCache }
    return CacheFolder(home + "/.cache/infra")
  }

  private static func userHome() -> String? {
    guard let entry = getpwuid(geteuid()), let home = entry.pointee.pw_dir else { return nil }
    return String(cString: home)
  }

  /// The folder of what all projects share, made if need be. Only what comes with `infra` is compiled into it, and no
  /// project's code.
  /// - Parameter root: The path of the project that asks, without links.
  func machineFolder(for root: String) throws(EvaluationError) -> String {
    let folder = try verified(for: root) + "/language"
    try EvaluationFiles.makeFolder(folder)
    try Self.verify(folder)
    return folder
  }

  /// The folder of a project, made if need be.
  /// - Parameter root: The project's path without links.
  func folder(of root: String) throws(EvaluationError) -> String {
    let cache = try verified(for: root)
    // What is compiled names the cache that it was compiled in, so one that was moved is another one.
    let key = Digest.sha256(Array((cache + "\n" + root).utf8))
    let folder = cache + "/" + key
    if try EvaluationFiles.stamp(folder, followsLinks: false) == nil {
      try EvaluationFiles.makeFolder(folder)
      try EvaluationFiles.replace(folder + "/project", with: Array(root.utf8))
      try Self.sweep(cache)
    }
    try Self.verify(folder)
    return folder
  }

  /// The cache itself, made if need be, and refused where a project's checkout or another user could write in it.
  private func verified(for root: String) throws(EvaluationError) -> String {
    do throws(EvaluationError) { try EvaluationFiles.makeFolder(path) } catch .file(_, _, let errno) {
      throw .cacheNotPrivate(path: path, .notMade(errno: errno))
    }
    guard let cache = EvaluationFiles.resolved(path) else { throw .file(action: "find", path: path, errno: errno) }
    if cache == root || cache.hasPrefix(root + "/") { throw .cacheInProject(path: cache, root: root) }
    try Self.verify(cache)
    return cache
  }

  /// Refuses a folder that somebody else could have written in.
  private static func verify(_ path: String) throws(EvaluationError) {
    var status = Glibc.stat()
    guard lstat(path, &status) == 0 else { throw .file(action: "examine", path: path, errno: errno) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .cacheNotPrivate(path: path, .notAFolder) }
    guard status.st_uid == geteuid() else { throw .cacheNotPrivate(path: path, .ofAnotherUser) }
    guard status.st_mode & (S_IWGRP | S_IWOTH) == 0 else { throw .cacheNotPrivate(path: path, .writableByOthers) }
  }

  /// Removes what is kept of projects that are gone.
  private static func sweep(_ cache: String) throws(EvaluationError) {
    for name in try EvaluationFiles.names(in: cache) where CacheName.isDigest(name[...], [64]) {
      guard let root = try EvaluationFiles.read(cache + "/" + name + "/project") else { continue }
      if try EvaluationFiles.stamp(String(decoding: root, as: UTF8.self)) == nil {
        try EvaluationFiles.remove(cache + "/" + name)
      }
    }
  }
}

/// The forms of the names in a cache; what has another name is never removed.
enum CacheName {
  /// Whether a text is hexadecimal and of one of some lengths.
  static func isDigest(_ text: Substring, _ lengths: Set<Int>) -> Bool {
    lengths.contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// A name without the number of the process that had not finished what bears it.
  static func finished(_ name: String) -> Substring {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name[...] }
    let number = name[name.index(after: dot)...]
    return !number.isEmpty && number.utf8.allSatisfy { (0x30...0x39).contains($0) } ? name[..<dot] : name[...]
  }

  /// `environments-0123456789abcdef0123`, see ``BuildStage/product``.
  static func isProduct(_ name: String) -> Bool {
    let name = finished(name)
    guard let dash = name.lastIndex(of: "-") else { return false }
    return name[..<dash].utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) }
      && isDigest(name[name.index(after: dash)...], [20])
  }

  /// `0123….json`, see ``Evaluator/answer(to:_:)``.
  static func isAnswer(_ name: String) -> Bool {
    let name = finished(name)
    return name.hasSuffix(".json") && isDigest(name.dropLast(5), [32])
  }

  /// The full name of a commit.
  static func isCommit(_ name: String) -> Bool { isDigest(finished(name), [40, 64]) }
}
