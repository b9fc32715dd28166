/// One module on the way to the environments' program.
///
///     InfraModel ─▶ Infra ─▶ clouds ─▶ Modules ─▶ own modules ─▶ environments
///     └────────── the language ──────────────┘    └──── the project ────┘
///
/// Each is compiled and linked by itself, into a folder named by a key over its sources, the compiler and the key
/// before it. So an edit in `Environments/` compiles and links these few files only; SwiftPM would first look at every
/// target and then link all of a cloud's language anew.
struct BuildStage: Hashable {
  /// Where the products of a stage are.
  enum Home: Hashable {
    /// In the project's part of the cache.
    case project
    /// In the part of the cache that all of the user's projects share.
    case machine
    /// Compiled already: in this folder of a release.
    case release(folder: String)
  }

  var module: String
  /// The folder that ``folder`` and the paths of ``sources`` begin at.
  var root: String
  var folder: String
  var sources: [SourceIndex.Source]
  var isProgram: Bool
  /// Names the sources, the compiler and all stages before.
  var key: String
  var home: Home
  /// The package whose own declarations the module sees, as `package` has it in Swift.
  var package: String

  /// What the project's own targets are compiled with, too.
  static let settings = [
    "-swift-version", "6", "-enable-upcoming-feature", "ExistentialAny", "-enable-upcoming-feature",
    "MemberImportVisibility", "-enable-upcoming-feature", "InternalImportsByDefault",
  ]

  /// Whether it is what a project's users write.
  var isUsers: Bool { home == .project && !["InfraModel", "Infra"].contains(module) && !Language.isOfCloud(folder) }

  /// The folder of its products below the cache's.
  var product: String { "\(module)-\(key.prefix(20))" }

  /// Whether stages have all that the environments need, so that SwiftPM is not: the model, the language and a cloud.
  static func areWhole(_ stages: [BuildStage]) -> Bool {
    ["InfraModel", "Infra"].allSatisfy { name in stages.contains { $0.module == name } }
      && stages.contains { Language.isOfCloud($0.folder) }
  }

  /// The compiler's arguments. `before` are the folders with the products of the stages before, `output` is the folder
  /// for its own. The objects come to lie in the folder that the compiler runs in.
  /// - Parameter files: The sources by their full paths.
  func compilation(
    files: [String], output: String, before: [(module: String, folder: String)], modules: String
  ) -> [String] {
    var arguments = Self.settings + ["-Onone", "-wmo", "-num-threads", "2", "-module-name", module]
    arguments += ["-package-name", package, "-module-cache-path", modules, "-emit-object"]
    // The lines of what users write are found again where it traps.
    if isUsers { arguments.append("-gline-tables-only") }
    if !isProgram { arguments += ["-emit-module", "-emit-module-path", "\(output)/\(module).swiftmodule"] }
    if !sources.contains(where: { isProgram && $0.path.hasSuffix("/main.swift") }) {
      arguments.append("-parse-as-library")
    }
    for (_, folder) in before { arguments += ["-I", folder] }
    return arguments + files
  }

  /// The linker's arguments, as clang takes them. They say all that is linked: sources can ask for nothing.
  ///
  /// Only the program says where libraries are, in the older form that holds for the libraries of its libraries, too:
  /// those of a release were linked on another machine.
  func linking(
    objects: [String], output: String, before: [(module: String, folder: String)], toolchain: Toolchain
  ) -> [String] {
    let libraries = toolchain.libraries
    var arguments = ["--no-default-config", "-Wl,--build-id", "-L", libraries]
    if isProgram {
      arguments += ["-pie", "-o", output + "/environments", "-Wl,--disable-new-dtags", "-Wl,-rpath," + libraries]
    } else {
      arguments += ["-shared", "-o", "\(output)/lib\(module).so"]
    }
    if let linker = toolchain.linker { arguments.append("-fuse-ld=" + linker) }
    arguments += [toolchain.runtimeObject] + objects
    for (module, folder) in before {
      arguments += ["-L", folder, "-l" + module]
      if isProgram { arguments.append("-Wl,-rpath," + folder) }
    }
    return arguments + ["-lswiftCore", "-Wl,--as-needed"] + toolchain.linked.map { "-l" + $0 } + ["-lm"]
  }
}
