// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ECS {
  /// Containers that run together, with their memory, network and volumes (`AWS::ECS::TaskDefinition`).
  ///
  /// - Identified by `TaskDefinitionArn`.
  public struct TaskDefinition: Resource {
    public static let typeName = "AWS::ECS::TaskDefinition"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - containerDefinitions: The containers. A change replaces the resource.
    ///   - cpu: The processor units; 1024 are one vCPU. A change replaces the resource.
    ///   - enableFaultInjection: Whether faults can be caused on purpose. A change replaces the resource.
    ///   - ephemeralStorage: The temporary storage of tasks on Fargate. A change replaces the resource.
    ///   - executionRoleArn: The role with which images are pulled and logs written: an `AWS::IAM::Role`, by its ARN. A change replaces the resource.
    ///   - family: The name, under which versions are numbered. A change replaces the resource.
    ///   - inferenceAccelerators: Accelerators for inference, no longer offered. A change replaces the resource. Deprecated.
    ///   - ipcMode: Whose shared memory containers see: `host`, `none` or `task`. A change replaces the resource.
    ///   - memory: The memory in MiB. A change replaces the resource.
    ///   - networkMode: The network that containers see: `awsvpc`, `bridge`, `host` or `none`. A change replaces the resource.
    ///   - pidMode: Whose processes containers see: `host` or `task`. A change replaces the resource.
    ///   - placementConstraints: Which instances tasks may run on. A change replaces the resource.
    ///   - proxyConfiguration: The proxy that all traffic goes through. A change replaces the resource.
    ///   - requiresCompatibilities: Where tasks must be able to run, each `EC2`, `EXTERNAL`, `FARGATE` or `MANAGED_INSTANCES`. A change replaces the resource.
    ///   - runtimePlatform: The processor and operating system. A change replaces the resource.
    ///   - taskRoleArn: The role that programs in containers have: an `AWS::IAM::Role`, by its ARN. A change replaces the resource.
    ///   - volumes: The volumes that containers can mount. A change replaces the resource.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The containers (`ContainerDefinitions`). A change replaces the resource.
    public var containerDefinitions: Input<[ECS.TaskDefinition.ContainerDefinition]> { declaration.reference("ContainerDefinitions") }
    /// The processor units; 1024 are one vCPU (`Cpu`). A change replaces the resource.
    public var cpu: Input<String> { declaration.reference("Cpu") }
    /// Whether faults can be caused on purpose (`EnableFaultInjection`). A change replaces the resource.
    public var enableFaultInjection: Input<Bool> { declaration.reference("EnableFaultInjection") }
    /// The temporary storage of tasks on Fargate (`EphemeralStorage`). A change replaces the resource.
    public var ephemeralStorage: Input<ECS.TaskDefinition.EphemeralStorage> { declaration.reference("EphemeralStorage") }
    /// The role with which images are pulled and logs written: an `AWS::IAM::Role`, by its ARN (`ExecutionRoleArn`). A change replaces the resource.
    public var executionRoleArn: Input<IAM.Role.ARN> { declaration.reference("ExecutionRoleArn") }
    /// The name, under which versions are numbered (`Family`). A change replaces the resource.
    public var family: Input<String> { declaration.reference("Family") }
    /// Accelerators for inference, no longer offered (`InferenceAccelerators`). A change replaces the resource. Deprecated.
    public var inferenceAccelerators: Input<[ECS.TaskDefinition.InferenceAccelerator]> { declaration.reference("InferenceAccelerators") }
    /// Whose shared memory containers see: `host`, `none` or `task` (`IpcMode`). A change replaces the resource.
    public var ipcMode: Input<ECS.TaskDefinition.IpcMode> { declaration.reference("IpcMode") }
    /// The memory in MiB (`Memory`). A change replaces the resource.
    public var memory: Input<String> { declaration.reference("Memory") }
    /// The network that containers see: `awsvpc`, `bridge`, `host` or `none` (`NetworkMode`). A change replaces the resource.
    public var networkMode: Input<ECS.TaskDefinition.NetworkMode> { declaration.reference("NetworkMode") }
    /// Whose processes containers see: `host` or `task` (`PidMode`). A change replaces the resource.
    public var pidMode: Input<ECS.TaskDefinition.PidMode> { declaration.reference("PidMode") }
    /// Which instances tasks may run on (`PlacementConstraints`). A change replaces the resource.
    public var placementConstraints: Input<[ECS.TaskDefinition.TaskDefinitionPlacementConstraint]> { declaration.reference("PlacementConstraints") }
    /// The proxy that all traffic goes through (`ProxyConfiguration`). A change replaces the resource.
    public var proxyConfiguration: Input<ECS.TaskDefinition.ProxyConfiguration> { declaration.reference("ProxyConfiguration") }
    /// Where tasks must be able to run, each `EC2`, `EXTERNAL`, `FARGATE` or `MANAGED_INSTANCES` (`RequiresCompatibilities`). A change replaces the resource.
    public var requiresCompatibilities: Input<[ECS.TaskDefinition.RequiresCompatibilities]> { declaration.reference("RequiresCompatibilities") }
    /// The processor and operating system (`RuntimePlatform`). A change replaces the resource.
    public var runtimePlatform: Input<ECS.TaskDefinition.RuntimePlatform> { declaration.reference("RuntimePlatform") }
    /// The ARN with the version's number (`TaskDefinitionArn`). Set by the cloud.
    public var taskDefinitionArn: Input<ECS.TaskDefinition.ARN> { declaration.reference("TaskDefinitionArn") }
    /// The role that programs in containers have: an `AWS::IAM::Role`, by its ARN (`TaskRoleArn`). A change replaces the resource.
    public var taskRoleArn: Input<IAM.Role.ARN> { declaration.reference("TaskRoleArn") }
    /// The volumes that containers can mount (`Volumes`). A change replaces the resource.
    public var volumes: Input<[ECS.TaskDefinition.Volume]> { declaration.reference("Volumes") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// How access is allowed (an object of `AWS::ECS::TaskDefinition`).
    public struct AuthorizationConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - accessPointId: The access point.
      ///   - iam: Whether the task's role decides: `ENABLED` or `DISABLED`.
      public init(accessPointId: Input<String>? = nil, iam: ECS.TaskDefinition.AuthorizationConfig.IAM? = nil) {
        members["AccessPointId"] = accessPointId?.expression
        members["IAM"] = iam?.expression
      }

      /// What `IAM` can be.
      public enum IAM: String, Expressible {
        case enabled = "ENABLED"
        case disabled = "DISABLED"
      }
    }

    /// The containers (an object of `AWS::ECS::TaskDefinition`).
    public struct ContainerDefinition: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - image: The container image, with tag or digest. Required.
      ///   - name: The name of the container. Required.
      ///   - command: The arguments of the program.
      ///   - cpu: The processor units of the container.
      ///   - credentialSpecs: The credential files for Active Directory.
      ///   - dependsOn: The containers that must have started, or ended, before.
      ///   - disableNetworking: Whether the container has no network.
      ///   - dnsSearchDomains: The domains searched for short names.
      ///   - dnsServers: The DNS servers.
      ///   - dockerLabels: Labels, by name.
      ///   - dockerSecurityOptions: The labels for SELinux and AppArmor.
      ///   - entryPoint: The program that starts.
      ///   - environment: The variables that the program sees.
      ///   - environmentFiles: Files in buckets with variables.
      ///   - essential: Whether the task ends when the container does.
      ///   - extraHosts: Lines of the file of hosts.
      ///   - firelensConfiguration: The router of log lines.
      ///   - healthCheck: The command that tells whether it is healthy.
      ///   - hostname: The host name that the program sees.
      ///   - interactive: Whether its input is open.
      ///   - links: Other containers that it reaches by name, in bridge mode.
      ///   - linuxParameters: Capabilities, devices and shared memory.
      ///   - logConfiguration: Where and how containers log.
      ///   - memory: The MiB at which the container is stopped.
      ///   - memoryReservation: The MiB that are kept free for the container.
      ///   - mountPoints: The volumes that it sees, and where.
      ///   - portMappings: The ports that it listens on.
      ///   - privileged: Whether it has the host's rights.
      ///   - pseudoTerminal: Whether it has a terminal.
      ///   - readonlyRootFilesystem: Whether its file system can't be written to.
      ///   - repositoryCredentials: The secret with which a private registry is asked.
      ///   - resourceRequirements: The graphics processors that it needs.
      ///   - restartPolicy: Whether it starts again when it ends.
      ///   - secrets: Variables that are secrets.
      ///   - startTimeout: How long others wait for it to start, in whole seconds.
      ///   - stopTimeout: How long it may take to end, in whole seconds.
      ///   - systemControls: Settings of the kernel.
      ///   - ulimits: Limits of the operating system.
      ///   - user: The user that the program runs as.
      ///   - versionConsistency: Whether a tag is fixed to a digest: `enabled` or `disabled`. "enabled" if absent.
      ///   - volumesFrom: The containers whose volumes it sees.
      ///   - workingDirectory: The directory that the program starts in.
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

    /// The containers that must have started, or ended, before (an object of `AWS::ECS::TaskDefinition`).
    public struct ContainerDependency: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - condition: What must have happened: `COMPLETE`, `HEALTHY`, `START` or `SUCCESS`.
      ///   - containerName: The name of the container.
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

    /// The devices of the instance that it sees (an object of `AWS::ECS::TaskDefinition`).
    public struct Device: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - containerPath: The path inside the container.
      ///   - hostPath: The path on the instance.
      ///   - permissions: What the container may do with the device, each `mknod`, `read` or `write`.
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

    /// The volume of Docker (an object of `AWS::ECS::TaskDefinition`).
    public struct DockerVolumeConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - autoprovision: Whether it is made where it is missing.
      ///   - driver: The driver.
      ///   - driverOpts: The driver's options, by name.
      ///   - labels: The labels, by name.
      ///   - scope: Whether the volume lives with the task or longer: `shared` or `task`.
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

    /// The file system of EFS (an object of `AWS::ECS::TaskDefinition`).
    public struct EFSVolumeConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - filesystemId: The file system. Required.
      ///   - authorizationConfig: How access is allowed.
      ///   - rootDirectory: The directory that is mounted.
      ///   - transitEncryption: Whether connections use TLS: `ENABLED` or `DISABLED`.
      ///   - transitEncryptionPort: The port for connections with TLS.
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

    /// Files in buckets with variables (an object of `AWS::ECS::TaskDefinition`).
    public struct EnvironmentFile: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - type: The kind of storage: `s3`.
      ///   - value: The file, by its ARN.
      public init(type: ECS.TaskDefinition.EnvironmentFile.Kind? = nil, value: Input<String>? = nil) {
        members["Type"] = type?.expression
        members["Value"] = value?.expression
      }

      /// What `Kind` can be.
      public enum Kind: String, Expressible {
        case s3
      }
    }

    /// The temporary storage of tasks on Fargate (an object of `AWS::ECS::TaskDefinition`).
    public struct EphemeralStorage: NestedObject {
      public var members = Members()

      /// - Parameter sizeInGiB: The size, in GiB.
      public init(sizeInGiB: Input<Int>? = nil) { members["SizeInGiB"] = sizeInGiB?.expression }
    }

    /// How access is allowed (an object of `AWS::ECS::TaskDefinition`).
    public struct FSxAuthorizationConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - credentialsParameter: The secret with the credentials for the domain, by its ARN. Required.
      ///   - domain: The Active Directory domain. Required.
      public init(credentialsParameter: Input<String>, domain: Input<String>) {
        members["CredentialsParameter"] = credentialsParameter.expression
        members["Domain"] = domain.expression
      }
    }

    /// A file system of FSx for Windows (an object of `AWS::ECS::TaskDefinition`).
    public struct FSxWindowsFileServerVolumeConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - fileSystemId: The file system. Required.
      ///   - rootDirectory: The directory that is mounted. Required.
      ///   - authorizationConfig: How access is allowed.
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

    /// The router of log lines (an object of `AWS::ECS::TaskDefinition`).
    public struct FirelensConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - options: The driver's options, by name.
      ///   - type: Whether it is Fluentd or Fluent Bit: `fluentbit` or `fluentd`.
      public init(options: [String: Input<String>]? = nil, type: ECS.TaskDefinition.FirelensConfiguration.Kind? = nil) {
        members["Options"] = options?.expression
        members["Type"] = type?.expression
      }

      /// What `Kind` can be.
      public enum Kind: String, Expressible {
        case fluentbit
        case fluentd
      }
    }

    /// The command that tells whether it is healthy (an object of `AWS::ECS::TaskDefinition`).
    public struct HealthCheck: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - command: The command, the first word of which says how it is run.
      ///   - interval: The time between checks, in whole seconds.
      ///   - retries: How many checks must fail.
      ///   - startPeriod: How long failed checks are ignored at the start, in whole seconds.
      ///   - timeout: How long a check may take, in whole seconds.
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

    /// Lines of the file of hosts (an object of `AWS::ECS::TaskDefinition`).
    public struct HostEntry: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - hostname: The host name.
      ///   - ipAddress: The address.
      public init(hostname: Input<String>? = nil, ipAddress: Input<String>? = nil) {
        members["Hostname"] = hostname?.expression
        members["IpAddress"] = ipAddress?.expression
      }
    }

    /// The directory of the instance (an object of `AWS::ECS::TaskDefinition`).
    public struct HostVolumeProperties: NestedObject {
      public var members = Members()

      /// - Parameter sourcePath: The path on the instance.
      public init(sourcePath: Input<String>? = nil) { members["SourcePath"] = sourcePath?.expression }
    }

    /// Accelerators for inference, no longer offered (an object of `AWS::ECS::TaskDefinition`).
    public struct InferenceAccelerator: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - deviceName: The name under which the operating system sees the device.
      ///   - deviceType: The type of accelerator.
      public init(deviceName: Input<String>? = nil, deviceType: Input<String>? = nil) {
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

    /// The rights of the kernel (an object of `AWS::ECS::TaskDefinition`).
    public struct KernelCapabilities: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - add: The rights that are added.
      ///   - drop: The rights that are removed.
      public init(add: [Input<String>]? = nil, drop: [Input<String>]? = nil) {
        members["Add"] = add?.expression
        members["Drop"] = drop?.expression
      }
    }

    /// The variables that the program sees (an object of `AWS::ECS::TaskDefinition`).
    public struct KeyValuePair: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - name: The name.
      ///   - value: The value.
      public init(name nameValue: Input<String>? = nil, value: Input<String>? = nil) {
        members["Name"] = nameValue?.expression
        members["Value"] = value?.expression
      }
    }

    /// Capabilities, devices and shared memory (an object of `AWS::ECS::TaskDefinition`).
    public struct LinuxParameters: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - capabilities: The rights of the kernel.
      ///   - devices: The devices of the instance that it sees.
      ///   - initProcessEnabled: Whether a process of its own takes care of children.
      ///   - maxSwap: The MiB of swap.
      ///   - sharedMemorySize: The size of shared memory, in whole MiB.
      ///   - swappiness: How readily memory is swapped.
      ///   - tmpfs: File systems in memory.
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

    /// Where and how containers log (an object of `AWS::ECS::TaskDefinition`).
    public struct LogConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - logDriver: The log driver (`awslogs`). Required.
      ///   - options: The driver's options, by name.
      ///   - secretOptions: The driver's options that are secrets.
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

    /// The volumes that it sees, and where (an object of `AWS::ECS::TaskDefinition`).
    public struct MountPoint: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - containerPath: The path inside the container.
      ///   - readOnly: Whether it can't be written to.
      ///   - sourceVolume: The name of the volume.
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

    /// The ports that it listens on (an object of `AWS::ECS::TaskDefinition`).
    public struct PortMapping: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - appProtocol: What is spoken there: `http`, `http2` or `grpc`.
      ///   - containerPort: The port inside the container.
      ///   - containerPortRange: The ports inside the container.
      ///   - hostPort: The port of the host.
      ///   - name: The name by which services use it.
      ///   - protocol: The transport protocol: `tcp` or `udp`.
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

    /// The proxy that all traffic goes through (an object of `AWS::ECS::TaskDefinition`).
    public struct ProxyConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - containerName: The name of the container. Required.
      ///   - proxyConfigurationProperties: The settings of the proxy.
      ///   - type: The kind of proxy: `APPMESH`.
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

    /// The secret with which a private registry is asked (an object of `AWS::ECS::TaskDefinition`).
    public struct RepositoryCredentials: NestedObject {
      public var members = Members()

      /// - Parameter credentialsParameter: The secret with the registry's password.
      public init(credentialsParameter: Input<String>? = nil) {
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

    /// The graphics processors that it needs (an object of `AWS::ECS::TaskDefinition`).
    public struct ResourceRequirement: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - type: The kind of resource: `GPU` or `InferenceAccelerator`. Required.
      ///   - value: How much of it is needed. Required.
      public init(type: ECS.TaskDefinition.ResourceRequirement.Kind, value: Input<String>) {
        members["Type"] = type.expression
        members["Value"] = value.expression
      }

      /// What `Kind` can be.
      public enum Kind: String, Expressible {
        case gpu = "GPU"
        case inferenceAccelerator = "InferenceAccelerator"
      }
    }

    /// Whether it starts again when it ends (an object of `AWS::ECS::TaskDefinition`).
    public struct RestartPolicy: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - enabled: Whether it is enabled.
      ///   - ignoredExitCodes: The exit codes after which it is not started again.
      ///   - restartAttemptPeriod: How long it must have run to be started again, in whole seconds.
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

    /// The processor and operating system (an object of `AWS::ECS::TaskDefinition`).
    public struct RuntimePlatform: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - cpuArchitecture: The processor: `ARM64` or `X86_64`.
      ///   - operatingSystemFamily: The operating system.
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

    /// A file system of S3 Files (an object of `AWS::ECS::TaskDefinition`).
    public struct S3FilesVolumeConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - fileSystemArn: The file system, by its ARN. Required.
      ///   - accessPointArn: The access point, by its ARN.
      ///   - rootDirectory: The directory that is mounted.
      ///   - transitEncryptionPort: The port for connections with TLS.
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

    /// Settings of the kernel (an object of `AWS::ECS::TaskDefinition`).
    public struct SystemControl: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - namespace: The kernel setting.
      ///   - value: The value of the setting.
      public init(namespace: Input<String>? = nil, value: Input<String>? = nil) {
        members["Namespace"] = namespace?.expression
        members["Value"] = value?.expression
      }
    }

    /// Which instances tasks may run on (an object of `AWS::ECS::TaskDefinition`).
    public struct TaskDefinitionPlacementConstraint: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - type: The kind of constraint: `memberOf`. Required.
      ///   - expression: The expression.
      public init(type: ECS.TaskDefinition.TaskDefinitionPlacementConstraint.Kind, expression: Input<String>? = nil) {
        members["Type"] = type.expression
        members["Expression"] = expression?.expression
      }

      /// What `Kind` can be.
      public enum Kind: String, Expressible {
        case memberOf
      }
    }

    /// File systems in memory (an object of `AWS::ECS::TaskDefinition`).
    public struct Tmpfs: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - size: The size, in whole MiB. Required.
      ///   - containerPath: The path inside the container.
      ///   - mountOptions: The options of the mount.
      public init(size: ByteCount, containerPath: Input<String>? = nil, mountOptions: [Input<String>]? = nil) {
        members["Size"] = size.inMebibytes
        members["ContainerPath"] = containerPath?.expression
        members["MountOptions"] = mountOptions?.expression
      }
    }

    /// Limits of the operating system (an object of `AWS::ECS::TaskDefinition`).
    public struct Ulimit: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - hardLimit: The limit. Required.
      ///   - name: The name of the limit. Required.
      ///   - softLimit: The limit that the program can raise. Required.
      public init(hardLimit: Input<Int>, name nameValue: ECS.TaskDefinition.Ulimit.Name, softLimit: Input<Int>) {
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

    /// The volumes that containers can mount (an object of `AWS::ECS::TaskDefinition`).
    public struct Volume: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - configuredAtLaunch: Whether the service says what it is.
      ///   - dockerVolumeConfiguration: The volume of Docker.
      ///   - efsVolumeConfiguration: The file system of EFS.
      ///   - fSxWindowsFileServerVolumeConfiguration: A file system of FSx for Windows.
      ///   - host: The directory of the instance.
      ///   - name: The name of the volume.
      ///   - s3FilesVolumeConfiguration: A file system of S3 Files.
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

    /// The containers whose volumes it sees (an object of `AWS::ECS::TaskDefinition`).
    public struct VolumeFrom: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - readOnly: Whether it can't be written to.
      ///   - sourceContainer: The name of the other container.
      public init(readOnly: Input<Bool>? = nil, sourceContainer: Input<String>? = nil) {
        members["ReadOnly"] = readOnly?.expression
        members["SourceContainer"] = sourceContainer?.expression
      }
    }
  }
}
