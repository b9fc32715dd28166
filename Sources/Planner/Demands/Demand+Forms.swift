internal import InfraModel

extension Demand {
  /// A text has a form.
  package static func text(_ path: Pattern, _ form: TextForm) -> Demand {
    Demand { subject in
      subject.values(path).compactMap { name, value in
        guard let text = subject.declared.literal(value).flatMap(\.plainText), !form.fits(text) else { return nil }
        return form.diagnostic(text, subject, name)
      }
    }
  }

  /// The key of each member of a map has a form.
  package static func keys(_ path: Pattern, _ form: TextForm) -> Demand {
    Demand { subject in
      subject.values(path).flatMap { name, value in
        (value.object ?? [:]).keys.sorted().filter { !form.fits($0) }.map { form.diagnostic($0, subject, name) }
      }
    }
  }

  /// A text is one of some.
  package static func one(_ path: Pattern, of allowed: String...) -> Demand {
    Demand { subject in
      subject.values(path).compactMap { name, value in
        guard let value = subject.declared.literal(value), let text = value.plainText, !allowed.contains(text)
        else { return nil }
        let problem = PropertyProblem.notAllowed(value, allowed: allowed.map(Value.string))
        return problem.diagnostic(subject.node, at: subject.full(name))
      }
    }
  }

  /// A number lies between two.
  package static func number(
    _ path: Pattern, from low: Double? = nil, to high: Double? = nil, _ condition: Condition? = nil
  )
    -> Demand
  {
    bounded(path, low, high, condition) { value in Scalar.number(value).map { (.value($0), $0) } }
  }

  /// A number is a whole one, where the facts allow any.
  package static func whole(_ path: Pattern) -> Demand {
    Demand { subject in
      subject.values(path).compactMap { name, value in
        guard let number = subject.declared.literal(value).flatMap(Scalar.number), Int64(exactly: number) == nil else {
          return nil
        }
        return subject.problem(
          .impossibleProperty, "\(subject.full(name)) is \(Scalar.text(number)), but must be a whole number", at: name,
          fix: "write a whole number")
      }
    }
  }

  /// A text has no fewer and no more characters.
  package static func length(_ path: Pattern, from low: Double? = nil, to high: Double? = nil) -> Demand {
    bounded(path, low, high, nil) { value in
      value.plainText.map { (.characters($0.unicodeScalars.count), Double($0.unicodeScalars.count)) }
    }
  }

  /// A list has no fewer and no more elements.
  package static func elements(_ path: Pattern, from low: Double? = nil, to high: Double? = nil) -> Demand {
    bounded(path, low, high, nil) { value in value.list.map { (.elements($0.count), Double($0.count)) } }
  }

  private static func bounded(
    _ path: Pattern, _ low: Double?, _ high: Double?, _ condition: Condition?,
    _ measure: @escaping @Sendable (Value) -> (PropertyProblem.Bounded, Double)?
  ) -> Demand {
    Demand { subject in
      guard condition?.holds(subject) ?? true else { return [] }
      return subject.values(path).compactMap { name, value in
        guard let (bounded, number) = subject.declared.literal(value).flatMap(measure),
          low.map({ number < $0 }) ?? false || high.map({ number > $0 }) ?? false
        else { return nil }
        let problem = PropertyProblem.outOfBounds(bounded, minimum: low, maximum: high)
        return problem.diagnostic(subject.node, at: subject.full(name))
      }
    }
  }

  /// A value is the identifier of a thing of some kind.
  package static func identifier(_ path: Pattern, _ kinds: IdentifierKind...) -> Demand {
    Demand { subject in
      subject.values(path).compactMap { name, value in
        IdentifierKind.problem(value, kinds, among: subject.declared.facts.rules.identifiers, subject.declared)?
          .diagnostic(subject.node, at: subject.full(name))
      }
    }
  }

  /// Demands that are made where a condition holds.
  package static func `where`(_ condition: Condition, _ demands: Demand...) -> Demand {
    Demand { subject in condition.holds(subject) ? demands.flatMap { $0.check(subject) } : [] }
  }

  /// Each object that a path leads to satisfies demands of its own.
  package static func each(_ path: Pattern, _ demands: Demand...) -> Demand {
    Demand { subject in
      subject.values(path).filter { $0.value.object != nil }.flatMap { name, value in
        let inner = Subject(
          declared: subject.declared, node: subject.node, path: subject.full(name), value: value)
        return demands.flatMap { $0.check(inner) }
      }
    }
  }
}
