// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ECS {
  /// A number of tasks kept running, with or without a load balancer (`AWS::ECS::Service`).
  ///
  /// - Identified by `ServiceArn`, `Cluster`.
  public struct Service: Resource {
    public static let typeName = "AWS::ECS::Service"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - availabilityZoneRebalancing: Whether tasks are spread again when zones are out of balance: `ENABLED` or `DISABLED`. "ENABLED" if absent. Updated in place.
    ///   - capacityProviderStrategy: Where tasks run, and how many where. Updated in place.
    ///   - cluster: The cluster: an `AWS::ECS::Cluster`, by its ARN. A change replaces the resource.
    ///   - deploymentConfiguration: How tasks are replaced. Updated in place.
    ///   - deploymentController: Who replaces tasks: the service, CodeDeploy, somebody else. Updated in place.
    ///   - desiredCount: How many tasks are kept running. Updated in place.
    ///   - enableECSManagedTags: Whether tasks get tags of cluster and service. Updated in place.
    ///   - enableExecuteCommand: Whether commands can be run inside containers. Updated in place.
    ///   - forceNewDeployment: Whether tasks are replaced though nothing changed. Updated in place. Never read back.
    ///   - healthCheckGracePeriodSeconds: How many seconds the load balancer's checks are ignored for a new task. Updated in place.
    ///   - launchType: Whether tasks run on Fargate, on instances or elsewhere: `EC2`, `FARGATE` or `EXTERNAL`. A change replaces the resource in some cases.
    ///   - loadBalancers: The target groups that tasks register with. Updated in place.
    ///   - networkConfiguration: The subnets and security groups of tasks. Updated in place.
    ///   - placementConstraints: Which instances tasks may run on. Updated in place.
    ///   - placementStrategies: How tasks are spread over instances. Updated in place.
    ///   - platformVersion: The version of Fargate. "LATEST" if absent. Updated in place.
    ///   - propagateTags: Where the tags of new tasks come from: `SERVICE` or `TASK_DEFINITION`. Updated in place.
    ///   - role: The role with which the load balancer is called: an `AWS::IAM::Role`, by its ARN. A change replaces the resource.
    ///   - schedulingStrategy: Whether a number of tasks runs or one on each instance: `DAEMON` or `REPLICA`. A change replaces the resource.
    ///   - serviceConnectConfiguration: How services find each other by name. Updated in place. Never read back.
    ///   - serviceName: The name of the service. A change replaces the resource.
    ///   - serviceRegistries: Where tasks are registered to be found by DNS. Updated in place.
    ///   - taskDefinition: The task definition: an `AWS::ECS::TaskDefinition`, by its ARN. Updated in place.
    ///   - volumeConfigurations: Disks that are made for tasks. Updated in place. Never read back.
    ///   - vpcLatticeConfigurations: The target groups of VPC Lattice that tasks register with. Updated in place.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// Whether tasks are spread again when zones are out of balance: `ENABLED` or `DISABLED` (`AvailabilityZoneRebalancing`). "ENABLED" if absent. Updated in place.
    public var availabilityZoneRebalancing: Input<ECS.Service.AvailabilityZoneRebalancing> { declaration.reference("AvailabilityZoneRebalancing") }
    /// Where tasks run, and how many where (`CapacityProviderStrategy`). Updated in place.
    public var capacityProviderStrategy: Input<[ECS.CapacityProviderStrategyItem]> { declaration.reference("CapacityProviderStrategy") }
    /// The cluster: an `AWS::ECS::Cluster`, by its ARN (`Cluster`). A change replaces the resource.
    public var cluster: Input<ECS.Cluster.ARN> { declaration.reference("Cluster") }
    /// How tasks are replaced (`DeploymentConfiguration`). Updated in place.
    public var deploymentConfiguration: Input<ECS.Service.DeploymentConfiguration> { declaration.reference("DeploymentConfiguration") }
    /// Who replaces tasks: the service, CodeDeploy, somebody else (`DeploymentController`). Updated in place.
    public var deploymentController: Input<ECS.Service.DeploymentController> { declaration.reference("DeploymentController") }
    /// How many tasks are kept running (`DesiredCount`). Updated in place.
    public var desiredCount: Input<Int> { declaration.reference("DesiredCount") }
    /// Whether tasks get tags of cluster and service (`EnableECSManagedTags`). Updated in place.
    public var enableECSManagedTags: Input<Bool> { declaration.reference("EnableECSManagedTags") }
    /// Whether commands can be run inside containers (`EnableExecuteCommand`). Updated in place.
    public var enableExecuteCommand: Input<Bool> { declaration.reference("EnableExecuteCommand") }
    /// Whether tasks are replaced though nothing changed (`ForceNewDeployment`). Updated in place. Never read back.
    public var forceNewDeployment: Input<ECS.Service.ForceNewDeployment> { declaration.reference("ForceNewDeployment") }
    /// How many seconds the load balancer's checks are ignored for a new task (`HealthCheckGracePeriodSeconds`). Updated in place.
    public var healthCheckGracePeriodSeconds: Input<Int> { declaration.reference("HealthCheckGracePeriodSeconds") }
    /// Whether tasks run on Fargate, on instances or elsewhere: `EC2`, `FARGATE` or `EXTERNAL` (`LaunchType`). A change replaces the resource in some cases.
    public var launchType: Input<ECS.Service.LaunchType> { declaration.reference("LaunchType") }
    /// The target groups that tasks register with (`LoadBalancers`). Updated in place.
    public var loadBalancers: Input<[ECS.Service.LoadBalancer]> { declaration.reference("LoadBalancers") }
    /// The name of the service (`Name`). Set by the cloud.
    public var name: Input<String> { declaration.reference("Name") }
    /// The subnets and security groups of tasks (`NetworkConfiguration`). Updated in place.
    public var networkConfiguration: Input<ECS.Service.NetworkConfiguration> { declaration.reference("NetworkConfiguration") }
    /// Which instances tasks may run on (`PlacementConstraints`). Updated in place.
    public var placementConstraints: Input<[ECS.Service.PlacementConstraint]> { declaration.reference("PlacementConstraints") }
    /// How tasks are spread over instances (`PlacementStrategies`). Updated in place.
    public var placementStrategies: Input<[ECS.Service.PlacementStrategy]> { declaration.reference("PlacementStrategies") }
    /// The version of Fargate (`PlatformVersion`). "LATEST" if absent. Updated in place.
    public var platformVersion: Input<String> { declaration.reference("PlatformVersion") }
    /// Where the tags of new tasks come from: `SERVICE` or `TASK_DEFINITION` (`PropagateTags`). Updated in place.
    public var propagateTags: Input<ECS.Service.PropagateTags> { declaration.reference("PropagateTags") }
    /// The role with which the load balancer is called: an `AWS::IAM::Role`, by its ARN (`Role`). A change replaces the resource.
    public var role: Input<IAM.Role.ARN> { declaration.reference("Role") }
    /// Whether a number of tasks runs or one on each instance: `DAEMON` or `REPLICA` (`SchedulingStrategy`). A change replaces the resource.
    public var schedulingStrategy: Input<ECS.Service.SchedulingStrategy> { declaration.reference("SchedulingStrategy") }
    /// The ARN of the service (`ServiceArn`). Set by the cloud.
    public var serviceArn: Input<String> { declaration.reference("ServiceArn") }
    /// How services find each other by name (`ServiceConnectConfiguration`). Updated in place. Never read back.
    public var serviceConnectConfiguration: Input<ECS.Service.ServiceConnectConfiguration> { declaration.reference("ServiceConnectConfiguration") }
    /// The name of the service (`ServiceName`). A change replaces the resource.
    public var serviceName: Input<String> { declaration.reference("ServiceName") }
    /// Where tasks are registered to be found by DNS (`ServiceRegistries`). Updated in place.
    public var serviceRegistries: Input<[ECS.Service.ServiceRegistry]> { declaration.reference("ServiceRegistries") }
    /// The task definition: an `AWS::ECS::TaskDefinition`, by its ARN (`TaskDefinition`). Updated in place.
    public var taskDefinition: Input<ECS.TaskDefinition.ARN> { declaration.reference("TaskDefinition") }
    /// Disks that are made for tasks (`VolumeConfigurations`). Updated in place. Never read back.
    public var volumeConfigurations: Input<[ECS.Service.ServiceVolumeConfiguration]> { declaration.reference("VolumeConfigurations") }
    /// The target groups of VPC Lattice that tasks register with (`VpcLatticeConfigurations`). Updated in place.
    public var vpcLatticeConfigurations: Input<[ECS.Service.VpcLatticeConfiguration]> { declaration.reference("VpcLatticeConfigurations") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// The second target group and the listeners that move traffic (an object of `AWS::ECS::Service`).
    public struct AdvancedConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - alternateTargetGroupArn: The second target group: an `AWS::ElasticLoadBalancingV2::TargetGroup`, by its ARN. Required.
      ///   - productionListenerRule: The listener rule of production traffic, by its ARN.
      ///   - roleArn: The role that moves traffic: an `AWS::IAM::Role`, by its ARN.
      ///   - testListenerRule: The listener rule of test traffic, by its ARN.
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

    /// The subnets and security groups of tasks (an object of `AWS::ECS::Service`).
    public struct AwsVpcConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - assignPublicIp: Whether tasks get a public address: `DISABLED` or `ENABLED`.
      ///   - securityGroups: The security groups of its network interfaces: each an `AWS::EC2::SecurityGroup`, by its ID.
      ///   - subnets: The subnets it is in: each an `AWS::EC2::Subnet`, by its ID.
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

    /// Traffic moves in two steps (an object of `AWS::ECS::Service`).
    public struct CanaryConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - canaryBakeTimeInMinutes: How many minutes after the first step the rest moves. 0 to 1440.
      ///   - canaryPercent: How much traffic moves first, in percent. 0.1 to 100.
      public init(canaryBakeTimeInMinutes: Input<Int>? = nil, canaryPercent: Input<Double>? = nil) {
        members["CanaryBakeTimeInMinutes"] = canaryBakeTimeInMinutes?.expression
        members["CanaryPercent"] = canaryPercent?.expression
      }
    }

    /// The alarms that end a deployment (an object of `AWS::ECS::Service`).
    public struct DeploymentAlarms: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - alarmNames: The alarms. Required.
      ///   - enable: Whether it is on. Required.
      ///   - rollback: Whether the last good deployment comes back. Required.
      public init(alarmNames: [Input<String>], enable: Input<Bool>, rollback: Input<Bool>) {
        members["AlarmNames"] = alarmNames.expression
        members["Enable"] = enable.expression
        members["Rollback"] = rollback.expression
      }
    }

    /// Whether a deployment that fails ends (an object of `AWS::ECS::Service`).
    public struct DeploymentCircuitBreaker: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - enable: Whether it is on. Required.
      ///   - rollback: Whether the last good deployment comes back. Required.
      public init(enable: Input<Bool>, rollback: Input<Bool>) {
        members["Enable"] = enable.expression
        members["Rollback"] = rollback.expression
      }
    }

    /// How tasks are replaced (an object of `AWS::ECS::Service`).
    public struct DeploymentConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - alarms: The alarms that end a deployment.
      ///   - bakeTimeInMinutes: How many minutes old tasks stay after a deployment. 0 to 1440.
      ///   - canaryConfiguration: Traffic moves in two steps.
      ///   - deploymentCircuitBreaker: Whether a deployment that fails ends.
      ///   - lifecycleHooks: Functions that are called during a deployment.
      ///   - linearConfiguration: Traffic moves in equal steps.
      ///   - maximumPercent: How many tasks may run during a deployment, in percent of the desired.
      ///   - minimumHealthyPercent: How many tasks must run during a deployment, in percent of the desired.
      ///   - strategy: How tasks are replaced: `ROLLING`, `BLUE_GREEN`, `LINEAR` or `CANARY`.
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

    /// Who replaces tasks: the service, CodeDeploy, somebody else (an object of `AWS::ECS::Service`).
    public struct DeploymentController: NestedObject {
      public var members = Members()

      /// - Parameter type: Who replaces tasks: `CODE_DEPLOY`, `ECS` or `EXTERNAL`.
      public init(type: ECS.Service.DeploymentController.Kind? = nil) { members["Type"] = type?.expression }

      /// What `Kind` can be.
      public enum Kind: String, Expressible {
        case codeDeploy = "CODE_DEPLOY"
        case ecs = "ECS"
        case external = "EXTERNAL"
      }
    }

    /// Functions that are called during a deployment (an object of `AWS::ECS::Service`).
    public struct DeploymentLifecycleHook: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - hookTargetArn: The function, by its ARN. Required.
      ///   - lifecycleStages: The stages at which it is called. Required. At least 1 element.
      ///   - roleArn: The role that calls the function: an `AWS::IAM::Role`, by its ARN. Required.
      ///   - hookDetails: What the function is given, as JSON.
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

    /// The tags of what is made with it (an object of `AWS::ECS::Service`).
    public struct EBSTagSpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - resourceType: What gets the tags: `volume`. Required.
      ///   - propagateTags: Where the tags of new tasks come from: `SERVICE` or `TASK_DEFINITION`.
      ///   - tags: The tags. 0 to 50 elements.
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

    /// Whether tasks are replaced though nothing changed (an object of `AWS::ECS::Service`).
    public struct ForceNewDeployment: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - enableForceNewDeployment: Whether tasks are replaced though nothing changed. Required.
      ///   - forceNewDeploymentNonce: A text whose change replaces tasks. 1 to 255 characters.
      public init(enableForceNewDeployment: Input<Bool>, forceNewDeploymentNonce: Input<String>? = nil) {
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

    /// Traffic moves in equal steps (an object of `AWS::ECS::Service`).
    public struct LinearConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - stepBakeTimeInMinutes: How many minutes pass between steps. 0 to 1440.
      ///   - stepPercent: How much traffic moves in a step, in percent. 3 to 100.
      public init(stepBakeTimeInMinutes: Input<Int>? = nil, stepPercent: Input<Double>? = nil) {
        members["StepBakeTimeInMinutes"] = stepBakeTimeInMinutes?.expression
        members["StepPercent"] = stepPercent?.expression
      }
    }

    /// The target groups that tasks register with (an object of `AWS::ECS::Service`).
    public struct LoadBalancer: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - advancedConfiguration: The second target group and the listeners that move traffic.
      ///   - containerName: The name of the container.
      ///   - containerPort: The port inside the container.
      ///   - loadBalancerName: The classic load balancer.
      ///   - targetGroupArn: The target group: an `AWS::ElasticLoadBalancingV2::TargetGroup`, by its ARN.
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

    /// Where and how containers log (an object of `AWS::ECS::Service`).
    public struct LogConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - logDriver: The log driver (`awslogs`).
      ///   - options: The driver's options, by name.
      ///   - secretOptions: The driver's options that are secrets.
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

    /// The subnets and security groups of tasks (an object of `AWS::ECS::Service`).
    public struct NetworkConfiguration: NestedObject {
      public var members = Members()

      /// - Parameter awsvpcConfiguration: The subnets and security groups of tasks.
      public init(awsvpcConfiguration: ECS.Service.AwsVpcConfiguration? = nil) {
        members["AwsvpcConfiguration"] = awsvpcConfiguration?.expression
      }
    }

    /// Which instances tasks may run on (an object of `AWS::ECS::Service`).
    public struct PlacementConstraint: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - type: The kind of constraint: `distinctInstance` or `memberOf`. Required.
      ///   - expression: The expression.
      public init(type: ECS.Service.PlacementConstraint.Kind, expression: Input<String>? = nil) {
        members["Type"] = type.expression
        members["Expression"] = expression?.expression
      }

      /// What `Kind` can be.
      public enum Kind: String, Expressible {
        case distinctInstance
        case memberOf
      }
    }

    /// How tasks are spread over instances (an object of `AWS::ECS::Service`).
    public struct PlacementStrategy: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - type: Whether tasks are spread, packed or placed at random: `binpack`, `random` or `spread`. Required.
      ///   - field: The attribute that tasks are spread or packed by.
      public init(type: ECS.Service.PlacementStrategy.Kind, field: Input<String>? = nil) {
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

    /// How requests are logged (an object of `AWS::ECS::Service`).
    public struct ServiceConnectAccessLogConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - format: The format of the log: `TEXT` or `JSON`. Required.
      ///   - includeQueryParameters: Whether queries are logged: `DISABLED` or `ENABLED`.
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

    /// The names and ports by which others call (an object of `AWS::ECS::Service`).
    public struct ServiceConnectClientAlias: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - port: The port that it listens on. Required. 0 to 65535.
      ///   - dnsName: The DNS name by which others call.
      ///   - testTrafficRules: Which requests are test traffic.
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

    /// How services find each other by name (an object of `AWS::ECS::Service`).
    public struct ServiceConnectConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - enabled: Whether it is enabled. Required.
      ///   - accessLogConfiguration: How requests are logged.
      ///   - logConfiguration: Where and how containers log.
      ///   - namespace: The namespace that services find each other in.
      ///   - services: The services that can be found.
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

    /// The services that can be found (an object of `AWS::ECS::Service`).
    public struct ServiceConnectService: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - portName: The name of the port mapping. Required.
      ///   - clientAliases: The names and ports by which others call.
      ///   - discoveryName: The name under which it is found by others.
      ///   - ingressPortOverride: The port that the proxy listens on. 0 to 65535.
      ///   - timeout: How long calls may take.
      ///   - tls: The certificate with which calls are encrypted.
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

    /// Which requests are test traffic (an object of `AWS::ECS::Service`).
    public struct ServiceConnectTestTrafficRules: NestedObject {
      public var members = Members()

      /// - Parameter header: The header of test traffic. Required.
      public init(header: ECS.Service.ServiceConnectTestTrafficRulesHeader) { members["Header"] = header.expression }
    }

    /// The header of test traffic (an object of `AWS::ECS::Service`).
    public struct ServiceConnectTestTrafficRulesHeader: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - name: The name of the header. Required.
      ///   - value: The value of the header.
      public init(name nameValue: Input<String>, value: ECS.Service.ServiceConnectTestTrafficRulesHeaderValue? = nil) {
        members["Name"] = nameValue.expression
        members["Value"] = value?.expression
      }
    }

    /// The value of the header (an object of `AWS::ECS::Service`).
    public struct ServiceConnectTestTrafficRulesHeaderValue: NestedObject {
      public var members = Members()

      /// - Parameter exact: The exact value. Required.
      public init(exact: Input<String>) { members["Exact"] = exact.expression }
    }

    /// The authority that signs certificates (an object of `AWS::ECS::Service`).
    public struct ServiceConnectTlsCertificateAuthority: NestedObject {
      public var members = Members()

      /// - Parameter awsPcaAuthorityArn: The private certificate authority, by its ARN.
      public init(awsPcaAuthorityArn: Input<String>? = nil) {
        members["AwsPcaAuthorityArn"] = awsPcaAuthorityArn?.expression
      }
    }

    /// The certificate with which calls are encrypted (an object of `AWS::ECS::Service`).
    public struct ServiceConnectTlsConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - issuerCertificateAuthority: The authority that signs certificates. Required.
      ///   - kmsKey: The key that encrypts private keys.
      ///   - roleArn: The role that obtains certificates: an `AWS::IAM::Role`, by its ARN.
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

    /// The disk created for each task (an object of `AWS::ECS::Service`).
    public struct ServiceManagedEBSVolumeConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - roleArn: The role that creates disks: an `AWS::IAM::Role`, by its ARN. Required.
      ///   - encrypted: Whether it is encrypted.
      ///   - filesystemType: The file system: `ext3`, `ext4`, `ntfs` or `xfs`.
      ///   - iops: The input and output operations a second that are provided.
      ///   - kmsKeyId: The key that encrypts it: an `AWS::KMS::Key`, by its ARN.
      ///   - sizeInGiB: The size, in GiB.
      ///   - snapshotId: The snapshot that the disk starts from.
      ///   - tagSpecifications: The tags of what is made with it.
      ///   - throughput: The mebibytes a second that are moved.
      ///   - volumeInitializationRate: The mebibytes a second at which a disk is filled from its snapshot.
      ///   - volumeType: The kind of disk.
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

    /// Where tasks are registered to be found by DNS (an object of `AWS::ECS::Service`).
    public struct ServiceRegistry: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - containerName: The name of the container.
      ///   - containerPort: The port inside the container.
      ///   - port: The port that it listens on.
      ///   - registryArn: The registry, by its ARN.
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

    /// Disks that are made for tasks (an object of `AWS::ECS::Service`).
    public struct ServiceVolumeConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - name: The name of the volume. Required.
      ///   - managedEBSVolume: The disk created for each task.
      public init(
        name nameValue: Input<String>,
        managedEBSVolume: ECS.Service.ServiceManagedEBSVolumeConfiguration? = nil
      ) {
        members["Name"] = nameValue.expression
        members["ManagedEBSVolume"] = managedEBSVolume?.expression
      }
    }

    /// The tags (an object of `AWS::ECS::Service`).
    public struct Tag: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The key. 1 to 128 characters. Matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
      ///   - value: The value. 0 to 256 characters. Matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
      public init(key: Input<String>? = nil, value: Input<String>? = nil) {
        members["Key"] = key?.expression
        members["Value"] = value?.expression
      }
    }

    /// How long calls may take (an object of `AWS::ECS::Service`).
    public struct TimeoutConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - idleTimeoutSeconds: After how many seconds an idle connection ends. 0 to 2147483647.
      ///   - perRequestTimeoutSeconds: How many seconds a call may take. 0 to 2147483647.
      public init(idleTimeoutSeconds: Input<Int>? = nil, perRequestTimeoutSeconds: Input<Int>? = nil) {
        members["IdleTimeoutSeconds"] = idleTimeoutSeconds?.expression
        members["PerRequestTimeoutSeconds"] = perRequestTimeoutSeconds?.expression
      }
    }

    /// The target groups of VPC Lattice that tasks register with (an object of `AWS::ECS::Service`).
    public struct VpcLatticeConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - portName: The name of the port mapping. Required.
      ///   - roleArn: The role that registers tasks: an `AWS::IAM::Role`, by its ARN. Required.
      ///   - targetGroupArn: The target group, by its ARN. Required.
      public init(portName: Input<String>, roleArn: Input<IAM.Role.ARN>, targetGroupArn: Input<String>) {
        members["PortName"] = portName.expression
        members["RoleArn"] = roleArn.expression
        members["TargetGroupArn"] = targetGroupArn.expression
      }
    }
  }
}
