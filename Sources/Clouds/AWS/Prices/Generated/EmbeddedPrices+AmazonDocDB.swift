// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonDocDB`: StaticString = #"""
BackupUsage		GB-Mo	0	-		PFm0.023 dEr0.021
CPUCredits		vCPU-Hrs	0	-		dFo0.09
InstanceUsage:db.r5.12xlarge	configuration=standard;instanceType=db.r5.12xlarge	Hrs	0	-		dEq6.648
InstanceUsage:db.r5.16xlarge	configuration=standard;instanceType=db.r5.16xlarge	Hrs	0	-		dEq8.864
InstanceUsage:db.r5.2xlarge	configuration=standard;instanceType=db.r5.2xlarge	Hrs	0	-		dEq1.108
InstanceUsage:db.r5.4xlarge	configuration=standard;instanceType=db.r5.4xlarge	Hrs	0	-		dEq2.216
InstanceUsage:db.r5.8xlarge	configuration=standard;instanceType=db.r5.8xlarge	Hrs	0	-		dEq4.432
InstanceUsage:db.r5.large	configuration=standard;instanceType=db.r5.large	Hrs	0	-		dEr0.277
InstanceUsage:db.r5.xlarge	configuration=standard;instanceType=db.r5.xlarge	Hrs	0	-		dEq0.554
InstanceUsage:db.r6g.12xlarge	configuration=standard;instanceType=db.r6g.12xlarge	Hrs	0	-		dEq6.3156
InstanceUsage:db.r6g.16xlarge	configuration=standard;instanceType=db.r6g.16xlarge	Hrs	0	-		dEq8.4208
InstanceUsage:db.r6g.2xlarge	configuration=standard;instanceType=db.r6g.2xlarge	Hrs	0	-		dEq1.0526
InstanceUsage:db.r6g.4xlarge	configuration=standard;instanceType=db.r6g.4xlarge	Hrs	0	-		dEq2.1052
InstanceUsage:db.r6g.8xlarge	configuration=standard;instanceType=db.r6g.8xlarge	Hrs	0	-		dEq4.2104
InstanceUsage:db.r6g.large	configuration=standard;instanceType=db.r6g.large	Hrs	0	-		dEr0.26315
InstanceUsage:db.r6g.xlarge	configuration=standard;instanceType=db.r6g.xlarge	Hrs	0	-		dEq0.5263
InstanceUsage:db.t3.medium	configuration=standard;instanceType=db.t3.medium	Hrs	0	-		dEr0.078
InstanceUsage:db.t4g.medium	configuration=standard;instanceType=db.t4g.medium	Hrs	0	-		dEr0.07566
ServerlessDCU		DCU-Hrs	0	-		dEr0.0822
StorageIOUsage	configuration=standard	IOs	0	-		PFm0.00000022 dEr0.0000002
StorageUsage	configuration=standard	GB-Mo	0	-		PFm0.119 dEr0.1

"""#
}
