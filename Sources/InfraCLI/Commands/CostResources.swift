internal import ArgumentParser
internal import InfraModel
internal import Pricing
internal import Reports

/// Prices resources that belong to no environment.
struct CostResources: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "resources",
    abstract: "Price resources without an environment: a line of JSON in, a line out.",
    discussion: """
      A line is {"type", "region", "properties", "usage"?, "references"?}, with the
      properties of the CloudFormation registry; docs/cost.md names the usage keys.
      A line that cannot be priced is answered by one with an error, and makes the
      command fail at its end.

      Examples:
        infra cost resources resources.jsonl
        echo '{"type":"AWS::EC2::NatGateway","region":"eu-central-1"}' | infra cost resources -
      """)

  @Argument(help: ArgumentHelp("The file of lines; - for standard input.", valueName: "file"))
  var file: String

  @OptionGroup var age: PriceAgeOptions
  @OptionGroup var globals: GlobalOptions

  func run() async throws {
    let session = try Session(globals)
    guard let input = file == "-" ? Files.readAll(0) : try Files.document(file) else {
      throw CommandFailure.tooLarge("standard input", most: Files.mostBytes)
    }
    let catalogue = try session.catalogue()
    let pricing = Pricing(catalogue)
    let age = session.priceAge(maxAge: self.age.maxAge)
    var output: [Value] = []
    var bad: [Int] = []
    for (number, line) in input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      do throws(ResourceDocumentError) {
        let estimate = pricing.estimate(try PricedResource(line: line)).dated(age)
        output.append(ResourceCostLine.document(of: estimate, catalogue))
      } catch {
        bad.append(number + 1)
        output.append(ResourceCostLine.document(of: error, line: number + 1))
      }
    }
    session.terminal.write(.jsonLines(output))
    if let stale = session.staleness(of: catalogue, maxAge: self.age.maxAge) {
      session.terminal.tell(session.lines([stale.diagnostic()]))
    }
    if !bad.isEmpty { throw CommandFailure.badResourceLines(bad, of: file) }
  }
}

extension CommandFailure {
  static func badResourceLines(_ lines: [Int], of file: String) -> CommandFailure {
    let shown = lines.prefix(10).map(String.init).joined(separator: ", ") + (lines.count > 10 ? ", …" : "")
    return CommandFailure(
      .failed,
      Diagnostic(
        "IN7021",
        "\(lines.count == 1 ? "line" : "lines") \(shown) of \(file) cannot be priced",
        fix: "the answers to them say why; docs/cost.md has the form"))
  }
}
