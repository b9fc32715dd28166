// swift-tools-version: 6.1
import Foundation
import PackageDescription

// `infra` compiles Environments and Modules by itself, with the language that comes with it. This manifest is for editors:
// it says where the language is, which `infra` keeps in .infra/language, and that each folder in Modules is a module.
// Packages of modules stand in `dependencies`; 'swift package resolve' fetches them.
let folder = Context.packageDirectory
let language = folder + "/.infra/language"
let settings: [SwiftSetting] = [
  .unsafeFlags(["-I", language]),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
let modules = ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/Modules")) ?? [])
  .filter { !$0.contains(".") }.sorted()

let package = Package(
  name: "example",
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
  ],
  swiftLanguageModes: [.v6]
)
