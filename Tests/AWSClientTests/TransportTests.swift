@testable import HTTP
@testable import AWSClient
import CCurl
import Glibc
import InfraModel
import Testing

@Suite("The transport keeps each of its limits")
struct TransportTests {
  /// A loopback port whose queue of connections is full: the next one is never made.
  final class FullPort {
    let port: UInt16
    private var sockets: [Int32] = []

    init() throws {
      let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      sockets.append(listener)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      var size = socklen_t(MemoryLayout<sockaddr_in>.size)
      port = try withUnsafeMutablePointer(to: &address) { pointer in
        try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { target in
          guard bind(listener, target, size) == 0, listen(listener, 0) == 0, getsockname(listener, target, &size) == 0
          else { throw FaultServer.Failure.noPort }
          return UInt16(bigEndian: pointer.pointee.sin_port)
        }
      }
      // The kernel takes one connection more than the queue's length; a few more make sure of it.
      for _ in 0..<4 {
        let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        sockets.append(client)
        withUnsafePointer(to: &address) { pointer in
          pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = connect(client, $0, size) }
        }
      }
    }

    deinit { for socket in sockets { close(socket) } }
  }

  func failure(_ client: AWSClient, _ operation: String = "CreateVpc") async -> AWSError? {
    do throws(AWSError) {
      _ = try await client.call(.ec2, operation, [:], region: "eu-central-1")
      return nil
    } catch {
      return error
    }
  }

  @Test("A request may take longer by what its body takes on a slow line")
  func largeBodies() {
    let limits = TimeLimits(whole: .seconds(180))
    #expect(limits.whole(sending: 0) == .seconds(180))
    #expect(limits.whole(sending: 6_400_000) == .seconds(280))
  }

  @Test("A connection that is not made in time did nothing, so even a change is tried again")
  func connecting() async throws {
    let full = try FullPort()
    let limits = TimeLimits(connect: .milliseconds(100), silence: .seconds(60), whole: .seconds(60))
    let error = await failure(TestWorld().client("http://127.0.0.1:\(full.port)", limits: limits))
    #expect(error?.kind == .timeout("0.1 seconds while connecting"))
    #expect(error?.attempts == 3)
    #expect(error?.mayHaveTakenEffect == false)
  }

  @Test("Silence in the middle of an answer ends the call before the whole time is over")
  func silence() async throws {
    let server = try FaultServer([.stall])
    defer { server.stop() }
    let limits = TimeLimits(connect: .seconds(5), silence: .seconds(1), whole: .seconds(60))
    let error = await failure(TestWorld().client(server.url, limits: limits))
    #expect(error?.kind == .timeout("1.0 seconds without data"))
    #expect(error?.mayHaveTakenEffect == true)
    #expect(server.requests.count == 1)
  }

  @Test("An answer that comes too late is nobody's: the next call gets its own")
  func late() async throws {
    let late = FaultTests.vpc.replacing("vpc-1", with: "vpc-late")
    let server = try FaultServer([.answerAfterEnd(body: late), .answer(200, body: FaultTests.vpc)])
    defer { server.stop() }
    let client = TestWorld().client(server.url, limits: TimeLimits(whole: .milliseconds(300)))
    #expect(await failure(client)?.kind == .timeout("0.3 seconds"))
    let output = try await client.call(.ec2, "CreateVpc", [:], region: "eu-central-1")
    #expect(output == ["Vpc": ["VpcId": "vpc-1"]])
    #expect(server.requests.count == 2)
  }

  @Test("A server that dies after the deed is not asked to do it again")
  func deathAfterDeed() async throws {
    for behavior in [FaultServer.Behavior.close, .reset, .truncate] {
      let server = try FaultServer([behavior, .answer(200, body: FaultTests.vpc)])
      defer { server.stop() }
      let error = await failure(TestWorld().client(server.url))
      #expect(error?.mayHaveTakenEffect == true)
      #expect(error?.attempts == 1)
      #expect(server.requests.count == 1)
    }
  }

  @Test("What is remembered of a cancelled call goes with its caller, also where no transfer of it ever comes")
  func cancelled() throws {
    try #require(infra_curl_start() == 1)
    let multi = try #require(infra_curl_multi_init())
    var loop = CurlLoop(multi: multi)
    defer { loop.end() }
    for id in 1...100 as ClosedRange<UInt64> {
      loop.cancel(id)
      #expect(loop.cancelled == [id])
      loop.forget(id)
      #expect(loop.cancelled == [])
    }
  }
}
