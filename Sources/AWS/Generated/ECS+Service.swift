// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ECS {
  /// A resource of type `AWS::ECS::Service`.
  ///
  /// Identified by `ServiceArn`, `Cluster`.
  public struct Service: Resource {
    public static let typeName = "AWS::ECS::Service"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - availabilityZoneRebalancing: "ENABLED" if absent. Updated in place.
    ///   - capacityProviderStrategy: Updated in place.
    ///   - cluster: A change replaces the resource.
    ///   - deploymentConfiguration: Updated in place.
    ///   - deploymentController: Updated in place.
    ///   - desiredCount: Updated in place.
    ///   - enableECSManagedTags: Updated in place.
    ///   - enableExecuteCommand: Updated in place.
    ///   - forceNewDeployment: Updated in place. Never read back.
    ///   - healthCheckGracePeriodSeconds: Updated in place.
    ///   - launchType: A change replaces the resource in some cases.
    ///   - loadBalancers: Updated in place.
    ///   - networkConfiguration: Updated in place.
    ///   - placementConstraints: Updated in place.
    ///   - placementStrategies: Updated in place.
    ///   - platformVersion: "LATEST" if absent. Updated in place.
    ///   - propagateTags: Updated in place.
    ///   - role: A change replaces the resource.
    ///   - schedulingStrategy: A change replaces the resource.
    ///   - serviceConnectConfiguration: Updated in place. Never read back.
    ///   - serviceName: A change replaces the resource.
    ///   - serviceRegistries: Updated in place.
    ///   - taskDefinition: Updated in place.
    ///   - volumeConfigurations: Updated in place. Never read back.
    ///   - vpcLatticeConfigurations: Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      availabilityZoneRebalancing: ECS.Service.AvailabilityZoneRebalancing? = nil,
      capacityProviderStrategy: [ECS.CapacityProviderStrategyItem]? = nil,
      cluster: Input<ECS.Cluster.ARN>? = nil,
      deploymentConfiguration: ECS.Service.DeploymentConfiguration? = nil,
      deploymentController: ECS.Service.DeploymentController? = nil,
      desiredCount: Input<Int>? = nil,
      enableECSManagedTags: Input<Bool>? = nil,
      enableExecuteCommand: Input<Bool>? = nil,
      forceNewDeployment: ECS.Service.ForceNewDeployment? = nil,
      healthCheckGracePeriodSeconds: Input<Int>? = nil,
      launchType: ECS.Service.LaunchType? = nil,
      loadBalancers: [ECS.Service.LoadBalancer]? = nil,
      networkConfiguration: ECS.Service.NetworkConfiguration? = nil,
      placementConstraints: [ECS.Service.PlacementConstraint]? = nil,
      placementStrategies: [ECS.Service.PlacementStrategy]? = nil,
      platformVersion: Input<String>? = nil,
      propagateTags: ECS.Service.PropagateTags? = nil,
      role: Input<IAM.Role.ARN>? = nil,
      schedulingStrategy: ECS.Service.SchedulingStrategy? = nil,
      serviceConnectConfiguration: ECS.Service.ServiceConnectConfiguration? = nil,
      serviceName: Input<String>? = nil,
      serviceRegistries: [ECS.Service.ServiceRegistry]? = nil,
      taskDefinition: Input<ECS.TaskDefinition.ARN>? = nil,
      volumeConfigurations: [ECS.Service.ServiceVolumeConfiguration]? = nil,
      vpcLatticeConfigurations: [ECS.Service.VpcLatticeConfiguration]? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["AvailabilityZoneRebalancing"] = availabilityZoneRebalancing?.expression
      declaration["CapacityProviderStrategy"] = capacityProviderStrategy?.expression
      declaration["Cluster"] = cluster?.expression
      declaration["DeploymentConfiguration"] = deploymentConfiguration?.expression
      declaration["DeploymentController"] = deploymentController?.expression
      declaration["DesiredCount"] = desiredCount?.expression
      declaration["EnableECSManagedTags"] = enableECSManagedTags?.expression
      declaration["EnableExecuteCommand"] = enableExecuteCommand?.expression
      declaration["ForceNewDeployment"] = forceNewDeployment?.expression
      declaration["HealthCheckGracePeriodSeconds"] = healthCheckGracePeriodSeconds?.expression
      declaration["LaunchType"] = launchType?.expression
      declaration["LoadBalancers"] = loadBalancers?.expression
      declaration["NetworkConfiguration"] = networkConfiguration?.expression
      declaration["PlacementConstraints"] = placementConstraints?.expression
      declaration["PlacementStrategies"] = placementStrategies?.expression
      declaration["PlatformVersion"] = platformVersion?.expression
      declaration["PropagateTags"] = propagateTags?.expression
      declaration["Role"] = role?.expression
      declaration["SchedulingStrategy"] = schedulingStrategy?.expression
      declaration["ServiceConnectConfiguration"] = serviceConnectConfiguration?.expression
      declaration["ServiceName"] = serviceName?.expression
      declaration["ServiceRegistries"] = serviceRegistries?.expression
      declaration["TaskDefinition"] = taskDefinition?.expression
      declaration["VolumeConfigurations"] = volumeConfigurations?.expression
      declaration["VpcLatticeConfigurations"] = vpcLatticeConfigurations?.expression
      declaration.set(tags)
    }

    /// `AvailabilityZoneRebalancing`. "ENABLED" if absent. Updated in place.
    public var availabilityZoneRebalancing: Input<ECS.Service.AvailabilityZoneRebalancing> { declaration.reference("AvailabilityZoneRebalancing") }

    /// `CapacityProviderStrategy`. Updated in place.
    public var capacityProviderStrategy: Input<[ECS.CapacityProviderStrategyItem]> { declaration.reference("CapacityProviderStrategy") }

    /// `Cluster`. A change replaces the resource.
    public var cluster: Input<ECS.Cluster.ARN> { declaration.reference("Cluster") }

    /// `DeploymentConfiguration`. Updated in place.
    public var deploymentConfiguration: Input<ECS.Service.DeploymentConfiguration> { declaration.reference("DeploymentConfiguration") }

    /// `DeploymentController`. Updated in place.
    public var deploymentController: Input<ECS.Service.DeploymentController> { declaration.reference("DeploymentController") }

    /// `DesiredCount`. Updated in place.
    public var desiredCount: Input<Int> { declaration.reference("DesiredCount") }

    /// `EnableECSManagedTags`. Updated in place.
    public var enableECSManagedTags: Input<Bool> { declaration.reference("EnableECSManagedTags") }

    /// `EnableExecuteCommand`. Updated in place.
    public var enableExecuteCommand: Input<Bool> { declaration.reference("EnableExecuteCommand") }

    /// `ForceNewDeployment`. Updated in place. Never read back.
    public var forceNewDeployment: Input<ECS.Service.ForceNewDeployment> { declaration.reference("ForceNewDeployment") }

    /// `HealthCheckGracePeriodSeconds`. Updated in place.
    public var healthCheckGracePeriodSeconds: Input<Int> { declaration.reference("HealthCheckGracePeriodSeconds") }

    /// `LaunchType`. A change replaces the resource in some cases.
    public var launchType: Input<ECS.Service.LaunchType> { declaration.reference("LaunchType") }

    /// `LoadBalancers`. Updated in place.
    public var loadBalancers: Input<[ECS.Service.LoadBalancer]> { declaration.reference("LoadBalancers") }

    /// `Name`. Set by the cloud.
    public var name: Input<String> { declaration.reference("Name") }

    /// `NetworkConfiguration`. Updated in place.
    public var networkConfiguration: Input<ECS.Service.NetworkConfiguration> { declaration.reference("NetworkConfiguration") }

    /// `PlacementConstraints`. Updated in place.
    public var placementConstraints: Input<[ECS.Service.PlacementConstraint]> { declaration.reference("PlacementConstraints") }

    /// `PlacementStrategies`. Updated in place.
    public var placementStrategies: Input<[ECS.Service.PlacementStrategy]> { declaration.reference("PlacementStrategies") }

    /// `PlatformVersion`. "LATEST" if absent. Updated in place.
    public var platformVersion: Input<String> { declaration.reference("PlatformVersion") }

    /// `PropagateTags`. Updated in place.
    public var propagateTags: Input<ECS.Service.PropagateTags> { declaration.reference("PropagateTags") }

    /// `Role`. A change replaces the resource.
    public var role: Input<IAM.Role.ARN> { declaration.reference("Role") }

    /// `SchedulingStrategy`. A change replaces the resource.
    public var schedulingStrategy: Input<ECS.Service.SchedulingStrategy> { declaration.reference("SchedulingStrategy") }

    /// `ServiceArn`. Set by the cloud.
    public var serviceArn: Input<String> { declaration.reference("ServiceArn") }

    /// `ServiceConnectConfiguration`. Updated in place. Never read back.
    public var serviceConnectConfiguration: Input<ECS.Service.ServiceConnectConfiguration> { declaration.reference("ServiceConnectConfiguration") }

    /// `ServiceName`. A change replaces the resource.
    public var serviceName: Input<String> { declaration.reference("ServiceName") }

    /// `ServiceRegistries`. Updated in place.
    public var serviceRegistries: Input<[ECS.Service.ServiceRegistry]> { declaration.reference("ServiceRegistries") }

    /// `TaskDefinition`. Updated in place.
    public var taskDefinition: Input<ECS.TaskDefinition.ARN> { declaration.reference("TaskDefinition") }

    /// `VolumeConfigurations`. Updated in place. Never read back.
    public var volumeConfigurations: Input<[ECS.Service.ServiceVolumeConfiguration]> { declaration.reference("VolumeConfigurations") }

    /// `VpcLatticeConfigurations`. Updated in place.
    public var vpcLatticeConfigurations: Input<[ECS.Service.VpcLatticeConfiguration]> { declaration.reference("VpcLatticeConfigurations") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// The nested object `AdvancedConfiguration`.
    public struct AdvancedConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - alternateTargetGroupArn: Required.
      public init(
        alternateTargetGroupArn: Input<ElasticLoadBalancingV2.TargetGroup.ARN>,
        productionListenerRule: Input<String>? = nil,
        roleArn: Input<IAM.Role.ARN>? = nil,
        testListenerRule: Input<String>? = nil
      ) {
        members["AlternateTargetGroupArn"] = alternateTargetGroupArn.expression
        members["ProductionListenerRule"] = productionListenerRule?.expression
        members["RoleArn"] = roleArn?.expression
        members["TestListenerRule"] = testListenerRule?.expression
      }
    }

    /// What `AvailabilityZoneRebalancing` can be.
    public enum AvailabilityZoneRebalancing: String, Expressible {
      case enabled = "ENABLED"
      case disabled = "DISABLED"
    }

    /// The nested object `AwsVpcConfiguration`.
    public struct AwsVpcConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        assignPublicIp: ECS.Service.AwsVpcConfiguration.AssignPublicIp? = nil,
        securityGroups: [Input<EC2.SecurityGroup.ID>]? = nil,
        subnets: [Input<EC2.Subnet.ID>]? = nil
      ) {
        members["AssignPublicIp"] = assignPublicIp?.expression
        members["SecurityGroups"] = securityGroups?.expression
        members["Subnets"] = subnets?.expression
      }

      /// What `AssignPublicIp` can be.
      public enum AssignPublicIp: String, Expressible {
        case disabled = "DISABLED"
        case enabled = "ENABLED"
      }
    }

    /// The nested object `CanaryConfiguration`.
    public struct CanaryConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - canaryBakeTimeInMinutes: 0 to 1440.
      ///   - canaryPercent: 0.1 to 100.
      public init(
        canaryBakeTimeInMinutes: Input<Int>? = nil,
        canaryPercent: Input<Double>? = nil
      ) {
        members["CanaryBakeTimeInMinutes"] = canaryBakeTimeInMinutes?.expression
        members["CanaryPercent"] = canaryPercent?.expression
      }
    }

    /// The nested object `DeploymentAlarms`.
    public struct DeploymentAlarms: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - alarmNames: Required.
      ///   - enable: Required.
      ///   - rollback: Required.
      public init(
        alarmNames: [Input<String>],
        enable: Input<Bool>,
        rollback: Input<Bool>
      ) {
        members["AlarmNames"] = alarmNames.expression
        members["Enable"] = enable.expression
        members["Rollback"] = rollback.expression
      }
    }

    /// The nested object `DeploymentCircuitBreaker`.
    public struct DeploymentCircuitBreaker: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - enable: Required.
      ///   - rollback: Required.
      public init(
        enable: Input<Bool>,
        rollback: Input<Bool>
      ) {
        members["Enable"] = enable.expression
        members["Rollback"] = rollback.expression
      }
    }

    /// The nested object `DeploymentConfiguration`.
    public struct DeploymentConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - bakeTimeInMinutes: 0 to 1440.
      public init(
        alarms: ECS.Service.DeploymentAlarms? = nil,
        bakeTimeInMinutes: Input<Int>? = nil,
        canaryConfiguration: ECS.Service.CanaryConfiguration? = nil,
        deploymentCircuitBreaker: ECS.Service.DeploymentCircuitBreaker? = nil,
        lifecycleHooks: [ECS.Service.DeploymentLifecycleHook]? = nil,
        linearConfiguration: ECS.Service.LinearConfiguration? = nil,
        maximumPercent: Input<Int>? = nil,
        minimumHealthyPercent: Input<Int>? = nil,
        strategy: ECS.Service.DeploymentConfiguration.Strategy? = nil
      ) {
        members["Alarms"] = alarms?.expression
        members["BakeTimeInMinutes"] = bakeTimeInMinutes?.expression
        members["CanaryConfiguration"] = canaryConfiguration?.expression
        members["DeploymentCircuitBreaker"] = deploymentCircuitBreaker?.expression
        members["LifecycleHooks"] = lifecycleHooks?.expression
        members["LinearConfiguration"] = linearConfiguration?.expression
        members["MaximumPercent"] = maximumPercent?.expression
        members["MinimumHealthyPercent"] = minimumHealthyPercent?.expression
        members["Strategy"] = strategy?.expression
      }

      /// What `Strategy` can be.
      public enum Strategy: String, Expressible {
        case rolling = "ROLLING"
        case blueGreen = "BLUE_GREEN"
        case linear = "LINEAR"
        case canary = "CANARY"
      }
    }

    /// The nested object `DeploymentController`.
    public struct DeploymentController: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        type: ECS.Service.DeploymentController.Kind? = nil
      ) {
        members["Type"] = type?.expression
      }

      /// What `Kind` can be.
      public enum Kind: String, Expressible {
        case codeDeploy = "CODE_DEPLOY"
        case ecs = "ECS"
        case external = "EXTERNAL"
      }
    }

    /// The nested object `DeploymentLifecycleHook`.
    public struct DeploymentLifecycleHook: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - hookTargetArn: Required.
      ///   - lifecycleStages: Required. At least 1 element.
      ///   - roleArn: Required.
      public init(
        hookTargetArn: Input<String>,
        lifecycleStages: [ECS.Service.DeploymentLifecycleHook.LifecycleStages],
        roleArn: Input<IAM.Role.ARN>,
        hookDetails: JSONDocument? = nil
      ) {
        members["HookTargetArn"] = hookTargetArn.expression
        members["LifecycleStages"] = lifecycleStages.expression
        members["RoleArn"] = roleArn.expression
        members["HookDetails"] = hookDetails?.expression
      }

      /// What `LifecycleStages` can be.
      public enum LifecycleStages: String, Expressible {
        case reconcileService = "RECONCILE_SERVICE"
        case preScaleUp = "PRE_SCALE_UP"
        case postScaleUp = "POST_SCALE_UP"
        case testTrafficShift = "TEST_TRAFFIC_SHIFT"
        case postTestTrafficShift = "POST_TEST_TRAFFIC_SHIFT"
        case productionTrafficShift = "PRODUCTION_TRAFFIC_SHIFT"
        case postProductionTrafficShift = "POST_PRODUCTION_TRAFFIC_SHIFT"
      }
    }

    /// The nested object `EBSTagSpecification`.
    public struct EBSTagSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - resourceType: Required.
      ///   - tags: 0 to 50 elements.
      public init(
        resourceType: ECS.Service.EBSTagSpecification.ResourceType,
        propagateTags: ECS.Service.PropagateTags? = nil,
        tags: [ECS.Service.Tag]? = nil
      ) {
        members["ResourceType"] = resourceType.expression
        members["PropagateTags"] = propagateTags?.expression
        members["Tags"] = tags?.expression
      }

      /// What `ResourceType` can be.
      public enum ResourceType: String, Expressible {
        case volume
      }
    }

    /// The nested object `ForceNewDeployment`.
    public struct ForceNewDeployment: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - enableForceNewDeployment: Required.
      ///   - forceNewDeploymentNonce: 1 to 255 characters.
      public init(
        enableForceNewDeployment: Input<Bool>,
        forceNewDeploymentNonce: Input<String>? = nil
      ) {
        members["EnableForceNewDeployment"] = enableForceNewDeployment.expression
        members["ForceNewDeploymentNonce"] = forceNewDeploymentNonce?.expression
      }
    }

    /// What `LaunchType` can be.
    public enum LaunchType: String, Expressible {
      case ec2 = "EC2"
      case fargate = "FARGATE"
      case external = "EXTERNAL"
    }

    /// The nested object `LinearConfiguration`.
    public struct LinearConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - stepBakeTimeInMinutes: 0 to 1440.
      ///   - stepPercent: 3 to 100.
      public init(
        stepBakeTimeInMinutes: Input<Int>? = nil,
        stepPercent: Input<Double>? = nil
      ) {
        members["StepBakeTimeInMinutes"] = stepBakeTimeInMinutes?.expression
        members["StepPercent"] = stepPercent?.expression
      }
    }

    /// The nested object `LoadBalancer`.
    public struct LoadBalancer: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        advancedConfiguration: ECS.Service.AdvancedConfiguration? = nil,
        containerName: Input<String>? = nil,
        containerPort: Input<Int>? = nil,
        loadBalancerName: Input<String>? = nil,
        targetGroupArn: Input<ElasticLoadBalancingV2.TargetGroup.ARN>? = nil
      ) {
        members["AdvancedConfiguration"] = advancedConfiguration?.expression
        members["ContainerName"] = containerName?.expression
        members["ContainerPort"] = containerPort?.expression
        members["LoadBalancerName"] = loadBalancerName?.expression
        members["TargetGroupArn"] = targetGroupArn?.expression
      }
    }

    /// The nested object `LogConfiguration`.
    public struct LogConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        logDriver: Input<String>? = nil,
        options: [String: Input<String>]? = nil,
        secretOptions: [ECS.Secret]? = nil
      ) {
        members["LogDriver"] = logDriver?.expression
        members["Options"] = options?.expression
        members["SecretOptions"] = secretOptions?.expression
      }
    }

    /// The nested object `NetworkConfiguration`.
    public struct NetworkConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        awsvpcConfiguration: ECS.Service.AwsVpcConfiguration? = nil
      ) {
        members["AwsvpcConfiguration"] = awsvpcConfiguration?.expression
      }
    }

    /// The nested object `PlacementConstraint`.
    public struct PlacementConstraint: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - type: Required.
      public init(
        type: ECS.Service.PlacementConstraint.Kind,
        expression: Input<String>? = nil
      ) {
        members["Type"] = type.expression
        members["Expression"] = expression?.expression
      }

      /// What `Kind` can be.
      public enum Kind: String, Expressible {
        case distinctInstance
        case memberOf
      }
    }

    /// The nested object `PlacementStrategy`.
    public struct PlacementStrategy: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - type: Required.
      public init(
        type: ECS.Service.PlacementStrategy.Kind,
        field: Input<String>? = nil
      ) {
        members["Type"] = type.expression
        members["Field"] = field?.expression
      }

      /// What `Kind` can be.
      public enum Kind: String, Expressible {
        case binpack
        case random
        case spread
      }
    }

    /// What `PropagateTags` can be.
    public enum PropagateTags: String, Expressible {
      case service = "SERVICE"
      case taskDefinition = "TASK_DEFINITION"
    }

    /// What `SchedulingStrategy` can be.
    public enum SchedulingStrategy: String, Expressible {
      case daemon = "DAEMON"
      case replica = "REPLICA"
    }

    /// The nested object `ServiceConnectAccessLogConfiguration`.
    public struct ServiceConnectAccessLogConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - format: Required.
      public init(
        format: ECS.Service.ServiceConnectAccessLogConfiguration.Format,
        includeQueryParameters: ECS.Service.ServiceConnectAccessLogConfiguration.IncludeQueryParameters? = nil
      ) {
        members["Format"] = format.expression
        members["IncludeQueryParameters"] = includeQueryParameters?.expression
      }

      /// What `Format` can be.
      public enum Format: String, Expressible {
        case text = "TEXT"
        case json = "JSON"
      }

      /// What `IncludeQueryParameters` can be.
      public enum IncludeQueryParameters: String, Expressible {
        case disabled = "DISABLED"
        case enabled = "ENABLED"
      }
    }

    /// The nested object `ServiceConnectClientAlias`.
    public struct ServiceConnectClientAlias: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - port: Required. 0 to 65535.
      public init(
        port: Input<Int>,
        dnsName: Input<String>? = nil,
        testTrafficRules: ECS.Service.ServiceConnectTestTrafficRules? = nil
      ) {
        members["Port"] = port.expression
        members["DnsName"] = dnsName?.expression
        members["TestTrafficRules"] = testTrafficRules?.expression
      }
    }

    /// The nested object `ServiceConnectConfiguration`.
    public struct ServiceConnectConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - enabled: Required.
      public init(
        enabled: Input<Bool>,
        accessLogConfiguration: ECS.Service.ServiceConnectAccessLogConfiguration? = nil,
        logConfiguration: ECS.Service.LogConfiguration? = nil,
        namespace: Input<String>? = nil,
        services: [ECS.Service.ServiceConnectService]? = nil
      ) {
        members["Enabled"] = enabled.expression
        members["AccessLogConfiguration"] = accessLogConfiguration?.expression
        members["LogConfiguration"] = logConfiguration?.expression
        members["Namespace"] = namespace?.expression
        members["Services"] = services?.expression
      }
    }

    /// The nested object `ServiceConnectService`.
    public struct ServiceConnectService: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - portName: Required.
      ///   - ingressPortOverride: 0 to 65535.
      public init(
        portName: Input<String>,
        clientAliases: [ECS.Service.ServiceConnectClientAlias]? = nil,
        discoveryName: Input<String>? = nil,
        ingressPortOverride: Input<Int>? = nil,
        timeout: ECS.Service.TimeoutConfiguration? = nil,
        tls: ECS.Service.ServiceConnectTlsConfiguration? = nil
      ) {
        members["PortName"] = portName.expression
        members["ClientAliases"] = clientAliases?.expression
        members["DiscoveryName"] = discoveryName?.expression
        members["IngressPortOverride"] = ingressPortOverride?.expression
        members["Timeout"] = timeout?.expression
        members["Tls"] = tls?.expression
      }
    }

    /// The nested object `ServiceConnectTestTrafficRules`.
    public struct ServiceConnectTestTrafficRules: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - header: Required.
      public init(
        header: ECS.Service.ServiceConnectTestTrafficRulesHeader
      ) {
        members["Header"] = header.expression
      }
    }

    /// The nested object `ServiceConnectTestTrafficRulesHeader`.
    public struct ServiceConnectTestTrafficRulesHeader: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - name: Required.
      public init(
        name nameValue: Input<String>,
        value: ECS.Service.ServiceConnectTestTrafficRulesHeaderValue? = nil
      ) {
        members["Name"] = nameValue.expression
        members["Value"] = value?.expression
      }
    }

    /// The nested object `ServiceConnectTestTrafficRulesHeaderValue`.
    public struct ServiceConnectTestTrafficRulesHeaderValue: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - exact: Required.
      public init(
        exact: Input<String>
      ) {
        members["Exact"] = exact.expression
      }
    }

    /// The nested object `ServiceConnectTlsCertificateAuthority`.
    public struct ServiceConnectTlsCertificateAuthority: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        awsPcaAuthorityArn: Input<String>? = nil
      ) {
        members["AwsPcaAuthorityArn"] = awsPcaAuthorityArn?.expression
      }
    }

    /// The nested object `ServiceConnectTlsConfiguration`.
    public struct ServiceConnectTlsConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - issuerCertificateAuthority: Required.
      public init(
        issuerCertificateAuthority: ECS.Service.ServiceConnectTlsCertificateAuthority,
        kmsKey: Input<String>? = nil,
        roleArn: Input<IAM.Role.ARN>? = nil
      ) {
        members["IssuerCertificateAuthority"] = issuerCertificateAuthority.expression
        members["KmsKey"] = kmsKey?.expression
        members["RoleArn"] = roleArn?.expression
      }
    }

    /// The nested object `ServiceManagedEBSVolumeConfiguration`.
    public struct ServiceManagedEBSVolumeConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - roleArn: Required.
      public init(
        roleArn: Input<IAM.Role.ARN>,
        encrypted: Input<Bool>? = nil,
        filesystemType: ECS.Service.ServiceManagedEBSVolumeConfiguration.FilesystemType? = nil,
        iops: Input<Int>? = nil,
        kmsKeyId: Input<KMS.Key.ARN>? = nil,
        sizeInGiB: Input<Int>? = nil,
        snapshotId: Input<String>? = nil,
        tagSpecifications: [ECS.Service.EBSTagSpecification]? = nil,
        throughput: Input<Int>? = nil,
        volumeInitializationRate: Input<Int>? = nil,
        volumeType: Input<String>? = nil
      ) {
        members["RoleArn"] = roleArn.expression
        members["Encrypted"] = encrypted?.expression
        members["FilesystemType"] = filesystemType?.expression
        members["Iops"] = iops?.expression
        members["KmsKeyId"] = kmsKeyId?.expression
        members["SizeInGiB"] = sizeInGiB?.expression
        members["SnapshotId"] = snapshotId?.expression
        members["TagSpecifications"] = tagSpecifications?.expression
        members["Throughput"] = throughput?.expression
        members["VolumeInitializationRate"] = volumeInitializationRate?.expression
        members["VolumeType"] = volumeType?.expression
      }

      /// What `FilesystemType` can be.
      public enum FilesystemType: String, Expressible {
        case ext3
        case ext4
        case ntfs
        case xfs
      }
    }

    /// The nested object `ServiceRegistry`.
    public struct ServiceRegistry: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        containerName: Input<String>? = nil,
        containerPort: Input<Int>? = nil,
        port: Input<Int>? = nil,
        registryArn: Input<String>? = nil
      ) {
        members["ContainerName"] = containerName?.expression
        members["ContainerPort"] = containerPort?.expression
        members["Port"] = port?.expression
        members["RegistryArn"] = registryArn?.expression
      }
    }

    /// The nested object `ServiceVolumeConfiguration`.
    public struct ServiceVolumeConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - name: Required.
      public init(
        name nameValue: Input<String>,
        managedEBSVolume: ECS.Service.ServiceManagedEBSVolumeConfiguration? = nil
      ) {
        members["Name"] = nameValue.expression
        members["ManagedEBSVolume"] = managedEBSVolume?.expression
      }
    }

    /// The nested object `Tag`.
    public struct Tag: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - key: 1 to 128 characters. Matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
      ///   - value: 0 to 256 characters. Matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
      public init(
        key: Input<String>? = nil,
        value: Input<String>? = nil
      ) {
        members["Key"] = key?.expression
        members["Value"] = value?.expression
      }
    }

    /// The nested object `TimeoutConfiguration`.
    public struct TimeoutConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - idleTimeoutSeconds: 0 to 2147483647.
      ///   - perRequestTimeoutSeconds: 0 to 2147483647.
      public init(
        idleTimeoutSeconds: Input<Int>? = nil,
        perRequestTimeoutSeconds: Input<Int>? = nil
      ) {
        members["IdleTimeoutSeconds"] = idleTimeoutSeconds?.expression
        members["PerRequestTimeoutSeconds"] = perRequestTimeoutSeconds?.expression
      }
    }

    /// The nested object `VpcLatticeConfiguration`.
    public struct VpcLatticeConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - portName: Required.
      ///   - roleArn: Required.
      ///   - targetGroupArn: Required.
      public init(
        portName: Input<String>,
        roleArn: Input<IAM.Role.ARN>,
        targetGroupArn: Input<String>
      ) {
        members["PortName"] = portName.expression
        members["RoleArn"] = roleArn.expression
        members["TargetGroupArn"] = targetGroupArn.expression
      }
    }
  }
}
