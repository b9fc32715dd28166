import Pricing

extension UsageForm {
  static let loadBalancer = UsageForm(
    "The load of a load balancer: the parts that its capacity units are counted from, or these units themselves.",
    .of(.processedGigabytes, "The data that goes through in a month."),
    .of(.newConnectionsPerSecond, "On average."),
    .of(.activeConnections, "Open at once, on average."),
    .of(.ruleEvaluationsPerSecond, "On average, without the first ten rules of a request."),
    .of(.capacityUnits, "Capacity units on average, instead of the others."))
}

extension UsageKey {
  static let newConnectionsPerSecond = UsageKey(
    "newConnectionsPerSecond", .count, "new connections a second", aliases: ["newConnections"], most: 1_000_000_000)
  static let activeConnections = UsageKey(
    "activeConnections", .count, "connections open at a time", most: 100_000_000_000)
  static let ruleEvaluationsPerSecond = UsageKey(
    "ruleEvaluationsPerSecond", .count, "rule evaluations a second, without the first ten rules",
    aliases: ["ruleEvaluations"], most: 100_000_000_000)
}
