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
    .target(name: "InfraModel", swiftSettings: strict, linkerSettings: [.linkedLibrary("m")]),
    .target(name: "Explanations", dependencies: ["InfraModel"], swiftSettings: strict),
    .target(name: "Digests", dependencies: ["COpenSSL"], swiftSettings: strict),
    .target(name: "Infra", dependencies: ["InfraModel"], swiftSettings: strict),
    .target(
      name: "AWS", dependencies: ["Infra", "InfraModel"], path: "Sources/Clouds/AWS/Language", swiftSettings: strict),
    .target(name: "Modules", dependencies: ["Infra", "AWS"], path: "Modules", swiftSettings: strict),
    .executableTarget(
      name: "environments", dependencies: ["Infra", "AWS", "Modules"], path: "Environments", swiftSettings: strict),
    .target(name: "Pricing", dependencies: ["InfraModel"], swiftSettings: strict),
    .target(name: "Provider", dependencies: ["InfraModel"], swiftSettings: strict),
    .target(name: "Planner", dependencies: ["InfraModel", "Provider", "Digests"], swiftSettings: strict),
    .target(
      name: "StateStore",
      dependencies: ["InfraModel", "Digests", .product(name: "SystemPackage", package: "swift-system")],
      swiftSettings: strict),
    .target(name: "CProcess"),
    .target(name: "Evaluation", dependencies: ["InfraModel", "Digests", "CProcess"], swiftSettings: strict),
    .target(name: "Applier", dependencies: ["InfraModel", "Provider", "StateStore", "Digests"], swiftSettings: strict),
    .target(
      name: "Cloud", dependencies: ["InfraModel", "Provider", "Planner", "Pricing"], swiftSettings: strict),
    .target(
      name: "AWSPrices", dependencies: ["InfraModel", "Pricing"], path: "Sources/Clouds/AWS/Prices",
      swiftSettings: strict),
    .target(
      name: "AWSSchemas", dependencies: ["InfraModel"], path: "Sources/Clouds/AWS/Schemas", swiftSettings: strict),
    .target(
      name: "OperationModels", dependencies: ["InfraModel"], path: "Sources/Clouds/AWS/OperationModels",
      swiftSettings: strict),
    .target(
      name: "AWSClient", dependencies: ["InfraModel", "OperationModels", "CCurl", "COpenSSL"],
      path: "Sources/Clouds/AWS/Client", swiftSettings: strict),
    .target(
      name: "AWSResources",
      dependencies: [
        "InfraModel", "Provider", "Planner", "Pricing", "Cloud", "AWSPrices", "AWSClient", "AWSSchemas",
      ],
      path: "Sources/Clouds/AWS/Types", swiftSettings: strict),
    .target(
      name: "CloudFormation", dependencies: ["InfraModel"], path: "Sources/Clouds/AWS/CloudFormation",
      swiftSettings: strict),
    .executableTarget(
      name: "SandboxServer",
      dependencies: [
        "Sandbox", "AWSClient", .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
      ], path: "Sources/Clouds/AWS/SandboxServer", swiftSettings: strict),
    .target(
      name: "Rehearsal",
      dependencies: [
        "InfraModel", "Provider", "Planner", "Applier", "StateStore", "AWSClient", "AWSResources", "Sandbox",
      ], swiftSettings: strict),
    .executableTarget(
      name: "EditTest",
      dependencies: [
        "InfraModel", "Provider", "Planner", "Applier", "StateStore", "AWSClient", "AWSResources", "AWSSchemas",
        "Sandbox", "Rehearsal", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Tools/EditTest", swiftSettings: strict),
    .target(
      name: "Sandbox", dependencies: ["InfraModel", "OperationModels", "AWSClient"], path: "Sources/Clouds/AWS/Sandbox",
      swiftSettings: strict),
    .target(
      name: "Reports", dependencies: ["InfraModel", "Applier", "Explanations", "Pricing", "StateStore"],
      swiftSettings: strict),
    .executableTarget(
      name: "infra",
      dependencies: [
        "InfraModel", "Digests", "Provider", "Planner", "StateStore", "Evaluation", "Explanations", "Applier",
        "AWSPrices", "Cloud", "CloudFormation",
        "AWSClient", "AWSResources", "Pricing", "Rehearsal", "Reports", "Sandbox",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/InfraCLI", swiftSettings: strict),
    .executableTarget(
      name: "GeneratePrices", dependencies: ["Digests"], path: "Tools/GeneratePrices", swiftSettings: strict),
    .executableTarget(name: "GenerateInstanceClasses", path: "Tools/GenerateInstanceClasses", swiftSettings: strict),
    .target(name: "GeneratedFiles", path: "Tools/GeneratedFiles", swiftSettings: strict),
    .executableTarget(
      name: "GenerateResources", dependencies: ["GeneratedFiles", "Infra", "InfraModel"],
      path: "Tools/GenerateResources", swiftSettings: strict),
    .executableTarget(
      name: "GenerateUsage", dependencies: ["AWSResources", "GeneratedFiles", "InfraModel", "Pricing"],
      path: "Tools/GenerateUsage", swiftSettings: strict),
    .executableTarget(
      name: "GenerateOperations", dependencies: ["InfraModel", "OperationModels"], path: "Tools/GenerateOperations",
      exclude: ["operations.txt"],
      swiftSettings: strict),
    .testTarget(
      name: "InfraModelTests", dependencies: ["InfraModel"], swiftSettings: strict),
    .testTarget(
      name: "InfraTests", dependencies: ["Infra", "InfraModel"], swiftSettings: strict),
    .testTarget(
      name: "AWSTests",
      dependencies: [
        "AWS", "AWSSchemas", "GenerateResources", "GenerateUsage", "GeneratedFiles", "Infra", "InfraModel", "Modules",
        "Pricing",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ModulesTests",
      dependencies: [
        "AWS", "AWSResources", "AWSSchemas", "Infra", "InfraModel", "Modules", "Planner", "Provider", "environments",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "PlannerTests",
      dependencies: ["Planner", "Provider", "AWSResources", "AWSSchemas", "Digests", "InfraModel"],
      swiftSettings: strict),
    .testTarget(
      name: "PricingTests",
      dependencies: ["AWSPrices", "AWSResources", "AWSSchemas", "Pricing", "Digests", "InfraModel"],
      exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "StateStoreTests",
      dependencies: ["StateStore", "InfraModel", .product(name: "SystemPackage", package: "swift-system")],
      swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Evaluation", "InfraModel"], swiftSettings: strict),
    .testTarget(
      name: "ApplierTests",
      dependencies: [
        "Applier", "AWSSchemas", "Planner", "Provider", "StateStore", "InfraModel",
        .product(name: "SystemPackage", package: "swift-system"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "AWSConformance", dependencies: ["AWSClient", "InfraModel", "OperationModels"],
      path: "Tools/AWSConformance", swiftSettings: strict),
    .executableTarget(
      name: "AWSBench", dependencies: ["AWSClient", "InfraModel", "OperationModels"], path: "Tools/AWSBench",
      swiftSettings: strict),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "AWSClient", "AWSResources", "AWSSchemas", "CLibXML2", "InfraModel", "OperationModels", "Planner", "Pricing",
        "Reports", "StateStore",
      ], path: "Tests/FuzzTargets"),
    .testTarget(name: "FuzzTargetsTests", dependencies: ["FuzzTargets"], swiftSettings: strict),
    .testTarget(
      name: "AWSClientTests",
      dependencies: [
        "AWSClient", "AWSConformance", "CCurl", "FuzzTargets", "GenerateOperations", "InfraModel", "OperationModels",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "AWSResourcesTests",
      dependencies: [
        "AWSResources", "AWSClient", "OperationModels", "AWSSchemas", "Planner", "Provider", "InfraModel",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "RehearsalTests",
      dependencies: [
        "Rehearsal", "Applier", "AWSResources", "AWSSchemas", "InfraModel", "Planner", "Provider", "Reports",
      ], swiftSettings: strict),
    .testTarget(
      name: "EditTestTests", dependencies: ["EditTest", "AWSClient", "AWSSchemas", "InfraModel", "Sandbox"],
      swiftSettings: strict),
    .testTarget(
      name: "SandboxTests",
      dependencies: [
        "Sandbox", "AWSClient", "AWSResources", "AWSSchemas", "InfraModel", "OperationModels", "Planner", "Provider",
      ], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Applier", "AWSResources", "Explanations", "Pricing", "Provider", "StateStore", "InfraModel",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "CloudFormationTests", dependencies: ["CloudFormation", "InfraModel"], swiftSettings: strict),
    .testTarget(
      name: "CloudTests",
      dependencies: [
        "Applier", "AWSClient", "AWSResources", "Cloud", "InfraModel", "Planner", "Pricing", "Provider", "Rehearsal",
        "Sandbox",
      ], swiftSettings: strict),
    .testTarget(
      name: "InfraCLITests",
      dependencies: [
        "infra", "Applier", "AWSClient", "Explanations", "InfraModel", "Planner", "Provider", "Reports", "StateStore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// Scripts/fuzz builds this one, with libFuzzer, which other builds do not have.
if Context.environment["INFRA_FUZZ"] != nil {
  package.targets.append(.target(name: "CFuzzer", path: "Tests/CFuzzer"))
  package.targets.append(
    .executableTarget(
      name: "infra-fuzz", dependencies: ["CFuzzer", "FuzzTargets"], path: "Tests/Fuzz", exclude: ["samples.py"]))
}

// `make docs` builds the reference of these modules. The plugin is no dependency of any other build.
if Context.environment["INFRA_DOCS"] != nil {
  package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
