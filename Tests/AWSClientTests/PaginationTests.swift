import AWSClient
import InfraModel
import Testing

@Suite("Pages are followed to their end and joined")
struct PaginationTests {
  @Test("Lists of all pages are one list, other members are the first page's")
  func joins() async throws {
    let server = try FaultServer([
      .answer(200, body: #"{"logGroups":[{"logGroupName":"a"}],"nextToken":"1"}"#),
      .answer(200, body: #"{"logGroups":[{"logGroupName":"b"}],"nextToken":"2"}"#),
      .answer(200, body: #"{"logGroups":[{"logGroupName":"c"}]}"#),
    ])
    defer { server.stop() }
    let output = try await TestWorld().client(server.url)
      .callAll(.logs, "DescribeLogGroups", ["limit": 1], region: "eu-central-1")
    #expect(output["logGroups"] == [["logGroupName": "a"], ["logGroupName": "b"], ["logGroupName": "c"]])
    #expect(
      server.requests.map(\.body) == [
        #"{"limit":1}"#, #"{"limit":1,"nextToken":"1"}"#, #"{"limit":1,"nextToken":"2"}"#,
      ])
  }

  @Test("A service that gives the same token again does not loop for ever")
  func sameToken() async throws {
    let server = try FaultServer([.answer(200, body: #"{"logGroups":[],"nextToken":"1"}"#)])
    defer { server.stop() }
    _ = try await TestWorld().client(server.url).callAll(.logs, "DescribeLogGroups", [:], region: "eu-central-1")
    #expect(server.requests.count == 2)
  }

  @Test("A path with alternatives and a last element is followed")
  func lastKey() async throws {
    let page = """
      <ListObjectsResult><IsTruncated>true</IsTruncated><Contents><Key>k1</Key></Contents>\
      <Contents><Key>k2</Key></Contents></ListObjectsResult>
      """
    let last = "<R><IsTruncated>false</IsTruncated><Contents><Key>k3</Key></Contents></R>"
    let server = try FaultServer([.answer(200, body: page), .answer(200, body: last)])
    defer { server.stop() }
    let output = try await TestWorld().client(server.url)
      .callAll(.s3, "ListObjects", ["Bucket": "b"], region: "eu-central-1")
    #expect(output["Contents"] == [["Key": "k1"], ["Key": "k2"], ["Key": "k3"]])
    #expect(server.requests[1].head.hasPrefix("GET /b?marker=k2 HTTP/1.1\r\n"))
  }
}
