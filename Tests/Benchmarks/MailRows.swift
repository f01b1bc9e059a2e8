import MailMarkup

/// Writing the styles of a mail of 12 KB into its elements. libxml2 alone takes about half of the bound to read such a mail
/// and to write it again.
struct MailRows {
    func measure() throws -> [Row] {
        let mail = Array(MailRows.mail.utf8)
        var sheets = StyleSheets()
        let first = MailHTML(mail, file: "mail.html", sheets: &sheets)
        guard !first.diagnostics.contains(where: { $0.severity == .error }) else { throw Wrong() }
        let size = "\(mail.count) bytes, \(first.bytes.count) with the styles inside"
        return [
            Row(
                name: "mail: styles into elements, the sheet known",
                value: microseconds { _ = MailHTML(mail, file: "mail.html", sheets: &sheets) }, unit: "µs", bound: 500,
                comparison: size),
            Row(
                name: "mail: the same with reading its sheet",
                value: microseconds {
                    var fresh = StyleSheets()
                    _ = MailHTML(mail, file: "mail.html", sheets: &fresh)
                }, unit: "µs", bound: 1500),
        ]
    }

    struct Wrong: Error {}

    private func microseconds(_ body: () -> Void) -> Double {
        let runs = (0..<7).map { _ in Measure.milliseconds { for _ in 0..<100 { body() } } }
        return Measure.median(runs) * 1000 / 100
    }
}
