import TestSupport
import XCTest

/// A key and a certificate for a name, signed by nobody but itself, in one file.
struct Certificate {
    let path: String

    init(_ name: String, in folder: TemporaryFolder) throws {
        path = folder["\(name).pem"]
        let key = folder["\(name).key"]
        let kind = name.allSatisfy { $0.isNumber || $0 == "." } ? "IP" : "DNS"
        _ = try Tool.run(
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days",
            "1",
            "-subj", "/CN=\(name)", "-addext", "subjectAltName=\(kind):\(name)", "-keyout", key, "-out", path)
        let both = try String(contentsOfFile: key, encoding: .utf8) + String(contentsOfFile: path, encoding: .utf8)
        try both.write(toFile: path, atomically: true, encoding: .utf8)
    }
}
