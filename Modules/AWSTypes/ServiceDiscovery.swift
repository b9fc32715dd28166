// The namespace of ServiceDiscovery: made by infra 0.1.0 from cfn-lint 1.51.0's facts of the CloudFormation registry.
// To make it again: infra types add, with one of its types. It is overwritten then.
// swift-format-ignore-file

/// Resources of ServiceDiscovery.
public enum ServiceDiscovery {}
