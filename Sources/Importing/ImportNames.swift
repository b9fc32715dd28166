internal import InfraModel

/// Addresses for existing resources, by the names that another tool has for them.
///
/// The modules that all stand in are left out, and so are names that only say that there is one (`this`, `main`): the
/// type's name stands in their place. Where two would have one address, the type is added, then a number.
struct ImportNames {
  /// In the order of the resources.
  private(set) var addresses: [Address] = []
  private static let empty: Set<String> = ["this", "main", "default", "self", "it"]

  init(_ resources: [FoundResource]) {
    let common = Self.commonModules(resources)
    let names = resources.map { Self.name(of: $0, below: common) }
    let uses = Dictionary(grouping: names) { $0.short }.mapValues(\.count)
    var taken: Set<String> = []
    for name in names {
      let base = (uses[name.short] ?? 0) > 1 ? name.long : name.short
      var unique = base
      var number = 2
      while !taken.insert(unique).inserted {
        unique = "\(base)-\(number)"
        number += 1
      }
      addresses.append(Address(unique))
    }
  }

  /// How many of the outer modules all have in common.
  private static func commonModules(_ resources: [FoundResource]) -> Int {
    guard var common = resources.first?.modules else { return 0 }
    for resource in resources { common = Array(zip(common, resource.modules).prefix { $0 == $1 }.map(\.0)) }
    return common.count
  }

  private static func name(of resource: FoundResource, below common: Int) -> (short: String, long: String) {
    let modules = resource.modules.dropFirst(common).map(word)
    let type = kebab(String(resource.type.shortName))
    var tail: [String] = []
    switch resource.key {
    case .number(let number)?: tail.append("\(number + 1)")
    case .text(let text)?: tail.append(word(text))
    case nil: break
    }
    if let suffix = resource.suffix.map(word), !type.hasSuffix(suffix) { tail.append(suffix) }
    let own = word(resource.name)
    if empty.contains(own) || own.isEmpty {
      // A module that is called as its only thing says it twice.
      let isSaid = modules.last.map { $0 == type || $0.hasSuffix("-" + type) } ?? false
      let parts = modules + (isSaid ? [] : [type]) + tail
      return (joined(parts), joined(modules + [type] + tail))
    }
    return (joined(modules + [own] + tail), joined(modules + [own, type] + tail))
  }

  private static func joined(_ parts: [String]) -> String {
    let name = parts.filter { !$0.isEmpty }.joined(separator: "-")
    return Address.isName(name) ? name : "r-" + name
  }

  /// A name as words in small letters with hyphens between: `public_a` as `public-a`, `NetworkVpc` as `network-vpc`.
  private static func word(_ text: String) -> String {
    let spelled = kebab(text).map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return String(spelled).split(separator: "-").joined(separator: "-")
  }

  /// `SecurityGroup` as `security-group`, `VPCGatewayAttachment` as `vpc-gateway-attachment`.
  private static func kebab(_ name: String) -> String {
    var output = ""
    let letters = Array(name)
    for (index, letter) in letters.enumerated() {
      let beginsWord = index + 1 < letters.count && letters[index + 1].isLowercase
      if letter.isUppercase, index > 0, letters[index - 1].isLowercase || beginsWord { output += "-" }
      output += letter.lowercased()
    }
    return output
  }
}
