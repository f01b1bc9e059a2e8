// swift-tools-version: 6.2
import PackageDescription

/// In CI a compiler warning is an error; at a desk it is a warning.
let settings: [SwiftSetting] =
    Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A program that isn't a part of the product.
func tool(_ name: String, _ dependencies: [Target.Dependency], path: String, exclude: [String] = []) -> Target {
    .executableTarget(name: name, dependencies: dependencies, path: path, exclude: exclude, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.target(name: name), "TestSupport"] + dependencies,
        swiftSettings: settings)
}

/// Built by `make fuzz` alone: their main function is libFuzzer's.
let fuzzing: [Target] =
    Context.environment["PLAYBILL_FUZZ"] == nil
    ? []
    : [
        tool("SnapshotFuzz", ["Feeds"], path: "Tests/Fuzz/Snapshot"),
        tool("LiquidFuzz", ["Liquid"], path: "Tests/Fuzz/Liquid"),
    ]

let package = Package(
    name: "playbill",
    products: [
        .executable(name: "playbill", targets: ["playbill"]),
        .library(name: "PlaybillCatalog", targets: ["Catalog", "Feeds"]),
        .library(name: "PlaybillTickets", targets: ["Tickets"]),
        .library(name: "PlaybillPublishing", targets: ["Publishing"]),
    ],
    targets: fuzzing + [
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CLinux"),
        // Refused requests for memory end the program: see there. The library leaves that to its host.
        .target(name: "CMemory", linkerSettings: [.linkedLibrary("tcmalloc_minimal")]),
        // For what Cairo asks of other libraries, in our program only: see there.
        .target(name: "CStandIns", dependencies: ["CPango"], linkerSettings: [.linkedLibrary("deflate")]),
        .systemLibrary(
            name: "CMarkdown", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CMicroHTTPD", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "CPixbuf", pkgConfig: "gdk-pixbuf-2.0", providers: [.apt(["libgdk-pixbuf-2.0-dev"])]),
        .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        .systemLibrary(name: "CQRCode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CRsvg", pkgConfig: "librsvg-2.0", providers: [.apt(["librsvg2-dev"])]),
        module("JSON"),
        module("Diagnostics", ["JSON"]),
        module("Crypto", ["CCrypto"]),
        module("Effects", ["CLinux", "Diagnostics"]),
        module("Catalog"),
        module("Records", ["Catalog", "Diagnostics", "JSON"]),
        module("Feeds", ["CLinux", "Catalog", "Crypto", "Diagnostics", "Effects", "JSON", "Records"]),
        module("Fetching", ["CCurl", "Catalog", "Crypto", "Diagnostics", "Effects", "JSON"]),
        module(
            "Providers",
            [
                "Catalog", "Crypto", "Diagnostics", "Effects", "Feeds", "Fetching", "Formats", "JSON", "Project",
                "Records",
            ]),
        module("Project", ["Catalog", "Crypto", "Diagnostics", "Effects", "Feeds", "JSON", "Records"]),
        module(
            "Pulling",
            [
                "CLinux", "Catalog", "Crypto", "Diagnostics", "Effects", "Feeds", "Fetching", "JSON", "Project",
                "Providers",
                "Records",
            ]),
        module("Wording", ["Catalog", "Diagnostics", "JSON", "Records"]),
        module("Formats", ["CMarkdown", "CXML", "Catalog", "JSON"]),
        module("Images", ["CPixbuf"]),
        module("Graphics", ["CLinux", "CPango", "CRsvg", "Crypto", "Diagnostics", "Effects", "Images"]),
        module("QRCode", ["CQRCode"]),
        module(
            "Printing",
            [
                "Catalog", "Crypto", "Diagnostics", "Effects", "Graphics", "Images", "Liquid", "QRCode", "Theming",
                "TicketMarkup",
            ]),
        module(
            "Theming",
            [
                "Catalog", "Crypto", "Diagnostics", "Effects", "Formats", "JSON", "Liquid", "Project", "Publishing",
                "Records", "Wording",
            ]),
        module(
            "Site",
            [
                "Catalog", "Crypto", "Diagnostics", "Effects", "Formats", "JSON", "Liquid", "Project", "Publishing",
                "Theming",
            ]),
        module(
            "Tickets",
            [
                "Catalog", "Crypto", "Diagnostics", "Effects", "Feeds", "Graphics", "JSON", "Liquid", "Printing",
                "Project", "Publishing", "QRCode", "Streaming", "Theming", "TicketMarkup", "Wording",
            ]),
        module(
            "Streaming",
            ["Catalog", "Crypto", "Diagnostics", "Effects", "Feeds", "JSON", "Project", "Publishing", "Theming"]),
        module("MIME", ["Catalog", "Crypto", "JSON"]),
        module(
            "Mail",
            [
                "MIME", "Catalog", "Crypto", "Diagnostics", "Effects", "Feeds", "Formats", "JSON", "Liquid",
                "MailMarkup",
                "Project", "Publishing", "QRCode", "Records", "Streaming", "Theming", "Wording",
            ]),
        module(
            "Cards",
            [
                "Catalog", "Crypto", "Diagnostics", "Effects", "Graphics", "Images", "Liquid", "Printing", "Project",
                "Publishing", "Theming", "TicketMarkup", "Wording",
            ]),
        module("Publishing", ["Crypto", "Diagnostics", "Effects", "JSON"]),
        module("Liquid", ["Diagnostics", "Effects", "JSON"]),
        module(
            "Checks",
            ["Catalog", "Diagnostics", "Effects", "Feeds", "JSON", "Liquid", "Theming", "Wording"]),
        module("TicketMarkup", ["Diagnostics", "JSON"]),
        module(
            "Preview",
            [
                "CLinux", "CMicroHTTPD", "Crypto", "Diagnostics", "Effects", "JSON", "Liquid", "Publishing",
            ]),
        module("MailMarkup", ["CXML", "Catalog", "Diagnostics"]),
        .executableTarget(
            name: "playbill",
            dependencies: [
                "CMemory", "CStandIns", "Cards", "Catalog", "Checks", "Crypto", "Diagnostics", "Effects", "Feeds",
                "Formats",
                "Images",
                "JSON", "Fetching", "Mail", "Preview", "Project", "Providers", "Publishing", "Pulling", "Records",
                "Site",
                "Streaming", "Theming", "TicketMarkup", "Tickets", "Wording",
            ],
            swiftSettings: settings),

        tool("ticket-service", ["Tickets"], path: "Examples/ticket-service"),
        .target(
            name: "TestSupport", dependencies: ["Diagnostics", "Effects", "JSON"], path: "Tests/Support",
            swiftSettings: settings),
        .target(name: "CNumbers", path: "Tests/CNumbers"),
        tool("GraphicsProbe", ["Crypto", "Graphics"], path: "Tests/GraphicsProbe"),
        tool("MailProbe", ["Diagnostics", "MailMarkup"], path: "Tests/MailProbe"),
        tool("PublishProbe", ["Crypto", "Diagnostics", "Effects", "Publishing"], path: "Tests/PublishProbe"),
        tool(
            "benchmarks",
            [
                "Cards", "Catalog", "Crypto", "Effects", "Feeds", "Graphics", "Images", "JSON", "Liquid", "MailMarkup",
                "Project", "Publishing", "QRCode", "Theming", "TicketMarkup", "Wording",
            ],
            path: "Tests/Benchmarks",
            exclude: ["python_liquid.py", "python_tickets.py"]),
        tests("CStandIns", ["CNumbers", "CPango"]),
        tests("JSON"),
        tests("Diagnostics", ["JSON"]),
        tests("Crypto"),
        tests("Effects"),
        tests("Catalog"),
        tests("Records", ["JSON"]),
        tests("Feeds", ["Catalog", "Crypto", "JSON", "Records"]),
        tests("Fetching", ["Catalog", "Effects", "JSON"]),
        tests("Providers", ["Catalog", "Effects", "Feeds", "Fetching", "JSON", "Project"]),
        tests("Pulling", ["Catalog", "Crypto", "Effects", "Feeds", "Fetching", "JSON", "Project", "Providers"]),
        tests("Wording", ["Catalog", "JSON"]),
        tests("Checks", ["Catalog", "Effects", "Project", "Theming", "Wording"]),
        tests("Formats", ["Catalog", "JSON"]),
        tests("Images"),
        tests("Graphics", ["Diagnostics", "Effects", "GraphicsProbe", "Images", "QRCode"]),
        tests("QRCode"),
        tests(
            "Cards", ["Catalog", "Crypto", "Effects", "Feeds", "Images", "Project", "Publishing", "Theming", "Wording"]),
        tests("Theming", ["Catalog", "Effects", "Liquid", "Project", "Wording"]),
        tests(
            "Site", ["Catalog", "Crypto", "Effects", "Feeds", "Formats", "Project", "Publishing", "Theming", "Wording"]),
        tests("Preview", ["Crypto", "Diagnostics", "Effects", "Publishing"]),
        tests("Project", ["Catalog"]),
        tests("TicketMarkup", ["Diagnostics"]),
        tests("MailMarkup", ["Diagnostics", "MailProbe"]),
        tests("MIME", ["Catalog", "JSON"]),
        tests("Mail", ["Catalog", "Diagnostics", "Feeds", "JSON", "Records", "Streaming"]),
        tests("Streaming", ["Diagnostics"]),
        tests("Tickets", ["Catalog", "Effects", "JSON", "Streaming", "ticket-service"]),
        tests("Liquid", ["JSON"]),
        tests("Publishing", ["PublishProbe"]),
        tests("playbill", ["Catalog", "Checks", "Feeds", "JSON", "Mail", "Project"]),
    ],
    swiftLanguageModes: [.v6]
)
