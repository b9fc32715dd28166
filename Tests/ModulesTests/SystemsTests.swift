import AWSResources
import AWSSchemas
import Foundation
import InfraModel
import Planner
import Provider
import TestFiles
import Testing

@testable import Infra
@testable import environments

@Suite("The systems beside FinAlly")
struct SystemsTests {
  /// A system, by its environments before production, the weakest first, and its production.
  struct System: CustomTestStringConvertible {
    var name: String
    var before: [Environment]
    var production: Environment

    var all: [Environment] { before + [production] }
    var testDescription: String { name }
  }

  static let systems = [
    System(name: "BudgetTracker", before: [budgetTrackerStaging], production: budgetTrackerProduction),
    System(name: "FinTrack", before: [finTrackDevelopment, finTrackStaging], production: finTrackProduction),
    System(name: "Money Flow", before: [moneyFlowStaging], production: moneyFlowProduction),
    System(name: "Trading Journal", before: [tradingJournalStaging], production: tradingJournalProduction),
  ]

  /// The graph of an environment, with the files that it asks for. Of a folder that is packed, the digest is made up.
  private static func graph(_ environment: Environment, definitions: [String: String] = [:]) throws -> Graph {
    let root = Repository.root.path(percentEncoded: false)
    func evaluate(_ reads: FileReads) -> Evaluation {
      FileReads.$current.withValue(reads) { Evaluation(of: environment, root: root, definitions: definitions) }
    }
    let asking = FileReads(FileTable(), root: root)
    _ = evaluate(asking)
    var answers: [FileAsk: FileAnswer] = [:]
    for ask in asking.asks {
      let place = Repository.root.appending(path: ask.path)
      switch ask.form {
      case .content: answers[ask] = .content(Array(try Data(contentsOf: place)))
      case .json: answers[ask] = .document(try JSON.parse(Array(try Data(contentsOf: place))))
      case .archive:
        #expect(try place.checkResourceIsReachable())
        answers[ask] = .archive(
          ArchiveReference(path: ask.path, digest: String(repeating: "0", count: 64), size: 1_000))
      case .yaml: Issue.record("no system reads \(ask.path)")
      }
    }
    let evaluation = evaluate(FileReads(FileTable(answers), root: root))
    #expect(evaluation.diagnostics == [])
    return evaluation.graph
  }

  @Test("A system's environments have nothing wrong with them by the facts of their types", arguments: systems)
  func validation(_ system: System) throws {
    let planner = Planner(schemas: AWSSchemaCatalog(), traits: { _ in ResourceTraits(isSupported: true) }, rules: .aws)
    for environment in system.all {
      var graph = try Self.graph(environment)
      // What a gate can be about is a trait, and none is asked for here.
      graph.settings.release = nil
      #expect(planner.validate(graph) == [])
    }
  }

  /// Properties of which more is stronger, and those that are on in the stronger one.
  private static let strengths = [
    "AllocatedStorage", "BackupRetentionPeriod", "DesiredCount", "MaxCapacity", "MaxSize", "MinCapacity", "MinSize",
    "MultiAZ",
    "MultiAZEnabled", "AutomaticFailoverEnabled", "AtRestEncryptionEnabled", "NumCacheClusters", "RetentionInDays",
    "SnapshotRetentionLimit", "StorageEncrypted", "TransitEncryptionEnabled", "Cpu", "Memory",
    "Parameters.max_connections",
  ]

  private static let counted: Set<String> = ["DatabaseConnections", "FreeStorageSpace", "VolumeBytesUsed"]

  private static func strength(_ value: Value?) -> Double {
    guard let value else { return 0 }
    if case .bool(let isOn) = value { return isOn ? 1 : 0 }
    return value.number ?? value.string.flatMap(Double.init) ?? 0
  }

  @Test("Production is nowhere weaker than what comes before it, and alarms ring no later", arguments: systems)
  func strength(_ system: System) throws {
    let strongest = try Self.graph(system.production)
    let production = Dictionary(strongest.resources.map { ($0.address, $0) }) { first, _ in first }
    for graph in try system.before.map({ try Self.graph($0) }) {
      var compared = 0
      for node in graph.resources {
        // Without a maintenance page there is nothing that only a weaker environment has.
        let strong = try #require(production[node.address], "\(graph.environment) \(node.address)")
        for path in Self.strengths {
          let weak = Value.object(node.properties)[path: path]
          guard weak != nil else { continue }
          compared += 1
          let value = Value.object(strong.properties)[path: path]
          #expect(Self.strength(value) >= Self.strength(weak), "\(graph.environment) \(node.address).\(path)")
        }
        // What is counted (connections, bytes) follows from the size; shares and seconds are the same.
        if node.type == "AWS::CloudWatch::Alarm", !Self.counted.contains(node.properties["MetricName"]?.string ?? "") {
          #expect(strong.properties["Threshold"] == node.properties["Threshold"], "\(node.address)")
        }
      }
      #expect(compared > 8)
    }
    #expect(strongest.settings.approval?.mode == .required)
  }

  /// The gates of a release after the approval; of hosts there is one for each.
  private static let gates: [String: [String]] = [
    "BudgetTracker": ["backUp", "apply", "refresh", "wait", "health", "quiet", "smoke"],
    "FinTrack": ["backUp", "command", "apply", "steady", "wait", "health", "smoke", "quiet"],
    "Money Flow": [
      "backUp", "command", "apply", "steady", "steady", "steady", "wait", "health", "smoke", "quiet",
    ],
    "Trading Journal": ["backUp", "apply", "run", "wait", "health", "smoke", "quiet"],
  ]

  @Test(
    "Staging and production are released by the same gates, production with words, and roll back", arguments: systems)
  func release(_ system: System) throws {
    for environment in system.all {
      let settings = try Self.graph(environment).settings
      guard settings.approval?.mode != .automatic else {
        #expect(settings.release == nil)
        continue
      }
      let release = try #require(settings.release)
      let names = release.gates.map(\.kind.name)
      let isProduction = settings.approval?.typing != nil
      let hosts = isProduction ? 2 : 1
      let after = try #require(Self.gates[system.name]).flatMap {
        $0 == "run" ? Array(repeating: $0, count: hosts) : [$0]
      }
      #expect(names == (isProduction ? ["preflight", "confirm"] : ["preflight"]) + after)
      #expect(release.onFailure == .rollBack)
      for gate in release.gates {
        switch gate.kind {
        case .command(let command), .smoke(let command):
          let path = Repository.root.appending(path: command.words[0]).path(percentEncoded: false)
          #expect(FileManager.default.isExecutableFile(atPath: path), "\(command.words)")
        default: continue
        }
      }
      let without = try Self.graph(environment, definitions: ["without": "release"]).settings
      #expect(without.release == nil)
      #expect(without.approval == settings.approval)
    }
  }

  @Test("A system's environments share nothing: no name, no domain, no output", arguments: systems)
  func separation(_ system: System) throws {
    var owners: [String: EnvironmentName] = [:]
    for environment in system.all {
      let graph = try Self.graph(environment)
      #expect(graph.lookups.isEmpty)
      var own: Set<String> = []
      for node in graph.resources {
        for (name, value) in node.properties
        where name.hasSuffix("Name") || name.hasSuffix("Identifier") || name == "Family" || name == "ReplicationGroupId"
        {
          // What names something of AWS's, or a part inside of something that is the environment's own.
          let isCommon = ["MetricName", "ServiceName", "DBName", "FilterName"].contains(name)
          let isFamily =
            name == "Family"
            && ["AWS::RDS::DBParameterGroup", "AWS::DocDB::DBClusterParameterGroup"].contains(node.type)
          guard let text = value.string, !isFamily, !isCommon || node.type == "AWS::ECS::Service" else { continue }
          own.insert("\(node.type) \(name) \(text)")
        }
      }
      #expect(own.count > 20)
      for text in own { #expect(owners.updateValue(graph.environment, forKey: text) == nil, "\(text)") }
    }
  }

  @Test("A system's environments tag everything after themselves", arguments: systems)
  func tags(_ system: System) throws {
    let catalog = AWSSchemaCatalog()
    for environment in system.all {
      for node in try Self.graph(environment).resources {
        guard let form = catalog.schema(of: node.type)?.tagging.property else { continue }
        let tags = node.properties[form]
        let keys = Set(tags?.object.map { Array($0.keys) } ?? (tags?.list ?? []).compactMap { $0["Key"]?.string })
        #expect(keys.isSuperset(of: ["Project", "Environment", "ManagedBy"]), "\(node.address)")
      }
    }
  }

  @Test("Maintenance is switched by a definition, for every environment of FinTrack")
  func maintenance() throws {
    for environment in [finTrackDevelopment, finTrackStaging, finTrackProduction] {
      let page = try Self.graph(environment, definitions: ["maintenance": "on"]).resources.first {
        $0.address == "web/maintenance"
      }
      let text = page?.properties["Actions"]?[0]?[path: "FixedResponseConfig.MessageBody"]?.string ?? ""
      // The most that Elastic Load Balancing takes (API reference, FixedResponseActionConfig).
      #expect(text.hasPrefix("<!doctype html>") && text.utf8.count <= 1_024)
      let open = try Self.graph(environment)
      #expect(!open.resources.contains { $0.address == "web/maintenance" })
    }
  }

  @Test("No port of a host is open but the web's, and nothing at all of what stands behind it", arguments: systems)
  func ports(_ system: System) throws {
    for environment in system.all {
      for node in try Self.graph(environment).resources {
        let rules = node.properties["SecurityGroupIngress"]?.list ?? []
        let own: [Value] = node.type == "AWS::EC2::SecurityGroupIngress" ? [.object(node.properties)] : []
        for rule in rules + own where rule["CidrIp"] == "0.0.0.0/0" {
          #expect([80, 443].contains(rule["FromPort"]?.integer) && rule["FromPort"] == rule["ToPort"])
        }
      }
    }
  }
}
