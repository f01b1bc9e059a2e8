import JSON
import XCTest

extension JSONDocument {
    convenience init(_ text: String, _ dialect: Dialect = .json) throws {
        try self.init(Array(text.utf8), dialect: dialect)
    }

    /// The text of a stretch of the file.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

/// The first thing in a text that isn't JSON; nil if all of it is.
func syntaxError(in bytes: some Sequence<UInt8>, _ dialect: JSONDocument.Dialect = .json) -> JSONSyntaxError? {
    do throws(JSONSyntaxError) {
        _ = try JSONDocument(Array(bytes), dialect: dialect)
        return nil
    } catch {
        return error
    }
}

func syntaxError(in text: String, _ dialect: JSONDocument.Dialect = .json) -> JSONSyntaxError? {
    syntaxError(in: text.utf8, dialect)
}
