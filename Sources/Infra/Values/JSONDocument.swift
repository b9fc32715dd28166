import InfraModel

/// A property that holds free JSON (a policy, a pattern, a dashboard), written as literals; texts may interpolate
/// references.
///
///     ["source": ["aws.s3"], "detail": ["bucket": ["name": ["\(bucket.bucketName)"]]]]
public struct JSONDocument: Expressible {
  public let expression: Expression

  /// A document of what is known as something else.
  public init(_ content: some Expressible) { expression = content.expression }
}

extension JSONDocument: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  public init(stringLiteral text: String) { expression = .value(.string(text)) }
  public init(stringInterpolation: InputInterpolation) { expression = stringInterpolation.expression }
  public init(integerLiteral number: Int) { expression = .value(.integer(Int64(number))) }
  public init(floatLiteral number: Double) { expression = .value(.number(number)) }
  public init(booleanLiteral flag: Bool) { expression = .value(.bool(flag)) }
  public init(arrayLiteral elements: JSONDocument...) { expression = .list(elements.map(\.expression)) }
  public init(dictionaryLiteral elements: (String, JSONDocument)...) {
    var members: [String: Expression] = [:]
    for (name, member) in elements { members[name] = member.expression }
    expression = .object(members)
  }
  public init(nilLiteral: ()) { expression = .value(.null) }
}
