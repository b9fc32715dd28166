// swift-tools-version: 6.1
import PackageDescription

// For editors: how `infra` compiles these files. It is a package of its own, so that the one around it builds without
// `infra`, which keeps the language in .infra/language.
let language = Context.packageDirectory + "/../.infra/language"

let package = Package(
  name: "environments",
  targets: [
    .executableTarget(
      name: "environments", path: ".", exclude: ["Package.swift"],
      swiftSettings: [
        .unsafeFlags(["-I", language]),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ]
)
