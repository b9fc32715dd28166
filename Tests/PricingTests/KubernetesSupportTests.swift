@testable import AWSPrices
@testable import AWSResources
import Testing

@testable import Pricing

@Suite("Kubernetes versions lose their support by EKS's calendar")
struct KubernetesSupportTests {
  @Test(
    "A Kubernetes version is out of support from the first day after its end",
    arguments: [
      ("1.32", "2026-03-22", KubernetesSupport.standard), ("1.32", "2026-03-23", .extended),
      ("1.32", "2027-03-22", .extended), ("1.32", "2027-03-23", .ended), ("1.9", "2026-11-28", .ended),
      // Newer than the calendar: under standard support for 14 months after it was read.
      ("1.37", "2027-04-13", .standard), ("1.37", "2027-04-14", .unknown), ("1.x", "2026-11-28", .unknown),
      ("latest", "2026-11-28", .unknown),
    ])
  func support(version: String, day: String, expected: KubernetesSupport) {
    #expect(KubernetesSupport(version, on: Day(day)) == expected)
  }
}
