// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is held to the same settings; warnings are errors from the first day.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "assay",
  products: [.executable(name: "assay", targets: ["assay"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CLua", pkgConfig: "lua5.4", providers: [.apt(["liblua5.4-dev"]), .brew(["lua@5.4"])]),
    .systemLibrary(name: "CCadical", providers: [.apt(["libcadical-dev"]), .brew(["cadical"])]),
    .target(name: "CLuaShims", dependencies: ["CLua"]),
    .target(
      name: "LuaRuntime", dependencies: ["CLuaShims"], swiftSettings: settings + [.strictMemorySafety()]),

    .target(name: "CTemplates"),
    .target(name: "AssayModel", swiftSettings: settings),
    .target(name: "AssayEngine", dependencies: ["AssayModel"], swiftSettings: settings),
    .target(name: "CShippedPlugins"),
    .target(
      name: "AssayLint", dependencies: ["AssayAnalysis", "AssayEngine", "AssayModel"], swiftSettings: settings),
    .target(
      name: "AssayFormats", dependencies: ["AssayLint", "AssayAnalysis", "AssayEngine", "AssayModel", "CYAML"],
      swiftSettings: settings),
    .target(
      name: "AssayAnalysis", dependencies: ["AssayEngine", "AssayModel", "CCadical"], swiftSettings: settings),
    .target(name: "LuaSyntax", swiftSettings: settings),
    .target(name: "LineEditor", swiftSettings: settings),
    .target(
      name: "AssayScripting", dependencies: ["LuaRuntime", "LuaSyntax", "AssayLint", "AssayEngine", "AssayModel"],
      swiftSettings: settings),
    .target(
      name: "AssayTesting",
      dependencies: [
        "AssayScripting", "AssayFormats", "AssayLint", "AssayAnalysis", "AssayEngine", "AssayModel", "LuaRuntime",
        "LuaSyntax",
      ],
      swiftSettings: settings),
    .target(
      name: "AssayWorkbench",
      dependencies: [
        "AssayTesting", "AssayScripting", "AssayFormats", "AssayLint", "AssayAnalysis", "AssayEngine", "AssayModel",
        "LuaRuntime", "LuaSyntax", "CShippedPlugins", "CTemplates",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "assay",
      dependencies: [
        "AssayWorkbench", "AssayTesting", "LineEditor", "AssayFormats", "AssayLint", "AssayAnalysis", "AssayEngine",
        "AssayModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),

    .executableTarget(
      name: "AllocationBench", dependencies: ["AssayFormats", "AssayEngine", "AssayModel"],
      path: "Benchmarks/Allocation",
      swiftSettings: settings),

    .executableTarget(
      name: "ScriptBench", dependencies: ["LuaRuntime", "AssayFormats", "AssayEngine", "AssayModel"],
      path: "Benchmarks/Scripts", swiftSettings: settings),

    .target(
      name: "AssayTestSupport", dependencies: ["AssayModel", "AssayEngine", "AssayFormats"],
      path: "Tests/AssayTestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "AssayModelTests",
      dependencies: ["AssayModel", "AssayTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "AssayEngineTests", dependencies: ["AllocationBench", "AssayEngine", "AssayModel", "AssayTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "AssayAnalysisTests", dependencies: ["AssayAnalysis", "AssayEngine", "AssayModel", "AssayTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "AssayLintTests",
      dependencies: ["AssayLint", "AssayFormats", "AssayEngine", "AssayModel", "AssayTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "LuaSyntaxTests", dependencies: ["LuaSyntax", "AssayTestSupport"], exclude: ["Corpus"],
      swiftSettings: settings),
    .testTarget(name: "LineEditorTests", dependencies: ["LineEditor"], swiftSettings: settings),
    .testTarget(
      name: "LuaRuntimeTests", dependencies: ["LuaRuntime", "AssayTestSupport"], swiftSettings: settings),
    .testTarget(
      name: "AssayScriptingTests",
      dependencies: ["AssayScripting", "AssayLint", "AssayFormats", "AssayEngine", "AssayModel", "AssayTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "AssayTestingTests",
      dependencies: [
        "AssayTesting", "AssayScripting", "AssayFormats", "AssayLint", "AssayAnalysis", "AssayEngine", "AssayModel",
        "LuaRuntime", "AssayTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "AssayFormatsTests", dependencies: ["AssayFormats", "AssayModel", "AssayTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "AssayWorkbenchTests",
      dependencies: [
        "AssayWorkbench", "AssayTesting", "AssayScripting", "AssayFormats", "AssayLint", "AssayEngine", "AssayModel",
        "AssayTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "AssayTests",
      dependencies: [
        "AssayTestSupport", "AssayModel", "AssayEngine", "AssayLint", "AssayFormats", "AssayScripting", "AssayTesting",
        "AssayWorkbench", "assay",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
