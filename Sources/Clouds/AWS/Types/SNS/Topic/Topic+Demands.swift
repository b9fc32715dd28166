import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html and
  /// https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html: `InvalidParameter`.
  static let snsTopic: [Demand] = [
    .text(
      "TopicName",
      TextForm("a name that topics can have", fix: "use 1 to 256 letters, digits, hyphens and underscores") { name in
        let own = name.hasSuffix(".fifo") ? String(name.dropLast(5)) : name
        return (1...256).contains(name.utf8.count) && !own.isEmpty && Letters.names.areAll(of: own)
      }),
    .holds("TopicName") { subject in
      guard let name = subject.text("TopicName") else { return nil }
      let isFIFO = subject.isGiven("FifoTopic") ? subject.flag("FifoTopic") : false
      guard let isFIFO, isFIFO != name.hasSuffix(".fifo") else { return nil }
      return isFIFO
        ? ("TopicName is \(name), and those of FIFO topics end in .fifo", "write \(name).fifo")
        : ("TopicName is \(name), and only those of FIFO topics end in .fifo", "set fifoTopic to true")
    },
    .holds("ContentBasedDeduplication") { subject in
      guard subject.flag("ContentBasedDeduplication") == true,
        !subject.isGiven("FifoTopic") || subject.flag("FifoTopic") == false
      else { return nil }
      return ("ContentBasedDeduplication is for FIFO topics", "set fifoTopic to true")
    },
    .length("DisplayName", to: 100), .text("KmsMasterKeyId", key),
    .each("Subscription.*", endpoint, .needs("Endpoint", "Protocol")),
    .one("SignatureVersion", of: "1", "2"), .one("TracingConfig", of: "PassThrough", "Active"),
  ]
}
