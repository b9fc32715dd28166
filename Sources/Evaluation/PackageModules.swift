internal import Digests
internal import Glibc
internal import InfraModel
internal import World

/// The modules of the packages that a project's `Package.swift` depends on.
///
/// `infra` compiles them as it compiles the project's own, each once until its sources change. SwiftPM only says what the
/// manifests mean, confined as everything else, and once for each content of a manifest. It fetches nothing here: what
/// has a URL lies in `.build/checkouts` of the project after `swift package resolve`.
struct PackageModules {
  let root: String
  let toolchain: Toolchain
  /// The project's folder of the cache.
  let cache: String
  let runner: ProgramRunner

  /// The modules that are imported, of all packages, with those that these import.
  /// - Parameters:
  ///   - manifest: `Package.swift` of the project.
  ///   - among: The project's own modules, which come first.
  /// - Throws: ``EvaluationError/packageMissing(name:folder:)`` where a module is in no package that was fetched.
  func modules(
    _ manifest: SourceIndex.Source, importedBy sources: [SourceIndex.Source], among own: [String]
  ) throws(EvaluationError) -> [SourceModule] {
    guard try dependsOnPackages(root) else { return [] }
    var offered: [String: (root: String, folder: String)] = [:]
    var seen: Set<String> = [root]
    var missing: [String] = []
    try offer(try description(of: root), in: root, to: &offered, &seen, &missing)
    var found: [SourceModule] = []
    var wanted = Array(Set(sources.flatMap(\.imports)))
    var taken = Set(own)
    while let name = wanted.popLast() {
      guard taken.insert(name).inserted else { continue }
      guard let place = offered[name] else {
        // Nobody here has it: it is in a package that is not fetched, if anywhere.
        if let package = missing.first, !isKnown(name) {
          throw .packageMissing(name: package, folder: ".build/checkouts")
        }
        continue
      }
      var index = try SourceIndex(root: place.root, file: indexFile(of: place.root))
      let sources = try index.sources(in: place.folder)
      try index.save()
      // What is not written in Swift only SwiftPM can build.
      if sources.isEmpty { continue }
      found.append(SourceModule(name: name, root: place.root, folder: place.folder, sources: sources))
      wanted += sources.flatMap(\.imports)
    }
    return found
  }

  private func indexFile(of folder: String) -> String {
    "\(cache)/package-\(Digest.sha256(Array(folder.utf8)).prefix(20)).json"
  }

  /// Whether a manifest may name packages at all. Most do not, and need not be asked about.
  private func dependsOnPackages(_ folder: String) throws(EvaluationError) -> Bool {
    guard let bytes = try EvaluationFiles.read(folder + "/Package.swift", limit: SourceIndex.longestSource) else {
      return false
    }
    return String(decoding: bytes, as: UTF8.self).contains(".package(")
  }

  /// Notes the modules of the packages that one depends on, and of those that these depend on.
  private func offer(
    _ description: Description, in folder: String, to offered: inout [String: (root: String, folder: String)],
    _ seen: inout Set<String>, _ missing: inout [String]
  ) throws(EvaluationError) {
    for dependency in description.dependencies {
      let place: String
      switch dependency {
      case .folder(let path):
        place = try inside(path)
      case .checkout(let name):
        place = "\(root)/.build/checkouts/\(name)"
        guard try EvaluationFiles.stamp(place + "/Package.swift") != nil else {
          missing.append(name)
          continue
        }
      }
      guard seen.insert(place).inserted else { continue }
      let package = try self.description(of: place)
      for target in package.targets where offered[target.name] == nil {
        offered[target.name] = (place, target.folder)
      }
      try offer(package, in: place, to: &offered, &seen, &missing)
    }
  }

  /// Whether a module comes with the language or with the toolchain.
  private func isKnown(_ name: String) -> Bool {
    ["Infra", "InfraModel", "AWS", Language.standard.module, "Swift"].contains(name)
      || EvaluationFiles.isReadable("\(toolchain.libraries)/\(name).swiftmodule")
  }

  /// Refuses a package that is in nobody's review: what a manifest names is somebody's word.
  private func inside(_ path: String) throws(EvaluationError) -> String {
    guard let place = EvaluationFiles.resolved(path), let limit = EvaluationFiles.resolved(try repository()) else {
      throw .packageMissing(name: String(path.split(separator: "/").last ?? ""), folder: path)
    }
    guard place.hasPrefix(limit + "/") else { throw .packageOutside(path: path) }
    return place
  }

  /// The folder of the repository that the project is in; the project's own where there is none.
  private func repository() throws(EvaluationError) -> String {
    var folder = root[...]
    while !folder.isEmpty {
      if try EvaluationFiles.stamp(folder + "/.git", followsLinks: false) != nil { return String(folder) }
      folder = folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)]
    }
    return root
  }

  /// A package as SwiftPM describes it.
  private struct Description {
    enum Dependency {
      case folder(String)
      /// What is fetched by the name of its folder.
      case checkout(String)
    }

    var dependencies: [Dependency] = []
    var targets: [(name: String, folder: String)] = []

    init(_ document: Value) {
      for dependency in document["dependencies"]?.list ?? [] {
        if let path = dependency["fileSystem"]?[0]?["path"]?.string {
          dependencies.append(.folder(path))
        } else if let remote = dependency["sourceControl"]?[0]?["location"] {
          let place = remote["remote"]?[0]?["urlString"]?.string ?? remote["local"]?[0]?.string ?? ""
          let name = place.split(separator: "/").last ?? ""
          dependencies.append(.checkout(String(name.hasSuffix(".git") ? name.dropLast(4) : name)))
        }
      }
      for target in document["targets"]?.list ?? [] where target["type"]?.string == "regular" {
        guard let name = target["name"]?.string, SourceModule.isName(name) else { continue }
        let folder = target["path"]?.string ?? "Sources/" + name
        let isInside = !folder.hasPrefix("/") && !folder.split(separator: "/").contains("..")
        if isInside { targets.append((name, folder)) }
      }
    }
  }

  /// Asks SwiftPM what a manifest means, unless that is known of this content.
  private func description(of folder: String) throws(EvaluationError) -> Description {
    let path = folder + "/Package.swift"
    guard let bytes = try EvaluationFiles.read(path, limit: SourceIndex.longestSource) else {
      throw .badManifest(path: path, output: "")
    }
    let key = Digest.sha256(bytes + Array("\n\(folder)\n\(toolchain.identity)".utf8)).prefix(32)
    let kept = "\(cache)/manifests/\(key).json"
    if let known = try EvaluationFiles.read(kept), let document = (try? JSON.parse(known)) ?? nil {
      return Description(document)
    }
    let scratch = cache + "/package"
    try EvaluationFiles.makeFolder(scratch)
    try EvaluationFiles.makeFolder(cache + "/manifests")
    var limits = Program.Limits(wallSeconds: 120)
    limits.confinement = toolchain.confinement.adding(
      Confinement(
        readable: [folder], executable: [scratch, "/bin", "/usr/bin"], writable: [scratch], mayStartProcesses: true))
    var environment = toolchain.environment
    environment["PATH"] = toolchain.programs + ":/usr/bin:/bin"
    environment["HOME"] = scratch
    environment["TMPDIR"] = scratch
    let program = Program(
      path: toolchain.programs + "/swift",
      arguments: [
        "package", "--package-path", folder, "--scratch-path", scratch, "--cache-path", scratch + "/cache",
        "--config-path", scratch + "/configuration", "--security-path", scratch + "/security", "--disable-sandbox",
        "--manifest-cache", "none", "dump-package",
      ], environment: environment, folder: scratch, limits: limits)
    let outcome: Program.Outcome
    do throws(ProgramRunner.StartFailure) { outcome = try runner.run(program) } catch {
      throw .notStarted(path: program.path, errno: error.errno)
    }
    guard outcome.end == .exited(0), let start = outcome.printed.utf8.firstIndex(of: UInt8(ascii: "{")),
      let document = (try? JSON.parse(Array(outcome.printed.utf8[start...]))) ?? nil
    else { throw .badManifest(path: path, output: outcome.printed) }
    try EvaluationFiles.replace(kept, with: JSON.canonical(document))
    return Description(document)
  }
}
