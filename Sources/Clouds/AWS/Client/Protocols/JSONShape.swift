internal import OperationModels

/// What reading JSON needs of a shape, looked up once an answer.
final class JSONShape {
  let kind: Shape.Kind
  let isUnion: Bool
  /// The shape of a list's elements or a map's values.
  let element: Int?
  private(set) var fields: [(key: String, shape: Int)] = []
  /// How many members the last value had.
  var usualCount = 0
  private var names: NameTable

  init(_ shape: Shape, where isInBody: (Member) -> Bool = { _ in true }) {
    kind = shape.kind
    isUnion = shape.isUnion
    element = shape.element?.shape
    let members = shape.members.filter(isInBody)
    fields = members.map { ($0.name, $0.shape) }
    names = NameTable(members.map(\.wireName))
  }

  /// Stands for the field before the first.
  var start: Int { names.start }

  /// The field of a key.
  func field(_ name: UnsafeBufferPointer<UInt8>, after previous: Int) -> Int? {
    names.place(of: name, after: previous)
  }
}
