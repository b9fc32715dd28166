// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonEC2`: StaticString = #"""
BoxUsage:a1.2xlarge	instanceType=a1.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	CEs0.2568 FEs0.204 HEs0.2352 IEs0.2664 PEs0.2328 UEs0.2304 dFB0.204 eEs0.204 iEs0.204
BoxUsage:a1.4xlarge	instanceType=a1.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	CEs0.5136 FEs0.408 HEs0.4704 IEs0.5328 PEs0.4656 UEs0.4608 dFB0.408 eEs0.408 iEs0.408
BoxUsage:a1.large	instanceType=a1.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	CEs0.0642 FEs0.051 HEs0.0588 IEs0.0666 PEs0.0582 UEs0.0576 dFB0.051 eEs0.051 iEs0.051
BoxUsage:a1.medium	instanceType=a1.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=1	CEs0.0321 FEs0.0255 HEs0.0294 IEs0.0333 PEs0.0291 UEs0.0288 dFB0.0255 eEs0.0255 iEs0.0255
BoxUsage:a1.metal	instanceType=a1.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	CEs0.514 FEs0.408 HEs0.47 IEs0.533 PEs0.466 UEs0.461 dFB0.408 eEs0.408 iEs0.408
BoxUsage:a1.xlarge	instanceType=a1.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	CEs0.1284 FEs0.102 HEs0.1176 IEs0.1332 PEs0.1164 UEs0.1152 dFB0.102 eEs0.102 iEs0.102
BoxUsage:c1.medium	instanceType=c1.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=1.7;vcpu=2	CEs0.158 CEs0.158 HEs0.164 HEs0.164 IEs0.164 IEs0.164 UEs0.148 UEs0.148 cEs0.179 cEs0.179 dFB0.13 gFB0.157 hEs0.148 hEs0.148 iEs0.13 iEs0.13
BoxUsage:c1.xlarge	instanceType=c1.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=7;vcpu=8	CEs0.632 HEs0.655 IEs0.655 UEs0.592 cEs0.718 dFB0.52 gFB0.628 hEs0.592 iEs0.52
BoxUsage:c3.2xlarge	instanceType=c3.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15;vcpu=8	CEs0.511 DEs0.46 HEs0.529 IEs0.529 PEs0.516 UEs0.478 cEs0.65 dFB0.42 gFB0.504 hEs0.478 iEs0.42
BoxUsage:c3.4xlarge	instanceType=c3.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30;vcpu=16	CEs1.021 DEs0.919 HEs1.058 IEs1.058 PEs1.032 UEs0.956 cEs1.3 dFB0.84 gFB1.008 hEs0.956 iEs0.84
BoxUsage:c3.8xlarge	instanceType=c3.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=60;vcpu=32	CEs2.043 DEs1.839 HEs2.117 IEs2.117 PEs2.064 UEs1.912 cEs2.6 dFB1.68 gFB2.016 hEs1.912 iEs1.68
BoxUsage:c3.large	instanceType=c3.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=3.75;vcpu=2	CEs0.128 CEs0.128 DEs0.115 DEs0.115 HEs0.132 HEs0.132 IEs0.132 IEs0.132 PEs0.129 PEs0.129 UEs0.12 UEs0.12 cEs0.163 cEs0.163 dFB0.105 gFB0.126 hEs0.12 hEs0.12 iEs0.105 iEs0.105
BoxUsage:c3.xlarge	instanceType=c3.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=7.5;vcpu=4	CEs0.255 DEs0.23 HEs0.265 IEs0.265 PEs0.258 UEs0.239 cEs0.325 dFB0.21 gFB0.252 hEs0.239 iEs0.21
BoxUsage:c4.2xlarge	instanceType=c4.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15;vcpu=8	CEs0.504 DEs0.454 EEs0.504 FEs0.4 HEs0.462 IEs0.522 NEs0.438 PEs0.454 UEs0.453 VEs0.476 cEs0.618 dFB0.398 eEs0.398 gFB0.479 hEs0.498 iEs0.398
BoxUsage:c4.4xlarge	instanceType=c4.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30;vcpu=16	CEs1.008 DEs0.907 EEs1.008 FEs0.8 HEs0.924 IEs1.042 NEs0.876 PEs0.909 UEs0.905 VEs0.95 cEs1.235 dFB0.796 eEs0.796 gFB0.958 hEs0.997 iEs0.796
BoxUsage:c4.8xlarge	instanceType=c4.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=60;vcpu=36	CEs2.016 DEs1.815 EEs2.016 FEs1.6 HEs1.848 IEs2.085 NEs1.75 PEs1.817 UEs1.811 VEs1.902 cEs2.47 dFB1.591 eEs1.591 gFB1.915 hEs1.993 iEs1.591
BoxUsage:c4.large	instanceType=c4.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=3.75;vcpu=2	CEs0.126 DEs0.114 EEs0.126 FEs0.1 HEs0.115 IEs0.13 NEs0.11 PEs0.114 UEs0.113 VEs0.119 cEs0.155 dFB0.1 eEs0.1 gFB0.12 hEs0.124 iEs0.1
BoxUsage:c4.xlarge	instanceType=c4.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=7.5;vcpu=4	CEs0.252 DEs0.227 EEs0.252 FEs0.2 HEs0.231 IEs0.261 NEs0.218 PEs0.227 UEs0.226 VEs0.237 cEs0.309 dFB0.199 eEs0.199 gFB0.239 hEs0.249 iEs0.199
BoxUsage:c5.12xlarge	instanceType=c5.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	AEs2.736 BEs2.592 CEs2.568 DEs2.304 EEs2.568 FEs2.04 GEs2.04 HEs2.352 IEs2.664 JEs2.352 KEs2.664 NEs2.232 OEs2.232 PEs2.328 QEs2.561 REs2.184 SEs2.424 TEs2.304 UEs2.304 VEs2.424 WEs2.424 YEs2.419 ZEs2.534 aEs2.534 cEs3.144 dFB2.04 eEs2.04 fFB2.448 gFB2.448 hEs2.544 iEs2.04
BoxUsage:c5.12xlarge	instanceType=c5.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PCn2.846 UCn2.822 dFE2.558 iFE2.558
BoxUsage:c5.12xlarge	instanceType=c5.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PFE2.428 UFE2.404 dFE2.14 iFE2.14
BoxUsage:c5.12xlarge	instanceType=c5.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PFE4.536 UDj4.512 dFE4.248 iDj4.248
BoxUsage:c5.18xlarge	instanceType=c5.18xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=144;vcpu=72	AEs4.104 BEs3.888 CEs3.852 DEs3.456 EEs3.852 FEs3.06 GEs3.06 HEs3.528 IEs3.996 JEs3.528 KEs3.996 NEs3.348 OEs3.348 PEs3.492 QEs3.841 REs3.276 SEs3.636 TEs3.456 UEs3.456 VEs3.636 WEs3.636 YEs3.629 ZEs3.802 aEs3.802 cEs4.716 dFB3.06 eEs3.06 fFB3.672 gFB3.672 hEs3.816 iEs3.06
BoxUsage:c5.18xlarge	instanceType=c5.18xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=144;vcpu=72	PFE4.27 UFE4.234 dDA3.838 iDA3.838
BoxUsage:c5.18xlarge	instanceType=c5.18xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=144;vcpu=72	PFE3.592 UFE3.556 dBk3.16 iFE3.16
BoxUsage:c5.18xlarge	instanceType=c5.18xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=144;vcpu=72	PDr6.804 UDr6.768 dDr6.372 iFE6.372
BoxUsage:c5.24xlarge	instanceType=c5.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AEs5.472 BEs5.184 CEs5.136 DEs4.608 EEs5.136 FEs4.08 GEs4.08 HEs4.704 IEs5.328 JEs4.704 KEs5.328 NEs4.464 OEs4.464 PEs4.656 QEs5.122 REs4.368 SEs4.848 TEs4.608 UEs4.608 VEs4.848 WEs4.848 YEs4.838 ZEs5.069 aEs5.069 cEs6.288 dFB4.08 eEs4.08 fFB4.896 gFB4.896 hEs5.088 iEs4.08
BoxUsage:c5.24xlarge	instanceType=c5.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PFE5.693 UDL5.645 dDL5.117 iFE5.117
BoxUsage:c5.24xlarge	instanceType=c5.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PBj4.756 UFE4.708 dFE4.18 iFE4.18
BoxUsage:c5.24xlarge	instanceType=c5.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PDt9.072 UFE9.024 dFE8.496 iDt8.496
BoxUsage:c5.2xlarge	instanceType=c5.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	AEs0.456 BEs0.432 CEs0.428 DEs0.384 EEs0.428 FEs0.34 GEs0.34 HEs0.392 IEs0.444 JEs0.392 KEs0.444 NEs0.372 OEs0.372 PEs0.388 QEs0.427 REs0.364 SEs0.404 TEs0.384 UEs0.384 VEs0.404 WEs0.404 YEs0.403 ZEs0.422 aEs0.422 cEs0.524 dE10.34 dFB0.34 eEs0.34 fFB0.408 gFB0.408 hEs0.424 iEs0.34
BoxUsage:c5.2xlarge	instanceType=c5.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PFE0.503 UFE0.499 dBn0.455 iFE0.455
BoxUsage:c5.2xlarge	instanceType=c5.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PFE0.488 UFE0.484 dBj0.44 iFE0.44
BoxUsage:c5.2xlarge	instanceType=c5.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PCi0.756 UCi0.752 dCi0.708 iFE0.708
BoxUsage:c5.4xlarge	instanceType=c5.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	AEs0.912 BEs0.864 CEs0.856 DEs0.768 EEs0.856 FEs0.68 GEs0.68 HEs0.784 IEs0.888 JEs0.784 KEs0.888 NEs0.744 OEs0.744 PEs0.776 QEs0.854 REs0.728 SEs0.808 TEs0.768 UEs0.768 VEs0.808 WEs0.808 YEs0.806 ZEs0.845 aEs0.845 cEs1.048 dE10.68 dFB0.68 eEs0.68 fFB0.816 gFB0.816 hEs0.848 iEs0.68
BoxUsage:c5.4xlarge	instanceType=c5.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PCO0.949 UFE0.941 dFE0.853 iFE0.853
BoxUsage:c5.4xlarge	instanceType=c5.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PFE0.876 UFE0.868 dFE0.78 iFE0.78
BoxUsage:c5.4xlarge	instanceType=c5.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PFE1.512 UC31.504 dC31.416 iFE1.416
BoxUsage:c5.9xlarge	instanceType=c5.9xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=72;vcpu=36	AEs2.052 BEs1.944 CEs1.926 DEs1.728 EEs1.926 FEs1.53 GEs1.53 HEs1.764 IEs1.998 JEs1.764 KEs1.998 NEs1.674 OEs1.674 PEs1.746 QEs1.921 REs1.638 SEs1.818 TEs1.728 UEs1.728 VEs1.818 WEs1.818 YEs1.814 ZEs1.901 aEs1.901 cEs2.358 dFB1.53 eEs1.53 fFB1.836 gFB1.836 hEs1.908 iEs1.53
BoxUsage:c5.9xlarge	instanceType=c5.9xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=72;vcpu=36	PFE2.135 UCm2.117 dFE1.919 iCm1.919
BoxUsage:c5.9xlarge	instanceType=c5.9xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=72;vcpu=36	PFE1.846 UBj1.828 dBj1.63 iFE1.63
BoxUsage:c5.9xlarge	instanceType=c5.9xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=72;vcpu=36	PFE3.402 UDX3.384 dDX3.186 iDX3.186
BoxUsage:c5.large	instanceType=c5.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	AEs0.114 BEs0.108 CEs0.107 DEs0.096 EEs0.107 FEs0.085 GEs0.085 HEs0.098 IEs0.111 JEs0.098 KEs0.111 NEs0.093 OEs0.093 PEs0.097 QEs0.107 REs0.091 SEs0.101 TEs0.096 UEs0.096 VEs0.101 WEs0.101 YEs0.101 ZEs0.106 aEs0.106 cEs0.131 dE10.085 dFB0.085 eEs0.085 fFB0.102 gFB0.102 hEs0.106 iEs0.085
BoxUsage:c5.large	instanceType=c5.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PA20.126 UFE0.125 dA20.114 iFE0.114
BoxUsage:c5.large	instanceType=c5.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PA70.153 UA70.152 dA70.141 iFE0.141
BoxUsage:c5.large	instanceType=c5.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PBf0.189 UBf0.188 dBf0.177 iBf0.177
BoxUsage:c5.metal	instanceType=c5.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AEs5.472 BEs5.184 CEs5.136 DEs4.608 EEs5.136 FEs4.08 GEs4.08 HEs4.704 IEs5.328 JEs4.704 KEs5.328 NEs4.464 OEs4.464 PEs4.656 QEs5.122 REs4.368 SEs4.848 TEs4.608 UEs4.608 VEs4.848 WEs4.848 YEs4.838 ZEs5.069 aEs5.069 cEs6.288 dFB4.08 eEs4.08 fFB4.896 gFB4.896 hEs5.088 iEs4.08
BoxUsage:c5.metal	instanceType=c5.metal;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PFE5.693 UFE5.645 dDM5.117 iFE5.117
BoxUsage:c5.metal	instanceType=c5.metal;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PFE4.756 UFE4.708 dFE4.18 iFE4.18
BoxUsage:c5.metal	instanceType=c5.metal;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PFE9.072 UDs9.024 dDs8.496 iDs8.496
BoxUsage:c5.xlarge	instanceType=c5.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	AEs0.228 BEs0.216 CEs0.214 DEs0.192 EEs0.214 FEs0.17 GEs0.17 HEs0.196 IEs0.222 JEs0.196 KEs0.222 NEs0.186 OEs0.186 PEs0.194 QEs0.213 REs0.182 SEs0.202 TEs0.192 UEs0.192 VEs0.202 WEs0.202 YEs0.202 ZEs0.211 aEs0.211 cEs0.262 dFB0.17 eEs0.17 fFB0.204 gFB0.204 hEs0.212 iE10.17 iEs0.17
BoxUsage:c5.xlarge	instanceType=c5.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PBV0.252 UBV0.25 dFE0.228 iBV0.228
BoxUsage:c5.xlarge	instanceType=c5.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PA60.25 UA60.248 dFE0.226 iFE0.226
BoxUsage:c5.xlarge	instanceType=c5.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PFE0.378 UCQ0.376 dCQ0.354 iCQ0.354
BoxUsage:c5a.12xlarge	instanceType=c5a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	AEs2.472 BEs2.328 CEs2.304 DEs2.064 FEs1.128 HEs2.112 IEs2.4 NEs2.016 PEs2.088 REs1.968 SEs2.184 UEs2.064 VEs2.184 WEs2.184 aEs2.28 cEs2.832 dFB1.848 eEs1.848 fFB2.208 gFB2.208 hEs2.28 iEs1.848
BoxUsage:c5a.16xlarge	instanceType=c5a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	AEs3.296 BEs3.104 CEs3.072 DEs2.752 FEs1.504 HEs2.816 IEs3.2 NEs2.688 PEs2.784 REs2.624 SEs2.912 UEs2.752 VEs2.912 WEs2.912 aEs3.04 cEs3.776 dFB2.464 eEs2.464 fFB2.944 gFB2.944 hEs3.04 iEs2.464
BoxUsage:c5a.24xlarge	instanceType=c5a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AEs4.944 BEs4.656 CEs4.608 DEs4.128 FEs2.256 HEs4.224 IEs4.8 NEs4.032 PEs4.176 REs3.936 SEs4.368 UEs4.128 VEs4.368 WEs4.368 aEs4.56 cEs5.664 dFB3.696 eEs3.696 fFB4.416 gFB4.416 hEs4.56 iEs3.696
BoxUsage:c5a.2xlarge	instanceType=c5a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	AEs0.412 BEs0.388 CEs0.384 DEs0.344 FEs0.188 HEs0.352 IEs0.4 NEs0.336 PEs0.348 REs0.328 SEs0.364 UEs0.344 VEs0.364 WEs0.364 aEs0.38 cEs0.472 dFB0.308 eEs0.308 fFB0.368 gFB0.368 hEs0.38 iEs0.308
BoxUsage:c5a.4xlarge	instanceType=c5a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	AEs0.824 BEs0.776 CEs0.768 DEs0.688 FEs0.376 HEs0.704 IEs0.8 NEs0.672 PEs0.696 REs0.656 SEs0.728 UEs0.688 VEs0.728 WEs0.728 aEs0.76 cEs0.944 dFB0.616 eEs0.616 fFB0.736 gFB0.736 hEs0.76 iEs0.616
BoxUsage:c5a.8xlarge	instanceType=c5a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	AEs1.648 BEs1.552 CEs1.536 DEs1.376 FEs0.752 HEs1.408 IEs1.6 NEs1.344 PEs1.392 REs1.312 SEs1.456 UEs1.376 VEs1.456 WEs1.456 aEs1.52 cEs1.888 dFB1.232 eEs1.232 fFB1.472 gFB1.472 hEs1.52 iEs1.232
BoxUsage:c5a.large	instanceType=c5a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	AEs0.103 BEs0.097 CEs0.096 DEs0.086 FEs0.047 HEs0.088 IEs0.1 NEs0.084 PEs0.087 REs0.082 SEs0.091 UEs0.086 VEs0.091 WEs0.091 aEs0.095 cEs0.118 dFB0.077 eEs0.077 fFB0.092 gFB0.092 hEs0.095 iEs0.077
BoxUsage:c5a.xlarge	instanceType=c5a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	AEs0.206 BEs0.194 CEs0.192 DEs0.172 FEs0.094 HEs0.176 IEs0.2 NEs0.168 PEs0.174 REs0.164 SEs0.182 UEs0.172 VEs0.182 WEs0.182 aEs0.19 cEs0.236 dFB0.154 eEs0.154 fFB0.184 gFB0.184 hEs0.19 iEs0.154
BoxUsage:c5ad.12xlarge	instanceType=c5ad.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	AEs2.808 HEs2.424 IEs2.712 PEs2.4 SEs2.472 UEs2.352 aEs2.592 cEs3.216 dFB2.064 eEs2.064 iEs2.064
BoxUsage:c5ad.16xlarge	instanceType=c5ad.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	AEs3.744 HEs3.232 IEs3.616 PEs3.2 SEs3.296 UEs3.136 aEs3.456 cEs4.288 dFB2.752 eEs2.752 iEs2.752
BoxUsage:c5ad.24xlarge	instanceType=c5ad.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AEs5.616 HEs4.848 IEs5.424 PEs4.8 SEs4.944 UEs4.704 aEs5.184 cEs6.432 dFB4.128 eEs4.128 iEs4.128
BoxUsage:c5ad.2xlarge	instanceType=c5ad.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	AEs0.468 HEs0.404 IEs0.452 PEs0.4 SEs0.412 UEs0.392 aEs0.432 cEs0.536 dFB0.344 eEs0.344 iEs0.344
BoxUsage:c5ad.4xlarge	instanceType=c5ad.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	AEs0.936 HEs0.808 IEs0.904 PEs0.8 SEs0.824 UEs0.784 aEs0.864 cEs1.072 dFB0.688 eEs0.688 iEs0.688
BoxUsage:c5ad.8xlarge	instanceType=c5ad.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	AEs1.872 HEs1.616 IEs1.808 PEs1.6 SEs1.648 UEs1.568 aEs1.728 cEs2.144 dFB1.376 eEs1.376 iEs1.376
BoxUsage:c5ad.large	instanceType=c5ad.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	AEs0.117 HEs0.101 IEs0.113 PEs0.1 SEs0.103 UEs0.098 aEs0.108 cEs0.134 dFB0.086 eEs0.086 iEs0.086
BoxUsage:c5ad.xlarge	instanceType=c5ad.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	AEs0.234 HEs0.202 IEs0.226 PEs0.2 SEs0.206 UEs0.196 aEs0.216 cEs0.268 dFB0.172 eEs0.172 iEs0.172
BoxUsage:c5d.12xlarge	instanceType=c5d.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	AEs3.12 CEs2.928 DEs2.64 EEs2.928 FEs2.376 GEs2.376 HEs2.688 IEs3.024 JEs2.688 KEs3.024 NEs2.544 PEs2.664 QEs2.93 REs2.496 SEs2.736 TEs2.616 UEs2.616 VEs2.76 YEs2.747 ZEs2.878 cEs3.576 dFB2.304 eEs2.304 gFB2.784 hEs2.88 iEs2.304
BoxUsage:c5d.18xlarge	instanceType=c5d.18xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=144;vcpu=72	AEs4.68 BEs4.428 CEs4.392 DEs3.96 EEs4.392 FEs3.564 GEs3.564 HEs4.032 IEs4.536 JEs4.032 KEs4.536 NEs3.816 PEs3.996 QEs4.396 REs3.744 SEs4.104 TEs3.924 UEs3.924 VEs4.14 WEs4.14 YEs4.12 ZEs4.316 aEs4.316 cEs5.364 dFB3.456 eEs3.456 fFB4.176 gFB4.176 hEs4.32 iEs3.456
BoxUsage:c5d.24xlarge	instanceType=c5d.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AEs6.24 CEs5.856 DEs5.28 EEs5.856 FEs4.752 GEs4.752 HEs5.376 IEs6.048 JEs5.376 KEs6.048 NEs5.088 PEs5.328 QEs5.861 REs4.992 SEs5.472 TEs5.232 UEs5.232 VEs5.52 YEs5.494 ZEs5.755 cEs7.152 dFB4.608 eEs4.608 gFB5.568 hEs5.76 iEs4.608
BoxUsage:c5d.2xlarge	instanceType=c5d.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	AEs0.52 BEs0.492 CEs0.488 DEs0.44 EEs0.488 FEs0.396 GEs0.396 HEs0.448 IEs0.504 JEs0.448 KEs0.504 NEs0.424 PEs0.444 QEs0.488 REs0.416 SEs0.456 TEs0.436 UEs0.436 VEs0.46 WEs0.46 YEs0.458 ZEs0.48 aEs0.48 cEs0.596 dFB0.384 eEs0.384 fFB0.464 gFB0.464 hEs0.48 iEs0.384
BoxUsage:c5d.4xlarge	instanceType=c5d.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	AEs1.04 BEs0.984 CEs0.976 DEs0.88 EEs0.976 FEs0.792 GEs0.792 HEs0.896 IEs1.008 JEs0.896 KEs1.008 NEs0.848 PEs0.888 QEs0.977 REs0.832 SEs0.912 TEs0.872 UEs0.872 VEs0.92 WEs0.92 YEs0.916 ZEs0.959 aEs0.959 cEs1.192 dFB0.768 eEs0.768 fFB0.928 gFB0.928 hEs0.96 iEs0.768
BoxUsage:c5d.9xlarge	instanceType=c5d.9xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=72;vcpu=36	AEs2.34 BEs2.214 CEs2.196 DEs1.98 EEs2.196 FEs1.782 GEs1.782 HEs2.016 IEs2.268 JEs2.016 KEs2.268 NEs1.908 PEs1.998 QEs2.198 REs1.872 SEs2.052 TEs1.962 UEs1.962 VEs2.07 WEs2.07 YEs2.06 ZEs2.158 aEs2.158 cEs2.682 dFB1.728 eEs1.728 fFB2.088 gFB2.088 hEs2.16 iEs1.728
BoxUsage:c5d.large	instanceType=c5d.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	AEs0.13 BEs0.123 CEs0.122 DEs0.11 EEs0.122 FEs0.099 GEs0.099 HEs0.112 IEs0.126 JEs0.112 KEs0.126 NEs0.106 PEs0.111 QEs0.122 REs0.104 SEs0.114 TEs0.109 UEs0.109 VEs0.115 WEs0.115 YEs0.114 ZEs0.12 aEs0.12 cEs0.149 dFB0.096 eEs0.096 fFB0.116 gFB0.116 hEs0.12 iEs0.096
BoxUsage:c5d.metal	instanceType=c5d.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AEs6.24 CEs5.856 DEs5.28 EEs5.856 FEs4.752 GEs4.752 HEs5.376 IEs6.048 JEs5.376 KEs6.048 NEs5.088 PEs5.328 QEs5.861 REs4.992 SEs5.472 TEs5.232 UEs5.232 VEs5.52 YEs5.494 ZEs5.755 cEs7.152 dFB4.608 eEs4.608 gFB5.568 hEs5.76 iEs4.608
BoxUsage:c5d.xlarge	instanceType=c5d.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	AEs0.26 BEs0.246 CEs0.244 DEs0.22 EEs0.244 FEs0.198 GEs0.198 HEs0.224 IEs0.252 JEs0.224 KEs0.252 NEs0.212 PEs0.222 QEs0.244 REs0.208 SEs0.228 TEs0.218 UEs0.218 VEs0.23 WEs0.23 YEs0.229 ZEs0.24 aEs0.24 cEs0.298 dFB0.192 eEs0.192 fFB0.232 gFB0.232 hEs0.24 iEs0.192
BoxUsage:c5n.18xlarge	instanceType=c5n.18xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=72	AEs5.227 BEs5.148 CEs4.896 DEs4.392 EEs4.896 FEs3.888 HEs4.464 IEs5.076 JEs4.464 NEs4.248 PEs4.428 REs4.176 SEs4.644 UEs4.392 VEs4.608 WEs4.608 aEs4.824 cEs5.976 dFB3.888 eEs3.888 fFB4.68 gFB4.68 hEs4.86 iEs3.888
BoxUsage:c5n.2xlarge	instanceType=c5n.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=21;vcpu=8	AEs0.581 BEs0.572 CEs0.544 DEs0.488 EEs0.544 FEs0.432 HEs0.496 IEs0.564 JEs0.496 NEs0.472 PEs0.492 REs0.464 SEs0.516 UEs0.488 VEs0.512 WEs0.512 aEs0.536 cEs0.664 dFB0.432 eEs0.432 fFB0.52 gFB0.52 hEs0.54 iEs0.432
BoxUsage:c5n.4xlarge	instanceType=c5n.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=42;vcpu=16	AEs1.162 BEs1.144 CEs1.088 DEs0.976 EEs1.088 FEs0.864 HEs0.992 IEs1.128 JEs0.992 NEs0.944 PEs0.984 REs0.928 SEs1.032 UEs0.976 VEs1.024 WEs1.024 aEs1.072 cEs1.328 dFB0.864 eEs0.864 fFB1.04 gFB1.04 hEs1.08 iEs0.864
BoxUsage:c5n.9xlarge	instanceType=c5n.9xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=36	AEs2.614 BEs2.574 CEs2.448 DEs2.196 EEs2.448 FEs1.944 HEs2.232 IEs2.538 JEs2.232 NEs2.124 PEs2.214 REs2.088 SEs2.322 UEs2.196 VEs2.304 WEs2.304 aEs2.412 cEs2.988 dFB1.944 eEs1.944 fFB2.34 gFB2.34 hEs2.43 iEs1.944
BoxUsage:c5n.large	instanceType=c5n.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=5.25;vcpu=2	AEs0.145 BEs0.143 CEs0.136 DEs0.122 EEs0.136 FEs0.108 HEs0.124 IEs0.141 JEs0.124 NEs0.118 PEs0.123 REs0.116 SEs0.129 UEs0.122 VEs0.128 WEs0.128 aEs0.134 cEs0.166 dFB0.108 eEs0.108 fFB0.13 gFB0.13 hEs0.135 iEs0.108
BoxUsage:c5n.metal	instanceType=c5n.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=72	AEs5.227 BEs5.148 CEs4.896 DEs4.392 EEs4.896 FEs3.888 HEs4.464 IEs5.076 JEs4.464 NEs4.248 PEs4.428 REs4.176 SEs4.644 UEs4.392 VEs4.608 WEs4.608 aEs4.824 cEs5.976 dFB3.888 eEs3.888 fFB4.68 gFB4.68 hEs4.86 iEs3.888
BoxUsage:c5n.xlarge	instanceType=c5n.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=10.5;vcpu=4	AEs0.29 BEs0.286 CEs0.272 DEs0.244 EEs0.272 FEs0.216 HEs0.248 IEs0.282 JEs0.248 NEs0.236 PEs0.246 REs0.232 SEs0.258 UEs0.244 VEs0.256 WEs0.256 aEs0.268 cEs0.332 dFB0.216 eEs0.216 fFB0.26 gFB0.26 hEs0.27 iEs0.216
BoxUsage:c6a.12xlarge	instanceType=c6a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	BFE2.3328 CEs2.3112 FEs1.122 HEs2.1168 IEs2.3976 NEs2.0088 PEs2.0952 UEs1.96992 VEs2.1816 cEs2.8296 dFB1.836 eEs1.836 hEs2.2896 iEs1.836
BoxUsage:c6a.12xlarge	instanceType=c6a.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PFE2.6136 UFE2.48832 dFE2.3544 iFE2.3544
BoxUsage:c6a.12xlarge	instanceType=c6a.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PFE2.2202 UCE2.09492 dFE1.961 iFE1.961
BoxUsage:c6a.12xlarge	instanceType=c6a.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PDj4.3032 UDj4.17792 dDj4.044 iDj4.044
BoxUsage:c6a.16xlarge	instanceType=c6a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	BFE3.1104 CEs3.0816 FEs1.496 GFE1.496 HEs2.8224 IEs3.1968 NEs2.6784 PEs2.7936 UEs2.62656 VEs2.9088 cEs3.7728 dFB2.448 eEs2.448 hEs3.0528 iEs2.448
BoxUsage:c6a.16xlarge	instanceType=c6a.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	PFE3.4848 UCz3.31776 dFE3.1392 iCz3.1392
BoxUsage:c6a.16xlarge	instanceType=c6a.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	PFE2.9186 UFE2.75156 dCC2.573 iCC2.573
BoxUsage:c6a.16xlarge	instanceType=c6a.16xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	PFE5.7376 UDn5.57056 dFE5.392 iDn5.392
BoxUsage:c6a.24xlarge	instanceType=c6a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	CEs4.6224 FEs2.244 HEs4.2336 IEs4.7952 NEs4.0176 PEs4.1904 UEs3.93984 VEs4.3632 cEs5.6592 dFB3.672 eEs3.672 hEs4.5792 iEs3.672
BoxUsage:c6a.24xlarge	instanceType=c6a.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PDH5.2272 UDH4.97664 dFE4.7088 iDH4.7088
BoxUsage:c6a.24xlarge	instanceType=c6a.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PFE4.3154 UFE4.06484 dCD3.797 iFE3.797
BoxUsage:c6a.2xlarge	instanceType=c6a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	BFE0.3888 CEs0.3852 FEs0.187 GEB0.187 HEs0.3528 IEs0.3996 NEs0.3348 PEs0.3492 UEs0.32832 VEs0.3636 cEs0.4716 dFB0.306 eEs0.306 hEs0.3816 iEs0.306
BoxUsage:c6a.2xlarge	instanceType=c6a.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PBt0.4644 UFE0.44352 dBt0.4212 iFE0.4212
BoxUsage:c6a.2xlarge	instanceType=c6a.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PFE0.4742 UCC0.45332 dFE0.431 iFE0.431
BoxUsage:c6a.2xlarge	instanceType=c6a.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PFE0.7172 UCh0.69632 dCh0.674 iCh0.674
BoxUsage:c6a.32xlarge	instanceType=c6a.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	BFE6.2208 CEs6.1632 FEs2.992 GFE2.992 HEs5.6448 IEs6.3936 NEs5.3568 PEs5.5872 UEs5.25312 VEs5.8176 cEs7.5456 dFB4.896 eEs4.896 hEs6.1056 iEs4.896
BoxUsage:c6a.32xlarge	instanceType=c6a.32xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	PFE6.816 UFE6.48192 dFE6.1248 iFE6.1248
BoxUsage:c6a.32xlarge	instanceType=c6a.32xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	PCC5.7122 UFE5.37812 dFE5.021 iFE5.021
BoxUsage:c6a.32xlarge	instanceType=c6a.32xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	PFE11.4752 UD211.14112 dFE10.784 iD210.784
BoxUsage:c6a.48xlarge	instanceType=c6a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	BFE9.3312 CEs9.2448 FEs4.488 GFE4.488 HEs8.4672 IEs9.5904 NEs8.0352 PEs8.3808 UEs7.87968 VEs8.7264 cEs11.3184 dFB7.344 eEs7.344 hEs9.1584 iEs7.344
BoxUsage:c6a.48xlarge	instanceType=c6a.48xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PDY10.224 UDY9.72288 dFE9.1872 iFE9.1872
BoxUsage:c6a.48xlarge	instanceType=c6a.48xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PFE8.5058 UFE8.00468 dFE7.469 iBu7.469
BoxUsage:c6a.48xlarge	instanceType=c6a.48xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PD617.2128 UFE16.71168 dD616.176 iD616.176
BoxUsage:c6a.4xlarge	instanceType=c6a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	BFE0.7776 CEs0.7704 FEs0.374 GFE0.374 HEs0.7056 IEs0.7992 NEs0.6696 PEs0.6984 UEs0.65664 VEs0.7272 cEs0.9432 dFB0.612 eEs0.612 hEs0.7632 iEs0.612
BoxUsage:c6a.4xlarge	instanceType=c6a.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PCM0.8712 UCM0.82944 dFE0.7848 iFE0.7848
BoxUsage:c6a.4xlarge	instanceType=c6a.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PFE0.8234 UFE0.78164 dFE0.737 iFE0.737
BoxUsage:c6a.4xlarge	instanceType=c6a.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PC61.4344 UC61.39264 dFE1.348 iFE1.348
BoxUsage:c6a.8xlarge	instanceType=c6a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	CEs1.5408 FEs0.748 GFE0.748 HEs1.4112 IEs1.5984 NEs1.3392 PEs1.3968 UEs1.31328 VEs1.4544 cEs1.8864 dFB1.224 eEs1.224 hEs1.5264 iEs1.224
BoxUsage:c6a.8xlarge	instanceType=c6a.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	PCY1.7424 UFE1.65888 dFE1.5696 iFE1.5696
BoxUsage:c6a.8xlarge	instanceType=c6a.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	PFE1.5218 UFE1.43828 dFE1.349 iFE1.349
BoxUsage:c6a.8xlarge	instanceType=c6a.8xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	PDT2.8688 UFE2.78528 dDT2.696 iDT2.696
BoxUsage:c6a.large	instanceType=c6a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	CEs0.0963 FEs0.04675 GEB0.046755 HEs0.0882 IEs0.0999 NEs0.0837 PEs0.0873 UEs0.08208 VEs0.0909 cEs0.1179 dFB0.0765 eEs0.0765 hEs0.0954 iEs0.0765
BoxUsage:c6a.large	instanceType=c6a.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFE0.1161 UFE0.11088 dA00.1053 iFE0.1053
BoxUsage:c6a.large	instanceType=c6a.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PBK0.1436 UFE0.13838 dFE0.1328 iFE0.1328
BoxUsage:c6a.metal	instanceType=c6a.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	BFE9.3312 CEs9.2448 FEs4.488 GFE4.488 HEs8.4672 IEs9.5904 NEs8.0352 PEs8.3808 UEs7.87968 VEs8.7264 cEs11.3184 dFB7.344 eEs7.344 hEs9.1584 iEs7.344
BoxUsage:c6a.metal	instanceType=c6a.metal;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PFE10.224 UFE9.72288 dDf9.1872 iDf9.1872
BoxUsage:c6a.metal	instanceType=c6a.metal;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PFE8.5058 UFE8.00468 dFE7.469 iFE7.469
BoxUsage:c6a.metal	instanceType=c6a.metal;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PD717.2128 UD716.71168 dD716.176 iFE16.176
BoxUsage:c6a.xlarge	instanceType=c6a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	BFE0.1944 CEs0.1926 FEs0.0935 GFE0.0935 HEs0.1764 IEs0.1998 NEs0.1674 PEs0.1746 UEs0.16416 VEs0.1818 cEs0.2358 dFB0.153 eEs0.153 hEs0.1908 iEs0.153
BoxUsage:c6a.xlarge	instanceType=c6a.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PFE0.2322 UBS0.22176 dBS0.2106 iBS0.2106
BoxUsage:c6a.xlarge	instanceType=c6a.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PFE0.2309 UFE0.22046 dBJ0.2093 iFE0.2093
BoxUsage:c6a.xlarge	instanceType=c6a.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PFE0.3586 UCT0.34816 dCT0.337 iFE0.337
BoxUsage:c6g.12xlarge	instanceType=c6g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=96;vcpu=48	AEs2.1888 BEs2.064 CEs2.0544 DEs1.848 EEs2.064 FEs1.0224 GEs1.0224 HEs1.8816 IEs2.1312 JEs1.8816 KEs2.1312 LFE1.5994 NEs1.7856 OEs1.7856 PEs1.8624 QEs2.0486 REs1.752 SEs1.9392 TEs1.751 UEs1.751 VEs1.9392 WEs1.944 YEs1.8384 ZEs1.9262 aEs2.04 cEs2.5152 dFB1.632 eEs1.632 fFB1.9584 gFB1.9584 hEs2.0352 iEs1.632
BoxUsage:c6g.16xlarge	instanceType=c6g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	AEs2.9184 BEs2.752 CEs2.7392 DEs2.464 EEs2.752 FEs1.3632 GEs1.3632 HEs2.5088 IEs2.8416 JEs2.5088 KEs2.8416 LFE2.1325 MFE2.1325 NEs2.3808 OEs2.3808 PEs2.4832 QEs2.7315 REs2.336 SEs2.5856 TEs2.3347 UEs2.3347 VEs2.5856 WEs2.592 YEs2.4512 ZEs2.5683 aEs2.72 bFE2.2848 cEs3.3536 dFB2.176 eEs2.176 fFB2.6112 gFB2.6112 hEs2.7136 iEs2.176
BoxUsage:c6g.2xlarge	instanceType=c6g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	AEs0.3648 BEs0.344 CEs0.3424 DEs0.308 EEs0.344 FEs0.1704 GEs0.1704 HEs0.3136 IEs0.3552 JEs0.3136 KEs0.3552 LFE0.2666 MFE0.2666 NEs0.2976 OEs0.2976 PEs0.3104 QEs0.3414 REs0.292 SEs0.3232 TEs0.2918 UEs0.2918 VEs0.3232 WEs0.324 YEs0.3064 ZEs0.321 aEs0.34 cEs0.4192 dFB0.272 eEs0.272 fFB0.3264 gFB0.3264 hEs0.3392 iEs0.272
BoxUsage:c6g.4xlarge	instanceType=c6g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	AEs0.7296 BEs0.688 CEs0.6848 DEs0.616 EEs0.688 FEs0.3408 GEs0.3408 HEs0.6272 IEs0.7104 JEs0.6272 KEs0.7104 LFE0.5331 MFE0.5331 NEs0.5952 OEs0.5952 PEs0.6208 QEs0.6829 REs0.584 SEs0.6464 TEs0.5837 UEs0.5837 VEs0.6464 WEs0.648 YEs0.6128 ZEs0.6421 aEs0.68 bFE0.5712 cEs0.8384 dFB0.544 eEs0.544 fFB0.6528 gFB0.6528 hEs0.6784 iEs0.544
BoxUsage:c6g.8xlarge	instanceType=c6g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=32	AEs1.4592 BEs1.376 CEs1.3696 DEs1.232 EEs1.376 FEs0.6816 GEs0.6816 HEs1.2544 IEs1.4208 JEs1.2544 KEs1.4208 NEs1.1904 OEs1.1904 PEs1.2416 QEs1.3658 REs1.168 SEs1.2928 TEs1.1674 UEs1.1674 VEs1.2928 WEs1.296 YEs1.2256 ZEs1.2842 aEs1.36 bFE1.1424 cEs1.6768 dFB1.088 eEs1.088 fFB1.3056 gFB1.3056 hEs1.3568 iEs1.088
BoxUsage:c6g.large	instanceType=c6g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	AEs0.0912 BEs0.086 CEs0.0856 DEs0.077 EEs0.086 FEs0.0426 GEs0.0426 HEs0.0784 IEs0.0888 JEs0.0784 KEs0.0888 LFE0.0666 MFE0.0666 NEs0.0744 OEs0.0744 PEs0.0776 QEs0.0854 REs0.073 SEs0.0808 TEs0.073 UEs0.073 VEs0.0808 WEs0.081 YEs0.0766 ZEs0.0803 aEs0.085 bFE0.0714 cEs0.1048 dFB0.068 eEs0.068 fFB0.0816 gFB0.0816 hEs0.0848 iEs0.068
BoxUsage:c6g.medium	instanceType=c6g.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=1	AEs0.0456 BEs0.043 CEs0.0428 DEs0.0385 EEs0.043 FEs0.0213 GEs0.0213 HEs0.0392 IEs0.0444 JEs0.0392 KEs0.0444 LFE0.0333 MFE0.0333 NEs0.0372 OEs0.0372 PEs0.0388 QEs0.0427 REs0.0365 SEs0.0404 TEs0.0365 UEs0.0365 VEs0.0404 WEs0.0405 YEs0.0383 ZEs0.0401 aEs0.0425 bFE0.0357 cEs0.0524 dFB0.034 eEs0.034 fFB0.0408 gFB0.0408 hEs0.0424 iEs0.034
BoxUsage:c6g.metal	instanceType=c6g.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	AEs2.9184 BEs2.752 CEs2.7392 DEs2.464 EEs2.752 FEs1.3632 GEs1.3632 HEs2.5088 IEs2.8416 JEs2.5088 KEs2.8416 NEs2.3808 OEs2.3808 PEs2.4832 QEs2.7315 REs2.336 SEs2.5856 TEs2.3347 UEs2.3347 VEs2.5856 WEs2.592 YEs2.4512 ZEs2.5683 aEs2.72 cEs3.3536 dFB2.3066 eEs2.176 fFB2.7679 gFB2.7679 hEs2.7136 iEs2.176
BoxUsage:c6g.xlarge	instanceType=c6g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	AEs0.1824 BEs0.172 CEs0.1712 DEs0.154 EEs0.172 FEs0.0852 GEs0.0852 HEs0.1568 IEs0.1776 JEs0.1568 KEs0.1776 LFE0.1333 NEs0.1488 OEs0.1488 PEs0.1552 QEs0.1707 REs0.146 SEs0.1616 TEs0.1459 UEs0.1459 VEs0.1616 WEs0.162 YEs0.1532 ZEs0.1605 aEs0.17 bFE0.1428 cEs0.2096 dFB0.136 eEs0.136 fFB0.1632 gFB0.1632 hEs0.1696 iEs0.136
BoxUsage:c6gd.12xlarge	instanceType=c6gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=96;vcpu=48	CEs2.352 DEs2.112 EEs2.352 FEs1.176 HEs2.16 IEs2.424 JEs2.16 NEs2.0352 PEs2.136 QEs2.3496 REs1.9968 UEs2.0928 VEs2.208 WEs2.208 cEs2.856 dFB1.8432 eEs1.8432 fFB2.2272 gFB2.2272 hEs2.304 iEs1.8432
BoxUsage:c6gd.16xlarge	instanceType=c6gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CEs3.136 DEs2.816 EEs3.136 FEs1.568 HEs2.88 IEs3.232 JEs2.88 NEs2.7136 PEs2.848 QEs3.1328 REs2.6624 TFE2.7904 UEs2.7904 VEs2.944 WEs2.944 cEs3.808 dFB2.4576 eEs2.4576 fFB2.9696 gFB2.9696 hEs3.072 iEs2.4576
BoxUsage:c6gd.2xlarge	instanceType=c6gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	CEs0.392 DEs0.352 EEs0.392 FEs0.196 HEs0.36 IEs0.404 JEs0.36 NEs0.3392 PEs0.356 QEs0.3916 REs0.3328 TFE0.3488 UEs0.3488 VEs0.368 WEs0.368 cEs0.476 dFB0.3072 eEs0.3072 fFB0.3712 gFB0.3712 hEs0.384 iEs0.3072
BoxUsage:c6gd.4xlarge	instanceType=c6gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	CEs0.784 DEs0.704 EEs0.784 FEs0.392 HEs0.72 IEs0.808 JEs0.72 NEs0.6784 PEs0.712 QEs0.7832 REs0.6656 UEs0.6976 VEs0.736 WEs0.736 cEs0.952 dFB0.6144 eEs0.6144 fFB0.7424 gFB0.7424 hEs0.768 iEs0.6144
BoxUsage:c6gd.8xlarge	instanceType=c6gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=32	CEs1.568 DEs1.408 EEs1.568 FEs0.784 HEs1.44 IEs1.616 JEs1.44 NEs1.3568 PEs1.424 QEs1.5664 REs1.3312 TFE1.3952 UEs1.3952 VEs1.472 WEs1.472 cEs1.904 dFB1.2288 eEs1.2288 fFB1.4848 gFB1.4848 hEs1.536 iEs1.2288
BoxUsage:c6gd.large	instanceType=c6gd.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	CEs0.098 DEs0.088 EEs0.098 FEs0.049 HEs0.09 IEs0.101 JEs0.09 NEs0.0848 PEs0.089 QEs0.0979 REs0.0832 TFE0.0872 UEs0.0872 VEs0.092 WEs0.092 cEs0.119 dFB0.0768 eEs0.0768 fFB0.0928 gFB0.0928 hEs0.096 iEs0.0768
BoxUsage:c6gd.medium	instanceType=c6gd.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=1	CEs0.049 DEs0.044 EEs0.049 FEs0.0245 HEs0.045 IEs0.0505 JEs0.045 NEs0.0424 PEs0.0445 QEs0.049 REs0.0416 TFE0.0436 UEs0.0436 VEs0.046 WEs0.046 cEs0.0595 dFB0.0384 eEs0.0384 fFB0.0464 gFB0.0464 hEs0.048 iEs0.0384
BoxUsage:c6gd.metal	instanceType=c6gd.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CEs3.136 DEs2.816 EEs3.136 FEs1.568 HEs2.88 IEs3.232 JEs2.88 NEs2.7136 PEs2.848 QEs3.1328 REs2.6624 UEs2.7904 VEs2.944 WEs2.944 cEs3.808 dFB2.6051 eEs2.4576 fFB2.9696 gFB2.9696 hEs3.072 iEs2.4576
BoxUsage:c6gd.xlarge	instanceType=c6gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	CEs0.196 DEs0.176 EEs0.196 FEs0.098 HEs0.18 IEs0.202 JEs0.18 NEs0.1696 PEs0.178 QEs0.1958 REs0.1664 TFE0.1744 UEs0.1744 VEs0.184 WEs0.184 cEs0.238 dFB0.1536 eEs0.1536 fFB0.1856 gFB0.1856 hEs0.192 iEs0.1536
BoxUsage:c6gn.12xlarge	instanceType=c6gn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=96;vcpu=48	BEs2.748 CEs2.616 DEs2.34 EEs2.62128 FEs2.076 HEs2.376 IEs2.712 JEs2.3808 LFE2.01984 MFE2.01984 NEs2.2704 OEs2.2704 PEs2.3664 REs2.232 SEs2.4768 UEs2.3424 VEs2.46 WEs2.46 YEs2.45952 aEs2.5728 bEB2.177282 cEs3.192 dFB2.0736 eEs2.0736 fFB2.496 gFB2.496 hEs2.592 iEs2.0736
BoxUsage:c6gn.16xlarge	instanceType=c6gn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	BEs3.664 CEs3.488 DEs3.12 EEs3.49504 FEs2.768 HEs3.168 IEs3.616 JEs3.1744 MFE2.69312 NEs3.0272 OEs3.0272 PEs3.1552 REs2.976 SEs3.3024 UEs3.1232 VEs3.28 WEs3.28 YEs3.27936 aEs3.4304 bFE2.90304 cEs4.256 dFB2.7648 eEs2.7648 fFB3.328 gFB3.328 hEs3.456 iEs2.7648
BoxUsage:c6gn.2xlarge	instanceType=c6gn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	BEs0.458 CEs0.436 DEs0.39 EEs0.43688 FEs0.346 HEs0.396 IEs0.452 JEs0.3968 NEs0.3784 OEs0.3784 PEs0.3944 REs0.372 SEs0.4128 UEs0.3904 VEs0.41 WEs0.41 YEs0.40992 aEs0.4288 bFE0.36288 cEs0.532 dFB0.3456 eEs0.3456 fFB0.416 gFB0.416 hEs0.432 iEs0.3456
BoxUsage:c6gn.4xlarge	instanceType=c6gn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	BEs0.916 CEs0.872 DEs0.78 EEs0.87376 FEs0.692 HEs0.792 IEs0.904 JEs0.7936 MFE0.67328 NEs0.7568 OEs0.7568 PEs0.7888 REs0.744 SEs0.8256 UEs0.7808 VEs0.82 WEs0.82 YEs0.81984 aEs0.8576 bEB0.725764 cEs1.064 dFB0.6912 eEs0.6912 fFB0.832 gFB0.832 hEs0.864 iEs0.6912
BoxUsage:c6gn.8xlarge	instanceType=c6gn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=32	BEs1.832 CEs1.744 DEs1.56 EEs1.74752 FEs1.384 HEs1.584 IEs1.808 JEs1.5872 LEB1.346564 NEs1.5136 OEs1.5136 PEs1.5776 REs1.488 SEs1.6512 UEs1.5616 VEs1.64 WEs1.64 YEs1.63968 aEs1.7152 bFE1.45152 cEs2.128 dFB1.3824 eEs1.3824 fFB1.664 gFB1.664 hEs1.728 iEs1.3824
BoxUsage:c6gn.large	instanceType=c6gn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	BEs0.1145 CEs0.109 DEs0.0975 EEs0.10922 FEs0.0865 HEs0.099 IEs0.113 JEs0.0992 LEB0.084164 MFE0.08416 NEs0.0946 OEs0.0946 PEs0.0986 REs0.093 SEs0.1032 UEs0.0976 VEs0.1025 WEs0.1025 YEs0.10248 aEs0.1072 bEB0.090718 cEs0.133 dFB0.0864 eEs0.0864 fFB0.104 gFB0.104 hEs0.108 iEs0.0864
BoxUsage:c6gn.medium	instanceType=c6gn.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=1	BEs0.05725 CEs0.0545 DEs0.04875 EEs0.05461 FEs0.04325 HEs0.0495 IEs0.0565 JEs0.0496 LFE0.04208 MFE0.04208 NEs0.0473 OEs0.0473 PEs0.0493 REs0.0465 SEs0.0516 UEs0.0488 VEs0.05125 WEs0.05125 YEs0.05124 aEs0.0536 bFE0.04536 cEs0.0665 dFB0.0432 eEs0.0432 fFB0.052 gFB0.052 hEs0.054 iEs0.0432
BoxUsage:c6gn.xlarge	instanceType=c6gn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	BEs0.229 CEs0.218 DEs0.195 EEs0.21844 FEs0.173 HEs0.198 IEs0.226 JEs0.1984 LFE0.16832 MEB0.168318 NEs0.1892 OEs0.1892 PEs0.1972 REs0.186 SEs0.2064 UEs0.1952 VEs0.205 WEs0.205 YEs0.20496 aEs0.2144 bFE0.18144 cEs0.266 dFB0.1728 eEs0.1728 fFB0.208 gFB0.208 hEs0.216 iEs0.1728
BoxUsage:c6i.12xlarge	instanceType=c6i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	AEs2.736 BEs2.592 CEs2.568 DEs2.304 EEs2.568 FEs2.04 GEs2.04 HEs2.352 IEs2.664 LEB1.9992 MFE1.9992 NEs2.232 OEs2.232 PEs2.328 REs2.184 SEs2.424 UEs2.1888 VEs2.424 WEs2.424 YEs2.29824 aEs2.5344 bFE2.142 cEs3.144 dFB2.04 eEs2.04 fFB2.448 gFB2.448 hEs2.544 iEs2.04
BoxUsage:c6i.12xlarge	instanceType=c6i.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PFE2.8464 UFE2.7072 dCr2.5584 iFE2.5584
BoxUsage:c6i.12xlarge	instanceType=c6i.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PBz2.453 UFE2.3138 dBz2.165 iFE2.165
BoxUsage:c6i.12xlarge	instanceType=c6i.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PDk4.536 UFE4.3968 dDk4.248 iDk4.248
BoxUsage:c6i.16xlarge	instanceType=c6i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	AEs3.648 BEs3.456 CEs3.424 DEs3.072 EEs3.424 FEs2.72 GEs2.72 HEs3.136 IEs3.552 MFE2.6656 NEs2.976 OEs2.976 PEs3.104 REs2.912 SEs3.232 UEs2.9184 VEs3.232 WEs3.232 YEs3.06432 aEs3.3792 cEs4.192 dFB2.72 eEs2.72 fFB3.264 gFB3.264 hEs3.392 iEs2.72
BoxUsage:c6i.16xlarge	instanceType=c6i.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	PCx3.7952 UCx3.6096 dCx3.4112 iFE3.4112
BoxUsage:c6i.16xlarge	instanceType=c6i.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	PFE3.229 UB13.0434 dB12.845 iFE2.845
BoxUsage:c6i.16xlarge	instanceType=c6i.16xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	PFE6.048 UDo5.8624 dDo5.664 iFE5.664
BoxUsage:c6i.24xlarge	instanceType=c6i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AEs5.472 BEs5.184 CEs5.136 DEs4.608 EEs5.136 FEs4.08 GEs4.08 HEs4.704 IEs5.328 LFE3.9984 MEB3.9984 NEs4.464 OEs4.464 PEs4.656 REs4.368 SEs4.848 UEs4.3776 VEs4.848 WEs4.848 YEs4.59648 aEs5.0688 bEB4.284 cEs6.288 dFB4.08 eEs4.08 fFB4.896 gFB4.896 hEs5.088 iEs4.08
BoxUsage:c6i.24xlarge	instanceType=c6i.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PDD5.6928 UDD5.4144 dFE5.1168 iFE5.1168
BoxUsage:c6i.24xlarge	instanceType=c6i.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PFE4.781 UFE4.5026 dBx4.205 iBx4.205
BoxUsage:c6i.24xlarge	instanceType=c6i.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PFE9.072 UDz8.7936 dDz8.496 iDz8.496
BoxUsage:c6i.2xlarge	instanceType=c6i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	AEs0.456 BEs0.432 CEs0.428 DEs0.384 EEs0.428 FEs0.34 GEs0.34 HEs0.392 IEs0.444 LFE0.3332 MFE0.3332 NEs0.372 OEs0.372 PEs0.388 REs0.364 SEs0.404 UEs0.3648 VEs0.404 WEs0.404 YEs0.38304 aEs0.4224 bEB0.357 cEs0.524 dFB0.34 eEs0.34 fFB0.408 gFB0.408 hEs0.424 iEs0.34
BoxUsage:c6i.2xlarge	instanceType=c6i.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PBq0.5032 UBq0.48 dFE0.4552 iFE0.4552
BoxUsage:c6i.2xlarge	instanceType=c6i.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PB20.513 UB20.4898 dFE0.465 iFE0.465
BoxUsage:c6i.32xlarge	instanceType=c6i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	AEs7.296 BEs6.912 CEs6.848 DEs6.144 EEs6.848 FEs5.44 GEs5.44 HEs6.272 IEs7.104 LFE5.3312 NEs5.952 OEs5.952 PEs6.208 REs5.824 SEs6.464 UEs5.8368 VEs6.464 WEs6.464 YEs6.12864 aEs6.7584 bFE5.712 cEs8.384 dFB5.44 eEs5.44 fFB6.528 gFB6.528 hEs6.784 iEs5.44
BoxUsage:c6i.32xlarge	instanceType=c6i.32xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	PFE7.4368 UFE7.0656 dFE6.6688 iFE6.6688
BoxUsage:c6i.32xlarge	instanceType=c6i.32xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	PB56.333 UFE5.9618 dFE5.565 iFE5.565
BoxUsage:c6i.32xlarge	instanceType=c6i.32xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	PFE12.096 UFE11.7248 dD511.328 iD511.328
BoxUsage:c6i.4xlarge	instanceType=c6i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	AEs0.912 BEs0.864 CEs0.856 DEs0.768 EEs0.856 FEs0.68 GEs0.68 HEs0.784 IEs0.888 LFE0.6664 NEs0.744 OEs0.744 PEs0.776 REs0.728 SEs0.808 UEs0.7296 VEs0.808 WEs0.808 YEs0.76608 aEs0.8448 bFE0.714 cEs1.048 dFB0.68 eEs0.68 fFB0.816 gFB0.816 hEs0.848 iEs0.68
BoxUsage:c6i.4xlarge	instanceType=c6i.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PFE0.9488 UFE0.9024 dCJ0.8528 iFE0.8528
BoxUsage:c6i.4xlarge	instanceType=c6i.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PB20.901 UB20.8546 dB20.805 iFE0.805
BoxUsage:c6i.4xlarge	instanceType=c6i.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PC81.512 UFE1.4656 dFE1.416 iC81.416
BoxUsage:c6i.8xlarge	instanceType=c6i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	AEs1.824 BEs1.728 CEs1.712 DEs1.536 EEs1.712 FEs1.36 GEs1.36 HEs1.568 IEs1.776 NEs1.488 OEs1.488 PEs1.552 REs1.456 SEs1.616 UEs1.4592 VEs1.616 WEs1.616 YEs1.53216 aEs1.6896 bFE1.428 cEs2.096 dFB1.36 eEs1.36 fFB1.632 gFB1.632 hEs1.696 iEs1.36
BoxUsage:c6i.8xlarge	instanceType=c6i.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	PCb1.8976 UCb1.8048 dFE1.7056 iCb1.7056
BoxUsage:c6i.8xlarge	instanceType=c6i.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	PBv1.677 UBv1.5842 dFE1.485 iBv1.485
BoxUsage:c6i.8xlarge	instanceType=c6i.8xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	PDV3.024 UDV2.9312 dDV2.832 iFE2.832
BoxUsage:c6i.large	instanceType=c6i.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	AEs0.114 BEs0.108 CEs0.107 DEs0.096 EEs0.107 FEs0.085 GEs0.085 HEs0.098 IEs0.111 LFE0.0833 MFE0.0833 NEs0.093 OEs0.093 PEs0.097 REs0.091 SEs0.101 UEs0.0912 VEs0.101 WEs0.101 YEs0.09576 aEs0.1056 bFE0.08925 cEs0.131 dFB0.085 eEs0.085 fFB0.102 gFB0.102 hEs0.106 iEs0.085
BoxUsage:c6i.large	instanceType=c6i.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PAt0.1258 UFE0.12 dFE0.1138 iFE0.1138
BoxUsage:c6i.large	instanceType=c6i.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFE0.1533 UFE0.1475 dBG0.1413 iFE0.1413
BoxUsage:c6i.large	instanceType=c6i.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFE0.189 UFE0.1832 dBf0.177 iBf0.177
BoxUsage:c6i.metal	instanceType=c6i.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	AEs7.296 BEs6.912 CEs6.848 DEs6.144 EEs6.848 FEs5.44 GEs5.44 HEs6.272 IEs7.104 LFE5.3312 MFE5.3312 NEs5.952 OEs5.952 PEs6.208 REs5.824 SEs6.464 UEs5.8368 VEs6.464 WEs6.464 YEs6.12864 aEs6.7584 cEs8.384 dFB5.44 eEs5.44 fFB6.528 gFB6.528 hEs6.784 iEs5.44
BoxUsage:c6i.metal	instanceType=c6i.metal;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	PDP7.4368 UFE7.0656 dFE6.6688 iDP6.6688
BoxUsage:c6i.metal	instanceType=c6i.metal;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	PFE6.333 UB35.9618 dFE5.565 iFE5.565
BoxUsage:c6i.metal	instanceType=c6i.metal;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	PD012.096 UFE11.7248 dD011.328 iD011.328
BoxUsage:c6i.xlarge	instanceType=c6i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	AEs0.228 BEs0.216 CEs0.214 DEs0.192 EEs0.214 FEs0.17 GEs0.17 HEs0.196 IEs0.222 LFE0.1666 NEs0.186 OEs0.186 PEs0.194 REs0.182 SEs0.202 UEs0.1824 VEs0.202 WEs0.202 YEs0.19152 aEs0.2112 bFE0.1785 cEs0.262 dFB0.17 eEs0.17 fFB0.204 gFB0.204 hEs0.212 iEs0.17
BoxUsage:c6i.xlarge	instanceType=c6i.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PFE0.2516 UFE0.24 dBP0.2276 iFE0.2276
BoxUsage:c6i.xlarge	instanceType=c6i.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PFE0.2503 UFE0.2387 dBE0.2263 iFE0.2263
BoxUsage:c6i.xlarge	instanceType=c6i.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PCU0.378 UCU0.3664 dCU0.354 iCU0.354
BoxUsage:c6id.12xlarge	instanceType=c6id.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	CEs3.0744 DEs2.772 HEs2.8224 IEs3.1752 LFE2.39904 MFE2.39904 OEs2.6712 PEs2.7972 UEs2.7468 VEs2.898 YEs2.88408 cEB3.7548 dFB2.4192 eEs2.4192 gFB2.9232 iEs2.4192
BoxUsage:c6id.16xlarge	instanceType=c6id.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	CEs4.0992 DEs3.696 HEs3.7632 IEs4.2336 LFE3.19872 OEs3.5616 PEs3.7296 UEs3.6624 VEs3.864 YEs3.84544 cFE5.0064 dFB3.2256 eEs3.2256 gFB3.8976 iEs3.2256
BoxUsage:c6id.24xlarge	instanceType=c6id.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	CEs6.1488 DEs5.544 HEs5.6448 IEs6.3504 NFE5.3424 OEs5.3424 PEs5.5944 UEs5.4936 VEs5.796 YEs5.76816 cFE7.5096 dFB4.8384 eEs4.8384 gFB5.8464 iEs4.8384
BoxUsage:c6id.2xlarge	instanceType=c6id.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	CEs0.5124 DEs0.462 HEs0.4704 IEs0.5292 LFE0.39984 NFE0.4452 OEs0.4452 PEs0.4662 UEs0.4578 VEs0.483 YEs0.48068 bFE0.42336 cEB0.6258 dFB0.4032 eEs0.4032 gFB0.4872 iEs0.4032
BoxUsage:c6id.32xlarge	instanceType=c6id.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	CEs8.1984 DEs7.392 HEs7.5264 IEs8.4672 NFE7.1232 OEs7.1232 PEs7.4592 UEs7.3248 VEs7.728 YEs7.69088 bFE6.77376 cFE10.0128 dFB6.4512 eEs6.4512 gFB7.7952 iEs6.4512
BoxUsage:c6id.4xlarge	instanceType=c6id.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	CEs1.0248 DEs0.924 HEs0.9408 IEs1.0584 LFE0.79968 MEB0.799682 NFE0.8904 OEs0.8904 PEs0.9324 UEs0.9156 VEs0.966 YEs0.96136 bFE0.84672 cFE1.2516 dFB0.8064 eEs0.8064 gFB0.9744 iEs0.8064
BoxUsage:c6id.8xlarge	instanceType=c6id.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	CEs2.0496 DEs1.848 HEs1.8816 IEs2.1168 LFE1.59936 MFE1.59936 NFE1.7808 OEs1.7808 PEs1.8648 UEs1.8312 VEs1.932 YEs1.92272 bFE1.69344 cEB2.5032 dFB1.6128 eEs1.6128 gFB1.9488 iEs1.6128
BoxUsage:c6id.large	instanceType=c6id.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	CEs0.1281 DEs0.1155 HEs0.1176 IEs0.1323 LEB0.099964 MFE0.09996 NFE0.1113 OEs0.1113 PEs0.11655 UEs0.11445 VEs0.12075 YEs0.12017 cFE0.15645 dFB0.1008 eEs0.1008 gFB0.1218 iEs0.1008
BoxUsage:c6id.metal	instanceType=c6id.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	CEs8.1984 DEs7.392 HEs7.5264 IEs8.4672 LFE6.39744 MFE6.39744 NFE7.1232 OEs7.1232 PEs7.4592 UEs7.3248 VEs7.728 YEs7.69088 cFE10.0128 dFB6.4512 eEs6.4512 gFB7.7952 iEs6.4512
BoxUsage:c6id.xlarge	instanceType=c6id.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	CEs0.2562 DEs0.231 HEs0.2352 IEs0.2646 LFE0.19992 MFE0.19992 NEB0.2226 OEs0.2226 PEs0.2331 UEs0.2289 VEs0.2415 YEs0.24034 bFE0.21168 cFE0.3129 dFB0.2016 eEs0.2016 gFB0.2436 iEs0.2016
BoxUsage:c6in.12xlarge	instanceType=c6in.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	AEs3.65904 BEs3.6036 CEs3.4272 DEs3.0744 FEs2.7216 GFE2.7192 HEs3.1248 IEs3.5532 JEs3.1248 KEs3.552 LFE2.65608 NEs2.9736 PEs3.0996 QEs3.4152 REs2.9232 SEs3.2508 TEs3.072 UEs3.0744 VEs3.2256 WEs3.2256 YEs3.22824 ZEs3.3792 aEs3.3768 cEs4.1832 dFB2.7216 eEs2.7216 fFB3.276 gFB3.276 hEs3.402 iEs2.7216
BoxUsage:c6in.16xlarge	instanceType=c6in.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	AEs4.87872 BEs4.8048 CEs4.5696 DEs4.0992 FEs3.6288 GEB3.6256 HEs4.1664 IEs4.7376 JEs4.1664 KEs4.736 LFE3.54144 NEs3.9648 PEs4.1328 QEs4.5536 REs3.8976 SEs4.3344 TEs4.096 UEs4.0992 VEs4.3008 WEs4.3008 YEs4.30432 ZEs4.5056 aEs4.5024 cEs5.5776 dFB3.6288 eEs3.6288 fFB4.368 gFB4.368 hEs4.536 iEs3.6288
BoxUsage:c6in.24xlarge	instanceType=c6in.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AEs7.31808 BEs7.2072 CEs6.8544 DEs6.1488 FEs5.4432 GEB5.4384 HEs6.2496 IEs7.1064 JEs6.2496 KEs7.104 LFE5.31216 NEs5.9472 PEs6.1992 QEs6.8304 REs5.8464 SEs6.5016 TEs6.144 UEs6.1488 VEs6.4512 WEs6.4512 YEs6.45648 ZEs6.7584 aEs6.7536 cEs8.3664 dFB5.4432 eEs5.4432 fFB6.552 gFB6.552 hEs6.804 iEs5.4432
BoxUsage:c6in.2xlarge	instanceType=c6in.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	AEs0.60984 BEs0.6006 CEs0.5712 DEs0.5124 FEs0.4536 GFE0.4532 HEs0.5208 IEs0.5922 JEs0.5208 KEs0.592 NEs0.4956 PEs0.5166 QEs0.5692 REs0.4872 SEs0.5418 TEs0.512 UEs0.5124 VEs0.5376 WEs0.5376 YEs0.53804 ZEs0.5632 aEs0.5628 cEs0.6972 dFB0.4536 eEs0.4536 fFB0.546 gFB0.546 hEs0.567 iEs0.4536
BoxUsage:c6in.32xlarge	instanceType=c6in.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	AEs9.75744 BEs9.6096 CEs9.1392 DEs8.1984 FEs7.2576 GFE7.2512 HEs8.3328 IEs9.4752 JEs8.3328 KEs9.472 LFE7.08288 NEs7.9296 PEs8.2656 QEs9.1072 REs7.7952 SEs8.6688 TEs8.192 UEs8.1984 VEs8.6016 WEs8.6016 YEs8.60864 ZEs9.0112 aEs9.0048 cEs11.1552 dFB7.2576 eEs7.2576 fFB8.736 gFB8.736 hEs9.072 iEs7.2576
BoxUsage:c6in.4xlarge	instanceType=c6in.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	AEs1.21968 BEs1.2012 CEs1.1424 DEs1.0248 FEs0.9072 GFE0.9064 HEs1.0416 IEs1.1844 JEs1.0416 KEs1.184 LFE0.88536 NEs0.9912 PEs1.0332 QEs1.1384 REs0.9744 SEs1.0836 TEs1.024 UEs1.0248 VEs1.0752 WEs1.0752 YEs1.07608 ZEs1.1264 aEs1.1256 cEs1.3944 dFB0.9072 eEs0.9072 fFB1.092 gFB1.092 hEs1.134 iEs0.9072
BoxUsage:c6in.8xlarge	instanceType=c6in.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	AEs2.43936 BEs2.4024 CEs2.2848 DEs2.0496 FEs1.8144 GFE1.8128 HEs2.0832 IEs2.3688 JEs2.0832 KEs2.368 LFE1.77072 NEs1.9824 PEs2.0664 QEs2.2768 REs1.9488 SEs2.1672 TEs2.048 UEs2.0496 VEs2.1504 WEs2.1504 YEs2.15216 ZEs2.2528 aEs2.2512 cEs2.7888 dFB1.8144 eEs1.8144 fFB2.184 gFB2.184 hEs2.268 iEs1.8144
BoxUsage:c6in.large	instanceType=c6in.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	AEs0.15246 BEs0.15015 CEs0.1428 DEs0.1281 FEs0.1134 GFE0.1133 HEs0.1302 IEs0.14805 JEs0.1302 KEs0.148 LFE0.11067 NEs0.1239 PEs0.12915 QEs0.1423 REs0.1218 SEs0.13545 TEs0.128 UEs0.1281 VEs0.1344 WEs0.1344 YEs0.13451 ZEs0.1408 aEs0.1407 cEs0.1743 dFB0.1134 eEs0.1134 fFB0.1365 gFB0.1365 hEs0.14175 iEs0.1134
BoxUsage:c6in.metal	instanceType=c6in.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	AEs9.75744 BEs9.6096 CEs9.1392 DEs8.1984 FEs7.2576 HEs8.3328 IEs9.4752 JEs8.3328 KEs9.472 LFE7.08288 NEs7.9296 PEs8.2656 QEs9.1072 REs7.7952 SEs8.6688 TEs8.192 UEs8.1984 VEs8.6016 WEs8.6016 YEs8.60864 ZEs9.0112 aEs9.0048 cEs11.1552 dFB7.2576 eEs7.2576 fFB8.736 gFB8.736 hEs9.072 iEs7.2576
BoxUsage:c6in.xlarge	instanceType=c6in.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	AEs0.30492 BEs0.3003 CEs0.2856 DEs0.2562 FEs0.2268 GFE0.2266 HEs0.2604 IEs0.2961 JEs0.2604 KEs0.296 LFE0.22134 NEs0.2478 PEs0.2583 QEs0.2846 REs0.2436 SEs0.2709 TEs0.256 UEs0.2562 VEs0.2688 WEs0.2688 YEs0.26902 ZEs0.2816 aEs0.2814 cEs0.3486 dFB0.2268 eEs0.2268 fFB0.273 gFB0.273 hEs0.2835 iEs0.2268
BoxUsage:c7a.12xlarge	instanceType=c7a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	CEs3.1008 PEs2.81112 REs2.63712 TEs2.78208 UEs2.64288 dFB2.46336 eEs2.46336 iEs2.46336
BoxUsage:c7a.16xlarge	instanceType=c7a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	CEs4.1344 PEs3.74816 REs3.51616 TEs3.70944 UEs3.52384 dFB3.28448 eEs3.28448 iEs3.28448
BoxUsage:c7a.24xlarge	instanceType=c7a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	CEs6.2016 PEs5.62224 REs5.27424 TEs5.56416 UEs5.28576 dFB4.92672 eEs4.92672 iEs4.92672
BoxUsage:c7a.2xlarge	instanceType=c7a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	CEs0.5168 PEs0.46852 REs0.43952 TEs0.46368 UEs0.44048 dFB0.41056 eEs0.41056 iEs0.41056
BoxUsage:c7a.32xlarge	instanceType=c7a.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	CEs8.2688 PEs7.49632 REs7.03232 TEs7.41888 UEs7.04768 dFB6.56896 eEs6.56896 iEs6.56896
BoxUsage:c7a.48xlarge	instanceType=c7a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	CEs12.4032 PEs11.24448 REs10.54848 TEs11.12832 UEs10.57152 dFB9.85344 eEs9.85344 iEs9.85344
BoxUsage:c7a.4xlarge	instanceType=c7a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	CEs1.0336 PEs0.93704 REs0.87904 TEs0.92736 UEs0.88096 dFB0.82112 eEs0.82112 iEs0.82112
BoxUsage:c7a.8xlarge	instanceType=c7a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	CEs2.0672 PEs1.87408 REs1.75808 TEs1.85472 UEs1.76192 dFB1.64224 eEs1.64224 iEs1.64224
BoxUsage:c7a.large	instanceType=c7a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	CEs0.1292 PEs0.11713 REs0.10988 TEs0.11592 UEs0.11012 dFB0.10264 eEs0.10264 iEs0.10264
BoxUsage:c7a.medium	instanceType=c7a.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=1	CEs0.0646 PEs0.05857 REs0.05494 TEs0.05796 UEs0.05506 dFB0.05132 eEs0.05132 iEs0.05132
BoxUsage:c7a.metal-48xl	instanceType=c7a.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	CEs12.4032 PEs11.24448 REs10.54848 TEs11.12832 UEs10.57152 dFB9.85344 eEs9.85344 iEs9.85344
BoxUsage:c7a.xlarge	instanceType=c7a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	CEs0.2584 PEs0.23426 REs0.21976 TEs0.23184 UEs0.22024 dFB0.20528 eEs0.20528 iEs0.20528
BoxUsage:c7g.12xlarge	instanceType=c7g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=96;vcpu=48	BFE2.184 CEs2.183 DEs1.9584 FEs1.1779 GEs1.1779 HEs1.9992 IEs2.2646 LFE1.6992 NEs1.8974 PEs1.9788 REs1.8566 SFE2.0556 TEs1.86 UEs1.8605 VEs2.0606 bFE1.8269 cFE2.6659 dFB1.74 eEs1.7342 fFB2.0808 gFB2.0808 hEs2.1624 iEs1.74
BoxUsage:c7g.16xlarge	instanceType=c7g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CEs2.9107 DEs2.6112 FEs1.5706 GEs1.5706 HEs2.6656 IEs3.0195 LFE2.2656 NEs2.5299 PEs2.6384 QFE2.9024 REs2.4755 SFE2.7407 TEs2.48 UEs2.4806 VEs2.7475 bFE2.4358 cFE3.5546 dFB2.32 eEs2.3123 fFB2.7744 gFB2.7744 hEs2.8832 iEs2.32
BoxUsage:c7g.2xlarge	instanceType=c7g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	BFE0.364 CEs0.3638 DEs0.3264 EFE0.3638 FEs0.1963 GEs0.1963 HEs0.3332 IEs0.3774 LFE0.2832 NEs0.3162 PEs0.3298 QFE0.3628 REs0.3094 SFE0.3426 TEs0.31 UEs0.3101 VEs0.3434 bFE0.3045 cFE0.4443 dFB0.29 eEs0.289 fFB0.3468 gFB0.3468 hEs0.3604 iEs0.29
BoxUsage:c7g.4xlarge	instanceType=c7g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	CEs0.7277 DEs0.6528 FEs0.3926 GEs0.3926 HEs0.6664 IEs0.7549 LFE0.5664 NEs0.6325 PEs0.6596 QFE0.7256 REs0.6189 SFE0.6852 TEs0.62 UEs0.6202 VEs0.6869 bFE0.609 cFE0.8886 dFB0.58 eEs0.5781 fFB0.6936 gFB0.6936 hEs0.7208 iEs0.58
BoxUsage:c7g.8xlarge	instanceType=c7g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=32	BFE1.456 CEs1.4554 DEs1.3056 EFE1.4552 FEs0.7853 GEs0.7853 HEs1.3328 IEs1.5098 LFE1.1328 NEs1.265 PEs1.3192 QFE1.4512 REs1.2378 SFE1.3704 TEs1.24 UEs1.2403 VEs1.3738 bFE1.2179 dFB1.16 eEs1.1562 fFB1.3872 gFB1.3872 hEs1.4416 iEs1.16
BoxUsage:c7g.large	instanceType=c7g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	BFE0.091 CEs0.091 DEs0.0816 EFE0.091 FEs0.0491 GEs0.0491 HEs0.0833 IEs0.0944 NEs0.0791 PEs0.0825 QFE0.0907 REs0.0774 SFE0.0856 TEs0.0775 UEs0.0775 VEs0.0859 cFE0.1111 dFB0.0725 eEs0.0723 fFB0.0867 gFB0.0867 hEs0.0901 iEs0.0725
BoxUsage:c7g.medium	instanceType=c7g.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=1	CEs0.0455 DEs0.0408 EFE0.0455 FEs0.0245 GEs0.0245 HEs0.0417 IEs0.0472 NEs0.0395 PEs0.0412 QFE0.0454 REs0.0387 TEs0.0388 UEs0.0388 VEs0.0429 bFE0.0381 dFB0.0363 eEs0.0361 fFB0.0434 gFB0.0434 hEs0.0451 iEs0.0363
BoxUsage:c7g.metal	instanceType=c7g.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	BFE2.912 CEs2.9107 DEs2.6112 EFE2.9104 FEs1.5706 GEs1.5706 HEs2.6656 IEs3.0195 LFE2.2656 NEs2.5299 PEs2.6384 QFE2.9024 REs2.4755 SFE2.7407 TEs2.48 UEs2.4806 VEs2.7475 bFE2.4358 cFE3.5546 dFB2.32 eEs2.3123 fFB2.7744 gFB2.7744 hEs2.8832 iEs2.32
BoxUsage:c7g.xlarge	instanceType=c7g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	BFE0.182 CEs0.1819 DEs0.1632 FEs0.0982 GEs0.0982 HEs0.1666 IEs0.1887 LFE0.1416 NEs0.1581 PEs0.1649 QFE0.1814 REs0.1547 TEs0.155 UEs0.155 VEs0.1717 bFE0.1522 cFE0.2222 dFB0.145 eEs0.1445 fFB0.1734 gFB0.1734 hEs0.1802 iEs0.145
BoxUsage:c7gd.12xlarge	instanceType=c7gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=96;vcpu=48	CEs2.7672 FEs1.3824 HEs2.5402 IEs2.8579 PEs2.5176 REs2.3587 TEs2.4721 UEs2.472 dFB2.1773 eEs2.1773 fFB2.6309 gFB2.6309 hEs2.7216 iEs2.1773
BoxUsage:c7gd.16xlarge	instanceType=c7gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CEs3.6896 FEs1.8432 HEs3.3869 IEs3.8106 PEs3.3568 REs3.145 TEs3.2962 UEs3.296 dFB2.903 eEs2.903 fFB3.5078 gFB3.5078 hEs3.6288 iEs2.903
BoxUsage:c7gd.2xlarge	instanceType=c7gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	CEs0.4612 FEs0.2304 HEs0.4234 IEs0.4763 PEs0.4196 REs0.3931 TEs0.412 UEs0.412 dFB0.3629 eEs0.3629 fFB0.4385 gFB0.4385 hEs0.4536 iEs0.3629
BoxUsage:c7gd.4xlarge	instanceType=c7gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	CEs0.9224 FEs0.4608 HEs0.8467 IEs0.9526 PEs0.8392 REs0.7862 TEs0.824 UEs0.824 dFB0.7258 eEs0.7258 fFB0.877 gFB0.877 hEs0.9072 iEs0.7258
BoxUsage:c7gd.8xlarge	instanceType=c7gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=32	CEs1.8448 FEs0.9216 HEs1.6934 IEs1.9053 PEs1.6784 REs1.5725 TEs1.6481 UEs1.648 dFB1.4515 eEs1.4515 fFB1.7539 gFB1.7539 hEs1.8144 iEs1.4515
BoxUsage:c7gd.large	instanceType=c7gd.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	CEs0.1153 FEs0.0576 HEs0.1058 IEs0.1191 PEs0.1049 REs0.0983 TEs0.103 UEs0.103 dFB0.0907 eEs0.0907 fFB0.1096 gFB0.1096 hEs0.1134 iEs0.0907
BoxUsage:c7gd.medium	instanceType=c7gd.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=1	CEs0.0577 FEs0.0288 HEs0.0529 IEs0.0595 PEs0.0525 REs0.0491 TEs0.0515 UEs0.0515 dFB0.0454 eEs0.0454 fFB0.0548 gFB0.0548 hEs0.0567 iEs0.0454
BoxUsage:c7gd.metal	instanceType=c7gd.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CEs3.6896 FEs1.8432 HEs3.3869 IEs3.8106 PEs3.3568 REs3.145 TEs3.2962 UEs3.296 dFB2.903 eEs2.903 fFB3.5078 gFB3.5078 hEs3.6288 iEs2.903
BoxUsage:c7gd.xlarge	instanceType=c7gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	CEs0.2306 FEs0.1152 HEs0.2117 IEs0.2382 PEs0.2098 REs0.1966 TEs0.206 UEs0.206 dFB0.1814 eEs0.1814 fFB0.2192 gFB0.2192 hEs0.2268 iEs0.1814
BoxUsage:c7gn.12xlarge	instanceType=c7gn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=96;vcpu=48	CEs3.7776 UEs3.384 dFB2.9952 eEs2.9952 iEs2.9952
BoxUsage:c7gn.16xlarge	instanceType=c7gn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CEs5.0368 UEs4.512 dFB3.9936 eEs3.9936 iEs3.9936
BoxUsage:c7gn.2xlarge	instanceType=c7gn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	CEs0.6296 UEs0.564 dFB0.4992 eEs0.4992 iEs0.4992
BoxUsage:c7gn.4xlarge	instanceType=c7gn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	CEs1.2592 UEs1.128 dFB0.9984 eEs0.9984 iEs0.9984
BoxUsage:c7gn.8xlarge	instanceType=c7gn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=32	CEs2.5184 UEs2.256 dFB1.9968 eEs1.9968 iEs1.9968
BoxUsage:c7gn.large	instanceType=c7gn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	CEs0.1574 UEs0.141 dFB0.1248 eEs0.1248 iEs0.1248
BoxUsage:c7gn.medium	instanceType=c7gn.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=1	CEs0.0787 UEs0.0705 dFB0.0624 eEs0.0624 iEs0.0624
BoxUsage:c7gn.metal	instanceType=c7gn.metal;os=Linux;tenancy=Shared	Hrs	0	-		CFE5.0368 UFE4.512 dFB3.9936 iFE3.9936
BoxUsage:c7gn.xlarge	instanceType=c7gn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	CEs0.3148 UEs0.282 dFB0.2496 eEs0.2496 iEs0.2496
BoxUsage:c7i-flex.12xlarge	instanceType=c7i-flex.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE2.56158 FFE2.0349 HFE2.34661 IFE2.65734 LFE1.99432 NFE2.22642 PFE2.32218 RFE2.17854 TFE2.29824 UFE2.18333 VFE2.41794 WFE2.41794 cFE3.13614 dFB2.0349 eFE2.0349 gFB2.442 hFE2.53764 iFE2.0349
BoxUsage:c7i-flex.16xlarge	instanceType=c7i-flex.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE3.41544 FFE2.7132 HFE3.12882 IFE3.54312 LFE2.65909 NFE2.96856 PFE3.09624 RFE2.90472 TFE3.06432 UFE2.9111 VFE3.22392 WFE3.22392 cFE4.18152 dFB2.7132 eFE2.7132 gFB3.256 hFE3.38352 iFE2.7132
BoxUsage:c7i-flex.2xlarge	instanceType=c7i-flex.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE0.42693 DFE0.38304 FFE0.33915 HFE0.3911 IFE0.44289 LFE0.33239 NFE0.37107 PFE0.38703 RFE0.36309 TFE0.38304 UFE0.36389 VFE0.40299 WFE0.40299 cFE0.52269 dFB0.33915 eFE0.33915 gFB0.407 hFE0.42294 iFE0.33915
BoxUsage:c7i-flex.4xlarge	instanceType=c7i-flex.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE0.85386 DFE0.76608 FFE0.6783 HFE0.7822 IFE0.88578 LFE0.66477 NFE0.74214 PFE0.77406 RFE0.72618 TFE0.76608 UFE0.72778 VFE0.80598 WFE0.80598 cFE1.04538 dFB0.6783 eFE0.6783 gFB0.814 hFE0.84588 iFE0.6783
BoxUsage:c7i-flex.8xlarge	instanceType=c7i-flex.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE1.70772 DFE1.53216 FFE1.3566 HFE1.56441 IFE1.77156 LFE1.32954 NFE1.48428 PFE1.54812 RFE1.45236 TFE1.53216 UFE1.45555 VFE1.61196 WFE1.61196 cFE2.09076 dFB1.3566 eFE1.3566 gFB1.628 hFE1.69176 iFE1.3566
BoxUsage:c7i-flex.large	instanceType=c7i-flex.large;os=Linux;tenancy=Shared	Hrs	0	-		CFE0.10673 DFE0.09576 FFE0.08479 HFE0.09778 IFE0.11072 LFE0.0831 NFE0.09277 PFE0.09676 RFE0.09077 TFE0.09576 UFE0.09097 VFE0.10075 WFE0.10075 cFE0.13067 dFB0.08479 eFE0.08479 gFB0.10175 hFE0.10574 iFE0.08479
BoxUsage:c7i-flex.xlarge	instanceType=c7i-flex.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE0.21347 DFE0.19152 FFE0.16958 HFE0.19555 IFE0.22145 LFE0.16619 NFE0.18554 PFE0.19352 RFE0.18155 TFE0.19152 UFE0.18194 VFE0.2015 WFE0.2015 cFE0.26135 dFB0.16958 eFE0.16958 gFB0.2035 hFE0.21147 iFE0.16958
BoxUsage:c7i.12xlarge	instanceType=c7i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	CEs2.6964 DEs2.4192 FEs2.142 HEs2.4696 IEs2.7972 LFE2.09928 MFE2.09928 NEs2.3436 PEs2.4444 REs2.2932 TEs2.4192 UEs2.29824 VEs2.5452 WEB2.5452 bFE2.24904 cEs3.3012 dFB2.142 eEs2.142 fFB2.5704 gFB2.5704 hEs2.6712 iEs2.142
BoxUsage:c7i.12xlarge	instanceType=c7i.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PCp2.9628 UFE2.81664 dCp2.6604 iFE2.6604
BoxUsage:c7i.12xlarge	instanceType=c7i.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PFE2.5694 UFE2.42324 dBx2.267 iFE2.267
BoxUsage:c7i.12xlarge	instanceType=c7i.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PFE4.6524 UDi4.50624 dDi4.35 iDi4.35
BoxUsage:c7i.16xlarge	instanceType=c7i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	CEs3.5952 DEs3.2256 FEs2.856 HEs3.2928 IEs3.7296 MFE2.79904 NEs3.1248 PEs3.2592 REs3.0576 TEs3.2256 UEs3.06432 VEs3.3936 WEB3.3936 bEB2.998718 cEs4.4016 dFB2.856 eEs2.856 fFB3.4272 gFB3.4272 hEs3.5616 iEs2.856
BoxUsage:c7i.16xlarge	instanceType=c7i.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	PFE3.9504 UFE3.75552 dC23.5472 iC23.5472
BoxUsage:c7i.16xlarge	instanceType=c7i.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	PFE3.3842 UFE3.18932 dCE2.981 iCE2.981
BoxUsage:c7i.16xlarge	instanceType=c7i.16xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	PDo6.2032 UDo6.00832 dDo5.8 iDo5.8
BoxUsage:c7i.24xlarge	instanceType=c7i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	CEs5.3928 DEs4.8384 FEs4.284 HEs4.9392 IEs5.5944 LFE4.19856 MFE4.19856 NEs4.6872 PEs4.8888 REs4.5864 TEs4.8384 UEs4.59648 VEs5.0904 WFE5.0904 bFE4.49808 cEs6.6024 dFB4.284 eEs4.284 fFB5.1408 gFB5.1408 hEs5.3424 iEs4.284
BoxUsage:c7i.24xlarge	instanceType=c7i.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PFE5.9256 UDI5.63328 dDI5.3208 iFE5.3208
BoxUsage:c7i.24xlarge	instanceType=c7i.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PBu5.0138 UFE4.72148 dBu4.409 iBu4.409
BoxUsage:c7i.24xlarge	instanceType=c7i.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PDz9.3048 UDz9.01248 dDz8.7 iFE8.7
BoxUsage:c7i.2xlarge	instanceType=c7i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	CEs0.4494 DEs0.4032 FEs0.357 HEs0.4116 IEs0.4662 LFE0.34988 MFE0.34988 NEs0.3906 PEs0.4074 REs0.3822 TEs0.4032 UEs0.38304 VEs0.4242 WFE0.4242 cEs0.5502 dFB0.357 eEs0.357 fFB0.4284 gFB0.4284 hEs0.4452 iEs0.357
BoxUsage:c7i.2xlarge	instanceType=c7i.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PBs0.5226 UBs0.49824 dFE0.4722 iBs0.4722
BoxUsage:c7i.2xlarge	instanceType=c7i.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PFE0.5324 UFE0.50804 dBw0.482 iFE0.482
BoxUsage:c7i.2xlarge	instanceType=c7i.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PFE0.7754 UFE0.75104 dCk0.725 iCk0.725
BoxUsage:c7i.48xlarge	instanceType=c7i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	CEs10.7856 DEs9.6768 FEs8.568 HEs9.8784 IEs11.1888 MFE8.39712 NEs9.3744 PEs9.7776 REs9.1728 TEs9.6768 UEs9.19296 VEs10.1808 WFE10.1808 bFE8.99616 cEs13.2048 dFB8.568 eEs8.568 fFB10.2816 gFB10.2816 hEs10.6848 iEs8.568
BoxUsage:c7i.48xlarge	instanceType=c7i.48xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PFE11.6208 UFE11.03616 dFE10.4112 iDc10.4112
BoxUsage:c7i.48xlarge	instanceType=c7i.48xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PBz9.9026 UFE9.31796 dFE8.693 iFE8.693
BoxUsage:c7i.4xlarge	instanceType=c7i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	CEs0.8988 DEs0.8064 FEs0.714 HEs0.8232 IEs0.9324 LFE0.69976 NEs0.7812 PEs0.8148 REs0.7644 TEs0.8064 UEs0.76608 VEs0.8484 cEs1.1004 dFB0.714 eEs0.714 fFB0.8568 gFB0.8568 hEs0.8904 iEs0.714
BoxUsage:c7i.4xlarge	instanceType=c7i.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PFE0.9876 UFE0.93888 dFE0.8868 iFE0.8868
BoxUsage:c7i.4xlarge	instanceType=c7i.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PFE0.9398 UFE0.89108 dBw0.839 iBw0.839
BoxUsage:c7i.4xlarge	instanceType=c7i.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PC61.5508 UFE1.50208 dC61.45 iC61.45
BoxUsage:c7i.8xlarge	instanceType=c7i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	CEs1.7976 DEs1.6128 FEs1.428 HEs1.6464 IEs1.8648 MFE1.39952 NEs1.5624 PEs1.6296 REs1.5288 TEs1.6128 UEs1.53216 VEs1.6968 WFE1.6968 bFE1.49936 cEs2.2008 dFB1.428 eEs1.428 fFB1.7136 gFB1.7136 hEs1.7808 iEs1.428
BoxUsage:c7i.8xlarge	instanceType=c7i.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	PFE1.9752 UCY1.87776 dCY1.7736 iFE1.7736
BoxUsage:c7i.8xlarge	instanceType=c7i.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	PFE1.7546 UBy1.65716 dBy1.553 iBy1.553
BoxUsage:c7i.8xlarge	instanceType=c7i.8xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	PFE3.1016 UFE3.00416 dDV2.9 iFE2.9
BoxUsage:c7i.large	instanceType=c7i.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	CEs0.11235 DEs0.1008 FEs0.08925 HEs0.1029 IEs0.11655 LFE0.08747 MFE0.08747 NEs0.09765 PEs0.10185 REs0.09555 TEs0.1008 UEs0.09576 VEs0.10605 WFE0.10605 cEs0.13755 dFB0.08925 eEs0.08925 fFB0.1071 gFB0.1071 hEs0.1113 iEs0.08925
BoxUsage:c7i.large	instanceType=c7i.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFE0.13065 UFE0.12456 dAq0.11805 iAq0.11805
BoxUsage:c7i.large	instanceType=c7i.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PBC0.15815 UFE0.15206 dFE0.14555 iBC0.14555
BoxUsage:c7i.large	instanceType=c7i.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PBf0.19385 UFE0.18776 dFE0.18125 iFE0.18125
BoxUsage:c7i.metal-24xl	instanceType=c7i.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	CEs5.3928 DEs4.8384 FEs4.284 HEs4.9392 IEs5.5944 LFE4.61842 NEs4.6872 PEs4.8888 REs4.5864 TEs4.8384 UEs4.59648 VEs5.0904 cEs6.6024 dFB4.7124 eEs4.284 fFB5.65488 gFB5.65488 hEs5.3424 iEs4.284
BoxUsage:c7i.metal-24xl	instanceType=c7i.metal-24xl;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PDG5.9256 UDG5.63328 dFE5.7492 iDG5.3208
BoxUsage:c7i.metal-24xl	instanceType=c7i.metal-24xl;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PFE5.0138 UCD4.72148 dCD4.8374 iCD4.409
BoxUsage:c7i.metal-48xl	instanceType=c7i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	CEs10.7856 DEs9.6768 FEs8.568 HEs9.8784 IEs11.1888 LFE8.39712 MFE8.39712 NEs9.3744 PEs9.7776 REs9.1728 TEs9.6768 UEs9.19296 VEs10.1808 WFE10.1808 bFE8.99616 cEs13.2048 dFB8.568 eEs8.568 fFB10.2816 gFB10.2816 hEs10.6848 iEs8.568
BoxUsage:c7i.metal-48xl	instanceType=c7i.metal-48xl;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PFE11.6208 UFE11.03616 dDa10.4112 iFE10.4112
BoxUsage:c7i.metal-48xl	instanceType=c7i.metal-48xl;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PFE9.9026 UFE9.31796 dFE8.693 iFE8.693
BoxUsage:c7i.metal-48xl	instanceType=c7i.metal-48xl;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PD918.6096 UFE18.02496 dFE17.4 iD917.4
BoxUsage:c7i.xlarge	instanceType=c7i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	CEs0.2247 DEs0.2016 FEs0.1785 HEs0.2058 IEs0.2331 MFE0.17494 NEs0.1953 PEs0.2037 REs0.1911 TEs0.2016 UEs0.19152 VEs0.2121 WFE0.2121 bFE0.18742 cEs0.2751 dFB0.1785 eEs0.1785 fFB0.2142 gFB0.2142 hEs0.2226 iEs0.1785
BoxUsage:c7i.xlarge	instanceType=c7i.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PBT0.2613 UFE0.24912 dFE0.2361 iBT0.2361
BoxUsage:c7i.xlarge	instanceType=c7i.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PFE0.26 UBA0.24782 dBA0.2348 iFE0.2348
BoxUsage:c7i.xlarge	instanceType=c7i.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PCU0.3877 UCU0.37552 dCU0.3625 iCU0.3625
BoxUsage:c8a.12xlarge	instanceType=c8a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.58648
BoxUsage:c8a.16xlarge	instanceType=c8a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.44864
BoxUsage:c8a.24xlarge	instanceType=c8a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.17296
BoxUsage:c8a.2xlarge	instanceType=c8a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.43108
BoxUsage:c8a.48xlarge	instanceType=c8a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB10.34592
BoxUsage:c8a.4xlarge	instanceType=c8a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.86216
BoxUsage:c8a.8xlarge	instanceType=c8a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.72432
BoxUsage:c8a.large	instanceType=c8a.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.10777
BoxUsage:c8a.medium	instanceType=c8a.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.05389
BoxUsage:c8a.metal-24xl	instanceType=c8a.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.69026
BoxUsage:c8a.metal-48xl	instanceType=c8a.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB10.34592
BoxUsage:c8a.xlarge	instanceType=c8a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.21554
BoxUsage:c8g.12xlarge	instanceType=c8g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE2.1768 TEB2.046236 UFE2.04672 dFB1.91424 eFE1.90752 gFB2.28912 iFE1.91424
BoxUsage:c8g.16xlarge	instanceType=c8g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		RFE2.7232 UEB2.728964 dFB2.55232 eFE2.54336 gFB3.05216 iFE2.55232
BoxUsage:c8g.24xlarge	instanceType=c8g.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE4.3536 RFE4.0848 TFE4.09248 UFE4.09344 dFB3.82848 eEB3.815036 gFB4.57824 iFE3.82848
BoxUsage:c8g.2xlarge	instanceType=c8g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		TEB0.341036 UFE0.34112 dFB0.31904 eFE0.31792 gFB0.38152 iFE0.31904
BoxUsage:c8g.48xlarge	instanceType=c8g.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE8.7072 RFE8.1696 TFE8.18496 UFE8.18688 dFB7.65696 eFE7.63008 gFB9.15648 iFE7.65696
BoxUsage:c8g.4xlarge	instanceType=c8g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		RFE0.6808 TFE0.68208 UFE0.68224 dFB0.63808 eFE0.63584 gFB0.76304 iEB0.638082
BoxUsage:c8g.8xlarge	instanceType=c8g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PEB1.4512 RFE1.3616 TFE1.36416 UFE1.36448 dFB1.27616 eFE1.27168 gFB1.52608
BoxUsage:c8g.large	instanceType=c8g.large;os=Linux;tenancy=Shared	Hrs	0	-		PFE0.0907 REB0.0851 TFE0.08526 UFE0.08528 dFB0.07976 gFB0.09538 iFE0.07976
BoxUsage:c8g.medium	instanceType=c8g.medium;os=Linux;tenancy=Shared	Hrs	0	-		PFE0.04535 RFE0.04255 TFE0.04263 UFE0.04264 dFB0.03988 eEB0.039736 gFB0.04769 iEB0.039882
BoxUsage:c8g.metal-24xl	instanceType=c8g.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		PFE4.78896 dFB4.21133 gFB5.03606 iFE4.21133
BoxUsage:c8g.metal-48xl	instanceType=c8g.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		RFE8.1696 TFE8.18496 UFE8.18688 dFB7.65696 eFE7.63008 gFB9.15648 iFE7.65696
BoxUsage:c8g.xlarge	instanceType=c8g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PEB0.1814 RFE0.1702 UEB0.170564 dFB0.15952 eFE0.15896 gFB0.19076 iFE0.15952
BoxUsage:c8gb.12xlarge	instanceType=c8gb.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.844
BoxUsage:c8gb.16xlarge	instanceType=c8gb.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.792
BoxUsage:c8gb.24xlarge	instanceType=c8gb.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.688
BoxUsage:c8gb.2xlarge	instanceType=c8gb.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.474
BoxUsage:c8gb.48xlarge	instanceType=c8gb.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB11.376
BoxUsage:c8gb.4xlarge	instanceType=c8gb.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.948
BoxUsage:c8gb.8xlarge	instanceType=c8gb.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.896
BoxUsage:c8gb.large	instanceType=c8gb.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.1185
BoxUsage:c8gb.medium	instanceType=c8gb.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.05925
BoxUsage:c8gb.metal-24xl	instanceType=c8gb.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB6.02928
BoxUsage:c8gb.metal-48xl	instanceType=c8gb.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB11.376
BoxUsage:c8gb.xlarge	instanceType=c8gb.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.237
BoxUsage:c8gd.12xlarge	instanceType=c8gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.35152
BoxUsage:c8gd.16xlarge	instanceType=c8gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.13536
BoxUsage:c8gd.24xlarge	instanceType=c8gd.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.70304
BoxUsage:c8gd.2xlarge	instanceType=c8gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.39192
BoxUsage:c8gd.48xlarge	instanceType=c8gd.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB9.40608
BoxUsage:c8gd.4xlarge	instanceType=c8gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.78384
BoxUsage:c8gd.8xlarge	instanceType=c8gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.56768
BoxUsage:c8gd.large	instanceType=c8gd.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.09798
BoxUsage:c8gd.medium	instanceType=c8gd.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.04899
BoxUsage:c8gd.metal-24xl	instanceType=c8gd.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.17334
BoxUsage:c8gd.metal-48xl	instanceType=c8gd.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB9.40608
BoxUsage:c8gd.xlarge	instanceType=c8gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.19596
BoxUsage:c8gn.12xlarge	instanceType=c8gn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.844 fFB3.4234 gFB3.4234
BoxUsage:c8gn.16xlarge	instanceType=c8gn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.792 fFB4.5645 gFB4.5645
BoxUsage:c8gn.24xlarge	instanceType=c8gn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.688 fFB6.8467 gFB6.8467
BoxUsage:c8gn.2xlarge	instanceType=c8gn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.474 fFB0.5706 gFB0.5706
BoxUsage:c8gn.48xlarge	instanceType=c8gn.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB11.376
BoxUsage:c8gn.4xlarge	instanceType=c8gn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.948 fFB1.1411 gFB1.1411
BoxUsage:c8gn.8xlarge	instanceType=c8gn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.896 fFB2.2822 gFB2.2822
BoxUsage:c8gn.large	instanceType=c8gn.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.1185 fFB0.1426 gFB0.1426
BoxUsage:c8gn.medium	instanceType=c8gn.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.0593 fFB0.0713 gFB0.0713
BoxUsage:c8gn.metal-24xl	instanceType=c8gn.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB6.0293
BoxUsage:c8gn.metal-48xl	instanceType=c8gn.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB11.376
BoxUsage:c8gn.xlarge	instanceType=c8gn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.237 fFB0.2853 gFB0.2853
BoxUsage:c8i-flex.12xlarge	instanceType=c8i-flex.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.13648
BoxUsage:c8i-flex.16xlarge	instanceType=c8i-flex.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.84864
BoxUsage:c8i-flex.2xlarge	instanceType=c8i-flex.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.35608
BoxUsage:c8i-flex.4xlarge	instanceType=c8i-flex.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.71216
BoxUsage:c8i-flex.8xlarge	instanceType=c8i-flex.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.42432
BoxUsage:c8i-flex.large	instanceType=c8i-flex.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.08902
BoxUsage:c8i-flex.xlarge	instanceType=c8i-flex.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.17804
BoxUsage:c8i.12xlarge	instanceType=c8i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.24904
BoxUsage:c8i.16xlarge	instanceType=c8i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.99872
BoxUsage:c8i.24xlarge	instanceType=c8i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.49808
BoxUsage:c8i.2xlarge	instanceType=c8i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.37484
BoxUsage:c8i.32xlarge	instanceType=c8i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.99744
BoxUsage:c8i.48xlarge	instanceType=c8i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB8.99616
BoxUsage:c8i.4xlarge	instanceType=c8i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.74968
BoxUsage:c8i.8xlarge	instanceType=c8i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.49936
BoxUsage:c8i.96xlarge	instanceType=c8i.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB17.99232
BoxUsage:c8i.large	instanceType=c8i.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.09371
BoxUsage:c8i.metal-48xl	instanceType=c8i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB9.89578
BoxUsage:c8i.metal-96xl	instanceType=c8i.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB17.99232
BoxUsage:c8i.xlarge	instanceType=c8i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.18742
BoxUsage:c8ib.12xlarge	instanceType=c8ib.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.26592
BoxUsage:c8ib.16xlarge	instanceType=c8ib.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.35456
BoxUsage:c8ib.24xlarge	instanceType=c8ib.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB6.53184
BoxUsage:c8ib.2xlarge	instanceType=c8ib.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.54432
BoxUsage:c8ib.32xlarge	instanceType=c8ib.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB8.70912
BoxUsage:c8ib.48xlarge	instanceType=c8ib.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB13.06368
BoxUsage:c8ib.4xlarge	instanceType=c8ib.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.08864
BoxUsage:c8ib.8xlarge	instanceType=c8ib.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.17728
BoxUsage:c8ib.96xlarge	instanceType=c8ib.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB26.12736
BoxUsage:c8ib.large	instanceType=c8ib.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.13608
BoxUsage:c8ib.metal-48xl	instanceType=c8ib.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB14.37005
BoxUsage:c8ib.metal-96xl	instanceType=c8ib.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB26.12736
BoxUsage:c8ib.xlarge	instanceType=c8ib.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.27216
BoxUsage:c8id.12xlarge	instanceType=c8id.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.66112
BoxUsage:c8id.16xlarge	instanceType=c8id.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.54816
BoxUsage:c8id.24xlarge	instanceType=c8id.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.32224
BoxUsage:c8id.2xlarge	instanceType=c8id.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.44352
BoxUsage:c8id.32xlarge	instanceType=c8id.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB7.09632
BoxUsage:c8id.48xlarge	instanceType=c8id.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB10.64448
BoxUsage:c8id.4xlarge	instanceType=c8id.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.88704
BoxUsage:c8id.8xlarge	instanceType=c8id.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.77408
BoxUsage:c8id.96xlarge	instanceType=c8id.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB21.28896
BoxUsage:c8id.large	instanceType=c8id.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.11088
BoxUsage:c8id.metal-48xl	instanceType=c8id.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB11.70893
BoxUsage:c8id.metal-96xl	instanceType=c8id.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB21.28896
BoxUsage:c8id.xlarge	instanceType=c8id.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.22176
BoxUsage:c8in.12xlarge	instanceType=c8in.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.26592
BoxUsage:c8in.16xlarge	instanceType=c8in.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.35456
BoxUsage:c8in.24xlarge	instanceType=c8in.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB6.53184
BoxUsage:c8in.2xlarge	instanceType=c8in.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.54432
BoxUsage:c8in.32xlarge	instanceType=c8in.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB8.70912
BoxUsage:c8in.48xlarge	instanceType=c8in.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB13.06368
BoxUsage:c8in.4xlarge	instanceType=c8in.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.08864
BoxUsage:c8in.8xlarge	instanceType=c8in.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.17728
BoxUsage:c8in.96xlarge	instanceType=c8in.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB26.12736
BoxUsage:c8in.large	instanceType=c8in.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.13608
BoxUsage:c8in.metal-48xl	instanceType=c8in.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB14.37005
BoxUsage:c8in.metal-96xl	instanceType=c8in.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB26.12736
BoxUsage:c8in.xlarge	instanceType=c8in.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.27216
BoxUsage:c8ine.12xlarge	instanceType=c8ine.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.0824
BoxUsage:c8ine.2xlarge	instanceType=c8ine.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.6804
BoxUsage:c8ine.4xlarge	instanceType=c8ine.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.3608
BoxUsage:c8ine.8xlarge	instanceType=c8ine.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.7216
BoxUsage:c8ine.large	instanceType=c8ine.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.1701
BoxUsage:c8ine.xlarge	instanceType=c8ine.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.3402
BoxUsage:c9g.12xlarge	instanceType=c9g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.08656
BoxUsage:c9g.16xlarge	instanceType=c9g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.78208
BoxUsage:c9g.24xlarge	instanceType=c9g.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.17312
BoxUsage:c9g.2xlarge	instanceType=c9g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.34776
BoxUsage:c9g.48xlarge	instanceType=c9g.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB8.34624
BoxUsage:c9g.4xlarge	instanceType=c9g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.69552
BoxUsage:c9g.8xlarge	instanceType=c9g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.39104
BoxUsage:c9g.large	instanceType=c9g.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.08694
BoxUsage:c9g.medium	instanceType=c9g.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.04347
BoxUsage:c9g.metal-48xl	instanceType=c9g.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB9.18086
BoxUsage:c9g.xlarge	instanceType=c9g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.17388
BoxUsage:c9gd.12xlarge	instanceType=c9gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.5632
BoxUsage:c9gd.16xlarge	instanceType=c9gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.4176
BoxUsage:c9gd.24xlarge	instanceType=c9gd.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.1264
BoxUsage:c9gd.2xlarge	instanceType=c9gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.4272
BoxUsage:c9gd.48xlarge	instanceType=c9gd.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB10.2528
BoxUsage:c9gd.4xlarge	instanceType=c9gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.8544
BoxUsage:c9gd.8xlarge	instanceType=c9gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.7088
BoxUsage:c9gd.large	instanceType=c9gd.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.1068
BoxUsage:c9gd.medium	instanceType=c9gd.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.0534
BoxUsage:c9gd.metal-48xl	instanceType=c9gd.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB11.27808
BoxUsage:c9gd.xlarge	instanceType=c9gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.2136
BoxUsage:cc2.8xlarge	instanceType=cc2.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=60.5;vcpu=32	gFB2.25
BoxUsage:cr1.8xlarge	instanceType=cr1.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=32	CEs4.105 UEs3.75 dFB3.5 iEs3.5
BoxUsage:d2.2xlarge	instanceType=d2.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=61;vcpu=8	AEs1.75 BEs1.914 CEs1.688 DEs1.688 EEs1.688 FEs1.653 HEs1.74 IEs1.74 NEs1.518 PEs1.588 REs1.396 SEs1.544 UEs1.47 VEs1.544 WEs1.544 aEs1.617 dFB1.38 eEs1.38 fFB1.656 gFB1.656 hEs1.563 iEs1.38
BoxUsage:d2.4xlarge	instanceType=d2.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=16	AEs3.5 BEs3.828 CEs3.376 DEs3.376 EEs3.376 FEs3.306 HEs3.48 IEs3.48 NEs3.036 PEs3.176 REs2.792 SEs3.088 UEs2.94 VEs3.087 WEs3.088 aEs3.234 dFB2.76 eEs2.76 fFB3.312 gFB3.312 hEs3.125 iEs2.76
BoxUsage:d2.8xlarge	instanceType=d2.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=36	AEs7 BEs7.656 CEs6.752 DEs6.752 EEs6.752 FEs6.612 HEs6.96 IEs6.96 NEs6.072 PEs6.352 REs5.584 SEs6.176 UEs5.88 VEs6.174 WEs6.176 aEs6.468 dFB5.52 eEs5.52 fFB6.624 gFB6.624 hEs6.25 iEs5.52
BoxUsage:d2.xlarge	instanceType=d2.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30.5;vcpu=4	AEs0.875 BEs0.957 CEs0.844 DEs0.844 EEs0.844 FEs0.827 HEs0.87 IEs0.87 NEs0.759 PEs0.794 REs0.698 SEs0.772 UEs0.735 VEs0.772 WEs0.772 aEs0.809 dFB0.69 eEs0.69 fFB0.828 gFB0.828 hEs0.781 iEs0.69
BoxUsage:d3.2xlarge	instanceType=d3.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEs1.448 FEs1.047 HEs1.252 IEs1.252 NEs1.1 PEs1.316 QEs1.448 UEs1.219 VEs1.28 WFE1.28 YEs1.28 dFB0.999 eEs0.999 gFB1.197 iEs0.999
BoxUsage:d3.4xlarge	instanceType=d3.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEs2.897 FEs2.095 HEs2.504 IEs2.504 NEs2.201 PEs2.632 QEs2.895 UEs2.437 VEs2.559 WFE2.559 YEs2.559 dFB1.998 eEs1.998 gFB2.394 iEs1.998
BoxUsage:d3.8xlarge	instanceType=d3.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEs5.79344 FEs4.18904 HEs5.00808 IEs5.00808 NEs4.40112 PEs5.26448 QEs5.79096 UEs4.87448 VEs5.11824 WFE5.11824 YEs5.11824 dFB3.99552 eEs3.99552 gFB4.78776 iEs3.99552
BoxUsage:d3.xlarge	instanceType=d3.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEs0.724 FEs0.524 HEs0.626 IEs0.626 NEs0.55 PEs0.658 QEs0.724 UEs0.609 VEs0.64 YEs0.64 dFB0.499 eEs0.499 gFB0.598 iEs0.499
BoxUsage:d3en.12xlarge	instanceType=d3en.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEs9.1476 HEs7.90752 IFE7.90752 JFE7.90752 PEs8.31228 UEs7.69656 dFB6.30864 iEs6.30864
BoxUsage:d3en.2xlarge	instanceType=d3en.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEs1.525 HEs1.318 IFE1.318 JFE1.318 PEs1.385 UEs1.283 dFB1.051 iEs1.051
BoxUsage:d3en.4xlarge	instanceType=d3en.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEs3.049 HEs2.636 IFE2.636 JFE2.636 PEs2.771 UEs2.566 dFB2.103 iEs2.103
BoxUsage:d3en.6xlarge	instanceType=d3en.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=24	CEs4.574 HEs3.954 IFE3.954 JFE3.954 PEs4.156 UEs3.848 dFB3.154 iEs3.154
BoxUsage:d3en.8xlarge	instanceType=d3en.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEs6.0984 HEs5.27168 IFE5.27168 JFE5.27168 PEs5.54152 UEs5.13104 dFB4.20576 iEs4.20576
BoxUsage:d3en.xlarge	instanceType=d3en.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEs0.762 HEs0.659 IFE0.659 JFE0.659 PEs0.693 UEs0.641 dFB0.526 iEs0.526
BoxUsage:dl1.24xlarge	instanceType=dl1.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	dFB13.10904 iEs13.10904
BoxUsage:f1.16xlarge	instanceType=f1.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=976;vcpu=64	IEs15.848 UEs14.52 dFB13.2 gFB15.84 iEs13.2
BoxUsage:f1.2xlarge	instanceType=f1.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=8	IEs1.981 PEs1.734 UEs1.815 VEs1.906 dFB1.65 gFB1.98 iEs1.65
BoxUsage:f1.4xlarge	instanceType=f1.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=16	IEs3.962 PEs3.468 UEs3.63 VEs3.812 dFB3.3 gFB3.96 iEs3.3
BoxUsage:f2.12xlarge	instanceType=f2.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.96
BoxUsage:f2.48xlarge	instanceType=f2.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB15.84
BoxUsage:f2.6xlarge	instanceType=f2.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.98
BoxUsage:g2.2xlarge	instanceType=g2.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15;vcpu=8	CEs0.898 DEs0.898 HEs1 IEs0.898 PEs0.772 UEs0.702 dFB0.65 hEs0.702 iEs0.65
BoxUsage:g2.8xlarge	instanceType=g2.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=60;vcpu=32	CEs3.592 DEs3.592 HEs4 IEs3.592 PEs3.088 UEs2.808 dFB2.6 hEs2.808 iEs2.6
BoxUsage:g3.16xlarge	instanceType=g3.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=488;vcpu=64	CEs6.32 DEs5.68 HEs6.68 IEs7.016 NEs5.664 PEs5.7 UEs4.84 VEs5.716 dFB4.56 eEs4.56 gFB5.28 hEs6.136 iEs4.56
BoxUsage:g3.4xlarge	instanceType=g3.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=16	CEs1.58 DEs1.42 HEs1.67 IEs1.754 NEs1.416 PEs1.425 UEs1.21 VEs1.429 dE11.14 dFB1.14 eEs1.14 gFB1.32 hEs1.534 iEs1.14
BoxUsage:g3.8xlarge	instanceType=g3.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=32	CEs3.16 DEs2.84 HEs3.34 IEs3.508 NEs2.832 PEs2.85 UEs2.42 VEs2.858 dFB2.28 eEs2.28 gFB2.64 hEs3.068 iEs2.28
BoxUsage:g3s.xlarge	instanceType=g3s.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30.5;vcpu=4	CEs1.04 DEs0.934 IEs1.154 PEs0.938 UEs0.796 VEs0.94 dFB0.75 eEs0.75 gFB0.868 iEs0.75
BoxUsage:g4ad.16xlarge	instanceType=g4ad.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEs4.68 NEs3.872 PEs4.336 UEs3.872 VEs4.056 dFB3.468 eEs3.468 iEs3.468
BoxUsage:g4ad.2xlarge	instanceType=g4ad.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEs0.7303 NEs0.60421 PEs0.67662 UEs0.60421 VEs0.63292 dFB0.54117 eEs0.54117 iEs0.54117
BoxUsage:g4ad.4xlarge	instanceType=g4ad.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEs1.17 NEs0.968 PEs1.084 UEs0.968 VEs1.014 dFB0.867 eEs0.867 iEs0.867
BoxUsage:g4ad.8xlarge	instanceType=g4ad.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEs2.34 NEs1.936 PEs2.168 UEs1.936 VEs2.028 dFB1.734 eEs1.734 iEs1.734
BoxUsage:g4ad.xlarge	instanceType=g4ad.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEs0.51082 NEs0.42263 PEs0.47327 UEs0.42263 VEs0.44271 dFB0.37853 eEs0.37853 iEs0.37853
BoxUsage:g4dn.12xlarge	instanceType=g4dn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	AEs5.19 BEs6.024 CEs5.281 DEs4.812 EEs5.281 FEs4.306 HEs5.474 IEs5.087 NEs4.343 PEs4.89 REs4.15 SEs4.58 UEs4.362 VEs4.577 WEs4.574 aEs4.798 cEs6.649 dFB3.912 eEs3.912 fFB4.931 gFB4.931 hEs4.694 iEs3.912
BoxUsage:g4dn.16xlarge	instanceType=g4dn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	AEs5.774 BEs6.702 CEs5.875 DEs5.353 EEs5.875 FEs4.791 HEs6.089 IEs5.659 NEs4.832 PEs5.44 REs4.617 SEs5.095 UEs4.853 VEs5.092 WEs5.088 aEs5.338 cEs7.397 dFB4.352 eEs4.352 fFB5.486 gFB5.486 hEs5.222 iEs4.352
BoxUsage:g4dn.2xlarge	instanceType=g4dn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	AEs0.998 BEs1.158 CEs1.015 DEs0.925 EEs1.015 FEs0.828 HEs1.052 IEs0.978 NEs0.835 PEs0.94 REs0.798 SEs0.88 UEs0.838 VEs0.88 WEs0.879 aEs0.922 cEs1.278 dFB0.752 eEs0.752 fFB0.948 gFB0.948 hEs0.902 iEs0.752
BoxUsage:g4dn.4xlarge	instanceType=g4dn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	AEs1.597 BEs1.854 CEs1.625 DEs1.481 EEs1.625 FEs1.325 HEs1.685 IEs1.566 NEs1.337 PEs1.505 REs1.277 SEs1.41 UEs1.342 VEs1.409 WEs1.408 aEs1.477 cEs2.046 dFB1.204 eEs1.204 fFB1.518 gFB1.518 hEs1.445 iEs1.204
BoxUsage:g4dn.8xlarge	instanceType=g4dn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	AEs2.887 BEs3.351 CEs2.938 DEs2.677 EEs2.938 FEs2.395 HEs3.045 IEs2.83 NEs2.416 PEs2.72 REs2.308 SEs2.547 UEs2.426 VEs2.546 WEs2.544 aEs2.669 cEs3.698 dFB2.176 eEs2.176 fFB2.743 gFB2.743 hEs2.611 iEs2.176
BoxUsage:g4dn.metal	instanceType=g4dn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	AEs10.381 BEs12.048 CEs10.562 DEs9.624 EEs10.562 FEs8.612 HEs10.948 IEs10.174 NEs8.687 PEs9.78 REs8.3 SEs9.16 UEs8.724 VEs9.154 WEs9.148 aEs9.596 cEs13.298 dFB7.824 eEs7.824 gFB9.862 hEs9.389 iEs7.824
BoxUsage:g4dn.xlarge	instanceType=g4dn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	AEs0.698 BEs0.81 CEs0.71 DEs0.647 EEs0.71 FEs0.579 HEs0.736 IEs0.684 NEs0.584 PEs0.658 REs0.558 SEs0.616 UEs0.587 VEs0.615 WEs0.615 aEs0.645 cEs0.894 dFB0.526 eEs0.526 fFB0.663 gFB0.663 hEs0.631 iEs0.526
BoxUsage:g5.12xlarge	instanceType=g5.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEs8.22609 DEs6.97442 FEs6.81091 IEs7.37473 JEs7.93854 NEs6.29784 PEs7.09282 REs6.01593 UEs6.33167 VEs7.19994 YEs6.64825 ZEs6.9575 cEs9.64127 dFB5.672 eEs5.672 iEs5.672
BoxUsage:g5.16xlarge	instanceType=g5.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEs5.94042 DEs5.03653 FEs4.91846 IEs5.32561 JEs5.73277 NEs4.54794 PEs5.12204 REs4.34437 UEs4.57237 VEs5.1994 YEs4.80099 ZEs5.02432 cEs6.96239 dFB4.096 eEs4.096 iEs4.096
BoxUsage:g5.24xlarge	instanceType=g5.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEs11.81123 DEs10.01404 FEs9.77928 IEs10.58882 JEs11.39836 NEs9.04259 PEs10.18405 REs8.63782 UEs9.09117 VEs10.33786 YEs9.54572 ZEs9.98976 cEs13.84318 dFB8.144 eEs8.144 iEs8.144
BoxUsage:g5.2xlarge	instanceType=g5.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEs1.75776 DEs1.4903 FEs1.45536 IEs1.57584 JEs1.69632 NEs1.34573 PEs1.5156 REs1.28549 UEs1.35296 VEs1.53849 YEs1.42061 ZEs1.48669 cEs2.06016 dFB1.212 eEs1.212 iEs1.212
BoxUsage:g5.48xlarge	instanceType=g5.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CEs23.62246 DEs20.02809 FEs19.55855 IEs21.17764 JEs22.79672 NEs18.08518 PEs20.3681 REs17.27564 UEs18.18233 VEs20.67572 YEs19.09145 ZEs19.97951 cEs27.68636 dFB16.288 eEs16.288 iEs16.288
BoxUsage:g5.4xlarge	instanceType=g5.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEs2.35528 DEs1.99691 FEs1.95009 IEs2.11152 JEs2.27295 NEs1.80319 PEs2.03081 REs1.72247 UEs1.81287 VEs2.06148 YEs1.90352 ZEs1.99206 cEs2.76048 dE11.624 dFB1.624 eEs1.624 iEs1.624
BoxUsage:g5.8xlarge	instanceType=g5.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEs3.55033 DEs3.01012 FEs2.93955 IEs3.18289 JEs3.42623 NEs2.71811 PEs3.06122 REs2.59644 UEs2.73271 VEs3.10745 YEs2.86934 ZEs3.00282 cEs4.16111 dFB2.448 eEs2.448 iEs2.448
BoxUsage:g5.xlarge	instanceType=g5.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEs1.459 DEs1.237 FEs1.208 IEs1.308 JEs1.408 NEs1.117 PEs1.258 REs1.067 UEs1.123 VEs1.277 YEs1.17915 ZEs1.234 cEs1.71 dFB1.006 eEs1.006 iEs1.006
BoxUsage:g5g.16xlarge	instanceType=g5g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CEs3.7039 DEs3.3752 HEs3.8395 PEs3.4326 TEs3.0622 dFB2.744 iEs2.744
BoxUsage:g5g.2xlarge	instanceType=g5g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	CEs0.7505 DEs0.6839 HEs0.778 PEs0.6955 TEs0.6205 dFB0.556 iEs0.556
BoxUsage:g5g.4xlarge	instanceType=g5g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	CEs1.1176 DEs1.0185 HEs1.1586 PEs1.0358 TEs0.924 dFB0.828 iEs0.828
BoxUsage:g5g.8xlarge	instanceType=g5g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=32	CEs1.8519 DEs1.6876 HEs1.9198 PEs1.7163 TEs1.5311 dFB1.372 iEs1.372
BoxUsage:g5g.metal	instanceType=g5g.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CEs3.7039 DEs3.3752 HEs3.8395 PEs3.4326 TEs3.0622 dFB2.744 iEs2.744
BoxUsage:g5g.xlarge	instanceType=g5g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	CEs0.5669 DEs0.5166 HEs0.5877 PEs0.5254 TEs0.4687 dFB0.42 iEs0.42
BoxUsage:g6.12xlarge	instanceType=g6.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CEB6.673691 DFE5.65823 FEB5.525582 IFE5.98299 NFE5.10933 PFE5.75429 QFE6.2037 REB4.880627 TFE4.8486 VEB5.8412 WFE5.8412 cEB7.821809 dFB4.6016 eFE4.6016 fFB5.80003 gFB5.80003 iFE4.6016
BoxUsage:g6.16xlarge	instanceType=g6.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		DFE4.17678 FFE4.07886 IFE4.41652 LFE4.27892 PFE4.24769 QEB4.579436 RFE3.60277 TFE3.57913 VFE4.31184 WFE4.31184 dFB3.3968 eEB3.3968 fFB4.28145 gFB4.28145 iFE3.3968
BoxUsage:g6.24xlarge	instanceType=g6.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE9.68103 DEB8.207973 IFE8.67909 LEB8.408691 NFE7.41173 PFE8.34732 RFE7.07996 TEB7.033509 VFE8.47339 WEB8.473391 dFB6.6752 eFE6.6752 fFB8.41367 gFB8.41367 iEB6.6752
BoxUsage:g6.2xlarge	instanceType=g6.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CEB1.417809 DFE1.20208 IEB1.271073 LEB1.231473 NFE1.08547 PFE1.22249 QFE1.31796 RFE1.03688 TEB1.030073 VEB1.240945 WFE1.24095 cFE1.66173 dFB0.9776 eFE0.9776 fFB1.2322 gFB1.2322 iFE0.9776
BoxUsage:g6.48xlarge	instanceType=g6.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE19.36206 DFE16.41595 FFE16.0311 IFE17.35817 LFE16.81739 NFE14.82346 QFE17.99849 TFE14.06702 VFE16.94678 WFE16.94678 cFE22.69303 dFB13.3504 eFE13.3504 fFB16.82734 gFB16.82734 iFE13.3504
BoxUsage:g6.4xlarge	instanceType=g6.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		DFE1.62704 FFE1.58889 IFE1.72042 LEB1.666827 NFE1.4692 PFE1.65466 QFE1.78389 RFE1.40343 TFE1.39423 WEB1.679645 cFE2.24918 dFB1.3232 fFB1.66781 gFB1.66781
BoxUsage:g6.8xlarge	instanceType=g6.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CEB2.921482 DFE2.47695 IEB2.619118 LFE2.53752 NFE2.23666 PFE2.519 QFE2.71574 RFE2.13655 TFE2.12253 VFE2.55705 WFE2.55705 cFE3.42408 dFB2.0144 eFE2.0144 fFB2.53903 gFB2.53903 iFE2.0144
BoxUsage:g6.xlarge	instanceType=g6.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CAE1.1672 CFE1.1672 DFE0.9896 FFE0.9664 IEB1.0464 LFE1.0138 NFE0.8936 PFE1.0064 QFE1.085 RFE0.8536 VFE1.0216 WFE1.0216 cFE1.368 dFB0.8048 eFE0.8048 fFB1.0144 gFB1.0144 iFE0.8048
BoxUsage:g6e.12xlarge	instanceType=g6e.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE13.12002 RFE11.12975 TFE11.05645 dFB10.49264 iFE10.49264
BoxUsage:g6e.16xlarge	instanceType=g6e.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE10.98917 PEB9.474545 REB8.037282 TFE7.98435 dFB7.57719 iFE7.57719
BoxUsage:g6e.24xlarge	instanceType=g6e.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE18.83806 RFE15.98037 TFE15.87513 dFB15.06559 eFE15.06559
BoxUsage:g6e.2xlarge	instanceType=g6e.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE3.25168 PFE2.8035 REB2.378218 dFB2.24208 eFE2.24208 iFE2.24208
BoxUsage:g6e.48xlarge	instanceType=g6e.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE43.69912 PFE37.67612 RFE31.96075 TFE31.75027 dFB30.13118
BoxUsage:g6e.4xlarge	instanceType=g6e.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE3.75651 RFE3.18666 TEB3.165673 dFB3.00424 eEB3.004236
BoxUsage:g6e.8xlarge	instanceType=g6e.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE6.56775 PEB5.662518 RFE4.80353 TFE4.7719 dFB4.52856 iFE4.52856
BoxUsage:g6e.xlarge	instanceType=g6e.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE2.699 PFE2.327 TFE1.961 dFB1.861 eFE1.861 iFE1.861
BoxUsage:g6f.2xlarge	instanceType=g6f.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.475
BoxUsage:g6f.4xlarge	instanceType=g6f.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.95
BoxUsage:g6f.large	instanceType=g6f.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.202
BoxUsage:g6f.xlarge	instanceType=g6f.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.2375
BoxUsage:g7.12xlarge	instanceType=g7.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB7.12832
BoxUsage:g7.24xlarge	instanceType=g7.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB14.25664
BoxUsage:g7.2xlarge	instanceType=g7.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.52
BoxUsage:g7.48xlarge	instanceType=g7.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB28.51328
BoxUsage:g7.4xlarge	instanceType=g7.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.04208
BoxUsage:g7.8xlarge	instanceType=g7.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.08624
BoxUsage:g7e.12xlarge	instanceType=g7e.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB8.28608
BoxUsage:g7e.24xlarge	instanceType=g7e.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB16.57216
BoxUsage:g7e.2xlarge	instanceType=g7e.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.36312
BoxUsage:g7e.48xlarge	instanceType=g7e.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB33.14432
BoxUsage:g7e.4xlarge	instanceType=g7e.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.99816
BoxUsage:g7e.8xlarge	instanceType=g7e.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.26824
BoxUsage:gr6.4xlarge	instanceType=gr6.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE1.9248 dFB1.5392 fFB1.9401 gFB1.9401
BoxUsage:gr6.8xlarge	instanceType=gr6.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE3.05927 dFB2.4464 fFB3.08359 gFB3.08359
BoxUsage:gr6f.4xlarge	instanceType=gr6f.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.066
BoxUsage:h1.16xlarge	instanceType=h1.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	UEs4.152 dFB3.744 eEs3.744 iEs3.744
BoxUsage:h1.2xlarge	instanceType=h1.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	UEs0.519 dFB0.468 eEs0.468 iEs0.468
BoxUsage:h1.4xlarge	instanceType=h1.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	UEs1.038 dFB0.936 eEs0.936 iEs0.936
BoxUsage:h1.8xlarge	instanceType=h1.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	UEs2.076 dFB1.872 eEs1.872 iEs1.872
BoxUsage:hpc6a.48xlarge	instanceType=hpc6a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		fFB3.467 gFB3.467
BoxUsage:hpc6id.32xlarge	instanceType=hpc6id.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		gFB6.8544
BoxUsage:hpc7a.12xlarge	instanceType=hpc7a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		gFB8.6674
BoxUsage:hpc7a.24xlarge	instanceType=hpc7a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		gFB8.6674
BoxUsage:hpc7a.48xlarge	instanceType=hpc7a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		gFB8.6674
BoxUsage:hpc7a.96xlarge	instanceType=hpc7a.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		gFB8.6674
BoxUsage:hpc7g.16xlarge	instanceType=hpc7g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CEs2.1117 UEs1.8059 dFB1.6832 gFB2.0262
BoxUsage:hpc7g.4xlarge	instanceType=hpc7g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=16	CEs2.1117 UEs1.8059 dFB1.6832 gFB2.0262
BoxUsage:hpc7g.8xlarge	instanceType=hpc7g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=32	CEs2.1117 UEs1.8059 dFB1.6832 gFB2.0262
BoxUsage:hpc8a.96xlarge	instanceType=hpc8a.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		gFB9.5341
BoxUsage:hs1.8xlarge	instanceType=hs1.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=117;vcpu=16	gFB5.52
BoxUsage:i2.2xlarge	instanceType=i2.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=61;vcpu=8	CEs2.001 DEs2.001 FEs1.933 HEs2.035 IEs2.035 PEs2.026 UEs1.876 dFB1.705 eEs1.705 gFB2.046 hEs1.876 iEs1.705
BoxUsage:i2.4xlarge	instanceType=i2.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=16	CEs4.002 DEs4.002 FEs3.867 HEs4.07 IEs4.07 PEs4.051 UEs3.751 dFB3.41 eEs3.41 gFB4.092 hEs3.751 iEs3.41
BoxUsage:i2.8xlarge	instanceType=i2.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=32	CEs8.004 DEs8.004 FEs7.733 HEs8.14 IEs8.14 PEs8.102 UEs7.502 dFB6.82 eEs6.82 gFB8.184 hEs7.502 iEs6.82
BoxUsage:i2.xlarge	instanceType=i2.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30.5;vcpu=4	CEs1.001 DEs1.001 FEs0.967 HEs1.018 IEs1.018 PEs1.013 UEs0.938 dFB0.853 eEs0.853 gFB1.023 hEs0.938 iEs0.853
BoxUsage:i3.16xlarge	instanceType=i3.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=488;vcpu=64	AEs6.56 BEs6.592 CEs5.856 DEs5.856 EEs5.856 FEs5.664 GEs5.664 HEs5.984 IEs5.984 JEs5.984 KEs5.984 NEs5.504 PEs5.952 QEs6.547 REs5.216 SEs5.792 TEs5.504 UEs5.504 VEs5.792 WEs5.792 YEs5.779 ZEs6.054 aEs6.054 cEs7.968 dFB4.992 eEs4.992 fFB6.016 gFB6.016 hEs5.504 iEs4.992
BoxUsage:i3.2xlarge	instanceType=i3.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=61;vcpu=8	AEs0.82 BEs0.824 CEs0.732 DEs0.732 EEs0.732 FEs0.708 GEs0.708 HEs0.748 IEs0.748 JEs0.748 KEs0.748 NEs0.688 PEs0.744 QEs0.818 REs0.652 SEs0.724 TEs0.688 UEs0.688 VEs0.724 WEs0.724 YEs0.722 ZEs0.757 aEs0.757 cEs0.996 dFB0.624 eEs0.624 fFB0.752 gFB0.752 hEs0.688 iEs0.624
BoxUsage:i3.4xlarge	instanceType=i3.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=16	AEs1.64 BEs1.648 CEs1.464 DEs1.464 EEs1.464 FEs1.416 GEs1.416 HEs1.496 IEs1.496 JEs1.496 KEs1.496 NEs1.376 PEs1.488 QEs1.637 REs1.304 SEs1.448 TEs1.376 UEs1.376 VEs1.448 WEs1.448 YEs1.445 ZEs1.514 aEs1.514 cEs1.992 dFB1.248 eEs1.248 fFB1.504 gFB1.504 hEs1.376 iEs1.248
BoxUsage:i3.8xlarge	instanceType=i3.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=32	AEs3.28 BEs3.296 CEs2.928 DEs2.928 EEs2.928 FEs2.832 GEs2.832 HEs2.992 IEs2.992 JEs2.992 KEs2.992 NEs2.752 PEs2.976 QEs3.274 REs2.608 SEs2.896 TEs2.752 UEs2.752 VEs2.896 WEs2.896 YEs2.89 ZEs3.027 aEs3.027 cEs3.984 dFB2.496 eEs2.496 fFB3.008 gFB3.008 hEs2.752 iEs2.496
BoxUsage:i3.large	instanceType=i3.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15.25;vcpu=2	AEs0.205 BEs0.206 CEs0.183 DEs0.183 EEs0.183 FEs0.177 GEs0.177 HEs0.187 IEs0.187 JEs0.187 KEs0.187 NEs0.172 PEs0.186 QEs0.205 REs0.163 SEs0.181 TEs0.172 UEs0.172 VEs0.181 WEs0.181 YEs0.181 ZEs0.189 aEs0.189 cEs0.249 dFB0.156 eEs0.156 fFB0.188 gFB0.188 hEs0.172 iEs0.156
BoxUsage:i3.metal	instanceType=i3.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=72	AEs6.56 BEs6.592 CEs5.856 DEs5.856 EEs5.856 FEs5.664 HEs5.984 IEs5.984 NEs5.504 PEs5.952 REs5.216 SEs5.792 UEs5.504 VEs5.792 WEs5.792 aEs6.054 cEs7.968 dFB4.992 eEs4.992 fFB6.016 gFB6.016 hEs5.504 iEs4.992
BoxUsage:i3.xlarge	instanceType=i3.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30.5;vcpu=4	AEs0.41 BEs0.412 CEs0.366 DEs0.366 EEs0.366 FEs0.354 GEs0.354 HEs0.374 IEs0.374 JEs0.374 KEs0.374 NEs0.344 PEs0.372 QEs0.409 REs0.326 SEs0.362 TEs0.344 UEs0.344 VEs0.362 WEs0.362 YEs0.361 ZEs0.378 aEs0.378 cEs0.498 dFB0.312 eEs0.312 fFB0.376 gFB0.376 hEs0.344 iEs0.312
BoxUsage:i3en.12xlarge	instanceType=i3en.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	AEs7.128 BEs7.16 CEs6.384 DEs6.384 EEs6.384 FEs6.168 GEs6.168 HEs6.504 IEs6.504 JEs6.504 KEs6.504 LFE5.854 NEs6 OEs6 PEs6.48 QEs7.128 REs5.688 SEs6.293 TEs6 UEs6 VEs6.312 WEs6.312 YEs6.3 ZEs6.6 aEs6.571 bFE5.695 cEs8.64 dFB5.424 eEs5.424 fFB6.552 gFB6.552 hEs6 iEs5.424
BoxUsage:i3en.24xlarge	instanceType=i3en.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEs14.256 BEs14.319 CEs12.768 DEs12.768 EEs12.768 FEs12.336 GEs12.336 HEs13.008 IEs13.008 JEs13.008 KEs13.008 NEs12 OEs12 PEs12.96 QEs14.256 REs11.376 SEs12.586 TEs12 UEs12 VEs12.624 WEs12.624 YEs12.6 ZEs13.2 aEs13.142 bFE11.39 cEs17.28 dFB10.848 eEs10.848 fFB13.104 gFB13.104 hEs12 iEs10.848
BoxUsage:i3en.2xlarge	instanceType=i3en.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	AEs1.188 BEs1.193 CEs1.064 DEs1.064 EEs1.064 FEs1.028 GEs1.028 HEs1.084 IEs1.084 JEs1.084 KEs1.084 LFE0.976 MFE0.976 NEs1 OEs1 PEs1.08 QEs1.188 REs0.948 SEs1.049 TEs1 UEs1 VEs1.052 WEs1.052 YEs1.05 ZEs1.1 aEs1.095 bFE0.949 cEs1.44 dFB0.904 eEs0.904 fFB1.092 gFB1.092 hEs1 iEs0.904
BoxUsage:i3en.3xlarge	instanceType=i3en.3xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=12	AEs1.782 BEs1.79 CEs1.596 DEs1.596 EEs1.596 FEs1.542 GEs1.542 HEs1.626 IEs1.626 JEs1.626 KEs1.626 LFE1.463 MFE1.463 NEs1.5 OEs1.5 PEs1.62 QEs1.782 REs1.422 SEs1.573 TEs1.5 UEs1.5 VEs1.578 WEs1.578 YEs1.575 ZEs1.65 aEs1.643 bFE1.424 cEs2.16 dFB1.356 eEs1.356 fFB1.638 gFB1.638 hEs1.5 iEs1.356
BoxUsage:i3en.6xlarge	instanceType=i3en.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=24	AEs3.564 BEs3.58 CEs3.192 DEs3.192 EEs3.192 FEs3.084 GEs3.084 HEs3.252 IEs3.252 JEs3.252 KEs3.252 NEs3 OEs3 PEs3.24 QEs3.564 REs2.844 SEs3.146 TEs3 UEs3 VEs3.156 WEs3.156 YEs3.15 ZEs3.3 aEs3.286 bFE2.848 cEs4.32 dFB2.712 eEs2.712 fFB3.276 gFB3.276 hEs3 iEs2.712
BoxUsage:i3en.large	instanceType=i3en.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	AEs0.297 BEs0.298 CEs0.266 DEs0.266 EEs0.266 FEs0.257 GEs0.257 HEs0.271 IEs0.271 JEs0.271 KEs0.271 MFE0.244 NEs0.25 OEs0.25 PEs0.27 QEs0.297 REs0.237 SEs0.262 TEs0.25 UEs0.25 VEs0.263 WEs0.263 YEs0.263 ZEs0.275 aEs0.274 bFE0.237 cEs0.36 dFB0.226 eEs0.226 fFB0.273 gFB0.273 hEs0.25 iEs0.226
BoxUsage:i3en.metal	instanceType=i3en.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEs14.256 BEs14.319 CEs12.768 DEs12.768 EEs12.768 FEs12.336 GEs12.336 HEs13.008 IEs13.008 JEs13.008 KEs13.008 MFE11.707 NEs12 OEs12 PEs12.96 QEs14.256 REs11.376 SEs12.586 TEs12 UEs12 VEs12.624 WEs12.624 YEs12.6 ZEs13.2 aEs13.142 cEs17.28 dFB10.848 eEs10.848 fFB13.104 gFB13.104 hEs12 iEs10.848
BoxUsage:i3en.xlarge	instanceType=i3en.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	AEs0.594 BEs0.597 CEs0.532 DEs0.532 EEs0.532 FEs0.514 GEs0.514 HEs0.542 IEs0.542 JEs0.542 KEs0.542 LFE0.488 MFE0.488 NEs0.5 OEs0.5 PEs0.54 QEs0.594 REs0.474 SEs0.524 TEs0.5 UEs0.5 VEs0.526 WEs0.526 YEs0.525 ZEs0.55 aEs0.548 bFE0.475 cEs0.72 dFB0.452 eEs0.452 fFB0.546 gFB0.546 hEs0.5 iEs0.452
BoxUsage:i3p.16xlarge	instanceType=i3p.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		gFB6.016
BoxUsage:i4g.16xlarge	instanceType=i4g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	HEs5.92416 NEs5.44637 UEs5.44637 dFB4.94208 eEs4.94208 iEs4.94208
BoxUsage:i4g.2xlarge	instanceType=i4g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=8	HEs0.74052 NEs0.6808 UEs0.6808 dFB0.61776 eEs0.61776 iEs0.61776
BoxUsage:i4g.4xlarge	instanceType=i4g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=16	HEs1.48104 NEs1.36159 UEs1.36159 dFB1.23552 eEs1.23552 iEs1.23552
BoxUsage:i4g.8xlarge	instanceType=i4g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=32	HEs2.96208 NEs2.72319 UEs2.72319 dFB2.47104 eEs2.47104 iEs2.47104
BoxUsage:i4g.large	instanceType=i4g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=2	HEs0.18513 NEs0.1702 UEs0.1702 dFB0.15444 eEs0.15444 iEs0.15444
BoxUsage:i4g.xlarge	instanceType=i4g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=4	HEs0.37026 NEs0.3404 UEs0.3404 dFB0.30888 eEs0.30888 iEs0.30888
BoxUsage:i4i.12xlarge	instanceType=i4i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	AEs5.412 BEs5.438 CEs4.831 DEs4.831 EEs4.831 FEs4.673 GEs4.673 HEs4.937 IEs4.937 JEs4.937 KEs4.937 NEs4.541 OEs4.541 PEs4.91 QEs5.401 REs4.303 SEs4.778 UEs4.541 VEs4.778 WEs4.778 ZEs4.99 aEs4.99 bEB4.324545 cEs6.574 dFB4.118 eEs4.118 fFB4.963 gFB4.963 hEs4.541 iEs4.118
BoxUsage:i4i.16xlarge	instanceType=i4i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	AEs7.216 BEs7.251 CEs6.442 DEs6.442 EEs6.442 FEs6.23 GEs6.23 HEs6.582 IEs6.582 JEs6.582 KEs6.582 LFE5.924 MEB5.924545 NEs6.054 OEs6.054 PEs6.547 QEs7.202 REs5.738 SEs6.371 UEs6.054 VEs6.371 WEs6.371 YEs6.357 ZEs6.653 aEs6.653 bFE5.766 cEs8.765 dFB5.491 eEs5.491 fFB6.618 gFB6.618 hEs6.054 iEs5.491
BoxUsage:i4i.24xlarge	instanceType=i4i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEs10.824 BEs10.8768 CEs9.6624 DEs9.6624 EEs9.6624 FEs9.3456 GEs9.3456 HEs9.8736 IEs9.8736 JEs9.8736 KEs9.8736 LEB8.886236 NEs9.0816 OEs9.0816 PEs9.8208 QEs10.80288 REs8.6064 SEs9.5568 UEs9.0816 VEs9.5568 WEs9.5568 ZEs9.9792 aEs9.9792 bFE8.64864 cEs13.1472 dFB8.2368 eEs8.2368 fFB9.9264 gFB9.9264 hEs9.0816 iEs8.2368
BoxUsage:i4i.2xlarge	instanceType=i4i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	AEs0.902 BEs0.906 CEs0.805 DEs0.805 EEs0.805 FEs0.779 GEs0.779 HEs0.823 IEs0.823 JEs0.823 KEs0.823 LFE0.741 MEB0.740909 NEs0.757 OEs0.757 PEs0.818 QEs0.9 REs0.717 SEs0.796 UEs0.757 VEs0.796 WEs0.796 YEs0.795 ZEs0.832 aEs0.832 bFE0.721 cEs1.096 dFB0.686 eEs0.686 fFB0.827 gFB0.827 hEs0.757 iEs0.686
BoxUsage:i4i.32xlarge	instanceType=i4i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	AEs14.432 BEs14.5024 CEs12.8832 DEs12.8832 EEs12.8832 FEs12.4608 GEs12.4608 HEs13.1648 IEs13.1648 JEs13.1648 KEs13.1648 LFE11.84832 MFE11.84832 NEs12.1088 OEs12.1088 PEs13.0944 QEs14.40384 REs11.4752 SEs12.7424 UEs12.1088 VEs12.7424 WEs12.7424 YEs12.71424 ZEs13.3056 aEs13.3056 bFE11.53152 cEs17.5296 dFB10.9824 eEs10.9824 fFB13.2352 gFB13.2352 hEs12.1088 iEs10.9824
BoxUsage:i4i.4xlarge	instanceType=i4i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	AEs1.804 BEs1.813 CEs1.61 DEs1.61 EEs1.61 FEs1.558 GEs1.558 HEs1.646 IEs1.646 JEs1.646 KEs1.646 LFE1.481 MEB1.480909 NEs1.514 OEs1.514 PEs1.637 QEs1.8 REs1.434 SEs1.593 UEs1.514 VEs1.593 WEs1.593 YEs1.589 ZEs1.663 aEs1.663 bFE1.441 cEs2.191 dFB1.373 eEs1.373 fFB1.654 gFB1.654 hEs1.514 iEs1.373
BoxUsage:i4i.8xlarge	instanceType=i4i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	AEs3.608 BEs3.626 CEs3.221 DEs3.221 EEs3.221 FEs3.115 GEs3.115 HEs3.291 IEs3.291 JEs3.291 KEs3.291 LFE2.962 NEs3.027 OEs3.027 PEs3.274 QEs3.601 REs2.869 SEs3.186 UEs3.027 VEs3.186 WEs3.186 YEs3.179 ZEs3.326 aEs3.326 bFE2.883 cEs4.382 dFB2.746 eEs2.746 fFB3.309 gFB3.309 hEs3.027 iEs2.746
BoxUsage:i4i.large	instanceType=i4i.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	AEs0.226 BEs0.227 CEs0.201 DEs0.201 EEs0.201 FEs0.195 GEs0.195 HEs0.206 IEs0.206 JEs0.206 KEs0.206 NEs0.189 OEs0.189 PEs0.205 QEs0.225 REs0.179 SEs0.199 UEs0.189 VEs0.199 WEs0.199 YEs0.199 ZEs0.208 aEs0.208 cEs0.274 dFB0.172 eEs0.172 fFB0.207 gFB0.207 hEs0.189 iEs0.172
BoxUsage:i4i.metal	instanceType=i4i.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	AEs14.432 BEs14.502 CEs12.883 DEs12.883 EEs12.883 FEs12.461 GEs12.461 HEs13.165 IEs13.165 JEs13.165 KEs13.165 LFE11.848 MFE11.848 NEs12.109 OEs12.109 PEs13.094 QEs14.404 REs11.475 SEs12.742 UEs12.109 VEs12.742 WEs12.742 YEs12.714 ZEs13.306 aEs13.306 cEs17.53 dFB10.982 eEs10.982 fFB13.235 gFB13.235 hEs12.109 iEs10.982
BoxUsage:i4i.xlarge	instanceType=i4i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	AEs0.451 BEs0.453 CEs0.403 DEs0.403 EEs0.403 FEs0.389 GEs0.389 HEs0.411 IEs0.411 JEs0.411 KEs0.411 LFE0.37 MFE0.37 NEs0.378 OEs0.378 PEs0.409 QEs0.45 REs0.359 SEs0.398 UEs0.378 VEs0.398 WEs0.398 YEs0.397 ZEs0.416 aEs0.416 bFE0.36 cEs0.548 dFB0.343 eEs0.343 fFB0.414 gFB0.414 hEs0.378 iEs0.343
BoxUsage:i7i.12xlarge	instanceType=i7i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.5302 fFB5.4595 gFB5.4595
BoxUsage:i7i.16xlarge	instanceType=i7i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB6.0403 fFB7.2794 gFB7.2794
BoxUsage:i7i.24xlarge	instanceType=i7i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB9.0605 fFB10.919 gFB10.919
BoxUsage:i7i.2xlarge	instanceType=i7i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.755 fFB0.9099 gFB0.9099
BoxUsage:i7i.48xlarge	instanceType=i7i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB18.121 fFB21.8381 gFB21.8381
BoxUsage:i7i.4xlarge	instanceType=i7i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.5101 fFB1.8198 gFB1.8198
BoxUsage:i7i.8xlarge	instanceType=i7i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.0202 fFB3.6397 gFB3.6397
BoxUsage:i7i.large	instanceType=i7i.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.1888 fFB0.2275 gFB0.2275
BoxUsage:i7i.metal-24xl	instanceType=i7i.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB9.6204 fFB11.5954 gFB11.5954
BoxUsage:i7i.metal-48xl	instanceType=i7i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB19.2408 fFB23.1908 gFB23.1908
BoxUsage:i7i.xlarge	instanceType=i7i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.3775 fFB0.455 gFB0.455
BoxUsage:i7ie.12xlarge	instanceType=i7ie.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE7.3416 PED7.453932 VFE7.2588 dFB6.2376 fFB7.5348 gFB7.5348 iFE6.2376
BoxUsage:i7ie.18xlarge	instanceType=i7ie.18xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE11.178 VFE10.8882 dFB9.3564 fFB11.3022 gFB11.3022
BoxUsage:i7ie.24xlarge	instanceType=i7ie.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE14.6832 PFE14.904 dFB12.4752 fFB15.0696 gFB15.0696 iFE12.4752
BoxUsage:i7ie.2xlarge	instanceType=i7ie.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE1.242 VFE1.2098 dFB1.0396 fFB1.2558 gFB1.2558 iFE1.0396
BoxUsage:i7ie.3xlarge	instanceType=i7ie.3xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE1.8354 PED1.863483 dFB1.5594 fFB1.8837 gFB1.8837
BoxUsage:i7ie.48xlarge	instanceType=i7ie.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE29.808 dFB24.9504 fFB30.1392 gFB30.1392 iFE24.9504
BoxUsage:i7ie.6xlarge	instanceType=i7ie.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE3.726 VFE3.6294 dFB3.1188 fFB3.7674 gFB3.7674 iFE3.1188
BoxUsage:i7ie.large	instanceType=i7ie.large;os=Linux;tenancy=Shared	Hrs	0	-		PFE0.3105 VFE0.3025 dFB0.2599 fFB0.314 gFB0.314
BoxUsage:i7ie.metal-24xl	instanceType=i7ie.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB13.2844 fFB16.0476 gFB16.0481
BoxUsage:i7ie.metal-48xl	instanceType=i7ie.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB26.5687 fFB32.0953 gFB32.0962
BoxUsage:i7ie.xlarge	instanceType=i7ie.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		VFE0.6049 dFB0.5198 fFB0.6279 gFB0.6279
BoxUsage:i8g.12xlarge	instanceType=i8g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE4.9104 dFB4.1184 fFB4.9632 gFB4.9632 iFE4.1184
BoxUsage:i8g.16xlarge	instanceType=i8g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE6.5472 dFB5.4912 fFB6.6176 gFB6.6176 iFE5.4912
BoxUsage:i8g.24xlarge	instanceType=i8g.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE9.8208 dFB8.2368 fFB9.9264 gFB9.9264 iFE8.2368
BoxUsage:i8g.2xlarge	instanceType=i8g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.6864 fFB0.8272 gFB0.8272 iFE0.6864
BoxUsage:i8g.48xlarge	instanceType=i8g.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB16.4736 fFB19.8528 gFB19.8528
BoxUsage:i8g.4xlarge	instanceType=i8g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE1.6368 dFB1.3728 fFB1.6544 gFB1.6544 iFE1.3728
BoxUsage:i8g.8xlarge	instanceType=i8g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PEB3.273636 dFB2.7456 fFB3.3088 gFB3.3088 iFE2.7456
BoxUsage:i8g.large	instanceType=i8g.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.1716 fFB0.2068 gFB0.2068 iFE0.1716
BoxUsage:i8g.metal-24xl	instanceType=i8g.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		PEC10.800092 dFB9.06048 fFB10.91904 gFB10.91904
BoxUsage:i8g.metal-48xl	instanceType=i8g.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB18.12096 fFB21.83808 gFB21.83808
BoxUsage:i8g.xlarge	instanceType=i8g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE0.4092 dFB0.3432 fFB0.4136 gFB0.4136 iFE0.3432
BoxUsage:i8ge.12xlarge	instanceType=i8ge.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.6952 fFB6.8796 gFB6.8796
BoxUsage:i8ge.18xlarge	instanceType=i8ge.18xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB8.5428 fFB10.3194 gFB10.3194
BoxUsage:i8ge.24xlarge	instanceType=i8ge.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB11.3904 fFB13.7592 gFB13.7592
BoxUsage:i8ge.2xlarge	instanceType=i8ge.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.9492 fFB1.1466 gFB1.1466
BoxUsage:i8ge.3xlarge	instanceType=i8ge.3xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.4238 fFB1.7199 gFB1.7199
BoxUsage:i8ge.48xlarge	instanceType=i8ge.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB22.7808 fFB27.5184 gFB27.5184
BoxUsage:i8ge.6xlarge	instanceType=i8ge.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.8476 fFB3.4398 gFB3.4398
BoxUsage:i8ge.large	instanceType=i8ge.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.2373 fFB0.2867 gFB0.2867
BoxUsage:i8ge.metal-24xl	instanceType=i8ge.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB12.1313 fFB14.6513 gFB14.6513
BoxUsage:i8ge.metal-48xl	instanceType=i8ge.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB24.2626 fFB29.3026 gFB29.3026
BoxUsage:i8ge.xlarge	instanceType=i8ge.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.4746 fFB0.5733 gFB0.5733
BoxUsage:im4gn.16xlarge	instanceType=im4gn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	CEs6.8281 HEs6.97734 IEs6.97734 NEs6.41766 PEs6.94003 TFE6.4176 UEs6.41766 VEs6.75347 WEs6.75347 dFB5.82067 eEs5.82067 iEs5.82067
BoxUsage:im4gn.2xlarge	instanceType=im4gn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=8	CEs0.85351 HEs0.87217 IEs0.87217 NEs0.80221 PEs0.8675 UEs0.80221 VEs0.84418 WEs0.84418 dFB0.72758 eEs0.72758 iEs0.72758
BoxUsage:im4gn.4xlarge	instanceType=im4gn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=16	CEs1.70702 HEs1.74434 IEs1.74434 NEs1.60442 PEs1.73501 UEs1.60442 VEs1.68837 WEs1.68837 dFB1.45517 eEs1.45517 iEs1.45517
BoxUsage:im4gn.8xlarge	instanceType=im4gn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=32	CEs3.41405 HEs3.48867 IEs3.48867 NEs3.20883 PEs3.47002 TFE3.2088 UEs3.20883 VEs3.37674 WEs3.37674 dFB2.91034 eEs2.91034 iEs2.91034
BoxUsage:im4gn.large	instanceType=im4gn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=2	CEs0.21338 HEs0.21804 IEs0.21804 NEs0.20055 PEs0.21688 TEB0.200555 UEs0.20055 VEs0.21105 WEs0.21105 dFB0.1819 eEs0.1819 iEs0.1819
BoxUsage:im4gn.xlarge	instanceType=im4gn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=4	CEs0.42676 HEs0.43608 IEs0.43608 NEs0.4011 PEs0.43375 TFE0.4011 UEs0.4011 VEs0.42209 WEs0.42209 dFB0.36379 eEs0.36379 iEs0.36379
BoxUsage:inf1.24xlarge	instanceType=inf1.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AEs6.249 BEs7.274 CEs6.376 DEs5.812 FEs4.965 HEs6.376 IEs5.902 NEs5.26 PEs5.902 REs5.016 SEs5.53 UEs5.26 VEs5.53 WEs5.517 aEs5.786 cEs7.8 dFB4.721 eEs4.721 fFB5.953 gFB5.953 hEs5.671 iEs4.721
BoxUsage:inf1.2xlarge	instanceType=inf1.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	BEs0.558 CEs0.489 DEs0.446 FEs0.381 HEs0.489 IEs0.453 NEs0.403 PEs0.453 REs0.385 SEs0.424 UEs0.403 VEs0.424 WEs0.423 aEs0.444 cEs0.598 dFB0.362 eEs0.362 fFB0.456 gFB0.456 hEs0.435 iEs0.362
BoxUsage:inf1.6xlarge	instanceType=inf1.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=48;vcpu=24	BEs1.819 CEs1.594 DEs1.453 FEs1.241 HEs1.594 IEs1.475 NEs1.315 PEs1.475 REs1.254 SEs1.382 UEs1.315 VEs1.382 WEs1.379 aEs1.447 cEs1.95 dFB1.18 eEs1.18 fFB1.488 gFB1.488 hEs1.418 iEs1.18
BoxUsage:inf1.xlarge	instanceType=inf1.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	BEs0.352 CEs0.308 DEs0.281 FEs0.24 HEs0.308 IEs0.285 NEs0.254 PEs0.285 REs0.242 SEs0.267 UEs0.254 VEs0.267 WEs0.267 aEs0.28 cEs0.377 dFB0.228 eEs0.228 fFB0.288 gFB0.288 hEs0.274 iEs0.228
BoxUsage:inf2.24xlarge	instanceType=inf2.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEs9.73595 FEs8.43782 HEs9.08689 IFE8.43782 PEs9.73595 RFE7.1397 UEs8.11329 WFE9.08689 cFE11.03408 dFB6.49063 eEs6.49063 iEs6.49063
BoxUsage:inf2.48xlarge	instanceType=inf2.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CEs19.4719 FEs16.87565 HEs18.17377 IFE16.87565 PEs19.4719 RFE14.27939 UEs16.22658 WFE18.17377 cFE22.06815 dFB12.98127 eEs12.98127 iEs12.98127
BoxUsage:inf2.8xlarge	instanceType=inf2.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEs2.95179 FEs2.55822 HEs2.755 IFE2.55822 PEs2.95179 RFE2.16465 UEs2.45982 cFE3.34536 dFB1.96786 eEs1.96786 iEs1.96786
BoxUsage:inf2.xlarge	instanceType=inf2.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEs1.1373 FEs0.98566 HEs1.06148 IFE0.98566 PEs1.1373 UEs0.94775 WFE1.06148 cFE1.28894 dFB0.7582 eEs0.7582 iEs0.7582
BoxUsage:is4gen.2xlarge	instanceType=is4gen.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=48;vcpu=8	CEs1.3566 FEs1.31 HEs1.3821 IEs1.3821 NEs1.275 PEs1.377 UEs1.275 VEs1.3413 WEs1.3413 dFB1.1526 eEs1.1526 iEs1.1526
BoxUsage:is4gen.4xlarge	instanceType=is4gen.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=96;vcpu=16	CEs2.7132 FEs2.62 HEs2.76421 IEs2.76421 NEs2.55 PEs2.754 UEs2.55 VEs2.68261 WEs2.68261 dFB2.3052 eEs2.3052 iEs2.3052
BoxUsage:is4gen.8xlarge	instanceType=is4gen.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=192;vcpu=32	CEs5.4264 FEs5.24 HEs5.52842 IEs5.52842 NEs5.1 PEs5.508 UEs5.1 VEs5.36522 WEs5.36522 dFB4.6104 eEs4.6104 iEs4.6104
BoxUsage:is4gen.large	instanceType=is4gen.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=12;vcpu=2	CEs0.33915 FEs0.3275 HEs0.34553 IEs0.34553 NEs0.31875 PEs0.34425 UEs0.31875 VEs0.33533 WEs0.33533 dFB0.28815 eEs0.28815 iEs0.28815
BoxUsage:is4gen.medium	instanceType=is4gen.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=6;vcpu=1	CEs0.16958 FEs0.16375 HEs0.17276 IEs0.17276 NEs0.15938 PEs0.17213 UEs0.15938 VEs0.16766 WEs0.16766 dFB0.14408 eEs0.14408 iEs0.14408
BoxUsage:is4gen.xlarge	instanceType=is4gen.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=24;vcpu=4	CEs0.6783 FEs0.655 HEs0.69105 IEs0.69105 NEs0.6375 PEs0.6885 UEs0.6375 VEs0.67065 WEs0.67065 dFB0.5763 eEs0.5763 iEs0.5763
BoxUsage:m1.large	instanceType=m1.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=7.5;vcpu=2	CEs0.243 HEs0.233 IEs0.233 UEs0.19 cEs0.233 dFB0.175 gFB0.211 hEs0.19 iEs0.175
BoxUsage:m1.medium	instanceType=m1.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=3.75;vcpu=1	CEs0.122 CEs0.122 HEs0.117 HEs0.117 IEs0.117 IEs0.117 UEs0.095 UEs0.095 cEs0.117 cEs0.117 dFB0.087 gFB0.106 hEs0.095 hEs0.095 iEs0.087 iEs0.087
BoxUsage:m1.small	instanceType=m1.small;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=1.7;vcpu=1	CEs0.061 CEs0.061 HEs0.058 HEs0.058 IEs0.058 IEs0.058 UEs0.047 UEs0.047 cEs0.058 cEs0.058 dFB0.044 gFB0.053 hEs0.047 hEs0.047 iEs0.044 iEs0.044
BoxUsage:m1.xlarge	instanceType=m1.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15;vcpu=4	CEs0.486 HEs0.467 IEs0.467 UEs0.379 cEs0.467 dFB0.35 gFB0.423 hEs0.379 iEs0.35
BoxUsage:m2.2xlarge	instanceType=m2.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=34.2;vcpu=4	CEs0.575 HEs0.592 IEs0.592 UEs0.55 cEs0.645 dFB0.49 gFB0.586 hEs0.55 iEs0.49
BoxUsage:m2.4xlarge	instanceType=m2.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=68.4;vcpu=8	CEs1.15 HEs1.183 IEs1.183 UEs1.1 cEs1.291 dFB0.98 gFB1.171 hEs1.1 iEs0.98
BoxUsage:m2.xlarge	instanceType=m2.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=17.1;vcpu=2	CEs0.287 HEs0.296 IEs0.296 UEs0.275 cEs0.323 dFB0.245 gFB0.293 hEs0.275 iEs0.245
BoxUsage:m3.2xlarge	instanceType=m3.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30;vcpu=8	CEs0.77 DEs0.732 HEs0.784 IEs0.745 PEs0.632 UEs0.585 cEs0.761 dFB0.532 gFB0.672 hEs0.616 iEs0.532
BoxUsage:m3.large	instanceType=m3.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=7.5;vcpu=2	CEs0.193 DEs0.183 HEs0.196 IEs0.186 PEs0.158 UEs0.146 cEs0.19 dFB0.133 gFB0.168 hEs0.154 iEs0.133
BoxUsage:m3.medium	instanceType=m3.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=3.75;vcpu=1	CEs0.096 DEs0.091 HEs0.098 IEs0.093 PEs0.079 UEs0.073 cEs0.095 dFB0.067 gFB0.084 hEs0.077 iEs0.067
BoxUsage:m3.xlarge	instanceType=m3.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15;vcpu=4	CEs0.385 DEs0.366 HEs0.392 IEs0.372 PEs0.315 UEs0.293 cEs0.381 dFB0.266 gFB0.336 hEs0.308 iEs0.266
BoxUsage:m4.10xlarge	instanceType=m4.10xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=160;vcpu=40	CEs2.58 DEs2.46 FEs2.1 HEs2.5 IEs2.5 NEs2.22 PEs2.4 UEs2.22 VEs2.32 cEs3.18 dE12 dFB2 eEs2 gFB2.52 hEs2.34 iEs2
BoxUsage:m4.16xlarge	instanceType=m4.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEs4.128 DEs3.936 EEs4.128 FEs3.36 HEs4 IEs4 NEs3.552 PEs3.84 UEs3.552 VEs3.712 cEs5.088 dFB3.2 eEs3.2 gFB4.032 hEs3.744 iEs3.2
BoxUsage:m4.2xlarge	instanceType=m4.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEs0.516 DEs0.492 EEs0.516 FEs0.42 HEs0.5 IEs0.5 NEs0.444 PEs0.48 UEs0.444 VEs0.464 cEs0.636 dFB0.4 eEs0.4 gFB0.504 hEs0.468 iEs0.4
BoxUsage:m4.4xlarge	instanceType=m4.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEs1.032 DEs0.984 EEs1.032 FEs0.84 HEs1 IEs1 NEs0.888 PEs0.96 UEs0.888 VEs0.928 cEs1.272 dFB0.8 eEs0.8 gFB1.008 hEs0.936 iEs0.8
BoxUsage:m4.large	instanceType=m4.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEs0.129 DEs0.123 EEs0.129 FEs0.105 HEs0.125 IEs0.125 NEs0.111 PEs0.12 UEs0.111 VEs0.116 cEs0.159 dFB0.1 eEs0.1 gFB0.126 hEs0.117 iEs0.1
BoxUsage:m4.xlarge	instanceType=m4.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEs0.258 DEs0.246 EEs0.258 FEs0.21 HEs0.25 IEs0.25 NEs0.222 PEs0.24 UEs0.222 VEs0.232 cEs0.318 dFB0.2 eEs0.2 gFB0.252 hEs0.234 iEs0.2
BoxUsage:m5.12xlarge	instanceType=m5.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	AEs3.048 BEs3.168 CEs2.976 DEs2.832 EEs2.976 FEs2.424 GEs2.424 HEs2.88 IEs2.88 JEs2.88 KEs2.88 NEs2.568 OEs2.568 PEs2.76 QEs3.036 REs2.448 SEs2.688 TEs2.568 UEs2.568 VEs2.664 WEs2.688 YEs2.696 ZEs2.825 aEs2.825 cEs3.672 dFB2.304 eEs2.304 fFB2.904 gFB2.904 hEs2.688 iEs2.304
BoxUsage:m5.12xlarge	instanceType=m5.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PCo3.278 UFE3.086 dFE2.822 iFE2.822
BoxUsage:m5.12xlarge	instanceType=m5.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PFE2.86 UFE2.668 dFE2.404 iFE2.404
BoxUsage:m5.12xlarge	instanceType=m5.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PFE4.968 UFE4.776 dDg4.512 iDg4.512
BoxUsage:m5.16xlarge	instanceType=m5.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	AEs4.064 BEs4.224 CEs3.968 DEs3.776 EEs3.968 FEs3.232 GEs3.232 HEs3.84 IEs3.84 JEs3.84 KEs3.84 NEs3.424 OEs3.424 PEs3.68 QEs4.048 REs3.264 SEs3.584 TEs3.424 UEs3.424 VEs3.552 WEs3.584 YEs3.595 ZEs3.766 aEs3.766 cEs4.896 dFB3.072 eEs3.072 fFB3.872 gFB3.872 hEs3.584 iEs3.072
BoxUsage:m5.16xlarge	instanceType=m5.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PFE4.371 UFE4.115 dFE3.763 iFE3.763
BoxUsage:m5.16xlarge	instanceType=m5.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PBh3.78 UFE3.524 dBh3.172 iFE3.172
BoxUsage:m5.16xlarge	instanceType=m5.16xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PFE6.624 UDm6.368 dDm6.016 iDm6.016
BoxUsage:m5.24xlarge	instanceType=m5.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	AEs6.096 BEs6.336 CEs5.952 DEs5.664 EEs5.952 FEs4.848 GEs4.848 HEs5.76 IEs5.76 JEs5.76 KEs5.76 NEs5.136 OEs5.136 PEs5.52 QEs6.072 REs4.896 SEs5.376 TEs5.136 UEs5.136 VEs5.328 WEs5.376 YEs5.393 ZEs5.65 aEs5.65 cEs7.344 dFB4.608 eEs4.608 fFB5.808 gFB5.808 hEs5.376 iEs4.608
BoxUsage:m5.24xlarge	instanceType=m5.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PDL6.557 UFE6.173 dFE5.645 iFE5.645
BoxUsage:m5.24xlarge	instanceType=m5.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PFE5.62 UFE5.236 dFE4.708 iFE4.708
BoxUsage:m5.24xlarge	instanceType=m5.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PDz9.936 UFE9.552 dDz9.024 iFE9.024
BoxUsage:m5.2xlarge	instanceType=m5.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	AEs0.508 BEs0.528 CEs0.496 DEs0.472 EEs0.496 FE10.404 FEs0.404 GEs0.404 HEs0.48 IEs0.48 JEs0.48 KEs0.48 NEs0.428 OEs0.428 PEs0.46 QEs0.506 REs0.408 SEs0.448 TEs0.428 UEs0.428 VE10.444 VEs0.444 WEs0.448 YEs0.449 ZEs0.471 aEs0.471 cEs0.612 dFB0.384 eEs0.384 fFB0.484 gFB0.484 hEs0.448 iEs0.384
BoxUsage:m5.2xlarge	instanceType=m5.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PBm0.575 UBm0.543 dFE0.499 iBm0.499
BoxUsage:m5.2xlarge	instanceType=m5.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFE0.56 UFE0.528 dFE0.484 iBi0.484
BoxUsage:m5.2xlarge	instanceType=m5.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFE0.828 UCl0.796 dCl0.752 iCl0.752
BoxUsage:m5.4xlarge	instanceType=m5.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	AEs1.016 BEs1.056 CEs0.992 DEs0.944 EEs0.992 FEs0.808 GEs0.808 HEs0.96 IEs0.96 JEs0.96 KEs0.96 NEs0.856 OEs0.856 PEs0.92 QEs1.012 REs0.816 SEs0.896 TEs0.856 UEs0.856 VEs0.888 WEs0.896 YEs0.899 ZEs0.942 aEs0.942 cEs1.224 dFB0.768 eEs0.768 fFB0.968 gFB0.968 hEs0.896 iEs0.768
BoxUsage:m5.4xlarge	instanceType=m5.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PCP1.093 UFE1.029 dFE0.941 iCP0.941
BoxUsage:m5.4xlarge	instanceType=m5.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PBi1.02 UFE0.956 dBi0.868 iBi0.868
BoxUsage:m5.4xlarge	instanceType=m5.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PFE1.656 UC41.592 dC41.504 iC41.504
BoxUsage:m5.8xlarge	instanceType=m5.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	AEs2.032 BEs2.112 CEs1.984 DEs1.888 EEs1.984 FEs1.616 GEs1.616 HEs1.92 IEs1.92 JEs1.92 KEs1.92 NEs1.712 OEs1.712 PEs1.84 QEs2.024 REs1.632 SEs1.792 TEs1.712 UEs1.712 VEs1.776 WEs1.792 YEs1.798 ZEs1.883 aEs1.883 cEs2.448 dFB1.536 eEs1.536 fFB1.936 gFB1.936 hEs1.792 iEs1.536
BoxUsage:m5.8xlarge	instanceType=m5.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PCd2.186 UCd2.058 dFE1.882 iFE1.882
BoxUsage:m5.8xlarge	instanceType=m5.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PFE1.94 UFE1.812 dFE1.636 iBk1.636
BoxUsage:m5.8xlarge	instanceType=m5.8xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PFE3.312 UDT3.184 dDT3.008 iFE3.008
BoxUsage:m5.large	instanceType=m5.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	AEs0.127 BEs0.132 CEs0.124 DEs0.118 EEs0.124 FEs0.101 GEs0.101 HEs0.12 IEs0.12 JEs0.12 KEs0.12 NEs0.107 OEs0.107 PEs0.115 QEs0.127 REs0.102 SEs0.112 TEs0.107 UEs0.107 VE10.111 VEs0.111 WEs0.112 YEs0.112 ZEs0.118 aEs0.118 cEs0.153 dFB0.096 eEs0.096 fFB0.121 gFB0.121 hEs0.112 iEs0.096
BoxUsage:m5.large	instanceType=m5.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PA40.144 UFE0.136 dFE0.125 iFE0.125
BoxUsage:m5.large	instanceType=m5.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PA90.171 UA90.163 dFE0.152 iA90.152
BoxUsage:m5.large	instanceType=m5.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PBa0.207 UBa0.199 dFE0.188 iBa0.188
BoxUsage:m5.metal	instanceType=m5.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	AEs6.096 BEs6.336 CEs5.952 DEs5.664 EEs5.952 FEs4.848 GEs4.848 HEs5.76 IEs5.76 JEs5.76 KEs5.76 NEs5.136 OEs5.136 PEs5.52 QEs6.072 REs4.896 SEs5.376 TEs5.136 UEs5.136 VEs5.328 WEs5.376 YEs5.393 ZEs5.65 aEs5.65 cEs7.344 dFB4.608 eEs4.608 fFB5.808 gFB5.808 hEs5.376 iEs4.608
BoxUsage:m5.metal	instanceType=m5.metal;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PFE6.557 UFE6.173 dFE5.645 iFE5.645
BoxUsage:m5.metal	instanceType=m5.metal;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PFE5.62 UFE5.236 dFE4.708 iBl4.708
BoxUsage:m5.metal	instanceType=m5.metal;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PFE9.936 UDu9.552 dDu9.024 iDu9.024
BoxUsage:m5.xlarge	instanceType=m5.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	AEs0.254 BEs0.264 CEs0.248 DEs0.236 EEs0.248 FEs0.202 GEs0.202 HEs0.24 IEs0.24 JEs0.24 KEs0.24 NEs0.214 OEs0.214 PEs0.23 QEs0.253 REs0.204 SEs0.224 TEs0.214 UEs0.214 VEs0.222 WEs0.224 YEs0.225 ZEs0.235 aEs0.235 cEs0.306 dFB0.192 eEs0.192 fFB0.242 gFB0.242 hEs0.224 iEs0.192
BoxUsage:m5.xlarge	instanceType=m5.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PBU0.288 UFE0.272 dBU0.25 iFE0.25
BoxUsage:m5.xlarge	instanceType=m5.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFE0.286 UA80.27 dFE0.248 iFE0.248
BoxUsage:m5.xlarge	instanceType=m5.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PCV0.414 UFE0.398 dCV0.376 iFE0.376
BoxUsage:m5a.12xlarge	instanceType=m5a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEs2.688 DEs2.544 FEs1.333 HEs2.592 IEs2.592 NEs2.304 PEs2.496 SEs2.424 UEs2.304 VEs2.4 WEs2.424 cEs3.312 dFB2.064 eEs2.064 fFB2.616 gFB2.616 hEs2.424 iEs2.064
BoxUsage:m5a.16xlarge	instanceType=m5a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEs3.584 DEs3.392 FEs1.778 HEs3.456 IEs3.456 NEs3.072 PEs3.328 SEs3.232 UEs3.072 VEs3.2 WEs3.232 cEs4.416 dFB2.752 eEs2.752 fFB3.488 gFB3.488 hEs3.232 iEs2.752
BoxUsage:m5a.24xlarge	instanceType=m5a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEs5.376 DEs5.088 FEs2.666 HEs5.184 IEs5.184 NEs4.608 PEs4.992 SEs4.848 UEs4.608 VEs4.8 WEs4.848 cEs6.624 dFB4.128 eEs4.128 fFB5.232 gFB5.232 hEs4.848 iEs4.128
BoxUsage:m5a.2xlarge	instanceType=m5a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEs0.448 DEs0.424 FEs0.222 HEs0.432 IEs0.432 NEs0.384 PEs0.416 SEs0.404 UEs0.384 VEs0.4 WEs0.404 cEs0.552 dFB0.344 eEs0.344 fFB0.436 gFB0.436 hEs0.404 iEs0.344
BoxUsage:m5a.4xlarge	instanceType=m5a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEs0.896 DEs0.848 FEs0.444 HEs0.864 IEs0.864 NEs0.768 PEs0.832 SEs0.808 UEs0.768 VEs0.8 WEs0.808 cEs1.104 dFB0.688 eEs0.688 fFB0.872 gFB0.872 hEs0.808 iEs0.688
BoxUsage:m5a.8xlarge	instanceType=m5a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEs1.792 DEs1.696 FEs0.889 HEs1.728 IEs1.728 NEs1.536 PEs1.664 SEs1.616 UEs1.536 VEs1.6 WEs1.616 cEs2.208 dFB1.376 eEs1.376 fFB1.744 gFB1.744 hEs1.616 iEs1.376
BoxUsage:m5a.large	instanceType=m5a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEs0.112 DEs0.106 FEs0.056 HEs0.108 IEs0.108 NEs0.096 PEs0.104 SEs0.101 UEs0.096 VEs0.1 WEs0.101 cEs0.138 dFB0.086 eEs0.086 fFB0.109 gFB0.109 hEs0.101 iEs0.086
BoxUsage:m5a.xlarge	instanceType=m5a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEs0.224 DEs0.212 FEs0.111 HEs0.216 IEs0.216 NEs0.192 PEs0.208 SEs0.202 UEs0.192 VEs0.2 WEs0.202 cEs0.276 dFB0.172 eEs0.172 fFB0.218 gFB0.218 hEs0.202 iEs0.172
BoxUsage:m5ad.12xlarge	instanceType=m5ad.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEs3.216 DEs3.048 FEs1.61 HEs3.096 IEs3.12 NEs2.76 PEs3 UEs2.76 VEs2.88 WEs2.904 cEs3.96 dFB2.472 eEs2.472 gFB3.144 hEs2.928 iEs2.472
BoxUsage:m5ad.16xlarge	instanceType=m5ad.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEs4.288 DEs4.064 FEs2.147 HEs4.128 IEs4.16 NEs3.68 PEs4 UEs3.68 VEs3.84 WEs3.872 cEs5.28 dFB3.296 eEs3.296 gFB4.192 hEs3.904 iEs3.296
BoxUsage:m5ad.24xlarge	instanceType=m5ad.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEs6.432 DEs6.096 FEs3.221 HEs6.192 IEs6.24 NEs5.52 PEs6 UEs5.52 VEs5.76 WEs5.808 cEs7.92 dFB4.944 eEs4.944 gFB6.288 hEs5.856 iEs4.944
BoxUsage:m5ad.2xlarge	instanceType=m5ad.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEs0.536 DEs0.508 FEs0.268 HEs0.516 IEs0.52 NEs0.46 PEs0.5 UEs0.46 VEs0.48 WEs0.484 cEs0.66 dFB0.412 eEs0.412 gFB0.524 hEs0.488 iEs0.412
BoxUsage:m5ad.4xlarge	instanceType=m5ad.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEs1.072 DEs1.016 FEs0.537 HEs1.032 IEs1.04 NEs0.92 PEs1 UEs0.92 VEs0.96 WEs0.968 cEs1.32 dFB0.824 eEs0.824 gFB1.048 hEs0.976 iEs0.824
BoxUsage:m5ad.8xlarge	instanceType=m5ad.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEs2.144 DEs2.032 FEs1.074 HEs2.064 IEs2.08 NEs1.84 PEs2 UEs1.84 VEs1.92 WEs1.936 cEs2.64 dFB1.648 eEs1.648 gFB2.096 hEs1.952 iEs1.648
BoxUsage:m5ad.large	instanceType=m5ad.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEs0.134 DEs0.127 FEs0.067 HEs0.129 IEs0.13 NEs0.115 PEs0.125 UEs0.115 VEs0.12 WEs0.121 cEs0.165 dFB0.103 eEs0.103 gFB0.131 hEs0.122 iEs0.103
BoxUsage:m5ad.xlarge	instanceType=m5ad.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEs0.268 DEs0.254 FEs0.134 HEs0.258 IEs0.26 NEs0.23 PEs0.25 UEs0.23 VEs0.24 WEs0.242 cEs0.33 dFB0.206 eEs0.206 gFB0.262 hEs0.244 iEs0.206
BoxUsage:m5d.12xlarge	instanceType=m5d.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	AEs3.6 BEs3.72 CEs3.504 DEs3.336 EEs3.504 FEs2.928 GEs2.928 HEs3.384 IEs3.408 JEs3.384 KEs3.408 NEs3.024 OEs3.024 PEs3.264 QEs3.59 REs2.88 SEs3.168 TEs3.024 UEs3.024 VEs3.144 WEs3.168 YEs3.175 ZEs3.326 aEs3.326 cEs4.32 dFB2.712 eEs2.712 fFB3.432 gFB3.432 hEs3.192 iEs2.712
BoxUsage:m5d.16xlarge	instanceType=m5d.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	AEs4.8 BEs4.96 CEs4.672 DEs4.448 EEs4.672 FEs3.904 GEs3.904 HEs4.512 IEs4.544 JEs4.512 KEs4.544 NEs4.032 OEs4.032 PEs4.352 QEs4.787 REs3.84 SEs4.224 TEs4.032 UEs4.032 VEs4.192 WEs4.224 YEs4.234 ZEs4.435 aEs4.435 cEs5.76 dFB3.616 eEs3.616 fFB4.576 gFB4.576 hEs4.256 iEs3.616
BoxUsage:m5d.24xlarge	instanceType=m5d.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	AEs7.2 BEs7.44 CEs7.008 DEs6.672 EEs7.008 FEs5.856 GEs5.856 HEs6.768 IEs6.816 JEs6.768 KEs6.816 NEs6.048 OEs6.048 PEs6.528 QEs7.181 REs5.76 SEs6.336 TEs6.048 UEs6.048 VEs6.288 WEs6.336 YEs6.35 ZEs6.653 aEs6.653 cEs8.64 dFB5.424 eEs5.424 fFB6.864 gFB6.864 hEs6.384 iEs5.424
BoxUsage:m5d.2xlarge	instanceType=m5d.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	AEs0.6 BEs0.62 CEs0.584 DEs0.556 EEs0.584 FEs0.488 GEs0.488 HEs0.564 IEs0.568 JEs0.564 KEs0.568 NEs0.504 OEs0.504 PEs0.544 QEs0.598 REs0.48 SEs0.528 TEs0.504 UEs0.504 VEs0.524 WEs0.528 YEs0.529 ZEs0.554 aEs0.554 cEs0.72 dFB0.452 eEs0.452 fFB0.572 gFB0.572 hEs0.532 iEs0.452
BoxUsage:m5d.4xlarge	instanceType=m5d.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	AEs1.2 BEs1.24 CEs1.168 DEs1.112 EEs1.168 FEs0.976 GEs0.976 HEs1.128 IEs1.136 JEs1.128 KEs1.136 NEs1.008 OEs1.008 PEs1.088 QEs1.197 REs0.96 SEs1.056 TEs1.008 UEs1.008 VEs1.048 WEs1.056 YEs1.058 ZEs1.109 aEs1.109 cEs1.44 dFB0.904 eEs0.904 fFB1.144 gFB1.144 hEs1.064 iEs0.904
BoxUsage:m5d.8xlarge	instanceType=m5d.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	AEs2.4 BEs2.48 CEs2.336 DEs2.224 EEs2.336 FEs1.952 GEs1.952 HEs2.256 IEs2.272 JEs2.256 KEs2.272 NEs2.016 OEs2.016 PEs2.176 QEs2.394 REs1.92 SEs2.112 TEs2.016 UEs2.016 VEs2.096 WEs2.112 YEs2.117 ZEs2.218 aEs2.218 cEs2.88 dFB1.808 eEs1.808 fFB2.288 gFB2.288 hEs2.128 iEs1.808
BoxUsage:m5d.large	instanceType=m5d.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	AEs0.15 BEs0.155 CEs0.146 DEs0.139 EEs0.146 FEs0.122 GEs0.122 HEs0.141 IEs0.142 JEs0.141 KEs0.142 NEs0.126 OEs0.126 PEs0.136 QEs0.15 REs0.12 SEs0.132 TEs0.126 UEs0.126 VEs0.131 WEs0.132 YEs0.132 ZEs0.139 aEs0.139 cEs0.18 dFB0.113 eEs0.113 fFB0.143 gFB0.143 hEs0.133 iEs0.113
BoxUsage:m5d.metal	instanceType=m5d.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	AEs7.2 BEs7.44 CEs7.008 DEs6.672 EEs7.008 FEs5.856 GEs5.856 HEs6.768 IEs6.816 JEs6.768 KEs6.816 NEs6.048 OEs6.048 PEs6.528 QEs7.181 REs5.76 SEs6.336 TEs6.048 UEs6.048 VEs6.288 WEs6.336 YEs6.35 ZEs6.653 aEs6.653 cEs8.64 dFB5.424 eEs5.424 fFB6.864 gFB6.864 hEs6.384 iEs5.424
BoxUsage:m5d.xlarge	instanceType=m5d.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	AEs0.3 BEs0.31 CEs0.292 DEs0.278 EEs0.292 FEs0.244 GEs0.244 HEs0.282 IEs0.284 JEs0.282 KEs0.284 NEs0.252 OEs0.252 PEs0.272 QEs0.299 REs0.24 SEs0.264 TEs0.252 UEs0.252 VEs0.262 WEs0.264 YEs0.265 ZEs0.277 aEs0.277 cEs0.36 dFB0.226 eEs0.226 fFB0.286 gFB0.286 hEs0.266 iEs0.226
BoxUsage:m5dn.12xlarge	instanceType=m5dn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEs4.2 HEs4.008 PEs3.888 UEs3.648 dFB3.264 eEs3.264 fFB4.104 gFB4.104 iEs3.264
BoxUsage:m5dn.16xlarge	instanceType=m5dn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEs5.6 HEs5.344 PEs5.184 UEs4.864 dFB4.352 eEs4.352 fFB5.472 gFB5.472 iEs4.352
BoxUsage:m5dn.24xlarge	instanceType=m5dn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEs8.4 HEs8.016 PEs7.776 UEs7.296 dFB6.528 eEs6.528 fFB8.208 gFB8.208 iEs6.528
BoxUsage:m5dn.2xlarge	instanceType=m5dn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEs0.7 HEs0.668 PEs0.648 UEs0.608 dFB0.544 eEs0.544 fFB0.684 gFB0.684 iEs0.544
BoxUsage:m5dn.4xlarge	instanceType=m5dn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEs1.4 HEs1.336 PEs1.296 UEs1.216 dFB1.088 eEs1.088 fFB1.368 gFB1.368 iEs1.088
BoxUsage:m5dn.8xlarge	instanceType=m5dn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEs2.8 HEs2.672 PEs2.592 UEs2.432 dFB2.176 eEs2.176 fFB2.736 gFB2.736 iEs2.176
BoxUsage:m5dn.large	instanceType=m5dn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEs0.175 HEs0.167 PEs0.162 UEs0.152 dFB0.136 eEs0.136 fFB0.171 gFB0.171 iEs0.136
BoxUsage:m5dn.metal	instanceType=m5dn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEs8.4 HEs8.016 PEs7.776 UEs7.296 dFB6.528 eEs6.528 fFB8.208 gFB8.208 iEs6.528
BoxUsage:m5dn.xlarge	instanceType=m5dn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEs0.35 HEs0.334 PEs0.324 UEs0.304 dFB0.272 eEs0.272 fFB0.342 gFB0.342 iEs0.272
BoxUsage:m5n.12xlarge	instanceType=m5n.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEs3.672 HEs3.504 PEs3.384 UEs3.192 dFB2.856 eEs2.856 fFB3.576 gFB3.576 iEs2.856
BoxUsage:m5n.16xlarge	instanceType=m5n.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEs4.896 HEs4.672 PEs4.512 UEs4.256 dFB3.808 eEs3.808 fFB4.768 gFB4.768 iEs3.808
BoxUsage:m5n.24xlarge	instanceType=m5n.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEs7.344 HEs7.008 PEs6.768 UEs6.384 dFB5.712 eEs5.712 fFB7.152 gFB7.152 iEs5.712
BoxUsage:m5n.2xlarge	instanceType=m5n.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEs0.612 HEs0.584 PEs0.564 UEs0.532 dFB0.476 eEs0.476 fFB0.596 gFB0.596 iEs0.476
BoxUsage:m5n.4xlarge	instanceType=m5n.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEs1.224 HEs1.168 PEs1.128 UEs1.064 dFB0.952 eEs0.952 fFB1.192 gFB1.192 iEs0.952
BoxUsage:m5n.8xlarge	instanceType=m5n.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEs2.448 HEs2.336 PEs2.256 UEs2.128 dFB1.904 eEs1.904 fFB2.384 gFB2.384 iEs1.904
BoxUsage:m5n.large	instanceType=m5n.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEs0.153 HEs0.146 PEs0.141 UEs0.133 dFB0.119 eEs0.119 fFB0.149 gFB0.149 iEs0.119
BoxUsage:m5n.metal	instanceType=m5n.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEs7.344 HEs7.008 PEs6.768 dFB5.712 eEs5.712 fFB7.152 gFB7.152 iEs5.712
BoxUsage:m5n.xlarge	instanceType=m5n.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEs0.306 HEs0.292 PEs0.282 UEs0.266 dFB0.238 eEs0.238 fFB0.298 gFB0.298 iEs0.238
BoxUsage:m5zn.12xlarge	instanceType=m5zn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEs5.1204 DEs4.872 HEs4.956 IEs4.956 PEs4.7486 UEs4.4184 cEs6.3178 dFB3.9641 eEs3.9641 hEs4.6248 iEs3.9641
BoxUsage:m5zn.2xlarge	instanceType=m5zn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEs0.8534 DEs0.812 HEs0.826 IEs0.826 PEs0.7914 UEs0.7364 cEs1.053 dFB0.6607 eEs0.6607 hEs0.7708 iEs0.6607
BoxUsage:m5zn.3xlarge	instanceType=m5zn.3xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=48;vcpu=12	CEs1.2801 DEs1.218 HEs1.239 IEs1.239 PEs1.1872 UEs1.1046 cEs1.5794 dFB0.991 eEs0.991 hEs1.1562 iEs0.991
BoxUsage:m5zn.6xlarge	instanceType=m5zn.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=24	CEs2.5602 DEs2.436 HEs2.478 IEs2.478 PEs2.3743 UEs2.2092 cEs3.1589 dFB1.982 eEs1.982 hEs2.3124 iEs1.982
BoxUsage:m5zn.large	instanceType=m5zn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEs0.2134 DEs0.203 HEs0.2065 IEs0.2065 PEs0.1979 UEs0.1841 cEs0.2632 dFB0.1652 eEs0.1652 hEs0.1927 iEs0.1652
BoxUsage:m5zn.metal	instanceType=m5zn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEs5.1204 DEs4.872 HEs4.956 IEs4.956 PEs4.7486 UEs4.4184 cEs6.3178 dFB4.3605 eEs3.9641 hEs4.6248 iEs3.9641
BoxUsage:m5zn.xlarge	instanceType=m5zn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEs0.4267 DEs0.406 HEs0.413 IEs0.413 PEs0.3957 UEs0.3682 cEs0.5265 dFB0.3303 eEs0.3303 hEs0.3854 iEs0.3303
BoxUsage:m6a.12xlarge	instanceType=m6a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEs2.6784 FEs1.3332 GEs1.3332 HEs2.592 IEs2.592 NEs2.3112 PEs2.484 SEs2.4192 UEs2.3112 VEs2.3976 cEs3.3048 dFB2.0736 eEs2.0736 hEs2.4192 iEs2.0736
BoxUsage:m6a.12xlarge	instanceType=m6a.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PFE3.0024 UCu2.8296 dFE2.592 iCu2.592
BoxUsage:m6a.12xlarge	instanceType=m6a.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PFE2.609 UFE2.4362 dCD2.1986 iCD2.1986
BoxUsage:m6a.12xlarge	instanceType=m6a.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PFE4.692 UDi4.5192 dDi4.2816 iFE4.2816
BoxUsage:m6a.16xlarge	instanceType=m6a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEs3.5712 FEs1.7776 GEs1.7776 HEs3.456 IEs3.456 NEs3.0816 PEs3.312 SEs3.2256 UEs3.0816 VEs3.1968 WEB3.2256 cEs4.4064 dFB2.7648 eEs2.7648 hEs3.2256 iEs2.7648
BoxUsage:m6a.16xlarge	instanceType=m6a.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PC24.0032 UC23.7728 dC23.456 iFE3.456
BoxUsage:m6a.16xlarge	instanceType=m6a.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PBu3.437 UFE3.2066 dFE2.8898 iBu2.8898
BoxUsage:m6a.24xlarge	instanceType=m6a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEs5.3568 FEs2.6664 GEs2.6664 HEs5.184 IEs5.184 NEs4.6224 PEs4.968 SEs4.8384 UEs4.6224 VEs4.7952 WFE4.8384 cEs6.6096 dFB4.1472 eEs4.1472 hEs4.8384 iEs4.1472
BoxUsage:m6a.24xlarge	instanceType=m6a.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PDF6.0048 UFE5.6592 dDF5.184 iDF5.184
BoxUsage:m6a.24xlarge	instanceType=m6a.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PBv5.093 UFE4.7474 dFE4.2722 iFE4.2722
BoxUsage:m6a.24xlarge	instanceType=m6a.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PDy9.384 UDy9.0384 dDy8.5632 iFE8.5632
BoxUsage:m6a.2xlarge	instanceType=m6a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEs0.4464 FEs0.2222 GEs0.2222 HEs0.432 IEs0.432 NEs0.3852 PEs0.414 SEs0.4032 UEs0.3852 VEs0.3996 WFE0.4032 cEs0.5508 dFB0.3456 eEs0.3456 hEs0.4032 iEs0.3456
BoxUsage:m6a.2xlarge	instanceType=m6a.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFE0.5292 UBt0.5004 dBt0.4608 iFE0.4608
BoxUsage:m6a.2xlarge	instanceType=m6a.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFE0.539 UFE0.5102 dCD0.4706 iFE0.4706
BoxUsage:m6a.2xlarge	instanceType=m6a.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PCh0.782 UCh0.7532 dCh0.7136 iCh0.7136
BoxUsage:m6a.32xlarge	instanceType=m6a.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CEs7.1424 FEs3.5552 GEs3.5552 HEs6.912 IEs6.912 NEs6.1632 PEs6.624 SEs6.4512 UEs6.1632 VEs6.3936 cEs8.8128 dFB5.5296 eEs5.5296 hEs6.4512 iEs5.5296
BoxUsage:m6a.32xlarge	instanceType=m6a.32xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	PDN7.8528 UFE7.392 dFE6.7584 iFE6.7584
BoxUsage:m6a.32xlarge	instanceType=m6a.32xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	PCD6.749 UFE6.2882 dFE5.6546 iCD5.6546
BoxUsage:m6a.32xlarge	instanceType=m6a.32xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	PD212.512 UFE12.0512 dD211.4176 iD211.4176
BoxUsage:m6a.48xlarge	instanceType=m6a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CEs10.7136 FEs5.3328 GEs5.3328 HEs10.368 IEs10.368 NEs9.2448 PEs9.936 SEs9.6768 UEs9.2448 VEs9.5904 cEs13.2192 dFB8.2944 eEs8.2944 hEs9.6768 iEs8.2944
BoxUsage:m6a.48xlarge	instanceType=m6a.48xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PFE11.7792 UFE11.088 dFE10.1376 iDZ10.1376
BoxUsage:m6a.48xlarge	instanceType=m6a.48xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PFE10.061 UFE9.3698 dBv8.4194 iFE8.4194
BoxUsage:m6a.48xlarge	instanceType=m6a.48xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PD618.768 UFE18.0768 dD617.1264 iFE17.1264
BoxUsage:m6a.4xlarge	instanceType=m6a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEs0.8928 FEs0.4444 GEs0.4444 HEs0.864 IEs0.864 NEs0.7704 PEs0.828 SEs0.8064 UEs0.7704 VEs0.7992 WEB0.8064 cEs1.1016 dFB0.6912 eEs0.6912 hEs0.8064 iEs0.6912
BoxUsage:m6a.4xlarge	instanceType=m6a.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PCN1.0008 UCN0.9432 dCN0.864 iFE0.864
BoxUsage:m6a.4xlarge	instanceType=m6a.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PFE0.953 UFE0.8954 dBv0.8162 iBv0.8162
BoxUsage:m6a.4xlarge	instanceType=m6a.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PFE1.564 UC71.5064 dC71.4272 iC71.4272
BoxUsage:m6a.8xlarge	instanceType=m6a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEs1.7856 FEs0.8888 GEs0.8888 HEs1.728 IEs1.728 NEs1.5408 PEs1.656 SEs1.6128 UEs1.5408 VEs1.5984 WFE1.6128 cEs2.2032 dFB1.3824 eEs1.3824 hEs1.6128 iEs1.3824
BoxUsage:m6a.8xlarge	instanceType=m6a.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PCZ2.0016 UFE1.8864 dFE1.728 iFE1.728
BoxUsage:m6a.8xlarge	instanceType=m6a.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PFE1.781 UCD1.6658 dFE1.5074 iCD1.5074
BoxUsage:m6a.8xlarge	instanceType=m6a.8xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PDS3.128 UDS3.0128 dDS2.8544 iDS2.8544
BoxUsage:m6a.large	instanceType=m6a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEs0.1116 FEs0.05555 GEs0.05555 HEs0.108 IEs0.108 NEs0.0963 PEs0.1035 SEs0.1008 UEs0.0963 VEs0.0999 cEs0.1377 dFB0.0864 eEs0.0864 hEs0.1008 iEs0.0864
BoxUsage:m6a.large	instanceType=m6a.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PFE0.1323 UFE0.1251 dAr0.1152 iFE0.1152
BoxUsage:m6a.large	instanceType=m6a.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PBB0.1598 UFE0.1526 dBB0.1427 iFE0.1427
BoxUsage:m6a.large	instanceType=m6a.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PBc0.1955 UBc0.1883 dBc0.1784 iBc0.1784
BoxUsage:m6a.metal	instanceType=m6a.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CEs10.7136 FEs5.3328 GEs5.3328 HEs10.368 IEs10.368 NEs9.2448 PEs9.936 SEs9.6768 UEs9.2448 VEs9.5904 WFE9.6768 cEs13.2192 dFB8.2944 eEs8.2944 hEs9.6768 iEs8.2944
BoxUsage:m6a.metal	instanceType=m6a.metal;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PFE11.7792 UFE11.088 dFE10.1376 iDZ10.1376
BoxUsage:m6a.metal	instanceType=m6a.metal;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PFE10.061 UFE9.3698 dFE8.4194 iFE8.4194
BoxUsage:m6a.metal	instanceType=m6a.metal;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PFE18.768 UD618.0768 dD617.1264 iD617.1264
BoxUsage:m6a.xlarge	instanceType=m6a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEs0.2232 FEs0.1111 GEs0.1111 HEs0.216 IEs0.216 NEs0.1926 PEs0.207 SEs0.2016 UEs0.1926 VEs0.1998 WFE0.2016 cEs0.2754 dFB0.1728 eEs0.1728 hEs0.2016 iEs0.1728
BoxUsage:m6a.xlarge	instanceType=m6a.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFE0.2646 UFE0.2502 dFE0.2304 iFE0.2304
BoxUsage:m6a.xlarge	instanceType=m6a.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFE0.2633 UBA0.2489 dFE0.2291 iFE0.2291
BoxUsage:m6a.xlarge	instanceType=m6a.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PCS0.391 UFE0.3766 dCS0.3568 iCS0.3568
BoxUsage:m6g.12xlarge	instanceType=m6g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=192;vcpu=48	AEs2.4384 BEs2.544 CEs2.376 DEs2.256 EEs2.3808 FEs1.2144 GEs1.2144 HEs2.304 IEs2.304 JEs2.304 KEs2.304 NEs2.0544 OEs2.0544 PEs2.208 QEs2.4288 REs1.968 SEs2.1504 TEs2.064 UEs2.064 VEs2.1312 WEs2.16 YEs2.1672 ZEs2.2704 aEs2.256 cEs2.9376 dFB1.848 eEs1.848 fFB2.3232 gFB2.3232 hEs2.1504 iEs1.848
BoxUsage:m6g.16xlarge	instanceType=m6g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	AEs3.2512 BEs3.392 CEs3.168 DEs3.008 EEs3.1744 FEs1.6192 GEs1.6192 HEs3.072 IEs3.072 JEs3.072 KEs3.072 NEs2.7392 OEs2.7392 PEs2.944 QEs3.2384 REs2.624 SEs2.8672 TEs2.752 UEs2.752 VEs2.8416 WEs2.88 YEs2.8896 ZEs3.0272 aEs3.008 cEs3.9168 dFB2.464 eEs2.464 fFB3.0976 gFB3.0976 hEs2.8672 iEs2.464
BoxUsage:m6g.2xlarge	instanceType=m6g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=8	AEs0.4064 BEs0.424 CEs0.396 DEs0.376 EEs0.3968 FEs0.2024 GEs0.2024 HEs0.384 IEs0.384 JEs0.384 KEs0.384 NEs0.3424 OEs0.3424 PEs0.368 QEs0.4048 REs0.328 SEs0.3584 TEs0.344 UEs0.344 VEs0.3552 WEs0.36 YEs0.3612 ZEs0.3784 aEs0.376 cEs0.4896 dFB0.308 eEs0.308 fFB0.3872 gFB0.3872 hEs0.3584 iEs0.308
BoxUsage:m6g.4xlarge	instanceType=m6g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=16	AEs0.8128 BEs0.848 CEs0.792 DEs0.752 EEs0.7936 FEs0.4048 GEs0.4048 HEs0.768 IEs0.768 JEs0.768 KEs0.768 NEs0.6848 OEs0.6848 PEs0.736 QEs0.8096 REs0.656 SEs0.7168 TEs0.688 UEs0.688 VEs0.7104 WEs0.72 YEs0.7224 ZEs0.7568 aEs0.752 cEs0.9792 dFB0.616 eEs0.616 fFB0.7744 gFB0.7744 hEs0.7168 iEs0.616
BoxUsage:m6g.8xlarge	instanceType=m6g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=32	AEs1.6256 BEs1.696 CEs1.584 DEs1.504 EEs1.5872 FEs0.8096 GEs0.8096 HEs1.536 IEs1.536 JEs1.536 KEs1.536 NEs1.3696 OEs1.3696 PEs1.472 QEs1.6192 REs1.312 SEs1.4336 TEs1.376 UEs1.376 VEs1.4208 WEs1.44 YEs1.4448 ZEs1.5136 aEs1.504 cEs1.9584 dFB1.232 eEs1.232 fFB1.5488 gFB1.5488 hEs1.4336 iEs1.232
BoxUsage:m6g.large	instanceType=m6g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=2	AEs0.1016 BEs0.106 CEs0.099 DEs0.094 EEs0.0992 FEs0.0506 GEs0.0506 HEs0.096 IEs0.096 JEs0.096 KEs0.096 NEs0.0856 OEs0.0856 PEs0.092 QEs0.1012 REs0.082 SEs0.0896 TEs0.086 UEs0.086 VEs0.0888 WEs0.09 YEs0.0903 ZEs0.0946 aEs0.094 cEs0.1224 dFB0.077 eEs0.077 fFB0.0968 gFB0.0968 hEs0.0896 iEs0.077
BoxUsage:m6g.medium	instanceType=m6g.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=1	AEs0.0508 BEs0.053 CEs0.0495 DEs0.047 EEs0.0496 FEs0.0253 GEs0.0253 HEs0.048 IEs0.048 JEs0.048 KEs0.048 NEs0.0428 OEs0.0428 PEs0.046 QEs0.0506 REs0.041 SEs0.0448 TEs0.043 UEs0.043 VEs0.0444 WEs0.045 YEs0.0452 ZEs0.0473 aEs0.047 cEs0.0612 dFB0.0385 eEs0.0385 fFB0.0484 gFB0.0484 hEs0.0448 iEs0.0385
BoxUsage:m6g.metal	instanceType=m6g.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	AEs3.2512 BEs3.392 CEs3.168 DEs3.008 EEs3.1744 FEs1.6192 GEs1.6192 HEs3.072 IEs3.072 JEs3.072 KEs3.072 NEs2.7392 OEs2.7392 PEs2.944 QEs3.2384 REs2.624 SEs2.8672 TEs2.752 UEs2.752 VEs2.8416 WEs2.88 YEs2.8896 ZEs3.0272 aEs3.008 cEs3.9168 dFB2.6112 eEs2.464 fFB3.2835 gFB3.2835 hEs2.8672 iEs2.464
BoxUsage:m6g.xlarge	instanceType=m6g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=4	AEs0.2032 BEs0.212 CEs0.198 DEs0.188 EEs0.1984 FEs0.1012 GEs0.1012 HEs0.192 IEs0.192 JEs0.192 KEs0.192 NEs0.1712 OEs0.1712 PEs0.184 QEs0.2024 REs0.164 SEs0.1792 TEs0.172 UEs0.172 VEs0.1776 WEs0.18 YEs0.1806 ZEs0.1892 aEs0.188 cEs0.2448 dFB0.154 eEs0.154 fFB0.1936 gFB0.1936 hEs0.1792 iEs0.154
BoxUsage:m6gd.12xlarge	instanceType=m6gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=192;vcpu=48	AEs2.88 BEs2.976 CEs2.808 DEs2.6688 EEs2.8032 FEs1.4496 GEs1.4496 HEs2.712 IEs2.736 JEs2.712 KEs2.736 NEs2.4192 OEs2.4192 PEs2.616 QEs2.8776 REs2.304 SEs2.5344 TEs2.4192 UEs2.4192 VEs2.5152 WEs2.5344 YEs2.5402 ZEs2.6592 aEs2.6611 cEs3.456 dFB2.1696 eEs2.1696 fFB2.7456 gFB2.7456 hEs2.544 iEs2.1696
BoxUsage:m6gd.16xlarge	instanceType=m6gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	AEs3.84 BEs3.968 CEs3.744 DEs3.5584 EEs3.7376 FEs1.9328 GEs1.9328 HEs3.616 IEs3.648 JEs3.616 KEs3.648 NEs3.2256 OEs3.2256 PEs3.488 QEs3.8368 REs3.072 SEs3.3792 TEs3.2256 UEs3.2256 VEs3.3536 WEs3.3792 YEs3.3869 ZEs3.5456 aEs3.5482 cEs4.608 dFB2.8928 eEs2.8928 fFB3.6608 gFB3.6608 hEs3.392 iEs2.8928
BoxUsage:m6gd.2xlarge	instanceType=m6gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=8	AEs0.48 BEs0.496 CEs0.468 DEs0.4448 EEs0.4672 FEs0.2416 GEs0.2416 HEs0.452 IEs0.456 JEs0.452 KEs0.456 MFE0.3842 NEs0.4032 OEs0.4032 PEs0.436 QEs0.4796 REs0.384 SEs0.4224 TEs0.4032 UEs0.4032 VEs0.4192 WEs0.4224 YEs0.4234 ZEs0.4432 aEs0.4435 cEs0.576 dFB0.3616 eEs0.3616 fFB0.4576 gFB0.4576 hEs0.424 iEs0.3616
BoxUsage:m6gd.4xlarge	instanceType=m6gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=16	AEs0.96 BEs0.992 CEs0.936 DEs0.8896 EEs0.9344 FEs0.4832 GEs0.4832 HEs0.904 IEs0.912 JEs0.904 KEs0.912 MFE0.7683 NEs0.8064 OEs0.8064 PEs0.872 QEs0.9592 REs0.768 SEs0.8448 TEs0.8064 UEs0.8064 VEs0.8384 WEs0.8448 YEs0.8467 ZEs0.8864 aEs0.887 cEs1.152 dFB0.7232 eEs0.7232 fFB0.9152 gFB0.9152 hEs0.848 iEs0.7232
BoxUsage:m6gd.8xlarge	instanceType=m6gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=32	AEs1.92 BEs1.984 CEs1.872 DEs1.7792 EEs1.8688 FEs0.9664 GEs0.9664 HEs1.808 IEs1.824 JEs1.808 KEs1.824 MFE1.5366 NEs1.6128 OEs1.6128 PEs1.744 QEs1.9184 REs1.536 SEs1.6896 TEs1.6128 UEs1.6128 VEs1.6768 WEs1.6896 YEs1.6934 ZEs1.7728 aEs1.7741 cEs2.304 dFB1.4464 eEs1.4464 fFB1.8304 gFB1.8304 hEs1.696 iEs1.4464
BoxUsage:m6gd.large	instanceType=m6gd.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=2	AEs0.12 BEs0.124 CEs0.117 DEs0.1112 EEs0.1168 FEs0.0604 GEs0.0604 HEs0.113 IEs0.114 JEs0.113 KEs0.114 MFE0.096 NEs0.1008 OEs0.1008 PEs0.109 QEs0.1199 REs0.096 SEs0.1056 TEs0.1008 UEs0.1008 VEs0.1048 WEs0.1056 YEs0.1058 ZEs0.1108 aEs0.1109 cEs0.144 dFB0.0904 eEs0.0904 fFB0.1144 gFB0.1144 hEs0.106 iEs0.0904
BoxUsage:m6gd.medium	instanceType=m6gd.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=1	AEs0.06 BEs0.062 CEs0.0585 DEs0.0556 EEs0.0584 FEs0.0302 GEs0.0302 HEs0.0565 IEs0.057 JEs0.0565 KEs0.057 NEs0.0504 OEs0.0504 PEs0.0545 QEs0.06 REs0.048 SEs0.0528 TEs0.0504 UEs0.0504 VEs0.0524 WEs0.0528 YEs0.0529 ZEs0.0554 aEs0.0554 cEs0.072 dFB0.0452 eEs0.0452 fFB0.0572 gFB0.0572 hEs0.053 iEs0.0452
BoxUsage:m6gd.metal	instanceType=m6gd.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	AEs3.84 BEs3.968 CEs3.744 DEs3.5584 EEs3.7376 FEs1.9328 GEs1.9328 HEs3.616 IEs3.648 JEs3.616 KEs3.648 NEs3.2256 OEs3.2256 PEs3.488 QEs3.8368 REs3.072 SEs3.3792 TEs3.2256 UEs3.2256 VEs3.3536 WEs3.3792 YEs3.3869 ZEs3.5456 aEs3.5482 cEs4.608 dFB3.0664 eEs2.8928 fFB3.8804 gFB3.8804 hEs3.392 iEs2.8928
BoxUsage:m6gd.xlarge	instanceType=m6gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=4	AEs0.24 BEs0.248 CEs0.234 DEs0.2224 EEs0.2336 FEs0.1208 GEs0.1208 HEs0.226 IEs0.228 JEs0.226 KEs0.228 MFE0.1921 NEs0.2016 OEs0.2016 PEs0.218 QEs0.2398 REs0.192 SEs0.2112 TEs0.2016 UEs0.2016 VEs0.2096 WEs0.2112 YEs0.2117 ZEs0.2216 aEs0.2218 cEs0.288 dFB0.1808 eEs0.1808 fFB0.2288 gFB0.2288 hEs0.212 iEs0.1808
BoxUsage:m6i.12xlarge	instanceType=m6i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	AEs3.048 BEs3.168 CEs2.976 DEs2.832 EEs2.976 FEs2.424 GEs2.424 HEs2.88 IEs2.88 JEs2.88 MFE2.448 NEs2.568 OEs2.568 PEs2.76 QEs3.036 REs2.448 SEs2.688 UEs2.568 VEs2.664 WEs2.688 YEs2.6964 ZEs2.8248 aEs3.168 bFE2.4192 cEs3.672 dFB2.304 eEs2.304 fFB2.904 gFB2.904 hEs2.688 iEs2.304
BoxUsage:m6i.12xlarge	instanceType=m6i.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PCs3.2784 UCs3.0864 dFE2.8224 iFE2.8224
BoxUsage:m6i.12xlarge	instanceType=m6i.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PFE2.885 UFE2.693 dFE2.429 iB32.429
BoxUsage:m6i.12xlarge	instanceType=m6i.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PDk4.968 UDk4.776 dDk4.512 iDk4.512
BoxUsage:m6i.16xlarge	instanceType=m6i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	AEs4.064 BEs4.224 CEs3.968 DEs3.776 EEs3.968 FEs3.232 GEs3.232 HEs3.84 IEs3.84 JEs3.84 LFE3.264 NEs3.424 OEs3.424 PEs3.68 QEs4.048 REs3.264 SEs3.584 UEs3.424 VEs3.552 WEs3.584 YEs3.5952 ZEs3.7664 aEs4.224 bFE3.2256 cEs4.896 dFB3.072 eEs3.072 fFB3.872 gFB3.872 hEs3.584 iEs3.072
BoxUsage:m6i.16xlarge	instanceType=m6i.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PFE4.3712 UFE4.1152 dCy3.7632 iCy3.7632
BoxUsage:m6i.16xlarge	instanceType=m6i.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PBy3.805 UFE3.549 dFE3.197 iBy3.197
BoxUsage:m6i.16xlarge	instanceType=m6i.16xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PFE6.624 UFE6.368 dFE6.016 iDp6.016
BoxUsage:m6i.24xlarge	instanceType=m6i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	AEs6.096 BEs6.336 CEs5.952 DEs5.664 EEs5.952 FEs4.848 GEs4.848 HEs5.76 IEs5.76 JEs5.76 LFE4.896 MFE4.896 NEs5.136 OEs5.136 PEs5.52 QEs6.072 REs4.896 SEs5.376 UEs5.136 VEs5.328 WEs5.376 YEs5.3928 ZEs5.6496 aEs6.336 bFE4.8384 cEs7.344 dFB4.608 eEs4.608 fFB5.808 gFB5.808 hEs5.376 iEs4.608
BoxUsage:m6i.24xlarge	instanceType=m6i.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PDC6.5568 UDC6.1728 dFE5.6448 iFE5.6448
BoxUsage:m6i.24xlarge	instanceType=m6i.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PB15.645 UFE5.261 dFE4.733 iFE4.733
BoxUsage:m6i.24xlarge	instanceType=m6i.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PDz9.936 UFE9.552 dDz9.024 iDz9.024
BoxUsage:m6i.2xlarge	instanceType=m6i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	AEs0.508 BEs0.528 CEs0.496 DEs0.472 EEs0.496 FEs0.404 GEs0.404 HEs0.48 IEs0.48 JEs0.48 LFE0.408 MFE0.408 NEs0.428 OEs0.428 PEs0.46 QEs0.506 REs0.408 SEs0.448 UEs0.428 VEs0.444 WEs0.448 YEs0.4494 ZEs0.4708 aEs0.528 bFE0.4032 cEs0.612 dFB0.384 eEs0.384 fFB0.484 gFB0.484 hEs0.448 iEs0.384
BoxUsage:m6i.2xlarge	instanceType=m6i.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PBp0.5752 UFE0.5432 dBp0.4992 iBp0.4992
BoxUsage:m6i.2xlarge	instanceType=m6i.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PCE0.585 UCE0.553 dFE0.509 iCE0.509
BoxUsage:m6i.2xlarge	instanceType=m6i.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PCf0.828 UCf0.796 dCf0.752 iCf0.752
BoxUsage:m6i.32xlarge	instanceType=m6i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	AEs8.128 BEs8.448 CEs7.936 DEs7.552 EEs7.936 FEs6.464 GEs6.464 HEs7.68 IEs7.68 JEs7.68 LFE6.528 MFE6.528 NEs6.848 OEs6.848 PEs7.36 QEs8.096 REs6.528 SEs7.168 UEs6.848 VEs7.104 WEs7.168 YEs7.1904 ZEs7.5328 aEs8.448 bFE6.4512 cEs9.792 dFB6.144 eEs6.144 fFB7.744 gFB7.744 hEs7.168 iEs6.144
BoxUsage:m6i.32xlarge	instanceType=m6i.32xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	PFE8.5888 UFE8.0768 dDP7.3728 iFE7.3728
BoxUsage:m6i.32xlarge	instanceType=m6i.32xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	PFE7.485 UFE6.973 dFE6.269 iB36.269
BoxUsage:m6i.32xlarge	instanceType=m6i.32xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	PD113.248 UFE12.736 dD112.032 iFE12.032
BoxUsage:m6i.4xlarge	instanceType=m6i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	AEs1.016 BEs1.056 CEs0.992 DEs0.944 EEs0.992 FEs0.808 GEs0.808 HEs0.96 IEs0.96 JEs0.96 LFE0.816 MEB0.816 NEs0.856 OEs0.856 PEs0.92 QEs1.012 REs0.816 SEs0.896 UEs0.856 VEs0.888 WEs0.896 YEs0.8988 ZEs0.9416 aEs1.056 cEs1.224 dFB0.768 eEs0.768 fFB0.968 gFB0.968 hEs0.896 iEs0.768
BoxUsage:m6i.4xlarge	instanceType=m6i.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PCK1.0928 UFE1.0288 dFE0.9408 iFE0.9408
BoxUsage:m6i.4xlarge	instanceType=m6i.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PFE1.045 UFE0.981 dFE0.893 iFE0.893
BoxUsage:m6i.4xlarge	instanceType=m6i.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PC81.656 UC81.592 dFE1.504 iFE1.504
BoxUsage:m6i.8xlarge	instanceType=m6i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	AEs2.032 BEs2.112 CEs1.984 DEs1.888 EEs1.984 FEs1.616 GEs1.616 HEs1.92 IEs1.92 JEs1.92 LFE1.632 MFE1.632 NEs1.712 OEs1.712 PEs1.84 QEs2.024 REs1.632 SEs1.792 UEs1.712 VEs1.776 WEs1.792 YEs1.7976 ZEs1.8832 aEs2.112 cEs2.448 dFB1.536 eEs1.536 fFB1.936 gFB1.936 hEs1.792 iEs1.536
BoxUsage:m6i.8xlarge	instanceType=m6i.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PCc2.1856 UCc2.0576 dFE1.8816 iFE1.8816
BoxUsage:m6i.8xlarge	instanceType=m6i.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PB01.965 UB01.837 dB01.661 iFE1.661
BoxUsage:m6i.8xlarge	instanceType=m6i.8xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PDW3.312 UDW3.184 dFE3.008 iFE3.008
BoxUsage:m6i.large	instanceType=m6i.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	AEs0.127 BEs0.132 CEs0.124 DEs0.118 EEs0.124 FEs0.101 GEs0.101 HEs0.12 IEs0.12 JEs0.12 LEB0.102 NEs0.107 OEs0.107 PEs0.115 QEs0.1265 REs0.102 SEs0.112 UEs0.107 VEs0.111 WEs0.112 YEs0.11235 ZEs0.1177 aEs0.132 bFE0.1008 cEs0.153 dFB0.096 eEs0.096 fFB0.121 gFB0.121 hEs0.112 iEs0.096
BoxUsage:m6i.large	instanceType=m6i.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PFE0.1438 UFE0.1358 dFE0.1248 iAz0.1248
BoxUsage:m6i.large	instanceType=m6i.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PBD0.1713 UFE0.1633 dFE0.1523 iBD0.1523
BoxUsage:m6i.large	instanceType=m6i.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PBb0.207 UFE0.199 dBb0.188 iBb0.188
BoxUsage:m6i.metal	instanceType=m6i.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	AEs8.128 BEs8.448 CEs7.936 DEs7.552 EEs7.936 FEs6.464 GEs6.464 HEs7.68 IEs7.68 JEs7.68 LFE6.528 MFE6.528 NEs6.848 OEs6.848 PEs7.36 QEs8.096 REs6.528 SEs7.168 UEs6.848 VEs7.104 WEs7.168 YEs7.1904 ZEs7.5328 aEs8.448 cEs9.792 dFB6.144 eEs6.144 fFB7.744 gFB7.744 hEs7.168 iEs6.144
BoxUsage:m6i.metal	instanceType=m6i.metal;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	PDO8.5888 UDO8.0768 dFE7.3728 iFE7.3728
BoxUsage:m6i.metal	instanceType=m6i.metal;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	PFE7.485 UFE6.973 dFE6.269 iB66.269
BoxUsage:m6i.metal	instanceType=m6i.metal;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	PD013.248 UD012.736 dD012.032 iD012.032
BoxUsage:m6i.xlarge	instanceType=m6i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	AEs0.254 BEs0.264 CEs0.248 DEs0.236 EEs0.248 FEs0.202 GEs0.202 HEs0.24 IEs0.24 JEs0.24 MFE0.204 NEs0.214 OEs0.214 PEs0.23 QEs0.253 REs0.204 SEs0.224 UEs0.214 VEs0.222 WEs0.224 YEs0.2247 ZEs0.2354 aEs0.264 cEs0.306 dFB0.192 eEs0.192 fFB0.242 gFB0.242 hEs0.224 iEs0.192
BoxUsage:m6i.xlarge	instanceType=m6i.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFE0.2876 UBO0.2716 dFE0.2496 iBO0.2496
BoxUsage:m6i.xlarge	instanceType=m6i.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFE0.2863 UFE0.2703 dBF0.2483 iBF0.2483
BoxUsage:m6i.xlarge	instanceType=m6i.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PCW0.414 UCW0.398 dFE0.376 iCW0.376
BoxUsage:m6id.12xlarge	instanceType=m6id.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEs3.6792 DEs3.5028 FEs3.0744 HEs3.5532 IEs3.5784 LFE3.02016 MFE3.02016 NEs3.1752 OEs3.1752 PEs3.4272 QEs3.76992 UEs3.1752 VFE3.3012 YEs3.33408 bFE2.98992 cEs4.536 dFB2.8476 eEs2.8476 gFB3.6048 iEs2.8476
BoxUsage:m6id.16xlarge	instanceType=m6id.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEs4.9056 DEs4.6704 FEs4.0992 HEs4.7376 IEs4.7712 LEB4.026882 MFE4.02688 NEs4.2336 OEs4.2336 PEs4.5696 QEs5.02656 UEs4.2336 VFE4.4016 YEs4.44544 bEB3.986564 cEs6.048 dFB3.7968 eEs3.7968 gFB4.8064 iEs3.7968
BoxUsage:m6id.24xlarge	instanceType=m6id.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEs7.3584 DEs7.0056 FEs6.1488 HEs7.1064 IEs7.1568 MFE6.04032 NEs6.3504 OEs6.3504 PEs6.8544 QEs7.53984 UEs6.3504 VFE6.6024 YEs6.66816 bFE5.97984 cEs9.072 dFB5.6952 eEs5.6952 gFB7.2096 iEs5.6952
BoxUsage:m6id.2xlarge	instanceType=m6id.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEs0.6132 DEs0.5838 FEs0.5124 HEs0.5922 IEs0.5964 LFE0.50336 MFE0.50336 NEs0.5292 OEs0.5292 PEs0.5712 QEs0.62832 UEs0.5292 VEB0.5502 YEs0.55568 cEs0.756 dFB0.4746 eEs0.4746 gFB0.6008 iEs0.4746
BoxUsage:m6id.32xlarge	instanceType=m6id.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CEs9.8112 DEs9.3408 FEs8.1984 HEs9.4752 IEs9.5424 LFE8.05376 NEs8.4672 OEs8.4672 PEs9.1392 QEs10.05312 UEs8.4672 VFE8.8032 YEs8.89088 bFE7.97312 cEs12.096 dFB7.5936 eEs7.5936 gFB9.6128 iEs7.5936
BoxUsage:m6id.4xlarge	instanceType=m6id.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEs1.2264 DEs1.1676 FEs1.0248 HEs1.1844 IEs1.1928 LFE1.00672 MFE1.00672 NEs1.0584 OEs1.0584 PEs1.1424 QEs1.25664 UEs1.0584 VFE1.1004 YEs1.11136 bFE0.99664 cEs1.512 dFB0.9492 eEs0.9492 gFB1.2016 iEs0.9492
BoxUsage:m6id.8xlarge	instanceType=m6id.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEs2.4528 DEs2.3352 FEs2.0496 HEs2.3688 IEs2.3856 LFE2.01344 MEB2.013436 NEs2.1168 OEs2.1168 PEs2.2848 QEs2.51328 UEs2.1168 VEB2.2008 YEs2.22272 bFE1.99328 cEs3.024 dFB1.8984 eEs1.8984 gFB2.4032 iEs1.8984
BoxUsage:m6id.large	instanceType=m6id.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEs0.1533 DEs0.14595 FEs0.1281 HEs0.14805 IEs0.1491 LFE0.12584 MFE0.12584 NEs0.1323 OEs0.1323 PEs0.1428 QEs0.15708 UEs0.1323 VFE0.13755 YEs0.13892 bFE0.12458 cEs0.189 dFB0.11865 eEs0.11865 gFB0.1502 iEs0.11865
BoxUsage:m6id.metal	instanceType=m6id.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CEs9.8112 DEs9.3408 FEs8.1984 HEs9.4752 IEs9.5424 LFE8.05376 MFE8.05376 NEs8.4672 OEs8.4672 PEs9.1392 QEs10.05312 UEs8.4672 VFE8.8032 YEs8.89088 bFE7.97312 cEs12.096 dFB7.5936 eEs7.5936 gFB9.6128 iEs7.5936
BoxUsage:m6id.xlarge	instanceType=m6id.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEs0.3066 DEs0.2919 FEs0.2562 HEs0.2961 IEs0.2982 LFE0.25168 MFE0.25168 NEs0.2646 OEs0.2646 PEs0.2856 QEs0.31416 UEs0.2646 YEs0.27784 cEs0.378 dFB0.2373 eEs0.2373 gFB0.3004 iEs0.2373
BoxUsage:m6idn.12xlarge	instanceType=m6idn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEs4.914 FEB4.0716 HEs4.68936 IEs4.82976 NFE4.18032 PEs4.54896 QFE4.95744 REs3.984 TEs4.18032 UEs4.26816 dFB3.81888 eEs3.81888 gFB4.80168 hEs4.40256 iEs3.81888
BoxUsage:m6idn.16xlarge	instanceType=m6idn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEs6.552 FFE5.4288 HEs6.25248 IEs6.43968 NEB5.573764 PEs6.06528 REs5.312 TEs5.57376 UEs5.69088 dFB5.09184 eEs5.09184 gFB6.40224 hEs5.87008 iEs5.09184
BoxUsage:m6idn.24xlarge	instanceType=m6idn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEs9.828 FEB8.1432 HEs9.37872 IEs9.65952 NFE8.36064 PEs9.09792 QFE9.91488 REs7.968 TEs8.36064 UEs8.53632 dFB7.63776 eEs7.63776 gFB9.60336 hEs8.80512 iEs7.63776
BoxUsage:m6idn.2xlarge	instanceType=m6idn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEs0.819 FFE0.6786 HEs0.78156 IEs0.80496 NFE0.69672 PEs0.75816 QEB0.826236 REs0.664 TEs0.69672 UEs0.71136 dFB0.63648 eEs0.63648 gFB0.80028 hEs0.73376 iEs0.63648
BoxUsage:m6idn.32xlarge	instanceType=m6idn.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CEs13.104 HEs12.50496 IEs12.87936 PEs12.13056 QFE13.21984 REs10.624 TEs11.14752 UEs11.38176 dFB10.18368 eEs10.18368 gFB12.80448 hEs11.74016 iEs10.18368
BoxUsage:m6idn.4xlarge	instanceType=m6idn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEs1.638 FFE1.3572 HEs1.56312 IEs1.60992 NEB1.393436 PEs1.51632 QEB1.652482 REs1.328 TEs1.39344 UEs1.42272 dFB1.27296 eEs1.27296 gFB1.60056 hEs1.46752 iEs1.27296
BoxUsage:m6idn.8xlarge	instanceType=m6idn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEs3.276 HEs3.12624 IEs3.21984 NFE2.78688 PEs3.03264 QFE3.30496 REs2.656 TEs2.78688 UEs2.84544 dFB2.54592 eEs2.54592 gFB3.20112 hEs2.93504 iEs2.54592
BoxUsage:m6idn.large	instanceType=m6idn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEs0.20475 HEs0.19539 IEs0.20124 NFE0.17418 PEs0.18954 REs0.166 TEs0.17418 UEs0.17784 dFB0.15912 eEs0.15912 gFB0.20007 hEs0.18344 iEs0.15912
BoxUsage:m6idn.metal	instanceType=m6idn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CEs13.104 FFE10.8576 HEs12.50496 IEs12.87936 NFE11.14752 PEs12.13056 QFE13.21984 REs10.624 TEs11.14752 UEs11.38176 dFB10.18368 eEs10.18368 gFB12.80448 hEs11.74016 iEs10.18368
BoxUsage:m6idn.xlarge	instanceType=m6idn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEs0.4095 HEs0.39078 IEs0.40248 NFE0.34836 PEs0.37908 REs0.332 TEs0.34836 UEs0.35568 dFB0.31824 eEs0.31824 gFB0.40014 hEs0.36688 iEs0.31824
BoxUsage:m6in.12xlarge	instanceType=m6in.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEs4.29624 FFE3.48192 HEs4.09968 IEs4.212 PEs3.95928 QEB4.403036 REs3.552 TEs3.72432 UEs3.73464 dFB3.34152 eEs3.34152 gFB4.18392 hEs3.89856 iEs3.34152
BoxUsage:m6in.16xlarge	instanceType=m6in.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEs5.72832 FEB4.642564 HEs5.46624 IEs5.616 NFE4.96576 PEs5.27904 QFE5.87072 REs4.736 TEs4.96576 UEs4.97952 dFB4.45536 eEs4.45536 gFB5.57856 hEs5.19808 iEs4.45536
BoxUsage:m6in.24xlarge	instanceType=m6in.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEs8.59248 FFE6.96384 HEs8.19936 IEs8.424 NFE7.44864 PEs7.91856 QFE8.80608 REs7.104 TEs7.44864 UEs7.46928 dFB6.68304 eEs6.68304 gFB8.36784 hEs7.79712 iEs6.68304
BoxUsage:m6in.2xlarge	instanceType=m6in.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEs0.71604 FFE0.58032 HEs0.68328 IEs0.702 NEB0.620718 PEs0.65988 QEB0.733836 REs0.592 TEs0.62072 UEs0.62244 dFB0.55692 eEs0.55692 gFB0.69732 hEs0.64976 iEs0.55692
BoxUsage:m6in.32xlarge	instanceType=m6in.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CEs11.45664 HEs10.93248 IEs11.232 NFE9.93152 PEs10.55808 QFE11.74144 REs9.472 TEs9.93152 UEs9.95904 dFB8.91072 eEs8.91072 gFB11.15712 hEs10.39616 iEs8.91072
BoxUsage:m6in.4xlarge	instanceType=m6in.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEs1.43208 FFE1.16064 HEs1.36656 IEs1.404 PEs1.31976 QFE1.46768 REs1.184 TEs1.24144 UEs1.24488 dFB1.11384 eEs1.11384 gFB1.39464 hEs1.29952 iEs1.11384
BoxUsage:m6in.8xlarge	instanceType=m6in.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEs2.86416 HEs2.73312 IEs2.808 NFE2.48288 PEs2.63952 QFE2.93536 REs2.368 TEs2.48288 UEs2.48976 dFB2.22768 eEs2.22768 gFB2.78928 hEs2.59904 iEs2.22768
BoxUsage:m6in.large	instanceType=m6in.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEs0.17901 FFE0.14508 HEs0.17082 IEs0.1755 NEB0.155182 PEs0.16497 QFE0.18346 REs0.148 TEs0.15518 UEs0.15561 dFB0.13923 eEs0.13923 gFB0.17433 hEs0.16244 iEs0.13923
BoxUsage:m6in.metal	instanceType=m6in.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CEs11.45664 FFE9.28512 HEs10.93248 IEs11.232 NFE9.93152 PEs10.55808 REs9.472 TEs9.93152 UEs9.95904 dFB8.91072 eEs8.91072 gFB11.15712 hEs10.39616 iEs8.91072
BoxUsage:m6in.xlarge	instanceType=m6in.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEs0.35802 FFE0.29016 HEs0.34164 IEs0.351 NEB0.310364 PEs0.32994 QFE0.36692 REs0.296 TEs0.31036 UEs0.31122 dFB0.27846 eEs0.27846 gFB0.34866 hEs0.32488 iEs0.27846
BoxUsage:m7a.12xlarge	instanceType=m7a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEs3.59352 RFE2.95584 TFE3.1008 UEs3.1008 dFB2.78208 eEs2.78208 iEs2.78208
BoxUsage:m7a.12xlarge	instanceType=m7a.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	UFE3.2258 dB92.90708 iFE2.90708
BoxUsage:m7a.16xlarge	instanceType=m7a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEs4.79136 TFE4.1344 UEs4.1344 dFB3.70944 eEs3.70944 iEs3.70944
BoxUsage:m7a.24xlarge	instanceType=m7a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEs7.18704 PEB6.665282 RFE5.91168 UEs6.2016 dFB5.56416 eEs5.56416 iEs5.56416
BoxUsage:m7a.2xlarge	instanceType=m7a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEs0.59892 PFE0.55544 RFE0.49264 UEs0.5168 dFB0.46368 eEs0.46368 iEs0.46368
BoxUsage:m7a.2xlarge	instanceType=m7a.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	UFE0.6418 dFE0.58868 iFE0.58868
BoxUsage:m7a.32xlarge	instanceType=m7a.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CEs9.58272 PFE8.88704 UEs8.2688 dFB7.41888 eEs7.41888 iEs7.41888
BoxUsage:m7a.32xlarge	instanceType=m7a.32xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	UFE8.3938 dB97.54388 iFE7.54388
BoxUsage:m7a.48xlarge	instanceType=m7a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CEs14.37408 PFE13.33056 TFE12.4032 UEs12.4032 dFB11.12832 eEs11.12832 iEs11.12832
BoxUsage:m7a.48xlarge	instanceType=m7a.48xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	UFE14.2464 dFE12.97152 iFE12.97152
BoxUsage:m7a.48xlarge	instanceType=m7a.48xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	UFE12.5282 dFE11.25332 iFE11.25332
BoxUsage:m7a.4xlarge	instanceType=m7a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEs1.19784 PFE1.11088 REB0.985282 TFE1.0336 UEs1.0336 dFB0.92736 eEs0.92736 iEs0.92736
BoxUsage:m7a.4xlarge	instanceType=m7a.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	UB91.1586 dFE1.05236 iFE1.05236
BoxUsage:m7a.8xlarge	instanceType=m7a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEs2.39568 PFE2.22176 RFE1.97056 TFE2.0672 UEs2.0672 dFB1.85472 eEs1.85472 iEs1.85472
BoxUsage:m7a.large	instanceType=m7a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEs0.14973 PEB0.138864 RFE0.12316 TFE0.1292 UEs0.1292 dFB0.11592 eEs0.11592 iEs0.11592
BoxUsage:m7a.medium	instanceType=m7a.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=1	CEs0.07487 REB0.061582 UEs0.0646 dFB0.05796 eEs0.05796 iEs0.05796
BoxUsage:m7a.medium	instanceType=m7a.medium;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=1	UFE0.1209 dFE0.11426 iFE0.11426
BoxUsage:m7a.metal-48xl	instanceType=m7a.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CEs14.37408 RFE11.82336 TFE12.4032 UEs12.4032 dFB11.12832 eEs11.12832 iEs11.12832
BoxUsage:m7a.metal-48xl	instanceType=m7a.metal-48xl;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	UFE14.2464 dFE12.97152 iDd12.97152
BoxUsage:m7a.metal-48xl	instanceType=m7a.metal-48xl;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	UFE12.5282 dB911.25332 iFE11.25332
BoxUsage:m7a.xlarge	instanceType=m7a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEs0.29946 PFE0.27772 RFE0.24632 TFE0.2584 UEs0.2584 dFB0.23184 eEs0.23184 iEs0.23184
BoxUsage:m7a.xlarge	instanceType=m7a.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	UFE0.316 dBQ0.28944 iFE0.28944
BoxUsage:m7g.12xlarge	instanceType=m7g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=192;vcpu=48	CEs2.5296 DEs2.4072 EFE2.5296 FEs1.3997 GEs1.3997 HEs2.448 IEs2.448 LFE2.0808 NEs2.183 PEs2.3462 REs2.0808 TEs2.1816 UEs2.1828 VEs2.2646 WEs2.2848 ZFE2.4011 aEs2.6928 bFE2.0563 cEs3.1212 dFB1.9584 eEs1.9584 fFB2.4672 gFB2.4682 hEs2.2848 iEs1.9584
BoxUsage:m7g.16xlarge	instanceType=m7g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	CEs3.3728 DEs3.2096 FEs1.8662 GEs1.8662 HEs3.264 IEs3.264 JFE3.264 KFE3.264 LFE2.7744 NEs2.9107 PEs3.1283 REs2.7744 TEs2.9088 UEs2.9104 VEs3.0195 WEs3.0464 ZFE3.2014 aEs3.5904 bFE2.7418 cEs4.1616 dFB2.6112 eEs2.6112 fFB3.2896 gFB3.2909 hEs3.0464 iEs2.6112
BoxUsage:m7g.2xlarge	instanceType=m7g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=8	CEs0.4216 DEs0.4012 EFE0.4216 FEs0.2333 GEs0.2333 HEs0.408 IEs0.408 NEs0.3638 PEs0.391 REs0.3468 TEs0.3636 UEs0.3638 VEs0.3774 WEs0.3808 ZFE0.4002 aEs0.4488 bFE0.3427 cEs0.5202 dFB0.3264 eEs0.3264 fFB0.4112 gFB0.4114 hEs0.3808 iEs0.3264
BoxUsage:m7g.4xlarge	instanceType=m7g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=16	CEs0.8432 DEs0.8024 EFE0.8432 FEs0.4666 GEs0.4666 HEs0.816 IEs0.816 LFE0.6936 NEs0.7277 PEs0.7821 REs0.6936 TEs0.7272 UEs0.7276 VEs0.7549 WEs0.7616 aEs0.8976 bFE0.6854 cEs1.0404 dFB0.6528 eEs0.6528 fFB0.8224 gFB0.8227 hEs0.7616 iEs0.6528
BoxUsage:m7g.8xlarge	instanceType=m7g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=32	CEs1.6864 DEs1.6048 FEs0.9331 GEs0.9331 HEs1.632 IEs1.632 JFE1.632 LFE1.3872 NEs1.4554 PEs1.5642 REs1.3872 TEs1.4544 UEs1.4552 VEs1.5098 WEs1.5232 ZFE1.6007 aEs1.7952 cEs2.0808 dFB1.3056 eEs1.3056 fFB1.6448 gFB1.6454 hEs1.5232 iEs1.3056
BoxUsage:m7g.large	instanceType=m7g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=2	CEs0.1054 DEs0.1003 FEs0.0583 GEs0.0583 HEs0.102 IEs0.102 KFE0.102 NEs0.091 PEs0.0978 REs0.0867 TEs0.0909 UEs0.091 VEs0.0944 WEs0.0952 ZFE0.1 aEs0.1122 bFE0.0857 cEs0.1301 dFB0.0816 eEs0.0816 fFB0.1028 gFB0.1028 hEs0.0952 iEs0.0816
BoxUsage:m7g.medium	instanceType=m7g.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=1	CEs0.0527 DEs0.0502 EFE0.0527 FEs0.0292 GEs0.0292 HEs0.051 IEs0.051 JFE0.051 KFE0.051 NEs0.0455 PEs0.0489 REs0.0434 TEs0.0455 UEs0.0455 VEs0.0472 WEs0.0476 ZFE0.05 aEs0.0561 bFE0.0428 cEs0.065 dFB0.0408 eEs0.0408 fFB0.0514 gFB0.0514 hEs0.0476 iEs0.0408
BoxUsage:m7g.metal	instanceType=m7g.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	CEs3.3728 DEs3.2096 EFE3.3728 FEs1.8662 GEs1.8662 HEs3.264 IEs3.264 JFE3.264 LFE2.7744 NEs2.9107 PEs3.1283 REs2.7744 TEs2.9088 UEs2.9104 VEs3.0195 WEs3.0464 ZFE3.2014 aEs3.5904 bFE2.7418 cEs4.1616 dFB2.6112 eEs2.6112 fFB3.2896 gFB3.2909 hEs3.0464 iEs2.6112
BoxUsage:m7g.xlarge	instanceType=m7g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=4	CEs0.2108 DEs0.2006 EFE0.2108 FEs0.1166 GEs0.1166 HEs0.204 IEs0.204 JFE0.204 KFE0.204 LFE0.1734 NEs0.1819 PEs0.1955 REs0.1734 TEs0.1818 UEs0.1819 VEs0.1887 WEs0.1904 aEs0.2244 bFE0.1714 cEs0.2601 dFB0.1632 eEs0.1632 fFB0.2056 gFB0.2057 hEs0.1904 iEs0.1632
BoxUsage:m7gd.12xlarge	instanceType=m7gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=192;vcpu=48	CEs3.3113 FEs1.704 HEs3.1979 IEs3.2206 PEs3.0845 REs2.7216 TEs2.8577 UEs2.8577 WEs2.9938 cFE4.0824 dFB2.5628 eEs2.5628 hEs3.0164 iEs2.5628
BoxUsage:m7gd.16xlarge	instanceType=m7gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	CEs4.415 FEs2.272 HEs4.2638 IEs4.2941 LFE3.6243 PEs4.1126 REs3.6288 TEs3.8102 UEs3.8102 WEs3.9917 bFE3.5878 cFE5.4432 dFB3.4171 eEs3.4171 hEs4.0219 iEs3.4171
BoxUsage:m7gd.2xlarge	instanceType=m7gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=8	CEs0.5519 FEs0.284 HEs0.533 IEs0.5368 LFE0.453 PEs0.5141 REs0.4536 TEs0.4763 UEs0.4763 WEs0.499 cFE0.6804 dFB0.4271 eEs0.4271 hEs0.5027 iEs0.4271
BoxUsage:m7gd.4xlarge	instanceType=m7gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=16	CEs1.1038 FEs0.568 HEs1.066 IEs1.0735 LFE0.9061 PEs1.0282 REs0.9072 TEs0.9526 UEs0.9526 WEs0.9979 bFE0.897 cFE1.3608 dFB0.8543 eEs0.8543 hEs1.0055 iEs0.8543
BoxUsage:m7gd.8xlarge	instanceType=m7gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=32	CEs2.2075 FEs1.136 HEs2.1319 IEs2.147 PEs2.0563 REs1.8144 TEs1.9051 UEs1.9051 WEs1.9958 bFE1.7939 dFB1.7086 eEs1.7086 hEs2.011 iEs1.7086
BoxUsage:m7gd.large	instanceType=m7gd.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=2	CEs0.138 FEs0.071 HEs0.1332 IEs0.1342 PEs0.1285 REs0.1134 TEs0.1191 UEs0.1191 WEs0.1247 bFE0.1121 cFE0.1701 dFB0.1068 eEs0.1068 hEs0.1257 iEs0.1068
BoxUsage:m7gd.medium	instanceType=m7gd.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=1	CEs0.069 FEs0.0355 HEs0.0666 IEs0.0671 LFE0.0566 PEs0.0643 REs0.0567 TEs0.0595 UEs0.0595 WEs0.0624 dFB0.0534 eEs0.0534 hEs0.0628 iEs0.0534
BoxUsage:m7gd.metal	instanceType=m7gd.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	CEs4.415 FEs2.272 HEs4.2638 IEs4.2941 PEs4.1126 REs3.6288 TEs3.8102 UEs3.8102 WEs3.9917 bFE3.5878 dFB3.4171 eEs3.4171 hEs4.0219 iEs3.4171
BoxUsage:m7gd.xlarge	instanceType=m7gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=4	CEs0.2759 FEs0.142 HEs0.2665 IEs0.2684 LFE0.2265 PEs0.257 REs0.2268 TEs0.2381 UEs0.2381 WEs0.2495 cFE0.3402 dFB0.2136 eEs0.2136 hEs0.2514 iEs0.2136
BoxUsage:m7i-flex.12xlarge	instanceType=m7i-flex.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE2.96856 FFE2.418 HFE2.8728 IFE2.8728 LFE2.44188 NFE2.56152 PFE2.75304 RFE2.442 TFE2.56152 UFE2.56152 WFE2.68128 cFE3.66288 dFB2.29824 eFE2.29824 fFB2.8968 gFB2.8968 hFE2.68128 iFE2.29824
BoxUsage:m7i-flex.16xlarge	instanceType=m7i-flex.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE3.95808 FFE3.224 HFE3.8304 IFE3.8304 LFE3.25584 NFE3.41536 PFE3.67072 RFE3.256 TFE3.41536 UFE3.41536 WFE3.57504 cFE4.88384 dFB3.06432 eFE3.06432 fFB3.8624 gFB3.8624 hFE3.57504 iFE3.06432
BoxUsage:m7i-flex.2xlarge	instanceType=m7i-flex.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEs0.49476 DEs0.47084 FEs0.403 HEs0.4788 IEs0.4788 JFE0.4788 LFE0.40698 NEs0.42692 PEs0.45884 REs0.407 TEs0.42692 UEs0.42692 VEs0.44288 WEs0.44688 cEs0.61048 dFB0.38304 eEs0.38304 fFB0.4828 gFB0.4828 hEs0.44688 iEs0.38304
BoxUsage:m7i-flex.4xlarge	instanceType=m7i-flex.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEs0.98952 DEs0.94168 FEs0.806 HEs0.9576 IEs0.9576 JFE0.9576 LFE0.81396 NEs0.85384 PEs0.91768 REs0.814 TEs0.85384 UEs0.85384 VEs0.88576 WEs0.89376 cEs1.22096 dFB0.76608 eEs0.76608 fFB0.9656 gFB0.9656 hEs0.89376 iEs0.76608
BoxUsage:m7i-flex.8xlarge	instanceType=m7i-flex.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEs1.97904 DEs1.88336 FEs1.612 HEs1.9152 IEs1.9152 JFE1.9152 LFE1.62792 NEs1.70768 PEs1.83536 REs1.628 TEs1.70768 UEs1.70768 VEs1.77152 WEs1.78752 cEs2.44192 dFB1.53216 eEs1.53216 fFB1.9312 gFB1.9312 hEs1.78752 iEs1.53216
BoxUsage:m7i-flex.large	instanceType=m7i-flex.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEs0.12369 DEs0.11771 FEs0.10075 HEs0.1197 IEs0.1197 JFE0.1197 LFE0.10175 NEs0.10673 PEs0.11471 REs0.10175 TEs0.10673 UEs0.10673 VEs0.11072 WEs0.11172 cEs0.15262 dFB0.09576 eEs0.09576 fFB0.1207 gFB0.1207 hEs0.11172 iEs0.09576
BoxUsage:m7i-flex.xlarge	instanceType=m7i-flex.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEs0.24738 DEs0.23542 FEs0.2015 HEs0.2394 IEs0.2394 JFE0.2394 LFE0.20349 NEs0.21346 PEs0.22942 REs0.2035 TEs0.21346 UEs0.21346 VEs0.22144 WEs0.22344 cEs0.30524 dFB0.19152 eEs0.19152 fFB0.2414 gFB0.2414 hEs0.22344 iE10.19152 iEs0.19152
BoxUsage:m7i.12xlarge	instanceType=m7i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEs3.1248 DEs2.9736 FEs2.5452 HEs3.024 IEs3.024 JFE3.024 LFE2.5704 NEs2.6964 PEs2.898 REs2.5704 TEs2.6964 UEs2.6964 VEs2.7972 WEs2.8224 bFE2.54016 cEs3.8556 dFB2.4192 eEs2.4192 fFB3.0492 gFB3.0492 hEs2.8224 iEs2.4192
BoxUsage:m7i.12xlarge	instanceType=m7i.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PFE3.4164 UCq3.2148 dFE2.9376 iFE2.9376
BoxUsage:m7i.12xlarge	instanceType=m7i.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PCE3.023 UFE2.8214 dCE2.5442 iFE2.5442
BoxUsage:m7i.16xlarge	instanceType=m7i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEs4.1664 DEs3.9648 FEs3.3936 HEs4.032 IEs4.032 JFE4.032 LFE3.4272 NEs3.5952 PEs3.864 REs3.4272 TEs3.5952 UEs3.5952 VEs3.7296 WEs3.7632 cEs5.1408 dFB3.2256 eEs3.2256 fFB4.0656 gFB4.0656 hEs3.7632 iEs3.2256
BoxUsage:m7i.16xlarge	instanceType=m7i.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PCw4.5552 UFE4.2864 dFE3.9168 iFE3.9168
BoxUsage:m7i.16xlarge	instanceType=m7i.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PFE3.989 UBw3.7202 dFE3.3506 iBw3.3506
BoxUsage:m7i.16xlarge	instanceType=m7i.16xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PFE6.808 UDo6.5392 dDo6.1696 iDo6.1696
BoxUsage:m7i.24xlarge	instanceType=m7i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEs6.2496 DEs5.9472 FEs5.0904 HEs6.048 IEs6.048 JFE6.048 LFE5.1408 MFE5.1408 NEs5.3928 PEs5.796 REs5.1408 TEs5.3928 UEs5.3928 VEs5.5944 WEs5.6448 bFE5.08032 cEs7.7112 dFB4.8384 eEs4.8384 fFB6.0984 gFB6.0984 hEs5.6448 iEs4.8384
BoxUsage:m7i.24xlarge	instanceType=m7i.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PDB6.8328 UFE6.4296 dDB5.8752 iDB5.8752
BoxUsage:m7i.24xlarge	instanceType=m7i.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PBv5.921 UFE5.5178 dFE4.9634 iFE4.9634
BoxUsage:m7i.24xlarge	instanceType=m7i.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PDx10.212 UDx9.8088 dDx9.2544 iFE9.2544
BoxUsage:m7i.2xlarge	instanceType=m7i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEs0.5208 DEs0.4956 FEs0.4242 HEs0.504 IEs0.504 JFE0.504 LFE0.4284 MEB0.4284 NEs0.4494 PEs0.483 REs0.4284 TEs0.4494 UEs0.4494 VEs0.4662 WEs0.4704 bEB0.423364 cEs0.6426 dFB0.4032 eEs0.4032 fFB0.5082 gFB0.5082 hEs0.4704 iEs0.4032
BoxUsage:m7i.2xlarge	instanceType=m7i.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFE0.5982 UFE0.5646 dFE0.5184 iFE0.5184
BoxUsage:m7i.2xlarge	instanceType=m7i.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFE0.608 UFE0.5744 dFE0.5282 iFE0.5282
BoxUsage:m7i.2xlarge	instanceType=m7i.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PCj0.851 UCj0.8174 dFE0.7712 iFE0.7712
BoxUsage:m7i.48xlarge	instanceType=m7i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CEs12.4992 DEs11.8944 FEs10.1808 HEs12.096 IEs12.096 NEs10.7856 PEs11.592 REs10.2816 TEs10.7856 UEs10.7856 VEs11.1888 WEs11.2896 bFE10.16064 cEs15.4224 dFB9.6768 eEs9.6768 fFB12.1968 gFB12.1968 hEs11.2896 iEs9.6768
BoxUsage:m7i.48xlarge	instanceType=m7i.48xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PFE13.4352 UDb12.6288 dFE11.52 iDb11.52
BoxUsage:m7i.48xlarge	instanceType=m7i.48xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PBy11.717 UBy10.9106 dFE9.8018 iFE9.8018
BoxUsage:m7i.48xlarge	instanceType=m7i.48xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PD620.424 UFE19.6176 dD618.5088 iD618.5088
BoxUsage:m7i.4xlarge	instanceType=m7i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEs1.0416 DEs0.9912 FEs0.8484 HEs1.008 IEs1.008 JEB1.008 LFE0.8568 MFE0.8568 NEs0.8988 PEs0.966 REs0.8568 TEs0.8988 UEs0.8988 VEs0.9324 WEs0.9408 cEs1.2852 dFB0.8064 eEs0.8064 fFB1.0164 gFB1.0164 hEs0.9408 iEs0.8064
BoxUsage:m7i.4xlarge	instanceType=m7i.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PFE1.1388 UFE1.0716 dFE0.9792 iFE0.9792
BoxUsage:m7i.4xlarge	instanceType=m7i.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PBw1.091 UFE1.0238 dBw0.9314 iFE0.9314
BoxUsage:m7i.4xlarge	instanceType=m7i.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PFE1.702 UFE1.6348 dC71.5424 iC71.5424
BoxUsage:m7i.8xlarge	instanceType=m7i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEs2.0832 DEs1.9824 FEs1.6968 HEs2.016 IEs2.016 LFE1.7136 MFE1.7136 NEs1.7976 PEs1.932 REs1.7136 TEs1.7976 UEs1.7976 VEs1.8648 WEs1.8816 bFE1.69344 cEs2.5704 dFB1.6128 eEs1.6128 fFB2.0328 gFB2.0328 hEs1.8816 iEs1.6128
BoxUsage:m7i.8xlarge	instanceType=m7i.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PFE2.2776 UCZ2.1432 dFE1.9584 iFE1.9584
BoxUsage:m7i.8xlarge	instanceType=m7i.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PFE2.057 UFE1.9226 dBu1.7378 iFE1.7378
BoxUsage:m7i.8xlarge	instanceType=m7i.8xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PFE3.404 UDS3.2696 dDS3.0848 iDS3.0848
BoxUsage:m7i.large	instanceType=m7i.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEs0.1302 DEs0.1239 FEs0.10605 HEs0.126 IEs0.126 JFE0.126 LFE0.1071 MFE0.1071 NEs0.11235 PEs0.12075 REs0.1071 TEs0.11235 UEs0.11235 VEs0.11655 WEs0.1176 bFE0.10584 cEs0.16065 dFB0.1008 eEs0.1008 fFB0.12705 gFB0.12705 hEs0.1176 iEs0.1008
BoxUsage:m7i.large	instanceType=m7i.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PA10.14955 UFE0.14115 dFE0.1296 iFE0.1296
BoxUsage:m7i.large	instanceType=m7i.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PFE0.17705 UBA0.16865 dFE0.1571 iBA0.1571
BoxUsage:m7i.large	instanceType=m7i.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PBd0.21275 UBd0.20435 dBd0.1928 iBd0.1928
BoxUsage:m7i.metal-24xl	instanceType=m7i.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEs6.2496 DEs5.9472 FEs5.0904 HEs6.048 IEs6.048 LFE5.65488 NEs5.3928 PEs5.796 REs5.1408 TEs5.3928 UEs5.3928 VEs5.5944 WEs5.6448 cEs7.7112 dFB5.32224 eEs4.8384 fFB6.70824 gFB6.70824 hEs5.6448 iEs4.8384
BoxUsage:m7i.metal-24xl	instanceType=m7i.metal-24xl;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PDI6.8328 UFE6.4296 dDI6.35904 iFE5.8752
BoxUsage:m7i.metal-24xl	instanceType=m7i.metal-24xl;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PFE5.921 UFE5.5178 dBv5.44724 iBv4.9634
BoxUsage:m7i.metal-48xl	instanceType=m7i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CEs12.4992 DEs11.8944 FEs10.1808 HEs12.096 IEs12.096 JFE12.096 LFE10.2816 MFE10.2816 NEs10.7856 PEs11.592 REs10.2816 TEs10.7856 UEs10.7856 VEs11.1888 WEs11.2896 bFE10.16064 cEs15.4224 dFB9.6768 eEs9.6768 fFB12.1968 gFB12.1968 hEs11.2896 iEs9.6768
BoxUsage:m7i.metal-48xl	instanceType=m7i.metal-48xl;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PFE13.4352 UFE12.6288 dDZ11.52 iFE11.52
BoxUsage:m7i.metal-48xl	instanceType=m7i.metal-48xl;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PFE11.717 UFE10.9106 dFE9.8018 iFE9.8018
BoxUsage:m7i.metal-48xl	instanceType=m7i.metal-48xl;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PD820.424 UD819.6176 dFE18.5088 iD818.5088
BoxUsage:m7i.xlarge	instanceType=m7i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEs0.2604 DEs0.2478 FEs0.2121 HEs0.252 IEs0.252 LFE0.2142 MEB0.2142 NEs0.2247 PEs0.2415 REs0.2142 TEs0.2247 UEs0.2247 VEs0.2331 WEs0.2352 bFE0.21168 cEs0.3213 dFB0.2016 eEs0.2016 fFB0.2541 gFB0.2541 hEs0.2352 iEs0.2016
BoxUsage:m7i.xlarge	instanceType=m7i.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PBL0.2991 UFE0.2823 dFE0.2592 iBL0.2592
BoxUsage:m7i.xlarge	instanceType=m7i.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFE0.2978 UFE0.281 dFE0.2579 iFE0.2579
BoxUsage:m7i.xlarge	instanceType=m7i.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PCX0.4255 UCX0.4087 dFE0.3856 iCX0.3856
BoxUsage:m8a.12xlarge	instanceType=m8a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.92128 gFB3.68184
BoxUsage:m8a.16xlarge	instanceType=m8a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.89504 gFB4.90912
BoxUsage:m8a.24xlarge	instanceType=m8a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.84256 gFB7.36368
BoxUsage:m8a.2xlarge	instanceType=m8a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.48688 gFB0.61364
BoxUsage:m8a.48xlarge	instanceType=m8a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB11.68512 gFB14.72736
BoxUsage:m8a.4xlarge	instanceType=m8a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.97376 gFB1.22728
BoxUsage:m8a.8xlarge	instanceType=m8a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.94752 gFB2.45456
BoxUsage:m8a.large	instanceType=m8a.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.12172 gFB0.15341
BoxUsage:m8a.medium	instanceType=m8a.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.06086 gFB0.07671
BoxUsage:m8a.metal-24xl	instanceType=m8a.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB6.42682 gFB8.10005
BoxUsage:m8a.metal-48xl	instanceType=m8a.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB11.68512 gFB14.72736
BoxUsage:m8a.xlarge	instanceType=m8a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.24344 gFB0.30682
BoxUsage:m8azn.12xlarge	instanceType=m8azn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.95504
BoxUsage:m8azn.24xlarge	instanceType=m8azn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB9.91008
BoxUsage:m8azn.3xlarge	instanceType=m8azn.3xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.23876
BoxUsage:m8azn.6xlarge	instanceType=m8azn.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.47752
BoxUsage:m8azn.large	instanceType=m8azn.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.20646
BoxUsage:m8azn.medium	instanceType=m8azn.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.10323
BoxUsage:m8azn.metal-12xl	instanceType=m8azn.metal-12xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.45054
BoxUsage:m8azn.metal-24xl	instanceType=m8azn.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB10.90109
BoxUsage:m8azn.xlarge	instanceType=m8azn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.41292
BoxUsage:m8g.12xlarge	instanceType=m8g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE2.58096 TFE2.39952 VFE2.4912 dFB2.15424 fFB2.71392 gFB2.71488 iFE2.15424
BoxUsage:m8g.16xlarge	instanceType=m8g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE3.44128 TEB3.199364 dFB2.87232 eFE2.87232 fFB3.61856 gFB3.61984 iFE2.87232
BoxUsage:m8g.24xlarge	instanceType=m8g.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		RFE4.57824 TFE4.79904 VFE4.9824 dFB4.30848 eFE4.30848 fFB5.42784 gFB5.42976
BoxUsage:m8g.2xlarge	instanceType=m8g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		REB0.381518 TFE0.39992 VEB0.4152 dFB0.35904 eFE0.35904 fFB0.45232 gFB0.45248 iEB0.359036
BoxUsage:m8g.48xlarge	instanceType=m8g.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE10.32384 RFE9.15648 TFE9.59808 VFE9.9648 dFB8.61696 fFB10.85568 gFB10.85952 iFE8.61696
BoxUsage:m8g.4xlarge	instanceType=m8g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PEB0.860318 RFE0.76304 dFB0.71808 eFE0.71808 fFB0.90464 gFB0.90496 iFE0.71808
BoxUsage:m8g.8xlarge	instanceType=m8g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE1.72064 TFE1.59968 VFE1.6608 dFB1.43616 eEB1.436164 fFB1.80928 gFB1.80992 iFE1.43616
BoxUsage:m8g.large	instanceType=m8g.large;os=Linux;tenancy=Shared	Hrs	0	-		TEB0.099982 VFE0.1038 dFB0.08976 eFE0.08976 fFB0.11308 gFB0.11312 iFE0.08976
BoxUsage:m8g.medium	instanceType=m8g.medium;os=Linux;tenancy=Shared	Hrs	0	-		PFE0.05377 REB0.047691 TFE0.04999 VFE0.0519 dFB0.04488 fFB0.05654 gFB0.05656 iEB0.044882
BoxUsage:m8g.metal-24xl	instanceType=m8g.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		PEE5.677717 dFB4.73933 fFB5.97062 gFB5.97274
BoxUsage:m8g.metal-48xl	instanceType=m8g.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		PFE10.32384 VFE9.9648 dFB8.61696 fFB10.85568 gFB10.85952 iFE8.61696
BoxUsage:m8g.xlarge	instanceType=m8g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE0.21508 RFE0.19076 TFE0.19996 dFB0.17952 eEB0.179518 fFB0.22616 gFB0.22624 iFE0.17952
BoxUsage:m8gb.12xlarge	instanceType=m8gb.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.492
BoxUsage:m8gb.16xlarge	instanceType=m8gb.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.656
BoxUsage:m8gb.24xlarge	instanceType=m8gb.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB6.984
BoxUsage:m8gb.2xlarge	instanceType=m8gb.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.582
BoxUsage:m8gb.48xlarge	instanceType=m8gb.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB13.968
BoxUsage:m8gb.4xlarge	instanceType=m8gb.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.164
BoxUsage:m8gb.8xlarge	instanceType=m8gb.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.328
BoxUsage:m8gb.large	instanceType=m8gb.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.1455
BoxUsage:m8gb.medium	instanceType=m8gb.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.07275
BoxUsage:m8gb.metal-24xl	instanceType=m8gb.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB14.80608
BoxUsage:m8gb.metal-48xl	instanceType=m8gb.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB13.968
BoxUsage:m8gb.xlarge	instanceType=m8gb.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.291
BoxUsage:m8gd.12xlarge	instanceType=m8gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.76768 fFB3.504 gFB3.504
BoxUsage:m8gd.16xlarge	instanceType=m8gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.69024 fFB4.672 gFB4.672
BoxUsage:m8gd.24xlarge	instanceType=m8gd.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.53536 fFB7.008 gFB7.008
BoxUsage:m8gd.2xlarge	instanceType=m8gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.46128 fFB0.584 gFB0.584
BoxUsage:m8gd.48xlarge	instanceType=m8gd.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB11.07072 fFB14.016 gFB14.016
BoxUsage:m8gd.4xlarge	instanceType=m8gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.92256 fFB1.168 gFB1.168
BoxUsage:m8gd.8xlarge	instanceType=m8gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.84512 fFB2.336 gFB2.336
BoxUsage:m8gd.large	instanceType=m8gd.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.11532 fFB0.146 gFB0.146
BoxUsage:m8gd.medium	instanceType=m8gd.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.05766 fFB0.073 gFB0.073
BoxUsage:m8gd.metal-24xl	instanceType=m8gd.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB6.0889 fFB7.7088 gFB7.7088
BoxUsage:m8gd.metal-48xl	instanceType=m8gd.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB11.07072 fFB14.016 gFB14.016
BoxUsage:m8gd.xlarge	instanceType=m8gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.23064 fFB0.292 gFB0.292
BoxUsage:m8gn.12xlarge	instanceType=m8gn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.492
BoxUsage:m8gn.16xlarge	instanceType=m8gn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.656
BoxUsage:m8gn.24xlarge	instanceType=m8gn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB6.984
BoxUsage:m8gn.2xlarge	instanceType=m8gn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.582
BoxUsage:m8gn.48xlarge	instanceType=m8gn.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB13.968
BoxUsage:m8gn.4xlarge	instanceType=m8gn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.164
BoxUsage:m8gn.8xlarge	instanceType=m8gn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.328
BoxUsage:m8gn.large	instanceType=m8gn.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.1455
BoxUsage:m8gn.medium	instanceType=m8gn.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.0728
BoxUsage:m8gn.metal-24xl	instanceType=m8gn.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB7.403
BoxUsage:m8gn.metal-48xl	instanceType=m8gn.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB13.968
BoxUsage:m8gn.xlarge	instanceType=m8gn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.291
BoxUsage:m8i-flex.12xlarge	instanceType=m8i-flex.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.4132 fFB3.04176 gFB3.04176
BoxUsage:m8i-flex.16xlarge	instanceType=m8i-flex.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.2176 fFB4.05568 gFB4.05568
BoxUsage:m8i-flex.2xlarge	instanceType=m8i-flex.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.4022 fFB0.50696 gFB0.50696
BoxUsage:m8i-flex.4xlarge	instanceType=m8i-flex.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.8044 fFB1.01392 gFB1.01392
BoxUsage:m8i-flex.8xlarge	instanceType=m8i-flex.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.6088 fFB2.02784 gFB2.02784
BoxUsage:m8i-flex.large	instanceType=m8i-flex.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.10055 fFB0.12674 gFB0.12674
BoxUsage:m8i-flex.xlarge	instanceType=m8i-flex.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.2011 fFB0.25348 gFB0.25348
BoxUsage:m8i.12xlarge	instanceType=m8i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.54016 fFB3.2016 gFB3.2016
BoxUsage:m8i.16xlarge	instanceType=m8i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.38688 fFB4.2688 gFB4.2688
BoxUsage:m8i.24xlarge	instanceType=m8i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.08032 fFB6.4032 gFB6.4032
BoxUsage:m8i.2xlarge	instanceType=m8i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.42336 fFB0.5336 gFB0.5336
BoxUsage:m8i.32xlarge	instanceType=m8i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB6.77376 fFB8.5376 gFB8.5376
BoxUsage:m8i.48xlarge	instanceType=m8i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB10.16064 fFB12.8064 gFB12.8064
BoxUsage:m8i.4xlarge	instanceType=m8i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.84672 fFB1.0672 gFB1.0672
BoxUsage:m8i.8xlarge	instanceType=m8i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.69344 fFB2.1344 gFB2.1344
BoxUsage:m8i.96xlarge	instanceType=m8i.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB20.32128 fFB25.6128 gFB25.6128
BoxUsage:m8i.large	instanceType=m8i.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.10584 fFB0.1334 gFB0.1334
BoxUsage:m8i.metal-48xl	instanceType=m8i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB10.16064 fFB12.8064 gFB12.8064
BoxUsage:m8i.metal-96xl	instanceType=m8i.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB20.32128 fFB25.6128 gFB25.6128
BoxUsage:m8i.xlarge	instanceType=m8i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.21168 fFB0.2668 gFB0.2668
BoxUsage:m8ib.12xlarge	instanceType=m8ib.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.00992
BoxUsage:m8ib.16xlarge	instanceType=m8ib.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.34656
BoxUsage:m8ib.24xlarge	instanceType=m8ib.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB8.01984
BoxUsage:m8ib.2xlarge	instanceType=m8ib.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.66832
BoxUsage:m8ib.32xlarge	instanceType=m8ib.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB10.69312
BoxUsage:m8ib.48xlarge	instanceType=m8ib.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB16.03968
BoxUsage:m8ib.4xlarge	instanceType=m8ib.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.33664
BoxUsage:m8ib.8xlarge	instanceType=m8ib.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.67328
BoxUsage:m8ib.96xlarge	instanceType=m8ib.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB32.07936
BoxUsage:m8ib.large	instanceType=m8ib.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.16708
BoxUsage:m8ib.metal-48xl	instanceType=m8ib.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB17.64365
BoxUsage:m8ib.metal-96xl	instanceType=m8ib.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB32.07936
BoxUsage:m8ib.xlarge	instanceType=m8ib.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.33416
BoxUsage:m8id.12xlarge	instanceType=m8id.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.13248
BoxUsage:m8id.16xlarge	instanceType=m8id.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.17664
BoxUsage:m8id.24xlarge	instanceType=m8id.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB6.26496
BoxUsage:m8id.2xlarge	instanceType=m8id.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.52208
BoxUsage:m8id.32xlarge	instanceType=m8id.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB8.35328
BoxUsage:m8id.48xlarge	instanceType=m8id.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB12.52992
BoxUsage:m8id.4xlarge	instanceType=m8id.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.04416
BoxUsage:m8id.8xlarge	instanceType=m8id.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.08832
BoxUsage:m8id.96xlarge	instanceType=m8id.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB25.05984
BoxUsage:m8id.large	instanceType=m8id.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.13052
BoxUsage:m8id.metal-48xl	instanceType=m8id.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB12.52992
BoxUsage:m8id.metal-96xl	instanceType=m8id.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB25.05984
BoxUsage:m8id.xlarge	instanceType=m8id.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.26104
BoxUsage:m8idb.12xlarge	instanceType=m8idb.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.58256
BoxUsage:m8idb.16xlarge	instanceType=m8idb.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB6.11008
BoxUsage:m8idb.24xlarge	instanceType=m8idb.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB9.16512
BoxUsage:m8idb.2xlarge	instanceType=m8idb.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.76376
BoxUsage:m8idb.32xlarge	instanceType=m8idb.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB12.22016
BoxUsage:m8idb.48xlarge	instanceType=m8idb.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB18.33024
BoxUsage:m8idb.4xlarge	instanceType=m8idb.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.52752
BoxUsage:m8idb.8xlarge	instanceType=m8idb.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.05504
BoxUsage:m8idb.96xlarge	instanceType=m8idb.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB36.66048
BoxUsage:m8idb.large	instanceType=m8idb.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.19094
BoxUsage:m8idb.metal-48xl	instanceType=m8idb.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB20.16326
BoxUsage:m8idb.metal-96xl	instanceType=m8idb.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB36.66048
BoxUsage:m8idb.xlarge	instanceType=m8idb.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.38188
BoxUsage:m8idn.12xlarge	instanceType=m8idn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.58256
BoxUsage:m8idn.16xlarge	instanceType=m8idn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB6.11008
BoxUsage:m8idn.24xlarge	instanceType=m8idn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB9.16512
BoxUsage:m8idn.2xlarge	instanceType=m8idn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.76376
BoxUsage:m8idn.32xlarge	instanceType=m8idn.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB12.22016
BoxUsage:m8idn.48xlarge	instanceType=m8idn.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB18.33024
BoxUsage:m8idn.4xlarge	instanceType=m8idn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.52752
BoxUsage:m8idn.8xlarge	instanceType=m8idn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.05504
BoxUsage:m8idn.96xlarge	instanceType=m8idn.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB36.66048
BoxUsage:m8idn.large	instanceType=m8idn.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.19094
BoxUsage:m8idn.metal-48xl	instanceType=m8idn.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB20.16326
BoxUsage:m8idn.metal-96xl	instanceType=m8idn.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB36.66048
BoxUsage:m8idn.xlarge	instanceType=m8idn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.38188
BoxUsage:m8in.12xlarge	instanceType=m8in.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.00992
BoxUsage:m8in.16xlarge	instanceType=m8in.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.34656
BoxUsage:m8in.24xlarge	instanceType=m8in.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB8.01984
BoxUsage:m8in.2xlarge	instanceType=m8in.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.66832
BoxUsage:m8in.32xlarge	instanceType=m8in.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB10.69312
BoxUsage:m8in.48xlarge	instanceType=m8in.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB16.03968
BoxUsage:m8in.4xlarge	instanceType=m8in.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.33664
BoxUsage:m8in.8xlarge	instanceType=m8in.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.67328
BoxUsage:m8in.96xlarge	instanceType=m8in.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB32.07936
BoxUsage:m8in.large	instanceType=m8in.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.16708
BoxUsage:m8in.metal-48xl	instanceType=m8in.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB17.64365
BoxUsage:m8in.metal-96xl	instanceType=m8in.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB32.07936
BoxUsage:m8in.xlarge	instanceType=m8in.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.33416
BoxUsage:m8ine.12xlarge	instanceType=m8ine.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.0124
BoxUsage:m8ine.2xlarge	instanceType=m8ine.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.8354
BoxUsage:m8ine.4xlarge	instanceType=m8ine.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.6708
BoxUsage:m8ine.8xlarge	instanceType=m8ine.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.3416
BoxUsage:m8ine.large	instanceType=m8ine.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.20885
BoxUsage:m8ine.xlarge	instanceType=m8ine.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.4177
BoxUsage:m9g.12xlarge	instanceType=m9g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.34816
BoxUsage:m9g.16xlarge	instanceType=m9g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.13088
BoxUsage:m9g.24xlarge	instanceType=m9g.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.69632
BoxUsage:m9g.2xlarge	instanceType=m9g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.39136
BoxUsage:m9g.48xlarge	instanceType=m9g.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB9.39264
BoxUsage:m9g.4xlarge	instanceType=m9g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.78272
BoxUsage:m9g.8xlarge	instanceType=m9g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.56544
BoxUsage:m9g.large	instanceType=m9g.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.09784
BoxUsage:m9g.medium	instanceType=m9g.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.04892
BoxUsage:m9g.metal-48xl	instanceType=m9g.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB10.3319
BoxUsage:m9g.xlarge	instanceType=m9g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.19568
BoxUsage:m9gd.12xlarge	instanceType=m9gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.0168
BoxUsage:m9gd.16xlarge	instanceType=m9gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.0224
BoxUsage:m9gd.24xlarge	instanceType=m9gd.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB6.0336
BoxUsage:m9gd.2xlarge	instanceType=m9gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.5028
BoxUsage:m9gd.48xlarge	instanceType=m9gd.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB12.0672
BoxUsage:m9gd.4xlarge	instanceType=m9gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.0056
BoxUsage:m9gd.8xlarge	instanceType=m9gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.0112
BoxUsage:m9gd.large	instanceType=m9gd.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.1257
BoxUsage:m9gd.medium	instanceType=m9gd.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.06285
BoxUsage:m9gd.metal-48xl	instanceType=m9gd.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB13.27392
BoxUsage:m9gd.xlarge	instanceType=m9gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.2514
BoxUsage:p2.16xlarge	instanceType=p2.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=732;vcpu=64	CEs24.672 DEs23.44 FEs27.488 HEs27.488 IEs24.672 PEs21.216 UEs15.552 dFB14.4 eEs14.4 gFB17.28 iEs14.4
BoxUsage:p2.8xlarge	instanceType=p2.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=488;vcpu=32	CEs12.336 DEs11.72 FEs13.744 HEs13.744 IEs12.336 PEs10.608 UEs7.776 dFB7.2 eEs7.2 gFB8.64 iEs7.2
BoxUsage:p2.xlarge	instanceType=p2.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=61;vcpu=4	CEs1.542 DEs1.465 FEs1.718 HEs1.718 IEs1.542 PEs1.326 UEs0.972 dFB0.9 eEs0.9 gFB1.08 iEs0.9
BoxUsage:p3.16xlarge	instanceType=p3.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=488;vcpu=64	CEs33.552 DEs33.872 HEs33.872 IEs33.872 NEs26.928 PEs30.584 UEs26.44 VEs28.712 dFB24.48 eEs24.48 gFB29.376 iEs24.48
BoxUsage:p3.2xlarge	instanceType=p3.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=61;vcpu=8	CEs4.194 DEs4.234 HEs4.234 IEs4.234 NEs3.366 PEs3.823 UEs3.305 VEs3.589 dFB3.06 eEs3.06 gFB3.672 iEs3.06
BoxUsage:p3.8xlarge	instanceType=p3.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=32	CEs16.776 DEs16.936 HEs16.936 IEs16.936 NEs13.464 PEs15.292 UEs13.22 VEs14.356 dFB12.24 eEs12.24 gFB14.688 iEs12.24
BoxUsage:p3dn.24xlarge	instanceType=p3dn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEs42.783 UEs33.711 dFB31.212 fFB37.454 gFB37.454 iEs31.212
BoxUsage:p4d.24xlarge	instanceType=p4d.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1152;vcpu=96	CEs44.92215 DEs45.38848 HEs39.3271 PEs40.94475 UEs35.39655 dFB21.957642 eEs32.7726 gFB26.3511
BoxUsage:p4de.24xlarge	instanceType=p4de.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1152;vcpu=96	HEs49.159 YEs53.09472 dFB27.44705 iEs40.96575
BoxUsage:p5.48xlarge	instanceType=p5.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2048;vcpu=192	REs105.2024 dFB55.04 gFB66.048
BoxUsage:p5.4xlarge	instanceType=p5.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB6.88 gFB8.256
BoxUsage:p5en.48xlarge	instanceType=p5en.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB63.296 gFB75.9552
BoxUsage:p6-b200.48xlarge	instanceType=p6-b200.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB113.9328 fFB136.71936 gFB136.71936
BoxUsage:p6-b300.48xlarge	instanceType=p6-b300.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB142.416 fFB170.9
BoxUsage:r3.2xlarge	instanceType=r3.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=61;vcpu=8	CEs0.798 DEs0.798 FEs0.758 HEs0.798 IEs0.798 PEs0.8 UEs0.741 cEs1.399 dFB0.665 eEs0.664 gFB0.798 hEs0.741 iEs0.665
BoxUsage:r3.4xlarge	instanceType=r3.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=16	CEs1.596 DEs1.596 FEs1.516 HEs1.596 IEs1.596 PEs1.6 UEs1.482 cEs2.799 dFB1.33 eEs1.328 gFB1.596 hEs1.482 iEs1.33
BoxUsage:r3.8xlarge	instanceType=r3.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=32	CEs3.192 DEs3.192 FEs3.032 HEs3.192 IEs3.192 PEs3.201 UEs2.964 cEs5.597 dFB2.66 eEs2.656 gFB3.192 hEs2.964 iEs2.66
BoxUsage:r3.large	instanceType=r3.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15.25;vcpu=2	CEs0.2 DEs0.2 FEs0.19 HEs0.2 IEs0.2 PEs0.2 UEs0.185 cEs0.35 dFB0.166 eEs0.166 gFB0.2 hEs0.185 iEs0.166
BoxUsage:r3.xlarge	instanceType=r3.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30.5;vcpu=4	CEs0.399 DEs0.399 FEs0.379 HEs0.399 IEs0.399 PEs0.4 UEs0.371 cEs0.7 dFB0.333 eEs0.332 gFB0.399 hEs0.371 iEs0.333
BoxUsage:r4.16xlarge	instanceType=r4.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=488;vcpu=64	CEs5.12 DEs5.12 EEs5.12 FEs4.384 HEs5.12 IEs5.1072 NEs4.672 PEs5.1216 UEs4.7424 VEs4.992 WEs4.992 cEs8.96 dFB4.256 eEs4.256 gFB5.1072 hEs4.7424 iEs4.256
BoxUsage:r4.2xlarge	instanceType=r4.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=61;vcpu=8	CEs0.64 DEs0.64 EEs0.64 FEs0.548 HEs0.64 IEs0.6384 NEs0.584 PEs0.6402 UEs0.5928 VEs0.624 WEs0.624 cEs1.12 dFB0.532 eEs0.532 gFB0.6384 hEs0.5928 iEs0.532
BoxUsage:r4.4xlarge	instanceType=r4.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=16	CEs1.28 DEs1.28 EEs1.28 FEs1.096 HEs1.28 IEs1.2768 NEs1.168 PEs1.2804 UEs1.1856 VEs1.248 WEs1.248 cEs2.24 dFB1.064 eEs1.064 gFB1.2768 hEs1.1856 iEs1.064
BoxUsage:r4.8xlarge	instanceType=r4.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=32	CEs2.56 DEs2.56 EEs2.56 FEs2.192 HEs2.56 IEs2.5536 NEs2.336 PEs2.5608 UEs2.3712 VEs2.496 WEs2.496 cEs4.48 dFB2.128 eEs2.128 gFB2.5536 hEs2.3712 iEs2.128
BoxUsage:r4.large	instanceType=r4.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15.25;vcpu=2	CEs0.16 DEs0.16 EEs0.16 FEs0.137 HEs0.16 IEs0.1596 NEs0.146 PEs0.16005 UEs0.1482 VEs0.156 WEs0.156 cEs0.28 dFB0.133 eEs0.133 gFB0.1596 hEs0.1482 iEs0.133
BoxUsage:r4.xlarge	instanceType=r4.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30.5;vcpu=4	CEs0.32 DEs0.32 EEs0.32 FEs0.274 HEs0.32 IEs0.3192 NEs0.292 PEs0.3201 UEs0.2964 VEs0.312 WEs0.312 cEs0.56 dFB0.266 eEs0.266 gFB0.3192 hEs0.2964 iEs0.266
BoxUsage:r5.12xlarge	instanceType=r5.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	AEs4.032 BEs4.008 CEs3.648 DEs3.648 EEs3.648 FEs3.12 GEs3.12 HEs3.648 IEs3.624 JEs3.648 KEs3.624 NEs3.312 OEs3.312 PEs3.648 QEs4.013 REs3.216 SEs3.552 TEs3.384 UEs3.384 VEs3.552 WEs3.552 YEs3.553 ZEs3.722 aEs3.722 cEs4.824 dFB3.024 eEs3.024 fFB3.624 gFB3.624 hEs3.36 iEs3.024
BoxUsage:r5.12xlarge	instanceType=r5.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PFE4.166 UFE3.902 dFE3.542 iFE3.542
BoxUsage:r5.12xlarge	instanceType=r5.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PFE3.773 UB13.509 dB13.149 iFE3.149
BoxUsage:r5.12xlarge	instanceType=r5.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PDl5.856 UDl5.592 dDl5.232 iDl5.232
BoxUsage:r5.16xlarge	instanceType=r5.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	AEs5.376 BEs5.344 CEs4.864 DEs4.864 EEs4.864 FEs4.16 GEs4.16 HEs4.864 IEs4.832 JEs4.864 KEs4.832 NEs4.416 OEs4.416 PEs4.864 QEs5.35 REs4.288 SEs4.736 TEs4.512 UEs4.512 VEs4.736 WEs4.736 YEs4.738 ZEs4.963 aEs4.963 cEs6.432 dFB4.032 eEs4.032 fFB4.832 gFB4.832 hEs4.48 iEs4.032
BoxUsage:r5.16xlarge	instanceType=r5.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PFE5.555 UFE5.203 dCv4.723 iFE4.723
BoxUsage:r5.16xlarge	instanceType=r5.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PB24.989 UFE4.637 dFE4.157 iFE4.157
BoxUsage:r5.16xlarge	instanceType=r5.16xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PDq7.808 UDq7.456 dDq6.976 iDq6.976
BoxUsage:r5.24xlarge	instanceType=r5.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEs8.064 BEs8.016 CEs7.296 DEs7.296 EEs7.296 FEs6.24 GEs6.24 HEs7.296 IEs7.248 JEs7.296 KEs7.248 NEs6.624 OEs6.624 PEs7.296 QEs8.026 REs6.432 SEs7.104 TEs6.768 UEs6.768 VEs7.104 WEs7.104 YEs7.106 ZEs7.445 aEs7.445 cEs9.648 dFB6.048 eEs6.048 fFB7.248 gFB7.248 hEs6.72 iEs6.048
BoxUsage:r5.24xlarge	instanceType=r5.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PFE8.333 UFE7.805 dFE7.085 iDK7.085
BoxUsage:r5.24xlarge	instanceType=r5.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PFE7.421 UFE6.893 dFE6.173 iFE6.173
BoxUsage:r5.24xlarge	instanceType=r5.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PFE11.712 UDv11.184 dFE10.464 iFE10.464
BoxUsage:r5.2xlarge	instanceType=r5.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	AEs0.672 BEs0.668 CEs0.608 DEs0.608 EEs0.608 FEs0.52 GEs0.52 HEs0.608 IEs0.604 JEs0.608 KEs0.604 NEs0.552 OEs0.552 PEs0.608 QEs0.669 REs0.536 SEs0.592 TEs0.564 UEs0.564 VEs0.592 WEs0.592 YEs0.592 ZEs0.62 aEs0.62 cEs0.804 dFB0.504 eEs0.504 fFB0.604 gFB0.604 hEs0.56 iEs0.504
BoxUsage:r5.2xlarge	instanceType=r5.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PFE0.723 UBn0.679 dFE0.619 iBn0.619
BoxUsage:r5.2xlarge	instanceType=r5.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PFE0.733 UFE0.689 dFE0.629 iB80.629
BoxUsage:r5.2xlarge	instanceType=r5.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PCg0.976 UFE0.932 dCg0.872 iFE0.872
BoxUsage:r5.4xlarge	instanceType=r5.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	AEs1.344 BEs1.336 CEs1.216 DEs1.216 EEs1.216 FEs1.04 GEs1.04 HEs1.216 IEs1.208 JEs1.216 KEs1.208 NEs1.104 OEs1.104 PEs1.216 QEs1.338 REs1.072 SEs1.184 TEs1.128 UEs1.128 VEs1.184 WEs1.184 YEs1.184 ZEs1.241 aEs1.241 cEs1.608 dFB1.008 eEs1.008 fFB1.208 gFB1.208 hEs1.12 iEs1.008
BoxUsage:r5.4xlarge	instanceType=r5.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PCP1.389 UCP1.301 dFE1.181 iCP1.181
BoxUsage:r5.4xlarge	instanceType=r5.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PB01.341 UB01.253 dFE1.133 iB01.133
BoxUsage:r5.4xlarge	instanceType=r5.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PFE1.952 UC51.864 dC51.744 iC51.744
BoxUsage:r5.8xlarge	instanceType=r5.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	AEs2.688 BEs2.672 CEs2.432 DEs2.432 EEs2.432 FEs2.08 GEs2.08 HEs2.432 IEs2.416 JEs2.432 KEs2.416 NEs2.208 OEs2.208 PEs2.432 QEs2.675 REs2.144 SEs2.368 TEs2.256 UEs2.256 VEs2.368 WEs2.368 YEs2.369 ZEs2.482 aEs2.482 cEs3.216 dFB2.016 eEs2.016 fFB2.416 gFB2.416 hEs2.24 iEs2.016
BoxUsage:r5.8xlarge	instanceType=r5.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PCe2.778 UFE2.602 dCe2.362 iCe2.362
BoxUsage:r5.8xlarge	instanceType=r5.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PFE2.557 UFE2.381 dFE2.141 iFE2.141
BoxUsage:r5.8xlarge	instanceType=r5.8xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PFE3.904 UDR3.728 dDR3.488 iDR3.488
BoxUsage:r5.large	instanceType=r5.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	AEs0.168 BEs0.167 CEs0.152 DEs0.152 EEs0.152 FEs0.13 GEs0.13 HEs0.152 IEs0.151 JEs0.152 KEs0.151 NEs0.138 OEs0.138 PEs0.152 QEs0.167 REs0.134 SEs0.148 TEs0.141 UEs0.141 VEs0.148 WEs0.148 YEs0.148 ZEs0.155 aEs0.155 cEs0.201 dFB0.126 eEs0.126 fFB0.151 gFB0.151 hEs0.14 iEs0.126
BoxUsage:r5.large	instanceType=r5.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	PFE0.181 UFE0.17 dA30.155 iFE0.155
BoxUsage:r5.large	instanceType=r5.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	PFE0.208 UFE0.197 dFE0.182 iFE0.182
BoxUsage:r5.large	instanceType=r5.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	PFE0.244 UBg0.233 dBg0.218 iBg0.218
BoxUsage:r5.metal	instanceType=r5.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEs8.064 BEs8.016 CEs7.296 DEs7.296 EEs7.296 FEs6.24 GEs6.24 HEs7.296 IEs7.248 JEs7.296 KEs7.248 NEs6.624 OEs6.624 PEs7.296 QEs8.026 REs6.432 SEs7.104 TEs6.768 UEs6.768 VEs7.104 WEs7.104 YEs7.106 ZEs7.445 aEs7.445 cEs9.648 dFB6.048 eEs6.048 fFB7.248 gFB7.248 hEs6.72 iEs6.048
BoxUsage:r5.metal	instanceType=r5.metal;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PFE8.333 UFE7.805 dFE7.085 iFE7.085
BoxUsage:r5.metal	instanceType=r5.metal;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PFE7.421 UB66.893 dB66.173 iB66.173
BoxUsage:r5.metal	instanceType=r5.metal;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PFE11.712 UDw11.184 dDw10.464 iDw10.464
BoxUsage:r5.xlarge	instanceType=r5.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	AEs0.336 BEs0.334 CEs0.304 DEs0.304 EEs0.304 FEs0.26 GEs0.26 HEs0.304 IEs0.302 JEs0.304 KEs0.302 NEs0.276 OEs0.276 PEs0.304 QEs0.334 REs0.268 SEs0.296 TEs0.282 UEs0.282 VEs0.296 WEs0.296 YEs0.296 ZEs0.31 aEs0.31 cEs0.402 dFB0.252 eEs0.252 fFB0.302 gFB0.302 hEs0.28 iEs0.252
BoxUsage:r5.xlarge	instanceType=r5.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PBW0.362 UFE0.34 dBW0.31 iFE0.31
BoxUsage:r5.xlarge	instanceType=r5.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PA80.36 UFE0.338 dA80.308 iA80.308
BoxUsage:r5.xlarge	instanceType=r5.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PCR0.488 UFE0.466 dCR0.436 iCR0.436
BoxUsage:r5a.12xlarge	instanceType=r5a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEs3.288 DEs3.264 FEs1.716 HEs3.264 IEs3.264 NEs2.976 PEs3.288 SEs3.192 UEs3.048 VEs3.192 WEs3.192 cEs4.344 dFB2.712 eEs2.712 fFB3.264 gFB3.264 hEs3.024 iEs2.712
BoxUsage:r5a.16xlarge	instanceType=r5a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEs4.384 DEs4.352 FEs2.288 HEs4.352 IEs4.352 NEs3.968 PEs4.384 SEs4.256 UEs4.064 VEs4.256 WEs4.256 cEs5.792 dFB3.616 eEs3.616 fFB4.352 gFB4.352 hEs4.032 iEs3.616
BoxUsage:r5a.24xlarge	instanceType=r5a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEs6.576 DEs6.528 FEs3.432 HEs6.528 IEs6.528 NEs5.952 PEs6.576 SEs6.384 UEs6.096 VEs6.384 WEs6.384 cEs8.688 dFB5.424 eEs5.424 fFB6.528 gFB6.528 hEs6.048 iEs5.424
BoxUsage:r5a.2xlarge	instanceType=r5a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEs0.548 DEs0.544 FEs0.286 HEs0.544 IEs0.544 NEs0.496 PEs0.548 SEs0.532 UEs0.508 VEs0.532 WEs0.532 cEs0.724 dFB0.452 eEs0.452 fFB0.544 gFB0.544 hEs0.504 iEs0.452
BoxUsage:r5a.4xlarge	instanceType=r5a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEs1.096 DEs1.088 FEs0.572 HEs1.088 IEs1.088 NEs0.992 PEs1.096 SEs1.064 UEs1.016 VEs1.064 WEs1.064 cEs1.448 dFB0.904 eEs0.904 fFB1.088 gFB1.088 hEs1.008 iEs0.904
BoxUsage:r5a.8xlarge	instanceType=r5a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEs2.192 DEs2.176 FEs1.144 HEs2.176 IEs2.176 NEs1.984 PEs2.192 SEs2.128 UEs2.032 VEs2.128 WEs2.128 cEs2.896 dFB1.808 eEs1.808 fFB2.176 gFB2.176 hEs2.016 iEs1.808
BoxUsage:r5a.large	instanceType=r5a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEs0.137 DEs0.136 FEs0.072 HEs0.136 IEs0.136 NEs0.124 PEs0.137 SEs0.133 UEs0.127 VEs0.133 WEs0.133 cEs0.181 dFB0.113 eEs0.113 fFB0.136 gFB0.136 hEs0.126 iEs0.113
BoxUsage:r5a.xlarge	instanceType=r5a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEs0.274 DEs0.272 FEs0.143 HEs0.272 IEs0.272 NEs0.248 PEs0.274 SEs0.266 UEs0.254 VEs0.266 WEs0.266 cEs0.362 dFB0.226 eEs0.226 fFB0.272 gFB0.272 hEs0.252 iEs0.226
BoxUsage:r5ad.12xlarge	instanceType=r5ad.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEs3.816 DEs3.792 FEs1.993 HEs3.816 IEs3.816 NEs3.456 PEs3.792 UEs3.504 VEs3.696 WEs3.672 cEs4.992 dFB3.144 eEs3.144 gFB3.792 hEs3.552 iEs3.144
BoxUsage:r5ad.16xlarge	instanceType=r5ad.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEs5.088 DEs5.056 FEs2.658 HEs5.088 IEs5.088 NEs4.608 PEs5.056 UEs4.672 VEs4.928 WEs4.896 cEs6.656 dFB4.192 eEs4.192 gFB5.056 hEs4.736 iEs4.192
BoxUsage:r5ad.24xlarge	instanceType=r5ad.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEs7.632 DEs7.584 FEs3.986 HEs7.632 IEs7.632 NEs6.912 PEs7.584 UEs7.008 VEs7.392 WEs7.344 cEs9.984 dFB6.288 eEs6.288 gFB7.584 hEs7.104 iEs6.288
BoxUsage:r5ad.2xlarge	instanceType=r5ad.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEs0.636 DEs0.632 FEs0.332 HEs0.636 IEs0.636 NEs0.576 PEs0.632 UEs0.584 VEs0.616 WEs0.612 cEs0.832 dFB0.524 eEs0.524 gFB0.632 hEs0.592 iEs0.524
BoxUsage:r5ad.4xlarge	instanceType=r5ad.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEs1.272 DEs1.264 FEs0.664 HEs1.272 IEs1.272 NEs1.152 PEs1.264 UEs1.168 VEs1.232 WEs1.224 cEs1.664 dFB1.048 eEs1.048 gFB1.264 hEs1.184 iEs1.048
BoxUsage:r5ad.8xlarge	instanceType=r5ad.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEs2.544 DEs2.528 FEs1.329 HEs2.544 IEs2.544 NEs2.304 PEs2.528 UEs2.336 VEs2.464 WEs2.448 cEs3.328 dFB2.096 eEs2.096 gFB2.528 hEs2.368 iEs2.096
BoxUsage:r5ad.large	instanceType=r5ad.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEs0.159 DEs0.158 FEs0.083 HEs0.159 IEs0.159 NEs0.144 PEs0.158 UEs0.146 VEs0.154 WEs0.153 cEs0.208 dFB0.131 eEs0.131 gFB0.158 hEs0.148 iEs0.131
BoxUsage:r5ad.xlarge	instanceType=r5ad.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEs0.318 DEs0.316 FEs0.166 HEs0.318 IEs0.318 NEs0.288 PEs0.316 UEs0.292 VEs0.308 WEs0.306 cEs0.416 dFB0.262 eEs0.262 gFB0.316 hEs0.296 iEs0.262
BoxUsage:r5b.12xlarge	instanceType=r5b.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEs4.344 DEs4.272 HEs4.272 IEs4.344 NEs3.912 PEs4.272 REs3.79056 SEs4.2 UEs4.008 VEs4.2 cEs5.688 dFB3.576 eEs3.576 iEs3.576
BoxUsage:r5b.16xlarge	instanceType=r5b.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEs5.792 DEs5.696 HEs5.696 IEs5.792 NEs5.216 PEs5.696 REs5.05408 SEs5.6 UEs5.344 VEs5.6 cEs7.584 dFB4.768 eEs4.768 iEs4.768
BoxUsage:r5b.24xlarge	instanceType=r5b.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEs8.688 DEs8.544 HEs8.544 IEs8.688 NEs7.824 PEs8.544 REs7.58112 SEs8.4 UEs8.016 VEs8.4 cEs11.376 dFB7.152 eEs7.152 iEs7.152
BoxUsage:r5b.2xlarge	instanceType=r5b.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEs0.724 DEs0.712 HEs0.712 IEs0.724 NEs0.652 PEs0.712 REs0.63176 SEs0.7 UEs0.668 VEs0.7 cEs0.948 dFB0.596 eEs0.596 iEs0.596
BoxUsage:r5b.4xlarge	instanceType=r5b.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEs1.448 DEs1.424 HEs1.424 IEs1.448 NEs1.304 PEs1.424 REs1.26352 SEs1.4 UEs1.336 VEs1.4 cEs1.896 dFB1.192 eEs1.192 iEs1.192
BoxUsage:r5b.8xlarge	instanceType=r5b.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEs2.896 DEs2.848 HEs2.848 IEs2.896 NEs2.608 PEs2.848 REs2.52704 SEs2.8 UEs2.672 VEs2.8 cEs3.792 dFB2.384 eEs2.384 iEs2.384
BoxUsage:r5b.large	instanceType=r5b.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEs0.181 DEs0.178 HEs0.178 IEs0.181 NEs0.163 PEs0.178 REs0.15794 SEs0.175 UEs0.167 VEs0.175 cEs0.237 dFB0.149 eEs0.149 iEs0.149
BoxUsage:r5b.metal	instanceType=r5b.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEs8.688 DEs8.544 HEs8.544 IEs8.688 NEs7.824 PEs8.544 REs7.58112 SEs8.4 UEs8.016 VEs8.4 cEs11.376 dFB7.8672 eEs7.152 iEs7.152
BoxUsage:r5b.xlarge	instanceType=r5b.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEs0.362 DEs0.356 HEs0.356 IEs0.362 NEs0.326 PEs0.356 REs0.31588 SEs0.35 UEs0.334 VEs0.35 cEs0.474 dFB0.298 eEs0.298 iEs0.298
BoxUsage:r5d.12xlarge	instanceType=r5d.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	AEs4.56 BEs4.2 CEs4.176 DEs4.152 EEs4.176 FEs3.624 GEs3.624 HEs4.176 IEs4.176 JEs4.176 KEs4.176 NEs3.792 PEs4.152 QEs4.567 REs3.648 SEs4.032 TEs3.84 UEs3.84 VEs4.056 WEs4.056 YEs4.032 ZEs4.224 aEs4.224 cEs5.472 dFB3.456 eEs3.456 fFB4.152 gFB4.152 hEs3.888 iEs3.456
BoxUsage:r5d.16xlarge	instanceType=r5d.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	AEs6.08 BEs5.6 CEs5.568 DEs5.536 EEs5.568 FEs4.832 GEs4.832 HEs5.568 IEs5.568 JEs5.568 KEs5.568 NEs5.056 PEs5.536 QEs6.09 REs4.864 SEs5.376 TEs5.12 UEs5.12 VEs5.408 WEs5.408 YEs5.376 ZEs5.632 aEs5.632 cEs7.296 dFB4.608 eEs4.608 fFB5.536 gFB5.536 hEs5.184 iEs4.608
BoxUsage:r5d.24xlarge	instanceType=r5d.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEs9.12 BEs8.4 CEs8.352 DEs8.304 EEs8.352 FEs7.248 GEs7.248 HEs8.352 IEs8.352 JEs8.352 KEs8.352 NEs7.584 PEs8.304 QEs9.134 REs7.296 SEs8.064 TEs7.68 UEs7.68 VEs8.112 WEs8.112 YEs8.064 ZEs8.448 aEs8.448 cEs10.944 dFB6.912 eEs6.912 fFB8.304 gFB8.304 hEs7.776 iEs6.912
BoxUsage:r5d.2xlarge	instanceType=r5d.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	AEs0.76 BEs0.7 CEs0.696 DEs0.692 EEs0.696 FEs0.604 GEs0.604 HEs0.696 IEs0.696 JEs0.696 KEs0.696 NEs0.632 PEs0.692 QEs0.761 REs0.608 SEs0.672 TEs0.64 UEs0.64 VEs0.676 WEs0.676 YEs0.672 ZEs0.704 aEs0.704 cEs0.912 dFB0.576 eEs0.576 fFB0.692 gFB0.692 hEs0.648 iEs0.576
BoxUsage:r5d.4xlarge	instanceType=r5d.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	AEs1.52 BEs1.4 CEs1.392 DEs1.384 EEs1.392 FEs1.208 GEs1.208 HEs1.392 IEs1.392 JEs1.392 KEs1.392 NEs1.264 PEs1.384 QEs1.522 REs1.216 SEs1.344 TEs1.28 UEs1.28 VEs1.352 WEs1.352 YEs1.344 ZEs1.408 aEs1.408 cEs1.824 dFB1.152 eEs1.152 fFB1.384 gFB1.384 hEs1.296 iEs1.152
BoxUsage:r5d.8xlarge	instanceType=r5d.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	AEs3.04 BEs2.8 CEs2.784 DEs2.768 EEs2.784 FEs2.416 GEs2.416 HEs2.784 IEs2.784 JEs2.784 KEs2.784 NEs2.528 PEs2.768 QEs3.045 REs2.432 SEs2.688 TEs2.56 UEs2.56 VEs2.704 WEs2.704 YEs2.688 ZEs2.816 aEs2.816 cEs3.648 dFB2.304 eEs2.304 fFB2.768 gFB2.768 hEs2.592 iEs2.304
BoxUsage:r5d.large	instanceType=r5d.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	AEs0.19 BEs0.175 CEs0.174 DEs0.173 EEs0.174 FEs0.151 GEs0.151 HEs0.174 IEs0.174 JEs0.174 KEs0.174 NEs0.158 PEs0.173 QEs0.19 REs0.152 SEs0.168 TEs0.16 UEs0.16 VEs0.169 WEs0.169 YEs0.168 ZEs0.176 aEs0.176 cEs0.228 dFB0.144 eEs0.144 fFB0.173 gFB0.173 hEs0.162 iEs0.144
BoxUsage:r5d.metal	instanceType=r5d.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEs9.12 BEs8.4 CEs8.352 DEs8.304 EEs8.352 FEs7.248 GEs7.248 HEs8.352 IEs8.352 JEs8.352 KEs8.352 NEs7.584 PEs8.304 QEs9.134 REs7.296 SEs8.064 TEs7.68 UEs7.68 VEs8.112 WEs8.112 YEs8.064 ZEs8.448 aEs8.448 cEs10.944 dFB6.912 eEs6.912 fFB8.304 gFB8.304 hEs7.776 iEs6.912
BoxUsage:r5d.xlarge	instanceType=r5d.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	AEs0.38 BEs0.35 CEs0.348 DEs0.346 EEs0.348 FEs0.302 GEs0.302 HEs0.348 IEs0.348 JEs0.348 KEs0.348 NEs0.316 PEs0.346 QEs0.381 REs0.304 SEs0.336 TEs0.32 UEs0.32 VEs0.338 WEs0.338 YEs0.336 ZEs0.352 aEs0.352 cEs0.456 dFB0.288 eEs0.288 fFB0.346 gFB0.346 hEs0.324 iEs0.288
BoxUsage:r5dn.12xlarge	instanceType=r5dn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	AEs5.304 CEs4.872 DEs4.776 HEs4.8 IEs4.896 PEs4.776 REs4.248 SEs4.704 UEs4.464 WEs4.704 dFB4.008 eEs4.008 fFB4.824 gFB4.824 iEs4.008
BoxUsage:r5dn.16xlarge	instanceType=r5dn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	AEs7.072 CEs6.496 DEs6.368 HEs6.4 IEs6.528 PEs6.368 REs5.664 SEs6.272 UEs5.952 WEs6.272 dFB5.344 eEs5.344 fFB6.432 gFB6.432 iEs5.344
BoxUsage:r5dn.24xlarge	instanceType=r5dn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEs10.608 CEs9.744 DEs9.552 HEs9.6 IEs9.792 PEs9.552 REs8.496 SEs9.408 UEs8.928 WEs9.408 dFB8.016 eEs8.016 fFB9.648 gFB9.648 iEs8.016
BoxUsage:r5dn.2xlarge	instanceType=r5dn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	AEs0.884 CEs0.812 DEs0.796 HEs0.8 IEs0.816 PEs0.796 REs0.708 SEs0.784 UEs0.744 WEs0.784 dFB0.668 eEs0.668 fFB0.804 gFB0.804 iEs0.668
BoxUsage:r5dn.4xlarge	instanceType=r5dn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	AEs1.768 CEs1.624 DEs1.592 HEs1.6 IEs1.632 PEs1.592 REs1.416 SEs1.568 UEs1.488 WEs1.568 dFB1.336 eEs1.336 fFB1.608 gFB1.608 iEs1.336
BoxUsage:r5dn.8xlarge	instanceType=r5dn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	AEs3.536 CEs3.248 DEs3.184 HEs3.2 IEs3.264 PEs3.184 REs2.832 SEs3.136 UEs2.976 WEs3.136 dFB2.672 eEs2.672 fFB3.216 gFB3.216 iEs2.672
BoxUsage:r5dn.large	instanceType=r5dn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	AEs0.221 CEs0.203 DEs0.199 HEs0.2 IEs0.204 PEs0.199 REs0.177 SEs0.196 UEs0.186 WEs0.196 dFB0.167 eEs0.167 fFB0.201 gFB0.201 iEs0.167
BoxUsage:r5dn.metal	instanceType=r5dn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEs10.608 CEs9.744 DEs9.552 HEs9.6 IEs9.792 PEs9.552 REs8.496 SEs9.408 UEs8.928 WEs9.408 dFB8.016 eEs8.016 fFB9.648 gFB9.648 iEs8.016
BoxUsage:r5dn.xlarge	instanceType=r5dn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	AEs0.442 CEs0.406 DEs0.398 HEs0.4 IEs0.408 PEs0.398 REs0.354 SEs0.392 UEs0.372 WEs0.392 dFB0.334 eEs0.334 fFB0.402 gFB0.402 iEs0.334
BoxUsage:r5n.12xlarge	instanceType=r5n.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	AEs4.768 BEs4.848 CEs4.344 DEs4.272 FEs3.672 HEs4.272 IEs4.344 NEs3.912 PEs4.272 REs3.816 SEs4.2 UEs4.008 VEs4.2 WEs4.2 cEs5.664 dFB3.576 eEs3.576 fFB4.296 gFB4.296 hEs4.056 iEs3.576
BoxUsage:r5n.16xlarge	instanceType=r5n.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	AEs6.357 BEs6.464 CEs5.792 DEs5.696 FEs4.896 HEs5.696 IEs5.792 NEs5.216 PEs5.696 REs5.088 SEs5.601 UEs5.344 VEs5.6 WEs5.6 cEs7.552 dFB4.768 eEs4.768 fFB5.728 gFB5.728 hEs5.408 iEs4.768
BoxUsage:r5n.24xlarge	instanceType=r5n.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEs9.536 BEs9.696 CEs8.688 DEs8.544 FEs7.344 HEs8.544 IEs8.688 NEs7.824 PEs8.544 REs7.632 SEs8.401 UEs8.016 VEs8.4 WEs8.4 cEs11.328 dFB7.152 eEs7.152 fFB8.592 gFB8.592 hEs8.112 iEs7.152
BoxUsage:r5n.2xlarge	instanceType=r5n.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	AEs0.795 BEs0.808 CEs0.724 DEs0.712 FEs0.612 HEs0.712 IEs0.724 NEs0.652 PEs0.712 REs0.636 SEs0.7 UEs0.668 VEs0.7 WEs0.7 cEs0.944 dFB0.596 eEs0.596 fFB0.716 gFB0.716 hEs0.676 iEs0.596
BoxUsage:r5n.4xlarge	instanceType=r5n.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	AEs1.589 BEs1.616 CEs1.448 DEs1.424 FEs1.224 HEs1.424 IEs1.448 NEs1.304 PEs1.424 REs1.272 SEs1.4 UEs1.336 VEs1.4 WEs1.4 cEs1.888 dFB1.192 eEs1.192 fFB1.432 gFB1.432 hEs1.352 iEs1.192
BoxUsage:r5n.8xlarge	instanceType=r5n.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	AEs3.179 BEs3.232 CEs2.896 DEs2.848 FEs2.448 HEs2.848 IEs2.896 NEs2.608 PEs2.848 REs2.544 SEs2.8 UEs2.672 VEs2.8 WEs2.8 cEs3.776 dFB2.384 eEs2.384 fFB2.864 gFB2.864 hEs2.704 iEs2.384
BoxUsage:r5n.large	instanceType=r5n.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	AEs0.199 BEs0.202 CEs0.181 DEs0.178 FEs0.153 HEs0.178 IEs0.181 NEs0.163 PEs0.178 REs0.159 SEs0.175 UEs0.167 VEs0.175 WEs0.175 cEs0.236 dFB0.149 eEs0.149 fFB0.179 gFB0.179 hEs0.169 iEs0.149
BoxUsage:r5n.metal	instanceType=r5n.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEs9.536 BEs9.696 CEs8.688 DEs8.544 FEs7.344 HEs8.544 IEs8.688 NEs7.824 PEs8.544 REs7.632 SEs8.401 UEs8.016 VEs8.4 WEs8.4 cEs11.328 dFB7.152 eEs7.152 fFB8.592 gFB8.592 hEs8.112 iEs7.152
BoxUsage:r5n.xlarge	instanceType=r5n.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	AEs0.397 BEs0.404 CEs0.362 DEs0.356 FEs0.306 HEs0.356 IEs0.362 NEs0.326 PEs0.356 REs0.318 SEs0.35 UEs0.334 VEs0.35 WEs0.35 cEs0.472 dFB0.298 eEs0.298 fFB0.358 gFB0.358 hEs0.338 iEs0.298
BoxUsage:r6a.12xlarge	instanceType=r6a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEs3.2832 FEs1.716 HEs3.2832 IEs3.2616 PEs3.2832 UEs3.0456 dFB2.7216 eEs2.7216 hEs3.024 iEs2.7216
BoxUsage:r6a.12xlarge	instanceType=r6a.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PFE3.8016 UFE3.564 dCt3.24 iFE3.24
BoxUsage:r6a.12xlarge	instanceType=r6a.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PFE3.4082 UFE3.1706 dFE2.8466 iFE2.8466
BoxUsage:r6a.12xlarge	instanceType=r6a.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PDh5.4912 UDh5.2536 dFE4.9296 iDh4.9296
BoxUsage:r6a.16xlarge	instanceType=r6a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEs4.3776 FEs2.288 GFE2.288 HEs4.3776 IEs4.3488 NFE3.9744 PEs4.3776 UEs4.0608 dFB3.6288 eEs3.6288 hEs4.032 iEs3.6288
BoxUsage:r6a.16xlarge	instanceType=r6a.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PFE5.0688 UFE4.752 dC04.32 iFE4.32
BoxUsage:r6a.16xlarge	instanceType=r6a.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PFE4.5026 UFE4.1858 dFE3.7538 iFE3.7538
BoxUsage:r6a.24xlarge	instanceType=r6a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEs6.5664 FEs3.432 GFE3.432 HEs6.5664 IEs6.5232 NFE5.9616 PEs6.5664 UEs6.0912 dFB5.4432 eEs5.4432 hEs6.048 iEs5.4432
BoxUsage:r6a.24xlarge	instanceType=r6a.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PDG7.6032 UDG7.128 dFE6.48 iFE6.48
BoxUsage:r6a.24xlarge	instanceType=r6a.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PCB6.6914 UCB6.2162 dFE5.5682 iCB5.5682
BoxUsage:r6a.24xlarge	instanceType=r6a.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PFE10.9824 UDx10.5072 dDx9.8592 iFE9.8592
BoxUsage:r6a.2xlarge	instanceType=r6a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEs0.5472 FEs0.286 GFE0.286 HEs0.5472 IEs0.5436 NEB0.4968 PEs0.5472 UEs0.5076 dFB0.4536 eEs0.4536 hEs0.504 iEs0.4536
BoxUsage:r6a.2xlarge	instanceType=r6a.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PFE0.6624 UBr0.6228 dBr0.5688 iFE0.5688
BoxUsage:r6a.2xlarge	instanceType=r6a.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PFE0.6722 UFE0.6326 dCB0.5786 iFE0.5786
BoxUsage:r6a.32xlarge	instanceType=r6a.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CEs8.7552 FEs4.576 HEs8.7552 IEs8.6976 NEB7.9488 PEs8.7552 UEs8.1216 dFB7.2576 eEs7.2576 hEs8.064 iEs7.2576
BoxUsage:r6a.32xlarge	instanceType=r6a.32xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	PDQ9.984 UDQ9.3504 dDQ8.4864 iDQ8.4864
BoxUsage:r6a.32xlarge	instanceType=r6a.32xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	PFE8.8802 UFE8.2466 dCE7.3826 iFE7.3826
BoxUsage:r6a.48xlarge	instanceType=r6a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	CEs13.1328 FEs6.864 GFE6.864 HEs13.1328 IEs13.0464 NFE11.9232 PEs13.1328 UEs12.1824 dFB10.8864 eEs10.8864 hEs12.096 iEs10.8864
BoxUsage:r6a.48xlarge	instanceType=r6a.48xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PFE14.976 UFE14.0256 dFE12.7296 iFE12.7296
BoxUsage:r6a.48xlarge	instanceType=r6a.48xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PFE13.2578 UFE12.3074 dCC11.0114 iFE11.0114
BoxUsage:r6a.4xlarge	instanceType=r6a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEs1.0944 FEs0.572 HEs1.0944 IEs1.0872 NFE0.9936 PEs1.0944 UEs1.0152 dFB0.9072 eEs0.9072 hEs1.008 iEs0.9072
BoxUsage:r6a.4xlarge	instanceType=r6a.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PFE1.2672 UCL1.188 dFE1.08 iCL1.08
BoxUsage:r6a.4xlarge	instanceType=r6a.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PCA1.2194 UCA1.1402 dFE1.0322 iFE1.0322
BoxUsage:r6a.8xlarge	instanceType=r6a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEs2.1888 FEs1.144 GEB1.144 HEs2.1888 IEs2.1744 NFE1.9872 PEs2.1888 UEs2.0304 dFB1.8144 eEs1.8144 hEs2.016 iEs1.8144
BoxUsage:r6a.8xlarge	instanceType=r6a.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PFE2.5344 UFE2.376 dFE2.16 iFE2.16
BoxUsage:r6a.8xlarge	instanceType=r6a.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PFE2.3138 UFE2.1554 dFE1.9394 iCC1.9394
BoxUsage:r6a.large	instanceType=r6a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEs0.1368 FEs0.0715 GEB0.0715 HEs0.1368 IEs0.1359 NFE0.1242 PEs0.1368 UEs0.1269 dFB0.1134 eEs0.1134 hEs0.126 iEs0.1134
BoxUsage:r6a.metal	instanceType=r6a.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	CEs13.1328 FEs6.864 GFE6.864 HEs13.1328 IEs13.0464 NFE11.9232 PEs13.1328 UEs12.1824 dFB10.8864 eEs10.8864 hEs12.096 iEs10.8864
BoxUsage:r6a.metal	instanceType=r6a.metal;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PFE14.976 UDe14.0256 dDe12.7296 iFE12.7296
BoxUsage:r6a.metal	instanceType=r6a.metal;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PFE13.2578 UFE12.3074 dFE11.0114 iCC11.0114
BoxUsage:r6a.metal	instanceType=r6a.metal;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PD621.9648 UD621.0144 dD619.7184 iD619.7184
BoxUsage:r6a.xlarge	instanceType=r6a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEs0.2736 FEs0.143 GFE0.143 HEs0.2736 IEs0.2718 PEs0.2736 UEs0.2538 dFB0.2268 eEs0.2268 hEs0.252 iEs0.2268
BoxUsage:r6a.xlarge	instanceType=r6a.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PBR0.3312 UFE0.3114 dFE0.2844 iBR0.2844
BoxUsage:r6a.xlarge	instanceType=r6a.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PFE0.3299 UFE0.3101 dFE0.2831 iBI0.2831
BoxUsage:r6g.12xlarge	instanceType=r6g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=384;vcpu=48	AEs3.2256 BEs3.216 CEs2.9184 DEs2.928 EEs2.9184 FEs1.56 GEs1.56 HEs2.9184 IEs2.8992 JEs2.9184 KEs2.8992 MFE2.4806 NEs2.6496 OEs2.6496 PEs2.9184 QEs3.2102 REs2.568 SEs2.8416 TEs2.7072 UEs2.7072 VEs2.8416 WEs2.832 YEs2.8426 ZEs2.9779 aEs2.9779 cEs3.8592 dFB2.4192 eEs2.4192 fFB2.8992 gFB2.8992 hEs2.688 iEs2.4192
BoxUsage:r6g.16xlarge	instanceType=r6g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	AEs4.3008 BEs4.288 CEs3.8912 DEs3.904 EEs3.8912 FEs2.08 GEs2.08 HEs3.8912 IEs3.8656 JEs3.8912 KEs3.8656 MFE3.3075 NEs3.5328 OEs3.5328 PEs3.8912 QEs4.2803 REs3.424 SEs3.7888 TEs3.6096 UEs3.6096 VEs3.7888 WEs3.776 YEs3.7901 ZEs3.9706 aEs3.9706 cEs5.1456 dFB3.2256 eEs3.2256 fFB3.8656 gFB3.8656 hEs3.584 iEs3.2256
BoxUsage:r6g.2xlarge	instanceType=r6g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=8	AEs0.5376 BEs0.536 CEs0.4864 DEs0.488 EEs0.4864 FEs0.26 GEs0.26 HEs0.4864 IEs0.4832 JEs0.4864 KEs0.4832 MFE0.4134 NEs0.4416 OEs0.4416 PEs0.4864 QEs0.535 REs0.428 SEs0.4736 TEs0.4512 UEs0.4512 VEs0.4736 WEs0.472 YEs0.4738 ZEs0.4963 aEs0.4963 cEs0.6432 dFB0.4032 eEs0.4032 fFB0.4832 gFB0.4832 hEs0.448 iEs0.4032
BoxUsage:r6g.4xlarge	instanceType=r6g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=16	AEs1.0752 BEs1.072 CEs0.9728 DEs0.976 EEs0.9728 FEs0.52 GEs0.52 HEs0.9728 IEs0.9664 JEs0.9728 KEs0.9664 MFE0.8269 NEs0.8832 OEs0.8832 PEs0.9728 QEs1.0701 REs0.856 SEs0.9472 TEs0.9024 UEs0.9024 VEs0.9472 WEs0.944 YEs0.9475 ZEs0.9926 aEs0.9926 cEs1.2864 dFB0.8064 eEs0.8064 fFB0.9664 gFB0.9664 hEs0.896 iEs0.8064
BoxUsage:r6g.8xlarge	instanceType=r6g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=32	AEs2.1504 BEs2.144 CEs1.9456 DEs1.952 EEs1.9456 FEs1.04 GEs1.04 HEs1.9456 IEs1.9328 JEs1.9456 KEs1.9328 MFE1.6538 NEs1.7664 OEs1.7664 PEs1.9456 QEs2.1402 REs1.712 SEs1.8944 TEs1.8048 UEs1.8048 VEs1.8944 WEs1.888 YEs1.895 ZEs1.9853 aEs1.9853 cEs2.5728 dFB1.6128 eEs1.6128 fFB1.9328 gFB1.9328 hEs1.792 iEs1.6128
BoxUsage:r6g.large	instanceType=r6g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=2	AEs0.1344 BEs0.134 CEs0.1216 DEs0.122 EEs0.1216 FEs0.065 GEs0.065 HEs0.1216 IEs0.1208 JEs0.1216 KEs0.1208 MFE0.1034 NEs0.1104 OEs0.1104 PEs0.1216 QEs0.1338 REs0.107 SEs0.1184 TEs0.1128 UEs0.1128 VEs0.1184 WEs0.118 YEs0.1184 ZEs0.1241 aEs0.1241 cEs0.1608 dFB0.1008 eEs0.1008 fFB0.1208 gFB0.1208 hEs0.112 iEs0.1008
BoxUsage:r6g.medium	instanceType=r6g.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=1	AEs0.0672 BEs0.067 CEs0.0608 DEs0.061 EEs0.0608 FEs0.0325 GEs0.0325 HEs0.0608 IEs0.0604 JEs0.0608 KEs0.0604 NEs0.0552 OEs0.0552 PEs0.0608 QEs0.0669 REs0.0535 SEs0.0592 TEs0.0564 UEs0.0564 VEs0.0592 WEs0.059 YEs0.0592 ZEs0.062 aEs0.062 cEs0.0804 dFB0.0504 eEs0.0504 fFB0.0604 gFB0.0604 hEs0.056 iEs0.0504
BoxUsage:r6g.metal	instanceType=r6g.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	AEs4.3008 BEs4.288 CEs3.8912 DEs3.904 EEs3.8912 FEs2.08 GEs2.08 HEs3.8912 IEs3.8656 JEs3.8912 KEs3.8656 NEs3.5328 OEs3.5328 PEs3.8912 QEs4.2803 REs3.424 SEs3.7888 TEs3.6096 UEs3.6096 VEs3.7888 WEs3.776 YEs3.7901 ZEs3.9706 aEs3.9706 cEs5.1456 dFB3.4191 eEs3.2256 fFB4.0975 gFB4.0975 hEs3.584 iEs3.2256
BoxUsage:r6g.xlarge	instanceType=r6g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=4	AEs0.2688 BEs0.268 CEs0.2432 DEs0.244 EEs0.2432 FEs0.13 GEs0.13 HEs0.2432 IEs0.2416 JEs0.2432 KEs0.2416 NEs0.2208 OEs0.2208 PEs0.2432 QEs0.2675 REs0.214 SEs0.2368 TEs0.2256 UEs0.2256 VEs0.2368 WEs0.236 YEs0.2369 ZEs0.2482 aEs0.2482 cEs0.3216 dFB0.2016 eEs0.2016 fFB0.2416 gFB0.2416 hEs0.224 iEs0.2016
BoxUsage:r6gd.12xlarge	instanceType=r6gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=384;vcpu=48	CEs3.336 DEs3.3216 EEs3.3408 FEs1.7938 HEs3.336 IEs3.336 JEs3.336 NEs3.0336 PEs3.312 REs2.9184 TFE3.072 UEs3.072 VEs3.2448 WEs3.2448 cEs4.3776 dFB2.7648 eEs2.7648 fFB3.3216 gFB3.3216 hEs3.12 iEs2.7648
BoxUsage:r6gd.16xlarge	instanceType=r6gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	CEs4.448 DEs4.4288 EEs4.4544 FEs2.3917 HEs4.448 IEs4.448 JEs4.448 NEs4.0448 PEs4.416 QFE4.8576 REs3.8912 UEs4.096 VEs4.3264 WEs4.3264 cEs5.8368 dFB3.6864 eEs3.6864 fFB4.4288 gFB4.4288 hEs4.16 iEs3.6864
BoxUsage:r6gd.2xlarge	instanceType=r6gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=8	CEs0.556 DEs0.5536 EEs0.5568 FEs0.299 HEs0.556 IEs0.556 JEs0.556 NEs0.5056 PEs0.552 REs0.4864 UEs0.512 VEs0.5408 WEs0.5408 cEs0.7296 dFB0.4608 eEs0.4608 fFB0.5536 gFB0.5536 hEs0.52 iEs0.4608
BoxUsage:r6gd.4xlarge	instanceType=r6gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=16	CEs1.112 DEs1.1072 EEs1.1136 FEs0.5979 HEs1.112 IEs1.112 JEs1.112 NEs1.0112 PEs1.104 REs0.9728 UEs1.024 VEs1.0816 WEs1.0816 cEs1.4592 dFB0.9216 eEs0.9216 fFB1.1072 gFB1.1072 hEs1.04 iEs0.9216
BoxUsage:r6gd.8xlarge	instanceType=r6gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=32	CEs2.224 DEs2.2144 EEs2.2272 FEs1.1958 HEs2.224 IEs2.224 JEs2.224 NEs2.0224 PEs2.208 QFE2.4288 REs1.9456 TFE2.048 UEs2.048 VEs2.1632 WEs2.1632 cEs2.9184 dFB1.8432 eEs1.8432 fFB2.2144 gFB2.2144 hEs2.08 iEs1.8432
BoxUsage:r6gd.large	instanceType=r6gd.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=2	CEs0.139 DEs0.1384 EEs0.1392 FEs0.0747 HEs0.139 IEs0.139 JEs0.139 NEs0.1264 PEs0.138 QFE0.1518 REs0.1216 UEs0.128 VEs0.1352 WEs0.1352 cEs0.1824 dFB0.1152 eEs0.1152 fFB0.1384 gFB0.1384 hEs0.13 iEs0.1152
BoxUsage:r6gd.medium	instanceType=r6gd.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=1	CEs0.0695 DEs0.0692 EEs0.0696 FEs0.0374 HEs0.0695 IEs0.0695 JEs0.0695 NEs0.0632 PEs0.069 REs0.0608 UEs0.064 VEs0.0676 WEs0.0676 cEs0.0912 dFB0.0576 eEs0.0576 fFB0.0692 gFB0.0692 hEs0.065 iEs0.0576
BoxUsage:r6gd.metal	instanceType=r6gd.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	CEs4.448 DEs4.4288 EEs4.4544 FEs2.3917 HEs4.448 IEs4.448 JEs4.448 NEs4.0448 PEs4.416 REs3.8912 UEs4.096 VEs4.3264 WEs4.3264 cEs5.8368 dFB3.9076 eEs3.6864 fFB4.4288 gFB4.4288 hEs4.16 iEs3.6864
BoxUsage:r6gd.xlarge	instanceType=r6gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=4	CEs0.278 DEs0.2768 EEs0.2784 FEs0.1495 HEs0.278 IEs0.278 JEs0.278 NEs0.2528 PEs0.276 REs0.2432 TFE0.256 UEs0.256 VEs0.2704 WEs0.2704 cEs0.3648 dFB0.2304 eEs0.2304 fFB0.2768 gFB0.2768 hEs0.26 iEs0.2304
BoxUsage:r6i.12xlarge	instanceType=r6i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	AEs4.032 BEs4.008 CEs3.648 DEs3.648 EEs3.648 FEs3.12 GEs3.12 HEs3.648 IEs3.624 MFE3.1008 NEs3.312 OEs3.312 PEs3.648 QEs4.0128 REs3.216 SEs3.552 UEs3.384 VEs3.552 WEs3.552 YEs3.5532 ZEs3.7224 aEs3.7224 bEB3.1752 cEs4.824 dFB3.024 eEs3.024 fFB3.624 gFB3.624 hEs3.36 iEs3.024
BoxUsage:r6i.12xlarge	instanceType=r6i.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PFE4.1664 UFE3.9024 dFE3.5424 iFE3.5424
BoxUsage:r6i.12xlarge	instanceType=r6i.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PFE3.773 UFE3.509 dFE3.149 iFE3.149
BoxUsage:r6i.12xlarge	instanceType=r6i.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PDi5.856 UFE5.592 dDi5.232 iFE5.232
BoxUsage:r6i.16xlarge	instanceType=r6i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	AEs5.376 BEs5.344 CEs4.864 DEs4.864 EEs4.864 FEs4.16 GEs4.16 HEs4.864 IEs4.832 LFE4.1344 MFE4.1344 NEs4.416 OEs4.416 PEs4.864 QEs5.3504 REs4.288 SEs4.736 UEs4.512 VEs4.736 WEs4.736 YEs4.7376 ZEs4.9632 aEs4.9632 cEs6.432 dFB4.032 eEs4.032 fFB4.832 gFB4.832 hEs4.48 iEs4.032
BoxUsage:r6i.16xlarge	instanceType=r6i.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PFE5.5552 UFE5.2032 dFE4.7232 iFE4.7232
BoxUsage:r6i.16xlarge	instanceType=r6i.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PFE4.989 UFE4.637 dFE4.157 iB44.157
BoxUsage:r6i.16xlarge	instanceType=r6i.16xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PDp7.808 UDp7.456 dDp6.976 iDp6.976
BoxUsage:r6i.24xlarge	instanceType=r6i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEs8.064 BEs8.016 CEs7.296 DEs7.296 EEs7.296 FEs6.24 GEs6.24 HEs7.296 IEs7.248 MFE6.2016 NEs6.624 OEs6.624 PEs7.296 QEs8.0256 REs6.432 SEs7.104 UEs6.768 VEs7.104 WEs7.104 YEs7.1064 ZEs7.4448 aEs7.4448 bEB6.3504 cEs9.648 dFB6.048 eEs6.048 fFB7.248 gFB7.248 hEs6.72 iEs6.048
BoxUsage:r6i.24xlarge	instanceType=r6i.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PDE8.3328 UDE7.8048 dFE7.0848 iDE7.0848
BoxUsage:r6i.24xlarge	instanceType=r6i.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PFE7.421 UBw6.893 dBw6.173 iBw6.173
BoxUsage:r6i.24xlarge	instanceType=r6i.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PDy11.712 UDy11.184 dDy10.464 iDy10.464
BoxUsage:r6i.2xlarge	instanceType=r6i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	AEs0.672 BEs0.668 CEs0.608 DEs0.608 EEs0.608 FEs0.52 GEs0.52 HEs0.608 IEs0.604 LFE0.5168 MFE0.5168 NEs0.552 OEs0.552 PEs0.608 QEs0.6688 REs0.536 SEs0.592 UEs0.564 VEs0.592 WEs0.592 YEs0.5922 ZEs0.6204 aEs0.6204 bEB0.5292 cEs0.804 dFB0.504 eEs0.504 fFB0.604 gFB0.604 hEs0.56 iEs0.504
BoxUsage:r6i.2xlarge	instanceType=r6i.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PFE0.7232 UFE0.6792 dFE0.6192 iBo0.6192
BoxUsage:r6i.2xlarge	instanceType=r6i.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PFE0.733 UFE0.689 dB40.629 iFE0.629
BoxUsage:r6i.2xlarge	instanceType=r6i.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PCk0.976 UCk0.932 dCk0.872 iFE0.872
BoxUsage:r6i.32xlarge	instanceType=r6i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	AEs10.752 BEs10.688 CEs9.728 DEs9.728 EEs9.728 FEs8.32 GEs8.32 HEs9.728 IEs9.664 LFE8.2688 MFE8.2688 NEs8.832 OEs8.832 PEs9.728 QEs10.7008 REs8.576 SEs9.472 UEs9.024 VEs9.472 WEs9.472 YEs9.4752 ZEs9.9264 aEs9.9264 bFE8.4672 cEs12.864 dFB8.064 eEs8.064 fFB9.664 gFB9.664 hEs8.96 iEs8.064
BoxUsage:r6i.32xlarge	instanceType=r6i.32xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	PFE10.9568 UFE10.2528 dFE9.2928 iFE9.2928
BoxUsage:r6i.32xlarge	instanceType=r6i.32xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	PB79.853 UFE9.149 dFE8.189 iFE8.189
BoxUsage:r6i.32xlarge	instanceType=r6i.32xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	PD415.616 UD414.912 dFE13.952 iD413.952
BoxUsage:r6i.4xlarge	instanceType=r6i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	AEs1.344 BEs1.336 CEs1.216 DEs1.216 EEs1.216 FEs1.04 GEs1.04 HEs1.216 IEs1.208 LEB1.0336 NEs1.104 OEs1.104 PEs1.216 QEs1.3376 REs1.072 SEs1.184 UEs1.128 VEs1.184 WEs1.184 YEs1.1844 ZEs1.2408 aEs1.2408 bFE1.0584 cEs1.608 dFB1.008 eEs1.008 fFB1.208 gFB1.208 hEs1.12 iEs1.008
BoxUsage:r6i.4xlarge	instanceType=r6i.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PFE1.3888 UFE1.3008 dCI1.1808 iCI1.1808
BoxUsage:r6i.4xlarge	instanceType=r6i.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PFE1.341 UBz1.253 dBz1.133 iBz1.133
BoxUsage:r6i.4xlarge	instanceType=r6i.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PC91.952 UC91.864 dC91.744 iC91.744
BoxUsage:r6i.8xlarge	instanceType=r6i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	AEs2.688 BEs2.672 CEs2.432 DEs2.432 EEs2.432 FEs2.08 GEs2.08 HEs2.432 IEs2.416 LEB2.0672 MFE2.0672 NEs2.208 OEs2.208 PEs2.432 QEs2.6752 REs2.144 SEs2.368 UEs2.256 VEs2.368 WEs2.368 YEs2.3688 ZEs2.4816 aEs2.4816 bEB2.1168 cEs3.216 dFB2.016 eEs2.016 fFB2.416 gFB2.416 hEs2.24 iEs2.016
BoxUsage:r6i.8xlarge	instanceType=r6i.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PFE2.7776 UFE2.6016 dCa2.3616 iFE2.3616
BoxUsage:r6i.8xlarge	instanceType=r6i.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PFE2.557 UFE2.381 dFE2.141 iB22.141
BoxUsage:r6i.8xlarge	instanceType=r6i.8xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PFE3.904 UDU3.728 dDU3.488 iDU3.488
BoxUsage:r6i.large	instanceType=r6i.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	AEs0.168 BEs0.167 CEs0.152 DEs0.152 EEs0.152 FEs0.13 GEs0.13 HEs0.152 IEs0.151 LFE0.1292 MEB0.1292 NEs0.138 OEs0.138 PEs0.152 QEs0.1672 REs0.134 SEs0.148 UEs0.141 VEs0.148 WEs0.148 YEs0.14805 ZEs0.1551 aEs0.1551 bFE0.1323 cEs0.201 dFB0.126 eEs0.126 fFB0.151 gFB0.151 hEs0.14 iEs0.126
BoxUsage:r6i.large	instanceType=r6i.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	PAu0.1808 UAu0.1698 dFE0.1548 iAu0.1548
BoxUsage:r6i.large	instanceType=r6i.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	PBE0.2083 UBE0.1973 dFE0.1823 iFE0.1823
BoxUsage:r6i.large	instanceType=r6i.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	PFE0.244 UFE0.233 dBa0.218 iFE0.218
BoxUsage:r6i.metal	instanceType=r6i.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	AEs10.752 BEs10.688 CEs9.728 DEs9.728 EEs9.728 FEs8.32 GEs8.32 HEs9.728 IEs9.664 LFE8.2688 MFE8.2688 NEs8.832 OEs8.832 PEs9.728 QEs10.7008 REs8.576 SEs9.472 UEs9.024 VEs9.472 WEs9.472 YEs9.4752 ZEs9.9264 aEs9.9264 bFE8.4672 cEs12.864 dFB8.064 eEs8.064 fFB9.664 gFB9.664 hEs8.96 iEs8.064
BoxUsage:r6i.metal	instanceType=r6i.metal;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	PFE10.9568 UFE10.2528 dFE9.2928 iFE9.2928
BoxUsage:r6i.metal	instanceType=r6i.metal;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	PFE9.853 UB79.149 dFE8.189 iFE8.189
BoxUsage:r6i.metal	instanceType=r6i.metal;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	PFE15.616 UD314.912 dFE13.952 iD313.952
BoxUsage:r6i.xlarge	instanceType=r6i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	AEs0.336 BEs0.334 CEs0.304 DEs0.304 EEs0.304 FEs0.26 GEs0.26 HEs0.304 IEs0.302 LFE0.2584 MFE0.2584 NEs0.276 OEs0.276 PEs0.304 QEs0.3344 REs0.268 SEs0.296 UEs0.282 VEs0.296 WEs0.296 YEs0.2961 ZEs0.3102 aEs0.3102 bFE0.2646 cEs0.402 dFB0.252 eEs0.252 fFB0.302 gFB0.302 hEs0.28 iEs0.252
BoxUsage:r6i.xlarge	instanceType=r6i.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PFE0.3616 UFE0.3396 dFE0.3096 iBN0.3096
BoxUsage:r6i.xlarge	instanceType=r6i.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PFE0.3603 UBH0.3383 dFE0.3083 iBH0.3083
BoxUsage:r6i.xlarge	instanceType=r6i.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PCU0.488 UCU0.466 dFE0.436 iCU0.436
BoxUsage:r6id.12xlarge	instanceType=r6id.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEs4.3848 DEs4.3608 FEs3.8064 HEs4.3848 IEs4.176 MFE3.72696 OEs3.9816 PEs4.3596 UEs4.032 VEs4.2588 YEs4.2336 bEB3.810236 dFB3.6288 eEs3.6288 gFB4.3608 iEs3.6288
BoxUsage:r6id.16xlarge	instanceType=r6id.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEs5.8464 DEs5.8144 FEs5.0752 HEs5.8464 IEs5.568 MFE4.96928 OEs5.3088 PEs5.8128 UEs5.376 VEs5.6784 YEs5.6448 bFE5.08032 dFB4.8384 eEs4.8384 gFB5.8144 iEs4.8384
BoxUsage:r6id.24xlarge	instanceType=r6id.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEs8.7696 DEs8.7216 FEs7.6128 HEs8.7696 IEs8.352 MFE7.45392 OEs7.9632 PEs8.7192 UEs8.064 VEs8.5176 YEs8.4672 dFB7.2576 eEs7.2576 gFB8.7216 iEs7.2576
BoxUsage:r6id.2xlarge	instanceType=r6id.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEs0.7308 DEs0.7268 FEs0.6344 HEs0.7308 IEs0.696 MEB0.621164 OEs0.6636 PEs0.7266 UEs0.672 VEs0.7098 YEs0.7056 bEB0.635036 dFB0.6048 eEs0.6048 gFB0.7268 iEs0.6048
BoxUsage:r6id.32xlarge	instanceType=r6id.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CEs11.6928 DEs11.6288 FEs10.1504 HEs11.6928 IEs11.136 LFE9.93856 MFE9.93856 OEs10.6176 PEs11.6256 UEs10.752 VEs11.3568 YEs11.2896 bFE10.16064 dFB9.6768 eEs9.6768 gFB11.6288 iEs9.6768
BoxUsage:r6id.4xlarge	instanceType=r6id.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEs1.4616 DEs1.4536 FEs1.2688 HEs1.4616 IEs1.392 LEB1.242318 OEs1.3272 PEs1.4532 UEs1.344 VEs1.4196 YEs1.4112 bFE1.27008 dFB1.2096 eEs1.2096 gFB1.4536 iEs1.2096
BoxUsage:r6id.8xlarge	instanceType=r6id.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEs2.9232 DEs2.9072 FEs2.5376 HEs2.9232 IEs2.784 LEB2.484636 MFE2.48464 OEs2.6544 PEs2.9064 UEs2.688 VEs2.8392 YEs2.8224 dFB2.4192 eEs2.4192 gFB2.9072 iEs2.4192
BoxUsage:r6id.large	instanceType=r6id.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEs0.1827 DEs0.1817 FEs0.1586 HEs0.1827 IEs0.174 LFE0.15529 MFE0.15529 OEs0.1659 PEs0.18165 UEs0.168 VEs0.17745 YEs0.1764 bFE0.15876 dFB0.1512 eEs0.1512 gFB0.1817 iEs0.1512
BoxUsage:r6id.metal	instanceType=r6id.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CEs11.6928 DEs11.6288 FEs10.1504 HEs11.6928 IEs11.136 LFE9.93856 MFE9.93856 OEs10.6176 PEs11.6256 UEs10.752 VEs11.3568 YEs11.2896 bFE10.16064 dFB9.6768 eEs9.6768 gFB11.6288 iEs9.6768
BoxUsage:r6id.xlarge	instanceType=r6id.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEs0.3654 DEs0.3634 FEs0.3172 HEs0.3654 IEs0.348 LFE0.31058 OEs0.3318 PEs0.3633 UEs0.336 VEs0.3549 YEs0.3528 bEB0.317518 dFB0.3024 eEs0.3024 gFB0.3634 iEs0.3024
BoxUsage:r6idn.12xlarge	instanceType=r6idn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEs5.70024 HEs5.616 IFE6.30115 PEs5.58792 REs4.97016 UEs5.22288 dFB4.68936 eEs4.68936 gFB5.64408 iEs4.68936
BoxUsage:r6idn.16xlarge	instanceType=r6idn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEs7.60032 HEs7.488 IFE8.40154 PEs7.45056 REs6.62688 UEs6.96384 dFB6.25248 eEs6.25248 gFB7.52544 iEs6.25248
BoxUsage:r6idn.24xlarge	instanceType=r6idn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEs11.40048 HEs11.232 IFE12.6023 PEs11.17584 REs9.94032 UEs10.44576 dFB9.37872 eEs9.37872 gFB11.28816 iEs9.37872
BoxUsage:r6idn.2xlarge	instanceType=r6idn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEs0.95004 HEs0.936 IFE1.05019 PEs0.93132 REs0.82836 UEs0.87048 dFB0.78156 eEs0.78156 gFB0.94068 iEs0.78156
BoxUsage:r6idn.32xlarge	instanceType=r6idn.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CEs15.20064 HEs14.976 PEs14.90112 REs13.25376 UEs13.92768 dFB12.50496 eEs12.50496 gFB15.05088 iEs12.50496
BoxUsage:r6idn.4xlarge	instanceType=r6idn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEs1.90008 HEs1.872 IFE2.10038 PEs1.86264 REs1.65672 UEs1.74096 dFB1.56312 eEs1.56312 gFB1.88136 iEs1.56312
BoxUsage:r6idn.8xlarge	instanceType=r6idn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEs3.80016 HEs3.744 IFE4.20077 PEs3.72528 REs3.31344 UEs3.48192 dFB3.12624 eEs3.12624 gFB3.76272 iEs3.12624
BoxUsage:r6idn.large	instanceType=r6idn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEs0.23751 HEs0.234 PEs0.23283 REs0.20709 UEs0.21762 dFB0.19539 eEs0.19539 gFB0.23517 iEs0.19539
BoxUsage:r6idn.metal	instanceType=r6idn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CEs15.20064 HEs14.976 PEs14.90112 REs13.25376 UEs13.92768 dFB12.50496 eEs12.50496 gFB15.05088 iEs12.50496
BoxUsage:r6idn.xlarge	instanceType=r6idn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEs0.47502 HEs0.468 PEs0.46566 REs0.41418 UEs0.43524 dFB0.39078 eEs0.39078 gFB0.47034 iEs0.39078
BoxUsage:r6in.12xlarge	instanceType=r6in.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEs5.08248 HEs4.99824 IFE5.08248 PEs4.99824 REs4.46472 UEs4.68936 dFB4.18392 eEs4.18392 gFB5.02632 iEs4.18392
BoxUsage:r6in.16xlarge	instanceType=r6in.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEs6.77664 HEs6.66432 IFE6.77664 PEs6.66432 REs5.95296 UEs6.25248 dFB5.57856 eEs5.57856 gFB6.70176 iEs5.57856
BoxUsage:r6in.24xlarge	instanceType=r6in.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEs10.16496 HEs9.99648 IFE10.16496 PEs9.99648 REs8.92944 UEs9.37872 dFB8.36784 eEs8.36784 gFB10.05264 iEs8.36784
BoxUsage:r6in.2xlarge	instanceType=r6in.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEs0.84708 HEs0.83304 IEB0.847082 PEs0.83304 REs0.74412 UEs0.78156 dFB0.69732 eEs0.69732 gFB0.83772 iEs0.69732
BoxUsage:r6in.32xlarge	instanceType=r6in.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CEs13.55328 HEs13.32864 IFE13.55328 PEs13.32864 REs11.90592 UEs12.50496 dFB11.15712 eEs11.15712 gFB13.40352 iEs11.15712
BoxUsage:r6in.4xlarge	instanceType=r6in.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEs1.69416 HEs1.66608 IFE1.69416 PEs1.66608 REs1.48824 UEs1.56312 dFB1.39464 eEs1.39464 gFB1.67544 iEs1.39464
BoxUsage:r6in.8xlarge	instanceType=r6in.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEs3.38832 HEs3.33216 IFE3.38832 PEs3.33216 REs2.97648 UEs3.12624 dFB2.78928 eEs2.78928 gFB3.35088 iEs2.78928
BoxUsage:r6in.large	instanceType=r6in.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEs0.21177 HEs0.20826 IEB0.211773 PEs0.20826 REs0.18603 UEs0.19539 dFB0.17433 eEs0.17433 gFB0.20943 iEs0.17433
BoxUsage:r6in.metal	instanceType=r6in.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CEs13.55328 HEs13.32864 PEs13.32864 REs11.90592 UEs12.50496 dFB11.15712 eEs11.15712 gFB13.40352 iEs11.15712
BoxUsage:r6in.xlarge	instanceType=r6in.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEs0.42354 HEs0.41652 IFE0.42354 PEs0.41652 REs0.37206 UEs0.39078 dFB0.34866 eEs0.34866 gFB0.41886 iEs0.34866
BoxUsage:r7a.12xlarge	instanceType=r7a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEs4.40496 PEs4.40496 REs3.8832 TEs4.08624 UEs4.08624 dFB3.6516 eEs3.6516 iEs3.6516
BoxUsage:r7a.16xlarge	instanceType=r7a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEs5.87328 PEs5.87328 REs5.1776 TEs5.44832 UEs5.44832 dFB4.8688 eEs4.8688 iEs4.8688
BoxUsage:r7a.24xlarge	instanceType=r7a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEs8.80992 PEs8.80992 REs7.7664 TEs8.17248 UEs8.17248 dFB7.3032 eEs7.3032 iEs7.3032
BoxUsage:r7a.2xlarge	instanceType=r7a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEs0.73416 PEs0.73416 REs0.6472 TEs0.68104 UEs0.68104 dFB0.6086 eEs0.6086 iEs0.6086
BoxUsage:r7a.32xlarge	instanceType=r7a.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CEs11.74656 PEs11.74656 REs10.3552 TEs10.89664 UEs10.89664 dFB9.7376 eEs9.7376 iEs9.7376
BoxUsage:r7a.48xlarge	instanceType=r7a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	CEs17.61984 PEs17.61984 REs15.5328 TEs16.34496 UEs16.34496 dFB14.6064 eEs14.6064 iEs14.6064
BoxUsage:r7a.4xlarge	instanceType=r7a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEs1.46832 PEs1.46832 REs1.2944 TEs1.36208 UEs1.36208 dFB1.2172 eEs1.2172 iEs1.2172
BoxUsage:r7a.8xlarge	instanceType=r7a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEs2.93664 PEs2.93664 REs2.5888 TEs2.72416 UEs2.72416 dFB2.4344 eEs2.4344 iEs2.4344
BoxUsage:r7a.large	instanceType=r7a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEs0.18354 PEs0.18354 REs0.1618 TEs0.17026 UEs0.17026 dFB0.15215 eEs0.15215 iEs0.15215
BoxUsage:r7a.medium	instanceType=r7a.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=1	CEs0.09177 PEs0.09177 REs0.0809 TEs0.08513 UEs0.08513 dFB0.07608 eEs0.07608 iEs0.07608
BoxUsage:r7a.metal-48xl	instanceType=r7a.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	CEs17.61984 PEs17.61984 REs15.5328 TEs16.34496 UEs16.34496 dFB14.6064 eEs14.6064 iEs14.6064
BoxUsage:r7a.xlarge	instanceType=r7a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEs0.36708 PEs0.36708 REs0.3236 TEs0.34052 UEs0.34052 dFB0.3043 eEs0.3043 iEs0.3043
BoxUsage:r7g.12xlarge	instanceType=r7g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=384;vcpu=48	BFE3.408 CEs3.1008 DEs3.1008 FEs1.8019 GEs1.8019 HEs3.1008 IEs3.0806 LFE2.6357 NEs2.8152 PEs3.1008 REs2.7336 SFE3.0121 TEs2.8752 UEs2.8764 VEs3.0192 cFE4.0906 dFB2.5704 eEs2.5704 fFB3.0806 gFB3.0806 hEs2.856 iEs2.5704
BoxUsage:r7g.16xlarge	instanceType=r7g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	BFE4.544 CEs4.1344 DEs4.1344 FEs2.4026 GEs2.4026 HEs4.1344 IEs4.1075 LFE3.5142 NEs3.7536 PEs4.1344 REs3.6448 TEs3.8336 UEs3.8352 VEs4.0256 aFE4.2187 cFE5.4541 dFB3.4272 eEs3.4272 fFB4.1075 gFB4.1075 hEs3.808 iEs3.4272
BoxUsage:r7g.2xlarge	instanceType=r7g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=8	BFE0.568 CEs0.5168 DEs0.5168 FEs0.3003 GEs0.3003 HEs0.5168 IEs0.5134 LFE0.4393 NEs0.4692 PEs0.5168 REs0.4556 TEs0.4792 UEs0.4794 VEs0.5032 aFE0.5273 cFE0.6818 dFB0.4284 eEs0.4284 fFB0.5134 gFB0.5134 hEs0.476 iEs0.4284
BoxUsage:r7g.4xlarge	instanceType=r7g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=16	BFE1.136 CEs1.0336 DEs1.0336 FEs0.6006 GEs0.6006 HEs1.0336 IEs1.0269 NEs0.9384 PEs1.0336 REs0.9112 SFE1.004 TEs0.9584 UEs0.9588 VEs1.0064 aFE1.0547 dFB0.8568 eEs0.8568 fFB1.0269 gFB1.0269 hEs0.952 iEs0.8568
BoxUsage:r7g.8xlarge	instanceType=r7g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=32	BFE2.272 CEs2.0672 DEs2.0672 FEs1.2013 GEs1.2013 HEs2.0672 IEs2.0538 LFE1.7571 NEs1.8768 PEs2.0672 REs1.8224 SFE2.0081 TEs1.9168 UEs1.9176 VEs2.0128 dFB1.7136 eEs1.7136 fFB2.0538 gFB2.0538 hEs1.904 iEs1.7136
BoxUsage:r7g.large	instanceType=r7g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=2	BFE0.142 CEs0.1292 DEs0.1292 FEs0.0751 GEs0.0751 HEs0.1292 IEs0.1284 LFE0.1098 NEs0.1173 PEs0.1292 REs0.1139 TEs0.1198 UEs0.1199 VEs0.1258 aFE0.1318 cFE0.1704 dFB0.1071 eEs0.1071 fFB0.1284 gFB0.1284 hEs0.119 iEs0.1071
BoxUsage:r7g.medium	instanceType=r7g.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=1	BFE0.071 CEs0.0646 DEs0.0646 FEs0.0375 GEs0.0375 HEs0.0646 IEs0.0642 LFE0.0549 NEs0.0587 PEs0.0646 REs0.057 SFE0.0628 TEs0.0599 UEs0.0599 VEs0.0629 cFE0.0852 dFB0.0536 eEs0.0536 fFB0.0642 gFB0.0642 hEs0.0595 iEs0.0536
BoxUsage:r7g.metal	instanceType=r7g.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	BFE4.544 CEs4.1344 DEs4.1344 FEs2.4026 GEs2.4026 HEs4.1344 IEs4.1075 LFE3.5142 NEs3.7536 PEs4.1344 REs3.6448 SFE4.0161 TEs3.8336 UEs3.8352 VEs4.0256 aFE4.2187 cFE5.4541 dFB3.4272 eEs3.4272 fFB4.1075 gFB4.1075 hEs3.808 iEs3.4272
BoxUsage:r7g.xlarge	instanceType=r7g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=4	BFE0.284 CEs0.2584 DEs0.2584 FEs0.1502 GEs0.1502 HEs0.2584 IEs0.2567 LFE0.2196 NEs0.2346 PEs0.2584 REs0.2278 SFE0.251 TEs0.2396 UEs0.2397 VEs0.2516 aFE0.2637 cFE0.3409 dFB0.2142 eEs0.2142 fFB0.2567 gFB0.2567 hEs0.238 iEs0.2142
BoxUsage:r7gd.12xlarge	instanceType=r7gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=384;vcpu=48	BFE3.9691 CEs3.9463 FEs2.112 HEs3.9463 IEs3.7584 JFE3.9461 MFE3.3542 PEs3.9236 REs3.4474 TEs3.6288 UEs3.6288 dFB3.2659 eEs3.2659 fFB3.9235 gFB3.925 hEs3.6742 iEs3.2659
BoxUsage:r7gd.16xlarge	instanceType=r7gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	BFE5.2922 CEs5.2618 FEs2.816 HEs5.2618 IEs5.0112 JFE5.2614 LFE4.4723 PEs5.2315 REs4.5965 TEs4.8384 UEs4.8384 bFE4.5722 dFB4.3546 eEs4.3546 fFB5.2314 gFB5.2333 hEs4.8989 iEs4.3546
BoxUsage:r7gd.2xlarge	instanceType=r7gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=8	CEs0.6577 FEs0.352 HEs0.6577 IEs0.6264 LFE0.559 MFE0.559 PEs0.6539 REs0.5746 TEs0.6048 UEs0.6048 dFB0.5443 eEs0.5443 fFB0.6539 gFB0.6542 hEs0.6124 iEs0.5443
BoxUsage:r7gd.4xlarge	instanceType=r7gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=16	CEs1.3154 FEs0.704 HEs1.3154 IEs1.2528 JFE1.3154 PEs1.3079 REs1.1491 TEs1.2096 UEs1.2096 bFE1.143 dFB1.0886 eEs1.0886 fFB1.3078 gFB1.3083 hEs1.2247 iEs1.0886
BoxUsage:r7gd.8xlarge	instanceType=r7gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=32	BFE2.6461 CEs2.6309 FEs1.408 HEs2.6309 IEs2.5056 JFE2.6307 LFE2.2362 MFE2.2362 PEs2.6158 REs2.2982 TEs2.4192 UEs2.4192 dFB2.1773 eEs2.1773 fFB2.6157 gFB2.6166 hEs2.4494 iEs2.1773
BoxUsage:r7gd.large	instanceType=r7gd.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=2	BFE0.1654 CEs0.1644 FEs0.088 HEs0.1644 IEs0.1566 LFE0.1398 MFE0.1398 PEs0.1635 REs0.1436 TEs0.1512 UEs0.1512 bFE0.1429 dFB0.1361 eEs0.1361 fFB0.1635 gFB0.1635 hEs0.1531 iEs0.1361
BoxUsage:r7gd.medium	instanceType=r7gd.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=1	BFE0.0827 CEs0.0822 FEs0.044 HEs0.0822 IEs0.0783 PEs0.0817 REs0.0718 TEs0.0756 UEs0.0756 bFE0.0714 dFB0.068 eEs0.068 fFB0.0817 gFB0.0818 hEs0.0765 iEs0.068
BoxUsage:r7gd.metal	instanceType=r7gd.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	BFE5.2922 CEs5.2618 FEs2.816 HEs5.2618 IEs5.0112 PEs5.2315 REs4.5965 TEs4.8384 UEs4.8384 bFE4.5722 dFB4.3546 eEs4.3546 fFB5.2314 gFB5.2333 hEs4.8989 iEs4.3546
BoxUsage:r7gd.xlarge	instanceType=r7gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=4	CEs0.3289 FEs0.176 HEs0.3289 IEs0.3132 JFE0.3288 LFE0.2795 MFE0.2795 PEs0.327 REs0.2873 TEs0.3024 UEs0.3024 bFE0.2858 dFB0.2722 eEs0.2722 fFB0.327 gFB0.3271 hEs0.3062 iEs0.2722
BoxUsage:r7i.12xlarge	instanceType=r7i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEs3.8304 DEs3.8304 FEs3.276 HEs3.8304 IEs3.8052 JEs3.8304 LFE3.25584 MFE3.25584 NEs3.4776 PEs3.8304 REs3.3768 SEB3.7296 TEs3.5532 UEs3.5532 VEs3.7296 WEs3.7296 bFE3.33408 cEs5.0652 dFB3.1752 eEs3.1752 fFB3.8052 gFB3.8052 hEs3.528 iEs3.1752
BoxUsage:r7i.12xlarge	instanceType=r7i.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PFE4.3488 UFE4.0716 dFE3.6936 iFE3.6936
BoxUsage:r7i.12xlarge	instanceType=r7i.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PBw3.9554 UFE3.6782 dFE3.3002 iFE3.3002
BoxUsage:r7i.12xlarge	instanceType=r7i.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PFE6.0384 UDk5.7612 dDk5.3832 iFE5.3832
BoxUsage:r7i.16xlarge	instanceType=r7i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEs5.1072 DEs5.1072 FEs4.368 HEs5.1072 IEs5.0736 JEs5.1072 LFE4.34112 MFE4.34112 NEs4.6368 PEs5.1072 REs4.5024 SEB4.9728 TEs4.7376 UEs4.7376 VEs4.9728 WEs4.9728 bFE4.44544 cEs6.7536 dFB4.2336 eEs4.2336 fFB5.0736 gFB5.0736 hEs4.704 iEs4.2336
BoxUsage:r7i.16xlarge	instanceType=r7i.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PC15.7984 UC15.4288 dFE4.9248 iFE4.9248
BoxUsage:r7i.16xlarge	instanceType=r7i.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PBw5.2322 UFE4.8626 dFE4.3586 iBw4.3586
BoxUsage:r7i.24xlarge	instanceType=r7i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEs7.6608 DEs7.6608 FEs6.552 HEs7.6608 IEs7.6104 JEs7.6608 LEB6.511682 NEs6.9552 PEs7.6608 REs6.7536 SFE7.4592 TEs7.1064 UEs7.1064 VEs7.4592 WEs7.4592 bFE6.66816 cEs10.1304 dFB6.3504 eEs6.3504 fFB7.6104 gFB7.6104 hEs7.056 iEs6.3504
BoxUsage:r7i.24xlarge	instanceType=r7i.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PFE8.6976 UDI8.1432 dFE7.3872 iDI7.3872
BoxUsage:r7i.24xlarge	instanceType=r7i.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PCD7.7858 UCD7.2314 dCD6.4754 iCD6.4754
BoxUsage:r7i.24xlarge	instanceType=r7i.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PDs12.0768 UDs11.5224 dDs10.7664 iFE10.7664
BoxUsage:r7i.2xlarge	instanceType=r7i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEs0.6384 DEs0.6384 FEs0.546 HEs0.6384 IEs0.6342 JEs0.6384 LEB0.542636 MFE0.54264 NEs0.5796 PEs0.6384 REs0.5628 SFE0.6216 TEs0.5922 UEs0.5922 VEs0.6216 WEs0.6216 bFE0.55568 cEs0.8442 dFB0.5292 eEs0.5292 fFB0.6342 gFB0.6342 hEs0.588 iEs0.5292
BoxUsage:r7i.2xlarge	instanceType=r7i.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PFE0.7536 UFE0.7074 dFE0.6444 iFE0.6444
BoxUsage:r7i.2xlarge	instanceType=r7i.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PFE0.7634 UBw0.7172 dBw0.6542 iBw0.6542
BoxUsage:r7i.48xlarge	instanceType=r7i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	CEs15.3216 DEs15.3216 FEs13.104 HEs15.3216 IEs15.2208 JEs15.3216 LFE13.02336 MFE13.02336 NEs13.9104 PEs15.3216 REs13.5072 TEs14.2128 UEs14.2128 VEs14.9184 WEs14.9184 bFE13.33632 cEs20.2608 dFB12.7008 eEs12.7008 fFB15.2208 gFB15.2208 hEs14.112 iEs12.7008
BoxUsage:r7i.48xlarge	instanceType=r7i.48xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PFE17.1648 UFE16.056 dFE14.544 iFE14.544
BoxUsage:r7i.48xlarge	instanceType=r7i.48xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PFE15.4466 UFE14.3378 dB212.8258 iFE12.8258
BoxUsage:r7i.48xlarge	instanceType=r7i.48xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PD724.1536 UFE23.0448 dFE21.5328 iD721.5328
BoxUsage:r7i.4xlarge	instanceType=r7i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEs1.2768 DEs1.2768 FEs1.092 HEs1.2768 IEs1.2684 JEs1.2768 LFE1.08528 MFE1.08528 NEs1.1592 PEs1.2768 REs1.1256 SFE1.2432 TEs1.1844 UEs1.1844 VEs1.2432 WEs1.2432 bFE1.11136 cEs1.6884 dFB1.0584 eEs1.0584 fFB1.2684 gFB1.2684 hEs1.176 iEs1.0584
BoxUsage:r7i.4xlarge	instanceType=r7i.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PFE1.4496 UFE1.3572 dCH1.2312 iCH1.2312
BoxUsage:r7i.4xlarge	instanceType=r7i.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PFE1.4018 UBx1.3094 dBx1.1834 iFE1.1834
BoxUsage:r7i.4xlarge	instanceType=r7i.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PC92.0128 UFE1.9204 dFE1.7944 iC91.7944
BoxUsage:r7i.8xlarge	instanceType=r7i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEs2.5536 DEs2.5536 FEs2.184 HEs2.5536 IEs2.5368 JEs2.5536 LFE2.17056 NEs2.3184 PEs2.5536 REs2.2512 TEs2.3688 UEs2.3688 VEs2.4864 WEs2.4864 bFE2.22272 cEs3.3768 dFB2.1168 eEs2.1168 fFB2.5368 gFB2.5368 hEs2.352 iEs2.1168
BoxUsage:r7i.8xlarge	instanceType=r7i.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PCY2.8992 UCY2.7144 dFE2.4624 iCY2.4624
BoxUsage:r7i.8xlarge	instanceType=r7i.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PBw2.6786 UFE2.4938 dBw2.2418 iFE2.2418
BoxUsage:r7i.8xlarge	instanceType=r7i.8xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PDT4.0256 UFE3.8408 dFE3.5888 iDT3.5888
BoxUsage:r7i.large	instanceType=r7i.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEs0.1596 DEs0.1596 FEs0.1365 HEs0.1596 IEs0.15855 JEs0.1596 LFE0.13566 MFE0.13566 NEs0.1449 PEs0.1596 REs0.1407 SFE0.1554 TEs0.14805 UEs0.14805 VEs0.1554 WEs0.1554 bFE0.13892 cEs0.21105 dFB0.1323 eEs0.1323 fFB0.15855 gFB0.15855 hEs0.147 iEs0.1323
BoxUsage:r7i.large	instanceType=r7i.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	PFE0.1884 UFE0.17685 dAs0.1611 iFE0.1611
BoxUsage:r7i.large	instanceType=r7i.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	PFE0.2159 UFE0.20435 dBD0.1886 iFE0.1886
BoxUsage:r7i.large	instanceType=r7i.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	PBe0.2516 UFE0.24005 dBe0.2243 iBe0.2243
BoxUsage:r7i.metal-24xl	instanceType=r7i.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEs7.6608 DEs7.6608 FEs6.552 HEs7.6608 IEs7.6104 JEs7.6608 NEs6.9552 PEs7.6608 REs6.7536 TEs7.1064 UEs7.1064 VEs7.4592 WEs7.4592 bFE7.33498 cEs10.1304 dFB6.98544 eEs6.3504 fFB8.37144 gFB8.37144 hEs7.056 iEs6.3504
BoxUsage:r7i.metal-24xl	instanceType=r7i.metal-24xl;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PDJ8.6976 UDJ8.1432 dDJ8.02224 iFE7.3872
BoxUsage:r7i.metal-24xl	instanceType=r7i.metal-24xl;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PFE7.7858 UFE7.2314 dBw7.11044 iBw6.4754
BoxUsage:r7i.metal-24xl	instanceType=r7i.metal-24xl;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PDy12.0768 UDy11.5224 dDy11.40144 iDy10.7664
BoxUsage:r7i.metal-48xl	instanceType=r7i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	CEs15.3216 DEs15.3216 FEs13.104 HEs15.3216 IEs15.2208 JEs15.3216 LFE13.02336 MFE13.02336 NEs13.9104 PEs15.3216 REs13.5072 SFE14.9184 TEs14.2128 UEs14.2128 VEs14.9184 WEs14.9184 cEs20.2608 dFB12.7008 eEs12.7008 fFB15.2208 gFB15.2208 hEs14.112 iEs12.7008
BoxUsage:r7i.metal-48xl	instanceType=r7i.metal-48xl;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PFE17.1648 UFE16.056 dFE14.544 iFE14.544
BoxUsage:r7i.metal-48xl	instanceType=r7i.metal-48xl;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PFE15.4466 UFE14.3378 dFE12.8258 iFE12.8258
BoxUsage:r7i.metal-48xl	instanceType=r7i.metal-48xl;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PFE24.1536 UD723.0448 dD721.5328 iD721.5328
BoxUsage:r7i.xlarge	instanceType=r7i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEs0.3192 DEs0.3192 FEs0.273 HEs0.3192 IEs0.3171 JEs0.3192 LFE0.27132 MFE0.27132 NEs0.2898 PEs0.3192 REs0.2814 SFE0.3108 TEs0.2961 UEs0.2961 VEs0.3108 WEs0.3108 bFE0.27784 cEs0.4221 dFB0.2646 eEs0.2646 fFB0.3171 gFB0.3171 hEs0.294 iEs0.2646
BoxUsage:r7i.xlarge	instanceType=r7i.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PBM0.3768 UFE0.3537 dFE0.3222 iFE0.3222
BoxUsage:r7i.xlarge	instanceType=r7i.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PFE0.3755 UBF0.3524 dFE0.3209 iFE0.3209
BoxUsage:r7i.xlarge	instanceType=r7i.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PFE0.5032 UCV0.4801 dCV0.4486 iCV0.4486
BoxUsage:r7iz.12xlarge	instanceType=r7iz.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEs5.448 PEs5.4 UEs4.992 dFB4.464 eEs4.464 iEs4.464
BoxUsage:r7iz.16xlarge	instanceType=r7iz.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEs7.264 PEs7.2 UEs6.656 dFB5.952 eEs5.952 iEs5.952
BoxUsage:r7iz.2xlarge	instanceType=r7iz.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEs0.908 PEs0.9 UEs0.832 dFB0.744 eEs0.744 iEs0.744
BoxUsage:r7iz.32xlarge	instanceType=r7iz.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CEs14.528 PEs14.4 UEs13.312 dFB11.904 eEs11.904 iEs11.904
BoxUsage:r7iz.4xlarge	instanceType=r7iz.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEs1.816 PEs1.8 UEs1.664 dFB1.488 eEs1.488 iEs1.488
BoxUsage:r7iz.8xlarge	instanceType=r7iz.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEs3.632 PEs3.6 UEs3.328 dFB2.976 eEs2.976 iEs2.976
BoxUsage:r7iz.large	instanceType=r7iz.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEs0.227 PEs0.225 UEs0.208 dFB0.186 eEs0.186 iEs0.186
BoxUsage:r7iz.metal-16xl	instanceType=r7iz.metal-16xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEs7.264 PEs7.2 UEs6.656 dFB6.5472 eEs5.952 iEs5.952
BoxUsage:r7iz.metal-32xl	instanceType=r7iz.metal-32xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CEs14.528 PEs14.4 UEs13.312 dFB13.0944 eEs11.904 iEs11.904
BoxUsage:r7iz.xlarge	instanceType=r7iz.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEs0.454 PEs0.45 UEs0.416 dFB0.372 eEs0.372 iEs0.372
BoxUsage:r8a.12xlarge	instanceType=r8a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.83424
BoxUsage:r8a.16xlarge	instanceType=r8a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.11232
BoxUsage:r8a.24xlarge	instanceType=r8a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB7.66848
BoxUsage:r8a.2xlarge	instanceType=r8a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.63904
BoxUsage:r8a.48xlarge	instanceType=r8a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB15.33696
BoxUsage:r8a.4xlarge	instanceType=r8a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.27808
BoxUsage:r8a.8xlarge	instanceType=r8a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.55616
BoxUsage:r8a.large	instanceType=r8a.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.15976
BoxUsage:r8a.medium	instanceType=r8a.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.07988
BoxUsage:r8a.metal-24xl	instanceType=r8a.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB8.43533
BoxUsage:r8a.metal-48xl	instanceType=r8a.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB15.33696
BoxUsage:r8a.xlarge	instanceType=r8a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.31952
BoxUsage:r8g.12xlarge	instanceType=r8g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE3.41088 FFE1.98192 IFE3.3888 PFE3.41088 RFE3.00696 UFE3.16416 dFB2.82768 eFE2.82768 fFB3.3888 gFB3.38844
BoxUsage:r8g.16xlarge	instanceType=r8g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE4.54784 FEB2.642564 IEB4.5184 RFE4.00928 TFE4.21696 dFB3.77024 eFE3.77024 fFB4.5184 gFB4.51792 iEB3.770236
BoxUsage:r8g.24xlarge	instanceType=r8g.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CEB6.821764 FFE3.96384 IEB6.7776 PFE6.82176 RFE6.01392 TFE6.32544 UFE6.32832 dFB5.65536 fFB6.7776 gFB6.77688 iEB5.655364
BoxUsage:r8g.2xlarge	instanceType=r8g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE0.56848 IFE0.5648 PFE0.56848 RFE0.50116 TFE0.52712 UEB0.527364 dFB0.47128 fFB0.5648 gFB0.56474 iEB0.471282
BoxUsage:r8g.48xlarge	instanceType=r8g.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE13.64352 FFE7.92768 PFE13.64352 RFE12.02784 TFE12.65088 UFE12.65664 dFB11.31072 fFB13.5552 gFB13.55376
BoxUsage:r8g.4xlarge	instanceType=r8g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE1.13696 FFE0.66064 IFE1.1296 RFE1.00232 TFE1.05424 UFE1.05472 dFB0.94256 eFE0.94256 fFB1.1296 gFB1.12948 iFE0.94256
BoxUsage:r8g.8xlarge	instanceType=r8g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFE2.27392 FFE1.32128 IEB2.2592 RFE2.00464 TFE2.10848 UEB2.109436 dFB1.88512 fFB2.2592 gFB2.25896
BoxUsage:r8g.large	instanceType=r8g.large;os=Linux;tenancy=Shared	Hrs	0	-		CFE0.14212 FFE0.08258 IFE0.1412 PFE0.14212 RFE0.12529 TFE0.13178 UFE0.13184 dFB0.11782 eFE0.11782 fFB0.1412 gFB0.14119
BoxUsage:r8g.medium	instanceType=r8g.medium;os=Linux;tenancy=Shared	Hrs	0	-		CFE0.07106 RFE0.06265 TEB0.065891 UFE0.06592 dFB0.05891 fFB0.0706 gFB0.07059 iFE0.05891
BoxUsage:r8g.metal-24xl	instanceType=r8g.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		PEF7.502405 dFB6.2209 fFB7.45536 gFB7.45457
BoxUsage:r8g.metal-48xl	instanceType=r8g.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		CFE13.64352 IFE13.5552 PFE13.64352 RFE12.02784 TFE12.65088 dFB11.31072 eFE11.31072 fFB13.5552 gFB13.55376 iFE11.31072
BoxUsage:r8g.xlarge	instanceType=r8g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CEB0.284236 FFE0.16516 PFE0.28424 RFE0.25058 TFE0.26356 UFE0.26368 dFB0.23564 fFB0.2824 gFB0.28237 iFE0.23564
BoxUsage:r8gb.12xlarge	instanceType=r8gb.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.37232
BoxUsage:r8gb.16xlarge	instanceType=r8gb.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.82976
BoxUsage:r8gb.24xlarge	instanceType=r8gb.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB8.74464
BoxUsage:r8gb.2xlarge	instanceType=r8gb.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.72872
BoxUsage:r8gb.48xlarge	instanceType=r8gb.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB17.48928
BoxUsage:r8gb.4xlarge	instanceType=r8gb.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.45744
BoxUsage:r8gb.8xlarge	instanceType=r8gb.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.91488
BoxUsage:r8gb.large	instanceType=r8gb.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.18218
BoxUsage:r8gb.medium	instanceType=r8gb.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.09109
BoxUsage:r8gb.metal-24xl	instanceType=r8gb.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB18.53864
BoxUsage:r8gb.metal-48xl	instanceType=r8gb.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB17.48928
BoxUsage:r8gb.xlarge	instanceType=r8gb.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.36436
BoxUsage:r8gd.12xlarge	instanceType=r8gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.52704 fFB4.23744 gFB4.23744
BoxUsage:r8gd.16xlarge	instanceType=r8gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.70272 fFB5.64992 gFB5.64992
BoxUsage:r8gd.24xlarge	instanceType=r8gd.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB7.05408 fFB8.47488 gFB8.47488
BoxUsage:r8gd.2xlarge	instanceType=r8gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.58784 fFB0.70624 gFB0.70624
BoxUsage:r8gd.48xlarge	instanceType=r8gd.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB14.10816 fFB16.94976 gFB16.94976
BoxUsage:r8gd.4xlarge	instanceType=r8gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.17568 fFB1.41248 gFB1.41248
BoxUsage:r8gd.8xlarge	instanceType=r8gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.35136 fFB2.82496 gFB2.82496
BoxUsage:r8gd.large	instanceType=r8gd.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.14696 fFB0.17656 gFB0.17656
BoxUsage:r8gd.medium	instanceType=r8gd.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.07348 fFB0.08828 gFB0.08828
BoxUsage:r8gd.metal-24xl	instanceType=r8gd.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB7.75949 fFB9.32237 gFB9.32237
BoxUsage:r8gd.metal-48xl	instanceType=r8gd.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB14.10816 fFB16.94976 gFB16.94976
BoxUsage:r8gd.xlarge	instanceType=r8gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.29392 fFB0.35312 gFB0.35312
BoxUsage:r8gn.12xlarge	instanceType=r8gn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.3723
BoxUsage:r8gn.16xlarge	instanceType=r8gn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.8298
BoxUsage:r8gn.24xlarge	instanceType=r8gn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB8.7446
BoxUsage:r8gn.2xlarge	instanceType=r8gn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.7287
BoxUsage:r8gn.48xlarge	instanceType=r8gn.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB17.4893
BoxUsage:r8gn.4xlarge	instanceType=r8gn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.4574
BoxUsage:r8gn.8xlarge	instanceType=r8gn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.9149
BoxUsage:r8gn.large	instanceType=r8gn.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.1822
BoxUsage:r8gn.medium	instanceType=r8gn.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.0911
BoxUsage:r8gn.metal-24xl	instanceType=r8gn.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB9.2693
BoxUsage:r8gn.metal-48xl	instanceType=r8gn.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB17.4893
BoxUsage:r8gn.xlarge	instanceType=r8gn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.3644
BoxUsage:r8i-flex.12xlarge	instanceType=r8i-flex.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.16728 fFB3.79584 gFB3.79584
BoxUsage:r8i-flex.16xlarge	instanceType=r8i-flex.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.22304 fFB5.06112 gFB5.06112
BoxUsage:r8i-flex.2xlarge	instanceType=r8i-flex.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.52788 fFB0.63264 gFB0.63264
BoxUsage:r8i-flex.4xlarge	instanceType=r8i-flex.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.05576 fFB1.26528 gFB1.26528
BoxUsage:r8i-flex.8xlarge	instanceType=r8i-flex.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.11152 fFB2.53056 gFB2.53056
BoxUsage:r8i-flex.large	instanceType=r8i-flex.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.13197 fFB0.15816 gFB0.15816
BoxUsage:r8i-flex.xlarge	instanceType=r8i-flex.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.26394 fFB0.31632 gFB0.31632
BoxUsage:r8i.12xlarge	instanceType=r8i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.33408 fFB3.99552 gFB3.99552
BoxUsage:r8i.16xlarge	instanceType=r8i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.44544 fFB5.32736 gFB5.32736
BoxUsage:r8i.24xlarge	instanceType=r8i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB6.66816 fFB7.99104 gFB7.99104
BoxUsage:r8i.2xlarge	instanceType=r8i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.55568 fFB0.66592 gFB0.66592
BoxUsage:r8i.32xlarge	instanceType=r8i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB8.89088 fFB10.65472 gFB10.65472
BoxUsage:r8i.48xlarge	instanceType=r8i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB13.33632 fFB15.98208 gFB15.98208
BoxUsage:r8i.4xlarge	instanceType=r8i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.11136 fFB1.33184 gFB1.33184
BoxUsage:r8i.8xlarge	instanceType=r8i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.22272 fFB2.66368 gFB2.66368
BoxUsage:r8i.96xlarge	instanceType=r8i.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB26.67264 fFB31.96416 gFB31.96416
BoxUsage:r8i.large	instanceType=r8i.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.13892 fFB0.16648 gFB0.16648
BoxUsage:r8i.metal-48xl	instanceType=r8i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB14.66995 fFB17.58029 gFB17.58029
BoxUsage:r8i.metal-96xl	instanceType=r8i.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB26.67264 fFB31.96416 gFB31.96416
BoxUsage:r8i.xlarge	instanceType=r8i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.27784 fFB0.33296 gFB0.33296
BoxUsage:r8ib.12xlarge	instanceType=r8ib.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.0208
BoxUsage:r8ib.16xlarge	instanceType=r8ib.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB6.6944
BoxUsage:r8ib.24xlarge	instanceType=r8ib.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB10.0416
BoxUsage:r8ib.2xlarge	instanceType=r8ib.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.8368
BoxUsage:r8ib.32xlarge	instanceType=r8ib.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB13.3888
BoxUsage:r8ib.48xlarge	instanceType=r8ib.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB20.0832
BoxUsage:r8ib.4xlarge	instanceType=r8ib.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.6736
BoxUsage:r8ib.8xlarge	instanceType=r8ib.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.3472
BoxUsage:r8ib.96xlarge	instanceType=r8ib.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB40.1664
BoxUsage:r8ib.large	instanceType=r8ib.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.2092
BoxUsage:r8ib.metal-48xl	instanceType=r8ib.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB22.09152
BoxUsage:r8ib.metal-96xl	instanceType=r8ib.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB40.1664
BoxUsage:r8ib.xlarge	instanceType=r8ib.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.4184
BoxUsage:r8id.12xlarge	instanceType=r8id.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.99168
BoxUsage:r8id.16xlarge	instanceType=r8id.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.32224
BoxUsage:r8id.24xlarge	instanceType=r8id.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB7.98336
BoxUsage:r8id.2xlarge	instanceType=r8id.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.66528
BoxUsage:r8id.32xlarge	instanceType=r8id.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB10.64448
BoxUsage:r8id.48xlarge	instanceType=r8id.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB15.96672
BoxUsage:r8id.4xlarge	instanceType=r8id.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.33056
BoxUsage:r8id.8xlarge	instanceType=r8id.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB2.66112
BoxUsage:r8id.96xlarge	instanceType=r8id.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB31.93344
BoxUsage:r8id.large	instanceType=r8id.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.16632
BoxUsage:r8id.metal-48xl	instanceType=r8id.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB17.56339
BoxUsage:r8id.metal-96xl	instanceType=r8id.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB31.93344
BoxUsage:r8id.xlarge	instanceType=r8id.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.33264
BoxUsage:r8idb.12xlarge	instanceType=r8idb.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.62728
BoxUsage:r8idb.16xlarge	instanceType=r8idb.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB7.50304
BoxUsage:r8idb.24xlarge	instanceType=r8idb.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB11.25456
BoxUsage:r8idb.2xlarge	instanceType=r8idb.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.93788
BoxUsage:r8idb.32xlarge	instanceType=r8idb.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB15.00608
BoxUsage:r8idb.48xlarge	instanceType=r8idb.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB22.50912
BoxUsage:r8idb.4xlarge	instanceType=r8idb.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.87576
BoxUsage:r8idb.8xlarge	instanceType=r8idb.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.75152
BoxUsage:r8idb.96xlarge	instanceType=r8idb.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB45.01824
BoxUsage:r8idb.large	instanceType=r8idb.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.23447
BoxUsage:r8idb.metal-48xl	instanceType=r8idb.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB24.76003
BoxUsage:r8idb.metal-96xl	instanceType=r8idb.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB45.01824
BoxUsage:r8idb.xlarge	instanceType=r8idb.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.46894
BoxUsage:r8idn.12xlarge	instanceType=r8idn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.62728
BoxUsage:r8idn.16xlarge	instanceType=r8idn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB7.50304
BoxUsage:r8idn.24xlarge	instanceType=r8idn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB11.25456
BoxUsage:r8idn.2xlarge	instanceType=r8idn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.93788
BoxUsage:r8idn.32xlarge	instanceType=r8idn.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB15.00608
BoxUsage:r8idn.48xlarge	instanceType=r8idn.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB22.50912
BoxUsage:r8idn.4xlarge	instanceType=r8idn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.87576
BoxUsage:r8idn.8xlarge	instanceType=r8idn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.75152
BoxUsage:r8idn.96xlarge	instanceType=r8idn.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB45.01824
BoxUsage:r8idn.large	instanceType=r8idn.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.23447
BoxUsage:r8idn.metal-48xl	instanceType=r8idn.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB24.76003
BoxUsage:r8idn.metal-96xl	instanceType=r8idn.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB45.01824
BoxUsage:r8idn.xlarge	instanceType=r8idn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.46894
BoxUsage:r8in.12xlarge	instanceType=r8in.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.0208
BoxUsage:r8in.16xlarge	instanceType=r8in.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB6.6944
BoxUsage:r8in.24xlarge	instanceType=r8in.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB10.0416
BoxUsage:r8in.2xlarge	instanceType=r8in.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.8368
BoxUsage:r8in.32xlarge	instanceType=r8in.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB13.3888
BoxUsage:r8in.48xlarge	instanceType=r8in.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB20.0832
BoxUsage:r8in.4xlarge	instanceType=r8in.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.6736
BoxUsage:r8in.8xlarge	instanceType=r8in.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.3472
BoxUsage:r8in.96xlarge	instanceType=r8in.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB40.1664
BoxUsage:r8in.large	instanceType=r8in.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.2092
BoxUsage:r8in.metal-48xl	instanceType=r8in.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB22.09152
BoxUsage:r8in.metal-96xl	instanceType=r8in.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB40.1664
BoxUsage:r8in.xlarge	instanceType=r8in.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.4184
BoxUsage:t1.micro	instanceType=t1.micro;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=0.613;vcpu=1	CEs0.026 CEs0.026 HEs0.02 HEs0.02 IEs0.02 IEs0.02 UEs0.02 UEs0.02 cEs0.027 cEs0.027 dFB0.02 gFB0.024 hEs0.025 hEs0.025 iEs0.02 iEs0.02
BoxUsage:t2.2xlarge	instanceType=t2.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEs0.4864 DEs0.4608 EEs0.4864 FEs0.3968 HEs0.4672 IEs0.4672 NEs0.4096 PEs0.4288 UEs0.4032 VEs0.4224 WEs0.4224 cEs0.5952 dFB0.3712 eEs0.3712 gFB0.4352 hEs0.4416 iEs0.3712
BoxUsage:t2.2xlarge	instanceType=t2.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFE0.544 UFE0.5184 dFE0.4864 iFE0.4864
BoxUsage:t2.2xlarge	instanceType=t2.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFE0.5288 UFE0.5032 dFE0.4712 iFE0.4712
BoxUsage:t2.2xlarge	instanceType=t2.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PBX0.4908 UFE0.4652 dFE0.4332 iFE0.4332
BoxUsage:t2.large	instanceType=t2.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEs0.1216 DEs0.1152 EEs0.1216 FEs0.0992 HEs0.1168 IEs0.1168 NEs0.1024 PEs0.1072 UEs0.1008 VEs0.1056 WEs0.1056 cEs0.1488 dFB0.0928 eEs0.0928 gFB0.1088 hEs0.1104 iEs0.0928
BoxUsage:t2.large	instanceType=t2.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PFE0.136 UFE0.1296 dFE0.1216 iFE0.1216
BoxUsage:t2.large	instanceType=t2.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PFE0.2072 UFE0.2008 dFE0.1928 iFE0.1928
BoxUsage:t2.large	instanceType=t2.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PFE0.1352 UFE0.1288 dAp0.1208 iFE0.1208
BoxUsage:t2.medium	instanceType=t2.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=4;vcpu=2	CEs0.0608 CEs0.0608 DEs0.0576 DEs0.0576 EEs0.0608 EEs0.0608 FEs0.0496 FEs0.0496 HEs0.0584 HEs0.0584 IEs0.0584 IEs0.0584 NEs0.0512 NEs0.0512 PEs0.0536 PEs0.0536 UEs0.05 UEs0.05 VEs0.052 VEs0.052 WEs0.0528 WEs0.0528 cEs0.0744 cEs0.0744 dFB0.0464 eEs0.0464 eEs0.0464 gFB0.0544 hEs0.0552 hEs0.0552 iE10.0464 iEs0.0464 iEs0.0464
BoxUsage:t2.medium	instanceType=t2.medium;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFE0.0824 UFE0.0792 dFE0.0752 iFE0.0752
BoxUsage:t2.medium	instanceType=t2.medium;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFE0.1536 UFE0.15 dFE0.1464 iFE0.1464
BoxUsage:t2.medium	instanceType=t2.medium;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFE0.0716 UFE0.068 dAk0.0644 iFE0.0644
BoxUsage:t2.micro	instanceType=t2.micro;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=1;vcpu=1	CEs0.0152 CEs0.0152 DEs0.0144 DEs0.0144 EEs0.0152 EEs0.0152 FEs0.0124 FEs0.0124 HEs0.0146 HEs0.0146 IEs0.0146 IEs0.0146 NEs0.0128 NEs0.0128 PEs0.0134 PEs0.0134 UEs0.0126 UEs0.0126 VEs0.0132 VEs0.0132 WEs0.0132 WEs0.0132 cEs0.0186 cEs0.0186 dFB0.0116 eE10.0116 eEs0.0116 eEs0.0116 gFB0.0136 hEs0.0138 hEs0.0138 iEs0.0116 iEs0.0116
BoxUsage:t2.micro	instanceType=t2.micro;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1;vcpu=1	PFE0.0278 UFE0.027 dFE0.026 iFE0.026
BoxUsage:t2.micro	instanceType=t2.micro;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1;vcpu=1	PAg0.018 UFE0.0172 dAg0.0162 iFE0.0162
BoxUsage:t2.nano	instanceType=t2.nano;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=0.5;vcpu=1	CEs0.0076 CEs0.0076 DEs0.0072 DEs0.0072 EEs0.0076 EEs0.0076 FEs0.0062 FEs0.0062 HEs0.0073 HEs0.0073 IEs0.0073 IEs0.0073 NEs0.0064 NEs0.0064 PEs0.0067 PEs0.0067 UEs0.0063 UEs0.0063 VEs0.0066 VEs0.0066 WEs0.0066 WEs0.0066 cEs0.0093 cEs0.0093 dFB0.0058 eEs0.0058 eEs0.0058 gFB0.0068 hEs0.0069 hEs0.0069 iEs0.0058 iEs0.0058
BoxUsage:t2.nano	instanceType=t2.nano;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=0.5;vcpu=1	PAd0.009 UFE0.0086 dAd0.0081 iAd0.0081
BoxUsage:t2.small	instanceType=t2.small;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=2;vcpu=1	CEs0.0304 CEs0.0304 DEs0.0288 DEs0.0288 EEs0.0304 EEs0.0304 FEs0.0248 FEs0.0248 HEs0.0292 HEs0.0292 IEs0.0292 IEs0.0292 NEs0.0256 NEs0.0256 PEs0.0268 PEs0.0268 UEs0.025 UEs0.025 VEs0.026 VEs0.026 WEs0.0264 WEs0.0264 cEs0.0372 cEs0.0372 dFB0.023 eEs0.023 eEs0.023 gFB0.0272 hEs0.0276 hEs0.0276 iEs0.023 iEs0.023
BoxUsage:t2.small	instanceType=t2.small;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=1	PFE0.0412 UFE0.0396 dFE0.0376 iFE0.0376
BoxUsage:t2.small	instanceType=t2.small;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=1	PFE0.0568 UFE0.055 dFE0.053 iFE0.053
BoxUsage:t2.small	instanceType=t2.small;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=1	PAi0.036 UFE0.034 dAi0.0322 iFE0.032
BoxUsage:t2.xlarge	instanceType=t2.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEs0.2432 DEs0.2304 EEs0.2432 FEs0.1984 HEs0.2336 IEs0.2336 NEs0.2048 PEs0.2144 UEs0.2016 VEs0.2112 WEs0.2112 cEs0.2976 dFB0.1856 eEs0.1856 gFB0.2176 hEs0.2208 iEs0.1856
BoxUsage:t2.xlarge	instanceType=t2.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFE0.272 UFE0.2592 dFE0.2432 iFE0.2432
BoxUsage:t2.xlarge	instanceType=t2.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFE0.3144 UFE0.3016 dFE0.2856 iFE0.2856
BoxUsage:t2.xlarge	instanceType=t2.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFE0.2554 UFE0.2426 dFE0.2266 iFE0.2266
BoxUsage:t3.2xlarge	instanceType=t3.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	AEs0.4339 BEs0.4672 CEs0.4352 DEs0.416 EEs0.4352 FEs0.3584 GEs0.3584 HEs0.4224 IEs0.4224 JEs0.4224 KEs0.4224 NEs0.3712 OEs0.3712 PEs0.384 QEs0.4224 REs0.3456 SEs0.3834 TEs0.3648 UEs0.3648 VEs0.3776 WEs0.3776 YEs0.3834 ZEs0.4013 aEs0.4013 cEs0.5376 dFB0.3328 eEs0.3328 fFB0.3904 gFB0.3904 hEs0.3968 iEs0.3328
BoxUsage:t3.2xlarge	instanceType=t3.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFE0.4992 UFE0.48 dBo0.448 iBo0.448
BoxUsage:t3.2xlarge	instanceType=t3.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PB40.509 UB40.4898 dB40.4578 iFE0.4578
BoxUsage:t3.2xlarge	instanceType=t3.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PCG0.5312 UFE0.512 dCG0.48 iCG0.48
BoxUsage:t3.large	instanceType=t3.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	AEs0.1085 BEs0.1168 CEs0.1088 DEs0.104 EEs0.1088 FEs0.0896 GEs0.0896 HEs0.1056 IEs0.1056 JEs0.1056 KEs0.1056 NEs0.0928 OEs0.0928 PEs0.096 QEs0.1056 REs0.0864 SEs0.0958 TEs0.0912 UEs0.0912 VEs0.0944 WEs0.0944 YEs0.0958 ZEs0.1003 aEs0.1003 cEs0.1344 dFB0.0832 eEs0.0832 fFB0.0976 gFB0.0976 hEs0.0992 iEs0.0832
BoxUsage:t3.large	instanceType=t3.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PAw0.1248 UFE0.12 dFE0.112 iAw0.112
BoxUsage:t3.large	instanceType=t3.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PFE0.1523 UBH0.1475 dFE0.1395 iFE0.1395
BoxUsage:t3.large	instanceType=t3.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PAo0.1236 UFE0.1188 dAo0.1108 iFE0.1108
BoxUsage:t3.medium	instanceType=t3.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	AEs0.0542 BEs0.0584 CEs0.0544 DEs0.052 EEs0.0544 FEs0.0448 GEs0.0448 HEs0.0528 IEs0.0528 JEs0.0528 KEs0.0528 NEs0.0464 OEs0.0464 PEs0.048 QEs0.0528 REs0.0432 SEs0.0479 TEs0.0456 UEs0.0456 VEs0.0472 WEs0.0472 YEs0.0479 ZEs0.0502 aEs0.0502 cEs0.0672 dFB0.0416 eE10.0416 eEs0.0416 fFB0.0488 gFB0.0488 hEs0.0496 iEs0.0416
BoxUsage:t3.medium	instanceType=t3.medium;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFE0.0768 UFE0.0744 dFE0.0704 iAx0.0704
BoxUsage:t3.medium	instanceType=t3.medium;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFE0.1043 UFE0.1019 dFE0.0979 iFE0.0979
BoxUsage:t3.medium	instanceType=t3.medium;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PAl0.0664 UAl0.064 dAl0.06 iAl0.06
BoxUsage:t3.micro	instanceType=t3.micro;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1;vcpu=2	AEs0.0136 BEs0.0146 CEs0.0136 DEs0.013 EEs0.0136 FE10.0112 FEs0.0112 GEs0.0112 HEs0.0132 IEs0.0132 JEs0.0132 KEs0.0132 NEs0.0116 OEs0.0116 PEs0.012 QEs0.0132 REs0.0108 SEs0.012 TEs0.0114 UEs0.0114 VEs0.0118 WEs0.0118 YEs0.012 ZEs0.0125 aEs0.0125 cEs0.0168 dFB0.0104 eEs0.0104 fFB0.0122 gFB0.0122 hEs0.0124 iEs0.0104
BoxUsage:t3.micro	instanceType=t3.micro;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1;vcpu=2	PFE0.0408 UAv0.0402 dFE0.0392 iAv0.0392
BoxUsage:t3.micro	instanceType=t3.micro;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1;vcpu=2	PFE0.0212 UAj0.0206 dAj0.0196 iFE0.0196
BoxUsage:t3.nano	instanceType=t3.nano;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=0.5;vcpu=2	AEs0.0068 BEs0.0073 CEs0.0068 DEs0.0065 EEs0.0068 FEs0.0056 GEs0.0056 HEs0.0066 IEs0.0066 JEs0.0066 KEs0.0066 NEs0.0058 OEs0.0058 PEs0.006 QEs0.0066 REs0.0054 SEs0.006 TEs0.0057 UEs0.0057 VEs0.0059 WEs0.0059 YEs0.006 ZEs0.0063 aEs0.0063 cEs0.0084 dFB0.0052 eEs0.0052 fFB0.0061 gFB0.0061 hEs0.0062 iEs0.0052
BoxUsage:t3.nano	instanceType=t3.nano;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=0.5;vcpu=2	PAe0.0106 UAe0.0103 dFE0.0098 iAe0.0098
BoxUsage:t3.small	instanceType=t3.small;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=2	AEs0.0271 BEs0.0292 CEs0.0272 DEs0.026 EEs0.0272 FEs0.0224 GEs0.0224 HEs0.0264 IEs0.0264 JEs0.0264 KEs0.0264 NEs0.0232 OEs0.0232 PEs0.024 QEs0.0264 REs0.0216 SEs0.024 TEs0.0228 UEs0.0228 VEs0.0236 WEs0.0236 YEs0.024 ZEs0.0251 aEs0.0251 cEs0.0336 dFB0.0208 eEs0.0208 fFB0.0244 gFB0.0244 hEs0.0248 iEs0.0208
BoxUsage:t3.small	instanceType=t3.small;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=2	PFE0.0528 UAy0.0516 dAy0.0496 iAy0.0496
BoxUsage:t3.small	instanceType=t3.small;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=2	PFE0.055 UFE0.0538 dA50.0518 iA50.0518
BoxUsage:t3.small	instanceType=t3.small;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=2	PFE0.0424 UAl0.0412 dAl0.0392 iAl0.0392
BoxUsage:t3.xlarge	instanceType=t3.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	AEs0.217 BEs0.2336 CEs0.2176 DEs0.208 EEs0.2176 FEs0.1792 GEs0.1792 HEs0.2112 IEs0.2112 JEs0.2112 KEs0.2112 NEs0.1856 OEs0.1856 PEs0.192 QEs0.2112 REs0.1728 SEs0.1917 TEs0.1824 UEs0.1824 VEs0.1888 WEs0.1888 YEs0.1917 ZEs0.2006 aEs0.2006 cEs0.2688 dFB0.1664 eEs0.1664 fFB0.1952 gFB0.1952 hEs0.1984 iEs0.1664
BoxUsage:t3.xlarge	instanceType=t3.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFE0.2496 UFE0.24 dBO0.224 iFE0.224
BoxUsage:t3.xlarge	instanceType=t3.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFE0.2483 UFE0.2387 dBH0.2227 iBH0.2227
BoxUsage:t3.xlarge	instanceType=t3.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PBZ0.2656 UFE0.256 dBZ0.24 iBZ0.24
BoxUsage:t3a.2xlarge	instanceType=t3a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEs0.3917 DEs0.3744 FEs0.1971 HEs0.3776 IEs0.3802 NEs0.3341 PEs0.3456 SEs0.345 UEs0.3264 VEs0.3398 WEs0.3398 YEs0.343 cEs0.4838 dFB0.3008 eEs0.3008 fFB0.3514 gFB0.3514 hEs0.3571 iEs0.3008
BoxUsage:t3a.2xlarge	instanceType=t3a.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFE0.4608 UFE0.4416 dFE0.416 iFE0.416
BoxUsage:t3a.2xlarge	instanceType=t3a.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFE0.4706 UFE0.4514 dFE0.4258 iFE0.4258
BoxUsage:t3a.2xlarge	instanceType=t3a.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFE0.4928 UCF0.4736 dFE0.448 iFE0.448
BoxUsage:t3a.large	instanceType=t3a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEs0.0979 DEs0.0936 FEs0.0493 HEs0.0944 IEs0.095 NEs0.0835 PEs0.0864 SEs0.0862 UEs0.0816 VEs0.085 WEs0.085 YEs0.0858 cEs0.121 dFB0.0752 eEs0.0752 fFB0.0878 gFB0.0878 hEs0.0893 iEs0.0752
BoxUsage:t3a.large	instanceType=t3a.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PFE0.1152 UFE0.1104 dFE0.104 iFE0.104
BoxUsage:t3a.large	instanceType=t3a.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PFE0.1427 UFE0.1379 dFE0.1315 iFE0.1315
BoxUsage:t3a.large	instanceType=t3a.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PFE0.114 UAn0.1092 dAn0.1028 iFE0.1028
BoxUsage:t3a.medium	instanceType=t3a.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	CEs0.049 DEs0.0468 FEs0.0246 HEs0.0472 IEs0.0475 NEs0.0418 PEs0.0432 SEs0.0431 UEs0.0408 VEs0.0425 WEs0.0425 YEs0.0429 cEs0.0605 dFB0.0376 eEs0.0376 fFB0.0439 gFB0.0439 hEs0.0446 iEs0.0376
BoxUsage:t3a.medium	instanceType=t3a.medium;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFE0.072 UFE0.0696 dFE0.0664 iFE0.0664
BoxUsage:t3a.medium	instanceType=t3a.medium;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFE0.0995 UFE0.0971 dFE0.0939 iFE0.0939
BoxUsage:t3a.medium	instanceType=t3a.medium;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFE0.0616 UFE0.0592 dFE0.056 iFE0.056
BoxUsage:t3a.micro	instanceType=t3a.micro;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1;vcpu=2	CEs0.0122 DEs0.0117 FEs0.0062 HEs0.0118 IEs0.0119 NEs0.0104 PEs0.0108 SEs0.0108 UEs0.0102 VEs0.0106 WEs0.0106 YEs0.0107 cEs0.0151 dFB0.0094 eEs0.0094 fFB0.011 gFB0.011 hEs0.0112 iEs0.0094
BoxUsage:t3a.micro	instanceType=t3a.micro;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1;vcpu=2	PFE0.0396 UFE0.039 dFE0.0382 iFE0.0382
BoxUsage:t3a.micro	instanceType=t3a.micro;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1;vcpu=2	PFE0.02 UAh0.0194 dAh0.0186 iFE0.0186
BoxUsage:t3a.nano	instanceType=t3a.nano;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=0.5;vcpu=2	CEs0.0061 DEs0.0059 FEs0.0031 HEs0.0059 IEs0.0059 NEs0.0052 PEs0.0054 SEs0.0054 UEs0.0051 VEs0.0053 WEs0.0053 YEs0.0054 cEs0.0076 dFB0.0047 eEs0.0047 fFB0.0055 gFB0.0055 hEs0.0056 iEs0.0047
BoxUsage:t3a.nano	instanceType=t3a.nano;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=0.5;vcpu=2	PFE0.01 UAf0.0097 dFE0.0093 iFE0.0093
BoxUsage:t3a.small	instanceType=t3a.small;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=2	CEs0.0245 DEs0.0234 FEs0.0123 HEs0.0236 IEs0.0238 NEs0.0209 PEs0.0216 SEs0.0216 UEs0.0204 VEs0.0212 WEs0.0212 YEs0.0214 cEs0.0302 dFB0.0188 eEs0.0188 fFB0.022 gFB0.022 hEs0.0223 iEs0.0188
BoxUsage:t3a.small	instanceType=t3a.small;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=2	PFE0.0504 UFE0.0492 dFE0.0476 iFE0.0476
BoxUsage:t3a.small	instanceType=t3a.small;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=2	PFE0.0526 UFE0.0514 dFE0.0498 iFE0.0498
BoxUsage:t3a.small	instanceType=t3a.small;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=2	PFE0.04 UAm0.0388 dFE0.0372 iFE0.0372
BoxUsage:t3a.xlarge	instanceType=t3a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEs0.1958 DEs0.1872 FEs0.0986 HEs0.1888 IEs0.1901 NEs0.167 PEs0.1728 SEs0.1725 UEs0.1632 VEs0.1699 WEs0.1699 YEs0.1715 cEs0.2419 dFB0.1504 eEs0.1504 fFB0.1757 gFB0.1757 hEs0.1786 iEs0.1504
BoxUsage:t3a.xlarge	instanceType=t3a.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFE0.2304 UFE0.2208 dFE0.208 iFE0.208
BoxUsage:t3a.xlarge	instanceType=t3a.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFE0.2291 UFE0.2195 dFE0.2067 iFE0.2067
BoxUsage:t3a.xlarge	instanceType=t3a.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFE0.2464 UBY0.2368 dFE0.224 iFE0.224
BoxUsage:t4g.2xlarge	instanceType=t4g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=8	AEs0.3469 BEs0.3712 CEs0.3456 DEs0.3328 EEs0.3482 FEs0.1792 GEs0.1792 HEs0.3392 IEs0.3392 JEs0.3392 KEs0.3392 LFE0.3053 MFE0.3053 NEs0.2944 OEs0.2944 PEs0.3072 QEs0.3379 REs0.2752 SEs0.3072 TEs0.2944 UEs0.2944 VEs0.3008 WEs0.3008 YEs0.3091 ZEs0.3264 aEs0.3213 cEs0.4288 dFB0.2688 eEs0.2688 fFB0.3136 gFB0.3136 hEs0.32 iEs0.2688
BoxUsage:t4g.large	instanceType=t4g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=2	AEs0.0867 BEs0.0928 CEs0.0864 DEs0.0832 EEs0.087 FEs0.0448 GEs0.0448 HEs0.0848 IEs0.0848 JEs0.0848 KEs0.0848 LFE0.0763 MFE0.0763 NEs0.0736 OEs0.0736 PEs0.0768 QEs0.0845 REs0.0688 SEs0.0768 TEs0.0736 UEs0.0736 VEs0.0752 WEs0.0752 YEs0.0773 ZEs0.0816 aEs0.0803 cEs0.1072 dFB0.0672 eEs0.0672 fFB0.0784 gFB0.0784 hEs0.08 iEs0.0672
BoxUsage:t4g.medium	instanceType=t4g.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	AEs0.0434 BEs0.0464 CEs0.0432 DEs0.0416 EEs0.0435 FEs0.0224 GEs0.0224 HEs0.0424 IEs0.0424 JEs0.0424 KEs0.0424 LFE0.0382 MFE0.0382 NEs0.0368 OEs0.0368 PEs0.0384 QEs0.0422 REs0.0344 SEs0.0384 TEs0.0368 UEs0.0368 VEs0.0376 WEs0.0376 YEs0.0386 ZEs0.0408 aEs0.0402 cEs0.0536 dFB0.0336 eEs0.0336 fFB0.0392 gFB0.0392 hEs0.04 iEs0.0336
BoxUsage:t4g.micro	instanceType=t4g.micro;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=1;vcpu=2	AEs0.0108 BEs0.0116 CEs0.0108 DEs0.0104 EEs0.0109 FEs0.0056 GEs0.0056 HEs0.0106 IEs0.0106 JEs0.0106 KEs0.0106 NEs0.0092 OEs0.0092 PEs0.0096 QEs0.0106 REs0.0086 SEs0.0096 TEs0.0092 UEs0.0092 VEs0.0094 WEs0.0094 YEs0.0097 ZEs0.0102 aEs0.01 cEs0.0134 dFB0.0084 eEs0.0084 fFB0.0098 gFB0.0098 hEs0.01 iEs0.0084
BoxUsage:t4g.nano	instanceType=t4g.nano;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=0.5;vcpu=2	AEs0.0054 BEs0.0058 CEs0.0054 DEs0.0052 EEs0.0054 FEs0.0028 GEs0.0028 HEs0.0053 IEs0.0053 JEs0.0053 KEs0.0053 NEs0.0046 OEs0.0046 PEs0.0048 QEs0.0053 REs0.0043 SEs0.0048 TEs0.0046 UEs0.0046 VEs0.0047 WEs0.0047 YEs0.0048 ZEs0.0051 aEs0.005 cEs0.0067 dFB0.0042 eEs0.0042 fFB0.0049 gFB0.0049 hEs0.005 iEs0.0042
BoxUsage:t4g.small	instanceType=t4g.small;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=2	AEs0.0217 BEs0.0232 CFO0.0216 CEs0.0216 DEs0.0208 EEs0.0218 FEs0.0112 GEs0.0112 HEs0.0212 IEs0.0212 JEs0.0212 KEs0.0212 LFE0.0191 MFE0.0191 NEs0.0184 OEs0.0184 PFV0.0192 PEs0.0192 QEs0.0211 REs0.0172 SEs0.0192 TEs0.0184 UEs0.0184 VEs0.0188 WEs0.0188 YEs0.0193 ZEs0.0204 aEs0.0201 cEs0.0268 dFB0.0168 eEs0.0168 fFB0.0196 gFB0.0196 hEs0.02 iEs0.0168
BoxUsage:t4g.xlarge	instanceType=t4g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=4	AEs0.1734 BEs0.1856 CEs0.1728 DEs0.1664 EEs0.1741 FEs0.0896 GEs0.0896 HEs0.1696 IEs0.1696 JEs0.1696 KEs0.1696 LFE0.1526 MFE0.1526 NEs0.1472 OEs0.1472 PEs0.1536 QEs0.169 REs0.1376 SEs0.1536 TEs0.1472 UEs0.1472 VEs0.1504 WEs0.1504 YEs0.1546 ZEs0.1632 aEs0.1606 cEs0.2144 dFB0.1344 eEs0.1344 fFB0.1568 gFB0.1568 hEs0.16 iEs0.1344
BoxUsage:trn1.2xlarge	instanceType=trn1.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	dFB1.34375 eEs1.34375 iEs1.34375
BoxUsage:trn1.32xlarge	instanceType=trn1.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	dFB21.5 eEs21.5 iEs21.5
BoxUsage:trn1n.32xlarge	instanceType=trn1n.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	dFB24.78 eEs24.78 iEs24.78
BoxUsage:u-12tb1.112xlarge	instanceType=u-12tb1.112xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=12288;vcpu=448	CEs131.733 DEs131.733 FEs112.667 HEs131.733 IEs130.867 PEs131.733 SEs128.31 UEs122.2 cEs174.2 dFB109.2 eEs109.2 fFB130.867 gFB130.867 iEs109.2
BoxUsage:u-18tb1.112xlarge	instanceType=u-18tb1.112xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=18432;vcpu=448	UEs183.3 dFB163.8 iEs163.8
BoxUsage:u-24tb1.112xlarge	instanceType=u-24tb1.112xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=24576;vcpu=448	DEs263.47 dFB218.4 fFB261.73 gFB261.73 iEs218.4
BoxUsage:u-3tb1.56xlarge	instanceType=u-3tb1.56xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=3072;vcpu=224	CEs32.9333 HEs32.93 IEs32.715 NEs29.9 PEs32.9335 SEs32.0775 UEs30.55 cEs43.55 dFB27.3 eEs27.3 gFB32.7165 iEs27.3
BoxUsage:u-6tb1.112xlarge	instanceType=u-6tb1.112xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=6144;vcpu=448	CEs65.867 DEs65.867 FEs56.333 HEs65.867 IEs65.433 NEs59.8 PEs65.867 QEs72.4537 REs58.045 SEs64.155 TEs61.1 UEs61.1 VEs64.133 WEs64.133 cEs87.1 dFB54.6 eEs54.6 fFB65.433 gFB65.433 iEs54.6
BoxUsage:u-6tb1.56xlarge	instanceType=u-6tb1.56xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=6144;vcpu=224	CEs55.9796 DEs55.9796 FEs47.87676 HEs55.9796 IEs55.61075 NEs50.82333 PEs55.9796 QEs61.57756 REs49.33177 SEs54.52459 TEs51.92818 UEs51.92818 VEs54.50589 WEs54.50589 cEs74.02528 dFB46.40391 eEs46.40391 fFB55.61075 gFB55.61075 iEs46.40391
BoxUsage:u-9tb1.112xlarge	instanceType=u-9tb1.112xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=9216;vcpu=448	CEs98.8 DEs98.8 GEs83.98043 HEs98.8 PEs98.8 REs91.65 UEs91.65 VEs96.2 dFB81.9 eEs81.9 fFB98.15 gFB98.15 iEs81.9
BoxUsage:u7i-12tb.224xlarge	instanceType=u7i-12tb.224xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB125.58182 fFB150.49696 gFB150.49696
BoxUsage:u7i-6tb.112xlarge	instanceType=u7i-6tb.112xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB62.79 fFB75.24795 gFB75.24795
BoxUsage:u7i-8tb.112xlarge	instanceType=u7i-8tb.112xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB83.72 gFB100.33111
BoxUsage:u7in-16tb.224xlarge	instanceType=u7in-16tb.224xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB180.47558 fFB216.28384 gFB216.28384
BoxUsage:u7in-24tb.224xlarge	instanceType=u7in-24tb.224xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB270.73128 fFB324.44368 gFB324.44368
BoxUsage:u7in-32tb.224xlarge	instanceType=u7in-32tb.224xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB360.98695
BoxUsage:vt1.24xlarge	instanceType=vt1.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	CEs6.54588 UEs5.87294 dFB5.2 iEs5.2
BoxUsage:vt1.3xlarge	instanceType=vt1.3xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=24;vcpu=12	CEs0.81824 UEs0.73412 dFB0.65 iEs0.65
BoxUsage:vt1.6xlarge	instanceType=vt1.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=48;vcpu=24	CEs1.63647 UEs1.46824 dFB1.3 iEs1.3
BoxUsage:x1.16xlarge	instanceType=x1.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=976;vcpu=64	AEs9.524 BEs10.638 CEs9.671 DEs9.671 EEs9.671 FEs6.881 HEs9.671 IEs9.671 NEs7.336 PEs9.337 UEs8.003 VEs8.403 WEs8.403 cEs13.005 dFB6.669 eEs6.669 fFB8.003 gFB8.003 iEs6.669
BoxUsage:x1.32xlarge	instanceType=x1.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1952;vcpu=128	AEs19.048 BEs21.276 CEs19.341 DEs19.341 EEs19.342 FEs13.762 HEs19.341 IEs19.341 NEs14.672 PEs18.674 UEs16.006 VEs16.806 WEs16.806 cEs26.01 dFB13.338 eEs13.338 fFB16.006 gFB16.006 iEs13.338
BoxUsage:x1e.16xlarge	instanceType=x1e.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1952;vcpu=64	AEs19.04 CEs19.344 DEs19.344 EEs19.344 FEs13.76 HEs19.344 IEs19.344 NEs14.669 PEs18.672 UEs16 cEs26.01 dFB13.344 eEs13.344 fFB16 gFB16 iEs13.344
BoxUsage:x1e.2xlarge	instanceType=x1e.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=8	AEs2.38 CEs2.418 DEs2.418 EEs2.418 FEs1.72 HEs2.418 IEs2.418 NEs1.834 PEs2.334 UEs2 cEs3.251 dFB1.668 eEs1.668 fFB2 gFB2 iEs1.668
BoxUsage:x1e.32xlarge	instanceType=x1e.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=3904;vcpu=128	AEs38.08 CEs38.688 DEs38.688 EEs38.688 FEs27.52 HEs38.688 IEs38.688 NEs29.338 PEs37.344 UEs32 cEs52.019 dFB26.688 eEs26.688 fFB32 gFB32 iEs26.688
BoxUsage:x1e.4xlarge	instanceType=x1e.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=488;vcpu=16	AEs4.76 CEs4.836 DEs4.836 EEs4.836 FEs3.44 HEs4.836 IEs4.836 NEs3.667 PEs4.668 UEs4 cEs6.502 dFB3.336 eEs3.336 fFB4 gFB4 iEs3.336
BoxUsage:x1e.8xlarge	instanceType=x1e.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=976;vcpu=32	AEs9.52 CEs9.672 DEs9.672 EEs9.672 FEs6.88 HEs9.672 IEs9.672 NEs7.334 PEs9.336 UEs8 cEs13.005 dFB6.672 eEs6.672 fFB8 gFB8 iEs6.672
BoxUsage:x1e.xlarge	instanceType=x1e.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=4	AEs1.19 CEs1.209 DEs1.209 EEs1.209 FEs0.86 HEs1.209 IEs1.209 NEs0.917 PEs1.167 UEs1 cEs1.626 dFB0.834 eEs0.834 fFB1 gFB1 iEs0.834
BoxUsage:x2gd.12xlarge	instanceType=x2gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=768;vcpu=48	UEs4.8 dFB4.008 eEs4.008 iEs4.008
BoxUsage:x2gd.16xlarge	instanceType=x2gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=1024;vcpu=64	UEs6.4 dFB5.344 eEs5.344 iEs5.344
BoxUsage:x2gd.2xlarge	instanceType=x2gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=8	UEs0.8 dFB0.668 eEs0.668 iEs0.668
BoxUsage:x2gd.4xlarge	instanceType=x2gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=16	UEs1.6 dFB1.336 eEs1.336 iEs1.336
BoxUsage:x2gd.8xlarge	instanceType=x2gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=32	UEs3.2 dFB2.672 eEs2.672 iEs2.672
BoxUsage:x2gd.large	instanceType=x2gd.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=2	UEs0.2 dFB0.167 eEs0.167 iEs0.167
BoxUsage:x2gd.medium	instanceType=x2gd.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=1	UEs0.1 dFB0.0835 eEs0.0835 iEs0.0835
BoxUsage:x2gd.metal	instanceType=x2gd.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=1024;vcpu=64	UEs6.4 dFB5.8784 eEs5.344 iEs5.344
BoxUsage:x2gd.xlarge	instanceType=x2gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=4	UEs0.4 dFB0.334 eEs0.334 iEs0.334
BoxUsage:x2idn.16xlarge	instanceType=x2idn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=64	AEs9.524 CEs9.6705 DEs9.6705 EEs9.671 FEs6.881 GEs6.881 HEs9.6705 IEs9.6705 JEs9.6705 MFE8.70345 NEs7.336 PEs9.337 QEs10.2707 REs7.6055 SEs8.4005 TEs8.003 UEs8.003 VEs8.403 WEs8.403 ZEs8.204 aFE8.204 cEs13.005 dFB6.669 eEs6.669 fFB8.003 gFB8.003 hEs8.67 iEs6.669
BoxUsage:x2idn.24xlarge	instanceType=x2idn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=96	AEs14.286 CEs14.50575 DEs14.50575 EEs14.5065 FEs10.3215 GEs10.3215 HEs14.50575 IEs14.50575 JEs14.50575 NEs11.004 PEs14.0055 QEs15.40605 REs11.40825 SEs12.60075 TEs12.0045 UEs12.0045 VEs12.6045 WEs12.6045 ZEs12.306 aFE12.306 cEs19.5075 dFB10.0035 eEs10.0035 fFB12.0045 gFB12.0045 hEs13.005 iEs10.0035
BoxUsage:x2idn.32xlarge	instanceType=x2idn.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2048;vcpu=128	AEs19.048 CEs19.341 DEs19.341 EEs19.342 FEs13.762 GEs13.762 HEs19.341 IEs19.341 JEs19.341 MFE17.4069 NEs14.672 PEs18.674 QEs20.5414 REs15.211 SEs16.801 TEs16.006 UEs16.006 VEs16.806 WEs16.806 ZEs16.408 cEs26.01 dFB13.338 eEs13.338 fFB16.006 gFB16.006 hEs17.34 iEs13.338
BoxUsage:x2idn.metal	instanceType=x2idn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2048;vcpu=128	AEs19.048 CEs19.341 DEs19.341 EEs19.342 FEs13.762 GEs13.762 HEs19.341 IEs19.341 JEs19.341 MFE17.4069 NEs14.672 PEs18.674 QEs20.5414 REs15.211 SEs16.801 TEs16.006 UEs16.006 VEs16.806 WEs16.806 ZEs16.408 aFE16.408 cEs26.01 dFB13.338 eEs13.338 fFB16.006 gFB16.006 hEs17.34 iEs13.338
BoxUsage:x2iedn.16xlarge	instanceType=x2iedn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2048;vcpu=64	AEs19.048 CEs19.341 DEs19.341 EEs19.342 FEs13.762 GEs13.762 HEs19.341 IEs19.341 JEs19.341 LEB17.4069 NEs14.672 PEs18.674 REs15.2115 SEs16.8005 TEs16.006 UEs16.006 VEs16.806 WEs16.806 cEs26.01 dFB13.338 eEs13.338 fFB16.006 gFB16.006 hEs17.34 iEs13.338
BoxUsage:x2iedn.24xlarge	instanceType=x2iedn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=3072;vcpu=96	AEs28.572 CEs29.0115 DEs29.0115 EEs29.013 FEs20.643 GEs20.643 HEs29.0115 IEs29.0115 JEs29.0115 LFE26.11035 NEs22.008 PEs28.011 REs22.81725 SEs25.20075 TEs24.009 UEs24.009 VEs25.209 WEs25.209 cEs39.015 dFB20.007 eEs20.007 fFB24.009 gFB24.009 hEs26.01 iEs20.007
BoxUsage:x2iedn.2xlarge	instanceType=x2iedn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=8	AEs2.381 CEs2.41763 DEs2.41763 EEs2.41775 FEs1.72025 GEs1.72025 HEs2.41763 IEs2.41763 JEs2.41763 LFE2.17586 NEs1.834 PEs2.33425 REs1.90144 SEs2.10006 TEs2.00075 UEs2.00075 VEs2.10075 WEs2.10075 cEs3.25125 dFB1.66725 eEs1.66725 fFB2.00075 gFB2.00075 hEs2.1675 iEs1.66725
BoxUsage:x2iedn.32xlarge	instanceType=x2iedn.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4096;vcpu=128	AEs38.096 CEs38.682 DEs38.682 EEs38.684 FEs27.524 GEs27.524 HEs38.682 IEs38.682 JEs38.682 NEs29.344 PEs37.348 REs30.423 SEs33.601 TEs32.012 UEs32.012 VEs33.612 WEs33.612 cEs52.02 dFB26.676 eEs26.676 fFB32.012 gFB32.012 hEs34.68 iEs26.676
BoxUsage:x2iedn.4xlarge	instanceType=x2iedn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=16	AEs4.762 CEs4.83525 DEs4.83525 EEs4.8355 FEs3.4405 GEs3.4405 HEs4.83525 IEs4.83525 JEs4.83525 LFE4.35173 NEs3.668 PEs4.6685 REs3.80288 SEs4.20013 TEs4.0015 UEs4.0015 VEs4.2015 WEs4.2015 cEs6.5025 dFB3.3345 eEs3.3345 fFB4.0015 gFB4.0015 hEs4.335 iEs3.3345
BoxUsage:x2iedn.8xlarge	instanceType=x2iedn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=32	AEs9.524 CEs9.6705 DEs9.6705 EEs9.671 FEs6.881 GEs6.881 HEs9.6705 IEs9.6705 JEs9.6705 LFE8.70345 NEs7.336 PEs9.337 REs7.60575 SEs8.40025 TEs8.003 UEs8.003 VEs8.403 WEs8.403 cEs13.005 dFB6.669 eEs6.669 fFB8.003 gFB8.003 hEs8.67 iEs6.669
BoxUsage:x2iedn.metal	instanceType=x2iedn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4096;vcpu=128	AEs38.096 CEs38.682 DEs38.682 EEs38.684 FEs27.524 GEs27.524 HEs38.682 IEs38.682 JEs38.682 LFE34.8138 NEs29.344 PEs37.348 REs30.423 SEs33.601 TEs32.012 UEs32.012 VEs33.612 WEs33.612 cEs52.02 dFB26.676 eEs26.676 fFB32.012 gFB32.012 hEs34.68 iEs26.676
BoxUsage:x2iedn.xlarge	instanceType=x2iedn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=4	AEs1.1905 CEs1.20881 DEs1.20881 EEs1.20888 FEs0.86013 GEs0.86013 HEs1.20881 IEs1.20881 JEs1.20881 NEs0.917 PEs1.16713 REs0.95072 SEs1.05003 TEs1.00038 UEs1.00038 VEs1.05038 WEs1.05038 cEs1.62563 dFB0.83363 eEs0.83363 fFB1.00038 gFB1.00038 hEs1.08375 iEs0.83363
BoxUsage:x2iezn.12xlarge	instanceType=x2iezn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=48	CEs14.508 UEs12 ZFE12.306 dFB10.008 iEs10.008
BoxUsage:x2iezn.2xlarge	instanceType=x2iezn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=8	CEs2.418 UEs2 ZFE2.051 dFB1.668 iEs1.668
BoxUsage:x2iezn.4xlarge	instanceType=x2iezn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=16	CEs4.836 UEs4 ZFE4.102 dFB3.336 iEs3.336
BoxUsage:x2iezn.6xlarge	instanceType=x2iezn.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=24	CEs7.254 UEs6 ZFE6.153 dFB5.004 iEs5.004
BoxUsage:x2iezn.8xlarge	instanceType=x2iezn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=32	CEs9.672 UEs8 ZFE8.204 dFB6.672 iEs6.672
BoxUsage:x2iezn.metal	instanceType=x2iezn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=48	CEs14.508 UEs12 ZFE12.306 dFB10.008 iEs10.008
BoxUsage:x8g.12xlarge	instanceType=x8g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB4.6896 iFE4.6896
BoxUsage:x8g.16xlarge	instanceType=x8g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE8.7392 dFB6.2528 iFE6.2528
BoxUsage:x8g.24xlarge	instanceType=x8g.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE13.1088 dFB9.3792 iFE9.3792
BoxUsage:x8g.2xlarge	instanceType=x8g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE1.0924 dFB0.7816 iFE0.7816
BoxUsage:x8g.48xlarge	instanceType=x8g.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB18.7584 iFE18.7584
BoxUsage:x8g.4xlarge	instanceType=x8g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE2.1848 dFB1.5632 iFE1.5632
BoxUsage:x8g.8xlarge	instanceType=x8g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE4.3696 dFB3.1264 iFE3.1264
BoxUsage:x8g.large	instanceType=x8g.large;os=Linux;tenancy=Shared	Hrs	0	-		PFE0.2731 dFB0.1954 iFE0.1954
BoxUsage:x8g.medium	instanceType=x8g.medium;os=Linux;tenancy=Shared	Hrs	0	-		PFE0.13655 dFB0.0977
BoxUsage:x8g.metal-24xl	instanceType=x8g.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		PEG14.423334 dFB10.31712 iFE10.31712
BoxUsage:x8g.metal-48xl	instanceType=x8g.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		PFE26.2176 dFB18.7584 iFE18.7584
BoxUsage:x8g.xlarge	instanceType=x8g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFE0.5462 dFB0.3908 iEB0.3908
BoxUsage:x8i.12xlarge	instanceType=x8i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB5.25192 gFB6.3024
BoxUsage:x8i.16xlarge	instanceType=x8i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB7.00256 gFB8.4032
BoxUsage:x8i.24xlarge	instanceType=x8i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB10.50384 gFB12.6048
BoxUsage:x8i.2xlarge	instanceType=x8i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.87532 gFB1.0504
BoxUsage:x8i.32xlarge	instanceType=x8i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB14.00512 gFB16.8064
BoxUsage:x8i.48xlarge	instanceType=x8i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB21.00768 gFB25.2096
BoxUsage:x8i.4xlarge	instanceType=x8i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB1.75064 gFB2.1008
BoxUsage:x8i.64xlarge	instanceType=x8i.64xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB28.01024 gFB33.6128
BoxUsage:x8i.8xlarge	instanceType=x8i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB3.50128 gFB4.2016
BoxUsage:x8i.96xlarge	instanceType=x8i.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB48.74438 gFB58.36285
BoxUsage:x8i.large	instanceType=x8i.large;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.21883 gFB0.2626
BoxUsage:x8i.metal-48xl	instanceType=x8i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB23.10845 gFB27.73056
BoxUsage:x8i.metal-96xl	instanceType=x8i.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFB48.74438 gFB58.36285
BoxUsage:x8i.xlarge	instanceType=x8i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFB0.43766 gFB0.5252
BoxUsage:z1d.12xlarge	instanceType=z1d.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEs5.448 DEs5.4 FEs4.704 HEs5.424 IEs5.424 PEs5.4 UEs4.992 VEs5.273 dFB4.464 eEs4.464 hEs5.064 iEs4.464
BoxUsage:z1d.2xlarge	instanceType=z1d.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEs0.908 DEs0.9 FEs0.784 HEs0.904 IEs0.904 PEs0.9 UEs0.832 VEs0.879 dFB0.744 eEs0.744 hEs0.844 iEs0.744
BoxUsage:z1d.3xlarge	instanceType=z1d.3xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=12	CEs1.362 DEs1.35 FEs1.176 HEs1.356 IEs1.356 PEs1.35 UEs1.248 VEs1.318 dFB1.116 eEs1.116 hEs1.266 iEs1.116
BoxUsage:z1d.6xlarge	instanceType=z1d.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=24	CEs2.724 DEs2.7 FEs2.352 HEs2.712 IEs2.712 PEs2.7 UEs2.496 VEs2.636 dFB2.232 eEs2.232 hEs2.532 iEs2.232
BoxUsage:z1d.large	instanceType=z1d.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEs0.227 DEs0.225 FEs0.196 HEs0.226 IEs0.226 PEs0.225 UEs0.208 VEs0.22 dFB0.186 eEs0.186 hEs0.211 iEs0.186
BoxUsage:z1d.metal	instanceType=z1d.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEs5.448 DEs5.4 FEs4.704 HEs5.424 IEs5.424 PEs5.4 UEs4.992 VEs5.273 dFB4.464 eEs4.464 hEs5.064 iEs4.464
BoxUsage:z1d.xlarge	instanceType=z1d.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEs0.454 DEs0.45 FEs0.392 HEs0.452 IEs0.452 PEs0.45 UEs0.416 VEs0.439 dFB0.372 eEs0.372 hEs0.422 iEs0.372
CPUCredits:t2	os=Linux	vCPU-Hrs	0	-		dAT0.05
CPUCredits:t3	os=Linux	vCPU-Hrs	0	-		dAT0.05
CPUCredits:t4g	os=Linux	vCPU-Hrs	0	-		dAT0.04
DedicatedUsage:c6i.12xlarge	instanceType=c6i.12xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PEA2.5608 dEA2.244
DedicatedUsage:c6i.16xlarge	instanceType=c6i.16xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	PEA3.4144 dEA2.992
DedicatedUsage:c6i.24xlarge	instanceType=c6i.24xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PEA5.1216 dEA4.488
DedicatedUsage:c6i.2xlarge	instanceType=c6i.2xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PEA0.4268 dEA0.374
DedicatedUsage:c6i.32xlarge	instanceType=c6i.32xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	PEA6.8288 dEA5.984
DedicatedUsage:c6i.4xlarge	instanceType=c6i.4xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PEA0.8536 dEA0.748
DedicatedUsage:c6i.8xlarge	instanceType=c6i.8xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	PEA1.7072 dEA1.496
DedicatedUsage:c6i.large	instanceType=c6i.large;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PEA0.1067 dEA0.0935
DedicatedUsage:c6i.xlarge	instanceType=c6i.xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PEA0.2134 dEA0.187
DedicatedUsage:m6i.12xlarge	instanceType=m6i.12xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PEA3.036 dEA2.5344
DedicatedUsage:m6i.16xlarge	instanceType=m6i.16xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PEA4.048 dEA3.3792
DedicatedUsage:m6i.24xlarge	instanceType=m6i.24xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PEA6.072 dEA5.0688
DedicatedUsage:m6i.2xlarge	instanceType=m6i.2xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PEA0.506 dEA0.4224
DedicatedUsage:m6i.32xlarge	instanceType=m6i.32xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	PEA8.096 dEA6.7584
DedicatedUsage:m6i.4xlarge	instanceType=m6i.4xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PEA1.012 dEA0.8448
DedicatedUsage:m6i.8xlarge	instanceType=m6i.8xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PEA2.024 dEA1.6896
DedicatedUsage:m6i.large	instanceType=m6i.large;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PEA0.1265 dEA0.1056
DedicatedUsage:m6i.xlarge	instanceType=m6i.xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PEA0.253 dEA0.2112
DedicatedUsage:m7i.12xlarge	instanceType=m7i.12xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PEA3.1878 dEA2.66112
DedicatedUsage:m7i.16xlarge	instanceType=m7i.16xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PEA4.2504 dEA3.54816
DedicatedUsage:m7i.24xlarge	instanceType=m7i.24xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PEA6.3756 dEA5.32224
DedicatedUsage:m7i.2xlarge	instanceType=m7i.2xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PEA0.5313 dEA0.44352
DedicatedUsage:m7i.48xlarge	instanceType=m7i.48xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PEA12.7512 dEA10.64448
DedicatedUsage:m7i.4xlarge	instanceType=m7i.4xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PEA1.0626 dEA0.88704
DedicatedUsage:m7i.8xlarge	instanceType=m7i.8xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PEA2.1252 dEA1.77408
DedicatedUsage:m7i.large	instanceType=m7i.large;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PEA0.132825 dEA0.11088
DedicatedUsage:m7i.xlarge	instanceType=m7i.xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PEA0.26565 dEA0.22176
DedicatedUsage:r6i.12xlarge	instanceType=r6i.12xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PEA4.0128 dEA3.3264
DedicatedUsage:r6i.16xlarge	instanceType=r6i.16xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PEA5.3504 dEA4.4352
DedicatedUsage:r6i.24xlarge	instanceType=r6i.24xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PEA8.0256 dEA6.6528
DedicatedUsage:r6i.2xlarge	instanceType=r6i.2xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PEA0.6688 dEA0.5544
DedicatedUsage:r6i.32xlarge	instanceType=r6i.32xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	PEA10.7008 dEA8.8704
DedicatedUsage:r6i.4xlarge	instanceType=r6i.4xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PEA1.3376 dEA1.1088
DedicatedUsage:r6i.8xlarge	instanceType=r6i.8xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PEA2.6752 dEA2.2176
DedicatedUsage:r6i.large	instanceType=r6i.large;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	PEA0.1672 dEA0.1386
DedicatedUsage:r6i.xlarge	instanceType=r6i.xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PEA0.3344 dEA0.2772
EBS:SnapshotArchiveStorage		GB-Mo	0	-		PEr0.0135 dAT0.0125
EBS:SnapshotUsage		GB-Mo	0	-		AE10.0595 CAS0.05 CE10.05 DE10.05 HAS0.05 HE10.05 IE10.055 PAS0.054 UAS0.05 VE10.053 cE10.068 dAS0.05 dE10.05 hE10.055 iAS0.05 iE10.05
EBS:VolumeIOUsage	volumeType=standard	IOs	0	-		iE10.00000005
EBS:VolumeP-IOPS.gp3	volumeType=gp3	IOPS-Mo	0	-	freeIops=3000	CAF0.006 PE10.006 dE10.005 iE10.005
EBS:VolumeP-IOPS.io2	volumeType=io2	IOPS-Mo	0	32000		CAF0.074 PEr0.078 dAT0.065
EBS:VolumeP-IOPS.io2	volumeType=io2	IOPS-Mo	32000	64000		CAF0.0518 PEr0.055 dFA0.0455
EBS:VolumeP-IOPS.io2	volumeType=io2	IOPS-Mo	64000	-		CAF0.03626 PEr0.038 dFA0.03185
EBS:VolumeP-IOPS.piops	volumeType=io1	IOPS-Mo	0	-		CAF0.074 PEl0.078 dAT0.065
EBS:VolumeP-Throughput.gp3	volumeType=gp3	MiBps-Mo	0	-	freeMiBps=125	CAF0.048 PE10.0476 dE10.04 iE10.04
EBS:VolumeUsage	volumeType=standard	GB-Mo	0	-		dAS0.05 hE10.08 iE10.05
EBS:VolumeUsage.gp2	volumeType=gp2	GB-Mo	0	-		CAS0.12 CE10.12 DFP0.114 FE10.114 HAS0.12 HE10.12 PAS0.119 PE10.119 UAS0.11 UE90.11 VE10.116 dAS0.1 dE10.1 eE10.1 hE10.12 iAS0.1 iE10.1
EBS:VolumeUsage.gp3	volumeType=gp3	GB-Mo	0	-		AE10.1047 CFO0.096 CAS0.096 DFP0.0912 FE10.0912 HAS0.096 HAM0.096 IE10.096 PAS0.0952 PE10.0952 UAS0.088 dAS0.08 dE10.08 iAS0.08 iE10.08
EBS:VolumeUsage.io2	volumeType=io2	GB-Mo	0	-		CFP0.142 DFP0.1278 PEr0.149 dAS0.125 iFP0.125
EBS:VolumeUsage.piops	volumeType=io1	GB-Mo	0	-		CAF0.142 HAS0.138 PEm0.149 dAS0.125
EBS:VolumeUsage.sc1	volumeType=sc1	GB-Mo	0	-		CAF0.018 dAS0.015
EBS:VolumeUsage.st1	volumeType=st1	GB-Mo	0	-		CAF0.054 dAS0.045
NatGateway-Bytes		GB	0	-		CFP0.062 DE90.059 HAM0.059 PE80.052 REw0.046 UFJ0.048 VEz0.05 YE40.0504 dFN0.045 dE10.045 iE10.045
NatGateway-Hours		Hrs	0	-		CE10.062 DE90.059 HAM0.059 PE80.052 REw0.046 UFJ0.048 VEz0.05 YE40.0504 dFN0.045 eE10.045 iE10.045
RegionalNatGateway-Bytes		GB	0	-		PAP0.052
RegionalNatGateway-Hours		Hrs	0	-		PAP0.052
VpcPeering-In/Out-Bytes	scope=intra-region	GB	0	-		CFP0.01 DFP0.01 PFP0.01 dFP0.01 iFP0.01

"""#
}
