// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension CodeDeploy {
  /// The targets of deployments, and how they are deployed and rolled back (`AWS::CodeDeploy::DeploymentGroup`).
  ///
  /// - Identified by `ApplicationName`, `DeploymentGroupName`.
  public struct DeploymentGroup: Resource {
    public static let typeName = "AWS::CodeDeploy::DeploymentGroup"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - applicationName: The application: an `AWS::CodeDeploy::Application`, by its name. Required. 1 to 100 characters. A change replaces the resource.
    ///   - serviceRoleArn: The role with which deployments are made: an `AWS::IAM::Role`, by its ARN. Required. Updated in place.
    ///   - alarmConfiguration: Alarms that end a deployment. Updated in place.
    ///   - autoRollbackConfiguration: When a deployment is undone. Updated in place.
    ///   - autoScalingGroups: The groups whose instances are deployed to: each an `AWS::AutoScaling::AutoScalingGroup`, by its name. Updated in place.
    ///   - blueGreenDeploymentConfiguration: How new and old instances change places. Updated in place.
    ///   - deployment: The deployment. Updated in place.
    ///   - deploymentConfigName: How fast traffic or instances move over. 1 to 100 characters. Updated in place.
    ///   - deploymentGroupName: The name of the group. 1 to 100 characters. A change replaces the resource.
    ///   - deploymentStyle: Whether instances are changed or replaced. Updated in place.
    ///   - ec2TagFilters: The EC2 tag filters. Updated in place.
    ///   - ec2TagSet: The EC2 tag set. Updated in place.
    ///   - ecsServices: The services that are deployed to. Updated in place.
    ///   - loadBalancerInfo: The load balancer info. Updated in place.
    ///   - onPremisesInstanceTagFilters: The on premises instance tag filters. Updated in place.
    ///   - onPremisesTagSet: The on premises tag set. Updated in place.
    ///   - outdatedInstancesStrategy: The outdated instances strategy: `IGNORE` or `UPDATE`. Updated in place.
    ///   - terminationHookEnabled: Whether termination hook is enabled. Updated in place.
    ///   - triggerConfigurations: The trigger configurations. Updated in place.
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
      ec2TagFilters: [CodeDeploy.DeploymentGroup.EC2TagFilter]? = nil,
      ec2TagSet: CodeDeploy.DeploymentGroup.EC2TagSet? = nil,
      ecsServices: [CodeDeploy.DeploymentGroup.ECSService]? = nil,
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
      declaration["Ec2TagFilters"] = ec2TagFilters?.expression
      declaration["Ec2TagSet"] = ec2TagSet?.expression
      declaration["ECSServices"] = ecsServices?.expression
      declaration["LoadBalancerInfo"] = loadBalancerInfo?.expression
      declaration["OnPremisesInstanceTagFilters"] = onPremisesInstanceTagFilters?.expression
      declaration["OnPremisesTagSet"] = onPremisesTagSet?.expression
      declaration["OutdatedInstancesStrategy"] = outdatedInstancesStrategy?.expression
      declaration["TerminationHookEnabled"] = terminationHookEnabled?.expression
      declaration["TriggerConfigurations"] = triggerConfigurations?.expression
      declaration.set(tags)
    }

    /// The application: an `AWS::CodeDeploy::Application`, by its name (`ApplicationName`). Required. 1 to 100 characters. A change replaces the resource.
    public var applicationName: Input<CodeDeploy.Application.Name> { declaration.reference("ApplicationName") }
    /// The role with which deployments are made: an `AWS::IAM::Role`, by its ARN (`ServiceRoleArn`). Required. Updated in place.
    public var serviceRoleArn: Input<IAM.Role.ARN> { declaration.reference("ServiceRoleArn") }
    /// Alarms that end a deployment (`AlarmConfiguration`). Updated in place.
    public var alarmConfiguration: Input<CodeDeploy.DeploymentGroup.AlarmConfiguration> { declaration.reference("AlarmConfiguration") }
    /// When a deployment is undone (`AutoRollbackConfiguration`). Updated in place.
    public var autoRollbackConfiguration: Input<CodeDeploy.DeploymentGroup.AutoRollbackConfiguration> { declaration.reference("AutoRollbackConfiguration") }
    /// The groups whose instances are deployed to: each an `AWS::AutoScaling::AutoScalingGroup`, by its name (`AutoScalingGroups`). Updated in place.
    public var autoScalingGroups: Input<[AutoScaling.AutoScalingGroup.Name]> { declaration.reference("AutoScalingGroups") }
    /// How new and old instances change places (`BlueGreenDeploymentConfiguration`). Updated in place.
    public var blueGreenDeploymentConfiguration: Input<CodeDeploy.DeploymentGroup.BlueGreenDeploymentConfiguration> { declaration.reference("BlueGreenDeploymentConfiguration") }
    /// The deployment (`Deployment`). Updated in place.
    public var deployment: Input<CodeDeploy.DeploymentGroup.Deployment> { declaration.reference("Deployment") }
    /// How fast traffic or instances move over (`DeploymentConfigName`). 1 to 100 characters. Updated in place.
    public var deploymentConfigName: Input<String> { declaration.reference("DeploymentConfigName") }
    /// The name of the group (`DeploymentGroupName`). 1 to 100 characters. A change replaces the resource.
    public var deploymentGroupName: Input<String> { declaration.reference("DeploymentGroupName") }
    /// Whether instances are changed or replaced (`DeploymentStyle`). Updated in place.
    public var deploymentStyle: Input<CodeDeploy.DeploymentGroup.DeploymentStyle> { declaration.reference("DeploymentStyle") }
    /// The EC2 tag filters (`Ec2TagFilters`). Updated in place.
    public var ec2TagFilters: Input<[CodeDeploy.DeploymentGroup.EC2TagFilter]> { declaration.reference("Ec2TagFilters") }
    /// The EC2 tag set (`Ec2TagSet`). Updated in place.
    public var ec2TagSet: Input<CodeDeploy.DeploymentGroup.EC2TagSet> { declaration.reference("Ec2TagSet") }
    /// The services that are deployed to (`ECSServices`). Updated in place.
    public var ecsServices: Input<[CodeDeploy.DeploymentGroup.ECSService]> { declaration.reference("ECSServices") }
    /// The load balancer info (`LoadBalancerInfo`). Updated in place.
    public var loadBalancerInfo: Input<CodeDeploy.DeploymentGroup.LoadBalancerInfo> { declaration.reference("LoadBalancerInfo") }
    /// The on premises instance tag filters (`OnPremisesInstanceTagFilters`). Updated in place.
    public var onPremisesInstanceTagFilters: Input<[CodeDeploy.DeploymentGroup.TagFilter]> { declaration.reference("OnPremisesInstanceTagFilters") }
    /// The on premises tag set (`OnPremisesTagSet`). Updated in place.
    public var onPremisesTagSet: Input<CodeDeploy.DeploymentGroup.OnPremisesTagSet> { declaration.reference("OnPremisesTagSet") }
    /// The outdated instances strategy: `IGNORE` or `UPDATE` (`OutdatedInstancesStrategy`). Updated in place.
    public var outdatedInstancesStrategy: Input<CodeDeploy.DeploymentGroup.OutdatedInstancesStrategy> { declaration.reference("OutdatedInstancesStrategy") }
    /// Whether termination hook is enabled (`TerminationHookEnabled`). Updated in place.
    public var terminationHookEnabled: Input<Bool> { declaration.reference("TerminationHookEnabled") }
    /// The trigger configurations (`TriggerConfigurations`). Updated in place.
    public var triggerConfigurations: Input<[CodeDeploy.DeploymentGroup.TriggerConfig]> { declaration.reference("TriggerConfigurations") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the alarm.
    public struct Alarm: NestedObject {
      public var members = Members()

      /// - Parameter name: The name.
      public init(name nameValue: Input<String>? = nil) { members["Name"] = nameValue?.expression }
    }

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the alarm configuration.
    public struct AlarmConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - alarms: The alarms.
      ///   - enabled: Whether it is on.
      ///   - ignorePollAlarmFailure: Whether to ignore poll alarm failure.
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

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the auto rollback configuration.
    public struct AutoRollbackConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - enabled: Whether it is on.
      ///   - events: What undoes a deployment, each `DEPLOYMENT_FAILURE`, `DEPLOYMENT_STOP_ON_ALARM` or `DEPLOYMENT_STOP_ON_REQUEST`.
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

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the blue green deployment configuration.
    public struct BlueGreenDeploymentConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - deploymentReadyOption: The deployment ready option.
      ///   - greenFleetProvisioningOption: The green fleet provisioning option.
      ///   - terminateBlueInstancesOnDeploymentSuccess: The terminate blue instances on deployment success.
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

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the blue instance termination option.
    public struct BlueInstanceTerminationOption: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - action: The action: `KEEP_ALIVE` or `TERMINATE`.
      ///   - terminationWaitTimeInMinutes: How many minutes old instances stay.
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

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the deployment.
    public struct Deployment: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - revision: The revision. Required.
      ///   - description: A description.
      ///   - ignoreApplicationStopFailures: Whether to ignore application stop failures.
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

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the deployment ready option.
    public struct DeploymentReadyOption: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - actionOnTimeout: What happens after the wait: `CONTINUE_DEPLOYMENT` or `STOP_DEPLOYMENT`.
      ///   - waitTimeInMinutes: How many minutes a deployment waits.
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

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the deployment style.
    public struct DeploymentStyle: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - deploymentOption: The deployment option: `WITHOUT_TRAFFIC_CONTROL` or `WITH_TRAFFIC_CONTROL`.
      ///   - deploymentType: The deployment type: `BLUE_GREEN` or `IN_PLACE`.
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

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the EC2 tag filter.
    public struct EC2TagFilter: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The key.
      ///   - type: The type: `KEY_AND_VALUE`, `KEY_ONLY` or `VALUE_ONLY`.
      ///   - value: The value.
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

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the EC2 tag set.
    public struct EC2TagSet: NestedObject {
      public var members = Members()

      /// - Parameter ec2TagSetList: The EC2 tag set list.
      public init(ec2TagSetList: [CodeDeploy.DeploymentGroup.EC2TagSetListObject]? = nil) {
        members["Ec2TagSetList"] = ec2TagSetList?.expression
      }
    }

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the EC2 tag set list object.
    public struct EC2TagSetListObject: NestedObject {
      public var members = Members()

      /// - Parameter ec2TagGroup: The EC2 tag group.
      public init(ec2TagGroup: [CodeDeploy.DeploymentGroup.EC2TagFilter]? = nil) {
        members["Ec2TagGroup"] = ec2TagGroup?.expression
      }
    }

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the ECS service.
    public struct ECSService: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - clusterName: The cluster: an `AWS::ECS::Cluster`, by its name. Required.
      ///   - serviceName: The name of the service. Required.
      public init(clusterName: Input<ECS.Cluster.Name>, serviceName: Input<String>) {
        members["ClusterName"] = clusterName.expression
        members["ServiceName"] = serviceName.expression
      }
    }

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the load balancer info.
    public struct ELBInfo: NestedObject {
      public var members = Members()

      /// - Parameter name: The name.
      public init(name nameValue: Input<String>? = nil) { members["Name"] = nameValue?.expression }
    }

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the GitHub location.
    public struct GitHubLocation: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - commitId: The ID of the commit. Required.
      ///   - repository: The repository. Required.
      public init(commitId: Input<String>, repository: Input<String>) {
        members["CommitId"] = commitId.expression
        members["Repository"] = repository.expression
      }
    }

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the green fleet provisioning option.
    public struct GreenFleetProvisioningOption: NestedObject {
      public var members = Members()

      /// - Parameter action: The action: `COPY_AUTO_SCALING_GROUP` or `DISCOVER_EXISTING`.
      public init(action: CodeDeploy.DeploymentGroup.GreenFleetProvisioningOption.Action? = nil) {
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

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the load balancer info.
    public struct LoadBalancerInfo: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - elbInfoList: The load balancer info list.
      ///   - targetGroupInfoList: The target group info list.
      ///   - targetGroupPairInfoList: The target group pair info list.
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

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the on premises tag set.
    public struct OnPremisesTagSet: NestedObject {
      public var members = Members()

      /// - Parameter onPremisesTagSetList: The on premises tag set list.
      public init(onPremisesTagSetList: [CodeDeploy.DeploymentGroup.OnPremisesTagSetListObject]? = nil) {
        members["OnPremisesTagSetList"] = onPremisesTagSetList?.expression
      }
    }

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the on premises tag set list object.
    public struct OnPremisesTagSetListObject: NestedObject {
      public var members = Members()

      /// - Parameter onPremisesTagGroup: The on premises tag group.
      public init(onPremisesTagGroup: [CodeDeploy.DeploymentGroup.TagFilter]? = nil) {
        members["OnPremisesTagGroup"] = onPremisesTagGroup?.expression
      }
    }

    /// What `OutdatedInstancesStrategy` can be.
    public enum OutdatedInstancesStrategy: String, Expressible {
      case ignore = "IGNORE"
      case update = "UPDATE"
    }

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the revision location.
    public struct RevisionLocation: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - gitHubLocation: The GitHub location.
      ///   - revisionType: The revision type.
      ///   - s3Location: The S3 location.
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

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the S3 location.
    public struct S3Location: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - bucket: The bucket. Required.
      ///   - key: The key. Required.
      ///   - bundleType: The bundle type.
      ///   - eTag: The ETag.
      ///   - version: The version.
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

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the tag filter.
    public struct TagFilter: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The key.
      ///   - type: The type: `KEY_AND_VALUE`, `KEY_ONLY` or `VALUE_ONLY`.
      ///   - value: The value.
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

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the target group info.
    public struct TargetGroupInfo: NestedObject {
      public var members = Members()

      /// - Parameter name: The name.
      public init(name nameValue: Input<String>? = nil) { members["Name"] = nameValue?.expression }
    }

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the target group pair info.
    public struct TargetGroupPairInfo: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - prodTrafficRoute: The prod traffic route.
      ///   - targetGroups: The target groups.
      ///   - testTrafficRoute: The test traffic route.
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

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the traffic route.
    public struct TrafficRoute: NestedObject {
      public var members = Members()

      /// - Parameter listenerArns: The ARNs of the listeners.
      public init(listenerArns: [Input<String>]? = nil) { members["ListenerArns"] = listenerArns?.expression }
    }

    /// An object inside of `AWS::CodeDeploy::DeploymentGroup`: the trigger configuration.
    public struct TriggerConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - triggerEvents: The trigger events.
      ///   - triggerName: The name of the trigger.
      ///   - triggerTargetArn: The ARN of the trigger target.
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
