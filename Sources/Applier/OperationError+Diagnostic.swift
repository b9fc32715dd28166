public import InfraModel
import Provider

extension OperationError {
  /// One sentence without a full stop; holds nothing secret.
  public var message: String {
    switch self {
    case .provider(let error): error.message
    case .unresolved(let reference): "\(reference) has no value"
    case .notText(let reference): "\(reference) is not text, so it cannot be part of one"
    case .secretReference(let reference): "\(reference) is a secret, and the state holds only its digest"
    case .noVariable(let name): "the environment variable \(name) is not set"
    case .noFile(let path): "\(path) cannot be read"
    case .forbidden(let limit): limit.message
    case .archive(let path, .changed): "the files in \(path) are not those of the plan"
    case .archive(let path, .unreadable(let reason)):
      "the archive of \(path) cannot be packed here: \(reason)"
    case .notConcrete(let property): "\(property) is not known"
    case .vanished(let id): "\(id) no longer exists"
    case .heldElsewhere(let id, let holder): "\(id) belongs to \(holder), so it is not adopted"
    case .notInState: "it is not in the state"
    case .notDeclared: "the plan does not declare it"
    case .journal: "the journal could not be written, so nothing more was sent"
    }
  }

  private var code: DiagnosticCode {
    switch self {
    case .provider(let error): error.kind == .cancelled ? .operationCancelled : .operationFailed
    case .unresolved: .referenceWithoutValue
    case .notText: .referenceNotText
    case .secretReference: .secretReference
    case .noVariable: .secretVariableMissing
    case .noFile: .secretFileMissing
    case .forbidden(let limit): limit.code
    case .archive: .archiveChanged
    case .notConcrete: .valueNotKnown
    case .vanished: .resourceVanished
    case .notInState: .notInState
    case .notDeclared: .notDeclared
    case .journal: .journalNotWritten
    case .heldElsewhere: .heldElsewhere
    }
  }

  private func fix(_ type: ResourceType?) -> String? {
    switch self {
    case .provider(let error) where error.kind == .alreadyExists:
      switch error.occupant {
      case .resource(let id): "declare another name, or add .adopting(id: \"\(id)\") to take it over"
      case .ofAnotherAccount: "declare another name: another account has this one"
      case nil:
        "declare another name, or add .adopting(id: …) to take it over"
          + (type.map { "; infra types \($0) names the identifier" } ?? "")
      }
    case .provider, .unresolved, .notConcrete, .notText, .journal: nil
    case .secretReference: "refer to the secret's own source"
    case .forbidden(let limit): limit.fix
    case .archive(_, .changed): "plan again, or put the files of the plan's commit there"
    case .archive:
      "put plan.files beside the saved plan as it was saved, or apply where the files of its commit are (--project)"
    case .noVariable(let name): "set \(name) and apply again"
    case .noFile(let path): "put the secret into \(path) and apply again"
    case .vanished, .notInState, .notDeclared: "plan again"
    case .heldElsewhere(_, let holder):
      "if it is the same resource, declare it with .renamed(from: \"\(holder)\"); if not, apply the removal of \(holder) first"
    }
  }

  /// The error as it is shown.
  /// - Parameter type: Of the resource, where it is known.
  public func diagnostic(
    at address: Address, _ position: SourcePosition? = nil, type: ResourceType? = nil
  ) -> Diagnostic {
    var notes: [Diagnostic.Note] = []
    if let error = provider {
      let parts = [error.call, error.code, error.requestID.map { "request \($0)" }].compactMap(\.self)
      if !parts.isEmpty { notes.append(.init(parts.joined(separator: " · "))) }
    }
    return Diagnostic(code, "\(address): \(message)", address: address, at: position, notes: notes, fix: fix(type))
  }
}
