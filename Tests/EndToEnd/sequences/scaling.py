"""Scheduled actions and policies by steps of Application Auto Scaling; targets are in applications.py."""

from sequences import of, sequence

do = of("application-autoscaling")
TARGET = dict(ServiceNamespace="lambda", ResourceId="function:scaling-${run}:live", ScalableDimension="lambda:function:ProvisionedConcurrency")
STEPS = {"AdjustmentType": "ChangeInCapacity", "Cooldown": 60, "StepAdjustments": [{"MetricIntervalLowerBound": 0, "ScalingAdjustment": 1}]}

SEQUENCES = [
    sequence(
        "AWS::ApplicationAutoScaling::ScalingPolicy",
        do("RegisterScalableTarget", **TARGET, MinCapacity=1, MaxCapacity=5),
        do("PutScheduledAction", **TARGET, ScheduledActionName="night", Schedule="cron(0 20 * * ? *)",
           ScalableTargetAction={"MinCapacity": 0, "MaxCapacity": 1}),
        do("DescribeScheduledActions", **TARGET),
        do("DeleteScheduledAction", **TARGET, ScheduledActionName="night"),
        do("PutScalingPolicy", **TARGET, PolicyName="steps", PolicyType="StepScaling", StepScalingPolicyConfiguration=STEPS),
        do("DescribeScalingPolicies", **TARGET),
        do("DeleteScalingPolicy", **TARGET, PolicyName="steps"),
        do("DeregisterScalableTarget", **TARGET),
        do("RegisterScalableTarget", fails="ValidationException", ServiceNamespace="ecs", ResourceId="service/none-${run}/web",
           ScalableDimension="ecs:service:DesiredCount", MinCapacity=1, MaxCapacity=2),
    ),
]
