// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `ec2`: StaticString = #"""
V	id=ec2	protocol=ec2	version=2016-11-15	service=EC2	endpoint=ec2	signing=ec2	xmlns=http://ec2.amazonaws.com/doc/2016-11-15
O	AllocateAddress	POST	/	0	1	
O	AssignPrivateNatGatewayAddress	POST	/	2	3	
O	AssociateAddress	POST	/	4	5	
O	AssociateDhcpOptions	POST	/	6		
O	AssociateIamInstanceProfile	POST	/	7	8	
O	AssociateNatGatewayAddress	POST	/	9	10	
O	AssociateRouteTable	POST	/	11	12	
O	AssociateSecurityGroupVpc	POST	/	13	14	
O	AssociateSubnetCidrBlock	POST	/	15	16	
O	AssociateVpcCidrBlock	POST	/	17	18	
O	AttachInternetGateway	POST	/	19		
O	AttachVolume	POST	/	20	21	
O	AuthorizeSecurityGroupEgress	POST	/	22	23	
O	AuthorizeSecurityGroupIngress	POST	/	24	25	
O	CreateDhcpOptions	POST	/	26	27	
O	CreateFlowLogs	POST	/	28	29	
O	CreateInternetGateway	POST	/	30	31	
O	CreateKeyPair	POST	/	32	33	
O	CreateLaunchTemplate	POST	/	34	35	
O	CreateLaunchTemplateVersion	POST	/	36	37	
O	CreateNatGateway	POST	/	38	39	
O	CreateRoute	POST	/	40	41	
O	CreateRouteTable	POST	/	42	43	
O	CreateSecurityGroup	POST	/	44	45	
O	CreateSnapshot	POST	/	46	47	
O	CreateSnapshots	POST	/	48	49	
O	CreateSubnet	POST	/	50	51	
O	CreateTags	POST	/	52		
O	CreateVolume	POST	/	53	54	
O	CreateVpc	POST	/	55	56	
O	CreateVpcEndpoint	POST	/	57	58	
O	DeleteDhcpOptions	POST	/	59		
O	DeleteFlowLogs	POST	/	60	61	
O	DeleteInternetGateway	POST	/	62		
O	DeleteKeyPair	POST	/	63	64	
O	DeleteLaunchTemplate	POST	/	65	66	
O	DeleteLaunchTemplateVersions	POST	/	67	68	
O	DeleteNatGateway	POST	/	69	70	
O	DeleteRoute	POST	/	71		
O	DeleteRouteTable	POST	/	72		
O	DeleteSecurityGroup	POST	/	73	74	
O	DeleteSnapshot	POST	/	75		
O	DeleteSubnet	POST	/	76		
O	DeleteTags	POST	/	77		
O	DeleteVolume	POST	/	78		
O	DeleteVpc	POST	/	79		
O	DeleteVpcEndpoints	POST	/	80	81	
O	DescribeAccountAttributes	POST	/	82	83	
O	DescribeAddresses	POST	/	84	85	
O	DescribeAddressesAttribute	POST	/	86	87		pages=NextToken;NextToken;Addresses;
O	DescribeAvailabilityZones	POST	/	88	89	
O	DescribeDhcpOptions	POST	/	90	91		pages=NextToken;NextToken;DhcpOptions;
O	DescribeFlowLogs	POST	/	92	93		pages=NextToken;NextToken;FlowLogs;
O	DescribeIamInstanceProfileAssociations	POST	/	94	95		pages=NextToken;NextToken;IamInstanceProfileAssociations;
O	DescribeImages	POST	/	96	97		pages=NextToken;NextToken;Images;
O	DescribeInstanceAttribute	POST	/	98	99	
O	DescribeInstanceCreditSpecifications	POST	/	100	101		pages=NextToken;NextToken;InstanceCreditSpecifications;
O	DescribeInstanceStatus	POST	/	102	103		pages=NextToken;NextToken;InstanceStatuses;
O	DescribeInstanceTypes	POST	/	104	105		pages=NextToken;NextToken;InstanceTypes;
O	DescribeInstances	POST	/	106	107		pages=NextToken;NextToken;Reservations;
O	DescribeInternetGateways	POST	/	108	109		pages=NextToken;NextToken;InternetGateways;
O	DescribeKeyPairs	POST	/	110	111	
O	DescribeLaunchTemplateVersions	POST	/	112	113		pages=NextToken;NextToken;LaunchTemplateVersions;
O	DescribeLaunchTemplates	POST	/	114	115		pages=NextToken;NextToken;LaunchTemplates;
O	DescribeManagedPrefixLists	POST	/	116	117		pages=NextToken;NextToken;PrefixLists;
O	DescribeNatGateways	POST	/	118	119		pages=NextToken;NextToken;NatGateways;
O	DescribeNetworkAcls	POST	/	120	121		pages=NextToken;NextToken;NetworkAcls;
O	DescribeNetworkInterfaceAttribute	POST	/	122	123	
O	DescribeNetworkInterfaces	POST	/	124	125		pages=NextToken;NextToken;NetworkInterfaces;
O	DescribePrefixLists	POST	/	126	127		pages=NextToken;NextToken;PrefixLists;
O	DescribeRegions	POST	/	128	129	
O	DescribeRouteTables	POST	/	130	131		pages=NextToken;NextToken;RouteTables;
O	DescribeSecurityGroupReferences	POST	/	132	133	
O	DescribeSecurityGroupRules	POST	/	134	135		pages=NextToken;NextToken;SecurityGroupRules;
O	DescribeSecurityGroupVpcAssociations	POST	/	136	137		pages=NextToken;NextToken;SecurityGroupVpcAssociations;
O	DescribeSecurityGroups	POST	/	138	139		pages=NextToken;NextToken;SecurityGroups;
O	DescribeSnapshots	POST	/	140	141		pages=NextToken;NextToken;Snapshots;
O	DescribeSubnets	POST	/	142	143		pages=NextToken;NextToken;Subnets;
O	DescribeTags	POST	/	144	145		pages=NextToken;NextToken;Tags;
O	DescribeVolumes	POST	/	146	147		pages=NextToken;NextToken;Volumes;
O	DescribeVolumesModifications	POST	/	148	149		pages=NextToken;NextToken;VolumesModifications;
O	DescribeVpcAttribute	POST	/	150	151	
O	DescribeVpcEndpointConnections	POST	/	152	153		pages=NextToken;NextToken;VpcEndpointConnections;
O	DescribeVpcEndpointServices	POST	/	154	155		pages=NextToken;NextToken;ServiceDetails,ServiceNames;
O	DescribeVpcEndpoints	POST	/	156	157		pages=NextToken;NextToken;VpcEndpoints;
O	DescribeVpcs	POST	/	158	159		pages=NextToken;NextToken;Vpcs;
O	DetachInternetGateway	POST	/	160		
O	DetachVolume	POST	/	161	21	
O	DisassociateAddress	POST	/	162		
O	DisassociateIamInstanceProfile	POST	/	163	164	
O	DisassociateNatGatewayAddress	POST	/	165	166	
O	DisassociateRouteTable	POST	/	167		
O	DisassociateSecurityGroupVpc	POST	/	168	169	
O	DisassociateSubnetCidrBlock	POST	/	170	171	
O	DisassociateVpcCidrBlock	POST	/	172	173	
O	GetEbsEncryptionByDefault	POST	/	174	175	
O	GetLaunchTemplateData	POST	/	176	177	
O	ModifyAddressAttribute	POST	/	178	179	
O	ModifyInstanceAttribute	POST	/	180		
O	ModifyInstanceCapacityReservationAttributes	POST	/	181	182	
O	ModifyInstanceCpuOptions	POST	/	183	184	
O	ModifyInstanceCreditSpecification	POST	/	185	186	
O	ModifyInstanceEventStartTime	POST	/	187	188	
O	ModifyInstanceMaintenanceOptions	POST	/	189	190	
O	ModifyInstanceMetadataOptions	POST	/	191	192	
O	ModifyInstancePlacement	POST	/	193	194	
O	ModifyLaunchTemplate	POST	/	195	196	
O	ModifyNetworkInterfaceAttribute	POST	/	197		
O	ModifyPrivateDnsNameOptions	POST	/	198	199	
O	ModifySecurityGroupRules	POST	/	200	201	
O	ModifySubnetAttribute	POST	/	202		
O	ModifyVolume	POST	/	203	204	
O	ModifyVpcAttribute	POST	/	205		
O	ModifyVpcEndpoint	POST	/	206	207	
O	ModifyVpcTenancy	POST	/	208	209	
O	MonitorInstances	POST	/	210	211	
O	RebootInstances	POST	/	212		
O	ReleaseAddress	POST	/	213		
O	ReplaceIamInstanceProfileAssociation	POST	/	214	215	
O	ReplaceRoute	POST	/	216		
O	ReplaceRouteTableAssociation	POST	/	217	218	
O	RevokeSecurityGroupEgress	POST	/	219	220	
O	RevokeSecurityGroupIngress	POST	/	221	222	
O	RunInstances	POST	/	223	224	
O	StartInstances	POST	/	225	226	
O	StopInstances	POST	/	227	228	
O	TerminateInstances	POST	/	229	230	
O	UnassignPrivateNatGatewayAddress	POST	/	231	232	
O	UnmonitorInstances	POST	/	233	234	
O	UpdateSecurityGroupRuleDescriptionsEgress	POST	/	235	236	
O	UpdateSecurityGroupRuleDescriptionsIngress	POST	/	237	238	
s	AllocateAddressRequest	.Address:239	.CustomerOwnedIpv4Pool:240	.Domain:241	.DryRun:242,n=dryRun	.IpamPoolId:243	.NetworkBorderGroup:240	.PublicIpv4Pool:244	.TagSpecifications:245,n=TagSpecification
s	AllocateAddressResult	.AllocationId:240,n=allocationId	.CarrierIp:240,n=carrierIp	.CustomerOwnedIp:240,n=customerOwnedIp	.CustomerOwnedIpv4Pool:240,n=customerOwnedIpv4Pool	.Domain:241,n=domain	.NetworkBorderGroup:240,n=networkBorderGroup	.PublicIp:240,n=publicIp	.PublicIpv4Pool:240,n=publicIpv4Pool
s	AssignPrivateNatGatewayAddressRequest	.DryRun:242	.NatGatewayId:246,r	.PrivateIpAddressCount:247	.PrivateIpAddresses:248,n=PrivateIpAddress
s	AssignPrivateNatGatewayAddressResult	.NatGatewayAddresses:249,n=natGatewayAddressSet	.NatGatewayId:246,n=natGatewayId
s	AssociateAddressRequest	.AllocationId:250	.AllowReassociation:242,n=allowReassociation	.DryRun:242,n=dryRun	.InstanceId:251	.NetworkInterfaceId:252,n=networkInterfaceId	.PrivateIpAddress:240,n=privateIpAddress	.PublicIp:253
s	AssociateAddressResult	.AssociationId:240,n=associationId
s	AssociateDhcpOptionsRequest	.DhcpOptionsId:254,r	.DryRun:242,n=dryRun	.VpcId:255,r
s	AssociateIamInstanceProfileRequest	.IamInstanceProfile:256,r	.InstanceId:251,r
s	AssociateIamInstanceProfileResult	.IamInstanceProfileAssociation:257,n=iamInstanceProfileAssociation
s	AssociateNatGatewayAddressRequest	.AllocationIds:258,r,n=AllocationId	.AvailabilityZone:259	.AvailabilityZoneId:260	.DryRun:242	.NatGatewayId:246,r	.PrivateIpAddresses:248,n=PrivateIpAddress
s	AssociateNatGatewayAddressResult	.NatGatewayAddresses:249,n=natGatewayAddressSet	.NatGatewayId:246,n=natGatewayId
s	AssociateRouteTableRequest	.DryRun:242,n=dryRun	.GatewayId:261	.PublicIpv4Pool:244	.RouteTableId:262,r,n=routeTableId	.SubnetId:263,n=subnetId
s	AssociateRouteTableResult	.AssociationId:240,n=associationId	.AssociationState:264,n=associationState
s	AssociateSecurityGroupVpcRequest	.DryRun:242	.GroupId:265,r	.VpcId:255,r
s	AssociateSecurityGroupVpcResult	.State:266,n=state
s	AssociateSubnetCidrBlockRequest	.Ipv6CidrBlock:240,n=ipv6CidrBlock	.Ipv6IpamPoolId:243	.Ipv6NetmaskLength:267	.SubnetId:263,r,n=subnetId
s	AssociateSubnetCidrBlockResult	.Ipv6CidrBlockAssociation:268,n=ipv6CidrBlockAssociation	.SubnetId:240,n=subnetId
s	AssociateVpcCidrBlockRequest	.AmazonProvidedIpv6CidrBlock:242,n=amazonProvidedIpv6CidrBlock	.CidrBlock:240	.Ipv4IpamPoolId:243	.Ipv4NetmaskLength:267	.Ipv6CidrBlock:240	.Ipv6CidrBlockNetworkBorderGroup:240	.Ipv6IpamPoolId:243	.Ipv6NetmaskLength:267	.Ipv6Pool:269	.VpcId:255,r,n=vpcId
s	AssociateVpcCidrBlockResult	.CidrBlockAssociation:270,n=cidrBlockAssociation	.Ipv6CidrBlockAssociation:271,n=ipv6CidrBlockAssociation	.VpcId:240,n=vpcId
s	AttachInternetGatewayRequest	.DryRun:242,n=dryRun	.InternetGatewayId:272,r,n=internetGatewayId	.VpcId:255,r,n=vpcId
s	AttachVolumeRequest	.Device:240,r	.DryRun:242,n=dryRun	.EbsCardIndex:273	.InstanceId:251,r	.VolumeId:274,r
s	VolumeAttachment	.AssociatedResource:240,n=associatedResource	.AttachTime:275,n=attachTime	.DeleteOnTermination:242,n=deleteOnTermination	.Device:240,n=device	.EbsCardIndex:276,n=ebsCardIndex	.InstanceId:240,n=instanceId	.InstanceOwningService:240,n=instanceOwningService	.State:277,n=status	.VolumeId:240,n=volumeId
s	AuthorizeSecurityGroupEgressRequest	.CidrIp:240,n=cidrIp	.DryRun:242,n=dryRun	.FromPort:276,n=fromPort	.GroupId:265,r,n=groupId	.IpPermissions:278,n=ipPermissions	.IpProtocol:240,n=ipProtocol	.SourceSecurityGroupName:240,n=sourceSecurityGroupName	.SourceSecurityGroupOwnerId:240,n=sourceSecurityGroupOwnerId	.TagSpecifications:245,n=TagSpecification	.ToPort:276,n=toPort
s	AuthorizeSecurityGroupEgressResult	.Return:242,n=return	.SecurityGroupRules:279,n=securityGroupRuleSet
s	AuthorizeSecurityGroupIngressRequest	.CidrIp:240	.DryRun:242,n=dryRun	.FromPort:276	.GroupId:265	.GroupName:280	.IpPermissions:278	.IpProtocol:240	.SourceSecurityGroupName:240	.SourceSecurityGroupOwnerId:240	.TagSpecifications:245,n=TagSpecification	.ToPort:276
s	AuthorizeSecurityGroupIngressResult	.Return:242,n=return	.SecurityGroupRules:279,n=securityGroupRuleSet
s	CreateDhcpOptionsRequest	.DhcpConfigurations:281,r,n=dhcpConfiguration	.DryRun:242,n=dryRun	.TagSpecifications:245,n=TagSpecification
s	CreateDhcpOptionsResult	.DhcpOptions:282,n=dhcpOptions
s	CreateFlowLogsRequest	.ClientToken:240	.DeliverCrossAccountRole:240	.DeliverLogsPermissionArn:240	.DestinationOptions:283	.DryRun:242	.LogDestination:240	.LogDestinationType:284	.LogFormat:240	.LogGroupName:240	.MaxAggregationInterval:276	.ResourceIds:285,r,n=ResourceId	.ResourceType:286,r	.TagSpecifications:245,n=TagSpecification	.TrafficType:287
s	CreateFlowLogsResult	.ClientToken:240,n=clientToken	.FlowLogIds:288,n=flowLogIdSet	.Unsuccessful:289,n=unsuccessful
s	CreateInternetGatewayRequest	.DryRun:242,n=dryRun	.TagSpecifications:245,n=TagSpecification
s	CreateInternetGatewayResult	.InternetGateway:290,n=internetGateway
s	CreateKeyPairRequest	.DryRun:242,n=dryRun	.KeyFormat:291	.KeyName:240,r	.KeyType:292	.TagSpecifications:245,n=TagSpecification
s	KeyPair	.KeyFingerprint:240,n=keyFingerprint	.KeyMaterial:293,n=keyMaterial	.KeyName:240,n=keyName	.KeyPairId:240,n=keyPairId	.Tags:294,n=tagSet
s	CreateLaunchTemplateRequest	.ClientToken:240,t	.DryRun:242	.LaunchTemplateData:295,r	.LaunchTemplateName:296,r	.Operator:297	.TagSpecifications:245,n=TagSpecification	.VersionDescription:298
s	CreateLaunchTemplateResult	.LaunchTemplate:299,n=launchTemplate	.Warning:300,n=warning
s	CreateLaunchTemplateVersionRequest	.ClientToken:240,t	.DryRun:242	.LaunchTemplateData:295,r	.LaunchTemplateId:301	.LaunchTemplateName:296	.ResolveAlias:242	.SourceVersion:240	.VersionDescription:298
s	CreateLaunchTemplateVersionResult	.LaunchTemplateVersion:302,n=launchTemplateVersion	.Warning:300,n=warning
s	CreateNatGatewayRequest	.AllocationId:250	.AvailabilityMode:303	.AvailabilityZoneAddresses:304,n=AvailabilityZoneAddress	.ClientToken:240,t	.ConnectivityType:305	.DryRun:242	.PrivateIpAddress:240	.SecondaryAllocationIds:258,n=SecondaryAllocationId	.SecondaryPrivateIpAddressCount:247	.SecondaryPrivateIpAddresses:248,n=SecondaryPrivateIpAddress	.SubnetId:263	.TagSpecifications:245,n=TagSpecification	.VpcId:255
s	CreateNatGatewayResult	.ClientToken:240,n=clientToken	.NatGateway:306,n=natGateway
s	CreateRouteRequest	.CarrierGatewayId:307	.CoreNetworkArn:308	.DestinationCidrBlock:240,n=destinationCidrBlock	.DestinationIpv6CidrBlock:240,n=destinationIpv6CidrBlock	.DestinationPrefixListId:309	.DryRun:242,n=dryRun	.EgressOnlyInternetGatewayId:310,n=egressOnlyInternetGatewayId	.GatewayId:261,n=gatewayId	.InstanceId:251,n=instanceId	.LocalGatewayId:311	.NatGatewayId:246,n=natGatewayId	.NetworkInterfaceId:252,n=networkInterfaceId	.OdbNetworkArn:312	.RouteTableId:262,r,n=routeTableId	.TransitGatewayId:313	.VpcEndpointId:314	.VpcPeeringConnectionId:315,n=vpcPeeringConnectionId
s	CreateRouteResult	.Return:242,n=return
s	CreateRouteTableRequest	.ClientToken:240,t	.DryRun:242,n=dryRun	.TagSpecifications:245,n=TagSpecification	.VpcId:255,r,n=vpcId
s	CreateRouteTableResult	.ClientToken:240,n=clientToken	.RouteTable:316,n=routeTable
s	CreateSecurityGroupRequest	.Description:240,r,n=GroupDescription	.DryRun:242,n=dryRun	.GroupName:240,r	.TagSpecifications:245,n=TagSpecification	.VpcId:255
s	CreateSecurityGroupResult	.GroupId:240,n=groupId	.SecurityGroupArn:240,n=securityGroupArn	.Tags:294,n=tagSet
s	CreateSnapshotRequest	.Description:240	.DryRun:242,n=dryRun	.Location:317	.OutpostArn:240	.TagSpecifications:245,n=TagSpecification	.VolumeId:274,r
s	Snapshot	.AvailabilityZone:240,n=availabilityZone	.CompletionDurationMinutes:318,n=completionDurationMinutes	.CompletionTime:319,n=completionTime	.DataEncryptionKeyId:240,n=dataEncryptionKeyId	.Description:240,n=description	.Encrypted:242,n=encrypted	.FullSnapshotSizeInBytes:320,n=fullSnapshotSizeInBytes	.KmsKeyId:240,n=kmsKeyId	.OutpostArn:240,n=outpostArn	.OwnerAlias:240,n=ownerAlias	.OwnerId:240,n=ownerId	.Progress:240,n=progress	.RestoreExpiryTime:319,n=restoreExpiryTime	.SnapshotId:240,n=snapshotId	.SseType:321,n=sseType	.StartTime:275,n=startTime	.State:322,n=status	.StateMessage:240,n=statusMessage	.StorageTier:323,n=storageTier	.Tags:294,n=tagSet	.TransferType:324,n=transferType	.VolumeId:240,n=volumeId	.VolumeSize:276,n=volumeSize
s	CreateSnapshotsRequest	.CopyTagsFromSource:325	.Description:240	.DryRun:242	.InstanceSpecification:326,r	.Location:317	.OutpostArn:240	.TagSpecifications:245,n=TagSpecification
s	CreateSnapshotsResult	.Snapshots:327,n=snapshotSet
s	CreateSubnetRequest	.AvailabilityZone:240	.AvailabilityZoneId:240	.CidrBlock:240	.DryRun:242,n=dryRun	.Ipv4IpamPoolId:243	.Ipv4NetmaskLength:267	.Ipv6CidrBlock:240	.Ipv6IpamPoolId:243	.Ipv6Native:242	.Ipv6NetmaskLength:267	.OutpostArn:240	.TagSpecifications:245,n=TagSpecification	.VpcId:255,r
s	CreateSubnetResult	.Subnet:328,n=subnet
s	CreateTagsRequest	.DryRun:242,n=dryRun	.Resources:329,r,n=ResourceId	.Tags:294,r,n=Tag
s	CreateVolumeRequest	.AvailabilityZone:259	.AvailabilityZoneId:260	.ClientToken:240,t	.DryRun:242,n=dryRun	.Encrypted:242,n=encrypted	.Iops:276	.KmsKeyId:330	.MultiAttachEnabled:242	.Operator:297	.OutpostArn:240	.Size:276	.SnapshotId:331	.TagSpecifications:245,n=TagSpecification	.Throughput:276	.VolumeInitializationRate:276	.VolumeType:332
s	Volume	.Attachments:333,n=attachmentSet	.AvailabilityZone:240,n=availabilityZone	.AvailabilityZoneId:240,n=availabilityZoneId	.CreateTime:275,n=createTime	.Encrypted:242,n=encrypted	.FastRestored:242,n=fastRestored	.Iops:276,n=iops	.KmsKeyId:240,n=kmsKeyId	.MultiAttachEnabled:242,n=multiAttachEnabled	.Operator:334,n=operator	.OutpostArn:240,n=outpostArn	.Size:276,n=size	.SnapshotId:240,n=snapshotId	.SourceVolumeId:240,n=sourceVolumeId	.SseType:321,n=sseType	.State:335,n=status	.Tags:294,n=tagSet	.Throughput:276,n=throughput	.VolumeId:240,n=volumeId	.VolumeInitializationRate:276,n=volumeInitializationRate	.VolumeType:332,n=volumeType
s	CreateVpcRequest	.AmazonProvidedIpv6CidrBlock:242,n=amazonProvidedIpv6CidrBlock	.CidrBlock:240	.DryRun:242,n=dryRun	.InstanceTenancy:336,n=instanceTenancy	.Ipv4IpamPoolId:243	.Ipv4NetmaskLength:267	.Ipv6CidrBlock:240	.Ipv6CidrBlockNetworkBorderGroup:240	.Ipv6IpamPoolId:243	.Ipv6NetmaskLength:267	.Ipv6Pool:269	.TagSpecifications:245,n=TagSpecification	.VpcEncryptionControl:337
s	CreateVpcResult	.Vpc:338,n=vpc
s	CreateVpcEndpointRequest	.ClientToken:240	.DnsOptions:339	.DryRun:242	.IpAddressType:340	.PolicyDocument:240	.PrivateDnsEnabled:242	.ResourceConfigurationArn:341	.RouteTableIds:342,n=RouteTableId	.SecurityGroupIds:343,n=SecurityGroupId	.ServiceName:240	.ServiceNetworkArn:344	.ServiceRegion:240	.SubnetConfigurations:345,n=SubnetConfiguration	.SubnetIds:346,n=SubnetId	.TagSpecifications:245,n=TagSpecification	.VpcEndpointType:347	.VpcId:255,r
s	CreateVpcEndpointResult	.ClientToken:240,n=clientToken	.VpcEndpoint:348,n=vpcEndpoint
s	DeleteDhcpOptionsRequest	.DhcpOptionsId:349,r	.DryRun:242,n=dryRun
s	DeleteFlowLogsRequest	.DryRun:242	.FlowLogIds:350,r,n=FlowLogId
s	DeleteFlowLogsResult	.Unsuccessful:289,n=unsuccessful
s	DeleteInternetGatewayRequest	.DryRun:242,n=dryRun	.InternetGatewayId:272,r,n=internetGatewayId
s	DeleteKeyPairRequest	.DryRun:242,n=dryRun	.KeyName:351	.KeyPairId:352
s	DeleteKeyPairResult	.KeyPairId:240,n=keyPairId	.Return:242,n=return
s	DeleteLaunchTemplateRequest	.DryRun:242	.LaunchTemplateId:301	.LaunchTemplateName:296
s	DeleteLaunchTemplateResult	.LaunchTemplate:299,n=launchTemplate
s	DeleteLaunchTemplateVersionsRequest	.DryRun:242	.LaunchTemplateId:301	.LaunchTemplateName:296	.Versions:353,r,n=LaunchTemplateVersion
s	DeleteLaunchTemplateVersionsResult	.SuccessfullyDeletedLaunchTemplateVersions:354,n=successfullyDeletedLaunchTemplateVersionSet	.UnsuccessfullyDeletedLaunchTemplateVersions:355,n=unsuccessfullyDeletedLaunchTemplateVersionSet
s	DeleteNatGatewayRequest	.DryRun:242	.NatGatewayId:246,r
s	DeleteNatGatewayResult	.NatGatewayId:240,n=natGatewayId
s	DeleteRouteRequest	.DestinationCidrBlock:240,n=destinationCidrBlock	.DestinationIpv6CidrBlock:240,n=destinationIpv6CidrBlock	.DestinationPrefixListId:309	.DryRun:242,n=dryRun	.RouteTableId:262,r,n=routeTableId
s	DeleteRouteTableRequest	.DryRun:242,n=dryRun	.RouteTableId:262,r,n=routeTableId
s	DeleteSecurityGroupRequest	.DryRun:242,n=dryRun	.GroupId:265	.GroupName:280
s	DeleteSecurityGroupResult	.GroupId:265,n=groupId	.Return:242,n=return
s	DeleteSnapshotRequest	.DryRun:242,n=dryRun	.SnapshotId:331,r
s	DeleteSubnetRequest	.DryRun:242,n=dryRun	.SubnetId:263,r
s	DeleteTagsRequest	.DryRun:242,n=dryRun	.Resources:329,r,n=resourceId	.Tags:294,n=tag
s	DeleteVolumeRequest	.DryRun:242,n=dryRun	.VolumeId:274,r
s	DeleteVpcRequest	.DryRun:242,n=dryRun	.VpcId:255,r
s	DeleteVpcEndpointsRequest	.DryRun:242	.VpcEndpointIds:356,r,n=VpcEndpointId
s	DeleteVpcEndpointsResult	.Unsuccessful:289,n=unsuccessful
s	DescribeAccountAttributesRequest	.AttributeNames:357,n=attributeName	.DryRun:242,n=dryRun
s	DescribeAccountAttributesResult	.AccountAttributes:358,n=accountAttributeSet
s	DescribeAddressesRequest	.AllocationIds:258,n=AllocationId	.DryRun:242,n=dryRun	.Filters:359,n=Filter	.PublicIps:360,n=PublicIp
s	DescribeAddressesResult	.Addresses:361,n=addressesSet
s	DescribeAddressesAttributeRequest	.AllocationIds:362,n=AllocationId	.Attribute:363	.DryRun:242	.MaxResults:364	.NextToken:365
s	DescribeAddressesAttributeResult	.Addresses:366,n=addressSet	.NextToken:365,n=nextToken
s	DescribeAvailabilityZonesRequest	.AllAvailabilityZones:242	.DryRun:242,n=dryRun	.Filters:359,n=Filter	.ZoneIds:367,n=ZoneId	.ZoneNames:368,n=ZoneName
s	DescribeAvailabilityZonesResult	.AvailabilityZones:369,n=availabilityZoneInfo
s	DescribeDhcpOptionsRequest	.DhcpOptionsIds:370,n=DhcpOptionsId	.DryRun:242,n=dryRun	.Filters:359,n=Filter	.MaxResults:371	.NextToken:240
s	DescribeDhcpOptionsResult	.DhcpOptions:372,n=dhcpOptionsSet	.NextToken:240,n=nextToken
s	DescribeFlowLogsRequest	.DryRun:242	.Filter:359	.FlowLogIds:350,n=FlowLogId	.MaxResults:276	.NextToken:240
s	DescribeFlowLogsResult	.FlowLogs:373,n=flowLogSet	.NextToken:240,n=nextToken
s	DescribeIamInstanceProfileAssociationsRequest	.AssociationIds:374,n=AssociationId	.Filters:359,n=Filter	.MaxResults:375	.NextToken:365
s	DescribeIamInstanceProfileAssociationsResult	.IamInstanceProfileAssociations:376,n=iamInstanceProfileAssociationSet	.NextToken:365,n=nextToken
s	DescribeImagesRequest	.DryRun:242,n=dryRun	.ExecutableUsers:377,n=ExecutableBy	.Filters:359,n=Filter	.ImageIds:378,n=ImageId	.IncludeDeprecated:242	.IncludeDisabled:242	.MaxResults:276	.NextToken:240	.Owners:379,n=Owner
s	DescribeImagesResult	.Images:380,n=imagesSet	.NextToken:240,n=nextToken
s	DescribeInstanceAttributeRequest	.Attribute:381,r,n=attribute	.DryRun:242,n=dryRun	.InstanceId:251,r,n=instanceId
s	InstanceAttribute	.BlockDeviceMappings:382,n=blockDeviceMapping	.DisableApiStop:383,n=disableApiStop	.DisableApiTermination:383,n=disableApiTermination	.EbsOptimized:383,n=ebsOptimized	.EnaSupport:383,n=enaSupport	.EnclaveOptions:384,n=enclaveOptions	.Groups:385,n=groupSet	.InstanceId:240,n=instanceId	.InstanceInitiatedShutdownBehavior:386,n=instanceInitiatedShutdownBehavior	.InstanceType:386,n=instanceType	.KernelId:386,n=kernel	.ProductCodes:387,n=productCodes	.RamdiskId:386,n=ramdisk	.RootDeviceName:386,n=rootDeviceName	.SourceDestCheck:383,n=sourceDestCheck	.SriovNetSupport:386,n=sriovNetSupport	.UserData:386,n=userData
s	DescribeInstanceCreditSpecificationsRequest	.DryRun:242	.Filters:359,n=Filter	.InstanceIds:388,n=InstanceId	.MaxResults:389	.NextToken:240
s	DescribeInstanceCreditSpecificationsResult	.InstanceCreditSpecifications:390,n=instanceCreditSpecificationSet	.NextToken:240,n=nextToken
s	DescribeInstanceStatusRequest	.DryRun:242,n=dryRun	.Filters:359,n=Filter	.IncludeAllInstances:242,n=includeAllInstances	.IncludeManagedResources:242	.InstanceIds:388,n=InstanceId	.MaxResults:276	.NextToken:240
s	DescribeInstanceStatusResult	.InstanceStatuses:391,n=instanceStatusSet	.NextToken:240,n=nextToken
s	DescribeInstanceTypesRequest	.DryRun:242	.Filters:359,n=Filter	.IncludeUnsupportedInRegion:392	.InstanceTypes:393,n=InstanceType	.MaxResults:394	.NextToken:365
s	DescribeInstanceTypesResult	.InstanceTypes:395,n=instanceTypeSet	.NextToken:365,n=nextToken
s	DescribeInstancesRequest	.DryRun:242,n=dryRun	.Filters:359,n=Filter	.IncludeManagedResources:242	.InstanceIds:388,n=InstanceId	.MaxResults:276,n=maxResults	.NextToken:240,n=nextToken
s	DescribeInstancesResult	.NextToken:240,n=nextToken	.Reservations:396,n=reservationSet
s	DescribeInternetGatewaysRequest	.DryRun:242,n=dryRun	.Filters:359,n=Filter	.InternetGatewayIds:397,n=internetGatewayId	.MaxResults:398	.NextToken:240
s	DescribeInternetGatewaysResult	.InternetGateways:399,n=internetGatewaySet	.NextToken:240,n=nextToken
s	DescribeKeyPairsRequest	.DryRun:242,n=dryRun	.Filters:359,n=Filter	.IncludePublicKey:242	.KeyNames:400,n=KeyName	.KeyPairIds:401,n=KeyPairId
s	DescribeKeyPairsResult	.KeyPairs:402,n=keySet
s	DescribeLaunchTemplateVersionsRequest	.DryRun:242	.Filters:359,n=Filter	.IncludeManagedResources:242	.LaunchTemplateId:301	.LaunchTemplateName:296	.MaxResults:276	.MaxVersion:240	.MinVersion:240	.NextToken:240	.ResolveAlias:242	.Versions:353,n=LaunchTemplateVersion
s	DescribeLaunchTemplateVersionsResult	.LaunchTemplateVersions:403,n=launchTemplateVersionSet	.NextToken:240,n=nextToken
s	DescribeLaunchTemplatesRequest	.DryRun:242	.Filters:359,n=Filter	.IncludeManagedResources:242	.LaunchTemplateIds:404,n=LaunchTemplateId	.LaunchTemplateNames:405,n=LaunchTemplateName	.MaxResults:406	.NextToken:240
s	DescribeLaunchTemplatesResult	.LaunchTemplates:407,n=launchTemplates	.NextToken:240,n=nextToken
s	DescribeManagedPrefixListsRequest	.DryRun:242	.Filters:359,n=Filter	.MaxResults:408	.NextToken:365	.PrefixListIds:288,n=PrefixListId
s	DescribeManagedPrefixListsResult	.NextToken:365,n=nextToken	.PrefixLists:409,n=prefixListSet
s	DescribeNatGatewaysRequest	.DryRun:242	.Filter:359	.MaxResults:410	.NatGatewayIds:411,n=NatGatewayId	.NextToken:240
s	DescribeNatGatewaysResult	.NatGateways:412,n=natGatewaySet	.NextToken:240,n=nextToken
s	DescribeNetworkAclsRequest	.DryRun:242,n=dryRun	.Filters:359,n=Filter	.MaxResults:413	.NetworkAclIds:414,n=NetworkAclId	.NextToken:240
s	DescribeNetworkAclsResult	.NetworkAcls:415,n=networkAclSet	.NextToken:240,n=nextToken
s	DescribeNetworkInterfaceAttributeRequest	.Attribute:416,n=attribute	.DryRun:242,n=dryRun	.NetworkInterfaceId:252,r,n=networkInterfaceId
s	DescribeNetworkInterfaceAttributeResult	.AssociatePublicIpAddress:242,n=associatePublicIpAddress	.Attachment:417,n=attachment	.Description:386,n=description	.Groups:385,n=groupSet	.NetworkInterfaceId:240,n=networkInterfaceId	.SourceDestCheck:383,n=sourceDestCheck
s	DescribeNetworkInterfacesRequest	.DryRun:242,n=dryRun	.Filters:359,n=filter	.IncludeManagedResources:242	.MaxResults:418	.NetworkInterfaceIds:419,n=NetworkInterfaceId	.NextToken:240
s	DescribeNetworkInterfacesResult	.NetworkInterfaces:420,n=networkInterfaceSet	.NextToken:240,n=nextToken
s	DescribePrefixListsRequest	.DryRun:242	.Filters:359,n=Filter	.MaxResults:276	.NextToken:240	.PrefixListIds:421,n=PrefixListId
s	DescribePrefixListsResult	.NextToken:240,n=nextToken	.PrefixLists:422,n=prefixListSet
s	DescribeRegionsRequest	.AllRegions:242	.DryRun:242,n=dryRun	.Filters:359,n=Filter	.RegionNames:423,n=RegionName
s	DescribeRegionsResult	.Regions:424,n=regionInfo
s	DescribeRouteTablesRequest	.DryRun:242,n=dryRun	.Filters:359,n=Filter	.MaxResults:425	.NextToken:240	.RouteTableIds:426,n=RouteTableId
s	DescribeRouteTablesResult	.NextToken:240,n=nextToken	.RouteTables:427,n=routeTableSet
s	DescribeSecurityGroupReferencesRequest	.DryRun:242	.GroupId:428,r
s	DescribeSecurityGroupReferencesResult	.SecurityGroupReferenceSet:429,n=securityGroupReferenceSet
s	DescribeSecurityGroupRulesRequest	.DryRun:242	.Filters:359,n=Filter	.MaxResults:430	.NextToken:240	.SecurityGroupRuleIds:431,n=SecurityGroupRuleId
s	DescribeSecurityGroupRulesResult	.NextToken:240,n=nextToken	.SecurityGroupRules:279,n=securityGroupRuleSet
s	DescribeSecurityGroupVpcAssociationsRequest	.DryRun:242	.Filters:359,n=Filter	.MaxResults:432	.NextToken:240
s	DescribeSecurityGroupVpcAssociationsResult	.NextToken:240,n=nextToken	.SecurityGroupVpcAssociations:433,n=securityGroupVpcAssociationSet
s	DescribeSecurityGroupsRequest	.DryRun:242,n=dryRun	.Filters:359,n=Filter	.GroupIds:434,n=GroupId	.GroupNames:435,n=GroupName	.MaxResults:436	.NextToken:240
s	DescribeSecurityGroupsResult	.NextToken:240,n=nextToken	.SecurityGroups:437,n=securityGroupInfo
s	DescribeSnapshotsRequest	.DryRun:242,n=dryRun	.Filters:359,n=Filter	.MaxResults:276	.NextToken:240	.OwnerIds:379,n=Owner	.RestorableByUserIds:438,n=RestorableBy	.SnapshotIds:439,n=SnapshotId
s	DescribeSnapshotsResult	.NextToken:240,n=nextToken	.Snapshots:440,n=snapshotSet
s	DescribeSubnetsRequest	.DryRun:242,n=dryRun	.Filters:359,n=Filter	.MaxResults:441	.NextToken:240	.SubnetIds:442,n=SubnetId
s	DescribeSubnetsResult	.NextToken:240,n=nextToken	.Subnets:443,n=subnetSet
s	DescribeTagsRequest	.DryRun:242,n=dryRun	.Filters:359,n=Filter	.MaxResults:276,n=maxResults	.NextToken:240,n=nextToken
s	DescribeTagsResult	.NextToken:240,n=nextToken	.Tags:444,n=tagSet
s	DescribeVolumesRequest	.DryRun:242,n=dryRun	.Filters:359,n=Filter	.IncludeManagedResources:242	.MaxResults:276,n=maxResults	.NextToken:240,n=nextToken	.VolumeIds:445,n=VolumeId
s	DescribeVolumesResult	.NextToken:240,n=nextToken	.Volumes:446,n=volumeSet
s	DescribeVolumesModificationsRequest	.DryRun:242	.Filters:359,n=Filter	.MaxResults:276	.NextToken:240	.VolumeIds:445,n=VolumeId
s	DescribeVolumesModificationsResult	.NextToken:240,n=nextToken	.VolumesModifications:447,n=volumeModificationSet
s	DescribeVpcAttributeRequest	.Attribute:448,r	.DryRun:242,n=dryRun	.VpcId:255,r
s	DescribeVpcAttributeResult	.EnableDnsHostnames:383,n=enableDnsHostnames	.EnableDnsSupport:383,n=enableDnsSupport	.EnableNetworkAddressUsageMetrics:383,n=enableNetworkAddressUsageMetrics	.VpcId:240,n=vpcId
s	DescribeVpcEndpointConnectionsRequest	.DryRun:242	.Filters:359,n=Filter	.MaxResults:276	.NextToken:240
s	DescribeVpcEndpointConnectionsResult	.NextToken:240,n=nextToken	.VpcEndpointConnections:449,n=vpcEndpointConnectionSet
s	DescribeVpcEndpointServicesRequest	.DryRun:242	.Filters:359,n=Filter	.MaxResults:276	.NextToken:240	.ServiceNames:288,n=ServiceName	.ServiceRegions:288,n=ServiceRegion
s	DescribeVpcEndpointServicesResult	.NextToken:240,n=nextToken	.ServiceDetails:450,n=serviceDetailSet	.ServiceNames:288,n=serviceNameSet
s	DescribeVpcEndpointsRequest	.DryRun:242	.Filters:359,n=Filter	.MaxResults:276	.NextToken:240	.VpcEndpointIds:356,n=VpcEndpointId
s	DescribeVpcEndpointsResult	.NextToken:240,n=nextToken	.VpcEndpoints:451,n=vpcEndpointSet
s	DescribeVpcsRequest	.DryRun:242,n=dryRun	.Filters:359,n=Filter	.MaxResults:452	.NextToken:240	.VpcIds:453,n=VpcId
s	DescribeVpcsResult	.NextToken:240,n=nextToken	.Vpcs:454,n=vpcSet
s	DetachInternetGatewayRequest	.DryRun:242,n=dryRun	.InternetGatewayId:272,r,n=internetGatewayId	.VpcId:255,r,n=vpcId
s	DetachVolumeRequest	.Device:240	.DryRun:242,n=dryRun	.Force:242	.InstanceId:455	.VolumeId:456,r
s	DisassociateAddressRequest	.AssociationId:457	.DryRun:242,n=dryRun	.PublicIp:253
s	DisassociateIamInstanceProfileRequest	.AssociationId:458,r
s	DisassociateIamInstanceProfileResult	.IamInstanceProfileAssociation:257,n=iamInstanceProfileAssociation
s	DisassociateNatGatewayAddressRequest	.AssociationIds:459,r,n=AssociationId	.DryRun:242	.MaxDrainDurationSeconds:460	.NatGatewayId:246,r
s	DisassociateNatGatewayAddressResult	.NatGatewayAddresses:249,n=natGatewayAddressSet	.NatGatewayId:246,n=natGatewayId
s	DisassociateRouteTableRequest	.AssociationId:461,r,n=associationId	.DryRun:242,n=dryRun
s	DisassociateSecurityGroupVpcRequest	.DryRun:242	.GroupId:462,r	.VpcId:240,r
s	DisassociateSecurityGroupVpcResult	.State:266,n=state
s	DisassociateSubnetCidrBlockRequest	.AssociationId:463,r,n=associationId
s	DisassociateSubnetCidrBlockResult	.Ipv6CidrBlockAssociation:268,n=ipv6CidrBlockAssociation	.SubnetId:240,n=subnetId
s	DisassociateVpcCidrBlockRequest	.AssociationId:464,r,n=associationId
s	DisassociateVpcCidrBlockResult	.CidrBlockAssociation:270,n=cidrBlockAssociation	.Ipv6CidrBlockAssociation:271,n=ipv6CidrBlockAssociation	.VpcId:240,n=vpcId
s	GetEbsEncryptionByDefaultRequest	.DryRun:242
s	GetEbsEncryptionByDefaultResult	.EbsEncryptionByDefault:242,n=ebsEncryptionByDefault	.SseType:321,n=sseType
s	GetLaunchTemplateDataRequest	.DryRun:242	.InstanceId:251,r
s	GetLaunchTemplateDataResult	.LaunchTemplateData:465,n=launchTemplateData
s	ModifyAddressAttributeRequest	.AllocationId:250,r	.DomainName:240	.DryRun:242
s	ModifyAddressAttributeResult	.Address:466,n=address
s	ModifyInstanceAttributeRequest	.Attribute:381,n=attribute	.BlockDeviceMappings:467,n=blockDeviceMapping	.DisableApiStop:383	.DisableApiTermination:383,n=disableApiTermination	.DryRun:242,n=dryRun	.EbsOptimized:383,n=ebsOptimized	.EnaSupport:383,n=enaSupport	.Groups:434,n=GroupId	.InstanceId:251,r,n=instanceId	.InstanceInitiatedShutdownBehavior:386,n=instanceInitiatedShutdownBehavior	.InstanceType:386,n=instanceType	.Kernel:386,n=kernel	.Ramdisk:386,n=ramdisk	.SourceDestCheck:383	.SriovNetSupport:386,n=sriovNetSupport	.UserData:468,n=userData	.Value:469,n=value
s	ModifyInstanceCapacityReservationAttributesRequest	.CapacityReservationSpecification:470,r	.DryRun:242	.InstanceId:251,r
s	ModifyInstanceCapacityReservationAttributesResult	.Return:242,n=return
s	ModifyInstanceCpuOptionsRequest	.CoreCount:276	.DryRun:242	.InstanceId:251,r	.NestedVirtualization:471	.ThreadsPerCore:276
s	ModifyInstanceCpuOptionsResult	.CoreCount:276,n=coreCount	.InstanceId:251,n=instanceId	.NestedVirtualization:471,n=nestedVirtualization	.ThreadsPerCore:276,n=threadsPerCore
s	ModifyInstanceCreditSpecificationRequest	.ClientToken:240	.DryRun:242	.InstanceCreditSpecifications:472,r,n=InstanceCreditSpecification
s	ModifyInstanceCreditSpecificationResult	.SuccessfulInstanceCreditSpecifications:473,n=successfulInstanceCreditSpecificationSet	.UnsuccessfulInstanceCreditSpecifications:474,n=unsuccessfulInstanceCreditSpecificationSet
s	ModifyInstanceEventStartTimeRequest	.DryRun:242	.InstanceEventId:240,r	.InstanceId:251,r	.NotBefore:275,r
s	ModifyInstanceEventStartTimeResult	.Event:475,n=event
s	ModifyInstanceMaintenanceOptionsRequest	.AutoRecovery:476	.DryRun:242	.InstanceId:251,r	.RebootMigration:477
s	ModifyInstanceMaintenanceOptionsResult	.AutoRecovery:476,n=autoRecovery	.InstanceId:240,n=instanceId	.RebootMigration:477,n=rebootMigration
s	ModifyInstanceMetadataOptionsRequest	.DryRun:242	.HttpEndpoint:478	.HttpProtocolIpv6:479	.HttpPutResponseHopLimit:276	.HttpTokens:480	.InstanceId:251,r	.InstanceMetadataTags:481
s	ModifyInstanceMetadataOptionsResult	.InstanceId:240,n=instanceId	.InstanceMetadataOptions:482,n=instanceMetadataOptions
s	ModifyInstancePlacementRequest	.Affinity:483,n=affinity	.GroupId:484	.GroupName:485	.HostId:486,n=hostId	.HostResourceGroupArn:240	.InstanceId:251,r,n=instanceId	.PartitionNumber:276	.Tenancy:487,n=tenancy
s	ModifyInstancePlacementResult	.Return:242,n=return
s	ModifyLaunchTemplateRequest	.ClientToken:240,t	.DefaultVersion:240,n=SetDefaultVersion	.DryRun:242	.LaunchTemplateId:301	.LaunchTemplateName:296
s	ModifyLaunchTemplateResult	.LaunchTemplate:299,n=launchTemplate
s	ModifyNetworkInterfaceAttributeRequest	.AssociatePublicIpAddress:242	.AssociatedSubnetIds:488,n=AssociatedSubnetId	.Attachment:489,n=attachment	.ConnectionTrackingSpecification:490	.Description:386,n=description	.DryRun:242,n=dryRun	.EnaSrdSpecification:491	.EnablePrimaryIpv6:242	.Groups:492,n=SecurityGroupId	.NetworkInterfaceId:252,r,n=networkInterfaceId	.SourceDestCheck:383,n=sourceDestCheck
s	ModifyPrivateDnsNameOptionsRequest	.DryRun:242	.EnableResourceNameDnsAAAARecord:242	.EnableResourceNameDnsARecord:242	.InstanceId:251,r	.PrivateDnsHostnameType:493
s	ModifyPrivateDnsNameOptionsResult	.Return:242,n=return
s	ModifySecurityGroupRulesRequest	.DryRun:242	.GroupId:265,r	.SecurityGroupRules:494,r,n=SecurityGroupRule
s	ModifySecurityGroupRulesResult	.Return:242,n=return
s	ModifySubnetAttributeRequest	.AssignIpv6AddressOnCreation:383	.CustomerOwnedIpv4Pool:495	.DisableLniAtDeviceIndex:383	.EnableDns64:383	.EnableLniAtDeviceIndex:276	.EnableResourceNameDnsAAAARecordOnLaunch:383	.EnableResourceNameDnsARecordOnLaunch:383	.MapCustomerOwnedIpOnLaunch:383	.MapPublicIpOnLaunch:383	.PrivateDnsHostnameTypeOnLaunch:493	.SubnetId:263,r,n=subnetId
s	ModifyVolumeRequest	.DryRun:242	.Iops:276	.MultiAttachEnabled:242	.Size:276	.Throughput:276	.VolumeId:274,r	.VolumeType:332
s	ModifyVolumeResult	.VolumeModification:496,n=volumeModification
s	ModifyVpcAttributeRequest	.EnableDnsHostnames:383	.EnableDnsSupport:383	.EnableNetworkAddressUsageMetrics:383	.VpcId:255,r,n=vpcId
s	ModifyVpcEndpointRequest	.AddRouteTableIds:342,n=AddRouteTableId	.AddSecurityGroupIds:343,n=AddSecurityGroupId	.AddSubnetIds:346,n=AddSubnetId	.DnsOptions:339	.DryRun:242	.IpAddressType:340	.PolicyDocument:240	.PrivateDnsEnabled:242	.RemoveRouteTableIds:342,n=RemoveRouteTableId	.RemoveSecurityGroupIds:343,n=RemoveSecurityGroupId	.RemoveSubnetIds:346,n=RemoveSubnetId	.ResetPolicy:242	.SubnetConfigurations:345,n=SubnetConfiguration	.VpcEndpointId:314,r
s	ModifyVpcEndpointResult	.Return:242,n=return
s	ModifyVpcTenancyRequest	.DryRun:242	.InstanceTenancy:497,r	.VpcId:255,r
s	ModifyVpcTenancyResult	.ReturnValue:242,n=return
s	MonitorInstancesRequest	.DryRun:242,n=dryRun	.InstanceIds:388,r,n=InstanceId
s	MonitorInstancesResult	.InstanceMonitorings:498,n=instancesSet
s	RebootInstancesRequest	.DryRun:242,n=dryRun	.InstanceIds:388,r,n=InstanceId
s	ReleaseAddressRequest	.AllocationId:250	.DryRun:242,n=dryRun	.NetworkBorderGroup:240	.PublicIp:240
s	ReplaceIamInstanceProfileAssociationRequest	.AssociationId:458,r	.IamInstanceProfile:256,r
s	ReplaceIamInstanceProfileAssociationResult	.IamInstanceProfileAssociation:257,n=iamInstanceProfileAssociation
s	ReplaceRouteRequest	.CarrierGatewayId:307	.CoreNetworkArn:308	.DestinationCidrBlock:240,n=destinationCidrBlock	.DestinationIpv6CidrBlock:240,n=destinationIpv6CidrBlock	.DestinationPrefixListId:309	.DryRun:242,n=dryRun	.EgressOnlyInternetGatewayId:310,n=egressOnlyInternetGatewayId	.GatewayId:261,n=gatewayId	.InstanceId:251,n=instanceId	.LocalGatewayId:311	.LocalTarget:242	.NatGatewayId:246,n=natGatewayId	.NetworkInterfaceId:252,n=networkInterfaceId	.OdbNetworkArn:312	.RouteTableId:262,r,n=routeTableId	.TransitGatewayId:313	.VpcEndpointId:314	.VpcPeeringConnectionId:315,n=vpcPeeringConnectionId
s	ReplaceRouteTableAssociationRequest	.AssociationId:461,r,n=associationId	.DryRun:242,n=dryRun	.RouteTableId:262,r,n=routeTableId
s	ReplaceRouteTableAssociationResult	.AssociationState:264,n=associationState	.NewAssociationId:240,n=newAssociationId
s	RevokeSecurityGroupEgressRequest	.CidrIp:240,n=cidrIp	.DryRun:242,n=dryRun	.FromPort:276,n=fromPort	.GroupId:265,r,n=groupId	.IpPermissions:278,n=ipPermissions	.IpProtocol:240,n=ipProtocol	.SecurityGroupRuleIds:431,n=SecurityGroupRuleId	.SourceSecurityGroupName:240,n=sourceSecurityGroupName	.SourceSecurityGroupOwnerId:240,n=sourceSecurityGroupOwnerId	.ToPort:276,n=toPort
s	RevokeSecurityGroupEgressResult	.Return:242,n=return	.RevokedSecurityGroupRules:499,n=revokedSecurityGroupRuleSet	.UnknownIpPermissions:278,n=unknownIpPermissionSet
s	RevokeSecurityGroupIngressRequest	.CidrIp:240	.DryRun:242,n=dryRun	.FromPort:276	.GroupId:265	.GroupName:280	.IpPermissions:278	.IpProtocol:240	.SecurityGroupRuleIds:431,n=SecurityGroupRuleId	.SourceSecurityGroupName:240	.SourceSecurityGroupOwnerId:240	.ToPort:276
s	RevokeSecurityGroupIngressResult	.Return:242,n=return	.RevokedSecurityGroupRules:499,n=revokedSecurityGroupRuleSet	.UnknownIpPermissions:278,n=unknownIpPermissionSet
s	RunInstancesRequest	.AdditionalInfo:240,n=additionalInfo	.BlockDeviceMappings:500,n=BlockDeviceMapping	.CapacityReservationSpecification:470	.ClientToken:240,n=clientToken,t	.CpuOptions:501	.CreditSpecification:502	.DisableApiStop:242	.DisableApiTermination:242,n=disableApiTermination	.DryRun:242,n=dryRun	.EbsOptimized:242,n=ebsOptimized	.ElasticGpuSpecification:503	.ElasticInferenceAccelerators:504,n=ElasticInferenceAccelerator	.EnablePrimaryIpv6:242	.EnclaveOptions:505	.HibernationOptions:506	.IamInstanceProfile:256,n=iamInstanceProfile	.ImageId:507	.InstanceInitiatedShutdownBehavior:508,n=instanceInitiatedShutdownBehavior	.InstanceMarketOptions:509	.InstanceType:510	.Ipv6AddressCount:276	.Ipv6Addresses:511,n=Ipv6Address	.KernelId:512	.KeyName:513	.LaunchTemplate:514	.LicenseSpecifications:515,n=LicenseSpecification	.MaintenanceOptions:516	.MaxCount:276,r	.MetadataOptions:517	.MinCount:276,r	.Monitoring:518	.NetworkInterfaces:519,n=networkInterface	.NetworkPerformanceOptions:520	.Operator:297	.Placement:521	.PrivateDnsNameOptions:522	.PrivateIpAddress:240,n=privateIpAddress	.RamdiskId:523	.SecondaryInterfaces:524,n=SecondaryInterface	.SecurityGroupIds:492,n=SecurityGroupId	.SecurityGroups:525,n=SecurityGroup	.SubnetId:263	.TagSpecifications:245,n=TagSpecification	.UserData:526
s	Reservation	.Groups:385,n=groupSet	.Instances:527,n=instancesSet	.OwnerId:240,n=ownerId	.RequesterId:240,n=requesterId	.ReservationId:240,n=reservationId
s	StartInstancesRequest	.AdditionalInfo:240,n=additionalInfo	.DryRun:242,n=dryRun	.InstanceIds:388,r,n=InstanceId
s	StartInstancesResult	.StartingInstances:528,n=instancesSet
s	StopInstancesRequest	.DryRun:242,n=dryRun	.Force:242,n=force	.Hibernate:242	.InstanceIds:388,r,n=InstanceId	.SkipOsShutdown:242
s	StopInstancesResult	.StoppingInstances:528,n=instancesSet
s	TerminateInstancesRequest	.DryRun:242,n=dryRun	.Force:242	.InstanceIds:388,r,n=InstanceId	.SkipOsShutdown:242
s	TerminateInstancesResult	.TerminatingInstances:528,n=instancesSet
s	UnassignPrivateNatGatewayAddressRequest	.DryRun:242	.MaxDrainDurationSeconds:460	.NatGatewayId:246,r	.PrivateIpAddresses:248,r,n=PrivateIpAddress
s	UnassignPrivateNatGatewayAddressResult	.NatGatewayAddresses:249,n=natGatewayAddressSet	.NatGatewayId:246,n=natGatewayId
s	UnmonitorInstancesRequest	.DryRun:242,n=dryRun	.InstanceIds:388,r,n=InstanceId
s	UnmonitorInstancesResult	.InstanceMonitorings:498,n=instancesSet
s	UpdateSecurityGroupRuleDescriptionsEgressRequest	.DryRun:242	.GroupId:265	.GroupName:280	.IpPermissions:278	.SecurityGroupRuleDescriptions:529,n=SecurityGroupRuleDescription
s	UpdateSecurityGroupRuleDescriptionsEgressResult	.Return:242,n=return
s	UpdateSecurityGroupRuleDescriptionsIngressRequest	.DryRun:242	.GroupId:265	.GroupName:280	.IpPermissions:278	.SecurityGroupRuleDescriptions:529,n=SecurityGroupRuleDescription
s	UpdateSecurityGroupRuleDescriptionsIngressResult	.Return:242,n=return
S	PublicIpAddress
S	String
S	DomainType
b	Boolean
S	IpamPoolId
S	Ipv4PoolEc2Id
l	TagSpecificationList	e=:530,n=item
S	NatGatewayId
i	PrivateIpAddressCount	min=1	max=31
l	IpList	e=:240,n=item
l	NatGatewayAddressList	e=:531,n=item
S	AllocationId
S	InstanceId
S	NetworkInterfaceId
S	EipAllocationPublicIp
S	DefaultingDhcpOptionsId
S	VpcId
s	IamInstanceProfileSpecification	.Arn:240,n=arn	.Name:240,n=name
s	IamInstanceProfileAssociation	.AssociationId:240,n=associationId	.IamInstanceProfile:532,n=iamInstanceProfile	.InstanceId:240,n=instanceId	.State:533,n=state	.Timestamp:275,n=timestamp
l	AllocationIdList	e=:250,n=AllocationId
S	AvailabilityZoneName
S	AvailabilityZoneId
S	RouteGatewayId
S	RouteTableId
S	SubnetId
s	RouteTableAssociationState	.State:534,n=state	.StatusMessage:240,n=statusMessage
S	SecurityGroupId
S	SecurityGroupVpcAssociationState
i	NetmaskLength
s	SubnetIpv6CidrBlockAssociation	.AssociationId:463,n=associationId	.IpSource:535,n=ipSource	.Ipv6AddressAttribute:536,n=ipv6AddressAttribute	.Ipv6CidrBlock:240,n=ipv6CidrBlock	.Ipv6CidrBlockState:537,n=ipv6CidrBlockState
S	Ipv6PoolEc2Id
s	VpcCidrBlockAssociation	.AssociationId:240,n=associationId	.CidrBlock:240,n=cidrBlock	.CidrBlockState:538,n=cidrBlockState
s	VpcIpv6CidrBlockAssociation	.AssociationId:240,n=associationId	.IpSource:535,n=ipSource	.Ipv6AddressAttribute:536,n=ipv6AddressAttribute	.Ipv6CidrBlock:240,n=ipv6CidrBlock	.Ipv6CidrBlockState:538,n=ipv6CidrBlockState	.Ipv6Pool:240,n=ipv6Pool	.NetworkBorderGroup:240,n=networkBorderGroup
S	InternetGatewayId
i	BoxedInteger
S	VolumeId
t	DateTime
i	Integer
S	VolumeAttachmentState
l	IpPermissionList	e=:539,n=item
l	SecurityGroupRuleList	e=:540,n=item
S	SecurityGroupName
l	NewDhcpConfigurationList	e=:541,n=item
s	DhcpOptions	.DhcpConfigurations:542,n=dhcpConfigurationSet	.DhcpOptionsId:240,n=dhcpOptionsId	.OwnerId:240,n=ownerId	.Tags:294,n=tagSet
s	DestinationOptionsRequest	.FileFormat:543	.HiveCompatiblePartitions:242	.PerHourPartition:242
S	LogDestinationType
l	FlowLogResourceIds	e=:544,n=item
S	FlowLogsResourceType
S	TrafficType
l	ValueStringList	e=:240,n=item
l	UnsuccessfulItemSet	e=:545,n=item
s	InternetGateway	.Attachments:546,n=attachmentSet	.InternetGatewayId:240,n=internetGatewayId	.OwnerId:240,n=ownerId	.Tags:294,n=tagSet
S	KeyFormat
S	KeyType
S	SensitiveUserData
l	TagList	e=:547,n=item
s	RequestLaunchTemplateData	.BlockDeviceMappings:548,n=BlockDeviceMapping	.CapacityReservationSpecification:549	.CpuOptions:550	.CreditSpecification:502	.DisableApiStop:242	.DisableApiTermination:242	.EbsOptimized:242	.ElasticGpuSpecifications:551,n=ElasticGpuSpecification	.ElasticInferenceAccelerators:552,n=ElasticInferenceAccelerator	.EnclaveOptions:553	.HibernationOptions:554	.IamInstanceProfile:555	.ImageId:507	.InstanceInitiatedShutdownBehavior:508	.InstanceMarketOptions:556	.InstanceRequirements:557	.InstanceType:510	.KernelId:512	.KeyName:513	.LicenseSpecifications:558,n=LicenseSpecification	.MaintenanceOptions:559	.MetadataOptions:560	.Monitoring:561	.NetworkInterfaces:562,n=NetworkInterface	.NetworkPerformanceOptions:563	.Operator:297	.Placement:564	.PrivateDnsNameOptions:565	.RamDiskId:523	.SecondaryInterfaces:566,n=SecondaryInterface	.SecurityGroupIds:492,n=SecurityGroupId	.SecurityGroups:525,n=SecurityGroup	.TagSpecifications:567,n=TagSpecification	.UserData:293
S	LaunchTemplateName	min=3	max=128
s	OperatorRequest	.Principal:240
S	VersionDescription	min=0	max=255
s	LaunchTemplate	.CreateTime:275,n=createTime	.CreatedBy:240,n=createdBy	.DefaultVersionNumber:320,n=defaultVersionNumber	.LatestVersionNumber:320,n=latestVersionNumber	.LaunchTemplateId:240,n=launchTemplateId	.LaunchTemplateName:296,n=launchTemplateName	.Operator:334,n=operator	.Tags:294,n=tagSet
s	ValidationWarning	.Errors:568,n=errorSet
S	LaunchTemplateId
s	LaunchTemplateVersion	.CreateTime:275,n=createTime	.CreatedBy:240,n=createdBy	.DefaultVersion:242,n=defaultVersion	.LaunchTemplateData:465,n=launchTemplateData	.LaunchTemplateId:240,n=launchTemplateId	.LaunchTemplateName:296,n=launchTemplateName	.Operator:334,n=operator	.VersionDescription:298,n=versionDescription	.VersionNumber:320,n=versionNumber
S	AvailabilityMode
l	AvailabilityZoneAddresses	e=:569,n=AvailabilityZoneAddress
S	ConnectivityType
s	NatGateway	.AttachedAppliances:570,n=attachedApplianceSet	.AutoProvisionZones:571,n=autoProvisionZones	.AutoScalingIps:572,n=autoScalingIps	.AvailabilityMode:303,n=availabilityMode	.ConnectivityType:305,n=connectivityType	.CreateTime:275,n=createTime	.DeleteTime:275,n=deleteTime	.FailureCode:240,n=failureCode	.FailureMessage:240,n=failureMessage	.NatGatewayAddresses:249,n=natGatewayAddressSet	.NatGatewayId:240,n=natGatewayId	.ProvisionedBandwidth:573,n=provisionedBandwidth	.RouteTableId:240,n=routeTableId	.State:574,n=state	.SubnetId:240,n=subnetId	.Tags:294,n=tagSet	.VpcId:240,n=vpcId
S	CarrierGatewayId
S	CoreNetworkArn
S	PrefixListResourceId
S	EgressOnlyInternetGatewayId
S	LocalGatewayId
S	OdbNetworkArn
S	TransitGatewayId
S	VpcEndpointId
S	VpcPeeringConnectionId
s	RouteTable	.Associations:575,n=associationSet	.OwnerId:240,n=ownerId	.PropagatingVgws:576,n=propagatingVgwSet	.RouteTableId:240,n=routeTableId	.Routes:577,n=routeSet	.Tags:294,n=tagSet	.VpcId:240,n=vpcId
S	SnapshotLocationEnum
i	SnapshotCompletionDurationMinutesResponse
t	MillisecondDateTime
L	Long
S	SSEType
S	SnapshotState
S	StorageTier
S	TransferType
S	CopyTagsFromSource
s	InstanceSpecification	.ExcludeBootVolume:242	.ExcludeDataVolumeIds:445,n=ExcludeDataVolumeId	.InstanceId:578,r
l	SnapshotSet	e=:579,n=item
s	Subnet	.AssignIpv6AddressOnCreation:242,n=assignIpv6AddressOnCreation	.AvailabilityZone:240,n=availabilityZone	.AvailabilityZoneId:240,n=availabilityZoneId	.AvailableIpAddressCount:276,n=availableIpAddressCount	.BlockPublicAccessStates:580,n=blockPublicAccessStates	.CidrBlock:240,n=cidrBlock	.CustomerOwnedIpv4Pool:495,n=customerOwnedIpv4Pool	.DefaultForAz:242,n=defaultForAz	.EnableDns64:242,n=enableDns64	.EnableLniAtDeviceIndex:276,n=enableLniAtDeviceIndex	.Ipv6CidrBlockAssociationSet:581,n=ipv6CidrBlockAssociationSet	.Ipv6Native:242,n=ipv6Native	.MapCustomerOwnedIpOnLaunch:242,n=mapCustomerOwnedIpOnLaunch	.MapPublicIpOnLaunch:242,n=mapPublicIpOnLaunch	.OutpostArn:240,n=outpostArn	.OwnerId:240,n=ownerId	.PrivateDnsNameOptionsOnLaunch:582,n=privateDnsNameOptionsOnLaunch	.State:583,n=state	.SubnetArn:240,n=subnetArn	.SubnetId:240,n=subnetId	.Tags:294,n=tagSet	.Type:240,n=type	.VpcId:240,n=vpcId
l	ResourceIdList	e=:584
S	KmsKeyId
S	SnapshotId
S	VolumeType
l	VolumeAttachmentList	e=:21,n=item
s	OperatorResponse	.HiddenByDefault:242,n=hiddenByDefault	.Managed:242,n=managed	.Principal:240,n=principal
S	VolumeState
S	Tenancy
s	VpcEncryptionControlConfiguration	.EgressOnlyInternetGatewayExclusion:585	.ElasticFileSystemExclusion:585	.InternetGatewayExclusion:585	.LambdaExclusion:585	.Mode:586,r	.NatGatewayExclusion:585	.VirtualPrivateGatewayExclusion:585	.VpcLatticeExclusion:585	.VpcPeeringExclusion:585
s	Vpc	.BlockPublicAccessStates:580,n=blockPublicAccessStates	.CidrBlock:240,n=cidrBlock	.CidrBlockAssociationSet:587,n=cidrBlockAssociationSet	.DhcpOptionsId:240,n=dhcpOptionsId	.EncryptionControl:588,n=encryptionControl	.InstanceTenancy:336,n=instanceTenancy	.Ipv6CidrBlockAssociationSet:589,n=ipv6CidrBlockAssociationSet	.IsDefault:242,n=isDefault	.OwnerId:240,n=ownerId	.State:590,n=state	.Tags:294,n=tagSet	.VpcId:240,n=vpcId
s	DnsOptionsSpecification	.DnsRecordIpType:591	.PrivateDnsOnlyForInboundResolverEndpoint:242	.PrivateDnsPreference:240	.PrivateDnsSpecifiedDomains:592,n=PrivateDnsSpecifiedDomain
S	IpAddressType
S	ResourceConfigurationArn
l	VpcEndpointRouteTableIdList	e=:262,n=item
l	VpcEndpointSecurityGroupIdList	e=:265,n=item
S	ServiceNetworkArn
l	SubnetConfigurationsList	e=:593,n=item
l	VpcEndpointSubnetIdList	e=:263,n=item
S	VpcEndpointType
s	VpcEndpoint	.CreationTimestamp:319,n=creationTimestamp	.DnsEntries:594,n=dnsEntrySet	.DnsOptions:595,n=dnsOptions	.FailureReason:240,n=failureReason	.Groups:596,n=groupSet	.IpAddressType:340,n=ipAddressType	.Ipv4Prefixes:597,n=ipv4PrefixSet	.Ipv6Prefixes:597,n=ipv6PrefixSet	.LastError:598,n=lastError	.NetworkInterfaceIds:288,n=networkInterfaceIdSet	.OwnerId:240,n=ownerId	.PolicyDocument:240,n=policyDocument	.PrivateDnsEnabled:242,n=privateDnsEnabled	.RequesterManaged:242,n=requesterManaged	.ResourceConfigurationArn:341,n=resourceConfigurationArn	.RouteTableIds:288,n=routeTableIdSet	.ServiceName:240,n=serviceName	.ServiceNetworkArn:344,n=serviceNetworkArn	.ServiceRegion:240,n=serviceRegion	.State:599,n=state	.SubnetIds:288,n=subnetIdSet	.Tags:294,n=tagSet	.VpcEndpointId:240,n=vpcEndpointId	.VpcEndpointType:347,n=vpcEndpointType	.VpcId:240,n=vpcId
S	DhcpOptionsId
l	FlowLogIdList	e=:600,n=item
S	KeyPairNameWithResolver
S	KeyPairId
l	VersionStringList	e=:240,n=item
l	DeleteLaunchTemplateVersionsResponseSuccessSet	e=:601,n=item
l	DeleteLaunchTemplateVersionsResponseErrorSet	e=:602,n=item
l	VpcEndpointIdList	e=:314,n=item
l	AccountAttributeNameStringList	e=:603,n=attributeName
l	AccountAttributeList	e=:604,n=item
l	FilterList	e=:605,n=Filter
l	PublicIpStringList	e=:240,n=PublicIp
l	AddressList	e=:606,n=item
l	AllocationIds	e=:250,n=item
S	AddressAttributeName
i	AddressMaxResults	min=1	max=1000
S	NextToken
l	AddressSet	e=:466,n=item
l	ZoneIdStringList	e=:240,n=ZoneId
l	ZoneNameStringList	e=:240,n=ZoneName
l	AvailabilityZoneList	e=:607,n=item
l	DhcpOptionsIdStringList	e=:349,n=DhcpOptionsId
i	DescribeDhcpOptionsMaxResults	min=5	max=1000
l	DhcpOptionsList	e=:282,n=item
l	FlowLogSet	e=:608,n=item
l	AssociationIdList	e=:458,n=AssociationId
i	DescribeIamInstanceProfileAssociationsMaxResults	min=5	max=1000
l	IamInstanceProfileAssociationSet	e=:257,n=item
l	ExecutableByStringList	e=:240,n=ExecutableBy
l	ImageIdStringList	e=:507,n=ImageId
l	OwnerStringList	e=:240,n=Owner
l	ImageList	e=:609,n=item
S	InstanceAttributeName
l	InstanceBlockDeviceMappingList	e=:610,n=item
s	AttributeBooleanValue	.Value:242,n=value
s	EnclaveOptions	.Enabled:242,n=enabled
l	GroupIdentifierList	e=:611,n=item
s	AttributeValue	.Value:240,n=value
l	ProductCodeList	e=:612,n=item
l	InstanceIdStringList	e=:251,n=InstanceId
i	DescribeInstanceCreditSpecificationsMaxResults	min=5	max=1000
l	InstanceCreditSpecificationList	e=:613,n=item
l	InstanceStatusList	e=:614,n=item
b	IncludeUnsupportedInRegion
l	RequestInstanceTypeList	name=InstanceType	min=0	max=100	e=:510
i	DITMaxResults	min=5	max=100
l	InstanceTypeInfoList	e=:615,n=item
l	ReservationList	e=:224,n=item
l	InternetGatewayIdList	e=:272,n=item
i	DescribeInternetGatewaysMaxResults	min=5	max=1000
l	InternetGatewayList	e=:290,n=item
l	KeyNameStringList	e=:513,n=KeyName
l	KeyPairIdStringList	e=:352,n=KeyPairId
l	KeyPairList	e=:616,n=item
l	LaunchTemplateVersionSet	e=:302,n=item
l	LaunchTemplateIdStringList	e=:301,n=item
l	LaunchTemplateNameStringList	e=:296,n=item
i	DescribeLaunchTemplatesMaxResults	min=1	max=200
l	LaunchTemplateSet	e=:299,n=item
i	PrefixListMaxResults	min=1	max=100
l	ManagedPrefixListSet	e=:617,n=item
i	DescribeNatGatewaysMaxResults	min=5	max=1000
l	NatGatewayIdStringList	e=:246,n=item
l	NatGatewayList	e=:306,n=item
i	DescribeNetworkAclsMaxResults	min=5	max=1000
l	NetworkAclIdStringList	e=:618,n=item
l	NetworkAclList	e=:619,n=item
S	NetworkInterfaceAttribute
s	NetworkInterfaceAttachment	.AttachTime:275,n=attachTime	.AttachmentId:240,n=attachmentId	.DeleteOnTermination:242,n=deleteOnTermination	.DeviceIndex:276,n=deviceIndex	.EnaQueueCount:276,n=enaQueueCount	.EnaSrdSpecification:620,n=enaSrdSpecification	.InstanceId:240,n=instanceId	.InstanceOwnerId:240,n=instanceOwnerId	.NetworkCardIndex:276,n=networkCardIndex	.Status:621,n=status
i	DescribeNetworkInterfacesMaxResults	min=5	max=1000
l	NetworkInterfaceIdList	e=:252,n=item
l	NetworkInterfaceList	e=:622,n=item
l	PrefixListResourceIdStringList	e=:309,n=item
l	PrefixListSet	e=:623,n=item
l	RegionNameStringList	e=:240,n=RegionName
l	RegionList	e=:624,n=item
i	DescribeRouteTablesMaxResults	min=5	max=100
l	RouteTableIdStringList	e=:262,n=item
l	RouteTableList	e=:316,n=item
l	GroupIds	e=:265,n=item
l	SecurityGroupReferences	e=:625,n=item
i	DescribeSecurityGroupRulesMaxResults	min=5	max=1000
l	SecurityGroupRuleIdList	e=:240,n=item
i	DescribeSecurityGroupVpcAssociationsMaxResults	min=5	max=1000
l	SecurityGroupVpcAssociationList	e=:626,n=item
l	GroupIdStringList	e=:265,n=groupId
l	GroupNameStringList	e=:280,n=GroupName
i	DescribeSecurityGroupsMaxResults	min=5	max=1000
l	SecurityGroupList	e=:627,n=item
l	RestorableByStringList	e=:240
l	SnapshotIdStringList	e=:331,n=SnapshotId
l	SnapshotList	e=:47,n=item
i	DescribeSubnetsMaxResults	min=5	max=1000
l	SubnetIdStringList	e=:263,n=SubnetId
l	SubnetList	e=:328,n=item
l	TagDescriptionList	e=:628,n=item
l	VolumeIdStringList	e=:274,n=VolumeId
l	VolumeList	e=:54,n=item
l	VolumeModificationList	e=:496,n=item
S	VpcAttributeName
l	VpcEndpointConnectionSet	e=:629,n=item
l	ServiceDetailSet	e=:630,n=item
l	VpcEndpointSet	e=:348,n=item
i	DescribeVpcsMaxResults	min=5	max=1000
l	VpcIdStringList	e=:255,n=VpcId
l	VpcList	e=:338,n=item
S	InstanceIdForResolver
S	VolumeIdWithResolver
S	ElasticIpAssociationId
S	IamInstanceProfileAssociationId
l	EipAssociationIdList	e=:457,n=item
i	DrainSeconds	min=1	max=4000
S	RouteTableAssociationId
S	DisassociateSecurityGroupVpcSecurityGroupId
S	SubnetCidrAssociationId
S	VpcCidrAssociationId
s	ResponseLaunchTemplateData	.BlockDeviceMappings:631,n=blockDeviceMappingSet	.CapacityReservationSpecification:632,n=capacityReservationSpecification	.CpuOptions:633,n=cpuOptions	.CreditSpecification:634,n=creditSpecification	.DisableApiStop:242,n=disableApiStop	.DisableApiTermination:242,n=disableApiTermination	.EbsOptimized:242,n=ebsOptimized	.ElasticGpuSpecifications:635,n=elasticGpuSpecificationSet	.ElasticInferenceAccelerators:636,n=elasticInferenceAcceleratorSet	.EnclaveOptions:637,n=enclaveOptions	.HibernationOptions:638,n=hibernationOptions	.IamInstanceProfile:639,n=iamInstanceProfile	.ImageId:240,n=imageId	.InstanceInitiatedShutdownBehavior:508,n=instanceInitiatedShutdownBehavior	.InstanceMarketOptions:640,n=instanceMarketOptions	.InstanceRequirements:641,n=instanceRequirements	.InstanceType:510,n=instanceType	.KernelId:240,n=kernelId	.KeyName:240,n=keyName	.LicenseSpecifications:642,n=licenseSet	.MaintenanceOptions:643,n=maintenanceOptions	.MetadataOptions:644,n=metadataOptions	.Monitoring:645,n=monitoring	.NetworkInterfaces:646,n=networkInterfaceSet	.NetworkPerformanceOptions:647,n=networkPerformanceOptions	.Operator:334,n=operator	.Placement:648,n=placement	.PrivateDnsNameOptions:649,n=privateDnsNameOptions	.RamDiskId:240,n=ramDiskId	.SecondaryInterfaces:650,n=secondaryInterfaceSet	.SecurityGroupIds:288,n=securityGroupIdSet	.SecurityGroups:288,n=securityGroupSet	.TagSpecifications:651,n=tagSpecificationSet	.UserData:293,n=userData
s	AddressAttribute	.AllocationId:250,n=allocationId	.PtrRecord:240,n=ptrRecord	.PtrRecordUpdate:652,n=ptrRecordUpdate	.PublicIp:239,n=publicIp
l	InstanceBlockDeviceMappingSpecificationList	e=:653,n=item
s	BlobAttributeValue	.Value:654,n=value
S	ModifyInstanceAttributeValue
s	CapacityReservationSpecification	.CapacityReservationPreference:655	.CapacityReservationTarget:656
S	NestedVirtualizationSpecification
l	InstanceCreditSpecificationListRequest	e=:657,n=item
l	SuccessfulInstanceCreditSpecificationSet	e=:658,n=item
l	UnsuccessfulInstanceCreditSpecificationSet	e=:659,n=item
s	InstanceStatusEvent	.Code:660,n=code	.Description:240,n=description	.InstanceEventId:661,n=instanceEventId	.NotAfter:275,n=notAfter	.NotBefore:275,n=notBefore	.NotBeforeDeadline:275,n=notBeforeDeadline
S	InstanceAutoRecoveryState
S	InstanceRebootMigrationState
S	InstanceMetadataEndpointState
S	InstanceMetadataProtocolState
S	HttpTokensState
S	InstanceMetadataTagsState
s	InstanceMetadataOptionsResponse	.HttpEndpoint:478,n=httpEndpoint	.HttpProtocolIpv6:479,n=httpProtocolIpv6	.HttpPutResponseHopLimit:276,n=httpPutResponseHopLimit	.HttpTokens:480,n=httpTokens	.InstanceMetadataTags:481,n=instanceMetadataTags	.State:662,n=state
S	Affinity
S	PlacementGroupId
S	PlacementGroupName
S	DedicatedHostId
S	HostTenancy
l	SubnetIdList	e=:263,n=AssociatedSubnetId
s	NetworkInterfaceAttachmentChanges	.AttachmentId:663,n=attachmentId	.DefaultEnaQueueCount:242	.DeleteOnTermination:242,n=deleteOnTermination	.EnaQueueCount:276
s	ConnectionTrackingSpecificationRequest	.TcpEstablishedTimeout:276	.UdpStreamTimeout:276	.UdpTimeout:276
s	EnaSrdSpecification	.EnaSrdEnabled:242	.EnaSrdUdpSpecification:664
l	SecurityGroupIdStringList	e=:265,n=SecurityGroupId
S	HostnameType
l	SecurityGroupRuleUpdateList	e=:665,n=item
S	CoipPoolId
s	VolumeModification	.EndTime:275,n=endTime	.ModificationState:666,n=modificationState	.Operator:334,n=operator	.OriginalIops:276,n=originalIops	.OriginalMultiAttachEnabled:242,n=originalMultiAttachEnabled	.OriginalSize:276,n=originalSize	.OriginalThroughput:276,n=originalThroughput	.OriginalVolumeType:332,n=originalVolumeType	.Progress:320,n=progress	.StartTime:275,n=startTime	.StatusMessage:240,n=statusMessage	.TargetIops:276,n=targetIops	.TargetMultiAttachEnabled:242,n=targetMultiAttachEnabled	.TargetSize:276,n=targetSize	.TargetThroughput:276,n=targetThroughput	.TargetVolumeType:332,n=targetVolumeType	.VolumeId:240,n=volumeId
S	VpcTenancy
l	InstanceMonitoringList	e=:667,n=item
l	RevokedSecurityGroupRuleList	e=:668,n=item
l	BlockDeviceMappingRequestList	e=:669,n=BlockDeviceMapping
s	CpuOptionsRequest	.AmdSevSnp:670	.CoreCount:276	.NestedVirtualization:471	.ThreadsPerCore:276
s	CreditSpecificationRequest	.CpuCredits:240,r
l	ElasticGpuSpecifications	e=:671,n=item
l	ElasticInferenceAccelerators	e=:672,n=item
s	EnclaveOptionsRequest	.Enabled:242
s	HibernationOptionsRequest	.Configured:242
S	ImageId
S	ShutdownBehavior
s	InstanceMarketOptionsRequest	.MarketType:673	.SpotOptions:674
S	InstanceType
l	InstanceIpv6AddressList	e=:675,n=item
S	KernelId
S	KeyPairName
s	LaunchTemplateSpecification	.LaunchTemplateId:301	.LaunchTemplateName:240	.Version:240
l	LicenseSpecificationListRequest	e=:676,n=item
s	InstanceMaintenanceOptionsRequest	.AutoRecovery:476
s	InstanceMetadataOptionsRequest	.HttpEndpoint:478	.HttpProtocolIpv6:479	.HttpPutResponseHopLimit:276	.HttpTokens:480	.InstanceMetadataTags:481
s	RunInstancesMonitoringEnabled	.Enabled:242,r,n=enabled
l	InstanceNetworkInterfaceSpecificationList	e=:677,n=item
s	InstanceNetworkPerformanceOptionsRequest	.BandwidthWeighting:678
s	Placement	.Affinity:240,n=affinity	.AvailabilityZone:240,n=availabilityZone	.AvailabilityZoneId:260,n=availabilityZoneId	.GroupId:484,n=groupId	.GroupName:485,n=groupName	.HostId:240,n=hostId	.HostResourceGroupArn:240,n=hostResourceGroupArn	.PartitionNumber:276,n=partitionNumber	.SpreadDomain:240,n=spreadDomain	.Tenancy:336,n=tenancy
s	PrivateDnsNameOptionsRequest	.EnableResourceNameDnsAAAARecord:242	.EnableResourceNameDnsARecord:242	.HostnameType:493
S	RamdiskId
l	InstanceSecondaryInterfaceSpecificationListRequest	e=:679,n=item
l	SecurityGroupStringList	e=:280,n=SecurityGroup
S	RunInstancesUserData
l	InstanceList	e=:680,n=item
l	InstanceStateChangeList	e=:681,n=item
l	SecurityGroupRuleDescriptionList	e=:682,n=item
s	TagSpecification	.ResourceType:683,n=resourceType	.Tags:294,n=Tag
s	NatGatewayAddress	.AllocationId:240,n=allocationId	.AssociationId:240,n=associationId	.AvailabilityZone:259,n=availabilityZone	.AvailabilityZoneId:260,n=availabilityZoneId	.FailureMessage:240,n=failureMessage	.IsPrimary:242,n=isPrimary	.NetworkInterfaceId:240,n=networkInterfaceId	.PrivateIp:240,n=privateIp	.PublicIp:240,n=publicIp	.Status:684,n=status
s	IamInstanceProfile	.Arn:240,n=arn	.Id:240,n=id
S	IamInstanceProfileAssociationState
S	RouteTableAssociationStateCode
S	IpSource
S	Ipv6AddressAttribute
s	SubnetCidrBlockState	.State:685,n=state	.StatusMessage:240,n=statusMessage
s	VpcCidrBlockState	.State:686,n=state	.StatusMessage:240,n=statusMessage
s	IpPermission	.FromPort:276,n=fromPort	.IpProtocol:240,n=ipProtocol	.IpRanges:687,n=ipRanges	.Ipv6Ranges:688,n=ipv6Ranges	.PrefixListIds:689,n=prefixListIds	.ToPort:276,n=toPort	.UserIdGroupPairs:690,n=groups
s	SecurityGroupRule	.CidrIpv4:240,n=cidrIpv4	.CidrIpv6:240,n=cidrIpv6	.Description:240,n=description	.FromPort:276,n=fromPort	.GroupId:265,n=groupId	.GroupOwnerId:240,n=groupOwnerId	.IpProtocol:240,n=ipProtocol	.IsEgress:242,n=isEgress	.PrefixListId:309,n=prefixListId	.ReferencedGroupInfo:691,n=referencedGroupInfo	.SecurityGroupRuleArn:240,n=securityGroupRuleArn	.SecurityGroupRuleId:692,n=securityGroupRuleId	.Tags:294,n=tagSet	.ToPort:276,n=toPort
s	NewDhcpConfiguration	.Key:240	.Values:288,n=Value
l	DhcpConfigurationList	e=:693,n=item
S	DestinationFileFormat
S	FlowLogResourceId
s	UnsuccessfulItem	.Error:694,n=error	.ResourceId:240,n=resourceId
l	InternetGatewayAttachmentList	e=:695,n=item
s	Tag	.Key:240,n=key	.Value:240,n=value
l	LaunchTemplateBlockDeviceMappingRequestList	e=:696,n=BlockDeviceMapping
s	LaunchTemplateCapacityReservationSpecificationRequest	.CapacityReservationPreference:655	.CapacityReservationTarget:656
s	LaunchTemplateCpuOptionsRequest	.AmdSevSnp:670	.CoreCount:276	.NestedVirtualization:471	.ThreadsPerCore:276
l	ElasticGpuSpecificationList	e=:671,n=ElasticGpuSpecification
l	LaunchTemplateElasticInferenceAcceleratorList	e=:697,n=item
s	LaunchTemplateEnclaveOptionsRequest	.Enabled:242
s	LaunchTemplateHibernationOptionsRequest	.Configured:242
s	LaunchTemplateIamInstanceProfileSpecificationRequest	.Arn:240	.Name:240
s	LaunchTemplateInstanceMarketOptionsRequest	.MarketType:673	.SpotOptions:698
s	InstanceRequirementsRequest	.AcceleratorCount:699	.AcceleratorManufacturers:700,n=AcceleratorManufacturer	.AcceleratorNames:701,n=AcceleratorName	.AcceleratorTotalMemoryMiB:702	.AcceleratorTypes:703,n=AcceleratorType	.AllowedInstanceTypes:704,n=AllowedInstanceType	.BareMetal:705	.BaselineEbsBandwidthMbps:706	.BaselinePerformanceFactors:707	.BurstablePerformance:708	.CpuManufacturers:709,n=CpuManufacturer	.ExcludedInstanceTypes:710,n=ExcludedInstanceType	.InstanceGenerations:711,n=InstanceGeneration	.LocalStorage:712	.LocalStorageTypes:713,n=LocalStorageType	.MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:276	.MemoryGiBPerVCpu:714	.MemoryMiB:715,r	.NetworkBandwidthGbps:716	.NetworkInterfaceCount:717	.OnDemandMaxPricePercentageOverLowestPrice:276	.RequireEncryptionInTransit:242	.RequireHibernateSupport:242	.SpotMaxPricePercentageOverLowestPrice:276	.TotalLocalStorageGB:718	.VCpuCount:719,r
l	LaunchTemplateLicenseSpecificationListRequest	e=:720,n=item
s	LaunchTemplateInstanceMaintenanceOptionsRequest	.AutoRecovery:721
s	LaunchTemplateInstanceMetadataOptionsRequest	.HttpEndpoint:722	.HttpProtocolIpv6:723	.HttpPutResponseHopLimit:276	.HttpTokens:724	.InstanceMetadataTags:725
s	LaunchTemplatesMonitoringRequest	.Enabled:242
l	LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList	e=:726,n=InstanceNetworkInterfaceSpecification
s	LaunchTemplateNetworkPerformanceOptionsRequest	.BandwidthWeighting:678
s	LaunchTemplatePlacementRequest	.Affinity:240	.AvailabilityZone:240	.AvailabilityZoneId:260	.GroupId:484	.GroupName:485	.HostId:486	.HostResourceGroupArn:240	.PartitionNumber:276	.SpreadDomain:240	.Tenancy:336
s	LaunchTemplatePrivateDnsNameOptionsRequest	.EnableResourceNameDnsAAAARecord:242	.EnableResourceNameDnsARecord:242	.HostnameType:493
l	LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList	e=:727,n=InstanceSecondaryInterfaceSpecification
l	LaunchTemplateTagSpecificationRequestList	e=:728,n=LaunchTemplateTagSpecificationRequest
l	ErrorSet	e=:729,n=item
s	AvailabilityZoneAddress	.AllocationIds:258,n=AllocationId	.AvailabilityZone:259	.AvailabilityZoneId:260
l	NatGatewayAttachedApplianceList	e=:730,n=item
S	AutoProvisionZonesState
S	AutoScalingIpsState
s	ProvisionedBandwidth	.ProvisionTime:275,n=provisionTime	.Provisioned:240,n=provisioned	.RequestTime:275,n=requestTime	.Requested:240,n=requested	.Status:240,n=status
S	NatGatewayState
l	RouteTableAssociationList	e=:731,n=item
l	PropagatingVgwList	e=:732,n=item
l	RouteList	e=:733,n=item
S	InstanceIdWithVolumeResolver
s	SnapshotInfo	.AvailabilityZone:240,n=availabilityZone	.Description:240,n=description	.Encrypted:242,n=encrypted	.OutpostArn:240,n=outpostArn	.OwnerId:240,n=ownerId	.Progress:240,n=progress	.SnapshotId:240,n=snapshotId	.SseType:321,n=sseType	.StartTime:319,n=startTime	.State:322,n=state	.Tags:294,n=tagSet	.VolumeId:240,n=volumeId	.VolumeSize:276,n=volumeSize
s	BlockPublicAccessStates	.InternetGatewayBlockMode:734,n=internetGatewayBlockMode
l	SubnetIpv6CidrBlockAssociationSet	e=:268,n=item
s	PrivateDnsNameOptionsOnLaunch	.EnableResourceNameDnsAAAARecord:242,n=enableResourceNameDnsAAAARecord	.EnableResourceNameDnsARecord:242,n=enableResourceNameDnsARecord	.HostnameType:493,n=hostnameType
S	SubnetState
S	TaggableResourceId
S	VpcEncryptionControlExclusionStateInput
S	VpcEncryptionControlMode
l	VpcCidrBlockAssociationSet	e=:270,n=item
s	VpcEncryptionControl	.Mode:586,n=mode	.ResourceExclusions:735,n=resourceExclusions	.State:736,n=state	.StateMessage:240,n=stateMessage	.Tags:294,n=tagSet	.VpcEncryptionControlId:737,n=vpcEncryptionControlId	.VpcId:255,n=vpcId
l	VpcIpv6CidrBlockAssociationSet	e=:271,n=item
S	VpcState
S	DnsRecordIpType
l	PrivateDnsSpecifiedDomainSet	min=0	max=10	e=:240,n=item
s	SubnetConfiguration	.Ipv4:240	.Ipv6:240	.SubnetId:263
l	DnsEntrySet	e=:738,n=item
s	DnsOptions	.DnsRecordIpType:591,n=dnsRecordIpType	.PrivateDnsOnlyForInboundResolverEndpoint:242,n=privateDnsOnlyForInboundResolverEndpoint	.PrivateDnsPreference:240,n=privateDnsPreference	.PrivateDnsSpecifiedDomains:592,n=privateDnsSpecifiedDomainSet
l	GroupIdentifierSet	e=:739,n=item
l	SubnetIpPrefixesList	e=:740,n=item
s	LastError	.Code:240,n=code	.Message:240,n=message
S	State
S	VpcFlowLogId
s	DeleteLaunchTemplateVersionsResponseSuccessItem	.LaunchTemplateId:240,n=launchTemplateId	.LaunchTemplateName:240,n=launchTemplateName	.VersionNumber:320,n=versionNumber
s	DeleteLaunchTemplateVersionsResponseErrorItem	.LaunchTemplateId:240,n=launchTemplateId	.LaunchTemplateName:240,n=launchTemplateName	.ResponseError:741,n=responseError	.VersionNumber:320,n=versionNumber
S	AccountAttributeName
s	AccountAttribute	.AttributeName:240,n=attributeName	.AttributeValues:742,n=attributeValueSet
s	Filter	.Name:240	.Values:288,n=Value
s	Address	.AllocationId:240,n=allocationId	.AssociationId:240,n=associationId	.CarrierIp:240,n=carrierIp	.CustomerOwnedIp:240,n=customerOwnedIp	.CustomerOwnedIpv4Pool:240,n=customerOwnedIpv4Pool	.Domain:241,n=domain	.InstanceId:240,n=instanceId	.NetworkBorderGroup:240,n=networkBorderGroup	.NetworkInterfaceId:240,n=networkInterfaceId	.NetworkInterfaceOwnerId:240,n=networkInterfaceOwnerId	.PrivateIpAddress:240,n=privateIpAddress	.PublicIp:240,n=publicIp	.PublicIpv4Pool:240,n=publicIpv4Pool	.ServiceManaged:743,n=serviceManaged	.SubnetId:240,n=subnetId	.Tags:294,n=tagSet
s	AvailabilityZone	.Geography:744,n=geographySet	.GroupLongName:240,n=groupLongName	.GroupName:240,n=groupName	.Messages:745,n=messageSet	.NetworkBorderGroup:240,n=networkBorderGroup	.OptInStatus:746,n=optInStatus	.ParentZoneId:240,n=parentZoneId	.ParentZoneName:240,n=parentZoneName	.RegionName:240,n=regionName	.State:747,n=zoneState	.SubGeography:748,n=subGeographySet	.ZoneId:240,n=zoneId	.ZoneName:240,n=zoneName	.ZoneType:240,n=zoneType
s	FlowLog	.CreationTime:319,n=creationTime	.DeliverCrossAccountRole:240,n=deliverCrossAccountRole	.DeliverLogsErrorMessage:240,n=deliverLogsErrorMessage	.DeliverLogsPermissionArn:240,n=deliverLogsPermissionArn	.DeliverLogsStatus:240,n=deliverLogsStatus	.DestinationOptions:749,n=destinationOptions	.FlowLogId:240,n=flowLogId	.FlowLogStatus:240,n=flowLogStatus	.LogDestination:240,n=logDestination	.LogDestinationType:284,n=logDestinationType	.LogFormat:240,n=logFormat	.LogGroupName:240,n=logGroupName	.MaxAggregationInterval:276,n=maxAggregationInterval	.ResourceId:240,n=resourceId	.Tags:294,n=tagSet	.TrafficType:287,n=trafficType
s	Image	.Architecture:750,n=architecture	.BlockDeviceMappings:751,n=blockDeviceMapping	.BootMode:752,n=bootMode	.CreationDate:240,n=creationDate	.DeprecationTime:240,n=deprecationTime	.DeregistrationProtection:240,n=deregistrationProtection	.Description:240,n=description	.EnaSupport:242,n=enaSupport	.FreeTierEligible:242,n=freeTierEligible	.Hypervisor:753,n=hypervisor	.ImageAllowed:242,n=imageAllowed	.ImageId:240,n=imageId	.ImageLocation:240,n=imageLocation	.ImageOwnerAlias:240,n=imageOwnerAlias	.ImageType:754,n=imageType	.ImdsSupport:755,n=imdsSupport	.KernelId:240,n=kernelId	.LastLaunchedTime:240,n=lastLaunchedTime	.Name:240,n=name	.OwnerId:240,n=imageOwnerId	.Platform:756,n=platform	.PlatformDetails:240,n=platformDetails	.ProductCodes:387,n=productCodes	.Public:242,n=isPublic	.RamdiskId:240,n=ramdiskId	.RootDeviceName:240,n=rootDeviceName	.RootDeviceType:757,n=rootDeviceType	.SourceImageId:240,n=sourceImageId	.SourceImageRegion:240,n=sourceImageRegion	.SourceInstanceId:240,n=sourceInstanceId	.SriovNetSupport:240,n=sriovNetSupport	.State:758,n=imageState	.StateReason:759,n=stateReason	.Tags:294,n=tagSet	.TpmSupport:760,n=tpmSupport	.UsageOperation:240,n=usageOperation	.VirtualizationType:761,n=virtualizationType
s	InstanceBlockDeviceMapping	.DeviceName:240,n=deviceName	.Ebs:762,n=ebs
s	GroupIdentifier	.GroupId:240,n=groupId	.GroupName:240,n=groupName
s	ProductCode	.ProductCodeId:240,n=productCode	.ProductCodeType:763,n=type
s	InstanceCreditSpecification	.CpuCredits:240,n=cpuCredits	.InstanceId:240,n=instanceId
s	InstanceStatus	.AttachedEbsStatus:764,n=attachedEbsStatus	.AvailabilityZone:240,n=availabilityZone	.AvailabilityZoneId:260,n=availabilityZoneId	.Events:765,n=eventsSet	.InstanceId:240,n=instanceId	.InstanceState:766,n=instanceState	.InstanceStatus:767,n=instanceStatus	.Operator:334,n=operator	.OutpostArn:240,n=outpostArn	.SystemStatus:767,n=systemStatus
s	InstanceTypeInfo	.AutoRecoverySupported:768,n=autoRecoverySupported	.BareMetal:769,n=bareMetal	.BurstablePerformanceSupported:770,n=burstablePerformanceSupported	.CurrentGeneration:771,n=currentGeneration	.DedicatedHostsSupported:772,n=dedicatedHostsSupported	.EbsInfo:773,n=ebsInfo	.FpgaInfo:774,n=fpgaInfo	.FreeTierEligible:775,n=freeTierEligible	.GpuInfo:776,n=gpuInfo	.HibernationSupported:777,n=hibernationSupported	.Hypervisor:778,n=hypervisor	.InferenceAcceleratorInfo:779,n=inferenceAcceleratorInfo	.InstanceStorageInfo:780,n=instanceStorageInfo	.InstanceStorageSupported:781,n=instanceStorageSupported	.InstanceType:510,n=instanceType	.MediaAcceleratorInfo:782,n=mediaAcceleratorInfo	.MemoryInfo:783,n=memoryInfo	.NetworkInfo:784,n=networkInfo	.NeuronInfo:785,n=neuronInfo	.NitroEnclavesSupport:786,n=nitroEnclavesSupport	.NitroTpmInfo:787,n=nitroTpmInfo	.NitroTpmSupport:788,n=nitroTpmSupport	.PhcSupport:789,n=phcSupport	.PlacementGroupInfo:790,n=placementGroupInfo	.ProcessorInfo:791,n=processorInfo	.RebootMigrationSupport:792,n=rebootMigrationSupport	.SupportedBootModes:793,n=supportedBootModes	.SupportedInRegion:794,n=supportedInRegion	.SupportedRootDeviceTypes:795,n=supportedRootDeviceTypes	.SupportedUsageClasses:796,n=supportedUsageClasses	.SupportedVirtualizationTypes:797,n=supportedVirtualizationTypes	.VCpuInfo:798,n=vCpuInfo
s	KeyPairInfo	.CreateTime:319,n=createTime	.KeyFingerprint:240,n=keyFingerprint	.KeyName:240,n=keyName	.KeyPairId:240,n=keyPairId	.KeyType:292,n=keyType	.PublicKey:240,n=publicKey	.Tags:294,n=tagSet
s	ManagedPrefixList	.AddressFamily:240,n=addressFamily	.IpamPrefixListResolverSyncEnabled:242,n=ipamPrefixListResolverSyncEnabled	.IpamPrefixListResolverTargetId:240,n=ipamPrefixListResolverTargetId	.MaxEntries:276,n=maxEntries	.OwnerId:240,n=ownerId	.PrefixListArn:799,n=prefixListArn	.PrefixListId:309,n=prefixListId	.PrefixListName:240,n=prefixListName	.State:800,n=state	.StateMessage:240,n=stateMessage	.Tags:294,n=tagSet	.Version:320,n=version
S	NetworkAclId
s	NetworkAcl	.Associations:801,n=associationSet	.Entries:802,n=entrySet	.IsDefault:242,n=default	.NetworkAclId:240,n=networkAclId	.OwnerId:240,n=ownerId	.Tags:294,n=tagSet	.VpcId:240,n=vpcId
s	AttachmentEnaSrdSpecification	.EnaSrdEnabled:242,n=enaSrdEnabled	.EnaSrdUdpSpecification:803,n=enaSrdUdpSpecification
S	AttachmentStatus
s	NetworkInterface	.AssociatedSubnets:804,n=associatedSubnetSet	.Association:805,n=association	.Attachment:417,n=attachment	.AvailabilityZone:240,n=availabilityZone	.AvailabilityZoneId:240,n=availabilityZoneId	.ConnectionTrackingConfiguration:806,n=connectionTrackingConfiguration	.DenyAllIgwTraffic:242,n=denyAllIgwTraffic	.Description:240,n=description	.Groups:385,n=groupSet	.InterfaceType:807,n=interfaceType	.Ipv4Prefixes:808,n=ipv4PrefixSet	.Ipv6Address:240,n=ipv6Address	.Ipv6Addresses:809,n=ipv6AddressesSet	.Ipv6Native:242,n=ipv6Native	.Ipv6Prefixes:810,n=ipv6PrefixSet	.MacAddress:240,n=macAddress	.NetworkInterfaceId:240,n=networkInterfaceId	.Operator:334,n=operator	.OutpostArn:240,n=outpostArn	.OwnerId:240,n=ownerId	.PrivateDnsName:240,n=privateDnsName	.PrivateIpAddress:240,n=privateIpAddress	.PrivateIpAddresses:811,n=privateIpAddressesSet	.PublicDnsName:240,n=publicDnsName	.PublicIpDnsNameOptions:812,n=publicIpDnsNameOptions	.RequesterId:240,n=requesterId	.RequesterManaged:242,n=requesterManaged	.SourceDestCheck:242,n=sourceDestCheck	.Status:813,n=status	.SubnetId:240,n=subnetId	.TagSet:294,n=tagSet	.VpcId:240,n=vpcId
s	PrefixList	.Cidrs:288,n=cidrSet	.PrefixListId:240,n=prefixListId	.PrefixListName:240,n=prefixListName
s	Region	.Endpoint:240,n=regionEndpoint	.Geography:814,n=geographySet	.OptInStatus:240,n=optInStatus	.RegionName:240,n=regionName
s	SecurityGroupReference	.GroupId:240,n=groupId	.ReferencingVpcId:240,n=referencingVpcId	.TransitGatewayId:240,n=transitGatewayId	.VpcPeeringConnectionId:240,n=vpcPeeringConnectionId
s	SecurityGroupVpcAssociation	.GroupId:265,n=groupId	.GroupOwnerId:240,n=groupOwnerId	.State:266,n=state	.StateReason:240,n=stateReason	.VpcId:255,n=vpcId	.VpcOwnerId:240,n=vpcOwnerId
s	SecurityGroup	.Description:240,n=groupDescription	.GroupId:240,n=groupId	.GroupName:240,n=groupName	.IpPermissions:278,n=ipPermissions	.IpPermissionsEgress:278,n=ipPermissionsEgress	.OwnerId:240,n=ownerId	.SecurityGroupArn:240,n=securityGroupArn	.Tags:294,n=tagSet	.VpcId:240,n=vpcId
s	TagDescription	.Key:240,n=key	.ResourceId:240,n=resourceId	.ResourceType:683,n=resourceType	.Value:240,n=value
s	VpcEndpointConnection	.CreationTimestamp:319,n=creationTimestamp	.DnsEntries:594,n=dnsEntrySet	.GatewayLoadBalancerArns:288,n=gatewayLoadBalancerArnSet	.IpAddressType:340,n=ipAddressType	.NetworkLoadBalancerArns:288,n=networkLoadBalancerArnSet	.ServiceId:240,n=serviceId	.Tags:294,n=tagSet	.VpcEndpointConnectionId:240,n=vpcEndpointConnectionId	.VpcEndpointId:240,n=vpcEndpointId	.VpcEndpointOwner:240,n=vpcEndpointOwner	.VpcEndpointRegion:240,n=vpcEndpointRegion	.VpcEndpointState:599,n=vpcEndpointState
s	ServiceDetail	.AcceptanceRequired:242,n=acceptanceRequired	.AvailabilityZoneIds:288,n=availabilityZoneIdSet	.AvailabilityZones:288,n=availabilityZoneSet	.BaseEndpointDnsNames:288,n=baseEndpointDnsNameSet	.ManagesVpcEndpoints:242,n=managesVpcEndpoints	.Owner:240,n=owner	.PayerResponsibility:815,n=payerResponsibility	.PrivateDnsName:240,n=privateDnsName	.PrivateDnsNameVerificationState:816,n=privateDnsNameVerificationState	.PrivateDnsNames:817,n=privateDnsNameSet	.ServiceId:240,n=serviceId	.ServiceName:240,n=serviceName	.ServiceRegion:240,n=serviceRegion	.ServiceType:818,n=serviceType	.SupportedIpAddressTypes:819,n=supportedIpAddressTypeSet	.Tags:294,n=tagSet	.VpcEndpointPolicySupported:242,n=vpcEndpointPolicySupported
l	LaunchTemplateBlockDeviceMappingList	e=:820,n=item
s	LaunchTemplateCapacityReservationSpecificationResponse	.CapacityReservationPreference:655,n=capacityReservationPreference	.CapacityReservationTarget:821,n=capacityReservationTarget
s	LaunchTemplateCpuOptions	.AmdSevSnp:670,n=amdSevSnp	.CoreCount:276,n=coreCount	.NestedVirtualization:471,n=nestedVirtualization	.ThreadsPerCore:276,n=threadsPerCore
s	CreditSpecification	.CpuCredits:240,n=cpuCredits
l	ElasticGpuSpecificationResponseList	e=:822,n=item
l	LaunchTemplateElasticInferenceAcceleratorResponseList	e=:823,n=item
s	LaunchTemplateEnclaveOptions	.Enabled:242,n=enabled
s	LaunchTemplateHibernationOptions	.Configured:242,n=configured
s	LaunchTemplateIamInstanceProfileSpecification	.Arn:240,n=arn	.Name:240,n=name
s	LaunchTemplateInstanceMarketOptions	.MarketType:673,n=marketType	.SpotOptions:824,n=spotOptions
s	InstanceRequirements	.AcceleratorCount:825,n=acceleratorCount	.AcceleratorManufacturers:700,n=acceleratorManufacturerSet	.AcceleratorNames:701,n=acceleratorNameSet	.AcceleratorTotalMemoryMiB:826,n=acceleratorTotalMemoryMiB	.AcceleratorTypes:703,n=acceleratorTypeSet	.AllowedInstanceTypes:704,n=allowedInstanceTypeSet	.BareMetal:705,n=bareMetal	.BaselineEbsBandwidthMbps:827,n=baselineEbsBandwidthMbps	.BaselinePerformanceFactors:828,n=baselinePerformanceFactors	.BurstablePerformance:708,n=burstablePerformance	.CpuManufacturers:709,n=cpuManufacturerSet	.ExcludedInstanceTypes:710,n=excludedInstanceTypeSet	.InstanceGenerations:711,n=instanceGenerationSet	.LocalStorage:712,n=localStorage	.LocalStorageTypes:713,n=localStorageTypeSet	.MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:276,n=maxSpotPriceAsPercentageOfOptimalOnDemandPrice	.MemoryGiBPerVCpu:829,n=memoryGiBPerVCpu	.MemoryMiB:830,n=memoryMiB	.NetworkBandwidthGbps:831,n=networkBandwidthGbps	.NetworkInterfaceCount:832,n=networkInterfaceCount	.OnDemandMaxPricePercentageOverLowestPrice:276,n=onDemandMaxPricePercentageOverLowestPrice	.RequireEncryptionInTransit:242,n=requireEncryptionInTransit	.RequireHibernateSupport:242,n=requireHibernateSupport	.SpotMaxPricePercentageOverLowestPrice:276,n=spotMaxPricePercentageOverLowestPrice	.TotalLocalStorageGB:833,n=totalLocalStorageGB	.VCpuCount:834,n=vCpuCount
l	LaunchTemplateLicenseList	e=:835,n=item
s	LaunchTemplateInstanceMaintenanceOptions	.AutoRecovery:721,n=autoRecovery
s	LaunchTemplateInstanceMetadataOptions	.HttpEndpoint:722,n=httpEndpoint	.HttpProtocolIpv6:723,n=httpProtocolIpv6	.HttpPutResponseHopLimit:276,n=httpPutResponseHopLimit	.HttpTokens:724,n=httpTokens	.InstanceMetadataTags:725,n=instanceMetadataTags	.State:836,n=state
s	LaunchTemplatesMonitoring	.Enabled:242,n=enabled
l	LaunchTemplateInstanceNetworkInterfaceSpecificationList	e=:837,n=item
s	LaunchTemplateNetworkPerformanceOptions	.BandwidthWeighting:678,n=bandwidthWeighting
s	LaunchTemplatePlacement	.Affinity:240,n=affinity	.AvailabilityZone:240,n=availabilityZone	.AvailabilityZoneId:260,n=availabilityZoneId	.GroupId:484,n=groupId	.GroupName:240,n=groupName	.HostId:240,n=hostId	.HostResourceGroupArn:240,n=hostResourceGroupArn	.PartitionNumber:276,n=partitionNumber	.SpreadDomain:240,n=spreadDomain	.Tenancy:336,n=tenancy
s	LaunchTemplatePrivateDnsNameOptions	.EnableResourceNameDnsAAAARecord:242,n=enableResourceNameDnsAAAARecord	.EnableResourceNameDnsARecord:242,n=enableResourceNameDnsARecord	.HostnameType:493,n=hostnameType
l	LaunchTemplateInstanceSecondaryInterfaceSpecificationList	e=:838,n=item
l	LaunchTemplateTagSpecificationList	e=:839,n=item
s	PtrUpdateStatus	.Reason:240,n=reason	.Status:240,n=status	.Value:240,n=value
s	InstanceBlockDeviceMappingSpecification	.DeviceName:240,n=deviceName	.Ebs:840,n=ebs	.NoDevice:240,n=noDevice	.VirtualName:240,n=virtualName
B	Blob
S	CapacityReservationPreference
s	CapacityReservationTarget	.CapacityReservationId:841	.CapacityReservationResourceGroupArn:240
s	InstanceCreditSpecificationRequest	.CpuCredits:240	.InstanceId:251,r
s	SuccessfulInstanceCreditSpecificationItem	.InstanceId:240,n=instanceId
s	UnsuccessfulInstanceCreditSpecificationItem	.Error:842,n=error	.InstanceId:240,n=instanceId
S	EventCode
S	InstanceEventId
S	InstanceMetadataOptionsState
S	NetworkInterfaceAttachmentId
s	EnaSrdUdpSpecification	.EnaSrdUdpEnabled:242
s	SecurityGroupRuleUpdate	.SecurityGroupRule:843	.SecurityGroupRuleId:692,r
S	VolumeModificationState
s	InstanceMonitoring	.InstanceId:240,n=instanceId	.Monitoring:844,n=monitoring
s	RevokedSecurityGroupRule	.CidrIpv4:240,n=cidrIpv4	.CidrIpv6:240,n=cidrIpv6	.Description:240,n=description	.FromPort:276,n=fromPort	.GroupId:265,n=groupId	.IpProtocol:240,n=ipProtocol	.IsEgress:242,n=isEgress	.PrefixListId:309,n=prefixListId	.ReferencedGroupId:265,n=referencedGroupId	.SecurityGroupRuleId:692,n=securityGroupRuleId	.ToPort:276,n=toPort
s	BlockDeviceMapping	.DeviceName:240,n=deviceName	.Ebs:845,n=ebs	.NoDevice:240,n=noDevice	.VirtualName:240,n=virtualName
S	AmdSevSnpSpecification
s	ElasticGpuSpecification	.Type:240,r
s	ElasticInferenceAccelerator	.Count:846	.Type:240,r
S	MarketType
s	SpotMarketOptions	.BlockDurationMinutes:276	.InstanceInterruptionBehavior:847	.MaxPrice:240	.SpotInstanceType:848	.ValidUntil:275
s	InstanceIpv6Address	.Ipv6Address:240,n=ipv6Address	.IsPrimaryIpv6:242,n=isPrimaryIpv6
s	LicenseConfigurationRequest	.LicenseConfigurationArn:240
s	InstanceNetworkInterfaceSpecification	.AssociateCarrierIpAddress:242	.AssociatePublicIpAddress:242,n=associatePublicIpAddress	.ConnectionTrackingSpecification:490	.DeleteOnTermination:242,n=deleteOnTermination	.Description:240,n=description	.DeviceIndex:276,n=deviceIndex	.EnaQueueCount:276	.EnaSrdSpecification:849	.Groups:492,n=SecurityGroupId	.InterfaceType:240	.Ipv4PrefixCount:276	.Ipv4Prefixes:850,n=Ipv4Prefix	.Ipv6AddressCount:276,n=ipv6AddressCount	.Ipv6Addresses:511,n=ipv6AddressesSet,q=Ipv6Addresses	.Ipv6PrefixCount:276	.Ipv6Prefixes:851,n=Ipv6Prefix	.NetworkCardIndex:276	.NetworkInterfaceId:252,n=networkInterfaceId	.PrimaryIpv6:242	.PrivateIpAddress:240,n=privateIpAddress	.PrivateIpAddresses:852,n=privateIpAddressesSet,q=PrivateIpAddresses	.SecondaryPrivateIpAddressCount:276,n=secondaryPrivateIpAddressCount	.SubnetId:240,n=subnetId
S	InstanceBandwidthWeighting
s	InstanceSecondaryInterfaceSpecificationRequest	.DeleteOnTermination:242	.DeviceIndex:276	.InterfaceType:853	.NetworkCardIndex:276	.PrivateIpAddressCount:276	.PrivateIpAddresses:854,n=PrivateIpAddress	.SecondarySubnetId:855
s	Instance	.AmiLaunchIndex:276,n=amiLaunchIndex	.Architecture:750,n=architecture	.BlockDeviceMappings:382,n=blockDeviceMapping	.BootMode:752,n=bootMode	.CapacityBlockId:240,n=capacityBlockId	.CapacityReservationId:240,n=capacityReservationId	.CapacityReservationSpecification:856,n=capacityReservationSpecification	.ClientToken:240,n=clientToken	.CpuOptions:857,n=cpuOptions	.CurrentInstanceBootMode:858,n=currentInstanceBootMode	.EbsOptimized:242,n=ebsOptimized	.ElasticGpuAssociations:859,n=elasticGpuAssociationSet	.ElasticInferenceAcceleratorAssociations:860,n=elasticInferenceAcceleratorAssociationSet	.EnaSupport:242,n=enaSupport	.EnclaveOptions:384,n=enclaveOptions	.HibernationOptions:861,n=hibernationOptions	.Hypervisor:753,n=hypervisor	.IamInstanceProfile:532,n=iamInstanceProfile	.ImageId:240,n=imageId	.InstanceId:240,n=instanceId	.InstanceLifecycle:862,n=instanceLifecycle	.InstanceType:510,n=instanceType	.Ipv6Address:240,n=ipv6Address	.KernelId:240,n=kernelId	.KeyName:240,n=keyName	.LaunchTime:275,n=launchTime	.Licenses:863,n=licenseSet	.MaintenanceOptions:864,n=maintenanceOptions	.MetadataOptions:482,n=metadataOptions	.Monitoring:844,n=monitoring	.NetworkInterfaces:865,n=networkInterfaceSet	.NetworkPerformanceOptions:866,n=networkPerformanceOptions	.Operator:334,n=operator	.OutpostArn:240,n=outpostArn	.Placement:521,n=placement	.Platform:756,n=platform	.PlatformDetails:240,n=platformDetails	.PrivateDnsName:240,n=privateDnsName	.PrivateDnsNameOptions:867,n=privateDnsNameOptions	.PrivateIpAddress:240,n=privateIpAddress	.ProductCodes:387,n=productCodes	.PublicDnsName:240,n=dnsName	.PublicIpAddress:240,n=ipAddress	.RamdiskId:240,n=ramdiskId	.RootDeviceName:240,n=rootDeviceName	.RootDeviceType:757,n=rootDeviceType	.SecondaryInterfaces:868,n=secondaryInterfaceSet	.SecurityGroups:385,n=groupSet	.SourceDestCheck:242,n=sourceDestCheck	.SpotInstanceRequestId:240,n=spotInstanceRequestId	.SriovNetSupport:240,n=sriovNetSupport	.State:766,n=instanceState	.StateReason:759,n=stateReason	.StateTransitionReason:240,n=reason	.SubnetId:240,n=subnetId	.Tags:294,n=tagSet	.TpmSupport:240,n=tpmSupport	.UsageOperation:240,n=usageOperation	.UsageOperationUpdateTime:319,n=usageOperationUpdateTime	.VirtualizationType:761,n=virtualizationType	.VpcId:240,n=vpcId
s	InstanceStateChange	.CurrentState:766,n=currentState	.InstanceId:240,n=instanceId	.PreviousState:766,n=previousState
s	SecurityGroupRuleDescription	.Description:240	.SecurityGroupRuleId:240
S	ResourceType
S	NatGatewayAddressStatus
S	SubnetCidrBlockStateCode
S	VpcCidrBlockStateCode
l	IpRangeList	e=:869,n=item
l	Ipv6RangeList	e=:870,n=item
l	PrefixListIdList	e=:871,n=item
l	UserIdGroupPairList	e=:872,n=item
s	ReferencedSecurityGroup	.GroupId:240,n=groupId	.PeeringStatus:240,n=peeringStatus	.UserId:240,n=userId	.VpcId:240,n=vpcId	.VpcPeeringConnectionId:240,n=vpcPeeringConnectionId
S	SecurityGroupRuleId
s	DhcpConfiguration	.Key:240,n=key	.Values:873,n=valueSet
s	UnsuccessfulItemError	.Code:240,n=code	.Message:240,n=message
s	InternetGatewayAttachment	.State:621,n=state	.VpcId:240,n=vpcId
s	LaunchTemplateBlockDeviceMappingRequest	.DeviceName:240	.Ebs:874	.NoDevice:240	.VirtualName:240
s	LaunchTemplateElasticInferenceAccelerator	.Count:875	.Type:240,r
s	LaunchTemplateSpotMarketOptionsRequest	.BlockDurationMinutes:276	.InstanceInterruptionBehavior:847	.MaxPrice:240	.SpotInstanceType:848	.ValidUntil:275
s	AcceleratorCountRequest	.Max:276	.Min:276
l	AcceleratorManufacturerSet	e=:876,n=item
l	AcceleratorNameSet	e=:877,n=item
s	AcceleratorTotalMemoryMiBRequest	.Max:276	.Min:276
l	AcceleratorTypeSet	e=:878,n=item
l	AllowedInstanceTypeSet	min=0	max=400	e=:879,n=item
S	BareMetal
s	BaselineEbsBandwidthMbpsRequest	.Max:276	.Min:276
s	BaselinePerformanceFactorsRequest	.Cpu:880
S	BurstablePerformance
l	CpuManufacturerSet	e=:881,n=item
l	ExcludedInstanceTypeSet	min=0	max=400	e=:882,n=item
l	InstanceGenerationSet	e=:883,n=item
S	LocalStorage
l	LocalStorageTypeSet	e=:884,n=item
s	MemoryGiBPerVCpuRequest	.Max:885	.Min:885
s	MemoryMiBRequest	.Max:276	.Min:276,r
s	NetworkBandwidthGbpsRequest	.Max:885	.Min:885
s	NetworkInterfaceCountRequest	.Max:276	.Min:276
s	TotalLocalStorageGBRequest	.Max:885	.Min:885
s	VCpuCountRangeRequest	.Max:276	.Min:276,r
s	LaunchTemplateLicenseConfigurationRequest	.LicenseConfigurationArn:240
S	LaunchTemplateAutoRecoveryState
S	LaunchTemplateInstanceMetadataEndpointState
S	LaunchTemplateInstanceMetadataProtocolIpv6
S	LaunchTemplateHttpTokensState
S	LaunchTemplateInstanceMetadataTagsState
s	LaunchTemplateInstanceNetworkInterfaceSpecificationRequest	.AssociateCarrierIpAddress:242	.AssociatePublicIpAddress:242	.ConnectionTrackingSpecification:490	.DeleteOnTermination:242	.Description:240	.DeviceIndex:276	.EnaQueueCount:276	.EnaSrdSpecification:849	.Groups:492,n=SecurityGroupId	.InterfaceType:240	.Ipv4PrefixCount:276	.Ipv4Prefixes:850,n=Ipv4Prefix	.Ipv6AddressCount:276	.Ipv6Addresses:886	.Ipv6PrefixCount:276	.Ipv6Prefixes:851,n=Ipv6Prefix	.NetworkCardIndex:276	.NetworkInterfaceId:252	.PrimaryIpv6:242	.PrivateIpAddress:240	.PrivateIpAddresses:852	.SecondaryPrivateIpAddressCount:276	.SubnetId:263
s	LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest	.DeleteOnTermination:242	.DeviceIndex:276	.InterfaceType:853	.NetworkCardIndex:276	.PrivateIpAddressCount:276	.PrivateIpAddresses:887,n=PrivateIpAddress	.SecondarySubnetId:855
s	LaunchTemplateTagSpecificationRequest	.ResourceType:683	.Tags:294,n=Tag
s	ValidationError	.Code:240,n=code	.Message:240,n=message
s	NatGatewayAttachedAppliance	.ApplianceArn:240,n=applianceArn	.AttachmentState:888,n=attachmentState	.FailureCode:240,n=failureCode	.FailureMessage:240,n=failureMessage	.ModificationState:889,n=modificationState	.Type:890,n=type	.VpcEndpointId:240,n=vpcEndpointId
s	RouteTableAssociation	.AssociationState:264,n=associationState	.GatewayId:240,n=gatewayId	.Main:242,n=main	.PublicIpv4Pool:240,n=publicIpv4Pool	.RouteTableAssociationId:240,n=routeTableAssociationId	.RouteTableId:240,n=routeTableId	.SubnetId:240,n=subnetId
s	PropagatingVgw	.GatewayId:240,n=gatewayId
s	Route	.CarrierGatewayId:307,n=carrierGatewayId	.CoreNetworkArn:308,n=coreNetworkArn	.DestinationCidrBlock:240,n=destinationCidrBlock	.DestinationIpv6CidrBlock:240,n=destinationIpv6CidrBlock	.DestinationPrefixListId:240,n=destinationPrefixListId	.EgressOnlyInternetGatewayId:240,n=egressOnlyInternetGatewayId	.GatewayId:240,n=gatewayId	.InstanceId:240,n=instanceId	.InstanceOwnerId:240,n=instanceOwnerId	.IpAddress:240,n=ipAddress	.LocalGatewayId:240,n=localGatewayId	.NatGatewayId:240,n=natGatewayId	.NetworkInterfaceId:240,n=networkInterfaceId	.OdbNetworkArn:312,n=odbNetworkArn	.Origin:891,n=origin	.State:892,n=state	.TransitGatewayId:240,n=transitGatewayId	.VpcPeeringConnectionId:240,n=vpcPeeringConnectionId
S	BlockPublicAccessMode
s	VpcEncryptionControlExclusions	.EgressOnlyInternetGateway:893,n=egressOnlyInternetGateway	.ElasticFileSystem:893,n=elasticFileSystem	.InternetGateway:893,n=internetGateway	.Lambda:893,n=lambda	.NatGateway:893,n=natGateway	.VirtualPrivateGateway:893,n=virtualPrivateGateway	.VpcLattice:893,n=vpcLattice	.VpcPeering:893,n=vpcPeering
S	VpcEncryptionControlState
S	VpcEncryptionControlId
s	DnsEntry	.DnsName:240,n=dnsName	.HostedZoneId:240,n=hostedZoneId
s	SecurityGroupIdentifier	.GroupId:240,n=groupId	.GroupName:240,n=groupName
s	SubnetIpPrefixes	.IpPrefixes:288,n=ipPrefixSet	.SubnetId:240,n=subnetId
s	ResponseError	.Code:894,n=code	.Message:240,n=message
l	AccountAttributeValueList	e=:895,n=item
S	ServiceManaged
l	AvailabilityZoneGeographyList	e=:896,n=item
l	AvailabilityZoneMessageList	e=:897,n=item
S	AvailabilityZoneOptInStatus
S	AvailabilityZoneState
l	AvailabilityZoneSubGeographyList	e=:898,n=item
s	DestinationOptionsResponse	.FileFormat:543,n=fileFormat	.HiveCompatiblePartitions:242,n=hiveCompatiblePartitions	.PerHourPartition:242,n=perHourPartition
S	ArchitectureValues
l	BlockDeviceMappingList	e=:669,n=item
S	BootModeValues
S	HypervisorType
S	ImageTypeValues
S	ImdsSupportValues
S	PlatformValues
S	DeviceType
S	ImageState
s	StateReason	.Code:240,n=code	.Message:240,n=message
S	TpmSupportValues
S	VirtualizationType
s	EbsInstanceBlockDevice	.AssociatedResource:240,n=associatedResource	.AttachTime:275,n=attachTime	.DeleteOnTermination:242,n=deleteOnTermination	.EbsCardIndex:276,n=ebsCardIndex	.Operator:334,n=operator	.Status:621,n=status	.VolumeId:240,n=volumeId	.VolumeOwnerId:240,n=volumeOwnerId
S	ProductCodeValues
s	EbsStatusSummary	.Details:899,n=details	.Status:900,n=status
l	InstanceStatusEventList	e=:475,n=item
s	InstanceState	.Code:276,n=code	.Name:901,n=name
s	InstanceStatusSummary	.Details:902,n=details	.Status:900,n=status
b	AutoRecoveryFlag
b	BareMetalFlag
b	BurstablePerformanceFlag
b	CurrentGenerationFlag
b	DedicatedHostFlag
s	EbsInfo	.AttachmentLimitType:903,n=attachmentLimitType	.EbsCards:904,n=ebsCardSet	.EbsOptimizedInfo:905,n=ebsOptimizedInfo	.EbsOptimizedSupport:906,n=ebsOptimizedSupport	.EncryptionSupport:907,n=encryptionSupport	.MaximumEbsAttachments:908,n=maximumEbsAttachments	.MaximumEbsCards:909,n=maximumEbsCards	.NvmeSupport:910,n=nvmeSupport
s	FpgaInfo	.Fpgas:911,n=fpgas	.TotalFpgaMemoryInMiB:912,n=totalFpgaMemoryInMiB
b	FreeTierEligibleFlag
s	GpuInfo	.Gpus:913,n=gpus	.TotalGpuMemoryInMiB:914,n=totalGpuMemoryInMiB
b	HibernationFlag
S	InstanceTypeHypervisor
s	InferenceAcceleratorInfo	.Accelerators:915,n=accelerators	.TotalInferenceMemoryInMiB:916,n=totalInferenceMemoryInMiB
s	InstanceStorageInfo	.Disks:917,n=disks	.EncryptionSupport:918,n=encryptionSupport	.NvmeSupport:919,n=nvmeSupport	.TotalSizeInGB:920,n=totalSizeInGB
b	InstanceStorageFlag
s	MediaAcceleratorInfo	.Accelerators:921,n=accelerators	.TotalMediaMemoryInMiB:922,n=totalMediaMemoryInMiB
s	MemoryInfo	.SizeInMiB:923,n=sizeInMiB
s	NetworkInfo	.BandwidthWeightings:924,n=bandwidthWeightings	.ConnectionTrackingConfiguration:925,n=connectionTrackingConfiguration	.DefaultNetworkCardIndex:926,n=defaultNetworkCardIndex	.EfaInfo:927,n=efaInfo	.EfaSupported:928,n=efaSupported	.EnaSrdSupported:929,n=enaSrdSupported	.EnaSupport:930,n=enaSupport	.EncryptionInTransitSupported:931,n=encryptionInTransitSupported	.FlexibleEnaQueuesSupport:932,n=flexibleEnaQueuesSupport	.Ipv4AddressesPerInterface:933,n=ipv4AddressesPerInterface	.Ipv4AddressesPerSecondaryInterface:934,n=ipv4AddressesPerSecondaryInterface	.Ipv6AddressesPerInterface:935,n=ipv6AddressesPerInterface	.Ipv6Supported:936,n=ipv6Supported	.MaximumNetworkCards:937,n=maximumNetworkCards	.MaximumNetworkInterfaces:938,n=maximumNetworkInterfaces	.MaximumSecondaryNetworkInterfaces:939,n=maximumSecondaryNetworkInterfaces	.NetworkCards:940,n=networkCards	.NetworkPerformance:941,n=networkPerformance	.SecondaryNetworkSupported:942,n=secondaryNetworkSupported
s	NeuronInfo	.NeuronDevices:943,n=neuronDevices	.TotalNeuronDeviceMemoryInMiB:944,n=totalNeuronDeviceMemoryInMiB
S	NitroEnclavesSupport
s	NitroTpmInfo	.SupportedVersions:945,n=supportedVersions
S	NitroTpmSupport
S	PhcSupport
s	PlacementGroupInfo	.SupportedStrategies:946,n=supportedStrategies
s	ProcessorInfo	.Manufacturer:947,n=manufacturer	.SupportedArchitectures:948,n=supportedArchitectures	.SupportedFeatures:949,n=supportedFeatures	.SustainedClockSpeedInGhz:950,n=sustainedClockSpeedInGhz
S	RebootMigrationSupport
l	BootModeTypeList	e=:951,n=item
b	SupportedInRegion
l	RootDeviceTypeList	e=:952,n=item
l	UsageClassTypeList	e=:953,n=item
l	VirtualizationTypeList	e=:761,n=item
s	VCpuInfo	.DefaultCores:954,n=defaultCores	.DefaultThreadsPerCore:955,n=defaultThreadsPerCore	.DefaultVCpus:956,n=defaultVCpus	.ValidCores:957,n=validCores	.ValidThreadsPerCore:958,n=validThreadsPerCore
S	ResourceArn	min=1	max=1283
S	PrefixListState
l	NetworkAclAssociationList	e=:959,n=item
l	NetworkAclEntryList	e=:960,n=item
s	AttachmentEnaSrdUdpSpecification	.EnaSrdUdpEnabled:242,n=enaSrdUdpEnabled
l	AssociatedSubnetList	e=:263,n=item
s	NetworkInterfaceAssociation	.AllocationId:240,n=allocationId	.AssociationId:240,n=associationId	.CarrierIp:240,n=carrierIp	.CustomerOwnedIp:240,n=customerOwnedIp	.IpOwnerId:240,n=ipOwnerId	.PublicDnsName:240,n=publicDnsName	.PublicIp:240,n=publicIp
s	ConnectionTrackingConfiguration	.TcpEstablishedTimeout:276,n=tcpEstablishedTimeout	.UdpStreamTimeout:276,n=udpStreamTimeout	.UdpTimeout:276,n=udpTimeout
S	NetworkInterfaceType
l	Ipv4PrefixesList	e=:961,n=item
l	NetworkInterfaceIpv6AddressesList	e=:962,n=item
l	Ipv6PrefixesList	e=:963,n=item
l	NetworkInterfacePrivateIpAddressList	e=:964,n=item
s	PublicIpDnsNameOptions	.DnsHostnameType:240,n=dnsHostnameType	.PublicDualStackDnsName:240,n=publicDualStackDnsName	.PublicIpv4DnsName:240,n=publicIpv4DnsName	.PublicIpv6DnsName:240,n=publicIpv6DnsName
S	NetworkInterfaceStatus
l	RegionGeographyList	e=:965,n=item
S	PayerResponsibility
S	DnsNameState
l	PrivateDnsDetailsSet	e=:966,n=item
l	ServiceTypeDetailSet	e=:967,n=item
l	SupportedIpAddressTypes	min=0	max=2	e=:968,n=item
s	LaunchTemplateBlockDeviceMapping	.DeviceName:240,n=deviceName	.Ebs:969,n=ebs	.NoDevice:240,n=noDevice	.VirtualName:240,n=virtualName
s	CapacityReservationTargetResponse	.CapacityReservationId:240,n=capacityReservationId	.CapacityReservationResourceGroupArn:240,n=capacityReservationResourceGroupArn
s	ElasticGpuSpecificationResponse	.Type:240,n=type
s	LaunchTemplateElasticInferenceAcceleratorResponse	.Count:276,n=count	.Type:240,n=type
s	LaunchTemplateSpotMarketOptions	.BlockDurationMinutes:276,n=blockDurationMinutes	.InstanceInterruptionBehavior:847,n=instanceInterruptionBehavior	.MaxPrice:240,n=maxPrice	.SpotInstanceType:848,n=spotInstanceType	.ValidUntil:275,n=validUntil
s	AcceleratorCount	.Max:276,n=max	.Min:276,n=min
s	AcceleratorTotalMemoryMiB	.Max:276,n=max	.Min:276,n=min
s	BaselineEbsBandwidthMbps	.Max:276,n=max	.Min:276,n=min
s	BaselinePerformanceFactors	.Cpu:970,n=cpu
s	MemoryGiBPerVCpu	.Max:885,n=max	.Min:885,n=min
s	MemoryMiB	.Max:276,n=max	.Min:276,n=min
s	NetworkBandwidthGbps	.Max:885,n=max	.Min:885,n=min
s	NetworkInterfaceCount	.Max:276,n=max	.Min:276,n=min
s	TotalLocalStorageGB	.Max:885,n=max	.Min:885,n=min
s	VCpuCountRange	.Max:276,n=max	.Min:276,n=min
s	LaunchTemplateLicenseConfiguration	.LicenseConfigurationArn:240,n=licenseConfigurationArn
S	LaunchTemplateInstanceMetadataOptionsState
s	LaunchTemplateInstanceNetworkInterfaceSpecification	.AssociateCarrierIpAddress:242,n=associateCarrierIpAddress	.AssociatePublicIpAddress:242,n=associatePublicIpAddress	.ConnectionTrackingSpecification:971,n=connectionTrackingSpecification	.DeleteOnTermination:242,n=deleteOnTermination	.Description:240,n=description	.DeviceIndex:276,n=deviceIndex	.EnaQueueCount:276,n=enaQueueCount	.EnaSrdSpecification:972,n=enaSrdSpecification	.Groups:434,n=groupSet	.InterfaceType:240,n=interfaceType	.Ipv4PrefixCount:276,n=ipv4PrefixCount	.Ipv4Prefixes:973,n=ipv4PrefixSet	.Ipv6AddressCount:276,n=ipv6AddressCount	.Ipv6Addresses:511,n=ipv6AddressesSet	.Ipv6PrefixCount:276,n=ipv6PrefixCount	.Ipv6Prefixes:974,n=ipv6PrefixSet	.NetworkCardIndex:276,n=networkCardIndex	.NetworkInterfaceId:252,n=networkInterfaceId	.PrimaryIpv6:242,n=primaryIpv6	.PrivateIpAddress:240,n=privateIpAddress	.PrivateIpAddresses:852,n=privateIpAddressesSet	.SecondaryPrivateIpAddressCount:276,n=secondaryPrivateIpAddressCount	.SubnetId:263,n=subnetId
s	LaunchTemplateInstanceSecondaryInterfaceSpecification	.DeleteOnTermination:242,n=deleteOnTermination	.DeviceIndex:276,n=deviceIndex	.InterfaceType:853,n=interfaceType	.NetworkCardIndex:276,n=networkCardIndex	.PrivateIpAddressCount:276,n=privateIpAddressCount	.PrivateIpAddresses:975,n=privateIpAddressesSet	.SecondarySubnetId:855,n=secondarySubnetId
s	LaunchTemplateTagSpecification	.ResourceType:683,n=resourceType	.Tags:294,n=tagSet
s	EbsInstanceBlockDeviceSpecification	.DeleteOnTermination:242,n=deleteOnTermination	.VolumeId:274,n=volumeId
S	CapacityReservationId
s	UnsuccessfulInstanceCreditSpecificationItemError	.Code:976,n=code	.Message:240,n=message
s	SecurityGroupRuleRequest	.CidrIpv4:240	.CidrIpv6:240	.Description:240	.FromPort:276	.IpProtocol:240	.PrefixListId:309	.ReferencedGroupId:265	.ToPort:276
s	Monitoring	.State:977,n=state
s	EbsBlockDevice	.AvailabilityZone:240,n=availabilityZone	.AvailabilityZoneId:240	.DeleteOnTermination:242,n=deleteOnTermination	.EbsCardIndex:276	.Encrypted:242,n=encrypted	.Iops:276,n=iops	.KmsKeyId:240,n=kmsKeyId	.OutpostArn:240,n=outpostArn	.SnapshotId:331,n=snapshotId	.Throughput:276,n=throughput	.VolumeInitializationRate:276	.VolumeSize:276,n=volumeSize	.VolumeType:332,n=volumeType
i	ElasticInferenceAcceleratorCount	min=1
S	InstanceInterruptionBehavior
S	SpotInstanceType
s	EnaSrdSpecificationRequest	.EnaSrdEnabled:242	.EnaSrdUdpSpecification:978
l	Ipv4PrefixList	e=:979,n=item
l	Ipv6PrefixList	e=:980,n=item
l	PrivateIpAddressSpecificationList	e=:981,n=item
S	SecondaryInterfaceType
l	InstanceSecondaryInterfacePrivateIpAddressListRequest	e=:982,n=item
S	SecondarySubnetId
s	CapacityReservationSpecificationResponse	.CapacityReservationPreference:655,n=capacityReservationPreference	.CapacityReservationTarget:821,n=capacityReservationTarget
s	CpuOptions	.AmdSevSnp:670,n=amdSevSnp	.CoreCount:276,n=coreCount	.NestedVirtualization:471,n=nestedVirtualization	.ThreadsPerCore:276,n=threadsPerCore
S	InstanceBootModeValues
l	ElasticGpuAssociationList	e=:983,n=item
l	ElasticInferenceAcceleratorAssociationList	e=:984,n=item
s	HibernationOptions	.Configured:242,n=configured
S	InstanceLifecycleType
l	LicenseList	e=:985,n=item
s	InstanceMaintenanceOptions	.AutoRecovery:476,n=autoRecovery	.RebootMigration:477,n=rebootMigration
l	InstanceNetworkInterfaceList	e=:986,n=item
s	InstanceNetworkPerformanceOptions	.BandwidthWeighting:678,n=bandwidthWeighting
s	PrivateDnsNameOptionsResponse	.EnableResourceNameDnsAAAARecord:242,n=enableResourceNameDnsAAAARecord	.EnableResourceNameDnsARecord:242,n=enableResourceNameDnsARecord	.HostnameType:493,n=hostnameType
l	InstanceSecondaryInterfaceList	e=:987,n=item
s	IpRange	.CidrIp:240,n=cidrIp	.Description:240,n=description
s	Ipv6Range	.CidrIpv6:240,n=cidrIpv6	.Description:240,n=description
s	PrefixListId	.Description:240,n=description	.PrefixListId:240,n=prefixListId
s	UserIdGroupPair	.Description:240,n=description	.GroupId:240,n=groupId	.GroupName:240,n=groupName	.PeeringStatus:240,n=peeringStatus	.UserId:240,n=userId	.VpcId:240,n=vpcId	.VpcPeeringConnectionId:240,n=vpcPeeringConnectionId
l	DhcpConfigurationValueList	e=:386,n=item
s	LaunchTemplateEbsBlockDeviceRequest	.DeleteOnTermination:242	.EbsCardIndex:276	.Encrypted:242	.Iops:276	.KmsKeyId:330	.SnapshotId:331	.Throughput:276	.VolumeInitializationRate:276	.VolumeSize:276	.VolumeType:332
i	LaunchTemplateElasticInferenceAcceleratorCount	min=1
S	AcceleratorManufacturer
S	AcceleratorName
S	AcceleratorType
S	AllowedInstanceType	min=1	max=30
s	CpuPerformanceFactorRequest	.References:988,n=Reference
S	CpuManufacturer
S	ExcludedInstanceType	min=1	max=30
S	InstanceGeneration
S	LocalStorageType
d	Double
l	InstanceIpv6AddressListRequest	e=:989,n=InstanceIpv6Address
l	SecondaryInterfacePrivateIpAddressSpecificationListRequest	e=:990,n=SecondaryInterfacePrivateIpAddressSpecification
S	NatGatewayApplianceState
S	NatGatewayApplianceModifyState
S	NatGatewayApplianceType
S	RouteOrigin
S	RouteState
s	VpcEncryptionControlExclusion	.State:991,n=state	.StateMessage:240,n=stateMessage
S	LaunchTemplateErrorCode
s	AccountAttributeValue	.AttributeValue:240,n=attributeValue
s	AvailabilityZoneGeography	.Name:240,n=name
s	AvailabilityZoneMessage	.Message:240,n=message
s	AvailabilityZoneSubGeography	.Name:240,n=name
l	EbsStatusDetailsList	e=:992,n=item
S	SummaryStatus
S	InstanceStateName
l	InstanceStatusDetailsList	e=:993,n=item
S	AttachmentLimitType
l	EbsCardInfoList	e=:994,n=item
s	EbsOptimizedInfo	.BaselineBandwidthInMbps:995,n=baselineBandwidthInMbps	.BaselineIops:996,n=baselineIops	.BaselineThroughputInMBps:997,n=baselineThroughputInMBps	.MaximumBandwidthInMbps:998,n=maximumBandwidthInMbps	.MaximumIops:999,n=maximumIops	.MaximumThroughputInMBps:1000,n=maximumThroughputInMBps
S	EbsOptimizedSupport
S	EbsEncryptionSupport
i	MaximumEbsAttachments
i	MaximumEbsCards
S	EbsNvmeSupport
l	FpgaDeviceInfoList	e=:1001,n=item
i	totalFpgaMemory
l	GpuDeviceInfoList	e=:1002,n=item
i	totalGpuMemory
l	InferenceDeviceInfoList	name=item	e=:1003
i	totalInferenceMemory
l	DiskInfoList	e=:1004,n=item
S	InstanceStorageEncryptionSupport
S	EphemeralNvmeSupport
L	DiskSize
l	MediaDeviceInfoList	e=:1005,n=item
i	TotalMediaMemory
L	MemorySize
l	BandwidthWeightingTypeList	e=:1006,n=item
s	DefaultConnectionTrackingConfiguration	.DefaultTcpEstablishedTimeout:1007,n=defaultTcpEstablishedTimeout	.DefaultUdpStreamTimeout:1008,n=defaultUdpStreamTimeout	.DefaultUdpTimeout:1009,n=defaultUdpTimeout
i	DefaultNetworkCardIndex
s	EfaInfo	.MaximumEfaInterfaces:1010,n=maximumEfaInterfaces
b	EfaSupportedFlag
b	EnaSrdSupported
S	EnaSupport
b	EncryptionInTransitSupported
S	FlexibleEnaQueuesSupport
i	MaxIpv4AddrPerInterface
i	Ipv4AddressesPerSecondaryInterface
i	MaxIpv6AddrPerInterface
b	Ipv6Flag
i	MaximumNetworkCards
i	MaxNetworkInterfaces
i	MaximumSecondaryNetworkInterfaces
l	NetworkCardInfoList	e=:1011,n=item
S	NetworkPerformance
b	SecondaryNetworkSupportedFlag
l	NeuronDeviceInfoList	e=:1012,n=item
i	TotalNeuronMemory
l	NitroTpmSupportedVersionsList	e=:1013,n=item
l	PlacementGroupStrategyList	e=:1014,n=item
S	CpuManufacturerName
l	ArchitectureTypeList	e=:1015,n=item
l	SupportedAdditionalProcessorFeatureList	e=:1016,n=item
d	ProcessorSustainedClockSpeed
S	BootModeType
S	RootDeviceType
S	UsageClassType
i	CoreCount
i	ThreadsPerCore
i	VCpuCount
l	CoreCountList	e=:954,n=item
l	ThreadsPerCoreList	e=:955,n=item
s	NetworkAclAssociation	.NetworkAclAssociationId:240,n=networkAclAssociationId	.NetworkAclId:240,n=networkAclId	.SubnetId:240,n=subnetId
s	NetworkAclEntry	.CidrBlock:240,n=cidrBlock	.Egress:242,n=egress	.IcmpTypeCode:1017,n=icmpTypeCode	.Ipv6CidrBlock:240,n=ipv6CidrBlock	.PortRange:1018,n=portRange	.Protocol:240,n=protocol	.RuleAction:1019,n=ruleAction	.RuleNumber:276,n=ruleNumber
s	Ipv4PrefixSpecification	.Ipv4Prefix:240,n=ipv4Prefix
s	NetworkInterfaceIpv6Address	.Ipv6Address:240,n=ipv6Address	.IsPrimaryIpv6:242,n=isPrimaryIpv6	.PublicIpv6DnsName:240,n=publicIpv6DnsName
s	Ipv6PrefixSpecification	.Ipv6Prefix:240,n=ipv6Prefix
s	NetworkInterfacePrivateIpAddress	.Association:805,n=association	.Primary:242,n=primary	.PrivateDnsName:240,n=privateDnsName	.PrivateIpAddress:240,n=privateIpAddress
s	RegionGeography	.Name:240,n=name
s	PrivateDnsDetails	.PrivateDnsName:240,n=privateDnsName
s	ServiceTypeDetail	.ServiceType:1020,n=serviceType
S	ServiceConnectivityType
s	LaunchTemplateEbsBlockDevice	.DeleteOnTermination:242,n=deleteOnTermination	.EbsCardIndex:276,n=ebsCardIndex	.Encrypted:242,n=encrypted	.Iops:276,n=iops	.KmsKeyId:330,n=kmsKeyId	.SnapshotId:331,n=snapshotId	.Throughput:276,n=throughput	.VolumeInitializationRate:276,n=volumeInitializationRate	.VolumeSize:276,n=volumeSize	.VolumeType:332,n=volumeType
s	CpuPerformanceFactor	.References:1021,n=referenceSet
s	ConnectionTrackingSpecification	.TcpEstablishedTimeout:276,n=tcpEstablishedTimeout	.UdpStreamTimeout:276,n=udpStreamTimeout	.UdpTimeout:276,n=udpTimeout
s	LaunchTemplateEnaSrdSpecification	.EnaSrdEnabled:242,n=enaSrdEnabled	.EnaSrdUdpSpecification:1022,n=enaSrdUdpSpecification
l	Ipv4PrefixListResponse	e=:1023,n=item
l	Ipv6PrefixListResponse	e=:1024,n=item
l	SecondaryInterfacePrivateIpAddressSpecificationList	e=:1025,n=item
S	UnsuccessfulInstanceCreditSpecificationErrorCode
S	MonitoringState
s	EnaSrdUdpSpecificationRequest	.EnaSrdUdpEnabled:242
s	Ipv4PrefixSpecificationRequest	.Ipv4Prefix:240
s	Ipv6PrefixSpecificationRequest	.Ipv6Prefix:240
s	PrivateIpAddressSpecification	.Primary:242,n=primary	.PrivateIpAddress:240,n=privateIpAddress
s	InstanceSecondaryInterfacePrivateIpAddressRequest	.PrivateIpAddress:240,r
s	ElasticGpuAssociation	.ElasticGpuAssociationId:240,n=elasticGpuAssociationId	.ElasticGpuAssociationState:240,n=elasticGpuAssociationState	.ElasticGpuAssociationTime:240,n=elasticGpuAssociationTime	.ElasticGpuId:1026,n=elasticGpuId
s	ElasticInferenceAcceleratorAssociation	.ElasticInferenceAcceleratorArn:240,n=elasticInferenceAcceleratorArn	.ElasticInferenceAcceleratorAssociationId:240,n=elasticInferenceAcceleratorAssociationId	.ElasticInferenceAcceleratorAssociationState:240,n=elasticInferenceAcceleratorAssociationState	.ElasticInferenceAcceleratorAssociationTime:275,n=elasticInferenceAcceleratorAssociationTime
s	LicenseConfiguration	.LicenseConfigurationArn:240,n=licenseConfigurationArn
s	InstanceNetworkInterface	.Association:1027,n=association	.Attachment:1028,n=attachment	.ConnectionTrackingConfiguration:1029,n=connectionTrackingConfiguration	.Description:240,n=description	.Groups:385,n=groupSet	.InterfaceType:240,n=interfaceType	.Ipv4Prefixes:1030,n=ipv4PrefixSet	.Ipv6Addresses:511,n=ipv6AddressesSet	.Ipv6Prefixes:1031,n=ipv6PrefixSet	.MacAddress:240,n=macAddress	.NetworkInterfaceId:240,n=networkInterfaceId	.Operator:334,n=operator	.OwnerId:240,n=ownerId	.PrivateDnsName:240,n=privateDnsName	.PrivateIpAddress:240,n=privateIpAddress	.PrivateIpAddresses:1032,n=privateIpAddressesSet	.SourceDestCheck:242,n=sourceDestCheck	.Status:813,n=status	.SubnetId:240,n=subnetId	.VpcId:240,n=vpcId
s	InstanceSecondaryInterface	.Attachment:1033,n=attachment	.InterfaceType:853,n=interfaceType	.MacAddress:240,n=macAddress	.OwnerId:240,n=ownerId	.PrivateIpAddresses:1034,n=privateIpAddressSet	.SecondaryInterfaceId:1035,n=secondaryInterfaceId	.SecondaryNetworkId:1036,n=secondaryNetworkId	.SecondarySubnetId:855,n=secondarySubnetId	.SourceDestCheck:242,n=sourceDestCheck	.Status:1037,n=status
l	PerformanceFactorReferenceSetRequest	e=:1038,n=item
s	InstanceIpv6AddressRequest	.Ipv6Address:240
s	SecondaryInterfacePrivateIpAddressSpecificationRequest	.PrivateIpAddress:240
S	VpcEncryptionControlExclusionState
s	EbsStatusDetails	.ImpairedSince:319,n=impairedSince	.Name:1039,n=name	.Status:1040,n=status
s	InstanceStatusDetails	.ImpairedSince:275,n=impairedSince	.Name:1039,n=name	.Status:1040,n=status
s	EbsCardInfo	.BaselineBandwidthInMbps:995,n=baselineBandwidthInMbps	.BaselineIops:996,n=baselineIops	.BaselineThroughputInMBps:997,n=baselineThroughputInMBps	.EbsCardIndex:1041,n=ebsCardIndex	.MaximumBandwidthInMbps:998,n=maximumBandwidthInMbps	.MaximumIops:999,n=maximumIops	.MaximumThroughputInMBps:1000,n=maximumThroughputInMBps
i	BaselineBandwidthInMbps
i	BaselineIops
d	BaselineThroughputInMBps
i	MaximumBandwidthInMbps
i	MaximumIops
d	MaximumThroughputInMBps
s	FpgaDeviceInfo	.Count:1042,n=count	.Manufacturer:1043,n=manufacturer	.MemoryInfo:1044,n=memoryInfo	.Name:1045,n=name
s	GpuDeviceInfo	.Count:1046,n=count	.GpuPartitionSize:1047,n=gpuPartitionSize	.LogicalGpuCount:1048,n=logicalGpuCount	.Manufacturer:1049,n=manufacturer	.MemoryInfo:1050,n=memoryInfo	.Name:1051,n=name	.Workloads:1052,n=workloadSet
s	InferenceDeviceInfo	.Count:1053,n=count	.Manufacturer:1054,n=manufacturer	.MemoryInfo:1055,n=memoryInfo	.Name:1056,n=name
s	DiskInfo	.Count:1057,n=count	.SizeInGB:920,n=sizeInGB	.Type:1058,n=type
s	MediaDeviceInfo	.Count:1059,n=count	.Manufacturer:1060,n=manufacturer	.MemoryInfo:1061,n=memoryInfo	.Name:1062,n=name
S	BandwidthWeightingType
i	DefaultTcpEstablishedTimeout
i	DefaultUdpStreamTimeout
i	DefaultUdpTimeout
i	MaximumEfaInterfaces
s	NetworkCardInfo	.AdditionalFlexibleNetworkInterfaces:1063,n=additionalFlexibleNetworkInterfaces	.BaselineBandwidthInGbps:1064,n=baselineBandwidthInGbps	.DefaultEnaQueueCountPerInterface:1065,n=defaultEnaQueueCountPerInterface	.MaximumEnaQueueCount:1066,n=maximumEnaQueueCount	.MaximumEnaQueueCountPerInterface:1067,n=maximumEnaQueueCountPerInterface	.MaximumNetworkInterfaces:938,n=maximumNetworkInterfaces	.NetworkCardIndex:1068,n=networkCardIndex	.NetworkPerformance:941,n=networkPerformance	.PeakBandwidthInGbps:1069,n=peakBandwidthInGbps
s	NeuronDeviceInfo	.CoreInfo:1070,n=coreInfo	.Count:1071,n=count	.MemoryInfo:1072,n=memoryInfo	.Name:1073,n=name
S	NitroTpmSupportedVersionType
S	PlacementGroupStrategy
S	ArchitectureType
S	SupportedAdditionalProcessorFeature
s	IcmpTypeCode	.Code:276,n=code	.Type:276,n=type
s	PortRange	.From:276,n=from	.To:276,n=to
S	RuleAction
S	ServiceType
l	PerformanceFactorReferenceSet	e=:1074,n=item
s	LaunchTemplateEnaSrdUdpSpecification	.EnaSrdUdpEnabled:242,n=enaSrdUdpEnabled
s	Ipv4PrefixSpecificationResponse	.Ipv4Prefix:240,n=ipv4Prefix
s	Ipv6PrefixSpecificationResponse	.Ipv6Prefix:240,n=ipv6Prefix
s	SecondaryInterfacePrivateIpAddressSpecification	.PrivateIpAddress:240,n=privateIpAddress
S	ElasticGpuId
s	InstanceNetworkInterfaceAssociation	.CarrierIp:240,n=carrierIp	.CustomerOwnedIp:240,n=customerOwnedIp	.IpOwnerId:240,n=ipOwnerId	.PublicDnsName:240,n=publicDnsName	.PublicIp:240,n=publicIp
s	InstanceNetworkInterfaceAttachment	.AttachTime:275,n=attachTime	.AttachmentId:240,n=attachmentId	.DeleteOnTermination:242,n=deleteOnTermination	.DeviceIndex:276,n=deviceIndex	.EnaQueueCount:276,n=enaQueueCount	.EnaSrdSpecification:1075,n=enaSrdSpecification	.NetworkCardIndex:276,n=networkCardIndex	.Status:621,n=status
s	ConnectionTrackingSpecificationResponse	.TcpEstablishedTimeout:276,n=tcpEstablishedTimeout	.UdpStreamTimeout:276,n=udpStreamTimeout	.UdpTimeout:276,n=udpTimeout
l	InstanceIpv4PrefixList	e=:1076,n=item
l	InstanceIpv6PrefixList	e=:1077,n=item
l	InstancePrivateIpAddressList	e=:1078,n=item
s	InstanceSecondaryInterfaceAttachment	.AttachTime:319,n=attachTime	.AttachmentId:240,n=attachmentId	.DeleteOnTermination:242,n=deleteOnTermination	.DeviceIndex:276,n=deviceIndex	.NetworkCardIndex:276,n=networkCardIndex	.Status:621,n=status
l	InstanceSecondaryInterfacePrivateIpAddressList	e=:1079,n=item
S	SecondaryInterfaceId
S	SecondaryNetworkId
S	SecondaryInterfaceStatus
s	PerformanceFactorReferenceRequest	.InstanceFamily:240
S	StatusName
S	StatusType
i	EbsCardIndex
i	FpgaDeviceCount
S	FpgaDeviceManufacturerName
s	FpgaDeviceMemoryInfo	.SizeInMiB:1080,n=sizeInMiB
S	FpgaDeviceName
i	GpuDeviceCount
d	GpuPartitionSize
i	LogicalGpuCount
S	GpuDeviceManufacturerName
s	GpuDeviceMemoryInfo	.SizeInMiB:1081,n=sizeInMiB
S	GpuDeviceName
l	WorkloadsList	e=:1082,n=item
i	InferenceDeviceCount
S	InferenceDeviceManufacturerName
s	InferenceDeviceMemoryInfo	.SizeInMiB:1083,n=sizeInMiB
S	InferenceDeviceName
i	DiskCount
S	DiskType
i	MediaDeviceCount
S	MediaDeviceManufacturerName
s	MediaDeviceMemoryInfo	.SizeInMiB:1084,n=sizeInMiB
S	MediaDeviceName
i	AdditionalFlexibleNetworkInterfaces
d	BaselineBandwidthInGbps
i	DefaultEnaQueueCountPerInterface
i	MaximumEnaQueueCount
i	MaximumEnaQueueCountPerInterface
i	NetworkCardIndex
d	PeakBandwidthInGbps
s	NeuronDeviceCoreInfo	.Count:1085,n=count	.Version:1086,n=version
i	NeuronDeviceCount
s	NeuronDeviceMemoryInfo	.SizeInMiB:1087,n=sizeInMiB
S	NeuronDeviceName
s	PerformanceFactorReference	.InstanceFamily:240,n=instanceFamily
s	InstanceAttachmentEnaSrdSpecification	.EnaSrdEnabled:242,n=enaSrdEnabled	.EnaSrdUdpSpecification:1088,n=enaSrdUdpSpecification
s	InstanceIpv4Prefix	.Ipv4Prefix:240,n=ipv4Prefix
s	InstanceIpv6Prefix	.Ipv6Prefix:240,n=ipv6Prefix
s	InstancePrivateIpAddress	.Association:1027,n=association	.Primary:242,n=primary	.PrivateDnsName:240,n=privateDnsName	.PrivateIpAddress:240,n=privateIpAddress
s	InstanceSecondaryInterfacePrivateIpAddress	.PrivateIpAddress:240,n=privateIpAddress
i	FpgaDeviceMemorySize
i	GpuDeviceMemorySize
S	Workload
i	InferenceDeviceMemorySize
i	MediaDeviceMemorySize
i	NeuronDeviceCoreCount
i	NeuronDeviceCoreVersion
i	NeuronDeviceMemorySize
s	InstanceAttachmentEnaSrdUdpSpecification	.EnaSrdUdpEnabled:242,n=enaSrdUdpEnabled

"""#
}
