import AWSResources
import Cloud
import Foundation
import InfraModel
import TestFiles
import Testing

@testable import Commands
@testable import UseCases

@Suite("Types of the registry, added to a project")
struct TypeAdditionTests {
  private func project() throws -> Door {
    let door = try Door()
    try door.write("", to: "Environments/main.swift")
    try door.write("let modules: [String] = []\n", to: "Package.swift")
    return door
  }

  @Test("A type is written with its namespace, listed for editors, and what to import is said")
  func added() async throws {
    let door = try project()
    let answer = await door.infra("types", "add", "EKS::Cluster", "AWS::SQS::QueuePolicy", seat: .wide)
    #expect(
      answer.screen.hasPrefix(
        """
        import AWSTypes · EKS.Cluster, SQS.QueuePolicy

          + Modules/AWSTypes/EKS+Cluster.swift      EKS.Cluster
          + Modules/AWSTypes/EKS.swift              the namespace
          + Modules/AWSTypes/SQS+QueuePolicy.swift  SQS.QueuePolicy
          ~ Package.swift                           lists the module, for editors

        next: infra types AWS::EKS::Cluster
        """))
    #expect(answer.status == 0)
    #expect(try door.read("Package.swift") == "let modules: [String] = [\"AWSTypes\"]\n")
    #expect(try door.read("Modules/AWSTypes/EKS+Cluster.swift").contains("roleArn: Input<IAM.Role.ARN>"))
  }

  @Test("A second time changes nothing, and another type of the service types what refers to the first")
  func again() async throws {
    let door = try project()
    _ = await door.infra("types", "add", "EKS::Nodegroup")
    #expect(try door.read("Modules/AWSTypes/EKS+Nodegroup.swift").contains("clusterName: Input<String>"))
    let both = await door.infra("types", "add", "EKS::Cluster")
    #expect(both.output.contains("~ Modules/AWSTypes/EKS+Nodegroup.swift"))
    #expect(try door.read("Modules/AWSTypes/EKS+Nodegroup.swift").contains("clusterName: Input<EKS.Cluster.Name>"))
    let same = await door.infra("types", "add", "EKS::Cluster", "--json")
    let files = try #require(try JSON.parse(same.output)["files"]?.list)
    #expect(files.count == 3 && files.allSatisfy { $0["outcome"] == "kept" })
  }

  @Test("A type of the language, an unknown one and one of CloudFormation alone are told, and nothing is written")
  func refused() async throws {
    let door = try project()
    let own = await door.infra("types", "add", "EC2::VPC")
    #expect(own.status == 0)
    #expect(own.output == "AWS::EC2::VPC is part of the language: import AWS, and declare EC2.VPC\n")
    let unknown = await door.infra("types", "add", "EKS::Cluster", "AWS::EKS::Clustr")
    #expect(unknown.status == 64 && unknown.errors.contains("did you mean 'AWS::EKS::Cluster'?"))
    let unapplied = try #require(AWSTypes.unapplied.first)
    let refused = await door.infra("types", "add", unapplied)
    #expect(refused.status == 64 && refused.errors.contains("can be made by CloudFormation only"))
    let module = await door.infra("types", "add", "EKS::Cluster", "--module", "my-module")
    #expect(module.status == 64 && module.errors.contains("cannot be the name of a module"))
    #expect(!FileManager.default.fileExists(atPath: door.path("Modules")))
    let nowhere = await (try Door()).infra("types", "add", "EKS::Cluster")
    #expect(nowhere.status != 0 && nowhere.errors.contains("is not a project"))
  }

  @Test("A type that Cloud Control does not have is added where it has a handler")
  func handled() async throws {
    let door = try project()
    let shown = await door.infra("types", "AWS::ServiceDiscovery::HttpNamespace", seat: .narrow)
    #expect(shown.output.hasPrefix("AWS::ServiceDiscovery::HttpNamespace · applied, free\n"))
    let added = await door.infra("types", "add", "ServiceDiscovery::HttpNamespace")
    #expect(added.status == 0 && added.errors == "")
    #expect(try door.read("Modules/AWSTypes/ServiceDiscovery+HttpNamespace.swift").contains("HttpNamespace"))
  }

  @Test("A file that somebody else wrote is not overwritten, and nothing beside it is written")
  func foreign() async throws {
    let door = try project()
    try door.write("public enum EKS {}\n", to: "Modules/Company/EKS.swift")
    let answer = await door.infra("types", "add", "EKS::Cluster", "--module", "Company")
    #expect(answer.status == 1 && answer.errors.contains("cannot write Modules/Company/EKS.swift"))
    #expect(!FileManager.default.fileExists(atPath: door.path("Modules/Company/EKS+Cluster.swift")))
  }

  @Test("The module is one of its own beside Swift files that stand directly in Modules")
  func besideModules() async throws {
    let door = try project()
    try door.write("", to: "Modules/Own.swift")
    let answer = await door.infra("types", "add", "EKS::Cluster")
    #expect(answer.output.hasPrefix("import AWSTypes · EKS.Cluster\n") && answer.output.contains("Package.swift"))
  }

  @Test("Types of the registry are listed, searched and shown, and completed")
  func shown() async throws {
    let door = try project()
    let all = await door.infra("types", "--all", "--json")
    let types = try #require(try JSON.parse(all.output)["types"]?.list)
    #expect(types.count == AWSTypes.all && types.count { $0["isBuiltIn"] == true } == 89)
    let found = await door.infra("types", "--search", "eks::c", seat: .narrow)
    #expect(found.output.contains("AWS::EKS::Cluster ") && !found.output.contains("AWS::EKS::Nodegroup"))
    let cluster = await door.infra("types", "AWS::EKS::Cluster", seat: .narrow)
    #expect(cluster.output.hasPrefix("AWS::EKS::Cluster · applied through the Cloud Control API, priced\n"))
    #expect(cluster.output.contains("next: infra types add AWS::EKS::Cluster"))
    let both = await door.infra("types", "EKS::Cluster", "--all")
    #expect(both.status == 64)
  }
}

/// What the registry has.
private enum AWSTypes {
  static var all: Int { AWSCloud().schemas.types.count + AWSCloud().registeredTypes.count }
  static var unapplied: [String] { AWSCloud().registeredTypes.filter { !$0.isApplied }.map(\.type.name) }
}
