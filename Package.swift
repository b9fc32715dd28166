// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "infra",
  products: [
    .executable(name: "infra", targets: ["infra"]),
    .executable(name: "infra-sandbox", targets: ["SandboxServer"]),
    .executable(name: "environments", targets: ["environments"]),
    .executable(name: "generate-resources", targets: ["GenerateResources"]),
    .executable(name: "generate-usage", targets: ["GenerateUsage"]),
    .executable(name: "generate-operations", targets: ["GenerateOperations"]),
    .executable(name: "aws-conformance", targets: ["AWSConformance"]),
    .executable(name: "generate-prices", targets: ["GeneratePrices"]),
    .executable(name: "aws-bench", targets: ["AWSBench"]),
    .executable(name: "edit-test", targets: ["EditTest"]),
    .executable(name: "generate-actions", targets: ["GenerateActions"]),
    .executable(name: "generate-instance-classes", targets: ["GenerateInstanceClasses"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    .target(name: "CCurl", linkerSettings: [.linkedLibrary("dl")]),
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "HTTP", dependencies: ["CCurl"], swiftSettings: strict),
    .target(
      name: "World", dependencies: ["HTTP", "InfraModel", .product(name: "SystemPackage", package: "swift-system")],
      swiftSettings: strict),
    .target(name: "InfraModel", swiftSettings: strict, linkerSettings: [.linkedLibrary("m")]),
    .target(name: "Explanations", dependencies: ["InfraModel"], swiftSettings: strict),
    .target(name: "Digests", dependencies: ["COpenSSL", "InfraModel"], swiftSettings: strict),
    .target(name: "Approvals", dependencies: ["Digests", "InfraModel"], swiftSettings: strict),
    .target(name: "Infra", dependencies: ["InfraModel"], swiftSettings: strict),
    .target(
      name: "AWS", dependencies: ["Infra", "InfraModel"], path: "Sources/Clouds/AWS/Language", swiftSettings: strict),
    .target(
      name: "Modules", dependencies: ["Infra", "AWS"], path: "Modules", exclude: ["AWSTypes"], swiftSettings: strict),
    .target(name: "AWSTypes", dependencies: ["Infra", "AWS"], path: "Modules/AWSTypes", swiftSettings: strict),
    .executableTarget(
      name: "environments", dependencies: ["Infra", "AWS", "AWSTypes", "Modules"], path: "Environments",
      exclude: [
        "BudgetTracker/web-server.sh", "FinAlly/smoke.sh", "FinTrack/maintenance.html", "MoneyFlow/rotation",
        "TradingJournal/deploy.json", "TradingJournal/start.sh",
      ], swiftSettings: strict),
    .target(name: "Pricing", dependencies: ["InfraModel"], swiftSettings: strict),
    .target(name: "Provider", dependencies: ["InfraModel"], swiftSettings: strict),
    .target(name: "Planner", dependencies: ["InfraModel", "Provider", "Digests"], swiftSettings: strict),
    .target(
      name: "StateStore",
      dependencies: ["InfraModel", "Digests", "World", .product(name: "SystemPackage", package: "swift-system")],
      swiftSettings: strict),
    .target(name: "CProcess"),
    .target(name: "CBuild"),
    .target(name: "CZlib", linkerSettings: [.linkedLibrary("dl")]),
    .target(name: "Archives", dependencies: ["CZlib"], swiftSettings: strict),
    .target(name: "YAML", dependencies: ["InfraModel"], swiftSettings: strict),
    .target(
      name: "Evaluation", dependencies: ["Archives", "InfraModel", "Digests", "CProcess", "World", "YAML"],
      swiftSettings: strict),
    .target(
      name: "Applier", dependencies: ["HTTP", "InfraModel", "Provider", "StateStore", "Digests", "World"],
      swiftSettings: strict),
    .target(
      name: "Cloud", dependencies: ["InfraModel", "Provider", "Planner", "Pricing"], swiftSettings: strict),
    .target(
      name: "AWSPrices", dependencies: ["InfraModel", "Pricing"], path: "Sources/Clouds/AWS/Prices",
      swiftSettings: strict),
    .target(name: "CRegistryFacts", path: "Sources/Clouds/AWS/RegistryFacts", exclude: ["registry.facts"]),
    .target(
      name: "AWSSchemas", dependencies: ["CRegistryFacts", "CZlib", "InfraModel"], path: "Sources/Clouds/AWS/Schemas",
      swiftSettings: strict),
    .target(
      name: "AWSTyping", dependencies: ["InfraModel"], path: "Sources/Clouds/AWS/Typing", swiftSettings: strict),
    .target(name: "Terraform", dependencies: ["InfraModel"], swiftSettings: strict),
    .target(name: "Importing", dependencies: ["InfraModel", "Provider"], swiftSettings: strict),
    .target(
      name: "AWSTerraform", dependencies: ["Importing", "InfraModel", "Terraform"],
      path: "Sources/Clouds/AWS/Terraform",
      swiftSettings: strict),
    .target(
      name: "OperationModels", dependencies: ["InfraModel"], path: "Sources/Clouds/AWS/OperationModels",
      swiftSettings: strict),
    .target(
      name: "AWSClient", dependencies: ["InfraModel", "Digests", "OperationModels", "HTTP", "World", "COpenSSL"],
      path: "Sources/Clouds/AWS/Client", swiftSettings: strict),
    .target(
      name: "AWSTrail", dependencies: ["InfraModel", "Provider"], path: "Sources/Clouds/AWS/Trail",
      swiftSettings: strict),
    .target(
      name: "AWSResources",
      dependencies: [
        "Archives", "Digests", "InfraModel", "Provider", "Planner", "Pricing", "Cloud", "AWSPrices", "AWSClient",
        "AWSSchemas", "AWSTrail",
      ],
      path: "Sources/Clouds/AWS/Types", swiftSettings: strict),
    .target(
      name: "AWSObjects", dependencies: ["InfraModel", "HTTP", "AWSClient", "AWSPrices", "StateStore"],
      path: "Sources/Clouds/AWS/Objects", swiftSettings: strict),
    .target(
      name: "CloudFormation", dependencies: ["Importing", "InfraModel"], path: "Sources/Clouds/AWS/CloudFormation",
      swiftSettings: strict),
    .executableTarget(
      name: "SandboxServer",
      dependencies: [
        "World",
        "Sandbox", "AWSClient", .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
      ], path: "Sources/Clouds/AWS/SandboxServer", swiftSettings: strict),
    .target(
      name: "Rehearsal",
      dependencies: [
        "InfraModel", "Provider", "Planner", "Applier", "StateStore", "AWSClient", "AWSResources", "Sandbox", "World",
      ], swiftSettings: strict),
    .executableTarget(
      name: "EditTest",
      dependencies: [
        "World",
        "InfraModel", "Evaluation", "Provider", "Planner", "Applier", "StateStore", "AWSClient", "AWSResources",
        "AWSSamples", "AWSSchemas", "Sandbox", "Rehearsal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Tools/EditTest", swiftSettings: strict),
    .target(
      name: "Sandbox",
      dependencies: ["AWSSchemas", "InfraModel", "Digests", "OperationModels", "AWSClient", "HTTP", "World"],
      path: "Sources/Clouds/AWS/Sandbox",
      swiftSettings: strict),
    .target(
      name: "Release", dependencies: ["Evaluation", "HTTP", "InfraModel", "Provider", "StateStore", "World"],
      swiftSettings: strict),
    .target(
      name: "Reports",
      dependencies: [
        "Approvals", "InfraModel", "Applier", "Explanations", "Pricing", "Provider", "Release", "StateStore",
      ],
      swiftSettings: strict),
    .target(
      name: "UseCases",
      dependencies: [
        "Approvals", "CBuild", "InfraModel", "Digests", "World", "Provider", "Planner", "StateStore", "Evaluation",
        "Explanations",
        "Applier",
        "AWSPrices", "AWSSchemas", "AWSTerraform", "AWSTyping", "Cloud", "AWSClient", "AWSObjects", "AWSResources",
        "CloudFormation", "Importing", "Pricing", "Rehearsal", "Release", "Reports", "Sandbox", "Terraform",
      ], swiftSettings: strict),
    .target(
      name: "Commands",
      dependencies: [
        "Approvals", "UseCases", "InfraModel", "Digests", "World", "HTTP", "Release", "Provider", "Planner",
        "StateStore",
        "Evaluation",
        "Explanations", "Applier", "AWSPrices", "Cloud", "CloudFormation", "AWSClient", "AWSObjects", "AWSResources",
        "Pricing",
        "Rehearsal",
        "Reports", "Sandbox", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(name: "infra", dependencies: ["Commands", "World"], swiftSettings: strict),
    .executableTarget(
      name: "GeneratePrices", dependencies: ["Digests"], path: "Tools/GeneratePrices", swiftSettings: strict),
    .executableTarget(name: "GenerateActions", path: "Tools/GenerateActions", swiftSettings: strict),
    .executableTarget(name: "GenerateInstanceClasses", path: "Tools/GenerateInstanceClasses", swiftSettings: strict),
    .target(name: "GeneratedFiles", path: "Tools/GeneratedFiles", swiftSettings: strict),
    .executableTarget(
      name: "GenerateResources", dependencies: ["AWSTyping", "GeneratedFiles", "InfraModel"],
      path: "Tools/GenerateResources", swiftSettings: strict),
    .executableTarget(
      name: "GenerateUsage", dependencies: ["AWSResources", "GeneratedFiles", "InfraModel", "Pricing"],
      path: "Tools/GenerateUsage", swiftSettings: strict),
    .executableTarget(
      name: "GenerateOperations", dependencies: ["InfraModel", "OperationModels"], path: "Tools/GenerateOperations",
      exclude: ["operations.txt"],
      swiftSettings: strict),
    .testTarget(
      name: "InfraModelTests", dependencies: ["InfraModel", "JSONSchemas"], swiftSettings: strict),
    .testTarget(name: "ArchivesTests", dependencies: ["Archives", "Digests", "TestFiles"], swiftSettings: strict),
    .testTarget(
      name: "ApprovalsTests", dependencies: ["Approvals", "Digests", "InfraModel", "Planner", "TestFiles"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ReleaseTests",
      dependencies: ["Evaluation", "HTTP", "InfraModel", "Provider", "Release", "StateStore", "World"],
      swiftSettings: strict),
    .testTarget(name: "YAMLTests", dependencies: ["InfraModel", "YAML"], swiftSettings: strict),
    .testTarget(
      name: "InfraTests", dependencies: ["Infra", "InfraModel"], swiftSettings: strict),
    .testTarget(
      name: "AWSTests",
      dependencies: [
        "AWS", "AWSSchemas", "AWSTyping", "GenerateResources", "GenerateUsage", "GeneratedFiles", "Infra", "InfraModel",
        "Modules", "Pricing", "TestFiles",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "AWSTypingTests", dependencies: ["AWSTyping", "InfraModel", "TestFiles"], swiftSettings: strict),
    .testTarget(name: "TerraformTests", dependencies: ["InfraModel", "Terraform"], swiftSettings: strict),
    .testTarget(
      name: "AWSTerraformTests", dependencies: ["AWSSchemas", "AWSTerraform", "Importing", "InfraModel", "Terraform"],
      swiftSettings: strict),
    .testTarget(name: "AWSTrailTests", dependencies: ["AWSTrail", "InfraModel", "Provider"], swiftSettings: strict),
    .testTarget(
      name: "ImportingTests", dependencies: ["Importing", "InfraModel", "Provider"], swiftSettings: strict),
    .testTarget(
      name: "ModulesTests",
      dependencies: [
        "AWS", "AWSResources", "AWSSchemas", "Infra", "InfraModel", "Modules", "Planner", "Provider", "environments",
        "TestFiles",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "PlannerTests",
      dependencies: ["Planner", "Provider", "AWSResources", "AWSSchemas", "Digests", "InfraModel"],
      swiftSettings: strict),
    .testTarget(
      name: "PricingTests",
      dependencies: ["AWSPrices", "AWSResources", "AWSSchemas", "Pricing", "Digests", "InfraModel", "TestFiles"],
      exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "StateStoreTests",
      dependencies: [
        "Digests", "World", "StateStore", "InfraModel", "JSONSchemas", "TestFiles",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["Archives", "Digests", "World", "Evaluation", "InfraModel", "TestFiles"],
      swiftSettings: strict),
    .testTarget(
      name: "ApplierTests",
      dependencies: [
        "World", "Applier", "AWSSchemas", "Planner", "Provider", "StateStore", "InfraModel", "TestFiles",
        .product(name: "SystemPackage", package: "swift-system"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "AWSConformance",
      dependencies: ["World", "HTTP", "AWSClient", "Digests", "InfraModel", "OperationModels"],
      path: "Tools/AWSConformance", swiftSettings: strict),
    .executableTarget(
      name: "AWSBench", dependencies: ["World", "HTTP", "AWSClient", "InfraModel", "Loopback", "OperationModels"],
      path: "Tools/AWSBench",
      swiftSettings: strict),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "World",
        "HTTP",
        "AWSClient", "AWSResources", "AWSSchemas", "CLibXML2", "InfraModel", "OperationModels", "Planner", "Pricing",
        "Reports", "StateStore",
      ], path: "Tests/FuzzTargets"),
    .testTarget(name: "FuzzTargetsTests", dependencies: ["FuzzTargets"], swiftSettings: strict),
    .testTarget(
      name: "AWSClientTests",
      dependencies: [
        "World", "HTTP", "AWSClient", "AWSConformance", "CCurl", "FuzzTargets", "GenerateOperations", "InfraModel",
        "Loopback", "OperationModels", "TestFiles", .product(name: "SystemPackage", package: "swift-system"),
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .target(name: "TestFiles", path: "Tests/Support/TestFiles", swiftSettings: strict),
    .target(
      name: "JSONSchemas", dependencies: ["InfraModel", "TestFiles"], path: "Tests/Support/JSONSchemas",
      swiftSettings: strict),
    .target(name: "Loopback", path: "Tests/Support/Loopback", swiftSettings: strict),
    .target(name: "AWSSamples", dependencies: ["InfraModel"], path: "Tests/Support/AWSSamples", swiftSettings: strict),
    .target(
      name: "AWSLives",
      dependencies: ["AWSResources", "AWSSamples", "AWSSchemas", "InfraModel", "Planner", "Provider"],
      path: "Tests/Support/AWSLives", swiftSettings: strict),
    .testTarget(
      name: "AWSResourcesTests",
      dependencies: [
        "World", "AWSLives", "AWSResources", "AWSSamples", "AWSClient", "OperationModels", "AWSSchemas", "Planner",
        "Provider",
        "InfraModel", "TestFiles",
      ], exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "RehearsalTests",
      dependencies: [
        "World",
        "Rehearsal", "Applier", "AWSResources", "AWSSchemas", "InfraModel", "Planner", "Provider", "Reports",
      ], swiftSettings: strict),
    .testTarget(
      name: "EditTestTests",
      dependencies: ["World", "EditTest", "AWSClient", "AWSSamples", "AWSSchemas", "InfraModel", "Sandbox"],
      swiftSettings: strict),
    .testTarget(
      name: "AWSObjectsTests",
      dependencies: ["AWSClient", "AWSObjects", "HTTP", "InfraModel", "Sandbox", "StateStore", "World"],
      swiftSettings: strict),
    .testTarget(
      name: "SandboxTests",
      dependencies: [
        "World", "HTTP", "Sandbox", "AWSClient", "AWSLives", "AWSResources", "AWSSamples", "AWSSchemas", "InfraModel",
        "OperationModels", "Planner", "Provider", "TestFiles",
      ], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Applier", "AWSResources", "Explanations", "Pricing", "Provider", "StateStore", "InfraModel",
        "TestFiles",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "CloudFormationTests", dependencies: ["Importing", "CloudFormation", "InfraModel"], swiftSettings: strict),
    .testTarget(
      name: "CloudTests",
      dependencies: [
        "World",
        "Applier", "AWSClient", "AWSResources", "Cloud", "InfraModel", "Planner", "Pricing", "Provider", "Rehearsal",
        "Sandbox",
      ], swiftSettings: strict),
    .testTarget(
      name: "SchemaTests",
      dependencies: [
        "Applier", "Approvals", "AWSClient", "AWSPrices", "AWSResources", "AWSSchemas", "Cloud", "Digests",
        "InfraModel",
        "JSONSchemas", "Planner", "Pricing", "Provider", "Rehearsal", "Release", "Reports", "Sandbox", "StateStore",
        "TestFiles",
        "World",
      ], swiftSettings: strict),
    .testTarget(name: "HouseTests", dependencies: ["TestFiles"], swiftSettings: strict),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Commands", "UseCases", "Applier", "AWSClient", "Cloud", "Explanations", "Importing", "InfraModel", "Planner",
        "Provider",
        "Reports", "AWSResources", "Pricing", "StateStore", "TestFiles", "World",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], exclude: ["Golden"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
