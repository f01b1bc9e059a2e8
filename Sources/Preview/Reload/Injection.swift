import Crypto

/// What is put into each page that is shown: the script that keeps it as things are.
struct Injection {
    /// What it shows, so that it can be told when it no longer does.
    var mark: String
    var run: String
    var edition: Int
    /// The instant that the page is to take for now, if that isn't the present.
    var now: Int64?

    func into(_ page: [UInt8]) -> [UInt8] {
        let time = now.map { " data-now=\"\($0)\"" } ?? ""
        let script = """
            <script src="\(Desk.own)reload.js" data-seen="\(mark)" data-run="\(run)" data-edition="\(edition)"\(time)>\
            </script>
            """
        let place = Injection.place(in: page)
        return page[..<place] + Array(script.utf8) + page[place...]
    }

    /// Behind the tag that opens the head: a page is told how light it is to be before anything of it is drawn.
    private static func place(in page: [UInt8]) -> Int {
        let head = Array("<head".utf8)
        let start = page.indices.first { place in
            page[place] == head[0] && page[place...].prefix(head.count).elementsEqual(head)
        }
        guard let start, let end = page[start...].firstIndex(of: UInt8(ascii: ">")) else { return 0 }
        return end + 1
    }

    /// What a page is told apart by.
    static func mark(_ page: [UInt8]) -> String { String(Digest(of: page).hex.prefix(16)) }
}
