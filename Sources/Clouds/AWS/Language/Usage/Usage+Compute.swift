public import Infra

extension UsageSubject where Subject == Lambda.Function {
  /// How often a function runs and how long.
  /// - Parameters:
  ///   - requests: Invocations a month.
  ///   - averageDuration: How long one takes.
  ///   - provisionedShare: The share of the requests that provisioned concurrency takes.
  ///   - traced: Requests that X-Ray records.
  public func usage(
    requests: Quantity? = nil, averageDuration: TimeAmount? = nil, provisionedShare: Share? = nil,
    traced: Quantity? = nil
  )
    -> Self
  {
    using([
      "requests": requests?.figure,
      "averageDuration": averageDuration?.figure.atMost(900_000, because: "a function runs for 15 minutes at most"),
      "provisionedShare": provisionedShare?.figure, "tracedRequests": traced?.figure,
    ])
  }
}

extension UsageSubject where Subject == Lambda.Alias {
  /// How long provisioned concurrency is held, of the 730 hours of a month; all of them if not said.
  public func usage(hours: TimeAmount? = nil) -> Self {
    using(["hours": hours?.hoursOfMonth])
  }
}

extension UsageSubject where Subject == Lambda.Version {
  /// How long provisioned concurrency is held, of the 730 hours of a month; all of them if not said.
  public func usage(hours: TimeAmount? = nil) -> Self {
    using(["hours": hours?.hoursOfMonth])
  }
}

extension UsageSubject where Subject == EC2.Instance {
  /// How long an instance runs, all the time if not said, what it sends to the internet, and what its image brings.
  /// - Parameters:
  ///   - hours: Of the 730 of a month.
  ///   - transferred: What goes out to the internet in a month.
  ///   - licensed: The hours of a month under a licence of the image's operating system: none for Linux without one.
  ///   - image: The image's root volume, where no mapping says its size.
  ///   - creditHours: Hours of virtual processors beyond the credits that a burstable instance earns.
  ///   - ioRequests: Requests to magnetic volumes.
  public func usage(
    hours: TimeAmount? = nil, transferred: DataAmount? = nil, licensed: TimeAmount? = nil, image: DataAmount? = nil,
    creditHours: Quantity? = nil, ioRequests: Quantity? = nil
  ) -> Self {
    using([
      "hours": hours?.hoursOfMonth, "transferredGigabytes": transferred?.figure,
      "licensedHours": licensed?.hoursOfMonth, "imageGigabytes": image?.figure, "creditHours": creditHours?.figure,
      "ioRequests": ioRequests?.figure,
    ])
  }
}

extension UsageSubject where Subject == AutoScaling.AutoScalingGroup {
  /// How many instances run on average, and what their image brings.
  /// - Parameters:
  ///   - licensed: The hours of a month under a licence of the image's operating system: none for Linux without one.
  ///   - image: The image's root volume, where no mapping says its size.
  ///   - creditHours: Hours of virtual processors beyond the credits that all burstable instances earn.
  ///   - ioRequests: Requests to the magnetic volumes of all instances.
  public func usage(
    instances: Quantity? = nil, licensed: TimeAmount? = nil, image: DataAmount? = nil, creditHours: Quantity? = nil,
    ioRequests: Quantity? = nil
  ) -> Self {
    using([
      "instances": instances?.figure, "licensedHours": licensed?.hoursOfMonth, "imageGigabytes": image?.figure,
      "creditHours": creditHours?.figure, "ioRequests": ioRequests?.figure,
    ])
  }
}

extension UsageSubject where Subject == ECS.Service {
  /// How many tasks run on average.
  public func usage(tasks: Quantity? = nil) -> Self {
    using(["tasks": tasks?.figure])
  }
}

extension UsageSubject where Subject == ECR.Repository {
  /// What the images take, layers that they share counted once.
  /// - Parameters:
  ///   - transferred: What goes out to the internet in a month.
  ///   - archived: What lies in the archive.
  public func usage(
    stored: DataAmount? = nil, transferred: DataAmount? = nil, archived: DataAmount? = nil
  ) -> Self {
    using([
      "storedGigabytes": stored?.figure, "transferredGigabytes": transferred?.figure,
      "archivedGigabytes": archived?.figure,
    ])
  }
}
