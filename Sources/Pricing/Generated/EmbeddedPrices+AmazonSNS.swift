// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonSNS`: StaticString = #"""
DeliveryAttempts-APNS		Notifications	0	-	above=1M	dAO0.0000005
DeliveryAttempts-FIREHOSE		Notifications	0	-		dAO0.00000019
DeliveryAttempts-GCM		Notifications	0	-	above=1M	dAO0.0000005
DeliveryAttempts-HTTP		Notifications	0	-	above=100K	dAO0.0000006
DeliveryAttempts-LAMBDA		Notifications	0	-		dAO0
DeliveryAttempts-SMTP		Notifications	0	-	above=1K	PEn0.00002 cFS0.00002 dAO0.00002 hFQ0.00002
DeliveryAttempts-SQS		Notifications	0	-		dAO0
FIFO-ArchiveProcessing-Bytes		GB	0	-		dAO0.1
FIFO-PublishPayload-Bytes		GB	0	-		dAO0.017
FIFO-SubscriptionMessages		Messages	0	-		dAO0.00000001
FIFO-SubscriptionPayload-Bytes		GB	0	-		dAO0.001
FIFO-TimedStorage-ByteHrs		GB-Mo	0	-		dAO0.023
MDP-AuditReporting-Bytes		GB	0	-		dAO0.19
MDP-Scanning-Bytes		GB	0	-		dAO0.08
MessageFiltering-Payload-Bytes	topic=standard	GB	0	-		dAO0.09
Requests-FIFO-Tier1		Requests	0	-		dAO0.0000003
Requests-Tier1		Requests	0	-	above=1M	CFP0.0000005 DFP0.0000005 PFP0.0000005 dFY0.0000005 iFP0.0000005

"""#
}
