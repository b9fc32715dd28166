// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ApplicationAutoScaling {
  /// What `ScalableDimension` can be.
  public enum ScalableDimension: String, Expressible {
    case appstreamFleetDesiredCapacity = "appstream:fleet:DesiredCapacity"
    case cassandraTableReadCapacityUnits = "cassandra:table:ReadCapacityUnits"
    case cassandraTableWriteCapacityUnits = "cassandra:table:WriteCapacityUnits"
    case comprehendDocumentClassifierEndpointDesiredInferenceUnits = "comprehend:document-classifier-endpoint:DesiredInferenceUnits"
    case comprehendEntityRecognizerEndpointDesiredInferenceUnits = "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits"
    case customResourceResourceTypeProperty = "custom-resource:ResourceType:Property"
    case dynamodbIndexReadCapacityUnits = "dynamodb:index:ReadCapacityUnits"
    case dynamodbIndexWriteCapacityUnits = "dynamodb:index:WriteCapacityUnits"
    case dynamodbTableReadCapacityUnits = "dynamodb:table:ReadCapacityUnits"
    case dynamodbTableWriteCapacityUnits = "dynamodb:table:WriteCapacityUnits"
    case ec2SpotFleetRequestTargetCapacity = "ec2:spot-fleet-request:TargetCapacity"
    case ecsServiceDesiredCount = "ecs:service:DesiredCount"
    case elasticacheCacheClusterNodes = "elasticache:cache-cluster:Nodes"
    case elasticacheReplicationGroupNodeGroups = "elasticache:replication-group:NodeGroups"
    case elasticacheReplicationGroupReplicas = "elasticache:replication-group:Replicas"
    case elasticmapreduceInstancegroupInstanceCount = "elasticmapreduce:instancegroup:InstanceCount"
    case kafkaBrokerStorageVolumeSize = "kafka:broker-storage:VolumeSize"
    case lambdaFunctionProvisionedConcurrency = "lambda:function:ProvisionedConcurrency"
    case neptuneClusterReadReplicaCount = "neptune:cluster:ReadReplicaCount"
    case rdsClusterReadReplicaCount = "rds:cluster:ReadReplicaCount"
    case sagemakerInferenceComponentDesiredCopyCount = "sagemaker:inference-component:DesiredCopyCount"
    case sagemakerVariantDesiredInstanceCount = "sagemaker:variant:DesiredInstanceCount"
    case sagemakerVariantDesiredProvisionedConcurrency = "sagemaker:variant:DesiredProvisionedConcurrency"
    case workspacesWorkspacespoolDesiredUserSessions = "workspaces:workspacespool:DesiredUserSessions"
  }

  /// What `ServiceNamespace` can be.
  public enum ServiceNamespace: String, Expressible {
    case appstream
    case cassandra
    case comprehend
    case customResource = "custom-resource"
    case dynamodb
    case ec2
    case ecs
    case elasticache
    case elasticmapreduce
    case kafka
    case lambda
    case neptune
    case rds
    case sagemaker
    case workspaces
  }
}
