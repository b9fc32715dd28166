import FuzzTargets
import Testing

/// What `make fuzz` does for minutes, in small: mutations of documents that are right, the same ones each time.
@Suite("Whatever document comes, it is refused or used without harm")
struct DocumentFuzzTests {
  @Test("Sample documents are right, and some hundred mutations of them do no harm", arguments: FuzzTarget.documents)
  func mutations(target: FuzzTarget) throws {
    let samples = try target.samples()
    #expect(!samples.isEmpty)
    for sample in samples { #expect(target.finding(sample) == nil) }
    let found = target.finding(mutating: samples, rounds: 300, seed: 20_261_129)
    #expect(found == nil)
  }
}
