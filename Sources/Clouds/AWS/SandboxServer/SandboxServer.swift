internal import AWSClient
internal import Glibc
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import Sandbox

/// Serves a sandbox over HTTP on the loopback interface. `infra sandbox serve` starts it.
@main
struct SandboxServer {
  static func main() async {
    // Every answered call is written down, so that there is nothing to finish.
    signal(SIGTERM) { _ in _exit(0) }
    signal(SIGINT) { _ in _exit(0) }
    do throws(ServerOptions.Problem) {
      let options = try ServerOptions(CommandLine.arguments.dropFirst())
      try await serve(options)
    } catch {
      write("infra-sandbox: \(error.description)\n", to: 2)
      exit(64)
    }
  }

  private static func serve(_ options: ServerOptions) async throws(ServerOptions.Problem) {
    let log = try options.log.map { path throws(ServerOptions.Problem) in try RequestLog(path) }
    let sandbox: Sandbox
    do throws(SandboxFileError) {
      sandbox = try Sandbox(at: options.file, options: options.sandbox, clock: .ahead)
    } catch {
      throw ServerOptions.Problem(description: "\(error.path): \(error.reason)")
    }
    do {
      let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
        .serverChannelOption(.backlog, value: 256)
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        .bind(host: "127.0.0.1", port: options.port) { channel in
          channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.configureHTTPServerPipeline()
            return try NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>(
              wrappingChannelSynchronously: channel)
          }
        }
      printEndpoint(port: channel.channel.localAddress?.port ?? options.port)
      try await withThrowingDiscardingTaskGroup { group in
        try await channel.executeThenClose { connections in
          for try await connection in connections {
            group.addTask { await Connection(sandbox, log).serve(connection) }
          }
        }
      }
    } catch {
      throw ServerOptions.Problem(description: "cannot listen on port \(options.port): \(error)")
    }
  }

  /// What to copy for a client on the same machine.
  private static func printEndpoint(port: Int) {
    write("export AWS_ENDPOINT_URL=http://127.0.0.1:\(port)\n", to: 1)
    write("export AWS_ACCESS_KEY_ID=sandbox AWS_SECRET_ACCESS_KEY=sandbox AWS_DEFAULT_REGION=eu-central-1\n", to: 1)
  }

  private static func write(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(descriptor, bytes, bytes.count)
  }
}
