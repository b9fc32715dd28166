import Glibc

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
    let facts = try Facts.all(in: Folder(path: root + "/Facts/aws-schemas"))
    return try Folder(path: output + "/Sources/AWSSchemas/Generated")
      .replaceSwiftFiles(with: EmbeddedFactsEmitter(facts: facts).files())
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
