import JSON
import XCTest

extension JSON {
    /// Reads a text to compare it as a whole.
    public init(reading text: String, file: StaticString = #filePath, line: UInt = #line) throws {
        do throws(JSONSyntaxError) {
            self.init(try JSONDocument(Array(text.utf8)).root)
        } catch {
            XCTFail("\(error.message) at byte \(error.bytes.lowerBound) of \(text)", file: file, line: line)
            throw error
        }
    }

    public init(_ value: JSONValue) {
        switch value.kind {
        case .null: self = .null
        case .bool: self = .bool(value.bool == true)
        case .number: self = value.int.map(JSON.int) ?? .double(value.double ?? .nan)
        case .string: self = .string(value.string ?? "")
        case .array: self = .array(value.elements.map(JSON.init))
        case .object: self = .object(value.members.map { Member($0.key.string ?? "", JSON($0.value)) })
        }
    }
}
