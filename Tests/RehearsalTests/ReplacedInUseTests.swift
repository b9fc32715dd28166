import AWSResources
import AWSSchemas
import Applier
import InfraModel
import Planner
import Provider
import Rehearsal
import Testing

@Suite("What a plan orders, the cloud takes")
struct ReplacedInUseTests {
  private let schemas = AWSSchemaCatalog()
  private var rehearsal: Rehearsal { Rehearsal(schemas: schemas, start: 1_795_000_000) }

  private func graph(_ resources: [ResourceNode]) -> Graph {
    Graph(
      environment: "app/dev", region: "eu-central-1", account: "123456789012",
      resources: resources.sorted { $0.address < $1.address })
  }

  private func node(
    _ address: Address, _ type: ResourceType, _ properties: [String: Value], _ lifecycle: Lifecycle = .init()
  ) -> ResourceNode { ResourceNode(address: address, type: type, properties: properties, lifecycle: lifecycle) }

  private func ref(_ address: Address, _ property: String) -> Value {
    .reference(Reference(address, PropertyPath(property)))
  }

  /// What a first apply of a declaration leaves.
  private func applied(_ resources: [ResourceNode]) async throws -> State {
    let graph = graph(resources)
    let outcome = try await rehearsal.run(
      graph,
      from: State(
        environment: graph.environment, account: graph.account, region: graph.region, lineage: "lineage",
        digestKey: "00ff"))
    #expect(outcome.failures == [])
    #expect(outcome.result.isComplete)
    return outcome.result.state
  }

  /// The steps as they began: `delete main`.
  private func begun(_ outcome: Rehearsal.Outcome) -> [String] {
    outcome.events.compactMap { event in
      if case .started(let address, let kind) = event.kind { "\(kind) \(address)" } else { nil }
    }
  }

  /// The calls that changed something, in their order.
  private func calls(_ outcome: Rehearsal.Outcome, of address: Address) -> [String] {
    outcome.events.compactMap { event in
      if case .called(address, let call, _) = event.kind { String(call.split(separator: " ").last ?? "") } else { nil }
    }
  }

  private func expectApplied(_ outcome: Rehearsal.Outcome) {
    #expect(outcome.gaps == [])
    #expect(outcome.failures == [])
    #expect(outcome.result.isComplete)
  }

  // MARK: databases

  private func database(_ more: [String: Value]) -> ResourceNode {
    node(
      "main", "AWS::RDS::DBInstance",
      [
        "DBInstanceIdentifier": "main", "Engine": "postgres", "EngineVersion": "16.4",
        "DBInstanceClass": "db.t3.micro", "AllocatedStorage": "20", "MasterUsername": "finally",
        "ManageMasterUserPassword": true,
      ].merging(more) { $1 })
  }

  @Test("A protected database that the declaration no longer protects is replaced: opened, deleted, made again")
  func protection() async throws {
    let state = try await applied([database(["DeletionProtection": true])])
    let outcome = try await rehearsal.run(
      graph([database(["DeletionProtection": false, "StorageEncrypted": true])]), from: state)
    expectApplied(outcome)
    #expect(calls(outcome, of: "main") == ["ModifyDBInstance", "DeleteDBInstance", "CreateDBInstance"])
    let main = outcome.result.state.resources["main"]
    #expect(main?.attributes["StorageEncrypted"] == true && main?.attributes["DeletionProtection"] == false)
  }

  @Test("A major upgrade makes the parameter group of the new family, moves the database, and deletes the old one")
  func upgrade() async throws {
    func shop(_ version: Value, _ family: Value) -> [ResourceNode] {
      [
        node(
          "parameters", "AWS::RDS::DBParameterGroup",
          ["Family": family, "Description": "what it needs", "Parameters": ["log_min_duration_statement": "500"]]),
        database([
          "EngineVersion": version, "AllowMajorVersionUpgrade": true,
          "DBParameterGroupName": ref("parameters", "DBParameterGroupName"),
        ]),
      ]
    }
    let state = try await applied(shop("16.4", "postgres16"))
    let outcome = try await rehearsal.run(graph(shop("17.2", "postgres17")), from: state)
    expectApplied(outcome)
    #expect(begun(outcome) == ["createSuccessor parameters", "update main", "deleteDeposed parameters"])
    let (main, parameters) = (outcome.result.state.resources["main"], outcome.result.state.resources["parameters"])
    #expect(main?.attributes["EngineVersion"] == "17.2")
    #expect(main?.attributes["DBParameterGroupName"] == .string(parameters?.id.text ?? ""))
    #expect(parameters?.attributes["Family"] == "postgres17" && parameters?.deposed == [])
  }

  // MARK: functions

  /// A function, its version and an alias of that. A version is only published of what is another than before.
  private func function(_ description: Value, memory: Value, _ trigger: Value = "") -> [ResourceNode] {
    let trust: Value = [
      "Version": "2012-10-17",
      "Statement": [
        ["Effect": "Allow", "Principal": ["Service": "lambda.amazonaws.com"], "Action": "sts:AssumeRole"]
      ],
    ]
    return [
      node("role", "AWS::IAM::Role", ["RoleName": "api", "AssumeRolePolicyDocument": trust]),
      node(
        "api", "AWS::Lambda::Function",
        [
          "FunctionName": "api", "PackageType": "Image", "Role": ref("role", "Arn"),
          "Code": ["ImageUri": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/api:1"], "MemorySize": memory,
        ]),
      node(
        "version", "AWS::Lambda::Version",
        ["FunctionName": ref("api", "FunctionName"), "Description": description],
        Lifecycle(replacedWhen: [trigger])),
      node(
        "live", "AWS::Lambda::Alias",
        ["FunctionName": ref("api", "FunctionName"), "Name": "live", "FunctionVersion": ref("version", "Version")]),
    ]
  }

  @Test("Code in buckets that the environment does not have is taken to be there")
  func foreignCode() async throws {
    let archive = ArchiveReference(path: "api", digest: String(repeating: "a", count: 64), size: 9)
    func shop(_ code: Value) -> [ResourceNode] {
      var shop = function("one", memory: 512)
      shop[1].properties.merge(["PackageType": "Zip", "Runtime": "nodejs22.x", "Handler": "a.b", "Code": code]) { $1 }
      return shop
    }
    let state = try await applied(shop(["S3Bucket": "elsewhere", "S3Key": "built-by-ci.zip"]))
    let outcome = try await rehearsal.run(
      graph(shop(["S3Bucket": "elsewhere", "S3Key": "api/a.zip", "ZipFile": .archive(archive)])), from: state)
    expectApplied(outcome)
    #expect(begun(outcome).first == "update api")
  }

  @Test("A version under an alias is replaced by one that comes first, though nobody asks for it")
  func version() async throws {
    let state = try await applied(function("one", memory: 512))
    #expect(state.resources["version"]?.attributes["Version"] == "1")
    let outcome = try await rehearsal.run(graph(function("two", memory: 1024)), from: state)
    expectApplied(outcome)
    #expect(begun(outcome) == ["update api", "createSuccessor version", "update live", "deleteDeposed version"])
    let after = outcome.result.state
    #expect(after.resources["version"]?.attributes["Description"] == "two")
    #expect(
      after.resources["live"]?.attributes["FunctionVersion"] == after.resources["version"]?.attributes["Version"])
  }

  @Test("A version that is not the first one, as it was read, is the one that its alias has in the twin, too")
  func laterVersion() async throws {
    let first = try await applied(function("one", memory: 512))
    let shop = function("two", memory: 1024)
    let state = try await rehearsal.run(graph(shop), from: first).result.state
    #expect(state.resources["live"]?.attributes["FunctionVersion"] == "2")
    let seen = state.resources.mapValues { Observation.present(.init(id: $0.id, properties: $0.attributes)) }
    var changed = shop
    changed[changed.count - 1].properties["Description"] = "what is live"
    let traits = Dictionary(Handlers.all.map { ($0.type, $0.traits) }, uniquingKeysWith: { $1 })
    let plan = try Planner(schemas: schemas, traits: { traits[$0] ?? .unsupported }, rules: .aws)
      .plan(graph(changed), state: state, observations: seen)
    #expect(plan.effective.map(\.address) == ["live"])
    expectApplied(try await rehearsal.run(plan, from: state, seen: seen))
  }

  @Test("A version of a function that is as it was is the same version: nothing is deleted under the alias")
  func sameVersion() async throws {
    let state = try await applied(function("one", memory: 512, "1"))
    let outcome = try await rehearsal.run(graph(function("one", memory: 512, "2")), from: state)
    expectApplied(outcome)
    #expect(calls(outcome, of: "version") == ["PublishVersion"])
    let version = outcome.result.state.resources["version"]
    #expect(version?.attributes["Version"] == "1" && version?.triggers == ["2"])
    #expect(version?.deposed == [])
  }

  // MARK: alarms

  @Test("Actions that somebody switched off stay off when an alarm's description changes, and are to be ignored")
  func ignored() async throws {
    func alarm(_ description: Value, actions: Value = true) -> ResourceNode {
      node(
        "alarm", "AWS::CloudWatch::Alarm",
        [
          "AlarmName": "errors", "AlarmDescription": description, "ActionsEnabled": actions, "MetricName": "Errors",
          "Namespace": "AWS/Lambda", "Statistic": "Sum", "Period": 60, "EvaluationPeriods": 1, "Threshold": 1,
          "ComparisonOperator": "GreaterThanOrEqualToThreshold",
        ], Lifecycle(ignoredChanges: [.init(property: "ActionsEnabled", because: "people mute it")]))
    }
    // Whoever muted it did so in the cloud: what runs is not what the declaration says.
    let muted = try await applied([alarm("before", actions: false)])
    #expect(muted.resources["alarm"]?.attributes["ActionsEnabled"] == false)
    let outcome = try await rehearsal.run(graph([alarm("after")]), from: muted)
    expectApplied(outcome)
    #expect(outcome.plan.effective.flatMap(\.properties).map(\.path) == ["AlarmDescription"])
    // One call sets the whole alarm.
    #expect(calls(outcome, of: "alarm") == ["PutMetricAlarm"])
    let alarm = outcome.result.state.resources["alarm"]
    #expect(alarm?.attributes["AlarmDescription"] == "after")
    #expect(alarm?.attributes["ActionsEnabled"] == false)
  }
}
