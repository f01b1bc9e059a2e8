/// The style sheets of a page that are others now while nothing else of it is: they can be changed under the reader's eyes.
struct SheetSwap: Hashable {
    /// Addresses, before and now.
    var pairs: [Pair]

    struct Pair: Hashable {
        var old: String
        var new: String
    }

    /// Nil if the pages differ in more than that, or not at all.
    init?(from old: [UInt8], to new: [UInt8]) {
        let (before, now) = (Cut(old), Cut(new))
        guard before.between == now.between, before.sheets.count == now.sheets.count else { return nil }
        pairs = zip(before.sheets, now.sheets).filter { $0 != $1 }.map { Pair(old: $0, new: $1) }
        guard !pairs.isEmpty else { return nil }
    }

    /// A page, cut at the addresses of style sheets in it.
    private struct Cut {
        var sheets: [String] = []
        var between: [ArraySlice<UInt8>] = []

        init(_ page: [UInt8]) {
            let ending = Array(".css\"".utf8)
            var (start, place) = (0, 0)
            while place + ending.count <= page.count {
                guard page[place] == ending[0], page[place..<(place + ending.count)].elementsEqual(ending) else {
                    place += 1
                    continue
                }
                let end = place + ending.count - 1
                let quote = page[start..<place].lastIndex(of: UInt8(ascii: "\"")) ?? start
                between.append(page[start...quote])
                sheets.append(String(decoding: page[(quote + 1)..<end], as: UTF8.self))
                start = end
                place = end
            }
            between.append(page[start...])
        }
    }
}
