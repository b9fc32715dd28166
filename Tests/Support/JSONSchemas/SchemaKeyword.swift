/// The keywords of JSON Schema (draft 2020-12) that the project's schemas use.
///
/// A schema that uses another one is refused: whatever that keyword demands would go unchecked.
enum SchemaKeyword: String {
  // What says something to people only.
  case schema = "$schema"
  case id = "$id"
  case title, description, contentEncoding
  // What is referred to, and what refers.
  case definitions = "$defs"
  case reference = "$ref"
  // What is demanded of any value.
  case type
  case enumeration = "enum"
  case constant = "const"
  case anyOf, oneOf
  // Of objects.
  case properties, required, additionalProperties, propertyNames
  // Of arrays, numbers and texts.
  case items, minimum, minLength, pattern
}
