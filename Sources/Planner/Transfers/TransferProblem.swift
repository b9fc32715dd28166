internal import InfraModel

/// What stands against a move of resources between states, or has to follow it.
enum TransferProblem {
  case unknown(Address, EnvironmentName, known: [String])
  case badAddress(Address, Address)
  case taken(Address, EnvironmentName, by: Address, isSame: Bool)
  case otherAccount(from: EnvironmentName, String, to: EnvironmentName, String)
  /// It is declared there with another type, or in another region.
  case otherKind(ResourceRecord, ResourceNode, EnvironmentName, region: String?)
  case otherRegion(ResourceRecord, EnvironmentName, region: String, at: Address)
  case stillDeclared([ResourceNode], EnvironmentName)
  case notDeclared([TransferredResource], EnvironmentName)
  /// Something that stays refers to what goes; `nil` where that is forgotten.
  case dangles(ResourceRecord, [Address], to: EnvironmentName?)
  /// Something that goes refers to what stays.
  case reaches(ResourceRecord, [Address], in: EnvironmentName, stays: EnvironmentName)
}

extension TransferProblem {
  var diagnostic: Diagnostic {
    switch self {
    case .unknown(let address, let environment, let known):
      Diagnostic(
        .noSuchAddress, "the state of \(environment) has no resource '\(address)', and none in it", address: address,
        fix: Spelling.nearest(to: address.path, among: known).map { "did you mean '\($0)'?" }
          ?? "infra state list \(environment)")
    case .badAddress(let former, let address):
      Diagnostic(
        .badResourcePlace, "\(former) cannot move to '\(address)', which is not an address", address: former,
        fix: "write names of letters, digits, '-', '_' and '.', joined by '/'")
    case .taken(let address, let environment, let other, let isSame):
      Diagnostic(
        .moveTargetTaken,
        "\(address) cannot move to \(environment): "
          + (isSame ? "the same resource is there as \(other)" : "there is a resource at \(other)"), address: address,
        fix: isSame ? "infra state forget \(environment) \(other)" : "give it another address there")
    case .otherAccount(let source, let here, let target, let there):
      Diagnostic(
        .cannotLiveThere, "\(source) is in account \(here), and \(target) in \(there)",
        fix: "move inside of one account only")
    case .otherKind(let record, let node, let environment, let region):
      Diagnostic(
        .cannotLiveThere,
        "\(record.address) cannot move to \(environment): it is "
          + (region.map { "in \(record.region), and is declared in \($0)" } ?? "\(record.type), not \(node.type)"),
        address: record.address, at: node.position, fix: "declare it there as it runs")
    case .otherRegion(let record, let environment, let region, let address):
      Diagnostic(
        .cannotLiveThere,
        "\(record.address) cannot move to \(environment): it is in \(record.region), and that environment in \(region)",
        address: record.address, fix: "declare \(address) there first, in \(record.region)")
    case .stillDeclared(let nodes, let environment):
      Diagnostic(
        .movedStillDeclared,
        "\(environment) still declares \(Self.several(nodes.map(\.address))): its next apply would create "
          + "\(nodes.count == 1 ? "it" : "them") again", severity: .warning, address: nodes.first?.address,
        at: nodes.first?.position, fix: "remove the declaration from \(environment) before its next apply")
    case .notDeclared(let rows, let environment):
      Self.notDeclared(rows, environment)
    case .dangles(let record, let addresses, let target):
      Diagnostic(
        .leftReference,
        "\(record.address) refers to \(Self.several(addresses)), which is then "
          + (target.map { "in \($0)" } ?? "not managed"), severity: .warning, address: record.address,
        at: record.position,
        fix: "give it the value: " + (target.map { "by an output of \($0), " } ?? "") + "by a Parameter, or as text")
    case .reaches(let record, let addresses, let target, let source):
      Diagnostic(
        .leftReference, "\(record.address) refers to \(Self.several(addresses)), which stays in \(source)",
        severity: .warning, address: record.address, at: record.position,
        fix: "declare it in \(target) with the value: by an output of \(source), by a Parameter, or as text")
    }
  }

  private static func notDeclared(_ rows: [TransferredResource], _ environment: EnvironmentName) -> Diagnostic {
    let isProtected = rows.contains { $0.record.isProtected }
    let them = rows.count == 1 ? "it" : "them"
    return Diagnostic(
      .movedNotDeclared,
      "\(environment) does not declare \(several(rows.compactMap(\.address))): its next apply would "
        + (isProtected ? "refuse to delete \(them)" : "delete \(them)"), severity: .warning,
      address: rows.first?.address, fix: "declare \(them) in \(environment) before its next apply")
  }

  private static func several(_ addresses: [Address]) -> String {
    let more = addresses.count - 3
    return addresses.prefix(3).map(\.path).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }
}
