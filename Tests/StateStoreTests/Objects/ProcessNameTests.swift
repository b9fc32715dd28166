import Foundation
import Glibc
import Testing
import World

@Suite("A process among all that ever ran")
struct ProcessNameTests {
  @Test("This process runs; one of its number that began at another time, or on another machine's boot, does not count")
  func current() throws {
    let name = try #require(ProcessName.current())
    #expect(!name.hasEnded)
    let parts = name.text.split(separator: " ").map(String.init)
    #expect(parts.count == 4)
    #expect(parts[2] == "\(getpid())")
    #expect(ProcessName([parts[0], parts[1], parts[2], "1"].joined(separator: " ")).hasEnded)
    // Of what runs elsewhere nothing is known.
    #expect(!ProcessName(["other-boot", parts[1], "1", "1"].joined(separator: " ")).hasEnded)
    #expect(!ProcessName([parts[0], "pid:[1]", "1", "1"].joined(separator: " ")).hasEnded)
    #expect(!ProcessName("").hasEnded)
  }

  @Test("A process that has ended has ended, also while nobody has asked how")
  func ended() throws {
    let own = try #require(ProcessName.current()).text.split(separator: " ").map(String.init)
    let child = Process()
    child.executableURL = URL(fileURLWithPath: "/bin/sleep")
    child.arguments = ["600"]
    try child.run()
    let status = try String(contentsOfFile: "/proc/\(child.processIdentifier)/stat", encoding: .utf8)
    let start = try #require(status.split(separator: ")").last).split(separator: " ")[19]
    let name = ProcessName("\(own[0]) \(own[1]) \(child.processIdentifier) \(start)")
    #expect(!name.hasEnded)
    kill(child.processIdentifier, SIGKILL)
    child.waitUntilExit()
    #expect(name.hasEnded)
  }
}
