// swift-tools-version: 6.2

import PackageDescription

// The modules in the order the data flows. Which module may import which is a table in
// Tests/HouseTests/ImportTableTests.swift: SwiftPM does not enforce it.

/// A target of ours: what it is called and which of our targets it stands on.
struct Module {
  let name: String
  let uses: [String]
}

let modules = [
  Module(name: "Quantities", uses: []),
  Module(name: "Findings", uses: []),
  Module(name: "StrictJSON", uses: []),
  Module(name: "ForeignJSON", uses: ["StrictJSON"]),
  Module(name: "StrictCSV", uses: []),
  Module(name: "Cryptography", uses: ["CCrypto"]),
  Module(name: "Compression", uses: ["CZlib"]),
  Module(
    name: "EmissionFactors",
    uses: ["Quantities", "Findings", "StrictCSV", "StrictJSON", "CEmissionFactors"]),
  Module(
    name: "ActivityData", uses: ["Quantities", "Findings", "StrictCSV", "StrictJSON", "CIconv"]),
  Module(
    name: "Inventory", uses: ["Quantities", "Findings", "EmissionFactors", "ActivityData"]),
  Module(
    name: "Events",
    uses: [
      "Quantities", "Findings", "StrictJSON", "StrictCSV", "EmissionFactors", "ActivityData",
      "Inventory",
    ]),
  Module(
    name: "OffsetLedger",
    uses: ["Quantities", "Findings", "StrictJSON", "StrictCSV", "Cryptography", "CSQLite"]),
  Module(name: "Neutrality", uses: ["Quantities", "Findings", "StrictJSON"]),
  Module(
    name: "Claims",
    uses: ["Quantities", "Findings", "StrictJSON", "Cryptography", "Compression"]),
  Module(
    name: "Reports",
    uses: [
      "Quantities", "Findings", "StrictJSON", "Cryptography", "EmissionFactors", "ActivityData",
      "Inventory", "Events", "OffsetLedger", "Neutrality", "Claims",
    ]),
  Module(
    name: "BayCarbon",
    uses: [
      "Quantities", "Findings", "StrictJSON", "StrictCSV", "Cryptography", "EmissionFactors",
      "ActivityData", "Inventory", "Events", "OffsetLedger", "Neutrality", "Claims", "Reports",
    ]),
  Module(
    name: "Commands",
    uses: [
      "Quantities", "Findings", "StrictJSON", "EmissionFactors", "ActivityData", "Inventory",
      "Events", "OffsetLedger", "Neutrality", "Claims", "Reports", "BayCarbon",
    ]),
]

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func dependencies(_ names: [String]) -> [Target.Dependency] {
  names.map { .target(name: $0) }
}

let systemLibraries: [Target] = [
  .systemLibrary(
    name: "CCrypto", pkgConfig: "libcrypto",
    providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
  .systemLibrary(
    name: "CSQLite", pkgConfig: "sqlite3",
    providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite3"])]),
  .systemLibrary(
    name: "CZlib", pkgConfig: "zlib",
    providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
  // iconv is part of the C library on Linux and of the system on macOS: nothing to install.
  .systemLibrary(name: "CIconv"),
]

/// What lies in the folder of a target and is read by people and tests, not compiled.
let notSwift = [
  "Neutrality": ["README.md"], "OffsetLedgerTests": ["Vectors"],
  "NeutralityTests": ["rule-ids.txt"], "ClaimsTests": ["Vectors"],
  "ReportsTests": ["HTML/Recorded"], "EventsTests": ["Cases"],
]

let dataTarget: Target = .target(name: "CEmissionFactors")

let tool: Target = .executableTarget(
  name: "baycarbon", dependencies: ["Commands"], path: "Sources/CommandLineTool",
  swiftSettings: settings)

// Writes the data of `make bench`; it is built for that and for the tests only.
let benchData: Target = .executableTarget(
  name: "bench-data", path: "Tests/Benchmark/Generator", swiftSettings: settings)

let testKit: Target = .target(
  name: "TestKit", dependencies: dependencies(modules.map(\.name)), path: "Tests/TestKit",
  swiftSettings: settings)

let tests: [Target] = [
  "QuantitiesTests", "FindingsTests", "StrictJSONTests", "ForeignJSONTests", "StrictCSVTests",
  "CryptographyTests", "CompressionTests",
  "EmissionFactorsTests", "ActivityDataTests", "InventoryTests", "OffsetLedgerTests",
  "EventsTests", "NeutralityTests", "ClaimsTests", "ReportsTests", "BayCarbonTests",
  "CommandLineTests", "HouseTests",
].map { name in
  .testTarget(
    name: name,
    dependencies: dependencies(modules.map(\.name) + ["TestKit", "baycarbon", "bench-data"]),
    exclude: notSwift[name] ?? [],
    swiftSettings: settings)
}

let package = Package(
  name: "BayCarbon",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "BayCarbon", targets: ["BayCarbon"]),
    .executable(name: "baycarbon", targets: ["baycarbon"]),
  ],
  targets: systemLibraries + [dataTarget]
    + modules.map {
      .target(
        name: $0.name, dependencies: dependencies($0.uses), exclude: notSwift[$0.name] ?? [],
        swiftSettings: settings)
    }
    + [tool, benchData, testKit] + tests
)
