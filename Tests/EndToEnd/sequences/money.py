"""Budgets of the account."""

from sequences import call, of, pairs, sequence

ACCOUNT = "$account"
do = of("budgets")
NAMED = {"AccountId": ACCOUNT, "BudgetName": "shop-${run}"}
BUDGET = {"BudgetName": "shop-${run}", "BudgetType": "COST", "TimeUnit": "MONTHLY", "BudgetLimit": {"Amount": "20", "Unit": "USD"}}


def at(threshold):
    return {"NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": threshold, "ThresholdType": "PERCENTAGE"}


def mail(name):
    return {"SubscriptionType": "EMAIL", "Address": f"{name}@example.com"}


SEQUENCES = [
    sequence(
        "AWS::Budgets::Budget",
        call("sts", "GetCallerIdentity", keep={"account": "Account"}, apart=True),
        do("CreateBudget", AccountId=ACCOUNT, Budget=BUDGET, ResourceTags=pairs(Name="limit"),
           NotificationsWithSubscribers=[{"Notification": at(80), "Subscribers": [mail("one")]}]),
        do("CreateBudget", fails="DuplicateRecordException", AccountId=ACCOUNT, Budget=BUDGET),
        do("DescribeBudget", **NAMED),
        do("DescribeNotificationsForBudget", **NAMED),
        do("CreateNotification", **NAMED, Notification=at(100), Subscribers=[mail("one")]),
        do("DescribeBudgets", AccountId=ACCOUNT, apart=True),
        do("UpdateBudget", AccountId=ACCOUNT, NewBudget={**BUDGET, "BudgetLimit": {"Amount": "30", "Unit": "USD"}}),
        do("CreateSubscriber", **NAMED, Notification=at(80), Subscriber=mail("two")),
        do("DescribeSubscribersForNotification", **NAMED, Notification=at(80)),
        do("DeleteSubscriber", **NAMED, Notification=at(80), Subscriber=mail("one")),
        do("DeleteNotification", **NAMED, Notification=at(80)),
        do("DeleteBudget", **NAMED),
        do("DescribeBudget", fails="NotFoundException", **NAMED),
    ),
]
