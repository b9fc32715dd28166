// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonDocDB`: StaticString = #"""
BackupUsage		GB-Mo	0	-		NBJ0.023 aAr0.021
InstanceUsage:db.r5.12xlarge	configuration=standard;instanceType=db.r5.12xlarge	Hrs	0	-		aAq6.648
InstanceUsage:db.r5.16xlarge	configuration=standard;instanceType=db.r5.16xlarge	Hrs	0	-		aAq8.864
InstanceUsage:db.r5.2xlarge	configuration=standard;instanceType=db.r5.2xlarge	Hrs	0	-		aAq1.108
InstanceUsage:db.r5.4xlarge	configuration=standard;instanceType=db.r5.4xlarge	Hrs	0	-		aAq2.216
InstanceUsage:db.r5.8xlarge	configuration=standard;instanceType=db.r5.8xlarge	Hrs	0	-		aAq4.432
InstanceUsage:db.r5.large	configuration=standard;instanceType=db.r5.large	Hrs	0	-		aAr0.277
InstanceUsage:db.r5.xlarge	configuration=standard;instanceType=db.r5.xlarge	Hrs	0	-		aAq0.554
InstanceUsage:db.r6g.12xlarge	configuration=standard;instanceType=db.r6g.12xlarge	Hrs	0	-		aAq6.3156
InstanceUsage:db.r6g.16xlarge	configuration=standard;instanceType=db.r6g.16xlarge	Hrs	0	-		aAq8.4208
InstanceUsage:db.r6g.2xlarge	configuration=standard;instanceType=db.r6g.2xlarge	Hrs	0	-		aAq1.0526
InstanceUsage:db.r6g.4xlarge	configuration=standard;instanceType=db.r6g.4xlarge	Hrs	0	-		aAq2.1052
InstanceUsage:db.r6g.8xlarge	configuration=standard;instanceType=db.r6g.8xlarge	Hrs	0	-		aAq4.2104
InstanceUsage:db.r6g.large	configuration=standard;instanceType=db.r6g.large	Hrs	0	-		aAr0.26315
InstanceUsage:db.r6g.xlarge	configuration=standard;instanceType=db.r6g.xlarge	Hrs	0	-		aAq0.5263
InstanceUsage:db.t3.medium	configuration=standard;instanceType=db.t3.medium	Hrs	0	-		aAr0.078
InstanceUsage:db.t4g.medium	configuration=standard;instanceType=db.t4g.medium	Hrs	0	-		aAr0.07566
ServerlessDCU		DCU-Hrs	0	-		aAr0.0822
StorageIOUsage	configuration=standard	IOs	0	-		NBJ0.00000022 aAr0.0000002
StorageUsage	configuration=standard	GB-Mo	0	-		NBJ0.119 aAr0.1

"""#
}
