// Made by generate-prices from public price facts; docs/cost.md names the sources.
// swift-format-ignore-file

extension EmbeddedPrices {
  static let `AmazonSNS`: StaticString = #"""
DeliveryAttempts-APNS		Notifications	0	-	above=1M	dAQ0.0000005
DeliveryAttempts-FIREHOSE		Notifications	0	-		dAQ0.00000019
DeliveryAttempts-GCM		Notifications	0	-	above=1M	dAQ0.0000005
DeliveryAttempts-HTTP		Notifications	0	-	above=100K	dAQ0.0000006
DeliveryAttempts-LAMBDA		Notifications	0	-		dAQ0
DeliveryAttempts-SMTP		Notifications	0	-	above=1K	PEp0.00002 cFX0.00002 dAQ0.00002 hFS0.00002
DeliveryAttempts-SQS		Notifications	0	-		dAQ0
FIFO-ArchiveProcessing-Bytes		GB	0	-		dAQ0.1
FIFO-PublishPayload-Bytes		GB	0	-		dAQ0.017
FIFO-SubscriptionMessages		Messages	0	-		dAQ0.00000001
FIFO-SubscriptionPayload-Bytes		GB	0	-		dAQ0.001
FIFO-TimedStorage-ByteHrs		GB-Mo	0	-		dAQ0.023
MDP-AuditReporting-Bytes		GB	0	-		dAQ0.19
MDP-Scanning-Bytes		GB	0	-		dAQ0.08
MessageFiltering-Payload-Bytes	topic=standard	GB	0	-		dAQ0.09
Requests-FIFO-Tier1		Requests	0	-		dAQ0.0000003
Requests-Tier1		Requests	0	-	above=1M	CFR0.0000005 DFR0.0000005 PFR0.0000005 dFd0.0000005 iFR0.0000005

"""#
}
