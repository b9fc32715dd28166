import InfraModel
import Testing

@testable import Reports

@Suite("Texts of several lines are compared line by line")
struct LineDifferenceTests {
  private func shown(_ old: String, _ new: String) -> [String] {
    LineDifference(old, new).parts.map { part in
      switch part {
      case .same(let count): "=\(count)"
      case .removed(let line): "-\(line)"
      case .added(let line): "+\(line)"
      }
    }
  }

  @Test("Only the lines that differ are told")
  func parts() {
    #expect(shown("a\nb\nc", "a\nb\nc") == ["=3"])
    #expect(shown("a\nb\nc\n", "a\nx\nc\n") == ["=1", "-b", "+x", "=2"])
    #expect(shown("a\nb\nc\nd", "b\nc\ne\nd") == ["-a", "=2", "+e", "=1"])
    #expect(shown("", "a") == ["-", "+a"])
    #expect(shown("a\n", "a\nb\n") == ["=1", "+b", "=1"])
  }

  @Test("A plan shows the lines of a script that change")
  func plan() {
    let script = (1...20).map { "echo \($0)" }.joined(separator: "\n")
    let change = PropertyChange(
      path: "UserData", before: .string("#!/bin/sh\n" + script), after: .string("#!/bin/bash\n" + script + "\nexit 0"),
      reason: .changed)
    let other = PropertyChange(path: "InstanceType", before: "t3.micro", after: "t3.small", reason: .changed)
    let update = Change(
      address: "web", type: "AWS::EC2::Instance", region: "eu-central-1", action: .update, properties: [other, change])
    let rows = ChangeRows([update], width: 80, isDetailed: false).lines
    #expect(
      rows.rendered(on: Page(width: 80)) == """
          ~ web  EC2::Instance
              InstanceType  t3.micro → t3.small
              UserData
                - #!/bin/sh
                + #!/bin/bash
                  … 20 lines
                + exit 0

        """)
  }
}
