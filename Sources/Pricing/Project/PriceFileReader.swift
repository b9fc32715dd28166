internal import InfraModel

/// Reads the entries of a project's files.
struct PriceFileReader {
  let members: [String: Value]

  init(_ bytes: [UInt8], kind: String) throws(PriceFileError) {
    let value: Value
    do throws(JSON.SyntaxError) { value = try JSON.parse(bytes, repeats: .refused) } catch {
      throw .notJSON(problem: error.description)
    }
    guard let members = value.object, members["kind"] == .string(kind), members["formatVersion"] == .integer(1) else {
      throw .anotherKind
    }
    self.members = members
  }

  /// The entries under a key; none if it is absent.
  func entries(_ key: String) throws(PriceFileError) -> [Entry] {
    guard let value = members[key] else { return [] }
    guard let list = value.list else { throw .malformed(at: key, expected: "a list") }
    return list.enumerated().map { Entry(value: $1, place: "\(key)[\($0)]") }
  }

  /// One entry, with its place for messages.
  struct Entry {
    let value: Value
    let place: String

    private func path(_ key: String) -> String { place.isEmpty ? key : "\(place).\(key)" }

    func text(_ key: String) throws(PriceFileError) -> String {
      guard let text = value[key]?.string, !text.isEmpty else {
        throw .malformed(at: path(key), expected: "a text")
      }
      return text
    }

    func optionalText(_ key: String) throws(PriceFileError) -> String? {
      guard let value = value[key], !value.isNull else { return nil }
      guard let text = value.string, !text.isEmpty else {
        throw .malformed(at: path(key), expected: "a text")
      }
      return text
    }

    /// An amount of zero or more, written as a number or as its text.
    func amount<Number: FixedPoint>(_ key: String) throws(PriceFileError) -> Number {
      guard let number: Number = try optionalAmount(key) else {
        throw .malformed(at: path(key), expected: "a number")
      }
      return number
    }

    func optionalAmount<Number: FixedPoint>(_ key: String) throws(PriceFileError) -> Number? {
      guard let value = value[key], !value.isNull else { return nil }
      guard let number = Quantity(value: value), number >= .zero, !number.isOverflowing else {
        throw .malformed(at: path(key), expected: "a number of zero or more, with at most twelve decimals")
      }
      return Number(units: number.units)
    }

    func day(_ key: String) throws(PriceFileError) -> String {
      let text = try text(key)
      guard let day = Day(text), day.description == text else {
        throw .malformed(at: path(key), expected: "a day such as 2026-11-21")
      }
      return text
    }

    func attributes(_ key: String) throws(PriceFileError) -> Attributes {
      guard let value = value[key], !value.isNull else { return Attributes() }
      guard let members = value.object else { throw .malformed(at: path(key), expected: "an object of texts") }
      var result: [String: String] = [:]
      for (name, member) in members {
        guard let text = member.string else {
          throw .malformed(at: path(key) + ".\(name)", expected: "a text")
        }
        result[name] = text
      }
      return Attributes(result)
    }
  }
}
