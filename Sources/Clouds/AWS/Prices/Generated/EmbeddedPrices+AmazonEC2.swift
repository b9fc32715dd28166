// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonEC2`: StaticString = #"""
BoxUsage:a1.2xlarge	instanceType=a1.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	CEu0.2568 FEu0.204 HEu0.2352 IEu0.2664 PEu0.2328 UEu0.2304 dFD0.204 eEu0.204 iEu0.204
BoxUsage:a1.4xlarge	instanceType=a1.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	CEu0.5136 FEu0.408 HEu0.4704 IEu0.5328 PEu0.4656 UEu0.4608 dFD0.408 eEu0.408 iEu0.408
BoxUsage:a1.large	instanceType=a1.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	CEu0.0642 FEu0.051 HEu0.0588 IEu0.0666 PEu0.0582 UEu0.0576 dFD0.051 eEu0.051 iEu0.051
BoxUsage:a1.medium	instanceType=a1.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=1	CEu0.0321 FEu0.0255 HEu0.0294 IEu0.0333 PEu0.0291 UEu0.0288 dFD0.0255 eEu0.0255 iEu0.0255
BoxUsage:a1.metal	instanceType=a1.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	CEu0.514 FEu0.408 HEu0.47 IEu0.533 PEu0.466 UEu0.461 dFD0.408 eEu0.408 iEu0.408
BoxUsage:a1.xlarge	instanceType=a1.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	CEu0.1284 FEu0.102 HEu0.1176 IEu0.1332 PEu0.1164 UEu0.1152 dFD0.102 eEu0.102 iEu0.102
BoxUsage:c1.medium	instanceType=c1.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=1.7;vcpu=2	CEu0.158 CEu0.158 HEu0.164 HEu0.164 IEu0.164 IEu0.164 UEu0.148 UEu0.148 cEu0.179 cEu0.179 dFD0.13 gFD0.157 hEu0.148 hEu0.148 iEu0.13 iEu0.13
BoxUsage:c1.xlarge	instanceType=c1.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=7;vcpu=8	CEu0.632 HEu0.655 IEu0.655 UEu0.592 cEu0.718 dFD0.52 gFD0.628 hEu0.592 iEu0.52
BoxUsage:c3.2xlarge	instanceType=c3.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15;vcpu=8	CEu0.511 DEu0.46 HEu0.529 IEu0.529 PEu0.516 UEu0.478 cEu0.65 dFD0.42 gFD0.504 hEu0.478 iEu0.42
BoxUsage:c3.4xlarge	instanceType=c3.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30;vcpu=16	CEu1.021 DEu0.919 HEu1.058 IEu1.058 PEu1.032 UEu0.956 cEu1.3 dFD0.84 gFD1.008 hEu0.956 iEu0.84
BoxUsage:c3.8xlarge	instanceType=c3.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=60;vcpu=32	CEu2.043 DEu1.839 HEu2.117 IEu2.117 PEu2.064 UEu1.912 cEu2.6 dFD1.68 gFD2.016 hEu1.912 iEu1.68
BoxUsage:c3.large	instanceType=c3.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=3.75;vcpu=2	CEu0.128 CEu0.128 DEu0.115 DEu0.115 HEu0.132 HEu0.132 IEu0.132 IEu0.132 PEu0.129 PEu0.129 UEu0.12 UEu0.12 cEu0.163 cEu0.163 dFD0.105 gFD0.126 hEu0.12 hEu0.12 iEu0.105 iEu0.105
BoxUsage:c3.xlarge	instanceType=c3.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=7.5;vcpu=4	CEu0.255 DEu0.23 HEu0.265 IEu0.265 PEu0.258 UEu0.239 cEu0.325 dFD0.21 gFD0.252 hEu0.239 iEu0.21
BoxUsage:c4.2xlarge	instanceType=c4.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15;vcpu=8	CEu0.504 DEu0.454 EEu0.504 FEu0.4 HEu0.462 IEu0.522 NEu0.438 PEu0.454 UEu0.453 VEu0.476 cEu0.618 dFD0.398 eEu0.398 gFD0.479 hEu0.498 iEu0.398
BoxUsage:c4.4xlarge	instanceType=c4.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30;vcpu=16	CEu1.008 DEu0.907 EEu1.008 FEu0.8 HEu0.924 IEu1.042 NEu0.876 PEu0.909 UEu0.905 VEu0.95 cEu1.235 dFD0.796 eEu0.796 gFD0.958 hEu0.997 iEu0.796
BoxUsage:c4.8xlarge	instanceType=c4.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=60;vcpu=36	CEu2.016 DEu1.815 EEu2.016 FEu1.6 HEu1.848 IEu2.085 NEu1.75 PEu1.817 UEu1.811 VEu1.902 cEu2.47 dFD1.591 eEu1.591 gFD1.915 hEu1.993 iEu1.591
BoxUsage:c4.large	instanceType=c4.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=3.75;vcpu=2	CEu0.126 DEu0.114 EEu0.126 FEu0.1 HEu0.115 IEu0.13 NEu0.11 PEu0.114 UEu0.113 VEu0.119 cEu0.155 dFD0.1 eEu0.1 gFD0.12 hEu0.124 iEu0.1
BoxUsage:c4.xlarge	instanceType=c4.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=7.5;vcpu=4	CEu0.252 DEu0.227 EEu0.252 FEu0.2 HEu0.231 IEu0.261 NEu0.218 PEu0.227 UEu0.226 VEu0.237 cEu0.309 dFD0.199 eEu0.199 gFD0.239 hEu0.249 iEu0.199
BoxUsage:c5.12xlarge	instanceType=c5.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	AEu2.736 BEu2.592 CEu2.568 DEu2.304 EEu2.568 FEu2.04 GEu2.04 HEu2.352 IEu2.664 JEu2.352 KEu2.664 NEu2.232 OEu2.232 PEu2.328 QEu2.561 REu2.184 SEu2.424 TEu2.304 UEu2.304 VEu2.424 WEu2.424 YEu2.419 ZEu2.534 aEu2.534 cEu3.144 dFD2.04 eEu2.04 fFD2.448 gFD2.448 hEu2.544 iEu2.04
BoxUsage:c5.12xlarge	instanceType=c5.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PCp2.846 UCp2.822 dFG2.558 iFG2.558
BoxUsage:c5.12xlarge	instanceType=c5.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PFG2.428 UFG2.404 dFG2.14 iFG2.14
BoxUsage:c5.12xlarge	instanceType=c5.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PFG4.536 UDl4.512 dFG4.248 iDl4.248
BoxUsage:c5.18xlarge	instanceType=c5.18xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=144;vcpu=72	AEu4.104 BEu3.888 CEu3.852 DEu3.456 EEu3.852 FEu3.06 GEu3.06 HEu3.528 IEu3.996 JEu3.528 KEu3.996 NEu3.348 OEu3.348 PEu3.492 QEu3.841 REu3.276 SEu3.636 TEu3.456 UEu3.456 VEu3.636 WEu3.636 YEu3.629 ZEu3.802 aEu3.802 cEu4.716 dFD3.06 eEu3.06 fFD3.672 gFD3.672 hEu3.816 iEu3.06
BoxUsage:c5.18xlarge	instanceType=c5.18xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=144;vcpu=72	PFG4.27 UFG4.234 dDC3.838 iDC3.838
BoxUsage:c5.18xlarge	instanceType=c5.18xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=144;vcpu=72	PFG3.592 UFG3.556 dBm3.16 iFG3.16
BoxUsage:c5.18xlarge	instanceType=c5.18xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=144;vcpu=72	PDt6.804 UDt6.768 dDt6.372 iFG6.372
BoxUsage:c5.24xlarge	instanceType=c5.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AEu5.472 BEu5.184 CEu5.136 DEu4.608 EEu5.136 FEu4.08 GEu4.08 HEu4.704 IEu5.328 JEu4.704 KEu5.328 NEu4.464 OEu4.464 PEu4.656 QEu5.122 REu4.368 SEu4.848 TEu4.608 UEu4.608 VEu4.848 WEu4.848 YEu4.838 ZEu5.069 aEu5.069 cEu6.288 dFD4.08 eEu4.08 fFD4.896 gFD4.896 hEu5.088 iEu4.08
BoxUsage:c5.24xlarge	instanceType=c5.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PFG5.693 UDN5.645 dDN5.117 iFG5.117
BoxUsage:c5.24xlarge	instanceType=c5.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PBl4.756 UFG4.708 dFG4.18 iFG4.18
BoxUsage:c5.24xlarge	instanceType=c5.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PDv9.072 UFG9.024 dFG8.496 iDv8.496
BoxUsage:c5.2xlarge	instanceType=c5.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	AEu0.456 BEu0.432 CEu0.428 DEu0.384 EEu0.428 FEu0.34 GEu0.34 HEu0.392 IEu0.444 JEu0.392 KEu0.444 NEu0.372 OEu0.372 PEu0.388 QEu0.427 REu0.364 SEu0.404 TEu0.384 UEu0.384 VEu0.404 WEu0.404 YEu0.403 ZEu0.422 aEu0.422 cEu0.524 dE30.34 dFD0.34 eEu0.34 fFD0.408 gFD0.408 hEu0.424 iEu0.34
BoxUsage:c5.2xlarge	instanceType=c5.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PFG0.503 UFG0.499 dBp0.455 iFG0.455
BoxUsage:c5.2xlarge	instanceType=c5.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PFG0.488 UFG0.484 dBl0.44 iFG0.44
BoxUsage:c5.2xlarge	instanceType=c5.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PCk0.756 UCk0.752 dCk0.708 iFG0.708
BoxUsage:c5.4xlarge	instanceType=c5.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	AEu0.912 BEu0.864 CEu0.856 DEu0.768 EEu0.856 FEu0.68 GEu0.68 HEu0.784 IEu0.888 JEu0.784 KEu0.888 NEu0.744 OEu0.744 PEu0.776 QEu0.854 REu0.728 SEu0.808 TEu0.768 UEu0.768 VEu0.808 WEu0.808 YEu0.806 ZEu0.845 aEu0.845 cEu1.048 dE30.68 dFD0.68 eEu0.68 fFD0.816 gFD0.816 hEu0.848 iEu0.68
BoxUsage:c5.4xlarge	instanceType=c5.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PCQ0.949 UFG0.941 dFG0.853 iFG0.853
BoxUsage:c5.4xlarge	instanceType=c5.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PFG0.876 UFG0.868 dFG0.78 iFG0.78
BoxUsage:c5.4xlarge	instanceType=c5.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PFG1.512 UC51.504 dC51.416 iFG1.416
BoxUsage:c5.9xlarge	instanceType=c5.9xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=72;vcpu=36	AEu2.052 BEu1.944 CEu1.926 DEu1.728 EEu1.926 FEu1.53 GEu1.53 HEu1.764 IEu1.998 JEu1.764 KEu1.998 NEu1.674 OEu1.674 PEu1.746 QEu1.921 REu1.638 SEu1.818 TEu1.728 UEu1.728 VEu1.818 WEu1.818 YEu1.814 ZEu1.901 aEu1.901 cEu2.358 dFD1.53 eEu1.53 fFD1.836 gFD1.836 hEu1.908 iEu1.53
BoxUsage:c5.9xlarge	instanceType=c5.9xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=72;vcpu=36	PFG2.135 UCo2.117 dFG1.919 iCo1.919
BoxUsage:c5.9xlarge	instanceType=c5.9xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=72;vcpu=36	PFG1.846 UBl1.828 dBl1.63 iFG1.63
BoxUsage:c5.9xlarge	instanceType=c5.9xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=72;vcpu=36	PFG3.402 UDZ3.384 dDZ3.186 iDZ3.186
BoxUsage:c5.large	instanceType=c5.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	AEu0.114 BEu0.108 CEu0.107 DEu0.096 EEu0.107 FEu0.085 GEu0.085 HEu0.098 IEu0.111 JEu0.098 KEu0.111 NEu0.093 OEu0.093 PEu0.097 QEu0.107 REu0.091 SEu0.101 TEu0.096 UEu0.096 VEu0.101 WEu0.101 YEu0.101 ZEu0.106 aEu0.106 cEu0.131 dE30.085 dFD0.085 eEu0.085 fFD0.102 gFD0.102 hEu0.106 iEu0.085
BoxUsage:c5.large	instanceType=c5.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PA40.126 UFG0.125 dA40.114 iFG0.114
BoxUsage:c5.large	instanceType=c5.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PA90.153 UA90.152 dA90.141 iFG0.141
BoxUsage:c5.large	instanceType=c5.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PBh0.189 UBh0.188 dBh0.177 iBh0.177
BoxUsage:c5.metal	instanceType=c5.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AEu5.472 BEu5.184 CEu5.136 DEu4.608 EEu5.136 FEu4.08 GEu4.08 HEu4.704 IEu5.328 JEu4.704 KEu5.328 NEu4.464 OEu4.464 PEu4.656 QEu5.122 REu4.368 SEu4.848 TEu4.608 UEu4.608 VEu4.848 WEu4.848 YEu4.838 ZEu5.069 aEu5.069 cEu6.288 dFD4.08 eEu4.08 fFD4.896 gFD4.896 hEu5.088 iEu4.08
BoxUsage:c5.metal	instanceType=c5.metal;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PFG5.693 UFG5.645 dDO5.117 iFG5.117
BoxUsage:c5.metal	instanceType=c5.metal;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PFG4.756 UFG4.708 dFG4.18 iFG4.18
BoxUsage:c5.metal	instanceType=c5.metal;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PFG9.072 UDu9.024 dDu8.496 iDu8.496
BoxUsage:c5.xlarge	instanceType=c5.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	AEu0.228 BEu0.216 CEu0.214 DEu0.192 EEu0.214 FEu0.17 GEu0.17 HEu0.196 IEu0.222 JEu0.196 KEu0.222 NEu0.186 OEu0.186 PEu0.194 QEu0.213 REu0.182 SEu0.202 TEu0.192 UEu0.192 VEu0.202 WEu0.202 YEu0.202 ZEu0.211 aEu0.211 cEu0.262 dFD0.17 eEu0.17 fFD0.204 gFD0.204 hEu0.212 iE30.17 iEu0.17
BoxUsage:c5.xlarge	instanceType=c5.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PBX0.252 UBX0.25 dFG0.228 iBX0.228
BoxUsage:c5.xlarge	instanceType=c5.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PA80.25 UA80.248 dFG0.226 iFG0.226
BoxUsage:c5.xlarge	instanceType=c5.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PFG0.378 UCS0.376 dCS0.354 iCS0.354
BoxUsage:c5a.12xlarge	instanceType=c5a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	AEu2.472 BEu2.328 CEu2.304 DEu2.064 FEu1.128 HEu2.112 IEu2.4 NEu2.016 PEu2.088 REu1.968 SEu2.184 UEu2.064 VEu2.184 WEu2.184 aEu2.28 cEu2.832 dFD1.848 eEu1.848 fFD2.208 gFD2.208 hEu2.28 iEu1.848
BoxUsage:c5a.16xlarge	instanceType=c5a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	AEu3.296 BEu3.104 CEu3.072 DEu2.752 FEu1.504 HEu2.816 IEu3.2 NEu2.688 PEu2.784 REu2.624 SEu2.912 UEu2.752 VEu2.912 WEu2.912 aEu3.04 cEu3.776 dFD2.464 eEu2.464 fFD2.944 gFD2.944 hEu3.04 iEu2.464
BoxUsage:c5a.24xlarge	instanceType=c5a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AEu4.944 BEu4.656 CEu4.608 DEu4.128 FEu2.256 HEu4.224 IEu4.8 NEu4.032 PEu4.176 REu3.936 SEu4.368 UEu4.128 VEu4.368 WEu4.368 aEu4.56 cEu5.664 dFD3.696 eEu3.696 fFD4.416 gFD4.416 hEu4.56 iEu3.696
BoxUsage:c5a.2xlarge	instanceType=c5a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	AEu0.412 BEu0.388 CEu0.384 DEu0.344 FEu0.188 HEu0.352 IEu0.4 NEu0.336 PEu0.348 REu0.328 SEu0.364 UEu0.344 VEu0.364 WEu0.364 aEu0.38 cEu0.472 dFD0.308 eEu0.308 fFD0.368 gFD0.368 hEu0.38 iEu0.308
BoxUsage:c5a.4xlarge	instanceType=c5a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	AEu0.824 BEu0.776 CEu0.768 DEu0.688 FEu0.376 HEu0.704 IEu0.8 NEu0.672 PEu0.696 REu0.656 SEu0.728 UEu0.688 VEu0.728 WEu0.728 aEu0.76 cEu0.944 dFD0.616 eEu0.616 fFD0.736 gFD0.736 hEu0.76 iEu0.616
BoxUsage:c5a.8xlarge	instanceType=c5a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	AEu1.648 BEu1.552 CEu1.536 DEu1.376 FEu0.752 HEu1.408 IEu1.6 NEu1.344 PEu1.392 REu1.312 SEu1.456 UEu1.376 VEu1.456 WEu1.456 aEu1.52 cEu1.888 dFD1.232 eEu1.232 fFD1.472 gFD1.472 hEu1.52 iEu1.232
BoxUsage:c5a.large	instanceType=c5a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	AEu0.103 BEu0.097 CEu0.096 DEu0.086 FEu0.047 HEu0.088 IEu0.1 NEu0.084 PEu0.087 REu0.082 SEu0.091 UEu0.086 VEu0.091 WEu0.091 aEu0.095 cEu0.118 dFD0.077 eEu0.077 fFD0.092 gFD0.092 hEu0.095 iEu0.077
BoxUsage:c5a.xlarge	instanceType=c5a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	AEu0.206 BEu0.194 CEu0.192 DEu0.172 FEu0.094 HEu0.176 IEu0.2 NEu0.168 PEu0.174 REu0.164 SEu0.182 UEu0.172 VEu0.182 WEu0.182 aEu0.19 cEu0.236 dFD0.154 eEu0.154 fFD0.184 gFD0.184 hEu0.19 iEu0.154
BoxUsage:c5ad.12xlarge	instanceType=c5ad.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	AEu2.808 HEu2.424 IEu2.712 PEu2.4 SEu2.472 UEu2.352 aEu2.592 cEu3.216 dFD2.064 eEu2.064 iEu2.064
BoxUsage:c5ad.16xlarge	instanceType=c5ad.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	AEu3.744 HEu3.232 IEu3.616 PEu3.2 SEu3.296 UEu3.136 aEu3.456 cEu4.288 dFD2.752 eEu2.752 iEu2.752
BoxUsage:c5ad.24xlarge	instanceType=c5ad.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AEu5.616 HEu4.848 IEu5.424 PEu4.8 SEu4.944 UEu4.704 aEu5.184 cEu6.432 dFD4.128 eEu4.128 iEu4.128
BoxUsage:c5ad.2xlarge	instanceType=c5ad.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	AEu0.468 HEu0.404 IEu0.452 PEu0.4 SEu0.412 UEu0.392 aEu0.432 cEu0.536 dFD0.344 eEu0.344 iEu0.344
BoxUsage:c5ad.4xlarge	instanceType=c5ad.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	AEu0.936 HEu0.808 IEu0.904 PEu0.8 SEu0.824 UEu0.784 aEu0.864 cEu1.072 dFD0.688 eEu0.688 iEu0.688
BoxUsage:c5ad.8xlarge	instanceType=c5ad.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	AEu1.872 HEu1.616 IEu1.808 PEu1.6 SEu1.648 UEu1.568 aEu1.728 cEu2.144 dFD1.376 eEu1.376 iEu1.376
BoxUsage:c5ad.large	instanceType=c5ad.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	AEu0.117 HEu0.101 IEu0.113 PEu0.1 SEu0.103 UEu0.098 aEu0.108 cEu0.134 dFD0.086 eEu0.086 iEu0.086
BoxUsage:c5ad.xlarge	instanceType=c5ad.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	AEu0.234 HEu0.202 IEu0.226 PEu0.2 SEu0.206 UEu0.196 aEu0.216 cEu0.268 dFD0.172 eEu0.172 iEu0.172
BoxUsage:c5d.12xlarge	instanceType=c5d.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	AEu3.12 CEu2.928 DEu2.64 EEu2.928 FEu2.376 GEu2.376 HEu2.688 IEu3.024 JEu2.688 KEu3.024 NEu2.544 PEu2.664 QEu2.93 REu2.496 SEu2.736 TEu2.616 UEu2.616 VEu2.76 YEu2.747 ZEu2.878 cEu3.576 dFD2.304 eEu2.304 gFD2.784 hEu2.88 iEu2.304
BoxUsage:c5d.18xlarge	instanceType=c5d.18xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=144;vcpu=72	AEu4.68 BEu4.428 CEu4.392 DEu3.96 EEu4.392 FEu3.564 GEu3.564 HEu4.032 IEu4.536 JEu4.032 KEu4.536 NEu3.816 PEu3.996 QEu4.396 REu3.744 SEu4.104 TEu3.924 UEu3.924 VEu4.14 WEu4.14 YEu4.12 ZEu4.316 aEu4.316 cEu5.364 dFD3.456 eEu3.456 fFD4.176 gFD4.176 hEu4.32 iEu3.456
BoxUsage:c5d.24xlarge	instanceType=c5d.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AEu6.24 CEu5.856 DEu5.28 EEu5.856 FEu4.752 GEu4.752 HEu5.376 IEu6.048 JEu5.376 KEu6.048 NEu5.088 PEu5.328 QEu5.861 REu4.992 SEu5.472 TEu5.232 UEu5.232 VEu5.52 YEu5.494 ZEu5.755 cEu7.152 dFD4.608 eEu4.608 gFD5.568 hEu5.76 iEu4.608
BoxUsage:c5d.2xlarge	instanceType=c5d.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	AEu0.52 BEu0.492 CEu0.488 DEu0.44 EEu0.488 FEu0.396 GEu0.396 HEu0.448 IEu0.504 JEu0.448 KEu0.504 NEu0.424 PEu0.444 QEu0.488 REu0.416 SEu0.456 TEu0.436 UEu0.436 VEu0.46 WEu0.46 YEu0.458 ZEu0.48 aEu0.48 cEu0.596 dFD0.384 eEu0.384 fFD0.464 gFD0.464 hEu0.48 iEu0.384
BoxUsage:c5d.4xlarge	instanceType=c5d.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	AEu1.04 BEu0.984 CEu0.976 DEu0.88 EEu0.976 FEu0.792 GEu0.792 HEu0.896 IEu1.008 JEu0.896 KEu1.008 NEu0.848 PEu0.888 QEu0.977 REu0.832 SEu0.912 TEu0.872 UEu0.872 VEu0.92 WEu0.92 YEu0.916 ZEu0.959 aEu0.959 cEu1.192 dFD0.768 eEu0.768 fFD0.928 gFD0.928 hEu0.96 iEu0.768
BoxUsage:c5d.9xlarge	instanceType=c5d.9xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=72;vcpu=36	AEu2.34 BEu2.214 CEu2.196 DEu1.98 EEu2.196 FEu1.782 GEu1.782 HEu2.016 IEu2.268 JEu2.016 KEu2.268 NEu1.908 PEu1.998 QEu2.198 REu1.872 SEu2.052 TEu1.962 UEu1.962 VEu2.07 WEu2.07 YEu2.06 ZEu2.158 aEu2.158 cEu2.682 dFD1.728 eEu1.728 fFD2.088 gFD2.088 hEu2.16 iEu1.728
BoxUsage:c5d.large	instanceType=c5d.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	AEu0.13 BEu0.123 CEu0.122 DEu0.11 EEu0.122 FEu0.099 GEu0.099 HEu0.112 IEu0.126 JEu0.112 KEu0.126 NEu0.106 PEu0.111 QEu0.122 REu0.104 SEu0.114 TEu0.109 UEu0.109 VEu0.115 WEu0.115 YEu0.114 ZEu0.12 aEu0.12 cEu0.149 dFD0.096 eEu0.096 fFD0.116 gFD0.116 hEu0.12 iEu0.096
BoxUsage:c5d.metal	instanceType=c5d.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AEu6.24 CEu5.856 DEu5.28 EEu5.856 FEu4.752 GEu4.752 HEu5.376 IEu6.048 JEu5.376 KEu6.048 NEu5.088 PEu5.328 QEu5.861 REu4.992 SEu5.472 TEu5.232 UEu5.232 VEu5.52 YEu5.494 ZEu5.755 cEu7.152 dFD4.608 eEu4.608 gFD5.568 hEu5.76 iEu4.608
BoxUsage:c5d.xlarge	instanceType=c5d.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	AEu0.26 BEu0.246 CEu0.244 DEu0.22 EEu0.244 FEu0.198 GEu0.198 HEu0.224 IEu0.252 JEu0.224 KEu0.252 NEu0.212 PEu0.222 QEu0.244 REu0.208 SEu0.228 TEu0.218 UEu0.218 VEu0.23 WEu0.23 YEu0.229 ZEu0.24 aEu0.24 cEu0.298 dFD0.192 eEu0.192 fFD0.232 gFD0.232 hEu0.24 iEu0.192
BoxUsage:c5n.18xlarge	instanceType=c5n.18xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=72	AEu5.227 BEu5.148 CEu4.896 DEu4.392 EEu4.896 FEu3.888 HEu4.464 IEu5.076 JEu4.464 NEu4.248 PEu4.428 REu4.176 SEu4.644 UEu4.392 VEu4.608 WEu4.608 aEu4.824 cEu5.976 dFD3.888 eEu3.888 fFD4.68 gFD4.68 hEu4.86 iEu3.888
BoxUsage:c5n.2xlarge	instanceType=c5n.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=21;vcpu=8	AEu0.581 BEu0.572 CEu0.544 DEu0.488 EEu0.544 FEu0.432 HEu0.496 IEu0.564 JEu0.496 NEu0.472 PEu0.492 REu0.464 SEu0.516 UEu0.488 VEu0.512 WEu0.512 aEu0.536 cEu0.664 dFD0.432 eEu0.432 fFD0.52 gFD0.52 hEu0.54 iEu0.432
BoxUsage:c5n.4xlarge	instanceType=c5n.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=42;vcpu=16	AEu1.162 BEu1.144 CEu1.088 DEu0.976 EEu1.088 FEu0.864 HEu0.992 IEu1.128 JEu0.992 NEu0.944 PEu0.984 REu0.928 SEu1.032 UEu0.976 VEu1.024 WEu1.024 aEu1.072 cEu1.328 dFD0.864 eEu0.864 fFD1.04 gFD1.04 hEu1.08 iEu0.864
BoxUsage:c5n.9xlarge	instanceType=c5n.9xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=36	AEu2.614 BEu2.574 CEu2.448 DEu2.196 EEu2.448 FEu1.944 HEu2.232 IEu2.538 JEu2.232 NEu2.124 PEu2.214 REu2.088 SEu2.322 UEu2.196 VEu2.304 WEu2.304 aEu2.412 cEu2.988 dFD1.944 eEu1.944 fFD2.34 gFD2.34 hEu2.43 iEu1.944
BoxUsage:c5n.large	instanceType=c5n.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=5.25;vcpu=2	AEu0.145 BEu0.143 CEu0.136 DEu0.122 EEu0.136 FEu0.108 HEu0.124 IEu0.141 JEu0.124 NEu0.118 PEu0.123 REu0.116 SEu0.129 UEu0.122 VEu0.128 WEu0.128 aEu0.134 cEu0.166 dFD0.108 eEu0.108 fFD0.13 gFD0.13 hEu0.135 iEu0.108
BoxUsage:c5n.metal	instanceType=c5n.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=72	AEu5.227 BEu5.148 CEu4.896 DEu4.392 EEu4.896 FEu3.888 HEu4.464 IEu5.076 JEu4.464 NEu4.248 PEu4.428 REu4.176 SEu4.644 UEu4.392 VEu4.608 WEu4.608 aEu4.824 cEu5.976 dFD3.888 eEu3.888 fFD4.68 gFD4.68 hEu4.86 iEu3.888
BoxUsage:c5n.xlarge	instanceType=c5n.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=10.5;vcpu=4	AEu0.29 BEu0.286 CEu0.272 DEu0.244 EEu0.272 FEu0.216 HEu0.248 IEu0.282 JEu0.248 NEu0.236 PEu0.246 REu0.232 SEu0.258 UEu0.244 VEu0.256 WEu0.256 aEu0.268 cEu0.332 dFD0.216 eEu0.216 fFD0.26 gFD0.26 hEu0.27 iEu0.216
BoxUsage:c6a.12xlarge	instanceType=c6a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	BFG2.3328 CEu2.3112 FEu1.122 HEu2.1168 IEu2.3976 NEu2.0088 PEu2.0952 UEu1.96992 VEu2.1816 cEu2.8296 dFD1.836 eEu1.836 hEu2.2896 iEu1.836
BoxUsage:c6a.12xlarge	instanceType=c6a.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PFG2.6136 UFG2.48832 dFG2.3544 iFG2.3544
BoxUsage:c6a.12xlarge	instanceType=c6a.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PFG2.2202 UCG2.09492 dFG1.961 iFG1.961
BoxUsage:c6a.12xlarge	instanceType=c6a.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PDl4.3032 UDl4.17792 dDl4.044 iDl4.044
BoxUsage:c6a.16xlarge	instanceType=c6a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	BFG3.1104 CEu3.0816 FEu1.496 GFG1.496 HEu2.8224 IEu3.1968 NEu2.6784 PEu2.7936 UEu2.62656 VEu2.9088 cEu3.7728 dFD2.448 eEu2.448 hEu3.0528 iEu2.448
BoxUsage:c6a.16xlarge	instanceType=c6a.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	PFG3.4848 UC13.31776 dFG3.1392 iC13.1392
BoxUsage:c6a.16xlarge	instanceType=c6a.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	PFG2.9186 UFG2.75156 dCE2.573 iCE2.573
BoxUsage:c6a.16xlarge	instanceType=c6a.16xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	PFG5.7376 UDp5.57056 dFG5.392 iDp5.392
BoxUsage:c6a.24xlarge	instanceType=c6a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	CEu4.6224 FEu2.244 HEu4.2336 IEu4.7952 NEu4.0176 PEu4.1904 UEu3.93984 VEu4.3632 cEu5.6592 dFD3.672 eEu3.672 hEu4.5792 iEu3.672
BoxUsage:c6a.24xlarge	instanceType=c6a.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PDJ5.2272 UDJ4.97664 dFG4.7088 iDJ4.7088
BoxUsage:c6a.24xlarge	instanceType=c6a.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PFG4.3154 UFG4.06484 dCF3.797 iFG3.797
BoxUsage:c6a.2xlarge	instanceType=c6a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	BFG0.3888 CEu0.3852 FEu0.187 GED0.187 HEu0.3528 IEu0.3996 NEu0.3348 PEu0.3492 UEu0.32832 VEu0.3636 cEu0.4716 dFD0.306 eEu0.306 hEu0.3816 iEu0.306
BoxUsage:c6a.2xlarge	instanceType=c6a.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PBv0.4644 UFG0.44352 dBv0.4212 iFG0.4212
BoxUsage:c6a.2xlarge	instanceType=c6a.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PFG0.4742 UCE0.45332 dFG0.431 iFG0.431
BoxUsage:c6a.2xlarge	instanceType=c6a.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PFG0.7172 UCj0.69632 dCj0.674 iCj0.674
BoxUsage:c6a.32xlarge	instanceType=c6a.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	BFG6.2208 CEu6.1632 FEu2.992 GFG2.992 HEu5.6448 IEu6.3936 NEu5.3568 PEu5.5872 UEu5.25312 VEu5.8176 cEu7.5456 dFD4.896 eEu4.896 hEu6.1056 iEu4.896
BoxUsage:c6a.32xlarge	instanceType=c6a.32xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	PFG6.816 UFG6.48192 dFG6.1248 iFG6.1248
BoxUsage:c6a.32xlarge	instanceType=c6a.32xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	PCE5.7122 UFG5.37812 dFG5.021 iFG5.021
BoxUsage:c6a.32xlarge	instanceType=c6a.32xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	PFG11.4752 UD411.14112 dFG10.784 iD410.784
BoxUsage:c6a.48xlarge	instanceType=c6a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	BFG9.3312 CEu9.2448 FEu4.488 GFG4.488 HEu8.4672 IEu9.5904 NEu8.0352 PEu8.3808 UEu7.87968 VEu8.7264 cEu11.3184 dFD7.344 eEu7.344 hEu9.1584 iEu7.344
BoxUsage:c6a.48xlarge	instanceType=c6a.48xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PDa10.224 UDa9.72288 dFG9.1872 iFG9.1872
BoxUsage:c6a.48xlarge	instanceType=c6a.48xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PFG8.5058 UFG8.00468 dFG7.469 iBw7.469
BoxUsage:c6a.48xlarge	instanceType=c6a.48xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PD817.2128 UFG16.71168 dD816.176 iD816.176
BoxUsage:c6a.4xlarge	instanceType=c6a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	BFG0.7776 CEu0.7704 FEu0.374 GFG0.374 HEu0.7056 IEu0.7992 NEu0.6696 PEu0.6984 UEu0.65664 VEu0.7272 cEu0.9432 dFD0.612 eEu0.612 hEu0.7632 iEu0.612
BoxUsage:c6a.4xlarge	instanceType=c6a.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PCO0.8712 UCO0.82944 dFG0.7848 iFG0.7848
BoxUsage:c6a.4xlarge	instanceType=c6a.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PFG0.8234 UFG0.78164 dFG0.737 iFG0.737
BoxUsage:c6a.4xlarge	instanceType=c6a.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PC81.4344 UC81.39264 dFG1.348 iFG1.348
BoxUsage:c6a.8xlarge	instanceType=c6a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	CEu1.5408 FEu0.748 GFG0.748 HEu1.4112 IEu1.5984 NEu1.3392 PEu1.3968 UEu1.31328 VEu1.4544 cEu1.8864 dFD1.224 eEu1.224 hEu1.5264 iEu1.224
BoxUsage:c6a.8xlarge	instanceType=c6a.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	PCa1.7424 UFG1.65888 dFG1.5696 iFG1.5696
BoxUsage:c6a.8xlarge	instanceType=c6a.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	PFG1.5218 UFG1.43828 dFG1.349 iFG1.349
BoxUsage:c6a.8xlarge	instanceType=c6a.8xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	PDV2.8688 UFG2.78528 dDV2.696 iDV2.696
BoxUsage:c6a.large	instanceType=c6a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	CEu0.0963 FEu0.04675 GED0.046755 HEu0.0882 IEu0.0999 NEu0.0837 PEu0.0873 UEu0.08208 VEu0.0909 cEu0.1179 dFD0.0765 eEu0.0765 hEu0.0954 iEu0.0765
BoxUsage:c6a.large	instanceType=c6a.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFG0.1161 UFG0.11088 dA20.1053 iFG0.1053
BoxUsage:c6a.large	instanceType=c6a.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PBM0.1436 UFG0.13838 dFG0.1328 iFG0.1328
BoxUsage:c6a.metal	instanceType=c6a.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	BFG9.3312 CEu9.2448 FEu4.488 GFG4.488 HEu8.4672 IEu9.5904 NEu8.0352 PEu8.3808 UEu7.87968 VEu8.7264 cEu11.3184 dFD7.344 eEu7.344 hEu9.1584 iEu7.344
BoxUsage:c6a.metal	instanceType=c6a.metal;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PFG10.224 UFG9.72288 dDh9.1872 iDh9.1872
BoxUsage:c6a.metal	instanceType=c6a.metal;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PFG8.5058 UFG8.00468 dFG7.469 iFG7.469
BoxUsage:c6a.metal	instanceType=c6a.metal;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PD917.2128 UD916.71168 dD916.176 iFG16.176
BoxUsage:c6a.xlarge	instanceType=c6a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	BFG0.1944 CEu0.1926 FEu0.0935 GFG0.0935 HEu0.1764 IEu0.1998 NEu0.1674 PEu0.1746 UEu0.16416 VEu0.1818 cEu0.2358 dFD0.153 eEu0.153 hEu0.1908 iEu0.153
BoxUsage:c6a.xlarge	instanceType=c6a.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PFG0.2322 UBU0.22176 dBU0.2106 iBU0.2106
BoxUsage:c6a.xlarge	instanceType=c6a.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PFG0.2309 UFG0.22046 dBL0.2093 iFG0.2093
BoxUsage:c6a.xlarge	instanceType=c6a.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PFG0.3586 UCV0.34816 dCV0.337 iFG0.337
BoxUsage:c6g.12xlarge	instanceType=c6g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=96;vcpu=48	AEu2.1888 BEu2.064 CEu2.0544 DEu1.848 EEu2.064 FEu1.0224 GEu1.0224 HEu1.8816 IEu2.1312 JEu1.8816 KEu2.1312 LFG1.5994 NEu1.7856 OEu1.7856 PEu1.8624 QEu2.0486 REu1.752 SEu1.9392 TEu1.751 UEu1.751 VEu1.9392 WEu1.944 YEu1.8384 ZEu1.9262 aEu2.04 cEu2.5152 dFD1.632 eEu1.632 fFD1.9584 gFD1.9584 hEu2.0352 iEu1.632
BoxUsage:c6g.16xlarge	instanceType=c6g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	AEu2.9184 BEu2.752 CEu2.7392 DEu2.464 EEu2.752 FEu1.3632 GEu1.3632 HEu2.5088 IEu2.8416 JEu2.5088 KEu2.8416 LFG2.1325 MFG2.1325 NEu2.3808 OEu2.3808 PEu2.4832 QEu2.7315 REu2.336 SEu2.5856 TEu2.3347 UEu2.3347 VEu2.5856 WEu2.592 YEu2.4512 ZEu2.5683 aEu2.72 bFG2.2848 cEu3.3536 dFD2.176 eEu2.176 fFD2.6112 gFD2.6112 hEu2.7136 iEu2.176
BoxUsage:c6g.2xlarge	instanceType=c6g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	AEu0.3648 BEu0.344 CEu0.3424 DEu0.308 EEu0.344 FEu0.1704 GEu0.1704 HEu0.3136 IEu0.3552 JEu0.3136 KEu0.3552 LFG0.2666 MFG0.2666 NEu0.2976 OEu0.2976 PEu0.3104 QEu0.3414 REu0.292 SEu0.3232 TEu0.2918 UEu0.2918 VEu0.3232 WEu0.324 YEu0.3064 ZEu0.321 aEu0.34 cEu0.4192 dFD0.272 eEu0.272 fFD0.3264 gFD0.3264 hEu0.3392 iEu0.272
BoxUsage:c6g.4xlarge	instanceType=c6g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	AEu0.7296 BEu0.688 CEu0.6848 DEu0.616 EEu0.688 FEu0.3408 GEu0.3408 HEu0.6272 IEu0.7104 JEu0.6272 KEu0.7104 LFG0.5331 MFG0.5331 NEu0.5952 OEu0.5952 PEu0.6208 QEu0.6829 REu0.584 SEu0.6464 TEu0.5837 UEu0.5837 VEu0.6464 WEu0.648 YEu0.6128 ZEu0.6421 aEu0.68 bFG0.5712 cEu0.8384 dFD0.544 eEu0.544 fFD0.6528 gFD0.6528 hEu0.6784 iEu0.544
BoxUsage:c6g.8xlarge	instanceType=c6g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=32	AEu1.4592 BEu1.376 CEu1.3696 DEu1.232 EEu1.376 FEu0.6816 GEu0.6816 HEu1.2544 IEu1.4208 JEu1.2544 KEu1.4208 NEu1.1904 OEu1.1904 PEu1.2416 QEu1.3658 REu1.168 SEu1.2928 TEu1.1674 UEu1.1674 VEu1.2928 WEu1.296 YEu1.2256 ZEu1.2842 aEu1.36 bFG1.1424 cEu1.6768 dFD1.088 eEu1.088 fFD1.3056 gFD1.3056 hEu1.3568 iEu1.088
BoxUsage:c6g.large	instanceType=c6g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	AEu0.0912 BEu0.086 CEu0.0856 DEu0.077 EEu0.086 FEu0.0426 GEu0.0426 HEu0.0784 IEu0.0888 JEu0.0784 KEu0.0888 LFG0.0666 MFG0.0666 NEu0.0744 OEu0.0744 PEu0.0776 QEu0.0854 REu0.073 SEu0.0808 TEu0.073 UEu0.073 VEu0.0808 WEu0.081 YEu0.0766 ZEu0.0803 aEu0.085 bFG0.0714 cEu0.1048 dFD0.068 eEu0.068 fFD0.0816 gFD0.0816 hEu0.0848 iEu0.068
BoxUsage:c6g.medium	instanceType=c6g.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=1	AEu0.0456 BEu0.043 CEu0.0428 DEu0.0385 EEu0.043 FEu0.0213 GEu0.0213 HEu0.0392 IEu0.0444 JEu0.0392 KEu0.0444 LFG0.0333 MFG0.0333 NEu0.0372 OEu0.0372 PEu0.0388 QEu0.0427 REu0.0365 SEu0.0404 TEu0.0365 UEu0.0365 VEu0.0404 WEu0.0405 YEu0.0383 ZEu0.0401 aEu0.0425 bFG0.0357 cEu0.0524 dFD0.034 eEu0.034 fFD0.0408 gFD0.0408 hEu0.0424 iEu0.034
BoxUsage:c6g.metal	instanceType=c6g.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	AEu2.9184 BEu2.752 CEu2.7392 DEu2.464 EEu2.752 FEu1.3632 GEu1.3632 HEu2.5088 IEu2.8416 JEu2.5088 KEu2.8416 NEu2.3808 OEu2.3808 PEu2.4832 QEu2.7315 REu2.336 SEu2.5856 TEu2.3347 UEu2.3347 VEu2.5856 WEu2.592 YEu2.4512 ZEu2.5683 aEu2.72 cEu3.3536 dFD2.3066 eEu2.176 fFD2.7679 gFD2.7679 hEu2.7136 iEu2.176
BoxUsage:c6g.xlarge	instanceType=c6g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	AEu0.1824 BEu0.172 CEu0.1712 DEu0.154 EEu0.172 FEu0.0852 GEu0.0852 HEu0.1568 IEu0.1776 JEu0.1568 KEu0.1776 LFG0.1333 NEu0.1488 OEu0.1488 PEu0.1552 QEu0.1707 REu0.146 SEu0.1616 TEu0.1459 UEu0.1459 VEu0.1616 WEu0.162 YEu0.1532 ZEu0.1605 aEu0.17 bFG0.1428 cEu0.2096 dFD0.136 eEu0.136 fFD0.1632 gFD0.1632 hEu0.1696 iEu0.136
BoxUsage:c6gd.12xlarge	instanceType=c6gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=96;vcpu=48	CEu2.352 DEu2.112 EEu2.352 FEu1.176 HEu2.16 IEu2.424 JEu2.16 NEu2.0352 PEu2.136 QEu2.3496 REu1.9968 UEu2.0928 VEu2.208 WEu2.208 cEu2.856 dFD1.8432 eEu1.8432 fFD2.2272 gFD2.2272 hEu2.304 iEu1.8432
BoxUsage:c6gd.16xlarge	instanceType=c6gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CEu3.136 DEu2.816 EEu3.136 FEu1.568 HEu2.88 IEu3.232 JEu2.88 NEu2.7136 PEu2.848 QEu3.1328 REu2.6624 TFG2.7904 UEu2.7904 VEu2.944 WEu2.944 cEu3.808 dFD2.4576 eEu2.4576 fFD2.9696 gFD2.9696 hEu3.072 iEu2.4576
BoxUsage:c6gd.2xlarge	instanceType=c6gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	CEu0.392 DEu0.352 EEu0.392 FEu0.196 HEu0.36 IEu0.404 JEu0.36 NEu0.3392 PEu0.356 QEu0.3916 REu0.3328 TFG0.3488 UEu0.3488 VEu0.368 WEu0.368 cEu0.476 dFD0.3072 eEu0.3072 fFD0.3712 gFD0.3712 hEu0.384 iEu0.3072
BoxUsage:c6gd.4xlarge	instanceType=c6gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	CEu0.784 DEu0.704 EEu0.784 FEu0.392 HEu0.72 IEu0.808 JEu0.72 NEu0.6784 PEu0.712 QEu0.7832 REu0.6656 UEu0.6976 VEu0.736 WEu0.736 cEu0.952 dFD0.6144 eEu0.6144 fFD0.7424 gFD0.7424 hEu0.768 iEu0.6144
BoxUsage:c6gd.8xlarge	instanceType=c6gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=32	CEu1.568 DEu1.408 EEu1.568 FEu0.784 HEu1.44 IEu1.616 JEu1.44 NEu1.3568 PEu1.424 QEu1.5664 REu1.3312 TFG1.3952 UEu1.3952 VEu1.472 WEu1.472 cEu1.904 dFD1.2288 eEu1.2288 fFD1.4848 gFD1.4848 hEu1.536 iEu1.2288
BoxUsage:c6gd.large	instanceType=c6gd.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	CEu0.098 DEu0.088 EEu0.098 FEu0.049 HEu0.09 IEu0.101 JEu0.09 NEu0.0848 PEu0.089 QEu0.0979 REu0.0832 TFG0.0872 UEu0.0872 VEu0.092 WEu0.092 cEu0.119 dFD0.0768 eEu0.0768 fFD0.0928 gFD0.0928 hEu0.096 iEu0.0768
BoxUsage:c6gd.medium	instanceType=c6gd.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=1	CEu0.049 DEu0.044 EEu0.049 FEu0.0245 HEu0.045 IEu0.0505 JEu0.045 NEu0.0424 PEu0.0445 QEu0.049 REu0.0416 TFG0.0436 UEu0.0436 VEu0.046 WEu0.046 cEu0.0595 dFD0.0384 eEu0.0384 fFD0.0464 gFD0.0464 hEu0.048 iEu0.0384
BoxUsage:c6gd.metal	instanceType=c6gd.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CEu3.136 DEu2.816 EEu3.136 FEu1.568 HEu2.88 IEu3.232 JEu2.88 NEu2.7136 PEu2.848 QEu3.1328 REu2.6624 UEu2.7904 VEu2.944 WEu2.944 cEu3.808 dFD2.6051 eEu2.4576 fFD2.9696 gFD2.9696 hEu3.072 iEu2.4576
BoxUsage:c6gd.xlarge	instanceType=c6gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	CEu0.196 DEu0.176 EEu0.196 FEu0.098 HEu0.18 IEu0.202 JEu0.18 NEu0.1696 PEu0.178 QEu0.1958 REu0.1664 TFG0.1744 UEu0.1744 VEu0.184 WEu0.184 cEu0.238 dFD0.1536 eEu0.1536 fFD0.1856 gFD0.1856 hEu0.192 iEu0.1536
BoxUsage:c6gn.12xlarge	instanceType=c6gn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=96;vcpu=48	BEu2.748 CEu2.616 DEu2.34 EEu2.62128 FEu2.076 HEu2.376 IEu2.712 JEu2.3808 LFG2.01984 MFG2.01984 NEu2.2704 OEu2.2704 PEu2.3664 REu2.232 SEu2.4768 UEu2.3424 VEu2.46 WEu2.46 YEu2.45952 aEu2.5728 bED2.177282 cEu3.192 dFD2.0736 eEu2.0736 fFD2.496 gFD2.496 hEu2.592 iEu2.0736
BoxUsage:c6gn.16xlarge	instanceType=c6gn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	BEu3.664 CEu3.488 DEu3.12 EEu3.49504 FEu2.768 HEu3.168 IEu3.616 JEu3.1744 MFG2.69312 NEu3.0272 OEu3.0272 PEu3.1552 REu2.976 SEu3.3024 UEu3.1232 VEu3.28 WEu3.28 YEu3.27936 aEu3.4304 bFG2.90304 cEu4.256 dFD2.7648 eEu2.7648 fFD3.328 gFD3.328 hEu3.456 iEu2.7648
BoxUsage:c6gn.2xlarge	instanceType=c6gn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	BEu0.458 CEu0.436 DEu0.39 EEu0.43688 FEu0.346 HEu0.396 IEu0.452 JEu0.3968 NEu0.3784 OEu0.3784 PEu0.3944 REu0.372 SEu0.4128 UEu0.3904 VEu0.41 WEu0.41 YEu0.40992 aEu0.4288 bFG0.36288 cEu0.532 dFD0.3456 eEu0.3456 fFD0.416 gFD0.416 hEu0.432 iEu0.3456
BoxUsage:c6gn.4xlarge	instanceType=c6gn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	BEu0.916 CEu0.872 DEu0.78 EEu0.87376 FEu0.692 HEu0.792 IEu0.904 JEu0.7936 MFG0.67328 NEu0.7568 OEu0.7568 PEu0.7888 REu0.744 SEu0.8256 UEu0.7808 VEu0.82 WEu0.82 YEu0.81984 aEu0.8576 bED0.725764 cEu1.064 dFD0.6912 eEu0.6912 fFD0.832 gFD0.832 hEu0.864 iEu0.6912
BoxUsage:c6gn.8xlarge	instanceType=c6gn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=32	BEu1.832 CEu1.744 DEu1.56 EEu1.74752 FEu1.384 HEu1.584 IEu1.808 JEu1.5872 LED1.346564 NEu1.5136 OEu1.5136 PEu1.5776 REu1.488 SEu1.6512 UEu1.5616 VEu1.64 WEu1.64 YEu1.63968 aEu1.7152 bFG1.45152 cEu2.128 dFD1.3824 eEu1.3824 fFD1.664 gFD1.664 hEu1.728 iEu1.3824
BoxUsage:c6gn.large	instanceType=c6gn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	BEu0.1145 CEu0.109 DEu0.0975 EEu0.10922 FEu0.0865 HEu0.099 IEu0.113 JEu0.0992 LED0.084164 MFG0.08416 NEu0.0946 OEu0.0946 PEu0.0986 REu0.093 SEu0.1032 UEu0.0976 VEu0.1025 WEu0.1025 YEu0.10248 aEu0.1072 bED0.090718 cEu0.133 dFD0.0864 eEu0.0864 fFD0.104 gFD0.104 hEu0.108 iEu0.0864
BoxUsage:c6gn.medium	instanceType=c6gn.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=1	BEu0.05725 CEu0.0545 DEu0.04875 EEu0.05461 FEu0.04325 HEu0.0495 IEu0.0565 JEu0.0496 LFG0.04208 MFG0.04208 NEu0.0473 OEu0.0473 PEu0.0493 REu0.0465 SEu0.0516 UEu0.0488 VEu0.05125 WEu0.05125 YEu0.05124 aEu0.0536 bFG0.04536 cEu0.0665 dFD0.0432 eEu0.0432 fFD0.052 gFD0.052 hEu0.054 iEu0.0432
BoxUsage:c6gn.xlarge	instanceType=c6gn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	BEu0.229 CEu0.218 DEu0.195 EEu0.21844 FEu0.173 HEu0.198 IEu0.226 JEu0.1984 LFG0.16832 MED0.168318 NEu0.1892 OEu0.1892 PEu0.1972 REu0.186 SEu0.2064 UEu0.1952 VEu0.205 WEu0.205 YEu0.20496 aEu0.2144 bFG0.18144 cEu0.266 dFD0.1728 eEu0.1728 fFD0.208 gFD0.208 hEu0.216 iEu0.1728
BoxUsage:c6i.12xlarge	instanceType=c6i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	AEu2.736 BEu2.592 CEu2.568 DEu2.304 EEu2.568 FEu2.04 GEu2.04 HEu2.352 IEu2.664 LED1.9992 MFG1.9992 NEu2.232 OEu2.232 PEu2.328 REu2.184 SEu2.424 UEu2.1888 VEu2.424 WEu2.424 YEu2.29824 aEu2.5344 bFG2.142 cEu3.144 dFD2.04 eEu2.04 fFD2.448 gFD2.448 hEu2.544 iEu2.04
BoxUsage:c6i.12xlarge	instanceType=c6i.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PFG2.8464 UFG2.7072 dCt2.5584 iFG2.5584
BoxUsage:c6i.12xlarge	instanceType=c6i.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PB12.453 UFG2.3138 dB12.165 iFG2.165
BoxUsage:c6i.12xlarge	instanceType=c6i.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PDm4.536 UFG4.3968 dDm4.248 iDm4.248
BoxUsage:c6i.16xlarge	instanceType=c6i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	AEu3.648 BEu3.456 CEu3.424 DEu3.072 EEu3.424 FEu2.72 GEu2.72 HEu3.136 IEu3.552 MFG2.6656 NEu2.976 OEu2.976 PEu3.104 REu2.912 SEu3.232 UEu2.9184 VEu3.232 WEu3.232 YEu3.06432 aEu3.3792 cEu4.192 dFD2.72 eEu2.72 fFD3.264 gFD3.264 hEu3.392 iEu2.72
BoxUsage:c6i.16xlarge	instanceType=c6i.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	PCz3.7952 UCz3.6096 dCz3.4112 iFG3.4112
BoxUsage:c6i.16xlarge	instanceType=c6i.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	PFG3.229 UB33.0434 dB32.845 iFG2.845
BoxUsage:c6i.16xlarge	instanceType=c6i.16xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	PFG6.048 UDq5.8624 dDq5.664 iFG5.664
BoxUsage:c6i.24xlarge	instanceType=c6i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AEu5.472 BEu5.184 CEu5.136 DEu4.608 EEu5.136 FEu4.08 GEu4.08 HEu4.704 IEu5.328 LFG3.9984 MED3.9984 NEu4.464 OEu4.464 PEu4.656 REu4.368 SEu4.848 UEu4.3776 VEu4.848 WEu4.848 YEu4.59648 aEu5.0688 bED4.284 cEu6.288 dFD4.08 eEu4.08 fFD4.896 gFD4.896 hEu5.088 iEu4.08
BoxUsage:c6i.24xlarge	instanceType=c6i.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PDF5.6928 UDF5.4144 dFG5.1168 iFG5.1168
BoxUsage:c6i.24xlarge	instanceType=c6i.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PFG4.781 UFG4.5026 dBz4.205 iBz4.205
BoxUsage:c6i.24xlarge	instanceType=c6i.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PFG9.072 UD18.7936 dD18.496 iD18.496
BoxUsage:c6i.2xlarge	instanceType=c6i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	AEu0.456 BEu0.432 CEu0.428 DEu0.384 EEu0.428 FEu0.34 GEu0.34 HEu0.392 IEu0.444 LFG0.3332 MFG0.3332 NEu0.372 OEu0.372 PEu0.388 REu0.364 SEu0.404 UEu0.3648 VEu0.404 WEu0.404 YEu0.38304 aEu0.4224 bED0.357 cEu0.524 dFD0.34 eEu0.34 fFD0.408 gFD0.408 hEu0.424 iEu0.34
BoxUsage:c6i.2xlarge	instanceType=c6i.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PBs0.5032 UBs0.48 dFG0.4552 iFG0.4552
BoxUsage:c6i.2xlarge	instanceType=c6i.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PB40.513 UB40.4898 dFG0.465 iFG0.465
BoxUsage:c6i.32xlarge	instanceType=c6i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	AEu7.296 BEu6.912 CEu6.848 DEu6.144 EEu6.848 FEu5.44 GEu5.44 HEu6.272 IEu7.104 LFG5.3312 NEu5.952 OEu5.952 PEu6.208 REu5.824 SEu6.464 UEu5.8368 VEu6.464 WEu6.464 YEu6.12864 aEu6.7584 bFG5.712 cEu8.384 dFD5.44 eEu5.44 fFD6.528 gFD6.528 hEu6.784 iEu5.44
BoxUsage:c6i.32xlarge	instanceType=c6i.32xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	PFG7.4368 UFG7.0656 dFG6.6688 iFG6.6688
BoxUsage:c6i.32xlarge	instanceType=c6i.32xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	PB76.333 UFG5.9618 dFG5.565 iFG5.565
BoxUsage:c6i.32xlarge	instanceType=c6i.32xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	PFG12.096 UFG11.7248 dD711.328 iD711.328
BoxUsage:c6i.4xlarge	instanceType=c6i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	AEu0.912 BEu0.864 CEu0.856 DEu0.768 EEu0.856 FEu0.68 GEu0.68 HEu0.784 IEu0.888 LFG0.6664 NEu0.744 OEu0.744 PEu0.776 REu0.728 SEu0.808 UEu0.7296 VEu0.808 WEu0.808 YEu0.76608 aEu0.8448 bFG0.714 cEu1.048 dFD0.68 eEu0.68 fFD0.816 gFD0.816 hEu0.848 iEu0.68
BoxUsage:c6i.4xlarge	instanceType=c6i.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PFG0.9488 UFG0.9024 dCL0.8528 iFG0.8528
BoxUsage:c6i.4xlarge	instanceType=c6i.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PB40.901 UB40.8546 dB40.805 iFG0.805
BoxUsage:c6i.4xlarge	instanceType=c6i.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PDA1.512 UFG1.4656 dFG1.416 iDA1.416
BoxUsage:c6i.8xlarge	instanceType=c6i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	AEu1.824 BEu1.728 CEu1.712 DEu1.536 EEu1.712 FEu1.36 GEu1.36 HEu1.568 IEu1.776 NEu1.488 OEu1.488 PEu1.552 REu1.456 SEu1.616 UEu1.4592 VEu1.616 WEu1.616 YEu1.53216 aEu1.6896 bFG1.428 cEu2.096 dFD1.36 eEu1.36 fFD1.632 gFD1.632 hEu1.696 iEu1.36
BoxUsage:c6i.8xlarge	instanceType=c6i.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	PCd1.8976 UCd1.8048 dFG1.7056 iCd1.7056
BoxUsage:c6i.8xlarge	instanceType=c6i.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	PBx1.677 UBx1.5842 dFG1.485 iBx1.485
BoxUsage:c6i.8xlarge	instanceType=c6i.8xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	PDX3.024 UDX2.9312 dDX2.832 iFG2.832
BoxUsage:c6i.large	instanceType=c6i.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	AEu0.114 BEu0.108 CEu0.107 DEu0.096 EEu0.107 FEu0.085 GEu0.085 HEu0.098 IEu0.111 LFG0.0833 MFG0.0833 NEu0.093 OEu0.093 PEu0.097 REu0.091 SEu0.101 UEu0.0912 VEu0.101 WEu0.101 YEu0.09576 aEu0.1056 bFG0.08925 cEu0.131 dFD0.085 eEu0.085 fFD0.102 gFD0.102 hEu0.106 iEu0.085
BoxUsage:c6i.large	instanceType=c6i.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PAv0.1258 UFG0.12 dFG0.1138 iFG0.1138
BoxUsage:c6i.large	instanceType=c6i.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFG0.1533 UFG0.1475 dBI0.1413 iFG0.1413
BoxUsage:c6i.large	instanceType=c6i.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFG0.189 UFG0.1832 dBh0.177 iBh0.177
BoxUsage:c6i.metal	instanceType=c6i.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	AEu7.296 BEu6.912 CEu6.848 DEu6.144 EEu6.848 FEu5.44 GEu5.44 HEu6.272 IEu7.104 LFG5.3312 MFG5.3312 NEu5.952 OEu5.952 PEu6.208 REu5.824 SEu6.464 UEu5.8368 VEu6.464 WEu6.464 YEu6.12864 aEu6.7584 cEu8.384 dFD5.44 eEu5.44 fFD6.528 gFD6.528 hEu6.784 iEu5.44
BoxUsage:c6i.metal	instanceType=c6i.metal;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	PDR7.4368 UFG7.0656 dFG6.6688 iDR6.6688
BoxUsage:c6i.metal	instanceType=c6i.metal;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	PFG6.333 UB55.9618 dFG5.565 iFG5.565
BoxUsage:c6i.metal	instanceType=c6i.metal;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	PD212.096 UFG11.7248 dD211.328 iD211.328
BoxUsage:c6i.xlarge	instanceType=c6i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	AEu0.228 BEu0.216 CEu0.214 DEu0.192 EEu0.214 FEu0.17 GEu0.17 HEu0.196 IEu0.222 LFG0.1666 NEu0.186 OEu0.186 PEu0.194 REu0.182 SEu0.202 UEu0.1824 VEu0.202 WEu0.202 YEu0.19152 aEu0.2112 bFG0.1785 cEu0.262 dFD0.17 eEu0.17 fFD0.204 gFD0.204 hEu0.212 iEu0.17
BoxUsage:c6i.xlarge	instanceType=c6i.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PFG0.2516 UFG0.24 dBR0.2276 iFG0.2276
BoxUsage:c6i.xlarge	instanceType=c6i.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PFG0.2503 UFG0.2387 dBG0.2263 iFG0.2263
BoxUsage:c6i.xlarge	instanceType=c6i.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PCW0.378 UCW0.3664 dCW0.354 iCW0.354
BoxUsage:c6id.12xlarge	instanceType=c6id.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	CEu3.0744 DEu2.772 HEu2.8224 IEu3.1752 LFG2.39904 MFG2.39904 OEu2.6712 PEu2.7972 UEu2.7468 VEu2.898 YEu2.88408 cED3.7548 dFD2.4192 eEu2.4192 gFD2.9232 iEu2.4192
BoxUsage:c6id.16xlarge	instanceType=c6id.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	CEu4.0992 DEu3.696 HEu3.7632 IEu4.2336 LFG3.19872 OEu3.5616 PEu3.7296 UEu3.6624 VEu3.864 YEu3.84544 cFG5.0064 dFD3.2256 eEu3.2256 gFD3.8976 iEu3.2256
BoxUsage:c6id.24xlarge	instanceType=c6id.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	CEu6.1488 DEu5.544 HEu5.6448 IEu6.3504 NFG5.3424 OEu5.3424 PEu5.5944 UEu5.4936 VEu5.796 YEu5.76816 cFG7.5096 dFD4.8384 eEu4.8384 gFD5.8464 iEu4.8384
BoxUsage:c6id.2xlarge	instanceType=c6id.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	CEu0.5124 DEu0.462 HEu0.4704 IEu0.5292 LFG0.39984 NFG0.4452 OEu0.4452 PEu0.4662 UEu0.4578 VEu0.483 YEu0.48068 bFG0.42336 cED0.6258 dFD0.4032 eEu0.4032 gFD0.4872 iEu0.4032
BoxUsage:c6id.32xlarge	instanceType=c6id.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	CEu8.1984 DEu7.392 HEu7.5264 IEu8.4672 NFG7.1232 OEu7.1232 PEu7.4592 UEu7.3248 VEu7.728 YEu7.69088 bFG6.77376 cFG10.0128 dFD6.4512 eEu6.4512 gFD7.7952 iEu6.4512
BoxUsage:c6id.4xlarge	instanceType=c6id.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	CEu1.0248 DEu0.924 HEu0.9408 IEu1.0584 LFG0.79968 MED0.799682 NFG0.8904 OEu0.8904 PEu0.9324 UEu0.9156 VEu0.966 YEu0.96136 bFG0.84672 cFG1.2516 dFD0.8064 eEu0.8064 gFD0.9744 iEu0.8064
BoxUsage:c6id.8xlarge	instanceType=c6id.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	CEu2.0496 DEu1.848 HEu1.8816 IEu2.1168 LFG1.59936 MFG1.59936 NFG1.7808 OEu1.7808 PEu1.8648 UEu1.8312 VEu1.932 YEu1.92272 bFG1.69344 cED2.5032 dFD1.6128 eEu1.6128 gFD1.9488 iEu1.6128
BoxUsage:c6id.large	instanceType=c6id.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	CEu0.1281 DEu0.1155 HEu0.1176 IEu0.1323 LED0.099964 MFG0.09996 NFG0.1113 OEu0.1113 PEu0.11655 UEu0.11445 VEu0.12075 YEu0.12017 cFG0.15645 dFD0.1008 eEu0.1008 gFD0.1218 iEu0.1008
BoxUsage:c6id.metal	instanceType=c6id.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	CEu8.1984 DEu7.392 HEu7.5264 IEu8.4672 LFG6.39744 MFG6.39744 NFG7.1232 OEu7.1232 PEu7.4592 UEu7.3248 VEu7.728 YEu7.69088 cFG10.0128 dFD6.4512 eEu6.4512 gFD7.7952 iEu6.4512
BoxUsage:c6id.xlarge	instanceType=c6id.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	CEu0.2562 DEu0.231 HEu0.2352 IEu0.2646 LFG0.19992 MFG0.19992 NED0.2226 OEu0.2226 PEu0.2331 UEu0.2289 VEu0.2415 YEu0.24034 bFG0.21168 cFG0.3129 dFD0.2016 eEu0.2016 gFD0.2436 iEu0.2016
BoxUsage:c6in.12xlarge	instanceType=c6in.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	AEu3.65904 BEu3.6036 CEu3.4272 DEu3.0744 FEu2.7216 GFG2.7192 HEu3.1248 IEu3.5532 JEu3.1248 KEu3.552 LFG2.65608 NEu2.9736 PEu3.0996 QEu3.4152 REu2.9232 SEu3.2508 TEu3.072 UEu3.0744 VEu3.2256 WEu3.2256 YEu3.22824 ZEu3.3792 aEu3.3768 cEu4.1832 dFD2.7216 eEu2.7216 fFD3.276 gFD3.276 hEu3.402 iEu2.7216
BoxUsage:c6in.16xlarge	instanceType=c6in.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	AEu4.87872 BEu4.8048 CEu4.5696 DEu4.0992 FEu3.6288 GED3.6256 HEu4.1664 IEu4.7376 JEu4.1664 KEu4.736 LFG3.54144 NEu3.9648 PEu4.1328 QEu4.5536 REu3.8976 SEu4.3344 TEu4.096 UEu4.0992 VEu4.3008 WEu4.3008 YEu4.30432 ZEu4.5056 aEu4.5024 cEu5.5776 dFD3.6288 eEu3.6288 fFD4.368 gFD4.368 hEu4.536 iEu3.6288
BoxUsage:c6in.24xlarge	instanceType=c6in.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AEu7.31808 BEu7.2072 CEu6.8544 DEu6.1488 FEu5.4432 GED5.4384 HEu6.2496 IEu7.1064 JEu6.2496 KEu7.104 LFG5.31216 NEu5.9472 PEu6.1992 QEu6.8304 REu5.8464 SEu6.5016 TEu6.144 UEu6.1488 VEu6.4512 WEu6.4512 YEu6.45648 ZEu6.7584 aEu6.7536 cEu8.3664 dFD5.4432 eEu5.4432 fFD6.552 gFD6.552 hEu6.804 iEu5.4432
BoxUsage:c6in.2xlarge	instanceType=c6in.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	AEu0.60984 BEu0.6006 CEu0.5712 DEu0.5124 FEu0.4536 GFG0.4532 HEu0.5208 IEu0.5922 JEu0.5208 KEu0.592 NEu0.4956 PEu0.5166 QEu0.5692 REu0.4872 SEu0.5418 TEu0.512 UEu0.5124 VEu0.5376 WEu0.5376 YEu0.53804 ZEu0.5632 aEu0.5628 cEu0.6972 dFD0.4536 eEu0.4536 fFD0.546 gFD0.546 hEu0.567 iEu0.4536
BoxUsage:c6in.32xlarge	instanceType=c6in.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	AEu9.75744 BEu9.6096 CEu9.1392 DEu8.1984 FEu7.2576 GFG7.2512 HEu8.3328 IEu9.4752 JEu8.3328 KEu9.472 LFG7.08288 NEu7.9296 PEu8.2656 QEu9.1072 REu7.7952 SEu8.6688 TEu8.192 UEu8.1984 VEu8.6016 WEu8.6016 YEu8.60864 ZEu9.0112 aEu9.0048 cEu11.1552 dFD7.2576 eEu7.2576 fFD8.736 gFD8.736 hEu9.072 iEu7.2576
BoxUsage:c6in.4xlarge	instanceType=c6in.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	AEu1.21968 BEu1.2012 CEu1.1424 DEu1.0248 FEu0.9072 GFG0.9064 HEu1.0416 IEu1.1844 JEu1.0416 KEu1.184 LFG0.88536 NEu0.9912 PEu1.0332 QEu1.1384 REu0.9744 SEu1.0836 TEu1.024 UEu1.0248 VEu1.0752 WEu1.0752 YEu1.07608 ZEu1.1264 aEu1.1256 cEu1.3944 dFD0.9072 eEu0.9072 fFD1.092 gFD1.092 hEu1.134 iEu0.9072
BoxUsage:c6in.8xlarge	instanceType=c6in.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	AEu2.43936 BEu2.4024 CEu2.2848 DEu2.0496 FEu1.8144 GFG1.8128 HEu2.0832 IEu2.3688 JEu2.0832 KEu2.368 LFG1.77072 NEu1.9824 PEu2.0664 QEu2.2768 REu1.9488 SEu2.1672 TEu2.048 UEu2.0496 VEu2.1504 WEu2.1504 YEu2.15216 ZEu2.2528 aEu2.2512 cEu2.7888 dFD1.8144 eEu1.8144 fFD2.184 gFD2.184 hEu2.268 iEu1.8144
BoxUsage:c6in.large	instanceType=c6in.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	AEu0.15246 BEu0.15015 CEu0.1428 DEu0.1281 FEu0.1134 GFG0.1133 HEu0.1302 IEu0.14805 JEu0.1302 KEu0.148 LFG0.11067 NEu0.1239 PEu0.12915 QEu0.1423 REu0.1218 SEu0.13545 TEu0.128 UEu0.1281 VEu0.1344 WEu0.1344 YEu0.13451 ZEu0.1408 aEu0.1407 cEu0.1743 dFD0.1134 eEu0.1134 fFD0.1365 gFD0.1365 hEu0.14175 iEu0.1134
BoxUsage:c6in.metal	instanceType=c6in.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	AEu9.75744 BEu9.6096 CEu9.1392 DEu8.1984 FEu7.2576 HEu8.3328 IEu9.4752 JEu8.3328 KEu9.472 LFG7.08288 NEu7.9296 PEu8.2656 QEu9.1072 REu7.7952 SEu8.6688 TEu8.192 UEu8.1984 VEu8.6016 WEu8.6016 YEu8.60864 ZEu9.0112 aEu9.0048 cEu11.1552 dFD7.2576 eEu7.2576 fFD8.736 gFD8.736 hEu9.072 iEu7.2576
BoxUsage:c6in.xlarge	instanceType=c6in.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	AEu0.30492 BEu0.3003 CEu0.2856 DEu0.2562 FEu0.2268 GFG0.2266 HEu0.2604 IEu0.2961 JEu0.2604 KEu0.296 LFG0.22134 NEu0.2478 PEu0.2583 QEu0.2846 REu0.2436 SEu0.2709 TEu0.256 UEu0.2562 VEu0.2688 WEu0.2688 YEu0.26902 ZEu0.2816 aEu0.2814 cEu0.3486 dFD0.2268 eEu0.2268 fFD0.273 gFD0.273 hEu0.2835 iEu0.2268
BoxUsage:c7a.12xlarge	instanceType=c7a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	CEu3.1008 PEu2.81112 REu2.63712 TEu2.78208 UEu2.64288 dFD2.46336 eEu2.46336 iEu2.46336
BoxUsage:c7a.16xlarge	instanceType=c7a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	CEu4.1344 PEu3.74816 REu3.51616 TEu3.70944 UEu3.52384 dFD3.28448 eEu3.28448 iEu3.28448
BoxUsage:c7a.24xlarge	instanceType=c7a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	CEu6.2016 PEu5.62224 REu5.27424 TEu5.56416 UEu5.28576 dFD4.92672 eEu4.92672 iEu4.92672
BoxUsage:c7a.2xlarge	instanceType=c7a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	CEu0.5168 PEu0.46852 REu0.43952 TEu0.46368 UEu0.44048 dFD0.41056 eEu0.41056 iEu0.41056
BoxUsage:c7a.32xlarge	instanceType=c7a.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	CEu8.2688 PEu7.49632 REu7.03232 TEu7.41888 UEu7.04768 dFD6.56896 eEu6.56896 iEu6.56896
BoxUsage:c7a.48xlarge	instanceType=c7a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	CEu12.4032 PEu11.24448 REu10.54848 TEu11.12832 UEu10.57152 dFD9.85344 eEu9.85344 iEu9.85344
BoxUsage:c7a.4xlarge	instanceType=c7a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	CEu1.0336 PEu0.93704 REu0.87904 TEu0.92736 UEu0.88096 dFD0.82112 eEu0.82112 iEu0.82112
BoxUsage:c7a.8xlarge	instanceType=c7a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	CEu2.0672 PEu1.87408 REu1.75808 TEu1.85472 UEu1.76192 dFD1.64224 eEu1.64224 iEu1.64224
BoxUsage:c7a.large	instanceType=c7a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	CEu0.1292 PEu0.11713 REu0.10988 TEu0.11592 UEu0.11012 dFD0.10264 eEu0.10264 iEu0.10264
BoxUsage:c7a.medium	instanceType=c7a.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=1	CEu0.0646 PEu0.05857 REu0.05494 TEu0.05796 UEu0.05506 dFD0.05132 eEu0.05132 iEu0.05132
BoxUsage:c7a.metal-48xl	instanceType=c7a.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	CEu12.4032 PEu11.24448 REu10.54848 TEu11.12832 UEu10.57152 dFD9.85344 eEu9.85344 iEu9.85344
BoxUsage:c7a.xlarge	instanceType=c7a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	CEu0.2584 PEu0.23426 REu0.21976 TEu0.23184 UEu0.22024 dFD0.20528 eEu0.20528 iEu0.20528
BoxUsage:c7g.12xlarge	instanceType=c7g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=96;vcpu=48	BFG2.184 CEu2.183 DEu1.9584 FEu1.1779 GEu1.1779 HEu1.9992 IEu2.2646 LFG1.6992 NEu1.8974 PEu1.9788 REu1.8566 SFG2.0556 TEu1.86 UEu1.8605 VEu2.0606 bFG1.8269 cFG2.6659 dFD1.74 eEu1.7342 fFD2.0808 gFD2.0808 hEu2.1624 iEu1.74
BoxUsage:c7g.16xlarge	instanceType=c7g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CEu2.9107 DEu2.6112 FEu1.5706 GEu1.5706 HEu2.6656 IEu3.0195 LFG2.2656 NEu2.5299 PEu2.6384 QFG2.9024 REu2.4755 SFG2.7407 TEu2.48 UEu2.4806 VEu2.7475 bFG2.4358 cFG3.5546 dFD2.32 eEu2.3123 fFD2.7744 gFD2.7744 hEu2.8832 iEu2.32
BoxUsage:c7g.2xlarge	instanceType=c7g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	BFG0.364 CEu0.3638 DEu0.3264 EFG0.3638 FEu0.1963 GEu0.1963 HEu0.3332 IEu0.3774 LFG0.2832 NEu0.3162 PEu0.3298 QFG0.3628 REu0.3094 SFG0.3426 TEu0.31 UEu0.3101 VEu0.3434 bFG0.3045 cFG0.4443 dFD0.29 eEu0.289 fFD0.3468 gFD0.3468 hEu0.3604 iEu0.29
BoxUsage:c7g.4xlarge	instanceType=c7g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	CEu0.7277 DEu0.6528 FEu0.3926 GEu0.3926 HEu0.6664 IEu0.7549 LFG0.5664 NEu0.6325 PEu0.6596 QFG0.7256 REu0.6189 SFG0.6852 TEu0.62 UEu0.6202 VEu0.6869 bFG0.609 cFG0.8886 dFD0.58 eEu0.5781 fFD0.6936 gFD0.6936 hEu0.7208 iEu0.58
BoxUsage:c7g.8xlarge	instanceType=c7g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=32	BFG1.456 CEu1.4554 DEu1.3056 EFG1.4552 FEu0.7853 GEu0.7853 HEu1.3328 IEu1.5098 LFG1.1328 NEu1.265 PEu1.3192 QFG1.4512 REu1.2378 SFG1.3704 TEu1.24 UEu1.2403 VEu1.3738 bFG1.2179 dFD1.16 eEu1.1562 fFD1.3872 gFD1.3872 hEu1.4416 iEu1.16
BoxUsage:c7g.large	instanceType=c7g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	BFG0.091 CEu0.091 DEu0.0816 EFG0.091 FEu0.0491 GEu0.0491 HEu0.0833 IEu0.0944 NEu0.0791 PEu0.0825 QFG0.0907 REu0.0774 SFG0.0856 TEu0.0775 UEu0.0775 VEu0.0859 cFG0.1111 dFD0.0725 eEu0.0723 fFD0.0867 gFD0.0867 hEu0.0901 iEu0.0725
BoxUsage:c7g.medium	instanceType=c7g.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=1	CEu0.0455 DEu0.0408 EFG0.0455 FEu0.0245 GEu0.0245 HEu0.0417 IEu0.0472 NEu0.0395 PEu0.0412 QFG0.0454 REu0.0387 TEu0.0388 UEu0.0388 VEu0.0429 bFG0.0381 dFD0.0363 eEu0.0361 fFD0.0434 gFD0.0434 hEu0.0451 iEu0.0363
BoxUsage:c7g.metal	instanceType=c7g.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	BFG2.912 CEu2.9107 DEu2.6112 EFG2.9104 FEu1.5706 GEu1.5706 HEu2.6656 IEu3.0195 LFG2.2656 NEu2.5299 PEu2.6384 QFG2.9024 REu2.4755 SFG2.7407 TEu2.48 UEu2.4806 VEu2.7475 bFG2.4358 cFG3.5546 dFD2.32 eEu2.3123 fFD2.7744 gFD2.7744 hEu2.8832 iEu2.32
BoxUsage:c7g.xlarge	instanceType=c7g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	BFG0.182 CEu0.1819 DEu0.1632 FEu0.0982 GEu0.0982 HEu0.1666 IEu0.1887 LFG0.1416 NEu0.1581 PEu0.1649 QFG0.1814 REu0.1547 TEu0.155 UEu0.155 VEu0.1717 bFG0.1522 cFG0.2222 dFD0.145 eEu0.1445 fFD0.1734 gFD0.1734 hEu0.1802 iEu0.145
BoxUsage:c7gd.12xlarge	instanceType=c7gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=96;vcpu=48	CEu2.7672 FEu1.3824 HEu2.5402 IEu2.8579 PEu2.5176 REu2.3587 TEu2.4721 UEu2.472 dFD2.1773 eEu2.1773 fFD2.6309 gFD2.6309 hEu2.7216 iEu2.1773
BoxUsage:c7gd.16xlarge	instanceType=c7gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CEu3.6896 FEu1.8432 HEu3.3869 IEu3.8106 PEu3.3568 REu3.145 TEu3.2962 UEu3.296 dFD2.903 eEu2.903 fFD3.5078 gFD3.5078 hEu3.6288 iEu2.903
BoxUsage:c7gd.2xlarge	instanceType=c7gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	CEu0.4612 FEu0.2304 HEu0.4234 IEu0.4763 PEu0.4196 REu0.3931 TEu0.412 UEu0.412 dFD0.3629 eEu0.3629 fFD0.4385 gFD0.4385 hEu0.4536 iEu0.3629
BoxUsage:c7gd.4xlarge	instanceType=c7gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	CEu0.9224 FEu0.4608 HEu0.8467 IEu0.9526 PEu0.8392 REu0.7862 TEu0.824 UEu0.824 dFD0.7258 eEu0.7258 fFD0.877 gFD0.877 hEu0.9072 iEu0.7258
BoxUsage:c7gd.8xlarge	instanceType=c7gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=32	CEu1.8448 FEu0.9216 HEu1.6934 IEu1.9053 PEu1.6784 REu1.5725 TEu1.6481 UEu1.648 dFD1.4515 eEu1.4515 fFD1.7539 gFD1.7539 hEu1.8144 iEu1.4515
BoxUsage:c7gd.large	instanceType=c7gd.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	CEu0.1153 FEu0.0576 HEu0.1058 IEu0.1191 PEu0.1049 REu0.0983 TEu0.103 UEu0.103 dFD0.0907 eEu0.0907 fFD0.1096 gFD0.1096 hEu0.1134 iEu0.0907
BoxUsage:c7gd.medium	instanceType=c7gd.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=1	CEu0.0577 FEu0.0288 HEu0.0529 IEu0.0595 PEu0.0525 REu0.0491 TEu0.0515 UEu0.0515 dFD0.0454 eEu0.0454 fFD0.0548 gFD0.0548 hEu0.0567 iEu0.0454
BoxUsage:c7gd.metal	instanceType=c7gd.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CEu3.6896 FEu1.8432 HEu3.3869 IEu3.8106 PEu3.3568 REu3.145 TEu3.2962 UEu3.296 dFD2.903 eEu2.903 fFD3.5078 gFD3.5078 hEu3.6288 iEu2.903
BoxUsage:c7gd.xlarge	instanceType=c7gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	CEu0.2306 FEu0.1152 HEu0.2117 IEu0.2382 PEu0.2098 REu0.1966 TEu0.206 UEu0.206 dFD0.1814 eEu0.1814 fFD0.2192 gFD0.2192 hEu0.2268 iEu0.1814
BoxUsage:c7gn.12xlarge	instanceType=c7gn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=96;vcpu=48	CEu3.7776 UEu3.384 dFD2.9952 eEu2.9952 iEu2.9952
BoxUsage:c7gn.16xlarge	instanceType=c7gn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CEu5.0368 UEu4.512 dFD3.9936 eEu3.9936 iEu3.9936
BoxUsage:c7gn.2xlarge	instanceType=c7gn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	CEu0.6296 UEu0.564 dFD0.4992 eEu0.4992 iEu0.4992
BoxUsage:c7gn.4xlarge	instanceType=c7gn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	CEu1.2592 UEu1.128 dFD0.9984 eEu0.9984 iEu0.9984
BoxUsage:c7gn.8xlarge	instanceType=c7gn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=32	CEu2.5184 UEu2.256 dFD1.9968 eEu1.9968 iEu1.9968
BoxUsage:c7gn.large	instanceType=c7gn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	CEu0.1574 UEu0.141 dFD0.1248 eEu0.1248 iEu0.1248
BoxUsage:c7gn.medium	instanceType=c7gn.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=1	CEu0.0787 UEu0.0705 dFD0.0624 eEu0.0624 iEu0.0624
BoxUsage:c7gn.metal	instanceType=c7gn.metal;os=Linux;tenancy=Shared	Hrs	0	-		CFG5.0368 UFG4.512 dFD3.9936 iFG3.9936
BoxUsage:c7gn.xlarge	instanceType=c7gn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	CEu0.3148 UEu0.282 dFD0.2496 eEu0.2496 iEu0.2496
BoxUsage:c7i-flex.12xlarge	instanceType=c7i-flex.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG2.56158 FFG2.0349 HFG2.34661 IFG2.65734 LFG1.99432 NFG2.22642 PFG2.32218 RFG2.17854 TFG2.29824 UFG2.18333 VFG2.41794 WFG2.41794 cFG3.13614 dFD2.0349 eFG2.0349 gFD2.442 hFG2.53764 iFG2.0349
BoxUsage:c7i-flex.16xlarge	instanceType=c7i-flex.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG3.41544 FFG2.7132 HFG3.12882 IFG3.54312 LFG2.65909 NFG2.96856 PFG3.09624 RFG2.90472 TFG3.06432 UFG2.9111 VFG3.22392 WFG3.22392 cFG4.18152 dFD2.7132 eFG2.7132 gFD3.256 hFG3.38352 iFG2.7132
BoxUsage:c7i-flex.2xlarge	instanceType=c7i-flex.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG0.42693 DFG0.38304 FFG0.33915 HFG0.3911 IFG0.44289 LFG0.33239 NFG0.37107 PFG0.38703 RFG0.36309 TFG0.38304 UFG0.36389 VFG0.40299 WFG0.40299 cFG0.52269 dFD0.33915 eFG0.33915 gFD0.407 hFG0.42294 iFG0.33915
BoxUsage:c7i-flex.4xlarge	instanceType=c7i-flex.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG0.85386 DFG0.76608 FFG0.6783 HFG0.7822 IFG0.88578 LFG0.66477 NFG0.74214 PFG0.77406 RFG0.72618 TFG0.76608 UFG0.72778 VFG0.80598 WFG0.80598 cFG1.04538 dFD0.6783 eFG0.6783 gFD0.814 hFG0.84588 iFG0.6783
BoxUsage:c7i-flex.8xlarge	instanceType=c7i-flex.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG1.70772 DFG1.53216 FFG1.3566 HFG1.56441 IFG1.77156 LFG1.32954 NFG1.48428 PFG1.54812 RFG1.45236 TFG1.53216 UFG1.45555 VFG1.61196 WFG1.61196 cFG2.09076 dFD1.3566 eFG1.3566 gFD1.628 hFG1.69176 iFG1.3566
BoxUsage:c7i-flex.large	instanceType=c7i-flex.large;os=Linux;tenancy=Shared	Hrs	0	-		CFG0.10673 DFG0.09576 FFG0.08479 HFG0.09778 IFG0.11072 LFG0.0831 NFG0.09277 PFG0.09676 RFG0.09077 TFG0.09576 UFG0.09097 VFG0.10075 WFG0.10075 cFG0.13067 dFD0.08479 eFG0.08479 gFD0.10175 hFG0.10574 iFG0.08479
BoxUsage:c7i-flex.xlarge	instanceType=c7i-flex.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG0.21347 DFG0.19152 FFG0.16958 HFG0.19555 IFG0.22145 LFG0.16619 NFG0.18554 PFG0.19352 RFG0.18155 TFG0.19152 UFG0.18194 VFG0.2015 WFG0.2015 cFG0.26135 dFD0.16958 eFG0.16958 gFD0.2035 hFG0.21147 iFG0.16958
BoxUsage:c7i.12xlarge	instanceType=c7i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	CEu2.6964 DEu2.4192 FEu2.142 HEu2.4696 IEu2.7972 LFG2.09928 MFG2.09928 NEu2.3436 PEu2.4444 REu2.2932 TEu2.4192 UEu2.29824 VEu2.5452 WED2.5452 bFG2.24904 cEu3.3012 dFD2.142 eEu2.142 fFD2.5704 gFD2.5704 hEu2.6712 iEu2.142
BoxUsage:c7i.12xlarge	instanceType=c7i.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PCr2.9628 UFG2.81664 dCr2.6604 iFG2.6604
BoxUsage:c7i.12xlarge	instanceType=c7i.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PFG2.5694 UFG2.42324 dBz2.267 iFG2.267
BoxUsage:c7i.12xlarge	instanceType=c7i.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PFG4.6524 UDk4.50624 dDk4.35 iDk4.35
BoxUsage:c7i.16xlarge	instanceType=c7i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	CEu3.5952 DEu3.2256 FEu2.856 HEu3.2928 IEu3.7296 MFG2.79904 NEu3.1248 PEu3.2592 REu3.0576 TEu3.2256 UEu3.06432 VEu3.3936 WED3.3936 bED2.998718 cEu4.4016 dFD2.856 eEu2.856 fFD3.4272 gFD3.4272 hEu3.5616 iEu2.856
BoxUsage:c7i.16xlarge	instanceType=c7i.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	PFG3.9504 UFG3.75552 dC43.5472 iC43.5472
BoxUsage:c7i.16xlarge	instanceType=c7i.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	PFG3.3842 UFG3.18932 dCG2.981 iCG2.981
BoxUsage:c7i.16xlarge	instanceType=c7i.16xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	PDq6.2032 UDq6.00832 dDq5.8 iDq5.8
BoxUsage:c7i.24xlarge	instanceType=c7i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	CEu5.3928 DEu4.8384 FEu4.284 HEu4.9392 IEu5.5944 LFG4.19856 MFG4.19856 NEu4.6872 PEu4.8888 REu4.5864 TEu4.8384 UEu4.59648 VEu5.0904 WFG5.0904 bFG4.49808 cEu6.6024 dFD4.284 eEu4.284 fFD5.1408 gFD5.1408 hEu5.3424 iEu4.284
BoxUsage:c7i.24xlarge	instanceType=c7i.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PFG5.9256 UDK5.63328 dDK5.3208 iFG5.3208
BoxUsage:c7i.24xlarge	instanceType=c7i.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PBw5.0138 UFG4.72148 dBw4.409 iBw4.409
BoxUsage:c7i.24xlarge	instanceType=c7i.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PD19.3048 UD19.01248 dD18.7 iFG8.7
BoxUsage:c7i.2xlarge	instanceType=c7i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	CEu0.4494 DEu0.4032 FEu0.357 HEu0.4116 IEu0.4662 LFG0.34988 MFG0.34988 NEu0.3906 PEu0.4074 REu0.3822 TEu0.4032 UEu0.38304 VEu0.4242 WFG0.4242 cEu0.5502 dFD0.357 eEu0.357 fFD0.4284 gFD0.4284 hEu0.4452 iEu0.357
BoxUsage:c7i.2xlarge	instanceType=c7i.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PBu0.5226 UBu0.49824 dFG0.4722 iBu0.4722
BoxUsage:c7i.2xlarge	instanceType=c7i.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PFG0.5324 UFG0.50804 dBy0.482 iFG0.482
BoxUsage:c7i.2xlarge	instanceType=c7i.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PFG0.7754 UFG0.75104 dCm0.725 iCm0.725
BoxUsage:c7i.48xlarge	instanceType=c7i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	CEu10.7856 DEu9.6768 FEu8.568 HEu9.8784 IEu11.1888 MFG8.39712 NEu9.3744 PEu9.7776 REu9.1728 TEu9.6768 UEu9.19296 VEu10.1808 WFG10.1808 bFG8.99616 cEu13.2048 dFD8.568 eEu8.568 fFD10.2816 gFD10.2816 hEu10.6848 iEu8.568
BoxUsage:c7i.48xlarge	instanceType=c7i.48xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PFG11.6208 UFG11.03616 dFG10.4112 iDe10.4112
BoxUsage:c7i.48xlarge	instanceType=c7i.48xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PB19.9026 UFG9.31796 dFG8.693 iFG8.693
BoxUsage:c7i.4xlarge	instanceType=c7i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	CEu0.8988 DEu0.8064 FEu0.714 HEu0.8232 IEu0.9324 LFG0.69976 NEu0.7812 PEu0.8148 REu0.7644 TEu0.8064 UEu0.76608 VEu0.8484 cEu1.1004 dFD0.714 eEu0.714 fFD0.8568 gFD0.8568 hEu0.8904 iEu0.714
BoxUsage:c7i.4xlarge	instanceType=c7i.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PFG0.9876 UFG0.93888 dFG0.8868 iFG0.8868
BoxUsage:c7i.4xlarge	instanceType=c7i.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PFG0.9398 UFG0.89108 dBy0.839 iBy0.839
BoxUsage:c7i.4xlarge	instanceType=c7i.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PC81.5508 UFG1.50208 dC81.45 iC81.45
BoxUsage:c7i.8xlarge	instanceType=c7i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	CEu1.7976 DEu1.6128 FEu1.428 HEu1.6464 IEu1.8648 MFG1.39952 NEu1.5624 PEu1.6296 REu1.5288 TEu1.6128 UEu1.53216 VEu1.6968 WFG1.6968 bFG1.49936 cEu2.2008 dFD1.428 eEu1.428 fFD1.7136 gFD1.7136 hEu1.7808 iEu1.428
BoxUsage:c7i.8xlarge	instanceType=c7i.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	PFG1.9752 UCa1.87776 dCa1.7736 iFG1.7736
BoxUsage:c7i.8xlarge	instanceType=c7i.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	PFG1.7546 UB01.65716 dB01.553 iB01.553
BoxUsage:c7i.8xlarge	instanceType=c7i.8xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	PFG3.1016 UFG3.00416 dDX2.9 iFG2.9
BoxUsage:c7i.large	instanceType=c7i.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	CEu0.11235 DEu0.1008 FEu0.08925 HEu0.1029 IEu0.11655 LFG0.08747 MFG0.08747 NEu0.09765 PEu0.10185 REu0.09555 TEu0.1008 UEu0.09576 VEu0.10605 WFG0.10605 cEu0.13755 dFD0.08925 eEu0.08925 fFD0.1071 gFD0.1071 hEu0.1113 iEu0.08925
BoxUsage:c7i.large	instanceType=c7i.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFG0.13065 UFG0.12456 dAs0.11805 iAs0.11805
BoxUsage:c7i.large	instanceType=c7i.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PBE0.15815 UFG0.15206 dFG0.14555 iBE0.14555
BoxUsage:c7i.large	instanceType=c7i.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PBh0.19385 UFG0.18776 dFG0.18125 iFG0.18125
BoxUsage:c7i.metal-24xl	instanceType=c7i.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	CEu5.3928 DEu4.8384 FEu4.284 HEu4.9392 IEu5.5944 LFG4.61842 NEu4.6872 PEu4.8888 REu4.5864 TEu4.8384 UEu4.59648 VEu5.0904 cEu6.6024 dFD4.7124 eEu4.284 fFD5.65488 gFD5.65488 hEu5.3424 iEu4.284
BoxUsage:c7i.metal-24xl	instanceType=c7i.metal-24xl;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PDI5.9256 UDI5.63328 dFG5.7492 iDI5.3208
BoxUsage:c7i.metal-24xl	instanceType=c7i.metal-24xl;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PFG5.0138 UCF4.72148 dCF4.8374 iCF4.409
BoxUsage:c7i.metal-48xl	instanceType=c7i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	CEu10.7856 DEu9.6768 FEu8.568 HEu9.8784 IEu11.1888 LFG8.39712 MFG8.39712 NEu9.3744 PEu9.7776 REu9.1728 TEu9.6768 UEu9.19296 VEu10.1808 WFG10.1808 bFG8.99616 cEu13.2048 dFD8.568 eEu8.568 fFD10.2816 gFD10.2816 hEu10.6848 iEu8.568
BoxUsage:c7i.metal-48xl	instanceType=c7i.metal-48xl;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PFG11.6208 UFG11.03616 dDc10.4112 iFG10.4112
BoxUsage:c7i.metal-48xl	instanceType=c7i.metal-48xl;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PFG9.9026 UFG9.31796 dFG8.693 iFG8.693
BoxUsage:c7i.metal-48xl	instanceType=c7i.metal-48xl;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=192	PEB18.6096 UFG18.02496 dFG17.4 iEB17.4
BoxUsage:c7i.xlarge	instanceType=c7i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	CEu0.2247 DEu0.2016 FEu0.1785 HEu0.2058 IEu0.2331 MFG0.17494 NEu0.1953 PEu0.2037 REu0.1911 TEu0.2016 UEu0.19152 VEu0.2121 WFG0.2121 bFG0.18742 cEu0.2751 dFD0.1785 eEu0.1785 fFD0.2142 gFD0.2142 hEu0.2226 iEu0.1785
BoxUsage:c7i.xlarge	instanceType=c7i.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PBV0.2613 UFG0.24912 dFG0.2361 iBV0.2361
BoxUsage:c7i.xlarge	instanceType=c7i.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PFG0.26 UBC0.24782 dBC0.2348 iFG0.2348
BoxUsage:c7i.xlarge	instanceType=c7i.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PCW0.3877 UCW0.37552 dCW0.3625 iCW0.3625
BoxUsage:c8a.12xlarge	instanceType=c8a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.58648
BoxUsage:c8a.16xlarge	instanceType=c8a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.44864
BoxUsage:c8a.24xlarge	instanceType=c8a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.17296
BoxUsage:c8a.2xlarge	instanceType=c8a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.43108
BoxUsage:c8a.48xlarge	instanceType=c8a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD10.34592
BoxUsage:c8a.4xlarge	instanceType=c8a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.86216
BoxUsage:c8a.8xlarge	instanceType=c8a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.72432
BoxUsage:c8a.large	instanceType=c8a.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.10777
BoxUsage:c8a.medium	instanceType=c8a.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.05389
BoxUsage:c8a.metal-24xl	instanceType=c8a.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.69026
BoxUsage:c8a.metal-48xl	instanceType=c8a.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD10.34592
BoxUsage:c8a.xlarge	instanceType=c8a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.21554
BoxUsage:c8g.12xlarge	instanceType=c8g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG2.1768 TED2.046236 UFG2.04672 dFD1.91424 eFG1.90752 gFD2.28912 iFG1.91424
BoxUsage:c8g.16xlarge	instanceType=c8g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		RFG2.7232 UED2.728964 dFD2.55232 eFG2.54336 gFD3.05216 iFG2.55232
BoxUsage:c8g.24xlarge	instanceType=c8g.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG4.3536 RFG4.0848 TFG4.09248 UFG4.09344 dFD3.82848 eED3.815036 gFD4.57824 iFG3.82848
BoxUsage:c8g.2xlarge	instanceType=c8g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		TED0.341036 UFG0.34112 dFD0.31904 eFG0.31792 gFD0.38152 iFG0.31904
BoxUsage:c8g.48xlarge	instanceType=c8g.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG8.7072 RFG8.1696 TFG8.18496 UFG8.18688 dFD7.65696 eFG7.63008 gFD9.15648 iFG7.65696
BoxUsage:c8g.4xlarge	instanceType=c8g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		RFG0.6808 TFG0.68208 UFG0.68224 dFD0.63808 eFG0.63584 gFD0.76304 iED0.638082
BoxUsage:c8g.8xlarge	instanceType=c8g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PED1.4512 RFG1.3616 TFG1.36416 UFG1.36448 dFD1.27616 eFG1.27168 gFD1.52608
BoxUsage:c8g.large	instanceType=c8g.large;os=Linux;tenancy=Shared	Hrs	0	-		PFG0.0907 RED0.0851 TFG0.08526 UFG0.08528 dFD0.07976 gFD0.09538 iFG0.07976
BoxUsage:c8g.medium	instanceType=c8g.medium;os=Linux;tenancy=Shared	Hrs	0	-		PFG0.04535 RFG0.04255 TFG0.04263 UFG0.04264 dFD0.03988 eED0.039736 gFD0.04769 iED0.039882
BoxUsage:c8g.metal-24xl	instanceType=c8g.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		PFG4.78896 dFD4.21133 gFD5.03606 iFG4.21133
BoxUsage:c8g.metal-48xl	instanceType=c8g.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		RFG8.1696 TFG8.18496 UFG8.18688 dFD7.65696 eFG7.63008 gFD9.15648 iFG7.65696
BoxUsage:c8g.xlarge	instanceType=c8g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PED0.1814 RFG0.1702 UED0.170564 dFD0.15952 eFG0.15896 gFD0.19076 iFG0.15952
BoxUsage:c8gb.12xlarge	instanceType=c8gb.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.844
BoxUsage:c8gb.16xlarge	instanceType=c8gb.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.792
BoxUsage:c8gb.24xlarge	instanceType=c8gb.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.688
BoxUsage:c8gb.2xlarge	instanceType=c8gb.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.474
BoxUsage:c8gb.48xlarge	instanceType=c8gb.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD11.376
BoxUsage:c8gb.4xlarge	instanceType=c8gb.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.948
BoxUsage:c8gb.8xlarge	instanceType=c8gb.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.896
BoxUsage:c8gb.large	instanceType=c8gb.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.1185
BoxUsage:c8gb.medium	instanceType=c8gb.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.05925
BoxUsage:c8gb.metal-24xl	instanceType=c8gb.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD6.02928
BoxUsage:c8gb.metal-48xl	instanceType=c8gb.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD11.376
BoxUsage:c8gb.xlarge	instanceType=c8gb.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.237
BoxUsage:c8gd.12xlarge	instanceType=c8gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.35152
BoxUsage:c8gd.16xlarge	instanceType=c8gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.13536
BoxUsage:c8gd.24xlarge	instanceType=c8gd.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.70304
BoxUsage:c8gd.2xlarge	instanceType=c8gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.39192
BoxUsage:c8gd.48xlarge	instanceType=c8gd.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD9.40608
BoxUsage:c8gd.4xlarge	instanceType=c8gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.78384
BoxUsage:c8gd.8xlarge	instanceType=c8gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.56768
BoxUsage:c8gd.large	instanceType=c8gd.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.09798
BoxUsage:c8gd.medium	instanceType=c8gd.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.04899
BoxUsage:c8gd.metal-24xl	instanceType=c8gd.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.17334
BoxUsage:c8gd.metal-48xl	instanceType=c8gd.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD9.40608
BoxUsage:c8gd.xlarge	instanceType=c8gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.19596
BoxUsage:c8gn.12xlarge	instanceType=c8gn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.844 fFD3.4234 gFD3.4234
BoxUsage:c8gn.16xlarge	instanceType=c8gn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.792 fFD4.5645 gFD4.5645
BoxUsage:c8gn.24xlarge	instanceType=c8gn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.688 fFD6.8467 gFD6.8467
BoxUsage:c8gn.2xlarge	instanceType=c8gn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.474 fFD0.5706 gFD0.5706
BoxUsage:c8gn.48xlarge	instanceType=c8gn.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD11.376
BoxUsage:c8gn.4xlarge	instanceType=c8gn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.948 fFD1.1411 gFD1.1411
BoxUsage:c8gn.8xlarge	instanceType=c8gn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.896 fFD2.2822 gFD2.2822
BoxUsage:c8gn.large	instanceType=c8gn.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.1185 fFD0.1426 gFD0.1426
BoxUsage:c8gn.medium	instanceType=c8gn.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.0593 fFD0.0713 gFD0.0713
BoxUsage:c8gn.metal-24xl	instanceType=c8gn.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD6.0293
BoxUsage:c8gn.metal-48xl	instanceType=c8gn.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD11.376
BoxUsage:c8gn.xlarge	instanceType=c8gn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.237 fFD0.2853 gFD0.2853
BoxUsage:c8i-flex.12xlarge	instanceType=c8i-flex.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.13648
BoxUsage:c8i-flex.16xlarge	instanceType=c8i-flex.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.84864
BoxUsage:c8i-flex.2xlarge	instanceType=c8i-flex.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.35608
BoxUsage:c8i-flex.4xlarge	instanceType=c8i-flex.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.71216
BoxUsage:c8i-flex.8xlarge	instanceType=c8i-flex.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.42432
BoxUsage:c8i-flex.large	instanceType=c8i-flex.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.08902
BoxUsage:c8i-flex.xlarge	instanceType=c8i-flex.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.17804
BoxUsage:c8i.12xlarge	instanceType=c8i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.24904
BoxUsage:c8i.16xlarge	instanceType=c8i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.99872
BoxUsage:c8i.24xlarge	instanceType=c8i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.49808
BoxUsage:c8i.2xlarge	instanceType=c8i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.37484
BoxUsage:c8i.32xlarge	instanceType=c8i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.99744
BoxUsage:c8i.48xlarge	instanceType=c8i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD8.99616
BoxUsage:c8i.4xlarge	instanceType=c8i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.74968
BoxUsage:c8i.8xlarge	instanceType=c8i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.49936
BoxUsage:c8i.96xlarge	instanceType=c8i.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD17.99232
BoxUsage:c8i.large	instanceType=c8i.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.09371
BoxUsage:c8i.metal-48xl	instanceType=c8i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD9.89578
BoxUsage:c8i.metal-96xl	instanceType=c8i.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD17.99232
BoxUsage:c8i.xlarge	instanceType=c8i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.18742
BoxUsage:c8ib.12xlarge	instanceType=c8ib.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.26592
BoxUsage:c8ib.16xlarge	instanceType=c8ib.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.35456
BoxUsage:c8ib.24xlarge	instanceType=c8ib.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD6.53184
BoxUsage:c8ib.2xlarge	instanceType=c8ib.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.54432
BoxUsage:c8ib.32xlarge	instanceType=c8ib.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD8.70912
BoxUsage:c8ib.48xlarge	instanceType=c8ib.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD13.06368
BoxUsage:c8ib.4xlarge	instanceType=c8ib.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.08864
BoxUsage:c8ib.8xlarge	instanceType=c8ib.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.17728
BoxUsage:c8ib.96xlarge	instanceType=c8ib.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD26.12736
BoxUsage:c8ib.large	instanceType=c8ib.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.13608
BoxUsage:c8ib.metal-48xl	instanceType=c8ib.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD14.37005
BoxUsage:c8ib.metal-96xl	instanceType=c8ib.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD26.12736
BoxUsage:c8ib.xlarge	instanceType=c8ib.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.27216
BoxUsage:c8id.12xlarge	instanceType=c8id.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.66112
BoxUsage:c8id.16xlarge	instanceType=c8id.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.54816
BoxUsage:c8id.24xlarge	instanceType=c8id.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.32224
BoxUsage:c8id.2xlarge	instanceType=c8id.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.44352
BoxUsage:c8id.32xlarge	instanceType=c8id.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD7.09632
BoxUsage:c8id.48xlarge	instanceType=c8id.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD10.64448
BoxUsage:c8id.4xlarge	instanceType=c8id.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.88704
BoxUsage:c8id.8xlarge	instanceType=c8id.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.77408
BoxUsage:c8id.96xlarge	instanceType=c8id.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD21.28896
BoxUsage:c8id.large	instanceType=c8id.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.11088
BoxUsage:c8id.metal-48xl	instanceType=c8id.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD11.70893
BoxUsage:c8id.metal-96xl	instanceType=c8id.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD21.28896
BoxUsage:c8id.xlarge	instanceType=c8id.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.22176
BoxUsage:c8in.12xlarge	instanceType=c8in.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.26592
BoxUsage:c8in.16xlarge	instanceType=c8in.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.35456
BoxUsage:c8in.24xlarge	instanceType=c8in.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD6.53184
BoxUsage:c8in.2xlarge	instanceType=c8in.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.54432
BoxUsage:c8in.32xlarge	instanceType=c8in.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD8.70912
BoxUsage:c8in.48xlarge	instanceType=c8in.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD13.06368
BoxUsage:c8in.4xlarge	instanceType=c8in.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.08864
BoxUsage:c8in.8xlarge	instanceType=c8in.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.17728
BoxUsage:c8in.96xlarge	instanceType=c8in.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD26.12736
BoxUsage:c8in.large	instanceType=c8in.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.13608
BoxUsage:c8in.metal-48xl	instanceType=c8in.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD14.37005
BoxUsage:c8in.metal-96xl	instanceType=c8in.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD26.12736
BoxUsage:c8in.xlarge	instanceType=c8in.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.27216
BoxUsage:c8ine.12xlarge	instanceType=c8ine.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.0824
BoxUsage:c8ine.2xlarge	instanceType=c8ine.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.6804
BoxUsage:c8ine.4xlarge	instanceType=c8ine.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.3608
BoxUsage:c8ine.8xlarge	instanceType=c8ine.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.7216
BoxUsage:c8ine.large	instanceType=c8ine.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.1701
BoxUsage:c8ine.xlarge	instanceType=c8ine.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.3402
BoxUsage:c9g.12xlarge	instanceType=c9g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.08656
BoxUsage:c9g.16xlarge	instanceType=c9g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.78208
BoxUsage:c9g.24xlarge	instanceType=c9g.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.17312
BoxUsage:c9g.2xlarge	instanceType=c9g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.34776
BoxUsage:c9g.48xlarge	instanceType=c9g.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD8.34624
BoxUsage:c9g.4xlarge	instanceType=c9g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.69552
BoxUsage:c9g.8xlarge	instanceType=c9g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.39104
BoxUsage:c9g.large	instanceType=c9g.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.08694
BoxUsage:c9g.medium	instanceType=c9g.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.04347
BoxUsage:c9g.metal-48xl	instanceType=c9g.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD9.18086
BoxUsage:c9g.xlarge	instanceType=c9g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.17388
BoxUsage:c9gd.12xlarge	instanceType=c9gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.5632
BoxUsage:c9gd.16xlarge	instanceType=c9gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.4176
BoxUsage:c9gd.24xlarge	instanceType=c9gd.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.1264
BoxUsage:c9gd.2xlarge	instanceType=c9gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.4272
BoxUsage:c9gd.48xlarge	instanceType=c9gd.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD10.2528
BoxUsage:c9gd.4xlarge	instanceType=c9gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.8544
BoxUsage:c9gd.8xlarge	instanceType=c9gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.7088
BoxUsage:c9gd.large	instanceType=c9gd.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.1068
BoxUsage:c9gd.medium	instanceType=c9gd.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.0534
BoxUsage:c9gd.metal-48xl	instanceType=c9gd.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD11.27808
BoxUsage:c9gd.xlarge	instanceType=c9gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.2136
BoxUsage:cc2.8xlarge	instanceType=cc2.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=60.5;vcpu=32	gFD2.25
BoxUsage:cr1.8xlarge	instanceType=cr1.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=32	CEu4.105 UEu3.75 dFD3.5 iEu3.5
BoxUsage:d2.2xlarge	instanceType=d2.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=61;vcpu=8	AEu1.75 BEu1.914 CEu1.688 DEu1.688 EEu1.688 FEu1.653 HEu1.74 IEu1.74 NEu1.518 PEu1.588 REu1.396 SEu1.544 UEu1.47 VEu1.544 WEu1.544 aEu1.617 dFD1.38 eEu1.38 fFD1.656 gFD1.656 hEu1.563 iEu1.38
BoxUsage:d2.4xlarge	instanceType=d2.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=16	AEu3.5 BEu3.828 CEu3.376 DEu3.376 EEu3.376 FEu3.306 HEu3.48 IEu3.48 NEu3.036 PEu3.176 REu2.792 SEu3.088 UEu2.94 VEu3.087 WEu3.088 aEu3.234 dFD2.76 eEu2.76 fFD3.312 gFD3.312 hEu3.125 iEu2.76
BoxUsage:d2.8xlarge	instanceType=d2.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=36	AEu7 BEu7.656 CEu6.752 DEu6.752 EEu6.752 FEu6.612 HEu6.96 IEu6.96 NEu6.072 PEu6.352 REu5.584 SEu6.176 UEu5.88 VEu6.174 WEu6.176 aEu6.468 dFD5.52 eEu5.52 fFD6.624 gFD6.624 hEu6.25 iEu5.52
BoxUsage:d2.xlarge	instanceType=d2.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30.5;vcpu=4	AEu0.875 BEu0.957 CEu0.844 DEu0.844 EEu0.844 FEu0.827 HEu0.87 IEu0.87 NEu0.759 PEu0.794 REu0.698 SEu0.772 UEu0.735 VEu0.772 WEu0.772 aEu0.809 dFD0.69 eEu0.69 fFD0.828 gFD0.828 hEu0.781 iEu0.69
BoxUsage:d3.2xlarge	instanceType=d3.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEu1.448 FEu1.047 HEu1.252 IEu1.252 NEu1.1 PEu1.316 QEu1.448 UEu1.219 VEu1.28 WFG1.28 YEu1.28 dFD0.999 eEu0.999 gFD1.197 iEu0.999
BoxUsage:d3.4xlarge	instanceType=d3.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEu2.897 FEu2.095 HEu2.504 IEu2.504 NEu2.201 PEu2.632 QEu2.895 UEu2.437 VEu2.559 WFG2.559 YEu2.559 dFD1.998 eEu1.998 gFD2.394 iEu1.998
BoxUsage:d3.8xlarge	instanceType=d3.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEu5.79344 FEu4.18904 HEu5.00808 IEu5.00808 NEu4.40112 PEu5.26448 QEu5.79096 UEu4.87448 VEu5.11824 WFG5.11824 YEu5.11824 dFD3.99552 eEu3.99552 gFD4.78776 iEu3.99552
BoxUsage:d3.xlarge	instanceType=d3.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEu0.724 FEu0.524 HEu0.626 IEu0.626 NEu0.55 PEu0.658 QEu0.724 UEu0.609 VEu0.64 YEu0.64 dFD0.499 eEu0.499 gFD0.598 iEu0.499
BoxUsage:d3en.12xlarge	instanceType=d3en.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEu9.1476 HEu7.90752 IFG7.90752 JFG7.90752 PEu8.31228 UEu7.69656 dFD6.30864 iEu6.30864
BoxUsage:d3en.2xlarge	instanceType=d3en.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEu1.525 HEu1.318 IFG1.318 JFG1.318 PEu1.385 UEu1.283 dFD1.051 iEu1.051
BoxUsage:d3en.4xlarge	instanceType=d3en.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEu3.049 HEu2.636 IFG2.636 JFG2.636 PEu2.771 UEu2.566 dFD2.103 iEu2.103
BoxUsage:d3en.6xlarge	instanceType=d3en.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=24	CEu4.574 HEu3.954 IFG3.954 JFG3.954 PEu4.156 UEu3.848 dFD3.154 iEu3.154
BoxUsage:d3en.8xlarge	instanceType=d3en.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEu6.0984 HEu5.27168 IFG5.27168 JFG5.27168 PEu5.54152 UEu5.13104 dFD4.20576 iEu4.20576
BoxUsage:d3en.xlarge	instanceType=d3en.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEu0.762 HEu0.659 IFG0.659 JFG0.659 PEu0.693 UEu0.641 dFD0.526 iEu0.526
BoxUsage:dl1.24xlarge	instanceType=dl1.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	dFD13.10904 iEu13.10904
BoxUsage:f1.16xlarge	instanceType=f1.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=976;vcpu=64	IEu15.848 UEu14.52 dFD13.2 gFD15.84 iEu13.2
BoxUsage:f1.2xlarge	instanceType=f1.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=8	IEu1.981 PEu1.734 UEu1.815 VEu1.906 dFD1.65 gFD1.98 iEu1.65
BoxUsage:f1.4xlarge	instanceType=f1.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=16	IEu3.962 PEu3.468 UEu3.63 VEu3.812 dFD3.3 gFD3.96 iEu3.3
BoxUsage:f2.12xlarge	instanceType=f2.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.96
BoxUsage:f2.48xlarge	instanceType=f2.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD15.84
BoxUsage:f2.6xlarge	instanceType=f2.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.98
BoxUsage:g2.2xlarge	instanceType=g2.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15;vcpu=8	CEu0.898 DEu0.898 HEu1 IEu0.898 PEu0.772 UEu0.702 dFD0.65 hEu0.702 iEu0.65
BoxUsage:g2.8xlarge	instanceType=g2.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=60;vcpu=32	CEu3.592 DEu3.592 HEu4 IEu3.592 PEu3.088 UEu2.808 dFD2.6 hEu2.808 iEu2.6
BoxUsage:g3.16xlarge	instanceType=g3.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=488;vcpu=64	CEu6.32 DEu5.68 HEu6.68 IEu7.016 NEu5.664 PEu5.7 UEu4.84 VEu5.716 dFD4.56 eEu4.56 gFD5.28 hEu6.136 iEu4.56
BoxUsage:g3.4xlarge	instanceType=g3.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=16	CEu1.58 DEu1.42 HEu1.67 IEu1.754 NEu1.416 PEu1.425 UEu1.21 VEu1.429 dE31.14 dFD1.14 eEu1.14 gFD1.32 hEu1.534 iEu1.14
BoxUsage:g3.8xlarge	instanceType=g3.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=32	CEu3.16 DEu2.84 HEu3.34 IEu3.508 NEu2.832 PEu2.85 UEu2.42 VEu2.858 dFD2.28 eEu2.28 gFD2.64 hEu3.068 iEu2.28
BoxUsage:g3s.xlarge	instanceType=g3s.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30.5;vcpu=4	CEu1.04 DEu0.934 IEu1.154 PEu0.938 UEu0.796 VEu0.94 dFD0.75 eEu0.75 gFD0.868 iEu0.75
BoxUsage:g4ad.16xlarge	instanceType=g4ad.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEu4.68 NEu3.872 PEu4.336 UEu3.872 VEu4.056 dFD3.468 eEu3.468 iEu3.468
BoxUsage:g4ad.2xlarge	instanceType=g4ad.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEu0.7303 NEu0.60421 PEu0.67662 UEu0.60421 VEu0.63292 dFD0.54117 eEu0.54117 iEu0.54117
BoxUsage:g4ad.4xlarge	instanceType=g4ad.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEu1.17 NEu0.968 PEu1.084 UEu0.968 VEu1.014 dFD0.867 eEu0.867 iEu0.867
BoxUsage:g4ad.8xlarge	instanceType=g4ad.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEu2.34 NEu1.936 PEu2.168 UEu1.936 VEu2.028 dFD1.734 eEu1.734 iEu1.734
BoxUsage:g4ad.xlarge	instanceType=g4ad.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEu0.51082 NEu0.42263 PEu0.47327 UEu0.42263 VEu0.44271 dFD0.37853 eEu0.37853 iEu0.37853
BoxUsage:g4dn.12xlarge	instanceType=g4dn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	AEu5.19 BEu6.024 CEu5.281 DEu4.812 EEu5.281 FEu4.306 HEu5.474 IEu5.087 NEu4.343 PEu4.89 REu4.15 SEu4.58 UEu4.362 VEu4.577 WEu4.574 aEu4.798 cEu6.649 dFD3.912 eEu3.912 fFD4.931 gFD4.931 hEu4.694 iEu3.912
BoxUsage:g4dn.16xlarge	instanceType=g4dn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	AEu5.774 BEu6.702 CEu5.875 DEu5.353 EEu5.875 FEu4.791 HEu6.089 IEu5.659 NEu4.832 PEu5.44 REu4.617 SEu5.095 UEu4.853 VEu5.092 WEu5.088 aEu5.338 cEu7.397 dFD4.352 eEu4.352 fFD5.486 gFD5.486 hEu5.222 iEu4.352
BoxUsage:g4dn.2xlarge	instanceType=g4dn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	AEu0.998 BEu1.158 CEu1.015 DEu0.925 EEu1.015 FEu0.828 HEu1.052 IEu0.978 NEu0.835 PEu0.94 REu0.798 SEu0.88 UEu0.838 VEu0.88 WEu0.879 aEu0.922 cEu1.278 dFD0.752 eEu0.752 fFD0.948 gFD0.948 hEu0.902 iEu0.752
BoxUsage:g4dn.4xlarge	instanceType=g4dn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	AEu1.597 BEu1.854 CEu1.625 DEu1.481 EEu1.625 FEu1.325 HEu1.685 IEu1.566 NEu1.337 PEu1.505 REu1.277 SEu1.41 UEu1.342 VEu1.409 WEu1.408 aEu1.477 cEu2.046 dFD1.204 eEu1.204 fFD1.518 gFD1.518 hEu1.445 iEu1.204
BoxUsage:g4dn.8xlarge	instanceType=g4dn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	AEu2.887 BEu3.351 CEu2.938 DEu2.677 EEu2.938 FEu2.395 HEu3.045 IEu2.83 NEu2.416 PEu2.72 REu2.308 SEu2.547 UEu2.426 VEu2.546 WEu2.544 aEu2.669 cEu3.698 dFD2.176 eEu2.176 fFD2.743 gFD2.743 hEu2.611 iEu2.176
BoxUsage:g4dn.metal	instanceType=g4dn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	AEu10.381 BEu12.048 CEu10.562 DEu9.624 EEu10.562 FEu8.612 HEu10.948 IEu10.174 NEu8.687 PEu9.78 REu8.3 SEu9.16 UEu8.724 VEu9.154 WEu9.148 aEu9.596 cEu13.298 dFD7.824 eEu7.824 gFD9.862 hEu9.389 iEu7.824
BoxUsage:g4dn.xlarge	instanceType=g4dn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	AEu0.698 BEu0.81 CEu0.71 DEu0.647 EEu0.71 FEu0.579 HEu0.736 IEu0.684 NEu0.584 PEu0.658 REu0.558 SEu0.616 UEu0.587 VEu0.615 WEu0.615 aEu0.645 cEu0.894 dFD0.526 eEu0.526 fFD0.663 gFD0.663 hEu0.631 iEu0.526
BoxUsage:g5.12xlarge	instanceType=g5.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEu8.22609 DEu6.97442 FEu6.81091 IEu7.37473 JEu7.93854 NEu6.29784 PEu7.09282 REu6.01593 UEu6.33167 VEu7.19994 YEu6.64825 ZEu6.9575 cEu9.64127 dFD5.672 eEu5.672 iEu5.672
BoxUsage:g5.16xlarge	instanceType=g5.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEu5.94042 DEu5.03653 FEu4.91846 IEu5.32561 JEu5.73277 NEu4.54794 PEu5.12204 REu4.34437 UEu4.57237 VEu5.1994 YEu4.80099 ZEu5.02432 cEu6.96239 dFD4.096 eEu4.096 iEu4.096
BoxUsage:g5.24xlarge	instanceType=g5.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEu11.81123 DEu10.01404 FEu9.77928 IEu10.58882 JEu11.39836 NEu9.04259 PEu10.18405 REu8.63782 UEu9.09117 VEu10.33786 YEu9.54572 ZEu9.98976 cEu13.84318 dFD8.144 eEu8.144 iEu8.144
BoxUsage:g5.2xlarge	instanceType=g5.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEu1.75776 DEu1.4903 FEu1.45536 IEu1.57584 JEu1.69632 NEu1.34573 PEu1.5156 REu1.28549 UEu1.35296 VEu1.53849 YEu1.42061 ZEu1.48669 cEu2.06016 dFD1.212 eEu1.212 iEu1.212
BoxUsage:g5.48xlarge	instanceType=g5.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CEu23.62246 DEu20.02809 FEu19.55855 IEu21.17764 JEu22.79672 NEu18.08518 PEu20.3681 REu17.27564 UEu18.18233 VEu20.67572 YEu19.09145 ZEu19.97951 cEu27.68636 dFD16.288 eEu16.288 iEu16.288
BoxUsage:g5.4xlarge	instanceType=g5.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEu2.35528 DEu1.99691 FEu1.95009 IEu2.11152 JEu2.27295 NEu1.80319 PEu2.03081 REu1.72247 UEu1.81287 VEu2.06148 YEu1.90352 ZEu1.99206 cEu2.76048 dE31.624 dFD1.624 eEu1.624 iEu1.624
BoxUsage:g5.8xlarge	instanceType=g5.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEu3.55033 DEu3.01012 FEu2.93955 IEu3.18289 JEu3.42623 NEu2.71811 PEu3.06122 REu2.59644 UEu2.73271 VEu3.10745 YEu2.86934 ZEu3.00282 cEu4.16111 dFD2.448 eEu2.448 iEu2.448
BoxUsage:g5.xlarge	instanceType=g5.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEu1.459 DEu1.237 FEu1.208 IEu1.308 JEu1.408 NEu1.117 PEu1.258 REu1.067 UEu1.123 VEu1.277 YEu1.17915 ZEu1.234 cEu1.71 dFD1.006 eEu1.006 iEu1.006
BoxUsage:g5g.16xlarge	instanceType=g5g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CEu3.7039 DEu3.3752 HEu3.8395 PEu3.4326 TEu3.0622 dFD2.744 iEu2.744
BoxUsage:g5g.2xlarge	instanceType=g5g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=8	CEu0.7505 DEu0.6839 HEu0.778 PEu0.6955 TEu0.6205 dFD0.556 iEu0.556
BoxUsage:g5g.4xlarge	instanceType=g5g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=16	CEu1.1176 DEu1.0185 HEu1.1586 PEu1.0358 TEu0.924 dFD0.828 iEu0.828
BoxUsage:g5g.8xlarge	instanceType=g5g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=32	CEu1.8519 DEu1.6876 HEu1.9198 PEu1.7163 TEu1.5311 dFD1.372 iEu1.372
BoxUsage:g5g.metal	instanceType=g5g.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CEu3.7039 DEu3.3752 HEu3.8395 PEu3.4326 TEu3.0622 dFD2.744 iEu2.744
BoxUsage:g5g.xlarge	instanceType=g5g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=4	CEu0.5669 DEu0.5166 HEu0.5877 PEu0.5254 TEu0.4687 dFD0.42 iEu0.42
BoxUsage:g6.12xlarge	instanceType=g6.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CED6.673691 DFG5.65823 FED5.525582 IFG5.98299 NFG5.10933 PFG5.75429 QFG6.2037 RED4.880627 TFG4.8486 VED5.8412 WFG5.8412 cED7.821809 dFD4.6016 eFG4.6016 fFD5.80003 gFD5.80003 iFG4.6016
BoxUsage:g6.16xlarge	instanceType=g6.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		DFG4.17678 FFG4.07886 IFG4.41652 LFG4.27892 PFG4.24769 QED4.579436 RFG3.60277 TFG3.57913 VFG4.31184 WFG4.31184 dFD3.3968 eED3.3968 fFD4.28145 gFD4.28145 iFG3.3968
BoxUsage:g6.24xlarge	instanceType=g6.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG9.68103 DED8.207973 IFG8.67909 LED8.408691 NFG7.41173 PFG8.34732 RFG7.07996 TED7.033509 VFG8.47339 WED8.473391 dFD6.6752 eFG6.6752 fFD8.41367 gFD8.41367 iED6.6752
BoxUsage:g6.2xlarge	instanceType=g6.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CED1.417809 DFG1.20208 IED1.271073 LED1.231473 NFG1.08547 PFG1.22249 QFG1.31796 RFG1.03688 TED1.030073 VED1.240945 WFG1.24095 cFG1.66173 dFD0.9776 eFG0.9776 fFD1.2322 gFD1.2322 iFG0.9776
BoxUsage:g6.48xlarge	instanceType=g6.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG19.36206 DFG16.41595 FFG16.0311 IFG17.35817 LFG16.81739 NFG14.82346 QFG17.99849 TFG14.06702 VFG16.94678 WFG16.94678 cFG22.69303 dFD13.3504 eFG13.3504 fFD16.82734 gFD16.82734 iFG13.3504
BoxUsage:g6.4xlarge	instanceType=g6.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		DFG1.62704 FFG1.58889 IFG1.72042 LED1.666827 NFG1.4692 PFG1.65466 QFG1.78389 RFG1.40343 TFG1.39423 WED1.679645 cFG2.24918 dFD1.3232 fFD1.66781 gFD1.66781
BoxUsage:g6.8xlarge	instanceType=g6.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CED2.921482 DFG2.47695 IED2.619118 LFG2.53752 NFG2.23666 PFG2.519 QFG2.71574 RFG2.13655 TFG2.12253 VFG2.55705 WFG2.55705 cFG3.42408 dFD2.0144 eFG2.0144 fFD2.53903 gFD2.53903 iFG2.0144
BoxUsage:g6.xlarge	instanceType=g6.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CAE1.1672 CFG1.1672 DFG0.9896 FFG0.9664 IED1.0464 LFG1.0138 NFG0.8936 PFG1.0064 QFG1.085 RFG0.8536 VFG1.0216 WFG1.0216 cFG1.368 dFD0.8048 eFG0.8048 fFD1.0144 gFD1.0144 iFG0.8048
BoxUsage:g6e.12xlarge	instanceType=g6e.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG13.12002 RFG11.12975 TFG11.05645 dFD10.49264 iFG10.49264
BoxUsage:g6e.16xlarge	instanceType=g6e.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG10.98917 PED9.474545 RED8.037282 TFG7.98435 dFD7.57719 iFG7.57719
BoxUsage:g6e.24xlarge	instanceType=g6e.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG18.83806 RFG15.98037 TFG15.87513 dFD15.06559 eFG15.06559
BoxUsage:g6e.2xlarge	instanceType=g6e.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG3.25168 PFG2.8035 RED2.378218 dFD2.24208 eFG2.24208 iFG2.24208
BoxUsage:g6e.48xlarge	instanceType=g6e.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG43.69912 PFG37.67612 RFG31.96075 TFG31.75027 dFD30.13118
BoxUsage:g6e.4xlarge	instanceType=g6e.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG3.75651 RFG3.18666 TED3.165673 dFD3.00424 eED3.004236
BoxUsage:g6e.8xlarge	instanceType=g6e.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG6.56775 PED5.662518 RFG4.80353 TFG4.7719 dFD4.52856 iFG4.52856
BoxUsage:g6e.xlarge	instanceType=g6e.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG2.699 PFG2.327 TFG1.961 dFD1.861 eFG1.861 iFG1.861
BoxUsage:g6f.2xlarge	instanceType=g6f.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.475
BoxUsage:g6f.4xlarge	instanceType=g6f.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.95
BoxUsage:g6f.large	instanceType=g6f.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.202
BoxUsage:g6f.xlarge	instanceType=g6f.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.2375
BoxUsage:g7.12xlarge	instanceType=g7.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD7.12832
BoxUsage:g7.24xlarge	instanceType=g7.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD14.25664
BoxUsage:g7.2xlarge	instanceType=g7.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.52
BoxUsage:g7.48xlarge	instanceType=g7.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD28.51328
BoxUsage:g7.4xlarge	instanceType=g7.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.04208
BoxUsage:g7.8xlarge	instanceType=g7.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.08624
BoxUsage:g7e.12xlarge	instanceType=g7e.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD8.28608
BoxUsage:g7e.24xlarge	instanceType=g7e.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD16.57216
BoxUsage:g7e.2xlarge	instanceType=g7e.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.36312
BoxUsage:g7e.48xlarge	instanceType=g7e.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD33.14432
BoxUsage:g7e.4xlarge	instanceType=g7e.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.99816
BoxUsage:g7e.8xlarge	instanceType=g7e.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.26824
BoxUsage:gr6.4xlarge	instanceType=gr6.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG1.9248 dFD1.5392 fFD1.9401 gFD1.9401
BoxUsage:gr6.8xlarge	instanceType=gr6.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG3.05927 dFD2.4464 fFD3.08359 gFD3.08359
BoxUsage:gr6f.4xlarge	instanceType=gr6f.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.066
BoxUsage:h1.16xlarge	instanceType=h1.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	UEu4.152 dFD3.744 eEu3.744 iEu3.744
BoxUsage:h1.2xlarge	instanceType=h1.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	UEu0.519 dFD0.468 eEu0.468 iEu0.468
BoxUsage:h1.4xlarge	instanceType=h1.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	UEu1.038 dFD0.936 eEu0.936 iEu0.936
BoxUsage:h1.8xlarge	instanceType=h1.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	UEu2.076 dFD1.872 eEu1.872 iEu1.872
BoxUsage:hpc6a.48xlarge	instanceType=hpc6a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		fFD3.467 gFD3.467
BoxUsage:hpc6id.32xlarge	instanceType=hpc6id.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		gFD6.8544
BoxUsage:hpc7a.12xlarge	instanceType=hpc7a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		gFD8.6674
BoxUsage:hpc7a.24xlarge	instanceType=hpc7a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		gFD8.6674
BoxUsage:hpc7a.48xlarge	instanceType=hpc7a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		gFD8.6674
BoxUsage:hpc7a.96xlarge	instanceType=hpc7a.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		gFD8.6674
BoxUsage:hpc7g.16xlarge	instanceType=hpc7g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=64	CEu2.1117 UEu1.8059 dFD1.6832 gFD2.0262
BoxUsage:hpc7g.4xlarge	instanceType=hpc7g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=16	CEu2.1117 UEu1.8059 dFD1.6832 gFD2.0262
BoxUsage:hpc7g.8xlarge	instanceType=hpc7g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=32	CEu2.1117 UEu1.8059 dFD1.6832 gFD2.0262
BoxUsage:hpc8a.96xlarge	instanceType=hpc8a.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		gFD9.5341
BoxUsage:hs1.8xlarge	instanceType=hs1.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=117;vcpu=16	gFD5.52
BoxUsage:i2.2xlarge	instanceType=i2.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=61;vcpu=8	CEu2.001 DEu2.001 FEu1.933 HEu2.035 IEu2.035 PEu2.026 UEu1.876 dFD1.705 eEu1.705 gFD2.046 hEu1.876 iEu1.705
BoxUsage:i2.4xlarge	instanceType=i2.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=16	CEu4.002 DEu4.002 FEu3.867 HEu4.07 IEu4.07 PEu4.051 UEu3.751 dFD3.41 eEu3.41 gFD4.092 hEu3.751 iEu3.41
BoxUsage:i2.8xlarge	instanceType=i2.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=32	CEu8.004 DEu8.004 FEu7.733 HEu8.14 IEu8.14 PEu8.102 UEu7.502 dFD6.82 eEu6.82 gFD8.184 hEu7.502 iEu6.82
BoxUsage:i2.xlarge	instanceType=i2.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30.5;vcpu=4	CEu1.001 DEu1.001 FEu0.967 HEu1.018 IEu1.018 PEu1.013 UEu0.938 dFD0.853 eEu0.853 gFD1.023 hEu0.938 iEu0.853
BoxUsage:i3.16xlarge	instanceType=i3.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=488;vcpu=64	AEu6.56 BEu6.592 CEu5.856 DEu5.856 EEu5.856 FEu5.664 GEu5.664 HEu5.984 IEu5.984 JEu5.984 KEu5.984 NEu5.504 PEu5.952 QEu6.547 REu5.216 SEu5.792 TEu5.504 UEu5.504 VEu5.792 WEu5.792 YEu5.779 ZEu6.054 aEu6.054 cEu7.968 dFD4.992 eEu4.992 fFD6.016 gFD6.016 hEu5.504 iEu4.992
BoxUsage:i3.2xlarge	instanceType=i3.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=61;vcpu=8	AEu0.82 BEu0.824 CEu0.732 DEu0.732 EEu0.732 FEu0.708 GEu0.708 HEu0.748 IEu0.748 JEu0.748 KEu0.748 NEu0.688 PEu0.744 QEu0.818 REu0.652 SEu0.724 TEu0.688 UEu0.688 VEu0.724 WEu0.724 YEu0.722 ZEu0.757 aEu0.757 cEu0.996 dFD0.624 eEu0.624 fFD0.752 gFD0.752 hEu0.688 iEu0.624
BoxUsage:i3.4xlarge	instanceType=i3.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=16	AEu1.64 BEu1.648 CEu1.464 DEu1.464 EEu1.464 FEu1.416 GEu1.416 HEu1.496 IEu1.496 JEu1.496 KEu1.496 NEu1.376 PEu1.488 QEu1.637 REu1.304 SEu1.448 TEu1.376 UEu1.376 VEu1.448 WEu1.448 YEu1.445 ZEu1.514 aEu1.514 cEu1.992 dFD1.248 eEu1.248 fFD1.504 gFD1.504 hEu1.376 iEu1.248
BoxUsage:i3.8xlarge	instanceType=i3.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=32	AEu3.28 BEu3.296 CEu2.928 DEu2.928 EEu2.928 FEu2.832 GEu2.832 HEu2.992 IEu2.992 JEu2.992 KEu2.992 NEu2.752 PEu2.976 QEu3.274 REu2.608 SEu2.896 TEu2.752 UEu2.752 VEu2.896 WEu2.896 YEu2.89 ZEu3.027 aEu3.027 cEu3.984 dFD2.496 eEu2.496 fFD3.008 gFD3.008 hEu2.752 iEu2.496
BoxUsage:i3.large	instanceType=i3.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15.25;vcpu=2	AEu0.205 BEu0.206 CEu0.183 DEu0.183 EEu0.183 FEu0.177 GEu0.177 HEu0.187 IEu0.187 JEu0.187 KEu0.187 NEu0.172 PEu0.186 QEu0.205 REu0.163 SEu0.181 TEu0.172 UEu0.172 VEu0.181 WEu0.181 YEu0.181 ZEu0.189 aEu0.189 cEu0.249 dFD0.156 eEu0.156 fFD0.188 gFD0.188 hEu0.172 iEu0.156
BoxUsage:i3.metal	instanceType=i3.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=72	AEu6.56 BEu6.592 CEu5.856 DEu5.856 EEu5.856 FEu5.664 HEu5.984 IEu5.984 NEu5.504 PEu5.952 REu5.216 SEu5.792 UEu5.504 VEu5.792 WEu5.792 aEu6.054 cEu7.968 dFD4.992 eEu4.992 fFD6.016 gFD6.016 hEu5.504 iEu4.992
BoxUsage:i3.xlarge	instanceType=i3.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30.5;vcpu=4	AEu0.41 BEu0.412 CEu0.366 DEu0.366 EEu0.366 FEu0.354 GEu0.354 HEu0.374 IEu0.374 JEu0.374 KEu0.374 NEu0.344 PEu0.372 QEu0.409 REu0.326 SEu0.362 TEu0.344 UEu0.344 VEu0.362 WEu0.362 YEu0.361 ZEu0.378 aEu0.378 cEu0.498 dFD0.312 eEu0.312 fFD0.376 gFD0.376 hEu0.344 iEu0.312
BoxUsage:i3en.12xlarge	instanceType=i3en.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	AEu7.128 BEu7.16 CEu6.384 DEu6.384 EEu6.384 FEu6.168 GEu6.168 HEu6.504 IEu6.504 JEu6.504 KEu6.504 LFG5.854 NEu6 OEu6 PEu6.48 QEu7.128 REu5.688 SEu6.293 TEu6 UEu6 VEu6.312 WEu6.312 YEu6.3 ZEu6.6 aEu6.571 bFG5.695 cEu8.64 dFD5.424 eEu5.424 fFD6.552 gFD6.552 hEu6 iEu5.424
BoxUsage:i3en.24xlarge	instanceType=i3en.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEu14.256 BEu14.319 CEu12.768 DEu12.768 EEu12.768 FEu12.336 GEu12.336 HEu13.008 IEu13.008 JEu13.008 KEu13.008 NEu12 OEu12 PEu12.96 QEu14.256 REu11.376 SEu12.586 TEu12 UEu12 VEu12.624 WEu12.624 YEu12.6 ZEu13.2 aEu13.142 bFG11.39 cEu17.28 dFD10.848 eEu10.848 fFD13.104 gFD13.104 hEu12 iEu10.848
BoxUsage:i3en.2xlarge	instanceType=i3en.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	AEu1.188 BEu1.193 CEu1.064 DEu1.064 EEu1.064 FEu1.028 GEu1.028 HEu1.084 IEu1.084 JEu1.084 KEu1.084 LFG0.976 MFG0.976 NEu1 OEu1 PEu1.08 QEu1.188 REu0.948 SEu1.049 TEu1 UEu1 VEu1.052 WEu1.052 YEu1.05 ZEu1.1 aEu1.095 bFG0.949 cEu1.44 dFD0.904 eEu0.904 fFD1.092 gFD1.092 hEu1 iEu0.904
BoxUsage:i3en.3xlarge	instanceType=i3en.3xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=12	AEu1.782 BEu1.79 CEu1.596 DEu1.596 EEu1.596 FEu1.542 GEu1.542 HEu1.626 IEu1.626 JEu1.626 KEu1.626 LFG1.463 MFG1.463 NEu1.5 OEu1.5 PEu1.62 QEu1.782 REu1.422 SEu1.573 TEu1.5 UEu1.5 VEu1.578 WEu1.578 YEu1.575 ZEu1.65 aEu1.643 bFG1.424 cEu2.16 dFD1.356 eEu1.356 fFD1.638 gFD1.638 hEu1.5 iEu1.356
BoxUsage:i3en.6xlarge	instanceType=i3en.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=24	AEu3.564 BEu3.58 CEu3.192 DEu3.192 EEu3.192 FEu3.084 GEu3.084 HEu3.252 IEu3.252 JEu3.252 KEu3.252 NEu3 OEu3 PEu3.24 QEu3.564 REu2.844 SEu3.146 TEu3 UEu3 VEu3.156 WEu3.156 YEu3.15 ZEu3.3 aEu3.286 bFG2.848 cEu4.32 dFD2.712 eEu2.712 fFD3.276 gFD3.276 hEu3 iEu2.712
BoxUsage:i3en.large	instanceType=i3en.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	AEu0.297 BEu0.298 CEu0.266 DEu0.266 EEu0.266 FEu0.257 GEu0.257 HEu0.271 IEu0.271 JEu0.271 KEu0.271 MFG0.244 NEu0.25 OEu0.25 PEu0.27 QEu0.297 REu0.237 SEu0.262 TEu0.25 UEu0.25 VEu0.263 WEu0.263 YEu0.263 ZEu0.275 aEu0.274 bFG0.237 cEu0.36 dFD0.226 eEu0.226 fFD0.273 gFD0.273 hEu0.25 iEu0.226
BoxUsage:i3en.metal	instanceType=i3en.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEu14.256 BEu14.319 CEu12.768 DEu12.768 EEu12.768 FEu12.336 GEu12.336 HEu13.008 IEu13.008 JEu13.008 KEu13.008 MFG11.707 NEu12 OEu12 PEu12.96 QEu14.256 REu11.376 SEu12.586 TEu12 UEu12 VEu12.624 WEu12.624 YEu12.6 ZEu13.2 aEu13.142 cEu17.28 dFD10.848 eEu10.848 fFD13.104 gFD13.104 hEu12 iEu10.848
BoxUsage:i3en.xlarge	instanceType=i3en.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	AEu0.594 BEu0.597 CEu0.532 DEu0.532 EEu0.532 FEu0.514 GEu0.514 HEu0.542 IEu0.542 JEu0.542 KEu0.542 LFG0.488 MFG0.488 NEu0.5 OEu0.5 PEu0.54 QEu0.594 REu0.474 SEu0.524 TEu0.5 UEu0.5 VEu0.526 WEu0.526 YEu0.525 ZEu0.55 aEu0.548 bFG0.475 cEu0.72 dFD0.452 eEu0.452 fFD0.546 gFD0.546 hEu0.5 iEu0.452
BoxUsage:i3p.16xlarge	instanceType=i3p.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		gFD6.016
BoxUsage:i4g.16xlarge	instanceType=i4g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	HEu5.92416 NEu5.44637 UEu5.44637 dFD4.94208 eEu4.94208 iEu4.94208
BoxUsage:i4g.2xlarge	instanceType=i4g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=8	HEu0.74052 NEu0.6808 UEu0.6808 dFD0.61776 eEu0.61776 iEu0.61776
BoxUsage:i4g.4xlarge	instanceType=i4g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=16	HEu1.48104 NEu1.36159 UEu1.36159 dFD1.23552 eEu1.23552 iEu1.23552
BoxUsage:i4g.8xlarge	instanceType=i4g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=32	HEu2.96208 NEu2.72319 UEu2.72319 dFD2.47104 eEu2.47104 iEu2.47104
BoxUsage:i4g.large	instanceType=i4g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=2	HEu0.18513 NEu0.1702 UEu0.1702 dFD0.15444 eEu0.15444 iEu0.15444
BoxUsage:i4g.xlarge	instanceType=i4g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=4	HEu0.37026 NEu0.3404 UEu0.3404 dFD0.30888 eEu0.30888 iEu0.30888
BoxUsage:i4i.12xlarge	instanceType=i4i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	AEu5.412 BEu5.438 CEu4.831 DEu4.831 EEu4.831 FEu4.673 GEu4.673 HEu4.937 IEu4.937 JEu4.937 KEu4.937 NEu4.541 OEu4.541 PEu4.91 QEu5.401 REu4.303 SEu4.778 UEu4.541 VEu4.778 WEu4.778 ZEu4.99 aEu4.99 bED4.324545 cEu6.574 dFD4.118 eEu4.118 fFD4.963 gFD4.963 hEu4.541 iEu4.118
BoxUsage:i4i.16xlarge	instanceType=i4i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	AEu7.216 BEu7.251 CEu6.442 DEu6.442 EEu6.442 FEu6.23 GEu6.23 HEu6.582 IEu6.582 JEu6.582 KEu6.582 LFG5.924 MED5.924545 NEu6.054 OEu6.054 PEu6.547 QEu7.202 REu5.738 SEu6.371 UEu6.054 VEu6.371 WEu6.371 YEu6.357 ZEu6.653 aEu6.653 bFG5.766 cEu8.765 dFD5.491 eEu5.491 fFD6.618 gFD6.618 hEu6.054 iEu5.491
BoxUsage:i4i.24xlarge	instanceType=i4i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEu10.824 BEu10.8768 CEu9.6624 DEu9.6624 EEu9.6624 FEu9.3456 GEu9.3456 HEu9.8736 IEu9.8736 JEu9.8736 KEu9.8736 LED8.886236 NEu9.0816 OEu9.0816 PEu9.8208 QEu10.80288 REu8.6064 SEu9.5568 UEu9.0816 VEu9.5568 WEu9.5568 ZEu9.9792 aEu9.9792 bFG8.64864 cEu13.1472 dFD8.2368 eEu8.2368 fFD9.9264 gFD9.9264 hEu9.0816 iEu8.2368
BoxUsage:i4i.2xlarge	instanceType=i4i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	AEu0.902 BEu0.906 CEu0.805 DEu0.805 EEu0.805 FEu0.779 GEu0.779 HEu0.823 IEu0.823 JEu0.823 KEu0.823 LFG0.741 MED0.740909 NEu0.757 OEu0.757 PEu0.818 QEu0.9 REu0.717 SEu0.796 UEu0.757 VEu0.796 WEu0.796 YEu0.795 ZEu0.832 aEu0.832 bFG0.721 cEu1.096 dFD0.686 eEu0.686 fFD0.827 gFD0.827 hEu0.757 iEu0.686
BoxUsage:i4i.32xlarge	instanceType=i4i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	AEu14.432 BEu14.5024 CEu12.8832 DEu12.8832 EEu12.8832 FEu12.4608 GEu12.4608 HEu13.1648 IEu13.1648 JEu13.1648 KEu13.1648 LFG11.84832 MFG11.84832 NEu12.1088 OEu12.1088 PEu13.0944 QEu14.40384 REu11.4752 SEu12.7424 UEu12.1088 VEu12.7424 WEu12.7424 YEu12.71424 ZEu13.3056 aEu13.3056 bFG11.53152 cEu17.5296 dFD10.9824 eEu10.9824 fFD13.2352 gFD13.2352 hEu12.1088 iEu10.9824
BoxUsage:i4i.4xlarge	instanceType=i4i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	AEu1.804 BEu1.813 CEu1.61 DEu1.61 EEu1.61 FEu1.558 GEu1.558 HEu1.646 IEu1.646 JEu1.646 KEu1.646 LFG1.481 MED1.480909 NEu1.514 OEu1.514 PEu1.637 QEu1.8 REu1.434 SEu1.593 UEu1.514 VEu1.593 WEu1.593 YEu1.589 ZEu1.663 aEu1.663 bFG1.441 cEu2.191 dFD1.373 eEu1.373 fFD1.654 gFD1.654 hEu1.514 iEu1.373
BoxUsage:i4i.8xlarge	instanceType=i4i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	AEu3.608 BEu3.626 CEu3.221 DEu3.221 EEu3.221 FEu3.115 GEu3.115 HEu3.291 IEu3.291 JEu3.291 KEu3.291 LFG2.962 NEu3.027 OEu3.027 PEu3.274 QEu3.601 REu2.869 SEu3.186 UEu3.027 VEu3.186 WEu3.186 YEu3.179 ZEu3.326 aEu3.326 bFG2.883 cEu4.382 dFD2.746 eEu2.746 fFD3.309 gFD3.309 hEu3.027 iEu2.746
BoxUsage:i4i.large	instanceType=i4i.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	AEu0.226 BEu0.227 CEu0.201 DEu0.201 EEu0.201 FEu0.195 GEu0.195 HEu0.206 IEu0.206 JEu0.206 KEu0.206 NEu0.189 OEu0.189 PEu0.205 QEu0.225 REu0.179 SEu0.199 UEu0.189 VEu0.199 WEu0.199 YEu0.199 ZEu0.208 aEu0.208 cEu0.274 dFD0.172 eEu0.172 fFD0.207 gFD0.207 hEu0.189 iEu0.172
BoxUsage:i4i.metal	instanceType=i4i.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	AEu14.432 BEu14.502 CEu12.883 DEu12.883 EEu12.883 FEu12.461 GEu12.461 HEu13.165 IEu13.165 JEu13.165 KEu13.165 LFG11.848 MFG11.848 NEu12.109 OEu12.109 PEu13.094 QEu14.404 REu11.475 SEu12.742 UEu12.109 VEu12.742 WEu12.742 YEu12.714 ZEu13.306 aEu13.306 cEu17.53 dFD10.982 eEu10.982 fFD13.235 gFD13.235 hEu12.109 iEu10.982
BoxUsage:i4i.xlarge	instanceType=i4i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	AEu0.451 BEu0.453 CEu0.403 DEu0.403 EEu0.403 FEu0.389 GEu0.389 HEu0.411 IEu0.411 JEu0.411 KEu0.411 LFG0.37 MFG0.37 NEu0.378 OEu0.378 PEu0.409 QEu0.45 REu0.359 SEu0.398 UEu0.378 VEu0.398 WEu0.398 YEu0.397 ZEu0.416 aEu0.416 bFG0.36 cEu0.548 dFD0.343 eEu0.343 fFD0.414 gFD0.414 hEu0.378 iEu0.343
BoxUsage:i7i.12xlarge	instanceType=i7i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.5302 fFD5.4595 gFD5.4595
BoxUsage:i7i.16xlarge	instanceType=i7i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD6.0403 fFD7.2794 gFD7.2794
BoxUsage:i7i.24xlarge	instanceType=i7i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD9.0605 fFD10.919 gFD10.919
BoxUsage:i7i.2xlarge	instanceType=i7i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.755 fFD0.9099 gFD0.9099
BoxUsage:i7i.48xlarge	instanceType=i7i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD18.121 fFD21.8381 gFD21.8381
BoxUsage:i7i.4xlarge	instanceType=i7i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.5101 fFD1.8198 gFD1.8198
BoxUsage:i7i.8xlarge	instanceType=i7i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.0202 fFD3.6397 gFD3.6397
BoxUsage:i7i.large	instanceType=i7i.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.1888 fFD0.2275 gFD0.2275
BoxUsage:i7i.metal-24xl	instanceType=i7i.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD9.6204 fFD11.5954 gFD11.5954
BoxUsage:i7i.metal-48xl	instanceType=i7i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD19.2408 fFD23.1908 gFD23.1908
BoxUsage:i7i.xlarge	instanceType=i7i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.3775 fFD0.455 gFD0.455
BoxUsage:i7ie.12xlarge	instanceType=i7ie.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG7.3416 PEF7.453932 VFG7.2588 dFD6.2376 fFD7.5348 gFD7.5348 iFG6.2376
BoxUsage:i7ie.18xlarge	instanceType=i7ie.18xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG11.178 VFG10.8882 dFD9.3564 fFD11.3022 gFD11.3022
BoxUsage:i7ie.24xlarge	instanceType=i7ie.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG14.6832 PFG14.904 dFD12.4752 fFD15.0696 gFD15.0696 iFG12.4752
BoxUsage:i7ie.2xlarge	instanceType=i7ie.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG1.242 VFG1.2098 dFD1.0396 fFD1.2558 gFD1.2558 iFG1.0396
BoxUsage:i7ie.3xlarge	instanceType=i7ie.3xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG1.8354 PEF1.863483 dFD1.5594 fFD1.8837 gFD1.8837
BoxUsage:i7ie.48xlarge	instanceType=i7ie.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG29.808 dFD24.9504 fFD30.1392 gFD30.1392 iFG24.9504
BoxUsage:i7ie.6xlarge	instanceType=i7ie.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG3.726 VFG3.6294 dFD3.1188 fFD3.7674 gFD3.7674 iFG3.1188
BoxUsage:i7ie.large	instanceType=i7ie.large;os=Linux;tenancy=Shared	Hrs	0	-		PFG0.3105 VFG0.3025 dFD0.2599 fFD0.314 gFD0.314
BoxUsage:i7ie.metal-24xl	instanceType=i7ie.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD13.2844 fFD16.0476 gFD16.0481
BoxUsage:i7ie.metal-48xl	instanceType=i7ie.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD26.5687 fFD32.0953 gFD32.0962
BoxUsage:i7ie.xlarge	instanceType=i7ie.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		VFG0.6049 dFD0.5198 fFD0.6279 gFD0.6279
BoxUsage:i8g.12xlarge	instanceType=i8g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG4.9104 dFD4.1184 fFD4.9632 gFD4.9632 iFG4.1184
BoxUsage:i8g.16xlarge	instanceType=i8g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG6.5472 dFD5.4912 fFD6.6176 gFD6.6176 iFG5.4912
BoxUsage:i8g.24xlarge	instanceType=i8g.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG9.8208 dFD8.2368 fFD9.9264 gFD9.9264 iFG8.2368
BoxUsage:i8g.2xlarge	instanceType=i8g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.6864 fFD0.8272 gFD0.8272 iFG0.6864
BoxUsage:i8g.48xlarge	instanceType=i8g.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD16.4736 fFD19.8528 gFD19.8528
BoxUsage:i8g.4xlarge	instanceType=i8g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG1.6368 dFD1.3728 fFD1.6544 gFD1.6544 iFG1.3728
BoxUsage:i8g.8xlarge	instanceType=i8g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PED3.273636 dFD2.7456 fFD3.3088 gFD3.3088 iFG2.7456
BoxUsage:i8g.large	instanceType=i8g.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.1716 fFD0.2068 gFD0.2068 iFG0.1716
BoxUsage:i8g.metal-24xl	instanceType=i8g.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		PEE10.800092 dFD9.06048 fFD10.91904 gFD10.91904
BoxUsage:i8g.metal-48xl	instanceType=i8g.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD18.12096 fFD21.83808 gFD21.83808
BoxUsage:i8g.xlarge	instanceType=i8g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG0.4092 dFD0.3432 fFD0.4136 gFD0.4136 iFG0.3432
BoxUsage:i8ge.12xlarge	instanceType=i8ge.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.6952 fFD6.8796 gFD6.8796
BoxUsage:i8ge.18xlarge	instanceType=i8ge.18xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD8.5428 fFD10.3194 gFD10.3194
BoxUsage:i8ge.24xlarge	instanceType=i8ge.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD11.3904 fFD13.7592 gFD13.7592
BoxUsage:i8ge.2xlarge	instanceType=i8ge.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.9492 fFD1.1466 gFD1.1466
BoxUsage:i8ge.3xlarge	instanceType=i8ge.3xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.4238 fFD1.7199 gFD1.7199
BoxUsage:i8ge.48xlarge	instanceType=i8ge.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD22.7808 fFD27.5184 gFD27.5184
BoxUsage:i8ge.6xlarge	instanceType=i8ge.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.8476 fFD3.4398 gFD3.4398
BoxUsage:i8ge.large	instanceType=i8ge.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.2373 fFD0.2867 gFD0.2867
BoxUsage:i8ge.metal-24xl	instanceType=i8ge.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD12.1313 fFD14.6513 gFD14.6513
BoxUsage:i8ge.metal-48xl	instanceType=i8ge.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD24.2626 fFD29.3026 gFD29.3026
BoxUsage:i8ge.xlarge	instanceType=i8ge.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.4746 fFD0.5733 gFD0.5733
BoxUsage:im4gn.16xlarge	instanceType=im4gn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	CEu6.8281 HEu6.97734 IEu6.97734 NEu6.41766 PEu6.94003 TFG6.4176 UEu6.41766 VEu6.75347 WEu6.75347 dFD5.82067 eEu5.82067 iEu5.82067
BoxUsage:im4gn.2xlarge	instanceType=im4gn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=8	CEu0.85351 HEu0.87217 IEu0.87217 NEu0.80221 PEu0.8675 UEu0.80221 VEu0.84418 WEu0.84418 dFD0.72758 eEu0.72758 iEu0.72758
BoxUsage:im4gn.4xlarge	instanceType=im4gn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=16	CEu1.70702 HEu1.74434 IEu1.74434 NEu1.60442 PEu1.73501 UEu1.60442 VEu1.68837 WEu1.68837 dFD1.45517 eEu1.45517 iEu1.45517
BoxUsage:im4gn.8xlarge	instanceType=im4gn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=32	CEu3.41405 HEu3.48867 IEu3.48867 NEu3.20883 PEu3.47002 TFG3.2088 UEu3.20883 VEu3.37674 WEu3.37674 dFD2.91034 eEu2.91034 iEu2.91034
BoxUsage:im4gn.large	instanceType=im4gn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=2	CEu0.21338 HEu0.21804 IEu0.21804 NEu0.20055 PEu0.21688 TED0.200555 UEu0.20055 VEu0.21105 WEu0.21105 dFD0.1819 eEu0.1819 iEu0.1819
BoxUsage:im4gn.xlarge	instanceType=im4gn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=4	CEu0.42676 HEu0.43608 IEu0.43608 NEu0.4011 PEu0.43375 TFG0.4011 UEu0.4011 VEu0.42209 WEu0.42209 dFD0.36379 eEu0.36379 iEu0.36379
BoxUsage:inf1.24xlarge	instanceType=inf1.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	AEu6.249 BEu7.274 CEu6.376 DEu5.812 FEu4.965 HEu6.376 IEu5.902 NEu5.26 PEu5.902 REu5.016 SEu5.53 UEu5.26 VEu5.53 WEu5.517 aEu5.786 cEu7.8 dFD4.721 eEu4.721 fFD5.953 gFD5.953 hEu5.671 iEu4.721
BoxUsage:inf1.2xlarge	instanceType=inf1.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	BEu0.558 CEu0.489 DEu0.446 FEu0.381 HEu0.489 IEu0.453 NEu0.403 PEu0.453 REu0.385 SEu0.424 UEu0.403 VEu0.424 WEu0.423 aEu0.444 cEu0.598 dFD0.362 eEu0.362 fFD0.456 gFD0.456 hEu0.435 iEu0.362
BoxUsage:inf1.6xlarge	instanceType=inf1.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=48;vcpu=24	BEu1.819 CEu1.594 DEu1.453 FEu1.241 HEu1.594 IEu1.475 NEu1.315 PEu1.475 REu1.254 SEu1.382 UEu1.315 VEu1.382 WEu1.379 aEu1.447 cEu1.95 dFD1.18 eEu1.18 fFD1.488 gFD1.488 hEu1.418 iEu1.18
BoxUsage:inf1.xlarge	instanceType=inf1.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	BEu0.352 CEu0.308 DEu0.281 FEu0.24 HEu0.308 IEu0.285 NEu0.254 PEu0.285 REu0.242 SEu0.267 UEu0.254 VEu0.267 WEu0.267 aEu0.28 cEu0.377 dFD0.228 eEu0.228 fFD0.288 gFD0.288 hEu0.274 iEu0.228
BoxUsage:inf2.24xlarge	instanceType=inf2.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEu9.73595 FEu8.43782 HEu9.08689 IFG8.43782 PEu9.73595 RFG7.1397 UEu8.11329 WFG9.08689 cFG11.03408 dFD6.49063 eEu6.49063 iEu6.49063
BoxUsage:inf2.48xlarge	instanceType=inf2.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CEu19.4719 FEu16.87565 HEu18.17377 IFG16.87565 PEu19.4719 RFG14.27939 UEu16.22658 WFG18.17377 cFG22.06815 dFD12.98127 eEu12.98127 iEu12.98127
BoxUsage:inf2.8xlarge	instanceType=inf2.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEu2.95179 FEu2.55822 HEu2.755 IFG2.55822 PEu2.95179 RFG2.16465 UEu2.45982 cFG3.34536 dFD1.96786 eEu1.96786 iEu1.96786
BoxUsage:inf2.xlarge	instanceType=inf2.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEu1.1373 FEu0.98566 HEu1.06148 IFG0.98566 PEu1.1373 UEu0.94775 WFG1.06148 cFG1.28894 dFD0.7582 eEu0.7582 iEu0.7582
BoxUsage:is4gen.2xlarge	instanceType=is4gen.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=48;vcpu=8	CEu1.3566 FEu1.31 HEu1.3821 IEu1.3821 NEu1.275 PEu1.377 UEu1.275 VEu1.3413 WEu1.3413 dFD1.1526 eEu1.1526 iEu1.1526
BoxUsage:is4gen.4xlarge	instanceType=is4gen.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=96;vcpu=16	CEu2.7132 FEu2.62 HEu2.76421 IEu2.76421 NEu2.55 PEu2.754 UEu2.55 VEu2.68261 WEu2.68261 dFD2.3052 eEu2.3052 iEu2.3052
BoxUsage:is4gen.8xlarge	instanceType=is4gen.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=192;vcpu=32	CEu5.4264 FEu5.24 HEu5.52842 IEu5.52842 NEu5.1 PEu5.508 UEu5.1 VEu5.36522 WEu5.36522 dFD4.6104 eEu4.6104 iEu4.6104
BoxUsage:is4gen.large	instanceType=is4gen.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=12;vcpu=2	CEu0.33915 FEu0.3275 HEu0.34553 IEu0.34553 NEu0.31875 PEu0.34425 UEu0.31875 VEu0.33533 WEu0.33533 dFD0.28815 eEu0.28815 iEu0.28815
BoxUsage:is4gen.medium	instanceType=is4gen.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=6;vcpu=1	CEu0.16958 FEu0.16375 HEu0.17276 IEu0.17276 NEu0.15938 PEu0.17213 UEu0.15938 VEu0.16766 WEu0.16766 dFD0.14408 eEu0.14408 iEu0.14408
BoxUsage:is4gen.xlarge	instanceType=is4gen.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=24;vcpu=4	CEu0.6783 FEu0.655 HEu0.69105 IEu0.69105 NEu0.6375 PEu0.6885 UEu0.6375 VEu0.67065 WEu0.67065 dFD0.5763 eEu0.5763 iEu0.5763
BoxUsage:m1.large	instanceType=m1.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=7.5;vcpu=2	CEu0.243 HEu0.233 IEu0.233 UEu0.19 cEu0.233 dFD0.175 gFD0.211 hEu0.19 iEu0.175
BoxUsage:m1.medium	instanceType=m1.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=3.75;vcpu=1	CEu0.122 CEu0.122 HEu0.117 HEu0.117 IEu0.117 IEu0.117 UEu0.095 UEu0.095 cEu0.117 cEu0.117 dFD0.087 gFD0.106 hEu0.095 hEu0.095 iEu0.087 iEu0.087
BoxUsage:m1.small	instanceType=m1.small;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=1.7;vcpu=1	CEu0.061 CEu0.061 HEu0.058 HEu0.058 IEu0.058 IEu0.058 UEu0.047 UEu0.047 cEu0.058 cEu0.058 dFD0.044 gFD0.053 hEu0.047 hEu0.047 iEu0.044 iEu0.044
BoxUsage:m1.xlarge	instanceType=m1.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15;vcpu=4	CEu0.486 HEu0.467 IEu0.467 UEu0.379 cEu0.467 dFD0.35 gFD0.423 hEu0.379 iEu0.35
BoxUsage:m2.2xlarge	instanceType=m2.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=34.2;vcpu=4	CEu0.575 HEu0.592 IEu0.592 UEu0.55 cEu0.645 dFD0.49 gFD0.586 hEu0.55 iEu0.49
BoxUsage:m2.4xlarge	instanceType=m2.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=68.4;vcpu=8	CEu1.15 HEu1.183 IEu1.183 UEu1.1 cEu1.291 dFD0.98 gFD1.171 hEu1.1 iEu0.98
BoxUsage:m2.xlarge	instanceType=m2.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=17.1;vcpu=2	CEu0.287 HEu0.296 IEu0.296 UEu0.275 cEu0.323 dFD0.245 gFD0.293 hEu0.275 iEu0.245
BoxUsage:m3.2xlarge	instanceType=m3.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30;vcpu=8	CEu0.77 DEu0.732 HEu0.784 IEu0.745 PEu0.632 UEu0.585 cEu0.761 dFD0.532 gFD0.672 hEu0.616 iEu0.532
BoxUsage:m3.large	instanceType=m3.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=7.5;vcpu=2	CEu0.193 DEu0.183 HEu0.196 IEu0.186 PEu0.158 UEu0.146 cEu0.19 dFD0.133 gFD0.168 hEu0.154 iEu0.133
BoxUsage:m3.medium	instanceType=m3.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=3.75;vcpu=1	CEu0.096 DEu0.091 HEu0.098 IEu0.093 PEu0.079 UEu0.073 cEu0.095 dFD0.067 gFD0.084 hEu0.077 iEu0.067
BoxUsage:m3.xlarge	instanceType=m3.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15;vcpu=4	CEu0.385 DEu0.366 HEu0.392 IEu0.372 PEu0.315 UEu0.293 cEu0.381 dFD0.266 gFD0.336 hEu0.308 iEu0.266
BoxUsage:m4.10xlarge	instanceType=m4.10xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=160;vcpu=40	CEu2.58 DEu2.46 FEu2.1 HEu2.5 IEu2.5 NEu2.22 PEu2.4 UEu2.22 VEu2.32 cEu3.18 dE32 dFD2 eEu2 gFD2.52 hEu2.34 iEu2
BoxUsage:m4.16xlarge	instanceType=m4.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEu4.128 DEu3.936 EEu4.128 FEu3.36 HEu4 IEu4 NEu3.552 PEu3.84 UEu3.552 VEu3.712 cEu5.088 dFD3.2 eEu3.2 gFD4.032 hEu3.744 iEu3.2
BoxUsage:m4.2xlarge	instanceType=m4.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEu0.516 DEu0.492 EEu0.516 FEu0.42 HEu0.5 IEu0.5 NEu0.444 PEu0.48 UEu0.444 VEu0.464 cEu0.636 dFD0.4 eEu0.4 gFD0.504 hEu0.468 iEu0.4
BoxUsage:m4.4xlarge	instanceType=m4.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEu1.032 DEu0.984 EEu1.032 FEu0.84 HEu1 IEu1 NEu0.888 PEu0.96 UEu0.888 VEu0.928 cEu1.272 dFD0.8 eEu0.8 gFD1.008 hEu0.936 iEu0.8
BoxUsage:m4.large	instanceType=m4.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEu0.129 DEu0.123 EEu0.129 FEu0.105 HEu0.125 IEu0.125 NEu0.111 PEu0.12 UEu0.111 VEu0.116 cEu0.159 dFD0.1 eEu0.1 gFD0.126 hEu0.117 iEu0.1
BoxUsage:m4.xlarge	instanceType=m4.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEu0.258 DEu0.246 EEu0.258 FEu0.21 HEu0.25 IEu0.25 NEu0.222 PEu0.24 UEu0.222 VEu0.232 cEu0.318 dFD0.2 eEu0.2 gFD0.252 hEu0.234 iEu0.2
BoxUsage:m5.12xlarge	instanceType=m5.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	AEu3.048 BEu3.168 CEu2.976 DEu2.832 EEu2.976 FEu2.424 GEu2.424 HEu2.88 IEu2.88 JEu2.88 KEu2.88 NEu2.568 OEu2.568 PEu2.76 QEu3.036 REu2.448 SEu2.688 TEu2.568 UEu2.568 VEu2.664 WEu2.688 YEu2.696 ZEu2.825 aEu2.825 cEu3.672 dFD2.304 eEu2.304 fFD2.904 gFD2.904 hEu2.688 iEu2.304
BoxUsage:m5.12xlarge	instanceType=m5.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PCq3.278 UFG3.086 dFG2.822 iFG2.822
BoxUsage:m5.12xlarge	instanceType=m5.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PFG2.86 UFG2.668 dFG2.404 iFG2.404
BoxUsage:m5.12xlarge	instanceType=m5.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PFG4.968 UFG4.776 dDi4.512 iDi4.512
BoxUsage:m5.16xlarge	instanceType=m5.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	AEu4.064 BEu4.224 CEu3.968 DEu3.776 EEu3.968 FEu3.232 GEu3.232 HEu3.84 IEu3.84 JEu3.84 KEu3.84 NEu3.424 OEu3.424 PEu3.68 QEu4.048 REu3.264 SEu3.584 TEu3.424 UEu3.424 VEu3.552 WEu3.584 YEu3.595 ZEu3.766 aEu3.766 cEu4.896 dFD3.072 eEu3.072 fFD3.872 gFD3.872 hEu3.584 iEu3.072
BoxUsage:m5.16xlarge	instanceType=m5.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PFG4.371 UFG4.115 dFG3.763 iFG3.763
BoxUsage:m5.16xlarge	instanceType=m5.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PBj3.78 UFG3.524 dBj3.172 iFG3.172
BoxUsage:m5.16xlarge	instanceType=m5.16xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PFG6.624 UDo6.368 dDo6.016 iDo6.016
BoxUsage:m5.24xlarge	instanceType=m5.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	AEu6.096 BEu6.336 CEu5.952 DEu5.664 EEu5.952 FEu4.848 GEu4.848 HEu5.76 IEu5.76 JEu5.76 KEu5.76 NEu5.136 OEu5.136 PEu5.52 QEu6.072 REu4.896 SEu5.376 TEu5.136 UEu5.136 VEu5.328 WEu5.376 YEu5.393 ZEu5.65 aEu5.65 cEu7.344 dFD4.608 eEu4.608 fFD5.808 gFD5.808 hEu5.376 iEu4.608
BoxUsage:m5.24xlarge	instanceType=m5.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PDN6.557 UFG6.173 dFG5.645 iFG5.645
BoxUsage:m5.24xlarge	instanceType=m5.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PFG5.62 UFG5.236 dFG4.708 iFG4.708
BoxUsage:m5.24xlarge	instanceType=m5.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PD19.936 UFG9.552 dD19.024 iFG9.024
BoxUsage:m5.2xlarge	instanceType=m5.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	AEu0.508 BEu0.528 CEu0.496 DEu0.472 EEu0.496 FE30.404 FEu0.404 GEu0.404 HEu0.48 IEu0.48 JEu0.48 KEu0.48 NEu0.428 OEu0.428 PEu0.46 QEu0.506 REu0.408 SEu0.448 TEu0.428 UEu0.428 VE30.444 VEu0.444 WEu0.448 YEu0.449 ZEu0.471 aEu0.471 cEu0.612 dFD0.384 eEu0.384 fFD0.484 gFD0.484 hEu0.448 iEu0.384
BoxUsage:m5.2xlarge	instanceType=m5.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PBo0.575 UBo0.543 dFG0.499 iBo0.499
BoxUsage:m5.2xlarge	instanceType=m5.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFG0.56 UFG0.528 dFG0.484 iBk0.484
BoxUsage:m5.2xlarge	instanceType=m5.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFG0.828 UCn0.796 dCn0.752 iCn0.752
BoxUsage:m5.4xlarge	instanceType=m5.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	AEu1.016 BEu1.056 CEu0.992 DEu0.944 EEu0.992 FEu0.808 GEu0.808 HEu0.96 IEu0.96 JEu0.96 KEu0.96 NEu0.856 OEu0.856 PEu0.92 QEu1.012 REu0.816 SEu0.896 TEu0.856 UEu0.856 VEu0.888 WEu0.896 YEu0.899 ZEu0.942 aEu0.942 cEu1.224 dFD0.768 eEu0.768 fFD0.968 gFD0.968 hEu0.896 iEu0.768
BoxUsage:m5.4xlarge	instanceType=m5.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PCR1.093 UFG1.029 dFG0.941 iCR0.941
BoxUsage:m5.4xlarge	instanceType=m5.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PBk1.02 UFG0.956 dBk0.868 iBk0.868
BoxUsage:m5.4xlarge	instanceType=m5.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PFG1.656 UC61.592 dC61.504 iC61.504
BoxUsage:m5.8xlarge	instanceType=m5.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	AEu2.032 BEu2.112 CEu1.984 DEu1.888 EEu1.984 FEu1.616 GEu1.616 HEu1.92 IEu1.92 JEu1.92 KEu1.92 NEu1.712 OEu1.712 PEu1.84 QEu2.024 REu1.632 SEu1.792 TEu1.712 UEu1.712 VEu1.776 WEu1.792 YEu1.798 ZEu1.883 aEu1.883 cEu2.448 dFD1.536 eEu1.536 fFD1.936 gFD1.936 hEu1.792 iEu1.536
BoxUsage:m5.8xlarge	instanceType=m5.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PCf2.186 UCf2.058 dFG1.882 iFG1.882
BoxUsage:m5.8xlarge	instanceType=m5.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PFG1.94 UFG1.812 dFG1.636 iBm1.636
BoxUsage:m5.8xlarge	instanceType=m5.8xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PFG3.312 UDV3.184 dDV3.008 iFG3.008
BoxUsage:m5.large	instanceType=m5.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	AEu0.127 BEu0.132 CEu0.124 DEu0.118 EEu0.124 FEu0.101 GEu0.101 HEu0.12 IEu0.12 JEu0.12 KEu0.12 NEu0.107 OEu0.107 PEu0.115 QEu0.127 REu0.102 SEu0.112 TEu0.107 UEu0.107 VE30.111 VEu0.111 WEu0.112 YEu0.112 ZEu0.118 aEu0.118 cEu0.153 dFD0.096 eEu0.096 fFD0.121 gFD0.121 hEu0.112 iEu0.096
BoxUsage:m5.large	instanceType=m5.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PA60.144 UFG0.136 dFG0.125 iFG0.125
BoxUsage:m5.large	instanceType=m5.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PBB0.171 UBB0.163 dFG0.152 iBB0.152
BoxUsage:m5.large	instanceType=m5.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PBc0.207 UBc0.199 dFG0.188 iBc0.188
BoxUsage:m5.metal	instanceType=m5.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	AEu6.096 BEu6.336 CEu5.952 DEu5.664 EEu5.952 FEu4.848 GEu4.848 HEu5.76 IEu5.76 JEu5.76 KEu5.76 NEu5.136 OEu5.136 PEu5.52 QEu6.072 REu4.896 SEu5.376 TEu5.136 UEu5.136 VEu5.328 WEu5.376 YEu5.393 ZEu5.65 aEu5.65 cEu7.344 dFD4.608 eEu4.608 fFD5.808 gFD5.808 hEu5.376 iEu4.608
BoxUsage:m5.metal	instanceType=m5.metal;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PFG6.557 UFG6.173 dFG5.645 iFG5.645
BoxUsage:m5.metal	instanceType=m5.metal;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PFG5.62 UFG5.236 dFG4.708 iBn4.708
BoxUsage:m5.metal	instanceType=m5.metal;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PFG9.936 UDw9.552 dDw9.024 iDw9.024
BoxUsage:m5.xlarge	instanceType=m5.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	AEu0.254 BEu0.264 CEu0.248 DEu0.236 EEu0.248 FEu0.202 GEu0.202 HEu0.24 IEu0.24 JEu0.24 KEu0.24 NEu0.214 OEu0.214 PEu0.23 QEu0.253 REu0.204 SEu0.224 TEu0.214 UEu0.214 VEu0.222 WEu0.224 YEu0.225 ZEu0.235 aEu0.235 cEu0.306 dFD0.192 eEu0.192 fFD0.242 gFD0.242 hEu0.224 iEu0.192
BoxUsage:m5.xlarge	instanceType=m5.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PBW0.288 UFG0.272 dBW0.25 iFG0.25
BoxUsage:m5.xlarge	instanceType=m5.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFG0.286 UBA0.27 dFG0.248 iFG0.248
BoxUsage:m5.xlarge	instanceType=m5.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PCX0.414 UFG0.398 dCX0.376 iFG0.376
BoxUsage:m5a.12xlarge	instanceType=m5a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEu2.688 DEu2.544 FEu1.333 HEu2.592 IEu2.592 NEu2.304 PEu2.496 SEu2.424 UEu2.304 VEu2.4 WEu2.424 cEu3.312 dFD2.064 eEu2.064 fFD2.616 gFD2.616 hEu2.424 iEu2.064
BoxUsage:m5a.16xlarge	instanceType=m5a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEu3.584 DEu3.392 FEu1.778 HEu3.456 IEu3.456 NEu3.072 PEu3.328 SEu3.232 UEu3.072 VEu3.2 WEu3.232 cEu4.416 dFD2.752 eEu2.752 fFD3.488 gFD3.488 hEu3.232 iEu2.752
BoxUsage:m5a.24xlarge	instanceType=m5a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEu5.376 DEu5.088 FEu2.666 HEu5.184 IEu5.184 NEu4.608 PEu4.992 SEu4.848 UEu4.608 VEu4.8 WEu4.848 cEu6.624 dFD4.128 eEu4.128 fFD5.232 gFD5.232 hEu4.848 iEu4.128
BoxUsage:m5a.2xlarge	instanceType=m5a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEu0.448 DEu0.424 FEu0.222 HEu0.432 IEu0.432 NEu0.384 PEu0.416 SEu0.404 UEu0.384 VEu0.4 WEu0.404 cEu0.552 dFD0.344 eEu0.344 fFD0.436 gFD0.436 hEu0.404 iEu0.344
BoxUsage:m5a.4xlarge	instanceType=m5a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEu0.896 DEu0.848 FEu0.444 HEu0.864 IEu0.864 NEu0.768 PEu0.832 SEu0.808 UEu0.768 VEu0.8 WEu0.808 cEu1.104 dFD0.688 eEu0.688 fFD0.872 gFD0.872 hEu0.808 iEu0.688
BoxUsage:m5a.8xlarge	instanceType=m5a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEu1.792 DEu1.696 FEu0.889 HEu1.728 IEu1.728 NEu1.536 PEu1.664 SEu1.616 UEu1.536 VEu1.6 WEu1.616 cEu2.208 dFD1.376 eEu1.376 fFD1.744 gFD1.744 hEu1.616 iEu1.376
BoxUsage:m5a.large	instanceType=m5a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEu0.112 DEu0.106 FEu0.056 HEu0.108 IEu0.108 NEu0.096 PEu0.104 SEu0.101 UEu0.096 VEu0.1 WEu0.101 cEu0.138 dFD0.086 eEu0.086 fFD0.109 gFD0.109 hEu0.101 iEu0.086
BoxUsage:m5a.xlarge	instanceType=m5a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEu0.224 DEu0.212 FEu0.111 HEu0.216 IEu0.216 NEu0.192 PEu0.208 SEu0.202 UEu0.192 VEu0.2 WEu0.202 cEu0.276 dFD0.172 eEu0.172 fFD0.218 gFD0.218 hEu0.202 iEu0.172
BoxUsage:m5ad.12xlarge	instanceType=m5ad.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEu3.216 DEu3.048 FEu1.61 HEu3.096 IEu3.12 NEu2.76 PEu3 UEu2.76 VEu2.88 WEu2.904 cEu3.96 dFD2.472 eEu2.472 gFD3.144 hEu2.928 iEu2.472
BoxUsage:m5ad.16xlarge	instanceType=m5ad.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEu4.288 DEu4.064 FEu2.147 HEu4.128 IEu4.16 NEu3.68 PEu4 UEu3.68 VEu3.84 WEu3.872 cEu5.28 dFD3.296 eEu3.296 gFD4.192 hEu3.904 iEu3.296
BoxUsage:m5ad.24xlarge	instanceType=m5ad.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEu6.432 DEu6.096 FEu3.221 HEu6.192 IEu6.24 NEu5.52 PEu6 UEu5.52 VEu5.76 WEu5.808 cEu7.92 dFD4.944 eEu4.944 gFD6.288 hEu5.856 iEu4.944
BoxUsage:m5ad.2xlarge	instanceType=m5ad.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEu0.536 DEu0.508 FEu0.268 HEu0.516 IEu0.52 NEu0.46 PEu0.5 UEu0.46 VEu0.48 WEu0.484 cEu0.66 dFD0.412 eEu0.412 gFD0.524 hEu0.488 iEu0.412
BoxUsage:m5ad.4xlarge	instanceType=m5ad.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEu1.072 DEu1.016 FEu0.537 HEu1.032 IEu1.04 NEu0.92 PEu1 UEu0.92 VEu0.96 WEu0.968 cEu1.32 dFD0.824 eEu0.824 gFD1.048 hEu0.976 iEu0.824
BoxUsage:m5ad.8xlarge	instanceType=m5ad.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEu2.144 DEu2.032 FEu1.074 HEu2.064 IEu2.08 NEu1.84 PEu2 UEu1.84 VEu1.92 WEu1.936 cEu2.64 dFD1.648 eEu1.648 gFD2.096 hEu1.952 iEu1.648
BoxUsage:m5ad.large	instanceType=m5ad.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEu0.134 DEu0.127 FEu0.067 HEu0.129 IEu0.13 NEu0.115 PEu0.125 UEu0.115 VEu0.12 WEu0.121 cEu0.165 dFD0.103 eEu0.103 gFD0.131 hEu0.122 iEu0.103
BoxUsage:m5ad.xlarge	instanceType=m5ad.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEu0.268 DEu0.254 FEu0.134 HEu0.258 IEu0.26 NEu0.23 PEu0.25 UEu0.23 VEu0.24 WEu0.242 cEu0.33 dFD0.206 eEu0.206 gFD0.262 hEu0.244 iEu0.206
BoxUsage:m5d.12xlarge	instanceType=m5d.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	AEu3.6 BEu3.72 CEu3.504 DEu3.336 EEu3.504 FEu2.928 GEu2.928 HEu3.384 IEu3.408 JEu3.384 KEu3.408 NEu3.024 OEu3.024 PEu3.264 QEu3.59 REu2.88 SEu3.168 TEu3.024 UEu3.024 VEu3.144 WEu3.168 YEu3.175 ZEu3.326 aEu3.326 cEu4.32 dFD2.712 eEu2.712 fFD3.432 gFD3.432 hEu3.192 iEu2.712
BoxUsage:m5d.16xlarge	instanceType=m5d.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	AEu4.8 BEu4.96 CEu4.672 DEu4.448 EEu4.672 FEu3.904 GEu3.904 HEu4.512 IEu4.544 JEu4.512 KEu4.544 NEu4.032 OEu4.032 PEu4.352 QEu4.787 REu3.84 SEu4.224 TEu4.032 UEu4.032 VEu4.192 WEu4.224 YEu4.234 ZEu4.435 aEu4.435 cEu5.76 dFD3.616 eEu3.616 fFD4.576 gFD4.576 hEu4.256 iEu3.616
BoxUsage:m5d.24xlarge	instanceType=m5d.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	AEu7.2 BEu7.44 CEu7.008 DEu6.672 EEu7.008 FEu5.856 GEu5.856 HEu6.768 IEu6.816 JEu6.768 KEu6.816 NEu6.048 OEu6.048 PEu6.528 QEu7.181 REu5.76 SEu6.336 TEu6.048 UEu6.048 VEu6.288 WEu6.336 YEu6.35 ZEu6.653 aEu6.653 cEu8.64 dFD5.424 eEu5.424 fFD6.864 gFD6.864 hEu6.384 iEu5.424
BoxUsage:m5d.2xlarge	instanceType=m5d.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	AEu0.6 BEu0.62 CEu0.584 DEu0.556 EEu0.584 FEu0.488 GEu0.488 HEu0.564 IEu0.568 JEu0.564 KEu0.568 NEu0.504 OEu0.504 PEu0.544 QEu0.598 REu0.48 SEu0.528 TEu0.504 UEu0.504 VEu0.524 WEu0.528 YEu0.529 ZEu0.554 aEu0.554 cEu0.72 dFD0.452 eEu0.452 fFD0.572 gFD0.572 hEu0.532 iEu0.452
BoxUsage:m5d.4xlarge	instanceType=m5d.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	AEu1.2 BEu1.24 CEu1.168 DEu1.112 EEu1.168 FEu0.976 GEu0.976 HEu1.128 IEu1.136 JEu1.128 KEu1.136 NEu1.008 OEu1.008 PEu1.088 QEu1.197 REu0.96 SEu1.056 TEu1.008 UEu1.008 VEu1.048 WEu1.056 YEu1.058 ZEu1.109 aEu1.109 cEu1.44 dFD0.904 eEu0.904 fFD1.144 gFD1.144 hEu1.064 iEu0.904
BoxUsage:m5d.8xlarge	instanceType=m5d.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	AEu2.4 BEu2.48 CEu2.336 DEu2.224 EEu2.336 FEu1.952 GEu1.952 HEu2.256 IEu2.272 JEu2.256 KEu2.272 NEu2.016 OEu2.016 PEu2.176 QEu2.394 REu1.92 SEu2.112 TEu2.016 UEu2.016 VEu2.096 WEu2.112 YEu2.117 ZEu2.218 aEu2.218 cEu2.88 dFD1.808 eEu1.808 fFD2.288 gFD2.288 hEu2.128 iEu1.808
BoxUsage:m5d.large	instanceType=m5d.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	AEu0.15 BEu0.155 CEu0.146 DEu0.139 EEu0.146 FEu0.122 GEu0.122 HEu0.141 IEu0.142 JEu0.141 KEu0.142 NEu0.126 OEu0.126 PEu0.136 QEu0.15 REu0.12 SEu0.132 TEu0.126 UEu0.126 VEu0.131 WEu0.132 YEu0.132 ZEu0.139 aEu0.139 cEu0.18 dFD0.113 eEu0.113 fFD0.143 gFD0.143 hEu0.133 iEu0.113
BoxUsage:m5d.metal	instanceType=m5d.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	AEu7.2 BEu7.44 CEu7.008 DEu6.672 EEu7.008 FEu5.856 GEu5.856 HEu6.768 IEu6.816 JEu6.768 KEu6.816 NEu6.048 OEu6.048 PEu6.528 QEu7.181 REu5.76 SEu6.336 TEu6.048 UEu6.048 VEu6.288 WEu6.336 YEu6.35 ZEu6.653 aEu6.653 cEu8.64 dFD5.424 eEu5.424 fFD6.864 gFD6.864 hEu6.384 iEu5.424
BoxUsage:m5d.xlarge	instanceType=m5d.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	AEu0.3 BEu0.31 CEu0.292 DEu0.278 EEu0.292 FEu0.244 GEu0.244 HEu0.282 IEu0.284 JEu0.282 KEu0.284 NEu0.252 OEu0.252 PEu0.272 QEu0.299 REu0.24 SEu0.264 TEu0.252 UEu0.252 VEu0.262 WEu0.264 YEu0.265 ZEu0.277 aEu0.277 cEu0.36 dFD0.226 eEu0.226 fFD0.286 gFD0.286 hEu0.266 iEu0.226
BoxUsage:m5dn.12xlarge	instanceType=m5dn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEu4.2 HEu4.008 PEu3.888 UEu3.648 dFD3.264 eEu3.264 fFD4.104 gFD4.104 iEu3.264
BoxUsage:m5dn.16xlarge	instanceType=m5dn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEu5.6 HEu5.344 PEu5.184 UEu4.864 dFD4.352 eEu4.352 fFD5.472 gFD5.472 iEu4.352
BoxUsage:m5dn.24xlarge	instanceType=m5dn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEu8.4 HEu8.016 PEu7.776 UEu7.296 dFD6.528 eEu6.528 fFD8.208 gFD8.208 iEu6.528
BoxUsage:m5dn.2xlarge	instanceType=m5dn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEu0.7 HEu0.668 PEu0.648 UEu0.608 dFD0.544 eEu0.544 fFD0.684 gFD0.684 iEu0.544
BoxUsage:m5dn.4xlarge	instanceType=m5dn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEu1.4 HEu1.336 PEu1.296 UEu1.216 dFD1.088 eEu1.088 fFD1.368 gFD1.368 iEu1.088
BoxUsage:m5dn.8xlarge	instanceType=m5dn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEu2.8 HEu2.672 PEu2.592 UEu2.432 dFD2.176 eEu2.176 fFD2.736 gFD2.736 iEu2.176
BoxUsage:m5dn.large	instanceType=m5dn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEu0.175 HEu0.167 PEu0.162 UEu0.152 dFD0.136 eEu0.136 fFD0.171 gFD0.171 iEu0.136
BoxUsage:m5dn.metal	instanceType=m5dn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEu8.4 HEu8.016 PEu7.776 UEu7.296 dFD6.528 eEu6.528 fFD8.208 gFD8.208 iEu6.528
BoxUsage:m5dn.xlarge	instanceType=m5dn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEu0.35 HEu0.334 PEu0.324 UEu0.304 dFD0.272 eEu0.272 fFD0.342 gFD0.342 iEu0.272
BoxUsage:m5n.12xlarge	instanceType=m5n.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEu3.672 HEu3.504 PEu3.384 UEu3.192 dFD2.856 eEu2.856 fFD3.576 gFD3.576 iEu2.856
BoxUsage:m5n.16xlarge	instanceType=m5n.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEu4.896 HEu4.672 PEu4.512 UEu4.256 dFD3.808 eEu3.808 fFD4.768 gFD4.768 iEu3.808
BoxUsage:m5n.24xlarge	instanceType=m5n.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEu7.344 HEu7.008 PEu6.768 UEu6.384 dFD5.712 eEu5.712 fFD7.152 gFD7.152 iEu5.712
BoxUsage:m5n.2xlarge	instanceType=m5n.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEu0.612 HEu0.584 PEu0.564 UEu0.532 dFD0.476 eEu0.476 fFD0.596 gFD0.596 iEu0.476
BoxUsage:m5n.4xlarge	instanceType=m5n.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEu1.224 HEu1.168 PEu1.128 UEu1.064 dFD0.952 eEu0.952 fFD1.192 gFD1.192 iEu0.952
BoxUsage:m5n.8xlarge	instanceType=m5n.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEu2.448 HEu2.336 PEu2.256 UEu2.128 dFD1.904 eEu1.904 fFD2.384 gFD2.384 iEu1.904
BoxUsage:m5n.large	instanceType=m5n.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEu0.153 HEu0.146 PEu0.141 UEu0.133 dFD0.119 eEu0.119 fFD0.149 gFD0.149 iEu0.119
BoxUsage:m5n.metal	instanceType=m5n.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEu7.344 HEu7.008 PEu6.768 dFD5.712 eEu5.712 fFD7.152 gFD7.152 iEu5.712
BoxUsage:m5n.xlarge	instanceType=m5n.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEu0.306 HEu0.292 PEu0.282 UEu0.266 dFD0.238 eEu0.238 fFD0.298 gFD0.298 iEu0.238
BoxUsage:m5zn.12xlarge	instanceType=m5zn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEu5.1204 DEu4.872 HEu4.956 IEu4.956 PEu4.7486 UEu4.4184 cEu6.3178 dFD3.9641 eEu3.9641 hEu4.6248 iEu3.9641
BoxUsage:m5zn.2xlarge	instanceType=m5zn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEu0.8534 DEu0.812 HEu0.826 IEu0.826 PEu0.7914 UEu0.7364 cEu1.053 dFD0.6607 eEu0.6607 hEu0.7708 iEu0.6607
BoxUsage:m5zn.3xlarge	instanceType=m5zn.3xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=48;vcpu=12	CEu1.2801 DEu1.218 HEu1.239 IEu1.239 PEu1.1872 UEu1.1046 cEu1.5794 dFD0.991 eEu0.991 hEu1.1562 iEu0.991
BoxUsage:m5zn.6xlarge	instanceType=m5zn.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=24	CEu2.5602 DEu2.436 HEu2.478 IEu2.478 PEu2.3743 UEu2.2092 cEu3.1589 dFD1.982 eEu1.982 hEu2.3124 iEu1.982
BoxUsage:m5zn.large	instanceType=m5zn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEu0.2134 DEu0.203 HEu0.2065 IEu0.2065 PEu0.1979 UEu0.1841 cEu0.2632 dFD0.1652 eEu0.1652 hEu0.1927 iEu0.1652
BoxUsage:m5zn.metal	instanceType=m5zn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEu5.1204 DEu4.872 HEu4.956 IEu4.956 PEu4.7486 UEu4.4184 cEu6.3178 dFD4.3605 eEu3.9641 hEu4.6248 iEu3.9641
BoxUsage:m5zn.xlarge	instanceType=m5zn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEu0.4267 DEu0.406 HEu0.413 IEu0.413 PEu0.3957 UEu0.3682 cEu0.5265 dFD0.3303 eEu0.3303 hEu0.3854 iEu0.3303
BoxUsage:m6a.12xlarge	instanceType=m6a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEu2.6784 FEu1.3332 GEu1.3332 HEu2.592 IEu2.592 NEu2.3112 PEu2.484 SEu2.4192 UEu2.3112 VEu2.3976 cEu3.3048 dFD2.0736 eEu2.0736 hEu2.4192 iEu2.0736
BoxUsage:m6a.12xlarge	instanceType=m6a.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PFG3.0024 UCw2.8296 dFG2.592 iCw2.592
BoxUsage:m6a.12xlarge	instanceType=m6a.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PFG2.609 UFG2.4362 dCF2.1986 iCF2.1986
BoxUsage:m6a.12xlarge	instanceType=m6a.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PFG4.692 UDk4.5192 dDk4.2816 iFG4.2816
BoxUsage:m6a.16xlarge	instanceType=m6a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEu3.5712 FEu1.7776 GEu1.7776 HEu3.456 IEu3.456 NEu3.0816 PEu3.312 SEu3.2256 UEu3.0816 VEu3.1968 WED3.2256 cEu4.4064 dFD2.7648 eEu2.7648 hEu3.2256 iEu2.7648
BoxUsage:m6a.16xlarge	instanceType=m6a.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PC44.0032 UC43.7728 dC43.456 iFG3.456
BoxUsage:m6a.16xlarge	instanceType=m6a.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PBw3.437 UFG3.2066 dFG2.8898 iBw2.8898
BoxUsage:m6a.24xlarge	instanceType=m6a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEu5.3568 FEu2.6664 GEu2.6664 HEu5.184 IEu5.184 NEu4.6224 PEu4.968 SEu4.8384 UEu4.6224 VEu4.7952 WFG4.8384 cEu6.6096 dFD4.1472 eEu4.1472 hEu4.8384 iEu4.1472
BoxUsage:m6a.24xlarge	instanceType=m6a.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PDH6.0048 UFG5.6592 dDH5.184 iDH5.184
BoxUsage:m6a.24xlarge	instanceType=m6a.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PBx5.093 UFG4.7474 dFG4.2722 iFG4.2722
BoxUsage:m6a.24xlarge	instanceType=m6a.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PD09.384 UD09.0384 dD08.5632 iFG8.5632
BoxUsage:m6a.2xlarge	instanceType=m6a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEu0.4464 FEu0.2222 GEu0.2222 HEu0.432 IEu0.432 NEu0.3852 PEu0.414 SEu0.4032 UEu0.3852 VEu0.3996 WFG0.4032 cEu0.5508 dFD0.3456 eEu0.3456 hEu0.4032 iEu0.3456
BoxUsage:m6a.2xlarge	instanceType=m6a.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFG0.5292 UBv0.5004 dBv0.4608 iFG0.4608
BoxUsage:m6a.2xlarge	instanceType=m6a.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFG0.539 UFG0.5102 dCF0.4706 iFG0.4706
BoxUsage:m6a.2xlarge	instanceType=m6a.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PCj0.782 UCj0.7532 dCj0.7136 iCj0.7136
BoxUsage:m6a.32xlarge	instanceType=m6a.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CEu7.1424 FEu3.5552 GEu3.5552 HEu6.912 IEu6.912 NEu6.1632 PEu6.624 SEu6.4512 UEu6.1632 VEu6.3936 cEu8.8128 dFD5.5296 eEu5.5296 hEu6.4512 iEu5.5296
BoxUsage:m6a.32xlarge	instanceType=m6a.32xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	PDP7.8528 UFG7.392 dFG6.7584 iFG6.7584
BoxUsage:m6a.32xlarge	instanceType=m6a.32xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	PCF6.749 UFG6.2882 dFG5.6546 iCF5.6546
BoxUsage:m6a.32xlarge	instanceType=m6a.32xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	PD412.512 UFG12.0512 dD411.4176 iD411.4176
BoxUsage:m6a.48xlarge	instanceType=m6a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CEu10.7136 FEu5.3328 GEu5.3328 HEu10.368 IEu10.368 NEu9.2448 PEu9.936 SEu9.6768 UEu9.2448 VEu9.5904 cEu13.2192 dFD8.2944 eEu8.2944 hEu9.6768 iEu8.2944
BoxUsage:m6a.48xlarge	instanceType=m6a.48xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PFG11.7792 UFG11.088 dFG10.1376 iDb10.1376
BoxUsage:m6a.48xlarge	instanceType=m6a.48xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PFG10.061 UFG9.3698 dBx8.4194 iFG8.4194
BoxUsage:m6a.48xlarge	instanceType=m6a.48xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PD818.768 UFG18.0768 dD817.1264 iFG17.1264
BoxUsage:m6a.4xlarge	instanceType=m6a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEu0.8928 FEu0.4444 GEu0.4444 HEu0.864 IEu0.864 NEu0.7704 PEu0.828 SEu0.8064 UEu0.7704 VEu0.7992 WED0.8064 cEu1.1016 dFD0.6912 eEu0.6912 hEu0.8064 iEu0.6912
BoxUsage:m6a.4xlarge	instanceType=m6a.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PCP1.0008 UCP0.9432 dCP0.864 iFG0.864
BoxUsage:m6a.4xlarge	instanceType=m6a.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PFG0.953 UFG0.8954 dBx0.8162 iBx0.8162
BoxUsage:m6a.4xlarge	instanceType=m6a.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PFG1.564 UC91.5064 dC91.4272 iC91.4272
BoxUsage:m6a.8xlarge	instanceType=m6a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEu1.7856 FEu0.8888 GEu0.8888 HEu1.728 IEu1.728 NEu1.5408 PEu1.656 SEu1.6128 UEu1.5408 VEu1.5984 WFG1.6128 cEu2.2032 dFD1.3824 eEu1.3824 hEu1.6128 iEu1.3824
BoxUsage:m6a.8xlarge	instanceType=m6a.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PCb2.0016 UFG1.8864 dFG1.728 iFG1.728
BoxUsage:m6a.8xlarge	instanceType=m6a.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PFG1.781 UCF1.6658 dFG1.5074 iCF1.5074
BoxUsage:m6a.8xlarge	instanceType=m6a.8xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PDU3.128 UDU3.0128 dDU2.8544 iDU2.8544
BoxUsage:m6a.large	instanceType=m6a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEu0.1116 FEu0.05555 GEu0.05555 HEu0.108 IEu0.108 NEu0.0963 PEu0.1035 SEu0.1008 UEu0.0963 VEu0.0999 cEu0.1377 dFD0.0864 eEu0.0864 hEu0.1008 iEu0.0864
BoxUsage:m6a.large	instanceType=m6a.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PFG0.1323 UFG0.1251 dAt0.1152 iFG0.1152
BoxUsage:m6a.large	instanceType=m6a.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PBD0.1598 UFG0.1526 dBD0.1427 iFG0.1427
BoxUsage:m6a.large	instanceType=m6a.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PBe0.1955 UBe0.1883 dBe0.1784 iBe0.1784
BoxUsage:m6a.metal	instanceType=m6a.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CEu10.7136 FEu5.3328 GEu5.3328 HEu10.368 IEu10.368 NEu9.2448 PEu9.936 SEu9.6768 UEu9.2448 VEu9.5904 WFG9.6768 cEu13.2192 dFD8.2944 eEu8.2944 hEu9.6768 iEu8.2944
BoxUsage:m6a.metal	instanceType=m6a.metal;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PFG11.7792 UFG11.088 dFG10.1376 iDb10.1376
BoxUsage:m6a.metal	instanceType=m6a.metal;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PFG10.061 UFG9.3698 dFG8.4194 iFG8.4194
BoxUsage:m6a.metal	instanceType=m6a.metal;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PFG18.768 UD818.0768 dD817.1264 iD817.1264
BoxUsage:m6a.xlarge	instanceType=m6a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEu0.2232 FEu0.1111 GEu0.1111 HEu0.216 IEu0.216 NEu0.1926 PEu0.207 SEu0.2016 UEu0.1926 VEu0.1998 WFG0.2016 cEu0.2754 dFD0.1728 eEu0.1728 hEu0.2016 iEu0.1728
BoxUsage:m6a.xlarge	instanceType=m6a.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFG0.2646 UFG0.2502 dFG0.2304 iFG0.2304
BoxUsage:m6a.xlarge	instanceType=m6a.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFG0.2633 UBC0.2489 dFG0.2291 iFG0.2291
BoxUsage:m6a.xlarge	instanceType=m6a.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PCU0.391 UFG0.3766 dCU0.3568 iCU0.3568
BoxUsage:m6g.12xlarge	instanceType=m6g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=192;vcpu=48	AEu2.4384 BEu2.544 CEu2.376 DEu2.256 EEu2.3808 FEu1.2144 GEu1.2144 HEu2.304 IEu2.304 JEu2.304 KEu2.304 NEu2.0544 OEu2.0544 PEu2.208 QEu2.4288 REu1.968 SEu2.1504 TEu2.064 UEu2.064 VEu2.1312 WEu2.16 YEu2.1672 ZEu2.2704 aEu2.256 cEu2.9376 dFD1.848 eEu1.848 fFD2.3232 gFD2.3232 hEu2.1504 iEu1.848
BoxUsage:m6g.16xlarge	instanceType=m6g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	AEu3.2512 BEu3.392 CEu3.168 DEu3.008 EEu3.1744 FEu1.6192 GEu1.6192 HEu3.072 IEu3.072 JEu3.072 KEu3.072 NEu2.7392 OEu2.7392 PEu2.944 QEu3.2384 REu2.624 SEu2.8672 TEu2.752 UEu2.752 VEu2.8416 WEu2.88 YEu2.8896 ZEu3.0272 aEu3.008 cEu3.9168 dFD2.464 eEu2.464 fFD3.0976 gFD3.0976 hEu2.8672 iEu2.464
BoxUsage:m6g.2xlarge	instanceType=m6g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=8	AEu0.4064 BEu0.424 CEu0.396 DEu0.376 EEu0.3968 FEu0.2024 GEu0.2024 HEu0.384 IEu0.384 JEu0.384 KEu0.384 NEu0.3424 OEu0.3424 PEu0.368 QEu0.4048 REu0.328 SEu0.3584 TEu0.344 UEu0.344 VEu0.3552 WEu0.36 YEu0.3612 ZEu0.3784 aEu0.376 cEu0.4896 dFD0.308 eEu0.308 fFD0.3872 gFD0.3872 hEu0.3584 iEu0.308
BoxUsage:m6g.4xlarge	instanceType=m6g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=16	AEu0.8128 BEu0.848 CEu0.792 DEu0.752 EEu0.7936 FEu0.4048 GEu0.4048 HEu0.768 IEu0.768 JEu0.768 KEu0.768 NEu0.6848 OEu0.6848 PEu0.736 QEu0.8096 REu0.656 SEu0.7168 TEu0.688 UEu0.688 VEu0.7104 WEu0.72 YEu0.7224 ZEu0.7568 aEu0.752 cEu0.9792 dFD0.616 eEu0.616 fFD0.7744 gFD0.7744 hEu0.7168 iEu0.616
BoxUsage:m6g.8xlarge	instanceType=m6g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=32	AEu1.6256 BEu1.696 CEu1.584 DEu1.504 EEu1.5872 FEu0.8096 GEu0.8096 HEu1.536 IEu1.536 JEu1.536 KEu1.536 NEu1.3696 OEu1.3696 PEu1.472 QEu1.6192 REu1.312 SEu1.4336 TEu1.376 UEu1.376 VEu1.4208 WEu1.44 YEu1.4448 ZEu1.5136 aEu1.504 cEu1.9584 dFD1.232 eEu1.232 fFD1.5488 gFD1.5488 hEu1.4336 iEu1.232
BoxUsage:m6g.large	instanceType=m6g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=2	AEu0.1016 BEu0.106 CEu0.099 DEu0.094 EEu0.0992 FEu0.0506 GEu0.0506 HEu0.096 IEu0.096 JEu0.096 KEu0.096 NEu0.0856 OEu0.0856 PEu0.092 QEu0.1012 REu0.082 SEu0.0896 TEu0.086 UEu0.086 VEu0.0888 WEu0.09 YEu0.0903 ZEu0.0946 aEu0.094 cEu0.1224 dFD0.077 eEu0.077 fFD0.0968 gFD0.0968 hEu0.0896 iEu0.077
BoxUsage:m6g.medium	instanceType=m6g.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=1	AEu0.0508 BEu0.053 CEu0.0495 DEu0.047 EEu0.0496 FEu0.0253 GEu0.0253 HEu0.048 IEu0.048 JEu0.048 KEu0.048 NEu0.0428 OEu0.0428 PEu0.046 QEu0.0506 REu0.041 SEu0.0448 TEu0.043 UEu0.043 VEu0.0444 WEu0.045 YEu0.0452 ZEu0.0473 aEu0.047 cEu0.0612 dFD0.0385 eEu0.0385 fFD0.0484 gFD0.0484 hEu0.0448 iEu0.0385
BoxUsage:m6g.metal	instanceType=m6g.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	AEu3.2512 BEu3.392 CEu3.168 DEu3.008 EEu3.1744 FEu1.6192 GEu1.6192 HEu3.072 IEu3.072 JEu3.072 KEu3.072 NEu2.7392 OEu2.7392 PEu2.944 QEu3.2384 REu2.624 SEu2.8672 TEu2.752 UEu2.752 VEu2.8416 WEu2.88 YEu2.8896 ZEu3.0272 aEu3.008 cEu3.9168 dFD2.6112 eEu2.464 fFD3.2835 gFD3.2835 hEu2.8672 iEu2.464
BoxUsage:m6g.xlarge	instanceType=m6g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=4	AEu0.2032 BEu0.212 CEu0.198 DEu0.188 EEu0.1984 FEu0.1012 GEu0.1012 HEu0.192 IEu0.192 JEu0.192 KEu0.192 NEu0.1712 OEu0.1712 PEu0.184 QEu0.2024 REu0.164 SEu0.1792 TEu0.172 UEu0.172 VEu0.1776 WEu0.18 YEu0.1806 ZEu0.1892 aEu0.188 cEu0.2448 dFD0.154 eEu0.154 fFD0.1936 gFD0.1936 hEu0.1792 iEu0.154
BoxUsage:m6gd.12xlarge	instanceType=m6gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=192;vcpu=48	AEu2.88 BEu2.976 CEu2.808 DEu2.6688 EEu2.8032 FEu1.4496 GEu1.4496 HEu2.712 IEu2.736 JEu2.712 KEu2.736 NEu2.4192 OEu2.4192 PEu2.616 QEu2.8776 REu2.304 SEu2.5344 TEu2.4192 UEu2.4192 VEu2.5152 WEu2.5344 YEu2.5402 ZEu2.6592 aEu2.6611 cEu3.456 dFD2.1696 eEu2.1696 fFD2.7456 gFD2.7456 hEu2.544 iEu2.1696
BoxUsage:m6gd.16xlarge	instanceType=m6gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	AEu3.84 BEu3.968 CEu3.744 DEu3.5584 EEu3.7376 FEu1.9328 GEu1.9328 HEu3.616 IEu3.648 JEu3.616 KEu3.648 NEu3.2256 OEu3.2256 PEu3.488 QEu3.8368 REu3.072 SEu3.3792 TEu3.2256 UEu3.2256 VEu3.3536 WEu3.3792 YEu3.3869 ZEu3.5456 aEu3.5482 cEu4.608 dFD2.8928 eEu2.8928 fFD3.6608 gFD3.6608 hEu3.392 iEu2.8928
BoxUsage:m6gd.2xlarge	instanceType=m6gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=8	AEu0.48 BEu0.496 CEu0.468 DEu0.4448 EEu0.4672 FEu0.2416 GEu0.2416 HEu0.452 IEu0.456 JEu0.452 KEu0.456 MFG0.3842 NEu0.4032 OEu0.4032 PEu0.436 QEu0.4796 REu0.384 SEu0.4224 TEu0.4032 UEu0.4032 VEu0.4192 WEu0.4224 YEu0.4234 ZEu0.4432 aEu0.4435 cEu0.576 dFD0.3616 eEu0.3616 fFD0.4576 gFD0.4576 hEu0.424 iEu0.3616
BoxUsage:m6gd.4xlarge	instanceType=m6gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=16	AEu0.96 BEu0.992 CEu0.936 DEu0.8896 EEu0.9344 FEu0.4832 GEu0.4832 HEu0.904 IEu0.912 JEu0.904 KEu0.912 MFG0.7683 NEu0.8064 OEu0.8064 PEu0.872 QEu0.9592 REu0.768 SEu0.8448 TEu0.8064 UEu0.8064 VEu0.8384 WEu0.8448 YEu0.8467 ZEu0.8864 aEu0.887 cEu1.152 dFD0.7232 eEu0.7232 fFD0.9152 gFD0.9152 hEu0.848 iEu0.7232
BoxUsage:m6gd.8xlarge	instanceType=m6gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=32	AEu1.92 BEu1.984 CEu1.872 DEu1.7792 EEu1.8688 FEu0.9664 GEu0.9664 HEu1.808 IEu1.824 JEu1.808 KEu1.824 MFG1.5366 NEu1.6128 OEu1.6128 PEu1.744 QEu1.9184 REu1.536 SEu1.6896 TEu1.6128 UEu1.6128 VEu1.6768 WEu1.6896 YEu1.6934 ZEu1.7728 aEu1.7741 cEu2.304 dFD1.4464 eEu1.4464 fFD1.8304 gFD1.8304 hEu1.696 iEu1.4464
BoxUsage:m6gd.large	instanceType=m6gd.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=2	AEu0.12 BEu0.124 CEu0.117 DEu0.1112 EEu0.1168 FEu0.0604 GEu0.0604 HEu0.113 IEu0.114 JEu0.113 KEu0.114 MFG0.096 NEu0.1008 OEu0.1008 PEu0.109 QEu0.1199 REu0.096 SEu0.1056 TEu0.1008 UEu0.1008 VEu0.1048 WEu0.1056 YEu0.1058 ZEu0.1108 aEu0.1109 cEu0.144 dFD0.0904 eEu0.0904 fFD0.1144 gFD0.1144 hEu0.106 iEu0.0904
BoxUsage:m6gd.medium	instanceType=m6gd.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=1	AEu0.06 BEu0.062 CEu0.0585 DEu0.0556 EEu0.0584 FEu0.0302 GEu0.0302 HEu0.0565 IEu0.057 JEu0.0565 KEu0.057 NEu0.0504 OEu0.0504 PEu0.0545 QEu0.06 REu0.048 SEu0.0528 TEu0.0504 UEu0.0504 VEu0.0524 WEu0.0528 YEu0.0529 ZEu0.0554 aEu0.0554 cEu0.072 dFD0.0452 eEu0.0452 fFD0.0572 gFD0.0572 hEu0.053 iEu0.0452
BoxUsage:m6gd.metal	instanceType=m6gd.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	AEu3.84 BEu3.968 CEu3.744 DEu3.5584 EEu3.7376 FEu1.9328 GEu1.9328 HEu3.616 IEu3.648 JEu3.616 KEu3.648 NEu3.2256 OEu3.2256 PEu3.488 QEu3.8368 REu3.072 SEu3.3792 TEu3.2256 UEu3.2256 VEu3.3536 WEu3.3792 YEu3.3869 ZEu3.5456 aEu3.5482 cEu4.608 dFD3.0664 eEu2.8928 fFD3.8804 gFD3.8804 hEu3.392 iEu2.8928
BoxUsage:m6gd.xlarge	instanceType=m6gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=4	AEu0.24 BEu0.248 CEu0.234 DEu0.2224 EEu0.2336 FEu0.1208 GEu0.1208 HEu0.226 IEu0.228 JEu0.226 KEu0.228 MFG0.1921 NEu0.2016 OEu0.2016 PEu0.218 QEu0.2398 REu0.192 SEu0.2112 TEu0.2016 UEu0.2016 VEu0.2096 WEu0.2112 YEu0.2117 ZEu0.2216 aEu0.2218 cEu0.288 dFD0.1808 eEu0.1808 fFD0.2288 gFD0.2288 hEu0.212 iEu0.1808
BoxUsage:m6i.12xlarge	instanceType=m6i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	AEu3.048 BEu3.168 CEu2.976 DEu2.832 EEu2.976 FEu2.424 GEu2.424 HEu2.88 IEu2.88 JEu2.88 MFG2.448 NEu2.568 OEu2.568 PEu2.76 QEu3.036 REu2.448 SEu2.688 UEu2.568 VEu2.664 WEu2.688 YEu2.6964 ZEu2.8248 aEu3.168 bFG2.4192 cEu3.672 dFD2.304 eEu2.304 fFD2.904 gFD2.904 hEu2.688 iEu2.304
BoxUsage:m6i.12xlarge	instanceType=m6i.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PCu3.2784 UCu3.0864 dFG2.8224 iFG2.8224
BoxUsage:m6i.12xlarge	instanceType=m6i.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PFG2.885 UFG2.693 dFG2.429 iB52.429
BoxUsage:m6i.12xlarge	instanceType=m6i.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PDm4.968 UDm4.776 dDm4.512 iDm4.512
BoxUsage:m6i.16xlarge	instanceType=m6i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	AEu4.064 BEu4.224 CEu3.968 DEu3.776 EEu3.968 FEu3.232 GEu3.232 HEu3.84 IEu3.84 JEu3.84 LFG3.264 NEu3.424 OEu3.424 PEu3.68 QEu4.048 REu3.264 SEu3.584 UEu3.424 VEu3.552 WEu3.584 YEu3.5952 ZEu3.7664 aEu4.224 bFG3.2256 cEu4.896 dFD3.072 eEu3.072 fFD3.872 gFD3.872 hEu3.584 iEu3.072
BoxUsage:m6i.16xlarge	instanceType=m6i.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PFG4.3712 UFG4.1152 dC03.7632 iC03.7632
BoxUsage:m6i.16xlarge	instanceType=m6i.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PB03.805 UFG3.549 dFG3.197 iB03.197
BoxUsage:m6i.16xlarge	instanceType=m6i.16xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PFG6.624 UFG6.368 dFG6.016 iDr6.016
BoxUsage:m6i.24xlarge	instanceType=m6i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	AEu6.096 BEu6.336 CEu5.952 DEu5.664 EEu5.952 FEu4.848 GEu4.848 HEu5.76 IEu5.76 JEu5.76 LFG4.896 MFG4.896 NEu5.136 OEu5.136 PEu5.52 QEu6.072 REu4.896 SEu5.376 UEu5.136 VEu5.328 WEu5.376 YEu5.3928 ZEu5.6496 aEu6.336 bFG4.8384 cEu7.344 dFD4.608 eEu4.608 fFD5.808 gFD5.808 hEu5.376 iEu4.608
BoxUsage:m6i.24xlarge	instanceType=m6i.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PDE6.5568 UDE6.1728 dFG5.6448 iFG5.6448
BoxUsage:m6i.24xlarge	instanceType=m6i.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PB35.645 UFG5.261 dFG4.733 iFG4.733
BoxUsage:m6i.24xlarge	instanceType=m6i.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PD19.936 UFG9.552 dD19.024 iD19.024
BoxUsage:m6i.2xlarge	instanceType=m6i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	AEu0.508 BEu0.528 CEu0.496 DEu0.472 EEu0.496 FEu0.404 GEu0.404 HEu0.48 IEu0.48 JEu0.48 LFG0.408 MFG0.408 NEu0.428 OEu0.428 PEu0.46 QEu0.506 REu0.408 SEu0.448 UEu0.428 VEu0.444 WEu0.448 YEu0.4494 ZEu0.4708 aEu0.528 bFG0.4032 cEu0.612 dFD0.384 eEu0.384 fFD0.484 gFD0.484 hEu0.448 iEu0.384
BoxUsage:m6i.2xlarge	instanceType=m6i.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PBr0.5752 UFG0.5432 dBr0.4992 iBr0.4992
BoxUsage:m6i.2xlarge	instanceType=m6i.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PCG0.585 UCG0.553 dFG0.509 iCG0.509
BoxUsage:m6i.2xlarge	instanceType=m6i.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PCh0.828 UCh0.796 dCh0.752 iCh0.752
BoxUsage:m6i.32xlarge	instanceType=m6i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	AEu8.128 BEu8.448 CEu7.936 DEu7.552 EEu7.936 FEu6.464 GEu6.464 HEu7.68 IEu7.68 JEu7.68 LFG6.528 MFG6.528 NEu6.848 OEu6.848 PEu7.36 QEu8.096 REu6.528 SEu7.168 UEu6.848 VEu7.104 WEu7.168 YEu7.1904 ZEu7.5328 aEu8.448 bFG6.4512 cEu9.792 dFD6.144 eEu6.144 fFD7.744 gFD7.744 hEu7.168 iEu6.144
BoxUsage:m6i.32xlarge	instanceType=m6i.32xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	PFG8.5888 UFG8.0768 dDR7.3728 iFG7.3728
BoxUsage:m6i.32xlarge	instanceType=m6i.32xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	PFG7.485 UFG6.973 dFG6.269 iB56.269
BoxUsage:m6i.32xlarge	instanceType=m6i.32xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	PD313.248 UFG12.736 dD312.032 iFG12.032
BoxUsage:m6i.4xlarge	instanceType=m6i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	AEu1.016 BEu1.056 CEu0.992 DEu0.944 EEu0.992 FEu0.808 GEu0.808 HEu0.96 IEu0.96 JEu0.96 LFG0.816 MED0.816 NEu0.856 OEu0.856 PEu0.92 QEu1.012 REu0.816 SEu0.896 UEu0.856 VEu0.888 WEu0.896 YEu0.8988 ZEu0.9416 aEu1.056 cEu1.224 dFD0.768 eEu0.768 fFD0.968 gFD0.968 hEu0.896 iEu0.768
BoxUsage:m6i.4xlarge	instanceType=m6i.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PCM1.0928 UFG1.0288 dFG0.9408 iFG0.9408
BoxUsage:m6i.4xlarge	instanceType=m6i.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PFG1.045 UFG0.981 dFG0.893 iFG0.893
BoxUsage:m6i.4xlarge	instanceType=m6i.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PDA1.656 UDA1.592 dFG1.504 iFG1.504
BoxUsage:m6i.8xlarge	instanceType=m6i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	AEu2.032 BEu2.112 CEu1.984 DEu1.888 EEu1.984 FEu1.616 GEu1.616 HEu1.92 IEu1.92 JEu1.92 LFG1.632 MFG1.632 NEu1.712 OEu1.712 PEu1.84 QEu2.024 REu1.632 SEu1.792 UEu1.712 VEu1.776 WEu1.792 YEu1.7976 ZEu1.8832 aEu2.112 cEu2.448 dFD1.536 eEu1.536 fFD1.936 gFD1.936 hEu1.792 iEu1.536
BoxUsage:m6i.8xlarge	instanceType=m6i.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PCe2.1856 UCe2.0576 dFG1.8816 iFG1.8816
BoxUsage:m6i.8xlarge	instanceType=m6i.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PB21.965 UB21.837 dB21.661 iFG1.661
BoxUsage:m6i.8xlarge	instanceType=m6i.8xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PDY3.312 UDY3.184 dFG3.008 iFG3.008
BoxUsage:m6i.large	instanceType=m6i.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	AEu0.127 BEu0.132 CEu0.124 DEu0.118 EEu0.124 FEu0.101 GEu0.101 HEu0.12 IEu0.12 JEu0.12 LED0.102 NEu0.107 OEu0.107 PEu0.115 QEu0.1265 REu0.102 SEu0.112 UEu0.107 VEu0.111 WEu0.112 YEu0.11235 ZEu0.1177 aEu0.132 bFG0.1008 cEu0.153 dFD0.096 eEu0.096 fFD0.121 gFD0.121 hEu0.112 iEu0.096
BoxUsage:m6i.large	instanceType=m6i.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PFG0.1438 UFG0.1358 dFG0.1248 iA10.1248
BoxUsage:m6i.large	instanceType=m6i.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PBF0.1713 UFG0.1633 dFG0.1523 iBF0.1523
BoxUsage:m6i.large	instanceType=m6i.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PBd0.207 UFG0.199 dBd0.188 iBd0.188
BoxUsage:m6i.metal	instanceType=m6i.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	AEu8.128 BEu8.448 CEu7.936 DEu7.552 EEu7.936 FEu6.464 GEu6.464 HEu7.68 IEu7.68 JEu7.68 LFG6.528 MFG6.528 NEu6.848 OEu6.848 PEu7.36 QEu8.096 REu6.528 SEu7.168 UEu6.848 VEu7.104 WEu7.168 YEu7.1904 ZEu7.5328 aEu8.448 cEu9.792 dFD6.144 eEu6.144 fFD7.744 gFD7.744 hEu7.168 iEu6.144
BoxUsage:m6i.metal	instanceType=m6i.metal;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	PDQ8.5888 UDQ8.0768 dFG7.3728 iFG7.3728
BoxUsage:m6i.metal	instanceType=m6i.metal;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	PFG7.485 UFG6.973 dFG6.269 iB86.269
BoxUsage:m6i.metal	instanceType=m6i.metal;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	PD213.248 UD212.736 dD212.032 iD212.032
BoxUsage:m6i.xlarge	instanceType=m6i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	AEu0.254 BEu0.264 CEu0.248 DEu0.236 EEu0.248 FEu0.202 GEu0.202 HEu0.24 IEu0.24 JEu0.24 MFG0.204 NEu0.214 OEu0.214 PEu0.23 QEu0.253 REu0.204 SEu0.224 UEu0.214 VEu0.222 WEu0.224 YEu0.2247 ZEu0.2354 aEu0.264 cEu0.306 dFD0.192 eEu0.192 fFD0.242 gFD0.242 hEu0.224 iEu0.192
BoxUsage:m6i.xlarge	instanceType=m6i.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFG0.2876 UBQ0.2716 dFG0.2496 iBQ0.2496
BoxUsage:m6i.xlarge	instanceType=m6i.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFG0.2863 UFG0.2703 dBH0.2483 iBH0.2483
BoxUsage:m6i.xlarge	instanceType=m6i.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PCY0.414 UCY0.398 dFG0.376 iCY0.376
BoxUsage:m6id.12xlarge	instanceType=m6id.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEu3.6792 DEu3.5028 FEu3.0744 HEu3.5532 IEu3.5784 LFG3.02016 MFG3.02016 NEu3.1752 OEu3.1752 PEu3.4272 QEu3.76992 UEu3.1752 VFG3.3012 YEu3.33408 bFG2.98992 cEu4.536 dFD2.8476 eEu2.8476 gFD3.6048 iEu2.8476
BoxUsage:m6id.16xlarge	instanceType=m6id.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEu4.9056 DEu4.6704 FEu4.0992 HEu4.7376 IEu4.7712 LED4.026882 MFG4.02688 NEu4.2336 OEu4.2336 PEu4.5696 QEu5.02656 UEu4.2336 VFG4.4016 YEu4.44544 bED3.986564 cEu6.048 dFD3.7968 eEu3.7968 gFD4.8064 iEu3.7968
BoxUsage:m6id.24xlarge	instanceType=m6id.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEu7.3584 DEu7.0056 FEu6.1488 HEu7.1064 IEu7.1568 MFG6.04032 NEu6.3504 OEu6.3504 PEu6.8544 QEu7.53984 UEu6.3504 VFG6.6024 YEu6.66816 bFG5.97984 cEu9.072 dFD5.6952 eEu5.6952 gFD7.2096 iEu5.6952
BoxUsage:m6id.2xlarge	instanceType=m6id.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEu0.6132 DEu0.5838 FEu0.5124 HEu0.5922 IEu0.5964 LFG0.50336 MFG0.50336 NEu0.5292 OEu0.5292 PEu0.5712 QEu0.62832 UEu0.5292 VED0.5502 YEu0.55568 cEu0.756 dFD0.4746 eEu0.4746 gFD0.6008 iEu0.4746
BoxUsage:m6id.32xlarge	instanceType=m6id.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CEu9.8112 DEu9.3408 FEu8.1984 HEu9.4752 IEu9.5424 LFG8.05376 NEu8.4672 OEu8.4672 PEu9.1392 QEu10.05312 UEu8.4672 VFG8.8032 YEu8.89088 bFG7.97312 cEu12.096 dFD7.5936 eEu7.5936 gFD9.6128 iEu7.5936
BoxUsage:m6id.4xlarge	instanceType=m6id.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEu1.2264 DEu1.1676 FEu1.0248 HEu1.1844 IEu1.1928 LFG1.00672 MFG1.00672 NEu1.0584 OEu1.0584 PEu1.1424 QEu1.25664 UEu1.0584 VFG1.1004 YEu1.11136 bFG0.99664 cEu1.512 dFD0.9492 eEu0.9492 gFD1.2016 iEu0.9492
BoxUsage:m6id.8xlarge	instanceType=m6id.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEu2.4528 DEu2.3352 FEu2.0496 HEu2.3688 IEu2.3856 LFG2.01344 MED2.013436 NEu2.1168 OEu2.1168 PEu2.2848 QEu2.51328 UEu2.1168 VED2.2008 YEu2.22272 bFG1.99328 cEu3.024 dFD1.8984 eEu1.8984 gFD2.4032 iEu1.8984
BoxUsage:m6id.large	instanceType=m6id.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEu0.1533 DEu0.14595 FEu0.1281 HEu0.14805 IEu0.1491 LFG0.12584 MFG0.12584 NEu0.1323 OEu0.1323 PEu0.1428 QEu0.15708 UEu0.1323 VFG0.13755 YEu0.13892 bFG0.12458 cEu0.189 dFD0.11865 eEu0.11865 gFD0.1502 iEu0.11865
BoxUsage:m6id.metal	instanceType=m6id.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CEu9.8112 DEu9.3408 FEu8.1984 HEu9.4752 IEu9.5424 LFG8.05376 MFG8.05376 NEu8.4672 OEu8.4672 PEu9.1392 QEu10.05312 UEu8.4672 VFG8.8032 YEu8.89088 bFG7.97312 cEu12.096 dFD7.5936 eEu7.5936 gFD9.6128 iEu7.5936
BoxUsage:m6id.xlarge	instanceType=m6id.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEu0.3066 DEu0.2919 FEu0.2562 HEu0.2961 IEu0.2982 LFG0.25168 MFG0.25168 NEu0.2646 OEu0.2646 PEu0.2856 QEu0.31416 UEu0.2646 YEu0.27784 cEu0.378 dFD0.2373 eEu0.2373 gFD0.3004 iEu0.2373
BoxUsage:m6idn.12xlarge	instanceType=m6idn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEu4.914 FED4.0716 HEu4.68936 IEu4.82976 NFG4.18032 PEu4.54896 QFG4.95744 REu3.984 TEu4.18032 UEu4.26816 dFD3.81888 eEu3.81888 gFD4.80168 hEu4.40256 iEu3.81888
BoxUsage:m6idn.16xlarge	instanceType=m6idn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEu6.552 FFG5.4288 HEu6.25248 IEu6.43968 NED5.573764 PEu6.06528 REu5.312 TEu5.57376 UEu5.69088 dFD5.09184 eEu5.09184 gFD6.40224 hEu5.87008 iEu5.09184
BoxUsage:m6idn.24xlarge	instanceType=m6idn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEu9.828 FED8.1432 HEu9.37872 IEu9.65952 NFG8.36064 PEu9.09792 QFG9.91488 REu7.968 TEu8.36064 UEu8.53632 dFD7.63776 eEu7.63776 gFD9.60336 hEu8.80512 iEu7.63776
BoxUsage:m6idn.2xlarge	instanceType=m6idn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEu0.819 FFG0.6786 HEu0.78156 IEu0.80496 NFG0.69672 PEu0.75816 QED0.826236 REu0.664 TEu0.69672 UEu0.71136 dFD0.63648 eEu0.63648 gFD0.80028 hEu0.73376 iEu0.63648
BoxUsage:m6idn.32xlarge	instanceType=m6idn.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CEu13.104 HEu12.50496 IEu12.87936 PEu12.13056 QFG13.21984 REu10.624 TEu11.14752 UEu11.38176 dFD10.18368 eEu10.18368 gFD12.80448 hEu11.74016 iEu10.18368
BoxUsage:m6idn.4xlarge	instanceType=m6idn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEu1.638 FFG1.3572 HEu1.56312 IEu1.60992 NED1.393436 PEu1.51632 QED1.652482 REu1.328 TEu1.39344 UEu1.42272 dFD1.27296 eEu1.27296 gFD1.60056 hEu1.46752 iEu1.27296
BoxUsage:m6idn.8xlarge	instanceType=m6idn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEu3.276 HEu3.12624 IEu3.21984 NFG2.78688 PEu3.03264 QFG3.30496 REu2.656 TEu2.78688 UEu2.84544 dFD2.54592 eEu2.54592 gFD3.20112 hEu2.93504 iEu2.54592
BoxUsage:m6idn.large	instanceType=m6idn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEu0.20475 HEu0.19539 IEu0.20124 NFG0.17418 PEu0.18954 REu0.166 TEu0.17418 UEu0.17784 dFD0.15912 eEu0.15912 gFD0.20007 hEu0.18344 iEu0.15912
BoxUsage:m6idn.metal	instanceType=m6idn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CEu13.104 FFG10.8576 HEu12.50496 IEu12.87936 NFG11.14752 PEu12.13056 QFG13.21984 REu10.624 TEu11.14752 UEu11.38176 dFD10.18368 eEu10.18368 gFD12.80448 hEu11.74016 iEu10.18368
BoxUsage:m6idn.xlarge	instanceType=m6idn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEu0.4095 HEu0.39078 IEu0.40248 NFG0.34836 PEu0.37908 REu0.332 TEu0.34836 UEu0.35568 dFD0.31824 eEu0.31824 gFD0.40014 hEu0.36688 iEu0.31824
BoxUsage:m6in.12xlarge	instanceType=m6in.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEu4.29624 FFG3.48192 HEu4.09968 IEu4.212 PEu3.95928 QED4.403036 REu3.552 TEu3.72432 UEu3.73464 dFD3.34152 eEu3.34152 gFD4.18392 hEu3.89856 iEu3.34152
BoxUsage:m6in.16xlarge	instanceType=m6in.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEu5.72832 FED4.642564 HEu5.46624 IEu5.616 NFG4.96576 PEu5.27904 QFG5.87072 REu4.736 TEu4.96576 UEu4.97952 dFD4.45536 eEu4.45536 gFD5.57856 hEu5.19808 iEu4.45536
BoxUsage:m6in.24xlarge	instanceType=m6in.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEu8.59248 FFG6.96384 HEu8.19936 IEu8.424 NFG7.44864 PEu7.91856 QFG8.80608 REu7.104 TEu7.44864 UEu7.46928 dFD6.68304 eEu6.68304 gFD8.36784 hEu7.79712 iEu6.68304
BoxUsage:m6in.2xlarge	instanceType=m6in.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEu0.71604 FFG0.58032 HEu0.68328 IEu0.702 NED0.620718 PEu0.65988 QED0.733836 REu0.592 TEu0.62072 UEu0.62244 dFD0.55692 eEu0.55692 gFD0.69732 hEu0.64976 iEu0.55692
BoxUsage:m6in.32xlarge	instanceType=m6in.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CEu11.45664 HEu10.93248 IEu11.232 NFG9.93152 PEu10.55808 QFG11.74144 REu9.472 TEu9.93152 UEu9.95904 dFD8.91072 eEu8.91072 gFD11.15712 hEu10.39616 iEu8.91072
BoxUsage:m6in.4xlarge	instanceType=m6in.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEu1.43208 FFG1.16064 HEu1.36656 IEu1.404 PEu1.31976 QFG1.46768 REu1.184 TEu1.24144 UEu1.24488 dFD1.11384 eEu1.11384 gFD1.39464 hEu1.29952 iEu1.11384
BoxUsage:m6in.8xlarge	instanceType=m6in.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEu2.86416 HEu2.73312 IEu2.808 NFG2.48288 PEu2.63952 QFG2.93536 REu2.368 TEu2.48288 UEu2.48976 dFD2.22768 eEu2.22768 gFD2.78928 hEu2.59904 iEu2.22768
BoxUsage:m6in.large	instanceType=m6in.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEu0.17901 FFG0.14508 HEu0.17082 IEu0.1755 NED0.155182 PEu0.16497 QFG0.18346 REu0.148 TEu0.15518 UEu0.15561 dFD0.13923 eEu0.13923 gFD0.17433 hEu0.16244 iEu0.13923
BoxUsage:m6in.metal	instanceType=m6in.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CEu11.45664 FFG9.28512 HEu10.93248 IEu11.232 NFG9.93152 PEu10.55808 REu9.472 TEu9.93152 UEu9.95904 dFD8.91072 eEu8.91072 gFD11.15712 hEu10.39616 iEu8.91072
BoxUsage:m6in.xlarge	instanceType=m6in.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEu0.35802 FFG0.29016 HEu0.34164 IEu0.351 NED0.310364 PEu0.32994 QFG0.36692 REu0.296 TEu0.31036 UEu0.31122 dFD0.27846 eEu0.27846 gFD0.34866 hEu0.32488 iEu0.27846
BoxUsage:m7a.12xlarge	instanceType=m7a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEu3.59352 RFG2.95584 TFG3.1008 UEu3.1008 dFD2.78208 eEu2.78208 iEu2.78208
BoxUsage:m7a.12xlarge	instanceType=m7a.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	UFG3.2258 dCB2.90708 iFG2.90708
BoxUsage:m7a.16xlarge	instanceType=m7a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEu4.79136 TFG4.1344 UEu4.1344 dFD3.70944 eEu3.70944 iEu3.70944
BoxUsage:m7a.24xlarge	instanceType=m7a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEu7.18704 PED6.665282 RFG5.91168 UEu6.2016 dFD5.56416 eEu5.56416 iEu5.56416
BoxUsage:m7a.2xlarge	instanceType=m7a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEu0.59892 PFG0.55544 RFG0.49264 UEu0.5168 dFD0.46368 eEu0.46368 iEu0.46368
BoxUsage:m7a.2xlarge	instanceType=m7a.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	UFG0.6418 dFG0.58868 iFG0.58868
BoxUsage:m7a.32xlarge	instanceType=m7a.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	CEu9.58272 PFG8.88704 UEu8.2688 dFD7.41888 eEu7.41888 iEu7.41888
BoxUsage:m7a.32xlarge	instanceType=m7a.32xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	UFG8.3938 dCB7.54388 iFG7.54388
BoxUsage:m7a.48xlarge	instanceType=m7a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CEu14.37408 PFG13.33056 TFG12.4032 UEu12.4032 dFD11.12832 eEu11.12832 iEu11.12832
BoxUsage:m7a.48xlarge	instanceType=m7a.48xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	UFG14.2464 dFG12.97152 iFG12.97152
BoxUsage:m7a.48xlarge	instanceType=m7a.48xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	UFG12.5282 dFG11.25332 iFG11.25332
BoxUsage:m7a.4xlarge	instanceType=m7a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEu1.19784 PFG1.11088 RED0.985282 TFG1.0336 UEu1.0336 dFD0.92736 eEu0.92736 iEu0.92736
BoxUsage:m7a.4xlarge	instanceType=m7a.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	UCB1.1586 dFG1.05236 iFG1.05236
BoxUsage:m7a.8xlarge	instanceType=m7a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEu2.39568 PFG2.22176 RFG1.97056 TFG2.0672 UEu2.0672 dFD1.85472 eEu1.85472 iEu1.85472
BoxUsage:m7a.large	instanceType=m7a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEu0.14973 PED0.138864 RFG0.12316 TFG0.1292 UEu0.1292 dFD0.11592 eEu0.11592 iEu0.11592
BoxUsage:m7a.medium	instanceType=m7a.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=1	CEu0.07487 RED0.061582 UEu0.0646 dFD0.05796 eEu0.05796 iEu0.05796
BoxUsage:m7a.medium	instanceType=m7a.medium;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=1	UFG0.1209 dFG0.11426 iFG0.11426
BoxUsage:m7a.metal-48xl	instanceType=m7a.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CEu14.37408 RFG11.82336 TFG12.4032 UEu12.4032 dFD11.12832 eEu11.12832 iEu11.12832
BoxUsage:m7a.metal-48xl	instanceType=m7a.metal-48xl;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	UFG14.2464 dFG12.97152 iDf12.97152
BoxUsage:m7a.metal-48xl	instanceType=m7a.metal-48xl;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	UFG12.5282 dCB11.25332 iFG11.25332
BoxUsage:m7a.xlarge	instanceType=m7a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEu0.29946 PFG0.27772 RFG0.24632 TFG0.2584 UEu0.2584 dFD0.23184 eEu0.23184 iEu0.23184
BoxUsage:m7a.xlarge	instanceType=m7a.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	UFG0.316 dBS0.28944 iFG0.28944
BoxUsage:m7g.12xlarge	instanceType=m7g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=192;vcpu=48	CEu2.5296 DEu2.4072 EFG2.5296 FEu1.3997 GEu1.3997 HEu2.448 IEu2.448 LFG2.0808 NEu2.183 PEu2.3462 REu2.0808 TEu2.1816 UEu2.1828 VEu2.2646 WEu2.2848 ZFG2.4011 aEu2.6928 bFG2.0563 cEu3.1212 dFD1.9584 eEu1.9584 fFD2.4672 gFD2.4682 hEu2.2848 iEu1.9584
BoxUsage:m7g.16xlarge	instanceType=m7g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	CEu3.3728 DEu3.2096 FEu1.8662 GEu1.8662 HEu3.264 IEu3.264 JFG3.264 KFG3.264 LFG2.7744 NEu2.9107 PEu3.1283 REu2.7744 TEu2.9088 UEu2.9104 VEu3.0195 WEu3.0464 ZFG3.2014 aEu3.5904 bFG2.7418 cEu4.1616 dFD2.6112 eEu2.6112 fFD3.2896 gFD3.2909 hEu3.0464 iEu2.6112
BoxUsage:m7g.2xlarge	instanceType=m7g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=8	CEu0.4216 DEu0.4012 EFG0.4216 FEu0.2333 GEu0.2333 HEu0.408 IEu0.408 NEu0.3638 PEu0.391 REu0.3468 TEu0.3636 UEu0.3638 VEu0.3774 WEu0.3808 ZFG0.4002 aEu0.4488 bFG0.3427 cEu0.5202 dFD0.3264 eEu0.3264 fFD0.4112 gFD0.4114 hEu0.3808 iEu0.3264
BoxUsage:m7g.4xlarge	instanceType=m7g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=16	CEu0.8432 DEu0.8024 EFG0.8432 FEu0.4666 GEu0.4666 HEu0.816 IEu0.816 LFG0.6936 NEu0.7277 PEu0.7821 REu0.6936 TEu0.7272 UEu0.7276 VEu0.7549 WEu0.7616 aEu0.8976 bFG0.6854 cEu1.0404 dFD0.6528 eEu0.6528 fFD0.8224 gFD0.8227 hEu0.7616 iEu0.6528
BoxUsage:m7g.8xlarge	instanceType=m7g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=32	CEu1.6864 DEu1.6048 FEu0.9331 GEu0.9331 HEu1.632 IEu1.632 JFG1.632 LFG1.3872 NEu1.4554 PEu1.5642 REu1.3872 TEu1.4544 UEu1.4552 VEu1.5098 WEu1.5232 ZFG1.6007 aEu1.7952 cEu2.0808 dFD1.3056 eEu1.3056 fFD1.6448 gFD1.6454 hEu1.5232 iEu1.3056
BoxUsage:m7g.large	instanceType=m7g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=2	CEu0.1054 DEu0.1003 FEu0.0583 GEu0.0583 HEu0.102 IEu0.102 KFG0.102 NEu0.091 PEu0.0978 REu0.0867 TEu0.0909 UEu0.091 VEu0.0944 WEu0.0952 ZFG0.1 aEu0.1122 bFG0.0857 cEu0.1301 dFD0.0816 eEu0.0816 fFD0.1028 gFD0.1028 hEu0.0952 iEu0.0816
BoxUsage:m7g.medium	instanceType=m7g.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=1	CEu0.0527 DEu0.0502 EFG0.0527 FEu0.0292 GEu0.0292 HEu0.051 IEu0.051 JFG0.051 KFG0.051 NEu0.0455 PEu0.0489 REu0.0434 TEu0.0455 UEu0.0455 VEu0.0472 WEu0.0476 ZFG0.05 aEu0.0561 bFG0.0428 cEu0.065 dFD0.0408 eEu0.0408 fFD0.0514 gFD0.0514 hEu0.0476 iEu0.0408
BoxUsage:m7g.metal	instanceType=m7g.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	CEu3.3728 DEu3.2096 EFG3.3728 FEu1.8662 GEu1.8662 HEu3.264 IEu3.264 JFG3.264 LFG2.7744 NEu2.9107 PEu3.1283 REu2.7744 TEu2.9088 UEu2.9104 VEu3.0195 WEu3.0464 ZFG3.2014 aEu3.5904 bFG2.7418 cEu4.1616 dFD2.6112 eEu2.6112 fFD3.2896 gFD3.2909 hEu3.0464 iEu2.6112
BoxUsage:m7g.xlarge	instanceType=m7g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=4	CEu0.2108 DEu0.2006 EFG0.2108 FEu0.1166 GEu0.1166 HEu0.204 IEu0.204 JFG0.204 KFG0.204 LFG0.1734 NEu0.1819 PEu0.1955 REu0.1734 TEu0.1818 UEu0.1819 VEu0.1887 WEu0.1904 aEu0.2244 bFG0.1714 cEu0.2601 dFD0.1632 eEu0.1632 fFD0.2056 gFD0.2057 hEu0.1904 iEu0.1632
BoxUsage:m7gd.12xlarge	instanceType=m7gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=192;vcpu=48	CEu3.3113 FEu1.704 HEu3.1979 IEu3.2206 PEu3.0845 REu2.7216 TEu2.8577 UEu2.8577 WEu2.9938 cFG4.0824 dFD2.5628 eEu2.5628 hEu3.0164 iEu2.5628
BoxUsage:m7gd.16xlarge	instanceType=m7gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	CEu4.415 FEu2.272 HEu4.2638 IEu4.2941 LFG3.6243 PEu4.1126 REu3.6288 TEu3.8102 UEu3.8102 WEu3.9917 bFG3.5878 cFG5.4432 dFD3.4171 eEu3.4171 hEu4.0219 iEu3.4171
BoxUsage:m7gd.2xlarge	instanceType=m7gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=8	CEu0.5519 FEu0.284 HEu0.533 IEu0.5368 LFG0.453 PEu0.5141 REu0.4536 TEu0.4763 UEu0.4763 WEu0.499 cFG0.6804 dFD0.4271 eEu0.4271 hEu0.5027 iEu0.4271
BoxUsage:m7gd.4xlarge	instanceType=m7gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=16	CEu1.1038 FEu0.568 HEu1.066 IEu1.0735 LFG0.9061 PEu1.0282 REu0.9072 TEu0.9526 UEu0.9526 WEu0.9979 bFG0.897 cFG1.3608 dFD0.8543 eEu0.8543 hEu1.0055 iEu0.8543
BoxUsage:m7gd.8xlarge	instanceType=m7gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=32	CEu2.2075 FEu1.136 HEu2.1319 IEu2.147 PEu2.0563 REu1.8144 TEu1.9051 UEu1.9051 WEu1.9958 bFG1.7939 dFD1.7086 eEu1.7086 hEu2.011 iEu1.7086
BoxUsage:m7gd.large	instanceType=m7gd.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=2	CEu0.138 FEu0.071 HEu0.1332 IEu0.1342 PEu0.1285 REu0.1134 TEu0.1191 UEu0.1191 WEu0.1247 bFG0.1121 cFG0.1701 dFD0.1068 eEu0.1068 hEu0.1257 iEu0.1068
BoxUsage:m7gd.medium	instanceType=m7gd.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=1	CEu0.069 FEu0.0355 HEu0.0666 IEu0.0671 LFG0.0566 PEu0.0643 REu0.0567 TEu0.0595 UEu0.0595 WEu0.0624 dFD0.0534 eEu0.0534 hEu0.0628 iEu0.0534
BoxUsage:m7gd.metal	instanceType=m7gd.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=64	CEu4.415 FEu2.272 HEu4.2638 IEu4.2941 PEu4.1126 REu3.6288 TEu3.8102 UEu3.8102 WEu3.9917 bFG3.5878 dFD3.4171 eEu3.4171 hEu4.0219 iEu3.4171
BoxUsage:m7gd.xlarge	instanceType=m7gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=4	CEu0.2759 FEu0.142 HEu0.2665 IEu0.2684 LFG0.2265 PEu0.257 REu0.2268 TEu0.2381 UEu0.2381 WEu0.2495 cFG0.3402 dFD0.2136 eEu0.2136 hEu0.2514 iEu0.2136
BoxUsage:m7i-flex.12xlarge	instanceType=m7i-flex.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG2.96856 FFG2.418 HFG2.8728 IFG2.8728 LFG2.44188 NFG2.56152 PFG2.75304 RFG2.442 TFG2.56152 UFG2.56152 WFG2.68128 cFG3.66288 dFD2.29824 eFG2.29824 fFD2.8968 gFD2.8968 hFG2.68128 iFG2.29824
BoxUsage:m7i-flex.16xlarge	instanceType=m7i-flex.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG3.95808 FFG3.224 HFG3.8304 IFG3.8304 LFG3.25584 NFG3.41536 PFG3.67072 RFG3.256 TFG3.41536 UFG3.41536 WFG3.57504 cFG4.88384 dFD3.06432 eFG3.06432 fFD3.8624 gFD3.8624 hFG3.57504 iFG3.06432
BoxUsage:m7i-flex.2xlarge	instanceType=m7i-flex.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEu0.49476 DEu0.47084 FEu0.403 HEu0.4788 IEu0.4788 JFG0.4788 LFG0.40698 NEu0.42692 PEu0.45884 REu0.407 TEu0.42692 UEu0.42692 VEu0.44288 WEu0.44688 cEu0.61048 dFD0.38304 eEu0.38304 fFD0.4828 gFD0.4828 hEu0.44688 iEu0.38304
BoxUsage:m7i-flex.4xlarge	instanceType=m7i-flex.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEu0.98952 DEu0.94168 FEu0.806 HEu0.9576 IEu0.9576 JFG0.9576 LFG0.81396 NEu0.85384 PEu0.91768 REu0.814 TEu0.85384 UEu0.85384 VEu0.88576 WEu0.89376 cEu1.22096 dFD0.76608 eEu0.76608 fFD0.9656 gFD0.9656 hEu0.89376 iEu0.76608
BoxUsage:m7i-flex.8xlarge	instanceType=m7i-flex.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEu1.97904 DEu1.88336 FEu1.612 HEu1.9152 IEu1.9152 JFG1.9152 LFG1.62792 NEu1.70768 PEu1.83536 REu1.628 TEu1.70768 UEu1.70768 VEu1.77152 WEu1.78752 cEu2.44192 dFD1.53216 eEu1.53216 fFD1.9312 gFD1.9312 hEu1.78752 iEu1.53216
BoxUsage:m7i-flex.large	instanceType=m7i-flex.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEu0.12369 DEu0.11771 FEu0.10075 HEu0.1197 IEu0.1197 JFG0.1197 LFG0.10175 NEu0.10673 PEu0.11471 REu0.10175 TEu0.10673 UEu0.10673 VEu0.11072 WEu0.11172 cEu0.15262 dFD0.09576 eEu0.09576 fFD0.1207 gFD0.1207 hEu0.11172 iEu0.09576
BoxUsage:m7i-flex.xlarge	instanceType=m7i-flex.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEu0.24738 DEu0.23542 FEu0.2015 HEu0.2394 IEu0.2394 JFG0.2394 LFG0.20349 NEu0.21346 PEu0.22942 REu0.2035 TEu0.21346 UEu0.21346 VEu0.22144 WEu0.22344 cEu0.30524 dFD0.19152 eEu0.19152 fFD0.2414 gFD0.2414 hEu0.22344 iE30.19152 iEu0.19152
BoxUsage:m7i.12xlarge	instanceType=m7i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	CEu3.1248 DEu2.9736 FEu2.5452 HEu3.024 IEu3.024 JFG3.024 LFG2.5704 NEu2.6964 PEu2.898 REu2.5704 TEu2.6964 UEu2.6964 VEu2.7972 WEu2.8224 bFG2.54016 cEu3.8556 dFD2.4192 eEu2.4192 fFD3.0492 gFD3.0492 hEu2.8224 iEu2.4192
BoxUsage:m7i.12xlarge	instanceType=m7i.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PFG3.4164 UCs3.2148 dFG2.9376 iFG2.9376
BoxUsage:m7i.12xlarge	instanceType=m7i.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PCG3.023 UFG2.8214 dCG2.5442 iFG2.5442
BoxUsage:m7i.16xlarge	instanceType=m7i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	CEu4.1664 DEu3.9648 FEu3.3936 HEu4.032 IEu4.032 JFG4.032 LFG3.4272 NEu3.5952 PEu3.864 REu3.4272 TEu3.5952 UEu3.5952 VEu3.7296 WEu3.7632 cEu5.1408 dFD3.2256 eEu3.2256 fFD4.0656 gFD4.0656 hEu3.7632 iEu3.2256
BoxUsage:m7i.16xlarge	instanceType=m7i.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PCy4.5552 UFG4.2864 dFG3.9168 iFG3.9168
BoxUsage:m7i.16xlarge	instanceType=m7i.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PFG3.989 UBy3.7202 dFG3.3506 iBy3.3506
BoxUsage:m7i.16xlarge	instanceType=m7i.16xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PFG6.808 UDq6.5392 dDq6.1696 iDq6.1696
BoxUsage:m7i.24xlarge	instanceType=m7i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEu6.2496 DEu5.9472 FEu5.0904 HEu6.048 IEu6.048 JFG6.048 LFG5.1408 MFG5.1408 NEu5.3928 PEu5.796 REu5.1408 TEu5.3928 UEu5.3928 VEu5.5944 WEu5.6448 bFG5.08032 cEu7.7112 dFD4.8384 eEu4.8384 fFD6.0984 gFD6.0984 hEu5.6448 iEu4.8384
BoxUsage:m7i.24xlarge	instanceType=m7i.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PDD6.8328 UFG6.4296 dDD5.8752 iDD5.8752
BoxUsage:m7i.24xlarge	instanceType=m7i.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PBx5.921 UFG5.5178 dFG4.9634 iFG4.9634
BoxUsage:m7i.24xlarge	instanceType=m7i.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PDz10.212 UDz9.8088 dDz9.2544 iFG9.2544
BoxUsage:m7i.2xlarge	instanceType=m7i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEu0.5208 DEu0.4956 FEu0.4242 HEu0.504 IEu0.504 JFG0.504 LFG0.4284 MED0.4284 NEu0.4494 PEu0.483 REu0.4284 TEu0.4494 UEu0.4494 VEu0.4662 WEu0.4704 bED0.423364 cEu0.6426 dFD0.4032 eEu0.4032 fFD0.5082 gFD0.5082 hEu0.4704 iEu0.4032
BoxUsage:m7i.2xlarge	instanceType=m7i.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFG0.5982 UFG0.5646 dFG0.5184 iFG0.5184
BoxUsage:m7i.2xlarge	instanceType=m7i.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFG0.608 UFG0.5744 dFG0.5282 iFG0.5282
BoxUsage:m7i.2xlarge	instanceType=m7i.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PCl0.851 UCl0.8174 dFG0.7712 iFG0.7712
BoxUsage:m7i.48xlarge	instanceType=m7i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CEu12.4992 DEu11.8944 FEu10.1808 HEu12.096 IEu12.096 NEu10.7856 PEu11.592 REu10.2816 TEu10.7856 UEu10.7856 VEu11.1888 WEu11.2896 bFG10.16064 cEu15.4224 dFD9.6768 eEu9.6768 fFD12.1968 gFD12.1968 hEu11.2896 iEu9.6768
BoxUsage:m7i.48xlarge	instanceType=m7i.48xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PFG13.4352 UDd12.6288 dFG11.52 iDd11.52
BoxUsage:m7i.48xlarge	instanceType=m7i.48xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PB011.717 UB010.9106 dFG9.8018 iFG9.8018
BoxUsage:m7i.48xlarge	instanceType=m7i.48xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PD820.424 UFG19.6176 dD818.5088 iD818.5088
BoxUsage:m7i.4xlarge	instanceType=m7i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	CEu1.0416 DEu0.9912 FEu0.8484 HEu1.008 IEu1.008 JED1.008 LFG0.8568 MFG0.8568 NEu0.8988 PEu0.966 REu0.8568 TEu0.8988 UEu0.8988 VEu0.9324 WEu0.9408 cEu1.2852 dFD0.8064 eEu0.8064 fFD1.0164 gFD1.0164 hEu0.9408 iEu0.8064
BoxUsage:m7i.4xlarge	instanceType=m7i.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PFG1.1388 UFG1.0716 dFG0.9792 iFG0.9792
BoxUsage:m7i.4xlarge	instanceType=m7i.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PBy1.091 UFG1.0238 dBy0.9314 iFG0.9314
BoxUsage:m7i.4xlarge	instanceType=m7i.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PFG1.702 UFG1.6348 dC91.5424 iC91.5424
BoxUsage:m7i.8xlarge	instanceType=m7i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	CEu2.0832 DEu1.9824 FEu1.6968 HEu2.016 IEu2.016 LFG1.7136 MFG1.7136 NEu1.7976 PEu1.932 REu1.7136 TEu1.7976 UEu1.7976 VEu1.8648 WEu1.8816 bFG1.69344 cEu2.5704 dFD1.6128 eEu1.6128 fFD2.0328 gFD2.0328 hEu1.8816 iEu1.6128
BoxUsage:m7i.8xlarge	instanceType=m7i.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PFG2.2776 UCb2.1432 dFG1.9584 iFG1.9584
BoxUsage:m7i.8xlarge	instanceType=m7i.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PFG2.057 UFG1.9226 dBw1.7378 iFG1.7378
BoxUsage:m7i.8xlarge	instanceType=m7i.8xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PFG3.404 UDU3.2696 dDU3.0848 iDU3.0848
BoxUsage:m7i.large	instanceType=m7i.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEu0.1302 DEu0.1239 FEu0.10605 HEu0.126 IEu0.126 JFG0.126 LFG0.1071 MFG0.1071 NEu0.11235 PEu0.12075 REu0.1071 TEu0.11235 UEu0.11235 VEu0.11655 WEu0.1176 bFG0.10584 cEu0.16065 dFD0.1008 eEu0.1008 fFD0.12705 gFD0.12705 hEu0.1176 iEu0.1008
BoxUsage:m7i.large	instanceType=m7i.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PA30.14955 UFG0.14115 dFG0.1296 iFG0.1296
BoxUsage:m7i.large	instanceType=m7i.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PFG0.17705 UBC0.16865 dFG0.1571 iBC0.1571
BoxUsage:m7i.large	instanceType=m7i.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PBf0.21275 UBf0.20435 dBf0.1928 iBf0.1928
BoxUsage:m7i.metal-24xl	instanceType=m7i.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	CEu6.2496 DEu5.9472 FEu5.0904 HEu6.048 IEu6.048 LFG5.65488 NEu5.3928 PEu5.796 REu5.1408 TEu5.3928 UEu5.3928 VEu5.5944 WEu5.6448 cEu7.7112 dFD5.32224 eEu4.8384 fFD6.70824 gFD6.70824 hEu5.6448 iEu4.8384
BoxUsage:m7i.metal-24xl	instanceType=m7i.metal-24xl;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PDK6.8328 UFG6.4296 dDK6.35904 iFG5.8752
BoxUsage:m7i.metal-24xl	instanceType=m7i.metal-24xl;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PFG5.921 UFG5.5178 dBx5.44724 iBx4.9634
BoxUsage:m7i.metal-48xl	instanceType=m7i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	CEu12.4992 DEu11.8944 FEu10.1808 HEu12.096 IEu12.096 JFG12.096 LFG10.2816 MFG10.2816 NEu10.7856 PEu11.592 REu10.2816 TEu10.7856 UEu10.7856 VEu11.1888 WEu11.2896 bFG10.16064 cEu15.4224 dFD9.6768 eEu9.6768 fFD12.1968 gFD12.1968 hEu11.2896 iEu9.6768
BoxUsage:m7i.metal-48xl	instanceType=m7i.metal-48xl;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PFG13.4352 UFG12.6288 dDb11.52 iFG11.52
BoxUsage:m7i.metal-48xl	instanceType=m7i.metal-48xl;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PFG11.717 UFG10.9106 dFG9.8018 iFG9.8018
BoxUsage:m7i.metal-48xl	instanceType=m7i.metal-48xl;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PEA20.424 UEA19.6176 dFG18.5088 iEA18.5088
BoxUsage:m7i.xlarge	instanceType=m7i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEu0.2604 DEu0.2478 FEu0.2121 HEu0.252 IEu0.252 LFG0.2142 MED0.2142 NEu0.2247 PEu0.2415 REu0.2142 TEu0.2247 UEu0.2247 VEu0.2331 WEu0.2352 bFG0.21168 cEu0.3213 dFD0.2016 eEu0.2016 fFD0.2541 gFD0.2541 hEu0.2352 iEu0.2016
BoxUsage:m7i.xlarge	instanceType=m7i.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PBN0.2991 UFG0.2823 dFG0.2592 iBN0.2592
BoxUsage:m7i.xlarge	instanceType=m7i.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFG0.2978 UFG0.281 dFG0.2579 iFG0.2579
BoxUsage:m7i.xlarge	instanceType=m7i.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PCZ0.4255 UCZ0.4087 dFG0.3856 iCZ0.3856
BoxUsage:m8a.12xlarge	instanceType=m8a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.92128 gFD3.68184
BoxUsage:m8a.16xlarge	instanceType=m8a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.89504 gFD4.90912
BoxUsage:m8a.24xlarge	instanceType=m8a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.84256 gFD7.36368
BoxUsage:m8a.2xlarge	instanceType=m8a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.48688 gFD0.61364
BoxUsage:m8a.48xlarge	instanceType=m8a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD11.68512 gFD14.72736
BoxUsage:m8a.4xlarge	instanceType=m8a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.97376 gFD1.22728
BoxUsage:m8a.8xlarge	instanceType=m8a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.94752 gFD2.45456
BoxUsage:m8a.large	instanceType=m8a.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.12172 gFD0.15341
BoxUsage:m8a.medium	instanceType=m8a.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.06086 gFD0.07671
BoxUsage:m8a.metal-24xl	instanceType=m8a.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD6.42682 gFD8.10005
BoxUsage:m8a.metal-48xl	instanceType=m8a.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD11.68512 gFD14.72736
BoxUsage:m8a.xlarge	instanceType=m8a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.24344 gFD0.30682
BoxUsage:m8azn.12xlarge	instanceType=m8azn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.95504
BoxUsage:m8azn.24xlarge	instanceType=m8azn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD9.91008
BoxUsage:m8azn.3xlarge	instanceType=m8azn.3xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.23876
BoxUsage:m8azn.6xlarge	instanceType=m8azn.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.47752
BoxUsage:m8azn.large	instanceType=m8azn.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.20646
BoxUsage:m8azn.medium	instanceType=m8azn.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.10323
BoxUsage:m8azn.metal-12xl	instanceType=m8azn.metal-12xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.45054
BoxUsage:m8azn.metal-24xl	instanceType=m8azn.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD10.90109
BoxUsage:m8azn.xlarge	instanceType=m8azn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.41292
BoxUsage:m8g.12xlarge	instanceType=m8g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG2.58096 TFG2.39952 VFG2.4912 dFD2.15424 fFD2.71392 gFD2.71488 iFG2.15424
BoxUsage:m8g.16xlarge	instanceType=m8g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG3.44128 TED3.199364 dFD2.87232 eFG2.87232 fFD3.61856 gFD3.61984 iFG2.87232
BoxUsage:m8g.24xlarge	instanceType=m8g.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		RFG4.57824 TFG4.79904 VFG4.9824 dFD4.30848 eFG4.30848 fFD5.42784 gFD5.42976
BoxUsage:m8g.2xlarge	instanceType=m8g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		RED0.381518 TFG0.39992 VED0.4152 dFD0.35904 eFG0.35904 fFD0.45232 gFD0.45248 iED0.359036
BoxUsage:m8g.48xlarge	instanceType=m8g.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG10.32384 RFG9.15648 TFG9.59808 VFG9.9648 dFD8.61696 fFD10.85568 gFD10.85952 iFG8.61696
BoxUsage:m8g.4xlarge	instanceType=m8g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PED0.860318 RFG0.76304 dFD0.71808 eFG0.71808 fFD0.90464 gFD0.90496 iFG0.71808
BoxUsage:m8g.8xlarge	instanceType=m8g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG1.72064 TFG1.59968 VFG1.6608 dFD1.43616 eED1.436164 fFD1.80928 gFD1.80992 iFG1.43616
BoxUsage:m8g.large	instanceType=m8g.large;os=Linux;tenancy=Shared	Hrs	0	-		TED0.099982 VFG0.1038 dFD0.08976 eFG0.08976 fFD0.11308 gFD0.11312 iFG0.08976
BoxUsage:m8g.medium	instanceType=m8g.medium;os=Linux;tenancy=Shared	Hrs	0	-		PFG0.05377 RED0.047691 TFG0.04999 VFG0.0519 dFD0.04488 fFD0.05654 gFD0.05656 iED0.044882
BoxUsage:m8g.metal-24xl	instanceType=m8g.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		PEG5.677717 dFD4.73933 fFD5.97062 gFD5.97274
BoxUsage:m8g.metal-48xl	instanceType=m8g.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		PFG10.32384 VFG9.9648 dFD8.61696 fFD10.85568 gFD10.85952 iFG8.61696
BoxUsage:m8g.xlarge	instanceType=m8g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG0.21508 RFG0.19076 TFG0.19996 dFD0.17952 eED0.179518 fFD0.22616 gFD0.22624 iFG0.17952
BoxUsage:m8gb.12xlarge	instanceType=m8gb.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.492
BoxUsage:m8gb.16xlarge	instanceType=m8gb.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.656
BoxUsage:m8gb.24xlarge	instanceType=m8gb.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD6.984
BoxUsage:m8gb.2xlarge	instanceType=m8gb.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.582
BoxUsage:m8gb.48xlarge	instanceType=m8gb.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD13.968
BoxUsage:m8gb.4xlarge	instanceType=m8gb.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.164
BoxUsage:m8gb.8xlarge	instanceType=m8gb.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.328
BoxUsage:m8gb.large	instanceType=m8gb.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.1455
BoxUsage:m8gb.medium	instanceType=m8gb.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.07275
BoxUsage:m8gb.metal-24xl	instanceType=m8gb.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD14.80608
BoxUsage:m8gb.metal-48xl	instanceType=m8gb.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD13.968
BoxUsage:m8gb.xlarge	instanceType=m8gb.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.291
BoxUsage:m8gd.12xlarge	instanceType=m8gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.76768 fFD3.504 gFD3.504
BoxUsage:m8gd.16xlarge	instanceType=m8gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.69024 fFD4.672 gFD4.672
BoxUsage:m8gd.24xlarge	instanceType=m8gd.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.53536 fFD7.008 gFD7.008
BoxUsage:m8gd.2xlarge	instanceType=m8gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.46128 fFD0.584 gFD0.584
BoxUsage:m8gd.48xlarge	instanceType=m8gd.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD11.07072 fFD14.016 gFD14.016
BoxUsage:m8gd.4xlarge	instanceType=m8gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.92256 fFD1.168 gFD1.168
BoxUsage:m8gd.8xlarge	instanceType=m8gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.84512 fFD2.336 gFD2.336
BoxUsage:m8gd.large	instanceType=m8gd.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.11532 fFD0.146 gFD0.146
BoxUsage:m8gd.medium	instanceType=m8gd.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.05766 fFD0.073 gFD0.073
BoxUsage:m8gd.metal-24xl	instanceType=m8gd.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD6.0889 fFD7.7088 gFD7.7088
BoxUsage:m8gd.metal-48xl	instanceType=m8gd.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD11.07072 fFD14.016 gFD14.016
BoxUsage:m8gd.xlarge	instanceType=m8gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.23064 fFD0.292 gFD0.292
BoxUsage:m8gn.12xlarge	instanceType=m8gn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.492
BoxUsage:m8gn.16xlarge	instanceType=m8gn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.656
BoxUsage:m8gn.24xlarge	instanceType=m8gn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD6.984
BoxUsage:m8gn.2xlarge	instanceType=m8gn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.582
BoxUsage:m8gn.48xlarge	instanceType=m8gn.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD13.968
BoxUsage:m8gn.4xlarge	instanceType=m8gn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.164
BoxUsage:m8gn.8xlarge	instanceType=m8gn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.328
BoxUsage:m8gn.large	instanceType=m8gn.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.1455
BoxUsage:m8gn.medium	instanceType=m8gn.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.0728
BoxUsage:m8gn.metal-24xl	instanceType=m8gn.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD7.403
BoxUsage:m8gn.metal-48xl	instanceType=m8gn.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD13.968
BoxUsage:m8gn.xlarge	instanceType=m8gn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.291
BoxUsage:m8i-flex.12xlarge	instanceType=m8i-flex.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.4132 fFD3.04176 gFD3.04176
BoxUsage:m8i-flex.16xlarge	instanceType=m8i-flex.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.2176 fFD4.05568 gFD4.05568
BoxUsage:m8i-flex.2xlarge	instanceType=m8i-flex.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.4022 fFD0.50696 gFD0.50696
BoxUsage:m8i-flex.4xlarge	instanceType=m8i-flex.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.8044 fFD1.01392 gFD1.01392
BoxUsage:m8i-flex.8xlarge	instanceType=m8i-flex.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.6088 fFD2.02784 gFD2.02784
BoxUsage:m8i-flex.large	instanceType=m8i-flex.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.10055 fFD0.12674 gFD0.12674
BoxUsage:m8i-flex.xlarge	instanceType=m8i-flex.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.2011 fFD0.25348 gFD0.25348
BoxUsage:m8i.12xlarge	instanceType=m8i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.54016 fFD3.2016 gFD3.2016
BoxUsage:m8i.16xlarge	instanceType=m8i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.38688 fFD4.2688 gFD4.2688
BoxUsage:m8i.24xlarge	instanceType=m8i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.08032 fFD6.4032 gFD6.4032
BoxUsage:m8i.2xlarge	instanceType=m8i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.42336 fFD0.5336 gFD0.5336
BoxUsage:m8i.32xlarge	instanceType=m8i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD6.77376 fFD8.5376 gFD8.5376
BoxUsage:m8i.48xlarge	instanceType=m8i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD10.16064 fFD12.8064 gFD12.8064
BoxUsage:m8i.4xlarge	instanceType=m8i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.84672 fFD1.0672 gFD1.0672
BoxUsage:m8i.8xlarge	instanceType=m8i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.69344 fFD2.1344 gFD2.1344
BoxUsage:m8i.96xlarge	instanceType=m8i.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD20.32128 fFD25.6128 gFD25.6128
BoxUsage:m8i.large	instanceType=m8i.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.10584 fFD0.1334 gFD0.1334
BoxUsage:m8i.metal-48xl	instanceType=m8i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD10.16064 fFD12.8064 gFD12.8064
BoxUsage:m8i.metal-96xl	instanceType=m8i.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD20.32128 fFD25.6128 gFD25.6128
BoxUsage:m8i.xlarge	instanceType=m8i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.21168 fFD0.2668 gFD0.2668
BoxUsage:m8ib.12xlarge	instanceType=m8ib.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.00992
BoxUsage:m8ib.16xlarge	instanceType=m8ib.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.34656
BoxUsage:m8ib.24xlarge	instanceType=m8ib.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD8.01984
BoxUsage:m8ib.2xlarge	instanceType=m8ib.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.66832
BoxUsage:m8ib.32xlarge	instanceType=m8ib.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD10.69312
BoxUsage:m8ib.48xlarge	instanceType=m8ib.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD16.03968
BoxUsage:m8ib.4xlarge	instanceType=m8ib.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.33664
BoxUsage:m8ib.8xlarge	instanceType=m8ib.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.67328
BoxUsage:m8ib.96xlarge	instanceType=m8ib.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD32.07936
BoxUsage:m8ib.large	instanceType=m8ib.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.16708
BoxUsage:m8ib.metal-48xl	instanceType=m8ib.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD17.64365
BoxUsage:m8ib.metal-96xl	instanceType=m8ib.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD32.07936
BoxUsage:m8ib.xlarge	instanceType=m8ib.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.33416
BoxUsage:m8id.12xlarge	instanceType=m8id.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.13248
BoxUsage:m8id.16xlarge	instanceType=m8id.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.17664
BoxUsage:m8id.24xlarge	instanceType=m8id.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD6.26496
BoxUsage:m8id.2xlarge	instanceType=m8id.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.52208
BoxUsage:m8id.32xlarge	instanceType=m8id.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD8.35328
BoxUsage:m8id.48xlarge	instanceType=m8id.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD12.52992
BoxUsage:m8id.4xlarge	instanceType=m8id.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.04416
BoxUsage:m8id.8xlarge	instanceType=m8id.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.08832
BoxUsage:m8id.96xlarge	instanceType=m8id.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD25.05984
BoxUsage:m8id.large	instanceType=m8id.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.13052
BoxUsage:m8id.metal-48xl	instanceType=m8id.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD12.52992
BoxUsage:m8id.metal-96xl	instanceType=m8id.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD25.05984
BoxUsage:m8id.xlarge	instanceType=m8id.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.26104
BoxUsage:m8idb.12xlarge	instanceType=m8idb.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.58256
BoxUsage:m8idb.16xlarge	instanceType=m8idb.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD6.11008
BoxUsage:m8idb.24xlarge	instanceType=m8idb.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD9.16512
BoxUsage:m8idb.2xlarge	instanceType=m8idb.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.76376
BoxUsage:m8idb.32xlarge	instanceType=m8idb.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD12.22016
BoxUsage:m8idb.48xlarge	instanceType=m8idb.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD18.33024
BoxUsage:m8idb.4xlarge	instanceType=m8idb.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.52752
BoxUsage:m8idb.8xlarge	instanceType=m8idb.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.05504
BoxUsage:m8idb.96xlarge	instanceType=m8idb.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD36.66048
BoxUsage:m8idb.large	instanceType=m8idb.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.19094
BoxUsage:m8idb.metal-48xl	instanceType=m8idb.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD20.16326
BoxUsage:m8idb.metal-96xl	instanceType=m8idb.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD36.66048
BoxUsage:m8idb.xlarge	instanceType=m8idb.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.38188
BoxUsage:m8idn.12xlarge	instanceType=m8idn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.58256
BoxUsage:m8idn.16xlarge	instanceType=m8idn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD6.11008
BoxUsage:m8idn.24xlarge	instanceType=m8idn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD9.16512
BoxUsage:m8idn.2xlarge	instanceType=m8idn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.76376
BoxUsage:m8idn.32xlarge	instanceType=m8idn.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD12.22016
BoxUsage:m8idn.48xlarge	instanceType=m8idn.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD18.33024
BoxUsage:m8idn.4xlarge	instanceType=m8idn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.52752
BoxUsage:m8idn.8xlarge	instanceType=m8idn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.05504
BoxUsage:m8idn.96xlarge	instanceType=m8idn.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD36.66048
BoxUsage:m8idn.large	instanceType=m8idn.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.19094
BoxUsage:m8idn.metal-48xl	instanceType=m8idn.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD20.16326
BoxUsage:m8idn.metal-96xl	instanceType=m8idn.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD36.66048
BoxUsage:m8idn.xlarge	instanceType=m8idn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.38188
BoxUsage:m8in.12xlarge	instanceType=m8in.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.00992
BoxUsage:m8in.16xlarge	instanceType=m8in.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.34656
BoxUsage:m8in.24xlarge	instanceType=m8in.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD8.01984
BoxUsage:m8in.2xlarge	instanceType=m8in.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.66832
BoxUsage:m8in.32xlarge	instanceType=m8in.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD10.69312
BoxUsage:m8in.48xlarge	instanceType=m8in.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD16.03968
BoxUsage:m8in.4xlarge	instanceType=m8in.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.33664
BoxUsage:m8in.8xlarge	instanceType=m8in.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.67328
BoxUsage:m8in.96xlarge	instanceType=m8in.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD32.07936
BoxUsage:m8in.large	instanceType=m8in.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.16708
BoxUsage:m8in.metal-48xl	instanceType=m8in.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD17.64365
BoxUsage:m8in.metal-96xl	instanceType=m8in.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD32.07936
BoxUsage:m8in.xlarge	instanceType=m8in.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.33416
BoxUsage:m8ine.12xlarge	instanceType=m8ine.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.0124
BoxUsage:m8ine.2xlarge	instanceType=m8ine.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.8354
BoxUsage:m8ine.4xlarge	instanceType=m8ine.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.6708
BoxUsage:m8ine.8xlarge	instanceType=m8ine.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.3416
BoxUsage:m8ine.large	instanceType=m8ine.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.20885
BoxUsage:m8ine.xlarge	instanceType=m8ine.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.4177
BoxUsage:m9g.12xlarge	instanceType=m9g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.34816
BoxUsage:m9g.16xlarge	instanceType=m9g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.13088
BoxUsage:m9g.24xlarge	instanceType=m9g.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.69632
BoxUsage:m9g.2xlarge	instanceType=m9g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.39136
BoxUsage:m9g.48xlarge	instanceType=m9g.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD9.39264
BoxUsage:m9g.4xlarge	instanceType=m9g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.78272
BoxUsage:m9g.8xlarge	instanceType=m9g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.56544
BoxUsage:m9g.large	instanceType=m9g.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.09784
BoxUsage:m9g.medium	instanceType=m9g.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.04892
BoxUsage:m9g.metal-48xl	instanceType=m9g.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD10.3319
BoxUsage:m9g.xlarge	instanceType=m9g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.19568
BoxUsage:m9gd.12xlarge	instanceType=m9gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.0168
BoxUsage:m9gd.16xlarge	instanceType=m9gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.0224
BoxUsage:m9gd.24xlarge	instanceType=m9gd.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD6.0336
BoxUsage:m9gd.2xlarge	instanceType=m9gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.5028
BoxUsage:m9gd.48xlarge	instanceType=m9gd.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD12.0672
BoxUsage:m9gd.4xlarge	instanceType=m9gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.0056
BoxUsage:m9gd.8xlarge	instanceType=m9gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.0112
BoxUsage:m9gd.large	instanceType=m9gd.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.1257
BoxUsage:m9gd.medium	instanceType=m9gd.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.06285
BoxUsage:m9gd.metal-48xl	instanceType=m9gd.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD13.27392
BoxUsage:m9gd.xlarge	instanceType=m9gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.2514
BoxUsage:p2.16xlarge	instanceType=p2.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=732;vcpu=64	CEu24.672 DEu23.44 FEu27.488 HEu27.488 IEu24.672 PEu21.216 UEu15.552 dFD14.4 eEu14.4 gFD17.28 iEu14.4
BoxUsage:p2.8xlarge	instanceType=p2.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=488;vcpu=32	CEu12.336 DEu11.72 FEu13.744 HEu13.744 IEu12.336 PEu10.608 UEu7.776 dFD7.2 eEu7.2 gFD8.64 iEu7.2
BoxUsage:p2.xlarge	instanceType=p2.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=61;vcpu=4	CEu1.542 DEu1.465 FEu1.718 HEu1.718 IEu1.542 PEu1.326 UEu0.972 dFD0.9 eEu0.9 gFD1.08 iEu0.9
BoxUsage:p3.16xlarge	instanceType=p3.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=488;vcpu=64	CEu33.552 DEu33.872 HEu33.872 IEu33.872 NEu26.928 PEu30.584 UEu26.44 VEu28.712 dFD24.48 eEu24.48 gFD29.376 iEu24.48
BoxUsage:p3.2xlarge	instanceType=p3.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=61;vcpu=8	CEu4.194 DEu4.234 HEu4.234 IEu4.234 NEu3.366 PEu3.823 UEu3.305 VEu3.589 dFD3.06 eEu3.06 gFD3.672 iEu3.06
BoxUsage:p3.8xlarge	instanceType=p3.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=32	CEu16.776 DEu16.936 HEu16.936 IEu16.936 NEu13.464 PEu15.292 UEu13.22 VEu14.356 dFD12.24 eEu12.24 gFD14.688 iEu12.24
BoxUsage:p3dn.24xlarge	instanceType=p3dn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEu42.783 UEu33.711 dFD31.212 fFD37.454 gFD37.454 iEu31.212
BoxUsage:p4d.24xlarge	instanceType=p4d.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1152;vcpu=96	dFD21.957642 gFD26.3511
BoxUsage:p4de.24xlarge	instanceType=p4de.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1152;vcpu=96	dFD27.44705
BoxUsage:p5.48xlarge	instanceType=p5.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2048;vcpu=192	dFD55.04 gFD66.048
BoxUsage:p5.4xlarge	instanceType=p5.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD6.88 gFD8.256
BoxUsage:p5en.48xlarge	instanceType=p5en.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD63.296 gFD75.9552
BoxUsage:p6-b200.48xlarge	instanceType=p6-b200.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD113.9328 fFD136.71936 gFD136.71936
BoxUsage:p6-b300.48xlarge	instanceType=p6-b300.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD142.416 fFD170.9
BoxUsage:r3.2xlarge	instanceType=r3.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=61;vcpu=8	CEu0.798 DEu0.798 FEu0.758 HEu0.798 IEu0.798 PEu0.8 UEu0.741 cEu1.399 dFD0.665 eEu0.664 gFD0.798 hEu0.741 iEu0.665
BoxUsage:r3.4xlarge	instanceType=r3.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=16	CEu1.596 DEu1.596 FEu1.516 HEu1.596 IEu1.596 PEu1.6 UEu1.482 cEu2.799 dFD1.33 eEu1.328 gFD1.596 hEu1.482 iEu1.33
BoxUsage:r3.8xlarge	instanceType=r3.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=32	CEu3.192 DEu3.192 FEu3.032 HEu3.192 IEu3.192 PEu3.201 UEu2.964 cEu5.597 dFD2.66 eEu2.656 gFD3.192 hEu2.964 iEu2.66
BoxUsage:r3.large	instanceType=r3.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15.25;vcpu=2	CEu0.2 DEu0.2 FEu0.19 HEu0.2 IEu0.2 PEu0.2 UEu0.185 cEu0.35 dFD0.166 eEu0.166 gFD0.2 hEu0.185 iEu0.166
BoxUsage:r3.xlarge	instanceType=r3.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30.5;vcpu=4	CEu0.399 DEu0.399 FEu0.379 HEu0.399 IEu0.399 PEu0.4 UEu0.371 cEu0.7 dFD0.333 eEu0.332 gFD0.399 hEu0.371 iEu0.333
BoxUsage:r4.16xlarge	instanceType=r4.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=488;vcpu=64	CEu5.12 DEu5.12 EEu5.12 FEu4.384 HEu5.12 IEu5.1072 NEu4.672 PEu5.1216 UEu4.7424 VEu4.992 WEu4.992 cEu8.96 dFD4.256 eEu4.256 gFD5.1072 hEu4.7424 iEu4.256
BoxUsage:r4.2xlarge	instanceType=r4.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=61;vcpu=8	CEu0.64 DEu0.64 EEu0.64 FEu0.548 HEu0.64 IEu0.6384 NEu0.584 PEu0.6402 UEu0.5928 VEu0.624 WEu0.624 cEu1.12 dFD0.532 eEu0.532 gFD0.6384 hEu0.5928 iEu0.532
BoxUsage:r4.4xlarge	instanceType=r4.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=16	CEu1.28 DEu1.28 EEu1.28 FEu1.096 HEu1.28 IEu1.2768 NEu1.168 PEu1.2804 UEu1.1856 VEu1.248 WEu1.248 cEu2.24 dFD1.064 eEu1.064 gFD1.2768 hEu1.1856 iEu1.064
BoxUsage:r4.8xlarge	instanceType=r4.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=32	CEu2.56 DEu2.56 EEu2.56 FEu2.192 HEu2.56 IEu2.5536 NEu2.336 PEu2.5608 UEu2.3712 VEu2.496 WEu2.496 cEu4.48 dFD2.128 eEu2.128 gFD2.5536 hEu2.3712 iEu2.128
BoxUsage:r4.large	instanceType=r4.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=15.25;vcpu=2	CEu0.16 DEu0.16 EEu0.16 FEu0.137 HEu0.16 IEu0.1596 NEu0.146 PEu0.16005 UEu0.1482 VEu0.156 WEu0.156 cEu0.28 dFD0.133 eEu0.133 gFD0.1596 hEu0.1482 iEu0.133
BoxUsage:r4.xlarge	instanceType=r4.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=30.5;vcpu=4	CEu0.32 DEu0.32 EEu0.32 FEu0.274 HEu0.32 IEu0.3192 NEu0.292 PEu0.3201 UEu0.2964 VEu0.312 WEu0.312 cEu0.56 dFD0.266 eEu0.266 gFD0.3192 hEu0.2964 iEu0.266
BoxUsage:r5.12xlarge	instanceType=r5.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	AEu4.032 BEu4.008 CEu3.648 DEu3.648 EEu3.648 FEu3.12 GEu3.12 HEu3.648 IEu3.624 JEu3.648 KEu3.624 NEu3.312 OEu3.312 PEu3.648 QEu4.013 REu3.216 SEu3.552 TEu3.384 UEu3.384 VEu3.552 WEu3.552 YEu3.553 ZEu3.722 aEu3.722 cEu4.824 dFD3.024 eEu3.024 fFD3.624 gFD3.624 hEu3.36 iEu3.024
BoxUsage:r5.12xlarge	instanceType=r5.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PFG4.166 UFG3.902 dFG3.542 iFG3.542
BoxUsage:r5.12xlarge	instanceType=r5.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PFG3.773 UB33.509 dB33.149 iFG3.149
BoxUsage:r5.12xlarge	instanceType=r5.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PDn5.856 UDn5.592 dDn5.232 iDn5.232
BoxUsage:r5.16xlarge	instanceType=r5.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	AEu5.376 BEu5.344 CEu4.864 DEu4.864 EEu4.864 FEu4.16 GEu4.16 HEu4.864 IEu4.832 JEu4.864 KEu4.832 NEu4.416 OEu4.416 PEu4.864 QEu5.35 REu4.288 SEu4.736 TEu4.512 UEu4.512 VEu4.736 WEu4.736 YEu4.738 ZEu4.963 aEu4.963 cEu6.432 dFD4.032 eEu4.032 fFD4.832 gFD4.832 hEu4.48 iEu4.032
BoxUsage:r5.16xlarge	instanceType=r5.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PFG5.555 UFG5.203 dCx4.723 iFG4.723
BoxUsage:r5.16xlarge	instanceType=r5.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PB44.989 UFG4.637 dFG4.157 iFG4.157
BoxUsage:r5.16xlarge	instanceType=r5.16xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PDs7.808 UDs7.456 dDs6.976 iDs6.976
BoxUsage:r5.24xlarge	instanceType=r5.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEu8.064 BEu8.016 CEu7.296 DEu7.296 EEu7.296 FEu6.24 GEu6.24 HEu7.296 IEu7.248 JEu7.296 KEu7.248 NEu6.624 OEu6.624 PEu7.296 QEu8.026 REu6.432 SEu7.104 TEu6.768 UEu6.768 VEu7.104 WEu7.104 YEu7.106 ZEu7.445 aEu7.445 cEu9.648 dFD6.048 eEu6.048 fFD7.248 gFD7.248 hEu6.72 iEu6.048
BoxUsage:r5.24xlarge	instanceType=r5.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PFG8.333 UFG7.805 dFG7.085 iDM7.085
BoxUsage:r5.24xlarge	instanceType=r5.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PFG7.421 UFG6.893 dFG6.173 iFG6.173
BoxUsage:r5.24xlarge	instanceType=r5.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PFG11.712 UDx11.184 dFG10.464 iFG10.464
BoxUsage:r5.2xlarge	instanceType=r5.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	AEu0.672 BEu0.668 CEu0.608 DEu0.608 EEu0.608 FEu0.52 GEu0.52 HEu0.608 IEu0.604 JEu0.608 KEu0.604 NEu0.552 OEu0.552 PEu0.608 QEu0.669 REu0.536 SEu0.592 TEu0.564 UEu0.564 VEu0.592 WEu0.592 YEu0.592 ZEu0.62 aEu0.62 cEu0.804 dFD0.504 eEu0.504 fFD0.604 gFD0.604 hEu0.56 iEu0.504
BoxUsage:r5.2xlarge	instanceType=r5.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PFG0.723 UBp0.679 dFG0.619 iBp0.619
BoxUsage:r5.2xlarge	instanceType=r5.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PFG0.733 UFG0.689 dFG0.629 iCA0.629
BoxUsage:r5.2xlarge	instanceType=r5.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PCi0.976 UFG0.932 dCi0.872 iFG0.872
BoxUsage:r5.4xlarge	instanceType=r5.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	AEu1.344 BEu1.336 CEu1.216 DEu1.216 EEu1.216 FEu1.04 GEu1.04 HEu1.216 IEu1.208 JEu1.216 KEu1.208 NEu1.104 OEu1.104 PEu1.216 QEu1.338 REu1.072 SEu1.184 TEu1.128 UEu1.128 VEu1.184 WEu1.184 YEu1.184 ZEu1.241 aEu1.241 cEu1.608 dFD1.008 eEu1.008 fFD1.208 gFD1.208 hEu1.12 iEu1.008
BoxUsage:r5.4xlarge	instanceType=r5.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PCR1.389 UCR1.301 dFG1.181 iCR1.181
BoxUsage:r5.4xlarge	instanceType=r5.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PB21.341 UB21.253 dFG1.133 iB21.133
BoxUsage:r5.4xlarge	instanceType=r5.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PFG1.952 UC71.864 dC71.744 iC71.744
BoxUsage:r5.8xlarge	instanceType=r5.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	AEu2.688 BEu2.672 CEu2.432 DEu2.432 EEu2.432 FEu2.08 GEu2.08 HEu2.432 IEu2.416 JEu2.432 KEu2.416 NEu2.208 OEu2.208 PEu2.432 QEu2.675 REu2.144 SEu2.368 TEu2.256 UEu2.256 VEu2.368 WEu2.368 YEu2.369 ZEu2.482 aEu2.482 cEu3.216 dFD2.016 eEu2.016 fFD2.416 gFD2.416 hEu2.24 iEu2.016
BoxUsage:r5.8xlarge	instanceType=r5.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PCg2.778 UFG2.602 dCg2.362 iCg2.362
BoxUsage:r5.8xlarge	instanceType=r5.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PFG2.557 UFG2.381 dFG2.141 iFG2.141
BoxUsage:r5.8xlarge	instanceType=r5.8xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PFG3.904 UDT3.728 dDT3.488 iDT3.488
BoxUsage:r5.large	instanceType=r5.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	AEu0.168 BEu0.167 CEu0.152 DEu0.152 EEu0.152 FEu0.13 GEu0.13 HEu0.152 IEu0.151 JEu0.152 KEu0.151 NEu0.138 OEu0.138 PEu0.152 QEu0.167 REu0.134 SEu0.148 TEu0.141 UEu0.141 VEu0.148 WEu0.148 YEu0.148 ZEu0.155 aEu0.155 cEu0.201 dFD0.126 eEu0.126 fFD0.151 gFD0.151 hEu0.14 iEu0.126
BoxUsage:r5.large	instanceType=r5.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	PFG0.181 UFG0.17 dA50.155 iFG0.155
BoxUsage:r5.large	instanceType=r5.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	PFG0.208 UFG0.197 dFG0.182 iFG0.182
BoxUsage:r5.large	instanceType=r5.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	PFG0.244 UBi0.233 dBi0.218 iBi0.218
BoxUsage:r5.metal	instanceType=r5.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEu8.064 BEu8.016 CEu7.296 DEu7.296 EEu7.296 FEu6.24 GEu6.24 HEu7.296 IEu7.248 JEu7.296 KEu7.248 NEu6.624 OEu6.624 PEu7.296 QEu8.026 REu6.432 SEu7.104 TEu6.768 UEu6.768 VEu7.104 WEu7.104 YEu7.106 ZEu7.445 aEu7.445 cEu9.648 dFD6.048 eEu6.048 fFD7.248 gFD7.248 hEu6.72 iEu6.048
BoxUsage:r5.metal	instanceType=r5.metal;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PFG8.333 UFG7.805 dFG7.085 iFG7.085
BoxUsage:r5.metal	instanceType=r5.metal;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PFG7.421 UB86.893 dB86.173 iB86.173
BoxUsage:r5.metal	instanceType=r5.metal;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PFG11.712 UDy11.184 dDy10.464 iDy10.464
BoxUsage:r5.xlarge	instanceType=r5.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	AEu0.336 BEu0.334 CEu0.304 DEu0.304 EEu0.304 FEu0.26 GEu0.26 HEu0.304 IEu0.302 JEu0.304 KEu0.302 NEu0.276 OEu0.276 PEu0.304 QEu0.334 REu0.268 SEu0.296 TEu0.282 UEu0.282 VEu0.296 WEu0.296 YEu0.296 ZEu0.31 aEu0.31 cEu0.402 dFD0.252 eEu0.252 fFD0.302 gFD0.302 hEu0.28 iEu0.252
BoxUsage:r5.xlarge	instanceType=r5.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PBY0.362 UFG0.34 dBY0.31 iFG0.31
BoxUsage:r5.xlarge	instanceType=r5.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PBA0.36 UFG0.338 dBA0.308 iBA0.308
BoxUsage:r5.xlarge	instanceType=r5.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PCT0.488 UFG0.466 dCT0.436 iCT0.436
BoxUsage:r5a.12xlarge	instanceType=r5a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEu3.288 DEu3.264 FEu1.716 HEu3.264 IEu3.264 NEu2.976 PEu3.288 SEu3.192 UEu3.048 VEu3.192 WEu3.192 cEu4.344 dFD2.712 eEu2.712 fFD3.264 gFD3.264 hEu3.024 iEu2.712
BoxUsage:r5a.16xlarge	instanceType=r5a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEu4.384 DEu4.352 FEu2.288 HEu4.352 IEu4.352 NEu3.968 PEu4.384 SEu4.256 UEu4.064 VEu4.256 WEu4.256 cEu5.792 dFD3.616 eEu3.616 fFD4.352 gFD4.352 hEu4.032 iEu3.616
BoxUsage:r5a.24xlarge	instanceType=r5a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEu6.576 DEu6.528 FEu3.432 HEu6.528 IEu6.528 NEu5.952 PEu6.576 SEu6.384 UEu6.096 VEu6.384 WEu6.384 cEu8.688 dFD5.424 eEu5.424 fFD6.528 gFD6.528 hEu6.048 iEu5.424
BoxUsage:r5a.2xlarge	instanceType=r5a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEu0.548 DEu0.544 FEu0.286 HEu0.544 IEu0.544 NEu0.496 PEu0.548 SEu0.532 UEu0.508 VEu0.532 WEu0.532 cEu0.724 dFD0.452 eEu0.452 fFD0.544 gFD0.544 hEu0.504 iEu0.452
BoxUsage:r5a.4xlarge	instanceType=r5a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEu1.096 DEu1.088 FEu0.572 HEu1.088 IEu1.088 NEu0.992 PEu1.096 SEu1.064 UEu1.016 VEu1.064 WEu1.064 cEu1.448 dFD0.904 eEu0.904 fFD1.088 gFD1.088 hEu1.008 iEu0.904
BoxUsage:r5a.8xlarge	instanceType=r5a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEu2.192 DEu2.176 FEu1.144 HEu2.176 IEu2.176 NEu1.984 PEu2.192 SEu2.128 UEu2.032 VEu2.128 WEu2.128 cEu2.896 dFD1.808 eEu1.808 fFD2.176 gFD2.176 hEu2.016 iEu1.808
BoxUsage:r5a.large	instanceType=r5a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEu0.137 DEu0.136 FEu0.072 HEu0.136 IEu0.136 NEu0.124 PEu0.137 SEu0.133 UEu0.127 VEu0.133 WEu0.133 cEu0.181 dFD0.113 eEu0.113 fFD0.136 gFD0.136 hEu0.126 iEu0.113
BoxUsage:r5a.xlarge	instanceType=r5a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEu0.274 DEu0.272 FEu0.143 HEu0.272 IEu0.272 NEu0.248 PEu0.274 SEu0.266 UEu0.254 VEu0.266 WEu0.266 cEu0.362 dFD0.226 eEu0.226 fFD0.272 gFD0.272 hEu0.252 iEu0.226
BoxUsage:r5ad.12xlarge	instanceType=r5ad.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEu3.816 DEu3.792 FEu1.993 HEu3.816 IEu3.816 NEu3.456 PEu3.792 UEu3.504 VEu3.696 WEu3.672 cEu4.992 dFD3.144 eEu3.144 gFD3.792 hEu3.552 iEu3.144
BoxUsage:r5ad.16xlarge	instanceType=r5ad.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEu5.088 DEu5.056 FEu2.658 HEu5.088 IEu5.088 NEu4.608 PEu5.056 UEu4.672 VEu4.928 WEu4.896 cEu6.656 dFD4.192 eEu4.192 gFD5.056 hEu4.736 iEu4.192
BoxUsage:r5ad.24xlarge	instanceType=r5ad.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEu7.632 DEu7.584 FEu3.986 HEu7.632 IEu7.632 NEu6.912 PEu7.584 UEu7.008 VEu7.392 WEu7.344 cEu9.984 dFD6.288 eEu6.288 gFD7.584 hEu7.104 iEu6.288
BoxUsage:r5ad.2xlarge	instanceType=r5ad.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEu0.636 DEu0.632 FEu0.332 HEu0.636 IEu0.636 NEu0.576 PEu0.632 UEu0.584 VEu0.616 WEu0.612 cEu0.832 dFD0.524 eEu0.524 gFD0.632 hEu0.592 iEu0.524
BoxUsage:r5ad.4xlarge	instanceType=r5ad.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEu1.272 DEu1.264 FEu0.664 HEu1.272 IEu1.272 NEu1.152 PEu1.264 UEu1.168 VEu1.232 WEu1.224 cEu1.664 dFD1.048 eEu1.048 gFD1.264 hEu1.184 iEu1.048
BoxUsage:r5ad.8xlarge	instanceType=r5ad.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEu2.544 DEu2.528 FEu1.329 HEu2.544 IEu2.544 NEu2.304 PEu2.528 UEu2.336 VEu2.464 WEu2.448 cEu3.328 dFD2.096 eEu2.096 gFD2.528 hEu2.368 iEu2.096
BoxUsage:r5ad.large	instanceType=r5ad.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEu0.159 DEu0.158 FEu0.083 HEu0.159 IEu0.159 NEu0.144 PEu0.158 UEu0.146 VEu0.154 WEu0.153 cEu0.208 dFD0.131 eEu0.131 gFD0.158 hEu0.148 iEu0.131
BoxUsage:r5ad.xlarge	instanceType=r5ad.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEu0.318 DEu0.316 FEu0.166 HEu0.318 IEu0.318 NEu0.288 PEu0.316 UEu0.292 VEu0.308 WEu0.306 cEu0.416 dFD0.262 eEu0.262 gFD0.316 hEu0.296 iEu0.262
BoxUsage:r5b.12xlarge	instanceType=r5b.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEu4.344 DEu4.272 HEu4.272 IEu4.344 NEu3.912 PEu4.272 REu3.79056 SEu4.2 UEu4.008 VEu4.2 cEu5.688 dFD3.576 eEu3.576 iEu3.576
BoxUsage:r5b.16xlarge	instanceType=r5b.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEu5.792 DEu5.696 HEu5.696 IEu5.792 NEu5.216 PEu5.696 REu5.05408 SEu5.6 UEu5.344 VEu5.6 cEu7.584 dFD4.768 eEu4.768 iEu4.768
BoxUsage:r5b.24xlarge	instanceType=r5b.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEu8.688 DEu8.544 HEu8.544 IEu8.688 NEu7.824 PEu8.544 REu7.58112 SEu8.4 UEu8.016 VEu8.4 cEu11.376 dFD7.152 eEu7.152 iEu7.152
BoxUsage:r5b.2xlarge	instanceType=r5b.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEu0.724 DEu0.712 HEu0.712 IEu0.724 NEu0.652 PEu0.712 REu0.63176 SEu0.7 UEu0.668 VEu0.7 cEu0.948 dFD0.596 eEu0.596 iEu0.596
BoxUsage:r5b.4xlarge	instanceType=r5b.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEu1.448 DEu1.424 HEu1.424 IEu1.448 NEu1.304 PEu1.424 REu1.26352 SEu1.4 UEu1.336 VEu1.4 cEu1.896 dFD1.192 eEu1.192 iEu1.192
BoxUsage:r5b.8xlarge	instanceType=r5b.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEu2.896 DEu2.848 HEu2.848 IEu2.896 NEu2.608 PEu2.848 REu2.52704 SEu2.8 UEu2.672 VEu2.8 cEu3.792 dFD2.384 eEu2.384 iEu2.384
BoxUsage:r5b.large	instanceType=r5b.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEu0.181 DEu0.178 HEu0.178 IEu0.181 NEu0.163 PEu0.178 REu0.15794 SEu0.175 UEu0.167 VEu0.175 cEu0.237 dFD0.149 eEu0.149 iEu0.149
BoxUsage:r5b.metal	instanceType=r5b.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEu8.688 DEu8.544 HEu8.544 IEu8.688 NEu7.824 PEu8.544 REu7.58112 SEu8.4 UEu8.016 VEu8.4 cEu11.376 dFD7.8672 eEu7.152 iEu7.152
BoxUsage:r5b.xlarge	instanceType=r5b.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEu0.362 DEu0.356 HEu0.356 IEu0.362 NEu0.326 PEu0.356 REu0.31588 SEu0.35 UEu0.334 VEu0.35 cEu0.474 dFD0.298 eEu0.298 iEu0.298
BoxUsage:r5d.12xlarge	instanceType=r5d.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	AEu4.56 BEu4.2 CEu4.176 DEu4.152 EEu4.176 FEu3.624 GEu3.624 HEu4.176 IEu4.176 JEu4.176 KEu4.176 NEu3.792 PEu4.152 QEu4.567 REu3.648 SEu4.032 TEu3.84 UEu3.84 VEu4.056 WEu4.056 YEu4.032 ZEu4.224 aEu4.224 cEu5.472 dFD3.456 eEu3.456 fFD4.152 gFD4.152 hEu3.888 iEu3.456
BoxUsage:r5d.16xlarge	instanceType=r5d.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	AEu6.08 BEu5.6 CEu5.568 DEu5.536 EEu5.568 FEu4.832 GEu4.832 HEu5.568 IEu5.568 JEu5.568 KEu5.568 NEu5.056 PEu5.536 QEu6.09 REu4.864 SEu5.376 TEu5.12 UEu5.12 VEu5.408 WEu5.408 YEu5.376 ZEu5.632 aEu5.632 cEu7.296 dFD4.608 eEu4.608 fFD5.536 gFD5.536 hEu5.184 iEu4.608
BoxUsage:r5d.24xlarge	instanceType=r5d.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEu9.12 BEu8.4 CEu8.352 DEu8.304 EEu8.352 FEu7.248 GEu7.248 HEu8.352 IEu8.352 JEu8.352 KEu8.352 NEu7.584 PEu8.304 QEu9.134 REu7.296 SEu8.064 TEu7.68 UEu7.68 VEu8.112 WEu8.112 YEu8.064 ZEu8.448 aEu8.448 cEu10.944 dFD6.912 eEu6.912 fFD8.304 gFD8.304 hEu7.776 iEu6.912
BoxUsage:r5d.2xlarge	instanceType=r5d.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	AEu0.76 BEu0.7 CEu0.696 DEu0.692 EEu0.696 FEu0.604 GEu0.604 HEu0.696 IEu0.696 JEu0.696 KEu0.696 NEu0.632 PEu0.692 QEu0.761 REu0.608 SEu0.672 TEu0.64 UEu0.64 VEu0.676 WEu0.676 YEu0.672 ZEu0.704 aEu0.704 cEu0.912 dFD0.576 eEu0.576 fFD0.692 gFD0.692 hEu0.648 iEu0.576
BoxUsage:r5d.4xlarge	instanceType=r5d.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	AEu1.52 BEu1.4 CEu1.392 DEu1.384 EEu1.392 FEu1.208 GEu1.208 HEu1.392 IEu1.392 JEu1.392 KEu1.392 NEu1.264 PEu1.384 QEu1.522 REu1.216 SEu1.344 TEu1.28 UEu1.28 VEu1.352 WEu1.352 YEu1.344 ZEu1.408 aEu1.408 cEu1.824 dFD1.152 eEu1.152 fFD1.384 gFD1.384 hEu1.296 iEu1.152
BoxUsage:r5d.8xlarge	instanceType=r5d.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	AEu3.04 BEu2.8 CEu2.784 DEu2.768 EEu2.784 FEu2.416 GEu2.416 HEu2.784 IEu2.784 JEu2.784 KEu2.784 NEu2.528 PEu2.768 QEu3.045 REu2.432 SEu2.688 TEu2.56 UEu2.56 VEu2.704 WEu2.704 YEu2.688 ZEu2.816 aEu2.816 cEu3.648 dFD2.304 eEu2.304 fFD2.768 gFD2.768 hEu2.592 iEu2.304
BoxUsage:r5d.large	instanceType=r5d.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	AEu0.19 BEu0.175 CEu0.174 DEu0.173 EEu0.174 FEu0.151 GEu0.151 HEu0.174 IEu0.174 JEu0.174 KEu0.174 NEu0.158 PEu0.173 QEu0.19 REu0.152 SEu0.168 TEu0.16 UEu0.16 VEu0.169 WEu0.169 YEu0.168 ZEu0.176 aEu0.176 cEu0.228 dFD0.144 eEu0.144 fFD0.173 gFD0.173 hEu0.162 iEu0.144
BoxUsage:r5d.metal	instanceType=r5d.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEu9.12 BEu8.4 CEu8.352 DEu8.304 EEu8.352 FEu7.248 GEu7.248 HEu8.352 IEu8.352 JEu8.352 KEu8.352 NEu7.584 PEu8.304 QEu9.134 REu7.296 SEu8.064 TEu7.68 UEu7.68 VEu8.112 WEu8.112 YEu8.064 ZEu8.448 aEu8.448 cEu10.944 dFD6.912 eEu6.912 fFD8.304 gFD8.304 hEu7.776 iEu6.912
BoxUsage:r5d.xlarge	instanceType=r5d.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	AEu0.38 BEu0.35 CEu0.348 DEu0.346 EEu0.348 FEu0.302 GEu0.302 HEu0.348 IEu0.348 JEu0.348 KEu0.348 NEu0.316 PEu0.346 QEu0.381 REu0.304 SEu0.336 TEu0.32 UEu0.32 VEu0.338 WEu0.338 YEu0.336 ZEu0.352 aEu0.352 cEu0.456 dFD0.288 eEu0.288 fFD0.346 gFD0.346 hEu0.324 iEu0.288
BoxUsage:r5dn.12xlarge	instanceType=r5dn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	AEu5.304 CEu4.872 DEu4.776 HEu4.8 IEu4.896 PEu4.776 REu4.248 SEu4.704 UEu4.464 WEu4.704 dFD4.008 eEu4.008 fFD4.824 gFD4.824 iEu4.008
BoxUsage:r5dn.16xlarge	instanceType=r5dn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	AEu7.072 CEu6.496 DEu6.368 HEu6.4 IEu6.528 PEu6.368 REu5.664 SEu6.272 UEu5.952 WEu6.272 dFD5.344 eEu5.344 fFD6.432 gFD6.432 iEu5.344
BoxUsage:r5dn.24xlarge	instanceType=r5dn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEu10.608 CEu9.744 DEu9.552 HEu9.6 IEu9.792 PEu9.552 REu8.496 SEu9.408 UEu8.928 WEu9.408 dFD8.016 eEu8.016 fFD9.648 gFD9.648 iEu8.016
BoxUsage:r5dn.2xlarge	instanceType=r5dn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	AEu0.884 CEu0.812 DEu0.796 HEu0.8 IEu0.816 PEu0.796 REu0.708 SEu0.784 UEu0.744 WEu0.784 dFD0.668 eEu0.668 fFD0.804 gFD0.804 iEu0.668
BoxUsage:r5dn.4xlarge	instanceType=r5dn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	AEu1.768 CEu1.624 DEu1.592 HEu1.6 IEu1.632 PEu1.592 REu1.416 SEu1.568 UEu1.488 WEu1.568 dFD1.336 eEu1.336 fFD1.608 gFD1.608 iEu1.336
BoxUsage:r5dn.8xlarge	instanceType=r5dn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	AEu3.536 CEu3.248 DEu3.184 HEu3.2 IEu3.264 PEu3.184 REu2.832 SEu3.136 UEu2.976 WEu3.136 dFD2.672 eEu2.672 fFD3.216 gFD3.216 iEu2.672
BoxUsage:r5dn.large	instanceType=r5dn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	AEu0.221 CEu0.203 DEu0.199 HEu0.2 IEu0.204 PEu0.199 REu0.177 SEu0.196 UEu0.186 WEu0.196 dFD0.167 eEu0.167 fFD0.201 gFD0.201 iEu0.167
BoxUsage:r5dn.metal	instanceType=r5dn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEu10.608 CEu9.744 DEu9.552 HEu9.6 IEu9.792 PEu9.552 REu8.496 SEu9.408 UEu8.928 WEu9.408 dFD8.016 eEu8.016 fFD9.648 gFD9.648 iEu8.016
BoxUsage:r5dn.xlarge	instanceType=r5dn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	AEu0.442 CEu0.406 DEu0.398 HEu0.4 IEu0.408 PEu0.398 REu0.354 SEu0.392 UEu0.372 WEu0.392 dFD0.334 eEu0.334 fFD0.402 gFD0.402 iEu0.334
BoxUsage:r5n.12xlarge	instanceType=r5n.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	AEu4.768 BEu4.848 CEu4.344 DEu4.272 FEu3.672 HEu4.272 IEu4.344 NEu3.912 PEu4.272 REu3.816 SEu4.2 UEu4.008 VEu4.2 WEu4.2 cEu5.664 dFD3.576 eEu3.576 fFD4.296 gFD4.296 hEu4.056 iEu3.576
BoxUsage:r5n.16xlarge	instanceType=r5n.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	AEu6.357 BEu6.464 CEu5.792 DEu5.696 FEu4.896 HEu5.696 IEu5.792 NEu5.216 PEu5.696 REu5.088 SEu5.601 UEu5.344 VEu5.6 WEu5.6 cEu7.552 dFD4.768 eEu4.768 fFD5.728 gFD5.728 hEu5.408 iEu4.768
BoxUsage:r5n.24xlarge	instanceType=r5n.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEu9.536 BEu9.696 CEu8.688 DEu8.544 FEu7.344 HEu8.544 IEu8.688 NEu7.824 PEu8.544 REu7.632 SEu8.401 UEu8.016 VEu8.4 WEu8.4 cEu11.328 dFD7.152 eEu7.152 fFD8.592 gFD8.592 hEu8.112 iEu7.152
BoxUsage:r5n.2xlarge	instanceType=r5n.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	AEu0.795 BEu0.808 CEu0.724 DEu0.712 FEu0.612 HEu0.712 IEu0.724 NEu0.652 PEu0.712 REu0.636 SEu0.7 UEu0.668 VEu0.7 WEu0.7 cEu0.944 dFD0.596 eEu0.596 fFD0.716 gFD0.716 hEu0.676 iEu0.596
BoxUsage:r5n.4xlarge	instanceType=r5n.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	AEu1.589 BEu1.616 CEu1.448 DEu1.424 FEu1.224 HEu1.424 IEu1.448 NEu1.304 PEu1.424 REu1.272 SEu1.4 UEu1.336 VEu1.4 WEu1.4 cEu1.888 dFD1.192 eEu1.192 fFD1.432 gFD1.432 hEu1.352 iEu1.192
BoxUsage:r5n.8xlarge	instanceType=r5n.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	AEu3.179 BEu3.232 CEu2.896 DEu2.848 FEu2.448 HEu2.848 IEu2.896 NEu2.608 PEu2.848 REu2.544 SEu2.8 UEu2.672 VEu2.8 WEu2.8 cEu3.776 dFD2.384 eEu2.384 fFD2.864 gFD2.864 hEu2.704 iEu2.384
BoxUsage:r5n.large	instanceType=r5n.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	AEu0.199 BEu0.202 CEu0.181 DEu0.178 FEu0.153 HEu0.178 IEu0.181 NEu0.163 PEu0.178 REu0.159 SEu0.175 UEu0.167 VEu0.175 WEu0.175 cEu0.236 dFD0.149 eEu0.149 fFD0.179 gFD0.179 hEu0.169 iEu0.149
BoxUsage:r5n.metal	instanceType=r5n.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEu9.536 BEu9.696 CEu8.688 DEu8.544 FEu7.344 HEu8.544 IEu8.688 NEu7.824 PEu8.544 REu7.632 SEu8.401 UEu8.016 VEu8.4 WEu8.4 cEu11.328 dFD7.152 eEu7.152 fFD8.592 gFD8.592 hEu8.112 iEu7.152
BoxUsage:r5n.xlarge	instanceType=r5n.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	AEu0.397 BEu0.404 CEu0.362 DEu0.356 FEu0.306 HEu0.356 IEu0.362 NEu0.326 PEu0.356 REu0.318 SEu0.35 UEu0.334 VEu0.35 WEu0.35 cEu0.472 dFD0.298 eEu0.298 fFD0.358 gFD0.358 hEu0.338 iEu0.298
BoxUsage:r6a.12xlarge	instanceType=r6a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEu3.2832 FEu1.716 HEu3.2832 IEu3.2616 PEu3.2832 UEu3.0456 dFD2.7216 eEu2.7216 hEu3.024 iEu2.7216
BoxUsage:r6a.12xlarge	instanceType=r6a.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PFG3.8016 UFG3.564 dCv3.24 iFG3.24
BoxUsage:r6a.12xlarge	instanceType=r6a.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PFG3.4082 UFG3.1706 dFG2.8466 iFG2.8466
BoxUsage:r6a.12xlarge	instanceType=r6a.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PDj5.4912 UDj5.2536 dFG4.9296 iDj4.9296
BoxUsage:r6a.16xlarge	instanceType=r6a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEu4.3776 FEu2.288 GFG2.288 HEu4.3776 IEu4.3488 NFG3.9744 PEu4.3776 UEu4.0608 dFD3.6288 eEu3.6288 hEu4.032 iEu3.6288
BoxUsage:r6a.16xlarge	instanceType=r6a.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PFG5.0688 UFG4.752 dC24.32 iFG4.32
BoxUsage:r6a.16xlarge	instanceType=r6a.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PFG4.5026 UFG4.1858 dFG3.7538 iFG3.7538
BoxUsage:r6a.24xlarge	instanceType=r6a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEu6.5664 FEu3.432 GFG3.432 HEu6.5664 IEu6.5232 NFG5.9616 PEu6.5664 UEu6.0912 dFD5.4432 eEu5.4432 hEu6.048 iEu5.4432
BoxUsage:r6a.24xlarge	instanceType=r6a.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PDI7.6032 UDI7.128 dFG6.48 iFG6.48
BoxUsage:r6a.24xlarge	instanceType=r6a.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PCD6.6914 UCD6.2162 dFG5.5682 iCD5.5682
BoxUsage:r6a.24xlarge	instanceType=r6a.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PFG10.9824 UDz10.5072 dDz9.8592 iFG9.8592
BoxUsage:r6a.2xlarge	instanceType=r6a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEu0.5472 FEu0.286 GFG0.286 HEu0.5472 IEu0.5436 NED0.4968 PEu0.5472 UEu0.5076 dFD0.4536 eEu0.4536 hEu0.504 iEu0.4536
BoxUsage:r6a.2xlarge	instanceType=r6a.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PFG0.6624 UBt0.6228 dBt0.5688 iFG0.5688
BoxUsage:r6a.2xlarge	instanceType=r6a.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PFG0.6722 UFG0.6326 dCD0.5786 iFG0.5786
BoxUsage:r6a.32xlarge	instanceType=r6a.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CEu8.7552 FEu4.576 HEu8.7552 IEu8.6976 NED7.9488 PEu8.7552 UEu8.1216 dFD7.2576 eEu7.2576 hEu8.064 iEu7.2576
BoxUsage:r6a.32xlarge	instanceType=r6a.32xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	PDS9.984 UDS9.3504 dDS8.4864 iDS8.4864
BoxUsage:r6a.32xlarge	instanceType=r6a.32xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	PFG8.8802 UFG8.2466 dCG7.3826 iFG7.3826
BoxUsage:r6a.48xlarge	instanceType=r6a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	CEu13.1328 FEu6.864 GFG6.864 HEu13.1328 IEu13.0464 NFG11.9232 PEu13.1328 UEu12.1824 dFD10.8864 eEu10.8864 hEu12.096 iEu10.8864
BoxUsage:r6a.48xlarge	instanceType=r6a.48xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PFG14.976 UFG14.0256 dFG12.7296 iFG12.7296
BoxUsage:r6a.48xlarge	instanceType=r6a.48xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PFG13.2578 UFG12.3074 dCE11.0114 iFG11.0114
BoxUsage:r6a.4xlarge	instanceType=r6a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEu1.0944 FEu0.572 HEu1.0944 IEu1.0872 NFG0.9936 PEu1.0944 UEu1.0152 dFD0.9072 eEu0.9072 hEu1.008 iEu0.9072
BoxUsage:r6a.4xlarge	instanceType=r6a.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PFG1.2672 UCN1.188 dFG1.08 iCN1.08
BoxUsage:r6a.4xlarge	instanceType=r6a.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PCC1.2194 UCC1.1402 dFG1.0322 iFG1.0322
BoxUsage:r6a.8xlarge	instanceType=r6a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEu2.1888 FEu1.144 GED1.144 HEu2.1888 IEu2.1744 NFG1.9872 PEu2.1888 UEu2.0304 dFD1.8144 eEu1.8144 hEu2.016 iEu1.8144
BoxUsage:r6a.8xlarge	instanceType=r6a.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PFG2.5344 UFG2.376 dFG2.16 iFG2.16
BoxUsage:r6a.8xlarge	instanceType=r6a.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PFG2.3138 UFG2.1554 dFG1.9394 iCE1.9394
BoxUsage:r6a.large	instanceType=r6a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEu0.1368 FEu0.0715 GED0.0715 HEu0.1368 IEu0.1359 NFG0.1242 PEu0.1368 UEu0.1269 dFD0.1134 eEu0.1134 hEu0.126 iEu0.1134
BoxUsage:r6a.metal	instanceType=r6a.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	CEu13.1328 FEu6.864 GFG6.864 HEu13.1328 IEu13.0464 NFG11.9232 PEu13.1328 UEu12.1824 dFD10.8864 eEu10.8864 hEu12.096 iEu10.8864
BoxUsage:r6a.metal	instanceType=r6a.metal;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PFG14.976 UDg14.0256 dDg12.7296 iFG12.7296
BoxUsage:r6a.metal	instanceType=r6a.metal;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PFG13.2578 UFG12.3074 dFG11.0114 iCE11.0114
BoxUsage:r6a.metal	instanceType=r6a.metal;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PD821.9648 UD821.0144 dD819.7184 iD819.7184
BoxUsage:r6a.xlarge	instanceType=r6a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEu0.2736 FEu0.143 GFG0.143 HEu0.2736 IEu0.2718 PEu0.2736 UEu0.2538 dFD0.2268 eEu0.2268 hEu0.252 iEu0.2268
BoxUsage:r6a.xlarge	instanceType=r6a.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PBT0.3312 UFG0.3114 dFG0.2844 iBT0.2844
BoxUsage:r6a.xlarge	instanceType=r6a.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PFG0.3299 UFG0.3101 dFG0.2831 iBK0.2831
BoxUsage:r6g.12xlarge	instanceType=r6g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=384;vcpu=48	AEu3.2256 BEu3.216 CEu2.9184 DEu2.928 EEu2.9184 FEu1.56 GEu1.56 HEu2.9184 IEu2.8992 JEu2.9184 KEu2.8992 MFG2.4806 NEu2.6496 OEu2.6496 PEu2.9184 QEu3.2102 REu2.568 SEu2.8416 TEu2.7072 UEu2.7072 VEu2.8416 WEu2.832 YEu2.8426 ZEu2.9779 aEu2.9779 cEu3.8592 dFD2.4192 eEu2.4192 fFD2.8992 gFD2.8992 hEu2.688 iEu2.4192
BoxUsage:r6g.16xlarge	instanceType=r6g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	AEu4.3008 BEu4.288 CEu3.8912 DEu3.904 EEu3.8912 FEu2.08 GEu2.08 HEu3.8912 IEu3.8656 JEu3.8912 KEu3.8656 MFG3.3075 NEu3.5328 OEu3.5328 PEu3.8912 QEu4.2803 REu3.424 SEu3.7888 TEu3.6096 UEu3.6096 VEu3.7888 WEu3.776 YEu3.7901 ZEu3.9706 aEu3.9706 cEu5.1456 dFD3.2256 eEu3.2256 fFD3.8656 gFD3.8656 hEu3.584 iEu3.2256
BoxUsage:r6g.2xlarge	instanceType=r6g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=8	AEu0.5376 BEu0.536 CEu0.4864 DEu0.488 EEu0.4864 FEu0.26 GEu0.26 HEu0.4864 IEu0.4832 JEu0.4864 KEu0.4832 MFG0.4134 NEu0.4416 OEu0.4416 PEu0.4864 QEu0.535 REu0.428 SEu0.4736 TEu0.4512 UEu0.4512 VEu0.4736 WEu0.472 YEu0.4738 ZEu0.4963 aEu0.4963 cEu0.6432 dFD0.4032 eEu0.4032 fFD0.4832 gFD0.4832 hEu0.448 iEu0.4032
BoxUsage:r6g.4xlarge	instanceType=r6g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=16	AEu1.0752 BEu1.072 CEu0.9728 DEu0.976 EEu0.9728 FEu0.52 GEu0.52 HEu0.9728 IEu0.9664 JEu0.9728 KEu0.9664 MFG0.8269 NEu0.8832 OEu0.8832 PEu0.9728 QEu1.0701 REu0.856 SEu0.9472 TEu0.9024 UEu0.9024 VEu0.9472 WEu0.944 YEu0.9475 ZEu0.9926 aEu0.9926 cEu1.2864 dFD0.8064 eEu0.8064 fFD0.9664 gFD0.9664 hEu0.896 iEu0.8064
BoxUsage:r6g.8xlarge	instanceType=r6g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=32	AEu2.1504 BEu2.144 CEu1.9456 DEu1.952 EEu1.9456 FEu1.04 GEu1.04 HEu1.9456 IEu1.9328 JEu1.9456 KEu1.9328 MFG1.6538 NEu1.7664 OEu1.7664 PEu1.9456 QEu2.1402 REu1.712 SEu1.8944 TEu1.8048 UEu1.8048 VEu1.8944 WEu1.888 YEu1.895 ZEu1.9853 aEu1.9853 cEu2.5728 dFD1.6128 eEu1.6128 fFD1.9328 gFD1.9328 hEu1.792 iEu1.6128
BoxUsage:r6g.large	instanceType=r6g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=2	AEu0.1344 BEu0.134 CEu0.1216 DEu0.122 EEu0.1216 FEu0.065 GEu0.065 HEu0.1216 IEu0.1208 JEu0.1216 KEu0.1208 MFG0.1034 NEu0.1104 OEu0.1104 PEu0.1216 QEu0.1338 REu0.107 SEu0.1184 TEu0.1128 UEu0.1128 VEu0.1184 WEu0.118 YEu0.1184 ZEu0.1241 aEu0.1241 cEu0.1608 dFD0.1008 eEu0.1008 fFD0.1208 gFD0.1208 hEu0.112 iEu0.1008
BoxUsage:r6g.medium	instanceType=r6g.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=1	AEu0.0672 BEu0.067 CEu0.0608 DEu0.061 EEu0.0608 FEu0.0325 GEu0.0325 HEu0.0608 IEu0.0604 JEu0.0608 KEu0.0604 NEu0.0552 OEu0.0552 PEu0.0608 QEu0.0669 REu0.0535 SEu0.0592 TEu0.0564 UEu0.0564 VEu0.0592 WEu0.059 YEu0.0592 ZEu0.062 aEu0.062 cEu0.0804 dFD0.0504 eEu0.0504 fFD0.0604 gFD0.0604 hEu0.056 iEu0.0504
BoxUsage:r6g.metal	instanceType=r6g.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	AEu4.3008 BEu4.288 CEu3.8912 DEu3.904 EEu3.8912 FEu2.08 GEu2.08 HEu3.8912 IEu3.8656 JEu3.8912 KEu3.8656 NEu3.5328 OEu3.5328 PEu3.8912 QEu4.2803 REu3.424 SEu3.7888 TEu3.6096 UEu3.6096 VEu3.7888 WEu3.776 YEu3.7901 ZEu3.9706 aEu3.9706 cEu5.1456 dFD3.4191 eEu3.2256 fFD4.0975 gFD4.0975 hEu3.584 iEu3.2256
BoxUsage:r6g.xlarge	instanceType=r6g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=4	AEu0.2688 BEu0.268 CEu0.2432 DEu0.244 EEu0.2432 FEu0.13 GEu0.13 HEu0.2432 IEu0.2416 JEu0.2432 KEu0.2416 NEu0.2208 OEu0.2208 PEu0.2432 QEu0.2675 REu0.214 SEu0.2368 TEu0.2256 UEu0.2256 VEu0.2368 WEu0.236 YEu0.2369 ZEu0.2482 aEu0.2482 cEu0.3216 dFD0.2016 eEu0.2016 fFD0.2416 gFD0.2416 hEu0.224 iEu0.2016
BoxUsage:r6gd.12xlarge	instanceType=r6gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=384;vcpu=48	CEu3.336 DEu3.3216 EEu3.3408 FEu1.7938 HEu3.336 IEu3.336 JEu3.336 NEu3.0336 PEu3.312 REu2.9184 TFG3.072 UEu3.072 VEu3.2448 WEu3.2448 cEu4.3776 dFD2.7648 eEu2.7648 fFD3.3216 gFD3.3216 hEu3.12 iEu2.7648
BoxUsage:r6gd.16xlarge	instanceType=r6gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	CEu4.448 DEu4.4288 EEu4.4544 FEu2.3917 HEu4.448 IEu4.448 JEu4.448 NEu4.0448 PEu4.416 QFG4.8576 REu3.8912 UEu4.096 VEu4.3264 WEu4.3264 cEu5.8368 dFD3.6864 eEu3.6864 fFD4.4288 gFD4.4288 hEu4.16 iEu3.6864
BoxUsage:r6gd.2xlarge	instanceType=r6gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=8	CEu0.556 DEu0.5536 EEu0.5568 FEu0.299 HEu0.556 IEu0.556 JEu0.556 NEu0.5056 PEu0.552 REu0.4864 UEu0.512 VEu0.5408 WEu0.5408 cEu0.7296 dFD0.4608 eEu0.4608 fFD0.5536 gFD0.5536 hEu0.52 iEu0.4608
BoxUsage:r6gd.4xlarge	instanceType=r6gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=16	CEu1.112 DEu1.1072 EEu1.1136 FEu0.5979 HEu1.112 IEu1.112 JEu1.112 NEu1.0112 PEu1.104 REu0.9728 UEu1.024 VEu1.0816 WEu1.0816 cEu1.4592 dFD0.9216 eEu0.9216 fFD1.1072 gFD1.1072 hEu1.04 iEu0.9216
BoxUsage:r6gd.8xlarge	instanceType=r6gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=32	CEu2.224 DEu2.2144 EEu2.2272 FEu1.1958 HEu2.224 IEu2.224 JEu2.224 NEu2.0224 PEu2.208 QFG2.4288 REu1.9456 TFG2.048 UEu2.048 VEu2.1632 WEu2.1632 cEu2.9184 dFD1.8432 eEu1.8432 fFD2.2144 gFD2.2144 hEu2.08 iEu1.8432
BoxUsage:r6gd.large	instanceType=r6gd.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=2	CEu0.139 DEu0.1384 EEu0.1392 FEu0.0747 HEu0.139 IEu0.139 JEu0.139 NEu0.1264 PEu0.138 QFG0.1518 REu0.1216 UEu0.128 VEu0.1352 WEu0.1352 cEu0.1824 dFD0.1152 eEu0.1152 fFD0.1384 gFD0.1384 hEu0.13 iEu0.1152
BoxUsage:r6gd.medium	instanceType=r6gd.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=1	CEu0.0695 DEu0.0692 EEu0.0696 FEu0.0374 HEu0.0695 IEu0.0695 JEu0.0695 NEu0.0632 PEu0.069 REu0.0608 UEu0.064 VEu0.0676 WEu0.0676 cEu0.0912 dFD0.0576 eEu0.0576 fFD0.0692 gFD0.0692 hEu0.065 iEu0.0576
BoxUsage:r6gd.metal	instanceType=r6gd.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	CEu4.448 DEu4.4288 EEu4.4544 FEu2.3917 HEu4.448 IEu4.448 JEu4.448 NEu4.0448 PEu4.416 REu3.8912 UEu4.096 VEu4.3264 WEu4.3264 cEu5.8368 dFD3.9076 eEu3.6864 fFD4.4288 gFD4.4288 hEu4.16 iEu3.6864
BoxUsage:r6gd.xlarge	instanceType=r6gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=4	CEu0.278 DEu0.2768 EEu0.2784 FEu0.1495 HEu0.278 IEu0.278 JEu0.278 NEu0.2528 PEu0.276 REu0.2432 TFG0.256 UEu0.256 VEu0.2704 WEu0.2704 cEu0.3648 dFD0.2304 eEu0.2304 fFD0.2768 gFD0.2768 hEu0.26 iEu0.2304
BoxUsage:r6i.12xlarge	instanceType=r6i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	AEu4.032 BEu4.008 CEu3.648 DEu3.648 EEu3.648 FEu3.12 GEu3.12 HEu3.648 IEu3.624 MFG3.1008 NEu3.312 OEu3.312 PEu3.648 QEu4.0128 REu3.216 SEu3.552 UEu3.384 VEu3.552 WEu3.552 YEu3.5532 ZEu3.7224 aEu3.7224 bED3.1752 cEu4.824 dFD3.024 eEu3.024 fFD3.624 gFD3.624 hEu3.36 iEu3.024
BoxUsage:r6i.12xlarge	instanceType=r6i.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PFG4.1664 UFG3.9024 dFG3.5424 iFG3.5424
BoxUsage:r6i.12xlarge	instanceType=r6i.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PFG3.773 UFG3.509 dFG3.149 iFG3.149
BoxUsage:r6i.12xlarge	instanceType=r6i.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PDk5.856 UFG5.592 dDk5.232 iFG5.232
BoxUsage:r6i.16xlarge	instanceType=r6i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	AEu5.376 BEu5.344 CEu4.864 DEu4.864 EEu4.864 FEu4.16 GEu4.16 HEu4.864 IEu4.832 LFG4.1344 MFG4.1344 NEu4.416 OEu4.416 PEu4.864 QEu5.3504 REu4.288 SEu4.736 UEu4.512 VEu4.736 WEu4.736 YEu4.7376 ZEu4.9632 aEu4.9632 cEu6.432 dFD4.032 eEu4.032 fFD4.832 gFD4.832 hEu4.48 iEu4.032
BoxUsage:r6i.16xlarge	instanceType=r6i.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PFG5.5552 UFG5.2032 dFG4.7232 iFG4.7232
BoxUsage:r6i.16xlarge	instanceType=r6i.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PFG4.989 UFG4.637 dFG4.157 iB64.157
BoxUsage:r6i.16xlarge	instanceType=r6i.16xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PDr7.808 UDr7.456 dDr6.976 iDr6.976
BoxUsage:r6i.24xlarge	instanceType=r6i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	AEu8.064 BEu8.016 CEu7.296 DEu7.296 EEu7.296 FEu6.24 GEu6.24 HEu7.296 IEu7.248 MFG6.2016 NEu6.624 OEu6.624 PEu7.296 QEu8.0256 REu6.432 SEu7.104 UEu6.768 VEu7.104 WEu7.104 YEu7.1064 ZEu7.4448 aEu7.4448 bED6.3504 cEu9.648 dFD6.048 eEu6.048 fFD7.248 gFD7.248 hEu6.72 iEu6.048
BoxUsage:r6i.24xlarge	instanceType=r6i.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PDG8.3328 UDG7.8048 dFG7.0848 iDG7.0848
BoxUsage:r6i.24xlarge	instanceType=r6i.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PFG7.421 UBy6.893 dBy6.173 iBy6.173
BoxUsage:r6i.24xlarge	instanceType=r6i.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PD011.712 UD011.184 dD010.464 iD010.464
BoxUsage:r6i.2xlarge	instanceType=r6i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	AEu0.672 BEu0.668 CEu0.608 DEu0.608 EEu0.608 FEu0.52 GEu0.52 HEu0.608 IEu0.604 LFG0.5168 MFG0.5168 NEu0.552 OEu0.552 PEu0.608 QEu0.6688 REu0.536 SEu0.592 UEu0.564 VEu0.592 WEu0.592 YEu0.5922 ZEu0.6204 aEu0.6204 bED0.5292 cEu0.804 dFD0.504 eEu0.504 fFD0.604 gFD0.604 hEu0.56 iEu0.504
BoxUsage:r6i.2xlarge	instanceType=r6i.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PFG0.7232 UFG0.6792 dFG0.6192 iBq0.6192
BoxUsage:r6i.2xlarge	instanceType=r6i.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PFG0.733 UFG0.689 dB60.629 iFG0.629
BoxUsage:r6i.2xlarge	instanceType=r6i.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PCm0.976 UCm0.932 dCm0.872 iFG0.872
BoxUsage:r6i.32xlarge	instanceType=r6i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	AEu10.752 BEu10.688 CEu9.728 DEu9.728 EEu9.728 FEu8.32 GEu8.32 HEu9.728 IEu9.664 LFG8.2688 MFG8.2688 NEu8.832 OEu8.832 PEu9.728 QEu10.7008 REu8.576 SEu9.472 UEu9.024 VEu9.472 WEu9.472 YEu9.4752 ZEu9.9264 aEu9.9264 bFG8.4672 cEu12.864 dFD8.064 eEu8.064 fFD9.664 gFD9.664 hEu8.96 iEu8.064
BoxUsage:r6i.32xlarge	instanceType=r6i.32xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	PFG10.9568 UFG10.2528 dFG9.2928 iFG9.2928
BoxUsage:r6i.32xlarge	instanceType=r6i.32xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	PB99.853 UFG9.149 dFG8.189 iFG8.189
BoxUsage:r6i.32xlarge	instanceType=r6i.32xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	PD615.616 UD614.912 dFG13.952 iD613.952
BoxUsage:r6i.4xlarge	instanceType=r6i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	AEu1.344 BEu1.336 CEu1.216 DEu1.216 EEu1.216 FEu1.04 GEu1.04 HEu1.216 IEu1.208 LED1.0336 NEu1.104 OEu1.104 PEu1.216 QEu1.3376 REu1.072 SEu1.184 UEu1.128 VEu1.184 WEu1.184 YEu1.1844 ZEu1.2408 aEu1.2408 bFG1.0584 cEu1.608 dFD1.008 eEu1.008 fFD1.208 gFD1.208 hEu1.12 iEu1.008
BoxUsage:r6i.4xlarge	instanceType=r6i.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PFG1.3888 UFG1.3008 dCK1.1808 iCK1.1808
BoxUsage:r6i.4xlarge	instanceType=r6i.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PFG1.341 UB11.253 dB11.133 iB11.133
BoxUsage:r6i.4xlarge	instanceType=r6i.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PDB1.952 UDB1.864 dDB1.744 iDB1.744
BoxUsage:r6i.8xlarge	instanceType=r6i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	AEu2.688 BEu2.672 CEu2.432 DEu2.432 EEu2.432 FEu2.08 GEu2.08 HEu2.432 IEu2.416 LED2.0672 MFG2.0672 NEu2.208 OEu2.208 PEu2.432 QEu2.6752 REu2.144 SEu2.368 UEu2.256 VEu2.368 WEu2.368 YEu2.3688 ZEu2.4816 aEu2.4816 bED2.1168 cEu3.216 dFD2.016 eEu2.016 fFD2.416 gFD2.416 hEu2.24 iEu2.016
BoxUsage:r6i.8xlarge	instanceType=r6i.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PFG2.7776 UFG2.6016 dCc2.3616 iFG2.3616
BoxUsage:r6i.8xlarge	instanceType=r6i.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PFG2.557 UFG2.381 dFG2.141 iB42.141
BoxUsage:r6i.8xlarge	instanceType=r6i.8xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PFG3.904 UDW3.728 dDW3.488 iDW3.488
BoxUsage:r6i.large	instanceType=r6i.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	AEu0.168 BEu0.167 CEu0.152 DEu0.152 EEu0.152 FEu0.13 GEu0.13 HEu0.152 IEu0.151 LFG0.1292 MED0.1292 NEu0.138 OEu0.138 PEu0.152 QEu0.1672 REu0.134 SEu0.148 UEu0.141 VEu0.148 WEu0.148 YEu0.14805 ZEu0.1551 aEu0.1551 bFG0.1323 cEu0.201 dFD0.126 eEu0.126 fFD0.151 gFD0.151 hEu0.14 iEu0.126
BoxUsage:r6i.large	instanceType=r6i.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	PAw0.1808 UAw0.1698 dFG0.1548 iAw0.1548
BoxUsage:r6i.large	instanceType=r6i.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	PBG0.2083 UBG0.1973 dFG0.1823 iFG0.1823
BoxUsage:r6i.large	instanceType=r6i.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	PFG0.244 UFG0.233 dBc0.218 iFG0.218
BoxUsage:r6i.metal	instanceType=r6i.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	AEu10.752 BEu10.688 CEu9.728 DEu9.728 EEu9.728 FEu8.32 GEu8.32 HEu9.728 IEu9.664 LFG8.2688 MFG8.2688 NEu8.832 OEu8.832 PEu9.728 QEu10.7008 REu8.576 SEu9.472 UEu9.024 VEu9.472 WEu9.472 YEu9.4752 ZEu9.9264 aEu9.9264 bFG8.4672 cEu12.864 dFD8.064 eEu8.064 fFD9.664 gFD9.664 hEu8.96 iEu8.064
BoxUsage:r6i.metal	instanceType=r6i.metal;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	PFG10.9568 UFG10.2528 dFG9.2928 iFG9.2928
BoxUsage:r6i.metal	instanceType=r6i.metal;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	PFG9.853 UB99.149 dFG8.189 iFG8.189
BoxUsage:r6i.metal	instanceType=r6i.metal;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	PFG15.616 UD514.912 dFG13.952 iD513.952
BoxUsage:r6i.xlarge	instanceType=r6i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	AEu0.336 BEu0.334 CEu0.304 DEu0.304 EEu0.304 FEu0.26 GEu0.26 HEu0.304 IEu0.302 LFG0.2584 MFG0.2584 NEu0.276 OEu0.276 PEu0.304 QEu0.3344 REu0.268 SEu0.296 UEu0.282 VEu0.296 WEu0.296 YEu0.2961 ZEu0.3102 aEu0.3102 bFG0.2646 cEu0.402 dFD0.252 eEu0.252 fFD0.302 gFD0.302 hEu0.28 iEu0.252
BoxUsage:r6i.xlarge	instanceType=r6i.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PFG0.3616 UFG0.3396 dFG0.3096 iBP0.3096
BoxUsage:r6i.xlarge	instanceType=r6i.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PFG0.3603 UBJ0.3383 dFG0.3083 iBJ0.3083
BoxUsage:r6i.xlarge	instanceType=r6i.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PCW0.488 UCW0.466 dFG0.436 iCW0.436
BoxUsage:r6id.12xlarge	instanceType=r6id.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEu4.3848 DEu4.3608 FEu3.8064 HEu4.3848 IEu4.176 MFG3.72696 OEu3.9816 PEu4.3596 UEu4.032 VEu4.2588 YEu4.2336 bED3.810236 dFD3.6288 eEu3.6288 gFD4.3608 iEu3.6288
BoxUsage:r6id.16xlarge	instanceType=r6id.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEu5.8464 DEu5.8144 FEu5.0752 HEu5.8464 IEu5.568 MFG4.96928 OEu5.3088 PEu5.8128 UEu5.376 VEu5.6784 YEu5.6448 bFG5.08032 dFD4.8384 eEu4.8384 gFD5.8144 iEu4.8384
BoxUsage:r6id.24xlarge	instanceType=r6id.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEu8.7696 DEu8.7216 FEu7.6128 HEu8.7696 IEu8.352 MFG7.45392 OEu7.9632 PEu8.7192 UEu8.064 VEu8.5176 YEu8.4672 dFD7.2576 eEu7.2576 gFD8.7216 iEu7.2576
BoxUsage:r6id.2xlarge	instanceType=r6id.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEu0.7308 DEu0.7268 FEu0.6344 HEu0.7308 IEu0.696 MED0.621164 OEu0.6636 PEu0.7266 UEu0.672 VEu0.7098 YEu0.7056 bED0.635036 dFD0.6048 eEu0.6048 gFD0.7268 iEu0.6048
BoxUsage:r6id.32xlarge	instanceType=r6id.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CEu11.6928 DEu11.6288 FEu10.1504 HEu11.6928 IEu11.136 LFG9.93856 MFG9.93856 OEu10.6176 PEu11.6256 UEu10.752 VEu11.3568 YEu11.2896 bFG10.16064 dFD9.6768 eEu9.6768 gFD11.6288 iEu9.6768
BoxUsage:r6id.4xlarge	instanceType=r6id.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEu1.4616 DEu1.4536 FEu1.2688 HEu1.4616 IEu1.392 LED1.242318 OEu1.3272 PEu1.4532 UEu1.344 VEu1.4196 YEu1.4112 bFG1.27008 dFD1.2096 eEu1.2096 gFD1.4536 iEu1.2096
BoxUsage:r6id.8xlarge	instanceType=r6id.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEu2.9232 DEu2.9072 FEu2.5376 HEu2.9232 IEu2.784 LED2.484636 MFG2.48464 OEu2.6544 PEu2.9064 UEu2.688 VEu2.8392 YEu2.8224 dFD2.4192 eEu2.4192 gFD2.9072 iEu2.4192
BoxUsage:r6id.large	instanceType=r6id.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEu0.1827 DEu0.1817 FEu0.1586 HEu0.1827 IEu0.174 LFG0.15529 MFG0.15529 OEu0.1659 PEu0.18165 UEu0.168 VEu0.17745 YEu0.1764 bFG0.15876 dFD0.1512 eEu0.1512 gFD0.1817 iEu0.1512
BoxUsage:r6id.metal	instanceType=r6id.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CEu11.6928 DEu11.6288 FEu10.1504 HEu11.6928 IEu11.136 LFG9.93856 MFG9.93856 OEu10.6176 PEu11.6256 UEu10.752 VEu11.3568 YEu11.2896 bFG10.16064 dFD9.6768 eEu9.6768 gFD11.6288 iEu9.6768
BoxUsage:r6id.xlarge	instanceType=r6id.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEu0.3654 DEu0.3634 FEu0.3172 HEu0.3654 IEu0.348 LFG0.31058 OEu0.3318 PEu0.3633 UEu0.336 VEu0.3549 YEu0.3528 bED0.317518 dFD0.3024 eEu0.3024 gFD0.3634 iEu0.3024
BoxUsage:r6idn.12xlarge	instanceType=r6idn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEu5.70024 HEu5.616 IFG6.30115 PEu5.58792 REu4.97016 UEu5.22288 dFD4.68936 eEu4.68936 gFD5.64408 iEu4.68936
BoxUsage:r6idn.16xlarge	instanceType=r6idn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEu7.60032 HEu7.488 IFG8.40154 PEu7.45056 REu6.62688 UEu6.96384 dFD6.25248 eEu6.25248 gFD7.52544 iEu6.25248
BoxUsage:r6idn.24xlarge	instanceType=r6idn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEu11.40048 HEu11.232 IFG12.6023 PEu11.17584 REu9.94032 UEu10.44576 dFD9.37872 eEu9.37872 gFD11.28816 iEu9.37872
BoxUsage:r6idn.2xlarge	instanceType=r6idn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEu0.95004 HEu0.936 IFG1.05019 PEu0.93132 REu0.82836 UEu0.87048 dFD0.78156 eEu0.78156 gFD0.94068 iEu0.78156
BoxUsage:r6idn.32xlarge	instanceType=r6idn.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CEu15.20064 HEu14.976 PEu14.90112 REu13.25376 UEu13.92768 dFD12.50496 eEu12.50496 gFD15.05088 iEu12.50496
BoxUsage:r6idn.4xlarge	instanceType=r6idn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEu1.90008 HEu1.872 IFG2.10038 PEu1.86264 REu1.65672 UEu1.74096 dFD1.56312 eEu1.56312 gFD1.88136 iEu1.56312
BoxUsage:r6idn.8xlarge	instanceType=r6idn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEu3.80016 HEu3.744 IFG4.20077 PEu3.72528 REu3.31344 UEu3.48192 dFD3.12624 eEu3.12624 gFD3.76272 iEu3.12624
BoxUsage:r6idn.large	instanceType=r6idn.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEu0.23751 HEu0.234 PEu0.23283 REu0.20709 UEu0.21762 dFD0.19539 eEu0.19539 gFD0.23517 iEu0.19539
BoxUsage:r6idn.metal	instanceType=r6idn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CEu15.20064 HEu14.976 PEu14.90112 REu13.25376 UEu13.92768 dFD12.50496 eEu12.50496 gFD15.05088 iEu12.50496
BoxUsage:r6idn.xlarge	instanceType=r6idn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEu0.47502 HEu0.468 PEu0.46566 REu0.41418 UEu0.43524 dFD0.39078 eEu0.39078 gFD0.47034 iEu0.39078
BoxUsage:r6in.12xlarge	instanceType=r6in.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEu5.08248 HEu4.99824 IFG5.08248 PEu4.99824 REu4.46472 UEu4.68936 dFD4.18392 eEu4.18392 gFD5.02632 iEu4.18392
BoxUsage:r6in.16xlarge	instanceType=r6in.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEu6.77664 HEu6.66432 IFG6.77664 PEu6.66432 REu5.95296 UEu6.25248 dFD5.57856 eEu5.57856 gFD6.70176 iEu5.57856
BoxUsage:r6in.24xlarge	instanceType=r6in.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEu10.16496 HEu9.99648 IFG10.16496 PEu9.99648 REu8.92944 UEu9.37872 dFD8.36784 eEu8.36784 gFD10.05264 iEu8.36784
BoxUsage:r6in.2xlarge	instanceType=r6in.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEu0.84708 HEu0.83304 IED0.847082 PEu0.83304 REu0.74412 UEu0.78156 dFD0.69732 eEu0.69732 gFD0.83772 iEu0.69732
BoxUsage:r6in.32xlarge	instanceType=r6in.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CEu13.55328 HEu13.32864 IFG13.55328 PEu13.32864 REu11.90592 UEu12.50496 dFD11.15712 eEu11.15712 gFD13.40352 iEu11.15712
BoxUsage:r6in.4xlarge	instanceType=r6in.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEu1.69416 HEu1.66608 IFG1.69416 PEu1.66608 REu1.48824 UEu1.56312 dFD1.39464 eEu1.39464 gFD1.67544 iEu1.39464
BoxUsage:r6in.8xlarge	instanceType=r6in.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEu3.38832 HEu3.33216 IFG3.38832 PEu3.33216 REu2.97648 UEu3.12624 dFD2.78928 eEu2.78928 gFD3.35088 iEu2.78928
BoxUsage:r6in.large	instanceType=r6in.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEu0.21177 HEu0.20826 IED0.211773 PEu0.20826 REu0.18603 UEu0.19539 dFD0.17433 eEu0.17433 gFD0.20943 iEu0.17433
BoxUsage:r6in.metal	instanceType=r6in.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CEu13.55328 HEu13.32864 PEu13.32864 REu11.90592 UEu12.50496 dFD11.15712 eEu11.15712 gFD13.40352 iEu11.15712
BoxUsage:r6in.xlarge	instanceType=r6in.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEu0.42354 HEu0.41652 IFG0.42354 PEu0.41652 REu0.37206 UEu0.39078 dFD0.34866 eEu0.34866 gFD0.41886 iEu0.34866
BoxUsage:r7a.12xlarge	instanceType=r7a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEu4.40496 PEu4.40496 REu3.8832 TEu4.08624 UEu4.08624 dFD3.6516 eEu3.6516 iEu3.6516
BoxUsage:r7a.16xlarge	instanceType=r7a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEu5.87328 PEu5.87328 REu5.1776 TEu5.44832 UEu5.44832 dFD4.8688 eEu4.8688 iEu4.8688
BoxUsage:r7a.24xlarge	instanceType=r7a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEu8.80992 PEu8.80992 REu7.7664 TEu8.17248 UEu8.17248 dFD7.3032 eEu7.3032 iEu7.3032
BoxUsage:r7a.2xlarge	instanceType=r7a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEu0.73416 PEu0.73416 REu0.6472 TEu0.68104 UEu0.68104 dFD0.6086 eEu0.6086 iEu0.6086
BoxUsage:r7a.32xlarge	instanceType=r7a.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CEu11.74656 PEu11.74656 REu10.3552 TEu10.89664 UEu10.89664 dFD9.7376 eEu9.7376 iEu9.7376
BoxUsage:r7a.48xlarge	instanceType=r7a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	CEu17.61984 PEu17.61984 REu15.5328 TEu16.34496 UEu16.34496 dFD14.6064 eEu14.6064 iEu14.6064
BoxUsage:r7a.4xlarge	instanceType=r7a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEu1.46832 PEu1.46832 REu1.2944 TEu1.36208 UEu1.36208 dFD1.2172 eEu1.2172 iEu1.2172
BoxUsage:r7a.8xlarge	instanceType=r7a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEu2.93664 PEu2.93664 REu2.5888 TEu2.72416 UEu2.72416 dFD2.4344 eEu2.4344 iEu2.4344
BoxUsage:r7a.large	instanceType=r7a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEu0.18354 PEu0.18354 REu0.1618 TEu0.17026 UEu0.17026 dFD0.15215 eEu0.15215 iEu0.15215
BoxUsage:r7a.medium	instanceType=r7a.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=1	CEu0.09177 PEu0.09177 REu0.0809 TEu0.08513 UEu0.08513 dFD0.07608 eEu0.07608 iEu0.07608
BoxUsage:r7a.metal-48xl	instanceType=r7a.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	CEu17.61984 PEu17.61984 REu15.5328 TEu16.34496 UEu16.34496 dFD14.6064 eEu14.6064 iEu14.6064
BoxUsage:r7a.xlarge	instanceType=r7a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEu0.36708 PEu0.36708 REu0.3236 TEu0.34052 UEu0.34052 dFD0.3043 eEu0.3043 iEu0.3043
BoxUsage:r7g.12xlarge	instanceType=r7g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=384;vcpu=48	BFG3.408 CEu3.1008 DEu3.1008 FEu1.8019 GEu1.8019 HEu3.1008 IEu3.0806 LFG2.6357 NEu2.8152 PEu3.1008 REu2.7336 SFG3.0121 TEu2.8752 UEu2.8764 VEu3.0192 cFG4.0906 dFD2.5704 eEu2.5704 fFD3.0806 gFD3.0806 hEu2.856 iEu2.5704
BoxUsage:r7g.16xlarge	instanceType=r7g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	BFG4.544 CEu4.1344 DEu4.1344 FEu2.4026 GEu2.4026 HEu4.1344 IEu4.1075 LFG3.5142 NEu3.7536 PEu4.1344 REu3.6448 TEu3.8336 UEu3.8352 VEu4.0256 aFG4.2187 cFG5.4541 dFD3.4272 eEu3.4272 fFD4.1075 gFD4.1075 hEu3.808 iEu3.4272
BoxUsage:r7g.2xlarge	instanceType=r7g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=8	BFG0.568 CEu0.5168 DEu0.5168 FEu0.3003 GEu0.3003 HEu0.5168 IEu0.5134 LFG0.4393 NEu0.4692 PEu0.5168 REu0.4556 TEu0.4792 UEu0.4794 VEu0.5032 aFG0.5273 cFG0.6818 dFD0.4284 eEu0.4284 fFD0.5134 gFD0.5134 hEu0.476 iEu0.4284
BoxUsage:r7g.4xlarge	instanceType=r7g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=16	BFG1.136 CEu1.0336 DEu1.0336 FEu0.6006 GEu0.6006 HEu1.0336 IEu1.0269 NEu0.9384 PEu1.0336 REu0.9112 SFG1.004 TEu0.9584 UEu0.9588 VEu1.0064 aFG1.0547 dFD0.8568 eEu0.8568 fFD1.0269 gFD1.0269 hEu0.952 iEu0.8568
BoxUsage:r7g.8xlarge	instanceType=r7g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=32	BFG2.272 CEu2.0672 DEu2.0672 FEu1.2013 GEu1.2013 HEu2.0672 IEu2.0538 LFG1.7571 NEu1.8768 PEu2.0672 REu1.8224 SFG2.0081 TEu1.9168 UEu1.9176 VEu2.0128 dFD1.7136 eEu1.7136 fFD2.0538 gFD2.0538 hEu1.904 iEu1.7136
BoxUsage:r7g.large	instanceType=r7g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=2	BFG0.142 CEu0.1292 DEu0.1292 FEu0.0751 GEu0.0751 HEu0.1292 IEu0.1284 LFG0.1098 NEu0.1173 PEu0.1292 REu0.1139 TEu0.1198 UEu0.1199 VEu0.1258 aFG0.1318 cFG0.1704 dFD0.1071 eEu0.1071 fFD0.1284 gFD0.1284 hEu0.119 iEu0.1071
BoxUsage:r7g.medium	instanceType=r7g.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=1	BFG0.071 CEu0.0646 DEu0.0646 FEu0.0375 GEu0.0375 HEu0.0646 IEu0.0642 LFG0.0549 NEu0.0587 PEu0.0646 REu0.057 SFG0.0628 TEu0.0599 UEu0.0599 VEu0.0629 cFG0.0852 dFD0.0536 eEu0.0536 fFD0.0642 gFD0.0642 hEu0.0595 iEu0.0536
BoxUsage:r7g.metal	instanceType=r7g.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	BFG4.544 CEu4.1344 DEu4.1344 FEu2.4026 GEu2.4026 HEu4.1344 IEu4.1075 LFG3.5142 NEu3.7536 PEu4.1344 REu3.6448 SFG4.0161 TEu3.8336 UEu3.8352 VEu4.0256 aFG4.2187 cFG5.4541 dFD3.4272 eEu3.4272 fFD4.1075 gFD4.1075 hEu3.808 iEu3.4272
BoxUsage:r7g.xlarge	instanceType=r7g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=4	BFG0.284 CEu0.2584 DEu0.2584 FEu0.1502 GEu0.1502 HEu0.2584 IEu0.2567 LFG0.2196 NEu0.2346 PEu0.2584 REu0.2278 SFG0.251 TEu0.2396 UEu0.2397 VEu0.2516 aFG0.2637 cFG0.3409 dFD0.2142 eEu0.2142 fFD0.2567 gFD0.2567 hEu0.238 iEu0.2142
BoxUsage:r7gd.12xlarge	instanceType=r7gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=384;vcpu=48	BFG3.9691 CEu3.9463 FEu2.112 HEu3.9463 IEu3.7584 JFG3.9461 MFG3.3542 PEu3.9236 REu3.4474 TEu3.6288 UEu3.6288 dFD3.2659 eEu3.2659 fFD3.9235 gFD3.925 hEu3.6742 iEu3.2659
BoxUsage:r7gd.16xlarge	instanceType=r7gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	BFG5.2922 CEu5.2618 FEu2.816 HEu5.2618 IEu5.0112 JFG5.2614 LFG4.4723 PEu5.2315 REu4.5965 TEu4.8384 UEu4.8384 bFG4.5722 dFD4.3546 eEu4.3546 fFD5.2314 gFD5.2333 hEu4.8989 iEu4.3546
BoxUsage:r7gd.2xlarge	instanceType=r7gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=8	CEu0.6577 FEu0.352 HEu0.6577 IEu0.6264 LFG0.559 MFG0.559 PEu0.6539 REu0.5746 TEu0.6048 UEu0.6048 dFD0.5443 eEu0.5443 fFD0.6539 gFD0.6542 hEu0.6124 iEu0.5443
BoxUsage:r7gd.4xlarge	instanceType=r7gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=16	CEu1.3154 FEu0.704 HEu1.3154 IEu1.2528 JFG1.3154 PEu1.3079 REu1.1491 TEu1.2096 UEu1.2096 bFG1.143 dFD1.0886 eEu1.0886 fFD1.3078 gFD1.3083 hEu1.2247 iEu1.0886
BoxUsage:r7gd.8xlarge	instanceType=r7gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=32	BFG2.6461 CEu2.6309 FEu1.408 HEu2.6309 IEu2.5056 JFG2.6307 LFG2.2362 MFG2.2362 PEu2.6158 REu2.2982 TEu2.4192 UEu2.4192 dFD2.1773 eEu2.1773 fFD2.6157 gFD2.6166 hEu2.4494 iEu2.1773
BoxUsage:r7gd.large	instanceType=r7gd.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=2	BFG0.1654 CEu0.1644 FEu0.088 HEu0.1644 IEu0.1566 LFG0.1398 MFG0.1398 PEu0.1635 REu0.1436 TEu0.1512 UEu0.1512 bFG0.1429 dFD0.1361 eEu0.1361 fFD0.1635 gFD0.1635 hEu0.1531 iEu0.1361
BoxUsage:r7gd.medium	instanceType=r7gd.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=1	BFG0.0827 CEu0.0822 FEu0.044 HEu0.0822 IEu0.0783 PEu0.0817 REu0.0718 TEu0.0756 UEu0.0756 bFG0.0714 dFD0.068 eEu0.068 fFD0.0817 gFD0.0818 hEu0.0765 iEu0.068
BoxUsage:r7gd.metal	instanceType=r7gd.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=64	BFG5.2922 CEu5.2618 FEu2.816 HEu5.2618 IEu5.0112 PEu5.2315 REu4.5965 TEu4.8384 UEu4.8384 bFG4.5722 dFD4.3546 eEu4.3546 fFD5.2314 gFD5.2333 hEu4.8989 iEu4.3546
BoxUsage:r7gd.xlarge	instanceType=r7gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=4	CEu0.3289 FEu0.176 HEu0.3289 IEu0.3132 JFG0.3288 LFG0.2795 MFG0.2795 PEu0.327 REu0.2873 TEu0.3024 UEu0.3024 bFG0.2858 dFD0.2722 eEu0.2722 fFD0.327 gFD0.3271 hEu0.3062 iEu0.2722
BoxUsage:r7i.12xlarge	instanceType=r7i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEu3.8304 DEu3.8304 FEu3.276 HEu3.8304 IEu3.8052 JEu3.8304 LFG3.25584 MFG3.25584 NEu3.4776 PEu3.8304 REu3.3768 SED3.7296 TEu3.5532 UEu3.5532 VEu3.7296 WEu3.7296 bFG3.33408 cEu5.0652 dFD3.1752 eEu3.1752 fFD3.8052 gFD3.8052 hEu3.528 iEu3.1752
BoxUsage:r7i.12xlarge	instanceType=r7i.12xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PFG4.3488 UFG4.0716 dFG3.6936 iFG3.6936
BoxUsage:r7i.12xlarge	instanceType=r7i.12xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PBy3.9554 UFG3.6782 dFG3.3002 iFG3.3002
BoxUsage:r7i.12xlarge	instanceType=r7i.12xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PFG6.0384 UDm5.7612 dDm5.3832 iFG5.3832
BoxUsage:r7i.16xlarge	instanceType=r7i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEu5.1072 DEu5.1072 FEu4.368 HEu5.1072 IEu5.0736 JEu5.1072 LFG4.34112 MFG4.34112 NEu4.6368 PEu5.1072 REu4.5024 SED4.9728 TEu4.7376 UEu4.7376 VEu4.9728 WEu4.9728 bFG4.44544 cEu6.7536 dFD4.2336 eEu4.2336 fFD5.0736 gFD5.0736 hEu4.704 iEu4.2336
BoxUsage:r7i.16xlarge	instanceType=r7i.16xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PC35.7984 UC35.4288 dFG4.9248 iFG4.9248
BoxUsage:r7i.16xlarge	instanceType=r7i.16xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PBy5.2322 UFG4.8626 dFG4.3586 iBy4.3586
BoxUsage:r7i.24xlarge	instanceType=r7i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEu7.6608 DEu7.6608 FEu6.552 HEu7.6608 IEu7.6104 JEu7.6608 LED6.511682 NEu6.9552 PEu7.6608 REu6.7536 SFG7.4592 TEu7.1064 UEu7.1064 VEu7.4592 WEu7.4592 bFG6.66816 cEu10.1304 dFD6.3504 eEu6.3504 fFD7.6104 gFD7.6104 hEu7.056 iEu6.3504
BoxUsage:r7i.24xlarge	instanceType=r7i.24xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PFG8.6976 UDK8.1432 dFG7.3872 iDK7.3872
BoxUsage:r7i.24xlarge	instanceType=r7i.24xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PCF7.7858 UCF7.2314 dCF6.4754 iCF6.4754
BoxUsage:r7i.24xlarge	instanceType=r7i.24xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PDu12.0768 UDu11.5224 dDu10.7664 iFG10.7664
BoxUsage:r7i.2xlarge	instanceType=r7i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEu0.6384 DEu0.6384 FEu0.546 HEu0.6384 IEu0.6342 JEu0.6384 LED0.542636 MFG0.54264 NEu0.5796 PEu0.6384 REu0.5628 SFG0.6216 TEu0.5922 UEu0.5922 VEu0.6216 WEu0.6216 bFG0.55568 cEu0.8442 dFD0.5292 eEu0.5292 fFD0.6342 gFD0.6342 hEu0.588 iEu0.5292
BoxUsage:r7i.2xlarge	instanceType=r7i.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PFG0.7536 UFG0.7074 dFG0.6444 iFG0.6444
BoxUsage:r7i.2xlarge	instanceType=r7i.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PFG0.7634 UBy0.7172 dBy0.6542 iBy0.6542
BoxUsage:r7i.48xlarge	instanceType=r7i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	CEu15.3216 DEu15.3216 FEu13.104 HEu15.3216 IEu15.2208 JEu15.3216 LFG13.02336 MFG13.02336 NEu13.9104 PEu15.3216 REu13.5072 TEu14.2128 UEu14.2128 VEu14.9184 WEu14.9184 bFG13.33632 cEu20.2608 dFD12.7008 eEu12.7008 fFD15.2208 gFD15.2208 hEu14.112 iEu12.7008
BoxUsage:r7i.48xlarge	instanceType=r7i.48xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PFG17.1648 UFG16.056 dFG14.544 iFG14.544
BoxUsage:r7i.48xlarge	instanceType=r7i.48xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PFG15.4466 UFG14.3378 dB412.8258 iFG12.8258
BoxUsage:r7i.48xlarge	instanceType=r7i.48xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PD924.1536 UFG23.0448 dFG21.5328 iD921.5328
BoxUsage:r7i.4xlarge	instanceType=r7i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEu1.2768 DEu1.2768 FEu1.092 HEu1.2768 IEu1.2684 JEu1.2768 LFG1.08528 MFG1.08528 NEu1.1592 PEu1.2768 REu1.1256 SFG1.2432 TEu1.1844 UEu1.1844 VEu1.2432 WEu1.2432 bFG1.11136 cEu1.6884 dFD1.0584 eEu1.0584 fFD1.2684 gFD1.2684 hEu1.176 iEu1.0584
BoxUsage:r7i.4xlarge	instanceType=r7i.4xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PFG1.4496 UFG1.3572 dCJ1.2312 iCJ1.2312
BoxUsage:r7i.4xlarge	instanceType=r7i.4xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PFG1.4018 UBz1.3094 dBz1.1834 iFG1.1834
BoxUsage:r7i.4xlarge	instanceType=r7i.4xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PDB2.0128 UFG1.9204 dFG1.7944 iDB1.7944
BoxUsage:r7i.8xlarge	instanceType=r7i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEu2.5536 DEu2.5536 FEu2.184 HEu2.5536 IEu2.5368 JEu2.5536 LFG2.17056 NEu2.3184 PEu2.5536 REu2.2512 TEu2.3688 UEu2.3688 VEu2.4864 WEu2.4864 bFG2.22272 cEu3.3768 dFD2.1168 eEu2.1168 fFD2.5368 gFD2.5368 hEu2.352 iEu2.1168
BoxUsage:r7i.8xlarge	instanceType=r7i.8xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PCa2.8992 UCa2.7144 dFG2.4624 iCa2.4624
BoxUsage:r7i.8xlarge	instanceType=r7i.8xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PBy2.6786 UFG2.4938 dBy2.2418 iFG2.2418
BoxUsage:r7i.8xlarge	instanceType=r7i.8xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PDV4.0256 UFG3.8408 dFG3.5888 iDV3.5888
BoxUsage:r7i.large	instanceType=r7i.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEu0.1596 DEu0.1596 FEu0.1365 HEu0.1596 IEu0.15855 JEu0.1596 LFG0.13566 MFG0.13566 NEu0.1449 PEu0.1596 REu0.1407 SFG0.1554 TEu0.14805 UEu0.14805 VEu0.1554 WEu0.1554 bFG0.13892 cEu0.21105 dFD0.1323 eEu0.1323 fFD0.15855 gFD0.15855 hEu0.147 iEu0.1323
BoxUsage:r7i.large	instanceType=r7i.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	PFG0.1884 UFG0.17685 dAu0.1611 iFG0.1611
BoxUsage:r7i.large	instanceType=r7i.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	PFG0.2159 UFG0.20435 dBF0.1886 iFG0.1886
BoxUsage:r7i.large	instanceType=r7i.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	PBg0.2516 UFG0.24005 dBg0.2243 iBg0.2243
BoxUsage:r7i.metal-24xl	instanceType=r7i.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	CEu7.6608 DEu7.6608 FEu6.552 HEu7.6608 IEu7.6104 JEu7.6608 NEu6.9552 PEu7.6608 REu6.7536 TEu7.1064 UEu7.1064 VEu7.4592 WEu7.4592 bFG7.33498 cEu10.1304 dFD6.98544 eEu6.3504 fFD8.37144 gFD8.37144 hEu7.056 iEu6.3504
BoxUsage:r7i.metal-24xl	instanceType=r7i.metal-24xl;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PDL8.6976 UDL8.1432 dDL8.02224 iFG7.3872
BoxUsage:r7i.metal-24xl	instanceType=r7i.metal-24xl;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PFG7.7858 UFG7.2314 dBy7.11044 iBy6.4754
BoxUsage:r7i.metal-24xl	instanceType=r7i.metal-24xl;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PD012.0768 UD011.5224 dD011.40144 iD010.7664
BoxUsage:r7i.metal-48xl	instanceType=r7i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	CEu15.3216 DEu15.3216 FEu13.104 HEu15.3216 IEu15.2208 JEu15.3216 LFG13.02336 MFG13.02336 NEu13.9104 PEu15.3216 REu13.5072 SFG14.9184 TEu14.2128 UEu14.2128 VEu14.9184 WEu14.9184 cEu20.2608 dFD12.7008 eEu12.7008 fFD15.2208 gFD15.2208 hEu14.112 iEu12.7008
BoxUsage:r7i.metal-48xl	instanceType=r7i.metal-48xl;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PFG17.1648 UFG16.056 dFG14.544 iFG14.544
BoxUsage:r7i.metal-48xl	instanceType=r7i.metal-48xl;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PFG15.4466 UFG14.3378 dFG12.8258 iFG12.8258
BoxUsage:r7i.metal-48xl	instanceType=r7i.metal-48xl;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=192	PFG24.1536 UD923.0448 dD921.5328 iD921.5328
BoxUsage:r7i.xlarge	instanceType=r7i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEu0.3192 DEu0.3192 FEu0.273 HEu0.3192 IEu0.3171 JEu0.3192 LFG0.27132 MFG0.27132 NEu0.2898 PEu0.3192 REu0.2814 SFG0.3108 TEu0.2961 UEu0.2961 VEu0.3108 WEu0.3108 bFG0.27784 cEu0.4221 dFD0.2646 eEu0.2646 fFD0.3171 gFD0.3171 hEu0.294 iEu0.2646
BoxUsage:r7i.xlarge	instanceType=r7i.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PBO0.3768 UFG0.3537 dFG0.3222 iFG0.3222
BoxUsage:r7i.xlarge	instanceType=r7i.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PFG0.3755 UBH0.3524 dFG0.3209 iFG0.3209
BoxUsage:r7i.xlarge	instanceType=r7i.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PFG0.5032 UCX0.4801 dCX0.4486 iCX0.4486
BoxUsage:r7iz.12xlarge	instanceType=r7iz.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEu5.448 PEu5.4 UEu4.992 dFD4.464 eEu4.464 iEu4.464
BoxUsage:r7iz.16xlarge	instanceType=r7iz.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEu7.264 PEu7.2 UEu6.656 dFD5.952 eEu5.952 iEu5.952
BoxUsage:r7iz.2xlarge	instanceType=r7iz.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEu0.908 PEu0.9 UEu0.832 dFD0.744 eEu0.744 iEu0.744
BoxUsage:r7iz.32xlarge	instanceType=r7iz.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CEu14.528 PEu14.4 UEu13.312 dFD11.904 eEu11.904 iEu11.904
BoxUsage:r7iz.4xlarge	instanceType=r7iz.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	CEu1.816 PEu1.8 UEu1.664 dFD1.488 eEu1.488 iEu1.488
BoxUsage:r7iz.8xlarge	instanceType=r7iz.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	CEu3.632 PEu3.6 UEu3.328 dFD2.976 eEu2.976 iEu2.976
BoxUsage:r7iz.large	instanceType=r7iz.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEu0.227 PEu0.225 UEu0.208 dFD0.186 eEu0.186 iEu0.186
BoxUsage:r7iz.metal-16xl	instanceType=r7iz.metal-16xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	CEu7.264 PEu7.2 UEu6.656 dFD6.5472 eEu5.952 iEu5.952
BoxUsage:r7iz.metal-32xl	instanceType=r7iz.metal-32xl;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	CEu14.528 PEu14.4 UEu13.312 dFD13.0944 eEu11.904 iEu11.904
BoxUsage:r7iz.xlarge	instanceType=r7iz.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEu0.454 PEu0.45 UEu0.416 dFD0.372 eEu0.372 iEu0.372
BoxUsage:r8a.12xlarge	instanceType=r8a.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.83424
BoxUsage:r8a.16xlarge	instanceType=r8a.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.11232
BoxUsage:r8a.24xlarge	instanceType=r8a.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD7.66848
BoxUsage:r8a.2xlarge	instanceType=r8a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.63904
BoxUsage:r8a.48xlarge	instanceType=r8a.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD15.33696
BoxUsage:r8a.4xlarge	instanceType=r8a.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.27808
BoxUsage:r8a.8xlarge	instanceType=r8a.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.55616
BoxUsage:r8a.large	instanceType=r8a.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.15976
BoxUsage:r8a.medium	instanceType=r8a.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.07988
BoxUsage:r8a.metal-24xl	instanceType=r8a.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD8.43533
BoxUsage:r8a.metal-48xl	instanceType=r8a.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD15.33696
BoxUsage:r8a.xlarge	instanceType=r8a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.31952
BoxUsage:r8g.12xlarge	instanceType=r8g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG3.41088 FFG1.98192 IFG3.3888 PFG3.41088 RFG3.00696 UFG3.16416 dFD2.82768 eFG2.82768 fFD3.3888 gFD3.38844
BoxUsage:r8g.16xlarge	instanceType=r8g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG4.54784 FED2.642564 IED4.5184 RFG4.00928 TFG4.21696 dFD3.77024 eFG3.77024 fFD4.5184 gFD4.51792 iED3.770236
BoxUsage:r8g.24xlarge	instanceType=r8g.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CED6.821764 FFG3.96384 IED6.7776 PFG6.82176 RFG6.01392 TFG6.32544 UFG6.32832 dFD5.65536 fFD6.7776 gFD6.77688 iED5.655364
BoxUsage:r8g.2xlarge	instanceType=r8g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG0.56848 IFG0.5648 PFG0.56848 RFG0.50116 TFG0.52712 UED0.527364 dFD0.47128 fFD0.5648 gFD0.56474 iED0.471282
BoxUsage:r8g.48xlarge	instanceType=r8g.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG13.64352 FFG7.92768 PFG13.64352 RFG12.02784 TFG12.65088 UFG12.65664 dFD11.31072 fFD13.5552 gFD13.55376
BoxUsage:r8g.4xlarge	instanceType=r8g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG1.13696 FFG0.66064 IFG1.1296 RFG1.00232 TFG1.05424 UFG1.05472 dFD0.94256 eFG0.94256 fFD1.1296 gFD1.12948 iFG0.94256
BoxUsage:r8g.8xlarge	instanceType=r8g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CFG2.27392 FFG1.32128 IED2.2592 RFG2.00464 TFG2.10848 UED2.109436 dFD1.88512 fFD2.2592 gFD2.25896
BoxUsage:r8g.large	instanceType=r8g.large;os=Linux;tenancy=Shared	Hrs	0	-		CFG0.14212 FFG0.08258 IFG0.1412 PFG0.14212 RFG0.12529 TFG0.13178 UFG0.13184 dFD0.11782 eFG0.11782 fFD0.1412 gFD0.14119
BoxUsage:r8g.medium	instanceType=r8g.medium;os=Linux;tenancy=Shared	Hrs	0	-		CFG0.07106 RFG0.06265 TED0.065891 UFG0.06592 dFD0.05891 fFD0.0706 gFD0.07059 iFG0.05891
BoxUsage:r8g.metal-24xl	instanceType=r8g.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		PEH7.502405 dFD6.2209 fFD7.45536 gFD7.45457
BoxUsage:r8g.metal-48xl	instanceType=r8g.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		CFG13.64352 IFG13.5552 PFG13.64352 RFG12.02784 TFG12.65088 dFD11.31072 eFG11.31072 fFD13.5552 gFD13.55376 iFG11.31072
BoxUsage:r8g.xlarge	instanceType=r8g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		CED0.284236 FFG0.16516 PFG0.28424 RFG0.25058 TFG0.26356 UFG0.26368 dFD0.23564 fFD0.2824 gFD0.28237 iFG0.23564
BoxUsage:r8gb.12xlarge	instanceType=r8gb.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.37232
BoxUsage:r8gb.16xlarge	instanceType=r8gb.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.82976
BoxUsage:r8gb.24xlarge	instanceType=r8gb.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD8.74464
BoxUsage:r8gb.2xlarge	instanceType=r8gb.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.72872
BoxUsage:r8gb.48xlarge	instanceType=r8gb.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD17.48928
BoxUsage:r8gb.4xlarge	instanceType=r8gb.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.45744
BoxUsage:r8gb.8xlarge	instanceType=r8gb.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.91488
BoxUsage:r8gb.large	instanceType=r8gb.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.18218
BoxUsage:r8gb.medium	instanceType=r8gb.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.09109
BoxUsage:r8gb.metal-24xl	instanceType=r8gb.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD18.53864
BoxUsage:r8gb.metal-48xl	instanceType=r8gb.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD17.48928
BoxUsage:r8gb.xlarge	instanceType=r8gb.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.36436
BoxUsage:r8gd.12xlarge	instanceType=r8gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.52704 fFD4.23744 gFD4.23744
BoxUsage:r8gd.16xlarge	instanceType=r8gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.70272 fFD5.64992 gFD5.64992
BoxUsage:r8gd.24xlarge	instanceType=r8gd.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD7.05408 fFD8.47488 gFD8.47488
BoxUsage:r8gd.2xlarge	instanceType=r8gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.58784 fFD0.70624 gFD0.70624
BoxUsage:r8gd.48xlarge	instanceType=r8gd.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD14.10816 fFD16.94976 gFD16.94976
BoxUsage:r8gd.4xlarge	instanceType=r8gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.17568 fFD1.41248 gFD1.41248
BoxUsage:r8gd.8xlarge	instanceType=r8gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.35136 fFD2.82496 gFD2.82496
BoxUsage:r8gd.large	instanceType=r8gd.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.14696 fFD0.17656 gFD0.17656
BoxUsage:r8gd.medium	instanceType=r8gd.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.07348 fFD0.08828 gFD0.08828
BoxUsage:r8gd.metal-24xl	instanceType=r8gd.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD7.75949 fFD9.32237 gFD9.32237
BoxUsage:r8gd.metal-48xl	instanceType=r8gd.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD14.10816 fFD16.94976 gFD16.94976
BoxUsage:r8gd.xlarge	instanceType=r8gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.29392 fFD0.35312 gFD0.35312
BoxUsage:r8gn.12xlarge	instanceType=r8gn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.3723
BoxUsage:r8gn.16xlarge	instanceType=r8gn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.8298
BoxUsage:r8gn.24xlarge	instanceType=r8gn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD8.7446
BoxUsage:r8gn.2xlarge	instanceType=r8gn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.7287
BoxUsage:r8gn.48xlarge	instanceType=r8gn.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD17.4893
BoxUsage:r8gn.4xlarge	instanceType=r8gn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.4574
BoxUsage:r8gn.8xlarge	instanceType=r8gn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.9149
BoxUsage:r8gn.large	instanceType=r8gn.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.1822
BoxUsage:r8gn.medium	instanceType=r8gn.medium;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.0911
BoxUsage:r8gn.metal-24xl	instanceType=r8gn.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD9.2693
BoxUsage:r8gn.metal-48xl	instanceType=r8gn.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD17.4893
BoxUsage:r8gn.xlarge	instanceType=r8gn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.3644
BoxUsage:r8i-flex.12xlarge	instanceType=r8i-flex.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.16728 fFD3.79584 gFD3.79584
BoxUsage:r8i-flex.16xlarge	instanceType=r8i-flex.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.22304 fFD5.06112 gFD5.06112
BoxUsage:r8i-flex.2xlarge	instanceType=r8i-flex.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.52788 fFD0.63264 gFD0.63264
BoxUsage:r8i-flex.4xlarge	instanceType=r8i-flex.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.05576 fFD1.26528 gFD1.26528
BoxUsage:r8i-flex.8xlarge	instanceType=r8i-flex.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.11152 fFD2.53056 gFD2.53056
BoxUsage:r8i-flex.large	instanceType=r8i-flex.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.13197 fFD0.15816 gFD0.15816
BoxUsage:r8i-flex.xlarge	instanceType=r8i-flex.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.26394 fFD0.31632 gFD0.31632
BoxUsage:r8i.12xlarge	instanceType=r8i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.33408 fFD3.99552 gFD3.99552
BoxUsage:r8i.16xlarge	instanceType=r8i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.44544 fFD5.32736 gFD5.32736
BoxUsage:r8i.24xlarge	instanceType=r8i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD6.66816 fFD7.99104 gFD7.99104
BoxUsage:r8i.2xlarge	instanceType=r8i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.55568 fFD0.66592 gFD0.66592
BoxUsage:r8i.32xlarge	instanceType=r8i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD8.89088 fFD10.65472 gFD10.65472
BoxUsage:r8i.48xlarge	instanceType=r8i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD13.33632 fFD15.98208 gFD15.98208
BoxUsage:r8i.4xlarge	instanceType=r8i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.11136 fFD1.33184 gFD1.33184
BoxUsage:r8i.8xlarge	instanceType=r8i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.22272 fFD2.66368 gFD2.66368
BoxUsage:r8i.96xlarge	instanceType=r8i.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD26.67264 fFD31.96416 gFD31.96416
BoxUsage:r8i.large	instanceType=r8i.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.13892 fFD0.16648 gFD0.16648
BoxUsage:r8i.metal-48xl	instanceType=r8i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD14.66995 fFD17.58029 gFD17.58029
BoxUsage:r8i.metal-96xl	instanceType=r8i.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD26.67264 fFD31.96416 gFD31.96416
BoxUsage:r8i.xlarge	instanceType=r8i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.27784 fFD0.33296 gFD0.33296
BoxUsage:r8ib.12xlarge	instanceType=r8ib.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.0208
BoxUsage:r8ib.16xlarge	instanceType=r8ib.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD6.6944
BoxUsage:r8ib.24xlarge	instanceType=r8ib.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD10.0416
BoxUsage:r8ib.2xlarge	instanceType=r8ib.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.8368
BoxUsage:r8ib.32xlarge	instanceType=r8ib.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD13.3888
BoxUsage:r8ib.48xlarge	instanceType=r8ib.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD20.0832
BoxUsage:r8ib.4xlarge	instanceType=r8ib.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.6736
BoxUsage:r8ib.8xlarge	instanceType=r8ib.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.3472
BoxUsage:r8ib.96xlarge	instanceType=r8ib.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD40.1664
BoxUsage:r8ib.large	instanceType=r8ib.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.2092
BoxUsage:r8ib.metal-48xl	instanceType=r8ib.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD22.09152
BoxUsage:r8ib.metal-96xl	instanceType=r8ib.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD40.1664
BoxUsage:r8ib.xlarge	instanceType=r8ib.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.4184
BoxUsage:r8id.12xlarge	instanceType=r8id.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.99168
BoxUsage:r8id.16xlarge	instanceType=r8id.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.32224
BoxUsage:r8id.24xlarge	instanceType=r8id.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD7.98336
BoxUsage:r8id.2xlarge	instanceType=r8id.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.66528
BoxUsage:r8id.32xlarge	instanceType=r8id.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD10.64448
BoxUsage:r8id.48xlarge	instanceType=r8id.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD15.96672
BoxUsage:r8id.4xlarge	instanceType=r8id.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.33056
BoxUsage:r8id.8xlarge	instanceType=r8id.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD2.66112
BoxUsage:r8id.96xlarge	instanceType=r8id.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD31.93344
BoxUsage:r8id.large	instanceType=r8id.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.16632
BoxUsage:r8id.metal-48xl	instanceType=r8id.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD17.56339
BoxUsage:r8id.metal-96xl	instanceType=r8id.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD31.93344
BoxUsage:r8id.xlarge	instanceType=r8id.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.33264
BoxUsage:r8idb.12xlarge	instanceType=r8idb.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.62728
BoxUsage:r8idb.16xlarge	instanceType=r8idb.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD7.50304
BoxUsage:r8idb.24xlarge	instanceType=r8idb.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD11.25456
BoxUsage:r8idb.2xlarge	instanceType=r8idb.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.93788
BoxUsage:r8idb.32xlarge	instanceType=r8idb.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD15.00608
BoxUsage:r8idb.48xlarge	instanceType=r8idb.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD22.50912
BoxUsage:r8idb.4xlarge	instanceType=r8idb.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.87576
BoxUsage:r8idb.8xlarge	instanceType=r8idb.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.75152
BoxUsage:r8idb.96xlarge	instanceType=r8idb.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD45.01824
BoxUsage:r8idb.large	instanceType=r8idb.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.23447
BoxUsage:r8idb.metal-48xl	instanceType=r8idb.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD24.76003
BoxUsage:r8idb.metal-96xl	instanceType=r8idb.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD45.01824
BoxUsage:r8idb.xlarge	instanceType=r8idb.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.46894
BoxUsage:r8idn.12xlarge	instanceType=r8idn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.62728
BoxUsage:r8idn.16xlarge	instanceType=r8idn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD7.50304
BoxUsage:r8idn.24xlarge	instanceType=r8idn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD11.25456
BoxUsage:r8idn.2xlarge	instanceType=r8idn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.93788
BoxUsage:r8idn.32xlarge	instanceType=r8idn.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD15.00608
BoxUsage:r8idn.48xlarge	instanceType=r8idn.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD22.50912
BoxUsage:r8idn.4xlarge	instanceType=r8idn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.87576
BoxUsage:r8idn.8xlarge	instanceType=r8idn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.75152
BoxUsage:r8idn.96xlarge	instanceType=r8idn.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD45.01824
BoxUsage:r8idn.large	instanceType=r8idn.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.23447
BoxUsage:r8idn.metal-48xl	instanceType=r8idn.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD24.76003
BoxUsage:r8idn.metal-96xl	instanceType=r8idn.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD45.01824
BoxUsage:r8idn.xlarge	instanceType=r8idn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.46894
BoxUsage:r8in.12xlarge	instanceType=r8in.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.0208
BoxUsage:r8in.16xlarge	instanceType=r8in.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD6.6944
BoxUsage:r8in.24xlarge	instanceType=r8in.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD10.0416
BoxUsage:r8in.2xlarge	instanceType=r8in.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.8368
BoxUsage:r8in.32xlarge	instanceType=r8in.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD13.3888
BoxUsage:r8in.48xlarge	instanceType=r8in.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD20.0832
BoxUsage:r8in.4xlarge	instanceType=r8in.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.6736
BoxUsage:r8in.8xlarge	instanceType=r8in.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.3472
BoxUsage:r8in.96xlarge	instanceType=r8in.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD40.1664
BoxUsage:r8in.large	instanceType=r8in.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.2092
BoxUsage:r8in.metal-48xl	instanceType=r8in.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD22.09152
BoxUsage:r8in.metal-96xl	instanceType=r8in.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD40.1664
BoxUsage:r8in.xlarge	instanceType=r8in.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.4184
BoxUsage:t1.micro	instanceType=t1.micro;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=0.613;vcpu=1	CEu0.026 CEu0.026 HEu0.02 HEu0.02 IEu0.02 IEu0.02 UEu0.02 UEu0.02 cEu0.027 cEu0.027 dFD0.02 gFD0.024 hEu0.025 hEu0.025 iEu0.02 iEu0.02
BoxUsage:t2.2xlarge	instanceType=t2.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEu0.4864 DEu0.4608 EEu0.4864 FEu0.3968 HEu0.4672 IEu0.4672 NEu0.4096 PEu0.4288 UEu0.4032 VEu0.4224 WEu0.4224 cEu0.5952 dFD0.3712 eEu0.3712 gFD0.4352 hEu0.4416 iEu0.3712
BoxUsage:t2.2xlarge	instanceType=t2.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFG0.544 UFG0.5184 dFG0.4864 iFG0.4864
BoxUsage:t2.2xlarge	instanceType=t2.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFG0.5288 UFG0.5032 dFG0.4712 iFG0.4712
BoxUsage:t2.2xlarge	instanceType=t2.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PBZ0.4908 UFG0.4652 dFG0.4332 iFG0.4332
BoxUsage:t2.large	instanceType=t2.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEu0.1216 DEu0.1152 EEu0.1216 FEu0.0992 HEu0.1168 IEu0.1168 NEu0.1024 PEu0.1072 UEu0.1008 VEu0.1056 WEu0.1056 cEu0.1488 dFD0.0928 eEu0.0928 gFD0.1088 hEu0.1104 iEu0.0928
BoxUsage:t2.large	instanceType=t2.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PFG0.136 UFG0.1296 dFG0.1216 iFG0.1216
BoxUsage:t2.large	instanceType=t2.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PFG0.2072 UFG0.2008 dFG0.1928 iFG0.1928
BoxUsage:t2.large	instanceType=t2.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PFG0.1352 UFG0.1288 dAr0.1208 iFG0.1208
BoxUsage:t2.medium	instanceType=t2.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=4;vcpu=2	CEu0.0608 CEu0.0608 DEu0.0576 DEu0.0576 EEu0.0608 EEu0.0608 FEu0.0496 FEu0.0496 HEu0.0584 HEu0.0584 IEu0.0584 IEu0.0584 NEu0.0512 NEu0.0512 PEu0.0536 PEu0.0536 UEu0.05 UEu0.05 VEu0.052 VEu0.052 WEu0.0528 WEu0.0528 cEu0.0744 cEu0.0744 dFD0.0464 eEu0.0464 eEu0.0464 gFD0.0544 hEu0.0552 hEu0.0552 iE30.0464 iEu0.0464 iEu0.0464
BoxUsage:t2.medium	instanceType=t2.medium;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFG0.0824 UFG0.0792 dFG0.0752 iFG0.0752
BoxUsage:t2.medium	instanceType=t2.medium;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFG0.1536 UFG0.15 dFG0.1464 iFG0.1464
BoxUsage:t2.medium	instanceType=t2.medium;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFG0.0716 UFG0.068 dAm0.0644 iFG0.0644
BoxUsage:t2.micro	instanceType=t2.micro;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=1;vcpu=1	CEu0.0152 CEu0.0152 DEu0.0144 DEu0.0144 EEu0.0152 EEu0.0152 FEu0.0124 FEu0.0124 HEu0.0146 HEu0.0146 IEu0.0146 IEu0.0146 NEu0.0128 NEu0.0128 PEu0.0134 PEu0.0134 UEu0.0126 UEu0.0126 VEu0.0132 VEu0.0132 WEu0.0132 WEu0.0132 cEu0.0186 cEu0.0186 dFD0.0116 eE30.0116 eEu0.0116 eEu0.0116 gFD0.0136 hEu0.0138 hEu0.0138 iEu0.0116 iEu0.0116
BoxUsage:t2.micro	instanceType=t2.micro;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1;vcpu=1	PFG0.0278 UFG0.027 dFG0.026 iFG0.026
BoxUsage:t2.micro	instanceType=t2.micro;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1;vcpu=1	PAi0.018 UFG0.0172 dAi0.0162 iFG0.0162
BoxUsage:t2.nano	instanceType=t2.nano;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=0.5;vcpu=1	CEu0.0076 CEu0.0076 DEu0.0072 DEu0.0072 EEu0.0076 EEu0.0076 FEu0.0062 FEu0.0062 HEu0.0073 HEu0.0073 IEu0.0073 IEu0.0073 NEu0.0064 NEu0.0064 PEu0.0067 PEu0.0067 UEu0.0063 UEu0.0063 VEu0.0066 VEu0.0066 WEu0.0066 WEu0.0066 cEu0.0093 cEu0.0093 dFD0.0058 eEu0.0058 eEu0.0058 gFD0.0068 hEu0.0069 hEu0.0069 iEu0.0058 iEu0.0058
BoxUsage:t2.nano	instanceType=t2.nano;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=0.5;vcpu=1	PAf0.009 UFG0.0086 dAf0.0081 iAf0.0081
BoxUsage:t2.small	instanceType=t2.small;os=Linux;tenancy=Shared	Hrs	0	-	arch=i386;arch=x86_64;memoryGiB=2;vcpu=1	CEu0.0304 CEu0.0304 DEu0.0288 DEu0.0288 EEu0.0304 EEu0.0304 FEu0.0248 FEu0.0248 HEu0.0292 HEu0.0292 IEu0.0292 IEu0.0292 NEu0.0256 NEu0.0256 PEu0.0268 PEu0.0268 UEu0.025 UEu0.025 VEu0.026 VEu0.026 WEu0.0264 WEu0.0264 cEu0.0372 cEu0.0372 dFD0.023 eEu0.023 eEu0.023 gFD0.0272 hEu0.0276 hEu0.0276 iEu0.023 iEu0.023
BoxUsage:t2.small	instanceType=t2.small;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=1	PFG0.0412 UFG0.0396 dFG0.0376 iFG0.0376
BoxUsage:t2.small	instanceType=t2.small;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=1	PFG0.0568 UFG0.055 dFG0.053 iFG0.053
BoxUsage:t2.small	instanceType=t2.small;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=1	PAk0.036 UFG0.034 dAk0.0322 iFG0.032
BoxUsage:t2.xlarge	instanceType=t2.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEu0.2432 DEu0.2304 EEu0.2432 FEu0.1984 HEu0.2336 IEu0.2336 NEu0.2048 PEu0.2144 UEu0.2016 VEu0.2112 WEu0.2112 cEu0.2976 dFD0.1856 eEu0.1856 gFD0.2176 hEu0.2208 iEu0.1856
BoxUsage:t2.xlarge	instanceType=t2.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFG0.272 UFG0.2592 dFG0.2432 iFG0.2432
BoxUsage:t2.xlarge	instanceType=t2.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFG0.3144 UFG0.3016 dFG0.2856 iFG0.2856
BoxUsage:t2.xlarge	instanceType=t2.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFG0.2554 UFG0.2426 dFG0.2266 iFG0.2266
BoxUsage:t3.2xlarge	instanceType=t3.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	AEu0.4339 BEu0.4672 CEu0.4352 DEu0.416 EEu0.4352 FEu0.3584 GEu0.3584 HEu0.4224 IEu0.4224 JEu0.4224 KEu0.4224 NEu0.3712 OEu0.3712 PEu0.384 QEu0.4224 REu0.3456 SEu0.3834 TEu0.3648 UEu0.3648 VEu0.3776 WEu0.3776 YEu0.3834 ZEu0.4013 aEu0.4013 cEu0.5376 dFD0.3328 eEu0.3328 fFD0.3904 gFD0.3904 hEu0.3968 iEu0.3328
BoxUsage:t3.2xlarge	instanceType=t3.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFG0.4992 UFG0.48 dBq0.448 iBq0.448
BoxUsage:t3.2xlarge	instanceType=t3.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PB60.509 UB60.4898 dB60.4578 iFG0.4578
BoxUsage:t3.2xlarge	instanceType=t3.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PCI0.5312 UFG0.512 dCI0.48 iCI0.48
BoxUsage:t3.large	instanceType=t3.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	AEu0.1085 BEu0.1168 CEu0.1088 DEu0.104 EEu0.1088 FEu0.0896 GEu0.0896 HEu0.1056 IEu0.1056 JEu0.1056 KEu0.1056 NEu0.0928 OEu0.0928 PEu0.096 QEu0.1056 REu0.0864 SEu0.0958 TEu0.0912 UEu0.0912 VEu0.0944 WEu0.0944 YEu0.0958 ZEu0.1003 aEu0.1003 cEu0.1344 dFD0.0832 eEu0.0832 fFD0.0976 gFD0.0976 hEu0.0992 iEu0.0832
BoxUsage:t3.large	instanceType=t3.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PAy0.1248 UFG0.12 dFG0.112 iAy0.112
BoxUsage:t3.large	instanceType=t3.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PFG0.1523 UBJ0.1475 dFG0.1395 iFG0.1395
BoxUsage:t3.large	instanceType=t3.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PAq0.1236 UFG0.1188 dAq0.1108 iFG0.1108
BoxUsage:t3.medium	instanceType=t3.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	AEu0.0542 BEu0.0584 CEu0.0544 DEu0.052 EEu0.0544 FEu0.0448 GEu0.0448 HEu0.0528 IEu0.0528 JEu0.0528 KEu0.0528 NEu0.0464 OEu0.0464 PEu0.048 QEu0.0528 REu0.0432 SEu0.0479 TEu0.0456 UEu0.0456 VEu0.0472 WEu0.0472 YEu0.0479 ZEu0.0502 aEu0.0502 cEu0.0672 dFD0.0416 eE30.0416 eEu0.0416 fFD0.0488 gFD0.0488 hEu0.0496 iEu0.0416
BoxUsage:t3.medium	instanceType=t3.medium;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFG0.0768 UFG0.0744 dFG0.0704 iAz0.0704
BoxUsage:t3.medium	instanceType=t3.medium;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFG0.1043 UFG0.1019 dFG0.0979 iFG0.0979
BoxUsage:t3.medium	instanceType=t3.medium;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PAn0.0664 UAn0.064 dAn0.06 iAn0.06
BoxUsage:t3.micro	instanceType=t3.micro;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1;vcpu=2	AEu0.0136 BEu0.0146 CEu0.0136 DEu0.013 EEu0.0136 FE30.0112 FEu0.0112 GEu0.0112 HEu0.0132 IEu0.0132 JEu0.0132 KEu0.0132 NEu0.0116 OEu0.0116 PEu0.012 QEu0.0132 REu0.0108 SEu0.012 TEu0.0114 UEu0.0114 VEu0.0118 WEu0.0118 YEu0.012 ZEu0.0125 aEu0.0125 cEu0.0168 dFD0.0104 eEu0.0104 fFD0.0122 gFD0.0122 hEu0.0124 iEu0.0104
BoxUsage:t3.micro	instanceType=t3.micro;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1;vcpu=2	PFG0.0408 UAx0.0402 dFG0.0392 iAx0.0392
BoxUsage:t3.micro	instanceType=t3.micro;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1;vcpu=2	PFG0.0212 UAl0.0206 dAl0.0196 iFG0.0196
BoxUsage:t3.nano	instanceType=t3.nano;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=0.5;vcpu=2	AEu0.0068 BEu0.0073 CEu0.0068 DEu0.0065 EEu0.0068 FEu0.0056 GEu0.0056 HEu0.0066 IEu0.0066 JEu0.0066 KEu0.0066 NEu0.0058 OEu0.0058 PEu0.006 QEu0.0066 REu0.0054 SEu0.006 TEu0.0057 UEu0.0057 VEu0.0059 WEu0.0059 YEu0.006 ZEu0.0063 aEu0.0063 cEu0.0084 dFD0.0052 eEu0.0052 fFD0.0061 gFD0.0061 hEu0.0062 iEu0.0052
BoxUsage:t3.nano	instanceType=t3.nano;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=0.5;vcpu=2	PAg0.0106 UAg0.0103 dFG0.0098 iAg0.0098
BoxUsage:t3.small	instanceType=t3.small;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=2	AEu0.0271 BEu0.0292 CEu0.0272 DEu0.026 EEu0.0272 FEu0.0224 GEu0.0224 HEu0.0264 IEu0.0264 JEu0.0264 KEu0.0264 NEu0.0232 OEu0.0232 PEu0.024 QEu0.0264 REu0.0216 SEu0.024 TEu0.0228 UEu0.0228 VEu0.0236 WEu0.0236 YEu0.024 ZEu0.0251 aEu0.0251 cEu0.0336 dFD0.0208 eEu0.0208 fFD0.0244 gFD0.0244 hEu0.0248 iEu0.0208
BoxUsage:t3.small	instanceType=t3.small;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=2	PFG0.0528 UA00.0516 dA00.0496 iA00.0496
BoxUsage:t3.small	instanceType=t3.small;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=2	PFG0.055 UFG0.0538 dA70.0518 iA70.0518
BoxUsage:t3.small	instanceType=t3.small;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=2	PFG0.0424 UAn0.0412 dAn0.0392 iAn0.0392
BoxUsage:t3.xlarge	instanceType=t3.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	AEu0.217 BEu0.2336 CEu0.2176 DEu0.208 EEu0.2176 FEu0.1792 GEu0.1792 HEu0.2112 IEu0.2112 JEu0.2112 KEu0.2112 NEu0.1856 OEu0.1856 PEu0.192 QEu0.2112 REu0.1728 SEu0.1917 TEu0.1824 UEu0.1824 VEu0.1888 WEu0.1888 YEu0.1917 ZEu0.2006 aEu0.2006 cEu0.2688 dFD0.1664 eEu0.1664 fFD0.1952 gFD0.1952 hEu0.1984 iEu0.1664
BoxUsage:t3.xlarge	instanceType=t3.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFG0.2496 UFG0.24 dBQ0.224 iFG0.224
BoxUsage:t3.xlarge	instanceType=t3.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFG0.2483 UFG0.2387 dBJ0.2227 iBJ0.2227
BoxUsage:t3.xlarge	instanceType=t3.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PBb0.2656 UFG0.256 dBb0.24 iBb0.24
BoxUsage:t3a.2xlarge	instanceType=t3a.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	CEu0.3917 DEu0.3744 FEu0.1971 HEu0.3776 IEu0.3802 NEu0.3341 PEu0.3456 SEu0.345 UEu0.3264 VEu0.3398 WEu0.3398 YEu0.343 cEu0.4838 dFD0.3008 eEu0.3008 fFD0.3514 gFD0.3514 hEu0.3571 iEu0.3008
BoxUsage:t3a.2xlarge	instanceType=t3a.2xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFG0.4608 UFG0.4416 dFG0.416 iFG0.416
BoxUsage:t3a.2xlarge	instanceType=t3a.2xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFG0.4706 UFG0.4514 dFG0.4258 iFG0.4258
BoxUsage:t3a.2xlarge	instanceType=t3a.2xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PFG0.4928 UCH0.4736 dFG0.448 iFG0.448
BoxUsage:t3a.large	instanceType=t3a.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	CEu0.0979 DEu0.0936 FEu0.0493 HEu0.0944 IEu0.095 NEu0.0835 PEu0.0864 SEu0.0862 UEu0.0816 VEu0.085 WEu0.085 YEu0.0858 cEu0.121 dFD0.0752 eEu0.0752 fFD0.0878 gFD0.0878 hEu0.0893 iEu0.0752
BoxUsage:t3a.large	instanceType=t3a.large;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PFG0.1152 UFG0.1104 dFG0.104 iFG0.104
BoxUsage:t3a.large	instanceType=t3a.large;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PFG0.1427 UFG0.1379 dFG0.1315 iFG0.1315
BoxUsage:t3a.large	instanceType=t3a.large;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PFG0.114 UAp0.1092 dAp0.1028 iFG0.1028
BoxUsage:t3a.medium	instanceType=t3a.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	CEu0.049 DEu0.0468 FEu0.0246 HEu0.0472 IEu0.0475 NEu0.0418 PEu0.0432 SEu0.0431 UEu0.0408 VEu0.0425 WEu0.0425 YEu0.0429 cEu0.0605 dFD0.0376 eEu0.0376 fFD0.0439 gFD0.0439 hEu0.0446 iEu0.0376
BoxUsage:t3a.medium	instanceType=t3a.medium;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFG0.072 UFG0.0696 dFG0.0664 iFG0.0664
BoxUsage:t3a.medium	instanceType=t3a.medium;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFG0.0995 UFG0.0971 dFG0.0939 iFG0.0939
BoxUsage:t3a.medium	instanceType=t3a.medium;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PFG0.0616 UFG0.0592 dFG0.056 iFG0.056
BoxUsage:t3a.micro	instanceType=t3a.micro;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1;vcpu=2	CEu0.0122 DEu0.0117 FEu0.0062 HEu0.0118 IEu0.0119 NEu0.0104 PEu0.0108 SEu0.0108 UEu0.0102 VEu0.0106 WEu0.0106 YEu0.0107 cEu0.0151 dFD0.0094 eEu0.0094 fFD0.011 gFD0.011 hEu0.0112 iEu0.0094
BoxUsage:t3a.micro	instanceType=t3a.micro;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1;vcpu=2	PFG0.0396 UFG0.039 dFG0.0382 iFG0.0382
BoxUsage:t3a.micro	instanceType=t3a.micro;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1;vcpu=2	PFG0.02 UAj0.0194 dAj0.0186 iFG0.0186
BoxUsage:t3a.nano	instanceType=t3a.nano;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=0.5;vcpu=2	CEu0.0061 DEu0.0059 FEu0.0031 HEu0.0059 IEu0.0059 NEu0.0052 PEu0.0054 SEu0.0054 UEu0.0051 VEu0.0053 WEu0.0053 YEu0.0054 cEu0.0076 dFD0.0047 eEu0.0047 fFD0.0055 gFD0.0055 hEu0.0056 iEu0.0047
BoxUsage:t3a.nano	instanceType=t3a.nano;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=0.5;vcpu=2	PFG0.01 UAh0.0097 dFG0.0093 iFG0.0093
BoxUsage:t3a.small	instanceType=t3a.small;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=2	CEu0.0245 DEu0.0234 FEu0.0123 HEu0.0236 IEu0.0238 NEu0.0209 PEu0.0216 SEu0.0216 UEu0.0204 VEu0.0212 WEu0.0212 YEu0.0214 cEu0.0302 dFD0.0188 eEu0.0188 fFD0.022 gFD0.022 hEu0.0223 iEu0.0188
BoxUsage:t3a.small	instanceType=t3a.small;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=2	PFG0.0504 UFG0.0492 dFG0.0476 iFG0.0476
BoxUsage:t3a.small	instanceType=t3a.small;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=2	PFG0.0526 UFG0.0514 dFG0.0498 iFG0.0498
BoxUsage:t3a.small	instanceType=t3a.small;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2;vcpu=2	PFG0.04 UAo0.0388 dFG0.0372 iFG0.0372
BoxUsage:t3a.xlarge	instanceType=t3a.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	CEu0.1958 DEu0.1872 FEu0.0986 HEu0.1888 IEu0.1901 NEu0.167 PEu0.1728 SEu0.1725 UEu0.1632 VEu0.1699 WEu0.1699 YEu0.1715 cEu0.2419 dFD0.1504 eEu0.1504 fFD0.1757 gFD0.1757 hEu0.1786 iEu0.1504
BoxUsage:t3a.xlarge	instanceType=t3a.xlarge;os=RHEL;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFG0.2304 UFG0.2208 dFG0.208 iFG0.208
BoxUsage:t3a.xlarge	instanceType=t3a.xlarge;os=SUSE;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFG0.2291 UFG0.2195 dFG0.2067 iFG0.2067
BoxUsage:t3a.xlarge	instanceType=t3a.xlarge;os=Windows;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PFG0.2464 UBa0.2368 dFG0.224 iFG0.224
BoxUsage:t4g.2xlarge	instanceType=t4g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=8	AEu0.3469 BEu0.3712 CEu0.3456 DEu0.3328 EEu0.3482 FEu0.1792 GEu0.1792 HEu0.3392 IEu0.3392 JEu0.3392 KEu0.3392 LFG0.3053 MFG0.3053 NEu0.2944 OEu0.2944 PEu0.3072 QEu0.3379 REu0.2752 SEu0.3072 TEu0.2944 UEu0.2944 VEu0.3008 WEu0.3008 YEu0.3091 ZEu0.3264 aEu0.3213 cEu0.4288 dFD0.2688 eEu0.2688 fFD0.3136 gFD0.3136 hEu0.32 iEu0.2688
BoxUsage:t4g.large	instanceType=t4g.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=8;vcpu=2	AEu0.0867 BEu0.0928 CEu0.0864 DEu0.0832 EEu0.087 FEu0.0448 GEu0.0448 HEu0.0848 IEu0.0848 JEu0.0848 KEu0.0848 LFG0.0763 MFG0.0763 NEu0.0736 OEu0.0736 PEu0.0768 QEu0.0845 REu0.0688 SEu0.0768 TEu0.0736 UEu0.0736 VEu0.0752 WEu0.0752 YEu0.0773 ZEu0.0816 aEu0.0803 cEu0.1072 dFD0.0672 eEu0.0672 fFD0.0784 gFD0.0784 hEu0.08 iEu0.0672
BoxUsage:t4g.medium	instanceType=t4g.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=4;vcpu=2	AEu0.0434 BEu0.0464 CEu0.0432 DEu0.0416 EEu0.0435 FEu0.0224 GEu0.0224 HEu0.0424 IEu0.0424 JEu0.0424 KEu0.0424 LFG0.0382 MFG0.0382 NEu0.0368 OEu0.0368 PEu0.0384 QEu0.0422 REu0.0344 SEu0.0384 TEu0.0368 UEu0.0368 VEu0.0376 WEu0.0376 YEu0.0386 ZEu0.0408 aEu0.0402 cEu0.0536 dFD0.0336 eEu0.0336 fFD0.0392 gFD0.0392 hEu0.04 iEu0.0336
BoxUsage:t4g.micro	instanceType=t4g.micro;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=1;vcpu=2	AEu0.0108 BEu0.0116 CEu0.0108 DEu0.0104 EEu0.0109 FEu0.0056 GEu0.0056 HEu0.0106 IEu0.0106 JEu0.0106 KEu0.0106 NEu0.0092 OEu0.0092 PEu0.0096 QEu0.0106 REu0.0086 SEu0.0096 TEu0.0092 UEu0.0092 VEu0.0094 WEu0.0094 YEu0.0097 ZEu0.0102 aEu0.01 cEu0.0134 dFD0.0084 eEu0.0084 fFD0.0098 gFD0.0098 hEu0.01 iEu0.0084
BoxUsage:t4g.nano	instanceType=t4g.nano;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=0.5;vcpu=2	AEu0.0054 BEu0.0058 CEu0.0054 DEu0.0052 EEu0.0054 FEu0.0028 GEu0.0028 HEu0.0053 IEu0.0053 JEu0.0053 KEu0.0053 NEu0.0046 OEu0.0046 PEu0.0048 QEu0.0053 REu0.0043 SEu0.0048 TEu0.0046 UEu0.0046 VEu0.0047 WEu0.0047 YEu0.0048 ZEu0.0051 aEu0.005 cEu0.0067 dFD0.0042 eEu0.0042 fFD0.0049 gFD0.0049 hEu0.005 iEu0.0042
BoxUsage:t4g.small	instanceType=t4g.small;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=2;vcpu=2	AEu0.0217 BEu0.0232 CFQ0.0216 CEu0.0216 DEu0.0208 EEu0.0218 FEu0.0112 GEu0.0112 HEu0.0212 IEu0.0212 JEu0.0212 KEu0.0212 LFG0.0191 MFG0.0191 NEu0.0184 OEu0.0184 PFa0.0192 PEu0.0192 QEu0.0211 REu0.0172 SEu0.0192 TEu0.0184 UEu0.0184 VEu0.0188 WEu0.0188 YEu0.0193 ZEu0.0204 aEu0.0201 cEu0.0268 dFD0.0168 eEu0.0168 fFD0.0196 gFD0.0196 hEu0.02 iEu0.0168
BoxUsage:t4g.xlarge	instanceType=t4g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=4	AEu0.1734 BEu0.1856 CEu0.1728 DEu0.1664 EEu0.1741 FEu0.0896 GEu0.0896 HEu0.1696 IEu0.1696 JEu0.1696 KEu0.1696 LFG0.1526 MFG0.1526 NEu0.1472 OEu0.1472 PEu0.1536 QEu0.169 REu0.1376 SEu0.1536 TEu0.1472 UEu0.1472 VEu0.1504 WEu0.1504 YEu0.1546 ZEu0.1632 aEu0.1606 cEu0.2144 dFD0.1344 eEu0.1344 fFD0.1568 gFD0.1568 hEu0.16 iEu0.1344
BoxUsage:trn1.2xlarge	instanceType=trn1.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	dFD1.34375 eEu1.34375 iEu1.34375
BoxUsage:trn1.32xlarge	instanceType=trn1.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	dFD21.5 eEu21.5 iEu21.5
BoxUsage:trn1n.32xlarge	instanceType=trn1n.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	dFD24.78 eEu24.78 iEu24.78
BoxUsage:u-12tb1.112xlarge	instanceType=u-12tb1.112xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=12288;vcpu=448	CEu131.733 DEu131.733 FEu112.667 HEu131.733 IEu130.867 PEu131.733 SEu128.31 UEu122.2 cEu174.2 dFD109.2 eEu109.2 fFD130.867 gFD130.867 iEu109.2
BoxUsage:u-18tb1.112xlarge	instanceType=u-18tb1.112xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=18432;vcpu=448	UEu183.3 dFD163.8 iEu163.8
BoxUsage:u-24tb1.112xlarge	instanceType=u-24tb1.112xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=24576;vcpu=448	DEu263.47 dFD218.4 fFD261.73 gFD261.73 iEu218.4
BoxUsage:u-3tb1.56xlarge	instanceType=u-3tb1.56xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=3072;vcpu=224	CEu32.9333 HEu32.93 IEu32.715 NEu29.9 PEu32.9335 SEu32.0775 UEu30.55 cEu43.55 dFD27.3 eEu27.3 gFD32.7165 iEu27.3
BoxUsage:u-6tb1.112xlarge	instanceType=u-6tb1.112xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=6144;vcpu=448	CEu65.867 DEu65.867 FEu56.333 HEu65.867 IEu65.433 NEu59.8 PEu65.867 QEu72.4537 REu58.045 SEu64.155 TEu61.1 UEu61.1 VEu64.133 WEu64.133 cEu87.1 dFD54.6 eEu54.6 fFD65.433 gFD65.433 iEu54.6
BoxUsage:u-6tb1.56xlarge	instanceType=u-6tb1.56xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=6144;vcpu=224	CEu55.9796 DEu55.9796 FEu47.87676 HEu55.9796 IEu55.61075 NEu50.82333 PEu55.9796 QEu61.57756 REu49.33177 SEu54.52459 TEu51.92818 UEu51.92818 VEu54.50589 WEu54.50589 cEu74.02528 dFD46.40391 eEu46.40391 fFD55.61075 gFD55.61075 iEu46.40391
BoxUsage:u-9tb1.112xlarge	instanceType=u-9tb1.112xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=9216;vcpu=448	CEu98.8 DEu98.8 GEu83.98043 HEu98.8 PEu98.8 REu91.65 UEu91.65 VEu96.2 dFD81.9 eEu81.9 fFD98.15 gFD98.15 iEu81.9
BoxUsage:u7i-12tb.224xlarge	instanceType=u7i-12tb.224xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD125.58182 fFD150.49696 gFD150.49696
BoxUsage:u7i-6tb.112xlarge	instanceType=u7i-6tb.112xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD62.79 fFD75.24795 gFD75.24795
BoxUsage:u7i-8tb.112xlarge	instanceType=u7i-8tb.112xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD83.72 gFD100.33111
BoxUsage:u7in-16tb.224xlarge	instanceType=u7in-16tb.224xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD180.47558 fFD216.28384 gFD216.28384
BoxUsage:u7in-24tb.224xlarge	instanceType=u7in-24tb.224xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD270.73128 fFD324.44368 gFD324.44368
BoxUsage:u7in-32tb.224xlarge	instanceType=u7in-32tb.224xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD360.98695
BoxUsage:vt1.24xlarge	instanceType=vt1.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	CEu6.54588 UEu5.87294 dFD5.2 iEu5.2
BoxUsage:vt1.3xlarge	instanceType=vt1.3xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=24;vcpu=12	CEu0.81824 UEu0.73412 dFD0.65 iEu0.65
BoxUsage:vt1.6xlarge	instanceType=vt1.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=48;vcpu=24	CEu1.63647 UEu1.46824 dFD1.3 iEu1.3
BoxUsage:x1.16xlarge	instanceType=x1.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=976;vcpu=64	AEu9.524 BEu10.638 CEu9.671 DEu9.671 EEu9.671 FEu6.881 HEu9.671 IEu9.671 NEu7.336 PEu9.337 UEu8.003 VEu8.403 WEu8.403 cEu13.005 dFD6.669 eEu6.669 fFD8.003 gFD8.003 iEu6.669
BoxUsage:x1.32xlarge	instanceType=x1.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1952;vcpu=128	AEu19.048 BEu21.276 CEu19.341 DEu19.341 EEu19.342 FEu13.762 HEu19.341 IEu19.341 NEu14.672 PEu18.674 UEu16.006 VEu16.806 WEu16.806 cEu26.01 dFD13.338 eEu13.338 fFD16.006 gFD16.006 iEu13.338
BoxUsage:x1e.16xlarge	instanceType=x1e.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1952;vcpu=64	AEu19.04 CEu19.344 DEu19.344 EEu19.344 FEu13.76 HEu19.344 IEu19.344 NEu14.669 PEu18.672 UEu16 cEu26.01 dFD13.344 eEu13.344 fFD16 gFD16 iEu13.344
BoxUsage:x1e.2xlarge	instanceType=x1e.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=244;vcpu=8	AEu2.38 CEu2.418 DEu2.418 EEu2.418 FEu1.72 HEu2.418 IEu2.418 NEu1.834 PEu2.334 UEu2 cEu3.251 dFD1.668 eEu1.668 fFD2 gFD2 iEu1.668
BoxUsage:x1e.32xlarge	instanceType=x1e.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=3904;vcpu=128	AEu38.08 CEu38.688 DEu38.688 EEu38.688 FEu27.52 HEu38.688 IEu38.688 NEu29.338 PEu37.344 UEu32 cEu52.019 dFD26.688 eEu26.688 fFD32 gFD32 iEu26.688
BoxUsage:x1e.4xlarge	instanceType=x1e.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=488;vcpu=16	AEu4.76 CEu4.836 DEu4.836 EEu4.836 FEu3.44 HEu4.836 IEu4.836 NEu3.667 PEu4.668 UEu4 cEu6.502 dFD3.336 eEu3.336 fFD4 gFD4 iEu3.336
BoxUsage:x1e.8xlarge	instanceType=x1e.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=976;vcpu=32	AEu9.52 CEu9.672 DEu9.672 EEu9.672 FEu6.88 HEu9.672 IEu9.672 NEu7.334 PEu9.336 UEu8 cEu13.005 dFD6.672 eEu6.672 fFD8 gFD8 iEu6.672
BoxUsage:x1e.xlarge	instanceType=x1e.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=122;vcpu=4	AEu1.19 CEu1.209 DEu1.209 EEu1.209 FEu0.86 HEu1.209 IEu1.209 NEu0.917 PEu1.167 UEu1 cEu1.626 dFD0.834 eEu0.834 fFD1 gFD1 iEu0.834
BoxUsage:x2gd.12xlarge	instanceType=x2gd.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=768;vcpu=48	UEu4.8 dFD4.008 eEu4.008 iEu4.008
BoxUsage:x2gd.16xlarge	instanceType=x2gd.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=1024;vcpu=64	UEu6.4 dFD5.344 eEu5.344 iEu5.344
BoxUsage:x2gd.2xlarge	instanceType=x2gd.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=128;vcpu=8	UEu0.8 dFD0.668 eEu0.668 iEu0.668
BoxUsage:x2gd.4xlarge	instanceType=x2gd.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=256;vcpu=16	UEu1.6 dFD1.336 eEu1.336 iEu1.336
BoxUsage:x2gd.8xlarge	instanceType=x2gd.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=512;vcpu=32	UEu3.2 dFD2.672 eEu2.672 iEu2.672
BoxUsage:x2gd.large	instanceType=x2gd.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=32;vcpu=2	UEu0.2 dFD0.167 eEu0.167 iEu0.167
BoxUsage:x2gd.medium	instanceType=x2gd.medium;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=16;vcpu=1	UEu0.1 dFD0.0835 eEu0.0835 iEu0.0835
BoxUsage:x2gd.metal	instanceType=x2gd.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=1024;vcpu=64	UEu6.4 dFD5.8784 eEu5.344 iEu5.344
BoxUsage:x2gd.xlarge	instanceType=x2gd.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=arm64;memoryGiB=64;vcpu=4	UEu0.4 dFD0.334 eEu0.334 iEu0.334
BoxUsage:x2idn.16xlarge	instanceType=x2idn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=64	AEu9.524 CEu9.6705 DEu9.6705 EEu9.671 FEu6.881 GEu6.881 HEu9.6705 IEu9.6705 JEu9.6705 MFG8.70345 NEu7.336 PEu9.337 QEu10.2707 REu7.6055 SEu8.4005 TEu8.003 UEu8.003 VEu8.403 WEu8.403 ZEu8.204 aFG8.204 cEu13.005 dFD6.669 eEu6.669 fFD8.003 gFD8.003 hEu8.67 iEu6.669
BoxUsage:x2idn.24xlarge	instanceType=x2idn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=96	AEu14.286 CEu14.50575 DEu14.50575 EEu14.5065 FEu10.3215 GEu10.3215 HEu14.50575 IEu14.50575 JEu14.50575 NEu11.004 PEu14.0055 QEu15.40605 REu11.40825 SEu12.60075 TEu12.0045 UEu12.0045 VEu12.6045 WEu12.6045 ZEu12.306 aFG12.306 cEu19.5075 dFD10.0035 eEu10.0035 fFD12.0045 gFD12.0045 hEu13.005 iEu10.0035
BoxUsage:x2idn.32xlarge	instanceType=x2idn.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2048;vcpu=128	AEu19.048 CEu19.341 DEu19.341 EEu19.342 FEu13.762 GEu13.762 HEu19.341 IEu19.341 JEu19.341 MFG17.4069 NEu14.672 PEu18.674 QEu20.5414 REu15.211 SEu16.801 TEu16.006 UEu16.006 VEu16.806 WEu16.806 ZEu16.408 cEu26.01 dFD13.338 eEu13.338 fFD16.006 gFD16.006 hEu17.34 iEu13.338
BoxUsage:x2idn.metal	instanceType=x2idn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2048;vcpu=128	AEu19.048 CEu19.341 DEu19.341 EEu19.342 FEu13.762 GEu13.762 HEu19.341 IEu19.341 JEu19.341 MFG17.4069 NEu14.672 PEu18.674 QEu20.5414 REu15.211 SEu16.801 TEu16.006 UEu16.006 VEu16.806 WEu16.806 ZEu16.408 aFG16.408 cEu26.01 dFD13.338 eEu13.338 fFD16.006 gFD16.006 hEu17.34 iEu13.338
BoxUsage:x2iedn.16xlarge	instanceType=x2iedn.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=2048;vcpu=64	AEu19.048 CEu19.341 DEu19.341 EEu19.342 FEu13.762 GEu13.762 HEu19.341 IEu19.341 JEu19.341 LED17.4069 NEu14.672 PEu18.674 REu15.2115 SEu16.8005 TEu16.006 UEu16.006 VEu16.806 WEu16.806 cEu26.01 dFD13.338 eEu13.338 fFD16.006 gFD16.006 hEu17.34 iEu13.338
BoxUsage:x2iedn.24xlarge	instanceType=x2iedn.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=3072;vcpu=96	AEu28.572 CEu29.0115 DEu29.0115 EEu29.013 FEu20.643 GEu20.643 HEu29.0115 IEu29.0115 JEu29.0115 LFG26.11035 NEu22.008 PEu28.011 REu22.81725 SEu25.20075 TEu24.009 UEu24.009 VEu25.209 WEu25.209 cEu39.015 dFD20.007 eEu20.007 fFD24.009 gFD24.009 hEu26.01 iEu20.007
BoxUsage:x2iedn.2xlarge	instanceType=x2iedn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=8	AEu2.381 CEu2.41763 DEu2.41763 EEu2.41775 FEu1.72025 GEu1.72025 HEu2.41763 IEu2.41763 JEu2.41763 LFG2.17586 NEu1.834 PEu2.33425 REu1.90144 SEu2.10006 TEu2.00075 UEu2.00075 VEu2.10075 WEu2.10075 cEu3.25125 dFD1.66725 eEu1.66725 fFD2.00075 gFD2.00075 hEu2.1675 iEu1.66725
BoxUsage:x2iedn.32xlarge	instanceType=x2iedn.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4096;vcpu=128	AEu38.096 CEu38.682 DEu38.682 EEu38.684 FEu27.524 GEu27.524 HEu38.682 IEu38.682 JEu38.682 NEu29.344 PEu37.348 REu30.423 SEu33.601 TEu32.012 UEu32.012 VEu33.612 WEu33.612 cEu52.02 dFD26.676 eEu26.676 fFD32.012 gFD32.012 hEu34.68 iEu26.676
BoxUsage:x2iedn.4xlarge	instanceType=x2iedn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=16	AEu4.762 CEu4.83525 DEu4.83525 EEu4.8355 FEu3.4405 GEu3.4405 HEu4.83525 IEu4.83525 JEu4.83525 LFG4.35173 NEu3.668 PEu4.6685 REu3.80288 SEu4.20013 TEu4.0015 UEu4.0015 VEu4.2015 WEu4.2015 cEu6.5025 dFD3.3345 eEu3.3345 fFD4.0015 gFD4.0015 hEu4.335 iEu3.3345
BoxUsage:x2iedn.8xlarge	instanceType=x2iedn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=32	AEu9.524 CEu9.6705 DEu9.6705 EEu9.671 FEu6.881 GEu6.881 HEu9.6705 IEu9.6705 JEu9.6705 LFG8.70345 NEu7.336 PEu9.337 REu7.60575 SEu8.40025 TEu8.003 UEu8.003 VEu8.403 WEu8.403 cEu13.005 dFD6.669 eEu6.669 fFD8.003 gFD8.003 hEu8.67 iEu6.669
BoxUsage:x2iedn.metal	instanceType=x2iedn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=4096;vcpu=128	AEu38.096 CEu38.682 DEu38.682 EEu38.684 FEu27.524 GEu27.524 HEu38.682 IEu38.682 JEu38.682 LFG34.8138 NEu29.344 PEu37.348 REu30.423 SEu33.601 TEu32.012 UEu32.012 VEu33.612 WEu33.612 cEu52.02 dFD26.676 eEu26.676 fFD32.012 gFD32.012 hEu34.68 iEu26.676
BoxUsage:x2iedn.xlarge	instanceType=x2iedn.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=4	AEu1.1905 CEu1.20881 DEu1.20881 EEu1.20888 FEu0.86013 GEu0.86013 HEu1.20881 IEu1.20881 JEu1.20881 NEu0.917 PEu1.16713 REu0.95072 SEu1.05003 TEu1.00038 UEu1.00038 VEu1.05038 WEu1.05038 cEu1.62563 dFD0.83363 eEu0.83363 fFD1.00038 gFD1.00038 hEu1.08375 iEu0.83363
BoxUsage:x2iezn.12xlarge	instanceType=x2iezn.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=48	CEu14.508 UEu12 ZFG12.306 dFD10.008 iEu10.008
BoxUsage:x2iezn.2xlarge	instanceType=x2iezn.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=8	CEu2.418 UEu2 ZFG2.051 dFD1.668 iEu1.668
BoxUsage:x2iezn.4xlarge	instanceType=x2iezn.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=16	CEu4.836 UEu4 ZFG4.102 dFD3.336 iEu3.336
BoxUsage:x2iezn.6xlarge	instanceType=x2iezn.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=24	CEu7.254 UEu6 ZFG6.153 dFD5.004 iEu5.004
BoxUsage:x2iezn.8xlarge	instanceType=x2iezn.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=32	CEu9.672 UEu8 ZFG8.204 dFD6.672 iEu6.672
BoxUsage:x2iezn.metal	instanceType=x2iezn.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=1536;vcpu=48	CEu14.508 UEu12 ZFG12.306 dFD10.008 iEu10.008
BoxUsage:x8g.12xlarge	instanceType=x8g.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD4.6896 iFG4.6896
BoxUsage:x8g.16xlarge	instanceType=x8g.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG8.7392 dFD6.2528 iFG6.2528
BoxUsage:x8g.24xlarge	instanceType=x8g.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG13.1088 dFD9.3792 iFG9.3792
BoxUsage:x8g.2xlarge	instanceType=x8g.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG1.0924 dFD0.7816 iFG0.7816
BoxUsage:x8g.48xlarge	instanceType=x8g.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD18.7584 iFG18.7584
BoxUsage:x8g.4xlarge	instanceType=x8g.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG2.1848 dFD1.5632 iFG1.5632
BoxUsage:x8g.8xlarge	instanceType=x8g.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG4.3696 dFD3.1264 iFG3.1264
BoxUsage:x8g.large	instanceType=x8g.large;os=Linux;tenancy=Shared	Hrs	0	-		PFG0.2731 dFD0.1954 iFG0.1954
BoxUsage:x8g.medium	instanceType=x8g.medium;os=Linux;tenancy=Shared	Hrs	0	-		PFG0.13655 dFD0.0977
BoxUsage:x8g.metal-24xl	instanceType=x8g.metal-24xl;os=Linux;tenancy=Shared	Hrs	0	-		PEI14.423334 dFD10.31712 iFG10.31712
BoxUsage:x8g.metal-48xl	instanceType=x8g.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		PFG26.2176 dFD18.7584 iFG18.7584
BoxUsage:x8g.xlarge	instanceType=x8g.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		PFG0.5462 dFD0.3908 iED0.3908
BoxUsage:x8i.12xlarge	instanceType=x8i.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD5.25192 gFD6.3024
BoxUsage:x8i.16xlarge	instanceType=x8i.16xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD7.00256 gFD8.4032
BoxUsage:x8i.24xlarge	instanceType=x8i.24xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD10.50384 gFD12.6048
BoxUsage:x8i.2xlarge	instanceType=x8i.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.87532 gFD1.0504
BoxUsage:x8i.32xlarge	instanceType=x8i.32xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD14.00512 gFD16.8064
BoxUsage:x8i.48xlarge	instanceType=x8i.48xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD21.00768 gFD25.2096
BoxUsage:x8i.4xlarge	instanceType=x8i.4xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD1.75064 gFD2.1008
BoxUsage:x8i.64xlarge	instanceType=x8i.64xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD28.01024 gFD33.6128
BoxUsage:x8i.8xlarge	instanceType=x8i.8xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD3.50128 gFD4.2016
BoxUsage:x8i.96xlarge	instanceType=x8i.96xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD48.74438 gFD58.36285
BoxUsage:x8i.large	instanceType=x8i.large;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.21883 gFD0.2626
BoxUsage:x8i.metal-48xl	instanceType=x8i.metal-48xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD23.10845 gFD27.73056
BoxUsage:x8i.metal-96xl	instanceType=x8i.metal-96xl;os=Linux;tenancy=Shared	Hrs	0	-		dFD48.74438 gFD58.36285
BoxUsage:x8i.xlarge	instanceType=x8i.xlarge;os=Linux;tenancy=Shared	Hrs	0	-		dFD0.43766 gFD0.5252
BoxUsage:z1d.12xlarge	instanceType=z1d.12xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEu5.448 DEu5.4 FEu4.704 HEu5.424 IEu5.424 PEu5.4 UEu4.992 VEu5.273 dFD4.464 eEu4.464 hEu5.064 iEu4.464
BoxUsage:z1d.2xlarge	instanceType=z1d.2xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	CEu0.908 DEu0.9 FEu0.784 HEu0.904 IEu0.904 PEu0.9 UEu0.832 VEu0.879 dFD0.744 eEu0.744 hEu0.844 iEu0.744
BoxUsage:z1d.3xlarge	instanceType=z1d.3xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=12	CEu1.362 DEu1.35 FEu1.176 HEu1.356 IEu1.356 PEu1.35 UEu1.248 VEu1.318 dFD1.116 eEu1.116 hEu1.266 iEu1.116
BoxUsage:z1d.6xlarge	instanceType=z1d.6xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=24	CEu2.724 DEu2.7 FEu2.352 HEu2.712 IEu2.712 PEu2.7 UEu2.496 VEu2.636 dFD2.232 eEu2.232 hEu2.532 iEu2.232
BoxUsage:z1d.large	instanceType=z1d.large;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	CEu0.227 DEu0.225 FEu0.196 HEu0.226 IEu0.226 PEu0.225 UEu0.208 VEu0.22 dFD0.186 eEu0.186 hEu0.211 iEu0.186
BoxUsage:z1d.metal	instanceType=z1d.metal;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	CEu5.448 DEu5.4 FEu4.704 HEu5.424 IEu5.424 PEu5.4 UEu4.992 VEu5.273 dFD4.464 eEu4.464 hEu5.064 iEu4.464
BoxUsage:z1d.xlarge	instanceType=z1d.xlarge;os=Linux;tenancy=Shared	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	CEu0.454 DEu0.45 FEu0.392 HEu0.452 IEu0.452 PEu0.45 UEu0.416 VEu0.439 dFD0.372 eEu0.372 hEu0.422 iEu0.372
CPUCredits:t2	os=Linux	vCPU-Hrs	0	-		dAV0.05
CPUCredits:t3	os=Linux	vCPU-Hrs	0	-		dAV0.05
CPUCredits:t4g	os=Linux	vCPU-Hrs	0	-		dAV0.04
DedicatedUsage:c6i.12xlarge	instanceType=c6i.12xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=96;vcpu=48	PEC2.5608 dEC2.244
DedicatedUsage:c6i.16xlarge	instanceType=c6i.16xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=64	PEC3.4144 dEC2.992
DedicatedUsage:c6i.24xlarge	instanceType=c6i.24xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=96	PEC5.1216 dEC4.488
DedicatedUsage:c6i.2xlarge	instanceType=c6i.2xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=8	PEC0.4268 dEC0.374
DedicatedUsage:c6i.32xlarge	instanceType=c6i.32xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=128	PEC6.8288 dEC5.984
DedicatedUsage:c6i.4xlarge	instanceType=c6i.4xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=16	PEC0.8536 dEC0.748
DedicatedUsage:c6i.8xlarge	instanceType=c6i.8xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=32	PEC1.7072 dEC1.496
DedicatedUsage:c6i.large	instanceType=c6i.large;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=4;vcpu=2	PEC0.1067 dEC0.0935
DedicatedUsage:c6i.xlarge	instanceType=c6i.xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=4	PEC0.2134 dEC0.187
DedicatedUsage:m6i.12xlarge	instanceType=m6i.12xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PEC3.036 dEC2.5344
DedicatedUsage:m6i.16xlarge	instanceType=m6i.16xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PEC4.048 dEC3.3792
DedicatedUsage:m6i.24xlarge	instanceType=m6i.24xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PEC6.072 dEC5.0688
DedicatedUsage:m6i.2xlarge	instanceType=m6i.2xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PEC0.506 dEC0.4224
DedicatedUsage:m6i.32xlarge	instanceType=m6i.32xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=128	PEC8.096 dEC6.7584
DedicatedUsage:m6i.4xlarge	instanceType=m6i.4xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PEC1.012 dEC0.8448
DedicatedUsage:m6i.8xlarge	instanceType=m6i.8xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PEC2.024 dEC1.6896
DedicatedUsage:m6i.large	instanceType=m6i.large;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PEC0.1265 dEC0.1056
DedicatedUsage:m6i.xlarge	instanceType=m6i.xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PEC0.253 dEC0.2112
DedicatedUsage:m7i.12xlarge	instanceType=m7i.12xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=192;vcpu=48	PEC3.1878 dEC2.66112
DedicatedUsage:m7i.16xlarge	instanceType=m7i.16xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=64	PEC4.2504 dEC3.54816
DedicatedUsage:m7i.24xlarge	instanceType=m7i.24xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=96	PEC6.3756 dEC5.32224
DedicatedUsage:m7i.2xlarge	instanceType=m7i.2xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=8	PEC0.5313 dEC0.44352
DedicatedUsage:m7i.48xlarge	instanceType=m7i.48xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=192	PEC12.7512 dEC10.64448
DedicatedUsage:m7i.4xlarge	instanceType=m7i.4xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=16	PEC1.0626 dEC0.88704
DedicatedUsage:m7i.8xlarge	instanceType=m7i.8xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=32	PEC2.1252 dEC1.77408
DedicatedUsage:m7i.large	instanceType=m7i.large;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=8;vcpu=2	PEC0.132825 dEC0.11088
DedicatedUsage:m7i.xlarge	instanceType=m7i.xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=4	PEC0.26565 dEC0.22176
DedicatedUsage:r6i.12xlarge	instanceType=r6i.12xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=384;vcpu=48	PEC4.0128 dEC3.3264
DedicatedUsage:r6i.16xlarge	instanceType=r6i.16xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=512;vcpu=64	PEC5.3504 dEC4.4352
DedicatedUsage:r6i.24xlarge	instanceType=r6i.24xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=768;vcpu=96	PEC8.0256 dEC6.6528
DedicatedUsage:r6i.2xlarge	instanceType=r6i.2xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=64;vcpu=8	PEC0.6688 dEC0.5544
DedicatedUsage:r6i.32xlarge	instanceType=r6i.32xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=1024;vcpu=128	PEC10.7008 dEC8.8704
DedicatedUsage:r6i.4xlarge	instanceType=r6i.4xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=128;vcpu=16	PEC1.3376 dEC1.1088
DedicatedUsage:r6i.8xlarge	instanceType=r6i.8xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=256;vcpu=32	PEC2.6752 dEC2.2176
DedicatedUsage:r6i.large	instanceType=r6i.large;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=16;vcpu=2	PEC0.1672 dEC0.1386
DedicatedUsage:r6i.xlarge	instanceType=r6i.xlarge;os=Linux;tenancy=Dedicated	Hrs	0	-	arch=x86_64;memoryGiB=32;vcpu=4	PEC0.3344 dEC0.2772
EBS:SnapshotArchiveStorage		GB-Mo	0	-		PEt0.0135 dAV0.0125
EBS:SnapshotUsage		GB-Mo	0	-		AE30.0595 CAU0.05 CE30.05 DE30.05 HAU0.05 HE30.05 IE30.055 PAU0.054 UAU0.05 VE30.053 cE30.068 dAU0.05 dE30.05 hE30.055 iAU0.05 iE30.05
EBS:VolumeIOUsage	volumeType=standard	IOs	0	-		iE30.00000005
EBS:VolumeP-IOPS.gp3	volumeType=gp3	IOPS-Mo	0	-	freeIops=3000	CAF0.006 PE30.006 dE30.005 iE30.005
EBS:VolumeP-IOPS.io2	volumeType=io2	IOPS-Mo	0	32000		CAF0.074 PEt0.078 dAV0.065
EBS:VolumeP-IOPS.io2	volumeType=io2	IOPS-Mo	32000	64000		CAF0.0518 PEt0.055 dFC0.0455
EBS:VolumeP-IOPS.io2	volumeType=io2	IOPS-Mo	64000	-		CAF0.03626 PEt0.038 dFC0.03185
EBS:VolumeP-IOPS.piops	volumeType=io1	IOPS-Mo	0	-		CAF0.074 PEn0.078 dAV0.065
EBS:VolumeP-Throughput.gp3	volumeType=gp3	MiBps-Mo	0	-	freeMiBps=125	CAF0.048 PE30.0476 dE30.04 iE30.04
EBS:VolumeUsage	volumeType=standard	GB-Mo	0	-		dAU0.05 hE30.08 iE30.05
EBS:VolumeUsage.gp2	volumeType=gp2	GB-Mo	0	-		CAU0.12 CE30.12 DFR0.114 FE30.114 HAU0.12 HE30.12 PAU0.119 PE30.119 UAU0.11 UFB0.11 VE30.116 dAU0.1 dE30.1 eE30.1 hE30.12 iAU0.1 iE30.1
EBS:VolumeUsage.gp3	volumeType=gp3	GB-Mo	0	-		AE30.1047 CFQ0.096 CAU0.096 DFR0.0912 FE30.0912 HAU0.096 HAN0.096 IE30.096 PAU0.0952 PE30.0952 UAU0.088 dAU0.08 dE30.08 iAU0.08 iE30.08
EBS:VolumeUsage.io2	volumeType=io2	GB-Mo	0	-		CFR0.142 DFR0.1278 PEt0.149 dAU0.125 iFR0.125
EBS:VolumeUsage.piops	volumeType=io1	GB-Mo	0	-		CAF0.142 HAU0.138 PEo0.149 dAU0.125
EBS:VolumeUsage.sc1	volumeType=sc1	GB-Mo	0	-		CAF0.018 dAU0.015
EBS:VolumeUsage.st1	volumeType=st1	GB-Mo	0	-		CAF0.054 dAU0.045
NatGateway-Bytes		GB	0	-		CFR0.062 DFB0.059 HAN0.059 PFA0.052 REy0.046 UFL0.048 VE10.05 YE60.0504 dFP0.045 dE30.045 iE30.045
NatGateway-Hours		Hrs	0	-		CE30.062 DFB0.059 HAN0.059 PFA0.052 REy0.046 UFL0.048 VE10.05 YE60.0504 dFP0.045 eE30.045 iE30.045
RegionalNatGateway-Bytes		GB	0	-		PAR0.052
RegionalNatGateway-Hours		Hrs	0	-		PAR0.052
VpcPeering-In/Out-Bytes	scope=intra-region	GB	0	-		CFR0.01 DFR0.01 PFR0.01 dFR0.01 iFR0.01

"""#
}
