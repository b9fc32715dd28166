import AWSResources
import GeneratedFiles
import Glibc
import InfraModel
import Pricing

/// `generate-usage [DIR]`: writes the `usage` modifiers of the language below a project's folder.
@main
enum UsageGenerator {
  static let folder = "Sources/Clouds/AWS/Language/Usage/Generated"

  static func main() {
    do {
      let changes = try generate(into: CommandLine.arguments.dropFirst().first ?? ".")
      print("generate-usage: \(changes) files changed")
    } catch {
      let message = Array("generate-usage: \(error)\n".utf8)
      write(STDERR_FILENO, message, message.count)
      exit(1)
    }
  }

  /// Writes a file for each service that has types with usage.
  /// - Returns: how many files were written or removed.
  static func generate(into output: String) throws -> Int {
    try Folder(path: output + "/" + folder).replaceSwiftFiles(with: files())
  }

  /// The files' texts by their names.
  static func files() -> [String: String] {
    let cloud = AWSCloud()
    let types = cloud.schemas.types.compactMap { type in
      cloud.prices.model(of: type).map { (type: type, usage: $0.usage) }
    }
    let services = Dictionary(grouping: types.filter { !$0.usage.modifiers.isEmpty }) { String($0.type.service) }
    return Dictionary(
      uniqueKeysWithValues: services.map {
        ("Usage+\($0).swift", UsageEmitter(types: $1.sorted { $0.type < $1.type }).text())
      })
  }
}
