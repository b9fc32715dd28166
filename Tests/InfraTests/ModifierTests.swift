import Infra
import InfraModel
import Testing

@Suite("A modifier")
struct ModifierTests {
  @Test("A modifier says how a resource may change")
  func resource() {
    let evaluated = Evaluated {
      let image = Thing("image")
      let other = Thing("other")
      image
      other
      Thing("thing")
        .protected().retained().createBeforeDestroy()
        .ignoringChanges(to: \.size, because: "the scaler sets it")
        .replaced(when: image.id, ByteCount.mebibytes(512).inMebibytes)
        .depends(on: other)
        .renamed(from: "old/thing")
        .adopting(id: "thing-1")
        .timeout(.minutes(5))
        .usage(requests: .millions(3), stored: .terabytes(1...1.5), duration: .seconds(0.12), share: .percent(25))
        .allowDeletion(of: "former", because: "it moved away")
        .setting(\.label, to: "later")
    }
    #expect(evaluated.diagnostics == [])
    #expect(
      Evaluated.text(evaluated.evaluation.graph.resources[2].lifecycle.document) == """
        {
          "adoptedID": "thing-1",
          "allowsDeletion": [
            "former"
          ],
          "createBeforeDestroy": true,
          "ignoredChanges": [
            {
              "because": "the scaler sets it",
              "property": "Size"
            }
          ],
          "protected": true,
          "renamedFrom": [
            "old/thing"
          ],
          "replacedWhen": [
            {
              "$ref": "image",
              "property": "Id"
            },
            512
          ],
          "retained": true,
          "timeout": 300
        }
        """)
    let node = evaluated.evaluation.graph.resources[2]
    #expect(node.dependsOn == ["other"])
    #expect(node.properties == ["Label": "later"])
    #expect(
      node.usage == [
        "requests": 3_000_000, "storedGigabytes": ["low": 1_024, "high": 1_536], "duration": 120, "share": 0.25,
      ])
  }

  @Test("A modifier declares the usage of all resources of a type, the innermost last")
  func usage() {
    let environment = Environment("test/one", in: .euCentral1) {
      Thing("outer").usage(duration: .milliseconds(5))
      Pair("pair").usage(of: Thing.self) { $0.usage(requests: .thousands(1...2)) }
      Pair("other")
    }
    .usage(of: Thing.self) { $0.usage(requests: 7, share: .percent(50)) }
    let evaluated = Evaluated(environment)
    #expect(evaluated.diagnostics == [])
    #expect(
      Dictionary(uniqueKeysWithValues: evaluated.evaluation.graph.resources.map { ($0.address.path, $0.usage) }) == [
        "outer": ["requests": 7, "share": 0.5, "duration": 5],
        "pair/first": ["requests": ["low": 1_000, "high": 2_000], "share": 0.5],
        "pair/second": ["requests": ["low": 1_000, "high": 2_000], "share": 0.5],
        "other/first": ["requests": 7, "share": 0.5],
        "other/second": ["requests": 7, "share": 0.5],
      ])
    #expect(
      evaluated.evaluation.graph.settings.usage == ["Test::Kit::Thing": ["requests": 7, "share": 0.5]])
  }

  @Test("A modifier on a component holds for everything inside")
  func component() {
    let evaluated = Evaluated {
      let other = Pair("other")
      other
      Pair("pair").protected().renamed(from: "couple").in(.usEast1).depends(on: other).timeout(.hours(1))
    }
    #expect(evaluated.diagnostics == [])
    let nodes = evaluated.evaluation.graph.resources.filter { $0.address.isWithin("pair") }
    #expect(nodes.map(\.address.path) == ["pair/first", "pair/second"])
    #expect(nodes.map(\.lifecycle.renamedFrom) == [["couple/first"], ["couple/second"]])
    for node in nodes {
      #expect(node.lifecycle.isProtected)
      #expect(node.lifecycle.timeout == 3_600)
      #expect(node.region == "us-east-1")
      #expect(node.dependsOn == ["other/first", "other/second"])
    }
  }

  @Test("A dependency on a component waits for everything in it, but not from inside of it")
  func dependencies() {
    struct Whole: Component {
      var scope: Scope = .unnamed()
      let pair = Pair("pair")
      let thing = Thing("thing")
      var body: Contents {
        pair
        thing
      }
    }
    let evaluated = Evaluated {
      let whole = Whole()
      whole
      Thing("after").depends(on: whole)
      Thing("between").depends(on: whole.pair)
      Thing("inside").depends(on: whole.thing)
    }
    #expect(evaluated.diagnostics == [])
    let waits = evaluated.evaluation.graph.resources.map { "\($0.address): \($0.dependsOn.map(\.path))" }
    #expect(
      waits.filter { !$0.hasSuffix("[]") } == [
        "after: [\"pair/first\", \"pair/second\", \"thing\"]", "between: [\"pair/first\", \"pair/second\"]",
        "inside: [\"thing\"]",
      ])
  }

  @Test("A modifier gives back the same declared value: references to either are to one resource")
  func identity() {
    let evaluated = Evaluated {
      let thing = Thing("thing")
      thing.protected()
      Thing("other", parent: thing.id)
    }
    #expect(evaluated.diagnostics == [])
    #expect(evaluated.evaluation.graph.resources[0].properties["ParentId"] == .reference(Reference("thing", "Id")))
  }

  @Test("A modifier tags what is inside; inner tags win, a resource's own over all")
  func tags() {
    let environment = Environment("test/one", in: .euCentral1) {
      Thing("plain", isTaggable: true)
      Thing("own", isTaggable: true, tags: ["B": "own"])
      Group("group") {
        Thing("inside", isTaggable: true).tags(["C": "modifier"])
        Thing("untaggable")
      }.tags(["B": "group", "C": "group"])
    }.tags(["A": "environment", "B": "environment"])
    let tags = Evaluated(environment).evaluation.graph.resources.map { node in
      "\(node.address): "
        + (node.properties["Tags"]?.list ?? []).map { "\($0["Key"]?.string ?? "")=\($0["Value"]?.string ?? "")" }
        .joined(separator: " ")
    }
    #expect(
      tags == [
        "group/inside: A=environment B=group C=modifier", "group/untaggable: ", "own: A=environment B=own",
        "plain: A=environment B=environment",
      ])
  }

  @Test("A release says who must approve what, and where that is declared")
  func release() {
    let line = #line + 3
    let environment = Environment("test/one", in: .euCentral1) {}
      .release {
        Approvals(1, by: .signers("ops/allowed-signers"), when: .interruption, .dataLoss, .cost(over: .usd(50)))
        Approvals(2, by: .signers("ops/owners", branch: "stable"))
      }
    let evaluation = Evaluated(environment).evaluation
    #expect(evaluation.diagnostics.isEmpty)
    let place = SourcePosition(file: "InfraTests/ModifierTests.swift", line: line, column: 18)
    #expect(
      evaluation.graph.settings.approvals == [
        ApprovalRule(
          1, by: .init(file: "ops/allowed-signers", branch: "main"),
          when: [.interruption, .dataLoss, .cost(over: 50_000_000)], at: place),
        ApprovalRule(
          2, by: .init(file: "ops/owners", branch: "stable"), when: [.always],
          at: SourcePosition(file: place.file, line: line + 1, column: 18)),
      ])
    #expect(evaluation.graph.document["formatVersion"] == 2)
  }

  @Test(
    "A rule of approval that cannot be asked for is refused at its line",
    arguments: [
      (Approvals(0, by: .signers("a")), "Approvals(0, …) asks for a number of signers that is not from 1 to 20"),
      (Approvals(21, by: .signers("a")), "Approvals(21, …) asks for a number of signers that is not from 1 to 20"),
      (Approvals(1, by: .signers("/a")), "the file of signers '/a' is not a path below the project's folder"),
      (Approvals(1, by: .signers("a/../b")), "the file of signers 'a/../b' is not a path below the project's folder"),
      (Approvals(1, by: .signers("")), "the file of signers '' is not a path below the project's folder"),
      (Approvals(1, by: .signers("a", branch: "-x")), "'-x' is not the name of a branch"),
      (Approvals(1, by: .signers("a", branch: "main^{/x}")), "'main^{/x}' is not the name of a branch"),
      (Approvals(1, by: .signers("a", branch: "a..b")), "'a..b' is not the name of a branch"),
      (
        Approvals(1, by: .signers("a"), when: .cost(over: .usd(-1))),
        "Approvals(…, when: .cost(over:)) is not from 0 to \(Dollars.limit / 1_000_000) dollars"
      ),
    ])
  func badRelease(_ approvals: Approvals, _ message: String) {
    let evaluation = Evaluated(Environment("test/one", in: .euCentral1) {}.release { approvals }).evaluation
    #expect(evaluation.diagnostics.map(\.message) == [message])
    #expect(evaluation.diagnostics.allSatisfy { $0.position != nil && $0.code.text == "IN1006" })
    #expect(evaluation.graph.settings.approvals.isEmpty)
  }

  @Test("A modifier of an environment says what it demands before an apply")
  func environment() {
    let budgetLine = #line + 2
    let environment = Environment("test/one", in: .euCentral1) {}
      .budget(.monthly(.usd(900.5)))
      .approval(.required, typing: "APPLY")
      .allowDeletion(of: "database/main", because: "moved")
      .allowDeletion(of: "cache", because: "unused")
    #expect(
      Evaluated.text(Evaluated(environment).evaluation.graph.settings.document) == """
        {
          "allowDeletion": [
            {
              "address": "database/main",
              "because": "moved"
            },
            {
              "address": "cache",
              "because": "unused"
            }
          ],
          "approval": {
            "mode": "required",
            "typing": "APPLY"
          },
          "budget": {
            "limit": {
              "amount": 900.5,
              "currency": "USD"
            },
            "period": "monthly",
            "position": "InfraTests/ModifierTests.swift:\(budgetLine):14"
          }
        }
        """)
  }
}
