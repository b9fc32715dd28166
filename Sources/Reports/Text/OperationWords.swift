internal import Applier
internal import InfraModel

/// The words for an operation; here and nowhere else.
extension Operation.Kind {
  var past: String {
    switch self {
    case .create: "created"
    case .createSuccessor: "replacement created"
    case .update: "updated"
    case .adopt: "adopted"
    case .move: "moved"
    case .forget: "no longer managed"
    case .delete: "deleted"
    case .deleteDeposed: "predecessor deleted"
    }
  }

  var participle: String {
    switch self {
    case .create, .createSuccessor: "creating"
    case .update: "updating"
    case .adopt: "adopting"
    case .move: "moving"
    case .forget: "forgetting"
    case .delete, .deleteDeposed: "deleting"
    }
  }

  var infinitive: String {
    switch self {
    case .create, .createSuccessor: "create"
    case .update: "update"
    case .adopt: "adopt"
    case .move: "move"
    case .forget: "forget"
    case .delete, .deleteDeposed: "delete"
    }
  }
}
