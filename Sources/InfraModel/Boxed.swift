/// A wide value behind one reference: copying it counts one reference, not one for each of its members. A copy that is
/// written to becomes another value, as with every other value.
///
/// Resources, records and changes are wide, and the passes of a plan hand all of them on many times.
@propertyWrapper
struct Boxed<Wide: Sendable> {
  private final class Box {
    var wide: Wide

    init(_ wide: Wide) { self.wide = wide }
  }

  private var box: Box

  init(wrappedValue: Wide) { box = Box(wrappedValue) }

  var wrappedValue: Wide {
    _read { yield box.wide }
    _modify {
      if !isKnownUniquelyReferenced(&box) { box = Box(box.wide) }
      yield &box.wide
    }
  }
}

// Only the one holder of a box writes to it.
extension Boxed: @unchecked Sendable {}

extension Boxed: Equatable where Wide: Equatable {
  static func == (left: Boxed, right: Boxed) -> Bool { left.box === right.box || left.box.wide == right.box.wide }
}

extension Boxed: Hashable where Wide: Hashable {
  func hash(into hasher: inout Hasher) { hasher.combine(box.wide) }
}
