import ArgumentParser
import InfraModel
import Reports
import Testing

@testable import infra

@Suite("What a restored state no longer holds")
struct RestoreCommandTests {
  private func lines(_ records: [ResourceRecord]) throws -> [String] {
    let command = try Infra.parseAsRoot(["state", "restore", "lab/dev", "--serial", "3"])
    let restore = try #require(command as? StateCommand.Restore)
    return restore.forgotten(records).rendered(on: Page(width: 120, isColored: false)).split(separator: "\n").map(
      String.init)
  }

  @Test("is named with what it takes to find it, and with the two ways on")
  func named() throws {
    let records = [
      ResourceRecord(
        address: "network/vpc", type: "AWS::EC2::VPC", region: "eu-central-1", id: "vpc-1", operation: "op"),
      ResourceRecord(
        address: "logs", type: "AWS::Logs::LogGroup", region: "eu-central-1", id: "/app", operation: "op"),
    ]
    #expect(
      try lines(records) == [
        "no longer in the state, though it may still run:", "  network/vpc  AWS::EC2::VPC  vpc-1",
        "  logs  AWS::Logs::LogGroup  /app",
        "  take it over with .adopting(id:) in its declaration, or delete it by hand",
      ])
  }

  @Test("is not spoken of where there is nothing")
  func nothing() throws { #expect(try lines([]) == []) }
}
