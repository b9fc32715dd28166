// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Budgets {
  /// A resource of type `AWS::Budgets::Budget`.
  ///
  /// Identified by `Id`.
  public struct Budget: Resource {
    public static let typeName = "AWS::Budgets::Budget"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - budget: Required. Updated in place.
    ///   - notificationsWithSubscribers: A change replaces the resource.
    ///   - resourceTags: Updated in place.
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

    /// `Budget`. Required. Updated in place.
    public var budget: Input<Budgets.Budget.BudgetData> { declaration.reference("Budget") }

    /// `Id`. Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }

    /// `NotificationsWithSubscribers`. A change replaces the resource.
    public var notificationsWithSubscribers: Input<[Budgets.Budget.NotificationWithSubscribers]> { declaration.reference("NotificationsWithSubscribers") }

    /// `ResourceTags`. Updated in place.
    public var resourceTags: Input<[Budgets.Budget.ResourceTag]> { declaration.reference("ResourceTags") }

    /// The nested object `AutoAdjustData`.
    public struct AutoAdjustData: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - autoAdjustType: Required.
      public init(
        autoAdjustType: Input<String>,
        historicalOptions: Budgets.Budget.HistoricalOptions? = nil
      ) {
        members["AutoAdjustType"] = autoAdjustType.expression
        members["HistoricalOptions"] = historicalOptions?.expression
      }
    }

    /// The nested object `BudgetData`.
    public struct BudgetData: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - budgetType: Required.
      ///   - timeUnit: Required.
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

    /// The nested object `CostCategoryValues`.
    public struct CostCategoryValues: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        key: Input<String>? = nil,
        matchOptions: [Input<String>]? = nil,
        values: [Input<String>]? = nil
      ) {
        members["Key"] = key?.expression
        members["MatchOptions"] = matchOptions?.expression
        members["Values"] = values?.expression
      }
    }

    /// The nested object `CostTypes`.
    public struct CostTypes: NestedObject {
      public var members = Members()

      /// Makes one.
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

    /// The nested object `Expression`.
    public struct Expression: NestedObject {
      public var members = Members()

      /// Makes one.
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

    /// The nested object `ExpressionDimensionValues`.
    public struct ExpressionDimensionValues: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        key: Input<String>? = nil,
        matchOptions: [Input<String>]? = nil,
        values: [Input<String>]? = nil
      ) {
        members["Key"] = key?.expression
        members["MatchOptions"] = matchOptions?.expression
        members["Values"] = values?.expression
      }
    }

    /// The nested object `HistoricalOptions`.
    public struct HistoricalOptions: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - budgetAdjustmentPeriod: Required.
      public init(
        budgetAdjustmentPeriod: Input<Int>
      ) {
        members["BudgetAdjustmentPeriod"] = budgetAdjustmentPeriod.expression
      }
    }

    /// The nested object `Notification`.
    public struct Notification: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - comparisonOperator: Required.
      ///   - notificationType: Required.
      ///   - threshold: Required. 0.1 to 1000000000.
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

    /// The nested object `NotificationWithSubscribers`.
    public struct NotificationWithSubscribers: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - notification: Required.
      ///   - subscribers: Required.
      public init(
        notification: Budgets.Budget.Notification,
        subscribers: [Budgets.Budget.Subscriber]
      ) {
        members["Notification"] = notification.expression
        members["Subscribers"] = subscribers.expression
      }
    }

    /// The nested object `ResourceTag`.
    public struct ResourceTag: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - key: Required.
      public init(
        key: Input<String>,
        value: Input<String>? = nil
      ) {
        members["Key"] = key.expression
        members["Value"] = value?.expression
      }
    }

    /// The nested object `Spend`.
    public struct Spend: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - amount: Required.
      ///   - unit: Required.
      public init(
        amount: Input<Double>,
        unit: Input<String>
      ) {
        members["Amount"] = amount.expression
        members["Unit"] = unit.expression
      }
    }

    /// The nested object `Subscriber`.
    public struct Subscriber: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - address: Required.
      ///   - subscriptionType: Required.
      public init(
        address: Input<String>,
        subscriptionType: Input<String>
      ) {
        members["Address"] = address.expression
        members["SubscriptionType"] = subscriptionType.expression
      }
    }

    /// The nested object `TagValues`.
    public struct TagValues: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        key: Input<String>? = nil,
        matchOptions: [Input<String>]? = nil,
        values: [Input<String>]? = nil
      ) {
        members["Key"] = key?.expression
        members["MatchOptions"] = matchOptions?.expression
        members["Values"] = values?.expression
      }
    }

    /// The nested object `TimePeriod`.
    public struct TimePeriod: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        end: Input<String>? = nil,
        start: Input<String>? = nil
      ) {
        members["End"] = end?.expression
        members["Start"] = start?.expression
      }
    }
  }
}
