import InfraModel

/// A resource that exists and that this environment does not manage. Its attributes are those of its type:
///
///     let vpc = EC2.VPC.existing(tagged: ["Name": "shared"])
///     EC2.Subnet("a", vpcId: vpc.vpcId, cidrBlock: "10.0.7.0/24")
///
/// It is looked up whenever a plan is made. What was found is part of the plan and of the state. It is not placed, as
/// nothing is made of it.
@dynamicMemberLookup
public struct Existing<Kind: Resource>: Sendable {
  private let lookup: LookedUp

  init(_ lookup: LookedUp) { self.lookup = lookup }

  /// A property or attribute, as the cloud gives it back.
  public subscript<Wrapped>(dynamicMember attribute: KeyPath<Kind, Input<Wrapped>>) -> Input<Wrapped> {
    let kind = Kind(declaration: Declaration(nameless: Kind.typeName, token: lookup.token))
    return kind[keyPath: attribute]
  }

  /// An attribute by the registry's name, dotted where it is nested.
  public func attribute(_ name: String) -> Input<String> { lookup.attribute(name) }
}

extension Resource {
  /// One that exists, by its identifier: what the registry calls its primary identifier.
  /// - Parameter region: Where it is; `nil` for the region of what uses it.
  public static func existing(
    id: Input<String>, in region: Region? = nil, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Existing<Self> {
    .init(LookedUp(typeName, ["Id": id.expression], in: region, file: file, line: line, column: column))
  }

  /// One that exists, by an identifier that another look-up gives.
  @_disfavoredOverload
  public static func existing<Identifier>(
    id: Input<Identifier>, in region: Region? = nil, file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) -> Existing<Self> { existing(id: id.text, in: region, file: file, line: line, column: column) }

  /// The only one that has all of these tags.
  public static func existing(
    tagged tags: Tags, in region: Region? = nil, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Existing<Self> {
    .init(LookedUp(typeName, ["Tags": .object(tags.values)], in: region, file: file, line: line, column: column))
  }

  /// The only one of which a property has a value that its kind can be searched by (a hosted zone's name, a
  /// certificate's domain).
  public static func existing(
    where arguments: [String: Expression], in region: Region? = nil, file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) -> Existing<Self> {
    .init(LookedUp(typeName, arguments, in: region, file: file, line: line, column: column))
  }
}
