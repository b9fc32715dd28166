internal import InfraModel

/// The elements of a list that change.
struct ChangedElements: Sendable {
  var removed: [Value]
  var added: [Value]
  /// How many stay as they are.
  var unchanged: Int

  /// What stays, in words; empty where nothing does.
  var rest: String { unchanged == 0 ? "" : "\(Count.of(unchanged, "element")) unchanged" }
}

extension PropertyChange {
  /// Which elements change, where what was and what shall be are lists whose elements stand for themselves.
  var changedElements: ChangedElements? {
    guard let elements, let before = before?.list, let after = after?.list,
      elements.removed.allSatisfy(before.indices.contains), elements.added.allSatisfy(after.indices.contains),
      !elements.removed.isEmpty || !elements.added.isEmpty
    else { return nil }
    return ChangedElements(
      removed: elements.removed.map { before[$0] }, added: elements.added.map { after[$0] },
      unchanged: before.count - elements.removed.count)
  }
}
