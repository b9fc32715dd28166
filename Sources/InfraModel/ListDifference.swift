/// Which elements of a list change, for those who show it: the places of all others say the same before and after.
public struct ListDifference: Hashable, Sendable {
  /// Places in what was there, ascending.
  public var removed: [Int]
  /// Places in what shall be there, ascending.
  public var added: [Int]

  public init(removed: [Int], added: [Int]) {
    self.removed = removed
    self.added = added
  }

  /// Every element has its like.
  public static let none = ListDifference(removed: [], added: [])
}

extension ListDifference: DocumentPart {
  public var document: Value {
    ["removed": .list(removed.map { .integer(Int64($0)) }), "added": .list(added.map { .integer(Int64($0)) })]
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(removed: try reader.places("removed"), added: try reader.places("added"))
  }
}

extension DocumentReader {
  fileprivate func places(_ name: String) throws(DocumentError) -> [Int] {
    var places: [Int] = []
    for element in optional(name)?.list ?? [] {
      guard let place = element.integer, place >= 0 else {
        throw DocumentError(path: name, .expected("places of a list"))
      }
      places.append(Int(place))
    }
    return places
  }
}
