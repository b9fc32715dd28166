// swift-tools-version: 6.1
import PackageDescription

// `infra` compiles Environments and Modules by itself, with the language that comes with it. This manifest is for editors:
// it says where the language is, which `infra` keeps in .infra/language.

// The folders in Modules: add yours, so that editors know how it is compiled.
let modules: [String] = []

let language = Context.packageDirectory + "/.infra/language"
let settings: [SwiftSetting] = [
  .unsafeFlags(["-I", language]),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "example",
  // Packages of modules; 'swift package resolve' fetches them.
  dependencies: [],
  targets: modules.map { .target(name: $0, path: "Modules/" + $0, swiftSettings: settings) } + [
    .executableTarget(
      name: "environments", dependencies: modules.map { .byName(name: $0) }, path: "Environments",
      swiftSettings: settings,
      linkerSettings: [
        .unsafeFlags(
          ["-L", language, "-Xlinker", "-rpath", "-Xlinker", language]
            + ["InfraModel", "Infra", "AWS", "Modules"].map { "-l" + $0 })
      ])
  ]
)
