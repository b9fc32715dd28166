internal import Digests
internal import World

/// One module on the way to the environments' program.
///
///     InfraModel ─▶ Infra ─▶ clouds ─▶ Modules ─▶ environments
///
/// Each is compiled and linked by itself, into a folder named by a key over its sources, the compiler and the key
/// before it. So an edit in `Environments/` compiles and links these few files only; SwiftPM would first look at every
/// target and then link all of a cloud's language anew.
struct BuildStage: Hashable {
  var module: String
  /// From the project's folder.
  var folder: String
  var sources: [SourceIndex.Source]
  var isProgram: Bool
  /// Names the sources, the compiler and all stages before.
  var key: String

  /// What the project's own targets are compiled with, too.
  static let settings = [
    "-swift-version", "6", "-enable-upcoming-feature", "ExistentialAny", "-enable-upcoming-feature",
    "MemberImportVisibility", "-enable-upcoming-feature", "InternalImportsByDefault",
  ]

  /// The folder of its products below the cache's.
  var product: String { "\(module)-\(key.prefix(20))" }

  /// The stages of a project, in the order in which they are built; `nil` if it lacks a room, and only SwiftPM knows
  /// where that comes from.
  static func chain(
    root: String, toolchain: Toolchain, index: inout SourceIndex
  ) throws(EvaluationError) -> (stages: [BuildStage], key: String) {
    var key = Digest.sha256(Array(([root, toolchain.identity] + settings).joined(separator: "\n").utf8))
    var stages: [BuildStage] = []
    for (module, folder) in try folders(of: root) {
      let sources = try index.sources(in: folder)
      let isProgram = folder == "Environments"
      if sources.isEmpty {
        if isProgram { throw .notAProject(root: root, missing: "Environments") }
        continue
      }
      var text = key + "\n"
      for source in sources { text += source.path + " " + source.digest + "\n" }
      if isProgram, let package = try index.source("Package.swift") { text += package.digest }
      key = Digest.sha256(Array(text.utf8))
      stages.append(BuildStage(module: module, folder: folder, sources: sources, isProgram: isProgram, key: key))
    }
    return (stages, key)
  }

  /// The modules and their folders. Each cloud brings its language in a folder that has the module's name.
  private static func folders(of root: String) throws(EvaluationError) -> [(module: String, folder: String)] {
    let clouds = try EvaluationFiles.names(in: root + "/" + clouds).filter {
      $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    return [("InfraModel", "Sources/InfraModel"), ("Infra", "Sources/Infra")]
      + clouds.map { ($0, "\(Self.clouds)/\($0)/Language") }
      + [("Modules", "Modules"), ("environments", "Environments")]
  }

  private static let clouds = "Sources/Clouds"

  /// Whether stages have all that the environments need, so that SwiftPM is not: the model, the language and a cloud.
  static func areWhole(_ stages: [BuildStage]) -> Bool {
    ["InfraModel", "Infra"].allSatisfy { name in stages.contains { $0.module == name } }
      && stages.contains { $0.folder.hasPrefix(clouds + "/") }
  }

  /// The compiler's arguments. `before` are the folders with the products of the stages before, `output` is the folder
  /// for its own. The objects come to lie in the folder that the compiler runs in.
  func compilation(root: String, output: String, before: [(module: String, folder: String)], modules: String)
    -> [String]
  {
    var arguments = Self.settings + ["-Onone", "-wmo", "-num-threads", "2", "-module-name", module]
    arguments += ["-package-name", "infra", "-module-cache-path", modules, "-emit-object"]
    if !isProgram { arguments += ["-emit-module", "-emit-module-path", "\(output)/\(module).swiftmodule"] }
    if !sources.contains(where: { isProgram && $0.path.hasSuffix("/main.swift") }) {
      arguments.append("-parse-as-library")
    }
    for (_, folder) in before { arguments += ["-I", folder] }
    return arguments + sources.map { root + "/" + $0.path }
  }

  /// The linker's arguments, as clang takes them. They say all that is linked: sources can ask for nothing.
  func linking(
    objects: [String], output: String, before: [(module: String, folder: String)], toolchain: Toolchain
  ) -> [String] {
    let libraries = toolchain.libraries
    var arguments = ["--no-default-config", "-Wl,--build-id", "-Wl,-rpath," + libraries, "-L", libraries]
    arguments += isProgram ? ["-pie", "-o", output + "/environments"] : ["-shared", "-o", "\(output)/lib\(module).so"]
    if let linker = toolchain.linker { arguments.append("-fuse-ld=" + linker) }
    arguments += [toolchain.runtimeObject] + objects
    for (module, folder) in before { arguments += ["-L", folder, "-l" + module, "-Wl,-rpath," + folder] }
    return arguments + ["-lswiftCore", "-Wl,--as-needed"] + toolchain.linked.map { "-l" + $0 } + ["-lm"]
  }
}
