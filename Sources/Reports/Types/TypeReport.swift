public import InfraModel
internal import Pricing

/// One resource type as text.
public struct TypeReport: Sendable {
  private let found: TypeDescription
  private let next: String?

  /// - Parameter next: The command to go on with.
  public init(_ found: TypeDescription, next: String? = nil) {
    self.found = found
    self.next = next
  }

  public func lines(on page: Page) -> [Line] {
    var headline = Line(found.type.name, .strong)
    headline.add(" · \(found.abilities)", .quiet)
    var lines = [headline]
    func add(_ title: String, _ text: String) {
      guard !text.isEmpty else { return }
      lines += text.wrapped(to: page.width - 17).enumerated().map { index, part in
        var line = Line("  " + (index == 0 ? title : ""))
        line.pad(to: 17, gap: 2)
        line.add(part)
        return line
      }
    }
    add("adopting(id:)", found.identifier.joined(separator: "|"))
    if case .free(let reason) = found.price { add("free", reason) }
    add("holds", found.holdsData ?? "")
    add("guarded by", found.deletionGuards.joined(separator: ", "))
    add("attributes", found.attributes.joined(separator: ", "))
    lines += properties(page) + usage(page)
    return next.map { lines + [Line()] + Line.next([$0]) } ?? lines
  }

  private func properties(_ page: Page) -> [Line] {
    let width = min(found.properties.map(\.name.columns).max() ?? 0, page.width / 2)
    return [Line(), Line("Properties (\(found.properties.count))", .strong)]
      + found.properties.flatMap { property in
        let remarks = property.remarks.wrapped(to: max(page.width - width - 4, 20))
        return remarks.enumerated().map { index, part in
          var line = Line("  " + (index == 0 ? property.name : ""))
          if !part.isEmpty {
            line.pad(to: width + 4, gap: 2)
            line.add(part, property.unsupported == nil ? .quiet : .change)
          }
          return line
        }
      }
  }

  private func usage(_ page: Page) -> [Line] {
    guard !found.usage.isEmpty else { return [] }
    return [Line(), Line("Usage that can be declared (\(found.usage.count))", .strong)]
      + found.usage.flatMap { key in
        "\(key.name) (\(key.unit.rawValue)): \(key.meaning)".wrapped(to: page.width - 4).enumerated().map {
          Line(($0 == 0 ? "  " : "    ") + $1)
        }
      }
  }

  public var document: Value {
    var document = found.document.object ?? [:]
    document["formatVersion"] = 1
    document["kind"] = "type"
    document["next"] = next.map(Value.string)
    return .object(document)
  }
}
