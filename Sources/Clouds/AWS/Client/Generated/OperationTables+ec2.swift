// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `ec2`: StaticString = #"""
V	id=ec2	protocol=ec2	version=2016-11-15	service=EC2	endpoint=ec2	signing=ec2	xmlns=http://ec2.amazonaws.com/doc/2016-11-15
O	AllocateAddress	POST	/	0	1	
O	AssignPrivateIpAddresses	POST	/	2	3	
O	AssignPrivateNatGatewayAddress	POST	/	4	5	
O	AssociateAddress	POST	/	6	7	
O	AssociateDhcpOptions	POST	/	8		
O	AssociateIamInstanceProfile	POST	/	9	10	
O	AssociateNatGatewayAddress	POST	/	11	12	
O	AssociateRouteTable	POST	/	13	14	
O	AssociateSecurityGroupVpc	POST	/	15	16	
O	AssociateSubnetCidrBlock	POST	/	17	18	
O	AssociateVpcCidrBlock	POST	/	19	20	
O	AttachInternetGateway	POST	/	21		
O	AttachNetworkInterface	POST	/	22	23	
O	AttachVolume	POST	/	24	25	
O	AttachVpnGateway	POST	/	26	27	
O	AuthorizeSecurityGroupEgress	POST	/	28	29	
O	AuthorizeSecurityGroupIngress	POST	/	30	31	
O	CreateDhcpOptions	POST	/	32	33	
O	CreateFlowLogs	POST	/	34	35	
O	CreateInternetGateway	POST	/	36	37	
O	CreateKeyPair	POST	/	38	39	
O	CreateLaunchTemplate	POST	/	40	41	
O	CreateLaunchTemplateVersion	POST	/	42	43	
O	CreateManagedPrefixList	POST	/	44	45	
O	CreateNatGateway	POST	/	46	47	
O	CreateNetworkAcl	POST	/	48	49	
O	CreateNetworkAclEntry	POST	/	50		
O	CreateNetworkInterface	POST	/	51	52	
O	CreateRoute	POST	/	53	54	
O	CreateRouteTable	POST	/	55	56	
O	CreateSecurityGroup	POST	/	57	58	
O	CreateSnapshot	POST	/	59	60	
O	CreateSnapshots	POST	/	61	62	
O	CreateSubnet	POST	/	63	64	
O	CreateTags	POST	/	65		
O	CreateVolume	POST	/	66	67	
O	CreateVpc	POST	/	68	69	
O	CreateVpcEndpoint	POST	/	70	71	
O	DeleteDhcpOptions	POST	/	72		
O	DeleteFlowLogs	POST	/	73	74	
O	DeleteInternetGateway	POST	/	75		
O	DeleteKeyPair	POST	/	76	77	
O	DeleteLaunchTemplate	POST	/	78	79	
O	DeleteLaunchTemplateVersions	POST	/	80	81	
O	DeleteManagedPrefixList	POST	/	82	83	
O	DeleteNatGateway	POST	/	84	85	
O	DeleteNetworkAcl	POST	/	86		
O	DeleteNetworkAclEntry	POST	/	87		
O	DeleteNetworkInterface	POST	/	88		
O	DeleteRoute	POST	/	89		
O	DeleteRouteTable	POST	/	90		
O	DeleteSecurityGroup	POST	/	91	92	
O	DeleteSnapshot	POST	/	93		
O	DeleteSubnet	POST	/	94		
O	DeleteTags	POST	/	95		
O	DeleteVolume	POST	/	96		
O	DeleteVpc	POST	/	97		
O	DeleteVpcEndpoints	POST	/	98	99	
O	DescribeAccountAttributes	POST	/	100	101	
O	DescribeAddresses	POST	/	102	103	
O	DescribeAddressesAttribute	POST	/	104	105		pages=NextToken;NextToken;Addresses;
O	DescribeAvailabilityZones	POST	/	106	107	
O	DescribeDhcpOptions	POST	/	108	109		pages=NextToken;NextToken;DhcpOptions;
O	DescribeFlowLogs	POST	/	110	111		pages=NextToken;NextToken;FlowLogs;
O	DescribeIamInstanceProfileAssociations	POST	/	112	113		pages=NextToken;NextToken;IamInstanceProfileAssociations;
O	DescribeImages	POST	/	114	115		pages=NextToken;NextToken;Images;
O	DescribeInstanceAttribute	POST	/	116	117	
O	DescribeInstanceCreditSpecifications	POST	/	118	119		pages=NextToken;NextToken;InstanceCreditSpecifications;
O	DescribeInstanceStatus	POST	/	120	121		pages=NextToken;NextToken;InstanceStatuses;
O	DescribeInstanceTypeOfferings	POST	/	122	123		pages=NextToken;NextToken;InstanceTypeOfferings;
O	DescribeInstanceTypes	POST	/	124	125		pages=NextToken;NextToken;InstanceTypes;
O	DescribeInstances	POST	/	126	127		pages=NextToken;NextToken;Reservations;
O	DescribeInternetGateways	POST	/	128	129		pages=NextToken;NextToken;InternetGateways;
O	DescribeKeyPairs	POST	/	130	131	
O	DescribeLaunchTemplateVersions	POST	/	132	133		pages=NextToken;NextToken;LaunchTemplateVersions;
O	DescribeLaunchTemplates	POST	/	134	135		pages=NextToken;NextToken;LaunchTemplates;
O	DescribeManagedPrefixLists	POST	/	136	137		pages=NextToken;NextToken;PrefixLists;
O	DescribeNatGateways	POST	/	138	139		pages=NextToken;NextToken;NatGateways;
O	DescribeNetworkAcls	POST	/	140	141		pages=NextToken;NextToken;NetworkAcls;
O	DescribeNetworkInterfaceAttribute	POST	/	142	143	
O	DescribeNetworkInterfaces	POST	/	144	145		pages=NextToken;NextToken;NetworkInterfaces;
O	DescribePrefixLists	POST	/	146	147		pages=NextToken;NextToken;PrefixLists;
O	DescribeRegions	POST	/	148	149	
O	DescribeRouteTables	POST	/	150	151		pages=NextToken;NextToken;RouteTables;
O	DescribeSecurityGroupReferences	POST	/	152	153	
O	DescribeSecurityGroupRules	POST	/	154	155		pages=NextToken;NextToken;SecurityGroupRules;
O	DescribeSecurityGroupVpcAssociations	POST	/	156	157		pages=NextToken;NextToken;SecurityGroupVpcAssociations;
O	DescribeSecurityGroups	POST	/	158	159		pages=NextToken;NextToken;SecurityGroups;
O	DescribeSnapshots	POST	/	160	161		pages=NextToken;NextToken;Snapshots;
O	DescribeSubnets	POST	/	162	163		pages=NextToken;NextToken;Subnets;
O	DescribeTags	POST	/	164	165		pages=NextToken;NextToken;Tags;
O	DescribeVolumeAttribute	POST	/	166	167	
O	DescribeVolumes	POST	/	168	169		pages=NextToken;NextToken;Volumes;
O	DescribeVolumesModifications	POST	/	170	171		pages=NextToken;NextToken;VolumesModifications;
O	DescribeVpcAttribute	POST	/	172	173	
O	DescribeVpcEndpointConnections	POST	/	174	175		pages=NextToken;NextToken;VpcEndpointConnections;
O	DescribeVpcEndpointServices	POST	/	176	177		pages=NextToken;NextToken;ServiceDetails,ServiceNames;
O	DescribeVpcEndpoints	POST	/	178	179		pages=NextToken;NextToken;VpcEndpoints;
O	DescribeVpcs	POST	/	180	181		pages=NextToken;NextToken;Vpcs;
O	DescribeVpnGateways	POST	/	182	183	
O	DetachInternetGateway	POST	/	184		
O	DetachNetworkInterface	POST	/	185		
O	DetachVolume	POST	/	186	25	
O	DetachVpnGateway	POST	/	187		
O	DisassociateAddress	POST	/	188		
O	DisassociateIamInstanceProfile	POST	/	189	190	
O	DisassociateNatGatewayAddress	POST	/	191	192	
O	DisassociateRouteTable	POST	/	193		
O	DisassociateSecurityGroupVpc	POST	/	194	195	
O	DisassociateSubnetCidrBlock	POST	/	196	197	
O	DisassociateVpcCidrBlock	POST	/	198	199	
O	GetEbsEncryptionByDefault	POST	/	200	201	
O	GetLaunchTemplateData	POST	/	202	203	
O	GetManagedPrefixListEntries	POST	/	204	205		pages=NextToken;NextToken;Entries;
O	ImportKeyPair	POST	/	206	207	
O	ModifyAddressAttribute	POST	/	208	209	
O	ModifyInstanceAttribute	POST	/	210		
O	ModifyInstanceCapacityReservationAttributes	POST	/	211	212	
O	ModifyInstanceCpuOptions	POST	/	213	214	
O	ModifyInstanceCreditSpecification	POST	/	215	216	
O	ModifyInstanceEventStartTime	POST	/	217	218	
O	ModifyInstanceMaintenanceOptions	POST	/	219	220	
O	ModifyInstanceMetadataOptions	POST	/	221	222	
O	ModifyInstancePlacement	POST	/	223	224	
O	ModifyLaunchTemplate	POST	/	225	226	
O	ModifyManagedPrefixList	POST	/	227	228	
O	ModifyNetworkInterfaceAttribute	POST	/	229		
O	ModifyPrivateDnsNameOptions	POST	/	230	231	
O	ModifySecurityGroupRules	POST	/	232	233	
O	ModifySubnetAttribute	POST	/	234		
O	ModifyVolume	POST	/	235	236	
O	ModifyVolumeAttribute	POST	/	237		
O	ModifyVpcAttribute	POST	/	238		
O	ModifyVpcEndpoint	POST	/	239	240	
O	ModifyVpcTenancy	POST	/	241	242	
O	MonitorInstances	POST	/	243	244	
O	RebootInstances	POST	/	245		
O	ReleaseAddress	POST	/	246		
O	ReplaceIamInstanceProfileAssociation	POST	/	247	248	
O	ReplaceNetworkAclAssociation	POST	/	249	250	
O	ReplaceNetworkAclEntry	POST	/	251		
O	ReplaceRoute	POST	/	252		
O	ReplaceRouteTableAssociation	POST	/	253	254	
O	RevokeSecurityGroupEgress	POST	/	255	256	
O	RevokeSecurityGroupIngress	POST	/	257	258	
O	RunInstances	POST	/	259	260	
O	StartInstances	POST	/	261	262	
O	StopInstances	POST	/	263	264	
O	TerminateInstances	POST	/	265	266	
O	UnassignPrivateNatGatewayAddress	POST	/	267	268	
O	UnmonitorInstances	POST	/	269	270	
O	UpdateSecurityGroupRuleDescriptionsEgress	POST	/	271	272	
O	UpdateSecurityGroupRuleDescriptionsIngress	POST	/	273	274	
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
s	AllocateAddressRequest	.Address:275	.CustomerOwnedIpv4Pool:276	.Domain:277	.DryRun:278,n=dryRun	.IpamPoolId:279	.NetworkBorderGroup:276	.PublicIpv4Pool:280	.TagSpecifications:281,n=TagSpecification
s	AllocateAddressResult	.AllocationId:276,n=allocationId	.CarrierIp:276,n=carrierIp	.CustomerOwnedIp:276,n=customerOwnedIp	.CustomerOwnedIpv4Pool:276,n=customerOwnedIpv4Pool	.Domain:277,n=domain	.NetworkBorderGroup:276,n=networkBorderGroup	.PublicIp:276,n=publicIp	.PublicIpv4Pool:276,n=publicIpv4Pool
s	AssignPrivateIpAddressesRequest	.AllowReassignment:278,n=allowReassignment	.Ipv4PrefixCount:282	.Ipv4Prefixes:283,n=Ipv4Prefix	.NetworkInterfaceId:284,r,n=networkInterfaceId	.PrivateIpAddresses:285,n=privateIpAddress	.SecondaryPrivateIpAddressCount:282,n=secondaryPrivateIpAddressCount
s	AssignPrivateIpAddressesResult	.AssignedIpv4Prefixes:286,n=assignedIpv4PrefixSet	.AssignedPrivateIpAddresses:287,n=assignedPrivateIpAddressesSet	.NetworkInterfaceId:276,n=networkInterfaceId
s	AssignPrivateNatGatewayAddressRequest	.DryRun:278	.NatGatewayId:288,r	.PrivateIpAddressCount:289	.PrivateIpAddresses:290,n=PrivateIpAddress
s	AssignPrivateNatGatewayAddressResult	.NatGatewayAddresses:291,n=natGatewayAddressSet	.NatGatewayId:288,n=natGatewayId
s	AssociateAddressRequest	.AllocationId:292	.AllowReassociation:278,n=allowReassociation	.DryRun:278,n=dryRun	.InstanceId:293	.NetworkInterfaceId:284,n=networkInterfaceId	.PrivateIpAddress:276,n=privateIpAddress	.PublicIp:294
s	AssociateAddressResult	.AssociationId:276,n=associationId
s	AssociateDhcpOptionsRequest	.DhcpOptionsId:295,r	.DryRun:278,n=dryRun	.VpcId:296,r
s	AssociateIamInstanceProfileRequest	.IamInstanceProfile:297,r	.InstanceId:293,r
s	AssociateIamInstanceProfileResult	.IamInstanceProfileAssociation:298,n=iamInstanceProfileAssociation
s	AssociateNatGatewayAddressRequest	.AllocationIds:299,r,n=AllocationId	.AvailabilityZone:300	.AvailabilityZoneId:301	.DryRun:278	.NatGatewayId:288,r	.PrivateIpAddresses:290,n=PrivateIpAddress
s	AssociateNatGatewayAddressResult	.NatGatewayAddresses:291,n=natGatewayAddressSet	.NatGatewayId:288,n=natGatewayId
s	AssociateRouteTableRequest	.DryRun:278,n=dryRun	.GatewayId:302	.PublicIpv4Pool:280	.RouteTableId:303,r,n=routeTableId	.SubnetId:304,n=subnetId
s	AssociateRouteTableResult	.AssociationId:276,n=associationId	.AssociationState:305,n=associationState
s	AssociateSecurityGroupVpcRequest	.DryRun:278	.GroupId:306,r	.VpcId:296,r
s	AssociateSecurityGroupVpcResult	.State:307,n=state
s	AssociateSubnetCidrBlockRequest	.Ipv6CidrBlock:276,n=ipv6CidrBlock	.Ipv6IpamPoolId:279	.Ipv6NetmaskLength:308	.SubnetId:304,r,n=subnetId
s	AssociateSubnetCidrBlockResult	.Ipv6CidrBlockAssociation:309,n=ipv6CidrBlockAssociation	.SubnetId:276,n=subnetId
s	AssociateVpcCidrBlockRequest	.AmazonProvidedIpv6CidrBlock:278,n=amazonProvidedIpv6CidrBlock	.CidrBlock:276	.Ipv4IpamPoolId:279	.Ipv4NetmaskLength:308	.Ipv6CidrBlock:276	.Ipv6CidrBlockNetworkBorderGroup:276	.Ipv6IpamPoolId:279	.Ipv6NetmaskLength:308	.Ipv6Pool:310	.VpcId:296,r,n=vpcId
s	AssociateVpcCidrBlockResult	.CidrBlockAssociation:311,n=cidrBlockAssociation	.Ipv6CidrBlockAssociation:312,n=ipv6CidrBlockAssociation	.VpcId:276,n=vpcId
s	AttachInternetGatewayRequest	.DryRun:278,n=dryRun	.InternetGatewayId:313,r,n=internetGatewayId	.VpcId:296,r,n=vpcId
s	AttachNetworkInterfaceRequest	.DeviceIndex:282,r,n=deviceIndex	.DryRun:278,n=dryRun	.EnaQueueCount:282	.EnaSrdSpecification:314	.InstanceId:293,r,n=instanceId	.NetworkCardIndex:282	.NetworkInterfaceId:284,r,n=networkInterfaceId
s	AttachNetworkInterfaceResult	.AttachmentId:276,n=attachmentId	.NetworkCardIndex:282,n=networkCardIndex
s	AttachVolumeRequest	.Device:276,r	.DryRun:278,n=dryRun	.EbsCardIndex:315	.InstanceId:293,r	.VolumeId:316,r
s	VolumeAttachment	.AssociatedResource:276,n=associatedResource	.AttachTime:317,n=attachTime	.DeleteOnTermination:278,n=deleteOnTermination	.Device:276,n=device	.EbsCardIndex:282,n=ebsCardIndex	.InstanceId:276,n=instanceId	.InstanceOwningService:276,n=instanceOwningService	.State:318,n=status	.VolumeId:276,n=volumeId
s	AttachVpnGatewayRequest	.DryRun:278,n=dryRun	.VpcId:296,r	.VpnGatewayId:319,r
s	AttachVpnGatewayResult	.VpcAttachment:320,n=attachment
s	AuthorizeSecurityGroupEgressRequest	.CidrIp:276,n=cidrIp	.DryRun:278,n=dryRun	.FromPort:282,n=fromPort	.GroupId:306,r,n=groupId	.IpPermissions:321,n=ipPermissions	.IpProtocol:276,n=ipProtocol	.SourceSecurityGroupName:276,n=sourceSecurityGroupName	.SourceSecurityGroupOwnerId:276,n=sourceSecurityGroupOwnerId	.TagSpecifications:281,n=TagSpecification	.ToPort:282,n=toPort
s	AuthorizeSecurityGroupEgressResult	.Return:278,n=return	.SecurityGroupRules:322,n=securityGroupRuleSet
s	AuthorizeSecurityGroupIngressRequest	.CidrIp:276	.DryRun:278,n=dryRun	.FromPort:282	.GroupId:306	.GroupName:323	.IpPermissions:321	.IpProtocol:276	.SourceSecurityGroupName:276	.SourceSecurityGroupOwnerId:276	.TagSpecifications:281,n=TagSpecification	.ToPort:282
s	AuthorizeSecurityGroupIngressResult	.Return:278,n=return	.SecurityGroupRules:322,n=securityGroupRuleSet
s	CreateDhcpOptionsRequest	.DhcpConfigurations:324,r,n=dhcpConfiguration	.DryRun:278,n=dryRun	.TagSpecifications:281,n=TagSpecification
s	CreateDhcpOptionsResult	.DhcpOptions:325,n=dhcpOptions
s	CreateFlowLogsRequest	.ClientToken:276	.DeliverCrossAccountRole:276	.DeliverLogsPermissionArn:276	.DestinationOptions:326	.DryRun:278	.LogDestination:276	.LogDestinationType:327	.LogFormat:276	.LogGroupName:276	.MaxAggregationInterval:282	.ResourceIds:328,r,n=ResourceId	.ResourceType:329,r	.TagSpecifications:281,n=TagSpecification	.TrafficType:330
s	CreateFlowLogsResult	.ClientToken:276,n=clientToken	.FlowLogIds:331,n=flowLogIdSet	.Unsuccessful:332,n=unsuccessful
s	CreateInternetGatewayRequest	.DryRun:278,n=dryRun	.TagSpecifications:281,n=TagSpecification
s	CreateInternetGatewayResult	.InternetGateway:333,n=internetGateway
s	CreateKeyPairRequest	.DryRun:278,n=dryRun	.KeyFormat:334	.KeyName:276,r	.KeyType:335	.TagSpecifications:281,n=TagSpecification
s	KeyPair	.KeyFingerprint:276,n=keyFingerprint	.KeyMaterial:336,n=keyMaterial,z	.KeyName:276,n=keyName	.KeyPairId:276,n=keyPairId	.Tags:337,n=tagSet
s	CreateLaunchTemplateRequest	.ClientToken:276,t	.DryRun:278	.LaunchTemplateData:338,r	.LaunchTemplateName:339,r	.Operator:340	.TagSpecifications:281,n=TagSpecification	.VersionDescription:341
s	CreateLaunchTemplateResult	.LaunchTemplate:342,n=launchTemplate	.Warning:343,n=warning
s	CreateLaunchTemplateVersionRequest	.ClientToken:276,t	.DryRun:278	.LaunchTemplateData:338,r	.LaunchTemplateId:344	.LaunchTemplateName:339	.ResolveAlias:278	.SourceVersion:276	.VersionDescription:341
s	CreateLaunchTemplateVersionResult	.LaunchTemplateVersion:345,n=launchTemplateVersion	.Warning:343,n=warning
s	CreateManagedPrefixListRequest	.AddressFamily:276,r	.ClientToken:276,t	.DryRun:278	.Entries:346,n=Entry	.MaxEntries:282,r	.PrefixListName:276,r	.TagSpecifications:281,n=TagSpecification
s	CreateManagedPrefixListResult	.PrefixList:347,n=prefixList
s	CreateNatGatewayRequest	.AllocationId:292	.AvailabilityMode:348	.AvailabilityZoneAddresses:349,n=AvailabilityZoneAddress	.ClientToken:276,t	.ConnectivityType:350	.DryRun:278	.PrivateIpAddress:276	.SecondaryAllocationIds:299,n=SecondaryAllocationId	.SecondaryPrivateIpAddressCount:289	.SecondaryPrivateIpAddresses:290,n=SecondaryPrivateIpAddress	.SubnetId:304	.TagSpecifications:281,n=TagSpecification	.VpcId:296
s	CreateNatGatewayResult	.ClientToken:276,n=clientToken	.NatGateway:351,n=natGateway
s	CreateNetworkAclRequest	.ClientToken:276,t	.DryRun:278,n=dryRun	.TagSpecifications:281,n=TagSpecification	.VpcId:296,r,n=vpcId
s	CreateNetworkAclResult	.ClientToken:276,n=clientToken	.NetworkAcl:352,n=networkAcl
s	CreateNetworkAclEntryRequest	.CidrBlock:276,n=cidrBlock	.DryRun:278,n=dryRun	.Egress:278,r,n=egress	.IcmpTypeCode:353,n=Icmp	.Ipv6CidrBlock:276,n=ipv6CidrBlock	.NetworkAclId:354,r,n=networkAclId	.PortRange:355,n=portRange	.Protocol:276,r,n=protocol	.RuleAction:356,r,n=ruleAction	.RuleNumber:282,r,n=ruleNumber
s	CreateNetworkInterfaceRequest	.ClientToken:276,t	.ConnectionTrackingSpecification:357	.Description:276,n=description	.DryRun:278,n=dryRun	.EnablePrimaryIpv6:278	.Groups:358,n=SecurityGroupId	.InterfaceType:359	.Ipv4PrefixCount:282	.Ipv4Prefixes:360,n=Ipv4Prefix	.Ipv6AddressCount:282,n=ipv6AddressCount	.Ipv6Addresses:361,n=ipv6Addresses	.Ipv6PrefixCount:282	.Ipv6Prefixes:362,n=Ipv6Prefix	.Operator:340	.PrivateIpAddress:276,n=privateIpAddress	.PrivateIpAddresses:363,n=privateIpAddresses	.SecondaryPrivateIpAddressCount:282,n=secondaryPrivateIpAddressCount	.SubnetId:304,r,n=subnetId	.TagSpecifications:281,n=TagSpecification
s	CreateNetworkInterfaceResult	.ClientToken:276,n=clientToken	.NetworkInterface:364,n=networkInterface
s	CreateRouteRequest	.CarrierGatewayId:365	.CoreNetworkArn:366	.DestinationCidrBlock:276,n=destinationCidrBlock	.DestinationIpv6CidrBlock:276,n=destinationIpv6CidrBlock	.DestinationPrefixListId:367	.DryRun:278,n=dryRun	.EgressOnlyInternetGatewayId:368,n=egressOnlyInternetGatewayId	.GatewayId:302,n=gatewayId	.InstanceId:293,n=instanceId	.LocalGatewayId:369	.NatGatewayId:288,n=natGatewayId	.NetworkInterfaceId:284,n=networkInterfaceId	.OdbNetworkArn:370	.RouteTableId:303,r,n=routeTableId	.TransitGatewayId:371	.VpcEndpointId:372	.VpcPeeringConnectionId:373,n=vpcPeeringConnectionId
s	CreateRouteResult	.Return:278,n=return
s	CreateRouteTableRequest	.ClientToken:276,t	.DryRun:278,n=dryRun	.TagSpecifications:281,n=TagSpecification	.VpcId:296,r,n=vpcId
s	CreateRouteTableResult	.ClientToken:276,n=clientToken	.RouteTable:374,n=routeTable
s	CreateSecurityGroupRequest	.Description:276,r,n=GroupDescription	.DryRun:278,n=dryRun	.GroupName:276,r	.TagSpecifications:281,n=TagSpecification	.VpcId:296
s	CreateSecurityGroupResult	.GroupId:276,n=groupId	.SecurityGroupArn:276,n=securityGroupArn	.Tags:337,n=tagSet
s	CreateSnapshotRequest	.Description:276	.DryRun:278,n=dryRun	.Location:375	.OutpostArn:276	.TagSpecifications:281,n=TagSpecification	.VolumeId:316,r
s	Snapshot	.AvailabilityZone:276,n=availabilityZone	.CompletionDurationMinutes:376,n=completionDurationMinutes	.CompletionTime:377,n=completionTime	.DataEncryptionKeyId:276,n=dataEncryptionKeyId	.Description:276,n=description	.Encrypted:278,n=encrypted	.FullSnapshotSizeInBytes:378,n=fullSnapshotSizeInBytes	.KmsKeyId:276,n=kmsKeyId	.OutpostArn:276,n=outpostArn	.OwnerAlias:276,n=ownerAlias	.OwnerId:276,n=ownerId	.Progress:276,n=progress	.RestoreExpiryTime:377,n=restoreExpiryTime	.SnapshotId:276,n=snapshotId	.SseType:379,n=sseType	.StartTime:317,n=startTime	.State:380,n=status	.StateMessage:276,n=statusMessage	.StorageTier:381,n=storageTier	.Tags:337,n=tagSet	.TransferType:382,n=transferType	.VolumeId:276,n=volumeId	.VolumeSize:282,n=volumeSize
s	CreateSnapshotsRequest	.CopyTagsFromSource:383	.Description:276	.DryRun:278	.InstanceSpecification:384,r	.Location:375	.OutpostArn:276	.TagSpecifications:281,n=TagSpecification
s	CreateSnapshotsResult	.Snapshots:385,n=snapshotSet
s	CreateSubnetRequest	.AvailabilityZone:276	.AvailabilityZoneId:276	.CidrBlock:276	.DryRun:278,n=dryRun	.Ipv4IpamPoolId:279	.Ipv4NetmaskLength:308	.Ipv6CidrBlock:276	.Ipv6IpamPoolId:279	.Ipv6Native:278	.Ipv6NetmaskLength:308	.OutpostArn:276	.TagSpecifications:281,n=TagSpecification	.VpcId:296,r
s	CreateSubnetResult	.Subnet:386,n=subnet
s	CreateTagsRequest	.DryRun:278,n=dryRun	.Resources:387,r,n=ResourceId	.Tags:337,r,n=Tag
s	CreateVolumeRequest	.AvailabilityZone:300	.AvailabilityZoneId:301	.ClientToken:276,t	.DryRun:278,n=dryRun	.Encrypted:278,n=encrypted	.Iops:282	.KmsKeyId:388	.MultiAttachEnabled:278	.Operator:340	.OutpostArn:276	.Size:282	.SnapshotId:389	.TagSpecifications:281,n=TagSpecification	.Throughput:282	.VolumeInitializationRate:282	.VolumeType:390
s	Volume	.Attachments:391,n=attachmentSet	.AvailabilityZone:276,n=availabilityZone	.AvailabilityZoneId:276,n=availabilityZoneId	.CreateTime:317,n=createTime	.Encrypted:278,n=encrypted	.FastRestored:278,n=fastRestored	.Iops:282,n=iops	.KmsKeyId:276,n=kmsKeyId	.MultiAttachEnabled:278,n=multiAttachEnabled	.Operator:392,n=operator	.OutpostArn:276,n=outpostArn	.Size:282,n=size	.SnapshotId:276,n=snapshotId	.SourceVolumeId:276,n=sourceVolumeId	.SseType:379,n=sseType	.State:393,n=status	.Tags:337,n=tagSet	.Throughput:282,n=throughput	.VolumeId:276,n=volumeId	.VolumeInitializationRate:282,n=volumeInitializationRate	.VolumeType:390,n=volumeType
s	CreateVpcRequest	.AmazonProvidedIpv6CidrBlock:278,n=amazonProvidedIpv6CidrBlock	.CidrBlock:276	.DryRun:278,n=dryRun	.InstanceTenancy:394,n=instanceTenancy	.Ipv4IpamPoolId:279	.Ipv4NetmaskLength:308	.Ipv6CidrBlock:276	.Ipv6CidrBlockNetworkBorderGroup:276	.Ipv6IpamPoolId:279	.Ipv6NetmaskLength:308	.Ipv6Pool:310	.TagSpecifications:281,n=TagSpecification	.VpcEncryptionControl:395
s	CreateVpcResult	.Vpc:396,n=vpc
s	CreateVpcEndpointRequest	.ClientToken:276	.DnsOptions:397	.DryRun:278	.IpAddressType:398	.PolicyDocument:276	.PrivateDnsEnabled:278	.ResourceConfigurationArn:399	.RouteTableIds:400,n=RouteTableId	.SecurityGroupIds:401,n=SecurityGroupId	.ServiceName:276	.ServiceNetworkArn:402	.ServiceRegion:276	.SubnetConfigurations:403,n=SubnetConfiguration	.SubnetIds:404,n=SubnetId	.TagSpecifications:281,n=TagSpecification	.VpcEndpointType:405	.VpcId:296,r
s	CreateVpcEndpointResult	.ClientToken:276,n=clientToken	.VpcEndpoint:406,n=vpcEndpoint
s	DeleteDhcpOptionsRequest	.DhcpOptionsId:407,r	.DryRun:278,n=dryRun
s	DeleteFlowLogsRequest	.DryRun:278	.FlowLogIds:408,r,n=FlowLogId
s	DeleteFlowLogsResult	.Unsuccessful:332,n=unsuccessful
s	DeleteInternetGatewayRequest	.DryRun:278,n=dryRun	.InternetGatewayId:313,r,n=internetGatewayId
s	DeleteKeyPairRequest	.DryRun:278,n=dryRun	.KeyName:409	.KeyPairId:410
s	DeleteKeyPairResult	.KeyPairId:276,n=keyPairId	.Return:278,n=return
s	DeleteLaunchTemplateRequest	.DryRun:278	.LaunchTemplateId:344	.LaunchTemplateName:339
s	DeleteLaunchTemplateResult	.LaunchTemplate:342,n=launchTemplate
s	DeleteLaunchTemplateVersionsRequest	.DryRun:278	.LaunchTemplateId:344	.LaunchTemplateName:339	.Versions:411,r,n=LaunchTemplateVersion
s	DeleteLaunchTemplateVersionsResult	.SuccessfullyDeletedLaunchTemplateVersions:412,n=successfullyDeletedLaunchTemplateVersionSet	.UnsuccessfullyDeletedLaunchTemplateVersions:413,n=unsuccessfullyDeletedLaunchTemplateVersionSet
s	DeleteManagedPrefixListRequest	.DryRun:278	.PrefixListId:367,r
s	DeleteManagedPrefixListResult	.PrefixList:347,n=prefixList
s	DeleteNatGatewayRequest	.DryRun:278	.NatGatewayId:288,r
s	DeleteNatGatewayResult	.NatGatewayId:276,n=natGatewayId
s	DeleteNetworkAclRequest	.DryRun:278,n=dryRun	.NetworkAclId:354,r,n=networkAclId
s	DeleteNetworkAclEntryRequest	.DryRun:278,n=dryRun	.Egress:278,r,n=egress	.NetworkAclId:354,r,n=networkAclId	.RuleNumber:282,r,n=ruleNumber
s	DeleteNetworkInterfaceRequest	.DryRun:278,n=dryRun	.NetworkInterfaceId:284,r,n=networkInterfaceId
s	DeleteRouteRequest	.DestinationCidrBlock:276,n=destinationCidrBlock	.DestinationIpv6CidrBlock:276,n=destinationIpv6CidrBlock	.DestinationPrefixListId:367	.DryRun:278,n=dryRun	.RouteTableId:303,r,n=routeTableId
s	DeleteRouteTableRequest	.DryRun:278,n=dryRun	.RouteTableId:303,r,n=routeTableId
s	DeleteSecurityGroupRequest	.DryRun:278,n=dryRun	.GroupId:306	.GroupName:323
s	DeleteSecurityGroupResult	.GroupId:306,n=groupId	.Return:278,n=return
s	DeleteSnapshotRequest	.DryRun:278,n=dryRun	.SnapshotId:389,r
s	DeleteSubnetRequest	.DryRun:278,n=dryRun	.SubnetId:304,r
s	DeleteTagsRequest	.DryRun:278,n=dryRun	.Resources:387,r,n=resourceId	.Tags:337,n=tag
s	DeleteVolumeRequest	.DryRun:278,n=dryRun	.VolumeId:316,r
s	DeleteVpcRequest	.DryRun:278,n=dryRun	.VpcId:296,r
s	DeleteVpcEndpointsRequest	.DryRun:278	.VpcEndpointIds:414,r,n=VpcEndpointId
s	DeleteVpcEndpointsResult	.Unsuccessful:332,n=unsuccessful
s	DescribeAccountAttributesRequest	.AttributeNames:415,n=attributeName	.DryRun:278,n=dryRun
s	DescribeAccountAttributesResult	.AccountAttributes:416,n=accountAttributeSet
s	DescribeAddressesRequest	.AllocationIds:299,n=AllocationId	.DryRun:278,n=dryRun	.Filters:417,n=Filter	.PublicIps:418,n=PublicIp
s	DescribeAddressesResult	.Addresses:419,n=addressesSet
s	DescribeAddressesAttributeRequest	.AllocationIds:420,n=AllocationId	.Attribute:421	.DryRun:278	.MaxResults:422	.NextToken:423
s	DescribeAddressesAttributeResult	.Addresses:424,n=addressSet	.NextToken:423,n=nextToken
s	DescribeAvailabilityZonesRequest	.AllAvailabilityZones:278	.DryRun:278,n=dryRun	.Filters:417,n=Filter	.ZoneIds:425,n=ZoneId	.ZoneNames:426,n=ZoneName
s	DescribeAvailabilityZonesResult	.AvailabilityZones:427,n=availabilityZoneInfo
s	DescribeDhcpOptionsRequest	.DhcpOptionsIds:428,n=DhcpOptionsId	.DryRun:278,n=dryRun	.Filters:417,n=Filter	.MaxResults:429	.NextToken:276
s	DescribeDhcpOptionsResult	.DhcpOptions:430,n=dhcpOptionsSet	.NextToken:276,n=nextToken
s	DescribeFlowLogsRequest	.DryRun:278	.Filter:417	.FlowLogIds:408,n=FlowLogId	.MaxResults:282	.NextToken:276
s	DescribeFlowLogsResult	.FlowLogs:431,n=flowLogSet	.NextToken:276,n=nextToken
s	DescribeIamInstanceProfileAssociationsRequest	.AssociationIds:432,n=AssociationId	.Filters:417,n=Filter	.MaxResults:433	.NextToken:423
s	DescribeIamInstanceProfileAssociationsResult	.IamInstanceProfileAssociations:434,n=iamInstanceProfileAssociationSet	.NextToken:423,n=nextToken
s	DescribeImagesRequest	.DryRun:278,n=dryRun	.ExecutableUsers:435,n=ExecutableBy	.Filters:417,n=Filter	.ImageIds:436,n=ImageId	.IncludeDeprecated:278	.IncludeDisabled:278	.MaxResults:282	.NextToken:276	.Owners:437,n=Owner
s	DescribeImagesResult	.Images:438,n=imagesSet	.NextToken:276,n=nextToken
s	DescribeInstanceAttributeRequest	.Attribute:439,r,n=attribute	.DryRun:278,n=dryRun	.InstanceId:293,r,n=instanceId
s	InstanceAttribute	.BlockDeviceMappings:440,n=blockDeviceMapping	.DisableApiStop:441,n=disableApiStop	.DisableApiTermination:441,n=disableApiTermination	.EbsOptimized:441,n=ebsOptimized	.EnaSupport:441,n=enaSupport	.EnclaveOptions:442,n=enclaveOptions	.Groups:443,n=groupSet	.InstanceId:276,n=instanceId	.InstanceInitiatedShutdownBehavior:444,n=instanceInitiatedShutdownBehavior	.InstanceType:444,n=instanceType	.KernelId:444,n=kernel	.ProductCodes:445,n=productCodes	.RamdiskId:444,n=ramdisk	.RootDeviceName:444,n=rootDeviceName	.SourceDestCheck:441,n=sourceDestCheck	.SriovNetSupport:444,n=sriovNetSupport	.UserData:444,n=userData
s	DescribeInstanceCreditSpecificationsRequest	.DryRun:278	.Filters:417,n=Filter	.InstanceIds:446,n=InstanceId	.MaxResults:447	.NextToken:276
s	DescribeInstanceCreditSpecificationsResult	.InstanceCreditSpecifications:448,n=instanceCreditSpecificationSet	.NextToken:276,n=nextToken
s	DescribeInstanceStatusRequest	.DryRun:278,n=dryRun	.Filters:417,n=Filter	.IncludeAllInstances:278,n=includeAllInstances	.IncludeManagedResources:278	.InstanceIds:446,n=InstanceId	.MaxResults:282	.NextToken:276
s	DescribeInstanceStatusResult	.InstanceStatuses:449,n=instanceStatusSet	.NextToken:276,n=nextToken
s	DescribeInstanceTypeOfferingsRequest	.DryRun:278	.Filters:417,n=Filter	.LocationType:450	.MaxResults:451	.NextToken:423
s	DescribeInstanceTypeOfferingsResult	.InstanceTypeOfferings:452,n=instanceTypeOfferingSet	.NextToken:423,n=nextToken
s	DescribeInstanceTypesRequest	.DryRun:278	.Filters:417,n=Filter	.IncludeUnsupportedInRegion:453	.InstanceTypes:454,n=InstanceType	.MaxResults:455	.NextToken:423
s	DescribeInstanceTypesResult	.InstanceTypes:456,n=instanceTypeSet	.NextToken:423,n=nextToken
s	DescribeInstancesRequest	.DryRun:278,n=dryRun	.Filters:417,n=Filter	.IncludeManagedResources:278	.InstanceIds:446,n=InstanceId	.MaxResults:282,n=maxResults	.NextToken:276,n=nextToken
s	DescribeInstancesResult	.NextToken:276,n=nextToken	.Reservations:457,n=reservationSet
s	DescribeInternetGatewaysRequest	.DryRun:278,n=dryRun	.Filters:417,n=Filter	.InternetGatewayIds:458,n=internetGatewayId	.MaxResults:459	.NextToken:276
s	DescribeInternetGatewaysResult	.InternetGateways:460,n=internetGatewaySet	.NextToken:276,n=nextToken
s	DescribeKeyPairsRequest	.DryRun:278,n=dryRun	.Filters:417,n=Filter	.IncludePublicKey:278	.KeyNames:461,n=KeyName	.KeyPairIds:462,n=KeyPairId
s	DescribeKeyPairsResult	.KeyPairs:463,n=keySet
s	DescribeLaunchTemplateVersionsRequest	.DryRun:278	.Filters:417,n=Filter	.IncludeManagedResources:278	.LaunchTemplateId:344	.LaunchTemplateName:339	.MaxResults:282	.MaxVersion:276	.MinVersion:276	.NextToken:276	.ResolveAlias:278	.Versions:411,n=LaunchTemplateVersion
s	DescribeLaunchTemplateVersionsResult	.LaunchTemplateVersions:464,n=launchTemplateVersionSet	.NextToken:276,n=nextToken
s	DescribeLaunchTemplatesRequest	.DryRun:278	.Filters:417,n=Filter	.IncludeManagedResources:278	.LaunchTemplateIds:465,n=LaunchTemplateId	.LaunchTemplateNames:466,n=LaunchTemplateName	.MaxResults:467	.NextToken:276
s	DescribeLaunchTemplatesResult	.LaunchTemplates:468,n=launchTemplates	.NextToken:276,n=nextToken
s	DescribeManagedPrefixListsRequest	.DryRun:278	.Filters:417,n=Filter	.MaxResults:469	.NextToken:423	.PrefixListIds:331,n=PrefixListId
s	DescribeManagedPrefixListsResult	.NextToken:423,n=nextToken	.PrefixLists:470,n=prefixListSet
s	DescribeNatGatewaysRequest	.DryRun:278	.Filter:417	.MaxResults:471	.NatGatewayIds:472,n=NatGatewayId	.NextToken:276
s	DescribeNatGatewaysResult	.NatGateways:473,n=natGatewaySet	.NextToken:276,n=nextToken
s	DescribeNetworkAclsRequest	.DryRun:278,n=dryRun	.Filters:417,n=Filter	.MaxResults:474	.NetworkAclIds:475,n=NetworkAclId	.NextToken:276
s	DescribeNetworkAclsResult	.NetworkAcls:476,n=networkAclSet	.NextToken:276,n=nextToken
s	DescribeNetworkInterfaceAttributeRequest	.Attribute:477,n=attribute	.DryRun:278,n=dryRun	.NetworkInterfaceId:284,r,n=networkInterfaceId
s	DescribeNetworkInterfaceAttributeResult	.AssociatePublicIpAddress:278,n=associatePublicIpAddress	.Attachment:478,n=attachment	.Description:444,n=description	.Groups:443,n=groupSet	.NetworkInterfaceId:276,n=networkInterfaceId	.SourceDestCheck:441,n=sourceDestCheck
s	DescribeNetworkInterfacesRequest	.DryRun:278,n=dryRun	.Filters:417,n=filter	.IncludeManagedResources:278	.MaxResults:479	.NetworkInterfaceIds:480,n=NetworkInterfaceId	.NextToken:276
s	DescribeNetworkInterfacesResult	.NetworkInterfaces:481,n=networkInterfaceSet	.NextToken:276,n=nextToken
s	DescribePrefixListsRequest	.DryRun:278	.Filters:417,n=Filter	.MaxResults:282	.NextToken:276	.PrefixListIds:482,n=PrefixListId
s	DescribePrefixListsResult	.NextToken:276,n=nextToken	.PrefixLists:483,n=prefixListSet
s	DescribeRegionsRequest	.AllRegions:278	.DryRun:278,n=dryRun	.Filters:417,n=Filter	.RegionNames:484,n=RegionName
s	DescribeRegionsResult	.Regions:485,n=regionInfo
s	DescribeRouteTablesRequest	.DryRun:278,n=dryRun	.Filters:417,n=Filter	.MaxResults:486	.NextToken:276	.RouteTableIds:487,n=RouteTableId
s	DescribeRouteTablesResult	.NextToken:276,n=nextToken	.RouteTables:488,n=routeTableSet
s	DescribeSecurityGroupReferencesRequest	.DryRun:278	.GroupId:489,r
s	DescribeSecurityGroupReferencesResult	.SecurityGroupReferenceSet:490,n=securityGroupReferenceSet
s	DescribeSecurityGroupRulesRequest	.DryRun:278	.Filters:417,n=Filter	.MaxResults:491	.NextToken:276	.SecurityGroupRuleIds:492,n=SecurityGroupRuleId
s	DescribeSecurityGroupRulesResult	.NextToken:276,n=nextToken	.SecurityGroupRules:322,n=securityGroupRuleSet
s	DescribeSecurityGroupVpcAssociationsRequest	.DryRun:278	.Filters:417,n=Filter	.MaxResults:493	.NextToken:276
s	DescribeSecurityGroupVpcAssociationsResult	.NextToken:276,n=nextToken	.SecurityGroupVpcAssociations:494,n=securityGroupVpcAssociationSet
s	DescribeSecurityGroupsRequest	.DryRun:278,n=dryRun	.Filters:417,n=Filter	.GroupIds:495,n=GroupId	.GroupNames:496,n=GroupName	.MaxResults:497	.NextToken:276
s	DescribeSecurityGroupsResult	.NextToken:276,n=nextToken	.SecurityGroups:498,n=securityGroupInfo
s	DescribeSnapshotsRequest	.DryRun:278,n=dryRun	.Filters:417,n=Filter	.MaxResults:282	.NextToken:276	.OwnerIds:437,n=Owner	.RestorableByUserIds:499,n=RestorableBy	.SnapshotIds:500,n=SnapshotId
s	DescribeSnapshotsResult	.NextToken:276,n=nextToken	.Snapshots:501,n=snapshotSet
s	DescribeSubnetsRequest	.DryRun:278,n=dryRun	.Filters:417,n=Filter	.MaxResults:502	.NextToken:276	.SubnetIds:503,n=SubnetId
s	DescribeSubnetsResult	.NextToken:276,n=nextToken	.Subnets:504,n=subnetSet
s	DescribeTagsRequest	.DryRun:278,n=dryRun	.Filters:417,n=Filter	.MaxResults:282,n=maxResults	.NextToken:276,n=nextToken
s	DescribeTagsResult	.NextToken:276,n=nextToken	.Tags:505,n=tagSet
s	DescribeVolumeAttributeRequest	.Attribute:506,r	.DryRun:278,n=dryRun	.VolumeId:316,r
s	DescribeVolumeAttributeResult	.AutoEnableIO:441,n=autoEnableIO	.ProductCodes:445,n=productCodes	.VolumeId:276,n=volumeId
s	DescribeVolumesRequest	.DryRun:278,n=dryRun	.Filters:417,n=Filter	.IncludeManagedResources:278	.MaxResults:282,n=maxResults	.NextToken:276,n=nextToken	.VolumeIds:507,n=VolumeId
s	DescribeVolumesResult	.NextToken:276,n=nextToken	.Volumes:508,n=volumeSet
s	DescribeVolumesModificationsRequest	.DryRun:278	.Filters:417,n=Filter	.MaxResults:282	.NextToken:276	.VolumeIds:507,n=VolumeId
s	DescribeVolumesModificationsResult	.NextToken:276,n=nextToken	.VolumesModifications:509,n=volumeModificationSet
s	DescribeVpcAttributeRequest	.Attribute:510,r	.DryRun:278,n=dryRun	.VpcId:296,r
s	DescribeVpcAttributeResult	.EnableDnsHostnames:441,n=enableDnsHostnames	.EnableDnsSupport:441,n=enableDnsSupport	.EnableNetworkAddressUsageMetrics:441,n=enableNetworkAddressUsageMetrics	.VpcId:276,n=vpcId
s	DescribeVpcEndpointConnectionsRequest	.DryRun:278	.Filters:417,n=Filter	.MaxResults:282	.NextToken:276
s	DescribeVpcEndpointConnectionsResult	.NextToken:276,n=nextToken	.VpcEndpointConnections:511,n=vpcEndpointConnectionSet
s	DescribeVpcEndpointServicesRequest	.DryRun:278	.Filters:417,n=Filter	.MaxResults:282	.NextToken:276	.ServiceNames:331,n=ServiceName	.ServiceRegions:331,n=ServiceRegion
s	DescribeVpcEndpointServicesResult	.NextToken:276,n=nextToken	.ServiceDetails:512,n=serviceDetailSet	.ServiceNames:331,n=serviceNameSet
s	DescribeVpcEndpointsRequest	.DryRun:278	.Filters:417,n=Filter	.MaxResults:282	.NextToken:276	.VpcEndpointIds:414,n=VpcEndpointId
s	DescribeVpcEndpointsResult	.NextToken:276,n=nextToken	.VpcEndpoints:513,n=vpcEndpointSet
s	DescribeVpcsRequest	.DryRun:278,n=dryRun	.Filters:417,n=Filter	.MaxResults:514	.NextToken:276	.VpcIds:515,n=VpcId
s	DescribeVpcsResult	.NextToken:276,n=nextToken	.Vpcs:516,n=vpcSet
s	DescribeVpnGatewaysRequest	.DryRun:278,n=dryRun	.Filters:417,n=Filter	.VpnGatewayIds:517,n=VpnGatewayId
s	DescribeVpnGatewaysResult	.VpnGateways:518,n=vpnGatewaySet
s	DetachInternetGatewayRequest	.DryRun:278,n=dryRun	.InternetGatewayId:313,r,n=internetGatewayId	.VpcId:296,r,n=vpcId
s	DetachNetworkInterfaceRequest	.AttachmentId:519,r,n=attachmentId	.DryRun:278,n=dryRun	.Force:278,n=force
s	DetachVolumeRequest	.Device:276	.DryRun:278,n=dryRun	.Force:278	.InstanceId:520	.VolumeId:521,r
s	DetachVpnGatewayRequest	.DryRun:278,n=dryRun	.VpcId:296,r	.VpnGatewayId:319,r
s	DisassociateAddressRequest	.AssociationId:522	.DryRun:278,n=dryRun	.PublicIp:294
s	DisassociateIamInstanceProfileRequest	.AssociationId:523,r
s	DisassociateIamInstanceProfileResult	.IamInstanceProfileAssociation:298,n=iamInstanceProfileAssociation
s	DisassociateNatGatewayAddressRequest	.AssociationIds:524,r,n=AssociationId	.DryRun:278	.MaxDrainDurationSeconds:525	.NatGatewayId:288,r
s	DisassociateNatGatewayAddressResult	.NatGatewayAddresses:291,n=natGatewayAddressSet	.NatGatewayId:288,n=natGatewayId
s	DisassociateRouteTableRequest	.AssociationId:526,r,n=associationId	.DryRun:278,n=dryRun
s	DisassociateSecurityGroupVpcRequest	.DryRun:278	.GroupId:527,r	.VpcId:276,r
s	DisassociateSecurityGroupVpcResult	.State:307,n=state
s	DisassociateSubnetCidrBlockRequest	.AssociationId:528,r,n=associationId
s	DisassociateSubnetCidrBlockResult	.Ipv6CidrBlockAssociation:309,n=ipv6CidrBlockAssociation	.SubnetId:276,n=subnetId
s	DisassociateVpcCidrBlockRequest	.AssociationId:529,r,n=associationId
s	DisassociateVpcCidrBlockResult	.CidrBlockAssociation:311,n=cidrBlockAssociation	.Ipv6CidrBlockAssociation:312,n=ipv6CidrBlockAssociation	.VpcId:276,n=vpcId
s	GetEbsEncryptionByDefaultRequest	.DryRun:278
s	GetEbsEncryptionByDefaultResult	.EbsEncryptionByDefault:278,n=ebsEncryptionByDefault	.SseType:379,n=sseType
s	GetLaunchTemplateDataRequest	.DryRun:278	.InstanceId:293,r
s	GetLaunchTemplateDataResult	.LaunchTemplateData:530,n=launchTemplateData
s	GetManagedPrefixListEntriesRequest	.DryRun:278	.MaxResults:469	.NextToken:423	.PrefixListId:367,r	.TargetVersion:378
s	GetManagedPrefixListEntriesResult	.Entries:531,n=entrySet	.NextToken:423,n=nextToken
s	ImportKeyPairRequest	.DryRun:278,n=dryRun	.KeyName:276,r,n=keyName	.PublicKeyMaterial:532,r,n=publicKeyMaterial	.TagSpecifications:281,n=TagSpecification
s	ImportKeyPairResult	.KeyFingerprint:276,n=keyFingerprint	.KeyName:276,n=keyName	.KeyPairId:276,n=keyPairId	.Tags:337,n=tagSet
s	ModifyAddressAttributeRequest	.AllocationId:292,r	.DomainName:276	.DryRun:278
s	ModifyAddressAttributeResult	.Address:533,n=address
s	ModifyInstanceAttributeRequest	.Attribute:439,n=attribute	.BlockDeviceMappings:534,n=blockDeviceMapping	.DisableApiStop:441	.DisableApiTermination:441,n=disableApiTermination	.DryRun:278,n=dryRun	.EbsOptimized:441,n=ebsOptimized	.EnaSupport:441,n=enaSupport	.Groups:495,n=GroupId	.InstanceId:293,r,n=instanceId	.InstanceInitiatedShutdownBehavior:444,n=instanceInitiatedShutdownBehavior	.InstanceType:444,n=instanceType	.Kernel:444,n=kernel	.Ramdisk:444,n=ramdisk	.SourceDestCheck:441	.SriovNetSupport:444,n=sriovNetSupport	.UserData:535,n=userData	.Value:536,n=value,z
s	ModifyInstanceCapacityReservationAttributesRequest	.CapacityReservationSpecification:537,r	.DryRun:278	.InstanceId:293,r
s	ModifyInstanceCapacityReservationAttributesResult	.Return:278,n=return
s	ModifyInstanceCpuOptionsRequest	.CoreCount:282	.DryRun:278	.InstanceId:293,r	.NestedVirtualization:538	.ThreadsPerCore:282
s	ModifyInstanceCpuOptionsResult	.CoreCount:282,n=coreCount	.InstanceId:293,n=instanceId	.NestedVirtualization:538,n=nestedVirtualization	.ThreadsPerCore:282,n=threadsPerCore
s	ModifyInstanceCreditSpecificationRequest	.ClientToken:276	.DryRun:278	.InstanceCreditSpecifications:539,r,n=InstanceCreditSpecification
s	ModifyInstanceCreditSpecificationResult	.SuccessfulInstanceCreditSpecifications:540,n=successfulInstanceCreditSpecificationSet	.UnsuccessfulInstanceCreditSpecifications:541,n=unsuccessfulInstanceCreditSpecificationSet
s	ModifyInstanceEventStartTimeRequest	.DryRun:278	.InstanceEventId:276,r	.InstanceId:293,r	.NotBefore:317,r
s	ModifyInstanceEventStartTimeResult	.Event:542,n=event
s	ModifyInstanceMaintenanceOptionsRequest	.AutoRecovery:543	.DryRun:278	.InstanceId:293,r	.RebootMigration:544
s	ModifyInstanceMaintenanceOptionsResult	.AutoRecovery:543,n=autoRecovery	.InstanceId:276,n=instanceId	.RebootMigration:544,n=rebootMigration
s	ModifyInstanceMetadataOptionsRequest	.DryRun:278	.HttpEndpoint:545	.HttpProtocolIpv6:546	.HttpPutResponseHopLimit:282	.HttpTokens:547	.InstanceId:293,r	.InstanceMetadataTags:548
s	ModifyInstanceMetadataOptionsResult	.InstanceId:276,n=instanceId	.InstanceMetadataOptions:549,n=instanceMetadataOptions
s	ModifyInstancePlacementRequest	.Affinity:550,n=affinity	.GroupId:551	.GroupName:552	.HostId:553,n=hostId	.HostResourceGroupArn:276	.InstanceId:293,r,n=instanceId	.PartitionNumber:282	.Tenancy:554,n=tenancy
s	ModifyInstancePlacementResult	.Return:278,n=return
s	ModifyLaunchTemplateRequest	.ClientToken:276,t	.DefaultVersion:276,n=SetDefaultVersion	.DryRun:278	.LaunchTemplateId:344	.LaunchTemplateName:339
s	ModifyLaunchTemplateResult	.LaunchTemplate:342,n=launchTemplate
s	ModifyManagedPrefixListRequest	.AddEntries:346,n=AddEntry	.CurrentVersion:378	.DryRun:278	.IpamPrefixListResolverSyncEnabled:555	.MaxEntries:282	.PrefixListId:367,r	.PrefixListName:276	.RemoveEntries:556,n=RemoveEntry
s	ModifyManagedPrefixListResult	.PrefixList:347,n=prefixList
s	ModifyNetworkInterfaceAttributeRequest	.AssociatePublicIpAddress:278	.AssociatedSubnetIds:557,n=AssociatedSubnetId	.Attachment:558,n=attachment	.ConnectionTrackingSpecification:357	.Description:444,n=description	.DryRun:278,n=dryRun	.EnaSrdSpecification:314	.EnablePrimaryIpv6:278	.Groups:358,n=SecurityGroupId	.NetworkInterfaceId:284,r,n=networkInterfaceId	.SourceDestCheck:441,n=sourceDestCheck
s	ModifyPrivateDnsNameOptionsRequest	.DryRun:278	.EnableResourceNameDnsAAAARecord:278	.EnableResourceNameDnsARecord:278	.InstanceId:293,r	.PrivateDnsHostnameType:559
s	ModifyPrivateDnsNameOptionsResult	.Return:278,n=return
s	ModifySecurityGroupRulesRequest	.DryRun:278	.GroupId:306,r	.SecurityGroupRules:560,r,n=SecurityGroupRule
s	ModifySecurityGroupRulesResult	.Return:278,n=return
s	ModifySubnetAttributeRequest	.AssignIpv6AddressOnCreation:441	.CustomerOwnedIpv4Pool:561	.DisableLniAtDeviceIndex:441	.EnableDns64:441	.EnableLniAtDeviceIndex:282	.EnableResourceNameDnsAAAARecordOnLaunch:441	.EnableResourceNameDnsARecordOnLaunch:441	.MapCustomerOwnedIpOnLaunch:441	.MapPublicIpOnLaunch:441	.PrivateDnsHostnameTypeOnLaunch:559	.SubnetId:304,r,n=subnetId
s	ModifyVolumeRequest	.DryRun:278	.Iops:282	.MultiAttachEnabled:278	.Size:282	.Throughput:282	.VolumeId:316,r	.VolumeType:390
s	ModifyVolumeResult	.VolumeModification:562,n=volumeModification
s	ModifyVolumeAttributeRequest	.AutoEnableIO:441	.DryRun:278,n=dryRun	.VolumeId:316,r
s	ModifyVpcAttributeRequest	.EnableDnsHostnames:441	.EnableDnsSupport:441	.EnableNetworkAddressUsageMetrics:441	.VpcId:296,r,n=vpcId
s	ModifyVpcEndpointRequest	.AddRouteTableIds:400,n=AddRouteTableId	.AddSecurityGroupIds:401,n=AddSecurityGroupId	.AddSubnetIds:404,n=AddSubnetId	.DnsOptions:397	.DryRun:278	.IpAddressType:398	.PolicyDocument:276	.PrivateDnsEnabled:278	.RemoveRouteTableIds:400,n=RemoveRouteTableId	.RemoveSecurityGroupIds:401,n=RemoveSecurityGroupId	.RemoveSubnetIds:404,n=RemoveSubnetId	.ResetPolicy:278	.SubnetConfigurations:403,n=SubnetConfiguration	.VpcEndpointId:372,r
s	ModifyVpcEndpointResult	.Return:278,n=return
s	ModifyVpcTenancyRequest	.DryRun:278	.InstanceTenancy:563,r	.VpcId:296,r
s	ModifyVpcTenancyResult	.ReturnValue:278,n=return
s	MonitorInstancesRequest	.DryRun:278,n=dryRun	.InstanceIds:446,r,n=InstanceId
s	MonitorInstancesResult	.InstanceMonitorings:564,n=instancesSet
s	RebootInstancesRequest	.DryRun:278,n=dryRun	.InstanceIds:446,r,n=InstanceId
s	ReleaseAddressRequest	.AllocationId:292	.DryRun:278,n=dryRun	.NetworkBorderGroup:276	.PublicIp:276
s	ReplaceIamInstanceProfileAssociationRequest	.AssociationId:523,r	.IamInstanceProfile:297,r
s	ReplaceIamInstanceProfileAssociationResult	.IamInstanceProfileAssociation:298,n=iamInstanceProfileAssociation
s	ReplaceNetworkAclAssociationRequest	.AssociationId:565,r,n=associationId	.DryRun:278,n=dryRun	.NetworkAclId:354,r,n=networkAclId
s	ReplaceNetworkAclAssociationResult	.NewAssociationId:276,n=newAssociationId
s	ReplaceNetworkAclEntryRequest	.CidrBlock:276,n=cidrBlock	.DryRun:278,n=dryRun	.Egress:278,r,n=egress	.IcmpTypeCode:353,n=Icmp	.Ipv6CidrBlock:276,n=ipv6CidrBlock	.NetworkAclId:354,r,n=networkAclId	.PortRange:355,n=portRange	.Protocol:276,r,n=protocol	.RuleAction:356,r,n=ruleAction	.RuleNumber:282,r,n=ruleNumber
s	ReplaceRouteRequest	.CarrierGatewayId:365	.CoreNetworkArn:366	.DestinationCidrBlock:276,n=destinationCidrBlock	.DestinationIpv6CidrBlock:276,n=destinationIpv6CidrBlock	.DestinationPrefixListId:367	.DryRun:278,n=dryRun	.EgressOnlyInternetGatewayId:368,n=egressOnlyInternetGatewayId	.GatewayId:302,n=gatewayId	.InstanceId:293,n=instanceId	.LocalGatewayId:369	.LocalTarget:278	.NatGatewayId:288,n=natGatewayId	.NetworkInterfaceId:284,n=networkInterfaceId	.OdbNetworkArn:370	.RouteTableId:303,r,n=routeTableId	.TransitGatewayId:371	.VpcEndpointId:372	.VpcPeeringConnectionId:373,n=vpcPeeringConnectionId
s	ReplaceRouteTableAssociationRequest	.AssociationId:526,r,n=associationId	.DryRun:278,n=dryRun	.RouteTableId:303,r,n=routeTableId
s	ReplaceRouteTableAssociationResult	.AssociationState:305,n=associationState	.NewAssociationId:276,n=newAssociationId
s	RevokeSecurityGroupEgressRequest	.CidrIp:276,n=cidrIp	.DryRun:278,n=dryRun	.FromPort:282,n=fromPort	.GroupId:306,r,n=groupId	.IpPermissions:321,n=ipPermissions	.IpProtocol:276,n=ipProtocol	.SecurityGroupRuleIds:492,n=SecurityGroupRuleId	.SourceSecurityGroupName:276,n=sourceSecurityGroupName	.SourceSecurityGroupOwnerId:276,n=sourceSecurityGroupOwnerId	.ToPort:282,n=toPort
s	RevokeSecurityGroupEgressResult	.Return:278,n=return	.RevokedSecurityGroupRules:566,n=revokedSecurityGroupRuleSet	.UnknownIpPermissions:321,n=unknownIpPermissionSet
s	RevokeSecurityGroupIngressRequest	.CidrIp:276	.DryRun:278,n=dryRun	.FromPort:282	.GroupId:306	.GroupName:323	.IpPermissions:321	.IpProtocol:276	.SecurityGroupRuleIds:492,n=SecurityGroupRuleId	.SourceSecurityGroupName:276	.SourceSecurityGroupOwnerId:276	.ToPort:282
s	RevokeSecurityGroupIngressResult	.Return:278,n=return	.RevokedSecurityGroupRules:566,n=revokedSecurityGroupRuleSet	.UnknownIpPermissions:321,n=unknownIpPermissionSet
s	RunInstancesRequest	.AdditionalInfo:276,n=additionalInfo	.BlockDeviceMappings:567,n=BlockDeviceMapping	.CapacityReservationSpecification:537	.ClientToken:276,n=clientToken,t	.CpuOptions:568	.CreditSpecification:569	.DisableApiStop:278	.DisableApiTermination:278,n=disableApiTermination	.DryRun:278,n=dryRun	.EbsOptimized:278,n=ebsOptimized	.ElasticGpuSpecification:570	.ElasticInferenceAccelerators:571,n=ElasticInferenceAccelerator	.EnablePrimaryIpv6:278	.EnclaveOptions:572	.HibernationOptions:573	.IamInstanceProfile:297,n=iamInstanceProfile	.ImageId:574	.InstanceInitiatedShutdownBehavior:575,n=instanceInitiatedShutdownBehavior	.InstanceMarketOptions:576	.InstanceType:577	.Ipv6AddressCount:282	.Ipv6Addresses:361,n=Ipv6Address	.KernelId:578	.KeyName:579	.LaunchTemplate:580	.LicenseSpecifications:581,n=LicenseSpecification	.MaintenanceOptions:582	.MaxCount:282,r	.MetadataOptions:583	.MinCount:282,r	.Monitoring:584	.NetworkInterfaces:585,n=networkInterface	.NetworkPerformanceOptions:586	.Operator:340	.Placement:587	.PrivateDnsNameOptions:588	.PrivateIpAddress:276,n=privateIpAddress	.RamdiskId:589	.SecondaryInterfaces:590,n=SecondaryInterface	.SecurityGroupIds:358,n=SecurityGroupId	.SecurityGroups:591,n=SecurityGroup	.SubnetId:304	.TagSpecifications:281,n=TagSpecification	.UserData:592,z
s	Reservation	.Groups:443,n=groupSet	.Instances:593,n=instancesSet	.OwnerId:276,n=ownerId	.RequesterId:276,n=requesterId	.ReservationId:276,n=reservationId
s	StartInstancesRequest	.AdditionalInfo:276,n=additionalInfo	.DryRun:278,n=dryRun	.InstanceIds:446,r,n=InstanceId
s	StartInstancesResult	.StartingInstances:594,n=instancesSet
s	StopInstancesRequest	.DryRun:278,n=dryRun	.Force:278,n=force	.Hibernate:278	.InstanceIds:446,r,n=InstanceId	.SkipOsShutdown:278
s	StopInstancesResult	.StoppingInstances:594,n=instancesSet
s	TerminateInstancesRequest	.DryRun:278,n=dryRun	.Force:278	.InstanceIds:446,r,n=InstanceId	.SkipOsShutdown:278
s	TerminateInstancesResult	.TerminatingInstances:594,n=instancesSet
s	UnassignPrivateNatGatewayAddressRequest	.DryRun:278	.MaxDrainDurationSeconds:525	.NatGatewayId:288,r	.PrivateIpAddresses:290,r,n=PrivateIpAddress
s	UnassignPrivateNatGatewayAddressResult	.NatGatewayAddresses:291,n=natGatewayAddressSet	.NatGatewayId:288,n=natGatewayId
s	UnmonitorInstancesRequest	.DryRun:278,n=dryRun	.InstanceIds:446,r,n=InstanceId
s	UnmonitorInstancesResult	.InstanceMonitorings:564,n=instancesSet
s	UpdateSecurityGroupRuleDescriptionsEgressRequest	.DryRun:278	.GroupId:306	.GroupName:323	.IpPermissions:321	.SecurityGroupRuleDescriptions:595,n=SecurityGroupRuleDescription
s	UpdateSecurityGroupRuleDescriptionsEgressResult	.Return:278,n=return
s	UpdateSecurityGroupRuleDescriptionsIngressRequest	.DryRun:278	.GroupId:306	.GroupName:323	.IpPermissions:321	.SecurityGroupRuleDescriptions:595,n=SecurityGroupRuleDescription
s	UpdateSecurityGroupRuleDescriptionsIngressResult	.Return:278,n=return
S	PublicIpAddress
S	String
S	DomainType
b	Boolean
S	IpamPoolId
S	Ipv4PoolEc2Id
l	TagSpecificationList	e=:596,n=item
i	Integer
l	IpPrefixList	e=:276,n=item
S	NetworkInterfaceId
l	PrivateIpAddressStringList	e=:276,n=PrivateIpAddress
l	Ipv4PrefixesList	e=:597,n=item
l	AssignedPrivateIpAddressList	e=:598,n=item
S	NatGatewayId
i	PrivateIpAddressCount	min=1	max=31
l	IpList	e=:276,n=item
l	NatGatewayAddressList	e=:599,n=item
S	AllocationId
S	InstanceId
S	EipAllocationPublicIp
S	DefaultingDhcpOptionsId
S	VpcId
s	IamInstanceProfileSpecification	.Arn:276,n=arn	.Name:276,n=name
s	IamInstanceProfileAssociation	.AssociationId:276,n=associationId	.IamInstanceProfile:600,n=iamInstanceProfile	.InstanceId:276,n=instanceId	.State:601,n=state	.Timestamp:317,n=timestamp
l	AllocationIdList	e=:292,n=AllocationId
S	AvailabilityZoneName
S	AvailabilityZoneId
S	RouteGatewayId
S	RouteTableId
S	SubnetId
s	RouteTableAssociationState	.State:602,n=state	.StatusMessage:276,n=statusMessage
S	SecurityGroupId
S	SecurityGroupVpcAssociationState
i	NetmaskLength
s	SubnetIpv6CidrBlockAssociation	.AssociationId:528,n=associationId	.IpSource:603,n=ipSource	.Ipv6AddressAttribute:604,n=ipv6AddressAttribute	.Ipv6CidrBlock:276,n=ipv6CidrBlock	.Ipv6CidrBlockState:605,n=ipv6CidrBlockState
S	Ipv6PoolEc2Id
s	VpcCidrBlockAssociation	.AssociationId:276,n=associationId	.CidrBlock:276,n=cidrBlock	.CidrBlockState:606,n=cidrBlockState
s	VpcIpv6CidrBlockAssociation	.AssociationId:276,n=associationId	.IpSource:603,n=ipSource	.Ipv6AddressAttribute:604,n=ipv6AddressAttribute	.Ipv6CidrBlock:276,n=ipv6CidrBlock	.Ipv6CidrBlockState:606,n=ipv6CidrBlockState	.Ipv6Pool:276,n=ipv6Pool	.NetworkBorderGroup:276,n=networkBorderGroup
S	InternetGatewayId
s	EnaSrdSpecification	.EnaSrdEnabled:278	.EnaSrdUdpSpecification:607
i	BoxedInteger
S	VolumeId
t	DateTime
S	VolumeAttachmentState
S	VpnGatewayId
s	VpcAttachment	.State:608,n=state	.VpcId:276,n=vpcId
l	IpPermissionList	e=:609,n=item
l	SecurityGroupRuleList	e=:610,n=item
S	SecurityGroupName
l	NewDhcpConfigurationList	e=:611,n=item
s	DhcpOptions	.DhcpConfigurations:612,n=dhcpConfigurationSet	.DhcpOptionsId:276,n=dhcpOptionsId	.OwnerId:276,n=ownerId	.Tags:337,n=tagSet
s	DestinationOptionsRequest	.FileFormat:613	.HiveCompatiblePartitions:278	.PerHourPartition:278
S	LogDestinationType
l	FlowLogResourceIds	e=:614,n=item
S	FlowLogsResourceType
S	TrafficType
l	ValueStringList	e=:276,n=item
l	UnsuccessfulItemSet	e=:615,n=item
s	InternetGateway	.Attachments:616,n=attachmentSet	.InternetGatewayId:276,n=internetGatewayId	.OwnerId:276,n=ownerId	.Tags:337,n=tagSet
S	KeyFormat
S	KeyType
S	SensitiveUserData
l	TagList	e=:617,n=item
s	RequestLaunchTemplateData	.BlockDeviceMappings:618,n=BlockDeviceMapping	.CapacityReservationSpecification:619	.CpuOptions:620	.CreditSpecification:569	.DisableApiStop:278	.DisableApiTermination:278	.EbsOptimized:278	.ElasticGpuSpecifications:621,n=ElasticGpuSpecification	.ElasticInferenceAccelerators:622,n=ElasticInferenceAccelerator	.EnclaveOptions:623	.HibernationOptions:624	.IamInstanceProfile:625	.ImageId:574	.InstanceInitiatedShutdownBehavior:575	.InstanceMarketOptions:626	.InstanceRequirements:627	.InstanceType:577	.KernelId:578	.KeyName:579	.LicenseSpecifications:628,n=LicenseSpecification	.MaintenanceOptions:629	.MetadataOptions:630	.Monitoring:631	.NetworkInterfaces:632,n=NetworkInterface	.NetworkPerformanceOptions:633	.Operator:340	.Placement:634	.PrivateDnsNameOptions:635	.RamDiskId:589	.SecondaryInterfaces:636,n=SecondaryInterface	.SecurityGroupIds:358,n=SecurityGroupId	.SecurityGroups:591,n=SecurityGroup	.TagSpecifications:637,n=TagSpecification	.UserData:336,z
S	LaunchTemplateName	min=3	max=128
s	OperatorRequest	.Principal:276
S	VersionDescription	min=0	max=255
s	LaunchTemplate	.CreateTime:317,n=createTime	.CreatedBy:276,n=createdBy	.DefaultVersionNumber:378,n=defaultVersionNumber	.LatestVersionNumber:378,n=latestVersionNumber	.LaunchTemplateId:276,n=launchTemplateId	.LaunchTemplateName:339,n=launchTemplateName	.Operator:392,n=operator	.Tags:337,n=tagSet
s	ValidationWarning	.Errors:638,n=errorSet
S	LaunchTemplateId
s	LaunchTemplateVersion	.CreateTime:317,n=createTime	.CreatedBy:276,n=createdBy	.DefaultVersion:278,n=defaultVersion	.LaunchTemplateData:530,n=launchTemplateData	.LaunchTemplateId:276,n=launchTemplateId	.LaunchTemplateName:339,n=launchTemplateName	.Operator:392,n=operator	.VersionDescription:341,n=versionDescription	.VersionNumber:378,n=versionNumber
l	AddPrefixListEntries	min=0	max=100	e=:639
s	ManagedPrefixList	.AddressFamily:276,n=addressFamily	.IpamPrefixListResolverSyncEnabled:278,n=ipamPrefixListResolverSyncEnabled	.IpamPrefixListResolverTargetId:276,n=ipamPrefixListResolverTargetId	.MaxEntries:282,n=maxEntries	.OwnerId:276,n=ownerId	.PrefixListArn:640,n=prefixListArn	.PrefixListId:367,n=prefixListId	.PrefixListName:276,n=prefixListName	.State:641,n=state	.StateMessage:276,n=stateMessage	.Tags:337,n=tagSet	.Version:378,n=version
S	AvailabilityMode
l	AvailabilityZoneAddresses	e=:642,n=AvailabilityZoneAddress
S	ConnectivityType
s	NatGateway	.AttachedAppliances:643,n=attachedApplianceSet	.AutoProvisionZones:644,n=autoProvisionZones	.AutoScalingIps:645,n=autoScalingIps	.AvailabilityMode:348,n=availabilityMode	.ConnectivityType:350,n=connectivityType	.CreateTime:317,n=createTime	.DeleteTime:317,n=deleteTime	.FailureCode:276,n=failureCode	.FailureMessage:276,n=failureMessage	.NatGatewayAddresses:291,n=natGatewayAddressSet	.NatGatewayId:276,n=natGatewayId	.ProvisionedBandwidth:646,n=provisionedBandwidth	.RouteTableId:276,n=routeTableId	.State:647,n=state	.SubnetId:276,n=subnetId	.Tags:337,n=tagSet	.VpcId:276,n=vpcId
s	NetworkAcl	.Associations:648,n=associationSet	.Entries:649,n=entrySet	.IsDefault:278,n=default	.NetworkAclId:276,n=networkAclId	.OwnerId:276,n=ownerId	.Tags:337,n=tagSet	.VpcId:276,n=vpcId
s	IcmpTypeCode	.Code:282,n=code	.Type:282,n=type
S	NetworkAclId
s	PortRange	.From:282,n=from	.To:282,n=to
S	RuleAction
s	ConnectionTrackingSpecificationRequest	.TcpEstablishedTimeout:282	.UdpStreamTimeout:282	.UdpTimeout:282
l	SecurityGroupIdStringList	e=:306,n=SecurityGroupId
S	NetworkInterfaceCreationType
l	Ipv4PrefixList	e=:650,n=item
l	InstanceIpv6AddressList	e=:651,n=item
l	Ipv6PrefixList	e=:652,n=item
l	PrivateIpAddressSpecificationList	e=:653,n=item
s	NetworkInterface	.AssociatedSubnets:654,n=associatedSubnetSet	.Association:655,n=association	.Attachment:478,n=attachment	.AvailabilityZone:276,n=availabilityZone	.AvailabilityZoneId:276,n=availabilityZoneId	.ConnectionTrackingConfiguration:656,n=connectionTrackingConfiguration	.DenyAllIgwTraffic:278,n=denyAllIgwTraffic	.Description:276,n=description	.Groups:443,n=groupSet	.InterfaceType:657,n=interfaceType	.Ipv4Prefixes:286,n=ipv4PrefixSet	.Ipv6Address:276,n=ipv6Address	.Ipv6Addresses:658,n=ipv6AddressesSet	.Ipv6Native:278,n=ipv6Native	.Ipv6Prefixes:659,n=ipv6PrefixSet	.MacAddress:276,n=macAddress	.NetworkInterfaceId:276,n=networkInterfaceId	.Operator:392,n=operator	.OutpostArn:276,n=outpostArn	.OwnerId:276,n=ownerId	.PrivateDnsName:276,n=privateDnsName	.PrivateIpAddress:276,n=privateIpAddress	.PrivateIpAddresses:660,n=privateIpAddressesSet	.PublicDnsName:276,n=publicDnsName	.PublicIpDnsNameOptions:661,n=publicIpDnsNameOptions	.RequesterId:276,n=requesterId	.RequesterManaged:278,n=requesterManaged	.SourceDestCheck:278,n=sourceDestCheck	.Status:662,n=status	.SubnetId:276,n=subnetId	.TagSet:337,n=tagSet	.VpcId:276,n=vpcId
S	CarrierGatewayId
S	CoreNetworkArn
S	PrefixListResourceId
S	EgressOnlyInternetGatewayId
S	LocalGatewayId
S	OdbNetworkArn
S	TransitGatewayId
S	VpcEndpointId
S	VpcPeeringConnectionId
s	RouteTable	.Associations:663,n=associationSet	.OwnerId:276,n=ownerId	.PropagatingVgws:664,n=propagatingVgwSet	.RouteTableId:276,n=routeTableId	.Routes:665,n=routeSet	.Tags:337,n=tagSet	.VpcId:276,n=vpcId
S	SnapshotLocationEnum
i	SnapshotCompletionDurationMinutesResponse
t	MillisecondDateTime
L	Long
S	SSEType
S	SnapshotState
S	StorageTier
S	TransferType
S	CopyTagsFromSource
s	InstanceSpecification	.ExcludeBootVolume:278	.ExcludeDataVolumeIds:507,n=ExcludeDataVolumeId	.InstanceId:666,r
l	SnapshotSet	e=:667,n=item
s	Subnet	.AssignIpv6AddressOnCreation:278,n=assignIpv6AddressOnCreation	.AvailabilityZone:276,n=availabilityZone	.AvailabilityZoneId:276,n=availabilityZoneId	.AvailableIpAddressCount:282,n=availableIpAddressCount	.BlockPublicAccessStates:668,n=blockPublicAccessStates	.CidrBlock:276,n=cidrBlock	.CustomerOwnedIpv4Pool:561,n=customerOwnedIpv4Pool	.DefaultForAz:278,n=defaultForAz	.EnableDns64:278,n=enableDns64	.EnableLniAtDeviceIndex:282,n=enableLniAtDeviceIndex	.Ipv6CidrBlockAssociationSet:669,n=ipv6CidrBlockAssociationSet	.Ipv6Native:278,n=ipv6Native	.MapCustomerOwnedIpOnLaunch:278,n=mapCustomerOwnedIpOnLaunch	.MapPublicIpOnLaunch:278,n=mapPublicIpOnLaunch	.OutpostArn:276,n=outpostArn	.OwnerId:276,n=ownerId	.PrivateDnsNameOptionsOnLaunch:670,n=privateDnsNameOptionsOnLaunch	.State:671,n=state	.SubnetArn:276,n=subnetArn	.SubnetId:276,n=subnetId	.Tags:337,n=tagSet	.Type:276,n=type	.VpcId:276,n=vpcId
l	ResourceIdList	e=:672
S	KmsKeyId
S	SnapshotId
S	VolumeType
l	VolumeAttachmentList	e=:25,n=item
s	OperatorResponse	.HiddenByDefault:278,n=hiddenByDefault	.Managed:278,n=managed	.Principal:276,n=principal
S	VolumeState
S	Tenancy
s	VpcEncryptionControlConfiguration	.EgressOnlyInternetGatewayExclusion:673	.ElasticFileSystemExclusion:673	.InternetGatewayExclusion:673	.LambdaExclusion:673	.Mode:674,r	.NatGatewayExclusion:673	.VirtualPrivateGatewayExclusion:673	.VpcLatticeExclusion:673	.VpcPeeringExclusion:673
s	Vpc	.BlockPublicAccessStates:668,n=blockPublicAccessStates	.CidrBlock:276,n=cidrBlock	.CidrBlockAssociationSet:675,n=cidrBlockAssociationSet	.DhcpOptionsId:276,n=dhcpOptionsId	.EncryptionControl:676,n=encryptionControl	.InstanceTenancy:394,n=instanceTenancy	.Ipv6CidrBlockAssociationSet:677,n=ipv6CidrBlockAssociationSet	.IsDefault:278,n=isDefault	.OwnerId:276,n=ownerId	.State:678,n=state	.Tags:337,n=tagSet	.VpcId:276,n=vpcId
s	DnsOptionsSpecification	.DnsRecordIpType:679	.PrivateDnsOnlyForInboundResolverEndpoint:278	.PrivateDnsPreference:276	.PrivateDnsSpecifiedDomains:680,n=PrivateDnsSpecifiedDomain
S	IpAddressType
S	ResourceConfigurationArn
l	VpcEndpointRouteTableIdList	e=:303,n=item
l	VpcEndpointSecurityGroupIdList	e=:306,n=item
S	ServiceNetworkArn
l	SubnetConfigurationsList	e=:681,n=item
l	VpcEndpointSubnetIdList	e=:304,n=item
S	VpcEndpointType
s	VpcEndpoint	.CreationTimestamp:377,n=creationTimestamp	.DnsEntries:682,n=dnsEntrySet	.DnsOptions:683,n=dnsOptions	.FailureReason:276,n=failureReason	.Groups:684,n=groupSet	.IpAddressType:398,n=ipAddressType	.Ipv4Prefixes:685,n=ipv4PrefixSet	.Ipv6Prefixes:685,n=ipv6PrefixSet	.LastError:686,n=lastError	.NetworkInterfaceIds:331,n=networkInterfaceIdSet	.OwnerId:276,n=ownerId	.PolicyDocument:276,n=policyDocument	.PrivateDnsEnabled:278,n=privateDnsEnabled	.RequesterManaged:278,n=requesterManaged	.ResourceConfigurationArn:399,n=resourceConfigurationArn	.RouteTableIds:331,n=routeTableIdSet	.ServiceName:276,n=serviceName	.ServiceNetworkArn:402,n=serviceNetworkArn	.ServiceRegion:276,n=serviceRegion	.State:687,n=state	.SubnetIds:331,n=subnetIdSet	.Tags:337,n=tagSet	.VpcEndpointId:276,n=vpcEndpointId	.VpcEndpointType:405,n=vpcEndpointType	.VpcId:276,n=vpcId
S	DhcpOptionsId
l	FlowLogIdList	e=:688,n=item
S	KeyPairNameWithResolver
S	KeyPairId
l	VersionStringList	e=:276,n=item
l	DeleteLaunchTemplateVersionsResponseSuccessSet	e=:689,n=item
l	DeleteLaunchTemplateVersionsResponseErrorSet	e=:690,n=item
l	VpcEndpointIdList	e=:372,n=item
l	AccountAttributeNameStringList	e=:691,n=attributeName
l	AccountAttributeList	e=:692,n=item
l	FilterList	e=:693,n=Filter
l	PublicIpStringList	e=:276,n=PublicIp
l	AddressList	e=:694,n=item
l	AllocationIds	e=:292,n=item
S	AddressAttributeName
i	AddressMaxResults	min=1	max=1000
S	NextToken
l	AddressSet	e=:533,n=item
l	ZoneIdStringList	e=:276,n=ZoneId
l	ZoneNameStringList	e=:276,n=ZoneName
l	AvailabilityZoneList	e=:695,n=item
l	DhcpOptionsIdStringList	e=:407,n=DhcpOptionsId
i	DescribeDhcpOptionsMaxResults	min=5	max=1000
l	DhcpOptionsList	e=:325,n=item
l	FlowLogSet	e=:696,n=item
l	AssociationIdList	e=:523,n=AssociationId
i	DescribeIamInstanceProfileAssociationsMaxResults	min=5	max=1000
l	IamInstanceProfileAssociationSet	e=:298,n=item
l	ExecutableByStringList	e=:276,n=ExecutableBy
l	ImageIdStringList	e=:574,n=ImageId
l	OwnerStringList	e=:276,n=Owner
l	ImageList	e=:697,n=item
S	InstanceAttributeName
l	InstanceBlockDeviceMappingList	e=:698,n=item
s	AttributeBooleanValue	.Value:278,n=value
s	EnclaveOptions	.Enabled:278,n=enabled
l	GroupIdentifierList	e=:699,n=item
s	AttributeValue	.Value:276,n=value
l	ProductCodeList	e=:700,n=item
l	InstanceIdStringList	e=:293,n=InstanceId
i	DescribeInstanceCreditSpecificationsMaxResults	min=5	max=1000
l	InstanceCreditSpecificationList	e=:701,n=item
l	InstanceStatusList	e=:702,n=item
S	LocationType
i	DITOMaxResults	min=5	max=1000
l	InstanceTypeOfferingsList	e=:703,n=item
b	IncludeUnsupportedInRegion
l	RequestInstanceTypeList	name=InstanceType	min=0	max=100	e=:577
i	DITMaxResults	min=5	max=100
l	InstanceTypeInfoList	e=:704,n=item
l	ReservationList	e=:260,n=item
l	InternetGatewayIdList	e=:313,n=item
i	DescribeInternetGatewaysMaxResults	min=5	max=1000
l	InternetGatewayList	e=:333,n=item
l	KeyNameStringList	e=:579,n=KeyName
l	KeyPairIdStringList	e=:410,n=KeyPairId
l	KeyPairList	e=:705,n=item
l	LaunchTemplateVersionSet	e=:345,n=item
l	LaunchTemplateIdStringList	e=:344,n=item
l	LaunchTemplateNameStringList	e=:339,n=item
i	DescribeLaunchTemplatesMaxResults	min=1	max=200
l	LaunchTemplateSet	e=:342,n=item
i	PrefixListMaxResults	min=1	max=100
l	ManagedPrefixListSet	e=:347,n=item
i	DescribeNatGatewaysMaxResults	min=5	max=1000
l	NatGatewayIdStringList	e=:288,n=item
l	NatGatewayList	e=:351,n=item
i	DescribeNetworkAclsMaxResults	min=5	max=1000
l	NetworkAclIdStringList	e=:354,n=item
l	NetworkAclList	e=:352,n=item
S	NetworkInterfaceAttribute
s	NetworkInterfaceAttachment	.AttachTime:317,n=attachTime	.AttachmentId:276,n=attachmentId	.DeleteOnTermination:278,n=deleteOnTermination	.DeviceIndex:282,n=deviceIndex	.EnaQueueCount:282,n=enaQueueCount	.EnaSrdSpecification:706,n=enaSrdSpecification	.InstanceId:276,n=instanceId	.InstanceOwnerId:276,n=instanceOwnerId	.NetworkCardIndex:282,n=networkCardIndex	.Status:608,n=status
i	DescribeNetworkInterfacesMaxResults	min=5	max=1000
l	NetworkInterfaceIdList	e=:284,n=item
l	NetworkInterfaceList	e=:364,n=item
l	PrefixListResourceIdStringList	e=:367,n=item
l	PrefixListSet	e=:707,n=item
l	RegionNameStringList	e=:276,n=RegionName
l	RegionList	e=:708,n=item
i	DescribeRouteTablesMaxResults	min=5	max=100
l	RouteTableIdStringList	e=:303,n=item
l	RouteTableList	e=:374,n=item
l	GroupIds	e=:306,n=item
l	SecurityGroupReferences	e=:709,n=item
i	DescribeSecurityGroupRulesMaxResults	min=5	max=1000
l	SecurityGroupRuleIdList	e=:276,n=item
i	DescribeSecurityGroupVpcAssociationsMaxResults	min=5	max=1000
l	SecurityGroupVpcAssociationList	e=:710,n=item
l	GroupIdStringList	e=:306,n=groupId
l	GroupNameStringList	e=:323,n=GroupName
i	DescribeSecurityGroupsMaxResults	min=5	max=1000
l	SecurityGroupList	e=:711,n=item
l	RestorableByStringList	e=:276
l	SnapshotIdStringList	e=:389,n=SnapshotId
l	SnapshotList	e=:60,n=item
i	DescribeSubnetsMaxResults	min=5	max=1000
l	SubnetIdStringList	e=:304,n=SubnetId
l	SubnetList	e=:386,n=item
l	TagDescriptionList	e=:712,n=item
S	VolumeAttributeName
l	VolumeIdStringList	e=:316,n=VolumeId
l	VolumeList	e=:67,n=item
l	VolumeModificationList	e=:562,n=item
S	VpcAttributeName
l	VpcEndpointConnectionSet	e=:713,n=item
l	ServiceDetailSet	e=:714,n=item
l	VpcEndpointSet	e=:406,n=item
i	DescribeVpcsMaxResults	min=5	max=1000
l	VpcIdStringList	e=:296,n=VpcId
l	VpcList	e=:396,n=item
l	VpnGatewayIdStringList	e=:319,n=VpnGatewayId
l	VpnGatewayList	e=:715,n=item
S	NetworkInterfaceAttachmentId
S	InstanceIdForResolver
S	VolumeIdWithResolver
S	ElasticIpAssociationId
S	IamInstanceProfileAssociationId
l	EipAssociationIdList	e=:522,n=item
i	DrainSeconds	min=1	max=4000
S	RouteTableAssociationId
S	DisassociateSecurityGroupVpcSecurityGroupId
S	SubnetCidrAssociationId
S	VpcCidrAssociationId
s	ResponseLaunchTemplateData	.BlockDeviceMappings:716,n=blockDeviceMappingSet	.CapacityReservationSpecification:717,n=capacityReservationSpecification	.CpuOptions:718,n=cpuOptions	.CreditSpecification:719,n=creditSpecification	.DisableApiStop:278,n=disableApiStop	.DisableApiTermination:278,n=disableApiTermination	.EbsOptimized:278,n=ebsOptimized	.ElasticGpuSpecifications:720,n=elasticGpuSpecificationSet	.ElasticInferenceAccelerators:721,n=elasticInferenceAcceleratorSet	.EnclaveOptions:722,n=enclaveOptions	.HibernationOptions:723,n=hibernationOptions	.IamInstanceProfile:724,n=iamInstanceProfile	.ImageId:276,n=imageId	.InstanceInitiatedShutdownBehavior:575,n=instanceInitiatedShutdownBehavior	.InstanceMarketOptions:725,n=instanceMarketOptions	.InstanceRequirements:726,n=instanceRequirements	.InstanceType:577,n=instanceType	.KernelId:276,n=kernelId	.KeyName:276,n=keyName	.LicenseSpecifications:727,n=licenseSet	.MaintenanceOptions:728,n=maintenanceOptions	.MetadataOptions:729,n=metadataOptions	.Monitoring:730,n=monitoring	.NetworkInterfaces:731,n=networkInterfaceSet	.NetworkPerformanceOptions:732,n=networkPerformanceOptions	.Operator:392,n=operator	.Placement:733,n=placement	.PrivateDnsNameOptions:734,n=privateDnsNameOptions	.RamDiskId:276,n=ramDiskId	.SecondaryInterfaces:735,n=secondaryInterfaceSet	.SecurityGroupIds:331,n=securityGroupIdSet	.SecurityGroups:331,n=securityGroupSet	.TagSpecifications:736,n=tagSpecificationSet	.UserData:336,n=userData,z
l	PrefixListEntrySet	e=:737,n=item
B	Blob
s	AddressAttribute	.AllocationId:292,n=allocationId	.PtrRecord:276,n=ptrRecord	.PtrRecordUpdate:738,n=ptrRecordUpdate	.PublicIp:275,n=publicIp
l	InstanceBlockDeviceMappingSpecificationList	e=:739,n=item
s	BlobAttributeValue	.Value:532,n=value
S	ModifyInstanceAttributeValue
s	CapacityReservationSpecification	.CapacityReservationPreference:740	.CapacityReservationTarget:741
S	NestedVirtualizationSpecification
l	InstanceCreditSpecificationListRequest	e=:742,n=item
l	SuccessfulInstanceCreditSpecificationSet	e=:743,n=item
l	UnsuccessfulInstanceCreditSpecificationSet	e=:744,n=item
s	InstanceStatusEvent	.Code:745,n=code	.Description:276,n=description	.InstanceEventId:746,n=instanceEventId	.NotAfter:317,n=notAfter	.NotBefore:317,n=notBefore	.NotBeforeDeadline:317,n=notBeforeDeadline
S	InstanceAutoRecoveryState
S	InstanceRebootMigrationState
S	InstanceMetadataEndpointState
S	InstanceMetadataProtocolState
S	HttpTokensState
S	InstanceMetadataTagsState
s	InstanceMetadataOptionsResponse	.HttpEndpoint:545,n=httpEndpoint	.HttpProtocolIpv6:546,n=httpProtocolIpv6	.HttpPutResponseHopLimit:282,n=httpPutResponseHopLimit	.HttpTokens:547,n=httpTokens	.InstanceMetadataTags:548,n=instanceMetadataTags	.State:747,n=state
S	Affinity
S	PlacementGroupId
S	PlacementGroupName
S	DedicatedHostId
S	HostTenancy
b	BoxedBoolean
l	RemovePrefixListEntries	min=0	max=100	e=:748
l	SubnetIdList	e=:304,n=AssociatedSubnetId
s	NetworkInterfaceAttachmentChanges	.AttachmentId:519,n=attachmentId	.DefaultEnaQueueCount:278	.DeleteOnTermination:278,n=deleteOnTermination	.EnaQueueCount:282
S	HostnameType
l	SecurityGroupRuleUpdateList	e=:749,n=item
S	CoipPoolId
s	VolumeModification	.EndTime:317,n=endTime	.ModificationState:750,n=modificationState	.Operator:392,n=operator	.OriginalIops:282,n=originalIops	.OriginalMultiAttachEnabled:278,n=originalMultiAttachEnabled	.OriginalSize:282,n=originalSize	.OriginalThroughput:282,n=originalThroughput	.OriginalVolumeType:390,n=originalVolumeType	.Progress:378,n=progress	.StartTime:317,n=startTime	.StatusMessage:276,n=statusMessage	.TargetIops:282,n=targetIops	.TargetMultiAttachEnabled:278,n=targetMultiAttachEnabled	.TargetSize:282,n=targetSize	.TargetThroughput:282,n=targetThroughput	.TargetVolumeType:390,n=targetVolumeType	.VolumeId:276,n=volumeId
S	VpcTenancy
l	InstanceMonitoringList	e=:751,n=item
S	NetworkAclAssociationId
l	RevokedSecurityGroupRuleList	e=:752,n=item
l	BlockDeviceMappingRequestList	e=:753,n=BlockDeviceMapping
s	CpuOptionsRequest	.AmdSevSnp:754	.CoreCount:282	.NestedVirtualization:538	.ThreadsPerCore:282
s	CreditSpecificationRequest	.CpuCredits:276,r
l	ElasticGpuSpecifications	e=:755,n=item
l	ElasticInferenceAccelerators	e=:756,n=item
s	EnclaveOptionsRequest	.Enabled:278
s	HibernationOptionsRequest	.Configured:278
S	ImageId
S	ShutdownBehavior
s	InstanceMarketOptionsRequest	.MarketType:757	.SpotOptions:758
S	InstanceType
S	KernelId
S	KeyPairName
s	LaunchTemplateSpecification	.LaunchTemplateId:344	.LaunchTemplateName:276	.Version:276
l	LicenseSpecificationListRequest	e=:759,n=item
s	InstanceMaintenanceOptionsRequest	.AutoRecovery:543
s	InstanceMetadataOptionsRequest	.HttpEndpoint:545	.HttpProtocolIpv6:546	.HttpPutResponseHopLimit:282	.HttpTokens:547	.InstanceMetadataTags:548
s	RunInstancesMonitoringEnabled	.Enabled:278,r,n=enabled
l	InstanceNetworkInterfaceSpecificationList	e=:760,n=item
s	InstanceNetworkPerformanceOptionsRequest	.BandwidthWeighting:761
s	Placement	.Affinity:276,n=affinity	.AvailabilityZone:276,n=availabilityZone	.AvailabilityZoneId:301,n=availabilityZoneId	.GroupId:551,n=groupId	.GroupName:552,n=groupName	.HostId:276,n=hostId	.HostResourceGroupArn:276,n=hostResourceGroupArn	.PartitionNumber:282,n=partitionNumber	.SpreadDomain:276,n=spreadDomain	.Tenancy:394,n=tenancy
s	PrivateDnsNameOptionsRequest	.EnableResourceNameDnsAAAARecord:278	.EnableResourceNameDnsARecord:278	.HostnameType:559
S	RamdiskId
l	InstanceSecondaryInterfaceSpecificationListRequest	e=:762,n=item
l	SecurityGroupStringList	e=:323,n=SecurityGroup
S	RunInstancesUserData
l	InstanceList	e=:763,n=item
l	InstanceStateChangeList	e=:764,n=item
l	SecurityGroupRuleDescriptionList	e=:765,n=item
s	TagSpecification	.ResourceType:766,n=resourceType	.Tags:337,n=Tag
s	Ipv4PrefixSpecification	.Ipv4Prefix:276,n=ipv4Prefix
s	AssignedPrivateIpAddress	.PrivateIpAddress:276,n=privateIpAddress
s	NatGatewayAddress	.AllocationId:276,n=allocationId	.AssociationId:276,n=associationId	.AvailabilityZone:300,n=availabilityZone	.AvailabilityZoneId:301,n=availabilityZoneId	.FailureMessage:276,n=failureMessage	.IsPrimary:278,n=isPrimary	.NetworkInterfaceId:276,n=networkInterfaceId	.PrivateIp:276,n=privateIp	.PublicIp:276,n=publicIp	.Status:767,n=status
s	IamInstanceProfile	.Arn:276,n=arn	.Id:276,n=id
S	IamInstanceProfileAssociationState
S	RouteTableAssociationStateCode
S	IpSource
S	Ipv6AddressAttribute
s	SubnetCidrBlockState	.State:768,n=state	.StatusMessage:276,n=statusMessage
s	VpcCidrBlockState	.State:769,n=state	.StatusMessage:276,n=statusMessage
s	EnaSrdUdpSpecification	.EnaSrdUdpEnabled:278
S	AttachmentStatus
s	IpPermission	.FromPort:282,n=fromPort	.IpProtocol:276,n=ipProtocol	.IpRanges:770,n=ipRanges	.Ipv6Ranges:771,n=ipv6Ranges	.PrefixListIds:772,n=prefixListIds	.ToPort:282,n=toPort	.UserIdGroupPairs:773,n=groups
s	SecurityGroupRule	.CidrIpv4:276,n=cidrIpv4	.CidrIpv6:276,n=cidrIpv6	.Description:276,n=description	.FromPort:282,n=fromPort	.GroupId:306,n=groupId	.GroupOwnerId:276,n=groupOwnerId	.IpProtocol:276,n=ipProtocol	.IsEgress:278,n=isEgress	.PrefixListId:367,n=prefixListId	.ReferencedGroupInfo:774,n=referencedGroupInfo	.SecurityGroupRuleArn:276,n=securityGroupRuleArn	.SecurityGroupRuleId:775,n=securityGroupRuleId	.Tags:337,n=tagSet	.ToPort:282,n=toPort
s	NewDhcpConfiguration	.Key:276	.Values:331,n=Value
l	DhcpConfigurationList	e=:776,n=item
S	DestinationFileFormat
S	FlowLogResourceId
s	UnsuccessfulItem	.Error:777,n=error	.ResourceId:276,n=resourceId
l	InternetGatewayAttachmentList	e=:778,n=item
s	Tag	.Key:276,n=key	.Value:276,n=value
l	LaunchTemplateBlockDeviceMappingRequestList	e=:779,n=BlockDeviceMapping
s	LaunchTemplateCapacityReservationSpecificationRequest	.CapacityReservationPreference:740	.CapacityReservationTarget:741
s	LaunchTemplateCpuOptionsRequest	.AmdSevSnp:754	.CoreCount:282	.NestedVirtualization:538	.ThreadsPerCore:282
l	ElasticGpuSpecificationList	e=:755,n=ElasticGpuSpecification
l	LaunchTemplateElasticInferenceAcceleratorList	e=:780,n=item
s	LaunchTemplateEnclaveOptionsRequest	.Enabled:278
s	LaunchTemplateHibernationOptionsRequest	.Configured:278
s	LaunchTemplateIamInstanceProfileSpecificationRequest	.Arn:276	.Name:276
s	LaunchTemplateInstanceMarketOptionsRequest	.MarketType:757	.SpotOptions:781
s	InstanceRequirementsRequest	.AcceleratorCount:782	.AcceleratorManufacturers:783,n=AcceleratorManufacturer	.AcceleratorNames:784,n=AcceleratorName	.AcceleratorTotalMemoryMiB:785	.AcceleratorTypes:786,n=AcceleratorType	.AllowedInstanceTypes:787,n=AllowedInstanceType	.BareMetal:788	.BaselineEbsBandwidthMbps:789	.BaselinePerformanceFactors:790	.BurstablePerformance:791	.CpuManufacturers:792,n=CpuManufacturer	.ExcludedInstanceTypes:793,n=ExcludedInstanceType	.InstanceGenerations:794,n=InstanceGeneration	.LocalStorage:795	.LocalStorageTypes:796,n=LocalStorageType	.MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:282	.MemoryGiBPerVCpu:797	.MemoryMiB:798,r	.NetworkBandwidthGbps:799	.NetworkInterfaceCount:800	.OnDemandMaxPricePercentageOverLowestPrice:282	.RequireEncryptionInTransit:278	.RequireHibernateSupport:278	.SpotMaxPricePercentageOverLowestPrice:282	.TotalLocalStorageGB:801	.VCpuCount:802,r
l	LaunchTemplateLicenseSpecificationListRequest	e=:803,n=item
s	LaunchTemplateInstanceMaintenanceOptionsRequest	.AutoRecovery:804
s	LaunchTemplateInstanceMetadataOptionsRequest	.HttpEndpoint:805	.HttpProtocolIpv6:806	.HttpPutResponseHopLimit:282	.HttpTokens:807	.InstanceMetadataTags:808
s	LaunchTemplatesMonitoringRequest	.Enabled:278
l	LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList	e=:809,n=InstanceNetworkInterfaceSpecification
s	LaunchTemplateNetworkPerformanceOptionsRequest	.BandwidthWeighting:761
s	LaunchTemplatePlacementRequest	.Affinity:276	.AvailabilityZone:276	.AvailabilityZoneId:301	.GroupId:551	.GroupName:552	.HostId:553	.HostResourceGroupArn:276	.PartitionNumber:282	.SpreadDomain:276	.Tenancy:394
s	LaunchTemplatePrivateDnsNameOptionsRequest	.EnableResourceNameDnsAAAARecord:278	.EnableResourceNameDnsARecord:278	.HostnameType:559
l	LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList	e=:810,n=InstanceSecondaryInterfaceSpecification
l	LaunchTemplateTagSpecificationRequestList	e=:811,n=LaunchTemplateTagSpecificationRequest
l	ErrorSet	e=:812,n=item
s	AddPrefixListEntry	.Cidr:276,r	.Description:276
S	ResourceArn	min=1	max=1283
S	PrefixListState
s	AvailabilityZoneAddress	.AllocationIds:299,n=AllocationId	.AvailabilityZone:300	.AvailabilityZoneId:301
l	NatGatewayAttachedApplianceList	e=:813,n=item
S	AutoProvisionZonesState
S	AutoScalingIpsState
s	ProvisionedBandwidth	.ProvisionTime:317,n=provisionTime	.Provisioned:276,n=provisioned	.RequestTime:317,n=requestTime	.Requested:276,n=requested	.Status:276,n=status
S	NatGatewayState
l	NetworkAclAssociationList	e=:814,n=item
l	NetworkAclEntryList	e=:815,n=item
s	Ipv4PrefixSpecificationRequest	.Ipv4Prefix:276
s	InstanceIpv6Address	.Ipv6Address:276,n=ipv6Address	.IsPrimaryIpv6:278,n=isPrimaryIpv6
s	Ipv6PrefixSpecificationRequest	.Ipv6Prefix:276
s	PrivateIpAddressSpecification	.Primary:278,n=primary	.PrivateIpAddress:276,n=privateIpAddress
l	AssociatedSubnetList	e=:304,n=item
s	NetworkInterfaceAssociation	.AllocationId:276,n=allocationId	.AssociationId:276,n=associationId	.CarrierIp:276,n=carrierIp	.CustomerOwnedIp:276,n=customerOwnedIp	.IpOwnerId:276,n=ipOwnerId	.PublicDnsName:276,n=publicDnsName	.PublicIp:276,n=publicIp
s	ConnectionTrackingConfiguration	.TcpEstablishedTimeout:282,n=tcpEstablishedTimeout	.UdpStreamTimeout:282,n=udpStreamTimeout	.UdpTimeout:282,n=udpTimeout
S	NetworkInterfaceType
l	NetworkInterfaceIpv6AddressesList	e=:816,n=item
l	Ipv6PrefixesList	e=:817,n=item
l	NetworkInterfacePrivateIpAddressList	e=:818,n=item
s	PublicIpDnsNameOptions	.DnsHostnameType:276,n=dnsHostnameType	.PublicDualStackDnsName:276,n=publicDualStackDnsName	.PublicIpv4DnsName:276,n=publicIpv4DnsName	.PublicIpv6DnsName:276,n=publicIpv6DnsName
S	NetworkInterfaceStatus
l	RouteTableAssociationList	e=:819,n=item
l	PropagatingVgwList	e=:820,n=item
l	RouteList	e=:821,n=item
S	InstanceIdWithVolumeResolver
s	SnapshotInfo	.AvailabilityZone:276,n=availabilityZone	.Description:276,n=description	.Encrypted:278,n=encrypted	.OutpostArn:276,n=outpostArn	.OwnerId:276,n=ownerId	.Progress:276,n=progress	.SnapshotId:276,n=snapshotId	.SseType:379,n=sseType	.StartTime:377,n=startTime	.State:380,n=state	.Tags:337,n=tagSet	.VolumeId:276,n=volumeId	.VolumeSize:282,n=volumeSize
s	BlockPublicAccessStates	.InternetGatewayBlockMode:822,n=internetGatewayBlockMode
l	SubnetIpv6CidrBlockAssociationSet	e=:309,n=item
s	PrivateDnsNameOptionsOnLaunch	.EnableResourceNameDnsAAAARecord:278,n=enableResourceNameDnsAAAARecord	.EnableResourceNameDnsARecord:278,n=enableResourceNameDnsARecord	.HostnameType:559,n=hostnameType
S	SubnetState
S	TaggableResourceId
S	VpcEncryptionControlExclusionStateInput
S	VpcEncryptionControlMode
l	VpcCidrBlockAssociationSet	e=:311,n=item
s	VpcEncryptionControl	.Mode:674,n=mode	.ResourceExclusions:823,n=resourceExclusions	.State:824,n=state	.StateMessage:276,n=stateMessage	.Tags:337,n=tagSet	.VpcEncryptionControlId:825,n=vpcEncryptionControlId	.VpcId:296,n=vpcId
l	VpcIpv6CidrBlockAssociationSet	e=:312,n=item
S	VpcState
S	DnsRecordIpType
l	PrivateDnsSpecifiedDomainSet	min=0	max=10	e=:276,n=item
s	SubnetConfiguration	.Ipv4:276	.Ipv6:276	.SubnetId:304
l	DnsEntrySet	e=:826,n=item
s	DnsOptions	.DnsRecordIpType:679,n=dnsRecordIpType	.PrivateDnsOnlyForInboundResolverEndpoint:278,n=privateDnsOnlyForInboundResolverEndpoint	.PrivateDnsPreference:276,n=privateDnsPreference	.PrivateDnsSpecifiedDomains:680,n=privateDnsSpecifiedDomainSet
l	GroupIdentifierSet	e=:827,n=item
l	SubnetIpPrefixesList	e=:828,n=item
s	LastError	.Code:276,n=code	.Message:276,n=message
S	State
S	VpcFlowLogId
s	DeleteLaunchTemplateVersionsResponseSuccessItem	.LaunchTemplateId:276,n=launchTemplateId	.LaunchTemplateName:276,n=launchTemplateName	.VersionNumber:378,n=versionNumber
s	DeleteLaunchTemplateVersionsResponseErrorItem	.LaunchTemplateId:276,n=launchTemplateId	.LaunchTemplateName:276,n=launchTemplateName	.ResponseError:829,n=responseError	.VersionNumber:378,n=versionNumber
S	AccountAttributeName
s	AccountAttribute	.AttributeName:276,n=attributeName	.AttributeValues:830,n=attributeValueSet
s	Filter	.Name:276	.Values:331,n=Value
s	Address	.AllocationId:276,n=allocationId	.AssociationId:276,n=associationId	.CarrierIp:276,n=carrierIp	.CustomerOwnedIp:276,n=customerOwnedIp	.CustomerOwnedIpv4Pool:276,n=customerOwnedIpv4Pool	.Domain:277,n=domain	.InstanceId:276,n=instanceId	.NetworkBorderGroup:276,n=networkBorderGroup	.NetworkInterfaceId:276,n=networkInterfaceId	.NetworkInterfaceOwnerId:276,n=networkInterfaceOwnerId	.PrivateIpAddress:276,n=privateIpAddress	.PublicIp:276,n=publicIp	.PublicIpv4Pool:276,n=publicIpv4Pool	.ServiceManaged:831,n=serviceManaged	.SubnetId:276,n=subnetId	.Tags:337,n=tagSet
s	AvailabilityZone	.Geography:832,n=geographySet	.GroupLongName:276,n=groupLongName	.GroupName:276,n=groupName	.Messages:833,n=messageSet	.NetworkBorderGroup:276,n=networkBorderGroup	.OptInStatus:834,n=optInStatus	.ParentZoneId:276,n=parentZoneId	.ParentZoneName:276,n=parentZoneName	.RegionName:276,n=regionName	.State:835,n=zoneState	.SubGeography:836,n=subGeographySet	.ZoneId:276,n=zoneId	.ZoneName:276,n=zoneName	.ZoneType:276,n=zoneType
s	FlowLog	.CreationTime:377,n=creationTime	.DeliverCrossAccountRole:276,n=deliverCrossAccountRole	.DeliverLogsErrorMessage:276,n=deliverLogsErrorMessage	.DeliverLogsPermissionArn:276,n=deliverLogsPermissionArn	.DeliverLogsStatus:276,n=deliverLogsStatus	.DestinationOptions:837,n=destinationOptions	.FlowLogId:276,n=flowLogId	.FlowLogStatus:276,n=flowLogStatus	.LogDestination:276,n=logDestination	.LogDestinationType:327,n=logDestinationType	.LogFormat:276,n=logFormat	.LogGroupName:276,n=logGroupName	.MaxAggregationInterval:282,n=maxAggregationInterval	.ResourceId:276,n=resourceId	.Tags:337,n=tagSet	.TrafficType:330,n=trafficType
s	Image	.Architecture:838,n=architecture	.BlockDeviceMappings:839,n=blockDeviceMapping	.BootMode:840,n=bootMode	.CreationDate:276,n=creationDate	.DeprecationTime:276,n=deprecationTime	.DeregistrationProtection:276,n=deregistrationProtection	.Description:276,n=description	.EnaSupport:278,n=enaSupport	.FreeTierEligible:278,n=freeTierEligible	.Hypervisor:841,n=hypervisor	.ImageAllowed:278,n=imageAllowed	.ImageId:276,n=imageId	.ImageLocation:276,n=imageLocation	.ImageOwnerAlias:276,n=imageOwnerAlias	.ImageType:842,n=imageType	.ImdsSupport:843,n=imdsSupport	.KernelId:276,n=kernelId	.LastLaunchedTime:276,n=lastLaunchedTime	.Name:276,n=name	.OwnerId:276,n=imageOwnerId	.Platform:844,n=platform	.PlatformDetails:276,n=platformDetails	.ProductCodes:445,n=productCodes	.Public:278,n=isPublic	.RamdiskId:276,n=ramdiskId	.RootDeviceName:276,n=rootDeviceName	.RootDeviceType:845,n=rootDeviceType	.SourceImageId:276,n=sourceImageId	.SourceImageRegion:276,n=sourceImageRegion	.SourceInstanceId:276,n=sourceInstanceId	.SriovNetSupport:276,n=sriovNetSupport	.State:846,n=imageState	.StateReason:847,n=stateReason	.Tags:337,n=tagSet	.TpmSupport:848,n=tpmSupport	.UsageOperation:276,n=usageOperation	.VirtualizationType:849,n=virtualizationType
s	InstanceBlockDeviceMapping	.DeviceName:276,n=deviceName	.Ebs:850,n=ebs
s	GroupIdentifier	.GroupId:276,n=groupId	.GroupName:276,n=groupName
s	ProductCode	.ProductCodeId:276,n=productCode	.ProductCodeType:851,n=type
s	InstanceCreditSpecification	.CpuCredits:276,n=cpuCredits	.InstanceId:276,n=instanceId
s	InstanceStatus	.AttachedEbsStatus:852,n=attachedEbsStatus	.AvailabilityZone:276,n=availabilityZone	.AvailabilityZoneId:301,n=availabilityZoneId	.Events:853,n=eventsSet	.InstanceId:276,n=instanceId	.InstanceState:854,n=instanceState	.InstanceStatus:855,n=instanceStatus	.Operator:392,n=operator	.OutpostArn:276,n=outpostArn	.SystemStatus:855,n=systemStatus
s	InstanceTypeOffering	.InstanceType:577,n=instanceType	.Location:856,n=location	.LocationType:450,n=locationType
s	InstanceTypeInfo	.AutoRecoverySupported:857,n=autoRecoverySupported	.BareMetal:858,n=bareMetal	.BurstablePerformanceSupported:859,n=burstablePerformanceSupported	.CurrentGeneration:860,n=currentGeneration	.DedicatedHostsSupported:861,n=dedicatedHostsSupported	.EbsInfo:862,n=ebsInfo	.FpgaInfo:863,n=fpgaInfo	.FreeTierEligible:864,n=freeTierEligible	.GpuInfo:865,n=gpuInfo	.HibernationSupported:866,n=hibernationSupported	.Hypervisor:867,n=hypervisor	.InferenceAcceleratorInfo:868,n=inferenceAcceleratorInfo	.InstanceStorageInfo:869,n=instanceStorageInfo	.InstanceStorageSupported:870,n=instanceStorageSupported	.InstanceType:577,n=instanceType	.MediaAcceleratorInfo:871,n=mediaAcceleratorInfo	.MemoryInfo:872,n=memoryInfo	.NetworkInfo:873,n=networkInfo	.NeuronInfo:874,n=neuronInfo	.NitroEnclavesSupport:875,n=nitroEnclavesSupport	.NitroTpmInfo:876,n=nitroTpmInfo	.NitroTpmSupport:877,n=nitroTpmSupport	.PhcSupport:878,n=phcSupport	.PlacementGroupInfo:879,n=placementGroupInfo	.ProcessorInfo:880,n=processorInfo	.RebootMigrationSupport:881,n=rebootMigrationSupport	.SupportedBootModes:882,n=supportedBootModes	.SupportedInRegion:883,n=supportedInRegion	.SupportedRootDeviceTypes:884,n=supportedRootDeviceTypes	.SupportedUsageClasses:885,n=supportedUsageClasses	.SupportedVirtualizationTypes:886,n=supportedVirtualizationTypes	.VCpuInfo:887,n=vCpuInfo
s	KeyPairInfo	.CreateTime:377,n=createTime	.KeyFingerprint:276,n=keyFingerprint	.KeyName:276,n=keyName	.KeyPairId:276,n=keyPairId	.KeyType:335,n=keyType	.PublicKey:276,n=publicKey	.Tags:337,n=tagSet
s	AttachmentEnaSrdSpecification	.EnaSrdEnabled:278,n=enaSrdEnabled	.EnaSrdUdpSpecification:888,n=enaSrdUdpSpecification
s	PrefixList	.Cidrs:331,n=cidrSet	.PrefixListId:276,n=prefixListId	.PrefixListName:276,n=prefixListName
s	Region	.Endpoint:276,n=regionEndpoint	.Geography:889,n=geographySet	.OptInStatus:276,n=optInStatus	.RegionName:276,n=regionName
s	SecurityGroupReference	.GroupId:276,n=groupId	.ReferencingVpcId:276,n=referencingVpcId	.TransitGatewayId:276,n=transitGatewayId	.VpcPeeringConnectionId:276,n=vpcPeeringConnectionId
s	SecurityGroupVpcAssociation	.GroupId:306,n=groupId	.GroupOwnerId:276,n=groupOwnerId	.State:307,n=state	.StateReason:276,n=stateReason	.VpcId:296,n=vpcId	.VpcOwnerId:276,n=vpcOwnerId
s	SecurityGroup	.Description:276,n=groupDescription	.GroupId:276,n=groupId	.GroupName:276,n=groupName	.IpPermissions:321,n=ipPermissions	.IpPermissionsEgress:321,n=ipPermissionsEgress	.OwnerId:276,n=ownerId	.SecurityGroupArn:276,n=securityGroupArn	.Tags:337,n=tagSet	.VpcId:276,n=vpcId
s	TagDescription	.Key:276,n=key	.ResourceId:276,n=resourceId	.ResourceType:766,n=resourceType	.Value:276,n=value
s	VpcEndpointConnection	.CreationTimestamp:377,n=creationTimestamp	.DnsEntries:682,n=dnsEntrySet	.GatewayLoadBalancerArns:331,n=gatewayLoadBalancerArnSet	.IpAddressType:398,n=ipAddressType	.NetworkLoadBalancerArns:331,n=networkLoadBalancerArnSet	.ServiceId:276,n=serviceId	.Tags:337,n=tagSet	.VpcEndpointConnectionId:276,n=vpcEndpointConnectionId	.VpcEndpointId:276,n=vpcEndpointId	.VpcEndpointOwner:276,n=vpcEndpointOwner	.VpcEndpointRegion:276,n=vpcEndpointRegion	.VpcEndpointState:687,n=vpcEndpointState
s	ServiceDetail	.AcceptanceRequired:278,n=acceptanceRequired	.AvailabilityZoneIds:331,n=availabilityZoneIdSet	.AvailabilityZones:331,n=availabilityZoneSet	.BaseEndpointDnsNames:331,n=baseEndpointDnsNameSet	.ManagesVpcEndpoints:278,n=managesVpcEndpoints	.Owner:276,n=owner	.PayerResponsibility:890,n=payerResponsibility	.PrivateDnsName:276,n=privateDnsName	.PrivateDnsNameVerificationState:891,n=privateDnsNameVerificationState	.PrivateDnsNames:892,n=privateDnsNameSet	.ServiceId:276,n=serviceId	.ServiceName:276,n=serviceName	.ServiceRegion:276,n=serviceRegion	.ServiceType:893,n=serviceType	.SupportedIpAddressTypes:894,n=supportedIpAddressTypeSet	.Tags:337,n=tagSet	.VpcEndpointPolicySupported:278,n=vpcEndpointPolicySupported
s	VpnGateway	.AmazonSideAsn:378,n=amazonSideAsn	.AvailabilityZone:276,n=availabilityZone	.State:895,n=state	.Tags:337,n=tagSet	.Type:896,n=type	.VpcAttachments:897,n=attachments	.VpnGatewayId:276,n=vpnGatewayId
l	LaunchTemplateBlockDeviceMappingList	e=:898,n=item
s	LaunchTemplateCapacityReservationSpecificationResponse	.CapacityReservationPreference:740,n=capacityReservationPreference	.CapacityReservationTarget:899,n=capacityReservationTarget
s	LaunchTemplateCpuOptions	.AmdSevSnp:754,n=amdSevSnp	.CoreCount:282,n=coreCount	.NestedVirtualization:538,n=nestedVirtualization	.ThreadsPerCore:282,n=threadsPerCore
s	CreditSpecification	.CpuCredits:276,n=cpuCredits
l	ElasticGpuSpecificationResponseList	e=:900,n=item
l	LaunchTemplateElasticInferenceAcceleratorResponseList	e=:901,n=item
s	LaunchTemplateEnclaveOptions	.Enabled:278,n=enabled
s	LaunchTemplateHibernationOptions	.Configured:278,n=configured
s	LaunchTemplateIamInstanceProfileSpecification	.Arn:276,n=arn	.Name:276,n=name
s	LaunchTemplateInstanceMarketOptions	.MarketType:757,n=marketType	.SpotOptions:902,n=spotOptions
s	InstanceRequirements	.AcceleratorCount:903,n=acceleratorCount	.AcceleratorManufacturers:783,n=acceleratorManufacturerSet	.AcceleratorNames:784,n=acceleratorNameSet	.AcceleratorTotalMemoryMiB:904,n=acceleratorTotalMemoryMiB	.AcceleratorTypes:786,n=acceleratorTypeSet	.AllowedInstanceTypes:787,n=allowedInstanceTypeSet	.BareMetal:788,n=bareMetal	.BaselineEbsBandwidthMbps:905,n=baselineEbsBandwidthMbps	.BaselinePerformanceFactors:906,n=baselinePerformanceFactors	.BurstablePerformance:791,n=burstablePerformance	.CpuManufacturers:792,n=cpuManufacturerSet	.ExcludedInstanceTypes:793,n=excludedInstanceTypeSet	.InstanceGenerations:794,n=instanceGenerationSet	.LocalStorage:795,n=localStorage	.LocalStorageTypes:796,n=localStorageTypeSet	.MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:282,n=maxSpotPriceAsPercentageOfOptimalOnDemandPrice	.MemoryGiBPerVCpu:907,n=memoryGiBPerVCpu	.MemoryMiB:908,n=memoryMiB	.NetworkBandwidthGbps:909,n=networkBandwidthGbps	.NetworkInterfaceCount:910,n=networkInterfaceCount	.OnDemandMaxPricePercentageOverLowestPrice:282,n=onDemandMaxPricePercentageOverLowestPrice	.RequireEncryptionInTransit:278,n=requireEncryptionInTransit	.RequireHibernateSupport:278,n=requireHibernateSupport	.SpotMaxPricePercentageOverLowestPrice:282,n=spotMaxPricePercentageOverLowestPrice	.TotalLocalStorageGB:911,n=totalLocalStorageGB	.VCpuCount:912,n=vCpuCount
l	LaunchTemplateLicenseList	e=:913,n=item
s	LaunchTemplateInstanceMaintenanceOptions	.AutoRecovery:804,n=autoRecovery
s	LaunchTemplateInstanceMetadataOptions	.HttpEndpoint:805,n=httpEndpoint	.HttpProtocolIpv6:806,n=httpProtocolIpv6	.HttpPutResponseHopLimit:282,n=httpPutResponseHopLimit	.HttpTokens:807,n=httpTokens	.InstanceMetadataTags:808,n=instanceMetadataTags	.State:914,n=state
s	LaunchTemplatesMonitoring	.Enabled:278,n=enabled
l	LaunchTemplateInstanceNetworkInterfaceSpecificationList	e=:915,n=item
s	LaunchTemplateNetworkPerformanceOptions	.BandwidthWeighting:761,n=bandwidthWeighting
s	LaunchTemplatePlacement	.Affinity:276,n=affinity	.AvailabilityZone:276,n=availabilityZone	.AvailabilityZoneId:301,n=availabilityZoneId	.GroupId:551,n=groupId	.GroupName:276,n=groupName	.HostId:276,n=hostId	.HostResourceGroupArn:276,n=hostResourceGroupArn	.PartitionNumber:282,n=partitionNumber	.SpreadDomain:276,n=spreadDomain	.Tenancy:394,n=tenancy
s	LaunchTemplatePrivateDnsNameOptions	.EnableResourceNameDnsAAAARecord:278,n=enableResourceNameDnsAAAARecord	.EnableResourceNameDnsARecord:278,n=enableResourceNameDnsARecord	.HostnameType:559,n=hostnameType
l	LaunchTemplateInstanceSecondaryInterfaceSpecificationList	e=:916,n=item
l	LaunchTemplateTagSpecificationList	e=:917,n=item
s	PrefixListEntry	.Cidr:276,n=cidr	.Description:276,n=description
s	PtrUpdateStatus	.Reason:276,n=reason	.Status:276,n=status	.Value:276,n=value
s	InstanceBlockDeviceMappingSpecification	.DeviceName:276,n=deviceName	.Ebs:918,n=ebs	.NoDevice:276,n=noDevice	.VirtualName:276,n=virtualName
S	CapacityReservationPreference
s	CapacityReservationTarget	.CapacityReservationId:919	.CapacityReservationResourceGroupArn:276
s	InstanceCreditSpecificationRequest	.CpuCredits:276	.InstanceId:293,r
s	SuccessfulInstanceCreditSpecificationItem	.InstanceId:276,n=instanceId
s	UnsuccessfulInstanceCreditSpecificationItem	.Error:920,n=error	.InstanceId:276,n=instanceId
S	EventCode
S	InstanceEventId
S	InstanceMetadataOptionsState
s	RemovePrefixListEntry	.Cidr:276,r
s	SecurityGroupRuleUpdate	.SecurityGroupRule:921	.SecurityGroupRuleId:775,r
S	VolumeModificationState
s	InstanceMonitoring	.InstanceId:276,n=instanceId	.Monitoring:922,n=monitoring
s	RevokedSecurityGroupRule	.CidrIpv4:276,n=cidrIpv4	.CidrIpv6:276,n=cidrIpv6	.Description:276,n=description	.FromPort:282,n=fromPort	.GroupId:306,n=groupId	.IpProtocol:276,n=ipProtocol	.IsEgress:278,n=isEgress	.PrefixListId:367,n=prefixListId	.ReferencedGroupId:306,n=referencedGroupId	.SecurityGroupRuleId:775,n=securityGroupRuleId	.ToPort:282,n=toPort
s	BlockDeviceMapping	.DeviceName:276,n=deviceName	.Ebs:923,n=ebs	.NoDevice:276,n=noDevice	.VirtualName:276,n=virtualName
S	AmdSevSnpSpecification
s	ElasticGpuSpecification	.Type:276,r
s	ElasticInferenceAccelerator	.Count:924	.Type:276,r
S	MarketType
s	SpotMarketOptions	.BlockDurationMinutes:282	.InstanceInterruptionBehavior:925	.MaxPrice:276	.SpotInstanceType:926	.ValidUntil:317
s	LicenseConfigurationRequest	.LicenseConfigurationArn:276
s	InstanceNetworkInterfaceSpecification	.AssociateCarrierIpAddress:278	.AssociatePublicIpAddress:278,n=associatePublicIpAddress	.ConnectionTrackingSpecification:357	.DeleteOnTermination:278,n=deleteOnTermination	.Description:276,n=description	.DeviceIndex:282,n=deviceIndex	.EnaQueueCount:282	.EnaSrdSpecification:927	.Groups:358,n=SecurityGroupId	.InterfaceType:276	.Ipv4PrefixCount:282	.Ipv4Prefixes:360,n=Ipv4Prefix	.Ipv6AddressCount:282,n=ipv6AddressCount	.Ipv6Addresses:361,n=ipv6AddressesSet,q=Ipv6Addresses	.Ipv6PrefixCount:282	.Ipv6Prefixes:362,n=Ipv6Prefix	.NetworkCardIndex:282	.NetworkInterfaceId:284,n=networkInterfaceId	.PrimaryIpv6:278	.PrivateIpAddress:276,n=privateIpAddress	.PrivateIpAddresses:363,n=privateIpAddressesSet,q=PrivateIpAddresses	.SecondaryPrivateIpAddressCount:282,n=secondaryPrivateIpAddressCount	.SubnetId:276,n=subnetId
S	InstanceBandwidthWeighting
s	InstanceSecondaryInterfaceSpecificationRequest	.DeleteOnTermination:278	.DeviceIndex:282	.InterfaceType:928	.NetworkCardIndex:282	.PrivateIpAddressCount:282	.PrivateIpAddresses:929,n=PrivateIpAddress	.SecondarySubnetId:930
s	Instance	.AmiLaunchIndex:282,n=amiLaunchIndex	.Architecture:838,n=architecture	.BlockDeviceMappings:440,n=blockDeviceMapping	.BootMode:840,n=bootMode	.CapacityBlockId:276,n=capacityBlockId	.CapacityReservationId:276,n=capacityReservationId	.CapacityReservationSpecification:931,n=capacityReservationSpecification	.ClientToken:276,n=clientToken	.CpuOptions:932,n=cpuOptions	.CurrentInstanceBootMode:933,n=currentInstanceBootMode	.EbsOptimized:278,n=ebsOptimized	.ElasticGpuAssociations:934,n=elasticGpuAssociationSet	.ElasticInferenceAcceleratorAssociations:935,n=elasticInferenceAcceleratorAssociationSet	.EnaSupport:278,n=enaSupport	.EnclaveOptions:442,n=enclaveOptions	.HibernationOptions:936,n=hibernationOptions	.Hypervisor:841,n=hypervisor	.IamInstanceProfile:600,n=iamInstanceProfile	.ImageId:276,n=imageId	.InstanceId:276,n=instanceId	.InstanceLifecycle:937,n=instanceLifecycle	.InstanceType:577,n=instanceType	.Ipv6Address:276,n=ipv6Address	.KernelId:276,n=kernelId	.KeyName:276,n=keyName	.LaunchTime:317,n=launchTime	.Licenses:938,n=licenseSet	.MaintenanceOptions:939,n=maintenanceOptions	.MetadataOptions:549,n=metadataOptions	.Monitoring:922,n=monitoring	.NetworkInterfaces:940,n=networkInterfaceSet	.NetworkPerformanceOptions:941,n=networkPerformanceOptions	.Operator:392,n=operator	.OutpostArn:276,n=outpostArn	.Placement:587,n=placement	.Platform:844,n=platform	.PlatformDetails:276,n=platformDetails	.PrivateDnsName:276,n=privateDnsName	.PrivateDnsNameOptions:942,n=privateDnsNameOptions	.PrivateIpAddress:276,n=privateIpAddress	.ProductCodes:445,n=productCodes	.PublicDnsName:276,n=dnsName	.PublicIpAddress:276,n=ipAddress	.RamdiskId:276,n=ramdiskId	.RootDeviceName:276,n=rootDeviceName	.RootDeviceType:845,n=rootDeviceType	.SecondaryInterfaces:943,n=secondaryInterfaceSet	.SecurityGroups:443,n=groupSet	.SourceDestCheck:278,n=sourceDestCheck	.SpotInstanceRequestId:276,n=spotInstanceRequestId	.SriovNetSupport:276,n=sriovNetSupport	.State:854,n=instanceState	.StateReason:847,n=stateReason	.StateTransitionReason:276,n=reason	.SubnetId:276,n=subnetId	.Tags:337,n=tagSet	.TpmSupport:276,n=tpmSupport	.UsageOperation:276,n=usageOperation	.UsageOperationUpdateTime:377,n=usageOperationUpdateTime	.VirtualizationType:849,n=virtualizationType	.VpcId:276,n=vpcId
s	InstanceStateChange	.CurrentState:854,n=currentState	.InstanceId:276,n=instanceId	.PreviousState:854,n=previousState
s	SecurityGroupRuleDescription	.Description:276	.SecurityGroupRuleId:276
S	ResourceType
S	NatGatewayAddressStatus
S	SubnetCidrBlockStateCode
S	VpcCidrBlockStateCode
l	IpRangeList	e=:944,n=item
l	Ipv6RangeList	e=:945,n=item
l	PrefixListIdList	e=:946,n=item
l	UserIdGroupPairList	e=:947,n=item
s	ReferencedSecurityGroup	.GroupId:276,n=groupId	.PeeringStatus:276,n=peeringStatus	.UserId:276,n=userId	.VpcId:276,n=vpcId	.VpcPeeringConnectionId:276,n=vpcPeeringConnectionId
S	SecurityGroupRuleId
s	DhcpConfiguration	.Key:276,n=key	.Values:948,n=valueSet
s	UnsuccessfulItemError	.Code:276,n=code	.Message:276,n=message
s	InternetGatewayAttachment	.State:608,n=state	.VpcId:276,n=vpcId
s	LaunchTemplateBlockDeviceMappingRequest	.DeviceName:276	.Ebs:949	.NoDevice:276	.VirtualName:276
s	LaunchTemplateElasticInferenceAccelerator	.Count:950	.Type:276,r
s	LaunchTemplateSpotMarketOptionsRequest	.BlockDurationMinutes:282	.InstanceInterruptionBehavior:925	.MaxPrice:276	.SpotInstanceType:926	.ValidUntil:317
s	AcceleratorCountRequest	.Max:282	.Min:282
l	AcceleratorManufacturerSet	e=:951,n=item
l	AcceleratorNameSet	e=:952,n=item
s	AcceleratorTotalMemoryMiBRequest	.Max:282	.Min:282
l	AcceleratorTypeSet	e=:953,n=item
l	AllowedInstanceTypeSet	min=0	max=400	e=:954,n=item
S	BareMetal
s	BaselineEbsBandwidthMbpsRequest	.Max:282	.Min:282
s	BaselinePerformanceFactorsRequest	.Cpu:955
S	BurstablePerformance
l	CpuManufacturerSet	e=:956,n=item
l	ExcludedInstanceTypeSet	min=0	max=400	e=:957,n=item
l	InstanceGenerationSet	e=:958,n=item
S	LocalStorage
l	LocalStorageTypeSet	e=:959,n=item
s	MemoryGiBPerVCpuRequest	.Max:960	.Min:960
s	MemoryMiBRequest	.Max:282	.Min:282,r
s	NetworkBandwidthGbpsRequest	.Max:960	.Min:960
s	NetworkInterfaceCountRequest	.Max:282	.Min:282
s	TotalLocalStorageGBRequest	.Max:960	.Min:960
s	VCpuCountRangeRequest	.Max:282	.Min:282,r
s	LaunchTemplateLicenseConfigurationRequest	.LicenseConfigurationArn:276
S	LaunchTemplateAutoRecoveryState
S	LaunchTemplateInstanceMetadataEndpointState
S	LaunchTemplateInstanceMetadataProtocolIpv6
S	LaunchTemplateHttpTokensState
S	LaunchTemplateInstanceMetadataTagsState
s	LaunchTemplateInstanceNetworkInterfaceSpecificationRequest	.AssociateCarrierIpAddress:278	.AssociatePublicIpAddress:278	.ConnectionTrackingSpecification:357	.DeleteOnTermination:278	.Description:276	.DeviceIndex:282	.EnaQueueCount:282	.EnaSrdSpecification:927	.Groups:358,n=SecurityGroupId	.InterfaceType:276	.Ipv4PrefixCount:282	.Ipv4Prefixes:360,n=Ipv4Prefix	.Ipv6AddressCount:282	.Ipv6Addresses:961	.Ipv6PrefixCount:282	.Ipv6Prefixes:362,n=Ipv6Prefix	.NetworkCardIndex:282	.NetworkInterfaceId:284	.PrimaryIpv6:278	.PrivateIpAddress:276	.PrivateIpAddresses:363	.SecondaryPrivateIpAddressCount:282	.SubnetId:304
s	LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest	.DeleteOnTermination:278	.DeviceIndex:282	.InterfaceType:928	.NetworkCardIndex:282	.PrivateIpAddressCount:282	.PrivateIpAddresses:962,n=PrivateIpAddress	.SecondarySubnetId:930
s	LaunchTemplateTagSpecificationRequest	.ResourceType:766	.Tags:337,n=Tag
s	ValidationError	.Code:276,n=code	.Message:276,n=message
s	NatGatewayAttachedAppliance	.ApplianceArn:276,n=applianceArn	.AttachmentState:963,n=attachmentState	.FailureCode:276,n=failureCode	.FailureMessage:276,n=failureMessage	.ModificationState:964,n=modificationState	.Type:965,n=type	.VpcEndpointId:276,n=vpcEndpointId
s	NetworkAclAssociation	.NetworkAclAssociationId:276,n=networkAclAssociationId	.NetworkAclId:276,n=networkAclId	.SubnetId:276,n=subnetId
s	NetworkAclEntry	.CidrBlock:276,n=cidrBlock	.Egress:278,n=egress	.IcmpTypeCode:353,n=icmpTypeCode	.Ipv6CidrBlock:276,n=ipv6CidrBlock	.PortRange:355,n=portRange	.Protocol:276,n=protocol	.RuleAction:356,n=ruleAction	.RuleNumber:282,n=ruleNumber
s	NetworkInterfaceIpv6Address	.Ipv6Address:276,n=ipv6Address	.IsPrimaryIpv6:278,n=isPrimaryIpv6	.PublicIpv6DnsName:276,n=publicIpv6DnsName
s	Ipv6PrefixSpecification	.Ipv6Prefix:276,n=ipv6Prefix
s	NetworkInterfacePrivateIpAddress	.Association:655,n=association	.Primary:278,n=primary	.PrivateDnsName:276,n=privateDnsName	.PrivateIpAddress:276,n=privateIpAddress
s	RouteTableAssociation	.AssociationState:305,n=associationState	.GatewayId:276,n=gatewayId	.Main:278,n=main	.PublicIpv4Pool:276,n=publicIpv4Pool	.RouteTableAssociationId:276,n=routeTableAssociationId	.RouteTableId:276,n=routeTableId	.SubnetId:276,n=subnetId
s	PropagatingVgw	.GatewayId:276,n=gatewayId
s	Route	.CarrierGatewayId:365,n=carrierGatewayId	.CoreNetworkArn:366,n=coreNetworkArn	.DestinationCidrBlock:276,n=destinationCidrBlock	.DestinationIpv6CidrBlock:276,n=destinationIpv6CidrBlock	.DestinationPrefixListId:276,n=destinationPrefixListId	.EgressOnlyInternetGatewayId:276,n=egressOnlyInternetGatewayId	.GatewayId:276,n=gatewayId	.InstanceId:276,n=instanceId	.InstanceOwnerId:276,n=instanceOwnerId	.IpAddress:276,n=ipAddress	.LocalGatewayId:276,n=localGatewayId	.NatGatewayId:276,n=natGatewayId	.NetworkInterfaceId:276,n=networkInterfaceId	.OdbNetworkArn:370,n=odbNetworkArn	.Origin:966,n=origin	.State:967,n=state	.TransitGatewayId:276,n=transitGatewayId	.VpcPeeringConnectionId:276,n=vpcPeeringConnectionId
S	BlockPublicAccessMode
s	VpcEncryptionControlExclusions	.EgressOnlyInternetGateway:968,n=egressOnlyInternetGateway	.ElasticFileSystem:968,n=elasticFileSystem	.InternetGateway:968,n=internetGateway	.Lambda:968,n=lambda	.NatGateway:968,n=natGateway	.VirtualPrivateGateway:968,n=virtualPrivateGateway	.VpcLattice:968,n=vpcLattice	.VpcPeering:968,n=vpcPeering
S	VpcEncryptionControlState
S	VpcEncryptionControlId
s	DnsEntry	.DnsName:276,n=dnsName	.HostedZoneId:276,n=hostedZoneId
s	SecurityGroupIdentifier	.GroupId:276,n=groupId	.GroupName:276,n=groupName
s	SubnetIpPrefixes	.IpPrefixes:331,n=ipPrefixSet	.SubnetId:276,n=subnetId
s	ResponseError	.Code:969,n=code	.Message:276,n=message
l	AccountAttributeValueList	e=:970,n=item
S	ServiceManaged
l	AvailabilityZoneGeographyList	e=:971,n=item
l	AvailabilityZoneMessageList	e=:972,n=item
S	AvailabilityZoneOptInStatus
S	AvailabilityZoneState
l	AvailabilityZoneSubGeographyList	e=:973,n=item
s	DestinationOptionsResponse	.FileFormat:613,n=fileFormat	.HiveCompatiblePartitions:278,n=hiveCompatiblePartitions	.PerHourPartition:278,n=perHourPartition
S	ArchitectureValues
l	BlockDeviceMappingList	e=:753,n=item
S	BootModeValues
S	HypervisorType
S	ImageTypeValues
S	ImdsSupportValues
S	PlatformValues
S	DeviceType
S	ImageState
s	StateReason	.Code:276,n=code	.Message:276,n=message
S	TpmSupportValues
S	VirtualizationType
s	EbsInstanceBlockDevice	.AssociatedResource:276,n=associatedResource	.AttachTime:317,n=attachTime	.DeleteOnTermination:278,n=deleteOnTermination	.EbsCardIndex:282,n=ebsCardIndex	.Operator:392,n=operator	.Status:608,n=status	.VolumeId:276,n=volumeId	.VolumeOwnerId:276,n=volumeOwnerId
S	ProductCodeValues
s	EbsStatusSummary	.Details:974,n=details	.Status:975,n=status
l	InstanceStatusEventList	e=:542,n=item
s	InstanceState	.Code:282,n=code	.Name:976,n=name
s	InstanceStatusSummary	.Details:977,n=details	.Status:975,n=status
S	Location
b	AutoRecoveryFlag
b	BareMetalFlag
b	BurstablePerformanceFlag
b	CurrentGenerationFlag
b	DedicatedHostFlag
s	EbsInfo	.AttachmentLimitType:978,n=attachmentLimitType	.EbsCards:979,n=ebsCardSet	.EbsOptimizedInfo:980,n=ebsOptimizedInfo	.EbsOptimizedSupport:981,n=ebsOptimizedSupport	.EncryptionSupport:982,n=encryptionSupport	.MaximumEbsAttachments:983,n=maximumEbsAttachments	.MaximumEbsCards:984,n=maximumEbsCards	.NvmeSupport:985,n=nvmeSupport
s	FpgaInfo	.Fpgas:986,n=fpgas	.TotalFpgaMemoryInMiB:987,n=totalFpgaMemoryInMiB
b	FreeTierEligibleFlag
s	GpuInfo	.Gpus:988,n=gpus	.TotalGpuMemoryInMiB:989,n=totalGpuMemoryInMiB
b	HibernationFlag
S	InstanceTypeHypervisor
s	InferenceAcceleratorInfo	.Accelerators:990,n=accelerators	.TotalInferenceMemoryInMiB:991,n=totalInferenceMemoryInMiB
s	InstanceStorageInfo	.Disks:992,n=disks	.EncryptionSupport:993,n=encryptionSupport	.NvmeSupport:994,n=nvmeSupport	.TotalSizeInGB:995,n=totalSizeInGB
b	InstanceStorageFlag
s	MediaAcceleratorInfo	.Accelerators:996,n=accelerators	.TotalMediaMemoryInMiB:997,n=totalMediaMemoryInMiB
s	MemoryInfo	.SizeInMiB:998,n=sizeInMiB
s	NetworkInfo	.BandwidthWeightings:999,n=bandwidthWeightings	.ConnectionTrackingConfiguration:1000,n=connectionTrackingConfiguration	.DefaultNetworkCardIndex:1001,n=defaultNetworkCardIndex	.EfaInfo:1002,n=efaInfo	.EfaSupported:1003,n=efaSupported	.EnaSrdSupported:1004,n=enaSrdSupported	.EnaSupport:1005,n=enaSupport	.EncryptionInTransitSupported:1006,n=encryptionInTransitSupported	.FlexibleEnaQueuesSupport:1007,n=flexibleEnaQueuesSupport	.Ipv4AddressesPerInterface:1008,n=ipv4AddressesPerInterface	.Ipv4AddressesPerSecondaryInterface:1009,n=ipv4AddressesPerSecondaryInterface	.Ipv6AddressesPerInterface:1010,n=ipv6AddressesPerInterface	.Ipv6Supported:1011,n=ipv6Supported	.MaximumNetworkCards:1012,n=maximumNetworkCards	.MaximumNetworkInterfaces:1013,n=maximumNetworkInterfaces	.MaximumSecondaryNetworkInterfaces:1014,n=maximumSecondaryNetworkInterfaces	.NetworkCards:1015,n=networkCards	.NetworkPerformance:1016,n=networkPerformance	.SecondaryNetworkSupported:1017,n=secondaryNetworkSupported
s	NeuronInfo	.NeuronDevices:1018,n=neuronDevices	.TotalNeuronDeviceMemoryInMiB:1019,n=totalNeuronDeviceMemoryInMiB
S	NitroEnclavesSupport
s	NitroTpmInfo	.SupportedVersions:1020,n=supportedVersions
S	NitroTpmSupport
S	PhcSupport
s	PlacementGroupInfo	.SupportedStrategies:1021,n=supportedStrategies
s	ProcessorInfo	.Manufacturer:1022,n=manufacturer	.SupportedArchitectures:1023,n=supportedArchitectures	.SupportedFeatures:1024,n=supportedFeatures	.SustainedClockSpeedInGhz:1025,n=sustainedClockSpeedInGhz
S	RebootMigrationSupport
l	BootModeTypeList	e=:1026,n=item
b	SupportedInRegion
l	RootDeviceTypeList	e=:1027,n=item
l	UsageClassTypeList	e=:1028,n=item
l	VirtualizationTypeList	e=:849,n=item
s	VCpuInfo	.DefaultCores:1029,n=defaultCores	.DefaultThreadsPerCore:1030,n=defaultThreadsPerCore	.DefaultVCpus:1031,n=defaultVCpus	.ValidCores:1032,n=validCores	.ValidThreadsPerCore:1033,n=validThreadsPerCore
s	AttachmentEnaSrdUdpSpecification	.EnaSrdUdpEnabled:278,n=enaSrdUdpEnabled
l	RegionGeographyList	e=:1034,n=item
S	PayerResponsibility
S	DnsNameState
l	PrivateDnsDetailsSet	e=:1035,n=item
l	ServiceTypeDetailSet	e=:1036,n=item
l	SupportedIpAddressTypes	min=0	max=2	e=:1037,n=item
S	VpnState
S	GatewayType
l	VpcAttachmentList	e=:320,n=item
s	LaunchTemplateBlockDeviceMapping	.DeviceName:276,n=deviceName	.Ebs:1038,n=ebs	.NoDevice:276,n=noDevice	.VirtualName:276,n=virtualName
s	CapacityReservationTargetResponse	.CapacityReservationId:276,n=capacityReservationId	.CapacityReservationResourceGroupArn:276,n=capacityReservationResourceGroupArn
s	ElasticGpuSpecificationResponse	.Type:276,n=type
s	LaunchTemplateElasticInferenceAcceleratorResponse	.Count:282,n=count	.Type:276,n=type
s	LaunchTemplateSpotMarketOptions	.BlockDurationMinutes:282,n=blockDurationMinutes	.InstanceInterruptionBehavior:925,n=instanceInterruptionBehavior	.MaxPrice:276,n=maxPrice	.SpotInstanceType:926,n=spotInstanceType	.ValidUntil:317,n=validUntil
s	AcceleratorCount	.Max:282,n=max	.Min:282,n=min
s	AcceleratorTotalMemoryMiB	.Max:282,n=max	.Min:282,n=min
s	BaselineEbsBandwidthMbps	.Max:282,n=max	.Min:282,n=min
s	BaselinePerformanceFactors	.Cpu:1039,n=cpu
s	MemoryGiBPerVCpu	.Max:960,n=max	.Min:960,n=min
s	MemoryMiB	.Max:282,n=max	.Min:282,n=min
s	NetworkBandwidthGbps	.Max:960,n=max	.Min:960,n=min
s	NetworkInterfaceCount	.Max:282,n=max	.Min:282,n=min
s	TotalLocalStorageGB	.Max:960,n=max	.Min:960,n=min
s	VCpuCountRange	.Max:282,n=max	.Min:282,n=min
s	LaunchTemplateLicenseConfiguration	.LicenseConfigurationArn:276,n=licenseConfigurationArn
S	LaunchTemplateInstanceMetadataOptionsState
s	LaunchTemplateInstanceNetworkInterfaceSpecification	.AssociateCarrierIpAddress:278,n=associateCarrierIpAddress	.AssociatePublicIpAddress:278,n=associatePublicIpAddress	.ConnectionTrackingSpecification:1040,n=connectionTrackingSpecification	.DeleteOnTermination:278,n=deleteOnTermination	.Description:276,n=description	.DeviceIndex:282,n=deviceIndex	.EnaQueueCount:282,n=enaQueueCount	.EnaSrdSpecification:1041,n=enaSrdSpecification	.Groups:495,n=groupSet	.InterfaceType:276,n=interfaceType	.Ipv4PrefixCount:282,n=ipv4PrefixCount	.Ipv4Prefixes:1042,n=ipv4PrefixSet	.Ipv6AddressCount:282,n=ipv6AddressCount	.Ipv6Addresses:361,n=ipv6AddressesSet	.Ipv6PrefixCount:282,n=ipv6PrefixCount	.Ipv6Prefixes:1043,n=ipv6PrefixSet	.NetworkCardIndex:282,n=networkCardIndex	.NetworkInterfaceId:284,n=networkInterfaceId	.PrimaryIpv6:278,n=primaryIpv6	.PrivateIpAddress:276,n=privateIpAddress	.PrivateIpAddresses:363,n=privateIpAddressesSet	.SecondaryPrivateIpAddressCount:282,n=secondaryPrivateIpAddressCount	.SubnetId:304,n=subnetId
s	LaunchTemplateInstanceSecondaryInterfaceSpecification	.DeleteOnTermination:278,n=deleteOnTermination	.DeviceIndex:282,n=deviceIndex	.InterfaceType:928,n=interfaceType	.NetworkCardIndex:282,n=networkCardIndex	.PrivateIpAddressCount:282,n=privateIpAddressCount	.PrivateIpAddresses:1044,n=privateIpAddressesSet	.SecondarySubnetId:930,n=secondarySubnetId
s	LaunchTemplateTagSpecification	.ResourceType:766,n=resourceType	.Tags:337,n=tagSet
s	EbsInstanceBlockDeviceSpecification	.DeleteOnTermination:278,n=deleteOnTermination	.VolumeId:316,n=volumeId
S	CapacityReservationId
s	UnsuccessfulInstanceCreditSpecificationItemError	.Code:1045,n=code	.Message:276,n=message
s	SecurityGroupRuleRequest	.CidrIpv4:276	.CidrIpv6:276	.Description:276	.FromPort:282	.IpProtocol:276	.PrefixListId:367	.ReferencedGroupId:306	.ToPort:282
s	Monitoring	.State:1046,n=state
s	EbsBlockDevice	.AvailabilityZone:276,n=availabilityZone	.AvailabilityZoneId:276	.DeleteOnTermination:278,n=deleteOnTermination	.EbsCardIndex:282	.Encrypted:278,n=encrypted	.Iops:282,n=iops	.KmsKeyId:276,n=kmsKeyId	.OutpostArn:276,n=outpostArn	.SnapshotId:389,n=snapshotId	.Throughput:282,n=throughput	.VolumeInitializationRate:282	.VolumeSize:282,n=volumeSize	.VolumeType:390,n=volumeType
i	ElasticInferenceAcceleratorCount	min=1
S	InstanceInterruptionBehavior
S	SpotInstanceType
s	EnaSrdSpecificationRequest	.EnaSrdEnabled:278	.EnaSrdUdpSpecification:1047
S	SecondaryInterfaceType
l	InstanceSecondaryInterfacePrivateIpAddressListRequest	e=:1048,n=item
S	SecondarySubnetId
s	CapacityReservationSpecificationResponse	.CapacityReservationPreference:740,n=capacityReservationPreference	.CapacityReservationTarget:899,n=capacityReservationTarget
s	CpuOptions	.AmdSevSnp:754,n=amdSevSnp	.CoreCount:282,n=coreCount	.NestedVirtualization:538,n=nestedVirtualization	.ThreadsPerCore:282,n=threadsPerCore
S	InstanceBootModeValues
l	ElasticGpuAssociationList	e=:1049,n=item
l	ElasticInferenceAcceleratorAssociationList	e=:1050,n=item
s	HibernationOptions	.Configured:278,n=configured
S	InstanceLifecycleType
l	LicenseList	e=:1051,n=item
s	InstanceMaintenanceOptions	.AutoRecovery:543,n=autoRecovery	.RebootMigration:544,n=rebootMigration
l	InstanceNetworkInterfaceList	e=:1052,n=item
s	InstanceNetworkPerformanceOptions	.BandwidthWeighting:761,n=bandwidthWeighting
s	PrivateDnsNameOptionsResponse	.EnableResourceNameDnsAAAARecord:278,n=enableResourceNameDnsAAAARecord	.EnableResourceNameDnsARecord:278,n=enableResourceNameDnsARecord	.HostnameType:559,n=hostnameType
l	InstanceSecondaryInterfaceList	e=:1053,n=item
s	IpRange	.CidrIp:276,n=cidrIp	.Description:276,n=description
s	Ipv6Range	.CidrIpv6:276,n=cidrIpv6	.Description:276,n=description
s	PrefixListId	.Description:276,n=description	.PrefixListId:276,n=prefixListId
s	UserIdGroupPair	.Description:276,n=description	.GroupId:276,n=groupId	.GroupName:276,n=groupName	.PeeringStatus:276,n=peeringStatus	.UserId:276,n=userId	.VpcId:276,n=vpcId	.VpcPeeringConnectionId:276,n=vpcPeeringConnectionId
l	DhcpConfigurationValueList	e=:444,n=item
s	LaunchTemplateEbsBlockDeviceRequest	.DeleteOnTermination:278	.EbsCardIndex:282	.Encrypted:278	.Iops:282	.KmsKeyId:388	.SnapshotId:389	.Throughput:282	.VolumeInitializationRate:282	.VolumeSize:282	.VolumeType:390
i	LaunchTemplateElasticInferenceAcceleratorCount	min=1
S	AcceleratorManufacturer
S	AcceleratorName
S	AcceleratorType
S	AllowedInstanceType	min=1	max=30
s	CpuPerformanceFactorRequest	.References:1054,n=Reference
S	CpuManufacturer
S	ExcludedInstanceType	min=1	max=30
S	InstanceGeneration
S	LocalStorageType
d	Double
l	InstanceIpv6AddressListRequest	e=:1055,n=InstanceIpv6Address
l	SecondaryInterfacePrivateIpAddressSpecificationListRequest	e=:1056,n=SecondaryInterfacePrivateIpAddressSpecification
S	NatGatewayApplianceState
S	NatGatewayApplianceModifyState
S	NatGatewayApplianceType
S	RouteOrigin
S	RouteState
s	VpcEncryptionControlExclusion	.State:1057,n=state	.StateMessage:276,n=stateMessage
S	LaunchTemplateErrorCode
s	AccountAttributeValue	.AttributeValue:276,n=attributeValue
s	AvailabilityZoneGeography	.Name:276,n=name
s	AvailabilityZoneMessage	.Message:276,n=message
s	AvailabilityZoneSubGeography	.Name:276,n=name
l	EbsStatusDetailsList	e=:1058,n=item
S	SummaryStatus
S	InstanceStateName
l	InstanceStatusDetailsList	e=:1059,n=item
S	AttachmentLimitType
l	EbsCardInfoList	e=:1060,n=item
s	EbsOptimizedInfo	.BaselineBandwidthInMbps:1061,n=baselineBandwidthInMbps	.BaselineIops:1062,n=baselineIops	.BaselineThroughputInMBps:1063,n=baselineThroughputInMBps	.MaximumBandwidthInMbps:1064,n=maximumBandwidthInMbps	.MaximumIops:1065,n=maximumIops	.MaximumThroughputInMBps:1066,n=maximumThroughputInMBps
S	EbsOptimizedSupport
S	EbsEncryptionSupport
i	MaximumEbsAttachments
i	MaximumEbsCards
S	EbsNvmeSupport
l	FpgaDeviceInfoList	e=:1067,n=item
i	totalFpgaMemory
l	GpuDeviceInfoList	e=:1068,n=item
i	totalGpuMemory
l	InferenceDeviceInfoList	name=item	e=:1069
i	totalInferenceMemory
l	DiskInfoList	e=:1070,n=item
S	InstanceStorageEncryptionSupport
S	EphemeralNvmeSupport
L	DiskSize
l	MediaDeviceInfoList	e=:1071,n=item
i	TotalMediaMemory
L	MemorySize
l	BandwidthWeightingTypeList	e=:1072,n=item
s	DefaultConnectionTrackingConfiguration	.DefaultTcpEstablishedTimeout:1073,n=defaultTcpEstablishedTimeout	.DefaultUdpStreamTimeout:1074,n=defaultUdpStreamTimeout	.DefaultUdpTimeout:1075,n=defaultUdpTimeout
i	DefaultNetworkCardIndex
s	EfaInfo	.MaximumEfaInterfaces:1076,n=maximumEfaInterfaces
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
l	NetworkCardInfoList	e=:1077,n=item
S	NetworkPerformance
b	SecondaryNetworkSupportedFlag
l	NeuronDeviceInfoList	e=:1078,n=item
i	TotalNeuronMemory
l	NitroTpmSupportedVersionsList	e=:1079,n=item
l	PlacementGroupStrategyList	e=:1080,n=item
S	CpuManufacturerName
l	ArchitectureTypeList	e=:1081,n=item
l	SupportedAdditionalProcessorFeatureList	e=:1082,n=item
d	ProcessorSustainedClockSpeed
S	BootModeType
S	RootDeviceType
S	UsageClassType
i	CoreCount
i	ThreadsPerCore
i	VCpuCount
l	CoreCountList	e=:1029,n=item
l	ThreadsPerCoreList	e=:1030,n=item
s	RegionGeography	.Name:276,n=name
s	PrivateDnsDetails	.PrivateDnsName:276,n=privateDnsName
s	ServiceTypeDetail	.ServiceType:1083,n=serviceType
S	ServiceConnectivityType
s	LaunchTemplateEbsBlockDevice	.DeleteOnTermination:278,n=deleteOnTermination	.EbsCardIndex:282,n=ebsCardIndex	.Encrypted:278,n=encrypted	.Iops:282,n=iops	.KmsKeyId:388,n=kmsKeyId	.SnapshotId:389,n=snapshotId	.Throughput:282,n=throughput	.VolumeInitializationRate:282,n=volumeInitializationRate	.VolumeSize:282,n=volumeSize	.VolumeType:390,n=volumeType
s	CpuPerformanceFactor	.References:1084,n=referenceSet
s	ConnectionTrackingSpecification	.TcpEstablishedTimeout:282,n=tcpEstablishedTimeout	.UdpStreamTimeout:282,n=udpStreamTimeout	.UdpTimeout:282,n=udpTimeout
s	LaunchTemplateEnaSrdSpecification	.EnaSrdEnabled:278,n=enaSrdEnabled	.EnaSrdUdpSpecification:1085,n=enaSrdUdpSpecification
l	Ipv4PrefixListResponse	e=:1086,n=item
l	Ipv6PrefixListResponse	e=:1087,n=item
l	SecondaryInterfacePrivateIpAddressSpecificationList	e=:1088,n=item
S	UnsuccessfulInstanceCreditSpecificationErrorCode
S	MonitoringState
s	EnaSrdUdpSpecificationRequest	.EnaSrdUdpEnabled:278
s	InstanceSecondaryInterfacePrivateIpAddressRequest	.PrivateIpAddress:276,r
s	ElasticGpuAssociation	.ElasticGpuAssociationId:276,n=elasticGpuAssociationId	.ElasticGpuAssociationState:276,n=elasticGpuAssociationState	.ElasticGpuAssociationTime:276,n=elasticGpuAssociationTime	.ElasticGpuId:1089,n=elasticGpuId
s	ElasticInferenceAcceleratorAssociation	.ElasticInferenceAcceleratorArn:276,n=elasticInferenceAcceleratorArn	.ElasticInferenceAcceleratorAssociationId:276,n=elasticInferenceAcceleratorAssociationId	.ElasticInferenceAcceleratorAssociationState:276,n=elasticInferenceAcceleratorAssociationState	.ElasticInferenceAcceleratorAssociationTime:317,n=elasticInferenceAcceleratorAssociationTime
s	LicenseConfiguration	.LicenseConfigurationArn:276,n=licenseConfigurationArn
s	InstanceNetworkInterface	.Association:1090,n=association	.Attachment:1091,n=attachment	.ConnectionTrackingConfiguration:1092,n=connectionTrackingConfiguration	.Description:276,n=description	.Groups:443,n=groupSet	.InterfaceType:276,n=interfaceType	.Ipv4Prefixes:1093,n=ipv4PrefixSet	.Ipv6Addresses:361,n=ipv6AddressesSet	.Ipv6Prefixes:1094,n=ipv6PrefixSet	.MacAddress:276,n=macAddress	.NetworkInterfaceId:276,n=networkInterfaceId	.Operator:392,n=operator	.OwnerId:276,n=ownerId	.PrivateDnsName:276,n=privateDnsName	.PrivateIpAddress:276,n=privateIpAddress	.PrivateIpAddresses:1095,n=privateIpAddressesSet	.SourceDestCheck:278,n=sourceDestCheck	.Status:662,n=status	.SubnetId:276,n=subnetId	.VpcId:276,n=vpcId
s	InstanceSecondaryInterface	.Attachment:1096,n=attachment	.InterfaceType:928,n=interfaceType	.MacAddress:276,n=macAddress	.OwnerId:276,n=ownerId	.PrivateIpAddresses:1097,n=privateIpAddressSet	.SecondaryInterfaceId:1098,n=secondaryInterfaceId	.SecondaryNetworkId:1099,n=secondaryNetworkId	.SecondarySubnetId:930,n=secondarySubnetId	.SourceDestCheck:278,n=sourceDestCheck	.Status:1100,n=status
l	PerformanceFactorReferenceSetRequest	e=:1101,n=item
s	InstanceIpv6AddressRequest	.Ipv6Address:276
s	SecondaryInterfacePrivateIpAddressSpecificationRequest	.PrivateIpAddress:276
S	VpcEncryptionControlExclusionState
s	EbsStatusDetails	.ImpairedSince:377,n=impairedSince	.Name:1102,n=name	.Status:1103,n=status
s	InstanceStatusDetails	.ImpairedSince:317,n=impairedSince	.Name:1102,n=name	.Status:1103,n=status
s	EbsCardInfo	.BaselineBandwidthInMbps:1061,n=baselineBandwidthInMbps	.BaselineIops:1062,n=baselineIops	.BaselineThroughputInMBps:1063,n=baselineThroughputInMBps	.EbsCardIndex:1104,n=ebsCardIndex	.MaximumBandwidthInMbps:1064,n=maximumBandwidthInMbps	.MaximumIops:1065,n=maximumIops	.MaximumThroughputInMBps:1066,n=maximumThroughputInMBps
i	BaselineBandwidthInMbps
i	BaselineIops
d	BaselineThroughputInMBps
i	MaximumBandwidthInMbps
i	MaximumIops
d	MaximumThroughputInMBps
s	FpgaDeviceInfo	.Count:1105,n=count	.Manufacturer:1106,n=manufacturer	.MemoryInfo:1107,n=memoryInfo	.Name:1108,n=name
s	GpuDeviceInfo	.Count:1109,n=count	.GpuPartitionSize:1110,n=gpuPartitionSize	.LogicalGpuCount:1111,n=logicalGpuCount	.Manufacturer:1112,n=manufacturer	.MemoryInfo:1113,n=memoryInfo	.Name:1114,n=name	.Workloads:1115,n=workloadSet
s	InferenceDeviceInfo	.Count:1116,n=count	.Manufacturer:1117,n=manufacturer	.MemoryInfo:1118,n=memoryInfo	.Name:1119,n=name
s	DiskInfo	.Count:1120,n=count	.SizeInGB:995,n=sizeInGB	.Type:1121,n=type
s	MediaDeviceInfo	.Count:1122,n=count	.Manufacturer:1123,n=manufacturer	.MemoryInfo:1124,n=memoryInfo	.Name:1125,n=name
S	BandwidthWeightingType
i	DefaultTcpEstablishedTimeout
i	DefaultUdpStreamTimeout
i	DefaultUdpTimeout
i	MaximumEfaInterfaces
s	NetworkCardInfo	.AdditionalFlexibleNetworkInterfaces:1126,n=additionalFlexibleNetworkInterfaces	.BaselineBandwidthInGbps:1127,n=baselineBandwidthInGbps	.DefaultEnaQueueCountPerInterface:1128,n=defaultEnaQueueCountPerInterface	.MaximumEnaQueueCount:1129,n=maximumEnaQueueCount	.MaximumEnaQueueCountPerInterface:1130,n=maximumEnaQueueCountPerInterface	.MaximumNetworkInterfaces:1013,n=maximumNetworkInterfaces	.NetworkCardIndex:1131,n=networkCardIndex	.NetworkPerformance:1016,n=networkPerformance	.PeakBandwidthInGbps:1132,n=peakBandwidthInGbps
s	NeuronDeviceInfo	.CoreInfo:1133,n=coreInfo	.Count:1134,n=count	.MemoryInfo:1135,n=memoryInfo	.Name:1136,n=name
S	NitroTpmSupportedVersionType
S	PlacementGroupStrategy
S	ArchitectureType
S	SupportedAdditionalProcessorFeature
S	ServiceType
l	PerformanceFactorReferenceSet	e=:1137,n=item
s	LaunchTemplateEnaSrdUdpSpecification	.EnaSrdUdpEnabled:278,n=enaSrdUdpEnabled
s	Ipv4PrefixSpecificationResponse	.Ipv4Prefix:276,n=ipv4Prefix
s	Ipv6PrefixSpecificationResponse	.Ipv6Prefix:276,n=ipv6Prefix
s	SecondaryInterfacePrivateIpAddressSpecification	.PrivateIpAddress:276,n=privateIpAddress
S	ElasticGpuId
s	InstanceNetworkInterfaceAssociation	.CarrierIp:276,n=carrierIp	.CustomerOwnedIp:276,n=customerOwnedIp	.IpOwnerId:276,n=ipOwnerId	.PublicDnsName:276,n=publicDnsName	.PublicIp:276,n=publicIp
s	InstanceNetworkInterfaceAttachment	.AttachTime:317,n=attachTime	.AttachmentId:276,n=attachmentId	.DeleteOnTermination:278,n=deleteOnTermination	.DeviceIndex:282,n=deviceIndex	.EnaQueueCount:282,n=enaQueueCount	.EnaSrdSpecification:1138,n=enaSrdSpecification	.NetworkCardIndex:282,n=networkCardIndex	.Status:608,n=status
s	ConnectionTrackingSpecificationResponse	.TcpEstablishedTimeout:282,n=tcpEstablishedTimeout	.UdpStreamTimeout:282,n=udpStreamTimeout	.UdpTimeout:282,n=udpTimeout
l	InstanceIpv4PrefixList	e=:1139,n=item
l	InstanceIpv6PrefixList	e=:1140,n=item
l	InstancePrivateIpAddressList	e=:1141,n=item
s	InstanceSecondaryInterfaceAttachment	.AttachTime:377,n=attachTime	.AttachmentId:276,n=attachmentId	.DeleteOnTermination:278,n=deleteOnTermination	.DeviceIndex:282,n=deviceIndex	.NetworkCardIndex:282,n=networkCardIndex	.Status:608,n=status
l	InstanceSecondaryInterfacePrivateIpAddressList	e=:1142,n=item
S	SecondaryInterfaceId
S	SecondaryNetworkId
S	SecondaryInterfaceStatus
s	PerformanceFactorReferenceRequest	.InstanceFamily:276
S	StatusName
S	StatusType
i	EbsCardIndex
i	FpgaDeviceCount
S	FpgaDeviceManufacturerName
s	FpgaDeviceMemoryInfo	.SizeInMiB:1143,n=sizeInMiB
S	FpgaDeviceName
i	GpuDeviceCount
d	GpuPartitionSize
i	LogicalGpuCount
S	GpuDeviceManufacturerName
s	GpuDeviceMemoryInfo	.SizeInMiB:1144,n=sizeInMiB
S	GpuDeviceName
l	WorkloadsList	e=:1145,n=item
i	InferenceDeviceCount
S	InferenceDeviceManufacturerName
s	InferenceDeviceMemoryInfo	.SizeInMiB:1146,n=sizeInMiB
S	InferenceDeviceName
i	DiskCount
S	DiskType
i	MediaDeviceCount
S	MediaDeviceManufacturerName
s	MediaDeviceMemoryInfo	.SizeInMiB:1147,n=sizeInMiB
S	MediaDeviceName
i	AdditionalFlexibleNetworkInterfaces
d	BaselineBandwidthInGbps
i	DefaultEnaQueueCountPerInterface
i	MaximumEnaQueueCount
i	MaximumEnaQueueCountPerInterface
i	NetworkCardIndex
d	PeakBandwidthInGbps
s	NeuronDeviceCoreInfo	.Count:1148,n=count	.Version:1149,n=version
i	NeuronDeviceCount
s	NeuronDeviceMemoryInfo	.SizeInMiB:1150,n=sizeInMiB
S	NeuronDeviceName
s	PerformanceFactorReference	.InstanceFamily:276,n=instanceFamily
s	InstanceAttachmentEnaSrdSpecification	.EnaSrdEnabled:278,n=enaSrdEnabled	.EnaSrdUdpSpecification:1151,n=enaSrdUdpSpecification
s	InstanceIpv4Prefix	.Ipv4Prefix:276,n=ipv4Prefix
s	InstanceIpv6Prefix	.Ipv6Prefix:276,n=ipv6Prefix
s	InstancePrivateIpAddress	.Association:1090,n=association	.Primary:278,n=primary	.PrivateDnsName:276,n=privateDnsName	.PrivateIpAddress:276,n=privateIpAddress
s	InstanceSecondaryInterfacePrivateIpAddress	.PrivateIpAddress:276,n=privateIpAddress
i	FpgaDeviceMemorySize
i	GpuDeviceMemorySize
S	Workload
i	InferenceDeviceMemorySize
i	MediaDeviceMemorySize
i	NeuronDeviceCoreCount
i	NeuronDeviceCoreVersion
i	NeuronDeviceMemorySize
s	InstanceAttachmentEnaSrdUdpSpecification	.EnaSrdUdpEnabled:278,n=enaSrdUdpEnabled

"""#
}
