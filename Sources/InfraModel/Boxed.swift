/// A wide value behind one reference: copying it counts one reference, not one for each of its members. A copy that is
/// written to becomes another value, as with every other value.
///
/// Resources, records and changes are wide, and the passes of a plan hand all of them on many times.
@propertyWrapper
package struct Boxed<Wide: Sendable> {
  private final class Box {
    // Whoever holds the wrapper has exclusive access already: it need not be checked again at each read.
    @exclusivity(unchecked) var wide: Wide

    init(_ wide: Wide) { self.wide = wide }
  }

  private var box: Box

  package init(wrappedValue: Wide) { box = Box(wrappedValue) }

  package var wrappedValue: Wide {
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
  package static func == (left: Boxed, right: Boxed) -> Bool {
    left.box === right.box || left.box.wide == right.box.wide
  }
}

extension Boxed: Hashable where Wide: Hashable {
  package func hash(into hasher: inout Hasher) { hasher.combine(box.wide) }
}
