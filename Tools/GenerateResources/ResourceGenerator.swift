internal import AWSTyping
internal import GeneratedFiles
internal import Glibc
internal import InfraModel

/// `generate-resources [--root DIR] [--output DIR]`: writes the generated Swift from the facts.
@main
enum ResourceGenerator {
  static func main() {
    do {
      let places = try Places(arguments: Array(CommandLine.arguments.dropFirst()))
      let changes = try generate(from: places.root, into: places.output)
      print("generate-resources: \(changes) files changed")
    } catch {
      let message = Array("generate-resources: \(error)\n".utf8)
      write(STDERR_FILENO, message, message.count)
      exit(1)
    }
  }

  /// Reads `root/Facts` and writes `output/Sources/…/Generated`.
  /// - Returns: how many files were written or removed.
  static func generate(from root: String, into output: String) throws -> Int {
    let folder = Folder(path: root + "/Facts")
    let facts = try Facts.all(in: Folder(path: root + "/Facts/aws-schemas"))
    let refinements = try Refinements(document: JSON.parse(try folder.read("refinements.json")))
    let unknown = refinements.unknownPaths(among: Set(facts.flatMap(\.properties.keys)))
    guard unknown.isEmpty else { throw UnknownPaths(paths: unknown) }
    var lists: [String: Set<String>] = [:]
    for name in Set(refinements.openTypes.compactMap(\.list)) { lists[name] = firstColumn(try folder.read(name)) }
    let openLists = OpenLists(facts: facts, refinements: refinements)
    let problems = openLists.problems(lists: lists)
    guard problems.isEmpty else { throw Contradictions(problems: problems) }
    let meanings = try Meanings(document: JSON.parse(try folder.read("meanings.json")))
    let unused = meanings.unused(among: facts)
    guard unused.isEmpty else { throw UnusedMeanings(keys: unused) }
    let language = TypedLanguage(
      facts: facts, refinements: refinements, meanings: meanings, heading: EmbeddedFactsEmitter.heading)
    return try Folder(path: output + "/Sources/Clouds/AWS/Schemas/Generated")
      .replaceSwiftFiles(with: EmbeddedFactsEmitter(facts: facts, openLists: openLists).files())
      + Folder(path: output + "/Sources/Clouds/AWS/Language/Generated").replaceSwiftFiles(with: language.files())
      + Folder(path: output + "/Sources/Clouds/AWS/Typing/Generated").replaceSwiftFiles(with: language.ownFiles())
  }

  /// The first column of a table of comma-separated values, without its heading.
  private static func firstColumn(_ content: [UInt8]) -> Set<String> {
    let lines = String(decoding: content, as: UTF8.self).split(separator: "\n").dropFirst()
    return Set(lines.compactMap { $0.split(separator: ",").first.map(String.init) })
  }

  /// Refinements that do not agree with the facts.
  struct Contradictions: Error, CustomStringConvertible {
    var problems: [String]
    var description: String { "refinements.json: " + problems.joined(separator: "; ") }
  }

  /// Refinements of properties that don't exist.
  struct UnknownPaths: Error, CustomStringConvertible {
    var paths: [String]
    var description: String { "refinements.json names unknown properties: " + paths.joined(separator: ", ") }
  }

  /// Meanings of what does not exist.
  struct UnusedMeanings: Error, CustomStringConvertible {
    var keys: [String]
    var description: String { "meanings.json explains what does not exist: " + keys.joined(separator: ", ") }
  }

  /// Where to read and to write.
  struct Places {
    var root = "."
    var output: String

    init(arguments: [String]) throws(Misuse) {
      var output: String?
      var rest = arguments[...]
      while let option = rest.popFirst() {
        guard let value = rest.popFirst() else { throw Misuse(argument: option) }
        switch option {
        case "--root": root = value
        case "--output": output = value
        default: throw Misuse(argument: option)
        }
      }
      self.output = output ?? root
    }
  }

  struct Misuse: Error, CustomStringConvertible {
    var argument: String
    var description: String {
      "'\(argument)' is not understood; usage: generate-resources [--root DIR] [--output DIR]"
    }
  }
}
