import AWSClient
import InfraModel
import Testing

@testable import Sandbox

@Suite("Functions take their code from buckets")
struct FunctionCodeTests {
  private let aws = SandboxDriver()

  private func message(_ place: [String: Value], _ role: Value) async throws -> String? {
    do {
      try await aws.call(
        .lambda, "CreateFunction",
        [
          "FunctionName": "f", "Role": role, "Runtime": "nodejs22.x", "Handler": "index.handler",
          "Code": .object(place),
        ])
      return nil
    } catch {
      let error = error as? AWSError
      return "\(error?.code ?? ""): \(error?.message ?? "")"
    }
  }

  @Test("An object that is not there is refused as Lambda does, and one that is there is what runs")
  func object() async throws {
    let role = try await aws.role(for: "lambda.amazonaws.com")
    let place: [String: Value] = ["S3Bucket": "code-of-shop", "S3Key": "f.zip"]
    let start = "InvalidParameterValueException: Error occurred while GetObject. S3 Error Code: "
    #expect(
      try await message(place, role) == start + "NoSuchBucket. S3 Error Message: The specified bucket does not exist")
    try await aws.call(
      .s3, "CreateBucket",
      ["Bucket": "code-of-shop", "CreateBucketConfiguration": ["LocationConstraint": "eu-central-1"]])
    #expect(try await message(place, role) == start + "NoSuchKey. S3 Error Message: The specified key does not exist.")
    try await aws.call(.s3, "PutObject", ["Bucket": "code-of-shop", "Key": "f.zip", "Body": .bytes([1, 2, 3])])
    #expect(try await message(place, role) == nil)
    let configuration = try await aws.call(.lambda, "GetFunctionConfiguration", ["FunctionName": "f"])
    #expect(configuration["CodeSha256"] == "A5BYxvLAy0ksUzsKTRTvd8wPeKvMztUofYShogEc+4E=")
    #expect(configuration["CodeSize"] == 3)
  }

  @Test("The size of an archive's files is that of its directory")
  func unpacked() {
    // What Python's zipfile writes of a file of 1,000 letters and one of 2, and a comment.
    let directory: [UInt8] =
      [0x50, 0x4B, 1, 2] + [UInt8](repeating: 0, count: 20) + [0xE8, 3, 0, 0, 1, 0, 0, 0, 0, 0]
      + [UInt8](repeating: 0, count: 12) + [0x61] + [0x50, 0x4B, 1, 2] + [UInt8](repeating: 0, count: 20)
      + [2, 0, 0, 0, 1, 0, 0, 0, 0, 0] + [UInt8](repeating: 0, count: 12) + [0x62]
    let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 2, 0, 2, 0, 94, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0x21]
    #expect(UnpackedSize(of: [9, 9, 9] + directory + end)?.bytes == 1002)
    #expect(UnpackedSize(of: Array(end.dropLast(5))) == nil)
    #expect(UnpackedSize(of: []) == nil)
    #expect(UnpackedSize(of: [9] + directory + end) == nil)
  }
}
