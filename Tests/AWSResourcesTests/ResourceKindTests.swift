@testable import AWSResources
import AWSSchemas
import Foundation
import InfraModel
import Pricing
import TestFiles
import Testing

@Suite("A type is one value, and stands in one folder")
struct ResourceKindTests {
  static let types = Repository.file("Sources/Clouds/AWS/Types")

  @Test("The parts of a type are about the same type, which is listed once")
  func oneType() {
    #expect(Services.kinds.filter { $0.handler.map(\.type) ?? $0.type != $0.type }.map(\.type) == [])
    #expect(Set(Services.kinds.map(\.type)).count == Services.kinds.count)
  }

  @Test("Every type that can be declared is listed")
  func complete() {
    let missing = Set(AWSSchemaCatalog().types).subtracting(Services.kinds.map(\.type))
    #expect(missing.map(\.name).sorted() == [])
  }

  @Test("A type's folder bears its name in its service's, and holds its cost and, if any, its handler")
  func folders() throws {
    for kind in Services.kinds {
      let service = kind.type.service == "ApiGatewayV2" ? "APIGatewayV2" : String(kind.type.service)
      let folder = Self.types.appending(path: "\(service)/\(kind.type.shortName)")
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      let texts = try files.map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
      func holds(_ maker: String) -> Bool {
        texts.contains { text in
          text.split(separator: maker).dropFirst().contains { rest in
            rest.trimmingCharacters(in: .whitespacesAndNewlines).hasPrefix("\"\(kind.type)\"")
          }
        }
      }
      #expect(holds("= CostModel(") || holds("= CostModel.free("), "\(kind.type): \(files)")
      if kind.handler != nil { #expect(holds("= Handler("), "\(kind.type): \(files)") }
    }
  }
}
