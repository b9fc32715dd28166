import AWSClient
import AWSResources
import Applier
import Cloud
import InfraModel
import Planner
import Pricing
import Provider
import Rehearsal
import Sandbox
import Testing
internal import World

@Suite("Two clouds in one environment are planned, priced and applied as one")
struct TwoCloudsTests {
  /// A bucket of AWS, a sheet of the other cloud that prints its name, and a topic of AWS that is called as the sheet's
  /// link says.
  static func graph(pages: Int64 = 2) -> Graph {
    Graph(
      environment: "two/clouds", region: "eu-central-1",
      resources: [
        ResourceNode(address: "bucket", type: "AWS::S3::Bucket", properties: ["BucketName": "two-clouds-assets"]),
        ResourceNode(
          address: "sheet", type: "Paper::Press::Sheet", region: "north",
          properties: ["Name": "notes", "Text": .reference(Reference("bucket", "Arn")), "Pages": .integer(pages)]),
        ResourceNode(
          address: "topic", type: "AWS::SNS::Topic",
          properties: ["TopicName": "notes", "DisplayName": .reference(Reference("sheet", "Link"))]),
      ])
  }

  static let state = State(environment: "two/clouds", region: "eu-central-1", lineage: "line", digestKey: "00")

  let time = DiscreteTime(start: 1_795_000_000)
  let paper: PaperCloud
  let clouds: JoinedClouds
  let sandbox: Sandbox

  init() throws {
    paper = try PaperCloud()
    clouds = JoinedClouds(AWSCloud(), paper)
    sandbox = Sandbox(options: Sandbox.Options(), clock: time.clock)
  }

  var provider: any Provider {
    let (paper, sandbox, schemas) = (paper, sandbox, clouds.schemas)
    return clouds.provider { cloud -> any Provider in
      guard cloud.namespace == "AWS" else { return paper }
      return AWSProvider(client: AWSClient(of: sandbox, region: "eu-central-1"), schemas: schemas)
    }
  }

  func plan(
    _ graph: Graph, _ state: State, purpose: Plan.Purpose = .apply, seen: [Address: Observation]? = nil
  ) throws -> Plan {
    let plan = try Planner(provider: provider, rules: clouds.rules)
      .plan(graph, state: state, observations: seen, purpose: purpose)
    return Pricing(Catalog(clouds.prices)).priced(plan, state: state, digest: clouds.prices.digest)
  }

  func apply(_ plan: Plan, to state: State) async throws -> ApplyResult {
    let (provider, time) = (provider, time)
    let answer: Result<ApplyResult, ApplyError> = await time.run {
      let world = World.isolated(clock: time.clock.world, random: Randomness { 7 })
      do throws(ApplyError) {
        return .success(
          try await Applier(provider, world: world, secrets: .none).apply(
            plan, to: state, in: .forgotten, as: RunIdentity(who: "a test", host: "here", command: "apply")))
      } catch {
        return .failure(error)
      }
    }
    return try answer.get()
  }

  @Test("An environment of two clouds is made from nothing, changed and destroyed")
  func life() async throws {
    let first = try plan(Self.graph(), Self.state)
    #expect(first.changes.map { "\($0.action) \($0.address)" } == ["create bucket", "create sheet", "create topic"])
    #expect(first.steps.first { $0.address == "topic" }?.waitsFor.isEmpty == false)
    let made = try await apply(first, to: Self.state)
    #expect(made.failed.isEmpty)
    #expect(paper.running["notes"]?["Text"] == "arn:aws:s3:::two-clouds-assets")
    #expect(made.state.resources["topic"]?.properties["DisplayName"] == "paper:notes")

    let seen = await observe(made.state)
    #expect(try plan(Self.graph(), made.state, seen: seen).effective.isEmpty)
    let change = try plan(Self.graph(pages: 3), made.state, seen: seen)
    #expect(change.effective.map { "\($0.action) \($0.address)" } == ["update sheet"])
    let changed = try await apply(change, to: made.state)
    #expect(paper.running["notes"]?["Pages"] == 3)

    let gone = try await apply(try plan(Self.graph(), changed.state, purpose: .destroy), to: changed.state)
    #expect(gone.failed.isEmpty)
    #expect(gone.state.resources.isEmpty && paper.running.isEmpty)
  }

  private func observe(_ state: State) async -> [Address: Observation] {
    let (provider, time) = (provider, time)
    let requests = state.resources.values.sorted { $0.address < $1.address }.map { record in
      (
        record.address,
        ReadRequest(
          type: record.type, id: record.id, region: record.region, known: record.properties)
      )
    }
    let answers = await time.run { await provider.read(requests.map(\.1)) }
    var seen: [Address: Observation] = [:]
    for (request, answer) in zip(requests, answers) { seen[request.0] = try? answer.get() }
    return seen
  }

  @Test("Each of two clouds prices its own resources")
  func bill() throws {
    let cost = Pricing(Catalog(clouds.prices)).estimate(Self.graph())
    let sheet = try #require(cost.lines.first { $0.address == "sheet" }).estimate
    #expect(sheet.monthly.high.description == "0.5")
    let bucket = try #require(cost.lines.first { $0.address == "bucket" }).estimate
    #expect(!bucket.components.isEmpty && bucket.unknown.allSatisfy { $0.reason != .noModel })
    #expect(clouds.prices.title(ofSource: "paper-list") == "the list in the window")
  }

  @Test("Each of two clouds has its rules hold for its own resources")
  func rules() throws {
    let planner = Planner(provider: provider, rules: clouds.rules)
    var graph = Self.graph(pages: 9)
    graph.resources[0].properties["BucketName"] = "Not-A-Name"
    #expect(
      planner.validate(graph).map { "\($0.code) \($0.address?.path ?? "")" } == ["IN2007 bucket", "IN2008 sheet"])
  }

  @Test("A type of neither cloud is refused by name")
  func stranger() throws {
    var graph = Self.graph()
    graph.resources[1].type = "Stone::Quarry::Slab"
    #expect(throws: Diagnostics.self) { try plan(graph, Self.state) }
    #expect(!clouds.unconnected.traits(of: "Stone::Quarry::Slab").isSupported)
  }
}
