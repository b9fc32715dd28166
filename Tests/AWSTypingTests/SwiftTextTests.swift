import Testing

@testable import AWSTyping

@Suite("Names in generated Swift")
struct SwiftTextTests {
  @Test("The generator names the cases of an enumeration")
  func cases() {
    #expect(
      SwiftText.caseNames([
        "GreaterThanThreshold", "x86_64", "python3.12", "nodejs4.3-edge", "Bits/Second", "INFREQUENT_ACCESS", "HTTP",
        "None", "*", "db.t3.micro", "default", "AES256", "aws:kms", "100%", "a-b", "a_b", "",
        "c5.large", "c5.12xlarge", "c5a.12xlarge", "RSA_2048",
      ]) == [
        "greaterThanThreshold", "x86_64", "python3_12", "nodejs4_3Edge", "bitsPerSecond", "infrequentAccess", "http",
        "explicitNone", "any", "dbT3Micro", "default", "aes256", "awsKms", "value100Percent", "aB", "aB_2", "empty",
        "c5Large", "c5_12xlarge", "c5a_12xlarge", "rsa_2048",
      ])
    #expect(SwiftText.escaped("default") == "`default`")
  }
}
