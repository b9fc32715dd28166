// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonEC2`: StaticString = #"""
BoxUsage:a1.2xlarge	instanceType=a1.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	CAt0.2568 FAt0.204 HAt0.2352 IAt0.2664 NAt0.2328 SAt0.2304 aA20.204 bAt0.204 fAt0.204
BoxUsage:a1.4xlarge	instanceType=a1.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	CAt0.5136 FAt0.408 HAt0.4704 IAt0.5328 NAt0.4656 SAt0.4608 aA20.408 bAt0.408 fAt0.408
BoxUsage:a1.large	instanceType=a1.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	CAt0.0642 FAt0.051 HAt0.0588 IAt0.0666 NAt0.0582 SAt0.0576 aA20.051 bAt0.051 fAt0.051
BoxUsage:a1.medium	instanceType=a1.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=1	CAt0.0321 FAt0.0255 HAt0.0294 IAt0.0333 NAt0.0291 SAt0.0288 aA20.0255 bAt0.0255 fAt0.0255
BoxUsage:a1.metal	instanceType=a1.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	CAt0.514 FAt0.408 HAt0.47 IAt0.533 NAt0.466 SAt0.461 aA20.408 bAt0.408 fAt0.408
BoxUsage:a1.xlarge	instanceType=a1.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	CAt0.1284 FAt0.102 HAt0.1176 IAt0.1332 NAt0.1164 SAt0.1152 aA20.102 bAt0.102 fAt0.102
BoxUsage:c1.medium	instanceType=c1.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=1.7;vcpu=2	CAt0.158 CAt0.158 HAt0.164 HAt0.164 IAt0.164 IAt0.164 SAt0.148 SAt0.148 ZAt0.179 ZAt0.179 aA20.13 dA20.157 eAt0.148 eAt0.148 fAt0.13 fAt0.13
BoxUsage:c1.xlarge	instanceType=c1.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=7;vcpu=8	CAt0.632 HAt0.655 IAt0.655 SAt0.592 ZAt0.718 aA20.52 dA20.628 eAt0.592 fAt0.52
BoxUsage:c3.2xlarge	instanceType=c3.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15;vcpu=8	CAt0.511 DAt0.46 HAt0.529 IAt0.529 NAt0.516 SAt0.478 ZAt0.65 aA20.42 dA20.504 eAt0.478 fAt0.42
BoxUsage:c3.4xlarge	instanceType=c3.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30;vcpu=16	CAt1.021 DAt0.919 HAt1.058 IAt1.058 NAt1.032 SAt0.956 ZAt1.3 aA20.84 dA21.008 eAt0.956 fAt0.84
BoxUsage:c3.8xlarge	instanceType=c3.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=60;vcpu=32	CAt2.043 DAt1.839 HAt2.117 IAt2.117 NAt2.064 SAt1.912 ZAt2.6 aA21.68 dA22.016 eAt1.912 fAt1.68
BoxUsage:c3.large	instanceType=c3.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=3.75;vcpu=2	CAt0.128 CAt0.128 DAt0.115 DAt0.115 HAt0.132 HAt0.132 IAt0.132 IAt0.132 NAt0.129 NAt0.129 SAt0.12 SAt0.12 ZAt0.163 ZAt0.163 aA20.105 dA20.126 eAt0.12 eAt0.12 fAt0.105 fAt0.105
BoxUsage:c3.xlarge	instanceType=c3.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=7.5;vcpu=4	CAt0.255 DAt0.23 HAt0.265 IAt0.265 NAt0.258 SAt0.239 ZAt0.325 aA20.21 dA20.252 eAt0.239 fAt0.21
BoxUsage:c4.2xlarge	instanceType=c4.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15;vcpu=8	CAt0.504 DAt0.454 EAt0.504 FAt0.4 HAt0.462 IAt0.522 LAt0.438 NAt0.454 SAt0.453 TAt0.476 ZAt0.618 aA20.398 bAt0.398 dA20.479 eAt0.498 fAt0.398
BoxUsage:c4.4xlarge	instanceType=c4.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30;vcpu=16	CAt1.008 DAt0.907 EAt1.008 FAt0.8 HAt0.924 IAt1.042 LAt0.876 NAt0.909 SAt0.905 TAt0.95 ZAt1.235 aA20.796 bAt0.796 dA20.958 eAt0.997 fAt0.796
BoxUsage:c4.8xlarge	instanceType=c4.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=60;vcpu=36	CAt2.016 DAt1.815 EAt2.016 FAt1.6 HAt1.848 IAt2.085 LAt1.75 NAt1.817 SAt1.811 TAt1.902 ZAt2.47 aA21.591 bAt1.591 dA21.915 eAt1.993 fAt1.591
BoxUsage:c4.large	instanceType=c4.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=3.75;vcpu=2	CAt0.126 DAt0.114 EAt0.126 FAt0.1 HAt0.115 IAt0.13 LAt0.11 NAt0.114 SAt0.113 TAt0.119 ZAt0.155 aA20.1 bAt0.1 dA20.12 eAt0.124 fAt0.1
BoxUsage:c4.xlarge	instanceType=c4.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=7.5;vcpu=4	CAt0.252 DAt0.227 EAt0.252 FAt0.2 HAt0.231 IAt0.261 LAt0.218 NAt0.227 SAt0.226 TAt0.237 ZAt0.309 aA20.199 bAt0.199 dA20.239 eAt0.249 fAt0.199
BoxUsage:c5.12xlarge	instanceType=c5.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	AAt2.736 BAt2.592 CAt2.568 DAt2.304 EAt2.568 FAt2.04 GAt2.04 HAt2.352 IAt2.664 JAt2.352 KAt2.664 LAt2.232 MAt2.232 NAt2.328 OAt2.561 PAt2.184 QAt2.424 RAt2.304 SAt2.304 TAt2.424 UAt2.424 WAt2.419 XAt2.534 YAt2.534 ZAt3.144 aA22.04 bAt2.04 cA22.448 dA22.448 eAt2.544 fAt2.04
BoxUsage:c5.18xlarge	instanceType=c5.18xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=144;vcpu=72	AAt4.104 BAt3.888 CAt3.852 DAt3.456 EAt3.852 FAt3.06 GAt3.06 HAt3.528 IAt3.996 JAt3.528 KAt3.996 LAt3.348 MAt3.348 NAt3.492 OAt3.841 PAt3.276 QAt3.636 RAt3.456 SAt3.456 TAt3.636 UAt3.636 WAt3.629 XAt3.802 YAt3.802 ZAt4.716 aA23.06 bAt3.06 cA23.672 dA23.672 eAt3.816 fAt3.06
BoxUsage:c5.24xlarge	instanceType=c5.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AAt5.472 BAt5.184 CAt5.136 DAt4.608 EAt5.136 FAt4.08 GAt4.08 HAt4.704 IAt5.328 JAt4.704 KAt5.328 LAt4.464 MAt4.464 NAt4.656 OAt5.122 PAt4.368 QAt4.848 RAt4.608 SAt4.608 TAt4.848 UAt4.848 WAt4.838 XAt5.069 YAt5.069 ZAt6.288 aA24.08 bAt4.08 cA24.896 dA24.896 eAt5.088 fAt4.08
BoxUsage:c5.2xlarge	instanceType=c5.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	AAt0.456 BAt0.432 CAt0.428 DAt0.384 EAt0.428 FAt0.34 GAt0.34 HAt0.392 IAt0.444 JAt0.392 KAt0.444 LAt0.372 MAt0.372 NAt0.388 OAt0.427 PAt0.364 QAt0.404 RAt0.384 SAt0.384 TAt0.404 UAt0.404 WAt0.403 XAt0.422 YAt0.422 ZAt0.524 aAw0.34 aA20.34 bAt0.34 cA20.408 dA20.408 eAt0.424 fAt0.34
BoxUsage:c5.4xlarge	instanceType=c5.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	AAt0.912 BAt0.864 CAt0.856 DAt0.768 EAt0.856 FAt0.68 GAt0.68 HAt0.784 IAt0.888 JAt0.784 KAt0.888 LAt0.744 MAt0.744 NAt0.776 OAt0.854 PAt0.728 QAt0.808 RAt0.768 SAt0.768 TAt0.808 UAt0.808 WAt0.806 XAt0.845 YAt0.845 ZAt1.048 aAw0.68 aA20.68 bAt0.68 cA20.816 dA20.816 eAt0.848 fAt0.68
BoxUsage:c5.9xlarge	instanceType=c5.9xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=72;vcpu=36	AAt2.052 BAt1.944 CAt1.926 DAt1.728 EAt1.926 FAt1.53 GAt1.53 HAt1.764 IAt1.998 JAt1.764 KAt1.998 LAt1.674 MAt1.674 NAt1.746 OAt1.921 PAt1.638 QAt1.818 RAt1.728 SAt1.728 TAt1.818 UAt1.818 WAt1.814 XAt1.901 YAt1.901 ZAt2.358 aA21.53 bAt1.53 cA21.836 dA21.836 eAt1.908 fAt1.53
BoxUsage:c5.large	instanceType=c5.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	AAt0.114 BAt0.108 CAt0.107 DAt0.096 EAt0.107 FAt0.085 GAt0.085 HAt0.098 IAt0.111 JAt0.098 KAt0.111 LAt0.093 MAt0.093 NAt0.097 OAt0.107 PAt0.091 QAt0.101 RAt0.096 SAt0.096 TAt0.101 UAt0.101 WAt0.101 XAt0.106 YAt0.106 ZAt0.131 aAw0.085 aA20.085 bAt0.085 cA20.102 dA20.102 eAt0.106 fAt0.085
BoxUsage:c5.metal	instanceType=c5.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AAt5.472 BAt5.184 CAt5.136 DAt4.608 EAt5.136 FAt4.08 GAt4.08 HAt4.704 IAt5.328 JAt4.704 KAt5.328 LAt4.464 MAt4.464 NAt4.656 OAt5.122 PAt4.368 QAt4.848 RAt4.608 SAt4.608 TAt4.848 UAt4.848 WAt4.838 XAt5.069 YAt5.069 ZAt6.288 aA24.08 bAt4.08 cA24.896 dA24.896 eAt5.088 fAt4.08
BoxUsage:c5.xlarge	instanceType=c5.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	AAt0.228 BAt0.216 CAt0.214 DAt0.192 EAt0.214 FAt0.17 GAt0.17 HAt0.196 IAt0.222 JAt0.196 KAt0.222 LAt0.186 MAt0.186 NAt0.194 OAt0.213 PAt0.182 QAt0.202 RAt0.192 SAt0.192 TAt0.202 UAt0.202 WAt0.202 XAt0.211 YAt0.211 ZAt0.262 aA20.17 bAt0.17 cA20.204 dA20.204 eAt0.212 fAw0.17 fAt0.17
BoxUsage:c5a.12xlarge	instanceType=c5a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	AAt2.472 BAt2.328 CAt2.304 DAt2.064 FAt1.128 HAt2.112 IAt2.4 LAt2.016 NAt2.088 PAt1.968 QAt2.184 SAt2.064 TAt2.184 UAt2.184 YAt2.28 ZAt2.832 aA21.848 bAt1.848 cA22.208 dA22.208 eAt2.28 fAt1.848
BoxUsage:c5a.16xlarge	instanceType=c5a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	AAt3.296 BAt3.104 CAt3.072 DAt2.752 FAt1.504 HAt2.816 IAt3.2 LAt2.688 NAt2.784 PAt2.624 QAt2.912 SAt2.752 TAt2.912 UAt2.912 YAt3.04 ZAt3.776 aA22.464 bAt2.464 cA22.944 dA22.944 eAt3.04 fAt2.464
BoxUsage:c5a.24xlarge	instanceType=c5a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AAt4.944 BAt4.656 CAt4.608 DAt4.128 FAt2.256 HAt4.224 IAt4.8 LAt4.032 NAt4.176 PAt3.936 QAt4.368 SAt4.128 TAt4.368 UAt4.368 YAt4.56 ZAt5.664 aA23.696 bAt3.696 cA24.416 dA24.416 eAt4.56 fAt3.696
BoxUsage:c5a.2xlarge	instanceType=c5a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	AAt0.412 BAt0.388 CAt0.384 DAt0.344 FAt0.188 HAt0.352 IAt0.4 LAt0.336 NAt0.348 PAt0.328 QAt0.364 SAt0.344 TAt0.364 UAt0.364 YAt0.38 ZAt0.472 aA20.308 bAt0.308 cA20.368 dA20.368 eAt0.38 fAt0.308
BoxUsage:c5a.4xlarge	instanceType=c5a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	AAt0.824 BAt0.776 CAt0.768 DAt0.688 FAt0.376 HAt0.704 IAt0.8 LAt0.672 NAt0.696 PAt0.656 QAt0.728 SAt0.688 TAt0.728 UAt0.728 YAt0.76 ZAt0.944 aA20.616 bAt0.616 cA20.736 dA20.736 eAt0.76 fAt0.616
BoxUsage:c5a.8xlarge	instanceType=c5a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	AAt1.648 BAt1.552 CAt1.536 DAt1.376 FAt0.752 HAt1.408 IAt1.6 LAt1.344 NAt1.392 PAt1.312 QAt1.456 SAt1.376 TAt1.456 UAt1.456 YAt1.52 ZAt1.888 aA21.232 bAt1.232 cA21.472 dA21.472 eAt1.52 fAt1.232
BoxUsage:c5a.large	instanceType=c5a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	AAt0.103 BAt0.097 CAt0.096 DAt0.086 FAt0.047 HAt0.088 IAt0.1 LAt0.084 NAt0.087 PAt0.082 QAt0.091 SAt0.086 TAt0.091 UAt0.091 YAt0.095 ZAt0.118 aA20.077 bAt0.077 cA20.092 dA20.092 eAt0.095 fAt0.077
BoxUsage:c5a.xlarge	instanceType=c5a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	AAt0.206 BAt0.194 CAt0.192 DAt0.172 FAt0.094 HAt0.176 IAt0.2 LAt0.168 NAt0.174 PAt0.164 QAt0.182 SAt0.172 TAt0.182 UAt0.182 YAt0.19 ZAt0.236 aA20.154 bAt0.154 cA20.184 dA20.184 eAt0.19 fAt0.154
BoxUsage:c5ad.12xlarge	instanceType=c5ad.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	AAt2.808 HAt2.424 IAt2.712 NAt2.4 QAt2.472 SAt2.352 YAt2.592 ZAt3.216 aA22.064 bAt2.064 fAt2.064
BoxUsage:c5ad.16xlarge	instanceType=c5ad.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	AAt3.744 HAt3.232 IAt3.616 NAt3.2 QAt3.296 SAt3.136 YAt3.456 ZAt4.288 aA22.752 bAt2.752 fAt2.752
BoxUsage:c5ad.24xlarge	instanceType=c5ad.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AAt5.616 HAt4.848 IAt5.424 NAt4.8 QAt4.944 SAt4.704 YAt5.184 ZAt6.432 aA24.128 bAt4.128 fAt4.128
BoxUsage:c5ad.2xlarge	instanceType=c5ad.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	AAt0.468 HAt0.404 IAt0.452 NAt0.4 QAt0.412 SAt0.392 YAt0.432 ZAt0.536 aA20.344 bAt0.344 fAt0.344
BoxUsage:c5ad.4xlarge	instanceType=c5ad.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	AAt0.936 HAt0.808 IAt0.904 NAt0.8 QAt0.824 SAt0.784 YAt0.864 ZAt1.072 aA20.688 bAt0.688 fAt0.688
BoxUsage:c5ad.8xlarge	instanceType=c5ad.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	AAt1.872 HAt1.616 IAt1.808 NAt1.6 QAt1.648 SAt1.568 YAt1.728 ZAt2.144 aA21.376 bAt1.376 fAt1.376
BoxUsage:c5ad.large	instanceType=c5ad.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	AAt0.117 HAt0.101 IAt0.113 NAt0.1 QAt0.103 SAt0.098 YAt0.108 ZAt0.134 aA20.086 bAt0.086 fAt0.086
BoxUsage:c5ad.xlarge	instanceType=c5ad.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	AAt0.234 HAt0.202 IAt0.226 NAt0.2 QAt0.206 SAt0.196 YAt0.216 ZAt0.268 aA20.172 bAt0.172 fAt0.172
BoxUsage:c5d.12xlarge	instanceType=c5d.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	AAt3.12 CAt2.928 DAt2.64 EAt2.928 FAt2.376 GAt2.376 HAt2.688 IAt3.024 JAt2.688 KAt3.024 LAt2.544 NAt2.664 OAt2.93 PAt2.496 QAt2.736 RAt2.616 SAt2.616 TAt2.76 WAt2.747 XAt2.878 ZAt3.576 aA22.304 bAt2.304 dA22.784 eAt2.88 fAt2.304
BoxUsage:c5d.18xlarge	instanceType=c5d.18xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=144;vcpu=72	AAt4.68 BAt4.428 CAt4.392 DAt3.96 EAt4.392 FAt3.564 GAt3.564 HAt4.032 IAt4.536 JAt4.032 KAt4.536 LAt3.816 NAt3.996 OAt4.396 PAt3.744 QAt4.104 RAt3.924 SAt3.924 TAt4.14 UAt4.14 WAt4.12 XAt4.316 YAt4.316 ZAt5.364 aA23.456 bAt3.456 cA24.176 dA24.176 eAt4.32 fAt3.456
BoxUsage:c5d.24xlarge	instanceType=c5d.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AAt6.24 CAt5.856 DAt5.28 EAt5.856 FAt4.752 GAt4.752 HAt5.376 IAt6.048 JAt5.376 KAt6.048 LAt5.088 NAt5.328 OAt5.861 PAt4.992 QAt5.472 RAt5.232 SAt5.232 TAt5.52 WAt5.494 XAt5.755 ZAt7.152 aA24.608 bAt4.608 dA25.568 eAt5.76 fAt4.608
BoxUsage:c5d.2xlarge	instanceType=c5d.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	AAt0.52 BAt0.492 CAt0.488 DAt0.44 EAt0.488 FAt0.396 GAt0.396 HAt0.448 IAt0.504 JAt0.448 KAt0.504 LAt0.424 NAt0.444 OAt0.488 PAt0.416 QAt0.456 RAt0.436 SAt0.436 TAt0.46 UAt0.46 WAt0.458 XAt0.48 YAt0.48 ZAt0.596 aA20.384 bAt0.384 cA20.464 dA20.464 eAt0.48 fAt0.384
BoxUsage:c5d.4xlarge	instanceType=c5d.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	AAt1.04 BAt0.984 CAt0.976 DAt0.88 EAt0.976 FAt0.792 GAt0.792 HAt0.896 IAt1.008 JAt0.896 KAt1.008 LAt0.848 NAt0.888 OAt0.977 PAt0.832 QAt0.912 RAt0.872 SAt0.872 TAt0.92 UAt0.92 WAt0.916 XAt0.959 YAt0.959 ZAt1.192 aA20.768 bAt0.768 cA20.928 dA20.928 eAt0.96 fAt0.768
BoxUsage:c5d.9xlarge	instanceType=c5d.9xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=72;vcpu=36	AAt2.34 BAt2.214 CAt2.196 DAt1.98 EAt2.196 FAt1.782 GAt1.782 HAt2.016 IAt2.268 JAt2.016 KAt2.268 LAt1.908 NAt1.998 OAt2.198 PAt1.872 QAt2.052 RAt1.962 SAt1.962 TAt2.07 UAt2.07 WAt2.06 XAt2.158 YAt2.158 ZAt2.682 aA21.728 bAt1.728 cA22.088 dA22.088 eAt2.16 fAt1.728
BoxUsage:c5d.large	instanceType=c5d.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	AAt0.13 BAt0.123 CAt0.122 DAt0.11 EAt0.122 FAt0.099 GAt0.099 HAt0.112 IAt0.126 JAt0.112 KAt0.126 LAt0.106 NAt0.111 OAt0.122 PAt0.104 QAt0.114 RAt0.109 SAt0.109 TAt0.115 UAt0.115 WAt0.114 XAt0.12 YAt0.12 ZAt0.149 aA20.096 bAt0.096 cA20.116 dA20.116 eAt0.12 fAt0.096
BoxUsage:c5d.metal	instanceType=c5d.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AAt6.24 CAt5.856 DAt5.28 EAt5.856 FAt4.752 GAt4.752 HAt5.376 IAt6.048 JAt5.376 KAt6.048 LAt5.088 NAt5.328 OAt5.861 PAt4.992 QAt5.472 RAt5.232 SAt5.232 TAt5.52 WAt5.494 XAt5.755 ZAt7.152 aA24.608 bAt4.608 dA25.568 eAt5.76 fAt4.608
BoxUsage:c5d.xlarge	instanceType=c5d.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	AAt0.26 BAt0.246 CAt0.244 DAt0.22 EAt0.244 FAt0.198 GAt0.198 HAt0.224 IAt0.252 JAt0.224 KAt0.252 LAt0.212 NAt0.222 OAt0.244 PAt0.208 QAt0.228 RAt0.218 SAt0.218 TAt0.23 UAt0.23 WAt0.229 XAt0.24 YAt0.24 ZAt0.298 aA20.192 bAt0.192 cA20.232 dA20.232 eAt0.24 fAt0.192
BoxUsage:c5n.18xlarge	instanceType=c5n.18xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=72	AAt5.227 BAt5.148 CAt4.896 DAt4.392 EAt4.896 FAt3.888 HAt4.464 IAt5.076 JAt4.464 LAt4.248 NAt4.428 PAt4.176 QAt4.644 SAt4.392 TAt4.608 UAt4.608 YAt4.824 ZAt5.976 aA23.888 bAt3.888 cA24.68 dA24.68 eAt4.86 fAt3.888
BoxUsage:c5n.2xlarge	instanceType=c5n.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=21;vcpu=8	AAt0.581 BAt0.572 CAt0.544 DAt0.488 EAt0.544 FAt0.432 HAt0.496 IAt0.564 JAt0.496 LAt0.472 NAt0.492 PAt0.464 QAt0.516 SAt0.488 TAt0.512 UAt0.512 YAt0.536 ZAt0.664 aA20.432 bAt0.432 cA20.52 dA20.52 eAt0.54 fAt0.432
BoxUsage:c5n.4xlarge	instanceType=c5n.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=42;vcpu=16	AAt1.162 BAt1.144 CAt1.088 DAt0.976 EAt1.088 FAt0.864 HAt0.992 IAt1.128 JAt0.992 LAt0.944 NAt0.984 PAt0.928 QAt1.032 SAt0.976 TAt1.024 UAt1.024 YAt1.072 ZAt1.328 aA20.864 bAt0.864 cA21.04 dA21.04 eAt1.08 fAt0.864
BoxUsage:c5n.9xlarge	instanceType=c5n.9xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=36	AAt2.614 BAt2.574 CAt2.448 DAt2.196 EAt2.448 FAt1.944 HAt2.232 IAt2.538 JAt2.232 LAt2.124 NAt2.214 PAt2.088 QAt2.322 SAt2.196 TAt2.304 UAt2.304 YAt2.412 ZAt2.988 aA21.944 bAt1.944 cA22.34 dA22.34 eAt2.43 fAt1.944
BoxUsage:c5n.large	instanceType=c5n.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=5.25;vcpu=2	AAt0.145 BAt0.143 CAt0.136 DAt0.122 EAt0.136 FAt0.108 HAt0.124 IAt0.141 JAt0.124 LAt0.118 NAt0.123 PAt0.116 QAt0.129 SAt0.122 TAt0.128 UAt0.128 YAt0.134 ZAt0.166 aA20.108 bAt0.108 cA20.13 dA20.13 eAt0.135 fAt0.108
BoxUsage:c5n.metal	instanceType=c5n.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=72	AAt5.227 BAt5.148 CAt4.896 DAt4.392 EAt4.896 FAt3.888 HAt4.464 IAt5.076 JAt4.464 LAt4.248 NAt4.428 PAt4.176 QAt4.644 SAt4.392 TAt4.608 UAt4.608 YAt4.824 ZAt5.976 aA23.888 bAt3.888 cA24.68 dA24.68 eAt4.86 fAt3.888
BoxUsage:c5n.xlarge	instanceType=c5n.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=10.5;vcpu=4	AAt0.29 BAt0.286 CAt0.272 DAt0.244 EAt0.272 FAt0.216 HAt0.248 IAt0.282 JAt0.248 LAt0.236 NAt0.246 PAt0.232 QAt0.258 SAt0.244 TAt0.256 UAt0.256 YAt0.268 ZAt0.332 aA20.216 bAt0.216 cA20.26 dA20.26 eAt0.27 fAt0.216
BoxUsage:c6a.12xlarge	instanceType=c6a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	CAt2.3112 FAt1.122 HAt2.1168 IAt2.3976 LAt2.0088 NAt2.0952 SAt1.96992 TAt2.1816 ZAt2.8296 aA21.836 bAt1.836 eAt2.2896 fAt1.836
BoxUsage:c6a.16xlarge	instanceType=c6a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	CAt3.0816 FAt1.496 HAt2.8224 IAt3.1968 LAt2.6784 NAt2.7936 SAt2.62656 TAt2.9088 ZAt3.7728 aA22.448 bAt2.448 eAt3.0528 fAt2.448
BoxUsage:c6a.24xlarge	instanceType=c6a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	CAt4.6224 FAt2.244 HAt4.2336 IAt4.7952 LAt4.0176 NAt4.1904 SAt3.93984 TAt4.3632 ZAt5.6592 aA23.672 bAt3.672 eAt4.5792 fAt3.672
BoxUsage:c6a.2xlarge	instanceType=c6a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	CAt0.3852 FAt0.187 HAt0.3528 IAt0.3996 LAt0.3348 NAt0.3492 SAt0.32832 TAt0.3636 ZAt0.4716 aA20.306 bAt0.306 eAt0.3816 fAt0.306
BoxUsage:c6a.32xlarge	instanceType=c6a.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	CAt6.1632 FAt2.992 HAt5.6448 IAt6.3936 LAt5.3568 NAt5.5872 SAt5.25312 TAt5.8176 ZAt7.5456 aA24.896 bAt4.896 eAt6.1056 fAt4.896
BoxUsage:c6a.48xlarge	instanceType=c6a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	CAt9.2448 FAt4.488 HAt8.4672 IAt9.5904 LAt8.0352 NAt8.3808 SAt7.87968 TAt8.7264 ZAt11.3184 aA27.344 bAt7.344 eAt9.1584 fAt7.344
BoxUsage:c6a.4xlarge	instanceType=c6a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	CAt0.7704 FAt0.374 HAt0.7056 IAt0.7992 LAt0.6696 NAt0.6984 SAt0.65664 TAt0.7272 ZAt0.9432 aA20.612 bAt0.612 eAt0.7632 fAt0.612
BoxUsage:c6a.8xlarge	instanceType=c6a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	CAt1.5408 FAt0.748 HAt1.4112 IAt1.5984 LAt1.3392 NAt1.3968 SAt1.31328 TAt1.4544 ZAt1.8864 aA21.224 bAt1.224 eAt1.5264 fAt1.224
BoxUsage:c6a.large	instanceType=c6a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	CAt0.0963 FAt0.04675 HAt0.0882 IAt0.0999 LAt0.0837 NAt0.0873 SAt0.08208 TAt0.0909 ZAt0.1179 aA20.0765 bAt0.0765 eAt0.0954 fAt0.0765
BoxUsage:c6a.metal	instanceType=c6a.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	CAt9.2448 FAt4.488 HAt8.4672 IAt9.5904 LAt8.0352 NAt8.3808 SAt7.87968 TAt8.7264 ZAt11.3184 aA27.344 bAt7.344 eAt9.1584 fAt7.344
BoxUsage:c6a.xlarge	instanceType=c6a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	CAt0.1926 FAt0.0935 HAt0.1764 IAt0.1998 LAt0.1674 NAt0.1746 SAt0.16416 TAt0.1818 ZAt0.2358 aA20.153 bAt0.153 eAt0.1908 fAt0.153
BoxUsage:c6g.12xlarge	instanceType=c6g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=96;vcpu=48	AAt2.1888 BAt2.064 CAt2.0544 DAt1.848 EAt2.064 FAt1.0224 GAt1.0224 HAt1.8816 IAt2.1312 JAt1.8816 KAt2.1312 LAt1.7856 MAt1.7856 NAt1.8624 OAt2.0486 PAt1.752 QAt1.9392 RAt1.751 SAt1.751 TAt1.9392 UAt1.944 WAt1.8384 XAt1.9262 YAt2.04 ZAt2.5152 aA21.632 bAt1.632 cA21.9584 dA21.9584 eAt2.0352 fAt1.632
BoxUsage:c6g.16xlarge	instanceType=c6g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	AAt2.9184 BAt2.752 CAt2.7392 DAt2.464 EAt2.752 FAt1.3632 GAt1.3632 HAt2.5088 IAt2.8416 JAt2.5088 KAt2.8416 LAt2.3808 MAt2.3808 NAt2.4832 OAt2.7315 PAt2.336 QAt2.5856 RAt2.3347 SAt2.3347 TAt2.5856 UAt2.592 WAt2.4512 XAt2.5683 YAt2.72 ZAt3.3536 aA22.176 bAt2.176 cA22.6112 dA22.6112 eAt2.7136 fAt2.176
BoxUsage:c6g.2xlarge	instanceType=c6g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	AAt0.3648 BAt0.344 CAt0.3424 DAt0.308 EAt0.344 FAt0.1704 GAt0.1704 HAt0.3136 IAt0.3552 JAt0.3136 KAt0.3552 LAt0.2976 MAt0.2976 NAt0.3104 OAt0.3414 PAt0.292 QAt0.3232 RAt0.2918 SAt0.2918 TAt0.3232 UAt0.324 WAt0.3064 XAt0.321 YAt0.34 ZAt0.4192 aA20.272 bAt0.272 cA20.3264 dA20.3264 eAt0.3392 fAt0.272
BoxUsage:c6g.4xlarge	instanceType=c6g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	AAt0.7296 BAt0.688 CAt0.6848 DAt0.616 EAt0.688 FAt0.3408 GAt0.3408 HAt0.6272 IAt0.7104 JAt0.6272 KAt0.7104 LAt0.5952 MAt0.5952 NAt0.6208 OAt0.6829 PAt0.584 QAt0.6464 RAt0.5837 SAt0.5837 TAt0.6464 UAt0.648 WAt0.6128 XAt0.6421 YAt0.68 ZAt0.8384 aA20.544 bAt0.544 cA20.6528 dA20.6528 eAt0.6784 fAt0.544
BoxUsage:c6g.8xlarge	instanceType=c6g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=32	AAt1.4592 BAt1.376 CAt1.3696 DAt1.232 EAt1.376 FAt0.6816 GAt0.6816 HAt1.2544 IAt1.4208 JAt1.2544 KAt1.4208 LAt1.1904 MAt1.1904 NAt1.2416 OAt1.3658 PAt1.168 QAt1.2928 RAt1.1674 SAt1.1674 TAt1.2928 UAt1.296 WAt1.2256 XAt1.2842 YAt1.36 ZAt1.6768 aA21.088 bAt1.088 cA21.3056 dA21.3056 eAt1.3568 fAt1.088
BoxUsage:c6g.large	instanceType=c6g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	AAt0.0912 BAt0.086 CAt0.0856 DAt0.077 EAt0.086 FAt0.0426 GAt0.0426 HAt0.0784 IAt0.0888 JAt0.0784 KAt0.0888 LAt0.0744 MAt0.0744 NAt0.0776 OAt0.0854 PAt0.073 QAt0.0808 RAt0.073 SAt0.073 TAt0.0808 UAt0.081 WAt0.0766 XAt0.0803 YAt0.085 ZAt0.1048 aA20.068 bAt0.068 cA20.0816 dA20.0816 eAt0.0848 fAt0.068
BoxUsage:c6g.medium	instanceType=c6g.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=1	AAt0.0456 BAt0.043 CAt0.0428 DAt0.0385 EAt0.043 FAt0.0213 GAt0.0213 HAt0.0392 IAt0.0444 JAt0.0392 KAt0.0444 LAt0.0372 MAt0.0372 NAt0.0388 OAt0.0427 PAt0.0365 QAt0.0404 RAt0.0365 SAt0.0365 TAt0.0404 UAt0.0405 WAt0.0383 XAt0.0401 YAt0.0425 ZAt0.0524 aA20.034 bAt0.034 cA20.0408 dA20.0408 eAt0.0424 fAt0.034
BoxUsage:c6g.metal	instanceType=c6g.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	AAt2.9184 BAt2.752 CAt2.7392 DAt2.464 EAt2.752 FAt1.3632 GAt1.3632 HAt2.5088 IAt2.8416 JAt2.5088 KAt2.8416 LAt2.3808 MAt2.3808 NAt2.4832 OAt2.7315 PAt2.336 QAt2.5856 RAt2.3347 SAt2.3347 TAt2.5856 UAt2.592 WAt2.4512 XAt2.5683 YAt2.72 ZAt3.3536 aA22.3066 bAt2.176 cA22.7679 dA22.7679 eAt2.7136 fAt2.176
BoxUsage:c6g.xlarge	instanceType=c6g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	AAt0.1824 BAt0.172 CAt0.1712 DAt0.154 EAt0.172 FAt0.0852 GAt0.0852 HAt0.1568 IAt0.1776 JAt0.1568 KAt0.1776 LAt0.1488 MAt0.1488 NAt0.1552 OAt0.1707 PAt0.146 QAt0.1616 RAt0.1459 SAt0.1459 TAt0.1616 UAt0.162 WAt0.1532 XAt0.1605 YAt0.17 ZAt0.2096 aA20.136 bAt0.136 cA20.1632 dA20.1632 eAt0.1696 fAt0.136
BoxUsage:c6gd.12xlarge	instanceType=c6gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=96;vcpu=48	CAt2.352 DAt2.112 EAt2.352 FAt1.176 HAt2.16 IAt2.424 JAt2.16 LAt2.0352 NAt2.136 OAt2.3496 PAt1.9968 SAt2.0928 TAt2.208 UAt2.208 ZAt2.856 aA21.8432 bAt1.8432 cA22.2272 dA22.2272 eAt2.304 fAt1.8432
BoxUsage:c6gd.16xlarge	instanceType=c6gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CAt3.136 DAt2.816 EAt3.136 FAt1.568 HAt2.88 IAt3.232 JAt2.88 LAt2.7136 NAt2.848 OAt3.1328 PAt2.6624 SAt2.7904 TAt2.944 UAt2.944 ZAt3.808 aA22.4576 bAt2.4576 cA22.9696 dA22.9696 eAt3.072 fAt2.4576
BoxUsage:c6gd.2xlarge	instanceType=c6gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	CAt0.392 DAt0.352 EAt0.392 FAt0.196 HAt0.36 IAt0.404 JAt0.36 LAt0.3392 NAt0.356 OAt0.3916 PAt0.3328 SAt0.3488 TAt0.368 UAt0.368 ZAt0.476 aA20.3072 bAt0.3072 cA20.3712 dA20.3712 eAt0.384 fAt0.3072
BoxUsage:c6gd.4xlarge	instanceType=c6gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	CAt0.784 DAt0.704 EAt0.784 FAt0.392 HAt0.72 IAt0.808 JAt0.72 LAt0.6784 NAt0.712 OAt0.7832 PAt0.6656 SAt0.6976 TAt0.736 UAt0.736 ZAt0.952 aA20.6144 bAt0.6144 cA20.7424 dA20.7424 eAt0.768 fAt0.6144
BoxUsage:c6gd.8xlarge	instanceType=c6gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=32	CAt1.568 DAt1.408 EAt1.568 FAt0.784 HAt1.44 IAt1.616 JAt1.44 LAt1.3568 NAt1.424 OAt1.5664 PAt1.3312 SAt1.3952 TAt1.472 UAt1.472 ZAt1.904 aA21.2288 bAt1.2288 cA21.4848 dA21.4848 eAt1.536 fAt1.2288
BoxUsage:c6gd.large	instanceType=c6gd.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	CAt0.098 DAt0.088 EAt0.098 FAt0.049 HAt0.09 IAt0.101 JAt0.09 LAt0.0848 NAt0.089 OAt0.0979 PAt0.0832 SAt0.0872 TAt0.092 UAt0.092 ZAt0.119 aA20.0768 bAt0.0768 cA20.0928 dA20.0928 eAt0.096 fAt0.0768
BoxUsage:c6gd.medium	instanceType=c6gd.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=1	CAt0.049 DAt0.044 EAt0.049 FAt0.0245 HAt0.045 IAt0.0505 JAt0.045 LAt0.0424 NAt0.0445 OAt0.049 PAt0.0416 SAt0.0436 TAt0.046 UAt0.046 ZAt0.0595 aA20.0384 bAt0.0384 cA20.0464 dA20.0464 eAt0.048 fAt0.0384
BoxUsage:c6gd.metal	instanceType=c6gd.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CAt3.136 DAt2.816 EAt3.136 FAt1.568 HAt2.88 IAt3.232 JAt2.88 LAt2.7136 NAt2.848 OAt3.1328 PAt2.6624 SAt2.7904 TAt2.944 UAt2.944 ZAt3.808 aA22.6051 bAt2.4576 cA22.9696 dA22.9696 eAt3.072 fAt2.4576
BoxUsage:c6gd.xlarge	instanceType=c6gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	CAt0.196 DAt0.176 EAt0.196 FAt0.098 HAt0.18 IAt0.202 JAt0.18 LAt0.1696 NAt0.178 OAt0.1958 PAt0.1664 SAt0.1744 TAt0.184 UAt0.184 ZAt0.238 aA20.1536 bAt0.1536 cA20.1856 dA20.1856 eAt0.192 fAt0.1536
BoxUsage:c6gn.12xlarge	instanceType=c6gn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=96;vcpu=48	BAt2.748 CAt2.616 DAt2.34 EAt2.62128 FAt2.076 HAt2.376 IAt2.712 JAt2.3808 LAt2.2704 MAt2.2704 NAt2.3664 PAt2.232 QAt2.4768 SAt2.3424 TAt2.46 UAt2.46 WAt2.45952 YAt2.5728 ZAt3.192 aA22.0736 bAt2.0736 cA22.496 dA22.496 eAt2.592 fAt2.0736
BoxUsage:c6gn.16xlarge	instanceType=c6gn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	BAt3.664 CAt3.488 DAt3.12 EAt3.49504 FAt2.768 HAt3.168 IAt3.616 JAt3.1744 LAt3.0272 MAt3.0272 NAt3.1552 PAt2.976 QAt3.3024 SAt3.1232 TAt3.28 UAt3.28 WAt3.27936 YAt3.4304 ZAt4.256 aA22.7648 bAt2.7648 cA23.328 dA23.328 eAt3.456 fAt2.7648
BoxUsage:c6gn.2xlarge	instanceType=c6gn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	BAt0.458 CAt0.436 DAt0.39 EAt0.43688 FAt0.346 HAt0.396 IAt0.452 JAt0.3968 LAt0.3784 MAt0.3784 NAt0.3944 PAt0.372 QAt0.4128 SAt0.3904 TAt0.41 UAt0.41 WAt0.40992 YAt0.4288 ZAt0.532 aA20.3456 bAt0.3456 cA20.416 dA20.416 eAt0.432 fAt0.3456
BoxUsage:c6gn.4xlarge	instanceType=c6gn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	BAt0.916 CAt0.872 DAt0.78 EAt0.87376 FAt0.692 HAt0.792 IAt0.904 JAt0.7936 LAt0.7568 MAt0.7568 NAt0.7888 PAt0.744 QAt0.8256 SAt0.7808 TAt0.82 UAt0.82 WAt0.81984 YAt0.8576 ZAt1.064 aA20.6912 bAt0.6912 cA20.832 dA20.832 eAt0.864 fAt0.6912
BoxUsage:c6gn.8xlarge	instanceType=c6gn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=32	BAt1.832 CAt1.744 DAt1.56 EAt1.74752 FAt1.384 HAt1.584 IAt1.808 JAt1.5872 LAt1.5136 MAt1.5136 NAt1.5776 PAt1.488 QAt1.6512 SAt1.5616 TAt1.64 UAt1.64 WAt1.63968 YAt1.7152 ZAt2.128 aA21.3824 bAt1.3824 cA21.664 dA21.664 eAt1.728 fAt1.3824
BoxUsage:c6gn.large	instanceType=c6gn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	BAt0.1145 CAt0.109 DAt0.0975 EAt0.10922 FAt0.0865 HAt0.099 IAt0.113 JAt0.0992 LAt0.0946 MAt0.0946 NAt0.0986 PAt0.093 QAt0.1032 SAt0.0976 TAt0.1025 UAt0.1025 WAt0.10248 YAt0.1072 ZAt0.133 aA20.0864 bAt0.0864 cA20.104 dA20.104 eAt0.108 fAt0.0864
BoxUsage:c6gn.medium	instanceType=c6gn.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=1	BAt0.05725 CAt0.0545 DAt0.04875 EAt0.05461 FAt0.04325 HAt0.0495 IAt0.0565 JAt0.0496 LAt0.0473 MAt0.0473 NAt0.0493 PAt0.0465 QAt0.0516 SAt0.0488 TAt0.05125 UAt0.05125 WAt0.05124 YAt0.0536 ZAt0.0665 aA20.0432 bAt0.0432 cA20.052 dA20.052 eAt0.054 fAt0.0432
BoxUsage:c6gn.xlarge	instanceType=c6gn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	BAt0.229 CAt0.218 DAt0.195 EAt0.21844 FAt0.173 HAt0.198 IAt0.226 JAt0.1984 LAt0.1892 MAt0.1892 NAt0.1972 PAt0.186 QAt0.2064 SAt0.1952 TAt0.205 UAt0.205 WAt0.20496 YAt0.2144 ZAt0.266 aA20.1728 bAt0.1728 cA20.208 dA20.208 eAt0.216 fAt0.1728
BoxUsage:c6i.12xlarge	instanceType=c6i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	AAt2.736 BAt2.592 CAt2.568 DAt2.304 EAt2.568 FAt2.04 GAt2.04 HAt2.352 IAt2.664 LAt2.232 MAt2.232 NAt2.328 PAt2.184 QAt2.424 SAt2.1888 TAt2.424 UAt2.424 WAt2.29824 YAt2.5344 ZAt3.144 aA22.04 bAt2.04 cA22.448 dA22.448 eAt2.544 fAt2.04
BoxUsage:c6i.16xlarge	instanceType=c6i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	AAt3.648 BAt3.456 CAt3.424 DAt3.072 EAt3.424 FAt2.72 GAt2.72 HAt3.136 IAt3.552 LAt2.976 MAt2.976 NAt3.104 PAt2.912 QAt3.232 SAt2.9184 TAt3.232 UAt3.232 WAt3.06432 YAt3.3792 ZAt4.192 aA22.72 bAt2.72 cA23.264 dA23.264 eAt3.392 fAt2.72
BoxUsage:c6i.24xlarge	instanceType=c6i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AAt5.472 BAt5.184 CAt5.136 DAt4.608 EAt5.136 FAt4.08 GAt4.08 HAt4.704 IAt5.328 LAt4.464 MAt4.464 NAt4.656 PAt4.368 QAt4.848 SAt4.3776 TAt4.848 UAt4.848 WAt4.59648 YAt5.0688 ZAt6.288 aA24.08 bAt4.08 cA24.896 dA24.896 eAt5.088 fAt4.08
BoxUsage:c6i.2xlarge	instanceType=c6i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	AAt0.456 BAt0.432 CAt0.428 DAt0.384 EAt0.428 FAt0.34 GAt0.34 HAt0.392 IAt0.444 LAt0.372 MAt0.372 NAt0.388 PAt0.364 QAt0.404 SAt0.3648 TAt0.404 UAt0.404 WAt0.38304 YAt0.4224 ZAt0.524 aA20.34 bAt0.34 cA20.408 dA20.408 eAt0.424 fAt0.34
BoxUsage:c6i.32xlarge	instanceType=c6i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	AAt7.296 BAt6.912 CAt6.848 DAt6.144 EAt6.848 FAt5.44 GAt5.44 HAt6.272 IAt7.104 LAt5.952 MAt5.952 NAt6.208 PAt5.824 QAt6.464 SAt5.8368 TAt6.464 UAt6.464 WAt6.12864 YAt6.7584 ZAt8.384 aA25.44 bAt5.44 cA26.528 dA26.528 eAt6.784 fAt5.44
BoxUsage:c6i.4xlarge	instanceType=c6i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	AAt0.912 BAt0.864 CAt0.856 DAt0.768 EAt0.856 FAt0.68 GAt0.68 HAt0.784 IAt0.888 LAt0.744 MAt0.744 NAt0.776 PAt0.728 QAt0.808 SAt0.7296 TAt0.808 UAt0.808 WAt0.76608 YAt0.8448 ZAt1.048 aA20.68 bAt0.68 cA20.816 dA20.816 eAt0.848 fAt0.68
BoxUsage:c6i.8xlarge	instanceType=c6i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	AAt1.824 BAt1.728 CAt1.712 DAt1.536 EAt1.712 FAt1.36 GAt1.36 HAt1.568 IAt1.776 LAt1.488 MAt1.488 NAt1.552 PAt1.456 QAt1.616 SAt1.4592 TAt1.616 UAt1.616 WAt1.53216 YAt1.6896 ZAt2.096 aA21.36 bAt1.36 cA21.632 dA21.632 eAt1.696 fAt1.36
BoxUsage:c6i.large	instanceType=c6i.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	AAt0.114 BAt0.108 CAt0.107 DAt0.096 EAt0.107 FAt0.085 GAt0.085 HAt0.098 IAt0.111 LAt0.093 MAt0.093 NAt0.097 PAt0.091 QAt0.101 SAt0.0912 TAt0.101 UAt0.101 WAt0.09576 YAt0.1056 ZAt0.131 aA20.085 bAt0.085 cA20.102 dA20.102 eAt0.106 fAt0.085
BoxUsage:c6i.metal	instanceType=c6i.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	AAt7.296 BAt6.912 CAt6.848 DAt6.144 EAt6.848 FAt5.44 GAt5.44 HAt6.272 IAt7.104 LAt5.952 MAt5.952 NAt6.208 PAt5.824 QAt6.464 SAt5.8368 TAt6.464 UAt6.464 WAt6.12864 YAt6.7584 ZAt8.384 aA25.44 bAt5.44 cA26.528 dA26.528 eAt6.784 fAt5.44
BoxUsage:c6i.xlarge	instanceType=c6i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	AAt0.228 BAt0.216 CAt0.214 DAt0.192 EAt0.214 FAt0.17 GAt0.17 HAt0.196 IAt0.222 LAt0.186 MAt0.186 NAt0.194 PAt0.182 QAt0.202 SAt0.1824 TAt0.202 UAt0.202 WAt0.19152 YAt0.2112 ZAt0.262 aA20.17 bAt0.17 cA20.204 dA20.204 eAt0.212 fAt0.17
BoxUsage:c6id.12xlarge	instanceType=c6id.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	CAt3.0744 DAt2.772 HAt2.8224 IAt3.1752 MAt2.6712 NAt2.7972 SAt2.7468 TAt2.898 WAt2.88408 aA22.4192 bAt2.4192 dA22.9232 fAt2.4192
BoxUsage:c6id.16xlarge	instanceType=c6id.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	CAt4.0992 DAt3.696 HAt3.7632 IAt4.2336 MAt3.5616 NAt3.7296 SAt3.6624 TAt3.864 WAt3.84544 aA23.2256 bAt3.2256 dA23.8976 fAt3.2256
BoxUsage:c6id.24xlarge	instanceType=c6id.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	CAt6.1488 DAt5.544 HAt5.6448 IAt6.3504 MAt5.3424 NAt5.5944 SAt5.4936 TAt5.796 WAt5.76816 aA24.8384 bAt4.8384 dA25.8464 fAt4.8384
BoxUsage:c6id.2xlarge	instanceType=c6id.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	CAt0.5124 DAt0.462 HAt0.4704 IAt0.5292 MAt0.4452 NAt0.4662 SAt0.4578 TAt0.483 WAt0.48068 aA20.4032 bAt0.4032 dA20.4872 fAt0.4032
BoxUsage:c6id.32xlarge	instanceType=c6id.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	CAt8.1984 DAt7.392 HAt7.5264 IAt8.4672 MAt7.1232 NAt7.4592 SAt7.3248 TAt7.728 WAt7.69088 aA26.4512 bAt6.4512 dA27.7952 fAt6.4512
BoxUsage:c6id.4xlarge	instanceType=c6id.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	CAt1.0248 DAt0.924 HAt0.9408 IAt1.0584 MAt0.8904 NAt0.9324 SAt0.9156 TAt0.966 WAt0.96136 aA20.8064 bAt0.8064 dA20.9744 fAt0.8064
BoxUsage:c6id.8xlarge	instanceType=c6id.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	CAt2.0496 DAt1.848 HAt1.8816 IAt2.1168 MAt1.7808 NAt1.8648 SAt1.8312 TAt1.932 WAt1.92272 aA21.6128 bAt1.6128 dA21.9488 fAt1.6128
BoxUsage:c6id.large	instanceType=c6id.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	CAt0.1281 DAt0.1155 HAt0.1176 IAt0.1323 MAt0.1113 NAt0.11655 SAt0.11445 TAt0.12075 WAt0.12017 aA20.1008 bAt0.1008 dA20.1218 fAt0.1008
BoxUsage:c6id.metal	instanceType=c6id.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	CAt8.1984 DAt7.392 HAt7.5264 IAt8.4672 MAt7.1232 NAt7.4592 SAt7.3248 TAt7.728 WAt7.69088 aA26.4512 bAt6.4512 dA27.7952 fAt6.4512
BoxUsage:c6id.xlarge	instanceType=c6id.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	CAt0.2562 DAt0.231 HAt0.2352 IAt0.2646 MAt0.2226 NAt0.2331 SAt0.2289 TAt0.2415 WAt0.24034 aA20.2016 bAt0.2016 dA20.2436 fAt0.2016
BoxUsage:c6in.12xlarge	instanceType=c6in.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	AAt3.65904 BAt3.6036 CAt3.4272 DAt3.0744 FAt2.7216 HAt3.1248 IAt3.5532 JAt3.1248 KAt3.552 LAt2.9736 NAt3.0996 OAt3.4152 PAt2.9232 QAt3.2508 RAt3.072 SAt3.0744 TAt3.2256 UAt3.2256 WAt3.22824 XAt3.3792 YAt3.3768 ZAt4.1832 aA22.7216 bAt2.7216 cA23.276 dA23.276 eAt3.402 fAt2.7216
BoxUsage:c6in.16xlarge	instanceType=c6in.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	AAt4.87872 BAt4.8048 CAt4.5696 DAt4.0992 FAt3.6288 HAt4.1664 IAt4.7376 JAt4.1664 KAt4.736 LAt3.9648 NAt4.1328 OAt4.5536 PAt3.8976 QAt4.3344 RAt4.096 SAt4.0992 TAt4.3008 UAt4.3008 WAt4.30432 XAt4.5056 YAt4.5024 ZAt5.5776 aA23.6288 bAt3.6288 cA24.368 dA24.368 eAt4.536 fAt3.6288
BoxUsage:c6in.24xlarge	instanceType=c6in.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AAt7.31808 BAt7.2072 CAt6.8544 DAt6.1488 FAt5.4432 HAt6.2496 IAt7.1064 JAt6.2496 KAt7.104 LAt5.9472 NAt6.1992 OAt6.8304 PAt5.8464 QAt6.5016 RAt6.144 SAt6.1488 TAt6.4512 UAt6.4512 WAt6.45648 XAt6.7584 YAt6.7536 ZAt8.3664 aA25.4432 bAt5.4432 cA26.552 dA26.552 eAt6.804 fAt5.4432
BoxUsage:c6in.2xlarge	instanceType=c6in.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	AAt0.60984 BAt0.6006 CAt0.5712 DAt0.5124 FAt0.4536 HAt0.5208 IAt0.5922 JAt0.5208 KAt0.592 LAt0.4956 NAt0.5166 OAt0.5692 PAt0.4872 QAt0.5418 RAt0.512 SAt0.5124 TAt0.5376 UAt0.5376 WAt0.53804 XAt0.5632 YAt0.5628 ZAt0.6972 aA20.4536 bAt0.4536 cA20.546 dA20.546 eAt0.567 fAt0.4536
BoxUsage:c6in.32xlarge	instanceType=c6in.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	AAt9.75744 BAt9.6096 CAt9.1392 DAt8.1984 FAt7.2576 HAt8.3328 IAt9.4752 JAt8.3328 KAt9.472 LAt7.9296 NAt8.2656 OAt9.1072 PAt7.7952 QAt8.6688 RAt8.192 SAt8.1984 TAt8.6016 UAt8.6016 WAt8.60864 XAt9.0112 YAt9.0048 ZAt11.1552 aA27.2576 bAt7.2576 cA28.736 dA28.736 eAt9.072 fAt7.2576
BoxUsage:c6in.4xlarge	instanceType=c6in.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	AAt1.21968 BAt1.2012 CAt1.1424 DAt1.0248 FAt0.9072 HAt1.0416 IAt1.1844 JAt1.0416 KAt1.184 LAt0.9912 NAt1.0332 OAt1.1384 PAt0.9744 QAt1.0836 RAt1.024 SAt1.0248 TAt1.0752 UAt1.0752 WAt1.07608 XAt1.1264 YAt1.1256 ZAt1.3944 aA20.9072 bAt0.9072 cA21.092 dA21.092 eAt1.134 fAt0.9072
BoxUsage:c6in.8xlarge	instanceType=c6in.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	AAt2.43936 BAt2.4024 CAt2.2848 DAt2.0496 FAt1.8144 HAt2.0832 IAt2.3688 JAt2.0832 KAt2.368 LAt1.9824 NAt2.0664 OAt2.2768 PAt1.9488 QAt2.1672 RAt2.048 SAt2.0496 TAt2.1504 UAt2.1504 WAt2.15216 XAt2.2528 YAt2.2512 ZAt2.7888 aA21.8144 bAt1.8144 cA22.184 dA22.184 eAt2.268 fAt1.8144
BoxUsage:c6in.large	instanceType=c6in.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	AAt0.15246 BAt0.15015 CAt0.1428 DAt0.1281 FAt0.1134 HAt0.1302 IAt0.14805 JAt0.1302 KAt0.148 LAt0.1239 NAt0.12915 OAt0.1423 PAt0.1218 QAt0.13545 RAt0.128 SAt0.1281 TAt0.1344 UAt0.1344 WAt0.13451 XAt0.1408 YAt0.1407 ZAt0.1743 aA20.1134 bAt0.1134 cA20.1365 dA20.1365 eAt0.14175 fAt0.1134
BoxUsage:c6in.metal	instanceType=c6in.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	AAt9.75744 BAt9.6096 CAt9.1392 DAt8.1984 FAt7.2576 HAt8.3328 IAt9.4752 JAt8.3328 KAt9.472 LAt7.9296 NAt8.2656 OAt9.1072 PAt7.7952 QAt8.6688 RAt8.192 SAt8.1984 TAt8.6016 UAt8.6016 WAt8.60864 XAt9.0112 YAt9.0048 ZAt11.1552 aA27.2576 bAt7.2576 cA28.736 dA28.736 eAt9.072 fAt7.2576
BoxUsage:c6in.xlarge	instanceType=c6in.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	AAt0.30492 BAt0.3003 CAt0.2856 DAt0.2562 FAt0.2268 HAt0.2604 IAt0.2961 JAt0.2604 KAt0.296 LAt0.2478 NAt0.2583 OAt0.2846 PAt0.2436 QAt0.2709 RAt0.256 SAt0.2562 TAt0.2688 UAt0.2688 WAt0.26902 XAt0.2816 YAt0.2814 ZAt0.3486 aA20.2268 bAt0.2268 cA20.273 dA20.273 eAt0.2835 fAt0.2268
BoxUsage:c7a.12xlarge	instanceType=c7a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	CAt3.1008 NAt2.81112 PAt2.63712 RAt2.78208 SAt2.64288 aA22.46336 bAt2.46336 fAt2.46336
BoxUsage:c7a.16xlarge	instanceType=c7a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	CAt4.1344 NAt3.74816 PAt3.51616 RAt3.70944 SAt3.52384 aA23.28448 bAt3.28448 fAt3.28448
BoxUsage:c7a.24xlarge	instanceType=c7a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	CAt6.2016 NAt5.62224 PAt5.27424 RAt5.56416 SAt5.28576 aA24.92672 bAt4.92672 fAt4.92672
BoxUsage:c7a.2xlarge	instanceType=c7a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	CAt0.5168 NAt0.46852 PAt0.43952 RAt0.46368 SAt0.44048 aA20.41056 bAt0.41056 fAt0.41056
BoxUsage:c7a.32xlarge	instanceType=c7a.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	CAt8.2688 NAt7.49632 PAt7.03232 RAt7.41888 SAt7.04768 aA26.56896 bAt6.56896 fAt6.56896
BoxUsage:c7a.48xlarge	instanceType=c7a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	CAt12.4032 NAt11.24448 PAt10.54848 RAt11.12832 SAt10.57152 aA29.85344 bAt9.85344 fAt9.85344
BoxUsage:c7a.4xlarge	instanceType=c7a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	CAt1.0336 NAt0.93704 PAt0.87904 RAt0.92736 SAt0.88096 aA20.82112 bAt0.82112 fAt0.82112
BoxUsage:c7a.8xlarge	instanceType=c7a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	CAt2.0672 NAt1.87408 PAt1.75808 RAt1.85472 SAt1.76192 aA21.64224 bAt1.64224 fAt1.64224
BoxUsage:c7a.large	instanceType=c7a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	CAt0.1292 NAt0.11713 PAt0.10988 RAt0.11592 SAt0.11012 aA20.10264 bAt0.10264 fAt0.10264
BoxUsage:c7a.medium	instanceType=c7a.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=1	CAt0.0646 NAt0.05857 PAt0.05494 RAt0.05796 SAt0.05506 aA20.05132 bAt0.05132 fAt0.05132
BoxUsage:c7a.metal-48xl	instanceType=c7a.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	CAt12.4032 NAt11.24448 PAt10.54848 RAt11.12832 SAt10.57152 aA29.85344 bAt9.85344 fAt9.85344
BoxUsage:c7a.xlarge	instanceType=c7a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	CAt0.2584 NAt0.23426 PAt0.21976 RAt0.23184 SAt0.22024 aA20.20528 bAt0.20528 fAt0.20528
BoxUsage:c7g.12xlarge	instanceType=c7g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=96;vcpu=48	CAt2.183 DAt1.9584 FAt1.1779 GAt1.1779 HAt1.9992 IAt2.2646 LAt1.8974 NAt1.9788 PAt1.8566 RAt1.86 SAt1.8605 TAt2.0606 aA21.74 bAt1.7342 cA22.0808 dA22.0808 eAt2.1624 fAt1.74
BoxUsage:c7g.16xlarge	instanceType=c7g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CAt2.9107 DAt2.6112 FAt1.5706 GAt1.5706 HAt2.6656 IAt3.0195 LAt2.5299 NAt2.6384 PAt2.4755 RAt2.48 SAt2.4806 TAt2.7475 aA22.32 bAt2.3123 cA22.7744 dA22.7744 eAt2.8832 fAt2.32
BoxUsage:c7g.2xlarge	instanceType=c7g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	CAt0.3638 DAt0.3264 FAt0.1963 GAt0.1963 HAt0.3332 IAt0.3774 LAt0.3162 NAt0.3298 PAt0.3094 RAt0.31 SAt0.3101 TAt0.3434 aA20.29 bAt0.289 cA20.3468 dA20.3468 eAt0.3604 fAt0.29
BoxUsage:c7g.4xlarge	instanceType=c7g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	CAt0.7277 DAt0.6528 FAt0.3926 GAt0.3926 HAt0.6664 IAt0.7549 LAt0.6325 NAt0.6596 PAt0.6189 RAt0.62 SAt0.6202 TAt0.6869 aA20.58 bAt0.5781 cA20.6936 dA20.6936 eAt0.7208 fAt0.58
BoxUsage:c7g.8xlarge	instanceType=c7g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=32	CAt1.4554 DAt1.3056 FAt0.7853 GAt0.7853 HAt1.3328 IAt1.5098 LAt1.265 NAt1.3192 PAt1.2378 RAt1.24 SAt1.2403 TAt1.3738 aA21.16 bAt1.1562 cA21.3872 dA21.3872 eAt1.4416 fAt1.16
BoxUsage:c7g.large	instanceType=c7g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	CAt0.091 DAt0.0816 FAt0.0491 GAt0.0491 HAt0.0833 IAt0.0944 LAt0.0791 NAt0.0825 PAt0.0774 RAt0.0775 SAt0.0775 TAt0.0859 aA20.0725 bAt0.0723 cA20.0867 dA20.0867 eAt0.0901 fAt0.0725
BoxUsage:c7g.medium	instanceType=c7g.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=1	CAt0.0455 DAt0.0408 FAt0.0245 GAt0.0245 HAt0.0417 IAt0.0472 LAt0.0395 NAt0.0412 PAt0.0387 RAt0.0388 SAt0.0388 TAt0.0429 aA20.0363 bAt0.0361 cA20.0434 dA20.0434 eAt0.0451 fAt0.0363
BoxUsage:c7g.metal	instanceType=c7g.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CAt2.9107 DAt2.6112 FAt1.5706 GAt1.5706 HAt2.6656 IAt3.0195 LAt2.5299 NAt2.6384 PAt2.4755 RAt2.48 SAt2.4806 TAt2.7475 aA22.32 bAt2.3123 cA22.7744 dA22.7744 eAt2.8832 fAt2.32
BoxUsage:c7g.xlarge	instanceType=c7g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	CAt0.1819 DAt0.1632 FAt0.0982 GAt0.0982 HAt0.1666 IAt0.1887 LAt0.1581 NAt0.1649 PAt0.1547 RAt0.155 SAt0.155 TAt0.1717 aA20.145 bAt0.1445 cA20.1734 dA20.1734 eAt0.1802 fAt0.145
BoxUsage:c7gd.12xlarge	instanceType=c7gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=96;vcpu=48	CAt2.7672 FAt1.3824 HAt2.5402 IAt2.8579 NAt2.5176 PAt2.3587 RAt2.4721 SAt2.472 aA22.1773 bAt2.1773 cA22.6309 dA22.6309 eAt2.7216 fAt2.1773
BoxUsage:c7gd.16xlarge	instanceType=c7gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CAt3.6896 FAt1.8432 HAt3.3869 IAt3.8106 NAt3.3568 PAt3.145 RAt3.2962 SAt3.296 aA22.903 bAt2.903 cA23.5078 dA23.5078 eAt3.6288 fAt2.903
BoxUsage:c7gd.2xlarge	instanceType=c7gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	CAt0.4612 FAt0.2304 HAt0.4234 IAt0.4763 NAt0.4196 PAt0.3931 RAt0.412 SAt0.412 aA20.3629 bAt0.3629 cA20.4385 dA20.4385 eAt0.4536 fAt0.3629
BoxUsage:c7gd.4xlarge	instanceType=c7gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	CAt0.9224 FAt0.4608 HAt0.8467 IAt0.9526 NAt0.8392 PAt0.7862 RAt0.824 SAt0.824 aA20.7258 bAt0.7258 cA20.877 dA20.877 eAt0.9072 fAt0.7258
BoxUsage:c7gd.8xlarge	instanceType=c7gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=32	CAt1.8448 FAt0.9216 HAt1.6934 IAt1.9053 NAt1.6784 PAt1.5725 RAt1.6481 SAt1.648 aA21.4515 bAt1.4515 cA21.7539 dA21.7539 eAt1.8144 fAt1.4515
BoxUsage:c7gd.large	instanceType=c7gd.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	CAt0.1153 FAt0.0576 HAt0.1058 IAt0.1191 NAt0.1049 PAt0.0983 RAt0.103 SAt0.103 aA20.0907 bAt0.0907 cA20.1096 dA20.1096 eAt0.1134 fAt0.0907
BoxUsage:c7gd.medium	instanceType=c7gd.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=1	CAt0.0577 FAt0.0288 HAt0.0529 IAt0.0595 NAt0.0525 PAt0.0491 RAt0.0515 SAt0.0515 aA20.0454 bAt0.0454 cA20.0548 dA20.0548 eAt0.0567 fAt0.0454
BoxUsage:c7gd.metal	instanceType=c7gd.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CAt3.6896 FAt1.8432 HAt3.3869 IAt3.8106 NAt3.3568 PAt3.145 RAt3.2962 SAt3.296 aA22.903 bAt2.903 cA23.5078 dA23.5078 eAt3.6288 fAt2.903
BoxUsage:c7gd.xlarge	instanceType=c7gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	CAt0.2306 FAt0.1152 HAt0.2117 IAt0.2382 NAt0.2098 PAt0.1966 RAt0.206 SAt0.206 aA20.1814 bAt0.1814 cA20.2192 dA20.2192 eAt0.2268 fAt0.1814
BoxUsage:c7gn.12xlarge	instanceType=c7gn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=96;vcpu=48	CAt3.7776 SAt3.384 aA22.9952 bAt2.9952 fAt2.9952
BoxUsage:c7gn.16xlarge	instanceType=c7gn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CAt5.0368 SAt4.512 aA23.9936 bAt3.9936 fAt3.9936
BoxUsage:c7gn.2xlarge	instanceType=c7gn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	CAt0.6296 SAt0.564 aA20.4992 bAt0.4992 fAt0.4992
BoxUsage:c7gn.4xlarge	instanceType=c7gn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	CAt1.2592 SAt1.128 aA20.9984 bAt0.9984 fAt0.9984
BoxUsage:c7gn.8xlarge	instanceType=c7gn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=32	CAt2.5184 SAt2.256 aA21.9968 bAt1.9968 fAt1.9968
BoxUsage:c7gn.large	instanceType=c7gn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	CAt0.1574 SAt0.141 aA20.1248 bAt0.1248 fAt0.1248
BoxUsage:c7gn.medium	instanceType=c7gn.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=1	CAt0.0787 SAt0.0705 aA20.0624 bAt0.0624 fAt0.0624
BoxUsage:c7gn.metal	instanceType=c7gn.metal;os=Linux;tenancy=Shared	Hrs	0	-		aA23.9936
BoxUsage:c7gn.xlarge	instanceType=c7gn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	CAt0.3148 SAt0.282 aA20.2496 bAt0.2496 fAt0.2496
BoxUsage:c7i-flex.12xlarge	instanceType=c7i-flex.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.0349 dA22.442
BoxUsage:c7i-flex.16xlarge	instanceType=c7i-flex.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.7132 dA23.256
BoxUsage:c7i-flex.2xlarge	instanceType=c7i-flex.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.33915 dA20.407
BoxUsage:c7i-flex.4xlarge	instanceType=c7i-flex.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.6783 dA20.814
BoxUsage:c7i-flex.8xlarge	instanceType=c7i-flex.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.3566 dA21.628
BoxUsage:c7i-flex.large	instanceType=c7i-flex.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.08479 dA20.10175
BoxUsage:c7i-flex.xlarge	instanceType=c7i-flex.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.16958 dA20.2035
BoxUsage:c7i.12xlarge	instanceType=c7i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	CAt2.6964 DAt2.4192 FAt2.142 HAt2.4696 IAt2.7972 LAt2.3436 NAt2.4444 PAt2.2932 RAt2.4192 SAt2.29824 TAt2.5452 ZAt3.3012 aA22.142 bAt2.142 cA22.5704 dA22.5704 eAt2.6712 fAt2.142
BoxUsage:c7i.16xlarge	instanceType=c7i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	CAt3.5952 DAt3.2256 FAt2.856 HAt3.2928 IAt3.7296 LAt3.1248 NAt3.2592 PAt3.0576 RAt3.2256 SAt3.06432 TAt3.3936 ZAt4.4016 aA22.856 bAt2.856 cA23.4272 dA23.4272 eAt3.5616 fAt2.856
BoxUsage:c7i.24xlarge	instanceType=c7i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	CAt5.3928 DAt4.8384 FAt4.284 HAt4.9392 IAt5.5944 LAt4.6872 NAt4.8888 PAt4.5864 RAt4.8384 SAt4.59648 TAt5.0904 ZAt6.6024 aA24.284 bAt4.284 cA25.1408 dA25.1408 eAt5.3424 fAt4.284
BoxUsage:c7i.2xlarge	instanceType=c7i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	CAt0.4494 DAt0.4032 FAt0.357 HAt0.4116 IAt0.4662 LAt0.3906 NAt0.4074 PAt0.3822 RAt0.4032 SAt0.38304 TAt0.4242 ZAt0.5502 aA20.357 bAt0.357 cA20.4284 dA20.4284 eAt0.4452 fAt0.357
BoxUsage:c7i.48xlarge	instanceType=c7i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	CAt10.7856 DAt9.6768 FAt8.568 HAt9.8784 IAt11.1888 LAt9.3744 NAt9.7776 PAt9.1728 RAt9.6768 SAt9.19296 TAt10.1808 ZAt13.2048 aA28.568 bAt8.568 cA210.2816 dA210.2816 eAt10.6848 fAt8.568
BoxUsage:c7i.4xlarge	instanceType=c7i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	CAt0.8988 DAt0.8064 FAt0.714 HAt0.8232 IAt0.9324 LAt0.7812 NAt0.8148 PAt0.7644 RAt0.8064 SAt0.76608 TAt0.8484 ZAt1.1004 aA20.714 bAt0.714 cA20.8568 dA20.8568 eAt0.8904 fAt0.714
BoxUsage:c7i.8xlarge	instanceType=c7i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	CAt1.7976 DAt1.6128 FAt1.428 HAt1.6464 IAt1.8648 LAt1.5624 NAt1.6296 PAt1.5288 RAt1.6128 SAt1.53216 TAt1.6968 ZAt2.2008 aA21.428 bAt1.428 cA21.7136 dA21.7136 eAt1.7808 fAt1.428
BoxUsage:c7i.large	instanceType=c7i.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	CAt0.11235 DAt0.1008 FAt0.08925 HAt0.1029 IAt0.11655 LAt0.09765 NAt0.10185 PAt0.09555 RAt0.1008 SAt0.09576 TAt0.10605 ZAt0.13755 aA20.08925 bAt0.08925 cA20.1071 dA20.1071 eAt0.1113 fAt0.08925
BoxUsage:c7i.metal-24xl	instanceType=c7i.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	CAt5.3928 DAt4.8384 FAt4.284 HAt4.9392 IAt5.5944 LAt4.6872 NAt4.8888 PAt4.5864 RAt4.8384 SAt4.59648 TAt5.0904 ZAt6.6024 aA24.7124 bAt4.284 cA25.65488 dA25.65488 eAt5.3424 fAt4.284
BoxUsage:c7i.metal-48xl	instanceType=c7i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	CAt10.7856 DAt9.6768 FAt8.568 HAt9.8784 IAt11.1888 LAt9.3744 NAt9.7776 PAt9.1728 RAt9.6768 SAt9.19296 TAt10.1808 ZAt13.2048 aA28.568 bAt8.568 cA210.2816 dA210.2816 eAt10.6848 fAt8.568
BoxUsage:c7i.xlarge	instanceType=c7i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	CAt0.2247 DAt0.2016 FAt0.1785 HAt0.2058 IAt0.2331 LAt0.1953 NAt0.2037 PAt0.1911 RAt0.2016 SAt0.19152 TAt0.2121 ZAt0.2751 aA20.1785 bAt0.1785 cA20.2142 dA20.2142 eAt0.2226 fAt0.1785
BoxUsage:c8a.12xlarge	instanceType=c8a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.58648
BoxUsage:c8a.16xlarge	instanceType=c8a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.44864
BoxUsage:c8a.24xlarge	instanceType=c8a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.17296
BoxUsage:c8a.2xlarge	instanceType=c8a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.43108
BoxUsage:c8a.48xlarge	instanceType=c8a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA210.34592
BoxUsage:c8a.4xlarge	instanceType=c8a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.86216
BoxUsage:c8a.8xlarge	instanceType=c8a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.72432
BoxUsage:c8a.large	instanceType=c8a.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.10777
BoxUsage:c8a.medium	instanceType=c8a.medium;os=Linux;tenancy=Shared	Hrs	0	-		aA20.05389
BoxUsage:c8a.metal-24xl	instanceType=c8a.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		aA25.69026
BoxUsage:c8a.metal-48xl	instanceType=c8a.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA210.34592
BoxUsage:c8a.xlarge	instanceType=c8a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.21554
BoxUsage:c8g.12xlarge	instanceType=c8g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.91424 dA22.28912
BoxUsage:c8g.16xlarge	instanceType=c8g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.55232 dA23.05216
BoxUsage:c8g.24xlarge	instanceType=c8g.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.82848 dA24.57824
BoxUsage:c8g.2xlarge	instanceType=c8g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.31904 dA20.38152
BoxUsage:c8g.48xlarge	instanceType=c8g.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA27.65696 dA29.15648
BoxUsage:c8g.4xlarge	instanceType=c8g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.63808 dA20.76304
BoxUsage:c8g.8xlarge	instanceType=c8g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.27616 dA21.52608
BoxUsage:c8g.large	instanceType=c8g.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.07976 dA20.09538
BoxUsage:c8g.medium	instanceType=c8g.medium;os=Linux;tenancy=Shared	Hrs	0	-		aA20.03988 dA20.04769
BoxUsage:c8g.metal-24xl	instanceType=c8g.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		aA24.21133 dA25.03606
BoxUsage:c8g.metal-48xl	instanceType=c8g.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA27.65696 dA29.15648
BoxUsage:c8g.xlarge	instanceType=c8g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.15952 dA20.19076
BoxUsage:c8gb.12xlarge	instanceType=c8gb.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.844
BoxUsage:c8gb.16xlarge	instanceType=c8gb.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.792
BoxUsage:c8gb.24xlarge	instanceType=c8gb.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.688
BoxUsage:c8gb.2xlarge	instanceType=c8gb.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.474
BoxUsage:c8gb.48xlarge	instanceType=c8gb.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA211.376
BoxUsage:c8gb.4xlarge	instanceType=c8gb.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.948
BoxUsage:c8gb.8xlarge	instanceType=c8gb.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.896
BoxUsage:c8gb.large	instanceType=c8gb.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.1185
BoxUsage:c8gb.medium	instanceType=c8gb.medium;os=Linux;tenancy=Shared	Hrs	0	-		aA20.05925
BoxUsage:c8gb.metal-24xl	instanceType=c8gb.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		aA26.02928
BoxUsage:c8gb.metal-48xl	instanceType=c8gb.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA211.376
BoxUsage:c8gb.xlarge	instanceType=c8gb.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.237
BoxUsage:c8gd.12xlarge	instanceType=c8gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.35152
BoxUsage:c8gd.16xlarge	instanceType=c8gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.13536
BoxUsage:c8gd.24xlarge	instanceType=c8gd.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.70304
BoxUsage:c8gd.2xlarge	instanceType=c8gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.39192
BoxUsage:c8gd.48xlarge	instanceType=c8gd.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA29.40608
BoxUsage:c8gd.4xlarge	instanceType=c8gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.78384
BoxUsage:c8gd.8xlarge	instanceType=c8gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.56768
BoxUsage:c8gd.large	instanceType=c8gd.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.09798
BoxUsage:c8gd.medium	instanceType=c8gd.medium;os=Linux;tenancy=Shared	Hrs	0	-		aA20.04899
BoxUsage:c8gd.metal-24xl	instanceType=c8gd.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		aA25.17334
BoxUsage:c8gd.metal-48xl	instanceType=c8gd.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA29.40608
BoxUsage:c8gd.xlarge	instanceType=c8gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.19596
BoxUsage:c8gn.12xlarge	instanceType=c8gn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.844 cA23.4234 dA23.4234
BoxUsage:c8gn.16xlarge	instanceType=c8gn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.792 cA24.5645 dA24.5645
BoxUsage:c8gn.24xlarge	instanceType=c8gn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.688 cA26.8467 dA26.8467
BoxUsage:c8gn.2xlarge	instanceType=c8gn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.474 cA20.5706 dA20.5706
BoxUsage:c8gn.48xlarge	instanceType=c8gn.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA211.376
BoxUsage:c8gn.4xlarge	instanceType=c8gn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.948 cA21.1411 dA21.1411
BoxUsage:c8gn.8xlarge	instanceType=c8gn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.896 cA22.2822 dA22.2822
BoxUsage:c8gn.large	instanceType=c8gn.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.1185 cA20.1426 dA20.1426
BoxUsage:c8gn.medium	instanceType=c8gn.medium;os=Linux;tenancy=Shared	Hrs	0	-		aA20.0593 cA20.0713 dA20.0713
BoxUsage:c8gn.metal-24xl	instanceType=c8gn.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		aA26.0293
BoxUsage:c8gn.metal-48xl	instanceType=c8gn.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA211.376
BoxUsage:c8gn.xlarge	instanceType=c8gn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.237 cA20.2853 dA20.2853
BoxUsage:c8i-flex.12xlarge	instanceType=c8i-flex.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.13648
BoxUsage:c8i-flex.16xlarge	instanceType=c8i-flex.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.84864
BoxUsage:c8i-flex.2xlarge	instanceType=c8i-flex.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.35608
BoxUsage:c8i-flex.4xlarge	instanceType=c8i-flex.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.71216
BoxUsage:c8i-flex.8xlarge	instanceType=c8i-flex.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.42432
BoxUsage:c8i-flex.large	instanceType=c8i-flex.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.08902
BoxUsage:c8i-flex.xlarge	instanceType=c8i-flex.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.17804
BoxUsage:c8i.12xlarge	instanceType=c8i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.24904
BoxUsage:c8i.16xlarge	instanceType=c8i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.99872
BoxUsage:c8i.24xlarge	instanceType=c8i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.49808
BoxUsage:c8i.2xlarge	instanceType=c8i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.37484
BoxUsage:c8i.32xlarge	instanceType=c8i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.99744
BoxUsage:c8i.48xlarge	instanceType=c8i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA28.99616
BoxUsage:c8i.4xlarge	instanceType=c8i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.74968
BoxUsage:c8i.8xlarge	instanceType=c8i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.49936
BoxUsage:c8i.96xlarge	instanceType=c8i.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA217.99232
BoxUsage:c8i.large	instanceType=c8i.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.09371
BoxUsage:c8i.metal-48xl	instanceType=c8i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA29.89578
BoxUsage:c8i.metal-96xl	instanceType=c8i.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		aA217.99232
BoxUsage:c8i.xlarge	instanceType=c8i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.18742
BoxUsage:c8ib.12xlarge	instanceType=c8ib.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.26592
BoxUsage:c8ib.16xlarge	instanceType=c8ib.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.35456
BoxUsage:c8ib.24xlarge	instanceType=c8ib.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA26.53184
BoxUsage:c8ib.2xlarge	instanceType=c8ib.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.54432
BoxUsage:c8ib.32xlarge	instanceType=c8ib.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA28.70912
BoxUsage:c8ib.48xlarge	instanceType=c8ib.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA213.06368
BoxUsage:c8ib.4xlarge	instanceType=c8ib.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.08864
BoxUsage:c8ib.8xlarge	instanceType=c8ib.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.17728
BoxUsage:c8ib.96xlarge	instanceType=c8ib.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA226.12736
BoxUsage:c8ib.large	instanceType=c8ib.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.13608
BoxUsage:c8ib.metal-48xl	instanceType=c8ib.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA214.37005
BoxUsage:c8ib.metal-96xl	instanceType=c8ib.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		aA226.12736
BoxUsage:c8ib.xlarge	instanceType=c8ib.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.27216
BoxUsage:c8id.12xlarge	instanceType=c8id.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.66112
BoxUsage:c8id.16xlarge	instanceType=c8id.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.54816
BoxUsage:c8id.24xlarge	instanceType=c8id.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.32224
BoxUsage:c8id.2xlarge	instanceType=c8id.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.44352
BoxUsage:c8id.32xlarge	instanceType=c8id.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA27.09632
BoxUsage:c8id.48xlarge	instanceType=c8id.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA210.64448
BoxUsage:c8id.4xlarge	instanceType=c8id.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.88704
BoxUsage:c8id.8xlarge	instanceType=c8id.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.77408
BoxUsage:c8id.96xlarge	instanceType=c8id.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA221.28896
BoxUsage:c8id.large	instanceType=c8id.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.11088
BoxUsage:c8id.metal-48xl	instanceType=c8id.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA211.70893
BoxUsage:c8id.metal-96xl	instanceType=c8id.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		aA221.28896
BoxUsage:c8id.xlarge	instanceType=c8id.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.22176
BoxUsage:c8in.12xlarge	instanceType=c8in.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.26592
BoxUsage:c8in.16xlarge	instanceType=c8in.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.35456
BoxUsage:c8in.24xlarge	instanceType=c8in.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA26.53184
BoxUsage:c8in.2xlarge	instanceType=c8in.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.54432
BoxUsage:c8in.32xlarge	instanceType=c8in.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA28.70912
BoxUsage:c8in.48xlarge	instanceType=c8in.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA213.06368
BoxUsage:c8in.4xlarge	instanceType=c8in.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.08864
BoxUsage:c8in.8xlarge	instanceType=c8in.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.17728
BoxUsage:c8in.96xlarge	instanceType=c8in.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA226.12736
BoxUsage:c8in.large	instanceType=c8in.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.13608
BoxUsage:c8in.metal-48xl	instanceType=c8in.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA214.37005
BoxUsage:c8in.metal-96xl	instanceType=c8in.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		aA226.12736
BoxUsage:c8in.xlarge	instanceType=c8in.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.27216
BoxUsage:c8ine.12xlarge	instanceType=c8ine.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.0824
BoxUsage:c8ine.2xlarge	instanceType=c8ine.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.6804
BoxUsage:c8ine.4xlarge	instanceType=c8ine.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.3608
BoxUsage:c8ine.8xlarge	instanceType=c8ine.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.7216
BoxUsage:c8ine.large	instanceType=c8ine.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.1701
BoxUsage:c8ine.xlarge	instanceType=c8ine.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.3402
BoxUsage:c9g.12xlarge	instanceType=c9g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.08656
BoxUsage:c9g.16xlarge	instanceType=c9g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.78208
BoxUsage:c9g.24xlarge	instanceType=c9g.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.17312
BoxUsage:c9g.2xlarge	instanceType=c9g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.34776
BoxUsage:c9g.48xlarge	instanceType=c9g.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA28.34624
BoxUsage:c9g.4xlarge	instanceType=c9g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.69552
BoxUsage:c9g.8xlarge	instanceType=c9g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.39104
BoxUsage:c9g.large	instanceType=c9g.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.08694
BoxUsage:c9g.medium	instanceType=c9g.medium;os=Linux;tenancy=Shared	Hrs	0	-		aA20.04347
BoxUsage:c9g.metal-48xl	instanceType=c9g.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA29.18086
BoxUsage:c9g.xlarge	instanceType=c9g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.17388
BoxUsage:c9gd.12xlarge	instanceType=c9gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.5632
BoxUsage:c9gd.16xlarge	instanceType=c9gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.4176
BoxUsage:c9gd.24xlarge	instanceType=c9gd.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.1264
BoxUsage:c9gd.2xlarge	instanceType=c9gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.4272
BoxUsage:c9gd.48xlarge	instanceType=c9gd.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA210.2528
BoxUsage:c9gd.4xlarge	instanceType=c9gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.8544
BoxUsage:c9gd.8xlarge	instanceType=c9gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.7088
BoxUsage:c9gd.large	instanceType=c9gd.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.1068
BoxUsage:c9gd.medium	instanceType=c9gd.medium;os=Linux;tenancy=Shared	Hrs	0	-		aA20.0534
BoxUsage:c9gd.metal-48xl	instanceType=c9gd.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA211.27808
BoxUsage:c9gd.xlarge	instanceType=c9gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.2136
BoxUsage:cc2.8xlarge	instanceType=cc2.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=60.5;vcpu=32	dA22.25
BoxUsage:cr1.8xlarge	instanceType=cr1.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=32	CAt4.105 SAt3.75 aA23.5 fAt3.5
BoxUsage:d2.2xlarge	instanceType=d2.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=61;vcpu=8	AAt1.75 BAt1.914 CAt1.688 DAt1.688 EAt1.688 FAt1.653 HAt1.74 IAt1.74 LAt1.518 NAt1.588 PAt1.396 QAt1.544 SAt1.47 TAt1.544 UAt1.544 YAt1.617 aA21.38 bAt1.38 cA21.656 dA21.656 eAt1.563 fAt1.38
BoxUsage:d2.4xlarge	instanceType=d2.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=16	AAt3.5 BAt3.828 CAt3.376 DAt3.376 EAt3.376 FAt3.306 HAt3.48 IAt3.48 LAt3.036 NAt3.176 PAt2.792 QAt3.088 SAt2.94 TAt3.087 UAt3.088 YAt3.234 aA22.76 bAt2.76 cA23.312 dA23.312 eAt3.125 fAt2.76
BoxUsage:d2.8xlarge	instanceType=d2.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=36	AAt7 BAt7.656 CAt6.752 DAt6.752 EAt6.752 FAt6.612 HAt6.96 IAt6.96 LAt6.072 NAt6.352 PAt5.584 QAt6.176 SAt5.88 TAt6.174 UAt6.176 YAt6.468 aA25.52 bAt5.52 cA26.624 dA26.624 eAt6.25 fAt5.52
BoxUsage:d2.xlarge	instanceType=d2.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30.5;vcpu=4	AAt0.875 BAt0.957 CAt0.844 DAt0.844 EAt0.844 FAt0.827 HAt0.87 IAt0.87 LAt0.759 NAt0.794 PAt0.698 QAt0.772 SAt0.735 TAt0.772 UAt0.772 YAt0.809 aA20.69 bAt0.69 cA20.828 dA20.828 eAt0.781 fAt0.69
BoxUsage:d3.2xlarge	instanceType=d3.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CAt1.448 FAt1.047 HAt1.252 IAt1.252 LAt1.1 NAt1.316 OAt1.448 SAt1.219 TAt1.28 WAt1.28 aA20.999 bAt0.999 dA21.197 fAt0.999
BoxUsage:d3.4xlarge	instanceType=d3.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CAt2.897 FAt2.095 HAt2.504 IAt2.504 LAt2.201 NAt2.632 OAt2.895 SAt2.437 TAt2.559 WAt2.559 aA21.998 bAt1.998 dA22.394 fAt1.998
BoxUsage:d3.8xlarge	instanceType=d3.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CAt5.79344 FAt4.18904 HAt5.00808 IAt5.00808 LAt4.40112 NAt5.26448 OAt5.79096 SAt4.87448 TAt5.11824 WAt5.11824 aA23.99552 bAt3.99552 dA24.78776 fAt3.99552
BoxUsage:d3.xlarge	instanceType=d3.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CAt0.724 FAt0.524 HAt0.626 IAt0.626 LAt0.55 NAt0.658 OAt0.724 SAt0.609 TAt0.64 WAt0.64 aA20.499 bAt0.499 dA20.598 fAt0.499
BoxUsage:d3en.12xlarge	instanceType=d3en.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CAt9.1476 HAt7.90752 NAt8.31228 SAt7.69656 aA26.30864 fAt6.30864
BoxUsage:d3en.2xlarge	instanceType=d3en.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CAt1.525 HAt1.318 NAt1.385 SAt1.283 aA21.051 fAt1.051
BoxUsage:d3en.4xlarge	instanceType=d3en.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CAt3.049 HAt2.636 NAt2.771 SAt2.566 aA22.103 fAt2.103
BoxUsage:d3en.6xlarge	instanceType=d3en.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=24	CAt4.574 HAt3.954 NAt4.156 SAt3.848 aA23.154 fAt3.154
BoxUsage:d3en.8xlarge	instanceType=d3en.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CAt6.0984 HAt5.27168 NAt5.54152 SAt5.13104 aA24.20576 fAt4.20576
BoxUsage:d3en.xlarge	instanceType=d3en.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CAt0.762 HAt0.659 NAt0.693 SAt0.641 aA20.526 fAt0.526
BoxUsage:dl1.24xlarge	instanceType=dl1.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	aA213.10904 fAt13.10904
BoxUsage:f1.16xlarge	instanceType=f1.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=976;vcpu=64	IAt15.848 SAt14.52 aA213.2 dA215.84 fAt13.2
BoxUsage:f1.2xlarge	instanceType=f1.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=8	IAt1.981 NAt1.734 SAt1.815 TAt1.906 aA21.65 dA21.98 fAt1.65
BoxUsage:f1.4xlarge	instanceType=f1.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=16	IAt3.962 NAt3.468 SAt3.63 TAt3.812 aA23.3 dA23.96 fAt3.3
BoxUsage:f2.12xlarge	instanceType=f2.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.96
BoxUsage:f2.48xlarge	instanceType=f2.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA215.84
BoxUsage:f2.6xlarge	instanceType=f2.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.98
BoxUsage:g2.2xlarge	instanceType=g2.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15;vcpu=8	CAt0.898 DAt0.898 HAt1 IAt0.898 NAt0.772 SAt0.702 aA20.65 eAt0.702 fAt0.65
BoxUsage:g2.8xlarge	instanceType=g2.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=60;vcpu=32	CAt3.592 DAt3.592 HAt4 IAt3.592 NAt3.088 SAt2.808 aA22.6 eAt2.808 fAt2.6
BoxUsage:g3.16xlarge	instanceType=g3.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=488;vcpu=64	CAt6.32 DAt5.68 HAt6.68 IAt7.016 LAt5.664 NAt5.7 SAt4.84 TAt5.716 aA24.56 bAt4.56 dA25.28 eAt6.136 fAt4.56
BoxUsage:g3.4xlarge	instanceType=g3.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=16	CAt1.58 DAt1.42 HAt1.67 IAt1.754 LAt1.416 NAt1.425 SAt1.21 TAt1.429 aAw1.14 aA21.14 bAt1.14 dA21.32 eAt1.534 fAt1.14
BoxUsage:g3.8xlarge	instanceType=g3.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=32	CAt3.16 DAt2.84 HAt3.34 IAt3.508 LAt2.832 NAt2.85 SAt2.42 TAt2.858 aA22.28 bAt2.28 dA22.64 eAt3.068 fAt2.28
BoxUsage:g3s.xlarge	instanceType=g3s.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30.5;vcpu=4	CAt1.04 DAt0.934 IAt1.154 NAt0.938 SAt0.796 TAt0.94 aA20.75 bAt0.75 dA20.868 fAt0.75
BoxUsage:g4ad.16xlarge	instanceType=g4ad.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CAt4.68 LAt3.872 NAt4.336 SAt3.872 TAt4.056 aA23.468 bAt3.468 fAt3.468
BoxUsage:g4ad.2xlarge	instanceType=g4ad.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CAt0.7303 LAt0.60421 NAt0.67662 SAt0.60421 TAt0.63292 aA20.54117 bAt0.54117 fAt0.54117
BoxUsage:g4ad.4xlarge	instanceType=g4ad.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CAt1.17 LAt0.968 NAt1.084 SAt0.968 TAt1.014 aA20.867 bAt0.867 fAt0.867
BoxUsage:g4ad.8xlarge	instanceType=g4ad.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CAt2.34 LAt1.936 NAt2.168 SAt1.936 TAt2.028 aA21.734 bAt1.734 fAt1.734
BoxUsage:g4ad.xlarge	instanceType=g4ad.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CAt0.51082 LAt0.42263 NAt0.47327 SAt0.42263 TAt0.44271 aA20.37853 bAt0.37853 fAt0.37853
BoxUsage:g4dn.12xlarge	instanceType=g4dn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	AAt5.19 BAt6.024 CAt5.281 DAt4.812 EAt5.281 FAt4.306 HAt5.474 IAt5.087 LAt4.343 NAt4.89 PAt4.15 QAt4.58 SAt4.362 TAt4.577 UAt4.574 YAt4.798 ZAt6.649 aA23.912 bAt3.912 cA24.931 dA24.931 eAt4.694 fAt3.912
BoxUsage:g4dn.16xlarge	instanceType=g4dn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	AAt5.774 BAt6.702 CAt5.875 DAt5.353 EAt5.875 FAt4.791 HAt6.089 IAt5.659 LAt4.832 NAt5.44 PAt4.617 QAt5.095 SAt4.853 TAt5.092 UAt5.088 YAt5.338 ZAt7.397 aA24.352 bAt4.352 cA25.486 dA25.486 eAt5.222 fAt4.352
BoxUsage:g4dn.2xlarge	instanceType=g4dn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	AAt0.998 BAt1.158 CAt1.015 DAt0.925 EAt1.015 FAt0.828 HAt1.052 IAt0.978 LAt0.835 NAt0.94 PAt0.798 QAt0.88 SAt0.838 TAt0.88 UAt0.879 YAt0.922 ZAt1.278 aA20.752 bAt0.752 cA20.948 dA20.948 eAt0.902 fAt0.752
BoxUsage:g4dn.4xlarge	instanceType=g4dn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	AAt1.597 BAt1.854 CAt1.625 DAt1.481 EAt1.625 FAt1.325 HAt1.685 IAt1.566 LAt1.337 NAt1.505 PAt1.277 QAt1.41 SAt1.342 TAt1.409 UAt1.408 YAt1.477 ZAt2.046 aA21.204 bAt1.204 cA21.518 dA21.518 eAt1.445 fAt1.204
BoxUsage:g4dn.8xlarge	instanceType=g4dn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	AAt2.887 BAt3.351 CAt2.938 DAt2.677 EAt2.938 FAt2.395 HAt3.045 IAt2.83 LAt2.416 NAt2.72 PAt2.308 QAt2.547 SAt2.426 TAt2.546 UAt2.544 YAt2.669 ZAt3.698 aA22.176 bAt2.176 cA22.743 dA22.743 eAt2.611 fAt2.176
BoxUsage:g4dn.metal	instanceType=g4dn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	AAt10.381 BAt12.048 CAt10.562 DAt9.624 EAt10.562 FAt8.612 HAt10.948 IAt10.174 LAt8.687 NAt9.78 PAt8.3 QAt9.16 SAt8.724 TAt9.154 UAt9.148 YAt9.596 ZAt13.298 aA27.824 bAt7.824 dA29.862 eAt9.389 fAt7.824
BoxUsage:g4dn.xlarge	instanceType=g4dn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	AAt0.698 BAt0.81 CAt0.71 DAt0.647 EAt0.71 FAt0.579 HAt0.736 IAt0.684 LAt0.584 NAt0.658 PAt0.558 QAt0.616 SAt0.587 TAt0.615 UAt0.615 YAt0.645 ZAt0.894 aA20.526 bAt0.526 cA20.663 dA20.663 eAt0.631 fAt0.526
BoxUsage:g5.12xlarge	instanceType=g5.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CAt8.22609 DAt6.97442 FAt6.81091 IAt7.37473 JAt7.93854 LAt6.29784 NAt7.09282 PAt6.01593 SAt6.33167 TAt7.19994 WAt6.64825 XAt6.9575 ZAt9.64127 aA25.672 bAt5.672 fAt5.672
BoxUsage:g5.16xlarge	instanceType=g5.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CAt5.94042 DAt5.03653 FAt4.91846 IAt5.32561 JAt5.73277 LAt4.54794 NAt5.12204 PAt4.34437 SAt4.57237 TAt5.1994 WAt4.80099 XAt5.02432 ZAt6.96239 aA24.096 bAt4.096 fAt4.096
BoxUsage:g5.24xlarge	instanceType=g5.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CAt11.81123 DAt10.01404 FAt9.77928 IAt10.58882 JAt11.39836 LAt9.04259 NAt10.18405 PAt8.63782 SAt9.09117 TAt10.33786 WAt9.54572 XAt9.98976 ZAt13.84318 aA28.144 bAt8.144 fAt8.144
BoxUsage:g5.2xlarge	instanceType=g5.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CAt1.75776 DAt1.4903 FAt1.45536 IAt1.57584 JAt1.69632 LAt1.34573 NAt1.5156 PAt1.28549 SAt1.35296 TAt1.53849 WAt1.42061 XAt1.48669 ZAt2.06016 aA21.212 bAt1.212 fAt1.212
BoxUsage:g5.48xlarge	instanceType=g5.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CAt23.62246 DAt20.02809 FAt19.55855 IAt21.17764 JAt22.79672 LAt18.08518 NAt20.3681 PAt17.27564 SAt18.18233 TAt20.67572 WAt19.09145 XAt19.97951 ZAt27.68636 aA216.288 bAt16.288 fAt16.288
BoxUsage:g5.4xlarge	instanceType=g5.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CAt2.35528 DAt1.99691 FAt1.95009 IAt2.11152 JAt2.27295 LAt1.80319 NAt2.03081 PAt1.72247 SAt1.81287 TAt2.06148 WAt1.90352 XAt1.99206 ZAt2.76048 aAw1.624 aA21.624 bAt1.624 fAt1.624
BoxUsage:g5.8xlarge	instanceType=g5.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CAt3.55033 DAt3.01012 FAt2.93955 IAt3.18289 JAt3.42623 LAt2.71811 NAt3.06122 PAt2.59644 SAt2.73271 TAt3.10745 WAt2.86934 XAt3.00282 ZAt4.16111 aA22.448 bAt2.448 fAt2.448
BoxUsage:g5.xlarge	instanceType=g5.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CAt1.459 DAt1.237 FAt1.208 IAt1.308 JAt1.408 LAt1.117 NAt1.258 PAt1.067 SAt1.123 TAt1.277 WAt1.17915 XAt1.234 ZAt1.71 aA21.006 bAt1.006 fAt1.006
BoxUsage:g5g.16xlarge	instanceType=g5g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CAt3.7039 DAt3.3752 HAt3.8395 NAt3.4326 RAt3.0622 aA22.744 fAt2.744
BoxUsage:g5g.2xlarge	instanceType=g5g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	CAt0.7505 DAt0.6839 HAt0.778 NAt0.6955 RAt0.6205 aA20.556 fAt0.556
BoxUsage:g5g.4xlarge	instanceType=g5g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	CAt1.1176 DAt1.0185 HAt1.1586 NAt1.0358 RAt0.924 aA20.828 fAt0.828
BoxUsage:g5g.8xlarge	instanceType=g5g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=32	CAt1.8519 DAt1.6876 HAt1.9198 NAt1.7163 RAt1.5311 aA21.372 fAt1.372
BoxUsage:g5g.metal	instanceType=g5g.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CAt3.7039 DAt3.3752 HAt3.8395 NAt3.4326 RAt3.0622 aA22.744 fAt2.744
BoxUsage:g5g.xlarge	instanceType=g5g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	CAt0.5669 DAt0.5166 HAt0.5877 NAt0.5254 RAt0.4687 aA20.42 fAt0.42
BoxUsage:g6.12xlarge	instanceType=g6.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.6016 cA25.80003 dA25.80003
BoxUsage:g6.16xlarge	instanceType=g6.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.3968 cA24.28145 dA24.28145
BoxUsage:g6.24xlarge	instanceType=g6.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA26.6752 cA28.41367 dA28.41367
BoxUsage:g6.2xlarge	instanceType=g6.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.9776 cA21.2322 dA21.2322
BoxUsage:g6.48xlarge	instanceType=g6.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA213.3504 cA216.82734 dA216.82734
BoxUsage:g6.4xlarge	instanceType=g6.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.3232 cA21.66781 dA21.66781
BoxUsage:g6.8xlarge	instanceType=g6.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.0144 cA22.53903 dA22.53903
BoxUsage:g6.xlarge	instanceType=g6.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.8048 cA21.0144 dA21.0144
BoxUsage:g6e.12xlarge	instanceType=g6e.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA210.49264
BoxUsage:g6e.16xlarge	instanceType=g6e.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA27.57719
BoxUsage:g6e.24xlarge	instanceType=g6e.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA215.06559
BoxUsage:g6e.2xlarge	instanceType=g6e.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.24208
BoxUsage:g6e.48xlarge	instanceType=g6e.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA230.13118
BoxUsage:g6e.4xlarge	instanceType=g6e.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.00424
BoxUsage:g6e.8xlarge	instanceType=g6e.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.52856
BoxUsage:g6e.xlarge	instanceType=g6e.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.861
BoxUsage:g6f.2xlarge	instanceType=g6f.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.475
BoxUsage:g6f.4xlarge	instanceType=g6f.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.95
BoxUsage:g6f.large	instanceType=g6f.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.202
BoxUsage:g6f.xlarge	instanceType=g6f.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.2375
BoxUsage:g7.12xlarge	instanceType=g7.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA27.12832
BoxUsage:g7.24xlarge	instanceType=g7.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA214.25664
BoxUsage:g7.2xlarge	instanceType=g7.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.52
BoxUsage:g7.48xlarge	instanceType=g7.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA228.51328
BoxUsage:g7.4xlarge	instanceType=g7.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.04208
BoxUsage:g7.8xlarge	instanceType=g7.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.08624
BoxUsage:g7e.12xlarge	instanceType=g7e.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA28.28608
BoxUsage:g7e.24xlarge	instanceType=g7e.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA216.57216
BoxUsage:g7e.2xlarge	instanceType=g7e.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.36312
BoxUsage:g7e.48xlarge	instanceType=g7e.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA233.14432
BoxUsage:g7e.4xlarge	instanceType=g7e.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.99816
BoxUsage:g7e.8xlarge	instanceType=g7e.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.26824
BoxUsage:gr6.4xlarge	instanceType=gr6.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.5392 cA21.9401 dA21.9401
BoxUsage:gr6.8xlarge	instanceType=gr6.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.4464 cA23.08359 dA23.08359
BoxUsage:gr6f.4xlarge	instanceType=gr6f.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.066
BoxUsage:h1.16xlarge	instanceType=h1.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	SAt4.152 aA23.744 bAt3.744 fAt3.744
BoxUsage:h1.2xlarge	instanceType=h1.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	SAt0.519 aA20.468 bAt0.468 fAt0.468
BoxUsage:h1.4xlarge	instanceType=h1.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	SAt1.038 aA20.936 bAt0.936 fAt0.936
BoxUsage:h1.8xlarge	instanceType=h1.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	SAt2.076 aA21.872 bAt1.872 fAt1.872
BoxUsage:hpc6a.48xlarge	instanceType=hpc6a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		cA23.467 dA23.467
BoxUsage:hpc6id.32xlarge	instanceType=hpc6id.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dA26.8544
BoxUsage:hpc7a.12xlarge	instanceType=hpc7a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dA28.6674
BoxUsage:hpc7a.24xlarge	instanceType=hpc7a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dA28.6674
BoxUsage:hpc7a.48xlarge	instanceType=hpc7a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dA28.6674
BoxUsage:hpc7a.96xlarge	instanceType=hpc7a.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dA28.6674
BoxUsage:hpc7g.16xlarge	instanceType=hpc7g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CAt2.1117 SAt1.8059 aA21.6832 dA22.0262
BoxUsage:hpc7g.4xlarge	instanceType=hpc7g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=16	CAt2.1117 SAt1.8059 aA21.6832 dA22.0262
BoxUsage:hpc7g.8xlarge	instanceType=hpc7g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=32	CAt2.1117 SAt1.8059 aA21.6832 dA22.0262
BoxUsage:hpc8a.96xlarge	instanceType=hpc8a.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dA29.5341
BoxUsage:hs1.8xlarge	instanceType=hs1.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=117;vcpu=16	dA25.52
BoxUsage:i2.2xlarge	instanceType=i2.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=61;vcpu=8	CAt2.001 DAt2.001 FAt1.933 HAt2.035 IAt2.035 NAt2.026 SAt1.876 aA21.705 bAt1.705 dA22.046 eAt1.876 fAt1.705
BoxUsage:i2.4xlarge	instanceType=i2.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=16	CAt4.002 DAt4.002 FAt3.867 HAt4.07 IAt4.07 NAt4.051 SAt3.751 aA23.41 bAt3.41 dA24.092 eAt3.751 fAt3.41
BoxUsage:i2.8xlarge	instanceType=i2.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=32	CAt8.004 DAt8.004 FAt7.733 HAt8.14 IAt8.14 NAt8.102 SAt7.502 aA26.82 bAt6.82 dA28.184 eAt7.502 fAt6.82
BoxUsage:i2.xlarge	instanceType=i2.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30.5;vcpu=4	CAt1.001 DAt1.001 FAt0.967 HAt1.018 IAt1.018 NAt1.013 SAt0.938 aA20.853 bAt0.853 dA21.023 eAt0.938 fAt0.853
BoxUsage:i3.16xlarge	instanceType=i3.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=488;vcpu=64	AAt6.56 BAt6.592 CAt5.856 DAt5.856 EAt5.856 FAt5.664 GAt5.664 HAt5.984 IAt5.984 JAt5.984 KAt5.984 LAt5.504 NAt5.952 OAt6.547 PAt5.216 QAt5.792 RAt5.504 SAt5.504 TAt5.792 UAt5.792 WAt5.779 XAt6.054 YAt6.054 ZAt7.968 aA24.992 bAt4.992 cA26.016 dA26.016 eAt5.504 fAt4.992
BoxUsage:i3.2xlarge	instanceType=i3.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=61;vcpu=8	AAt0.82 BAt0.824 CAt0.732 DAt0.732 EAt0.732 FAt0.708 GAt0.708 HAt0.748 IAt0.748 JAt0.748 KAt0.748 LAt0.688 NAt0.744 OAt0.818 PAt0.652 QAt0.724 RAt0.688 SAt0.688 TAt0.724 UAt0.724 WAt0.722 XAt0.757 YAt0.757 ZAt0.996 aA20.624 bAt0.624 cA20.752 dA20.752 eAt0.688 fAt0.624
BoxUsage:i3.4xlarge	instanceType=i3.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=16	AAt1.64 BAt1.648 CAt1.464 DAt1.464 EAt1.464 FAt1.416 GAt1.416 HAt1.496 IAt1.496 JAt1.496 KAt1.496 LAt1.376 NAt1.488 OAt1.637 PAt1.304 QAt1.448 RAt1.376 SAt1.376 TAt1.448 UAt1.448 WAt1.445 XAt1.514 YAt1.514 ZAt1.992 aA21.248 bAt1.248 cA21.504 dA21.504 eAt1.376 fAt1.248
BoxUsage:i3.8xlarge	instanceType=i3.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=32	AAt3.28 BAt3.296 CAt2.928 DAt2.928 EAt2.928 FAt2.832 GAt2.832 HAt2.992 IAt2.992 JAt2.992 KAt2.992 LAt2.752 NAt2.976 OAt3.274 PAt2.608 QAt2.896 RAt2.752 SAt2.752 TAt2.896 UAt2.896 WAt2.89 XAt3.027 YAt3.027 ZAt3.984 aA22.496 bAt2.496 cA23.008 dA23.008 eAt2.752 fAt2.496
BoxUsage:i3.large	instanceType=i3.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15.25;vcpu=2	AAt0.205 BAt0.206 CAt0.183 DAt0.183 EAt0.183 FAt0.177 GAt0.177 HAt0.187 IAt0.187 JAt0.187 KAt0.187 LAt0.172 NAt0.186 OAt0.205 PAt0.163 QAt0.181 RAt0.172 SAt0.172 TAt0.181 UAt0.181 WAt0.181 XAt0.189 YAt0.189 ZAt0.249 aA20.156 bAt0.156 cA20.188 dA20.188 eAt0.172 fAt0.156
BoxUsage:i3.metal	instanceType=i3.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=72	AAt6.56 BAt6.592 CAt5.856 DAt5.856 EAt5.856 FAt5.664 HAt5.984 IAt5.984 LAt5.504 NAt5.952 PAt5.216 QAt5.792 SAt5.504 TAt5.792 UAt5.792 YAt6.054 ZAt7.968 aA24.992 bAt4.992 cA26.016 dA26.016 eAt5.504 fAt4.992
BoxUsage:i3.xlarge	instanceType=i3.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30.5;vcpu=4	AAt0.41 BAt0.412 CAt0.366 DAt0.366 EAt0.366 FAt0.354 GAt0.354 HAt0.374 IAt0.374 JAt0.374 KAt0.374 LAt0.344 NAt0.372 OAt0.409 PAt0.326 QAt0.362 RAt0.344 SAt0.344 TAt0.362 UAt0.362 WAt0.361 XAt0.378 YAt0.378 ZAt0.498 aA20.312 bAt0.312 cA20.376 dA20.376 eAt0.344 fAt0.312
BoxUsage:i3en.12xlarge	instanceType=i3en.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	AAt7.128 BAt7.16 CAt6.384 DAt6.384 EAt6.384 FAt6.168 GAt6.168 HAt6.504 IAt6.504 JAt6.504 KAt6.504 LAt6 MAt6 NAt6.48 OAt7.128 PAt5.688 QAt6.293 RAt6 SAt6 TAt6.312 UAt6.312 WAt6.3 XAt6.6 YAt6.571 ZAt8.64 aA25.424 bAt5.424 cA26.552 dA26.552 eAt6 fAt5.424
BoxUsage:i3en.24xlarge	instanceType=i3en.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AAt14.256 BAt14.319 CAt12.768 DAt12.768 EAt12.768 FAt12.336 GAt12.336 HAt13.008 IAt13.008 JAt13.008 KAt13.008 LAt12 MAt12 NAt12.96 OAt14.256 PAt11.376 QAt12.586 RAt12 SAt12 TAt12.624 UAt12.624 WAt12.6 XAt13.2 YAt13.142 ZAt17.28 aA210.848 bAt10.848 cA213.104 dA213.104 eAt12 fAt10.848
BoxUsage:i3en.2xlarge	instanceType=i3en.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	AAt1.188 BAt1.193 CAt1.064 DAt1.064 EAt1.064 FAt1.028 GAt1.028 HAt1.084 IAt1.084 JAt1.084 KAt1.084 LAt1 MAt1 NAt1.08 OAt1.188 PAt0.948 QAt1.049 RAt1 SAt1 TAt1.052 UAt1.052 WAt1.05 XAt1.1 YAt1.095 ZAt1.44 aA20.904 bAt0.904 cA21.092 dA21.092 eAt1 fAt0.904
BoxUsage:i3en.3xlarge	instanceType=i3en.3xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=12	AAt1.782 BAt1.79 CAt1.596 DAt1.596 EAt1.596 FAt1.542 GAt1.542 HAt1.626 IAt1.626 JAt1.626 KAt1.626 LAt1.5 MAt1.5 NAt1.62 OAt1.782 PAt1.422 QAt1.573 RAt1.5 SAt1.5 TAt1.578 UAt1.578 WAt1.575 XAt1.65 YAt1.643 ZAt2.16 aA21.356 bAt1.356 cA21.638 dA21.638 eAt1.5 fAt1.356
BoxUsage:i3en.6xlarge	instanceType=i3en.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=24	AAt3.564 BAt3.58 CAt3.192 DAt3.192 EAt3.192 FAt3.084 GAt3.084 HAt3.252 IAt3.252 JAt3.252 KAt3.252 LAt3 MAt3 NAt3.24 OAt3.564 PAt2.844 QAt3.146 RAt3 SAt3 TAt3.156 UAt3.156 WAt3.15 XAt3.3 YAt3.286 ZAt4.32 aA22.712 bAt2.712 cA23.276 dA23.276 eAt3 fAt2.712
BoxUsage:i3en.large	instanceType=i3en.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	AAt0.297 BAt0.298 CAt0.266 DAt0.266 EAt0.266 FAt0.257 GAt0.257 HAt0.271 IAt0.271 JAt0.271 KAt0.271 LAt0.25 MAt0.25 NAt0.27 OAt0.297 PAt0.237 QAt0.262 RAt0.25 SAt0.25 TAt0.263 UAt0.263 WAt0.263 XAt0.275 YAt0.274 ZAt0.36 aA20.226 bAt0.226 cA20.273 dA20.273 eAt0.25 fAt0.226
BoxUsage:i3en.metal	instanceType=i3en.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AAt14.256 BAt14.319 CAt12.768 DAt12.768 EAt12.768 FAt12.336 GAt12.336 HAt13.008 IAt13.008 JAt13.008 KAt13.008 LAt12 MAt12 NAt12.96 OAt14.256 PAt11.376 QAt12.586 RAt12 SAt12 TAt12.624 UAt12.624 WAt12.6 XAt13.2 YAt13.142 ZAt17.28 aA210.848 bAt10.848 cA213.104 dA213.104 eAt12 fAt10.848
BoxUsage:i3en.xlarge	instanceType=i3en.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	AAt0.594 BAt0.597 CAt0.532 DAt0.532 EAt0.532 FAt0.514 GAt0.514 HAt0.542 IAt0.542 JAt0.542 KAt0.542 LAt0.5 MAt0.5 NAt0.54 OAt0.594 PAt0.474 QAt0.524 RAt0.5 SAt0.5 TAt0.526 UAt0.526 WAt0.525 XAt0.55 YAt0.548 ZAt0.72 aA20.452 bAt0.452 cA20.546 dA20.546 eAt0.5 fAt0.452
BoxUsage:i3p.16xlarge	instanceType=i3p.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dA26.016
BoxUsage:i4g.16xlarge	instanceType=i4g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	HAt5.92416 LAt5.44637 SAt5.44637 aA24.94208 bAt4.94208 fAt4.94208
BoxUsage:i4g.2xlarge	instanceType=i4g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=8	HAt0.74052 LAt0.6808 SAt0.6808 aA20.61776 bAt0.61776 fAt0.61776
BoxUsage:i4g.4xlarge	instanceType=i4g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=16	HAt1.48104 LAt1.36159 SAt1.36159 aA21.23552 bAt1.23552 fAt1.23552
BoxUsage:i4g.8xlarge	instanceType=i4g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=32	HAt2.96208 LAt2.72319 SAt2.72319 aA22.47104 bAt2.47104 fAt2.47104
BoxUsage:i4g.large	instanceType=i4g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=2	HAt0.18513 LAt0.1702 SAt0.1702 aA20.15444 bAt0.15444 fAt0.15444
BoxUsage:i4g.xlarge	instanceType=i4g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=4	HAt0.37026 LAt0.3404 SAt0.3404 aA20.30888 bAt0.30888 fAt0.30888
BoxUsage:i4i.12xlarge	instanceType=i4i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	AAt5.412 BAt5.438 CAt4.831 DAt4.831 EAt4.831 FAt4.673 GAt4.673 HAt4.937 IAt4.937 JAt4.937 KAt4.937 LAt4.541 MAt4.541 NAt4.91 OAt5.401 PAt4.303 QAt4.778 SAt4.541 TAt4.778 UAt4.778 XAt4.99 YAt4.99 ZAt6.574 aA24.118 bAt4.118 cA24.963 dA24.963 eAt4.541 fAt4.118
BoxUsage:i4i.16xlarge	instanceType=i4i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	AAt7.216 BAt7.251 CAt6.442 DAt6.442 EAt6.442 FAt6.23 GAt6.23 HAt6.582 IAt6.582 JAt6.582 KAt6.582 LAt6.054 MAt6.054 NAt6.547 OAt7.202 PAt5.738 QAt6.371 SAt6.054 TAt6.371 UAt6.371 WAt6.357 XAt6.653 YAt6.653 ZAt8.765 aA25.491 bAt5.491 cA26.618 dA26.618 eAt6.054 fAt5.491
BoxUsage:i4i.24xlarge	instanceType=i4i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AAt10.824 BAt10.8768 CAt9.6624 DAt9.6624 EAt9.6624 FAt9.3456 GAt9.3456 HAt9.8736 IAt9.8736 JAt9.8736 KAt9.8736 LAt9.0816 MAt9.0816 NAt9.8208 OAt10.80288 PAt8.6064 QAt9.5568 SAt9.0816 TAt9.5568 UAt9.5568 XAt9.9792 YAt9.9792 ZAt13.1472 aA28.2368 bAt8.2368 cA29.9264 dA29.9264 eAt9.0816 fAt8.2368
BoxUsage:i4i.2xlarge	instanceType=i4i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	AAt0.902 BAt0.906 CAt0.805 DAt0.805 EAt0.805 FAt0.779 GAt0.779 HAt0.823 IAt0.823 JAt0.823 KAt0.823 LAt0.757 MAt0.757 NAt0.818 OAt0.9 PAt0.717 QAt0.796 SAt0.757 TAt0.796 UAt0.796 WAt0.795 XAt0.832 YAt0.832 ZAt1.096 aA20.686 bAt0.686 cA20.827 dA20.827 eAt0.757 fAt0.686
BoxUsage:i4i.32xlarge	instanceType=i4i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	AAt14.432 BAt14.5024 CAt12.8832 DAt12.8832 EAt12.8832 FAt12.4608 GAt12.4608 HAt13.1648 IAt13.1648 JAt13.1648 KAt13.1648 LAt12.1088 MAt12.1088 NAt13.0944 OAt14.40384 PAt11.4752 QAt12.7424 SAt12.1088 TAt12.7424 UAt12.7424 WAt12.71424 XAt13.3056 YAt13.3056 ZAt17.5296 aA210.9824 bAt10.9824 cA213.2352 dA213.2352 eAt12.1088 fAt10.9824
BoxUsage:i4i.4xlarge	instanceType=i4i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	AAt1.804 BAt1.813 CAt1.61 DAt1.61 EAt1.61 FAt1.558 GAt1.558 HAt1.646 IAt1.646 JAt1.646 KAt1.646 LAt1.514 MAt1.514 NAt1.637 OAt1.8 PAt1.434 QAt1.593 SAt1.514 TAt1.593 UAt1.593 WAt1.589 XAt1.663 YAt1.663 ZAt2.191 aA21.373 bAt1.373 cA21.654 dA21.654 eAt1.514 fAt1.373
BoxUsage:i4i.8xlarge	instanceType=i4i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	AAt3.608 BAt3.626 CAt3.221 DAt3.221 EAt3.221 FAt3.115 GAt3.115 HAt3.291 IAt3.291 JAt3.291 KAt3.291 LAt3.027 MAt3.027 NAt3.274 OAt3.601 PAt2.869 QAt3.186 SAt3.027 TAt3.186 UAt3.186 WAt3.179 XAt3.326 YAt3.326 ZAt4.382 aA22.746 bAt2.746 cA23.309 dA23.309 eAt3.027 fAt2.746
BoxUsage:i4i.large	instanceType=i4i.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	AAt0.226 BAt0.227 CAt0.201 DAt0.201 EAt0.201 FAt0.195 GAt0.195 HAt0.206 IAt0.206 JAt0.206 KAt0.206 LAt0.189 MAt0.189 NAt0.205 OAt0.225 PAt0.179 QAt0.199 SAt0.189 TAt0.199 UAt0.199 WAt0.199 XAt0.208 YAt0.208 ZAt0.274 aA20.172 bAt0.172 cA20.207 dA20.207 eAt0.189 fAt0.172
BoxUsage:i4i.metal	instanceType=i4i.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	AAt14.432 BAt14.502 CAt12.883 DAt12.883 EAt12.883 FAt12.461 GAt12.461 HAt13.165 IAt13.165 JAt13.165 KAt13.165 LAt12.109 MAt12.109 NAt13.094 OAt14.404 PAt11.475 QAt12.742 SAt12.109 TAt12.742 UAt12.742 WAt12.714 XAt13.306 YAt13.306 ZAt17.53 aA210.982 bAt10.982 cA213.235 dA213.235 eAt12.109 fAt10.982
BoxUsage:i4i.xlarge	instanceType=i4i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	AAt0.451 BAt0.453 CAt0.403 DAt0.403 EAt0.403 FAt0.389 GAt0.389 HAt0.411 IAt0.411 JAt0.411 KAt0.411 LAt0.378 MAt0.378 NAt0.409 OAt0.45 PAt0.359 QAt0.398 SAt0.378 TAt0.398 UAt0.398 WAt0.397 XAt0.416 YAt0.416 ZAt0.548 aA20.343 bAt0.343 cA20.414 dA20.414 eAt0.378 fAt0.343
BoxUsage:i7i.12xlarge	instanceType=i7i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.5302 cA25.4595 dA25.4595
BoxUsage:i7i.16xlarge	instanceType=i7i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA26.0403 cA27.2794 dA27.2794
BoxUsage:i7i.24xlarge	instanceType=i7i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA29.0605 cA210.919 dA210.919
BoxUsage:i7i.2xlarge	instanceType=i7i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.755 cA20.9099 dA20.9099
BoxUsage:i7i.48xlarge	instanceType=i7i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA218.121 cA221.8381 dA221.8381
BoxUsage:i7i.4xlarge	instanceType=i7i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.5101 cA21.8198 dA21.8198
BoxUsage:i7i.8xlarge	instanceType=i7i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.0202 cA23.6397 dA23.6397
BoxUsage:i7i.large	instanceType=i7i.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.1888 cA20.2275 dA20.2275
BoxUsage:i7i.metal-24xl	instanceType=i7i.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		aA29.6204 cA211.5954 dA211.5954
BoxUsage:i7i.metal-48xl	instanceType=i7i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA219.2408 cA223.1908 dA223.1908
BoxUsage:i7i.xlarge	instanceType=i7i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.3775 cA20.455 dA20.455
BoxUsage:i7ie.12xlarge	instanceType=i7ie.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA26.2376 cA27.5348 dA27.5348
BoxUsage:i7ie.18xlarge	instanceType=i7ie.18xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA29.3564 cA211.3022 dA211.3022
BoxUsage:i7ie.24xlarge	instanceType=i7ie.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA212.4752 cA215.0696 dA215.0696
BoxUsage:i7ie.2xlarge	instanceType=i7ie.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.0396 cA21.2558 dA21.2558
BoxUsage:i7ie.3xlarge	instanceType=i7ie.3xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.5594 cA21.8837 dA21.8837
BoxUsage:i7ie.48xlarge	instanceType=i7ie.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA224.9504 cA230.1392 dA230.1392
BoxUsage:i7ie.6xlarge	instanceType=i7ie.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.1188 cA23.7674 dA23.7674
BoxUsage:i7ie.large	instanceType=i7ie.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.2599 cA20.314 dA20.314
BoxUsage:i7ie.metal-24xl	instanceType=i7ie.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		aA213.2844 cA216.0476 dA216.0481
BoxUsage:i7ie.metal-48xl	instanceType=i7ie.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA226.5687 cA232.0953 dA232.0962
BoxUsage:i7ie.xlarge	instanceType=i7ie.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.5198 cA20.6279 dA20.6279
BoxUsage:i8g.12xlarge	instanceType=i8g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.1184 cA24.9632 dA24.9632
BoxUsage:i8g.16xlarge	instanceType=i8g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.4912 cA26.6176 dA26.6176
BoxUsage:i8g.24xlarge	instanceType=i8g.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA28.2368 cA29.9264 dA29.9264
BoxUsage:i8g.2xlarge	instanceType=i8g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.6864 cA20.8272 dA20.8272
BoxUsage:i8g.48xlarge	instanceType=i8g.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA216.4736 cA219.8528 dA219.8528
BoxUsage:i8g.4xlarge	instanceType=i8g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.3728 cA21.6544 dA21.6544
BoxUsage:i8g.8xlarge	instanceType=i8g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.7456 cA23.3088 dA23.3088
BoxUsage:i8g.large	instanceType=i8g.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.1716 cA20.2068 dA20.2068
BoxUsage:i8g.metal-24xl	instanceType=i8g.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		aA29.06048 cA210.91904 dA210.91904
BoxUsage:i8g.metal-48xl	instanceType=i8g.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA218.12096 cA221.83808 dA221.83808
BoxUsage:i8g.xlarge	instanceType=i8g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.3432 cA20.4136 dA20.4136
BoxUsage:i8ge.12xlarge	instanceType=i8ge.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.6952 cA26.8796 dA26.8796
BoxUsage:i8ge.18xlarge	instanceType=i8ge.18xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA28.5428 cA210.3194 dA210.3194
BoxUsage:i8ge.24xlarge	instanceType=i8ge.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA211.3904 cA213.7592 dA213.7592
BoxUsage:i8ge.2xlarge	instanceType=i8ge.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.9492 cA21.1466 dA21.1466
BoxUsage:i8ge.3xlarge	instanceType=i8ge.3xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.4238 cA21.7199 dA21.7199
BoxUsage:i8ge.48xlarge	instanceType=i8ge.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA222.7808 cA227.5184 dA227.5184
BoxUsage:i8ge.6xlarge	instanceType=i8ge.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.8476 cA23.4398 dA23.4398
BoxUsage:i8ge.large	instanceType=i8ge.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.2373 cA20.2867 dA20.2867
BoxUsage:i8ge.metal-24xl	instanceType=i8ge.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		aA212.1313 cA214.6513 dA214.6513
BoxUsage:i8ge.metal-48xl	instanceType=i8ge.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA224.2626 cA229.3026 dA229.3026
BoxUsage:i8ge.xlarge	instanceType=i8ge.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.4746 cA20.5733 dA20.5733
BoxUsage:im4gn.16xlarge	instanceType=im4gn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	CAt6.8281 HAt6.97734 IAt6.97734 LAt6.41766 NAt6.94003 SAt6.41766 TAt6.75347 UAt6.75347 aA25.82067 bAt5.82067 fAt5.82067
BoxUsage:im4gn.2xlarge	instanceType=im4gn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=8	CAt0.85351 HAt0.87217 IAt0.87217 LAt0.80221 NAt0.8675 SAt0.80221 TAt0.84418 UAt0.84418 aA20.72758 bAt0.72758 fAt0.72758
BoxUsage:im4gn.4xlarge	instanceType=im4gn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=16	CAt1.70702 HAt1.74434 IAt1.74434 LAt1.60442 NAt1.73501 SAt1.60442 TAt1.68837 UAt1.68837 aA21.45517 bAt1.45517 fAt1.45517
BoxUsage:im4gn.8xlarge	instanceType=im4gn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=32	CAt3.41405 HAt3.48867 IAt3.48867 LAt3.20883 NAt3.47002 SAt3.20883 TAt3.37674 UAt3.37674 aA22.91034 bAt2.91034 fAt2.91034
BoxUsage:im4gn.large	instanceType=im4gn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=2	CAt0.21338 HAt0.21804 IAt0.21804 LAt0.20055 NAt0.21688 SAt0.20055 TAt0.21105 UAt0.21105 aA20.1819 bAt0.1819 fAt0.1819
BoxUsage:im4gn.xlarge	instanceType=im4gn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=4	CAt0.42676 HAt0.43608 IAt0.43608 LAt0.4011 NAt0.43375 SAt0.4011 TAt0.42209 UAt0.42209 aA20.36379 bAt0.36379 fAt0.36379
BoxUsage:inf1.24xlarge	instanceType=inf1.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AAt6.249 BAt7.274 CAt6.376 DAt5.812 FAt4.965 HAt6.376 IAt5.902 LAt5.26 NAt5.902 PAt5.016 QAt5.53 SAt5.26 TAt5.53 UAt5.517 YAt5.786 ZAt7.8 aA24.721 bAt4.721 cA25.953 dA25.953 eAt5.671 fAt4.721
BoxUsage:inf1.2xlarge	instanceType=inf1.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	BAt0.558 CAt0.489 DAt0.446 FAt0.381 HAt0.489 IAt0.453 LAt0.403 NAt0.453 PAt0.385 QAt0.424 SAt0.403 TAt0.424 UAt0.423 YAt0.444 ZAt0.598 aA20.362 bAt0.362 cA20.456 dA20.456 eAt0.435 fAt0.362
BoxUsage:inf1.6xlarge	instanceType=inf1.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=48;vcpu=24	BAt1.819 CAt1.594 DAt1.453 FAt1.241 HAt1.594 IAt1.475 LAt1.315 NAt1.475 PAt1.254 QAt1.382 SAt1.315 TAt1.382 UAt1.379 YAt1.447 ZAt1.95 aA21.18 bAt1.18 cA21.488 dA21.488 eAt1.418 fAt1.18
BoxUsage:inf1.xlarge	instanceType=inf1.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	BAt0.352 CAt0.308 DAt0.281 FAt0.24 HAt0.308 IAt0.285 LAt0.254 NAt0.285 PAt0.242 QAt0.267 SAt0.254 TAt0.267 UAt0.267 YAt0.28 ZAt0.377 aA20.228 bAt0.228 cA20.288 dA20.288 eAt0.274 fAt0.228
BoxUsage:inf2.24xlarge	instanceType=inf2.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CAt9.73595 FAt8.43782 HAt9.08689 NAt9.73595 SAt8.11329 aA26.49063 bAt6.49063 fAt6.49063
BoxUsage:inf2.48xlarge	instanceType=inf2.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CAt19.4719 FAt16.87565 HAt18.17377 NAt19.4719 SAt16.22658 aA212.98127 bAt12.98127 fAt12.98127
BoxUsage:inf2.8xlarge	instanceType=inf2.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CAt2.95179 FAt2.55822 HAt2.755 NAt2.95179 SAt2.45982 aA21.96786 bAt1.96786 fAt1.96786
BoxUsage:inf2.xlarge	instanceType=inf2.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CAt1.1373 FAt0.98566 HAt1.06148 NAt1.1373 SAt0.94775 aA20.7582 bAt0.7582 fAt0.7582
BoxUsage:is4gen.2xlarge	instanceType=is4gen.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=48;vcpu=8	CAt1.3566 FAt1.31 HAt1.3821 IAt1.3821 LAt1.275 NAt1.377 SAt1.275 TAt1.3413 UAt1.3413 aA21.1526 bAt1.1526 fAt1.1526
BoxUsage:is4gen.4xlarge	instanceType=is4gen.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=96;vcpu=16	CAt2.7132 FAt2.62 HAt2.76421 IAt2.76421 LAt2.55 NAt2.754 SAt2.55 TAt2.68261 UAt2.68261 aA22.3052 bAt2.3052 fAt2.3052
BoxUsage:is4gen.8xlarge	instanceType=is4gen.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=192;vcpu=32	CAt5.4264 FAt5.24 HAt5.52842 IAt5.52842 LAt5.1 NAt5.508 SAt5.1 TAt5.36522 UAt5.36522 aA24.6104 bAt4.6104 fAt4.6104
BoxUsage:is4gen.large	instanceType=is4gen.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=12;vcpu=2	CAt0.33915 FAt0.3275 HAt0.34553 IAt0.34553 LAt0.31875 NAt0.34425 SAt0.31875 TAt0.33533 UAt0.33533 aA20.28815 bAt0.28815 fAt0.28815
BoxUsage:is4gen.medium	instanceType=is4gen.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=6;vcpu=1	CAt0.16958 FAt0.16375 HAt0.17276 IAt0.17276 LAt0.15938 NAt0.17213 SAt0.15938 TAt0.16766 UAt0.16766 aA20.14408 bAt0.14408 fAt0.14408
BoxUsage:is4gen.xlarge	instanceType=is4gen.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=24;vcpu=4	CAt0.6783 FAt0.655 HAt0.69105 IAt0.69105 LAt0.6375 NAt0.6885 SAt0.6375 TAt0.67065 UAt0.67065 aA20.5763 bAt0.5763 fAt0.5763
BoxUsage:m1.large	instanceType=m1.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=7.5;vcpu=2	CAt0.243 HAt0.233 IAt0.233 SAt0.19 ZAt0.233 aA20.175 dA20.211 eAt0.19 fAt0.175
BoxUsage:m1.medium	instanceType=m1.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=3.75;vcpu=1	CAt0.122 CAt0.122 HAt0.117 HAt0.117 IAt0.117 IAt0.117 SAt0.095 SAt0.095 ZAt0.117 ZAt0.117 aA20.087 dA20.106 eAt0.095 eAt0.095 fAt0.087 fAt0.087
BoxUsage:m1.small	instanceType=m1.small;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=1.7;vcpu=1	CAt0.061 CAt0.061 HAt0.058 HAt0.058 IAt0.058 IAt0.058 SAt0.047 SAt0.047 ZAt0.058 ZAt0.058 aA20.044 dA20.053 eAt0.047 eAt0.047 fAt0.044 fAt0.044
BoxUsage:m1.xlarge	instanceType=m1.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15;vcpu=4	CAt0.486 HAt0.467 IAt0.467 SAt0.379 ZAt0.467 aA20.35 dA20.423 eAt0.379 fAt0.35
BoxUsage:m2.2xlarge	instanceType=m2.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=34.2;vcpu=4	CAt0.575 HAt0.592 IAt0.592 SAt0.55 ZAt0.645 aA20.49 dA20.586 eAt0.55 fAt0.49
BoxUsage:m2.4xlarge	instanceType=m2.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=68.4;vcpu=8	CAt1.15 HAt1.183 IAt1.183 SAt1.1 ZAt1.291 aA20.98 dA21.171 eAt1.1 fAt0.98
BoxUsage:m2.xlarge	instanceType=m2.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=17.1;vcpu=2	CAt0.287 HAt0.296 IAt0.296 SAt0.275 ZAt0.323 aA20.245 dA20.293 eAt0.275 fAt0.245
BoxUsage:m3.2xlarge	instanceType=m3.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30;vcpu=8	CAt0.77 DAt0.732 HAt0.784 IAt0.745 NAt0.632 SAt0.585 ZAt0.761 aA20.532 dA20.672 eAt0.616 fAt0.532
BoxUsage:m3.large	instanceType=m3.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=7.5;vcpu=2	CAt0.193 DAt0.183 HAt0.196 IAt0.186 NAt0.158 SAt0.146 ZAt0.19 aA20.133 dA20.168 eAt0.154 fAt0.133
BoxUsage:m3.medium	instanceType=m3.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=3.75;vcpu=1	CAt0.096 DAt0.091 HAt0.098 IAt0.093 NAt0.079 SAt0.073 ZAt0.095 aA20.067 dA20.084 eAt0.077 fAt0.067
BoxUsage:m3.xlarge	instanceType=m3.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15;vcpu=4	CAt0.385 DAt0.366 HAt0.392 IAt0.372 NAt0.315 SAt0.293 ZAt0.381 aA20.266 dA20.336 eAt0.308 fAt0.266
BoxUsage:m4.10xlarge	instanceType=m4.10xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=160;vcpu=40	CAt2.58 DAt2.46 FAt2.1 HAt2.5 IAt2.5 LAt2.22 NAt2.4 SAt2.22 TAt2.32 ZAt3.18 aAw2 aA22 bAt2 dA22.52 eAt2.34 fAt2
BoxUsage:m4.16xlarge	instanceType=m4.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CAt4.128 DAt3.936 EAt4.128 FAt3.36 HAt4 IAt4 LAt3.552 NAt3.84 SAt3.552 TAt3.712 ZAt5.088 aA23.2 bAt3.2 dA24.032 eAt3.744 fAt3.2
BoxUsage:m4.2xlarge	instanceType=m4.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CAt0.516 DAt0.492 EAt0.516 FAt0.42 HAt0.5 IAt0.5 LAt0.444 NAt0.48 SAt0.444 TAt0.464 ZAt0.636 aA20.4 bAt0.4 dA20.504 eAt0.468 fAt0.4
BoxUsage:m4.4xlarge	instanceType=m4.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CAt1.032 DAt0.984 EAt1.032 FAt0.84 HAt1 IAt1 LAt0.888 NAt0.96 SAt0.888 TAt0.928 ZAt1.272 aA20.8 bAt0.8 dA21.008 eAt0.936 fAt0.8
BoxUsage:m4.large	instanceType=m4.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CAt0.129 DAt0.123 EAt0.129 FAt0.105 HAt0.125 IAt0.125 LAt0.111 NAt0.12 SAt0.111 TAt0.116 ZAt0.159 aA20.1 bAt0.1 dA20.126 eAt0.117 fAt0.1
BoxUsage:m4.xlarge	instanceType=m4.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CAt0.258 DAt0.246 EAt0.258 FAt0.21 HAt0.25 IAt0.25 LAt0.222 NAt0.24 SAt0.222 TAt0.232 ZAt0.318 aA20.2 bAt0.2 dA20.252 eAt0.234 fAt0.2
BoxUsage:m5.12xlarge	instanceType=m5.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	AAt3.048 BAt3.168 CAt2.976 DAt2.832 EAt2.976 FAt2.424 GAt2.424 HAt2.88 IAt2.88 JAt2.88 KAt2.88 LAt2.568 MAt2.568 NAt2.76 OAt3.036 PAt2.448 QAt2.688 RAt2.568 SAt2.568 TAt2.664 UAt2.688 WAt2.696 XAt2.825 YAt2.825 ZAt3.672 aA22.304 bAt2.304 cA22.904 dA22.904 eAt2.688 fAt2.304
BoxUsage:m5.16xlarge	instanceType=m5.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	AAt4.064 BAt4.224 CAt3.968 DAt3.776 EAt3.968 FAt3.232 GAt3.232 HAt3.84 IAt3.84 JAt3.84 KAt3.84 LAt3.424 MAt3.424 NAt3.68 OAt4.048 PAt3.264 QAt3.584 RAt3.424 SAt3.424 TAt3.552 UAt3.584 WAt3.595 XAt3.766 YAt3.766 ZAt4.896 aA23.072 bAt3.072 cA23.872 dA23.872 eAt3.584 fAt3.072
BoxUsage:m5.24xlarge	instanceType=m5.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	AAt6.096 BAt6.336 CAt5.952 DAt5.664 EAt5.952 FAt4.848 GAt4.848 HAt5.76 IAt5.76 JAt5.76 KAt5.76 LAt5.136 MAt5.136 NAt5.52 OAt6.072 PAt4.896 QAt5.376 RAt5.136 SAt5.136 TAt5.328 UAt5.376 WAt5.393 XAt5.65 YAt5.65 ZAt7.344 aA24.608 bAt4.608 cA25.808 dA25.808 eAt5.376 fAt4.608
BoxUsage:m5.2xlarge	instanceType=m5.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	AAt0.508 BAt0.528 CAt0.496 DAt0.472 EAt0.496 FAw0.404 FAt0.404 GAt0.404 HAt0.48 IAt0.48 JAt0.48 KAt0.48 LAt0.428 MAt0.428 NAt0.46 OAt0.506 PAt0.408 QAt0.448 RAt0.428 SAt0.428 TAw0.444 TAt0.444 UAt0.448 WAt0.449 XAt0.471 YAt0.471 ZAt0.612 aA20.384 bAt0.384 cA20.484 dA20.484 eAt0.448 fAt0.384
BoxUsage:m5.4xlarge	instanceType=m5.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	AAt1.016 BAt1.056 CAt0.992 DAt0.944 EAt0.992 FAt0.808 GAt0.808 HAt0.96 IAt0.96 JAt0.96 KAt0.96 LAt0.856 MAt0.856 NAt0.92 OAt1.012 PAt0.816 QAt0.896 RAt0.856 SAt0.856 TAt0.888 UAt0.896 WAt0.899 XAt0.942 YAt0.942 ZAt1.224 aA20.768 bAt0.768 cA20.968 dA20.968 eAt0.896 fAt0.768
BoxUsage:m5.8xlarge	instanceType=m5.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	AAt2.032 BAt2.112 CAt1.984 DAt1.888 EAt1.984 FAt1.616 GAt1.616 HAt1.92 IAt1.92 JAt1.92 KAt1.92 LAt1.712 MAt1.712 NAt1.84 OAt2.024 PAt1.632 QAt1.792 RAt1.712 SAt1.712 TAt1.776 UAt1.792 WAt1.798 XAt1.883 YAt1.883 ZAt2.448 aA21.536 bAt1.536 cA21.936 dA21.936 eAt1.792 fAt1.536
BoxUsage:m5.large	instanceType=m5.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	AAt0.127 BAt0.132 CAt0.124 DAt0.118 EAt0.124 FAt0.101 GAt0.101 HAt0.12 IAt0.12 JAt0.12 KAt0.12 LAt0.107 MAt0.107 NAt0.115 OAt0.127 PAt0.102 QAt0.112 RAt0.107 SAt0.107 TAw0.111 TAt0.111 UAt0.112 WAt0.112 XAt0.118 YAt0.118 ZAt0.153 aA20.096 bAt0.096 cA20.121 dA20.121 eAt0.112 fAt0.096
BoxUsage:m5.metal	instanceType=m5.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	AAt6.096 BAt6.336 CAt5.952 DAt5.664 EAt5.952 FAt4.848 GAt4.848 HAt5.76 IAt5.76 JAt5.76 KAt5.76 LAt5.136 MAt5.136 NAt5.52 OAt6.072 PAt4.896 QAt5.376 RAt5.136 SAt5.136 TAt5.328 UAt5.376 WAt5.393 XAt5.65 YAt5.65 ZAt7.344 aA24.608 bAt4.608 cA25.808 dA25.808 eAt5.376 fAt4.608
BoxUsage:m5.xlarge	instanceType=m5.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	AAt0.254 BAt0.264 CAt0.248 DAt0.236 EAt0.248 FAt0.202 GAt0.202 HAt0.24 IAt0.24 JAt0.24 KAt0.24 LAt0.214 MAt0.214 NAt0.23 OAt0.253 PAt0.204 QAt0.224 RAt0.214 SAt0.214 TAt0.222 UAt0.224 WAt0.225 XAt0.235 YAt0.235 ZAt0.306 aA20.192 bAt0.192 cA20.242 dA20.242 eAt0.224 fAt0.192
BoxUsage:m5a.12xlarge	instanceType=m5a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CAt2.688 DAt2.544 FAt1.333 HAt2.592 IAt2.592 LAt2.304 NAt2.496 QAt2.424 SAt2.304 TAt2.4 UAt2.424 ZAt3.312 aA22.064 bAt2.064 cA22.616 dA22.616 eAt2.424 fAt2.064
BoxUsage:m5a.16xlarge	instanceType=m5a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CAt3.584 DAt3.392 FAt1.778 HAt3.456 IAt3.456 LAt3.072 NAt3.328 QAt3.232 SAt3.072 TAt3.2 UAt3.232 ZAt4.416 aA22.752 bAt2.752 cA23.488 dA23.488 eAt3.232 fAt2.752
BoxUsage:m5a.24xlarge	instanceType=m5a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CAt5.376 DAt5.088 FAt2.666 HAt5.184 IAt5.184 LAt4.608 NAt4.992 QAt4.848 SAt4.608 TAt4.8 UAt4.848 ZAt6.624 aA24.128 bAt4.128 cA25.232 dA25.232 eAt4.848 fAt4.128
BoxUsage:m5a.2xlarge	instanceType=m5a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CAt0.448 DAt0.424 FAt0.222 HAt0.432 IAt0.432 LAt0.384 NAt0.416 QAt0.404 SAt0.384 TAt0.4 UAt0.404 ZAt0.552 aA20.344 bAt0.344 cA20.436 dA20.436 eAt0.404 fAt0.344
BoxUsage:m5a.4xlarge	instanceType=m5a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CAt0.896 DAt0.848 FAt0.444 HAt0.864 IAt0.864 LAt0.768 NAt0.832 QAt0.808 SAt0.768 TAt0.8 UAt0.808 ZAt1.104 aA20.688 bAt0.688 cA20.872 dA20.872 eAt0.808 fAt0.688
BoxUsage:m5a.8xlarge	instanceType=m5a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CAt1.792 DAt1.696 FAt0.889 HAt1.728 IAt1.728 LAt1.536 NAt1.664 QAt1.616 SAt1.536 TAt1.6 UAt1.616 ZAt2.208 aA21.376 bAt1.376 cA21.744 dA21.744 eAt1.616 fAt1.376
BoxUsage:m5a.large	instanceType=m5a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CAt0.112 DAt0.106 FAt0.056 HAt0.108 IAt0.108 LAt0.096 NAt0.104 QAt0.101 SAt0.096 TAt0.1 UAt0.101 ZAt0.138 aA20.086 bAt0.086 cA20.109 dA20.109 eAt0.101 fAt0.086
BoxUsage:m5a.xlarge	instanceType=m5a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CAt0.224 DAt0.212 FAt0.111 HAt0.216 IAt0.216 LAt0.192 NAt0.208 QAt0.202 SAt0.192 TAt0.2 UAt0.202 ZAt0.276 aA20.172 bAt0.172 cA20.218 dA20.218 eAt0.202 fAt0.172
BoxUsage:m5ad.12xlarge	instanceType=m5ad.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CAt3.216 DAt3.048 FAt1.61 HAt3.096 IAt3.12 LAt2.76 NAt3 SAt2.76 TAt2.88 UAt2.904 ZAt3.96 aA22.472 bAt2.472 dA23.144 eAt2.928 fAt2.472
BoxUsage:m5ad.16xlarge	instanceType=m5ad.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CAt4.288 DAt4.064 FAt2.147 HAt4.128 IAt4.16 LAt3.68 NAt4 SAt3.68 TAt3.84 UAt3.872 ZAt5.28 aA23.296 bAt3.296 dA24.192 eAt3.904 fAt3.296
BoxUsage:m5ad.24xlarge	instanceType=m5ad.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CAt6.432 DAt6.096 FAt3.221 HAt6.192 IAt6.24 LAt5.52 NAt6 SAt5.52 TAt5.76 UAt5.808 ZAt7.92 aA24.944 bAt4.944 dA26.288 eAt5.856 fAt4.944
BoxUsage:m5ad.2xlarge	instanceType=m5ad.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CAt0.536 DAt0.508 FAt0.268 HAt0.516 IAt0.52 LAt0.46 NAt0.5 SAt0.46 TAt0.48 UAt0.484 ZAt0.66 aA20.412 bAt0.412 dA20.524 eAt0.488 fAt0.412
BoxUsage:m5ad.4xlarge	instanceType=m5ad.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CAt1.072 DAt1.016 FAt0.537 HAt1.032 IAt1.04 LAt0.92 NAt1 SAt0.92 TAt0.96 UAt0.968 ZAt1.32 aA20.824 bAt0.824 dA21.048 eAt0.976 fAt0.824
BoxUsage:m5ad.8xlarge	instanceType=m5ad.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CAt2.144 DAt2.032 FAt1.074 HAt2.064 IAt2.08 LAt1.84 NAt2 SAt1.84 TAt1.92 UAt1.936 ZAt2.64 aA21.648 bAt1.648 dA22.096 eAt1.952 fAt1.648
BoxUsage:m5ad.large	instanceType=m5ad.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CAt0.134 DAt0.127 FAt0.067 HAt0.129 IAt0.13 LAt0.115 NAt0.125 SAt0.115 TAt0.12 UAt0.121 ZAt0.165 aA20.103 bAt0.103 dA20.131 eAt0.122 fAt0.103
BoxUsage:m5ad.xlarge	instanceType=m5ad.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CAt0.268 DAt0.254 FAt0.134 HAt0.258 IAt0.26 LAt0.23 NAt0.25 SAt0.23 TAt0.24 UAt0.242 ZAt0.33 aA20.206 bAt0.206 dA20.262 eAt0.244 fAt0.206
BoxUsage:m5d.12xlarge	instanceType=m5d.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	AAt3.6 BAt3.72 CAt3.504 DAt3.336 EAt3.504 FAt2.928 GAt2.928 HAt3.384 IAt3.408 JAt3.384 KAt3.408 LAt3.024 MAt3.024 NAt3.264 OAt3.59 PAt2.88 QAt3.168 RAt3.024 SAt3.024 TAt3.144 UAt3.168 WAt3.175 XAt3.326 YAt3.326 ZAt4.32 aA22.712 bAt2.712 cA23.432 dA23.432 eAt3.192 fAt2.712
BoxUsage:m5d.16xlarge	instanceType=m5d.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	AAt4.8 BAt4.96 CAt4.672 DAt4.448 EAt4.672 FAt3.904 GAt3.904 HAt4.512 IAt4.544 JAt4.512 KAt4.544 LAt4.032 MAt4.032 NAt4.352 OAt4.787 PAt3.84 QAt4.224 RAt4.032 SAt4.032 TAt4.192 UAt4.224 WAt4.234 XAt4.435 YAt4.435 ZAt5.76 aA23.616 bAt3.616 cA24.576 dA24.576 eAt4.256 fAt3.616
BoxUsage:m5d.24xlarge	instanceType=m5d.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	AAt7.2 BAt7.44 CAt7.008 DAt6.672 EAt7.008 FAt5.856 GAt5.856 HAt6.768 IAt6.816 JAt6.768 KAt6.816 LAt6.048 MAt6.048 NAt6.528 OAt7.181 PAt5.76 QAt6.336 RAt6.048 SAt6.048 TAt6.288 UAt6.336 WAt6.35 XAt6.653 YAt6.653 ZAt8.64 aA25.424 bAt5.424 cA26.864 dA26.864 eAt6.384 fAt5.424
BoxUsage:m5d.2xlarge	instanceType=m5d.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	AAt0.6 BAt0.62 CAt0.584 DAt0.556 EAt0.584 FAt0.488 GAt0.488 HAt0.564 IAt0.568 JAt0.564 KAt0.568 LAt0.504 MAt0.504 NAt0.544 OAt0.598 PAt0.48 QAt0.528 RAt0.504 SAt0.504 TAt0.524 UAt0.528 WAt0.529 XAt0.554 YAt0.554 ZAt0.72 aA20.452 bAt0.452 cA20.572 dA20.572 eAt0.532 fAt0.452
BoxUsage:m5d.4xlarge	instanceType=m5d.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	AAt1.2 BAt1.24 CAt1.168 DAt1.112 EAt1.168 FAt0.976 GAt0.976 HAt1.128 IAt1.136 JAt1.128 KAt1.136 LAt1.008 MAt1.008 NAt1.088 OAt1.197 PAt0.96 QAt1.056 RAt1.008 SAt1.008 TAt1.048 UAt1.056 WAt1.058 XAt1.109 YAt1.109 ZAt1.44 aA20.904 bAt0.904 cA21.144 dA21.144 eAt1.064 fAt0.904
BoxUsage:m5d.8xlarge	instanceType=m5d.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	AAt2.4 BAt2.48 CAt2.336 DAt2.224 EAt2.336 FAt1.952 GAt1.952 HAt2.256 IAt2.272 JAt2.256 KAt2.272 LAt2.016 MAt2.016 NAt2.176 OAt2.394 PAt1.92 QAt2.112 RAt2.016 SAt2.016 TAt2.096 UAt2.112 WAt2.117 XAt2.218 YAt2.218 ZAt2.88 aA21.808 bAt1.808 cA22.288 dA22.288 eAt2.128 fAt1.808
BoxUsage:m5d.large	instanceType=m5d.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	AAt0.15 BAt0.155 CAt0.146 DAt0.139 EAt0.146 FAt0.122 GAt0.122 HAt0.141 IAt0.142 JAt0.141 KAt0.142 LAt0.126 MAt0.126 NAt0.136 OAt0.15 PAt0.12 QAt0.132 RAt0.126 SAt0.126 TAt0.131 UAt0.132 WAt0.132 XAt0.139 YAt0.139 ZAt0.18 aA20.113 bAt0.113 cA20.143 dA20.143 eAt0.133 fAt0.113
BoxUsage:m5d.metal	instanceType=m5d.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	AAt7.2 BAt7.44 CAt7.008 DAt6.672 EAt7.008 FAt5.856 GAt5.856 HAt6.768 IAt6.816 JAt6.768 KAt6.816 LAt6.048 MAt6.048 NAt6.528 OAt7.181 PAt5.76 QAt6.336 RAt6.048 SAt6.048 TAt6.288 UAt6.336 WAt6.35 XAt6.653 YAt6.653 ZAt8.64 aA25.424 bAt5.424 cA26.864 dA26.864 eAt6.384 fAt5.424
BoxUsage:m5d.xlarge	instanceType=m5d.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	AAt0.3 BAt0.31 CAt0.292 DAt0.278 EAt0.292 FAt0.244 GAt0.244 HAt0.282 IAt0.284 JAt0.282 KAt0.284 LAt0.252 MAt0.252 NAt0.272 OAt0.299 PAt0.24 QAt0.264 RAt0.252 SAt0.252 TAt0.262 UAt0.264 WAt0.265 XAt0.277 YAt0.277 ZAt0.36 aA20.226 bAt0.226 cA20.286 dA20.286 eAt0.266 fAt0.226
BoxUsage:m5dn.12xlarge	instanceType=m5dn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CAt4.2 HAt4.008 NAt3.888 SAt3.648 aA23.264 bAt3.264 cA24.104 dA24.104 fAt3.264
BoxUsage:m5dn.16xlarge	instanceType=m5dn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CAt5.6 HAt5.344 NAt5.184 SAt4.864 aA24.352 bAt4.352 cA25.472 dA25.472 fAt4.352
BoxUsage:m5dn.24xlarge	instanceType=m5dn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CAt8.4 HAt8.016 NAt7.776 SAt7.296 aA26.528 bAt6.528 cA28.208 dA28.208 fAt6.528
BoxUsage:m5dn.2xlarge	instanceType=m5dn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CAt0.7 HAt0.668 NAt0.648 SAt0.608 aA20.544 bAt0.544 cA20.684 dA20.684 fAt0.544
BoxUsage:m5dn.4xlarge	instanceType=m5dn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CAt1.4 HAt1.336 NAt1.296 SAt1.216 aA21.088 bAt1.088 cA21.368 dA21.368 fAt1.088
BoxUsage:m5dn.8xlarge	instanceType=m5dn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CAt2.8 HAt2.672 NAt2.592 SAt2.432 aA22.176 bAt2.176 cA22.736 dA22.736 fAt2.176
BoxUsage:m5dn.large	instanceType=m5dn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CAt0.175 HAt0.167 NAt0.162 SAt0.152 aA20.136 bAt0.136 cA20.171 dA20.171 fAt0.136
BoxUsage:m5dn.metal	instanceType=m5dn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CAt8.4 HAt8.016 NAt7.776 SAt7.296 aA26.528 bAt6.528 cA28.208 dA28.208 fAt6.528
BoxUsage:m5dn.xlarge	instanceType=m5dn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CAt0.35 HAt0.334 NAt0.324 SAt0.304 aA20.272 bAt0.272 cA20.342 dA20.342 fAt0.272
BoxUsage:m5n.12xlarge	instanceType=m5n.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CAt3.672 HAt3.504 NAt3.384 SAt3.192 aA22.856 bAt2.856 cA23.576 dA23.576 fAt2.856
BoxUsage:m5n.16xlarge	instanceType=m5n.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CAt4.896 HAt4.672 NAt4.512 SAt4.256 aA23.808 bAt3.808 cA24.768 dA24.768 fAt3.808
BoxUsage:m5n.24xlarge	instanceType=m5n.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CAt7.344 HAt7.008 NAt6.768 SAt6.384 aA25.712 bAt5.712 cA27.152 dA27.152 fAt5.712
BoxUsage:m5n.2xlarge	instanceType=m5n.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CAt0.612 HAt0.584 NAt0.564 SAt0.532 aA20.476 bAt0.476 cA20.596 dA20.596 fAt0.476
BoxUsage:m5n.4xlarge	instanceType=m5n.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CAt1.224 HAt1.168 NAt1.128 SAt1.064 aA20.952 bAt0.952 cA21.192 dA21.192 fAt0.952
BoxUsage:m5n.8xlarge	instanceType=m5n.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CAt2.448 HAt2.336 NAt2.256 SAt2.128 aA21.904 bAt1.904 cA22.384 dA22.384 fAt1.904
BoxUsage:m5n.large	instanceType=m5n.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CAt0.153 HAt0.146 NAt0.141 SAt0.133 aA20.119 bAt0.119 cA20.149 dA20.149 fAt0.119
BoxUsage:m5n.metal	instanceType=m5n.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CAt7.344 HAt7.008 NAt6.768 aA25.712 bAt5.712 cA27.152 dA27.152 fAt5.712
BoxUsage:m5n.xlarge	instanceType=m5n.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CAt0.306 HAt0.292 NAt0.282 SAt0.266 aA20.238 bAt0.238 cA20.298 dA20.298 fAt0.238
BoxUsage:m5zn.12xlarge	instanceType=m5zn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CAt5.1204 DAt4.872 HAt4.956 IAt4.956 NAt4.7486 SAt4.4184 ZAt6.3178 aA23.9641 bAt3.9641 eAt4.6248 fAt3.9641
BoxUsage:m5zn.2xlarge	instanceType=m5zn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CAt0.8534 DAt0.812 HAt0.826 IAt0.826 NAt0.7914 SAt0.7364 ZAt1.053 aA20.6607 bAt0.6607 eAt0.7708 fAt0.6607
BoxUsage:m5zn.3xlarge	instanceType=m5zn.3xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=48;vcpu=12	CAt1.2801 DAt1.218 HAt1.239 IAt1.239 NAt1.1872 SAt1.1046 ZAt1.5794 aA20.991 bAt0.991 eAt1.1562 fAt0.991
BoxUsage:m5zn.6xlarge	instanceType=m5zn.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=24	CAt2.5602 DAt2.436 HAt2.478 IAt2.478 NAt2.3743 SAt2.2092 ZAt3.1589 aA21.982 bAt1.982 eAt2.3124 fAt1.982
BoxUsage:m5zn.large	instanceType=m5zn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CAt0.2134 DAt0.203 HAt0.2065 IAt0.2065 NAt0.1979 SAt0.1841 ZAt0.2632 aA20.1652 bAt0.1652 eAt0.1927 fAt0.1652
BoxUsage:m5zn.metal	instanceType=m5zn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CAt5.1204 DAt4.872 HAt4.956 IAt4.956 NAt4.7486 SAt4.4184 ZAt6.3178 aA24.3605 bAt3.9641 eAt4.6248 fAt3.9641
BoxUsage:m5zn.xlarge	instanceType=m5zn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CAt0.4267 DAt0.406 HAt0.413 IAt0.413 NAt0.3957 SAt0.3682 ZAt0.5265 aA20.3303 bAt0.3303 eAt0.3854 fAt0.3303
BoxUsage:m6a.12xlarge	instanceType=m6a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CAt2.6784 FAt1.3332 GAt1.3332 HAt2.592 IAt2.592 LAt2.3112 NAt2.484 QAt2.4192 SAt2.3112 TAt2.3976 ZAt3.3048 aA22.0736 bAt2.0736 eAt2.4192 fAt2.0736
BoxUsage:m6a.16xlarge	instanceType=m6a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CAt3.5712 FAt1.7776 GAt1.7776 HAt3.456 IAt3.456 LAt3.0816 NAt3.312 QAt3.2256 SAt3.0816 TAt3.1968 ZAt4.4064 aA22.7648 bAt2.7648 eAt3.2256 fAt2.7648
BoxUsage:m6a.24xlarge	instanceType=m6a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CAt5.3568 FAt2.6664 GAt2.6664 HAt5.184 IAt5.184 LAt4.6224 NAt4.968 QAt4.8384 SAt4.6224 TAt4.7952 ZAt6.6096 aA24.1472 bAt4.1472 eAt4.8384 fAt4.1472
BoxUsage:m6a.2xlarge	instanceType=m6a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CAt0.4464 FAt0.2222 GAt0.2222 HAt0.432 IAt0.432 LAt0.3852 NAt0.414 QAt0.4032 SAt0.3852 TAt0.3996 ZAt0.5508 aA20.3456 bAt0.3456 eAt0.4032 fAt0.3456
BoxUsage:m6a.32xlarge	instanceType=m6a.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CAt7.1424 FAt3.5552 GAt3.5552 HAt6.912 IAt6.912 LAt6.1632 NAt6.624 QAt6.4512 SAt6.1632 TAt6.3936 ZAt8.8128 aA25.5296 bAt5.5296 eAt6.4512 fAt5.5296
BoxUsage:m6a.48xlarge	instanceType=m6a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CAt10.7136 FAt5.3328 GAt5.3328 HAt10.368 IAt10.368 LAt9.2448 NAt9.936 QAt9.6768 SAt9.2448 TAt9.5904 ZAt13.2192 aA28.2944 bAt8.2944 eAt9.6768 fAt8.2944
BoxUsage:m6a.4xlarge	instanceType=m6a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CAt0.8928 FAt0.4444 GAt0.4444 HAt0.864 IAt0.864 LAt0.7704 NAt0.828 QAt0.8064 SAt0.7704 TAt0.7992 ZAt1.1016 aA20.6912 bAt0.6912 eAt0.8064 fAt0.6912
BoxUsage:m6a.8xlarge	instanceType=m6a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CAt1.7856 FAt0.8888 GAt0.8888 HAt1.728 IAt1.728 LAt1.5408 NAt1.656 QAt1.6128 SAt1.5408 TAt1.5984 ZAt2.2032 aA21.3824 bAt1.3824 eAt1.6128 fAt1.3824
BoxUsage:m6a.large	instanceType=m6a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CAt0.1116 FAt0.05555 GAt0.05555 HAt0.108 IAt0.108 LAt0.0963 NAt0.1035 QAt0.1008 SAt0.0963 TAt0.0999 ZAt0.1377 aA20.0864 bAt0.0864 eAt0.1008 fAt0.0864
BoxUsage:m6a.metal	instanceType=m6a.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CAt10.7136 FAt5.3328 GAt5.3328 HAt10.368 IAt10.368 LAt9.2448 NAt9.936 QAt9.6768 SAt9.2448 TAt9.5904 ZAt13.2192 aA28.2944 bAt8.2944 eAt9.6768 fAt8.2944
BoxUsage:m6a.xlarge	instanceType=m6a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CAt0.2232 FAt0.1111 GAt0.1111 HAt0.216 IAt0.216 LAt0.1926 NAt0.207 QAt0.2016 SAt0.1926 TAt0.1998 ZAt0.2754 aA20.1728 bAt0.1728 eAt0.2016 fAt0.1728
BoxUsage:m6g.12xlarge	instanceType=m6g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=192;vcpu=48	AAt2.4384 BAt2.544 CAt2.376 DAt2.256 EAt2.3808 FAt1.2144 GAt1.2144 HAt2.304 IAt2.304 JAt2.304 KAt2.304 LAt2.0544 MAt2.0544 NAt2.208 OAt2.4288 PAt1.968 QAt2.1504 RAt2.064 SAt2.064 TAt2.1312 UAt2.16 WAt2.1672 XAt2.2704 YAt2.256 ZAt2.9376 aA21.848 bAt1.848 cA22.3232 dA22.3232 eAt2.1504 fAt1.848
BoxUsage:m6g.16xlarge	instanceType=m6g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	AAt3.2512 BAt3.392 CAt3.168 DAt3.008 EAt3.1744 FAt1.6192 GAt1.6192 HAt3.072 IAt3.072 JAt3.072 KAt3.072 LAt2.7392 MAt2.7392 NAt2.944 OAt3.2384 PAt2.624 QAt2.8672 RAt2.752 SAt2.752 TAt2.8416 UAt2.88 WAt2.8896 XAt3.0272 YAt3.008 ZAt3.9168 aA22.464 bAt2.464 cA23.0976 dA23.0976 eAt2.8672 fAt2.464
BoxUsage:m6g.2xlarge	instanceType=m6g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=8	AAt0.4064 BAt0.424 CAt0.396 DAt0.376 EAt0.3968 FAt0.2024 GAt0.2024 HAt0.384 IAt0.384 JAt0.384 KAt0.384 LAt0.3424 MAt0.3424 NAt0.368 OAt0.4048 PAt0.328 QAt0.3584 RAt0.344 SAt0.344 TAt0.3552 UAt0.36 WAt0.3612 XAt0.3784 YAt0.376 ZAt0.4896 aA20.308 bAt0.308 cA20.3872 dA20.3872 eAt0.3584 fAt0.308
BoxUsage:m6g.4xlarge	instanceType=m6g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=16	AAt0.8128 BAt0.848 CAt0.792 DAt0.752 EAt0.7936 FAt0.4048 GAt0.4048 HAt0.768 IAt0.768 JAt0.768 KAt0.768 LAt0.6848 MAt0.6848 NAt0.736 OAt0.8096 PAt0.656 QAt0.7168 RAt0.688 SAt0.688 TAt0.7104 UAt0.72 WAt0.7224 XAt0.7568 YAt0.752 ZAt0.9792 aA20.616 bAt0.616 cA20.7744 dA20.7744 eAt0.7168 fAt0.616
BoxUsage:m6g.8xlarge	instanceType=m6g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=32	AAt1.6256 BAt1.696 CAt1.584 DAt1.504 EAt1.5872 FAt0.8096 GAt0.8096 HAt1.536 IAt1.536 JAt1.536 KAt1.536 LAt1.3696 MAt1.3696 NAt1.472 OAt1.6192 PAt1.312 QAt1.4336 RAt1.376 SAt1.376 TAt1.4208 UAt1.44 WAt1.4448 XAt1.5136 YAt1.504 ZAt1.9584 aA21.232 bAt1.232 cA21.5488 dA21.5488 eAt1.4336 fAt1.232
BoxUsage:m6g.large	instanceType=m6g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=2	AAt0.1016 BAt0.106 CAt0.099 DAt0.094 EAt0.0992 FAt0.0506 GAt0.0506 HAt0.096 IAt0.096 JAt0.096 KAt0.096 LAt0.0856 MAt0.0856 NAt0.092 OAt0.1012 PAt0.082 QAt0.0896 RAt0.086 SAt0.086 TAt0.0888 UAt0.09 WAt0.0903 XAt0.0946 YAt0.094 ZAt0.1224 aA20.077 bAt0.077 cA20.0968 dA20.0968 eAt0.0896 fAt0.077
BoxUsage:m6g.medium	instanceType=m6g.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=1	AAt0.0508 BAt0.053 CAt0.0495 DAt0.047 EAt0.0496 FAt0.0253 GAt0.0253 HAt0.048 IAt0.048 JAt0.048 KAt0.048 LAt0.0428 MAt0.0428 NAt0.046 OAt0.0506 PAt0.041 QAt0.0448 RAt0.043 SAt0.043 TAt0.0444 UAt0.045 WAt0.0452 XAt0.0473 YAt0.047 ZAt0.0612 aA20.0385 bAt0.0385 cA20.0484 dA20.0484 eAt0.0448 fAt0.0385
BoxUsage:m6g.metal	instanceType=m6g.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	AAt3.2512 BAt3.392 CAt3.168 DAt3.008 EAt3.1744 FAt1.6192 GAt1.6192 HAt3.072 IAt3.072 JAt3.072 KAt3.072 LAt2.7392 MAt2.7392 NAt2.944 OAt3.2384 PAt2.624 QAt2.8672 RAt2.752 SAt2.752 TAt2.8416 UAt2.88 WAt2.8896 XAt3.0272 YAt3.008 ZAt3.9168 aA22.6112 bAt2.464 cA23.2835 dA23.2835 eAt2.8672 fAt2.464
BoxUsage:m6g.xlarge	instanceType=m6g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=4	AAt0.2032 BAt0.212 CAt0.198 DAt0.188 EAt0.1984 FAt0.1012 GAt0.1012 HAt0.192 IAt0.192 JAt0.192 KAt0.192 LAt0.1712 MAt0.1712 NAt0.184 OAt0.2024 PAt0.164 QAt0.1792 RAt0.172 SAt0.172 TAt0.1776 UAt0.18 WAt0.1806 XAt0.1892 YAt0.188 ZAt0.2448 aA20.154 bAt0.154 cA20.1936 dA20.1936 eAt0.1792 fAt0.154
BoxUsage:m6gd.12xlarge	instanceType=m6gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=192;vcpu=48	AAt2.88 BAt2.976 CAt2.808 DAt2.6688 EAt2.8032 FAt1.4496 GAt1.4496 HAt2.712 IAt2.736 JAt2.712 KAt2.736 LAt2.4192 MAt2.4192 NAt2.616 OAt2.8776 PAt2.304 QAt2.5344 RAt2.4192 SAt2.4192 TAt2.5152 UAt2.5344 WAt2.5402 XAt2.6592 YAt2.6611 ZAt3.456 aA22.1696 bAt2.1696 cA22.7456 dA22.7456 eAt2.544 fAt2.1696
BoxUsage:m6gd.16xlarge	instanceType=m6gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	AAt3.84 BAt3.968 CAt3.744 DAt3.5584 EAt3.7376 FAt1.9328 GAt1.9328 HAt3.616 IAt3.648 JAt3.616 KAt3.648 LAt3.2256 MAt3.2256 NAt3.488 OAt3.8368 PAt3.072 QAt3.3792 RAt3.2256 SAt3.2256 TAt3.3536 UAt3.3792 WAt3.3869 XAt3.5456 YAt3.5482 ZAt4.608 aA22.8928 bAt2.8928 cA23.6608 dA23.6608 eAt3.392 fAt2.8928
BoxUsage:m6gd.2xlarge	instanceType=m6gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=8	AAt0.48 BAt0.496 CAt0.468 DAt0.4448 EAt0.4672 FAt0.2416 GAt0.2416 HAt0.452 IAt0.456 JAt0.452 KAt0.456 LAt0.4032 MAt0.4032 NAt0.436 OAt0.4796 PAt0.384 QAt0.4224 RAt0.4032 SAt0.4032 TAt0.4192 UAt0.4224 WAt0.4234 XAt0.4432 YAt0.4435 ZAt0.576 aA20.3616 bAt0.3616 cA20.4576 dA20.4576 eAt0.424 fAt0.3616
BoxUsage:m6gd.4xlarge	instanceType=m6gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=16	AAt0.96 BAt0.992 CAt0.936 DAt0.8896 EAt0.9344 FAt0.4832 GAt0.4832 HAt0.904 IAt0.912 JAt0.904 KAt0.912 LAt0.8064 MAt0.8064 NAt0.872 OAt0.9592 PAt0.768 QAt0.8448 RAt0.8064 SAt0.8064 TAt0.8384 UAt0.8448 WAt0.8467 XAt0.8864 YAt0.887 ZAt1.152 aA20.7232 bAt0.7232 cA20.9152 dA20.9152 eAt0.848 fAt0.7232
BoxUsage:m6gd.8xlarge	instanceType=m6gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=32	AAt1.92 BAt1.984 CAt1.872 DAt1.7792 EAt1.8688 FAt0.9664 GAt0.9664 HAt1.808 IAt1.824 JAt1.808 KAt1.824 LAt1.6128 MAt1.6128 NAt1.744 OAt1.9184 PAt1.536 QAt1.6896 RAt1.6128 SAt1.6128 TAt1.6768 UAt1.6896 WAt1.6934 XAt1.7728 YAt1.7741 ZAt2.304 aA21.4464 bAt1.4464 cA21.8304 dA21.8304 eAt1.696 fAt1.4464
BoxUsage:m6gd.large	instanceType=m6gd.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=2	AAt0.12 BAt0.124 CAt0.117 DAt0.1112 EAt0.1168 FAt0.0604 GAt0.0604 HAt0.113 IAt0.114 JAt0.113 KAt0.114 LAt0.1008 MAt0.1008 NAt0.109 OAt0.1199 PAt0.096 QAt0.1056 RAt0.1008 SAt0.1008 TAt0.1048 UAt0.1056 WAt0.1058 XAt0.1108 YAt0.1109 ZAt0.144 aA20.0904 bAt0.0904 cA20.1144 dA20.1144 eAt0.106 fAt0.0904
BoxUsage:m6gd.medium	instanceType=m6gd.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=1	AAt0.06 BAt0.062 CAt0.0585 DAt0.0556 EAt0.0584 FAt0.0302 GAt0.0302 HAt0.0565 IAt0.057 JAt0.0565 KAt0.057 LAt0.0504 MAt0.0504 NAt0.0545 OAt0.06 PAt0.048 QAt0.0528 RAt0.0504 SAt0.0504 TAt0.0524 UAt0.0528 WAt0.0529 XAt0.0554 YAt0.0554 ZAt0.072 aA20.0452 bAt0.0452 cA20.0572 dA20.0572 eAt0.053 fAt0.0452
BoxUsage:m6gd.metal	instanceType=m6gd.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	AAt3.84 BAt3.968 CAt3.744 DAt3.5584 EAt3.7376 FAt1.9328 GAt1.9328 HAt3.616 IAt3.648 JAt3.616 KAt3.648 LAt3.2256 MAt3.2256 NAt3.488 OAt3.8368 PAt3.072 QAt3.3792 RAt3.2256 SAt3.2256 TAt3.3536 UAt3.3792 WAt3.3869 XAt3.5456 YAt3.5482 ZAt4.608 aA23.0664 bAt2.8928 cA23.8804 dA23.8804 eAt3.392 fAt2.8928
BoxUsage:m6gd.xlarge	instanceType=m6gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=4	AAt0.24 BAt0.248 CAt0.234 DAt0.2224 EAt0.2336 FAt0.1208 GAt0.1208 HAt0.226 IAt0.228 JAt0.226 KAt0.228 LAt0.2016 MAt0.2016 NAt0.218 OAt0.2398 PAt0.192 QAt0.2112 RAt0.2016 SAt0.2016 TAt0.2096 UAt0.2112 WAt0.2117 XAt0.2216 YAt0.2218 ZAt0.288 aA20.1808 bAt0.1808 cA20.2288 dA20.2288 eAt0.212 fAt0.1808
BoxUsage:m6i.12xlarge	instanceType=m6i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	AAt3.048 BAt3.168 CAt2.976 DAt2.832 EAt2.976 FAt2.424 GAt2.424 HAt2.88 IAt2.88 JAt2.88 LAt2.568 MAt2.568 NAt2.76 OAt3.036 PAt2.448 QAt2.688 SAt2.568 TAt2.664 UAt2.688 WAt2.6964 XAt2.8248 YAt3.168 ZAt3.672 aA22.304 bAt2.304 cA22.904 dA22.904 eAt2.688 fAt2.304
BoxUsage:m6i.16xlarge	instanceType=m6i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	AAt4.064 BAt4.224 CAt3.968 DAt3.776 EAt3.968 FAt3.232 GAt3.232 HAt3.84 IAt3.84 JAt3.84 LAt3.424 MAt3.424 NAt3.68 OAt4.048 PAt3.264 QAt3.584 SAt3.424 TAt3.552 UAt3.584 WAt3.5952 XAt3.7664 YAt4.224 ZAt4.896 aA23.072 bAt3.072 cA23.872 dA23.872 eAt3.584 fAt3.072
BoxUsage:m6i.24xlarge	instanceType=m6i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	AAt6.096 BAt6.336 CAt5.952 DAt5.664 EAt5.952 FAt4.848 GAt4.848 HAt5.76 IAt5.76 JAt5.76 LAt5.136 MAt5.136 NAt5.52 OAt6.072 PAt4.896 QAt5.376 SAt5.136 TAt5.328 UAt5.376 WAt5.3928 XAt5.6496 YAt6.336 ZAt7.344 aA24.608 bAt4.608 cA25.808 dA25.808 eAt5.376 fAt4.608
BoxUsage:m6i.2xlarge	instanceType=m6i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	AAt0.508 BAt0.528 CAt0.496 DAt0.472 EAt0.496 FAt0.404 GAt0.404 HAt0.48 IAt0.48 JAt0.48 LAt0.428 MAt0.428 NAt0.46 OAt0.506 PAt0.408 QAt0.448 SAt0.428 TAt0.444 UAt0.448 WAt0.4494 XAt0.4708 YAt0.528 ZAt0.612 aA20.384 bAt0.384 cA20.484 dA20.484 eAt0.448 fAt0.384
BoxUsage:m6i.32xlarge	instanceType=m6i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	AAt8.128 BAt8.448 CAt7.936 DAt7.552 EAt7.936 FAt6.464 GAt6.464 HAt7.68 IAt7.68 JAt7.68 LAt6.848 MAt6.848 NAt7.36 OAt8.096 PAt6.528 QAt7.168 SAt6.848 TAt7.104 UAt7.168 WAt7.1904 XAt7.5328 YAt8.448 ZAt9.792 aA26.144 bAt6.144 cA27.744 dA27.744 eAt7.168 fAt6.144
BoxUsage:m6i.4xlarge	instanceType=m6i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	AAt1.016 BAt1.056 CAt0.992 DAt0.944 EAt0.992 FAt0.808 GAt0.808 HAt0.96 IAt0.96 JAt0.96 LAt0.856 MAt0.856 NAt0.92 OAt1.012 PAt0.816 QAt0.896 SAt0.856 TAt0.888 UAt0.896 WAt0.8988 XAt0.9416 YAt1.056 ZAt1.224 aA20.768 bAt0.768 cA20.968 dA20.968 eAt0.896 fAt0.768
BoxUsage:m6i.8xlarge	instanceType=m6i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	AAt2.032 BAt2.112 CAt1.984 DAt1.888 EAt1.984 FAt1.616 GAt1.616 HAt1.92 IAt1.92 JAt1.92 LAt1.712 MAt1.712 NAt1.84 OAt2.024 PAt1.632 QAt1.792 SAt1.712 TAt1.776 UAt1.792 WAt1.7976 XAt1.8832 YAt2.112 ZAt2.448 aA21.536 bAt1.536 cA21.936 dA21.936 eAt1.792 fAt1.536
BoxUsage:m6i.large	instanceType=m6i.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	AAt0.127 BAt0.132 CAt0.124 DAt0.118 EAt0.124 FAt0.101 GAt0.101 HAt0.12 IAt0.12 JAt0.12 LAt0.107 MAt0.107 NAt0.115 OAt0.1265 PAt0.102 QAt0.112 SAt0.107 TAt0.111 UAt0.112 WAt0.11235 XAt0.1177 YAt0.132 ZAt0.153 aA20.096 bAt0.096 cA20.121 dA20.121 eAt0.112 fAt0.096
BoxUsage:m6i.metal	instanceType=m6i.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	AAt8.128 BAt8.448 CAt7.936 DAt7.552 EAt7.936 FAt6.464 GAt6.464 HAt7.68 IAt7.68 JAt7.68 LAt6.848 MAt6.848 NAt7.36 OAt8.096 PAt6.528 QAt7.168 SAt6.848 TAt7.104 UAt7.168 WAt7.1904 XAt7.5328 YAt8.448 ZAt9.792 aA26.144 bAt6.144 cA27.744 dA27.744 eAt7.168 fAt6.144
BoxUsage:m6i.xlarge	instanceType=m6i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	AAt0.254 BAt0.264 CAt0.248 DAt0.236 EAt0.248 FAt0.202 GAt0.202 HAt0.24 IAt0.24 JAt0.24 LAt0.214 MAt0.214 NAt0.23 OAt0.253 PAt0.204 QAt0.224 SAt0.214 TAt0.222 UAt0.224 WAt0.2247 XAt0.2354 YAt0.264 ZAt0.306 aA20.192 bAt0.192 cA20.242 dA20.242 eAt0.224 fAt0.192
BoxUsage:m6id.12xlarge	instanceType=m6id.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CAt3.6792 DAt3.5028 FAt3.0744 HAt3.5532 IAt3.5784 LAt3.1752 MAt3.1752 NAt3.4272 OAt3.76992 SAt3.1752 WAt3.33408 ZAt4.536 aA22.8476 bAt2.8476 dA23.6048 fAt2.8476
BoxUsage:m6id.16xlarge	instanceType=m6id.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CAt4.9056 DAt4.6704 FAt4.0992 HAt4.7376 IAt4.7712 LAt4.2336 MAt4.2336 NAt4.5696 OAt5.02656 SAt4.2336 WAt4.44544 ZAt6.048 aA23.7968 bAt3.7968 dA24.8064 fAt3.7968
BoxUsage:m6id.24xlarge	instanceType=m6id.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CAt7.3584 DAt7.0056 FAt6.1488 HAt7.1064 IAt7.1568 LAt6.3504 MAt6.3504 NAt6.8544 OAt7.53984 SAt6.3504 WAt6.66816 ZAt9.072 aA25.6952 bAt5.6952 dA27.2096 fAt5.6952
BoxUsage:m6id.2xlarge	instanceType=m6id.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CAt0.6132 DAt0.5838 FAt0.5124 HAt0.5922 IAt0.5964 LAt0.5292 MAt0.5292 NAt0.5712 OAt0.62832 SAt0.5292 WAt0.55568 ZAt0.756 aA20.4746 bAt0.4746 dA20.6008 fAt0.4746
BoxUsage:m6id.32xlarge	instanceType=m6id.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CAt9.8112 DAt9.3408 FAt8.1984 HAt9.4752 IAt9.5424 LAt8.4672 MAt8.4672 NAt9.1392 OAt10.05312 SAt8.4672 WAt8.89088 ZAt12.096 aA27.5936 bAt7.5936 dA29.6128 fAt7.5936
BoxUsage:m6id.4xlarge	instanceType=m6id.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CAt1.2264 DAt1.1676 FAt1.0248 HAt1.1844 IAt1.1928 LAt1.0584 MAt1.0584 NAt1.1424 OAt1.25664 SAt1.0584 WAt1.11136 ZAt1.512 aA20.9492 bAt0.9492 dA21.2016 fAt0.9492
BoxUsage:m6id.8xlarge	instanceType=m6id.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CAt2.4528 DAt2.3352 FAt2.0496 HAt2.3688 IAt2.3856 LAt2.1168 MAt2.1168 NAt2.2848 OAt2.51328 SAt2.1168 WAt2.22272 ZAt3.024 aA21.8984 bAt1.8984 dA22.4032 fAt1.8984
BoxUsage:m6id.large	instanceType=m6id.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CAt0.1533 DAt0.14595 FAt0.1281 HAt0.14805 IAt0.1491 LAt0.1323 MAt0.1323 NAt0.1428 OAt0.15708 SAt0.1323 WAt0.13892 ZAt0.189 aA20.11865 bAt0.11865 dA20.1502 fAt0.11865
BoxUsage:m6id.metal	instanceType=m6id.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CAt9.8112 DAt9.3408 FAt8.1984 HAt9.4752 IAt9.5424 LAt8.4672 MAt8.4672 NAt9.1392 OAt10.05312 SAt8.4672 WAt8.89088 ZAt12.096 aA27.5936 bAt7.5936 dA29.6128 fAt7.5936
BoxUsage:m6id.xlarge	instanceType=m6id.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CAt0.3066 DAt0.2919 FAt0.2562 HAt0.2961 IAt0.2982 LAt0.2646 MAt0.2646 NAt0.2856 OAt0.31416 SAt0.2646 WAt0.27784 ZAt0.378 aA20.2373 bAt0.2373 dA20.3004 fAt0.2373
BoxUsage:m6idn.12xlarge	instanceType=m6idn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CAt4.914 HAt4.68936 IAt4.82976 NAt4.54896 PAt3.984 RAt4.18032 SAt4.26816 aA23.81888 bAt3.81888 dA24.80168 eAt4.40256 fAt3.81888
BoxUsage:m6idn.16xlarge	instanceType=m6idn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CAt6.552 HAt6.25248 IAt6.43968 NAt6.06528 PAt5.312 RAt5.57376 SAt5.69088 aA25.09184 bAt5.09184 dA26.40224 eAt5.87008 fAt5.09184
BoxUsage:m6idn.24xlarge	instanceType=m6idn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CAt9.828 HAt9.37872 IAt9.65952 NAt9.09792 PAt7.968 RAt8.36064 SAt8.53632 aA27.63776 bAt7.63776 dA29.60336 eAt8.80512 fAt7.63776
BoxUsage:m6idn.2xlarge	instanceType=m6idn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CAt0.819 HAt0.78156 IAt0.80496 NAt0.75816 PAt0.664 RAt0.69672 SAt0.71136 aA20.63648 bAt0.63648 dA20.80028 eAt0.73376 fAt0.63648
BoxUsage:m6idn.32xlarge	instanceType=m6idn.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CAt13.104 HAt12.50496 IAt12.87936 NAt12.13056 PAt10.624 RAt11.14752 SAt11.38176 aA210.18368 bAt10.18368 dA212.80448 eAt11.74016 fAt10.18368
BoxUsage:m6idn.4xlarge	instanceType=m6idn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CAt1.638 HAt1.56312 IAt1.60992 NAt1.51632 PAt1.328 RAt1.39344 SAt1.42272 aA21.27296 bAt1.27296 dA21.60056 eAt1.46752 fAt1.27296
BoxUsage:m6idn.8xlarge	instanceType=m6idn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CAt3.276 HAt3.12624 IAt3.21984 NAt3.03264 PAt2.656 RAt2.78688 SAt2.84544 aA22.54592 bAt2.54592 dA23.20112 eAt2.93504 fAt2.54592
BoxUsage:m6idn.large	instanceType=m6idn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CAt0.20475 HAt0.19539 IAt0.20124 NAt0.18954 PAt0.166 RAt0.17418 SAt0.17784 aA20.15912 bAt0.15912 dA20.20007 eAt0.18344 fAt0.15912
BoxUsage:m6idn.metal	instanceType=m6idn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CAt13.104 HAt12.50496 IAt12.87936 NAt12.13056 PAt10.624 RAt11.14752 SAt11.38176 aA210.18368 bAt10.18368 dA212.80448 eAt11.74016 fAt10.18368
BoxUsage:m6idn.xlarge	instanceType=m6idn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CAt0.4095 HAt0.39078 IAt0.40248 NAt0.37908 PAt0.332 RAt0.34836 SAt0.35568 aA20.31824 bAt0.31824 dA20.40014 eAt0.36688 fAt0.31824
BoxUsage:m6in.12xlarge	instanceType=m6in.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CAt4.29624 HAt4.09968 IAt4.212 NAt3.95928 PAt3.552 RAt3.72432 SAt3.73464 aA23.34152 bAt3.34152 dA24.18392 eAt3.89856 fAt3.34152
BoxUsage:m6in.16xlarge	instanceType=m6in.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CAt5.72832 HAt5.46624 IAt5.616 NAt5.27904 PAt4.736 RAt4.96576 SAt4.97952 aA24.45536 bAt4.45536 dA25.57856 eAt5.19808 fAt4.45536
BoxUsage:m6in.24xlarge	instanceType=m6in.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CAt8.59248 HAt8.19936 IAt8.424 NAt7.91856 PAt7.104 RAt7.44864 SAt7.46928 aA26.68304 bAt6.68304 dA28.36784 eAt7.79712 fAt6.68304
BoxUsage:m6in.2xlarge	instanceType=m6in.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CAt0.71604 HAt0.68328 IAt0.702 NAt0.65988 PAt0.592 RAt0.62072 SAt0.62244 aA20.55692 bAt0.55692 dA20.69732 eAt0.64976 fAt0.55692
BoxUsage:m6in.32xlarge	instanceType=m6in.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CAt11.45664 HAt10.93248 IAt11.232 NAt10.55808 PAt9.472 RAt9.93152 SAt9.95904 aA28.91072 bAt8.91072 dA211.15712 eAt10.39616 fAt8.91072
BoxUsage:m6in.4xlarge	instanceType=m6in.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CAt1.43208 HAt1.36656 IAt1.404 NAt1.31976 PAt1.184 RAt1.24144 SAt1.24488 aA21.11384 bAt1.11384 dA21.39464 eAt1.29952 fAt1.11384
BoxUsage:m6in.8xlarge	instanceType=m6in.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CAt2.86416 HAt2.73312 IAt2.808 NAt2.63952 PAt2.368 RAt2.48288 SAt2.48976 aA22.22768 bAt2.22768 dA22.78928 eAt2.59904 fAt2.22768
BoxUsage:m6in.large	instanceType=m6in.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CAt0.17901 HAt0.17082 IAt0.1755 NAt0.16497 PAt0.148 RAt0.15518 SAt0.15561 aA20.13923 bAt0.13923 dA20.17433 eAt0.16244 fAt0.13923
BoxUsage:m6in.metal	instanceType=m6in.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CAt11.45664 HAt10.93248 IAt11.232 NAt10.55808 PAt9.472 RAt9.93152 SAt9.95904 aA28.91072 bAt8.91072 dA211.15712 eAt10.39616 fAt8.91072
BoxUsage:m6in.xlarge	instanceType=m6in.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CAt0.35802 HAt0.34164 IAt0.351 NAt0.32994 PAt0.296 RAt0.31036 SAt0.31122 aA20.27846 bAt0.27846 dA20.34866 eAt0.32488 fAt0.27846
BoxUsage:m7a.12xlarge	instanceType=m7a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CAt3.59352 SAt3.1008 aA22.78208 bAt2.78208 fAt2.78208
BoxUsage:m7a.16xlarge	instanceType=m7a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CAt4.79136 SAt4.1344 aA23.70944 bAt3.70944 fAt3.70944
BoxUsage:m7a.24xlarge	instanceType=m7a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CAt7.18704 SAt6.2016 aA25.56416 bAt5.56416 fAt5.56416
BoxUsage:m7a.2xlarge	instanceType=m7a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CAt0.59892 SAt0.5168 aA20.46368 bAt0.46368 fAt0.46368
BoxUsage:m7a.32xlarge	instanceType=m7a.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CAt9.58272 SAt8.2688 aA27.41888 bAt7.41888 fAt7.41888
BoxUsage:m7a.48xlarge	instanceType=m7a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CAt14.37408 SAt12.4032 aA211.12832 bAt11.12832 fAt11.12832
BoxUsage:m7a.4xlarge	instanceType=m7a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CAt1.19784 SAt1.0336 aA20.92736 bAt0.92736 fAt0.92736
BoxUsage:m7a.8xlarge	instanceType=m7a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CAt2.39568 SAt2.0672 aA21.85472 bAt1.85472 fAt1.85472
BoxUsage:m7a.large	instanceType=m7a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CAt0.14973 SAt0.1292 aA20.11592 bAt0.11592 fAt0.11592
BoxUsage:m7a.medium	instanceType=m7a.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=1	CAt0.07487 SAt0.0646 aA20.05796 bAt0.05796 fAt0.05796
BoxUsage:m7a.metal-48xl	instanceType=m7a.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CAt14.37408 SAt12.4032 aA211.12832 bAt11.12832 fAt11.12832
BoxUsage:m7a.xlarge	instanceType=m7a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CAt0.29946 SAt0.2584 aA20.23184 bAt0.23184 fAt0.23184
BoxUsage:m7g.12xlarge	instanceType=m7g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=192;vcpu=48	CAt2.5296 DAt2.4072 FAt1.3997 GAt1.3997 HAt2.448 IAt2.448 LAt2.183 NAt2.3462 PAt2.0808 RAt2.1816 SAt2.1828 TAt2.2646 UAt2.2848 YAt2.6928 ZAt3.1212 aA21.9584 bAt1.9584 cA22.4672 dA22.4682 eAt2.2848 fAt1.9584
BoxUsage:m7g.16xlarge	instanceType=m7g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	CAt3.3728 DAt3.2096 FAt1.8662 GAt1.8662 HAt3.264 IAt3.264 LAt2.9107 NAt3.1283 PAt2.7744 RAt2.9088 SAt2.9104 TAt3.0195 UAt3.0464 YAt3.5904 ZAt4.1616 aA22.6112 bAt2.6112 cA23.2896 dA23.2909 eAt3.0464 fAt2.6112
BoxUsage:m7g.2xlarge	instanceType=m7g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=8	CAt0.4216 DAt0.4012 FAt0.2333 GAt0.2333 HAt0.408 IAt0.408 LAt0.3638 NAt0.391 PAt0.3468 RAt0.3636 SAt0.3638 TAt0.3774 UAt0.3808 YAt0.4488 ZAt0.5202 aA20.3264 bAt0.3264 cA20.4112 dA20.4114 eAt0.3808 fAt0.3264
BoxUsage:m7g.4xlarge	instanceType=m7g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=16	CAt0.8432 DAt0.8024 FAt0.4666 GAt0.4666 HAt0.816 IAt0.816 LAt0.7277 NAt0.7821 PAt0.6936 RAt0.7272 SAt0.7276 TAt0.7549 UAt0.7616 YAt0.8976 ZAt1.0404 aA20.6528 bAt0.6528 cA20.8224 dA20.8227 eAt0.7616 fAt0.6528
BoxUsage:m7g.8xlarge	instanceType=m7g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=32	CAt1.6864 DAt1.6048 FAt0.9331 GAt0.9331 HAt1.632 IAt1.632 LAt1.4554 NAt1.5642 PAt1.3872 RAt1.4544 SAt1.4552 TAt1.5098 UAt1.5232 YAt1.7952 ZAt2.0808 aA21.3056 bAt1.3056 cA21.6448 dA21.6454 eAt1.5232 fAt1.3056
BoxUsage:m7g.large	instanceType=m7g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=2	CAt0.1054 DAt0.1003 FAt0.0583 GAt0.0583 HAt0.102 IAt0.102 LAt0.091 NAt0.0978 PAt0.0867 RAt0.0909 SAt0.091 TAt0.0944 UAt0.0952 YAt0.1122 ZAt0.1301 aA20.0816 bAt0.0816 cA20.1028 dA20.1028 eAt0.0952 fAt0.0816
BoxUsage:m7g.medium	instanceType=m7g.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=1	CAt0.0527 DAt0.0502 FAt0.0292 GAt0.0292 HAt0.051 IAt0.051 LAt0.0455 NAt0.0489 PAt0.0434 RAt0.0455 SAt0.0455 TAt0.0472 UAt0.0476 YAt0.0561 ZAt0.065 aA20.0408 bAt0.0408 cA20.0514 dA20.0514 eAt0.0476 fAt0.0408
BoxUsage:m7g.metal	instanceType=m7g.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	CAt3.3728 DAt3.2096 FAt1.8662 GAt1.8662 HAt3.264 IAt3.264 LAt2.9107 NAt3.1283 PAt2.7744 RAt2.9088 SAt2.9104 TAt3.0195 UAt3.0464 YAt3.5904 ZAt4.1616 aA22.6112 bAt2.6112 cA23.2896 dA23.2909 eAt3.0464 fAt2.6112
BoxUsage:m7g.xlarge	instanceType=m7g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=4	CAt0.2108 DAt0.2006 FAt0.1166 GAt0.1166 HAt0.204 IAt0.204 LAt0.1819 NAt0.1955 PAt0.1734 RAt0.1818 SAt0.1819 TAt0.1887 UAt0.1904 YAt0.2244 ZAt0.2601 aA20.1632 bAt0.1632 cA20.2056 dA20.2057 eAt0.1904 fAt0.1632
BoxUsage:m7gd.12xlarge	instanceType=m7gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=192;vcpu=48	CAt3.3113 FAt1.704 HAt3.1979 IAt3.2206 NAt3.0845 PAt2.7216 RAt2.8577 SAt2.8577 UAt2.9938 aA22.5628 bAt2.5628 eAt3.0164 fAt2.5628
BoxUsage:m7gd.16xlarge	instanceType=m7gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	CAt4.415 FAt2.272 HAt4.2638 IAt4.2941 NAt4.1126 PAt3.6288 RAt3.8102 SAt3.8102 UAt3.9917 aA23.4171 bAt3.4171 eAt4.0219 fAt3.4171
BoxUsage:m7gd.2xlarge	instanceType=m7gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=8	CAt0.5519 FAt0.284 HAt0.533 IAt0.5368 NAt0.5141 PAt0.4536 RAt0.4763 SAt0.4763 UAt0.499 aA20.4271 bAt0.4271 eAt0.5027 fAt0.4271
BoxUsage:m7gd.4xlarge	instanceType=m7gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=16	CAt1.1038 FAt0.568 HAt1.066 IAt1.0735 NAt1.0282 PAt0.9072 RAt0.9526 SAt0.9526 UAt0.9979 aA20.8543 bAt0.8543 eAt1.0055 fAt0.8543
BoxUsage:m7gd.8xlarge	instanceType=m7gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=32	CAt2.2075 FAt1.136 HAt2.1319 IAt2.147 NAt2.0563 PAt1.8144 RAt1.9051 SAt1.9051 UAt1.9958 aA21.7086 bAt1.7086 eAt2.011 fAt1.7086
BoxUsage:m7gd.large	instanceType=m7gd.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=2	CAt0.138 FAt0.071 HAt0.1332 IAt0.1342 NAt0.1285 PAt0.1134 RAt0.1191 SAt0.1191 UAt0.1247 aA20.1068 bAt0.1068 eAt0.1257 fAt0.1068
BoxUsage:m7gd.medium	instanceType=m7gd.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=1	CAt0.069 FAt0.0355 HAt0.0666 IAt0.0671 NAt0.0643 PAt0.0567 RAt0.0595 SAt0.0595 UAt0.0624 aA20.0534 bAt0.0534 eAt0.0628 fAt0.0534
BoxUsage:m7gd.metal	instanceType=m7gd.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	CAt4.415 FAt2.272 HAt4.2638 IAt4.2941 NAt4.1126 PAt3.6288 RAt3.8102 SAt3.8102 UAt3.9917 aA23.4171 bAt3.4171 eAt4.0219 fAt3.4171
BoxUsage:m7gd.xlarge	instanceType=m7gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=4	CAt0.2759 FAt0.142 HAt0.2665 IAt0.2684 NAt0.257 PAt0.2268 RAt0.2381 SAt0.2381 UAt0.2495 aA20.2136 bAt0.2136 eAt0.2514 fAt0.2136
BoxUsage:m7i-flex.12xlarge	instanceType=m7i-flex.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.29824 cA22.8968 dA22.8968
BoxUsage:m7i-flex.16xlarge	instanceType=m7i-flex.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.06432 cA23.8624 dA23.8624
BoxUsage:m7i-flex.2xlarge	instanceType=m7i-flex.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CAt0.49476 DAt0.47084 FAt0.403 HAt0.4788 IAt0.4788 LAt0.42692 NAt0.45884 PAt0.407 RAt0.42692 SAt0.42692 TAt0.44288 UAt0.44688 ZAt0.61048 aA20.38304 bAt0.38304 cA20.4828 dA20.4828 eAt0.44688 fAt0.38304
BoxUsage:m7i-flex.4xlarge	instanceType=m7i-flex.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CAt0.98952 DAt0.94168 FAt0.806 HAt0.9576 IAt0.9576 LAt0.85384 NAt0.91768 PAt0.814 RAt0.85384 SAt0.85384 TAt0.88576 UAt0.89376 ZAt1.22096 aA20.76608 bAt0.76608 cA20.9656 dA20.9656 eAt0.89376 fAt0.76608
BoxUsage:m7i-flex.8xlarge	instanceType=m7i-flex.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CAt1.97904 DAt1.88336 FAt1.612 HAt1.9152 IAt1.9152 LAt1.70768 NAt1.83536 PAt1.628 RAt1.70768 SAt1.70768 TAt1.77152 UAt1.78752 ZAt2.44192 aA21.53216 bAt1.53216 cA21.9312 dA21.9312 eAt1.78752 fAt1.53216
BoxUsage:m7i-flex.large	instanceType=m7i-flex.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CAt0.12369 DAt0.11771 FAt0.10075 HAt0.1197 IAt0.1197 LAt0.10673 NAt0.11471 PAt0.10175 RAt0.10673 SAt0.10673 TAt0.11072 UAt0.11172 ZAt0.15262 aA20.09576 bAt0.09576 cA20.1207 dA20.1207 eAt0.11172 fAt0.09576
BoxUsage:m7i-flex.xlarge	instanceType=m7i-flex.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CAt0.24738 DAt0.23542 FAt0.2015 HAt0.2394 IAt0.2394 LAt0.21346 NAt0.22942 PAt0.2035 RAt0.21346 SAt0.21346 TAt0.22144 UAt0.22344 ZAt0.30524 aA20.19152 bAt0.19152 cA20.2414 dA20.2414 eAt0.22344 fAw0.19152 fAt0.19152
BoxUsage:m7i.12xlarge	instanceType=m7i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CAt3.1248 DAt2.9736 FAt2.5452 HAt3.024 IAt3.024 LAt2.6964 NAt2.898 PAt2.5704 RAt2.6964 SAt2.6964 TAt2.7972 UAt2.8224 ZAt3.8556 aA22.4192 bAt2.4192 cA23.0492 dA23.0492 eAt2.8224 fAt2.4192
BoxUsage:m7i.16xlarge	instanceType=m7i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CAt4.1664 DAt3.9648 FAt3.3936 HAt4.032 IAt4.032 LAt3.5952 NAt3.864 PAt3.4272 RAt3.5952 SAt3.5952 TAt3.7296 UAt3.7632 ZAt5.1408 aA23.2256 bAt3.2256 cA24.0656 dA24.0656 eAt3.7632 fAt3.2256
BoxUsage:m7i.24xlarge	instanceType=m7i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CAt6.2496 DAt5.9472 FAt5.0904 HAt6.048 IAt6.048 LAt5.3928 NAt5.796 PAt5.1408 RAt5.3928 SAt5.3928 TAt5.5944 UAt5.6448 ZAt7.7112 aA24.8384 bAt4.8384 cA26.0984 dA26.0984 eAt5.6448 fAt4.8384
BoxUsage:m7i.2xlarge	instanceType=m7i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CAt0.5208 DAt0.4956 FAt0.4242 HAt0.504 IAt0.504 LAt0.4494 NAt0.483 PAt0.4284 RAt0.4494 SAt0.4494 TAt0.4662 UAt0.4704 ZAt0.6426 aA20.4032 bAt0.4032 cA20.5082 dA20.5082 eAt0.4704 fAt0.4032
BoxUsage:m7i.48xlarge	instanceType=m7i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CAt12.4992 DAt11.8944 FAt10.1808 HAt12.096 IAt12.096 LAt10.7856 NAt11.592 PAt10.2816 RAt10.7856 SAt10.7856 TAt11.1888 UAt11.2896 ZAt15.4224 aA29.6768 bAt9.6768 cA212.1968 dA212.1968 eAt11.2896 fAt9.6768
BoxUsage:m7i.4xlarge	instanceType=m7i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CAt1.0416 DAt0.9912 FAt0.8484 HAt1.008 IAt1.008 LAt0.8988 NAt0.966 PAt0.8568 RAt0.8988 SAt0.8988 TAt0.9324 UAt0.9408 ZAt1.2852 aA20.8064 bAt0.8064 cA21.0164 dA21.0164 eAt0.9408 fAt0.8064
BoxUsage:m7i.8xlarge	instanceType=m7i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CAt2.0832 DAt1.9824 FAt1.6968 HAt2.016 IAt2.016 LAt1.7976 NAt1.932 PAt1.7136 RAt1.7976 SAt1.7976 TAt1.8648 UAt1.8816 ZAt2.5704 aA21.6128 bAt1.6128 cA22.0328 dA22.0328 eAt1.8816 fAt1.6128
BoxUsage:m7i.large	instanceType=m7i.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CAt0.1302 DAt0.1239 FAt0.10605 HAt0.126 IAt0.126 LAt0.11235 NAt0.12075 PAt0.1071 RAt0.11235 SAt0.11235 TAt0.11655 UAt0.1176 ZAt0.16065 aA20.1008 bAt0.1008 cA20.12705 dA20.12705 eAt0.1176 fAt0.1008
BoxUsage:m7i.metal-24xl	instanceType=m7i.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CAt6.2496 DAt5.9472 FAt5.0904 HAt6.048 IAt6.048 LAt5.3928 NAt5.796 PAt5.1408 RAt5.3928 SAt5.3928 TAt5.5944 UAt5.6448 ZAt7.7112 aA25.32224 bAt4.8384 cA26.70824 dA26.70824 eAt5.6448 fAt4.8384
BoxUsage:m7i.metal-48xl	instanceType=m7i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CAt12.4992 DAt11.8944 FAt10.1808 HAt12.096 IAt12.096 LAt10.7856 NAt11.592 PAt10.2816 RAt10.7856 SAt10.7856 TAt11.1888 UAt11.2896 ZAt15.4224 aA29.6768 bAt9.6768 cA212.1968 dA212.1968 eAt11.2896 fAt9.6768
BoxUsage:m7i.xlarge	instanceType=m7i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CAt0.2604 DAt0.2478 FAt0.2121 HAt0.252 IAt0.252 LAt0.2247 NAt0.2415 PAt0.2142 RAt0.2247 SAt0.2247 TAt0.2331 UAt0.2352 ZAt0.3213 aA20.2016 bAt0.2016 cA20.2541 dA20.2541 eAt0.2352 fAt0.2016
BoxUsage:m8a.12xlarge	instanceType=m8a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.92128 dA23.68184
BoxUsage:m8a.16xlarge	instanceType=m8a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.89504 dA24.90912
BoxUsage:m8a.24xlarge	instanceType=m8a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.84256 dA27.36368
BoxUsage:m8a.2xlarge	instanceType=m8a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.48688 dA20.61364
BoxUsage:m8a.48xlarge	instanceType=m8a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA211.68512 dA214.72736
BoxUsage:m8a.4xlarge	instanceType=m8a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.97376 dA21.22728
BoxUsage:m8a.8xlarge	instanceType=m8a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.94752 dA22.45456
BoxUsage:m8a.large	instanceType=m8a.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.12172 dA20.15341
BoxUsage:m8a.medium	instanceType=m8a.medium;os=Linux;tenancy=Shared	Hrs	0	-		aA20.06086 dA20.07671
BoxUsage:m8a.metal-24xl	instanceType=m8a.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		aA26.42682 dA28.10005
BoxUsage:m8a.metal-48xl	instanceType=m8a.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA211.68512 dA214.72736
BoxUsage:m8a.xlarge	instanceType=m8a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.24344 dA20.30682
BoxUsage:m8azn.12xlarge	instanceType=m8azn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.95504
BoxUsage:m8azn.24xlarge	instanceType=m8azn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA29.91008
BoxUsage:m8azn.3xlarge	instanceType=m8azn.3xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.23876
BoxUsage:m8azn.6xlarge	instanceType=m8azn.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.47752
BoxUsage:m8azn.large	instanceType=m8azn.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.20646
BoxUsage:m8azn.medium	instanceType=m8azn.medium;os=Linux;tenancy=Shared	Hrs	0	-		aA20.10323
BoxUsage:m8azn.metal-12xl	instanceType=m8azn.metal-12xl;os=Linux;tenancy=Shared	Hrs	0	-		aA25.45054
BoxUsage:m8azn.metal-24xl	instanceType=m8azn.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		aA210.90109
BoxUsage:m8azn.xlarge	instanceType=m8azn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.41292
BoxUsage:m8g.12xlarge	instanceType=m8g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.15424 cA22.71392 dA22.71488
BoxUsage:m8g.16xlarge	instanceType=m8g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.87232 cA23.61856 dA23.61984
BoxUsage:m8g.24xlarge	instanceType=m8g.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.30848 cA25.42784 dA25.42976
BoxUsage:m8g.2xlarge	instanceType=m8g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.35904 cA20.45232 dA20.45248
BoxUsage:m8g.48xlarge	instanceType=m8g.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA28.61696 cA210.85568 dA210.85952
BoxUsage:m8g.4xlarge	instanceType=m8g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.71808 cA20.90464 dA20.90496
BoxUsage:m8g.8xlarge	instanceType=m8g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.43616 cA21.80928 dA21.80992
BoxUsage:m8g.large	instanceType=m8g.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.08976 cA20.11308 dA20.11312
BoxUsage:m8g.medium	instanceType=m8g.medium;os=Linux;tenancy=Shared	Hrs	0	-		aA20.04488 cA20.05654 dA20.05656
BoxUsage:m8g.metal-24xl	instanceType=m8g.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		aA24.73933 cA25.97062 dA25.97274
BoxUsage:m8g.metal-48xl	instanceType=m8g.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA28.61696 cA210.85568 dA210.85952
BoxUsage:m8g.xlarge	instanceType=m8g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.17952 cA20.22616 dA20.22624
BoxUsage:m8gb.12xlarge	instanceType=m8gb.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.492
BoxUsage:m8gb.16xlarge	instanceType=m8gb.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.656
BoxUsage:m8gb.24xlarge	instanceType=m8gb.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA26.984
BoxUsage:m8gb.2xlarge	instanceType=m8gb.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.582
BoxUsage:m8gb.48xlarge	instanceType=m8gb.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA213.968
BoxUsage:m8gb.4xlarge	instanceType=m8gb.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.164
BoxUsage:m8gb.8xlarge	instanceType=m8gb.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.328
BoxUsage:m8gb.large	instanceType=m8gb.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.1455
BoxUsage:m8gb.medium	instanceType=m8gb.medium;os=Linux;tenancy=Shared	Hrs	0	-		aA20.07275
BoxUsage:m8gb.metal-24xl	instanceType=m8gb.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		aA214.80608
BoxUsage:m8gb.metal-48xl	instanceType=m8gb.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA213.968
BoxUsage:m8gb.xlarge	instanceType=m8gb.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.291
BoxUsage:m8gd.12xlarge	instanceType=m8gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.76768 cA23.504 dA23.504
BoxUsage:m8gd.16xlarge	instanceType=m8gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.69024 cA24.672 dA24.672
BoxUsage:m8gd.24xlarge	instanceType=m8gd.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.53536 cA27.008 dA27.008
BoxUsage:m8gd.2xlarge	instanceType=m8gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.46128 cA20.584 dA20.584
BoxUsage:m8gd.48xlarge	instanceType=m8gd.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA211.07072 cA214.016 dA214.016
BoxUsage:m8gd.4xlarge	instanceType=m8gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.92256 cA21.168 dA21.168
BoxUsage:m8gd.8xlarge	instanceType=m8gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.84512 cA22.336 dA22.336
BoxUsage:m8gd.large	instanceType=m8gd.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.11532 cA20.146 dA20.146
BoxUsage:m8gd.medium	instanceType=m8gd.medium;os=Linux;tenancy=Shared	Hrs	0	-		aA20.05766 cA20.073 dA20.073
BoxUsage:m8gd.metal-24xl	instanceType=m8gd.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		aA26.0889 cA27.7088 dA27.7088
BoxUsage:m8gd.metal-48xl	instanceType=m8gd.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA211.07072 cA214.016 dA214.016
BoxUsage:m8gd.xlarge	instanceType=m8gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.23064 cA20.292 dA20.292
BoxUsage:m8gn.12xlarge	instanceType=m8gn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.492
BoxUsage:m8gn.16xlarge	instanceType=m8gn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.656
BoxUsage:m8gn.24xlarge	instanceType=m8gn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA26.984
BoxUsage:m8gn.2xlarge	instanceType=m8gn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.582
BoxUsage:m8gn.48xlarge	instanceType=m8gn.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA213.968
BoxUsage:m8gn.4xlarge	instanceType=m8gn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.164
BoxUsage:m8gn.8xlarge	instanceType=m8gn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.328
BoxUsage:m8gn.large	instanceType=m8gn.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.1455
BoxUsage:m8gn.medium	instanceType=m8gn.medium;os=Linux;tenancy=Shared	Hrs	0	-		aA20.0728
BoxUsage:m8gn.metal-24xl	instanceType=m8gn.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		aA27.403
BoxUsage:m8gn.metal-48xl	instanceType=m8gn.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA213.968
BoxUsage:m8gn.xlarge	instanceType=m8gn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.291
BoxUsage:m8i-flex.12xlarge	instanceType=m8i-flex.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.4132 cA23.04176 dA23.04176
BoxUsage:m8i-flex.16xlarge	instanceType=m8i-flex.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.2176 cA24.05568 dA24.05568
BoxUsage:m8i-flex.2xlarge	instanceType=m8i-flex.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.4022 cA20.50696 dA20.50696
BoxUsage:m8i-flex.4xlarge	instanceType=m8i-flex.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.8044 cA21.01392 dA21.01392
BoxUsage:m8i-flex.8xlarge	instanceType=m8i-flex.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.6088 cA22.02784 dA22.02784
BoxUsage:m8i-flex.large	instanceType=m8i-flex.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.10055 cA20.12674 dA20.12674
BoxUsage:m8i-flex.xlarge	instanceType=m8i-flex.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.2011 cA20.25348 dA20.25348
BoxUsage:m8i.12xlarge	instanceType=m8i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.54016 cA23.2016 dA23.2016
BoxUsage:m8i.16xlarge	instanceType=m8i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.38688 cA24.2688 dA24.2688
BoxUsage:m8i.24xlarge	instanceType=m8i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.08032 cA26.4032 dA26.4032
BoxUsage:m8i.2xlarge	instanceType=m8i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.42336 cA20.5336 dA20.5336
BoxUsage:m8i.32xlarge	instanceType=m8i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA26.77376 cA28.5376 dA28.5376
BoxUsage:m8i.48xlarge	instanceType=m8i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA210.16064 cA212.8064 dA212.8064
BoxUsage:m8i.4xlarge	instanceType=m8i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.84672 cA21.0672 dA21.0672
BoxUsage:m8i.8xlarge	instanceType=m8i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.69344 cA22.1344 dA22.1344
BoxUsage:m8i.96xlarge	instanceType=m8i.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA220.32128 cA225.6128 dA225.6128
BoxUsage:m8i.large	instanceType=m8i.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.10584 cA20.1334 dA20.1334
BoxUsage:m8i.metal-48xl	instanceType=m8i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA210.16064 cA212.8064 dA212.8064
BoxUsage:m8i.metal-96xl	instanceType=m8i.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		aA220.32128 cA225.6128 dA225.6128
BoxUsage:m8i.xlarge	instanceType=m8i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.21168 cA20.2668 dA20.2668
BoxUsage:m8ib.12xlarge	instanceType=m8ib.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.00992
BoxUsage:m8ib.16xlarge	instanceType=m8ib.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.34656
BoxUsage:m8ib.24xlarge	instanceType=m8ib.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA28.01984
BoxUsage:m8ib.2xlarge	instanceType=m8ib.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.66832
BoxUsage:m8ib.32xlarge	instanceType=m8ib.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA210.69312
BoxUsage:m8ib.48xlarge	instanceType=m8ib.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA216.03968
BoxUsage:m8ib.4xlarge	instanceType=m8ib.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.33664
BoxUsage:m8ib.8xlarge	instanceType=m8ib.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.67328
BoxUsage:m8ib.96xlarge	instanceType=m8ib.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA232.07936
BoxUsage:m8ib.large	instanceType=m8ib.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.16708
BoxUsage:m8ib.metal-48xl	instanceType=m8ib.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA217.64365
BoxUsage:m8ib.metal-96xl	instanceType=m8ib.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		aA232.07936
BoxUsage:m8ib.xlarge	instanceType=m8ib.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.33416
BoxUsage:m8id.12xlarge	instanceType=m8id.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.13248
BoxUsage:m8id.16xlarge	instanceType=m8id.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.17664
BoxUsage:m8id.24xlarge	instanceType=m8id.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA26.26496
BoxUsage:m8id.2xlarge	instanceType=m8id.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.52208
BoxUsage:m8id.32xlarge	instanceType=m8id.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA28.35328
BoxUsage:m8id.48xlarge	instanceType=m8id.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA212.52992
BoxUsage:m8id.4xlarge	instanceType=m8id.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.04416
BoxUsage:m8id.8xlarge	instanceType=m8id.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.08832
BoxUsage:m8id.96xlarge	instanceType=m8id.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA225.05984
BoxUsage:m8id.large	instanceType=m8id.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.13052
BoxUsage:m8id.metal-48xl	instanceType=m8id.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA212.52992
BoxUsage:m8id.metal-96xl	instanceType=m8id.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		aA225.05984
BoxUsage:m8id.xlarge	instanceType=m8id.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.26104
BoxUsage:m8idb.12xlarge	instanceType=m8idb.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.58256
BoxUsage:m8idb.16xlarge	instanceType=m8idb.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA26.11008
BoxUsage:m8idb.24xlarge	instanceType=m8idb.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA29.16512
BoxUsage:m8idb.2xlarge	instanceType=m8idb.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.76376
BoxUsage:m8idb.32xlarge	instanceType=m8idb.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA212.22016
BoxUsage:m8idb.48xlarge	instanceType=m8idb.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA218.33024
BoxUsage:m8idb.4xlarge	instanceType=m8idb.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.52752
BoxUsage:m8idb.8xlarge	instanceType=m8idb.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.05504
BoxUsage:m8idb.96xlarge	instanceType=m8idb.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA236.66048
BoxUsage:m8idb.large	instanceType=m8idb.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.19094
BoxUsage:m8idb.metal-48xl	instanceType=m8idb.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA220.16326
BoxUsage:m8idb.metal-96xl	instanceType=m8idb.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		aA236.66048
BoxUsage:m8idb.xlarge	instanceType=m8idb.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.38188
BoxUsage:m8idn.12xlarge	instanceType=m8idn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.58256
BoxUsage:m8idn.16xlarge	instanceType=m8idn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA26.11008
BoxUsage:m8idn.24xlarge	instanceType=m8idn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA29.16512
BoxUsage:m8idn.2xlarge	instanceType=m8idn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.76376
BoxUsage:m8idn.32xlarge	instanceType=m8idn.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA212.22016
BoxUsage:m8idn.48xlarge	instanceType=m8idn.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA218.33024
BoxUsage:m8idn.4xlarge	instanceType=m8idn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.52752
BoxUsage:m8idn.8xlarge	instanceType=m8idn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.05504
BoxUsage:m8idn.96xlarge	instanceType=m8idn.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA236.66048
BoxUsage:m8idn.large	instanceType=m8idn.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.19094
BoxUsage:m8idn.metal-48xl	instanceType=m8idn.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA220.16326
BoxUsage:m8idn.metal-96xl	instanceType=m8idn.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		aA236.66048
BoxUsage:m8idn.xlarge	instanceType=m8idn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.38188
BoxUsage:m8in.12xlarge	instanceType=m8in.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.00992
BoxUsage:m8in.16xlarge	instanceType=m8in.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.34656
BoxUsage:m8in.24xlarge	instanceType=m8in.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA28.01984
BoxUsage:m8in.2xlarge	instanceType=m8in.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.66832
BoxUsage:m8in.32xlarge	instanceType=m8in.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA210.69312
BoxUsage:m8in.48xlarge	instanceType=m8in.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA216.03968
BoxUsage:m8in.4xlarge	instanceType=m8in.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.33664
BoxUsage:m8in.8xlarge	instanceType=m8in.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.67328
BoxUsage:m8in.96xlarge	instanceType=m8in.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA232.07936
BoxUsage:m8in.large	instanceType=m8in.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.16708
BoxUsage:m8in.metal-48xl	instanceType=m8in.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA217.64365
BoxUsage:m8in.metal-96xl	instanceType=m8in.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		aA232.07936
BoxUsage:m8in.xlarge	instanceType=m8in.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.33416
BoxUsage:m8ine.12xlarge	instanceType=m8ine.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.0124
BoxUsage:m8ine.2xlarge	instanceType=m8ine.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.8354
BoxUsage:m8ine.4xlarge	instanceType=m8ine.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.6708
BoxUsage:m8ine.8xlarge	instanceType=m8ine.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.3416
BoxUsage:m8ine.large	instanceType=m8ine.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.20885
BoxUsage:m8ine.xlarge	instanceType=m8ine.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.4177
BoxUsage:m9g.12xlarge	instanceType=m9g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.34816
BoxUsage:m9g.16xlarge	instanceType=m9g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.13088
BoxUsage:m9g.24xlarge	instanceType=m9g.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.69632
BoxUsage:m9g.2xlarge	instanceType=m9g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.39136
BoxUsage:m9g.48xlarge	instanceType=m9g.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA29.39264
BoxUsage:m9g.4xlarge	instanceType=m9g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.78272
BoxUsage:m9g.8xlarge	instanceType=m9g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.56544
BoxUsage:m9g.large	instanceType=m9g.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.09784
BoxUsage:m9g.medium	instanceType=m9g.medium;os=Linux;tenancy=Shared	Hrs	0	-		aA20.04892
BoxUsage:m9g.metal-48xl	instanceType=m9g.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA210.3319
BoxUsage:m9g.xlarge	instanceType=m9g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.19568
BoxUsage:m9gd.12xlarge	instanceType=m9gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.0168
BoxUsage:m9gd.16xlarge	instanceType=m9gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.0224
BoxUsage:m9gd.24xlarge	instanceType=m9gd.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA26.0336
BoxUsage:m9gd.2xlarge	instanceType=m9gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.5028
BoxUsage:m9gd.48xlarge	instanceType=m9gd.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA212.0672
BoxUsage:m9gd.4xlarge	instanceType=m9gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.0056
BoxUsage:m9gd.8xlarge	instanceType=m9gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.0112
BoxUsage:m9gd.large	instanceType=m9gd.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.1257
BoxUsage:m9gd.medium	instanceType=m9gd.medium;os=Linux;tenancy=Shared	Hrs	0	-		aA20.06285
BoxUsage:m9gd.metal-48xl	instanceType=m9gd.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA213.27392
BoxUsage:m9gd.xlarge	instanceType=m9gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.2514
BoxUsage:p2.16xlarge	instanceType=p2.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=732;vcpu=64	CAt24.672 DAt23.44 FAt27.488 HAt27.488 IAt24.672 NAt21.216 SAt15.552 aA214.4 bAt14.4 dA217.28 fAt14.4
BoxUsage:p2.8xlarge	instanceType=p2.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=488;vcpu=32	CAt12.336 DAt11.72 FAt13.744 HAt13.744 IAt12.336 NAt10.608 SAt7.776 aA27.2 bAt7.2 dA28.64 fAt7.2
BoxUsage:p2.xlarge	instanceType=p2.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=61;vcpu=4	CAt1.542 DAt1.465 FAt1.718 HAt1.718 IAt1.542 NAt1.326 SAt0.972 aA20.9 bAt0.9 dA21.08 fAt0.9
BoxUsage:p3.16xlarge	instanceType=p3.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=488;vcpu=64	CAt33.552 DAt33.872 HAt33.872 IAt33.872 LAt26.928 NAt30.584 SAt26.44 TAt28.712 aA224.48 bAt24.48 dA229.376 fAt24.48
BoxUsage:p3.2xlarge	instanceType=p3.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=61;vcpu=8	CAt4.194 DAt4.234 HAt4.234 IAt4.234 LAt3.366 NAt3.823 SAt3.305 TAt3.589 aA23.06 bAt3.06 dA23.672 fAt3.06
BoxUsage:p3.8xlarge	instanceType=p3.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=32	CAt16.776 DAt16.936 HAt16.936 IAt16.936 LAt13.464 NAt15.292 SAt13.22 TAt14.356 aA212.24 bAt12.24 dA214.688 fAt12.24
BoxUsage:p3dn.24xlarge	instanceType=p3dn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CAt42.783 SAt33.711 aA231.212 cA237.454 dA237.454 fAt31.212
BoxUsage:p4d.24xlarge	instanceType=p4d.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1152;vcpu=96	CAt44.92215 DAt45.38848 HAt39.3271 NAt40.94475 SAt35.39655 aA221.957642 bAt32.7726 dA226.3511
BoxUsage:p4de.24xlarge	instanceType=p4de.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1152;vcpu=96	HAt49.159 WAt53.09472 aA227.44705 fAt40.96575
BoxUsage:p5.48xlarge	instanceType=p5.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2048;vcpu=192	PAt105.2024 aA255.04 dA266.048
BoxUsage:p5.4xlarge	instanceType=p5.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA26.88 dA28.256
BoxUsage:p5en.48xlarge	instanceType=p5en.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA263.296 dA275.9552
BoxUsage:p6-b200.48xlarge	instanceType=p6-b200.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA2113.9328 cA2136.71936 dA2136.71936
BoxUsage:p6-b300.48xlarge	instanceType=p6-b300.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA2142.416 cA2170.9
BoxUsage:r3.2xlarge	instanceType=r3.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=61;vcpu=8	CAt0.798 DAt0.798 FAt0.758 HAt0.798 IAt0.798 NAt0.8 SAt0.741 ZAt1.399 aA20.665 bAt0.664 dA20.798 eAt0.741 fAt0.665
BoxUsage:r3.4xlarge	instanceType=r3.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=16	CAt1.596 DAt1.596 FAt1.516 HAt1.596 IAt1.596 NAt1.6 SAt1.482 ZAt2.799 aA21.33 bAt1.328 dA21.596 eAt1.482 fAt1.33
BoxUsage:r3.8xlarge	instanceType=r3.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=32	CAt3.192 DAt3.192 FAt3.032 HAt3.192 IAt3.192 NAt3.201 SAt2.964 ZAt5.597 aA22.66 bAt2.656 dA23.192 eAt2.964 fAt2.66
BoxUsage:r3.large	instanceType=r3.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15.25;vcpu=2	CAt0.2 DAt0.2 FAt0.19 HAt0.2 IAt0.2 NAt0.2 SAt0.185 ZAt0.35 aA20.166 bAt0.166 dA20.2 eAt0.185 fAt0.166
BoxUsage:r3.xlarge	instanceType=r3.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30.5;vcpu=4	CAt0.399 DAt0.399 FAt0.379 HAt0.399 IAt0.399 NAt0.4 SAt0.371 ZAt0.7 aA20.333 bAt0.332 dA20.399 eAt0.371 fAt0.333
BoxUsage:r4.16xlarge	instanceType=r4.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=488;vcpu=64	CAt5.12 DAt5.12 EAt5.12 FAt4.384 HAt5.12 IAt5.1072 LAt4.672 NAt5.1216 SAt4.7424 TAt4.992 UAt4.992 ZAt8.96 aA24.256 bAt4.256 dA25.1072 eAt4.7424 fAt4.256
BoxUsage:r4.2xlarge	instanceType=r4.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=61;vcpu=8	CAt0.64 DAt0.64 EAt0.64 FAt0.548 HAt0.64 IAt0.6384 LAt0.584 NAt0.6402 SAt0.5928 TAt0.624 UAt0.624 ZAt1.12 aA20.532 bAt0.532 dA20.6384 eAt0.5928 fAt0.532
BoxUsage:r4.4xlarge	instanceType=r4.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=16	CAt1.28 DAt1.28 EAt1.28 FAt1.096 HAt1.28 IAt1.2768 LAt1.168 NAt1.2804 SAt1.1856 TAt1.248 UAt1.248 ZAt2.24 aA21.064 bAt1.064 dA21.2768 eAt1.1856 fAt1.064
BoxUsage:r4.8xlarge	instanceType=r4.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=32	CAt2.56 DAt2.56 EAt2.56 FAt2.192 HAt2.56 IAt2.5536 LAt2.336 NAt2.5608 SAt2.3712 TAt2.496 UAt2.496 ZAt4.48 aA22.128 bAt2.128 dA22.5536 eAt2.3712 fAt2.128
BoxUsage:r4.large	instanceType=r4.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15.25;vcpu=2	CAt0.16 DAt0.16 EAt0.16 FAt0.137 HAt0.16 IAt0.1596 LAt0.146 NAt0.16005 SAt0.1482 TAt0.156 UAt0.156 ZAt0.28 aA20.133 bAt0.133 dA20.1596 eAt0.1482 fAt0.133
BoxUsage:r4.xlarge	instanceType=r4.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30.5;vcpu=4	CAt0.32 DAt0.32 EAt0.32 FAt0.274 HAt0.32 IAt0.3192 LAt0.292 NAt0.3201 SAt0.2964 TAt0.312 UAt0.312 ZAt0.56 aA20.266 bAt0.266 dA20.3192 eAt0.2964 fAt0.266
BoxUsage:r5.12xlarge	instanceType=r5.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	AAt4.032 BAt4.008 CAt3.648 DAt3.648 EAt3.648 FAt3.12 GAt3.12 HAt3.648 IAt3.624 JAt3.648 KAt3.624 LAt3.312 MAt3.312 NAt3.648 OAt4.013 PAt3.216 QAt3.552 RAt3.384 SAt3.384 TAt3.552 UAt3.552 WAt3.553 XAt3.722 YAt3.722 ZAt4.824 aA23.024 bAt3.024 cA23.624 dA23.624 eAt3.36 fAt3.024
BoxUsage:r5.16xlarge	instanceType=r5.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	AAt5.376 BAt5.344 CAt4.864 DAt4.864 EAt4.864 FAt4.16 GAt4.16 HAt4.864 IAt4.832 JAt4.864 KAt4.832 LAt4.416 MAt4.416 NAt4.864 OAt5.35 PAt4.288 QAt4.736 RAt4.512 SAt4.512 TAt4.736 UAt4.736 WAt4.738 XAt4.963 YAt4.963 ZAt6.432 aA24.032 bAt4.032 cA24.832 dA24.832 eAt4.48 fAt4.032
BoxUsage:r5.24xlarge	instanceType=r5.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AAt8.064 BAt8.016 CAt7.296 DAt7.296 EAt7.296 FAt6.24 GAt6.24 HAt7.296 IAt7.248 JAt7.296 KAt7.248 LAt6.624 MAt6.624 NAt7.296 OAt8.026 PAt6.432 QAt7.104 RAt6.768 SAt6.768 TAt7.104 UAt7.104 WAt7.106 XAt7.445 YAt7.445 ZAt9.648 aA26.048 bAt6.048 cA27.248 dA27.248 eAt6.72 fAt6.048
BoxUsage:r5.2xlarge	instanceType=r5.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	AAt0.672 BAt0.668 CAt0.608 DAt0.608 EAt0.608 FAt0.52 GAt0.52 HAt0.608 IAt0.604 JAt0.608 KAt0.604 LAt0.552 MAt0.552 NAt0.608 OAt0.669 PAt0.536 QAt0.592 RAt0.564 SAt0.564 TAt0.592 UAt0.592 WAt0.592 XAt0.62 YAt0.62 ZAt0.804 aA20.504 bAt0.504 cA20.604 dA20.604 eAt0.56 fAt0.504
BoxUsage:r5.4xlarge	instanceType=r5.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	AAt1.344 BAt1.336 CAt1.216 DAt1.216 EAt1.216 FAt1.04 GAt1.04 HAt1.216 IAt1.208 JAt1.216 KAt1.208 LAt1.104 MAt1.104 NAt1.216 OAt1.338 PAt1.072 QAt1.184 RAt1.128 SAt1.128 TAt1.184 UAt1.184 WAt1.184 XAt1.241 YAt1.241 ZAt1.608 aA21.008 bAt1.008 cA21.208 dA21.208 eAt1.12 fAt1.008
BoxUsage:r5.8xlarge	instanceType=r5.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	AAt2.688 BAt2.672 CAt2.432 DAt2.432 EAt2.432 FAt2.08 GAt2.08 HAt2.432 IAt2.416 JAt2.432 KAt2.416 LAt2.208 MAt2.208 NAt2.432 OAt2.675 PAt2.144 QAt2.368 RAt2.256 SAt2.256 TAt2.368 UAt2.368 WAt2.369 XAt2.482 YAt2.482 ZAt3.216 aA22.016 bAt2.016 cA22.416 dA22.416 eAt2.24 fAt2.016
BoxUsage:r5.large	instanceType=r5.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	AAt0.168 BAt0.167 CAt0.152 DAt0.152 EAt0.152 FAt0.13 GAt0.13 HAt0.152 IAt0.151 JAt0.152 KAt0.151 LAt0.138 MAt0.138 NAt0.152 OAt0.167 PAt0.134 QAt0.148 RAt0.141 SAt0.141 TAt0.148 UAt0.148 WAt0.148 XAt0.155 YAt0.155 ZAt0.201 aA20.126 bAt0.126 cA20.151 dA20.151 eAt0.14 fAt0.126
BoxUsage:r5.metal	instanceType=r5.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AAt8.064 BAt8.016 CAt7.296 DAt7.296 EAt7.296 FAt6.24 GAt6.24 HAt7.296 IAt7.248 JAt7.296 KAt7.248 LAt6.624 MAt6.624 NAt7.296 OAt8.026 PAt6.432 QAt7.104 RAt6.768 SAt6.768 TAt7.104 UAt7.104 WAt7.106 XAt7.445 YAt7.445 ZAt9.648 aA26.048 bAt6.048 cA27.248 dA27.248 eAt6.72 fAt6.048
BoxUsage:r5.xlarge	instanceType=r5.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	AAt0.336 BAt0.334 CAt0.304 DAt0.304 EAt0.304 FAt0.26 GAt0.26 HAt0.304 IAt0.302 JAt0.304 KAt0.302 LAt0.276 MAt0.276 NAt0.304 OAt0.334 PAt0.268 QAt0.296 RAt0.282 SAt0.282 TAt0.296 UAt0.296 WAt0.296 XAt0.31 YAt0.31 ZAt0.402 aA20.252 bAt0.252 cA20.302 dA20.302 eAt0.28 fAt0.252
BoxUsage:r5a.12xlarge	instanceType=r5a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CAt3.288 DAt3.264 FAt1.716 HAt3.264 IAt3.264 LAt2.976 NAt3.288 QAt3.192 SAt3.048 TAt3.192 UAt3.192 ZAt4.344 aA22.712 bAt2.712 cA23.264 dA23.264 eAt3.024 fAt2.712
BoxUsage:r5a.16xlarge	instanceType=r5a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CAt4.384 DAt4.352 FAt2.288 HAt4.352 IAt4.352 LAt3.968 NAt4.384 QAt4.256 SAt4.064 TAt4.256 UAt4.256 ZAt5.792 aA23.616 bAt3.616 cA24.352 dA24.352 eAt4.032 fAt3.616
BoxUsage:r5a.24xlarge	instanceType=r5a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CAt6.576 DAt6.528 FAt3.432 HAt6.528 IAt6.528 LAt5.952 NAt6.576 QAt6.384 SAt6.096 TAt6.384 UAt6.384 ZAt8.688 aA25.424 bAt5.424 cA26.528 dA26.528 eAt6.048 fAt5.424
BoxUsage:r5a.2xlarge	instanceType=r5a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CAt0.548 DAt0.544 FAt0.286 HAt0.544 IAt0.544 LAt0.496 NAt0.548 QAt0.532 SAt0.508 TAt0.532 UAt0.532 ZAt0.724 aA20.452 bAt0.452 cA20.544 dA20.544 eAt0.504 fAt0.452
BoxUsage:r5a.4xlarge	instanceType=r5a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CAt1.096 DAt1.088 FAt0.572 HAt1.088 IAt1.088 LAt0.992 NAt1.096 QAt1.064 SAt1.016 TAt1.064 UAt1.064 ZAt1.448 aA20.904 bAt0.904 cA21.088 dA21.088 eAt1.008 fAt0.904
BoxUsage:r5a.8xlarge	instanceType=r5a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CAt2.192 DAt2.176 FAt1.144 HAt2.176 IAt2.176 LAt1.984 NAt2.192 QAt2.128 SAt2.032 TAt2.128 UAt2.128 ZAt2.896 aA21.808 bAt1.808 cA22.176 dA22.176 eAt2.016 fAt1.808
BoxUsage:r5a.large	instanceType=r5a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CAt0.137 DAt0.136 FAt0.072 HAt0.136 IAt0.136 LAt0.124 NAt0.137 QAt0.133 SAt0.127 TAt0.133 UAt0.133 ZAt0.181 aA20.113 bAt0.113 cA20.136 dA20.136 eAt0.126 fAt0.113
BoxUsage:r5a.xlarge	instanceType=r5a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CAt0.274 DAt0.272 FAt0.143 HAt0.272 IAt0.272 LAt0.248 NAt0.274 QAt0.266 SAt0.254 TAt0.266 UAt0.266 ZAt0.362 aA20.226 bAt0.226 cA20.272 dA20.272 eAt0.252 fAt0.226
BoxUsage:r5ad.12xlarge	instanceType=r5ad.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CAt3.816 DAt3.792 FAt1.993 HAt3.816 IAt3.816 LAt3.456 NAt3.792 SAt3.504 TAt3.696 UAt3.672 ZAt4.992 aA23.144 bAt3.144 dA23.792 eAt3.552 fAt3.144
BoxUsage:r5ad.16xlarge	instanceType=r5ad.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CAt5.088 DAt5.056 FAt2.658 HAt5.088 IAt5.088 LAt4.608 NAt5.056 SAt4.672 TAt4.928 UAt4.896 ZAt6.656 aA24.192 bAt4.192 dA25.056 eAt4.736 fAt4.192
BoxUsage:r5ad.24xlarge	instanceType=r5ad.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CAt7.632 DAt7.584 FAt3.986 HAt7.632 IAt7.632 LAt6.912 NAt7.584 SAt7.008 TAt7.392 UAt7.344 ZAt9.984 aA26.288 bAt6.288 dA27.584 eAt7.104 fAt6.288
BoxUsage:r5ad.2xlarge	instanceType=r5ad.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CAt0.636 DAt0.632 FAt0.332 HAt0.636 IAt0.636 LAt0.576 NAt0.632 SAt0.584 TAt0.616 UAt0.612 ZAt0.832 aA20.524 bAt0.524 dA20.632 eAt0.592 fAt0.524
BoxUsage:r5ad.4xlarge	instanceType=r5ad.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CAt1.272 DAt1.264 FAt0.664 HAt1.272 IAt1.272 LAt1.152 NAt1.264 SAt1.168 TAt1.232 UAt1.224 ZAt1.664 aA21.048 bAt1.048 dA21.264 eAt1.184 fAt1.048
BoxUsage:r5ad.8xlarge	instanceType=r5ad.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CAt2.544 DAt2.528 FAt1.329 HAt2.544 IAt2.544 LAt2.304 NAt2.528 SAt2.336 TAt2.464 UAt2.448 ZAt3.328 aA22.096 bAt2.096 dA22.528 eAt2.368 fAt2.096
BoxUsage:r5ad.large	instanceType=r5ad.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CAt0.159 DAt0.158 FAt0.083 HAt0.159 IAt0.159 LAt0.144 NAt0.158 SAt0.146 TAt0.154 UAt0.153 ZAt0.208 aA20.131 bAt0.131 dA20.158 eAt0.148 fAt0.131
BoxUsage:r5ad.xlarge	instanceType=r5ad.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CAt0.318 DAt0.316 FAt0.166 HAt0.318 IAt0.318 LAt0.288 NAt0.316 SAt0.292 TAt0.308 UAt0.306 ZAt0.416 aA20.262 bAt0.262 dA20.316 eAt0.296 fAt0.262
BoxUsage:r5b.12xlarge	instanceType=r5b.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CAt4.344 DAt4.272 HAt4.272 IAt4.344 LAt3.912 NAt4.272 PAt3.79056 QAt4.2 SAt4.008 TAt4.2 ZAt5.688 aA23.576 bAt3.576 fAt3.576
BoxUsage:r5b.16xlarge	instanceType=r5b.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CAt5.792 DAt5.696 HAt5.696 IAt5.792 LAt5.216 NAt5.696 PAt5.05408 QAt5.6 SAt5.344 TAt5.6 ZAt7.584 aA24.768 bAt4.768 fAt4.768
BoxUsage:r5b.24xlarge	instanceType=r5b.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CAt8.688 DAt8.544 HAt8.544 IAt8.688 LAt7.824 NAt8.544 PAt7.58112 QAt8.4 SAt8.016 TAt8.4 ZAt11.376 aA27.152 bAt7.152 fAt7.152
BoxUsage:r5b.2xlarge	instanceType=r5b.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CAt0.724 DAt0.712 HAt0.712 IAt0.724 LAt0.652 NAt0.712 PAt0.63176 QAt0.7 SAt0.668 TAt0.7 ZAt0.948 aA20.596 bAt0.596 fAt0.596
BoxUsage:r5b.4xlarge	instanceType=r5b.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CAt1.448 DAt1.424 HAt1.424 IAt1.448 LAt1.304 NAt1.424 PAt1.26352 QAt1.4 SAt1.336 TAt1.4 ZAt1.896 aA21.192 bAt1.192 fAt1.192
BoxUsage:r5b.8xlarge	instanceType=r5b.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CAt2.896 DAt2.848 HAt2.848 IAt2.896 LAt2.608 NAt2.848 PAt2.52704 QAt2.8 SAt2.672 TAt2.8 ZAt3.792 aA22.384 bAt2.384 fAt2.384
BoxUsage:r5b.large	instanceType=r5b.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CAt0.181 DAt0.178 HAt0.178 IAt0.181 LAt0.163 NAt0.178 PAt0.15794 QAt0.175 SAt0.167 TAt0.175 ZAt0.237 aA20.149 bAt0.149 fAt0.149
BoxUsage:r5b.metal	instanceType=r5b.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CAt8.688 DAt8.544 HAt8.544 IAt8.688 LAt7.824 NAt8.544 PAt7.58112 QAt8.4 SAt8.016 TAt8.4 ZAt11.376 aA27.8672 bAt7.152 fAt7.152
BoxUsage:r5b.xlarge	instanceType=r5b.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CAt0.362 DAt0.356 HAt0.356 IAt0.362 LAt0.326 NAt0.356 PAt0.31588 QAt0.35 SAt0.334 TAt0.35 ZAt0.474 aA20.298 bAt0.298 fAt0.298
BoxUsage:r5d.12xlarge	instanceType=r5d.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	AAt4.56 BAt4.2 CAt4.176 DAt4.152 EAt4.176 FAt3.624 GAt3.624 HAt4.176 IAt4.176 JAt4.176 KAt4.176 LAt3.792 NAt4.152 OAt4.567 PAt3.648 QAt4.032 RAt3.84 SAt3.84 TAt4.056 UAt4.056 WAt4.032 XAt4.224 YAt4.224 ZAt5.472 aA23.456 bAt3.456 cA24.152 dA24.152 eAt3.888 fAt3.456
BoxUsage:r5d.16xlarge	instanceType=r5d.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	AAt6.08 BAt5.6 CAt5.568 DAt5.536 EAt5.568 FAt4.832 GAt4.832 HAt5.568 IAt5.568 JAt5.568 KAt5.568 LAt5.056 NAt5.536 OAt6.09 PAt4.864 QAt5.376 RAt5.12 SAt5.12 TAt5.408 UAt5.408 WAt5.376 XAt5.632 YAt5.632 ZAt7.296 aA24.608 bAt4.608 cA25.536 dA25.536 eAt5.184 fAt4.608
BoxUsage:r5d.24xlarge	instanceType=r5d.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AAt9.12 BAt8.4 CAt8.352 DAt8.304 EAt8.352 FAt7.248 GAt7.248 HAt8.352 IAt8.352 JAt8.352 KAt8.352 LAt7.584 NAt8.304 OAt9.134 PAt7.296 QAt8.064 RAt7.68 SAt7.68 TAt8.112 UAt8.112 WAt8.064 XAt8.448 YAt8.448 ZAt10.944 aA26.912 bAt6.912 cA28.304 dA28.304 eAt7.776 fAt6.912
BoxUsage:r5d.2xlarge	instanceType=r5d.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	AAt0.76 BAt0.7 CAt0.696 DAt0.692 EAt0.696 FAt0.604 GAt0.604 HAt0.696 IAt0.696 JAt0.696 KAt0.696 LAt0.632 NAt0.692 OAt0.761 PAt0.608 QAt0.672 RAt0.64 SAt0.64 TAt0.676 UAt0.676 WAt0.672 XAt0.704 YAt0.704 ZAt0.912 aA20.576 bAt0.576 cA20.692 dA20.692 eAt0.648 fAt0.576
BoxUsage:r5d.4xlarge	instanceType=r5d.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	AAt1.52 BAt1.4 CAt1.392 DAt1.384 EAt1.392 FAt1.208 GAt1.208 HAt1.392 IAt1.392 JAt1.392 KAt1.392 LAt1.264 NAt1.384 OAt1.522 PAt1.216 QAt1.344 RAt1.28 SAt1.28 TAt1.352 UAt1.352 WAt1.344 XAt1.408 YAt1.408 ZAt1.824 aA21.152 bAt1.152 cA21.384 dA21.384 eAt1.296 fAt1.152
BoxUsage:r5d.8xlarge	instanceType=r5d.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	AAt3.04 BAt2.8 CAt2.784 DAt2.768 EAt2.784 FAt2.416 GAt2.416 HAt2.784 IAt2.784 JAt2.784 KAt2.784 LAt2.528 NAt2.768 OAt3.045 PAt2.432 QAt2.688 RAt2.56 SAt2.56 TAt2.704 UAt2.704 WAt2.688 XAt2.816 YAt2.816 ZAt3.648 aA22.304 bAt2.304 cA22.768 dA22.768 eAt2.592 fAt2.304
BoxUsage:r5d.large	instanceType=r5d.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	AAt0.19 BAt0.175 CAt0.174 DAt0.173 EAt0.174 FAt0.151 GAt0.151 HAt0.174 IAt0.174 JAt0.174 KAt0.174 LAt0.158 NAt0.173 OAt0.19 PAt0.152 QAt0.168 RAt0.16 SAt0.16 TAt0.169 UAt0.169 WAt0.168 XAt0.176 YAt0.176 ZAt0.228 aA20.144 bAt0.144 cA20.173 dA20.173 eAt0.162 fAt0.144
BoxUsage:r5d.metal	instanceType=r5d.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AAt9.12 BAt8.4 CAt8.352 DAt8.304 EAt8.352 FAt7.248 GAt7.248 HAt8.352 IAt8.352 JAt8.352 KAt8.352 LAt7.584 NAt8.304 OAt9.134 PAt7.296 QAt8.064 RAt7.68 SAt7.68 TAt8.112 UAt8.112 WAt8.064 XAt8.448 YAt8.448 ZAt10.944 aA26.912 bAt6.912 cA28.304 dA28.304 eAt7.776 fAt6.912
BoxUsage:r5d.xlarge	instanceType=r5d.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	AAt0.38 BAt0.35 CAt0.348 DAt0.346 EAt0.348 FAt0.302 GAt0.302 HAt0.348 IAt0.348 JAt0.348 KAt0.348 LAt0.316 NAt0.346 OAt0.381 PAt0.304 QAt0.336 RAt0.32 SAt0.32 TAt0.338 UAt0.338 WAt0.336 XAt0.352 YAt0.352 ZAt0.456 aA20.288 bAt0.288 cA20.346 dA20.346 eAt0.324 fAt0.288
BoxUsage:r5dn.12xlarge	instanceType=r5dn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	AAt5.304 CAt4.872 DAt4.776 HAt4.8 IAt4.896 NAt4.776 PAt4.248 QAt4.704 SAt4.464 UAt4.704 aA24.008 bAt4.008 cA24.824 dA24.824 fAt4.008
BoxUsage:r5dn.16xlarge	instanceType=r5dn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	AAt7.072 CAt6.496 DAt6.368 HAt6.4 IAt6.528 NAt6.368 PAt5.664 QAt6.272 SAt5.952 UAt6.272 aA25.344 bAt5.344 cA26.432 dA26.432 fAt5.344
BoxUsage:r5dn.24xlarge	instanceType=r5dn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AAt10.608 CAt9.744 DAt9.552 HAt9.6 IAt9.792 NAt9.552 PAt8.496 QAt9.408 SAt8.928 UAt9.408 aA28.016 bAt8.016 cA29.648 dA29.648 fAt8.016
BoxUsage:r5dn.2xlarge	instanceType=r5dn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	AAt0.884 CAt0.812 DAt0.796 HAt0.8 IAt0.816 NAt0.796 PAt0.708 QAt0.784 SAt0.744 UAt0.784 aA20.668 bAt0.668 cA20.804 dA20.804 fAt0.668
BoxUsage:r5dn.4xlarge	instanceType=r5dn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	AAt1.768 CAt1.624 DAt1.592 HAt1.6 IAt1.632 NAt1.592 PAt1.416 QAt1.568 SAt1.488 UAt1.568 aA21.336 bAt1.336 cA21.608 dA21.608 fAt1.336
BoxUsage:r5dn.8xlarge	instanceType=r5dn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	AAt3.536 CAt3.248 DAt3.184 HAt3.2 IAt3.264 NAt3.184 PAt2.832 QAt3.136 SAt2.976 UAt3.136 aA22.672 bAt2.672 cA23.216 dA23.216 fAt2.672
BoxUsage:r5dn.large	instanceType=r5dn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	AAt0.221 CAt0.203 DAt0.199 HAt0.2 IAt0.204 NAt0.199 PAt0.177 QAt0.196 SAt0.186 UAt0.196 aA20.167 bAt0.167 cA20.201 dA20.201 fAt0.167
BoxUsage:r5dn.metal	instanceType=r5dn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AAt10.608 CAt9.744 DAt9.552 HAt9.6 IAt9.792 NAt9.552 PAt8.496 QAt9.408 SAt8.928 UAt9.408 aA28.016 bAt8.016 cA29.648 dA29.648 fAt8.016
BoxUsage:r5dn.xlarge	instanceType=r5dn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	AAt0.442 CAt0.406 DAt0.398 HAt0.4 IAt0.408 NAt0.398 PAt0.354 QAt0.392 SAt0.372 UAt0.392 aA20.334 bAt0.334 cA20.402 dA20.402 fAt0.334
BoxUsage:r5n.12xlarge	instanceType=r5n.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	AAt4.768 BAt4.848 CAt4.344 DAt4.272 FAt3.672 HAt4.272 IAt4.344 LAt3.912 NAt4.272 PAt3.816 QAt4.2 SAt4.008 TAt4.2 UAt4.2 ZAt5.664 aA23.576 bAt3.576 cA24.296 dA24.296 eAt4.056 fAt3.576
BoxUsage:r5n.16xlarge	instanceType=r5n.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	AAt6.357 BAt6.464 CAt5.792 DAt5.696 FAt4.896 HAt5.696 IAt5.792 LAt5.216 NAt5.696 PAt5.088 QAt5.601 SAt5.344 TAt5.6 UAt5.6 ZAt7.552 aA24.768 bAt4.768 cA25.728 dA25.728 eAt5.408 fAt4.768
BoxUsage:r5n.24xlarge	instanceType=r5n.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AAt9.536 BAt9.696 CAt8.688 DAt8.544 FAt7.344 HAt8.544 IAt8.688 LAt7.824 NAt8.544 PAt7.632 QAt8.401 SAt8.016 TAt8.4 UAt8.4 ZAt11.328 aA27.152 bAt7.152 cA28.592 dA28.592 eAt8.112 fAt7.152
BoxUsage:r5n.2xlarge	instanceType=r5n.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	AAt0.795 BAt0.808 CAt0.724 DAt0.712 FAt0.612 HAt0.712 IAt0.724 LAt0.652 NAt0.712 PAt0.636 QAt0.7 SAt0.668 TAt0.7 UAt0.7 ZAt0.944 aA20.596 bAt0.596 cA20.716 dA20.716 eAt0.676 fAt0.596
BoxUsage:r5n.4xlarge	instanceType=r5n.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	AAt1.589 BAt1.616 CAt1.448 DAt1.424 FAt1.224 HAt1.424 IAt1.448 LAt1.304 NAt1.424 PAt1.272 QAt1.4 SAt1.336 TAt1.4 UAt1.4 ZAt1.888 aA21.192 bAt1.192 cA21.432 dA21.432 eAt1.352 fAt1.192
BoxUsage:r5n.8xlarge	instanceType=r5n.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	AAt3.179 BAt3.232 CAt2.896 DAt2.848 FAt2.448 HAt2.848 IAt2.896 LAt2.608 NAt2.848 PAt2.544 QAt2.8 SAt2.672 TAt2.8 UAt2.8 ZAt3.776 aA22.384 bAt2.384 cA22.864 dA22.864 eAt2.704 fAt2.384
BoxUsage:r5n.large	instanceType=r5n.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	AAt0.199 BAt0.202 CAt0.181 DAt0.178 FAt0.153 HAt0.178 IAt0.181 LAt0.163 NAt0.178 PAt0.159 QAt0.175 SAt0.167 TAt0.175 UAt0.175 ZAt0.236 aA20.149 bAt0.149 cA20.179 dA20.179 eAt0.169 fAt0.149
BoxUsage:r5n.metal	instanceType=r5n.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AAt9.536 BAt9.696 CAt8.688 DAt8.544 FAt7.344 HAt8.544 IAt8.688 LAt7.824 NAt8.544 PAt7.632 QAt8.401 SAt8.016 TAt8.4 UAt8.4 ZAt11.328 aA27.152 bAt7.152 cA28.592 dA28.592 eAt8.112 fAt7.152
BoxUsage:r5n.xlarge	instanceType=r5n.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	AAt0.397 BAt0.404 CAt0.362 DAt0.356 FAt0.306 HAt0.356 IAt0.362 LAt0.326 NAt0.356 PAt0.318 QAt0.35 SAt0.334 TAt0.35 UAt0.35 ZAt0.472 aA20.298 bAt0.298 cA20.358 dA20.358 eAt0.338 fAt0.298
BoxUsage:r6a.12xlarge	instanceType=r6a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CAt3.2832 FAt1.716 HAt3.2832 IAt3.2616 NAt3.2832 SAt3.0456 aA22.7216 bAt2.7216 eAt3.024 fAt2.7216
BoxUsage:r6a.16xlarge	instanceType=r6a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CAt4.3776 FAt2.288 HAt4.3776 IAt4.3488 NAt4.3776 SAt4.0608 aA23.6288 bAt3.6288 eAt4.032 fAt3.6288
BoxUsage:r6a.24xlarge	instanceType=r6a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CAt6.5664 FAt3.432 HAt6.5664 IAt6.5232 NAt6.5664 SAt6.0912 aA25.4432 bAt5.4432 eAt6.048 fAt5.4432
BoxUsage:r6a.2xlarge	instanceType=r6a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CAt0.5472 FAt0.286 HAt0.5472 IAt0.5436 NAt0.5472 SAt0.5076 aA20.4536 bAt0.4536 eAt0.504 fAt0.4536
BoxUsage:r6a.32xlarge	instanceType=r6a.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CAt8.7552 FAt4.576 HAt8.7552 IAt8.6976 NAt8.7552 SAt8.1216 aA27.2576 bAt7.2576 eAt8.064 fAt7.2576
BoxUsage:r6a.48xlarge	instanceType=r6a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	CAt13.1328 FAt6.864 HAt13.1328 IAt13.0464 NAt13.1328 SAt12.1824 aA210.8864 bAt10.8864 eAt12.096 fAt10.8864
BoxUsage:r6a.4xlarge	instanceType=r6a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CAt1.0944 FAt0.572 HAt1.0944 IAt1.0872 NAt1.0944 SAt1.0152 aA20.9072 bAt0.9072 eAt1.008 fAt0.9072
BoxUsage:r6a.8xlarge	instanceType=r6a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CAt2.1888 FAt1.144 HAt2.1888 IAt2.1744 NAt2.1888 SAt2.0304 aA21.8144 bAt1.8144 eAt2.016 fAt1.8144
BoxUsage:r6a.large	instanceType=r6a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CAt0.1368 FAt0.0715 HAt0.1368 IAt0.1359 NAt0.1368 SAt0.1269 aA20.1134 bAt0.1134 eAt0.126 fAt0.1134
BoxUsage:r6a.metal	instanceType=r6a.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	CAt13.1328 FAt6.864 HAt13.1328 IAt13.0464 NAt13.1328 SAt12.1824 aA210.8864 bAt10.8864 eAt12.096 fAt10.8864
BoxUsage:r6a.xlarge	instanceType=r6a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CAt0.2736 FAt0.143 HAt0.2736 IAt0.2718 NAt0.2736 SAt0.2538 aA20.2268 bAt0.2268 eAt0.252 fAt0.2268
BoxUsage:r6g.12xlarge	instanceType=r6g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=384;vcpu=48	AAt3.2256 BAt3.216 CAt2.9184 DAt2.928 EAt2.9184 FAt1.56 GAt1.56 HAt2.9184 IAt2.8992 JAt2.9184 KAt2.8992 LAt2.6496 MAt2.6496 NAt2.9184 OAt3.2102 PAt2.568 QAt2.8416 RAt2.7072 SAt2.7072 TAt2.8416 UAt2.832 WAt2.8426 XAt2.9779 YAt2.9779 ZAt3.8592 aA22.4192 bAt2.4192 cA22.8992 dA22.8992 eAt2.688 fAt2.4192
BoxUsage:r6g.16xlarge	instanceType=r6g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	AAt4.3008 BAt4.288 CAt3.8912 DAt3.904 EAt3.8912 FAt2.08 GAt2.08 HAt3.8912 IAt3.8656 JAt3.8912 KAt3.8656 LAt3.5328 MAt3.5328 NAt3.8912 OAt4.2803 PAt3.424 QAt3.7888 RAt3.6096 SAt3.6096 TAt3.7888 UAt3.776 WAt3.7901 XAt3.9706 YAt3.9706 ZAt5.1456 aA23.2256 bAt3.2256 cA23.8656 dA23.8656 eAt3.584 fAt3.2256
BoxUsage:r6g.2xlarge	instanceType=r6g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=8	AAt0.5376 BAt0.536 CAt0.4864 DAt0.488 EAt0.4864 FAt0.26 GAt0.26 HAt0.4864 IAt0.4832 JAt0.4864 KAt0.4832 LAt0.4416 MAt0.4416 NAt0.4864 OAt0.535 PAt0.428 QAt0.4736 RAt0.4512 SAt0.4512 TAt0.4736 UAt0.472 WAt0.4738 XAt0.4963 YAt0.4963 ZAt0.6432 aA20.4032 bAt0.4032 cA20.4832 dA20.4832 eAt0.448 fAt0.4032
BoxUsage:r6g.4xlarge	instanceType=r6g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=16	AAt1.0752 BAt1.072 CAt0.9728 DAt0.976 EAt0.9728 FAt0.52 GAt0.52 HAt0.9728 IAt0.9664 JAt0.9728 KAt0.9664 LAt0.8832 MAt0.8832 NAt0.9728 OAt1.0701 PAt0.856 QAt0.9472 RAt0.9024 SAt0.9024 TAt0.9472 UAt0.944 WAt0.9475 XAt0.9926 YAt0.9926 ZAt1.2864 aA20.8064 bAt0.8064 cA20.9664 dA20.9664 eAt0.896 fAt0.8064
BoxUsage:r6g.8xlarge	instanceType=r6g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=32	AAt2.1504 BAt2.144 CAt1.9456 DAt1.952 EAt1.9456 FAt1.04 GAt1.04 HAt1.9456 IAt1.9328 JAt1.9456 KAt1.9328 LAt1.7664 MAt1.7664 NAt1.9456 OAt2.1402 PAt1.712 QAt1.8944 RAt1.8048 SAt1.8048 TAt1.8944 UAt1.888 WAt1.895 XAt1.9853 YAt1.9853 ZAt2.5728 aA21.6128 bAt1.6128 cA21.9328 dA21.9328 eAt1.792 fAt1.6128
BoxUsage:r6g.large	instanceType=r6g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=2	AAt0.1344 BAt0.134 CAt0.1216 DAt0.122 EAt0.1216 FAt0.065 GAt0.065 HAt0.1216 IAt0.1208 JAt0.1216 KAt0.1208 LAt0.1104 MAt0.1104 NAt0.1216 OAt0.1338 PAt0.107 QAt0.1184 RAt0.1128 SAt0.1128 TAt0.1184 UAt0.118 WAt0.1184 XAt0.1241 YAt0.1241 ZAt0.1608 aA20.1008 bAt0.1008 cA20.1208 dA20.1208 eAt0.112 fAt0.1008
BoxUsage:r6g.medium	instanceType=r6g.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=1	AAt0.0672 BAt0.067 CAt0.0608 DAt0.061 EAt0.0608 FAt0.0325 GAt0.0325 HAt0.0608 IAt0.0604 JAt0.0608 KAt0.0604 LAt0.0552 MAt0.0552 NAt0.0608 OAt0.0669 PAt0.0535 QAt0.0592 RAt0.0564 SAt0.0564 TAt0.0592 UAt0.059 WAt0.0592 XAt0.062 YAt0.062 ZAt0.0804 aA20.0504 bAt0.0504 cA20.0604 dA20.0604 eAt0.056 fAt0.0504
BoxUsage:r6g.metal	instanceType=r6g.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	AAt4.3008 BAt4.288 CAt3.8912 DAt3.904 EAt3.8912 FAt2.08 GAt2.08 HAt3.8912 IAt3.8656 JAt3.8912 KAt3.8656 LAt3.5328 MAt3.5328 NAt3.8912 OAt4.2803 PAt3.424 QAt3.7888 RAt3.6096 SAt3.6096 TAt3.7888 UAt3.776 WAt3.7901 XAt3.9706 YAt3.9706 ZAt5.1456 aA23.4191 bAt3.2256 cA24.0975 dA24.0975 eAt3.584 fAt3.2256
BoxUsage:r6g.xlarge	instanceType=r6g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=4	AAt0.2688 BAt0.268 CAt0.2432 DAt0.244 EAt0.2432 FAt0.13 GAt0.13 HAt0.2432 IAt0.2416 JAt0.2432 KAt0.2416 LAt0.2208 MAt0.2208 NAt0.2432 OAt0.2675 PAt0.214 QAt0.2368 RAt0.2256 SAt0.2256 TAt0.2368 UAt0.236 WAt0.2369 XAt0.2482 YAt0.2482 ZAt0.3216 aA20.2016 bAt0.2016 cA20.2416 dA20.2416 eAt0.224 fAt0.2016
BoxUsage:r6gd.12xlarge	instanceType=r6gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=384;vcpu=48	CAt3.336 DAt3.3216 EAt3.3408 FAt1.7938 HAt3.336 IAt3.336 JAt3.336 LAt3.0336 NAt3.312 PAt2.9184 SAt3.072 TAt3.2448 UAt3.2448 ZAt4.3776 aA22.7648 bAt2.7648 cA23.3216 dA23.3216 eAt3.12 fAt2.7648
BoxUsage:r6gd.16xlarge	instanceType=r6gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	CAt4.448 DAt4.4288 EAt4.4544 FAt2.3917 HAt4.448 IAt4.448 JAt4.448 LAt4.0448 NAt4.416 PAt3.8912 SAt4.096 TAt4.3264 UAt4.3264 ZAt5.8368 aA23.6864 bAt3.6864 cA24.4288 dA24.4288 eAt4.16 fAt3.6864
BoxUsage:r6gd.2xlarge	instanceType=r6gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=8	CAt0.556 DAt0.5536 EAt0.5568 FAt0.299 HAt0.556 IAt0.556 JAt0.556 LAt0.5056 NAt0.552 PAt0.4864 SAt0.512 TAt0.5408 UAt0.5408 ZAt0.7296 aA20.4608 bAt0.4608 cA20.5536 dA20.5536 eAt0.52 fAt0.4608
BoxUsage:r6gd.4xlarge	instanceType=r6gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=16	CAt1.112 DAt1.1072 EAt1.1136 FAt0.5979 HAt1.112 IAt1.112 JAt1.112 LAt1.0112 NAt1.104 PAt0.9728 SAt1.024 TAt1.0816 UAt1.0816 ZAt1.4592 aA20.9216 bAt0.9216 cA21.1072 dA21.1072 eAt1.04 fAt0.9216
BoxUsage:r6gd.8xlarge	instanceType=r6gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=32	CAt2.224 DAt2.2144 EAt2.2272 FAt1.1958 HAt2.224 IAt2.224 JAt2.224 LAt2.0224 NAt2.208 PAt1.9456 SAt2.048 TAt2.1632 UAt2.1632 ZAt2.9184 aA21.8432 bAt1.8432 cA22.2144 dA22.2144 eAt2.08 fAt1.8432
BoxUsage:r6gd.large	instanceType=r6gd.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=2	CAt0.139 DAt0.1384 EAt0.1392 FAt0.0747 HAt0.139 IAt0.139 JAt0.139 LAt0.1264 NAt0.138 PAt0.1216 SAt0.128 TAt0.1352 UAt0.1352 ZAt0.1824 aA20.1152 bAt0.1152 cA20.1384 dA20.1384 eAt0.13 fAt0.1152
BoxUsage:r6gd.medium	instanceType=r6gd.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=1	CAt0.0695 DAt0.0692 EAt0.0696 FAt0.0374 HAt0.0695 IAt0.0695 JAt0.0695 LAt0.0632 NAt0.069 PAt0.0608 SAt0.064 TAt0.0676 UAt0.0676 ZAt0.0912 aA20.0576 bAt0.0576 cA20.0692 dA20.0692 eAt0.065 fAt0.0576
BoxUsage:r6gd.metal	instanceType=r6gd.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	CAt4.448 DAt4.4288 EAt4.4544 FAt2.3917 HAt4.448 IAt4.448 JAt4.448 LAt4.0448 NAt4.416 PAt3.8912 SAt4.096 TAt4.3264 UAt4.3264 ZAt5.8368 aA23.9076 bAt3.6864 cA24.4288 dA24.4288 eAt4.16 fAt3.6864
BoxUsage:r6gd.xlarge	instanceType=r6gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=4	CAt0.278 DAt0.2768 EAt0.2784 FAt0.1495 HAt0.278 IAt0.278 JAt0.278 LAt0.2528 NAt0.276 PAt0.2432 SAt0.256 TAt0.2704 UAt0.2704 ZAt0.3648 aA20.2304 bAt0.2304 cA20.2768 dA20.2768 eAt0.26 fAt0.2304
BoxUsage:r6i.12xlarge	instanceType=r6i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	AAt4.032 BAt4.008 CAt3.648 DAt3.648 EAt3.648 FAt3.12 GAt3.12 HAt3.648 IAt3.624 LAt3.312 MAt3.312 NAt3.648 OAt4.0128 PAt3.216 QAt3.552 SAt3.384 TAt3.552 UAt3.552 WAt3.5532 XAt3.7224 YAt3.7224 ZAt4.824 aA23.024 bAt3.024 cA23.624 dA23.624 eAt3.36 fAt3.024
BoxUsage:r6i.16xlarge	instanceType=r6i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	AAt5.376 BAt5.344 CAt4.864 DAt4.864 EAt4.864 FAt4.16 GAt4.16 HAt4.864 IAt4.832 LAt4.416 MAt4.416 NAt4.864 OAt5.3504 PAt4.288 QAt4.736 SAt4.512 TAt4.736 UAt4.736 WAt4.7376 XAt4.9632 YAt4.9632 ZAt6.432 aA24.032 bAt4.032 cA24.832 dA24.832 eAt4.48 fAt4.032
BoxUsage:r6i.24xlarge	instanceType=r6i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AAt8.064 BAt8.016 CAt7.296 DAt7.296 EAt7.296 FAt6.24 GAt6.24 HAt7.296 IAt7.248 LAt6.624 MAt6.624 NAt7.296 OAt8.0256 PAt6.432 QAt7.104 SAt6.768 TAt7.104 UAt7.104 WAt7.1064 XAt7.4448 YAt7.4448 ZAt9.648 aA26.048 bAt6.048 cA27.248 dA27.248 eAt6.72 fAt6.048
BoxUsage:r6i.2xlarge	instanceType=r6i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	AAt0.672 BAt0.668 CAt0.608 DAt0.608 EAt0.608 FAt0.52 GAt0.52 HAt0.608 IAt0.604 LAt0.552 MAt0.552 NAt0.608 OAt0.6688 PAt0.536 QAt0.592 SAt0.564 TAt0.592 UAt0.592 WAt0.5922 XAt0.6204 YAt0.6204 ZAt0.804 aA20.504 bAt0.504 cA20.604 dA20.604 eAt0.56 fAt0.504
BoxUsage:r6i.32xlarge	instanceType=r6i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	AAt10.752 BAt10.688 CAt9.728 DAt9.728 EAt9.728 FAt8.32 GAt8.32 HAt9.728 IAt9.664 LAt8.832 MAt8.832 NAt9.728 OAt10.7008 PAt8.576 QAt9.472 SAt9.024 TAt9.472 UAt9.472 WAt9.4752 XAt9.9264 YAt9.9264 ZAt12.864 aA28.064 bAt8.064 cA29.664 dA29.664 eAt8.96 fAt8.064
BoxUsage:r6i.4xlarge	instanceType=r6i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	AAt1.344 BAt1.336 CAt1.216 DAt1.216 EAt1.216 FAt1.04 GAt1.04 HAt1.216 IAt1.208 LAt1.104 MAt1.104 NAt1.216 OAt1.3376 PAt1.072 QAt1.184 SAt1.128 TAt1.184 UAt1.184 WAt1.1844 XAt1.2408 YAt1.2408 ZAt1.608 aA21.008 bAt1.008 cA21.208 dA21.208 eAt1.12 fAt1.008
BoxUsage:r6i.8xlarge	instanceType=r6i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	AAt2.688 BAt2.672 CAt2.432 DAt2.432 EAt2.432 FAt2.08 GAt2.08 HAt2.432 IAt2.416 LAt2.208 MAt2.208 NAt2.432 OAt2.6752 PAt2.144 QAt2.368 SAt2.256 TAt2.368 UAt2.368 WAt2.3688 XAt2.4816 YAt2.4816 ZAt3.216 aA22.016 bAt2.016 cA22.416 dA22.416 eAt2.24 fAt2.016
BoxUsage:r6i.large	instanceType=r6i.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	AAt0.168 BAt0.167 CAt0.152 DAt0.152 EAt0.152 FAt0.13 GAt0.13 HAt0.152 IAt0.151 LAt0.138 MAt0.138 NAt0.152 OAt0.1672 PAt0.134 QAt0.148 SAt0.141 TAt0.148 UAt0.148 WAt0.14805 XAt0.1551 YAt0.1551 ZAt0.201 aA20.126 bAt0.126 cA20.151 dA20.151 eAt0.14 fAt0.126
BoxUsage:r6i.metal	instanceType=r6i.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	AAt10.752 BAt10.688 CAt9.728 DAt9.728 EAt9.728 FAt8.32 GAt8.32 HAt9.728 IAt9.664 LAt8.832 MAt8.832 NAt9.728 OAt10.7008 PAt8.576 QAt9.472 SAt9.024 TAt9.472 UAt9.472 WAt9.4752 XAt9.9264 YAt9.9264 ZAt12.864 aA28.064 bAt8.064 cA29.664 dA29.664 eAt8.96 fAt8.064
BoxUsage:r6i.xlarge	instanceType=r6i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	AAt0.336 BAt0.334 CAt0.304 DAt0.304 EAt0.304 FAt0.26 GAt0.26 HAt0.304 IAt0.302 LAt0.276 MAt0.276 NAt0.304 OAt0.3344 PAt0.268 QAt0.296 SAt0.282 TAt0.296 UAt0.296 WAt0.2961 XAt0.3102 YAt0.3102 ZAt0.402 aA20.252 bAt0.252 cA20.302 dA20.302 eAt0.28 fAt0.252
BoxUsage:r6id.12xlarge	instanceType=r6id.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CAt4.3848 DAt4.3608 FAt3.8064 HAt4.3848 IAt4.176 MAt3.9816 NAt4.3596 SAt4.032 TAt4.2588 WAt4.2336 aA23.6288 bAt3.6288 dA24.3608 fAt3.6288
BoxUsage:r6id.16xlarge	instanceType=r6id.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CAt5.8464 DAt5.8144 FAt5.0752 HAt5.8464 IAt5.568 MAt5.3088 NAt5.8128 SAt5.376 TAt5.6784 WAt5.6448 aA24.8384 bAt4.8384 dA25.8144 fAt4.8384
BoxUsage:r6id.24xlarge	instanceType=r6id.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CAt8.7696 DAt8.7216 FAt7.6128 HAt8.7696 IAt8.352 MAt7.9632 NAt8.7192 SAt8.064 TAt8.5176 WAt8.4672 aA27.2576 bAt7.2576 dA28.7216 fAt7.2576
BoxUsage:r6id.2xlarge	instanceType=r6id.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CAt0.7308 DAt0.7268 FAt0.6344 HAt0.7308 IAt0.696 MAt0.6636 NAt0.7266 SAt0.672 TAt0.7098 WAt0.7056 aA20.6048 bAt0.6048 dA20.7268 fAt0.6048
BoxUsage:r6id.32xlarge	instanceType=r6id.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CAt11.6928 DAt11.6288 FAt10.1504 HAt11.6928 IAt11.136 MAt10.6176 NAt11.6256 SAt10.752 TAt11.3568 WAt11.2896 aA29.6768 bAt9.6768 dA211.6288 fAt9.6768
BoxUsage:r6id.4xlarge	instanceType=r6id.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CAt1.4616 DAt1.4536 FAt1.2688 HAt1.4616 IAt1.392 MAt1.3272 NAt1.4532 SAt1.344 TAt1.4196 WAt1.4112 aA21.2096 bAt1.2096 dA21.4536 fAt1.2096
BoxUsage:r6id.8xlarge	instanceType=r6id.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CAt2.9232 DAt2.9072 FAt2.5376 HAt2.9232 IAt2.784 MAt2.6544 NAt2.9064 SAt2.688 TAt2.8392 WAt2.8224 aA22.4192 bAt2.4192 dA22.9072 fAt2.4192
BoxUsage:r6id.large	instanceType=r6id.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CAt0.1827 DAt0.1817 FAt0.1586 HAt0.1827 IAt0.174 MAt0.1659 NAt0.18165 SAt0.168 TAt0.17745 WAt0.1764 aA20.1512 bAt0.1512 dA20.1817 fAt0.1512
BoxUsage:r6id.metal	instanceType=r6id.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CAt11.6928 DAt11.6288 FAt10.1504 HAt11.6928 IAt11.136 MAt10.6176 NAt11.6256 SAt10.752 TAt11.3568 WAt11.2896 aA29.6768 bAt9.6768 dA211.6288 fAt9.6768
BoxUsage:r6id.xlarge	instanceType=r6id.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CAt0.3654 DAt0.3634 FAt0.3172 HAt0.3654 IAt0.348 MAt0.3318 NAt0.3633 SAt0.336 TAt0.3549 WAt0.3528 aA20.3024 bAt0.3024 dA20.3634 fAt0.3024
BoxUsage:r6idn.12xlarge	instanceType=r6idn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CAt5.70024 HAt5.616 NAt5.58792 PAt4.97016 SAt5.22288 aA24.68936 bAt4.68936 dA25.64408 fAt4.68936
BoxUsage:r6idn.16xlarge	instanceType=r6idn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CAt7.60032 HAt7.488 NAt7.45056 PAt6.62688 SAt6.96384 aA26.25248 bAt6.25248 dA27.52544 fAt6.25248
BoxUsage:r6idn.24xlarge	instanceType=r6idn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CAt11.40048 HAt11.232 NAt11.17584 PAt9.94032 SAt10.44576 aA29.37872 bAt9.37872 dA211.28816 fAt9.37872
BoxUsage:r6idn.2xlarge	instanceType=r6idn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CAt0.95004 HAt0.936 NAt0.93132 PAt0.82836 SAt0.87048 aA20.78156 bAt0.78156 dA20.94068 fAt0.78156
BoxUsage:r6idn.32xlarge	instanceType=r6idn.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CAt15.20064 HAt14.976 NAt14.90112 PAt13.25376 SAt13.92768 aA212.50496 bAt12.50496 dA215.05088 fAt12.50496
BoxUsage:r6idn.4xlarge	instanceType=r6idn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CAt1.90008 HAt1.872 NAt1.86264 PAt1.65672 SAt1.74096 aA21.56312 bAt1.56312 dA21.88136 fAt1.56312
BoxUsage:r6idn.8xlarge	instanceType=r6idn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CAt3.80016 HAt3.744 NAt3.72528 PAt3.31344 SAt3.48192 aA23.12624 bAt3.12624 dA23.76272 fAt3.12624
BoxUsage:r6idn.large	instanceType=r6idn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CAt0.23751 HAt0.234 NAt0.23283 PAt0.20709 SAt0.21762 aA20.19539 bAt0.19539 dA20.23517 fAt0.19539
BoxUsage:r6idn.metal	instanceType=r6idn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CAt15.20064 HAt14.976 NAt14.90112 PAt13.25376 SAt13.92768 aA212.50496 bAt12.50496 dA215.05088 fAt12.50496
BoxUsage:r6idn.xlarge	instanceType=r6idn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CAt0.47502 HAt0.468 NAt0.46566 PAt0.41418 SAt0.43524 aA20.39078 bAt0.39078 dA20.47034 fAt0.39078
BoxUsage:r6in.12xlarge	instanceType=r6in.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CAt5.08248 HAt4.99824 NAt4.99824 PAt4.46472 SAt4.68936 aA24.18392 bAt4.18392 dA25.02632 fAt4.18392
BoxUsage:r6in.16xlarge	instanceType=r6in.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CAt6.77664 HAt6.66432 NAt6.66432 PAt5.95296 SAt6.25248 aA25.57856 bAt5.57856 dA26.70176 fAt5.57856
BoxUsage:r6in.24xlarge	instanceType=r6in.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CAt10.16496 HAt9.99648 NAt9.99648 PAt8.92944 SAt9.37872 aA28.36784 bAt8.36784 dA210.05264 fAt8.36784
BoxUsage:r6in.2xlarge	instanceType=r6in.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CAt0.84708 HAt0.83304 NAt0.83304 PAt0.74412 SAt0.78156 aA20.69732 bAt0.69732 dA20.83772 fAt0.69732
BoxUsage:r6in.32xlarge	instanceType=r6in.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CAt13.55328 HAt13.32864 NAt13.32864 PAt11.90592 SAt12.50496 aA211.15712 bAt11.15712 dA213.40352 fAt11.15712
BoxUsage:r6in.4xlarge	instanceType=r6in.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CAt1.69416 HAt1.66608 NAt1.66608 PAt1.48824 SAt1.56312 aA21.39464 bAt1.39464 dA21.67544 fAt1.39464
BoxUsage:r6in.8xlarge	instanceType=r6in.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CAt3.38832 HAt3.33216 NAt3.33216 PAt2.97648 SAt3.12624 aA22.78928 bAt2.78928 dA23.35088 fAt2.78928
BoxUsage:r6in.large	instanceType=r6in.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CAt0.21177 HAt0.20826 NAt0.20826 PAt0.18603 SAt0.19539 aA20.17433 bAt0.17433 dA20.20943 fAt0.17433
BoxUsage:r6in.metal	instanceType=r6in.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CAt13.55328 HAt13.32864 NAt13.32864 PAt11.90592 SAt12.50496 aA211.15712 bAt11.15712 dA213.40352 fAt11.15712
BoxUsage:r6in.xlarge	instanceType=r6in.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CAt0.42354 HAt0.41652 NAt0.41652 PAt0.37206 SAt0.39078 aA20.34866 bAt0.34866 dA20.41886 fAt0.34866
BoxUsage:r7a.12xlarge	instanceType=r7a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CAt4.40496 NAt4.40496 PAt3.8832 RAt4.08624 SAt4.08624 aA23.6516 bAt3.6516 fAt3.6516
BoxUsage:r7a.16xlarge	instanceType=r7a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CAt5.87328 NAt5.87328 PAt5.1776 RAt5.44832 SAt5.44832 aA24.8688 bAt4.8688 fAt4.8688
BoxUsage:r7a.24xlarge	instanceType=r7a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CAt8.80992 NAt8.80992 PAt7.7664 RAt8.17248 SAt8.17248 aA27.3032 bAt7.3032 fAt7.3032
BoxUsage:r7a.2xlarge	instanceType=r7a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CAt0.73416 NAt0.73416 PAt0.6472 RAt0.68104 SAt0.68104 aA20.6086 bAt0.6086 fAt0.6086
BoxUsage:r7a.32xlarge	instanceType=r7a.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CAt11.74656 NAt11.74656 PAt10.3552 RAt10.89664 SAt10.89664 aA29.7376 bAt9.7376 fAt9.7376
BoxUsage:r7a.48xlarge	instanceType=r7a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	CAt17.61984 NAt17.61984 PAt15.5328 RAt16.34496 SAt16.34496 aA214.6064 bAt14.6064 fAt14.6064
BoxUsage:r7a.4xlarge	instanceType=r7a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CAt1.46832 NAt1.46832 PAt1.2944 RAt1.36208 SAt1.36208 aA21.2172 bAt1.2172 fAt1.2172
BoxUsage:r7a.8xlarge	instanceType=r7a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CAt2.93664 NAt2.93664 PAt2.5888 RAt2.72416 SAt2.72416 aA22.4344 bAt2.4344 fAt2.4344
BoxUsage:r7a.large	instanceType=r7a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CAt0.18354 NAt0.18354 PAt0.1618 RAt0.17026 SAt0.17026 aA20.15215 bAt0.15215 fAt0.15215
BoxUsage:r7a.medium	instanceType=r7a.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=1	CAt0.09177 NAt0.09177 PAt0.0809 RAt0.08513 SAt0.08513 aA20.07608 bAt0.07608 fAt0.07608
BoxUsage:r7a.metal-48xl	instanceType=r7a.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	CAt17.61984 NAt17.61984 PAt15.5328 RAt16.34496 SAt16.34496 aA214.6064 bAt14.6064 fAt14.6064
BoxUsage:r7a.xlarge	instanceType=r7a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CAt0.36708 NAt0.36708 PAt0.3236 RAt0.34052 SAt0.34052 aA20.3043 bAt0.3043 fAt0.3043
BoxUsage:r7g.12xlarge	instanceType=r7g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=384;vcpu=48	CAt3.1008 DAt3.1008 FAt1.8019 GAt1.8019 HAt3.1008 IAt3.0806 LAt2.8152 NAt3.1008 PAt2.7336 RAt2.8752 SAt2.8764 TAt3.0192 aA22.5704 bAt2.5704 cA23.0806 dA23.0806 eAt2.856 fAt2.5704
BoxUsage:r7g.16xlarge	instanceType=r7g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	CAt4.1344 DAt4.1344 FAt2.4026 GAt2.4026 HAt4.1344 IAt4.1075 LAt3.7536 NAt4.1344 PAt3.6448 RAt3.8336 SAt3.8352 TAt4.0256 aA23.4272 bAt3.4272 cA24.1075 dA24.1075 eAt3.808 fAt3.4272
BoxUsage:r7g.2xlarge	instanceType=r7g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=8	CAt0.5168 DAt0.5168 FAt0.3003 GAt0.3003 HAt0.5168 IAt0.5134 LAt0.4692 NAt0.5168 PAt0.4556 RAt0.4792 SAt0.4794 TAt0.5032 aA20.4284 bAt0.4284 cA20.5134 dA20.5134 eAt0.476 fAt0.4284
BoxUsage:r7g.4xlarge	instanceType=r7g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=16	CAt1.0336 DAt1.0336 FAt0.6006 GAt0.6006 HAt1.0336 IAt1.0269 LAt0.9384 NAt1.0336 PAt0.9112 RAt0.9584 SAt0.9588 TAt1.0064 aA20.8568 bAt0.8568 cA21.0269 dA21.0269 eAt0.952 fAt0.8568
BoxUsage:r7g.8xlarge	instanceType=r7g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=32	CAt2.0672 DAt2.0672 FAt1.2013 GAt1.2013 HAt2.0672 IAt2.0538 LAt1.8768 NAt2.0672 PAt1.8224 RAt1.9168 SAt1.9176 TAt2.0128 aA21.7136 bAt1.7136 cA22.0538 dA22.0538 eAt1.904 fAt1.7136
BoxUsage:r7g.large	instanceType=r7g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=2	CAt0.1292 DAt0.1292 FAt0.0751 GAt0.0751 HAt0.1292 IAt0.1284 LAt0.1173 NAt0.1292 PAt0.1139 RAt0.1198 SAt0.1199 TAt0.1258 aA20.1071 bAt0.1071 cA20.1284 dA20.1284 eAt0.119 fAt0.1071
BoxUsage:r7g.medium	instanceType=r7g.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=1	CAt0.0646 DAt0.0646 FAt0.0375 GAt0.0375 HAt0.0646 IAt0.0642 LAt0.0587 NAt0.0646 PAt0.057 RAt0.0599 SAt0.0599 TAt0.0629 aA20.0536 bAt0.0536 cA20.0642 dA20.0642 eAt0.0595 fAt0.0536
BoxUsage:r7g.metal	instanceType=r7g.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	CAt4.1344 DAt4.1344 FAt2.4026 GAt2.4026 HAt4.1344 IAt4.1075 LAt3.7536 NAt4.1344 PAt3.6448 RAt3.8336 SAt3.8352 TAt4.0256 aA23.4272 bAt3.4272 cA24.1075 dA24.1075 eAt3.808 fAt3.4272
BoxUsage:r7g.xlarge	instanceType=r7g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=4	CAt0.2584 DAt0.2584 FAt0.1502 GAt0.1502 HAt0.2584 IAt0.2567 LAt0.2346 NAt0.2584 PAt0.2278 RAt0.2396 SAt0.2397 TAt0.2516 aA20.2142 bAt0.2142 cA20.2567 dA20.2567 eAt0.238 fAt0.2142
BoxUsage:r7gd.12xlarge	instanceType=r7gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=384;vcpu=48	CAt3.9463 FAt2.112 HAt3.9463 IAt3.7584 NAt3.9236 PAt3.4474 RAt3.6288 SAt3.6288 aA23.2659 bAt3.2659 cA23.9235 dA23.925 eAt3.6742 fAt3.2659
BoxUsage:r7gd.16xlarge	instanceType=r7gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	CAt5.2618 FAt2.816 HAt5.2618 IAt5.0112 NAt5.2315 PAt4.5965 RAt4.8384 SAt4.8384 aA24.3546 bAt4.3546 cA25.2314 dA25.2333 eAt4.8989 fAt4.3546
BoxUsage:r7gd.2xlarge	instanceType=r7gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=8	CAt0.6577 FAt0.352 HAt0.6577 IAt0.6264 NAt0.6539 PAt0.5746 RAt0.6048 SAt0.6048 aA20.5443 bAt0.5443 cA20.6539 dA20.6542 eAt0.6124 fAt0.5443
BoxUsage:r7gd.4xlarge	instanceType=r7gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=16	CAt1.3154 FAt0.704 HAt1.3154 IAt1.2528 NAt1.3079 PAt1.1491 RAt1.2096 SAt1.2096 aA21.0886 bAt1.0886 cA21.3078 dA21.3083 eAt1.2247 fAt1.0886
BoxUsage:r7gd.8xlarge	instanceType=r7gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=32	CAt2.6309 FAt1.408 HAt2.6309 IAt2.5056 NAt2.6158 PAt2.2982 RAt2.4192 SAt2.4192 aA22.1773 bAt2.1773 cA22.6157 dA22.6166 eAt2.4494 fAt2.1773
BoxUsage:r7gd.large	instanceType=r7gd.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=2	CAt0.1644 FAt0.088 HAt0.1644 IAt0.1566 NAt0.1635 PAt0.1436 RAt0.1512 SAt0.1512 aA20.1361 bAt0.1361 cA20.1635 dA20.1635 eAt0.1531 fAt0.1361
BoxUsage:r7gd.medium	instanceType=r7gd.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=1	CAt0.0822 FAt0.044 HAt0.0822 IAt0.0783 NAt0.0817 PAt0.0718 RAt0.0756 SAt0.0756 aA20.068 bAt0.068 cA20.0817 dA20.0818 eAt0.0765 fAt0.068
BoxUsage:r7gd.metal	instanceType=r7gd.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	CAt5.2618 FAt2.816 HAt5.2618 IAt5.0112 NAt5.2315 PAt4.5965 RAt4.8384 SAt4.8384 aA24.3546 bAt4.3546 cA25.2314 dA25.2333 eAt4.8989 fAt4.3546
BoxUsage:r7gd.xlarge	instanceType=r7gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=4	CAt0.3289 FAt0.176 HAt0.3289 IAt0.3132 NAt0.327 PAt0.2873 RAt0.3024 SAt0.3024 aA20.2722 bAt0.2722 cA20.327 dA20.3271 eAt0.3062 fAt0.2722
BoxUsage:r7i.12xlarge	instanceType=r7i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CAt3.8304 DAt3.8304 FAt3.276 HAt3.8304 IAt3.8052 JAt3.8304 LAt3.4776 NAt3.8304 PAt3.3768 RAt3.5532 SAt3.5532 TAt3.7296 UAt3.7296 ZAt5.0652 aA23.1752 bAt3.1752 cA23.8052 dA23.8052 eAt3.528 fAt3.1752
BoxUsage:r7i.16xlarge	instanceType=r7i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CAt5.1072 DAt5.1072 FAt4.368 HAt5.1072 IAt5.0736 JAt5.1072 LAt4.6368 NAt5.1072 PAt4.5024 RAt4.7376 SAt4.7376 TAt4.9728 UAt4.9728 ZAt6.7536 aA24.2336 bAt4.2336 cA25.0736 dA25.0736 eAt4.704 fAt4.2336
BoxUsage:r7i.24xlarge	instanceType=r7i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CAt7.6608 DAt7.6608 FAt6.552 HAt7.6608 IAt7.6104 JAt7.6608 LAt6.9552 NAt7.6608 PAt6.7536 RAt7.1064 SAt7.1064 TAt7.4592 UAt7.4592 ZAt10.1304 aA26.3504 bAt6.3504 cA27.6104 dA27.6104 eAt7.056 fAt6.3504
BoxUsage:r7i.2xlarge	instanceType=r7i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CAt0.6384 DAt0.6384 FAt0.546 HAt0.6384 IAt0.6342 JAt0.6384 LAt0.5796 NAt0.6384 PAt0.5628 RAt0.5922 SAt0.5922 TAt0.6216 UAt0.6216 ZAt0.8442 aA20.5292 bAt0.5292 cA20.6342 dA20.6342 eAt0.588 fAt0.5292
BoxUsage:r7i.48xlarge	instanceType=r7i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	CAt15.3216 DAt15.3216 FAt13.104 HAt15.3216 IAt15.2208 JAt15.3216 LAt13.9104 NAt15.3216 PAt13.5072 RAt14.2128 SAt14.2128 TAt14.9184 UAt14.9184 ZAt20.2608 aA212.7008 bAt12.7008 cA215.2208 dA215.2208 eAt14.112 fAt12.7008
BoxUsage:r7i.4xlarge	instanceType=r7i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CAt1.2768 DAt1.2768 FAt1.092 HAt1.2768 IAt1.2684 JAt1.2768 LAt1.1592 NAt1.2768 PAt1.1256 RAt1.1844 SAt1.1844 TAt1.2432 UAt1.2432 ZAt1.6884 aA21.0584 bAt1.0584 cA21.2684 dA21.2684 eAt1.176 fAt1.0584
BoxUsage:r7i.8xlarge	instanceType=r7i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CAt2.5536 DAt2.5536 FAt2.184 HAt2.5536 IAt2.5368 JAt2.5536 LAt2.3184 NAt2.5536 PAt2.2512 RAt2.3688 SAt2.3688 TAt2.4864 UAt2.4864 ZAt3.3768 aA22.1168 bAt2.1168 cA22.5368 dA22.5368 eAt2.352 fAt2.1168
BoxUsage:r7i.large	instanceType=r7i.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CAt0.1596 DAt0.1596 FAt0.1365 HAt0.1596 IAt0.15855 JAt0.1596 LAt0.1449 NAt0.1596 PAt0.1407 RAt0.14805 SAt0.14805 TAt0.1554 UAt0.1554 ZAt0.21105 aA20.1323 bAt0.1323 cA20.15855 dA20.15855 eAt0.147 fAt0.1323
BoxUsage:r7i.metal-24xl	instanceType=r7i.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CAt7.6608 DAt7.6608 FAt6.552 HAt7.6608 IAt7.6104 JAt7.6608 LAt6.9552 NAt7.6608 PAt6.7536 RAt7.1064 SAt7.1064 TAt7.4592 UAt7.4592 ZAt10.1304 aA26.98544 bAt6.3504 cA28.37144 dA28.37144 eAt7.056 fAt6.3504
BoxUsage:r7i.metal-48xl	instanceType=r7i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	CAt15.3216 DAt15.3216 FAt13.104 HAt15.3216 IAt15.2208 JAt15.3216 LAt13.9104 NAt15.3216 PAt13.5072 RAt14.2128 SAt14.2128 TAt14.9184 UAt14.9184 ZAt20.2608 aA212.7008 bAt12.7008 cA215.2208 dA215.2208 eAt14.112 fAt12.7008
BoxUsage:r7i.xlarge	instanceType=r7i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CAt0.3192 DAt0.3192 FAt0.273 HAt0.3192 IAt0.3171 JAt0.3192 LAt0.2898 NAt0.3192 PAt0.2814 RAt0.2961 SAt0.2961 TAt0.3108 UAt0.3108 ZAt0.4221 aA20.2646 bAt0.2646 cA20.3171 dA20.3171 eAt0.294 fAt0.2646
BoxUsage:r7iz.12xlarge	instanceType=r7iz.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CAt5.448 NAt5.4 SAt4.992 aA24.464 bAt4.464 fAt4.464
BoxUsage:r7iz.16xlarge	instanceType=r7iz.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CAt7.264 NAt7.2 SAt6.656 aA25.952 bAt5.952 fAt5.952
BoxUsage:r7iz.2xlarge	instanceType=r7iz.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CAt0.908 NAt0.9 SAt0.832 aA20.744 bAt0.744 fAt0.744
BoxUsage:r7iz.32xlarge	instanceType=r7iz.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CAt14.528 NAt14.4 SAt13.312 aA211.904 bAt11.904 fAt11.904
BoxUsage:r7iz.4xlarge	instanceType=r7iz.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CAt1.816 NAt1.8 SAt1.664 aA21.488 bAt1.488 fAt1.488
BoxUsage:r7iz.8xlarge	instanceType=r7iz.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CAt3.632 NAt3.6 SAt3.328 aA22.976 bAt2.976 fAt2.976
BoxUsage:r7iz.large	instanceType=r7iz.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CAt0.227 NAt0.225 SAt0.208 aA20.186 bAt0.186 fAt0.186
BoxUsage:r7iz.metal-16xl	instanceType=r7iz.metal-16xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CAt7.264 NAt7.2 SAt6.656 aA26.5472 bAt5.952 fAt5.952
BoxUsage:r7iz.metal-32xl	instanceType=r7iz.metal-32xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CAt14.528 NAt14.4 SAt13.312 aA213.0944 bAt11.904 fAt11.904
BoxUsage:r7iz.xlarge	instanceType=r7iz.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CAt0.454 NAt0.45 SAt0.416 aA20.372 bAt0.372 fAt0.372
BoxUsage:r8a.12xlarge	instanceType=r8a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.83424
BoxUsage:r8a.16xlarge	instanceType=r8a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.11232
BoxUsage:r8a.24xlarge	instanceType=r8a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA27.66848
BoxUsage:r8a.2xlarge	instanceType=r8a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.63904
BoxUsage:r8a.48xlarge	instanceType=r8a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA215.33696
BoxUsage:r8a.4xlarge	instanceType=r8a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.27808
BoxUsage:r8a.8xlarge	instanceType=r8a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.55616
BoxUsage:r8a.large	instanceType=r8a.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.15976
BoxUsage:r8a.medium	instanceType=r8a.medium;os=Linux;tenancy=Shared	Hrs	0	-		aA20.07988
BoxUsage:r8a.metal-24xl	instanceType=r8a.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		aA28.43533
BoxUsage:r8a.metal-48xl	instanceType=r8a.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA215.33696
BoxUsage:r8a.xlarge	instanceType=r8a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.31952
BoxUsage:r8g.12xlarge	instanceType=r8g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.82768 cA23.3888 dA23.38844
BoxUsage:r8g.16xlarge	instanceType=r8g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.77024 cA24.5184 dA24.51792
BoxUsage:r8g.24xlarge	instanceType=r8g.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.65536 cA26.7776 dA26.77688
BoxUsage:r8g.2xlarge	instanceType=r8g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.47128 cA20.5648 dA20.56474
BoxUsage:r8g.48xlarge	instanceType=r8g.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA211.31072 cA213.5552 dA213.55376
BoxUsage:r8g.4xlarge	instanceType=r8g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.94256 cA21.1296 dA21.12948
BoxUsage:r8g.8xlarge	instanceType=r8g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.88512 cA22.2592 dA22.25896
BoxUsage:r8g.large	instanceType=r8g.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.11782 cA20.1412 dA20.14119
BoxUsage:r8g.medium	instanceType=r8g.medium;os=Linux;tenancy=Shared	Hrs	0	-		aA20.05891 cA20.0706 dA20.07059
BoxUsage:r8g.metal-24xl	instanceType=r8g.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		aA26.2209 cA27.45536 dA27.45457
BoxUsage:r8g.metal-48xl	instanceType=r8g.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA211.31072 cA213.5552 dA213.55376
BoxUsage:r8g.xlarge	instanceType=r8g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.23564 cA20.2824 dA20.28237
BoxUsage:r8gb.12xlarge	instanceType=r8gb.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.37232
BoxUsage:r8gb.16xlarge	instanceType=r8gb.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.82976
BoxUsage:r8gb.24xlarge	instanceType=r8gb.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA28.74464
BoxUsage:r8gb.2xlarge	instanceType=r8gb.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.72872
BoxUsage:r8gb.48xlarge	instanceType=r8gb.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA217.48928
BoxUsage:r8gb.4xlarge	instanceType=r8gb.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.45744
BoxUsage:r8gb.8xlarge	instanceType=r8gb.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.91488
BoxUsage:r8gb.large	instanceType=r8gb.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.18218
BoxUsage:r8gb.medium	instanceType=r8gb.medium;os=Linux;tenancy=Shared	Hrs	0	-		aA20.09109
BoxUsage:r8gb.metal-24xl	instanceType=r8gb.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		aA218.53864
BoxUsage:r8gb.metal-48xl	instanceType=r8gb.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA217.48928
BoxUsage:r8gb.xlarge	instanceType=r8gb.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.36436
BoxUsage:r8gd.12xlarge	instanceType=r8gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.52704 cA24.23744 dA24.23744
BoxUsage:r8gd.16xlarge	instanceType=r8gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.70272 cA25.64992 dA25.64992
BoxUsage:r8gd.24xlarge	instanceType=r8gd.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA27.05408 cA28.47488 dA28.47488
BoxUsage:r8gd.2xlarge	instanceType=r8gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.58784 cA20.70624 dA20.70624
BoxUsage:r8gd.48xlarge	instanceType=r8gd.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA214.10816 cA216.94976 dA216.94976
BoxUsage:r8gd.4xlarge	instanceType=r8gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.17568 cA21.41248 dA21.41248
BoxUsage:r8gd.8xlarge	instanceType=r8gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.35136 cA22.82496 dA22.82496
BoxUsage:r8gd.large	instanceType=r8gd.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.14696 cA20.17656 dA20.17656
BoxUsage:r8gd.medium	instanceType=r8gd.medium;os=Linux;tenancy=Shared	Hrs	0	-		aA20.07348 cA20.08828 dA20.08828
BoxUsage:r8gd.metal-24xl	instanceType=r8gd.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		aA27.75949 cA29.32237 dA29.32237
BoxUsage:r8gd.metal-48xl	instanceType=r8gd.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA214.10816 cA216.94976 dA216.94976
BoxUsage:r8gd.xlarge	instanceType=r8gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.29392 cA20.35312 dA20.35312
BoxUsage:r8gn.12xlarge	instanceType=r8gn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.3723
BoxUsage:r8gn.16xlarge	instanceType=r8gn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.8298
BoxUsage:r8gn.24xlarge	instanceType=r8gn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA28.7446
BoxUsage:r8gn.2xlarge	instanceType=r8gn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.7287
BoxUsage:r8gn.48xlarge	instanceType=r8gn.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA217.4893
BoxUsage:r8gn.4xlarge	instanceType=r8gn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.4574
BoxUsage:r8gn.8xlarge	instanceType=r8gn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.9149
BoxUsage:r8gn.large	instanceType=r8gn.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.1822
BoxUsage:r8gn.medium	instanceType=r8gn.medium;os=Linux;tenancy=Shared	Hrs	0	-		aA20.0911
BoxUsage:r8gn.metal-24xl	instanceType=r8gn.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		aA29.2693
BoxUsage:r8gn.metal-48xl	instanceType=r8gn.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA217.4893
BoxUsage:r8gn.xlarge	instanceType=r8gn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.3644
BoxUsage:r8i-flex.12xlarge	instanceType=r8i-flex.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.16728 cA23.79584 dA23.79584
BoxUsage:r8i-flex.16xlarge	instanceType=r8i-flex.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.22304 cA25.06112 dA25.06112
BoxUsage:r8i-flex.2xlarge	instanceType=r8i-flex.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.52788 cA20.63264 dA20.63264
BoxUsage:r8i-flex.4xlarge	instanceType=r8i-flex.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.05576 cA21.26528 dA21.26528
BoxUsage:r8i-flex.8xlarge	instanceType=r8i-flex.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.11152 cA22.53056 dA22.53056
BoxUsage:r8i-flex.large	instanceType=r8i-flex.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.13197 cA20.15816 dA20.15816
BoxUsage:r8i-flex.xlarge	instanceType=r8i-flex.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.26394 cA20.31632 dA20.31632
BoxUsage:r8i.12xlarge	instanceType=r8i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.33408 cA23.99552 dA23.99552
BoxUsage:r8i.16xlarge	instanceType=r8i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.44544 cA25.32736 dA25.32736
BoxUsage:r8i.24xlarge	instanceType=r8i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA26.66816 cA27.99104 dA27.99104
BoxUsage:r8i.2xlarge	instanceType=r8i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.55568 cA20.66592 dA20.66592
BoxUsage:r8i.32xlarge	instanceType=r8i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA28.89088 cA210.65472 dA210.65472
BoxUsage:r8i.48xlarge	instanceType=r8i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA213.33632 cA215.98208 dA215.98208
BoxUsage:r8i.4xlarge	instanceType=r8i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.11136 cA21.33184 dA21.33184
BoxUsage:r8i.8xlarge	instanceType=r8i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.22272 cA22.66368 dA22.66368
BoxUsage:r8i.96xlarge	instanceType=r8i.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA226.67264 cA231.96416 dA231.96416
BoxUsage:r8i.large	instanceType=r8i.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.13892 cA20.16648 dA20.16648
BoxUsage:r8i.metal-48xl	instanceType=r8i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA214.66995 cA217.58029 dA217.58029
BoxUsage:r8i.metal-96xl	instanceType=r8i.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		aA226.67264 cA231.96416 dA231.96416
BoxUsage:r8i.xlarge	instanceType=r8i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.27784 cA20.33296 dA20.33296
BoxUsage:r8ib.12xlarge	instanceType=r8ib.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.0208
BoxUsage:r8ib.16xlarge	instanceType=r8ib.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA26.6944
BoxUsage:r8ib.24xlarge	instanceType=r8ib.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA210.0416
BoxUsage:r8ib.2xlarge	instanceType=r8ib.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.8368
BoxUsage:r8ib.32xlarge	instanceType=r8ib.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA213.3888
BoxUsage:r8ib.48xlarge	instanceType=r8ib.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA220.0832
BoxUsage:r8ib.4xlarge	instanceType=r8ib.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.6736
BoxUsage:r8ib.8xlarge	instanceType=r8ib.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.3472
BoxUsage:r8ib.96xlarge	instanceType=r8ib.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA240.1664
BoxUsage:r8ib.large	instanceType=r8ib.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.2092
BoxUsage:r8ib.metal-48xl	instanceType=r8ib.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA222.09152
BoxUsage:r8ib.metal-96xl	instanceType=r8ib.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		aA240.1664
BoxUsage:r8ib.xlarge	instanceType=r8ib.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.4184
BoxUsage:r8id.12xlarge	instanceType=r8id.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.99168
BoxUsage:r8id.16xlarge	instanceType=r8id.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.32224
BoxUsage:r8id.24xlarge	instanceType=r8id.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA27.98336
BoxUsage:r8id.2xlarge	instanceType=r8id.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.66528
BoxUsage:r8id.32xlarge	instanceType=r8id.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA210.64448
BoxUsage:r8id.48xlarge	instanceType=r8id.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA215.96672
BoxUsage:r8id.4xlarge	instanceType=r8id.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.33056
BoxUsage:r8id.8xlarge	instanceType=r8id.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA22.66112
BoxUsage:r8id.96xlarge	instanceType=r8id.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA231.93344
BoxUsage:r8id.large	instanceType=r8id.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.16632
BoxUsage:r8id.metal-48xl	instanceType=r8id.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA217.56339
BoxUsage:r8id.metal-96xl	instanceType=r8id.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		aA231.93344
BoxUsage:r8id.xlarge	instanceType=r8id.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.33264
BoxUsage:r8idb.12xlarge	instanceType=r8idb.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.62728
BoxUsage:r8idb.16xlarge	instanceType=r8idb.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA27.50304
BoxUsage:r8idb.24xlarge	instanceType=r8idb.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA211.25456
BoxUsage:r8idb.2xlarge	instanceType=r8idb.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.93788
BoxUsage:r8idb.32xlarge	instanceType=r8idb.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA215.00608
BoxUsage:r8idb.48xlarge	instanceType=r8idb.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA222.50912
BoxUsage:r8idb.4xlarge	instanceType=r8idb.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.87576
BoxUsage:r8idb.8xlarge	instanceType=r8idb.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.75152
BoxUsage:r8idb.96xlarge	instanceType=r8idb.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA245.01824
BoxUsage:r8idb.large	instanceType=r8idb.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.23447
BoxUsage:r8idb.metal-48xl	instanceType=r8idb.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA224.76003
BoxUsage:r8idb.metal-96xl	instanceType=r8idb.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		aA245.01824
BoxUsage:r8idb.xlarge	instanceType=r8idb.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.46894
BoxUsage:r8idn.12xlarge	instanceType=r8idn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.62728
BoxUsage:r8idn.16xlarge	instanceType=r8idn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA27.50304
BoxUsage:r8idn.24xlarge	instanceType=r8idn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA211.25456
BoxUsage:r8idn.2xlarge	instanceType=r8idn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.93788
BoxUsage:r8idn.32xlarge	instanceType=r8idn.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA215.00608
BoxUsage:r8idn.48xlarge	instanceType=r8idn.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA222.50912
BoxUsage:r8idn.4xlarge	instanceType=r8idn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.87576
BoxUsage:r8idn.8xlarge	instanceType=r8idn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.75152
BoxUsage:r8idn.96xlarge	instanceType=r8idn.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA245.01824
BoxUsage:r8idn.large	instanceType=r8idn.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.23447
BoxUsage:r8idn.metal-48xl	instanceType=r8idn.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA224.76003
BoxUsage:r8idn.metal-96xl	instanceType=r8idn.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		aA245.01824
BoxUsage:r8idn.xlarge	instanceType=r8idn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.46894
BoxUsage:r8in.12xlarge	instanceType=r8in.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.0208
BoxUsage:r8in.16xlarge	instanceType=r8in.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA26.6944
BoxUsage:r8in.24xlarge	instanceType=r8in.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA210.0416
BoxUsage:r8in.2xlarge	instanceType=r8in.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.8368
BoxUsage:r8in.32xlarge	instanceType=r8in.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA213.3888
BoxUsage:r8in.48xlarge	instanceType=r8in.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA220.0832
BoxUsage:r8in.4xlarge	instanceType=r8in.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.6736
BoxUsage:r8in.8xlarge	instanceType=r8in.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.3472
BoxUsage:r8in.96xlarge	instanceType=r8in.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA240.1664
BoxUsage:r8in.large	instanceType=r8in.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.2092
BoxUsage:r8in.metal-48xl	instanceType=r8in.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA222.09152
BoxUsage:r8in.metal-96xl	instanceType=r8in.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		aA240.1664
BoxUsage:r8in.xlarge	instanceType=r8in.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.4184
BoxUsage:t1.micro	instanceType=t1.micro;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=0.613;vcpu=1	CAt0.026 CAt0.026 HAt0.02 HAt0.02 IAt0.02 IAt0.02 SAt0.02 SAt0.02 ZAt0.027 ZAt0.027 aA20.02 dA20.024 eAt0.025 eAt0.025 fAt0.02 fAt0.02
BoxUsage:t2.2xlarge	instanceType=t2.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CAt0.4864 DAt0.4608 EAt0.4864 FAt0.3968 HAt0.4672 IAt0.4672 LAt0.4096 NAt0.4288 SAt0.4032 TAt0.4224 UAt0.4224 ZAt0.5952 aA20.3712 bAt0.3712 dA20.4352 eAt0.4416 fAt0.3712
BoxUsage:t2.large	instanceType=t2.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CAt0.1216 DAt0.1152 EAt0.1216 FAt0.0992 HAt0.1168 IAt0.1168 LAt0.1024 NAt0.1072 SAt0.1008 TAt0.1056 UAt0.1056 ZAt0.1488 aA20.0928 bAt0.0928 dA20.1088 eAt0.1104 fAt0.0928
BoxUsage:t2.medium	instanceType=t2.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=4;vcpu=2	CAt0.0608 CAt0.0608 DAt0.0576 DAt0.0576 EAt0.0608 EAt0.0608 FAt0.0496 FAt0.0496 HAt0.0584 HAt0.0584 IAt0.0584 IAt0.0584 LAt0.0512 LAt0.0512 NAt0.0536 NAt0.0536 SAt0.05 SAt0.05 TAt0.052 TAt0.052 UAt0.0528 UAt0.0528 ZAt0.0744 ZAt0.0744 aA20.0464 bAt0.0464 bAt0.0464 dA20.0544 eAt0.0552 eAt0.0552 fAw0.0464 fAt0.0464 fAt0.0464
BoxUsage:t2.micro	instanceType=t2.micro;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=1;vcpu=1	CAt0.0152 CAt0.0152 DAt0.0144 DAt0.0144 EAt0.0152 EAt0.0152 FAt0.0124 FAt0.0124 HAt0.0146 HAt0.0146 IAt0.0146 IAt0.0146 LAt0.0128 LAt0.0128 NAt0.0134 NAt0.0134 SAt0.0126 SAt0.0126 TAt0.0132 TAt0.0132 UAt0.0132 UAt0.0132 ZAt0.0186 ZAt0.0186 aA20.0116 bAw0.0116 bAt0.0116 bAt0.0116 dA20.0136 eAt0.0138 eAt0.0138 fAt0.0116 fAt0.0116
BoxUsage:t2.nano	instanceType=t2.nano;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=0.5;vcpu=1	CAt0.0076 CAt0.0076 DAt0.0072 DAt0.0072 EAt0.0076 EAt0.0076 FAt0.0062 FAt0.0062 HAt0.0073 HAt0.0073 IAt0.0073 IAt0.0073 LAt0.0064 LAt0.0064 NAt0.0067 NAt0.0067 SAt0.0063 SAt0.0063 TAt0.0066 TAt0.0066 UAt0.0066 UAt0.0066 ZAt0.0093 ZAt0.0093 aA20.0058 bAt0.0058 bAt0.0058 dA20.0068 eAt0.0069 eAt0.0069 fAt0.0058 fAt0.0058
BoxUsage:t2.small	instanceType=t2.small;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=2;vcpu=1	CAt0.0304 CAt0.0304 DAt0.0288 DAt0.0288 EAt0.0304 EAt0.0304 FAt0.0248 FAt0.0248 HAt0.0292 HAt0.0292 IAt0.0292 IAt0.0292 LAt0.0256 LAt0.0256 NAt0.0268 NAt0.0268 SAt0.025 SAt0.025 TAt0.026 TAt0.026 UAt0.0264 UAt0.0264 ZAt0.0372 ZAt0.0372 aA20.023 bAt0.023 bAt0.023 dA20.0272 eAt0.0276 eAt0.0276 fAt0.023 fAt0.023
BoxUsage:t2.xlarge	instanceType=t2.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CAt0.2432 DAt0.2304 EAt0.2432 FAt0.1984 HAt0.2336 IAt0.2336 LAt0.2048 NAt0.2144 SAt0.2016 TAt0.2112 UAt0.2112 ZAt0.2976 aA20.1856 bAt0.1856 dA20.2176 eAt0.2208 fAt0.1856
BoxUsage:t3.2xlarge	instanceType=t3.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	AAt0.4339 BAt0.4672 CAt0.4352 DAt0.416 EAt0.4352 FAt0.3584 GAt0.3584 HAt0.4224 IAt0.4224 JAt0.4224 KAt0.4224 LAt0.3712 MAt0.3712 NAt0.384 OAt0.4224 PAt0.3456 QAt0.3834 RAt0.3648 SAt0.3648 TAt0.3776 UAt0.3776 WAt0.3834 XAt0.4013 YAt0.4013 ZAt0.5376 aA20.3328 bAt0.3328 cA20.3904 dA20.3904 eAt0.3968 fAt0.3328
BoxUsage:t3.large	instanceType=t3.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	AAt0.1085 BAt0.1168 CAt0.1088 DAt0.104 EAt0.1088 FAt0.0896 GAt0.0896 HAt0.1056 IAt0.1056 JAt0.1056 KAt0.1056 LAt0.0928 MAt0.0928 NAt0.096 OAt0.1056 PAt0.0864 QAt0.0958 RAt0.0912 SAt0.0912 TAt0.0944 UAt0.0944 WAt0.0958 XAt0.1003 YAt0.1003 ZAt0.1344 aA20.0832 bAt0.0832 cA20.0976 dA20.0976 eAt0.0992 fAt0.0832
BoxUsage:t3.medium	instanceType=t3.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	AAt0.0542 BAt0.0584 CAt0.0544 DAt0.052 EAt0.0544 FAt0.0448 GAt0.0448 HAt0.0528 IAt0.0528 JAt0.0528 KAt0.0528 LAt0.0464 MAt0.0464 NAt0.048 OAt0.0528 PAt0.0432 QAt0.0479 RAt0.0456 SAt0.0456 TAt0.0472 UAt0.0472 WAt0.0479 XAt0.0502 YAt0.0502 ZAt0.0672 aA20.0416 bAw0.0416 bAt0.0416 cA20.0488 dA20.0488 eAt0.0496 fAt0.0416
BoxUsage:t3.micro	instanceType=t3.micro;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1;vcpu=2	AAt0.0136 BAt0.0146 CAt0.0136 DAt0.013 EAt0.0136 FAw0.0112 FAt0.0112 GAt0.0112 HAt0.0132 IAt0.0132 JAt0.0132 KAt0.0132 LAt0.0116 MAt0.0116 NAt0.012 OAt0.0132 PAt0.0108 QAt0.012 RAt0.0114 SAt0.0114 TAt0.0118 UAt0.0118 WAt0.012 XAt0.0125 YAt0.0125 ZAt0.0168 aA20.0104 bAt0.0104 cA20.0122 dA20.0122 eAt0.0124 fAt0.0104
BoxUsage:t3.nano	instanceType=t3.nano;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=0.5;vcpu=2	AAt0.0068 BAt0.0073 CAt0.0068 DAt0.0065 EAt0.0068 FAt0.0056 GAt0.0056 HAt0.0066 IAt0.0066 JAt0.0066 KAt0.0066 LAt0.0058 MAt0.0058 NAt0.006 OAt0.0066 PAt0.0054 QAt0.006 RAt0.0057 SAt0.0057 TAt0.0059 UAt0.0059 WAt0.006 XAt0.0063 YAt0.0063 ZAt0.0084 aA20.0052 bAt0.0052 cA20.0061 dA20.0061 eAt0.0062 fAt0.0052
BoxUsage:t3.small	instanceType=t3.small;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=2	AAt0.0271 BAt0.0292 CAt0.0272 DAt0.026 EAt0.0272 FAt0.0224 GAt0.0224 HAt0.0264 IAt0.0264 JAt0.0264 KAt0.0264 LAt0.0232 MAt0.0232 NAt0.024 OAt0.0264 PAt0.0216 QAt0.024 RAt0.0228 SAt0.0228 TAt0.0236 UAt0.0236 WAt0.024 XAt0.0251 YAt0.0251 ZAt0.0336 aA20.0208 bAt0.0208 cA20.0244 dA20.0244 eAt0.0248 fAt0.0208
BoxUsage:t3.xlarge	instanceType=t3.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	AAt0.217 BAt0.2336 CAt0.2176 DAt0.208 EAt0.2176 FAt0.1792 GAt0.1792 HAt0.2112 IAt0.2112 JAt0.2112 KAt0.2112 LAt0.1856 MAt0.1856 NAt0.192 OAt0.2112 PAt0.1728 QAt0.1917 RAt0.1824 SAt0.1824 TAt0.1888 UAt0.1888 WAt0.1917 XAt0.2006 YAt0.2006 ZAt0.2688 aA20.1664 bAt0.1664 cA20.1952 dA20.1952 eAt0.1984 fAt0.1664
BoxUsage:t3a.2xlarge	instanceType=t3a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CAt0.3917 DAt0.3744 FAt0.1971 HAt0.3776 IAt0.3802 LAt0.3341 NAt0.3456 QAt0.345 SAt0.3264 TAt0.3398 UAt0.3398 WAt0.343 ZAt0.4838 aA20.3008 bAt0.3008 cA20.3514 dA20.3514 eAt0.3571 fAt0.3008
BoxUsage:t3a.large	instanceType=t3a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CAt0.0979 DAt0.0936 FAt0.0493 HAt0.0944 IAt0.095 LAt0.0835 NAt0.0864 QAt0.0862 SAt0.0816 TAt0.085 UAt0.085 WAt0.0858 ZAt0.121 aA20.0752 bAt0.0752 cA20.0878 dA20.0878 eAt0.0893 fAt0.0752
BoxUsage:t3a.medium	instanceType=t3a.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	CAt0.049 DAt0.0468 FAt0.0246 HAt0.0472 IAt0.0475 LAt0.0418 NAt0.0432 QAt0.0431 SAt0.0408 TAt0.0425 UAt0.0425 WAt0.0429 ZAt0.0605 aA20.0376 bAt0.0376 cA20.0439 dA20.0439 eAt0.0446 fAt0.0376
BoxUsage:t3a.micro	instanceType=t3a.micro;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1;vcpu=2	CAt0.0122 DAt0.0117 FAt0.0062 HAt0.0118 IAt0.0119 LAt0.0104 NAt0.0108 QAt0.0108 SAt0.0102 TAt0.0106 UAt0.0106 WAt0.0107 ZAt0.0151 aA20.0094 bAt0.0094 cA20.011 dA20.011 eAt0.0112 fAt0.0094
BoxUsage:t3a.nano	instanceType=t3a.nano;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=0.5;vcpu=2	CAt0.0061 DAt0.0059 FAt0.0031 HAt0.0059 IAt0.0059 LAt0.0052 NAt0.0054 QAt0.0054 SAt0.0051 TAt0.0053 UAt0.0053 WAt0.0054 ZAt0.0076 aA20.0047 bAt0.0047 cA20.0055 dA20.0055 eAt0.0056 fAt0.0047
BoxUsage:t3a.small	instanceType=t3a.small;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=2	CAt0.0245 DAt0.0234 FAt0.0123 HAt0.0236 IAt0.0238 LAt0.0209 NAt0.0216 QAt0.0216 SAt0.0204 TAt0.0212 UAt0.0212 WAt0.0214 ZAt0.0302 aA20.0188 bAt0.0188 cA20.022 dA20.022 eAt0.0223 fAt0.0188
BoxUsage:t3a.xlarge	instanceType=t3a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CAt0.1958 DAt0.1872 FAt0.0986 HAt0.1888 IAt0.1901 LAt0.167 NAt0.1728 QAt0.1725 SAt0.1632 TAt0.1699 UAt0.1699 WAt0.1715 ZAt0.2419 aA20.1504 bAt0.1504 cA20.1757 dA20.1757 eAt0.1786 fAt0.1504
BoxUsage:t4g.2xlarge	instanceType=t4g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=8	AAt0.3469 BAt0.3712 CAt0.3456 DAt0.3328 EAt0.3482 FAt0.1792 GAt0.1792 HAt0.3392 IAt0.3392 JAt0.3392 KAt0.3392 LAt0.2944 MAt0.2944 NAt0.3072 OAt0.3379 PAt0.2752 QAt0.3072 RAt0.2944 SAt0.2944 TAt0.3008 UAt0.3008 WAt0.3091 XAt0.3264 YAt0.3213 ZAt0.4288 aA20.2688 bAt0.2688 cA20.3136 dA20.3136 eAt0.32 fAt0.2688
BoxUsage:t4g.large	instanceType=t4g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=2	AAt0.0867 BAt0.0928 CAt0.0864 DAt0.0832 EAt0.087 FAt0.0448 GAt0.0448 HAt0.0848 IAt0.0848 JAt0.0848 KAt0.0848 LAt0.0736 MAt0.0736 NAt0.0768 OAt0.0845 PAt0.0688 QAt0.0768 RAt0.0736 SAt0.0736 TAt0.0752 UAt0.0752 WAt0.0773 XAt0.0816 YAt0.0803 ZAt0.1072 aA20.0672 bAt0.0672 cA20.0784 dA20.0784 eAt0.08 fAt0.0672
BoxUsage:t4g.medium	instanceType=t4g.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	AAt0.0434 BAt0.0464 CAt0.0432 DAt0.0416 EAt0.0435 FAt0.0224 GAt0.0224 HAt0.0424 IAt0.0424 JAt0.0424 KAt0.0424 LAt0.0368 MAt0.0368 NAt0.0384 OAt0.0422 PAt0.0344 QAt0.0384 RAt0.0368 SAt0.0368 TAt0.0376 UAt0.0376 WAt0.0386 XAt0.0408 YAt0.0402 ZAt0.0536 aA20.0336 bAt0.0336 cA20.0392 dA20.0392 eAt0.04 fAt0.0336
BoxUsage:t4g.micro	instanceType=t4g.micro;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=1;vcpu=2	AAt0.0108 BAt0.0116 CAt0.0108 DAt0.0104 EAt0.0109 FAt0.0056 GAt0.0056 HAt0.0106 IAt0.0106 JAt0.0106 KAt0.0106 LAt0.0092 MAt0.0092 NAt0.0096 OAt0.0106 PAt0.0086 QAt0.0096 RAt0.0092 SAt0.0092 TAt0.0094 UAt0.0094 WAt0.0097 XAt0.0102 YAt0.01 ZAt0.0134 aA20.0084 bAt0.0084 cA20.0098 dA20.0098 eAt0.01 fAt0.0084
BoxUsage:t4g.nano	instanceType=t4g.nano;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=0.5;vcpu=2	AAt0.0054 BAt0.0058 CAt0.0054 DAt0.0052 EAt0.0054 FAt0.0028 GAt0.0028 HAt0.0053 IAt0.0053 JAt0.0053 KAt0.0053 LAt0.0046 MAt0.0046 NAt0.0048 OAt0.0053 PAt0.0043 QAt0.0048 RAt0.0046 SAt0.0046 TAt0.0047 UAt0.0047 WAt0.0048 XAt0.0051 YAt0.005 ZAt0.0067 aA20.0042 bAt0.0042 cA20.0049 dA20.0049 eAt0.005 fAt0.0042
BoxUsage:t4g.small	instanceType=t4g.small;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=2	AAt0.0217 BAt0.0232 CA60.0216 CAt0.0216 DAt0.0208 EAt0.0218 FAt0.0112 GAt0.0112 HAt0.0212 IAt0.0212 JAt0.0212 KAt0.0212 LAt0.0184 MAt0.0184 NBA0.0192 NAt0.0192 OAt0.0211 PAt0.0172 QAt0.0192 RAt0.0184 SAt0.0184 TAt0.0188 UAt0.0188 WAt0.0193 XAt0.0204 YAt0.0201 ZAt0.0268 aA20.0168 bAt0.0168 cA20.0196 dA20.0196 eAt0.02 fAt0.0168
BoxUsage:t4g.xlarge	instanceType=t4g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=4	AAt0.1734 BAt0.1856 CAt0.1728 DAt0.1664 EAt0.1741 FAt0.0896 GAt0.0896 HAt0.1696 IAt0.1696 JAt0.1696 KAt0.1696 LAt0.1472 MAt0.1472 NAt0.1536 OAt0.169 PAt0.1376 QAt0.1536 RAt0.1472 SAt0.1472 TAt0.1504 UAt0.1504 WAt0.1546 XAt0.1632 YAt0.1606 ZAt0.2144 aA20.1344 bAt0.1344 cA20.1568 dA20.1568 eAt0.16 fAt0.1344
BoxUsage:trn1.2xlarge	instanceType=trn1.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	aA21.34375 bAt1.34375 fAt1.34375
BoxUsage:trn1.32xlarge	instanceType=trn1.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	aA221.5 bAt21.5 fAt21.5
BoxUsage:trn1n.32xlarge	instanceType=trn1n.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	aA224.78 bAt24.78 fAt24.78
BoxUsage:u-12tb1.112xlarge	instanceType=u-12tb1.112xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=12288;vcpu=448	CAt131.733 DAt131.733 FAt112.667 HAt131.733 IAt130.867 NAt131.733 QAt128.31 SAt122.2 ZAt174.2 aA2109.2 bAt109.2 cA2130.867 dA2130.867 fAt109.2
BoxUsage:u-18tb1.112xlarge	instanceType=u-18tb1.112xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=18432;vcpu=448	SAt183.3 aA2163.8 fAt163.8
BoxUsage:u-24tb1.112xlarge	instanceType=u-24tb1.112xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=24576;vcpu=448	DAt263.47 aA2218.4 cA2261.73 dA2261.73 fAt218.4
BoxUsage:u-3tb1.56xlarge	instanceType=u-3tb1.56xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=3072;vcpu=224	CAt32.9333 HAt32.93 IAt32.715 LAt29.9 NAt32.9335 QAt32.0775 SAt30.55 ZAt43.55 aA227.3 bAt27.3 dA232.7165 fAt27.3
BoxUsage:u-6tb1.112xlarge	instanceType=u-6tb1.112xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=6144;vcpu=448	CAt65.867 DAt65.867 FAt56.333 HAt65.867 IAt65.433 LAt59.8 NAt65.867 OAt72.4537 PAt58.045 QAt64.155 RAt61.1 SAt61.1 TAt64.133 UAt64.133 ZAt87.1 aA254.6 bAt54.6 cA265.433 dA265.433 fAt54.6
BoxUsage:u-6tb1.56xlarge	instanceType=u-6tb1.56xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=6144;vcpu=224	CAt55.9796 DAt55.9796 FAt47.87676 HAt55.9796 IAt55.61075 LAt50.82333 NAt55.9796 OAt61.57756 PAt49.33177 QAt54.52459 RAt51.92818 SAt51.92818 TAt54.50589 UAt54.50589 ZAt74.02528 aA246.40391 bAt46.40391 cA255.61075 dA255.61075 fAt46.40391
BoxUsage:u-9tb1.112xlarge	instanceType=u-9tb1.112xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=9216;vcpu=448	CAt98.8 DAt98.8 GAt83.98043 HAt98.8 NAt98.8 PAt91.65 SAt91.65 TAt96.2 aA281.9 bAt81.9 cA298.15 dA298.15 fAt81.9
BoxUsage:u7i-12tb.224xlarge	instanceType=u7i-12tb.224xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA2125.58182 cA2150.49696 dA2150.49696
BoxUsage:u7i-6tb.112xlarge	instanceType=u7i-6tb.112xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA262.79 cA275.24795 dA275.24795
BoxUsage:u7i-8tb.112xlarge	instanceType=u7i-8tb.112xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA283.72 dA2100.33111
BoxUsage:u7in-16tb.224xlarge	instanceType=u7in-16tb.224xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA2180.47558 cA2216.28384 dA2216.28384
BoxUsage:u7in-24tb.224xlarge	instanceType=u7in-24tb.224xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA2270.73128 cA2324.44368 dA2324.44368
BoxUsage:u7in-32tb.224xlarge	instanceType=u7in-32tb.224xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA2360.98695
BoxUsage:vt1.24xlarge	instanceType=vt1.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	CAt6.54588 SAt5.87294 aA25.2 fAt5.2
BoxUsage:vt1.3xlarge	instanceType=vt1.3xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=24;vcpu=12	CAt0.81824 SAt0.73412 aA20.65 fAt0.65
BoxUsage:vt1.6xlarge	instanceType=vt1.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=48;vcpu=24	CAt1.63647 SAt1.46824 aA21.3 fAt1.3
BoxUsage:x1.16xlarge	instanceType=x1.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=976;vcpu=64	AAt9.524 BAt10.638 CAt9.671 DAt9.671 EAt9.671 FAt6.881 HAt9.671 IAt9.671 LAt7.336 NAt9.337 SAt8.003 TAt8.403 UAt8.403 ZAt13.005 aA26.669 bAt6.669 cA28.003 dA28.003 fAt6.669
BoxUsage:x1.32xlarge	instanceType=x1.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1952;vcpu=128	AAt19.048 BAt21.276 CAt19.341 DAt19.341 EAt19.342 FAt13.762 HAt19.341 IAt19.341 LAt14.672 NAt18.674 SAt16.006 TAt16.806 UAt16.806 ZAt26.01 aA213.338 bAt13.338 cA216.006 dA216.006 fAt13.338
BoxUsage:x1e.16xlarge	instanceType=x1e.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1952;vcpu=64	AAt19.04 CAt19.344 DAt19.344 EAt19.344 FAt13.76 HAt19.344 IAt19.344 LAt14.669 NAt18.672 SAt16 ZAt26.01 aA213.344 bAt13.344 cA216 dA216 fAt13.344
BoxUsage:x1e.2xlarge	instanceType=x1e.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=8	AAt2.38 CAt2.418 DAt2.418 EAt2.418 FAt1.72 HAt2.418 IAt2.418 LAt1.834 NAt2.334 SAt2 ZAt3.251 aA21.668 bAt1.668 cA22 dA22 fAt1.668
BoxUsage:x1e.32xlarge	instanceType=x1e.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=3904;vcpu=128	AAt38.08 CAt38.688 DAt38.688 EAt38.688 FAt27.52 HAt38.688 IAt38.688 LAt29.338 NAt37.344 SAt32 ZAt52.019 aA226.688 bAt26.688 cA232 dA232 fAt26.688
BoxUsage:x1e.4xlarge	instanceType=x1e.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=488;vcpu=16	AAt4.76 CAt4.836 DAt4.836 EAt4.836 FAt3.44 HAt4.836 IAt4.836 LAt3.667 NAt4.668 SAt4 ZAt6.502 aA23.336 bAt3.336 cA24 dA24 fAt3.336
BoxUsage:x1e.8xlarge	instanceType=x1e.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=976;vcpu=32	AAt9.52 CAt9.672 DAt9.672 EAt9.672 FAt6.88 HAt9.672 IAt9.672 LAt7.334 NAt9.336 SAt8 ZAt13.005 aA26.672 bAt6.672 cA28 dA28 fAt6.672
BoxUsage:x1e.xlarge	instanceType=x1e.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=4	AAt1.19 CAt1.209 DAt1.209 EAt1.209 FAt0.86 HAt1.209 IAt1.209 LAt0.917 NAt1.167 SAt1 ZAt1.626 aA20.834 bAt0.834 cA21 dA21 fAt0.834
BoxUsage:x2gd.12xlarge	instanceType=x2gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=768;vcpu=48	SAt4.8 aA24.008 bAt4.008 fAt4.008
BoxUsage:x2gd.16xlarge	instanceType=x2gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=1024;vcpu=64	SAt6.4 aA25.344 bAt5.344 fAt5.344
BoxUsage:x2gd.2xlarge	instanceType=x2gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=8	SAt0.8 aA20.668 bAt0.668 fAt0.668
BoxUsage:x2gd.4xlarge	instanceType=x2gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=16	SAt1.6 aA21.336 bAt1.336 fAt1.336
BoxUsage:x2gd.8xlarge	instanceType=x2gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=32	SAt3.2 aA22.672 bAt2.672 fAt2.672
BoxUsage:x2gd.large	instanceType=x2gd.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=2	SAt0.2 aA20.167 bAt0.167 fAt0.167
BoxUsage:x2gd.medium	instanceType=x2gd.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=1	SAt0.1 aA20.0835 bAt0.0835 fAt0.0835
BoxUsage:x2gd.metal	instanceType=x2gd.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=1024;vcpu=64	SAt6.4 aA25.8784 bAt5.344 fAt5.344
BoxUsage:x2gd.xlarge	instanceType=x2gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=4	SAt0.4 aA20.334 bAt0.334 fAt0.334
BoxUsage:x2idn.16xlarge	instanceType=x2idn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=64	AAt9.524 CAt9.6705 DAt9.6705 EAt9.671 FAt6.881 GAt6.881 HAt9.6705 IAt9.6705 JAt9.6705 LAt7.336 NAt9.337 OAt10.2707 PAt7.6055 QAt8.4005 RAt8.003 SAt8.003 TAt8.403 UAt8.403 XAt8.204 ZAt13.005 aA26.669 bAt6.669 cA28.003 dA28.003 eAt8.67 fAt6.669
BoxUsage:x2idn.24xlarge	instanceType=x2idn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=96	AAt14.286 CAt14.50575 DAt14.50575 EAt14.5065 FAt10.3215 GAt10.3215 HAt14.50575 IAt14.50575 JAt14.50575 LAt11.004 NAt14.0055 OAt15.40605 PAt11.40825 QAt12.60075 RAt12.0045 SAt12.0045 TAt12.6045 UAt12.6045 XAt12.306 ZAt19.5075 aA210.0035 bAt10.0035 cA212.0045 dA212.0045 eAt13.005 fAt10.0035
BoxUsage:x2idn.32xlarge	instanceType=x2idn.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2048;vcpu=128	AAt19.048 CAt19.341 DAt19.341 EAt19.342 FAt13.762 GAt13.762 HAt19.341 IAt19.341 JAt19.341 LAt14.672 NAt18.674 OAt20.5414 PAt15.211 QAt16.801 RAt16.006 SAt16.006 TAt16.806 UAt16.806 XAt16.408 ZAt26.01 aA213.338 bAt13.338 cA216.006 dA216.006 eAt17.34 fAt13.338
BoxUsage:x2idn.metal	instanceType=x2idn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2048;vcpu=128	AAt19.048 CAt19.341 DAt19.341 EAt19.342 FAt13.762 GAt13.762 HAt19.341 IAt19.341 JAt19.341 LAt14.672 NAt18.674 OAt20.5414 PAt15.211 QAt16.801 RAt16.006 SAt16.006 TAt16.806 UAt16.806 XAt16.408 ZAt26.01 aA213.338 bAt13.338 cA216.006 dA216.006 eAt17.34 fAt13.338
BoxUsage:x2iedn.16xlarge	instanceType=x2iedn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2048;vcpu=64	AAt19.048 CAt19.341 DAt19.341 EAt19.342 FAt13.762 GAt13.762 HAt19.341 IAt19.341 JAt19.341 LAt14.672 NAt18.674 PAt15.2115 QAt16.8005 RAt16.006 SAt16.006 TAt16.806 UAt16.806 ZAt26.01 aA213.338 bAt13.338 cA216.006 dA216.006 eAt17.34 fAt13.338
BoxUsage:x2iedn.24xlarge	instanceType=x2iedn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=3072;vcpu=96	AAt28.572 CAt29.0115 DAt29.0115 EAt29.013 FAt20.643 GAt20.643 HAt29.0115 IAt29.0115 JAt29.0115 LAt22.008 NAt28.011 PAt22.81725 QAt25.20075 RAt24.009 SAt24.009 TAt25.209 UAt25.209 ZAt39.015 aA220.007 bAt20.007 cA224.009 dA224.009 eAt26.01 fAt20.007
BoxUsage:x2iedn.2xlarge	instanceType=x2iedn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=8	AAt2.381 CAt2.41763 DAt2.41763 EAt2.41775 FAt1.72025 GAt1.72025 HAt2.41763 IAt2.41763 JAt2.41763 LAt1.834 NAt2.33425 PAt1.90144 QAt2.10006 RAt2.00075 SAt2.00075 TAt2.10075 UAt2.10075 ZAt3.25125 aA21.66725 bAt1.66725 cA22.00075 dA22.00075 eAt2.1675 fAt1.66725
BoxUsage:x2iedn.32xlarge	instanceType=x2iedn.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4096;vcpu=128	AAt38.096 CAt38.682 DAt38.682 EAt38.684 FAt27.524 GAt27.524 HAt38.682 IAt38.682 JAt38.682 LAt29.344 NAt37.348 PAt30.423 QAt33.601 RAt32.012 SAt32.012 TAt33.612 UAt33.612 ZAt52.02 aA226.676 bAt26.676 cA232.012 dA232.012 eAt34.68 fAt26.676
BoxUsage:x2iedn.4xlarge	instanceType=x2iedn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=16	AAt4.762 CAt4.83525 DAt4.83525 EAt4.8355 FAt3.4405 GAt3.4405 HAt4.83525 IAt4.83525 JAt4.83525 LAt3.668 NAt4.6685 PAt3.80288 QAt4.20013 RAt4.0015 SAt4.0015 TAt4.2015 UAt4.2015 ZAt6.5025 aA23.3345 bAt3.3345 cA24.0015 dA24.0015 eAt4.335 fAt3.3345
BoxUsage:x2iedn.8xlarge	instanceType=x2iedn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=32	AAt9.524 CAt9.6705 DAt9.6705 EAt9.671 FAt6.881 GAt6.881 HAt9.6705 IAt9.6705 JAt9.6705 LAt7.336 NAt9.337 PAt7.60575 QAt8.40025 RAt8.003 SAt8.003 TAt8.403 UAt8.403 ZAt13.005 aA26.669 bAt6.669 cA28.003 dA28.003 eAt8.67 fAt6.669
BoxUsage:x2iedn.metal	instanceType=x2iedn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4096;vcpu=128	AAt38.096 CAt38.682 DAt38.682 EAt38.684 FAt27.524 GAt27.524 HAt38.682 IAt38.682 JAt38.682 LAt29.344 NAt37.348 PAt30.423 QAt33.601 RAt32.012 SAt32.012 TAt33.612 UAt33.612 ZAt52.02 aA226.676 bAt26.676 cA232.012 dA232.012 eAt34.68 fAt26.676
BoxUsage:x2iedn.xlarge	instanceType=x2iedn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=4	AAt1.1905 CAt1.20881 DAt1.20881 EAt1.20888 FAt0.86013 GAt0.86013 HAt1.20881 IAt1.20881 JAt1.20881 LAt0.917 NAt1.16713 PAt0.95072 QAt1.05003 RAt1.00038 SAt1.00038 TAt1.05038 UAt1.05038 ZAt1.62563 aA20.83363 bAt0.83363 cA21.00038 dA21.00038 eAt1.08375 fAt0.83363
BoxUsage:x2iezn.12xlarge	instanceType=x2iezn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=48	CAt14.508 SAt12 aA210.008 fAt10.008
BoxUsage:x2iezn.2xlarge	instanceType=x2iezn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=8	CAt2.418 SAt2 aA21.668 fAt1.668
BoxUsage:x2iezn.4xlarge	instanceType=x2iezn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=16	CAt4.836 SAt4 aA23.336 fAt3.336
BoxUsage:x2iezn.6xlarge	instanceType=x2iezn.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=24	CAt7.254 SAt6 aA25.004 fAt5.004
BoxUsage:x2iezn.8xlarge	instanceType=x2iezn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=32	CAt9.672 SAt8 aA26.672 fAt6.672
BoxUsage:x2iezn.metal	instanceType=x2iezn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=48	CAt14.508 SAt12 aA210.008 fAt10.008
BoxUsage:x8g.12xlarge	instanceType=x8g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA24.6896
BoxUsage:x8g.16xlarge	instanceType=x8g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA26.2528
BoxUsage:x8g.24xlarge	instanceType=x8g.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA29.3792
BoxUsage:x8g.2xlarge	instanceType=x8g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.7816
BoxUsage:x8g.48xlarge	instanceType=x8g.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA218.7584
BoxUsage:x8g.4xlarge	instanceType=x8g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.5632
BoxUsage:x8g.8xlarge	instanceType=x8g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.1264
BoxUsage:x8g.large	instanceType=x8g.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.1954
BoxUsage:x8g.medium	instanceType=x8g.medium;os=Linux;tenancy=Shared	Hrs	0	-		aA20.0977
BoxUsage:x8g.metal-24xl	instanceType=x8g.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		aA210.31712
BoxUsage:x8g.metal-48xl	instanceType=x8g.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA218.7584
BoxUsage:x8g.xlarge	instanceType=x8g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.3908
BoxUsage:x8i.12xlarge	instanceType=x8i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA25.25192 dA26.3024
BoxUsage:x8i.16xlarge	instanceType=x8i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA27.00256 dA28.4032
BoxUsage:x8i.24xlarge	instanceType=x8i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA210.50384 dA212.6048
BoxUsage:x8i.2xlarge	instanceType=x8i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.87532 dA21.0504
BoxUsage:x8i.32xlarge	instanceType=x8i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA214.00512 dA216.8064
BoxUsage:x8i.48xlarge	instanceType=x8i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA221.00768 dA225.2096
BoxUsage:x8i.4xlarge	instanceType=x8i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA21.75064 dA22.1008
BoxUsage:x8i.64xlarge	instanceType=x8i.64xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA228.01024 dA233.6128
BoxUsage:x8i.8xlarge	instanceType=x8i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA23.50128 dA24.2016
BoxUsage:x8i.96xlarge	instanceType=x8i.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA248.74438 dA258.36285
BoxUsage:x8i.large	instanceType=x8i.large;os=Linux;tenancy=Shared	Hrs	0	-		aA20.21883 dA20.2626
BoxUsage:x8i.metal-48xl	instanceType=x8i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		aA223.10845 dA227.73056
BoxUsage:x8i.metal-96xl	instanceType=x8i.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		aA248.74438 dA258.36285
BoxUsage:x8i.xlarge	instanceType=x8i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		aA20.43766 dA20.5252
BoxUsage:z1d.12xlarge	instanceType=z1d.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CAt5.448 DAt5.4 FAt4.704 HAt5.424 IAt5.424 NAt5.4 SAt4.992 TAt5.273 aA24.464 bAt4.464 eAt5.064 fAt4.464
BoxUsage:z1d.2xlarge	instanceType=z1d.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CAt0.908 DAt0.9 FAt0.784 HAt0.904 IAt0.904 NAt0.9 SAt0.832 TAt0.879 aA20.744 bAt0.744 eAt0.844 fAt0.744
BoxUsage:z1d.3xlarge	instanceType=z1d.3xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=12	CAt1.362 DAt1.35 FAt1.176 HAt1.356 IAt1.356 NAt1.35 SAt1.248 TAt1.318 aA21.116 bAt1.116 eAt1.266 fAt1.116
BoxUsage:z1d.6xlarge	instanceType=z1d.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=24	CAt2.724 DAt2.7 FAt2.352 HAt2.712 IAt2.712 NAt2.7 SAt2.496 TAt2.636 aA22.232 bAt2.232 eAt2.532 fAt2.232
BoxUsage:z1d.large	instanceType=z1d.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CAt0.227 DAt0.225 FAt0.196 HAt0.226 IAt0.226 NAt0.225 SAt0.208 TAt0.22 aA20.186 bAt0.186 eAt0.211 fAt0.186
BoxUsage:z1d.metal	instanceType=z1d.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CAt5.448 DAt5.4 FAt4.704 HAt5.424 IAt5.424 NAt5.4 SAt4.992 TAt5.273 aA24.464 bAt4.464 eAt5.064 fAt4.464
BoxUsage:z1d.xlarge	instanceType=z1d.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CAt0.454 DAt0.45 FAt0.392 HAt0.452 IAt0.452 NAt0.45 SAt0.416 TAt0.439 aA20.372 bAt0.372 eAt0.422 fAt0.372
EBS:SnapshotArchiveStorage		GB-Mo	0	-		NAs0.0135
EBS:SnapshotUsage		GB-Mo	0	-		AAw0.0595 CAH0.05 CAw0.05 DAw0.05 HAH0.05 HAw0.05 IAw0.055 NAH0.054 SAH0.05 TAw0.053 ZAw0.068 aAH0.05 aAw0.05 eAw0.055 fAH0.05 fAw0.05
EBS:VolumeIOUsage	volumeType=standard	IOs	0	-		fAw0.00000005
EBS:VolumeP-IOPS.gp3	volumeType=gp3	IOPS-Mo	0	-	freeIops=3000	NAw0.006 aAw0.005 fAw0.005
EBS:VolumeP-IOPS.io2	volumeType=io2	IOPS-Mo	0	32000		NAs0.078
EBS:VolumeP-IOPS.io2	volumeType=io2	IOPS-Mo	32000	64000		NAs0.055
EBS:VolumeP-IOPS.io2	volumeType=io2	IOPS-Mo	64000	-		NAs0.038
EBS:VolumeP-Throughput.gp3	volumeType=gp3	MiBps-Mo	0	-	freeMiBps=125	NAw0.0476 aAw0.04 fAw0.04
EBS:VolumeUsage	volumeType=standard	GB-Mo	0	-		aAH0.05 eAw0.08 fAw0.05
EBS:VolumeUsage.gp2	volumeType=gp2	GB-Mo	0	-		CAH0.12 CAw0.12 FAw0.114 HAH0.12 HAw0.12 NAH0.119 NAw0.119 SAH0.11 SA10.11 TAw0.116 aAH0.1 aAw0.1 bAw0.1 eAw0.12 fAH0.1 fAw0.1
EBS:VolumeUsage.gp3	volumeType=gp3	GB-Mo	0	-		AAw0.1047 CA60.096 CAH0.096 FAw0.0912 HAH0.096 HAE0.096 IAw0.096 NAH0.0952 NAw0.0952 SAH0.088 aAH0.08 aAw0.08 fAH0.08 fAw0.08
EBS:VolumeUsage.io2	volumeType=io2	GB-Mo	0	-		NAs0.149 aAH0.125
EBS:VolumeUsage.piops	volumeType=io1	GB-Mo	0	-		HAH0.138 aAH0.125
EBS:VolumeUsage.sc1	volumeType=sc1	GB-Mo	0	-		aAH0.015
EBS:VolumeUsage.st1	volumeType=st1	GB-Mo	0	-		aAH0.045
NatGateway-Bytes		GB	0	-		DA10.059 HAE0.059 NA00.052 SA40.048 aA50.045 aAw0.045 fAw0.045
NatGateway-Hours		Hrs	0	-		CAw0.062 DA10.059 HAE0.059 NA00.052 SA40.048 aA50.045 bAw0.045 fAw0.045

"""#
}
