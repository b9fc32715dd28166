import AWSResources
import AWSSchemas
import Foundation
import Infra
import InfraModel
import Planner
import Provider
import TestFiles
import Testing

@testable import environments

@Suite("FinAlly's environments")
struct FinAllyTests {
  static let environments = [finallyDevelopment, finallyStaging, finallyProduction]
  static let root = Repository.root.path(percentEncoded: false)

  static func evaluate(_ environment: Environment, definitions: [String: String] = [:]) -> Evaluation {
    Evaluation(of: environment, root: root, definitions: definitions)
  }

  /// The recorded graphs say what a change of modules or environments does to each environment. To record them anew,
  /// run the tests with `RECORD_GOLDEN=1` and read the difference.
  @Test("FinAlly's environments evaluate to the recorded graphs", arguments: environments)
  func golden(environment: Environment) throws {
    let evaluation = Self.evaluate(environment)
    #expect(evaluation.diagnostics == [])
    let name = evaluation.graph.environment.name.replacing("/", with: "-") + ".json"
    let text = String(decoding: JSON.pretty(evaluation.graph.document, symbols: .tagged), as: UTF8.self)
    try Golden.expect(text, "Tests/ModulesTests/Golden/\(name)")
  }

  @Test("FinAlly's environments have nothing wrong with them by the facts of their types", arguments: environments)
  func validation(environment: Environment) {
    let planner = Planner(schemas: AWSSchemaCatalog(), traits: { _ in ResourceTraits(isSupported: true) }, rules: .aws)
    var graph = Self.evaluate(environment).graph
    // What a gate can be about is a trait, and none is asked for here.
    graph.settings.release = nil
    #expect(planner.validate(graph) == [])
  }

  @Test("FinAlly's environments differ as the table of the system says")
  func differences() throws {
    let graphs = Self.environments.map { Self.evaluate($0).graph }
    func each<Result>(_ value: (Graph) -> Result) -> [Result] { graphs.map(value) }
    func property(_ address: Address, _ path: String) -> [Value?] {
      each { graph in
        graph.resources.first { $0.address == address }.flatMap { Value.object($0.properties)[path: path] }
      }
    }
    func count(_ type: ResourceType) -> [Int] {
      graphs.map { graph in graph.resources.count { $0.type == type } }
    }
    #expect(count("AWS::EC2::NatGateway") == [1, 3, 3])
    #expect(property("database/main", "DBInstanceClass") == ["db.t3.micro", "db.t3.small", "db.t3.medium"])
    #expect(property("database/main", "AllocatedStorage") == ["20", "20", "50"])
    #expect(property("database/main", "MultiAZ") == [false, false, true])
    #expect(
      property("api/alias", "ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions") == [nil, 2, 5])
    #expect(property("api/logs", "RetentionInDays") == [7, 14, 30])
    #expect(property("api/access-logs", "RetentionInDays") == [7, 14, 30])
    #expect(property("api/function", "Environment.Variables.LOG_LEVEL") == ["debug", "info", "error"])
    #expect(count("AWS::Cognito::UserPool") == [1, 1, 1])
    for type: ResourceType in ["AWS::RDS::DBProxy", "AWS::CloudFront::Distribution", "AWS::WAFv2::WebACL"] {
      #expect(count(type) == [0, 0, 1], "\(type)")
    }
    #expect(each { $0.settings.approval?.mode } == [.automatic, nil, .required])
    #expect(
      graphs.map { graph in graph.resources.count { $0.address.path.hasPrefix("monitoring/critical-alarm/nat-") } }
        == [0, 0, 3])
  }

  @Test("FinAlly's environments name and tag everything after the environment", arguments: environments)
  func names(environment: Environment) {
    let graph = Self.evaluate(environment).graph
    let prefix = graph.environment.name.replacing("/", with: "-")
    let catalog = AWSSchemaCatalog()
    for node in graph.resources {
      for (name, value) in node.properties
      where name.hasSuffix("Name") && !["Alias", "Stage", "HostedZone", "RecordSet"].contains(node.type.shortName) {
        // What names something of AWS's, or a domain.
        let others = ["MetricName", "ServiceName", "DBName", "TargetGroupName", "DomainName"]
        guard let text = value.string, !others.contains(name) else { continue }
        #expect(text.contains(prefix), "\(node.address).\(name)")
      }
      guard let form = catalog.schema(of: node.type)?.tagging.property else { continue }
      let tags = node.properties[form]
      let keys = Set(tags?.object.map { Array($0.keys) } ?? (tags?.list ?? []).compactMap { $0["Key"]?.string })
      #expect(keys.isSuperset(of: ["Project", "Environment", "ManagedBy"]), "\(node.address)")
    }
  }

  @Test("FinAlly's environments can do without provisioned concurrency, which not every cloud has")
  func parameter() {
    let graph = Self.evaluate(finallyProduction, definitions: ["provisioned-concurrency": "off"]).graph
    let alias = graph.resources.first { $0.address == "api/alias" }
    #expect(alias?.properties["Name"] == "live")
    #expect(alias?.properties["ProvisionedConcurrencyConfig"] == nil)
  }

  @Test("FinAlly's environments can do without the parts that a cloud at hand lacks")
  func parts() {
    let whole = Self.evaluate(finallyProduction).graph
    let small = Self.evaluate(
      finallyProduction, definitions: ["without": "budget,content,dashboard,proxy,users"]
    ).graph
    let gone = Set(whole.resources.map(\.type)).subtracting(small.resources.map(\.type))
    #expect(gone.contains("AWS::Budgets::Budget") && gone.contains("AWS::CloudFront::Distribution"))
    #expect(whole.resources.count - small.resources.count == 18)
  }

  @Test("Production's release moves the traffic by steps, and a cloud without what it looks at can do without it")
  func release() {
    let release = Self.evaluate(finallyProduction).graph.settings.release
    #expect(
      release?.gates.map(\.kind.name) == [
        "preflight", "confirm", "backUp", "apply", "wait", "health", "shift", "health", "shift", "health", "shift",
        "health", "smoke", "quiet",
      ])
    #expect(release?.onFailure == .rollBack)
    // Staging tries the same, without the words.
    let tried = Self.evaluate(finallyStaging).graph.settings.release
    #expect(tried?.gates.map(\.kind.name) == release?.gates.map(\.kind.name).filter { $0 != "confirm" })
    #expect(tried?.onFailure == .rollBack)
    let without = Self.evaluate(finallyProduction, definitions: ["without": "release"]).graph.settings
    #expect(without.release == nil)
    #expect(without.approval?.typing == "APPLY PRODUCTION")
  }

  @Test("The firewall and the certificate of the content network are in us-east-1")
  func regions() throws {
    let graph = Self.evaluate(finallyProduction).graph
    let elsewhere = graph.resources.filter { $0.region == "us-east-1" }.map(\.address.path)
    #expect(elsewhere.sorted() == ["domain/certificate", "firewall/rules"])
  }

  @Test("FinAlly's environments hold no secret: the password is named by its place")
  func secret() {
    let graph = Self.evaluate(finallyProduction).graph
    let database = graph.resources.first { $0.address == "database/main" }
    #expect(
      database?.properties["MasterUserPassword"]
        == .secret(.stored(secret: .reference(Reference("database/secret", "Id")), key: "password")))
  }
}
