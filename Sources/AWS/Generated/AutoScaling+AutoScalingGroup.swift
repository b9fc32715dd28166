// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension AutoScaling {
  /// A resource of type `AWS::AutoScaling::AutoScalingGroup`.
  ///
  /// Identified by `AutoScalingGroupName`.
  ///
  /// Takes exactly one of `InstanceId`, `LaunchConfigurationName`, `LaunchTemplate`, `MixedInstancesPolicy`.
  public struct AutoScalingGroup: Resource {
    public static let typeName = "AWS::AutoScaling::AutoScalingGroup"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - maxSize: Required. Matches `^[0-9]+$`. Updated in place.
    ///   - minSize: Required. Matches `^[0-9]+$`. Updated in place.
    ///   - autoScalingGroupName: 1 to 255 characters. A change replaces the resource.
    ///   - availabilityZoneDistribution: Updated in place.
    ///   - availabilityZoneIds: Updated in place.
    ///   - availabilityZoneImpairmentPolicy: Updated in place.
    ///   - availabilityZones: Updated in place.
    ///   - capacityRebalance: Updated in place.
    ///   - capacityReservationSpecification: Updated in place.
    ///   - context: Updated in place.
    ///   - cooldown: Updated in place.
    ///   - defaultInstanceWarmup: Updated in place.
    ///   - deletionProtection: Updated in place.
    ///   - desiredCapacity: Matches `^[0-9]+$`. Updated in place.
    ///   - desiredCapacityType: 1 to 255 characters. Updated in place.
    ///   - healthCheckGracePeriod: Updated in place.
    ///   - healthCheckType: 1 to 32 characters. Matches `^(EBS|EC2|ELB|VPC_LATTICE)(,(EBS|EC2|ELB|VPC_LATTICE))*$`. Updated in place.
    ///   - instanceId: 1 to 19 characters. A change replaces the resource. Never read back.
    ///   - instanceLifecyclePolicy: Updated in place.
    ///   - instanceMaintenancePolicy: Updated in place.
    ///   - launchConfigurationName: 1 to 255 characters. A change replaces the resource in some cases.
    ///   - launchTemplate: A change replaces the resource in some cases.
    ///   - lifecycleHookSpecificationList: Updated in place.
    ///   - loadBalancerNames: Updated in place.
    ///   - maxInstanceLifetime: Updated in place.
    ///   - metricsCollection: Updated in place.
    ///   - mixedInstancesPolicy: A change replaces the resource in some cases.
    ///   - newInstancesProtectedFromScaleIn: Updated in place.
    ///   - notificationConfiguration: Updated in place. Deprecated.
    ///   - notificationConfigurations: Updated in place.
    ///   - placementGroup: 1 to 255 characters. Updated in place.
    ///   - serviceLinkedRoleARN: 1 to 1600 characters. Updated in place.
    ///   - skipZonalShiftValidation: Updated in place. Never read back.
    ///   - targetGroupARNs: Updated in place.
    ///   - terminationPolicies: Updated in place.
    ///   - trafficSources: Updated in place.
    ///   - vpcZoneIdentifier: 1 to 5000 elements. A change replaces the resource in some cases.
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

    /// `MaxSize`. Required. Matches `^[0-9]+$`. Updated in place.
    public var maxSize: Input<String> { declaration.reference("MaxSize") }

    /// `MinSize`. Required. Matches `^[0-9]+$`. Updated in place.
    public var minSize: Input<String> { declaration.reference("MinSize") }

    /// `AutoScalingGroupARN`. Set by the cloud.
    public var autoScalingGroupARN: Input<String> { declaration.reference("AutoScalingGroupARN") }

    /// `AutoScalingGroupName`. 1 to 255 characters. A change replaces the resource.
    public var autoScalingGroupName: Input<AutoScaling.AutoScalingGroup.Name> { declaration.reference("AutoScalingGroupName") }

    /// `AvailabilityZoneDistribution`. Updated in place.
    public var availabilityZoneDistribution: Input<AutoScaling.AutoScalingGroup.AvailabilityZoneDistribution> { declaration.reference("AvailabilityZoneDistribution") }

    /// `AvailabilityZoneIds`. Updated in place.
    public var availabilityZoneIds: Input<[String]> { declaration.reference("AvailabilityZoneIds") }

    /// `AvailabilityZoneImpairmentPolicy`. Updated in place.
    public var availabilityZoneImpairmentPolicy: Input<AutoScaling.AutoScalingGroup.AvailabilityZoneImpairmentPolicy> { declaration.reference("AvailabilityZoneImpairmentPolicy") }

    /// `AvailabilityZones`. Updated in place.
    public var availabilityZones: Input<[String]> { declaration.reference("AvailabilityZones") }

    /// `CapacityRebalance`. Updated in place.
    public var capacityRebalance: Input<Bool> { declaration.reference("CapacityRebalance") }

    /// `CapacityReservationSpecification`. Updated in place.
    public var capacityReservationSpecification: Input<AutoScaling.AutoScalingGroup.CapacityReservationSpecification> { declaration.reference("CapacityReservationSpecification") }

    /// `Context`. Updated in place.
    public var context: Input<String> { declaration.reference("Context") }

    /// `Cooldown`. Updated in place.
    public var cooldown: Input<String> { declaration.reference("Cooldown") }

    /// `DefaultInstanceWarmup`. Updated in place.
    public var defaultInstanceWarmup: Input<Int> { declaration.reference("DefaultInstanceWarmup") }

    /// `DeletionProtection`. Updated in place.
    public var deletionProtection: Input<AutoScaling.AutoScalingGroup.DeletionProtection> { declaration.reference("DeletionProtection") }

    /// `DesiredCapacity`. Matches `^[0-9]+$`. Updated in place.
    public var desiredCapacity: Input<String> { declaration.reference("DesiredCapacity") }

    /// `DesiredCapacityType`. 1 to 255 characters. Updated in place.
    public var desiredCapacityType: Input<String> { declaration.reference("DesiredCapacityType") }

    /// `HealthCheckGracePeriod`. Updated in place.
    public var healthCheckGracePeriod: Input<TimeSpan> { declaration.reference("HealthCheckGracePeriod") }

    /// `HealthCheckType`. 1 to 32 characters. Matches `^(EBS|EC2|ELB|VPC_LATTICE)(,(EBS|EC2|ELB|VPC_LATTICE))*$`. Updated in place.
    public var healthCheckType: Input<String> { declaration.reference("HealthCheckType") }

    /// `InstanceId`. 1 to 19 characters. A change replaces the resource. Never read back.
    public var instanceId: Input<String> { declaration.reference("InstanceId") }

    /// `InstanceLifecyclePolicy`. Updated in place.
    public var instanceLifecyclePolicy: Input<AutoScaling.AutoScalingGroup.InstanceLifecyclePolicy> { declaration.reference("InstanceLifecyclePolicy") }

    /// `InstanceMaintenancePolicy`. Updated in place.
    public var instanceMaintenancePolicy: Input<AutoScaling.AutoScalingGroup.InstanceMaintenancePolicy> { declaration.reference("InstanceMaintenancePolicy") }

    /// `LaunchConfigurationName`. 1 to 255 characters. A change replaces the resource in some cases.
    public var launchConfigurationName: Input<String> { declaration.reference("LaunchConfigurationName") }

    /// `LaunchTemplate`. A change replaces the resource in some cases.
    public var launchTemplate: Input<AutoScaling.AutoScalingGroup.LaunchTemplateSpecification> { declaration.reference("LaunchTemplate") }

    /// `LifecycleHookSpecificationList`. Updated in place.
    public var lifecycleHookSpecificationList: Input<[AutoScaling.AutoScalingGroup.LifecycleHookSpecification]> { declaration.reference("LifecycleHookSpecificationList") }

    /// `LoadBalancerNames`. Updated in place.
    public var loadBalancerNames: Input<[String]> { declaration.reference("LoadBalancerNames") }

    /// `MaxInstanceLifetime`. Updated in place.
    public var maxInstanceLifetime: Input<Int> { declaration.reference("MaxInstanceLifetime") }

    /// `MetricsCollection`. Updated in place.
    public var metricsCollection: Input<[AutoScaling.AutoScalingGroup.MetricsCollection]> { declaration.reference("MetricsCollection") }

    /// `MixedInstancesPolicy`. A change replaces the resource in some cases.
    public var mixedInstancesPolicy: Input<AutoScaling.AutoScalingGroup.MixedInstancesPolicy> { declaration.reference("MixedInstancesPolicy") }

    /// `NewInstancesProtectedFromScaleIn`. Updated in place.
    public var newInstancesProtectedFromScaleIn: Input<Bool> { declaration.reference("NewInstancesProtectedFromScaleIn") }

    /// `NotificationConfiguration`. Updated in place. Deprecated.
    public var notificationConfiguration: Input<AutoScaling.AutoScalingGroup.NotificationConfiguration> { declaration.reference("NotificationConfiguration") }

    /// `NotificationConfigurations`. Updated in place.
    public var notificationConfigurations: Input<[AutoScaling.AutoScalingGroup.NotificationConfiguration]> { declaration.reference("NotificationConfigurations") }

    /// `PlacementGroup`. 1 to 255 characters. Updated in place.
    public var placementGroup: Input<String> { declaration.reference("PlacementGroup") }

    /// `ServiceLinkedRoleARN`. 1 to 1600 characters. Updated in place.
    public var serviceLinkedRoleARN: Input<IAM.Role.ARN> { declaration.reference("ServiceLinkedRoleARN") }

    /// `SkipZonalShiftValidation`. Updated in place. Never read back.
    public var skipZonalShiftValidation: Input<Bool> { declaration.reference("SkipZonalShiftValidation") }

    /// `TargetGroupARNs`. Updated in place.
    public var targetGroupARNs: Input<[ElasticLoadBalancingV2.TargetGroup.ARN]> { declaration.reference("TargetGroupARNs") }

    /// `TerminationPolicies`. Updated in place.
    public var terminationPolicies: Input<[String]> { declaration.reference("TerminationPolicies") }

    /// `TrafficSources`. Updated in place.
    public var trafficSources: Input<[AutoScaling.AutoScalingGroup.TrafficSourceIdentifier]> { declaration.reference("TrafficSources") }

    /// `VPCZoneIdentifier`. 1 to 5000 elements. A change replaces the resource in some cases.
    public var vpcZoneIdentifier: Input<[EC2.Subnet.ID]> { declaration.reference("VPCZoneIdentifier") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the Name of one.
    public enum Name: TextValue {}

    /// The nested object `AcceleratorCountRequest`.
    public struct AcceleratorCountRequest: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        max: Input<Int>? = nil,
        min: Input<Int>? = nil
      ) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// The nested object `AcceleratorTotalMemoryMiBRequest`.
    public struct AcceleratorTotalMemoryMiBRequest: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        max: Input<Int>? = nil,
        min: Input<Int>? = nil
      ) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// The nested object `AvailabilityZoneDistribution`.
    public struct AvailabilityZoneDistribution: NestedObject {
      public var members = Members()

      /// Makes one.
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

    /// The nested object `AvailabilityZoneImpairmentPolicy`.
    public struct AvailabilityZoneImpairmentPolicy: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - impairedZoneHealthCheckBehavior: Required.
      ///   - zonalShiftEnabled: Required.
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

    /// The nested object `BaselineEbsBandwidthMbpsRequest`.
    public struct BaselineEbsBandwidthMbpsRequest: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        max: Input<Int>? = nil,
        min: Input<Int>? = nil
      ) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// The nested object `BaselinePerformanceFactorsRequest`.
    public struct BaselinePerformanceFactorsRequest: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        cpu: AutoScaling.AutoScalingGroup.CpuPerformanceFactorRequest? = nil
      ) {
        members["Cpu"] = cpu?.expression
      }
    }

    /// The nested object `CapacityReservationSpecification`.
    public struct CapacityReservationSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - capacityReservationPreference: Required.
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

    /// The nested object `CapacityReservationTarget`.
    public struct CapacityReservationTarget: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        capacityReservationIds: [Input<String>]? = nil,
        capacityReservationResourceGroupArns: [Input<String>]? = nil
      ) {
        members["CapacityReservationIds"] = capacityReservationIds?.expression
        members["CapacityReservationResourceGroupArns"] = capacityReservationResourceGroupArns?.expression
      }
    }

    /// The nested object `CpuPerformanceFactorRequest`.
    public struct CpuPerformanceFactorRequest: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        references: [AutoScaling.AutoScalingGroup.PerformanceFactorReferenceRequest]? = nil
      ) {
        members["References"] = references?.expression
      }
    }

    /// What `DeletionProtection` can be.
    public enum DeletionProtection: String, Expressible {
      case explicitNone = "none"
      case preventAllDeletion = "prevent-all-deletion"
      case preventForceDeletion = "prevent-force-deletion"
    }

    /// The nested object `InstanceLifecyclePolicy`.
    public struct InstanceLifecyclePolicy: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        retentionTriggers: AutoScaling.AutoScalingGroup.RetentionTriggers? = nil
      ) {
        members["RetentionTriggers"] = retentionTriggers?.expression
      }
    }

    /// The nested object `InstanceMaintenancePolicy`.
    public struct InstanceMaintenancePolicy: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - maxHealthyPercentage: -1 to 200.
      ///   - minHealthyPercentage: -1 to 100.
      public init(
        maxHealthyPercentage: Input<Int>? = nil,
        minHealthyPercentage: Input<Int>? = nil
      ) {
        members["MaxHealthyPercentage"] = maxHealthyPercentage?.expression
        members["MinHealthyPercentage"] = minHealthyPercentage?.expression
      }
    }

    /// The nested object `InstanceRequirements`.
    public struct InstanceRequirements: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - memoryMiB: Required.
      ///   - vCpuCount: Required.
      ///   - allowedInstanceTypes: 0 to 400 elements.
      ///   - excludedInstanceTypes: 0 to 400 elements.
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

    /// The nested object `InstancesDistribution`.
    public struct InstancesDistribution: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - spotMaxPrice: 0 to 255 characters.
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

    /// The nested object `LaunchTemplate`.
    public struct LaunchTemplate: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - launchTemplateSpecification: Required.
      public init(
        launchTemplateSpecification: AutoScaling.AutoScalingGroup.LaunchTemplateSpecification,
        overrides: [AutoScaling.AutoScalingGroup.LaunchTemplateOverrides]? = nil
      ) {
        members["LaunchTemplateSpecification"] = launchTemplateSpecification.expression
        members["Overrides"] = overrides?.expression
      }
    }

    /// The nested object `LaunchTemplateOverrides`.
    public struct LaunchTemplateOverrides: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - imageId: 5 to 21 characters. Matches `^ami-[a-z0-9]{1,17}$`.
      ///   - instanceType: 1 to 255 characters.
      ///   - weightedCapacity: 1 to 32 characters.
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

    /// The nested object `LaunchTemplateSpecification`.
    public struct LaunchTemplateSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - version: Required. 1 to 255 characters.
      ///   - launchTemplateId: 1 to 255 characters.
      ///   - launchTemplateName: 3 to 128 characters. Matches `^[a-zA-Z0-9\(\)\.\-/_]+$`.
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

    /// The nested object `LifecycleHookSpecification`.
    public struct LifecycleHookSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - lifecycleHookName: Required. 1 to 255 characters. Matches `^[A-Za-z0-9\-_\/]+$`.
      ///   - lifecycleTransition: Required.
      ///   - notificationMetadata: 1 to 4000 characters. Matches `^[\u0009\u000A\u000D\u0020-\u007e]+$`.
      ///   - notificationTargetARN: 0 to 255 characters.
      ///   - roleARN: 1 to 255 characters.
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

    /// The nested object `MemoryGiBPerVCpuRequest`.
    public struct MemoryGiBPerVCpuRequest: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        max: Input<Double>? = nil,
        min: Input<Double>? = nil
      ) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// The nested object `MemoryMiBRequest`.
    public struct MemoryMiBRequest: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        max: Input<Int>? = nil,
        min: Input<Int>? = nil
      ) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// The nested object `MetricsCollection`.
    public struct MetricsCollection: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - granularity: Required.
      public init(
        granularity: Input<String>,
        metrics: [Input<String>]? = nil
      ) {
        members["Granularity"] = granularity.expression
        members["Metrics"] = metrics?.expression
      }
    }

    /// The nested object `MixedInstancesPolicy`.
    public struct MixedInstancesPolicy: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - launchTemplate: Required.
      public init(
        launchTemplate: AutoScaling.AutoScalingGroup.LaunchTemplate,
        instancesDistribution: AutoScaling.AutoScalingGroup.InstancesDistribution? = nil
      ) {
        members["LaunchTemplate"] = launchTemplate.expression
        members["InstancesDistribution"] = instancesDistribution?.expression
      }
    }

    /// The nested object `NetworkBandwidthGbpsRequest`.
    public struct NetworkBandwidthGbpsRequest: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        max: Input<Double>? = nil,
        min: Input<Double>? = nil
      ) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// The nested object `NetworkInterfaceCountRequest`.
    public struct NetworkInterfaceCountRequest: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        max: Input<Int>? = nil,
        min: Input<Int>? = nil
      ) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// The nested object `NotificationConfiguration`.
    public struct NotificationConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - topicARN: Required.
      public init(
        topicARN: JSONDocument,
        notificationTypes: [Input<String>]? = nil
      ) {
        members["TopicARN"] = topicARN.expression
        members["NotificationTypes"] = notificationTypes?.expression
      }
    }

    /// The nested object `PerformanceFactorReferenceRequest`.
    public struct PerformanceFactorReferenceRequest: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        instanceFamily: Input<String>? = nil
      ) {
        members["InstanceFamily"] = instanceFamily?.expression
      }
    }

    /// The nested object `RetentionTriggers`.
    public struct RetentionTriggers: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        terminateHookAbandon: AutoScaling.AutoScalingGroup.RetentionTriggers.TerminateHookAbandon? = nil
      ) {
        members["TerminateHookAbandon"] = terminateHookAbandon?.expression
      }

      /// What `TerminateHookAbandon` can be.
      public enum TerminateHookAbandon: String, Expressible {
        case retain
        case terminate
      }
    }

    /// The nested object `TotalLocalStorageGBRequest`.
    public struct TotalLocalStorageGBRequest: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        max: Input<Double>? = nil,
        min: Input<Double>? = nil
      ) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }

    /// The nested object `TrafficSourceIdentifier`.
    public struct TrafficSourceIdentifier: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - identifier: Required. 1 to 511 characters.
      ///   - type: Required. 1 to 511 characters.
      public init(
        identifier: Input<String>,
        type: Input<String>
      ) {
        members["Identifier"] = identifier.expression
        members["Type"] = type.expression
      }
    }

    /// The nested object `VCpuCountRequest`.
    public struct VCpuCountRequest: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        max: Input<Int>? = nil,
        min: Input<Int>? = nil
      ) {
        members["Max"] = max?.expression
        members["Min"] = min?.expression
      }
    }
  }
}
