internal import InfraModel

extension PropertyComparison {
  /// Whether each element has one of its own among the others that matches.
  func matchesAsSet(_ wanted: [Value], _ found: [Value], applied: [Value], at place: Place) -> Bool {
    wanted.count == found.count
      && setDifference(wanted, found, applied: applied, at: place, .decision) == ListDifference.none
  }

  /// How far the elements that differ are looked for.
  enum Search {
    /// Until it is known whether any do.
    case decision
    /// All of them, for those who show them.
    case display
  }

  /// Which elements of sets have none of their own among the others: equal ones are paired first, then those that match
  /// by meaning.
  /// - Returns: For a decision not all of them, but some where there are any. For a display `nil` where so many differ that
  ///   comparing each with each would take long.
  func setDifference(
    _ wanted: [Value], _ found: [Value], applied: [Value], at place: Place, _ search: Search
  ) -> ListDifference? {
    var counts: [Value: Int] = [:]
    for element in found { counts[element, default: 0] += 1 }
    let added = wanted.indices.filter { index in
      guard let count = counts[wanted[index]], count > 0 else { return true }
      counts[wanted[index]] = count - 1
      return false
    }
    let removed = found.indices.filter { index in
      guard let count = counts[found[index]], count > 0 else { return false }
      counts[found[index]] = count - 1
      return true
    }
    guard !added.isEmpty, !removed.isEmpty else { return ListDifference(removed: removed, added: added) }
    guard
      let rest = unpaired(
        added.map { wanted[$0] }, removed.map { found[$0] }, applied: applied, at: element(0, of: place), search)
    else { return nil }
    return ListDifference(removed: rest.removed.map { removed[$0] }, added: rest.added.map { added[$0] })
  }

  /// The elements without one among the others that matches. Elements that say the same are filed under the same key, so
  /// that only those of a key are compared; the others are tried for what has no key.
  private func unpaired(
    _ wanted: [Value], _ found: [Value], applied: [Value], at inside: Place, _ search: Search
  ) -> ListDifference? {
    let before = Set(applied)
    let filedBefore = ElementIndex(applied, self, at: inside)
    func declared(for candidate: Value) -> Value? {
      if before.contains(candidate) { return candidate }
      return filedBefore.candidates(for: candidate).lazy.map { applied[$0] }
        .first { matches($0, candidate, applied: nil, at: inside) }
    }
    let index = ElementIndex(wanted, self, at: inside)
    var isOpen = wanted.map { _ in true }
    var rest: [Int] = []
    for (place, candidate) in found.enumerated() {
      let before = declared(for: candidate)
      let partner = index.candidates(for: candidate).first {
        isOpen[$0] && matches(wanted[$0], candidate, applied: before, at: inside)
      }
      if let partner { isOpen[partner] = false } else { rest.append(place) }
    }
    let open = wanted.indices.filter { isOpen[$0] }
    if search == .display, open.count * rest.count > Self.mostPairs { return nil }
    var added: [Int] = []
    for index in open {
      let element = wanted[index]
      let partner = rest.firstIndex { place in
        matches(element, found[place], applied: declared(for: found[place]), at: inside)
      }
      if let partner { rest.remove(at: partner) } else { added.append(index) }
      if search == .decision, !added.isEmpty { break }
    }
    return ListDifference(removed: rest, added: added)
  }
}

/// Elements of a list filed under what they say in plain single values, so that those that may match another are found
/// without looking at all.
struct ElementIndex {
  private let comparison: PropertyComparison
  private let place: PropertyComparison.Place
  /// By the members that count (none for elements that are single values), then by their values.
  private var files: [[String]?: [Value: [Int]]] = [:]
  /// Those of which nothing can be filed.
  private var unfiled: [Int] = []

  init(_ elements: [Value], _ comparison: PropertyComparison, at place: PropertyComparison.Place) {
    self.comparison = comparison
    self.place = place
    for (index, element) in elements.enumerated() {
      let element = formed(element)
      if case .object(let members) = element {
        let names = members.filter { key($0.value, at: comparison.member($0.key, of: place)) != nil }.keys.sorted()
        if names.isEmpty {
          unfiled.append(index)
        } else {
          files[names, default: [:]][key(element, names), default: []].append(index)
        }
      } else if let key = key(element, at: place) {
        files[nil, default: [:]][key, default: []].append(index)
      } else {
        unfiled.append(index)
      }
    }
  }

  /// The places of the elements that may match another one.
  func candidates(for element: Value) -> [Int] {
    let element = formed(element)
    return files.flatMap { names, file in
      let found = if let names { key(element, names) } else { key(element, at: place) }
      return found.flatMap { file[$0] } ?? []
    } + unfiled
  }

  private func formed(_ element: Value) -> Value {
    if case .form(let form) = comparison.comparisons[place.pattern] { form(element) } else { element }
  }

  private func key(_ element: Value, _ names: [String]) -> Value {
    .list(names.map { name in element[name].flatMap { key($0, at: comparison.member(name, of: place)) } ?? .null })
  }

  /// The same for all spellings of a plain value that are equal; `nil` for what is compared in a way of its own.
  private func key(_ value: Value, at place: PropertyComparison.Place) -> Value? {
    switch comparison.comparisons[place.pattern] {
    case nil, .network,
      .form where place.pattern == self.place.pattern:
      break
    default: return nil
    }
    if value.isVacant { return .null }
    switch value {
    case .string(let text):
      if comparison.isNetwork(place) { return .string(Scalar.network(text) ?? text) }
      if PasswordURL(text) != nil { return nil }
      if let number = Scalar.number(value) { return .number(number) }
      let lowercased = text.utf8.count <= 5 ? text.lowercased() : text
      return .string(["true", "false"].contains(lowercased) ? lowercased : text)
    case .integer, .number: return Scalar.number(value).map(Value.number)
    case .bool(let flag): return .string("\(flag)")
    case .bytes(let bytes): return .string(Base64.encode(bytes))
    default: return nil
    }
  }
}
