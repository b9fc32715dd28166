import Pricing

/// Every resource type's cost model.
enum CostModels {
  /// The models, a line for each group; a type is in one of them at most.
  static let all: [CostModel] = network + compute + databases + storage + messaging + delivery + operations + free

  private static let network: [CostModel] = [
    .ec2NatGateway, .ec2EIP, .ec2VPCEndpoint, .ec2FlowLog, .loadBalancer, .classicLoadBalancer, .hostedZone,
  ]
  private static let compute: [CostModel] = [
    .ec2Instance, .ec2Volume, .autoScalingGroup, .function, .alias, .version, .eventSourceMapping, .service,
    .kubernetesCluster, .stateMachine,
  ]
  private static let databases: [CostModel] = [
    .dbInstance, .dbCluster, .dbProxy, .dbProxyTargetGroup, .docDBCluster, .docDBInstance, .table, .replicationGroup,
    .cacheCluster,
  ]
  private static let storage: [CostModel] = [.bucket, .repository, .fileSystem]
  private static let messaging: [CostModel] = [.topic, .subscription, .queue, .rule, .stream]
  private static let delivery: [CostModel] = [
    .httpAPI, .restAPI, .restStage, .distribution, .webACL, .certificate, .userPool, .userPoolClient,
  ]
  private static let operations: [CostModel] = [
    .logGroup, .metricFilter, .alarm, .compositeAlarm, .dashboard, .secret, .key, .parameter,
  ]
}
