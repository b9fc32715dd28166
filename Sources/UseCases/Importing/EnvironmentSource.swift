internal import AWSSchemas
internal import AWSTyping
internal import Importing
internal import InfraModel

/// The Swift of an environment that declares what exists.
struct EnvironmentSource {
  /// A property that no Swift says.
  struct Left: Hashable {
    var address: Address
    var property: String
  }

  /// The whole file, one line for each resource.
  private(set) var text = ""
  /// What the file leaves out.
  private(set) var left: [Left] = []
  /// The constant that has the environment.
  let constant: String
  /// Types that the compiled language lacks.
  let registered: [ResourceType]

  /// - Parameters:
  ///   - source: What it was taken over from, a noun phrase.
  ///   - module: Where Swift of other types of the registry is.
  init(
    _ environment: EnvironmentName, region: String, account: String?, _ draft: ImportDraft, source: String,
    module: String, traits: @escaping (ResourceType) -> ResourceTraits
  ) {
    constant = Self.constant(environment.name)
    let types = Set(draft.entries.map(\.found.type)).sorted()
    registered = types.filter { !RegistryModule.isBuiltIn($0) }
    let writer = DeclarationWriter(
      facts: types.compactMap { AWSSchemaCatalog.facts(of: $0).flatMap { try? Facts($0) } })
    let referred = Set(draft.entries.flatMap { $0.properties.values.flatMap(\.references).map(\.address) })
    let items = draft.items
    var constants: [Address: DeclarationWriter.Constant] = [:]
    var lists: [Address: String] = [:]
    var names = ConstantNames(besides: constant)
    for item in items {
      switch item {
      case .one(let entry) where referred.contains(entry.address):
        constants[entry.address] = .init(names.unique(Self.constant(entry.address.path)), entry.found.type)
      case .loop(let loop) where loop.entries.contains { referred.contains($0.address) }:
        let list = names.unique(Self.list(loop))
        for (index, entry) in loop.entries.enumerated() {
          lists[entry.address] = list
          constants[entry.address] = .init("\(list)[\(index)]", entry.found.type)
        }
      default: break
      }
    }
    text = "import AWS\n" + (registered.isEmpty ? "" : "import \(module)\n") + "import Infra\n\n"
    text +=
      "/// Taken over from \(source).\nlet \(constant) = Environment(\"\(environment)\", in: .\(Self.region(region))"
    text += (account.map { ", account: \"\($0)\"" } ?? "") + ") {\n"
    let form = Form(region: region, writer: writer, constants: constants, names: names, traits: traits)
    for item in items {
      if case .loop(let loop) = item,
        let written = form.loop(loop, list: loop.entries.first.flatMap { lists[$0.address] })
      {
        text += written
        continue
      }
      for (index, entry) in item.entries.enumerated() {
        guard let call = form.call(entry.found, .string(entry.address.path), entry.properties) else { continue }
        left += call.left.map { Left(address: entry.address, property: $0) }
        if let list = lists[entry.address] {
          // What could not be written as a loop is a list all the same.
          text += index == 0 ? "  let \(list) = [\n" : ""
          text += "    \(call.text),\n"
          text += index + 1 == item.entries.count ? "  ]\n  for one in \(list) { one }\n\n" : ""
        } else if let constant = constants[entry.address] {
          text += "  let \(constant.name) = \(call.text)\n  \(constant.name)\n\n"
        } else {
          text += "  \(call.text)\n\n"
        }
      }
    }
    while text.hasSuffix("\n\n") { text.removeLast() }
    text += "}\n"
    if !draft.tags.isEmpty {
      let tags = draft.tags.sorted { $0.key < $1.key }.map { key, value in
        "\(SwiftSource.literal(key)): \(SwiftSource.literal(value.plainText ?? ""))"
      }
      text += ".tags([\(tags.joined(separator: ", "))])\n"
    }
  }

  /// What a list of a loop is called: the part of the names that is the same, in the plural.
  private static func list(_ loop: ImportLoop) -> String {
    var base = ""
    if case .interpolation(let pieces) = loop.name, let first = pieces.first?.string { base = first }
    if base.isEmpty {
      let names = loop.entries.map { Array($0.address.path) }
      let shortest = names.map(\.count).min() ?? 0
      base = String(
        (names.first ?? []).prefix(shortest).enumerated().prefix { place in
          names.allSatisfy { $0[place.offset] == place.element }
        }.map(\.element))
    }
    let name = constant(base.isEmpty ? loop.entries[0].address.path : base)
    return name + (name.hasSuffix("s") ? "es" : "s")
  }

  /// `finally/dev` as `finallyDev`, `network-vpc` as `networkVpc`.
  private static func constant(_ name: String) -> String {
    let words = name.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let camel = words.enumerated().map { index, word in
      index == 0 ? word.prefix(1).lowercased() + word.dropFirst() : word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
    return camel.first?.isNumber == true ? "_" + camel : SwiftSource.isReserved(camel) ? camel + "Resource" : camel
  }

  /// `eu-central-1` as `euCentral1`.
  fileprivate static func region(_ name: String) -> String { constant(name) }
}

/// The names of constants in one file, each only once.
private struct ConstantNames {
  private var taken: Set<String>

  init(besides name: String) { taken = [name] }

  mutating func unique(_ name: String) -> String {
    var unique = name
    var number = 2
    while !taken.insert(unique).inserted {
      unique = "\(name)_\(number)"
      number += 1
    }
    return unique
  }
}

/// How resources are written in one file.
private struct Form {
  let region: String
  let writer: DeclarationWriter
  let constants: [Address: DeclarationWriter.Constant]
  /// Those of the constants: a variable of a loop must not hide one.
  let names: ConstantNames
  let traits: (ResourceType) -> ResourceTraits

  func call(
    _ found: FoundResource, _ name: Value, _ properties: [String: Value],
    constants more: [Address: DeclarationWriter.Constant] = [:], variables: [Address: String] = [:]
  ) -> DeclarationWriter.Declaration? {
    var call = writer.declaration(
      found.type, name, properties, constants: constants.merging(more) { $1 },
      documents: Set(traits(found.type).comparisons.lazy.filter { $0.value == .document }.map(\.key)),
      variables: variables)
    if found.region != region, !found.region.isEmpty {
      call?.text += ".in(.\(EnvironmentSource.region(found.region)))"
    }
    return call
  }

  /// A loop in Swift; `nil` where one by one says more.
  /// - Parameter list: The constant that has all of them, where others refer to some.
  func loop(_ loop: ImportLoop, list: String?) -> String? {
    guard let first = loop.entries.first, Set(loop.entries.map(\.found.region)).count == 1 else { return nil }
    var more: [Address: DeclarationWriter.Constant] = [:]
    var variables: [Address: String] = [:]
    var rows = [[String]](repeating: [], count: loop.entries.count)
    var names = self.names
    let columns = loop.columns.map { names.unique($0.name) }
    for (column, name) in zip(loop.columns, columns) {
      switch column.values {
      case .texts(let texts):
        variables[column.place] = name
        for (index, text) in texts.enumerated() { rows[index].append(SwiftSource.literal(text)) }
      case .resources(let addresses, let type):
        more[column.place] = .init(name, type)
        for (index, address) in addresses.enumerated() {
          guard let constant = constants[address] else { return nil }
          rows[index].append(constant.name)
        }
      }
    }
    let together = call(first.found, loop.name, loop.properties, constants: more, variables: variables)
    let alone = call(first.found, .string(first.address.path), first.properties)
    guard let together, let alone, together.left == alone.left, alone.left.isEmpty else { return nil }
    let table = rows.map { $0.count == 1 ? $0[0] : "(\($0.joined(separator: ", ")))" }.joined(separator: ", ")
    guard let list else {
      let pattern = columns.count == 1 ? columns[0] : "(\(columns.joined(separator: ", ")))"
      return "  for \(pattern) in [\(table)] {\n    \(together.text)\n  }\n\n"
    }
    return "  let \(list) = [\(table)].map { \(columns.joined(separator: ", ")) in\n    \(together.text)\n  }\n"
      + "  for one in \(list) { one }\n\n"
  }
}
