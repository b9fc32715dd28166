// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Budgets {
  /// A limit for costs or usage, and who is notified when it is near (`AWS::Budgets::Budget`).
  ///
  /// - Identified by `Id`.
  public struct Budget: Resource {
    public static let typeName = "AWS::Budgets::Budget"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - budget: The limit and what it is for. Required. Updated in place.
    ///   - notificationsWithSubscribers: The notifications and their subscribers. A change replaces the resource.
    ///   - resourceTags: The tags of the budget. Updated in place.
    public init(
      _ name: String,
      budget: Budgets.Budget.BudgetData,
      notificationsWithSubscribers: [Budgets.Budget.NotificationWithSubscribers]? = nil,
      resourceTags: [Budgets.Budget.ResourceTag]? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["Budget"] = budget.expression
      declaration["NotificationsWithSubscribers"] = notificationsWithSubscribers?.expression
      declaration["ResourceTags"] = resourceTags?.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The limit and what it is for (`Budget`). Required. Updated in place.
    public var budget: Input<Budgets.Budget.BudgetData> { declaration.reference("Budget") }
    /// The identifier (`Id`). Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }
    /// The notifications and their subscribers (`NotificationsWithSubscribers`). A change replaces the resource.
    public var notificationsWithSubscribers: Input<[Budgets.Budget.NotificationWithSubscribers]> { declaration.reference("NotificationsWithSubscribers") }
    /// The tags of the budget (`ResourceTags`). Updated in place.
    public var resourceTags: Input<[Budgets.Budget.ResourceTag]> { declaration.reference("ResourceTags") }

    /// How the limit adjusts itself (an object of `AWS::Budgets::Budget`).
    public struct AutoAdjustData: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - autoAdjustType: Whether the limit follows past costs or forecasts. Required.
      ///   - historicalOptions: The period that the limit follows.
      public init(autoAdjustType: Input<String>, historicalOptions: Budgets.Budget.HistoricalOptions? = nil) {
        members["AutoAdjustType"] = autoAdjustType.expression
        members["HistoricalOptions"] = historicalOptions?.expression
      }
    }

    /// The limit and what it is for (an object of `AWS::Budgets::Budget`).
    public struct BudgetData: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - budgetType: What is limited. Required.
      ///   - timeUnit: How long the limit is for. Required.
      ///   - autoAdjustData: How the limit adjusts itself.
      ///   - billingViewArn: The billing view, by its ARN.
      ///   - budgetLimit: The limit.
      ///   - budgetName: The name of the budget.
      ///   - costFilters: Which costs count, as JSON.
      ///   - costTypes: Which kinds of costs count.
      ///   - filterExpression: The costs that count.
      ///   - metrics: The kinds of cost that count.
      ///   - plannedBudgetLimits: A limit for each period, as JSON.
      ///   - timePeriod: From when to when it holds.
      public init(
        budgetType: Input<String>,
        timeUnit: Input<String>,
        autoAdjustData: Budgets.Budget.AutoAdjustData? = nil,
        billingViewArn: Input<String>? = nil,
        budgetLimit: Budgets.Budget.Spend? = nil,
        budgetName: Input<String>? = nil,
        costFilters: JSONDocument? = nil,
        costTypes: Budgets.Budget.CostTypes? = nil,
        filterExpression: Budgets.Budget.Expression? = nil,
        metrics: [Input<String>]? = nil,
        plannedBudgetLimits: JSONDocument? = nil,
        timePeriod: Budgets.Budget.TimePeriod? = nil
      ) {
        members["BudgetType"] = budgetType.expression
        members["TimeUnit"] = timeUnit.expression
        members["AutoAdjustData"] = autoAdjustData?.expression
        members["BillingViewArn"] = billingViewArn?.expression
        members["BudgetLimit"] = budgetLimit?.expression
        members["BudgetName"] = budgetName?.expression
        members["CostFilters"] = costFilters?.expression
        members["CostTypes"] = costTypes?.expression
        members["FilterExpression"] = filterExpression?.expression
        members["Metrics"] = metrics?.expression
        members["PlannedBudgetLimits"] = plannedBudgetLimits?.expression
        members["TimePeriod"] = timePeriod?.expression
      }
    }

    /// The cost categories that count (an object of `AWS::Budgets::Budget`).
    public struct CostCategoryValues: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The cost category.
      ///   - matchOptions: How values are compared.
      ///   - values: The values, of which one must match.
      public init(key: Input<String>? = nil, matchOptions: [Input<String>]? = nil, values: [Input<String>]? = nil) {
        members["Key"] = key?.expression
        members["MatchOptions"] = matchOptions?.expression
        members["Values"] = values?.expression
      }
    }

    /// Which kinds of costs count (an object of `AWS::Budgets::Budget`).
    public struct CostTypes: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - includeCredit: Whether credits count.
      ///   - includeDiscount: Whether discounts count.
      ///   - includeOtherSubscription: Whether other subscriptions count.
      ///   - includeRecurring: Whether recurring costs count.
      ///   - includeRefund: Whether refunds count.
      ///   - includeSubscription: Whether subscriptions count.
      ///   - includeSupport: Whether support counts.
      ///   - includeTax: Whether taxes count.
      ///   - includeUpfront: Whether upfront payments count.
      ///   - useAmortized: Whether upfront payments are spread over their period.
      ///   - useBlended: Whether blended rates are used.
      public init(
        includeCredit: Input<Bool>? = nil,
        includeDiscount: Input<Bool>? = nil,
        includeOtherSubscription: Input<Bool>? = nil,
        includeRecurring: Input<Bool>? = nil,
        includeRefund: Input<Bool>? = nil,
        includeSubscription: Input<Bool>? = nil,
        includeSupport: Input<Bool>? = nil,
        includeTax: Input<Bool>? = nil,
        includeUpfront: Input<Bool>? = nil,
        useAmortized: Input<Bool>? = nil,
        useBlended: Input<Bool>? = nil
      ) {
        members["IncludeCredit"] = includeCredit?.expression
        members["IncludeDiscount"] = includeDiscount?.expression
        members["IncludeOtherSubscription"] = includeOtherSubscription?.expression
        members["IncludeRecurring"] = includeRecurring?.expression
        members["IncludeRefund"] = includeRefund?.expression
        members["IncludeSubscription"] = includeSubscription?.expression
        members["IncludeSupport"] = includeSupport?.expression
        members["IncludeTax"] = includeTax?.expression
        members["IncludeUpfront"] = includeUpfront?.expression
        members["UseAmortized"] = useAmortized?.expression
        members["UseBlended"] = useBlended?.expression
      }
    }

    /// The costs that count (an object of `AWS::Budgets::Budget`).
    public struct Expression: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - and: All of these must match.
      ///   - costCategories: The cost categories that count.
      ///   - dimensions: The names and values that tell one metric of a name from another.
      ///   - not: This must not match.
      ///   - or: One of these must match.
      ///   - tags: The tags.
      public init(
        and: [Budgets.Budget.Expression]? = nil,
        costCategories: Budgets.Budget.CostCategoryValues? = nil,
        dimensions: Budgets.Budget.ExpressionDimensionValues? = nil,
        not: Budgets.Budget.Expression? = nil,
        or: [Budgets.Budget.Expression]? = nil,
        tags: Budgets.Budget.TagValues? = nil
      ) {
        members["And"] = and?.expression
        members["CostCategories"] = costCategories?.expression
        members["Dimensions"] = dimensions?.expression
        members["Not"] = not?.expression
        members["Or"] = or?.expression
        members["Tags"] = tags?.expression
      }
    }

    /// The names and values that tell one metric of a name from another (an object of `AWS::Budgets::Budget`).
    public struct ExpressionDimensionValues: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The dimension.
      ///   - matchOptions: How values are compared.
      ///   - values: The values, of which one must match.
      public init(key: Input<String>? = nil, matchOptions: [Input<String>]? = nil, values: [Input<String>]? = nil) {
        members["Key"] = key?.expression
        members["MatchOptions"] = matchOptions?.expression
        members["Values"] = values?.expression
      }
    }

    /// The period that the limit follows (an object of `AWS::Budgets::Budget`).
    public struct HistoricalOptions: NestedObject {
      public var members = Members()

      /// - Parameter budgetAdjustmentPeriod: How many periods back are averaged. Required.
      public init(budgetAdjustmentPeriod: Input<Int>) {
        members["BudgetAdjustmentPeriod"] = budgetAdjustmentPeriod.expression
      }
    }

    /// When the notification is sent (an object of `AWS::Budgets::Budget`).
    public struct Notification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - comparisonOperator: The comparison with the threshold. Required.
      ///   - notificationType: Whether real or forecast amounts count. Required.
      ///   - threshold: The threshold. Required. 0.1 to 1000000000.
      ///   - thresholdType: Whether it is in percent or an amount.
      public init(
        comparisonOperator: Input<String>,
        notificationType: Input<String>,
        threshold: Input<Double>,
        thresholdType: Input<String>? = nil
      ) {
        members["ComparisonOperator"] = comparisonOperator.expression
        members["NotificationType"] = notificationType.expression
        members["Threshold"] = threshold.expression
        members["ThresholdType"] = thresholdType?.expression
      }
    }

    /// The notifications and their subscribers (an object of `AWS::Budgets::Budget`).
    public struct NotificationWithSubscribers: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - notification: When the notification is sent. Required.
      ///   - subscribers: The subscribers. Required.
      public init(notification: Budgets.Budget.Notification, subscribers: [Budgets.Budget.Subscriber]) {
        members["Notification"] = notification.expression
        members["Subscribers"] = subscribers.expression
      }
    }

    /// The tags of the budget (an object of `AWS::Budgets::Budget`).
    public struct ResourceTag: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The key of the tag. Required.
      ///   - value: The value of the tag.
      public init(key: Input<String>, value: Input<String>? = nil) {
        members["Key"] = key.expression
        members["Value"] = value?.expression
      }
    }

    /// The limit (an object of `AWS::Budgets::Budget`).
    public struct Spend: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - amount: The amount. Required.
      ///   - unit: The currency, or the unit of usage. Required.
      public init(amount: Input<Double>, unit: Input<String>) {
        members["Amount"] = amount.expression
        members["Unit"] = unit.expression
      }
    }

    /// The subscribers (an object of `AWS::Budgets::Budget`).
    public struct Subscriber: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - address: The e-mail address or the topic's ARN. Required.
      ///   - subscriptionType: Whether e-mail is sent or a topic is notified. Required.
      public init(address: Input<String>, subscriptionType: Input<String>) {
        members["Address"] = address.expression
        members["SubscriptionType"] = subscriptionType.expression
      }
    }

    /// The tags (an object of `AWS::Budgets::Budget`).
    public struct TagValues: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The tag.
      ///   - matchOptions: How values are compared.
      ///   - values: The values, of which one must match.
      public init(key: Input<String>? = nil, matchOptions: [Input<String>]? = nil, values: [Input<String>]? = nil) {
        members["Key"] = key?.expression
        members["MatchOptions"] = matchOptions?.expression
        members["Values"] = values?.expression
      }
    }

    /// From when to when it holds (an object of `AWS::Budgets::Budget`).
    public struct TimePeriod: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - end: The last time.
      ///   - start: The first time.
      public init(end: Input<String>? = nil, start: Input<String>? = nil) {
        members["End"] = end?.expression
        members["Start"] = start?.expression
      }
    }
  }
}
