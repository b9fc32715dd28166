import InfraModel
import Testing

@testable import Rehearsal

@Suite("The twin's names stand where the real ones stood")
struct TwinNamesTests {
  @Test("Identifiers are learned from whatever was answered, and replaced wherever they are mentioned")
  func replaced() {
    var names = TwinNames()
    names.learn("vpc-0123456789abcdef0", "vpc-fedcba98765432100")
    names.learn(
      ["Arn": "arn:aws:secretsmanager:eu-central-1:123456789012:secret:app/db-AbCdEf", "Size": 5],
      ["Arn": "arn:aws:secretsmanager:eu-central-1:123456789012:secret:app/db-ZyXwVu-9", "Size": 5])
    names.learn("db.c1a2b3c4d5e6.eu-central-1.rds.amazonaws.com", "db.zz9988776655.eu-central-1.rds.amazonaws.com")
    let value: Value = [
      "VpcId": "vpc-0123456789abcdef0",
      "Hosts": ["https://db.c1a2b3c4d5e6.eu-central-1.rds.amazonaws.com:5432/", "elsewhere"],
      "Policy": ["Resource": "arn:aws:ec2:eu-central-1:123456789012:vpc/vpc-0123456789abcdef0"],
      "Count": 3,
    ]
    #expect(
      names.replaced(in: value)
        == [
          "VpcId": "vpc-fedcba98765432100",
          "Hosts": ["https://db.zz9988776655.eu-central-1.rds.amazonaws.com:5432/", "elsewhere"],
          "Policy": ["Resource": "arn:aws:ec2:eu-central-1:123456789012:vpc/vpc-fedcba98765432100"],
          "Count": 3,
        ])
    #expect(
      names.replaced(in: "arn:aws:secretsmanager:eu-central-1:123456789012:secret:app/db-AbCdEf")
        == "arn:aws:secretsmanager:eu-central-1:123456789012:secret:app/db-ZyXwVu-9")
  }

  @Test("What is the same in both, or too short to be an identifier, is left alone")
  func alone() {
    var names = TwinNames()
    names.learn("my-bucket", "my-bucket")
    names.learn("a1", "b2")
    #expect(names.replaced(in: ["my-bucket", "a1", ""]) == ["my-bucket", "a1", ""])
  }
}
