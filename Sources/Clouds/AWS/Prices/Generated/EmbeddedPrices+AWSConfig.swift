// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AWSConfig`: StaticString = #"""
ConfigRuleEvaluations		Evaluations	0	100000		CAE0.001 PAR0.001 eAP0.001
ConfigRuleEvaluations		Evaluations	100000	500000		eAP0.0008
ConfigRuleEvaluations		Evaluations	500000	-		eAP0.0005
ConfigurationItemRecorded		Items	0	-		CAE0.003 PAR0.003 UEz0.003 eAP0.003
ConfigurationItemRecordedDaily		Items	0	-		PAR0.012 eAP0.012
ConformancePackEvaluations		Evaluations	0	100000		PAR0.001 eAP0.001
ConformancePackEvaluations		Evaluations	100000	500000		eAP0.0008
ConformancePackEvaluations		Evaluations	500000	-		eAP0.0005

"""#
}
