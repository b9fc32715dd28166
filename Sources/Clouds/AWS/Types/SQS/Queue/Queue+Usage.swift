import Pricing

extension UsageForm {
  static let queue = UsageForm(
    "How often a queue is asked in a month: sending, receiving and deleting a message are three requests.",
    .of(.requests))
}
