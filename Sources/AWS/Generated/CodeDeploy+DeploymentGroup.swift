// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension CodeDeploy {
  /// A resource of type `AWS::CodeDeploy::DeploymentGroup`.
  ///
  /// Identified by `ApplicationName`, `DeploymentGroupName`.
  public struct DeploymentGroup: Resource {
    public static let typeName = "AWS::CodeDeploy::DeploymentGroup"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - applicationName: Required. 1 to 100 characters. A change replaces the resource.
    ///   - serviceRoleArn: Required. Updated in place.
    ///   - alarmConfiguration: Updated in place.
    ///   - autoRollbackConfiguration: Updated in place.
    ///   - autoScalingGroups: Updated in place.
    ///   - blueGreenDeploymentConfiguration: Updated in place.
    ///   - deployment: Updated in place.
    ///   - deploymentConfigName: 1 to 100 characters. Updated in place.
    ///   - deploymentGroupName: 1 to 100 characters. A change replaces the resource.
    ///   - deploymentStyle: Updated in place.
    ///   - ecsServices: Updated in place.
    ///   - ec2TagFilters: Updated in place.
    ///   - ec2TagSet: Updated in place.
    ///   - loadBalancerInfo: Updated in place.
    ///   - onPremisesInstanceTagFilters: Updated in place.
    ///   - onPremisesTagSet: Updated in place.
    ///   - outdatedInstancesStrategy: Updated in place.
    ///   - terminationHookEnabled: Updated in place.
    ///   - triggerConfigurations: Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      applicationName: Input<CodeDeploy.Application.Name>,
      serviceRoleArn: Input<IAM.Role.ARN>,
      alarmConfiguration: CodeDeploy.DeploymentGroup.AlarmConfiguration? = nil,
      autoRollbackConfiguration: CodeDeploy.DeploymentGroup.AutoRollbackConfiguration? = nil,
      autoScalingGroups: [Input<AutoScaling.AutoScalingGroup.Name>]? = nil,
      blueGreenDeploymentConfiguration: CodeDeploy.DeploymentGroup.BlueGreenDeploymentConfiguration? = nil,
      deployment: CodeDeploy.DeploymentGroup.Deployment? = nil,
      deploymentConfigName: Input<String>? = nil,
      deploymentGroupName: Input<String>? = nil,
      deploymentStyle: CodeDeploy.DeploymentGroup.DeploymentStyle? = nil,
      ecsServices: [CodeDeploy.DeploymentGroup.ECSService]? = nil,
      ec2TagFilters: [CodeDeploy.DeploymentGroup.EC2TagFilter]? = nil,
      ec2TagSet: CodeDeploy.DeploymentGroup.EC2TagSet? = nil,
      loadBalancerInfo: CodeDeploy.DeploymentGroup.LoadBalancerInfo? = nil,
      onPremisesInstanceTagFilters: [CodeDeploy.DeploymentGroup.TagFilter]? = nil,
      onPremisesTagSet: CodeDeploy.DeploymentGroup.OnPremisesTagSet? = nil,
      outdatedInstancesStrategy: CodeDeploy.DeploymentGroup.OutdatedInstancesStrategy? = nil,
      terminationHookEnabled: Input<Bool>? = nil,
      triggerConfigurations: [CodeDeploy.DeploymentGroup.TriggerConfig]? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["ApplicationName"] = applicationName.expression
      declaration["ServiceRoleArn"] = serviceRoleArn.expression
      declaration["AlarmConfiguration"] = alarmConfiguration?.expression
      declaration["AutoRollbackConfiguration"] = autoRollbackConfiguration?.expression
      declaration["AutoScalingGroups"] = autoScalingGroups?.expression
      declaration["BlueGreenDeploymentConfiguration"] = blueGreenDeploymentConfiguration?.expression
      declaration["Deployment"] = deployment?.expression
      declaration["DeploymentConfigName"] = deploymentConfigName?.expression
      declaration["DeploymentGroupName"] = deploymentGroupName?.expression
      declaration["DeploymentStyle"] = deploymentStyle?.expression
      declaration["ECSServices"] = ecsServices?.expression
      declaration["Ec2TagFilters"] = ec2TagFilters?.expression
      declaration["Ec2TagSet"] = ec2TagSet?.expression
      declaration["LoadBalancerInfo"] = loadBalancerInfo?.expression
      declaration["OnPremisesInstanceTagFilters"] = onPremisesInstanceTagFilters?.expression
      declaration["OnPremisesTagSet"] = onPremisesTagSet?.expression
      declaration["OutdatedInstancesStrategy"] = outdatedInstancesStrategy?.expression
      declaration["TerminationHookEnabled"] = terminationHookEnabled?.expression
      declaration["TriggerConfigurations"] = triggerConfigurations?.expression
      declaration.set(tags)
    }

    /// `ApplicationName`. Required. 1 to 100 characters. A change replaces the resource.
    public var applicationName: Input<CodeDeploy.Application.Name> { declaration.reference("ApplicationName") }

    /// `ServiceRoleArn`. Required. Updated in place.
    public var serviceRoleArn: Input<IAM.Role.ARN> { declaration.reference("ServiceRoleArn") }

    /// `AlarmConfiguration`. Updated in place.
    public var alarmConfiguration: Input<CodeDeploy.DeploymentGroup.AlarmConfiguration> { declaration.reference("AlarmConfiguration") }

    /// `AutoRollbackConfiguration`. Updated in place.
    public var autoRollbackConfiguration: Input<CodeDeploy.DeploymentGroup.AutoRollbackConfiguration> { declaration.reference("AutoRollbackConfiguration") }

    /// `AutoScalingGroups`. Updated in place.
    public var autoScalingGroups: Input<[AutoScaling.AutoScalingGroup.Name]> { declaration.reference("AutoScalingGroups") }

    /// `BlueGreenDeploymentConfiguration`. Updated in place.
    public var blueGreenDeploymentConfiguration: Input<CodeDeploy.DeploymentGroup.BlueGreenDeploymentConfiguration> { declaration.reference("BlueGreenDeploymentConfiguration") }

    /// `Deployment`. Updated in place.
    public var deployment: Input<CodeDeploy.DeploymentGroup.Deployment> { declaration.reference("Deployment") }

    /// `DeploymentConfigName`. 1 to 100 characters. Updated in place.
    public var deploymentConfigName: Input<String> { declaration.reference("DeploymentConfigName") }

    /// `DeploymentGroupName`. 1 to 100 characters. A change replaces the resource.
    public var deploymentGroupName: Input<String> { declaration.reference("DeploymentGroupName") }

    /// `DeploymentStyle`. Updated in place.
    public var deploymentStyle: Input<CodeDeploy.DeploymentGroup.DeploymentStyle> { declaration.reference("DeploymentStyle") }

    /// `ECSServices`. Updated in place.
    public var ecsServices: Input<[CodeDeploy.DeploymentGroup.ECSService]> { declaration.reference("ECSServices") }

    /// `Ec2TagFilters`. Updated in place.
    public var ec2TagFilters: Input<[CodeDeploy.DeploymentGroup.EC2TagFilter]> { declaration.reference("Ec2TagFilters") }

    /// `Ec2TagSet`. Updated in place.
    public var ec2TagSet: Input<CodeDeploy.DeploymentGroup.EC2TagSet> { declaration.reference("Ec2TagSet") }

    /// `LoadBalancerInfo`. Updated in place.
    public var loadBalancerInfo: Input<CodeDeploy.DeploymentGroup.LoadBalancerInfo> { declaration.reference("LoadBalancerInfo") }

    /// `OnPremisesInstanceTagFilters`. Updated in place.
    public var onPremisesInstanceTagFilters: Input<[CodeDeploy.DeploymentGroup.TagFilter]> { declaration.reference("OnPremisesInstanceTagFilters") }

    /// `OnPremisesTagSet`. Updated in place.
    public var onPremisesTagSet: Input<CodeDeploy.DeploymentGroup.OnPremisesTagSet> { declaration.reference("OnPremisesTagSet") }

    /// `OutdatedInstancesStrategy`. Updated in place.
    public var outdatedInstancesStrategy: Input<CodeDeploy.DeploymentGroup.OutdatedInstancesStrategy> { declaration.reference("OutdatedInstancesStrategy") }

    /// `TerminationHookEnabled`. Updated in place.
    public var terminationHookEnabled: Input<Bool> { declaration.reference("TerminationHookEnabled") }

    /// `TriggerConfigurations`. Updated in place.
    public var triggerConfigurations: Input<[CodeDeploy.DeploymentGroup.TriggerConfig]> { declaration.reference("TriggerConfigurations") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// The nested object `Alarm`.
    public struct Alarm: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        name nameValue: Input<String>? = nil
      ) {
        members["Name"] = nameValue?.expression
      }
    }

    /// The nested object `AlarmConfiguration`.
    public struct AlarmConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        alarms: [CodeDeploy.DeploymentGroup.Alarm]? = nil,
        enabled: Input<Bool>? = nil,
        ignorePollAlarmFailure: Input<Bool>? = nil
      ) {
        members["Alarms"] = alarms?.expression
        members["Enabled"] = enabled?.expression
        members["IgnorePollAlarmFailure"] = ignorePollAlarmFailure?.expression
      }
    }

    /// The nested object `AutoRollbackConfiguration`.
    public struct AutoRollbackConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        enabled: Input<Bool>? = nil,
        events: [CodeDeploy.DeploymentGroup.AutoRollbackConfiguration.Events]? = nil
      ) {
        members["Enabled"] = enabled?.expression
        members["Events"] = events?.expression
      }

      /// What `Events` can be.
      public enum Events: String, Expressible {
        case deploymentFailure = "DEPLOYMENT_FAILURE"
        case deploymentStopOnAlarm = "DEPLOYMENT_STOP_ON_ALARM"
        case deploymentStopOnRequest = "DEPLOYMENT_STOP_ON_REQUEST"
      }
    }

    /// The nested object `BlueGreenDeploymentConfiguration`.
    public struct BlueGreenDeploymentConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        deploymentReadyOption: CodeDeploy.DeploymentGroup.DeploymentReadyOption? = nil,
        greenFleetProvisioningOption: CodeDeploy.DeploymentGroup.GreenFleetProvisioningOption? = nil,
        terminateBlueInstancesOnDeploymentSuccess: CodeDeploy.DeploymentGroup.BlueInstanceTerminationOption? = nil
      ) {
        members["DeploymentReadyOption"] = deploymentReadyOption?.expression
        members["GreenFleetProvisioningOption"] = greenFleetProvisioningOption?.expression
        members["TerminateBlueInstancesOnDeploymentSuccess"] = terminateBlueInstancesOnDeploymentSuccess?.expression
      }
    }

    /// The nested object `BlueInstanceTerminationOption`.
    public struct BlueInstanceTerminationOption: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        action: CodeDeploy.DeploymentGroup.BlueInstanceTerminationOption.Action? = nil,
        terminationWaitTimeInMinutes: Input<Int>? = nil
      ) {
        members["Action"] = action?.expression
        members["TerminationWaitTimeInMinutes"] = terminationWaitTimeInMinutes?.expression
      }

      /// What `Action` can be.
      public enum Action: String, Expressible {
        case keepAlive = "KEEP_ALIVE"
        case terminate = "TERMINATE"
      }
    }

    /// The nested object `Deployment`.
    public struct Deployment: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - revision: Required.
      public init(
        revision: CodeDeploy.DeploymentGroup.RevisionLocation,
        description: Input<String>? = nil,
        ignoreApplicationStopFailures: Input<Bool>? = nil
      ) {
        members["Revision"] = revision.expression
        members["Description"] = description?.expression
        members["IgnoreApplicationStopFailures"] = ignoreApplicationStopFailures?.expression
      }
    }

    /// The nested object `DeploymentReadyOption`.
    public struct DeploymentReadyOption: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        actionOnTimeout: CodeDeploy.DeploymentGroup.DeploymentReadyOption.ActionOnTimeout? = nil,
        waitTimeInMinutes: Input<Int>? = nil
      ) {
        members["ActionOnTimeout"] = actionOnTimeout?.expression
        members["WaitTimeInMinutes"] = waitTimeInMinutes?.expression
      }

      /// What `ActionOnTimeout` can be.
      public enum ActionOnTimeout: String, Expressible {
        case continueDeployment = "CONTINUE_DEPLOYMENT"
        case stopDeployment = "STOP_DEPLOYMENT"
      }
    }

    /// The nested object `DeploymentStyle`.
    public struct DeploymentStyle: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        deploymentOption: CodeDeploy.DeploymentGroup.DeploymentStyle.DeploymentOption? = nil,
        deploymentType: CodeDeploy.DeploymentGroup.DeploymentStyle.DeploymentType? = nil
      ) {
        members["DeploymentOption"] = deploymentOption?.expression
        members["DeploymentType"] = deploymentType?.expression
      }

      /// What `DeploymentOption` can be.
      public enum DeploymentOption: String, Expressible {
        case withoutTrafficControl = "WITHOUT_TRAFFIC_CONTROL"
        case withTrafficControl = "WITH_TRAFFIC_CONTROL"
      }

      /// What `DeploymentType` can be.
      public enum DeploymentType: String, Expressible {
        case blueGreen = "BLUE_GREEN"
        case inPlace = "IN_PLACE"
      }
    }

    /// The nested object `EC2TagFilter`.
    public struct EC2TagFilter: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        key: Input<String>? = nil,
        type: CodeDeploy.DeploymentGroup.Kind? = nil,
        value: Input<String>? = nil
      ) {
        members["Key"] = key?.expression
        members["Type"] = type?.expression
        members["Value"] = value?.expression
      }
    }

    /// The nested object `EC2TagSet`.
    public struct EC2TagSet: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        ec2TagSetList: [CodeDeploy.DeploymentGroup.EC2TagSetListObject]? = nil
      ) {
        members["Ec2TagSetList"] = ec2TagSetList?.expression
      }
    }

    /// The nested object `EC2TagSetListObject`.
    public struct EC2TagSetListObject: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        ec2TagGroup: [CodeDeploy.DeploymentGroup.EC2TagFilter]? = nil
      ) {
        members["Ec2TagGroup"] = ec2TagGroup?.expression
      }
    }

    /// The nested object `ECSService`.
    public struct ECSService: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - clusterName: Required.
      ///   - serviceName: Required.
      public init(
        clusterName: Input<ECS.Cluster.Name>,
        serviceName: Input<String>
      ) {
        members["ClusterName"] = clusterName.expression
        members["ServiceName"] = serviceName.expression
      }
    }

    /// The nested object `ELBInfo`.
    public struct ELBInfo: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        name nameValue: Input<String>? = nil
      ) {
        members["Name"] = nameValue?.expression
      }
    }

    /// The nested object `GitHubLocation`.
    public struct GitHubLocation: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - commitId: Required.
      ///   - repository: Required.
      public init(
        commitId: Input<String>,
        repository: Input<String>
      ) {
        members["CommitId"] = commitId.expression
        members["Repository"] = repository.expression
      }
    }

    /// The nested object `GreenFleetProvisioningOption`.
    public struct GreenFleetProvisioningOption: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        action: CodeDeploy.DeploymentGroup.GreenFleetProvisioningOption.Action? = nil
      ) {
        members["Action"] = action?.expression
      }

      /// What `Action` can be.
      public enum Action: String, Expressible {
        case copyAutoScalingGroup = "COPY_AUTO_SCALING_GROUP"
        case discoverExisting = "DISCOVER_EXISTING"
      }
    }

    /// What `Kind` can be.
    public enum Kind: String, Expressible {
      case keyAndValue = "KEY_AND_VALUE"
      case keyOnly = "KEY_ONLY"
      case valueOnly = "VALUE_ONLY"
    }

    /// The nested object `LoadBalancerInfo`.
    public struct LoadBalancerInfo: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        elbInfoList: [CodeDeploy.DeploymentGroup.ELBInfo]? = nil,
        targetGroupInfoList: [CodeDeploy.DeploymentGroup.TargetGroupInfo]? = nil,
        targetGroupPairInfoList: [CodeDeploy.DeploymentGroup.TargetGroupPairInfo]? = nil
      ) {
        members["ElbInfoList"] = elbInfoList?.expression
        members["TargetGroupInfoList"] = targetGroupInfoList?.expression
        members["TargetGroupPairInfoList"] = targetGroupPairInfoList?.expression
      }
    }

    /// The nested object `OnPremisesTagSet`.
    public struct OnPremisesTagSet: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        onPremisesTagSetList: [CodeDeploy.DeploymentGroup.OnPremisesTagSetListObject]? = nil
      ) {
        members["OnPremisesTagSetList"] = onPremisesTagSetList?.expression
      }
    }

    /// The nested object `OnPremisesTagSetListObject`.
    public struct OnPremisesTagSetListObject: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        onPremisesTagGroup: [CodeDeploy.DeploymentGroup.TagFilter]? = nil
      ) {
        members["OnPremisesTagGroup"] = onPremisesTagGroup?.expression
      }
    }

    /// What `OutdatedInstancesStrategy` can be.
    public enum OutdatedInstancesStrategy: String, Expressible {
      case ignore = "IGNORE"
      case update = "UPDATE"
    }

    /// The nested object `RevisionLocation`.
    public struct RevisionLocation: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        gitHubLocation: CodeDeploy.DeploymentGroup.GitHubLocation? = nil,
        revisionType: Input<String>? = nil,
        s3Location: CodeDeploy.DeploymentGroup.S3Location? = nil
      ) {
        members["GitHubLocation"] = gitHubLocation?.expression
        members["RevisionType"] = revisionType?.expression
        members["S3Location"] = s3Location?.expression
      }
    }

    /// The nested object `S3Location`.
    public struct S3Location: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - bucket: Required.
      ///   - key: Required.
      public init(
        bucket: Input<String>,
        key: Input<String>,
        bundleType: Input<String>? = nil,
        eTag: Input<String>? = nil,
        version: Input<String>? = nil
      ) {
        members["Bucket"] = bucket.expression
        members["Key"] = key.expression
        members["BundleType"] = bundleType?.expression
        members["ETag"] = eTag?.expression
        members["Version"] = version?.expression
      }
    }

    /// The nested object `TagFilter`.
    public struct TagFilter: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        key: Input<String>? = nil,
        type: CodeDeploy.DeploymentGroup.Kind? = nil,
        value: Input<String>? = nil
      ) {
        members["Key"] = key?.expression
        members["Type"] = type?.expression
        members["Value"] = value?.expression
      }
    }

    /// The nested object `TargetGroupInfo`.
    public struct TargetGroupInfo: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        name nameValue: Input<String>? = nil
      ) {
        members["Name"] = nameValue?.expression
      }
    }

    /// The nested object `TargetGroupPairInfo`.
    public struct TargetGroupPairInfo: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        prodTrafficRoute: CodeDeploy.DeploymentGroup.TrafficRoute? = nil,
        targetGroups: [CodeDeploy.DeploymentGroup.TargetGroupInfo]? = nil,
        testTrafficRoute: CodeDeploy.DeploymentGroup.TrafficRoute? = nil
      ) {
        members["ProdTrafficRoute"] = prodTrafficRoute?.expression
        members["TargetGroups"] = targetGroups?.expression
        members["TestTrafficRoute"] = testTrafficRoute?.expression
      }
    }

    /// The nested object `TrafficRoute`.
    public struct TrafficRoute: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        listenerArns: [Input<String>]? = nil
      ) {
        members["ListenerArns"] = listenerArns?.expression
      }
    }

    /// The nested object `TriggerConfig`.
    public struct TriggerConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        triggerEvents: [CodeDeploy.DeploymentGroup.TriggerConfig.TriggerEvents]? = nil,
        triggerName: Input<String>? = nil,
        triggerTargetArn: Input<String>? = nil
      ) {
        members["TriggerEvents"] = triggerEvents?.expression
        members["TriggerName"] = triggerName?.expression
        members["TriggerTargetArn"] = triggerTargetArn?.expression
      }

      /// What `TriggerEvents` can be.
      public enum TriggerEvents: String, Expressible {
        case deploymentFailure = "DeploymentFailure"
        case deploymentReady = "DeploymentReady"
        case deploymentRollback = "DeploymentRollback"
        case deploymentStart = "DeploymentStart"
        case deploymentStop = "DeploymentStop"
        case deploymentSuccess = "DeploymentSuccess"
        case instanceFailure = "InstanceFailure"
        case instanceReady = "InstanceReady"
        case instanceStart = "InstanceStart"
        case instanceSuccess = "InstanceSuccess"
      }
    }
  }
}
