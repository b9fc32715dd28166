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
    ///   - deployment: The revision deployed when the group is created. Updated in place.
    ///   - deploymentConfigName: How fast traffic or instances move over. 1 to 100 characters. Updated in place.
    ///   - deploymentGroupName: The name of the group. 1 to 100 characters. A change replaces the resource.
    ///   - deploymentStyle: Whether instances are changed or replaced. Updated in place.
    ///   - ec2TagFilters: The tags of the instances, of which one must match. Updated in place.
    ///   - ec2TagSet: Groups of tags, of which each must match. Updated in place.
    ///   - ecsServices: The services that are deployed to. Updated in place.
    ///   - loadBalancerInfo: The load balancer that moves traffic. Updated in place.
    ///   - onPremisesInstanceTagFilters: The tags of on-premises instances, of which one must match. Updated in place.
    ///   - onPremisesTagSet: Groups of tags of on-premises instances, of which each must match. Updated in place.
    ///   - outdatedInstancesStrategy: Whether instances with an older revision are updated: `IGNORE` or `UPDATE`. Updated in place.
    ///   - terminationHookEnabled: Whether the deployment installs a termination hook. Updated in place.
    ///   - triggerConfigurations: The notifications of deployment events. Updated in place.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
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
    /// The revision deployed when the group is created (`Deployment`). Updated in place.
    public var deployment: Input<CodeDeploy.DeploymentGroup.Deployment> { declaration.reference("Deployment") }
    /// How fast traffic or instances move over (`DeploymentConfigName`). 1 to 100 characters. Updated in place.
    public var deploymentConfigName: Input<String> { declaration.reference("DeploymentConfigName") }
    /// The name of the group (`DeploymentGroupName`). 1 to 100 characters. A change replaces the resource.
    public var deploymentGroupName: Input<String> { declaration.reference("DeploymentGroupName") }
    /// Whether instances are changed or replaced (`DeploymentStyle`). Updated in place.
    public var deploymentStyle: Input<CodeDeploy.DeploymentGroup.DeploymentStyle> { declaration.reference("DeploymentStyle") }
    /// The tags of the instances, of which one must match (`Ec2TagFilters`). Updated in place.
    public var ec2TagFilters: Input<[CodeDeploy.DeploymentGroup.EC2TagFilter]> { declaration.reference("Ec2TagFilters") }
    /// Groups of tags, of which each must match (`Ec2TagSet`). Updated in place.
    public var ec2TagSet: Input<CodeDeploy.DeploymentGroup.EC2TagSet> { declaration.reference("Ec2TagSet") }
    /// The services that are deployed to (`ECSServices`). Updated in place.
    public var ecsServices: Input<[CodeDeploy.DeploymentGroup.ECSService]> { declaration.reference("ECSServices") }
    /// The load balancer that moves traffic (`LoadBalancerInfo`). Updated in place.
    public var loadBalancerInfo: Input<CodeDeploy.DeploymentGroup.LoadBalancerInfo> { declaration.reference("LoadBalancerInfo") }
    /// The tags of on-premises instances, of which one must match (`OnPremisesInstanceTagFilters`). Updated in place.
    public var onPremisesInstanceTagFilters: Input<[CodeDeploy.DeploymentGroup.TagFilter]> { declaration.reference("OnPremisesInstanceTagFilters") }
    /// Groups of tags of on-premises instances, of which each must match (`OnPremisesTagSet`). Updated in place.
    public var onPremisesTagSet: Input<CodeDeploy.DeploymentGroup.OnPremisesTagSet> { declaration.reference("OnPremisesTagSet") }
    /// Whether instances with an older revision are updated: `IGNORE` or `UPDATE` (`OutdatedInstancesStrategy`). Updated in place.
    public var outdatedInstancesStrategy: Input<CodeDeploy.DeploymentGroup.OutdatedInstancesStrategy> { declaration.reference("OutdatedInstancesStrategy") }
    /// Whether the deployment installs a termination hook (`TerminationHookEnabled`). Updated in place.
    public var terminationHookEnabled: Input<Bool> { declaration.reference("TerminationHookEnabled") }
    /// The notifications of deployment events (`TriggerConfigurations`). Updated in place.
    public var triggerConfigurations: Input<[CodeDeploy.DeploymentGroup.TriggerConfig]> { declaration.reference("TriggerConfigurations") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// The alarms (an object of `AWS::CodeDeploy::DeploymentGroup`).
    public struct Alarm: NestedObject {
      public var members = Members()

      /// - Parameter name: The name of the alarm.
      public init(name nameValue: Input<String>? = nil) { members["Name"] = nameValue?.expression }
    }

    /// Alarms that end a deployment (an object of `AWS::CodeDeploy::DeploymentGroup`).
    public struct AlarmConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - alarms: The alarms.
      ///   - enabled: Whether it is on.
      ///   - ignorePollAlarmFailure: Whether a deployment continues when alarms cannot be read.
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

    /// When a deployment is undone (an object of `AWS::CodeDeploy::DeploymentGroup`).
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

    /// How new and old instances change places (an object of `AWS::CodeDeploy::DeploymentGroup`).
    public struct BlueGreenDeploymentConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - deploymentReadyOption: When traffic moves to the new instances.
      ///   - greenFleetProvisioningOption: How the new instances are provided.
      ///   - terminateBlueInstancesOnDeploymentSuccess: What happens to the old instances.
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

    /// What happens to the old instances (an object of `AWS::CodeDeploy::DeploymentGroup`).
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

    /// The revision deployed when the group is created (an object of `AWS::CodeDeploy::DeploymentGroup`).
    public struct Deployment: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - revision: The revision to deploy. Required.
      ///   - description: A description.
      ///   - ignoreApplicationStopFailures: Whether a failed stop script is ignored.
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

    /// When traffic moves to the new instances (an object of `AWS::CodeDeploy::DeploymentGroup`).
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

    /// Whether instances are changed or replaced (an object of `AWS::CodeDeploy::DeploymentGroup`).
    public struct DeploymentStyle: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - deploymentOption: Whether a load balancer moves traffic: `WITHOUT_TRAFFIC_CONTROL` or `WITH_TRAFFIC_CONTROL`.
      ///   - deploymentType: Whether instances are updated in place or replaced: `BLUE_GREEN` or `IN_PLACE`.
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

    /// The tags of the instances, of which one must match (an object of `AWS::CodeDeploy::DeploymentGroup`).
    public struct EC2TagFilter: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The key of the tag.
      ///   - type: Whether key, value or both are compared: `KEY_AND_VALUE`, `KEY_ONLY` or `VALUE_ONLY`.
      ///   - value: The value of the tag.
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

    /// Groups of tags, of which each must match (an object of `AWS::CodeDeploy::DeploymentGroup`).
    public struct EC2TagSet: NestedObject {
      public var members = Members()

      /// - Parameter ec2TagSetList: The groups of tags.
      public init(ec2TagSetList: [CodeDeploy.DeploymentGroup.EC2TagSetListObject]? = nil) {
        members["Ec2TagSetList"] = ec2TagSetList?.expression
      }
    }

    /// The groups of tags (an object of `AWS::CodeDeploy::DeploymentGroup`).
    public struct EC2TagSetListObject: NestedObject {
      public var members = Members()

      /// - Parameter ec2TagGroup: The tags of a group, of which one must match.
      public init(ec2TagGroup: [CodeDeploy.DeploymentGroup.EC2TagFilter]? = nil) {
        members["Ec2TagGroup"] = ec2TagGroup?.expression
      }
    }

    /// The services that are deployed to (an object of `AWS::CodeDeploy::DeploymentGroup`).
    public struct ECSService: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - clusterName: The cluster: an `AWS::ECS::Cluster`, by its name. Required.
      ///   - serviceName: The service. Required.
      public init(clusterName: Input<ECS.Cluster.Name>, serviceName: Input<String>) {
        members["ClusterName"] = clusterName.expression
        members["ServiceName"] = serviceName.expression
      }
    }

    /// The classic load balancers (an object of `AWS::CodeDeploy::DeploymentGroup`).
    public struct ELBInfo: NestedObject {
      public var members = Members()

      /// - Parameter name: The name of the classic load balancer.
      public init(name nameValue: Input<String>? = nil) { members["Name"] = nameValue?.expression }
    }

    /// A revision on GitHub (an object of `AWS::CodeDeploy::DeploymentGroup`).
    public struct GitHubLocation: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - commitId: The commit. Required.
      ///   - repository: The repository, as `owner/name`. Required.
      public init(commitId: Input<String>, repository: Input<String>) {
        members["CommitId"] = commitId.expression
        members["Repository"] = repository.expression
      }
    }

    /// How the new instances are provided (an object of `AWS::CodeDeploy::DeploymentGroup`).
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

    /// The load balancer that moves traffic (an object of `AWS::CodeDeploy::DeploymentGroup`).
    public struct LoadBalancerInfo: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - elbInfoList: The classic load balancers.
      ///   - targetGroupInfoList: The target groups.
      ///   - targetGroupPairInfoList: The two target groups that traffic moves between, with their listeners.
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

    /// Groups of tags of on-premises instances, of which each must match (an object of `AWS::CodeDeploy::DeploymentGroup`).
    public struct OnPremisesTagSet: NestedObject {
      public var members = Members()

      /// - Parameter onPremisesTagSetList: The groups of tags.
      public init(onPremisesTagSetList: [CodeDeploy.DeploymentGroup.OnPremisesTagSetListObject]? = nil) {
        members["OnPremisesTagSetList"] = onPremisesTagSetList?.expression
      }
    }

    /// The groups of tags (an object of `AWS::CodeDeploy::DeploymentGroup`).
    public struct OnPremisesTagSetListObject: NestedObject {
      public var members = Members()

      /// - Parameter onPremisesTagGroup: The tags of a group, of which one must match.
      public init(onPremisesTagGroup: [CodeDeploy.DeploymentGroup.TagFilter]? = nil) {
        members["OnPremisesTagGroup"] = onPremisesTagGroup?.expression
      }
    }

    /// What `OutdatedInstancesStrategy` can be.
    public enum OutdatedInstancesStrategy: String, Expressible {
      case ignore = "IGNORE"
      case update = "UPDATE"
    }

    /// The revision to deploy (an object of `AWS::CodeDeploy::DeploymentGroup`).
    public struct RevisionLocation: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - gitHubLocation: A revision on GitHub.
      ///   - revisionType: Where the revision is stored.
      ///   - s3Location: A revision in a bucket.
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

    /// A revision in a bucket (an object of `AWS::CodeDeploy::DeploymentGroup`).
    public struct S3Location: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - bucket: The bucket. Required.
      ///   - key: The key of the archive. Required.
      ///   - bundleType: The format of the archive.
      ///   - eTag: The digest of the archive.
      ///   - version: The version of the archive.
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

    /// The tags of on-premises instances, of which one must match (an object of `AWS::CodeDeploy::DeploymentGroup`).
    public struct TagFilter: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The key of the tag.
      ///   - type: Whether key, value or both are compared: `KEY_AND_VALUE`, `KEY_ONLY` or `VALUE_ONLY`.
      ///   - value: The value of the tag.
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

    /// The target groups (an object of `AWS::CodeDeploy::DeploymentGroup`).
    public struct TargetGroupInfo: NestedObject {
      public var members = Members()

      /// - Parameter name: The name of the target group.
      public init(name nameValue: Input<String>? = nil) { members["Name"] = nameValue?.expression }
    }

    /// The two target groups that traffic moves between, with their listeners (an object of `AWS::CodeDeploy::DeploymentGroup`).
    public struct TargetGroupPairInfo: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - prodTrafficRoute: The listeners of production traffic.
      ///   - targetGroups: The target groups.
      ///   - testTrafficRoute: The listeners of test traffic.
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

    /// The listeners of production traffic (an object of `AWS::CodeDeploy::DeploymentGroup`).
    public struct TrafficRoute: NestedObject {
      public var members = Members()

      /// - Parameter listenerArns: The listeners, by their ARNs.
      public init(listenerArns: [Input<String>]? = nil) { members["ListenerArns"] = listenerArns?.expression }
    }

    /// The notifications of deployment events (an object of `AWS::CodeDeploy::DeploymentGroup`).
    public struct TriggerConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - triggerEvents: The events that are notified.
      ///   - triggerName: The name of the notification.
      ///   - triggerTargetArn: The topic that is notified, by its ARN.
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
