internal import InfraModel

/// Changes as cards: what happens, why, what it costs, where it is declared, and what becomes of each property.
struct ChangeCards: Sendable {
  /// Changes that are shown with their properties; the others have a line each.
  static let mostDetailed = 300
  /// Properties that are shown of one change, and characters of one value.
  private static let (mostProperties, mostCharacters) = (80, 3000)
  /// Properties that are not folded, and characters of a value that is not.
  private static let (openProperties, openCharacters) = (6, 160)

  /// How many more may be shown with their properties.
  private var left = Self.mostDetailed
  /// What a value was found by, where that is another one than for the last apply.
  private let origins: [Lookup.Use: String]

  init(origins: [Lookup.Use: String] = [:]) { self.origins = origins }

  /// The cards of some changes.
  mutating func html(_ changes: [Change]) -> HTMLText {
    let detailed = changes.prefix(left)
    left -= detailed.count
    return detailed.map { card($0, hasProperties: true) }.joined()
      + changes.dropFirst(detailed.count).map { card($0, hasProperties: false) }.joined()
  }

  private func card(_ change: Change, hasProperties: Bool) -> HTMLText {
    let ink = change.losesSomething ? .danger : ChangeWords.ink(change.action)
    let id: HTMLText =
      change.id.map { $0.text == change.address.path ? "" : " <span class=\"quiet\">\($0.text)</span>" } ?? ""
    var facts: [HTMLText] = change.isDrift ? ["<span class=\"change\">changed outside of infra</span>"] : []
    facts += change.remarks.map { "<span class=\"\($0.ink.rawValue)\">\($0.text)</span>" }
    if let cost = CostText.short(change.cost) { facts.append(HTMLText(cost)) }
    if let position = change.position { facts.append("<span class=\"quiet\">\(position.file):\(position.line)</span>") }
    let about: HTMLText = facts.isEmpty ? "" : "<p>\(facts.joined(separator: " · "))</p>\n"
    return """
      <article class="card of-\(ink.rawValue)" data-address="\(change.address.path)" data-action="\(change.action.rawValue)">
      <h3><span class="\(ink.rawValue)">\(ChangeWords.sign(change.action)) \(change.action.rawValue)</span> \
      \(change.address.path) <span class="quiet">\(ChangeWords.shortType(change.type))</span>\(id)</h3>
      \(about)\(hasProperties ? properties(change) : "")</article>

      """
  }

  private func properties(_ change: Change) -> HTMLText {
    let all = change.properties
    guard !all.isEmpty else { return "" }
    // What replaces it, and what was otherwise before, is what a reader looks for.
    let ranked = all.filter { $0.replaces || $0.before != nil } + all.filter { !$0.replaces && $0.before == nil }
    let shown = ranked.prefix(Self.mostProperties)
    let items: [HTMLText] = shown.map { "<li>\(row($0, of: change))</li>\n" }
    let more: HTMLText = all.count > shown.count ? "<li class=\"quiet\">and \(all.count - shown.count) more</li>\n" : ""
    let list: HTMLText = "<ul class=\"values\">\n\(items.joined())\(more)</ul>\n"
    guard all.count > Self.openProperties || change.action == .create else { return list }
    return HTMLPage.folded(HTMLText(Count.of(all.count, "property", "properties")), list)
  }

  /// The elements of a list that change, each for itself.
  private static func list(_ elements: ChangedElements) -> HTMLText {
    func items(_ values: [Value], _ mark: HTMLText) -> [HTMLText] {
      values.prefix(mostProperties).map { value in
        "<li><\(mark)>\(ValueText.of(value).shortened(to: mostCharacters))</\(mark)></li>\n"
      } + (values.count > mostProperties ? ["<li>and \(values.count - mostProperties) more</li>\n"] : [])
    }
    let all = items(elements.removed, "del") + items(elements.added, "ins")
    return "<ul>\n\(all.joined())</ul>\n"
  }

  private func row(_ property: PropertyChange, of change: Change) -> HTMLText {
    let notes = change.notes(on: property, origins: origins)
    let style: HTMLText = property.replaces ? "danger" : "quiet"
    let note: HTMLText = notes.isEmpty ? "" : " <span class=\"\(style)\">\(notes.joined(separator: ", "))</span>"
    if let elements = property.changedElements {
      return
        "<code>\(property.path.text)</code> <span class=\"quiet\">\(elements.rest)</span>\(note)\(Self.list(elements))"
    }
    let (before, after) = (ValueText.of(property.before), ValueText.of(property.after))
    let isLong = max(before.count, after.count) > Self.openCharacters
    func values(_ limit: Int) -> HTMLText {
      guard property.before != nil else { return "<ins>\(after.shortened(to: limit))</ins>" }
      let (old, new) = String.shortened(before, after, to: limit)
      return "<del>\(old)</del> → <ins>\(new)</ins>"
    }
    let whole: HTMLText = isLong ? HTMLPage.folded("whole value", "<p>\(values(Self.mostCharacters))</p>\n") : ""
    return "<code>\(property.path.text)</code> \(values(Self.openCharacters))\(note)\(whole)"
  }
}
