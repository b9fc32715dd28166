public import Explanations
public import InfraModel

/// What a diagnostic's code means, and what to do.
public struct ExplanationReport: Sendable {
  private let explanation: Explanation

  public init(_ explanation: Explanation) { self.explanation = explanation }

  public func lines(on page: Page) -> [Line] {
    var headline = Line("\(explanation.code.rawValue): ", .accent)
    headline.add(explanation.title, .strong)
    let width = min(page.width, 100) - 2
    func text(_ text: String) -> [Line] { text.wrapped(to: width).map { Line("  \($0)") } }
    func example(_ text: String, _ ink: Ink) -> [Line] {
      text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map { Line("    \($0)", ink) }
    }
    return [headline, Line()] + text(explanation.meaning)
      + [Line(), Line("  Example", .strong)] + example(explanation.input, .plain) + example(explanation.output, .quiet)
      + [Line(), Line("  What to do", .strong)] + text(explanation.wayOut)
      + [Line()] + text("exit code \(explanation.ending)") + text("more: \(explanation.more)")
  }

  public var document: Value {
    var document = explanation.document
    document["formatVersion"] = 1
    document["kind"] = "explanation"
    return .object(document)
  }
}

/// Every code with its title, by area.
public struct ExplanationIndex: Sendable {
  private let areas: [ExplanationArea]

  public init(_ areas: [ExplanationArea] = ExplanationArea.all) { self.areas = areas }

  public func lines(on page: Page) -> [Line] {
    areas.flatMap { area in
      [Line(area.title, .strong)]
        + area.explanations.flatMap { explanation in
          explanation.title.wrapped(to: page.width - 10).enumerated().map { index, part in
            var line = Line(index == 0 ? "  \(explanation.code.rawValue)  " : "          ", .accent)
            line.add(part)
            return line
          }
        } + [Line()]
    } + [Line("infra explain CODE shows what one means, with an example and what to do", .quiet)]
  }

  public var document: Value {
    [
      "formatVersion": 1, "kind": "explanations",
      "areas": .list(
        areas.map { area in
          [
            "title": .string(area.title), "explanations": .list(area.explanations.map { .object($0.document) }),
          ]
        }),
    ]
  }
}

extension Explanation {
  fileprivate var document: [String: Value] {
    [
      "code": .string(code.rawValue), "title": .string(title), "meaning": .string(meaning),
      "input": input.isEmpty ? .null : .string(input), "output": .string(output), "wayOut": .string(wayOut),
      "exitCode": code.exitStatus.map { .integer(Int64($0.rawValue)) } ?? .null,
      "otherExitCodes": .list(code.otherStatuses.map { .integer(Int64($0.rawValue)) }), "more": .string(more),
    ]
  }
}
