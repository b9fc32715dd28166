import InfraModel

/// What was said about a declared value behind its declaration; on a component it holds for everything inside.
public struct Modifiers: Sendable {
  /// A permitted deletion.
  struct AllowedDeletion: Sendable {
    var address: String
    var because: String
  }

  var isProtected = false
  var isRetained = false
  var createsBeforeDestroy = false
  var ignoredChanges: [Lifecycle.Ignored] = []
  var replacedWhen: [Expression] = []
  var dependsOn: [Token] = []
  var renamedFrom: [String] = []
  var adoptedID: String?
  var region: Region?
  var tags = Tags()
  /// What the resource itself uses in a month, by the names of the cost models.
  var usage: [String: UsageFigure] = [:]
  /// What every resource of a type inside uses in a month, by the type's name.
  var usageDefaults = UsageDefaults()
  var timeout: TimeSpan?
  var allowedDeletions: [AllowedDeletion] = []
  var labels: [String: String] = [:]

  init() {}
}

/// A declared value that has an identity and a place: a ``Resource`` or a ``Component``.
public protocol Placeable: Sendable {
  /// What makes the value itself; its copies share it.
  var token: Token { get }
  /// What was said about it.
  var modifiers: Modifiers { get set }
}
