public import InfraModel
public import Release

/// What a check of an environment found.
public struct CheckReport: Sendable {
  private let environment: EnvironmentName
  private let findings: [EnvironmentCheck.Finding]
  private let resources: Int
  private let checks: Int

  /// - Parameters:
  ///   - findings: The most urgent first.
  ///   - resources: How many resources were read.
  ///   - checks: How many health checks were asked.
  public init(_ environment: EnvironmentName, _ findings: [EnvironmentCheck.Finding], resources: Int, checks: Int) {
    self.environment = environment
    self.findings = findings
    self.resources = resources
    self.checks = checks
  }

  /// Whether nothing was found.
  public var isWell: Bool { findings.isEmpty }

  private var title: String {
    let asked = checks == 0 ? "" : " · \(Count.of(checks, "health check"))"
    return "\(environment) · \(isWell ? "all is well" : Count.of(findings.count, "finding")) · "
      + Count.of(resources, "resource") + asked
  }

  public func lines(on page: Page) -> [Line] {
    var lines = [Line(title, .strong)]
    if !isWell { lines.append(Line()) }
    let column = 4 + (findings.map(\.kind.rawValue.count).max() ?? 0)
    for finding in findings {
      var head = Line("  ")
      head.add(finding.kind.rawValue, finding.kind.isUrgent ? .danger : .change)
      head.pad(to: column)
      lines += Self.wrapped(words(finding), after: head, column, page)
      guard let fix = finding.fix else { continue }
      var line = Line(String(repeating: " ", count: column))
      line.add("fix: ", .accent)
      lines += Self.wrapped(fix, after: line, column + 5, page)
    }
    return lines
  }

  /// A text from a column on, broken where the page ends.
  private static func wrapped(_ text: String, after head: Line, _ column: Int, _ page: Page) -> [Line] {
    text.wrapped(to: max(page.width - column, 20)).enumerated().map { index, piece in
      var line = index == 0 ? head : Line(String(repeating: " ", count: column))
      line.add(piece)
      return line
    }
  }

  private func words(_ finding: EnvironmentCheck.Finding) -> String {
    finding.address.map { "\($0) \(finding.message)" } ?? finding.message
  }

  public var markdown: MarkdownText {
    var page = MarkdownPage()
    page.add("**\(title)**")
    if !isWell {
      page.add(
        .table(
          headings: ["kind", "what", "fix"].map { MarkdownText($0) }, alignedRight: 0,
          rows: findings.map { finding in
            [finding.kind.rawValue, words(finding), finding.fix ?? ""].map { MarkdownText($0) }
          }))
    }
    return page.text
  }

  public var document: Value {
    [
      "formatVersion": 1, "kind": "check", "environment": .string(environment.name), "isWell": .bool(isWell),
      "resources": .integer(Int64(resources)), "healthChecks": .integer(Int64(checks)),
      "findings": .list(
        findings.map { finding in
          .compact([
            "kind": .string(finding.kind.rawValue), "address": finding.address.map { .string($0.path) },
            "message": .string(finding.message), "fix": finding.fix.map(Value.string),
          ])
        }),
    ]
  }
}
