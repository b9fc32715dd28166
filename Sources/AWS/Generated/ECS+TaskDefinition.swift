// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ECS {
  /// A resource of type `AWS::ECS::TaskDefinition`.
  ///
  /// Identified by `TaskDefinitionArn`.
  public struct TaskDefinition: Resource {
    public static let typeName = "AWS::ECS::TaskDefinition"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - containerDefinitions: A change replaces the resource.
    ///   - cpu: A change replaces the resource.
    ///   - enableFaultInjection: A change replaces the resource.
    ///   - ephemeralStorage: A change replaces the resource.
    ///   - executionRoleArn: A change replaces the resource.
    ///   - family: A change replaces the resource.
    ///   - inferenceAccelerators: A change replaces the resource. Deprecated.
    ///   - ipcMode: A change replaces the resource.
    ///   - memory: A change replaces the resource.
    ///   - networkMode: A change replaces the resource.
    ///   - pidMode: A change replaces the resource.
    ///   - placementConstraints: A change replaces the resource.
    ///   - proxyConfiguration: A change replaces the resource.
    ///   - requiresCompatibilities: A change replaces the resource.
    ///   - runtimePlatform: A change replaces the resource.
    ///   - taskRoleArn: A change replaces the resource.
    ///   - volumes: A change replaces the resource.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      containerDefinitions: [ECS.TaskDefinition.ContainerDefinition]? = nil,
      cpu: Input<String>? = nil,
      enableFaultInjection: Input<Bool>? = nil,
      ephemeralStorage: ECS.TaskDefinition.EphemeralStorage? = nil,
      executionRoleArn: Input<IAM.Role.ARN>? = nil,
      family: Input<String>? = nil,
      inferenceAccelerators: [ECS.TaskDefinition.InferenceAccelerator]? = nil,
      ipcMode: ECS.TaskDefinition.IpcMode? = nil,
      memory: Input<String>? = nil,
      networkMode: ECS.TaskDefinition.NetworkMode? = nil,
      pidMode: ECS.TaskDefinition.PidMode? = nil,
      placementConstraints: [ECS.TaskDefinition.TaskDefinitionPlacementConstraint]? = nil,
      proxyConfiguration: ECS.TaskDefinition.ProxyConfiguration? = nil,
      requiresCompatibilities: [ECS.TaskDefinition.RequiresCompatibilities]? = nil,
      runtimePlatform: ECS.TaskDefinition.RuntimePlatform? = nil,
      taskRoleArn: Input<IAM.Role.ARN>? = nil,
      volumes: [ECS.TaskDefinition.Volume]? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["ContainerDefinitions"] = containerDefinitions?.expression
      declaration["Cpu"] = cpu?.expression
      declaration["EnableFaultInjection"] = enableFaultInjection?.expression
      declaration["EphemeralStorage"] = ephemeralStorage?.expression
      declaration["ExecutionRoleArn"] = executionRoleArn?.expression
      declaration["Family"] = family?.expression
      declaration["InferenceAccelerators"] = inferenceAccelerators?.expression
      declaration["IpcMode"] = ipcMode?.expression
      declaration["Memory"] = memory?.expression
      declaration["NetworkMode"] = networkMode?.expression
      declaration["PidMode"] = pidMode?.expression
      declaration["PlacementConstraints"] = placementConstraints?.expression
      declaration["ProxyConfiguration"] = proxyConfiguration?.expression
      declaration["RequiresCompatibilities"] = requiresCompatibilities?.expression
      declaration["RuntimePlatform"] = runtimePlatform?.expression
      declaration["TaskRoleArn"] = taskRoleArn?.expression
      declaration["Volumes"] = volumes?.expression
      declaration.set(tags)
    }

    /// `ContainerDefinitions`. A change replaces the resource.
    public var containerDefinitions: Input<[ECS.TaskDefinition.ContainerDefinition]> { declaration.reference("ContainerDefinitions") }

    /// `Cpu`. A change replaces the resource.
    public var cpu: Input<String> { declaration.reference("Cpu") }

    /// `EnableFaultInjection`. A change replaces the resource.
    public var enableFaultInjection: Input<Bool> { declaration.reference("EnableFaultInjection") }

    /// `EphemeralStorage`. A change replaces the resource.
    public var ephemeralStorage: Input<ECS.TaskDefinition.EphemeralStorage> { declaration.reference("EphemeralStorage") }

    /// `ExecutionRoleArn`. A change replaces the resource.
    public var executionRoleArn: Input<IAM.Role.ARN> { declaration.reference("ExecutionRoleArn") }

    /// `Family`. A change replaces the resource.
    public var family: Input<String> { declaration.reference("Family") }

    /// `InferenceAccelerators`. A change replaces the resource. Deprecated.
    public var inferenceAccelerators: Input<[ECS.TaskDefinition.InferenceAccelerator]> { declaration.reference("InferenceAccelerators") }

    /// `IpcMode`. A change replaces the resource.
    public var ipcMode: Input<ECS.TaskDefinition.IpcMode> { declaration.reference("IpcMode") }

    /// `Memory`. A change replaces the resource.
    public var memory: Input<String> { declaration.reference("Memory") }

    /// `NetworkMode`. A change replaces the resource.
    public var networkMode: Input<ECS.TaskDefinition.NetworkMode> { declaration.reference("NetworkMode") }

    /// `PidMode`. A change replaces the resource.
    public var pidMode: Input<ECS.TaskDefinition.PidMode> { declaration.reference("PidMode") }

    /// `PlacementConstraints`. A change replaces the resource.
    public var placementConstraints: Input<[ECS.TaskDefinition.TaskDefinitionPlacementConstraint]> { declaration.reference("PlacementConstraints") }

    /// `ProxyConfiguration`. A change replaces the resource.
    public var proxyConfiguration: Input<ECS.TaskDefinition.ProxyConfiguration> { declaration.reference("ProxyConfiguration") }

    /// `RequiresCompatibilities`. A change replaces the resource.
    public var requiresCompatibilities: Input<[ECS.TaskDefinition.RequiresCompatibilities]> { declaration.reference("RequiresCompatibilities") }

    /// `RuntimePlatform`. A change replaces the resource.
    public var runtimePlatform: Input<ECS.TaskDefinition.RuntimePlatform> { declaration.reference("RuntimePlatform") }

    /// `TaskDefinitionArn`. Set by the cloud.
    public var taskDefinitionArn: Input<ECS.TaskDefinition.ARN> { declaration.reference("TaskDefinitionArn") }

    /// `TaskRoleArn`. A change replaces the resource.
    public var taskRoleArn: Input<IAM.Role.ARN> { declaration.reference("TaskRoleArn") }

    /// `Volumes`. A change replaces the resource.
    public var volumes: Input<[ECS.TaskDefinition.Volume]> { declaration.reference("Volumes") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// The nested object `AuthorizationConfig`.
    public struct AuthorizationConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        accessPointId: Input<String>? = nil,
        iam: ECS.TaskDefinition.AuthorizationConfig.IAM? = nil
      ) {
        members["AccessPointId"] = accessPointId?.expression
        members["IAM"] = iam?.expression
      }

      /// What `IAM` can be.
      public enum IAM: String, Expressible {
        case enabled = "ENABLED"
        case disabled = "DISABLED"
      }
    }

    /// The nested object `ContainerDefinition`.
    public struct ContainerDefinition: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - image: Required.
      ///   - name: Required.
      ///   - versionConsistency: "enabled" if absent.
      public init(
        image: Input<String>,
        name nameValue: Input<String>,
        command: [Input<String>]? = nil,
        cpu: Input<Int>? = nil,
        credentialSpecs: [Input<String>]? = nil,
        dependsOn: [ECS.TaskDefinition.ContainerDependency]? = nil,
        disableNetworking: Input<Bool>? = nil,
        dnsSearchDomains: [Input<String>]? = nil,
        dnsServers: [Input<String>]? = nil,
        dockerLabels: [String: Input<String>]? = nil,
        dockerSecurityOptions: [Input<String>]? = nil,
        entryPoint: [Input<String>]? = nil,
        environment: [ECS.TaskDefinition.KeyValuePair]? = nil,
        environmentFiles: [ECS.TaskDefinition.EnvironmentFile]? = nil,
        essential: Input<Bool>? = nil,
        extraHosts: [ECS.TaskDefinition.HostEntry]? = nil,
        firelensConfiguration: ECS.TaskDefinition.FirelensConfiguration? = nil,
        healthCheck: ECS.TaskDefinition.HealthCheck? = nil,
        hostname: Input<String>? = nil,
        interactive: Input<Bool>? = nil,
        links: [Input<String>]? = nil,
        linuxParameters: ECS.TaskDefinition.LinuxParameters? = nil,
        logConfiguration: ECS.TaskDefinition.LogConfiguration? = nil,
        memory: Input<Int>? = nil,
        memoryReservation: Input<Int>? = nil,
        mountPoints: [ECS.TaskDefinition.MountPoint]? = nil,
        portMappings: [ECS.TaskDefinition.PortMapping]? = nil,
        privileged: Input<Bool>? = nil,
        pseudoTerminal: Input<Bool>? = nil,
        readonlyRootFilesystem: Input<Bool>? = nil,
        repositoryCredentials: ECS.TaskDefinition.RepositoryCredentials? = nil,
        resourceRequirements: [ECS.TaskDefinition.ResourceRequirement]? = nil,
        restartPolicy: ECS.TaskDefinition.RestartPolicy? = nil,
        secrets: [ECS.Secret]? = nil,
        startTimeout: TimeSpan? = nil,
        stopTimeout: TimeSpan? = nil,
        systemControls: [ECS.TaskDefinition.SystemControl]? = nil,
        ulimits: [ECS.TaskDefinition.Ulimit]? = nil,
        user: Input<String>? = nil,
        versionConsistency: ECS.TaskDefinition.ContainerDefinition.VersionConsistency? = nil,
        volumesFrom: [ECS.TaskDefinition.VolumeFrom]? = nil,
        workingDirectory: Input<String>? = nil
      ) {
        members["Image"] = image.expression
        members["Name"] = nameValue.expression
        members["Command"] = command?.expression
        members["Cpu"] = cpu?.expression
        members["CredentialSpecs"] = credentialSpecs?.expression
        members["DependsOn"] = dependsOn?.expression
        members["DisableNetworking"] = disableNetworking?.expression
        members["DnsSearchDomains"] = dnsSearchDomains?.expression
        members["DnsServers"] = dnsServers?.expression
        members["DockerLabels"] = dockerLabels?.expression
        members["DockerSecurityOptions"] = dockerSecurityOptions?.expression
        members["EntryPoint"] = entryPoint?.expression
        members["Environment"] = environment?.expression
        members["EnvironmentFiles"] = environmentFiles?.expression
        members["Essential"] = essential?.expression
        members["ExtraHosts"] = extraHosts?.expression
        members["FirelensConfiguration"] = firelensConfiguration?.expression
        members["HealthCheck"] = healthCheck?.expression
        members["Hostname"] = hostname?.expression
        members["Interactive"] = interactive?.expression
        members["Links"] = links?.expression
        members["LinuxParameters"] = linuxParameters?.expression
        members["LogConfiguration"] = logConfiguration?.expression
        members["Memory"] = memory?.expression
        members["MemoryReservation"] = memoryReservation?.expression
        members["MountPoints"] = mountPoints?.expression
        members["PortMappings"] = portMappings?.expression
        members["Privileged"] = privileged?.expression
        members["PseudoTerminal"] = pseudoTerminal?.expression
        members["ReadonlyRootFilesystem"] = readonlyRootFilesystem?.expression
        members["RepositoryCredentials"] = repositoryCredentials?.expression
        members["ResourceRequirements"] = resourceRequirements?.expression
        members["RestartPolicy"] = restartPolicy?.expression
        members["Secrets"] = secrets?.expression
        members["StartTimeout"] = startTimeout?.inSeconds
        members["StopTimeout"] = stopTimeout?.inSeconds
        members["SystemControls"] = systemControls?.expression
        members["Ulimits"] = ulimits?.expression
        members["User"] = user?.expression
        members["VersionConsistency"] = versionConsistency?.expression
        members["VolumesFrom"] = volumesFrom?.expression
        members["WorkingDirectory"] = workingDirectory?.expression
      }

      /// What `VersionConsistency` can be.
      public enum VersionConsistency: String, Expressible {
        case enabled
        case disabled
      }
    }

    /// The nested object `ContainerDependency`.
    public struct ContainerDependency: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        condition: ECS.TaskDefinition.ContainerDependency.Condition? = nil,
        containerName: Input<String>? = nil
      ) {
        members["Condition"] = condition?.expression
        members["ContainerName"] = containerName?.expression
      }

      /// What `Condition` can be.
      public enum Condition: String, Expressible {
        case complete = "COMPLETE"
        case healthy = "HEALTHY"
        case start = "START"
        case success = "SUCCESS"
      }
    }

    /// The nested object `Device`.
    public struct Device: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        containerPath: Input<String>? = nil,
        hostPath: Input<String>? = nil,
        permissions: [ECS.TaskDefinition.Device.Permissions]? = nil
      ) {
        members["ContainerPath"] = containerPath?.expression
        members["HostPath"] = hostPath?.expression
        members["Permissions"] = permissions?.expression
      }

      /// What `Permissions` can be.
      public enum Permissions: String, Expressible {
        case mknod
        case read
        case write
      }
    }

    /// The nested object `DockerVolumeConfiguration`.
    public struct DockerVolumeConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        autoprovision: Input<Bool>? = nil,
        driver: Input<String>? = nil,
        driverOpts: [String: Input<String>]? = nil,
        labels: [String: Input<String>]? = nil,
        scope: ECS.TaskDefinition.DockerVolumeConfiguration.Scope? = nil
      ) {
        members["Autoprovision"] = autoprovision?.expression
        members["Driver"] = driver?.expression
        members["DriverOpts"] = driverOpts?.expression
        members["Labels"] = labels?.expression
        members["Scope"] = scope?.expression
      }

      /// What `Scope` can be.
      public enum Scope: String, Expressible {
        case shared
        case task
      }
    }

    /// The nested object `EFSVolumeConfiguration`.
    public struct EFSVolumeConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - filesystemId: Required.
      public init(
        filesystemId: Input<String>,
        authorizationConfig: ECS.TaskDefinition.AuthorizationConfig? = nil,
        rootDirectory: Input<String>? = nil,
        transitEncryption: ECS.TaskDefinition.EFSVolumeConfiguration.TransitEncryption? = nil,
        transitEncryptionPort: Input<Int>? = nil
      ) {
        members["FilesystemId"] = filesystemId.expression
        members["AuthorizationConfig"] = authorizationConfig?.expression
        members["RootDirectory"] = rootDirectory?.expression
        members["TransitEncryption"] = transitEncryption?.expression
        members["TransitEncryptionPort"] = transitEncryptionPort?.expression
      }

      /// What `TransitEncryption` can be.
      public enum TransitEncryption: String, Expressible {
        case enabled = "ENABLED"
        case disabled = "DISABLED"
      }
    }

    /// The nested object `EnvironmentFile`.
    public struct EnvironmentFile: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        type: ECS.TaskDefinition.EnvironmentFile.Kind? = nil,
        value: Input<String>? = nil
      ) {
        members["Type"] = type?.expression
        members["Value"] = value?.expression
      }

      /// What `Kind` can be.
      public enum Kind: String, Expressible {
        case s3
      }
    }

    /// The nested object `EphemeralStorage`.
    public struct EphemeralStorage: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        sizeInGiB: Input<Int>? = nil
      ) {
        members["SizeInGiB"] = sizeInGiB?.expression
      }
    }

    /// The nested object `FSxAuthorizationConfig`.
    public struct FSxAuthorizationConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - credentialsParameter: Required.
      ///   - domain: Required.
      public init(
        credentialsParameter: Input<String>,
        domain: Input<String>
      ) {
        members["CredentialsParameter"] = credentialsParameter.expression
        members["Domain"] = domain.expression
      }
    }

    /// The nested object `FSxWindowsFileServerVolumeConfiguration`.
    public struct FSxWindowsFileServerVolumeConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - fileSystemId: Required.
      ///   - rootDirectory: Required.
      public init(
        fileSystemId: Input<String>,
        rootDirectory: Input<String>,
        authorizationConfig: ECS.TaskDefinition.FSxAuthorizationConfig? = nil
      ) {
        members["FileSystemId"] = fileSystemId.expression
        members["RootDirectory"] = rootDirectory.expression
        members["AuthorizationConfig"] = authorizationConfig?.expression
      }
    }

    /// The nested object `FirelensConfiguration`.
    public struct FirelensConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        options: [String: Input<String>]? = nil,
        type: ECS.TaskDefinition.FirelensConfiguration.Kind? = nil
      ) {
        members["Options"] = options?.expression
        members["Type"] = type?.expression
      }

      /// What `Kind` can be.
      public enum Kind: String, Expressible {
        case fluentbit
        case fluentd
      }
    }

    /// The nested object `HealthCheck`.
    public struct HealthCheck: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        command: [Input<String>]? = nil,
        interval: TimeSpan? = nil,
        retries: Input<Int>? = nil,
        startPeriod: TimeSpan? = nil,
        timeout: TimeSpan? = nil
      ) {
        members["Command"] = command?.expression
        members["Interval"] = interval?.inSeconds
        members["Retries"] = retries?.expression
        members["StartPeriod"] = startPeriod?.inSeconds
        members["Timeout"] = timeout?.inSeconds
      }
    }

    /// The nested object `HostEntry`.
    public struct HostEntry: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        hostname: Input<String>? = nil,
        ipAddress: Input<String>? = nil
      ) {
        members["Hostname"] = hostname?.expression
        members["IpAddress"] = ipAddress?.expression
      }
    }

    /// The nested object `HostVolumeProperties`.
    public struct HostVolumeProperties: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        sourcePath: Input<String>? = nil
      ) {
        members["SourcePath"] = sourcePath?.expression
      }
    }

    /// The nested object `InferenceAccelerator`.
    public struct InferenceAccelerator: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        deviceName: Input<String>? = nil,
        deviceType: Input<String>? = nil
      ) {
        members["DeviceName"] = deviceName?.expression
        members["DeviceType"] = deviceType?.expression
      }
    }

    /// What `IpcMode` can be.
    public enum IpcMode: String, Expressible {
      case host
      case explicitNone = "none"
      case task
    }

    /// The nested object `KernelCapabilities`.
    public struct KernelCapabilities: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        add: [Input<String>]? = nil,
        drop: [Input<String>]? = nil
      ) {
        members["Add"] = add?.expression
        members["Drop"] = drop?.expression
      }
    }

    /// The nested object `KeyValuePair`.
    public struct KeyValuePair: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        name nameValue: Input<String>? = nil,
        value: Input<String>? = nil
      ) {
        members["Name"] = nameValue?.expression
        members["Value"] = value?.expression
      }
    }

    /// The nested object `LinuxParameters`.
    public struct LinuxParameters: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        capabilities: ECS.TaskDefinition.KernelCapabilities? = nil,
        devices: [ECS.TaskDefinition.Device]? = nil,
        initProcessEnabled: Input<Bool>? = nil,
        maxSwap: Input<Int>? = nil,
        sharedMemorySize: ByteCount? = nil,
        swappiness: Input<Int>? = nil,
        tmpfs: [ECS.TaskDefinition.Tmpfs]? = nil
      ) {
        members["Capabilities"] = capabilities?.expression
        members["Devices"] = devices?.expression
        members["InitProcessEnabled"] = initProcessEnabled?.expression
        members["MaxSwap"] = maxSwap?.expression
        members["SharedMemorySize"] = sharedMemorySize?.inMebibytes
        members["Swappiness"] = swappiness?.expression
        members["Tmpfs"] = tmpfs?.expression
      }
    }

    /// The nested object `LogConfiguration`.
    public struct LogConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - logDriver: Required.
      public init(
        logDriver: Input<String>,
        options: [String: Input<String>]? = nil,
        secretOptions: [ECS.Secret]? = nil
      ) {
        members["LogDriver"] = logDriver.expression
        members["Options"] = options?.expression
        members["SecretOptions"] = secretOptions?.expression
      }
    }

    /// The nested object `MountPoint`.
    public struct MountPoint: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        containerPath: Input<String>? = nil,
        readOnly: Input<Bool>? = nil,
        sourceVolume: Input<String>? = nil
      ) {
        members["ContainerPath"] = containerPath?.expression
        members["ReadOnly"] = readOnly?.expression
        members["SourceVolume"] = sourceVolume?.expression
      }
    }

    /// What `NetworkMode` can be.
    public enum NetworkMode: String, Expressible {
      case awsvpc
      case bridge
      case host
      case explicitNone = "none"
    }

    /// What `PidMode` can be.
    public enum PidMode: String, Expressible {
      case host
      case task
    }

    /// The nested object `PortMapping`.
    public struct PortMapping: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        appProtocol: ECS.TaskDefinition.PortMapping.AppProtocol? = nil,
        containerPort: Input<Int>? = nil,
        containerPortRange: Input<String>? = nil,
        hostPort: Input<Int>? = nil,
        name nameValue: Input<String>? = nil,
        protocol: ECS.TaskDefinition.PortMapping.ProtocolKind? = nil
      ) {
        members["AppProtocol"] = appProtocol?.expression
        members["ContainerPort"] = containerPort?.expression
        members["ContainerPortRange"] = containerPortRange?.expression
        members["HostPort"] = hostPort?.expression
        members["Name"] = nameValue?.expression
        members["Protocol"] = `protocol`?.expression
      }

      /// What `AppProtocol` can be.
      public enum AppProtocol: String, Expressible {
        case http
        case http2
        case grpc
      }

      /// What `ProtocolKind` can be.
      public enum ProtocolKind: String, Expressible {
        case tcp
        case udp
      }
    }

    /// The nested object `ProxyConfiguration`.
    public struct ProxyConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - containerName: Required.
      public init(
        containerName: Input<String>,
        proxyConfigurationProperties: [ECS.TaskDefinition.KeyValuePair]? = nil,
        type: ECS.TaskDefinition.ProxyConfiguration.Kind? = nil
      ) {
        members["ContainerName"] = containerName.expression
        members["ProxyConfigurationProperties"] = proxyConfigurationProperties?.expression
        members["Type"] = type?.expression
      }

      /// What `Kind` can be.
      public enum Kind: String, Expressible {
        case appmesh = "APPMESH"
      }
    }

    /// The nested object `RepositoryCredentials`.
    public struct RepositoryCredentials: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        credentialsParameter: Input<String>? = nil
      ) {
        members["CredentialsParameter"] = credentialsParameter?.expression
      }
    }

    /// What `RequiresCompatibilities` can be.
    public enum RequiresCompatibilities: String, Expressible {
      case ec2 = "EC2"
      case external = "EXTERNAL"
      case fargate = "FARGATE"
      case managedInstances = "MANAGED_INSTANCES"
    }

    /// The nested object `ResourceRequirement`.
    public struct ResourceRequirement: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - type: Required.
      ///   - value: Required.
      public init(
        type: ECS.TaskDefinition.ResourceRequirement.Kind,
        value: Input<String>
      ) {
        members["Type"] = type.expression
        members["Value"] = value.expression
      }

      /// What `Kind` can be.
      public enum Kind: String, Expressible {
        case gpu = "GPU"
        case inferenceAccelerator = "InferenceAccelerator"
      }
    }

    /// The nested object `RestartPolicy`.
    public struct RestartPolicy: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        enabled: Input<Bool>? = nil,
        ignoredExitCodes: [Input<Int>]? = nil,
        restartAttemptPeriod: TimeSpan? = nil
      ) {
        members["Enabled"] = enabled?.expression
        members["IgnoredExitCodes"] = ignoredExitCodes?.expression
        members["RestartAttemptPeriod"] = restartAttemptPeriod?.inSeconds
      }
    }

    /// The nested object `RuntimePlatform`.
    public struct RuntimePlatform: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        cpuArchitecture: ECS.TaskDefinition.RuntimePlatform.CpuArchitecture? = nil,
        operatingSystemFamily: ECS.TaskDefinition.RuntimePlatform.OperatingSystemFamily? = nil
      ) {
        members["CpuArchitecture"] = cpuArchitecture?.expression
        members["OperatingSystemFamily"] = operatingSystemFamily?.expression
      }

      /// What `CpuArchitecture` can be.
      public enum CpuArchitecture: String, Expressible {
        case arm64 = "ARM64"
        case x86_64 = "X86_64"
      }

      /// What `OperatingSystemFamily` can be.
      public enum OperatingSystemFamily: String, Expressible {
        case linux = "LINUX"
        case windowsServer_2004Core = "WINDOWS_SERVER_2004_CORE"
        case windowsServer_2016Full = "WINDOWS_SERVER_2016_FULL"
        case windowsServer_2019Core = "WINDOWS_SERVER_2019_CORE"
        case windowsServer_2019Full = "WINDOWS_SERVER_2019_FULL"
        case windowsServer_2022Core = "WINDOWS_SERVER_2022_CORE"
        case windowsServer_2022Full = "WINDOWS_SERVER_2022_FULL"
        case windowsServer_2025Core = "WINDOWS_SERVER_2025_CORE"
        case windowsServer_2025Full = "WINDOWS_SERVER_2025_FULL"
        case windowsServer_20h2Core = "WINDOWS_SERVER_20H2_CORE"
      }
    }

    /// The nested object `S3FilesVolumeConfiguration`.
    public struct S3FilesVolumeConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - fileSystemArn: Required.
      public init(
        fileSystemArn: Input<String>,
        accessPointArn: Input<String>? = nil,
        rootDirectory: Input<String>? = nil,
        transitEncryptionPort: Input<Int>? = nil
      ) {
        members["FileSystemArn"] = fileSystemArn.expression
        members["AccessPointArn"] = accessPointArn?.expression
        members["RootDirectory"] = rootDirectory?.expression
        members["TransitEncryptionPort"] = transitEncryptionPort?.expression
      }
    }

    /// The nested object `SystemControl`.
    public struct SystemControl: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        namespace: Input<String>? = nil,
        value: Input<String>? = nil
      ) {
        members["Namespace"] = namespace?.expression
        members["Value"] = value?.expression
      }
    }

    /// The nested object `TaskDefinitionPlacementConstraint`.
    public struct TaskDefinitionPlacementConstraint: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - type: Required.
      public init(
        type: ECS.TaskDefinition.TaskDefinitionPlacementConstraint.Kind,
        expression: Input<String>? = nil
      ) {
        members["Type"] = type.expression
        members["Expression"] = expression?.expression
      }

      /// What `Kind` can be.
      public enum Kind: String, Expressible {
        case memberOf
      }
    }

    /// The nested object `Tmpfs`.
    public struct Tmpfs: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - size: Required.
      public init(
        size: ByteCount,
        containerPath: Input<String>? = nil,
        mountOptions: [Input<String>]? = nil
      ) {
        members["Size"] = size.inMebibytes
        members["ContainerPath"] = containerPath?.expression
        members["MountOptions"] = mountOptions?.expression
      }
    }

    /// The nested object `Ulimit`.
    public struct Ulimit: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - hardLimit: Required.
      ///   - name: Required.
      ///   - softLimit: Required.
      public init(
        hardLimit: Input<Int>,
        name nameValue: ECS.TaskDefinition.Ulimit.Name,
        softLimit: Input<Int>
      ) {
        members["HardLimit"] = hardLimit.expression
        members["Name"] = nameValue.expression
        members["SoftLimit"] = softLimit.expression
      }

      /// What `Name` can be.
      public enum Name: String, Expressible {
        case core
        case cpu
        case data
        case fsize
        case locks
        case memlock
        case msgqueue
        case nice
        case nofile
        case nproc
        case rss
        case rtprio
        case rttime
        case sigpending
        case stack
      }
    }

    /// The nested object `Volume`.
    public struct Volume: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        configuredAtLaunch: Input<Bool>? = nil,
        dockerVolumeConfiguration: ECS.TaskDefinition.DockerVolumeConfiguration? = nil,
        efsVolumeConfiguration: ECS.TaskDefinition.EFSVolumeConfiguration? = nil,
        fSxWindowsFileServerVolumeConfiguration: ECS.TaskDefinition.FSxWindowsFileServerVolumeConfiguration? = nil,
        host: ECS.TaskDefinition.HostVolumeProperties? = nil,
        name nameValue: Input<String>? = nil,
        s3FilesVolumeConfiguration: ECS.TaskDefinition.S3FilesVolumeConfiguration? = nil
      ) {
        members["ConfiguredAtLaunch"] = configuredAtLaunch?.expression
        members["DockerVolumeConfiguration"] = dockerVolumeConfiguration?.expression
        members["EFSVolumeConfiguration"] = efsVolumeConfiguration?.expression
        members["FSxWindowsFileServerVolumeConfiguration"] = fSxWindowsFileServerVolumeConfiguration?.expression
        members["Host"] = host?.expression
        members["Name"] = nameValue?.expression
        members["S3FilesVolumeConfiguration"] = s3FilesVolumeConfiguration?.expression
      }
    }

    /// The nested object `VolumeFrom`.
    public struct VolumeFrom: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        readOnly: Input<Bool>? = nil,
        sourceContainer: Input<String>? = nil
      ) {
        members["ReadOnly"] = readOnly?.expression
        members["SourceContainer"] = sourceContainer?.expression
      }
    }
  }
}
