import Foundation
import InfraModel
import Pricing
import TestFiles
import Testing

@testable import GenerateUsage

@Suite("The generator of usage modifiers")
struct UsageGeneratorTests {
  @Test("Generating usage again changes nothing: the modifiers are what the cost models declare")
  func idempotence() throws {
    let output = FileManager.default.temporaryDirectory.appending(path: "usage-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: output) }
    let path = output.path(percentEncoded: false)
    let fresh = UsageGenerator.files()
    #expect(try UsageGenerator.generate(into: path) == fresh.count)
    #expect(try UsageGenerator.generate(into: path) == 0)
    let folder = Repository.file(UsageGenerator.folder)
    let present = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    #expect(present.map(\.lastPathComponent).sorted() == fresh.keys.sorted())
    for file in present {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(fresh[file.lastPathComponent] == text, "\(file.lastPathComponent) is not what the cost models declare")
    }
  }

  @Test("Usage modifiers write an amount in the key's unit, within what can be meant")
  func amounts() {
    let hours = UsageKey("heldHours", .hours, "hours held", most: 730, limit: "a month is counted as 730 hours")
    let size = UsageKey("pageKilobytes", .kilobytes, "kilobytes of a page")
    let part = UsageKey("warm", .count, "share of warm starts", most: 1)
    let form = UsageForm("What is held.", .of(hours, "Of the month."), .of(size, as: "page"), .share(part))
      .and("How much of it is warm.", .share(part))
    #expect(
      UsageEmitter(types: [("AWS::Test::Thing", form)]).text() == UsageEmitter.heading + """

        extension UsageSubject where Subject == Test.Thing {
          /// What is held.
          /// - Parameters:
          ///   - held: Of the month.
          public func usage(
            held: TimeAmount? = nil,
            page: DataAmount? = nil,
            warm: Share? = nil
          ) -> Self {
            using([
              "heldHours": held?.figure.divided(by: 3_600_000).atMost(730, because: "a month is counted as 730 hours"),
              "pageKilobytes": page?.figure.divided(by: 1 / 1_048_576),
              "warm": warm?.figure,
            ])
          }

          /// How much of it is warm.
          public func usage(warm: Share? = nil) -> Self {
            using(["warm": warm?.figure])
          }
        }

        """)
  }
}
