// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "infra",
  products: [
    .executable(name: "generate-resources", targets: ["GenerateResources"])
  ],
  dependencies: [],
  targets: [
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "InfraModel", swiftSettings: strict),
    .target(name: "AWSSchemas", dependencies: ["InfraModel"], swiftSettings: strict),
    .executableTarget(
      name: "GenerateResources", dependencies: ["InfraModel"], path: "Sources/GenerateResources",
      swiftSettings: strict),
    .testTarget(name: "AWSTests", dependencies: ["AWSSchemas", "InfraModel"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
