public import InfraModel

/// What a move of resources between states does, or their forgetting.
public struct TransferReport: Sendable {
  private let source: EnvironmentName
  /// `nil` where the resources are forgotten.
  private let target: EnvironmentName?
  private let rows: [TransferredResource]
  private let warnings: [Diagnostic]

  public init(
    from source: EnvironmentName, to target: EnvironmentName?, _ rows: [TransferredResource], warnings: [Diagnostic]
  ) {
    self.source = source
    self.target = target
    self.rows = rows
    self.warnings = warnings
  }

  public func lines(on page: Page) -> [Line] {
    var head = Line(source.name, .strong)
    if let target, target != source { head.add(" → \(target.name)", .strong) }
    head.add(" · \(Count.of(rows.count, "resource")) \(verb) · nothing is changed in the cloud")
    let addresses = min(4 + rows.reduce(0) { max($0, $1.path.columns) } + 2, page.width * 3 / 5)
    let types = addresses + rows.reduce(0) { max($0, ChangeWords.shortType($1.record.type).columns) }
    return [head] + rows.flatMap { lines($0, addresses, types, width: page.width) }
  }

  /// What a person is asked.
  public var question: String {
    let what = rows.count == 1 ? "this resource" : "these \(rows.count) resources"
    guard let target else { return "Forget \(what) of \(source)? [y/N] " }
    return "Move \(what)" + (target == source ? "" : " to \(target)") + "? [y/N] "
  }

  private var verb: String {
    let isOne = rows.count == 1
    return target == nil ? (isOne ? "is forgotten" : "are forgotten") : isOne ? "moves" : "move"
  }

  private func lines(_ row: TransferredResource, _ addresses: Int, _ types: Int, width: Int) -> [Line] {
    let action: Change.Action = row.address == nil ? .forget : .move
    var line = Line("  \(ChangeWords.sign(action)) ", ChangeWords.ink(action))
    line.add(row.path)
    line.pad(to: addresses, gap: 2)
    line.add(ChangeWords.shortType(row.record.type), .quiet)
    line.pad(to: types)
    let place = ChangeWords.place(row.position)
    let remarks = [
      row.record.isProtected ? "protected" : nil, row.record.isRetained ? "retained" : nil,
      row.record.status == .incomplete ? "incomplete" : nil,
      row.record.deposed.isEmpty ? nil : "with \(Count.of(row.record.deposed.count, "predecessor"))",
    ].compactMap(\.self)
    let tail = (remarks + (place.isEmpty ? [] : [place])).joined(separator: " · ")
    let room = width - line.width - 2 - (tail.isEmpty ? 0 : tail.columns + 2)
    if room >= 8 { line.add("  " + row.record.id.text.shortened(to: room), .quiet) }
    guard !tail.isEmpty, !line.alignRight(tail, width: width) else { return [line] }
    var own = Line()
    own.alignRight(tail, width: width)
    return [line, own]
  }

  /// The same for programs.
  /// - Parameter serials: The serials afterwards; `nil` where nothing was done.
  public func document(_ serials: [EnvironmentName: Int]?) -> Value {
    .compact([
      "formatVersion": 1, "kind": target == nil ? "forgotten" : "resourcesMoved", "source": .string(source.name),
      "target": target.map { .string($0.name) },
      "isDone": .bool(serials != nil),
      "resources": .list(
        rows.map { row in
          .compact([
            "address": .string(row.record.address.path), "to": row.address.map { .string($0.path) },
            "type": .string(row.record.type.name), "region": .string(row.record.region),
            "id": .string(row.record.id.text), "protected": row.record.isProtected ? true : nil,
          ])
        }),
      "warnings": warnings.nonEmpty.map { .list($0.map(\.document)) },
      "serials": serials.map { serials in
        .object(Dictionary(serials.map { ($0.key.name, .integer(Int64($0.value))) }, uniquingKeysWith: { $1 }))
      },
    ])
  }
}

extension TransferredResource {
  /// Where it was, and where it is.
  fileprivate var path: String {
    guard let address, address != record.address else { return record.address.path }
    return "\(record.address) → \(address)"
  }
}
