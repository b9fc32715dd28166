// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Lambda {
  /// A resource of type `AWS::Lambda::Function`.
  ///
  /// Identified by `FunctionName`.
  public struct Function: Resource {
    public static let typeName = "AWS::Lambda::Function"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - code: Required. Updated in place.
    ///   - role: Required. Matches `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Updated in place.
    ///   - architectures: 1 element. Updated in place.
    ///   - capacityProviderConfig: Updated in place.
    ///   - codeSigningConfigArn: 0 to 200 characters. Updated in place.
    ///   - deadLetterConfig: Updated in place.
    ///   - description: 0 to 256 characters. Updated in place.
    ///   - durableConfig: A change replaces the resource in some cases.
    ///   - environment: Updated in place.
    ///   - ephemeralStorage: Updated in place.
    ///   - fileSystemConfigs: 0 to 1 element. Updated in place.
    ///   - functionName: 1 to 64 characters. A change replaces the resource.
    ///   - functionScalingConfig: Updated in place.
    ///   - handler: 0 to 128 characters. Matches `^[^\s]+$`. Updated in place.
    ///   - imageConfig: Updated in place.
    ///   - kmsKeyArn: Matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Updated in place.
    ///   - layers: At most 5 elements. Updated in place.
    ///   - loggingConfig: Updated in place.
    ///   - memorySize: 128 to 32768. Updated in place.
    ///   - packageType: A change replaces the resource.
    ///   - publishToLatestPublished: Updated in place. Never read back.
    ///   - recursiveLoop: Updated in place.
    ///   - reservedConcurrentExecutions: Updated in place.
    ///   - runtime: Updated in place.
    ///   - runtimeManagementConfig: Updated in place.
    ///   - snapStart: Updated in place. Never read back.
    ///   - tenancyConfig: A change replaces the resource.
    ///   - timeout: 1 to 900. Updated in place.
    ///   - tracingConfig: Updated in place.
    ///   - vpcConfig: Updated in place.
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

    /// `Code`. Required. Updated in place.
    public var code: Input<Lambda.Function.Code> { declaration.reference("Code") }

    /// `Role`. Required. Matches `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Updated in place.
    public var role: Input<IAM.Role.ARN> { declaration.reference("Role") }

    /// `Architectures`. 1 element. Updated in place.
    public var architectures: Input<[Lambda.Function.Architectures]> { declaration.reference("Architectures") }

    /// `Arn`. Set by the cloud.
    public var arn: Input<Lambda.Function.ARN> { declaration.reference("Arn") }

    /// `CapacityProviderConfig`. Updated in place.
    public var capacityProviderConfig: Input<Lambda.Function.CapacityProviderConfig> { declaration.reference("CapacityProviderConfig") }

    /// `CodeSigningConfigArn`. 0 to 200 characters. Updated in place.
    public var codeSigningConfigArn: Input<String> { declaration.reference("CodeSigningConfigArn") }

    /// `DeadLetterConfig`. Updated in place.
    public var deadLetterConfig: Input<Lambda.Function.DeadLetterConfig> { declaration.reference("DeadLetterConfig") }

    /// `Description`. 0 to 256 characters. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }

    /// `DurableConfig`. A change replaces the resource in some cases.
    public var durableConfig: Input<Lambda.Function.DurableConfig> { declaration.reference("DurableConfig") }

    /// `Environment`. Updated in place.
    public var environment: Input<Lambda.Function.Environment> { declaration.reference("Environment") }

    /// `EphemeralStorage`. Updated in place.
    public var ephemeralStorage: Input<Lambda.Function.EphemeralStorage> { declaration.reference("EphemeralStorage") }

    /// `FileSystemConfigs`. 0 to 1 element. Updated in place.
    public var fileSystemConfigs: Input<[Lambda.Function.FileSystemConfig]> { declaration.reference("FileSystemConfigs") }

    /// `FunctionName`. 1 to 64 characters. A change replaces the resource.
    public var functionName: Input<Lambda.Function.Name> { declaration.reference("FunctionName") }

    /// `FunctionScalingConfig`. Updated in place.
    public var functionScalingConfig: Input<Lambda.FunctionScalingConfig> { declaration.reference("FunctionScalingConfig") }

    /// `Handler`. 0 to 128 characters. Matches `^[^\s]+$`. Updated in place.
    public var handler: Input<String> { declaration.reference("Handler") }

    /// `ImageConfig`. Updated in place.
    public var imageConfig: Input<Lambda.Function.ImageConfig> { declaration.reference("ImageConfig") }

    /// `KmsKeyArn`. Matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Updated in place.
    public var kmsKeyArn: Input<KMS.Key.ARN> { declaration.reference("KmsKeyArn") }

    /// `Layers`. At most 5 elements. Updated in place.
    public var layers: Input<[String]> { declaration.reference("Layers") }

    /// `LoggingConfig`. Updated in place.
    public var loggingConfig: Input<Lambda.Function.LoggingConfig> { declaration.reference("LoggingConfig") }

    /// `MemorySize`. 128 to 32768. Updated in place.
    public var memorySize: Input<ByteCount> { declaration.reference("MemorySize") }

    /// `PackageType`. A change replaces the resource.
    public var packageType: Input<Lambda.Function.PackageType> { declaration.reference("PackageType") }

    /// `PublishToLatestPublished`. Updated in place. Never read back.
    public var publishToLatestPublished: Input<Bool> { declaration.reference("PublishToLatestPublished") }

    /// `RecursiveLoop`. Updated in place.
    public var recursiveLoop: Input<Lambda.Function.RecursiveLoop> { declaration.reference("RecursiveLoop") }

    /// `ReservedConcurrentExecutions`. Updated in place.
    public var reservedConcurrentExecutions: Input<Int> { declaration.reference("ReservedConcurrentExecutions") }

    /// `Runtime`. Updated in place.
    public var runtime: Input<Lambda.Runtime> { declaration.reference("Runtime") }

    /// `RuntimeManagementConfig`. Updated in place.
    public var runtimeManagementConfig: Input<Lambda.Function.RuntimeManagementConfig> { declaration.reference("RuntimeManagementConfig") }

    /// `SnapStart`. Updated in place. Never read back.
    public var snapStart: Input<Lambda.Function.SnapStart> { declaration.reference("SnapStart") }

    /// `SnapStartResponse`. Set by the cloud.
    public var snapStartResponse: Input<Lambda.Function.SnapStartResponse> { declaration.reference("SnapStartResponse") }

    /// `TenancyConfig`. A change replaces the resource.
    public var tenancyConfig: Input<Lambda.Function.TenancyConfig> { declaration.reference("TenancyConfig") }

    /// `Timeout`. 1 to 900. Updated in place.
    public var timeout: Input<TimeSpan> { declaration.reference("Timeout") }

    /// `TracingConfig`. Updated in place.
    public var tracingConfig: Input<Lambda.Function.TracingConfig> { declaration.reference("TracingConfig") }

    /// `VpcConfig`. Updated in place.
    public var vpcConfig: Input<Lambda.Function.VpcConfig> { declaration.reference("VpcConfig") }

    /// `SnapStartResponse.ApplyOn`. Set by the cloud.
    public var snapStartResponseApplyOn: Input<String> { declaration.reference("SnapStartResponse.ApplyOn") }

    /// `SnapStartResponse.OptimizationStatus`. Set by the cloud.
    public var snapStartResponseOptimizationStatus: Input<String> { declaration.reference("SnapStartResponse.OptimizationStatus") }

    /// `Tags`: the tags.
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

    /// The nested object `CapacityProviderConfig`.
    public struct CapacityProviderConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - lambdaManagedInstancesCapacityProviderConfig: Required.
      public init(
        lambdaManagedInstancesCapacityProviderConfig: Lambda.Function.LambdaManagedInstancesCapacityProviderConfig
      ) {
        members["LambdaManagedInstancesCapacityProviderConfig"] = lambdaManagedInstancesCapacityProviderConfig.expression
      }
    }

    /// The nested object `Code`.
    public struct Code: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - s3Bucket: 3 to 63 characters. Matches `^[0-9A-Za-z\.\-_]*(?<!\.)$`.
      ///   - s3Key: 1 to 1024 characters.
      ///   - s3ObjectVersion: 1 to 1024 characters.
      ///   - sourceKMSKeyArn: Matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
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

    /// The nested object `DeadLetterConfig`.
    public struct DeadLetterConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - targetArn: Matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
      public init(
        targetArn: Input<String>? = nil
      ) {
        members["TargetArn"] = targetArn?.expression
      }
    }

    /// The nested object `DurableConfig`.
    public struct DurableConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - executionTimeout: Required. 1 to 31622400.
      ///   - retentionPeriodInDays: 1 to 90. 14 if absent.
      public init(
        executionTimeout: TimeSpan,
        retentionPeriodInDays: Input<Int>? = nil
      ) {
        members["ExecutionTimeout"] = executionTimeout.inSeconds
        members["RetentionPeriodInDays"] = retentionPeriodInDays?.expression
      }
    }

    /// The nested object `Environment`.
    public struct Environment: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        variables: [String: Input<String>]? = nil
      ) {
        members["Variables"] = variables?.expression
      }
    }

    /// The nested object `EphemeralStorage`.
    public struct EphemeralStorage: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - size: Required. 512 to 10240.
      public init(
        size: ByteCount
      ) {
        members["Size"] = size.inMebibytes
      }
    }

    /// The nested object `FileSystemConfig`.
    public struct FileSystemConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - arn: Required. At most 200 characters.
      ///   - localMountPath: Required. 0 to 160 characters. Matches `^/mnt/[a-zA-Z0-9-_.]+$`.
      public init(
        arn: Input<String>,
        localMountPath: Input<String>
      ) {
        members["Arn"] = arn.expression
        members["LocalMountPath"] = localMountPath.expression
      }
    }

    /// The nested object `ImageConfig`.
    public struct ImageConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - command: 0 to 1500 elements.
      ///   - entryPoint: 0 to 1500 elements.
      ///   - workingDirectory: 0 to 1000 characters.
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

    /// The nested object `LambdaManagedInstancesCapacityProviderConfig`.
    public struct LambdaManagedInstancesCapacityProviderConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - capacityProviderArn: Required. 1 to 140 characters.
      ///   - executionEnvironmentMemoryGiBPerVCpu: 2 to 8.
      ///   - perExecutionEnvironmentMaxConcurrency: 1 to 1600.
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

    /// The nested object `LoggingConfig`.
    public struct LoggingConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - logGroup: 1 to 512 characters. Matches `[\.\-_/#A-Za-z0-9]+`.
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

    /// The nested object `RuntimeManagementConfig`.
    public struct RuntimeManagementConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - updateRuntimeOn: Required.
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

    /// The nested object `SnapStart`.
    public struct SnapStart: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - applyOn: Required.
      public init(
        applyOn: Lambda.Function.ApplyOn
      ) {
        members["ApplyOn"] = applyOn.expression
      }
    }

    /// The nested object `SnapStartResponse`.
    public struct SnapStartResponse: NestedObject {
      public var members = Members()

      /// Makes one.
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

    /// The nested object `TenancyConfig`.
    public struct TenancyConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - tenantIsolationMode: Required.
      public init(
        tenantIsolationMode: Lambda.Function.TenancyConfig.TenantIsolationMode
      ) {
        members["TenantIsolationMode"] = tenantIsolationMode.expression
      }

      /// What `TenantIsolationMode` can be.
      public enum TenantIsolationMode: String, Expressible {
        case perTenant = "PER_TENANT"
      }
    }

    /// The nested object `TracingConfig`.
    public struct TracingConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        mode: Lambda.Function.TracingConfig.Mode? = nil
      ) {
        members["Mode"] = mode?.expression
      }

      /// What `Mode` can be.
      public enum Mode: String, Expressible {
        case active = "Active"
        case passThrough = "PassThrough"
      }
    }

    /// The nested object `VpcConfig`.
    public struct VpcConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - securityGroupIds: 0 to 5 elements.
      ///   - subnetIds: 0 to 16 elements.
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
