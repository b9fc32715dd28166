internal import InfraModel

/// Where each nested type is written. Types of one service that have the same name and the same form are written once: in
/// the innermost type that contains all of their owners, or in the service where several resources own them.
///
/// Two types are of the same form if no difference can be seen from outside: kinds, names and order of members, cases,
/// and again the types of members. What their comments say of bounds may differ; then the one type says what holds for
/// all. Where two forms would have one name in one place, the one that more types have wins, and the others stay with
/// their owners.
struct NestedTypePlaces {
  enum Place: Hashable {
    case service(String)
    case resource(ResourceType)
    /// Inside of a nested type, by the first number of its form.
    case nested(Int)
  }

  let types: [NestedType]
  /// For each type, the first one of its form.
  private(set) var forms: [Int] = []
  /// For each form, the numbers of its types.
  private(set) var members: [Int: [Int]] = [:]
  private var paths: [Int: [Place]] = [:]
  private let taken: [Place: Set<String>]

  /// - Parameter taken: Names that services and resources have already.
  init(of types: [NestedType], besides taken: [Place: Set<String>]) {
    self.types = types
    self.taken = taken
    var alone: Set<Int> = []
    repeat {
      group(alone: alone)
      paths = [:]
      for form in members.keys.sorted() { _ = path(of: form) }
      let losers = clashes()
      alone.formUnion(losers.flatMap { members[$0] ?? [] })
      if losers.isEmpty { return }
    } while true
  }

  /// The Swift name of a type.
  func name(_ number: Int) -> String {
    let form = forms[number]
    return ((paths[form] ?? []) + [.nested(form)]).map(shortName).joined(separator: ".")
  }

  /// The forms of a place, sorted by name.
  func forms(in place: Place) -> [Int] {
    members.keys.filter { paths[$0]?.last == place }.sorted { types[$0].name < types[$1].name }
  }

  /// The resource types whose facts a form comes from.
  func resources(of form: Int) -> [ResourceType] {
    Set((members[form] ?? []).map { types[$0].resource }).sorted()
  }

  /// What a form is: its first type's body, with the comments that hold for all.
  func body(_ form: Int) -> NestedType.Body {
    guard case .object(var found) = types[form].body else { return types[form].body }
    for other in members[form] ?? [] {
      guard case .object(let others) = types[other].body else { continue }
      for index in found.indices {
        if others[index].isExplained, !found[index].isExplained {
          found[index].meaning = others[index].meaning
          found[index].isExplained = true
        }
        found[index].documentation = found[index].documentation.filter(others[index].documentation.contains)
      }
    }
    return .object(found)
  }

  private func shortName(_ place: Place) -> String {
    switch place {
    case .service(let name): name
    case .resource(let type): SwiftText.typeName(String(type.shortName))
    case .nested(let number): types[number].name
    }
  }

  // MARK: forms

  /// Starts with all of a name together and parts what differs, until nothing does.
  private mutating func group(alone: Set<Int>) {
    var keys = types.indices.map { number in
      alone.contains(number) ? "\(number)" : "\(types[number].resource.service) \(types[number].name)"
    }
    number(by: keys)
    var count = 0
    while members.count > count {
      count = members.count
      keys = types.indices.map { "\(forms[$0]) \(shape(of: types[$0]))" }
      number(by: keys)
    }
  }

  private mutating func number(by keys: [String]) {
    var first: [String: Int] = [:]
    forms = keys.enumerated().map { number, key in
      let form = first[key] ?? number
      first[key] = form
      return form
    }
    members = Dictionary(grouping: keys.indices, by: { forms[$0] })
  }

  private func shape(of type: NestedType) -> String {
    switch type.body {
    case .strings(let values): values.sorted().map(SwiftText.literal).joined(separator: " ")
    case .integers(let word, let values): word + values.sorted().map { " \($0)" }.joined()
    case .object(let members):
      members.map { member in
        "\(member.registryName) \(member.isRequired) \(member.form.conversion) "
          + member.form.argument { "nested \(forms[$0])" }
      }.joined(separator: "; ")
    }
  }

  // MARK: places

  /// From the service down to what contains a form.
  private mutating func path(of form: Int) -> [Place] {
    if let known = paths[form] { return known }
    var common: [Place]?
    for number in members[form] ?? [] {
      let type = types[number]
      var path: [Place] = [.service(String(type.resource.service)), .resource(type.resource)]
      if let owner = type.owner { path = self.path(of: forms[owner]) + [.nested(forms[owner])] }
      common = common.map { known in zip(known, path).prefix { $0 == $1 }.map(\.0) } ?? path
    }
    paths[form] = common ?? []
    return paths[form] ?? []
  }

  private struct Site: Hashable {
    var place: Place?
    var name: String
  }

  /// The forms that can't be where they should, as another has their name there.
  private func clashes() -> [Int] {
    let sites = Dictionary(grouping: members.keys) { Site(place: paths[$0]?.last, name: types[$0].name) }
    return sites.flatMap { site, forms -> [Int] in
      let isTaken = site.place.flatMap { taken[$0] }?.contains(site.name) == true
      let ranked = forms.sorted { rank($0) < rank($1) }
      return (isTaken ? ranked[...] : ranked.dropFirst()).filter(isMoved)
    }
  }

  private func rank(_ form: Int) -> (Int, Int, Int) {
    (isMoved(form) ? 1 : 0, -(members[form]?.count ?? 0), form)
  }

  /// Whether a form is elsewhere than one of its types would be alone.
  private func isMoved(_ form: Int) -> Bool {
    (members[form] ?? []).contains { number in
      let own = types[number].owner.map { Place.nested(forms[$0]) } ?? .resource(types[number].resource)
      return own != paths[form]?.last
    }
  }
}
