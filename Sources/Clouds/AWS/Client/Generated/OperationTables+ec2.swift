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
O	DescribeVolumes	POST	/	166	167		pages=NextToken;NextToken;Volumes;
O	DescribeVolumesModifications	POST	/	168	169		pages=NextToken;NextToken;VolumesModifications;
O	DescribeVpcAttribute	POST	/	170	171	
O	DescribeVpcEndpointConnections	POST	/	172	173		pages=NextToken;NextToken;VpcEndpointConnections;
O	DescribeVpcEndpointServices	POST	/	174	175		pages=NextToken;NextToken;ServiceDetails,ServiceNames;
O	DescribeVpcEndpoints	POST	/	176	177		pages=NextToken;NextToken;VpcEndpoints;
O	DescribeVpcs	POST	/	178	179		pages=NextToken;NextToken;Vpcs;
O	DescribeVpnGateways	POST	/	180	181	
O	DetachInternetGateway	POST	/	182		
O	DetachNetworkInterface	POST	/	183		
O	DetachVolume	POST	/	184	25	
O	DetachVpnGateway	POST	/	185		
O	DisassociateAddress	POST	/	186		
O	DisassociateIamInstanceProfile	POST	/	187	188	
O	DisassociateNatGatewayAddress	POST	/	189	190	
O	DisassociateRouteTable	POST	/	191		
O	DisassociateSecurityGroupVpc	POST	/	192	193	
O	DisassociateSubnetCidrBlock	POST	/	194	195	
O	DisassociateVpcCidrBlock	POST	/	196	197	
O	GetEbsEncryptionByDefault	POST	/	198	199	
O	GetLaunchTemplateData	POST	/	200	201	
O	GetManagedPrefixListEntries	POST	/	202	203		pages=NextToken;NextToken;Entries;
O	ImportKeyPair	POST	/	204	205	
O	ModifyAddressAttribute	POST	/	206	207	
O	ModifyInstanceAttribute	POST	/	208		
O	ModifyInstanceCapacityReservationAttributes	POST	/	209	210	
O	ModifyInstanceCpuOptions	POST	/	211	212	
O	ModifyInstanceCreditSpecification	POST	/	213	214	
O	ModifyInstanceEventStartTime	POST	/	215	216	
O	ModifyInstanceMaintenanceOptions	POST	/	217	218	
O	ModifyInstanceMetadataOptions	POST	/	219	220	
O	ModifyInstancePlacement	POST	/	221	222	
O	ModifyLaunchTemplate	POST	/	223	224	
O	ModifyManagedPrefixList	POST	/	225	226	
O	ModifyNetworkInterfaceAttribute	POST	/	227		
O	ModifyPrivateDnsNameOptions	POST	/	228	229	
O	ModifySecurityGroupRules	POST	/	230	231	
O	ModifySubnetAttribute	POST	/	232		
O	ModifyVolume	POST	/	233	234	
O	ModifyVpcAttribute	POST	/	235		
O	ModifyVpcEndpoint	POST	/	236	237	
O	ModifyVpcTenancy	POST	/	238	239	
O	MonitorInstances	POST	/	240	241	
O	RebootInstances	POST	/	242		
O	ReleaseAddress	POST	/	243		
O	ReplaceIamInstanceProfileAssociation	POST	/	244	245	
O	ReplaceNetworkAclAssociation	POST	/	246	247	
O	ReplaceNetworkAclEntry	POST	/	248		
O	ReplaceRoute	POST	/	249		
O	ReplaceRouteTableAssociation	POST	/	250	251	
O	RevokeSecurityGroupEgress	POST	/	252	253	
O	RevokeSecurityGroupIngress	POST	/	254	255	
O	RunInstances	POST	/	256	257	
O	StartInstances	POST	/	258	259	
O	StopInstances	POST	/	260	261	
O	TerminateInstances	POST	/	262	263	
O	UnassignPrivateNatGatewayAddress	POST	/	264	265	
O	UnmonitorInstances	POST	/	266	267	
O	UpdateSecurityGroupRuleDescriptionsEgress	POST	/	268	269	
O	UpdateSecurityGroupRuleDescriptionsIngress	POST	/	270	271	
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
s	AllocateAddressRequest	.Address:272	.CustomerOwnedIpv4Pool:273	.Domain:274	.DryRun:275,n=dryRun	.IpamPoolId:276	.NetworkBorderGroup:273	.PublicIpv4Pool:277	.TagSpecifications:278,n=TagSpecification
s	AllocateAddressResult	.AllocationId:273,n=allocationId	.CarrierIp:273,n=carrierIp	.CustomerOwnedIp:273,n=customerOwnedIp	.CustomerOwnedIpv4Pool:273,n=customerOwnedIpv4Pool	.Domain:274,n=domain	.NetworkBorderGroup:273,n=networkBorderGroup	.PublicIp:273,n=publicIp	.PublicIpv4Pool:273,n=publicIpv4Pool
s	AssignPrivateIpAddressesRequest	.AllowReassignment:275,n=allowReassignment	.Ipv4PrefixCount:279	.Ipv4Prefixes:280,n=Ipv4Prefix	.NetworkInterfaceId:281,r,n=networkInterfaceId	.PrivateIpAddresses:282,n=privateIpAddress	.SecondaryPrivateIpAddressCount:279,n=secondaryPrivateIpAddressCount
s	AssignPrivateIpAddressesResult	.AssignedIpv4Prefixes:283,n=assignedIpv4PrefixSet	.AssignedPrivateIpAddresses:284,n=assignedPrivateIpAddressesSet	.NetworkInterfaceId:273,n=networkInterfaceId
s	AssignPrivateNatGatewayAddressRequest	.DryRun:275	.NatGatewayId:285,r	.PrivateIpAddressCount:286	.PrivateIpAddresses:287,n=PrivateIpAddress
s	AssignPrivateNatGatewayAddressResult	.NatGatewayAddresses:288,n=natGatewayAddressSet	.NatGatewayId:285,n=natGatewayId
s	AssociateAddressRequest	.AllocationId:289	.AllowReassociation:275,n=allowReassociation	.DryRun:275,n=dryRun	.InstanceId:290	.NetworkInterfaceId:281,n=networkInterfaceId	.PrivateIpAddress:273,n=privateIpAddress	.PublicIp:291
s	AssociateAddressResult	.AssociationId:273,n=associationId
s	AssociateDhcpOptionsRequest	.DhcpOptionsId:292,r	.DryRun:275,n=dryRun	.VpcId:293,r
s	AssociateIamInstanceProfileRequest	.IamInstanceProfile:294,r	.InstanceId:290,r
s	AssociateIamInstanceProfileResult	.IamInstanceProfileAssociation:295,n=iamInstanceProfileAssociation
s	AssociateNatGatewayAddressRequest	.AllocationIds:296,r,n=AllocationId	.AvailabilityZone:297	.AvailabilityZoneId:298	.DryRun:275	.NatGatewayId:285,r	.PrivateIpAddresses:287,n=PrivateIpAddress
s	AssociateNatGatewayAddressResult	.NatGatewayAddresses:288,n=natGatewayAddressSet	.NatGatewayId:285,n=natGatewayId
s	AssociateRouteTableRequest	.DryRun:275,n=dryRun	.GatewayId:299	.PublicIpv4Pool:277	.RouteTableId:300,r,n=routeTableId	.SubnetId:301,n=subnetId
s	AssociateRouteTableResult	.AssociationId:273,n=associationId	.AssociationState:302,n=associationState
s	AssociateSecurityGroupVpcRequest	.DryRun:275	.GroupId:303,r	.VpcId:293,r
s	AssociateSecurityGroupVpcResult	.State:304,n=state
s	AssociateSubnetCidrBlockRequest	.Ipv6CidrBlock:273,n=ipv6CidrBlock	.Ipv6IpamPoolId:276	.Ipv6NetmaskLength:305	.SubnetId:301,r,n=subnetId
s	AssociateSubnetCidrBlockResult	.Ipv6CidrBlockAssociation:306,n=ipv6CidrBlockAssociation	.SubnetId:273,n=subnetId
s	AssociateVpcCidrBlockRequest	.AmazonProvidedIpv6CidrBlock:275,n=amazonProvidedIpv6CidrBlock	.CidrBlock:273	.Ipv4IpamPoolId:276	.Ipv4NetmaskLength:305	.Ipv6CidrBlock:273	.Ipv6CidrBlockNetworkBorderGroup:273	.Ipv6IpamPoolId:276	.Ipv6NetmaskLength:305	.Ipv6Pool:307	.VpcId:293,r,n=vpcId
s	AssociateVpcCidrBlockResult	.CidrBlockAssociation:308,n=cidrBlockAssociation	.Ipv6CidrBlockAssociation:309,n=ipv6CidrBlockAssociation	.VpcId:273,n=vpcId
s	AttachInternetGatewayRequest	.DryRun:275,n=dryRun	.InternetGatewayId:310,r,n=internetGatewayId	.VpcId:293,r,n=vpcId
s	AttachNetworkInterfaceRequest	.DeviceIndex:279,r,n=deviceIndex	.DryRun:275,n=dryRun	.EnaQueueCount:279	.EnaSrdSpecification:311	.InstanceId:290,r,n=instanceId	.NetworkCardIndex:279	.NetworkInterfaceId:281,r,n=networkInterfaceId
s	AttachNetworkInterfaceResult	.AttachmentId:273,n=attachmentId	.NetworkCardIndex:279,n=networkCardIndex
s	AttachVolumeRequest	.Device:273,r	.DryRun:275,n=dryRun	.EbsCardIndex:312	.InstanceId:290,r	.VolumeId:313,r
s	VolumeAttachment	.AssociatedResource:273,n=associatedResource	.AttachTime:314,n=attachTime	.DeleteOnTermination:275,n=deleteOnTermination	.Device:273,n=device	.EbsCardIndex:279,n=ebsCardIndex	.InstanceId:273,n=instanceId	.InstanceOwningService:273,n=instanceOwningService	.State:315,n=status	.VolumeId:273,n=volumeId
s	AttachVpnGatewayRequest	.DryRun:275,n=dryRun	.VpcId:293,r	.VpnGatewayId:316,r
s	AttachVpnGatewayResult	.VpcAttachment:317,n=attachment
s	AuthorizeSecurityGroupEgressRequest	.CidrIp:273,n=cidrIp	.DryRun:275,n=dryRun	.FromPort:279,n=fromPort	.GroupId:303,r,n=groupId	.IpPermissions:318,n=ipPermissions	.IpProtocol:273,n=ipProtocol	.SourceSecurityGroupName:273,n=sourceSecurityGroupName	.SourceSecurityGroupOwnerId:273,n=sourceSecurityGroupOwnerId	.TagSpecifications:278,n=TagSpecification	.ToPort:279,n=toPort
s	AuthorizeSecurityGroupEgressResult	.Return:275,n=return	.SecurityGroupRules:319,n=securityGroupRuleSet
s	AuthorizeSecurityGroupIngressRequest	.CidrIp:273	.DryRun:275,n=dryRun	.FromPort:279	.GroupId:303	.GroupName:320	.IpPermissions:318	.IpProtocol:273	.SourceSecurityGroupName:273	.SourceSecurityGroupOwnerId:273	.TagSpecifications:278,n=TagSpecification	.ToPort:279
s	AuthorizeSecurityGroupIngressResult	.Return:275,n=return	.SecurityGroupRules:319,n=securityGroupRuleSet
s	CreateDhcpOptionsRequest	.DhcpConfigurations:321,r,n=dhcpConfiguration	.DryRun:275,n=dryRun	.TagSpecifications:278,n=TagSpecification
s	CreateDhcpOptionsResult	.DhcpOptions:322,n=dhcpOptions
s	CreateFlowLogsRequest	.ClientToken:273	.DeliverCrossAccountRole:273	.DeliverLogsPermissionArn:273	.DestinationOptions:323	.DryRun:275	.LogDestination:273	.LogDestinationType:324	.LogFormat:273	.LogGroupName:273	.MaxAggregationInterval:279	.ResourceIds:325,r,n=ResourceId	.ResourceType:326,r	.TagSpecifications:278,n=TagSpecification	.TrafficType:327
s	CreateFlowLogsResult	.ClientToken:273,n=clientToken	.FlowLogIds:328,n=flowLogIdSet	.Unsuccessful:329,n=unsuccessful
s	CreateInternetGatewayRequest	.DryRun:275,n=dryRun	.TagSpecifications:278,n=TagSpecification
s	CreateInternetGatewayResult	.InternetGateway:330,n=internetGateway
s	CreateKeyPairRequest	.DryRun:275,n=dryRun	.KeyFormat:331	.KeyName:273,r	.KeyType:332	.TagSpecifications:278,n=TagSpecification
s	KeyPair	.KeyFingerprint:273,n=keyFingerprint	.KeyMaterial:333,n=keyMaterial,z	.KeyName:273,n=keyName	.KeyPairId:273,n=keyPairId	.Tags:334,n=tagSet
s	CreateLaunchTemplateRequest	.ClientToken:273,t	.DryRun:275	.LaunchTemplateData:335,r	.LaunchTemplateName:336,r	.Operator:337	.TagSpecifications:278,n=TagSpecification	.VersionDescription:338
s	CreateLaunchTemplateResult	.LaunchTemplate:339,n=launchTemplate	.Warning:340,n=warning
s	CreateLaunchTemplateVersionRequest	.ClientToken:273,t	.DryRun:275	.LaunchTemplateData:335,r	.LaunchTemplateId:341	.LaunchTemplateName:336	.ResolveAlias:275	.SourceVersion:273	.VersionDescription:338
s	CreateLaunchTemplateVersionResult	.LaunchTemplateVersion:342,n=launchTemplateVersion	.Warning:340,n=warning
s	CreateManagedPrefixListRequest	.AddressFamily:273,r	.ClientToken:273,t	.DryRun:275	.Entries:343,n=Entry	.MaxEntries:279,r	.PrefixListName:273,r	.TagSpecifications:278,n=TagSpecification
s	CreateManagedPrefixListResult	.PrefixList:344,n=prefixList
s	CreateNatGatewayRequest	.AllocationId:289	.AvailabilityMode:345	.AvailabilityZoneAddresses:346,n=AvailabilityZoneAddress	.ClientToken:273,t	.ConnectivityType:347	.DryRun:275	.PrivateIpAddress:273	.SecondaryAllocationIds:296,n=SecondaryAllocationId	.SecondaryPrivateIpAddressCount:286	.SecondaryPrivateIpAddresses:287,n=SecondaryPrivateIpAddress	.SubnetId:301	.TagSpecifications:278,n=TagSpecification	.VpcId:293
s	CreateNatGatewayResult	.ClientToken:273,n=clientToken	.NatGateway:348,n=natGateway
s	CreateNetworkAclRequest	.ClientToken:273,t	.DryRun:275,n=dryRun	.TagSpecifications:278,n=TagSpecification	.VpcId:293,r,n=vpcId
s	CreateNetworkAclResult	.ClientToken:273,n=clientToken	.NetworkAcl:349,n=networkAcl
s	CreateNetworkAclEntryRequest	.CidrBlock:273,n=cidrBlock	.DryRun:275,n=dryRun	.Egress:275,r,n=egress	.IcmpTypeCode:350,n=Icmp	.Ipv6CidrBlock:273,n=ipv6CidrBlock	.NetworkAclId:351,r,n=networkAclId	.PortRange:352,n=portRange	.Protocol:273,r,n=protocol	.RuleAction:353,r,n=ruleAction	.RuleNumber:279,r,n=ruleNumber
s	CreateNetworkInterfaceRequest	.ClientToken:273,t	.ConnectionTrackingSpecification:354	.Description:273,n=description	.DryRun:275,n=dryRun	.EnablePrimaryIpv6:275	.Groups:355,n=SecurityGroupId	.InterfaceType:356	.Ipv4PrefixCount:279	.Ipv4Prefixes:357,n=Ipv4Prefix	.Ipv6AddressCount:279,n=ipv6AddressCount	.Ipv6Addresses:358,n=ipv6Addresses	.Ipv6PrefixCount:279	.Ipv6Prefixes:359,n=Ipv6Prefix	.Operator:337	.PrivateIpAddress:273,n=privateIpAddress	.PrivateIpAddresses:360,n=privateIpAddresses	.SecondaryPrivateIpAddressCount:279,n=secondaryPrivateIpAddressCount	.SubnetId:301,r,n=subnetId	.TagSpecifications:278,n=TagSpecification
s	CreateNetworkInterfaceResult	.ClientToken:273,n=clientToken	.NetworkInterface:361,n=networkInterface
s	CreateRouteRequest	.CarrierGatewayId:362	.CoreNetworkArn:363	.DestinationCidrBlock:273,n=destinationCidrBlock	.DestinationIpv6CidrBlock:273,n=destinationIpv6CidrBlock	.DestinationPrefixListId:364	.DryRun:275,n=dryRun	.EgressOnlyInternetGatewayId:365,n=egressOnlyInternetGatewayId	.GatewayId:299,n=gatewayId	.InstanceId:290,n=instanceId	.LocalGatewayId:366	.NatGatewayId:285,n=natGatewayId	.NetworkInterfaceId:281,n=networkInterfaceId	.OdbNetworkArn:367	.RouteTableId:300,r,n=routeTableId	.TransitGatewayId:368	.VpcEndpointId:369	.VpcPeeringConnectionId:370,n=vpcPeeringConnectionId
s	CreateRouteResult	.Return:275,n=return
s	CreateRouteTableRequest	.ClientToken:273,t	.DryRun:275,n=dryRun	.TagSpecifications:278,n=TagSpecification	.VpcId:293,r,n=vpcId
s	CreateRouteTableResult	.ClientToken:273,n=clientToken	.RouteTable:371,n=routeTable
s	CreateSecurityGroupRequest	.Description:273,r,n=GroupDescription	.DryRun:275,n=dryRun	.GroupName:273,r	.TagSpecifications:278,n=TagSpecification	.VpcId:293
s	CreateSecurityGroupResult	.GroupId:273,n=groupId	.SecurityGroupArn:273,n=securityGroupArn	.Tags:334,n=tagSet
s	CreateSnapshotRequest	.Description:273	.DryRun:275,n=dryRun	.Location:372	.OutpostArn:273	.TagSpecifications:278,n=TagSpecification	.VolumeId:313,r
s	Snapshot	.AvailabilityZone:273,n=availabilityZone	.CompletionDurationMinutes:373,n=completionDurationMinutes	.CompletionTime:374,n=completionTime	.DataEncryptionKeyId:273,n=dataEncryptionKeyId	.Description:273,n=description	.Encrypted:275,n=encrypted	.FullSnapshotSizeInBytes:375,n=fullSnapshotSizeInBytes	.KmsKeyId:273,n=kmsKeyId	.OutpostArn:273,n=outpostArn	.OwnerAlias:273,n=ownerAlias	.OwnerId:273,n=ownerId	.Progress:273,n=progress	.RestoreExpiryTime:374,n=restoreExpiryTime	.SnapshotId:273,n=snapshotId	.SseType:376,n=sseType	.StartTime:314,n=startTime	.State:377,n=status	.StateMessage:273,n=statusMessage	.StorageTier:378,n=storageTier	.Tags:334,n=tagSet	.TransferType:379,n=transferType	.VolumeId:273,n=volumeId	.VolumeSize:279,n=volumeSize
s	CreateSnapshotsRequest	.CopyTagsFromSource:380	.Description:273	.DryRun:275	.InstanceSpecification:381,r	.Location:372	.OutpostArn:273	.TagSpecifications:278,n=TagSpecification
s	CreateSnapshotsResult	.Snapshots:382,n=snapshotSet
s	CreateSubnetRequest	.AvailabilityZone:273	.AvailabilityZoneId:273	.CidrBlock:273	.DryRun:275,n=dryRun	.Ipv4IpamPoolId:276	.Ipv4NetmaskLength:305	.Ipv6CidrBlock:273	.Ipv6IpamPoolId:276	.Ipv6Native:275	.Ipv6NetmaskLength:305	.OutpostArn:273	.TagSpecifications:278,n=TagSpecification	.VpcId:293,r
s	CreateSubnetResult	.Subnet:383,n=subnet
s	CreateTagsRequest	.DryRun:275,n=dryRun	.Resources:384,r,n=ResourceId	.Tags:334,r,n=Tag
s	CreateVolumeRequest	.AvailabilityZone:297	.AvailabilityZoneId:298	.ClientToken:273,t	.DryRun:275,n=dryRun	.Encrypted:275,n=encrypted	.Iops:279	.KmsKeyId:385	.MultiAttachEnabled:275	.Operator:337	.OutpostArn:273	.Size:279	.SnapshotId:386	.TagSpecifications:278,n=TagSpecification	.Throughput:279	.VolumeInitializationRate:279	.VolumeType:387
s	Volume	.Attachments:388,n=attachmentSet	.AvailabilityZone:273,n=availabilityZone	.AvailabilityZoneId:273,n=availabilityZoneId	.CreateTime:314,n=createTime	.Encrypted:275,n=encrypted	.FastRestored:275,n=fastRestored	.Iops:279,n=iops	.KmsKeyId:273,n=kmsKeyId	.MultiAttachEnabled:275,n=multiAttachEnabled	.Operator:389,n=operator	.OutpostArn:273,n=outpostArn	.Size:279,n=size	.SnapshotId:273,n=snapshotId	.SourceVolumeId:273,n=sourceVolumeId	.SseType:376,n=sseType	.State:390,n=status	.Tags:334,n=tagSet	.Throughput:279,n=throughput	.VolumeId:273,n=volumeId	.VolumeInitializationRate:279,n=volumeInitializationRate	.VolumeType:387,n=volumeType
s	CreateVpcRequest	.AmazonProvidedIpv6CidrBlock:275,n=amazonProvidedIpv6CidrBlock	.CidrBlock:273	.DryRun:275,n=dryRun	.InstanceTenancy:391,n=instanceTenancy	.Ipv4IpamPoolId:276	.Ipv4NetmaskLength:305	.Ipv6CidrBlock:273	.Ipv6CidrBlockNetworkBorderGroup:273	.Ipv6IpamPoolId:276	.Ipv6NetmaskLength:305	.Ipv6Pool:307	.TagSpecifications:278,n=TagSpecification	.VpcEncryptionControl:392
s	CreateVpcResult	.Vpc:393,n=vpc
s	CreateVpcEndpointRequest	.ClientToken:273	.DnsOptions:394	.DryRun:275	.IpAddressType:395	.PolicyDocument:273	.PrivateDnsEnabled:275	.ResourceConfigurationArn:396	.RouteTableIds:397,n=RouteTableId	.SecurityGroupIds:398,n=SecurityGroupId	.ServiceName:273	.ServiceNetworkArn:399	.ServiceRegion:273	.SubnetConfigurations:400,n=SubnetConfiguration	.SubnetIds:401,n=SubnetId	.TagSpecifications:278,n=TagSpecification	.VpcEndpointType:402	.VpcId:293,r
s	CreateVpcEndpointResult	.ClientToken:273,n=clientToken	.VpcEndpoint:403,n=vpcEndpoint
s	DeleteDhcpOptionsRequest	.DhcpOptionsId:404,r	.DryRun:275,n=dryRun
s	DeleteFlowLogsRequest	.DryRun:275	.FlowLogIds:405,r,n=FlowLogId
s	DeleteFlowLogsResult	.Unsuccessful:329,n=unsuccessful
s	DeleteInternetGatewayRequest	.DryRun:275,n=dryRun	.InternetGatewayId:310,r,n=internetGatewayId
s	DeleteKeyPairRequest	.DryRun:275,n=dryRun	.KeyName:406	.KeyPairId:407
s	DeleteKeyPairResult	.KeyPairId:273,n=keyPairId	.Return:275,n=return
s	DeleteLaunchTemplateRequest	.DryRun:275	.LaunchTemplateId:341	.LaunchTemplateName:336
s	DeleteLaunchTemplateResult	.LaunchTemplate:339,n=launchTemplate
s	DeleteLaunchTemplateVersionsRequest	.DryRun:275	.LaunchTemplateId:341	.LaunchTemplateName:336	.Versions:408,r,n=LaunchTemplateVersion
s	DeleteLaunchTemplateVersionsResult	.SuccessfullyDeletedLaunchTemplateVersions:409,n=successfullyDeletedLaunchTemplateVersionSet	.UnsuccessfullyDeletedLaunchTemplateVersions:410,n=unsuccessfullyDeletedLaunchTemplateVersionSet
s	DeleteManagedPrefixListRequest	.DryRun:275	.PrefixListId:364,r
s	DeleteManagedPrefixListResult	.PrefixList:344,n=prefixList
s	DeleteNatGatewayRequest	.DryRun:275	.NatGatewayId:285,r
s	DeleteNatGatewayResult	.NatGatewayId:273,n=natGatewayId
s	DeleteNetworkAclRequest	.DryRun:275,n=dryRun	.NetworkAclId:351,r,n=networkAclId
s	DeleteNetworkAclEntryRequest	.DryRun:275,n=dryRun	.Egress:275,r,n=egress	.NetworkAclId:351,r,n=networkAclId	.RuleNumber:279,r,n=ruleNumber
s	DeleteNetworkInterfaceRequest	.DryRun:275,n=dryRun	.NetworkInterfaceId:281,r,n=networkInterfaceId
s	DeleteRouteRequest	.DestinationCidrBlock:273,n=destinationCidrBlock	.DestinationIpv6CidrBlock:273,n=destinationIpv6CidrBlock	.DestinationPrefixListId:364	.DryRun:275,n=dryRun	.RouteTableId:300,r,n=routeTableId
s	DeleteRouteTableRequest	.DryRun:275,n=dryRun	.RouteTableId:300,r,n=routeTableId
s	DeleteSecurityGroupRequest	.DryRun:275,n=dryRun	.GroupId:303	.GroupName:320
s	DeleteSecurityGroupResult	.GroupId:303,n=groupId	.Return:275,n=return
s	DeleteSnapshotRequest	.DryRun:275,n=dryRun	.SnapshotId:386,r
s	DeleteSubnetRequest	.DryRun:275,n=dryRun	.SubnetId:301,r
s	DeleteTagsRequest	.DryRun:275,n=dryRun	.Resources:384,r,n=resourceId	.Tags:334,n=tag
s	DeleteVolumeRequest	.DryRun:275,n=dryRun	.VolumeId:313,r
s	DeleteVpcRequest	.DryRun:275,n=dryRun	.VpcId:293,r
s	DeleteVpcEndpointsRequest	.DryRun:275	.VpcEndpointIds:411,r,n=VpcEndpointId
s	DeleteVpcEndpointsResult	.Unsuccessful:329,n=unsuccessful
s	DescribeAccountAttributesRequest	.AttributeNames:412,n=attributeName	.DryRun:275,n=dryRun
s	DescribeAccountAttributesResult	.AccountAttributes:413,n=accountAttributeSet
s	DescribeAddressesRequest	.AllocationIds:296,n=AllocationId	.DryRun:275,n=dryRun	.Filters:414,n=Filter	.PublicIps:415,n=PublicIp
s	DescribeAddressesResult	.Addresses:416,n=addressesSet
s	DescribeAddressesAttributeRequest	.AllocationIds:417,n=AllocationId	.Attribute:418	.DryRun:275	.MaxResults:419	.NextToken:420
s	DescribeAddressesAttributeResult	.Addresses:421,n=addressSet	.NextToken:420,n=nextToken
s	DescribeAvailabilityZonesRequest	.AllAvailabilityZones:275	.DryRun:275,n=dryRun	.Filters:414,n=Filter	.ZoneIds:422,n=ZoneId	.ZoneNames:423,n=ZoneName
s	DescribeAvailabilityZonesResult	.AvailabilityZones:424,n=availabilityZoneInfo
s	DescribeDhcpOptionsRequest	.DhcpOptionsIds:425,n=DhcpOptionsId	.DryRun:275,n=dryRun	.Filters:414,n=Filter	.MaxResults:426	.NextToken:273
s	DescribeDhcpOptionsResult	.DhcpOptions:427,n=dhcpOptionsSet	.NextToken:273,n=nextToken
s	DescribeFlowLogsRequest	.DryRun:275	.Filter:414	.FlowLogIds:405,n=FlowLogId	.MaxResults:279	.NextToken:273
s	DescribeFlowLogsResult	.FlowLogs:428,n=flowLogSet	.NextToken:273,n=nextToken
s	DescribeIamInstanceProfileAssociationsRequest	.AssociationIds:429,n=AssociationId	.Filters:414,n=Filter	.MaxResults:430	.NextToken:420
s	DescribeIamInstanceProfileAssociationsResult	.IamInstanceProfileAssociations:431,n=iamInstanceProfileAssociationSet	.NextToken:420,n=nextToken
s	DescribeImagesRequest	.DryRun:275,n=dryRun	.ExecutableUsers:432,n=ExecutableBy	.Filters:414,n=Filter	.ImageIds:433,n=ImageId	.IncludeDeprecated:275	.IncludeDisabled:275	.MaxResults:279	.NextToken:273	.Owners:434,n=Owner
s	DescribeImagesResult	.Images:435,n=imagesSet	.NextToken:273,n=nextToken
s	DescribeInstanceAttributeRequest	.Attribute:436,r,n=attribute	.DryRun:275,n=dryRun	.InstanceId:290,r,n=instanceId
s	InstanceAttribute	.BlockDeviceMappings:437,n=blockDeviceMapping	.DisableApiStop:438,n=disableApiStop	.DisableApiTermination:438,n=disableApiTermination	.EbsOptimized:438,n=ebsOptimized	.EnaSupport:438,n=enaSupport	.EnclaveOptions:439,n=enclaveOptions	.Groups:440,n=groupSet	.InstanceId:273,n=instanceId	.InstanceInitiatedShutdownBehavior:441,n=instanceInitiatedShutdownBehavior	.InstanceType:441,n=instanceType	.KernelId:441,n=kernel	.ProductCodes:442,n=productCodes	.RamdiskId:441,n=ramdisk	.RootDeviceName:441,n=rootDeviceName	.SourceDestCheck:438,n=sourceDestCheck	.SriovNetSupport:441,n=sriovNetSupport	.UserData:441,n=userData
s	DescribeInstanceCreditSpecificationsRequest	.DryRun:275	.Filters:414,n=Filter	.InstanceIds:443,n=InstanceId	.MaxResults:444	.NextToken:273
s	DescribeInstanceCreditSpecificationsResult	.InstanceCreditSpecifications:445,n=instanceCreditSpecificationSet	.NextToken:273,n=nextToken
s	DescribeInstanceStatusRequest	.DryRun:275,n=dryRun	.Filters:414,n=Filter	.IncludeAllInstances:275,n=includeAllInstances	.IncludeManagedResources:275	.InstanceIds:443,n=InstanceId	.MaxResults:279	.NextToken:273
s	DescribeInstanceStatusResult	.InstanceStatuses:446,n=instanceStatusSet	.NextToken:273,n=nextToken
s	DescribeInstanceTypeOfferingsRequest	.DryRun:275	.Filters:414,n=Filter	.LocationType:447	.MaxResults:448	.NextToken:420
s	DescribeInstanceTypeOfferingsResult	.InstanceTypeOfferings:449,n=instanceTypeOfferingSet	.NextToken:420,n=nextToken
s	DescribeInstanceTypesRequest	.DryRun:275	.Filters:414,n=Filter	.IncludeUnsupportedInRegion:450	.InstanceTypes:451,n=InstanceType	.MaxResults:452	.NextToken:420
s	DescribeInstanceTypesResult	.InstanceTypes:453,n=instanceTypeSet	.NextToken:420,n=nextToken
s	DescribeInstancesRequest	.DryRun:275,n=dryRun	.Filters:414,n=Filter	.IncludeManagedResources:275	.InstanceIds:443,n=InstanceId	.MaxResults:279,n=maxResults	.NextToken:273,n=nextToken
s	DescribeInstancesResult	.NextToken:273,n=nextToken	.Reservations:454,n=reservationSet
s	DescribeInternetGatewaysRequest	.DryRun:275,n=dryRun	.Filters:414,n=Filter	.InternetGatewayIds:455,n=internetGatewayId	.MaxResults:456	.NextToken:273
s	DescribeInternetGatewaysResult	.InternetGateways:457,n=internetGatewaySet	.NextToken:273,n=nextToken
s	DescribeKeyPairsRequest	.DryRun:275,n=dryRun	.Filters:414,n=Filter	.IncludePublicKey:275	.KeyNames:458,n=KeyName	.KeyPairIds:459,n=KeyPairId
s	DescribeKeyPairsResult	.KeyPairs:460,n=keySet
s	DescribeLaunchTemplateVersionsRequest	.DryRun:275	.Filters:414,n=Filter	.IncludeManagedResources:275	.LaunchTemplateId:341	.LaunchTemplateName:336	.MaxResults:279	.MaxVersion:273	.MinVersion:273	.NextToken:273	.ResolveAlias:275	.Versions:408,n=LaunchTemplateVersion
s	DescribeLaunchTemplateVersionsResult	.LaunchTemplateVersions:461,n=launchTemplateVersionSet	.NextToken:273,n=nextToken
s	DescribeLaunchTemplatesRequest	.DryRun:275	.Filters:414,n=Filter	.IncludeManagedResources:275	.LaunchTemplateIds:462,n=LaunchTemplateId	.LaunchTemplateNames:463,n=LaunchTemplateName	.MaxResults:464	.NextToken:273
s	DescribeLaunchTemplatesResult	.LaunchTemplates:465,n=launchTemplates	.NextToken:273,n=nextToken
s	DescribeManagedPrefixListsRequest	.DryRun:275	.Filters:414,n=Filter	.MaxResults:466	.NextToken:420	.PrefixListIds:328,n=PrefixListId
s	DescribeManagedPrefixListsResult	.NextToken:420,n=nextToken	.PrefixLists:467,n=prefixListSet
s	DescribeNatGatewaysRequest	.DryRun:275	.Filter:414	.MaxResults:468	.NatGatewayIds:469,n=NatGatewayId	.NextToken:273
s	DescribeNatGatewaysResult	.NatGateways:470,n=natGatewaySet	.NextToken:273,n=nextToken
s	DescribeNetworkAclsRequest	.DryRun:275,n=dryRun	.Filters:414,n=Filter	.MaxResults:471	.NetworkAclIds:472,n=NetworkAclId	.NextToken:273
s	DescribeNetworkAclsResult	.NetworkAcls:473,n=networkAclSet	.NextToken:273,n=nextToken
s	DescribeNetworkInterfaceAttributeRequest	.Attribute:474,n=attribute	.DryRun:275,n=dryRun	.NetworkInterfaceId:281,r,n=networkInterfaceId
s	DescribeNetworkInterfaceAttributeResult	.AssociatePublicIpAddress:275,n=associatePublicIpAddress	.Attachment:475,n=attachment	.Description:441,n=description	.Groups:440,n=groupSet	.NetworkInterfaceId:273,n=networkInterfaceId	.SourceDestCheck:438,n=sourceDestCheck
s	DescribeNetworkInterfacesRequest	.DryRun:275,n=dryRun	.Filters:414,n=filter	.IncludeManagedResources:275	.MaxResults:476	.NetworkInterfaceIds:477,n=NetworkInterfaceId	.NextToken:273
s	DescribeNetworkInterfacesResult	.NetworkInterfaces:478,n=networkInterfaceSet	.NextToken:273,n=nextToken
s	DescribePrefixListsRequest	.DryRun:275	.Filters:414,n=Filter	.MaxResults:279	.NextToken:273	.PrefixListIds:479,n=PrefixListId
s	DescribePrefixListsResult	.NextToken:273,n=nextToken	.PrefixLists:480,n=prefixListSet
s	DescribeRegionsRequest	.AllRegions:275	.DryRun:275,n=dryRun	.Filters:414,n=Filter	.RegionNames:481,n=RegionName
s	DescribeRegionsResult	.Regions:482,n=regionInfo
s	DescribeRouteTablesRequest	.DryRun:275,n=dryRun	.Filters:414,n=Filter	.MaxResults:483	.NextToken:273	.RouteTableIds:484,n=RouteTableId
s	DescribeRouteTablesResult	.NextToken:273,n=nextToken	.RouteTables:485,n=routeTableSet
s	DescribeSecurityGroupReferencesRequest	.DryRun:275	.GroupId:486,r
s	DescribeSecurityGroupReferencesResult	.SecurityGroupReferenceSet:487,n=securityGroupReferenceSet
s	DescribeSecurityGroupRulesRequest	.DryRun:275	.Filters:414,n=Filter	.MaxResults:488	.NextToken:273	.SecurityGroupRuleIds:489,n=SecurityGroupRuleId
s	DescribeSecurityGroupRulesResult	.NextToken:273,n=nextToken	.SecurityGroupRules:319,n=securityGroupRuleSet
s	DescribeSecurityGroupVpcAssociationsRequest	.DryRun:275	.Filters:414,n=Filter	.MaxResults:490	.NextToken:273
s	DescribeSecurityGroupVpcAssociationsResult	.NextToken:273,n=nextToken	.SecurityGroupVpcAssociations:491,n=securityGroupVpcAssociationSet
s	DescribeSecurityGroupsRequest	.DryRun:275,n=dryRun	.Filters:414,n=Filter	.GroupIds:492,n=GroupId	.GroupNames:493,n=GroupName	.MaxResults:494	.NextToken:273
s	DescribeSecurityGroupsResult	.NextToken:273,n=nextToken	.SecurityGroups:495,n=securityGroupInfo
s	DescribeSnapshotsRequest	.DryRun:275,n=dryRun	.Filters:414,n=Filter	.MaxResults:279	.NextToken:273	.OwnerIds:434,n=Owner	.RestorableByUserIds:496,n=RestorableBy	.SnapshotIds:497,n=SnapshotId
s	DescribeSnapshotsResult	.NextToken:273,n=nextToken	.Snapshots:498,n=snapshotSet
s	DescribeSubnetsRequest	.DryRun:275,n=dryRun	.Filters:414,n=Filter	.MaxResults:499	.NextToken:273	.SubnetIds:500,n=SubnetId
s	DescribeSubnetsResult	.NextToken:273,n=nextToken	.Subnets:501,n=subnetSet
s	DescribeTagsRequest	.DryRun:275,n=dryRun	.Filters:414,n=Filter	.MaxResults:279,n=maxResults	.NextToken:273,n=nextToken
s	DescribeTagsResult	.NextToken:273,n=nextToken	.Tags:502,n=tagSet
s	DescribeVolumesRequest	.DryRun:275,n=dryRun	.Filters:414,n=Filter	.IncludeManagedResources:275	.MaxResults:279,n=maxResults	.NextToken:273,n=nextToken	.VolumeIds:503,n=VolumeId
s	DescribeVolumesResult	.NextToken:273,n=nextToken	.Volumes:504,n=volumeSet
s	DescribeVolumesModificationsRequest	.DryRun:275	.Filters:414,n=Filter	.MaxResults:279	.NextToken:273	.VolumeIds:503,n=VolumeId
s	DescribeVolumesModificationsResult	.NextToken:273,n=nextToken	.VolumesModifications:505,n=volumeModificationSet
s	DescribeVpcAttributeRequest	.Attribute:506,r	.DryRun:275,n=dryRun	.VpcId:293,r
s	DescribeVpcAttributeResult	.EnableDnsHostnames:438,n=enableDnsHostnames	.EnableDnsSupport:438,n=enableDnsSupport	.EnableNetworkAddressUsageMetrics:438,n=enableNetworkAddressUsageMetrics	.VpcId:273,n=vpcId
s	DescribeVpcEndpointConnectionsRequest	.DryRun:275	.Filters:414,n=Filter	.MaxResults:279	.NextToken:273
s	DescribeVpcEndpointConnectionsResult	.NextToken:273,n=nextToken	.VpcEndpointConnections:507,n=vpcEndpointConnectionSet
s	DescribeVpcEndpointServicesRequest	.DryRun:275	.Filters:414,n=Filter	.MaxResults:279	.NextToken:273	.ServiceNames:328,n=ServiceName	.ServiceRegions:328,n=ServiceRegion
s	DescribeVpcEndpointServicesResult	.NextToken:273,n=nextToken	.ServiceDetails:508,n=serviceDetailSet	.ServiceNames:328,n=serviceNameSet
s	DescribeVpcEndpointsRequest	.DryRun:275	.Filters:414,n=Filter	.MaxResults:279	.NextToken:273	.VpcEndpointIds:411,n=VpcEndpointId
s	DescribeVpcEndpointsResult	.NextToken:273,n=nextToken	.VpcEndpoints:509,n=vpcEndpointSet
s	DescribeVpcsRequest	.DryRun:275,n=dryRun	.Filters:414,n=Filter	.MaxResults:510	.NextToken:273	.VpcIds:511,n=VpcId
s	DescribeVpcsResult	.NextToken:273,n=nextToken	.Vpcs:512,n=vpcSet
s	DescribeVpnGatewaysRequest	.DryRun:275,n=dryRun	.Filters:414,n=Filter	.VpnGatewayIds:513,n=VpnGatewayId
s	DescribeVpnGatewaysResult	.VpnGateways:514,n=vpnGatewaySet
s	DetachInternetGatewayRequest	.DryRun:275,n=dryRun	.InternetGatewayId:310,r,n=internetGatewayId	.VpcId:293,r,n=vpcId
s	DetachNetworkInterfaceRequest	.AttachmentId:515,r,n=attachmentId	.DryRun:275,n=dryRun	.Force:275,n=force
s	DetachVolumeRequest	.Device:273	.DryRun:275,n=dryRun	.Force:275	.InstanceId:516	.VolumeId:517,r
s	DetachVpnGatewayRequest	.DryRun:275,n=dryRun	.VpcId:293,r	.VpnGatewayId:316,r
s	DisassociateAddressRequest	.AssociationId:518	.DryRun:275,n=dryRun	.PublicIp:291
s	DisassociateIamInstanceProfileRequest	.AssociationId:519,r
s	DisassociateIamInstanceProfileResult	.IamInstanceProfileAssociation:295,n=iamInstanceProfileAssociation
s	DisassociateNatGatewayAddressRequest	.AssociationIds:520,r,n=AssociationId	.DryRun:275	.MaxDrainDurationSeconds:521	.NatGatewayId:285,r
s	DisassociateNatGatewayAddressResult	.NatGatewayAddresses:288,n=natGatewayAddressSet	.NatGatewayId:285,n=natGatewayId
s	DisassociateRouteTableRequest	.AssociationId:522,r,n=associationId	.DryRun:275,n=dryRun
s	DisassociateSecurityGroupVpcRequest	.DryRun:275	.GroupId:523,r	.VpcId:273,r
s	DisassociateSecurityGroupVpcResult	.State:304,n=state
s	DisassociateSubnetCidrBlockRequest	.AssociationId:524,r,n=associationId
s	DisassociateSubnetCidrBlockResult	.Ipv6CidrBlockAssociation:306,n=ipv6CidrBlockAssociation	.SubnetId:273,n=subnetId
s	DisassociateVpcCidrBlockRequest	.AssociationId:525,r,n=associationId
s	DisassociateVpcCidrBlockResult	.CidrBlockAssociation:308,n=cidrBlockAssociation	.Ipv6CidrBlockAssociation:309,n=ipv6CidrBlockAssociation	.VpcId:273,n=vpcId
s	GetEbsEncryptionByDefaultRequest	.DryRun:275
s	GetEbsEncryptionByDefaultResult	.EbsEncryptionByDefault:275,n=ebsEncryptionByDefault	.SseType:376,n=sseType
s	GetLaunchTemplateDataRequest	.DryRun:275	.InstanceId:290,r
s	GetLaunchTemplateDataResult	.LaunchTemplateData:526,n=launchTemplateData
s	GetManagedPrefixListEntriesRequest	.DryRun:275	.MaxResults:466	.NextToken:420	.PrefixListId:364,r	.TargetVersion:375
s	GetManagedPrefixListEntriesResult	.Entries:527,n=entrySet	.NextToken:420,n=nextToken
s	ImportKeyPairRequest	.DryRun:275,n=dryRun	.KeyName:273,r,n=keyName	.PublicKeyMaterial:528,r,n=publicKeyMaterial	.TagSpecifications:278,n=TagSpecification
s	ImportKeyPairResult	.KeyFingerprint:273,n=keyFingerprint	.KeyName:273,n=keyName	.KeyPairId:273,n=keyPairId	.Tags:334,n=tagSet
s	ModifyAddressAttributeRequest	.AllocationId:289,r	.DomainName:273	.DryRun:275
s	ModifyAddressAttributeResult	.Address:529,n=address
s	ModifyInstanceAttributeRequest	.Attribute:436,n=attribute	.BlockDeviceMappings:530,n=blockDeviceMapping	.DisableApiStop:438	.DisableApiTermination:438,n=disableApiTermination	.DryRun:275,n=dryRun	.EbsOptimized:438,n=ebsOptimized	.EnaSupport:438,n=enaSupport	.Groups:492,n=GroupId	.InstanceId:290,r,n=instanceId	.InstanceInitiatedShutdownBehavior:441,n=instanceInitiatedShutdownBehavior	.InstanceType:441,n=instanceType	.Kernel:441,n=kernel	.Ramdisk:441,n=ramdisk	.SourceDestCheck:438	.SriovNetSupport:441,n=sriovNetSupport	.UserData:531,n=userData	.Value:532,n=value,z
s	ModifyInstanceCapacityReservationAttributesRequest	.CapacityReservationSpecification:533,r	.DryRun:275	.InstanceId:290,r
s	ModifyInstanceCapacityReservationAttributesResult	.Return:275,n=return
s	ModifyInstanceCpuOptionsRequest	.CoreCount:279	.DryRun:275	.InstanceId:290,r	.NestedVirtualization:534	.ThreadsPerCore:279
s	ModifyInstanceCpuOptionsResult	.CoreCount:279,n=coreCount	.InstanceId:290,n=instanceId	.NestedVirtualization:534,n=nestedVirtualization	.ThreadsPerCore:279,n=threadsPerCore
s	ModifyInstanceCreditSpecificationRequest	.ClientToken:273	.DryRun:275	.InstanceCreditSpecifications:535,r,n=InstanceCreditSpecification
s	ModifyInstanceCreditSpecificationResult	.SuccessfulInstanceCreditSpecifications:536,n=successfulInstanceCreditSpecificationSet	.UnsuccessfulInstanceCreditSpecifications:537,n=unsuccessfulInstanceCreditSpecificationSet
s	ModifyInstanceEventStartTimeRequest	.DryRun:275	.InstanceEventId:273,r	.InstanceId:290,r	.NotBefore:314,r
s	ModifyInstanceEventStartTimeResult	.Event:538,n=event
s	ModifyInstanceMaintenanceOptionsRequest	.AutoRecovery:539	.DryRun:275	.InstanceId:290,r	.RebootMigration:540
s	ModifyInstanceMaintenanceOptionsResult	.AutoRecovery:539,n=autoRecovery	.InstanceId:273,n=instanceId	.RebootMigration:540,n=rebootMigration
s	ModifyInstanceMetadataOptionsRequest	.DryRun:275	.HttpEndpoint:541	.HttpProtocolIpv6:542	.HttpPutResponseHopLimit:279	.HttpTokens:543	.InstanceId:290,r	.InstanceMetadataTags:544
s	ModifyInstanceMetadataOptionsResult	.InstanceId:273,n=instanceId	.InstanceMetadataOptions:545,n=instanceMetadataOptions
s	ModifyInstancePlacementRequest	.Affinity:546,n=affinity	.GroupId:547	.GroupName:548	.HostId:549,n=hostId	.HostResourceGroupArn:273	.InstanceId:290,r,n=instanceId	.PartitionNumber:279	.Tenancy:550,n=tenancy
s	ModifyInstancePlacementResult	.Return:275,n=return
s	ModifyLaunchTemplateRequest	.ClientToken:273,t	.DefaultVersion:273,n=SetDefaultVersion	.DryRun:275	.LaunchTemplateId:341	.LaunchTemplateName:336
s	ModifyLaunchTemplateResult	.LaunchTemplate:339,n=launchTemplate
s	ModifyManagedPrefixListRequest	.AddEntries:343,n=AddEntry	.CurrentVersion:375	.DryRun:275	.IpamPrefixListResolverSyncEnabled:551	.MaxEntries:279	.PrefixListId:364,r	.PrefixListName:273	.RemoveEntries:552,n=RemoveEntry
s	ModifyManagedPrefixListResult	.PrefixList:344,n=prefixList
s	ModifyNetworkInterfaceAttributeRequest	.AssociatePublicIpAddress:275	.AssociatedSubnetIds:553,n=AssociatedSubnetId	.Attachment:554,n=attachment	.ConnectionTrackingSpecification:354	.Description:441,n=description	.DryRun:275,n=dryRun	.EnaSrdSpecification:311	.EnablePrimaryIpv6:275	.Groups:355,n=SecurityGroupId	.NetworkInterfaceId:281,r,n=networkInterfaceId	.SourceDestCheck:438,n=sourceDestCheck
s	ModifyPrivateDnsNameOptionsRequest	.DryRun:275	.EnableResourceNameDnsAAAARecord:275	.EnableResourceNameDnsARecord:275	.InstanceId:290,r	.PrivateDnsHostnameType:555
s	ModifyPrivateDnsNameOptionsResult	.Return:275,n=return
s	ModifySecurityGroupRulesRequest	.DryRun:275	.GroupId:303,r	.SecurityGroupRules:556,r,n=SecurityGroupRule
s	ModifySecurityGroupRulesResult	.Return:275,n=return
s	ModifySubnetAttributeRequest	.AssignIpv6AddressOnCreation:438	.CustomerOwnedIpv4Pool:557	.DisableLniAtDeviceIndex:438	.EnableDns64:438	.EnableLniAtDeviceIndex:279	.EnableResourceNameDnsAAAARecordOnLaunch:438	.EnableResourceNameDnsARecordOnLaunch:438	.MapCustomerOwnedIpOnLaunch:438	.MapPublicIpOnLaunch:438	.PrivateDnsHostnameTypeOnLaunch:555	.SubnetId:301,r,n=subnetId
s	ModifyVolumeRequest	.DryRun:275	.Iops:279	.MultiAttachEnabled:275	.Size:279	.Throughput:279	.VolumeId:313,r	.VolumeType:387
s	ModifyVolumeResult	.VolumeModification:558,n=volumeModification
s	ModifyVpcAttributeRequest	.EnableDnsHostnames:438	.EnableDnsSupport:438	.EnableNetworkAddressUsageMetrics:438	.VpcId:293,r,n=vpcId
s	ModifyVpcEndpointRequest	.AddRouteTableIds:397,n=AddRouteTableId	.AddSecurityGroupIds:398,n=AddSecurityGroupId	.AddSubnetIds:401,n=AddSubnetId	.DnsOptions:394	.DryRun:275	.IpAddressType:395	.PolicyDocument:273	.PrivateDnsEnabled:275	.RemoveRouteTableIds:397,n=RemoveRouteTableId	.RemoveSecurityGroupIds:398,n=RemoveSecurityGroupId	.RemoveSubnetIds:401,n=RemoveSubnetId	.ResetPolicy:275	.SubnetConfigurations:400,n=SubnetConfiguration	.VpcEndpointId:369,r
s	ModifyVpcEndpointResult	.Return:275,n=return
s	ModifyVpcTenancyRequest	.DryRun:275	.InstanceTenancy:559,r	.VpcId:293,r
s	ModifyVpcTenancyResult	.ReturnValue:275,n=return
s	MonitorInstancesRequest	.DryRun:275,n=dryRun	.InstanceIds:443,r,n=InstanceId
s	MonitorInstancesResult	.InstanceMonitorings:560,n=instancesSet
s	RebootInstancesRequest	.DryRun:275,n=dryRun	.InstanceIds:443,r,n=InstanceId
s	ReleaseAddressRequest	.AllocationId:289	.DryRun:275,n=dryRun	.NetworkBorderGroup:273	.PublicIp:273
s	ReplaceIamInstanceProfileAssociationRequest	.AssociationId:519,r	.IamInstanceProfile:294,r
s	ReplaceIamInstanceProfileAssociationResult	.IamInstanceProfileAssociation:295,n=iamInstanceProfileAssociation
s	ReplaceNetworkAclAssociationRequest	.AssociationId:561,r,n=associationId	.DryRun:275,n=dryRun	.NetworkAclId:351,r,n=networkAclId
s	ReplaceNetworkAclAssociationResult	.NewAssociationId:273,n=newAssociationId
s	ReplaceNetworkAclEntryRequest	.CidrBlock:273,n=cidrBlock	.DryRun:275,n=dryRun	.Egress:275,r,n=egress	.IcmpTypeCode:350,n=Icmp	.Ipv6CidrBlock:273,n=ipv6CidrBlock	.NetworkAclId:351,r,n=networkAclId	.PortRange:352,n=portRange	.Protocol:273,r,n=protocol	.RuleAction:353,r,n=ruleAction	.RuleNumber:279,r,n=ruleNumber
s	ReplaceRouteRequest	.CarrierGatewayId:362	.CoreNetworkArn:363	.DestinationCidrBlock:273,n=destinationCidrBlock	.DestinationIpv6CidrBlock:273,n=destinationIpv6CidrBlock	.DestinationPrefixListId:364	.DryRun:275,n=dryRun	.EgressOnlyInternetGatewayId:365,n=egressOnlyInternetGatewayId	.GatewayId:299,n=gatewayId	.InstanceId:290,n=instanceId	.LocalGatewayId:366	.LocalTarget:275	.NatGatewayId:285,n=natGatewayId	.NetworkInterfaceId:281,n=networkInterfaceId	.OdbNetworkArn:367	.RouteTableId:300,r,n=routeTableId	.TransitGatewayId:368	.VpcEndpointId:369	.VpcPeeringConnectionId:370,n=vpcPeeringConnectionId
s	ReplaceRouteTableAssociationRequest	.AssociationId:522,r,n=associationId	.DryRun:275,n=dryRun	.RouteTableId:300,r,n=routeTableId
s	ReplaceRouteTableAssociationResult	.AssociationState:302,n=associationState	.NewAssociationId:273,n=newAssociationId
s	RevokeSecurityGroupEgressRequest	.CidrIp:273,n=cidrIp	.DryRun:275,n=dryRun	.FromPort:279,n=fromPort	.GroupId:303,r,n=groupId	.IpPermissions:318,n=ipPermissions	.IpProtocol:273,n=ipProtocol	.SecurityGroupRuleIds:489,n=SecurityGroupRuleId	.SourceSecurityGroupName:273,n=sourceSecurityGroupName	.SourceSecurityGroupOwnerId:273,n=sourceSecurityGroupOwnerId	.ToPort:279,n=toPort
s	RevokeSecurityGroupEgressResult	.Return:275,n=return	.RevokedSecurityGroupRules:562,n=revokedSecurityGroupRuleSet	.UnknownIpPermissions:318,n=unknownIpPermissionSet
s	RevokeSecurityGroupIngressRequest	.CidrIp:273	.DryRun:275,n=dryRun	.FromPort:279	.GroupId:303	.GroupName:320	.IpPermissions:318	.IpProtocol:273	.SecurityGroupRuleIds:489,n=SecurityGroupRuleId	.SourceSecurityGroupName:273	.SourceSecurityGroupOwnerId:273	.ToPort:279
s	RevokeSecurityGroupIngressResult	.Return:275,n=return	.RevokedSecurityGroupRules:562,n=revokedSecurityGroupRuleSet	.UnknownIpPermissions:318,n=unknownIpPermissionSet
s	RunInstancesRequest	.AdditionalInfo:273,n=additionalInfo	.BlockDeviceMappings:563,n=BlockDeviceMapping	.CapacityReservationSpecification:533	.ClientToken:273,n=clientToken,t	.CpuOptions:564	.CreditSpecification:565	.DisableApiStop:275	.DisableApiTermination:275,n=disableApiTermination	.DryRun:275,n=dryRun	.EbsOptimized:275,n=ebsOptimized	.ElasticGpuSpecification:566	.ElasticInferenceAccelerators:567,n=ElasticInferenceAccelerator	.EnablePrimaryIpv6:275	.EnclaveOptions:568	.HibernationOptions:569	.IamInstanceProfile:294,n=iamInstanceProfile	.ImageId:570	.InstanceInitiatedShutdownBehavior:571,n=instanceInitiatedShutdownBehavior	.InstanceMarketOptions:572	.InstanceType:573	.Ipv6AddressCount:279	.Ipv6Addresses:358,n=Ipv6Address	.KernelId:574	.KeyName:575	.LaunchTemplate:576	.LicenseSpecifications:577,n=LicenseSpecification	.MaintenanceOptions:578	.MaxCount:279,r	.MetadataOptions:579	.MinCount:279,r	.Monitoring:580	.NetworkInterfaces:581,n=networkInterface	.NetworkPerformanceOptions:582	.Operator:337	.Placement:583	.PrivateDnsNameOptions:584	.PrivateIpAddress:273,n=privateIpAddress	.RamdiskId:585	.SecondaryInterfaces:586,n=SecondaryInterface	.SecurityGroupIds:355,n=SecurityGroupId	.SecurityGroups:587,n=SecurityGroup	.SubnetId:301	.TagSpecifications:278,n=TagSpecification	.UserData:588,z
s	Reservation	.Groups:440,n=groupSet	.Instances:589,n=instancesSet	.OwnerId:273,n=ownerId	.RequesterId:273,n=requesterId	.ReservationId:273,n=reservationId
s	StartInstancesRequest	.AdditionalInfo:273,n=additionalInfo	.DryRun:275,n=dryRun	.InstanceIds:443,r,n=InstanceId
s	StartInstancesResult	.StartingInstances:590,n=instancesSet
s	StopInstancesRequest	.DryRun:275,n=dryRun	.Force:275,n=force	.Hibernate:275	.InstanceIds:443,r,n=InstanceId	.SkipOsShutdown:275
s	StopInstancesResult	.StoppingInstances:590,n=instancesSet
s	TerminateInstancesRequest	.DryRun:275,n=dryRun	.Force:275	.InstanceIds:443,r,n=InstanceId	.SkipOsShutdown:275
s	TerminateInstancesResult	.TerminatingInstances:590,n=instancesSet
s	UnassignPrivateNatGatewayAddressRequest	.DryRun:275	.MaxDrainDurationSeconds:521	.NatGatewayId:285,r	.PrivateIpAddresses:287,r,n=PrivateIpAddress
s	UnassignPrivateNatGatewayAddressResult	.NatGatewayAddresses:288,n=natGatewayAddressSet	.NatGatewayId:285,n=natGatewayId
s	UnmonitorInstancesRequest	.DryRun:275,n=dryRun	.InstanceIds:443,r,n=InstanceId
s	UnmonitorInstancesResult	.InstanceMonitorings:560,n=instancesSet
s	UpdateSecurityGroupRuleDescriptionsEgressRequest	.DryRun:275	.GroupId:303	.GroupName:320	.IpPermissions:318	.SecurityGroupRuleDescriptions:591,n=SecurityGroupRuleDescription
s	UpdateSecurityGroupRuleDescriptionsEgressResult	.Return:275,n=return
s	UpdateSecurityGroupRuleDescriptionsIngressRequest	.DryRun:275	.GroupId:303	.GroupName:320	.IpPermissions:318	.SecurityGroupRuleDescriptions:591,n=SecurityGroupRuleDescription
s	UpdateSecurityGroupRuleDescriptionsIngressResult	.Return:275,n=return
S	PublicIpAddress
S	String
S	DomainType
b	Boolean
S	IpamPoolId
S	Ipv4PoolEc2Id
l	TagSpecificationList	e=:592,n=item
i	Integer
l	IpPrefixList	e=:273,n=item
S	NetworkInterfaceId
l	PrivateIpAddressStringList	e=:273,n=PrivateIpAddress
l	Ipv4PrefixesList	e=:593,n=item
l	AssignedPrivateIpAddressList	e=:594,n=item
S	NatGatewayId
i	PrivateIpAddressCount	min=1	max=31
l	IpList	e=:273,n=item
l	NatGatewayAddressList	e=:595,n=item
S	AllocationId
S	InstanceId
S	EipAllocationPublicIp
S	DefaultingDhcpOptionsId
S	VpcId
s	IamInstanceProfileSpecification	.Arn:273,n=arn	.Name:273,n=name
s	IamInstanceProfileAssociation	.AssociationId:273,n=associationId	.IamInstanceProfile:596,n=iamInstanceProfile	.InstanceId:273,n=instanceId	.State:597,n=state	.Timestamp:314,n=timestamp
l	AllocationIdList	e=:289,n=AllocationId
S	AvailabilityZoneName
S	AvailabilityZoneId
S	RouteGatewayId
S	RouteTableId
S	SubnetId
s	RouteTableAssociationState	.State:598,n=state	.StatusMessage:273,n=statusMessage
S	SecurityGroupId
S	SecurityGroupVpcAssociationState
i	NetmaskLength
s	SubnetIpv6CidrBlockAssociation	.AssociationId:524,n=associationId	.IpSource:599,n=ipSource	.Ipv6AddressAttribute:600,n=ipv6AddressAttribute	.Ipv6CidrBlock:273,n=ipv6CidrBlock	.Ipv6CidrBlockState:601,n=ipv6CidrBlockState
S	Ipv6PoolEc2Id
s	VpcCidrBlockAssociation	.AssociationId:273,n=associationId	.CidrBlock:273,n=cidrBlock	.CidrBlockState:602,n=cidrBlockState
s	VpcIpv6CidrBlockAssociation	.AssociationId:273,n=associationId	.IpSource:599,n=ipSource	.Ipv6AddressAttribute:600,n=ipv6AddressAttribute	.Ipv6CidrBlock:273,n=ipv6CidrBlock	.Ipv6CidrBlockState:602,n=ipv6CidrBlockState	.Ipv6Pool:273,n=ipv6Pool	.NetworkBorderGroup:273,n=networkBorderGroup
S	InternetGatewayId
s	EnaSrdSpecification	.EnaSrdEnabled:275	.EnaSrdUdpSpecification:603
i	BoxedInteger
S	VolumeId
t	DateTime
S	VolumeAttachmentState
S	VpnGatewayId
s	VpcAttachment	.State:604,n=state	.VpcId:273,n=vpcId
l	IpPermissionList	e=:605,n=item
l	SecurityGroupRuleList	e=:606,n=item
S	SecurityGroupName
l	NewDhcpConfigurationList	e=:607,n=item
s	DhcpOptions	.DhcpConfigurations:608,n=dhcpConfigurationSet	.DhcpOptionsId:273,n=dhcpOptionsId	.OwnerId:273,n=ownerId	.Tags:334,n=tagSet
s	DestinationOptionsRequest	.FileFormat:609	.HiveCompatiblePartitions:275	.PerHourPartition:275
S	LogDestinationType
l	FlowLogResourceIds	e=:610,n=item
S	FlowLogsResourceType
S	TrafficType
l	ValueStringList	e=:273,n=item
l	UnsuccessfulItemSet	e=:611,n=item
s	InternetGateway	.Attachments:612,n=attachmentSet	.InternetGatewayId:273,n=internetGatewayId	.OwnerId:273,n=ownerId	.Tags:334,n=tagSet
S	KeyFormat
S	KeyType
S	SensitiveUserData
l	TagList	e=:613,n=item
s	RequestLaunchTemplateData	.BlockDeviceMappings:614,n=BlockDeviceMapping	.CapacityReservationSpecification:615	.CpuOptions:616	.CreditSpecification:565	.DisableApiStop:275	.DisableApiTermination:275	.EbsOptimized:275	.ElasticGpuSpecifications:617,n=ElasticGpuSpecification	.ElasticInferenceAccelerators:618,n=ElasticInferenceAccelerator	.EnclaveOptions:619	.HibernationOptions:620	.IamInstanceProfile:621	.ImageId:570	.InstanceInitiatedShutdownBehavior:571	.InstanceMarketOptions:622	.InstanceRequirements:623	.InstanceType:573	.KernelId:574	.KeyName:575	.LicenseSpecifications:624,n=LicenseSpecification	.MaintenanceOptions:625	.MetadataOptions:626	.Monitoring:627	.NetworkInterfaces:628,n=NetworkInterface	.NetworkPerformanceOptions:629	.Operator:337	.Placement:630	.PrivateDnsNameOptions:631	.RamDiskId:585	.SecondaryInterfaces:632,n=SecondaryInterface	.SecurityGroupIds:355,n=SecurityGroupId	.SecurityGroups:587,n=SecurityGroup	.TagSpecifications:633,n=TagSpecification	.UserData:333,z
S	LaunchTemplateName	min=3	max=128
s	OperatorRequest	.Principal:273
S	VersionDescription	min=0	max=255
s	LaunchTemplate	.CreateTime:314,n=createTime	.CreatedBy:273,n=createdBy	.DefaultVersionNumber:375,n=defaultVersionNumber	.LatestVersionNumber:375,n=latestVersionNumber	.LaunchTemplateId:273,n=launchTemplateId	.LaunchTemplateName:336,n=launchTemplateName	.Operator:389,n=operator	.Tags:334,n=tagSet
s	ValidationWarning	.Errors:634,n=errorSet
S	LaunchTemplateId
s	LaunchTemplateVersion	.CreateTime:314,n=createTime	.CreatedBy:273,n=createdBy	.DefaultVersion:275,n=defaultVersion	.LaunchTemplateData:526,n=launchTemplateData	.LaunchTemplateId:273,n=launchTemplateId	.LaunchTemplateName:336,n=launchTemplateName	.Operator:389,n=operator	.VersionDescription:338,n=versionDescription	.VersionNumber:375,n=versionNumber
l	AddPrefixListEntries	min=0	max=100	e=:635
s	ManagedPrefixList	.AddressFamily:273,n=addressFamily	.IpamPrefixListResolverSyncEnabled:275,n=ipamPrefixListResolverSyncEnabled	.IpamPrefixListResolverTargetId:273,n=ipamPrefixListResolverTargetId	.MaxEntries:279,n=maxEntries	.OwnerId:273,n=ownerId	.PrefixListArn:636,n=prefixListArn	.PrefixListId:364,n=prefixListId	.PrefixListName:273,n=prefixListName	.State:637,n=state	.StateMessage:273,n=stateMessage	.Tags:334,n=tagSet	.Version:375,n=version
S	AvailabilityMode
l	AvailabilityZoneAddresses	e=:638,n=AvailabilityZoneAddress
S	ConnectivityType
s	NatGateway	.AttachedAppliances:639,n=attachedApplianceSet	.AutoProvisionZones:640,n=autoProvisionZones	.AutoScalingIps:641,n=autoScalingIps	.AvailabilityMode:345,n=availabilityMode	.ConnectivityType:347,n=connectivityType	.CreateTime:314,n=createTime	.DeleteTime:314,n=deleteTime	.FailureCode:273,n=failureCode	.FailureMessage:273,n=failureMessage	.NatGatewayAddresses:288,n=natGatewayAddressSet	.NatGatewayId:273,n=natGatewayId	.ProvisionedBandwidth:642,n=provisionedBandwidth	.RouteTableId:273,n=routeTableId	.State:643,n=state	.SubnetId:273,n=subnetId	.Tags:334,n=tagSet	.VpcId:273,n=vpcId
s	NetworkAcl	.Associations:644,n=associationSet	.Entries:645,n=entrySet	.IsDefault:275,n=default	.NetworkAclId:273,n=networkAclId	.OwnerId:273,n=ownerId	.Tags:334,n=tagSet	.VpcId:273,n=vpcId
s	IcmpTypeCode	.Code:279,n=code	.Type:279,n=type
S	NetworkAclId
s	PortRange	.From:279,n=from	.To:279,n=to
S	RuleAction
s	ConnectionTrackingSpecificationRequest	.TcpEstablishedTimeout:279	.UdpStreamTimeout:279	.UdpTimeout:279
l	SecurityGroupIdStringList	e=:303,n=SecurityGroupId
S	NetworkInterfaceCreationType
l	Ipv4PrefixList	e=:646,n=item
l	InstanceIpv6AddressList	e=:647,n=item
l	Ipv6PrefixList	e=:648,n=item
l	PrivateIpAddressSpecificationList	e=:649,n=item
s	NetworkInterface	.AssociatedSubnets:650,n=associatedSubnetSet	.Association:651,n=association	.Attachment:475,n=attachment	.AvailabilityZone:273,n=availabilityZone	.AvailabilityZoneId:273,n=availabilityZoneId	.ConnectionTrackingConfiguration:652,n=connectionTrackingConfiguration	.DenyAllIgwTraffic:275,n=denyAllIgwTraffic	.Description:273,n=description	.Groups:440,n=groupSet	.InterfaceType:653,n=interfaceType	.Ipv4Prefixes:283,n=ipv4PrefixSet	.Ipv6Address:273,n=ipv6Address	.Ipv6Addresses:654,n=ipv6AddressesSet	.Ipv6Native:275,n=ipv6Native	.Ipv6Prefixes:655,n=ipv6PrefixSet	.MacAddress:273,n=macAddress	.NetworkInterfaceId:273,n=networkInterfaceId	.Operator:389,n=operator	.OutpostArn:273,n=outpostArn	.OwnerId:273,n=ownerId	.PrivateDnsName:273,n=privateDnsName	.PrivateIpAddress:273,n=privateIpAddress	.PrivateIpAddresses:656,n=privateIpAddressesSet	.PublicDnsName:273,n=publicDnsName	.PublicIpDnsNameOptions:657,n=publicIpDnsNameOptions	.RequesterId:273,n=requesterId	.RequesterManaged:275,n=requesterManaged	.SourceDestCheck:275,n=sourceDestCheck	.Status:658,n=status	.SubnetId:273,n=subnetId	.TagSet:334,n=tagSet	.VpcId:273,n=vpcId
S	CarrierGatewayId
S	CoreNetworkArn
S	PrefixListResourceId
S	EgressOnlyInternetGatewayId
S	LocalGatewayId
S	OdbNetworkArn
S	TransitGatewayId
S	VpcEndpointId
S	VpcPeeringConnectionId
s	RouteTable	.Associations:659,n=associationSet	.OwnerId:273,n=ownerId	.PropagatingVgws:660,n=propagatingVgwSet	.RouteTableId:273,n=routeTableId	.Routes:661,n=routeSet	.Tags:334,n=tagSet	.VpcId:273,n=vpcId
S	SnapshotLocationEnum
i	SnapshotCompletionDurationMinutesResponse
t	MillisecondDateTime
L	Long
S	SSEType
S	SnapshotState
S	StorageTier
S	TransferType
S	CopyTagsFromSource
s	InstanceSpecification	.ExcludeBootVolume:275	.ExcludeDataVolumeIds:503,n=ExcludeDataVolumeId	.InstanceId:662,r
l	SnapshotSet	e=:663,n=item
s	Subnet	.AssignIpv6AddressOnCreation:275,n=assignIpv6AddressOnCreation	.AvailabilityZone:273,n=availabilityZone	.AvailabilityZoneId:273,n=availabilityZoneId	.AvailableIpAddressCount:279,n=availableIpAddressCount	.BlockPublicAccessStates:664,n=blockPublicAccessStates	.CidrBlock:273,n=cidrBlock	.CustomerOwnedIpv4Pool:557,n=customerOwnedIpv4Pool	.DefaultForAz:275,n=defaultForAz	.EnableDns64:275,n=enableDns64	.EnableLniAtDeviceIndex:279,n=enableLniAtDeviceIndex	.Ipv6CidrBlockAssociationSet:665,n=ipv6CidrBlockAssociationSet	.Ipv6Native:275,n=ipv6Native	.MapCustomerOwnedIpOnLaunch:275,n=mapCustomerOwnedIpOnLaunch	.MapPublicIpOnLaunch:275,n=mapPublicIpOnLaunch	.OutpostArn:273,n=outpostArn	.OwnerId:273,n=ownerId	.PrivateDnsNameOptionsOnLaunch:666,n=privateDnsNameOptionsOnLaunch	.State:667,n=state	.SubnetArn:273,n=subnetArn	.SubnetId:273,n=subnetId	.Tags:334,n=tagSet	.Type:273,n=type	.VpcId:273,n=vpcId
l	ResourceIdList	e=:668
S	KmsKeyId
S	SnapshotId
S	VolumeType
l	VolumeAttachmentList	e=:25,n=item
s	OperatorResponse	.HiddenByDefault:275,n=hiddenByDefault	.Managed:275,n=managed	.Principal:273,n=principal
S	VolumeState
S	Tenancy
s	VpcEncryptionControlConfiguration	.EgressOnlyInternetGatewayExclusion:669	.ElasticFileSystemExclusion:669	.InternetGatewayExclusion:669	.LambdaExclusion:669	.Mode:670,r	.NatGatewayExclusion:669	.VirtualPrivateGatewayExclusion:669	.VpcLatticeExclusion:669	.VpcPeeringExclusion:669
s	Vpc	.BlockPublicAccessStates:664,n=blockPublicAccessStates	.CidrBlock:273,n=cidrBlock	.CidrBlockAssociationSet:671,n=cidrBlockAssociationSet	.DhcpOptionsId:273,n=dhcpOptionsId	.EncryptionControl:672,n=encryptionControl	.InstanceTenancy:391,n=instanceTenancy	.Ipv6CidrBlockAssociationSet:673,n=ipv6CidrBlockAssociationSet	.IsDefault:275,n=isDefault	.OwnerId:273,n=ownerId	.State:674,n=state	.Tags:334,n=tagSet	.VpcId:273,n=vpcId
s	DnsOptionsSpecification	.DnsRecordIpType:675	.PrivateDnsOnlyForInboundResolverEndpoint:275	.PrivateDnsPreference:273	.PrivateDnsSpecifiedDomains:676,n=PrivateDnsSpecifiedDomain
S	IpAddressType
S	ResourceConfigurationArn
l	VpcEndpointRouteTableIdList	e=:300,n=item
l	VpcEndpointSecurityGroupIdList	e=:303,n=item
S	ServiceNetworkArn
l	SubnetConfigurationsList	e=:677,n=item
l	VpcEndpointSubnetIdList	e=:301,n=item
S	VpcEndpointType
s	VpcEndpoint	.CreationTimestamp:374,n=creationTimestamp	.DnsEntries:678,n=dnsEntrySet	.DnsOptions:679,n=dnsOptions	.FailureReason:273,n=failureReason	.Groups:680,n=groupSet	.IpAddressType:395,n=ipAddressType	.Ipv4Prefixes:681,n=ipv4PrefixSet	.Ipv6Prefixes:681,n=ipv6PrefixSet	.LastError:682,n=lastError	.NetworkInterfaceIds:328,n=networkInterfaceIdSet	.OwnerId:273,n=ownerId	.PolicyDocument:273,n=policyDocument	.PrivateDnsEnabled:275,n=privateDnsEnabled	.RequesterManaged:275,n=requesterManaged	.ResourceConfigurationArn:396,n=resourceConfigurationArn	.RouteTableIds:328,n=routeTableIdSet	.ServiceName:273,n=serviceName	.ServiceNetworkArn:399,n=serviceNetworkArn	.ServiceRegion:273,n=serviceRegion	.State:683,n=state	.SubnetIds:328,n=subnetIdSet	.Tags:334,n=tagSet	.VpcEndpointId:273,n=vpcEndpointId	.VpcEndpointType:402,n=vpcEndpointType	.VpcId:273,n=vpcId
S	DhcpOptionsId
l	FlowLogIdList	e=:684,n=item
S	KeyPairNameWithResolver
S	KeyPairId
l	VersionStringList	e=:273,n=item
l	DeleteLaunchTemplateVersionsResponseSuccessSet	e=:685,n=item
l	DeleteLaunchTemplateVersionsResponseErrorSet	e=:686,n=item
l	VpcEndpointIdList	e=:369,n=item
l	AccountAttributeNameStringList	e=:687,n=attributeName
l	AccountAttributeList	e=:688,n=item
l	FilterList	e=:689,n=Filter
l	PublicIpStringList	e=:273,n=PublicIp
l	AddressList	e=:690,n=item
l	AllocationIds	e=:289,n=item
S	AddressAttributeName
i	AddressMaxResults	min=1	max=1000
S	NextToken
l	AddressSet	e=:529,n=item
l	ZoneIdStringList	e=:273,n=ZoneId
l	ZoneNameStringList	e=:273,n=ZoneName
l	AvailabilityZoneList	e=:691,n=item
l	DhcpOptionsIdStringList	e=:404,n=DhcpOptionsId
i	DescribeDhcpOptionsMaxResults	min=5	max=1000
l	DhcpOptionsList	e=:322,n=item
l	FlowLogSet	e=:692,n=item
l	AssociationIdList	e=:519,n=AssociationId
i	DescribeIamInstanceProfileAssociationsMaxResults	min=5	max=1000
l	IamInstanceProfileAssociationSet	e=:295,n=item
l	ExecutableByStringList	e=:273,n=ExecutableBy
l	ImageIdStringList	e=:570,n=ImageId
l	OwnerStringList	e=:273,n=Owner
l	ImageList	e=:693,n=item
S	InstanceAttributeName
l	InstanceBlockDeviceMappingList	e=:694,n=item
s	AttributeBooleanValue	.Value:275,n=value
s	EnclaveOptions	.Enabled:275,n=enabled
l	GroupIdentifierList	e=:695,n=item
s	AttributeValue	.Value:273,n=value
l	ProductCodeList	e=:696,n=item
l	InstanceIdStringList	e=:290,n=InstanceId
i	DescribeInstanceCreditSpecificationsMaxResults	min=5	max=1000
l	InstanceCreditSpecificationList	e=:697,n=item
l	InstanceStatusList	e=:698,n=item
S	LocationType
i	DITOMaxResults	min=5	max=1000
l	InstanceTypeOfferingsList	e=:699,n=item
b	IncludeUnsupportedInRegion
l	RequestInstanceTypeList	name=InstanceType	min=0	max=100	e=:573
i	DITMaxResults	min=5	max=100
l	InstanceTypeInfoList	e=:700,n=item
l	ReservationList	e=:257,n=item
l	InternetGatewayIdList	e=:310,n=item
i	DescribeInternetGatewaysMaxResults	min=5	max=1000
l	InternetGatewayList	e=:330,n=item
l	KeyNameStringList	e=:575,n=KeyName
l	KeyPairIdStringList	e=:407,n=KeyPairId
l	KeyPairList	e=:701,n=item
l	LaunchTemplateVersionSet	e=:342,n=item
l	LaunchTemplateIdStringList	e=:341,n=item
l	LaunchTemplateNameStringList	e=:336,n=item
i	DescribeLaunchTemplatesMaxResults	min=1	max=200
l	LaunchTemplateSet	e=:339,n=item
i	PrefixListMaxResults	min=1	max=100
l	ManagedPrefixListSet	e=:344,n=item
i	DescribeNatGatewaysMaxResults	min=5	max=1000
l	NatGatewayIdStringList	e=:285,n=item
l	NatGatewayList	e=:348,n=item
i	DescribeNetworkAclsMaxResults	min=5	max=1000
l	NetworkAclIdStringList	e=:351,n=item
l	NetworkAclList	e=:349,n=item
S	NetworkInterfaceAttribute
s	NetworkInterfaceAttachment	.AttachTime:314,n=attachTime	.AttachmentId:273,n=attachmentId	.DeleteOnTermination:275,n=deleteOnTermination	.DeviceIndex:279,n=deviceIndex	.EnaQueueCount:279,n=enaQueueCount	.EnaSrdSpecification:702,n=enaSrdSpecification	.InstanceId:273,n=instanceId	.InstanceOwnerId:273,n=instanceOwnerId	.NetworkCardIndex:279,n=networkCardIndex	.Status:604,n=status
i	DescribeNetworkInterfacesMaxResults	min=5	max=1000
l	NetworkInterfaceIdList	e=:281,n=item
l	NetworkInterfaceList	e=:361,n=item
l	PrefixListResourceIdStringList	e=:364,n=item
l	PrefixListSet	e=:703,n=item
l	RegionNameStringList	e=:273,n=RegionName
l	RegionList	e=:704,n=item
i	DescribeRouteTablesMaxResults	min=5	max=100
l	RouteTableIdStringList	e=:300,n=item
l	RouteTableList	e=:371,n=item
l	GroupIds	e=:303,n=item
l	SecurityGroupReferences	e=:705,n=item
i	DescribeSecurityGroupRulesMaxResults	min=5	max=1000
l	SecurityGroupRuleIdList	e=:273,n=item
i	DescribeSecurityGroupVpcAssociationsMaxResults	min=5	max=1000
l	SecurityGroupVpcAssociationList	e=:706,n=item
l	GroupIdStringList	e=:303,n=groupId
l	GroupNameStringList	e=:320,n=GroupName
i	DescribeSecurityGroupsMaxResults	min=5	max=1000
l	SecurityGroupList	e=:707,n=item
l	RestorableByStringList	e=:273
l	SnapshotIdStringList	e=:386,n=SnapshotId
l	SnapshotList	e=:60,n=item
i	DescribeSubnetsMaxResults	min=5	max=1000
l	SubnetIdStringList	e=:301,n=SubnetId
l	SubnetList	e=:383,n=item
l	TagDescriptionList	e=:708,n=item
l	VolumeIdStringList	e=:313,n=VolumeId
l	VolumeList	e=:67,n=item
l	VolumeModificationList	e=:558,n=item
S	VpcAttributeName
l	VpcEndpointConnectionSet	e=:709,n=item
l	ServiceDetailSet	e=:710,n=item
l	VpcEndpointSet	e=:403,n=item
i	DescribeVpcsMaxResults	min=5	max=1000
l	VpcIdStringList	e=:293,n=VpcId
l	VpcList	e=:393,n=item
l	VpnGatewayIdStringList	e=:316,n=VpnGatewayId
l	VpnGatewayList	e=:711,n=item
S	NetworkInterfaceAttachmentId
S	InstanceIdForResolver
S	VolumeIdWithResolver
S	ElasticIpAssociationId
S	IamInstanceProfileAssociationId
l	EipAssociationIdList	e=:518,n=item
i	DrainSeconds	min=1	max=4000
S	RouteTableAssociationId
S	DisassociateSecurityGroupVpcSecurityGroupId
S	SubnetCidrAssociationId
S	VpcCidrAssociationId
s	ResponseLaunchTemplateData	.BlockDeviceMappings:712,n=blockDeviceMappingSet	.CapacityReservationSpecification:713,n=capacityReservationSpecification	.CpuOptions:714,n=cpuOptions	.CreditSpecification:715,n=creditSpecification	.DisableApiStop:275,n=disableApiStop	.DisableApiTermination:275,n=disableApiTermination	.EbsOptimized:275,n=ebsOptimized	.ElasticGpuSpecifications:716,n=elasticGpuSpecificationSet	.ElasticInferenceAccelerators:717,n=elasticInferenceAcceleratorSet	.EnclaveOptions:718,n=enclaveOptions	.HibernationOptions:719,n=hibernationOptions	.IamInstanceProfile:720,n=iamInstanceProfile	.ImageId:273,n=imageId	.InstanceInitiatedShutdownBehavior:571,n=instanceInitiatedShutdownBehavior	.InstanceMarketOptions:721,n=instanceMarketOptions	.InstanceRequirements:722,n=instanceRequirements	.InstanceType:573,n=instanceType	.KernelId:273,n=kernelId	.KeyName:273,n=keyName	.LicenseSpecifications:723,n=licenseSet	.MaintenanceOptions:724,n=maintenanceOptions	.MetadataOptions:725,n=metadataOptions	.Monitoring:726,n=monitoring	.NetworkInterfaces:727,n=networkInterfaceSet	.NetworkPerformanceOptions:728,n=networkPerformanceOptions	.Operator:389,n=operator	.Placement:729,n=placement	.PrivateDnsNameOptions:730,n=privateDnsNameOptions	.RamDiskId:273,n=ramDiskId	.SecondaryInterfaces:731,n=secondaryInterfaceSet	.SecurityGroupIds:328,n=securityGroupIdSet	.SecurityGroups:328,n=securityGroupSet	.TagSpecifications:732,n=tagSpecificationSet	.UserData:333,n=userData,z
l	PrefixListEntrySet	e=:733,n=item
B	Blob
s	AddressAttribute	.AllocationId:289,n=allocationId	.PtrRecord:273,n=ptrRecord	.PtrRecordUpdate:734,n=ptrRecordUpdate	.PublicIp:272,n=publicIp
l	InstanceBlockDeviceMappingSpecificationList	e=:735,n=item
s	BlobAttributeValue	.Value:528,n=value
S	ModifyInstanceAttributeValue
s	CapacityReservationSpecification	.CapacityReservationPreference:736	.CapacityReservationTarget:737
S	NestedVirtualizationSpecification
l	InstanceCreditSpecificationListRequest	e=:738,n=item
l	SuccessfulInstanceCreditSpecificationSet	e=:739,n=item
l	UnsuccessfulInstanceCreditSpecificationSet	e=:740,n=item
s	InstanceStatusEvent	.Code:741,n=code	.Description:273,n=description	.InstanceEventId:742,n=instanceEventId	.NotAfter:314,n=notAfter	.NotBefore:314,n=notBefore	.NotBeforeDeadline:314,n=notBeforeDeadline
S	InstanceAutoRecoveryState
S	InstanceRebootMigrationState
S	InstanceMetadataEndpointState
S	InstanceMetadataProtocolState
S	HttpTokensState
S	InstanceMetadataTagsState
s	InstanceMetadataOptionsResponse	.HttpEndpoint:541,n=httpEndpoint	.HttpProtocolIpv6:542,n=httpProtocolIpv6	.HttpPutResponseHopLimit:279,n=httpPutResponseHopLimit	.HttpTokens:543,n=httpTokens	.InstanceMetadataTags:544,n=instanceMetadataTags	.State:743,n=state
S	Affinity
S	PlacementGroupId
S	PlacementGroupName
S	DedicatedHostId
S	HostTenancy
b	BoxedBoolean
l	RemovePrefixListEntries	min=0	max=100	e=:744
l	SubnetIdList	e=:301,n=AssociatedSubnetId
s	NetworkInterfaceAttachmentChanges	.AttachmentId:515,n=attachmentId	.DefaultEnaQueueCount:275	.DeleteOnTermination:275,n=deleteOnTermination	.EnaQueueCount:279
S	HostnameType
l	SecurityGroupRuleUpdateList	e=:745,n=item
S	CoipPoolId
s	VolumeModification	.EndTime:314,n=endTime	.ModificationState:746,n=modificationState	.Operator:389,n=operator	.OriginalIops:279,n=originalIops	.OriginalMultiAttachEnabled:275,n=originalMultiAttachEnabled	.OriginalSize:279,n=originalSize	.OriginalThroughput:279,n=originalThroughput	.OriginalVolumeType:387,n=originalVolumeType	.Progress:375,n=progress	.StartTime:314,n=startTime	.StatusMessage:273,n=statusMessage	.TargetIops:279,n=targetIops	.TargetMultiAttachEnabled:275,n=targetMultiAttachEnabled	.TargetSize:279,n=targetSize	.TargetThroughput:279,n=targetThroughput	.TargetVolumeType:387,n=targetVolumeType	.VolumeId:273,n=volumeId
S	VpcTenancy
l	InstanceMonitoringList	e=:747,n=item
S	NetworkAclAssociationId
l	RevokedSecurityGroupRuleList	e=:748,n=item
l	BlockDeviceMappingRequestList	e=:749,n=BlockDeviceMapping
s	CpuOptionsRequest	.AmdSevSnp:750	.CoreCount:279	.NestedVirtualization:534	.ThreadsPerCore:279
s	CreditSpecificationRequest	.CpuCredits:273,r
l	ElasticGpuSpecifications	e=:751,n=item
l	ElasticInferenceAccelerators	e=:752,n=item
s	EnclaveOptionsRequest	.Enabled:275
s	HibernationOptionsRequest	.Configured:275
S	ImageId
S	ShutdownBehavior
s	InstanceMarketOptionsRequest	.MarketType:753	.SpotOptions:754
S	InstanceType
S	KernelId
S	KeyPairName
s	LaunchTemplateSpecification	.LaunchTemplateId:341	.LaunchTemplateName:273	.Version:273
l	LicenseSpecificationListRequest	e=:755,n=item
s	InstanceMaintenanceOptionsRequest	.AutoRecovery:539
s	InstanceMetadataOptionsRequest	.HttpEndpoint:541	.HttpProtocolIpv6:542	.HttpPutResponseHopLimit:279	.HttpTokens:543	.InstanceMetadataTags:544
s	RunInstancesMonitoringEnabled	.Enabled:275,r,n=enabled
l	InstanceNetworkInterfaceSpecificationList	e=:756,n=item
s	InstanceNetworkPerformanceOptionsRequest	.BandwidthWeighting:757
s	Placement	.Affinity:273,n=affinity	.AvailabilityZone:273,n=availabilityZone	.AvailabilityZoneId:298,n=availabilityZoneId	.GroupId:547,n=groupId	.GroupName:548,n=groupName	.HostId:273,n=hostId	.HostResourceGroupArn:273,n=hostResourceGroupArn	.PartitionNumber:279,n=partitionNumber	.SpreadDomain:273,n=spreadDomain	.Tenancy:391,n=tenancy
s	PrivateDnsNameOptionsRequest	.EnableResourceNameDnsAAAARecord:275	.EnableResourceNameDnsARecord:275	.HostnameType:555
S	RamdiskId
l	InstanceSecondaryInterfaceSpecificationListRequest	e=:758,n=item
l	SecurityGroupStringList	e=:320,n=SecurityGroup
S	RunInstancesUserData
l	InstanceList	e=:759,n=item
l	InstanceStateChangeList	e=:760,n=item
l	SecurityGroupRuleDescriptionList	e=:761,n=item
s	TagSpecification	.ResourceType:762,n=resourceType	.Tags:334,n=Tag
s	Ipv4PrefixSpecification	.Ipv4Prefix:273,n=ipv4Prefix
s	AssignedPrivateIpAddress	.PrivateIpAddress:273,n=privateIpAddress
s	NatGatewayAddress	.AllocationId:273,n=allocationId	.AssociationId:273,n=associationId	.AvailabilityZone:297,n=availabilityZone	.AvailabilityZoneId:298,n=availabilityZoneId	.FailureMessage:273,n=failureMessage	.IsPrimary:275,n=isPrimary	.NetworkInterfaceId:273,n=networkInterfaceId	.PrivateIp:273,n=privateIp	.PublicIp:273,n=publicIp	.Status:763,n=status
s	IamInstanceProfile	.Arn:273,n=arn	.Id:273,n=id
S	IamInstanceProfileAssociationState
S	RouteTableAssociationStateCode
S	IpSource
S	Ipv6AddressAttribute
s	SubnetCidrBlockState	.State:764,n=state	.StatusMessage:273,n=statusMessage
s	VpcCidrBlockState	.State:765,n=state	.StatusMessage:273,n=statusMessage
s	EnaSrdUdpSpecification	.EnaSrdUdpEnabled:275
S	AttachmentStatus
s	IpPermission	.FromPort:279,n=fromPort	.IpProtocol:273,n=ipProtocol	.IpRanges:766,n=ipRanges	.Ipv6Ranges:767,n=ipv6Ranges	.PrefixListIds:768,n=prefixListIds	.ToPort:279,n=toPort	.UserIdGroupPairs:769,n=groups
s	SecurityGroupRule	.CidrIpv4:273,n=cidrIpv4	.CidrIpv6:273,n=cidrIpv6	.Description:273,n=description	.FromPort:279,n=fromPort	.GroupId:303,n=groupId	.GroupOwnerId:273,n=groupOwnerId	.IpProtocol:273,n=ipProtocol	.IsEgress:275,n=isEgress	.PrefixListId:364,n=prefixListId	.ReferencedGroupInfo:770,n=referencedGroupInfo	.SecurityGroupRuleArn:273,n=securityGroupRuleArn	.SecurityGroupRuleId:771,n=securityGroupRuleId	.Tags:334,n=tagSet	.ToPort:279,n=toPort
s	NewDhcpConfiguration	.Key:273	.Values:328,n=Value
l	DhcpConfigurationList	e=:772,n=item
S	DestinationFileFormat
S	FlowLogResourceId
s	UnsuccessfulItem	.Error:773,n=error	.ResourceId:273,n=resourceId
l	InternetGatewayAttachmentList	e=:774,n=item
s	Tag	.Key:273,n=key	.Value:273,n=value
l	LaunchTemplateBlockDeviceMappingRequestList	e=:775,n=BlockDeviceMapping
s	LaunchTemplateCapacityReservationSpecificationRequest	.CapacityReservationPreference:736	.CapacityReservationTarget:737
s	LaunchTemplateCpuOptionsRequest	.AmdSevSnp:750	.CoreCount:279	.NestedVirtualization:534	.ThreadsPerCore:279
l	ElasticGpuSpecificationList	e=:751,n=ElasticGpuSpecification
l	LaunchTemplateElasticInferenceAcceleratorList	e=:776,n=item
s	LaunchTemplateEnclaveOptionsRequest	.Enabled:275
s	LaunchTemplateHibernationOptionsRequest	.Configured:275
s	LaunchTemplateIamInstanceProfileSpecificationRequest	.Arn:273	.Name:273
s	LaunchTemplateInstanceMarketOptionsRequest	.MarketType:753	.SpotOptions:777
s	InstanceRequirementsRequest	.AcceleratorCount:778	.AcceleratorManufacturers:779,n=AcceleratorManufacturer	.AcceleratorNames:780,n=AcceleratorName	.AcceleratorTotalMemoryMiB:781	.AcceleratorTypes:782,n=AcceleratorType	.AllowedInstanceTypes:783,n=AllowedInstanceType	.BareMetal:784	.BaselineEbsBandwidthMbps:785	.BaselinePerformanceFactors:786	.BurstablePerformance:787	.CpuManufacturers:788,n=CpuManufacturer	.ExcludedInstanceTypes:789,n=ExcludedInstanceType	.InstanceGenerations:790,n=InstanceGeneration	.LocalStorage:791	.LocalStorageTypes:792,n=LocalStorageType	.MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:279	.MemoryGiBPerVCpu:793	.MemoryMiB:794,r	.NetworkBandwidthGbps:795	.NetworkInterfaceCount:796	.OnDemandMaxPricePercentageOverLowestPrice:279	.RequireEncryptionInTransit:275	.RequireHibernateSupport:275	.SpotMaxPricePercentageOverLowestPrice:279	.TotalLocalStorageGB:797	.VCpuCount:798,r
l	LaunchTemplateLicenseSpecificationListRequest	e=:799,n=item
s	LaunchTemplateInstanceMaintenanceOptionsRequest	.AutoRecovery:800
s	LaunchTemplateInstanceMetadataOptionsRequest	.HttpEndpoint:801	.HttpProtocolIpv6:802	.HttpPutResponseHopLimit:279	.HttpTokens:803	.InstanceMetadataTags:804
s	LaunchTemplatesMonitoringRequest	.Enabled:275
l	LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList	e=:805,n=InstanceNetworkInterfaceSpecification
s	LaunchTemplateNetworkPerformanceOptionsRequest	.BandwidthWeighting:757
s	LaunchTemplatePlacementRequest	.Affinity:273	.AvailabilityZone:273	.AvailabilityZoneId:298	.GroupId:547	.GroupName:548	.HostId:549	.HostResourceGroupArn:273	.PartitionNumber:279	.SpreadDomain:273	.Tenancy:391
s	LaunchTemplatePrivateDnsNameOptionsRequest	.EnableResourceNameDnsAAAARecord:275	.EnableResourceNameDnsARecord:275	.HostnameType:555
l	LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList	e=:806,n=InstanceSecondaryInterfaceSpecification
l	LaunchTemplateTagSpecificationRequestList	e=:807,n=LaunchTemplateTagSpecificationRequest
l	ErrorSet	e=:808,n=item
s	AddPrefixListEntry	.Cidr:273,r	.Description:273
S	ResourceArn	min=1	max=1283
S	PrefixListState
s	AvailabilityZoneAddress	.AllocationIds:296,n=AllocationId	.AvailabilityZone:297	.AvailabilityZoneId:298
l	NatGatewayAttachedApplianceList	e=:809,n=item
S	AutoProvisionZonesState
S	AutoScalingIpsState
s	ProvisionedBandwidth	.ProvisionTime:314,n=provisionTime	.Provisioned:273,n=provisioned	.RequestTime:314,n=requestTime	.Requested:273,n=requested	.Status:273,n=status
S	NatGatewayState
l	NetworkAclAssociationList	e=:810,n=item
l	NetworkAclEntryList	e=:811,n=item
s	Ipv4PrefixSpecificationRequest	.Ipv4Prefix:273
s	InstanceIpv6Address	.Ipv6Address:273,n=ipv6Address	.IsPrimaryIpv6:275,n=isPrimaryIpv6
s	Ipv6PrefixSpecificationRequest	.Ipv6Prefix:273
s	PrivateIpAddressSpecification	.Primary:275,n=primary	.PrivateIpAddress:273,n=privateIpAddress
l	AssociatedSubnetList	e=:301,n=item
s	NetworkInterfaceAssociation	.AllocationId:273,n=allocationId	.AssociationId:273,n=associationId	.CarrierIp:273,n=carrierIp	.CustomerOwnedIp:273,n=customerOwnedIp	.IpOwnerId:273,n=ipOwnerId	.PublicDnsName:273,n=publicDnsName	.PublicIp:273,n=publicIp
s	ConnectionTrackingConfiguration	.TcpEstablishedTimeout:279,n=tcpEstablishedTimeout	.UdpStreamTimeout:279,n=udpStreamTimeout	.UdpTimeout:279,n=udpTimeout
S	NetworkInterfaceType
l	NetworkInterfaceIpv6AddressesList	e=:812,n=item
l	Ipv6PrefixesList	e=:813,n=item
l	NetworkInterfacePrivateIpAddressList	e=:814,n=item
s	PublicIpDnsNameOptions	.DnsHostnameType:273,n=dnsHostnameType	.PublicDualStackDnsName:273,n=publicDualStackDnsName	.PublicIpv4DnsName:273,n=publicIpv4DnsName	.PublicIpv6DnsName:273,n=publicIpv6DnsName
S	NetworkInterfaceStatus
l	RouteTableAssociationList	e=:815,n=item
l	PropagatingVgwList	e=:816,n=item
l	RouteList	e=:817,n=item
S	InstanceIdWithVolumeResolver
s	SnapshotInfo	.AvailabilityZone:273,n=availabilityZone	.Description:273,n=description	.Encrypted:275,n=encrypted	.OutpostArn:273,n=outpostArn	.OwnerId:273,n=ownerId	.Progress:273,n=progress	.SnapshotId:273,n=snapshotId	.SseType:376,n=sseType	.StartTime:374,n=startTime	.State:377,n=state	.Tags:334,n=tagSet	.VolumeId:273,n=volumeId	.VolumeSize:279,n=volumeSize
s	BlockPublicAccessStates	.InternetGatewayBlockMode:818,n=internetGatewayBlockMode
l	SubnetIpv6CidrBlockAssociationSet	e=:306,n=item
s	PrivateDnsNameOptionsOnLaunch	.EnableResourceNameDnsAAAARecord:275,n=enableResourceNameDnsAAAARecord	.EnableResourceNameDnsARecord:275,n=enableResourceNameDnsARecord	.HostnameType:555,n=hostnameType
S	SubnetState
S	TaggableResourceId
S	VpcEncryptionControlExclusionStateInput
S	VpcEncryptionControlMode
l	VpcCidrBlockAssociationSet	e=:308,n=item
s	VpcEncryptionControl	.Mode:670,n=mode	.ResourceExclusions:819,n=resourceExclusions	.State:820,n=state	.StateMessage:273,n=stateMessage	.Tags:334,n=tagSet	.VpcEncryptionControlId:821,n=vpcEncryptionControlId	.VpcId:293,n=vpcId
l	VpcIpv6CidrBlockAssociationSet	e=:309,n=item
S	VpcState
S	DnsRecordIpType
l	PrivateDnsSpecifiedDomainSet	min=0	max=10	e=:273,n=item
s	SubnetConfiguration	.Ipv4:273	.Ipv6:273	.SubnetId:301
l	DnsEntrySet	e=:822,n=item
s	DnsOptions	.DnsRecordIpType:675,n=dnsRecordIpType	.PrivateDnsOnlyForInboundResolverEndpoint:275,n=privateDnsOnlyForInboundResolverEndpoint	.PrivateDnsPreference:273,n=privateDnsPreference	.PrivateDnsSpecifiedDomains:676,n=privateDnsSpecifiedDomainSet
l	GroupIdentifierSet	e=:823,n=item
l	SubnetIpPrefixesList	e=:824,n=item
s	LastError	.Code:273,n=code	.Message:273,n=message
S	State
S	VpcFlowLogId
s	DeleteLaunchTemplateVersionsResponseSuccessItem	.LaunchTemplateId:273,n=launchTemplateId	.LaunchTemplateName:273,n=launchTemplateName	.VersionNumber:375,n=versionNumber
s	DeleteLaunchTemplateVersionsResponseErrorItem	.LaunchTemplateId:273,n=launchTemplateId	.LaunchTemplateName:273,n=launchTemplateName	.ResponseError:825,n=responseError	.VersionNumber:375,n=versionNumber
S	AccountAttributeName
s	AccountAttribute	.AttributeName:273,n=attributeName	.AttributeValues:826,n=attributeValueSet
s	Filter	.Name:273	.Values:328,n=Value
s	Address	.AllocationId:273,n=allocationId	.AssociationId:273,n=associationId	.CarrierIp:273,n=carrierIp	.CustomerOwnedIp:273,n=customerOwnedIp	.CustomerOwnedIpv4Pool:273,n=customerOwnedIpv4Pool	.Domain:274,n=domain	.InstanceId:273,n=instanceId	.NetworkBorderGroup:273,n=networkBorderGroup	.NetworkInterfaceId:273,n=networkInterfaceId	.NetworkInterfaceOwnerId:273,n=networkInterfaceOwnerId	.PrivateIpAddress:273,n=privateIpAddress	.PublicIp:273,n=publicIp	.PublicIpv4Pool:273,n=publicIpv4Pool	.ServiceManaged:827,n=serviceManaged	.SubnetId:273,n=subnetId	.Tags:334,n=tagSet
s	AvailabilityZone	.Geography:828,n=geographySet	.GroupLongName:273,n=groupLongName	.GroupName:273,n=groupName	.Messages:829,n=messageSet	.NetworkBorderGroup:273,n=networkBorderGroup	.OptInStatus:830,n=optInStatus	.ParentZoneId:273,n=parentZoneId	.ParentZoneName:273,n=parentZoneName	.RegionName:273,n=regionName	.State:831,n=zoneState	.SubGeography:832,n=subGeographySet	.ZoneId:273,n=zoneId	.ZoneName:273,n=zoneName	.ZoneType:273,n=zoneType
s	FlowLog	.CreationTime:374,n=creationTime	.DeliverCrossAccountRole:273,n=deliverCrossAccountRole	.DeliverLogsErrorMessage:273,n=deliverLogsErrorMessage	.DeliverLogsPermissionArn:273,n=deliverLogsPermissionArn	.DeliverLogsStatus:273,n=deliverLogsStatus	.DestinationOptions:833,n=destinationOptions	.FlowLogId:273,n=flowLogId	.FlowLogStatus:273,n=flowLogStatus	.LogDestination:273,n=logDestination	.LogDestinationType:324,n=logDestinationType	.LogFormat:273,n=logFormat	.LogGroupName:273,n=logGroupName	.MaxAggregationInterval:279,n=maxAggregationInterval	.ResourceId:273,n=resourceId	.Tags:334,n=tagSet	.TrafficType:327,n=trafficType
s	Image	.Architecture:834,n=architecture	.BlockDeviceMappings:835,n=blockDeviceMapping	.BootMode:836,n=bootMode	.CreationDate:273,n=creationDate	.DeprecationTime:273,n=deprecationTime	.DeregistrationProtection:273,n=deregistrationProtection	.Description:273,n=description	.EnaSupport:275,n=enaSupport	.FreeTierEligible:275,n=freeTierEligible	.Hypervisor:837,n=hypervisor	.ImageAllowed:275,n=imageAllowed	.ImageId:273,n=imageId	.ImageLocation:273,n=imageLocation	.ImageOwnerAlias:273,n=imageOwnerAlias	.ImageType:838,n=imageType	.ImdsSupport:839,n=imdsSupport	.KernelId:273,n=kernelId	.LastLaunchedTime:273,n=lastLaunchedTime	.Name:273,n=name	.OwnerId:273,n=imageOwnerId	.Platform:840,n=platform	.PlatformDetails:273,n=platformDetails	.ProductCodes:442,n=productCodes	.Public:275,n=isPublic	.RamdiskId:273,n=ramdiskId	.RootDeviceName:273,n=rootDeviceName	.RootDeviceType:841,n=rootDeviceType	.SourceImageId:273,n=sourceImageId	.SourceImageRegion:273,n=sourceImageRegion	.SourceInstanceId:273,n=sourceInstanceId	.SriovNetSupport:273,n=sriovNetSupport	.State:842,n=imageState	.StateReason:843,n=stateReason	.Tags:334,n=tagSet	.TpmSupport:844,n=tpmSupport	.UsageOperation:273,n=usageOperation	.VirtualizationType:845,n=virtualizationType
s	InstanceBlockDeviceMapping	.DeviceName:273,n=deviceName	.Ebs:846,n=ebs
s	GroupIdentifier	.GroupId:273,n=groupId	.GroupName:273,n=groupName
s	ProductCode	.ProductCodeId:273,n=productCode	.ProductCodeType:847,n=type
s	InstanceCreditSpecification	.CpuCredits:273,n=cpuCredits	.InstanceId:273,n=instanceId
s	InstanceStatus	.AttachedEbsStatus:848,n=attachedEbsStatus	.AvailabilityZone:273,n=availabilityZone	.AvailabilityZoneId:298,n=availabilityZoneId	.Events:849,n=eventsSet	.InstanceId:273,n=instanceId	.InstanceState:850,n=instanceState	.InstanceStatus:851,n=instanceStatus	.Operator:389,n=operator	.OutpostArn:273,n=outpostArn	.SystemStatus:851,n=systemStatus
s	InstanceTypeOffering	.InstanceType:573,n=instanceType	.Location:852,n=location	.LocationType:447,n=locationType
s	InstanceTypeInfo	.AutoRecoverySupported:853,n=autoRecoverySupported	.BareMetal:854,n=bareMetal	.BurstablePerformanceSupported:855,n=burstablePerformanceSupported	.CurrentGeneration:856,n=currentGeneration	.DedicatedHostsSupported:857,n=dedicatedHostsSupported	.EbsInfo:858,n=ebsInfo	.FpgaInfo:859,n=fpgaInfo	.FreeTierEligible:860,n=freeTierEligible	.GpuInfo:861,n=gpuInfo	.HibernationSupported:862,n=hibernationSupported	.Hypervisor:863,n=hypervisor	.InferenceAcceleratorInfo:864,n=inferenceAcceleratorInfo	.InstanceStorageInfo:865,n=instanceStorageInfo	.InstanceStorageSupported:866,n=instanceStorageSupported	.InstanceType:573,n=instanceType	.MediaAcceleratorInfo:867,n=mediaAcceleratorInfo	.MemoryInfo:868,n=memoryInfo	.NetworkInfo:869,n=networkInfo	.NeuronInfo:870,n=neuronInfo	.NitroEnclavesSupport:871,n=nitroEnclavesSupport	.NitroTpmInfo:872,n=nitroTpmInfo	.NitroTpmSupport:873,n=nitroTpmSupport	.PhcSupport:874,n=phcSupport	.PlacementGroupInfo:875,n=placementGroupInfo	.ProcessorInfo:876,n=processorInfo	.RebootMigrationSupport:877,n=rebootMigrationSupport	.SupportedBootModes:878,n=supportedBootModes	.SupportedInRegion:879,n=supportedInRegion	.SupportedRootDeviceTypes:880,n=supportedRootDeviceTypes	.SupportedUsageClasses:881,n=supportedUsageClasses	.SupportedVirtualizationTypes:882,n=supportedVirtualizationTypes	.VCpuInfo:883,n=vCpuInfo
s	KeyPairInfo	.CreateTime:374,n=createTime	.KeyFingerprint:273,n=keyFingerprint	.KeyName:273,n=keyName	.KeyPairId:273,n=keyPairId	.KeyType:332,n=keyType	.PublicKey:273,n=publicKey	.Tags:334,n=tagSet
s	AttachmentEnaSrdSpecification	.EnaSrdEnabled:275,n=enaSrdEnabled	.EnaSrdUdpSpecification:884,n=enaSrdUdpSpecification
s	PrefixList	.Cidrs:328,n=cidrSet	.PrefixListId:273,n=prefixListId	.PrefixListName:273,n=prefixListName
s	Region	.Endpoint:273,n=regionEndpoint	.Geography:885,n=geographySet	.OptInStatus:273,n=optInStatus	.RegionName:273,n=regionName
s	SecurityGroupReference	.GroupId:273,n=groupId	.ReferencingVpcId:273,n=referencingVpcId	.TransitGatewayId:273,n=transitGatewayId	.VpcPeeringConnectionId:273,n=vpcPeeringConnectionId
s	SecurityGroupVpcAssociation	.GroupId:303,n=groupId	.GroupOwnerId:273,n=groupOwnerId	.State:304,n=state	.StateReason:273,n=stateReason	.VpcId:293,n=vpcId	.VpcOwnerId:273,n=vpcOwnerId
s	SecurityGroup	.Description:273,n=groupDescription	.GroupId:273,n=groupId	.GroupName:273,n=groupName	.IpPermissions:318,n=ipPermissions	.IpPermissionsEgress:318,n=ipPermissionsEgress	.OwnerId:273,n=ownerId	.SecurityGroupArn:273,n=securityGroupArn	.Tags:334,n=tagSet	.VpcId:273,n=vpcId
s	TagDescription	.Key:273,n=key	.ResourceId:273,n=resourceId	.ResourceType:762,n=resourceType	.Value:273,n=value
s	VpcEndpointConnection	.CreationTimestamp:374,n=creationTimestamp	.DnsEntries:678,n=dnsEntrySet	.GatewayLoadBalancerArns:328,n=gatewayLoadBalancerArnSet	.IpAddressType:395,n=ipAddressType	.NetworkLoadBalancerArns:328,n=networkLoadBalancerArnSet	.ServiceId:273,n=serviceId	.Tags:334,n=tagSet	.VpcEndpointConnectionId:273,n=vpcEndpointConnectionId	.VpcEndpointId:273,n=vpcEndpointId	.VpcEndpointOwner:273,n=vpcEndpointOwner	.VpcEndpointRegion:273,n=vpcEndpointRegion	.VpcEndpointState:683,n=vpcEndpointState
s	ServiceDetail	.AcceptanceRequired:275,n=acceptanceRequired	.AvailabilityZoneIds:328,n=availabilityZoneIdSet	.AvailabilityZones:328,n=availabilityZoneSet	.BaseEndpointDnsNames:328,n=baseEndpointDnsNameSet	.ManagesVpcEndpoints:275,n=managesVpcEndpoints	.Owner:273,n=owner	.PayerResponsibility:886,n=payerResponsibility	.PrivateDnsName:273,n=privateDnsName	.PrivateDnsNameVerificationState:887,n=privateDnsNameVerificationState	.PrivateDnsNames:888,n=privateDnsNameSet	.ServiceId:273,n=serviceId	.ServiceName:273,n=serviceName	.ServiceRegion:273,n=serviceRegion	.ServiceType:889,n=serviceType	.SupportedIpAddressTypes:890,n=supportedIpAddressTypeSet	.Tags:334,n=tagSet	.VpcEndpointPolicySupported:275,n=vpcEndpointPolicySupported
s	VpnGateway	.AmazonSideAsn:375,n=amazonSideAsn	.AvailabilityZone:273,n=availabilityZone	.State:891,n=state	.Tags:334,n=tagSet	.Type:892,n=type	.VpcAttachments:893,n=attachments	.VpnGatewayId:273,n=vpnGatewayId
l	LaunchTemplateBlockDeviceMappingList	e=:894,n=item
s	LaunchTemplateCapacityReservationSpecificationResponse	.CapacityReservationPreference:736,n=capacityReservationPreference	.CapacityReservationTarget:895,n=capacityReservationTarget
s	LaunchTemplateCpuOptions	.AmdSevSnp:750,n=amdSevSnp	.CoreCount:279,n=coreCount	.NestedVirtualization:534,n=nestedVirtualization	.ThreadsPerCore:279,n=threadsPerCore
s	CreditSpecification	.CpuCredits:273,n=cpuCredits
l	ElasticGpuSpecificationResponseList	e=:896,n=item
l	LaunchTemplateElasticInferenceAcceleratorResponseList	e=:897,n=item
s	LaunchTemplateEnclaveOptions	.Enabled:275,n=enabled
s	LaunchTemplateHibernationOptions	.Configured:275,n=configured
s	LaunchTemplateIamInstanceProfileSpecification	.Arn:273,n=arn	.Name:273,n=name
s	LaunchTemplateInstanceMarketOptions	.MarketType:753,n=marketType	.SpotOptions:898,n=spotOptions
s	InstanceRequirements	.AcceleratorCount:899,n=acceleratorCount	.AcceleratorManufacturers:779,n=acceleratorManufacturerSet	.AcceleratorNames:780,n=acceleratorNameSet	.AcceleratorTotalMemoryMiB:900,n=acceleratorTotalMemoryMiB	.AcceleratorTypes:782,n=acceleratorTypeSet	.AllowedInstanceTypes:783,n=allowedInstanceTypeSet	.BareMetal:784,n=bareMetal	.BaselineEbsBandwidthMbps:901,n=baselineEbsBandwidthMbps	.BaselinePerformanceFactors:902,n=baselinePerformanceFactors	.BurstablePerformance:787,n=burstablePerformance	.CpuManufacturers:788,n=cpuManufacturerSet	.ExcludedInstanceTypes:789,n=excludedInstanceTypeSet	.InstanceGenerations:790,n=instanceGenerationSet	.LocalStorage:791,n=localStorage	.LocalStorageTypes:792,n=localStorageTypeSet	.MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:279,n=maxSpotPriceAsPercentageOfOptimalOnDemandPrice	.MemoryGiBPerVCpu:903,n=memoryGiBPerVCpu	.MemoryMiB:904,n=memoryMiB	.NetworkBandwidthGbps:905,n=networkBandwidthGbps	.NetworkInterfaceCount:906,n=networkInterfaceCount	.OnDemandMaxPricePercentageOverLowestPrice:279,n=onDemandMaxPricePercentageOverLowestPrice	.RequireEncryptionInTransit:275,n=requireEncryptionInTransit	.RequireHibernateSupport:275,n=requireHibernateSupport	.SpotMaxPricePercentageOverLowestPrice:279,n=spotMaxPricePercentageOverLowestPrice	.TotalLocalStorageGB:907,n=totalLocalStorageGB	.VCpuCount:908,n=vCpuCount
l	LaunchTemplateLicenseList	e=:909,n=item
s	LaunchTemplateInstanceMaintenanceOptions	.AutoRecovery:800,n=autoRecovery
s	LaunchTemplateInstanceMetadataOptions	.HttpEndpoint:801,n=httpEndpoint	.HttpProtocolIpv6:802,n=httpProtocolIpv6	.HttpPutResponseHopLimit:279,n=httpPutResponseHopLimit	.HttpTokens:803,n=httpTokens	.InstanceMetadataTags:804,n=instanceMetadataTags	.State:910,n=state
s	LaunchTemplatesMonitoring	.Enabled:275,n=enabled
l	LaunchTemplateInstanceNetworkInterfaceSpecificationList	e=:911,n=item
s	LaunchTemplateNetworkPerformanceOptions	.BandwidthWeighting:757,n=bandwidthWeighting
s	LaunchTemplatePlacement	.Affinity:273,n=affinity	.AvailabilityZone:273,n=availabilityZone	.AvailabilityZoneId:298,n=availabilityZoneId	.GroupId:547,n=groupId	.GroupName:273,n=groupName	.HostId:273,n=hostId	.HostResourceGroupArn:273,n=hostResourceGroupArn	.PartitionNumber:279,n=partitionNumber	.SpreadDomain:273,n=spreadDomain	.Tenancy:391,n=tenancy
s	LaunchTemplatePrivateDnsNameOptions	.EnableResourceNameDnsAAAARecord:275,n=enableResourceNameDnsAAAARecord	.EnableResourceNameDnsARecord:275,n=enableResourceNameDnsARecord	.HostnameType:555,n=hostnameType
l	LaunchTemplateInstanceSecondaryInterfaceSpecificationList	e=:912,n=item
l	LaunchTemplateTagSpecificationList	e=:913,n=item
s	PrefixListEntry	.Cidr:273,n=cidr	.Description:273,n=description
s	PtrUpdateStatus	.Reason:273,n=reason	.Status:273,n=status	.Value:273,n=value
s	InstanceBlockDeviceMappingSpecification	.DeviceName:273,n=deviceName	.Ebs:914,n=ebs	.NoDevice:273,n=noDevice	.VirtualName:273,n=virtualName
S	CapacityReservationPreference
s	CapacityReservationTarget	.CapacityReservationId:915	.CapacityReservationResourceGroupArn:273
s	InstanceCreditSpecificationRequest	.CpuCredits:273	.InstanceId:290,r
s	SuccessfulInstanceCreditSpecificationItem	.InstanceId:273,n=instanceId
s	UnsuccessfulInstanceCreditSpecificationItem	.Error:916,n=error	.InstanceId:273,n=instanceId
S	EventCode
S	InstanceEventId
S	InstanceMetadataOptionsState
s	RemovePrefixListEntry	.Cidr:273,r
s	SecurityGroupRuleUpdate	.SecurityGroupRule:917	.SecurityGroupRuleId:771,r
S	VolumeModificationState
s	InstanceMonitoring	.InstanceId:273,n=instanceId	.Monitoring:918,n=monitoring
s	RevokedSecurityGroupRule	.CidrIpv4:273,n=cidrIpv4	.CidrIpv6:273,n=cidrIpv6	.Description:273,n=description	.FromPort:279,n=fromPort	.GroupId:303,n=groupId	.IpProtocol:273,n=ipProtocol	.IsEgress:275,n=isEgress	.PrefixListId:364,n=prefixListId	.ReferencedGroupId:303,n=referencedGroupId	.SecurityGroupRuleId:771,n=securityGroupRuleId	.ToPort:279,n=toPort
s	BlockDeviceMapping	.DeviceName:273,n=deviceName	.Ebs:919,n=ebs	.NoDevice:273,n=noDevice	.VirtualName:273,n=virtualName
S	AmdSevSnpSpecification
s	ElasticGpuSpecification	.Type:273,r
s	ElasticInferenceAccelerator	.Count:920	.Type:273,r
S	MarketType
s	SpotMarketOptions	.BlockDurationMinutes:279	.InstanceInterruptionBehavior:921	.MaxPrice:273	.SpotInstanceType:922	.ValidUntil:314
s	LicenseConfigurationRequest	.LicenseConfigurationArn:273
s	InstanceNetworkInterfaceSpecification	.AssociateCarrierIpAddress:275	.AssociatePublicIpAddress:275,n=associatePublicIpAddress	.ConnectionTrackingSpecification:354	.DeleteOnTermination:275,n=deleteOnTermination	.Description:273,n=description	.DeviceIndex:279,n=deviceIndex	.EnaQueueCount:279	.EnaSrdSpecification:923	.Groups:355,n=SecurityGroupId	.InterfaceType:273	.Ipv4PrefixCount:279	.Ipv4Prefixes:357,n=Ipv4Prefix	.Ipv6AddressCount:279,n=ipv6AddressCount	.Ipv6Addresses:358,n=ipv6AddressesSet,q=Ipv6Addresses	.Ipv6PrefixCount:279	.Ipv6Prefixes:359,n=Ipv6Prefix	.NetworkCardIndex:279	.NetworkInterfaceId:281,n=networkInterfaceId	.PrimaryIpv6:275	.PrivateIpAddress:273,n=privateIpAddress	.PrivateIpAddresses:360,n=privateIpAddressesSet,q=PrivateIpAddresses	.SecondaryPrivateIpAddressCount:279,n=secondaryPrivateIpAddressCount	.SubnetId:273,n=subnetId
S	InstanceBandwidthWeighting
s	InstanceSecondaryInterfaceSpecificationRequest	.DeleteOnTermination:275	.DeviceIndex:279	.InterfaceType:924	.NetworkCardIndex:279	.PrivateIpAddressCount:279	.PrivateIpAddresses:925,n=PrivateIpAddress	.SecondarySubnetId:926
s	Instance	.AmiLaunchIndex:279,n=amiLaunchIndex	.Architecture:834,n=architecture	.BlockDeviceMappings:437,n=blockDeviceMapping	.BootMode:836,n=bootMode	.CapacityBlockId:273,n=capacityBlockId	.CapacityReservationId:273,n=capacityReservationId	.CapacityReservationSpecification:927,n=capacityReservationSpecification	.ClientToken:273,n=clientToken	.CpuOptions:928,n=cpuOptions	.CurrentInstanceBootMode:929,n=currentInstanceBootMode	.EbsOptimized:275,n=ebsOptimized	.ElasticGpuAssociations:930,n=elasticGpuAssociationSet	.ElasticInferenceAcceleratorAssociations:931,n=elasticInferenceAcceleratorAssociationSet	.EnaSupport:275,n=enaSupport	.EnclaveOptions:439,n=enclaveOptions	.HibernationOptions:932,n=hibernationOptions	.Hypervisor:837,n=hypervisor	.IamInstanceProfile:596,n=iamInstanceProfile	.ImageId:273,n=imageId	.InstanceId:273,n=instanceId	.InstanceLifecycle:933,n=instanceLifecycle	.InstanceType:573,n=instanceType	.Ipv6Address:273,n=ipv6Address	.KernelId:273,n=kernelId	.KeyName:273,n=keyName	.LaunchTime:314,n=launchTime	.Licenses:934,n=licenseSet	.MaintenanceOptions:935,n=maintenanceOptions	.MetadataOptions:545,n=metadataOptions	.Monitoring:918,n=monitoring	.NetworkInterfaces:936,n=networkInterfaceSet	.NetworkPerformanceOptions:937,n=networkPerformanceOptions	.Operator:389,n=operator	.OutpostArn:273,n=outpostArn	.Placement:583,n=placement	.Platform:840,n=platform	.PlatformDetails:273,n=platformDetails	.PrivateDnsName:273,n=privateDnsName	.PrivateDnsNameOptions:938,n=privateDnsNameOptions	.PrivateIpAddress:273,n=privateIpAddress	.ProductCodes:442,n=productCodes	.PublicDnsName:273,n=dnsName	.PublicIpAddress:273,n=ipAddress	.RamdiskId:273,n=ramdiskId	.RootDeviceName:273,n=rootDeviceName	.RootDeviceType:841,n=rootDeviceType	.SecondaryInterfaces:939,n=secondaryInterfaceSet	.SecurityGroups:440,n=groupSet	.SourceDestCheck:275,n=sourceDestCheck	.SpotInstanceRequestId:273,n=spotInstanceRequestId	.SriovNetSupport:273,n=sriovNetSupport	.State:850,n=instanceState	.StateReason:843,n=stateReason	.StateTransitionReason:273,n=reason	.SubnetId:273,n=subnetId	.Tags:334,n=tagSet	.TpmSupport:273,n=tpmSupport	.UsageOperation:273,n=usageOperation	.UsageOperationUpdateTime:374,n=usageOperationUpdateTime	.VirtualizationType:845,n=virtualizationType	.VpcId:273,n=vpcId
s	InstanceStateChange	.CurrentState:850,n=currentState	.InstanceId:273,n=instanceId	.PreviousState:850,n=previousState
s	SecurityGroupRuleDescription	.Description:273	.SecurityGroupRuleId:273
S	ResourceType
S	NatGatewayAddressStatus
S	SubnetCidrBlockStateCode
S	VpcCidrBlockStateCode
l	IpRangeList	e=:940,n=item
l	Ipv6RangeList	e=:941,n=item
l	PrefixListIdList	e=:942,n=item
l	UserIdGroupPairList	e=:943,n=item
s	ReferencedSecurityGroup	.GroupId:273,n=groupId	.PeeringStatus:273,n=peeringStatus	.UserId:273,n=userId	.VpcId:273,n=vpcId	.VpcPeeringConnectionId:273,n=vpcPeeringConnectionId
S	SecurityGroupRuleId
s	DhcpConfiguration	.Key:273,n=key	.Values:944,n=valueSet
s	UnsuccessfulItemError	.Code:273,n=code	.Message:273,n=message
s	InternetGatewayAttachment	.State:604,n=state	.VpcId:273,n=vpcId
s	LaunchTemplateBlockDeviceMappingRequest	.DeviceName:273	.Ebs:945	.NoDevice:273	.VirtualName:273
s	LaunchTemplateElasticInferenceAccelerator	.Count:946	.Type:273,r
s	LaunchTemplateSpotMarketOptionsRequest	.BlockDurationMinutes:279	.InstanceInterruptionBehavior:921	.MaxPrice:273	.SpotInstanceType:922	.ValidUntil:314
s	AcceleratorCountRequest	.Max:279	.Min:279
l	AcceleratorManufacturerSet	e=:947,n=item
l	AcceleratorNameSet	e=:948,n=item
s	AcceleratorTotalMemoryMiBRequest	.Max:279	.Min:279
l	AcceleratorTypeSet	e=:949,n=item
l	AllowedInstanceTypeSet	min=0	max=400	e=:950,n=item
S	BareMetal
s	BaselineEbsBandwidthMbpsRequest	.Max:279	.Min:279
s	BaselinePerformanceFactorsRequest	.Cpu:951
S	BurstablePerformance
l	CpuManufacturerSet	e=:952,n=item
l	ExcludedInstanceTypeSet	min=0	max=400	e=:953,n=item
l	InstanceGenerationSet	e=:954,n=item
S	LocalStorage
l	LocalStorageTypeSet	e=:955,n=item
s	MemoryGiBPerVCpuRequest	.Max:956	.Min:956
s	MemoryMiBRequest	.Max:279	.Min:279,r
s	NetworkBandwidthGbpsRequest	.Max:956	.Min:956
s	NetworkInterfaceCountRequest	.Max:279	.Min:279
s	TotalLocalStorageGBRequest	.Max:956	.Min:956
s	VCpuCountRangeRequest	.Max:279	.Min:279,r
s	LaunchTemplateLicenseConfigurationRequest	.LicenseConfigurationArn:273
S	LaunchTemplateAutoRecoveryState
S	LaunchTemplateInstanceMetadataEndpointState
S	LaunchTemplateInstanceMetadataProtocolIpv6
S	LaunchTemplateHttpTokensState
S	LaunchTemplateInstanceMetadataTagsState
s	LaunchTemplateInstanceNetworkInterfaceSpecificationRequest	.AssociateCarrierIpAddress:275	.AssociatePublicIpAddress:275	.ConnectionTrackingSpecification:354	.DeleteOnTermination:275	.Description:273	.DeviceIndex:279	.EnaQueueCount:279	.EnaSrdSpecification:923	.Groups:355,n=SecurityGroupId	.InterfaceType:273	.Ipv4PrefixCount:279	.Ipv4Prefixes:357,n=Ipv4Prefix	.Ipv6AddressCount:279	.Ipv6Addresses:957	.Ipv6PrefixCount:279	.Ipv6Prefixes:359,n=Ipv6Prefix	.NetworkCardIndex:279	.NetworkInterfaceId:281	.PrimaryIpv6:275	.PrivateIpAddress:273	.PrivateIpAddresses:360	.SecondaryPrivateIpAddressCount:279	.SubnetId:301
s	LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest	.DeleteOnTermination:275	.DeviceIndex:279	.InterfaceType:924	.NetworkCardIndex:279	.PrivateIpAddressCount:279	.PrivateIpAddresses:958,n=PrivateIpAddress	.SecondarySubnetId:926
s	LaunchTemplateTagSpecificationRequest	.ResourceType:762	.Tags:334,n=Tag
s	ValidationError	.Code:273,n=code	.Message:273,n=message
s	NatGatewayAttachedAppliance	.ApplianceArn:273,n=applianceArn	.AttachmentState:959,n=attachmentState	.FailureCode:273,n=failureCode	.FailureMessage:273,n=failureMessage	.ModificationState:960,n=modificationState	.Type:961,n=type	.VpcEndpointId:273,n=vpcEndpointId
s	NetworkAclAssociation	.NetworkAclAssociationId:273,n=networkAclAssociationId	.NetworkAclId:273,n=networkAclId	.SubnetId:273,n=subnetId
s	NetworkAclEntry	.CidrBlock:273,n=cidrBlock	.Egress:275,n=egress	.IcmpTypeCode:350,n=icmpTypeCode	.Ipv6CidrBlock:273,n=ipv6CidrBlock	.PortRange:352,n=portRange	.Protocol:273,n=protocol	.RuleAction:353,n=ruleAction	.RuleNumber:279,n=ruleNumber
s	NetworkInterfaceIpv6Address	.Ipv6Address:273,n=ipv6Address	.IsPrimaryIpv6:275,n=isPrimaryIpv6	.PublicIpv6DnsName:273,n=publicIpv6DnsName
s	Ipv6PrefixSpecification	.Ipv6Prefix:273,n=ipv6Prefix
s	NetworkInterfacePrivateIpAddress	.Association:651,n=association	.Primary:275,n=primary	.PrivateDnsName:273,n=privateDnsName	.PrivateIpAddress:273,n=privateIpAddress
s	RouteTableAssociation	.AssociationState:302,n=associationState	.GatewayId:273,n=gatewayId	.Main:275,n=main	.PublicIpv4Pool:273,n=publicIpv4Pool	.RouteTableAssociationId:273,n=routeTableAssociationId	.RouteTableId:273,n=routeTableId	.SubnetId:273,n=subnetId
s	PropagatingVgw	.GatewayId:273,n=gatewayId
s	Route	.CarrierGatewayId:362,n=carrierGatewayId	.CoreNetworkArn:363,n=coreNetworkArn	.DestinationCidrBlock:273,n=destinationCidrBlock	.DestinationIpv6CidrBlock:273,n=destinationIpv6CidrBlock	.DestinationPrefixListId:273,n=destinationPrefixListId	.EgressOnlyInternetGatewayId:273,n=egressOnlyInternetGatewayId	.GatewayId:273,n=gatewayId	.InstanceId:273,n=instanceId	.InstanceOwnerId:273,n=instanceOwnerId	.IpAddress:273,n=ipAddress	.LocalGatewayId:273,n=localGatewayId	.NatGatewayId:273,n=natGatewayId	.NetworkInterfaceId:273,n=networkInterfaceId	.OdbNetworkArn:367,n=odbNetworkArn	.Origin:962,n=origin	.State:963,n=state	.TransitGatewayId:273,n=transitGatewayId	.VpcPeeringConnectionId:273,n=vpcPeeringConnectionId
S	BlockPublicAccessMode
s	VpcEncryptionControlExclusions	.EgressOnlyInternetGateway:964,n=egressOnlyInternetGateway	.ElasticFileSystem:964,n=elasticFileSystem	.InternetGateway:964,n=internetGateway	.Lambda:964,n=lambda	.NatGateway:964,n=natGateway	.VirtualPrivateGateway:964,n=virtualPrivateGateway	.VpcLattice:964,n=vpcLattice	.VpcPeering:964,n=vpcPeering
S	VpcEncryptionControlState
S	VpcEncryptionControlId
s	DnsEntry	.DnsName:273,n=dnsName	.HostedZoneId:273,n=hostedZoneId
s	SecurityGroupIdentifier	.GroupId:273,n=groupId	.GroupName:273,n=groupName
s	SubnetIpPrefixes	.IpPrefixes:328,n=ipPrefixSet	.SubnetId:273,n=subnetId
s	ResponseError	.Code:965,n=code	.Message:273,n=message
l	AccountAttributeValueList	e=:966,n=item
S	ServiceManaged
l	AvailabilityZoneGeographyList	e=:967,n=item
l	AvailabilityZoneMessageList	e=:968,n=item
S	AvailabilityZoneOptInStatus
S	AvailabilityZoneState
l	AvailabilityZoneSubGeographyList	e=:969,n=item
s	DestinationOptionsResponse	.FileFormat:609,n=fileFormat	.HiveCompatiblePartitions:275,n=hiveCompatiblePartitions	.PerHourPartition:275,n=perHourPartition
S	ArchitectureValues
l	BlockDeviceMappingList	e=:749,n=item
S	BootModeValues
S	HypervisorType
S	ImageTypeValues
S	ImdsSupportValues
S	PlatformValues
S	DeviceType
S	ImageState
s	StateReason	.Code:273,n=code	.Message:273,n=message
S	TpmSupportValues
S	VirtualizationType
s	EbsInstanceBlockDevice	.AssociatedResource:273,n=associatedResource	.AttachTime:314,n=attachTime	.DeleteOnTermination:275,n=deleteOnTermination	.EbsCardIndex:279,n=ebsCardIndex	.Operator:389,n=operator	.Status:604,n=status	.VolumeId:273,n=volumeId	.VolumeOwnerId:273,n=volumeOwnerId
S	ProductCodeValues
s	EbsStatusSummary	.Details:970,n=details	.Status:971,n=status
l	InstanceStatusEventList	e=:538,n=item
s	InstanceState	.Code:279,n=code	.Name:972,n=name
s	InstanceStatusSummary	.Details:973,n=details	.Status:971,n=status
S	Location
b	AutoRecoveryFlag
b	BareMetalFlag
b	BurstablePerformanceFlag
b	CurrentGenerationFlag
b	DedicatedHostFlag
s	EbsInfo	.AttachmentLimitType:974,n=attachmentLimitType	.EbsCards:975,n=ebsCardSet	.EbsOptimizedInfo:976,n=ebsOptimizedInfo	.EbsOptimizedSupport:977,n=ebsOptimizedSupport	.EncryptionSupport:978,n=encryptionSupport	.MaximumEbsAttachments:979,n=maximumEbsAttachments	.MaximumEbsCards:980,n=maximumEbsCards	.NvmeSupport:981,n=nvmeSupport
s	FpgaInfo	.Fpgas:982,n=fpgas	.TotalFpgaMemoryInMiB:983,n=totalFpgaMemoryInMiB
b	FreeTierEligibleFlag
s	GpuInfo	.Gpus:984,n=gpus	.TotalGpuMemoryInMiB:985,n=totalGpuMemoryInMiB
b	HibernationFlag
S	InstanceTypeHypervisor
s	InferenceAcceleratorInfo	.Accelerators:986,n=accelerators	.TotalInferenceMemoryInMiB:987,n=totalInferenceMemoryInMiB
s	InstanceStorageInfo	.Disks:988,n=disks	.EncryptionSupport:989,n=encryptionSupport	.NvmeSupport:990,n=nvmeSupport	.TotalSizeInGB:991,n=totalSizeInGB
b	InstanceStorageFlag
s	MediaAcceleratorInfo	.Accelerators:992,n=accelerators	.TotalMediaMemoryInMiB:993,n=totalMediaMemoryInMiB
s	MemoryInfo	.SizeInMiB:994,n=sizeInMiB
s	NetworkInfo	.BandwidthWeightings:995,n=bandwidthWeightings	.ConnectionTrackingConfiguration:996,n=connectionTrackingConfiguration	.DefaultNetworkCardIndex:997,n=defaultNetworkCardIndex	.EfaInfo:998,n=efaInfo	.EfaSupported:999,n=efaSupported	.EnaSrdSupported:1000,n=enaSrdSupported	.EnaSupport:1001,n=enaSupport	.EncryptionInTransitSupported:1002,n=encryptionInTransitSupported	.FlexibleEnaQueuesSupport:1003,n=flexibleEnaQueuesSupport	.Ipv4AddressesPerInterface:1004,n=ipv4AddressesPerInterface	.Ipv4AddressesPerSecondaryInterface:1005,n=ipv4AddressesPerSecondaryInterface	.Ipv6AddressesPerInterface:1006,n=ipv6AddressesPerInterface	.Ipv6Supported:1007,n=ipv6Supported	.MaximumNetworkCards:1008,n=maximumNetworkCards	.MaximumNetworkInterfaces:1009,n=maximumNetworkInterfaces	.MaximumSecondaryNetworkInterfaces:1010,n=maximumSecondaryNetworkInterfaces	.NetworkCards:1011,n=networkCards	.NetworkPerformance:1012,n=networkPerformance	.SecondaryNetworkSupported:1013,n=secondaryNetworkSupported
s	NeuronInfo	.NeuronDevices:1014,n=neuronDevices	.TotalNeuronDeviceMemoryInMiB:1015,n=totalNeuronDeviceMemoryInMiB
S	NitroEnclavesSupport
s	NitroTpmInfo	.SupportedVersions:1016,n=supportedVersions
S	NitroTpmSupport
S	PhcSupport
s	PlacementGroupInfo	.SupportedStrategies:1017,n=supportedStrategies
s	ProcessorInfo	.Manufacturer:1018,n=manufacturer	.SupportedArchitectures:1019,n=supportedArchitectures	.SupportedFeatures:1020,n=supportedFeatures	.SustainedClockSpeedInGhz:1021,n=sustainedClockSpeedInGhz
S	RebootMigrationSupport
l	BootModeTypeList	e=:1022,n=item
b	SupportedInRegion
l	RootDeviceTypeList	e=:1023,n=item
l	UsageClassTypeList	e=:1024,n=item
l	VirtualizationTypeList	e=:845,n=item
s	VCpuInfo	.DefaultCores:1025,n=defaultCores	.DefaultThreadsPerCore:1026,n=defaultThreadsPerCore	.DefaultVCpus:1027,n=defaultVCpus	.ValidCores:1028,n=validCores	.ValidThreadsPerCore:1029,n=validThreadsPerCore
s	AttachmentEnaSrdUdpSpecification	.EnaSrdUdpEnabled:275,n=enaSrdUdpEnabled
l	RegionGeographyList	e=:1030,n=item
S	PayerResponsibility
S	DnsNameState
l	PrivateDnsDetailsSet	e=:1031,n=item
l	ServiceTypeDetailSet	e=:1032,n=item
l	SupportedIpAddressTypes	min=0	max=2	e=:1033,n=item
S	VpnState
S	GatewayType
l	VpcAttachmentList	e=:317,n=item
s	LaunchTemplateBlockDeviceMapping	.DeviceName:273,n=deviceName	.Ebs:1034,n=ebs	.NoDevice:273,n=noDevice	.VirtualName:273,n=virtualName
s	CapacityReservationTargetResponse	.CapacityReservationId:273,n=capacityReservationId	.CapacityReservationResourceGroupArn:273,n=capacityReservationResourceGroupArn
s	ElasticGpuSpecificationResponse	.Type:273,n=type
s	LaunchTemplateElasticInferenceAcceleratorResponse	.Count:279,n=count	.Type:273,n=type
s	LaunchTemplateSpotMarketOptions	.BlockDurationMinutes:279,n=blockDurationMinutes	.InstanceInterruptionBehavior:921,n=instanceInterruptionBehavior	.MaxPrice:273,n=maxPrice	.SpotInstanceType:922,n=spotInstanceType	.ValidUntil:314,n=validUntil
s	AcceleratorCount	.Max:279,n=max	.Min:279,n=min
s	AcceleratorTotalMemoryMiB	.Max:279,n=max	.Min:279,n=min
s	BaselineEbsBandwidthMbps	.Max:279,n=max	.Min:279,n=min
s	BaselinePerformanceFactors	.Cpu:1035,n=cpu
s	MemoryGiBPerVCpu	.Max:956,n=max	.Min:956,n=min
s	MemoryMiB	.Max:279,n=max	.Min:279,n=min
s	NetworkBandwidthGbps	.Max:956,n=max	.Min:956,n=min
s	NetworkInterfaceCount	.Max:279,n=max	.Min:279,n=min
s	TotalLocalStorageGB	.Max:956,n=max	.Min:956,n=min
s	VCpuCountRange	.Max:279,n=max	.Min:279,n=min
s	LaunchTemplateLicenseConfiguration	.LicenseConfigurationArn:273,n=licenseConfigurationArn
S	LaunchTemplateInstanceMetadataOptionsState
s	LaunchTemplateInstanceNetworkInterfaceSpecification	.AssociateCarrierIpAddress:275,n=associateCarrierIpAddress	.AssociatePublicIpAddress:275,n=associatePublicIpAddress	.ConnectionTrackingSpecification:1036,n=connectionTrackingSpecification	.DeleteOnTermination:275,n=deleteOnTermination	.Description:273,n=description	.DeviceIndex:279,n=deviceIndex	.EnaQueueCount:279,n=enaQueueCount	.EnaSrdSpecification:1037,n=enaSrdSpecification	.Groups:492,n=groupSet	.InterfaceType:273,n=interfaceType	.Ipv4PrefixCount:279,n=ipv4PrefixCount	.Ipv4Prefixes:1038,n=ipv4PrefixSet	.Ipv6AddressCount:279,n=ipv6AddressCount	.Ipv6Addresses:358,n=ipv6AddressesSet	.Ipv6PrefixCount:279,n=ipv6PrefixCount	.Ipv6Prefixes:1039,n=ipv6PrefixSet	.NetworkCardIndex:279,n=networkCardIndex	.NetworkInterfaceId:281,n=networkInterfaceId	.PrimaryIpv6:275,n=primaryIpv6	.PrivateIpAddress:273,n=privateIpAddress	.PrivateIpAddresses:360,n=privateIpAddressesSet	.SecondaryPrivateIpAddressCount:279,n=secondaryPrivateIpAddressCount	.SubnetId:301,n=subnetId
s	LaunchTemplateInstanceSecondaryInterfaceSpecification	.DeleteOnTermination:275,n=deleteOnTermination	.DeviceIndex:279,n=deviceIndex	.InterfaceType:924,n=interfaceType	.NetworkCardIndex:279,n=networkCardIndex	.PrivateIpAddressCount:279,n=privateIpAddressCount	.PrivateIpAddresses:1040,n=privateIpAddressesSet	.SecondarySubnetId:926,n=secondarySubnetId
s	LaunchTemplateTagSpecification	.ResourceType:762,n=resourceType	.Tags:334,n=tagSet
s	EbsInstanceBlockDeviceSpecification	.DeleteOnTermination:275,n=deleteOnTermination	.VolumeId:313,n=volumeId
S	CapacityReservationId
s	UnsuccessfulInstanceCreditSpecificationItemError	.Code:1041,n=code	.Message:273,n=message
s	SecurityGroupRuleRequest	.CidrIpv4:273	.CidrIpv6:273	.Description:273	.FromPort:279	.IpProtocol:273	.PrefixListId:364	.ReferencedGroupId:303	.ToPort:279
s	Monitoring	.State:1042,n=state
s	EbsBlockDevice	.AvailabilityZone:273,n=availabilityZone	.AvailabilityZoneId:273	.DeleteOnTermination:275,n=deleteOnTermination	.EbsCardIndex:279	.Encrypted:275,n=encrypted	.Iops:279,n=iops	.KmsKeyId:273,n=kmsKeyId	.OutpostArn:273,n=outpostArn	.SnapshotId:386,n=snapshotId	.Throughput:279,n=throughput	.VolumeInitializationRate:279	.VolumeSize:279,n=volumeSize	.VolumeType:387,n=volumeType
i	ElasticInferenceAcceleratorCount	min=1
S	InstanceInterruptionBehavior
S	SpotInstanceType
s	EnaSrdSpecificationRequest	.EnaSrdEnabled:275	.EnaSrdUdpSpecification:1043
S	SecondaryInterfaceType
l	InstanceSecondaryInterfacePrivateIpAddressListRequest	e=:1044,n=item
S	SecondarySubnetId
s	CapacityReservationSpecificationResponse	.CapacityReservationPreference:736,n=capacityReservationPreference	.CapacityReservationTarget:895,n=capacityReservationTarget
s	CpuOptions	.AmdSevSnp:750,n=amdSevSnp	.CoreCount:279,n=coreCount	.NestedVirtualization:534,n=nestedVirtualization	.ThreadsPerCore:279,n=threadsPerCore
S	InstanceBootModeValues
l	ElasticGpuAssociationList	e=:1045,n=item
l	ElasticInferenceAcceleratorAssociationList	e=:1046,n=item
s	HibernationOptions	.Configured:275,n=configured
S	InstanceLifecycleType
l	LicenseList	e=:1047,n=item
s	InstanceMaintenanceOptions	.AutoRecovery:539,n=autoRecovery	.RebootMigration:540,n=rebootMigration
l	InstanceNetworkInterfaceList	e=:1048,n=item
s	InstanceNetworkPerformanceOptions	.BandwidthWeighting:757,n=bandwidthWeighting
s	PrivateDnsNameOptionsResponse	.EnableResourceNameDnsAAAARecord:275,n=enableResourceNameDnsAAAARecord	.EnableResourceNameDnsARecord:275,n=enableResourceNameDnsARecord	.HostnameType:555,n=hostnameType
l	InstanceSecondaryInterfaceList	e=:1049,n=item
s	IpRange	.CidrIp:273,n=cidrIp	.Description:273,n=description
s	Ipv6Range	.CidrIpv6:273,n=cidrIpv6	.Description:273,n=description
s	PrefixListId	.Description:273,n=description	.PrefixListId:273,n=prefixListId
s	UserIdGroupPair	.Description:273,n=description	.GroupId:273,n=groupId	.GroupName:273,n=groupName	.PeeringStatus:273,n=peeringStatus	.UserId:273,n=userId	.VpcId:273,n=vpcId	.VpcPeeringConnectionId:273,n=vpcPeeringConnectionId
l	DhcpConfigurationValueList	e=:441,n=item
s	LaunchTemplateEbsBlockDeviceRequest	.DeleteOnTermination:275	.EbsCardIndex:279	.Encrypted:275	.Iops:279	.KmsKeyId:385	.SnapshotId:386	.Throughput:279	.VolumeInitializationRate:279	.VolumeSize:279	.VolumeType:387
i	LaunchTemplateElasticInferenceAcceleratorCount	min=1
S	AcceleratorManufacturer
S	AcceleratorName
S	AcceleratorType
S	AllowedInstanceType	min=1	max=30
s	CpuPerformanceFactorRequest	.References:1050,n=Reference
S	CpuManufacturer
S	ExcludedInstanceType	min=1	max=30
S	InstanceGeneration
S	LocalStorageType
d	Double
l	InstanceIpv6AddressListRequest	e=:1051,n=InstanceIpv6Address
l	SecondaryInterfacePrivateIpAddressSpecificationListRequest	e=:1052,n=SecondaryInterfacePrivateIpAddressSpecification
S	NatGatewayApplianceState
S	NatGatewayApplianceModifyState
S	NatGatewayApplianceType
S	RouteOrigin
S	RouteState
s	VpcEncryptionControlExclusion	.State:1053,n=state	.StateMessage:273,n=stateMessage
S	LaunchTemplateErrorCode
s	AccountAttributeValue	.AttributeValue:273,n=attributeValue
s	AvailabilityZoneGeography	.Name:273,n=name
s	AvailabilityZoneMessage	.Message:273,n=message
s	AvailabilityZoneSubGeography	.Name:273,n=name
l	EbsStatusDetailsList	e=:1054,n=item
S	SummaryStatus
S	InstanceStateName
l	InstanceStatusDetailsList	e=:1055,n=item
S	AttachmentLimitType
l	EbsCardInfoList	e=:1056,n=item
s	EbsOptimizedInfo	.BaselineBandwidthInMbps:1057,n=baselineBandwidthInMbps	.BaselineIops:1058,n=baselineIops	.BaselineThroughputInMBps:1059,n=baselineThroughputInMBps	.MaximumBandwidthInMbps:1060,n=maximumBandwidthInMbps	.MaximumIops:1061,n=maximumIops	.MaximumThroughputInMBps:1062,n=maximumThroughputInMBps
S	EbsOptimizedSupport
S	EbsEncryptionSupport
i	MaximumEbsAttachments
i	MaximumEbsCards
S	EbsNvmeSupport
l	FpgaDeviceInfoList	e=:1063,n=item
i	totalFpgaMemory
l	GpuDeviceInfoList	e=:1064,n=item
i	totalGpuMemory
l	InferenceDeviceInfoList	name=item	e=:1065
i	totalInferenceMemory
l	DiskInfoList	e=:1066,n=item
S	InstanceStorageEncryptionSupport
S	EphemeralNvmeSupport
L	DiskSize
l	MediaDeviceInfoList	e=:1067,n=item
i	TotalMediaMemory
L	MemorySize
l	BandwidthWeightingTypeList	e=:1068,n=item
s	DefaultConnectionTrackingConfiguration	.DefaultTcpEstablishedTimeout:1069,n=defaultTcpEstablishedTimeout	.DefaultUdpStreamTimeout:1070,n=defaultUdpStreamTimeout	.DefaultUdpTimeout:1071,n=defaultUdpTimeout
i	DefaultNetworkCardIndex
s	EfaInfo	.MaximumEfaInterfaces:1072,n=maximumEfaInterfaces
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
l	NetworkCardInfoList	e=:1073,n=item
S	NetworkPerformance
b	SecondaryNetworkSupportedFlag
l	NeuronDeviceInfoList	e=:1074,n=item
i	TotalNeuronMemory
l	NitroTpmSupportedVersionsList	e=:1075,n=item
l	PlacementGroupStrategyList	e=:1076,n=item
S	CpuManufacturerName
l	ArchitectureTypeList	e=:1077,n=item
l	SupportedAdditionalProcessorFeatureList	e=:1078,n=item
d	ProcessorSustainedClockSpeed
S	BootModeType
S	RootDeviceType
S	UsageClassType
i	CoreCount
i	ThreadsPerCore
i	VCpuCount
l	CoreCountList	e=:1025,n=item
l	ThreadsPerCoreList	e=:1026,n=item
s	RegionGeography	.Name:273,n=name
s	PrivateDnsDetails	.PrivateDnsName:273,n=privateDnsName
s	ServiceTypeDetail	.ServiceType:1079,n=serviceType
S	ServiceConnectivityType
s	LaunchTemplateEbsBlockDevice	.DeleteOnTermination:275,n=deleteOnTermination	.EbsCardIndex:279,n=ebsCardIndex	.Encrypted:275,n=encrypted	.Iops:279,n=iops	.KmsKeyId:385,n=kmsKeyId	.SnapshotId:386,n=snapshotId	.Throughput:279,n=throughput	.VolumeInitializationRate:279,n=volumeInitializationRate	.VolumeSize:279,n=volumeSize	.VolumeType:387,n=volumeType
s	CpuPerformanceFactor	.References:1080,n=referenceSet
s	ConnectionTrackingSpecification	.TcpEstablishedTimeout:279,n=tcpEstablishedTimeout	.UdpStreamTimeout:279,n=udpStreamTimeout	.UdpTimeout:279,n=udpTimeout
s	LaunchTemplateEnaSrdSpecification	.EnaSrdEnabled:275,n=enaSrdEnabled	.EnaSrdUdpSpecification:1081,n=enaSrdUdpSpecification
l	Ipv4PrefixListResponse	e=:1082,n=item
l	Ipv6PrefixListResponse	e=:1083,n=item
l	SecondaryInterfacePrivateIpAddressSpecificationList	e=:1084,n=item
S	UnsuccessfulInstanceCreditSpecificationErrorCode
S	MonitoringState
s	EnaSrdUdpSpecificationRequest	.EnaSrdUdpEnabled:275
s	InstanceSecondaryInterfacePrivateIpAddressRequest	.PrivateIpAddress:273,r
s	ElasticGpuAssociation	.ElasticGpuAssociationId:273,n=elasticGpuAssociationId	.ElasticGpuAssociationState:273,n=elasticGpuAssociationState	.ElasticGpuAssociationTime:273,n=elasticGpuAssociationTime	.ElasticGpuId:1085,n=elasticGpuId
s	ElasticInferenceAcceleratorAssociation	.ElasticInferenceAcceleratorArn:273,n=elasticInferenceAcceleratorArn	.ElasticInferenceAcceleratorAssociationId:273,n=elasticInferenceAcceleratorAssociationId	.ElasticInferenceAcceleratorAssociationState:273,n=elasticInferenceAcceleratorAssociationState	.ElasticInferenceAcceleratorAssociationTime:314,n=elasticInferenceAcceleratorAssociationTime
s	LicenseConfiguration	.LicenseConfigurationArn:273,n=licenseConfigurationArn
s	InstanceNetworkInterface	.Association:1086,n=association	.Attachment:1087,n=attachment	.ConnectionTrackingConfiguration:1088,n=connectionTrackingConfiguration	.Description:273,n=description	.Groups:440,n=groupSet	.InterfaceType:273,n=interfaceType	.Ipv4Prefixes:1089,n=ipv4PrefixSet	.Ipv6Addresses:358,n=ipv6AddressesSet	.Ipv6Prefixes:1090,n=ipv6PrefixSet	.MacAddress:273,n=macAddress	.NetworkInterfaceId:273,n=networkInterfaceId	.Operator:389,n=operator	.OwnerId:273,n=ownerId	.PrivateDnsName:273,n=privateDnsName	.PrivateIpAddress:273,n=privateIpAddress	.PrivateIpAddresses:1091,n=privateIpAddressesSet	.SourceDestCheck:275,n=sourceDestCheck	.Status:658,n=status	.SubnetId:273,n=subnetId	.VpcId:273,n=vpcId
s	InstanceSecondaryInterface	.Attachment:1092,n=attachment	.InterfaceType:924,n=interfaceType	.MacAddress:273,n=macAddress	.OwnerId:273,n=ownerId	.PrivateIpAddresses:1093,n=privateIpAddressSet	.SecondaryInterfaceId:1094,n=secondaryInterfaceId	.SecondaryNetworkId:1095,n=secondaryNetworkId	.SecondarySubnetId:926,n=secondarySubnetId	.SourceDestCheck:275,n=sourceDestCheck	.Status:1096,n=status
l	PerformanceFactorReferenceSetRequest	e=:1097,n=item
s	InstanceIpv6AddressRequest	.Ipv6Address:273
s	SecondaryInterfacePrivateIpAddressSpecificationRequest	.PrivateIpAddress:273
S	VpcEncryptionControlExclusionState
s	EbsStatusDetails	.ImpairedSince:374,n=impairedSince	.Name:1098,n=name	.Status:1099,n=status
s	InstanceStatusDetails	.ImpairedSince:314,n=impairedSince	.Name:1098,n=name	.Status:1099,n=status
s	EbsCardInfo	.BaselineBandwidthInMbps:1057,n=baselineBandwidthInMbps	.BaselineIops:1058,n=baselineIops	.BaselineThroughputInMBps:1059,n=baselineThroughputInMBps	.EbsCardIndex:1100,n=ebsCardIndex	.MaximumBandwidthInMbps:1060,n=maximumBandwidthInMbps	.MaximumIops:1061,n=maximumIops	.MaximumThroughputInMBps:1062,n=maximumThroughputInMBps
i	BaselineBandwidthInMbps
i	BaselineIops
d	BaselineThroughputInMBps
i	MaximumBandwidthInMbps
i	MaximumIops
d	MaximumThroughputInMBps
s	FpgaDeviceInfo	.Count:1101,n=count	.Manufacturer:1102,n=manufacturer	.MemoryInfo:1103,n=memoryInfo	.Name:1104,n=name
s	GpuDeviceInfo	.Count:1105,n=count	.GpuPartitionSize:1106,n=gpuPartitionSize	.LogicalGpuCount:1107,n=logicalGpuCount	.Manufacturer:1108,n=manufacturer	.MemoryInfo:1109,n=memoryInfo	.Name:1110,n=name	.Workloads:1111,n=workloadSet
s	InferenceDeviceInfo	.Count:1112,n=count	.Manufacturer:1113,n=manufacturer	.MemoryInfo:1114,n=memoryInfo	.Name:1115,n=name
s	DiskInfo	.Count:1116,n=count	.SizeInGB:991,n=sizeInGB	.Type:1117,n=type
s	MediaDeviceInfo	.Count:1118,n=count	.Manufacturer:1119,n=manufacturer	.MemoryInfo:1120,n=memoryInfo	.Name:1121,n=name
S	BandwidthWeightingType
i	DefaultTcpEstablishedTimeout
i	DefaultUdpStreamTimeout
i	DefaultUdpTimeout
i	MaximumEfaInterfaces
s	NetworkCardInfo	.AdditionalFlexibleNetworkInterfaces:1122,n=additionalFlexibleNetworkInterfaces	.BaselineBandwidthInGbps:1123,n=baselineBandwidthInGbps	.DefaultEnaQueueCountPerInterface:1124,n=defaultEnaQueueCountPerInterface	.MaximumEnaQueueCount:1125,n=maximumEnaQueueCount	.MaximumEnaQueueCountPerInterface:1126,n=maximumEnaQueueCountPerInterface	.MaximumNetworkInterfaces:1009,n=maximumNetworkInterfaces	.NetworkCardIndex:1127,n=networkCardIndex	.NetworkPerformance:1012,n=networkPerformance	.PeakBandwidthInGbps:1128,n=peakBandwidthInGbps
s	NeuronDeviceInfo	.CoreInfo:1129,n=coreInfo	.Count:1130,n=count	.MemoryInfo:1131,n=memoryInfo	.Name:1132,n=name
S	NitroTpmSupportedVersionType
S	PlacementGroupStrategy
S	ArchitectureType
S	SupportedAdditionalProcessorFeature
S	ServiceType
l	PerformanceFactorReferenceSet	e=:1133,n=item
s	LaunchTemplateEnaSrdUdpSpecification	.EnaSrdUdpEnabled:275,n=enaSrdUdpEnabled
s	Ipv4PrefixSpecificationResponse	.Ipv4Prefix:273,n=ipv4Prefix
s	Ipv6PrefixSpecificationResponse	.Ipv6Prefix:273,n=ipv6Prefix
s	SecondaryInterfacePrivateIpAddressSpecification	.PrivateIpAddress:273,n=privateIpAddress
S	ElasticGpuId
s	InstanceNetworkInterfaceAssociation	.CarrierIp:273,n=carrierIp	.CustomerOwnedIp:273,n=customerOwnedIp	.IpOwnerId:273,n=ipOwnerId	.PublicDnsName:273,n=publicDnsName	.PublicIp:273,n=publicIp
s	InstanceNetworkInterfaceAttachment	.AttachTime:314,n=attachTime	.AttachmentId:273,n=attachmentId	.DeleteOnTermination:275,n=deleteOnTermination	.DeviceIndex:279,n=deviceIndex	.EnaQueueCount:279,n=enaQueueCount	.EnaSrdSpecification:1134,n=enaSrdSpecification	.NetworkCardIndex:279,n=networkCardIndex	.Status:604,n=status
s	ConnectionTrackingSpecificationResponse	.TcpEstablishedTimeout:279,n=tcpEstablishedTimeout	.UdpStreamTimeout:279,n=udpStreamTimeout	.UdpTimeout:279,n=udpTimeout
l	InstanceIpv4PrefixList	e=:1135,n=item
l	InstanceIpv6PrefixList	e=:1136,n=item
l	InstancePrivateIpAddressList	e=:1137,n=item
s	InstanceSecondaryInterfaceAttachment	.AttachTime:374,n=attachTime	.AttachmentId:273,n=attachmentId	.DeleteOnTermination:275,n=deleteOnTermination	.DeviceIndex:279,n=deviceIndex	.NetworkCardIndex:279,n=networkCardIndex	.Status:604,n=status
l	InstanceSecondaryInterfacePrivateIpAddressList	e=:1138,n=item
S	SecondaryInterfaceId
S	SecondaryNetworkId
S	SecondaryInterfaceStatus
s	PerformanceFactorReferenceRequest	.InstanceFamily:273
S	StatusName
S	StatusType
i	EbsCardIndex
i	FpgaDeviceCount
S	FpgaDeviceManufacturerName
s	FpgaDeviceMemoryInfo	.SizeInMiB:1139,n=sizeInMiB
S	FpgaDeviceName
i	GpuDeviceCount
d	GpuPartitionSize
i	LogicalGpuCount
S	GpuDeviceManufacturerName
s	GpuDeviceMemoryInfo	.SizeInMiB:1140,n=sizeInMiB
S	GpuDeviceName
l	WorkloadsList	e=:1141,n=item
i	InferenceDeviceCount
S	InferenceDeviceManufacturerName
s	InferenceDeviceMemoryInfo	.SizeInMiB:1142,n=sizeInMiB
S	InferenceDeviceName
i	DiskCount
S	DiskType
i	MediaDeviceCount
S	MediaDeviceManufacturerName
s	MediaDeviceMemoryInfo	.SizeInMiB:1143,n=sizeInMiB
S	MediaDeviceName
i	AdditionalFlexibleNetworkInterfaces
d	BaselineBandwidthInGbps
i	DefaultEnaQueueCountPerInterface
i	MaximumEnaQueueCount
i	MaximumEnaQueueCountPerInterface
i	NetworkCardIndex
d	PeakBandwidthInGbps
s	NeuronDeviceCoreInfo	.Count:1144,n=count	.Version:1145,n=version
i	NeuronDeviceCount
s	NeuronDeviceMemoryInfo	.SizeInMiB:1146,n=sizeInMiB
S	NeuronDeviceName
s	PerformanceFactorReference	.InstanceFamily:273,n=instanceFamily
s	InstanceAttachmentEnaSrdSpecification	.EnaSrdEnabled:275,n=enaSrdEnabled	.EnaSrdUdpSpecification:1147,n=enaSrdUdpSpecification
s	InstanceIpv4Prefix	.Ipv4Prefix:273,n=ipv4Prefix
s	InstanceIpv6Prefix	.Ipv6Prefix:273,n=ipv6Prefix
s	InstancePrivateIpAddress	.Association:1086,n=association	.Primary:275,n=primary	.PrivateDnsName:273,n=privateDnsName	.PrivateIpAddress:273,n=privateIpAddress
s	InstanceSecondaryInterfacePrivateIpAddress	.PrivateIpAddress:273,n=privateIpAddress
i	FpgaDeviceMemorySize
i	GpuDeviceMemorySize
S	Workload
i	InferenceDeviceMemorySize
i	MediaDeviceMemorySize
i	NeuronDeviceCoreCount
i	NeuronDeviceCoreVersion
i	NeuronDeviceMemorySize
s	InstanceAttachmentEnaSrdUdpSpecification	.EnaSrdUdpEnabled:275,n=enaSrdUdpEnabled

"""#
}
