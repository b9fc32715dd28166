internal import AWSClient
internal import InfraModel

extension Bridge {
  /// How a property's value travels to its service and back.
  struct Form: Sendable {
    let encode: @Sendable (Value) -> Value
    /// `nil` for what stands for nothing.
    let decode: @Sendable (Value) -> Value?

    static let plain = Form(encode: { $0 }, decode: { $0.isNull ? Value?.none : $0 })

    /// A truth value as a text.
    static let flagText = Form(
      encode: { .string($0.plainText ?? "") }, decode: { $0.string.map { .bool($0 == "true") } })

    /// A whole number as a text.
    static let numberText = Form(
      encode: { .string($0.plainText ?? "") }, decode: { $0.string.flatMap { Int64($0) }.map { .integer($0) } })

    /// A time: seconds since 1970 in the API, whole ones in the registry.
    static let moment = Form(
      encode: { value in
        guard let text = value.string else { return value }
        if let seconds = Double(text) { return .number(seconds) }
        let parts = text.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
        guard parts.count >= 3 else { return value }
        let clock = parts.dropFirst(3) + [0, 0, 0]
        let time = clock.prefix(3).reduce(0) { $0 * 60 + $1 }
        return .integer(
          Int64(CivilDate(year: parts[0], month: parts[1], day: parts[2]).daysSince1970 * 86_400 + time))
      }, decode: { $0.number.map { .string(ServerWire.isoTime($0.rounded(.down))) } ?? $0 })

    /// An empty text stands for nothing.
    static let text = Form(encode: { $0 }, decode: { $0.string?.isEmpty == false ? $0 : Value?.none })

    /// A JSON document as a text.
    static let document = Form(
      encode: { $0.string == nil ? .string(JSON.canonicalText($0)) : $0 },
      decode: { ($0.string.flatMap { try? JSON.parse($0) }) ?? $0 })

    /// A document that comes back percent-encoded.
    static let encodedDocument = Form(
      encode: document.encode,
      decode: { document.decode(.string(ServerWire.decodedLabel($0.string ?? ""))) })

    /// An object whose members begin with small letters in the service.
    static let lowered = Form(
      encode: { renamed($0) { $0.prefix(1).lowercased() + $0.dropFirst() } },
      decode: { renamed($0) { $0.prefix(1).uppercased() + $0.dropFirst() } })

    /// Each text as the member of an object.
    static func keyed(_ member: String) -> Form {
      Form(encode: { .list(($0.list ?? []).map { [member: $0] }) }, decode: { $0 })
    }

    /// A member of an object, which is all that the object has.
    static func member(_ name: String) -> Form { Form(encode: { $0[name] ?? .null }, decode: { [name: $0] }) }

    /// The last part of an ARN.
    static let name = lastPart(after: ":")

    /// What stands after the last of a character.
    static func lastPart(after separator: Character) -> Form {
      let part: @Sendable (Value) -> Value = { value in
        value.string?.split(separator: separator).last.map { .string(String($0)) } ?? value
      }
      return Form(encode: part, decode: { part($0) })
    }

    /// Tags, in the service's spelling and in the registry's.
    static func tags(_ own: Kind.TagForm, as registry: Kind.TagForm = .list()) -> Form {
      Form(
        encode: { own.value(Call.tags($0)) },
        decode: { value in
          let tags = Call.tags(value)
          return tags.isEmpty ? Value?.none : registry.value(tags)
        })
    }

    /// A target whose parameters of tasks of ECS have members of other names in the service.
    static func tasks(_ names: [String: String]) -> Form {
      let back = Dictionary(uniqueKeysWithValues: names.map { ($0.value, $0.key) })
      return Form(encode: { renamed($0, names) }, decode: { renamed($0, back) })
    }

    private static func renamed(_ target: Value, _ names: [String: String]) -> Value {
      guard let task = target["EcsParameters"] else { return target }
      return target.setting("EcsParameters", to: renamed(task) { names[$0] ?? $0 })
    }

    /// Objects at any depth with other names of their members; without those that get none.
    static func renamed(_ value: Value, _ name: (String) -> String?) -> Value {
      switch value {
      case .object(let members):
        .object(
          Dictionary(
            uniqueKeysWithValues: members.compactMap { member in
              name(member.key).map { ($0, renamed(member.value, name)) }
            }))
      case .list(let elements): .list(elements.map { renamed($0, name) })
      default: value
      }
    }
  }
}
