import InfraModel
import Testing

@testable import AWSClient

@Suite("A scalar on the wire")
struct ScalarTests {
  @Test(
    "A number in a member that is a text is the one that a plan shows",
    arguments: [(2.0, "2"), (-0.5, "-0.5"), (1e21, "1e+21"), (0.1, "0.1")])
  func number(_ number: Double, _ text: String) {
    #expect(Scalars.plain(.number(number)) == text)
    #expect(Value.number(number).plainText == text)
  }

  @Test("A number that is not finite is named by the protocols")
  func infinite() {
    #expect(Scalars.plain(.number(.nan)) == "NaN")
    #expect(Scalars.plain(.number(.infinity)) == "Infinity" && Scalars.plain(.number(-.infinity)) == "-Infinity")
  }
}
