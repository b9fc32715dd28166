import AWSClient
import InfraModel
import Planner

extension ElasticLoadBalancingV2 {
  /// A port on which a load balancer listens. Its own certificate is one; further ones are resources of another type.
  ///
  /// Source: Elastic Load Balancing API Reference, version 2015-12-01.
  static let listener = Handler(
    "AWS::ElasticLoadBalancingV2::Listener", of: .elasticLoadBalancingV2, id: "ListenerArn"
  ) {
    Create(
      "CreateListener",
      [
        "AlpnPolicy", "Certificates", "LoadBalancerArn", "MutualAuthentication", "Port", "Protocol", "SslPolicy",
        .code(as: "DefaultActions", of: "DefaultActions") { BalancerActions.sent($0["DefaultActions"]) },
      ], outputs: ["ListenerArn": "Listeners.0.ListenerArn"])
    Sets(
      "AlpnPolicy", "Certificates", "DefaultActions", "MutualAuthentication", "Port", "Protocol", "SslPolicy",
      uses: ["ModifyListener"]
    ) { cloud, scope in
      _ = try await cloud.change("ModifyListener", changed(scope))
    }
    listenerAttributes.setting
    Reads(
      "DescribeListeners", list: "ListenerArns", of: "ListenerArn", at: "Listeners", most: mostNamed)
    listenerAttributes.reading
    Deletes("DeleteListener", ["ListenerArn"])
    Finds.likeness(["DescribeListeners"]) { cloud, scope in
      // A load balancer listens on a port once.
      let named: [String: Value] = ["LoadBalancerArn": .string(scope.text("LoadBalancerArn"))]
      let listeners = try await cloud.askIfPresent("DescribeListeners", named)?["Listeners"]?.list ?? []
      return listeners.filter { $0["Port"] == scope["Port"] && $0["Protocol"] == scope["Protocol"] }
        .compactMap { $0["ListenerArn"].map { ["ListenerArn": $0] } }
    }
    Traits(
      comparisons: ["DefaultActions.*": .form(.balancerAction)], exclusive: [],
      holds: [
        "Certificates.*.CertificateArn", "DefaultActions.*.ForwardConfig.TargetGroups.*.TargetGroupArn",
        "DefaultActions.*.TargetGroupArn",
      ],
      holdsAlone: ["DefaultActions.*.ForwardConfig.TargetGroups.*.TargetGroupArn", "DefaultActions.*.TargetGroupArn"],
      identities: [["LoadBalancerArn", "Port"]])
  }

  /// The policy of a listener that names none.
  ///
  /// Source: Application Load Balancers, "Security policies".
  private static let standardPolicy: Value = "ELBSecurityPolicy-2016-08"

  /// The whole listener: what the call is not given stays, and what secures connections goes with the protocol.
  private static func changed(_ scope: CallScope) -> [String: Value] {
    var input: [String: Value] = ["ListenerArn": .string(scope.text("ListenerArn"))]
    let names = [
      "AlpnPolicy", "Certificates", "DefaultActions", "MutualAuthentication", "Port", "Protocol", "SslPolicy",
    ]
    for name in names { input[name] = scope[name] }
    input["DefaultActions"] = BalancerActions.sent(scope["DefaultActions"])
    let isSecure = ["HTTPS", "TLS"].contains(scope.text("Protocol"))
    func isTakenBack(_ name: String) -> Bool { scope.changed.contains(name) && scope[name] == nil }
    if isSecure, isTakenBack("SslPolicy") { input["SslPolicy"] = standardPolicy }
    if scope["Protocol"] == "TLS", isTakenBack("AlpnPolicy") { input["AlpnPolicy"] = ["None"] }
    if scope["Protocol"] == "HTTPS", isTakenBack("MutualAuthentication") {
      input["MutualAuthentication"] = ["Mode": "off"]
    }
    return input
  }

  /// Headers begin with no value. Source: API reference, ListenerAttribute.
  private static let listenerAttributes = KeyedAttributes(
    property: "ListenerAttributes", arn: "ListenerArn", describe: "DescribeListenerAttributes",
    modify: "ModifyListenerAttributes"
  ) { scope in
    if !["HTTP", "HTTPS"].contains(scope.text("Protocol")) { return ["tcp.idle_timeout.seconds": "350"] }
    var standards = ["routing.http.response.server.enabled": "true"]
    for name in responseHeaders { standards["routing.http.response.\(name).header_value"] = "" }
    guard scope["Protocol"] == "HTTPS" else { return standards }
    for name in requestHeaders {
      let words = name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      standards["routing.http.request.\(name).header_name"] = words.joined(separator: "-")
    }
    return standards
  }

  private static let responseHeaders = [
    "access_control_allow_credentials", "access_control_allow_headers", "access_control_allow_methods",
    "access_control_allow_origin", "access_control_expose_headers", "access_control_max_age",
    "content_security_policy", "strict_transport_security", "x_content_type_options", "x_frame_options",
  ]

  /// Each begins with its own name: `X-Amzn-Tls-Version`.
  private static let requestHeaders = [
    "x_amzn_mtls_clientcert", "x_amzn_mtls_clientcert_issuer", "x_amzn_mtls_clientcert_leaf",
    "x_amzn_mtls_clientcert_serial_number", "x_amzn_mtls_clientcert_subject", "x_amzn_mtls_clientcert_validity",
    "x_amzn_tls_cipher_suite", "x_amzn_tls_version",
  ]
}
