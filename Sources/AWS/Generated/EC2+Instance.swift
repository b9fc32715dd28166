// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A resource of type `AWS::EC2::Instance`.
  ///
  /// Identified by `InstanceId`.
  ///
  /// `NetworkInterfaces` excludes `SubnetId`.
  ///
  /// `SubnetId` excludes `NetworkInterfaces`.
  public struct Instance: Resource {
    public static let typeName = "AWS::EC2::Instance"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - additionalInfo: A change replaces the resource in some cases. Never read back.
    ///   - affinity: A change replaces the resource in some cases.
    ///   - availabilityZone: A change replaces the resource.
    ///   - blockDeviceMappings: A change replaces the resource in some cases.
    ///   - cpuOptions: A change replaces the resource.
    ///   - creditSpecification: Updated in place.
    ///   - disableApiTermination: Updated in place.
    ///   - ebsOptimized: A change replaces the resource in some cases.
    ///   - elasticGpuSpecifications: A change replaces the resource.
    ///   - elasticInferenceAccelerators: A change replaces the resource.
    ///   - enclaveOptions: A change replaces the resource.
    ///   - hibernationOptions: A change replaces the resource.
    ///   - hostId: A change replaces the resource in some cases.
    ///   - hostResourceGroupArn: A change replaces the resource.
    ///   - iamInstanceProfile: Updated in place.
    ///   - imageId: A change replaces the resource.
    ///   - instanceInitiatedShutdownBehavior: Updated in place.
    ///   - instanceType: A change replaces the resource in some cases.
    ///   - ipv6AddressCount: A change replaces the resource. Never read back.
    ///   - ipv6Addresses: A change replaces the resource. Never read back.
    ///   - kernelId: A change replaces the resource in some cases.
    ///   - keyName: A change replaces the resource.
    ///   - launchTemplate: A change replaces the resource.
    ///   - licenseSpecifications: A change replaces the resource. Never read back.
    ///   - metadataOptions: Updated in place.
    ///   - monitoring: Updated in place.
    ///   - networkInterfaces: A change replaces the resource.
    ///   - placementGroupName: A change replaces the resource.
    ///   - privateDnsNameOptions: A change replaces the resource in some cases.
    ///   - privateIpAddress: A change replaces the resource.
    ///   - propagateTagsToVolumeOnCreation: Updated in place. Never read back.
    ///   - ramdiskId: A change replaces the resource in some cases.
    ///   - securityGroupIds: A change replaces the resource in some cases.
    ///   - securityGroups: A change replaces the resource.
    ///   - sourceDestCheck: Updated in place.
    ///   - ssmAssociations: Updated in place.
    ///   - subnetId: A change replaces the resource.
    ///   - tenancy: A change replaces the resource in some cases.
    ///   - userData: A change replaces the resource in some cases.
    ///   - volumes: Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      additionalInfo: Input<String>? = nil,
      affinity: EC2.Instance.Affinity? = nil,
      availabilityZone: Input<String>? = nil,
      blockDeviceMappings: [EC2.Instance.BlockDeviceMapping]? = nil,
      cpuOptions: EC2.Instance.CpuOptions? = nil,
      creditSpecification: EC2.Instance.CreditSpecification? = nil,
      disableApiTermination: Input<Bool>? = nil,
      ebsOptimized: Input<Bool>? = nil,
      elasticGpuSpecifications: [EC2.Instance.ElasticGpuSpecification]? = nil,
      elasticInferenceAccelerators: [EC2.Instance.ElasticInferenceAccelerator]? = nil,
      enclaveOptions: EC2.EnclaveOptions? = nil,
      hibernationOptions: EC2.HibernationOptions? = nil,
      hostId: Input<String>? = nil,
      hostResourceGroupArn: Input<String>? = nil,
      iamInstanceProfile: Input<IAM.InstanceProfile.Name>? = nil,
      imageId: Input<String>? = nil,
      instanceInitiatedShutdownBehavior: EC2.InstanceInitiatedShutdownBehavior? = nil,
      instanceType: Input<EC2.InstanceType>? = nil,
      ipv6AddressCount: Input<Int>? = nil,
      ipv6Addresses: [EC2.Instance.InstanceIpv6Address]? = nil,
      kernelId: Input<String>? = nil,
      keyName: Input<String>? = nil,
      launchTemplate: EC2.Instance.LaunchTemplateSpecification? = nil,
      licenseSpecifications: [EC2.Instance.LicenseSpecification]? = nil,
      metadataOptions: EC2.MetadataOptions? = nil,
      monitoring: Input<Bool>? = nil,
      networkInterfaces: [EC2.Instance.NetworkInterface]? = nil,
      placementGroupName: Input<String>? = nil,
      privateDnsNameOptions: EC2.PrivateDnsNameOptions? = nil,
      privateIpAddress: Input<String>? = nil,
      propagateTagsToVolumeOnCreation: Input<Bool>? = nil,
      ramdiskId: Input<String>? = nil,
      securityGroupIds: [Input<EC2.SecurityGroup.ID>]? = nil,
      securityGroups: [Input<EC2.SecurityGroup.Name>]? = nil,
      sourceDestCheck: Input<Bool>? = nil,
      ssmAssociations: [EC2.Instance.SsmAssociation]? = nil,
      subnetId: Input<EC2.Subnet.ID>? = nil,
      tenancy: Input<String>? = nil,
      userData: Input<String>? = nil,
      volumes: [EC2.Instance.Volume]? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["AdditionalInfo"] = additionalInfo?.expression
      declaration["Affinity"] = affinity?.expression
      declaration["AvailabilityZone"] = availabilityZone?.expression
      declaration["BlockDeviceMappings"] = blockDeviceMappings?.expression
      declaration["CpuOptions"] = cpuOptions?.expression
      declaration["CreditSpecification"] = creditSpecification?.expression
      declaration["DisableApiTermination"] = disableApiTermination?.expression
      declaration["EbsOptimized"] = ebsOptimized?.expression
      declaration["ElasticGpuSpecifications"] = elasticGpuSpecifications?.expression
      declaration["ElasticInferenceAccelerators"] = elasticInferenceAccelerators?.expression
      declaration["EnclaveOptions"] = enclaveOptions?.expression
      declaration["HibernationOptions"] = hibernationOptions?.expression
      declaration["HostId"] = hostId?.expression
      declaration["HostResourceGroupArn"] = hostResourceGroupArn?.expression
      declaration["IamInstanceProfile"] = iamInstanceProfile?.expression
      declaration["ImageId"] = imageId?.expression
      declaration["InstanceInitiatedShutdownBehavior"] = instanceInitiatedShutdownBehavior?.expression
      declaration["InstanceType"] = instanceType?.expression
      declaration["Ipv6AddressCount"] = ipv6AddressCount?.expression
      declaration["Ipv6Addresses"] = ipv6Addresses?.expression
      declaration["KernelId"] = kernelId?.expression
      declaration["KeyName"] = keyName?.expression
      declaration["LaunchTemplate"] = launchTemplate?.expression
      declaration["LicenseSpecifications"] = licenseSpecifications?.expression
      declaration["MetadataOptions"] = metadataOptions?.expression
      declaration["Monitoring"] = monitoring?.expression
      declaration["NetworkInterfaces"] = networkInterfaces?.expression
      declaration["PlacementGroupName"] = placementGroupName?.expression
      declaration["PrivateDnsNameOptions"] = privateDnsNameOptions?.expression
      declaration["PrivateIpAddress"] = privateIpAddress?.expression
      declaration["PropagateTagsToVolumeOnCreation"] = propagateTagsToVolumeOnCreation?.expression
      declaration["RamdiskId"] = ramdiskId?.expression
      declaration["SecurityGroupIds"] = securityGroupIds?.expression
      declaration["SecurityGroups"] = securityGroups?.expression
      declaration["SourceDestCheck"] = sourceDestCheck?.expression
      declaration["SsmAssociations"] = ssmAssociations?.expression
      declaration["SubnetId"] = subnetId?.expression
      declaration["Tenancy"] = tenancy?.expression
      declaration["UserData"] = userData?.expression
      declaration["Volumes"] = volumes?.expression
      declaration.set(tags)
    }

    /// `AdditionalInfo`. A change replaces the resource in some cases. Never read back.
    public var additionalInfo: Input<String> { declaration.reference("AdditionalInfo") }

    /// `Affinity`. A change replaces the resource in some cases.
    public var affinity: Input<EC2.Instance.Affinity> { declaration.reference("Affinity") }

    /// `AvailabilityZone`. A change replaces the resource.
    public var availabilityZone: Input<String> { declaration.reference("AvailabilityZone") }

    /// `BlockDeviceMappings`. A change replaces the resource in some cases.
    public var blockDeviceMappings: Input<[EC2.Instance.BlockDeviceMapping]> { declaration.reference("BlockDeviceMappings") }

    /// `CpuOptions`. A change replaces the resource.
    public var cpuOptions: Input<EC2.Instance.CpuOptions> { declaration.reference("CpuOptions") }

    /// `CreditSpecification`. Updated in place.
    public var creditSpecification: Input<EC2.Instance.CreditSpecification> { declaration.reference("CreditSpecification") }

    /// `DisableApiTermination`. Updated in place.
    public var disableApiTermination: Input<Bool> { declaration.reference("DisableApiTermination") }

    /// `EbsOptimized`. A change replaces the resource in some cases.
    public var ebsOptimized: Input<Bool> { declaration.reference("EbsOptimized") }

    /// `ElasticGpuSpecifications`. A change replaces the resource.
    public var elasticGpuSpecifications: Input<[EC2.Instance.ElasticGpuSpecification]> { declaration.reference("ElasticGpuSpecifications") }

    /// `ElasticInferenceAccelerators`. A change replaces the resource.
    public var elasticInferenceAccelerators: Input<[EC2.Instance.ElasticInferenceAccelerator]> { declaration.reference("ElasticInferenceAccelerators") }

    /// `EnclaveOptions`. A change replaces the resource.
    public var enclaveOptions: Input<EC2.EnclaveOptions> { declaration.reference("EnclaveOptions") }

    /// `HibernationOptions`. A change replaces the resource.
    public var hibernationOptions: Input<EC2.HibernationOptions> { declaration.reference("HibernationOptions") }

    /// `HostId`. A change replaces the resource in some cases.
    public var hostId: Input<String> { declaration.reference("HostId") }

    /// `HostResourceGroupArn`. A change replaces the resource.
    public var hostResourceGroupArn: Input<String> { declaration.reference("HostResourceGroupArn") }

    /// `IamInstanceProfile`. Updated in place.
    public var iamInstanceProfile: Input<IAM.InstanceProfile.Name> { declaration.reference("IamInstanceProfile") }

    /// `ImageId`. A change replaces the resource.
    public var imageId: Input<String> { declaration.reference("ImageId") }

    /// `InstanceId`. Set by the cloud.
    public var instanceId: Input<EC2.Instance.ID> { declaration.reference("InstanceId") }

    /// `InstanceInitiatedShutdownBehavior`. Updated in place.
    public var instanceInitiatedShutdownBehavior: Input<EC2.InstanceInitiatedShutdownBehavior> { declaration.reference("InstanceInitiatedShutdownBehavior") }

    /// `InstanceType`. A change replaces the resource in some cases.
    public var instanceType: Input<EC2.InstanceType> { declaration.reference("InstanceType") }

    /// `Ipv6AddressCount`. A change replaces the resource. Never read back.
    public var ipv6AddressCount: Input<Int> { declaration.reference("Ipv6AddressCount") }

    /// `Ipv6Addresses`. A change replaces the resource. Never read back.
    public var ipv6Addresses: Input<[EC2.Instance.InstanceIpv6Address]> { declaration.reference("Ipv6Addresses") }

    /// `KernelId`. A change replaces the resource in some cases.
    public var kernelId: Input<String> { declaration.reference("KernelId") }

    /// `KeyName`. A change replaces the resource.
    public var keyName: Input<String> { declaration.reference("KeyName") }

    /// `LaunchTemplate`. A change replaces the resource.
    public var launchTemplate: Input<EC2.Instance.LaunchTemplateSpecification> { declaration.reference("LaunchTemplate") }

    /// `LicenseSpecifications`. A change replaces the resource. Never read back.
    public var licenseSpecifications: Input<[EC2.Instance.LicenseSpecification]> { declaration.reference("LicenseSpecifications") }

    /// `MetadataOptions`. Updated in place.
    public var metadataOptions: Input<EC2.MetadataOptions> { declaration.reference("MetadataOptions") }

    /// `Monitoring`. Updated in place.
    public var monitoring: Input<Bool> { declaration.reference("Monitoring") }

    /// `NetworkInterfaces`. A change replaces the resource.
    public var networkInterfaces: Input<[EC2.Instance.NetworkInterface]> { declaration.reference("NetworkInterfaces") }

    /// `PlacementGroupName`. A change replaces the resource.
    public var placementGroupName: Input<String> { declaration.reference("PlacementGroupName") }

    /// `PrivateDnsName`. Set by the cloud.
    public var privateDnsName: Input<String> { declaration.reference("PrivateDnsName") }

    /// `PrivateDnsNameOptions`. A change replaces the resource in some cases.
    public var privateDnsNameOptions: Input<EC2.PrivateDnsNameOptions> { declaration.reference("PrivateDnsNameOptions") }

    /// `PrivateIp`. Set by the cloud.
    public var privateIp: Input<String> { declaration.reference("PrivateIp") }

    /// `PrivateIpAddress`. A change replaces the resource.
    public var privateIpAddress: Input<String> { declaration.reference("PrivateIpAddress") }

    /// `PropagateTagsToVolumeOnCreation`. Updated in place. Never read back.
    public var propagateTagsToVolumeOnCreation: Input<Bool> { declaration.reference("PropagateTagsToVolumeOnCreation") }

    /// `PublicDnsName`. Set by the cloud.
    public var publicDnsName: Input<String> { declaration.reference("PublicDnsName") }

    /// `PublicIp`. Set by the cloud.
    public var publicIp: Input<String> { declaration.reference("PublicIp") }

    /// `RamdiskId`. A change replaces the resource in some cases.
    public var ramdiskId: Input<String> { declaration.reference("RamdiskId") }

    /// `SecurityGroupIds`. A change replaces the resource in some cases.
    public var securityGroupIds: Input<[EC2.SecurityGroup.ID]> { declaration.reference("SecurityGroupIds") }

    /// `SecurityGroups`. A change replaces the resource.
    public var securityGroups: Input<[EC2.SecurityGroup.Name]> { declaration.reference("SecurityGroups") }

    /// `SourceDestCheck`. Updated in place.
    public var sourceDestCheck: Input<Bool> { declaration.reference("SourceDestCheck") }

    /// `SsmAssociations`. Updated in place.
    public var ssmAssociations: Input<[EC2.Instance.SsmAssociation]> { declaration.reference("SsmAssociations") }

    /// `State`. Set by the cloud.
    public var state: Input<EC2.Instance.State> { declaration.reference("State") }

    /// `SubnetId`. A change replaces the resource.
    public var subnetId: Input<EC2.Subnet.ID> { declaration.reference("SubnetId") }

    /// `Tenancy`. A change replaces the resource in some cases.
    public var tenancy: Input<String> { declaration.reference("Tenancy") }

    /// `UserData`. A change replaces the resource in some cases.
    public var userData: Input<String> { declaration.reference("UserData") }

    /// `Volumes`. Updated in place.
    public var volumes: Input<[EC2.Instance.Volume]> { declaration.reference("Volumes") }

    /// `VpcId`. Set by the cloud.
    public var vpcId: Input<EC2.VPC.ID> { declaration.reference("VpcId") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// What `Affinity` can be.
    public enum Affinity: String, Expressible {
      case `default` = "default"
      case host
    }

    /// The nested object `AssociationParameter`.
    public struct AssociationParameter: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - key: Required.
      ///   - value: Required.
      public init(
        key: Input<String>,
        value: [Input<String>]
      ) {
        members["Key"] = key.expression
        members["Value"] = value.expression
      }
    }

    /// The nested object `BlockDeviceMapping`.
    public struct BlockDeviceMapping: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - deviceName: Required.
      public init(
        deviceName: Input<String>,
        ebs: EC2.Instance.Ebs? = nil,
        noDevice: JSONDocument? = nil,
        virtualName: Input<String>? = nil
      ) {
        members["DeviceName"] = deviceName.expression
        members["Ebs"] = ebs?.expression
        members["NoDevice"] = noDevice?.expression
        members["VirtualName"] = virtualName?.expression
      }
    }

    /// The nested object `CpuOptions`.
    public struct CpuOptions: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        coreCount: Input<Int>? = nil,
        threadsPerCore: Input<Int>? = nil
      ) {
        members["CoreCount"] = coreCount?.expression
        members["ThreadsPerCore"] = threadsPerCore?.expression
      }
    }

    /// The nested object `CreditSpecification`.
    public struct CreditSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        cpuCredits: Input<String>? = nil
      ) {
        members["CPUCredits"] = cpuCredits?.expression
      }
    }

    /// The nested object `Ebs`.
    public struct Ebs: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        deleteOnTermination: Input<Bool>? = nil,
        encrypted: Input<Bool>? = nil,
        iops: Input<Int>? = nil,
        kmsKeyId: Input<KMS.Key.ARN>? = nil,
        snapshotId: Input<String>? = nil,
        volumeSize: ByteCount? = nil,
        volumeType: EC2.VolumeType? = nil
      ) {
        members["DeleteOnTermination"] = deleteOnTermination?.expression
        members["Encrypted"] = encrypted?.expression
        members["Iops"] = iops?.expression
        members["KmsKeyId"] = kmsKeyId?.expression
        members["SnapshotId"] = snapshotId?.expression
        members["VolumeSize"] = volumeSize?.inGibibytes
        members["VolumeType"] = volumeType?.expression
      }
    }

    /// The nested object `ElasticGpuSpecification`.
    public struct ElasticGpuSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - type: Required.
      public init(
        type: Input<String>
      ) {
        members["Type"] = type.expression
      }
    }

    /// The nested object `ElasticInferenceAccelerator`.
    public struct ElasticInferenceAccelerator: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - type: Required.
      public init(
        type: Input<String>,
        count: Input<Int>? = nil
      ) {
        members["Type"] = type.expression
        members["Count"] = count?.expression
      }
    }

    /// The nested object `InstanceIpv6Address`.
    public struct InstanceIpv6Address: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - ipv6Address: Required.
      public init(
        ipv6Address: Input<String>
      ) {
        members["Ipv6Address"] = ipv6Address.expression
      }
    }

    /// The nested object `LaunchTemplateSpecification`.
    public struct LaunchTemplateSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        launchTemplateId: Input<EC2.LaunchTemplate.ID>? = nil,
        launchTemplateName: Input<String>? = nil,
        version: Input<String>? = nil
      ) {
        members["LaunchTemplateId"] = launchTemplateId?.expression
        members["LaunchTemplateName"] = launchTemplateName?.expression
        members["Version"] = version?.expression
      }
    }

    /// The nested object `LicenseSpecification`.
    public struct LicenseSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - licenseConfigurationArn: Required.
      public init(
        licenseConfigurationArn: Input<String>
      ) {
        members["LicenseConfigurationArn"] = licenseConfigurationArn.expression
      }
    }

    /// The nested object `NetworkInterface`.
    public struct NetworkInterface: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - deviceIndex: Required.
      public init(
        deviceIndex: Input<String>,
        associateCarrierIpAddress: Input<Bool>? = nil,
        associatePublicIpAddress: Input<Bool>? = nil,
        deleteOnTermination: Input<Bool>? = nil,
        description: Input<String>? = nil,
        enaSrdSpecification: EC2.EnaSrdSpecification? = nil,
        groupSet: [Input<EC2.SecurityGroup.ID>]? = nil,
        ipv6AddressCount: Input<Int>? = nil,
        ipv6Addresses: [EC2.Instance.InstanceIpv6Address]? = nil,
        networkInterfaceId: Input<String>? = nil,
        privateIpAddress: Input<String>? = nil,
        privateIpAddresses: [EC2.Instance.PrivateIpAddressSpecification]? = nil,
        secondaryPrivateIpAddressCount: Input<Int>? = nil,
        subnetId: Input<EC2.Subnet.ID>? = nil
      ) {
        members["DeviceIndex"] = deviceIndex.expression
        members["AssociateCarrierIpAddress"] = associateCarrierIpAddress?.expression
        members["AssociatePublicIpAddress"] = associatePublicIpAddress?.expression
        members["DeleteOnTermination"] = deleteOnTermination?.expression
        members["Description"] = description?.expression
        members["EnaSrdSpecification"] = enaSrdSpecification?.expression
        members["GroupSet"] = groupSet?.expression
        members["Ipv6AddressCount"] = ipv6AddressCount?.expression
        members["Ipv6Addresses"] = ipv6Addresses?.expression
        members["NetworkInterfaceId"] = networkInterfaceId?.expression
        members["PrivateIpAddress"] = privateIpAddress?.expression
        members["PrivateIpAddresses"] = privateIpAddresses?.expression
        members["SecondaryPrivateIpAddressCount"] = secondaryPrivateIpAddressCount?.expression
        members["SubnetId"] = subnetId?.expression
      }
    }

    /// The nested object `PrivateIpAddressSpecification`.
    public struct PrivateIpAddressSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - primary: Required.
      ///   - privateIpAddress: Required.
      public init(
        primary: Input<Bool>,
        privateIpAddress: Input<String>
      ) {
        members["Primary"] = primary.expression
        members["PrivateIpAddress"] = privateIpAddress.expression
      }
    }

    /// The nested object `SsmAssociation`.
    public struct SsmAssociation: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - documentName: Required.
      public init(
        documentName: Input<String>,
        associationParameters: [EC2.Instance.AssociationParameter]? = nil
      ) {
        members["DocumentName"] = documentName.expression
        members["AssociationParameters"] = associationParameters?.expression
      }
    }

    /// The nested object `State`.
    public struct State: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        code: Input<String>? = nil,
        name nameValue: Input<String>? = nil
      ) {
        members["Code"] = code?.expression
        members["Name"] = nameValue?.expression
      }
    }

    /// The nested object `Volume`.
    public struct Volume: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - device: Required.
      ///   - volumeId: Required.
      public init(
        device: Input<String>,
        volumeId: Input<String>
      ) {
        members["Device"] = device.expression
        members["VolumeId"] = volumeId.expression
      }
    }
  }
}
