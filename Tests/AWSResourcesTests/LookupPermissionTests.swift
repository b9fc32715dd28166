import AWSClient
import TestFiles
import Testing

@testable import AWSResources

@Suite("What look-ups may call is told to whoever gives a pipeline its role")
struct LookupPermissionTests {
  @Test("The actions of each way are a row of docs/ci.md", arguments: LookupWay.all.indices)
  func told(_ index: Int) throws {
    let way = LookupWay.all[index]
    let actions = try way.uses.map { use in
      "`\(IAMAction.name(try #require(use.service), use.operation))`"
    }.joined(separator: ", ")
    let rows = try Repository.text("docs/ci.md").split(separator: "\n").filter { $0.contains("| \(actions)") }
    #expect(rows.count == 1, "\(way.kind) needs \(actions)")
  }
}
