extension WayBackFacts {
  /// Everything can be changed back in place, and what is made again is told by what is declared or by a new identifier, as
  /// the schema says.
  static let plain = WayBackFacts()
  /// The same, and the identifier follows from what is declared.
  static let plainByName = WayBackFacts(isIdentifierDerived: true)
}
