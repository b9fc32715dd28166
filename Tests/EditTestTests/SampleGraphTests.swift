import AWSSchemas
import Testing

@testable import EditTest

@Suite("The samples of all types are environments that edits can be made of")
struct SampleGraphTests {
  /// Samples that need something which a declaration of two or three resources does not have, by what they lack.
  private static let unmade = [
    "ec2-natgateway": "no route leads to an internet gateway", "ec2-route": "no route leads to an internet gateway",
    "lambda-alias": "the same version", "route53-recordset": "no hosted zone is named",
  ]

  @Test("All are made, but those that are known not to be")
  func made() async {
    let made = await SampleGraphs.made(AWSSchemaCatalog())
    #expect(made.bases.count + made.problems.count == SampleGraphs.all.count)
    #expect(made.problems.count == Self.unmade.count)
    for (name, reason) in Self.unmade {
      #expect(made.problems.contains { $0.contains("/\(name) ") && $0.contains(reason) }, "\(name): \(made.problems)")
    }
  }
}
