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
}
