// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonRoute53`: StaticString = #"""
DNS-FirewallDomainName		Domains-Mo	0	-		PAR0.0005 eAP0.0005
DNS-FirewallQueries		Queries	0	1000000000		PAR0.0000006 eAP0.0000006
DNS-FirewallQueries		Queries	1000000000	-		eAP0.0000004
DNS-Queries		Queries	0	1000000000		XE30.0000004
DNS-Queries	routing=geo	Queries	0	1000000000		XFA0.0000007
DNS-Queries	routing=geo	Queries	1000000000	-		XAP0.00000035
DNS-Queries	routing=ip-based	Queries	0	1000000000		XAP0.0000008
DNS-Queries	routing=ip-based	Queries	1000000000	-		XAP0.0000004
DNS-Queries	routing=latency-based	Queries	0	1000000000		XFA0.0000006
DNS-Queries	routing=latency-based	Queries	1000000000	-		XAP0.0000003
DNS-Queries	routing=standard	Queries	0	1000000000		XFA0.0000004
DNS-Queries	routing=standard	Queries	1000000000	-		XAP0.0000002
DNS-Queries	type=resolver	Queries	0	1000000000		eAP0.0000004
DNS-Queries	type=resolver	Queries	1000000000	-		eAP0.0000002
Health-Check-AWS		HealthChecks-Mo	0	-		XE10.5
Health-Check-Non-AWS		HealthChecks-Mo	0	-		XE10.75
Health-Check-Option-AWS		Options-Mo	0	-		XAP1
Health-Check-Option-Non-AWS		Options-Mo	0	-		XAP2
HostedZone		Zone-Mo	0	25		XFP0.5
HostedZone		Zone-Mo	25	-		XE10.1
ResolverNetworkInterface		Hrs	0	-		eAP0.125
Traffic-Flow-Policy-Records		Records-Mo	0	-		XAP50

"""#
}
