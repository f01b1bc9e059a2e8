import Foundation

/// Made-up orders for the first event of a `SampleSnapshot`.
enum SampleOrders {
    /// One line, with its break.
    static func line(_ number: Int, tickets: Int = 1) -> String {
        let name = "\(first[number % first.count]) \(last[number / first.count % last.count])"
        let kind = number % 4
        let list = (0..<tickets).map { ticket(number, $0, name) }.joined(separator: ", ")
        return #"""
            {"id": "o\#(number)", "reference": "EBS-\#(digits(number, 7))", "event": "evt_0", "status": "completed", \#
            "locale": "en", "placedAt": "2026-05-01T10:00:00Z", "buyer": {"name": "\#(name)", "email": "b\#(number)@example.com"}, \#
            "items": [{"ticketType": "t0_\#(kind)", "quantity": \#(tickets), "unitPrice": {"amount": "\#(kind * 1500).00", "currency": "KES"}}], \#
            "total": {"amount": "\#(kind * 1500 * tickets).00", "currency": "KES"}, \#
            "payment": {"method": "mpesa", "reference": "QX\#(digits(number, 8))", "status": "paid"}, \#
            "tickets": [\#(list)]}

            """#
    }

    private static func ticket(_ order: Int, _ place: Int, _ name: String) -> String {
        #"""
        {"id": "k\#(order)_\#(place)", "code": "EBS2026-\#(digits(order, 6))-\#(digits(place, 2))", \#
        "ticketType": "t0_\#(order % 4)", "status": "valid", "attendee": {"name": "\#(name)"}, \#
        "seat": {"section": "A", "row": "\#(1 + order % 40)", "number": "\#(1 + order % 25)"}}
        """#
    }

    /// Writes so many in pieces, to keep little of them.
    static func write(_ count: Int, to path: String, tickets: Int = 1) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let file = FileHandle(forWritingAtPath: path)
        else { throw CocoaError(.fileWriteUnknown) }
        for start in stride(from: 0, to: count, by: 1000) {
            let lines = (start..<min(start + 1000, count)).map { line($0, tickets: tickets) }.joined()
            try file.write(contentsOf: Data(lines.utf8))
        }
        try file.close()
    }

    private static func digits(_ number: Int, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, count - text.count)) + text
    }

    private static let first =
        "Achieng Wanjiru Kiprop Amina José Łukasz Zoë Søren Nguyễn Mehmet Chidi Anaïs Björk Thabo"
        .split(separator: " ")
    private static let last = "Otieno Kamau Cheruiyot Hassan García Wójcik Müller Sørensen Trần Yılmaz O’Brien Ibáñez"
        .split(separator: " ")
}
