@testable import AWSPrices
@testable import AWSResources
import Foundation
import InfraModel
import Pricing
import TestFiles
import Testing

@Suite("Usage that can be declared is usage that is priced")
struct UsageKeyTests {
  /// The keys of the typed `usage` modifiers, by the Swift names of their types.
  static let declared: [(type: String, keys: [String])] = {
    let folder = Repository.file("Sources/Clouds/AWS/Language/Usage/Generated")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.sorted { $0.path < $1.path }.flatMap { file in
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      return text.components(separatedBy: "where Subject == ").dropFirst().map { part in
        (String(part.prefix { $0 != " " }), part.matches(of: /"(\w+)": \w+\?\./).map { String($0.1) })
      }
    }
  }()

  @Test("Usage that can be declared is priced by the keys of the type's cost model")
  func keys() throws {
    #expect(Self.declared.count >= 31)
    for (type, keys) in Self.declared {
      let name = ResourceType("AWS::" + type.replacing(".", with: "::"))
      let model = try #require(PriceBook.aws.model(of: name), "\(name)")
      #expect(!keys.isEmpty, "\(name)")
      #expect(Set(keys).subtracting(model.usage.keys.map(\.name)) == [], "\(name)")
    }
  }
}
