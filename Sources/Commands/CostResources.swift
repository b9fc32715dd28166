internal import ArgumentParser
internal import InfraModel
internal import Pricing
internal import Reports
internal import UseCases
internal import World

/// Prices resources that belong to no environment.
struct CostResources: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "resources",
    abstract: "Price resources without an environment: a line of JSON in, a line out.",
    discussion: """
      A line is {"type", "region", "properties", "usage"?, "references"?}, with the
      properties of the CloudFormation registry; docs/cost.md names the usage keys.
      The answer to a line that cannot be priced is an error, and the command fails
      at its end.

      Examples:
        infra cost resources resources.jsonl
        infra cost resources - < resources.jsonl
      """)

  @Argument(help: ArgumentHelp("The file with one resource a line; - for standard input.", valueName: "file"))
  var file: String

  @OptionGroup var age: PriceAgeOptions
  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let input = try await file == "-" ? world.standardInput() : world.document(file)
    let catalog = try session.workspace.catalog()
    let pricing = Pricing(catalog)
    let age = session.workspace.priceAge(maxAge: self.age.maxAge)
    let lines = input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.contains { $0 > 0x20 } }.map { Line(number: $0.offset + 1, text: $0.element) }
    let answers = await lines.mapInParts { $0.answer(pricing, age) }
    session.terminal.write(.joined(answers.map(\.text)))
    let bad = answers.filter(\.isBad).map(\.number)
    if let stale = session.workspace.staleness(of: catalog, maxAge: self.age.maxAge) {
      session.terminal.tell(session.lines([stale.diagnostic()]))
    }
    if !bad.isEmpty { throw CommandFailure.badResourceLines(bad, of: file) }
  }
}

extension CostResources {
  /// A line of the input.
  fileprivate struct Line: Sendable {
    var number: Int
    var text: ArraySlice<UInt8>

    func answer(_ pricing: Pricing, _ age: PriceAge) -> Answer {
      do throws(ResourceDocumentError) {
        let estimate = pricing.estimate(try PricedResource(line: text, types: pricing.catalog.book.types)).dated(age)
        return Answer(number: number, text: ResourceCostLine.text(of: estimate, pricing.catalog), isBad: false)
      } catch {
        return Answer(number: number, text: ResourceCostLine.text(of: error, line: number), isBad: true)
      }
    }
  }

  fileprivate struct Answer: Sendable {
    var number: Int
    /// The answer's line; written where it is made, so that all processors write.
    var text: TerminalText
    var isBad: Bool
  }
}

extension Array where Element: Sendable {
  /// Maps the elements on all processors, some hundred at a time; the order stays.
  fileprivate func mapInParts<Result: Sendable>(_ transform: @escaping @Sendable (Element) -> Result) async -> [Result]
  {
    let size = 256
    return await withTaskGroup(of: (start: Int, results: [Result]).self) { tasks in
      for start in stride(from: 0, to: count, by: size) {
        let part = self[start..<Swift.min(start + size, count)]
        tasks.addTask { (start, part.map(transform)) }
      }
      var parts: [Int: [Result]] = [:]
      for await part in tasks { parts[part.start] = part.results }
      return stride(from: 0, to: count, by: size).flatMap { parts[$0] ?? [] }
    }
  }
}

extension CommandFailure {
  static func badResourceLines(_ lines: [Int], of file: String) -> CommandFailure {
    let shown = lines.prefix(10).map(String.init).joined(separator: ", ") + (lines.count > 10 ? ", …" : "")
    return CommandFailure(
      Diagnostic(
        .badResourceLines,
        "\(lines.count == 1 ? "line" : "lines") \(shown) of \(file) cannot be priced",
        fix: "the answers to them say why; docs/cost.md has the form"))
  }
}
