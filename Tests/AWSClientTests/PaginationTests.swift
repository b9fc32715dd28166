@testable import AWSClient
import InfraModel
import OperationModels
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

  @Test("Every paginator's paths compile, and lead to members that are there")
  func compiles() throws {
    var count = 0
    for service in OperationTables.services {
      let table = try #require(OperationLibrary.shared.table(service))
      for model in table.operationNames.compactMap(table.operation) {
        guard let pages = model.paginator else { continue }
        count += 1
        let inputs = Set((model.inputShape?.members ?? []).map(\.name))
        let known = Set(model.shapes.flatMap(\.members).map(\.name))
        #expect(inputs.isSuperset(of: pages.inputTokens), "\(service) \(model.name)")
        #expect(pages.inputTokens.count == pages.outputTokens.count, "\(service) \(model.name)")
        for path in pages.outputTokens + pages.resultKeys + [pages.moreResults].compactMap(\.self) {
          #expect(try OutputExpression(path).names.isSubset(of: known), "\(service) \(model.name): \(path)")
        }
        for key in pages.resultKeys {
          #expect(!key.contains { "[|(".contains($0) }, "\(service) \(model.name): \(key)")
        }
      }
    }
    #expect(count == 268)
  }

  static func distributions(_ id: String, next: String?) -> FaultServer.Behavior {
    let marker = next.map { "<IsTruncated>true</IsTruncated><NextMarker>\($0)</NextMarker>" }
    return .answer(
      200,
      body: """
        <DistributionList>\(marker ?? "<IsTruncated>false</IsTruncated><NextMarker>x</NextMarker>")\
        <Items><DistributionSummary><Id>\(id)</Id></DistributionSummary></Items></DistributionList>
        """)
  }

  @Test("A flag inside the output ends the pages, and lists inside it are joined")
  func moreResults() async throws {
    let server = try FaultServer([Self.distributions("A", next: "m 1"), Self.distributions("B", next: nil)])
    defer { server.stop() }
    let output = try await TestWorld().client(server.url)
      .callAll(.cloudFront, "ListDistributions", [:], region: "us-east-1")
    #expect(output["DistributionList"]?["Items"] == [["Id": "A"], ["Id": "B"]])
    #expect(server.requests.count == 2)
    #expect(server.requests[1].head.hasPrefix("GET /2020-05-31/distribution?Marker=m%201 HTTP/1.1\r\n"))
  }

  @Test("Several tokens go into the next request together")
  func severalTokens() async throws {
    let page = """
      <R><IsTruncated>true</IsTruncated><NextKeyMarker>k</NextKeyMarker><NextVersionIdMarker>v</NextVersionIdMarker>\
      <Version><Key>a</Key></Version><DeleteMarker><Key>b</Key></DeleteMarker></R>
      """
    let last = "<R><IsTruncated>false</IsTruncated><Version><Key>c</Key></Version></R>"
    let server = try FaultServer([.answer(200, body: page), .answer(200, body: last)])
    defer { server.stop() }
    let output = try await TestWorld().client(server.url)
      .callAll(.s3, "ListObjectVersions", ["Bucket": "b"], region: "eu-central-1")
    #expect(output["Versions"] == [["Key": "a"], ["Key": "c"]])
    #expect(output["DeleteMarkers"] == [["Key": "b"]])
    #expect(server.requests[1].head.hasPrefix("GET /b?versions&key-marker=k&version-id-marker=v HTTP/1.1\r\n"))
  }

  @Test("A page that fails is the whole call's failure")
  func failing() async throws {
    let server = try FaultServer([
      .answer(200, body: #"{"logGroups":[{"logGroupName":"a"}],"nextToken":"1"}"#),
      .answer(400, body: #"{"__type":"ResourceNotFoundException","message":"no"}"#),
    ])
    defer { server.stop() }
    await #expect {
      try await TestWorld().client(server.url).callAll(.logs, "DescribeLogGroups", [:], region: "eu-central-1")
    } throws: {
      ($0 as? AWSError)?.code == "ResourceNotFoundException"
    }
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
