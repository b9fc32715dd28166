public import AWS
public import Infra

extension FargateService {
  /// What Fargate gives a container; not all pairs exist (Amazon ECS Developer Guide, "Task CPU and memory").
  public struct Size: Hashable, Sendable {
    /// In 1/1024 of a processor: 256, 512, 1024, …
    public var processor: Int
    public var memory: ByteCount

    public init(processor: Int, memory: ByteCount) {
      self.processor = processor
      self.memory = memory
    }

    /// A quarter of a processor, 512 MiB.
    public static let small = Size(processor: 256, memory: .mebibytes(512))
    /// Half a processor, 1 GiB.
    public static let medium = Size(processor: 512, memory: .gibibytes(1))
    /// A processor, 2 GiB.
    public static let large = Size(processor: 1024, memory: .gibibytes(2))
  }

  /// How a new version takes the place of the one that runs. A version that does not become healthy is taken back.
  public enum Deployment: Hashable, Sendable {
    /// New containers start beside the old ones.
    case rolling
    /// The old container ends first: for one that keeps files which two must not write.
    case stopFirst

    var configuration: ECS.Service.DeploymentConfiguration {
      let breaker = ECS.Service.DeploymentCircuitBreaker(enable: true, rollback: true)
      return switch self {
      case .rolling: .init(deploymentCircuitBreaker: breaker, maximumPercent: 200, minimumHealthyPercent: 100)
      case .stopFirst: .init(deploymentCircuitBreaker: breaker, maximumPercent: 100, minimumHealthyPercent: 0)
      }
    }
  }

  /// How the web gets to a service.
  public struct Entrance: Sendable {
    let balancer: LoadBalancer
    let paths: [String]
    let priority: Int
    let healthPath: String

    /// - Parameters:
    ///   - paths: What it answers to (`/api/*`), 5 at most.
    ///   - priority: Rules of lower numbers are asked first; from 2 on, each once.
    ///   - healthPath: Where it answers with 200 while it can serve.
    public static func behind(
      _ balancer: LoadBalancer, paths: [String], priority: Int, health healthPath: String
    ) -> Entrance {
      Entrance(balancer: balancer, paths: paths, priority: priority, healthPath: healthPath)
    }

    func rule(to targets: ElasticLoadBalancingV2.TargetGroup) -> ElasticLoadBalancingV2.ListenerRule {
      ElasticLoadBalancingV2.ListenerRule(
        "rule", actions: [.init(type: .forward, targetGroupArn: targets.targetGroupArn)],
        conditions: [.init(field: "path-pattern", pathPatternConfig: .init(values: paths.map { .init($0) }))],
        priority: .init(priority), listenerArn: balancer.listener.listenerArn)
    }
  }

  /// An environment variable that comes from a secret, which is read when a container starts.
  public struct SecretVariable: Sendable {
    let secret: SecretsManager.Secret
    let key: KMS.Key?
    let place: Input<String>

    /// All of a secret.
    public static func text(of secret: SecretsManager.Secret, encryptedBy key: KMS.Key? = nil) -> SecretVariable {
      SecretVariable(secret: secret, key: key, place: secret.id.text)
    }

    /// A member of a secret that is JSON.
    public static func member(
      _ name: String, of secret: SecretsManager.Secret, encryptedBy key: KMS.Key? = nil
    ) -> SecretVariable {
      SecretVariable(secret: secret, key: key, place: "\(secret.id):\(name)::")
    }

    static func policy(toRead secrets: [String: SecretVariable]) -> PolicyDocument {
      let sorted = secrets.sorted { $0.key < $1.key }.map(\.value)
      let keys = sorted.compactMap(\.key)
      return PolicyDocument {
        Statement(.allow, ["secretsmanager:GetSecretValue"], on: sorted.map(\.secret.id.text), id: "ReadSecrets")
        if !keys.isEmpty { Statement(.allow, ["kms:Decrypt"], on: keys.map(\.arn.text), id: "DecryptSecrets") }
      }
    }
  }

  /// A folder of a file system (EFS) that a container sees.
  public struct Files: Sendable {
    let mountPoint: ECS.TaskDefinition.MountPoint
    let volume: ECS.TaskDefinition.Volume

    /// - Parameters:
    ///   - path: Where the container sees it.
    ///   - fileSystem: The file system's identifier.
    ///   - accessPoint: The identifier of the access point by which it is used.
    public static func mounted(
      at path: String, fileSystem: Input<String>, accessPoint: Input<String>
    ) -> Files {
      Files(
        mountPoint: .init(containerPath: .init(path), readOnly: false, sourceVolume: "files"),
        volume: .init(
          efsVolumeConfiguration: .init(
            filesystemId: fileSystem, authorizationConfig: .init(accessPointId: accessPoint, iam: .enabled),
            transitEncryption: .enabled), name: "files"))
    }
  }
}

/// How many containers of a service run, by how busy they are.
struct FargateScaling: Component {
  var scope: Scope
  let target: ApplicationAutoScaling.ScalableTarget
  let policy: ApplicationAutoScaling.ScalingPolicy

  init(of service: ECS.Service, in cluster: ECS.Cluster, between count: ClosedRange<Int>, name: Input<String>) {
    scope = Scope("scaling")
    let target = ApplicationAutoScaling.ScalableTarget(
      "target", maxCapacity: .init(count.upperBound), minCapacity: .init(count.lowerBound),
      resourceId: "service/\(cluster.clusterName)/\(service.name)", scalableDimension: .ecsServiceDesiredCount,
      serviceNamespace: .ecs)
    self.target = target
    policy = ApplicationAutoScaling.ScalingPolicy(
      "policy", policyName: "\(name)-cpu", policyType: .targetTrackingScaling, resourceId: target.resourceId,
      scalableDimension: .ecsServiceDesiredCount, serviceNamespace: .ecs,
      targetTrackingScalingPolicyConfiguration: .init(
        targetValue: 60,
        predefinedMetricSpecification: .init(predefinedMetricType: .ecsServiceAverageCPUUtilization),
        scaleInCooldown: 300, scaleOutCooldown: 60)
    ).depends(on: target)
  }

  var body: Contents {
    target
    policy
  }
}
