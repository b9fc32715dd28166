extension UnsafeBufferPointer<UInt8> {
  /// Whether something is true of any byte.
  ///
  /// All bytes are looked at: a loop without a way out takes many of them at a time, and mostly there is none.
  @inline(__always)
  func hasAny(where isMeant: (UInt8) -> Bool) -> Bool {
    var found: UInt8 = 0
    for byte in self { found |= isMeant(byte) ? 1 : 0 }
    return found != 0
  }
}

extension String {
  /// Whether a byte stands anywhere in the text.
  func hasByte(_ wanted: UInt8) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.hasAny { $0 == wanted } } ?? utf8.contains(wanted)
  }
}

extension [UInt8] {
  /// Whether any byte is at least as large as one, or is another one.
  package func hasAny(from least: UInt8, or other: UInt8) -> Bool {
    withUnsafeBufferPointer { bytes in bytes.hasAny { $0 >= least || $0 == other } }
  }
}
