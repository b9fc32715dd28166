import AWSLives
import InfraModel
import Provider
import Testing

@Suite("What clusters of RDS send")
struct ClusterRequests {
  private static let cluster: ResourceType = "AWS::RDS::DBCluster"

  private static func cluster(_ more: [String: Value] = [:]) -> [String: Value] {
    let plain: [String: Value] = [
      "DBClusterIdentifier": "main", "Status": "available", "Engine": "aurora-postgresql", "EngineVersion": "16.4",
      "BackupRetentionPeriod": 1,
    ]
    return ["DBClusters": [.object(plain.merging(more) { $1 })]]
  }

  private static let created: [String: [String: Value]] = [
    "CreateDBCluster": ["DBCluster": ["DBClusterIdentifier": "main"]],
    "RestoreDBClusterFromSnapshot": ["DBCluster": ["DBClusterIdentifier": "main"]],
    "RestoreDBClusterToPointInTime": ["DBCluster": ["DBClusterIdentifier": "main"]],
    "DescribeDBClusters": cluster(),
  ]
  private static let tag = #"{"Key":"infra:operation","Value":"inf-0123456789abcdefghjkmnpqrs"}"#

  @Test("A new cluster of Aurora is created with its capacity, and no password goes along where RDS keeps it")
  func creation() async throws {
    let recorder = RequestRecorder(Self.created)
    _ = try await recorder.create(
      Self.cluster,
      [
        "DBClusterIdentifier": "main", "Engine": "aurora-postgresql", "MasterUsername": "keeper",
        "ManageMasterUserPassword": true, "MasterUserSecret": ["KmsKeyId": "key"], "PerformanceInsightsEnabled": true,
        "ServerlessV2ScalingConfiguration": ["MinCapacity": 0.5, "MaxCapacity": 4],
        "AssociatedRoles": [["RoleArn": "arn:r", "FeatureName": "s3Export"]],
      ])
    #expect(
      recorder.changes == [
        #"CreateDBCluster {"DBClusterIdentifier":"main","EnablePerformanceInsights":true,"Engine":"aurora-postgresql","#
          + #""ManageMasterUserPassword":true,"MasterUserSecretKmsKeyId":"key","MasterUsername":"keeper","#
          + #""ServerlessV2ScalingConfiguration":{"MaxCapacity":4,"MinCapacity":0.5},"Tags":[\#(Self.tag)]}"#,
        #"AddRoleToDBCluster {"DBClusterIdentifier":"main","FeatureName":"s3Export","RoleArn":"arn:r"}"#,
      ])
  }

  @Test("A snapshot is restored with its engine, and what the restore does not take is set afterwards")
  func restoration() async throws {
    let recorder = RequestRecorder(Self.created)
    _ = try await recorder.create(
      Self.cluster,
      [
        "DBClusterIdentifier": "main", "SnapshotIdentifier": "main-final", "Engine": "aurora-postgresql",
        "BackupRetentionPeriod": 7, "MasterUserPassword": "not-a-secret-1",
      ])
    #expect(
      recorder.changes == [
        #"RestoreDBClusterFromSnapshot {"BackupRetentionPeriod":7,"DBClusterIdentifier":"main","#
          + #""Engine":"aurora-postgresql","SnapshotIdentifier":"main-final","Tags":[\#(Self.tag)]}"#,
        #"ModifyDBCluster {"ApplyImmediately":true,"DBClusterIdentifier":"main","MasterUserPassword":"not-a-secret-1"}"#,
      ])
  }

  @Test("A major upgrade is a call of its own, with the groups of its family, and says that it may be one")
  func upgrade() async throws {
    let recorder = RequestRecorder(Self.created)
    _ = try await recorder.update(
      Self.cluster, "main",
      from: ["Engine": "aurora-postgresql", "EngineVersion": "16.4", "DBClusterParameterGroupName": "old"],
      to: [
        "Engine": "aurora-postgresql", "EngineVersion": "17.4", "DBClusterParameterGroupName": "new",
        "DBInstanceParameterGroupName": "instances", "CopyTagsToSnapshot": true,
      ])
    #expect(
      recorder.changes == [
        #"ModifyDBCluster {"ApplyImmediately":true,"CopyTagsToSnapshot":true,"DBClusterIdentifier":"main"}"#,
        #"ModifyDBCluster {"AllowMajorVersionUpgrade":true,"ApplyImmediately":true,"DBClusterIdentifier":"main","#
          + #""DBClusterParameterGroupName":"new","DBInstanceParameterGroupName":"instances","EngineVersion":"17.4"}"#,
      ])
    let minor = RequestRecorder(Self.created)
    _ = try await minor.update(
      Self.cluster, "main", from: ["Engine": "aurora-mysql", "EngineVersion": "8.0.mysql_aurora.3.08.0"],
      to: ["Engine": "aurora-mysql", "EngineVersion": "8.0.mysql_aurora.3.09.0"])
    #expect(
      minor.changes == [
        #"ModifyDBCluster {"ApplyImmediately":true,"DBClusterIdentifier":"main","#
          + #""EngineVersion":"8.0.mysql_aurora.3.09.0"}"#
      ])
  }

  @Test("The Data API is switched by calls of its own, and is a setting of the first generation of serverless clusters")
  func dataAPI() async throws {
    for (mode, isOn, sent) in [
      (
        "provisioned", true, #"EnableHttpEndpoint {"ResourceArn":"arn:aws:rds:eu-central-1:123456789012:cluster:main"}"#
      ),
      (
        "provisioned", false,
        #"DisableHttpEndpoint {"ResourceArn":"arn:aws:rds:eu-central-1:123456789012:cluster:main"}"#
      ),
      (
        "serverless", true,
        #"ModifyDBCluster {"ApplyImmediately":true,"DBClusterIdentifier":"main","EnableHttpEndpoint":true}"#
      ),
    ] as [(Value, Value, String)] {
      let recorder = RequestRecorder(Self.created)
      _ = try await recorder.update(
        Self.cluster, "main", from: ["EngineMode": mode, "EnableHttpEndpoint": isOn == true ? false : true],
        to: ["EngineMode": mode, "EnableHttpEndpoint": isOn])
      #expect(recorder.changes == [sent])
    }
  }

  @Test("A copy that follows no other cluster any more is promoted, and a directory is left")
  func promotion() async throws {
    let recorder = RequestRecorder(Self.created)
    _ = try await recorder.update(
      Self.cluster, "main",
      from: ["ReplicationSourceIdentifier": "arn:other", "Domain": "d-1", "DomainIAMRoleName": "role"], to: [:])
    #expect(
      recorder.changes == [
        #"ModifyDBCluster {"ApplyImmediately":true,"DBClusterIdentifier":"main","Domain":"none"}"#,
        #"PromoteReadReplicaDBCluster {"DBClusterIdentifier":"main"}"#,
      ])
  }

  @Test("A deleted cluster leaves a snapshot, unless nothing of it is to be kept")
  func deletion() async throws {
    for (known, sent) in [
      ([:], #""FinalDBSnapshotIdentifier":"main-final-inf0123456789abcdefghjkmnpqrs","SkipFinalSnapshot":false"#),
      (["DeleteAutomatedBackups": true], #""DeleteAutomatedBackups":true,"SkipFinalSnapshot":true"#),
    ] as [([String: Value], String)] {
      let recorder = RequestRecorder { operation, _, times in
        operation == "DescribeDBClusters" && times > 1
          ? .refusal("DBClusterNotFoundFault") : .answer(Self.cluster())
      }
      try await recorder.delete(Self.cluster, "main", known: known)
      let parts = [#""DBClusterIdentifier":"main""#, sent].sorted()
      let first = sent.hasPrefix(#""DeleteA"#) ? #""DBClusterIdentifier":"main","# + sent : parts.joined(separator: ",")
      #expect(recorder.changes == ["DeleteDBCluster {\(first)}"])
    }
  }

  @Test("Addresses, the standard storage and what other names tell are read as the registry has them")
  func reading() async throws {
    let recorder = RequestRecorder([
      "DescribeDBClusters": Self.cluster([
        "Endpoint": "main.cluster-c.rds.amazonaws.com", "ReaderEndpoint": "main.cluster-ro-c.rds.amazonaws.com",
        "Port": 5432, "AllocatedStorage": 1, "IAMDatabaseAuthenticationEnabled": true, "HttpEndpointEnabled": true,
        "LocalWriteForwardingStatus": "disabled", "GlobalWriteForwardingRequested": false,
        "MasterUserSecret": ["SecretArn": "arn:s", "KmsKeyId": "arn:k", "SecretStatus": "active"],
        "ServerlessV2ScalingConfiguration": ["MinCapacity": 0, "MaxCapacity": 4, "SecondsUntilAutoPause": 300],
        "AssociatedRoles": [["RoleArn": "arn:r", "FeatureName": "s3Export", "Status": "ACTIVE"]],
      ])
    ])
    let read = try await recorder.read(
      Self.cluster, "main", known: ["ServerlessV2ScalingConfiguration": ["MinCapacity": 0, "MaxCapacity": 4]])
    guard case .present(let found) = read else {
      Issue.record("\(String(describing: read))")
      return
    }
    #expect(
      found.properties == [
        "DBClusterIdentifier": "main", "Engine": "aurora-postgresql", "EngineVersion": "16.4",
        "BackupRetentionPeriod": 1, "Port": 5432, "StorageType": "aurora",
        "Endpoint": ["Address": "main.cluster-c.rds.amazonaws.com", "Port": "5432"],
        "ReadEndpoint": ["Address": "main.cluster-ro-c.rds.amazonaws.com"], "EnableIAMDatabaseAuthentication": true,
        "EnableHttpEndpoint": true, "EnableLocalWriteForwarding": false, "EnableGlobalWriteForwarding": false,
        "ManageMasterUserPassword": true, "MasterUserSecret": ["SecretArn": "arn:s", "KmsKeyId": "arn:k"],
        "ServerlessV2ScalingConfiguration": ["MinCapacity": 0, "MaxCapacity": 4],
        "AssociatedRoles": [["RoleArn": "arn:r", "FeatureName": "s3Export"]],
      ])
  }

  @Test("A parameter of a group is asked for by its name, and goes back to the engine's own once it is not declared")
  func parameters() async throws {
    let recorder = RequestRecorder([
      "DescribeDBClusterParameterGroups": [
        "DBClusterParameterGroups": [
          ["DBClusterParameterGroupName": "main", "DBParameterGroupFamily": "aurora-postgresql16"]
        ]
      ],
      "DescribeDBClusterParameters": ["Parameters": [["ParameterName": "work_mem", "ApplyType": "dynamic"]]],
    ])
    _ = try await recorder.update(
      "AWS::RDS::DBClusterParameterGroup", "main", from: ["Parameters": ["max_connections": "100"]],
      to: ["Parameters": ["work_mem": "8192"]])
    #expect(
      recorder.changes == [
        #"ModifyDBClusterParameterGroup {"DBClusterParameterGroupName":"main","Parameters":[{"ApplyMethod":"immediate","#
          + #""ParameterName":"work_mem","ParameterValue":"8192"}]}"#,
        #"ResetDBClusterParameterGroup {"DBClusterParameterGroupName":"main","Parameters":[{"ApplyMethod":"pending-reboot","#
          + #""ParameterName":"max_connections"}]}"#,
      ])
    #expect(recorder.cloud.requests.contains { $0.description.contains("parameter-name") })
  }
}
