internal import InfraModel

/// The words for what happens to a resource and why; here and nowhere else.
enum ChangeWords {
  /// The sign at the left of a line.
  static func sign(_ action: Change.Action) -> String {
    switch action {
    case .none: " "
    case .create: "+"
    case .update: "~"
    case .replace: "±"
    case .delete: "-"
    case .move: ">"
    case .adopt: "="
    case .forget: "x"
    }
  }

  static func ink(_ action: Change.Action) -> Ink {
    switch action {
    case .create, .adopt: .addition
    case .update, .move: .change
    case .replace, .delete: .danger
    case .none, .forget: .quiet
    }
  }

  /// The reason as a clause; `nil` where the sign says it all.
  static func reason(_ reason: Change.Reason) -> String? {
    switch reason {
    case .declared, .changedDeclaration, .destroy: nil
    case .removedFromDeclaration: "no longer declared"
    case .drift: "changed outside of infra"
    case .vanished: "deleted outside of infra"
    case .createOnly(let property): "\(property) cannot be changed in place"
    case .replacedReference(let address, let property): "\(property) refers to \(address), which is replaced"
    case .trigger(nil, nil): "a value of .replaced(when:) changed"
    case .trigger(let before, let after):
      "a value of .replaced(when:) changed: \(brief(before)) → \(brief(after))"
    case .incomplete: "the last apply did not finish it"
    case .deposed: "left over from a replacement that did not finish"
    case .renamed(let from): "was \(from)"
    case .recognized(let from, let names):
      names.isEmpty ? "was \(from), declared alike" : "was \(from): the same \(names.joined(separator: ", "))"
    case .adopting(let id): "takes over \(id)"
    case .failed(let state): "its state is \(state)"
    case .requested: "asked for with --replace"
    case .restored(let backup): "asked to be made from the backup \(backup)"
    case .rotated: "asked for another value"
    case .readsAnew(let address): "it has read \(address) as it started, which has another value"
    case .endsWith(let address): "it goes with \(address), in which it lives"
    case .heldElsewhere(let address): "\(address) is the same resource: only this record goes"
    case .retained: "retained: it goes on running and is no longer managed"
    }
  }

  /// A value in a clause.
  private static func brief(_ value: Value?) -> String { ValueText.of(value).abridged(to: 80) }

  /// What becomes of a resource that does not stay as it is; `nil` where it stays.
  static func doom(_ change: Change) -> String? {
    switch change.action {
    case .delete: "deleted"
    case .replace: "replaced"
    case .none, .create, .update, .move, .adopt, .forget: nil
    }
  }

  /// What a user of the resource will notice; `nil` for nothing.
  static func consequence(_ consequence: Consequence) -> String? {
    switch consequence {
    case .none: nil
    case .restart(let minutes): minutes > 0 ? "restart ~\(minutes) min" : "restart"
    case .interruption: "interruption"
    case .dataLoss(let what): what.isEmpty ? "data loss" : "data loss: \(what)"
    }
  }

  static func ink(_ consequence: Consequence) -> Ink {
    switch consequence {
    case .none: .plain
    case .restart, .interruption: .change
    case .dataLoss: .danger
    }
  }

  /// A type without the part that all types of a cloud share (`EC2::VPC`).
  static func shortType(_ type: ResourceType) -> String {
    let parts = type.name.split(separator: "::")
    return parts.count > 1 ? parts.dropFirst().joined(separator: "::") : type.name
  }

  /// A position as short as it still finds the file (`Production.swift:31`).
  static func place(_ position: SourcePosition?) -> String {
    guard let position else { return "" }
    let file = position.file.split(separator: "/").last.map(String.init) ?? position.file
    return "\(file):\(position.line)"
  }
}
