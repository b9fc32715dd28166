public import InfraModel

/// What a month cost before a run, and what it was to cost after it.
public struct RunCost: Hashable, Sendable {
  public var before: CostFigures
  public var after: CostFigures

  public init(before: CostFigures, after: CostFigures) {
    self.before = before
    self.after = after
  }
}

extension RunCost: DocumentPart {
  public var document: Value { ["before": before.document, "after": after.document] }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(before: try reader.requiredPart("before"), after: try reader.requiredPart("after"))
  }
}
