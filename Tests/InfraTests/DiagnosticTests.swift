import Infra
import InfraModel
import Testing

@Suite("What is wrong with an environment is said with the user's line")
struct DiagnosticTests {
  private func thing(_ name: String, _ line: Int, label: Input<String>? = nil, parent: Input<Thing.ID>? = nil) -> Thing
  {
    Thing(name, label: label, parent: parent, file: "/p/Environments/a.swift", line: line, column: 5)
  }

  private func evaluate(
    account: String? = "123456789012", definitions: [String: String] = [:],
    @ContentBuilder _ content: @escaping @Sendable () -> Contents
  ) -> [String] {
    lines(
      Evaluated(account: account, root: "/p", definitions: definitions, file: "/p/Environments/a.swift", content)
        .diagnostics)
  }

  @Test("A duplicate name is said with both places")
  func duplicateName() {
    #expect(
      evaluate {
        thing("a", 1)
        thing("a", 2)
        Pair("a", file: "/p/Environments/a.swift", line: 3, column: 5)
      } == [
        "IN1001 Environments/a.swift:2:5: 'a' is declared twice",
        "  note Environments/a.swift:1:5: first declared here", "  fix: give one of them another name",
        "IN1001 Environments/a.swift:3:5: 'a' is declared twice",
        "  note Environments/a.swift:1:5: first declared here", "  fix: give one of them another name",
      ])
  }

  @Test("A reference to a value that is not part of the environment is said with both places")
  func notPlaced() {
    #expect(
      evaluate {
        let forgotten = thing("forgotten", 1)
        thing("a", 2, label: "x-\(forgotten.id)", parent: forgotten.id)
        thing("b", 3).depends(on: forgotten)
      } == [
        "IN1002 Environments/a.swift:2:5: this refers to 'forgotten', which is not part of the environment",
        "  note Environments/a.swift:1:5: 'forgotten' is declared here",
        "  fix: add 'forgotten' to the body of the environment or of a component",
        "IN1002 Environments/a.swift:2:5: this refers to 'forgotten', which is not part of the environment",
        "  note Environments/a.swift:1:5: 'forgotten' is declared here",
        "  fix: add 'forgotten' to the body of the environment or of a component",
        "IN1002 Environments/a.swift:3:5: this refers to 'forgotten', which is not part of the environment",
        "  note Environments/a.swift:1:5: 'forgotten' is declared here",
        "  fix: add 'forgotten' to the body of the environment or of a component",
      ])
  }

  @Test("A reference to a value of another environment is said with a way to take it from there")
  func ofAnotherEnvironment() {
    let file = "/p/Environments/a.swift"
    let shared = thing("shared", 1)
    let owner = Environment("team/network", in: .euCentral1, file: file, line: 2, column: 1) {
      Group("core") { shared }
      if Parameter("second", default: false).value { thing("second", 3) }
    }
    let user = Environment("team/app", in: .euCentral1, file: file, line: 4, column: 1) {
      thing("a", 5, parent: shared.id)
    }
    let evaluation = Evaluation(of: user, among: [owner, user], root: "/p")
    #expect(
      lines(evaluation.diagnostics) == [
        "IN1002 Environments/a.swift:5:5: this refers to 'shared', which is part of another environment, team/network",
        "  note Environments/a.swift:1:5: 'shared' is declared here",
        #"  fix: declare Output("shared", …) in team/network, apply it, and write "#
          + #""\(Environment.output("shared", of: "team/network"))" here"#,
      ])
    // What the fix says can be written.
    let fixed = Environment("team/app", in: .euCentral1, file: file, line: 4, column: 1) {
      thing("a", 5, parent: "\(Environment.output("shared", of: "team/network"))")
    }
    let evaluated = Evaluation(of: fixed, among: [owner, fixed], root: "/p")
    #expect(evaluated.diagnostics == [])
    #expect(
      evaluated.graph.resources.first?.properties["ParentId"]
        == .lookup(LookupReference("output shared of team/network", "Value")))
    // A definition that only the other environment asks for is still one that nothing asks for.
    #expect(
      Evaluation(of: user, among: [owner, user], root: "/p", definitions: ["second": "on"]).diagnostics.map(\.code.text)
        .sorted() == ["IN1002", "IN1010"])
  }

  @Test("Usage that no resource has is said where it was written")
  func usage() {
    let file = "/p/Environments/a.swift"
    let environment = Environment("test/one", in: .euCentral1, file: file, line: 1, column: 1) {
      thing("a", 2).usage(
        requests: .millions(-3, file: file, line: 3, column: 30), duration: .hours(1, file: file, line: 3, column: 60))
      thing("b", 4).usage(requests: -5)
      Pair("pair", file: file, line: 6, column: 5)
        .usage(of: Thing.self) { $0.usage(share: .percent(140, file: file, line: 7, column: 42)) }
    }
    .usage(of: Thing.self) { $0.usage(stored: .terabytes(1e12, file: file, line: 9, column: 50)) }
    #expect(
      lines(Evaluated(environment, "/p").diagnostics).filter { !$0.hasPrefix("  fix") } == [
        "IN1017 Environments/a.swift:3:30: the usage 'requests' is -3000000: usage cannot be negative",
        "IN1017 Environments/a.swift:3:60: the usage 'duration' is 3600000: a thing takes 15 minutes at most",
        "IN1017 Environments/a.swift:4:5: the usage 'requests' is -5: usage cannot be negative",
        "IN1017 Environments/a.swift:7:42: the usage 'share' is 1.4: more than 1 in a month is not possible",
        "IN1017 Environments/a.swift:9:50: the usage 'storedGigabytes' is 1024000000000000: more than"
          + " 1000000000 in a month is not possible",
      ])
  }

  @Test("An equal value that was declared a second time is another value")
  func identity() {
    #expect(
      evaluate {
        let placed = thing("a", 1)
        let equal = thing("a", 2)
        placed
        thing("b", 3, parent: equal.id)
      }.first == "IN1002 Environments/a.swift:3:5: this refers to 'a', which is not part of the environment")
  }

  @Test("The same value placed twice is an error")
  func placedTwice() {
    #expect(
      evaluate {
        let one = thing("one", 1)
        ContentBuilder.buildExpression(one, file: "/p/Environments/a.swift", line: 2, column: 5)
        Group("group", file: "/p/Environments/a.swift", line: 3, column: 1) {
          ContentBuilder.buildExpression(one, file: "/p/Environments/a.swift", line: 4, column: 7)
        }
      } == [
        "IN1003 Environments/a.swift:4:7: the same value is placed a second time as 'group/one'",
        "  note Environments/a.swift:2:5: first placed here",
        "  fix: place it once, or declare a second value",
      ])
  }

  @Test("A circle of dependencies is said with its path")
  func cycle() {
    #expect(
      evaluate {
        let a = thing("a", 1)
        let b = thing("b", 2, parent: a.id)
        let c = thing("c", 3, parent: b.id)
        a.depends(on: c)
        b
        c
        thing("outside", 4, parent: c.id)
      } == [
        "IN1004 Environments/a.swift:1:5: dependency cycle: a → c → b → a",
        "  note Environments/a.swift:1:5: 'a' needs 'c'", "  note Environments/a.swift:3:5: 'c' needs 'b'",
        "  note Environments/a.swift:2:5: 'b' needs 'a'",
        "  fix: remove one of these references, or split a resource in two",
      ])
  }

  @Test("A resource that refers to itself is an error")
  func selfReference() {
    #expect(
      evaluate {
        let a = thing("a", 1)
        a.setting(property: "ParentId", to: a.id)
      } == [
        "IN1004 Environments/a.swift:1:5: 'a' refers to itself", "  note Environments/a.swift:1:5: 'a' needs 'a'",
        "  fix: remove one of these references, or split a resource in two",
      ])
  }

  @Test("A name that can't be part of an address is an error")
  func badName() {
    #expect(
      evaluate {
        thing("a/b", 1)
        thing("-a", 2)
        Output("with blank", "x", file: "/p/Environments/a.swift", line: 3, column: 5)
      }
        == ["a/b", "-a", "with blank"].enumerated().map { index, name in
          "IN1005 Environments/a.swift:\(index + 1):5: '\(name)' is not a valid name: use letters, digits, '-', '_' "
            + "and '.', starting with a letter or digit"
        })
  }

  @Test("A literal that can't be right is said with the label to look for")
  func badValue() {
    let diagnostics = Evaluated(root: "/p", file: "/p/Environments/a.swift") {
      Thing(
        "a", block: "10.0.0.0/40", memory: .kibibytes(1), file: "/p/Environments/a.swift", line: 1, column: 5)
    }.diagnostics
    #expect(
      lines(diagnostics) == [
        "IN1006 Environments/a.swift:1:5: '10.0.0.0/40' is not an address block: the prefix '40' is not within 0…32",
        "IN1006 Environments/a.swift:1:5: 1024 bytes are not a whole number of mebibytes",
      ])
    #expect(diagnostics.map(\.label) == ["ipBlock", "memorySize"])
    #expect(diagnostics.map(\.address) == ["a", "a"])
  }

  @Test("A reference that was put into a plain String is an error")
  func unknownInString() {
    #expect(
      evaluate {
        let vault = thing("vault", 1)
        // The compiler warns of interpolations that are written out; this one it can't see.
        let text = "id \(DefaultStringInterpolation.unknown(vault.id))"
        vault
        thing("a", 2, label: .init(text))
      } == [
        "IN1016 Environments/a.swift:2:5: a plain String was made from a value that is only known after the apply",
        "  fix: give the text the type Input<String>, which keeps the reference",
      ])
  }

  @Test("An unknown environment is said with the nearest known one")
  func unknownEnvironment() {
    let environments = Environments {
      Environment("finally/dev", in: .euCentral1) {}
      Environment("finally/production", in: .euCentral1) {}
    }
    #expect(
      Evaluated.text(environments.graph("finally/prodution")) == """
        {
          "diagnostics": [
            {
              "code": "IN1007",
              "fix": "did you mean 'finally/production'?",
              "message": "there is no environment 'finally/prodution'",
              "severity": "error"
            }
          ],
          "formatVersion": 1
        }
        """)
  }

  @Test("An account and a zone that are not there are errors")
  func ambient() {
    #expect(
      evaluate(account: nil) {
        thing("a", 1, label: AccountID.current)
        thing("b", 2, label: Zone.current(7))
      } == [
        "IN1008 Environments/a.swift:1:5: AccountID.current is used, but the environment does not declare an account",
        "  fix: declare the account in Environment(…, account:)",
        "IN1009 Environments/a.swift:2:5: eu-central-1 has 3 availability zones; there is no zone with index 7",
        "  fix: use fewer zones, or another region",
      ])
  }

  @Test("Definitions that nothing asks for, or of another kind, are errors")
  func definitions() {
    #expect(
      evaluate(definitions: ["replica": "2", "count": "many", "flag": "off"]) {
        let replicas = Parameter("replicas", default: 1).value
        let count = Parameter("count", default: 3, file: "/p/Environments/a.swift", line: 9, column: 1).value
        for index in 0..<(replicas + count) { thing("a\(index)", index) }
        if Parameter("flag", default: true).value { thing("flagged", 99) }
      } == [
        "IN1011 Environments/a.swift:9:1: the definition 'count' is 'many', which is not a whole number",
        "  fix: give count as a whole number", "IN1010 -: no parameter reads the definition 'replica'",
        "  fix: did you mean 'replicas'?",
      ])
  }

  @Test("An output that is declared twice is an error")
  func duplicateOutput() {
    #expect(
      evaluate {
        Output("url", "a", file: "/p/Environments/a.swift", line: 1, column: 1)
        Output("url", "b", file: "/p/Environments/a.swift", line: 2, column: 1)
      } == [
        "IN1012 Environments/a.swift:2:1: the output 'url' is declared twice",
        "  note Environments/a.swift:1:1: first declared here", "  fix: give one of them another name",
      ])
  }

  @Test("Two environments of one name, a name of another form, and an account of another length are errors")
  func environments() {
    let list = Environments {
      Environment("a/b", in: .euCentral1, file: "/p/E/a.swift", line: 1, column: 1) {}
      Environment("a/b", in: .euCentral1, file: "/p/E/a.swift", line: 2, column: 1) {}
    }.list(root: "/p")
    #expect(list["diagnostics"]?[0]?["code"] == "IN1013")
    #expect(list["diagnostics"]?[0]?["position"] == "E/a.swift:2:1")
    let environment = Environment(
      "Finally", in: .euCentral1, account: "1234", file: "/p/E/a.swift", line: 1, column: 1
    ) {}
    #expect(
      lines(Evaluated(environment, "/p").diagnostics) == [
        "IN1014 E/a.swift:1:1: 'Finally' is not a valid environment name: expected system/environment, such as "
          + "finally/production", "  fix: write both parts in lowercase letters, digits and hyphens",
        "IN1015 E/a.swift:1:1: '1234' is not an account number: an account number has twelve digits",
        "  fix: write the twelve digits without spaces",
      ])
  }

  @Test("Everything that is wrong is said at once, in the order of the source")
  func everything() {
    #expect(
      evaluate {
        thing("b c", 3)
        let forgotten = thing("forgotten", 9)
        thing("a", 1, parent: forgotten.id)
        thing("a", 2)
      }.filter { !$0.hasPrefix(" ") }.map { $0.prefix(29) } == [
        "IN1002 Environments/a.swift:1", "IN1001 Environments/a.swift:2", "IN1005 Environments/a.swift:3",
      ])
  }
}

extension DefaultStringInterpolation {
  @available(*, deprecated)
  static func interpolated(_ input: Input<Thing.ID>) -> String { "\(input)" }

  /// Puts a reference into a text as `"\(input)"` does, without the compiler's warning.
  static func unknown(_ input: Input<Thing.ID>) -> String {
    (Self.self as any Interpolating.Type).interpolate(input)
  }
}

private protocol Interpolating {
  static func interpolate(_ input: Input<Thing.ID>) -> String
}

extension DefaultStringInterpolation: Interpolating {
  @available(*, deprecated)
  static func interpolate(_ input: Input<Thing.ID>) -> String { interpolated(input) }
}
