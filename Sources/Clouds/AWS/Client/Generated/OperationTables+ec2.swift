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
O	AttachVpnGateway	POST	/	22	23	
O	AuthorizeSecurityGroupEgress	POST	/	24	25	
O	AuthorizeSecurityGroupIngress	POST	/	26	27	
O	CreateDhcpOptions	POST	/	28	29	
O	CreateFlowLogs	POST	/	30	31	
O	CreateInternetGateway	POST	/	32	33	
O	CreateKeyPair	POST	/	34	35	
O	CreateLaunchTemplate	POST	/	36	37	
O	CreateLaunchTemplateVersion	POST	/	38	39	
O	CreateNatGateway	POST	/	40	41	
O	CreateRoute	POST	/	42	43	
O	CreateRouteTable	POST	/	44	45	
O	CreateSecurityGroup	POST	/	46	47	
O	CreateSnapshot	POST	/	48	49	
O	CreateSnapshots	POST	/	50	51	
O	CreateSubnet	POST	/	52	53	
O	CreateTags	POST	/	54		
O	CreateVolume	POST	/	55	56	
O	CreateVpc	POST	/	57	58	
O	CreateVpcEndpoint	POST	/	59	60	
O	DeleteDhcpOptions	POST	/	61		
O	DeleteFlowLogs	POST	/	62	63	
O	DeleteInternetGateway	POST	/	64		
O	DeleteKeyPair	POST	/	65	66	
O	DeleteLaunchTemplate	POST	/	67	68	
O	DeleteLaunchTemplateVersions	POST	/	69	70	
O	DeleteNatGateway	POST	/	71	72	
O	DeleteRoute	POST	/	73		
O	DeleteRouteTable	POST	/	74		
O	DeleteSecurityGroup	POST	/	75	76	
O	DeleteSnapshot	POST	/	77		
O	DeleteSubnet	POST	/	78		
O	DeleteTags	POST	/	79		
O	DeleteVolume	POST	/	80		
O	DeleteVpc	POST	/	81		
O	DeleteVpcEndpoints	POST	/	82	83	
O	DescribeAccountAttributes	POST	/	84	85	
O	DescribeAddresses	POST	/	86	87	
O	DescribeAddressesAttribute	POST	/	88	89		pages=NextToken;NextToken;Addresses;
O	DescribeAvailabilityZones	POST	/	90	91	
O	DescribeDhcpOptions	POST	/	92	93		pages=NextToken;NextToken;DhcpOptions;
O	DescribeFlowLogs	POST	/	94	95		pages=NextToken;NextToken;FlowLogs;
O	DescribeIamInstanceProfileAssociations	POST	/	96	97		pages=NextToken;NextToken;IamInstanceProfileAssociations;
O	DescribeImages	POST	/	98	99		pages=NextToken;NextToken;Images;
O	DescribeInstanceAttribute	POST	/	100	101	
O	DescribeInstanceCreditSpecifications	POST	/	102	103		pages=NextToken;NextToken;InstanceCreditSpecifications;
O	DescribeInstanceStatus	POST	/	104	105		pages=NextToken;NextToken;InstanceStatuses;
O	DescribeInstanceTypes	POST	/	106	107		pages=NextToken;NextToken;InstanceTypes;
O	DescribeInstances	POST	/	108	109		pages=NextToken;NextToken;Reservations;
O	DescribeInternetGateways	POST	/	110	111		pages=NextToken;NextToken;InternetGateways;
O	DescribeKeyPairs	POST	/	112	113	
O	DescribeLaunchTemplateVersions	POST	/	114	115		pages=NextToken;NextToken;LaunchTemplateVersions;
O	DescribeLaunchTemplates	POST	/	116	117		pages=NextToken;NextToken;LaunchTemplates;
O	DescribeManagedPrefixLists	POST	/	118	119		pages=NextToken;NextToken;PrefixLists;
O	DescribeNatGateways	POST	/	120	121		pages=NextToken;NextToken;NatGateways;
O	DescribeNetworkAcls	POST	/	122	123		pages=NextToken;NextToken;NetworkAcls;
O	DescribeNetworkInterfaceAttribute	POST	/	124	125	
O	DescribeNetworkInterfaces	POST	/	126	127		pages=NextToken;NextToken;NetworkInterfaces;
O	DescribePrefixLists	POST	/	128	129		pages=NextToken;NextToken;PrefixLists;
O	DescribeRegions	POST	/	130	131	
O	DescribeRouteTables	POST	/	132	133		pages=NextToken;NextToken;RouteTables;
O	DescribeSecurityGroupReferences	POST	/	134	135	
O	DescribeSecurityGroupRules	POST	/	136	137		pages=NextToken;NextToken;SecurityGroupRules;
O	DescribeSecurityGroupVpcAssociations	POST	/	138	139		pages=NextToken;NextToken;SecurityGroupVpcAssociations;
O	DescribeSecurityGroups	POST	/	140	141		pages=NextToken;NextToken;SecurityGroups;
O	DescribeSnapshots	POST	/	142	143		pages=NextToken;NextToken;Snapshots;
O	DescribeSubnets	POST	/	144	145		pages=NextToken;NextToken;Subnets;
O	DescribeTags	POST	/	146	147		pages=NextToken;NextToken;Tags;
O	DescribeVolumes	POST	/	148	149		pages=NextToken;NextToken;Volumes;
O	DescribeVolumesModifications	POST	/	150	151		pages=NextToken;NextToken;VolumesModifications;
O	DescribeVpcAttribute	POST	/	152	153	
O	DescribeVpcEndpointConnections	POST	/	154	155		pages=NextToken;NextToken;VpcEndpointConnections;
O	DescribeVpcEndpointServices	POST	/	156	157		pages=NextToken;NextToken;ServiceDetails,ServiceNames;
O	DescribeVpcEndpoints	POST	/	158	159		pages=NextToken;NextToken;VpcEndpoints;
O	DescribeVpcs	POST	/	160	161		pages=NextToken;NextToken;Vpcs;
O	DescribeVpnGateways	POST	/	162	163	
O	DetachInternetGateway	POST	/	164		
O	DetachVolume	POST	/	165	21	
O	DetachVpnGateway	POST	/	166		
O	DisassociateAddress	POST	/	167		
O	DisassociateIamInstanceProfile	POST	/	168	169	
O	DisassociateNatGatewayAddress	POST	/	170	171	
O	DisassociateRouteTable	POST	/	172		
O	DisassociateSecurityGroupVpc	POST	/	173	174	
O	DisassociateSubnetCidrBlock	POST	/	175	176	
O	DisassociateVpcCidrBlock	POST	/	177	178	
O	GetEbsEncryptionByDefault	POST	/	179	180	
O	GetLaunchTemplateData	POST	/	181	182	
O	ModifyAddressAttribute	POST	/	183	184	
O	ModifyInstanceAttribute	POST	/	185		
O	ModifyInstanceCapacityReservationAttributes	POST	/	186	187	
O	ModifyInstanceCpuOptions	POST	/	188	189	
O	ModifyInstanceCreditSpecification	POST	/	190	191	
O	ModifyInstanceEventStartTime	POST	/	192	193	
O	ModifyInstanceMaintenanceOptions	POST	/	194	195	
O	ModifyInstanceMetadataOptions	POST	/	196	197	
O	ModifyInstancePlacement	POST	/	198	199	
O	ModifyLaunchTemplate	POST	/	200	201	
O	ModifyNetworkInterfaceAttribute	POST	/	202		
O	ModifyPrivateDnsNameOptions	POST	/	203	204	
O	ModifySecurityGroupRules	POST	/	205	206	
O	ModifySubnetAttribute	POST	/	207		
O	ModifyVolume	POST	/	208	209	
O	ModifyVpcAttribute	POST	/	210		
O	ModifyVpcEndpoint	POST	/	211	212	
O	ModifyVpcTenancy	POST	/	213	214	
O	MonitorInstances	POST	/	215	216	
O	RebootInstances	POST	/	217		
O	ReleaseAddress	POST	/	218		
O	ReplaceIamInstanceProfileAssociation	POST	/	219	220	
O	ReplaceRoute	POST	/	221		
O	ReplaceRouteTableAssociation	POST	/	222	223	
O	RevokeSecurityGroupEgress	POST	/	224	225	
O	RevokeSecurityGroupIngress	POST	/	226	227	
O	RunInstances	POST	/	228	229	
O	StartInstances	POST	/	230	231	
O	StopInstances	POST	/	232	233	
O	TerminateInstances	POST	/	234	235	
O	UnassignPrivateNatGatewayAddress	POST	/	236	237	
O	UnmonitorInstances	POST	/	238	239	
O	UpdateSecurityGroupRuleDescriptionsEgress	POST	/	240	241	
O	UpdateSecurityGroupRuleDescriptionsIngress	POST	/	242	243	
W	ImageAvailable	DescribeImages	15	40	s a "available" Images[].State	f y "failed" Images[].State
W	ImageExists	DescribeImages	15	40	s p true length(Images[]) > `0`	r e "InvalidAMIID.NotFound"
W	InstanceExists	DescribeInstances	5	40	s p true length(Reservations[]) > `0`	r e "InvalidInstanceID.NotFound"
W	InstanceRunning	DescribeInstances	15	40	s a "running" Reservations[].Instances[].State.Name	f y "shutting-down" Reservations[].Instances[].State.Name	f y "terminated" Reservations[].Instances[].State.Name	f y "stopping" Reservations[].Instances[].State.Name	r e "InvalidInstanceID.NotFound"
W	InstanceStatusOk	DescribeInstanceStatus	15	40	s a "ok" InstanceStatuses[].InstanceStatus.Status	r e "InvalidInstanceID.NotFound"
W	InstanceStopped	DescribeInstances	15	40	s a "stopped" Reservations[].Instances[].State.Name	f y "pending" Reservations[].Instances[].State.Name	f y "terminated" Reservations[].Instances[].State.Name
W	InstanceTerminated	DescribeInstances	15	40	s a "terminated" Reservations[].Instances[].State.Name	f y "pending" Reservations[].Instances[].State.Name	f y "stopping" Reservations[].Instances[].State.Name
W	InternetGatewayExists	DescribeInternetGateways	5	6	s p true length(InternetGateways[].InternetGatewayId) > `0`	r e "InvalidInternetGateway.NotFound"
W	KeyPairExists	DescribeKeyPairs	5	6	s p true length(KeyPairs[].KeyName) > `0`	r e "InvalidKeyPair.NotFound"
W	NatGatewayAvailable	DescribeNatGateways	15	40	s a "available" NatGateways[].State	f y "failed" NatGateways[].State	f y "deleting" NatGateways[].State	f y "deleted" NatGateways[].State	r e "NatGatewayNotFound"
W	NatGatewayDeleted	DescribeNatGateways	15	40	s a "deleted" NatGateways[].State	s e "NatGatewayNotFound"
W	NetworkInterfaceAvailable	DescribeNetworkInterfaces	20	10	s a "available" NetworkInterfaces[].Status	f e "InvalidNetworkInterfaceID.NotFound"
W	SecurityGroupExists	DescribeSecurityGroups	5	6	s p true length(SecurityGroups[].GroupId) > `0`	r e "InvalidGroup.NotFound"
W	SecurityGroupVpcAssociationAssociated	DescribeSecurityGroupVpcAssociations	10	7	s a "associated" SecurityGroupVpcAssociations[].State	r y "associating" SecurityGroupVpcAssociations[].State	f y "association-failed" SecurityGroupVpcAssociations[].State
W	SecurityGroupVpcAssociationDisassociated	DescribeSecurityGroupVpcAssociations	10	7	s a "disassociated" SecurityGroupVpcAssociations[].State	r y "disassociating" SecurityGroupVpcAssociations[].State	f y "disassociation-failed" SecurityGroupVpcAssociations[].State	s p true length(SecurityGroupVpcAssociations[]) == `0`
W	SnapshotCompleted	DescribeSnapshots	15	40	s a "completed" Snapshots[].State	f y "error" Snapshots[].State
W	SubnetAvailable	DescribeSubnets	15	40	s a "available" Subnets[].State
W	SystemStatusOk	DescribeInstanceStatus	15	40	s a "ok" InstanceStatuses[].SystemStatus.Status
W	VolumeAvailable	DescribeVolumes	15	40	s a "available" Volumes[].State	f y "deleted" Volumes[].State
W	VolumeDeleted	DescribeVolumes	15	40	s a "deleted" Volumes[].State	s e "InvalidVolume.NotFound"
W	VolumeInUse	DescribeVolumes	15	40	s a "in-use" Volumes[].State	f y "deleted" Volumes[].State
W	VpcAvailable	DescribeVpcs	15	40	s a "available" Vpcs[].State
W	VpcExists	DescribeVpcs	1	5	s c 200	r e "InvalidVpcID.NotFound"
s	AllocateAddressRequest	.Address:244	.CustomerOwnedIpv4Pool:245	.Domain:246	.DryRun:247,n=dryRun	.IpamPoolId:248	.NetworkBorderGroup:245	.PublicIpv4Pool:249	.TagSpecifications:250,n=TagSpecification
s	AllocateAddressResult	.AllocationId:245,n=allocationId	.CarrierIp:245,n=carrierIp	.CustomerOwnedIp:245,n=customerOwnedIp	.CustomerOwnedIpv4Pool:245,n=customerOwnedIpv4Pool	.Domain:246,n=domain	.NetworkBorderGroup:245,n=networkBorderGroup	.PublicIp:245,n=publicIp	.PublicIpv4Pool:245,n=publicIpv4Pool
s	AssignPrivateNatGatewayAddressRequest	.DryRun:247	.NatGatewayId:251,r	.PrivateIpAddressCount:252	.PrivateIpAddresses:253,n=PrivateIpAddress
s	AssignPrivateNatGatewayAddressResult	.NatGatewayAddresses:254,n=natGatewayAddressSet	.NatGatewayId:251,n=natGatewayId
s	AssociateAddressRequest	.AllocationId:255	.AllowReassociation:247,n=allowReassociation	.DryRun:247,n=dryRun	.InstanceId:256	.NetworkInterfaceId:257,n=networkInterfaceId	.PrivateIpAddress:245,n=privateIpAddress	.PublicIp:258
s	AssociateAddressResult	.AssociationId:245,n=associationId
s	AssociateDhcpOptionsRequest	.DhcpOptionsId:259,r	.DryRun:247,n=dryRun	.VpcId:260,r
s	AssociateIamInstanceProfileRequest	.IamInstanceProfile:261,r	.InstanceId:256,r
s	AssociateIamInstanceProfileResult	.IamInstanceProfileAssociation:262,n=iamInstanceProfileAssociation
s	AssociateNatGatewayAddressRequest	.AllocationIds:263,r,n=AllocationId	.AvailabilityZone:264	.AvailabilityZoneId:265	.DryRun:247	.NatGatewayId:251,r	.PrivateIpAddresses:253,n=PrivateIpAddress
s	AssociateNatGatewayAddressResult	.NatGatewayAddresses:254,n=natGatewayAddressSet	.NatGatewayId:251,n=natGatewayId
s	AssociateRouteTableRequest	.DryRun:247,n=dryRun	.GatewayId:266	.PublicIpv4Pool:249	.RouteTableId:267,r,n=routeTableId	.SubnetId:268,n=subnetId
s	AssociateRouteTableResult	.AssociationId:245,n=associationId	.AssociationState:269,n=associationState
s	AssociateSecurityGroupVpcRequest	.DryRun:247	.GroupId:270,r	.VpcId:260,r
s	AssociateSecurityGroupVpcResult	.State:271,n=state
s	AssociateSubnetCidrBlockRequest	.Ipv6CidrBlock:245,n=ipv6CidrBlock	.Ipv6IpamPoolId:248	.Ipv6NetmaskLength:272	.SubnetId:268,r,n=subnetId
s	AssociateSubnetCidrBlockResult	.Ipv6CidrBlockAssociation:273,n=ipv6CidrBlockAssociation	.SubnetId:245,n=subnetId
s	AssociateVpcCidrBlockRequest	.AmazonProvidedIpv6CidrBlock:247,n=amazonProvidedIpv6CidrBlock	.CidrBlock:245	.Ipv4IpamPoolId:248	.Ipv4NetmaskLength:272	.Ipv6CidrBlock:245	.Ipv6CidrBlockNetworkBorderGroup:245	.Ipv6IpamPoolId:248	.Ipv6NetmaskLength:272	.Ipv6Pool:274	.VpcId:260,r,n=vpcId
s	AssociateVpcCidrBlockResult	.CidrBlockAssociation:275,n=cidrBlockAssociation	.Ipv6CidrBlockAssociation:276,n=ipv6CidrBlockAssociation	.VpcId:245,n=vpcId
s	AttachInternetGatewayRequest	.DryRun:247,n=dryRun	.InternetGatewayId:277,r,n=internetGatewayId	.VpcId:260,r,n=vpcId
s	AttachVolumeRequest	.Device:245,r	.DryRun:247,n=dryRun	.EbsCardIndex:278	.InstanceId:256,r	.VolumeId:279,r
s	VolumeAttachment	.AssociatedResource:245,n=associatedResource	.AttachTime:280,n=attachTime	.DeleteOnTermination:247,n=deleteOnTermination	.Device:245,n=device	.EbsCardIndex:281,n=ebsCardIndex	.InstanceId:245,n=instanceId	.InstanceOwningService:245,n=instanceOwningService	.State:282,n=status	.VolumeId:245,n=volumeId
s	AttachVpnGatewayRequest	.DryRun:247,n=dryRun	.VpcId:260,r	.VpnGatewayId:283,r
s	AttachVpnGatewayResult	.VpcAttachment:284,n=attachment
s	AuthorizeSecurityGroupEgressRequest	.CidrIp:245,n=cidrIp	.DryRun:247,n=dryRun	.FromPort:281,n=fromPort	.GroupId:270,r,n=groupId	.IpPermissions:285,n=ipPermissions	.IpProtocol:245,n=ipProtocol	.SourceSecurityGroupName:245,n=sourceSecurityGroupName	.SourceSecurityGroupOwnerId:245,n=sourceSecurityGroupOwnerId	.TagSpecifications:250,n=TagSpecification	.ToPort:281,n=toPort
s	AuthorizeSecurityGroupEgressResult	.Return:247,n=return	.SecurityGroupRules:286,n=securityGroupRuleSet
s	AuthorizeSecurityGroupIngressRequest	.CidrIp:245	.DryRun:247,n=dryRun	.FromPort:281	.GroupId:270	.GroupName:287	.IpPermissions:285	.IpProtocol:245	.SourceSecurityGroupName:245	.SourceSecurityGroupOwnerId:245	.TagSpecifications:250,n=TagSpecification	.ToPort:281
s	AuthorizeSecurityGroupIngressResult	.Return:247,n=return	.SecurityGroupRules:286,n=securityGroupRuleSet
s	CreateDhcpOptionsRequest	.DhcpConfigurations:288,r,n=dhcpConfiguration	.DryRun:247,n=dryRun	.TagSpecifications:250,n=TagSpecification
s	CreateDhcpOptionsResult	.DhcpOptions:289,n=dhcpOptions
s	CreateFlowLogsRequest	.ClientToken:245	.DeliverCrossAccountRole:245	.DeliverLogsPermissionArn:245	.DestinationOptions:290	.DryRun:247	.LogDestination:245	.LogDestinationType:291	.LogFormat:245	.LogGroupName:245	.MaxAggregationInterval:281	.ResourceIds:292,r,n=ResourceId	.ResourceType:293,r	.TagSpecifications:250,n=TagSpecification	.TrafficType:294
s	CreateFlowLogsResult	.ClientToken:245,n=clientToken	.FlowLogIds:295,n=flowLogIdSet	.Unsuccessful:296,n=unsuccessful
s	CreateInternetGatewayRequest	.DryRun:247,n=dryRun	.TagSpecifications:250,n=TagSpecification
s	CreateInternetGatewayResult	.InternetGateway:297,n=internetGateway
s	CreateKeyPairRequest	.DryRun:247,n=dryRun	.KeyFormat:298	.KeyName:245,r	.KeyType:299	.TagSpecifications:250,n=TagSpecification
s	KeyPair	.KeyFingerprint:245,n=keyFingerprint	.KeyMaterial:300,n=keyMaterial,z	.KeyName:245,n=keyName	.KeyPairId:245,n=keyPairId	.Tags:301,n=tagSet
s	CreateLaunchTemplateRequest	.ClientToken:245,t	.DryRun:247	.LaunchTemplateData:302,r	.LaunchTemplateName:303,r	.Operator:304	.TagSpecifications:250,n=TagSpecification	.VersionDescription:305
s	CreateLaunchTemplateResult	.LaunchTemplate:306,n=launchTemplate	.Warning:307,n=warning
s	CreateLaunchTemplateVersionRequest	.ClientToken:245,t	.DryRun:247	.LaunchTemplateData:302,r	.LaunchTemplateId:308	.LaunchTemplateName:303	.ResolveAlias:247	.SourceVersion:245	.VersionDescription:305
s	CreateLaunchTemplateVersionResult	.LaunchTemplateVersion:309,n=launchTemplateVersion	.Warning:307,n=warning
s	CreateNatGatewayRequest	.AllocationId:255	.AvailabilityMode:310	.AvailabilityZoneAddresses:311,n=AvailabilityZoneAddress	.ClientToken:245,t	.ConnectivityType:312	.DryRun:247	.PrivateIpAddress:245	.SecondaryAllocationIds:263,n=SecondaryAllocationId	.SecondaryPrivateIpAddressCount:252	.SecondaryPrivateIpAddresses:253,n=SecondaryPrivateIpAddress	.SubnetId:268	.TagSpecifications:250,n=TagSpecification	.VpcId:260
s	CreateNatGatewayResult	.ClientToken:245,n=clientToken	.NatGateway:313,n=natGateway
s	CreateRouteRequest	.CarrierGatewayId:314	.CoreNetworkArn:315	.DestinationCidrBlock:245,n=destinationCidrBlock	.DestinationIpv6CidrBlock:245,n=destinationIpv6CidrBlock	.DestinationPrefixListId:316	.DryRun:247,n=dryRun	.EgressOnlyInternetGatewayId:317,n=egressOnlyInternetGatewayId	.GatewayId:266,n=gatewayId	.InstanceId:256,n=instanceId	.LocalGatewayId:318	.NatGatewayId:251,n=natGatewayId	.NetworkInterfaceId:257,n=networkInterfaceId	.OdbNetworkArn:319	.RouteTableId:267,r,n=routeTableId	.TransitGatewayId:320	.VpcEndpointId:321	.VpcPeeringConnectionId:322,n=vpcPeeringConnectionId
s	CreateRouteResult	.Return:247,n=return
s	CreateRouteTableRequest	.ClientToken:245,t	.DryRun:247,n=dryRun	.TagSpecifications:250,n=TagSpecification	.VpcId:260,r,n=vpcId
s	CreateRouteTableResult	.ClientToken:245,n=clientToken	.RouteTable:323,n=routeTable
s	CreateSecurityGroupRequest	.Description:245,r,n=GroupDescription	.DryRun:247,n=dryRun	.GroupName:245,r	.TagSpecifications:250,n=TagSpecification	.VpcId:260
s	CreateSecurityGroupResult	.GroupId:245,n=groupId	.SecurityGroupArn:245,n=securityGroupArn	.Tags:301,n=tagSet
s	CreateSnapshotRequest	.Description:245	.DryRun:247,n=dryRun	.Location:324	.OutpostArn:245	.TagSpecifications:250,n=TagSpecification	.VolumeId:279,r
s	Snapshot	.AvailabilityZone:245,n=availabilityZone	.CompletionDurationMinutes:325,n=completionDurationMinutes	.CompletionTime:326,n=completionTime	.DataEncryptionKeyId:245,n=dataEncryptionKeyId	.Description:245,n=description	.Encrypted:247,n=encrypted	.FullSnapshotSizeInBytes:327,n=fullSnapshotSizeInBytes	.KmsKeyId:245,n=kmsKeyId	.OutpostArn:245,n=outpostArn	.OwnerAlias:245,n=ownerAlias	.OwnerId:245,n=ownerId	.Progress:245,n=progress	.RestoreExpiryTime:326,n=restoreExpiryTime	.SnapshotId:245,n=snapshotId	.SseType:328,n=sseType	.StartTime:280,n=startTime	.State:329,n=status	.StateMessage:245,n=statusMessage	.StorageTier:330,n=storageTier	.Tags:301,n=tagSet	.TransferType:331,n=transferType	.VolumeId:245,n=volumeId	.VolumeSize:281,n=volumeSize
s	CreateSnapshotsRequest	.CopyTagsFromSource:332	.Description:245	.DryRun:247	.InstanceSpecification:333,r	.Location:324	.OutpostArn:245	.TagSpecifications:250,n=TagSpecification
s	CreateSnapshotsResult	.Snapshots:334,n=snapshotSet
s	CreateSubnetRequest	.AvailabilityZone:245	.AvailabilityZoneId:245	.CidrBlock:245	.DryRun:247,n=dryRun	.Ipv4IpamPoolId:248	.Ipv4NetmaskLength:272	.Ipv6CidrBlock:245	.Ipv6IpamPoolId:248	.Ipv6Native:247	.Ipv6NetmaskLength:272	.OutpostArn:245	.TagSpecifications:250,n=TagSpecification	.VpcId:260,r
s	CreateSubnetResult	.Subnet:335,n=subnet
s	CreateTagsRequest	.DryRun:247,n=dryRun	.Resources:336,r,n=ResourceId	.Tags:301,r,n=Tag
s	CreateVolumeRequest	.AvailabilityZone:264	.AvailabilityZoneId:265	.ClientToken:245,t	.DryRun:247,n=dryRun	.Encrypted:247,n=encrypted	.Iops:281	.KmsKeyId:337	.MultiAttachEnabled:247	.Operator:304	.OutpostArn:245	.Size:281	.SnapshotId:338	.TagSpecifications:250,n=TagSpecification	.Throughput:281	.VolumeInitializationRate:281	.VolumeType:339
s	Volume	.Attachments:340,n=attachmentSet	.AvailabilityZone:245,n=availabilityZone	.AvailabilityZoneId:245,n=availabilityZoneId	.CreateTime:280,n=createTime	.Encrypted:247,n=encrypted	.FastRestored:247,n=fastRestored	.Iops:281,n=iops	.KmsKeyId:245,n=kmsKeyId	.MultiAttachEnabled:247,n=multiAttachEnabled	.Operator:341,n=operator	.OutpostArn:245,n=outpostArn	.Size:281,n=size	.SnapshotId:245,n=snapshotId	.SourceVolumeId:245,n=sourceVolumeId	.SseType:328,n=sseType	.State:342,n=status	.Tags:301,n=tagSet	.Throughput:281,n=throughput	.VolumeId:245,n=volumeId	.VolumeInitializationRate:281,n=volumeInitializationRate	.VolumeType:339,n=volumeType
s	CreateVpcRequest	.AmazonProvidedIpv6CidrBlock:247,n=amazonProvidedIpv6CidrBlock	.CidrBlock:245	.DryRun:247,n=dryRun	.InstanceTenancy:343,n=instanceTenancy	.Ipv4IpamPoolId:248	.Ipv4NetmaskLength:272	.Ipv6CidrBlock:245	.Ipv6CidrBlockNetworkBorderGroup:245	.Ipv6IpamPoolId:248	.Ipv6NetmaskLength:272	.Ipv6Pool:274	.TagSpecifications:250,n=TagSpecification	.VpcEncryptionControl:344
s	CreateVpcResult	.Vpc:345,n=vpc
s	CreateVpcEndpointRequest	.ClientToken:245	.DnsOptions:346	.DryRun:247	.IpAddressType:347	.PolicyDocument:245	.PrivateDnsEnabled:247	.ResourceConfigurationArn:348	.RouteTableIds:349,n=RouteTableId	.SecurityGroupIds:350,n=SecurityGroupId	.ServiceName:245	.ServiceNetworkArn:351	.ServiceRegion:245	.SubnetConfigurations:352,n=SubnetConfiguration	.SubnetIds:353,n=SubnetId	.TagSpecifications:250,n=TagSpecification	.VpcEndpointType:354	.VpcId:260,r
s	CreateVpcEndpointResult	.ClientToken:245,n=clientToken	.VpcEndpoint:355,n=vpcEndpoint
s	DeleteDhcpOptionsRequest	.DhcpOptionsId:356,r	.DryRun:247,n=dryRun
s	DeleteFlowLogsRequest	.DryRun:247	.FlowLogIds:357,r,n=FlowLogId
s	DeleteFlowLogsResult	.Unsuccessful:296,n=unsuccessful
s	DeleteInternetGatewayRequest	.DryRun:247,n=dryRun	.InternetGatewayId:277,r,n=internetGatewayId
s	DeleteKeyPairRequest	.DryRun:247,n=dryRun	.KeyName:358	.KeyPairId:359
s	DeleteKeyPairResult	.KeyPairId:245,n=keyPairId	.Return:247,n=return
s	DeleteLaunchTemplateRequest	.DryRun:247	.LaunchTemplateId:308	.LaunchTemplateName:303
s	DeleteLaunchTemplateResult	.LaunchTemplate:306,n=launchTemplate
s	DeleteLaunchTemplateVersionsRequest	.DryRun:247	.LaunchTemplateId:308	.LaunchTemplateName:303	.Versions:360,r,n=LaunchTemplateVersion
s	DeleteLaunchTemplateVersionsResult	.SuccessfullyDeletedLaunchTemplateVersions:361,n=successfullyDeletedLaunchTemplateVersionSet	.UnsuccessfullyDeletedLaunchTemplateVersions:362,n=unsuccessfullyDeletedLaunchTemplateVersionSet
s	DeleteNatGatewayRequest	.DryRun:247	.NatGatewayId:251,r
s	DeleteNatGatewayResult	.NatGatewayId:245,n=natGatewayId
s	DeleteRouteRequest	.DestinationCidrBlock:245,n=destinationCidrBlock	.DestinationIpv6CidrBlock:245,n=destinationIpv6CidrBlock	.DestinationPrefixListId:316	.DryRun:247,n=dryRun	.RouteTableId:267,r,n=routeTableId
s	DeleteRouteTableRequest	.DryRun:247,n=dryRun	.RouteTableId:267,r,n=routeTableId
s	DeleteSecurityGroupRequest	.DryRun:247,n=dryRun	.GroupId:270	.GroupName:287
s	DeleteSecurityGroupResult	.GroupId:270,n=groupId	.Return:247,n=return
s	DeleteSnapshotRequest	.DryRun:247,n=dryRun	.SnapshotId:338,r
s	DeleteSubnetRequest	.DryRun:247,n=dryRun	.SubnetId:268,r
s	DeleteTagsRequest	.DryRun:247,n=dryRun	.Resources:336,r,n=resourceId	.Tags:301,n=tag
s	DeleteVolumeRequest	.DryRun:247,n=dryRun	.VolumeId:279,r
s	DeleteVpcRequest	.DryRun:247,n=dryRun	.VpcId:260,r
s	DeleteVpcEndpointsRequest	.DryRun:247	.VpcEndpointIds:363,r,n=VpcEndpointId
s	DeleteVpcEndpointsResult	.Unsuccessful:296,n=unsuccessful
s	DescribeAccountAttributesRequest	.AttributeNames:364,n=attributeName	.DryRun:247,n=dryRun
s	DescribeAccountAttributesResult	.AccountAttributes:365,n=accountAttributeSet
s	DescribeAddressesRequest	.AllocationIds:263,n=AllocationId	.DryRun:247,n=dryRun	.Filters:366,n=Filter	.PublicIps:367,n=PublicIp
s	DescribeAddressesResult	.Addresses:368,n=addressesSet
s	DescribeAddressesAttributeRequest	.AllocationIds:369,n=AllocationId	.Attribute:370	.DryRun:247	.MaxResults:371	.NextToken:372
s	DescribeAddressesAttributeResult	.Addresses:373,n=addressSet	.NextToken:372,n=nextToken
s	DescribeAvailabilityZonesRequest	.AllAvailabilityZones:247	.DryRun:247,n=dryRun	.Filters:366,n=Filter	.ZoneIds:374,n=ZoneId	.ZoneNames:375,n=ZoneName
s	DescribeAvailabilityZonesResult	.AvailabilityZones:376,n=availabilityZoneInfo
s	DescribeDhcpOptionsRequest	.DhcpOptionsIds:377,n=DhcpOptionsId	.DryRun:247,n=dryRun	.Filters:366,n=Filter	.MaxResults:378	.NextToken:245
s	DescribeDhcpOptionsResult	.DhcpOptions:379,n=dhcpOptionsSet	.NextToken:245,n=nextToken
s	DescribeFlowLogsRequest	.DryRun:247	.Filter:366	.FlowLogIds:357,n=FlowLogId	.MaxResults:281	.NextToken:245
s	DescribeFlowLogsResult	.FlowLogs:380,n=flowLogSet	.NextToken:245,n=nextToken
s	DescribeIamInstanceProfileAssociationsRequest	.AssociationIds:381,n=AssociationId	.Filters:366,n=Filter	.MaxResults:382	.NextToken:372
s	DescribeIamInstanceProfileAssociationsResult	.IamInstanceProfileAssociations:383,n=iamInstanceProfileAssociationSet	.NextToken:372,n=nextToken
s	DescribeImagesRequest	.DryRun:247,n=dryRun	.ExecutableUsers:384,n=ExecutableBy	.Filters:366,n=Filter	.ImageIds:385,n=ImageId	.IncludeDeprecated:247	.IncludeDisabled:247	.MaxResults:281	.NextToken:245	.Owners:386,n=Owner
s	DescribeImagesResult	.Images:387,n=imagesSet	.NextToken:245,n=nextToken
s	DescribeInstanceAttributeRequest	.Attribute:388,r,n=attribute	.DryRun:247,n=dryRun	.InstanceId:256,r,n=instanceId
s	InstanceAttribute	.BlockDeviceMappings:389,n=blockDeviceMapping	.DisableApiStop:390,n=disableApiStop	.DisableApiTermination:390,n=disableApiTermination	.EbsOptimized:390,n=ebsOptimized	.EnaSupport:390,n=enaSupport	.EnclaveOptions:391,n=enclaveOptions	.Groups:392,n=groupSet	.InstanceId:245,n=instanceId	.InstanceInitiatedShutdownBehavior:393,n=instanceInitiatedShutdownBehavior	.InstanceType:393,n=instanceType	.KernelId:393,n=kernel	.ProductCodes:394,n=productCodes	.RamdiskId:393,n=ramdisk	.RootDeviceName:393,n=rootDeviceName	.SourceDestCheck:390,n=sourceDestCheck	.SriovNetSupport:393,n=sriovNetSupport	.UserData:393,n=userData
s	DescribeInstanceCreditSpecificationsRequest	.DryRun:247	.Filters:366,n=Filter	.InstanceIds:395,n=InstanceId	.MaxResults:396	.NextToken:245
s	DescribeInstanceCreditSpecificationsResult	.InstanceCreditSpecifications:397,n=instanceCreditSpecificationSet	.NextToken:245,n=nextToken
s	DescribeInstanceStatusRequest	.DryRun:247,n=dryRun	.Filters:366,n=Filter	.IncludeAllInstances:247,n=includeAllInstances	.IncludeManagedResources:247	.InstanceIds:395,n=InstanceId	.MaxResults:281	.NextToken:245
s	DescribeInstanceStatusResult	.InstanceStatuses:398,n=instanceStatusSet	.NextToken:245,n=nextToken
s	DescribeInstanceTypesRequest	.DryRun:247	.Filters:366,n=Filter	.IncludeUnsupportedInRegion:399	.InstanceTypes:400,n=InstanceType	.MaxResults:401	.NextToken:372
s	DescribeInstanceTypesResult	.InstanceTypes:402,n=instanceTypeSet	.NextToken:372,n=nextToken
s	DescribeInstancesRequest	.DryRun:247,n=dryRun	.Filters:366,n=Filter	.IncludeManagedResources:247	.InstanceIds:395,n=InstanceId	.MaxResults:281,n=maxResults	.NextToken:245,n=nextToken
s	DescribeInstancesResult	.NextToken:245,n=nextToken	.Reservations:403,n=reservationSet
s	DescribeInternetGatewaysRequest	.DryRun:247,n=dryRun	.Filters:366,n=Filter	.InternetGatewayIds:404,n=internetGatewayId	.MaxResults:405	.NextToken:245
s	DescribeInternetGatewaysResult	.InternetGateways:406,n=internetGatewaySet	.NextToken:245,n=nextToken
s	DescribeKeyPairsRequest	.DryRun:247,n=dryRun	.Filters:366,n=Filter	.IncludePublicKey:247	.KeyNames:407,n=KeyName	.KeyPairIds:408,n=KeyPairId
s	DescribeKeyPairsResult	.KeyPairs:409,n=keySet
s	DescribeLaunchTemplateVersionsRequest	.DryRun:247	.Filters:366,n=Filter	.IncludeManagedResources:247	.LaunchTemplateId:308	.LaunchTemplateName:303	.MaxResults:281	.MaxVersion:245	.MinVersion:245	.NextToken:245	.ResolveAlias:247	.Versions:360,n=LaunchTemplateVersion
s	DescribeLaunchTemplateVersionsResult	.LaunchTemplateVersions:410,n=launchTemplateVersionSet	.NextToken:245,n=nextToken
s	DescribeLaunchTemplatesRequest	.DryRun:247	.Filters:366,n=Filter	.IncludeManagedResources:247	.LaunchTemplateIds:411,n=LaunchTemplateId	.LaunchTemplateNames:412,n=LaunchTemplateName	.MaxResults:413	.NextToken:245
s	DescribeLaunchTemplatesResult	.LaunchTemplates:414,n=launchTemplates	.NextToken:245,n=nextToken
s	DescribeManagedPrefixListsRequest	.DryRun:247	.Filters:366,n=Filter	.MaxResults:415	.NextToken:372	.PrefixListIds:295,n=PrefixListId
s	DescribeManagedPrefixListsResult	.NextToken:372,n=nextToken	.PrefixLists:416,n=prefixListSet
s	DescribeNatGatewaysRequest	.DryRun:247	.Filter:366	.MaxResults:417	.NatGatewayIds:418,n=NatGatewayId	.NextToken:245
s	DescribeNatGatewaysResult	.NatGateways:419,n=natGatewaySet	.NextToken:245,n=nextToken
s	DescribeNetworkAclsRequest	.DryRun:247,n=dryRun	.Filters:366,n=Filter	.MaxResults:420	.NetworkAclIds:421,n=NetworkAclId	.NextToken:245
s	DescribeNetworkAclsResult	.NetworkAcls:422,n=networkAclSet	.NextToken:245,n=nextToken
s	DescribeNetworkInterfaceAttributeRequest	.Attribute:423,n=attribute	.DryRun:247,n=dryRun	.NetworkInterfaceId:257,r,n=networkInterfaceId
s	DescribeNetworkInterfaceAttributeResult	.AssociatePublicIpAddress:247,n=associatePublicIpAddress	.Attachment:424,n=attachment	.Description:393,n=description	.Groups:392,n=groupSet	.NetworkInterfaceId:245,n=networkInterfaceId	.SourceDestCheck:390,n=sourceDestCheck
s	DescribeNetworkInterfacesRequest	.DryRun:247,n=dryRun	.Filters:366,n=filter	.IncludeManagedResources:247	.MaxResults:425	.NetworkInterfaceIds:426,n=NetworkInterfaceId	.NextToken:245
s	DescribeNetworkInterfacesResult	.NetworkInterfaces:427,n=networkInterfaceSet	.NextToken:245,n=nextToken
s	DescribePrefixListsRequest	.DryRun:247	.Filters:366,n=Filter	.MaxResults:281	.NextToken:245	.PrefixListIds:428,n=PrefixListId
s	DescribePrefixListsResult	.NextToken:245,n=nextToken	.PrefixLists:429,n=prefixListSet
s	DescribeRegionsRequest	.AllRegions:247	.DryRun:247,n=dryRun	.Filters:366,n=Filter	.RegionNames:430,n=RegionName
s	DescribeRegionsResult	.Regions:431,n=regionInfo
s	DescribeRouteTablesRequest	.DryRun:247,n=dryRun	.Filters:366,n=Filter	.MaxResults:432	.NextToken:245	.RouteTableIds:433,n=RouteTableId
s	DescribeRouteTablesResult	.NextToken:245,n=nextToken	.RouteTables:434,n=routeTableSet
s	DescribeSecurityGroupReferencesRequest	.DryRun:247	.GroupId:435,r
s	DescribeSecurityGroupReferencesResult	.SecurityGroupReferenceSet:436,n=securityGroupReferenceSet
s	DescribeSecurityGroupRulesRequest	.DryRun:247	.Filters:366,n=Filter	.MaxResults:437	.NextToken:245	.SecurityGroupRuleIds:438,n=SecurityGroupRuleId
s	DescribeSecurityGroupRulesResult	.NextToken:245,n=nextToken	.SecurityGroupRules:286,n=securityGroupRuleSet
s	DescribeSecurityGroupVpcAssociationsRequest	.DryRun:247	.Filters:366,n=Filter	.MaxResults:439	.NextToken:245
s	DescribeSecurityGroupVpcAssociationsResult	.NextToken:245,n=nextToken	.SecurityGroupVpcAssociations:440,n=securityGroupVpcAssociationSet
s	DescribeSecurityGroupsRequest	.DryRun:247,n=dryRun	.Filters:366,n=Filter	.GroupIds:441,n=GroupId	.GroupNames:442,n=GroupName	.MaxResults:443	.NextToken:245
s	DescribeSecurityGroupsResult	.NextToken:245,n=nextToken	.SecurityGroups:444,n=securityGroupInfo
s	DescribeSnapshotsRequest	.DryRun:247,n=dryRun	.Filters:366,n=Filter	.MaxResults:281	.NextToken:245	.OwnerIds:386,n=Owner	.RestorableByUserIds:445,n=RestorableBy	.SnapshotIds:446,n=SnapshotId
s	DescribeSnapshotsResult	.NextToken:245,n=nextToken	.Snapshots:447,n=snapshotSet
s	DescribeSubnetsRequest	.DryRun:247,n=dryRun	.Filters:366,n=Filter	.MaxResults:448	.NextToken:245	.SubnetIds:449,n=SubnetId
s	DescribeSubnetsResult	.NextToken:245,n=nextToken	.Subnets:450,n=subnetSet
s	DescribeTagsRequest	.DryRun:247,n=dryRun	.Filters:366,n=Filter	.MaxResults:281,n=maxResults	.NextToken:245,n=nextToken
s	DescribeTagsResult	.NextToken:245,n=nextToken	.Tags:451,n=tagSet
s	DescribeVolumesRequest	.DryRun:247,n=dryRun	.Filters:366,n=Filter	.IncludeManagedResources:247	.MaxResults:281,n=maxResults	.NextToken:245,n=nextToken	.VolumeIds:452,n=VolumeId
s	DescribeVolumesResult	.NextToken:245,n=nextToken	.Volumes:453,n=volumeSet
s	DescribeVolumesModificationsRequest	.DryRun:247	.Filters:366,n=Filter	.MaxResults:281	.NextToken:245	.VolumeIds:452,n=VolumeId
s	DescribeVolumesModificationsResult	.NextToken:245,n=nextToken	.VolumesModifications:454,n=volumeModificationSet
s	DescribeVpcAttributeRequest	.Attribute:455,r	.DryRun:247,n=dryRun	.VpcId:260,r
s	DescribeVpcAttributeResult	.EnableDnsHostnames:390,n=enableDnsHostnames	.EnableDnsSupport:390,n=enableDnsSupport	.EnableNetworkAddressUsageMetrics:390,n=enableNetworkAddressUsageMetrics	.VpcId:245,n=vpcId
s	DescribeVpcEndpointConnectionsRequest	.DryRun:247	.Filters:366,n=Filter	.MaxResults:281	.NextToken:245
s	DescribeVpcEndpointConnectionsResult	.NextToken:245,n=nextToken	.VpcEndpointConnections:456,n=vpcEndpointConnectionSet
s	DescribeVpcEndpointServicesRequest	.DryRun:247	.Filters:366,n=Filter	.MaxResults:281	.NextToken:245	.ServiceNames:295,n=ServiceName	.ServiceRegions:295,n=ServiceRegion
s	DescribeVpcEndpointServicesResult	.NextToken:245,n=nextToken	.ServiceDetails:457,n=serviceDetailSet	.ServiceNames:295,n=serviceNameSet
s	DescribeVpcEndpointsRequest	.DryRun:247	.Filters:366,n=Filter	.MaxResults:281	.NextToken:245	.VpcEndpointIds:363,n=VpcEndpointId
s	DescribeVpcEndpointsResult	.NextToken:245,n=nextToken	.VpcEndpoints:458,n=vpcEndpointSet
s	DescribeVpcsRequest	.DryRun:247,n=dryRun	.Filters:366,n=Filter	.MaxResults:459	.NextToken:245	.VpcIds:460,n=VpcId
s	DescribeVpcsResult	.NextToken:245,n=nextToken	.Vpcs:461,n=vpcSet
s	DescribeVpnGatewaysRequest	.DryRun:247,n=dryRun	.Filters:366,n=Filter	.VpnGatewayIds:462,n=VpnGatewayId
s	DescribeVpnGatewaysResult	.VpnGateways:463,n=vpnGatewaySet
s	DetachInternetGatewayRequest	.DryRun:247,n=dryRun	.InternetGatewayId:277,r,n=internetGatewayId	.VpcId:260,r,n=vpcId
s	DetachVolumeRequest	.Device:245	.DryRun:247,n=dryRun	.Force:247	.InstanceId:464	.VolumeId:465,r
s	DetachVpnGatewayRequest	.DryRun:247,n=dryRun	.VpcId:260,r	.VpnGatewayId:283,r
s	DisassociateAddressRequest	.AssociationId:466	.DryRun:247,n=dryRun	.PublicIp:258
s	DisassociateIamInstanceProfileRequest	.AssociationId:467,r
s	DisassociateIamInstanceProfileResult	.IamInstanceProfileAssociation:262,n=iamInstanceProfileAssociation
s	DisassociateNatGatewayAddressRequest	.AssociationIds:468,r,n=AssociationId	.DryRun:247	.MaxDrainDurationSeconds:469	.NatGatewayId:251,r
s	DisassociateNatGatewayAddressResult	.NatGatewayAddresses:254,n=natGatewayAddressSet	.NatGatewayId:251,n=natGatewayId
s	DisassociateRouteTableRequest	.AssociationId:470,r,n=associationId	.DryRun:247,n=dryRun
s	DisassociateSecurityGroupVpcRequest	.DryRun:247	.GroupId:471,r	.VpcId:245,r
s	DisassociateSecurityGroupVpcResult	.State:271,n=state
s	DisassociateSubnetCidrBlockRequest	.AssociationId:472,r,n=associationId
s	DisassociateSubnetCidrBlockResult	.Ipv6CidrBlockAssociation:273,n=ipv6CidrBlockAssociation	.SubnetId:245,n=subnetId
s	DisassociateVpcCidrBlockRequest	.AssociationId:473,r,n=associationId
s	DisassociateVpcCidrBlockResult	.CidrBlockAssociation:275,n=cidrBlockAssociation	.Ipv6CidrBlockAssociation:276,n=ipv6CidrBlockAssociation	.VpcId:245,n=vpcId
s	GetEbsEncryptionByDefaultRequest	.DryRun:247
s	GetEbsEncryptionByDefaultResult	.EbsEncryptionByDefault:247,n=ebsEncryptionByDefault	.SseType:328,n=sseType
s	GetLaunchTemplateDataRequest	.DryRun:247	.InstanceId:256,r
s	GetLaunchTemplateDataResult	.LaunchTemplateData:474,n=launchTemplateData
s	ModifyAddressAttributeRequest	.AllocationId:255,r	.DomainName:245	.DryRun:247
s	ModifyAddressAttributeResult	.Address:475,n=address
s	ModifyInstanceAttributeRequest	.Attribute:388,n=attribute	.BlockDeviceMappings:476,n=blockDeviceMapping	.DisableApiStop:390	.DisableApiTermination:390,n=disableApiTermination	.DryRun:247,n=dryRun	.EbsOptimized:390,n=ebsOptimized	.EnaSupport:390,n=enaSupport	.Groups:441,n=GroupId	.InstanceId:256,r,n=instanceId	.InstanceInitiatedShutdownBehavior:393,n=instanceInitiatedShutdownBehavior	.InstanceType:393,n=instanceType	.Kernel:393,n=kernel	.Ramdisk:393,n=ramdisk	.SourceDestCheck:390	.SriovNetSupport:393,n=sriovNetSupport	.UserData:477,n=userData	.Value:478,n=value,z
s	ModifyInstanceCapacityReservationAttributesRequest	.CapacityReservationSpecification:479,r	.DryRun:247	.InstanceId:256,r
s	ModifyInstanceCapacityReservationAttributesResult	.Return:247,n=return
s	ModifyInstanceCpuOptionsRequest	.CoreCount:281	.DryRun:247	.InstanceId:256,r	.NestedVirtualization:480	.ThreadsPerCore:281
s	ModifyInstanceCpuOptionsResult	.CoreCount:281,n=coreCount	.InstanceId:256,n=instanceId	.NestedVirtualization:480,n=nestedVirtualization	.ThreadsPerCore:281,n=threadsPerCore
s	ModifyInstanceCreditSpecificationRequest	.ClientToken:245	.DryRun:247	.InstanceCreditSpecifications:481,r,n=InstanceCreditSpecification
s	ModifyInstanceCreditSpecificationResult	.SuccessfulInstanceCreditSpecifications:482,n=successfulInstanceCreditSpecificationSet	.UnsuccessfulInstanceCreditSpecifications:483,n=unsuccessfulInstanceCreditSpecificationSet
s	ModifyInstanceEventStartTimeRequest	.DryRun:247	.InstanceEventId:245,r	.InstanceId:256,r	.NotBefore:280,r
s	ModifyInstanceEventStartTimeResult	.Event:484,n=event
s	ModifyInstanceMaintenanceOptionsRequest	.AutoRecovery:485	.DryRun:247	.InstanceId:256,r	.RebootMigration:486
s	ModifyInstanceMaintenanceOptionsResult	.AutoRecovery:485,n=autoRecovery	.InstanceId:245,n=instanceId	.RebootMigration:486,n=rebootMigration
s	ModifyInstanceMetadataOptionsRequest	.DryRun:247	.HttpEndpoint:487	.HttpProtocolIpv6:488	.HttpPutResponseHopLimit:281	.HttpTokens:489	.InstanceId:256,r	.InstanceMetadataTags:490
s	ModifyInstanceMetadataOptionsResult	.InstanceId:245,n=instanceId	.InstanceMetadataOptions:491,n=instanceMetadataOptions
s	ModifyInstancePlacementRequest	.Affinity:492,n=affinity	.GroupId:493	.GroupName:494	.HostId:495,n=hostId	.HostResourceGroupArn:245	.InstanceId:256,r,n=instanceId	.PartitionNumber:281	.Tenancy:496,n=tenancy
s	ModifyInstancePlacementResult	.Return:247,n=return
s	ModifyLaunchTemplateRequest	.ClientToken:245,t	.DefaultVersion:245,n=SetDefaultVersion	.DryRun:247	.LaunchTemplateId:308	.LaunchTemplateName:303
s	ModifyLaunchTemplateResult	.LaunchTemplate:306,n=launchTemplate
s	ModifyNetworkInterfaceAttributeRequest	.AssociatePublicIpAddress:247	.AssociatedSubnetIds:497,n=AssociatedSubnetId	.Attachment:498,n=attachment	.ConnectionTrackingSpecification:499	.Description:393,n=description	.DryRun:247,n=dryRun	.EnaSrdSpecification:500	.EnablePrimaryIpv6:247	.Groups:501,n=SecurityGroupId	.NetworkInterfaceId:257,r,n=networkInterfaceId	.SourceDestCheck:390,n=sourceDestCheck
s	ModifyPrivateDnsNameOptionsRequest	.DryRun:247	.EnableResourceNameDnsAAAARecord:247	.EnableResourceNameDnsARecord:247	.InstanceId:256,r	.PrivateDnsHostnameType:502
s	ModifyPrivateDnsNameOptionsResult	.Return:247,n=return
s	ModifySecurityGroupRulesRequest	.DryRun:247	.GroupId:270,r	.SecurityGroupRules:503,r,n=SecurityGroupRule
s	ModifySecurityGroupRulesResult	.Return:247,n=return
s	ModifySubnetAttributeRequest	.AssignIpv6AddressOnCreation:390	.CustomerOwnedIpv4Pool:504	.DisableLniAtDeviceIndex:390	.EnableDns64:390	.EnableLniAtDeviceIndex:281	.EnableResourceNameDnsAAAARecordOnLaunch:390	.EnableResourceNameDnsARecordOnLaunch:390	.MapCustomerOwnedIpOnLaunch:390	.MapPublicIpOnLaunch:390	.PrivateDnsHostnameTypeOnLaunch:502	.SubnetId:268,r,n=subnetId
s	ModifyVolumeRequest	.DryRun:247	.Iops:281	.MultiAttachEnabled:247	.Size:281	.Throughput:281	.VolumeId:279,r	.VolumeType:339
s	ModifyVolumeResult	.VolumeModification:505,n=volumeModification
s	ModifyVpcAttributeRequest	.EnableDnsHostnames:390	.EnableDnsSupport:390	.EnableNetworkAddressUsageMetrics:390	.VpcId:260,r,n=vpcId
s	ModifyVpcEndpointRequest	.AddRouteTableIds:349,n=AddRouteTableId	.AddSecurityGroupIds:350,n=AddSecurityGroupId	.AddSubnetIds:353,n=AddSubnetId	.DnsOptions:346	.DryRun:247	.IpAddressType:347	.PolicyDocument:245	.PrivateDnsEnabled:247	.RemoveRouteTableIds:349,n=RemoveRouteTableId	.RemoveSecurityGroupIds:350,n=RemoveSecurityGroupId	.RemoveSubnetIds:353,n=RemoveSubnetId	.ResetPolicy:247	.SubnetConfigurations:352,n=SubnetConfiguration	.VpcEndpointId:321,r
s	ModifyVpcEndpointResult	.Return:247,n=return
s	ModifyVpcTenancyRequest	.DryRun:247	.InstanceTenancy:506,r	.VpcId:260,r
s	ModifyVpcTenancyResult	.ReturnValue:247,n=return
s	MonitorInstancesRequest	.DryRun:247,n=dryRun	.InstanceIds:395,r,n=InstanceId
s	MonitorInstancesResult	.InstanceMonitorings:507,n=instancesSet
s	RebootInstancesRequest	.DryRun:247,n=dryRun	.InstanceIds:395,r,n=InstanceId
s	ReleaseAddressRequest	.AllocationId:255	.DryRun:247,n=dryRun	.NetworkBorderGroup:245	.PublicIp:245
s	ReplaceIamInstanceProfileAssociationRequest	.AssociationId:467,r	.IamInstanceProfile:261,r
s	ReplaceIamInstanceProfileAssociationResult	.IamInstanceProfileAssociation:262,n=iamInstanceProfileAssociation
s	ReplaceRouteRequest	.CarrierGatewayId:314	.CoreNetworkArn:315	.DestinationCidrBlock:245,n=destinationCidrBlock	.DestinationIpv6CidrBlock:245,n=destinationIpv6CidrBlock	.DestinationPrefixListId:316	.DryRun:247,n=dryRun	.EgressOnlyInternetGatewayId:317,n=egressOnlyInternetGatewayId	.GatewayId:266,n=gatewayId	.InstanceId:256,n=instanceId	.LocalGatewayId:318	.LocalTarget:247	.NatGatewayId:251,n=natGatewayId	.NetworkInterfaceId:257,n=networkInterfaceId	.OdbNetworkArn:319	.RouteTableId:267,r,n=routeTableId	.TransitGatewayId:320	.VpcEndpointId:321	.VpcPeeringConnectionId:322,n=vpcPeeringConnectionId
s	ReplaceRouteTableAssociationRequest	.AssociationId:470,r,n=associationId	.DryRun:247,n=dryRun	.RouteTableId:267,r,n=routeTableId
s	ReplaceRouteTableAssociationResult	.AssociationState:269,n=associationState	.NewAssociationId:245,n=newAssociationId
s	RevokeSecurityGroupEgressRequest	.CidrIp:245,n=cidrIp	.DryRun:247,n=dryRun	.FromPort:281,n=fromPort	.GroupId:270,r,n=groupId	.IpPermissions:285,n=ipPermissions	.IpProtocol:245,n=ipProtocol	.SecurityGroupRuleIds:438,n=SecurityGroupRuleId	.SourceSecurityGroupName:245,n=sourceSecurityGroupName	.SourceSecurityGroupOwnerId:245,n=sourceSecurityGroupOwnerId	.ToPort:281,n=toPort
s	RevokeSecurityGroupEgressResult	.Return:247,n=return	.RevokedSecurityGroupRules:508,n=revokedSecurityGroupRuleSet	.UnknownIpPermissions:285,n=unknownIpPermissionSet
s	RevokeSecurityGroupIngressRequest	.CidrIp:245	.DryRun:247,n=dryRun	.FromPort:281	.GroupId:270	.GroupName:287	.IpPermissions:285	.IpProtocol:245	.SecurityGroupRuleIds:438,n=SecurityGroupRuleId	.SourceSecurityGroupName:245	.SourceSecurityGroupOwnerId:245	.ToPort:281
s	RevokeSecurityGroupIngressResult	.Return:247,n=return	.RevokedSecurityGroupRules:508,n=revokedSecurityGroupRuleSet	.UnknownIpPermissions:285,n=unknownIpPermissionSet
s	RunInstancesRequest	.AdditionalInfo:245,n=additionalInfo	.BlockDeviceMappings:509,n=BlockDeviceMapping	.CapacityReservationSpecification:479	.ClientToken:245,n=clientToken,t	.CpuOptions:510	.CreditSpecification:511	.DisableApiStop:247	.DisableApiTermination:247,n=disableApiTermination	.DryRun:247,n=dryRun	.EbsOptimized:247,n=ebsOptimized	.ElasticGpuSpecification:512	.ElasticInferenceAccelerators:513,n=ElasticInferenceAccelerator	.EnablePrimaryIpv6:247	.EnclaveOptions:514	.HibernationOptions:515	.IamInstanceProfile:261,n=iamInstanceProfile	.ImageId:516	.InstanceInitiatedShutdownBehavior:517,n=instanceInitiatedShutdownBehavior	.InstanceMarketOptions:518	.InstanceType:519	.Ipv6AddressCount:281	.Ipv6Addresses:520,n=Ipv6Address	.KernelId:521	.KeyName:522	.LaunchTemplate:523	.LicenseSpecifications:524,n=LicenseSpecification	.MaintenanceOptions:525	.MaxCount:281,r	.MetadataOptions:526	.MinCount:281,r	.Monitoring:527	.NetworkInterfaces:528,n=networkInterface	.NetworkPerformanceOptions:529	.Operator:304	.Placement:530	.PrivateDnsNameOptions:531	.PrivateIpAddress:245,n=privateIpAddress	.RamdiskId:532	.SecondaryInterfaces:533,n=SecondaryInterface	.SecurityGroupIds:501,n=SecurityGroupId	.SecurityGroups:534,n=SecurityGroup	.SubnetId:268	.TagSpecifications:250,n=TagSpecification	.UserData:535,z
s	Reservation	.Groups:392,n=groupSet	.Instances:536,n=instancesSet	.OwnerId:245,n=ownerId	.RequesterId:245,n=requesterId	.ReservationId:245,n=reservationId
s	StartInstancesRequest	.AdditionalInfo:245,n=additionalInfo	.DryRun:247,n=dryRun	.InstanceIds:395,r,n=InstanceId
s	StartInstancesResult	.StartingInstances:537,n=instancesSet
s	StopInstancesRequest	.DryRun:247,n=dryRun	.Force:247,n=force	.Hibernate:247	.InstanceIds:395,r,n=InstanceId	.SkipOsShutdown:247
s	StopInstancesResult	.StoppingInstances:537,n=instancesSet
s	TerminateInstancesRequest	.DryRun:247,n=dryRun	.Force:247	.InstanceIds:395,r,n=InstanceId	.SkipOsShutdown:247
s	TerminateInstancesResult	.TerminatingInstances:537,n=instancesSet
s	UnassignPrivateNatGatewayAddressRequest	.DryRun:247	.MaxDrainDurationSeconds:469	.NatGatewayId:251,r	.PrivateIpAddresses:253,r,n=PrivateIpAddress
s	UnassignPrivateNatGatewayAddressResult	.NatGatewayAddresses:254,n=natGatewayAddressSet	.NatGatewayId:251,n=natGatewayId
s	UnmonitorInstancesRequest	.DryRun:247,n=dryRun	.InstanceIds:395,r,n=InstanceId
s	UnmonitorInstancesResult	.InstanceMonitorings:507,n=instancesSet
s	UpdateSecurityGroupRuleDescriptionsEgressRequest	.DryRun:247	.GroupId:270	.GroupName:287	.IpPermissions:285	.SecurityGroupRuleDescriptions:538,n=SecurityGroupRuleDescription
s	UpdateSecurityGroupRuleDescriptionsEgressResult	.Return:247,n=return
s	UpdateSecurityGroupRuleDescriptionsIngressRequest	.DryRun:247	.GroupId:270	.GroupName:287	.IpPermissions:285	.SecurityGroupRuleDescriptions:538,n=SecurityGroupRuleDescription
s	UpdateSecurityGroupRuleDescriptionsIngressResult	.Return:247,n=return
S	PublicIpAddress
S	String
S	DomainType
b	Boolean
S	IpamPoolId
S	Ipv4PoolEc2Id
l	TagSpecificationList	e=:539,n=item
S	NatGatewayId
i	PrivateIpAddressCount	min=1	max=31
l	IpList	e=:245,n=item
l	NatGatewayAddressList	e=:540,n=item
S	AllocationId
S	InstanceId
S	NetworkInterfaceId
S	EipAllocationPublicIp
S	DefaultingDhcpOptionsId
S	VpcId
s	IamInstanceProfileSpecification	.Arn:245,n=arn	.Name:245,n=name
s	IamInstanceProfileAssociation	.AssociationId:245,n=associationId	.IamInstanceProfile:541,n=iamInstanceProfile	.InstanceId:245,n=instanceId	.State:542,n=state	.Timestamp:280,n=timestamp
l	AllocationIdList	e=:255,n=AllocationId
S	AvailabilityZoneName
S	AvailabilityZoneId
S	RouteGatewayId
S	RouteTableId
S	SubnetId
s	RouteTableAssociationState	.State:543,n=state	.StatusMessage:245,n=statusMessage
S	SecurityGroupId
S	SecurityGroupVpcAssociationState
i	NetmaskLength
s	SubnetIpv6CidrBlockAssociation	.AssociationId:472,n=associationId	.IpSource:544,n=ipSource	.Ipv6AddressAttribute:545,n=ipv6AddressAttribute	.Ipv6CidrBlock:245,n=ipv6CidrBlock	.Ipv6CidrBlockState:546,n=ipv6CidrBlockState
S	Ipv6PoolEc2Id
s	VpcCidrBlockAssociation	.AssociationId:245,n=associationId	.CidrBlock:245,n=cidrBlock	.CidrBlockState:547,n=cidrBlockState
s	VpcIpv6CidrBlockAssociation	.AssociationId:245,n=associationId	.IpSource:544,n=ipSource	.Ipv6AddressAttribute:545,n=ipv6AddressAttribute	.Ipv6CidrBlock:245,n=ipv6CidrBlock	.Ipv6CidrBlockState:547,n=ipv6CidrBlockState	.Ipv6Pool:245,n=ipv6Pool	.NetworkBorderGroup:245,n=networkBorderGroup
S	InternetGatewayId
i	BoxedInteger
S	VolumeId
t	DateTime
i	Integer
S	VolumeAttachmentState
S	VpnGatewayId
s	VpcAttachment	.State:548,n=state	.VpcId:245,n=vpcId
l	IpPermissionList	e=:549,n=item
l	SecurityGroupRuleList	e=:550,n=item
S	SecurityGroupName
l	NewDhcpConfigurationList	e=:551,n=item
s	DhcpOptions	.DhcpConfigurations:552,n=dhcpConfigurationSet	.DhcpOptionsId:245,n=dhcpOptionsId	.OwnerId:245,n=ownerId	.Tags:301,n=tagSet
s	DestinationOptionsRequest	.FileFormat:553	.HiveCompatiblePartitions:247	.PerHourPartition:247
S	LogDestinationType
l	FlowLogResourceIds	e=:554,n=item
S	FlowLogsResourceType
S	TrafficType
l	ValueStringList	e=:245,n=item
l	UnsuccessfulItemSet	e=:555,n=item
s	InternetGateway	.Attachments:556,n=attachmentSet	.InternetGatewayId:245,n=internetGatewayId	.OwnerId:245,n=ownerId	.Tags:301,n=tagSet
S	KeyFormat
S	KeyType
S	SensitiveUserData
l	TagList	e=:557,n=item
s	RequestLaunchTemplateData	.BlockDeviceMappings:558,n=BlockDeviceMapping	.CapacityReservationSpecification:559	.CpuOptions:560	.CreditSpecification:511	.DisableApiStop:247	.DisableApiTermination:247	.EbsOptimized:247	.ElasticGpuSpecifications:561,n=ElasticGpuSpecification	.ElasticInferenceAccelerators:562,n=ElasticInferenceAccelerator	.EnclaveOptions:563	.HibernationOptions:564	.IamInstanceProfile:565	.ImageId:516	.InstanceInitiatedShutdownBehavior:517	.InstanceMarketOptions:566	.InstanceRequirements:567	.InstanceType:519	.KernelId:521	.KeyName:522	.LicenseSpecifications:568,n=LicenseSpecification	.MaintenanceOptions:569	.MetadataOptions:570	.Monitoring:571	.NetworkInterfaces:572,n=NetworkInterface	.NetworkPerformanceOptions:573	.Operator:304	.Placement:574	.PrivateDnsNameOptions:575	.RamDiskId:532	.SecondaryInterfaces:576,n=SecondaryInterface	.SecurityGroupIds:501,n=SecurityGroupId	.SecurityGroups:534,n=SecurityGroup	.TagSpecifications:577,n=TagSpecification	.UserData:300,z
S	LaunchTemplateName	min=3	max=128
s	OperatorRequest	.Principal:245
S	VersionDescription	min=0	max=255
s	LaunchTemplate	.CreateTime:280,n=createTime	.CreatedBy:245,n=createdBy	.DefaultVersionNumber:327,n=defaultVersionNumber	.LatestVersionNumber:327,n=latestVersionNumber	.LaunchTemplateId:245,n=launchTemplateId	.LaunchTemplateName:303,n=launchTemplateName	.Operator:341,n=operator	.Tags:301,n=tagSet
s	ValidationWarning	.Errors:578,n=errorSet
S	LaunchTemplateId
s	LaunchTemplateVersion	.CreateTime:280,n=createTime	.CreatedBy:245,n=createdBy	.DefaultVersion:247,n=defaultVersion	.LaunchTemplateData:474,n=launchTemplateData	.LaunchTemplateId:245,n=launchTemplateId	.LaunchTemplateName:303,n=launchTemplateName	.Operator:341,n=operator	.VersionDescription:305,n=versionDescription	.VersionNumber:327,n=versionNumber
S	AvailabilityMode
l	AvailabilityZoneAddresses	e=:579,n=AvailabilityZoneAddress
S	ConnectivityType
s	NatGateway	.AttachedAppliances:580,n=attachedApplianceSet	.AutoProvisionZones:581,n=autoProvisionZones	.AutoScalingIps:582,n=autoScalingIps	.AvailabilityMode:310,n=availabilityMode	.ConnectivityType:312,n=connectivityType	.CreateTime:280,n=createTime	.DeleteTime:280,n=deleteTime	.FailureCode:245,n=failureCode	.FailureMessage:245,n=failureMessage	.NatGatewayAddresses:254,n=natGatewayAddressSet	.NatGatewayId:245,n=natGatewayId	.ProvisionedBandwidth:583,n=provisionedBandwidth	.RouteTableId:245,n=routeTableId	.State:584,n=state	.SubnetId:245,n=subnetId	.Tags:301,n=tagSet	.VpcId:245,n=vpcId
S	CarrierGatewayId
S	CoreNetworkArn
S	PrefixListResourceId
S	EgressOnlyInternetGatewayId
S	LocalGatewayId
S	OdbNetworkArn
S	TransitGatewayId
S	VpcEndpointId
S	VpcPeeringConnectionId
s	RouteTable	.Associations:585,n=associationSet	.OwnerId:245,n=ownerId	.PropagatingVgws:586,n=propagatingVgwSet	.RouteTableId:245,n=routeTableId	.Routes:587,n=routeSet	.Tags:301,n=tagSet	.VpcId:245,n=vpcId
S	SnapshotLocationEnum
i	SnapshotCompletionDurationMinutesResponse
t	MillisecondDateTime
L	Long
S	SSEType
S	SnapshotState
S	StorageTier
S	TransferType
S	CopyTagsFromSource
s	InstanceSpecification	.ExcludeBootVolume:247	.ExcludeDataVolumeIds:452,n=ExcludeDataVolumeId	.InstanceId:588,r
l	SnapshotSet	e=:589,n=item
s	Subnet	.AssignIpv6AddressOnCreation:247,n=assignIpv6AddressOnCreation	.AvailabilityZone:245,n=availabilityZone	.AvailabilityZoneId:245,n=availabilityZoneId	.AvailableIpAddressCount:281,n=availableIpAddressCount	.BlockPublicAccessStates:590,n=blockPublicAccessStates	.CidrBlock:245,n=cidrBlock	.CustomerOwnedIpv4Pool:504,n=customerOwnedIpv4Pool	.DefaultForAz:247,n=defaultForAz	.EnableDns64:247,n=enableDns64	.EnableLniAtDeviceIndex:281,n=enableLniAtDeviceIndex	.Ipv6CidrBlockAssociationSet:591,n=ipv6CidrBlockAssociationSet	.Ipv6Native:247,n=ipv6Native	.MapCustomerOwnedIpOnLaunch:247,n=mapCustomerOwnedIpOnLaunch	.MapPublicIpOnLaunch:247,n=mapPublicIpOnLaunch	.OutpostArn:245,n=outpostArn	.OwnerId:245,n=ownerId	.PrivateDnsNameOptionsOnLaunch:592,n=privateDnsNameOptionsOnLaunch	.State:593,n=state	.SubnetArn:245,n=subnetArn	.SubnetId:245,n=subnetId	.Tags:301,n=tagSet	.Type:245,n=type	.VpcId:245,n=vpcId
l	ResourceIdList	e=:594
S	KmsKeyId
S	SnapshotId
S	VolumeType
l	VolumeAttachmentList	e=:21,n=item
s	OperatorResponse	.HiddenByDefault:247,n=hiddenByDefault	.Managed:247,n=managed	.Principal:245,n=principal
S	VolumeState
S	Tenancy
s	VpcEncryptionControlConfiguration	.EgressOnlyInternetGatewayExclusion:595	.ElasticFileSystemExclusion:595	.InternetGatewayExclusion:595	.LambdaExclusion:595	.Mode:596,r	.NatGatewayExclusion:595	.VirtualPrivateGatewayExclusion:595	.VpcLatticeExclusion:595	.VpcPeeringExclusion:595
s	Vpc	.BlockPublicAccessStates:590,n=blockPublicAccessStates	.CidrBlock:245,n=cidrBlock	.CidrBlockAssociationSet:597,n=cidrBlockAssociationSet	.DhcpOptionsId:245,n=dhcpOptionsId	.EncryptionControl:598,n=encryptionControl	.InstanceTenancy:343,n=instanceTenancy	.Ipv6CidrBlockAssociationSet:599,n=ipv6CidrBlockAssociationSet	.IsDefault:247,n=isDefault	.OwnerId:245,n=ownerId	.State:600,n=state	.Tags:301,n=tagSet	.VpcId:245,n=vpcId
s	DnsOptionsSpecification	.DnsRecordIpType:601	.PrivateDnsOnlyForInboundResolverEndpoint:247	.PrivateDnsPreference:245	.PrivateDnsSpecifiedDomains:602,n=PrivateDnsSpecifiedDomain
S	IpAddressType
S	ResourceConfigurationArn
l	VpcEndpointRouteTableIdList	e=:267,n=item
l	VpcEndpointSecurityGroupIdList	e=:270,n=item
S	ServiceNetworkArn
l	SubnetConfigurationsList	e=:603,n=item
l	VpcEndpointSubnetIdList	e=:268,n=item
S	VpcEndpointType
s	VpcEndpoint	.CreationTimestamp:326,n=creationTimestamp	.DnsEntries:604,n=dnsEntrySet	.DnsOptions:605,n=dnsOptions	.FailureReason:245,n=failureReason	.Groups:606,n=groupSet	.IpAddressType:347,n=ipAddressType	.Ipv4Prefixes:607,n=ipv4PrefixSet	.Ipv6Prefixes:607,n=ipv6PrefixSet	.LastError:608,n=lastError	.NetworkInterfaceIds:295,n=networkInterfaceIdSet	.OwnerId:245,n=ownerId	.PolicyDocument:245,n=policyDocument	.PrivateDnsEnabled:247,n=privateDnsEnabled	.RequesterManaged:247,n=requesterManaged	.ResourceConfigurationArn:348,n=resourceConfigurationArn	.RouteTableIds:295,n=routeTableIdSet	.ServiceName:245,n=serviceName	.ServiceNetworkArn:351,n=serviceNetworkArn	.ServiceRegion:245,n=serviceRegion	.State:609,n=state	.SubnetIds:295,n=subnetIdSet	.Tags:301,n=tagSet	.VpcEndpointId:245,n=vpcEndpointId	.VpcEndpointType:354,n=vpcEndpointType	.VpcId:245,n=vpcId
S	DhcpOptionsId
l	FlowLogIdList	e=:610,n=item
S	KeyPairNameWithResolver
S	KeyPairId
l	VersionStringList	e=:245,n=item
l	DeleteLaunchTemplateVersionsResponseSuccessSet	e=:611,n=item
l	DeleteLaunchTemplateVersionsResponseErrorSet	e=:612,n=item
l	VpcEndpointIdList	e=:321,n=item
l	AccountAttributeNameStringList	e=:613,n=attributeName
l	AccountAttributeList	e=:614,n=item
l	FilterList	e=:615,n=Filter
l	PublicIpStringList	e=:245,n=PublicIp
l	AddressList	e=:616,n=item
l	AllocationIds	e=:255,n=item
S	AddressAttributeName
i	AddressMaxResults	min=1	max=1000
S	NextToken
l	AddressSet	e=:475,n=item
l	ZoneIdStringList	e=:245,n=ZoneId
l	ZoneNameStringList	e=:245,n=ZoneName
l	AvailabilityZoneList	e=:617,n=item
l	DhcpOptionsIdStringList	e=:356,n=DhcpOptionsId
i	DescribeDhcpOptionsMaxResults	min=5	max=1000
l	DhcpOptionsList	e=:289,n=item
l	FlowLogSet	e=:618,n=item
l	AssociationIdList	e=:467,n=AssociationId
i	DescribeIamInstanceProfileAssociationsMaxResults	min=5	max=1000
l	IamInstanceProfileAssociationSet	e=:262,n=item
l	ExecutableByStringList	e=:245,n=ExecutableBy
l	ImageIdStringList	e=:516,n=ImageId
l	OwnerStringList	e=:245,n=Owner
l	ImageList	e=:619,n=item
S	InstanceAttributeName
l	InstanceBlockDeviceMappingList	e=:620,n=item
s	AttributeBooleanValue	.Value:247,n=value
s	EnclaveOptions	.Enabled:247,n=enabled
l	GroupIdentifierList	e=:621,n=item
s	AttributeValue	.Value:245,n=value
l	ProductCodeList	e=:622,n=item
l	InstanceIdStringList	e=:256,n=InstanceId
i	DescribeInstanceCreditSpecificationsMaxResults	min=5	max=1000
l	InstanceCreditSpecificationList	e=:623,n=item
l	InstanceStatusList	e=:624,n=item
b	IncludeUnsupportedInRegion
l	RequestInstanceTypeList	name=InstanceType	min=0	max=100	e=:519
i	DITMaxResults	min=5	max=100
l	InstanceTypeInfoList	e=:625,n=item
l	ReservationList	e=:229,n=item
l	InternetGatewayIdList	e=:277,n=item
i	DescribeInternetGatewaysMaxResults	min=5	max=1000
l	InternetGatewayList	e=:297,n=item
l	KeyNameStringList	e=:522,n=KeyName
l	KeyPairIdStringList	e=:359,n=KeyPairId
l	KeyPairList	e=:626,n=item
l	LaunchTemplateVersionSet	e=:309,n=item
l	LaunchTemplateIdStringList	e=:308,n=item
l	LaunchTemplateNameStringList	e=:303,n=item
i	DescribeLaunchTemplatesMaxResults	min=1	max=200
l	LaunchTemplateSet	e=:306,n=item
i	PrefixListMaxResults	min=1	max=100
l	ManagedPrefixListSet	e=:627,n=item
i	DescribeNatGatewaysMaxResults	min=5	max=1000
l	NatGatewayIdStringList	e=:251,n=item
l	NatGatewayList	e=:313,n=item
i	DescribeNetworkAclsMaxResults	min=5	max=1000
l	NetworkAclIdStringList	e=:628,n=item
l	NetworkAclList	e=:629,n=item
S	NetworkInterfaceAttribute
s	NetworkInterfaceAttachment	.AttachTime:280,n=attachTime	.AttachmentId:245,n=attachmentId	.DeleteOnTermination:247,n=deleteOnTermination	.DeviceIndex:281,n=deviceIndex	.EnaQueueCount:281,n=enaQueueCount	.EnaSrdSpecification:630,n=enaSrdSpecification	.InstanceId:245,n=instanceId	.InstanceOwnerId:245,n=instanceOwnerId	.NetworkCardIndex:281,n=networkCardIndex	.Status:548,n=status
i	DescribeNetworkInterfacesMaxResults	min=5	max=1000
l	NetworkInterfaceIdList	e=:257,n=item
l	NetworkInterfaceList	e=:631,n=item
l	PrefixListResourceIdStringList	e=:316,n=item
l	PrefixListSet	e=:632,n=item
l	RegionNameStringList	e=:245,n=RegionName
l	RegionList	e=:633,n=item
i	DescribeRouteTablesMaxResults	min=5	max=100
l	RouteTableIdStringList	e=:267,n=item
l	RouteTableList	e=:323,n=item
l	GroupIds	e=:270,n=item
l	SecurityGroupReferences	e=:634,n=item
i	DescribeSecurityGroupRulesMaxResults	min=5	max=1000
l	SecurityGroupRuleIdList	e=:245,n=item
i	DescribeSecurityGroupVpcAssociationsMaxResults	min=5	max=1000
l	SecurityGroupVpcAssociationList	e=:635,n=item
l	GroupIdStringList	e=:270,n=groupId
l	GroupNameStringList	e=:287,n=GroupName
i	DescribeSecurityGroupsMaxResults	min=5	max=1000
l	SecurityGroupList	e=:636,n=item
l	RestorableByStringList	e=:245
l	SnapshotIdStringList	e=:338,n=SnapshotId
l	SnapshotList	e=:49,n=item
i	DescribeSubnetsMaxResults	min=5	max=1000
l	SubnetIdStringList	e=:268,n=SubnetId
l	SubnetList	e=:335,n=item
l	TagDescriptionList	e=:637,n=item
l	VolumeIdStringList	e=:279,n=VolumeId
l	VolumeList	e=:56,n=item
l	VolumeModificationList	e=:505,n=item
S	VpcAttributeName
l	VpcEndpointConnectionSet	e=:638,n=item
l	ServiceDetailSet	e=:639,n=item
l	VpcEndpointSet	e=:355,n=item
i	DescribeVpcsMaxResults	min=5	max=1000
l	VpcIdStringList	e=:260,n=VpcId
l	VpcList	e=:345,n=item
l	VpnGatewayIdStringList	e=:283,n=VpnGatewayId
l	VpnGatewayList	e=:640,n=item
S	InstanceIdForResolver
S	VolumeIdWithResolver
S	ElasticIpAssociationId
S	IamInstanceProfileAssociationId
l	EipAssociationIdList	e=:466,n=item
i	DrainSeconds	min=1	max=4000
S	RouteTableAssociationId
S	DisassociateSecurityGroupVpcSecurityGroupId
S	SubnetCidrAssociationId
S	VpcCidrAssociationId
s	ResponseLaunchTemplateData	.BlockDeviceMappings:641,n=blockDeviceMappingSet	.CapacityReservationSpecification:642,n=capacityReservationSpecification	.CpuOptions:643,n=cpuOptions	.CreditSpecification:644,n=creditSpecification	.DisableApiStop:247,n=disableApiStop	.DisableApiTermination:247,n=disableApiTermination	.EbsOptimized:247,n=ebsOptimized	.ElasticGpuSpecifications:645,n=elasticGpuSpecificationSet	.ElasticInferenceAccelerators:646,n=elasticInferenceAcceleratorSet	.EnclaveOptions:647,n=enclaveOptions	.HibernationOptions:648,n=hibernationOptions	.IamInstanceProfile:649,n=iamInstanceProfile	.ImageId:245,n=imageId	.InstanceInitiatedShutdownBehavior:517,n=instanceInitiatedShutdownBehavior	.InstanceMarketOptions:650,n=instanceMarketOptions	.InstanceRequirements:651,n=instanceRequirements	.InstanceType:519,n=instanceType	.KernelId:245,n=kernelId	.KeyName:245,n=keyName	.LicenseSpecifications:652,n=licenseSet	.MaintenanceOptions:653,n=maintenanceOptions	.MetadataOptions:654,n=metadataOptions	.Monitoring:655,n=monitoring	.NetworkInterfaces:656,n=networkInterfaceSet	.NetworkPerformanceOptions:657,n=networkPerformanceOptions	.Operator:341,n=operator	.Placement:658,n=placement	.PrivateDnsNameOptions:659,n=privateDnsNameOptions	.RamDiskId:245,n=ramDiskId	.SecondaryInterfaces:660,n=secondaryInterfaceSet	.SecurityGroupIds:295,n=securityGroupIdSet	.SecurityGroups:295,n=securityGroupSet	.TagSpecifications:661,n=tagSpecificationSet	.UserData:300,n=userData,z
s	AddressAttribute	.AllocationId:255,n=allocationId	.PtrRecord:245,n=ptrRecord	.PtrRecordUpdate:662,n=ptrRecordUpdate	.PublicIp:244,n=publicIp
l	InstanceBlockDeviceMappingSpecificationList	e=:663,n=item
s	BlobAttributeValue	.Value:664,n=value
S	ModifyInstanceAttributeValue
s	CapacityReservationSpecification	.CapacityReservationPreference:665	.CapacityReservationTarget:666
S	NestedVirtualizationSpecification
l	InstanceCreditSpecificationListRequest	e=:667,n=item
l	SuccessfulInstanceCreditSpecificationSet	e=:668,n=item
l	UnsuccessfulInstanceCreditSpecificationSet	e=:669,n=item
s	InstanceStatusEvent	.Code:670,n=code	.Description:245,n=description	.InstanceEventId:671,n=instanceEventId	.NotAfter:280,n=notAfter	.NotBefore:280,n=notBefore	.NotBeforeDeadline:280,n=notBeforeDeadline
S	InstanceAutoRecoveryState
S	InstanceRebootMigrationState
S	InstanceMetadataEndpointState
S	InstanceMetadataProtocolState
S	HttpTokensState
S	InstanceMetadataTagsState
s	InstanceMetadataOptionsResponse	.HttpEndpoint:487,n=httpEndpoint	.HttpProtocolIpv6:488,n=httpProtocolIpv6	.HttpPutResponseHopLimit:281,n=httpPutResponseHopLimit	.HttpTokens:489,n=httpTokens	.InstanceMetadataTags:490,n=instanceMetadataTags	.State:672,n=state
S	Affinity
S	PlacementGroupId
S	PlacementGroupName
S	DedicatedHostId
S	HostTenancy
l	SubnetIdList	e=:268,n=AssociatedSubnetId
s	NetworkInterfaceAttachmentChanges	.AttachmentId:673,n=attachmentId	.DefaultEnaQueueCount:247	.DeleteOnTermination:247,n=deleteOnTermination	.EnaQueueCount:281
s	ConnectionTrackingSpecificationRequest	.TcpEstablishedTimeout:281	.UdpStreamTimeout:281	.UdpTimeout:281
s	EnaSrdSpecification	.EnaSrdEnabled:247	.EnaSrdUdpSpecification:674
l	SecurityGroupIdStringList	e=:270,n=SecurityGroupId
S	HostnameType
l	SecurityGroupRuleUpdateList	e=:675,n=item
S	CoipPoolId
s	VolumeModification	.EndTime:280,n=endTime	.ModificationState:676,n=modificationState	.Operator:341,n=operator	.OriginalIops:281,n=originalIops	.OriginalMultiAttachEnabled:247,n=originalMultiAttachEnabled	.OriginalSize:281,n=originalSize	.OriginalThroughput:281,n=originalThroughput	.OriginalVolumeType:339,n=originalVolumeType	.Progress:327,n=progress	.StartTime:280,n=startTime	.StatusMessage:245,n=statusMessage	.TargetIops:281,n=targetIops	.TargetMultiAttachEnabled:247,n=targetMultiAttachEnabled	.TargetSize:281,n=targetSize	.TargetThroughput:281,n=targetThroughput	.TargetVolumeType:339,n=targetVolumeType	.VolumeId:245,n=volumeId
S	VpcTenancy
l	InstanceMonitoringList	e=:677,n=item
l	RevokedSecurityGroupRuleList	e=:678,n=item
l	BlockDeviceMappingRequestList	e=:679,n=BlockDeviceMapping
s	CpuOptionsRequest	.AmdSevSnp:680	.CoreCount:281	.NestedVirtualization:480	.ThreadsPerCore:281
s	CreditSpecificationRequest	.CpuCredits:245,r
l	ElasticGpuSpecifications	e=:681,n=item
l	ElasticInferenceAccelerators	e=:682,n=item
s	EnclaveOptionsRequest	.Enabled:247
s	HibernationOptionsRequest	.Configured:247
S	ImageId
S	ShutdownBehavior
s	InstanceMarketOptionsRequest	.MarketType:683	.SpotOptions:684
S	InstanceType
l	InstanceIpv6AddressList	e=:685,n=item
S	KernelId
S	KeyPairName
s	LaunchTemplateSpecification	.LaunchTemplateId:308	.LaunchTemplateName:245	.Version:245
l	LicenseSpecificationListRequest	e=:686,n=item
s	InstanceMaintenanceOptionsRequest	.AutoRecovery:485
s	InstanceMetadataOptionsRequest	.HttpEndpoint:487	.HttpProtocolIpv6:488	.HttpPutResponseHopLimit:281	.HttpTokens:489	.InstanceMetadataTags:490
s	RunInstancesMonitoringEnabled	.Enabled:247,r,n=enabled
l	InstanceNetworkInterfaceSpecificationList	e=:687,n=item
s	InstanceNetworkPerformanceOptionsRequest	.BandwidthWeighting:688
s	Placement	.Affinity:245,n=affinity	.AvailabilityZone:245,n=availabilityZone	.AvailabilityZoneId:265,n=availabilityZoneId	.GroupId:493,n=groupId	.GroupName:494,n=groupName	.HostId:245,n=hostId	.HostResourceGroupArn:245,n=hostResourceGroupArn	.PartitionNumber:281,n=partitionNumber	.SpreadDomain:245,n=spreadDomain	.Tenancy:343,n=tenancy
s	PrivateDnsNameOptionsRequest	.EnableResourceNameDnsAAAARecord:247	.EnableResourceNameDnsARecord:247	.HostnameType:502
S	RamdiskId
l	InstanceSecondaryInterfaceSpecificationListRequest	e=:689,n=item
l	SecurityGroupStringList	e=:287,n=SecurityGroup
S	RunInstancesUserData
l	InstanceList	e=:690,n=item
l	InstanceStateChangeList	e=:691,n=item
l	SecurityGroupRuleDescriptionList	e=:692,n=item
s	TagSpecification	.ResourceType:693,n=resourceType	.Tags:301,n=Tag
s	NatGatewayAddress	.AllocationId:245,n=allocationId	.AssociationId:245,n=associationId	.AvailabilityZone:264,n=availabilityZone	.AvailabilityZoneId:265,n=availabilityZoneId	.FailureMessage:245,n=failureMessage	.IsPrimary:247,n=isPrimary	.NetworkInterfaceId:245,n=networkInterfaceId	.PrivateIp:245,n=privateIp	.PublicIp:245,n=publicIp	.Status:694,n=status
s	IamInstanceProfile	.Arn:245,n=arn	.Id:245,n=id
S	IamInstanceProfileAssociationState
S	RouteTableAssociationStateCode
S	IpSource
S	Ipv6AddressAttribute
s	SubnetCidrBlockState	.State:695,n=state	.StatusMessage:245,n=statusMessage
s	VpcCidrBlockState	.State:696,n=state	.StatusMessage:245,n=statusMessage
S	AttachmentStatus
s	IpPermission	.FromPort:281,n=fromPort	.IpProtocol:245,n=ipProtocol	.IpRanges:697,n=ipRanges	.Ipv6Ranges:698,n=ipv6Ranges	.PrefixListIds:699,n=prefixListIds	.ToPort:281,n=toPort	.UserIdGroupPairs:700,n=groups
s	SecurityGroupRule	.CidrIpv4:245,n=cidrIpv4	.CidrIpv6:245,n=cidrIpv6	.Description:245,n=description	.FromPort:281,n=fromPort	.GroupId:270,n=groupId	.GroupOwnerId:245,n=groupOwnerId	.IpProtocol:245,n=ipProtocol	.IsEgress:247,n=isEgress	.PrefixListId:316,n=prefixListId	.ReferencedGroupInfo:701,n=referencedGroupInfo	.SecurityGroupRuleArn:245,n=securityGroupRuleArn	.SecurityGroupRuleId:702,n=securityGroupRuleId	.Tags:301,n=tagSet	.ToPort:281,n=toPort
s	NewDhcpConfiguration	.Key:245	.Values:295,n=Value
l	DhcpConfigurationList	e=:703,n=item
S	DestinationFileFormat
S	FlowLogResourceId
s	UnsuccessfulItem	.Error:704,n=error	.ResourceId:245,n=resourceId
l	InternetGatewayAttachmentList	e=:705,n=item
s	Tag	.Key:245,n=key	.Value:245,n=value
l	LaunchTemplateBlockDeviceMappingRequestList	e=:706,n=BlockDeviceMapping
s	LaunchTemplateCapacityReservationSpecificationRequest	.CapacityReservationPreference:665	.CapacityReservationTarget:666
s	LaunchTemplateCpuOptionsRequest	.AmdSevSnp:680	.CoreCount:281	.NestedVirtualization:480	.ThreadsPerCore:281
l	ElasticGpuSpecificationList	e=:681,n=ElasticGpuSpecification
l	LaunchTemplateElasticInferenceAcceleratorList	e=:707,n=item
s	LaunchTemplateEnclaveOptionsRequest	.Enabled:247
s	LaunchTemplateHibernationOptionsRequest	.Configured:247
s	LaunchTemplateIamInstanceProfileSpecificationRequest	.Arn:245	.Name:245
s	LaunchTemplateInstanceMarketOptionsRequest	.MarketType:683	.SpotOptions:708
s	InstanceRequirementsRequest	.AcceleratorCount:709	.AcceleratorManufacturers:710,n=AcceleratorManufacturer	.AcceleratorNames:711,n=AcceleratorName	.AcceleratorTotalMemoryMiB:712	.AcceleratorTypes:713,n=AcceleratorType	.AllowedInstanceTypes:714,n=AllowedInstanceType	.BareMetal:715	.BaselineEbsBandwidthMbps:716	.BaselinePerformanceFactors:717	.BurstablePerformance:718	.CpuManufacturers:719,n=CpuManufacturer	.ExcludedInstanceTypes:720,n=ExcludedInstanceType	.InstanceGenerations:721,n=InstanceGeneration	.LocalStorage:722	.LocalStorageTypes:723,n=LocalStorageType	.MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:281	.MemoryGiBPerVCpu:724	.MemoryMiB:725,r	.NetworkBandwidthGbps:726	.NetworkInterfaceCount:727	.OnDemandMaxPricePercentageOverLowestPrice:281	.RequireEncryptionInTransit:247	.RequireHibernateSupport:247	.SpotMaxPricePercentageOverLowestPrice:281	.TotalLocalStorageGB:728	.VCpuCount:729,r
l	LaunchTemplateLicenseSpecificationListRequest	e=:730,n=item
s	LaunchTemplateInstanceMaintenanceOptionsRequest	.AutoRecovery:731
s	LaunchTemplateInstanceMetadataOptionsRequest	.HttpEndpoint:732	.HttpProtocolIpv6:733	.HttpPutResponseHopLimit:281	.HttpTokens:734	.InstanceMetadataTags:735
s	LaunchTemplatesMonitoringRequest	.Enabled:247
l	LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList	e=:736,n=InstanceNetworkInterfaceSpecification
s	LaunchTemplateNetworkPerformanceOptionsRequest	.BandwidthWeighting:688
s	LaunchTemplatePlacementRequest	.Affinity:245	.AvailabilityZone:245	.AvailabilityZoneId:265	.GroupId:493	.GroupName:494	.HostId:495	.HostResourceGroupArn:245	.PartitionNumber:281	.SpreadDomain:245	.Tenancy:343
s	LaunchTemplatePrivateDnsNameOptionsRequest	.EnableResourceNameDnsAAAARecord:247	.EnableResourceNameDnsARecord:247	.HostnameType:502
l	LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList	e=:737,n=InstanceSecondaryInterfaceSpecification
l	LaunchTemplateTagSpecificationRequestList	e=:738,n=LaunchTemplateTagSpecificationRequest
l	ErrorSet	e=:739,n=item
s	AvailabilityZoneAddress	.AllocationIds:263,n=AllocationId	.AvailabilityZone:264	.AvailabilityZoneId:265
l	NatGatewayAttachedApplianceList	e=:740,n=item
S	AutoProvisionZonesState
S	AutoScalingIpsState
s	ProvisionedBandwidth	.ProvisionTime:280,n=provisionTime	.Provisioned:245,n=provisioned	.RequestTime:280,n=requestTime	.Requested:245,n=requested	.Status:245,n=status
S	NatGatewayState
l	RouteTableAssociationList	e=:741,n=item
l	PropagatingVgwList	e=:742,n=item
l	RouteList	e=:743,n=item
S	InstanceIdWithVolumeResolver
s	SnapshotInfo	.AvailabilityZone:245,n=availabilityZone	.Description:245,n=description	.Encrypted:247,n=encrypted	.OutpostArn:245,n=outpostArn	.OwnerId:245,n=ownerId	.Progress:245,n=progress	.SnapshotId:245,n=snapshotId	.SseType:328,n=sseType	.StartTime:326,n=startTime	.State:329,n=state	.Tags:301,n=tagSet	.VolumeId:245,n=volumeId	.VolumeSize:281,n=volumeSize
s	BlockPublicAccessStates	.InternetGatewayBlockMode:744,n=internetGatewayBlockMode
l	SubnetIpv6CidrBlockAssociationSet	e=:273,n=item
s	PrivateDnsNameOptionsOnLaunch	.EnableResourceNameDnsAAAARecord:247,n=enableResourceNameDnsAAAARecord	.EnableResourceNameDnsARecord:247,n=enableResourceNameDnsARecord	.HostnameType:502,n=hostnameType
S	SubnetState
S	TaggableResourceId
S	VpcEncryptionControlExclusionStateInput
S	VpcEncryptionControlMode
l	VpcCidrBlockAssociationSet	e=:275,n=item
s	VpcEncryptionControl	.Mode:596,n=mode	.ResourceExclusions:745,n=resourceExclusions	.State:746,n=state	.StateMessage:245,n=stateMessage	.Tags:301,n=tagSet	.VpcEncryptionControlId:747,n=vpcEncryptionControlId	.VpcId:260,n=vpcId
l	VpcIpv6CidrBlockAssociationSet	e=:276,n=item
S	VpcState
S	DnsRecordIpType
l	PrivateDnsSpecifiedDomainSet	min=0	max=10	e=:245,n=item
s	SubnetConfiguration	.Ipv4:245	.Ipv6:245	.SubnetId:268
l	DnsEntrySet	e=:748,n=item
s	DnsOptions	.DnsRecordIpType:601,n=dnsRecordIpType	.PrivateDnsOnlyForInboundResolverEndpoint:247,n=privateDnsOnlyForInboundResolverEndpoint	.PrivateDnsPreference:245,n=privateDnsPreference	.PrivateDnsSpecifiedDomains:602,n=privateDnsSpecifiedDomainSet
l	GroupIdentifierSet	e=:749,n=item
l	SubnetIpPrefixesList	e=:750,n=item
s	LastError	.Code:245,n=code	.Message:245,n=message
S	State
S	VpcFlowLogId
s	DeleteLaunchTemplateVersionsResponseSuccessItem	.LaunchTemplateId:245,n=launchTemplateId	.LaunchTemplateName:245,n=launchTemplateName	.VersionNumber:327,n=versionNumber
s	DeleteLaunchTemplateVersionsResponseErrorItem	.LaunchTemplateId:245,n=launchTemplateId	.LaunchTemplateName:245,n=launchTemplateName	.ResponseError:751,n=responseError	.VersionNumber:327,n=versionNumber
S	AccountAttributeName
s	AccountAttribute	.AttributeName:245,n=attributeName	.AttributeValues:752,n=attributeValueSet
s	Filter	.Name:245	.Values:295,n=Value
s	Address	.AllocationId:245,n=allocationId	.AssociationId:245,n=associationId	.CarrierIp:245,n=carrierIp	.CustomerOwnedIp:245,n=customerOwnedIp	.CustomerOwnedIpv4Pool:245,n=customerOwnedIpv4Pool	.Domain:246,n=domain	.InstanceId:245,n=instanceId	.NetworkBorderGroup:245,n=networkBorderGroup	.NetworkInterfaceId:245,n=networkInterfaceId	.NetworkInterfaceOwnerId:245,n=networkInterfaceOwnerId	.PrivateIpAddress:245,n=privateIpAddress	.PublicIp:245,n=publicIp	.PublicIpv4Pool:245,n=publicIpv4Pool	.ServiceManaged:753,n=serviceManaged	.SubnetId:245,n=subnetId	.Tags:301,n=tagSet
s	AvailabilityZone	.Geography:754,n=geographySet	.GroupLongName:245,n=groupLongName	.GroupName:245,n=groupName	.Messages:755,n=messageSet	.NetworkBorderGroup:245,n=networkBorderGroup	.OptInStatus:756,n=optInStatus	.ParentZoneId:245,n=parentZoneId	.ParentZoneName:245,n=parentZoneName	.RegionName:245,n=regionName	.State:757,n=zoneState	.SubGeography:758,n=subGeographySet	.ZoneId:245,n=zoneId	.ZoneName:245,n=zoneName	.ZoneType:245,n=zoneType
s	FlowLog	.CreationTime:326,n=creationTime	.DeliverCrossAccountRole:245,n=deliverCrossAccountRole	.DeliverLogsErrorMessage:245,n=deliverLogsErrorMessage	.DeliverLogsPermissionArn:245,n=deliverLogsPermissionArn	.DeliverLogsStatus:245,n=deliverLogsStatus	.DestinationOptions:759,n=destinationOptions	.FlowLogId:245,n=flowLogId	.FlowLogStatus:245,n=flowLogStatus	.LogDestination:245,n=logDestination	.LogDestinationType:291,n=logDestinationType	.LogFormat:245,n=logFormat	.LogGroupName:245,n=logGroupName	.MaxAggregationInterval:281,n=maxAggregationInterval	.ResourceId:245,n=resourceId	.Tags:301,n=tagSet	.TrafficType:294,n=trafficType
s	Image	.Architecture:760,n=architecture	.BlockDeviceMappings:761,n=blockDeviceMapping	.BootMode:762,n=bootMode	.CreationDate:245,n=creationDate	.DeprecationTime:245,n=deprecationTime	.DeregistrationProtection:245,n=deregistrationProtection	.Description:245,n=description	.EnaSupport:247,n=enaSupport	.FreeTierEligible:247,n=freeTierEligible	.Hypervisor:763,n=hypervisor	.ImageAllowed:247,n=imageAllowed	.ImageId:245,n=imageId	.ImageLocation:245,n=imageLocation	.ImageOwnerAlias:245,n=imageOwnerAlias	.ImageType:764,n=imageType	.ImdsSupport:765,n=imdsSupport	.KernelId:245,n=kernelId	.LastLaunchedTime:245,n=lastLaunchedTime	.Name:245,n=name	.OwnerId:245,n=imageOwnerId	.Platform:766,n=platform	.PlatformDetails:245,n=platformDetails	.ProductCodes:394,n=productCodes	.Public:247,n=isPublic	.RamdiskId:245,n=ramdiskId	.RootDeviceName:245,n=rootDeviceName	.RootDeviceType:767,n=rootDeviceType	.SourceImageId:245,n=sourceImageId	.SourceImageRegion:245,n=sourceImageRegion	.SourceInstanceId:245,n=sourceInstanceId	.SriovNetSupport:245,n=sriovNetSupport	.State:768,n=imageState	.StateReason:769,n=stateReason	.Tags:301,n=tagSet	.TpmSupport:770,n=tpmSupport	.UsageOperation:245,n=usageOperation	.VirtualizationType:771,n=virtualizationType
s	InstanceBlockDeviceMapping	.DeviceName:245,n=deviceName	.Ebs:772,n=ebs
s	GroupIdentifier	.GroupId:245,n=groupId	.GroupName:245,n=groupName
s	ProductCode	.ProductCodeId:245,n=productCode	.ProductCodeType:773,n=type
s	InstanceCreditSpecification	.CpuCredits:245,n=cpuCredits	.InstanceId:245,n=instanceId
s	InstanceStatus	.AttachedEbsStatus:774,n=attachedEbsStatus	.AvailabilityZone:245,n=availabilityZone	.AvailabilityZoneId:265,n=availabilityZoneId	.Events:775,n=eventsSet	.InstanceId:245,n=instanceId	.InstanceState:776,n=instanceState	.InstanceStatus:777,n=instanceStatus	.Operator:341,n=operator	.OutpostArn:245,n=outpostArn	.SystemStatus:777,n=systemStatus
s	InstanceTypeInfo	.AutoRecoverySupported:778,n=autoRecoverySupported	.BareMetal:779,n=bareMetal	.BurstablePerformanceSupported:780,n=burstablePerformanceSupported	.CurrentGeneration:781,n=currentGeneration	.DedicatedHostsSupported:782,n=dedicatedHostsSupported	.EbsInfo:783,n=ebsInfo	.FpgaInfo:784,n=fpgaInfo	.FreeTierEligible:785,n=freeTierEligible	.GpuInfo:786,n=gpuInfo	.HibernationSupported:787,n=hibernationSupported	.Hypervisor:788,n=hypervisor	.InferenceAcceleratorInfo:789,n=inferenceAcceleratorInfo	.InstanceStorageInfo:790,n=instanceStorageInfo	.InstanceStorageSupported:791,n=instanceStorageSupported	.InstanceType:519,n=instanceType	.MediaAcceleratorInfo:792,n=mediaAcceleratorInfo	.MemoryInfo:793,n=memoryInfo	.NetworkInfo:794,n=networkInfo	.NeuronInfo:795,n=neuronInfo	.NitroEnclavesSupport:796,n=nitroEnclavesSupport	.NitroTpmInfo:797,n=nitroTpmInfo	.NitroTpmSupport:798,n=nitroTpmSupport	.PhcSupport:799,n=phcSupport	.PlacementGroupInfo:800,n=placementGroupInfo	.ProcessorInfo:801,n=processorInfo	.RebootMigrationSupport:802,n=rebootMigrationSupport	.SupportedBootModes:803,n=supportedBootModes	.SupportedInRegion:804,n=supportedInRegion	.SupportedRootDeviceTypes:805,n=supportedRootDeviceTypes	.SupportedUsageClasses:806,n=supportedUsageClasses	.SupportedVirtualizationTypes:807,n=supportedVirtualizationTypes	.VCpuInfo:808,n=vCpuInfo
s	KeyPairInfo	.CreateTime:326,n=createTime	.KeyFingerprint:245,n=keyFingerprint	.KeyName:245,n=keyName	.KeyPairId:245,n=keyPairId	.KeyType:299,n=keyType	.PublicKey:245,n=publicKey	.Tags:301,n=tagSet
s	ManagedPrefixList	.AddressFamily:245,n=addressFamily	.IpamPrefixListResolverSyncEnabled:247,n=ipamPrefixListResolverSyncEnabled	.IpamPrefixListResolverTargetId:245,n=ipamPrefixListResolverTargetId	.MaxEntries:281,n=maxEntries	.OwnerId:245,n=ownerId	.PrefixListArn:809,n=prefixListArn	.PrefixListId:316,n=prefixListId	.PrefixListName:245,n=prefixListName	.State:810,n=state	.StateMessage:245,n=stateMessage	.Tags:301,n=tagSet	.Version:327,n=version
S	NetworkAclId
s	NetworkAcl	.Associations:811,n=associationSet	.Entries:812,n=entrySet	.IsDefault:247,n=default	.NetworkAclId:245,n=networkAclId	.OwnerId:245,n=ownerId	.Tags:301,n=tagSet	.VpcId:245,n=vpcId
s	AttachmentEnaSrdSpecification	.EnaSrdEnabled:247,n=enaSrdEnabled	.EnaSrdUdpSpecification:813,n=enaSrdUdpSpecification
s	NetworkInterface	.AssociatedSubnets:814,n=associatedSubnetSet	.Association:815,n=association	.Attachment:424,n=attachment	.AvailabilityZone:245,n=availabilityZone	.AvailabilityZoneId:245,n=availabilityZoneId	.ConnectionTrackingConfiguration:816,n=connectionTrackingConfiguration	.DenyAllIgwTraffic:247,n=denyAllIgwTraffic	.Description:245,n=description	.Groups:392,n=groupSet	.InterfaceType:817,n=interfaceType	.Ipv4Prefixes:818,n=ipv4PrefixSet	.Ipv6Address:245,n=ipv6Address	.Ipv6Addresses:819,n=ipv6AddressesSet	.Ipv6Native:247,n=ipv6Native	.Ipv6Prefixes:820,n=ipv6PrefixSet	.MacAddress:245,n=macAddress	.NetworkInterfaceId:245,n=networkInterfaceId	.Operator:341,n=operator	.OutpostArn:245,n=outpostArn	.OwnerId:245,n=ownerId	.PrivateDnsName:245,n=privateDnsName	.PrivateIpAddress:245,n=privateIpAddress	.PrivateIpAddresses:821,n=privateIpAddressesSet	.PublicDnsName:245,n=publicDnsName	.PublicIpDnsNameOptions:822,n=publicIpDnsNameOptions	.RequesterId:245,n=requesterId	.RequesterManaged:247,n=requesterManaged	.SourceDestCheck:247,n=sourceDestCheck	.Status:823,n=status	.SubnetId:245,n=subnetId	.TagSet:301,n=tagSet	.VpcId:245,n=vpcId
s	PrefixList	.Cidrs:295,n=cidrSet	.PrefixListId:245,n=prefixListId	.PrefixListName:245,n=prefixListName
s	Region	.Endpoint:245,n=regionEndpoint	.Geography:824,n=geographySet	.OptInStatus:245,n=optInStatus	.RegionName:245,n=regionName
s	SecurityGroupReference	.GroupId:245,n=groupId	.ReferencingVpcId:245,n=referencingVpcId	.TransitGatewayId:245,n=transitGatewayId	.VpcPeeringConnectionId:245,n=vpcPeeringConnectionId
s	SecurityGroupVpcAssociation	.GroupId:270,n=groupId	.GroupOwnerId:245,n=groupOwnerId	.State:271,n=state	.StateReason:245,n=stateReason	.VpcId:260,n=vpcId	.VpcOwnerId:245,n=vpcOwnerId
s	SecurityGroup	.Description:245,n=groupDescription	.GroupId:245,n=groupId	.GroupName:245,n=groupName	.IpPermissions:285,n=ipPermissions	.IpPermissionsEgress:285,n=ipPermissionsEgress	.OwnerId:245,n=ownerId	.SecurityGroupArn:245,n=securityGroupArn	.Tags:301,n=tagSet	.VpcId:245,n=vpcId
s	TagDescription	.Key:245,n=key	.ResourceId:245,n=resourceId	.ResourceType:693,n=resourceType	.Value:245,n=value
s	VpcEndpointConnection	.CreationTimestamp:326,n=creationTimestamp	.DnsEntries:604,n=dnsEntrySet	.GatewayLoadBalancerArns:295,n=gatewayLoadBalancerArnSet	.IpAddressType:347,n=ipAddressType	.NetworkLoadBalancerArns:295,n=networkLoadBalancerArnSet	.ServiceId:245,n=serviceId	.Tags:301,n=tagSet	.VpcEndpointConnectionId:245,n=vpcEndpointConnectionId	.VpcEndpointId:245,n=vpcEndpointId	.VpcEndpointOwner:245,n=vpcEndpointOwner	.VpcEndpointRegion:245,n=vpcEndpointRegion	.VpcEndpointState:609,n=vpcEndpointState
s	ServiceDetail	.AcceptanceRequired:247,n=acceptanceRequired	.AvailabilityZoneIds:295,n=availabilityZoneIdSet	.AvailabilityZones:295,n=availabilityZoneSet	.BaseEndpointDnsNames:295,n=baseEndpointDnsNameSet	.ManagesVpcEndpoints:247,n=managesVpcEndpoints	.Owner:245,n=owner	.PayerResponsibility:825,n=payerResponsibility	.PrivateDnsName:245,n=privateDnsName	.PrivateDnsNameVerificationState:826,n=privateDnsNameVerificationState	.PrivateDnsNames:827,n=privateDnsNameSet	.ServiceId:245,n=serviceId	.ServiceName:245,n=serviceName	.ServiceRegion:245,n=serviceRegion	.ServiceType:828,n=serviceType	.SupportedIpAddressTypes:829,n=supportedIpAddressTypeSet	.Tags:301,n=tagSet	.VpcEndpointPolicySupported:247,n=vpcEndpointPolicySupported
s	VpnGateway	.AmazonSideAsn:327,n=amazonSideAsn	.AvailabilityZone:245,n=availabilityZone	.State:830,n=state	.Tags:301,n=tagSet	.Type:831,n=type	.VpcAttachments:832,n=attachments	.VpnGatewayId:245,n=vpnGatewayId
l	LaunchTemplateBlockDeviceMappingList	e=:833,n=item
s	LaunchTemplateCapacityReservationSpecificationResponse	.CapacityReservationPreference:665,n=capacityReservationPreference	.CapacityReservationTarget:834,n=capacityReservationTarget
s	LaunchTemplateCpuOptions	.AmdSevSnp:680,n=amdSevSnp	.CoreCount:281,n=coreCount	.NestedVirtualization:480,n=nestedVirtualization	.ThreadsPerCore:281,n=threadsPerCore
s	CreditSpecification	.CpuCredits:245,n=cpuCredits
l	ElasticGpuSpecificationResponseList	e=:835,n=item
l	LaunchTemplateElasticInferenceAcceleratorResponseList	e=:836,n=item
s	LaunchTemplateEnclaveOptions	.Enabled:247,n=enabled
s	LaunchTemplateHibernationOptions	.Configured:247,n=configured
s	LaunchTemplateIamInstanceProfileSpecification	.Arn:245,n=arn	.Name:245,n=name
s	LaunchTemplateInstanceMarketOptions	.MarketType:683,n=marketType	.SpotOptions:837,n=spotOptions
s	InstanceRequirements	.AcceleratorCount:838,n=acceleratorCount	.AcceleratorManufacturers:710,n=acceleratorManufacturerSet	.AcceleratorNames:711,n=acceleratorNameSet	.AcceleratorTotalMemoryMiB:839,n=acceleratorTotalMemoryMiB	.AcceleratorTypes:713,n=acceleratorTypeSet	.AllowedInstanceTypes:714,n=allowedInstanceTypeSet	.BareMetal:715,n=bareMetal	.BaselineEbsBandwidthMbps:840,n=baselineEbsBandwidthMbps	.BaselinePerformanceFactors:841,n=baselinePerformanceFactors	.BurstablePerformance:718,n=burstablePerformance	.CpuManufacturers:719,n=cpuManufacturerSet	.ExcludedInstanceTypes:720,n=excludedInstanceTypeSet	.InstanceGenerations:721,n=instanceGenerationSet	.LocalStorage:722,n=localStorage	.LocalStorageTypes:723,n=localStorageTypeSet	.MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:281,n=maxSpotPriceAsPercentageOfOptimalOnDemandPrice	.MemoryGiBPerVCpu:842,n=memoryGiBPerVCpu	.MemoryMiB:843,n=memoryMiB	.NetworkBandwidthGbps:844,n=networkBandwidthGbps	.NetworkInterfaceCount:845,n=networkInterfaceCount	.OnDemandMaxPricePercentageOverLowestPrice:281,n=onDemandMaxPricePercentageOverLowestPrice	.RequireEncryptionInTransit:247,n=requireEncryptionInTransit	.RequireHibernateSupport:247,n=requireHibernateSupport	.SpotMaxPricePercentageOverLowestPrice:281,n=spotMaxPricePercentageOverLowestPrice	.TotalLocalStorageGB:846,n=totalLocalStorageGB	.VCpuCount:847,n=vCpuCount
l	LaunchTemplateLicenseList	e=:848,n=item
s	LaunchTemplateInstanceMaintenanceOptions	.AutoRecovery:731,n=autoRecovery
s	LaunchTemplateInstanceMetadataOptions	.HttpEndpoint:732,n=httpEndpoint	.HttpProtocolIpv6:733,n=httpProtocolIpv6	.HttpPutResponseHopLimit:281,n=httpPutResponseHopLimit	.HttpTokens:734,n=httpTokens	.InstanceMetadataTags:735,n=instanceMetadataTags	.State:849,n=state
s	LaunchTemplatesMonitoring	.Enabled:247,n=enabled
l	LaunchTemplateInstanceNetworkInterfaceSpecificationList	e=:850,n=item
s	LaunchTemplateNetworkPerformanceOptions	.BandwidthWeighting:688,n=bandwidthWeighting
s	LaunchTemplatePlacement	.Affinity:245,n=affinity	.AvailabilityZone:245,n=availabilityZone	.AvailabilityZoneId:265,n=availabilityZoneId	.GroupId:493,n=groupId	.GroupName:245,n=groupName	.HostId:245,n=hostId	.HostResourceGroupArn:245,n=hostResourceGroupArn	.PartitionNumber:281,n=partitionNumber	.SpreadDomain:245,n=spreadDomain	.Tenancy:343,n=tenancy
s	LaunchTemplatePrivateDnsNameOptions	.EnableResourceNameDnsAAAARecord:247,n=enableResourceNameDnsAAAARecord	.EnableResourceNameDnsARecord:247,n=enableResourceNameDnsARecord	.HostnameType:502,n=hostnameType
l	LaunchTemplateInstanceSecondaryInterfaceSpecificationList	e=:851,n=item
l	LaunchTemplateTagSpecificationList	e=:852,n=item
s	PtrUpdateStatus	.Reason:245,n=reason	.Status:245,n=status	.Value:245,n=value
s	InstanceBlockDeviceMappingSpecification	.DeviceName:245,n=deviceName	.Ebs:853,n=ebs	.NoDevice:245,n=noDevice	.VirtualName:245,n=virtualName
B	Blob
S	CapacityReservationPreference
s	CapacityReservationTarget	.CapacityReservationId:854	.CapacityReservationResourceGroupArn:245
s	InstanceCreditSpecificationRequest	.CpuCredits:245	.InstanceId:256,r
s	SuccessfulInstanceCreditSpecificationItem	.InstanceId:245,n=instanceId
s	UnsuccessfulInstanceCreditSpecificationItem	.Error:855,n=error	.InstanceId:245,n=instanceId
S	EventCode
S	InstanceEventId
S	InstanceMetadataOptionsState
S	NetworkInterfaceAttachmentId
s	EnaSrdUdpSpecification	.EnaSrdUdpEnabled:247
s	SecurityGroupRuleUpdate	.SecurityGroupRule:856	.SecurityGroupRuleId:702,r
S	VolumeModificationState
s	InstanceMonitoring	.InstanceId:245,n=instanceId	.Monitoring:857,n=monitoring
s	RevokedSecurityGroupRule	.CidrIpv4:245,n=cidrIpv4	.CidrIpv6:245,n=cidrIpv6	.Description:245,n=description	.FromPort:281,n=fromPort	.GroupId:270,n=groupId	.IpProtocol:245,n=ipProtocol	.IsEgress:247,n=isEgress	.PrefixListId:316,n=prefixListId	.ReferencedGroupId:270,n=referencedGroupId	.SecurityGroupRuleId:702,n=securityGroupRuleId	.ToPort:281,n=toPort
s	BlockDeviceMapping	.DeviceName:245,n=deviceName	.Ebs:858,n=ebs	.NoDevice:245,n=noDevice	.VirtualName:245,n=virtualName
S	AmdSevSnpSpecification
s	ElasticGpuSpecification	.Type:245,r
s	ElasticInferenceAccelerator	.Count:859	.Type:245,r
S	MarketType
s	SpotMarketOptions	.BlockDurationMinutes:281	.InstanceInterruptionBehavior:860	.MaxPrice:245	.SpotInstanceType:861	.ValidUntil:280
s	InstanceIpv6Address	.Ipv6Address:245,n=ipv6Address	.IsPrimaryIpv6:247,n=isPrimaryIpv6
s	LicenseConfigurationRequest	.LicenseConfigurationArn:245
s	InstanceNetworkInterfaceSpecification	.AssociateCarrierIpAddress:247	.AssociatePublicIpAddress:247,n=associatePublicIpAddress	.ConnectionTrackingSpecification:499	.DeleteOnTermination:247,n=deleteOnTermination	.Description:245,n=description	.DeviceIndex:281,n=deviceIndex	.EnaQueueCount:281	.EnaSrdSpecification:862	.Groups:501,n=SecurityGroupId	.InterfaceType:245	.Ipv4PrefixCount:281	.Ipv4Prefixes:863,n=Ipv4Prefix	.Ipv6AddressCount:281,n=ipv6AddressCount	.Ipv6Addresses:520,n=ipv6AddressesSet,q=Ipv6Addresses	.Ipv6PrefixCount:281	.Ipv6Prefixes:864,n=Ipv6Prefix	.NetworkCardIndex:281	.NetworkInterfaceId:257,n=networkInterfaceId	.PrimaryIpv6:247	.PrivateIpAddress:245,n=privateIpAddress	.PrivateIpAddresses:865,n=privateIpAddressesSet,q=PrivateIpAddresses	.SecondaryPrivateIpAddressCount:281,n=secondaryPrivateIpAddressCount	.SubnetId:245,n=subnetId
S	InstanceBandwidthWeighting
s	InstanceSecondaryInterfaceSpecificationRequest	.DeleteOnTermination:247	.DeviceIndex:281	.InterfaceType:866	.NetworkCardIndex:281	.PrivateIpAddressCount:281	.PrivateIpAddresses:867,n=PrivateIpAddress	.SecondarySubnetId:868
s	Instance	.AmiLaunchIndex:281,n=amiLaunchIndex	.Architecture:760,n=architecture	.BlockDeviceMappings:389,n=blockDeviceMapping	.BootMode:762,n=bootMode	.CapacityBlockId:245,n=capacityBlockId	.CapacityReservationId:245,n=capacityReservationId	.CapacityReservationSpecification:869,n=capacityReservationSpecification	.ClientToken:245,n=clientToken	.CpuOptions:870,n=cpuOptions	.CurrentInstanceBootMode:871,n=currentInstanceBootMode	.EbsOptimized:247,n=ebsOptimized	.ElasticGpuAssociations:872,n=elasticGpuAssociationSet	.ElasticInferenceAcceleratorAssociations:873,n=elasticInferenceAcceleratorAssociationSet	.EnaSupport:247,n=enaSupport	.EnclaveOptions:391,n=enclaveOptions	.HibernationOptions:874,n=hibernationOptions	.Hypervisor:763,n=hypervisor	.IamInstanceProfile:541,n=iamInstanceProfile	.ImageId:245,n=imageId	.InstanceId:245,n=instanceId	.InstanceLifecycle:875,n=instanceLifecycle	.InstanceType:519,n=instanceType	.Ipv6Address:245,n=ipv6Address	.KernelId:245,n=kernelId	.KeyName:245,n=keyName	.LaunchTime:280,n=launchTime	.Licenses:876,n=licenseSet	.MaintenanceOptions:877,n=maintenanceOptions	.MetadataOptions:491,n=metadataOptions	.Monitoring:857,n=monitoring	.NetworkInterfaces:878,n=networkInterfaceSet	.NetworkPerformanceOptions:879,n=networkPerformanceOptions	.Operator:341,n=operator	.OutpostArn:245,n=outpostArn	.Placement:530,n=placement	.Platform:766,n=platform	.PlatformDetails:245,n=platformDetails	.PrivateDnsName:245,n=privateDnsName	.PrivateDnsNameOptions:880,n=privateDnsNameOptions	.PrivateIpAddress:245,n=privateIpAddress	.ProductCodes:394,n=productCodes	.PublicDnsName:245,n=dnsName	.PublicIpAddress:245,n=ipAddress	.RamdiskId:245,n=ramdiskId	.RootDeviceName:245,n=rootDeviceName	.RootDeviceType:767,n=rootDeviceType	.SecondaryInterfaces:881,n=secondaryInterfaceSet	.SecurityGroups:392,n=groupSet	.SourceDestCheck:247,n=sourceDestCheck	.SpotInstanceRequestId:245,n=spotInstanceRequestId	.SriovNetSupport:245,n=sriovNetSupport	.State:776,n=instanceState	.StateReason:769,n=stateReason	.StateTransitionReason:245,n=reason	.SubnetId:245,n=subnetId	.Tags:301,n=tagSet	.TpmSupport:245,n=tpmSupport	.UsageOperation:245,n=usageOperation	.UsageOperationUpdateTime:326,n=usageOperationUpdateTime	.VirtualizationType:771,n=virtualizationType	.VpcId:245,n=vpcId
s	InstanceStateChange	.CurrentState:776,n=currentState	.InstanceId:245,n=instanceId	.PreviousState:776,n=previousState
s	SecurityGroupRuleDescription	.Description:245	.SecurityGroupRuleId:245
S	ResourceType
S	NatGatewayAddressStatus
S	SubnetCidrBlockStateCode
S	VpcCidrBlockStateCode
l	IpRangeList	e=:882,n=item
l	Ipv6RangeList	e=:883,n=item
l	PrefixListIdList	e=:884,n=item
l	UserIdGroupPairList	e=:885,n=item
s	ReferencedSecurityGroup	.GroupId:245,n=groupId	.PeeringStatus:245,n=peeringStatus	.UserId:245,n=userId	.VpcId:245,n=vpcId	.VpcPeeringConnectionId:245,n=vpcPeeringConnectionId
S	SecurityGroupRuleId
s	DhcpConfiguration	.Key:245,n=key	.Values:886,n=valueSet
s	UnsuccessfulItemError	.Code:245,n=code	.Message:245,n=message
s	InternetGatewayAttachment	.State:548,n=state	.VpcId:245,n=vpcId
s	LaunchTemplateBlockDeviceMappingRequest	.DeviceName:245	.Ebs:887	.NoDevice:245	.VirtualName:245
s	LaunchTemplateElasticInferenceAccelerator	.Count:888	.Type:245,r
s	LaunchTemplateSpotMarketOptionsRequest	.BlockDurationMinutes:281	.InstanceInterruptionBehavior:860	.MaxPrice:245	.SpotInstanceType:861	.ValidUntil:280
s	AcceleratorCountRequest	.Max:281	.Min:281
l	AcceleratorManufacturerSet	e=:889,n=item
l	AcceleratorNameSet	e=:890,n=item
s	AcceleratorTotalMemoryMiBRequest	.Max:281	.Min:281
l	AcceleratorTypeSet	e=:891,n=item
l	AllowedInstanceTypeSet	min=0	max=400	e=:892,n=item
S	BareMetal
s	BaselineEbsBandwidthMbpsRequest	.Max:281	.Min:281
s	BaselinePerformanceFactorsRequest	.Cpu:893
S	BurstablePerformance
l	CpuManufacturerSet	e=:894,n=item
l	ExcludedInstanceTypeSet	min=0	max=400	e=:895,n=item
l	InstanceGenerationSet	e=:896,n=item
S	LocalStorage
l	LocalStorageTypeSet	e=:897,n=item
s	MemoryGiBPerVCpuRequest	.Max:898	.Min:898
s	MemoryMiBRequest	.Max:281	.Min:281,r
s	NetworkBandwidthGbpsRequest	.Max:898	.Min:898
s	NetworkInterfaceCountRequest	.Max:281	.Min:281
s	TotalLocalStorageGBRequest	.Max:898	.Min:898
s	VCpuCountRangeRequest	.Max:281	.Min:281,r
s	LaunchTemplateLicenseConfigurationRequest	.LicenseConfigurationArn:245
S	LaunchTemplateAutoRecoveryState
S	LaunchTemplateInstanceMetadataEndpointState
S	LaunchTemplateInstanceMetadataProtocolIpv6
S	LaunchTemplateHttpTokensState
S	LaunchTemplateInstanceMetadataTagsState
s	LaunchTemplateInstanceNetworkInterfaceSpecificationRequest	.AssociateCarrierIpAddress:247	.AssociatePublicIpAddress:247	.ConnectionTrackingSpecification:499	.DeleteOnTermination:247	.Description:245	.DeviceIndex:281	.EnaQueueCount:281	.EnaSrdSpecification:862	.Groups:501,n=SecurityGroupId	.InterfaceType:245	.Ipv4PrefixCount:281	.Ipv4Prefixes:863,n=Ipv4Prefix	.Ipv6AddressCount:281	.Ipv6Addresses:899	.Ipv6PrefixCount:281	.Ipv6Prefixes:864,n=Ipv6Prefix	.NetworkCardIndex:281	.NetworkInterfaceId:257	.PrimaryIpv6:247	.PrivateIpAddress:245	.PrivateIpAddresses:865	.SecondaryPrivateIpAddressCount:281	.SubnetId:268
s	LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest	.DeleteOnTermination:247	.DeviceIndex:281	.InterfaceType:866	.NetworkCardIndex:281	.PrivateIpAddressCount:281	.PrivateIpAddresses:900,n=PrivateIpAddress	.SecondarySubnetId:868
s	LaunchTemplateTagSpecificationRequest	.ResourceType:693	.Tags:301,n=Tag
s	ValidationError	.Code:245,n=code	.Message:245,n=message
s	NatGatewayAttachedAppliance	.ApplianceArn:245,n=applianceArn	.AttachmentState:901,n=attachmentState	.FailureCode:245,n=failureCode	.FailureMessage:245,n=failureMessage	.ModificationState:902,n=modificationState	.Type:903,n=type	.VpcEndpointId:245,n=vpcEndpointId
s	RouteTableAssociation	.AssociationState:269,n=associationState	.GatewayId:245,n=gatewayId	.Main:247,n=main	.PublicIpv4Pool:245,n=publicIpv4Pool	.RouteTableAssociationId:245,n=routeTableAssociationId	.RouteTableId:245,n=routeTableId	.SubnetId:245,n=subnetId
s	PropagatingVgw	.GatewayId:245,n=gatewayId
s	Route	.CarrierGatewayId:314,n=carrierGatewayId	.CoreNetworkArn:315,n=coreNetworkArn	.DestinationCidrBlock:245,n=destinationCidrBlock	.DestinationIpv6CidrBlock:245,n=destinationIpv6CidrBlock	.DestinationPrefixListId:245,n=destinationPrefixListId	.EgressOnlyInternetGatewayId:245,n=egressOnlyInternetGatewayId	.GatewayId:245,n=gatewayId	.InstanceId:245,n=instanceId	.InstanceOwnerId:245,n=instanceOwnerId	.IpAddress:245,n=ipAddress	.LocalGatewayId:245,n=localGatewayId	.NatGatewayId:245,n=natGatewayId	.NetworkInterfaceId:245,n=networkInterfaceId	.OdbNetworkArn:319,n=odbNetworkArn	.Origin:904,n=origin	.State:905,n=state	.TransitGatewayId:245,n=transitGatewayId	.VpcPeeringConnectionId:245,n=vpcPeeringConnectionId
S	BlockPublicAccessMode
s	VpcEncryptionControlExclusions	.EgressOnlyInternetGateway:906,n=egressOnlyInternetGateway	.ElasticFileSystem:906,n=elasticFileSystem	.InternetGateway:906,n=internetGateway	.Lambda:906,n=lambda	.NatGateway:906,n=natGateway	.VirtualPrivateGateway:906,n=virtualPrivateGateway	.VpcLattice:906,n=vpcLattice	.VpcPeering:906,n=vpcPeering
S	VpcEncryptionControlState
S	VpcEncryptionControlId
s	DnsEntry	.DnsName:245,n=dnsName	.HostedZoneId:245,n=hostedZoneId
s	SecurityGroupIdentifier	.GroupId:245,n=groupId	.GroupName:245,n=groupName
s	SubnetIpPrefixes	.IpPrefixes:295,n=ipPrefixSet	.SubnetId:245,n=subnetId
s	ResponseError	.Code:907,n=code	.Message:245,n=message
l	AccountAttributeValueList	e=:908,n=item
S	ServiceManaged
l	AvailabilityZoneGeographyList	e=:909,n=item
l	AvailabilityZoneMessageList	e=:910,n=item
S	AvailabilityZoneOptInStatus
S	AvailabilityZoneState
l	AvailabilityZoneSubGeographyList	e=:911,n=item
s	DestinationOptionsResponse	.FileFormat:553,n=fileFormat	.HiveCompatiblePartitions:247,n=hiveCompatiblePartitions	.PerHourPartition:247,n=perHourPartition
S	ArchitectureValues
l	BlockDeviceMappingList	e=:679,n=item
S	BootModeValues
S	HypervisorType
S	ImageTypeValues
S	ImdsSupportValues
S	PlatformValues
S	DeviceType
S	ImageState
s	StateReason	.Code:245,n=code	.Message:245,n=message
S	TpmSupportValues
S	VirtualizationType
s	EbsInstanceBlockDevice	.AssociatedResource:245,n=associatedResource	.AttachTime:280,n=attachTime	.DeleteOnTermination:247,n=deleteOnTermination	.EbsCardIndex:281,n=ebsCardIndex	.Operator:341,n=operator	.Status:548,n=status	.VolumeId:245,n=volumeId	.VolumeOwnerId:245,n=volumeOwnerId
S	ProductCodeValues
s	EbsStatusSummary	.Details:912,n=details	.Status:913,n=status
l	InstanceStatusEventList	e=:484,n=item
s	InstanceState	.Code:281,n=code	.Name:914,n=name
s	InstanceStatusSummary	.Details:915,n=details	.Status:913,n=status
b	AutoRecoveryFlag
b	BareMetalFlag
b	BurstablePerformanceFlag
b	CurrentGenerationFlag
b	DedicatedHostFlag
s	EbsInfo	.AttachmentLimitType:916,n=attachmentLimitType	.EbsCards:917,n=ebsCardSet	.EbsOptimizedInfo:918,n=ebsOptimizedInfo	.EbsOptimizedSupport:919,n=ebsOptimizedSupport	.EncryptionSupport:920,n=encryptionSupport	.MaximumEbsAttachments:921,n=maximumEbsAttachments	.MaximumEbsCards:922,n=maximumEbsCards	.NvmeSupport:923,n=nvmeSupport
s	FpgaInfo	.Fpgas:924,n=fpgas	.TotalFpgaMemoryInMiB:925,n=totalFpgaMemoryInMiB
b	FreeTierEligibleFlag
s	GpuInfo	.Gpus:926,n=gpus	.TotalGpuMemoryInMiB:927,n=totalGpuMemoryInMiB
b	HibernationFlag
S	InstanceTypeHypervisor
s	InferenceAcceleratorInfo	.Accelerators:928,n=accelerators	.TotalInferenceMemoryInMiB:929,n=totalInferenceMemoryInMiB
s	InstanceStorageInfo	.Disks:930,n=disks	.EncryptionSupport:931,n=encryptionSupport	.NvmeSupport:932,n=nvmeSupport	.TotalSizeInGB:933,n=totalSizeInGB
b	InstanceStorageFlag
s	MediaAcceleratorInfo	.Accelerators:934,n=accelerators	.TotalMediaMemoryInMiB:935,n=totalMediaMemoryInMiB
s	MemoryInfo	.SizeInMiB:936,n=sizeInMiB
s	NetworkInfo	.BandwidthWeightings:937,n=bandwidthWeightings	.ConnectionTrackingConfiguration:938,n=connectionTrackingConfiguration	.DefaultNetworkCardIndex:939,n=defaultNetworkCardIndex	.EfaInfo:940,n=efaInfo	.EfaSupported:941,n=efaSupported	.EnaSrdSupported:942,n=enaSrdSupported	.EnaSupport:943,n=enaSupport	.EncryptionInTransitSupported:944,n=encryptionInTransitSupported	.FlexibleEnaQueuesSupport:945,n=flexibleEnaQueuesSupport	.Ipv4AddressesPerInterface:946,n=ipv4AddressesPerInterface	.Ipv4AddressesPerSecondaryInterface:947,n=ipv4AddressesPerSecondaryInterface	.Ipv6AddressesPerInterface:948,n=ipv6AddressesPerInterface	.Ipv6Supported:949,n=ipv6Supported	.MaximumNetworkCards:950,n=maximumNetworkCards	.MaximumNetworkInterfaces:951,n=maximumNetworkInterfaces	.MaximumSecondaryNetworkInterfaces:952,n=maximumSecondaryNetworkInterfaces	.NetworkCards:953,n=networkCards	.NetworkPerformance:954,n=networkPerformance	.SecondaryNetworkSupported:955,n=secondaryNetworkSupported
s	NeuronInfo	.NeuronDevices:956,n=neuronDevices	.TotalNeuronDeviceMemoryInMiB:957,n=totalNeuronDeviceMemoryInMiB
S	NitroEnclavesSupport
s	NitroTpmInfo	.SupportedVersions:958,n=supportedVersions
S	NitroTpmSupport
S	PhcSupport
s	PlacementGroupInfo	.SupportedStrategies:959,n=supportedStrategies
s	ProcessorInfo	.Manufacturer:960,n=manufacturer	.SupportedArchitectures:961,n=supportedArchitectures	.SupportedFeatures:962,n=supportedFeatures	.SustainedClockSpeedInGhz:963,n=sustainedClockSpeedInGhz
S	RebootMigrationSupport
l	BootModeTypeList	e=:964,n=item
b	SupportedInRegion
l	RootDeviceTypeList	e=:965,n=item
l	UsageClassTypeList	e=:966,n=item
l	VirtualizationTypeList	e=:771,n=item
s	VCpuInfo	.DefaultCores:967,n=defaultCores	.DefaultThreadsPerCore:968,n=defaultThreadsPerCore	.DefaultVCpus:969,n=defaultVCpus	.ValidCores:970,n=validCores	.ValidThreadsPerCore:971,n=validThreadsPerCore
S	ResourceArn	min=1	max=1283
S	PrefixListState
l	NetworkAclAssociationList	e=:972,n=item
l	NetworkAclEntryList	e=:973,n=item
s	AttachmentEnaSrdUdpSpecification	.EnaSrdUdpEnabled:247,n=enaSrdUdpEnabled
l	AssociatedSubnetList	e=:268,n=item
s	NetworkInterfaceAssociation	.AllocationId:245,n=allocationId	.AssociationId:245,n=associationId	.CarrierIp:245,n=carrierIp	.CustomerOwnedIp:245,n=customerOwnedIp	.IpOwnerId:245,n=ipOwnerId	.PublicDnsName:245,n=publicDnsName	.PublicIp:245,n=publicIp
s	ConnectionTrackingConfiguration	.TcpEstablishedTimeout:281,n=tcpEstablishedTimeout	.UdpStreamTimeout:281,n=udpStreamTimeout	.UdpTimeout:281,n=udpTimeout
S	NetworkInterfaceType
l	Ipv4PrefixesList	e=:974,n=item
l	NetworkInterfaceIpv6AddressesList	e=:975,n=item
l	Ipv6PrefixesList	e=:976,n=item
l	NetworkInterfacePrivateIpAddressList	e=:977,n=item
s	PublicIpDnsNameOptions	.DnsHostnameType:245,n=dnsHostnameType	.PublicDualStackDnsName:245,n=publicDualStackDnsName	.PublicIpv4DnsName:245,n=publicIpv4DnsName	.PublicIpv6DnsName:245,n=publicIpv6DnsName
S	NetworkInterfaceStatus
l	RegionGeographyList	e=:978,n=item
S	PayerResponsibility
S	DnsNameState
l	PrivateDnsDetailsSet	e=:979,n=item
l	ServiceTypeDetailSet	e=:980,n=item
l	SupportedIpAddressTypes	min=0	max=2	e=:981,n=item
S	VpnState
S	GatewayType
l	VpcAttachmentList	e=:284,n=item
s	LaunchTemplateBlockDeviceMapping	.DeviceName:245,n=deviceName	.Ebs:982,n=ebs	.NoDevice:245,n=noDevice	.VirtualName:245,n=virtualName
s	CapacityReservationTargetResponse	.CapacityReservationId:245,n=capacityReservationId	.CapacityReservationResourceGroupArn:245,n=capacityReservationResourceGroupArn
s	ElasticGpuSpecificationResponse	.Type:245,n=type
s	LaunchTemplateElasticInferenceAcceleratorResponse	.Count:281,n=count	.Type:245,n=type
s	LaunchTemplateSpotMarketOptions	.BlockDurationMinutes:281,n=blockDurationMinutes	.InstanceInterruptionBehavior:860,n=instanceInterruptionBehavior	.MaxPrice:245,n=maxPrice	.SpotInstanceType:861,n=spotInstanceType	.ValidUntil:280,n=validUntil
s	AcceleratorCount	.Max:281,n=max	.Min:281,n=min
s	AcceleratorTotalMemoryMiB	.Max:281,n=max	.Min:281,n=min
s	BaselineEbsBandwidthMbps	.Max:281,n=max	.Min:281,n=min
s	BaselinePerformanceFactors	.Cpu:983,n=cpu
s	MemoryGiBPerVCpu	.Max:898,n=max	.Min:898,n=min
s	MemoryMiB	.Max:281,n=max	.Min:281,n=min
s	NetworkBandwidthGbps	.Max:898,n=max	.Min:898,n=min
s	NetworkInterfaceCount	.Max:281,n=max	.Min:281,n=min
s	TotalLocalStorageGB	.Max:898,n=max	.Min:898,n=min
s	VCpuCountRange	.Max:281,n=max	.Min:281,n=min
s	LaunchTemplateLicenseConfiguration	.LicenseConfigurationArn:245,n=licenseConfigurationArn
S	LaunchTemplateInstanceMetadataOptionsState
s	LaunchTemplateInstanceNetworkInterfaceSpecification	.AssociateCarrierIpAddress:247,n=associateCarrierIpAddress	.AssociatePublicIpAddress:247,n=associatePublicIpAddress	.ConnectionTrackingSpecification:984,n=connectionTrackingSpecification	.DeleteOnTermination:247,n=deleteOnTermination	.Description:245,n=description	.DeviceIndex:281,n=deviceIndex	.EnaQueueCount:281,n=enaQueueCount	.EnaSrdSpecification:985,n=enaSrdSpecification	.Groups:441,n=groupSet	.InterfaceType:245,n=interfaceType	.Ipv4PrefixCount:281,n=ipv4PrefixCount	.Ipv4Prefixes:986,n=ipv4PrefixSet	.Ipv6AddressCount:281,n=ipv6AddressCount	.Ipv6Addresses:520,n=ipv6AddressesSet	.Ipv6PrefixCount:281,n=ipv6PrefixCount	.Ipv6Prefixes:987,n=ipv6PrefixSet	.NetworkCardIndex:281,n=networkCardIndex	.NetworkInterfaceId:257,n=networkInterfaceId	.PrimaryIpv6:247,n=primaryIpv6	.PrivateIpAddress:245,n=privateIpAddress	.PrivateIpAddresses:865,n=privateIpAddressesSet	.SecondaryPrivateIpAddressCount:281,n=secondaryPrivateIpAddressCount	.SubnetId:268,n=subnetId
s	LaunchTemplateInstanceSecondaryInterfaceSpecification	.DeleteOnTermination:247,n=deleteOnTermination	.DeviceIndex:281,n=deviceIndex	.InterfaceType:866,n=interfaceType	.NetworkCardIndex:281,n=networkCardIndex	.PrivateIpAddressCount:281,n=privateIpAddressCount	.PrivateIpAddresses:988,n=privateIpAddressesSet	.SecondarySubnetId:868,n=secondarySubnetId
s	LaunchTemplateTagSpecification	.ResourceType:693,n=resourceType	.Tags:301,n=tagSet
s	EbsInstanceBlockDeviceSpecification	.DeleteOnTermination:247,n=deleteOnTermination	.VolumeId:279,n=volumeId
S	CapacityReservationId
s	UnsuccessfulInstanceCreditSpecificationItemError	.Code:989,n=code	.Message:245,n=message
s	SecurityGroupRuleRequest	.CidrIpv4:245	.CidrIpv6:245	.Description:245	.FromPort:281	.IpProtocol:245	.PrefixListId:316	.ReferencedGroupId:270	.ToPort:281
s	Monitoring	.State:990,n=state
s	EbsBlockDevice	.AvailabilityZone:245,n=availabilityZone	.AvailabilityZoneId:245	.DeleteOnTermination:247,n=deleteOnTermination	.EbsCardIndex:281	.Encrypted:247,n=encrypted	.Iops:281,n=iops	.KmsKeyId:245,n=kmsKeyId	.OutpostArn:245,n=outpostArn	.SnapshotId:338,n=snapshotId	.Throughput:281,n=throughput	.VolumeInitializationRate:281	.VolumeSize:281,n=volumeSize	.VolumeType:339,n=volumeType
i	ElasticInferenceAcceleratorCount	min=1
S	InstanceInterruptionBehavior
S	SpotInstanceType
s	EnaSrdSpecificationRequest	.EnaSrdEnabled:247	.EnaSrdUdpSpecification:991
l	Ipv4PrefixList	e=:992,n=item
l	Ipv6PrefixList	e=:993,n=item
l	PrivateIpAddressSpecificationList	e=:994,n=item
S	SecondaryInterfaceType
l	InstanceSecondaryInterfacePrivateIpAddressListRequest	e=:995,n=item
S	SecondarySubnetId
s	CapacityReservationSpecificationResponse	.CapacityReservationPreference:665,n=capacityReservationPreference	.CapacityReservationTarget:834,n=capacityReservationTarget
s	CpuOptions	.AmdSevSnp:680,n=amdSevSnp	.CoreCount:281,n=coreCount	.NestedVirtualization:480,n=nestedVirtualization	.ThreadsPerCore:281,n=threadsPerCore
S	InstanceBootModeValues
l	ElasticGpuAssociationList	e=:996,n=item
l	ElasticInferenceAcceleratorAssociationList	e=:997,n=item
s	HibernationOptions	.Configured:247,n=configured
S	InstanceLifecycleType
l	LicenseList	e=:998,n=item
s	InstanceMaintenanceOptions	.AutoRecovery:485,n=autoRecovery	.RebootMigration:486,n=rebootMigration
l	InstanceNetworkInterfaceList	e=:999,n=item
s	InstanceNetworkPerformanceOptions	.BandwidthWeighting:688,n=bandwidthWeighting
s	PrivateDnsNameOptionsResponse	.EnableResourceNameDnsAAAARecord:247,n=enableResourceNameDnsAAAARecord	.EnableResourceNameDnsARecord:247,n=enableResourceNameDnsARecord	.HostnameType:502,n=hostnameType
l	InstanceSecondaryInterfaceList	e=:1000,n=item
s	IpRange	.CidrIp:245,n=cidrIp	.Description:245,n=description
s	Ipv6Range	.CidrIpv6:245,n=cidrIpv6	.Description:245,n=description
s	PrefixListId	.Description:245,n=description	.PrefixListId:245,n=prefixListId
s	UserIdGroupPair	.Description:245,n=description	.GroupId:245,n=groupId	.GroupName:245,n=groupName	.PeeringStatus:245,n=peeringStatus	.UserId:245,n=userId	.VpcId:245,n=vpcId	.VpcPeeringConnectionId:245,n=vpcPeeringConnectionId
l	DhcpConfigurationValueList	e=:393,n=item
s	LaunchTemplateEbsBlockDeviceRequest	.DeleteOnTermination:247	.EbsCardIndex:281	.Encrypted:247	.Iops:281	.KmsKeyId:337	.SnapshotId:338	.Throughput:281	.VolumeInitializationRate:281	.VolumeSize:281	.VolumeType:339
i	LaunchTemplateElasticInferenceAcceleratorCount	min=1
S	AcceleratorManufacturer
S	AcceleratorName
S	AcceleratorType
S	AllowedInstanceType	min=1	max=30
s	CpuPerformanceFactorRequest	.References:1001,n=Reference
S	CpuManufacturer
S	ExcludedInstanceType	min=1	max=30
S	InstanceGeneration
S	LocalStorageType
d	Double
l	InstanceIpv6AddressListRequest	e=:1002,n=InstanceIpv6Address
l	SecondaryInterfacePrivateIpAddressSpecificationListRequest	e=:1003,n=SecondaryInterfacePrivateIpAddressSpecification
S	NatGatewayApplianceState
S	NatGatewayApplianceModifyState
S	NatGatewayApplianceType
S	RouteOrigin
S	RouteState
s	VpcEncryptionControlExclusion	.State:1004,n=state	.StateMessage:245,n=stateMessage
S	LaunchTemplateErrorCode
s	AccountAttributeValue	.AttributeValue:245,n=attributeValue
s	AvailabilityZoneGeography	.Name:245,n=name
s	AvailabilityZoneMessage	.Message:245,n=message
s	AvailabilityZoneSubGeography	.Name:245,n=name
l	EbsStatusDetailsList	e=:1005,n=item
S	SummaryStatus
S	InstanceStateName
l	InstanceStatusDetailsList	e=:1006,n=item
S	AttachmentLimitType
l	EbsCardInfoList	e=:1007,n=item
s	EbsOptimizedInfo	.BaselineBandwidthInMbps:1008,n=baselineBandwidthInMbps	.BaselineIops:1009,n=baselineIops	.BaselineThroughputInMBps:1010,n=baselineThroughputInMBps	.MaximumBandwidthInMbps:1011,n=maximumBandwidthInMbps	.MaximumIops:1012,n=maximumIops	.MaximumThroughputInMBps:1013,n=maximumThroughputInMBps
S	EbsOptimizedSupport
S	EbsEncryptionSupport
i	MaximumEbsAttachments
i	MaximumEbsCards
S	EbsNvmeSupport
l	FpgaDeviceInfoList	e=:1014,n=item
i	totalFpgaMemory
l	GpuDeviceInfoList	e=:1015,n=item
i	totalGpuMemory
l	InferenceDeviceInfoList	name=item	e=:1016
i	totalInferenceMemory
l	DiskInfoList	e=:1017,n=item
S	InstanceStorageEncryptionSupport
S	EphemeralNvmeSupport
L	DiskSize
l	MediaDeviceInfoList	e=:1018,n=item
i	TotalMediaMemory
L	MemorySize
l	BandwidthWeightingTypeList	e=:1019,n=item
s	DefaultConnectionTrackingConfiguration	.DefaultTcpEstablishedTimeout:1020,n=defaultTcpEstablishedTimeout	.DefaultUdpStreamTimeout:1021,n=defaultUdpStreamTimeout	.DefaultUdpTimeout:1022,n=defaultUdpTimeout
i	DefaultNetworkCardIndex
s	EfaInfo	.MaximumEfaInterfaces:1023,n=maximumEfaInterfaces
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
l	NetworkCardInfoList	e=:1024,n=item
S	NetworkPerformance
b	SecondaryNetworkSupportedFlag
l	NeuronDeviceInfoList	e=:1025,n=item
i	TotalNeuronMemory
l	NitroTpmSupportedVersionsList	e=:1026,n=item
l	PlacementGroupStrategyList	e=:1027,n=item
S	CpuManufacturerName
l	ArchitectureTypeList	e=:1028,n=item
l	SupportedAdditionalProcessorFeatureList	e=:1029,n=item
d	ProcessorSustainedClockSpeed
S	BootModeType
S	RootDeviceType
S	UsageClassType
i	CoreCount
i	ThreadsPerCore
i	VCpuCount
l	CoreCountList	e=:967,n=item
l	ThreadsPerCoreList	e=:968,n=item
s	NetworkAclAssociation	.NetworkAclAssociationId:245,n=networkAclAssociationId	.NetworkAclId:245,n=networkAclId	.SubnetId:245,n=subnetId
s	NetworkAclEntry	.CidrBlock:245,n=cidrBlock	.Egress:247,n=egress	.IcmpTypeCode:1030,n=icmpTypeCode	.Ipv6CidrBlock:245,n=ipv6CidrBlock	.PortRange:1031,n=portRange	.Protocol:245,n=protocol	.RuleAction:1032,n=ruleAction	.RuleNumber:281,n=ruleNumber
s	Ipv4PrefixSpecification	.Ipv4Prefix:245,n=ipv4Prefix
s	NetworkInterfaceIpv6Address	.Ipv6Address:245,n=ipv6Address	.IsPrimaryIpv6:247,n=isPrimaryIpv6	.PublicIpv6DnsName:245,n=publicIpv6DnsName
s	Ipv6PrefixSpecification	.Ipv6Prefix:245,n=ipv6Prefix
s	NetworkInterfacePrivateIpAddress	.Association:815,n=association	.Primary:247,n=primary	.PrivateDnsName:245,n=privateDnsName	.PrivateIpAddress:245,n=privateIpAddress
s	RegionGeography	.Name:245,n=name
s	PrivateDnsDetails	.PrivateDnsName:245,n=privateDnsName
s	ServiceTypeDetail	.ServiceType:1033,n=serviceType
S	ServiceConnectivityType
s	LaunchTemplateEbsBlockDevice	.DeleteOnTermination:247,n=deleteOnTermination	.EbsCardIndex:281,n=ebsCardIndex	.Encrypted:247,n=encrypted	.Iops:281,n=iops	.KmsKeyId:337,n=kmsKeyId	.SnapshotId:338,n=snapshotId	.Throughput:281,n=throughput	.VolumeInitializationRate:281,n=volumeInitializationRate	.VolumeSize:281,n=volumeSize	.VolumeType:339,n=volumeType
s	CpuPerformanceFactor	.References:1034,n=referenceSet
s	ConnectionTrackingSpecification	.TcpEstablishedTimeout:281,n=tcpEstablishedTimeout	.UdpStreamTimeout:281,n=udpStreamTimeout	.UdpTimeout:281,n=udpTimeout
s	LaunchTemplateEnaSrdSpecification	.EnaSrdEnabled:247,n=enaSrdEnabled	.EnaSrdUdpSpecification:1035,n=enaSrdUdpSpecification
l	Ipv4PrefixListResponse	e=:1036,n=item
l	Ipv6PrefixListResponse	e=:1037,n=item
l	SecondaryInterfacePrivateIpAddressSpecificationList	e=:1038,n=item
S	UnsuccessfulInstanceCreditSpecificationErrorCode
S	MonitoringState
s	EnaSrdUdpSpecificationRequest	.EnaSrdUdpEnabled:247
s	Ipv4PrefixSpecificationRequest	.Ipv4Prefix:245
s	Ipv6PrefixSpecificationRequest	.Ipv6Prefix:245
s	PrivateIpAddressSpecification	.Primary:247,n=primary	.PrivateIpAddress:245,n=privateIpAddress
s	InstanceSecondaryInterfacePrivateIpAddressRequest	.PrivateIpAddress:245,r
s	ElasticGpuAssociation	.ElasticGpuAssociationId:245,n=elasticGpuAssociationId	.ElasticGpuAssociationState:245,n=elasticGpuAssociationState	.ElasticGpuAssociationTime:245,n=elasticGpuAssociationTime	.ElasticGpuId:1039,n=elasticGpuId
s	ElasticInferenceAcceleratorAssociation	.ElasticInferenceAcceleratorArn:245,n=elasticInferenceAcceleratorArn	.ElasticInferenceAcceleratorAssociationId:245,n=elasticInferenceAcceleratorAssociationId	.ElasticInferenceAcceleratorAssociationState:245,n=elasticInferenceAcceleratorAssociationState	.ElasticInferenceAcceleratorAssociationTime:280,n=elasticInferenceAcceleratorAssociationTime
s	LicenseConfiguration	.LicenseConfigurationArn:245,n=licenseConfigurationArn
s	InstanceNetworkInterface	.Association:1040,n=association	.Attachment:1041,n=attachment	.ConnectionTrackingConfiguration:1042,n=connectionTrackingConfiguration	.Description:245,n=description	.Groups:392,n=groupSet	.InterfaceType:245,n=interfaceType	.Ipv4Prefixes:1043,n=ipv4PrefixSet	.Ipv6Addresses:520,n=ipv6AddressesSet	.Ipv6Prefixes:1044,n=ipv6PrefixSet	.MacAddress:245,n=macAddress	.NetworkInterfaceId:245,n=networkInterfaceId	.Operator:341,n=operator	.OwnerId:245,n=ownerId	.PrivateDnsName:245,n=privateDnsName	.PrivateIpAddress:245,n=privateIpAddress	.PrivateIpAddresses:1045,n=privateIpAddressesSet	.SourceDestCheck:247,n=sourceDestCheck	.Status:823,n=status	.SubnetId:245,n=subnetId	.VpcId:245,n=vpcId
s	InstanceSecondaryInterface	.Attachment:1046,n=attachment	.InterfaceType:866,n=interfaceType	.MacAddress:245,n=macAddress	.OwnerId:245,n=ownerId	.PrivateIpAddresses:1047,n=privateIpAddressSet	.SecondaryInterfaceId:1048,n=secondaryInterfaceId	.SecondaryNetworkId:1049,n=secondaryNetworkId	.SecondarySubnetId:868,n=secondarySubnetId	.SourceDestCheck:247,n=sourceDestCheck	.Status:1050,n=status
l	PerformanceFactorReferenceSetRequest	e=:1051,n=item
s	InstanceIpv6AddressRequest	.Ipv6Address:245
s	SecondaryInterfacePrivateIpAddressSpecificationRequest	.PrivateIpAddress:245
S	VpcEncryptionControlExclusionState
s	EbsStatusDetails	.ImpairedSince:326,n=impairedSince	.Name:1052,n=name	.Status:1053,n=status
s	InstanceStatusDetails	.ImpairedSince:280,n=impairedSince	.Name:1052,n=name	.Status:1053,n=status
s	EbsCardInfo	.BaselineBandwidthInMbps:1008,n=baselineBandwidthInMbps	.BaselineIops:1009,n=baselineIops	.BaselineThroughputInMBps:1010,n=baselineThroughputInMBps	.EbsCardIndex:1054,n=ebsCardIndex	.MaximumBandwidthInMbps:1011,n=maximumBandwidthInMbps	.MaximumIops:1012,n=maximumIops	.MaximumThroughputInMBps:1013,n=maximumThroughputInMBps
i	BaselineBandwidthInMbps
i	BaselineIops
d	BaselineThroughputInMBps
i	MaximumBandwidthInMbps
i	MaximumIops
d	MaximumThroughputInMBps
s	FpgaDeviceInfo	.Count:1055,n=count	.Manufacturer:1056,n=manufacturer	.MemoryInfo:1057,n=memoryInfo	.Name:1058,n=name
s	GpuDeviceInfo	.Count:1059,n=count	.GpuPartitionSize:1060,n=gpuPartitionSize	.LogicalGpuCount:1061,n=logicalGpuCount	.Manufacturer:1062,n=manufacturer	.MemoryInfo:1063,n=memoryInfo	.Name:1064,n=name	.Workloads:1065,n=workloadSet
s	InferenceDeviceInfo	.Count:1066,n=count	.Manufacturer:1067,n=manufacturer	.MemoryInfo:1068,n=memoryInfo	.Name:1069,n=name
s	DiskInfo	.Count:1070,n=count	.SizeInGB:933,n=sizeInGB	.Type:1071,n=type
s	MediaDeviceInfo	.Count:1072,n=count	.Manufacturer:1073,n=manufacturer	.MemoryInfo:1074,n=memoryInfo	.Name:1075,n=name
S	BandwidthWeightingType
i	DefaultTcpEstablishedTimeout
i	DefaultUdpStreamTimeout
i	DefaultUdpTimeout
i	MaximumEfaInterfaces
s	NetworkCardInfo	.AdditionalFlexibleNetworkInterfaces:1076,n=additionalFlexibleNetworkInterfaces	.BaselineBandwidthInGbps:1077,n=baselineBandwidthInGbps	.DefaultEnaQueueCountPerInterface:1078,n=defaultEnaQueueCountPerInterface	.MaximumEnaQueueCount:1079,n=maximumEnaQueueCount	.MaximumEnaQueueCountPerInterface:1080,n=maximumEnaQueueCountPerInterface	.MaximumNetworkInterfaces:951,n=maximumNetworkInterfaces	.NetworkCardIndex:1081,n=networkCardIndex	.NetworkPerformance:954,n=networkPerformance	.PeakBandwidthInGbps:1082,n=peakBandwidthInGbps
s	NeuronDeviceInfo	.CoreInfo:1083,n=coreInfo	.Count:1084,n=count	.MemoryInfo:1085,n=memoryInfo	.Name:1086,n=name
S	NitroTpmSupportedVersionType
S	PlacementGroupStrategy
S	ArchitectureType
S	SupportedAdditionalProcessorFeature
s	IcmpTypeCode	.Code:281,n=code	.Type:281,n=type
s	PortRange	.From:281,n=from	.To:281,n=to
S	RuleAction
S	ServiceType
l	PerformanceFactorReferenceSet	e=:1087,n=item
s	LaunchTemplateEnaSrdUdpSpecification	.EnaSrdUdpEnabled:247,n=enaSrdUdpEnabled
s	Ipv4PrefixSpecificationResponse	.Ipv4Prefix:245,n=ipv4Prefix
s	Ipv6PrefixSpecificationResponse	.Ipv6Prefix:245,n=ipv6Prefix
s	SecondaryInterfacePrivateIpAddressSpecification	.PrivateIpAddress:245,n=privateIpAddress
S	ElasticGpuId
s	InstanceNetworkInterfaceAssociation	.CarrierIp:245,n=carrierIp	.CustomerOwnedIp:245,n=customerOwnedIp	.IpOwnerId:245,n=ipOwnerId	.PublicDnsName:245,n=publicDnsName	.PublicIp:245,n=publicIp
s	InstanceNetworkInterfaceAttachment	.AttachTime:280,n=attachTime	.AttachmentId:245,n=attachmentId	.DeleteOnTermination:247,n=deleteOnTermination	.DeviceIndex:281,n=deviceIndex	.EnaQueueCount:281,n=enaQueueCount	.EnaSrdSpecification:1088,n=enaSrdSpecification	.NetworkCardIndex:281,n=networkCardIndex	.Status:548,n=status
s	ConnectionTrackingSpecificationResponse	.TcpEstablishedTimeout:281,n=tcpEstablishedTimeout	.UdpStreamTimeout:281,n=udpStreamTimeout	.UdpTimeout:281,n=udpTimeout
l	InstanceIpv4PrefixList	e=:1089,n=item
l	InstanceIpv6PrefixList	e=:1090,n=item
l	InstancePrivateIpAddressList	e=:1091,n=item
s	InstanceSecondaryInterfaceAttachment	.AttachTime:326,n=attachTime	.AttachmentId:245,n=attachmentId	.DeleteOnTermination:247,n=deleteOnTermination	.DeviceIndex:281,n=deviceIndex	.NetworkCardIndex:281,n=networkCardIndex	.Status:548,n=status
l	InstanceSecondaryInterfacePrivateIpAddressList	e=:1092,n=item
S	SecondaryInterfaceId
S	SecondaryNetworkId
S	SecondaryInterfaceStatus
s	PerformanceFactorReferenceRequest	.InstanceFamily:245
S	StatusName
S	StatusType
i	EbsCardIndex
i	FpgaDeviceCount
S	FpgaDeviceManufacturerName
s	FpgaDeviceMemoryInfo	.SizeInMiB:1093,n=sizeInMiB
S	FpgaDeviceName
i	GpuDeviceCount
d	GpuPartitionSize
i	LogicalGpuCount
S	GpuDeviceManufacturerName
s	GpuDeviceMemoryInfo	.SizeInMiB:1094,n=sizeInMiB
S	GpuDeviceName
l	WorkloadsList	e=:1095,n=item
i	InferenceDeviceCount
S	InferenceDeviceManufacturerName
s	InferenceDeviceMemoryInfo	.SizeInMiB:1096,n=sizeInMiB
S	InferenceDeviceName
i	DiskCount
S	DiskType
i	MediaDeviceCount
S	MediaDeviceManufacturerName
s	MediaDeviceMemoryInfo	.SizeInMiB:1097,n=sizeInMiB
S	MediaDeviceName
i	AdditionalFlexibleNetworkInterfaces
d	BaselineBandwidthInGbps
i	DefaultEnaQueueCountPerInterface
i	MaximumEnaQueueCount
i	MaximumEnaQueueCountPerInterface
i	NetworkCardIndex
d	PeakBandwidthInGbps
s	NeuronDeviceCoreInfo	.Count:1098,n=count	.Version:1099,n=version
i	NeuronDeviceCount
s	NeuronDeviceMemoryInfo	.SizeInMiB:1100,n=sizeInMiB
S	NeuronDeviceName
s	PerformanceFactorReference	.InstanceFamily:245,n=instanceFamily
s	InstanceAttachmentEnaSrdSpecification	.EnaSrdEnabled:247,n=enaSrdEnabled	.EnaSrdUdpSpecification:1101,n=enaSrdUdpSpecification
s	InstanceIpv4Prefix	.Ipv4Prefix:245,n=ipv4Prefix
s	InstanceIpv6Prefix	.Ipv6Prefix:245,n=ipv6Prefix
s	InstancePrivateIpAddress	.Association:1040,n=association	.Primary:247,n=primary	.PrivateDnsName:245,n=privateDnsName	.PrivateIpAddress:245,n=privateIpAddress
s	InstanceSecondaryInterfacePrivateIpAddress	.PrivateIpAddress:245,n=privateIpAddress
i	FpgaDeviceMemorySize
i	GpuDeviceMemorySize
S	Workload
i	InferenceDeviceMemorySize
i	MediaDeviceMemorySize
i	NeuronDeviceCoreCount
i	NeuronDeviceCoreVersion
i	NeuronDeviceMemorySize
s	InstanceAttachmentEnaSrdUdpSpecification	.EnaSrdUdpEnabled:247,n=enaSrdUdpEnabled

"""#
}
