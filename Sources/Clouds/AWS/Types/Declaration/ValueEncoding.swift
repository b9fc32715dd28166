public import InfraModel

/// How a value is written for the API, and read back.
public indirect enum ValueEncoding: Sendable {
  /// Guided by the registry's schema: members of objects are renamed by the handler's ``Naming``, keys of free maps
  /// stay; on the way back only what the schema knows is kept, and texts become numbers and flags where it says so.
  case schema
  /// Untouched.
  case asIs
  /// A JSON document that the API takes as text: policies, dashboards, event patterns. Read back as an object, also
  /// where the API escapes it for URLs (IAM).
  case jsonText
  /// Numbers and flags as text (attribute maps); read back as the schema's kind.
  case text
  /// A text for each element of a list, joined and split.
  case joined(separator: String)
  /// Every element in an encoding.
  case each(ValueEncoding)
  /// An object whose members are mapped one by one.
  case object([Field])
  /// A map with free keys as a list of pairs: `{"a": "b"}` is `[{key: "a", value: "b"}]`.
  case pairs(key: String, value: String)
  /// Only a member of each element: `[{"GroupId": "sg-1"}]` is `["sg-1"]` in the registry.
  case elementsMember(String)
  /// One value where the API wants a list: `"vpc-1"` is `["vpc-1"]`.
  case listOfOne
  /// Code for both ways; `nil` leaves the value out.
  case code(
    encode: @Sendable (Value) -> Value?,
    decode: @Sendable (Value) -> Value?)
}

extension ValueEncoding {
  /// An object whose members begin with small letters in the API, and more members in encodings of their own.
  static func lowered(_ names: String..., and more: [Field] = []) -> ValueEncoding {
    .object(names.map { Field.field($0, as: Naming.lowerCamel.member($0)) } + more)
  }
}
