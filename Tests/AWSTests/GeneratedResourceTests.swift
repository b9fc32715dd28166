import AWS
import AWSSchemas
import Infra
import InfraModel
import Testing

@Suite("A generated resource")
struct GeneratedResourceTests {
  private func node(@ContentBuilder _ content: @escaping @Sendable () -> Contents) -> ResourceNode? {
    Evaluation(of: Environment("test/one", in: .euCentral1, content)).graph.resources.first
  }

  @Test("A generated resource writes its properties by the registry's names, with units and enumerations")
  func properties() {
    let node = node {
      RDS.DBInstance(
        "main", allocatedStorage: .gibibytes(20), backupRetentionPeriod: .days(7), dbInstanceClass: .t3Micro,
        maxAllocatedStorage: .tebibytes(1), monitoringInterval: .minutes(1), multiAZ: true,
        vpcSecurityGroups: ["sg-1"], tags: ["Name": "main"])
    }
    #expect(
      node?.properties == [
        "AllocatedStorage": "20", "BackupRetentionPeriod": 7, "DBInstanceClass": "db.t3.micro",
        "MaxAllocatedStorage": 1_024, "MonitoringInterval": 60, "MultiAZ": true, "VPCSecurityGroups": ["sg-1"],
        "Tags": [["Key": "Name", "Value": "main"]],
      ])
    #expect(
      node?.labels == [
        "DBInstanceClass": "dbInstanceClass", "VPCSecurityGroups": "vpcSecurityGroups",
      ])
  }

  @Test("A generated resource takes a common value by its name and any other as text where a list is open")
  func openLists() {
    let machines = [EC2.Instance("a", instanceType: .t3Micro), EC2.Instance("a", instanceType: "z9.48xlarge")]
    #expect(machines.map { machine in node { machine }?.properties["InstanceType"] } == ["t3.micro", "z9.48xlarge"])
    let database = node { RDS.DBInstance("a", dbInstanceClass: .r6gXlarge) }
    #expect(database?.properties["DBInstanceClass"] == "db.r6g.xlarge")
  }

  @Test("A generated resource writes nested objects, lists of them, and tags in its type's own form")
  func nested() {
    let node = node {
      ApiGatewayV2.Api(
        "api", corsConfiguration: .init(allowMethods: ["GET"], allowOrigins: ["*"], maxAge: 300), protocolType: "HTTP",
        tags: ["Name": "api"])
    }
    #expect(
      node?.properties == [
        "CorsConfiguration": ["AllowMethods": ["GET"], "AllowOrigins": ["*"], "MaxAge": 300], "ProtocolType": "HTTP",
        "Tags": ["Name": "api"],
      ])
    let group = self.node {
      AutoScaling.AutoScalingGroup("group", maxSize: "2", minSize: "1", tags: ["Name": "web"])
    }
    #expect(group?.properties["Tags"] == [["Key": "Name", "Value": "web", "PropagateAtLaunch": true]])
  }

  @Test("A generated resource reads every property and attribute as a reference by the registry's name")
  func references() {
    let database = RDS.DBInstance("main")
    let evaluation = Evaluation(
      of: Environment("test/one", in: .euCentral1) {
        database
        Output("endpoint", database.endpointAddress)
        Output("class", database.dbInstanceClass)
        Output("groups", database.vpcSecurityGroups)
      })
    #expect(
      evaluation.graph.outputs.map(\.value) == [
        .reference(Reference("main", "DBInstanceClass")), .reference(Reference("main", "Endpoint.Address")),
        .reference(Reference("main", "VPCSecurityGroups")),
      ])
  }
}
