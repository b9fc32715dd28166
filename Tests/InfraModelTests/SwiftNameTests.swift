import Testing

@testable import InfraModel

@Suite("The registry's names in Swift")
struct SwiftNameTests {
  @Test(
    "A name of the registry becomes a label with a small first word",
    arguments: [
      ("VpcId", "vpcId"), ("CidrBlock", "cidrBlock"), ("DBInstanceClass", "dbInstanceClass"),
      ("VPCSecurityGroups", "vpcSecurityGroups"), ("MultiAZ", "multiAZ"), ("SSEAlgorithm", "sseAlgorithm"),
      ("OKActions", "okActions"), ("S3Bucket", "s3Bucket"), ("ACL", "acl"), ("TTL", "ttl"),
      ("CPUCredits", "cpuCredits"),
      ("KMSMasterKeyID", "kmsMasterKeyID"), ("Arn", "arn"), ("TargetGroupARNs", "targetGroupARNs"), ("ARNs", "arns"),
    ])
  func label(name: String, label: String) {
    #expect(SwiftName.label(of: name) == label)
  }
}
