import InfraModel
import Testing

@testable import Infra

@Suite("The environments' program")
struct RequestTests {
  @Test("The environments' program is asked for the list or for a graph")
  func requests() throws {
    var request = try Request(arguments: ["list"])
    #expect(request.question == .list)
    #expect(request.descriptor == 3)
    request = try Request(
      arguments: ["graph", "a/b", "--root", "/p", "--define", "x=1", "--define", "y=a=b", "--fd", "1"])
    #expect(request.question == .graph("a/b"))
    #expect(request.root == "/p")
    #expect(request.definitions == ["x": "1", "y": "a=b"])
    #expect(request.descriptor == 1)
    #expect(request.files == nil)
    #expect(try Request(arguments: ["list", "--files", "0"]).files == 0)
  }

  @Test(
    "The environments' program says which argument it does not understand",
    arguments: [
      ([], ""), (["graphs"], "graphs"), (["graph"], "graph"), (["list", "--root"], "--root"),
      (["list", "--deep", "1"], "--deep"), (["list", "--define", "x"], "x"), (["list", "--fd", "-1"], "-1"),
    ] as [([String], String)])
  func misuse(arguments: [String], argument: String) {
    #expect(throws: Request.Misuse(argument: argument)) { try Request(arguments: arguments) }
  }
}
