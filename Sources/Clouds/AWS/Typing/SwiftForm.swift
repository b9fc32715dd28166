/// How a property is written in Swift.
struct SwiftForm: Hashable {
  /// What is inside all lists and maps.
  enum Leaf: Hashable {
    /// A value that can also be a reference.
    case input(String)
    /// A value that is written in Swift only.
    case plain(String)
    /// A value of a nested type, by its number.
    case nested(Int)
  }

  enum Container { case list, map }

  var leaf: Leaf
  /// From the inside out.
  var containers: [Container] = []
  /// The member of the argument that gives the expression.
  var conversion = "expression"

  static func input(_ type: String) -> SwiftForm { SwiftForm(leaf: .input(type)) }
  static func plain(_ type: String) -> SwiftForm { SwiftForm(leaf: .plain(type)) }
  static func nested(_ number: Int) -> SwiftForm { SwiftForm(leaf: .nested(number)) }
  static let document = plain("JSONDocument")

  var asList: SwiftForm { inside(.list) }
  var asMap: SwiftForm { inside(.map) }

  private func inside(_ container: Container) -> SwiftForm {
    var form = self
    form.containers.append(container)
    return form
  }

  /// The type of the argument (`[Input<EC2.Subnet.ID>]`).
  /// - Parameter name: The Swift name of a nested type.
  func argument(name: (Int) -> String) -> String {
    switch leaf {
    case .input(let type): contained("Input<\(type)>")
    case .plain(let type): contained(type)
    case .nested(let number): contained(name(number))
    }
  }

  /// What a reference to the property stands for (`[EC2.Subnet.ID]`).
  func reference(name: (Int) -> String) -> String {
    switch leaf {
    case .input(let type), .plain(let type): contained(type)
    case .nested(let number): contained(name(number))
    }
  }

  private func contained(_ type: String) -> String {
    containers.reduce(type) { inner, container in
      switch container {
      case .list: "[\(inner)]"
      case .map: "[String: \(inner)]"
      }
    }
  }
}
