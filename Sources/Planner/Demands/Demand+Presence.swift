internal import InfraModel

extension Demand {
  /// Properties that must be declared.
  package static func needs(_ names: String..., if condition: Condition? = nil) -> Demand {
    Demand { subject in
      guard condition?.holds(subject) ?? true else { return [] }
      return names.filter { !subject.isGiven($0) || subject.given($0) == "" }.map { name in
        let full = subject.full(name)
        let words = condition.map { " " + $0.words } ?? ""
        return subject.problem(
          .missingProperty, "\(full) is required\(words)", at: name, fix: "declare \(subject.label(name))")
      }
    }
  }

  /// Lists that say nothing when they are empty: the cloud takes an empty one for none that was given, or refuses it.
  package static func filled(_ paths: Pattern...) -> Demand {
    Demand { subject in
      paths.flatMap { path in
        subject.values(path).compactMap { name, value in
          guard value.list?.isEmpty == true else { return nil }
          return subject.problem(
            .impossibleProperty, "\(subject.full(name)) is empty", at: name,
            fix: "list an element, or leave it out")
        }
      }
    }
  }

  /// Properties of which exactly one must be declared.
  package static func oneOf(_ names: String..., if condition: Condition? = nil) -> Demand {
    Demand { subject in
      guard condition?.holds(subject) ?? true else { return [] }
      let given = names.filter(subject.isGiven)
      guard given.count != 1 else { return [] }
      let its = subject.path.isEmpty ? "it" : subject.path
      guard let last = given.last else {
        let message = "\(its) needs one of \(names.joined(separator: ", "))"
        return [
          subject.node.diagnostic(
            .notExactlyOne, message, property: subject.path.isEmpty ? nil : subject.path, fix: "declare one of them")
        ]
      }
      return [
        subject.problem(
          .notExactlyOne, "\(its) has \(given.joined(separator: " and ")), which exclude each other", at: last,
          fix: "keep one of them")
      ]
    }
  }

  /// Properties that cannot be declared.
  package static func excludes(_ names: String..., if condition: Condition) -> Demand {
    Demand { subject in
      guard condition.holds(subject) else { return [] }
      return names.filter(subject.isGiven).map { name in
        subject.problem(
          .excludedProperty, "\(subject.full(name)) cannot be declared \(condition.words)", at: name,
          fix: "remove \(subject.label(name))")
      }
    }
  }

  /// What a closure says against the values of some properties: the message, which begins with a name, and the fix.
  package static func holds(
    _ name: String, if condition: Condition? = nil,
    _ problem: @escaping @Sendable (Subject) -> (message: String, fix: String)?
  ) -> Demand {
    Demand { subject in
      guard condition?.holds(subject) ?? true, let (message, fix) = problem(subject) else { return [] }
      return [subject.problem(.impossibleProperty, message, at: name, fix: fix)]
    }
  }
}
