public import Infra

extension UsageSubject where Subject == Logs.LogGroup {
  /// What is written to a log group and looked through in a month.
  /// - Parameters:
  ///   - stored: What it keeps; follows from ingestion and retention if not said.
  ///   - scanned: What queries read.
  public func usage(ingested: DataAmount? = nil, stored: DataAmount? = nil, scanned: DataAmount? = nil) -> Self {
    using([
      "ingestedGigabytes": ingested?.figure, "storedGigabytes": stored?.figure, "scannedGigabytes": scanned?.figure,
    ])
  }
}

extension UsageSubject where Subject == SecretsManager.Secret {
  /// How often a secret is asked for in a month.
  public func usage(requests: Quantity? = nil) -> Self {
    using(["requests": requests?.figure])
  }
}

extension UsageSubject where Subject == SSM.Parameter {
  /// How often a parameter is asked for in a month.
  public func usage(requests: Quantity? = nil) -> Self {
    using(["requests": requests?.figure])
  }
}

extension UsageSubject where Subject == KMS.Key {
  /// How often a key is used in a month.
  public func usage(requests: Quantity? = nil) -> Self {
    using(["requests": requests?.figure])
  }
}

extension UsageSubject where Subject == Cognito.UserPool {
  /// How many people sign in at least once in a month.
  public func usage(activeUsers: Quantity? = nil) -> Self {
    using(["activeUsers": activeUsers?.figure])
  }
}

extension UsageSubject where Subject == SNS.Topic {
  /// What is published in a month.
  /// - Parameters:
  ///   - requests: Messages of up to 64 KB.
  ///   - ingested: What they carry, of a FIFO topic.
  ///   - stored: What its archive holds.
  ///   - scanned: What data protection looks through.
  ///   - traced: Requests that X-Ray records.
  public func usage(
    requests: Quantity? = nil, ingested: DataAmount? = nil, stored: DataAmount? = nil, scanned: DataAmount? = nil,
    traced: Quantity? = nil
  ) -> Self {
    using([
      "requests": requests?.figure, "ingestedGigabytes": ingested?.figure, "storedGigabytes": stored?.figure,
      "scannedGigabytes": scanned?.figure, "tracedRequests": traced?.figure,
    ])
  }
}

extension UsageSubject where Subject == SNS.Subscription {
  /// What is delivered in a month.
  /// - Parameters:
  ///   - deliveries: Messages.
  ///   - transferred: What they carry, from a FIFO topic.
  ///   - scanned: What is looked through where messages are filtered by what is in them.
  public func usage(
    deliveries: Quantity? = nil, transferred: DataAmount? = nil, scanned: DataAmount? = nil
  ) -> Self {
    using([
      "deliveries": deliveries?.figure, "transferredGigabytes": transferred?.figure,
      "scannedGigabytes": scanned?.figure,
    ])
  }
}

extension UsageSubject where Subject == SQS.Queue {
  /// How often a queue is asked in a month: sending, receiving and deleting a message are three requests.
  public func usage(requests: Quantity? = nil) -> Self {
    using(["requests": requests?.figure])
  }
}

extension UsageSubject where Subject == Events.Rule {
  /// How many events of one's own the rule's bus takes in a month.
  public func usage(events: Quantity? = nil) -> Self {
    using(["events": events?.figure])
  }
}

extension UsageSubject where Subject == Logs.MetricFilter {
  /// How many metrics are published: one for each set of values of their dimensions.
  public func usage(metrics: Quantity? = nil) -> Self {
    using(["metrics": metrics?.figure])
  }
}
