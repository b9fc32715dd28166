import Infra
import InfraModel
import Testing

@Suite("Releases that are declared")
struct ReleaseTests {
  private static let thing = Thing("api")

  private static func environment() -> Environment {
    Environment("shop/production", in: .euCentral1) {
      thing
      Output("url", thing.address)
    }
  }

  private static func messages(_ environment: Environment) -> [String] {
    Evaluation(of: environment).diagnostics.map(\.message)
  }

  @Test("Gates keep their order, and name outputs and resources")
  func gates() {
    let evaluation = Evaluation(
      of: Self.environment()
        .release {
          Preflight(.cleanTree, .branch("main"), .upToDate, .command("make", "check", timeout: .minutes(20)))
          Approvals(1, by: .signers("ops/allowed-signers"))
          Confirm(typing: "APPLY PRODUCTION")
          Command("make", "migrate", inheriting: ["AWS_PROFILE"])
          Apply()
          Wait(.seconds(10))
          Health(
            "https://\(Self.thing.address)/health", expecting: .status(200), .json("status", is: "healthy"),
            .json("checks.ready", is: true), .text("ok"), attempts: 6, every: .seconds(5), timeout: .seconds(3))
          Smoke("scripts/smoke.sh", "fast", environment: ["URL": Output.named("url")])
        }
        .onFailure(.rollBack))
    #expect(evaluation.diagnostics == [])
    let settings = evaluation.graph.settings
    let address = Value.reference(Reference("api", "Endpoint.Address"))
    #expect(settings.approvals.count == 1)
    #expect(settings.approval == .init(.required, typing: "APPLY PRODUCTION"))
    #expect(settings.release?.onFailure == .rollBack)
    #expect(settings.release?.gates.allSatisfy { $0.position?.file.hasSuffix("ReleaseTests.swift") == true } == true)
    #expect(
      settings.release?.gates.map(\.kind) == [
        .preflight([.cleanTree, .branch("main"), .upToDate, .command(GateCommand(["make", "check"], timeout: 1200))]),
        .confirm(words: "APPLY PRODUCTION"),
        .command(GateCommand(["make", "migrate"], inherited: ["AWS_PROFILE"])),
        .apply,
        .wait(seconds: 10),
        .health(
          HealthCheck(
            url: .interpolation(["https://", address, "/health"]),
            expectations: [.status(200), .json("status", "healthy"), .json("checks.ready", true), .text("ok")],
            attempts: 6, pause: 5, timeout: 3)),
        .smoke(GateCommand(["scripts/smoke.sh", "fast"], environment: ["URL": address])),
      ])
    #expect(evaluation.graph.document["formatVersion"] == 3)
    #expect((try? Graph(document: evaluation.graph.document)) == evaluation.graph)
  }

  @Test("A backup names a resource, and alarms are named by themselves or by the component that they are in")
  func resources() {
    let store = Thing("store")
    let pair = Pair("pair")
    let single = Thing("single")
    let evaluation = Evaluation(
      of: Environment("shop/production", in: .euCentral1) {
        store
        pair
        single
      }
      .release {
        BackUp(of: store)
        Apply()
        Quiet(pair, single, for: .minutes(15))
      })
    #expect(evaluation.diagnostics == [])
    #expect(
      evaluation.graph.settings.release?.gates.map(\.kind) == [
        .backUp("store"), .apply,
        .quiet(evaluation.graph.resources.map(\.address).filter { $0 != "store" }, seconds: 900),
      ])
    #expect(evaluation.graph.resources.count > 3)
    #expect((try? Graph(document: evaluation.graph.document)) == evaluation.graph)
    let unplaced = Self.environment().release {
      BackUp(of: store)
      Apply()
      Quiet(for: .minutes(1))
    }
    #expect(
      Self.messages(unplaced) == [
        "this refers to 'store', which is not part of the environment", "Quiet(…) watches no alarm",
      ])
  }

  @Test("A shift is a gate for each of its steps, with what is passed between them")
  func shifts() {
    let alias = Thing("alias")
    let single = Thing("single")
    let evaluation = Evaluation(
      of: Environment("shop/production", in: .euCentral1) {
        alias
        single
      }
      .release {
        Apply()
        Shift(alias, through: [.percent(10), .percent(100)], bake: .minutes(5), watching: [single]) {
          Wait(.seconds(1))
        }
      })
    #expect(evaluation.diagnostics == [])
    func step(_ percent: Double) -> ReleaseGate.Kind {
      .shift(TrafficShift(of: "alias", percent: percent, bake: 300, alarms: ["single"]))
    }
    #expect(
      evaluation.graph.settings.release?.gates.map(\.kind) == [
        .apply, step(10), .wait(seconds: 1), step(100), .wait(seconds: 1),
      ])
    #expect((try? Graph(document: evaluation.graph.document)) == evaluation.graph)
    let wrong = Self.messages(
      Self.environment().release {
        Shift(Self.thing, through: [.percent(100)])
        Apply()
        Shift(Self.thing, through: [])
        Shift(Self.thing, through: [.percent(50), .percent(12.5)], bake: .days(2))
      })
    #expect(
      wrong == [
        "Shift(…) stands after Apply()", "Shift(…) moves from more than 0 % to 100 %, and this 0 %",
        "Shift(…) moves 'api' to 0 % after 100 %", "Shift(…) watches for a day at most, and this for 172800 seconds",
        "Shift(…) watches for a day at most, and this for 172800 seconds", "Shift(…) moves 'api' to 12.5 % after 50 %",
        "Shift(…) leaves 'api' at 12.5 %: the last step is .percent(100)",
      ])
  }

  @Test("A program on hosts keeps its lines, or a document with what it is given")
  func hosts() {
    let host = Thing("host")
    let evaluation = Evaluation(
      of: Environment("shop/production", in: .euCentral1) { host }
        .release {
          Apply()
          RunCommand("put one", "\(host.address)", on: host)
          RunCommand(document: "Update", parameters: ["version": ["2"]], on: host, timeout: .hours(1))
        })
    #expect(evaluation.diagnostics == [])
    let address = Value.reference(Reference("host", "Endpoint.Address"))
    #expect(
      evaluation.graph.settings.release?.gates.map(\.kind) == [
        .apply, .run(HostRun(HostProgram(["put one", address]), on: "host", timeout: 600)),
        .run(HostRun(HostProgram(document: "Update", parameters: ["version": ["2"]]), on: "host", timeout: 3600)),
      ])
    #expect((try? Graph(document: evaluation.graph.document)) == evaluation.graph)
    #expect(
      Self.messages(
        Self.environment().release {
          Apply()
          RunCommand(on: Self.thing, timeout: .days(2))
        }) == ["RunCommand(…) takes from one second to a day, and this has 172800 seconds"])
  }

  /// A system whose release names what is in it.
  private struct System: Component {
    var scope: Scope
    let service = Thing("service")

    init(_ name: String = "system", file: String = #filePath, line: Int = #line, column: Int = #column) {
      scope = Scope(name, file: file, line: line, column: column)
    }

    var body: Contents { service }
  }

  @Test("A release names the parts of a system that its environment places, again in each evaluation")
  func parts() {
    let environment = Environment("shop/production", in: .euCentral1) { System() }
      .release(of: System.self) { system in
        if Parameter("released", default: true).value {
          Apply()
          Steady(system.service)
        }
      }
      .onFailure(.rollBack)
    for _ in 1...2 {
      let evaluation = Evaluation(of: environment)
      #expect(evaluation.diagnostics == [])
      #expect(
        evaluation.graph.settings.release?.gates.map(\.kind) == [
          .apply, .rollout(Rollout(of: "system/service", timeout: 900)),
        ])
    }
    let without = Evaluation(of: environment, definitions: ["released": "off"])
    #expect(without.diagnostics == [])
    #expect(without.graph.settings.release == nil)
  }

  @Test("A release of a system needs that system, once")
  func misplaced() {
    let none = Environment("shop/production", in: .euCentral1) { Self.thing }
    let two = Environment("shop/production", in: .euCentral1) {
      System("one")
      System("two")
    }
    let messages = [none, two].map { environment in
      Self.messages(environment.release(of: System.self) { _ in Apply() })
    }
    #expect(
      messages == [
        ["the release is one of a System, but the environment places none"],
        ["the release is one of a System, but the environment places 2"],
      ])
  }

  @Test("A health check may ask an output whose value is a text")
  func textOutput() {
    let evaluation = Evaluation(
      of: Environment("shop/production", in: .euCentral1) { Output("checked", "https://example.com") }
        .release {
          Apply()
          Health("\(Output.named("checked"))/health")
        })
    #expect(evaluation.diagnostics == [])
    guard case .health(let check) = evaluation.graph.settings.release?.gates.last?.kind else {
      Issue.record("no health check")
      return
    }
    #expect(check.url == "https://example.com/health")
  }

  @Test("A rollout keeps what is requested, and a refresh its percentages")
  func rollouts() {
    let service = Thing("service")
    let evaluation = Evaluation(
      of: Environment("shop/production", in: .euCentral1) { service }
        .release {
          Apply()
          Steady(service)
          Refresh(service)
          Refresh(service, minimumHealthy: 50, maximumHealthy: 150, warmUp: .minutes(2), skipMatching: false)
        })
    #expect(evaluation.diagnostics == [])
    let refresh = MachineRefresh(minimumHealthy: 50, maximumHealthy: 150, warmUp: 120, skipsMatching: false)
    #expect(
      evaluation.graph.settings.release?.gates.map(\.kind) == [
        .apply, .rollout(Rollout(of: "service", timeout: 900)),
        .rollout(Rollout(of: "service", refresh: MachineRefresh(), timeout: 3600)),
        .rollout(Rollout(of: "service", refresh: refresh, timeout: 3600)),
      ])
    #expect(evaluation.graph.settings.release?.gates.map(\.kind.name) == ["apply", "steady", "refresh", "refresh"])
    #expect((try? Graph(document: evaluation.graph.document)) == evaluation.graph)
    #expect(
      Self.messages(
        Self.environment().release {
          Apply()
          Steady(Self.thing, timeout: .days(2))
          Refresh(Self.thing, minimumHealthy: -1)
          Refresh(Self.thing, maximumHealthy: 150)
          Refresh(Self.thing, minimumHealthy: 0, maximumHealthy: 150)
          Refresh(Self.thing, minimumHealthy: 100, maximumHealthy: 90)
        }) == [
          "Steady(…) takes from one second to a day, and this has 172800 seconds",
          "Refresh(…) keeps from 0 to 100 % of the machines healthy, and this -1 %",
          "Refresh(…) with maximumHealthy: needs minimumHealthy:, too",
          "maximumHealthy: and minimumHealthy: of Refresh(…) are at most 100 % apart",
          "Refresh(…) has from 100 to 200 % of the machines at once, and this 90 %",
        ])
  }

  @Test("A graph without gates is as it was")
  func none() {
    let evaluation = Evaluation(of: Self.environment().release { Approvals(1, by: .signers("a")) })
    #expect(evaluation.diagnostics == [])
    #expect(evaluation.graph.settings.release == nil)
    #expect(evaluation.graph.document["formatVersion"] == 2)
  }

  @Test("What cannot be carried out is said at its gate")
  func problems() {
    func messages(@ReleaseBuilder _ steps: @escaping @Sendable () -> [ReleasePart]) -> [String] {
      Self.messages(Self.environment().release(steps))
    }
    #expect(messages { Wait(.seconds(1)) } == ["a release with gates has one Apply(), and this none"])
    #expect(
      messages {
        Apply()
        Apply()
      } == ["a release has one Apply(), and this is another"])
    // Evaluated outside of the expectation, which has one position for all that is in it.
    let late = messages {
      Apply()
      Confirm(typing: "YES")
      Approvals(1, by: .signers("a"))
      Preflight(.cleanTree)
    }
    #expect(
      late == [
        "Confirm(…) stands before Apply()", "Approvals(…) stand before Apply()",
        "Preflight(…) stands before all other gates",
      ])
    let many = messages {
      Preflight()
      Confirm(typing: "")
      Apply()
      Wait(.seconds(0))
      Health("https://example.com/health", expecting: .status(20))
      Health("\(Output.named("utl"))/health", attempts: 0)
      Health("\(Self.thing.address)", every: .hours(2))
      Health("ftp://\(Self.thing.address)")
      Command("/bin/sh", "-c", "true")
      Command("../up.sh")
      Smoke("a", environment: ["9A": "1"], timeout: .days(1))
    }
    #expect(
      many == [
        "Preflight(…) checks nothing", "Confirm(typing:) has no words to type",
        "Wait(…) takes from one second to a day, and this has 0 seconds",
        "the health check asks https://example.com/health, which is typed: name an output or a resource",
        "20 is not a status of HTTP",
        "shop/production has no output 'utl'", "Health(…) is asked from 1 to 1000 times, and this 0 times",
        "Health(…) waits for at most an hour between two attempts",
        "'ftp://' begins with neither https:// nor http://",
        "'/bin/sh' is neither a name nor a path below the project's folder",
        "'../up.sh' is neither a name nor a path below the project's folder",
        "'9A' is not the name of a variable: letters, digits and '_', beginning with no digit",
      ])
  }

  @Test("What happens on failure needs gates, and words are asked for once")
  func failure() {
    #expect(
      Self.messages(Self.environment().onFailure(.stop)) == [
        "onFailure(…) requires a release with gates, but the environment declares none"
      ])
    #expect(
      Self.messages(
        Self.environment().approval(.required, typing: "ONE").release {
          Confirm(typing: "TWO")
          Apply()
        }) == ["Confirm(typing:) and what stands before it ask for different words"])
  }

  @Test("An output is named in a release only")
  func outputElsewhere() {
    let environment = Environment("shop/production", in: .euCentral1) {
      Thing("one", label: Output.named("url"))
      Output("url", "here")
    }
    #expect(
      Self.messages(environment) == ["Output.named(…) stands in a release only: refer to the resource itself"])
  }
}
