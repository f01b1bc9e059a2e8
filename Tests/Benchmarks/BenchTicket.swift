import Graphics
import QRCode

/// The ticket of ticket_limit.c, drawn through our own modules.
struct BenchTicket {
    let press: Press
    private let title: TextStyle
    private let label: TextStyle
    private let body: TextStyle
    private let size = Size(297.6, 419.5)
    private static let labels = [
        "Date", "Doors", "Venue", "Address", "Ticket", "Price", "Name", "Seat", "Order", "Organiser", "Contact",
        "Terms",
    ]

    /// Pango reckons with 96 dots an inch where nobody says otherwise, so its points are larger than those of the page.
    init(_ fonts: FontLibrary, family: String) throws {
        press = try Press(fonts)
        title = TextStyle(family: family, size: 16 * 96 / 72, weight: 700)
        label = TextStyle(family: family, size: 8 * 96 / 72, weight: 700)
        body = TextStyle(family: family, size: 8 * 96 / 72)
    }

    func bytes(_ number: Int) throws -> [UInt8] {
        let code = try QRCode("EBS2026-\(String(1_000_000 + number).dropFirst())-00")
        let info = DocumentInfo(title: "Ticket", created: 1_770_000_000)
        return try press.pdf(info, pages: [size]) { canvas, _ throws(DrawingProblem) in
            canvas.fill(Rect(0, 0, size.width, 80), Ink(red: 0.1, green: 0.1, blue: 0.2))
            let heading = try press.layout(Text("Eldoret International Business Summit 2026", title, width: 260))
            canvas.tagged(.heading(1)) { canvas.draw(heading, at: Point(16, 16), .white) }
            for (row, name) in BenchTicket.labels.enumerated() {
                let label = try press.layout(Text(name, label, width: 120))
                let value = try press.layout(
                    Text("Value \(row) of attendee \(number), Achieng Wanjiru", body, width: 150))
                canvas.tagged(.paragraph) {
                    canvas.draw(label, at: Point(16, 92 + Double(row) * 26), .black)
                    canvas.draw(value, at: Point(16, 102 + Double(row) * 26), .black)
                }
            }
            guard let mask = Mask(width: code.side, height: code.side, rows: code.rows) else { return }
            let side = Double(code.side) * 3.6
            canvas.tagged(.figure("QR")) { canvas.draw(mask, in: Rect(186, 96, side, side), .black) }
        }.bytes
    }
}
