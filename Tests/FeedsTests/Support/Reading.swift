import Catalog
import Diagnostics
import JSON

@testable import Feeds

/// What a test compares of a diagnostic: all but lines and columns, which have tests of their own.
struct Found: Hashable {
    var severity = Severity.error
    var code: String
    var path: String
    var message: String
    var hint: String?
}

extension Snapshot {
    /// One snapshot by itself.
    static func read(
        _ bytes: [UInt8], file: String, jobs: Int, isFile: @escaping @Sendable (FilePath) -> Bool = { _ in true }
    ) -> Reading {
        read([Source(file: file, bytes: bytes, isFile: isFile)], jobs: jobs)
    }

    static func found(_ document: JSON) -> [Found] {
        read(document.bytes(.oneLine), file: "snapshot.json", jobs: 1).diagnostics.map(Found.init)
    }

    static func found(_ text: String) -> [Found] {
        read(Array(text.utf8), file: "snapshot.json", jobs: 1).diagnostics.map(Found.init)
    }
}

extension OrderFile {
    /// One file by itself.
    static func read(_ bytes: [UInt8], file: String, catalog: Catalog?) -> Reading {
        read([Source(file: file, bytes: bytes)], catalog: catalog)
    }
}

extension Found {
    init(_ diagnostic: Diagnostic) {
        self.init(
            severity: diagnostic.severity, code: diagnostic.code, path: diagnostic.location?.path ?? "",
            message: diagnostic.message,
            hint: diagnostic.hint)
    }
}
