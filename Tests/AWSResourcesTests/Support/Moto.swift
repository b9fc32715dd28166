import AWSClient
import AWSResources
import AWSSchemas
import Foundation
import Provider
import TestFiles

/// A moto server of this test process, on a port that the system chose. It ends with the process.
enum Moto {
  /// The server's address, or why there is none.
  static let endpoint: Result<String, MotoMissing> = start()

  struct MotoMissing: Error, CustomStringConvertible {
    var description: String
  }

  static let region = "eu-central-1"
  static let account = "123456789012"

  /// The live client over the server.
  static func client() throws -> AWSClient {
    let credentials = StaticCredentials(Credentials(accessKeyID: "test", secretAccessKey: "test"))
    return AWSClient(
      configuration: Configuration(credentials: credentials, endpoint: try endpoint.get(), region: region))
  }

  /// The provider over the server.
  static func provider() throws -> AWSProvider { AWSProvider(client: try client(), schemas: AWSSchemaCatalog()) }

  /// A shell keeps the server as its child, and ends it when this process closes its input or is gone: by KILL, because
  /// the threads that start it block the gentler signals, and it inherits that.
  private static func start() -> Result<String, MotoMissing> {
    let local = Repository.file(".venv/bin/python").path
    let python = FileManager.default.isExecutableFile(atPath: local) ? local : "python3"
    let server = Repository.file("Scripts/moto_server.py").path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "\"$0\" \"$1\" -H 127.0.0.1 -p 0 2>&1 & pid=$!; cat >/dev/null; kill -KILL $pid", python, server,
    ]
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["MOTO_ACM_VALIDATION_WAIT": "0", "MOTO_IAM_LOAD_MANAGED_POLICIES": "true", "PYTHONUNBUFFERED": "1"]) { $1 }
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = output
    do { try process.run() } catch { return .failure(MotoMissing(description: "moto does not start: \(error)")) }
    keptInput = input.fileHandleForWriting
    var text = ""
    while true {
      let bytes = output.fileHandleForReading.availableData
      if bytes.isEmpty { return .failure(MotoMissing(description: "moto ended: \(text)")) }
      text += String(decoding: bytes, as: UTF8.self)
      guard let start = text.range(of: "http://127.0.0.1:"),
        let end = text[start.upperBound...].firstIndex(where: { !$0.isNumber })
      else { continue }
      output.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
      return .success(String(text[start.lowerBound..<end]))
    }
  }

  nonisolated(unsafe) private static var keptInput: FileHandle?
}
