// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// The type of a virtual machine (`t3.micro`). The list is open: common ones have names, any other is written as text.
  public enum InstanceType: TextValue {}
}

/// The ones in common use.
extension Input where Wrapped == EC2.InstanceType {
  /// `t3.nano`: 2 vCPU, 0.5 GiB.
  public static var t3Nano: Self { "t3.nano" }
  /// `t3.micro`: 2 vCPU, 1 GiB.
  public static var t3Micro: Self { "t3.micro" }
  /// `t3.small`: 2 vCPU, 2 GiB.
  public static var t3Small: Self { "t3.small" }
  /// `t3.medium`: 2 vCPU, 4 GiB.
  public static var t3Medium: Self { "t3.medium" }
  /// `t3.large`: 2 vCPU, 8 GiB.
  public static var t3Large: Self { "t3.large" }
  /// `t3.xlarge`: 4 vCPU, 16 GiB.
  public static var t3Xlarge: Self { "t3.xlarge" }
  /// `t3.2xlarge`: 8 vCPU, 32 GiB.
  public static var t3_2xlarge: Self { "t3.2xlarge" }
  /// `t3a.nano`: 2 vCPU, 0.5 GiB.
  public static var t3aNano: Self { "t3a.nano" }
  /// `t3a.micro`: 2 vCPU, 1 GiB.
  public static var t3aMicro: Self { "t3a.micro" }
  /// `t3a.small`: 2 vCPU, 2 GiB.
  public static var t3aSmall: Self { "t3a.small" }
  /// `t3a.medium`: 2 vCPU, 4 GiB.
  public static var t3aMedium: Self { "t3a.medium" }
  /// `t3a.large`: 2 vCPU, 8 GiB.
  public static var t3aLarge: Self { "t3a.large" }
  /// `t3a.xlarge`: 4 vCPU, 16 GiB.
  public static var t3aXlarge: Self { "t3a.xlarge" }
  /// `t3a.2xlarge`: 8 vCPU, 32 GiB.
  public static var t3a_2xlarge: Self { "t3a.2xlarge" }
  /// `t4g.nano`: 2 vCPU, 0.5 GiB.
  public static var t4gNano: Self { "t4g.nano" }
  /// `t4g.micro`: 2 vCPU, 1 GiB.
  public static var t4gMicro: Self { "t4g.micro" }
  /// `t4g.small`: 2 vCPU, 2 GiB.
  public static var t4gSmall: Self { "t4g.small" }
  /// `t4g.medium`: 2 vCPU, 4 GiB.
  public static var t4gMedium: Self { "t4g.medium" }
  /// `t4g.large`: 2 vCPU, 8 GiB.
  public static var t4gLarge: Self { "t4g.large" }
  /// `t4g.xlarge`: 4 vCPU, 16 GiB.
  public static var t4gXlarge: Self { "t4g.xlarge" }
  /// `t4g.2xlarge`: 8 vCPU, 32 GiB.
  public static var t4g_2xlarge: Self { "t4g.2xlarge" }
  /// `m5.large`: 2 vCPU, 8 GiB.
  public static var m5Large: Self { "m5.large" }
  /// `m5.xlarge`: 4 vCPU, 16 GiB.
  public static var m5Xlarge: Self { "m5.xlarge" }
  /// `m5.2xlarge`: 8 vCPU, 32 GiB.
  public static var m5_2xlarge: Self { "m5.2xlarge" }
  /// `m5.4xlarge`: 16 vCPU, 64 GiB.
  public static var m5_4xlarge: Self { "m5.4xlarge" }
  /// `m6i.large`: 2 vCPU, 8 GiB.
  public static var m6iLarge: Self { "m6i.large" }
  /// `m6i.xlarge`: 4 vCPU, 16 GiB.
  public static var m6iXlarge: Self { "m6i.xlarge" }
  /// `m6i.2xlarge`: 8 vCPU, 32 GiB.
  public static var m6i_2xlarge: Self { "m6i.2xlarge" }
  /// `m6i.4xlarge`: 16 vCPU, 64 GiB.
  public static var m6i_4xlarge: Self { "m6i.4xlarge" }
  /// `m6g.large`: 2 vCPU, 8 GiB.
  public static var m6gLarge: Self { "m6g.large" }
  /// `m6g.xlarge`: 4 vCPU, 16 GiB.
  public static var m6gXlarge: Self { "m6g.xlarge" }
  /// `m6g.2xlarge`: 8 vCPU, 32 GiB.
  public static var m6g_2xlarge: Self { "m6g.2xlarge" }
  /// `m6g.4xlarge`: 16 vCPU, 64 GiB.
  public static var m6g_4xlarge: Self { "m6g.4xlarge" }
  /// `m7i.large`: 2 vCPU, 8 GiB.
  public static var m7iLarge: Self { "m7i.large" }
  /// `m7i.xlarge`: 4 vCPU, 16 GiB.
  public static var m7iXlarge: Self { "m7i.xlarge" }
  /// `m7i.2xlarge`: 8 vCPU, 32 GiB.
  public static var m7i_2xlarge: Self { "m7i.2xlarge" }
  /// `m7i.4xlarge`: 16 vCPU, 64 GiB.
  public static var m7i_4xlarge: Self { "m7i.4xlarge" }
  /// `m7g.large`: 2 vCPU, 8 GiB.
  public static var m7gLarge: Self { "m7g.large" }
  /// `m7g.xlarge`: 4 vCPU, 16 GiB.
  public static var m7gXlarge: Self { "m7g.xlarge" }
  /// `m7g.2xlarge`: 8 vCPU, 32 GiB.
  public static var m7g_2xlarge: Self { "m7g.2xlarge" }
  /// `m7g.4xlarge`: 16 vCPU, 64 GiB.
  public static var m7g_4xlarge: Self { "m7g.4xlarge" }
  /// `c5.large`: 2 vCPU, 4 GiB.
  public static var c5Large: Self { "c5.large" }
  /// `c5.xlarge`: 4 vCPU, 8 GiB.
  public static var c5Xlarge: Self { "c5.xlarge" }
  /// `c5.2xlarge`: 8 vCPU, 16 GiB.
  public static var c5_2xlarge: Self { "c5.2xlarge" }
  /// `c5.4xlarge`: 16 vCPU, 32 GiB.
  public static var c5_4xlarge: Self { "c5.4xlarge" }
  /// `c6i.large`: 2 vCPU, 4 GiB.
  public static var c6iLarge: Self { "c6i.large" }
  /// `c6i.xlarge`: 4 vCPU, 8 GiB.
  public static var c6iXlarge: Self { "c6i.xlarge" }
  /// `c6i.2xlarge`: 8 vCPU, 16 GiB.
  public static var c6i_2xlarge: Self { "c6i.2xlarge" }
  /// `c6i.4xlarge`: 16 vCPU, 32 GiB.
  public static var c6i_4xlarge: Self { "c6i.4xlarge" }
  /// `c6g.large`: 2 vCPU, 4 GiB.
  public static var c6gLarge: Self { "c6g.large" }
  /// `c6g.xlarge`: 4 vCPU, 8 GiB.
  public static var c6gXlarge: Self { "c6g.xlarge" }
  /// `c6g.2xlarge`: 8 vCPU, 16 GiB.
  public static var c6g_2xlarge: Self { "c6g.2xlarge" }
  /// `c6g.4xlarge`: 16 vCPU, 32 GiB.
  public static var c6g_4xlarge: Self { "c6g.4xlarge" }
  /// `c7i.large`: 2 vCPU, 4 GiB.
  public static var c7iLarge: Self { "c7i.large" }
  /// `c7i.xlarge`: 4 vCPU, 8 GiB.
  public static var c7iXlarge: Self { "c7i.xlarge" }
  /// `c7i.2xlarge`: 8 vCPU, 16 GiB.
  public static var c7i_2xlarge: Self { "c7i.2xlarge" }
  /// `c7i.4xlarge`: 16 vCPU, 32 GiB.
  public static var c7i_4xlarge: Self { "c7i.4xlarge" }
  /// `c7g.large`: 2 vCPU, 4 GiB.
  public static var c7gLarge: Self { "c7g.large" }
  /// `c7g.xlarge`: 4 vCPU, 8 GiB.
  public static var c7gXlarge: Self { "c7g.xlarge" }
  /// `c7g.2xlarge`: 8 vCPU, 16 GiB.
  public static var c7g_2xlarge: Self { "c7g.2xlarge" }
  /// `c7g.4xlarge`: 16 vCPU, 32 GiB.
  public static var c7g_4xlarge: Self { "c7g.4xlarge" }
  /// `r5.large`: 2 vCPU, 16 GiB.
  public static var r5Large: Self { "r5.large" }
  /// `r5.xlarge`: 4 vCPU, 32 GiB.
  public static var r5Xlarge: Self { "r5.xlarge" }
  /// `r5.2xlarge`: 8 vCPU, 64 GiB.
  public static var r5_2xlarge: Self { "r5.2xlarge" }
  /// `r5.4xlarge`: 16 vCPU, 128 GiB.
  public static var r5_4xlarge: Self { "r5.4xlarge" }
  /// `r6i.large`: 2 vCPU, 16 GiB.
  public static var r6iLarge: Self { "r6i.large" }
  /// `r6i.xlarge`: 4 vCPU, 32 GiB.
  public static var r6iXlarge: Self { "r6i.xlarge" }
  /// `r6i.2xlarge`: 8 vCPU, 64 GiB.
  public static var r6i_2xlarge: Self { "r6i.2xlarge" }
  /// `r6i.4xlarge`: 16 vCPU, 128 GiB.
  public static var r6i_4xlarge: Self { "r6i.4xlarge" }
  /// `r6g.large`: 2 vCPU, 16 GiB.
  public static var r6gLarge: Self { "r6g.large" }
  /// `r6g.xlarge`: 4 vCPU, 32 GiB.
  public static var r6gXlarge: Self { "r6g.xlarge" }
  /// `r6g.2xlarge`: 8 vCPU, 64 GiB.
  public static var r6g_2xlarge: Self { "r6g.2xlarge" }
  /// `r6g.4xlarge`: 16 vCPU, 128 GiB.
  public static var r6g_4xlarge: Self { "r6g.4xlarge" }
  /// `r7i.large`: 2 vCPU, 16 GiB.
  public static var r7iLarge: Self { "r7i.large" }
  /// `r7i.xlarge`: 4 vCPU, 32 GiB.
  public static var r7iXlarge: Self { "r7i.xlarge" }
  /// `r7i.2xlarge`: 8 vCPU, 64 GiB.
  public static var r7i_2xlarge: Self { "r7i.2xlarge" }
  /// `r7i.4xlarge`: 16 vCPU, 128 GiB.
  public static var r7i_4xlarge: Self { "r7i.4xlarge" }
  /// `r7g.large`: 2 vCPU, 16 GiB.
  public static var r7gLarge: Self { "r7g.large" }
  /// `r7g.xlarge`: 4 vCPU, 32 GiB.
  public static var r7gXlarge: Self { "r7g.xlarge" }
  /// `r7g.2xlarge`: 8 vCPU, 64 GiB.
  public static var r7g_2xlarge: Self { "r7g.2xlarge" }
  /// `r7g.4xlarge`: 16 vCPU, 128 GiB.
  public static var r7g_4xlarge: Self { "r7g.4xlarge" }
}
