import CLinux

/// Looks at a finished PDF as a reader would, along its table of objects: Cairo reports success for some that are cut off,
/// or lack what it had no memory for.
struct PDFCheck {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Where each object begins, by its number from 1.
    private var offsets: [Int] = []
    private var tableStart = 0
    private var trailer = 0

    /// Throws what isn't as it was ordered.
    static func run(_ bytes: [UInt8], _ contents: DocumentContents) throws(DrawingProblem) {
        let problem = bytes.withUnsafeBufferPointer { buffer -> String? in
            var check = PDFCheck(bytes: buffer)
            return check.problem(contents)
        }
        if let problem { throw .document(problem) }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private mutating func problem(_ contents: DocumentContents) -> String? {
        guard isAt(0, "%PDF-1.") else { return "it doesn't begin as a PDF" }
        guard isAt(bytes.count - 6, "%%EOF\n") else { return "its end is missing" }
        guard readTable() else { return "its table of objects is not where it says" }
        guard hasWholeObjects else { return "an object is not whole" }
        guard pageCount == contents.pages else { return "it has \(pageCount ?? 0) pages instead of \(contents.pages)" }
        return problemOfContents(contents)
    }
}

extension PDFCheck {
    private mutating func readTable() -> Bool {
        guard let start = last("startxref\n"), let table = number(at: start + 10), isAt(table, "xref\n0 "),
            let count = number(at: table + 7), count > 1, let line = next("\n", from: table + 7)
        else { return false }
        // Twenty bytes for each object, the first of which is nobody's.
        let entries = line + 1
        guard entries + 20 * count <= bytes.count, isAt(entries + 20 * count, "trailer\n") else { return false }
        offsets.reserveCapacity(count)
        for entry in 1..<count {
            guard let offset = number(at: entries + 20 * entry), isAt(offset, "\(entry) 0 obj\n") else { return false }
            offsets.append(offset)
        }
        tableStart = table
        trailer = entries + 20 * count
        return true
    }

    /// Each ends where the next begins.
    private var hasWholeObjects: Bool {
        let ends = offsets.sorted().dropFirst() + [tableStart]
        return ends.allSatisfy { isAt($0 - 7, "endobj\n") }
    }

    private var pageCount: Int? {
        guard let root = next("/Root ", from: trailer).flatMap({ number(at: $0 + 6) }), let catalog = object(root),
            let pages = next("/Pages ", from: catalog).flatMap({ number(at: $0 + 7) }), let tree = object(pages)
        else { return nil }
        return next("/Count ", from: tree).flatMap { number(at: $0 + 7) }
    }

    private func problemOfContents(_ contents: DocumentContents) -> String? {
        var (descriptors, embedded, jpegs) = (0, 0, 0)
        for offset in offsets {
            // What an object is stands at its beginning, before any stream.
            let head = offset..<min(offset + 600, bytes.count)
            let end = next("endobj", in: head) ?? next("stream\n", in: head) ?? head.upperBound
            let dictionary = offset..<end
            if next("/Type /FontDescriptor", in: dictionary) != nil {
                descriptors += 1
                if next("/FontFile", in: dictionary) != nil { embedded += 1 }
            } else if next("/Subtype /Type3", in: dictionary) != nil {
                (descriptors, embedded) = (descriptors + 1, embedded + 1)
            } else if next("/DCTDecode", in: dictionary) != nil {
                jpegs += 1
            }
        }
        guard embedded == descriptors else { return "\(descriptors - embedded) of its fonts are missing" }
        guard !contents.hasLetters || embedded > 0 else { return "it has letters and no font" }
        guard jpegs >= contents.jpegs.count else {
            return "\(contents.jpegs.count - jpegs) of its photographs are missing"
        }
        return nil
    }
}

extension PDFCheck {
    private func object(_ number: Int) -> Int? {
        offsets.indices.contains(number - 1) ? offsets[number - 1] : nil
    }

    private func isAt(_ place: Int, _ text: String) -> Bool {
        guard place >= 0, place + text.utf8.count <= bytes.count else { return false }
        return bytes[place..<place + text.utf8.count].elementsEqual(text.utf8)
    }

    private func number(at place: Int) -> Int? {
        var (place, value, digits) = (place, 0, 0)
        while place >= 0, place < bytes.count, digits < 12, bytes[place] &- UInt8(ascii: "0") < 10 {
            value = value * 10 + Int(bytes[place] - UInt8(ascii: "0"))
            (place, digits) = (place + 1, digits + 1)
        }
        return digits > 0 ? value : nil
    }

    private func next(_ text: StaticString, from place: Int) -> Int? { next(text, in: place..<bytes.count) }

    private func next(_ text: StaticString, in range: Range<Int>) -> Int? {
        let count = text.utf8CodeUnitCount
        guard let start = bytes.baseAddress, range.lowerBound >= 0, range.lowerBound + count <= range.upperBound,
            let found = memmem(start + range.lowerBound, range.count, text.utf8Start, count)
        else { return nil }
        return start.distance(to: found.assumingMemoryBound(to: UInt8.self))
    }

    private func last(_ text: StaticString) -> Int? { next(text, from: max(0, bytes.count - 64)) }
}
