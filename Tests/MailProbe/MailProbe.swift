import Diagnostics
import Foundation
import MailMarkup

/// Reads HTML and writes what clients get of it. Documents may follow one another, each ended by a zero byte, as what
/// is written of each.
@main
struct MailProbe {
    static func main() throws {
        var sheets = StyleSheets()
        let input = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
        for source in input.split(separator: 0, omittingEmptySubsequences: true) {
            let mail = MailHTML(Array(source), file: "mail.html", sheets: &sheets)
            try FileHandle.standardOutput.write(contentsOf: Data(mail.bytes + [0]))
            for diagnostic in mail.diagnostics {
                try FileHandle.standardError.write(contentsOf: Data((LinePrinter().print(diagnostic)).utf8))
            }
        }
    }
}
