// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension AutoScaling {
  /// A group that keeps a number of virtual machines running (`AWS::AutoScaling::AutoScalingGroup`).
  ///
  /// - Identified by `AutoScalingGroupName`.
  /// - Takes exactly one of `InstanceId`, `LaunchConfigurationName`, `LaunchTemplate`, `MixedInstancesPolicy`.
  public struct AutoScalingGroup: Resource {
    public static let typeName = "AWS::AutoScaling::AutoScalingGroup"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - maxSize: The most instances. Required. Matches `^[0-9]+$`. Updated in place.
    ///   - minSize: The fewest instances. Required. Matches `^[0-9]+$`. Updated in place.
    ///   - autoScalingGroupName: The name of the group. 1 to 255 characters. A change replaces the resource.
    ///   - availabilityZoneDistribution: How instances are distributed over zones. Updated in place.
    ///   - availabilityZoneIds: The zones, by the identifiers that are the same in all accounts. Updated in place.
    ///   - availabilityZoneImpairmentPolicy: What happens to health checks during a zonal shift. Updated in place.
    ///   - availabilityZones: The zones it can use. Updated in place.
    ///   - capacityRebalance: Whether spot instances at risk are replaced before they are interrupted. Updated in place.
    ///   - capacityReservationSpecification: Which reserved capacity is used. Updated in place.
    ///   - context: Reserved for AWS. Updated in place.
    ///   - cooldown: How long, in seconds, to wait between steps. Updated in place.
    ///   - defaultInstanceWarmup: After how many seconds a new instance counts in metrics. Updated in place.
    ///   - deletionProtection: Whether the cloud refuses to delete it: `none`, `prevent-all-deletion` or `prevent-force-deletion`. Updated in place.
    ///   - desiredCapacity: How many instances are kept running. Matches `^[0-9]+$`. Updated in place.
    ///   - desiredCapacityType: What is counted: instances, processors or memory. 1 to 255 characters. Updated in place.
    ///   - healthCheckGracePeriod: How long after launch health checks are ignored, in whole seconds. Updated in place.
    ///   - healthCheckType: What decides whether an instance is healthy. 1 to 32 characters. Matches `^(EBS|EC2|ELB|VPC_LATTICE)(,(EBS|EC2|ELB|VPC_LATTICE))*$`. Updated in place.
    ///   - instanceId: The instance that settings are copied from. 1 to 19 characters. A change replaces the resource. Never read back.
    ///   - instanceLifecyclePolicy: What happens to instances whose hooks end badly. Updated in place.
    ///   - instanceMaintenancePolicy: How many instances must be healthy while others are replaced. Updated in place.
    ///   - launchConfigurationName: The launch configuration, the predecessor of the launch template. 1 to 255 characters. A change replaces the resource in some cases.
    ///   - launchTemplate: The launch template. A change replaces the resource in some cases.
    ///   - lifecycleHookSpecificationList: Hooks that pause an instance that is launched or terminated. Updated in place.
    ///   - loadBalancerNames: The classic load balancers that instances join, by name. Updated in place.
    ///   - maxInstanceLifetime: After how many seconds instances are replaced. Updated in place.
    ///   - metricsCollection: Which metrics of the group are measured. Updated in place.
    ///   - mixedInstancesPolicy: Several types of instances, and how many of them are spot. A change replaces the resource in some cases.
    ///   - newInstancesProtectedFromScaleIn: Whether scaling never takes new instances. Updated in place.
    ///   - notificationConfiguration: A notification of launches and terminations. Updated in place. Deprecated.
    ///   - notificationConfigurations: What is notified of instances that are launched and terminated. Updated in place.
    ///   - placementGroup: The group that decides how close together instances are placed. 1 to 255 characters. Updated in place.
    ///   - serviceLinkedRoleARN: The role with which the service calls others: an `AWS::IAM::Role`, by its ARN. 1 to 1600 characters. Updated in place.
    ///   - skipZonalShiftValidation: Whether the check that zonal shift works is skipped. Updated in place. Never read back.
    ///   - targetGroupARNs: The target groups that instances register with: each an `AWS::ElasticLoadBalancingV2::TargetGroup`, by its ARN. Updated in place.
    ///   - terminationPolicies: Which instances are terminated first. Updated in place.
    ///   - trafficSources: What sends traffic to instances. Updated in place.
    ///   - vpcZoneIdentifier: The subnets that instances are in: each an `AWS::EC2::Subnet`, by its ID. 1 to 5000 elements. A change replaces the resource in some cases.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      maxSize: Input<String>,
      minSize: Input<String>,
      autoScalingGroupName: Input<AutoScaling.AutoScalingGroup.Name>? = nil,
      availabilityZoneDistribution: AutoScaling.AutoScalingGroup.AvailabilityZoneDistribution? = nil,
      availabilityZoneIds: [Input<String>]? = nil,
      availabilityZoneImpairmentPolicy: AutoScaling.AutoScalingGroup.AvailabilityZoneImpairmentPolicy? = nil,
      availabilityZones: [Input<String>]? = nil,
      capacityRebalance: Input<Bool>? = nil,
      capacityReservationSpecification: AutoScaling.AutoScalingGroup.CapacityReservationSpecification? = nil,
      context: Input<String>? = nil,
      cooldown: Input<String>? = nil,
      defaultInstanceWarmup: Input<Int>? = nil,
      deletionProtection: AutoScaling.AutoScalingGroup.DeletionProtection? = nil,
      desiredCapacity: Input<String>? = nil,
      desiredCapacityType: Input<String>? = nil,
      healthCheckGracePeriod: TimeSpan? = nil,
      healthCheckType: Input<String>? = nil,
      instanceId: Input<String>? = nil,
      instanceLifecyclePolicy: AutoScaling.AutoScalingGroup.InstanceLifecyclePolicy? = nil,
      instanceMaintenancePolicy: AutoScaling.AutoScalingGroup.InstanceMaintenancePolicy? = nil,
      launchConfigurationName: Input<String>? = nil,
      launchTemplate: AutoScaling.AutoScalingGroup.LaunchTemplateSpecification? = nil,
      lifecycleHookSpecificationList: [AutoScaling.AutoScalingGroup.LifecycleHookSpecification]? = nil,
      loadBalancerNames: [Input<String>]? = nil,
      maxInstanceLifetime: Input<Int>? = nil,
      metricsCollection: [AutoScaling.AutoScalingGroup.MetricsCollection]? = nil,
      mixedInstancesPolicy: AutoScaling.AutoScalingGroup.MixedInstancesPolicy? = nil,
      newInstancesProtectedFromScaleIn: Input<Bool>? = nil,
      notificationConfiguration: AutoScaling.AutoScalingGroup.NotificationConfiguration? = nil,
      notificationConfigurations: [AutoScaling.AutoScalingGroup.NotificationConfiguration]? = nil,
      placementGroup: Input<String>? = nil,
      serviceLinkedRoleARN: Input<IAM.Role.ARN>? = nil,
      skipZonalShiftValidation: Input<Bool>? = nil,
      targetGroupARNs: [Input<ElasticLoadBalancingV2.TargetGroup.ARN>]? = nil,
      terminationPolicies: [Input<String>]? = nil,
      trafficSources: [AutoScaling.AutoScalingGroup.TrafficSourceIdentifier]? = nil,
      vpcZoneIdentifier: [Input<EC2.Subnet.ID>]? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .propagating("Tags"), file: file, line: line, column: column)
      declaration["MaxSize"] = maxSize.expression
      declaration["MinSize"] = minSize.expression
      declaration["AutoScalingGroupName"] = autoScalingGroupName?.expression
      declaration["AvailabilityZoneDistribution"] = availabilityZoneDistribution?.expression
      declaration["AvailabilityZoneIds"] = availabilityZoneIds?.expression
      declaration["AvailabilityZoneImpairmentPolicy"] = availabilityZoneImpairmentPolicy?.expression
      declaration["AvailabilityZones"] = availabilityZones?.expression
      declaration["CapacityRebalance"] = capacityRebalance?.expression
      declaration["CapacityReservationSpecification"] = capacityReservationSpecification?.expression
      declaration["Context"] = context?.expression
      declaration["Cooldown"] = cooldown?.expression
      declaration["DefaultInstanceWarmup"] = defaultInstanceWarmup?.expression
      declaration["DeletionProtection"] = deletionProtection?.expression
      declaration["DesiredCapacity"] = desiredCapacity?.expression
      declaration["DesiredCapacityType"] = desiredCapacityType?.expression
      declaration["HealthCheckGracePeriod"] = healthCheckGracePeriod?.inSeconds
      declaration["HealthCheckType"] = healthCheckType?.expression
      declaration["InstanceId"] = instanceId?.expression
      declaration["InstanceLifecyclePolicy"] = instanceLifecyclePolicy?.expression
      declaration["InstanceMaintenancePolicy"] = instanceMaintenancePolicy?.expression
      declaration["LaunchConfigurationName"] = launchConfigurationName?.expression
      declaration["LaunchTemplate"] = launchTemplate?.expression
      declaration["LifecycleHookSpecificationList"] = lifecycleHookSpecificationList?.expression
      declaration["LoadBalancerNames"] = loadBalancerNames?.expression
      declaration["MaxInstanceLifetime"] = maxInstanceLifetime?.expression
      declaration["MetricsCollection"] = metricsCollection?.expression
      declaration["MixedInstancesPolicy"] = mixedInstancesPolicy?.expression
      declaration["NewInstancesProtectedFromScaleIn"] = newInstancesProtectedFromScaleIn?.expression
      declaration["NotificationConfiguration"] = notificationConfiguration?.expression
      declaration["NotificationConfigurations"] = notificationConfigurations?.expression
      declaration["PlacementGroup"] = placementGroup?.expression
      declaration["ServiceLinkedRoleARN"] = serviceLinkedRoleARN?.expression
      declaration["SkipZonalShiftValidation"] = skipZonalShiftValidation?.expression
      declaration["TargetGroupARNs"] = targetGroupARNs?.expression
      declaration["TerminationPolicies"] = terminationPolicies?.expression
      declaration["TrafficSources"] = trafficSources?.expression
      declaration["VPCZoneIdentifier"] = vpcZoneIdentifier?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The most instances (`MaxSize`). Required. Matches `^[0-9]+$`. Updated in place.
    public var maxSize: Input<String> { declaration.reference("MaxSize") }
    /// The fewest instances (`MinSize`). Required. Matches `^[0-9]+$`. Updated in place.
    public var minSize: Input<String> { declaration.reference("MinSize") }
    /// The ARN of the group (`AutoScalingGroupARN`). Set by the cloud.
    public var autoScalingGroupARN: Input<String> { declaration.reference("AutoScalingGroupARN") }
    /// The name of the group (`AutoScalingGroupName`). 1 to 255 characters. A change replaces the resource.
    public var autoScalingGroupName: Input<AutoScaling.AutoScalingGroup.Name> { declaration.reference("AutoScalingGroupName") }
    /// How instances are distributed over zones (`AvailabilityZoneDistribution`). Updated in place.
    public var availabilityZoneDistribution: Input<AutoScaling.AutoScalingGroup.AvailabilityZoneDistribution> { declaration.reference("AvailabilityZoneDistribution") }
    /// The zones, by the identifiers that are the same in all accounts (`AvailabilityZoneIds`). Updated in place.
    public var availabilityZoneIds: Input<[String]> { declaration.reference("AvailabilityZoneIds") }
    /// What happens to health checks during a zonal shift (`AvailabilityZoneImpairmentPolicy`). Updated in place.
    public var availabilityZoneImpairmentPolicy: Input<AutoScaling.AutoScalingGroup.AvailabilityZoneImpairmentPolicy> { declaration.reference("AvailabilityZoneImpairmentPolicy") }
    /// The zones it can use (`AvailabilityZones`). Updated in place.
    public var availabilityZones: Input<[String]> { declaration.reference("AvailabilityZones") }
    /// Whether spot instances at risk are replaced before they are interrupted (`CapacityRebalance`). Updated in place.
    public var capacityRebalance: Input<Bool> { declaration.reference("CapacityRebalance") }
    /// Which reserved capacity is used (`CapacityReservationSpecification`). Updated in place.
    public var capacityReservationSpecification: Input<AutoScaling.AutoScalingGroup.CapacityReservationSpecification> { declaration.reference("CapacityReservationSpecification") }
    /// Reserved for AWS (`Context`). Updated in place.
    public var context: Input<String> { declaration.reference("Context") }
    /// How long, in seconds, to wait between steps (`Cooldown`). Updated in place.
    public var cooldown: Input<String> { declaration.reference("Cooldown") }
    /// After how many seconds a new instance counts in metrics (`DefaultInstanceWarmup`). Updated in place.
    public var defaultInstanceWarmup: Input<Int> { declaration.reference("DefaultInstanceWarmup") }
    /// Whether the cloud refuses to delete it: `none`, `prevent-all-deletion` or `prevent-force-deletion` (`DeletionProtection`). Updated in place.
    public var deletionProtection: Input<AutoScaling.AutoScalingGroup.DeletionProtection> { declaration.reference("DeletionProtection") }
    /// How many instances are kept running (`DesiredCapacity`). Matches `^[0-9]+$`. Updated in place.
    public var desiredCapacity: Input<String> { declaration.reference("DesiredCapacity") }
    /// What is counted: instances, processors or memory (`DesiredCapacityType`). 1 to 255 characters. Updated in place.
    public var desiredCapacityType: Input<String> { declaration.reference("DesiredCapacityType") }
    /// How long after launch health checks are ignored, in whole seconds (`HealthCheckGracePeriod`). Updated in place.
    public var healthCheckGracePeriod: Input<TimeSpan> { declaration.reference("HealthCheckGracePeriod") }
    /// What decides whether an instance is healthy (`HealthCheckType`). 1 to 32 characters. Matches `^(EBS|EC2|ELB|VPC_LATTICE)(,(EBS|EC2|ELB|VPC_LATTICE))*$`. Updated in place.
    public var healthCheckType: Input<String> { declaration.reference("HealthCheckType") }
    /// The instance that settings are copied from (`InstanceId`). 1 to 19 characters. A change replaces the resource. Never read back.
    public var instanceId: Input<String> { declaration.reference("InstanceId") }
    /// What happens to instances whose hooks end badly (`InstanceLifecyclePolicy`). Updated in place.
    public var instanceLifecyclePolicy: Input<AutoScaling.AutoScalingGroup.InstanceLifecyclePolicy> { declaration.reference("InstanceLifecyclePolicy") }
    /// How many instances must be healthy while others are replaced (`InstanceMaintenancePolicy`). Updated in place.
    public var instanceMaintenancePolicy: Input<AutoScaling.AutoScalingGroup.InstanceMaintenancePolicy> { declaration.reference("InstanceMaintenancePolicy") }
    /// The launch configuration, the predecessor of the launch template (`LaunchConfigurationName`). 1 to 255 characters. A change replaces the resource in some cases.
    public var launchConfigurationName: Input<String> { declaration.reference("LaunchConfigurationName") }
    /// The launch template (`LaunchTemplate`). A change replaces the resource in some cases.
    public var launchTemplate: Input<AutoScaling.AutoScalingGroup.LaunchTemplateSpecification> { declaration.reference("LaunchTemplate") }
    /// Hooks that pause an instance that is launched or terminated (`LifecycleHookSpecificationList`). Updated in place.
    public var lifecycleHookSpecificationList: Input<[AutoScaling.AutoScalingGroup.LifecycleHookSpecification]> { declaration.reference("LifecycleHookSpecificationList") }
    /// The classic load balancers that instances join, by name (`LoadBalancerNames`). Updated in place.
    public var loadBalancerNames: Input<[String]> { declaration.reference("LoadBalancerNames") }
    /// After how many seconds instances are replaced (`MaxInstanceLifetime`). Updated in place.
    public var maxInstanceLifetime: Input<Int> { declaration.reference("MaxInstanceLifetime") }
    /// Which metrics of the group are measured (`MetricsCollection`). Updated in place.
    public var metricsCollection: Input<[AutoScaling.AutoScalingGroup.MetricsCollection]> { declaration.reference("MetricsCollection") }
    /// Several types of instances, and how many of them are spot (`MixedInstancesPolicy`). A change replaces the resource in some cases.
    public var mixedInstancesPolicy: Input<AutoScaling.AutoScalingGroup.MixedInstancesPolicy> { declaration.reference("MixedInstancesPolicy") }
    /// Whether scaling never takes new instances (`NewInstancesProtectedFromScaleIn`). Updated in place.
    public var newInstancesProtectedFromScaleIn: Input<Bool> { declaration.reference("NewInstancesProtectedFromScaleIn") }
    /// A notification of launches and terminations (`NotificationConfiguration`). Updated in place. Deprecated.
    public var notificationConfiguration: Input<AutoScaling.AutoScalingGroup.NotificationConfiguration> { declaration.reference("NotificationConfiguration") }
    /// What is notified of instances that are launched and terminated (`NotificationConfigurations`). Updated in place.
    public var notificationConfigurations: Input<[AutoScaling.AutoScalingGroup.NotificationConfiguration]> { declaration.reference("NotificationConfigurations") }
    /// The group that decides how close together instances are placed (`PlacementGroup`). 1 to 255 characters. Updated in place.
    public var placementGroup: Input<String> { declaration.reference("PlacementGroup") }
    /// The role with which the service calls others: an `AWS::IAM::Role`, by its ARN (`ServiceLinkedRoleARN`). 1 to 1600 characters. Updated in place.
    public var serviceLinkedRoleARN: Input<IAM.Role.ARN> { declaration.reference("ServiceLinkedRoleARN") }
    /// Whether the check that zonal shift works is skipped (`SkipZonalShiftValidation`). Updated in place. Never read back.
    public var skipZonalShiftValidation: Input<Bool> { declaration.reference("SkipZonalShiftValidation") }
    /// The target groups that instances register with: each an `AWS::ElasticLoadBalancingV2::TargetGroup`, by its ARN (`TargetGroupARNs`). Updated in place.
    public var targetGroupARNs: Input<[ElasticLoadBalancingV2.TargetGroup.ARN]> { declaration.reference("TargetGroupARNs") }
    /// Which instances are terminated first (`TerminationPolicies`). Updated in place.
    public var terminationPolicies: Input<[String]> { declaration.reference("TerminationPolicies") }
    /// What sends traffic to instances (`TrafficSources`). Updated in place.
    public var trafficSources: Input<[AutoScaling.AutoScalingGroup.TrafficSourceIdentifier]> { declaration.reference("TrafficSources") }
    /// The subnets that instances are in: each an `AWS::EC2::Subnet`, by its ID (`VPCZoneIdentifier`). 1 to 5000 elements. A change replaces the resource in some cases.
    public var vpcZoneIdentifier: Input<[EC2.Subnet.ID]> { declaration.reference("VPCZoneIdentifier") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the Name of one.
    public enum Name: TextValue {}

    /// How many accelerators it has (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct AcceleratorCountRequest: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - max: The upper bound.
      ///   - min: The lower bound.
      public init(max: Input<Int>? = nil, min: Input<Int>? = nil) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// The memory of all accelerators together, in MiB (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct AcceleratorTotalMemoryMiBRequest: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - max: The upper bound.
      ///   - min: The lower bound.
      public init(max: Input<Int>? = nil, min: Input<Int>? = nil) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// How instances are distributed over zones (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct AvailabilityZoneDistribution: NestedObject {
      public var members = Members()

      /// - Parameter capacityDistributionStrategy: Whether another zone is used when one has no capacity: `balanced-best-effort` or `balanced-only`.
      public init(
        capacityDistributionStrategy: AutoScaling.AutoScalingGroup.AvailabilityZoneDistribution.CapacityDistributionStrategy? = nil
      ) {
        members["CapacityDistributionStrategy"] = capacityDistributionStrategy?.expression
      }

      /// What `CapacityDistributionStrategy` can be.
      public enum CapacityDistributionStrategy: String, Expressible {
        case balancedBestEffort = "balanced-best-effort"
        case balancedOnly = "balanced-only"
      }
    }

    /// What happens to health checks during a zonal shift (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct AvailabilityZoneImpairmentPolicy: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - impairedZoneHealthCheckBehavior: Whether unhealthy instances of the impaired zone are replaced: `IgnoreUnhealthy` or `ReplaceUnhealthy`. Required.
      ///   - zonalShiftEnabled: Whether zonal shift is enabled. Required.
      public init(
        impairedZoneHealthCheckBehavior: AutoScaling.AutoScalingGroup.AvailabilityZoneImpairmentPolicy.ImpairedZoneHealthCheckBehavior,
        zonalShiftEnabled: Input<Bool>
      ) {
        members["ImpairedZoneHealthCheckBehavior"] = impairedZoneHealthCheckBehavior.expression
        members["ZonalShiftEnabled"] = zonalShiftEnabled.expression
      }

      /// What `ImpairedZoneHealthCheckBehavior` can be.
      public enum ImpairedZoneHealthCheckBehavior: String, Expressible {
        case ignoreUnhealthy = "IgnoreUnhealthy"
        case replaceUnhealthy = "ReplaceUnhealthy"
      }
    }

    /// The bandwidth to disks, in megabits a second (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct BaselineEbsBandwidthMbpsRequest: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - max: The upper bound.
      ///   - min: The lower bound.
      public init(max: Input<Int>? = nil, min: Input<Int>? = nil) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// A family whose performance instances must reach (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct BaselinePerformanceFactorsRequest: NestedObject {
      public var members = Members()

      /// - Parameter cpu: The processor performance to reach.
      public init(cpu: AutoScaling.AutoScalingGroup.CpuPerformanceFactorRequest? = nil) {
        members["Cpu"] = cpu?.expression
      }
    }

    /// Which reserved capacity is used (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct CapacityReservationSpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - capacityReservationPreference: Whether reserved capacity is used: `capacity-reservations-first`, `capacity-reservations-only`, `default` or `none`. Required.
      ///   - capacityReservationTarget: The reservation to use.
      public init(
        capacityReservationPreference: AutoScaling.AutoScalingGroup.CapacityReservationSpecification.CapacityReservationPreference,
        capacityReservationTarget: AutoScaling.AutoScalingGroup.CapacityReservationTarget? = nil
      ) {
        members["CapacityReservationPreference"] = capacityReservationPreference.expression
        members["CapacityReservationTarget"] = capacityReservationTarget?.expression
      }

      /// What `CapacityReservationPreference` can be.
      public enum CapacityReservationPreference: String, Expressible {
        case capacityReservationsFirst = "capacity-reservations-first"
        case capacityReservationsOnly = "capacity-reservations-only"
        case `default` = "default"
        case explicitNone = "none"
      }
    }

    /// The reservation to use (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct CapacityReservationTarget: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - capacityReservationIds: The reservations of capacity.
      ///   - capacityReservationResourceGroupArns: The groups of reservations.
      public init(
        capacityReservationIds: [Input<String>]? = nil,
        capacityReservationResourceGroupArns: [Input<String>]? = nil
      ) {
        members["CapacityReservationIds"] = capacityReservationIds?.expression
        members["CapacityReservationResourceGroupArns"] = capacityReservationResourceGroupArns?.expression
      }
    }

    /// The processor performance to reach (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct CpuPerformanceFactorRequest: NestedObject {
      public var members = Members()

      /// - Parameter references: The families whose performance is the baseline.
      public init(references: [AutoScaling.AutoScalingGroup.PerformanceFactorReferenceRequest]? = nil) {
        members["References"] = references?.expression
      }
    }

    /// What `DeletionProtection` can be.
    public enum DeletionProtection: String, Expressible {
      case explicitNone = "none"
      case preventAllDeletion = "prevent-all-deletion"
      case preventForceDeletion = "prevent-force-deletion"
    }

    /// What happens to instances whose hooks end badly (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct InstanceLifecyclePolicy: NestedObject {
      public var members = Members()

      /// - Parameter retentionTriggers: When instances are kept for inspection.
      public init(retentionTriggers: AutoScaling.AutoScalingGroup.RetentionTriggers? = nil) {
        members["RetentionTriggers"] = retentionTriggers?.expression
      }
    }

    /// How many instances must be healthy while others are replaced (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct InstanceMaintenancePolicy: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - maxHealthyPercentage: How many instances may run while others are replaced, in percent. -1 to 200.
      ///   - minHealthyPercentage: How many instances must be healthy while others are replaced, in percent. -1 to 100.
      public init(maxHealthyPercentage: Input<Int>? = nil, minHealthyPercentage: Input<Int>? = nil) {
        members["MaxHealthyPercentage"] = maxHealthyPercentage?.expression
        members["MinHealthyPercentage"] = minHealthyPercentage?.expression
      }
    }

    /// What an instance must have, where no type is named (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct InstanceRequirements: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - memoryMiB: The memory, in MiB. Required.
      ///   - vCpuCount: How many virtual processors it has. Required.
      ///   - acceleratorCount: How many accelerators it has.
      ///   - acceleratorManufacturers: The manufacturers of accelerators, each `amazon-web-services`, `amd`, `nvidia` or `xilinx`.
      ///   - acceleratorNames: The accelerators, by name.
      ///   - acceleratorTotalMemoryMiB: The memory of all accelerators together, in MiB.
      ///   - acceleratorTypes: The kinds of accelerators, each `fpga`, `gpu` or `inference`.
      ///   - allowedInstanceTypes: The types that are considered, with `*` for any text. 0 to 400 elements.
      ///   - bareMetal: Whether instances without a hypervisor are considered: `excluded`, `included` or `required`.
      ///   - baselineEbsBandwidthMbps: The bandwidth to disks, in megabits a second.
      ///   - baselinePerformanceFactors: A family whose performance instances must reach.
      ///   - burstablePerformance: Whether burstable instances are considered: `excluded`, `included` or `required`.
      ///   - cpuManufacturers: The manufacturers of processors, each `amazon-web-services`, `amd`, `apple` or `intel`.
      ///   - excludedInstanceTypes: The types that are not considered, with `*` for any text. 0 to 400 elements.
      ///   - instanceGenerations: Whether former generations are considered, each `current` or `previous`.
      ///   - localStorage: Whether instances with disks of their own are considered: `excluded`, `included` or `required`.
      ///   - localStorageTypes: The kinds of disks of their own, each `hdd` or `ssd`.
      ///   - maxSpotPriceAsPercentageOfOptimalOnDemandPrice: The highest spot price, in percent of the best on-demand price.
      ///   - memoryGiBPerVCpu: The memory for each vCPU, in GiB.
      ///   - networkBandwidthGbps: The bandwidth of the network, in gigabits a second.
      ///   - networkInterfaceCount: How many network interfaces it can have.
      ///   - onDemandMaxPricePercentageOverLowestPrice: The highest price, in percent above the cheapest type.
      ///   - requireHibernateSupport: Whether it must be able to sleep with its memory on disk.
      ///   - spotMaxPricePercentageOverLowestPrice: The highest price, in percent above the cheapest type.
      ///   - totalLocalStorageGB: The size of its own disks together, in GB.
      public init(
        memoryMiB: AutoScaling.AutoScalingGroup.MemoryMiBRequest,
        vCpuCount: AutoScaling.AutoScalingGroup.VCpuCountRequest,
        acceleratorCount: AutoScaling.AutoScalingGroup.AcceleratorCountRequest? = nil,
        acceleratorManufacturers: [AutoScaling.AutoScalingGroup.InstanceRequirements.AcceleratorManufacturers]? = nil,
        acceleratorNames: [AutoScaling.AutoScalingGroup.InstanceRequirements.AcceleratorNames]? = nil,
        acceleratorTotalMemoryMiB: AutoScaling.AutoScalingGroup.AcceleratorTotalMemoryMiBRequest? = nil,
        acceleratorTypes: [AutoScaling.AutoScalingGroup.InstanceRequirements.AcceleratorTypes]? = nil,
        allowedInstanceTypes: [Input<String>]? = nil,
        bareMetal: AutoScaling.AutoScalingGroup.InstanceRequirements.BareMetal? = nil,
        baselineEbsBandwidthMbps: AutoScaling.AutoScalingGroup.BaselineEbsBandwidthMbpsRequest? = nil,
        baselinePerformanceFactors: AutoScaling.AutoScalingGroup.BaselinePerformanceFactorsRequest? = nil,
        burstablePerformance: AutoScaling.AutoScalingGroup.InstanceRequirements.BurstablePerformance? = nil,
        cpuManufacturers: [AutoScaling.AutoScalingGroup.InstanceRequirements.CpuManufacturers]? = nil,
        excludedInstanceTypes: [Input<String>]? = nil,
        instanceGenerations: [AutoScaling.AutoScalingGroup.InstanceRequirements.InstanceGenerations]? = nil,
        localStorage: AutoScaling.AutoScalingGroup.InstanceRequirements.LocalStorage? = nil,
        localStorageTypes: [AutoScaling.AutoScalingGroup.InstanceRequirements.LocalStorageTypes]? = nil,
        maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Input<Int>? = nil,
        memoryGiBPerVCpu: AutoScaling.AutoScalingGroup.MemoryGiBPerVCpuRequest? = nil,
        networkBandwidthGbps: AutoScaling.AutoScalingGroup.NetworkBandwidthGbpsRequest? = nil,
        networkInterfaceCount: AutoScaling.AutoScalingGroup.NetworkInterfaceCountRequest? = nil,
        onDemandMaxPricePercentageOverLowestPrice: Input<Int>? = nil,
        requireHibernateSupport: Input<Bool>? = nil,
        spotMaxPricePercentageOverLowestPrice: Input<Int>? = nil,
        totalLocalStorageGB: AutoScaling.AutoScalingGroup.TotalLocalStorageGBRequest? = nil
      ) {
        members["MemoryMiB"] = memoryMiB.expression
        members["VCpuCount"] = vCpuCount.expression
        members["AcceleratorCount"] = acceleratorCount?.expression
        members["AcceleratorManufacturers"] = acceleratorManufacturers?.expression
        members["AcceleratorNames"] = acceleratorNames?.expression
        members["AcceleratorTotalMemoryMiB"] = acceleratorTotalMemoryMiB?.expression
        members["AcceleratorTypes"] = acceleratorTypes?.expression
        members["AllowedInstanceTypes"] = allowedInstanceTypes?.expression
        members["BareMetal"] = bareMetal?.expression
        members["BaselineEbsBandwidthMbps"] = baselineEbsBandwidthMbps?.expression
        members["BaselinePerformanceFactors"] = baselinePerformanceFactors?.expression
        members["BurstablePerformance"] = burstablePerformance?.expression
        members["CpuManufacturers"] = cpuManufacturers?.expression
        members["ExcludedInstanceTypes"] = excludedInstanceTypes?.expression
        members["InstanceGenerations"] = instanceGenerations?.expression
        members["LocalStorage"] = localStorage?.expression
        members["LocalStorageTypes"] = localStorageTypes?.expression
        members["MaxSpotPriceAsPercentageOfOptimalOnDemandPrice"] = maxSpotPriceAsPercentageOfOptimalOnDemandPrice?.expression
        members["MemoryGiBPerVCpu"] = memoryGiBPerVCpu?.expression
        members["NetworkBandwidthGbps"] = networkBandwidthGbps?.expression
        members["NetworkInterfaceCount"] = networkInterfaceCount?.expression
        members["OnDemandMaxPricePercentageOverLowestPrice"] = onDemandMaxPricePercentageOverLowestPrice?.expression
        members["RequireHibernateSupport"] = requireHibernateSupport?.expression
        members["SpotMaxPricePercentageOverLowestPrice"] = spotMaxPricePercentageOverLowestPrice?.expression
        members["TotalLocalStorageGB"] = totalLocalStorageGB?.expression
      }

      /// What `AcceleratorManufacturers` can be.
      public enum AcceleratorManufacturers: String, Expressible {
        case amazonWebServices = "amazon-web-services"
        case amd
        case nvidia
        case xilinx
      }

      /// What `AcceleratorNames` can be.
      public enum AcceleratorNames: String, Expressible {
        case a100
        case k80
        case m60
        case radeonProV520 = "radeon-pro-v520"
        case t4
        case v100
        case vu9p
      }

      /// What `AcceleratorTypes` can be.
      public enum AcceleratorTypes: String, Expressible {
        case fpga
        case gpu
        case inference
      }

      /// What `BareMetal` can be.
      public enum BareMetal: String, Expressible {
        case excluded
        case included
        case required
      }

      /// What `BurstablePerformance` can be.
      public enum BurstablePerformance: String, Expressible {
        case excluded
        case included
        case required
      }

      /// What `CpuManufacturers` can be.
      public enum CpuManufacturers: String, Expressible {
        case amazonWebServices = "amazon-web-services"
        case amd
        case apple
        case intel
      }

      /// What `InstanceGenerations` can be.
      public enum InstanceGenerations: String, Expressible {
        case current
        case previous
      }

      /// What `LocalStorage` can be.
      public enum LocalStorage: String, Expressible {
        case excluded
        case included
        case required
      }

      /// What `LocalStorageTypes` can be.
      public enum LocalStorageTypes: String, Expressible {
        case hdd
        case ssd
      }
    }

    /// How many instances are spot and how they are chosen (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct InstancesDistribution: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - onDemandAllocationStrategy: How types are chosen for instances that are not spot.
      ///   - onDemandBaseCapacity: How many instances are not spot in any case.
      ///   - onDemandPercentageAboveBaseCapacity: How many of the others are not spot, in percent.
      ///   - spotAllocationStrategy: How types are chosen for spot instances.
      ///   - spotInstancePools: Over how many of the cheapest types spot instances are spread.
      ///   - spotMaxPrice: The most to pay for an hour. 0 to 255 characters.
      public init(
        onDemandAllocationStrategy: Input<String>? = nil,
        onDemandBaseCapacity: Input<Int>? = nil,
        onDemandPercentageAboveBaseCapacity: Input<Int>? = nil,
        spotAllocationStrategy: Input<String>? = nil,
        spotInstancePools: Input<Int>? = nil,
        spotMaxPrice: Input<String>? = nil
      ) {
        members["OnDemandAllocationStrategy"] = onDemandAllocationStrategy?.expression
        members["OnDemandBaseCapacity"] = onDemandBaseCapacity?.expression
        members["OnDemandPercentageAboveBaseCapacity"] = onDemandPercentageAboveBaseCapacity?.expression
        members["SpotAllocationStrategy"] = spotAllocationStrategy?.expression
        members["SpotInstancePools"] = spotInstancePools?.expression
        members["SpotMaxPrice"] = spotMaxPrice?.expression
      }
    }

    /// The launch template and the instance types (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct LaunchTemplate: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - launchTemplateSpecification: The launch template. Required.
      ///   - overrides: The types of instances.
      public init(
        launchTemplateSpecification: AutoScaling.AutoScalingGroup.LaunchTemplateSpecification,
        overrides: [AutoScaling.AutoScalingGroup.LaunchTemplateOverrides]? = nil
      ) {
        members["LaunchTemplateSpecification"] = launchTemplateSpecification.expression
        members["Overrides"] = overrides?.expression
      }
    }

    /// The types of instances (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct LaunchTemplateOverrides: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - imageId: The machine image (AMI) that it starts from. 5 to 21 characters. Matches `^ami-[a-z0-9]{1,17}$`.
      ///   - instanceRequirements: What an instance must have, where no type is named.
      ///   - instanceType: The type of instance: processors, memory, network. 1 to 255 characters.
      ///   - launchTemplateSpecification: The launch template.
      ///   - weightedCapacity: How much of the capacity one such instance counts. 1 to 32 characters.
      public init(
        imageId: Input<String>? = nil,
        instanceRequirements: AutoScaling.AutoScalingGroup.InstanceRequirements? = nil,
        instanceType: Input<EC2.InstanceType>? = nil,
        launchTemplateSpecification: AutoScaling.AutoScalingGroup.LaunchTemplateSpecification? = nil,
        weightedCapacity: Input<String>? = nil
      ) {
        members["ImageId"] = imageId?.expression
        members["InstanceRequirements"] = instanceRequirements?.expression
        members["InstanceType"] = instanceType?.expression
        members["LaunchTemplateSpecification"] = launchTemplateSpecification?.expression
        members["WeightedCapacity"] = weightedCapacity?.expression
      }
    }

    /// The launch template (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct LaunchTemplateSpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - version: The version of the template: a number, `$Latest` or `$Default`. Required. 1 to 255 characters.
      ///   - launchTemplateId: The launch template: an `AWS::EC2::LaunchTemplate`, by its ID. 1 to 255 characters.
      ///   - launchTemplateName: The launch template, by its name. 3 to 128 characters. Matches `^[a-zA-Z0-9\(\)\.\-/_]+$`.
      public init(
        version: Input<String>,
        launchTemplateId: Input<EC2.LaunchTemplate.ID>? = nil,
        launchTemplateName: Input<String>? = nil
      ) {
        members["Version"] = version.expression
        members["LaunchTemplateId"] = launchTemplateId?.expression
        members["LaunchTemplateName"] = launchTemplateName?.expression
      }
    }

    /// Hooks that pause an instance that is launched or terminated (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct LifecycleHookSpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - lifecycleHookName: The name of the hook. Required. 1 to 255 characters. Matches `^[A-Za-z0-9\-_\/]+$`.
      ///   - lifecycleTransition: Whether instances are launched or terminated. Required.
      ///   - defaultResult: The result when the hook times out.
      ///   - heartbeatTimeout: How long the hook pauses, in whole seconds.
      ///   - notificationMetadata: What is notified besides. 1 to 4000 characters. Matches `^[\u0009\u000A\u000D\u0020-\u007e]+$`.
      ///   - notificationTargetARN: The queue or topic that is notified, by its ARN. 0 to 255 characters.
      ///   - roleARN: The role with which it is notified: an `AWS::IAM::Role`, by its ARN. 1 to 255 characters.
      public init(
        lifecycleHookName: Input<String>,
        lifecycleTransition: Input<String>,
        defaultResult: Input<String>? = nil,
        heartbeatTimeout: TimeSpan? = nil,
        notificationMetadata: Input<String>? = nil,
        notificationTargetARN: Input<String>? = nil,
        roleARN: Input<IAM.Role.ARN>? = nil
      ) {
        members["LifecycleHookName"] = lifecycleHookName.expression
        members["LifecycleTransition"] = lifecycleTransition.expression
        members["DefaultResult"] = defaultResult?.expression
        members["HeartbeatTimeout"] = heartbeatTimeout?.inSeconds
        members["NotificationMetadata"] = notificationMetadata?.expression
        members["NotificationTargetARN"] = notificationTargetARN?.expression
        members["RoleARN"] = roleARN?.expression
      }
    }

    /// The memory for each vCPU, in GiB (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct MemoryGiBPerVCpuRequest: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - max: The upper bound.
      ///   - min: The lower bound.
      public init(max: Input<Double>? = nil, min: Input<Double>? = nil) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// The memory, in MiB (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct MemoryMiBRequest: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - max: The upper bound.
      ///   - min: The lower bound.
      public init(max: Input<Int>? = nil, min: Input<Int>? = nil) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// Which metrics of the group are measured (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct MetricsCollection: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - granularity: How often it is measured. Required.
      ///   - metrics: The metrics.
      public init(granularity: Input<String>, metrics: [Input<String>]? = nil) {
        members["Granularity"] = granularity.expression
        members["Metrics"] = metrics?.expression
      }
    }

    /// Several types of instances, and how many of them are spot (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct MixedInstancesPolicy: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - launchTemplate: The launch template and the instance types. Required.
      ///   - instancesDistribution: How many instances are spot and how they are chosen.
      public init(
        launchTemplate: AutoScaling.AutoScalingGroup.LaunchTemplate,
        instancesDistribution: AutoScaling.AutoScalingGroup.InstancesDistribution? = nil
      ) {
        members["LaunchTemplate"] = launchTemplate.expression
        members["InstancesDistribution"] = instancesDistribution?.expression
      }
    }

    /// The bandwidth of the network, in gigabits a second (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct NetworkBandwidthGbpsRequest: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - max: The upper bound.
      ///   - min: The lower bound.
      public init(max: Input<Double>? = nil, min: Input<Double>? = nil) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// How many network interfaces it can have (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct NetworkInterfaceCountRequest: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - max: The upper bound.
      ///   - min: The lower bound.
      public init(max: Input<Int>? = nil, min: Input<Int>? = nil) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// A notification of launches and terminations (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct NotificationConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - topicARN: The topic that is notified, as JSON. Required.
      ///   - notificationTypes: What is notified.
      public init(topicARN: JSONDocument, notificationTypes: [Input<String>]? = nil) {
        members["TopicARN"] = topicARN.expression
        members["NotificationTypes"] = notificationTypes?.expression
      }
    }

    /// The families whose performance is the baseline (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct PerformanceFactorReferenceRequest: NestedObject {
      public var members = Members()

      /// - Parameter instanceFamily: The family whose performance is the baseline.
      public init(instanceFamily: Input<String>? = nil) { members["InstanceFamily"] = instanceFamily?.expression }
    }

    /// When instances are kept for inspection (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct RetentionTriggers: NestedObject {
      public var members = Members()

      /// - Parameter terminateHookAbandon: Whether instances whose termination hook is abandoned are kept: `retain` or `terminate`.
      public init(terminateHookAbandon: AutoScaling.AutoScalingGroup.RetentionTriggers.TerminateHookAbandon? = nil) {
        members["TerminateHookAbandon"] = terminateHookAbandon?.expression
      }

      /// What `TerminateHookAbandon` can be.
      public enum TerminateHookAbandon: String, Expressible {
        case retain
        case terminate
      }
    }

    /// The size of its own disks together, in GB (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct TotalLocalStorageGBRequest: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - max: The upper bound.
      ///   - min: The lower bound.
      public init(max: Input<Double>? = nil, min: Input<Double>? = nil) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// What sends traffic to instances (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct TrafficSourceIdentifier: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - identifier: The source, by its ARN. Required. 1 to 511 characters.
      ///   - type: The kind of source. Required. 1 to 511 characters.
      public init(identifier: Input<String>, type: Input<String>) {
        members["Identifier"] = identifier.expression
        members["Type"] = type.expression
      }
    }

    /// How many virtual processors it has (an object of `AWS::AutoScaling::AutoScalingGroup`).
    public struct VCpuCountRequest: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - max: The upper bound.
      ///   - min: The lower bound.
      public init(max: Input<Int>? = nil, min: Input<Int>? = nil) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }
  }
}
