// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Lambda {
  /// Code that runs when it is called (`AWS::Lambda::Function`).
  ///
  /// - Identified by `FunctionName`.
  public struct Function: Resource {
    public static let typeName = "AWS::Lambda::Function"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - code: Where the code is: an image, an archive in a bucket, or a text. Required. Updated in place.
    ///   - role: The role that the code has: an `AWS::IAM::Role`, by its ARN. Required. Matches `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Updated in place.
    ///   - architectures: The processors that it is built for, each `x86_64` or `arm64`. 1 element. Updated in place.
    ///   - capacityProviderConfig: The instances of your own that it runs on. Updated in place.
    ///   - codeSigningConfigArn: Whose signatures code must have. 0 to 200 characters. Updated in place.
    ///   - deadLetterConfig: The destination of events that could not be processed. Updated in place.
    ///   - description: A description. 0 to 256 characters. Updated in place.
    ///   - durableConfig: How long a function that waits and goes on may take. A change replaces the resource in some cases.
    ///   - environment: The variables that the code sees. Updated in place.
    ///   - ephemeralStorage: The size of `/tmp`. Updated in place.
    ///   - fileSystemConfigs: The file systems that are mounted. 0 to 1 element. Updated in place.
    ///   - functionName: The name of the function. 1 to 64 characters. A change replaces the resource.
    ///   - functionScalingConfig: The bounds on environments when it scales. Updated in place.
    ///   - handler: The function in the code that is called. 0 to 128 characters. Matches `^[^\s]+$`. Updated in place.
    ///   - imageConfig: What overrides the image's own start. Updated in place.
    ///   - kmsKeyArn: The key that encrypts the variables: an `AWS::KMS::Key`, by its ARN. Matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Updated in place.
    ///   - layers: The layers under the code, by their ARNs with version. At most 5 elements. Updated in place.
    ///   - loggingConfig: Where and how it logs. Updated in place.
    ///   - memorySize: The memory, and with it the share of processors, in whole MiB. 128 to 32768. Updated in place.
    ///   - packageType: Whether the code is an archive or an image: `Image` or `Zip`. A change replaces the resource.
    ///   - publishToLatestPublished: Whether a change is published as the version `$LATEST.PUBLISHED`. Updated in place. Never read back.
    ///   - recursiveLoop: Whether a loop through other services is stopped: `Allow` or `Terminate`. Updated in place.
    ///   - reservedConcurrentExecutions: How many calls run at once, at most, and are kept free for it. Updated in place.
    ///   - runtime: The language and its version. Updated in place.
    ///   - runtimeManagementConfig: When new versions of the runtime are taken. Updated in place.
    ///   - snapStart: Whether a version starts from a snapshot of its memory. Updated in place. Never read back.
    ///   - tenancyConfig: Whether tenants are kept apart. A change replaces the resource.
    ///   - timeout: How long a call may take, in whole seconds. 1 to 900. Updated in place.
    ///   - tracingConfig: Whether X-Ray records calls. Updated in place.
    ///   - vpcConfig: The network that it reaches into. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      code: Lambda.Function.Code,
      role: Input<IAM.Role.ARN>,
      architectures: [Lambda.Function.Architectures]? = nil,
      capacityProviderConfig: Lambda.Function.CapacityProviderConfig? = nil,
      codeSigningConfigArn: Input<String>? = nil,
      deadLetterConfig: Lambda.Function.DeadLetterConfig? = nil,
      description: Input<String>? = nil,
      durableConfig: Lambda.Function.DurableConfig? = nil,
      environment: Lambda.Function.Environment? = nil,
      ephemeralStorage: Lambda.Function.EphemeralStorage? = nil,
      fileSystemConfigs: [Lambda.Function.FileSystemConfig]? = nil,
      functionName: Input<Lambda.Function.Name>? = nil,
      functionScalingConfig: Lambda.FunctionScalingConfig? = nil,
      handler: Input<String>? = nil,
      imageConfig: Lambda.Function.ImageConfig? = nil,
      kmsKeyArn: Input<KMS.Key.ARN>? = nil,
      layers: [Input<String>]? = nil,
      loggingConfig: Lambda.Function.LoggingConfig? = nil,
      memorySize: ByteCount? = nil,
      packageType: Lambda.Function.PackageType? = nil,
      publishToLatestPublished: Input<Bool>? = nil,
      recursiveLoop: Lambda.Function.RecursiveLoop? = nil,
      reservedConcurrentExecutions: Input<Int>? = nil,
      runtime: Input<Lambda.Runtime>? = nil,
      runtimeManagementConfig: Lambda.Function.RuntimeManagementConfig? = nil,
      snapStart: Lambda.Function.SnapStart? = nil,
      tenancyConfig: Lambda.Function.TenancyConfig? = nil,
      timeout: TimeSpan? = nil,
      tracingConfig: Lambda.Function.TracingConfig? = nil,
      vpcConfig: Lambda.Function.VpcConfig? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["Code"] = code.expression
      declaration["Role"] = role.expression
      declaration["Architectures"] = architectures?.expression
      declaration["CapacityProviderConfig"] = capacityProviderConfig?.expression
      declaration["CodeSigningConfigArn"] = codeSigningConfigArn?.expression
      declaration["DeadLetterConfig"] = deadLetterConfig?.expression
      declaration["Description"] = description?.expression
      declaration["DurableConfig"] = durableConfig?.expression
      declaration["Environment"] = environment?.expression
      declaration["EphemeralStorage"] = ephemeralStorage?.expression
      declaration["FileSystemConfigs"] = fileSystemConfigs?.expression
      declaration["FunctionName"] = functionName?.expression
      declaration["FunctionScalingConfig"] = functionScalingConfig?.expression
      declaration["Handler"] = handler?.expression
      declaration["ImageConfig"] = imageConfig?.expression
      declaration["KmsKeyArn"] = kmsKeyArn?.expression
      declaration["Layers"] = layers?.expression
      declaration["LoggingConfig"] = loggingConfig?.expression
      declaration["MemorySize"] = memorySize?.inMebibytes
      declaration["PackageType"] = packageType?.expression
      declaration["PublishToLatestPublished"] = publishToLatestPublished?.expression
      declaration["RecursiveLoop"] = recursiveLoop?.expression
      declaration["ReservedConcurrentExecutions"] = reservedConcurrentExecutions?.expression
      declaration["Runtime"] = runtime?.expression
      declaration["RuntimeManagementConfig"] = runtimeManagementConfig?.expression
      declaration["SnapStart"] = snapStart?.expression
      declaration["TenancyConfig"] = tenancyConfig?.expression
      declaration["Timeout"] = timeout?.inSeconds
      declaration["TracingConfig"] = tracingConfig?.expression
      declaration["VpcConfig"] = vpcConfig?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// Where the code is: an image, an archive in a bucket, or a text (`Code`). Required. Updated in place.
    public var code: Input<Lambda.Function.Code> { declaration.reference("Code") }
    /// The role that the code has: an `AWS::IAM::Role`, by its ARN (`Role`). Required. Matches `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Updated in place.
    public var role: Input<IAM.Role.ARN> { declaration.reference("Role") }
    /// The processors that it is built for, each `x86_64` or `arm64` (`Architectures`). 1 element. Updated in place.
    public var architectures: Input<[Lambda.Function.Architectures]> { declaration.reference("Architectures") }
    /// The ARN (`Arn`). Set by the cloud.
    public var arn: Input<Lambda.Function.ARN> { declaration.reference("Arn") }
    /// The instances of your own that it runs on (`CapacityProviderConfig`). Updated in place.
    public var capacityProviderConfig: Input<Lambda.Function.CapacityProviderConfig> { declaration.reference("CapacityProviderConfig") }
    /// Whose signatures code must have (`CodeSigningConfigArn`). 0 to 200 characters. Updated in place.
    public var codeSigningConfigArn: Input<String> { declaration.reference("CodeSigningConfigArn") }
    /// The destination of events that could not be processed (`DeadLetterConfig`). Updated in place.
    public var deadLetterConfig: Input<Lambda.Function.DeadLetterConfig> { declaration.reference("DeadLetterConfig") }
    /// A description (`Description`). 0 to 256 characters. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }
    /// How long a function that waits and goes on may take (`DurableConfig`). A change replaces the resource in some cases.
    public var durableConfig: Input<Lambda.Function.DurableConfig> { declaration.reference("DurableConfig") }
    /// The variables that the code sees (`Environment`). Updated in place.
    public var environment: Input<Lambda.Function.Environment> { declaration.reference("Environment") }
    /// The size of `/tmp` (`EphemeralStorage`). Updated in place.
    public var ephemeralStorage: Input<Lambda.Function.EphemeralStorage> { declaration.reference("EphemeralStorage") }
    /// The file systems that are mounted (`FileSystemConfigs`). 0 to 1 element. Updated in place.
    public var fileSystemConfigs: Input<[Lambda.Function.FileSystemConfig]> { declaration.reference("FileSystemConfigs") }
    /// The name of the function (`FunctionName`). 1 to 64 characters. A change replaces the resource.
    public var functionName: Input<Lambda.Function.Name> { declaration.reference("FunctionName") }
    /// The bounds on environments when it scales (`FunctionScalingConfig`). Updated in place.
    public var functionScalingConfig: Input<Lambda.FunctionScalingConfig> { declaration.reference("FunctionScalingConfig") }
    /// The function in the code that is called (`Handler`). 0 to 128 characters. Matches `^[^\s]+$`. Updated in place.
    public var handler: Input<String> { declaration.reference("Handler") }
    /// What overrides the image's own start (`ImageConfig`). Updated in place.
    public var imageConfig: Input<Lambda.Function.ImageConfig> { declaration.reference("ImageConfig") }
    /// The key that encrypts the variables: an `AWS::KMS::Key`, by its ARN (`KmsKeyArn`). Matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Updated in place.
    public var kmsKeyArn: Input<KMS.Key.ARN> { declaration.reference("KmsKeyArn") }
    /// The layers under the code, by their ARNs with version (`Layers`). At most 5 elements. Updated in place.
    public var layers: Input<[String]> { declaration.reference("Layers") }
    /// Where and how it logs (`LoggingConfig`). Updated in place.
    public var loggingConfig: Input<Lambda.Function.LoggingConfig> { declaration.reference("LoggingConfig") }
    /// The memory, and with it the share of processors, in whole MiB (`MemorySize`). 128 to 32768. Updated in place.
    public var memorySize: Input<ByteCount> { declaration.reference("MemorySize") }
    /// Whether the code is an archive or an image: `Image` or `Zip` (`PackageType`). A change replaces the resource.
    public var packageType: Input<Lambda.Function.PackageType> { declaration.reference("PackageType") }
    /// Whether a change is published as the version `$LATEST.PUBLISHED` (`PublishToLatestPublished`). Updated in place. Never read back.
    public var publishToLatestPublished: Input<Bool> { declaration.reference("PublishToLatestPublished") }
    /// Whether a loop through other services is stopped: `Allow` or `Terminate` (`RecursiveLoop`). Updated in place.
    public var recursiveLoop: Input<Lambda.Function.RecursiveLoop> { declaration.reference("RecursiveLoop") }
    /// How many calls run at once, at most, and are kept free for it (`ReservedConcurrentExecutions`). Updated in place.
    public var reservedConcurrentExecutions: Input<Int> { declaration.reference("ReservedConcurrentExecutions") }
    /// The language and its version (`Runtime`). Updated in place.
    public var runtime: Input<Lambda.Runtime> { declaration.reference("Runtime") }
    /// When new versions of the runtime are taken (`RuntimeManagementConfig`). Updated in place.
    public var runtimeManagementConfig: Input<Lambda.Function.RuntimeManagementConfig> { declaration.reference("RuntimeManagementConfig") }
    /// Whether a version starts from a snapshot of its memory (`SnapStart`). Updated in place. Never read back.
    public var snapStart: Input<Lambda.Function.SnapStart> { declaration.reference("SnapStart") }
    /// Whether a snapshot is in use (`SnapStartResponse`). Set by the cloud.
    public var snapStartResponse: Input<Lambda.Function.SnapStartResponse> { declaration.reference("SnapStartResponse") }
    /// Whether tenants are kept apart (`TenancyConfig`). A change replaces the resource.
    public var tenancyConfig: Input<Lambda.Function.TenancyConfig> { declaration.reference("TenancyConfig") }
    /// How long a call may take, in whole seconds (`Timeout`). 1 to 900. Updated in place.
    public var timeout: Input<TimeSpan> { declaration.reference("Timeout") }
    /// Whether X-Ray records calls (`TracingConfig`). Updated in place.
    public var tracingConfig: Input<Lambda.Function.TracingConfig> { declaration.reference("TracingConfig") }
    /// The network that it reaches into (`VpcConfig`). Updated in place.
    public var vpcConfig: Input<Lambda.Function.VpcConfig> { declaration.reference("VpcConfig") }
    /// The versions it applies to (`SnapStartResponse.ApplyOn`). Set by the cloud.
    public var snapStartResponseApplyOn: Input<String> { declaration.reference("SnapStartResponse.ApplyOn") }
    /// Whether it is in use (`SnapStartResponse.OptimizationStatus`). Set by the cloud.
    public var snapStartResponseOptimizationStatus: Input<String> { declaration.reference("SnapStartResponse.OptimizationStatus") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// Stands for the Name of one.
    public enum Name: TextValue {}

    /// What `ApplyOn` can be.
    public enum ApplyOn: String, Expressible {
      case publishedVersions = "PublishedVersions"
      case explicitNone = "None"
    }

    /// What `Architectures` can be.
    public enum Architectures: String, Expressible {
      case x86_64
      case arm64
    }

    /// The instances of your own that it runs on (an object of `AWS::Lambda::Function`).
    public struct CapacityProviderConfig: NestedObject {
      public var members = Members()

      /// - Parameter lambdaManagedInstancesCapacityProviderConfig: The instances of your own that it runs on. Required.
      public init(
        lambdaManagedInstancesCapacityProviderConfig: Lambda.Function.LambdaManagedInstancesCapacityProviderConfig
      ) {
        members["LambdaManagedInstancesCapacityProviderConfig"] = lambdaManagedInstancesCapacityProviderConfig.expression
      }
    }

    /// Where the code is: an image, an archive in a bucket, or a text (an object of `AWS::Lambda::Function`).
    public struct Code: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - imageUri: The container image, with tag or digest.
      ///   - s3Bucket: The bucket with the archive: an `AWS::S3::Bucket`, by its name. 3 to 63 characters. Matches `^[0-9A-Za-z\.\-_]*(?<!\.)$`.
      ///   - s3Key: The key of the archive. 1 to 1024 characters.
      ///   - s3ObjectStorageMode: Whether the archive is copied: `COPY` or `REFERENCE`.
      ///   - s3ObjectVersion: The version of the archive. 1 to 1024 characters.
      ///   - sourceKMSKeyArn: The key that decrypts the archive. Matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
      ///   - zipFile: The source itself, for small functions, or the archive of a folder.
      public init(
        imageUri: Input<String>? = nil,
        s3Bucket: Input<S3.Bucket.Name>? = nil,
        s3Key: Input<String>? = nil,
        s3ObjectStorageMode: Lambda.Function.Code.S3ObjectStorageMode? = nil,
        s3ObjectVersion: Input<String>? = nil,
        sourceKMSKeyArn: Input<String>? = nil,
        zipFile: Input<String>? = nil
      ) {
        members["ImageUri"] = imageUri?.expression
        members["S3Bucket"] = s3Bucket?.expression
        members["S3Key"] = s3Key?.expression
        members["S3ObjectStorageMode"] = s3ObjectStorageMode?.expression
        members["S3ObjectVersion"] = s3ObjectVersion?.expression
        members["SourceKMSKeyArn"] = sourceKMSKeyArn?.expression
        members["ZipFile"] = zipFile?.expression
      }

      /// What `S3ObjectStorageMode` can be.
      public enum S3ObjectStorageMode: String, Expressible {
        case copy = "COPY"
        case reference = "REFERENCE"
      }
    }

    /// The destination of events that could not be processed (an object of `AWS::Lambda::Function`).
    public struct DeadLetterConfig: NestedObject {
      public var members = Members()

      /// - Parameter targetArn: The queue or topic, by its ARN. Matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
      public init(targetArn: Input<String>? = nil) { members["TargetArn"] = targetArn?.expression }
    }

    /// How long a function that waits and goes on may take (an object of `AWS::Lambda::Function`).
    public struct DurableConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - executionTimeout: How long it may take with all its waits, in whole seconds. Required. 1 to 31622400.
      ///   - retentionPeriodInDays: How many days its history is kept. 1 to 90. 14 if absent.
      public init(executionTimeout: TimeSpan, retentionPeriodInDays: Input<Int>? = nil) {
        members["ExecutionTimeout"] = executionTimeout.inSeconds
        members["RetentionPeriodInDays"] = retentionPeriodInDays?.expression
      }
    }

    /// The variables that the code sees (an object of `AWS::Lambda::Function`).
    public struct Environment: NestedObject {
      public var members = Members()

      /// - Parameter variables: The variables, by name.
      public init(variables: [String: Input<String>]? = nil) { members["Variables"] = variables?.expression }
    }

    /// The size of `/tmp` (an object of `AWS::Lambda::Function`).
    public struct EphemeralStorage: NestedObject {
      public var members = Members()

      /// - Parameter size: The size, in whole MiB. Required. 512 to 10240.
      public init(size: ByteCount) { members["Size"] = size.inMebibytes }
    }

    /// The file systems that are mounted (an object of `AWS::Lambda::Function`).
    public struct FileSystemConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - arn: The access point of the file system. Required. At most 200 characters.
      ///   - localMountPath: Where it is mounted, below `/mnt/`. Required. 0 to 160 characters. Matches `^/mnt/[a-zA-Z0-9-_.]+$`.
      public init(arn: Input<String>, localMountPath: Input<String>) {
        members["Arn"] = arn.expression
        members["LocalMountPath"] = localMountPath.expression
      }
    }

    /// What overrides the image's own start (an object of `AWS::Lambda::Function`).
    public struct ImageConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - command: The arguments. 0 to 1500 elements.
      ///   - entryPoint: The program that starts. 0 to 1500 elements.
      ///   - workingDirectory: The directory that it starts in. 0 to 1000 characters.
      public init(
        command: [Input<String>]? = nil,
        entryPoint: [Input<String>]? = nil,
        workingDirectory: Input<String>? = nil
      ) {
        members["Command"] = command?.expression
        members["EntryPoint"] = entryPoint?.expression
        members["WorkingDirectory"] = workingDirectory?.expression
      }
    }

    /// The instances of your own that it runs on (an object of `AWS::Lambda::Function`).
    public struct LambdaManagedInstancesCapacityProviderConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - capacityProviderArn: The capacity provider, by its ARN. Required. 1 to 140 characters.
      ///   - executionEnvironmentMemoryGiBPerVCpu: The memory for each vCPU, in GiB. 2 to 8.
      ///   - perExecutionEnvironmentMaxConcurrency: How many calls an environment takes at once. 1 to 1600.
      public init(
        capacityProviderArn: Input<String>,
        executionEnvironmentMemoryGiBPerVCpu: Input<Double>? = nil,
        perExecutionEnvironmentMaxConcurrency: Input<Int>? = nil
      ) {
        members["CapacityProviderArn"] = capacityProviderArn.expression
        members["ExecutionEnvironmentMemoryGiBPerVCpu"] = executionEnvironmentMemoryGiBPerVCpu?.expression
        members["PerExecutionEnvironmentMaxConcurrency"] = perExecutionEnvironmentMaxConcurrency?.expression
      }
    }

    /// Where and how it logs (an object of `AWS::Lambda::Function`).
    public struct LoggingConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - applicationLogLevel: The least severity at which the program's lines are logged.
      ///   - logFormat: Whether lines are text or JSON: `Text` or `JSON`.
      ///   - logGroup: The log group: an `AWS::Logs::LogGroup`, by its name. 1 to 512 characters. Matches `[\.\-_/#A-Za-z0-9]+`.
      ///   - systemLogLevel: The least severity at which the service's own lines are logged: `DEBUG`, `INFO` or `WARN`.
      public init(
        applicationLogLevel: Lambda.Function.LoggingConfig.ApplicationLogLevel? = nil,
        logFormat: Lambda.Function.LoggingConfig.LogFormat? = nil,
        logGroup: Input<Logs.LogGroup.Name>? = nil,
        systemLogLevel: Lambda.SystemLogLevel? = nil
      ) {
        members["ApplicationLogLevel"] = applicationLogLevel?.expression
        members["LogFormat"] = logFormat?.expression
        members["LogGroup"] = logGroup?.expression
        members["SystemLogLevel"] = systemLogLevel?.expression
      }

      /// What `ApplicationLogLevel` can be.
      public enum ApplicationLogLevel: String, Expressible {
        case trace = "TRACE"
        case debug = "DEBUG"
        case info = "INFO"
        case warn = "WARN"
        case error = "ERROR"
        case fatal = "FATAL"
      }

      /// What `LogFormat` can be.
      public enum LogFormat: String, Expressible {
        case text = "Text"
        case json = "JSON"
      }
    }

    /// What `PackageType` can be.
    public enum PackageType: String, Expressible {
      case image = "Image"
      case zip = "Zip"
    }

    /// What `RecursiveLoop` can be.
    public enum RecursiveLoop: String, Expressible {
      case allow = "Allow"
      case terminate = "Terminate"
    }

    /// When new versions of the runtime are taken (an object of `AWS::Lambda::Function`).
    public struct RuntimeManagementConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - updateRuntimeOn: When a new version of the runtime is taken: `Auto`, `FunctionUpdate` or `Manual`. Required.
      ///   - runtimeVersionArn: The version of the runtime that is kept.
      public init(
        updateRuntimeOn: Lambda.Function.RuntimeManagementConfig.UpdateRuntimeOn,
        runtimeVersionArn: Input<String>? = nil
      ) {
        members["UpdateRuntimeOn"] = updateRuntimeOn.expression
        members["RuntimeVersionArn"] = runtimeVersionArn?.expression
      }

      /// What `UpdateRuntimeOn` can be.
      public enum UpdateRuntimeOn: String, Expressible {
        case auto = "Auto"
        case functionUpdate = "FunctionUpdate"
        case manual = "Manual"
      }
    }

    /// Whether a version starts from a snapshot of its memory (an object of `AWS::Lambda::Function`).
    public struct SnapStart: NestedObject {
      public var members = Members()

      /// - Parameter applyOn: The versions it applies to: `PublishedVersions` or `None`. Required.
      public init(applyOn: Lambda.Function.ApplyOn) { members["ApplyOn"] = applyOn.expression }
    }

    /// Whether a snapshot is in use (an object of `AWS::Lambda::Function`).
    public struct SnapStartResponse: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - applyOn: The versions it applies to: `PublishedVersions` or `None`.
      ///   - optimizationStatus: Whether it is in use: `On` or `Off`.
      public init(
        applyOn: Lambda.Function.ApplyOn? = nil,
        optimizationStatus: Lambda.Function.SnapStartResponse.OptimizationStatus? = nil
      ) {
        members["ApplyOn"] = applyOn?.expression
        members["OptimizationStatus"] = optimizationStatus?.expression
      }

      /// What `OptimizationStatus` can be.
      public enum OptimizationStatus: String, Expressible {
        case on = "On"
        case off = "Off"
      }
    }

    /// Whether tenants are kept apart (an object of `AWS::Lambda::Function`).
    public struct TenancyConfig: NestedObject {
      public var members = Members()

      /// - Parameter tenantIsolationMode: How tenants are kept apart: `PER_TENANT`. Required.
      public init(tenantIsolationMode: Lambda.Function.TenancyConfig.TenantIsolationMode) {
        members["TenantIsolationMode"] = tenantIsolationMode.expression
      }

      /// What `TenantIsolationMode` can be.
      public enum TenantIsolationMode: String, Expressible {
        case perTenant = "PER_TENANT"
      }
    }

    /// Whether X-Ray records calls (an object of `AWS::Lambda::Function`).
    public struct TracingConfig: NestedObject {
      public var members = Members()

      /// - Parameter mode: Whether all that callers trace is recorded, or what the function decides: `Active` or `PassThrough`.
      public init(mode: Lambda.Function.TracingConfig.Mode? = nil) { members["Mode"] = mode?.expression }

      /// What `Mode` can be.
      public enum Mode: String, Expressible {
        case active = "Active"
        case passThrough = "PassThrough"
      }
    }

    /// The network that it reaches into (an object of `AWS::Lambda::Function`).
    public struct VpcConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - ipv6AllowedForDualStack: Whether it reaches out with IPv6.
      ///   - securityGroupIds: The security groups of its network interfaces: each an `AWS::EC2::SecurityGroup`, by its ID. 0 to 5 elements.
      ///   - subnetIds: The subnets that its interfaces are in: each an `AWS::EC2::Subnet`, by its ID. 0 to 16 elements.
      public init(
        ipv6AllowedForDualStack: Input<Bool>? = nil,
        securityGroupIds: [Input<EC2.SecurityGroup.ID>]? = nil,
        subnetIds: [Input<EC2.Subnet.ID>]? = nil
      ) {
        members["Ipv6AllowedForDualStack"] = ipv6AllowedForDualStack?.expression
        members["SecurityGroupIds"] = securityGroupIds?.expression
        members["SubnetIds"] = subnetIds?.expression
      }
    }
  }
}
