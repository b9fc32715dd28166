internal import Glibc
internal import InfraModel
internal import World

/// The language that declarations are written in, with the standard modules: it comes with `infra`.
///
///     Sources/InfraModel  Sources/Infra  Sources/Clouds/AWS/Language  Modules
///
/// A project that has these folders itself, as that of `infra` has, is its own language.
public struct Language: Hashable, Sendable {
  /// The folder that those above are in.
  let folder: String

  /// The language in a folder.
  public init(folder: String) { self.folder = folder }

  /// Where an installation keeps it, from the folder above that of the program.
  static let installed = "lib/infra/language"
  /// The variable that names another folder.
  static let variable = "INFRA_LANGUAGE"

  /// Finds the language that belongs to a program: where `INFRA_LANGUAGE` says, where an installation has it, or in the
  /// checkout that the program was built in. `nil` where there is none.
  /// - Parameter program: The path of the running program.
  public static func find(in variables: [String: String], program: String?) -> Language? {
    if let named = variables[variable], !named.isEmpty { return Language(folder: named) }
    guard let program = program.flatMap(EvaluationFiles.resolved) else { return nil }
    var folder = program[...]
    // The program's folder, `bin`, and the one above it; in a checkout `.build/TRIPLE/release` and those above.
    for _ in 0..<5 {
      guard let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else { return nil }
      folder = folder[..<slash]
      for candidate in ["\(folder)/\(installed)", String(folder)] where isLanguage(candidate) {
        return Language(folder: candidate)
      }
    }
    return nil
  }

  /// Whether a folder holds a language.
  static func isLanguage(_ folder: String) -> Bool {
    EvaluationFiles.isReadable(folder + "/Sources/Infra") && EvaluationFiles.isReadable(folder + "/Sources/InfraModel")
  }

  /// The modules in a folder that holds a language, in the order in which they are compiled. Each cloud brings its own
  /// in a folder that has the module's name.
  static func modules(of root: String) throws(EvaluationError) -> [(module: String, folder: String)] {
    let clouds = try EvaluationFiles.names(in: root + "/" + clouds).filter {
      $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    return [("InfraModel", "Sources/InfraModel"), ("Infra", "Sources/Infra")]
      + clouds.map { ($0, "\(Self.clouds)/\($0)/Language") }
  }

  /// The standard modules, by module and folder.
  static let standard = (module: "Modules", folder: "Modules")

  private static let clouds = "Sources/Clouds"

  /// Whether a folder of a language is that of a cloud.
  static func isOfCloud(_ folder: String) -> Bool { folder.hasPrefix(clouds + "/") }
}

/// What a release says of the modules that it carries compiled.
struct LanguageRelease: Hashable {
  static let formatVersion = 1
  static let file = "language.json"
  /// The folder with a folder for each compiled module.
  static let compiled = "compiled"

  /// Names the sources that they were compiled from, see ``BuildChain``.
  var sources: String
  /// What the compiler says of itself with `-version`.
  var compiler: String

  /// `nil` where a language is only sources.
  init?(of language: Language) throws(EvaluationError) {
    guard let bytes = try EvaluationFiles.read(language.folder + "/" + Self.file),
      let document = (try? JSON.parse(bytes)) ?? nil,
      document["formatVersion"]?.integer == Int64(Self.formatVersion), let sources = document["sources"]?.string,
      let compiler = document["compiler"]?.string
    else { return nil }
    self.sources = sources
    self.compiler = compiler
  }

  /// The folder of a module's products.
  static func folder(of module: String, in language: Language) -> String {
    "\(language.folder)/\(compiled)/\(module)"
  }
}
