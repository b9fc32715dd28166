import InfraModel

extension Samples {
  package static let cloudFront: [Sample] = [originAccessControl, distribution, distributionOfServer]

  package static let originAccessControl = Sample(
    "AWS::CloudFront::OriginAccessControl",
    [
      "OriginAccessControlConfig": [
        "Name": "infra-access", "OriginAccessControlOriginType": "s3", "SigningBehavior": "always",
        "SigningProtocol": "sigv4",
      ]
    ],
    updates: [
      .set([
        "OriginAccessControlConfig": [
          "Name": "infra-access", "OriginAccessControlOriginType": "s3", "SigningBehavior": "no-override",
          "SigningProtocol": "sigv4", "Description": "second",
        ]
      ])
    ])

  private static func files(_ more: [String: Value], behavior: [String: Value] = [:]) -> Value {
    let standard: [String: Value] = [
      "Comment": "infra sample", "Enabled": true, "DefaultRootObject": "index.html", "HttpVersion": "http2and3",
      "IPV6Enabled": true, "PriceClass": "PriceClass_100",
      "Origins": [
        [
          "Id": "files", "DomainName": "infra-files.s3.eu-central-1.amazonaws.com",
          "S3OriginConfig": ["OriginAccessIdentity": ""], "OriginAccessControlId": .ref("access", "Id"),
        ]
      ],
      "DefaultCacheBehavior": .object(
        [
          "TargetOriginId": "files", "ViewerProtocolPolicy": "redirect-to-https", "Compress": true,
          "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6",
        ].merging(behavior) { $1 }),
    ]
    return .object(standard.merging(more) { $1 })
  }

  package static let distribution = Sample(
    "AWS::CloudFront::Distribution",
    needs: [
      Sample.Need(
        "access", "AWS::CloudFront::OriginAccessControl",
        [
          "OriginAccessControlConfig": [
            "Name": "infra-files", "OriginAccessControlOriginType": "s3", "SigningBehavior": "always",
            "SigningProtocol": "sigv4",
          ]
        ])
    ],
    [
      "DistributionConfig": files([
        "CustomErrorResponses": [
          ["ErrorCode": 404, "ResponseCode": 200, "ResponsePagePath": "/index.html", "ErrorCachingMinTTL": 10]
        ], "Restrictions": ["GeoRestriction": ["RestrictionType": "whitelist", "Locations": ["DE", "AT"]]],
      ]), "Tags": .tags(["Name": "files"]),
    ],
    updates: [
      .set([
        "DistributionConfig": files(
          ["Comment": "infra sample, changed", "PriceClass": "PriceClass_All"],
          behavior: ["AllowedMethods": ["OPTIONS", "HEAD", "GET"], "CachedMethods": ["HEAD", "GET", "OPTIONS"]]),
        "Tags": .tags(["Name": "pages", "Owner": "me"]),
      ]), .remove("Tags"),
    ], motoDiffers: "moto forgets origin access controls, and makes up forwarded values")

  package static let distributionOfServer = Sample(
    "AWS::CloudFront::Distribution", title: "before a server, with forwarded values",
    [
      "DistributionConfig": [
        "Enabled": true,
        "Origins": [
          [
            "Id": "server", "DomainName": "origin.example.com",
            "CustomOriginConfig": ["OriginProtocolPolicy": "https-only", "OriginSSLProtocols": ["TLSv1.2"]],
            "OriginCustomHeaders": [["HeaderName": "X-From", "HeaderValue": "edge"]],
          ]
        ],
        "DefaultCacheBehavior": [
          "TargetOriginId": "server", "ViewerProtocolPolicy": "https-only",
          "ForwardedValues": ["QueryString": true, "Headers": ["Host"], "Cookies": ["Forward": "all"]],
        ],
        "CacheBehaviors": [
          [
            "PathPattern": "/static/*", "TargetOriginId": "server", "ViewerProtocolPolicy": "https-only",
            "ForwardedValues": ["QueryString": false],
          ]
        ],
      ]
    ], motoDiffers: "moto forgets headers and the tags of a create")
}
