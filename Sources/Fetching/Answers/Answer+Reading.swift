import JSON

extension Answer {
    /// Reads what a server said; throws if it is no JSON.
    init(_ response: Response, _ trouble: Trouble) throws(FetchError) {
        guard !response.body.isEmpty else { throw trouble.empty }
        guard !Quote.isPage(response) else { throw trouble.page(response) }
        let bytes = response.body
        // A mark of the byte order, which some servers of Windows put before everything.
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        do throws(JSONSyntaxError) {
            self.init(try JSONDocument(bytes, in: start..<bytes.count), headers: response.headers)
        } catch {
            let isAtEnd = error.bytes.upperBound >= bytes.count || !Answer.isClosed(bytes[start...])
            throw isAtEnd ? trouble.brokenOff : trouble.noJSON(error)
        }
    }

    /// Whether the last of its brackets may be the one that closes the first.
    private static func isClosed(_ bytes: ArraySlice<UInt8>) -> Bool {
        let last = bytes.last { $0 > 0x20 }
        return switch bytes.first(where: { $0 > 0x20 }) {
        case UInt8(ascii: "{"): last == UInt8(ascii: "}")
        case UInt8(ascii: "["): last == UInt8(ascii: "]")
        default: true
        }
    }
}
