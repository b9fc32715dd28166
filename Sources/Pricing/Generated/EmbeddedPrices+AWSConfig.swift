// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSConfig`: StaticString = #"""
ConfigRuleEvaluations		Evaluations	0	100000		CAE0.001 PAP0.001 eAN0.001
ConfigRuleEvaluations		Evaluations	100000	500000		eAN0.0008
ConfigRuleEvaluations		Evaluations	500000	-		eAN0.0005
ConfigurationItemRecorded		Items	0	-		CAE0.003 PAP0.003 UEx0.003 eAN0.003
ConfigurationItemRecordedDaily		Items	0	-		PAP0.012 eAN0.012
ConformancePackEvaluations		Evaluations	0	100000		PAP0.001 eAN0.001
ConformancePackEvaluations		Evaluations	100000	500000		eAN0.0008
ConformancePackEvaluations		Evaluations	500000	-		eAN0.0005

"""#
}
