public import InfraModel
public import Provider

/// What runs otherwise than it was applied, and who changed it.
public struct DriftReport: Sendable {
  /// A value that moved.
  public struct Property: Hashable, Sendable {
    public var path: PropertyPath
    /// `nil` for nothing.
    public var declared: Value?
    /// `nil` for nothing.
    public var running: Value?
    public var author: Attribution?

    public init(path: PropertyPath, declared: Value?, running: Value?, author: Attribution? = nil) {
      self.path = path
      self.declared = declared
      self.running = running
      self.author = author
    }
  }

  /// A resource that moved, or that is gone.
  public struct Resource: Hashable, Sendable {
    public var address: Address
    public var type: ResourceType
    public var id: ResourceID
    public var position: SourcePosition?
    /// Empty where the resource is gone.
    public var properties: [Property]
    /// Who deleted it, where it is gone.
    public var author: Attribution?

    public init(
      address: Address, type: ResourceType, id: ResourceID, position: SourcePosition?, properties: [Property],
      author: Attribution? = nil
    ) {
      self.address = address
      self.type = type
      self.id = id
      self.position = position
      self.properties = properties
      self.author = author
    }

    public var isGone: Bool { properties.isEmpty }
  }

  private let environment: EnvironmentName
  private let moved: [Resource]
  private let resources: Int

  /// - Parameters:
  ///   - moved: What moved; what is gone is shown first.
  ///   - resources: How many resources were read.
  public init(_ environment: EnvironmentName, _ moved: [Resource], resources: Int) {
    self.environment = environment
    self.moved = moved.filter(\.isGone) + moved.filter { !$0.isGone }
    self.resources = resources
  }

  /// Whether everything runs as it was applied.
  public var isEmpty: Bool { moved.isEmpty }

  private var title: String {
    let gone = moved.count { $0.isGone }
    let values = moved.reduce(0) { $0 + $1.properties.count }
    let parts = [
      gone == 0 ? nil : "\(Count.of(gone, "resource")) gone",
      values == 0 ? nil : "\(Count.of(values, "property", "properties")) drifted",
      isEmpty ? "no drift" : nil, Count.of(resources, "resource") + " read",
    ]
    return (["\(environment)"] + parts.compactMap(\.self)).joined(separator: " · ")
  }

  /// - Parameter next: The command that shows how to take it back.
  public func lines(on page: Page, next: String) -> [Line] {
    var lines = [Line(title, .strong)]
    for resource in moved {
      lines.append(Line())
      var head = Line(resource.isGone ? "  - " : "  ~ ", resource.isGone ? .danger : .change)
      head.add(resource.address.path)
      head.add("  \(ChangeWords.shortType(resource.type))", .quiet)
      head.alignRight(ChangeWords.place(resource.position), width: page.width)
      lines.append(head)
      if resource.isGone { lines += authorLines(resource.author, "deleted", page) }
      for property in resource.properties { lines += self.lines(property, page) }
    }
    guard !isEmpty else { return lines }
    lines += [Line(), Line("next: \(next)", .accent)]
    return lines
  }

  private func lines(_ property: Property, _ page: Page) -> [Line] {
    var line = Line("      \(property.path)  ")
    let (declared, running) = (ValueText.of(property.declared), ValueText.of(property.running))
    if line.width + declared.columns + 3 + running.columns <= page.width {
      line.add(declared, .quiet)
      line.add(" → ")
      line.add(running)
      return [line] + authorLines(property.author, "set", page)
    }
    let (old, new) = String.shortened(declared, running, to: max(page.width - 10, 20))
    return [line, Line("        - \(old)", .quiet), Line("        + \(new)")]
      + authorLines(property.author, "set", page)
  }

  private func authorLines(_ author: Attribution?, _ verb: String, _ page: Page) -> [Line] {
    author.map { Self.words($0, verb).wrapped(to: max(page.width - 8, 20)).map { Line("        \($0)", .quiet) } } ?? []
  }

  /// `set by alice at 2026-11-21 03:15:00 UTC (rds ModifyDBInstance)`.
  private static func words(_ attribution: Attribution, _ verb: String) -> String {
    switch attribution {
    case .unknown(let reason): return "by whom is unknown: \(reason)"
    case .known(let author):
      let who: String =
        switch (author.name, author.role) {
        case (let name?, let role?): "\(name) as \(role)"
        case (let name?, nil): name
        case (nil, let role?): "\(role) (the person is unknown)"
        case (nil, nil): author.arn ?? "somebody"
        }
      let through = author.service.map { " through \($0)" } ?? ""
      return "\(verb) by \(who)\(through) at \(time(author.time)) (\(author.call))"
    }
  }

  private static func time(_ seconds: Double) -> String { CivilTime(secondsSince1970: Int(seconds)).text }

  public var markdown: MarkdownText {
    var page = MarkdownPage()
    page.add("**\(title)**")
    if !isEmpty {
      let rows = moved.flatMap { resource -> [[String]] in
        if resource.isGone {
          return [[resource.address.path, "gone", "", "", resource.author.map { Self.words($0, "deleted") } ?? ""]]
        }
        return resource.properties.map { property in
          [
            resource.address.path, property.path.text, ValueText.of(property.declared), ValueText.of(property.running),
            property.author.map { Self.words($0, "set") } ?? "",
          ]
        }
      }
      page.add(
        .table(
          headings: ["resource", "property", "declared", "runs", "by whom"].map { MarkdownText($0) }, alignedRight: 0,
          rows: rows.map { $0.map { MarkdownText($0) } }))
    }
    return page.text
  }

  public var document: Value {
    [
      "formatVersion": 1, "kind": "drift", "environment": .string(environment.name), "hasDrift": .bool(!isEmpty),
      "read": .integer(Int64(resources)),
      "resources": .list(
        moved.map { resource in
          .compact([
            "address": .string(resource.address.path), "type": .string(resource.type.name),
            "id": .string(resource.id.text), "isGone": .bool(resource.isGone),
            "position": resource.position.map { .string("\($0.file):\($0.line)") },
            "by": resource.author.map(Self.document),
            "properties": .list(
              resource.properties.map { property in
                .compact([
                  "path": .string(property.path.text), "declared": property.declared, "running": property.running,
                  "by": property.author.map(Self.document),
                ])
              }),
          ])
        }),
    ]
  }

  private static func document(_ attribution: Attribution) -> Value {
    switch attribution {
    case .unknown(let reason): return ["isKnown": false, "reason": .string(reason)]
    case .known(let author):
      return .compact([
        "isKnown": true, "name": author.name.map(Value.string), "role": author.role.map(Value.string),
        "service": author.service.map(Value.string), "arn": author.arn.map(Value.string),
        "call": .string(author.call), "event": .string(author.event), "time": .number(author.time),
      ])
    }
  }
}
