import Diagnostics

/// What the comments of a file switch off: `playbill-check-disable CODE` on its own line and the next one,
/// `playbill-check-disable-file CODE` in the whole file. Any kind of comment will do.
public struct Disabling {
    /// Every name of a rule, and where it stands.
    let names: [(text: String, bytes: Range<Int>)]
    private var everywhere: [String] = []
    private var lines: [(line: Int, name: String)] = []

    public init(_ source: [UInt8]) {
        var names: [(String, Range<Int>)] = []
        var (line, place) = (1, 0)
        let mark = Array("playbill-check-disable".utf8)
        while place < source.count {
            if source[place] == UInt8(ascii: "\n") { line += 1 }
            guard source[place] == mark[0], source[place...].starts(with: mark) else {
                place += 1
                continue
            }
            place += mark.count
            let isForFile = source[place...].starts(with: "-file".utf8)
            if isForFile { place += "-file".utf8.count }
            while place < source.count, source[place] == 0x20 || source[place] == UInt8(ascii: ",") {
                place += 1
                let end = source[place...].firstIndex { !Disabling.isPartOfName($0) } ?? source.count
                guard end > place else { continue }
                let name = String(decoding: source[place..<end], as: UTF8.self)
                names.append((name, place..<end))
                if isForFile { everywhere.append(name) } else { lines.append((line, name)) }
                place = end
            }
        }
        self.names = names
    }

    /// Whether a finding of that code at that line isn't wanted.
    public func covers(_ code: String, line: Int?) -> Bool {
        if !Selection(skip: everywhere).wants(code) { return true }
        guard let line else { return false }
        return !Selection(skip: lines.filter { (0...1).contains(line - $0.line) }.map(\.name)).wants(code)
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
}
