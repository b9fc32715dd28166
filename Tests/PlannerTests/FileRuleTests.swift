import InfraModel
import Planner
import Testing

@Suite("What is wrong between file systems and their mount targets")
struct FileRuleTests {
  private func found(_ zones: [String], _ system: [String: Value] = [:]) -> [String] {
    var nodes = [RuleTests.node("files", "AWS::EFS::FileSystem", system)]
    for (number, zone) in zones.enumerated() {
      nodes.append(
        RuleTests.node(
          Address("subnet\(number)"), "AWS::EC2::Subnet", ["VpcId": "vpc-1", "AvailabilityZone": .string(zone)]))
      nodes.append(
        RuleTests.node(
          Address("target\(number)"), "AWS::EFS::MountTarget",
          [
            "FileSystemId": .ref("files", "FileSystemId"), "SecurityGroups": ["sg-0123456789abcdef0"],
            "SubnetId": .reference(Reference(Address("subnet\(number)"), "SubnetId")),
          ]))
    }
    return RuleTests.planner.validate(.small(nodes)).map(ValidationTests.line).filter { $0.contains("target") }
  }

  @Test("A file system has one mount target in a zone")
  func zones() {
    #expect(found(["eu-central-1a", "eu-central-1b"]) == [])
    #expect(
      found(["eu-central-1a", "eu-central-1a"]) == [
        "IN2080 target1: it is in eu-central-1a, where its file system files has target0 already [subnetId] use a subnet in another zone, or remove one of the two"
      ])
  }

  @Test("A file system in one zone has its mount target there")
  func oneZone() {
    #expect(found(["eu-central-1a"], ["AvailabilityZoneName": "eu-central-1a"]) == [])
    #expect(
      found(["eu-central-1b"], ["AvailabilityZoneName": "eu-central-1a"]) == [
        "IN2080 target0: its subnet is in eu-central-1b, and its file system files in eu-central-1a alone [subnetId] use a subnet in eu-central-1a"
      ])
  }
}
