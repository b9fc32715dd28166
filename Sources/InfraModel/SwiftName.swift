/// How the registry's names are written in Swift.
package enum SwiftName {
  /// The name of a property as a label: an initial abbreviation becomes small as a whole (`DBInstanceClass` is
  /// `dbInstanceClass`, `VPCSecurityGroups` is `vpcSecurityGroups`, `VpcId` is `vpcId`).
  package static func label(of property: String) -> String {
    let letters = Array(property)
    let capitals = letters.prefix { $0.isUppercase }.count
    guard capitals > 0 else { return property }
    // The last capital of a run begins the next word, unless the run is the whole name or a digit follows.
    let isWordBehind = capitals < letters.count && letters[capitals].isLowercase
    let isPlural = capitals + 1 == letters.count && letters[capitals] == "s"
    let small = capitals > 1 && isWordBehind && !isPlural ? capitals - 1 : capitals
    return String(letters[..<small]).lowercased() + String(letters[small...])
  }

  /// The name with a small first letter: what diagnostics assume where a graph says nothing else.
  package static func assumedLabel(of property: String) -> String {
    property.prefix(1).lowercased() + property.dropFirst()
  }
}
